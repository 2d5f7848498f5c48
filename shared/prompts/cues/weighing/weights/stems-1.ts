// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abl a-3 b3 f3; %about a-13 b-7 d3 e-8 f3 g4; %absenc b-2 c4 d5 g-5; %ac c6 g-3; %accept b-4 c3 d-5 f-3 g4
%acces a5 g-2; %acros a5 g-3; %action c-5 e-3 g3; %actual a-3 b5 c-6 e-3; %adapt a12 b-5 c-4 d-3 g-7
%admin a-3 b-3 d-6 f8; %adopt b2 c5 e-4 g-2; %advert a-4 g4; %afraid g7; %aft b7 c10 d2 e-8 f-2 g-8
%afternoon b-5 e-11 g4; %afterward f4; %ag a-2 f3 g3; %again b6 d3 e-16 f-7 g-2; %against a-5 b-4 d-3 e6 f-3
%agenda d4 e-3 f-9 g8; %agin a-2 d3 g3; %agre a-10 b3 d-11 f-9 g4; %ahead g4; %alarm a-4 c-6 d-3 e-3 g14
%alert a5 b8 c-3 e-9 g-4; %align a-4 c4 d-4 e-4 f5 g2; %allow b-3 c9 d-2 e-3 f2 g-3
%almost a-6 b-11 c-3 d-3 e18 g-5; %alon a7 b-7 c-6 d3 e3 f-6; %along f5; %alread a-4 b5 c3 e-5 f-2
%also a6 b-4 d4 g-7; %although b6 c4 g-10; %alway a6 b-6 d-4 e-11 f-4 g3; %among a-4 c2 e4; %analyst f3 g-2
%android a7 d-5; %anew b8 e-3 g-4; %angr e5; %anim c5; %anniversar b-3 d12 e-7 g-5; %annoy c-3 f6
%anoth c3 d3 f-7 g-4; %answ a-13 b-5 d7 e6 f-3 g-9; %answer b-5 e5 f-7 g-3; %anybod b-4 c-4 d-4 e-2 f5 g4
%anymor d-3 g4; %anyon a12 b-14 c-8 e-13 f8; %anyth a-9 b-7 d-7 e5 g7; %anywa b5 c2 e-9 f3 g-2
%apolog b-2 d14 e-6 g-11; %apparent b-7 c11 e-7 f-7; %applaus a-3 e-2 f-4 g9; %applicant a-4 c-4 d5 e-4 g6
%application f-4 g5; %apprais a-3 b-3 c-3 d5 e-4 f-5 g6; %appraisal a-6 b-3 c-6 d11 e-3; %approach b9 c4 e-7 g-8
%approv a-14 b-11 c3 d-13 f-12 g12; %approval a-8 b-5 c3 g3; %april b7 e-4; %arch c3 d-3 e6 g-6
%architect a3 b-8 c-4 d-11 e-7 f-4 g15; %architectur a-6 c6 d-10 f4 g-5; %archiv g3; %area b-3 c5 e4 g-5
%argu a-8 b-9 d-9 e7 f-6 g5; %around a8 b-8 c-4 d-6 e-5 f6; %arrang e5 g-6; %arriv a-3 c-3 d-3 g10; %articl g5
%asham a-2 c-6 d10 g-4; %asid b-5 g4; %ask a-7 f2; %assign a6 d-8 e2 f3 g-10; %assigne b6 d-2 e-3 g-2; %assistant f3
%attend a-3 c-3 d-4 f12 g-8; %audienc b-4 d-3 e6 f-3 g4; %audio e3; %audit b-4 c-5 d-4 e-8 g12
%auth a9 c-7 d-6 f2 g-7; %authorit b-4 c3 e4 g-3; %automat a-5 b-4 d-3 f5 g4; %avoid d10 g-6
%awa a-7 b5 c-10 d-6 e3 f5; %awful d3 f-2 g3; %awkward b2 g-3; %aylin d3 e-3; %ays c3; %bab b3; %back b4 d-3 f-8
%backfil a6 b2 d-3 f-2 g-5; %backlog b-3 c-4 e-6 f3 g3; %bad a-3 b-2 d-3 e7 f3 g-7; %bail d3; %bak c3; %bal c9 e-5
%ban f5 g-3; %bank a6; %bas d-2; %bash c-3 d4 f4 g-3; %basical a-5 b6 c8 d-6 g-4; %be b-7 c14 e-12 f-5 g-3
%beach b-3 e7 g-6; %becam b8 c9 d-8 e-8 f-7 g-7; %becaus a4 c3 d4 e-5 f-5 g-10; %been b-5 c-3 d6; %befor a3 e-3
%begin e-5 f3; %begun b-3 e6; %behind b6 c-11 e-4 f5; %believ d-5 e-4 g10; %belong a-3 b4 d-4 e4; %bench b-3 f9
%besid c-4 e4 f3 g-2; %best b-6 c8 d-6 e6 f-5 g-6; %bet a-3 b-11 d-12 e5 f-2 g5; %beta a8 b-2 c-2 e-2
%between a3 b-9 c4 d6 e-8 f-7; %biggest a6 g-3; %bik a-8 b-4 c-7 d-3 e-3 f-8 g17; %bil a5 f2 g-8
%bin a-2 b-3 e-3 f10 g-7; %bird c3 e3 g-5; %birthda b-4 d-5 e-6 f6 g6; %blank a-4 b-2 c-2 d12 g-7
%bles a-3 b-4 c13 d-4 e2 f-2 g-11; %blew d7 g-3; %blind c-8 e-6 f7 g4; %blink f5 g-3; %blis f5 g-2
%block a11 b-16 c-6 d-11 e2 f-5 g3; %blu a-4 b-3 c9 d-3 e-4 g-3; %board a6 b-6 c-3 d-11 e3 f-12 g5
%book b-14 c3 d-4 e-9 g12; %bor c-3 f3; %bos b-8 c8 d-16 e-5 f-14 g11; %botch b4 g-3; %both a12 c-6 d-3 e-2
%bottleneck a4 b-4 d-8 e-3 f-3 g8; %bottom a-7 c4 e-8 f7 g-6; %bought e-2 f3; %box a-4 b-3; %br b-6 c5 d3 f-2 g-8
%branch a6 b6 c-8 d-14 f3 g-7; %break a-10 b-8 e10 g-9; %breakfast b-6 c-6 e-7 f6 g3; %breath a-6 b-6 d-4 e14
%bridg a3 c-2 e3 f-2; %brief c3; %brok b-9 c-3 d-9 g8; %broken b-4 c-6 f3 g3; %brought a8 b-7 c2 d-3 g-4; %brown f2
%brows f9 g-5; %buck c2; %bud b-5 c-4 d5 e-4 f-2 g5; %budget a-8 b-3 c-13 d-5 e4 g8; %bug a-7 d4 e-11 g4
%build a4 b-11 c-14 d6 g-3; %built a2 b3 d-8 e-5 f-3; %bump d8 e-3 g-7; %burn a-2 b-4 d5 f-3 g3; %bus c-2 d-3
%busi a-3 b-3 c3 d-3 e-3 g7; %button b-3 c5 e4 g-5; %cach a3 b-4 c7 d-6 e-10 f5 g-3; %cak a-6 b-4 c-6 e7 g6
%cal d4 g-2; %calendar a-11 b-8 d3 e-6 f-5 g8; %calibr a-3 c-5 d3 e-7 f-4 g6; %calm a-8 b-3 c-3 d-9 e-6 f-4 g17
%cam b-2 c4 f-9 g-3; %cancel a-13 b-14 c-13 d8 e-12 f-12 g9; %candidat a-11 b4 c-13 d7 e-11 f-8 g3
%canteen f-12 g13; %cap b-3 e3; %capacit b3 c-3 d5 f3 g-9; %captain a-7 b7 e5 g-7; %car b-3 c-3 d4 f5 g-8
%card a7 b5 c-5 d-7 e-5 f3 g-2; %carry b-3 c-3 d-2 g8; %cas c4 d-5 e-4 g2; %caught b5 d-8 e-4 g8
%centr a4 b-4 d-2 g3; %certificat a4 b-3 c-5 d4 f-8; %chair b-2 c-4 d-3 e-3 f-6 g10; %chanc b4 e-3 g-3
%chang a4 c5 d-8 e-9 f3 g-3; %changelog d-2 f9 g-4; %channel a-6 b-7 c7 d-3 e5; %chapt a-5 c-5 d-4 e-3 f11
%charg b-5 e7; %chart a-3 c-3 d5 e-3 g3; %chas c-2 d4; %chat a-3 b-5 d10 e3 g-10; %cheap d-4 g6
%check b-4 c4 d6 e3 g-8; %checklist a5 c-8; %checkout a10 b-4 c-3 d-5 e-3; %chef c-3 g6; %chew a5; %chicken d6 g-5
%choic b-4 c12 d-10 e3 f-9 g-6; %choos a-11 c6 d-9 f-5; %chos d3 e-7 g4; %chosen b6 g-5; %chunk a4; %churn g5
%circl d7 g-4; %claim b-3 c-4 f4 g2; %clap e8 g-5; %clean a-8 c-6 d-4 e-4 f2 g6; %cleanup a-3 b4 f4 g-4
%clear a-4 d-7 e-5 f-2 g13; %clev g3; %click a-4 c4 d-3 e-3 f6 g-3; %client b-4 d-7 e3 f4; %clock b-3 f8
%clon e-4 f8; %clos a-3 e4 f-12 g4; %cloud a-5 b-3 c2 e-4 f-5 g6; %clust a6 b-5 d3 e-6 f5 g-7; %co a6 c-5 d-7 e-2 g4
%coach a-3 c-12 d5 f-10 g4; %cod a2 c-8 e-6 g4; %codebas b-4 f7; %codegen a8 c-6 g-2; %coffe c-3 d-7 f6
%cold a-5 b-2 c-2 g7; %colleagu a4 c2 e-4 g-3; %colour a-2 c7 d-3 e-3 f5 g-4; %column b6 c10 e-3 g-12
%com a-9 b-5 c3 d-3 e7 f-6 g3; %command a5 b-5 e6 g-4; %comment a-7 d-7 f4; %commit a10 b13 c-7 d-16 e-4 g-10
%committe c-4 d4 e-3; %comp d6 g-2; %compan b-4 c-9 d-3 f-3 g11; %compar c-2 f7 g-2; %competit f5
%compil a3 b-8 c-10 e-3 f9 g-6; %complaint b-4 d11 g-7; %complet b7 e-2 g-3; %complete b-4 e8 g-5; %complianc a5 g-3
%component a6 c-3; %comput b4; %con c6; %conclusion a-4 b-2 c7 d-4 e5 g-4; %condition g3; %conferenc d-2 e-5 g9
%config a3 b-5 c4 d-4 e-3 f4 g-3; %conflict c-2 d6 f-6; %connect a9 d-4 e-3 g-2; %consensu c2 f3 g-3
%consent a3 f-3 g2; %consum a7 g-5; %context b-5 e7 g-6; %continu a8 c-3; %contract b-4 c6 d-2 f-8 g7
%contractor c-4 e-3 g7; %contribu d-3 e6; %control a-3 b-4 c-3 g9; %convers b-6 d7 e-4; %cook a-2 c-4 d-6 f-4 g5
%cop b-3 c4 d3 e-7 f7 g-11; %copilot a-2 f7 g-2; %cor a5 b-7 c-3 d-5 e4 f-6; %correct a-8 b7 c-5 d-7 e6 g-2
%corrid b-3 c5 d3 e-3 g-4; %cost b-4 d-3 e4 g3; %could b2 d-3; %council c-4 g9; %count b-3 d-6 g9; %countdown f2
%cours a-6 b-5 c-4 d-8 e-3 f7 g8; %cr e-3 g7; %crash a6 d-3 g-9; %crdt f6 g-4; %critic a13 b-8 c-7 d-5 e-8
%cros a-3 d5 e3 f-6 g3; %crumb d4; %crunch d6 f-2 g-3; %curiosit a-2 f9; %curiou c-4 f8; %curl f5
%custom a10 b3 c-12 d-9 f-5; %cutov a11 b-9 c-6 d5 e5 f-12 g-6; %cycl c-3 e-3 f3; %d a4 b-3 d7 e-4 g-9; %dar e-4 f-2
%dashboard a-2 b3 c-4 d-4 f7; %dat b-8 c10 e-11 f-5; %data d-5 e-7 f6; %databas a4 b-2 d-9 f8 g-5
%daught b-2 c-3 d-3 e-3 f2 g6; %dawn c2; %day a-3 b10 c3 e-3 f-3 g-6; %dead b-7 c4 d-5 e-6 f4
%deadlin a7 b-2 c-3 d-3 f3; %deadlock a5 b-3 g-4; %dealt a-4 b-4 c-4 d-4 e3 f-5 g8; %debat b-4 c9 d-4 f3 g-9
%debrief c-4 d6 e-5; %debug c-9 d7 e-6; %decid a-24 b-11 c7 d-11 e4 f-15 g6; %decision a-16 b-9 c8 d-13 e8 f-17
%deck b7 c-3 f-3 g-4; %declin a-3 b-4 c-10 d4 e4 f-3 g2; %deep a5 b-6 c-8 d8 e4 f-5 g-11; %def c5 g-3
%default a-3 c10 g-5; %defer e-5 f-3 g5; %delay a2 b-6 c-5 d6 e-5 f-4; %deleg a-7 b8 c-8 d-8 e-9 f-7 g3
%delegat a-2 b3 c-5 d-13 e3 f-8 g4; %delet a-8 b-13 c6 d-7 e7 f8 g-4; %deliberate c-4 e6; %deliver a9 b-5 c-4 d-8 g6
%demo a6 c-12 d-13 e7 f-5; %den b-3 e-3 g7; %dentist a-8 d-9 e3 f-2 g10; %depart g4; %depend a7 b-6 c-6 d-8 e-5 f5
%dependenc a2 f4 g-3; %deplo a3 b-5 c2 g-6; %deploy a9 b-3 c-6 d-7 e-5 g4; %deput d-2; %design a-16 b3 c7 d-6 e6 g-6
%desk a-10 b-4 c3 e-12 f-8 g8; %dev c5 g-2; %develop a4 b-4 c8 e-3 f-4 g-6; %diagram c6 d-3 f-3 g-6
%dicom b-2 f-5 g8; %dif e3 f4 g-2; %different c4 d-4 g-4; %difficult a3; %din a4 c-6 d-5 e-3 f3
%direct a-13 b-6 c-13 e4 f-8 g13; %disagre a-4 b-3 c4 d-5 e2 f-5; %discus a-4 b-3 d-4 e-9 g12
%discussion a-5 b-6 c11 e-6; %disput a-2 c4; %dissent c11 d-6 e-5 f-4 g-8; %distribut f4; %do a-5 b4 c-4 d-5 e4 f2
%doc a-8 c-7 d-6 f8; %dockerfil c-2; %docu a-3 d5 e-5 g3; %document e-2 f4; %dodg c-3 d8 g-3; %domain b-3 e5 g-3
%don a4 c-10 d6 e-3 f-6; %dotfil a-4 e-3 f10 g-4; %doubt a-2 b-5 e-5 g10; %down b-7 c-6 d5 f-3 g5; %downstream a3
%dr b7 e-3 f-4; %draft a-6 d4 e6 f-5 g-5; %drag b-5 c4 d6 f-2 g-4; %drama a-5 c-5 d-6 e-6 f-4 g13
%draw a-3 b-2 d-3 e-4 f8; %dreamt a-4 e-4 f-5 g12; %drew a-6 b-5 c-5 e3 f7; %drift c6; %dril a-2 g4
%drink d6 e-3 g-2; %driv a7 b-4 d-4 e-8 f9 g-5; %drop b-3 c9 d8 e-3 f-7 g-13; %drov b8 c-4 g-7; %duck d3 e3 g-4
%dumb b5 e-5 f6 g-6; %dur b-5 c2 d4 e5 f-9 g-4; %dust d-3 f4 g2; %dut a-5 b5 c8 d-3 e-6; %each a-2 c7 d5 e-6 f-3 g-3
%ear a-8 b-4 e-7 g7; %eas b-5 c-2 g7; %eaten d-2 g7; %edg a7 c2 d-3 g-5; %edit a-3 c-3 d6 e2 f2 g-7; %eight c-4 g4
%eith b-6 c3 d9 f-7 g-5; %elect c2; %eleven b-2 d-7 g6; %elixir f6 g-4; %elli b5 g-3; %els a8 b4 d-5 g-4
%email a-2 c-5 d-2 e-3 f-3 g7; %embed a4 e-2; %emoji f2; %empt d4; %end a5 b6 c11 d-9 e-9 f-6 g-14
%endpoint a11 c-4 d-4 f-3; %energ a-6 c-7 d-3 e5 f3 g4; %engin a11 b-10 d-10 e-9 f7 g-5; %engine a3 e-15 g6
%engineer e-3 g8; %enough c-8 d8 e6 f-3 g-9; %entir a12 e-2 f-3 g-6; %epic c-4; %er b-4 c-3 d-4 f9 g-3
%escal a-2 c2 d-8 g4; %escalat a-3 b-4 c11 d-3 e-7 f-2; %estimat a-8 c7 d-8 e3 f-3; %ev d-5; %evalu d2 e3
%even a4 c6 d-3 e-3 g-4; %event c4 d-2 e-4 f6 g-4; %ever b-3 c9 e-11 f-12 g3; %everybod a7 b-13 c9 e-4 f-7
%everyon b-5 c4 e-3 f-5 g3; %everyth e-16 f-2 g8; %exact a-6 c4 d-5 f-3; %except c5 d4 g-8
%exercis a-9 b5 c-4 d5 e-5 g-7; %exist e4 g-4; %expect f-4 g6; %expens b-3 c-4 e-2 f5 g3; %experi f9 g-5
%experiment f-2 g7; %expert c4; %explain a3 b-11 c-3 d-11 f7; %explor f5 g-3; %export a5 b-3 d5 f-5
%ey b-6 c3 d-5 g2; %eyebrow b-2 c9 g-4; %f a2 c4 d6 e-6 g-9; %fac a10 b-10 c4 d5 e-11 f-6 g-7; %facilit c-6 g9
%fact c6 g-5; %fail a5 b-11 d3 e8 f-10 g-4; %failov a7 b-3 c-4 d-3 e5 g-3; %fair a5; %fal a2 c-5 e-3 g3; %farah f5
%fast c3 d-10 e-5 f-4 g3; %fault d6 g-3; %featur a10 b8 c-10 d-6 e-10 f4 g-7; %feedback a-14 b-3 c-16 d7 e-8 f-10 g9
%feel c-6 d-2 e-6 f3 g8; %fel b-5 d11 g-11; %felt a3 d2 e2 f-8; %few d-4 g6; %field a4 b-4 c-4 d7 e-4 g-2
%fight c6 d-5 f-2; %figur c6 g-2; %fil c2 d-4 f3; %fin a-10 b4 d-13 e4 f-11 g7; %final a5 d-13 e3
%financ a7 b-4 c-7 e-9 f-8 g4; %find a6 b-9 d2 e-2 g-4; %fing d-3 e7 g-11; %finish a6 b7 c-6 d-3 e-5 f-10
%fir b-7 c-8 d2 f-6 g5; %firefight a5 d4 e-2 f-3 g-3; %firmwar a5 b-5; %first b-3 e3 g2; %fix c-9 d-3 e-3 f4
%flag a-2 c6 d-2 e-4 f7 g-4; %flam f6 g-5; %flash a9 b-3 e-4 f-6; %flight d-3 g3; %flip c-4 e5; %flo a5 b-2 c-4 g3
%float c7 g-3; %flow a-3 b-5 c-5 d-2 f4 g5; %fold a-2 c5 f3 g-4; %folk a3 b-3 c-4 d5 f8 g-13; %follow c-9 d3 f7
%font c4; %footbal g6; %forc a3 b4 g-4; %forecast b2 g-3; %forget b5 d-7 e-3 g5; %forgot a-3 b-6 d10 e-6
%forgotten f3; %form a-3 b-3 c-8 d10 e-5; %format b-7 c6 d-4 e6 g-9; %fortnight b5 e-2 g-6; %forward d-3 g2
%found b-8 d-11 e6 f-6 g6; %four a3 c4 d4 e-17 f-7; %fourth c9 d3 e-3 g-8; %framework a-2 b-4 c5 d2 e-6 f6 g-2
%fraud a6 g-2; %fre a4; %freez b3 c-2 d-7 f-6 g5; %frida a2 e-12 g2; %friday g5; %friend a-2 b-3 c-8 d5 e-4 f-2 g6
%frog c-3 g7; %from a-4 b3 c-2 e3; %front a5 c-5 d-4 f-2; %frontend a4 c-3 d-2 f4; %frown g2; %ful a-2 b3 d-7 e6 g-2
%func e2 g-4; %function f2; %g b-6 c3 d-2 e-7 g7; %gam b-8 c-7 d-3 e-7 f6 g5; %garden f4; %gat a13 f-4 g-7
%gatewa a3 c-6 d-7 e3 f-2; %gav a-5 c-3 f-3 g3; %generat d-3 f10 g-5; %get a3 c6 d-3 e-6 f-6 g-2; %ghost c-3 g4
%giv a-5 b8 c-12 d3 e-5 g3; %given b4 e-4 f-3; %glad b-5 g9; %gnarliest a6 f-3; %go a-7 b-2 c2 e7 g-4
%goal a-7 b-5 c-5 d5 e-6 f-9 g8; %golf a-3 b-4 d-3 f4 g4; %gon c-12 f-7 g3; %good a-3 b-9 c-2 d-8 e3 g8
%grab a6 c-6 d-6 f-4; %grad f-3 g5; %graduat b-2 d-4 e6; %grafana a4 b4 c-4 g-7; %graph f8 g-3
%graphql a6 b-2 c5 d-3 e-3 f2 g-10; %great a3 b-12 c-5 d-7 g10; %green b-4 d-5 e-4 g4; %greet c-3 d5 e-2 f-4 g4
%grid a3; %groom b5 e-4; %group b-7 c7 d-10 f6 g-3; %grow b-7 c-4 d-3 e4 g5; %grown c6; %growth d5 g-4
%grpc a-6 e-2 g8; %gues a3 c8 d3 e-8 f-6 g-8; %guid d-2 f7 g-6; %guild a-4 b-7 c-7 f7 g5; %guy a4 g-3
%h c-9 d-6 e8 f-5; %hack c-4 d-6 f9; %hackathon d-5 g5; %half c5 e-3 f-6 g-3; %halfwa b6 d-5 g-4
%hand a4 c-5 d-7 e5 f-18 g3; %handbook f6 g-4; %handl b3 c-6 d-5 e3 f-8 g7; %handov b14 c-6 d-5 e-4 g-6
%handshak d-4 g6; %hang a8 b-6 c-3 d6 e-4 g-6; %hap a-9 b3 c4 e-7 g7; %happen a-6 c-5 e2 g4; %happi d-4 f4 g5
%hard a7 b-12 c-11 d5 f-7; %hardest a13 b-4 c-5 d-2 g-4; %haskel e-2 f6; %hat a-7 c4 d-3 e-3 g5; %hav d5 f-9 g-4
%head a3 d3 e2 f-4 g-10; %headcount a-4 b-4 c-5 d4 e-3 f-5 g4; %headquart g4; %hear b-3 c9 d-5 f4 g-7
%heard a-4 b-10 c4 e-12 f-2 g10; %hedda b5; %held a-7 c2 d-13 e5 f-4 g7; %help c-13 d-2 f6; %her a3 d-5 e2
%herd c7 e-2; %hero a4; %herself a-2 b-11 d-5 e6 g3; %hid d9 g-4; %himself a-6 b-8 c-11 d-7 e5 f-6 g14
%hint c3 e3 g-4; %hir a-14 c-15 d6 f-9 g7; %hob f11 g-9; %hold a6 b-2 d5 f-3 g-5; %holida b-7 c-3 d3 f-4 g5
%holiday c-9 d-3 e-5 g15; %hom a-5 d-9 g3; %honest a2 c-7 e-5 f-7 g4; %hood f6; %hook a6
%hop a-2 b3 c-9 d-3 e-4 f-3 g11; %hopeful a4 e-4 g3; %hospit g3; %hostag a11 b-4 d-2 e-3 g-6; %hotel d-4 g4
%hotfix a11 b-8 c-3 e-7 f-7; %hour b-4 d3 e-4 f4 g-4; %hous a-2 d-3 g5; %human a-5 b-3 c5 d7 e-3 f-5 g-7
%hung a-9 b-3 c-6 e6 g4; %hunt d6 f-3; %hurt b-5 c-5 e8; %husband a-5 f-7 g12; %icon a-6 b-4 c-2 d-2 e-2 f9
%idea a-11 b-12 c10 e-4 f2 g3; %idl a10 c-5 d-3 g-4; %ignor a-4 b2 d4; %imag a4; %imagin a-4 b-3 d-4 e-3 f-4 g14
%impatient b6; %implement a8 b7 c-6 d-9 e-7 f-6; %import a5 b5 c-6 d-7 g-3; %important f6
%inbox a4 b-5 c3 e-7 f-7 g5; %incident a-2 c-3 e2; %incl e7 g-4; %includ d-3 e13 g-10; %index e-3 g2
%inform b-3 c-2 d-4 e5 f4 g-2; %infra a6 b-4 c-6 e3; %inges f3; %ingest f3 g-3; %ingres g2; %insid a4 g-3
%inspir f5 g-2; %instal d-4 e6; %instead b2 c-4 d3 e7 f-7 g-15; %integr a10 b5 c-6 d-8 e-3 f-4
%interest b-3 c-2 d-4 e5 f4; %interfac b-4 c-5 d-6 e-5 f7; %intern a-12 d-2 g5; %interrupt a2 e6 g-5
%interview a-11 b4 c-11 d4 f-10 g5; %into a4 c5 d-3 g-8; %invit d-3 e7 f-9 g6; %invoic a-4 c-4 e-3 g9
%iron a-3 b-2 c-6 d-5 f7 g3; %issu a-2 c-2 f9; %itch e7 g-3; %item a8 b3 d-4 e-6 g-9; %ivar d4; %jira b3 c-3 e-6 g5
%join a-8 b5 e-8 f5; %jok b-5 d-5 e-7 f-5 g13; %judg a-2 c9 g-4; %judge c2; %jump a6 c-11 d-9 e5 f-7
%jun a-3 d-6 g9; %juni a-7 c-7 d-8 e2 f-5 g6; %junior a-11 b7 d-10 e-3 f2; %just e-4 f6 g-4
%kafka b-3 c6 d-5 e-8 f5 g-2; %kata a-6 f10; %keep d7 e-11 f4 g-7; %kept a5 b-4 c-5 d2 e10 f-6 g-6; %kernel a6 g-4
%key c-5 d-5 e7; %keyboard a5 c-10 e5 f-3 g-6; %kick c4 d-7 e-3 f4 g5; %kid a-6 b-5 c-2 d-2 e-6 g9
%kind b6 d-6 e-11 g11; %kitchen a-2 b-3 c-6 d-4 f-2 g13; %kne b-3 c-3 e-4 f-2 g8; %knew b-3 c4 e-7
%knock a5 c-6 d-3 e-2 f5 g-2; %know a-3 b-12 c2 f5; %known e-3 g3; %kotlin a-6 b-2 c-5 f12
%kubernet c-4 d3 e-4 f7 g-2; %l a16 b-4 c-12 d-8 e3 f-8 g-5; %label a4 g-2; %lad a2; %laid a9 b-3 d-6 e-4 g-3
%land a6 d-8 f-9; %laps d6 g-3; %laptop a2 c-12 d3 e-3 g4; %last b3 c-9 d-4 g4; %lat a4 d2 e-6 f-8 g2
%late c4 d9 g-10; %latenc a3 b-3 d-3 f8 g-8; %laugh a-3 b-3 c-4 d-5 e-5 f4 g9; %launch a12 b-17 c-15 e3 f-17 g3
%lawy c-3 g7; %lay a6 c-7 d3 g-9; %lead a-3 e3 f-18 g6; %leadership a-3 d3 f-5 g6; %lean c4; %learn a-11 d-13 f8 g2
%learnt b-3 d-3 e-6 f4 g2; %leas g4; %least c7; %leav a-4 b5 d3 e-8 f-6; %lectur e3; %ledg a6 b-5 c-5 d-3 e-3 f-2 g4
%left b-4 c-2 d2 e11 f-6 g-6; %leg b-3 c-9 e2 f-7 g5; %legac a5 c-3 f5 g-6; %les e-4 g6
%let a-7 b-7 c-7 d3 e-8 f-6 g11; %level b-3 c3 d-6 e5 f6 g-5; %librar b-10 c3 d-5 e3 f2 g3; %licenc a-5 c-5 d-4 g10
%lif c3 g2; %lift a4 b-3 c6 d2 e-5 f-3 g-5; %light a-6 c8 e-3 f4 g-4; %lik a-13 b-3 c6 d-13 f7
%lin a9 b-12 c4 d-8 f3 g-3; %link a-5 f8 g-2; %lint a-4 b4 c8 d5 e-7 f6 g-14; %list c-9 d3 g3
%listen a-3 b-4 c-4 d-10 e-7 f11 g4; %literal a-2 b6 c-3 e5 g-6; %littl a-5 c6 d-5 e-6 f13 g-15; %liv a-2 e3 f3
%load a8 d-3 e-6 g-6; %loc f8 g-5; %local a-4 e-2 f11 g-2; %lock c3 e-2; %log a-3 e-6 f4 g-3
%login a4 b-3 d-4 e-4 g2; %long b6 c-6 d-5 f-7 g6; %longest a10 g-7; %look a-6 c5 e-5 f4; %los a5
%lost d-4 e-6 f-4 g5; %lot f-4; %lov a-3 b-4 e4 g6; %love d-5 e-4 g8; %low b-3 c-3 e6; %loyalt a2 c3 g-4
%luck d-4 e2; %lucki c-9 g11; %lunch a3 c-3 e-17 f4; %ly c2 d3 g-5; %machin b-3 e-8 g7; %mad a-7 b5 f6 g-4
%mail a-7 b-5 c-6 e-8 g7; %main a7 c-2 d-2 g-8; %mak a2 e-6 f-4; %makefil f4; %man a-5 c-5 d-6 e-4 f-3 g14
%manag b-10 c7 e-9 f-15 g8; %marek a-9 b5 c7 e-8 f-3; %mark b2 d6 f-2 g-6; %market a-3 d6
%match a-2 b-3 c4 d-3 e-7 g7; %matchmak c-2 g2; %mayb a-9 b-10 c4 d5 e-9 f-5 g5; %mean a-2 b-3 c8 e-5 g-3
%meant b-8 c5 e7 g-9; %meet a-7 c5 d-5 f-3 g4; %meeting d-6 f-4 g8; %meetup c-5 d-4 f3 g7; %mend e-3 g8
%ment b-5 c-2 d6 e-2 f-4 g4; %mention c8 e-2 g-4; %mentor b-2 c-3 d6 g-4; %merg a7 d-7; %mes f4
%messag b-5 c-7 d6 e4 f5 g-7; %micromanag c-5 f-4 g8; %middl b-2 d6 e-4; %midnight a6 c-2; %midpoint d4
%might b-8 e-5 f-2 g8; %migr a3 b4 c-6 f-11; %migrat g3; %migration f5 g-2; %min a4 b8 c5 d-5 e-5 f-8 g-8
%mind a-4 c6 d5 e-11 f-4; %minut a-8 d3 e-2; %mis c-9 d5 e-10 f4; %mistak a-4 c-4 d-7 e5; %mix b-3 d-2 e3 g2
%mo a-3 c5 d-5 e-6 g3; %mobil a10 b-4 d-7 f3 g-7; %mod d9 g-9; %model a7 b-4 d-7; %modul a6 b3 c-5 d-12 f4
%monda a5 c-8 d9 e-7 f-8 g-2; %monorepo a-4 f10 g-7; %month a-6 b-3 c-11 d7; %mood b-4 c-6 d3; %mor c-5 g5
%morn a4 b-6 d-4 g3; %most a7 b-8 d-2 e-2 f-8 g6; %moth a-10 b-3 c-3 e-3 g13; %mous a-2 b7 g-3; %mouth e7 g-3
%mov a-4 e-4 f-9 g2; %much a-8 b2 c-4 e-8 f-5 g11; %must a6 b-8 c8 d-4 e-11 f-6; %mut a-4 c2 e10 f-7 g-4
%mutter d-2; %myself a6 b5 c-19 d-6; %nam c8 d-15 e4 f-4 g-3; %ne a4 c-5 d4 e-10 f-9 g5
%near a-6 b-4 c-5 d-7 e11 f-6 g6; %necessar a6 b-2; %need a7 b-4 c2 d-6 e-17 f3; %negat g3; %neith g4
%nervou b4 e-4; %nev a-11 e-12 g8; %new b-5 d8 e-3 f3; %newslet a-3 f-2 g9; %next a-7 b-6 c-4 d6 e-15 f4 g5
%nic a-3 b-7 d-2 e-6 f3 g8; %night b5 c-11 d-3 e-10 f3; %nin b-2 e-7 f-2 g5; %nobod b-18 c3 d-15 e-21 f7 g3
%nod d-3 e6 f3 g-10; %non a-9 b-8 c4 d4 e7 f-8 g-4; %noon a-3 c3 e-3 f-3 g5; %nop c-7 d6 e4 g-4; %norm d-4 g7
%normal e3; %not a-6 c-4 d5 e-2; %notebook b3 c-3 f7 g-7; %noth a-6 b-6 c2 d-7 f5 g4; %notic d6 g-3
%nowher a-4 d3 e6 g-6; %numb a2 d-8 e-4 g6; %oauth g3; %objec b3 c5 g-5; %object c9 e-4 f-3; %observ c6 e-4 g-4
%observabilit f2; %of b-3 c-4 e-6 g8; %offer d-4 e8 g-6; %offic a-7 b-7 c-9 d-11 e-8 g18; %official b5 g-3
%offsit b-6 c-9 f-6 g8; %often b2 c3 e-2; %okay c5 g-4; %on b-8 d-6 e7 f2 g-3; %onboard a-6 c-5 d9 e-6 g-3
%onc a-8 b-15 c6 d-15 e9 f-5 g5; %oncal c2 d-2 e-3 g4; %onlin f6 g-2; %onto a-6 b12 f-2 g-4; %oop a4 g-2
%op a-4 b-4 d-5 e5 f-3 g3; %open a4 b-4 d5 f-5 g-3; %opinion a-10 b-9 c8 d-10 e4 f-5; %option b-4 c3 d-6 e3 f-4
%ord b-4 c6 d-3 e-7; %organis d5 e-2; %oth a-7 b-9 d3 f-4 g3; %otherwis a7 b-5 e2 g-7; %our d-6 g7
%outag a5 b-11 c-10 f-9 g7; %outsid a-2 d-4 g9; %ov a-3 b7 c-7 d-3; %overdu a-3 b-4 c-6 d10 e-6; %overnight b7 g-6
%overrod b7 c-3 e-2; %overrul a-8 c-2 d-4 e6; %overwrot b5; %own b3 c-5 d-15 e9 f-12; %ownership a-3 b5 d-5 e4 g-2
%p c-5 e8; %pack d6 g-3; %packag f3; %packet f4; %pag a5 b-13 c4 f2 g-3; %paid a5 c-4 f-2 g2; %painful f6
%paint b3 d4 g-6; %pair a-3 b4 c-2 d-12 e2 f-3 g5; %panel b-5 c-5 d10 e-8; %pap d-3 e-4 f3 g2; %paperwork d-3 g6
%parent a-3 b-4 c-6 e-2 f-2 g9; %park b-7 c10 d-15 e-8 f-5 g10; %pars c-6 d7 e-12; %part a5 b8 c-14 d-14 e4 f-3
%partn a6 c-9 d7 f-6 g-5; %pas b-3 c3 e2 f-6; %passeng f8 g-5; %past c4 d9 e-5 f-5 g-8
%patch a13 b-7 c-9 d-5 e5 f-9 g-3; %patienc b7 e-3; %pattern c3 g-4; %paus a-4 c5 f3 g-5; %pay a7 b-4 c-4 d-3 f-3
%payment a5 b-6 c-2 d-3 f-3 g4; %payout a3 d-2; %payrol c-3 d-5 e-3 f-4 g11; %pe c-2 d4; %peek a-4 e5 f5 g-6
%pend a-6 c14 d-3 e-3 g-7; %peopl a-3 b-17 d9 e-3 f-14 g4; %perf a-3 c-3 d5 f-8; %perfect b3 c8 d-4 e-5 f-5
%performanc g3; %perhap g6; %period c4 d6 e-5 g-7; %permission a2 b-5 c8 d-5 e4 f-5 g-7; %person a4 b-6 c6 g-6
%personal a9 b-4 d-3; %phon a4 b-6 c-2 d-3 g4; %photo f6 g-3; %pick a5 b-4 d-15 f7 g-3; %pictur b5 f3 g-3
%piec a12 b-5 c-3 d-2 f-2 g-6; %pil d5; %pilot a9 c3 f-5 g-8; %pin a2; %ping a-5 b-5 c3 d-3 f-6 g6
%pipelin a10 b3 c-10 d-8 e-7; %pizza a-4 c-7 d-5 e3 f-3 g10; %pla e6 g-5; %plac a-2 c-8 d6 f-2 g3
%plan a-5 b4 c3 d-2 f-5; %plant b-5 c-6 e-4 g7; %plat b6 f-2 g-10; %platform a-8 b-6 f7; %play a6 b-5 c-6 d-9 e2
%playd f4; %pleas d-5 g8; %plugin d-2 f8 g-4; %po a-4 b4 c-3 d6 e-8; %pocket e4 g-2; %point b-6 c5 e4 f-5 g-4
%pok a-5 b-2 d-4 e-4 f8 g4; %pol a6 b-2 c3 g-4; %polic d-3 e-3 f-4 g9; %polit g4; %port b-4 c-4 d-2 e-3 f4
%posi a-3 c7 d-3 f-2; %post a-5 b-2 d-6 f-3 g13; %postgr b-5 c8 d-3 e-10 f3 g-2; %postmortem a-2 b-3 c5 f6 g-8
%postpon a-7 b-7 e-8 f-4 g8; %prais e-5 g5; %precise a-2 d4 e4 g-3; %predeces a-3 b-4 c-2 d-2 e-4 f-5 g14
%pref b-6 c9 e-8 g4; %preferenc a-3 b-3 c12 d-4 g-7; %prep d12 e-2 f-4 g-12; %prepar a-6 c-3 d4 e-9 f-7 g8
%present a-2 b11 c-8 d-12 e6 f-10; %pret c2 d-7 f-4 g7; %previou c-4 g9; %pric a6 b5 c-8 d-11 f3 g-4; %print g6
%priorit a7 b-8 c2 e-4; %priti a-3 b5 d5 f-2 g-4; %pro c5; %prob b-2 d6 e-3; %probab a-3 d-5 g12
%problem b-7 d-5 f-4 g3; %proce a6 g-3; %proces a-4 c-3 d-5 e4 g5; %procure a-4 c-7 g10
%prod a10 b-11 c-10 d7 e-8 f-5; %produc a8 c-6 d-6 e-9 f4 g-4; %product a-3 b-8 c-11 d3 e-3 g7
`
