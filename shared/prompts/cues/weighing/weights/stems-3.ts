// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_3 = `
%rath a-5 b-8 c5 e-6 f-6 g9; %rating a-5 b-6 c-7 d15 e-8 g-3; %ravindra a-5 e-3 g3; %re a12 b-10 d5 e3 f-5 g-12
%reach a-8 c3 d-7 e-3 f-3 g4; %react a-6 c-3 d-7 e12 f4 g-12; %read a-10 c-4 e-7 f8 g4; %readm a-6 b-4 d-4 e-4 f11
%readout g2; %real b-6 c-9 d6 e-13 f7 g4; %reason a-9 d7 e3 f6 g-10; %reassign a-8 c-9 d-7 e-5 f-4 g12
%rebas a13 c-10 d7 e-8 f-3 g-5; %reboot a4 d-2 g2; %rebuild a2 c-4 d-3 e-4 g6; %rebuilt a8 b5 c-7 d-8 e-3 g-4
%rec d-2 f4; %recal a-3 b5 c-5 d-2 e-9 f-3 g11; %receipt a-6 e4 f4 g-5; %receiv a-3 d-8 e-4 f-2 g11
%recip d3 f4 g-6; %reckon b-6 c-3 e11 g-5; %reclaim a-11 b15 d-4 e-4 f-2; %recod b8 d-4 e-3
%recommend b-7 c3 d-4 e6 g-9; %recon a-8 e-2 g9; %reconcili a9 c-5 d-4 e2 g-9; %reconnect d-4 g3
%record c-8 d-14 f6 g5; %recover b5 e4 f-4 g-6; %recruit a-8 b-6 c-8 d10 e-13 f-5 g3; %recuit c-5 d13 e-3 g-8
%redesign b4 e-6 g2; %redi a10 b-6 c6 d-6 g-10; %redid a-11 b14 c-10 d-11 e-15 f-11 g10; %redirect a4 c-10 e9 f-3
%redlin b5 e-4; %redo a-3 b7 c-8 d-5 f-4; %redon a2 b8 c-2 d-6 e-6 f-2; %redrew b10 c-4 g-7
%refact a8 b10 d-10 e-5 g-15; %refactor a-10 b-4 c-2 d9 e-6 f2 g5; %refer a-5 b3 c6 d5 e-4 g-8
%refere a-4 b-3 c4 e11 f-4 g-10; %referenc d15 e-3 g-10; %refine a-7 b-4 c11 d-8 f-5 g2; %reflash a8 e-3
%refresh a2 c-2 d-6 e-4 f9 g-7; %refund a-3 d-4 e6; %regardles b2 c7 e-4 f2 g-7; %regex a-3 b6 c-3 e-7 f6 g-2
%region a6 b-8 c6 e-12 f-6; %regist b8 c3 d-5 e-5 g-7; %regression a7 c-6 d5 e-3 f4 g-9
%regret a2 b5 c-6 d8 e-7 g-10; %regrettab g-2; %regulat a6 b-10 c-6 d-5 e8 f-5; %rehears b-8 c-10 d5 e4
%reheat d6 g-5; %rein a-3 b3 c-5 e10 g-9; %reindex a13 b-6 c-5 d-4 e-5; %rejec a4 c-5 d8 e4 g-11; %reject a2 c-4
%rela b3; %relationship d-4 e6; %relaunch a8 b-6 c-2 e2 g-4; %relax b8 d-3 f3 g-6; %releas a6 b-6 c-4 d-6 e5 f-8 g2
%relevanc b2 e2 f2 g-4; %reliev a-10 c4 d-6 e-11 f-7 g7; %remad b6 d-4 e-3; %remain b11 c-8 d3 e-9
%remark c11 e-5 g-8; %rememb a-8 b-7 c3 e-8 f-6 g14; %remember a-4 b-3 e7 g-5; %remind b-8 c-9 d5 e-9 g5
%remot c-8 d-5 e-4 f-3 g11; %remov a-10 b5 c-6 d-5 e10 g-4; %renam a-9 b4 c5 d-10 f3 g-3; %rend a4 c-4 e7 g-6
%render b2 c-2 d-4 f5; %renew a6 b-8 c-9 d-3 f-9 g8; %reopen a-4 b4 c-2 d6 f-3; %reorg a-7 b-5 d3 e-6 f-8 g7
%rep a-7 c5 d8 e4 f-10 g-10; %repair a11 b-11 c-10 d-11 e-10 f-3 g8; %repartition b-4 c-3 d-2 f-2 g7
%repla d-4 f8 g-3; %replac a-8 b11 c-11 d5 e-8 f-4; %replay a4 f2; %replic a4; %repo a-5 b2 c-13 d-16 e3 f14 g-3
%report b6 c-2 d3 e-3 f-4; %repositor a-2 b-2 d-4 f4 g3; %reproduc a2 b-2; %request a-13 c6 d8 e-2 g-7
%requir a-4 b-6 d-3 e10 f-3 g-3; %reschedul a-5 b-9 c-9 d7 e-10 f-3 g7; %rescu a-3 b2 c-6 d-10 e13 f-4 g-5
%resist a-7 b-6 c-4 d-4 e12 f-8; %resolu b5 d-4 g2; %resolv a6 b-8 c4 d-8 f-8 g2; %respect a5 g-3
%responsibilit a-3 c-4 d-4 e8 g-5; %rest a3 b5 d-4 f-6 g-3; %restart a7 b-10 c2 d-7 e-5 f-8 g5
%restaurant a-5 d-10 e8 g4; %restor a8 b-7 c-6 d-4; %restructur b4; %resubmit a2 b-11 e-5 g9
%result b-11 c-13 d5 g4; %resum a12 c-4 d-4 e-2; %reten b-4 c10 e-7 g-2; %retir a-6 b-8 c-8 d8 e-9 f4
%retr a4 b-7 c8 d-11 e4 g-6; %retrain a-3 b3 d-7 e-7 f-4 g8; %retro a-19 d5 e-3 f-4 g4; %retrospect d5
%return a-11 b6 f-5; %revenu a6 b-3 c-7 d-5 e-4 f-7 g9; %revers a8 c-7 d-9 e-11 f9; %revert a4 c-10 d-9 f-6 g3
%review a-9 c-12 d7 e2 g3; %revok a-4 b7 c-5 d-5 e4 f-3 g-4; %rewir a7 g-3; %rework b11 g-5
%rewrit a7 b3 c-18 d-17 e4 f-16 g3; %rewritten a-5 b14 c-6 d-5 e-8 f-4; %rewrot a2 b4 c-3 d-18 e-7 f-7 g8
%rfc a-4 d-2 f10 g-7; %rhy a-6 c3 d3 e-3 f-3 g3; %rid a3 b-3 c-7 d-10 g7; %right a-4 b5 d-5 e6 f-2 g-3
%rip b4 c-4 e-4 g3; %ris e-3 f-4 g4; %risk a11 b-4 f-5 g-9; %riv c-2 d3 e-5; %road a3 b-8 c2 e-2 g-4
%roadmap a-2 b3 d-3; %robot a3 b-2 d4 e-4 f3 g-4; %rod a-2 c-3 d-5 e7 f6 g-6; %rol a2 b4 c-3 f-10
%rollback b6 c3 d-8 f-11; %rollout b4 c3 d-17 e6 f-15 g-3; %roof a-5 b-4 d-6 e-5 g9; %room b-14 c10 e8 f-17 g-5
%root a3 b-9 c-3 d-8 e7 g2; %rop b6 d-5 e4 g-8; %rosalind b5 d-5 f2; %rost a3 b-4 e-4 f5; %rot a10 c-3 d-6 f-2
%rota a-13 b3 d-6 e6 f-13 g5; %rotat a10 b-2 d-8 e6 f-5 g-13; %rough a-2 b-4 d-3 e14 f5 g-13; %round a-7 e-3 g3
%rout a8 b-11 c-4 d-9 e-6 f11; %routin c4 d-6 e-3 f6 g-7; %row a7 b-4 e4 g-2; %rto f5 g-7
%rub a-3 c6 d7 e3 f-8 g-15; %rul b3 d-19 e3 f4 g-7; %rumour b-3 c-6 d-7 e-4 f-5 g16; %run b2 c-12 e3 f4 g-7
%runbook a-5 b7 c3 d-9 e4 f-6 g-4; %rung a-4 c-4 d3 e-2 g4; %runwa b-4 d4 e5 g-5; %rush a2 f4 g-5
%rust a-13 b-13 c5 d-9 e-3 f8 g2; %s e-3 g3; %saf e-5; %safet a3 b5 e-5 g-7; %sail a-2 b-4 e-5 f-8 g7
%sak a-4 b-5 f8; %sal a5 b-8 c-8 d-8 e5 f-8 g8; %salar a-8 b-9 c-8 d11 e-9 f-6 g5; %salt a-2 b9 e-4 f-2 g-5
%sam b5 e-7 f-12; %saml a3 b-5 g5; %sampl a-4 b-3 c4 d-5 f11 g-7; %san a-2 b6 c-2 d-5 e-6 g7; %sand a-6 b5 c-3 f-2
%sandbox a-4 e-4 f10 g-3; %sandwich d-7 f-3 g4; %satellit e-6 f2 g4; %satisfy a-3 f9 g-3
%saturda a8 c-8 d-8 e-9 f-2 g3; %sauna f5 g-5; %sav a7 b-5 e-11 g2; %say b-3 d-4 e-3 f-12 g9; %scada a12 b-4 d-4 e-5
%scal b7 g-7; %scan a-4 c-3 d-2 e8 f6 g-9; %scar a10 d-2 e-5 f2 g-9; %schedul a5 b6 c-6 d-9 e-4 f6 g-3
%schem a-2 c7 d6 g-10; %schema a12 b-11 d-13 f2 g-8; %school a-4 b-2 c-3 d-10 e-4 f7 g9; %scienc b3 g-6
%scientist a-3 b-2 d-2 e3 f2; %scop c7 d-6 g-5; %scor a2 b2 c-5 d-3 f-5 g5; %scorecard a-8 d14 e-6 g-5
%scrap a-6 b-2 c-6 d-6 e-3 f11 g4; %scratch a-11 b5 c7 d-2 e-7 f7 g-6; %scream a7 b-3 c-3 e7 g-7
%screen b14 c2 e-8 f4 g-17; %screenshot a-3 b-3 c-4 d-4 e-3 g6; %screw b-2 d-5 e-6 g9
%script a7 b6 c-12 d-18 e-11 f11 g-5; %scriptur a-2 b-2 c8 d-2 g-4; %scrol a4 g-4; %se b-9 c3 d-9 e6 f5 g-4
%seagul b3; %seal a-7 b-5 e5 f4 g-2; %search a4 b4 c-11 d-12 g3; %season b-8 c-12 e-10 f-7 g12
%seat c-16 d5 e9 f-3 g-3; %sec c-4 d-6 g5; %second b5 d5 e-13 f-5; %securit c-4 d-16 e-4 f6 g7
%seem a-6 b-3 c6 d3 e-11 f-5 g3; %seen b-9 d-11 e9 f-3 g6; %segment a5 b6 c-3 e-3 f-2 g-4; %seiz g6
%sel a8 b-3 c-5 e-3 g2; %selec e9 g-6; %self a6 b3 c-3 e-6; %semicolon a-3 b2 c-4 d-2 f3 g3; %send b7 e-4 f-2 g-3
%seni a-5 b-4 c4 d7 e-9 f-3; %senior a-7 b-12 c10 d-5 e7 f-7 g-5; %sens c-3 d-6 e-5 f11 g-3; %sensor a5 d-3 g-6
%sent a-13 c-3 d3 g4; %sentenc a-9 c10 f-6 g-4; %sequenc a11 b-7 c-3 d-6 e2 f-6; %ser c-2 d6
%serializ a6 c3 d-3 g-4; %serv a7 b-10 c-16 d-14 f4 g7; %servic a6 d-19 e-4 f4 g-2; %session b-5 c6 f4 g-4
%set a-4 b-6 c9 d3 e-9 f4 g-5; %setting b8 c7 f-3 g-5; %settl a-5 b-8 c7 d-5 f-8 g3; %settle a10 b-7 c-7 d-4 e-3 f5
%setup a-3 c-2 d-3 e-4 f11; %seven a3 b-12 c7 e-13 f-9 g4; %severit f-2 g5; %sh a-2 f6 g-7
%shad a3 b6 c-9 d-8 e-13 f6; %shadow b4 c-3 d-2 e-4 f5 g-3; %shak a3 b3 g-6; %shal a-4 b-5 d-6 f3 g8
%sham a3 d4 g-7; %shap a7 e-3 g-4; %shar a-8 b4 e2; %shard a10 b-11 c8 d-8 e-6 f-4; %sharp b-3 d-5 f3
%sharpen a-3 c-2 d2 f7 g-5; %shav c-11 e-3 f2 g12; %shaz b2 d8 e-2 f-3 g-5; %shed a3 c-4 e-4 f-2 g6
%sheet a-3 d9 e-14 f8 g-9; %shel a6 b-5 c-8 d-4 e-8 f14 g-7; %shelf a-5 b-5 e-3 f-4 g10; %shelt d-3 e-4 f7
%shelv c-7 d11 g-3; %shift a5 e-7 f-7; %shim a3 b4 d-6; %ship a6 b-5 c-3 d-21 e4; %sho b-8 c9 d-10 f-5 g5
%shook a-7 b-4 c-2 e8 g4; %shop a3 c-10 d-3 e-2 f2 g4; %short a-9 b3 e-7 f-6 g8; %shortcut f4; %shorten c-3 d7 e-3
%shot e3; %should b-4 c4 d4 e-10 f-8 g5; %shout b-4 d10 f-4 g-6; %shov a-6 b-6 c7 d13 e-4 f-6 g-7
%shovel a8 c-6 d-7 e-5 g5; %show a-8 b-3 c-4 d3 e2 f5; %shrug a-8 c16 f-2 g-12; %shuffl a-8 d9 e-4 f3 g-3
%shut a2 b-11 c-7 d6 e13 f-12 g-5; %sick b-9 d-4 e-11 f-6 g11; %sid a-6 b-4 c-8 d-11 e10 f3 g5; %sidecar d-2 e-5 g8
%sideway a-3 b-2 c-4 d-4 f-2 g8; %siem b5; %sigh a-2 b2 c2 g-2; %sign a6 b-4 c2 d-10 e5 f-13
%signatur a-3 b-4 c3 d3 e4 f-5 g-2; %signup a5 b-4 c-3 g-3; %sil a-6 c-3 d-5 f16 g-15
%silenc a-11 b-16 c10 d-12 e6 f-3; %silent a-6 c8 d-5 f-8 g2; %sim e-4 g3; %simp a-4 c10 e-7 g-8
%simpl b4 c6 e-4 g-6; %simulat a-8 b-4 c-2 e-3 f14; %sinc a3 d3 e-6 f3 g-5; %singl a2 b-9 c-4 e3 f-7 g5
%siren b-5 d-3 e5; %sist a-8 b-5 c-3 d-4 e-5 g15; %sit e-3 f-2; %sitemap e-3 g4; %sixt b-3 c-3 d-2 e5 f6 g-7
%siz b7 d-8 e-5 f-6 g5; %sketch a-4 b5 c9 d-2 e-9 f5 g-11; %ski a-5 b-5 e-3 g13; %skil d9 g-6
%skim a-6 b-2 e-4 f15 g-6; %skip a-6 b-6 c-9 d3 f-3 g7; %slack c4 d-3 e-5 f4; %sleep a9 b-8 c-10 d-7
%sleev a5 b-4 c-3 d-3 e-5 f5; %slept c-3 e-6 f-3 g9; %slid a-19 b6 c6 d-3; %slight a4; %slip a3 b-12 d2 f-8 g2
%slot c-4 d8 e3 f-10 g-5; %slow a-5 c-5 d-10 f6 g3; %smal a-10 d-10 e3 f11 g-4; %smart a-3 c5 e-2 f5 g-3
%smel a-8 b-4 d-6 e-6 f-5 g14; %smil a-3 b8 e-3; %smok a-3 c9 g-2; %snack a-2 e2 g3; %snatch a-4 b8 d-4 e-7 g2
%sneez c7 e-5 f-2; %snooz b-2 c-5 d11 e-4 g-2; %snow a-4 c-4 d-6 g12; %sofa b-3 d-4 e4 f-4 g6
%softwar a-4 c-3 e-5 f8 g4; %sol a3 b4 c-3 g-4; %sold b-2 c5 d9 e-6 g-6; %solder a14 b-5 c-5 e-7 f6 g-11
%solid c3 e-3; %solo b-8 c-5 d-5 e10 f-6; %solu a-3 c-9 d-7 e12 f-7; %solv c-15 f9 g-4; %solveig a-3 d8 e-4 f-3 g-6
%som a-4 b-12 c-9 d8 e-9 f8; %somchai b-4 g5; %somebod a4 b-4 d-3 g5; %someda a-2 c-3 e-4 f-4 g12
%somehow a-6 b7 c13 d-3 e-10 g-8; %someon a-6 b-11 c8 d-18 e-2 f-3 g10; %someth a-6 b-3 d5 e-2 g3
%sometim a-4 c-6 d10 e-6 f-3 g4; %somewhat a5 b-4 d-4 g5; %somewher b4 c5 d-7 e-4 f-9 g5
%song a7 b-4 c-4 d-4 e-7 g5; %soon c-10 d16 e-10; %sooth f7 g-3; %sor a-5 b4 d7 e-5 g-4; %sort b-6 c-5 f5 g3
%soul a-5 c8 d-4 e-8 f7 g-3; %sound a-7 b6 d-7 f4 g-4; %soup a-8 b-5 c-6 d7 e2 f-8 g7
%sourc a-7 b-10 d-12 e-2 f17 g-3; %spac a-6 b3 c4 f-2 g-3; %spam d-3 g4; %spar b-5 c-5 d-8 e4 f14 g-8
%spe b10 c-2 g-6; %speak a-8 b-13 d7 e-2 f6; %spec a-3 c5 d-3 e-5 f5 g-3; %speci d-5 f-3 g11
%speech b11 c-2 e3 f-4 g-9; %spel a-6 b-5 d-4 e-6 f5 g4; %spend b-4 c-4 d-7 e6 g5; %spent c-8 f2 g-2
%spik b9 d-12 e-4 f4 g-2; %splendid c3 f-2 g2; %split a4 b2 d-10 e7 f-12 g-5; %spok b4 c7 d-14 e9 f-10 g-8
%spoken a-5 e5 g-3; %spons a-4 b-5 c-6 d3 f-2 g8; %sport d-4 f6; %spot a4 d-12 e7 g-5; %spr a-11 b5 c-7 e-9 f-4 g14
%spra a9 d-3 g-5; %spreadsheet a-6 d10 e-12 g-2; %sprint a4 b5 c-14 d4 e-9 f-2; %sqlit a-4 d-4 f12 g-6
%squad a6 b-3 c4 d-12 e4 f-12 g-2; %squar b-6 f-8 g8; %squash d-8 e-6 f4 g5; %squeak c-6 d-3 e-7 f5 g7
%squeez a4 g-3; %sr a-6 d-3 e-8 g5; %sta a-4 f8; %stack a3 b6 c-2 d-4 e-5 f6 g-8; %staf a-8 b-7 c-6 d11 f-4 g2
%stag a2 b-10 c-5 d-12 e8 f4; %stain c-4 e3 g2; %stair a-3 b-6 c5 d4 e-7; %stak e-2 f8
%stakehold a-11 b-8 c-6 e6 f5 g3; %stal b-7 f6 g2; %stamp a-7 b-9 c3 d-9 e4 f4; %stand a6 b-9 d-3 e12 f-17
%standard c9 d-2 e-4; %standstil a4 b-2 g3; %standup a9 d-13 f-8; %star a-3 b-7 c3 d10 e-8 f-3 g-4
%start a6 b-3 e-7 g4; %startup g5; %stat c3 d-6 e-4 f6; %state a-4 b3 d-6 e4 f-4; %statu d-7 g3
%stay a2 b-11 c-9 e13 f-5 g-3; %ste g3; %steer a3 b-3 d-8 e4 g4; %step a4 b6 c-10 d-19 f5; %stick c5 f-2
%stil a4 b-5 c2 d9 e-16 f-7; %stitch a9 c-5; %stock c5 g-5; %stol b3 e-3; %stomach c-2; %ston a-3 c6 e5 f-3 g-3
%stood a3 b-10 c8 d3 e6 f-16 g-9; %stop a5 b-4 e2 g-6; %stor a13 b9 c-10 d-19 e-3 g-7; %storag a2 d-5 e-5 f8 g-5
%storm b-9 c-8 d-3 e6 f-5 g8; %straight a14 b-9 c-6 d4 e-13; %strang a-2 b-3; %strateg b-5 c11 d-8 e-11 f-5 g7
%stream a10 c-5 d11 e-5 f-8 g-6; %strength a-3 d5 e-11 f3 g6; %stretch a-3 b6 f4 g-6; %strik b-3 c-3 e-2 f-2 g11
%string a-2 c-3 d-3 e11 f-5 g-5; %strong d-3 e-7 f-3 g11; %structur b-5 c3 f5 g-5; %struggl b6 f-2 g-3
%stuck a6 b2 c-6 d-12 e3 f-6; %stud a-4 d-3 f4; %student b-4 c-3 d-3 e-5 f4 g4; %studio b-5 c-5 d-4 f-5 g9
%stuf a-4 b-9 c9 d4 e-11 f6 g-7; %stumbl e8 f3 g-6; %stupid c4 e-3; %stut e4; %styl a-7 b4 c6 d-8 e-3 f12 g-12
%sub a-5 b3 c3 d-4 e-6 g4; %subject b-3 c5 d5 e-4 f2 g-8; %submission a9 b-4 c-2 e-2 f-4
%submit a10 b-5 d-6 e-7 f-6 g3; %subtitl a5 b11 d-7 e-2 f-6 g-6; %succession d10 g-6; %sugges c3 e5 g-6
%suggest c-9 e5 f-6 g8; %suggestion b4 c-2 d-5 f-2; %suit a-5 b8 c-8 d-11 g2; %suleiman b-2 c-3 d-4 e10
%sulk c-6 d-3 g9; %sum a4 b3 c-7 e-7 f-8 g8; %summar e3 g-5; %sun a-2 b-2 c-4 d4 e-3 f-5 g7
%sunda a6 b3 c-16 d-10 e-14 f10; %sunflow c7 e-3; %sup a8 b-5 c-9 d-4 e-3 g6; %suppli a-4 b5 c-12 d-11 e7 f-2 g8
%support a-5 c2 e5 g-4; %suppos e-13 f-6 g7; %sur g4; %surpris b-4 c-2 d-7 e9 f-3 g2; %surv b-3 c-4 d9 e4 g-9
%surve a-4 b-4 c-8 d10 e-9 f-6 g7; %surviv b7 d-9 e-2 g4; %suspend d10 g-10; %svelt c-5 e6 f5 g-5
%swallow a-2 b-9 c-3 d3 e6 f-3; %swamp b-3 d7 e-3 g-3; %swap a-4 b6 d3 e-3 f-3 g-3; %swear a-6 b-5 c-5 d-5 g12
%sweat a5 b-3 e3 g-8; %sweet a-2 b-6 c-5 d-7 e-2 f6 g11; %swept a-2 b3 e-5 f7 g-9; %swift b6 c-4 e-5 f4; %swiftui c6
%swim a-2 d-5 e9 f-6; %swip b-2 e4 g-3; %switch a8 b-6 c11 d-11 e-12 f-2; %swoop d-3 g4; %swor b5 c-3 d4 e-6 g-5
%sword a-2 d-2 e-4 f3 g4; %sync a9 c-4 f-4; %synonym a4 b-6 c-5 d-3 e-6 g9; %synth f10 g-8
%system a-6 c-5 d4 e4 f6 g-8; %t a-4 c-9 d-5 e11 f11 g-14; %tab a-6 b-9 c6 d4 e3 f-7 g-4; %tabl a2 c10 d-6 e-5 f-3
%tag a10 b-7 c12 d-4 e-2 f-6 g-10; %tail a3 b-4 c3; %tak a-5 b-6 d-3 e5 f-4 g7; %taken b4 d-6 e-3 f-6 g4
%tal c10 e-4 g-4; %talk a-8 b-3 c-5 d7 e-4 g3; %tap a16 b-5 c-4 d-5 e-6 f4 g-11; %tarek d-2 g4; %target a-6 g7
%tarif a8 b-3 e-3; %task a6 b10 c-3 d-16 e-5 f-7; %tast a-4 c5 e-4; %taught a-5 b-9 c6 d-3 f10 g-6
%taxi a10 c-6 d2 e-4 g-8; %teach a-4 b-8 c-5 d-9 e4 g8; %team b-11 c4 e-2 f-6 g4; %tear b-2 d-4 g9; %teatim b5 g-2
%tech b-3 c7 d-5 e6 g-8; %technic a-5 b-4 d-6 e4 f9 g-6; %teeth a-4 b-5 c-6 d4 e-3 f-3 g8; %tel d4 e3 g-8
%telemetr a2 b4 d-2 f-4; %temp e6 g-6; %templat a-6 c-6 d3 e2 f6 g-4; %tempt a-11 b-10 c-7 d-6 e5 f-6 g14
%tenanc e-4 g4; %tenant a8 e-4; %term a-2 b-3 c-5 e2 f8 g-4; %termin a5 b-9 c-9 d9 e-13 f5 g-4
%terraform a6 c-10 d-8 g3; %terribl d-3 e-2 f4 g4; %test a3 c-10 d-7 e-4 f7; %text a-11 b6 c-8 e-8 f14 g-3
%th b4 e-4 f6 g-3; %thabo a-6 d9; %than b-9 d-9 e2 f5; %thandi e2 f-3; %thank c-13 e-3 g7; %that e-3 f5
%the b-9 c6 d-8 e4 f-4; %their b-8 c4 d-5 e3 f-5 g3; %them c2 e2 f-2 g-2; %themselv a-5 b-7 c3 d-5 f-2 g4
%then a-3 b9 f-6 g-3; %theor a-6 d5 f-3; %ther b5 e-4 f-5; %thermomet c-3 f9 g-4; %thermostat a-3 b4 f5 g-4
%thes a4 b-3 c-5 d-8 e3 g3; %thi a-2 f-5 g4; %thin a-4 b6 c-3 d-4 e-4 g5; %thing a-6 c8 d4 e-2 f-3
%think a-6 b-7 c6 e-3 f-10 g5; %thinkpad f7 g-5; %third b3 c-3 d8 e-7 f-4 g-3; %thirt a9 e-5 f-3 g-2; %thorough b6
%thos c2 f-4 g3; %though a-12 b-3 e11 f-2 g-3; %thought a-6 b-6 c7 e9 f-4 g-6; %thousand a13 b-3 c-2 d-2 g-8
%thre a5 b-3; %thread a-8 c6 d-15 e3 f-12 g3; %threat b5 e-3; %threshold a-6 b-8 c15 d-5 f-4 g-2
%threw a-9 c4 d-10 f8 g-6; %thric a-6 b-4 d3 e-9 f-3 g11; %thril e-3 g5; %throat a-3 b-2 c8 d4 e-4 g-7
%through a2 b-3 d-6 f6 g-2; %throw e8 g-7; %throwawa a-7 b-6 c5 d-4 e-8 f8; %thrown a-4 b12 c-7 d-4 e-11 f3
%thumb a8 c3 g-9; %thund b3; %thursda a4 c-6 d4 e-4 f-15 g3; %thursday a4 c-7 e3; %tick b-6 c7 e-5
%ticket a3 b3 c-7 d-5 f-4; %tid c-10 d4 e-10 f8 g-3; %tiebreak a-4 b-5 c9 d-4 e5 g-9; %tight e2 g-3
%til a10 b2 c-4 d-5 f-2; %tim a3 b-6 c-4 d5 e-3; %timelin a-3 e-2 f3 g6; %timeout a10 b-2 c3 d-8 e-6 f-5
%timestamp d2; %timetabl e-2 f3; %timezon f2 g-5; %tin b-5 c-6 d-5 e-6 f17 g-15; %tinker a-4 b-3 c-3 d-2 e-3 f12 g-6
%tir c-8 e-3 f-7 g8; %titl a-5 b2 c9 d7 e-13 f-6 g-3; %to d-3 f8 g-5; %toast a-2 c-7 d-5 f13; %toda b-6 f-7
%todo a-3 b-7 c-8 d-5 e-7 f8 g7; %togeth b-4 c-14 d-3 e6 f5; %toggl a-3 g5; %token a4 b-4 c6 d-9; %tokenis a3
%tokeniz a4 b4 c-5 d-4 e-5 f8 g-10; %told a-4 b3 c-5 d3 e4 f-15; %tomorrow a7 b-2 c-11 e-10 f-8 g7
%ton a-5 b-10 c-7 d11 e-4 f-4 g5; %tongu a-5 b-7 c-8 e10; %tonight a9 b6 c-5 d-5 e-11 f-5; %took b5 c-6 d-6 f-4 g3
%tool a-3 b-2 d-14 e-4 f11; %toolchain a6 g-5; %tooltip a-6 b-4 c-2 f14 g-6; %topic b4 c-4 d4 f-3
%torch b-4 d-3 e2 g4; %torqu b6 c-5 e6 g-6; %tos c4 e-4; %tot a9 b2 c-4 d-10 e-5 f9 g-11; %total d3 g-4
%touch a-3 c3 d-5; %tour a-3 b-4 d-3 e-4 f15 g-6; %tourist a-2 b-2 c-3 e-3 f5 g3; %tourna a7 d-4 g-4
%tow c-7 d-9 f-3 g10; %toward a-7 b-9 c13 f-6 g-3; %tr a-9 b-8 c-11 d-8 f7 g3; %tra b3
%trac a10 c-7 d-8 e-11 f10 g-6; %track c-8 d-8 f3 g4; %trad a6 b-8 c7 d5 e-6 f-3 g-7; %traffic a-5 b-11 c4 e-10 g11
%train a5 b-16 c-5 e-9 f6 g4; %tram a-5 b-4 f-6 g10; %tran b2 d-3 e7 g-5; %transf a-5 b3 c-7 d7 e-12 f-3 g5
%transfer b3 d-2 e7 f-2 g-7; %transform d4; %translat b7 d-7 e-6 f7 g-6; %travel a-6 b-6 c-8 f-2 g9
%tre a-10 b9 c-4 d-11 e-5 f10; %treat b4 c5 e-5 g-3; %tri a5 b-7 c-4 d8 e-7; %triag a-6 b10 c-6 d-6 e8 g-7
%trick a2 b-5 c-2 e5; %trio b-4 c3 e5; %trip b-4 d-4 e6 f-4 g3; %trivi a-3 c5 f3 g-5; %trixi a-3 b-3 g6
%troubl a2 c-7 d9 e-5 g-7; %tru b-3 d2 g4; %truck a8 b-8 c3 f-6; %trunk a-5 b4 c-3 d-3 e7 g-2
%trust a3 b4 c-7 d-12 f-7 g6; %truste b-2; %try c5 e-5 f8 g-8; %tub a-5 c-3 f3 g5; %tuesda b7 c-7 e-10 f-8 g4
%tun a4 b3 c-6 d-9 f3 g-3; %tund e5 g-2; %tunnel a6 e-4; %turn a-5 c6 e8 f-5 g-9
%tutori a-8 b-7 c-6 d-7 e-9 f20 g-5; %tweak b3 f2 g-5; %twelv a4 b-6 c5 d-3 e-4; %twent b-4 c-11 d-3 e8 g3
%twic a-13 b-15 d5 e6 g3; %twitch a-2 c-4 e-7 g11; %typ a10 b4 c4 d-8 e-3 f-5 g-6; %typhoon f-2 g8
%typo a-11 b-9 d-8 e4 f9; %tyr a-4 d-5 f7; %ug c-7 d-6 e10 f3 g-7; %ulit a-3 c-4 d-4 e-3 g10
%unanimou b-4 c12 e-3 g-5; %unanswer b-4 c-8 d18 e-6 g-8; %unassign b9 g-9; %unblock a10 b-6 c-5 d-6 e3 f-7
%unbook d11 g-9; %und a-6 b5 c-5 d6 e5 f-6 g-3; %undecid b-3 c11 e-4 g-6; %underperformanc d12 g-8
%undersign a4 b10 d-5 e-7 f-7 g-3; %understand a3 b-10 c-9 d-11 e-10 f17 g-3; %understood a2 c-4 f11 g-10
%undid b2 c-4 e-5 g5; %undo c-4 e7 g-7; %undon a-2 b11 g-12; %unfinish a12 b3 c-4 d-5 e-2 g-9; %union c4
%unit a4 b-4 d-6 e3 g-3; %unles a-8 b-6 c10 d-9; %unlock a8 g-3; %unmut b5 c7 g-8; %unprompt e12 g-9
%unreachabl e8 g-3; %unread a-5 d13 f-2 g-9; %unsent d2; %untangl a3; %until a8 c7 d-3 e-4 f-7 g-6
%untouch a-4 b-2 c-2 d16 g-10; %unus f9 g-4; %unwritten a-3 b-7 c-5 d15 e3 g-13; %updat e-12 f3 g2
%upgrad a11 c-6 d-7 f-3; %uplink a5 c-6 d-2; %upload a9 b6 e-3 f-3 g-9; %upon a12 b-4 c-3 d3 e-2 f-3 g-8
%upstair b-4 c-4 e6 f-2 g2; %upstream b-2 c-5 e-5 f6 g3; %uptim f3; %upward b-5 c14 e-6 g-7
%urg a-6 b-8 c-6 d-6 e11 f-7; %urgenc f6; %urgent a7 c-6 d6 f5 g-10; %us a-7 b-4 c-7 e-2 f9 g4; %useful d-3 e-3 f8
%useles a-3 b-3 c-4 d-5 e-5 f7 g5; %usu a-4 c4 d-5 e-5 g9; %util a-6 b-3 d-4 f14 g-4; %utilit f8
%vac a-8 b3 c-6 d5 e-5 f-4 g4; %vacanc c-3 d10 e-3 g-3; %vaccin b5 g-7; %vacuum a2 b5 e-2 g-4; %valentin a6
%valid a8 g-4; %validat a7 e-2; %valu b-7 c4 d-8 e-7 f7; %vanish c8 e-3 g-6; %variabl a-3 b-5 c4 d-8 e4 f3
%vect f6 g-4; %vegetabl d-2 g6; %velocit a-3 d-4 g10; %vend a-13 b5 g3; %vendor c12 d-4 e-6 g-4; %ver b-12 c-7 e6 f4
%verb b-2 e3; %verdict a-2 b-4 c4 e4 g-6; %verif a6 b3 e-3 f-2; %version a-5 b11 c7 d-7 e-5 g-8
%versu a-2 b-4 c6 d-4; %veto a-2 b-4 c6 d-4 e10 f-7 g-9; %video a-3 b3 c-5 d-2 e-5 f8; %view a3 b-9 c5 d-7 e-9 f6
%violin a5 g2; %visa b-3 d3 e-4 f-8 g10; %vision a3 b-2 c-7 e3; %visit a-4 c-8 d-6 e-11 g13
%voic a-8 b-11 c10 d-10 e-8 g6; %volkan b-8 g7; %volum a-4 e3 f8 g-5; %volunte b-4 c3 d4
%volunteer a15 b-4 c-3 e-2 g-10; %vot a-17 b-5 c7 d-15 e5 f-13 g3; %vouch b7 d-2 e-5 g3; %w d8 g-7
%wait a3 b-6 c2 e-5 f-3; %wak a6 b-3 c-4 d-3; %wal a-8 c-5 d-8 e4 f4 g3; %walk a-15 b-10 d2 e7 f2
%walkthrough e-4 f9; %wallet a5 b3 c-2 d-4 e-9 g3; %want a-9 b-5 c7 e3 f-14 g3; %ward b-3 d-5 e-4 f-3 g8
%warehous c-5; %warm b-7 c-4 e-8 f9 g5; %warn a-5 b-4 c-2 d3 e-8 f12; %warning f8 g-4; %wash a-7 b-4 d12 e-8
%wasm a-4 d-4 f10 g-3; %wat a4 b-11 d-3 e-3 f4 g4; %watch a2 c-13 e5 f-3 g-3; %watchdog a-2 b3 g5; %water g6
%wav b3 d6 g-6; %way a-2 b-3 c7 d-6 e-5 g3; %wear a-9 b-3 c-7 d-4 e12 g2; %weath a-7 b-9 c-5 d10 e-12 f2 g6
%webgpu f8 g-4; %webhook a12 b-4 c-8 d-10 e-7 f-7 g4; %websocket a7 g-4; %wed a-2 b-7 d-8 e-3 g16; %wedg a5 g-2
%wednesda a-6 b9 c-10 e-10 f-14 g9; %weed f6 g-3; %week d7 e-3 f-8; %weekend b3 c-7 d-5 g3; %weigh c6 e4 g-7
%weight f-4 g4; %wel a-6 d-9 g7; %welcom c-4 d-7 e6 g6; %went b2 c-3 d-5 f-6 g5; %wer a3 b5 d-5 e-8 f-8 g5
%western a-2 e-5 g6; %what a-7 d-3 e4 f4; %whatev a-10 c13 d-11 e-4; %whatsoev c3 g-2; %wheel a4 c-7 d-3 e5 f5 g-7
%when a-7 b-7 c5 d-2 e3; %whenev a-7 b-7 c5 d6 e-8 f13 g-12; %wher b-3 c-5 e3; %wheth a-9 b-11 c9 d-11 e-4 g3
%which a-3 b-5 c10 f2 g-5; %whichev c8 g-3; %whil a5 c-4 d-7 e4 f5 g-4; %whilst a4 c-3; %whistl b-3 c-6 d6 e-4
%whit a-4 c3 d-4 e4 f-2; %whiteboard a-5 b4 c-6 d-6 e4 g4; %whoev a-8 b-7 d-5 f8 g4; %whol a4 c4 d-12 e3 f-10
%whom a-10 b4 c6 d-10 e-6 f5; %whos b8 c-7 f2 g-7; %widget c4 d-4 e-7 f5 g-5; %wif a-5 b-5 c-8 d-8 e3 g11
%wifi a-5 b-3 c-4 d-5 e-5 f7 g4; %wiki a-9 b-10 f8; %wil a-23 d-4 e5 f3 g5; %win a-4 b-4 c7 f9 g-12
%wind a-10 b4 d-5 f-9 g8; %window b-11 d-11 f7; %wint c2 f3 g-3; %wip b3 c-5 d11 f-4 g-8
%wir a11 c-5 d-7 e-7 f5 g-10; %wish a-7 b-9 c7 d-11 e5 f-5 g4; %with b-2 c-2 d2 f4; %withdrawn b10 c-6 d-3 e-4
%withdrew b-6 c10 d-6 e6 f-4 g-4; %within a-6 b6 c8 d-10 e-6 f-7 g3; %without a3 c3 f-8 g-5; %wizard a-3 b8 d-3
%wob b9 e-6 f3 g-5; %wobbl a-8 b8 c-8 d-5 f-3 g7; %wok b-7 c-3 d-4 f-6 g11; %woken a-6 b-3 c-2 g11
%woman b-4 d6 e-4 g3; %wond a-4 c-7 e-2 g14; %wonder a3 c3 g-3; %wor b6 c-7 d3 f-3 g-6; %word a-9 b3 e4 f5 g-10
%work c-9 d-4 f2 g3; %workshop a-3 c-4 d5 e-7 f-5 g7; %world a-5 b-5 c-5 d-5 e-4 f12; %worm a-2 c4
`
