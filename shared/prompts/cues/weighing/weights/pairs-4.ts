// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
approval_, c-8 e3 g5; approvals_, c3 d5 e-3 g-3; approve_, a-4 b-4 g6; approve_. c6 d9 g-10; approve_a e-4 g3
approve_every c-4 e3 g3; approve_prs c-2 g5; approve_the b-3 d-4 g6; apron_strings a-5 e5
architect_'s b-7 c-10 d-9 e-8 f-3 g22; architect_, a2 e-2; architecture_. c11 e-8 g-8; architecture_board e7
architecture_guild b-2 d-2 e-4 f4 g3; are_all a9 c-7 d-10 e-6 g6; are_back b9 d-7 e-4 g-3; are_block a9 c-5 d-6
are_do b-2 d-5 e10 f-2 g-5; are_due a4 d8 g-10; are_good b-4 e-2 f-6 g11; are_green c-3 f9 g-2
are_in b-6 c-6 f-4 g9; are_late a-5 d12 g-4; are_mine a6 b6 d-2 g-8; are_not a-3 b-11 c-7 d14 g-4
are_on c-2 d4 e-4 g2; are_slow a-3 b-4 e-6 g7; are_still a-2 c-8 d8; are_the a-3 b-2 g6; are_wait c-5 d-3 g6
are_you c3 e-3 f4 g-3; area_, b-3 c2 e8 g-8; argue_, c-10 g12; argue_. c5; argue_about c3 f3
argue_against c-4 e8 g-3; argue_it e4; argue_with c12 d-2 e2 g-11; around_<number> g-5; around_in a-3 f10 g-4
around_the a-3 b-5 d-2 e-5 f5 g3; around_with f7 g-3; arrive_, a-4 c-3 d-3 e-2 g12; arrive_. e6
arrive_at a4 d-4 e-6 g5; as-soon-as_i b-8 c18 d-2 e-9 f-3 g-5; as-well_, b4 g-8; as-well_. a2 c-3 d2 e-3 f-4
as_<mark> c8 d9 e-8 g-12; as_<name> a-4 b3 d-2 e7 f-6 g-2; as_a a-10 b-5 c5 e-5 f6; as_agree c-7 d-2 e4 g2
as_an b-3 c14 d-4 e-8 f3 g-13; as_ever a7 d-3 e-5; as_far a-6 b3 c-8 d3 e-8 f2 g6; as_i a3 b-7 d6 e4 g-6
as_if a-10 c-7 d-7 f8 g6; as_it b-7 c-10 d-10 e11 g3; as_lead b3 c-5 e7 g-4; as_my b5 c3 e-6 g-2
as_nobody c8 e-2 g-6; as_not a2 d7 g-5; as_of a-3 b11 c-8 d-6 e6 f-3 g-15; as_one a-3 c5 d-2 e-6 f3
as_plan d-9 e-5 g13; as_promise a-2 b-4 d-8 e10; as_she b-3 e3 g3; as_the a11 b-4 c7 d-5 e-2 g-5
as_they a-3 c5 d-5 e4 f6 g-12; as_they-say a6 d-3 f-4 g3; as_though c-9 e6 g6; as_to d4 g-4; as_we d13 g-14
aside_for d6; ask_, a-5 c4 d-15 e4 f5; ask_. c-5 e-7 f7 g3; ask_: c3 e5 g-8; ask_<mark> a-3 b-7 d-7 e12 f-6 g-2
ask_<name> a-13 b5 c-10 d-5 e-3 f12; ask_a b6 d5 f4 g-10; ask_about a-3 b-4 c-6 e-5 f5 g7; ask_and b-8 d-6 e-14 g17
ask_back c-16 e12 g2; ask_be c3 e4 g-7; ask_better f7 g-3; ask_by c3 d-6 e-10 g8; ask_for a-4 b7 d4 e-3 f-4
ask_her c-5 d-3 e8 f-6; ask_him b-7 c-17 d7 e9 f-4 g5; ask_how a-2 b-8 c-7 d5 e2 f-4 g5
ask_if a-2 b-11 c12 d-10 e12 g-12; ask_instead a-5 b-8 d-2 e17 g-8; ask_me b-13 c8 d-4 f-18 g5; ask_my a-3 e-7 g12
ask_question c-10 d-2 e3 g8; ask_the a-11 b-5 d-9 f5 g4; ask_them b3 c-3 e-3 g7; ask_to a-5 b7 d-9 e-2 f-4 g3
ask_two b-3 c-4 e13 g-7; ask_us c-6 g8; ask_what a6 b-15 c7 f-6 g-2; ask_when c-6 d13 e-7 g-3
ask_where b-6 c-6 d9 e5 g-9; ask_whether b-4 c5 d-5 e-9 g4; ask_which a-3 b-10 c14 d-9 e4 f-6 g-8
ask_who a4 b-8 c6 d-6 e-6 g3; ask_why b-6 c6 d-5 e-6 f-3 g7; asleep_. d-3 e4 f5 g-5; asleep_on d-4 f-3 g8
assign_<name> a-6 b17 c-5 e-4 g-11; assign_the a8 e-3; assign_to a-10 b3 c2 d-4 e-12 f2 g7
at-last_, a3 b-4 d-10 e-7 f7 g6; at-last_. a-6 b2 e-6 f3; at-midnight_, a3 e-3 f-2 g4; at-midnight_. a5 e5 g-9
at-midnight_<mark> a6 e7 g-11; at_. a-4 c2 d5 e-4 g-3; at_<name> a6 b-16 c-16 d-6 e4 f2 g12
at_<number> a7 c-2 f-16 g2; at_a b-13 d4 f-5; at_all a5 b-5 d5 e-11 f6 g-6; at_an c-2 e-4 g6
at_dawn a5 b-8 e-3 f-3 g6; at_eight a7 d-2 f-3; at_eleven c-8 d-4 e4 g2; at_five a6 b-6 c-9 e8 g-4
at_four b-4 c-3 d-3 e-5 f-5 g11; at_half a3 b7 e-4 g-11; at_her b-4 c-3 d-5 e-9 g15; at_his a-6 b-2 c-7 d-3 e11
at_home c-7 d-7 f6; at_it c-5 e2 f-3 g7; at_logs d10 f-4 g-7; at_lunch a9 b7 c3 d-9 e-16 g-3
at_me a-11 b-12 c12 d7 f-10 g-10; at_minute c-2 e6; at_my a-20 c8 d5 f-12 g3; at_night a-4 b7 d-9 e-12 f-5 g11
at_nine b3 c-3; at_noon a-4 b6 c-7 e-12 g5; at_once c4 d8 e-3 g-5; at_one a10 d-3 f4 g-12
at_plan a7 b-6 c10 d-7 e-5 f-4 g-4; at_risk a5 d4 g-5; at_seven a10 g-7; at_six a6 d5 e-13 f-6
at_standup a-2 b14 c2 d-4 e-8 g-9; at_step b4 e-5 f4 g-5; at_ten a11 b4 c-6 d-6 e-10 f-7; at_that c-2 d-5 e13 g-8
at_the b-8 d-2 g5; at_their a5 b-3 c11 d-4 e-8 g-8; at_this b-2 c3 d5 e-4; at_three a11 c-11 g-2
at_two a6 c-4 e-6 f-7 g7; at_work d-3 g2; ate_a b-4 d-3 f-2 g5; ate_lunch g3; ate_my e8 g-3
ate_the a3 b8 c-7 d10 e-9 f-6 g-14; attend_the a-3 c-2 d-3 e-5 f14 g-6; audit_, e5 g-3; audit_. d2; audit_is e-3 g8
auditor_'s c-2 e4 g-4; auditor_ask c-3 e5; auditors_, b-4 e7; auditors_. d-2 g6; auth_flow a-2 f4; auth_refactor b4
auth_rewrite a5 b5 e-3 g-7; auth_service a4; author_. c-4 f4; author_<mark> c-3 d9 e-2 g-5
author_of a11 b-5 c-3 e4 f-3 g-8; automate_my f8 g-4; autumn_. b-5 e-6 g9; await_the c3 e-4 f7 g-4
away_, a6 b5 e-7 f-2; away_. b-6 c-3 d3 g6; away_after b-3 f7; away_and b8 e-5; away_from a-7 b8 c-6 e6 f-7 g-7
away_my b-7 c-4 e10; away_the b-5 c-5 e15 g-9; aylin_'s d3 e-3 g4; b_, a-3 c7 d-3 e-4 f-3; b_. b3 e2 g-5
baby_, a5 f-3; baby_. b6 c-3 g-4; babysat_it a5; back_, a-6 b-7 e5 g3; back_. b-4 c-5 d-3 e5 f-4 g5
back_: b8 c-7 e4 g-7; back_<mark> c8 d2 g-9; back_<name> d2 e7 g-9; back_? c-2 e5; back_a d-2 g3
back_and a-3 b6 c-7 d-5 g3; back_at a-6 c5 d-3 f-7 g6; back_by a5 b-3 c-3 d8 e-6
back_from a-20 b6 c7 d-10 e-11 f-9 g5; back_her b-6 c6 e5 g-9; back_i g5; back_in a4 b11 d-6 e-5 g-6
back_into a3 b-5 c-3 g6; back_it c-7 e14 g-9; back_like d-3 g5; back_my c-3 e4; back_of a3 g-4; back_off b13 e-9 g-4
back_on a5 b10 d-9 e-3 f-2 g-6; back_out d7 e-4; back_over b-5 c-4 e7 g2; back_row b-4 e6; back_seat b-6 d10 g-9
back_the a5 c-10 d-5 e4 f-4 g2; back_to b5 c-4 d-3 e-3; back_under b6 c7 d-3 e-9 g-6; back_until b4 c7 e-7 g-5
back_up a14 c3 e-10 g-10; back_when a-4 e-5 g9; back_with a-9 e8 g-8; backend_, b-4 c-7 d7 e-4 g2
backfill_for a6 b-4 d4 g-5; backlog_. a5 b-4 c9 f-5 g-4; backlog_bug a-3 g4; backlog_since a-2 d-2 f10 g-3
backup_, a5 b-3 e6 g-7; bad_news b-4 d13 g-4; badge_, b-4 d-4 e6 g5; badly_, a-3 b-3 c-4 e-3 f3 g6
badly_. b-3 c3 e3 f3 g-9; badly_to a-3 b-5 c-4 d-4 g9; bag_. c-4 d-6 e4 f-3 g6; bail-on_on d8 g-4
balcony_, b-2 f7 g-3; bank_'s a9 c-3 d-4 f-5; bank_, a-7 c-2 g12; bank_holiday a3 b4 c-3 e-2 g-5; bao_'s b6 g-2
baptiste_'s a-4 b4 d-3 g4; bash_, b-2 d6 g-8; bath_, f9 g-7; battery_at a-3 e5; be-blocked_block g3
be-going-to_tell d9 g-6; be-going-to_write b-2 d13 g-9; be-meant-to_be b12 e-6 g-10; be-on_, b3 e6 g-7
be-on_a a-10 b-3 c9 d-3 e-2 f-3 g7; be-on_it b12 c-7 d-3 g-9; be-on_my c-8 d12 e7 g-12; be-on_the a5 d-8 f-4
be-stuck_behind a6; be-stuck_in a-5 d8 e-9 g6; be-stuck_on a12 c-5 g-9; be-supposed-to_be a4 b5 c10 d-4 e-10 g-9
be_, a5 c-4 e10 f-4 g-10; be_. a-8 b8 c2 d4 e-10 g-6; be_<mark> a5 d12 e-7 g-11; be_<name> a-7 b15 d-7 f-6 g-7
be_<number> a9 d-3 e-3 f-3; be_a a-5 b-3 c-11 d3 f-4 g9; be_able c-5 d-5 f6 g3; be_about d-5 e-2 g6
be_again a6 c7 e-2 g-9; be_all a-6 c3 d-6 e15 g-15; be_already a-2 d-5 e3 g3; be_an a6 b-3 c-5 d-4 e-4 f-5 g8
be_and c-2 e6 g-6; be_ask a-11 c4 d-4 e-4 f-11 g7; be_at b7 c-5 d-9 f-5; be_away e-5 g8; be_back b-4 c7 d-6 f-3
be_better a-6 b-5 c-5 d-3 e4 g11; be_block a2 b5 e-3 g-6; be_break a4 b-3 d6 e-2 g-2; be_bring a-4 e6 g-3
be_build b8 g-4; be_cancel d-11 g13; be_code b3 d11 e-4 f-3 g-11; be_cut a5 g-4; be_dead a8 b-5 c-2
be_debug b-3 c-3 d10 e5 g-10; be_decide c16 d-5 e-2 g-13; be_defer c-4 d11 g-7; be_discuss b-3 c-8 d5 e-4 g4
be_do a11 c-2 e-13; be_down a6 b-2 c-12 d3 e-4 f-9 g5; be_drop a3 c7 d-3 g-7; be_due b-8 c-4 d19 e-8 g-10
be_easier a-3 b-2 d4 g2; be_empty a2 b-4 g3; be_farah b8 c4 e-5 g-7; be_faster a6 c-8 d-6; be_find b3 d2 e5 g-10
be_fine a-7 b6 c-3 e5 g-3; be_finish c7 e-4 f3 g-9; be_five b7 c-3 e-3; be_fix a-10 c4 d12 e-4 g-7
be_for a-2 c11 d4 g-17; be_get b9 g-5; be_give b6 c2 e-11; be_glad b-6 c-3 d6 e-6 g6; be_go a-2 b13 c10 e-5 g-18
be_good c6 e-3 f3 g-4; be_great b-2 d-7 e3 g8; be_halfway a-2 b10 e-3 g-5; be_hang a7 g-4; be_her b8 c-3 d-7 e-8 g5
be_here b-4 d6 e-4; be_hers a-5 b11 d-2 e-5; be_his a-4 b12 c-12 d-3 e6 g-9; be_hold a8 b2 c-3 d-7 f-3
be_i a-5 b-2 c4 d2 e3 f-3; be_ill c10 e-3 g-3; be_in a7 c2 d6 e-14 f-8 g-4; be_it a2 b-6 c-3 d-3 e8 f-2
be_just a-3 d-4 e7; be_keep a3 b-3 e5 g-7; be_kinder b3 d-3; be_kindness a-5 d8; be_late a-2 b-8 f-5 g5
be_lead a-2 b8 c-3 g-4; be_leave a-7 c10 d-2 f5 g-9; be_like b-5 e6; be_literally a5 b-3 d-3 e-9 g9; be_live a3
be_long b3 d-5 g4; be_look-at a4 c-3 d6 g-5; be_lying f3; be_make a-4 b10 c4 d-4 e-5 f3 g-11
be_me a7 b3 c7 e-14 f-10 g-7; be_meant b8 d3 e-3 g-9; be_merge f4; be_mine b-2 c5 d-5 e2 f-6 g-2
be_miss a9 b-8 c-4 d-6; be_more a2 e-3 g4; be_move b8 c-3 g-4; be_my b8 e-6 f7 g-9; be_nearly b11 e-3 g-7
be_nervous a3; be_never a-5 b-6 c-5 d-6 e-3 f-3 g19; be_no a9 c-13 d3 e-11; be_not b6 e-6 f2
be_nothing a-5 b4 c-10 d-6 e4 f-4 g7; be_of a-7 b10 e-2; be_off b-8 d-3 e-5 f3 g10; be_ok b12 d-5 e-7 g-6
be_one a10 c-6 e7 f-3 g-8; be_only a-8 b10 c-5 d-6 e9 f2 g-10; be_open a-3; be_out c8 d-8 e2 f-4 g-2
be_over b-6 d5 e-6 g2; be_postpone a-3 d-2 g9; be_proud b3; be_pull a-2 b-4 d-4 e4 g6; be_quicker a4 b5 g-8
be_quiet b-5 d-5 e-5 g13; be_read a5 f10 g-13; be_ready a3 b12 c-2 d-7 e-9; be_red a10 b-8 c-4 e4 g-4
be_relieved b6 c8 e-3 g-10; be_right a-5 d-5 g3; be_run b7 c-6 d-3 e8 g-13; be_settle a-2 b-3 c3 e-3 g4
be_short c-3 d-3 g9; be_sit a8 b5 c-6 d-8 e-2; be_sit-on c8 d-7 g2; be_slow b-5 c-5 d-5 e5 f-4 g6
be_so a-7 b-4 c-5 e-8 g8; be_still a5 b2 c-7 d-8 e-5 f-3 g4; be_stop a11 c-2 f-2 g-4; be_take c3 e-6 g3
be_tech-lead a-4 c-8 g13; be_tell a-3 c6 d-12 e-12 f6 g9; be_tempt b-6 e5; be_that a-7 e-5 f-2 g10
be_the a5 b-5 c7 d-9 e-3; be_their b8 c2 d-3 e-3 g-6; be_theirs a-4 b-7 c8 d-4 e6 g-5; be_think c6 d-6 e-9 g7
be_this-close-to a-5 b-11 e6 f-2 g11; be_to a-9 b4 d13 f-3 g-15; be_today a6 b-3 d12 e-4 g-13
be_too a4 b5 c-7 e4 g-8; be_two a-2 b8 g-2; be_type b6 c-3 d-5 e-10 f-2 g6; be_wait a6 b-7 c-7 d3 e-6 f11 g-7
be_watch a-4 b8 c-7 d8 e-8 f-3; be_with d5 g-6; be_write a-3 b4 e-6; be_wrong b-11 c5 d-6; bea_'s b5 g-4
became_a c-2 e-7 f-5 g6; became_mine b7 c-3 e-2 g-4; became_my b19 c-4 d-5 e-5 f-3 g-14
became_the b-5 c6 d-3 e-5 f-5; because_<name> a-5 b-8 c-4 d-4 e15; because_a b4 d7 e-6 g-5; because_be g5
because_he a-5 b3 d-7 e5 f-2; because_i b2 c6 d9 e-20 g-13; because_it c-3 d-6 e-10 f14
because_my a2 c7 d-8 e-2 f-2; because_no-one c9 g-5; because_no-one-else a-4 c11 g-4; because_nobody c4 f2 g-3
because_nobody-else b-2 c10 d-2 g-2; because_of a-3 b-9 c-9 d18 e-7 f-7 g-3; because_she b5 c-4 d-3 e-6 g5
because_the a16 d-10 e-13 f-3; because_they a-6 c9 d-7 e4 g-5; become_a c5 d-6 f-2 g3
become_the a-4 b-3 c11 d-6 e-4; bed_, a2 f3 g-3; bed_. a-2 b-4 c-2 e-8 f-4 g15; before_, a4 c-3 d2
before_. b5 c-5 d6 e-6 g-3; before_<name> a-4 b12 c-6 d7 e-3 f-5 g-7; before_answer a-2 b-2 d-5 e6
before_anybody c-2 g5; before_anyone a10 b-4 c-3 d-2 f-4; before_bed a-6 c-3 d-4 f14 g-9
before_breakfast a3 b-6 d-3 e-4 f3 g3; before_dinner f6 g-4; before_he b15 d-5 e-9 g-9; before_i a-11 c8 d-3 f-4 g6
before_it a3 b-7 c-2 d3 e5 f-5; before_launch a7 g-3; before_lunch b-7 c4 d-3 e-4 f-5 g4; before_me a4 b-5 c10 g-6
before_my a-5 c-4 e-5 g11; before_she b11 c-3 d-2 e-4; before_standup a5 b-4 d-3; before_that a5 d4 g-5
before_the a12 b-18 c-17 d4 e-6 g3; before_they a-2 b-3 c7 d-3 e-5; begin_, b3 c-5 d5 e-6; begin_. a3 c5 e-3
begin_the b8 d4 g-9; begin_to d-4 f-2 g7; begin_with b4 d-2 e-3; behind_. a4 e2; behind_<name> b4 e3 g-3
behind_a g5; behind_her a-4 b10 d-6; behind_it a12 b-7 d-5 e-5 f8 g-6; behind_me a11 c-2 d-14 e-6 g11
behind_my a2 b-2; behind_the b-3 c-2 d6 e4 f4 g-7; belong_to b5 e-3; belonged_to a-3 b3 c8 d-2 e-2 g-5
bench_. c4 e-4 g2; bench_with a3; beside_it b-2 e-5 f5; best_. b10 e-9; best_<mark> c15 e-7 g-11; better_, c2
better_. d-4 e5; better_one b-2 c-6 e11; better_question f8 g-4; better_than a-6 b-7 d-8 g8
between_<name> a-7 c-2 d11 g-4; between_<number> e-2 g5; between_the c7 d-5 e-7; between_them b-6 d-4 e6
between_two a5 b-6 c9 d-7 e-8 f2 g-5; between_us a5 c-3 d-2; biggest_customer a10 g-6; bilal_'s b-5 c4 d3 f-3
billing_module a2 b-3; bin_it a-4 d8 e-3 g-9; bin_them b-4 e8 f4 g-6; bisected_the a3 e-2 g3; bit_, d-3 f3 g4
bit_. d-7 g6; bit_of a3 b-5 d-3 f11 g-6; bite-my-tongue_my c-3 d2 e8 g-7; bite_, a-2 e-4 f4
bitrate_ladder d-2 e4 g-3; blank_, d6 e4 g-6; blank_for c9 e-3 g-6; blank_page b2 c-3 d8 e-3 f-3 g-8
blessing_, c8 e4 f-2 g-7; blessing_. c-4 e13 g-6; blew_the a-5 d5; block_, a8 g-4; block_. c-2 d-4
block_<number> c6 d4 e-3 g-9; block_by a5; block_friday d-4 f-7 g11; block_on b-2 c-2 d-3 e-5 g3
block_the a10 b-4 c-6 d-6 e-5 f-5 g2; block_until c5 d-6 e5 g-5; blocker_, a5 e-3; blocker_. a10 b-3 c-2
blocker_<mark> a12 b-3 c-3 d-3 e-4 f-3 g-6; blocker_for a8 g-6; blocker_ticket a2; blow-off_off a-2 d8 f-2
board_, b-6 d-6 e4 f7 g-7; board_. a7 c-3 d-3 g-2; board_and a4 e2 g-6; board_as b-5 e9 g-5; board_deck a8 g-2
board_for a-3 d-5 e-6 g10; board_meet b-3 d-5 e8; board_to e2; boat_. c-4 f5 g4; book_, a-6 e-7 f-3 g6
book_. c-3 d-5 e5; book_and d3 e-7; book_on a-5 c-4 d-3 f6; book_says c-3 e-5 g12; book_the d4; bored_. d5
borrow_checker f8; boss_'s b-10 c-8 e-13 f-8 g17; boss_, a-2 b-6 g5; boss_. c-3 d-4 g6; boss_<mark> c15 e-5 g-10
boss_ask d9 e-4 g-5; boss_at a-4 c-2 e-3 g9; boss_decide c4 g-3; boss_fight b12 c-4 e-4 f-3 g-3
boss_have a-5 d-7 g8; boss_is a-5 d-7 g10; boss_keep d-4 e8; boss_say a-2 c9 e-2 g-4; boss_take b-3 e-5 g9
boss_would g4; bot_, a-5 c-2 d-3 f14 g-7; bot_for f8 g-6; bot_that a-5 b-5 c-4 e-5 f12; both_, e-3 f-5
both_. a-4 d3; both_1:1s a-2 d12 g-10; both_laugh c4 e-7 g4; both_of b3 c-5 d3 e3 g-7; both_times d9 g-7
bottleneck_, a-5 c-6 d-3 g12; bottom_of a-3 b-7 d6 e-3 f8 g-4; box_, d2 g-7; branch_, b-10 c-3 d-5 e10 f8 g-3
branch_. a7 b3 c2 d-4 e-6 g-5; branch_<mark> a6 b5 c-2 g-7; branch_after b10 g-7; branch_and b6 c-4 e-5
branch_be b5; branch_is a9 c-5 g-4; branch_to a2 b6 g-6; branch_until a-4 b4; branch_with b11 g-8
break_, a6 c-8 e5 g-5; break_. c-4 d-5 g6; break_again a-5 c-3 d-4 g12; break_by a-5 c6 d-3 e-7 g4
break_for a7 e5 g-7; break_it a-9 b-8 d-3 f6 g5; break_staging a-9 b-2 e5 f-8 g8; break_the b-6 c3 d-6 e5 f-5
breakfast_, a6 b-3 e-3; breakfast_. c-3 d-3 e-5 g7; bridge_, b-5 g3; bridge_and e7 g-4; brief_the e6 g-4
bring_it a-2 d4 g-4; bring_me a-4 b-5 c15 d-7 e-5 f-2; bring_the a14 b-9 e-5 g-4; bring_up a8 b-9 c-7 d7 g-9
broken_link a-2 f4; browse_the a-2 f5; budget_, a-3 b-2 e11 f-4; budget_. d-6 e9 f-2; budget_and b-4 c-4 e15 g-11
budget_cut d-7 e-4 g10; budget_for a-2 c-2 d-4 e6 f-3 g2; budget_is c-3 d-5 e4 g3; budget_meet d-8 e-6 g9
budget_meetings e-6 g9; budget_round d-5 e-7 g10; budget_sheet b3 d6 e-6; budget_spreadsheet e-6 g5
bug_, a13 c-3 f-4 g-11; bug_. b-7 c2 d10 e-8 f-6 g4; bug_<mark> a7 b-4 d-4 e6 g-6; bug_and a6 b5 e-6
bug_bash a-6 e2 f-8 g3; bug_be b-3 e3 f4 g-3; bug_before g3; bug_block a6 f-2 g-2; bug_for b7 e-5; bug_from b-2 f7
bug_in a-2 b-5 c-5 d-7 e8 f12 g-14; bug_is d-7 e14 g-10; bug_myself e3; bug_on g5; bug_that c-5 d-5 e-5 f9
bug_to b6 g-7; bug_until a10 e-3 g-5; bugs_, b-3 c-2 d-3 g6; bugs_. b9 e-4; build_, b7 c-7 d-3 e-9 f-9 g7
build_. b3 f-6 g-5; build_<mark> a6 e5 f-4 g-4; build_a a-15 b-11 c-5 d-4 f3 g8; build_and a4 b-3 c-2 g2
build_be b-3 g2; build_break a-4 e10; build_cache g-3; build_farm a-3 b-6 e10; build_it a2 b2 d-4 e6 g-9
build_on a3 b-3 f4 g-5; build_red d6 e3 g-7; build_server b-6 d-2 g8; build_system a-2 d-4; build_that a2
build_the a14 c-2 d-10 e-3 f-5 g-2; build_to b-2 d7 e-3 g-5; bump_<name> e-5 g5; bump_a d-3 g4; bump_again d6 g-5
bump_by a-3 b-2 d7; bump_the a5 c-3 e5 f-2 g-5; burn_the e5; bus_, a-4 b-2 d-5 e-2 g9; bus_. e5 g-6
business_value f9 g-4; busy_<mark> b-2 c-5 d7 g3; busy_week a2 c3 d-8 e2; busy_with d5 f3 g-3
but_<mark> a-4 b-7 c3 d-3 e8 f-3; but_<name> a-8 b4 c-9 d-5 e9; but_a c-4 g3; but_because b4 c-5 f5
but_he b-7 c8 e5 f-3 g-3; but_i a6 b10 c-10 d-3 e-3 f4 g-8; but_it a5 b-12 c-4 d-9 e9; but_me a8 b-4 d14 e-7 g-23
but_my a-3 b4 c5 d-2 e-7; but_not b7 e-4; but_she e4; but_the a8 b-4 c-7 d7 f-4; but_then c-5 g6
but_they a-3 c14 e-9 f-4 g-3; but_we c-5 d-3 e-2 g12; button_, b-9 c-4 d-4 e4 g5; button_. a-10 c-3 d5 e6
buy_the a-5 b-3 c-8 d-4 e5 f-3 g8; by-myself_, b-3 c-3 d3 g4; by_, b6 c-3 d2 e-2 f-8
by_<name> a-11 b-9 c-7 d-9 e15 f-9 g8; by_<number> a9 b-3 c10 d-11 e3 f-8 g-9; by_a a-10 b-8 d9 e-17 f-2 g11
by_ask d-8 e13 g-7; by_breakfast a9 g-6; by_choice a13 c-9 e5 g-14; by_default c12 e-3 g-7
by_do b16 c-7 d-3 e-6 g-5; by_eleven a-4 e-8 f-2 g12; by_evening b6 c12 d-3 e-6 f-5 g-11; by_five e3
by_four a6 b5 d-7 f-5 g-4; by_friday a-6 b9 c-7 d-3 f-4 g2; by_hand a15 b-17 c-11 d-10 e-12 f10
by_herself a-5 b-3 g8; by_himself a-3 b-3 c-5 g7; by_hr c-6 e-5 f-4 g12; by_it a-3 b-9 c5 d-4 g5; by_itself d3
by_line a-2 e-4 f9 g-4; by_lunch a-10 c3 e6 f-9; by_me b12 d10 f-8 g-24; by_midnight b2 d-2; by_my c2 d6 e3 g-8
by_noon a6 d-2 e-5 f-6 g2; by_now a-7 b-8 c-9 d13 e-9 f-6 g7; by_one a12 b-8 c-6 e-3 g-4; by_phone a-4 d-3 f-2 g10
by_read b3; by_six a8 b-3 c-3 e-4 f-2; by_tea a-2 e-8 g10; by_teatime b4 e-3; by_ten a4 c-4 d-6 g5
by_the a-11 b-2 c-2 g9; by_them c7 d-3 e2 f-2 g-5; by_themselves c-7 e-9 g13; by_then b-4 c-11 d-3 e11 g2
by_three b-4 c7 d-4 e-3 g2; by_thursday a10 d-8 e-5 g-6; by_two b-2 c7 e-5; by_us c7 g-4
by_wednesday b5 c-3 d5 e-5 g-3; by_whoever a-2 c6 f4 g-6; by_write a8 b-3 d-11 e8 f6 g-10
by_yours a4 b10 d6 e-7 g-13; c_. d-5 f2 g4; cache_, e3; cache_layer b6 g-3; cache_ttl c7 e-2; cache_works f7 g-3
cake_. b4 d-3 f-2 g3; cake_and b5 c7 d-4 e-4 g-3; calendar_, a-6 b-4 c-3 d7 e-6; calendar_. b-2 c-4 e-3 f-2 g6
calendar_for d-7 g8; calendar_says a4 b-3 d11 g-11; calendar_widget a-2 b6 c4 d-3 g-6; calibration_meet g3
call-off_it b-3 c-3 d11 e-3 g-4; call-off_off a-3 d6 e-3; call_, c9 f-7 g-8; call_. a5 c-6 d-3
call_<mark> a-5 b-5 c9 d-5; call_and a-3 b-2 d-9 e9; call_at a3 b-2 e-5 g4; call_by a-4 b-5 c3 e5 f5 g-7
call_for b10 d9 e-12 g-6; call_from a-5 b4 e-7 g5; call_in a10 c-7 d-4 e-8 f9 g-5; call_it c10 e-13 g-6
call_me a-5 b-3 c-4 d-4 e7 f-3 g4; call_on a-6 b-5 c14 d-9 e-6 g3; call_the a-4 d7 e3 g-8; call_to b-6 c-5 d6 g-2
call_with a-2 b-3 c-11 d5 e2 g3; calls_, a3 d-2 e-2; camera_off b-2 e8 g-6; can_be d-7 e-6 g5; can_build a9 b-2 e-2
can_bus a4 c5 g-6; can_deploy a8 g-5; can_do d-7 e2 f6 g-7; can_driver b9 c-2 e-5 f-5; can_follow f8 g-2
can_go a2 c5 d6 e-8 f-3 g-5; can_i c-2 d-4 f5; can_keep e-3 f3 g3; can_merge f7; can_not a12 d-4 e-20 g4
can_run a8 f-7; can_sit f10 g-6; can_start a14 b-4 e-3 g-9; can_wait a-5 c-3 d3 g6; can_we b-5 c14 d6 e-8 f-2 g-16
can_you c-8 e7; cancel_, a-5 b-4 d3 e-2 g5; cancel_. g2; cancel_<name> a-3 b2; cancel_a d-9 g10; cancel_all d9 f-5
cancel_by g5; cancel_her d-5 g7; cancel_it d11 e-4 g-7; cancel_my b-5 d-8 e3 g9; cancel_on b-5 c-3 d10 e-6
cancel_our d-5 g8; cancel_the a-6 b3 c-3 d4 e-3; candidate_'s d3; candidate_, b-3 c-3 d4; candidate_for e-3 g3
candidate_have d5 g-3; candidate_i d-2 e8 g-3; candidates_, g5; capacity_plan c-3 d11 e-6 g-4; car_. d4 e-3 f-2 g3
car_park c-8 d-6 e4 f-3 g6; car_with c4 d8 e-2 g-10; card_. f7; cards_. b6 f2 g-5
career-chat_with b-4 c-2 d9 e-6 f-2; career-talk_with g2; career_ladder b-5 d14 e-3 f-2 g-5; careers_page f9 g-5
carry_it a4 b3 d-4 e-2 f-6; carry_on a-3 b-2 c8 e11 g-13; carry_over b-5 d17 e-3 g-14
carry_the a7 b-8 c-7 d-4 e-3 f-6 g7; cat_. d-4 f8; cat_on a-8 b-5 f3 g8; catch_it c-3 d-3 g3; catch_the b-2 d-3 g3
cc_'d b-4 c12 d-4 e-6 f-3; cert_submission a4; chair_, e7 g-5; chair_. d-3 e-5 g7; chair_and b-3 c5 g-7
chairs_, e-2 g7; chairs_. f-4 g7; change_, b-10 c-4 d-4 f-4 g11; change_. a-3 b-5 d-2 e6 f-2 g2
change_a d-2 e-5 f9 g-6; change_and b5; change_anything f5; change_for a6 b-3 c6 d-4 e-2 f-3; change_his b-8 c10 e-4
change_i e9 g-6; change_it a-4 b-5 c8 e3 g-6; change_nothing e3 f5 g-5; change_on a6 b4 e-4 g-5
change_the c-12 d3 e8; change_to a12 b-4 e-4 g-3; change_until g3; changelog_. e6 g-4; channel_, a-4 b-5 c4 d-3 g6
channel_. a-3 b4 c-5 e4 f-3; channel_and a-4 c4; chapter_<number> a-3 f8 g-4; chapter_of f5; chapter_on f9 g-7
chapters_of f8 g-4; charge_of b6 c-2 d-5 e3 f-3 g-9; chart_, c3 d3; chart_. e4 g2; chase_a a-2 f10 g-7
chase_the c-2 d-4 g7; chat_about c-6 e7 g-5; chat_with a-2 b-6 c-4 d11 e-5 f-4; check-in_in a2 b4 g-2
check-with_with a-3 c10 d-2 e-5 f-3; check_. a-4 b-3 c3 e-6 f-5 g6; check_in b-10 c-4 d11 e3 f-4 g-4
check_it b6 c-7 e-3 g2; check_my c-3 d5; check_on d7 e6 g-10; check_with b-3 c10 d6 e-5 f-3 g-10
checklist_have a11 b-2 c-5 d-2; cheer_. e-3 g6; cherry_pick a8 b4 c-4 e-6 g-2; chickened_out d8 g-6
choice_, a4 b-8 c11 d-3 e7 f-3 g-15; choice_. e7 g-9; choice_<mark> c6 e-8; choice_and e8 g-4
choice_of a-4 b7 e-10 g5; choice_to b-2 c6 e-4; choose_, a-3 b4 c-3 d-5 g2; choose_. c11 d-6 e3 g-9
choose_<mark> b-3 c13 e-4 g-7; choose_<name> d-2 e10 g-8; choose_a a-3 b6 c-6 d-3 e-4 g8
choose_between a-7 c-4 e-7 g11; choose_the b-14 d9 e-4 f-9 g3; choose_their c11 g-11; ci_be b-5 e-2 g6
clean-up_up a-4 f8; clean_laptop f3; clean_my a-2 b-6 c-4 d4 f-5 g8; clean_the e-2 f2; clean_up f7 g-4
cleared_my c4 d4 g-4; cleared_the d-6 e-4 g10; cli_that c-3 f12 g-9; click_. b5 e-4 f3 g-3
`
