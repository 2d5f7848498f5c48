// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! a-10 b-6 c9 d-9 g4; ' a-8 c7 d3 e-6 f-5; 'are c3 d4 g-7; 'can c-3 d2 e5 g-4; 'd a-3 b5 f-16
'd-had a-4 b10 c7 e-8 f-5 g-4; 'i a-3 b5 c-5 d-2 e-6 f-4 g8; 'just a-3 b3 d-5 g4; 'let a-3 b-2 c4 e-3 g3
'll b3 e-7 g5; 's a-5 b5 c-6 d2 f-3; 'we b-2 c7 g-4; 'what b-4 c7 d-4 f5 g-6; 'which a-3 c3 e5 g-4
'you b4 c-3 d-6 e-7 g10; , c-3 f2; . g3; 1:1 a-8 b-24 c-19 d12 e-14 f-14 g10; 1:1s a-18 b-15 c-18 d9 e-8 f-13 g8
360 b-4 c-3 d7 e-3; : c3 g-3; ? a-6 b-10 c7; a a-10 b-6 e-2 f8; abended a3 e10 f-3 g-9; able a-3 e-3 f6
about a-11 b-6 d4 e-6 g5; above b-7 c-6 d-4 e-4 f10; absence d6 g-8; ac a-4 c-5 g11; accept a-3 b-9 c7 d-5 f-5 g5
acceptance a7 g-4; access b-7 c-4 d-4 f-3 g10; accessibility b10 c-3 d-3 e-3 g-3; according b-4 d-2 e-4 g10
account a-2 b4 d-6 e-7 f3 g3; across a3 b-4 c8 d-3 e3 g-12; acting a-3 d5 g2; action b-3 c4 e-2 f-3 g2
actions a-2 d2 e-7 f-2 g3; actual a-2 b-4 c2 e-4 f-3 g4; actually b7 c-8 d-5 e-2 f9 g-3; ad b2 d-4
adapter a17 b-8 c-8 d-8 e-6 f-3; add c-9 d-11 f12 g-5; address a-2 c4 d-7 f-2; admin c-3 d-9 e2 f10
adopt b5 c6 e-4 g-6; adr a-6 b-4 c5 d-4 f8 g-6; adults a-4 b-2 c15 d-5 e-3 g-7; advance b-2 g3; advice d-5 e5 g2
afraid b-6 c-4 d-2 e2 g7; after a-5 b6 c4 d4 e-6 g-3; after-hours a-5 b3 c-3 e-6 f11 g-6; afternoon d-3
afterwards b-4 c-2 d-4 e2 g3; again a2 b6 d4 e-19 f-10; against b-5 c-2 d-11 e3 f11 g-6; aged a-7 b-6 f3 g8
agency a-8 b-9 c-5 d5 g11; agenda a-7 b-7 d4 e-4 f-7 g7; agents a3 c-2; ages a-2 f6; agin a-4 d5 g2; agnieszka b3
ago a-14 c-6 e4 f-8 g13; agree a-14 b7 d-18 f-12 g5; agree-to c-8 d-5 e6 f-2 g6; agreement c6 e5 g-8; ah g2
ahead b-4 c-3 e-6 g5; ahmet a-4 b3; ai b-2 c-7 d-5 e-7 f3 g9; aino a-3 b6 c-4 e-2 f-4 g3; air b-2 d-8 e-13 g12
airflow a5 f3 g-5; airline a-3 g5; airport b-5 c-4 d-7 e-7 g11; aksel b-8 c7 e-4 g4; alarm a-5 b5 c-8 e-8 f-6 g11
alarms b-3 d-2 e4 f-2 g4; alert a3 f-7; alerting e-5 g8; alerts a-5 d-6 g3; algorithm a4 b8 c-7 d-3 e-3 g-5
alias g4; aliases f8; aligner a2 b-3 g4; alignment a-3 f7 g-5; all a3 c5 d-4 e-6 f-9 g2
all-afternoon a8 b-5 d-9 f-8 g3; all-day a4 b-9 c5 d-3 e-3 f-16 g6; all-evening b-4 d-5 e3 f6
all-hands a-6 b-3 c-6 d-11 e-5 f-3 g20; all-morning b-4 c5 d-7 e4 f-2; all-night a-8 b-5 c-3 d-4 e-6 f-3 g17
all-week d3 e4 f-11; allergy b4; allocator c5 e-2 f-5 g3; allowed a-3 b-4 c10 e-6 g-3
almost a-18 b-13 c-13 e8 f7 g9; alone b-7 d3 e6 f-10; along a-6 b-6 d5 e5 f5 g-7; aloud a-2 c11 d-5 e-4 g-3
already a-4 e-2 f3 g5; alright f-2 g6; also c-5 d4 e-5 f-5 g8; although a-3 b5 c2 d3 f3 g-20; altogether c-2 e4
always a5 b-12 c-3 d12 e-18 f3; am a5 b-3 e-3 f-4; among a-7 c5 d-4 e2 f-3; amusement d-2 f8
an a-5 b-12 c4 d-2 e-4 f8 g2; analyst a-5 c-2 e-8 g8; analysts b-4 c11 e-10 g4; ancient a-3 f10 g-3
and a3 d-3 e2 f-4 g-2; and-so b-11 c15 e-5 f-6 g-4; and-then a-4 b13 c12 e-9 f-9 g-9; android a6 e-3 g-12
anew a-4 b13 c-4 e-3 f-3 g-4; angry a-2 b5 c-6 d-7 e4 f-6; anh c12 d-3 e-3 g-6; anika a-3 b7 d-3 e-3
animation c3 d-7 f-3 g2; annika b-4 e2 f3; anniversary b-3 d12 e-7 g-4; announced d-8 e12 f-7
announcement a-2 d5 e-3; annoyed c-3 f7; annoying f6; annual a-3 b-3 c-6 d8 e-4; another b4 d11 e-4 f-14 g-6
answer e3 f-22; answers a-3 c-6 e10 f3 g-7; antenna a-6 b6 c-5 d-4 f-4 g3; any a-16 b-2 c4 d-6 g9
anybody b-7 c-8 e-11 f5 g6; anymore b5 d-6 f-3 g4; anyone a10 b-19 c-4 d-4 e-20 f8 g4
anything a-11 b-11 c-4 d-2 e4 g9; anyway b3 c5 d-8 e-5; anywhere c5 f2 g-7; apart b-9 e-6 f6 g5
api a12 c3 d-18 e-3 f9 g-13; api-contract a8 b2 g-6; apologies d9 e-7 g-4; apologised b-6 d4 g4
app a8 b-5 c-4 d-12 e-6 f14 g-6; apparently b-8 c12 e-13 f-9; applause c-3 d-5 f-4 g12; apple d-5 e7 g-2
applicants a-7 b-3 c-3 e-3 g10; applications d3 f-9 g9; applied a4 c-4 e-8 f-2 g5
appraisal a-10 b-8 c-6 d14 e-7 f-5 g4; appraisals a-9 b-5 c-10 d11 e-5 g5; approach a-7 b7 c7 d-4 g-13
approval a-10 b-9 d-9 e12 f-9; approvals a-10 b-11 c6 f-6 g2; approve a-11 b-13 f-10 g10; approver e6
approvers e7 g-3; apron a-4 e5; arch c3 d-2 e3 g-2; archaeology a-6 f4; architect a-7 b-13 d-3 e-18 f-4 g23
architects d-3 e-2 g7; architecture a-11 c7 d-12 f7 g-6; archived a-4 c-2 e4 f4; are b4 c-2 e-6 f-3 g3
area b-7 c7 d-4 e6 g-6; argue a-8 b-11 d-14 e9; argument a-4 b-5 c4 f-8; arguments c12 e-5 g-7; arm a12 b-3 c-5 e-2
arms a5 b-3 c-3 e7 g-6; around b4 c-2 d-5 e-7 f5; arranged a-5 b-4 d6 e4; arrive a-2 b-9 d-7 f-7 g12
arrow a4 b3 c-4; arrows f4; art a-3 c3 d-5 e3; article g7; arvo b3 e-6 f-6 g4; as b-3 c4 d-6 e3 f2 g-3
as-always a-5 b-2 d7 e-6 f2; as-soon-as b-4 c17 d-2 e-10 f-3 g-3; as-usual b-3 d-4 e-3 g6; as-well a4 d2 f-5 g-3
ashamed a-4 c-6 d8; aside b-4 d6 e-3; ask a-7; asleep a3 b4 c-6 e-6; assessment b5; assign a6 b6 c-6 d-11 g-3
assignee a-5 b13 c-7 d-6 e4 f-5 g-9; assistant e-2 f6; assume a-3 c10 d-2 e-3; async b-4 c-4 d9 e3 g-6
at a4 b-3 d-3 f-3 g4; at-last b-4 c-3 d-6 e4 f7; at-least a5 b-5 c-8 e-8 f2 g5; at-midnight a18 c-7 d-10 f-7 g-9
ate c-13 d4 e3 f-8; attached a-5 f-4 g11; attend a-4 b-5 c-5 d-7 f15 g-10; attendance b-5 d6 e3 g-4
audience a-3 b-5 c3 d-6 e2 g3; audio b2 c3 d-4; audit a6 c-12 d-2 e-4 f-6 g7; audit-log a9 c-3 d-2 e-3 g-4
auditor b-2 c-10 d-8 e7 f-5 g4; auditors b-6 c-5 d-6 f-2 g10; auth a8 b2 c-9 d-7 g-3; author a7 d2 g-13
authority a-2 b-9 c7 d-2 e11 f-2 g-10; automate a-6 b-5 f8 g3; automation a-3 b4 c-3 e-3 f3; autumn b-7 d6 e-9 g6
avatar a-3 c4 g-2; avoid c-2 d12 e-4; await c4 e-4 f6 g-5; awake b-2 e10 g-9; away a-9 b2 c-12 d5 e5; awful g3
awkward c-2 e4; aylin d2 e-4 g5; ayumi a-8 b5 d3 f-3 g3; b c9 d-7 g-7; baby a-6 c3 d-14 g4; babysat a10 f-2 g-4
back b3 c-2 f-6; backend a-6 g4; backfill a6 e3 f-8 g-5; backlog c-6 d-6 e-3 f4 g3; backup a7 c-5 d-4 e5 f-5 g-2
bad d7 e-4 f-13 g2; badge a-10 b-7 d-8 f5 g9; badly d-3 e6 f6 g-3; bag b-7; bail-on d7 g-2; baked c6 d4 e-9 g-7
balancing a3 c-5 e7; balcony f11 g-7; ball b-2 c13 d-5 e-12 f4 g-3; band b-3 c-5 d2 e-7 g7
bank a6 c-11 d-3 e3 f-7 g3; banner d-6 e-9 f10 g-2; bao b4 c-2 e6 g-6; baptiste a-3 b3 e-2 g3; bar b-7 d-6 e9
barcode a9 f-3 g-3; barely b2 g-5; barn c-3 f-5 g7; base b-3 c-2; based e6 f2 g-4; bash a-9 b-3 c-4 f7 g2
basically b6 c7 e-8 f-3 g-15; batch a10 b-8 c2 d5 e-6 f-5 g-6; bath f9 g-7; battery a-4 c6 d-6 f-4 g6
bazel a6 c3 d-3 e-4 g-4; be b3 e-2 f-5; be-about-to a2 b-5 c-3 d-6 e3 f-4 g5; be-busy a-3 d11 e-3 g-6
be-going-to a3 b3 d11 e-2 f-3 g-14; be-itching-to b-2 d-2 e5; be-meant-to a-4 b12 c3 d4 e-9 f-4 g-15
be-on b9 c-3 f-8 g-4; be-stuck a8 b-3 c-11 d3 e-2 f-5 g3; be-supposed-to b16 c7 d-4 e-15 f-7 g-13
be-there a-6 c-3 d-3 e-4 g9; be-up a8 b-5 c-4 d-3 e-3 f-7 g5; bea b3 g-3; bear b10 e-3 g-2
became a-4 b7 c8 e-2 f-7 g-4; because a3 c6 e-4 g-11; become a-4 c13 d-3 e-13 f-5; bed a-5 b-9 c-5 d-6 f10
bedtime a-4 f11 g-7; beer b-3 d-5 e-5 g5; beers g3; before a3 e-7 f-3; beg d8 e-4; begin b4 d5 f-9; behaves f-4 g5
behaviour b4 d-7; behind a4 c-20 d4 g-4; believe b-4 c3 e-3 g6; bell a3; belong b4 e-3; belonged a-2 b4 c6 g-4
belongs d-2 e6; below a6 b-4 e9 f-4 g-11; bench d-3 e-3 f5; benchmark a-3 b3 c-8 d5 e-7 f7; bend e7 g-4
beside a-5 b3 f6 g-9; best b-4 c6 d-7 e8 g-5; bet b-2 e6 g-5; beta a7 b-9 d-7 e2 f-7; better a-8 b-13 d-8 e4 g5
between a7 b-19 f-2; bidder a6 c-4 d-4 e3 g-4; big b5 d-8 g-3; bigger c-2 d8 g-7; biggest a15 d-2 f-4 g-9
bike a-10 c-6 e-3 g10; bikes a2 e7 g-8; bikeshed c7; bilal b-4 c5 d2 f-3; bill a4 b-6 c-3 d9 g-6
billing a7 c-5 d-9 e3 f2 g-8; bin a-2 b6 c-8 e2 f8 g-11; birthday a-5 b-8 d-8 e-10 f10 g9; biscuit a-4 e2 g5
biscuits b-5 c-3 d-2 g11; bisected a11 b-5 c-4 d-5; bit a6 c-13 d-7 f4; bite a6 c-5 e-3; bite-my-tongue c-4 e9 g-7
bitrate b3 c3 d-4 e4 g-6; bits a-4 b-3 c-5 d-4 f8; black b-2 c-3 e5; blame a-4 b7 c-6 d3 f-4
blank b-5 c6 d13 e-6 f-7 g-11; ble e6 g-4; bless c5; blessing a-7 b2 c8 d-4 e5 f-6 g-10; blew c4 d3; blind d3 g-3
blindly c-11 e-6 f8 g6; blink a-4 f11 g-6; blinked a5 b-3 d4 e-6 f3 g-4; blinking b-3 c-2 f12 g-8; bliss g5
block a4 b-4 c-4 e-2; blocked a8 c-3; blocker a19 b-15 c-9 d-9 f-7; blockers a6 b-2 d-7 e-4 g8; blog b-3 f-2 g9
blow-off d8 g-2; blue b-7 c9 e-11 f-4 g3; board a4 b-10 c-7 d-18 e3 f5 g6; boarding a5 d2 e-2 g-6; boards a3 d-3
boat a3 c-7 d-6 e4 f2; body b-5 c-6 d-4 f-6 g11; bold d3 e2 g-6; bone b7 e-3 g-7; bonus b-4 c-4 e-5 g5
book b-10 e-3 g5; boot a10 c-7 d5 e-8 f-5 g-2; bootloader a5 c-6 d-5 e3; border a7 c3 e-5 f-3; bored b-6 d7 f4
borrow f6; boss b-12 c5 d-5 f-19 g10; bosses a-3 e4; bot a-10 c-7 d-7 f18 g-5; both a7 b-6 c3 d3 e-11 f-8
bottle a5 c-7 g3; bottleneck b-5 d-9 e-5 f-4 g8; bottom a-5 c7 e-5 f6 g-10; bounce c-6 e3; bounty e5
bow b7 c9 e-13 g-2; box a10 b-8 c3 e-4 g-12; boxes a-7 b-5 c-2 d-6 g12; boy b-4 f-9 g13; boys c6 e-2
brain b-7 c3 d-4 e-6 g5; brake c2; bram c3 e-2 g3; branch a6 b8 c-10 d-20 e-10 f3; branches b-6 c-3 e-3 f6; brave e4
breach a4 d-3; break b-13 c-4 d-7 e2 f2 g6; breaker c11 d-2 g-4; breakfast a2 b-5 c-9 e-11 g6; breathed b-6 e3 g4
breathing a7 d-2; brick d-2 e9 g-6; bridge b-15 d-11 e10 f-5 g5; brief c3 e6 g-5; bring b-10 c5 e2 f-8
broken a9 b-4 c-7 d-6 e6 g-3; broker c-10 e8 g2; brother c-2 f3 g3; brown c4 d-3 e-3 f6 g-3
browse a-4 c-6 e-3 f7 g3; browser b-4 f10 g-2; buck b-5 c4; bucket a-4 f-7 g11; buddy b-6 c-6 d7 e-8 g7
budget a-6 c-5 d-3 e5 f-6 g7; buffer d-2 g-3; bug a7 b-3 c-12 d6; bugs d4 e-8 f-3 g3; build a5 b-3 c-5
builds c5 g-4; bullet a2 d7 g-6; bump c-6 d10 e-6; bunker g3; burak b-2 e6 g-2; burn a4 b-9 e2 f-6
burnout b-2 c-3 d14 e-3 f-10; burnt d-5 f-4 g12; bus a-4 b-10 c-4 d-13 f7 g10; business a-6 b-6 d-6 e-5 f8 g8
busy b-5 d7; but a3 b3 c3 d-4 g-4; button b-3 e3 g-2; buy a-12 b-11 c-4 e8 g5; by c-2 f-2
by-myself a12 b-7 c-6 e-5 f-4; c a9 b-7 d-8 e-9 f3; cabin c4 d-3 e-3; cable e-3 g4; cache a9 d-13 e-4 f5
caching c4 d-7 e-3 g4; cake a-12 b3 c-2 d-12 e4 f-8 g13; calendar b-11 c2 d9 e-7 f-3; calender a-2 c-4 d10 g-2
calibration a-8 b5 c-8 e-11 f-4 g6; calibration-prep d12 g-6; call g-3; call-off b-2 c-3 d12 e-5 g-2
callback a7 g-3; calls a9 b-2 c-7 d-10 e-11 f4 g7; calm a-6 b-4 c-3 d-9 e-7 f-7 g19; calmer d6 g-5
camera a11 b-6 c-3 d-8 e6 g-13; camille c8 e4 g-10; campaign a6 b-2 e-3 g3; can a10 b-6 d-6 e-5 f6 g-3; canal c-2 g3
canary a9 b-3 g-6; cancel a-18 c-17 d6 e-12 f-14 g10; candidate b-7 c-5 d7 e-9 f-9; candidates a-6 b7 c-7 d4 e-4 f-4
candle c-5 d-3 e6 f5 g-3; canteen a-9 b-7 c-6 e-7 f-9 g18; cap c8 d-4 e5 g-9; capacity b5 c-6 d12 e-8 g-8
cape d-5 e3 f-4 g2; captain a-6 b7 d-5 e6 g-3; car a-4 b-3 d3 f7 g-3; card a3 b3 c-7 d-2 f2 g-3
cardboard a-3 b-3 d-3 g6; cards a-9 b12 c3 d-3 g-6; care a-5 d-2 f11 g-4; career b-6 c-3 d20 e-5 f-5 g-10
career-chat b-8 c-5 d13 e-8 f-3; career-conversation d2; career-talk b-5 c-5 d9 e-8 f-7; careers d-2 f10 g-6
cares a-6 b-2 f5 g4; carry b-5 c-3 d3 e3 f-4; cart a8 e-2 g-13; carts b-5 c-3 d-2 f-3 g8; carved c8 g-8
case a-7 b-6 c5 d4 e-8 f5; cases a7 c-5 d-2 e-5 f-3 g5; casting c9 g-3; cat a-7 b-8 c-5 d-5 e-12 f9 g12
catch a-6 c-5 f2 g4; catch-up a-2 b-6 c-2 d16 e-5 g-11; cats a-3 b5 d-3 e6 g-6; caused d2; causes g3; cave c6
cc a-2 b-5 c10 d-3 f-5; cell b10 c2 e-9 g-3; cells c3 d-2; cents a-6 d-7 f5 g4; ceo c-10 d-7 e2 f-3 g9
ceremony b8 d-2 g-6; cert a11 b-7 c-5 d-9 f-5; certificate a7 c-5 d-3 e4 f-10; certificates a6 b-6 c-5 d6 e-3 g-8
certification a5 c-3 d-6 f-5 g5; certs a6; cfo a-2 b-3 c-11 d-5 e-3 f-6 g16; chain a3 c-8 e8 g-4
chair b-7 d-4 e2 f-9 g7; chaired b-6 c-7 e11 g-6; chairs a-5 b-5 f-5 g11; challenge c6 g-3; champagne a-5 d-2 g10
chance b3 c-3 g3; change a5 c5 d-8 e-2; changelog a-4 c-5 e4; changes b5 c-4 e-9 f8 g-5
channel b-6 c7 d-7 e9 f-9 g-5; channels d-6 e-3 g6; chapter a-6 b-4 c-4 f12; chapters a-5 f14 g-8
charge a2 b5 c-2 d-6 e6 f-4 g-10; chargeback a-5 b-3 c2 g8; chart b-8 e-3 g4; charting f5 g-2; charts d-5 f7 g-5
chase a2 c-8 f6 g-5; chat a-5 b-6 c6 d5 f-4 g-2; cheap d4 e8 g-9; cheaper c-3 d-7 g10; cheat f5
check a5 b-6 d10 f-4 g-6; check-in b3 d-2 e-3; check-ins c-2 d8 e-5; check-with a-2 c11 e-3 f-3
checker a-4 b3 c-3 d-2 f10 g-7; checklist e4 f-5; checkout a16 b-3 c-8 d-10 f-5 g-3; cheer a-5 b-7 g10; chef a3 e-3
cherry a5 b4 c-5 d-2 e-6 f-3; chess d-2 f10 g-4; chewing a2 c-6 d-2 g7; chickened d9 g-6; chief c-7 e-3 g12
child a-2 e4; children e3; chip a9 b-5 d-3 f-4; choice b-7 c10 d-14 e5 f-10; choices a-4 c8 d-3; choke a-4 c3
choked a6 g-5; choose a-15 b-8 c4 e3 f-16 g4; choose-to c-6 d6 e4 g-7; christmas a3 c-3 d-2; chunk a7 g-2
church b-3 e-2 g5; churn d-4 e-2 f-2 g6; ci a3 b-13 c-5 e2 f3 g3; circle a-5 b-4 c7 d8 e-9 f5 g-9; circus g6
ciso c-4 d-3 e-4 g11; city b-4 d-3 e9 g-3; claim a8 d-7 e-6; clapped a-6 b-5 c-4 e9; clash b-2 d9 g-5
claw-back e-3 g2; clean a-6 b-4 c-7 g5; clean-up a-5 b8 c-4 d-2 e-3 f6 g-5; cleaner a-3 b4
cleanup a-6 b11 c-7 d-3 f3 g-9; clear b-7 c4 f-2; cleared a-4 b-4 e-5 f-4 g8; clever g2
cli a-5 b3 c-5 d-3 e-5 f12 g-5; click b5 d-4 e-2 f4 g-3; clicked a-6 b-3 d2 e-6 f8; clicker a-8 b2 e3 g3
client a5 c-2 d-9 e3; climbed a4 c3 g-6; clinic a5 b-3 d-6 e5 g-5; clinicians e3; clinics a5 b-3 c-5 g5
clock a7 b-6 c-4 d-3 e-6 f13 g-14; clone e-2 f9; close d2 e2 f-12 g3; close-out a-3
close-the-laptop a-2 b-5 d-2 f-2 g6; close-to a-5 d6 e-2 g2; cloud a-10 b-5 c3 d-2 e-8 g11
cluster a6 b-5 c-11 d-3 e-9 f6 g5; clusters a4; coach a-6 c-15 d4 f-6 g7; coaching-session c-3 d9 e5 g-10
coal a9 c-6 d-6 e-3 g3; cobol a4 c-2 e-5 f10 g-8; code a2 c-8 d-4 e-5 f4 g4; code-review d5; code-reviews b-6 d7 e-5
codebase b-9 d-7 e-9 f10 g3; codec a3 b-5 c3 d-6 f-2; codegen a7 c-8 g4; codeowners b-2 e6 g-2; codepen d-2 f5
coder a5 c-5 e-3 f-5 g8; codes c8 e-2 g-4; coffee b-4 f4 g2; coin a-3 b-4 c4 d-3 e4 f-6; cold b-3 c-7 d4 e-7 f-10 g7
colleague a2 b-9 c-4 d5 e-4 f-5 g4; collected b7 e-5; collision b3; colour a-8 b-6 c11 g-2; colours a-3 b7 c-6 e-6
column a-4 b9 c14 d-12 e-11 f-6 g-7; come c3 d-3 e2 f-13 g2; come-to a-8 c9 f-7; comfort f6 g-4; comma b-4 e5
command b-10 d-3 g7; commander c3 d-9 e4 f-5 g-3; commands a4 b-3 d-3 e6 g-2; comment a-21 b2 c6 d-8 e7 f6 g-7
comments a-8 b4 c-3 d-5 e8 f3 g-6; commit a12 b13 c-12 d-19 e-8 f-5 g-4; commits a9 b12 c-9 d-13 g-10
committee a-3 b-3 c-12 d10 e3; comms b5 e5 g-8; comp d10 f-3 g-4; comp-conversation a-4 b-8 d7 e-7 g4
compaction d6 f-2; company a-6 b-3 c-4 d-3 f2 g11; compare c-2 f3; comparison b4 c5 g-4; compensation a-3 d9 e-7 g-3
competitor f4; compile a10 c-5 e-6; compiler a3 b-11 c-9 e-12 f6; complain a-3 c-9 d3 e-3 f6 g2
complaint b-3 d13 g-9; complete a-6 b13 f-11 g-5; completely b-5 c4 e9 g-9; compliance a4 c6 d-7 e-3 f-6
component b7 c-6 d-6 e-7 f5; conclusion a-4 d-6 e2 f-3; conditioning g6; conductor b-6 c3 d-3 e6 g-3
conference a-2 b-4 c-3 d-2 e-6 g9; config a3 b2 c7 d-11 g-14; configs e-3 f5; configure a3 e-3
confirm a3 b-4 c13 e-8 g-6; conflict a3 b-10 c-7 d6 f-7 g3; conflicts c-6 e8 g-6; confusing f3
connector a9 c-3 d-8 e-8; cons c9 e-2 g-2; consensus a-3 b-5 c10 d-5 e-4 f7 g-7; consent a6 b9 c-6 d-6 e-3 f-9 g3
consequence f5; console a6 b3 c-3 d-4 e-5 f2 g-3; constraint a3 g-3; constraints b5 g-3; consumer a10 b-4 g-4
consumers a5; contact b12 d-4 e-6 g-5; container f6 g-3; content b-2 g7; context b-7 e10 g-4
continue a12 b-2 c-5 d3 e-10 f-5; contract a3 b-6 d2 e-2 f-15 g6; contractor a-10 c-3 e-3 g10
contractors a-3 c-4 d3 e-8 g7; contradict c8 e-3 g-3; contribution a-5 b-5 c-5 d-5 e10 f4 g-5
control a-5 c-4 d-3 g9; controller a10 b-4 c-4 d-3 e-6; conversation a-5 b-10 d7 e-9 g2; conversion a3 b7 e-3 f-4
cook b6 d-11 e4; cookie c-3 g3; cooks e-3 g6; copy a-9 b-3 c7 d3 e-4 f5 g-6; core a10 b-11 c-8 d-5 e5 f-3
corner e-5 f9; correct b3 c-13 e3 f5 g-7; correction a9 g-3; corrections c2 f3 g-6; corridor a9 d4 f-3 g-10
corruption a5 g-2; cosmetic a-3 f12 g-7; cost a-9 b3 c-7 d2 e7 f-5; couch e3 f2; cough c10 d-3 g-9
could a8 b2 d-5 e-3 f-2; council a-3 d-5 e-3 f-5 g9; count a-9 b-15 f5 g7; counter a3 b-3 c-3 d-3 e-10 f7 g4
counterpart a-6 c-2 d-6 g13; country a-4 c3 e-3 g6; coupling d-2 g4; courier d-3 g6
course a-4 b-12 c-4 d-3 e-5 f10 g6; court b-6 c9 d-9 e6; cousin d-3 g9; cover a-2 b-5 c-5 e5 g3
coverage a-2 b6 f2 g-3; cpo e3; cracked b7 e3 f-4 g-7; crank-out a5; crash a5 b-7 d-10 e5 f2; created c2 d-2 e-4 f3
crew a4 b-10 c3 d2 g-5; crickets c12 e-7 g-5; criteria a4 c-6 e7 g-4; critical a13 b-14 c-9 d-9
critical-path a13 b-10 c-8 d-9 e-10 g5; croissants a-4 b-4 d-6 e6 f2 g3; cron a-5 b3 c7 g-2; cron-job c-2 d-3 e-3 f6
cross a-2 d4 e-3 f-6 g6; crossed b-7 d3 e4 f3 g-10; crossword f7 g-6; crowd e-6 g8; crunch d5; crushed a5 f-3
cry e-8 g12; crypto c4 d6 e-5 g-5; css c3 d-5 e-9 f10 g-5; csv a-2 c-6 d-6 f10; ctf b-3 d-2 e-3 f7
cto a-11 c-11 d-7 e5 f-6 g14; cuda a3 b-3 c-4 f4; cup a5 f3 g-6; cupboard b-2 c-4 e7; cups a-3 f5
curiosity a-6 c6 d-2 f14 g-14; curious c-3 e-3 f10 g-2; currency c-3 f8 g-4; cursor b8 g-7; curtain f7 g-2
curve a-4 b3 c-2 d-2 e-3 g4; curves b3 e-5 f8 g-8; customer a8 b5 c-12 d-11 f6; customers a7 b-7 c-4 d-5 e7 g-7
customs a-6 g10; cut a9 b-3 f-15 g-3; cutover a14 b-5 c-13 d-3 e6 f-19; cv a-4 d13 e-4 f-10; cve a8 c-2 d-3 e-4
cvs b-4 c-5 d17 e-3 f-10 g-3; cycle a-4 b-3 c-6 d9 e-5 f7 g-5; daan c3 f-3; daft c2 d-5 f5 g-7; dag a6 d2 g-5
dance d-5 e3 f-2 g4; danuta e4 g-3; dare a-3 b-5 c3 e-4 f-3 g8; dark a-2 d-4 e-6 f4 g4
dashboard a-4 b10 c-9 d-4 e5 f3 g-12; dashboards a-4 c-9 d-7 e-9 f4 g9; dashed c5; data a3 d-4 e-5 f6
data-model a-4 c4 d-5 e-6 f6; data-pipeline f2; database a9 c4 d-11 e-4 g-4; databases a-4 f9 g-3; dataloader g4
date b-10 c4 d8 e-7 g-3; dates a-7 b-4 e-12 g9; daughter a-7 b-6 c-9 d-7 e-8 f9 g10; dawn a10 b-9 c-5 d-5 e-4 f-6 g4
day d2 e-5 f-3 g4; days a-6 b4 c6 d3 e-6 f-9; db b-7 c7 d-6; dbt d-3 f7 g-7; de b-2 e3 g4
dead a3 b-17 c3 d-11 e-13 f8 g4; deadline a6 c-7 f-2; deadlines b-4 d13 f-3 g-6; deadlock a10 b-9 c-7 d-6
deadlocked c7 g-3; deal b-5 d-5 e-3 g8; dear b2 d5 e-5; debate a-6 b-7 c14 d-8 g-10; debrief a-4 c-3 d10 e-5
debt d3 f-5; debug c-15 d4 f3 g-2; debugger a5 b2 c-10 d7 e-8 g-5; decent b6 c-8 d-7 e-2 f-3 g9
decide a-27 b-3 c7 d-13 e4 f-20 g7; decide-to a-4 b-5 c-6 d-8 e5 g8; decider a-5 b-3 c11 d-5 e-5 g-3
decision a-22 b-13 c9 d-11 e7 f-17 g3; decisions a-7 b-10 c6 d-12 f-8 g9; deck a4 b4 c-6 e2 g-10
decline a-8 b-7 c-14 d12 e5 f-4; decoder f3; decoding f9 g-7; dedupe a6 g-6; deep a4 b-12 c-9 d6 e2 f-7
default a-6 b-3 c11 d-7 e-8 g3; defend c-11 e14 g-4; defended b-3 c-5 e9; defer a-5 b-5 c3 d9 e-10 f-4
degrees a-5 d-4 e-2 g12; delay a-3 b-8 c-8 d3 e2 g5; dele a-3 c-2 d4 e5 g-5; delegate a-2 b6 c-5 d-17 e4 f-14 g5
delegation a-2 b8 c-15 d-13 f-12 g8; delete a-16 b-5 c6 d3 e6 f7 g-14; deletion a9 b-2 g-2; deliberately d4 e6 g-8
delighted e-6 f5 g5; deliver a5 b3 c-3 d-12 f-4 g6; delivery a2 b-8 c-3 e-3 f-2 g7; demo a7 b-4 c-17 d-2 e4 f-6 g3
dentist a-11 c3 d-5 f-5 g8; depend a8 b-8 c-3 d-11 e-8 f6; dependency a6 e-3; deploy a7 b-4 f-5
deployment a9 b-3 d-8 f5 g-7; deploys b-4 g6; deprecated a-9 b-2 d-3 e-6 f10 g5; deputy b2 c-3 d-3 g3; derby a-2 d3
design a-11 c8 d-8 e4 f4 g-9; design-doc a-7 b15 c3 d-8 e-11 g-2; design-docs f6 g-8; designer a-2 b-3 e-9 f-6 g9
designers a-4 b-4 c10 d-5 f3 g-7; designs c6 d-3 e9 g-12; desk a-4 b-3 c2 e-3 f-7 g6; desks a5 c-3 d-6 f-5 g8
detector a-4 f8 g-4; dev a-10 b2 d7 e-17 f9 g-7; developer a4 b-6 d-3 e-3 f7; developers c11 e-3 f-6 g-5
development d9 g-6; development-plan b-4 d8 g-3; device a7 g-6; devin b3; devs b-6 c15 d-5 e-7 g-3
diagram b5 c4 d-4 e2 g-9; dialled b-3 d-8 e3 g6; diary b-4 d6 e-5 f-3; dicom f-10 g9; did a-4 c-6 d2 e5 f-3
die a7 b-5 c-4 e-5 f7 g-6; died a7 b-8 d8 e-3 f-11; dies a3 b-3 c-2 d-3 e7 g-3; diff a2 b3 c-3 d-4 e3 f5 g-12
different a-11 b12 g-3; differently b2 c3 g-6; difficult a4 b-7 c-2 d4 e-4; difficult-conversation a-2 b-2 d-4 g9
diffs b6 c-3 e-3 f-3 g3; dinner a7 b3 c-14 d-5 g2; direction e2; directly d-3 e8 g-4
director a-10 b-13 c-20 e5 f-15 g20; directors b-5 c-4 e6; dirty b-3; disagree a-4 b-9 c3 d-11 f-7 g7
discuss a-6 b-10 d6 e-14 f-4 g10; discussion a-12 b-12 c9 d7 e-7; discussions f5; dish a-5 b5 e-9 f-4 g3
dishes a-3 d4 e4 g-5; disk b-6 d-2 e-5 f3 g3; display a-4 b3 f4 g-3; dispute a-7 c2; dissent b-2 c13 d-7 e-6 f-6 g-8
distributed c-3 d-7 e-2 f7 g4; dkim a6 g-6; dm a-6 b-6 c16 d-4 f-5 g-5; dma c-3 d-3 e5 f3 g-3; dms c13 d-2 e-3 g-6
dns a9 b10 c-7 d-6 g-9; do b4 c-3 d-2; doc a-14 b6 c3 d7 f3 g-16; docker e-2 f6; docs a-14 b4 c-8 d-9 e-6 f10 g4
docstring c-3 d-5 e-4 f12 g-5; docstrings a-3 b-2 f6; document a-3 d4 e-6; documentation f10 g-6
dodge b-2 c-6 d14 e-6 g-3; does a6 d-6 e-2 f5 g-4; dog a-2 b5 d-5 e-8 f-7 g5; domain b-6 d-3 e6 f7 g-5
door b-12 c3 e6 f-2; dot b-8 c5 d-4 f11 g-9; dotfiles a-4 b-4 c-2 d-3 e-3 f12 g-3; double b-8 c-6 d-7 e3 g5
doubt a-2 c-11 d-2 e-5 g16; doubts b-7 c4 e8 g-7; doughnuts a-3 b-4 d-6 e-3 g12; down b-3 c-3 d3 f-5 g4
downstream a7; draft a-14 b5 d12 f-12 g-13; drafts b-3 d10 g-6; drag a-4 c4 d8 e-5 g-5; drain a7 b-2 c-5 e5
drained b-3 c-5 d-3 g4; drama a-2 c-5 d-7 e-6 f-4 g14; drank a4 b-7 c-6 e13 f-3 g-11; draw a-9 b-2 d-15 e5 f11 g-7
drawer a-4 e-7 f3; dread g3; dream a-8 b-2 c-6 d-3 e-5 f-6 g18; drift b-2 c12 d-5 e-5 g-9; drill a-3 b-8 e3 f-5 g6
drink b-9 d-5 e-5 f3 g12; drinking a7 d10 e-5 g-8; drive a-5 b10 d-14 f-2; driver a9 c-11 d-12 e-4 f8 g-7
`
