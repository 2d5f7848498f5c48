// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
and_push a16 c-5 e-9 g-6; and_put b20 c-9 d-8 e-5 g-10; and_rather b7 c-4 d-3; and_re a6 g-3; and_read d-5 f11 g-5
and_rebuild b7 g-2; and_redo a-6 b7 d-4 e-5; and_release a13 b-3 g-7; and_repair a5 e-6 g4; and_replace b3
and_restarted a8 b-5 c3; and_resubmitted b-5; and_rewrite g3; and_roll a4; and_roll-out a6 g-2; and_round a-3 g4
and_run b2 c-4 f7 g-15; and_send a-6 b-4 c-4 e-2 g9; and_she a-3 d-5 e10 f-4 g-4; and_ship a14 c-4 d-2 e-4 f-5 g-4
and_shut e2; and_sign g4; and_sit c3; and_sit-in g-4; and_slept a-8 b-5 d4 e-4 g8; and_snatch-back b7 g-3
and_solve b6; and_some f8 g-6; and_somebody c5 d-2; and_somehow a-3 b8 e-4; and_spend b4 e-5 g-3; and_start e-4 g7
and_stay a6 b-3 c-5 e-3 g3; and_still a-9 b-2 c18 e-12 f-3 g-5; and_stop a-5 c12 g-10; and_submit a8 d-3 e-2
and_switched b2 c5 e-3; and_take b5 d5 e3 g-18; and_take-back g3; and_take-over a-6 b9 g-3; and_tell a-4 c3 d-3 g4
and_that a-9 b-12 d7 e7 g-4; and_the a7 b-16 c5 e-5 f-16 g2; and_the-others c5 g-3; and_their b-2 c5 e-5 f3
and_there b4 c3 d6 e-7 f-4 g-9; and_they a-2 b-10 d-16 e5 f4 g4; and_three a-5 c-11 d-3 e7 g7; and_to b8 e-5 g-8
and_today a2 b3 e-9; and_tonight a-2 c4 d2 g-2; and_two b-7 d4 e5 g-7; and_type a3 d-3 e-9 g2; and_wait c4 d-7 e4
and_walk c-6 e7 g-2; and_want-to e-3 g6; and_watch a5 b-9 c4 d4 f-6 g-3; and_we a7 b-5 c-5 d-4 e3 f-2 g3
and_when b-6 e12 g-9; and_who a12 c-3 d-6 g-3; and_why c-4 g4; and_will b-4 c-5 e6 g2; and_win c-9 e3 g8
and_with a10 e-4 g-7; and_write a-3 b7 d-10 e3 f-6; and_yes a3 c7 d-3 e-2 g-5; and_yet c8 g-4; and_you c4 g-7
android_<number> c5 g-3; angry_customer b-3 d-3 e3; anika_'s a-3 b6; annika_'s b-4 e3 f3; anniversary_and b-3 d8 g-5
announced_it c-6 e11 g-3; annoyed_me f7 g-5; another_, c-6 e3 g5; another_day a-2 b6 d6 e-6 g-4
another_fortnight d10 g-6; another_night d11 e-5 g-5; another_one a7 b9 d-7 e-7 f-4
another_sprint a2 b-3 d7 e-4 g-3; another_way e9 g-6; another_week d13 e-5 g-7; answer_, a-7 b7 c3 d-6 e4 f-6 g-5
answer_. a6 b-10 c3 d-12 f-3 g3; answer_<mark> a-2 c-3 d-2 e3 g4; answer_<number> c2 g-3; answer_about c-3 g5
answer_and a-3 b3 c5 d-4 e-10 g4; answer_be e3; answer_by b8 c-10 d-3 g6; answer_each c-5 d-5 e6
answer_for d-8 e-9 g10; answer_from c-8 d5 e9 g-7; answer_in c-3 d7 e4 g-5; answer_it b-2 e6 g-6
answer_on b-8 c-10 d9; answer_since d4; answer_the c-3 e-2 f-6 g5; answer_to a4 d-3 e10 g-12; answer_with c-6 d7
answers_. b4 e2 g-7; any_code a-3 d-8 f-4 g13; any_longer a-2 b7; any_more a-5 b4 f-4; any_of d7 e-3 g-6
any_ticket e-4 f3 g4; anybody_, g3; anybody_need c-3 d-5 e-5 f5 g5; anymore_, e3 g-5; anymore_. b7 c-6 d-3 e-5 g6
anyone_'s a-3 b-3 d-5 f8; anyone_, a10 b-4 e-5 f2 g-5; anyone_. a-5 c5 d6 e-3 g-3; anyone_else a7 b-2 c2 d-4 e-6 f-4
anyone_have a4 b-4 c-4 d-4 e-4 g7; anyone_in c-3 g4; anything_, a-6 c-6 e4 f3; anything_. c-10 d-2 e6 f9
anything_? g6; anything_i c11 g-8; anything_today c-5 e-3 f-3 g12; anything_without a-5 g8; anyway_, a-3 f4
anyway_. b-7 c7 e-3; anyway_<mark> e3; api_, c-8 f7 g3; api_by a8 d-2 f4 g-8; api_change c6 f-2 g-3; api_docs b2
api_versioning c10 g-6; api_with f4; apologised_to d4 g-5; app_, f7 g-4; app_. a-3 e-2 f10 g-2
app_<name> a11 b-3 g-7; app_for f7 g-3; app_store a10 b-3 f-3; app_to f4 g-2; apparently_. c-6 d3 f-3 g4
apparently_i c4; approach_, b-5 e8 g-4; approval_, c-8 e3 g5; approvals_, c4 d5 e-4 g-2; approve_, a-4 b-3 e-7 g6
approve_. a-3 b-3 c5 d9 g-7; approve_a e-3 g4; approve_every c-3 e3 g2; approve_prs c-4 g8; approve_the d-3 g4
apron_strings a-3 e3 g4; arch_review e4; architect_'s b-9 c-10 d-9 e-8 f-4 g23; architect_, a4
architecture_, b7 c3 e-7 g-2; architecture_. c10 e-8 g-5; architecture_board e4; architecture_guild d-3 e-4 f2 g3
are_all a6 c-9 d-8 e-7 g6; are_at g6; are_back b9 d-8 e-4; are_block a7 c-3 d-7; are_do b-2 c2 d-3 e9 g-9
are_due a4 d7 g-10; are_free g3; are_good b-5 e-4 f-5 g12; are_green c-2 f7 g-2; are_in b-5 c-2 f-3 g3
are_late a-4 d12 g-5; are_mine a6 b4 d-4 g-6; are_not b-10 c-7 d13 g-4; are_now b10 c-5 d-7 e6 g-8; are_ok c5
are_on c-2 e-3 f-2 g4; are_slow a-4 b-4 d-2 e-8 f2 g8; are_still c-7 d9; are_the a-3 b-2 g7; are_wait c-4 d-3 g6
are_you d2 f3 g-7; area_, b-3 c3 e6 g-7; argue_, c-11 g11; argue_. c9 g-6; argue_about c3 f3 g-3
argue_against c-4 e8; argue_for e8 g-7; argue_it e3; argue_with a-2 c11 d-3 f-3 g-7; argument_end g3
around_<number> f3 g-5; around_in a-2 f8; around_the b-4 c3 f5; around_with f4; arrive_, a-5 b-3 c-4 d-3 e-4 g14
arrive_. a-2 d-3 e7; arrive_at d-4 e-6 g4; as-soon-as_i b-9 c20 d-3 e-11 f-5 g-3; as-well_, b5 d-4 e2 g-4
as-well_. a2 d3 e-4 f-5; as_<mark> b-2 c4 d10 e-7 g-8; as_<name> a-3 b6 e6 f-5 g-7; as_a a-10 b-5 c7 e-3 f8
as_agree c-6 d-3 g5; as_an b-4 c14 d-4 e-7 g-12; as_ever a10 c-2 d-3 e-5; as_far a-6 b3 c-10 e-8 f2 g8
as_i b-6 d5 e3 g-6; as_if a-8 b-6 d-4 f10; as_it a-3 b-7 c-10 d-9 e11 g6; as_lead c-4 e6 g-2; as_manager c-2 g4
as_my b5 c4 e-8; as_nobody c7 e-2 g-4; as_not d5; as_of b11 c-7 d-6 e6 f-3 g-12; as_one a-2 c4 d-3 e-7
as_plan c-2 d-9 e-5 g14; as_promise a-3 b-3 d-7 e10; as_she b-3 e4; as_the a10 b-3 c7 d-5 g-8
as_they c6 d-4 e4 f4 g-12; as_they-say a6 c-2 d-4 f-4 g5; as_though c-13 e7 g8; as_to d6 e-2 g-5; as_we d10 e3 g-11
ashamed_. a-4 b3 d3; aside_for d6; ask_, a-4 c6 d-16 e7 f4 g-4; ask_. a3 c-6 d-6 e-4 f6 g4; ask_: c3 g-3
ask_<mark> a-3 b-8 d-8 e11 f-6; ask_<name> a-11 b3 c-10 d-2 f10; ask_a b6 d7 f4 g-16
ask_about a-4 b-3 c-6 e-6 f6 g7; ask_again c6 e-3; ask_and b-7 d-3 e-13 g16; ask_at a-2 c4 d-4 e-6 g5
ask_back c-16 e12 g4; ask_be e4 g-5; ask_better f6 g-2; ask_by c4 d-4 e-7 g5; ask_for a-5 b6 d5 e-3 f-7
ask_her c-3 d-4 e10 f-7; ask_him b-6 c-17 d4 e6 f-3 g8; ask_how b-5 d5 e7 f-3 g-5; ask_if b-11 c13 d-10 e12 g-13
ask_instead a-6 b-4 d-3 e14 g-6; ask_me b-15 c8 d-7 f-19 g7; ask_my e-8 g10; ask_one b10 c-6; ask_question c-8 e3 g7
ask_the a-11 b-4 d-7 f2 g4; ask_them b3 e-3 g5; ask_to a-3 d-4 e-5 f-4 g6; ask_two b-3 c-5 e12 g-6; ask_us c-5 g7
ask_what a6 b-15 c9 f-6 g-10; ask_when c-6 d14 e-7 g-7; ask_where b-6 c-6 d9 e3 g-9; ask_whether b-5 c7 d-4 e-9 g5
ask_which a-3 b-8 c12 d-9 e5 f-7 g-11; ask_who a4 b-7 c7 d-5 e-5; ask_why b-5 d-2 e-4 f-2 g9
asleep_. a4 d-2 e2 f5 g-10; asleep_on d-3 g9; assign_<name> a-6 b15 c-5 e-3 g-8; assign_it g-2
assign_the a12 b-7 c-3 e-4 f-2 g-2; assign_to a-11 b5 c3 d-4 e-10 f2 g4; assignee_, b6 e-2
at-last_, a3 b-4 d-10 e-8 f7 g6; at-last_. a-5 b2 e-5; at-last_<mark> a4; at-midnight_, a4 b-2 e-3 f-2 g5
at-midnight_. a4 e2 g-6; at-midnight_<mark> a6 e7 g-11; at_. e-2 f3 g-2; at_<name> a5 b-17 c-14 d-9 e4 f5 g12
at_<number> a9 c-4 e-4 f-12; at_a b-9 c-3 f-7 g7; at_all a3 b-5 c-4 d3 e-9 f7 g-2; at_an c-3 e-4 g6
at_dawn a3 b-7 c-3 d-3 e-4 f-3 g7; at_eight a6 f-3; at_eleven a-5 b3 c-7 d-5 e5 g5; at_five a8 b-3 c-10 d-9 e10 g-5
at_four d-4 e-5 g11; at_half a6 b7 e-5 g-12; at_her c-3 e-7 g11; at_his a-5 b-2 c-5 e11; at_home c-8 d-6 f6
at_how f7 g-4; at_it a-3 c-5 g6; at_logs d10 e-3 f-6 g-4; at_lunch a7 b5 c6 d-8 e-16 g-4
at_me a-10 b-9 c11 d7 f-8 g-11; at_minute b2 c-2 e6 g-3; at_my a-20 c8 d3 f-13 g4; at_night a-6 b7 d-8 e-11 f-4 g11
at_nine b-4 g4; at_noon b5 c-5 e-13 g5; at_once a-2 c6 d8 g-10; at_one a11 d-2 g-7
at_plan a7 b-5 c6 d-5 e-4 f-2 g-3; at_risk a5 b-3 d4 g-6; at_seven a7 g-4; at_six a6 c3 d3 e-12 f-6
at_standup b15 d-2 e-7 g-9; at_step a2 b4 c-3 e-5 f4 g-5; at_ten a14 b5 c-5 d-12 e-9 f-8; at_the b-9 c-4 d-4 f4 g7
at_their a5 b-2 c9 d-4 e-7 g-7; at_this c4 d3 e-3; at_three a8 b2 c-11; at_two a5 c-3 e-4 f-9 g8
at_what b3 c7 e-6 g-3; at_work g2; ate_lunch g4; ate_my e8 g-2; ate_the b4 c-4 d13 e-8 f-2 g-16
attend_the a-4 b-3 c-4 d-5 e-6 f16 g-8; audio_mixer e4; audit_, e5 g-3; audit_is e-3 g8; auditor_'s c-2 e6 g-6
auditor_ask e4; auditors_, e4; auditors_. b-3 c-2 d-3 g7; auth_flow a-3 f3; auth_refactor b3 e-2
auth_rewrite a3 b7 e-4 g-8; auth_service a3; author_. c-3 f2; author_<mark> d8 g-3; author_of a10 b-5 c-4 e5 f-4 g-6
automate_my f7; avoid_<name> d4; await_the c2 e-3 f7 g-5; away_, a5 b4 e-7; away_. b-6 c-4 d3 e-4 g7
away_after b-3 f8 g-2; away_and b10 e-7; away_from a-7 b5 c-5 e4 f-7 g-3; away_my a-3 b-6 c-3 e11
away_the b-7 c-4 e14 f2 g-7; aylin_'s e-3 g4; b_, a-3 c7 e-5 f-3; b_. b4 g-5; baby_, a5 g-3; baby_. b5 c-3 e4 g-4
babysat_it a3; back_, a-6 b-6 e4 g2; back_. b-4 c-4 d-7 e4 g7; back_: b9 c-7 g-4; back_<mark> c8 d5 g-9
back_<name> d5 e6 g-10; back_<number> a3 b-4 e6 g-9; back_? c-3 e7 g-3; back_after a2 c-2 d-3 e3 g-3
back_an b3 d7 e-4 g-7; back_and a-2 b6 c-6 d-5 g4; back_at a-8 b2 c2 d-2 f-3 g6; back_by a5 b-3 c-2 d4 e-6
back_down e10 g-7; back_from a-17 b5 c8 d-9 e-14 f-8 g8; back_her b-4 c5 e3 g-7; back_in a3 b10 c-4 d-14 g-4
back_into a4 b-5 c-2 g4; back_it c-7 e14 g-9; back_like c-2 d-3 g4; back_my c-4 e5; back_of a5 g-5; back_off b11 e-9
back_on a5 b12 c-2 d-7 e-4 g-6; back_onto b8 g-3; back_out d7 e-4; back_row b-5 e5; back_seat b-6 d9 g-8
back_the a5 c-9 d-4 e3 g3; back_to b5 e-6; back_under b4 c5 d-3 e-8; back_until b2 c7 e-8 g-4
back_up a12 c2 e-7 g-6; back_when a-3 b3 c-3 e-5 g8; back_with a-9 e7 g-8; backend_, c-8 d6 e-4 g5
backfill_for a3 b-2 d4 g-3; backlog_. a8 b-6 c9 f-5 g-9; backlog_bug g3; backlog_since a-2 c-2 d-4 f11 g-3
backup_, a5 b-3 e4 g-5; bad_news b-5 d13 e-4 g-3; bad_one c-2 g6; badge_, b-3 d-3 e6 g3; badly_, a-4 b-4 e-3 f4 g6
badly_. c5 e7 f3 g-13; badly_to b-3 g6; bag_. b-3 c-5 d-5 f-5 g9; bail-on_on d7 g-2; baked_idea c6; balcony_, f7 g-2
ball_to c8 e-5; bank_'s a5 b3 c-4 d-4 f-4; bank_, a-6 g10; bank_change b-4 g2; bank_holiday a3 b6 c-3 e-3 g-5
bao_'s b5; baptiste_'s a-3 d-2 e-3 g5; bar_, e10 g-8; bash_, b-2 d3 g-7; bash_: a-2 b6 f-6 g4; bath_, f8 g-6
battery_at a-4 e7; be-blocked_block g3; be-going-to_tell d6 g-4; be-going-to_write b-2 d11 e-3 g-6
be-meant-to_be b11 e-7 g-10; be-on_, e5 g-6; be-on_a a-9 b-3 c7 e-3 g6; be-on_it b9 c-6 d-4 g-6
be-on_my c-8 d11 e5 g-10; be-on_the a5 d-8 e-3 f-4 g3; be-stuck_behind a5 b-3; be-stuck_in a-7 d6 e-6 g6
be-stuck_on a11 c-6 e-2 g-8; be-supposed-to_be a3 b4 c11 d-5 e-11 g-8; be_, c-10 d-2 e12 f-3 g-3
be_. a-7 b10 c3 d3 f3 g-13; be_<mark> a4 c2 d10 e-6 g-15; be_<name> a-9 b15 d-5 f-6 g-10
be_<number> a12 d-3 e-4 g-3; be_a c-6 d2 f-4 g6; be_able c-4 d-4 f5 g4; be_about c7 d-5; be_again a6 b-2 c8 g-12
be_all a-6 c3 d-6 e13 g-13; be_an a9 b-5 c-6 d-5 e-3 f-5 g4; be_and e4 g-3; be_answer a-3 b5 d5 g-5
be_ask a-12 c2 e-3 f-11 g7; be_at b4 c-5 d-11 e2 f-7 g2; be_away e-4 g8; be_back a-2 b-2 c6 d-4; be_basically b3
be_better a-5 b-4 c-6 d-2 e4 g10; be_block b7 e-2 g-6; be_bored b-3 f4; be_break a4 b-3 d5 e-4 g-3; be_bring e6 g-4
be_build b6; be_cancel d-10 g11; be_close a-3 b3 c6 g-4; be_code a-2 b2 d11 e-3 f-3 g-9; be_cut a5 g-2
be_dead a7 b-4; be_debug b-4 c-2 d9 e3 g-7; be_decide c12 e-3 g-10; be_defer c-4 d11 g-7
be_discuss b-3 c-7 d5 e-3 g5; be_do a10 d-3 e-11 f-4; be_down a5 b-3 c-10 d3 e-6 f-8 g7; be_drop a3 c6 d-3 g-4
be_due b-9 c-4 d15 e-7 g-6; be_easier a-3 b-2 g6; be_elbow d-3 g3; be_empty a2; be_farah b6 c3 e-4 g-3
be_faster a8 b-3 c-7 d-6 g5; be_find b2 e3 g-5; be_fine a-6 b8 c-4 e6 g-4; be_finish c6 e-3 g-5; be_five b4 c-4 e-2
be_fix a-8 d10 e-4 g-6; be_for a-3 c15 g-18; be_get b8 g-5; be_give b4 e-11 g3; be_glad b-4 d9 g-2
be_go b12 c7 e-8 g-12; be_good c3 g-3; be_great d-4 e3 g5; be_halfway a-3 b8; be_hang a6; be_her b9 d-5 e-2
be_here b-2 d5; be_hers a-3 b11 e-2; be_his a-4 b12 c-9 d-2 e3 g-8; be_hold a7 b5 c-6 d-8 e-5 f-2; be_hours a3
be_i a-4 c4 e5 g-3; be_ill c9 g-5; be_in a8 c2 d4 e-14 f-6 g-2; be_it a2 b-5 c-3 d-2 e7; be_its a5 c-3 d-6
be_just e8 g-5; be_keep a2 b-3 e6 g-6; be_kinder b2 d-3 e-3 g3; be_kindness a-6 b-3 d8; be_last-week d7 g-4
be_late b-8 f-5 g7; be_lead a-2 b7 c-3; be_leave a-7 c9 d-2 e-2 f6 g-8; be_literally a5 b-3 d-2 e-13 g12; be_live a4
be_long d-6 g6; be_look-at a4 c-3 d5 g-3; be_lying f3 g2; be_make a-4 b8 d-6 e-5 f4 g-7; be_me a8 c6 e-14 f-9 g-6
be_meant b5 d2 e-4 g-4; be_merge b-3 c-3 f4; be_mine c5 d-5 f-6 g-9; be_miss a8 b-6 d-3; be_more a2 c-3 e-4 g5
be_move b6 c-4 d2 g-4; be_my b9 e-5 f7 g-10; be_nearly b10 e-3 g-5; be_nervous a3
be_never a-6 b-8 c-7 d-6 e-3 f-5 g20; be_nice d-3 f-2; be_no a4 c-10 d2 e-7 g2; be_not b7 c-4 e-5
be_nothing a-5 b3 c-8 d-4 e4 f-3 g6; be_of a-6 b9 d-2 g-3; be_off b-8 e-5 f4 g8; be_ok b11 d-4 e-7 g-3
be_one a7 b-5 c-9 e7 f-2; be_only a-8 b9 c-5 d-4 e7 g-6; be_open f3; be_out c7 d-7 e2 f-5 g-3
be_over b-4 c5 d5 e-3 g-2; be_park a3 g-3; be_postpone a-3 g7; be_proud a-2 b4; be_pull b-3 d-4 e3 g6
be_quicker a5 b3 g-8; be_quiet b-4 c-5 d-5 e-5 g14; be_read a4 d-2 f8 g-10; be_ready a6 b11 d-7 e-8 f-2 g-2
be_red a9 b-8 c-3 e5 g-7; be_relieved b5 c7 e-3 g-9; be_replace a-6 b-5 d4 g4; be_right e4 g-3
be_run b7 c-5 d-3 e7 g-10; be_settle a-3 b-4 c2 e-5 g6; be_sit a11 b2 c-5 g-5; be_sit-on c8 d-4
be_slow a-3 c-4 d-5 e5 f-4 g5; be_so a-7 b-4 c-4 e-7 g10; be_split c4 d-4 g2; be_still a6 c-5 d-6 e-5 f-3
be_stop a12 g-5; be_sure b-3 e4; be_take c4 d-3 e-6 f-2 g3; be_tech-lead a-3 c-8 g11
be_tell a-2 b3 c7 d-10 e-12 f6 g4; be_tempt b-5 g3; be_that a-6 c3 e-5 g8; be_the a5 b-5 c6 d-8 e-2 f-2
be_their b5 c3 e-6 g-2; be_theirs a-3 b-5 c8 d-3; be_this-close-to a-5 b-12 e4 g12; be_ticking a6; be_timing a5
be_to a-6 b4 d8 e3 f-4 g-12; be_today a6 b-4 d12 e-6 g-11; be_too a5 b5 c-7 d-2 e5 g-9; be_two b8 e-3 g-6
be_type b10 c-3 d-5 e-8 f-3 g3; be_unanimous c5; be_unreachable c-3 e8 g-3; be_wait a3 b-5 c-3 d4 e-3 f8 g-11
be_watch a-2 b7 c-7 d8 e-8 g-4; be_with d4 g-3; be_write b2 c-2 e-7 f-2; be_wrong b-8 c8 d-5 e2 g-4; bea_'s b3 g-4
became_a c-3 d2 e-5 f-4 g6; became_mine b2; became_my b18 c-4 d-5 e-5 f-4 g-11; became_the b-5 c7 d-2 e-5 f-6 g3
because_. b-5 e7; because_<name> a-4 b-7 e16 g-6; because_a b4 d6 e-5 g-4; because_be g4
because_he a-5 d-8 e4 f-4 g4; because_i b5 c4 d11 e-20 g-18; because_it c-3 e-5 f14 g-8; because_my a3 b-2 c9 d-7
because_no-one a-3 c9 g-5; because_no-one-else a-3 c10 g-3; because_nobody c2; because_nobody-else b-5 c10 d-3
because_of a-2 b-9 c-8 d15 e-7 f-8; because_she a-2 b10 c-5 e-6; because_the a14 d-11 e-12 f-5 g2
because_they a-4 c9 d-6 e3 g-5; become_a c8 d-5; become_the a-2 b-6 c11 d-5 e-5; bed_. b-4 c-3 e-8 f-4 g15
beers_. g3; before_. b2 c-2 d9 e-5 g-5; before_<name> a-4 b10 c-8 d7 e-6 f-7; before_answer a-2 d-3 e5
before_anybody c-3 g6; before_anyone a11 b-5 f-4 g-3; before_bed a-5 d-3 f12 g-8; before_breakfast a3 d-2
before_dinner f7 g-5; before_he a-2 b15 d-4 e-7 g-7; before_i a-11 c7 f-11 g6; before_it a4 b-7 c-3 d3 e4 f-5
before_launch a7 g-3; before_lunch b-7 d-2 e-4 f-4 g6; before_me a3 b-5 c6 d-3; before_merge a-6 c8 g-3
before_my a-6 c-4 e-4 g12; before_noon c5 d3 g-7; before_she b12 c-4 e-5; before_standup a6 b-3
before_that a6 c-3 d4 g-4; before_the a12 b-18 c-14 d3 e-4 g4; before_they a-3 b-2 c4 d-3 e-5 g4
before_work a-11 b-6 e-5 f-9 g17; begin_, a4 b4 c-4 d5 e-6 g-7; begin_. a3 c4 g-11; begin_the b7 g-7
begin_to f-4 g6; behind_. b-3; behind_<name> b5; behind_a g3; behind_her a-3 b10 d-5 e-2
behind_it a11 b-6 d-5 e-4 f7 g-7; behind_me a12 d-6 e-4 g3; behind_my a3; behind_the b-2 c-5 d7 e5 f3 g-12
belong_to b6 e-4; belonged_to b6 c5 d-3 g-5; bench_. c4 e-6 g4; bench_with b-3 g3; beside_it f4 g-4; best_, g-4
best_. b5 e-6; best_<mark> c14 e-7 g-9; better_, c4; better_. e4; better_idea c4 e4 g-7; better_one c-5 e11 g-3
better_question f7 g-4; better_than a-3 b-6 d-6 e6 f-2 g5; between_<name> a-6 c-3 d11 g-5; between_<number> e-2 g5
between_meetings a5 g-3; between_the c9 d-3 e-6; between_them b-5 c-5 d-3 e6; between_themselves c-5 e9
between_two a5 b-6 c7 d-7 e-6 f2 g-4; between_us a5; biggest_customer a9 g-7; bilal_'s b-4 c3 d3 f-2
billing_epic e6 g-2; billing_module a2 b-3 e-2 g3; billing_repo a-4 f7; bin_it a-5 d9 e-2 f3 g-8
bin_them b-3 e8 f3 g-6; bisected_the a3 c-2 e-2; bit_, d-3 f4; bit_. d-6 g3; bit_of b-5 c-2 d-3 f9
bite-my-tongue_my c-4 d3 e7 g-7; bite_, a-3 e-4 f4; bitrate_ladder d-3 e4; blank_, d3 e4 g-5; blank_for c7 g-4
blank_page c-4 d10 e-3 f-4 g-8; blessing_, c5 g-5; blessing_. c-5 e9 g-3; blew_the d2; block_, a8 f-2 g-2
block_. a3 c-3 d-4; block_<number> c3 d5 e-3 g-9; block_a a-4 c-5 d-4 e9; block_by a4; block_friday d-2 f-7 g10
block_instead e-8 g9; block_on a3 b-4 c-4 d-5 e-5 f3; block_the a7 b-3 c-6 d-6 e-4 f-4 g3; block_until c3 d-5 e5
blocked_on a4 g-3; blocker_, a4 e-3; blocker_. a11 b-3 g-3; blocker_<mark> a13 b-3 c-3 d-4 e-4 f-4 g-6
blocker_for a7 g-3; blog_post g3; blow-off_off d6; blue_is g8; board_, b-6 d-6 e5 f11 g-12; board_. a4 d-3
board_and a4 e3 g-5; board_as b-5 e10 g-6; board_deck a8 g-2; board_for a-3 d-3 e-8 g10; board_meet b-4 d-6 e9
boat_. c-6 f4 g6; book_, a-5 c3 e-6 g3; book_. c-4 d-5 e5 g4; book_a c3 e3 g-7; book_and d4 e-4; book_it d7 g-4
book_me c4 d5 g-8; book_on a-4 c-3 d-3 f3 g4; book_says c-4 e-5 g12; book_the d3; border_, a7 b-3 e-2 g2; bored_. d5
borrow_checker f7; boss_'s b-9 c-9 e-14 f-6 g19; boss_, a-3 b-5 g4; boss_. b-3 d-3 g6; boss_<mark> a-2 c14 e-6 g-8
boss_ask d9 e-4 g-6; boss_at a-3 d-2 e-2 g10; boss_delegate c-2 g4; boss_fight a-2 b11 c-5 d-3 e-3 f-3
boss_have a-3 c2 d-7 g5; boss_i a5; boss_is a-3 d-5 g9; boss_keep d-6 e8; boss_say c7 e-2 g-4; boss_take b-5 e-4 g10
boss_would e-3 g8; bot_, a-5 c-3 d-3 f14 g-7; bot_for f6 g-4; bot_that a-4 b-4 c-3 e-5 f10; both_, g-4
both_. a-3 b-2 d4; both_1:1s d11 g-9; both_of b5 c-6 e4 g-6; both_times d8 g-4; both_turn c4 g-2
bottleneck_, a-5 c-7 d-2 g13; bottom_of b-6 d6 e-4 f7 g-4; box_, d3 g-5; bram_'s g5; branch_, b-11 c-4 d-6 e9 f8 g-3
branch_. a7 b3 c4 d-3 e-4 g-5; branch_<mark> a5 b6 c-2 f-2 g-5; branch_after b8 g-5; branch_and b7 c-5 e-6
branch_be b5; branch_is a9 c-5 g-3; branch_to b6 g-8; branch_until a-3 b4; branch_with b10 g-7
break_, a6 c-8 e2 g-5; break_. c-3 d-3 g5; break_again a-4 d-3 g11; break_by a-4 d-3 e-7 g8; break_for a4 e5 g-5
break_it a-8 b-8 c3 d-2 e2 f3 g5; break_staging a-6 b-3 e5 f-5 g5; break_the a4 b-6 c2 d-8 f-5
breakfast_, a8 e-2 f-4 g-2; breakfast_. c-3 d-3 e-4 g7; bridge_, b-5 f-2 g6; bridge_and e7 g-3; brief_the e6 g-2
bring_it d6 g-9; bring_me a-2 c18 d-6 e-10 g-5; bring_the a14 b-8 e-5 g-6; bring_up a6 b-7 c-6 d5 g-6
broken_link f3; browse_the a-3 d-3 f7; budget_, a-2 c-5 e12 f-4 g-3; budget_. b-3 d-6 e8
budget_and b-4 c-3 e15 g-11; budget_cut d-7 e-4 g10; budget_for d-5 e7; budget_is c-3 d-6 e6 g2
budget_meet d-9 e-7 g10; budget_meetings e-5 g10; budget_round a-3 d-7 e-7 g12; budget_sheet b2 d6 e-6
budget_spreadsheet e-3 g6; bug_, a12 e-3 g-7; bug_. b-6 c5 d13 e-7 f-6; bug_: b2 g-2; bug_<mark> a8 b-5 d-3 e6 g-7
bug_and a7 b6 e-7 g-4; bug_bash a-5 d3 e2 f-7 g3; bug_be b-2 f4; bug_before g3; bug_block a8 f-3 g-3; bug_bounty e5
bug_for b7 e-5; bug_from f4; bug_in a-3 c-5 d-6 e8 f10 g-14; bug_is d-7 e12 g-8; bug_myself e2; bug_on a-2 f-2 g6
bug_that c-5 d-3 e-4 f12 g-2; bug_to b5 g-5; bug_until a9 g-5; bugs_, a3 c-3 d-2 g3; bugs_. b8 c-2 e-5
build_, b8 c-8 d-3 e-8 f-10 g9; build_. b6 d4 e-6 f-6 g-3; build_<mark> a5 e3 f-4 g-3
build_a a-14 b-10 c-4 d-4 f3 g9; build_agents b3; build_and a4 b-4 c-3 d-2 g5; build_be b-4 c-3 g3
build_break a-3 e8; build_cache g-3; build_farm a-4 b-7 e10 g3; build_it a3 b2 d-4 e4 f-2 g-8
build_light a-4 f11 g-5; build_need a8 g-6; build_on b-4 c-3 e4 f3 g-5; build_red a-2 d4 e4 g-6; build_run a4 g-5
build_server b-5 d-4 g8; build_sign e-5 g5; build_stay e9 f-4; build_system a-3 c3 d-4 f3; build_that f3 g-2
build_the a12 d-9 e-4 f-4 g-3; build_to b-2 d8 e-2 g-6; bump_<name> d3 e-5 g4; bump_a d-5 f3 g2; bump_again d8 g-7
bump_by a-3 b-2 d6; bump_the a2 b-2 c-3 e4 g-3; bump_to d6 g-4; burn_out d2; burn_the e6; bus_, a-3 d-3 e-2 g7
business_value f8 g-3; busy_<mark> b-3 d9 g-3; busy_week c4 d-8 f2; busy_with f4; but_<mark> a-3 b-6 c5 e8 f-2 g-4
but_<name> a-5 c-7 d-4 e6 g2; but_a c-3 f2; but_because b2 c-5 f4; but_he b-7 c8 e4; but_hold c5 e-5 g2
but_i a6 b9 c-9 d-6 e-3 f5 g-8; but_it a4 b-12 c-3 d-9 e8; but_me a8 b-3 d14 e-7 g-19; but_my a-2 b3 c3 e-5
but_nice f4 g-3; but_not b7 e-3 g-2; but_she b-4 c2 e3; but_that d-6 g9; but_the a9 b-5 c-8 d11 f-2 g-4
but_then c-5 g5; but_they a-3 c12 e-10 f-4; but_want c5; but_we d-2 g7; button_, b-9 c-3 d-2 g7
button_. a-8 c-2 d6 e4 g-3; button_component b3; buy_a c-3 d-3 e-4 g6; buy_the a-4 b-3 c-8 d-4 e2 g8
by-myself_, b-3 c-3 e-2 g6; by_, b5 c-3 e-3 f-8 g3; by_<name> a-12 b-7 c-8 d-9 e15 f-10 g7
by_<number> a8 b-7 c8 d-11 f-7 g-5; by_a a-6 b-7 c3 d9 e-13 g3; by_another d5 g-3; by_ask d-8 e12 g-7
by_breakfast a9 g-6; by_choice a10 c-7 e3 g-9; by_default c10 e-3 g-5; by_do b15 c-8 e-5 g-5
by_eleven a-3 b-2 e-5 f-3 g10; by_evening b3 c12 e-6 f-5 g-11; by_five c-3 e3; by_four a4 b4 d-7 f-3
by_friday a-5 b9 c-5 d-4 f-4 g2; by_hand a15 b-17 c-10 d-11 e-13 f8; by_herself a-4 b-2 g7
by_himself a-3 b-5 c-3 d-3 f-2 g7; by_hr a-3 c-8 e-5 f-4 g13; by_it a-3 b-7 c4 d-2 e5; by_line e-5 f7 g-3
by_lunch a-11 c3 e5 f-9; by_me b12 d10 f-8 g-22; by_midnight a4 c-3 d-3 e-3; by_monday g2; by_month a5 c2 g-5
by_my c2 d5 g-7; by_node a4; by_noon a5 e-4 f-6; by_now a-8 b-7 c-9 d12 e-9 f-5 g7; by_one a11 b-9 c-8
by_phone a-5 d-3 e-3 f-3 g11; by_read b3; by_six a10 e-4 g-3; by_tea a-3 e-5 g9; by_teatime b4 e-2
by_ten a6 c-3 d-4 e-5 g5; by_the a-12 b-2 c-4 e3 g10; by_them c5 e3 g-5; by_themselves c-5 e-5 g9; by_then c-8 e12
`
