// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_5 = `
unit-test a-6 d-3 f14 g-6; unit-tests a-5 c-6 d-4 e-3 f14 g-9; units b-3 c-3 d-3 e4 f-6 g3
unknown a-4 b4 c-3 d4 e-2 f-6 g3; unless a-6 b-7 c11 d-7 e-2; unmerged a2; unmuted a-3 b6 c8 e-3 g-9
unprompted e9 g-6; unreachable c-3 e8 g-4; unread a-6 d12 f-4 g-3; unsent b-3 c-3 f-3 g5; unsure a-3 g4
until a8 c7 d-3 e-2 f-8 g-8; untouched a-4 b-2 d16 g-10; unused b-2 e-2 f11 g-5; unwritten a-4 b-7 c-5 d19 g-14
up b-3 c2; update a-4 b3 c3 e-11 f2; upgrade a10 c-4 d-7; uphill g3; uplink a5 c-5 f-2; upload a4 b7 g-7
upon a11 b-3 c-2 d3 f-3 g-8; ups b3 d7 e-2 g-9; upstairs b-5 c-3 e9 f-5; upstream a-2 c-3 e-4 f6 g3
uptime d-3 e-3 f4 g3; upwards c10 e-3 g-6; urge a-6 b-7 c-6 d-4 e11 f-5; urgency f5; urgent a8 c-5 d5 e-4 f5 g-13
us a8 b-23 c3 e-8 f-13 g10; use a-16 b-8 d-6 e-6 f16; useful b-2 c-4 d-4 e-5 f9 g2
useless a-4 b-4 c-4 d-5 e-6 f2 g8; user b-8 d-3 e4 f8 g-9; users a-2 c-3 d-9 e6 f7 g-3; usual a-5 c5 d-6 e-5 g8
usually c-12 d-3 e-6 g16; ute a2 e6 g-6; util a-4 b-2 f11 g-4; utility d-3 f12 g-7; utils f8 g-4; v c4 f4 g-5
v1 c4 f3 g-3; v2 b6 c3 d-4 f-2 g-4; v3 a8 b4 c-3 d4 g-13; v4 a3 b-2 c-3; vacancy c-4 d10 e-4 g-3
vacation a-6 c-6 d5 e-4 f-5 g4; vaccine b5 d3 g-9; vacuum a3 b7 e-3 g-7; valentine a3; validation a8 g-4
value a-6 b-3 c6 d-4 e-4 f11 g-10; values a4 c-3 f-2 g3; vanish c8 e-3 g-7; variable b-4 c8 d-7; variables e5 f4 g-5
vat a7 c-3 d3 g-8; vector f7 g-4; velocity a-2 d-3 g9; vendor a-11 b6 d-2 g3; vendor-choice b-4 c9 g-3
vendors c11 d-5 e-6; verdict c8 g-8; version a-7 b11 c7 d-6 e-6 g-4; versioning c10 g-7; versions a5 c-3
versus a-3 b-5 c6 d-3 f-2; very a-4 b-14 c-8 e2 f2 g7; very-nearly b-5 e7; veto b-6 c-5 d-4 e14 g-5
video b5 c-5 e-2 f6; view a-3 b-5 c8 d-5 e-3; viewer a4 b-4 c-3 d-3 e-5 f9 g-2; vim a2 f4 g-2
violin a3 c-2 e-2 f-5 g6; visa b-3 d6 e-4 f-7 g6; vision a3 c-6 e4; visit a-2 b6 e-8 f-4 g7; visited b-9 g12
visits b2 f4 g-2; voice a-8 b-11 c9 d-10 e-7 g5; volkan b-6 g5; volunteer a10 b-6 e-2 f-4 g-6; volunteer-for a5 c-3
vote a-16 b-8 c8 d-15 e6 f-12 g2; voucher a-3 b7 d-2 e-3 g3; vp b-3 c-15 d-4 e10 f-8 g5; vs a-9 b-6 c13 e-9 f-5
vue e5 g-3; w c-7 d3; waf c2; wait a5 b-4 c3 e-7 f-4; wake a7 c-3; wal a3; walk a-14 b-8 c-5 e5 f4
walk-away b-3 e9 g-6; walk-through c6 f-3 g-3; walkthrough c-3 e-4 f11 g-5; wall a-9 b-3 c-7 d-10 e5 f4 g4
wallet a9 d-3 e-9; wander c3 f5 g-6; want a-4 b-9 c7 d-4 f-9 g4; want-to a-13 b-19 c4 d-5 e11 f4
war a5 b-9 c-2 d-7 e5 f-3; ward c-2 d-3 g6; warehouse c-4 e4; warm a-7 b-6 c-4 e-7 f6 g9
warning a-4 d5 e-3 f11 g-12; warnings f8 g-5; washed a-3 b-3 d12 g-7; wasm a-4 d-4 f10 g-3
watch a2 c-15 d3 e4 f-2 g-4; watchdog b3 g3; watched a-3 b-3 c4 d-4 e9 f-3 g-3; water a3 b-11 d-3 e-3 f3 g5
wave d6 g-4; way a-7 c3 d-3 e6 g-4; ways a-2 b-2 c5 d-4 e-6 g3; we a-7 b-10 c5 f-5 g3; we! c10 g-11
we? b-8 c2 d7 e-7 f-4; we?~ a-5 b-3 c-13 d10 e-8 f6 g3; weather a-7 b-9 c-6 d10 e-10 f3 g4; web a9 b-4 d-4
webgpu f9 g-5; webhook a10 c-6 d-5 e-5 f-7; webhooks a2 b-3 d-6 e-2 g6; wed a5 c-4 e-2 f-3
wedding a-2 b-6 d-8 e-3 f-2 g14; wedged a6 g-2; wednesday a-5 b10 c-10 e-6 f-13 g6; wee a-3 b-3 c-5 d-4 e6 f16 g-14
week d7 e-8 f-3 g3; weekend b2 c-2 d-6 g3; weekends a4 b-2 f3 g-3; weekly a-4 b5 d-3 g3; weeks a-2 d7 e3 f-4 g-7
weigh c6 e7 g-9; welcome b-2 c-4 d-6 e6 g4; well a-3 d-8 f-3 g8; went f-4 g8; were a3 b4 d-5 e-5 f-7 g3
western a-3 e-5 g6; wet a-3 c-3 d-3 f-2 g7; we~ b-5 d7 e-3 f-7 g2; what a-7 d-4 e2; whatever a-9 c12 d-12
whatsoever c5 g-4; wheel a5 c-6 d-5 e4 g-3; when a-7 b-7 c4 d-3 e3 g3; whenever a-6 b-6 c6 d4 e-8 f13 g-13
where b-4 c-8 e2; whether a-10 b-11 c9 d-12 e-4 g3; which a-3 b-4 c9 d-2 g-4; whichever c8 g-4
while a6 c-3 d-7 e4 f4 g-6; whilst a4 c-3; whistling a3 b-5 c-3 d-2 g6; white a-3 d-5 e2 f-3 g5
whiteboard a-6 c-4 d-8 e4 f-5 g7; who a9 b-11 c3 d-4 e-6 f-8 g4; whoever a-9 b-7 d-5 f8 g3; whole a5 c4 d-10 f-11
whole-squad c9 e-3; whole-team a8 b-6 c3 d4 e-6 f-5 g-5; whom a-10 b3 c3 d-10 e-4 f4; whose b8 c-11 f4 g-4
why b-8 c-4 d-6 f7 g6; widget a-3 b5 c6 d-4 e-6 f5 g-9; wife a-4 b-6 c-8 d-8 e5 f-2 g10
wifi a-7 b-5 c-5 d-5 e-5 f9 g4; wiki a-9 b-9 f9; wil c7 g-7; will a-20 d-2 e4 f4 g4; willing a-4 b-2 g8
win c-8 d9 f-10 g5; wind a-9 b4 d-6 f-9 g8; window b-11 d-8 f5; windows b-3 d-5 e-2 g11; wine f9 g-3; wing d8 g-6
winner c9 g-8; winter c4 e-3; wiped b3 c-6 d10 e-4 f-6 g-4; wire a11 c-3 d-4 e-4 f7 g-14; wire-up a8 b3 c-3 e-4 f-4
wish a-7 b-10 c7 d-12 e4 f-5 g5; with c-3 d3 f2; withdraw a-4 b5 c3 d-12 e3 f-4; within a-6 b4 c9 d-10 e-7 f-7 g2
without a4 c3 f-7 g-4; wizard b7 d-4; wk a-3 b-3 c-4 d7; wobble a-3 b3 c-5 d-4 e5; wobbled b5 e-2 g-2
wobbly b9 e-6 g-2; woke b-5 c-6 e-2 f-5 g13; woken a-5 b-2 g11; woman a-3 b-3 c-2 d4 e-3 g4
wonder a2 b-4 d-6 e-6 g6; woo a-8 d-8 g6; word a-7 b3 d3 e3 f-8; worded c-4 e9 g-3; wording a-4 b-5 c8 d-2 f5 g-7
words d-6 f13 g-11; wore a7 c-4 d-5; work b2 c-8 d-2 f2 g2; work-on a2 c-7 e-6 g3; works b-6 c-7 d-7 e-7 f7 g9
workshop a-4 c-4 d6 f-5 g3; world a-7 b-6 c-5 d-5 e-5 f12; worries a-3 b4 c-8 d2 g-2; worry b8 c-4 d5 f-8 g-2
worse a-5 b-7 c-10 e3 f-3 g7; worst a-3 b-3 g6; worth a-6 c-8 d-7 e6 f-12 g11; would b-6 c4 d-6 e3 f-14 g4
wrap-up b6 g-5; wrapper b-4 d-3 e7; wriggle-out-of d8 e-3 g-5; write b-4 c-2; wrong a-7 b-8 d-10 e9 f-2 g2; x c8 g-6
x4 a11 c5 d-5 e-5 g-11; ximena a-5 b3 c2 d5 e-3 f-3 g-4; xiomara b4 d-2 e6 g-6; xml a5 f10 g-12; yaml e3 g-2
yard c5 f-3; yay b-4 c-2 d-5 g12; yeah b5 c9 e-6 g-14; year a-8 b-8 c-8 d5 e-4 f7 g3; yearly a-5 b-4 d4 f8 g-4
years a-9 b-14 d-15 g17; yellow a-3 b-2 c-5 d5 e-3 f-4 g5; yeon c-3 g5; yes b-3 c12 d-10 g-2
yesterday b5 c-8 d5 e-10 f-7; yet d8 e-5 g-3; yikes a-2 g3; yosef b-3 d3 e6 g-8; you a-11 b-6 c8 d-10 e7 f-10 g3
your a5 d-6 e6 f-7 g-3; yours b5 c-9 e4 g-3; yourself a8 c-9 d-7 e-8 f-5 g8; zero a-3 c3 d2 e-7 f2; zip-it c-3 e4
zoltán b2 c-3 e-5 g2; zosia b-7 d4 g4; zpl c-4 f4 g2
`
