// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
to_self b4 c-4 e2 f-4 g-3; to_settle b-3 d-5 e5; to_show f4 g-2; to_sign c8 g-5; to_take b-6 d-3 g5; to_talk e4 g-4
to_tell b4 e-3 g-4; to_the a-4 b-6 c-5 d5 e9 g-6; to_them c-3 e5; to_understand a-2 d-2 e-2 f10; to_use g3
to_write a3 b-6 c6 d-5 f-5; today_, a7 b3 c-10; today_. c-4 d10 e-5 g-6; today_i a4 c-4 d-6 e9 g-8
tomorrow_'s a5 d2 g-4; tomorrow_. a4; tomorrow_i a-3 g5; tomorrow_maybe a-4 b-3 g9; tonight_. a4 b5 g-7
too_much a-3 d5; too_slow a-3 b6; tool_, a-3 e-3 f6; tool_for f3; top_to b6 g-3; touch_it b4 e5 g-9
touch_the e2 f-3; train_, a4 d3 e-3 f3 g-7; train_ride d-2 f2 g3; transfer_my e4
true_that a-4 b-8 c-4 d-4 e-5 f-3 g17; truly_, d5 g-4; trust_<name> a-3 b4 d-2 e3; trust_the e4
try-out_out a-4 e-2 f2 g4; try_a b-3 g6; try_the f3; turn-to_to c8 e-4 g-2; turn_into b5 c6 e-4 f-3 g-3
two_'which c-7 e6; two_candidates d-3 g7; two_days b9 f-2 g-12; two_endpoints g3; two_engineers a5 b-3 e-4
two_minutes b3 d4 e-4 g-4; two_new e-4 f-2 g8; two_of b5 g-4; two_seniors b-2 c6 e3 g-6
two_weeks a4 b-5 c-5 d8 e4 g-12; type_it e3; type_the e3; typo_in a-3 f5; ugh_. f-3; unblock_the a7 d-4
understand_the a4 c-2 f4 g-4; undo_<name> b5; unless_i c9 e-3 g-4; until_five a-5 b4 e4 g-10
until_i a5 b-6 c19 d-10 e-16 g-16; until_it a2 b5 c-3 e-5 g-3; until_late a2; until_my a10 c-5 g-6; until_the c-7 d5
up_, e4 f4 g-3; up_<name> b6 g-2; up_a c-2 g3; up_at c6 g-3; up_for a5; up_in c8 g-4; up_my b-5 d-4 g5
up_the a8 b-6 c-7 d-6 e-2 f-4 g3; up_to a-6 b-9 e4 f2 g3; up_with c-4 e9 f-3 g-8; update_the f3
upgrade_, a6 c-3 f-6 g-2; urge_to a-2 b-3 e11 f-4 g-4; urgent_. a-3 f4; use_to a-3 c-3 g10; vendor_'s b-3 c-4 d-4 f7
version_, b-7 c10 e-5; version_of g3; volunteer-for_for a6 e-2 f-2; wait_, a-4 c-5 d8 e4 g-6; wait_a d6 f3 g-6
wait_for b-5 c3 d-3 e-15 g7; wait_on b-3 c2 d-6 e-6 f-3 g4; wait_until a-2 d8 g-3; walk-out-of_out a-4 d5
walk_through e-6 f8; want-to_finish d5 g-3; want-to_know d-3 e-3 f8 g-6; want-to_see f6; want_it a3 b4 c-2 d-2 e-3
want_me a-2 b-5 e4; want_my a-2 c10 e-4 g-2; want_the c-7 e8 f-2; war_room a-3 c-2 d-4 e8; watch_<name> e7 g-7
watch_a e-4 g4; watch_the a-5 d-3 f6 g3; way_, b-5 c3 e5 g-7; way_the c4 f-2; we_'d b-4 c-10 d12 e-3
we_could a7 d-5; we_do c13 e-4 g-8; we_have b-2 e-4 g3; we_skip c-3 d7 e-3 g-2; we_will a-2 e-2 g4; week_, d8
week_. a-3 e-3 f-5 g4; weekend_, b-2 f-3 g5; weeks_late c-3 d10 g-7; well_. b-2 c4 e-6; were_not b-2
were_on b4 c5 g-7; what_'s c-5 e5 f6 g-6; what_<name> a-3 b8 c-3 e-9; what_a a-4 c-5 g5; what_be b8 g-3
what_do b-2 c4 e4 g-5; what_he c-4 e9 g-5; what_i c18 d-5 e-10 f-3 g-10; what_if a-4 b-4 c-4 e-4 f-4 g14
what_she e7; what_the a-3 b11 d-5 e-6 g-4; what_they b3 c-4 e-3 f6; what_to b-4 c3 d-2 g3; what_would c-3 e5
whatever_i c8 e-4 g-8; whatever_you c10 e-4 g-5; when_<name> b-3 c-3 e9 g-3; when_he c4
when_i b-5 c10 d-7 e-8 f-3 g6; when_it g2; when_she a-2 b5; when_the a-2 b-2 e5 f3 g-4; when_they c-12 e16 g-9
whether_to c5; which_i b7 e-5; which_is a5; which_one a-5 c5 d-2 e-4; while_he b3 e4 g-6; while_i c5 d-4 e4 g-8
who_'s c3; who_can a7 c3 e-2 g-7; who_decide e-6 g8; who_have-to a4 b-4 c3 g-4; who_should a-3 g6; who_talk c4
who_write f3 g-5; whole_afternoon a5 c6 d-3 e-4 g-5; whole_day b-4 c5 d-2 e4 f-3; whole_thing a-4 d-5 e3
why_do a3 d-3; will_do b4 c2 d-4 e5 g-8; will_fix c-2 e-4 g9; will_have c-2 d5 e-3; will_not a-5 b-11 c12 d-5 f4
will_see a-3 c-5 g7; will_take b7 c-2 e-5; wish_i e-4 g6; with_<mark> c8 d-2 e3 f-3 g-6
with_<name> a-11 b-8 c-17 d6 f3 g6; with_a a-8 b-9 c4 d-2 e3 f8 g-9; with_all f3; with_design d11 f-2 g-9
with_finance d-7 g8; with_her b6 c-2 d-5 e-4; with_him b-2 c-3 d-3 g8; with_his d-6 e-3 g7; with_hr d-8 f-3 g11
with_it a4 g-3; with_me a-4 b9 c11 e-13 f-10 g-10; with_mine b3 c3 f-3 g-2; with_my a5 c9 d7 e-8 f-4 g-17
with_product a-3 d2; with_rust f3; with_the c-9 e6 f2 g-5; with_two c4 e4 g-6; without_a c2 d-5 e5 g-2
without_ask b10 d-5 g-7; without_have d7 e-3; without_it a13 b-2 d-5 e-4 g-6; without_me a-13 b-10 c-8 d7 e9 f-6 g3
without_my a3 b-3 c10 e-8 g-9; without_talk-to d4; word_on a-2 b-3 c7; work-on_on c-5 d-9 e-9 f4 g6
work_, a3 d-8 f-2; work_back g4; work_because a6 g-4; work_for a7 d-4; work_from a-2 b-6 e-5 f-5 g13; work_of a-6 b8
works_, e-2 f6; would_be a-5 b-5 d3 e-10 g11; would_happen g5; would_have a5 b-4 c-15 e3
would_never a-4 c-5 d-8 e-4 f4 g7; would_not b5 c13 d-10 e-8 f-6 g-6; would_take a-5 b-3 g10; would_you c-4 e9 g-3
write_, a-2 d-5 e-3 f-6 g10; write_<name> b4 d3 g-6; write_a a-13 b-7 c-5 f14; write_all g3
write_code a-8 d3 e-6 g7; write_down a-5 b-5 c3 d-2 e5 g3; write_feedback a-4 b-2 d-4 e8; write_half b-2 d4
write_it a8 c-8 e-4 f-7; write_most-of a7 g-2; write_my a-4 b8 e-5 g3; write_the a7 b-4 d-2 f-16; write_to a-5 e7
years_ago a-4 c-2 d-4 e-3 g13; you_decide c3 d-2 e3 g-5; you_do c-4 e9 g-5; you_have c-4 e8; you_like c8 e-5
you_prefer c10 e-6 f-2; you_think c5 d-2 e5 g-8; you_want c5; yours_truly a2 d4 g-5
`
