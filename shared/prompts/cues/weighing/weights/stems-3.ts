// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_3 = `
%readm a-6 b-4 d-3 e-3 f13; %real b-5 c-12 d8 e-12 f9 g3; %reason a-12 c-5 d6 f6 g-4
%reassign a-10 b2 c-9 d-8 e-5 f-6 g10; %rebas a12 c-9 d7 e-9 f-2 g-4; %reboot a3 b-2 d-2 f-3
%rebuild d-4 e-5 f-3 g10; %rebuilt a8 b3 c-3 d-10 e-6 f2 g-4; %recal a-3 b7 c-7 e-9 f-4 g9; %receipt a-5 e5 f3 g-5
%receiv c2 d-8 e-4 g8; %recip a-2 f8 g-8; %reckon b-5 c-5 e12 g-5; %reclaim a-9 b15 d-2 e-4 f-2 g-3
%recod b11 d-4 e-5 f-2 g-2; %recommend a-3 b-8 c5 d-6 e3 g-4; %recon a-7 g8; %reconcili a12 c-5 d-3 e4 g-12
%reconnect d-4 g5; %record b3 c-7 d-13 e-3 f9 g6; %recover b6 d-2 e6 f-4 g-7; %recruit a-10 b-8 c-10 d11 e-16 f-6 g5
%recuit c-4 d14 e-3 g-10; %redesign b4 e-6 g2; %redi a10 b-3 c7 d-6 f-2 g-9; %redid a-12 b14 c-8 d-12 e-16 f-9 g8
%redirect a4 b-2 c-10 e10; %redo a-3 b7 c-8 d-6 f-4; %redon a4 b9 c-3 d-5 e-6 f-3 g-3; %redrew b10 c-4 g-8
%refact a8 b10 d-11 e-5 g-14; %refactor a-9 b-6 c-3 d9 e-6 f3 g4; %refer a-4 b2 c7 d6 e-4 g-9
%refere a-5 b-5 c4 e12 f-6 g-7; %referenc a-2 b-2 c-2 d16 e-3 g-10; %refine a-6 b-4 c11 d-8 e2 f-5; %reflash a8 e-2
%refresh c-5 e-4 f9 g-5; %refund b3 d-4 e6 g-3; %regardles c7 e-3 f3 g-9; %regex b5 c-2 e-7 f7
%region a5 b-8 c7 d3 e-12 f-7; %regist b8 c4 d-4 e-7 g-7; %regression a8 c-6 d5 e-3 f3 g-10
%regret a2 b7 c-9 d7 e-9 g-2; %regrettab a2 c4 g-4; %regulat a7 b-10 c-6 d-6 e7 f-5; %rehears b-11 c-10 d3 e6 f3
%rein a-4 b2 c-5 e10 g-9; %reindex a15 b-7 c-7 d-5 e-6; %rejec a4 b-3 c-4 d11 e3 g-13; %reject a3 b3 c-3
%rela b4 e-3 f2; %relaunch a8 b-6 c-2 e2 g-5; %relax b6 d-3 f5 g-6; %releas a5 b-4 c-4 d-6 e4 f-7 g2
%relevanc b4 e4 g-5; %relief d-2 e-2 g8; %reliev a-10 b5 c2 d-7 e-11 f-6 g6; %remad b10 d-4 e-3 g-3
%remain b11 c-8 d4 e-10 g-4; %remark c10 e-4 g-7; %rememb a-8 b-7 e-9 f-8 g16; %remember a-3 b-4 d4 e7 g-7
%remind b-10 c-11 d6 e-10 g5; %remot c-6 d-4 e-3 f-2 g9; %remov a-10 b3 c-6 d-5 e11 g-5
%renam a-10 b3 c4 d-11 e3 f4 g-5; %rend a5 c-4 d-2 e9 g-7; %render b3 c-2 d-5 f7 g-2; %renew a5 b-8 c-8 d-3 f-9 g8
%reopen a-5 b5 c-2 d5 f-3 g-3; %reorg a-6 b-5 d4 e-7 f-8 g6; %reorganis a-2 b-4 c-8 f-2 g11; %rep a-7 d7 e4 f-9 g-7
%repair a13 b-13 c-9 d-12 e-9 f-2 g4; %repla d-7 f12 g-6; %replac a-11 b11 c-12 d6 e-10 f-2; %replay a5
%repo a-6 c-11 d-18 e4 f15 g-5; %report a-3 b7 f-5 g2; %repositor d-2 f4; %reproduc a4 b-3 e-3 f2
%request a-14 c7 d6 e-2 g-9; %requir a-5 b-6 c3 d-4 e9 f-6; %reschedul a-4 b-8 c-9 d6 e-10 f-2 g6
%rescu c-7 d-11 e15 f-4 g-6; %resign b-3 c-4 e-3 f-5 g8; %resist a-6 b-6 c-4 d-3 e11 f-8; %resolu b5 c-2 d-6 g3
%resolv a9 b-6 c2 d-8 f-6; %respect a2 b-6 d-5 e-3 g7; %responsibilit a-3 c-2 d-2 e8 g-4; %rest b4 d-6 f-4
%restart a6 b-9 c3 d-6 e-4 f-7 g4; %restaurant a-3 b-3 d-10 e9; %restor a8 b-3 c-6 d-3; %resubmit b-11 e-6 g12
%result a4 b-12 c-12 d4; %resum a11 c-3 d-3 g-3; %reten a-2 b-6 c14 e-8 g-5; %retir a-5 b-7 c-7 d11 e-8 f2
%retr a3 b-6 c7 d-10 e3 f5 g-6; %retrain b4 c3 d-8 e-9 f-3 g2; %retro a-19 b-3 d5 f-6 g5; %retrospect d7 g-2
%return a-13 b7 f-4 g-3; %revenu a7 b-3 c-6 d-4 e-4 f-7 g6; %revers a8 b2 c-7 d-8 e-11 f7 g-2
%revert a7 c-8 d-9 e3 f-6; %review a-9 c-10 d8 e3 f-3 g2; %revok a-3 b6 c-4 d-3 e3 f-3 g-5; %rewir a8 b3 g-5
%rework a-2 b14 c-2 e-2 g-9; %rewrit a7 b4 c-17 d-19 e4 f-16 g3; %rewritten a-5 b16 c-5 d-5 e-6 f-4 g-2
%rewrot a3 b5 d-18 e-9 f-7 g6; %rhy a-6 b-3 c4 d6 e-5 f-3 g2; %rid a3 b-4 c-6 d-9 e4 f-2 g5; %right a-7 b4 d-6 e4
%ring c9 e-6 g-3; %rip b3 c-3 e-3 g3; %ris d3 e-4 f-2; %risk a13 b-4 e3 f-6 g-12; %riv c-4 d4 e-5
%road a3 b-9 c2 d3 g-4; %roadmap a-2 b4 d-3; %robot a4 c-2 d3 e-3 f4 g-5; %rod a-2 b2 c-4 d-3 e4 f5 g-5
%rol a3 b4 c-2 f-10; %rollback a2 b5 c2 d-6 f-10; %rollout b4 c3 d-17 e7 f-14 g-3; %roof a-5 b-3 c2 d-6 e-5 f3 g7
%room a-6 b-14 c8 e7 f-15; %root a3 b-10 c-3 d-8 e10; %rop a-2 b6 d-5 e6 g-10; %rosalind b8 d-6 g-4
%rost a4 b-3 d-3 e-4 f5; %rot a10 c-4 d-7 f-2; %rota a-12 b3 d-8 e5 f-13 g3; %rotat a11 b-2 d-8 e5 f-4 g-13
%rough a-6 b-5 d-4 e14 f4 g-8; %round a-7 d3 e-4 g4; %rout a8 b-11 c-5 d-8 e-5 f13; %routin c2 d-5 f6 g-8
%row a7 b-7 d-6 e4 f-3; %rto c5 f4 g-8; %rub c6 d4 e5 f-7 g-15; %rul b4 d-19 g-6; %rumour b-3 c-5 d-8 e-4 f-3 g16
%run c-13 f4; %runbook a-3 b5 c4 d-9 e3 f-6 g-3; %rung a-5 c-4 d4 e-2 g4; %runwa b-5 d5 e6 g-5; %rush a2 c-3 f6
%rust a-13 b-13 c4 d-6 f11; %s c3 e-4 g2; %saf a4 d-3 e-4; %safet a3 b4 e-5 g-9; %sail b-5 e-6 f-9 g8
%sak a-4 b-5 f6; %sal a7 b-5 c-7 d-6 e3 f-7 g6; %salar a-7 b-9 c-7 d12 e-8 f-6 g4; %salt a-2 b9 e-4 g-7
%sam b4 c3 d2 e-5 f-12; %saml a4 b-6 g4; %sampl a-4 b-4 c5 d-6 f10 g-6; %san a-4 b6 c-3 d-7 e-7 g9
%sand a-5 b5 c-3 f-3; %sandbox a-3 e-4 f10 g-3; %sandwich d-8 g2; %sang g3; %satellit e-5 f5
%saturda a6 c-8 d-10 e-11 f3; %sauna f4 g-7; %sav a8 b-4 c-2 e-11; %say b-3 d-2 e-3 f-14 g8
%scada a10 b-5 c-2 d-4 e-5; %scal b6 g-6; %scan a-5 e10 f6 g-11; %scar a11 b-2 d-4 e-4 g-7
%schedul a3 b6 c-3 d-9 e-5 f7 g-3; %schem c8 d7 g-13; %schema a9 b-12 c2 d-13 e2 f3 g-6
%school a-5 b-4 d-10 e-3 f7 g8; %scienc d3 g-6; %scientist a-2 b-2 f3; %scop c7 d-6 f3 g-7; %scor b3 c-4 d-5 f-6 g4
%scorecard a-7 d12 e-6 g-6; %scrap a-6 c-5 d-7 e-4 f14; %scratch a-11 b4 c7 e-5 f4 g-4; %scream a7 b-4 c-3 e7 g-9
%screen b14 e-6 f3 g-12; %screenshot b-4 c-5 d-4 e-3 g7; %screw b-3 d-5 e-7 g10; %script a6 b6 c-8 d-19 e-12 f11 g-6
%scriptur a-3 b-2 c12 g-6; %scrol a3 e4 g-5; %se a-3 b-9 c3 d-10 e8 f4 g-4; %seagul b3; %seal a-6 b-6 e5 f6 g-6
%search a6 b2 c-13 d-12 g2; %season a2 b-8 c-10 e-10 f-5 g11; %seat a-2 b-2 c-15 e10 f-5; %sec c-4 d-9 g5
%second b4 d2 e-12 f-4; %securit c-3 d-15 e-6 f5 g7; %seem a-7 c4 d4 e-11 f-5 g4; %seen b-11 c-4 d-13 e6 g7
%segment a6 b5 c-4 e-3 f-2 g-5; %seiz e-2 g7; %sel a9 b-2 c-4 f-3; %selec e9 g-7; %self a7 b3 c-6 e-6
%semicolon a-3 b3 c-4 d-3 e-5 f3 g6; %send b8 c5 d-3 e-5 f-4 g-3; %seni a-6 b-3 c5 d8 e-9 f-3
%senior a-7 b-12 c12 d-7 e7 f-6 g-6; %sens c-4 d-8 e-6 f10; %sensor a5 d-3 g-6; %sent a-14 c-2 d4 e2 f-3 g3
%sentenc a-15 c10 e-2 f-10 g3; %sequenc a10 b-7 c-4 d-7 f-6; %serializ a4 c6 d-3 g-7; %serv a9 b-10 c-16 d-15 f4 g5
%servic a4 b4 d-20 e-3 f3 g-2; %session b-6 c4 f6 g-5; %set a-4 b-5 c8 d5 e-8 f3 g-7; %setting b5 c6 f-5 g-4
%settl a-7 b-9 c8 d-5 f-9; %settle a8 b-5 c-8 d-3 e-5 f6; %setup a-5 c-4 d-3 e-3 f12 g-5
%seven a2 b-4 c2 d2 e-14 f-10 g5; %severit f-2 g4; %sh f4 g-7; %shad a3 b8 c-10 d-7 e-14 f8
%shadow b5 c-4 d-4 e-5 f5 g-3; %shal a-5 d-6 e-3 f3 g6; %sham a3 g-5; %shap a8 d-4 e-5 g-4; %shar a-8 b7 e2 f-2
%shard a10 b-12 c7 d-10 e-4 f-6; %sharp b-3 d-5 f3 g3; %sharpen a-2 d3 f7 g-6; %shav c-10 e-2 g12; %shed a5 g3
%sheep c2 d-3 e-3 g4; %sheet a-4 d9 e-14 f6 g-4; %shel a6 b-5 c-10 d-5 e-9 f15 g-4; %shelf a-4 b-3 d-5 e-5 f-3 g10
%shelt e-2 f6; %shelv c-6 d11 g-3; %shift a5 d3 e-8 f-8; %shim a3 b4 d-6; %ship a8 b-5 c-4 d-19 e3
%sho b-8 c4 d-10 f-6 g6; %shook a-7 b-3 c-3 e7 g5; %shop a6 c-10 d-4 e-2 f2 g3; %short a-7 c-4 e-10 f-7 g12
%shortcut f6 g-4; %shorten c-3 d9 e-3 g-3; %shot e4; %should b-7 c4 d3 e-9 f-6 g4; %shout b-4 d9 e-6 f-4
%shov a-6 b-6 c10 d13 e-5 f-6 g-9; %shovel a6 c-6 d-7 e-3 g6; %show a-8 b-2 c-6 d3 e2 f4; %shrug a-9 c15 d-4 f-5 g-8
%shuffl a-7 d9 e-3 f4 g-7; %shut a2 b-13 c-7 d5 e13 f-11 g-4; %sick b-9 c4 e-11 f-8 g12
%sid a-5 b-4 c-8 d-9 e9 f5 g4; %sidecar d-2 e-4 g6; %sideway c-2 d-3 e2 g6; %sigh a-3 e-3
%sign a6 b-5 c3 d-9 e5 f-13; %signatur a-2 b-4 c3 e3 f-5; %signup a6 b-4 c-3 e4 g-4; %sil a-7 c-6 d-6 f14 g-6
%silenc a-12 b-19 c12 d-15 e5 f-2 g3; %silent a-7 c7 d-5 f-8 g3; %simp a-5 c8 e-7 g-5; %simpl b3 c6 e-3
%simulat a-8 b-4 c-3 e-3 f15 g-4; %sinc a2 c-2 d2 e-6 f3 g-6; %singl b-8 f-7 g5; %siren b-4 d-2 e5
%sist a-9 b-5 c-4 d-6 e-6 f3 g16; %sit e-2; %sitemap e-3 g6; %sixt b-3 c-3 d-3 e5 f6 g-6
%siz a-2 b5 c3 d-8 e-3 f-6 g3; %sketch a-4 b4 c12 d-2 e-9 f5 g-13; %ski a-5 b-7 e-3 g14; %skil d9 f-2 g-4
%skim a-8 b-2 c-2 e-4 f16 g-3; %skip a-4 b-9 c-10 d4 f-4 g5; %slack a4 b3 c3 e-8 f3 g-4; %sleep a5 b-10 c-9 d-6 g8
%sleev a7 b-5 c-4 d-5 e-4 f7; %slept a-2 e-3 f-3 g8; %slid a-21 b4 c6; %slight a3 f-3; %slip a3 b-14 d3 f-8
%slot d8 e4 f-9 g-8; %slow a-7 c-6 d-10 e2 f7 g4; %smal a-13 b-5 c4 d-11 f7 g2; %smart a-3 c5 f4 g-4
%smel a-7 b-4 d-8 e-7 f-3 g15; %smil a-5 c-5 e-12 f-2 g12; %smok a-2 c6; %snack a-2 e4; %snatch a-3 b7 d-3 e-5
%snooz c-3 d10 g-4; %snow a-4 b-2 c-4 d-6 e-2 g11; %sofa b-4 d-5 e3 g6; %soft b3 c-5 d-3 g5; %softwar a-3 e-5 f8
%sol a4 b4 c-5 d-3 e-4; %sold b-3 c6 d7 e-8 f-2; %solder a14 b-5 c-5 d3 e-7 f6 g-14; %solid c4 e-5
%solo a5 b-9 c-6 d-5 e7 f-6; %solu a-2 c-8 d-9 e16 f-7; %solv c-15 f10 g-4; %solveig a-2 d9 e-4 f-3 g-6
%som a-6 b-15 c-8 d7 e-11 f10; %somebod a3 b-6 d-5 g3; %someda a-3 c-4 d-2 e-3 f-2 g12
%somehow a-6 b4 c15 d-3 e-8 g-8; %someon a-8 b-12 c5 d-18 e-3 g12; %someth a-8 b-4 e-4 g8
%sometim a-3 b-3 c-6 d14 e-6; %somewher b4 d-9 e-9 f-10 g9; %song a7 b-3 c-3 d-3 e-6 g4; %soon c-10 d17 e-12 f-3
%sooth f9 g-3; %sor a-5 b2 c-2 d5 e-8 g2; %sort a-3 b-7 c-3 f8; %soul a-7 b-3 c9 d-7 e-9 f12 g-5
%sound a-9 b4 c-6 d-7 e2 g4; %soup a-9 b-6 c-10 d7 f-8 g8; %sourc a-9 b-12 d-12 e-4 f19 g-5; %spac a-7 b8 c5 g-6
%spam a3 d-3 f-3 g4; %spar b-5 c-4 d-6 e5 f13 g-8; %spe a-3 b9 c-2 f3 g-5; %speak a-9 b-14 d5 e-5 f9
%spec a-5 b3 c4 d-2 e-5 f6 g-4; %speci d-4 f-2 g9; %speech b11 c-2 f-4 g-8; %spel a-7 b-5 d-5 e-6 f8 g2
%spend a-3 b-4 c-4 d-6 e5 g4; %spent a3 c-9 d2 g-7; %spik b7 d-14 e-2 f5 g-4; %splendid c7 f-3
%split a5 c2 d-10 e6 f-13 g-6; %spok b2 c7 d-14 e12 f-14 g-11; %spoken e3 g-5; %spons a-4 b-7 c-7 d5 f-3 g8
%sport d-5 e-3 f3 g5; %spot a3 b-2 d-11 e8 f2 g-3; %spr a-11 b3 c-5 d2 e-10 f-7 g12; %spreadsheet a-8 b-4 d10 e-7
%sprint a4 b5 c-12 d3 e-8; %squad a6 b-4 c4 d-10 e3 f-9; %squar b-6 d3 f-7 g5; %squash d-8 e-6 f3 g3
%squeak b-2 c-6 e-7 f3 g7; %squeez a3; %sr a-7 c2 d-2 e-7 g4; %sta a-7 b-3 f6; %stack a5 b6 d-6 e-5 f7 g-11
%staf a-10 b-8 c-2 d11 f-4; %stag b-9 c-3 d-11 e10 f4 g-3; %stair a-4 b-9 c2 d7 e-9 g5; %stak b-3 e-5 f9
%stakehold a-10 b-9 c-6 d-2 e4 f3 g6; %stal b-6 e-3 f6 g3; %stamp a-7 b-10 c4 d-10 e3 f5 g3
%stand a7 b-9 d-5 e13 f-18 g3; %standard a-3 c9 d-3 e-4; %standup a9 b3 d-12 f-8; %star b-7 c3 d10 e-9 g-7
%start a6 b-2 d-3 e-4 g2; %startup a-4 g8; %stat c4 d-5 e-4 f4 g-4; %state a-4 b3 c3 d-6 e5 f-5
%statu a4 b-2 c3 d-10 g3; %stay a2 b-12 c-10 d3 e12 f-9 g-3; %ste e4; %steer a6 b-3 c-2 d-7 e3
%step a6 b2 c-8 d-19 f6; %stick c3 d-4 g2; %stil a4 b-4 c4 d8 e-17 f-7; %stitch a12 c-5 g-4; %stock a5 c5 g-8
%stol b3 e-4 g3; %stomach b2; %ston a-5 b-4 c7 f-5; %stood a4 b-11 c8 e5 f-15 g-5; %stop a5 b-7 d-2
%stor a13 b8 c-8 d-21 e-4 g-7; %storag a5 d-7 f7 g-10; %storm b-9 c-7 e6 f-3 g4; %straight a12 b-10 c-5 d6 f-3 g-6
%strang b-4 d3 e2 f-3; %strateg b-7 c11 d-5 e-12 f-6 g8; %stream a8 c-5 d8 e-4 f-6 g-5; %strength a-2 d5 e-11 f3 g5
%stretch b6 f3 g-7; %strict d-4 f6; %strik a-3 b-4 c-4 e-4 f-3 g12; %string c-2 e9 g-7; %strong d-3 e-8 f-3 g11
%structur b-4 c4 d-4 f4; %struggl b6 g-5; %stuck a5 c-3 d-12 e3 f-5; %stud a-4 c3 d-3
%student a3 b-5 c-4 d-3 e-5 f7 g2; %studio b-5 c-5 d-5 f-3 g7; %stuf a-4 b-7 c7 d6 e-12 f5 g-7
%stumbl b-3 e8 f3 g-6; %stupid c6 e-3; %stut e5 g-2; %styl a-8 b4 c6 d-7 e-3 f10 g-9; %sub a-5 b4 d-5 e-9 g5
%subject b-5 c3 d5 e-4 g-3; %submission a8 b-5 c-4 e-2 f-2; %submit a8 b-5 c4 d-7 e-7 f-7 g5
%subtitl a4 b9 d-6 f-4 g-5; %succession d11 g-8; %such b-2 e-2 f-4 g9; %sugges c5 e4 g-7
%suggest b-4 c-7 d3 e6 f-8 g5; %suggestion b6 d-5 f-3; %suit a-5 b9 c-10 d-10; %suleiman c-3 d-3 e9 f-2
%sulk b-2 c-5 g7; %sum a3 b3 c-9 e-9 g7; %sun a-3 b-2 c-4 d6 e-4 f-7 g6; %sunda a5 b2 c-17 d-7 e-15 f4 g2
%sunflow c8 e-2 g-3; %sunset c2; %sup a8 b-5 c-11 d-4 f6; %suppli a-5 b4 c-12 d-11 e10 f-3 g4
%support a-4 d-2 e7 g-4; %suppos b-3 e-14 f-5 g9; %sur a-4 c3 e-3 f-3 g4; %surpris a-3 b-7 c-5 d-10 e6 f-4 g11
%surv b-3 c-3 d11 e5 g-13; %surve a-4 b-4 c-9 d8 e-9 f-9 g7; %surviv b7 d-10 e-3 g6; %suspend d11 g-11
%svelt c-7 e8 f6 g-7; %swallow a-2 b-11 d5 e6 f-4; %swamp a-2 b-4 d8 g-4; %swap b5 e-5 f-2 g-3
%swear a-6 b-6 c-7 d-6 f-4 g14; %sweat a4 e2 g-6; %sweet a-4 b-5 c-6 d-8 e-3 f8 g11; %swept a-5 b4 e-5 f8 g-9
%swift b7 c-6 e-7 f6; %swiftui c6 f2 g-5; %swim a-2 c-2 d-6 e8 f-6; %swip b-3 c4 e4 g-3
%switch a8 b-7 c12 d-11 e-10 f-3 g-3; %swoop b-3 c-3 d-4 g10; %swor a2 d2 e-6; %sword e-3 f4 g2
%sync a11 d-2 f-4 g-3; %synonym a4 b-5 c-5 d-2 e-7 g8; %synth f13 g-11; %system a-3 c-4 e5 f5 g-7
%t a-6 c-8 d-6 e10 f12 g-15; %tab a-7 b-10 c8 d3 e3 f-8 g-5; %tabl a2 b-3 c13 d-7 e-6 f-5
%tag a9 b-6 c11 d-3 e-3 f-6 g-10; %tail a2 b-3 c3 f-2; %tak a-4 b-7 d-5 e7 f-4 g6; %taken a-3 b7 d-7 f-6
%tal c6 e-7 g5; %talk a-8 c-4 d5 e-3; %tap a16 b-7 c-7 d-6 e-7 g-6; %tarek a-2 e2 g4; %target a-7 g8
%tarif a8 b-2 d-3 e-3; %task a8 b10 c-4 d-19 e-4 f-9; %tast a-5 c3 d-5 e-6 g6; %taught a-6 b-9 c6 d-3 f13 g-10
%taxi a9 c-4 d2 e-3 g-7; %teach a-4 b-8 c-6 d-8 e5 g8; %team b-9 c3 f-5 g3; %tear b-2 c-3 d-6 g11; %teatim b3 g-4
%tech b-3 c8 d-6 e7 g-8; %technic a-6 b-5 d-8 e7 f9 g-7; %teeth a-4 b-6 c-5 g7; %tel a-2 c-3 d3 e3 f3 g-4
%telemetr b5 d-4; %temp e7 g-4; %templat a-7 c-4 d2 e3 f3; %tempt a-10 b-11 c-7 d-6 e5 f-8 g14; %tenant a8 e-3 g-3
%term a-3 b-4 c-5 e3 f8 g-3; %termin a8 b-9 c-10 d6 e-4 f6 g-7; %terraform a8 c-10 d-8; %terribl d-3 e-4 f5
%test c-7 d-5 e-6 f8; %text a-12 b7 c-10 d3 e-7 f14 g-6; %th a-2 b3 f4; %thabo a-6 d11; %than b-8 d-11 f4 g2
%thandi f-3; %thank c-14 e-2 f-3 g8; %that b-3 e-3 f5; %the a-2 b-8 c5 d-8 e4 f-5; %their b-8 c6 d-5 e3 f-4
%them e3 f-5 g-2; %themselv a-4 b-10 c4 d-6 g5; %then a-3 b9 f-6; %theor a-6 f-3 g3; %ther e-3 f-4
%thermomet f8 g-4; %thermostat a-3 b5 d-3 f5 g-5; %thes a3 b-7 c-12 d-10 f3 g8; %thi b-3 f-4 g4
%thin a-6 b8 c-5 d-5 e-6 f-3 g7; %thing a-5 c7 d5 e-5 f-8 g2; %think a-6 b-5 c7 e-2 f-11 g3; %thinkpad f8 g-7
%third b3 c-5 d8 e-5 f-3 g-2; %thirt a7 e-8 f-6 g3; %thorough b3; %thos e-3 f-3 g2; %though a-10 b-3 d4 e11 g-3
%thought a-8 b-7 c6 d-2 e3 f-4; %thousand a17 b-4 c-3 d-2 g-12; %thre a3 b-3; %thread a-8 c5 d-14 e3 f-11 g3
%threat a-3 b9 e-3 g-3; %threshold a-5 b-6 c17 d-5 f-4 g-7; %threw a-7 c4 d-11 f7 g-5; %thric a-6 b-6 e-9 g11
%throat a-4 b-2 c10 d5 e-4 g-9; %through a2 b-2 d-6 f6; %throw d-2 e5 g-3; %throwawa a-6 b-7 c5 d-5 e-9 f10 g-4
%thrown a-4 b12 c-9 d-3 e-11 f2; %thumb a8 b-4 c3 f-4 g-5; %thursda a4 b3 c-8 e-5 f-14 g3
%thursday a4 c-6 e4 f-5 g2; %tick b-7 c7 e-7; %ticket a3 b3 c-6 d-5; %tid a-2 c-8 d2 e-10 f10
%tiebreak a-4 b-5 c10 d-3 e5 g-10; %tight d3 e5 g-6; %til a11 c-7 d-6 e-3 f-5 g2; %tim b-5 c-4 d4 e-2 f4
%timelin a-4 e-3 g10; %timeout a10 b-3 c4 d-8 e-6 f-5; %timetabl e-6 f3 g4; %timezon b3 e-2 f4 g-7
%tin b-5 c-5 d-4 e-5 f19 g-17; %tinker a-4 c-2 d-2 e-3 f19 g-12; %tir b-3 c-8 d2 e-2 f-3 g7
%titl a-4 c6 d9 e-16 f-6 g-4; %to d-4 f9 g-6; %toast a-2 c-5 d-7 f11; %toda b-5 f-8; %todo a-3 b-7 c-8 d-4 e-7 f8 g7
%togeth b-2 c-13 e7 f6; %token a4 b-4 c4 d-10; %tokenis a3; %tokeniz a5 b6 c-6 d-4 e-5 f6 g-11
%told a-6 b2 c-3 d5 e4 f-15; %tomorrow a8 c-11 e-9 f-6 g5; %ton a-7 b-9 c-8 d11 e-5 f-4 g5; %tongu a-3 b-6 c-7 e10
%tonight a8 b6 c-5 d-6 e-12; %took b4 c-6 d-8 f-4 g3; %tool a-2 b-3 c2 d-15 e-3 f12; %toolchain a7 g-7
%tooltip a-8 b-4 c-3 f17 g-7; %topic b4 f-4; %torch b-6 c-4 d-4 e3 g7; %torqu b7 c-3 e6 g-7; %tos c5 e-3
%tot a8 b3 c-3 d-9 e-4 f8 g-10; %total b-2 d4 g-3; %touch a-3 c2 d-4 f4; %tour a-4 b-5 d-3 e-6 f16 g-9
%tourist c-3 f4; %tow c-7 d-9 f-2 g8; %toward a-3 b-9 c14 d3 e5 f-6 g-9; %toy g4; %tr a-10 b-10 c-13 d-9 f11
%tra b3 d4 g-5; %trac a8 c-8 d-7 e-9 f11 g-9; %track c-7 d-7 f6; %trad a5 b-7 c4 d5 e-4 f-6
%traffic a-3 b-11 c5 e-12 g11; %train a4 b-15 c-3 e-7 f6 g4; %tram a-7 b-7 g7; %tran d-3 e7 f-2 g-3
%transf a-6 b3 c-7 d7 e-13 f-3 g5; %transfer b2 e5 g-4; %transform d4; %translat b7 d-6 e-7 f7 g-6
%travel a-6 b-6 c-6 e-3 f-3 g9; %tre a-10 b6 c-5 d-11 e-5 f7 g2; %tri a5 b-6 c-5 d8 e-5
%triag a-5 b10 c-7 d-6 e6 g-5; %trick a2 b-5 c-3 d-2 e4; %trio b-6 c6 d-3 e6 g-3; %trip b-3 d-3 e5 f-4 g4
%trivi a-3 c4 e-3 f3; %troubl a4 c-6 d7 e-4 g-8; %tru a-2 f-2 g5; %truck a9 b-7 c4 f-4 g-4; %trunk a-4 b4 d-3 e6 g-2
%trust b5 c-8 d-11 f-8 g4; %truste b-2; %try c4 e-3 f9 g-7; %tub a-4 g4; %tuesda a3 b7 c-5 e-9 f-7 g3
%tun a4 b3 c-6 d-7 f3 g-3; %tund e6 g-4; %turn a-8 c4 e8 f-3 g-8; %tutori a-10 b-6 c-5 d-6 e-8 f22 g-11
%tweak a3 f4 g-6; %twelv a3 b-8 c5 d-5 e-5 f2; %twent b-4 c-12 d-5 e4 f4 g3; %twic a-11 b-13 c-3 d6 e5 g4
%twitch a-4 c-4 e-6 g12; %typ a9 c5 d-6 f-4 g-5; %typhoon b-4 f-3 g10; %typo a-12 b-11 d-9 f10; %tyr a-5 d-5 f9
%ug c-8 d-6 e10 f3 g-6; %ulit a-4 b-2 c-4 d-5 e-3 g12; %unanimou b-3 c13 e-3 g-6; %unanswer a-3 b-3 c-9 d19 e-7 g-10
%unassign b9 g-10; %unblock a10 b-7 c-5 d-8 e4 f-7; %unbook d11 f-2 g-10; %und a-7 b7 c-4 d4 e3 f-3 g-3
%underperformanc d14 g-11; %undersign a5 b9 d-4 e-6 f-6 g-5; %understand a3 b-14 c-10 d-11 e-11 f13
%understood b-5 c-3 d-3 e-4 f6; %undid b4 c-4 e-6 g6; %undo b4 c-4 e4 g-7; %undon b9 d3 g-9
%unfinish a12 c-4 d-4 g-9; %unit a5 b-4 c-3 d-6 f2 g-2; %unknown a-4 b3 c-2 d5 e-2 f-6; %unles a-5 b-7 c11 d-9
%unlock a9 g-3; %unmut b7 c6 e-3 g-8; %unprompt e9 g-7; %unread a-6 d12 f-4 g-4; %unsent b-2 c-3 f-2 g6
%until a10 c6 d-4 e-2 f-6 g-9; %untouch a-3 b-4 c-3 d15 f-4 g-10; %unus b-2 e-2 f11 g-4
%unwritten a-3 b-7 c-5 d19 g-15; %updat a-2 b3 e-11 f2; %upgrad a9 c-5 d-4 f-2; %uphil e-2 g4
%uplink a3 c-6 d-3 e2 f-3; %upload a8 b5 e-3 f-3 g-9; %upon a13 b-4 c-2 f-3 g-8; %upstair b-3 c-5 d-3 e9 f-2
%upstream a-2 b-2 c-4 e-4 f8; %uptim b-2 e-3 f3 g2; %upward b-4 c13 e-5 g-6; %urg a-7 b-8 c-6 d-5 e11 f-6
%urgent a8 b-2 c-6 d6 e-4 f5 g-13; %us a-8 b-5 c-8 f10 g3; %useful a-2 b-3 c-2 d-5 e-4 f8 g3
%useles a-4 b-3 c-4 d-5 e-6 f4 g7; %usu a-3 c6 d-5 e-5 g6; %util a-6 b-3 c-2 d-4 f17 g-7; %utilit d-6 f13 g-6
%vac a-6 b2 c-5 d4 e-4 f-4 g4; %vacanc c-4 d10 e-4; %vaccin a3 b5 d2 e-3 g-9; %vacuum a3 b5 e-2 g-4; %valid a8 g-5
%validat a10 g-3; %valu b-7 c7 d-8 e-9 f6 g-2; %variabl a-3 b-5 c7 d-8 e2 g-2; %vect f6 g-4; %vegetabl g6
%vend a-13 b6 d-2 e-2 g3; %vendor c12 d-5 e-8 g-4; %ver a-3 b-14 c-8 e2 f4 g7; %verb b-3 g2; %verdict b-2 c6 e4 g-9
%verif a6 b2 e-3 f-2; %version a-4 b11 c8 d-6 e-8 g-6; %versu a-3 b-5 c6 d-3; %veto a-2 b-5 c7 d-4 e12 f-7 g-11
%video a-5 b3 c-6 d-3 e-4 f11 g-4; %view a3 b-10 c6 d-8 e-11 f9 g-2; %violin a2 c-4 d-2 e-3 f-7 g10
%visa b-5 d4 e-4 f-7 g8; %vision c-7 e4; %visit a-4 c-7 d-6 e-10 f5 g10; %voic a-10 b-11 c10 d-12 e-9 g6
%volkan b-7 g6; %volum a-3 d-2 e4 f9 g-8; %volunte b-3 d3; %volunteer a16 b-5 c-4 d-5 f-3 g-4
%vot a-17 b-4 c10 d-16 e6 f-12; %vouch b7 c-2 d-2 e-3; %w d7 g-6; %wait a4 b-7 c2 e-7 f-5
%wak a11 b-4 c-4 d-3 e2 g-5; %wal a-9 b-2 c-7 d-10 e5 f5 g5; %walk a-17 b-10 d2 e5; %wallet a9 c-2 d-3 e-8
%wander f3; %want a-10 b-5 c7 e2 f-13 g2; %ward b-2 d-5 e-4 f-2 g7; %warehous c-5 d-2 e4
%warm a-2 b-8 c-8 d-3 e-11 f5 g13; %warn a-5 b-5 c-4 d8 e-8 f10 g-5; %warning f8 g-5; %wash a-6 b-4 c-3 d12 e-8
%wasm a-3 d-5 f11 g-5; %wat b-13 d-3 e-3 f3 g5; %watch c-11 e5 g-3; %watchdog b5; %water g6; %wav a-2 c-4 d3 e-6 g5
%way a-2 b-3 c6 d-4 e-5 g3; %wear a-9 b-3 c-5 d-3 e13; %weath a-9 b-11 c-6 d10 e-11 g6
%webhook a12 b-4 c-8 d-10 e-7 f-7 g4; %websocket a7 g-3; %wed a-3 b-6 d-9 e-3 g16; %wedg a6 g-3
%wednesda a-4 b10 c-10 e-4 f-12 g5; %weed f6 g-4; %week a-3 c-2 d8 e-3 f-5; %weekend b2 c-5 d-7
%weigh c7 d-2 e4 g-7; %wel a-2 d-9 f-3 g7; %welcom b-2 c-4 d-6 e5 f-2 g5; %went b2 c-3 d-4 f-5 g4
%wer a3 b5 d-4 e-6 f-7 g3; %western a-3 e-5 g5; %what a-6 d-3 e2 f2; %whatev a-10 c12 d-10 f4; %whatsoev c5 g-4
%wheel a4 c-7 d-4 e5 f6 g-7; %when a-7 b-6 c3 d-2 e2; %whenev a-6 b-7 c5 d3 e-9 f14 g-12; %wher b-4 c-5 d3 e3
%wheth a-10 b-11 c9 d-13 e-5 g4; %which a-3 b-5 c10 d-3 g-3; %whichev c8 g-2; %whil a4 c-6 d-10 e5 f7 g-5
%whistl b-4 c-6 d8 e-4; %whit a-3 d-7 e3 f-3 g4; %whiteboard a-5 c-6 d-8 g7; %whoev a-10 b-6 d-5 f8 g4
%whol a4 c4 d-11 f-8; %whom a-10 b3 c5 d-10 e-3 f5; %whos b10 c-12 f4 g-4; %widget a-2 b4 c7 d-4 e-7 f5 g-8
%wif a-5 b-6 c-9 d-7 e4 f-3 g10; %wifi a-6 b-6 c-5 d-6 e-6 f8 g4; %wiki a-10 b-10 f6; %wil a-23 d-3 e5 f3 g5
%win a-5 b-5 c8 f9 g-12; %wind a-10 b3 d-6 f-9 g6; %window b-12 d-12 f5 g4; %wint c2 e-3; %wip a-3 b3 c-7 d9 e-4 f-7
%wir a14 c-7 d-7 e-8 f8 g-14; %wish a-9 b-11 c8 d-12 e6 f-7 g3; %with a-2 d2 f5; %withdrawn b11 c-8 d-3 e-6 g3
%withdrew b-6 c7 d-7 e7 f-3 g-3; %within a-4 b8 c8 d-10 e-8 f-6 g3; %without a3 b2 c3 f-6 g-4; %wizard b7 d-3
%wob b8 e-5 f3 g-6; %wobbl a-8 b6 c-9 d-5 f-3 g8; %wok b-5 c-5 d-3 f-4 g10; %woken a-5 b-4 g11
%woman a-3 b-4 c-3 d4 e-3 g4; %wond a-4 c-9 d-2 e-3 g15; %wonder a5 c5 e-3 g-5; %wor a4 b4 c-7 d3 f-4 g-4
%word a-8 e3 g-4; %work b2 c-11 d-4 e-2 f3 g5; %workshop a-3 c-5 d4 f-6 g6; %world a-6 b-4 c-5 d-6 e-5 f10
%worm a-2 c5; %wors a-6 b-7 c-12 d3 e6 f-3 g5; %worst a-5 b-3 g7; %worth a-6 c-9 d-8 e9 f-12 g9
%would b-5 c4 d-5 e4 f-13 g3; %wrap a-5 b2 d-6 e5 f-4 g3; %wriggl d12 e-6 g-7; %writ b-5 c-3 d5 e-4
%written b-6 c-9 d7 e2 f-12 g4; %wrong a-9 b-8 d-9 e8 g3; %ximena a-5 c4 d5 f-4 g-4; %xiomara b6 c-3 d-3 e4 f-2 g-6
`
