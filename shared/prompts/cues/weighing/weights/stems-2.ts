// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%postmortem b-4 c5 e2 f6 g-8; %postpon a-8 b-8 e-7 f-5 g8; %pow c3; %practic f9 g-5; %prais a-2 c5 e-8
%precise d5 e2 g-4; %predeces a-6 b-4 c-2 d-2 e-7 g16; %pref b-5 c8 e-6; %preferenc a-2 b-3 c10 d-5 g-6
%prep b-3 d10 e-3 f-4 g-5; %prepar a-7 c-5 d4 e-11 f-8 g6; %present b10 c-9 d-14 e5 f-9; %pret c3 d-6 f-4 g6
%previou c-4 g10; %pric a7 b7 c-8 d-11 f3 g-8; %print e-4 g7; %priorit a7 b-6 e-4 f-3; %priti a-4 b5 d5 g-4; %pro c6
%prob b-4 d6; %probab a-5 c-2 d-7 e-2 g15; %problem a3 b-7 d-7 f-4 g5; %proce a6 d-2 g-4; %proces a-5 c-3 d-5 e5 g6
%procure a-5 c-7 e-3 g12; %prod a13 b-13 c-10 d3 e-10 g-3; %produc a9 b2 c-7 d-8 e-9 f3 g-4
%product a-3 b-8 c-12 d3 e-3 g8; %profil c-3 d3 e-7 f7 g-3; %program c-7 d2 e-6 g3; %progres e8 g-8
%project a-8 b5 c-8 d-8 e5 g5; %promis c-11 d7 f-7; %promo a-3 b-6 c-5 d10 e-8 f-4 g3; %prop d7 g-6
%proper b-4 d3 e4; %propos a-7 c6 d4 e3 f-6 g-7; %proposal c4 g-5; %protobuf a7 d-3 g-3; %prototyp a-2 f13 g-9
%proud a-3 b6 c-6 f-5; %proverb g6; %provid f-5 g8; %public a-2 f8 g-6; %publish d-4 g5; %pul a-5 b5 c-6 e4 f-3
%punt c3 d3 e-2 g-3; %pure f5; %purpos f6 g-4; %push a2 c-5 f-4; %pushback c8 d-5 g-3; %put b-2 d5 g-2
%puzzl b-4 c-4 d-4 e-4 f12 g-9; %python a-6 b-4 c-4 d-4 e-3 f4 g7; %qualit a-3 b7 g-2; %quart c-10 d2 f-8 g5
%quarter a-8 b-8 d3 e5 f-8 g7; %quer b7 c-3 d-2 f3 g-13; %ques a-12 b-5 c8 e6 f-12 g-6
%question a-7 b-13 c5 d-6 e5 f5 g-4; %queu a2 b-3 c5 d-7 e-5; %queue c3 g-2; %quick a4 c-4 d-4 e4
%quiet a-11 b-4 d-3 e-2 g11; %quit c-3 d-4 g9; %quiz d-2 f8 g-4; %r d5 e2 g-5; %rain a-5 d4 f-4
%rais b-8 c6 d9 e-10 f-2 g-3; %rana b-4 c5 d6 e-8 f-2; %rang b-7 c6 d-3; %rank f3; %rat g2; %rath b-4 c5 d-3 e-5 g4
%rating b-3 c-3 d10 e-5 g-2; %re a3 b-4; %reach a-4 c6 d-6 e-6 g2; %react a-4 b7 c5 f-4 g-5
%read a-8 c-9 e-23 f6 g7; %readm a-4 f9 g-5; %real e-4 f8; %reason e-5 f8 g-7; %reassign a-4 b6 c-2 d-4 e-4 g3
%rebas a4 c-6 d9 e-3 f-2 g-6; %rebuild a3 b2 g-4; %rebuilt b3 c-3; %reclaim a-5 b4 d-2 e-2; %recod a-4 b8 c-2 e-4
%recommend b-4 c8 g-6; %reconcili a10 f-2 g-5; %record d-7 e-6 f5 g5; %recruit a-6 b-4 c-7 d11 e-9 f-4; %redeplo a3
%redid a-7 b7 c-4 d-3 e-9 f-7 g10; %redirect c-4 e5; %redo b11 d-3 g-7; %redrew b11 c-3 e-4 g-6
%refact a10 b6 d-4 e-9 g-15; %refactor a-10 b-3 d6 e-3 g4; %referenc d11 g-8; %refine a-2 c10 d-3 g-6; %regex f6 g-3
%region a-9 b-5 c5 d3 e-6 f-2 g3; %regret a4 b-4 c-3 d3 e-2 f-4; %regulat a7; %rehears e7 g-7
%releas a4 b-3 c-5 d-5 e4 f-11 g3; %reliev b4 d-5 e-7 g2; %remain a2 b3 c-4 e-5; %remark c10 e-4 g-7
%rememb b-2 c3 d-2 e-5 g6; %remember a-3 c2 e5 g-4; %remind a-3 b-3 c-5 e-5 g6; %remov a-7 b-2 c-4 e11 f5 g-8
%renam a-7 d-4 f9 g-3; %reopen a-2 b3 e-2 g2; %reorg a-4 b-6 c-6 d5 e-6 f-4 g6; %reorganis b-3 c-6 d-3 g10
%rep a-4 b-2 d8 e8 f-3 g-10; %repair b-3 d-4; %repla d-3 f5; %replac a-7 b9 c-8 e-3 f-4
%repo a-12 c-9 d-8 e-4 f13 g3; %report a-3 c3 e-2 f-4 g4; %repositor a-3 b-4 d-4 f5 g4; %reproduc g2
%request a-6 b-5 c4 d6 e-2 f2 g-7; %requir a-5 c5 e6 f-3 g-3; %reschedul a-2 b-5 c-7 d5 e-4 g6
%rescu b-4 c-5 d-5 e13 f-3 g-7; %resist c-3 e12 f-3 g-5; %resolv a7 d-5 e2 f-3; %responsibilit a-5 b2 c-2 d-3 e4
%rest a3 d-8 f-8; %restart b-4 c2 d-4 e-4 f-6 g7; %result a9 b-3 c-5 d5 e-7 f-5; %reten c4; %retir a-3 c-5 f9
%retr d-2 e-7 f7 g-7; %retro a-12 b-3 d7 e-3 f-10; %retrospect d4; %return a-4 c4 e-4 f-4 g4
%revert a6 b5 c-3 d-3 e-3 f-3 g-5; %review a-8 b-8 c-11 d8 e3 f-3 g4; %rewir b3 g-4; %rewrit a10 b4 c-12 d-11 f-7
%rewritten a-4 b3 d-4 g5; %rewrot b4 d-13 f-12 g6; %rid a4 b-5 d-3 e-2 g2; %right a-6 d-9 e4 f-2
%risk a11 b-6 d-4 g-10; %riskiest a8 g-5; %road a6 b-3 d5 g-11; %roadmap a-6 d-3 e2 f-4; %robot a-2 f7 g-3
%rol a2 b2 d-8 e3 f-9 g3; %rollback d-6 f-7 g4; %rollout a-4 b9 c3 d-9 f-7 g-5; %room b-11 c11 e3 f-9 g-4
%rop b4 d-2 g-3; %rot d-2 e2; %rota a-7 c-5 d-6 e3 f-6 g6; %rotat a2 e7 f-5 g-4; %round a-11 c-8 d5 e-3 f-3 g5
%rout e-4 f5; %rub c7 d-4 g-4; %rul a3 b7 d-7 e3 g-8; %rumour b-2 c-6 d-5 g12; %run a3 c-7 e3 g-3
%runbook b6 c-5 g-6; %rust a-8 b-6 c2 d-8 e-8 f12; %sail a-5 b-5 c-5 d-5 e-4 f-5 g11; %sal b-5 c-2 e-4 f-5 g9
%salar a-5 b-5 c-5 d9 e-7 f-5 g2; %sam a-5 b4 e-5 f-4 g3; %sampl f5; %sand a-3 b5 c-4 d-4 e3; %sandbox f7
%sandwich c-9 e-3 f-2 g12; %saturda a8 d-3 f-3 g-3; %sav a7 b-2; %say b-13 f-4 g6; %scar a10 b-5 c-3 d-3 f2 g-7
%schedul a3 b-8 d-7 f7 g-3; %schem d7 g-6; %schema a10 b-9 d-9 g-6; %school a-3 b-3 c-6 d-4 e-5 f5 g8
%scientist c-5 f3 g3; %scop c6 d-3 g-3; %scorecard d9 g-7; %scratch a-3 c3 e-2 f8 g-10; %scream a5 g-2
%screen c4 d8 e-6 f3 g-12; %screenshot f5; %script a5 c-11 d-10 e-9 f15 g-13; %scriptur c5; %se a3 b-3 c4 d-3 f5 g-8
%search a5 b-8 c-3 d-5; %season b-2 c-4 d-4 g7; %seat b-5 c-4 d5 e6 g-5; %second b8 d4 e-13 f-8 g-2
%securit b-6 c-9 d-7 e-7 f10 g4; %seem c7 d-3 e-5; %seen b-4 c-6 d-5 e2 f6 g2; %selec e4 g-3; %self a4 b3 f-3
%send b-3 c8 d3 e-6 g-2; %seni c7 d-2; %senior a-3 b-7 c5 e3 f-3 g-2; %sens f4 g-3; %sent a-13 c-7 d3 f-9 g4
%sentenc a-5 c7 d-4 g-7; %sepa g5; %serv a8 b-7 c-7 d-6 e-6 f-3 g6; %servic a8 b-7 d-14 f6; %session c2 d-6 f8 g-4
%settl a-3 b-8 c4 d-8 f-3 g6; %settle a5 g-4; %setup a-3 e-3 f9 g-4; %seven a2 b-3 c3 e-2; %sh a-2 d5 f3 g-5
%shad b4 e-6 f5; %shadow f6 g-4; %shak a3 e2 g-3; %shar a-2 b-2 e7; %shard a4; %sheep g4; %shel c-2 f11 g-7
%shift a6 c-4 e-5 f-2 g-5; %ship a6 b-6 d-15 g3; %shook g3; %shop b-4 c-4 d-5 e-5 f3 g6; %short g4
%shortcut e3 f3 g-5; %shorten d4; %should a-5 d3 e-8 f-8 g5; %shov b-3 d8 g-2; %shovel a3 c-3 d-5 g5
%show a-10 b-4 c-5 d4 e-4 f8; %shrug c9 g-7; %shut a4 b-4 c-4 e12 f-4 g-8; %sick b-6 c-7 d-8 e-6 f-5 g14
%sid a-7 b-6 d-11 e7 g7; %sigh a-3 c2 f-4 g2; %sign b-11 c6 d-11 e5 f-7; %signup a3 f2 g-3; %sil a-3 f13 g-8
%silenc b-5 c11 g-8; %silent c5; %simp b3 c4 d-2; %sinc c2 e-8 f2 g-3; %singl a4 b-6 c-4 e4 f-4; %sist g5
%sit a6 b-11 e-2 g-3; %siz a-3 c-4 d-4 f-2 g6; %sketch c6 g-6; %skim a-3 b-2 c-3 d-2 e-3 f14 g-6
%skip a-11 b-7 c-10 g8; %slack c8 d-2 e-3 g-5; %sleep a5 b-4 c-7 d-8 f-4 g3; %sleev a5; %slept b-2 d4 e-5 f-8 g6
%slid a-10 b3 c-3 e6; %slip a7 b-4 c-5 d6 e-3 g-4; %slot a-2 b-6 c2 d6 e7 g-12; %slow a-7 b5 c-9 d-8 e5
%smal a-6 c2 d-8 e-3 f13 g-8; %snatch b7 e-2 g-4; %sol a7 g-3; %solder a3 d-3 f8 g-7; %solo a10 b-3 f-2 g-4
%solu a-3 c-7 d-6 e16 f-7 g-9; %solv c-12 e5 f4 g-6; %som b-11 c-2 e-4 f12 g-5; %somebod a4 d-9 e2 f-4
%somehow a-3 b3 c7 e-3 g-3; %someon a-5 b-9 c4 d-8 f-9 g6; %someth a-10 b-7 e-3 f-5 g9; %sometim a-3 g6
%soon b3 c-7 d11 e-4 g-6; %sor b6 c-3 g-5; %sort a-5 b-3 c-10 d-8 f4 g7; %sortd e-2 g5; %sound b-3 c5 e-4 f5 g-6
%soup a-2 b-3 e-3 g8; %sourc a-4 b-3 d-6 f15 g-11; %spac b-3 c10 e-3 f-3 g-7; %speak b-6 c5 d6 g-4
%spec b4 e-2 f3 g-5; %speci c-3 d-4 g9; %spel f5; %spend a3; %spent b-13 c-11 d3 e5 f3; %spesh d-3 g6
%spik a-4 b4 c-5 d-7 e-5 f4; %split a4 b-3 d-3 e9 g-8; %spok a-7 b4 c5 d-7 e4 f-6 g-8; %spoken a-3 d4 e4 g-4
%spons b-3 c-5 g6; %spot c4; %spr a-3 b4 c-11 e-8 g10; %sprint a6 b-9 c-10 d5 e-4; %sqlit f6 g-2
%squad c5 d-9 e3 g-8; %squash a3; %sr a-4 c-4 e-6 f3 g6; %sta b-3 c-2 e-7 f11; %staf d8 g-5
%stag a3 b-5 c-3 d-4 e6 f6 g-10; %stak a2; %stakehold a-6 b-5 c-4 f-5 g5; %stal a-6 b-5 d-4 e2 f5
%stand a4 b-5 c-5 d-6 e13 f-13 g4; %standup a9 b-7 c5 d-12 e-2 f-7 g4; %star c-3 d9 g-6; %start a5 d-3 f-9
%state a-3 c2 d-4 g6; %statu c-2 g3; %stay b-17 c-8 d2 e15 f-8 g-3; %steer d-7 g2; %step c-12 d-10 f3 g5
%stil a6 b-7 c3 d9 e-15 f-13 g-3; %stol b4; %stood c5 d2 e2 f-6 g-8; %stop b-4 c4 f-2 g-4
%stor a10 b7 c-7 d-15 e4 f3 g-16; %storag a4 d-4 f5 g-3; %storm e3 g3; %straight a10 b-4 d-5 e-5 f-2; %strang c3
%strateg b-6 c10 d-5 e-5 f-4 g4; %string a-4 b-4 e12 g-6; %strong d-6 g8; %struggl b3 e2 g-3
%stuck a9 b4 d-4 e-5 f-3 g-5; %stud g3; %stuf b-5 c7 d2 e-8 g-2; %styl a-4 c8 d-3 e3 f6 g-10; %submission a9 c-3 f-2
%sugges b-4 c7 e2 g-5; %suggest c-9 d-2 e7 f-4 g7; %suit e3; %sum c-5 e-4 g11; %summaris f5
%sunda a3 b-7 c-3 d-4 e-4 g6; %sup f4; %suppli a-4 b3 c-9 d-5 e6 g2; %support a-2 b-8 c-3 d4 e2
%suppos a-4 b-7 c4 d-7 e-8 f-2 g8; %sur b2 e-2; %surve c-4 d9 e-7 f-6 g2; %swallow b-5 c-7 d5 e7
%swap b10 e-11 f5 g-8; %swept f6 g-5; %switch c4; %swor b6 g-3; %sword g3; %sync a7 b4 c-5 e-3 f-3
%system a-8 c-7 d-4 e8; %tab a-2 c7 d-2 f-3 g-5; %tabl c6 e3 g-4; %tag a4 b-3 c9 d-4 e-3 f-3 g-7
%tak a-5 b-3 d-9 e4 f-8 g7; %taken e-3 f-3 g8; %talk a-17 b-2 d3 e-2; %tarif a7 b-3 c-3
%task a6 b8 c-11 d-9 e-6 f-3; %taught b-4 c7 e2 g-7; %teach b-3 f3 g3; %team b-9 d4 e-2 f-5 g5; %tech c4
%technic a-4 b-2 c2 d-5 e3 f6 g-4; %tel a-6 c2 d2 e5 g-7; %telemetr a4 b3 f-3 g-4; %templat a-2 d-4 f8 g-3
%tempt a-4 b-6 c-5 d-3 e5 f-2 g6; %tenanc e-4 g3; %termin c-2 d8 g-6; %terraform a3 b-3 c-5 d-3 g2
%test a3 c-6 d-4 e-14 f7; %text a-3 c-5 d-3 g5; %th a-2 c5 d-13 e4 f5 g-7; %than b-7 d-6 e5
%thank a-7 b-6 c-5 f2 g7; %that a2 e-3 f4; %the b-7 c5 d-8 e3 f-7 g2; %their a-8 d-5 e5 f-3; %them e3 f-6
%themself g5; %themselv a-4 b-2 c5 d-4; %then a-2 b8 d-2 f-6; %ther a-4 b5 d4 f-7 g-2; %thes a2 b-4 c-5 d-9 e5 g3
%thi a-3 f-5 g5; %thing a-5 b-9 c8 d5 e-6 g-3; %think a-9 b-3 c5 d-6 f-5 g7; %third a7 b3 d8 e-10 g-12
%thirt a3 c2 e-4; %thos b-2 g5; %though a-6 b-5 c-7 e15; %thought b-10 c8 d-5 e6 g-8; %thre b-3
%thread a-7 d-8 e2 f-6 g5; %threshold c5 g-3; %threw a-6 b-8 d-4 f11 g-10; %through a3 c-3 d-5 e3 f8 g-7
%throwawa a-5 c9 d-2 e-3 g-7; %thrown b9 c-4 e-3 f4 g-7; %thursda a5 e-10 f-5 g4; %tick a3 b-3 d3 g-3
%ticket a5 c-6 d-6 e3 f-8; %tid a-4 c-6 d2 e-5 f7; %tiebreak b-2 c4 e8 g-8; %tim a-6 b-6 d6; %timelin f2
%timeout c7; %timetabl g7; %tin f8 g-2; %tinker a-4 e-4 f8; %tir a3 b-4 c-5 d-3 f-4 g7; %titl a-5 d8 e-8 f-4
%toda b-3 f-12 g3; %todo c-3 d-8 e-5 f8 g4; %togeth c-5 d2 e-4 f3; %tokeniz a9 b-2 c-2 g-7; %told b2 c-9 d3 e3 f-12
%tomorrow a6 b-6 c-12 d-4 e-4 f-4 g7; %ton b-5 c-2 d4 g2; %tongu c-3 e11 g-5; %tonight a7 b8 c-7 e-7 f-3 g-7
%took b5 c-4 d-12 f-4 g3; %tool d-10 e-6 f12; %tooltip a-3 f9 g-4; %topic b4 c3 e-4 g-4; %total g-4; %touch b-3 d-7
%tour a-5 b-3 d-2 e-4 f11; %tourist f6 g-4; %toward b-3 c5 e4 g-5; %tr a-7 b-6 c-6 d-5 e-4 f6 g2
%trac c-2 d-2 e-5 f11 g-2; %track a-4 d-6 f3 g8; %traffic a-6 b-2 c6 d-6 e-8 f3 g7; %trail a6 g-3
%train b-10 c-4 d-2 e-15 f9 g6; %traine a-5 b8 d-5 e6 f-4 g-4; %trampl b4; %transfer b-2 e9 g-4
%travel a-2 c-3 d-5 e-3 f-5 g10; %treat c3; %tri d10 g-8; %triag b5; %trick g3; %trivi a-5 c8 f3 g-6
%tru b-8 c-7 d5 g9; %trunk e2; %trust a-5 c-3 d-7 e2 f-4 g6; %try c5 e-4 f5 g-5; %tuesda a4 b-7 d-6 e-7 f-3 g9
%turbin c3 e3 g-4; %turn a-12 b2 c7 e7 f-6 g-8; %tutori a-5 d-2 f17 g-10; %twent b-2 f6 g-7; %twic a-2 b-9 c-3 d4 e3
%twitch e2; %typ a10 b3 c-9 d-11 e5 f-2 g-7; %typo a-6 b-4 e-3 f11; %tyr f5; %ug a4 d-3 e6 f-3; %ugliest a4
%unanimou c6 g-3; %unanswer a-3 c-9 d16 e-4 g-8; %unassign e4 g-4; %unblock a9 d-6 e6 f-3 g-11
%und a-2 b6 c-7 d7 f-2 g-7; %undecid b-2 c9 e-4 g-4; %understand a-4 b-6 d-5 e-7 f15 g-4; %understood a5 c-5 f5 g-8
%undid b5; %undon b5 d6 g-9; %unfinish a12 c-5 d-3 e-2 g-5; %unles a-4 c7 d-4; %unmerg a3 g-2; %unprepar d7 g-3
%until a8 c7 d-10 f-2 g-7; %untouch b-4 d10 f-2 g-7; %unus f5 g-2; %unwritten a-3 d5 e4 g-5
%updat b-6 c4 d-2 e-7 f6; %upgrad a9 b-3 c-9 d-5 e-6 f3; %upon a6; %urg b-3 c-3 d-2 e13 f-3 g-6; %urgenc f6
%urgent c-3 e-3 f3; %us a-14 b-8 c-7 d-5 e-10 f11 g8; %useful a-3 e-4 f6; %usual c-10 g12; %vac c-3 d3 f-3 g4
%valu a-3 c8 f-2; %variabl a-2 b-3 c8 d-5; %vect f7 g-5; %vend a-16 b10 c-3 d-6 f3; %venu e-3 g4; %ver b-2 c-3 e2 g3
%verdict c4 g-5; %version a-9 b4 c11 d-6 e-5 f-4; %veto b-5 c3 e9 f-5 g-5; %view b-3 c8 e-6; %vision a4 c-2
%visit a-3 b-8 c-2 d-2 e-4 g11; %voic b-4 d-8 e-7 g9; %volunteer a11 g-7; %vot a-11 d-10 f-4 g6; %vouch a-5 b3 g2
%w d8 e-3 g-4; %wait a2 b-4 d3 e-6 f-4; %walk a-8 b-3 c-5 e3 f7 g-2; %walkthrough e-3 f8; %want a-4 b-4 c2 e6 f-8
%warehous a-5 d-5 e4 f3; %warn f7 g-3; %warning f7 g-3; %wasm d-5 f9 g-4; %wat b-4 e-3 f3; %watch a5 c-11 d-7 e5
%weath a-3 g7; %webhook a6 c-4; %websit e-4 g7; %wednesda a3 b5 c-7 d-8 e-6 f-8 g7; %week a2 c-5 d7 e-8 f-8 g2
%weekend c-6 d-5 e-7 g6; %weigh c4 g-4; %weird c-3 g4; %wel a-12 c3 d-4 e-6 f-4 g10; %welcom d-3 e-3 g9
%went a-3 b4 c-8 d-5 g6; %wer c3 d-3 e-9 f-4 g5; %what a-6 b3 c2 d-2 f2 g-3; %whatev a-6 c10 d-4 e-8 f4 g-2
%whatsoev c2 g-2; %wheel a-3 b7 c-3 d-3; %when a-5 b-5 c5 e4; %whenev a-2 b-3 c3 d2 e-4 f3 g-2; %wher c-4
%wheth a-3 b-8 c6 d-7 f-3 g3; %which a-4 c10 d-6 e-2 f-5 g-2; %whil d-6 e5 f8 g-12; %whiteboard a-3 b3 c-4 g2
%whoev a-5 b-4 f5 g4; %whol a6 c4 d-18 e5 f-8 g-2; %whos b3 f7 g-7; %wif c-4 d-2 e-2 g10; %wiki a-6 b-3 e-5 f6
%wil a-13 d-4 e3 g6; %win e-2 f3 g-3; %window a-2 b-3 c-3 f8 g-5; %wir a3 c-3 f5; %wish a-2 b-4 c6 d-8 e-5 g6
%with a-2 c-2 d2 f3; %withdrew c3 d-4 e4; %within b2 c2 d-3 f-4; %without b3 c3 f-8 g-5; %wobbl b3; %wok g3
%wond c-6 g9; %wonder g2; %wor b3 d3 g-4; %word a-7 d4 f6 g-8; %work c-17 d-3 e-5 f5 g3; %workshop b3 c-3 e-5 f-3 g3
%world b-2 d-2 f5; %would a-4 b-4 c4 d-3 f-6 g4; %wrap a3 b4 g-4; %writ a3 b-2 f-5 g2
%written a-3 b-6 c-5 d6 f-12 g5; %wrong b-7 c-3 e5 g3; %wrot c-2 e3 f-2; %yaml c3 g-3; %yeah c5 e-2 g-7
%year a-4 b-13 c-8 d-2 f3 g9; %yesterda c-6 d5 e-4 f-4; %young f3 g4; %your a2 e12 f-4 g-15; %zero a-8 c5 e-7 f2
%zip e7 g-5; %zuri a-4 c6 g-2
`
