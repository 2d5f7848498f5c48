// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_1 = `
! a-9 b-6 c8 d-7 g4; ' a-7 c7 d4 e-5 f-5; 'are c2 d3 g-6; 'can c-2 e5; 'd a-3 b5 f-15; 'd-had a-4 b10 c7 e-6 f-4 g-7
'i a-3 b7 c-6 e-7 f-4 g7; 'just c4 d-5 g2; 'let e-3 g4; 'll a-2 b2 e-7 f-2 g5; 's a-5 b6 c-4 d2; 'we c5
'what b-5 c7 d-3 f4 g-8; 'which a-3 e7 g-7; 'you b3 c-6 d-7 e-5 g11; , b-2 c-3; . c-2 e-2 g7
1:1 a-10 b-23 c-20 d11 e-12 f-14 g10; 1:1s a-18 b-16 c-18 d9 e-8 f-12 g10; 360 b-6 c-3 d5 e-5 g3; : b-2 d2
? a-3 b-11 c5 d3 e-3 g2; a a-10 b-6 e-2 f7; abended a5 e9 f-4 g-10; able a-4 d-3 f5; about a-12 b-7 d4 e-7 g4
about-to c-3; above b-6 c-7 d-5 e-5 f11; absence d6 g-3; ac a-4 c-5 g11; accept b-7 c7 d-4 f-4 g4; acceptance a5 g-3
access b-7 c-4 d-4 f-5 g11; accessibility b8 c-3 d-3 e-5 f3; according b-3 d-4 e-3 g9; account a-4 b5 d-6 e-7 f5
across a4 b-4 c4 d-3 e4 g-6; acting a-4 d4 g3; action b-4 c5 e-4 g4; actions d2 e-7; actual b-4 c3 e-3
actually b4 c-10 d-7 e-2 f9; ad d-3; adapter a18 b-6 c-7 d-8 e-6 f-3 g-2; add c-9 d-12 f14 g-8
address c3 d-9 f-3 g4; admin a-2 c-3 d-8 e3 f10 g-4; adopt b5 c7 e-6 g-6; adr a-4 b-6 c6 d-5 f11 g-10
adults a-3 c15 d-4 e-2 g-9; advice d-4 e5; afraid b-5 c-5 d-2 e4 g4; after a-6 b8 c4 d3 e-7 g-4
after-hours a-5 b4 c-3 e-5 f13 g-8; afternoon d-2; afterwards a-3 b-4 d-5 g5; again b7 d4 e-20 f-8
against b-7 d-11 e6 f9 g-7; age a-2 b-4 c-2 d-5 e-5 f3 g9; aged a-5 b-5 f2 g6; agency a-7 b-8 c-4 d3 g12
agenda a-6 b-6 d4 e-2 f-8 g6; agents a3 b3 c-2 d-3; ages f7; agin a-3 d3; agnieszka b2 f-3 g3
ago a-14 c-6 e2 f-7 g13; agree a-12 b5 c3 d-19 e2 f-12; agree-to c-8 d-5 e7 g5; agreement c6 e3 g-4; ah g6
ahead a3 b-4 c-3 e-7 g4; ahmet a-3 b5; ai a2 b-2 c-7 d-7 e-7 f4 g8; aino a-3 b5 c-2 f-2 g2; air d-8 e-13 g9
airflow a6 b-2 d-3 f4 g-8; airline g4; airport a3 b-5 c-3 d-8 e-6 g12; aksel b-7 c9 e-2
alarm a-3 b6 c-8 e-12 f-7 g13; alarms a-3 b-4 e5 g4; alert a4 b2 f-7; alerting a-4 b6 e-6 g3; alerts a-2 d-6
algorithm b8 c-4 d-3 e-3 g-5; alias g2; aliases c-2 d-2 f9 g-2; aligner b-3 g4; alignment a-3 f9 g-6
all c5 d-4 e-5 f-8; all-afternoon a7 b-5 c-3 d-10 e3 f-7 g2; all-day a5 b-7 c5 e-2 f-17 g5; all-evening b-3 d-4 f8
all-hands a-5 b-3 c-4 d-11 e-4 g18; all-morning b-2 c8 d-9 e3 f-2; all-night a-9 b-3 c-3 d-5 e-6 f-6 g19
all-week a-3 d3 e3 f-10; allergy b5 g-4; allocation b7 f-5; allocator c4 f-3 g3; allowed a-3 b-4 c12 e-7 g-5
almost a-16 b-11 c-12 e8 f5 g7; alone b-4 d2 e7 f-7; along a-6 b-7 c-4 d3 e2 f3; aloud a-5 b-6 c7 d-5 e-9 f-4 g6
already a-8 g4; alright d-3 e-3 f-3 g8; also b-3 c-4 d3 e-3 f-5 g6; although a-2 b5 c5 d3 g-17; altogether e4
always a3 b-14 d10 e-18; am a4 b-4 c2 e-3 f-4; among a-9 c7 d-6 f-3; amusement f7 g-3; an a-6 b-10 c4 e-6 f8
analyst a-5 e-9 g8; analysts b-3 c12 d-3 e-11 g3; ancient a-4 f12 g-5; and a2 d-3 f-6; and-so b-11 c15 d2 e-7 f-9
and-then b11 c9 e-9 f-10 g-7; android a6 b3 e-2 g-11; anew a-3 b15 c-5 d-2 e-4 f-4 g-5; angry b4 c-6 d-7 e3 f-7 g4
anh c12 g-9; anika a-2 b6 d-3; animation c4 d-5; annika f3; anniversary b-4 d11 e-7; announced d-5 e10 f-6 g-3
announcement a-2 d2 e-2 g3; annoyed c-5 d-3 f7 g3; annoying f5; annual a-4 b-3 c-6 d7 e-3 g3
another d11 e-3 f-15 g-4; answer a-3 e4 f-22; answers a-4 c-5 d-3 e7; antenna a-6 b3 c-3 d-5 e2 f-3 g4
any a-13 b-4 c4 d-6 g8; anybody b-7 c-7 e-13 f6 g8; anymore b6 d-6; anyone a10 b-20 c-6 d-3 e-20 f8 g5
anything a-9 b-12 c-4 d-3 e3 g10; anyway b4 c6 d-7 e-7; anywhere d-3 f4; apart b-11 e-7 f7 g4
api a12 d-18 e-4 f9 g-13; api-contract a8 g-4; apologies a-4 b2 c-3 d11 e-7 f-4; apologised b-4 d3 g5
app a10 b-5 c-6 d-14 e-4 f11 g-5; apparently b-9 c11 e-13 f-10; appears g4; applause a-3 c-4 d-5 f-2 g10
apple d-6 e6; applicants a-6 b-4 c-3 e-3 g10; applications d3 f-7 g6; applied a4 b5 c-4 d-2 e-7 f-2
appraisal a-8 b-10 c-5 d12 e-8 f-7 g5; appraisals a-9 b-6 c-9 d12 e-7 g4; approach a-5 b8 c7 d-4 g-15
approval a-11 b-9 c3 d-9 e12 f-8; approvals a-9 b-10 c7 f-7; approve a-10 b-12 c2 d-2 f-9 g9; approver e5
approvers d-4 e8 g-4; apron a-3 e4 g2; arch c3 d-3 e5 g-5; archaeology a-6 g4; architect a-6 b-12 e-20 f-7 g20
architects d-3 e-4 g9; architecture a-10 c8 d-13 f6 g-8; archived a-4 c-3 e6 f4 g-3; are c-5 e-5 f-3 g5
area b-6 c8 d-2 e6 g-7; argue a-8 b-10 c2 d-14 e8 f-3; argument a-5 b-5 c2 f-9 g2; arguments a-2 c9 d-3 e-7
arm a12 b-3 c-4; arms a3 b-3 c-3 e10 g-9; around b2 c-4 d-3 e-10 f7; arranged a-4 b-4 c-4 d6 e3
arrive a-2 b-9 d-3 f-6 g11; arrow a2 c-6 d-5 g4; art a-4 c5 d-3 f2; article f-2 g6; arvo a-3 b4 d2 e-7 f-6
as c4 d-5 e4 g-3; as-always a-4 d6 e-5 f2; as-soon-as b-6 c19 d-3 e-11 f-3 g-5; as-usual b-3 d-5 e-3 f-3 g9
as-well a4 b5 d4 f-7 g-8; ashamed a-4 c-7 d6; aside b-4 d6 g-2; ask a-8 d-2; asleep b5 c-5 e-4; assessment b5
assign a4 b7 c-6 d-11 g-6; assignee a-4 b15 c-7 d-7 e2 f-6 g-11; assistant e-2 f7; assume a-7 b-3 c12 d-4 e-4
async b-5 c-5 d9 e5 g-6; at a4 d-3 e-2 f-2 g3; at-last a-4 b-3 d-6 e5 f8; at-least a4 b-6 c-6 e-9 g6
at-midnight a19 b2 c-7 d-10 f-8 g-10; ate b4 c-10 d3 f-11; attached a-4 f-4 g9; attend a-4 b-5 c-5 d-7 f16 g-11
attendance b-5 d8 e2 g-7; audience a-2 b-6 c6 d-7 g3; audio a-2 b2 c2 d-2 g-4; audit a5 c-12 e-3 f-6 g6
audit-log a9 b4 g-7; auditor b-2 c-9 d-7 e7 f-4 g4; auditors b-7 c-4 d-5 f-4 g11; auth a7 c-8 d-7 g-4
author a10 d3 g-17; authority a-2 b-9 c7 d-3 e11 g-9; authors c5; automate a-6 b-4 f8 g2
automation a-3 b4 c-3 e-3 f5; autumn b-7 c-4 e-9 g9; avatar a-3 c6 g-4; avoid c-3 d10 e-5; await c3 e-5 f9 g-8
awake b-4 c2 d-5 e8 g-5; away a-8 b4 c-9 d3 e4 g-2; awful a-3 g7; awkward e5 g-2; aylin a-3 d3 e-3 g4
ayumi a-10 b7 c-2 d4 f-3 g3; b c9 d-9 g-5; baby a-9 b3 c5 d-12 f2 g3; babysat a11 b-3 g-5; back b4 f-7
backend a-5 f-4; backfill a6 b2 c-3 e2 f-9 g-3; backlog a3 c-4 d-2 e-4 f4; backup a6 c-3 d-3 e6 f-5 g-4
bad c-2 d7 e-4 f-11 g3; badge a-9 b-8 d-8 f6 g7; badly b-5 d-3 e4 f5; bag a-4 b-8; bail-on d5; baked c6 d5 e-8 g-9
balancing a3 c-5 e7; balcony f11 g-7; ball b-2 c12 d-5 e-9 f4 g-4; band b-2 c-3 d3 e-8 g7; bank a9 c-9 d-5 e5
banner d-7 e-8 f7; bao b5 e7 g-9; baptiste a-4 b3 g3; bar b-7 c3 d-7 e8; barcode a8 f-2 g-2; barely e2 g-6
barn c-2 f-5 g5; base c-3 g2; based e7 f2 g-5; bash a-9 c-3 f10; basically a2 b7 c7 e-7 f-5 g-14
batch a11 b-7 c2 d4 e-6 f-4 g-6; bath f6 g-6; battery a-4 c7 d-6 f-2 g2; bazel a4 c4 d-4 e-5 g-4; be b3 f-6
be-about-to a3 b-4 c-3 d-4 e3 f-3 g2; be-busy a-4 d13 e-4 g-7; be-going-to a3 b4 c-2 d10 e-2 f-2 g-12
be-itching-to b-3 e3; be-meant-to a-6 b16 c2 d3 e-9 f-4 g-17; be-on b8 f-10 g-5; be-stuck a9 c-10 d3 e-4 f-5
be-supposed-to b15 c10 e-17 f-7 g-13; be-there a-6 c-3 e-3 g9; be-up a7 b-3 c-4 d-3 e-3 f-4 g6; bea b5 g-3
bear a-3 b3 e-5 g4; became a-4 b5 c7 f-7 g-5; because a3 c7 e-6 g-7; become a-6 c11 e-12 f-6 g3
bed a-4 b-10 c-5 f8 g4; bedtime f10 g-7; beer d-5 e-4 f2 g2; before a3 e-8 f-3; beg d7; begin b5 d5 e-6 f-10
behaves g4; behaviour b5 d-7; behind a5 c-20 f2 g-3; believe a-4 b-9 d-7 e-6 g14; bell b-2 d-4 e-3 g7; belong b4 e-3
belonged a-4 b2 c8 e-3 f-3; belongs a-2 c-3 d-3 e7; below a3 b-4 d-4 e6 f-5; bench e-5 f6
benchmark a-2 b3 c-7 d4 e-7 f7 g-3; bend e7 g-3; beside a-8 b4 f8 g-4; best a-3 b-2 c9 d-9 e6 g-4; bet b-4
beta a4 b-9 d-7 e6 f-8; better a-10 b-14 d-11 e5 g6; between a8 b-15 d4 f-4; bidder a6 c-4 d-4 e4 g-5
big a4 b4 d-8 g-5; bigger d7 g-8; biggest a15 b-3 d-3 f-4 g-9; bike a-11 c-7 g11; bikes a2 e8 g-9; bikeshed c8 g-3
bilal a-3 c4 d4 f-3; bill b-6 c-4 d9 g-3; billing a5 b-3 c-3 d-9 e4 f5 g-6; bin b6 c-7 f7 g-13; birds c4 d-4 e-3 g5
birthday b-10 d-11 e-11 f11 g7; biscuit a-3 g3; biscuits b-4 c-3 d-3 g9; bisected a10 b-5 c-5 d-5
bit a5 c-15 d-7 e2 f4; bite a4 b2 c-3 e-6; bite-my-tongue c-4 e8 g-8; bitrate c3 d-4 e5 g-6
bits a-4 b-5 c-4 d-4 f10; black b-2 c-3 e6; blame a-3 b6 c-6 d3 e2 f-4 g-2; blamed c-3 d7
blank b-5 c8 d13 e-5 f-7 g-10; ble e4 g-4; bless c4 d-3 e-6 g4; blessing a-9 b2 c8 d-7 e6 f-6 g-10
blew c2 d3 e-3 g-2; blind d3 g-3; blindly c-10 e-5 f9 g5; blink a-4 d-3 f7; blinked a4 b-4 d4 e-5
blinking a-4 b-7 c-5 d-4 f9 g4; blinks f6 g-4; bliss g2; block a3 b-6; blocked a8 c-4 e-2
blocker a18 b-16 c-9 d-8 f-8; blockers a3 b-2 d-6 e-4 g8; blog b-4 d-2 f3 g3; blow-off d5; blue b-8 c9 e-12 f-5 g3
board a4 b-9 c-6 d-18 e2 f5 g5; boarding a5 d2 e-3 g-6; boards a5 d-3 f-3; boat a3 b-2 c-8 d-5 e6
boats c-3 d-3 e-2 f-7 g12; body b-4 c-5 d-4 e4 f-5 g8; bold b-2 d3 e3 g-7; bone b7 e-3 g-7
bonus b-4 c-5 d2 e-5 f-2 g4; book b-12 e-4 g6; books e-3 g6; boot a9 c-8 d5 e-9 f-5 g-4; bootloader a6 c-6 d-6 e3
border a7 e-4 f-2; bored b-7 d7 e-3 f4; boring c-7 e6 f3; borrow a-2 f9; boss b-10 c5 d-6 f-20 g11; bosses e6 g-3
bot a-11 c-8 d-6 e-3 f18 g-5; both a6 b-7 c4 d2 e-6 f-11; bottle a3 c-6 g3; bottleneck a3 b-6 d-9 e-4 f-4 g7
bottom a-5 c8 e-6 f7 g-10; bounce b2 c-7 e4; bounty b-2 e6; bow b4 c2 e-11 g5; box a11 b-9 c4 e-6 g-9
boxes a-8 b-6 d-6 g12; boy a-3 b-4 c-2 d-2 e3 f-11 g14; boys c6 g-3; brain a-3 b-5 c4 d-3 e-4 g4; brake g2
bram c5 e-4; branch a7 b9 c-9 d-20 e-11 f5; branches b-6 c-4 e-2 f4 g4; brass a-3 g8; brave d-2 e6; breach a2
break b-15 c-4 d-7 e4 f4 g3; breaker c11 g-6; breakfast b-5 c-9 e-13 f6 g5; breathe c-3 g2; breathed b-7 e3 g6
breathing a8 d-2; brick d-2 e10 g-7; bridge a3 b-14 c-2 d-10 e8 g2; brief e6 g-4; bring a3 b-12 c5 e3 f-9
broken a10 b-6 c-5 d-5 e10 g-9; broker c-12 e9 g2; broom f-3 g6; brother c-2 f3; brown a-4 b-2 c3 d-3 e-4 g4
browse a-5 c-5 d-3 e-4 f8; browser b-4 f10 g-2; buck b-3 c4; bucket a-2 f-9 g11; buddy b-6 c-5 d7 e-7 g5
budget a-9 c-4 d-4 e6 f-5 g7; buffer a4 g-5; bug a6 b-5 c-9 d4; bugs c3 e-10 f-3 g4; build a6 c-5 e-3; builds c4 g-3
bullet d8 g-7; bump d8 e-7; burak b-4 e6; burn a5 b-9 f-8 g2; burnout c-3 d17 e-2 f-7 g-3; burnt d-5 f-2 g9
bus a-4 b-4 c-4 d-14 f10 g6; business a-6 b-7 d-6 e-5 f7 g8; busy b-5 d4; but a2 b3 c2 d-3 g-3; button b-2 c4 g-5
buy a-11 b-11 c-6 e7 f-3 g9; by a3 f-3; by-myself a13 b-7 c-5 e-5 f-4; c a8 b-8 c-2 d-10 e-7 f3; cabin b2 c5 d-2 e-4
cable a4 b-2 c-2 e-6 g2; cache a9 c4 d-11 e-4 f3 g-4; caching b-2 c8 d-7 e-5 g3; cake a-11 d-10 f-8 g15
calculator a4; calendar b-9 d9 e-8; calendars a-11 b-6 d-3 f-6 g15; calender a-3 c-4 d10 g-3
calibration a-9 b7 c-9 e-10 f-5 g6; calibration-prep b-2 d12 e-2 g-8; call a-2 d3 g-3; call-off a-3 c-4 d13 e-7 g-3
callback a8 g-5; calls a8 b-3 c-7 d-9 e-11 f3 g8; calm a-5 b-4 c-4 d-7 e-7 f-7 g16; calmer d6 g-5
camera a10 b-6 c-3 d-9 e9 g-14; camille c7 e5 g-10; campaign a8 b-3 d-2 e-5 f-2; can a10 b-6 d-6 e-4 f4
canal d-2 g5; canary a8 b-3 g-6; cancel a-18 c-17 d7 e-11 f-14 g9; candidate b-7 c-4 d6 e-9 f-8
candidates a-5 b7 c-8 d6 e-3 f-4 g-4; candle b-2 c-6 d-3 e7 f5; canteen a-9 b-5 c-6 e-6 f-10 g18; cap c9 d-2 e5 g-11
capable c3 d-5 g5; capacity b4 c-8 d12 e-8 g-8; cape b-3 d-5 e3 f-4 g3; captain a-3 b7 d-6 e5 f-3 g-8
car a-4 b-5 c-4 d3 f7; card a3 c-6 d-6 e-2 f5; cardboard a-3 b-2 d-3 g6; cards a-7 b11 c4 d-2 g-5; care a-4 f9 g-4
career b-6 c-3 d17 e-4 f-3 g-9; career-chat b-5 c-4 d12 e-7 f-2 g-2; career-conversation d3
career-talk b-6 c-6 d11 e-9 f-6; career-talks d-10 g13; careers d-3 f12 g-9; cares a-7 f5 g4; carpet c-4 e4
carry c-4 d3 e5 f-4; cart a9 e-2 g-13; carts b-3 c-3 d-3 f-3 g7; carve b-2 e7; carved c5 g-3; case a-8 b-6 c3 e-8 g4
cases a8 c-4 e-5 g2; casting a-2 c10 g-4; cat a-10 b-9 c-6 d-3 e-12 f9 g12; catch a-5 c-7 f3 g4
catch-myself e-9 f5 g7; catch-up b-6 d15 e-4 g-9; cats a-3 b6 d-3 e4 f3 g-6; caused d3; causes a2; cave c4
cc b-6 c11 d-4 f-2 g-4; cell b10 e-8 g-4; cells c2; cents a-4 c3 d-6 f2 g3; ceo c-10 d-7 f-3 g9; ceremony b4 d-3
cert a11 b-7 c-5 d-9 f-5; certificate a12 b-2 c-3 d-3 f-10; certificates a3 b-7 c-7 d7 e-4 g-2
certification a7 d-4 f-4; certs a6; cfo a-3 b-4 c-11 d-5 e-3 f-6 g15; chain a6 c-8 e8 g-7
chair a3 b-7 d-5 e2 f-10 g6; chaired b-4 c-6 e11 g-6; chairs a-4 b-6 d-4 f-6 g12; challenge c7 g-5
champagne a-4 d-3 g9; chance b3 g3; change a4 c4 d-8; changelog a-5 c-4; changes b5 c-6 e-7 f8
channel b-7 c6 d-7 e9 f-8; channels c2 d-5 e-3 g4; chapter a-6 b-5 c-4 e-3 f14 g-5; chapters a-5 f13 g-8
charge a5 b4 c-3 d-7 e5 f-3 g-12; chargeback a-3 g7; chart b-8 e-3 g6; charting f5 g-2; charts d-5 f9 g-5
chase a3 c-7 f6 g-6; chat a-7 b-6 c7 d6 f-2 g-3; cheap d5 e10 g-11; cheaper c-2 d-6 g10; cheat e-3 f6
check b-7 d8 g-7; check-in b2 e-2 g-3; check-ins a-2 c-3 d10 e-5; check-with a-3 b-2 c12 e-5 f-3
checker a-5 c-4 d-2 e-3 f13 g-7; checklist e3 f-4 g-3; checkout a15 c-8 d-7 e-4 f-4 g-5; cheeky c-6 d-3 e6 g3
cheer a-5 b-5 c-3 d-2 f-3 g12; chef a2; cherry a4 b4 c-5 d-2 e-7 f-3; chess a-3 d-3 f9; chewing a3 c-9 d-4 g10
chickened d7 g-5; chief a-2 c-7 e-4 g13; child a-3 c-2 e4 f-3; children g3; chip a7 b-3 d-2 f-5
choice a2 b-6 c9 d-14 e4 f-10 g-3; choices a-4 c10 g-4; choke a-4 c3; choked a9 g-6; choose a-12 b-8 c5 e3 f-17 g3
choose-to c-6 d7 e5 g-8; christmas c-2; chunk a8 g-3; church b-3 g6; churn a3 d-3 e-2 f-4 g5; ci a4 b-14 c-3 f4
circle a-4 c7 d9 e-9 f4 g-10; circus e-4 g8; ciso c-4 d-3 e-3 g10; city b-3 e6; claim a9 c-2 d-7 e-6
clapped a-5 b-5 c-4 e9; clash b-2 d10 g-7; claw-back e-3 g3; clean a-6 b-3 c-8 g6; clean-up a-5 b9 c-3 e-3 f5 g-6
cleaner a-3 b7; cleanup a-6 b12 c-6 d-3 f5 g-10; clear b-7 c3 f-3; cleared b-4 e-3 f-4 g7
cli a-4 b3 c-5 d-3 e-6 f15 g-8; click b4 d-4 f2 g-6; clicked a-6 b-3 e-6 f8; clicker a-7 b2 e3
client a5 c-2 d-8 e3 f2 g-2; climbed a4 c4 e-2 g-7; clinic a4 c5 d-5 e3 f-2 g-7; clinics a7 b-3 c-6 d-5 g6
clock a8 b-6 c-4 d-3 e-6 f12 g-9; clone a-3 e-2 f10 g-3; close d3 e2 f-11; close-out e3
close-the-laptop a-3 b-5 d-3 f-3 g8; close-to a-6 d7; closed g4; cloud a-8 b-5 c3 e-9 g8
cluster a6 b-5 c-9 e-7 f4 g3; clusters a6; coach a-5 c-9 d3 f-6 g8; coaching-session c-2 d12 e3 f-3 g-11
coal a9 c-6 d-6 e-3 g3; coat a-3 c-2 d-3 e-9 f4 g9; coats a-6 e6; cobol a3 e-3 f11 g-10; code a3 c-8 d-3 e-7 f3 g2
code-reviews b-5 d5 e-3 g2; codebase b-9 d-9 e-9 f11 g3; codec a3 b-5 c3 d-5; codegen a7 c-6 g4
codeowners b-3 e7 g-3; codepen d-2 f9 g-3; coder a8 b-2 c-4 f-4; codes b-3 c9 e-3 g-5; coffee b-6 c-4 e2 f2
coin a-3 b-3 c4 d-3 e5 f-3; cold a5 b-6 c-7 d2 e-8 f-11 g7; colleague a6 b-6 c-5 d3 e-4 f-7; collect e-2 g3
collected b7 d2 e-4 g-4; collision b2; colour a-6 b-7 c11 e-3; colours a-5 b3 c-8 d-3 e-8 f5 g5
column a-4 b9 c13 d-12 e-11 f-5 g-7; come c3 d-3 f-9; come-to a-8 c7 d-9 f-6; comfort f7 g-3; comma b-4 e10 g-5
command b-9 d-3 g9; commander b4 c4 d-7 f-6 g-3; commands a4 b-3 d-3 e6 g-3; comment a-19 c6 d-10 e9 f4 g-5
comments a-7 b5 c-3 d-5 e8 f3 g-12; commit a12 b12 c-13 d-18 e-7 f-3 g-4; commits a9 b10 c-8 d-13 g-11
committee a-3 b-3 c-11 d10; comms b4 e6 g-8; comp d12 e-3 f-4 g-4; comp-conversation a-4 b-7 d7 e-6 g3
compaction d6; company a-7 b-2 c-6 d-4 g12; compare c-3 f5; comparison b3 c4 g-4; compensation a-4 b-3 c2 d8 e-8 f-2
competent c6 d-2; competitor f3; compile a8 c-5 e-6 f-2 g3; compiler b-11 c-9 d6 e-12 f4; complain a-2 c-8 d4 f7
complaint b-4 c-2 d14 f-6 g-3; complete a-6 b12 c3 f-10 g-6; completely b-5 c5 e7 g-9
compliance a4 c6 d-9 e-6 f-8 g2; component b9 c-5 d-6 e-8 f4 g-4; conclusion a-3 b4 d-5 e2 f-2; conditioning a-3 g6
conductor a3 b-7 d-3 e6 f-3 g-4; conference b-4 c-3 e-6 g9; config a7 b2 c5 d-13 f3 g-15; configs b-2 e-3 f5
configure a4 e-3; confirm a4 b-4 c12 e-8 g-8; conflict a3 b-10 c-7 d5 f-7 g4; conflicts c-6 e8 g-6; confusing f3
connector a12 b2 c-3 d-7 e-8 g-3; cons c8 g-3; consensus a-3 b-4 c13 d-4 e-4 f7 g-11
consent a4 b11 c-8 d-6 e-4 f-9 g2; consequence a-2 f7 g-3; console a8 c-5 d-5 e-7 f3 g-3; constraint a4 g-4
constraints b4; consumer a9 b-3; consumers a5 g-4; contact b12 d-3 e-6 g-6; container a-2 f8 g-4; content d-2 g7
context b-7 d-2 e11; continue a8 b-2 c-4 d3 e-7 f-5 g3; contract a4 b-6 d4 e-3 f-14 g4; contractor a-9 c-4 d3 e-2 g7
contractors a-3 c-3 d3 e-8 g8; contradict c9 e-3 g-5; contribution a-5 b-3 c-4 d-5 e9 f6 g-7
control a-9 c-4 d-3 e4 f-3 g8; controller a10 c-4 d-3 e-5; conversation a-6 b-9 c-3 d10 e-10; conversion b10 e-4 g-4
cook b3 d-12 e5 g-5; cookie b3 c-4 d-2 g4; cooks e-3 g6; copy a-10 b-5 c7 d2 e-3 f7 g-5
core a9 b-14 c-9 d-7 e4 f-3 g2; corner b-4 e-6 f7; correct b2 c-13 e7 f2 g-6; correction a10 d-3 g-6
corrections c2 f3 g-6; corridor a5 b-5 c3 d6 f-4 g-6; corruption a4; cosmetic a-4 f13 g-7; cost a-10 c-7 d3 e7 f-7
couch a-2 d-3 e6 f4 g-3; cough b-4 c10 d-6 g-5; could a8 c-2 d-3 e-2; council d-5 f-6 g10; count a-9 b-17 d-3 f5 g8
counter a2 c-3 d-3 e-10 f6 g3; counterpart a-4 c-2 d-6 g12; country a-5 c4 d-2 e-3 g7; couple f2; coupling d-2 g4
courier d-4 g7; course b-13 d-3 e-4 f11; court b-7 c9 d-10 e6; cousin b-2 d-4 e-5 g12; cover a-5 b-5 c-6 e2 g4
coverage b5 f2 g-3; cows a-3 b-3 c-2 g4; cpo d3 e2; cracked b7 e2 f-4 g-2; crank-out a5; crash a5 b-7 d-7 e4 f5
cream a-3 c-3 d-5 g10; created a-2 c3 e-4 f5; credit a-3 b-5 c-3 g11; crew a6 b-8 c4 e2 f-3 g-7
crickets c12 e-6 g-6; criteria a2 c-6 e7 g-3; critical a13 b-17 c-11 d-9 f2
critical-path a12 b-11 c-9 d-9 e-11 f2 g6; croissants a-4 b-4 d-5 e5 f2 g2; cron a-7 b3 c7; cron-job c-3 d-3 e-2 f8
cross d3 e-2 f-6 g4; crossed b-7 d4 e4 f3 g-11; crossword f8 g-6; crowd e-6 g10; crunch a-2 d5 e-2 g2
crushed a5 f-3; cry b-2 c-3 d-4 e-8 g14; crypto c3 d7 e-6 g-6; css c3 d-4 e-8 f10 g-7; csv a-3 c-6 d-5 f13
ctf d-3 f7; cto a-12 b-2 c-14 d-8 e8 f-7 g16; cuda a3 c-3; cup a6 b-3 d2 e-5 f3 g-5; cupboard b-3 c-4 e8
cups a-3 e-3 f2 g6; curiosity a-6 c6 d-2 e-3 f15 g-12; curious c-4 d-3 e-2 f10 g-3; currency c-2 f8 g-4
cursor a-3 b7 c-2 d-3 e-2 f-5 g4; curtain a-3 f4 g3; curve a-4 b4 g3; curves b3 e-6 f7 g-8
customer a6 b5 c-12 d-10 f3; customers a6 b-7 c-4 d-4 e9 g-8; customs d-3 f-3 g6; cut a9 e2 f-16 g-4
cutover a14 b-4 c-8 e5 f-18 g-3; cv a-6 c-2 d15 e-4 f-11 g2; cve a9 c-2 d-4 e-5 f-2 g2; cvs b-3 c-5 d19 e-3 f-12 g-4
cycle a-3 b-3 c-7 d10 e-4 f5 g-6; daan c2 f-3; daft d-4 f5 g-6; dag a7 f-2 g-6; dance d-4 e3 g3; danuta e5 g-5
dare a-4 b-3 c4 e-4 f-3 g6; dark d-2 e-5 f3 g2; dashboard a-2 b10 c-8 d-7 e5 f5 g-11
dashboards a-2 c-8 d-6 e-7 f3 g7; data a4 d-3 e-5 f3; data-model a-3 c5 d-5 e-7 f7 g-3; data-pipeline f3
database a6 b-3 c5 d-10 g-5; databases a-3 f10 g-4; date b-10 c6 d9 e-5 g-6; dates a-9 b-5 e-12 g11
daughter a-6 b-7 c-9 d-9 e-12 f8 g13; dawn a12 b-10 c-6 d-6 e-4 f-6 g4; day d3 e-5 f-4 g4
days a-7 b4 c5 d4 e-4 f-11; db b-7 c7 d-6 f2; dbt a3 b2 d-3 f7 g-8; dead a5 b-18 d-11 e-14 f8 g5
deadline a5 c-5 f-3; deadlines b-3 d13 f-3 g-8; deadlock a12 b-9 c-5 d-6 e3 g-6; deadlocked c6; deal b-4 d-4 g7
dear a-3 e-6 f-4 g7; debate a-6 b-8 c15 d-8 f3 g-9; debrief a-4 c-3 d11 e-6; debt e2 f-4; debug c-12 d6 f3 g-5
debugger a3 b2 c-9 d7 e-6 g-5; decent b7 c-6 d-6 e-2 f-2 g7; decide a-26 b-3 c8 d-15 e3 f-20 g6
decide-to a-3 b-8 c-4 d-8 e2 g10; decider a-4 c10 d-4 e-4; decision a-19 b-12 c11 d-10 e7 f-17
decisions a-7 b-9 c4 d-12 f-10 g11; deck a3 b3 c-7 e3 f2 g-14; decline a-8 b-6 c-14 d13 e4 f-3; decoder e-3 f5
decoding f8 g-7; dedupe a5 b2 g-6; deep a4 b-10 c-9 d6 e3 f-8; default a-4 b-3 c13 d-5 e-6; defend c-10 e16 g-9
defended b-3 c-6 e10 g-4; defer a-3 b-3 c4 d8 e-11 f-4; degrees a-4 d-2 g10; delay a-4 b-9 c-8 d4 e2 g3
dele a-5 b3 d4 e3 g-6; delegate a-3 b6 c-4 d-18 e6 f-13; delegation b6 c-13 d-13 f-10 g9
delete a-16 b-3 c7 e7 f5 g-15; deletion a9 b-2 g-3; deliberately d2 e7 g-8; delighted e-6 f6 g4
deliver a4 b3 c-2 d-10 f-4 g6; delivery a5 b-7 c-2 g3; demo a6 b-3 c-15 e3 f-5 g3; dentist a-11 d-2 f-5 g9
depend a10 b-9 c-2 d-12 e-9 f7 g-2; dependency a6 c-3 e-4 g2; deploy a7 b-5 f-5; deployment a11 c-2 d-9 f4 g-9
deploys b-3 g5; deprecated a-8 b-2 d-4 e-5 f10 g3; deputy b3 c-4 d-2; derby a-2 d4; deserved d5
design a-12 b3 c9 d-8 e4 f3 g-10; design-doc a-6 b15 c5 d-8 e-10 g-4; design-docs d3 f6 g-8
designer a-2 b-3 e-9 f-5 g9; designers a-7 b-8 c5 d-8 f4; designs c4 e8 g-10; desk a-5 b-3 e-4 f-6 g7
desks a4 b-2 d-6 g7; detector a-5 b4 f8 g-7; dev a-10 b3 d8 e-16 f9 g-8; developer a5 b-6 c-4 d-3 e-3 f6
developers c10 f-4 g-3; development c-2 d10 g-6; development-plan b-3 d9 g-5; device a8 g-5; devin b3
devs b-5 c15 d-5 e-8 g-2; diagram a-4 b5 c5 d-3 g-7; dialled b-3 d-9 e3 g5; diary b-4 d5 e-4 f-4; dicom f-11 g10
did a-4 b2 c-5 e4 f-5; die a7 b-3 c-3 e-6 f6 g-4; died a6 b-8 d6 f-11; dies a5 b-5 c-3 d-4 e8 g-5
diff b2 c-3 d-4 e3 f5 g-9; different a-12 b7 c-3 d-3 f-4 g4; differently b2 c6 g-9
difficult a5 b-8 c-5 d2 e-6 f-3 g4; difficult-conversation a-4 g7; diffs b7 c-3 e-2; dig-through f3 g-3
dinner a8 b3 c-12 d-5 e-2; direction d-3; directly c-2 e6 g-3; director a-12 b-13 c-18 e5 f-14 g21
directors b-5 c-5 e4 g4; dirty a2 b-4 f2; disagree a-4 b-7 c4 d-10 f-7 g4; discuss a-7 b-9 d8 e-13 f-4 g6
discussion a-11 b-13 c10 d7 e-9; discussions c3 f4 g-4; dish a-5 b5 e-9; dishes d5 e4 g-6; dishwasher f-4 g9
disk b-7 d-3 e-4 f4 g4; dislike c-7 d-2 e-4 g9; display a-4 b2 c-3 f3; dispute a-6 b2 d3 e-3
dissent b-2 c14 d-7 e-7 f-6 g-8; distributed d-4 e-2 f6 g2; dkim a6 g-6; dm a-5 b-5 c16 d-4 f-5 g-6
dma b-3 c-3 d-3 e7 f4 g-5; dms c15 d-3 e-5 g-8; dns a9 b8 c-4 d-6 g-10; do b4 c-3 d-3; doc a-15 b5 c5 d6 f3 g-18
docker e-3 f7 g-4; docs a-17 b4 c-6 d-10 e-3 f10 g2; docstring c-3 d-3 e-3 f11 g-6; docstrings b-2 d-3 f9 g-2
`
