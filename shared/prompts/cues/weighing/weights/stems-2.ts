// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%profil a3 c-4 e-4 f6 g-6; %program b-2 c-7 e-6 f4 g4; %progres c-4 e7 g-4; %project a-13 b6 c-8 d-7 e6 f2 g4
%promis c-10 d8 f-6; %promo a-2 b-6 c-7 d7 e-8 f-4 g5; %prop d7 g-7; %proper b-5 d4 e4 g-3
%propos a-5 c12 d6 f-4 g-17; %protobuf a5 g-4; %prototyp a-3 d-2 f12 g-4; %proud b4 c-6 f-6; %proverb g8
%provid f-4 g7; %public a-2 f9 g-7; %publish d-4 g5; %pul a-7 b4 c-2 f-2; %punt d2 g-3; %pure f3; %purpos f3
%push f-4 g-2; %pushback c8 d-5 g-3; %puzzl b-4 c-3 d-4 e-4 f14 g-8; %python a-5 b-3 c-4 d-2 e-2 f4 g6
%qualit a-3 b8 g-4; %quart c-11 d4 f-9 g5; %quarter a-8 b-7 d6 e4 f-9 g7; %quer b10 c-3 d-4 g-7
%ques a-11 b-6 c7 e6 f-13 g-4; %question a-7 b-11 c3 d-5 e5 f4 g-3; %queu a3 b-3 c3 d-8 e-6; %quick a6 d-3 g-2
%quiet a-11 b-4 g11; %quit a-2 c-4 d-5 g10; %quiz d-3 f9 g-5; %r c-4 d6 e3 g-3; %rain a-8 b-3 c-2 d3 f-4 g4
%rais b-8 c8 d7 e-8 g-5; %rana a-2 b-4 c6 d6 e-8; %rang a-2 b-7 c6 d-5 g4; %rat e-3 g2; %rath b-3 c5 d-4
%rating b-5 c-3 d11 e-6 g-2; %re a5 b-3; %reach a-5 c4 d-4 e-6 g4; %react a-3 b5 c5 f-2 g-5
%read a-7 c-8 e-23 f6 g5; %readm a-4 f9 g-2; %real e-6 f9 g-2; %reason e-5 f5 g-6; %reassign a-3 b6
%rebas a3 c-6 d11 e-5 f-3 g-8; %rebuild b4 g-3; %rebuilt b3 d-3; %reclaim a-3 b5 e-5; %recod a-2 b9 e-5
%recommend b-3 c11 e-3 g-6; %recon b3; %reconcili a9 g-4; %record b3 d-6 e-6 f5 g3; %recover e5
%recruit a-6 b-4 c-7 d9 e-10 f-4 g3; %redid a-8 b9 c-4 d-3 e-9 f-6 g6; %redo b11 g-7; %redrew b9 e-3 g-4
%refact a10 b6 d-6 e-9 g-14; %refactor a-10 d4 e-3 f3 g3; %referenc d10 g-9; %refine a-3 c12 d-3 f-4 g-7
%reformat f2; %refresh f5 g-3; %regex f7 g-5; %region a-9 b-5 c3 d4 e-7 f-2 g4; %regret a5 b-2 c-3 d4 f-3 g-4
%regulat a6; %releas a5 b-4 c-4 d-4 e4 f-11; %reliev a-2 b4 c6 d-3 e-6; %remain a3 b7 e-4 g-6; %remark c3
%rememb d-2 e-4 g8; %remember a-3 c4 e7 g-6; %remind a-2 b-4 c-7 d4 e-6 g4; %remov a-7 c-5 d-3 e10 f5 g-8
%renam a-7 d-3 f7 g-7; %reopen a-4 b4 e-4 g3; %reorg a-4 b-6 c-6 d4 e-6 f-5 g8; %reorganis a-2 b-2 c-5 d-3 g8
%rep a-3 d8 e6 f-3 g-10; %repair b-2 d-3 g3; %repla f5; %replac a-4 b10 c-5 d3 e-2 f-5 g-4
%repo a-12 c-8 d-9 e-4 f15; %report c3 e-3 f-3 g4; %repositor a-4 b-3 d-5 f7 g3; %reproduc f4
%request a-4 b-3 c5 d7 e-3 f-3; %requir a-6 b-2 c5 e7 f-3 g-5; %reschedul b-4 c-6 d6 e-4 g3
%rescu b-4 c-4 d-4 e12 g-6; %resist a-4 b-4 c-5 d-3 e6 f-3 g4; %resolv a4 d-4 g2; %responsibilit a-5 b3 c-3 d-3 e5
%rest a2 d-8 f-8; %restart a-2 b-5 d-4 e-2 f-6 g8; %restaurant d-5 g7; %result a8 b-3 c-5 d6 e-8 f-6; %reten c7 g-3
%retir c-5 f10 g-3; %retr a2 d-2 e-5 f5 g-8; %retro a-11 b-4 d6 f-8; %retrospect d6 e-2; %return a-5 b5 c4 e-4 f-3
%revert a5 b5 c-3 e-4 f-3 g-4; %review a-9 b-6 c-12 d7 e5 f-4 g4; %rewir g-2; %rewrit a10 b3 c-12 d-11 f-9
%rewritten a-3 e-4 g8; %rewrot a-3 b5 d-12 e-2 f-12 g8; %rid a4 b-4 d-2; %right a-5 b4 d-10 e6 f-9
%risk a12 b-6 d-4 g-10; %riskiest a7 g-3; %road a6 d4 e-4 g-8; %roadmap a-6 b3 c-3 d-6 f-3 g3; %robot a-2 f7 g-2
%rol a4 b3 d-6 f-8 g3; %rollback b-2 d-5 f-5 g7; %rollout a-4 b6 c5 d-8 e2 f-8 g-4; %room a-4 b-12 c11 e5 f-9 g-2
%rop b4 d-2 e2 g-3; %rot d-2 e3 g-3; %rota a-8 c-5 d-7 e5 f-8 g5; %round a-11 b-2 c-8 d5 f-3 g7; %rout e-4 f5
%rub c8 d-5 e2 g-4; %rul a4 b3 d-8 e5 g-7; %rumour b-4 c-7 d-5 e-3 f-3 g12; %run a4 c-6 e3 f-3 g-3; %runa b2
%runbook b7 c-4 g-4; %rust a-9 b-7 c2 d-8 e-9 f10; %sail c-2 g7; %sal a3 b-4 e-4 f-7 g7
%salar a-5 b-6 c-5 d8 e-8 f-5 g3; %sam a-5 e-4 f-4 g5; %sampl f4; %sandbox f6 g-2; %sandwich c-6 g9
%saturda a8 f-2 g-2; %sav a9 b-2 g-3; %say b-12 e-2 f-4 g7; %scan f3; %scar a8 b-4 c-3 f3 g-3
%schedul b-7 c6 d-7 f5 g-2; %schema a9 b-8 d-10 e4 g-8; %school a-4 b-3 c-6 d-6 e-6 g13; %scientist c-5 f4
%scop c6 d-3 g-3; %scorecard d8 g-8; %scratch a-4 c5 e-4 f7 g-7; %scream a7 b-2 g-3; %screen d8 e-3 g-11
%screenshot f6; %scren b3; %script a7 c-11 d-10 e-10 f13 g-11; %se a4 b-3 c5 d-3 f3 g-7; %search a4 b-9 d-5 e2
%season c-4 d-4 g6; %seat b-5 c-3 d6 e7 g-6; %second b8 c3 d4 e-12 f-7 g-4; %securit a-6 b-4 c-7 d-5 e-6 f10 g5
%seem c7 d-2 e-5; %seen b-3 c-6 d-7 f7; %self a4 b4 c-5 d2 g-5; %send b-3 c5 d4 e-6; %seni c5 d-3
%senior a-4 b-7 c6 e4 f-3 g-2; %sens a-4 e-3 f4; %sent a-14 c-5 d3 f-9 g4; %sentenc a-6 c7 d-4 f-2; %sepa e2
%serv a4 b-7 c-5 d-4 e-6 f-5 g9; %servic a11 b-4 d-14 e-2 f4 g-5; %session d-6 f9 g-3; %settl a-5 b-8 c5 d-10 f-4 g3
%settle a6 b-2 g-4; %setup a-3 e-4 f9 g-3; %seven a-5 b-2 c6 g3; %sh d5 g-4; %shad b7 e-5 f4 g-6; %shadow f9 g-4
%shak a2 g-2; %shap a4 c-2 e3 g-4; %shar a-3 e7; %shard a6 g-3; %shel a-4 e-3 f12 g-7; %shift a7 b2 c-6 e-6 f-3 g-4
%ship a6 b-5 c-3 d-16 g2; %shook g5; %shop b-5 c-4 d-6 e-6 f3 g6; %short d6 g-4; %shorten d6
%should a-7 c4 d5 e-13 f-7 g4; %shov d4; %shovel a5 c-4 d-5 e-3 g5; %show a-9 b-2 d3 e-4 f7; %shrug a-3 c10 g-7
%shut b-3 e14 f-2 g-10; %sick b-6 c-6 d-7 e-4 f-5 g13; %sid a-8 b-8 d-12 e8 g8; %sidecar g5; %sigh b-3 f2
%sign b-9 c8 d-13 e5 f-7; %signup a4 g-3; %sil a-4 e-3 f11 g-5; %silenc b-7 c10 d-2 f-2; %silent c3; %simp b3 c4 d-3
%simulat a-2; %sinc d3 e-7 f3 g-6; %singl a4 b-5 c-6 e5 f-4; %sist g3; %sit a5 b-10 c3 d7 g-11; %siz a-4 c-2 d-5 g4
%sketch c6 g-5; %skim f10 g-6; %skip a-11 b-4 c-10 d2 g8; %slack c8 e-3 g-4; %sleep a6 b-3 c-6 d-7 f-3 g3; %sleev a4
%slept b-4 c-2 g5; %slid a-9 e5 f-6 g2; %slip a7 b-4 c-6 d6 e-4 g-4; %slot a-2 b-5 d10 e4 g-13
%slow a-7 b5 c-9 d-8 e3 f3; %smal a-7 c2 d-9 f13 g-9; %smart c4; %smooth g7; %snatch a-2 b9 e-2 g-5; %sol a6 b-3
%solder a3 d-2 f6 g-6; %solo a9 b-3 g-4; %solu a-3 c-7 d-3 e17 f-7 g-8; %solv a3 c-11 d-3 e3 f5 g-6
%som b-11 e-3 f10 g-2; %somebod a3 d-9 f-6 g3; %somehow a-5 b6 c5 e-5 g-5; %someon b-9 c4 d-8 f-9 g7
%someth a-10 b-8 f-6 g8; %sometim a-3 c-2 g7; %soon b3 c-6 d13 e-4 g-7; %sor b5 c-3 d5 e-3 g-5
%sort a-4 b-6 c-10 d-8 f4 g8; %sortd g5; %sound b-2 c6 e-5 f5 g-7; %soup b-3 e-4 g9; %sourc a-3 b-3 d-7 e-2 f14 g-9
%spac a-2 b-4 c11 e-5 f-3 g-8; %spe f3; %speak b-5 c4 d5 e-3; %spec a-4 b4 c4 g-7; %speci c-4 d-5 f-3 g10
%spel d-2 f3; %spent a-2 b-12 c-9 d2 e8; %spik a-4 b6 c-5 d-6 e-5 f7; %split a3 b-3; %spok a-8 b4 c5 d-5 e6 f-7 g-12
%spoken d4 e3 g-7; %spons b-4 c-3 g7; %spr b3 c-9 d3 e-7 g8; %spreadsheet b2; %sprint a7 b-6 c-11 d5 e-7 g2
%sqlit f5; %squad a4 b4 d-9 e4 f-4 g-10; %sr a-4 c-2 e-4 g4; %sta c-3 e-9 f11; %staf d6 g-3
%stag a4 b-6 c-3 d-4 e7 f5 g-9; %stakehold a-6 b-6 c-5 d2 f-6 g5; %stal a-7 b-5 c3 d-7 f6 g2
%stand a5 b-5 c-2 d-5 e12 f-12 g5; %standup a7 b-6 c5 d-12 f-7 g3; %star c-3 d8 g-5; %start a4 f-10
%state c3 d-4 f-3 g5; %statu c-3 g2; %stay a-5 b-15 c-8 d2 e13 f-7; %steer d-8 e3; %step a4 c-13 d-11 e-3 f2 g5
%stil a4 b-2 d9 e-14 f-13; %stol b3; %stood c2 d3 f-4 g-4; %stop b-5 c3 g-3; %stor a9 b7 c-7 d-15 g-7
%storag a5 d-2 f4 g-4; %storm d-3 e3 g4; %straight a10 b-5 d-6 e-6; %strateg b-4 c8 d-6 e-6 f-5 g5
%string a-4 b-5 d-3 e13 f-3 g-6; %strong d-4 f-3 g7; %struggl b4 g-3; %stuck a7 b3 d-4 e-3 f-2 g-4; %stud g3
%stuf b-3 c8 e-6; %styl a-3 c8 e3 f5 g-11; %submission a8; %sugges c8 g-4; %suggest c-7 e6 g4; %suit d-4 e2
%sum c-5 d-2 e-3 g11; %sunda a6 b-6 c-3 d-4 e-8 g7; %suppli a-4 c-7 d-5 e5 g4; %support a-2 b-6 d4
%suppos a-3 b-6 c3 d-5 e-6 f-2 g7; %sur c3 e-5 f-5 g2; %surve c-3 d8 e-6 f-6 g2; %swallow a-3 b-6 c-8 e9 f-2
%swap b10 e-8 g-9; %swept e-3 f6 g-4; %switch c5; %switchd c5; %swoop b3; %swor b6 g-3; %sword e-2 g5
%sync a6 b3 c-4 e-7; %system a-7 c-4 d-5 f5; %tab a-2 c7 d-3 f-3 g-7; %tabl a-2 b-2 c6 e5 g-5
%tag a5 b-3 c9 d-3 e-3 f-3 g-7; %tak a-5 b-3 d-10 e4 f-7 g8; %taken a-3 f-4 g7; %talk a-16 b-3 d4 g3
%tarif a5 b-2 d-3 g2; %task a3 b9 c-12 d-9 e-4 f-2; %taught c8 g-7; %teach b-3 c-2 f6; %team b-10 d4 e-3 f-5 g5
%tech c3; %technic a-2 d-5 e5 f7 g-8; %tel a-8 e4 f3 g-7; %telemetr a3 b2 g-4; %templat a-3 d-5 f10 g-3
%tempt a-4 b-6 c-5 d-3 e5 f-3 g7; %tenanc c2 e-4; %termin a3 d2; %terraform c-5 e-4 g5
%test a3 b2 c-8 d-3 e-15 f7 g3; %text a-4 c-6 d-3 g7; %th a-5 c4 d-9 f6 g-3; %than a5 b-6 d-5 e3
%thank a-7 b-6 c-6 e-3 g8; %that f3; %the b-6 c4 d-7 f-4; %their a-15 d-4 e7; %them e3 f-5 g-2; %themselv a-3 d-4 g3
%then a-5 b10 d-6 e5 f-11 g-5; %ther a-3 b4 f-6; %thes b-4 c-7 d-8 e5 g4; %thi a-3 b-4 f-3 g5
%thing a-7 b-9 c9 d5 e-11 g-4; %think a-9 c3 d-7 f-5 g5; %third a9 b4 d5 e-10 f-3 g-9; %thirt a2 e-5 g3; %thos g3
%though a-7 b-5 c-3 e14 g-6; %thought b-9 c8 d-2 e4 g-8; %thre b-2 c2 e2 f-5; %thread a-4 b-4 c3 d-6 e2 f-4 g3
%threshold c4 g-3; %threw a-4 b-5 c3 d-3 f4 g-3; %throat c2; %through a3 c-4 e3 f7 g-10
%throwawa a-6 c9 d-3 e-4 f3 g-5; %thrown b7 c-4 e-4 f4 g-4; %thund e2; %thursda a5 e-8 f-5; %tick b-2 e-3
%ticket a4 c-6 d-6 f-4 g2; %tid a-6 c-6 d3 e-4 f6; %tiebreak a-2 b-3 c6 e5 g-6; %tim a-6 b-6 d8 e-3; %timelin f3
%timeout c8 g-3; %timetabl g5; %tin f6 g-3; %tinker a-3 e-4 f10 g-3; %tir a3 b-3 c-3 d-3 e-7 g5
%titl a-2 d3 e-6 f-2; %toda f-11 g2; %todo b-3 c-4 d-11 e-7 f9 g7; %togeth c-5 e-5 f7 g-2
%tokeniz a6 c-3 e-2 f3 g-6; %told c-7 d4 e3 f-14; %tomorrow a6 b-6 c-12 d-4 e-3 f-11 g8; %ton b-5 d6 e-6 g3
%tongu c-2 e9 g-4; %tonight a9 b9 c-7 e-6 g-11; %took b3 c-5 d-9 f-5 g4; %tool a-3 b-4 d-9 e-5 f10
%tooltip a-4 b-2 f10 g-4; %topic b5 c2 e-6 g-4; %total b-2 d3; %touch a2 d-5; %tour a-4 b-2 d-2 e-5 f14 g-7
%tourist f6 g-3; %toward b-2 c3 e5 g-5; %tr a-6 b-6 c-6 d-5 e-4 f6 g3; %trac d-4 e-8 f10; %track a-5 d-5 f3 g7
%traffic a-6 b-2 c7 d-5 e-11 g11; %trail a9 g-6; %train b-8 c-6 e-15 f8 g7; %traine a-5 b7 d-4 e5 f-3 g-4
%transfer e6; %travel a-2 b-2 c-4 d-6 e-3 g10; %treat c5; %tri d10 e-2 g-8; %triag b6 g-3; %trick g4
%trivi a-5 c10 g-7; %tru b-8 c-8 d3 f-6 g10; %trust a-6 c-3 d-8 e3 f-3 g5; %try c4 e-4 f5 g-5
%tuesda b-7 c-4 d-5 e-6 g11; %turbin c3 g-3; %turn a-14 b3 c7 e4 f-5 g-7; %tutori a-5 d-4 f15 g-8; %twent b-2 f3 g-5
%twic a-2 b-9 d6 e3; %typ a9 b7 c-7 d-10 e6 f-8 g-13; %typo a-7 b-5 d-3 e-2 f9; %tyr f5; %ug a4 b-3 c-2 d-4 e5 f-3
%ugliest a6; %unanimou c3; %unanswer c-8 d14 e-4 g-8; %unblock a7 c-2 d-7 e7 f-4 g-10; %und a-4 b2 c-6 d5 g-2
%undecid b-3 c10 e-4 g-5; %understand a-5 b-4 d-3 e-6 f15 g-4; %understood a3 c-4 f5 g-5; %undon b7 d5 g-10
%unfinish a8 b2 c-4 d-4 e-4 f-3; %unles a-4 c6 d-4; %unmerg e4 g-2; %unprepar d6 g-3; %until a9 c7 d-4 f-5 g-10
%untouch d9 f-2 g-6; %unus f5; %unwritten b-3 c-2 d5 e7 g-8; %updat b-6 c3 d-6 e-7 f7; %upgrad a9 c-8 d-5 e-2 f2 g-7
%upon a8 f-3; %urg b-3 e11 f-3 g-5; %urgenc f7 g-2; %urgent a3 c-3 d2 e-6 f6 g-4; %us a-12 b-7 c-2 d-5 e-10 f10 g7
%useful a-3 d-2 e-4 f6 g2; %usual c-10 e-3 g12; %vac c-3 f-4 g5; %valu a-3 c11 f-2 g-7; %variabl c8 d-4 g-6
%vect f8 g-6; %vend a-16 b9 d-5 f3; %venu e-3 g5; %ver a-4 b-4 c-4 e3; %verdict c2 d4 e-3 g-5
%version a-9 b8 c9 d-7 e-6 f-5; %veto a-2 b-5 c4 e9 f-5 g-7; %view c8 e-5; %visit a-3 b-10 c-3 d-3 e-4 g13
%voic a-3 b-6 d-9 e-8 f3 g11; %volunteer a8; %vot a-9 d-8 e3; %vouch a-5 b3 g3; %w d8 e-3 g-5
%wait a3 b-4 d2 e-7 f-3; %walk a-8 b-2 c-4 d2 e4 f7 g-7; %walkthrough e-4 f9 g-3; %want a-3 b-3 c3 d-5 e4 f-8
%warehous a-5 d-6 e4 f4 g-3; %warn f4 g-3; %warning f8 g-3; %wasm d-5 f10 g-5; %wat b-3 c-3 e-3 f4
%watch c-10 d-12 e5; %weath a-3 f-3 g9; %webhook a6; %wednesda a6 b6 c-4 d-8 e-6 f-3; %week b-4 c-6 d6 e-6
%weekend c-7 d-6 e-3 g3; %weigh c5 g-3; %weird c-3 g5; %wel a-4 d-7 e-6 f-4 g11; %welcom g6; %went a-6 b5 c-5 d-2 g7
%wer d-3 e-9 f-6 g4; %what a-6 b4 d-4; %whatev a-7 c8 d-4 e-7 f3; %wheel a-4 b6 c-3 d-3; %when a-6 b-4 c5 e4
%whenev a-4 b-4 d6 e-5 f6 g-3; %wher b4 c-7 e-3 f-3 g6; %wheth a-4 b-7 c6 d-6 f-3 g3; %which a-2 c9 d-5 e-3 f-2
%whil a3 b-3 d-5 e4 f7 g-7; %whiteboard a-3 c-5 e-2 g7; %whoev a-4 b-4 d-3 f4 g2; %whol a7 c4 d-19 e4 f-7
%whos a-3 b6 d-2 f7 g-10; %wif c-5 e-3 g10; %wiki a-4 d4 e-3 f6 g-6; %wil a-12 b-2 d-3 f3 g6; %win f5
%window b-2 f7 g-5; %wir a4 b-2 c-3 f5 g-5; %wis a8 g-7; %wish a-3 b-3 c7 d-7 e-5 f-2 g4; %with a-2 c-2 d3 e-2
%withdrew c4 d-5 e4; %within a-3 b4 f-5; %without a2 b2 d3 f-8 g-4; %wobbl b4; %wok g4; %woken e2; %wond c-3 g6
%wor b3 e-2 g-5; %word a-8 d6 f4 g-7; %work a3 c-14 d-3 e-7 f5 g5; %workshop b3 c-2 e-4; %world b-3 f6
%would a-2 b-4 c5 d-4 f-5 g3; %wrap b5 e-2 g-4; %writ a3 b-2 c4 f-5; %written a-4 b-5 c-5 d7 e2 f-14 g3
%wrong b-6 d2 e8; %wrot c-4; %yaml c3; %yeah c6 e-3 g-8; %year a-6 b-12 c-8 e5 g9; %yesterda c-6 d6 e-6 f-3
%young f3 g3; %your a3 e10 f-3 g-16; %zero a-8 c3 e-6 f4 g-3; %zip e7 g-4
`
