// Weights of hints: single words. Written by `npm run fit:cues`; not to be edited.

export const WORDS_2 = `
rewrite a6 b4 c-5 d-16 e-2 f-14 g4; rfc b4 c10 e-5 g-9; ride e-2 g4; right b6 d-5 e-10 g3
rights b-3 c-6 d-4 e11 f-4; risk c-5 d-2 e2 f6 g-6; riskiest a7 c-2; road c3 d4 e-2 g-5; roadmap a-5 b4 c-3 e-2
rob a-7 b4 d-3 e-3 g6; role c-4 d-3 e4 g4; roll a3 g-5; roll-back a5 g-6; rollback f-6 g4; rollout a-5 b3 c7 d-6 f-6
room b-12 c8 e7 f-5 g-9; rota a-7 b4 c-3 d-4 f-5 g4; rotation d-3 e4 g-4; rough b-3 d3; round a-5 b3 c-9 d9 e-4 f-5
row a-3 e6; rule a5 b2 c-2 d-8 e3 f-2 g-3; run a2 g-3; runbook b-2 e2; runner g5; rust a-6 b-5 d-7 e-5 f8
salary a-2 c-2 d3 g4; sales a3 c-7 e-3 g7; same a-4 b-2 c-5 d5 e-3 f-4 g5; save a7 g-5
say a-4 b-15 c8 d-2 e2 f-8 g3; says a3 c-6 e-4 g7; scary a8 b-6 c-3 e-4 f3; schedule a-4 c6
scheduler a6 b-4 d-3 e-3 f4; schema a8 b-9 c5 d-8 e-5; scope b4 c4 g-3; scratch f6; screen c3 d5 e-3 g-7
script b3 c-9 d-5 e-5 f13 g-9; scripts a10 f-4 g-3; sdk a-3 b9 d-3 e-4 f3 g-7; search a5 b-6 c-4; seat b-6 d10 g-8
second b5 d4 e-9 f-5; security a-7 b-5 c-5 d-4 e-3 f6 g6; see a-9 b-14 c-3 d-16 e5 f9 g6; seem a-3 c11 e-6 g-7
self b6 c-4 e3 f-3 g-4; send a-10 b-7 d3 e4 f-7; seniors a-3 b-6 c3 e3 f-2; sense a-3 e-3 f4 g4; sentence c4 d-3 e-6
server a7; service a9 b-5 c-4 d-10 f7 g-3; session c2 d-7 e4 f4 g-11; set a-5 b-6 d-4 f2 g5
settle a-4 b-6 c3 d-8 e3; settlement a6 g-4; setup a-3 e-5 f9 g-2; seven a-3 c4; shadow f4; sharding a4 b-2 g-2
she a-8 b3 d-7 e6 f-12; shift b6 c-2 d-5 e-3; ship a2 b-2 d-13; shopping b-2 c-3 d-5 e-5 f-5 g9; short d5
shorten d9 g-8; should a-2 b-3 c3 e-11 f-11 g7; show a-6 b-7 f9; shut c-2 e9 g-4; sick b-5 c-4 d-5 e-4 f-3 g10
side b-3 d-7 e2 f5; sigh c-3 d-3 f2; sign a-2 b-7 c5 d-6 e6 f-6; signup a3 f2 g-3; silence b-5 c12 e-6 g-4
silent c3; since a6 c-2 d4 e-6 f-3 g-4; single b-3 c-4 e5 f-4; sit a4 b-4 d6 g-10; sit-down-to a4 b8 d-4 g-8
sit-down-with b6 e-4 g-4; sit-in a-6 b-8 c2 d8 e5 f-2 g-9; sit-on d-2; six a6 b-8 d4 e-8 f-9; sketch c6 g-4
skim f8 g-5; skip a-6 c-7 f-4 g6; skip-level d4 f-2 g3; skip-levels d3 e-2; sleep a6 b-2 c-6 d-7 f-3 g2
slept b-4 c-2 e-3 g7; slide a-9 f-3 g8; slides b6 g-2; slip a8 b-4 c-7 d5 e-3 g-4; slot b-5 c3 d7 e5 g-12
slow a-6 b3 c-8 d-6 e-9 f3 g8; small a-10 b4 c3 d-5 e-3 f8 g-10; smart c5; so a8 d-6 e4 g-11
so-that a6 b-3 c-4 d-6 e10 g-8; solo a8 b-2 f-2 g-2; solution c-6 e12 f-4 g-6; solve a4 c-9 d-5 e5 f-3 g-2
some a-4 b-8 c-5 d3 e-2 f5 g4; somebody a-7 c-6 g10; somehow a-4 b5 c4 e-5 g-3; someone b-4 c-6 d-6 f-3 g12
something a-7 b-6 d-7 g12; soon c-4 d13 g-10; sorry d4 g-5; sort a-3 b-6 c-5 d-5 f3 g7; source d-3 f12 g-8
sourcing c4; spaces c8 e-2 f-2 g-4; speak a-8 b-8 c7 e8 f-5 g-13; spec b3 c2 g-3; speed f4; spend b-11 c-11 e5 f3 g2
spike a-3 b4 c-4 d-5 e-5 f3 g3; split a4 b-5 c-3 d-3 f-3 g5; sponsor b-3 g3; spring b6 d3 e-6 g-3
sprint a6 b-4 c-8 d4 e-6 g2; sprint-goal a6 b-8 d-6 e-4 g4; sql f7 g-7; squad a-4 c3 d-9 e9 g-8; sso a5 b-3 d-2 g2
staff-engineer c8 e-3 g-3; staging a5 c-3 d-3 f6 g-9; stakeholder d11 e-5 g-6; stakeholder-meeting d3
stakeholder-update e-4 g7; stakeholders b-3 g3; stakes f3; stale f3; stall a-3 d-7 g8; stand b-3 e6 g-2
stand-up a-3 b3 d3 g-3; standup a4 b-6 c2 d-8 f-6 g6; start a2 b-3 c4 f-3; stay a3 b-14 c-12 e6 f6; stay-out d-3 e4
stay-quiet c-2 e6 g-2; stay-up b-5 e-6 f5; step b-4 c-5 d-4 g5; step-back b-7 e3 g3; step-in b4; stepped b7 e-3 g-2
stick a5 b2 d-3 e-4 g-5; still a3 b-5 d11 e-12 f-10 g-2; stood a-2 c4 d-5 f-3 g2; stop d5 f-3; stop-myself b-2 e3 g2
storage d-3 f6; store a8 c-6 e6 g-8; stories c-5 e3; story a7 b5 c-7 d-4 e-9 f-3; straight a13 b-3 d-5 e-3 f-2 g-5
strange b2 c-4 d-7 e3 f-4 g3; strategy b-2 c7 d-7 e-4 f-3 g4; strong d-6 f-4 g9; struggle b4 g-3; study f4
stuff a2 b-6 c6 e-5; submission a9 c-3; sunday b-2 d-3; support b-5 c-6 d2 g3; suppose b-4 e-5 g10; sure a-4 f-2
survey c-3 d9 e-7 f-3; swallow a-3 b-5 c-8 e7 g3; swapped b3 c-6 d4 e-6 f2 g-5; sync a6 b3 c-6 g-6; system a-5 e5
tabs a-4 b-2 c10 d-2 f-4 g-5; take d-6 f-5 g4; take-back b6 c-5 d-2 e-8 g4; take-on a7 g-2
take-over b4 c-5 d-4 e-12 f-3 g5; talk a-10 d4 e-4; talk-about b-4 e-2 f-2 g9; talk-to c-3 d2 e-3 f-2 g3
talks a-3 d5; tariff a3; task a3 b6 c-9 d-5 f-4; tasks b5; tea e4 f2; teach b-5 f4; team a-5 c3 d-3 f-5 g3
team! a-3 b4 c7 d3 e-14 f-11; team!? b5 c2 d-5 e-7 f-3; team!~ d-3 e6; team-lunch c3 d4 e-3 g-5
team-meeting a-4 b-3 c-3 e-4 g8; team-retro d5; team? a-8 b4 c-2 d-4; team?~ a-5 b-8 c9 d-11 e2 f-5
team~ b-9 c-4 f-8 g11; tech-lead a-5 b-9 d-3 g9; tell c-8 d4 g-3; tempt a-4 b-4 c-5 g9; ten a10 b-3 f-2
tenancy c4 e-4; terraform a2 b-3 e-4 f3; test e-5 f5 g-2; tests a7 b-4 c-5 d-4 e-5 f-3 g6; than a4 d-8 f-4; thank g5
thank-you a-4 b-4 c-5 d3 e-8 f-5 g6; thanks a-4 d-4 f-2 g9; that d-5 f3; the a3 b-3; the-others a9 b-3 c-4 e3 g-5
their a-8 c-3 e2 g5; theirs a-3 b8 c-4 d-8 e8 g-11; them e3 f-13; themselves d-2 g3; then a-6 b9 c2 d-6 e3 f-8 g-12
there c3 d-6 e4 f-2; these c-3 d-5 f-3 g9; they a-2 b-4 c5 d-7 e3 f-4; they-say c2 e-9 g9
thing! a5 b-4 c-3 d4 e-5 f-11 g4; thing!? a-4 c-6 d3 e10 f-3 g-11; thing? b-6 d2 f5 g-3; thing?~ a2 c3 e-4 f-11
things b-3 c10 e-3 g-2; thing~ a3 b-2 d-8 g2; think a-8 b-13 e6 f-4; think-about a-4 b-4 e-13 f-3 g14
think-of c-3 e-6 g11; third a4 b4 c-5 d5 e-5 f-4 g-5; thirty a4 e-10 g5; this a-2 b-3 c-6 g5
this-morning a4 b-3 e-5 g3; this-sprint a3 b-7 c-12 e6 f-7 g4; this-time b-4 d-3 e12 g-9
this-week a3 b-9 e-16 f-10 g10; those c-2 e3; though d-4 e8 g-6; thread a-3 b-4 d-5 e7 f-3; threads c7 e-3
three a3 f-4; through b-3 c-3 e4 f7 g-7; throw b2 d-3 e-3 f6 g-6; throwaway a-3 c3 d-2 e-5 f5; thursday a3 e-8 f-3
ticket b2 c-6 d-9 e2 f-4 g3; tickets a9 b-9 e-7 f-6 g3; tidy a-2 f7 g-3; tie a-3 c4 d-4 e3 g-6
tiebreaker a-4 c6 e3 g-4; time a-3 b-3 c-9 d6 g3; times b-6 c5 d3 e-8 f7 g-11; tinker-with f4; tiny f8 g-3
tired b-6 c-7 e-7 f2 g8; to a-6 b-3 c3 e2 f3 g-2; today b-7 d2 f-10 g4; todo d-9 f5 g7; together f4
tomorrow a7 b-10 c-8 d-3 f-6 g6; tone b-2 d6 e-4; tongue e7; tonight a9 b7 c-4 d-5 e-8 g-7
too a-7 b7 d9 e-8 f-9 g-3; tool b-8 c5 d-5 e-7 f5; tooling a-3 c-4 e3 f6 g-6; tools f4; top a6 b6 e-4 f-2 g-5
topic b7 e-5; touch d-6; tour a-2 e-2 f8; toy a-2 f13 g-8; trace c-3 d-3 f4; trade-offs c2 g-2
train b-5 c-9 d-5 e-11 f7 g8; trainee a-5 b7 d-4 e6 g-3; transfer e4; triage a-4 b9 g-3; trial b-2 c-3 d12 e-3 g-8
trivial a-3 c2 e-3 f6 g-4; true a-4 b-9 c-4 d-4 e-6 f-2 g18; truly d5 g-6; trust a-7 b3 d-8 e6 f-4
try a-2 b-6 d-2 e-3 f4 g3; try-out a-4 e-2 g5; try-to e-2 f8 g-3; tuesday b-4 d-5 e-3 g9; turn a-6 b4 c-4 e6 g-4
turn-to c8 e-5 g-2; tutorial a-6 b-4 d-4 f13 g-7; twice a-3 b-8 c-3 d4 e5; two e4; type a5 b5 c-6 d-8 e7 f-6 g-12
typo a-6 b-3 f3 g5; ugh a-4 b4 c4 d3 e-2 f-2 g-4; ugly a5 b-4 c-4 d-3 e5 f-4; un b12 d-6 e-2 g-8
unanswered d11 e-5 g-6; unassign-myself b-3 e3; unblock a6 c-4 d-7 e7 f-4 g-7; undecided c7 e-3 g-3
under b4 c-2 e-5 g3; understand b-4 c-5 d-4 e-7 f14 g-8; undo a-3 b12 c-2 e-3 g-8; unfinished a5 c-4 d-3 e-3
unless a-5 c6 d-3; unmerged e2 g-2; until a7 b-2 c3 d-4 g-4; unwritten d6 e3 g-5; up a5 b-6
update a-2 b-7 c-2 e-5 f6 g5; upgrade a11 b-2 c-8 d-5 e-5 f4 g-5; ups b2; urge b-3 c-2 d-2 e12 f-3 g-5
urgent e-2 f5; us b-8 c6 e-3 f-5; use a-9 b-9 c3 d-7 e-8 g8; value a-4 c10 g-4; variable c6 e3 f-2 g-4
vendor a-9 b4 d-6 f3; verdict c4 d3 e-3 g-4; version a-5 b4 c8 e-10; view c9 e-4; voice e-3 g5
volunteer b-4 c5 e-4 f-4; volunteer-for a6 c-3 e-2; vote a-7 d-5; vp b-5 c-4 d-4 e3 g7; vs a-5 c8; wait b-4 e-6
walk a-5 b-6 d3 e-3 f6 g-4; walk-out-of a-3 d3; walkthrough c-2 e-4 f9 g-3; want a-5 b-10 c6 d-15 f-3 g6
want-to a-3 b-8 e10 g-9; war a-3 c-3 d-2 e6; warehouse a-5 b2 d-4 e2 f6 g-2; watch c-9 d-10 e2 g3
way b-2 d-6 e7 f-4; we a-6 b-8 c4 d2 e-9 f-3 g7; we! c7 g-7; we? b-6 d5 e-8 f-5; webhook a9 g-5
wednesday a2 b7 e-3 g-4; week c-3 d5 e-13 g3; weekend b-4 c-4 d-8 f-2 g6; weekly d7 g-4; weeks a3 b-6 c-9 d15 g-14
well a-3 b-7 d-3 e-4 g10; were c2 d-10 e-4 g4; we~ c-5 d4 e-2; what a-6 b4 c3 d-4 f3
whatever a-4 b-3 c10 d-6 e-5 f2; when a-2 b-6 d-2 e5; whenever a-2 b-3 d5 e-3 f6; where d-7 g4
whether b-6 c3 d-2 g2; which b3 c7 d-12 e-3 f-8 g-3; while a-4 e4 g-3; whiteboard a-3 b5 e-4 g4
who a4 b-3 c6 d-15 e-7 f-7 g5; whole a6 b-8 c3 d-15 e4 f-7 g2; whole-team d4 g-5; why b-8 c4 d-4 e2 f7 g-4
wiki a-3 f5; will a-12 b-4 d-6 e5 f3 g4; win a-3 b3 e4 f-4 g-8; wish c4 e-4; with a-2 e-3; withdraw b3 c3 d-5 e-3 g3
without d7 e-2 f-11 g-2; word a-7 b4 c8 f-3 g-10; work a4 b4 c-18 e-4 g2; work-on b-3 c-6 d-8 e-6 f5 g5
works a-3 f3 g2; workshop b5 d2 e-3 g-2; worry-about d-4 g5; would a-4 b-2 c4 d-5 f-4 g3; write b-5 c-3 f-4 g3
wrong b-6 e5; yaml c3; year a2 b-8 c-6 e-5 f4 g4; years a-8 b-3 d-5 f-4 g9; yes a7 b-3 c8 d-9 e-8 g-3
yesterday b2 c-3 e-6 f-3 g6; yet b4 c-4 d-2 e-5 f-4 g9; you a-9 b-13 c7 d-11 e9 f-11; your b-4 c4 d-6 e7 g-6
yours b5 c-2 d5 g-6; zero a-5 b-5 c5 e-5 f6
`
