// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! a-9 b-4 c8 d-9 g4; ' a-7 c7 d5 e-4 f-6 g-2; 'can c-4 e8 g-6; 'd b5 f-15; 'd-had a-4 b13 c7 e-5 f-6 g-9
'i a-3 b8 c-5 d-3 e-8 f-4 g7; 'just b3 c4 d-4; 'let a-3 e-4 g5; 'll b4 e-7 g5; 's a-4 b6 c-6 d2; 'we b-3 c6 g-2
'what b-4 c5 d-4 f5 g-7; 'you b4 c-3 d-6 e-7 g9; , c-2 f2; . a-2 c-2 e-2 g7; 1:1 a-10 b-24 c-22 d11 e-11 f-16 g11
1:1s a-18 b-16 c-18 d10 e-10 f-13 g8; 360 b-4 c-4 d5 e-4; ? a-5 b-11 c6 d3 g2; a a-10 b-6 e-3 f8 g2
abended a3 e11 f-4 g-11; able a-2 f5 g-3; about a-12 b-7 c2 d4 e-6 g4; above b-6 c-7 d-5 e-4 f10; absence d5 g-5
ac a-4 c-4 g12; accept a-2 b-7 c7 d-4 f-5 g3; acceptance a5 g-4; access b-6 c-4 d-4 f-3 g10
accessibility a-2 b9 c-3 d-4 e-4; according b-4 e-3 g9; account a-4 b5 d-6 e-7 f4; across a3 b-4 c4 d-4 e4 g-4
action b-4 c5 e-4 f-3 g4; actions a-2 d3 e-6 f-2 g2; actual a-3 b-7 c3 e-5 g5; actually b6 c-9 d-5 f8; ad d-4
adapter a18 b-7 c-9 d-8 e-5 f-3 g-3; add c-10 d-13 f12 g-4; address c5 d-8 e-2 f-2 g5; admin a-2 c-4 d-7 e3 f9 g-3
adopt b6 c7 e-5 g-7; adr a-4 b-4 c4 d-3 f9 g-7; adults a-4 c16 d-4 e-3 g-10; advice d-6 e6; afraid b-6 c-5 d-3 e8 g3
after a-6 b6 c4 d3 e-8 g-3; after-hours a-5 b3 c-3 e-5 f13 g-9; afternoon d-5; afterwards a-3 b-5 d-6 e3 g4
again b7 d5 e-15 f-7; against b-4 d-9 e5 f9 g-7; age b-4 d-5 e-6 f3 g10; aged a-6 b-6 f4 g5
agency a-7 b-8 c-4 d5 g8; agenda a-6 b-7 c3 d6 e-5 f-8 g6; ages f8; agin a-4 d5 g2; ago a-13 c-6 e2 f-7 g14
agree a-14 b7 d-19 f-13 g4; agree-to c-9 d-6 e8 f-3 g5; agreement c6 e3 g-6; ah g8; ahead a2 b-4 c-3 e-6 g4
ai a3 b-2 c-7 d-5 e-6 f3 g8; aino a-3 b6 c-3 f-3 g3; air a2 c4 d-8 e-13 g6; airflow a5 b-2 d-2 f6 g-6; airline g5
airport a3 b-5 c-3 d-7 e-6 f-2 g11; aksel b-9 c7 g3; alarm a-7 b7 c-9 e-11 f-6 g13; alert a3 f-7
alerting a-3 b7 e-7; alerts d-6 f-3 g3; algorithm b10 c-6 d-4 e-3 g-5; alias g6; all a2 c5 d-3 e-4 f-7
all-afternoon a9 b-5 c-2 d-10 e2 f-6; all-day a5 b-5 c5 e-3 f-15 g3; all-evening b-3 d-5 e4 f7
all-hands a-5 b-2 c-6 d-10 e-4 g18; all-morning b-2 c7 d-8 e3; all-night a-8 b-4 c-3 d-4 e-4 f-4 g17
all-week a-3 d2 e5 f-12; allocation b6 f-5 g2; allocator c4 f-6 g3; allowed a-3 b-4 c13 d-3 e-6 f2 g-6
almost a-17 b-11 c-12 e8 f6 g8; alone b-5 c-2 d3 e8 f-7; along a-6 b-6 c-3 d3 f4; aloud a-4 b-6 c9 d-5 e-7 f-3 g5
already a-5 g5; also a3 b-5 c-5 d4 e-6 f-4 g6; although b4 c3 d3 g-17; altogether d-3 e6; always a4 b-12 d9 e-19 g3
am a3 b-3 c3 e-4 f-4; among a-10 c4 d-6 e3 f-3; an a-6 b-11 c3 e-6 f7 g2; analyst a-5 e-9 g8
analysts b-2 c12 d-2 e-10; ancient a-3 b-2 f12 g-6; and d-3 f-4 g-3; and-so b-13 c14 d4 e-5 f-8
and-then b11 c11 e-8 f-10 g-6; android a7 c2 e-3 g-11; anew a-5 b15 c-5 e-4 f-4 g-6; angry a-3 b5 c-7 d-7 f-7 g6
anh c12 e-2 g-10; anika a-4 b6 d-4 g3; animation c3 d-5; annika b-4 e3 f3; anniversary b-5 d13 e-6 g-4
announced d-4 e11 f-7 g-4; announcement a-2; annoyed b-2 c-6 d-3 f9; annual a-4 b-3 c-5 d8 e-3; anonymiser e4 g-3
another b3 d13 e-4 f-13 g-6; answer a-4 e3 f-23; answers a-3 c-8 e8 g-2; antenna a-4 b4 c-3 d-4 f-2 g3
any a-15 c4 d-5 g7; anybody b-6 c-8 d2 e-12 f7 g5; anymore b5 d-6 g3; anyone a10 b-17 c-6 d-4 e-20 f7 g6
anything a-11 b-12 c-3 e2 g10; anyway a2 b6 c5 d-6 e-6; anywhere d-3 f4; apart b-10 e-6 f9 g2
api a13 c3 d-18 e-3 f10 g-15; api-contract a9 g-5; apologies a-3 c-4 d11 e-7 f-4; apologised a-2 b-3 d4 g4
app a10 b-6 c-4 d-13 e-3 f13 g-7; apparently b-10 c11 e-15 f-9; applause c-3 d-5 e-3 f-2 g10; apple d-7 e6
applicants a-6 b-3 c-2 d2 e-4 g9; applied a4 b5 c-4 d-2 e-7; appraisal a-9 b-9 c-7 d13 e-7 f-6 g6
appraisals a-8 b-5 c-10 d12 e-6 f-2; approach a-5 b8 c7 d-2 g-13; approval a-10 b-9 c3 d-10 e9 f-7 g3
approvals a-10 b-11 c4 f-7; approve a-10 b-12 c2 d-3 f-10 g8; approvers e8 g-3; apron a-3 e2 g4; arch c3 e3 g-4
archaeology a-4 f7; architect a-6 b-13 e-21 f-6 g18; architects d-2 g6; architecture a-10 b2 c8 d-15 f8 g-7
archived a-3 c-4 e6 f2; are b3 c-4 e-6 g4; area b-7 c7 d-3 e7 g-7; argue a-9 b-10 c2 d-14 e7 f-2 g2
argument a-5 b-4 c4 f-8; arguments a-2 c9 d-2 e-6; arm a12 b-3 c-5 e-2; arms a3 b-4 c-5 d-2 e13 g-11
around b2 c-5 d-5 e-8 f7; arranged a-4 b-5 c-2 d4 e5; arrive b-8 d-6 f-7 g11; arrow a4 b2 c-6 d-5 e-3 g4; arrows a-2
art a-4 c3 d-4 e4 g-3; article f-4 g8; arvo a-2 b3 d4 e-6 f-6; as b-3 c3 d-6 e4 g-3; as-always a-6 b-2 c3 d7 e-8 f2
as-soon-as b-6 c20 d-2 e-11 f-3 g-5; as-usual b-4 d-6 e-5 f-2 g8; as-well a5 b5 d3 f-6 g-10; ashamed a-5 b5 c-7 d6
aside b-3 d5 e-3; ask a-8 c2; asleep b2 c-6 e-4; assign a4 b7 c-4 d-10 g-7; assignee a-5 b14 c-6 d-6 e3 f-4 g-9
assistant e-3 f7; assume a-5 c11 d-3 e-5; async b-4 c-5 d9 e6 g-8; at a4 d-2 f-3 g2; at-last b-5 c-4 d-7 e5 f8
at-least a3 b-7 c-8 e-10 f2 g7; at-midnight a20 c-7 d-11 f-6 g-11; ate b5 c-9 d4 f-12; attached a-5 f-4 g9
attend a-3 b-5 c-3 d-8 e3 f14 g-11; attendance b-3 d5 e4 g-5; audience a-3 b-6 c7 d-7 g4; audio c4 d-3
audit a7 c-12 e-3 f-6 g6; audit-log a9 b4 g-7; auditor c-12 d-8 e6 f-5 g5; auditors b-7 c-4 d-6 f-3 g8
auth a6 b2 c-8 d-7 g-3; author a10 b2 g-17; authority a-3 b-9 c9 d-4 e10 f-3 g-10; automate a-6 b-5 d-3 f8 g3
autumn b-8 c-4 e-9 f-3 g9; avatar a-5 b3 c7 g-5; avoid c-4 d11 e-5 g-2; await b-2 c5 e-5 f7 g-6
awake b-5 c4 d-5 e5 g-3; away a-6 b4 c-9 d4 e3; awful a-3 e-2 f-2 g6; awkward e4 g-3; aylin b-3 d3 e-4 g6
ayumi a-10 b7 c-3 d2 f-3 g3; b c9 d-8 g-3; baby a-7 c7 d-13 g3; babysat a11 b-3 g-4; back b4 c-3 f-6
backend a-6 f-4 g5; backfill a4 e2 f-9; backlog c-3 d-2 e-3 f4; backup a7 b-3 c-3 d-3 e8 f-5 g-6
bad c-4 d6 e-5 f-10 g4; badge a-9 b-8 d-9 f3 g8; badly b-5 d-2 e3 f5; bag a-3 b-7 f3; bail-on d7 g-3
baked b4 c6 d5 e-8 g-7; balcony f11 g-6; ball b-3 c11 d-6 e-10 f4 g-4; band c-4 d4 e-9 g5
bank a6 c-10 d-5 e5 f-5 g3; banner d-7 e-9 f8; bao b4 c-2 e7 g-8; baptiste a-3 g4; bar b-7 d-7 e10 g-3
barcode a9 f-3 g-4; barely b2 e2 g-6; base b-3 c-3 g3; based d-3 e8 f4 g-8; bash a-9 d-2 f8
basically a2 b8 c6 e-7 f-4 g-15; batch a11 b-7 d7 e-7 f-5 g-6; bath f7 g-5; battery a-3 b-2 c7 d-5
bazel a5 c3 d-3 e-4 g-5; be b2 e-3 f-5; be-about-to a3 b-6 c-3 d-6 e3 f-3 g5; be-blocked g2
be-going-to a4 b3 d9 e-3 f-3 g-13; be-meant-to a-5 b15 c2 d3 e-9 f-5 g-18; be-on b8 e3 f-9 g-4
be-stuck a10 c-12 d3 e-5 f-5; be-supposed-to b15 c9 d-3 e-16 f-6 g-14; be-there a-4 b2 c-2 e-3 g7
be-up a8 b-4 c-3 d-3 e-4 f-5 g4; bear a-3 b3 d-3 e-6 g6; became a-7 b6 c6 f-5 g-4; because a4 c6 d3 e-5 g-7
become a-6 c11 e-11 f-6; bed a-6 b-9 c-5 d-4 e-3 f11 g3; bedtime b-2 f11 g-8; beer b-3 c2 d-5 e-8 f4 g3
before a3 c2 d3 e-8 f-3; beg d8; begin b2 d5 e-5 f-10; behaves g2; behaviour b4 d-5 f3; behind a6 c-20 f4 g-3
believe a-5 b-9 d-6 e-4 g12; bell b-2 d-5 e-4 g8; belong b5 e-3; belonged a-4 b4 c9 d-2 e-2 f-2 g-5
belongs c-3 d-6 e9; below a4 b-5 e6 f-4 g-2; bench c-3 f6; benchmark a-2 b2 c-6 d4 e-7 f8 g-5; bend e9 g-4
beside a-7 b3 f8 g-3; best c8 d-8 e5 g-7; bet b-3; beta a6 b-10 d-7 e6 f-8; better a-9 b-11 c3 d-8 e3 g5
between a7 b-17 d4 f-5; bidder a5 c-4 d-3 e5 g-6; big a4 b4 d-9 g-5; biggest a14 b-3 f-3 g-8
bike a-11 b-2 c-7 e-3 g13; bikes e10 g-10; bikeshed c8 e-2 g-2; bilal a-3 b-4 d5 f-3; bill a3 b-7 c-5 d8
billing a7 c-8 d-9 e5 f4 g-7; bin a-2 b8 c-6 e3 f4 g-10; birds c5 d-3 e-3 g4; birthday b-10 d-11 e-11 f11 g8
biscuit a-4 g6; biscuits b-3 c-3 d-2 g9; bisected a11 b-6 c-4 d-4; bit a7 c-16 d-7 f5; bite a5 c-4
bite-my-tongue c-4 d2 e7 g-8; bitrate b3 c2 d-3 e5 g-7; bits a-4 b-4 c-5 d-4 f10; blame b6 c-6 f-4
blank a-3 b-5 c8 d14 e-7 f-7 g-11; ble e5 g-4; bless c3 d-3 e-5 g4; blessing a-8 b3 c9 d-6 e6 f-8 g-10
blew c3 d5 e-3 g-3; blindly c-10 e-4 f11 g3; blink a-4 f8; blinked a6 b-3 d5 e-6 g-6
blinking a-6 b-7 c-6 d-5 f12 g3; bliss f2; block a4 b-7 c-2 e-3; blocked a7 c-5; blocker a19 b-15 c-10 d-9 f-8
blockers a4 d-6 e-3 f-2 g8; blog b-4 d-2 g6; blow-off d6; blue b-9 c6 e-13 f-4 g3; board a3 b-8 c-5 d-18 e3 f5 g5
boarding a3 d3 e-3 g-5; boards a7 d-3 f-3; boat a3 b-2 c-10 d-5 e5 g3; body b-5 c-6 d-5 f-5 g12; bold b-2 c3 e5 g-7
bonus a3 b-4 c-4 e-5 g3; book b-11 e-3 g6; boot a9 c-7 d5 e-9 f-5 g-2; bootloader a4 c-7 d-4 e2
border a9 b-2 e-5 f-4; bored b-7 d5 e-3 f7; borrow f7; boss b-11 c6 d-5 f-22 g10; bot a-10 b2 c-7 d-8 f17 g-5
both a6 b-7 c4 d3 e-4 f-7; bottle a3 c-6 g4; bottleneck a4 b-5 c-2 d-8 e-5 f-4 g9; bottom a-6 c6 e-5 f9 g-11
bounce c-6 e4; bow b4 e-12 g7; box a10 b-8 c3 e-6 g-6; boxes a-8 b-7 c-3 d-8 e3 g10; boy a-3 b-7 c-3 d-4 e2 f-11 g16
boys c6 g-3; brain b-7 c4 d-4 e-4 g3; brake d-2 g2; bram c4 e-4; branch a7 b8 c-9 d-19 e-9 f4
branches b-6 c-4 e-3 f3 g5; brave d-2 e6; breach d-2 e2; break b-13 c-3 d-6 e3 f3 g5; breaker c10 g-6
breakfast a4 b-6 c-10 e-11 f4 g5; breathe c-3 e3; breathed b-6 c-2 g6; breathing a9; bridge b-14 c-4 d-10 e11 f-3 g3
brief e5 g-4; bring a5 b-11 c4 f-8; broken a10 b-6 c-6 d-5 e9 g-9; broker c-13 e11 g3; brother f3
brown a-4 b-3 c6 d-5 e-5 f5; browse a-5 b-2 c-6 d-3 e-4 f10; browser b-4 f11 g-4; buck b-4 c5; bucket f-8 g9
buddy b-7 c-5 d8 e-7 g4; budget a-8 c-2 d-3 e5 f-4 g6; buffer a3 e2 g-4; bug a6 b-3 c-11 d4; bugs c3 d3 e-10 f-5 g6
build a6 c-5; builds c5 g-5; bullet d8 g-6; bump a3 c-4 d7 e-7; burn a4 b-9 e3 f-7; burnout c-2 d15 e-3 f-8 g-3
burnt d-6 f-3 g11; bus a-5 b-5 d-15 f10 g8; business a-6 b-6 d-7 e-6 f7 g8; busy a2 b-5 d5; but b4 c3 d-4 g-3
button c4 g-5; buy a-12 b-11 c-6 e7 f-5 g9; by a3 f-4; by-myself a13 b-7 c-7 e-4 f-4; c a8 b-8 c-2 d-9 e-8 f2 g2
cabin c4 e-3; cable a4 b-2 e-7 g3; cache a9 d-12 e-5 f7 g-3; caching c7 d-8 e-6 g4; cake a-10 d-11 e3 f-10 g13
calculator a5 b-2; calendar a-3 b-11 c2 d8 e-11 g2; calender a-4 c-4 d10; calibration a-9 b6 c-10 e-12 f-5 g5
calibration-prep d11 g-7; call g-2; call-off a-3 c-4 d13 e-6 g-3; callback a6 g-4
calls a8 b-3 c-11 d-10 e-12 f5 g11; calm a-5 b-5 c-4 d-8 e-9 f-7 g18; calmer d6 g-5; camera a10 b-5 c-4 d-8 e7 g-13
camille c9 e6 g-12; campaign a8 b-4 d-2 e-5 f-3 g3; can a10 b-6 d-6 e-3 f4; canal d-3 f-2 g5; canary a9 b-2 g-5
cancel a-18 c-17 d8 e-10 f-13 g8; candidate b-6 c-3 d8 e-10 f-10; candidates a-5 b7 c-8 d6 e-4 f-4
candle c-7 d-2 e8 f5; canteen a-9 b-5 c-7 e-6 f-11 g19; capacity b6 c-6 d10 e-8 g-7; cape b-2 d-4 e4 f-4
captain a-4 b7 d-6 e6 g-8; car a-5 b-4 c-3 f5 g4; card a5 c-6 d-4 e-2 f4; cardboard a-3 b-2 d-4 g7
cards a-9 b12 c5 d-4 g-8; care a-4 f12 g-8; career b-5 c-3 d18 e-5 f-3 g-10; career-chat b-7 c-3 d13 e-9 f-2 g-2
career-talk b-6 c-7 d11 e-9 f-5; careers d-2 f10 g-7; cares a-6 f7; carpet c-5 e3; carry b-3 c-3 d2 e4 f-6
cart a8 c2 d3 e-3 g-15; carts b-5 c-4 f-2 g7; carved c7 g-2; case a-9 b-7 c3 d2 e-8 f2 g3; cases a7 c-4 e-5 f-2 g4
casting a-2 c10 g-5; cat a-8 b-9 c-5 d-6 e-12 f9 g14; catch a-5 c-7 e-2 f3 g7; catch-up a-3 b-6 c-3 d16 e-5 g-9
cats b5 d-3 e5 g-6; caused d4; causes a3; cave c5; cc a-4 b-6 c10 d-4 f-3 g-2; cell b9 e-6 f-2 g-4; cells b2 c3 d-3
cents a-5 d-7 f3 g2; ceo c-10 d-7 f-2 g9; ceremony b3 d-3; cert a11 b-8 c-6 d-10 f-5 g4
certificate a10 c-3 d-5 e3 f-12; certificates a5 b-6 c-5 d4 e-3; certification a7 c-2 d-5 f-4 g3; certs a7 c-2
cfo a-3 b-2 c-11 d-5 f-6 g16; chain a7 c-9 e9 g-7; chair b-5 c3 d-6 e3 f-13 g5; chaired b-5 c-7 e12 g-7
chairs a-5 b-6 d-5 f-4 g10; challenge c5; champagne a-4 d-2 g10; chance b2 c-3 g3; change a5 c4 d-8 g-3
changelog a-5 c-5 e3; changes b7 c-6 e-8 f8 g-4; channel b-9 c5 d-7 e8 f-7; chapter a-8 b-5 c-6 d-3 e-4 f15 g-4
chapters a-4 c-2 f14 g-8; charge a3 b4 c-3 d-6 e7 f-5 g-13; chargeback a-5 b-2 e-2 g8; chart b-8 f-4 g8
charts d-7 f9 g-6; chase a3 c-7 f6 g-7; chat a-5 b-5 c8 d5 f-8 g-3; cheap d6 e7 g-11; cheaper c-3 d-7 g10
cheat c-4 e-3 f8; check a3 b-4 d10 e3 f-4 g-8; check-in a3 e-2 g-3; check-ins d7 e-4
check-with a-4 c13 d-2 e-4 f-3 g-3; checker a-4 d-2 f11 g-6; checklist b3 e4 f-4 g-4; checkout a16 c-9 d-9 e-3 g-6
cheer a-4 b-6 c-5 d-2 g12; chef a2; cherry a5 b4 c-5 d-3 e-7 f-3; chess d-2 f7; chewing b-2 c-7 d-4 g11
chickened d8 e-2 g-5; chief a-3 c-6 e-3 g12; child a-2 c-4 e3 f-2; children g4; chip a10 b-5 d-3 f-2 g-3
choice b-6 c9 d-15 e6 f-11 g-2; choices a-6 c12 g-5; choke a-3 c3 e3; choked a9 g-6; choose a-15 b-7 c5 f-15 g2
choose-to c-4 d4 e5 g-6; christmas a3 c-3 d-2; chunk a7 g-4; church b-2 e-2 g6; churn a2 d-4 e-3 f-3 g6
ci a4 b-12 c-5 f3 g3; circle a-5 c6 d9 e-9 f4 g-9; ciso c-5 d-3 e-3 g10; city b-3 e6 g-2; claim a10 c-2 d-7 e-5
clapped a-6 b-6 c-3 d-2 e10; clash b-3 d12 g-8; clean a-7 b-3 c-9 g6; clean-up a-6 b9 c-4 e-3 f8 g-9
cleaner a-3 b5 g2; cleanup a-7 b14 c-7 d-3 f4 g-11; clear a-2 b-7 c3 d2 f-2; cleared a-3 b-4 e-5 f-4 g7; clever c4
cli a-6 c-6 d-4 e-5 f15 g-8; click b5 d-3 f3 g-3; clicked a-6 b-3 e-6 f7; clicker a-8 e2 g4
client a5 c-2 d-8 e3 f2 g-2; climbed a5 c6 e-2 g-8; clinic a6 b-2 c3 d-7 e4 f-4 g-5; clinics a8 b-4 c-7 d-5 e-2 g6
clock a6 b-7 c-5 d-6 e-7 f14 g-5; clone a-3 e-3 f9; close d2 e4 f-11 g2; close-out a-3
close-the-laptop a-3 b-5 d-2 e2 f-3 g5; close-to a-6 d6 g3; cloud a-8 b-5 c4 d-4 e-8 g10
cluster a5 b-3 c-9 e-11 f7 g3; clusters a6; coach a-7 c-11 d4 f-7 g9; coaching-session d11 e4 g-11
coal a8 c-5 d-6 e-3 g3; coat a-4 d-5 e-8 f3 g11; cobol a4 c-2 e-3 f11 g-9; code a3 c-8 e-6 f4 g2; code-review d5
code-reviews b-6 d6 e-3; codebase b-9 d-8 e-10 f12 g3; codec a5 b-5 c3 d-5 e4 f-3 g-3; codegen a9 c-7
codepen d-3 f7; coder a6 c-5 f-4 g5; codes b-3 c8 e-2 g-3; coffee b-4 c-3 f3; coin a-3 b-3 c4 d-3 e6 f-4 g-2
cold a5 b-3 c-9 d3 e-8 f-11 g7; colleague a3 b-6 c-4 d4 e-4 f-6 g5; collected b6 d5 e-4 g-6
colour a-8 b-7 c11 d-3 e-3; colours a-3 c-9 d-2 e-6 f4 g7; column a-4 b10 c15 d-13 e-12 f-6 g-8; come c2 d-2 f-7
come-to a-7 c9 d-4 f-7; comfort f7; comma b-5 e12 g-7; command b-8 d-3 g7; commander b6 c4 d-7 f-4 g-7
commands a7 b-6 d-2 e5 f-2; comment a-22 c5 d-10 e9 f4 g-4; comments a-8 b4 c-4 d-5 e8 f3 g-11
commit a11 b14 c-12 d-20 e-7 f-4 g-4; commits a9 b11 c-7 d-12 f-3 g-10; committee a-2 b-2 c-13 d9 e5
comms b4 e6 g-9; comp d9 f-3 g-3; comp-conversation a-4 b-7 d8 e-6; compaction b-2 d7
company a-6 b-5 c-3 d-2 e-2 g12; compare c-3 f6; comparison c5 g-3; compensation a-4 b-3 d9 e-7 f-2; competitor f4
compile a9 c-6 d-4 e-7 g5; compiler b-11 c-10 d2 e-11 f5; complain a-3 b-2 c-8 d4 f9; complaint b-4 c-2 d15 f-6 g-4
complete a-6 b12 f-10 g-4; completely b-4 c5 e8 g-9; compliance a3 c6 d-9 e-5 f-6 g4
component a3 b9 c-7 d-7 e-8 f3 g-2; conclusion a-4 b3 d-6 e2 f-4; conductor a3 b-5 c3 e5 g-5
conference a-2 b-4 c-3 e-6 g8; config a6 b3 c6 d-12 g-16; configs e-3 f6; configure a3 e-4; confirm b-4 c13 e-8 g-8
conflict b-9 c-7 d8 f-7; conflicts a3 c-6 e8 g-7; connector a11 b2 c-6 d-7 e-8; cons c8 g-3
consensus a-4 b-3 c10 d-3 e-3 f7 g-8; consent a7 b10 c-7 d-6 e-5 f-9 g3; consequence a-2 f8 g-5
console a7 c-4 d-6 e-7 f2; constraint a3 g-3; constraints b4; consumer a9 b-4; consumers a6 g-4
contact b10 d-3 e-5 g-4; container f7 g-4; content g6; context b-6 d-2 e8 g-2; continue a9 c-7 d4 e-10 f-7
contract a4 b-6 c5 d3 e-3 f-12; contractor a-9 b-3 c-6 d4 e-2 f-2 g9; contractors a-2 c-3 d2 e-7 g8
contradict c10 e-3 g-5; contribution a-6 b-5 c-6 d-6 e11 f7 g-9; control a-7 c-5 d-4 e2 f-3 g6
controller a9 c-5 d-3 e-6; conversation a-5 b-10 d8 e-9; conversion b10 d-2 e-4 g-5; cook b4 d-10 e4 g-3
cookie b4 c-3 d-2 g3; cooks b-3 c3 d-2 e-5 g7; copy a-10 b-3 c7 d4 e-5 f6 g-4; core a7 b-12 c-10 d-7 e5 f-3 g3
corner b-4 d-2 e-5 f8; correct b4 c-13 e6 f2 g-8; correction a8 g-4; corrections f4 g-5
corridor a6 b-3 c4 d5 e-3 f-4 g-8; corruption a6 g-3; cosmetic a-2 f13 g-7; cost a-11 b3 c-8 d2 e7 f-7
couch d-2 e5 f4 g-2; cough b-5 c9 d-5; could a7 d-6 f-3; council d-5 f-5 g9; count a-10 b-17 f5 g8
counter a2 c-5 d-3 e-11 f7 g5; counterpart a-6 c-3 d-8 g15; country a-4 c2 d-3 e-4 g8; courier d-4 e-2 g8
course a-3 b-12 c-5 e-4 f10 g3; court b-6 c9 d-8 e6; cousin b-3 d-2 e-4 g10; cover a-4 b-5 c-5 e4 g4
coverage a-3 b6 f2 g-3; cows a-4 b-2 c-3 d3 g5; cpo d2 e3; cracked b8 c-4 e5 f-5 g-3; crash a4 b-8 c-2 d-7 e6
crate a2; credit b-4 c-3 g8; crew a3 b-8 c3 e3 g-6; crickets c10 e-6 g-5; critical a15 b-16 c-10 d-8 f3
critical-path a11 b-11 c-9 d-10 e-11 f2 g5; croissants a-4 b-3 d-5 e6; cron a-5 c7 d-3; cron-job a-2 c-4 d-3 e-2 f8
cross a-3 d2 e-2 f-5 g6; crossed b-8 d5 e6 f2 g-13; crossword f9 g-6; crowd e-2 g6; crunch d4 e-2 g4
cry a-3 b-2 c-2 e-9 g14; crypto c5 d6 e-6 g-5; css a-2 c4 d-3 e-8 f10 g-6; csv a-2 c-7 d-6 f11; ctf b-3 e-2 f8
cto a-11 c-13 d-6 e7 f-6 g16; cuda a2 c-3; cup a4 e-3 f3 g-5; cupboard b-2 c-4 e7; cups a-3 b-2 d-3 e-6 f4 g7
curiosity a-6 c7 d-4 e-2 f15 g-15; curious c-3 d-2 f8; currency c-3 f9 g-5; cursor a-2 b8 c-2 d-3 e-3 f-4
curtain a-5 d-3 f5 g3; curve a-4 b4 c-2 d-2 e-3 g4; curves b3 e-6 f7 g-8; customer a8 b4 c-11 d-11 f4
customers a6 b-7 c-4 d-5 e8 g-6; customs a-2 f-4 g8; cut a11 c-4 e2 f-16 g-2; cutover a15 b-4 c-7 e5 f-17 g-2
cv a-5 c-2 d14 e-4 f-11; cve a10 c-2 d-4 e-4; cvs b-3 c-5 d19 e-3 f-10 g-4; cycle a-4 b-3 c-5 d9 e-4 f8 g-6
daan c3 f-2; daft c5 d-4 f5 g-7; dag a7 d3 e-3 f-3 g-5; dance d-4 g3; danuta e6 g-6; dare a-4 b-4 c3 e-3 f-4 g7
dark d-4 e-6 f3 g4; dashboard b9 c-9 d-7 e6 f4 g-14; dashboards a-2 c-8 d-6 e-7 g8; dashed e-2 g3; data d-3 e-4 f4
data-model a-5 c6 d-5 e-6 f6 g-4; database a6 c3 d-12 g-5; databases a-3 f11 g-6; date b-8 c5 d6 e-4 f3 g-6
dates a-8 b-5 c2 d3 e-12 g10; daughter a-5 b-7 c-9 d-9 e-11 f10 g12; dawn a9 b-10 c-5 d-5 e-4 f-6 g5
day c-3 d3 e-3 f-4 g4; days a-7 b4 c5 d3 e-5 f-12; db b-9 c7 d-6 f5 g-3; dbt d-3 f9 g-8; de g4
dead a4 b-17 c2 d-12 e-13 f8 g5; deadline a5 c-7 f-4; deadlines b-3 d13 f-3 g-9; deadlock a13 b-10 c-6 d-7 e2 g-3
deadlocked c6; deal b-5 d-6 g7; dear e-6 f-4 g5; debate a-6 b-6 c13 d-6 f3 g-13; debrief a-4 c-5 d10 e-7
debt e4 f-6; debug c-12 d4 e3 f2 g-5; debugger a5 c-9 d6 e-6 g-6; decent a-2 b5 c-7 d-8 f-3 g11
decide a-27 b-3 c6 d-14 e4 f-22 g7; decide-to a-3 b-5 c-4 d-9 e4 g8; decider a-4 c13 d-5 e-4 g-6
decision a-21 b-12 c10 d-10 e8 f-18; decisions a-7 b-9 c6 d-12 f-9 g9; deck a3 b5 c-6 f3 g-12
decline a-9 b-6 c-14 d13 e4 f-4; decoder e-2 f4; decoding f9 g-7; dedupe a5 b2 g-6; deep a3 b-12 c-11 d8 e3 f-8
default a-5 b-4 c13 d-6 e-9; defend c-10 e17 g-10; defended b-4 c-6 e11 g-4; defer a-4 b-3 d10 e-10 f-4
degrees a-5 d-3 e-3 g12; delay a-4 b-9 c-11 d3 e5 f-3 g4; dele a-4 c-3 d6 e6 g-7
delegate a-2 b6 c-4 d-16 e4 f-11 g3; delegation b10 c-13 d-13 f-10 g6; delete a-16 b-3 c5 d3 e7 f6 g-16
deletion a9 b-3 g-4; deliberately d3 e8 g-8; delighted e-6 f5 g4; deliver a3 b4 c-3 d-12 f-4 g7
delivery a3 b-6 c-2 g5; demo a5 b-6 c-13 e5 f-7 g3; dentist a-12 d-4 f-5 g9; depend a10 b-8 c-5 d-10 e-9 f6 g-2
dependency a7 e-3; deploy a7 b-4 f-6; deployment a10 d-9 f5 g-8; deploys b-4 e-2 f-3 g8; deprecated a-7 d-4 e-5 f11
deputy b2 c-5 d-3 g2; derby a-3 d3; design a-12 c9 d-6 e4 g-10; design-doc a-7 b15 c7 d-8 e-11 g-5
design-docs f6 g-9; designer a-3 b-2 e-8 f-6 g10; designers a-6 b-7 c5 d-7 f5; designs c5 d-4 e9 g-11
desk a-6 b-2 c4 f-6 g6; desks a6 b-3 c-3 d-6 f-3 g6; detector a-4 b2 f9 g-6; dev a-11 b3 d8 e-16 f11 g-8
developer b-6 c-3 d-3 e-3 f8; development-plan b-4; devin b3; devs b-5 c16 d-4 e-9 g-4; diagram a-3 b3 c4 d-4 e3 g-6
dialled b-4 c-2 d-10 e4 g8; diary b-5 d9 e-6 f-5; dicom f-11 g9; did a-4 c-7 d3 e4 f-4; die a7 b-3 c-4 e-6 f5 g-4
died a8 b-8 d7 f-8; dies a3 b-4 c-2 d-3 e9 g-5; diff b3 c-3 d-4 e3 f4 g-9; different a-12 b9 c-5 f-2
differently c5 g-9; difficult a3 b-7 c-4 e-6 g5; difficult-conversation a-2 d-3 g8; diffs b6 c-3 e-2 f-3 g4
dinner a6 c-12 d-5 g3; direction d-2 f-2; directly c-4 e6; director a-11 b-15 c-19 e7 f-17 g19; directors b-4 c-4 e5
dirty b-3 d-2 f2 g2; disagree a-3 b-9 c5 d-10 f-8 g3; discuss a-7 b-8 c2 d5 e-15 f-5 g8
discussion a-11 b-13 c9 d8 e-7; discussions c3 f4 g-4; dish a-6 b5 d3 e-9 f-4; dishes a-2 d5 e3 g-7
dishwasher a-3 f-5 g10; disk b-8 d-3 e-5 f5 g4; display a-4 c-3 f3; dispute a-5 d3 g2
dissent b-2 c14 d-7 e-7 f-6 g-10; distributed a-2 c-4 d-7 e-2 f7 g5; dkim a5 g-6; dm a-5 b-4 c16 d-4 f-4 g-7
dma b-3 c-2 d-3 e5 f4 g-4; dms c14 d-2 e-5 g-8; dns a9 b10 c-5 d-6 g-11; do b4 c-3 d-2
doc a-15 b5 c6 d10 e-3 f2 g-17; docker e-3 f7 g-5; docs a-17 b3 c-6 d-8 e-4 f11; docstring d-3 e-3 f11 g-6
docstrings a-2 d-5 f10 g-2; document a-4 e-9 g6; documentation f10 g-6; dodge c-6 d13 e-5 g-3; does a3 d-6 f5
dog b5 d-6 e-7 f-5 g6; domain b-5 d-5 e6 f5; door b-13 e6 f-4; dot b-5 c7 d-3 f8 g-8
dotfiles a-5 b-4 c-3 d-3 e-3 f15 g-6; double a3 b-7 c-8 d-8 e3 g5; doubt a-3 c-10 d-3 e-5 g16
doubts b-9 c4 d-3 e9 g-3; doughnuts a-3 b-4 d-6 e-3 g12; down b-3 c-2 d2 f-5 g4; downstream a9 g-5
draft a-13 b7 d12 f-13 g-12; drafts b-2 d12 g-8; drag a-4 c2 d12 e-5 g-7; drain a7 b-2 c-6 e6
drained b-6 c-7 d-6 g7; drama a-2 c-5 d-8 e-7 f-6 g15; drank b-7 c-6 e13 g-12; draw a-10 b-4 d-17 e5 f8
drawer a-6 c-3 d3 e-8 f4; dread g6; dream a-9 c-4 d-3 e-5 f-6 g19; drift a4 c10 d-6 e-4 g-10
drill a-2 b-8 c-2 e5 f-4 g6; drink b-8 d-4 e-5 f3 g11; drinking a5 d10 e-4 g-7; drive a-5 b8 c-3 d-14 f-2 g4
driver a10 c-13 d-12 e-4 f9 g-6; drm a10 b-6 c-3 e-6 f-3 g5; drone a-3 d-4 e-5 g11; drop b-15 c10 d2 f-3 g-9
dry a-8 b-6 c-5 f6 g7; duck a4 b-6 c-2; duck-out-of d3; duckdb d-2 f6; due a10 b-19 c-13 d22 e-17 f-9 g-11
`
