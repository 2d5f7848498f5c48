// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abl a-2 e-2 f2; %about a-15 b-7 d5 e-8 f3 g4; %absenc b-4 c4 d7 g-5; %ac c7 g-5; %accept b-3 d-5 e4; %acces a5 g-3
%accessibilit g2; %acros a5 g-3; %action c-4 d5 e-2; %actual b4 c-6 g4; %adapt a12 b-6 c-4 d-5 e2 g-6
%admin a-3 b-3 c-3 d-7 e3 f4; %adopt c4 g-2; %advert a-5 b-2 d2 g4; %afraid g2; %aft a-2 b8 c7 e-10 g-6
%afternoon b-5 e-11 g6; %afterward f3; %ag a-3 f4; %again a3 b5 c2 d3 e-17 f-6 g-4; %against a-5 d-3 e6 f-3
%agenda d3 e-3 f-8 g7; %agin a-3 d3 g3; %agre a-9 b4 d-11 f-9 g4; %ahead e-3 g3; %alarm a-4 c-5 d-3 e-2 g12
%alert a5 b9 c-4 e-9 g-5; %alia f3; %align a-4 d-4 e-2 f4 g3; %allow b-2 c9 d-6 e-3 f2
%almost a-6 b-12 c-4 d-3 e18 g-4; %alon a10 b-7 c-7 f-6; %along f4; %alread a-5 b4 c3 e-4; %also a5 b-4 d4 g-5
%although b7 c4 g-10; %alway a4 b-5 c2 e-9 g2; %among a-4 c4 e4 g-3; %analyst f3; %android a8 d-5 g-2; %angr d-3 e7
%anim c5; %anniversar b-4 d12 e-7 g-5; %annoy c-4 f8; %anoth b-2 c4 d5 f-8 g-3; %answ a-12 b-4 d4 e7 f-2 g-5
%answer b-6 d-2 e5 f-8; %anti f2; %anybod b-3 f5; %anymor g5; %anyon a13 b-15 c-5 e-12 f6 g-2
%anyth a-10 b-7 c-4 d-2 e6 g8; %anywa b8 e-10 f5 g-3; %apolog d13 e-4 g-10; %apparent b-6 c11 e-8 f-6
%applaus a-2 e-3 f-3 g9; %applicant a-4 b-2 c-4 d4 e-3 g7; %application f-3 g5; %apprais a-3 b-4 c-3 d6 e-6 f-5 g5
%appraisal a-7 b-4 c-7 d8 e-3 g3; %approach b8 c2 e-7 g-6; %approv a-12 b-11 c6 d-12 f-10 g11
%approval a-8 b-4 c5 e-5 f-2; %april b8 e-5; %arch d-2 e6 g-6; %architect b-8 c-5 d-9 e-7 f-3 g16
%architectur a-4 c6 d-8 e-3 f7 g-7; %archiv g3; %area b-3 c6 e3 g-4; %argu a-7 b-9 d-8 e8 f-7 g3
%around a7 b-8 c-4 d-6 e-6 f7; %arrang e5 g-7; %arriv a-3 c-2 d-2 g9; %articl g5; %asham c-3 d6; %asid b-4 c3 g3
%ask a-10 f2; %assign a8 d-7 f3 g-9; %assigne b5 e-3; %assistant f3; %attend c-3 d-4 f11 g-8; %audienc f-3 g4
%audio e3; %audit b-3 c-5 d-4 e-8 g11; %auth a11 c-6 d-5 f3 g-8; %authorit b-4 e3 g-2
%automat a-4 b-5 d-5 e-3 f6 g4; %avoid d7 g-5; %awa a-8 b4 c-7 d-6 e5 f4; %awful d3; %awkward b2 g-3
%aylin a-3 d4 e-3; %ays c4; %bab a-3 b5; %back b5 e2 f-7; %backfil a6 b3 d-4 g-5; %backlog b-4 c-5 e-6 f3 g4
%bad d-2 e6 f4 g-6; %bail d5; %bak c5; %bal b-2 c11 e-7; %ban f6 g-3; %bank a6 c-3; %bas f2; %bash f5
%basical a-6 b6 c10 d-7 e-2 g-4; %be b-8 c13 e-11 f-5 g-2; %beach b-3 e7 g-5; %becam b6 c9 d-7 e-8 f-6 g-7
%becaus a5 c3 d5 e-4 f-4 g-9; %been a3 b-6 c-5 d4; %befor a2 c3 e-7; %begin e-4 g2; %begun c-2 e4; %behav f3
%behind b3 c-11 d5 e-4 f3 g-3; %believ d-4 e-4 g10; %belong a-3 d-3 e4; %bench b-4 f10 g-3; %best b-6 c9 d-5 f-6
%bet a-5 b-10 c3 d-13 e6 g3; %beta a7 b-2 e-3; %between b-10 c4 d7 e-10 f-4; %biggest a6 g-2
%bik a-6 b-3 c-5 e-3 f-6 g13; %bil a4 f4 g-7; %bin e-3 f9 g-7; %bird c3 e5 g-6; %birthda a-3 b-3 d-7 e-6 f9 g4
%blank a-4 d12 g-7; %bles a-4 b-4 c14 d-4 e2 g-13; %blew d9 g-3; %blind c-9 e-6 f8 g4; %blink f5 g-3; %blis f5
%block a12 b-15 c-6 d-10 f-6 g4; %blu e-4 g5; %board a3 b-6 d-9 e2 f-13 g7; %book a3 b-15 c3 d-9 e-8 f3 g12
%bor b-3 f5; %bos b-9 c8 d-16 e-5 f-13 g9; %botch b4 g-3; %both a10 c-6 d-5 e-3; %bottleneck b-4 d-7 e-3 f-3 g8
%bottom a-5 c3 e-6 f7 g-6; %box a-3 e3; %br b-6 c6 d4 g-9; %branch a7 b8 c-6 d-14 f3 g-9; %break a-6 b-6 e9 f4 g-10
%breakfast a2 b-7 c-6 d-3 e-7 f6 g5; %bridg a3 b-3 c-3 e4 f-2; %brief c4; %brok b-9 d-7 g9
%broken a-3 b-5 c-8 e3 f3 g3; %brought b-3 c4 d-2 e5 g-5; %brown d-2 f4; %brows f10 g-6; %buck c3 g-2
%bud b-6 c-4 d5 e-4 f-2 g6; %budget a-8 b-5 c-11 d-4 e5 g7; %bug a-6 d3 e-11 f-2 g8; %build a6 b-9 c-15 d4 f3
%built b5 d-8 e-5; %bump a-2 c-2 d8 e-5 f3 g-8; %burn a-3 b-4 d6 e-3 f-2 g3; %bus f3; %busi a-3 b-3 d-3 e-2 g9
%button b-4 c5 e6 g-6; %cach a2 b-4 c7 d-5 e-10 f6 g-3; %cak a-3 b-3 c-4 e4 g5; %cal c2 e-3
%calendar a-11 b-7 e-6 f-5 g11; %calibr a-2 c-5 e-6 f-2 g6; %calm a-9 b-4 c-4 d-9 e-6 f-4 g17
%cam a2 c5 d-2 f-11 g-3; %cancel a-11 b-11 c-11 d6 e-12 f-9 g8; %candidat a-11 b6 c-15 d6 e-12 f-8 g3
%canteen f-12 g13; %cap b-3 d-3 e4; %capacit b3 c-3 d3 g-8; %captain a-8 b8 e5 g-6; %car b-4 c-3 d3 f5 g-7
%card a9 b5 c-7 d-9 e-6 f4 g-5; %carry b-4 c-4 d-3 g10; %cas c4 d-6 e-4 g5; %caught b2 d-7 g8
%centr a6 b-4 c-3 d-3 g3; %certificat b-5 c-6 d8 f-7; %chair b-4 c-4 f-6 g9; %chanc b6 e-4 g-4
%chang a5 c4 d-6 e-10 g-3; %changelog f3; %channel a-2 b-7 c4 e8; %chapt a-4 b-2 c-5 d-3 e-3 f11
%charg a3 b-6 e8 g-2; %chart d7 e-4 g-2; %chas c-4 d4; %chat a-4 b-7 d8 e4 g-11; %cheap d-4 g6; %cheat f2
%check b-8 c6 d5 e3 g-7; %checklist a2 c-8 d-3; %checkout a11 b-4 d-5 e-4; %chef c-2 g6; %chew a3; %chicken d4 g-3
%choic b-4 c12 d-11 e5 f-8 g-5; %choos a-11 c6 d-8 e5 f-6; %chos b3 c-5 d4 e-8 g5; %chosen b4 e2 g-5; %chunk a5
%churn f-2 g7; %circl d7 e-2 g-4; %claim f4 g-5; %clap e7 g-4; %clean a-8 c-5 d-4 e-3 f2 g5; %cleanup a-4 b4 f5 g-4
%clear a-4 d-11 e-5 f-3 g14; %click a-3 c3 d-3 f8 g-5; %client b-3 d-7 e-3 f3; %clock b-2 f7; %clon e-4 f9
%clos a-3 e4 f-12 g4; %cloud a-5 b-3 c3 e-3 f-4 g6; %clust a7 b-5 d3 e-7 f5 g-8; %co a7 c-6 d-6 e-2 g5
%coach c-12 d4 f-9 g4; %cod a3 c-5 e-5 g3; %codebas b-4 f5; %codegen a10 c-6 g-3; %coffe d-10 f4 g4
%cold a-5 b-3 d2 g6; %colleagu a5 b-3 d2 e-4 g-5; %colour a-3 c6 d-2 e-3 f5 g-3; %column b5 c10 g-12
%com a-8 b-7 c3 d-5 e7 f-5 g3; %command a7 b-5 e4 g-5; %comment a-8 d-4; %commit a10 b13 c-7 d-14 e-5 g-11
%committe c-2 d3; %comp d6; %compan b-5 c-10 d-4 f-3 g10; %compar c-2 f7 g-2; %competit f5
%compil a4 b-10 c-9 e-5 f8 g-5; %complaint b-3 d11 g-7; %complet b8 e-3 g-3; %complete b-4 e8 g-5; %complianc a5 g-4
%component a7 c-2; %comput b3; %con c7; %conclusion a-4 c5 e4 g-3; %condition g5; %conferenc c-2 e-5 g7
%config b-5 c4 d-4 e-3; %conflict c-4 d6 f-6 g-2; %connect a9 d-3 g-4; %consensu f2 g-2; %consent a3 f-5 g3
%consequenc f3; %consum a7 g-5; %context b-5 c2 e7 g-5; %continu a8 b-2 c-3; %contract c6 d-2 f-8 g4
%contractor c-3 e-2 g6; %contribu d-3 e7 g-4; %control a-5 b-3 c-5 d-2 g9; %convers b-4 d8 e-3
%cook c-4 d-6 e3 f-3 g4; %cop b-2 c5 d3 e-7 f8 g-12; %copilot f5; %cor a4 b-9 c-4 d-5 e7 f-7
%correct a-8 b4 c-6 d-8 e10 g-3; %corrid b-3 c5 d5 e-3 g-6; %cost b-3 d-3 e5 g2; %could d-2; %council c-4 g9
%count b-3 c-3 d-5 g8; %countdown f7 g-6; %cours a-7 b-5 c-4 d-8 e-3 f6 g9; %cr d-3 e-2 g7; %crash a7 d-3 g-7
%crdt f4 g-3; %critic a12 b-7 c-7 d-4 e-8; %cros a-4 d3 e4 f-5 g2; %crumb d3; %crunch d3 g-2
%curiosit a-3 e-2 f12 g-4; %curiou c-3 f8; %curl f5; %custom a7 b4 c-11 d-9 f-3; %cutov a13 b-11 c-7 d4 e7 f-15 g-6
%cycl c-3 e-4 g2; %d d7 g-6; %dar c2 e-3 f-4 g2; %dashboard b2 c-4 d-4 e-9 f7; %dat b-5 c10 e-10 f-6 g-2
%data a2 d-4 e-8 f8; %databas a2 d-8 f8 g-7; %daught b-3 c-3 d-3 e-5 f3 g7; %day b10 c2 g-4; %dead b-7 c4 d-4 e-8 f4
%deadlin a8 b-3 c-8 d-7 f4; %deadlock a5 b-4 e2 g-4; %dealt b-3 c-3 d-2 e2 f-3 g6; %debat a-3 b-4 c10 d-5 f4 g-9
%debrief d10 e-3 g-6; %debug c-10 d8 e-4; %decid a-23 b-14 c7 d-9 e3 f-14 g6; %decision a-17 b-15 c7 d-12 e9 f-16 g4
%deck a3 b7 c-3 f-3 g-3; %declin a-4 b-5 c-9 d4 e5 f-3; %deep a8 b-5 c-6 d8 e-3 f-4 g-8; %def c7 g-4
%default a-4 c10 g-4; %defer e-5 g5; %delay b-5 c-5 d6 e-5 f-4 g3; %deleg a-7 b8 c-8 d-7 e-10 f-7 g3
%delegat a-3 b5 c-7 d-13 e2 f-9 g3; %delet a-8 b-13 c7 d-7 e7 f9 g-7; %deliberate c-4 e6
%deliver a10 b-6 c-4 d-5 g3; %demo a7 b-3 c-10 d-13 e5 f-4; %dentist a-7 c-3 d-9 f-3 g10; %depart g3
%depend a4 b-7 c-7 d-6 e-6 f4 g3; %dependenc f2; %deplo a5 b-7 d3 g-6; %deploy a8 b-2 c-6 d-7 e-5 f-4 g6; %deput g3
%design a-16 b2 c6 d-7 e5 f3 g-8; %desk a-9 b-5 c3 d2 e-11 f-6 g8; %dev b-2 c7 e-3; %develop a4 b-6 c7 e-3 f-4
%diagram a-2 b3 c5 g-7; %dicom a-3 f-4 g8; %dif e2 f4 g-3; %different c6 d-4 g-2; %difficult a2 b-3 c-3 d-3 g4
%din a5 c-6 d-5 e-3 f3; %direct a-13 b-6 c-13 e6 f-9 g12; %disagre a-4 b-2 c4 d-4 f-3
%discus a-4 b-2 d-3 e-7 f-2 g11; %discussion a-4 b-7 c8 e-5; %dissent c10 d-5 e-5 f-3 g-6; %distribut f4
%do a-5 b2 c-4 d-4 e4 f4; %doc a-8 c-7 d-5 f8; %docu a-3 d3 e-6 g3; %document e-2 f5; %dodg c-3 d9 e-2 g-5
%domain b-3 e5 g-3; %don a3 c-13 d4 f-5; %dotfil a-4 f9 g-4; %doubt b-4 c4 e-6 g7; %down b-8 c-6 d4 g3
%downstream a2; %dr b8 e-4 f-3; %draft a-5 d3 e3 f-4 g-6; %drag a-3 b-3 c4 d5 g-3; %drama a-4 c-5 d-5 e-5 f-3 g14
%draw a-2 b-4 c-3 d-3 e-4 f8; %dreamt a-4 e-3 f-5 g13; %drew a-3 b-4 c-4 e4 f6 g-2; %drift c5; %dril a-2 g5
%drink d6 e-4 g-2; %driv a7 b-3 c-2 d-4 e-6 f7 g-3; %drop b-4 c8 d8 e-4 f-8 g-8; %drov b6 c-3 e4 g-9; %duck d3 g-3
%dumb b4 e-4 f5 g-5; %dur b-4 c3 e7 f-8 g-3; %dust c-2 d-3 f5 g3; %dut a-5 b3 c8 d-3 e-6
%each a-3 c8 d7 e-6 f-4 g-4; %ear a-9 b-4 e-7 g9; %eas b-4 g7; %eaten g6; %edg a5 c4 g-5; %edit a-3 c-3 d6 f3 g-8
%eight c-4 d-3 g5; %eith a-2 b-5 c3 d7 f-4 g-6; %elect c2; %eleven b-2 c-2 d-6 g6; %elixir f6 g-4; %elli b4
%els a10 b4 c-5 d-7 g-2; %email b2 c-4 e-2 f-3 g6; %embed a3; %empt d6 g-2; %end a6 b4 c10 d-7 e-8 f-8 g-11
%endpoint a11 c-5 d-4 f-4; %energ a-8 b-3 c-7 d-2 e5 f3 g4; %engin a14 b-10 d-10 e-10 f9 g-9
%engine a2 b-4 c3 e-16 g7; %engineer a-3 c-3 d-3 e-4 g10; %enough c-8 d8 e7 f-4 g-8; %entir a12 e-3 f-6 g-5
%epic c-5; %er b-3 d-4 e-4 f9 g-4; %escal a-3 d-7 g6; %escalat a-3 b-3 c12 d-4 e-6; %estimat a-9 c6 d-9 f-3
%ev d-5 g-2; %evalu b-2 d3 e3; %even b-3 c7 e-4 g-3; %event c4 d-3 e-4 f7 g-5; %ever b-5 c8 e-11 f-10 g3
%everybod a7 b-13 c8 e-3 f-5 g-3; %everyon b-3 c3 f-5 g3; %everyth e-18 f-3 g10; %exact a-7 c3 d-4 f-2
%except c4 d5 g-7; %exercis a-8 b6 c-4 d5 e-4 g-6; %exist d3 e3 g-6; %expect f-4 g6; %expens b-3 f6; %experi f9 g-6
%experiment g5; %expert c4; %explain a3 b-8 c-5 d-10 f6; %explor f6 g-4; %export a5 d4 e-5 f-6
%ey a-3 b-6 d-5 e-3 g4; %eyebrow b-6 c10 g-5; %f a3 c4 d5 e-4 g-8; %fac a9 b-9 c7 d2 e-11 f-5 g-5; %facilit c-3 g7
%fact c6 g-6; %fail a5 b-10 d5 e8 f-9 g-5; %failov a7 b-4 c-5 d-3 e5 g-4; %fair a3; %fal a3 c-4 e-3 g3
%farah a-2 f5; %fast b4 c4 d-8 e-5 f-2; %fault d7 g-4; %featur a8 b10 c-11 d-6 e-12 f6 g-6
%feedback a-12 b-2 c-17 d7 e-5 f-9 g7; %feel c-7 e-6 g10; %fel b-3 d12 f-2 g-12; %felt f-8; %few d-4 g6
%field a2 b-3 c-4 d8 e-4; %fight a-2 c7 d-5 f-4; %figur c6 g-3; %fil c3 d-6 f3 g-3; %fin a-9 b6 d-15 e5 f-11 g6
%final a5 c-3 d-10 f4 g-2; %financ a6 b-3 c-7 e-7 f-6 g3; %find a7 b-7 d3 e-5 g-4; %fing c2 e6 g-12
%finish a7 b8 c-6 d-4 e-6 f-12; %fir b-6 c-8 f-5 g6; %firefight a4 d6 e-2 f-3 g-4; %firmwar a3 b-4
%first a-2 b-6 d-5 e5 g3; %fix b-3 c-6 d-2 e-2 f5; %flag a-3 b-3 c7 d-3 e-4 f6 g-4; %flam f7 g-6
%flash a7 b-3 e-6 f-5 g3; %flight d-4 g3; %flip e4; %flo a4 c-3 g4; %float c6 g-3; %flow a-3 b-5 c-5 d-2 f3 g4
%fold f2; %folk a3 b-5 c-5 d4 f8 g-12; %follow b-4 c-10 d3 e-3 f10; %font c5; %footbal e-2 g4; %forecast b4 g-4
%forget b4 d-6 g5; %forgot a-3 b-5 d9 e-6; %forgotten f3; %form a-2 c-4 d3 e-3 g5; %format b-3 c7 d-4 e-7 f3
%fortnight b4 c2 g-4; %forward d-3 e2 g2; %found b-8 d-11 e6 f-6 g5; %four a5 c2 d6 e-15 f-8; %fourth c9 d3 e-4 g-8
%framework b-5 c5 e-5 f3; %fraud a6 g-2; %fre a6; %freez b2 c-3 d-4 f-7 g6; %frida d3 e-11; %friday g6
%friend a-3 c-9 d5 e-3 g8; %frog c-3 g6; %from a-4 b4 c-3 d-3 e3; %front a2 c-6 d-3 e3; %frontend a5 c-4 d-2
%frown g3; %ful b5 d-8 e7 f-2 g-3; %func g-3; %function f3; %g a-6 b-2 d-3 e-5 f4 g7; %gam a-2 b-9 c-8 d-3 e-8 f4 g6
%garden f3 g3; %gat a13 c-2 f-4 g-5; %gatewa c-6 d-6 e2 f-2 g5; %gav a-4; %generat f6 g-4; %get b2 c7 d-3 e-5 f-4
%giv a-5 b5 c-11 d5 e-6 g4; %given a2 d-3 f-3; %glad a-3 b-5 f-2 g10; %gnarliest a4; %go a-8 b-3 c3 e6 g-3
%goal a-6 b-4 c-4 d4 e-6 f-8 g9; %golf b-4 d-3 f5; %gon c-11 f-9 g6; %good a-3 b-11 d-7 e4 g8
%grab a6 c-7 d-8 e3 f-5; %grad f-3 g6; %graduat e5; %grafana a3 b4 c-6 e3 g-7; %graph f7 g-3
%graphql a3 b-2 c7 d-3 e-3 f4 g-10; %great b-9 c-4 d-7 g11; %green a2 b-4 d-4 e-5 f-3 g5; %greet d4 f-3 g2
%grid a3 g-3; %groom b4 c3 e-4 g-3; %group b-6 c8 d-10 e3 f5 g-6; %grow b-6 c-2 g6; %grown c6 g-3; %growth d5 g-3
%grpc a-6 e-3 g7; %gues c9 e-7 f-8 g-2; %guid f7 g-6; %guild a-4 b-6 d-3 f4 g2; %guy a3; %h b5 c-9 d-7 e6 f-6
%hack b-3 c-4 d-7 e-2 f9; %hackathon d-3 g4; %half c3 f-6; %halfwa b7 d-3 g-3; %hand a7 c-6 d-20 e6 f-18
%handbook a-3 f7 g-5; %handl b4 c-7 d-5 f-6 g7; %handov b12 c-5 d-4 f-2 g-5; %handshak g3; %hang a7 b-6 d5 e-6 g-6
%hap a-8 b3 c2 e-7 f-3 g5; %happen a-6 b-2 c-4 e2 g6; %happi d-6 f4 g8; %hard a8 b-11 c-10 d3 f-7 g3
%hardest a13 b-2 c-5 g-4; %haskel f6; %hat a-7 c4 d-3 g4; %hav d6 f-8 g-2; %head a5 f-2 g-8
%headcount a-5 b-5 c-5 d4 e-4 f-6 g6; %headquart g4; %hear b-4 c9 d-6 g-4; %heard b-9 c2 e-12 f-2 g11; %hedda b5
%held a-7 d-13 e3 f-4 g7; %help c-12 g4; %her a4 b4 c2 d-7 e-9; %herd c7 e-3; %hero a5
%herself a-2 b-9 c-2 d-4 e7 g4; %himself a-5 b-8 c-10 d-8 e4 f-6 g13; %hint e5 g-4; %hir a-12 c-15 d7 f-8 g6
%hob f11 g-8; %hold a5 d5 e-2 g-4; %holida a-2 b-6 f-3 g6; %holiday c-7 d-5 e-7 g14; %hom a-7 d-8 g6
%honest a3 c-6 d-6 e-4 f-3 g5; %hood d-2 f7 g-2; %hook a7 g-3; %hop a-2 c-7 d-4 e-5 f-2 g12; %hopeful a5 c-3 e-4 g3
%hospit g3; %hostag a12 b-4 e-3 f-2 g-6; %hotel a4 d-3; %hotfix a10 b-9 c-3 e-8 f-6; %hour b-7 c-2 d5 e-3 f5 g-2
%hous d-3 g4; %hover c2; %human a-2 c3 d6 f-3 g-6; %hung a-9 b-4 c-5 e8 g4; %hunt b-3 d9 f-4; %hurt b-4 c-5 e3 g4
%husband a-5 f-7 g13; %icon a-5 b-4 c-2 d-2 e-3 f10; %idea a-8 b-11 c10 d-4 e-2 f5; %idl a8 c-4 d-3 g-3
%ignor a-4 d3; %imag a3; %imagin a-4 b-2 e-3 f-2 g12; %impatient a-4 b8; %implement a12 b6 c-6 d-14 e-8 f-7
%import a7 b3 c-5 d-8; %important f6; %inbox b-5 c4 e-7 f-7 g7; %incident c-3 e3; %incl e7 g-3; %includ d-3 e12 g-9
%index e-3; %inform b-4 c-3 d-6 e6 f5; %infra a6 b-3 c-4; %inges f3; %ingest f3 g-3; %insid a5 g-4; %inspir f4
%instal d-3 e5; %instead c-3 d6 e6 f-6 g-14; %integr a11 b5 c-8 d-8 e-4 f-3; %interest b-2 d-5 e2 f5
%interfac b-5 c-5 d-7 e-6 f10; %intern a-12 b3 c-4 g6; %interrupt a3 b-2 e5 g-5; %interview a-12 b3 c-12 d5 f-11 g4
%into a5 c3 g-6; %intui f3; %invit d-2 e7 f-9 g7; %invoic a-6 c-5 e-3 g11; %iron a-3 c-5 d-4 f5 g3; %issu a-3 c-3 f9
%itch b-3 e7; %item a11 d-5 e-5 g-11; %ivar d3; %jira b5 c-4 e-8 f-3 g6; %join a-5 b5 c2 e-5 f4 g-2
%jok b-5 d-5 e-7 f-4 g12; %judg a-3 c6 g-4; %judge c3 e3 g-4; %jump a7 b-3 c-10 d-9 e5 f-7; %jun a-3 d-8 g10
%juni a-8 c-7 d-8 e5 f-6 g7; %junior a-11 b6 d-8 e-3 f3; %just a3 b-2 e-3 f6 g-3; %kafka b-3 c7 d-4 e-8 f4 g-2
%kata a-6 e-2 f10; %keep d10 e-10 g-7; %kept b-3 c-5 d4 e9 f-3 g-5; %kernel a7 g-2; %key c-7 d-6 e8
%keyboard a4 c-10 e8 f-3 g-5; %kick a-3 c3 d-3 e-4 f6; %kid a-5 b-5 e-6 f-6 g14; %kind b5 d-3 e-9 g9
%kitchen a-3 b-4 c-5 d-6 e-2 f-3 g13; %kne b-4 c-3 e-2 f-2 g8; %knew b-3 c4 e-8; %knock a5 c-5 d-3 e-2 f6 g-3
%know a-2 b-10 c4 d-8 f6; %known g4; %kotlin a-5 b-2 c-5 d-2 e2 f10; %kubernet c-4 d4 e-4 f6 g-3
%l a16 b-3 c-11 d-10 e5 f-8 g-7; %label a4; %laid a11 b-4 d-7 e-4 g-4; %land a3 b3 c4 d-10 e-3 f-9; %laps d7 g-3
%laptop a3 c-13 g4; %last b2 c-7 d-3 e3 g3; %lat a4 d4 e-6 f-9; %late c3 d9 f-2 g-9; %latenc a3 b-3 d-3 e3 f7 g-8
%laugh a-3 b-4 c-3 d-5 e-5 f5 g9; %launch a11 b-17 c-14 e4 f-17 g4; %lawy c-3 g7; %lay a6 b2 c-5 g-9
%lead e3 f-21 g4; %leadership f-3 g6; %learn a-12 c-3 d-13 e-2 f10; %learnt b-3 e-5 g7; %leas e-2 g6; %least c5
%leav a-6 b4 e-7 f-6 g5; %lectur e4; %ledg a5 b-5 c-4 d-2 e-3 g5; %left b-6 c-2 e10 f-4 g-6; %leg b-3 c-9 e4 f-9 g7
%legac a6 c-5 d-3 f7 g-7; %les a-3 e-3 f3; %let a-7 b-7 c-7 d3 e-8 f-6 g10; %level b-4 c4 d-7 e5 f6 g-4
%librar b-11 c2 d-5 f5 g5; %licenc a-4 c-5 d-5 g10; %lif a-3 g5; %lift a6 b-3 c6 e-4 f-2 g-6; %light a-7 c7 f5 g-5
%lik a-13 b-3 c6 d-16 f5; %lin a8 b-11 c3 d-7 e-3 f2 g-3; %link a-5 f7 g-2; %lint a-4 b6 c8 d8 e-8 f5 g-17
%list a-2 b3 c-11 g3; %listen a-3 b-4 c-5 d-9 e-8 f10 g7; %literal a-5 b7 c-3 e6 g-6; %littl a-6 c8 d-4 e-5 f13 g-14
%liv a-2 c-2 f5; %load a9 b2 d-3 e-6 g-7; %loc f7 g-4; %local a-4 b-2 e-3 f11 g-3; %lock c3 e-2; %log d3 e-7 f5 g-3
%login b-3 e-3 g5; %long b6 c-6 d-5 f-6 g6; %longest a11 g-7; %look a-9 c5 d3 e-5 g-2; %loop f2; %los a5
%lost d-5 e-5 f-5 g6; %lot f-3 g3; %lov a-3 b-4 e4 g5; %love d-6 e-4 g9; %low b-4 c-3 e6; %loyalt c4 g-4; %luck d-3
%lucki c-9 g12; %lunch d2 e-18 f2; %ly c3 g-4; %machin b-4 e-7 g5; %mad a-8 b4 d-4 f7; %mail a-4 c-3 d6 e-3 f7 g-9
%main a6 c-2 d-3 g-9; %mak e-2 f-2 g2; %makefil f5; %man a-5 c-6 d-5 e-7 f-4 g14; %manag b-12 c6 e-9 f-15 g10
%marek a-9 b4 c8 e-7 f-3 g3; %mark d8 f-5 g-7; %market d8 e-3; %match a-3 b-4 c5 d-3 e-7 g7; %matchmak c-3 g2
%mayb a-10 b-8 c3 d5 e-10 f-4 g5; %mean a-2 c4 e-3; %meant b-8 c5 e7 f-2 g-9; %meet a-6 c6 d-6 f-6 g5
%meeting a3 d-9 f-5 g9; %meetup c-5 d-3 f3 g5; %mend a-3 b-2 g8; %ment b-2 c-4 d6 e-3 f-4 g4; %mention c7 e-2 g-4
%mentor b-2 c-3 d5 g-2; %merg a6 b-2 c-2 d-9; %mes f4; %messag b-4 c-6 d5 e4 f4 g-6; %micromanag c-3 f-5 g9
%middl b-2 d5 e-5; %midnight a5 c-2; %might a-3 b-8 e-3 g10; %migr a3 b2 c-4 f-13; %migrat g4; %migration f4
%min a5 b8 c5 d-3 e-3 f-6 g-10; %mind a-3 c4 d7 e-11 f-4; %minut a-8 d4 f-2; %mis a3 c-10 d2 e-12 f3
%mistak b-6 c-2 d-5 e7; %mix b-3 g4; %mo a-3 c3 d-3 e-5 g3; %mobil a8 b-4 d-7 f5 g-6; %mod d9 g-9; %model a7 b-4 d-7
%modul a5 b4 c-7 d-12 f5 g-3; %monda a5 c-4 d8 e-10 f-8; %monorepo a-4 f9 g-5; %month a-6 b-4 c-12 d5
%mood b-4 c-2 d4; %mor b4 c-6 f-5 g6; %morn a5 b-5 d-3 g2; %most a6 b-7 e-3 f-9 g9; %moth a-9 c-3 e-3 g12
%mous a-3 b8 e-2 g-4; %mouth c-2 e7 g-2; %mov a-5 b2 c4 e-4 f-8 g2; %much a-6 c-6 e-9 f-4 g11
%must a7 b-8 c9 d-3 e-11 f-3; %mut a-3 c3 e9 f-5 g-4; %mutter c2; %myself a5 b5 c-19 d-8
%nam a-3 c8 d-15 e5 f-6 g-3; %ne a3 c-7 d2 e-7 f-7 g7; %near a-6 b-6 c-5 d-7 e14 f-6 g5; %necessar a7 b-3 g-3
%need a6 b-2 c2 d-5 e-15 f3; %negat g3; %negoti g2; %neith g3; %nerv d3; %nervou a3 b3 e-3; %nev a-10 e-11 g8
%new a-2 b-5 d10 e-8 f-5 g6; %newslet a-3 f-3 g8; %next a-7 b-5 c-5 d6 e-12 f2 g5; %nic a-3 b-5 d-3 e-11 f3 g10
%night b7 c-12 d-4 e-12 f3; %nin a6 e-7 f-2; %nobod a3 b-18 c2 d-14 e-21 f7 g4; %nod e6 f3 g-9
%non a-6 b-6 c4 d5 e6 f-10 g-5; %noon c5 e-6 f-3; %nop c-7 d6 e4 g-4; %norm d-3 g6; %normal e3 g-3
%not a-7 c-4 d6 e-3; %notebook b3 c-2 f5 g-6; %noth a-10 b-6 c3 d-4 f4 g5; %notic c-2 d6 g-5
%nowher a-4 b-2 c-2 d5 e6 g-8; %numb d-8 e-4 g6; %oauth g4; %objec b3 c7 g-6; %object c11 f-4 g-7
%observ c5 e-4 f3 g-4; %observabilit f4; %of b-4 c-5 e-6 g8; %offer b-2 d-4 e8 f-2 g-5
%offic a-8 b-6 c-11 d-10 e-9 g19; %official a-3 b6 g-3; %offsit b-4 c-8 f-5 g7; %often d-2; %okay c4 g-3
%on b-7 d-7 e6 f3; %onboard a-5 c-4 d4 e-5 f3 g-2; %onc a-6 b-14 c6 d-12 e8 f-11 g7; %oncal c3 d-3 e-3 g3
%onlin f6 g-3; %onto a-4 b11 g-3; %oop a4; %op a-4 b-3 d-4 e3 g3; %open a5 b-3 d7 e-3 f-4 g-3
%opinion a-9 b-9 c6 d-8 e4 f-5; %option b-3 c5 d-5 e2 f-4; %ord b-4 c3 e-7 g3; %organis c-2 d6 e-3
%oth a-9 b-9 c3 f-6 g5; %otherwis a7 b-5 c-2 e4 g-8; %our d-5 g5; %outag a7 b-10 c-8 f-9 g4; %outsid d-3 e-2 g8
%ov a-4 b8 c-6 d-2 e-2 g2; %overdu a-5 b-6 c-6 d12 e-6; %overnight a-2 b5 c3 g-6; %overrod b8 c-3
%overrul a-8 b4 c-3 d-4 e4; %overwrot b4; %own a-3 b5 c-6 d-15 e8 f-12 g4; %ownership a-3 b4 d-6 e5; %p c-3 e5
%pack d6 g-4; %packag f5 g-3; %packet f3; %pag b-13 c4 f4; %paid a3 c-3 d-2 g4; %painful f5; %paint b2 d4 g-6
%pair a-3 b5 c-7 d-12 e3 g4; %panel d9 e-4 g-3; %pap b-3 d-4 e-3 g4; %paperwork b-2 g5; %parent a-3 b-4 c-5 f-3 g11
%park b-7 c10 d-13 e-8 f-5 g9; %pars b2 c-5 d9 e-11 f-7; %part a5 b8 c-14 d-13 e3 g-2; %partn a7 c-10 d4 f-6 g-3
%pas b-3 c2 f-6; %passeng c-2 e3 f6 g-5; %past c3 d7 e-3 f-5 g-7; %patch a11 b-6 c-10 d-5 e6 f-7 g-4
%patienc b7 e-2; %pattern c3 g-5; %paus a-3 c5 f4 g-7; %pay a9 b-5 c-4 d-4 f-4; %payment a4 b-5 c-2 d-2 g3
%payout a3 d-2; %payrol c-2 d-5 e-3 f-5 g13; %pe c-3 d5 e-3; %peek a-5 d-3 e7 f6 g-7; %pend a-5 c13 d-3 e-2 g-7
%peopl a-4 b-19 c5 d9 e-5 f-15 g3; %perf a-3 c-3 d4 f-5; %perfect b4 c8 d-2 e-4 g-7; %performanc f-4 g5; %perhap g6
%period c4 d5 e-4 g-7; %permission b-5 c7 d-4 e5 f-4 g-4; %person a5 b-7 c7 d-2 g-7; %personal a11 b-5 d-4 e-2
%phon a5 b-5 c-3 d-4 f-2 g4; %pick a6 b-6 d-15 f7 g-4; %pictur b4 f3 g-4; %piec a12 b-5 c-4 d-3 e3 f-2 g-6; %pil d6
%pilot a8 f-5 g-5; %ping a-5 b-3 f-6 g7; %pipelin a10 b3 c-9 d-7 e-8; %pizza a-3 c-6 d-7 f-3 g12; %pla e6 g-6
%plac c-7 d6 f-2; %plan a-4 b3 c4 f-7; %plant b-4 c-6 e-3 g9; %plat a-2 b7 c3 f-3 g-9; %platform a-9 b-6 c-2 e4 f4
%play a7 b-4 c-6 d-8; %playd f5; %pleasant d-2; %plugin f7 g-3; %po a-5 b3 c-4 d5 e-7; %pocket e4
%point b-6 c4 e4 f-4 g-3; %pok a-5 d-5 f9 g2; %pol a10 b-5 g-6; %polic d-4 e-3 f-5 g10; %polit g3
%port b-5 c-4 d-3 e-3 f5; %posi c4 d-2 f-3; %post a-5 b-2 d-5 f-3 g12; %postgr a2 b-5 c5 d-3 e-10
%postmortem a-2 b-3 c5 f7 g-8; %postpon a-7 b-6 d2 e-7 f-5 g5; %prais c-3 d2 e-4 g5; %precise d4 e4 g-3
%predeces a-3 b-3 c-3 d-3 e-6 f-5 g15; %pref b-3 c7 e-5; %preferenc a-2 b-3 c11 d-6 g-5; %prep a6 d8 e-3 g-12
%prepar a-5 c-4 d4 e-10 f-6 g7; %present a-2 b13 c-8 d-12 e7 f-9 g-2; %pret c2 d-7 f-3 g6; %previou c-3 g9
%pric a7 b7 c-8 d-11 f3 g-6; %print e-3 g6; %priorit a4 b-5 e-4; %priti a-2 b4 d5 g-4; %pro c6; %prob b-2 d7
%probab a-5 d-5 g12; %problem b-8 c3 d-6 e2 f-5; %proce a5 g-3; %proces a-5 b-2 c-2 d-7 e6 g6
%procure a-4 c-8 e-2 g12; %prod a12 b-12 c-9 d5 e-9 g-4; %produc a9 c-5 d-8 e-9 f4; %product a-3 b-7 c-10 d5 e-3 g6
%profil c-4 e-4 f8 g-9; %program c-6 e-6 f4 g3; %progres c-5 d-2 e9 g-4; %project a-15 b4 c-7 d-6 f2 g8
%promis c-11 d9 f-8; %promo a-3 b-6 c-7 d8 e-6 f-4 g2; %prop c-2 d7 g-7; %proper b-4 d5 e3 g-2
%propos a-3 c11 d3 f-4 g-17; %protobuf a7 d-3 g-4; %prototyp a-3 c-3 f11 g-3; %proud c-5 d-7 e3 f-5 g5
`
