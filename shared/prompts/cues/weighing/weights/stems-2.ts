// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%precise a-2 d5 e3 g-4; %predeces a-3 b-3 c-2 d-2 e-5 f-5 g14; %pref b-5 c8 e-6 g2; %preferenc b-4 c13 d-6 g-6
%prep d9 e-3 f-3 g-7; %prepar a-6 c-5 d5 e-10 f-8 g6; %present a-2 b11 c-9 d-12 e6 f-10; %pret c2 d-5 f-4 g6
%previou c-4 g8; %pric a8 b4 c-9 d-11 f3 g-5; %print e-3 g6; %priorit a5 b-5 e-3; %priti a-3 b5 d4 g-3; %pro c6 g-2
%prob b-3 d6; %probab a-5 c-2 d-5 g14; %problem a2 b-7 d-6 f-4 g6; %proce a4 c2 g-3; %proces a-4 c-4 d-4 e2 g7
%procure a-4 c-6 g10; %prod a11 b-12 c-10 d6 e-9 g-4; %produc a10 c-5 d-7 e-9 f4 g-3; %product a-3 b-8 c-9 d4 e-4 g7
%profil c-3 d3 e-5 f7 g-5; %program c-8 d3 e-7 f3 g6; %progres e6 g-5; %project a-12 b4 c-9 d-11 e4 f2 g7
%promis a2 c-10 d7 e-2 f-8; %promo a-3 b-7 c-7 d10 e-10 f-6 g4; %prop d7 g-7; %proper a-2 b-6 d5 e5 g-5
%propos a-6 c12 d3 e3 f-6 g-18; %proposal d-2 e4 g-5; %protobuf a5 g-4; %prototyp a-3 d-2 f11 g-3; %proud b4 c-5 f-5
%proverb g8; %provid a2 f-5 g5; %public a-3 f8 g-6; %publish d-4 g6; %pul a-5 b4 c-5 e5 f-3; %punt c3 g-2
%purpos a-2; %push a3 c-3 f-3; %pushback c8 d-4 g-4; %puzzl b-5 c-4 d-4 e-4 f12 g-9; %python a-5 b-3 c-4 d-2 f3 g5
%qualit a-4 b9 g-3; %quart c-10 d3 f-8 g5; %quarter a-7 b-7 d6 e6 f-12 g6; %quer b9 c-2 d-5 f3 g-7
%ques a-12 b-5 c8 e5 f-12 g-5; %question a-7 b-11 c5 d-6 e6 f4 g-5; %queu a5 b-5 c3 d-9 e-5; %quick a3 c-4 d-4 e4
%quiet a-11 b-2 e-3 f-4 g10; %quit c-3 d-5 g11; %quiz d-2 f8 g-4; %r d6 g-2; %rain a-8 b-3 c-4 d6 g3
%rais b-7 c7 d8 e-9 f-2 g-4; %rana b-4 c4 d5 e-8; %rang a-3 b-8 c5 g3; %rank f3; %rat e-3 g2; %rath b-2 c4 g2
%rating a-3 b-4 c-4 d12 e-7 g-3; %re a5 b-2; %reach a-3 c4 d-4 e-5 g3; %react a-3 b6 c5 f-3 g-7
%read a-9 c-9 e-24 f6 g7; %readm a-5 b-2 d-3 f12 g-3; %real a-2 b-2 e-5 f7; %reason b3 e-6 f7 g-7
%reassign a-4 b8 e-2; %rebas a6 b-3 c-6 d9 e-4 f-3 g-6; %rebuild a5 g-3; %rebuilt b3 d-3; %recip f3
%reclaim a-4 b5 e-3; %recod b7 c-2 e-3; %recommend b-5 c9 g-7; %recon b4; %reconcili a9 g-4; %record d-6 e-5 f4 g5
%recover e4; %recruit a-5 b-4 c-8 d10 e-10 f-4; %redid a-8 b8 c-3 d-4 e-8 f-7 g6; %redo a-3 b11 d-3 g-7
%redrew b11 c-2 e-4 g-5; %redundanc g2; %refact a9 b6 c2 d-5 e-9 g-11; %refactor a-9 b-4 d5 g6
%referenc c-3 d12 g-9; %refine a-2 c11 d-4 f-3 g-6; %refresh f6 g-3; %refund g2; %regex f7 g-4
%region a-8 b-5 c3 d2 e-7 g5; %regression d7 g-6; %regret a5 b-4 c-3 d7 f-3 g-6; %regulat a7; %rehears e7 g-8
%releas a5 b-5 c-4 d-2 e4 f-10 g3; %reliev a-2 b5 c6 d-5 e-6; %remain a3 b4 c-4 e-6; %remark c10 e-2 g-7
%rememb b-2 e-5 f-2 g7; %remember a-3 c3 e7 g-7; %remind a-3 b-5 c-8 d4 e-7 g6; %remov a-8 b-3 c-5 d-3 e10 f4 g-6
%renam a-7 c4 d-3 f7 g-8; %reopen a-2 b4 e-4 g2; %reorg a-4 b-5 c-5 d5 e-5 f-4 g5; %reorganis b-3 c-5 d-3 g9
%rep a-2 d8 e6 f-3 g-10; %repair a2 d-2; %repla d-2 f6; %replac a-9 b9 c-6 f-5; %repo a-13 b-2 c-9 d-10 e-6 f16 g3
%report a-3 d3 g2; %repositor a-4 b-3 d-4 f5 g5; %reproduc f3; %request a-6 b-5 c7 d7 e-6
%requir a-5 b-3 c6 e5 f-3 g-4; %reschedul a-2 b-5 c-7 d7 e-4 g4; %rescu b-4 c-6 d-6 e14 f-3 g-8
%resist a-2 b-3 c-3 e6 f-4 g2; %resolv a3 c-3 d-4 f-3 g4; %responsibilit a-5 b4 c-3 d-3 e5; %rest a3 b2 d-7 f-8
%restart b-5 d-5 e-3 f-5 g7; %restaurant d-4 g6; %result a9 b-3 c-6 d5 e-8 f-5; %reten c8 g-5; %retir a-2 c-4 f9 g-3
%retr c3 d-3 e-5 f6 g-8; %retro a-12 b-3 d5 f-10; %retrospect d5 e-3; %return a-4 b2 c2 e-4 f-5 g2
%revert a7 b5 c-4 d-4 e-4 f-4 g-6; %review a-8 b-6 c-12 d7 e5 g4; %rewir b5 g-6; %rewrit a11 b2 c-13 d-12 f-9
%rewritten a-3 d-3 g7; %rewrot a-2 b4 c-2 d-11 f-12 g7; %rid a4 b-4 d-2; %right a-6 b2 d-9 e5
%risk a13 b-7 d-4 g-10; %riskiest a7 g-3; %road a4 d4 g-9; %roadmap a-5 b3 d-5 e2 f-3 g3; %robot f6
%rol b3 d-4 e2 f-10 g2; %rollback d-6 f-7 g5; %rollout a-6 b7 c7 d-9 e4 f-9 g-8; %room a-6 b-10 c12 e4 f-10
%rop b6 d-3 g-4; %rot g-3; %rota a-7 c-4 d-6 e3 f-7 g6; %round a-10 b-4 c-8 d5 e-2 g6; %rout e-4 f6; %rub c7 d-3 g-4
%rul a5 d-6 e5 g-6; %rumour c-5 d-4 g12; %run a5 c-5 e3 g-3; %runa b3; %runbook b6 c-6 g-3
%rust a-8 b-7 d-9 e-7 f10; %sail g7; %sal b-5 e-4 f-7 g7; %salar a-4 b-5 c-6 d9 e-7 f-4 g3; %sam a-6 b4 e-5 f-4 g3
%sampl f5; %sand a-4 b6 c-5 d-5 e3; %sandbox f7 g-2; %sandwich c-7 g9; %saturda a10 d-3 f-3 g-3; %sav a8 b-2
%say b-13 f-4 g5; %scar a7 b-5 c-3 d-2 f2; %schedul b-7 c3 d-6 e-2 f6 g-3; %schem d6 g-5; %schema a8 b-9 d-9 e3 g-4
%school a-4 b-4 c-6 d-7 e-9 f6 g10; %scientist c-3 e3; %scop a-2 c6 d-3 g-4; %scorecard d9 g-7
%scratch a-3 c5 e-4 f7 g-7; %scream a5; %screen d8 e-5 g-11; %screenshot f5; %scren b2
%script a8 c-11 d-10 e-10 f13 g-13; %se a2 b-4 c4 d-3 f5 g-6; %search a7 b-8 d-6 g3; %season a3 c-2 d-5 g6
%seat b-6 c-4 d5 e6 g-7; %second b9 c3 d3 e-11 f-5 g-3; %securit a-3 b-4 c-8 d-6 e-6 f11 g4; %seem c10 d-2 e-6 g-4
%seen b-3 c-8 d-6 e3 f6 g2; %self a6 b5 c-5 f-4; %send b-3 c6 d5 e-7; %seni c6 d-3; %senior a-4 b-11 c6 e6 f-4
%sens a-4 e-3 f5; %sent a-14 c-8 d3 f-10 g4; %sentenc a-5 c7 d-4; %sepa e3; %serv a4 b-7 c-6 d-5 e-6 f-4 g9
%servic a11 b-5 d-14 e-4 f7 g-3; %session d-3 f7 g-3; %settl a-5 b-9 c6 d-10 f-4 g3; %settle a7 b-2 g-5
%setup e-4 f10 g-5; %seven b-4 c4 e-4 f-2; %sh d4 f2 g-3; %shad b5 e-3 f2 g-4; %shadow f6 g-3; %shak a4 g-3
%shap a5 c-3 e4 g-5; %shar a-3 e7 g-2; %shard a5 g-3; %sheep c3 d-2 e-2 g3; %shel a-3 c-2 e-3 f13 g-7
%shift a8 c-5 e-6 f-3 g-5; %ship a6 b-5 d-16 g3; %shook g7; %shop b-5 c-5 d-6 e-5 f3 g6; %short c-4 d4 e-4 g3
%shortcut e2 f4 g-4; %shorten d5; %should a-4 b-3 d5 e-9 f-6 g3; %shov b-5 d9 g-3; %shovel a4 c-3 d-5 e-2 g5
%show a-10 b-3 c-2 d6 e-5 f5; %shrug a-4 b-2 c12 d-2 g-7; %shut a4 b-6 c-3 e14 f-3 g-11
%sick b-6 c-6 d-7 e-5 f-6 g12; %sid a-7 b-6 d-12 e9 g5; %sidecar g4; %sigh b-5 g2; %sign b-12 c7 d-11 e6 f-8
%signup a3 f3 g-3; %sil a-3 f10 g-6; %silenc b-6 c12 g-6; %silent a-3 c3; %simp b4 c4 d-3 g-2; %simulat f2
%sinc a3 b2 d4 e-7 f3 g-6; %singl a4 b-6 c-5 e4 f-4; %sist g4; %sit a6 b-10 d4 e-3 g-6; %siz a-5 b3 c-3 d-5 f-3 g5
%sketch c5 g-5; %skim a-2 f12 g-6; %skip a-11 b-6 c-11 d3 g7; %slack c8 e-3 g-4; %sleep a7 b-3 c-4 d-8 f-2 g2
%sleev a4; %slept b-6 e-2 g6; %slid a-11 c-3 d-3 e7 f-3; %slip a6 b-5 c-6 d6 e-5 f-2 g-3; %slot a-2 b-6 d5 e10 g-14
%slow a-6 b4 c-10 d-8 e4; %smal a-8 c2 d-9 e-3 f14 g-8; %smart c2; %smooth a-2 c-3 d-2 e-2 f-2 g7; %snack c-2 e2
%snatch b8 e-2 g-4; %sol a7 b-3 d-2; %solder a3 d-4 f8 g-7; %solo a9 b-4 f-3 g-3; %solu c-6 d-6 e15 f-5 g-9
%solv a4 c-11 d-2 e3 f7 g-9; %som a-2 b-11 e-5 f11 g-2; %somebod d-9 e2 f-6 g4; %somehow a-3 b5 c5 e-5 g-4
%someon a-3 b-9 c5 d-9 e3 f-9 g6; %someth a-10 b-9 c3 f-3 g7; %sometim g6; %soon b3 c-6 d11 e-3 g-6
%sor b6 c-3 d4 e-3 g-5; %sort a-5 b-9 c-11 d-10 e2 f7 g7; %sortd g4; %sound b-2 c6 e-5 f5 g-7; %soup g6
%sourc a-3 b-3 d-7 e-3 f15 g-10; %spac b-3 c9 e-3 g-6; %spe e2; %speak b-6 c5 d7 e-5 g-2; %spec a-3 c3 g-6
%speci c-4 d-6 f-2 g10; %spent b-12 c-9 d3 e6 g2; %spik a-3 b7 c-5 d-5 e-5 f4; %split a2 b-3 d-2 e5
%spok a-8 b3 c6 d-5 e7 f-6 g-13; %spoken d5 e5 g-7; %spons b-3 c-3 g4; %spr a-2 b6 c-9 d3 e-7 g7
%sprint a8 b-8 c-8 d8 e-9; %sqlit f5; %squad b3 d-9 e7 f-4 g-10; %sr a-4 c-3 e-6 g5; %sta b-2 c-4 e-7 f10
%staf d6 g-4; %stag a6 b-6 c-3 d-3 e7 f4 g-11; %stak f3; %stakehold a-8 b-7 c-5 f-7 g6; %stal a-6 b-5 d-5 f6 g3
%stand a6 b-3 c-6 d-7 e11 f-13 g5; %standup a9 b-6 c2 d-10 f-8 g3; %star d8 g-5; %start a3 f-9; %state c3 d-4 f-3 g4
%stay a-2 b-17 c-5 e12 f-9; %steer a3 d-9 e4; %step a4 c-14 d-11 g5; %stil a4 b-5 c3 d9 e-15 f-14 g-3; %stol b2
%stood c3 e3 f-6; %stop a3 b-4; %stor a10 b6 c-6 d-15 g-8; %storag a4 d-4 f6 g-4; %storm a-3 c-2 d-3 e4 g4
%straight a11 b-4 c2 d-6 e-6 f-3 g-3; %strang e3 f-3; %strateg b-6 c7 d-5 e-6 f-4 g6
%string a-4 b-4 d-3 e13 f-4 g-7; %strong d-5 f-3 g8; %struggl b3 e3 g-4; %stuck a7 b4 d-3 e-6 f-3 g-5; %stud g3
%stuf b-3 c7 d3 e-6 g-3; %styl a-3 c9 f5 g-12; %submission a10 c-4 d-2; %sugges c6 g-4; %suggest c-8 e5 f-5 g8
%suit d-4 f2 g2; %sum c-5 d-2 e-3 g11; %sunda a5 b-6 c-2 d-4 e-8 g5; %suppli a-3 c-9 d-5 e5 g4; %support b-8 d4 e3
%suppos a-4 b-7 c3 d-6 e-7 f-3 g9; %sur c2 e-3 f-5; %surve c-3 d9 e-6 f-6; %swallow a-3 b-7 c-9 e10 f-2
%swap b10 e-9 g-10; %swept b2 e-2 f6 g-5; %switch a3 c5 d-3 e-3; %switchd c5; %swoop b2; %swor b6 g-3; %sword g5
%sync a6 b4 c-8 e-3 f-3; %system a-7 c-6 d-4 e9 f2 g-3; %tab a-2 c9 f-2 g-7; %tabl a-2 c7 d-3 e5 g-5
%tag a3 b-2 c9 d-3 e-3 g-7; %tak a-6 d-9 e5 f-11 g6; %taken a-3 b-2 e-3 f-4 g8; %talk a-15 b-2 c-2 d4 g2
%tarif a7 b-2; %task a5 b10 c-14 d-10 e-9 f-3; %taught b-3 c7 g-7; %teach a-3 b-3 f8; %team b-12 d5 e-2 f-4 g5
%tech c4 g-2; %technic a-3 d-4 e6 f5 g-5; %tel a-7 e6 g-5; %telemetr b5 g-5; %templat a-2 d-4 f8 g-3
%tempt a-4 b-6 c-5 d-3 e7 f-2 g4; %tenanc c3 e-4; %termin a2 c-3 d9 e-3 g-8; %terraform b-3 c-5 g2
%test a4 b3 c-7 d-5 e-16 f7 g2; %text a-4 c-4 d-3 g7; %th a-2 b2 c5 d-11 f7 g-6; %than a3 b-6 d-4
%thank a-5 b-7 c-6 e-5 f3 g8; %that e-3 f3; %the b-6 c3 d-8 e3 f-4; %their a-9 d-3 e5 f-2; %them e3 f-8
%themselv a-5 b-2 c5 d-4; %then a-4 b9 d-3 e3 f-5 g-4; %ther a-5 b2 f-4; %thes a2 b-3 c-6 d-9 e3 g5; %thi a-5 b-4 g4
%thing a-6 b-10 c9 d7 e-7 g-5; %think a-7 b-5 c3 d-4 f-3 g7; %third a6 b4 d6 e-9 f-3 g-11; %thirt a3 e-4; %thos e3
%though a-7 b-4 c-3 e16 f-3 g-6; %thought b-10 c8 d-5 e6 g-8; %thre b-2 e3 g-2; %thread a-7 c3 d-8 f-7 g4
%threshold c4 g-3; %threw a-6 b-6 c2 d-4 f8 g-4; %throat c2; %through a2 d-4 e3 f6 g-9
%throwawa a-6 b-2 c9 d-3 e-4 g-5; %thrown b7 c-3 e-4 f3 g-3; %thund b-3 e4; %thursda a5 e-9 f-6
%tick a2 b-4 c2 d4 e-4; %ticket a4 c-7 d-5 e3 f-5; %tid a-6 c-6 e-5 f7; %tiebreak a-3 b-4 c6 d-2 e6 g-7
%tim a-4 b-6 d5; %timelin f4; %timeout c8 d-2 g-3; %timetabl g4; %tin f7 g-2; %tinker a-3 e-3 f9 g-2
%tir b-3 c-3 d-4 e-9 f3 g6; %titl a-6 b3 d7 e-10 f-5; %to g3; %toda f-11 g3; %todo b-3 c-3 d-9 e-6 f10 g4
%togeth c-4 e-3 f5; %tokeniz a8 c-4 e-2 f3 g-7; %told b2 c-9 e2 f-12; %tomorrow a5 b-8 c-12 d-3 f-2 g6
%ton b-6 c-3 d5 g2; %tongu c-4 e11 g-5; %tonight a8 b7 c-7 e-7 g-10; %took b5 c-5 d-9 f-6 g3; %tool a-3 d-10 e-6 f11
%tooltip a-4 b-2 d-2 f10 g-4; %topic c4 e-5 g-3; %touch b-3 d-7; %tour a-3 b-2 d-2 e-3 f13 g-7; %tourist f6 g-3
%toward b-2 c4 e5 g-5; %tr a-7 b-6 c-6 d-4 e-4 f5 g3; %trac c-3 d-4 e-7 f9; %track a-4 d-5 f3 g7
%traffic a-6 b-3 c6 d-5 e-10 g12; %trail a8 g-6; %train b-8 c-3 d-3 e-14 f8 g5; %traine a-4 b5 d-4 e6 f-3 g-3
%transfer b-3 e7; %travel a-3 b-2 c-4 d-5 e-2 f-2 g10; %treat c4; %tri c-4 d11 e-3 g-8; %triag a-2 b5
%trick a2 b-2 g4; %trivi a-5 c8 d-2 f5 g-7; %tru b-7 c-8 d3 f-6 g8; %trust a-7 c-3 d-8 f-4 g6; %try c4 e-4 f6 g-6
%tuesda b-6 d-5 e-7 g10; %turbin c3 e2 g-3; %turn a-12 c6 e2 f-4 g-6; %tutori a-6 b-3 c-3 d-5 e-3 f16 g-10
%twent b-2 d2 f3 g-5; %twic b-7 d3 e3; %typ a11 b4 c-8 d-9 e5 f-2 g-13; %typo a-7 b-5 d-3 e-3 f9; %tyr f5 g-2
%ug a4 b-2 c-3 d-4 e6 f-4; %ugliest a6; %unanimou c6; %unanswer a-2 c-9 d17 e-4 g-9; %unblock a7 c-3 d-7 e8 f-4 g-9
%und b2 c-6 d7 g-3; %undecid c8 e-4 g-3; %understand a-4 b-5 d-3 e-7 f17 g-8; %understood a5 c-3 f6 g-9; %undid g2
%undon b8 d3 g-9; %unfinish a8 c-3 d-4 e-4 f-3; %unles a-4 c4 d-4; %unmerg a2 g-3; %unprepar d8 e-2 g-3
%unreachabl e4; %until a9 c6 d-6 f-6 g-11; %untouch b-3 d9 f-3 g-5; %unus f6 g-2; %unwritten a-2 d6 e4 g-7
%updat b-7 c4 d-5 e-7 f8; %upgrad a10 b-2 c-8 d-5 e-2 f3 g-4; %upon a9 f-3; %urg b-3 c-2 e11 f-3 g-6; %urgenc f6 g-2
%urgent c-3 e-3 f7 g-6; %us a-13 b-8 c-2 d-5 e-10 f12 g7; %useful a-2 d-4 e-3 f7 g2; %usu d-2 e-2 g4
%usual c-8 e-2 g11; %vac c-5 d3 f-4 g2; %valu a-3 c10 f-3 g-4; %variabl a-2 b-3 c8 d-5 g-6; %vect f7 g-5
%vend a-14 b8 c-3 d-4 f3; %venu e-3 g6; %ver b-3 c-3 e2; %verdict c4 d5 e-2 g-7; %version a-8 b9 c9 d-7 e-7 f-4 g-3
%veto a-3 b-5 c5 d-3 e9 f-6 g-7; %view c9 e-4; %vision b-2 c-3 d4 e-3; %visit a-4 b-8 c-3 d-4 e-5 g12
%voic a-2 b-5 d-8 e-6 g10; %volunteer a10 g-3; %vot a-10 d-8 f-3 g5; %vouch a-5 b4; %w d7 e-3 g-4
%wait a2 b-3 d3 e-5 f-3; %walk a-8 b-2 c-4 d4 e4 f5 g-5; %walkthrough c-2 e-3 f10 g-4; %want a-2 b-5 c3 e3 f-9
%warehous a-3 d-5 e5; %warn a-2 f7 g-4; %warning f8 g-4; %wasm a-2 d-4 f10 g-5; %wat b-3 c-3 e-4 f4 g2
%watch a2 c-12 d-8 e6; %weath a-3 f-2 g8; %webhook a5 c-2 f-2; %wednesda a3 b2 c-7 d-8 e-6 f-7 g9
%week c-5 d8 e-8 f-3 g3; %weekend c-7 d-3 f2 g3; %weigh c7 g-6; %weird g3; %wel a-6 d-7 e-4 g11; %welcom d-2 g7
%went a-5 b5 c-5 d-3 f-3 g6; %wer d-5 e-6 f-5 g5; %what a-8 b4 c2 d-4 f3; %whatev a-8 c10 d-3 e-7 f4 g-3
%whatsoev c3 g-3; %wheel a-3 b4 c-2 d-3 e3; %when a-3 b-7 c4 e5; %whenev a-3 b-4 c3 d6 e-4 f5 g-5
%wher b3 c-6 d-2 g2; %wheth a-4 b-7 c9 d-7 e-3 f-3 g2; %which a-4 c11 e-4 f-4 g-2; %whil a2 d-3 e4 f5 g-7
%whiteboard a-3 c-5 g7; %whoev a-4 b-3 d-2 f4; %whol a7 c3 d-17 e4 f-9; %whos a-4 b7 d-3 f7 g-11
%wif c-7 d-4 e-3 g12; %wiki a-5 b-3 d3 e-4 f4; %wil a-13 b-3 c-3 d-3 e4 f5 g6; %win d4 f3 g-6
%window a-2 b-4 c-2 e3 f8 g-6; %wir a4 b-2 c-3 f5 g-4; %wis a8 g-7; %wish a-3 b-2 c9 d-9 e-5; %with c-2 f3
%withdrew c3 d-4 e5; %within b4 c2 d-2 f-5; %without b2 c3 f-9 g-4; %wobbl b2; %wok g3; %wond c-5 g7; %wor b3 g-5
%word a-7 d4 f7 g-11; %work c-14 d-3 e-4 f4 g4; %workshop b3 e-4 f-3; %world b-3 d-3 f6
%would a-2 b-3 c5 d-5 f-6 g4; %wrap a2 b3 g-4; %writ a4 b-4 f-6; %written a-3 b-6 c-4 d6 e3 f-13 g3
%wrong b-5 d2 e9 g-5; %wrot f-2 g3; %yaml c3; %yeah c3 e-3 g-6; %year a-7 b-12 c-8 d-4 e3 f2 g9
%yesterda c-6 d6 e-4 f-4; %young f4 g3; %your a4 e11 f-4 g-16; %zero a-8 c4 e-6 f3; %zip e5 g-3
`
