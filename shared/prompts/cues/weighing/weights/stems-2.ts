// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_2 = `
%proverb d-2 e-2 g9; %provid f-4 g6; %public f7 g-5; %publish d-3 g5; %pul a-5 b2 c-4 e6; %punt d3; %purpos a-2 g3
%push a3 c-3 d3 f-4; %pushback c6 d-3 g-3; %puzzl b-5 c-5 d-5 e-5 f13 g-9; %python a-6 b-2 c-4 d-2 e-2 g8
%qualit b6; %quart a-3 c-11 f-8 g5; %quarter a-9 b-8 d6 e7 f-11 g8; %quer b8 c-3 d-3 g-6
%ques a-10 b-8 c6 e7 f-11 g-3; %question a-7 b-11 c3 d-5 e7 f4 g-6; %queu a4 b-4 d-7 e-5 g2; %quick a4 d-4
%quiet a-11 b-3 g9; %quit c-2 d-4 g9; %quiz d-2 f9 g-5; %r c-3 d5 e2; %rain a-8 b-2 c-4 d4 f-5 g5
%rais b-8 c4 d9 e-6 g-2; %rang a-2 b-8 c7 d-4 g4; %rat g3; %rath b-3 c3 d-3 g3; %rating d6; %re a5 b-2
%reach a-4 c6 d-6 e-6; %react a-3 b4 c5 f-2 g-5; %read a-7 c-5 d-3 e-21 f7 g7; %readm a-5 b-2 f10; %real e-3 f7
%reason b3 e-5 f5 g-7; %reassign a-4 b8 c-3 d-3 f-2; %rebas a6 c-6 d11 e-5 f-4 g-7; %rebuild a3 b2 g-3
%rebuilt b4 c-2 d-4; %receipt f3; %reclaim a-5 b3 e-2 g3; %recod a-4 b9 c-2 e-4; %recommend b-2 c10 e-3 g-6
%recon b3; %reconcili a11 g-6; %record b2 d-5 e-6 f4 g5; %recover e5 g-2; %recruit a-6 b-4 c-8 d9 e-11 f-4 g4
%redid a-7 b13 c-3 d-3 e-8 f-6 g3; %redo b9 g-6; %redrew b10 c-3 e-3 g-5; %refact a8 b9 d-5 e-10 g-13
%refactor a-10 b-3 d5 g3; %referenc d10 g-10; %refine a-3 c11 d-3 f-4 g-6; %refresh f6 g-4; %regex f6 g-3
%region a-7 b-4 c2 d3 e-6 g4; %regret a7 f-3 g-2; %regulat a5; %releas a5 b-6 c-4 d-2 e5 f-11 g2
%reliev a-4 b3 c7 d-4 e-6; %remain a5 b6 e-4 g-7; %remark c3; %rememb e-3 g6; %remember a-4 c4 e6 g-6
%remind a-3 b-4 c-6 d4 e-4 g3; %remov a-7 c-5 d-3 e9 f3 g-5; %renam a-8 d-3 f8 g-7; %reopen a-3 b4 e-3 g3
%reorg a-4 b-5 c-6 d6 e-5 f-5 g5; %rep c-3 d9 e7 f-3 g-11; %repair b-4 d-3 g2; %repla d-2 f5
%replac a-4 b9 c-5 d2 f-5 g-3; %repo a-12 c-7 d-10 e-3 f16; %report d2 e-2 f-4 g2; %repositor a-5 b-4 d-4 f4 g5
%reproduc f4; %request a-6 b-4 c4 d8 e-4 f-5; %requir a-5 b-2 c4 e6 f-2 g-4; %reschedul b-5 c-7 d6 e-5 g4
%rescu b-3 c-3 d-3 e12 g-5; %resist c-3 e11 g-4; %resolv a4 c-2 d-4 f-4; %responsibilit a-5 b4 c-3 d-4 e5
%rest a4 d-7 e2 f-7; %restart b-5 d-4 e-2 f-6 g8; %restaurant d-3 g6; %result a8 b-4 c-6 d6 e-7 f-6; %reten c6 g-3
%retir a-3 c-5 f9; %retr e-5 f6 g-7; %retro a-12 b-9 d7 f-8 g3; %retrospect d4; %return a-4 c4 e-4 f-6 g3
%revert a5 b8 c-4 d-2 e-5 f-3 g-5; %review a-9 b-6 c-10 d7 e5 f-2 g3; %rewir b2 g-3; %rewrit a10 b2 c-12 d-11 f-10
%rewritten d-2 g6; %rewrot b4 d-13 f-11 g6; %rid b-3 g2; %right a-5 b3 d-10 e6 f-8; %risk a13 b-4 c-4 d-4 g-9
%riskiest a7 g-3; %road a5 d4 e-4 g-6; %roadmap a-6 b4 c-3 d-6 e3 f-3 g2; %robot f5 g-2; %rol a5 b5 d-11 e2 f-7 g2
%rollback b-3 d-5 f-7 g8; %rollout a-4 b6 c6 d-7 e3 f-7 g-7; %room a-3 b-12 c10 e3 f-8; %rop b5 d-3 e3 g-3
%rot d-2 e3 g-4; %rota a-8 d-5 e6 f-6 g5; %rough d2; %round a-10 c-9 d4 e-3 f-4 g6; %rout f3; %rub c7 d-3 e3 g-5
%rul a3 b3 d-7 e5 g-5; %rumour b-3 c-5 d-4 e-3 g11; %run a5 c-5 e5 f-6 g-5; %runa b3; %runbook b7 c-6 g-4
%rust a-7 b-7 c4 d-8 e-8 f9; %sail c-2 g7; %sal a3 b-5 e-4 f-6 g5; %salar a-5 b-7 c-5 d9 e-8 f-5 g3
%sam a-5 c2 e-4 f-4 g5; %sampl f5; %sandbox f5 g-3; %sandwich c-5 g8; %saturda a9 f-3 g-3; %sav a8 g-3
%say b-13 c3 e-4 f-4 g4; %scar a6 b-4 d-2 f5 g-4; %schedul a2 b-6 c6 d-6 f5 g-3; %schema a8 b-9 d-8 e3 g-5
%school a-4 b-4 c-7 d-7 e-7 f3 g11; %scientist c-5 f2; %scop c7 g-4; %scorecard d10 g-9; %scratch c3 e-3 f7 g-6
%scream a7 b-2 g-3; %screen c4 d9 e-6 g-13; %scren b2; %script a7 c-10 d-10 e-9 f14 g-11; %se a3 b-3 c5 g-3
%search a6 b-9 c-2 d-4 e3; %season c-3 d-5 g6; %seat b-6 c-5 d4 e7 g-4; %second b8 c2 d4 e-11 f-5 g-3
%securit a-6 b-5 c-8 d-5 e-5 f11 g4; %seem c8 d-2 e-5 g-3; %seen b-4 c-6 d-4 e4 f5; %self a6 b5 c-7 f-2 g-3
%send b-3 c6 e-7; %seni c5 d-3; %senior a-3 b-6 c5 e2 f-2; %sens a-3 e-3 f5; %sent a-12 c-6 f-8 g5
%sentenc a-6 c5 d-4 f-2; %serv a6 b-7 c-6 d-4 e-6 f-4 g9; %servic a10 b-5 d-12 e-5 f9 g-4; %session d-7 f8 g-4
%settl a-5 b-8 c5 d-9 e3 f-4; %settle a6 g-5; %setup a-4 e-6 f8 g-2; %seven a-3 c3 g3; %sh d4 f3 g-4
%shad b3 e-4 f4 g-3; %shadow f8 g-4; %shak a4 g-3; %shap a5 c-4 e4 g-6; %shar a-4 e6; %shard a5 g-3; %sheep e-2 g2
%shel a-3 c-4 e-3 f14 g-8; %shift a6 b2 c-6 e-6 f-2 g-3; %ship a5 b-4 d-15 g3; %shook g6
%shop b-5 c-4 d-5 e-5 f2 g5; %short d5; %shorten d5; %should a-4 c3 d5 e-11 f-8 g3; %shov d4
%shovel a6 c-4 d-5 e-2 g3; %show a-8 b-5 e-4 f9; %shrug a-3 c9 g-6; %shut b-2 c-3 e13 f-4 g-8
%sick b-7 c-6 d-7 e-5 f-6 g12; %sid a-8 b-7 d-12 e8 g5; %sidecar g3; %sigh b-5 e2; %sign a3 b-10 c7 d-15 e3 f-7
%signup a4 f2 g-3; %sil e-3 f10 g-5; %silenc b-6 c9; %silent a-4 c2; %simp d-3; %sinc a4 c2 d3 e-11 g-4
%singl a4 b-5 c-7 e4 f-3; %sist g5; %sit a5 b-9 c4 d7 g-12; %siz a-4 b3 c-2 d-6 e3 f-4 g3; %sketch c5 g-4
%skim a-2 b-2 e-3 f12 g-6; %skip a-11 b-2 c-9 g9; %slack c9 d-3 e-3 g-4; %sleep a6 b-4 c-6 d-8 f-4 g4; %sleev a5
%slept a-3 e-3 g5; %slid a-10 c-3 e4 f-5 g3; %slip a8 b-4 c-5 d4 e-3 g-5; %slot b-4 c2 d8 e6 g-12
%slow a-6 b2 c-8 d-9 e3 f3; %smal a-9 d-7 f11 g-6; %smart c4; %smooth g6; %snatch a-2 b10 e-3 g-5; %sol a7 b-3
%solder a2 d-2 f7 g-6; %solo a8 b-2 g-3; %solu a-2 c-7 d-3 e16 f-6 g-9; %solv a2 b3 c-9 e4 g-8; %som b-9 f9
%somebod a3 c-3 d-9 f-4 g4; %somehow b3 c6 e-4 g-4; %someon b-10 c4 d-8 f-7 g5; %someth a-10 b-7 c4 d3 e-3 f-4 g6
%sometim c-3 g7; %soon b4 c-6 d10 e-4 g-5; %sor b5 c-3 d3 e-2 g-5; %sort a-3 b-7 c-7 d-6 f2 g8; %sortd g4
%sound b-3 c6 e-4 f6 g-8; %soup e-4 g7; %sourc a-3 b-2 d-6 e-2 f14 g-9; %spac a-3 b-3 c11 e-4 f-3 g-7; %spe f2
%speak a-2 b-5 c4 d6 e-2 g-2; %spec a-4 b3 c3 g-6; %speci c-4 d-4 f-2 g10; %spent b-12 c-8 e4
%spik a-3 b6 c-5 d-6 e-5 f5; %split b-3 g2; %spok a-8 b4 c5 d-5 e6 f-7 g-12; %spoken d5 e5 g-6; %spons b-3 c-2 g4
%spr b4 c-10 d5 e-7 g7; %sprint a8 b-8 c-7 d5 e-8; %sqlit f5; %squad b4 c2 d-8 e4 f-3 g-8; %sta b-4 c-5 e-8 f11
%staf d4; %stag a5 b-7 c-3 d-3 e9 f3 g-11; %stak f2; %stakehold a-8 b-6 c-5 d4 f-7 g6; %stal a-6 b-5 c3 d-8 f5 g3
%stand a3 b-5 c-4 d-5 e13 f-13 g5; %standup a10 b-7 c2 d-11 f-7; %start a4 b-2 f-9; %state a-2 c5 d-4 f-4 g4
%statu c-3 g3; %stay b-15 c-13 d3 e12 f-8; %steer a3 d-8 e4 g2; %step a5 c-12 d-9 e-4 f3 g5
%stil a5 b-5 d9 e-14 f-14; %stood c4 f-5 g-2; %stop b-6 c4; %stor a8 b6 c-6 d-15 g-9; %storag a4 d-3 f5 g-3
%storm a-2 c-2 d-4 e3 f-2 g6; %straight a10 b-4 c4 d-5 e-5 f-3 g-2; %strateg a-2 b-4 c6 d-3 e-7 f-4 g5
%string a-3 b-4 e12 f-4 g-6; %strong d-4 f-2 g8; %struggl b4 e2 g-3; %stuck a9 b3 d-5 e-5 f-2 g-5; %stud g3
%stuf b-5 c7 e-7 g-5; %styl a-3 b-3 c8 d-3 e4 f5 g-11; %submission a10 c-3 f-2 g-2; %sugges c7 g-2
%suggest c-8 d-2 e6 g3; %suit d-3 f3; %sum c-6 d-2 e-4 g12; %sunda a6 b-5 c-2 d-4 e-7 g5
%suppli a-3 b2 c-7 d-5 e5 g3; %support a-5 b-7 c-3 d4 g3; %suppos a-4 b-6 c3 d-4 e-7 f-3 g8; %sur c3 e-6 f-4
%surve c-3 d8 e-6 f-5; %swallow a-3 b-5 c-7 e8; %swap b11 c-2 e-9 f3 g-8; %swept e-3 f7 g-5; %switch c5; %switchd c5
%swoop b3; %swor b6 g-2; %sword g4; %sync a5 b3 c-7 e-2; %system a-7 c-4 d-5 f5; %tab a-3 c9 d-3 f-3 g-8
%tabl a-3 c7 d-3 e5 g-5; %tag a4 b-3 c9 d-3 e-3 f-3 g-7; %tak a-2 b-2 d-11 f-12 g9; %taken a-4 c6 d-3 f-3
%talk a-15 b-5 c-3 d5 g2; %tarif a7 b-3 c-3; %task a4 b8 c-12 d-9 e-8 f-3 g2; %taught c6 e2 g-6; %teach b-4 c-3 f6
%team b-10 d3 f-5 g5; %tech c3; %technic a-3 b-2 d-4 e5 f7 g-7; %tel a-5 d3 e5 g-6; %telemetr a4 b5 g-7
%templat a-4 d-4 f8; %tempt a-5 b-6 c-5 e4 f-2 g6; %tenanc c2 e-4; %termin a2 d3; %terraform a5 c-3 e-4 f3
%test a3 b3 c-7 d-3 e-13 f6; %text c-3 e3; %th a-4 c4 d-9 f6 g-4; %than b-5 d-5 e3; %thank a-6 b-8 c-6 d2 e-3 g7
%that e-2 f2; %the b-7 c5 d-8 e2 f-4; %their a-12 d-6 e7; %them e4 f-6 g-2; %themselv a-3 c2 d-3 g4
%then a-4 b8 d-6 e5 f-12 g-4; %ther f-2 g-2; %thes b-4 c-6 d-8 e3 g5; %thi a-5 f-4 g5
%thing a-7 b-10 c8 d6 e-12 g-2; %think a-10 b-4 c2 d-5 f-5 g7; %third a8 b4 d6 e-10 f-2 g-11; %thirt a3 e-5 g3
%thos g3; %though a-5 b-3 e13 f-2 g-14; %thought b-8 c7 d-4 e4 g-11; %thre a3 b-2 f-2; %thread a-4 b-4 c5 d-6 e3 f-4
%threshold c5 g-3; %threw a-4 b-6 c3 d-3 e5 f2 g-3; %throat c3; %through a3 b-2 d-3 e4 f6 g-9
%throwawa a-5 c8 d-2 e-4 g-3; %thrown b8 c-5 e-3 f2 g-3; %thursda a5 b3 c-2 e-8 f-5 g3; %tick b-2 c2 e-4
%ticket a4 c-6 d-7 e2 f-5 g3; %tid a-5 c-5 e-4 f6; %tiebreak a-3 b-3 c7 d-2 e5 g-6; %tim a-4 b-3 d6 e-3; %timelin f4
%timeout c8 g-2; %timetabl g4; %tin f7 g-3; %tinker a-4 e-3 f9 g-3; %tir b-3 c-5 d-3 e-6 g8; %titl a-2 d5 e-7 f-2
%toda b-5 f-11 g3; %todo b-3 c-3 d-9 e-6 f9 g6; %togeth c-4 e-3 f5; %tokeniz a7 b-2 c-2 f2 g-6; %told c-9 d3 e2 f-13
%tomorrow a7 b-7 c-10 d-5 e-4 f-10 g9; %ton b-5 d7 e-7 g2; %tongu c-3 e9 g-4; %tonight a9 b6 c-6 e-6 f-4 g-7
%took b4 c-5 d-8 f-3 g2; %tool b-6 d-9 e-3 f10; %tooltip a-4 b-2 d-2 f10 g-5; %topic b5 c4 e-6 g-5; %total b-3 d4
%touch d-8 e5 f2 g-2; %tour a-3 b-3 e-3 f12 g-6; %tourist f7 g-3; %toward b-3 c4 e5 g-5
%tr a-8 b-6 c-7 d-6 e-3 f4 g4; %trac c-3 d-2 e-8 f10; %track a-5 d-5 f3 g8; %traffic a-7 b-4 c7 d-5 e-9 g10
%trail a8 g-5; %train b-7 c-11 d-3 e-13 f8 g6; %traine a-5 b7 d-4 e6 f-3 g-4; %transfer b-2 e8 g-3
%travel a-3 b-2 c-5 d-5 e-3 g10; %treat c5; %tri c-3 d9 e-3 g-7; %triag a-2 b6 g-2; %trick g2; %trivi a-5 c7 f4 g-6
%tru b-9 c-9 d4 e4 f-6 g9; %trust a-7 c-3 d-7 f-3 g7; %try c4 e-4 f5 g-5; %tuesda a4 b-7 c-4 d-6 e-6 g9
%turbin c4 g-3; %turn a-13 c4 e4 f-3 g-7; %tutori a-5 d-3 f17 g-11; %twent b-2 d3 e3 g-2
%twic a-2 b-8 c-4 d2 e6 f-3; %typ a8 b5 c-8 d-10 e7 f-8 g-10; %typo a-9 b-5 d-3 e-4 f11; %tyr f6 g-3
%ug a3 b-3 d-3 e5 f-3; %ugliest a5; %unanimou c3; %unanswer c-6 d15 e-4 g-9; %unassign e3
%unblock a7 c-4 d-8 e8 f-5 g-12; %und b3 c-5 d4; %undecid c9 e-5 g-4; %understand a-5 b-3 d-2 e-5 f17 g-6
%understood a5 c-5 f6 g-8; %undid b2; %undon b7 d6 g-10; %unfinish a6 b2 c-4 d-3 e-3; %unles a-4 c7 d-3
%unmerg a2 g-3; %unprepar d6; %until a9 b-3 c5 d-3 f-4 g-8; %untouch b-3 d10 g-6; %unus f7 g-2
%unwritten a-2 b-3 d6 e4 g-7; %updat b-7 c2 e-7 f8; %upgrad a9 b-3 c-8 d-4 e-4 f5 g-5; %urg a-3 b-2 c-2 e13 f-2 g-6
%urgenc f5; %urgent a3 c-3 e-6 f5 g-3; %us a-13 b-8 c-3 d-3 e-10 f9 g7; %usual c-8 e-4 g11; %vac c-4 d2 f-3 g3
%valu a-2 c10 f-3 g-5; %variabl a-2 b-2 c6 d-5 e4 g-7; %vect f6 g-4; %vend a-15 b8 c-3 d-5 f3; %venu e-4 g6
%ver a-2 b-3 c-4 d-5 e4 f3 g2; %verdict c4 d3 e-2 g-6; %version a-7 b6 c9 d-7 e-4 f-3 g-3
%veto b-5 c4 d-2 e10 f-5 g-7; %view b-2 c9 e-6; %visit a-2 b-8 d-2 e-3 f3 g11; %voic a-2 b-5 d-8 e-6 g9
%volunteer a9 b-3 c-2 f-2; %vot a-10 d-7 g4; %vouch a-6 b4; %w d9 e-3 g-5; %wait a3 b-4 d3 e-8 f-5
%walk a-8 c-6 d4 e2 f6 g-5; %walkthrough c-3 d-3 e-4 f11 g-3; %want b-5 c3 d-5 e5 f-7; %warehous a-4 c-3 d-6 e4 f2
%warn f3 g-3; %warning f8 g-3; %wasm d-4 f9 g-4; %wat a3 b-4 c-3 e-3 f4; %watch a2 c-11 d-15 e5; %weath a-3 f-2 g8
%webhook a5 c-2 f-3; %wednesda a8 b2 c-4 d-7 e-5 f-3; %week b-5 c-5 d8 e-7 f-2 g3; %weekend c-8 d-6 e-4 f2 g3
%weigh c6 g-4; %weird a-2 g5; %wel a-5 c2 d-6 e-9 f-2 g12; %welcom d-3 g8; %went a-8 b4 c-5 g8; %wer d-4 e-9 f-4 g5
%what a-7 b4 d-2 f3; %whatev a-8 b-4 c8 d-3 e-6 f6; %wheel a-4 b5 c-3 d-3 e2; %when a-8 b-6 c4 e4
%whenev a-3 b-4 c2 d6 e-5 f4 g-4; %wher b3 c-6 d-7 g5; %wheth a-4 b-7 c7 d-6 e-4 f-4 g4; %which c10 d-4 e-3 f-5 g-2
%whil d-3 e5 f6 g-6; %whilst a3 c-3; %whiteboard a-3 b4 e-4 g3; %whoev a-3 e-3 f4 g3; %whol a6 c4 d-19 e5 f-8
%whos a-2 b8 f5 g-9; %wif c-5 d-2 g11; %wiki a-2 e-3 f5 g-4; %wil a-13 b-3 d-3 e2 f3 g5; %window b-4 e3 f7 g-5
%wir a3 f6 g-4; %wis a8 g-6; %wish a-2 b-2 c9 d-7 e-5; %with a-2 d3 f3; %withdrew c3 d-5 e4; %within c2 d-2 f-5
%without a4 c2 f-8 g-4; %wobbl b3; %woken e2; %wond c-5 g7; %wor c2 g-7; %word a-7 d4 f6 g-8
%work b2 c-14 d-4 e-6 f4 g3; %workshop c-4 d3 e-6; %world b-3 f9 g-6; %would b-4 c4 d-3 f-5 g4; %wrap b5 g-2
%writ a3 b-5 e-3 f-5; %written a-3 b-5 c-5 d8 e3 f-11; %wrong b-6 e7; %wrot c-3 d-3 e3; %yaml c4; %yeah c5 e-3 g-8
%year a-7 b-12 c-4 g11; %yesterda c-6 d5 e-4 f-3; %young f3 g3; %your a4 e11 f-3 g-13; %zero a-7 c4 e-5 f3 g-3
%zip e6 g-4
`
