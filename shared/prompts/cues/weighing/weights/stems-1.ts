// Weights of hints: what words of one family share. Written by `npm run fit:cues`; not to be edited.

export const STEMS_1 = `
%abend e11 f-3 g-11; %abl a-3 f5; %about a-12 b-6 d4 e-6 g4; %abov b-8 c-7 d-5 e-5 f12 g2; %absenc b-4 d7 g-3
%ac b-3 c3 e-3 f-3 g3; %accept a-2 b-8 c7 d-4 e-3 f-3 g5; %acceptanc a6 g-4; %acces b-9 c-4 d-5 f-5 g11
%accessibilit b10 c-4 d-4 e-4; %accord b-4 d-4 e-5 g11; %account a-4 b8 d-9 e-9 f5 g3; %accru b7 e-2
%acros a4 b-6 c4 d-4 e4 g-7; %act d5; %action e-6; %actu b-5 e-2 g5; %actual b5 c-9 d-6 f10
%ad b3 c-7 d-11 e-9 f12 g-2; %adapt a21 b-7 c-9 d-7 e-6 f-4 g-5; %addres a-2 c6 d-8 f-3 g2; %admin c-3 d-9 f11 g-3
%admit a-4 b5 e-3 g4; %adopt b5 c7 e-5 g-6; %adult a-5 b-2 c16 d-4 e-3 g-9; %advanc b-2 g3; %advic d-5 e5 g2
%afraid b-6 c-5 d-2 e6 g4; %aft a-5 b7 c5 d4 e-8 g-4; %afternoon b-2; %afterward a-3 b-5 d-6 e3 g2
%ag a-8 b-7 c-2 e-3 f8 g7; %again b6 d4 e-17 f-9; %against b-4 d-10 e5 f10 g-7; %agenc a-8 b-8 c-6 d4 g11
%agenda a-6 b-7 d5 f-9 g6; %agent b8 c-3 d-2 g-7; %agin a-6 d6 g3; %agnieszka b2; %agre a-14 b5 c3 d-20 e3 f-12 g2
%ahead a4 b-4 c-2 e-6 g2; %ahmet a-3 b5 g-3; %aino a-4 b6 c-4 f-3 g3; %airflow a5 b-2 d-3 f6 g-8
%airlin a-3 b-2 e-4 g9; %airport b-5 c-3 d-8 e-6 f-3 g13; %aksel b-8 c10 d-3; %alarm a-6 b4 c-9 e-5 f-8 g13
%alert b6 f-8; %algorithm b8 c-6 d-3 e-4 f4 g-6; %alia g4; %alias c-2 d-2 f9; %align b-5 d-8 e-8 f7 g8
%allerg b5 g-2; %alloc b7 e-2 f-7; %allocat c5 f-5 g3; %allot b4 d-2 e-2; %allow a-4 b-6 c14 e-10 f4 g-6
%almost a-17 b-10 c-12 e5 f5 g9; %alon b-8 d2 e6 f-6; %along a-7 b-8 c-5 d4 e3 f5; %aloud a-4 b-5 c5 d-5 e-7 f-4 g6
%alread a-6 g4; %alright f-3 g6; %also a4 b-5 c-3 e-3 f-6 g6; %although b5 c5 d3 g-15; %altogeth a-2 c-2 e3
%alway a3 b-12 d9 e-19 g4; %among a-8 c5 d-5 e3 f-3; %amuse f7; %analyst a-8 c9 d-3 e-15 g9; %ancient a-3 f12 g-6
%android a5 g-11; %anew a-3 b15 c-5 e-4 f-3 g-6; %angr a-3 b5 c-6 d-8 e4 f-7 g4; %anika a-2 b6 d-3 e-2
%anim c7 d-5 f-4; %annika b-3 e2 f3; %anniversar b-4 d11 e-7 g-2; %announc a-2 b4 d-5 e10 f4 g-7
%announce a-3 d4 e-2; %annoy a-3 b-2 c-7 d-4 e-3 f10 g3; %annu a-3 b-5 c-6 d8 e-3 g3; %anoth c3 d12 e-5 f-14 g-6
%answ a-4 e6 f-9; %answer b4 e4 f-15 g-2; %antenna a-6 b5 c-4 d-5 e2 f-4 g4; %anybod b-6 c-6 e-12 f7 g4
%anymor b4 d-8 f-3 g2; %anyon a10 b-19 c-5 d-4 e-19 f7 g6; %anyth a-10 b-12 d-3 g10; %anywa b3 c5 d-6 e-5
%anywher d-3 f4; %ap a5 c-3 e-6; %apart b-10 e-7 f10 g3; %apolog a-3 d6 e-6 f-3; %apologis a-3 b-5 d3 e-3 g7
%apparent b-9 c10 e-13 f-9; %appear c4 f-4 g3; %appl d-5 e6; %applaus a-2 c-4 d-5 e-2 f-3 g11
%applicant a-6 b-5 c-4 d10 e-6 g4; %application d4 f-10 g9; %apprais a-8 b-9 c-5 d14 e-7 f-6 g3
%appraisal a-9 b-6 c-9 d10 e-3 g4; %approach a-5 b5 c8 d-3 g-14; %approv a-15 b-18 c3 d-6 e8 f-14 g7
%approval a-11 b-11 c5 f-7 g3; %apron a-4 e5; %ar a-3 e-3 g5; %arch d5 e2 f4 g-12; %archaeolog a-5 g2
%architect a-4 b-12 e-19 f-7 g20; %architectur a-11 c7 d-13 f9 g-8; %archiv a-5 b-3 c-5 e4 f8 g-4
%area b-7 c6 d-4 e7 g-5; %argu a-11 b-13 c4 d-7 e7 f-7 g3; %argument a-2 c9 e-7; %arm a3 b-3 c-4 e10 g-9
%around b4 c-3 d-6 e-7 f7; %arrang a-5 b-4 d4 e5; %arriv a-2 b-7 d-10 f-5 g10; %arrow c-8 d-5 f4 g4; %articl f-3 g7
%arvo a-4 b4 d3 e-7 f-6 g3; %asham a-4 c-8 d6; %asid b-5 d6 e-2; %ask a-9 f2; %asleep b3 c-4 e-2; %asses b6
%assign a5 b7 d-14 e-3 g-5; %assigne a-5 b12 c-6 d-5 e4 f-5 g-10; %assistant b-2 e-4 f7; %assum a-5 c10 d-2 e-4
%async b-4 c-4 d8 e4 g-6; %attach f-3 g7; %attend a-4 b-4 c-3 d-6 f15 g-10; %attendanc b-4 d7 e3 g-8
%audienc a-3 b-5 c5 d-6 g3; %audio a-2 c3 d-3 g-4; %audit a4 c-18 d-3 f-8 g11; %auditor b-7 c-4 d-6 e2 f-3 g9
%auth a12 b5 c-8 g-12; %author a-2 c5; %authorit a-3 b-10 c9 d-3 e11 g-11; %autom a-4 b4 c-3 e-2 f5
%automat a-6 b-4 d-2 f7 g4; %autumn b-6 c-4 e-8 f-2 g8; %avatar a-4 c6 g-3; %avoid c-3 d11 e-5 g-3
%awa a-9 b4 c-11 e4; %await c8 d-4 e-5 f8 g-7; %awak b-4 c3 d-6 e7 g-4; %awful a-5 e-3 f-3 g9; %awkward e5
%aylin d2 e-4 g6; %ayumi a-10 b7 c-2 d5 f-4 g3; %bab a-6 b2 c4 d-12 g2; %babysat a12 b-3 f-2 g-7; %babysit a5
%back b3 f-6; %backend a-4 b-2 f-5 g2; %backfil a8 b2 c-4 e2 f-9 g-4; %backlog b2 c-4 d-5
%backup a7 b-4 c-4 d-4 e8 f-7 g-4; %bad a-3 b-2 d-3 e2 f6; %badg a-10 b-8 d-8 f5 g7; %bagel c-6 d-2 g7
%bail a6 c-4 d9 e-3 f-6 g-5; %bak c6 d4 e-8 g-2; %bal b-4 c12 d-3 e-10 f4 g-6; %balanc a7 b-4 c-6 d-4 e3 f-3 g2
%balcon f11 g-7; %ban d-7 e-8 f10; %band b-6 c-5 d6 e-10 f-3 g8; %bank a5 c-10 d-5 e5 f-5 g2; %baptist a-3 e-2 g4
%barcod a8 f-3; %bare b3 g-6; %barn a2 c-3 f-5 g6; %bas a4 b-5 c-6 d-4 e5 f4; %bash a-9 c-4 f11
%basical b7 c6 e-7 f-5 g-13; %batch a12 b-4 d4 e-7 f-6 g-7; %bath f7 g-6; %batter a-3 c5 d-6 g4
%bazel a4 c4 d-2 e-4 g-4; %be b-11 c9 d4 e-10; %bear a-4 b3 e-5 g5; %beat b3 c-4 d-3 e-4 f-3 g5
%beautiful b4 e-5 f-3 g6; %becam a-5 b7 c6 f-4 g-6; %becaus a2 c5 d3 e-7 g-6; %becom a-6 c14 e-12 f-5
%bedtim a-3 f11 g-7; %been b-4 d7 e-11 f4; %befor a4 e-7 f-2; %beg d10 g-6; %began a-7 b6 c-3 d6 e-8 f-3
%begin b-6 d-7 e-10 f4 g4; %begun a-4 c-2 d6 e3 g-2; %behav e8; %behaviour b5 d-6; %behind a6 c-20 e-2 f2
%bel b-6 d-4 e-6 f-4 g12; %believ a-6 b-10 d-6 e-6 f-2 g17; %belong a-8 b6 c3 d-8; %below a4 b-4 d-4 e7 f-5 g-3
%bench d-3 e-7 f4; %benchmark a-4 b3 c-7 d6 e-8 f7 g-2; %bend c5 d-2 e6 g-5; %besid a-7 b3 f8 g-7
%best c5 d-7 e6 g-4; %bet a-9 b-12 d-8 e5 g6; %beta a7 b-9 d-7 e3 f-7; %between a7 b-12 d3 f-4
%bid a6 c-4 d-5 e2 g-6; %big d8 g-8; %biggest a15 b-3 d-2 f-4 g-10; %bik a-8 b-3 c-8 e4 g7; %bikesh c8 e-2 g-2
%bil a7 b-6 c-5 f2 g-5; %bin a-7 e-3 f7 g-2; %bird c4 d-4 g4; %birthda b-9 d-10 e-11 f12 g6
%biscuit a-4 b-5 c-4 d-5 g12; %bisect a9 b-7 c-6 f4 g-6; %bit a-6 b-5 c-4 d-5 e3 f8; %bitrat c4 d-4 e3 g-5
%black b-2 c-4 e6; %blam a-8 b4 c-8 d6 f-9 g2; %blank b-4 c6 d13 e-7 g-11; %bles a-11 c11 d-9 e5 f-7 g-8
%blew a-4 c2 d10 e-4 g-4; %blind c-12 e-3 f11 g3; %blink a-2 b-10 c-4 e-10 f18; %blis g2
%block a11 b-11 c-5 d-3 f-2; %blog b-5 d-2 f3 g5; %blu b-6 c9 e-13 f-4; %blush a-6 b-5 f-5 g11
%board a4 b-9 c-5 d-18 e4 f5 g4; %boat c-10 d-7 e3 g8; %bod a-2 b-6 c-7 d-6 e3 f-5 g11; %boil a-5 b-4 c-3 d-7 e4 g5
%bold c3 d2 e3 g-7; %bon b8 e-3 f4 g-9; %bonu b-4 c-6 d2 e-6 g4; %book a-3 b-12 d3 g6; %booking a3 b5 d-4 f-2
%boomerang b13 e-5 f-5 g-7; %boot a8 b5 c-9 d5 e-10 f-6 g-4; %bootload a3 c-6 d-5 e3; %bor b-8 c-9 d5 e4 f8
%bord a7 c2 e-3 f-2 g-2; %borrow b2 f8 g-7; %bos b-9 c6 d-7 f-20 g9; %both a5 b-4 c4 d4 e-6 f-9; %bottl c-6 g5
%bottleneck a4 b-6 d-9 e-4 f-5 g6; %bottom a-6 c6 e-6 f9 g-11; %bought a-2 b-4 d-3 e-8 g10; %bounc c-6 e4
%bount b-2 e5; %box a-7 b-7 d-6 g9; %boy c7 g-4; %br b-10 d6 f-3; %brain a-4 b-7 c6 d-4 e-4 f2
%brak a-5 b-3 d-3 f-3 g6; %bram c4 e-4 g3; %branch a5 b7 c-9 d-21 e-11 f6; %bras f-3 g10; %brav d-2 e4 g4
%breach a3 d-2; %break a-9 b-3 c6 d-6 e7 g-2; %breakfast a3 b-5 c-9 e-12 f4 g6; %breath a9 b-13 c-9 d-10 e11 f-8
%brick a2 d-3 e12 g-12; %bridg b-16 c-5 d-11 e11 f-3 g3; %brief c4 e4 g-5; %bring a-2 b-5 d4 e3 g-5
%brok a3 b-14 d-16 e3 g6; %broken a3 b-12 c-3 d-6 e5; %broom d-2 f-4 g7; %broth c-2 e5 f3 g-2
%brought a9 b-4 c6 d-13 e-2 f-10; %brown a-4 b-4 c4 d-5 e-6 f6; %brows a-7 b-6 c-7 d-4 e-6 f14; %brush a-2 d4
%buck b-4 c4; %bucket f-8 g9; %bud b-6 c-5 d7 e-6 g4; %budget a-3 b-2 c-3 e6 f-7 g5; %buf a3 g-4
%bug a-3 b2 d3 e-10; %build a6 b-7 c-5 d2; %built a5 b6 d-15 e-4 g-4; %bullet d13 e-3 g-9; %bump c-5 d9 e-7
%bundl a-2 g3; %bunk g4; %burak b-4 e8; %burn a4 b-10 d4 f-7; %burnout c-3 d15 e-2 f-8; %burnt d-5 f-2 g10
%bus b-7 c-3 d4 g2; %busi a-7 b-5 d-7 e-6 f7 g8; %button a3 c3 e2 g-5; %buy a-5 b-5 d-5 e10 g-5; %cabin c4 e-3
%cabl a2 e-7 f-4 g4; %cach a6 c4 d-15 e-7 f6; %cak a-10 d-11 e3 f-8 g14; %calculat a4; %calend a-4 c-4 d11 g-4
%calendar a-9 b-12 d9 e-11 f-3 g7; %calibr a-9 b7 c-9 d3 e-11 f-5 g5; %callback a6 g-4; %calm b-5 c-6 d-3 e-8 g11
%cam a-5 b-2 c4 d-2 e4 f-7; %camera a11 b-6 d-9 e6 f2 g-13; %camil c7 e6 g-10; %campaign a7 b-4 d-3 e-4 g3
%can c-2 d4; %canar a8 b-2 g-6; %cancel a-11 c-18 d6 e-11 f-14 g9; %candidat c-7 d8 e-14 f-11
%candl c-6 d-2 e2 f4 g2; %canteen a-9 b-5 c-6 e-6 f-12 g19; %cap d-4 e4 f-3; %capabl a-3 c3 d-6 g8
%capacit b5 c-6 d8 e-6 g-6; %captain a-5 b6 d-4 e5 g-6; %car b-3 c-4 d3 e2 f8 g-5; %card b5 d-5 e-2 g-3
%cardboard a-3 b-3 d-4 g7; %care a-3 b-6 c-4 d15 e-6 f7 g-13; %careful g5; %carpet c-5 e4
%carry a5 b-5 c-4 e-4 f-2 g3; %cart a7 b-6 g-4; %carv b-2 c4 e5 g-3; %cas b-8 e-12 g4; %cast a-5 b2 c11 e-3 f-3 g-7
%cat a-3 b7 d-3 e4 g-7; %catalogu c-3 f2; %catch c-4 e-2 f3; %caught a-4 b3 c-3 d-12 f-3 g12
%caus a4 c-2 d3 e-4 f-2; %cav c4; %cel b12 c3 d-4 e-9 g-7; %cent a-10 b-4 d-8 g10; %ceremon b5 d-3
%cert a12 b-7 c-7 d-9 f-5; %certain b-2 g5; %certific a9 c-2 d-4 f-5; %certificat a9 b-4 c-6 d2 f-10
%chain a6 b-3 c-8 e9 g-7; %chair b-6 d-5 e8 f-11 g7; %challeng c6 g-3; %champagn a-4 d-3 g9; %chanc b4 c-2 g2
%chang a4 c3 d-7 e-4 f3 g-3; %changelog a-5 c-6 d-5 f4; %channel b-9 c6 d-10 e7 f-4
%chapt a-9 b-6 c-7 d-4 e-5 f17 g-6; %charg a4 c-6 d-10 e4 f-9; %chargeback a-6 c2 e-3 f-3 g9
%chart b-3 c4 d-3 e-7 f6; %chas a2 c-8 f10 g-10; %chat a-7 b-7 c3 d7 g-4; %che e-7 g12; %cheap b-3 c-5 e8; %cheat f5
%check b-4 d7 f4 g-8; %checklist e7 f-5 g-4; %checkout a18 c-9 d-9 e-3 f-6 g-5; %cheek c-6 d-3 e7 g2
%cheer a-2 b-5 e6 g4; %chef a3; %cher a4 b5 c-4 e-6; %ches d-3 f9; %chew a4 c-9 d-3 g6
%chicken a-5 b-2 c-5 d4 e-6 f6; %chief a-2 c-6 e-3 f-2 g12; %chil a-5 c-7 d-5 e4 f-6 g12; %child a-2 c-2 e3 f-3
%children c-2 f-3 g5; %chip a9 b-5 d-4 f-5; %choic a-2 b-7 c13 d-15 e5 f-9 g-3; %chok a10 b-4 c2 d-4 g-6
%choos a-17 b-5 c8 d-11 e4 f-10; %chop a3 d13 e-2 g-12; %chor a-2 c-3 e3 f4 g-3; %chos b-4 c-2 d9 f-9 g2
%chosen a-2 b5 d-6 e7 f-3 g-2; %christma a3 b-2 c-3 d-2 g3; %chunk a8 g-3; %church b-3 g6; %churn d-4 e-3 f-3 g4
%circl a-5 c7 d7 e-9 f4 g-6; %circu e-3 g7; %ciso c-4 d-3 e-3 g11; %cit c-4 d4 e4 g-4; %claim a10 c-3 d-9 e-7
%clap a-6 b-3 c-4 d-7 e13; %clash d9 g-6; %claw e-3 g2; %clean a-11 b3 c-13 e-7 g7; %cleanup a-6 b13 c-6 d-4 f3 g-10
%clear a-3 b-12 c3 f-7 g7; %click a-15 b-4 f9 g2; %client a5 c-3 d-9; %climb a4 c3 d-4; %clinic a10 b-7 d-10 e3 f-4
%clock a6 b-10 c-10 d-6 e-9 f14; %clon a-2 e-3 f10 g-4; %clos c-3 d2 e4 f-15 g3; %cloud a-10 b-7 c3 d-3 e-10 f3 g7
%clust a6 b-7 c-9 e-9 f5 g3; %co a9 c-6 d-6 e-3 g2; %coach a-5 c-12 d4 f-7 g8; %coat a-9 c-5 d-5 f3 g8
%cobol a4 c-3 e-3 f10 g-9; %cod a3 c-8 e-5 f3 g2; %codebas b-9 d-7 e-8 f10 g2; %codec a6 b-5 c3 d-4 f-2 g-4
%codegen a7 c-7 g4; %codeown e7 g-4; %codepen f7 g-2; %coffe b-6 d-2 f5; %coin a-4 b-2 d-3 e4 g-3
%cold a6 b-4 c-10 e-11 f-11 g8; %colleagu a4 b-9 d3 e-8 g4; %collect a-5 b3 c-2 e-8 f9 g-2
%colour a-11 c8 d-5 e-7 f4; %column a3 b5 c13 d-6 e-13 f-7 g-9; %com a-4 b3 c5 d-10 e3; %comfort f6
%comma b-4 c-3 e8; %command a2 b-5 d-13 e9 f-5; %comment a-13 c-6 d-6 f8; %commit a13 b14 c-16 d-22 e-5 f-5 g-7
%committe a-2 b-3 c-11 d7 e4; %commut f7 g-4; %comp d11 f-3 g-6; %compac d6; %compan a-5 b-3 c-3 d-5 e-4 f3 g12
%compar c-3 f4; %comparison b3 c5 g-4; %compens a-3 b-3 d9 e-8 g-3; %competenc d9 e-5 g-7; %competent b-2 c7 d-4 e-3
%competit f4; %compil a4 b-9 c-14 e-16 f7 g4; %complain a-3 c-7 f8; %complaint b-4 c-2 d19 e-6 f-6 g-6
%complet a-5 b12 f-11 g-6; %complete b-5 c4 e7 g-9; %complianc a5 b-3 c6 d-9 e-6 f-8 g3
%component b8 c-5 d-5 e-6 f4 g-3; %comput b2; %con c8 g-3; %conclusion a-4 c2 d-5 e3 f-3; %condition g6
%conduct d-5 e5 f-2; %conferenc b-4 c-3 e-5 f3 g6; %config a5 c5 d-11 f5 g-12; %configur a4 e-4
%confirm b-3 c12 e-6 g-8; %conflict a6 b-8 c-12 d4 e3 f-7; %confus b-3 e2 f3; %connect a12 c-7 d-12 e5 f-3 g-5
%consensu a-3 b-4 c13 d-4 e-4 f7 g-11; %consent a5 b10 c-9 d-5 e-5 f-8; %consequenc a-2 f6 g-3
%consol a8 b3 c-5 d-5 e-8 f3; %constraint a4 b5 c-3 g-7; %consultant g5; %consum a14 b-6 f-3 g-5
%contact b13 d-3 e-6 g-7; %contain e-2 f7 g-3; %content b-3 c4 d-4 e-2 f3; %context b-7 d-3 e10
%continu a10 c-5 d4 e-8 f-6; %contract b-5 d6 e-7 f-14 g9; %contractor a-3 c-3 d3 e-8 g8; %contradict c10 e-3 g-5
%contribu a-5 b-4 c-5 d-5 e9 f6 g-4; %control a7 c-10 e-3; %convers a-4 b-8 d8 e-9; %conversion b8 e-2 f-3 g-2
%convert b-2 f12 g-7; %convinc c4 g-6; %cook b6 c-5 d-13; %cooki b3 c-3 g3; %cool a-3 c-6 e5 g4
%cop a-9 c6 e-4 f6 g-5; %copybook b6 e-4 g-3; %cor a8 b-15 c-9 d-6 e3 f-3 g4; %corn b-5 d-3 e-4 f8; %correc a9 g-5
%correct b3 c-12 d-3 e5 f3 g-5; %correction f4 g-6; %corrid a4 b-4 c4 d6 f-3 g-8; %corrup a5 g-3
%cosmetic a-3 f13 g-7; %cost a-10 b4 c-5 d-4 e8 f-7 g4; %couch a-2 d-3 e6 f4 g-2; %cough b-4 c9 d-7 e-2
%could a7 d-4; %council a-2 d-5 f-5 g8; %count a-4 b-16 e-5 f7 g7; %counterpart a-6 c-3 d-6 g14
%countr a-3 c2 d-2 e-3 g7; %coupl a-2 d-3 g4; %couri a5 b-6 d-5 e-2 g7; %cours a-5 b-12 c-5 d-6 e-4 f10 g5
%court b-6 c8 d-10 e7 g-2; %cousin d-4 e-5 g12; %cov a-3 c-2 e-5 g6; %cover b-3 e8 g-5; %coverag a-4 b7 g-3
%cow a-3 b-3 c-3 d3 g3; %cr b-2 c-2 d-2 e-10 g13; %crack a-5 b7 c-6 d-3 f-9 g5; %crank f-2 g4
%crash a5 b-7 c-3 d-3 e6 f3 g-4; %crat a2; %crawl a7 d3 g-6; %crdt f8 g-6; %cream a-3 c-2 d-5 g10
%creat a-2 c2 d-2 e-3 f5; %credit b-4 d-2 g10; %crew b-8 c4 e3 g-5; %cricket b-3 c10 d8 e-7 g-11
%criteria c-4 e5 g-3; %critic a13 b-17 c-10 d-8 f5; %croissant a-6 b-4 d-5 e8; %cron a-6 b3 c8 d-2 g-3
%crop b9 d-5 e-5 f-4; %cros b-9 d8 f-5; %crossword f7 g-5; %crowd e-6 g8; %crunch a2 b-3 d5 e-4 f-3; %crush a5 f-2
%crypto c4 d6 e-5 g-5; %cuda a4 b-2 c-3; %cup a-4 e-4 f3 g7; %cupboard b-3 c-3 e7; %curiosit a-5 c6 d-2 e-3 f16 g-15
%curiou c-2 d-3 f11 g-3; %curl a-2 f3; %currenc c-2 f9 g-5; %curs a-3 b8 d-3 e-3; %curtain f3
%curv a-4 b5 c-4 e-7 f7; %custom a7 b3 c-13 d-12 f4; %cut a-2 c4 f-9 g7; %cutov a13 b-3 c-6 e5 f-19 g-3
%cycl a-5 b-4 c-6 d12 e-5 f7 g-7; %d a6 b-8 d5 e4 f-10; %daan c3 f-2; %daft c2 d-6 e2 f7 g-8; %damn b-3 d6 e-2 f-3
%danc d-5 g3; %danuta e5 g-7; %dar a-2 b-3 c3 e-3 f-3 g5; %dark b3 d-4 e-8 f2 g2; %dash a-4 b-3 d-5 e-4 f-4 g9
%dashboard a-2 b8 c-15 d-10 e2 f5; %dat b-11 c4 d7 e-9 f3; %data a4 d-4 e-5 f3; %databas a8 b-5 d-11 f7 g-7
%daught a-7 b-7 c-11 d-9 e-12 f8 g13; %dawn a9 b-9 d-5 e-4 f-7 g3; %day a-8 b5 c5 d3 e-4 f-13; %de b-4 d-5 g8
%dead a4 b-17 c2 d-11 e-13 f7 g5; %deadlin a7 b-3 c-8 d4 e2 f-4 g-2; %deadlock a12 b-9 d-8 e3 g-6; %dear e-5 f-4 g7
%debat a-6 b-7 c13 d-7 e3 g-10; %debrief a-4 c-7 d8 e-10 g4; %debt d4 e2 f-6; %debug c-16 d7 g-5
%decent b5 c-7 d-6 e-3 f-4 g10; %decid a-25 b-3 c7 d-15 e2 f-20 g8; %decision a-21 b-14 c11 d-15 e9 f-22 g4
%deck a4 c-8 d-5 f4 g-4; %declin a-8 b-6 c-15 d12 e3 f-3; %decod b-3 c-4 d-3 e-5 f16 g-6; %dedup a5 g-5
%deep a3 b-11 c-9 d8 e5 f-7; %def e-3; %default a-5 b-3 c12 d-5 e-7; %defect a-3 f-4 g10
%defend b-5 c-7 d-2 e17 g-8; %defer a-2 b-3 d11 e-9 f-3 g-2; %degre a-6 b2 d-3 e-2 g9; %del a-4 d5 e3 g-3
%dela d2 e9 g-10; %delay a-6 b-9 c-8 d5 e-10 g9; %dele a11 b-3 g-4; %deleg b9 c-12 d-12 f-10 g5
%delegat a-5 b7 c-3 d-18 e5 f-12 g3; %delet a-17 b-4 c7 d4 e5 f8 g-17; %deliberate e7 g-6; %delight c-2 e-5 f6 g3
%deliv b9 c-8 e-5; %deliver a4 b-10 c-3 d-10 f-6 g10; %demand b-3 c-3 d-3 e6 f3 g-4; %demo a5 b-4 c-13 e5 f-6 g3
%dentist a-11 d-4 f-5 g7; %depend a8 b-9 c-4 d-10 e-9 f6; %dependenc a4 e-3 f3; %deplo a8 b-4 g-5
%deploy a9 b-5 c-6 d-9 e-8 f-4 g8; %deprecat a-8 b-4 c6 d-4 e-4 f10; %deput b3 c-4 d-2 g3
%describ a-4 b-2 c-4 d4 e-3 g6; %deserv c-4 d3 e-4 f-2 g5; %design a-14 c9 d-6 e4 f3 g-6; %desk b-3 e-5 f-7 g8
%detect a-4 b4 f9 g-8; %dev b-6 c12 d-5 e-8 g-2; %develop b-11 c4 d4 e-9 f3 g-3; %devic a8 g-5; %devin b3
%diagram a-4 b3 c5 d-5 g-3; %dial b-5 c-3 d-10 e5 g6; %diar b-6 d4 e-7; %dicom a3 f-9 g8; %dif b8 c-8 d-7 g-3
%different a-12 b10 d-4 f-5; %difficult a3 b-8 c-5 f-3 g3; %din a8 c-12 d-3; %direct a-11 b-9 c-21 d-3 e8 f-14 g18
%director a-4 b-5 c-5 e3 f12 g-3; %dirt a3 b-3; %disagre a-5 b-9 c5 d-11 f-8 g4; %discus a-7 b-8 d6 e-13 f-4 g7
%discussion a-10 b-11 c10 d6 e-8; %dish a-8 d6; %dishwash f-5 g9; %disk b-8 e-5 f3 g3; %dislik b5 c-9 d-3 e-5 g6
%displa a-4 b3 c-2 f4; %disput a-6 d2; %dissent c13 d-6 e-6 f-5 g-8; %distribut c-3 d-7 e-4 f7 g4; %dkim a6 g-5
%do a-4 c-4 e2 f3; %doc a-15 b5 c-5 d-10 e-6 f13; %dock a-2 b-2 e-3 f11 g-5; %docstr d-3 e-3 f11 g-6
%docstring b-3 d-3 f10 g-4; %docu a-3 c2 d4 e-8 f-2 g2; %document f13 g-8; %dodg b-2 c-8 d15 e-8 g-3
%domain b-6 c-4 d-6 e6 f6; %don a2 b5 c-21; %dot a-3 d-3 e-3 f5; %dotfil a-5 b-4 c-2 d-3 e-3 f14 g-6
%doubl b-8 c-7 d-7 e5 f2 g3; %doubt a-7 b-12 c-10 d-8 e4 g16; %doughnut a-3 b-4 d-5 e-3 g12; %down b-3 f-3 g3
%download d11 g-8; %downstream a8 g-3; %dr a-7 b9 d-6 e-4 f-4 g2; %draft a-13 b7 d14 f-14 g-14
%drag a-4 c3 d13 e-7 f-3 g-7; %drain a8 b-7 c-10 d-5 e6 f-3 g4; %drama a-2 c-5 d-6 e-6 f-5 g13
%drank a4 b-7 c-6 e12 f-3 g-11; %draw a-13 b-7 c-11 f12 g2; %drawn a-2 b5 c8 d-3 e-8 f-6; %dread g3; %dream e-3 g8
%dreamt a-6 f-6 g15; %dres a4 b-3 c-5 e-4 f2 g3; %drew a-2 b-6 d-8 e7 f7 g-8; %drift a2 c12 d-5 e-4 f-3 g-11
%dril b-8 c-2 e3 g4; %drink a5 b-11 d9 e-8; %driv a9 c-7 d-15 f8 g-7; %dron a-3 d-3 e-4 g11
%drop b-12 c7 d4 e2 f-5 g-10; %drov b8 c-12 d-9; %drown f4; %duck a2 b-5 d2; %duckdb d-3 f6; %dumb b6 c-4 f6 g-5
%dump a3 c-3 d-7 f7 g-5; %dur e5 g-13; %dusk a6 b-3 e-2; %dust a-5 b-6 c-3 e-3 f13; %dut b3 c6 e-13 f-5; %dyk d3 g-2
%each b-10 c8 d3 g-5; %ear a-8 b-7 g8; %earli a-3 b4 c-7 f-5 g9; %earn c-4 d6 e-4; %earth d-2 f8 g-8
%eas d-2 e-3 f3 g6; %easi b-5 d5 e-5 f-3; %east a-4 d15 g-9; %eat b-7 c-5 d-12 e11 g10; %eaten a-4 e-6 g5
%ebba d3 f5 g-6; %ebpf f9 g-5; %edg a7 c2 d-11 e-9 f5 g-2; %edit a2 b2 c-6; %educ a4 f6 g-6; %effect b-5 d6 e-4 g3
%eight a4 b-3 f-2; %eith a-5 b-4 c6 d4 f-3; %elbow a-3 b4 f-2 g6; %elect c3; %elephant b-2 d7 e-7
%eleven a8 e-12 f-9 g3; %elixir a-4 b-3 c2 d-4 e-6 f9; %els a11 c-4 d-4 f-3; %elsewher c-4 d4 e8 f-3 g-5
%email a-6 b5 c3 d5 e-10 f-8; %embed b-6 d-3 e-7 f8; %embedding f2; %emeka b7 e-2; %emoji a-8 b-7 e-5 f8 g3
%empower b3 c-3 e4; %empt a-3 b-7 d10; %emulat f9 g-4; %encod a4 b-3 e4; %encryp b3 c4 e-3 f3 g-8
%end b7 c16 d-8 e-10 f-11 g-8; %endpoint a8 d-11 e-9; %energ a-9 b-5 c-6 d-3 e4 g8; %engin a15 b-5 d-12 e-8 f8 g-6
%engine b-9 c12 d-5 e-7 f-9 g5; %engineer a-5 b-10 c10 d-6 e-8 f6; %enjoy a-3 c-6 g12; %enough c-6 d7 f5 g-9
%enrol a5 c-2; %ent a-2 b2 e-9 f-6 g10; %entir a13 b3 d-7 f-8 g-6; %entire b6 c-3 e6 f-2 g-11; %entitle a11 b-2 g-7
%entr a-8 b-6 c7 d-5 f-3 g6; %entrust b10 e-6 g-4; %environ b-3 d-3 f6 g2; %epic c-7 d-6 e3 f-4 g4
%equalis a-3 d-2 f-3 g4; %er c2 d-12 f9 g-6; %escal a-4 b2 d-10 e3 f-5 g4; %escalat a-9 b-3 c12 d-9 e-12 f-6 g4
%estim a-2 c5 g-5; %estimat a-7 c5 d-8 e9 f-10 g-4; %etcd a6 b-3 f2 g-3; %euro a3 c6 e3 g-9; %ev c-6 d-3 e-3 f5 g3
%evalu c-5 d7 e-2 f-3; %even b-4 c5 e-3 f2 g-2; %evening a4 b2 c-7 d-6 e-6 f7 g-5; %event b-11 c5 d-11 f8 g4
%ever c10 e-9 f-18; %everybod a6 b-16 c9 d-5 e-3 f-7; %everyon a4 b-11 c2 e-6 f-6 g5; %everyth a2 d3 e-11 f-9 g7
%everywher a-4 b-3 d-3 e-4 f-5 g11; %evidenc a-3 b3 c-3 d-5 g5; %exact a-9 b3 c-4 d-12 e8 f-6 g6
%exam a14 b-8 c-8 d-6 e-3 f-7 g7; %exampl a-5 b-6 c-6 e-6 f16 g-5; %excep a7 c6 e-2 g-11
%except b-5 d12 e-4 f-3 g-7; %exchang a13 b-4 c-6 d-3 e3 f-3 g-5; %excus a-4 d16 g-14; %exec c-5 e10 g-3
%exercis a-13 b9 f11 g-19; %exist a7 f-4 g-3; %expect c-4 d5 e3 f-7; %expectation c-2 d-3 g5
%expens b-7 c-8 d4 e-8 f9 g3; %experi d-7 e-4 f12 g-3; %experiment b5 e-6 f-4 g5; %expert c11 d4 e-4 g-8
%expir a11 b-7 c-5 d6 e-7 g-5; %explain c-3 d-6 e-2 f7 g5; %explod c-2 e2 g3; %explor f5 g-3
%export a6 b4 c-7 d-5 e-8 f7 g-4; %extend b-3 c-9 e4 f10 g-8; %extension a-8 b-7 c-4 d10 e-7 f8
%extra a8 b-2 c-3 d-4 g-3; %extract a7 f-2; %ey a-4 b-9 c5; %eyebrow b-4 c14 d-4 g-5; %f a3 b-4 c5 d4 f-3 g-5
%fac c6 e-6 f-11; %facilit a-4 c-7 d-2 e-4 g14; %facilitat a-4 d-8 e12 g-11; %fact c5 e-4
%factor b-4 c-6 e-6 f-5 g9; %fail b-14 d-4 e10 f-3; %failov a9 b-10 d-9 e6; %failur a4 b-3 c3 d-7 e2
%fair a5 b-7 c-7 d6 e-9; %fais d4 e4 g-6; %fak e-3 f12 g-4; %fal b-6 c-10 d4; %fallback a8 b3 c5 d-4 f-3 g-12
%fals c4; %far a6 b-2 c-3 d-3 e-5 f-4 g5; %farah a-5 c2 d-5 f2; %farewel b-8 d-5 f-5 g14; %farid b2 c-4
%farm a2 b-7 d-11 e-2 f3 g5; %fast b4 c5 d-17 e-11 g5; %fastest a11 b-4 c-6; %fath a-4 c-3 e-6 g12
%fault d6 e-6 f-3; %favourit a-5 b4 e7 f-4 g-12; %fe a15 c-6 d-5 g-8; %fear a-6 b-4 c-8 f3 g7
%feast a-3 b-4 d-2 f-3 g11; %featur a11 b11 c-13 d-8 e-4 f5 g-15; %feed e7 f6 g-9
%feedback a-13 b-4 c-24 d12 e-8 f-14 g8; %feel a-3 b-3 d-5 e-9 f5 g8; %feet a7 b-5 e-9; %fel b-10 c6 d10 f-9 g-4
%felt a7 f-13 g3; %femk b-6 d3 e-4 g7; %fenc a-2 b-3 c5 e-5 g3; %fer a2 d-4 e-5 g5; %fetch a-4 b4 d-4 e4
%few d-5 g7; %fhir a-5; %fiddl e-5 f3 g5; %field a6 b5 c4 e-12 f-3 g-7; %fift a-3 b-2 e6; %fifteen a-3 c2 d3 e-6 g3
%fifth b-3 c-6 e3; %fight a-8 b6 c6 e2 f-8 g-6; %figur a5 b-6 c3 d-7; %fil b3 c3 e-7 f4 g-2
%film a5 b-2 c-4 d-8 e-5 f-3 g10; %filt a5 b-3 c-5 f9 g-12; %fin a-8 d-11 e3 f-6 g6; %final d-17 f6
%financ a11 b-2 c-7 d-3 f-9 g5; %find b-7 c-6 d6 e7 f-8; %finding c-3 d-4 e6; %fing a5 b-3 c4 d-2 f3 g-4
%finish a4 b7 d-7 e-3 f-5; %finsh b4 g-5; %fir b-13 e-4 g10; %firefight a2 d6 f-4 g-3; %firm a-5 b-3 c-3 d-3 e-7 g16
%firmwar a5 c3 d-8 g-2; %first c3 d-9 e3 f3; %fish a-5 b-7 c-9 g6; %fit a-2 c4 d4 g-5; %fix a3 b-4 c-6 d-5 e-5 f7 g3
`
