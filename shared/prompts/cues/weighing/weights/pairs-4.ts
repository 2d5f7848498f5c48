// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
train_ride g3; transfer_my e4; true_that a-6 b-8 c-3 d-4 e-5 f-2 g17; truly_, d5 g-5; trust_<name> a-3 b4 d-2 e4 g-2
trust_the e3; try-out_out a-3 g4; try_a b-3 c-2 g6; turn-to_to c9 e-5 g-3; turn_into b5 c9 d-3 e-5 f-6 g-6
two_'which c-5 e5; two_candidates d-2 g7; two_days b10 g-12; two_endpoints g3; two_engineers a4 b-3 e-4
two_minutes d6 e-3 g-6; two_new e-3 g8; two_of b8 e-3 g-4; two_seniors c6 e2 g-5; two_weeks a3 b-4 c-5 d7 e3 g-11
type_it b4 c-3 d-2 e4 g-3; type_the e4 f-3; ugh_. a-3 f-5; unassign-myself_myself b-2 e3; unblock_the a7 d-3
understand_it f3; understand_the a5 c-3 f4 g-5; undo_<name> b6; unfinished_gateway a3; unless_i c10 g-7
until_five a-6 b3 c2 e4 g-9; until_i a5 b-6 c15 d-8 e-15 g-16; until_it a3 b4 c-3 e-3 g-3; until_my a11 c-5 g-6
until_the c-7 d6; up_, a-2 e5 f3 g-3; up_<name> b6; up_at c4 g-2; up_for a4 e2 g-3; up_in a2 c5 e-2 g-3
up_my b-4 d-3 g5; up_on g3; up_the a8 b-6 c-7 d-5 e-4 f-5 g4; up_to a-5 b-8 e2 f2 g2; up_with c-3 e7 f-3 g-5
update_the f3; upgrade_, a7 c-4 f-5; urge_to e11 f-2 g-6; urgent_. a-5 f5; use_to a-3 c-3 g10
vendor_'s a-4 b-2 c-6 d-5 e-3 f8 g3; version_, b-6 c8 e-3; volunteer-for_for a6 c-4 d-2; wait_, a-6 c-4 d8 e3 g-6
wait_a c-3 d6 f4 g-7; wait_for b-4 d-5 e-14 g6; wait_on b-3 c2 d-7 e-7 g3; wait_until a-2 d8 g-4
walk-out-of_out a-2 d4; walk_through e-4 f6; want-to_finish d3 g-2; want-to_know c4 f6 g-7; want-to_see a-2 e-3 f7
want_it a4 b3 d-2; want_me b-6 c3 e4; want_my c7 e-2; want_the b-3 c-7 e7 f-2; war_room a-3 c-3 e5 g2
watch_<name> e7 g-8; watch_a e-5 g3; watch_the a-5 f6 g2; way_, b-3 c4 e3 g-6; way_the c5 f-4
we_'d b-2 c-10 d12 e-3; we_could a6 d-5; we_do c13 e-3 g-11; we_have b-3 e-3 g3; we_skip c-3 d6 g-3
we_will a-3 e-2 g6; week_, b-2 d7 e-2; week_. a-3 d-2 f-5 g5; weekend_, b-4 f-2 g4; weeks_late d7 g-4
well_. b-2 c4 e-6; were_not e2; were_on b4 c5 g-6; were_wait a4; what_'s b-2 c-5 e5 f5 g-5
what_<name> a-4 b8 c-3 e-9; what_a a-5 c-7 g3; what_be b8 g-4; what_do c4 g-3; what_he c-4 e8 g-5
what_i b-5 c17 d-5 e-10 f-3 g-8; what_if a-6 b-5 c-4 e-4 f-4 g16; what_she e7; what_the a-3 b9 d-4 e-7 g-3
what_they b2 c-6 e-3 f5 g2; what_to b-4 d-2 g4; what_would c-3 d-2 e3 g5; whatever_i c8 e-3 g-7
whatever_you c10 e-5 g-6; when_<name> b-2 c-3 e9 g-2; when_he c4; when_i b-7 c10 d-6 e-9 f-4 g7; when_it g3
when_she b4; when_the a-3 d-3 e5 f4 g-6; when_they c-10 e15 g-9; whether_to c7 g-2; which_i b6 e-5; which_is a5
which_one a-4 b-2 c5 e-5 g3; while_he b3 e3 g-5; while_i c3 d-3 e5 f-3 g-9; who_'s c3; who_can a7 c2 g-6
who_decide e-8 g8; who_have-to a6 c2 g-6; who_should a-2 g5; who_talk c5 d-2 f-3; who_write c4 e-3 f3 g-5
whole_afternoon a3 c4 e-2 g-3; whole_day b-3 c5 e5 f-2 g-3; whole_morning c2; whole_thing a-4 d-5 e6
why_do a4 c-3 d-4 f2; will_do b5 d-4 e4 g-8; will_fix e-5 g10; will_have d6 e-4; will_not a-5 b-12 c12 d-3 f4 g-6
will_see a-3 c-4 g5; will_take b4 e-3; wish_i e-4 g6; with_<mark> c8 g-5; with_<name> a-13 b-9 c-17 d4 f4 g5
with_a a-8 b-9 e5 f7 g-7; with_all f2; with_design d9 g-6; with_finance d-5 g6; with_her b5 d-3 e-3
with_him c-3 d-5 g9; with_his c4 d-5 e-3 g5; with_hr d-7 g9; with_it a4 g-4; with_me a-4 b6 c11 d3 e-14 f-8 g-9
with_mine b3 c3 f-2 g-3; with_my a6 b-3 c8 d6 e-8 g-12; with_product a-3 c-4 d4 g3; with_rust f3
with_the c-8 e6 f3 g-3; with_two c4 e2 g-5; without_a c2 d-3 e4 f-2 g-2; without_ask b9 c3 d-5 g-7
without_have d7 e-4; without_it a13 d-6 e-4 g-5; without_me a-10 b-6 c-9 d8 e8 f-3 g3; without_my a2 c9 e-9 g-6
without_talk-to d6 g-3; word_on a-2 b-2 c5; work-on_on b-2 c-6 d-8 e-6 f3 g5; work_, a3 d-6 f-3; work_back g3
work_because a6 g-4; work_for a6 b-2 d-3; work_from a-3 b-7 e-5 f-4 g12; work_of a-6 b5; works_, e-3 f5
would_be a-3 b-5 d6 e-11 g9; would_happen c-3 e-3 g9; would_have a6 c-13 e3; would_never a-4 b3 c-4 d-8 e-3 g8
would_not b4 c13 d-9 e-8 f-6 g-6; would_take a-4 f-2 g9; would_you c-3 e9 g-3; write_, d-3 e-2 f-5 g11
write_<name> b4 d4 e-2 g-6; write_a a-11 b-7 c-3 f10; write_all c-2 g5; write_code a-10 d6 e-4 g3
write_down a-5 b-5 c3 e5 f-2 g4; write_feedback d-6 e7; write_half b-2 d4; write_it a7 c-7 d2 e-6 f-6
write_most-of a8 g-3; write_my a-4 b8 e-5 f-2 g3; write_the a10 b-6 f-16; write_to a-4 e5
years_ago a-5 b-3 c-2 d-3 e-4 g12; you_decide e3 g-4; you_do c-3 e7; you_have c-5 e7; you_like c7 e-5 g-2
you_prefer b-3 c10 e-6; you_think c4 e5 g-7; you_want c3 g-3; yours_truly d5 g-6
`
