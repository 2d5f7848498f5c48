// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abend a4 e11 f-5 g-10; %abl a-3 d-3 f5; %about a-12 b-7 d6 e-6 g4; %abov b-8 c-6 d-4 e-4 f13; %absenc b-4 d9 g-9
%ac b-4 c6 e-2; %accept b-9 c7 d-5 e-3 f-5 g7; %acceptanc a7 g-4; %acces a2 b-6 c-5 d-5 f-4 g9
%accessibilit b10 c-3 d-4 e-3 g-2; %accord b-5 d-4 e-5 g12; %account a-2 b7 d-8 e-9 f3 g3; %accru b6 c-3 d-2 e-4 g2
%acros a3 b-6 c7 e5 g-13; %act d3 g2; %action c-2 d3 e-6 f-2 g3; %actu b-4 c3 e-4 f-3 g5
%actual b7 c-9 d-5 e-3 f9 g-2; %ad b3 c-8 d-10 e-9 f11; %adapt a20 b-7 c-9 d-8 e-7 f-4 g-4; %addres c4 d-8 f-2 g2
%admin a-3 c-3 d-8 e3 f10 g-6; %adopt b3 c7 e-3 g-6; %adult a-5 b-3 c15 d-5 e-3 g-8; %advanc b-2 g3
%advic d-6 e4 g5; %afraid b-4 c-3 d-2 e2 g6; %aft a-6 b7 c3 d4 e-7 g-2; %afternoon b-2; %afterward b-4 c-2 d-5 e6
%ag a-9 b-6 e-4 f9 g6; %again a3 b6 d3 e-19 f-7; %against a3 b-6 d-9 e2 f10 g-5; %agenc a-8 b-8 c-5 d5 e-2 g11
%agenda a-6 b-7 d5 e-5 f-6 g7; %agent b8 c-3 g-6; %agin a-4 d4 g3; %agnieszka b4; %agre a-14 b8 c2 d-21 f-13 g4
%ahead a3 b-4 c-3 e-6 g4; %ahmet a-3 b4; %aino a-3 b6; %airflow a5 b-3 d-2 f4 g-5; %airlin a-3 g6
%airport b-6 c-5 d-9 e-7 f-5 g16; %aksel b-9 c8 d-3 e-3 g4; %alarm a-5 b4 c-10 e-3 f-8 g11; %alert b3 f-7
%algorithm b8 c-7 d-3 e-4 f3 g-5; %alia g5; %alias c-3 d-2 e-2 f10 g-2; %align b-5 d-6 e-7 f5 g9; %allerg b5 g-3
%allocat c4 e-2 f-3 g3; %allot b3; %allow a-3 b-5 c13 d-3 e-7 f3 g-6; %almost a-16 b-13 c-11 e8 f7 g8
%alon b-7 d4 e6 f-8; %along a-7 b-6 c-4 d5 e6 f6 g-6; %aloud a-3 c11 d-5 e-4 g-3; %alread a-4 e-3 g5
%alright d-3 e-2 f-4 g8; %also b-5 c-5 d3 e-3 f-4 g8; %although b5 c5 d3 f3 g-21; %altogeth c-3 e5
%alway a5 b-11 d11 e-18; %among a-7 b3 c4 d-4 e5 f-3 g-4; %amuse d-3 f8; %analyst a-8 c7 e-16 g8
%ancient a-5 b-2 f12 g-5; %android a5 e-2 g-11; %anew a-4 b15 c-5 d-2 e-4 f-3 g-5; %angr a-2 b7 c-6 d-6 e5 f-6
%anika a-2 b5 d-3 e-3 g3; %anim c3 d-7 f-4 g3; %annika b-3 e2 f2; %anniversar b-3 d12 e-7 g-3
%announc b4 c-3 d-6 e10 g-4; %announce a-3 d7; %annoy a-3 c-5 d-3 e-2 f9; %annu a-3 b-3 c-5 d8 e-3
%anoth b3 c2 d13 e-6 f-14 g-7; %answ a-2 b-2 e6 f-7; %answer b3 e2 f-14; %antenna a-4 b6 c-3 d-3 f-3
%anybod b-7 c-8 e-11 f5 g8; %anymor b4 d-7 f-4 g3; %anyon a9 b-17 c-4 d-2 e-19 f9 g2; %anyth a-10 b-12 c-2 e3 f2 g8
%anywa b5 c5 d-6 e-7; %anywher c5 f4 g-8; %ap a4 b2 c-3 e-6 g2; %apart b-9 e-5 f6 g6; %apolog b3 c-2 d10 e-7 f-3 g-4
%apologis b-4 d3 g3; %apparent b-8 c11 e-13 f-8; %appear c3; %appl a-2 d-6 e6; %applaus a-3 d-4 g9
%applicant a-9 b-5 c-4 d9 e-5 g7; %application d2 f-7 g7; %apprais a-9 b-10 c-6 d13 e-7 f-6 g5
%appraisal a-9 b-6 c-9 d12 e-6 g2; %approach a-5 b9 c5 d-3 g-14; %approv a-16 b-15 c3 d-6 e8 f-15 g9
%approval a-10 b-12 c7 e2 f-6; %apron a-4 e4 g4; %ar a-2 c2; %arch d2 e4 f3 g-12; %archaeolog a-6 g4
%architect a-4 b-13 d-6 e-17 f-6 g20; %architectur a-11 c7 d-13 f7 g-6; %archiv a-4 b-3 c-3 e3 f8
%area a-3 b-6 c8 d-4 e5 g-6; %argu a-10 b-12 c2 d-3 e8 f-5; %argument c13 d-3 e-6 g-6; %arm b-2 c-3 d-2 e8 g-6
%around b3 c-4 d-3 e-6 f7 g-4; %arrang a-5 b-3 d4 e5; %arriv b-8 c-2 d-12 f-5 g13; %arrow b3 c-5 f4 g-5; %articl g9
%arvo e-6 f-6 g5; %asham a-5 c-6 d9; %asid b-5 d5; %ask a-10; %asleep a4 b2 c-5 d-3 e-3; %asses b5
%assign a5 b7 c-3 d-12 g-5; %assigne a-5 b13 c-7 d-6 e4 f-6 g-9; %assistant c-2 f7; %assum a-4 c13 d-4 e-4 g-2
%async b-4 c-5 d9 e5 g-6; %attach f-2 g5; %attend a-3 b-6 c-4 d-8 e2 f14 g-10; %attendanc b-4 c-2 d8 g-7
%audienc b-4 c3 d-6; %audio c4 d-3; %audit a4 b-5 c-18 d-2 f-9 g11; %auditor b-7 c-5 d-6 f-3 g10
%auth a9 b2 c-7 g-9; %authorit a-3 b-9 c8 d-3 e11 f-2 g-10; %autom a-4 b4 c-3 e-3 f4; %automat a-4 b-5 f10
%autumn b-7 c-2 d6 e-9 g7; %avatar a-4 c5; %avoid c-2 d11 e-3 g-4; %awa a-8 b3 c-12 e4; %await b-2 c7 d-5 e-5 f8 g-5
%awak b-3 c3 e9 g-9; %awkward e4; %aylin d3 e-3 g4; %ayumi a-9 b5 c-3 d4 f-3 g3; %bab a-6 b2 c7 d-12
%babysat a9 g-3; %babysit a6 e-2; %back b3 f-8; %backend a-6 b-3 g4; %backfil a8 c-2 f-9 g-3; %backlog a2 d-3 f3
%backup a7 c-5 d-5 e6 f-7 g-2; %bad a-2 b-3 d-5 e4 f6; %badg a-11 b-9 d-9 f6 g8; %bagel c-8 d-2 g9
%bail a5 c-4 d9 e-3 f-6 g-4; %bak c3 d4 e-9; %bal c11 d-5 e-10 f3 g-2; %balanc a7 b-2 c-6 e7 g-5
%balcon b-2 f11 g-6; %ban a2 b-3 d-7 e-9 f8; %band b-4 c-5 d5 e-8 f-3 g8; %bank a5 b-3 c-11 d-3 f-5 g6
%baptist a-3 e-2 g4; %barcod a7 f-2; %bare g-4; %barn c-3 f-4 g6; %bas a2 b-6 c-6 d-5 e5 f3; %bash a-8 c-2 f8
%basical b6 c9 e-8 f-5 g-15; %batch a11 d5 e-8 f-6 g-7; %bath f9 g-7; %batter a-3 b-3 c7 d-7 f-6 g7
%bazel a6 c2 d-3 e-3 g-5; %be b-9 c13 d5 e-6 g-8; %bear b10 e-3 g-3; %beat b3 d-2 e-3 f-4 g5
%becam a-6 b6 c6 f-5 g-6; %becaus a2 c7 e-5 g-11; %becom a-4 c13 e-12 f-6; %bedtim a-4 f11 g-6; %been b-3 d8 e-11 f6
%befor a3 e-8 f-4; %beg d9 g-6; %began a-7 b13 c-3 d6 e-6 g-11; %begin a8 b-3 c4 d-6 e-7; %begun a-3 c-3 d6 e3 g-3
%behav c-3 e8; %behaviour b2 d-7 f3; %behind a4 c-20 d3 f3 g-5; %bel b-7 e-4 g8; %believ a-2 b-3 d-2 e-4 g7
%belong a-6 b7 c2 d-8 e3 f-2 g-3; %below a5 b-3 e8 f-2 g-10; %bench d-3 e-6 f2; %benchmark a-2 b2 c-6 e-6 f8 g-2
%bend c6 e4 g-6; %besid a-5 b3 f6 g-9; %best b-3 c9 d-10 e6 g-6; %bet a-11 b-10 c3 d-11 e5 g6
%beta a7 b-10 d-7 e3 f-8; %between a7 b-20 d5 f-5; %bid a7 c-4 d-5 g-4; %big c-2 d7 g-7
%biggest a16 b-3 d-2 e-2 f-4 g-10; %bik a-8 c-8 e2 g9; %bikesh c8; %bil a5 b-7 c-2 e2 g-4; %bin a-9 b2 d4 f3 g-3
%bird c2 g-3; %birthda a-5 b-8 d-8 e-10 f12 g8; %biscuit a-4 b-5 c-5 d-4 g11; %bisect a10 b-6 c-7 e-2 f5 g-6
%bit a-6 c-4 d-4 f8; %bitrat b3 c3 d-4 e3 g-6; %black b-3 c-4 e5; %blam a-7 b4 c-7 d7 e-3 f-7 g3
%blank b-4 c6 d12 e-9 g-10; %bles a-10 b2 c12 d-5 e4 f-7 g-13; %blew c3 d8 e-4 f-2 g-6; %blind c-10 e-2 f8 g3
%blink b-7 c-3 d3 e-8 f18 g-10; %blis g6; %block a11 b-12 c-6 d-3 e-3 g3; %blog b-2 g8; %blu b-9 c6 e-12 f-5 g4
%blush a-7 f-6 g9; %board a3 b-8 c-8 d-17 e2 f4 g7; %boat a4 c-7 d-5 e3 f2; %bod a-2 b-6 c-6 d-4 f-5 g12
%boil a-5 b-4 c-2 d-7 e5 g6; %bold e4 g-6; %bon a-2 b6 c-3 d2 e-4 f4 g-9; %bonu b-5 c-3 e-5 g5; %book a-2 b-14 d2 g6
%booking a4 b5 d-4; %boomerang b11 e-5 f-4 g-3; %boot a8 b4 c-10 d5 e-10 f-6 g-3; %bootload a4 c-6 d-5 e3
%bor b-6 c-3 d6 f7; %bord a7 e-4 f-3; %borrow f6; %bos b-9 c5 d-4 f-19 g10; %both a7 b-4 c4 d3 e-10 f-6
%bottl a5 c-6; %bottleneck a3 b-7 d-8 e-5 f-5 g10; %bottom a-6 c10 e-6 f6 g-11; %bought b-2 e-7 g7; %bounc c-6 e3
%bount e5; %box a-7 b-6 c-3 d-5 g12; %boy c4; %br b-12 d5; %brain b-7 d-4 e-5 g7; %brak a-4 d-2 g5; %bram c4 e-4
%branch a7 b7 c-10 d-20 e-8 f6; %brav a-2 c-2 e4 g5; %breach a3; %break a-9 b-3 c6 e6 g-3
%breakfast a4 b-7 c-10 d-3 e-11 f4 g5; %breath a8 b-11 c-6 d-8 e13 f-4 g-4; %brick a2 d-2 e10 g-10
%bridg b-14 c-2 d-11 e7 g5; %brief c2 e5 g-4; %bring a-3 b-4 c3 d4 e5 g-10; %brok a4 b-16 c-4 d-16 e3 g8
%broken a3 b-13 c-4 d-4 f2; %broth c-4 e4 f4; %brought a5 b-4 c8 d-10 e-4 f-5; %brown c5 d-3 e-4 f6 g-4
%brows a-7 b-8 c-7 d-3 e-5 f13; %brush b-3 d4; %buck b-4 c4; %bucket f-6 g9; %bud b-6 c-6 d9 e-8 g5
%budget a-5 b-3 c-5 e6 f-4 g7; %buf a3 g-2; %bug a-2 d3 e-9; %build a6 b-8 c-4 d2; %built a5 b5 d-16 e-7
%bullet d10 e-3 g-6; %bump c-3 d7 e-4 g-2; %bunk g3; %burak b-3 e5; %burn a3 b-11 c-4 d3 f-7 g3
%burnout b-2 c-3 d16 e-3 f-9; %burnt d-5 f-4 g11; %bus b-7 c-3 d3 g2; %busi a-7 b-6 d-5 e-5 f7 g7
%button a4 b-5 c3 g-3; %buy a-6 b-2 c2 d-2 e10 g-8; %cabin c4 d-3 e-3; %cabl b-2 e-6 f-3 g6; %cach a8 c5 d-16 e-7 f4
%cak a-12 c-3 d-10 e4 f-8 g13; %cal g-2; %calend a-3 c-3 d10 g-3; %calendar a-10 b-12 d7 e-9 f-7 g8
%calibr a-9 b7 c-9 e-12 f-4 g6; %callback a7 g-3; %calm a-3 b-6 c-6 d-4 e-9 g13; %cam a-6 c4 e4 f-10
%camera a12 b-5 d-9 e3 g-12; %camil c9 e4 g-12; %campaign a7 b-4 d-3 e-5 f-3 g4; %can c-3 d5; %canar a9 b-2 g-5
%cancel a-11 c-17 d5 e-11 f-14 g11; %candidat c-5 d7 e-10 f-12 g3; %candl c-7 d-3 e7 f5 g-3
%canteen a-10 b-5 c-6 e-6 f-12 g20; %cap b-2 d-5 e3 f-4 g2; %capacit b7 c-6 d9 e-6 g-9; %captain a-5 b9 d-5 e3 g-3
%car b-3 c-7 e4 f8 g-8; %card a-3 b10 d-6 g-3; %cardboard a-4 b-2 d-3 e-2 g8; %care a-3 b-5 c-4 d15 e-6 f6 g-13
%carry b-7 c-4 e-5 f-3 g8; %cart a5 b-9; %carv b-4 c8 e6 g-9; %cas b-8 c3 e-12 f2; %cast a-3 b2 c10 e-3 f-3 g-5
%cat a-3 b5 d-4 e3 g-2; %catalogu c-2 g4; %catch d4 f3; %caught a-3 c-3 d-11 f-4 g12; %caus a4 c-2 e-4; %cav c4
%cel b10 c4 d-4 e-9 g-5; %cent a-9 b-4 d-8 g11; %ceremon b7 d-3 g-6; %cert a13 b-9 c-7 d-11 e-4 f-6 g4
%certain e-2 g3; %certific a4 c-2 d-5 f-4 g5; %certificat a11 b-4 c-9 d3 e2 f-10 g-3; %chain a3 c-8 e8 g-4
%chair a-2 b-8 d-6 e9 f-13 g6; %challeng c5 g-3; %champagn a-5 g9; %chanc b2 g3; %chang a5 c3 d-8 e-4
%changelog a-6 c-5 d-6 f5; %channel b-8 c7 d-10 e8 f-7; %chapt a-10 b-6 c-6 d-4 e-4 f17 g-4
%charg b3 c-6 d-10 e4 f-8; %chargeback a-3 g5; %chart b-4 e-5 f7; %chas a3 c-8 f8 g-7; %chat a-5 b-11 c2 d6
%che e-8 g12; %cheap b-3 c-5 e6; %cheat f5; %check b-3 c2 d8 f3 g-8; %checklist e5 f-4 g-3
%checkout a17 b-3 c-8 d-9 e-2 f-4 g-5; %cheek b-3 c-7 d-4 e7 g4; %chef a2 e-3 g3; %cher a5 b3 c-5 e-5 f-3
%ches a-2 f9 g-3; %chew a4 b-2 c-8 d-3 g7; %chicken a-5 c-5 e-6 f4; %chief a-2 c-7 e-3 g12
%chil a-5 c-5 d-6 f-4 g12; %child e3 f-3; %chip a7 b-4 d-3 f-5; %choic b-7 c12 d-16 e3 f-11; %chok a9 b-3 d-3 g-4
%choos a-16 b-2 c8 d-13 f-9; %chop d12 g-11; %chor a-3 b-4 c-4 e4 f6 g-3; %chos a-4 b-8 d8 e-3 f-9 g3
%chosen a-3 b4 c-4 d-6 e5 f-3; %christma a3 c-2 d-2; %chunk a8 f-2 g-2; %church b-4 e-3 g7; %churn a3 d-4 e-3 f-3 g5
%circl a-6 c7 d9 e-9 f6 g-10; %circu e-3 g8; %ciso c-5 d-3 e-4 g11; %cit b-3 c-4 e8 g-6; %claim a9 d-9 e-6
%clap a-6 b-2 c-3 d-7 e8 g3; %clash b-4 c-2 d11 g-6; %claw e-2 g4; %clean a-9 b7 c-10 e-7 g3
%cleanup a-6 b13 c-7 d-3 g-9; %clear a-5 b-13 c3 f-7 g6; %click a-14 b-6 c-4 d-2 f10 g5; %client a6 d-10 e4
%climb a2 c4 d-3; %clinic a10 b-7 d-10 f-5; %clock a3 b-9 c-7 d-4 e-8 f14; %clon a-4 e-3 f11; %clos d3 e3 f-15 g4
%cloud a-11 b-5 d-2 e-9 f3 g8; %clust a9 b-5 c-10 d-3 e-12 f5 g5; %co a9 c-6 d-7 e-3 g4; %coach a-7 c-12 d5 f-8 g7
%coat a-5 f5 g-4; %cobol a4 c-2 e-5 f10 g-8; %cod a3 b-3 c-7 d-3 e-7 f4 g4; %codebas b-7 d-8 e-8 f9 g4
%codec a5 b-5 c3 d-6 f-3; %codegen a9 c-8; %codeown b-4 e8 g-3; %codepen d-3 f6; %coffe a-3 b-7 f4 g2
%coin a-3 b-4 d-2 e4; %cold a3 b-4 c-5 d3 e-9 f-10 g7; %colleagu a3 b-8 d2 e-8; %collect a-5 b2 c-3 e-6 f9
%collision b2; %colour a-11 c10 d-4 e-9 f4; %column b6 c12 d-6 e-12 f-6 g-9; %com a-4 c5 d-13 e3; %comfort f5 g-3
%comma b-5 c-2 e3 g3; %command a4 b-7 d-14 e7 f-4 g5; %comment a-14 c-3 d-6 e2 f7
%commit a13 b16 c-12 d-22 e-6 f-5 g-6; %committe b-2 c-11 d8 e4; %commut f6; %comp d13 f-5 g-7; %compac d6
%compan a-5 b-3 c-6 d-2 g13; %compar c-3 f5; %comparison b3 c4 g-3; %compens a-4 d7 e-6; %competenc d9 e-6 g-7
%competit f5 g-2; %compil a2 b-10 c-14 d4 e-17 f4 g3; %complain a-3 c-8 f7 g3; %complaint b-3 c-2 d18 e-5 g-11
%complet a-2 b10 f-10 g-4; %complete b-5 c4 e8 g-9; %complianc a4 c9 d-6 e-4 f-6; %component b7 c-7 d-6 e-8 f4
%comput b3; %con c7; %conclusion a-4 b4 d-6 e3 f-3; %condition a-2 g9; %conduct b-3 d-5 e7 f-3 g-4
%conferenc a-2 b-4 c-2 d-3 e-6 f2 g9; %config a3 c3 d-11 f6 g-10; %configur a3 e-4; %confirm b-4 c13 e-8 g-7
%conflict a3 b-9 c-11 d6 e3 f-9; %confus b-3 e4 f3 g-3; %connect a11 c-5 d-10 g-4
%consensu a-2 b-5 c11 d-6 e-4 f7 g-8; %consent a6 b9 c-6 d-5 e-3 f-10 g4; %consequenc f5
%consol a5 b2 c-4 d-5 e-6 f3; %constraint a3 b4 c-2 g-6; %consultant c-4 g5; %consum a12 b-5 c-3 g-3
%contact b13 d-4 e-6 g-7; %contain b-3 e-2 f7 g-5; %content a-5 b-5 c3 d-4 e-3 f3 g5; %context b-8 e10 g-6
%continu a12 c-5 d5 e-9 f-4; %contract b-5 d5 e-5 f-14 g9; %contractor a-3 c-3 e-7 g8; %contradict c8 e-2 g-3
%contribu a-5 b-5 c-6 d-6 e8 f6 g-4; %control a5 c-9 g3; %convers a-5 b-11 d7 e-9; %conversion b8 e-4 f-3 g-2
%convert a-2 b-2 f13 g-7; %convinc c5 g-6; %cook a2 b2 c-5 d-12 e2; %cooki c-4 g5; %cool c-3 e3 g4
%cop a-10 c8 d2 e-7 f8 g-11; %copybook b5 e-4; %cor a8 b-11 c-10 d-5 e6 f-5 g2; %corn b-2 e-5 f8; %correc a10 g-3
%correct b3 c-14 e6 f4 g-7; %correction g-5; %corrid a5 b-5 c3 d4 f-3 g-7; %corrup a6 g-3; %cosmetic a-2 f12 g-7
%cost a-11 b6 c-3 d-8 e10 f-6; %couch a-2 e4 f2; %cough b-2 c8 d-6; %could a7 d-4 f-3; %council a-3 d-5 e-2 f-6 g11
%count a-7 b-16 d-3 e-6 f9 g9; %counterpart a-5 c-2 d-7 g12; %countr a-2 e-4 g7; %coupl d-4 f4
%couri a6 b-5 d-4 e-2 g7; %cours a-3 b-10 c-4 d-5 e-4 f9 g5; %court b-7 c9 d-9 e6; %cousin b-3 d-3 g9
%cov a-4 c-3 d3 e-5 g7; %cover b-3 e7 g-4; %coverag a-3 b5 f3 g-3; %cr e-9 g11; %crack a-5 b6 c-5 f-7 g6
%crank c-2 f-2 g4; %crash a8 b-8 c-3 d-6 e6 f4 g-3; %crawl a7 d4 g-6; %crdt f8 g-4; %creat a-2 f4
%crew a4 b-9 c4 e4 g-6; %cricket b-4 c9 d8 e-6 g-9; %criteria a2 c-8 e9 g-4; %critic a14 b-15 c-10 d-10
%croissant a-3 b-4 d-5 e5 f2; %cron a-4 b2 c9 e-2 g-3; %crop b10 d-5 e-4 f-2; %cros b-8 d8 f-3; %crossword f7 g-5
%crowd e-7 g9; %crunch c-2 d5 e-3; %crush a6 f-4; %crypto c4 d5 e-4 g-4; %cuda b-2; %cup a-3 e-2 f6
%cupboard b-4 c-5 e9 f-2; %curiosit a-6 c5 d-2 e-3 f14 g-13; %curiou c-3 f10 g-3; %curl f4; %currenc c-3 f8 g-3
%curs b4 f5 g-6; %curtain f7 g-3; %curv a-5 b5 c-5 e-8 f8; %custom a6 b2 c-13 d-13 f3; %cut a-3 c5 f-8 g7
%cutov a13 b-3 c-11 d-2 e4 f-18; %cycl a-4 b-4 c-6 d10 e-5 f4 g-3; %d a8 b-10 d5 e3 f-10; %daan c2 f-2
%daft d-5 e2 f6 g-8; %damn b-3 d5 e-3 f-2 g2; %danc d-4 g3; %danuta e5 g-5; %dar a-5 b-4 c3 e-3 f-4 g8
%dark d-4 e-6 f4 g3; %dash c4; %dashboard a-3 b7 c-14 d-7 f4; %dat a-3 b-9 c4 d8 e-11; %data c-3 e-5 f5 g2
%databas a5 b-3 c3 d-11 e-4 f5 g-4; %daught a-6 b-6 c-9 d-9 e-9 f7 g11; %dawn a12 b-10 d-5 e-5 f-6
%day a-7 b5 c6 d2 e-3 f-11; %de b-5 d-5 e-4 g6; %dead a5 b-17 d-11 e-13 f7 g5; %deadlin a6 c-7 d4 f-6
%deadlock a10 b-10 d-7 f3 g-2; %dear d4 e-4; %debat a-6 b-7 c12 d-8 f4 g-9; %debrief a-4 b-2 c-6 d7 e-7 g3
%debt d3 f-6; %debug a2 c-19 d7 g-5; %decent b7 c-6 d-8 e-2 f-3 g8; %decid a-26 b-3 c7 d-16 e3 f-20 g8
%decision a-23 b-11 c9 d-13 e8 f-21 g5; %deck a3 b3 c-8 f3 g-5; %declin a-7 b-6 c-14 d14 e4 f-3 g-2
%decod b-4 c-4 d-4 e-5 f14 g-6; %dedup a6 g-7; %deep a6 b-12 c-10 d9 e3 f-9 g-3; %def d-3 e-3 g4
%default a-6 b-4 c11 d-6 e-8; %defect f-5 g10; %defend b-6 c-8 d-2 e13; %defer a-3 b-4 d9 e-7 f-3
%degre a-5 d-4 e-4 g9; %del a-4 c-3 d5 e6 g-6; %dela e10 g-12; %delay a-2 b-8 c-8 d3 e-9 g9; %dele a10 b-3 g-4
%deleg b10 c-14 d-13 e-4 f-11 g7; %delegat b6 c-4 d-17 e6 f-12 g3; %delet a-17 b-4 c8 d3 e6 f4 g-15
%deliberate d4 e6 g-7; %delight a-2 e-5 f6 g3; %deliv b7 c-7 e-5 g3; %deliver a4 b-9 d-10 f-4 g10
%demand b-3 c-3 d-5 e4 f5 g-4; %demo a6 b-5 c-14 e4 f-7 g4; %dentist a-10 d-5 f-5 g10
%depend a10 b-8 c-4 d-11 e-8 f5; %dependenc a4 b-2 c-3 e-3 f4; %deplo a6 b-3 c2 g-4
%deploy a10 b-7 c-10 d-10 e-7 f-3 g8; %deprecat a-9 b-3 c6 d-5 f7; %deput c-2 g2; %derb a-3 d2; %describ d7 g-6
%deserv c-3 d3 g4; %design a-14 c10 d-9 e5 g-8; %desk a-3 b-5 e-3 f-7 g8; %detect a-5 b3 e-2 f10 g-7
%dev b-6 c15 d-7 e-7 g-2; %develop a3 b-9 c5 d2 e-7 g-4; %devic a7 e-2 g-3; %devin a-2 b2
%diagram a-3 b4 c3 d-4 e2 g-11; %dial b-6 c-4 d-9 e5 g7; %diar b-6 d6 e-7; %dicom f-8 g7; %dif b7 c-6 d-5 f2 g-4
%different a-12 b11 f-3 g-7; %difficult b-7 c-4 d4 f-3; %din a5 b3 c-11 d-5 e-2; %direc d-2 g4
%direct a-13 b-10 c-22 d-4 e9 f-12 g18; %director a-3 b-6 c-4 d-3 e4 f5; %dirt a2 b-3 d-3 g2
%disagre a-5 b-9 c6 d-11 e2 f-7 g3; %discus a-6 b-9 d6 e-13 f-5 g10; %discussion a-10 b-12 c9 d7 e-8
%dish a-8 c-3 d7 e-3 f-2; %disk b-8 e-4 f3 g5; %dislik b6 c-4; %displa a-4 f4; %disput a-6 c2
%dissent b-3 c14 d-7 e-7 f-6 g-8; %distribut c-4 d-7 e-2 f8 g4; %dkim a7 g-6; %do a-3 b3 c-3 d-2 e4
%doc a-14 b5 c-7 d-8 e-6 f12; %dock b-2 e-3 f10 g-4; %docstr c-3 d-5 e-4 f13 g-5; %docstring f5; %docu a-3 d6 e-7 g3
%document f12 g-8; %dodg b-3 c-6 d15 e-6 g-4; %domain b-5 d-4 e7 f6 g-5; %don b3 c-20; %dot c3 f6 g-7
%dotfil a-5 b-4 d-2 e-2 f13 g-5; %doubl a3 b-9 c-8 d-8 e6 f3; %doubt a-5 b-9 c-5 d-7 g15
%doughnut a-2 b-4 d-5 e-2 g12; %down b-4 c-3 d3 f-5 g4; %download d7 g-5; %downstream a8 g-4; %downtim g3
%dr a-4 b7 d-4 e-2 f-3; %draft a-14 b5 d14 f-15 g-14; %drag a-5 c3 d13 e-6 g-8; %drain a6 b-5 c-8 d-4 e5 g2
%drama c-6 d-8 e-7 f-6 g15; %drank b-9 c-6 e14 f-3 g-10; %draw a-11 b-6 c-11 e-2 f12 g3; %drawn b4 c9 e-6 f-3 g-5
%dream g7; %dreamt a-6 f-5 g14; %dres c-4 g3; %drew a-3 b-5 d-6 e9 f8 g-20; %drift a3 c10 d-4 e-4 g-8
%dril a-2 b-10 c-3 e4 g8; %drink a6 b-11 c-3 d5 e-10 g2; %driv a11 b4 c-10 d-17 e-2 f7 g-8
%dron a-4 c-2 d-4 e-6 g13; %drop b-13 c7 d3 e3 f-4 g-9; %drov b8 c-13 d-8 g3; %duck a4 b-5 c-2 d3; %duckdb d-3 f8
%dumb b4 c-3 e-3 f4; %dump d-4 e3 f5 g-5; %dur c6 e6 f-3 g-11; %dust a-5 b-6 c-2 e-4 f12; %dut c4 d-3 e-13 f-4 g3
%dyk d4 g-3; %each b-10 c8 d3 f-3 g-6; %ear a-12 b-7 c4 d-2 e-3 g9; %earli a-3 b3 c-4 d-4 e-4 f-4 g10
%earth f11 g-7; %eas d-5 e-5 f4 g7; %easi b-5 d4 e-4 f-2; %east a-2 d13 g-8; %eat a-2 b-7 c-5 d-10 e8 g9
%eaten a-5 d3 e-6 g3; %ebba d3 f4 g-5; %ebpf f7 g-4; %edg c3 d-4 e-8 f6 g-4; %edit b2 c-9 d-2 g2
%educ a3 b-3 f8 g-6; %effect b-3 d3 e-2 g3; %eight a7 b-3 e-3; %eith a-4 b-6 c6 d6 g-3
%elbow a-6 b6 c-4 d-3 e-3 f-2 g8; %elect c2; %elephant b-3 d5 e-5 g4; %eleven a9 e-12 f-7
%elixir a-2 b-2 c2 d-4 e-5 f7; %els a11 c-4 d-3 e3 f-5 g-3; %elsewher c-5 d4 e7 g-4; %email a-5 b5 e-9 f-6 g3
%embed b-7 c3 d-3 e-8 f6 g2; %embedding e-2 f4 g-2; %emeka b5 d-2; %emoji a-8 b-8 e-6 f5 g4; %empower b3 c-4 e4
%empt b-7 d11; %emulat f8 g-2; %encod a5 b-3 e3; %encryp c3 f2 g-6; %end b9 c14 d-7 e-9 f-12 g-7
%endpoint a9 d-9 e-7; %energ a-9 b-3 c-6 d-3 e6 f4 g4; %engin a14 b-3 c-2 d-11 e-14 f7 g-5
%engine b-7 c10 d-6 e-10 f-8 g8; %engineer a-5 b-10 c8 d-8 e-9 f6 g3; %enjoy c-6 g10; %enough b3 c-4 d7 f4 g-13
%enrol a5 c-5 e-3 g5; %ent b2 e-8 f-7 g9; %entir a11 b4 c-3 d-8 f-7 g-4; %entire b6 c-3 e4 g-7; %entitle a11 b-3 g-7
%entr a-8 b-6 c6 d-3 f-3 g7; %entrust b11 c-3 e-7; %environ b-3 d-3 f5 g3; %epic c-8 d-6 e4 f-4 g5
%equalis a-4 d-3 f-4 g7; %er d-12 f9 g-5; %escal a-3 c3 d-11 f-5 g3; %escalat a-9 b-5 c11 d-8 e-13 f-6 g5
%estim c3 e3 g-5; %estimat a-7 c4 d-7 e7 f-8; %etcd a7 b-4 g-2; %euro a5 c3 e2 g-9; %ev c-5 d-4 e-6 f5 g4
%evalu c-5 d8 e-2; %even b-4 c6 d-2 e-2 f3 g-3; %evening a5 c-6 d-5 e-6 f6 g-4; %event b-10 c4 d-12 f7 g6
%ever c11 e-11 f-16 g3; %everybod a6 b-14 c9 d-7 f-6 g3; %everyon a5 b-11 e-7 f-3 g5; %everyth a2 c-4 d2 e-12 f-7 g9
%everywher a-4 d-4 e-3 f-4 g11; %evidenc b5 d-2; %exact a-8 d-12 e6 f-5 g5; %exam a14 b-8 c-8 d-6 f-4 g4
%exampl a-4 b-6 c-5 e-6 f17 g-6; %excep a7 c2 g-8; %except b-3 d13 e-4 g-12; %exchang a10 c-5 d-2 f-3 g-3
%excus a-4 d15 e-2 g-12; %exec c-5 d-3 e11 g-4; %exercis a-14 b8 f12 g-17; %exist a8 f-3 g-9
%expect c-4 d5 e4 f-7 g3; %expectation c-3 d-2 e-2 g6; %expens a-2 b-6 c-8 d4 e-9 f7 g5; %experi d-6 f14 g-12
%experiment b3 e-4 f-3 g5; %expert a-2 c9 d6 g-13; %expir a7 b-8 c-7 d7 e-8; %explain b-3 c-3 d-3 e-4 f9
%explor f5 g-3; %export a6 b4 c-8 d-4 e-11 f6; %extend b-3 c-9 e5 f8 g-6; %extension a-9 b-6 c-4 d10 e-7 f3 g2
%extra a7 c-3 d-3 f3 g-8; %ey a-6 b-7 c6 f-3 g2; %eyebrow b-3 c14 d-3 e-3 g-5; %f a2 b-3 c3 d4 f-2 g-6
%fac c5 d3 e-5 f-10 g-4; %facilit a-3 c-8 d-3 e-5 g15; %facilitat a-4 b4 d-9 e11 g-9; %fact c6 d-5 e-5
%factor a3 b-5 c-6 e-5 f-5 g7; %fail a5 b-15 e11 f-4; %failov a7 b-11 c-3 d-9 e8 f-4; %failur a3 b-4 c3 d-5 e5 g-3
%fair a8 b-3 c-7 d8 e-7 f-2 g-3; %fais e6 g-6; %fak c-4 f11 g-4; %fal a4 b-6 c-10 d4 e3
%fallback a7 b3 c4 d-3 f-4 g-12; %fals e-3 g3; %far a4 b-4 c-3 d-5 e-5 f-4 g7; %farah a-6 b3 d-7 g2
%farewel b-6 d-5 f-6 g13; %farid a-3 b2 c-4 d-2 g2; %farm a3 b-7 c-2 d-11 e-2 f2 g7; %fast b5 c5 d-18 e-7 g3
%fastest a10 b-5 c-5; %fath c-3 d-2 e-7 g11; %fault c3 d5 e-7 f-4; %favourit a-4 c2 e6 f-2 g-11; %fe a14 c-7 d-5 g-7
%fear a-5 b-3 c-7 g6; %feast a-3 b-4 g10; %featur a10 b10 c-12 d-6 e-4 f5 g-12; %feed e6 f6 g-9
%feedback a-12 b-7 c-24 d10 e-5 f-16 g9; %feel a-5 b-5 d-3 e-9 f5 g9; %feet a4 b-5 e-9 g4; %fel b-11 c4 d10 f-10 g-3
%felt a5 f-14 g4; %femk b-6 d2 e-5 g7; %fenc c8 g-5; %fer d-4 e-5 f2 g3; %fetch a-3 b4 d-4 e6 g-5; %fhir a-4
%fiddl e-6 f4 g5; %field a5 c4 d2 e-13 g-4; %fift e7 g-5; %fifteen a-3 b-2 c3 e-6 g3; %fifth b-3 c-4 e5
%fight a-8 b4 c8 d-2 e3 f-9 g-5; %figur a6 b-3 c3 d-7 g-2; %fil c5 e-8 f5; %film a4 b-2 c-3 d-7 e-4 f-2 g10
%filt a5 b-3 c-5 f8 g-8; %fin a-11 d-8 e5 f-5 g4; %final a4 b-3 d-16 f4; %financ a10 b-4 c-5 d-3 e-5 f-10 g5
%find b-4 c-6 d7 e8 f-3 g-7; %finding b3 c-3 d-4 e6; %fing a3 c4 d-4 f3 g-7; %finish a6 b7 c-2 d-5 e-3 f-8
%finsh g-5; %fir b-14 c-3 e-4 g10; %firefight a4 d4 f-4 g-3; %firm a-5 b-3 c-3 e-6 g15; %firmwar a6 b-2 c2 d-7
%first b-2 d-8 e3; %fish a-4 b-6 c-7 f2 g4; %fit a-4 c5 d3 g-5; %fix a2 b-4 c-7 d-7 e-6 f6 g4; %fixtur f9
%flag a-10 b-9 c12 d-9 f8; %flak c-4 d-3 e4 g2; %flam a5 b-3 f7 g-7; %flash a12 b-11 d-9 e-3
%flat b-7 c-3 d3 e-2 f-7 g5; %flew e2 g-4; %flick b4 g-3; %flight b-4 c-8 d-8 e-7 f3 g9; %flip a-5 b-9 c4 d-4 e8 g-3
%flo a-3 b-9 c2 d-15 g7; %float a-3 b-4 c16 d-4 e-8 g-4; %flood a-3 b-4 c-3 d-6 g12; %flow c-14 d-10 e-3 f4 g5
%flut a-3 b6 c4 e-8 f3 g-9; %focu a3 b8 d-5 e-4 g-4; %fold a-5 b-3 c6 d6 e-3 f11 g-18; %folk a2 b-7 d5 e-9 f5
%follow a-10 c-5 e-6 f11; %font a-5 c7 d-4 e-3 f-2 g3; %fool a3 c2 g-5; %foot a-10 d-3 f7 g4
`
