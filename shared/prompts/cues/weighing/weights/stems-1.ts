// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abl a-2; %about a-10 b-6 d5 e-8 f4 g4; %absenc b-2 c2 d7 g-5; %ac c7 g-3; %accept b-3 c2 d-6 e2 f-2 g3; %acces a3
%acros a7 g-3; %action c-6 e-3 g4; %actual a-2 b7 c-5 e-3; %adapt a12 b-5 c-4 d-5 e-3; %addres c3 d-2 g3
%admin a-2 b-3 d-5 e3 f7; %adopt b3 c5 e-4 g-3; %advert a-4 d2 g4; %afraid g4; %aft b6 c6 d3 e-10 g-5
%afternoon e-11 g5; %afterward f3; %again b7 c3 d4 e-22 f-8 g-3; %against a-5 c4 d-2 e4 f-2 g-4
%agenda d3 e-3 f-9 g8; %agin d3 g3; %agre a-9 b5 c4 d-11 f-10 g3; %ahead e-2 g3; %airport b-3 d-8 e-5 f-2 g10
%alarm a-3 c-4 d-3 e-2 g12; %alert a4 b7 e-8 g-5; %algorithm a4 b3 c-3 g-3; %alia f3; %align a-4 c3 d-4 e-3 f6
%allow c8 g-8; %almost a-3 b-7 c-2 e12 g-4; %alon a9 b-3 c-7 e3 f-7 g-2; %along f4 g-2; %alread a-4 b6 e-4 f2 g-3
%also a4 b-3 d4 g-6; %although b7 c3 g-12; %alway a4 b-7 d-4 e-9 f-5 g5; %among a-4 c3 e5 g-5; %analyst d2
%android a8 d-5 g-2; %anew b8 e-3 g-4; %annika f4; %anniversar b-2 d11 e-7 g-5; %announc a5 b7 c-5 d-7 e6 g-10
%announce g2; %annoy a-4 c-5 d-3 e-4 f6 g5; %anoth c3 d4 f-7 g-3; %answ a-13 d3 e6 f-5 g-4; %answer b-8 d-5 e8 f-8
%anybod b-5 c-5 d-5 e-4 f7 g4; %anymor d-3 g5; %anyon a12 b-15 c-5 e-13 f7; %anyth a-9 b-7 d-8 e3 g12
%anywa b4 c5 d-4 g-4; %apolog d10 e-2 g-8; %apologis d3; %apparent a-2 b-6 c12 e-7 f-7; %applaus a-2 e-3 f-4 g9
%applicant a-5 c-4 d5 e-3 g6; %application f-4 g5; %apprais a-3 b-3 c-3 d7 e-5 f-3 g4; %appraisal a-7 b-3 c-5 d9 e-3
%approach b10 c4 e-8 g-6; %approv a-12 b-12 c6 d-13 f-11 g10; %approval a-9 b-5 c6 f-2; %april b7 e-5
%arbitrat e6 g-2; %architect b-9 c-4 d-7 e-12 f-4 g19; %architectur a-5 c6 d-8 f4 g-6; %archiv b-2
%area b-2 c5 e4 g-5; %argu a-10 b-10 c3 d-9 e10 f-9; %around a8 b-7 c-3 d-6 e-5 f7; %arrang a-3 e7 g-7
%arriv a-2 c-4 d-3 g10; %articl g5; %asham c-5 d8 g-3; %asid b-3 c3 d4 g-3; %ask a-7 f2; %assign a8 c-3 d-6 f2 g-13
%assigne b7 d-3 e-4 g-4; %assistant f4 g-3; %attend a-2 c-2 d-5 f12 g-7; %audienc b-3 d-3 e3 g5
%audit b-4 c-6 d-4 e-10 g13; %auth a11 c-7 d-6 g-7; %authorit b-4 c4 e2 g-4; %automat a-5 b-4 d-3 f7 g3
%avoid d9 g-5; %awa a-8 b4 c-7 d-7 e3 f5; %awful d4; %awkward b2 d2 g-4; %aylin d2 e-3; %bab b3; %back b4 d-3 f-10
%backfil a4 b2 d-2 g-5; %backlog b-5 c-4 d-3 e-5 f4 g3; %bad a-4 e8 g-7; %bagel e3; %bail d6; %bak c4; %bal c9 e-6
%ban f5 g-3; %band b-3 d5 e-3 g3; %bank a6 c-3; %bas f4 g-4; %bash c-3 d4 f3 g-3; %basical a-5 b9 c8 d-4 e-5 g-9
%be a-2 b-8 c14 d2 e-13 f-5 g-3; %beach e7 g-5; %becam a-3 b2 c9 d-8 f-5 g-3; %becaus a6 c4 d3 e-5 g-10
%been b-3 c-6 d8; %befor a3 c3 e-6 f-2; %began a-4 b7 c-6 d8 e-4 g-6; %begin a5 e-3 g-2; %begun b-5 e8
%behav f-3 g4; %behind a-3 b5 c-10 e-3 f4; %believ d-4 e-3 g10; %belong a-3 b4 d-3 e3; %bench b-3 e-2 f9 g-3
%besid c-5 e5 f3; %best b-5 c5 d-4 e6 f-5 g-6; %bet a-4 b-12 d-12 e3 g6; %beta a7 b-2 e-2
%between b-9 c4 d5 e-8 f-5; %biggest a8 g-3; %bik a-7 b-4 c-7 d-3 e-4 f-7 g15; %bil a5 d-6 f4 g-8
%bin a-2 b-4 d2 e-3 f9 g-9; %bird c3 e3 g-5; %birthda b-3 d-6 e-7 f8 g6; %blank a-5 b-3 c-2 d13 g-7
%bles a-3 b-4 c13 d-6 e4 f-2 g-12; %blew d9 f-2 g-4; %blind c-8 e-4 f8 g4; %blis f4
%block a10 b-15 c-6 d-12 e3 f-4 g2; %blu a-4 b-3 c7 d-2 e-4; %bluetooth a3; %board a4 b-7 c-2 d-10 f-13 g8
%bonu a-3 b-3 c-3 d-2 g8; %book b-12 c3 d-3 e-9 g8; %bor b-2 c-3 f5; %bos b-9 c6 d-18 e-6 f-8 g10
%both a8 c-6 d-6 e-4; %bottleneck a3 b-5 d-9 e-3 f-4 g7; %bottom a-4 c3 e-7 f5 g-7; %bought c-2 d-2 e-3 f2 g5
%br b-6 d4 f-3 g-3; %branch a7 b6 c-7 d-15 e-5 f4 g-2; %break a-10 b-6 c8 e6 g-4; %breakfast b-7 c-7 e-8 f5 g4
%breath a6 b-8 c-3 d-3 e8 g-5; %bridg a3 b-4 c-3 e6 f-2; %brok b-8 c-5 d-8 g8; %broken a2 b-6 c-9
%brought a6 b-8 c4 d-3 e4 g-10; %brown d-3 f6; %brows f10 g-5; %buck c4 g-3; %bud b-6 c-5 d6 e-5 f-3 g6
%budget a-8 c-13 d-7 e5 g7; %bug a-6 d6 e-10 g3; %build a4 b-11 c-16 d7 f3 g-2; %built b4 c2 d-9 e-6 f-3 g3
%bump a-2 c-2 d9 e-6 g-6; %burn a-2 b-5 d6 e-2; %burnout d7 g-4; %bus b-5 f-5; %busi a-4 b-5 c3 d-2 e-3 g8
%button b-3 c5 e5 g-6; %cach a2 b-5 c10 d-7 e-11 f7 g-3; %cak a-5 b-3 c-3 e5 g5; %cal g-4
%calendar a-11 b-9 c2 d3 e-6 f-6 g8; %calibr c-4 d4 e-5 g4; %calm a-7 c-3 d-7 e-6 f-3 g17; %cam c5 f-10 g-4
%cancel a-12 b-5 c-13 d5 e-13 f-10 g9; %candidat a-12 b5 c-15 d8 e-14 f-9 g3; %canteen f-12 g13; %cap b-3 d-3 e3
%capacit b2 c-3 d5 g-9; %captain a-9 b10 e6 g-8; %car b-2 c-3 f4 g-9; %card a5 b4 c-6 d-9 e-5 f4
%carry b-4 c-4 d-4 f-2 g8; %cas c2 d-4 e-2 g2; %catalogu g4; %caught b3 d-9 e-3 f-2 g10; %centr a5 b-3 c-3 d-3 g2
%certificat a3 b-5 c-3 d4 f-6; %chair b-4 c-5 d-3 f-7 g9; %chanc b6 e-4 g-4; %chang a4 c6 d-9 e-9 f3 g-3
%changelog f9 g-5; %channel a-6 b-6 c8 d-3 e4; %chapt a-4 c-5 d-3 e-2 f11; %charg d-4 e8
%chart a-3 b-2 c-5 d6 e-4 g3; %chas d3; %chat a-3 b-7 d10 e4 f3 g-15; %cheap d-3 g5; %check b-5 c5 d5 f2 g-10
%checklist b3 c-7; %checkout a14 b-4 d-4 e-3 f-2 g-7; %chef g4; %chicken d6 g-3; %choic b-3 c7 d-11 e3 f-9
%choos a-12 b-3 c4 d-13 e4 f-7; %chos c-5 d9 e-8 f-2; %chosen b5 e2 g-7; %chunk a6; %churn g6; %circl d4
%claim b-2 c-3 f3; %clap b-2 e8 g-4; %clean a-9 b6 c-7 d-4 e-6 f3 g4; %cleanup a-4 b6 f4 g-5
%clear a-5 b-6 d-7 f-3 g12; %clev g4; %click c2 f9 g-7; %client b-3 d-7 e2 f5; %clock f10 g-8; %clon e-3 f6
%clos a-7 f-11 g6; %cloud a-6 b-3 c3 e-4 f-5 g8; %clust a7 b-5 e-9 f9 g-9; %co a7 c-5 d-6 g4; %coach c-12 d4 f-9 g3
%cod c-6 e-5 g4; %codebas b-3 f7; %codegen a8 c-6; %coffe a-4 c-3 d-3 f2; %cold a-5 b-3 c-2 g7; %colleagu a5 b-3 e-4
%colour a-4 c3 d-3 f4; %column b5 c8 e-3 g-9; %com a-12 b-4 c4 d-7 e7; %command a5 b-6 d-3 e3
%comment a-7 b4 d-4 f4 g-6; %commit a9 b13 c-8 d-15 e-3 g-12; %committe c-3 d3; %comp d8 g-4
%compan a-3 b-4 c-9 d-3 g12; %compar c-3 f8; %competit f5; %compil a5 b-7 c-9 e-8 f10 g-7; %complaint d8 g-5
%complet b8 c-3 e-3; %complete b-2 e8 g-5; %component a5 c-2; %compromis c-2 e6 g-3; %comput b2; %con c5
%concert g6; %conclusion a-3 b-2 c5 d-3 e4; %conferenc e-5 g9; %config b-2 c4 d-4 e-8 f8 g-5; %conflict c-2 d5 f-5
%connect a10 d-3 e-2 g-2; %consensu f2 g-3; %consent a4 f-5; %consequenc f4; %consol f3; %constraint e3
%consum a7 g-5; %contact b4 e-3; %context b-5 e8 g-6; %continu a7 b-2; %contract c5 f-8 g6; %contractor c-4 e-2 g6
%contribu c-2 e6 g-5; %control a-4 b-3 c-4 d-2 g7; %convers b-5 d9 e-4 g-5; %cook c-3 d-6 e3 f-3 g4
%cop b-4 c5 d4 e-10 f9 g-11; %copilot f7 g-2; %cor a5 b-8 c-6 d-4 e6 f-6; %correct a-8 b6 c-7 d-8 e7 g-2
%corrid b-3 c6 d4 e-2 g-8; %cost a-3 d-4 e5 g4; %could a2 c2; %council c-4 g8; %count b-3 d-7 e-4 g10
%cours a-7 b-4 c-4 d-9 e-2 f8 g7; %cr d-3 e-4 g8; %crash a7 b-3 c3 d-4 e3 g-9; %crdt f6 g-4
%critic a13 b-9 c-9 d-6 g-2; %croissant d-4 g6; %cros a-5 b-3 d5 e6 f-6 g2; %crunch a3 d7 g-6; %curiosit f11 g-6
%curiou c-3 f8; %curl f4; %custom a8 b3 c-9 d-10; %cutov a12 b-6 c-8 d4 e3 f-13 g-4; %cycl c-3 e-3 f3
%d a4 b-3 c7 d5 e-5 g-13; %dar e-4 f-4 g6; %dashboard a-3 b5 c-6 d-9 f6; %dat b-8 c7 d5 e-12 f-3
%data a3 b-2 d-4 e-9 f10; %databas a3 d-8 f7 g-3; %daught b-2 c-3 d-4 e-3 f4 g6; %day a-2 b7 g-3
%dead b-8 c5 d-6 e-7 f4; %deadlin a5 b-3 c-5; %deadlock a7 b-3 g-5; %dealt c-3 e3 f-2 g5
%debat a-2 b-3 c8 d-6 f4 g-10; %debrief c-3 d5 e-4; %debug c-10 d8 e-10 f3 g-5; %decid a-23 b-12 c6 d-11 e4 f-15 g5
%decision a-17 b-9 c8 d-13 e8 f-18 g3; %deck b8 c-2 f-5 g-3; %declin a-4 b-5 c-11 d3 e7 f-3
%deep a7 b-7 c-8 d7 f-5 g-4; %def c6 g-4; %default a-3 b-3 c9 d-2 e-5; %defer e-4 f-3 g5; %del d3
%delay b-6 c-5 d2 e-8 f-6 g6; %deleg a-7 b9 c-8 d-8 e-9 f-8 g4; %delegat b7 c-6 d-14 e4 f-9
%delet a-6 b-12 c7 d-6 e7 f8 g-9; %deliver a9 b-6 c-3 d-8 g6; %demo a8 c-12 d-15 e6 f-6; %dentist a-6 c-3 d-8 f-2 g8
%depend a6 b-5 c-6 d-8 e-5 f5; %dependenc f2; %deplo a3 b-6 g-4; %deploy a9 b-3 c-5 d-9 e-8 g6; %deprecat e-3 f7 g-3
%deput b3; %design a-15 b3 c7 d-10 e5 g-6; %desk a-10 b-5 c4 e-12 f-8 g9; %dev b-2 c5 e-3
%develop a3 b-5 c7 e-4 f-5 g-5; %diagram c4 d-2 g-6; %dicom f-6 g9; %dif f4 g-2; %differ e3
%different c6 d-3 e2 g-10; %difficult b-2 c-3 d-3 g3; %din a8 c-7 d-4 e-4; %direct a-7 b-2 c-12 e7 f-5 g5
%director e4; %disagre a-4 b-4 c5 d-6 f-5; %discus a-4 b-4 d-3 e-8 g12; %discussion a-5 b-6 c10 e-7; %dish e2 g-3
%disput c2; %dissent c11 d-6 e-4 f-3 g-7; %distribut f4; %do a-7 b5 c-5 d-5 e5 f2; %doc a-9 c-9 d-7 e-3 f8
%docu d4 e-6 g3; %document f9 g-6; %dodg c-3 d9 e-3 g-4; %domain b-4 e6 g-4; %don a5 c-10 d4 e-3 f-5
%dotfil a-4 e-2 f10 g-3; %doubt b-4 e-5 g11; %down b-9 c-10 d5 g6; %downstream a8 f-2 g-3; %dr b7 e-2 f-4
%draft a-5 d8 e5 f-5 g-11; %drag a-4 b-4 c7 d5 e-5 g-3; %drama a-4 b-2 c-5 d-6 e-7 f-4 g15
%draw a-3 b-3 c-2 d-5 e-5 f9 g3; %dreamt a-3 b-2 e-3 f-3 g13; %drew a-4 b-6 c-5 d-2 e4 f10 g-9; %drift c7 g-2
%drink a4 b-2 c-2 d4 e-4 f3 g-5; %driv a7 b-2 c-3 d-4 e-8 f9 g-5; %drop b-7 c7 d9 e-4 f-6 g-6; %drov b5 c-4 d-2 e2
%duck d3 g-3; %dumb b3 e-5 f7 g-5; %dur a3 b-5 c5 d3 e4 f-7 g-10; %dust d-3 f4 g3; %dut a-4 b5 c6 e-7 g-3
%each a-3 b-3 c4 d6 f-3 g-4; %ear a-10 b-6 e-7 f3 g7; %earn d5; %eas b-6 g8; %easi a-3 b-2 c2 e-2 g3; %eaten g7
%edg a6 c2 d-2 g-5; %edit a-2 b-2 c-3 d3 e4 f3 g-5; %educ f5; %eight c-3 g4; %eith b-6 c2 d10 f-5 g-5; %elect c4
%eleven a7 b-3 d-7 g3; %elixir f7 g-3; %els a7 b6 c-4 d-2 f-3 g-5; %email c-5 d-2 e-2 f-3 g8; %embed a3; %emoji f2
%empt a-3 d7; %end a7 b2 c10 d-9 e-9 f-6 g-9; %endpoint a11 c-6 d-4 e-3 f-3; %energ a-8 b-3 c-6 d-3 e6 f3 g6
%engin a12 b-12 d-9 e-10 f8 g-4; %engine b-3 c3 e-12 g4; %engineer c-3 d-3 e-3 g9; %enough c-9 d9 e4 f-4 g-9
%entir a13 e-3 f-6 g-7; %epic b3 c-5; %er b-4 d-4 f7 g-3; %escal a-3 d-9 e5; %escalat a-4 b-4 c13 d-4 e-7
%estimat a-8 c6 d-8 e4 f-3; %ev d-5 f3 g-2; %even a3 c5 d-3 g-6; %event c4 e-3 f7 g-7; %ever b-4 c10 e-8 f-10 g3
%everybod a9 b-12 c10 e-5 f-6 g-5; %everyon b-6 e-4 f-6 g4; %everyth a3 e-19 f-4 g10; %exact a-7 c3 d-4 e3 f-3
%exercis a-9 b7 c-4 d5 e-4 g-8; %exist e4 g-4; %expect f-5 g5; %expens c-3 f4 g3; %experi f9 g-6; %experiment f-2 g6
%expert c5 g-2; %explain b-9 c-3 d-12 f10; %explor f5 g-3; %export a4 d4 e-7 f-6; %ey a-4 b-7 c3 d-5 f3 g3
%eyebrow b-3 c9 g-5; %f a4 c4 d4 e-9 g-9; %fac a8 b-11 c6 d6 e-12 f-4 g-8; %facilit c-6 g10; %fact c5 g-5
%fail a8 b-11 e8 f-10 g-7; %failov a9 b-3 c-4 d-3 e4 g-7; %fair a5; %fal c-7 d4 e-5 g5; %farah f4; %farewel b-4 g7
%fast c5 d-11 e-6 f-3 g3; %fault d6; %favicon f5 g-4; %featur a9 b8 c-11 d-7 e-12 f6 g-7
%feedback a-14 c-18 d6 e-4 f-9 g7; %feel c-7 d-3 e-3 f2 g5; %fel d11 g-11; %felt a2 b-6 d4 f-4; %few d-4 g6
%field a3 c-2 d5; %fight a-2 c7 d-6 f-4; %figur c6 g-2; %fil c4 d-4 f6 g-4; %fin a-11 b4 d-14 e4 f-11 g8
%final a5 d-14 e3; %financ a9 b-3 c-6 e-10 f-8 g6; %find a5 b-8 d4 g-8; %finding e6 g-2; %fing b2 d-2 e6 g-10
%finish a7 b7 c-3 d-5 e-3 f-10; %fir b-7 c-8 f-6 g8; %firefight a4 d4 f-3; %firmwar a5 b-5; %first a-3 d-5 e3
%fix b-2 c-9 e-3 f5 g4; %flag b-3 c4 d-3 e-3 f8 g-4; %flam f5 g-4; %flash a8 b-4 d-3 e-6 f-6 g4; %flaw e5 g-3
%flight d-4 g7; %flip e4; %flo a2 b-4 c-7 g9; %float c5 e-2; %flow a-3 b-4 c-5 d-2 f5 g4; %fold c6 f2 g-6
%folk a4 b-5 d3 f7 g-11; %follow c-11 e-3 f9; %font c5; %footbal g6; %forc a4 b4 g-5; %forecast b2 c-3 e4 g-6
%forget b4 d-7 g5; %forgot a-3 b-5 d9 e-6 f-3; %forgotten f3; %form a-4 b-3 c-9 d10 e-6 g2
%format b-5 c8 d-5 e4 f3 g-12; %fort g3; %fortnight b2 c3 g-5; %forward d-4 e3; %found b-9 c-4 d-12 e7 f-6 g7
%four a6 c3 d3 e-18 f-6; %fourth c6 d3 e-2 g-5; %framework a-3 b-6 c4 e-5; %fraud a7 g-4; %fre a4 d2 g-3
%freez b2 d-6 f-5 g4; %frida b-4 d4 e-7; %friday g7; %friend c-8 d3 e-4 g7; %frog c-2 g4; %from a-3 b2 e3
%front c-7 d-5 e3 f-3 g4; %frontend a3 c-4 e-3 f6; %frown g4; %froz c3 g-3; %ful a-3 b3 d-11 e8 f-2 g-2
%func a5 b3 g-7; %function f3; %g b-6 c2 d-2 e-9 f2 g7; %gam b-8 c-9 e-8 f4 g8; %garden b-3 f4 g3; %gat a12 f-6 g-2
%gatewa a5 c-4 d-5 f-8 g3; %gav a-5 d-2 e3 f-3; %generat d-3 f12 g-8; %get b3 c5 e-7 f-5; %giv a-7 b10 c-14 d3 e-3
%given b4 d-3 e-3; %glad b-3 f-2 g9; %glanc g2; %gnarliest a6 f-3; %go a-7 c4 e4 g-7
%goal a-6 b-6 c-6 d6 e-6 f-8 g8; %golf a-3 b-3 d-3 f4 g3; %gon c-8 f-4 g5; %good a-10 b-10 c-2 d-8 e6 g9
%grab a4 c-6 d-6; %grad f-2 g6; %graduat b-2 d-4 e5; %grafana a4 b2 c-6 e3 g-6; %graph f9 g-5
%graphql a5 c6 d-3 g-9; %great a4 b-9 c-5 d-7 g8; %green a3 b-5 d-5; %greet c-3 d7 e-3 f-4; %grid a4 g-3
%groom b4 c4 e-5 g-2; %group b-9 c4 d-10 f4 g2; %grow b-6 e4 g3; %grown c5; %grpc a-5 e-3 g7; %gues c7 e-8 f-6 g-2
%guid f7 g-6; %guild a-4 b-6 c-3 d-5 f7 g3; %guy a4; %h c-9 d-6 e9 f-5; %hack c-4 d-6 e-2 f9
%hackathon b-4 c-3 d-3 e-3 g9; %half d3 f-4 g-5; %halfwa b3 d-4; %hand a6 c-5 d-10 e5 f-17 g3; %handbook f3
%handl b3 c-7 d-5 e3 f-8 g4; %handov b15 c-6 d-6 e-4 g-7; %handshak d-3 g4; %hang a7 b-4 d7 e-6 g-6
%hap a-9 c6 e-8 f-3 g7; %happen a-4 b-2 c-10 e3 g6; %happi a-2 d-5 f4 g7; %hard a7 b-13 c-12 d5 e5 f-8
%hardest a14 b-3 c-6 d-2 e-3 f-2 g-6; %hardwar c3; %haskel f5; %hat a-6 c3 d-4 e-2 g5; %hav d5 f-10 g-3
%head a3 d6 f-3 g-11; %headcount a-5 b-3 c-3 d3 e-3 f-6 g5; %hear b-4 c9 d-6 f2 g-7; %heard a-2 b-9 c6 e-12 f-4 g8
%held b-4 c3 d-15 e5 f-7 g6; %help c-13 f3; %her a4 b5 d-11 f-3; %herd c8 g-2; %hero a5; %herself a-3 b-11 d-8 e6 g4
%hid d10 g-5; %himself a-5 b-9 c-10 d-8 e5 f-7 g13; %hing a3; %hint d-2 e5; %hir a-14 c-17 d7 f-9 g5; %hob f10 g-7
%hold a6 b3 c-4 d3 g-12; %holida b-7 c-6 d4 e-2 g8; %holiday c-6 d-5 e-6 g13; %hom a-10 b2 d-7 g3
%honest a3 c-7 e-6 f-6 g3; %hood d-2 f8 g-2; %hook a6 g-2; %hop a-3 c-8 d-5 e-5 g11; %hopeful a3 e-4 g5; %hospit g4
%hostag a10 b-3 g-5; %hotel a6 d-2; %hotfix a10 b-8 c-3 e-7 f-7; %hour a2 b-4 d3 e-6 f5 g-3; %hous a-3 b-3 d-5 e2 g6
%hover c3; %human a-4 c4 d8 e-3 f-4 g-8; %hung a-8 b-4 c-4 e8 g2; %hunt d7 f-2; %hurt a-7 b-2 c-6 d-3 e5 g5
%husband e-5 g9; %icon a-5 b-3 f8; %idea a-12 b-12 c9 e-7 f5 g2; %idiot f3; %idl a6 c-3 g-2
%ignor a-3 b4 d6 e-2 g-4; %imag g3; %imagin a-3 b-4 g12; %impatient a-2 b6; %implement a8 b9 c-5 d-11 e-5 f-6
%import a7 b5 c-6 d-8 g-5; %important a-2 f7; %inbox b-6 d2 e-7 f-9 g7; %incident c-4 e6; %incl b-2 e7 g-4
%includ d-2 e11 g-7; %index e-4; %inform b-3 d-5 e6 f4 g-2; %infra a9 b-4 c-8; %inges g4; %ingest f4 g-4; %insid a3
%instal d-4 e6; %instant c3; %instead b2 c-2 d3 e7 f-6 g-11; %integr a8 b6 c-7 d-8 e-3 f-3; %interest d-5 f6
%interfac a5 b-4 c-4 d-7 e-6 f9; %intern a-12 c-4 g7; %interrupt a3 b-2 e6 g-4; %interview a-12 c-12 d3 f-12 g6
%into a3 b3 c6 d-5 f-3 g-10; %invit d-3 e3 f-9 g9; %invoic a-7 c-6 d-3 e-4 g12; %iron a-3 c-5 d-4 e-2 f7 g4
%issu a-2 c-3 f9 g-3; %itch e7 g-3; %item a8 d-3 e-3 g-6; %jira b9 c-5 e-6; %job f5 g-3; %join a-7 b7 d-4 f6 g-6
%jok b-5 d-3 e-7 f-4 g8; %judg a-3 c9 d-3 g-6; %jump a5 b-2 c-11 d-8 e5 f-7 g3; %jun a-4 d-5 g9
%juni a-8 c-5 d-7 f-5 g8; %junior a-11 b4 d-10 g2; %just e-4 f5 g-2; %kafka b-3 c8 d-3 e-7 f3 g-5
%kata a-5 b-2 e-3 f11 g-2; %keep b2 d7 e-9 f4 g-7; %kept b-5 c-7 d2 e8 f-5 g-3; %kernel a5 d-2 g-2; %key c-6 d-5 e5
%keyboard a4 c-11 e4 g-7; %kick a-3 c3 d-4 e-3 f5; %kid a-7 b-3 e-5 g9; %kind b6 d-5 e-13 g12
%kitchen a-2 b-3 c-5 d-5 e-3 f-2 g12; %kne b-4 c-3 e-3 f-3 g7; %knew b-2 c2 e-4; %knock a6 c-5 d-3 f9 g-11
%know b-11 d-2 e2 f6; %knowledg f4; %known e-3 g4; %kotlin a-5 b-3 c-5 f12 g-3; %kubernet c-4 d3 e-3 f6 g-3
%l a15 b-4 c-11 d-11 e3 f-10 g-4; %label a3; %laid a8 b-3 d-5 e-4 g-2; %land a5 b3 d-9 e-5 f-9 g2; %laps d5 g-2
%laptop a4 b-2 c-11 g3; %last b2 c-8 d-3 g4; %lat a3 c-3 f-7; %late a-2 c5 d8 f-3 g-9; %latenc a3 b-3 d-3 e3 f6 g-8
%laugh a-2 b-4 c-2 d-3 e-7 f4 g8; %launch a11 b-18 c-15 d-3 e3 f-18 g3; %lawy a-3 d-3 g8; %lay a6 c-2 f2 g-7
%layout c3 e-4; %laz c-2 d2; %lead b3 d-2 f-19 g5; %leadership a-5 c-2 d3 f-6 g6; %lean c7 g-4
%learn a-13 c-4 d-14 f7 g2; %learnt b-3 d-4 e-6 f4; %leas e-2 g6; %least c6; %leav a-5 b4 e-11 f-6 g3
%ledg a8 b-4 c-5 d-2 e-2 f-3 g3; %left b-4 d2 e9 f-10 g-7; %leg b-3 c-10 f-8 g7; %legac a5 c-3 f4 g-6
%les a-2 e-3 g7; %let a-6 b-7 c-7 d4 e-7 f-5 g9; %level b-4 d-10 e9 f4 g-6; %librar a-3 b-7 c4 d-5 f2 g3
%licenc a-5 c-4 d-3 g11; %lien a-3 b10 c-6 e2 f-3 g-4; %lif a-3 c3 g4; %lift a5 b-4 c5 e-4 f-2 g-3
%light a-7 c8 f6 g-6; %lik a-12 c7 d-16 f5; %lin a9 b-12 c5 d-10 e-2 f4 g-5; %link a-6 f7
%lint a-6 b6 c7 d6 e-8 f5 g-15; %lip c-7 e10 g-5; %list a-2 c-11 g3; %listen b-4 c-5 d-8 e-10 f11 g6
%literal a-4 b8 c-3 e6 g-8; %littl a-6 c8 d-6 e-7 f11 g-15; %liv a-2 g4; %load a6 b3 d-3 e-5 g-3; %loc f10 g-7
%local a-4 b-2 e-4 f12 g-3; %lock a2 c4 e-4; %log a-4 b3 d3 e-7 f5 g-10; %login a3 b-3 d-2 e-3 g3
%long b3 d-6 e2 f-10 g5; %longest a6; %look a-9 c5 e-6 f4; %loop e-2; %los a11 b-3 e-2 g-5; %lost d-5 e-7 g5
%lot e-2 f-3; %lov a-4 b-4 d-2 e6 g4; %love b-2 d-6 e-4 g10; %low b-4 e10 g-5; %loyalt c3 g-4; %luck d-3
%lucki c-9 g11; %lunch b-3 d3 e-13 f6; %ly c4 d2 g-5; %machin b-4 e-7 g7; %mad a-6 b4 d-3 f5 g-6
%mail a-7 c-7 e-8 g6; %main a4 c-2 d-3 g-7; %mak a2 d-3 e-2; %makefil f6; %man a-6 b-4 c-6 d-4 e-6 f-2 g15
%manag b-11 c5 e-10 f-16 g9; %marek a-6 b4 c7 e-5 g2; %mark c3 d5 e-3; %market a4 c-4 f-2; %match b-4 c5 e-9 f-2 g7
%matchmak a4 c-4; %mayb a-8 b-9 c3 d5 e-10 f-6 g5; %mbali b4 c-5 e-5 g3; %mean a-2 b-3 c6 e-3 g-3
%meant b-8 c7 e6 g-10; %meet a-6 c3 d-3 f-6 g5; %meeting d-13 f-2 g10; %meetup a-2 c-5 d-4 e-3 f6 g5; %memor f8
%mend a2 d-3 e-4 g4; %ment b-5 c-4 d6 f-4 g3; %mention c7 g-4; %mentor c-4 d9 g-3; %merg a5 b-3 d-7; %mes f5 g-5
%messag b-4 c-8 d3 e7 f4 g-11; %micromanag f-7 g9; %middl b-2 d3 e-4; %midnight a5 b3 c-2; %midpoint d5
%might b-7 e-3 f-4 g11; %migr a4 b4 c-6 f-10; %migrat g2; %migration f6 g-2; %mil a5 e-5
%min a4 b9 c5 d-6 e-4 f-11 g-9; %mind c3 d5 e-9 f-4 g2; %minut a-9 b3 d4 e-3; %mis c-9 d6 e-11
%mistak a-2 c-4 d-6 e3; %mix g2; %mo c5 d-4 e-5; %mobil a9 b-3 d-6 f4 g-4; %mod d8 g-7; %model a9 b-3 d-8
%modul a5 c-6 d-12 f6; %monda a7 b3 c-5 d6 e-10 f-9 g-3; %mone b-3 c-4 e-5 g8; %monorepo a-4 f9 g-6
%month a-5 b-5 c-12 d5 f3; %mood b-3 d4 f-3; %mor c-4 e4 f-5 g3; %moritz b4; %morn a7 b-4 d-4
%most a7 b-8 d-2 f-8 g6; %moth a-8 b-2 c-5 e-2 g12; %mouth c-3 e6; %mov a-4 b2 c3 e-6 f-9 g3; %much a-7 c-4 e-8 g9
%must a4 b-6 c7 e-10 f-6; %mut a-5 c7 d-2 e10 f-5 g-8; %myself a5 b5 c-20 d-8; %myslf a4; %nam c6 d-17 e6 f-4 g-5
%natural a4 g-2; %ne a5 c-4 e-2 f-9 g4; %near a-6 b-7 c-5 d-8 e13 f-6 g6; %necessar a7 g-3
%need a5 b-4 c3 d-5 e-16 f3; %negoti b3; %nerv d4; %nervou b5 e-2; %nev a-11 b-2 e-13 g10
%new a-4 b-6 c-4 d6 e-3 g5; %newslet a-3 f-3 g9; %next a-7 b-6 c-6 d6 e-11 g7; %nic a-2 b-3 c-6 d-7 e-10 f3 g11
%night a2 b5 c-11 d-3 e-11 f3; %nin a4 e-7 f-2 g4; %nobod a2 b-18 d-15 e-21 f8 g3; %nod d-2 e8 f3 g-8
%non a-7 b-8 c6 e4 f-8; %noon c3 f-3; %nop c-6 d7 e4 g-4; %norm d-3 g5; %nos b5 d-4 e3 g-2
%not a-12 b-2 d3 e-5 f4 g2; %notebook b4 c-4 f8 g-8; %noth a-7 b-6 c3 d-3 f5 g4; %notic d6 g-5
%nowher a-3 d4 e7 g-8; %numb d-7 e-2 f-2 g7; %nurs c2 d3 g-2; %objec c6 g-2; %object c9 e-2 g-4
%observ c6 e-5 f4 g-6; %obviou e3; %of b-3 c-4 e-7 g9; %offer c2 d-3 e6 f-2 g-5; %offhand c11 g-7
%offic a-7 b-7 c-10 d-11 e-9 g17; %official a-3 b7 g-4; %offsit b-6 c-8 e-3 f-5 g8; %often d-2; %on b-9 d-8 e6 f4
%onboard a-5 c-5 d6 e-6 f4 g-3; %onc a-10 b-16 c7 d-16 e10 f-2 g5; %oncal b-2 c2 d-3 e-5 g6; %onlin f8 g-5
%onto a-5 b12 f-2 g-5; %oop a4; %op a-4 b-4 d-6 e4 f-2 g3; %open a3 b-2 d4 f-4 g-4; %opinion a-9 b-10 c6 d-10 f-6 g3
%option b-5 c3 d-7 e3 f-5; %ord a-4 b4 c4 d-4 e-10; %organis g3; %oth a-11 b-9 c5 e2 f-3 g4
%otherwis a9 b-5 d-4 e3 f-5 g-5; %ouch b3; %our d-5 g5; %outag a6 b-11 c-9 d-3 e2 f-10 g8; %outsid d-4 g9
%outstand d5 g-2; %ov a-4 b6 c-6 e-2 f2; %overdu a-3 b-5 c-7 d10 e-5; %overnight b6 g-8; %overrod b8 c-2 e-3 g-2
%overrul a-8 b4 e3; %overwrot a-2 b7 f-3; %own b4 c-6 d-16 e8 f-12; %ownership a-2 b4 d-5 e5 f-2 g-3; %p c-5 e7
%packag f4 g-2; %pag a2 b-13 c3 f4; %paid a4 c-3; %paint d4 g-5; %pair a-4 b4 c-6 d-13 e5 g3
%panel a-2 b-6 c-4 d10 e-9; %pap d-3 e-3 f3 g3; %paperwork d4; %parent a-3 b-6 c-7 e-5 f-2 g9
%park a3 b-8 c9 d-13 e-8 f-5 g8; %pars c-7 d8 e-11 f-3; %part a8 b7 c-14 d-15 e5 g-3; %partn a8 c-9 d5 f-6 g-4
%parveen b4; %pas b-4 d5 f-6; %passeng a-3 c-3 e4 f7 g-6; %past c3 d8 e-3 f-5 g-8; %pastur g4
%patch a10 b-10 c-10 d-8 e4 f-9; %path a10 c-4 d-4 g-4; %patienc a-2 b8 e-3; %pattern c5 f4 g-8
%paus a-4 c3 e-4 f3 g-3; %pay a9 b-5 c-5 d-3 f-3; %payment a5 b-4 d-3; %payrol c-3 d-5 e-4 f-3 g12; %pe c-2 d6 e-3
%peek a-6 d-3 e6 f6 g-7; %pend a-5 c12 d-3 e-2 g-6; %peopl a-3 b-20 c3 d8 f-9 g2; %perf a-2 c-4 d5 f-7 g3
%perfect b3 c8 d-2 e-4 f-5; %performanc f-4 g4; %perhap g8; %period c2 d5 e-4 g-3; %permission b-5 c5 d-4 e3 f-4 g-2
%person a4 b-7 c7 g-6; %personal a7 b-5 d-4 f-2; %petro e-4 f-3 g3; %phon a5 b-7 d-4 e-3 g4; %photo f6 g-3
%pick a5 b-5 c3 d-15 f6 g-5; %pictur b4 f2 g-3; %piec a11 b-5 c-4 d-2 e4 f-2 g-7; %pil d5; %pilot a6 b4 d-6 e-5 f-6
%ping a-5 b-4 c5 f-6 g3; %pipelin a8 c-9 d-7 e-5 f4; %pizza a-4 c-7 d-5 e3 f-3 g10; %pla e5 g-3; %plac c-8 d7
%plan a-6 b3 c3 f-3; %plant b-5 c-7 e-4 g9; %plat a-4 b9 e-3 f-4 g-3; %platform a-3 b-8 c-3 f7
%play a6 b-5 c-8 d-9 f4; %pleas d-6 g9; %pleasant g3; %plugin f8 g-3; %po a-4 c-3 d6 e-8; %pocket e5
%point b-6 c5 e4 f-5 g-4; %pok a-4 d-5 e-2 f8 g4; %pol a7 b-3 c3 g-7; %polic d-6 e-4 f-5 g12; %polit g4
%pool b-2 e-2 g8; %port a5 b-4 c-3 e-3 f3; %posi b-2 c11 g-6; %post a-6 d-6 e-2 f-3 g13; %postgr b-4 c6 d-3 e-6
`
