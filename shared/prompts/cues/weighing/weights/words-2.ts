// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
reviews a-7 b-2 c-10 d5 f-3 g6; rewrite a5 b7 c-8 d-17 e-3 f-16 g5; rfc a-3 b5 c10 e-7 g-10; ride f2 g2
right b9 d-4 e-9; rights b-3 c-7 d-4 e10 f-4; risk c-6 d-3 e3 f6 g-6; riskiest a7 b-2; road c4 d5 e-3 g-6
roadmap a-5 b8 c-3 d-2; rob a-5 b5 d-3 e-2 g4; role c-6 g6; roll b2 g-6; roll-back a6 g-3; rollback d-3 f-5 g3
rollout a-4 b4 c5 d-7 f-7; room b-12 c9 d-2 e7 f-3 g-8; rota a-6 b4 c-4 d-5 f-5 g3; rotation c3 d-3 e5 f-3 g-4
rough b-4 d4 e2; round a-6 c-9 d8 e-4 f-6 g2; row a-3 d2 e4; rule b5 c-2 d-6 e3 g-3; run a3 c-4 g-2; runner g5
rust a-5 b-5 d-7 e-5 f7 g3; salary a-4 b-4 d4 e-3 f-3 g5; sales c-6 g5; same a-5 b-2 c-5 d5 e-3 f-5 g6
save a5 f3 g-5; say a-6 b-15 c8 d-3 f-6 g5; says a5 c-7 e-6 g7; scary a7 b-6 c-3 d-3 e-4 f4; schedule a-3 c5 d-3
scheduler a7 b-3 d-3 e-4 f3; schema a7 b-9 c5 d-8 e-6; scope b3 c7 d-3 g-5; scratch f4; screen a-3 c5 d5 e-4 g-7
script b2 c-8 d-5 e-6 f14 g-9; scripts a10 f-4 g-5; sdk a-2 b9 d-3 e-5 f3 g-8; search a4 b-5 c-4 g2
seat b-5 d10 g-9; second c2 d5 e-9 f-5; security a-6 b-6 c-5 d-4 e-4 f8 g5; see a-9 b-15 c-3 d-16 e4 f11 g6
seem a-3 c10 e-5 g-5; self b7 c-6 f-5 g-2; send a-11 b-8 e2 f-8 g5; seniors a-2 b-8 c4 e4; sense a-2 e-2 f6
sentence c3 e-5; server a7; service a10 b-5 d-10 e-3 f7 g-2; session b-2 c2 d-7 e4 f6 g-10; set a-5 b-6 d-5 e4 f4 g4
settle a-5 b-7 c4 d-8 e4 f-2; settlement a6 g-3; setup a-5 e-5 f10; seven a-4 c4 e-2 g3; shadow f5; sharding a2
she a-8 b4 d-7 e9 f-9; shift a2 b7 d-6 e-3; ship a3 d-12; shopping b-2 c-2 d-5 e-4 f-4 g9; short d4; shorten d10 g-8
should a-4 d3 e-10 f-10 g6; show a-5 b-7 e-2 f8; shut c-2 e8 g-3; sick a-2 b-5 c-3 d-3 e-3 f-3 g11
side a-2 b-3 c-2 d-7 e3 f5 g3; sigh b-2 c-3 d-4; sign b-6 c4 d-7 e5 f-5; signup a4 e-2 f3 g-3
silence b-5 c11 e-4 g-3; silent c2; since a5 d6 e-7 f-5 g-5; single b-4 c-2 e6 f-3; sit a4 b-3 d3 f5 g-11
sit-down-to a3 b9 d-5 g-8; sit-down-with b3 d4 g-4; sit-in a-4 b-10 c6 d6 e5 f-2 g-9; sit-in-on f6; sit-on d-3 g3
six a4 b-8 c3 d6 e-8 f-10; sketch c6 e-2 f3 g-6; skim f7 g-3; skip a-6 b-2 c-10 f-4 g7; skip-level a-3 d4 e-3 g4
skip-levels d5 e-3; sleep a7 b-3 c-7 d-8 f-3 g3; slept e-3 f-4 g6; slide a-8 f-3 g8; slides b6 g-3
slip a5 b-4 c-6 d7 e-4 g-3; slot b-5 d6 e8 g-11; slow a-4 b4 c-7 d-5 e-7 g7; small a-11 c6 d-7 f10 g-12
smart c6 e-2; so a8 d-6 e3 g-13; so-that a7 b-4 c-5 d-6 e10 g-9; solo a9 f-3 g-3; solution c-7 d-4 e14 f-4 g-7
solve a4 c-8 d-5 e5 f-3; some a-6 b-8 c-5 f8 g2; somebody a-6 c-8 d-2 e2 g9; somehow a-2 b4 c4 e-5 g-3
someone b-4 c-7 d-6 f-6 g13; something a-7 b-3 c-4 d-7 g11; soon c-2 d11 g-8; sorry d6 g-6; sort b-8 c-6 d-5 f5 g6
source a-2 d-3 f13 g-9; sourcing c3 f3 g-2; spaces c8 f-2 g-3; speak a-8 b-7 c6 e7 f-5 g-13; spec b3 c3 g-4
speed f4; spend b-11 c-12 e4 g2; spike a-3 b4 c-5 d-7 e-5 f5 g2; split a3 b-6 c-4 f-2 g6; sponsor b-3 g4
spring b5 d3 e-6 g-3; sprint a6 c-10 d4 e-6 f-3 g2; sprint-goal a6 b-7 d-3 e-4 f-3 g5; sql f6 g-7
squad a-3 b3 c3 d-9 e7 f-2 g-9; sso a4 b-6 e-3 g4; staff-engineer c7 d-2 e-3; staging a4 c-3 d-4 f7 g-7
stakeholder d10 e-3 g-7; stakeholder-meeting d4; stakeholder-update e-4 g8; stakeholders a-2 g4; stakes f3; stale f3
stall a-4 d-8 g7; stand b-3 e5; stand-up a-5 b3 d4; standup a4 b-5 d-9 f-5 g7; start c4 f-5; stay a4 b-15 c-12 e5 f4
stay-out d-4 e4 g2; stay-quiet c-5 e7; stay-up b-4 e-4 f3; step a2 b-4 c-5 d-6 e3 g4; step-back b-6 e2 g2
step-in b4; stepped b5; stick a5 b4 d-3 e-3 g-4; still a4 b-8 d11 e-13 f-10; stood c4 d-5 e2 f-4 g3
stop c4 d5 e-5 g-2; stop-myself b-3 e3 g2; storage a3 c-2 d-4 f7 g-3; store a7 c-4 e5 g-7; stories c-5 e4
story a7 b8 c-6 d-4 e-9 f-3; straight a13 b-3 d-4 e-5 g-5; strange c-3 d-7 e2 f-5 g3
strategy a-2 b-3 c7 d-6 e-4 f-3 g2; strong d-7 f-4 g10; struggle c-2 e5 g-4; study f6
stuff a2 b-6 c6 d4 e-5 f-3 g-3; submission a9 c-3 f-2; sunday b-2 d-2 e-2 g3; support b-6 c-6 d4 g3
suppose b-4 e-3 g9; sure a-3 b4; survey c-2 d10 e-7; swallow a-3 b-5 c-10 e9 g2; swapped c-6 e-6 f2
sync a4 b2 c-6 e-3 f4 g-3; system a-4 e5; tabs a-2 c7 f-4 g-3; take b2 d-5 f-6 g4; take-back b10 c-4 d-3 e-9
take-on a9 f-4 g-3; take-over b9 c-6 d-5 e-12 f-3 g4; talk a-11 b-2 d4 e-6 f2; talk-about a-2 b-3 c-4 d-2 e-4 g10
talk-to b-3 c-4 e-5 g5; talks a-4 d6; tariff a4; task a5 b8 c-10 d-7 e-2 f-5; tasks b5; tea b-2 e4 f3; teach b-6 e6
team a-5 d-2 e2 f-5 g2; team! c6 d5 e-14 f-10 g-3; team!? b7 d-5 e-7 f-3; team!~ b-2 d-2 e5; team-lunch d6 e-3 g-5
team-meeting a-2 c-2 g8; team-retro d5; team? a-6 d-3; team?~ a-6 b-9 c9 d-9 f-6; team~ b-10 c-8 f-7 g13
tech-lead a-6 b-9 d-4 g8; tell a-2 b2 c-6 d3; tempt a-3 b-5 c-4 d-2 f-3 g8; ten a10 b-2 c-4 f-4 g-3; tenancy c2 e-3
terraform a2 b-3 e-4 f5; test b2 d-3 e-6 f7 g-5; tests a7 c-8 d-5 e-7 g4; than a4 d-7 f-2 g2; thank e-2 g6
thank-you a-3 b-3 c-5 e-6 f-4 g9; thanks a-3 d-4 f-2 g9; that d-2 f2; the a3 b-3; the-others a7 b-2 c-4 e2 g-4
their a-8 c-6 d-3 e3 g7; theirs a-2 b8 d-8 e6 g-12; them d3 e4 f-13; themselves a-4 d-4 g2
then a-4 b8 c5 d-6 f-9 g-11; there c2 d-6 e4; these b-3 c-4 d-8 e5 f-3 g9; they a-3 b-5 c6 d-9 f-2
they-say c3 d-2 e-10 g9; thing b-2; thing! a5 b-6 c-2 d4 e-5 f-10 g4; thing!? a-3 c-6 d3 e8 f-2 g-9
thing? b-5 d3 f6 g-3; thing?~ a3 c3 e-3 f-11; things b-4 c10 e-4; thing~ b-2 d-9 g4; think a-9 b-11 c3 e6 f-3
think-about a-4 b-4 e-13 f-4 g14; think-of c-3 e-5 g9; third b5 c-7 d5 e-7 f-6 g-3; thirty a4 e-7 g6
this a-2 b-2 c-5 g5; this-morning a3 e-5; this-sprint a5 b-5 c-13 e3 f-5 g5; this-time b-4 e11 g-7
this-week b-6 c-2 e-14 f-13 g11; those e3; though a-2 d-4 e7 g-5; thread a-4 b-3 d-3 e8; threads c6; three a3 f-4
through b-3 c-3 e5 f9 g-7; throw b2 f4 g-4; throwaway a-4 c6 d-3 e-5 f5; thursday a6 e-9 f-4
ticket b2 c-7 d-13 e3 f-3 g3; tickets a7 b-9 e-6 f-6 g4; tidy a-3 f7 g-3; tie a-4 b-3 c5 d-4 e5 f-2 g-6
tiebreaker c5 e2 g-3; time a-3 b-3 c-4 d7 f-2; times b-6 c5 d5 e-8 f8 g-13; tinker-with f5; tiny a-3 f8 g-4
tired b-5 c-7 d-2 e-7 f2 g7; to a-5 b-4 e3 f3 g-2; today a-2 b-10 d3 f-7 g4; todo d-8 f4 g7; together a-3 f7
tomorrow a5 b-10 c-8 d-3 f-8 g7; tone b-2 d7 e-6; tongue c-4 e8; tonight a8 b7 c-4 d-6 e-8 g-6
too a-4 b9 d10 e-8 f-10 g-5; tool b-6 c5 d-5 e-6 f3; tooling a-3 c-5 f8 g-6; tools f4; top a4 b7 d-3 e-3 g-5
topic b6 e-4; touch d-5 g-3; tour a-4 b-2 e-2 f10; toy a-3 b-2 f14 g-10; trace c-3 d-3 e-3 f4 g2
trade-offs c3 e3 g-4; train b-5 c-8 d-2 e-11 f7 g6; trainee a-5 b9 d-4 e3 g-4; transfer b-3 e8; triage a-4 b7 g-3
trial b-2 c-4 d11 e-4 g-6; trivial a-4 c4 e-3 f7 g-5; true a-5 b-9 c-5 d-4 e-6 f-3 g19; truly d5 g-5
trust a-5 d-10 e7 f-4 g3; try a-3 b-6 d-3 f5 g2; try-out a-4 f2 g3; try-to e-5 f8 g-3; tuesday b-3 d-5 e-4 g7
turn a-7 b4 e6 f-3 g-4; turn-to c8 e-3; tutorial a-6 b-3 c-2 d-5 f15 g-8; twice a-4 b-4 c-5 e6; two e3
type a7 b5 c-5 d-8 e5 f-8 g-11; typo a-5 f2 g5; ugh a-3 b5 c2 d2 e-2 g-4; ugly a3 b-5 c-4 d-2 e7 f-4; un b12 d-6 g-8
unanswered d12 e-4 g-7; unblock a6 c-4 d-6 e6 f-3 g-6; undecided b-4 c10 e-4 g-5; under c-2 e-5 g3
understand b-4 c-6 d-4 e-6 f15 g-8; undo a-2 b10 c-2 e-3 g-5; unfinished a7 c-3 d-3 e-3
unless a-3 c6 d-4 e3 f-3 g-3; unmerged g-3; until a7 c5 d-3 f-3 g-5; unwritten d6 g-5; up a4 b-6
update a-4 b-7 c-4 e-7 f9 g3; upgrade a10 b-3 c-8 d-5 e-6 f4 g-5; urge a-2 b-4 e13 f-4 g-5; urgent f6
us a3 b-8 c5 e-7 f-5 g4; use a-8 b-8 c3 d-6 e-9 f4 g8; value a-4 c10 e-2 f-2 g-5; variable b-2 c6 d-3 e6 f-4 g-6
vendor a-11 b4 d-7 f2 g3; verdict c5 d4 e-4 g-7; version a-7 b6 c8 e-9; view c8; voice b-2 e-3 g5
volunteer a2 b-4 c4 d-2 e-4 f-5; volunteer-for a6; vote a-7 b3 c4 d-4; vp b-5 c-4 d-6 e5 f-3 g7; vs a-5 c10 g-4
wait b-3 e-5 g3; walk a-5 b-6 f5 g-6; walk-out-of a-5 d4; walkthrough e-2 f9 g-3; want a-5 b-10 c6 d-16 f-4 g5
want-to a-4 b-10 d3 e9 g-8; war a-3 d-3 e8; warehouse a-5 d-3 e3 f6 g-3; watch c-9 d-11 g5; way d-5 e6 f-5
we a-6 b-10 c6 e-8 f-5 g7; we! c6 d3 g-7; we? a3 b-6 c-2 d5 e-8 f-5 g3; webhook a7 g-3; wednesday a3 b8 e-5 f-2 g-4
week c-8 d5 e-15 f-2 g4; weekend b-4 c-5 d-9 g8; weekly d6 g-3; weeks b-7 c-9 d16 g-14
well a-4 b-8 c5 d-4 e-4 f-3 g9; were a-2 b2 d-12 e-3 f-3 g5; we~ c-5 d4 e-3; what a-6 b5 d-5
whatever a-3 c8 d-6 e-3 g-3; when a-4 b-6 e7; whenever a-4 b-3 d5 e-3 f6; where c-3 d-9 g4; whether b-5 c4 d-3 g3
which a3 c6 d-10 e-5 f-4; while a-5 e6 g-5; whiteboard b4 e-3 g3; who a6 b-6 c4 d-15 e-7 f-8 g6
whole a4 b-6 c4 d-16 e6 f-9 g2; whole-team d3 g-5; why b-10 c5 d-5 e2 f5 g-4; wiki a-2 f5
will a-15 b-3 d-4 e4 f5 g3; win a-3 b4 e3 f-4 g-8; wish c5 e-6 g3; with a-3 d3 e-4 f4; withdraw d-3; within b3
without d4 f-10 g-3; word a-6 b7 c4 f-3 g-7; work a5 b5 c-18 d-3 e-4 g2; work-on c-4 d-7 e-8 f3 g4
works a-4 b-2 e-3 f6; workshop a-2 b8 d3 e-3 g-6; worry-about g3; would b-3 c4 d-4 f-6 g3; write a2 b-6 c-2 f-4 g3
wrong b-5 e7 g-3; yaml c3; year b-7 c-8 d3 e-4 f3 g2; years a-6 b-2 d-5 f-4 g10; yes a6 b-3 c10 d-8 e-9 f-2
yesterday c-4 e-5 f-4 g7; yet b4 c-4 d-2 e-5 f-4 g6; you a-11 b-14 c7 d-12 e8 f-12; your b-4 c3 d-7 e10 g-6
yours b5 c-2 d4 e-3 g-4; zero a-5 b-5 c3 e-5 f6
`
