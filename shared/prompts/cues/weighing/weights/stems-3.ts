// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_3 = `
%pronounc a-3 c9 g-4; %prop b-4 c-6 d10 g-2; %proper a-4 b-8 c-6 d9; %propert f8 g-6
%propos a-10 b-5 c13 d-2 e2 f-10 g-3; %proposal c4 d2 e5 g-11; %proto a8 c-5 g-7
%protocol a-2 b2 c7 d-4 e-4 f9 g-12; %prototyp b-8 c-7 d-5 e3 f8; %proud b4 c-12 f-8 g6; %prov b4 e7 g-9
%provid b-5 d-5 e3 f-6 g9; %prox a4 g-3; %psql c-2 e-5 f9 g-2; %public a-5 b5 d-3 f6 g-7
%publish a7 b2 c-6 d-5 e-7 g2; %pul a-7 b5 c-3 f-6 g3; %puls c-3 g2; %pump a8 b-8 c-3 e-7 f8 g-3; %punt d7 e-4 g-5
%pur b-3 c4 e-5 f10 g-9; %pure b-5 c-3 e-2 f9; %purg a5 b2 d-5 e-8 g3; %purpl a-4 e5 f6 g-5; %purpos a-3 e-2 f12 g-6
%push a4 b2 e-7 f-7; %pushback a-3 b-3 c14 d-6 e-3 g-4; %put f7 g-6; %puzzl a-3 b-5 d-6 e-5 f18 g-14
%python a-6 b-6 c-3 d-4 e-6 f12; %qua a5; %qualit a-4 b6 d-3 e-5 f-2 g6; %quant a-3 c3
%quantis a11 b6 c-5 d-3 e-7 g-10; %quarrel b-4 c3 e-5 g2; %quart a-4 b4 c-5 d6 e-7 f-15 g6
%quarter b-7 c-11 d8 e4 f-10 g3; %quer a10 b6 c-8 d-11 e-2 g-4; %ques a-20 b-6 c7 e4 f-17 g2
%question a-8 b-7 c5 d-11 e9 f4 g-3; %queu a8 b-4 c2 d-8 e-2 f-6; %quick a3 b6 d-13 f-4; %quickest a5
%quiet a-10 b3 g5; %quit a-13 b3 d-4 e-3 g8; %quiz a-6 b-4 c-4 d-5 e6 f11 g-4; %quorum a7 b-3 e-2
%quot a-3 c8 d-5 e-7 f-3 g4; %quota f-5; %r a-3 b-10 d12 e11 g-16; %rabbit b-4 c-3 d-2 e-9 f5 g3; %rac a4 b-4 d-2
%radiat d4 e6 g-8; %radio b-5 c-2 d-3 e-6 g10; %ragdol c-2 e-4 g4; %ragnhild a-5 b2 d-4 e4 f-2 g3
%rain a-9 b-5 d3 e-5 g3; %rais a-5 b-14 c10 d10 e-15 f-5; %rana b-3 c5 d7 e-9; %random f6 g-2
%rang a-17 b-8 c7 d-6 e5 f-12 g6; %rank c4 d-7 g-2; %rat d2 e-12 g3; %rath a-5 b-7 c8 e-7 f-6 g8
%rating a-5 b-8 c-9 d17 e-9 g-4; %ravindra a-6 b6 f-3; %re a7 b-11 c-3 d6 f-10; %reach a-8 c4 d-7 f-3 g5
%react a-8 b4 d-7 e11 f5 g-12; %read a-9 c-5 d-2 e-6 f7 g5; %readm a-6 b-3 d-4 e-3 f12; %real b-4 c-10 d6 e-12 f8 g2
%reason a-11 c-4 d5 e2 f6 g-3; %reassign a-9 b4 c-9 d-8 e-3 f-6 g9; %rebas a11 c-9 d9 e-7 f-3 g-7; %reboot a3 b-2
%rebuild d-4 e-3 g8; %rebuilt a9 c-5 d-10 e-5 g-5; %rec f5; %recal a-3 b7 c-6 e-10 f-2 g9; %receipt a-5 b3 e3 f3 g-5
%receiv d-8 e-3 g9; %recip a-3 f6 g-7; %reckon b-5 c-5 d4 e10 g-6; %reclaim a-10 b15 d-4 e-4 f-3
%recod b10 d-4 e-5 g-2; %recommend b-8 c3 d-5 e4 g-5; %recon a-7 e-2 g8; %reconcili a11 c-4 d-4 e4 f-2 g-13
%reconnect d-3 g4; %record c-7 d-13 f9 g4; %recover b8 d-3 e4 f-4 g-7; %recruit a-10 b-8 c-11 d10 e-15 f-6 g6
%recuit c-3 d12 e-2 g-7; %redesign b5 d-2 e-6 g2; %redi a9 b-2 c9 d-6 g-11; %redid a-12 b13 c-9 d-12 e-16 f-10 g9
%redirect a7 b-2 c-9 e8 f-3; %redlin b5 e-3; %redo a-4 b6 c-7 d-6 f-5; %redon a3 b11 c-4 d-6 e-7 f-4 g-2
%redrew b10 c-4 g-9; %refact a8 b10 d-10 e-7 g-14; %refactor a-8 b-5 d7 e-4 f4 g4; %refer a-5 b2 c6 d6 e-4 g-8
%refere a-6 b-5 c4 e11 f-5 g-7; %referenc c-2 d15 e-3 g-11; %refine a-7 b-5 c13 d-6 f-5; %reflash a8 e-2
%refresh a4 c-5 e-4 f8 g-7; %refund d-4 e6 g-4; %regardles c7 e-3 g-8; %regex b4 c-2 e-7 f8 g-3
%region a5 b-8 c6 d3 e-11 f-7; %regist b8 c4 d-4 e-7 g-6; %regression a8 c-5 d5 e-3 f5 g-10
%regret a3 b5 c-7 d6 e-7 g-2; %regrettab c2 g-3; %regulat a7 b-11 c-7 d-6 e8 f-5; %rehears b-9 c-11 d3 e8 f3
%reheat d5 g-4; %rein a-4 b3 c-6 e11 g-10; %reindex a13 b-3 c-5 d-4 e-5; %rejec a5 b-3 c-4 d8 e2 g-10
%reject a3 b2 c-3; %rela b4 e-4 f3; %relationship d-3 e6; %relaunch a9 b-5 g-4; %relax b8 d-3 f4 g-8
%releas a7 b-6 c-4 d-6 e5 f-7; %relevanc b3 e3 g-5; %relief d-4 e-5 f-3 g10; %reliev a-10 b3 c5 d-7 e-10 f-4 g5
%remad b6 d-4 e-3; %remain b11 c-6 d3 e-7; %remark c9 e-4 g-7; %rememb a-8 b-7 e-9 f-8 g16
%remember a-5 b-4 d2 e9 g-7; %remind b-8 c-10 d8 e-9 g5; %remot c-7 d-4 e-3 f-4 g10
%remov a-11 b7 c-6 d-6 e12 f-3 g-5; %renam a-10 b5 c5 d-11 f4 g-6; %rend a4 c-3 e6 g-5; %render b2 d-3 f6
%renew a6 b-7 c-8 d-3 f-9 g6; %reopen a-3 b5 c-2 d5 g-6; %reorg a-6 b-2 d4 e-6 f-7 g6
%reorganis a-4 b-6 c-8 f-3 g12; %rep a-8 c3 d7 e6 f-9 g-6; %repair a14 b-12 c-10 d-11 e-10 g5
%repartition b-4 c-3 d-3 g8; %repeat c-2 g3; %repla d-4 f7 g-4; %replac a-9 b12 c-11 d3 e-7; %replay a3 f2
%replic a5; %repo a-5 b2 c-11 d-17 f15 g-6; %report b7 e-2 f-5; %repositor f4; %reproduc b-3 e-3
%request a-14 c6 d7 e-2 f3 g-7; %requir a-3 b-5 c3 d-4 e7 f-3; %reschedul a-3 b-10 c-8 d8 e-10 f-4 g6
%rescu c-7 d-10 e13 f-4 g-5; %resign b-4 c-3 d2 e-4 f-5 g7; %resist a-4 b-5 c-3 d-3 e11 f-6; %resolu b6 d-5 g3
%resolv a8 b-4 d-8 f-6; %respect a4 b-4 d-3 e-3 g3; %responsibilit a-4 c-3 d-3 e10 g-6; %responsibl b7
%rest b6 d-5 f-4; %restart a7 b-10 c5 d-7 e-6 f-9 g4; %restaurant a-4 b-3 d-10 e10 g2; %restor a7 b-2 c-7 d-4 e2
%restructur b4; %resubmit a4 b-11 e-5 g9; %result a6 b-11 c-12 d3 g2; %resum a11 c-3 d-3 g-3; %reten b-5 c13 e-8 g-5
%retir a-5 b-7 c-8 d9 e-8 f4; %retr a4 b-7 c6 d-11 e2 f4 g-5; %retrain b3 c2 d-7 e-8 f-4 g5; %retro a-18 d5 f-6 g3
%retrospect d8 g-2; %return a-12 b6 e3 f-3 g-2; %revenu a7 b-3 c-6 d-4 e-4 f-6 g6; %revers a7 c-7 d-9 e-12 f11 g-4
%revert a6 c-11 d-9 e4 f-7 g3; %review a-8 c-10 d7 f-3 g3; %revis c-5 e-3 g11; %revok a-3 b8 c-5 d-3 e2 f-3 g-6
%rewir a8 b2 e-2 g-5; %rework b12 g-7; %rewrit a5 b3 c-16 d-18 e4 f-15 g5; %rewritten a-4 b15 c-5 d-4 e-4 f-4 g-4
%rewrot a4 b4 d-18 e-8 f-8 g7; %rfc a-5 c-2 d-3 f12 g-8; %rhy a-7 d5 e-3 f-3; %rid a2 b-2 c-6 d-9 g5
%right a-6 b4 d-6 e4 f-2; %ring c9 e-5 g-5; %rip b5 c-4 e-3; %ris e-2 f-3 g2; %risk a12 b-3 d2 e2 f-6 g-12
%riv c-5 d2 e-6; %road a2 b-9 c3 f3 g-3; %roadmap a-4 b2 d-3; %robot a2 e-2 f4 g-3; %rod a-3 c-4 d-4 e6 f5 g-7
%rol b5 c-3 f-9; %rollback b5 c5 d-5 f-11; %rollout b4 d-18 e8 f-14 g-4; %roof a-5 b-4 c5 d-6 e-6 g5
%room a-3 b-14 c9 e7 f-12; %root b-9 c-4 d-8 e8 f-4; %rop b5 c3 d-6 e5 g-10; %rosalind b7 d-5 g-4; %rost a4 e-3 f5
%rot a10 c-3 d-7 f-2; %rota a-12 b4 d-7 e5 f-12 g3; %rotat a12 d-8 e5 f-5 g-13; %rough a-5 b-4 e15 f4 g-11
%round a-8 d3 e-2 g3; %rout a9 b-11 c-4 d-8 e-3 f12 g-4; %routin d-6 e-3 f7 g-8; %row a6 b-8 d-6 e4 g-3
%rto c4 f5 g-8; %rub a-3 c6 d6 e5 f-7 g-15; %rul a2 b4 d-19 g-7; %rumour a-3 b-4 c-6 d-8 e-3 f-4 g15
%run a4 c-13 d-2 f3 g-2; %runbook a-3 b6 d-9 e5 f-6 g-4; %rung a-5 c-4 d6 e-4 g3; %runwa b-3 d3 e6 g-7
%rush c-4 d-3 f5; %rust a-13 b-13 c5 d-7 f11; %s c5 e-3; %saf e-3; %safet a3 b3 c3 e-4 g-9; %sail b-4 e-7 f-9 g7
%sak a-3 b-4 f7; %sal a5 b-6 c-6 d-6 e4 f-8 g7; %salar a-6 b-10 c-8 d11 e-7 f-7 g4; %salt b8 e-2 g-6
%sam a3 b4 c2 e-8 f-12; %saml a3 b-5 e-3 g5; %sampl a-3 b-4 c6 d-5 f8 g-7; %san a-3 b7 c-2 d-4 e-5 g4
%sand a-6 b3 f-4; %sandbox a-4 c-2 e-3 f9 g-4; %sandwich a4 d-8 g3; %sang g4; %satellit e-5 f4 g2; %satisfy f8 g-4
%saturda a5 c-8 d-9 e-10 f2 g3; %sauna f3 g-7; %sav a6 b-4 c-3 e-11 g3; %say d-4 e-2 f-11 g8; %scada a9 b-3 d-3 e-3
%scal b7 g-7; %scan a-4 c-4 d-3 e10 f6 g-10; %scar a9 b-2 c2 d-4 e-4 f2 g-7; %schedul a5 b6 c-7 d-7 e-5 f5 g-2
%schem c6 d7 g-12; %schema a11 b-13 d-12 e4 g-8; %school a-4 b-3 c-5 d-11 e-2 f7 g10; %scienc c3 d2 g-6
%scientist b-3 c-2 d-2 f4; %scop c6 d-6 f2 g-7; %scor c-5 d-4 f-5 g4; %scorecard a-7 d12 e-7 g-6
%scrap a-5 c-4 d-6 e-5 f13; %scratch a-10 b5 c6 d-4 e-6 f7 g-5; %scream a8 b-4 c-3 e7 g-8; %screen a2 b14 e-6 g-13
%screenshot b-3 c-5 d-3 e-4 g6; %screw b-2 d-6 e-6 g11; %script a6 b6 c-10 d-19 e-11 f12 g-8; %scriptur c9 g-6
%scrol a5 g-4; %se b-7 c3 d-8 e8 f2 g-5; %seagul b4; %seal a-7 b-5 e5 f5 g-6; %search a4 b3 c-12 d-12 g3
%season b-6 c-9 e-8 f-5 g8; %seat a-3 c-14 d4 e9 f-4; %sec c-3 d-7 g4; %second b5 d3 e-10 f-2; %section b5 f2 g-5
%securit c-2 d-15 e-4 f5 g7; %seem a-6 c5 d4 e-11 f-5 g3; %seen b-10 c-4 d-12 e5 g7; %segment a4 b5 c-4 e-4 g-4
%seiz g5; %sel a9 b-3 c-3 f-4 g3; %selec b-3 e10 g-7; %self a6 b4 c-5 e-4; %semicolon a-4 c-4 e-5 f4 g7
%send a2 b7 c2 e-4 f-5 g-3; %seni a-4 b-4 c5 d7 e-8 f-3; %senior a-7 b-13 c11 d-5 e7 f-6 g-5; %sens c-3 d-8 e-6 f9
%sensor a6 d-3 g-5; %sent a-14 c-4 d4 g3; %sentenc a-13 c7 e-2 f-9 g6; %sequenc a12 b-7 c-4 d-7 f-5; %ser d3
%serializ a5 c6 d-4 g-6; %serv a7 b-10 c-14 d-15 f6 g5; %servic a7 d-16 e-4 f5 g-2; %session a2 b-8 c4 f5 g-7
%set a-4 b-4 c11 d2 e-9 f3 g-5; %setting a-2 b7 c6 f-4 g-4; %settl a-7 b-7 c6 d-4 e2 f-8 g2
%settle a9 b-6 c-6 d-3 e-4 f5; %setup a-4 b2 c-5 d-4 e-4 f12 g-4; %seven a3 b-8 c3 d2 e-14 f-9 g5
%severit e-2 f-3 g7; %sh b-2 f5 g-7; %shad b9 c-10 d-7 e-13 f6 g-3; %shadow b6 c-4 d-4 e-5 f5 g-3; %shak b2 f-3
%shal a-3 d-5 f3 g5; %sham a5 g-7; %shap a9 d-4 e-6 g-3; %shar a-8 b4 g3; %shard a11 b-11 c8 d-9 e-4 f-5 g-3
%sharp b-3 d-5 f2 g2; %sharpen a-3 d2 f6 g-4; %shav c-10 g11; %shaz b2 d7 g-6; %shed a6 b-2; %sheep d-3 g6
%sheet a-3 d10 e-15 f6 g-5; %shel a6 b-4 c-9 d-4 e-8 f12 g-4; %shelf a-7 b-5 d-2 e-4 f-6 g13; %shelt e-2 f5
%shelv c-6 d10 g-3; %shift a4 e-6 f-8; %shim a3 b3 d-5; %ship a6 b-5 c-4 d-19 e3; %shirt c-7 d-3 f-3 g10
%sho b-8 c5 d-11 f-6 g7; %shook a-5 b-3 c-3 e5 g5; %shop a4 c-9 d-2 f3 g2; %short a-7 c-9 e-6 f-8 g12
%shortcut f5 g-3; %shorten c-3 d7 e-3; %shot e3; %should a-3 b-6 c6 d4 e-9 f-7 g4; %shout b-3 d10 f-3 g-4
%shov a-7 b-6 c9 d12 e-4 f-6 g-6; %shovel a7 c-5 d-5 e-3 g4; %show a-8 c-6 d4 f5; %shrug a-7 c16 d-3 f-4 g-10
%shuffl a-7 d10 e-2 f3 g-6; %shut a3 b-10 c-8 d6 e13 f-11 g-7; %sick b-9 e-10 f-7 g10; %sid a-6 b-4 c-8 d-7 e9 f2 g4
%sidecar e-4 g4; %sideway a-2 c-2 d-3 e6 g4; %siem b5; %sigh a-4 d4 g-3; %sign a8 b-4 d-12 e6 f-14
%signatur b-4 d4 e3 f-4 g-3; %signup a8 b-4 c-3 g-5; %sil a-8 c-6 d-7 f14 g-6; %silenc a-11 b-18 c10 d-14 e6 f-2 g3
%silent a-6 c7 d-5 f-8; %sim e-4 g4; %simp a-7 c11 d2 e-7 f2 g-8; %simpl b3 c6 e-2 g-5
%simulat a-6 b-3 c-3 e-3 f14 g-2; %sinc a3 e-4 f3 g-5; %singl b-6 e3 f-7; %siren b-5 d-4 e3 g3
%sist a-9 b-5 c-6 d-4 e-7 g17; %sit e-2 f-2 g2; %sitemap e-3 g3; %sixt c-3 d-3 e6 f7 g-8; %sixth a-3 b-5 c-4 g6
%siz b7 d-8 e-4 f-8 g3; %sketch a-5 b6 c8 e-7 f6 g-9; %ski a-4 b-6 e-5 g13; %skil d9 f-3 g-2
%skim a-9 b-3 c-3 d-3 e-6 f16; %skip a-6 b-9 c-11 d6 f-3 g5; %slack c3 e-7 f3 g-5; %sleep a6 b-10 c-9 d-6 f-3 g7
%sleev a7 b-5 c-4 d-6 e-5 f8 g-3; %slept c-3 e-4 f-3 g7; %slid a-19 b4 c5 d-3; %slight a3 b-3 f-3
%slip b-13 c-3 d4 f-7 g3; %slot d6 e4 f-10 g-6; %slow a-6 c-3 d-12 f9 g4; %smal a-13 b-6 d-9 e2 f7
%smart a-3 c5 f4 g-4; %smel a-7 b-5 d-8 e-7 f-4 g15; %smil a-5 b4 c-5 e-10 f-3 g9; %smok c5; %snack e3
%snatch a-4 b8 d-4 e-7; %sneez c6 e-5; %snooz c-4 d11 e-3 g-6; %snow a-4 b-3 c-4 d-6 e-2 g11; %sofa b-4 d-5 e3 g5
%soft b3 c-4 g5; %softwar a-4 c-3 e-5 f9; %sol b5 c-4 d-2 g-3; %sold c4 d8 e-7 f-3 g-3
%solder a14 b-5 c-5 d3 e-6 f5 g-14; %solid a-2 e-4 g3; %solo a3 b-8 c-4 d-4 e8 f-5; %solu a-3 c-9 d-8 e13 f-6
%solv a3 c-14 e2 f7 g-7; %solveig d8 e-4 g-6; %som a-4 b-14 c-11 d8 e-10 f8; %somchai b-3 g4
%somebod a2 b-5 d-6 e-3 g5; %someda a-3 c-3 e-3 g11; %somehow a-6 b4 c14 e-8 g-9; %someon a-6 b-11 c8 d-19 f-3 g10
%someth a-10 b-2 c-2 d3 e-3 g8; %sometim a-4 c-5 d13 e-6; %somewhat a6 b-3 d-2; %somewher b5 c3 d-8 e-9 f-9 g7
%song a6 b-3 c-2 d-3 e-5 g4; %soon c-9 d16 e-11 f-3 g-2; %sooth f7 g-2; %sor a-5 c-4 d5 e-7 g3
%sort a-4 b-8 e-3 f7 g3; %soul a-6 c8 d-6 e-7 f11 g-5; %sound a-8 b5 c-7 d-5 g4; %soup a-9 b-7 c-9 d8 f-7 g10
%sourc a-7 b-11 d-10 f20 g-6; %spac a-9 b9 c4 f-2 g-6; %spam d-3 f-2 g5; %spar a-2 b-5 c-4 d-8 e5 f14 g-8
%spe b7 c-2 g-5; %speak a-8 b-12 d4 e-4 f7; %spec a-4 c7 d-3 e-5 f5 g-4; %speci d-5 f-2 g10
%speech b11 c-3 e2 f-3 g-9; %spel a-6 b-4 c2 d-3 e-6 f8; %spend a-3 b-4 c-4 d-6 e6 g5; %spent a3 c-9 d3 f3 g-5
%spik b7 d-12 f4 g-4; %splendid c4 f-3; %split a4 d-9 e7 f-10 g-7; %spok b4 c7 d-13 e12 f-14 g-11
%spoken a-2 e5 g-3; %spons a-4 b-4 c-6 d4 g7; %spoon f3 g-2; %sport d-4 e-2 f3 g5; %spot a4 d-12 e7 g-4
%spr a-11 b5 c-5 d2 e-10 f-6 g11; %spra a9 d-2 g-5; %spreadsheet a-10 b-2 d10 e-6; %sprint a5 b6 c-11 d4 e-10 f-2
%sqlit a-3 d-2 f9 g-4; %squad a5 b-4 c5 d-11 e3 f-11; %squar b-5 e-2 f-6 g4; %squash d-6 e-6 g4
%squeak c-6 e-7 f5 g6; %squeez a3; %sr a-5 c3 e-7 f-3 g5; %sta a-7 d-2 f4; %stack a6 b5 c-4 d-6 e-5 f7 g-8
%staf a-10 b-8 d11 f-4; %stag b-11 c-3 d-11 e9 f3; %stain c-3 e2 g2; %stair a-3 b-8 c3 d6 e-8 g2
%staircas b-2 d3 f-3 g5; %stairwel g4; %stak b-2 e-6 f8 g3; %stakehold a-12 b-6 c-6 d-3 e4 f3 g6; %stal a-3 b-7 f7
%stamp a-8 b-12 c4 d-9 g6; %stand a7 b-11 d-6 e12 f-18 g3; %standard a-4 c10 d-2 e-4; %standstil a4
%standup a9 b3 d-13 f-6; %star a-2 b-7 c4 d10 e-7 f-3 g-6; %start a5 d-3 e-7 g3; %startup a-4 g7
%stat c3 d-6 e-4 f6 g-4; %state a-5 b3 d-5 e3 f-3; %statu c3 d-6; %stay b-12 c-10 e12 f-6 g-3; %ste e4 g-3
%steer a7 b-4 d-8 e3; %step a5 b5 c-8 d-17 f6; %stick c4 f-2; %stil a4 b-6 c2 d8 e-15 f-9; %stitch a10 c-5
%stock a3 c4 g-5; %stol b3 e-4 g3; %stomach g3; %ston a-3 b-2 c5 f-4; %stood a3 b-9 c7 e4 f-17 g-5
%stop a5 b-5 d-2 e3; %stor a13 b9 c-10 d-19 e-5 g-6; %storag a6 d-7 f7 g-11; %storm b-9 c-7 e7 f-3 g4
%straight a13 b-8 c-4 d4 e-3 f-3 g-3; %strang a-2 b-4 e3 f-4; %strateg b-6 c12 d-6 e-12 f-4 g6
%stream a7 c-5 d9 e-4 f-5 g-5; %strength a-3 d4 e-12 f2 g8; %stretch b7 f2 g-7; %strict d-3 f3
%strik a-2 b-4 c-5 e-5 f-3 g13; %string a-2 c-3 d-2 e11 f-2 g-5; %strong d-3 e-6 f-3 g11; %structur a-2 b-5 d-5 f6
%struggl b7 g-5; %stuck a4 d-13 e4 f-4; %stud a-5 c3 d-3 f3; %student a4 b-5 c-4 d-4 e-7 f5 g3
%studio b-5 c-4 d-4 f-5 g9; %stuf a-2 b-8 c5 d8 e-10 f4 g-6; %stumbl b-3 d-2 e9 f4 g-8; %stupid c6 e-2 g-2; %stut e5
%styl a-7 b4 c4 d-7 f11 g-11; %sub a-5 b3 d-5 e-8 g5; %subject b-5 c4 d4 e-4 f3 g-4; %submission a11 b-4 c-3 e-3 f-3
%submit a8 b-4 c5 d-7 e-7 f-6 g2; %subtitl a4 b10 d-6 e-3 f-5 g-5; %succession d10 g-6; %such a-2 b-5 e-4 f-3 g10
%sugges e5 g-7; %suggest c-9 e9 f-6 g4; %suggestion d-3; %suit a-3 b8 c-8 d-10; %suleiman c-3 d-4 e8 f-2
%sulk b-2 c-5 g9; %sum c-9 e-9 g7; %summar e3; %sun c-3 d5 e-2 f-5 g6; %sunda a7 b2 c-15 d-5 e-18 f4 g3
%sunflow c8 e-3 g-2; %sunset c3 g-3; %sup a9 b-8 c-11 d-4 f3 g2; %suppli b5 c-11 d-11 e7 g5; %support e6 g-4
%suppos e-13 f-5 g8; %sur a-2 f-3 g4; %surpris b-6 c-5 d-10 e5 f-3 g9; %surv b-3 c-3 d12 e5 g-13
%surve a-4 b-3 c-10 d9 e-9 f-8 g9; %surviv b7 d-9 e-3 g5; %suspend d10 g-9; %svelt c-5 e6 f6 g-7
%swallow b-8 c-5 d4 e7 f-4; %swamp b-3 d8 e-2 g-3; %swap b7 e-6 g-4; %swear a-6 b-5 c-6 d-5 g14
%sweat a6 b-3 e3 g-7; %sweet a-3 b-4 c-6 d-7 e-3 f8 g9; %swept a-5 b4 e-5 f7 g-10; %swift b5 c-5 e-5 f3
%swiftui b-3 c5 f2 g-3; %swim d-5 e8 f-6; %swip b-2 e4 g-3; %switch a8 b-7 c12 d-11 e-8; %swoop d-4 g6
%swor b5 c-3 d4 e-8 g-3; %sword c-4 f4 g4; %sync a9 c-5 f-3 g-4; %synonym a5 b-4 c-4 d-2 e-5 g7; %synth f10 g-8
%system a-6 c-5 d2 e4 f5 g-7; %t a-5 c-7 d-4 e9 f12 g-14; %tab a-7 b-9 c5 d4 e2 f-7; %tabl a3 c12 d-5 e-6
%tablet c6 g-4; %tag a9 b-7 c11 d-4 f-6 g-10; %tail a3 b-4 c4; %tak a-4 b-6 d-4 e4 f-3 g7
%taken a-2 b6 d-7 e-3 f-7 g2; %tal c7 e-7 f-2 g4; %talk a-8 c-4 d6 e-4; %tap a15 b-6 c-6 d-6 e-7 g-4; %tarek g4
%target a-7 e-3 g9; %tarif a8 b-3 d-2 e-3; %task a8 b9 c-4 d-18 e-6 f-8; %tast a-5 c3 d-6 e-5 g5
%taught a-5 b-9 c4 d-4 f12 g-7; %taxi a6 c-3 d4 g-6; %teach a-5 b-7 c-5 d-7 e5 g8; %team b-9 c3 f-6 g3
%tear b-3 c-3 d-6 g12; %teatim b4 c-2 e2 g-5; %tech b-3 c7 d-5 e6 g-6; %technic a-6 b-4 c3 d-7 e5 f10 g-9
%teeth a-4 b-5 c-5 g8; %tel c-2 d3 e2 f3 g-5; %telemetr b3 d-3 f-2 g-2; %temp e6 g-2; %temperatur a-2 c-5 e-3 g11
%templat a-7 c-6 d3 e3 f3; %tempt a-9 b-12 c-6 d-6 e7 f-7 g12; %tenanc e-4; %tenant a8 e-3 g-3; %tend a7 b-2 e-3
%term b-4 c-4 d3 e4 f4 g-3; %termin a6 b-9 c-9 d6 e-8 f8 g-6; %terraform a9 c-11 d-7 g3; %terribl d-3 e-4 f4 g3
%test a2 c-9 d-6 e-5 f7; %text a-11 b7 c-7 d2 e-5 f14 g-7; %th a-3 b3 e-3 f4; %thabo a-6 d9; %than b-10 d-9 e3 f5 g2
%thandi a-2 e3 f-3; %thank a-2 c-14 d2 e-3 f-5 g8; %that b-2 d-2 e-3 f5; %the b-8 c6 d-6 e4 f-3
%their b-7 c5 d-6 e4 f-5; %them e2 f-4; %themselv a-5 b-9 d-6 g5; %then a-3 b8 f-4; %theor a-6 b-2 d3 f-3
%ther b3 e-5 f-3; %thermomet c-2 f9 g-4; %thermostat a-4 b4 d-3 f6 g-5; %thes b-5 c-10 d-9 f2 g7; %thi a-3 f-6 g3
%thin a-5 b8 c-5 d-5 e-7 f-4 g8; %thing a-9 c8 d4 e-2 f-11 g3; %think a-7 b-4 c7 e-3 f-9 g3; %thinkpad f10 g-9
%third b5 c-6 d8 e-5 f-4 g-3; %thirt a5 b-4 e-9 f-6 g5; %thorough b5; %thos e-3 f-4 g4; %though a-10 d2 e11 f-2 g-5
%thought a-8 b-9 c6 d-5 e3 f-7 g3; %thousand a15 b-3 c-2 d-2 g-11; %thre a3 b-3; %thread a-6 c4 d-14 e2 f-11 g5
%threat a-2 b7 e-3; %threshold a-6 b-6 c16 d-4 f-3 g-5; %threw a-8 c3 d-11 f9 g-6; %thric a-4 b-4 e-10 f-2 g11
%thril e-4 g5; %throat a-2 b-2 c8 d6 e-2 g-10; %through b-3 d-7 f7 g-2; %throw d-4 e6
%throwawa a-6 b-5 c5 d-3 e-7 f10 g-6; %thrown a-3 b10 c-7 d-2 e-9 f3; %thumb a8 b-4 c5 f-3 g-6; %thund b2
%thursda a4 c-7 d4 e-5 f-15 g4; %thursday a3 c-7 e4 f-6 g5; %tick b-7 c7 d-2 e-6; %ticket a5 b3 c-6 d-6 f-4
%tid c-9 d3 e-9 f9; %tiebreak a-2 b-5 c9 d-2 e5 g-10; %tight d3 g-4; %til a9 c-4 d-5 f-5; %tim a3 b-7 c-3 d4 f4
%timelin a-4 e-3 f2 g8; %timeout a9 b-4 c6 d-8 e-5 f-5 g-2; %timestamp d2; %timetabl e-5 f3 g3; %timezon b3 f4 g-7
%tin b-4 c-5 d-3 e-5 f19 g-15; %tinker a-5 b-3 e-4 f18 g-10; %tir b-4 c-8 e-4 f-2 g7; %titl a-4 c8 d8 e-14 f-7 g-2
%to d-5 f10 g-5; %toast c-6 d-4 f11; %toda b-6 c2 f-7 g2; %todo a-3 b-6 c-7 d-3 e-7 f8 g6; %togeth b-2 c-15 e4 f5
%toggl g3; %token a4 b-6 c4 d-8; %tokenis a3; %tokeniz a4 b6 c-5 d-4 e-5 f7 g-12; %told a-6 b2 c-3 d2 e5 f-15
%tomorrow a7 b-2 c-10 e-8 f-8 g6; %ton a-5 b-9 c-8 d10 e-3 f-4 g3; %tongu a-3 b-7 c-7 e12
%tonight a10 b5 c-5 d-6 e-14; %took b4 c-6 d-7 f-3 g2; %tool a-3 b-2 c4 d-14 e-4 f11; %toolchain a5 g-6
%tooltip a-6 b-3 c-3 f15 g-8; %topic b3 c-3 f-4; %torch b-4 d-3 g5; %torqu b5 e4 g-7; %tos c5 e-3
%tot a9 b3 c-3 d-9 e-5 f7 g-10; %total b-3 d4 g-4; %touch c5 d-4 f4; %tour a-4 b-5 d-2 e-6 f16 g-8
%tourist a-4 c-4 e-3 f8; %tourna a7 d-3 g-4; %tow c-7 d-8 f-3 g9; %toward a-6 b-9 c13 d5 e4 f-8 g-7; %toy e-2 g5
%tr a-9 b-8 c-12 d-9 e2 f8; %tra d2 g-2; %trac a7 c-8 d-6 e-11 f12 g-8; %track a-3 c-6 d-8 e2 f7 g2
%trad a6 b-7 c2 d4 e-5 f-4; %traffic a-4 b-10 c5 e-9 g10; %train a5 b-15 c-4 e-7 f7 g3; %tram a-7 b-7 g6
%tran a-3 b3 d-3 e9 g-7; %transf a-4 c-6 d6 e-11 f-3 g5; %transfer d-2 e7 g-5; %transform d5 g-3
%translat b8 c-2 d-8 e-7 f7 g-5; %travel a-6 b-6 c-7 e-2 g9; %tre a-9 b9 c-6 d-11 e-6 f9; %treat b3 c5 e-4 g-3
%tri a6 b-5 c-4 d7 e-5; %triag a-5 b10 c-8 d-6 e8 f-3 g-5; %trick a2 b-5 c-3 e5 f3; %trio b-5 c4 d-2 e7 g-5
%trip b-2 d-3 e4 f-4 g5; %trivi a-2 c3; %trixi a-2 b-4 g5; %troubl a4 c-5 d6 e-4 g-8; %tru b-2 f-3 g7
%truck a7 b-7 c6 f-4 g-4; %trunk a-5 b4 c-3 d-4 e8 g-4; %trust b3 c-8 d-13 f-9 g8; %try c4 e-4 f7 g-6
%tub a-3 c-3 d-2 f2 g5; %tuesda a2 b6 c-7 e-10 f-5 g2; %tuesday b-2 c4 e-7 g6; %tun b6 c-6 d-9 f4 g-5; %tund e5 g-3
%tunnel a7 e-4; %turn a-7 c6 e6 f-4 g-7; %tutori a-10 b-6 c-5 d-5 e-7 f21 g-8; %tweak a2 g-5; %twelv b-7 c5 d-4 e-3
%twent b-3 c-10 d-5 e3 g4; %twic a-14 b-13 c-3 d6 e4 g3; %twitch a-3 c-5 e-4 g10; %typ a8 b2 c5 d-8 f-3 g-7
%typhoon b-3 f-4 g9; %typo a-12 b-10 c3 d-7 f9; %tyr a-3 d-4 f5; %ug c-7 d-7 e11 f2 g-9; %ulit a-2 c-3 d-4 g9
%unanimou b-3 c12 e-3 g-6; %unanswer b-3 c-8 d19 e-7 g-10; %unassign b7 g-9; %unblock a9 b-5 c-5 d-7 e4 f-9
%unbook d13 f-3 g-11; %und a-3 b4 c-4 d6 e3 f-5 g-3; %undecid b-3 c11 e-4 g-6; %underperformanc d12 g-9
%undersign a3 b10 d-3 e-6 f-6 g-5; %understand b-13 c-9 d-11 e-13 f15; %understood b-5 c-4 d-3 e-4 f6
%undid c-4 e-6 g7; %undo c-3 e8 g-6; %undon b11 g-9; %unfinish a13 b3 c-5 d-4 e-2 g-9; %union c5
%unit a5 b-4 d-5 f3 g-4; %unknown a-4 b3 c-3 d4 e-3 f-5 g3; %unles a-7 b-7 c10 d-9; %unlock a8 c-2 g-3
%unmerg a3 d-2; %unmut a-2 b7 c5 e-3 g-8; %unprompt e11 g-8; %unreachabl c-3 e10 g-5; %unread a-5 d11 f-4 g-5
%unsent b-4 c-4 f-4 g7; %unsur a-5 c3 g4; %untangl a2; %until a9 c6 d-5 e-3 f-7 g-9
%untouch a-5 b-4 c-3 d17 f-3 g-11; %unus a-2 f11 g-4; %unwritten a-3 b-8 c-5 d17 g-14; %updat a-3 e-9 f2 g3
%upgrad a12 c-6 d-4 e-3 f-2; %uphil g4; %uplink a4 b-2 c-6 e4; %upload a9 b6 d-2 e-4 f-3 g-10
%upon a13 b-5 d3 f-4 g-8; %upstair b-3 c-2 e6 f-3; %upstream a-3 c-4 e-5 f6 g3; %uptim b-2 d-2 e-4 f4 g3
%upward b-4 c11 e-4 g-5; %urg a-5 b-7 c-6 d-4 e9 f-5; %urgenc f7 g-3; %urgent a6 c-5 d6 e-3 f4 g-13
%us a-8 b-4 c-8 e-2 f9 g4; %useful c-3 d-5 e-4 f8; %useles a-4 b-4 c-5 d-6 e-5 f4 g7; %usu a-6 c5 d-7 e-6 g7
%usual c-13 d-4 e-6 g17; %util a-6 b-6 c-4 d-3 e-3 f17 g-7; %utilit d-3 f12 g-7; %vac a-7 b3 c-6 d4 e-4 f-4 g4
%vacanc c-3 d9 e-3; %vaccin b5 g-7; %vacuum a3 b6 e-3 g-4; %valentin a5; %valid a8 d-2 g-4; %validat a7 g-2
%valu b-7 c5 d-8 e-7 f9; %vanish c8 e-2 g-7; %variabl a-3 b-5 c6 d-7 e3 g-2; %vect f8 g-4; %vegetabl g5
%velocit a-3 c-2 d-4 e-2 g11; %vend a-12 b6; %vendor b-2 c12 d-5 e-8 f3 g-4; %ver b-14 c-9 f3 g5; %verb b-3 e2
%verdict a-2 b-3 c5 e4 g-8; %verif a7 b4 e-4 f-2 g-2; %version a-5 b9 c9 d-4 e-7 g-5; %versu a-3 b-5 c6 d-3
%veto a-2 b-3 c5 d-4 e12 f-7 g-10; %video a-2 b4 c-5 e-4 f9 g-3; %view a2 b-10 c6 d-8 e-8 f8
%violin a4 c-3 d-2 e-3 f-8 g9; %visa b-5 c-2 d3 e-5 f-7 g9; %vision a3 c-5 e5 g-2; %visit a-4 c-8 d-5 e-10 f4 g11
%voic a-8 b-12 c9 d-11 e-8 f4 g6; %volkan b-7 g7; %volum a-3 d-2 e2 f9 g-6; %volunte b-3 d4
%volunteer a15 b-4 c-4 d-3 e-2 f-2 g-7; %vot a-16 b-5 c10 d-16 e6 f-12; %vouch b5 c-2 d-3 e-4; %w d8 g-6
%wait a4 b-5 d2 e-6 f-4; %wak a7 b-4 c-4 d-2 e3; %wal a-9 b-2 c-8 d-11 e4 f5 g4; %walk a-15 b-10 c-2 e6 f2
%walkthrough c-2 e-3 f11 g-4; %wallet a8 b3 c-2 d-3 e-9; %wander f3 g-2; %want a-10 b-5 c6 e3 f-13 g3
`
