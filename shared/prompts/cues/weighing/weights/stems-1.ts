// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abl e-2 f3; %about a-15 b-6 d5 e-8 f3 g5; %absenc b-3 c5 d5 e-2 g-5; %ac c7 g-4; %accept b-5 c5 d-7 f-2 g4
%acces a6 g-3; %acros a6 g-3; %action c-3 d3; %actual b6 c-5 e-3 g2; %adapt a15 b-6 c-4 d-5 g-8; %addres a-3 c5 g2
%admin a-3 b-3 d-7 e2 f6; %adopt c5 e-2 g-3; %advert a-3 d2 g3; %afraid g6; %aft b8 c7 d3 e-9 f-2 g-9
%afternoon b-2 c2 e-11 g4; %afterward f5; %ag g4; %again b7 c3 d4 e-18 f-9 g-3; %against a-5 b-3 c3 d-2 e6 f-3
%agenda e-3 f-9 g10; %agin a-3 d3 f-2 g4; %agre a-10 b2 d-11 f-8 g4; %ahead g4; %airport b-3 d-9 e-4 g11
%alarm a-3 c-5 d-4 e-3 g12; %alert a3 b9 e-11 g-7; %algorithm a4 c-2; %alia f2; %align a-3 c3 d-3 e-3 f4
%allow c9 d-5 e-3 f3 g-3; %almost a-7 b-12 c-4 d-5 e19 g-5; %alon a8 b-5 c-8 e5 f-7 g-2; %along f4
%alread a-5 b6 e-4; %also a2 b-2 d5 g-6; %although b6 c3 g-10; %alway a2 b-6 d-3 e-10 f-3 g7; %among a-2 c3 e2
%analyst f2; %android a7 d-5; %anew b7 g-3; %angr e5; %anim c5; %anniversar b-4 d12 e-7 g-5
%announc a3 b7 c-3 d-6 e6 g-9; %annoy a-3 c-5 d-3 f11; %anoth c4 d6 f-7 g-3; %answ a-13 b-2 d6 e7 f-5 g-6
%answer b-7 c-3 d-5 e6 f-8 g4; %anybod b-3 c-5 d-3 e-3 f8; %anymor d-4 g5; %anyon a12 b-13 c-4 e-13 f7
%anyth a-8 b-9 d-7 e2 g11; %anywa b7 e-9 f4 g-2; %apolog d11 e-3 g-8; %apparent b-7 c12 e-8 f-7
%applaus a-2 e-3 f-3 g9; %applicant a-3 c-4 d6 e-3 g4; %application f-4 g4; %apprais a-4 b-4 c-2 d7 e-6 f-4 g5
%appraisal a-6 b-3 c-7 d10 e-3; %approach b9 c4 e-8 g-6; %approv a-14 b-11 c3 d-12 f-11 g11; %approval a-7 b-4 c3
%april b7 e-5; %arch c3 e5 g-6; %architect b-6 c-7 d-9 e-7 f-2 g17; %architectur a-7 c7 d-9 f5 g-7; %archiv g3
%area b-3 c7 e4 g-6; %argu a-9 b-8 d-9 e8 f-7 g4; %around a8 b-8 c-3 d-6 e-5 f5; %arrang a-2 d2 e5 g-7
%arriv a-2 c-4 d-4 g10; %articl g5; %asham c-3 d6 g-3; %asid b-3 c3 d-2 g4; %ask a-6; %assign a9 b-3 d-7 g-8
%assigne a2 b5 g-3; %assistant f3; %attend c-2 d-3 f11 g-7; %audienc b-2 d-2 e4 f-3 g4; %audio e2
%audit b-5 c-6 d-5 e-9 g13; %auth a12 c-8 d-6 f3 g-8; %authorit b-4 c3 e3 g-3; %automat a-4 b-3 d-3 f5 g4
%avoid d11 g-8; %awa a-10 b5 c-10 d-4 e4 g2; %awful b-2 d3 e-2 f-3 g4; %awkward d2 g-4; %aylin d4 e-3; %ays c3
%back b6 d-2 f-10; %backfil a6 d-2 g-3; %backlog b-8 c-4 e-6 f4 g3; %bad a-2 e5 f4 g-7; %bail d5; %bak c4
%bal b-2 c10 e-5 g-2; %ban f5 g-3; %band b-4 d7 e-3 f-4; %bank a5; %bash c-3 d4 f2; %basical a-5 b5 c9 d-6 g-4
%be b-9 c15 e-12 f-5 g-2; %beach a3 b-3 e6 g-5; %becam a-3 b6 c8 d-9 f-6 g-7; %becaus a4 c4 d4 e-4 f-4 g-11
%been b-6 c-5 d5; %befor a3 c3 e-5 f-3; %began a-4 b5 c-5 d10 e-2 g-8; %begin e-4 f3 g3; %begun b-4 c-2 e6
%behav f3; %behind a-2 b3 c-11 e-4 f5; %believ d-4 e-3 g9; %belong a-3 b2 d-4 e6; %bench b-4 f9 g-3
%besid c-5 e6 f2 g-2; %best b-6 c9 d-6 e3 f-6 g-5; %bet a-6 b-11 c3 d-13 e3 g5; %beta a7 b-2 c-2 e-3
%between b-9 c5 d7 e-9 f-5; %biggest a6 g-2; %bik a-8 b-4 c-6 d-3 e-4 f-7 g16; %bil a3 b-3 f4 g-5
%bin d3 e-2 f6 g-8; %bird c4 e5 g-6; %birthda a-2 b-5 c-2 d-6 e-6 f8 g6; %blank a-3 d11 g-6
%bles a-5 b-5 c13 d-5 e4 g-14; %blew d6; %blind c-8 e-4 f8 g4; %blink f6 g-3; %blis f5
%block a11 b-16 c-8 d-12 f-5 g4; %blu a-4 b-4 c6 d-3 e-5; %board a4 b-7 d-10 f-13 g8; %bonu b-2 d-2 g7
%book b-12 c3 d-3 e-10 g9; %bor b-3 f4; %bos b-9 c7 d-16 e-5 f-13 g11; %botch b3 g-2; %both a11 c-4 d-4 e-3
%bottleneck b-4 d-8 e-2 f-3 g8; %bottom a-6 c3 e-8 f7 g-7; %bought e-2 g3; %box a-4 b-2 e4 g3; %br b-5 c7 d3 g-7
%branch a7 b6 c-5 d-15 e-3 f4 g-5; %break a-9 b-7 e9 f4 g-8; %breakfast a2 b-9 c-7 e-8 f6 g3
%breath b-8 d-3 e12 g-3; %bridg a4 b-4 c-4 e7 f-3; %brief c3; %brok b-8 d-8 g8; %broken b-5 c-7 g3
%brought a6 b-6 c3 d-2 g-3; %brown f2; %brows f9 g-5; %buck c4 g-3; %bud b-5 c-5 d6 e-5 f-3 g7
%budget a-8 c-12 d-7 e6 g7; %bug a-6 d5 e-11 f-2 g4; %build a7 b-12 c-15 d6 f3 g-3; %built b3 d-8 e-5 g2
%bump a-2 c-3 d10 e-7 g-8; %burn a-3 b-5 d6 e-2 f-3 g3; %burnout d6 g-4; %bus f3; %busi a-4 b-3 c4 d-2 e-4 g8
%button b-3 c4 e4 g-5; %cach a3 b-5 c10 d-7 e-11 f6 g-4; %cak a-5 b-3 c-5 e6 g7; %cal a-2 c3 d3 e-3 g-2
%calendar a-11 b-8 e-7 f-4 g10; %calibr a-3 c-4 d2 e-6 f-3 g5; %calm a-8 b-2 c-2 d-9 e-5 f-3 g16; %cam c3 f-10 g-3
%cancel a-11 b-3 c-12 d7 e-12 f-10 g9; %candidat a-11 b4 c-15 d7 e-12 f-8 g4; %canteen f-11 g11; %cap b-2 e4
%capacit c-3 d5 g-8; %captain a-7 b7 e6 g-6; %car b-2 c-3 f6 g-6; %card a6 b4 c-5 d-7 e-5 f4; %carry b-4 c-3 d-4 g8
%cas a2 c3 d-6 e-4 g3; %catalogu c-2 g4; %caught b3 d-7 e-3 g9; %centr a5 b-4 c-3 d-2 g2
%certificat a4 b-4 c-6 d5 f-5; %chair b-6 c-4 d-2 f-7 g9; %chanc b6 e-4 g-5; %chang a5 c5 d-8 e-10 f2 g-2
%changelog f7 g-4; %channel a-5 b-6 c8 d-3 e6 f-4 g-3; %chapt a-4 c-5 d-3 e-3 f10; %charg d-5 e7 g-3
%chart b-2 d6 e-4; %chas d4; %chat a-3 b-7 d11 e4 f2 g-13; %cheap d-4 g6; %check a-2 b-8 c5 d5 g-9
%checklist a4 c-8; %checkout a12 b-4 c-2 d-5 e-4 f-2 g-4; %chef c-3 g7; %chew a4; %chicken d9 e-2 g-7
%choic b-4 c11 d-10 e4 f-9 g-5; %choos a-12 b-5 c8 d-11 f-6; %chos c-3 d9 e-10 f-3; %chosen b5 c-3 e3 g-6; %chunk a5
%churn g6; %circl d5 g-3; %claim b-2 c-5 f5; %clap e8 g-6; %clean a-9 c-6 d-6 e-5 g6; %cleanup a-2 b2 f4 g-3
%clear a-4 b-5 c-3 d-7 f-3 g13; %click f5; %client b-3 d-6 f5; %clock b-2 f7 g-3; %clon e-2 f7; %clos a-4 e2 f-10 g4
%cloud a-6 b-3 c3 e-3 f-3 g6; %clust a5 b-5 d2 e-7 f7 g-7; %co a8 c-4 d-5 e-2 g3; %coach a-3 c-11 d4 f-8 g4
%cod c-7 e-4 f2 g3; %codebas b-4 f5; %codegen a8 c-6; %coffe b-2 c-2 d-7 f4 g2; %cold a-6 b-3 c-2 g9
%colleagu a5 b-3 d3 e-4 g-4; %colour a-4 c5 d-2 f2 g-3; %column b6 c11 e-3 g-13; %com a-11 b-3 d-6 e7
%command a7 b-6 d-2 e3 g-3; %comment a-8 b3 d-3 g-3; %commit a10 b14 c-7 d-16 e-5 g-11; %committe c-5 d5; %comp d5
%compan b-4 c-9 d-4 f-3 g10; %compar c-2 f7 g-2; %competit f2; %compil a4 b-8 c-10 e-3 f10 g-7
%complaint b-4 d12 g-7; %complet b9 e-3 g-2; %complete b-2 e6 g-3; %complianc a4 g-3; %component a6 c-2; %comput b4
%con c6; %conclusion a-3 c5 d-2 e4; %condition g5; %conferenc c-2 e-5 f3 g5; %config c4 d-5 e-9 f9 g-4
%conflict c-4 d7 e-3 f-7; %connect a9 d-4 e-2; %consensu c3 f3 g-3; %consent a4 f-4; %consequenc f3; %consum a4 g-2
%context b-6 c3 d-2 e8 g-7; %continu a7; %contract b-4 c5 f-8 g6; %contractor c-4 e-3 g7; %contribu d-3 e7 g-4
%control a-5 b-5 c-4 d-3 g8; %convers b-5 d8 e-5; %cook a-2 b3 c-3 d-5 f-3 g5; %cop b-4 c4 d5 e-8 f8 g-13
%copilot f6; %cor a5 b-7 c-6 d-5 e6 f-7; %correct a-8 b5 c-6 d-8 e8 g-4; %corrid b-3 c5 d4 e-3 g-5
%cost b-4 c-3 d-6 e5 g4; %could d-3; %council c-4 d-3 g9; %count b-3 d-6 g9; %countdown f2
%cours a-6 b-5 c-4 d-8 e-3 f6 g9; %cr d-2 e-3 g8; %crash a7 d-4 g-7; %crdt f5 g-3; %critic a13 b-8 c-8 d-5 g-3
%cros a-3 d3 e4 f-7 g4; %crumb d4; %crunch d6 g-4; %curiosit a-2 f11 g-6; %curiou c-4 f7; %curl f3
%custom a9 b3 c-10 d-8 f-6; %cutov a14 b-5 c-7 d3 e3 f-13 g-8; %cycl a-2 c-2 e-3 f4 g2; %d a4 b-5 c4 d6 e-5 g-10
%dar a4 e-4 f-3; %dashboard a-3 b6 c-6 d-6 f7 g-3; %dat b-8 c11 e-12 f-6; %data a4 b-2 d-4 e-8 f6
%databas a3 d-9 f8 g-6; %daught a-3 b-2 c-4 d-4 e-5 f4 g7; %dawn c3; %day b8 c3 g-4; %dead b-6 c4 d-6 e-7 f5
%deadlin a8 b-2 c-5 e-2; %deadlock a3 b-2 g-3; %dealt a-2 b-3 c-3 d-3 e2 f-4 g7; %debat a-2 b-3 c8 d-4 f5 g-10
%debrief c-3 d6 e-4; %debug c-10 d7 e-8; %decid a-24 b-12 c7 d-9 e3 f-15 g5; %decision a-17 b-12 c8 d-13 e7 f-16 g3
%deck b8 c-4 f-4 g-5; %declin a-3 b-4 c-12 d5 e8 f-3; %deep a5 b-7 c-7 d7 e3 f-5 g-10; %def c7 g-4
%default a-3 c12 e-5 g-6; %defer e-4 f-2 g3; %delay b-5 c-7 d2 e-8 f-5 g6; %deleg a-7 b8 c-8 d-9 e-9 f-7 g4
%delegat a-4 b4 c-6 d-14 e5 f-10; %delet a-7 b-11 c7 d-6 e5 f7 g-5; %deliberate c-4 e6 g-2
%deliver a7 b-6 c-3 d-9 g8; %demo a5 b-2 c-11 d-16 e7 f-5; %den b-4 e-2 g6; %dentist a-7 c-3 d-9 e4 g9; %depart g3
%depend a6 b-6 c-6 d-10 e-6 f5; %dependenc f4 g-3; %deplo a5 b-5 g-6; %deploy a10 b-3 c-4 d-7 e-3 g3
%deprecat e-2 f6; %deput b4; %design a-17 b2 c8 d-9 e5 g-7; %desk a-10 b-5 c3 d2 e-13 f-8 g8; %dev c4 e-5
%develop a3 b-6 c9 e-3 f-5 g-5; %diagram b2 c6 d-3 f-2 g-7; %dicom f-5 g7; %dif b-2 e2 f3 g-2; %different c3 d-3 g-3
%difficult a3 c-2 d-4 g4; %din a4 c-8 d-5 e-4 g3; %direct a-16 b-5 c-13 e4 f-7 g13; %disagre a-4 b-4 c6 d-5 f-5
%discus a-4 b-3 d-4 e-8 g12; %discussion a-4 b-7 c8 e-5; %disput a-2 c2; %dissent c11 d-6 e-5 f-3 g-6; %distribut f3
%do a-9 b5 c-3 d-4 e5 f3; %doc a-8 c-10 d-7 e-4 f9 g2; %dockerfil g2; %docu a-2 d6 e-6 g3; %document f3
%dodg d7 g-3; %domain b-3 e5 g-3; %don a5 c-9 d5 f-7; %dotfil a-5 e-3 f10 g-4; %doubt a-3 b-4 d-2 e-7 g12
%down b-8 c-6 d5 g4; %downstream a5; %dr b7 c2 e-4 f-3; %draft a-6 d4 e6 f-5 g-6; %drag b-5 c6 d5 g-4
%drama a-4 b-3 c-5 d-5 e-6 f-4 g13; %draw b-3 d-3 e-4 f9; %dreamt a-3 d-2 e-3 f-4 g13; %drew a-5 b-6 c-5 e4 f8
%drift c5; %dril a-3 g6; %drink a4 b-2 d3 e-4 g-3; %driv a7 b-2 c-2 d-4 e-7 f7 g-4; %drop b-3 c10 d6 f-7 g-10
%drov b8 c-4 d-2 g-8; %duck b-2 d3 e2 g-2; %dumb b4 e-2 f5 g-6; %dur b-5 e5 f-9; %dust f4
%dut a-6 b5 c7 e-6 f-2 g-2; %each a-4 b-2 c8 d4 f-4 g-7; %ear a-7 b-5 e-7 g7; %eas b-7 c-2 g9; %easi a-4 d3 e-2 g2
%eaten d-4 g6; %edg a6 c4 d-3 e-4 g-4; %edit a-3 c-3 d6 e4 f2 g-8; %educ f6 g-3; %eight c-2 d-2 g5
%eith b-6 c3 d8 f-8 g-6; %elect c2 f-2 g3; %eleven a5 c-2 d-8 g4; %elixir f7 g-4; %elli b5 g-3
%els a9 b3 c-3 d-5 g-5; %email b3 c-4 e-3 f-3 g6; %embargo a4 g-2; %embed a5 e-3; %empt a-2 d7 g-3
%end a5 b3 c12 d-9 e-8 f-6 g-13; %endpoint a11 c-5 d-4 f-3; %energ a-8 b-3 c-6 d-5 e5 f3 g5
%engin a13 b-10 d-10 e-9 f9 g-9; %engine a2 b-2 e-13 g7; %engineer a-2 c-3 d-3 e-4 g10
%enough a2 c-10 d8 e8 f-4 g-10; %entir a13 e-2 f-7 g-4; %epic b2 c-5; %er b-3 c-2 d-2 f7 g-2; %escal a-3 d-8 e3 g5
%escalat a-2 b-4 c13 d-4 e-6; %estimat a-8 c6 d-10 e3 f-2; %ev d-5 g-3; %evalu d4; %even c5 e-2 g-4
%event b-3 c5 d-3 e-4 f9 g-7; %ever b-5 c9 d3 e-8 f-12; %everybod a8 b-12 c10 f-7 g-5; %everyon a2 b-4 e-4 f-6 g2
%everyth e-17 f-5 g8; %exact a-6 b3 c3 d-5 e3; %except c4 d4 g-6; %exercis a-9 b5 c-3 d5 e-3 f4 g-7; %exist e2 g-4
%expect f-5 g6; %expens b-3 c-5 e-3 f6 g4; %experi f9 g-6; %experiment e-3 g4; %expert c4; %explain b-8 c-3 d-10 f7
%explor f6 g-4; %export a5 d4 e-3 f-7; %ey b-6 c5 d-5 e-3; %eyebrow b-2 c8 g-4; %f a2 b-2 c5 d7 e-8 g-8
%fac a7 b-7 c8 d2 e-12 f-4 g-3; %facilit c-7 g10; %fact c6 g-5; %fail a7 b-12 e7 f-8 g-6
%failov a8 b-5 c-3 d-4 e6 g-5; %fair a5 c-2; %fal c-5 d4 e-4; %farah f6; %fast c4 d-9 e-7 f-5 g3; %fault d5 g-3
%featur a9 b6 c-9 d-5 e-10 f6 g-8; %feedback a-13 b-2 c-19 d8 e-3 f-10 g6; %feel c-5 e-7 g9; %fel b-4 d12 f-3 g-12
%felt a3 f-8; %few d-5 g6; %field a2 d5 e-2; %fight b2 c6 d-5 f-3; %figur c6; %fil c3 f4 g-3
%fin a-9 b5 d-14 e5 f-11 g6; %final a5 d-13 e2 g3; %financ a6 b-3 c-6 e-9 f-8 g6; %find a4 b-9 d3 g-6
%finding e7 g-3; %fing d-3 e7 g-13; %finish a7 b9 c-4 d-6 e-4 f-11 g-2; %fir b-6 c-8 f-5 g7
%firefight a3 d5 f-2 g-3; %firmwar a2 b-5; %first a-3 d-5 g2; %fix c-11 e-2 f4 g2; %flag a-3 b-3 c6 d-3 e-5 f6
%flam f6 g-5; %flash a8 b-4 c3 e-5 f-4; %flight d-5 g6; %flip c-3 e6; %flo b-4 c-7 g10; %float c7 g-3
%flow a-5 b-6 c-5 d-3 f5 g5; %fold a-3 b-2 c6 f3 g-3; %folk a4 b-5 c-3 d6 f7 g-13; %follow b-4 c-9 d4 e-3 f7
%font c4; %footbal g5; %forc a5 b4 g-5; %forecast b2 e3 g-5; %forget b4 d-7 e-2 g6; %forgot a-3 b-7 d11 e-8 f-3
%forgotten f3; %form a-3 b-2 c-7 d9 e-5 g2; %format b-6 c6 d-6 e6 f3 g-9; %fort g4; %fortnight b3 c2 g-6
%forward c-2 d-4 e2; %found b-8 d-11 e7 f-6 g4; %four a5 d3 e-18 f-7; %fourth c7 d5 e-2 g-9
%framework b-4 c6 d3 e-4 f3 g-3; %fraud a7 g-4; %fre a3 d5 g-5; %freez a2 b2 d-7 f-6 g4; %frida d6 e-10; %friday g5
%friend a-3 b-2 c-10 d4 e-4 f-3 g9; %frog c-3 g7; %from a-5 b3 d-2 e3; %front a2 c-6 d-5 e6 f-3
%frontend a3 c-3 e-3 f3; %frown g3; %froz a-4 c8 g-5; %ful a-2 b2 d-10 e6; %func a4 b2 g-8; %function f2
%g b-4 c3 d-4 e-9 g8; %gam a-3 b-8 c-9 d-3 e-9 f5 g7; %garden f3; %gat a13 d-3 f-4 g-6; %gatewa a3 c-7 d-5 f-2 g4
%gav a-7 f-3; %generat d-2 f10 g-5; %get c7 d-2 e-6 f-5; %giv a-6 b7 c-15 d4 e-4 g4; %given b3 d-2 e-2 f-2
%glad b-5 g9; %gnarliest a6 f-2; %go a-6 c3 e3 g-4; %goal a-5 b-5 c-5 d7 e-7 f-9 g8; %golf a-3 b-4 d-4 e-3 f4 g4
%gon c-9 f-5 g4; %good a-3 b-12 c-3 d-7 e3 g8; %grab a6 b2 c-7 d-7 g-3; %grad f-3 g6; %graduat d-3 e4
%grafana a5 b2 c-6 g-7; %graph f7 g-3; %graphql a5 c5 d-3 e-3 g-9; %great a4 b-11 c-5 d-7 g9; %green b-5 d-5 g3
%greet c-3 d6 f-4 g2; %grid a4 g-3; %groom b5 e-4; %group b-7 c5 d-10 f3 g2; %grow b-6 c-2 e3 g4; %grown c6 g-3
%growth d6 g-4; %grpc a-5 g5; %gues a3 c9 e-9 f-8 g-4; %guid f7 g-5; %guild a-4 b-6 c-4 d-3 f7 g3; %guy a3
%h b3 c-10 d-8 e8 f-6; %hack b-2 c-4 d-8 e-2 f11; %hackathon a-2 b-3 c-3 d-5 e-2 g8; %half c3 f-5 g-3
%halfwa b7 d-4 g-3; %hand a6 c-6 d-9 e5 f-17 g3; %handbook f4 g-3; %handl b4 c-6 d-5 f-9 g7
%handov b14 c-5 d-5 e-4 g-6; %handshak d-2 g4; %hang a4 b-5 d5 e-5 g-7; %hap a-8 c4 e-7 f-2 g7
%happen a-4 c-5 d-3 g6; %happi a-3 b-2 d-6 f4 g8; %hard a7 b-12 c-11 d3 e3 f-6; %hardest a13 b-4 c-5 e-2 g-5
%haskel f6; %hat a-6 b2 c2 d-4 f-2 g4; %hav d5 f-11 g-4; %head a5 d4 f-2 g-10; %headcount a-6 b-4 c-5 d3 e-4 f-4 g5
%headquart g5; %hear b-3 c11 d-5 g-6; %heard a-3 b-9 c4 e-13 f-3 g10; %hedda b6; %held b-4 c3 d-14 e5 f-6 g5
%help a2 c-13 d-2 f3; %her d-5 e2 g-2; %herd c6 e-3; %hero a6; %herself b-9 d-8 e6 g3; %hid d9 g-4
%himself a-5 b-7 c-10 d-6 e5 f-5 g12; %hing a3; %hint c4 e4 g-5; %hir a-13 c-18 d6 f-9 g6; %hob f9 g-7
%hold a5 b4 d5 e-3 g-7; %holida b-8 c-5 f-3 g8; %holiday c-5 d-4 e-5 g12; %hom a-6 d-9 g6; %honest a4 c-7 e-6 f-5 g3
%hood f7; %hook a6 g-3; %hop a-3 c-9 d-4 e-4 f-4 g12; %hopeful a3 c-2 e-4 g4; %hospit g4; %hostag a11 b-4 e-2 g-5
%hotel a2 d-3 g2; %hotfix a10 b-9 e-5 f-6; %hour a3 b-6 e-6 f5; %hous a-2 b-2 d-5 g6; %hover c2
%human a-4 b-2 c4 d8 e-3 f-5 g-8; %hung a-11 b-3 c-6 e9 g4; %hunt b-3 d6; %hurt c-5 e5 g2; %husband a-4 f-4 g11
%icon a-6 b-3 f9; %idea a-10 b-12 c11 e-5 f5; %idl a7 c-3 g-3; %ignor a-4 b4; %imag a4
%imagin a-4 b-3 d-3 e-3 f-3 g15; %impatient b6; %implement a9 b7 c-5 d-11 e-9 f-7; %import a6 b4 c-5 d-8
%important f5; %inbox a2 b-5 e-6 f-10 g8; %incident a-3 e3; %incl e6 g-3; %includ d-4 e14 g-10; %index c3 d-3 e-2
%inform b-3 c-2 d-6 e6 f3; %infra a4 b-2 c-6; %inges f2; %ingest a2 f3 g-3; %insid a4 g-4; %inspir f3
%instal a-2 d-4 e6; %instead b3 c-4 d5 e6 f-7 g-12; %integr a9 b4 c-6 d-6 e-2 f-3; %interest b-2 d-4 e3 f5
%interfac b-5 c-5 d-6 e-6 f8; %intern a-13 c-5 g7; %interrupt a4 b-3 e7 f-3 g-7; %interview a-13 c-13 d4 f-11 g6
%into a4 b2 c4 d-3 g-11; %invit d-3 e7 f-9 g6; %invoic a-5 c-4 d-2 e-3 g9; %iron a-4 c-6 d-4 e-3 f8 g5
%issu a-3 c-3 f8; %itch e6 g-3; %item a9 b3 d-4 e-7 g-9; %ivar d3; %jira b4 c-5 e-7 g5; %join a-7 b5 d-2 e-4 f4
%jok b-4 c2 d-4 e-8 f-4 g9; %judg a-2 c9 d-2 g-4; %judge c3 g-3; %jump a6 b-3 c-11 d-8 e6 f-8; %jun a-3 d-5 g9
%juni a-7 c-5 d-9 e2 f-4 g7; %junior a-11 b6 c4 d-12 f2; %just e-2 f5 g-3; %kafka b-3 c6 d-4 e-8 f5 g-4
%kata a-6 b-2 e-3 f11 g-2; %keep d8 e-10 f6 g-8; %kept a4 b-4 c-6 d4 e10 f-6 g-9; %kernel a4 f3 g-4; %key c-6 d-5 e6
%keyboard a6 c-11 e3 g-5; %kick c3 d-4 e-4 f5 g3; %kid a-5 b-5 c-3 e-7 g8; %kind b6 d-4 e-12 g11
%kitchen a-2 b-3 c-6 d-5 e-2 f-3 g12; %kne b-3 c-4 d-2 e-2 f-3 g9; %knew b-3 c5 d-2 e-6
%knock a5 c-5 d-3 e-3 f5 g-3; %know b-10 f7; %known e-4 g5; %kotlin a-5 b-3 c-4 f11; %kubernet c-4 d5 e-5 f6 g-3
%l a16 b-3 c-12 d-9 e4 f-10 g-4; %label a3 g-3; %laid a8 b-2 c2 d-5 e-4 g-3; %land a3 b4 d-9 e-2 f-10; %laps d5 g-3
%laptop a3 b-3 c-11 g6; %last a4 c-10 d-5 g4; %lat a5 d3 e-9 f-9 g2; %late a-2 c4 d9 g-10
%latenc a4 b-3 d-4 e3 f8 g-10; %laugh a-2 b-4 c-4 d-5 e-6 f3 g10; %launch a11 b-18 c-14 e4 f-18 g4; %lawy a-3 d-2 g8
%lay a5 b2 c-4 g-10; %layout c2 e-3; %lead a-4 e3 f-19 g5; %leadership a-4 d3 e-2 f-7 g7; %lean c5
%learn a-12 c-4 d-14 f9 g3; %learnt b-4 d-4 e-7 f2 g4; %leas g3; %least c5; %leav a-6 b4 e-8 f-5 g4; %lectur e2
%ledg a6 b-5 c-4 e-3 f-3 g3; %left a-3 b-5 d3 e11 f-7 g-5; %leg b-4 c-8 e3 f-8 g7; %legac a7 c-3 f3 g-7; %les e-3 g4
%let a-7 b-7 c-8 d3 e-8 f-5 g10; %level b-5 c3 d-9 e8 f4 g-5; %librar a-2 b-6 c3 d-7 f4 g4; %licenc a-5 c-5 d-3 g11
%lien a-3 b8 c-6 e3 f-3 g-4; %lif g3; %lift a5 b-3 c6 e-4 f-2 g-5; %light a-6 c7 f5 g-4; %lik a-12 c7 d-14 f5 g2
%lin a8 b-9 c3 d-8 f5 g-6; %link a-5 f6; %lint a-4 b5 c8 d5 e-7 f5 g-16; %lip c-5 e9 g-3; %list c-12 g4
%listen a-2 b-4 c-5 d-9 e-9 f9 g6; %literal a-2 b4 c-3 e5 g-5; %littl a-5 c6 d-4 e-5 f12 g-16; %liv b-2 e3
%load a8 b3 d-4 e-4 g-7; %loc f10 g-7; %local a-3 e-4 f11 g-3; %lock a3 c5 e-4; %log a-2 b3 e-8 f4 g-5
%login a3 b-3 d-3 e-3; %long b5 c-4 d-5 f-8 g4; %longest a9 g-5; %look a-8 b-3 c4 d3 e-5 f2; %los a11 b-2 e-2 g-6
%lost d-6 e-6 f2 g4; %lot f-2; %lov a-3 b-4 e3 g6; %love c3 d-6 e-5 g7; %low b-4 c-5 e7; %loyalt a2 c3 g-4
%luck d-3 g2; %lucki c-10 g11; %lunch c-4 e-11 f5; %ly c2 g-4; %machin b-4 e-8 g7; %mad a-5 b4 d-4 f5
%mail a-8 c-7 e-9 f3 g7; %main a7 c-3 d-4 g-11; %mak f-4 g2; %makefil f6; %man a-6 c-6 d-5 e-6 g13
%manag b-11 c6 e-9 f-16 g9; %marek a-6 b4 c8 e-5; %mark d5 e-4 g-9; %market a3 b-2 c-4 d2 f-2
%match b-3 c6 d-3 e-7 g5; %matchmak a2 c-4; %mayb a-10 b-9 c3 d3 e-10 f-5 g7; %mbali b3 c-5 e-4
%mean b-3 c7 e-4 g-3; %meant b-7 c5 e6 g-9; %meet a-8 b-2 c4 d-3 f-5 g5; %meeting d-8 f-5 g7; %meetup c-5 d-4 f3 g5
%memor f5; %mend a4 b-2 d-3 e-4 g3; %ment b-6 c-3 d5 e-3 f-4 g7; %mention c8 e-3 g-4; %mentor b-2 c-2 d6
%merg a5 b-3 d-5; %mes e-2 f4; %messag b-4 c-9 d4 e5 f4 g-7; %micromanag f-7 g10; %middl d6 e-4; %midnight a5 b2 c-3
%midpoint d4; %might b-8 e-3 f-3 g10; %migr a4 c-5 d2 e-3 f-10; %migrat g3; %migration f6 g-3; %mil a4 b2 e-5
%min a7 b8 c4 d-5 e-3 f-9 g-11; %mind a-3 c2 d5 e-10 f-4 g3; %minut a-10 b3 d3; %mis a2 c-10 d6 e-12 f3
%mistak a-3 c-3 d-7 e4; %mix b-3 d-2 e3 g3; %mo c2 d-4 e-5 g5; %mobil a9 b-3 d-8 f4 g-6; %mod d8 g-8
%model a7 b-3 d-8; %modul a6 c-7 d-12 f6; %monda a6 c-4 d9 e-10 f-8; %mone b-2 c-5 e-4 g7; %monorepo a-4 f9 g-6
%month a-6 c-10 d5; %mood b-5 c-3; %mor c-4 f-4 g6; %morn a6 b-5 c-3; %most a5 b-7 e-2 f-7 g7
%moth a-10 b-3 c-4 e-2 g14; %mous a-3 b7 g-4; %mouth c-3 e7; %mov a-5 b3 e-9 f-10 g3; %much a-9 c-5 e-8 f-4 g12
%must a8 b-7 c7 d-4 e-11 f-6; %mut a-4 c3 e9 f-4 g-4; %mutter c4 d-2; %myself a5 b5 c-19 d-9
%nam c5 d-16 e6 f-4 g-3; %ne a4 b-3 c-3 e-2 f-10 g5; %near a-4 b-7 c-4 d-9 e11 f-6 g7; %necessar a8 b-6
%need a4 b-5 c3 d-8 e-17 f6; %negat g4; %negoti b2; %neith g4; %nerv d3; %nervou b4 e-3; %nev a-10 d2 e-13 g8
%new a-4 b-7 c-4 d4 e-3 g5; %newslet f-3 g9; %next a-6 b-7 c-7 d7 e-9 g7; %nic b-5 c-3 e-9 f2 g8
%night a3 b7 c-12 d-3 e-11 f3; %nin a4 e-6 f-3 g4; %nobod a3 b-18 c2 d-12 e-22 f7 g3; %nod e6 f4 g-6
%non a-8 b-7 c2 d5 e8 f-9 g-2; %noon f-3 g3; %nop c-8 d8 e4 g-6; %norm d-3 g5; %normal e2; %nos a-2 b5 d-4 e4 g-2
%not a-9 b-3 c-4 d3 e-3 f3 g3; %notebook b4 c-2 f5 g-8; %noth a-5 b-5 d-4 f3 g4; %notic c-3 d5 e3 g-3
%nowher a-5 c-2 d6 e6 g-8; %numb a2 d-8 e-3 f-2 g6; %oauth b-2 c-2 g4; %objec b2 c6 g-6; %object c8 e-3 f-2 g-3
%observ c5 e-3 f3 g-5; %observabilit f3; %of b-2 c-3 e-8 g8; %offer c2 d-4 e8 g-5; %offhand c10 g-7
%offic a-7 b-6 c-10 d-13 e-8 g20; %official b4 g-2; %offsit b-4 c-7 f-5 g7; %okay c5 g-4; %on b-8 d-6 e5 f3
%onboard a-6 c-6 d9 e-8; %onc a-8 b-17 c6 d-15 e9 g6; %oncal a-2 b-3 d-4 e-5 g6; %onlin f7 g-4; %onto a-5 b11 g-5
%oop a3 g-3; %op a-5 b-3 d-6 e3 f-2 g3; %open a4 b-4 d4 e-2 f-5 g-3; %opinion a-9 b-9 c7 d-10 e2 f-7
%option b-4 c5 d-7 f-5; %ord b3 c4 d-2 e-10; %organis d5; %oth a-9 b-9 c4 f-4 g3; %otherwis a6 b-4 e3 g-7
%our d-6 g6; %outag a7 b-12 c-9 e3 f-9 g5; %outsid d-3 g8; %ov a-4 b7 c-6; %overdu a-5 b-5 c-6 d12 e-7
%overnight b7 e-3 g-8; %overrod b6 c-2; %overrul a-7 b3 c-3 d-2 e3 g2; %overwrot b7 f-2; %own b4 c-4 d-14 e8 f-13
%ownership a-3 b3 d-5 e7 g-2; %p c-5 e7; %pack d8 g-5; %packag f3; %pag a2 b-13 c4 f3; %paid a6 c-3 f-3; %painful f3
%paint b2 d4 g-5; %pair a-3 c-7 d-12 e3 g6; %panel b-5 c-4 d10 e-8; %pap b-3 d-3 e-4 f3 g2; %paperwork g4
%parent a-5 b-5 c-7 e-4 f-4 g10; %park b-7 c9 d-13 e-9 f-6 g9; %pars b2 c-7 d7 e-12; %part a7 b8 c-15 d-14 g-2
%partn a6 c-9 d6 f-7; %pas b-5 c3 d3 f-7; %passeng e3 f6 g-6; %past c2 d7 e-5 f-5 g-7
%patch a14 b-8 c-10 d-7 e4 f-8; %path a12 c-4 d-5 g-6; %patienc b7; %pattern c4 g-5; %paus a-4 c4 d2 e-3 f4 g-9
%pay a10 b-5 c-4 d-3 f-4; %payment a5 b-5 c-2 d-5 f2; %payout a3 d-2; %payrol d-4 e-3 f-4 g12; %pe d6 e-2
%peek a-4 e7 f5 g-8; %pend a-6 c14 d-3 e-2 g-7; %peopl a-2 b-17 c5 d7 e-4 f-7 g2; %perf a-2 c-3 d4 f-6
%perfect b6 c8 d-3 e-5 f-5; %performanc f-3 g3; %perhap g8; %period c3 d5 e-4 g-5; %permission b-5 c6 d-4 e5 f-4 g-7
%person a5 b-5 c9 d-4 g-9; %personal a11 b-5 d-4; %petro e-4 f-2; %phon a4 b-7 d-3 f-3 g4; %photo f6 g-3
%pick a5 b-3 d-18 f6 g-3; %pictur b4 f3 g-4; %piec a11 b-6 c-4 d-2 e3 g-6; %pil d5; %pilot a6 b4 d-6 e-4 f-5
%ping a-4 b-4 f-6 g4; %pipelin a11 b2 c-10 d-9 e-3; %pizza c-6 d-4 g10; %pla e7 g-6; %plac a-2 c-10 d6 f-2 g2
%plan a-7 c3 d-3 f-4; %plant b-6 c-7 e-4 g9; %plat a-2 b7 f-3 g-9; %platform a-5 b-7 c-2 f6; %play a5 b-4 c-7 d-8 f2
%playd f4; %pleas d-6 g9; %plugin f7 g-3; %po a-4 b3 c-3 d6 e-8; %pocket e4; %point b-7 c4 e4 f-6
%pok a-4 b-2 d-4 e-3 f8 g3; %pol a8 b-4 g-3; %polic d-5 e-4 f-7 g11; %polit g3; %pool b-3 e-2 g8
%port a2 b-5 c-3 d-2 e-3 f4; %posi a-2 b-2 c8 d-3 f-3; %post a-5 b-3 d-6 e-3 f-3 g14; %postgr a3 b-5 c6 d-3 e-7 f3
%postmortem a-2 b-5 c5 d-2 f7 g-9; %postpon a-8 b-8 e-8 f-4 g8; %practic f7 g-3; %prais b-2 c3 e-7 g4
`
