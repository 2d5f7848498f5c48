// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abend a5 e12 f-4 g-13; %abl a-3 f5; %about a-12 b-7 d4 e-6 g5; %abov b-5 c-7 d-4 e-4 f10; %absenc b-3 c4 d6 f-2 g-6
%ac a-2 b-4 c5 e-5 f-4 g2; %accept a-2 b-9 c6 d-5 e-3 f-5 g5; %acceptanc a5 g-4; %acces b-7 c-4 d-4 f-4 g12
%accessibilit a-2 b8 c-4 d-4 e-5; %accord b-4 d-3 e-4 g11; %account a-4 b6 d-9 e-9 f4 g3; %accru b10 e-4 g-3
%acros a3 b-6 c5 d-4 e3 g-5; %act a-2 d6 e-2 f-2; %action d5 e-7 f-3; %actu a-2 b-6 c4 e-5 g3
%actual b5 c-11 d-7 e-3 f10; %ad b3 c-7 d-11 e-7 f11; %adapt a20 b-9 c-9 d-8 e-6 f-4 g-4
%addres a-2 c3 d-7 e-3 f-2 g6; %admin c-3 d-9 e3 f9 g-4; %adopt b6 c5 e-5 g-6; %adult a-4 c17 d-4 e-3 g-10
%advic d-6 e6; %afraid a-2 b-5 c-6 d-2 e4 g7; %aft a-5 b6 c5 e-7 f-2 g-3; %afternoon b-3; %afterward b-5 d-4 g4
%ag a-8 b-7 d-3 e-4 f10 g6; %again a3 b6 d4 e-18 f-8; %against b-5 d-10 e7 f11 g-7; %agenc a-9 b-8 c-6 d4 g12
%agenda a-6 b-7 d5 e-3 f-8 g7; %agent b7 c-2 d-2 g-7; %agin a-4 d5; %agnieszka b3 f-2
%agre a-15 b5 c4 d-19 e2 f-13 g2; %ahead a5 b-5 c-3 e-7 g4; %aino a-4 b3 c-4 f-3 g6; %airflow a5 b-2 d-3 f4 g-5
%airlin a-4 b-2 e-4 g10; %airport a2 b-7 c-4 d-7 e-6 f-2 g11; %aksel b-7 c8; %alarm a-6 b4 c-11 e-5 f-7 g13
%alert b5 f-8; %algorithm b10 c-5 d-4 e-4 f4 g-6; %alia g4; %align b-5 d-6 e-8 f6 g8; %alloc b7 f-7 g4
%allocat c4 f-5 g2; %allot b4 e-2; %allow a-3 b-6 c12 d-3 e-9 f4 g-4; %almost a-17 b-11 c-11 e8 f4 g9
%alon b-7 c-4 d4 e8 f-8; %along a-7 b-7 c-5 f5 g2; %aloud a-5 b-7 c7 d-6 e-7 f-2 g6; %alread a-5 g5
%also b-4 c-6 d5 e-3 f-5 g5; %although b5 c4 d3 g-16; %altogeth a-2 e6; %alway a4 b-12 d9 e-18 g2
%among a-10 c6 d-5 e5 f-3 g-3; %analyst a-7 c9 d-3 e-14 g7; %ancient a-4 f12 g-5; %android a7 e-2 g-11
%anew a-4 b15 c-5 e-3 f-4 g-5; %angr a-3 b4 c-6 d-7 e4 f-8 g4; %anika a-4 b7 d-3 e-2; %anim c4 d-7 f-4
%annika b-4 e2 f4; %anniversar b-4 d11 e-6 g-3; %announc b6 d-8 e11 f3 g-8; %announce a-2 d2 g2
%annoy a-4 b-4 c-6 d-4 e-3 f9 g2; %annu a-4 b-3 c-6 d8 e-3; %anonymis b2 e2 g-2; %anoth b5 c3 d13 e-5 f-15 g-8
%answ a-4 e6 f-10; %answer b3 d2 e2 f-14; %antenna a-6 b5 c-4 d-5 f-3 g4; %anybod a-2 b-6 c-9 e-11 f8 g5
%anymor b5 d-7; %anyon a9 b-19 c-5 d-3 e-21 f8 g5; %anyth a-11 b-12 g9; %anywa b5 c2 d-6 e-5; %anywher d-3 f4
%ap a5 b5 c-3 d-3 e-8; %apart b-9 e-6 f8 g3; %apolog a-4 d8 e-8 f-4; %apologis a-2 b-4 g7
%apparent b-9 c12 e-13 f-10; %appear c6 e-2; %appl d-7 e7; %applaus c-3 d-5 e-4 f-2 g11
%applicant a-7 b-4 c-3 d9 e-6 f-2 g5; %apprais a-8 b-11 c-6 d16 e-8 f-6 g3; %appraisal a-8 b-6 c-8 d10 e-4 g4
%approach a-7 b6 c9 d-3 g-13; %approv a-17 b-17 c3 d-6 e7 f-16 g8; %approval a-12 b-12 c6 f-7; %apron a-3 e5
%ar a-3 e-3 g4; %arch d6 e3 f5 g-13; %archaeolog a-4 f7 g-2; %architect a-7 b-12 e-17 f-6 g21
%architectur a-11 b2 c8 d-14 f9 g-7; %archiv a-5 b-3 c-4 e3 f7 g-2; %area b-7 c8 d-3 e6 g-6
%argu a-11 b-13 c3 d-6 e8 f-6; %argument a-3 c10 d-3 e-7; %arm b-3 c-3 e12 g-10; %around c-4 d-5 e-6 f6
%arrang a-4 b-5 d6 e4; %arriv b-7 d-11 f-5 g9; %arrow c-9 d-4 g3; %articl f-3 g7; %arvo a-3 b5 e-6 f-7 g3
%asham a-4 b3 c-7 d6; %asid b-3 d6; %ask a-9; %asleep a2 b4 c-5 e-4; %assign a6 b7 c-3 d-13 g-5
%assigne a-5 b14 c-6 d-5 e3 f-4 g-10; %assistant e-4 f7; %assum a-6 b-4 c12 d-3 e-4; %async b-4 c-5 d10 e4 g-7
%attach a-2 f-5 g11; %attend a-3 b-5 c-4 d-8 f16 g-12; %attendanc b-4 d6 e4 g-6; %audienc a-2 b-5 c5 d-6
%audio c5 d-3; %audit a4 b-2 c-19 d-3 f-11 g9; %auditor b-8 c-4 d-6 f-3 g10; %auth a12 b3 c-5 g-12
%authorit a-3 b-10 c8 d-3 e12 f-3 g-11; %automat a-7 b-6 d-2 f7 g5; %autumn b-8 c-3 e-8 g8; %avatar a-5 b4 c5 g-4
%avoid c-3 d11 e-3 g-3; %awa a-9 b3 c-12 d6 e4; %await c8 d-4 e-6 f8 g-7; %awak b-5 c4 d-4 e8 g-8; %awful a-5 e-2 g6
%awkward e7 g-4; %aylin d4 e-3 g3; %ayumi a-10 b8 c-2 d5 f-3; %bab a-6 b3 c4 d-13 f2 g3; %babysat a11 b-2 g-5
%back b3 c-3 f-7; %backend a-5 c4 f-4; %backfil a4 e3 f-9; %backlog a2 d-3; %backup a5 b-3 c-4 d-5 e8 f-6
%bad b-5 c-2 d-4 f6; %badg a-9 b-9 c2 d-8 f6 g4; %bagel c-7 d-4 g8; %bail a7 c-4 d9 e-3 f-7 g-7; %bak c5 d4 e-9
%bal b-3 c12 d-5 e-11 f5 g-4; %balanc a6 b-4 c-7 d-5 e3 f-2 g3; %balcon f11 g-7; %ban d-6 e-8 f10 g-2
%band b-4 c-5 d6 e-9 f-3 g6; %bank a5 c-10 d-3 e4; %baptist a-3 b3 d-2 g3; %barcod a9 f-3 g-4; %bare b3 c-2 g-6
%bas a4 b-6 c-6 d-5 e5 f5; %bash a-8 f8; %basical b7 c8 e-7 f-5 g-13; %batch a15 b-4 c2 d3 e-7 f-7 g-9; %bath f8 g-6
%batter a-3 c7 d-6 f-3 g5; %bazel a6 d-3 e-4 g-6; %be b-14 c8 d3 e-7; %bear a-3 b4 e-4 g3
%beat b3 c-3 d-3 e-5 f-4 g5; %beautiful a-3 b6 c-3 e-7 f-3 g5; %becam a-5 b6 c7 f-7 g-5; %becaus a3 b-4 c6 e-5 g-6
%becom a-5 c12 e-12 f-6; %bedtim f10 g-7; %been b-7 d7 e-12 f4 g2; %befor a3 e-7; %beg d10 g-7
%began a-7 b8 c-4 d6 e-7 f-3; %begin a3 b-6 c3 d-8 e-12 f7; %begun a-3 d8 g-4; %behav c-3 e9 f-5
%behaviour b5 d-6 e-2 f2 g-2; %behind a4 c-20 f3 g-2; %bel b-7 c-3 d-2 e-7 g12; %believ a-5 b-9 d-6 e-8 g15
%belong a-7 b5 c4 d-9 e3 f-2 g-2; %below a3 b-5 d-3 e6 f-5; %bench e-8 f6; %benchmark a-4 b3 c-7 d3 e-8 f8 g-4
%bend a-3 b-3 c6 d-2 e7 g-6; %besid a-7 b3 f9 g-6; %best c6 d-7 e5 g-3; %bet a-11 b-12 d-11 e4 g7
%beta a5 b-10 d-8 e4 f-8; %between a9 b-16 c-2 d5 f-3; %bid a8 c-5 d-7 e3 g-8; %biggest a16 b-4 d-2 f-3 g-10
%bik a-8 b-3 c-8 e5 g8; %bikesh c9 e-2 g-3; %bil a7 b-6 c-6 f2 g-4; %bin a-9 d5 e-3 f4 g-3; %bird c4 d-3 g4
%birthda b-10 d-9 e-9 f10 g6; %biscuit a-4 b-5 c-3 d-4 g11; %bisect a8 b-6 c-6 f6 g-7; %bit a-6 b-6 c-5 d-5 e4 f9
%bitrat b4 c2 d-3 e5 g-7; %blam a-8 b4 c-9 d7 f-8 g3; %blank b-6 c7 d13 e-7 g-12; %bles a-12 b2 c10 d-6 e4 f-8 g-6
%blew d9 e-4 f-2 g-5; %blind c-12 e-4 f10 g3; %blink a-3 b-11 c-6 e-11 f16; %block a12 b-14 c-2 e-4
%blog b-4 d-2 f4 g3; %blu b-4 c8 e-13 f-3; %blush a-7 b-6 f-6 g11; %board a3 b-9 c-4 d-18 e2 f4 g6
%boat b-3 c-11 d-8 e4 f-2 g8; %bod a-3 b-5 c-6 d-5 e4 f-5 g9; %boil a-6 b-5 c-3 d-8 e7 g3; %bold b-2 c2 d2 e3 g-6
%bon b10 c-2 e-4 f4 g-11; %bonu b-5 c-5 d3 e-5 g4; %book a-3 b-14 d6 e-3 f2 g7; %booking a4 b4 d-5 f-3
%boot a8 b5 c-10 d4 e-11 f-6 g-5; %bootload a5 c-7 d-4; %bor a-3 b-8 c-8 d6 e2 f8; %bord a9 e-5 f-3 g-4
%borrow c-2 f10 g-9; %bos a-2 b-10 c6 d-4 f-20 g11; %both a4 b-5 c3 d3 e-6 f-9; %bottl a4 c-7 g3
%bottleneck a2 b-6 d-9 e-6 f-4 g7; %bottom a-6 c7 e-6 f8 g-11; %bought a-3 b-4 d-4 e-9 g11; %bounc b2 c-5
%box a-8 b-7 c-2 d-7 g10; %boy c7 g-3; %br b-11 d7 f-3 g-2; %brain b-7 c3 d-4 e-4 f3 g3; %brak a-4 b-3 d-2 e3 f-3 g4
%bram c5 e-3; %branch a5 b9 c-10 d-22 e-10 f5; %brav c-3 d-3 e5 g4; %breach a4 d-2; %break a-7 b-3 c5 e6 g-4
%breakfast a4 b-6 c-9 e-12 f7 g4; %breath a8 b-12 c-9 d-8 e10 f-7; %brick a3 c-2 d-4 e13 g-11
%bridg b-15 d-11 e10 f-4 g4; %brief c2 e7 g-7; %bring a-4 b-7 d6 e5 g-6; %brok a4 b-14 c-3 d-17 e3 g6
%broken a5 b-12 c-7 d-6 e5 g3; %broth c-2 e6 f5 g-4; %brought a7 b-6 c7 d-13 e-2 f-8; %brown a-4 c5 d-4 e-3
%brows a-6 b-6 c-8 d-3 e-6 f14 g2; %brush a-4 b-3 d2 g2; %buck b-2 c4; %bucket a-2 f-7 g10
%bud b-7 c-5 d6 e-6 f-2 g6; %budget a-2 c-3 e4 f-7 g5; %buf a3 g-4; %bug a-3 d2 e-9; %build a5 b-7 c-4 d2
%built a6 b6 d-15 e-8 g-3; %bullet d11 e-2 g-8; %bump a3 c-3 d8 e-5; %bundl g3; %burn a3 b-9 c-2 d3 f-7
%burnout d15 f-9; %burnt a-2 d-5 f-2 g11; %bus b-4 c-4 d4; %busi a-7 b-6 c-2 d-7 e-5 f8 g8; %button a6 b-2 g-8
%buy a-7 b-5 d-5 e9 g-3; %cabin c4 e-3; %cabl e-7 f-4 g5; %cach a8 c6 d-16 e-7 f4; %cak a-11 d-11 e3 f-10 g15
%cal f2; %calculat a4; %calend a-4 c-5 d12 e-2 g-2; %calendar a-10 b-13 d9 e-13 f-5 g8
%calibr a-9 b7 c-9 d3 e-11 f-5 g4; %callback a7 g-5; %calm a-5 b-6 c-6 d-3 e-8 g12; %cam a-5 c5 d-3 e5 f-11
%camera a13 b-6 d-9 e2 f2 g-13; %camil c10 e4 g-11; %campaign a8 b-4 d-4 e-4 f-3 g3; %can c-2 d3 f-3 g2
%canar a9 b-3 g-5; %cancel a-11 c-18 d6 e-11 f-13 g9; %candidat b3 c-7 d6 e-9 f-13; %candl c-6 e2 f5
%canteen a-10 b-6 c-7 d2 e-7 f-11 g19; %cap b-2 d-5 e2 f-3 g3; %capacit b5 c-6 d12 e-6 g-12
%captain a-7 b8 d-6 e6 g-5; %car b-3 c-5 d2 e3 f6 g-3; %card b6 d-7; %cardboard a-2 b-2 d-4 g6
%care a-3 b-7 c-4 d17 e-6 f6 g-14; %careful g6; %carpet c-5 e3 g2; %carry a4 b-6 c-3 e-4 f-3 g4; %cart a7 b-8 g-3
%carv b-2 c4 e5 g-2; %cas b-9 e-13 g4; %cast a-4 b3 c12 d-2 e-4 f-5 g-8; %cat a-2 b5 d-4 e6 g-9; %catalogu c-3
%catch c-3 d3 f4; %caught a-3 b3 c-4 d-12 f-5 g12; %caus a2 e-4; %cav c4; %cel b11 c6 d-4 e-9 g-6
%cent a-9 b-3 d-8 g10; %ceremon b6 d-3; %cert a13 b-8 c-6 d-10 e-3 f-6 g2; %certain e-3 g5; %certific a6 d-5 f-4 g2
%certificat a9 b-4 c-8 f-10; %chain a6 c-8 e9 g-8; %chair b-9 d-5 e8 f-13 g8; %challeng c6 g-3
%champagn a-5 d-3 g10; %chanc b3 c-2; %chang a4 c4 d-8 e-3 f3 g-2; %changelog a-5 c-5 d-6 e2 f6
%channel b-10 c6 d-11 e9 f-7; %chapt a-9 b-6 c-6 d-5 e-5 f18 g-6; %charg a4 c-6 d-10 e3 f-8
%chargeback a-5 b-3 c3 e-2 f-2 g8; %chart b-5 c4 d-2 e-9 f7; %chas c-8 f12 g-10; %chat a-7 b-8 c3 d7 e-2 f4 g-4
%che c-2 e-7 g12; %cheap b-2 c-6 e9; %cheat c-3 d-3 e-4 f8 g2; %check a-3 b-3 c2 d7 f3 g-7; %checklist b3 e3 f-3 g-4
%checkout a18 b-4 c-8 d-9 e-3 f-4 g-5; %cheek c-6 d-4 e8 g3; %cheer a-3 b-5 e7 g5; %chef a3 e-2
%cher a4 b4 c-5 d-3 e-6 f-3; %ches d-2 f6; %chew a3 c-10 d-3 g9; %chicken a-5 b-2 c-5 e-5 f6; %chief a-2 c-6 e-3 g12
%chil a-4 c-7 d-6 e4 f-5 g11; %child c-3 e4 f-2; %children g3; %chip a9 b-5 d-4 f-5; %choic b-9 c13 d-16 e5 f-10 g-5
%chok a11 b-4 d-4 g-7; %choos a-16 b-9 c8 d-16 e3 f-10; %chop a3 d13 g-12; %chor a-2 c-3 e2 f4 g-3
%chos a-4 b-4 d9 f-9; %chosen a-3 b4 c-2 d-5 e8 f-2 g-2; %christma a4 b-2 c-3 d-2; %chunk a9 g-5; %church b-3 e-2 g7
%churn d-4 e-3 g3; %circl a-6 b-2 c9 d10 e-10 f4 g-11; %ciso c-6 d-4 e-4 g12; %cit c-5 d3 e5 g-4; %claim a9 d-9 e-7
%clap a-7 b-4 c-4 d-7 e13 f-2; %clash b-2 d10 g-7; %clean a-11 b4 c-12 e-9 f2 g8; %cleanup a-6 b14 c-6 d-3 g-10
%clear a-5 b-12 c3 d3 f-6 g6; %clev d-2; %click a-15 b-3 c-2 f10 g4; %client a4 d-10 e5 g-3; %climb a3 c3 d-3
%clinic a10 b-7 d-10 f-5; %clock a6 b-9 c-7 d-5 e-8 f13 g-2; %clon f8; %clos e3 f-12 g2
%cloud a-9 b-6 c2 d-3 e-10 f3 g6; %clust a5 b-5 c-10 e-10 f6 g4; %co a7 c-6 d-6 e-3 g4; %coach a-7 c-13 d4 f-9 g8
%coat a-9 c-5 d-5 f4 g8; %cobol a5 e-3 f11 g-10; %cod a4 c-5 d-4 e-6 f3; %codebas b-9 d-8 e-9 f11 g4
%codec a6 b-5 c4 d-4 f-2 g-3; %codegen a7 c-6 g4; %codepen f6; %coffe b-4 f2; %coin a-4 b-3 d-3 e7
%cold a5 b-5 c-9 d4 e-6 f-11 g8; %colleagu a3 b-8 d3 e-9; %collect a-5 c-3 d6 e-7 f8 g-5
%colour a-11 c10 d-4 e-9 f5; %column b8 c15 d-10 e-13 f-8 g-8; %com a-3 b4 c5 d-12; %comfort f7; %comma b-4 c-2 e8
%command a4 b-4 d-13 e8 f-2; %comment a-14 c-3 d-6 f8; %commit a13 b14 c-13 d-22 e-8 f-3 g-6
%committe a-4 b-3 c-12 d10 e2; %comp d12 e-2 f-4 g-5; %compac d6; %compan a-8 b-3 c-3 d-4 e-5 g13; %compar c-3 f6
%comparison b3 c5 g-4; %compens a-3 b-2 d8 e-7 f-3; %competit f4; %compil a4 b-10 c-14 e-16 f7
%complain a-3 c-7 e-2 f8 g3; %complaint b-4 c-2 d17 e-5 f-5 g-6; %complet a-4 b12 d-2 f-10 g-5
%complete a-2 b-5 c5 e7 g-8; %complianc a5 c5 d-9 e-7 f-8 g5; %component b8 c-6 d-6 e-7 f3 g-3; %comput b4 g-3
%con c7 g-3; %conclusion a-3 b3 d-6 e3 f-3; %condition a-3 g8; %conduct a3 b-2 c3 d-4 e5 f-3 g-4
%conferenc a-2 b-3 c-3 e-6 g8; %config a5 c7 d-12 f5 g-16; %configur a5 e-3; %confirm a3 b-4 c12 e-7 g-9
%conflict a4 b-10 c-12 d5 e3 f-8 g3; %confus b-3 e4; %connect a10 c-9 d-11; %consensu a-2 b-3 c11 d-5 e-3 f7 g-10
%consent a6 b9 c-6 d-4 e-4 f-9 g2; %consequenc a-2 f9 g-4; %consol a7 c-5 d-6 e-7 f3; %constraint a4 b3 c-2 g-5
%consultant g5; %consum a11 b-5 g-2; %contact b10 d-2 e-6 g-4; %contain b-3 d-3 e-3 f6; %content a-3 b-3 c4 d-4 f3
%context b-9 c-2 d-3 e10; %continu a10 b-2 c-6 d3 e-9 f-6; %contract b-4 d7 e-4 f-14 g8
%contractor a-3 c-3 d2 e-9 g7; %contradict c9 g-5; %contribu a-6 b-5 c-7 d-6 e12 f6 g-8; %control a7 c-11
%convers a-5 b-9 d9 e-9; %conversion b8 g-2; %convert f13 g-8; %convinc b3 c5 g-8; %cook b5 c-5 d-13; %cooki c-3 g3
%cool c-5 e3 g4; %cop a-9 c5 d2 e-5 f7 g-6; %copybook b6 e-3 g-2; %cor a9 b-14 c-9 d-7 e5 f-5 g3
%corn b-5 d-3 e-5 f6 g2; %correc a11 d-3 g-6; %correct b3 c-12 e4 f6 g-9; %correction f3 g-5
%corrid a5 b-5 c3 d5 f-3 g-6; %corrup a6 g-3; %cosmetic a-3 f13 g-7; %cost a-11 b5 c-7 d-6 e7 f-8 g5
%couch d-2 e6 f3; %cough b-5 c10 d-7 e-3; %could a6 b3 d-5 e-3 f-4; %council c2 d-5 f-5 g6
%count a-4 b-16 d-3 e-8 f8 g8; %counterpart a-5 c-2 d-7 g14; %countr a-3 d-3 e-5 g9; %coupl a-4 c-4 d-5 e-3 f7 g6
%couri a6 b-6 d-5 g7; %cours a-2 b-12 c-3 d-6 e-7 f10 g5; %court b-7 c10 d-11 e5; %cousin d-4 e-5 g11
%cov a-3 c-3 d3 e-7 g6; %coverag a-3 b7 f3 g-3; %cow a-3 b-3 c-3 d3 g4; %cr c-3 e-8 g12
%crack a-6 b7 c-6 d-2 f-7 g6; %crank a4 f-3 g4; %crash a7 b-8 d-4 e7 g-3; %crat a3; %crawl a7 d3 g-7
%credit b-4 c-2 g7; %crew a4 b-8 c5 e3 g-6; %cricket b-3 c9 d8 e-5 g-11; %critic a14 b-16 c-10 d-10 f3 g-2
%croissant a-4 b-4 d-5 e5 g3; %cron a-5 b3 c7 d-3 g-5; %crop b9 d-4 e-4 f-4; %cros b-9 d5 e3 g-3; %crossword f8 g-5
%crowd e-4 g6; %crunch b-2 c-2 d5 e-3 f-3; %crypto c6 d6 e-5 g-7; %cuda a3 c-3 g2; %cup a-3 d-3 e-4 f5 g5
%cupboard b-3 c-5 e9; %curiosit a-6 b-2 c6 d-3 e-3 f15 g-14; %curiou b-2 c-4 d-3 e-2 f9; %curl a-4 f5
%currenc c-2 f9 g-6; %curs b9 d-2 e-2 f-2; %curtain a-3 f6; %curv a-3 b5 c-4 e-8 f9 g-3; %custom a7 b5 c-13 d-14 f4
%cut c6 e3 f-9 g5; %cutov a15 b-3 c-10 d-2 e3 f-17 g-4; %cycl a-6 b-5 c-6 d13 e-6 f9 g-9; %d a6 b-9 d4 e4 f-10
%daan c4; %daft d-5 f7 g-7; %danc b3 d-5 g2; %danuta e6 g-6; %dar a-3 b-5 e-3 f-3 g8; %dark d-3 e-7 g6
%dash a-5 b-2 d-6 e-4 f-5 g11; %dashboard a-3 b7 c-15 d-9 f5; %dat a-3 b-10 c4 d9 e-9; %data a5 e-7 f3
%databas a6 b-3 c4 d-12 e-5 f7 g-6; %daught a-7 b-7 c-10 d-9 e-12 f9 g13; %dawn a11 b-10 d-6 e-4 f-7
%day a-8 b6 c5 d2 e-3 f-10; %de b-6 d-5 g9; %dead a3 b-17 c3 d-11 e-14 f6 g5; %deadlin a6 c-8 d7 f-4 g-3
%deadlock a11 b-11 d-8 f3 g-7; %dear c-3 e-7 f-4 g7; %debat a-5 b-6 c13 d-6 g-10; %debrief a-4 b-2 c-6 d8 e-9 g3
%debt d3 f-6; %debug a4 b3 c-17 d7 g-7; %decent a-2 b6 c-6 d-6 e-3 f-4 g9; %decid a-25 b-2 c8 d-15 e3 f-21 g6
%decision a-22 b-14 c10 d-11 e7 f-22 g4; %deck a2 c-8 d-4 e3 f5 g-5; %declin a-9 b-7 c-15 d13 e4 f-4
%decod b-3 c-3 d-4 e-4 f14 g-9; %dedup a6 g-6; %deep a6 b-11 c-10 d8 e3 f-7; %def c3 d-4 e-4 g2
%default a-6 b-3 c12 d-5 e-8; %defect a-3 f-4 g11; %defend b-6 c-6 d-3 e17 g-9; %defer d11 e-7 f-3
%degre a-4 b4 d-3 e-2 g7; %del a-4 c-2 d4 e5 g-5; %dela d5 e10 g-12; %delay a-5 b-8 c-9 d3 e-12 g9; %dele a9 g-3
%deleg b10 c-13 d-12 f-10 g6; %delegat a-3 b6 c-5 d-17 e5 f-12 g3; %delet a-16 b-5 c6 d5 e6 f6 g-15
%deliberate d3 e8 g-8; %delight e-6 f6 g4; %deliv b7 c-8 e-4 g3; %deliver a7 b-10 d-10 f-5 g8
%demand b-6 c-3 d-5 e7 f6 g-6; %demo a6 b-5 c-13 e6 f-7 g3; %dentist a-10 d-5 f-5 g8; %depend a8 b-9 c-5 d-10 e-9 f7
%dependenc a5 c-3 e-3 f2; %deplo a6 b-3 g-5; %deploy a8 b-6 c-9 d-8 e-7 f-6 g9; %deprecat a-8 b-4 c5 d-4 f9
%deput b3 c-5 d-3 g3; %derb a-3 d3; %describ a-4 c-5 d5 e-4 g5; %deserv c-4 d3 e-3 f-3 g5
%design a-13 c10 d-7 e5 f2 g-6; %desk b-5 e-3 f-6 g9; %detect a-4 b3 f10 g-8; %dev b-6 c16 d-6 e-7 g-4
%develop b-10 c5 d4 e-8; %devic a7 g-5; %diagram a-3 b4 c3 d-5 g-6; %dial b-5 c-4 d-11 e7 g6; %diar b-7 d4 e-8 f4
%dicom a2 f-10 g8; %dif b9 c-7 d-6 g-6; %different a-12 b8 f-3; %difficult b-7 c-5 d2 f-2 g4
%din a7 b2 c-14 d-5 e-2; %direc d-2; %direct a-10 b-10 c-21 d-3 e7 f-14 g18; %director a-3 b-6 c-6 e5 f11 g-5
%dirt a2 b-3 d-3 f2; %disagre a-4 b-9 c6 d-11 e3 f-9 g3; %discus a-7 b-8 d7 e-14 f-5 g6
%discussion a-12 b-13 c9 d6 e-8; %dish a-8 d5; %dishwash a-2 f-5 g11; %disk a3 b-8 e-4 f4 g4
%dislik b5 c-10 d-4 e-7 g8; %displa a-4 c-3 f4; %disput a-6 d3; %dissent c12 d-6 e-6 f-5 g-9
%distribut d-7 e-3 f7 g3; %dkim a6 g-5; %do a-4 c-5 f3; %doc a-15 b3 c-6 d-8 e-6 f11 g2; %dock b-3 e-3 f10 g-4
%docstr d-4 e-4 f13 g-7; %docstring a-2 b-3 d-5 f11; %docu a-4 d3 e-10 g5; %document b-2 f14 g-10
%dodg a-2 b-2 c-7 d14 e-7 g-2; %domain a-2 b-8 d-5 e7 f6; %don b3 c-20; %dot a-3 c3 d-2 f5
%dotfil a-6 b-5 c-3 d-4 e-4 f15 g-6; %doubl b-8 c-7 d-7 e6 g3; %doubt a-7 b-9 c-8 d-9 e5 g14
%doughnut a-3 b-5 d-5 e-3 g12; %down b-3 c-2 d3 f-5 g3; %downstream a8 g-4; %dr a-5 b9 d-5 e-4 f-4
%draft a-14 b7 d14 f-13 g-15; %drag a-4 d14 e-6 g-7; %drain a6 b-8 c-11 d-7 e7 f-2 g7; %drama c-4 d-8 e-7 f-5 g14
%drank b-7 c-5 e13 g-10; %draw a-13 b-7 c-12 f12 g2; %drawn a-3 b4 c7 d-4 e-8 f-7; %dread g5; %dream c-2 e-2 g10
%dreamt a-6 f-4 g13; %dres a3 c-5 d-2 f3; %drew a-3 b-7 d-7 e8 f8 g-7; %drift a2 c13 d-6 e-4 g-11; %dril b-8 e4 g5
%drink a7 b-11 c-3 d6 e-8; %driv a9 c-11 d-17 f9 g-8; %dron a-4 d-4 e-4 g11; %drop b-14 c8 d2 e3 f-3 g-10
%drov b8 c-12 d-8; %drown f3; %duck b-6 c-2 d4 g-3; %duckdb c-2 f4; %dumb b5 c-5 e-3 f7 g-4; %dump a2 c-3 d-6 f7 g-8
%dur d3 e7 g-11; %dust a-5 b-6 c-3 e-3 f12; %dut c9 d-5 e-15 f-6; %each b-9 c7 d3 g-5; %ear a-7 b-7 c2 g7
%earli a-4 b3 c-7 e-2 f-5 g11; %earth f10 g-8; %eas e-4 f3 g7; %easi b-5 d7 e-6 f-3; %east a-3 d14 g-10
%eat a-2 b-5 c-4 d-11 e8 g9; %eaten a-4 d2 e-6 g4; %ebba d4 f4 g-6; %ebpf f8 g-5; %edg a4 d-8 e-10 f8 g-3
%edit b3 c-9 d-3; %educ a5 b-3 d-2 f7 g-8; %eight a6 f-3 g-3; %eith a-3 b-3 c4 d7 f-4 g-3
%elbow a-3 b5 d-3 e-2 f-2 g6; %elect c5; %elephant b-3 d9 e-7; %eleven a7 e-11 f-8 g2; %elixir a-3 b-3 c3 d-5 e-6 f9
%els a10 c-5 d-3 e2 f-6; %elsewher c-6 d6 e9 f-2 g-6; %email a-6 b5 d2 e-7 f-7; %embed b-6 d-2 e-9 f7
%embedding e-2 f5 g-3; %emeka b5; %emoji a-10 b-8 d2 e-4 f5 g5; %empower b5 c-4 e4 g-3; %empt a-4 b-8 d11 e-4
%emulat f9 g-3; %encod a6 b-4 e6 g-3; %encryp b4 c3 e-3 g-7; %end b7 c16 d-9 e-10 f-12 g-7
%endpoint a6 b-2 d-9 e-9 f3; %energ a-8 b-4 c-7 d-3 e2 f2 g7; %engin a15 b-5 c-4 d-15 e-9 f10 g-7
%engine b-9 c12 d-4 e-9 f-10 g6; %engineer a-5 b-10 c9 d-7 e-8 f7; %enjoy c-7 g11; %enough c-5 d5 f5 g-7
%enrol a7 c-3; %ent e-7 f-7 g10; %entir a13 b4 c-3 d-8 f-8 g-5; %entire b6 c-3 e6 f-3 g-9; %entitle a13 b-3 f-4 g-6
%entr a-8 b-6 c6 d-5 f-5 g8; %environ c-2 d-2 f4 g2; %epic c-8 d-7 e4 f-4 g4; %equalis a-6 d-3 f-4 g6
%er d-12 f10 g-6; %escal a-4 c3 d-10 f-4 g4; %escalat a-9 b-2 c12 d-7 e-13 f-5 g4; %estim a-2 c5 g-5
%estimat a-6 b3 c4 d-9 e6 f-10 g-3; %etcd a6 b-4 f2; %euro a5 c5 e4 f-2 g-9; %ev c-4 d-4 e-5 f5 g2
%evalu c-7 d10 f-2; %even b-3 c5 e-2; %evening a3 c-6 d-6 e-7 f6 g-4; %event b-9 c5 d-12 e-2 f9 g4
%ever c9 e-8 f-19 g3; %everybod a7 b-15 c9 d-6 e-3 f-6 g3; %everyon a4 b-10 c2 e-9 f-6 g4; %everyth a2 e-10 f-8 g8
%everywher a-3 b-2 d-4 e-3 f-7 g14; %evidenc b5 c-2 d-5 g2; %exact a-7 d-12 e5 f-7 g8; %exam a12 b-9 c-8 d-5 f-7 g6
%exampl a-4 b-6 c-6 d-3 e-6 f17 g-6; %excep a8 c7 e-2 g-13; %except b-5 d12 e-5 f-3 g-7
%exchang a13 b-3 c-6 d-3 e3 f-4 g-6; %excus a-4 b2 d14 g-12; %exec c-6 d-3 e12 g-7; %exercis a-14 b8 d2 f12 g-19
%exist a8 f-4 g-2; %expect c-3 d7 e3 f-8 g2; %expens b-7 c-9 e-8 f10 g4; %experi d-6 e-5 f11
%experiment b4 d-2 e-5 f-4 g7; %expert c9 d4 g-11; %expir a12 b-8 c-6 d7 e-8 g-5; %explain a-6 c-4 d-4 e-4 f8 g3
%export a7 b4 c-8 d-7 e-11 f7 g-3; %extend b-3 c-8 e5 f11 g-11; %extension a-9 b-7 c-4 d11 e-8 f7
%extra a8 b-2 c-3 d-4 g-3; %ey a-4 b-9 c7 g2; %eyebrow b-5 c15 d-5 g-5; %f b-3 c5 d4 f-4 g-5
%fac a2 b3 c6 d2 e-8 f-12 g-3; %facilit a-5 c-9 d-2 e-5 g16; %facilitat a-5 b4 d-9 e13 g-13; %fact a-4 b-3 c4 e-4 g3
%factor a3 b-4 c-5 e-6 f-5 g6; %fail b-13 e11 f-3; %failov a6 b-12 c-3 d-10 e6 f-3; %failur a3 b-3 d-7 e6
%fair a5 b-8 c-8 d5 e-8 g3; %fais e7 g-7; %fak c-4 e-2 f13 g-6; %fal a2 b-6 c-11 d4 e3
%fallback a7 b4 c4 d-3 f-3 g-12; %fals c4 e-3; %far a5 b-3 c-3 d-4 e-5 f-5 g6; %farah a-6 b4 d-6
%farewel b-9 d-6 f-7 g15; %farid b4 c-5 g2; %farm a4 b-8 d-12 e-2 f4 g4; %fast a2 b2 c4 d-19 e-12 g5
%fastest a12 b-4 c-7; %fath a-4 c-4 d-3 e-7 f-3 g15; %fault d8 e-10 f-4; %favourit a-3 b4 c2 e7 f-5 g-14
%fe a15 b3 c-8 d-6 f-3 g-8; %fear a-5 c-6 f3 g4; %featur a12 b10 c-13 d-6 e-4 f4 g-13; %feed d-2 e10 f6 g-11
%feedback a-10 b-4 c-26 d10 e-7 f-14 g9; %feel a-4 b-3 d-3 e-8 f6 g9; %feet a5 b-5 e-10 g2
%fel b-10 c6 d10 e-2 f-10 g-5; %felt a6 f-11 g4; %femk b-6 d2 e-5 g8; %fenc a-3 b-3 c5 d-3; %fer c-3 d-3 e-6 g5
%fetch a-4 b5 c-2 d-6 e4 f-2; %fhir a-5; %fiddl e-6 f4 g4; %field a6 b4 c2 e-12 g-6; %fift a-2 b-2 d-2 e6
%fifteen a-3 b-2 c4 d3 e-6 g2; %fifth b-4 c-8 e6; %fight a-8 b6 c5 e5 f-10 g-6; %figur a5 b-6 c4 d-6
%fil b2 c4 e-7 f4 g-3; %film a4 c-4 d-7 e-4 f-3 g10; %filt a6 b-3 c-5 f8 g-10; %fin a-6 d-9 e5 f-6 g5
%final a5 b-4 d-16 f5; %financ a9 b-2 c-7 e-3 f-11 g4; %find b-6 c-5 d7 e7 f-6 g-3; %finding b4 c-3 d-5 e7
%fing a6 c3 d-3 g-5; %finish a5 b6 c-2 d-7 e-3 f-7; %fir b-13 g10; %firm a-4 b-3 c-4 d-3 e-7 g16; %firmwar a4 d-4
%first b-3 c3 d-7 e3; %fish a-5 b-6 c-8 g8; %fit a-4 c5 d5 g-6; %fix a3 b-4 c-7 d-3 e-6 f5 g3; %fixtur c-2 d-2 f10
%flag a-9 b-9 c10 d-10 f11 g-4; %flak c-4 d-3 e2; %flam a6 b-4 f7 g-9; %flash a13 b-8 d-9; %flat b-5 c-2 e-3 f-4 g5
%flew a-2 e5 g-6; %flight a3 c-6 d-6 e-8 f2 g6; %flip a-5 b-9 c4 d-4 e8; %flo b-9 c4 d-16 g6
%float a-4 b-4 c17 d-4 e-9 g-4; %flood a-4 b-5 c-5 d-7 g11; %flow b3 c-14 d-9 e-2 f4 g3; %flut a-5 b5 c3 e-9 f6 g-4
%focu a3 b7 c-3 d-6 e-5; %fold a-4 b-3 c5 d5 e-4 f7 g-8; %folk b-8 c-2 d8 e-10 f6; %follow a-6 c-6 d4 e-4 f10 g-2
%font a-6 c8 d-4 e-5 f-2 g3; %fool a3 c2 f3 g-7; %foot a-4 b-2 f6; %footbal b-4 c-4 d10 e-13 f-6 g8
`
