// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
an_opinion a-5 b-4 c15 d-5 e4 f-3 g-15; an_order b-2 c13 d-2 e-6 g-8; analyst_, c2 e-5 g4; and-so_do g2
and-so_far b-7 d7 e3; and-so_i c4 e-3; and-so_the a3 c6 g-8; and-so_we c8 e-3 g-5; and-then_, a3 b2 c-4 d-5 e-6 g4
and-then_ask d3; and-then_do a-3 b11 c10 d-4 e-12 g-7; and-then_i b3 c-5 d2 e2 f-2 g-6; and-then_it d3 e-6
and-then_just b2; and-then_let b-11 e15 g-6; and-then_she b-6 c-2 g8; and-then_the a2 b-4 e-8 g5
and-then_write b7 e-2; and_, b8 d-3 g-7; and_<mark> a-4 c13 d-3 e-5 g-7; and_<name> a-9 b-20 e6 f-20 g9
and_<number> d-11 f6; and_a a-3 b-6 c-5 d-8 f3 g9; and_after b4 d-8 e-5 f-5 g7; and_all a-8 d-7 e12 f3 g-14
and_also c-3 d3 e-3 g5; and_an a-3 b-5 e8 f-6 g3; and_and a5 b-4 e4 g-4; and_answer b8 c-6 e-3
and_ask a-3 b-10 c4 d-8 e2 f7; and_at b-5 d4 e3 f3 g-9; and_babysat a8 g-4; and_backend a-8 b-4 c8 d5 e3 f-2 g-11
and_be a-8 c-9 e3 g5; and_because g4; and_behind a-5 e4; and_both a-6 c8 d6 e-3 g-7; and_break f4
and_build b7 d-2 e-5; and_by b11 c6 d-3 e5 f-8 g-23; and_call e-4 f3 g3; and_change a-3 b3 c-3 d6 e-4
and_close a-5 c-6 g-3; and_code b6 c-3 d-6 e-7 f4 g-4; and_come a6 b3 e-5; and_complete a-6 b15 e-3 f-3 g-6
and_cons c8 g-3; and_correct a4 d-5 e-2; and_debug a4; and_decide e8 g-6; and_deploy a13 b-3 d-3 g-4
and_dev a-3 d5 e-3; and_did a-3 b-2 c-6 e9; and_do a2 b15 c-5 d-7 e-8 f-12; and_drive b12 e-6 g-5
and_drop c7 d-4 g-4; and_each a-4 c11 g-3; and_eight a7 g-5; and_eleven a6 c3 g-6; and_end c5 g-3
and_end-up b10 e-5 g-6; and_every b-3 c3 d9 e-5 g-4; and_everybody a-4 b-3 c7 e-5 g2; and_everyone c4 d-3 e-7
and_feel d8 g-6; and_fill b7 c-4 d-6 e-4 f-2 g4; and_find a-3 b-3 c8 d-3 g2; and_finish a-2 c-2 e-5 g8
and_five a2 b-3 c12 e-8 g-6; and_fix a8 c-5 d-8 e-9 g5; and_for b-2 c6; and_four a7 c3 d-5 g-7
and_get a6 c5 d-12 e-13 f7; and_get-out a3 e-2; and_give a-6 b-3 c-11 d13 e5 f-3; and_go a-14 d9 f-7
and_go-and c-3 e11 g-9; and_go-back-to b-3 e14 g-9; and_go-to a-3 b-10 e17 g-11; and_go-with c10 f-6 g-6
and_half a3 b-4 c5 g-5; and_have a8 b-7 d-4 g4; and_he a-6 b-5 c-6 d-6 e11 g2; and_her c3 d-2 e6 g-7
and_hid a-2 b-4 c-3 d6 e5 g-6; and_his a-3 b-5 c-4 e3 g8; and_honestly a-3 b-3 e4 f-2 g5; and_hot a8 g-4
and_i d5 e5 f-16 g-4; and_implement b7 e-4; and_in c4 d-3 e-5 g4; and_in-the-end a5 b10 c-4 d-3 e-6 g-6
and_into a-4 b5 d-4 e-7 g7; and_is a-2 b5 c-3 e7 f-3 g-9; and_it a5 b-6 d-4 g2; and_its a2; and_just c3 e3 g-7
and_keep a-8 b5 c-8 e10 f-4 g-5; and_keep-quiet e5 g-3; and_land a7 c3 d-2 g-5; and_lead b4
and_leave a-9 b2 c-6 d-8 e17 g-7; and_let a3 b-13 c-11 d8 e21 f-5 g-23; and_lost a-4 b-4 g11; and_make b7 c-5 e-4
and_me a7 b7 d-9 e-4 g-5; and_meant b-5 c-8 d-6 e9; and_merge a5 b11 d-4 e-4 g-12; and_move b-4 d4 e3
and_my a9 b-16 c9 d-9 e7 f-6 g-10; and_neither c-4 d-5 f8; and_never a6 c-3 d3 f-2 g-4; and_no b-13 c7 f7 g-8
and_no-one d-5 f4; and_nobody a-5 b-6 c3 d-3 e11 g-3; and_not a-11 d6 e7 g-12; and_not-one a-3 d4
and_nothing c-6 e-4 g4; and_now a2 d-6 f-3; and_nowhere d5 g-4; and_off b-2 e6; and_on a-3 b4 e9 f-2 g-10
and_one a-10 b-3 d5; and_only a4 c-4 e7 f-4; and_open a-2 b8 e-3; and_our a2 b-3 d4; and_out a5 c6 g-9
and_patch b5 e-5 g4; and_people a3 c-5 d-3 e-3 g5; and_pick-up a3 g-3; and_posted a-8 b2 d-3 g8; and_pull b4 e-5 g3
and_push a15 c-4 e-8 g-7; and_put a-2 b20 c-12 d-9 e-6 f-3 g-3; and_rather b7 c-6 d-3 e-4 g4; and_re a6 g-4
and_read b-3 c-2 d-5 f12 g-3; and_rebuild b6; and_redo a-5 b10 d-4 e-5; and_release a13 b-4 g-7
and_repair a5 e-8 g4; and_restarted a7 b-4 c3 g-3; and_resubmitted a2 b-4; and_roll a4; and_roll-out a6
and_round g3; and_run a2 c-3 f6 g-17; and_say c7 e-5; and_send a-8 b-6 c-4 g8; and_she b-2 d-4 e11 f-5 g-3
and_ship a17 c-5 e-4 f-5 g-5; and_shut e3; and_sign g5; and_sit b-4 c3 e4; and_sit-in b3 d-3 e5 g-6
and_slept a-6 b-4 d5 g6; and_snatch-back b6 g-2; and_solve b4; and_some f9 g-7; and_somebody c5 d-3
and_somehow a-4 b6 c4 e-5 g-4; and_sort a2; and_spend a2 b5 e-7 g-3; and_start e-4 g6; and_stay a6 b-3 c-5 e-4 g2
and_stay-out e4; and_stick c-7 e5 g5; and_still a-10 c18 e-12 f-3 g-4; and_stop a-6 c14 g-11; and_submit a9 d-2 e-3
and_swapped a5 b9 d-5 g-8; and_switched b2 c5 e-4 g-3; and_take b7 d4 e4 g-18; and_take-back b-3 g4
and_take-over a-5 b10 g-5; and_tell a-5 b-4 d-5 f3 g4; and_that a-6 b-15 d7 e8 g-3; and_the a8 b-14 c6 e-2 f-14
and_the-others c5 g-3; and_their c6 e-4 g-2; and_there b3 c3 d2 e-9 g-5; and_they b-9 c3 d-17 e3
and_think c-4 e-4 g10; and_three a-4 c-11 e5 g5; and_to b10 d-3 e-6 g-4; and_today a3 b5 e-9
and_tonight a-3 c5 d5 g-4; and_two b-4 d3 e5 g-9; and_type a3 d-4 e-8; and_use d3; and_wait c3 d-6 e6 g-5
and_walk c-5 e6; and_want-to e-3 g7; and_watch a6 b-9 d8 f-7 g-4; and_we a7 b-7 c-5 d-6 e4 f-5 g4
and_when b-5 c4 e11 g-11; and_who a12 c-4 d-4 g-4; and_why c-3; and_will b-5 c-6 d-4 e4 f2 g6; and_win c-8 e2 g8
and_with a5 e-4 g-7; and_within c5 g-2; and_work a-5 b3 e6 g-4; and_write b8 d-10 e4 f-4 g-5; and_yes c6 d-2 g-4
and_yet c13 e-5 g-9; and_you e3; android_<number> a3 c4 g-3; angry_customer b-3 e4; anika_'s a-3 b6 d-3 e-3
annika_'s b-4 e3 f3; anniversary_and b-3 d7 g-3; announced_it c-7 e11 g-4; annoyed_me f8; another_, d-4 e4
another_. d3; another_day b5 d8 e-5 g-6; another_fortnight d9 g-6; another_night d10 e-5 g-6
another_one a8 b8 d-8 e-6 f-3; another_sprint a2 b-3 d7 e-5 g-2; another_way e9 g-7; another_week b-2 d18 e-5 g-13
answer_, a-7 b7 c2 d-4 e4 f-6 g-4; answer_. a5 b-9 d-13 f-4 g3; answer_<mark> c-6 f-2 g5; answer_<number> c5 d2 g-6
answer_about g3; answer_and a-6 b5 c3 d-5 e-7 g4; answer_be e3 g-2; answer_by b5 c-8 d-3 g5; answer_each c-4 d-4 e6
answer_every g4; answer_for c4 d-7 e-10 g10; answer_from c-8 d5 e11 g-9; answer_in b-2 c-4 d6 e5 g-5
answer_it b-6 c6 e7 g-9; answer_on b-8 c-4 d8 g3; answer_since d4; answer_the b3 d3 e-4 f-6
answer_to a4 b-2 c-4 d-4 e7; answer_with c-6 d6 g-3; answers_. b5 g-10; any_code d-9 f-4 g14; any_longer a-2 b8
any_more a-5 b6 d-3 e2 f-5; any_of b-3 d7 e-3 f2 g-9; any_ticket d-2 e-4 f3 g4; anybody_need a-3 c-5 d-5 e-6 f6 g4
anymore_, g-7; anymore_. b6 c-6 d-2 e-5 g6; anyone_'s b-2 d-4 f7; anyone_, a9 b-5 e-5 f4 g-4
anyone_. a-5 c3 d6 e-3 f-5; anyone_else a9 b-4 c2 d-6 e-6 f-4; anyone_have a5 b-3 c-3 d-3 e-4 g4; anyone_in c-5 g8
anything_, a-6 c-6 f2 g2; anything_. c-11 e7 f9 g-3; anything_? g5; anything_i c13 e-5 g-7; anything_in c6
anything_today c-4 d-3 e-4 f-3 g12; anything_without a-4 g6; anyway_, a-3 f2 g2; anyway_. a4 b-5 c7 d-2 e-7
anyway_<mark> b3 e2; api_, c-6 f5; api_by a7 f6 g-8; api_change c7 g-5; api_versioning c10 g-6; api_with f4
apologised_to d4 g-5; app_, f7 g-4; app_. a-3 f10 g-3; app_<name> a12 b-2 g-8; app_for f5 g-2; app_store a9 b-2 f-3
app_to f5 g-4; apparently_. c-4 g3; apparently_i c3; approach_, b-6 c3 e7 g-3; approval_, c-7 e2 g5
approvals_, c3 d4 e-2 g-4; approve_, a-4 b-3 g5; approve_. c6 d8 g-9; approve_a c3 e-3; approve_every c-2 g3
approve_prs c-3 g6; approve_the a-2 g3; apron_strings a-3 e3; arch_review d-2 e5 g-2
architect_'s b-8 c-9 d-8 e-8 f-3 g22; architecture_, b8 e-7 g-3; architecture_. c12 e-8 g-7; architecture_board e6
architecture_forum b-2 c-5 e3 g6; architecture_guild b-2 d-2 e-6 f5 g3; are_all a4 b4 c-9 d-6 e-7 g6; are_at f-2 g5
are_back b10 c2 d-7 e-5 g-3; are_block a9 c-3 d-5; are_do b-2 d-4 e11 f-3 g-5; are_due d8 g-9; are_free g3
are_good b-3 d-2 e-3 f-4 g11; are_green f7 g-3; are_in b-6 c-7 f-3 g6; are_late a-5 d11 g-4; are_mine a6 b5 d-2 g-7
are_not a-3 b-11 c-8 d15 e2 g-5; are_now b9 c-5 d-7 e6 g-8; are_on c-2 d4 e-4 g3; are_slow a-3 b-4 e-4 g6
are_still c-8 d9; are_the a-4 b-3 d-3 g4; are_wait c-6 d-3 g7; are_you c2 f4 g-4; area_, b-3 c4 e8 g-9
argue_, c-8 g9; argue_. c7; argue_about f3; argue_against c-4 e8; argue_for e9 g-8; argue_with a-2 c12 d-3 e3 g-10
argument_end g3; around_<number> g-4; around_five a4 f-2; around_in a-2 f9 g-4; around_the a-3 b-5 c4 d-2 e-5 f2 g3
around_with f7 g-3; arrive_, a-5 c-4 d-3 e-2 g14; arrive_. e6; arrive_at a5 d-4 e-4 g3
as-soon-as_i b-7 c18 d-3 e-9 f-4 g-3; as-well_, b2 g-6; as-well_. a3 c-2 d4 e-3 f-5; as_<mark> c5 d11 e-7 g-12
as_<name> a-3 d-3 e6 f-6; as_a a-9 b-4 c5 e-2 f5; as_agree c-7 g5; as_an a3 b-3 c13 d-4 e-7 g-12
as_ever a9 d-3 e-6 f-3; as_far a-5 b3 c-8 e-9 f3 g6; as_i b-7 d4 e3 g-4; as_if a-8 c-9 d-7 f9 g6; as_in d3
as_it a-3 b-6 c-9 d-10 e10 g6; as_lead b3 c-3 e4 g-3; as_manager a3 c-2 g3; as_my b7 c4 e-8; as_nobody c7 e-3 g-5
as_not d5 g-3; as_of b13 c-8 d-6 e5 f-3 g-14; as_one a-3 b2 c6 d-2 e-6 f2 g-3; as_plan d-9 e-4 g13
as_promise a-2 b-4 d-8 e9; as_she b-2 e6; as_the a12 b-6 c6 d-3 g-7; as_they c6 d-3 e3 f3 g-10
as_they-say a5 d-4 f-4 g5; as_though c-11 e4 g8; as_to d4 g-4; as_we d11 e3 g-12; as_you c8 e-7; ashamed_. a-2 b4 d2
aside_for d6; ask_, a-4 b-2 c3 d-15 e5 f6; ask_. a3 c-6 e-6 f8 g3; ask_: c4 e3 g-7
ask_<mark> a-3 b-8 d-8 e12 f-5 g-6; ask_<name> a-12 b4 c-9 d-4 f10; ask_a b5 d4 f4 g-11; ask_about a-4 c-5 e-4 f4 g4
ask_again c8 g-4; ask_and b-8 d-6 e-13 g16; ask_at a-2 c6 d-5 e-6 g4; ask_back c-17 e14 g2; ask_be c3 e4 g-7
ask_better f7 g-3; ask_by c3 d-6 e-9 g7; ask_for a-4 b7 d4 f-7; ask_her a-2 c-4 e9 f-6
ask_him b-7 c-17 d6 e9 f-4 g5; ask_how a-3 b-8 c-10 d2 e4 f-6 g7; ask_if b-13 c9 d-11 e12 g-10; ask_in d4
ask_instead a-3 b-5 e12 g-6; ask_it f3; ask_me b-14 c7 d-4 f-16 g5; ask_my a-3 e-7 g9; ask_one b11 c-7 g-3
ask_question c-9 e3 g7; ask_the a-10 b-4 d-9 f4 g6; ask_them b2 e-3 g5; ask_to a-5 b5 d-8 f-6 g3
ask_two b-3 c-4 e13 g-7; ask_us c-5 g7; ask_what a8 b-16 c6 f-7 g-3; ask_when c-6 d12 e-6 g-2
ask_where b-6 c-6 d8 e6 g-10; ask_whether b-4 c6 d-5 e-9 g4; ask_which a-4 b-10 c11 d-8 e5 f-8 g-8
ask_who a6 b-9 c5 d-6 e-6 f-2 g3; ask_why b-5 d-4 e-4 f-3 g9; asleep_, b5 f-5 g4; asleep_. e4 f3 g-3
asleep_on d-3 f-3 g7; assign_<name> a-5 b16 c-3 e-4 g-9; assign_the a10 b-3 e-4 f-4 g-2
assign_to a-10 b3 c3 d-4 e-11 f3 g6; assignee_, b5; at-last_, a4 b-5 d-10 e-7 f7 g7; at-last_. a-5 e-5 f4
at-last_<mark> a4 d-2; at-least_i c-3; at-midnight_, a4 e-2; at-midnight_. a6 e2 g-8; at-midnight_<mark> a5 e5 g-7
at_. a-2 d2 e-2 f4 g-3; at_<mark> c3; at_<name> a6 b-17 c-15 d-6 e2 f3 g11; at_<number> a7 c-3 e-3 f-15
at_a b-11 c-3 d3 f-3 g3; at_all a5 b-7 c-4 d5 e-11 f6 g-3; at_an c-2 e-5 g7; at_dawn a6 b-8 c-2 d-2 e-3 f-2 g5
at_eight a4 b-2; at_eleven c-8 d-4 e3 g2; at_five a7 b-7 c-8 e6 g-4; at_four b-3 d-5 e-6 f-2 g10
at_half a5 b7 e-4 g-11; at_her b-3 c-2 d-5 e-9 g13; at_his a-6 b-3 c-8 e11 g3; at_home c-8 d-6 f4 g3; at_how f7 g-4
at_it a-3 c-5 e3 f-4 g7; at_logs d8 f-4 g-4; at_lunch a8 b6 c2 d-10 e-15 g-3; at_me a-11 b-11 c9 d9 f-9 g-8
at_minute a-3 c-3 d-3 e8; at_my a-18 c9 d4 e-3 f-13 g4; at_night a-5 b7 c-2 d-10 e-12 f-5 g11; at_nine b2 c-5 f-2
at_noon a-3 b4 c-6 d2 e-13 g5; at_once c4 d7 g-8; at_one a8 f3 g-10; at_plan a9 b-5 c8 d-6 e-5 f-4 g-6
at_risk a5 d4 g-5; at_seven a10 g-6; at_six a7 c3 d4 e-12 f-6; at_standup b14 d-3 e-9 g-9; at_step b3 e-5 f4 g-4
at_ten a14 b4 c-8 d-3 e-12 f-8; at_that c-2 d-6 e12 f-3 g-4; at_the b-10 d-4 f3 g5; at_their a5 b-3 c12 d-5 e-8 g-8
at_this b-3 c2 d6 e-4; at_three a5 c-11; at_two a8 b-2 c-4 e-5 f-9 g7; at_what b3 c7 e-6 g-5; at_work d-2 g4
ate_a b-2 d-3 g4; ate_lunch g3; ate_my e8 g-3; ate_the a4 b7 c-8 d11 e-8 f-5 g-15
attend_the a-3 b-2 c-2 d-4 e-5 f13 g-6; audio_mixer e4; audit_, e5 g-3; audit_. d3; audit_is e-3 g7
auditor_'s e4 g-5; auditor_ask c-3 e4; auditors_, e6; auditors_. g4; auth_flow a-4 g3; auth_refactor b3
auth_rewrite a4 b6 e-4 g-7; auth_service a2; author_. b3 c-4 f4 g-4; author_<mark> c-2 d9 g-4
author_of a10 b-4 c-3 e4 f-2 g-7; automate_my f6 g-2; autumn_. b-4 e-5 g10; avoid_<name> d5; await_the c4 e-4 f8 g-6
away_, a3 b5 e-7; away_. b-7 c-4 g7; away_? e-5 g8; away_a b-4 c6 e-2; away_after b-3 f8 g-2; away_and b8 e-7
away_from a-7 b5 c-5 d3 e6 f-6 g-6; away_my a-2 b-6 c-5 e12; away_the b-6 c-4 e14 g-9; aylin_'s a-2 b-4 d3 e-5 g7
b_, c5 e-4 f-2; b_. b5 g-6; baby_, a2 f-3; baby_. b7 c-3 g-4; babysat_it a4; back_, a-6 b-7 d-3 e7 g4
back_. b-6 c-3 e3 f-4 g6; back_: b9 c-8 e4 g-6; back_<mark> c7 d2 g-7; back_<name> d3 e6 g-8
back_<number> b-5 e8 g-9; back_? c-3 e6; back_a g2; back_after a2 c-3 d-5 e6 g-5; back_an b4 d5 e-4 g-5
back_and a-3 b4 c-6 d-5 g3; back_at a-7 c3 d-3 f-6 g5; back_by a6 b-4 c-2 d8 e-7; back_down e8 g-5
back_from a-20 b6 c9 d-8 e-12 f-9 g5; back_her b-4 c5 e4 g-7; back_i g2; back_in a5 b13 c-3 d-11 e-3 g-6
back_into a5 b-4 c-3 g4; back_it b-3 c-6 e14 g-9; back_like g3; back_my c-2 e4; back_of a3 c-2 g-4
back_off b11 e-8 g-3; back_on a4 b12 c-3 d-9 e-3 f-3 g-6; back_onto b7 g-2; back_out d5; back_over b-5 c-4 e6 g4
back_row b-5 e6; back_seat b-7 d9 g-8; back_the a4 c-9 d-3 e5 f-3; back_to a2 b7 c-2 e-5
back_under b6 c6 d-3 e-7 g-4; back_until b2 c9 e-7 g-5; back_up a13 c3 e-9 g-9; back_when b2 e-5 g7
back_with a-9 b2 e9 g-8; backend_, c-7 d6 e-3; backfill_, b-2 g2; backfill_for a3 b-3 d5 g-4
backlog_. a8 b-6 c7 f-4 g-5; backlog_bug a-2 g3; backlog_since a-3 c-3 d-2 f10 g-3; backup_, a5 b-3 e6 g-7
bad_news b-4 d13 g-5; bad_one g3; badge_, b-4 d-4 e4 g5; badly_, a-3 b-4 c-4 e-2 f3 g6; badly_. b-2 c3 e3 g-8
badly_to b-3 c-2 g6; bag_. c-4 d-6 f-4 g7; bail-on_on d5; baked_idea c6; balcony_, f7 g-3; ball_to c8 e-4
bank_'s a6 c-3 d-3 f-4; bank_, a-6 c-2 g11; bank_change f-2; bank_holiday b6 c-3 f2 g-6; bao_'s b5 g-2
baptiste_'s a-3 g4; bar_, e11 g-7; bash_, b-3 c3 d3 f2 g-11; bash_: b4 f-4 g4; bath_, f9 g-8; battery_at a-4 e7
battery_supplier c3; be-blocked_block g3; be-going-to_tell d8 g-5; be-going-to_write d12 g-9
be-meant-to_be b10 e-5 g-10; be-on_, e6 g-7; be-on_a a-11 b-3 c7 d-2 e-3 f-3 g7; be-on_holiday c7 g-3
be-on_it a2 b9 c-7 d-3 g-9; be-on_my c-9 d12 e8 g-12; be-on_the a6 d-7 f-4; be-stuck_behind a7 b-3 g-2
be-stuck_in a-7 d7 e-7 g5; be-stuck_on a12 c-5 g-9; be-supposed-to_be a2 b5 c9 d-5 e-9 g-7; be_, a5 c-5 e10 f-4 g-8
be_. a-7 b7 c3 d2 e-9 f3 g-5; be_<mark> a4 d11 e-8 g-8; be_<name> a-8 b13 d-5 f-6 g-8; be_<number> a8 d-4 e-3 f-3
be_a a-3 b-3 c-10 d5 f-6 g8; be_able c-4 d-3 f4 g3; be_about d-5 g5; be_again a6 b-3 c7 g-11
be_all a-5 c3 d-6 e16 g-14; be_already a-2 d-4 g5; be_an a6 b-3 c-5 d-5 e-5 f-6 g7; be_and e4 g-5
be_announced c-4 d2; be_answer b3 d7 g-7; be_ask a-11 c5 d-3 e-4 f-11 g6; be_at b5 c-5 d-9 f-6 g3; be_away e-4 g6
be_back b-3 c7 d-5 f-4; be_basically b3; be_better a-6 b-5 c-6 d-4 e2 g12; be_block b8 e-4 g-9; be_bored d3 f3
be_break a5 b-3 d4 e-3; be_bring a-4 e7 g-3; be_build b7 e-2; be_cancel d-10 g11; be_carry g-3
be_close a-4 b3 c6 g-3; be_code b2 d11 e-4 f-3 g-10; be_cut a6 e-2 g-4; be_dead a7 b-4; be_debug b-3 d11 e5 g-11
be_decide c14 d-3 e-2 g-11; be_defer c-6 d13 g-8; be_discuss b-3 c-9 d6 e-3 g4; be_do a11 d-4 e-11; be_double c-6 e7
be_down a6 c-9 d3 e-6 f-10 g4; be_drop c5 g-4; be_due b-9 c-4 d18 e-8 g-9; be_easier a-2 b-2 d4 g2; be_elbow a2
be_empty b-4 d-2 e-2 g5; be_farah b7 c4 e-4 g-5; be_faster a7 b-2 c-9 d-4; be_find b2 d2 e4 g-8
be_fine a-7 b6 e4 g-3; be_finish c6 e-2 g-7; be_five a-3 b7 c-4 e-2; be_fix a-8 d12 e-4 g-8
be_for a-4 c9 d4 e2 g-16; be_get b8 g-5; be_give b6 d3 e-11; be_glad b-6 c-4 d6 e-8 g7; be_go b11 c9 e-3 g-16
be_good c5 e-2 g-6; be_great b-3 d-6 e3 g6; be_halfway b9 e-3 g-3; be_hang a7 g-3; be_her b8 c-3 d-7 e-5 g4
be_here b-4 d5 e-3; be_hers a-3 b11 e-5; be_his a-4 b11 c-10 e7 g-8; be_hold a8 b4 c-4 d-9 f-3; be_hours a3
be_i a-3 c4 e3 f-3; be_ill c9 e-2 g-2; be_in a7 c2 d5 e-14 f-10 g-4; be_it b-6 d-4 e7; be_its a5 b2 d-4
be_just a-2 d-4 e7; be_keep a2 b-3 e5 g-7; be_kinder b2 d-4 e-2 g3; be_kindness a-4 d8; be_last-week d8 g-5
be_late a-3 b-7 f-4 g5; be_lead a-2 b7 c-3 d4 g-5; be_learn a-2 b7; be_leave a-6 c8 f2 g-6; be_like b-3 c-3 e6
be_literally a5 b-4 d-3 e-11 g11; be_live a4; be_long b4 d-5 g2; be_look-at a3 c-3 d6 g-4; be_lying f2
be_make a-3 b9 c3 d-3 e-5 g-9; be_me a8 b3 c7 e-14 f-8 g-9; be_meant b5 d3 g-7; be_merge f4
be_mine a3 c4 d-4 f-5 g-3; be_miss a8 b-6 d-4; be_more c-2 e-4 g4; be_move b7 c-3 g-4; be_my a-3 b8 e-5 f7 g-7
be_nearly b10 g-7; be_nervous a3; be_never a-5 b-6 c-6 d-7 e-4 f-4 g18; be_new f4; be_nice f-3
be_no a6 c-12 d3 e-9 g2; be_not b5 c-3 e-5; be_nothing a-4 b6 c-10 d-5 e3 f-5 g5; be_of a-6 b9 g-3
be_off b-9 d-2 e-6 f4 g9; be_ok b12 d-5 e-7 g-6; be_one a11 c-9 e8 g-5; be_only a-8 b9 c-6 d-5 e8 g-10; be_open a-3
be_out a2 c7 d-7 e3 f-6 g-5; be_over b-5 d4 e-4; be_park a2 c3 g-4; be_polite b-2 d6; be_postpone g6; be_proud b2
be_pull b-4 d-4 e4 g5; be_quicker a4 b6 g-9; be_quiet b-7 d-4 e-5 g13; be_read a5 f10 g-13
be_ready a4 b10 d-6 e-8 f-2; be_red a9 b-8 c-5 e5 g-3; be_relieved b4 c9 e-2 g-10; be_replace a-6 b-6 d6 g4
be_responsible b8; be_right a-5 d-5 e2; be_run b8 c-4 d-3 e6 g-12; be_send d-3 f6; be_settle b-4 c2 e-3 g4
be_short c-2 d-3 g9; be_sit a6 b3 c-6 d-7; be_sit-on c8 d-5; be_slow b-3 c-4 d-4 e4 f-3 g3
be_so a-8 b-5 c-6 d2 e-7 g10; be_something a6 g-6; be_split c4 d-3; be_still a4 c-6 d-7 e-4 g4; be_stop a11 g-5
be_sure e5 g-4; be_take c6 d-3 e-7; be_tech-lead a-5 c-8 e-2 g13; be_tell a-3 c7 d-12 e-11 f5 g7; be_tempt b-5 g3
be_that a-8 c4 d-2 e-6 g9; be_the a4 b-6 c7 d-9 f-3; be_their b4 c3 d-2 g-7; be_theirs a-4 b-6 c7 d-3 e7 g-5
be_think c6 d-5 e-7 g5; be_this-close-to a-5 b-11 e4 g12; be_ticking a6; be_timing a4; be_to a-7 b5 d11 f-4 g-14
be_today a6 b-4 d12 e-4 g-12; be_too a4 b5 c-8 d-2 e3 g-4; be_two a-3 b8 c3 g-5; be_type b6 c-5 d-4 e-9 g5
be_unanimous c5 g-3; be_unreachable c-3 e8 g-4; be_wait a2 b-7 c-7 d4 e-7 f11 g-6; be_watch a-2 b7 c-7 d7 e-9 f-3
be_what c5; be_with d7 g-2; be_write a-3 c-2 e-7 g3; be_wrong b-9 c5 d-5; bea_'s b3 g-4; became_a c-3 e-6 f-5 g8
became_mine b6 c-2 g-4; became_my b17 c-3 d-4 e-4 g-12; became_the b-5 c5 d-3 e-6 f-6 g3; because_. b-4 e4 f4 g-2
because_<name> a-5 b-9 c-5 d-4 e15; because_a b4 d8 e-6 g-7; because_be g5; because_he a-7 b2 d-7 e6 f-2
because_i b3 c5 d9 e-18 f3 g-12; because_it d-6 e-9 f13 g-3; because_my a2 b-3 c6 d-6 e-2 f-2; because_no-one c8 g-4
because_no-one-else a-5 c10 g-4; because_nobody c2 f2 g-3; because_nobody-else a-2 b-4 c10
because_of a-3 b-8 c-8 d16 e-7 f-6; because_she a-3 b6 c-5 d-3 e-7 g6; because_the a15 d-10 e-13 f-5
because_they a-5 c8 d-6 e3 g-5; become_a c7 d-5; become_the a-4 b-6 c14 d-5 e-4; bed_, f3; bed_. b-5 e-7 f-3 g14
beers_. g3; before_, a4 c-2 d3 g-3; before_. c-4 d6 e-5; before_<name> a-4 b12 c-8 d9 e-5 f-7 g-6
before_answer a-3 d-3 e5; before_anybody c-3 g6; before_anyone a11 b-5 c-6 d-3 e-2 f-3; before_bed a-4 d-2 f12 g-8
before_breakfast a2 b-5 e-3 f4; before_dinner f7 g-5; before_he b15 d-4 e-8 g-8; before_her a4 b7 g-8
before_i a-12 c7 f-4 g7; before_it a5 b-7 e4 f-6 g-2; before_launch a7 g-2; before_lunch a-2 b-6 c5 d-4 e-5 f-5 g6
before_me a3 b-6 c7; before_merge a-5 c8 g-3; before_my a-5 c-3 e-5 g11; before_noon a-2 c7 d2 g-7
before_she b9 c-3 e-4; before_standup a6 b-3 d-2; before_that a5 d3 g-5; before_the a11 b-16 c-16 d3 e-3 g4
before_they c6 e-5; before_work a-12 b-5 e-4 f-10 g18; begin_, a3 b4 c-5 d5 e-6 g-3; begin_. a4 c4 e-4
begin_the b7 d2 g-7; begin_to d-2 f-4 g8; begin_with b5 d-2 e-3; behind_. a5 b-4; behind_<name> a-3 b6; behind_a g3
behind_her a-4 b9 d-4 e-3; behind_it a12 b-7 d-4 e-4 f7 g-7; behind_me a14 c-4 d-12 e-7 g9; behind_my a3 b-2
behind_the a-2 c-4 d6 e6 g-8; belong_to b6 d-2 e-4; belonged_to a-4 c8 f-2; belongs_to g5; bench_. c4 e-5 g6
beside_it e-4 f3; best_, c3 g-4; best_. b8 e-8; best_<mark> c13 e-6 g-9; better_, c2; better_. d-3 e4
better_idea c2 e6 g-8; better_one b-2 c-6 d-3 e10; better_question f8 g-3; better_reason g-3
better_than a-5 b-7 d-8 e3 g6; between_<name> a-7 c-3 d11 g-4; between_<number> g4; between_a a-3 g5
between_meetings d-2; between_the b3 c8 d-5 e-8; between_them b-5 d-4 e5; between_themselves c-5 e9
between_two a4 b-6 c6 d-7 e-8 f3 g-2; between_us a5 c-2; biggest_customer a10 g-8; bilal_'s a-3 c4 d3 f-3 g-3
billing_epic a-2 e6 g-2; billing_module b-2; billing_repo a-4 f8 g-3; bin_it a-4 d7 e-4 f4 g-8
bin_them b-4 e7 f4 g-5; biscuits_. d-2 e-3 g7; bisected_the a4 e-2 g3; bit_, d-2 f3 g4; bit_. d-7 g4
bit_of b-3 c-2 d-3 f9 g-6; bite-my-tongue_my c-3 e6 g-6; bite_, a-2 e-5 f4; bitrate_ladder c3 d-3 e5 g-4
blank_, d5 e4 g-6; blank_for c8 g-6; blank_page c-2 d9 e-4 g-7; blessing_, b-2 c7 e4 f-2 g-7; blessing_. c-4 e10 g-6
blew_the a-4 d4; block_, a9 g-4; block_. c-3 d-4 g2; block_<number> c4 d7 e-4 g-9; block_a a-5 c-4 d-5 e10
block_by a6 g-3; block_friday d-3 f-6 g10; block_instead e-7 g8; block_on c-3 d-3 e-5 g3
block_the a7 b-4 c-6 d-6 e-5 f-3 g3; block_until c3 d-5 e5 g-5; blocked_on a4 f2 g-3; blocker_, a6 e-3
blocker_. a9 b-3; blocker_<mark> a14 b-3 c-3 d-3 e-5 f-3 g-7; blocker_for a7 g-4; blog_post g5; blow-off_off d5
blue_is g6; board_, b-7 d-6 e5 f8 g-8; board_. a6 d-3; board_and a3 g-5; board_as b-5 c-2 e11 g-7; board_deck a8 g-4
board_for d-5 e-6 g9; board_meet b-3 d-6 e7; board_to e2; boat_. c-4 f3 g4; book_, a-4 e-6 g2; book_. c-3 d-4 e3
book_a c3 e5 g-8; book_and d3 e-6; book_it d6 g-5; book_me c3 d5 g-7; book_on a-4 c-4 d-3 f5 g2
book_says c-4 e-6 g13; book_the d2; border_, a7 b-3 c-2 e-3 g2; bored_. d5 f-2; borrow_checker a-3 f10 g-2
boss_'s a-2 b-8 c-6 e-14 f-8 g21; boss_, a-3 b-6 e3 g4; boss_. d-4 g8; boss_<mark> c13 e-5 g-9; boss_ask d8 e-3 g-5
`
