// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
^_shut e5 g-3; ^_sick a-3 b-2 c-3 d-3 e-2 f-4 g10; ^_sigh c3 g-7; ^_sign a-3 b-5 c-3 d-4 e7; ^_silence c5 g-4
^_since b4 d-4 f4 g-4; ^_sit a3 c-9 f7 g-9; ^_sit-down-to a3 b7 d-5 g-7; ^_sit-in a-3 c-6 d4 f-4 g6
^_sit-in-on f8 g-4; ^_sit-on a-4 b-3 c-4 e11 g-4; ^_skim f7 g-4; ^_skip a-9 c-5 d3 f-5 g3; ^_skip-level d-2 g7
^_slept a-6 c2 d-3 f-8 g7; ^_small a-4 c-5 d-3 e-3 f16 g-10; ^_smooth c-2 g7; ^_snatch b6; ^_so b10 c-6 e-6 g-3
^_solve a2; ^_somebody a-7 b2 d-4 e6; ^_somehow c6; ^_someone a-5 b-6 c3 d-5 f-4 g6; ^_sometimes a-3 g6
^_speak a-3 c-5 e10 g-6; ^_spend a3 b-8 c-8 d-13 e7 f6 g-3; ^_spike d-4 f10 g-5; ^_sprint a-5 e-7 f-4 g9
^_sprint-goal c-3 d-2 g6; ^_stakeholder e-3 g3; ^_stakeholder-update d3; ^_stand-up d6 g-4; ^_standup a8 c-3 d-7
^_start a-3 e3 g4; ^_stay a2 b-3 c-4 e9 g-6; ^_stay-out e4; ^_stay-up d4 f3 g-7; ^_steal b5 g-3; ^_step-back e4
^_step-in b4; ^_stepped b7 g-3; ^_stick a9 e-3 f-3; ^_still a12 b-3 c-9 d8 e-6 f-4 g-10; ^_stood f-2 g3
^_stop c-3 e7 g-3; ^_stop-myself e7 g-4; ^_study g3; ^_support e-3 f-3 g10; ^_suppose b-2 e-3 g7; ^_supposed g5
^_swapped b10 d5 e-4 f-5 g-10; ^_sweep e-2 f7 g-5; ^_sync d9 f-2 g-6; ^_take b4 c-11 d-11 e-5 g4
^_take-back a-3 b2 c-2 e-6 g3; ^_take-on a8 g-3; ^_take-over a3 b4 g-7; ^_talk b-3 c-5 d5 e5 f-4
^_talk-to d-7 f-3 g10; ^_team a-10 b-8 c8 e-5 f-4 g3; ^_team-lunch a3 c-3 d3 g-5; ^_tell a2 b8 c-16 e5 f-8 g-6
^_tempt e3; ^_ten a3 b-3 d-3 f8 g-8; ^_tested g3; ^_thank-you d-7 g9; ^_that e3 g-3; ^_the a-4 b-3 c4 d2 e-5 f-20 g6
^_their a-4 c-6 d-3 e-8 g14; ^_then e-3; ^_there a5 b-7 c-7 e-5 g4; ^_they a4 b-7 c5 f-20; ^_they-say c-6 g8
^_think c-4 d-3 g9; ^_think-about b-4 d-5 e-8 g15; ^_think-of a-2 e-5 g10; ^_third a7 b6 c2 d-2 f-3 g-11
^_this-week a6 b-3 d-3; ^_three a3 b3 c11 d-6 e-8 f-4 g-6; ^_throw e6 g-4; ^_ticket a-5 g8; ^_tidy a-2 f7 g-2
^_tinker f6; ^_tinker-with f5; ^_tired a5 c-4; ^_to b-3 c4 d6 e-4 g-10; ^_today a3 d-6; ^_todo d-6 f-3 g9
^_tomorrow a-7 b-5 c-3 d-6 g16; ^_totally d4 g-3; ^_town-hall d-7 g9; ^_toy f5; ^_trace f5; ^_train g5
^_transfer b-2 e8 g-4; ^_trust e8 g-5; ^_try a-3 b-4 c-2 d-2 e-7 g4; ^_try-out f6 g-4; ^_try-to e-4 f10 g-4
^_turn a-3 c-7 d5 e10 f-5 g-8; ^_turn-down e4; ^_tutorial f8 g-7; ^_two b-5 d-3 e-8 g4; ^_un b12 d-3 e-4 g-9
^_unassign-myself e6 g-2; ^_undo b4; ^_unless a-3 c-5 g9; ^_update a-2 f8 g-4; ^_use g4; ^_usually c-11 e-4 g14
^_vacation d3 f-2; ^_vendor a-3 g5; ^_volunteer-for a5 g-2; ^_wait a-8 c7 f-8 g6; ^_walk a-3 b-5 c-2 d6 e6 g-5
^_want a-6 c-4 d-4 f-2 g11; ^_want-to b-4 e12 g-13; ^_watch a-7 b-7 c-3 d-5 e4 f2; ^_we a-9 c3 d-3 e-12 f-3 g11
^_were a-6 b-5 c-3 d-3 g13; ^_what a-7 b4 c-10 d5 e-10 f-5 g8; ^_whatever c2 g-4; ^_when a-4 b-7 c-5 d-6 e6 f-3 g7
^_whenever c5; ^_who a2 b-5 c3 d-4 e-6 f-2 g2; ^_whole a4 b-3 c8 d-4 e3 f-3 g-11; ^_why b-6 e5
^_will a-3 b-5 d-5 e-8 f4 g7; ^_wish d-3 g8; ^_with a3 d-4 e2; ^_without c8 d-2 e-2 g-5; ^_work a3
^_work-on d-2 e-2 f4; ^_would a-2 b-11 c-3 e-8 f2 g11; ^_write b-4 c-7 e-3 f3; ^_yeah b3 g-2; ^_years a-4 f-2 g10
^_yesterday e-2; ^_you a-2 g4; a_'good f6; a_1:1 a-3 d2 g3; a_<name> f6; a_any c6 g-4; a_better c7 d-6
a_bit a-11 b3 c-9 d-7 e3 f8; a_book f4; a_bot a-2 f8 g-3; a_branch c3; a_buddy d-4 g8; a_bug b-6 c-4 d16 e-5 f-3 g-8
a_calm g4; a_chance a2; a_chapter g5; a_chat c-7 d-4 e8; a_choice f-3 g6; a_code a-3 d5 g-2; a_conclusion c7 g-4
a_conference f3; a_copy c3; a_customer a-3 f3; a_dashboard f3; a_date g3; a_day e-2 f-3 g4; a_dead a-5 f7
a_deadline c-12 e13; a_debug d5 g-5; a_debugger d4; a_decision b-4 d-6 e-3 f-5 g9; a_deploy d7 e-3 g-4; a_dev f6
a_development-plan d7 g-3; a_different f4; a_feature d3 f2; a_feel f6; a_few b-5 d-3 f12 g-6; a_finger a3 b-2 d3
a_first c-7 e6 f-3 g3; a_fix a4 b5 d-2 f-3 g-9; a_fortnight b3 c3 g-6; a_friend c-3 g5; a_full b11 e-4 g-7
a_good b-2 d-6 g6; a_great f3 g2; a_half c4; a_hand a-2 b7 e-5; a_holiday a-3 c2; a_hotfix d9 e-3 g-5; a_job d-3 g4
a_launch g3; a_line a-3 e5 f3 g-5; a_lint f5; a_little a-3 f12 g-6; a_log c3 d6 e-3 g-7; a_long a-5 c2 e2 f-2 g3
a_look a-2 c4 d-3; a_lot d3 e-4; a_manager b-2 c-6 d-4 g11; a_meet a5 c3 f-3 g-6; a_meetup c-4 g7; a_mentor d7 g-8
a_merge d10 g-5; a_minute a-3 b-3 c4 e8 f-5 g-5; a_miss d12 g-12; a_mistake b-3 e4; a_moment c-3 g5
a_month a-4 c-4 d3 e6 f3 g-11; a_name c2 e3 g-5; a_new a-6 b4 d-10 f-5 g5; a_no c5 g-5; a_nurse c2; a_p4 f7 g-4
a_pass c3; a_passenger a-3 e5 g-3; a_perfectly c5; a_plan a-3 b-4 c8 d-10 e4 f-6; a_plane a-4 g5; a_position c3
a_preference c10 e-3 g-6; a_problem g3; a_profiler d3; a_project g4; a_proper a4 c-2 g-2; a_proposal c5 e3 g-7
a_prototype f6; a_pull-request c-2 d11 e-4 f-4 g-6; a_question b-2 c4 d-5 e12 f-4 g-11; a_queue c6 f-3 g-5
a_quick b-2 c-3 f4; a_quiet d7 f2 g-5; a_recruiter d-4 g7; a_release a-5 c-6 e6; a_repo f2; a_request g5
a_retro d7 g-5; a_row d4; a_scratch c5 e-3 f5 g-4; a_script b-4 c-2 d-3 f9 g-3; a_second a4 b8 e-4 f-3 g-3
a_side f7 g-5; a_silly f4 g-3; a_single b-2 c-5 d-2 e7 g2; a_small a-6 b-2 e4 f10 g-11; a_spelling f2; a_spike g6
a_stack-trace d9 g-6; a_staff-engineer c5 e-4; a_stale f3; a_statement g4; a_story g4; a_talk d-5 e-3 g9
a_talk-about f4 g-2; a_team c-4 g7; a_test a-5 b-5 c5 d6 e-8 f8 g-10; a_thread e-3 g5; a_throwaway a-2 f6
a_ticket g5; a_tourist f6 g-3; a_toy a-4 b-3 c-3 e-4 f13 g-4; a_two c3; a_typo a-4 g4; a_user f5 g-4
a_variable c11 d-3 e-4 g-4; a_view e-3 g2; a_walk g2; a_walkthrough f7 g-2; a_way g4; a_week a-5 e-6 f-5 g6
a_while b-6 e6 f-3 g5; a_whole b-5 g9; a_word b7 c-5 g-5; a_year c-2 e-2 f6; able_to a-3; about_<name> d2
about_a c10 e-3 f-5; about_error c2; about_her b-5 d8 e-3; about_his c-5 d6 e-8 f-3 g3; about_how b-6 c-3 e3 g7
about_it e-5 f-4 g5; about_on a4 c-2; about_our f-3 g3; about_the a-12 c-4 d7 f-10 g7; about_their d5 g-4
about_with f10 g-7; across_the a5 g-3; adapter_for a3 g-2; adapter_on e3; admin_page f8 g-5; admin_tool f3
advert_and a-5 b-2 d2 g5; after_<number> d2; after_a e3; after_dinner c-3 f5 g-3; after_give b6 e-3; after_he b2
after_i c13 d-3 e-6 g-9; after_my a7 b-4 c3 f-5 g-3; after_one b3 c3 g-4; after_she b6; after_ten b4 f-2 g-3
after_the a-4 c-5 d8 e-6; after_two b6 e-4; afternoon_in a7 g-4; afternoon_of c6 d-3 e-4 f3 g-5
again_, a7 b4 c-3 f-4 g-7; again_. a9 c-4 e-8 f-3; again_: b4; again_<mark> a5 b-3; again_and a2 c-2 d-2
again_because a4 b-3 d3 g-3; again_i a-7 b-4 c4 g4; again_in a2 b4 c3 e-5 g-5; again_until a3; against_it b-3 e4
against_me c-3 e7 g-2; agenda_for f-8 g7; ago_, g3; ago_and b4 c-5 g3; ago_i a-4 d-4 f-3 g9; agree_, c-4 e-7 g10
agree_on a-2 e-3 g5; agree_that b5 c-3; agree_the g-2; agree_with b-4 c5 e3 g-4; air_conditioning g5; airflow_dag a4
alert_rule b5 e-3; all-day_, a5 b-4 c-6 f-4; all-day_. b-4 d3 f-3 g3; all-night_at a-3 g8; all_, b-4 e5 f3 g-3
all_1:1s d-3 g7; all_<name> c7 f8 g-12; all_by g5; all_do a-2 d-3 g7; all_eyes c10 g-7; all_feedback d-5 g7
all_five d8 g-7; all_flags f3; all_four d2; all_good d-3 g6; all_hers b-4 g6; all_his d-2 g6; all_i c2
all_my a-4 b4 c-5 d-3 e-5 g7; all_of a5 b8 d-3 g-14; all_one-to-ones c-2 g4; all_over a-3 b12 c-2 e-4 g-4
all_quiet a-4 c-7 g10; all_skip-levels g3; all_the b3 c3 d-6 e-3 f-3 g5; all_three c-4 d-3 e4 g2; all_wait a9 c-5
allowed_to c7 f3 g-8; alone_, a5 d3 e-6; alone_. a6 g-7; alone_and a4; although_it b6 c-2 g-3; am_. a3 g-2
am_<name> c8 g-4; am_a c-7 e-5 f2 g10; am_afraid g3; am_ashamed a-2 c-5 d9 g-4; am_back e7 g-7; am_behind c-2 d8 g-5
am_build a6 g-4; am_carry b-3 c-3 g8; am_code a7 d-2 g-4; am_fix a-8 c6 d3 e-5 f3 g-6; am_go-to e-5 g8
am_hold a5 c-3; am_honest b6 g-4; am_i c2; am_in c4 d4 g-4; am_just e8 g-3; am_not b-5 d-7 f-2 g4
am_on c-4 d-3 e6 g-6; am_still a7 g-2; am_the a8 c10 d-9 e-7 f-7 g-16; am_through a10 c-7 g-3; am_write a3
among_themselves c4; an_<name> e-2 g5; an_answer d9 e-5 g-3; an_argument c2; an_article g4; an_empty d4 g-2
an_engineer g3; an_evening a-4 b-4 c-2 d-4 f9; an_eyebrow b-2 c6 g-3; an_hour a-13 c3 f3 g-4; an_ide a8 f-3
an_idea c3 f3; an_old a-6 b-3 c-5 d-4 e-5 f9 g3; an_online f8 g-4; an_opinion a-5 b-5 c8 d-5 e4 g-7
an_order c8 e-2 g-5; an_unfinished a5 c-2; and-then_do b8 c6 e-11 g-2; and-then_i d4 g-5; and-then_it c4 e-4
and-then_let b-4 e7; and_<name> b-18 e-6 f-10 g14; and_<number> a-3 c8 e-2 g-3; and_a b-3 c4 d-8 e-5 f-3 g10
and_after b7; and_all b-4 c-3 d-3 e3 g6; and_an a-3 c-7 f-3 g8; and_ask b-4 c7 f6 g-9; and_be c-5 e4 g4
and_build a3 b4 e-3 g-5; and_by a-5 b9 c7 d-4 e-2 g-10; and_close d7 g-5; and_code b6 f3 g-4; and_cons c5
and_deliver b-2; and_deploy a6 g-4; and_did b-5 c-5 d5 e7 g-9; and_do b10 d-7 e-7 f-3; and_drive b9 c-2 e-4
and_end-up a3 b4 c-2 e-2 g-2; and_everybody e-4 g4; and_find b-2 e6; and_finish a-3 b7; and_fix a5 b3 d-3 e-9 f-6 g3
and_follow f2; and_get b-3 e-8 f4 g7; and_give b-3 c-7 e5 g4; and_go e3; and_go-to b-2 c3 e9 g-8
and_grpc c-3 e-2 g7; and_have a5 c-4 e-9 g2; and_have-to g3; and_he b-6 c-6 e10 f3 g-2; and_her e-2
and_his a-3 c-4 d3 g6; and_honestly b-2; and_i a3 c-10 d3 e9 f-6 g-3; and_implement a-4 b4; and_it b-2 c2 d-12 e4
and_just b-2 e6 g-3; and_keep a-5 b2 e3 g-5; and_land c3; and_leave b-2 c-3 d-7 e15 g-8
and_let a-2 b-8 c-4 d-3 e15 f-8; and_meant c-4 e9; and_merge b7; and_my c3; and_no c6 d6 e-6 g-6; and_nobody c7 g-2
and_not a-6 b-4 d4 e5 f3 g-5; and_now a9 b-5 c2 d-2 f-3 g-8; and_nowhere d7 g-4; and_on b-2 c-4 d8 g-4; and_only a5
and_people a5 c-3; and_poke-around f5; and_put a-3 b11 c-5 e-3 g-2; and_read f9 g-6; and_run e-6 f5
and_send b-3 e-5 g5; and_she b-3 e7 f-3 g-7; and_ship a4; and_sign a3; and_sit e3; and_solve b2 c-2 e4 g-7
and_somehow b6 e-3; and_start g4; and_stay e-4 g2; and_still a-7 c8 d-5 e-9; and_stop e3 g-6; and_switched c6
and_take b10 c-3 g-12; and_take-over a-2 b7; and_tell c8 e-9 f7 g-5; and_that b-7 c9 f-3
and_the a9 b-14 c4 d4 f-5 g-6; and_there b3 c-3 d5 f-3; and_they b-10 c6 d-5 f-3 g2; and_today a4 b3 e-4 g-3
and_two c2 g-5; and_type a4; and_use f4; and_wait a-3 c5 d-4 e5 g-4; and_we c-5 g7; and_win c-7 e5 g4
and_write a5 b4 c-3 d-4 e4 f-7 g-11; angry_customer d-2 e5; animation_engine c5 g-2; anniversary_and b-3 d6 g-2
annoys_the g4; another_, b-2 c-6 e5 g3; another_day b4 d6 e-3 g-5; another_way e6 g-4; another_week d7 g-4
answer_, a-4 b3 c2 e3 f-4 g-3; answer_. c5; answer_about d2; answer_and b-4 c3 e-6 g4; answer_from c-7 e7 g-2
answer_i e4; answer_in e8 g-4; answer_it a5 c-5 e3 g-4; answer_on c-5 d6; answer_the d-2 e3; answer_to c-5 e9 g-3
anti_cheat f3; any_code a-4 d-8 f-6 g14; any_lecture e3; any_longer b6; any_more b-4 e5 f-2; any_of f5 g-3
anybody_need f3; anyone_'s f5; anyone_, a8 b-6 d-3 e-5 f3; anyone_else a10 f-3 g-2; anything_, c-3 d-3 g4
anything_. c-4 d-3 e5 f3; anything_against c2; anything_from c-3 g6; anything_on d-4 e8 f-3; anything_today e-5 g10
anything_without a-3 g4; anyway_, a-5 b3 f6 g-4; anyway_. b-4 c-4 g2; api_, c-2 e-3 f7; api_. g3
api_shape c-5 e7 g-3; api_that a3 g-2; api_with f5 g-4; app_store a4; apparently_. c-5 d2 g4; applicants_get d-3 g4
approach_and c2 e-3; approval_, c-10 e4 g6; approvals_, c7 e-2 g-3; approve_a c7 g-4; approve_each g3
approve_every e3; approve_infra c-4 e3; approve_release e-4 g6; approve_the c-3 g5; arch_review c3 d-3 e7 g-7
architect_'s c-4 g7; architect_, a4; architect_. c4 g-2; architect_which c-5 e-2 g7; architecture_board e3
architecture_hour c4 f-3; architecture_question c3; are_all a5 c-5 d-2 e-4 g5; are_back c3 e-3; are_late a-2 d9 g-7
are_set d-5 g7; are_slow a-3 b-4 e-4 g7; are_the c2 g-5; are_wait c-3 d-2 g4; are_we c3; are_you c2 f5 g-5
argue_, c-10 e2 g9; argue_against b-3 c-4 e9 g-4; argue_it c-4 e5; argue_with c10 e-2 g-7; around_in a-2 f4
around_the f4; arvo_code g3; as-soon-as_i b-4 c12 d-2 e-5 g-7; as_a b-6 d-6 e-9 f10; as_agree e-5 g6
as_an b-3 c7 e-3; as_ever a2; as_far c-4 f-2 g7; as_i a7 b-6 c-6 d4 e2 f-6 g-3; as_if c-4 f7
as_it b-4 c-5 d-7 e13 f-3; as_of b9 e-2 g-3; as_rename c2; as_she b-2 e2; as_the a4 b-4 c8 e-8 g-5; ask_'what e3
ask_, b-6 c6 d-9 e4 f-8; ask_. b6 c-4 d-3 e-2 f4; ask_<mark> e4; ask_<name> a-6 c-11 d-8 f13 g3; ask_a b7 g-7
ask_about b-3 c-3 d-3 e-3 f5 g5; ask_and d-3 e-10 g9; ask_better f5; ask_but b3; ask_by c3 d-2 e-3; ask_dumb e-3 f5
ask_for b7 f-13 g2; ask_her c-5 d3 e6 g-8; ask_him c-3 e5; ask_how b-3 e5 g-2; ask_if b-3 c14 g-13
ask_instead b-5 e8; ask_me b-12 c7 d-16 f-17 g5; ask_more g6; ask_my c-4 e-5 g9; ask_question c-4 e6
ask_the a-2 b-6 c-9 d-5 f7 g4; ask_them b5 c-5 g2; ask_to a-3 b3 c6 d-7 e-10 f-3 g3; ask_two e5; ask_us c-4 g6
ask_what b-4 c4 d4 g-8; ask_when c-6 d13 g-11; ask_whether b-3 e-3 g5; ask_which c7 d-2 f-4; ask_who a4 c4 e-5
ask_why c9 e-5 g-2; assign_<name> b8 c-2 e-3; assign_the a9 b-5 e-2; assign_to a-2 c5 d-2 g-3; assignee_, b5 e-2
assistant_on f2; at-last_. b4; at-midnight_so a6 g-4; at_<name> b-2 c-9 d6 e8 g-2; at_<number> a8 b3 c-7 d-3 e-9 f-8
at_a c-4 d3; at_all c-2 d-3 g5; at_eleven d-3 e3; at_five b2 d-4 e-3 f3; at_four d-3 g4; at_half a5; at_his g8
at_home f3; at_it e6 g-10; at_lunch a3 b4 g-5; at_me a-4 c12 d4 e-2 f-3 g-14; at_my a-9 c7 d-9 e-10 f-10 g10
at_next d-2 g5; at_night b4 c-3 d-4 f-5 g5; at_once c2 e7 g-9; at_six d5; at_ten a12 b-2 c-3 d-2 f-3 g-4
at_the b-6 c-8 d-5 e2 g5; at_this c4 e-2; at_two d4 f-6 g3; ate_lunch d-5 g8; ate_the a-2 c-5 d13 e-5 g-10
attend_the a-3 b-2 c-3 d-4 e-5 f13 g-6; audio_mixer e3; audit_ask e-4 g6; auth_change b4; auth_rewrite a5 g-3
author_of a9; automate_my f6; away_, a3 e-5; away_. c-2 e-5 g4; away_a c2; away_from a-5 b8 c-4 d-3 f-3
away_the e8 f-4 g-7; aylin_'s a-2 d3 e-2 g3; ayse_'s c4; b_, c7 e-2 g-3; back-off_off e4; back_, a-7 c2 d-5 e6
back_. c-4 d-7 e4 g6; back_: c-3 e2; back_<mark> c2; back_<name> d4 g-3; back_an b4 e-4; back_and b3 d-3
back_at a-3 c3; back_by g4; back_from a-9 b3 c4 d-5 e-5 f-3 g3; back_her b-2 c2 e4 g-5; back_in a3 b9 c-4 e2 g-12
back_off b7 e-4 g-3; back_on c-3 g2; back_the a4 c-5; back_to a4 b4 c-4 d-7 e-5 f2; back_tomorrow g4
back_up a9 b-2 g-3; back_when b3 e-4; back_with a-2 b2 c3 d-3 e5 f-3 g-8; bad_news b-5 d9 e-6; badly_. a-4 c4 e5 g-3
bail-on_on d3; baked_idea c3; bash_alias f3; basically_rewrite e3; be-blocked_block a2; be-going-to_coach b3 e-2
be-meant-to_be b11 c-2 d-5 e-3 g-5; be-meant-to_write d4; be-on_a a-4 c-3 e3; be-on_holiday c5; be-on_it b8 c-5 g-4
be-on_my d7 g-5; be-on_the a8 c-4 e-7; be-stuck_in d6; be-supposed-to_be a4 b2 c3 d-4 e-2 g-5; be_, c-4 e5
be_. a-3 b5 c-12 d7 e4 g-6; be_: a2 b4 e-3; be_<name> a-4 b15 c-6 d-5 e-3 g-7; be_<number> c2
be_a b-8 c-13 d-2 e6 f3 g6; be_able c-3 d-2 f3 g4; be_archived g3; be_ask a-4 c6 d-3 e-16 f-6 g8; be_assign a-3 b6
be_at c-5 d-5 e2 g2; be_avoid d5 g-2; be_away e-5 g7; be_ayse c3; be_back c6 e-2; be_basically a-2 b4; be_better g2
be_break c-4 d4 e-3 g3; be_build b3; be_burn d6 g-4; be_cancel d-7 g9; be_code d12 g-9; be_curious f3
be_dead a5 c-3; be_debug a-3 d9 g-5; be_deep a6; be_delegate a-2 b4 e-4 g-2; be_discuss g4
be_do a9 b6 c-5 d-3 e-5 g-6; be_down b-4 d2 e-6 g5; be_ever f3; be_faster a-4 c-5 d-4 g7; be_fine b6 g-4
be_finish c5 g-3; be_fix a-3 d7; be_for a-2 c5 e2; be_go b3 d3 g-4; be_good a5 c3 d-8 f5 g-8; be_halfway b2
be_her b8 d-2; be_hers b8; be_his a-3 b9 c-7 d-3 e5 g-6; be_in a6 b-5 d8 e-13 f-7 g-4; be_it a5 b-3 c5 g-7
be_late a-8 b-4 e-3 g8; be_lead e3 g-3; be_learn a-2 b5; be_leave b3 c3 d-2; be_like e5 g-3; be_long b4
be_make b3 c2 g-2; be_me b8 c6 d-5 e-7 f-4 g-10; be_merge e3; be_mine a7 b4 e-4 g-9; be_move d6 g-3; be_my c4
be_nearly b6 e-3; be_nervous a2; be_never a-3 b-3 c-3 d-4 f-4 g12; be_nice c3 d3 e-5 g-2; be_no a-3 c-5 e-3 g7
be_not b7 d-3 e-7 f3 g-4; be_nothing b3 c-3 g3; be_ok b6 g-3; be_one a3 c-8 d-3 g2; be_only a-3 d-4 e6 g-2
be_only-to e-2 f7; be_open c3; be_out a3; be_postpone c-3 d-3 g8; be_product d-2 e-4 g8; be_proud b3
be_pull a-2 b-3 d-3 e3 g6; be_put g3; be_quicker b-3 e5 g-3; be_ready a4 b4 d-4 f-4; be_run c-3 e5 g-5; be_sick g5
be_sit a5; be_skip b-3 d-3 f8; be_slow d-3 e8; be_so a-3 b-3 c-3 e-6 g8; be_still b7 c-2; be_take a-2 c8 g-4
be_tech-lead c-7 g8; be_tell c3 d-3 e-5 g4; be_tempt b-4 e6; be_that c5 g-3; be_the a5 b-5 c5 d-12 e-2
be_their b5 c3 e-4 g-3; be_theirs b-2 e3 g-2; be_to a-4 c-3 d4 e6 g-4; be_touch g6; be_very g3
be_wait a5 c-3 d7 g-9; be_watch a6 b-2 e-3; be_woken e3; be_work-on a3; be_wrong c4; became_a c-5 g7
became_my b8 g-3; because_<name> b-7 e11; because_anybody f3; because_go a3; because_he a-2 e8 g-3
because_i c8 d6 e-13 f3 g-12; because_it b-6 e-10; because_no-one-else c3; because_nobody-else c5 d-3
because_of a-3 b-5 c-4 d16 e-2 f-5 g-7; because_she b7 d-5 e-4 g3; because_the a15 b-3 c-5 d-2 e-5 f-3 g-4
because_they a-4 b-3 c9 g-4; bed_all-day g4; before_. a2; before_<name> a-5 b6 d6 g-7; before_anyone a12 c-4 f-3 g-6
before_code b4; before_he b4 e-2; before_i a-9 b-6 c2 f-3 g6; before_it a11 b-3 c-3 e-3 f-5 g-4; before_say c-3 e4
before_the b-8 c-7 e-8 f-5 g10; before_they c8 e-3; before_work a-8 b-3 f-8 g13; begin_, a-2 b6 d2 e-4
behind_. a5 g-2; behind_it f4; behind_me a7 d-10 g7; behind_on a-4 c-4 d9 g-3; behind_the a-7 d5 f5 g-2
belong_to b4; best_<mark> c9 g-6; better_. c3 g-3; better_idea c3 e3 g-5; better_question f4
better_than b-3 d-3 f-5 g9; between_<name> d11 e-4 g-8; between_meetings a9 g-5; between_rest a-3 c-3 e-3 g6
between_the c5 d-4; between_them e2; between_two a-3 c6 d-3 e-4; big_day f2; biggest_chunk a3
bilal_'s c3 d6 e-2 g-6; bin_it b-2 d8 g-6; bit_<mark> b4; bit_of c-5 e-4 f10 g-6; bit_the f3
bite-my-tongue_my e5 g-2; bite_off a3; blank_page d7 g-4; blink_on f4 g-2; block_a a-2 c-4 e9 g-3; block_for d3
block_her a-2 g2; block_on d-3 e-7 f3 g2; block_the a10 g-4; block_ticket a4; block_until c4; blocker_. a5 b-2
blocker_: g3; blocker_<mark> a10 c-3 e-2 f-3 g-3; blocker_for a5 g-3; blow-off_off d7; board_, a3 e9 f-3 g-8
board_. a4 c-3 e-4 g3; board_for d-6 e-3 g11; board_meet d-6 e5 g3; board_move g2; board_to e3; book_, d-2 g6
book_on a-3 c-4 d-3 f6 g3; boring_option e3; boss_'s a7 b-9 c-7 d-7 e-6 f-8 g12; boss_, g7; boss_<mark> c11 e-5 g-8
boss_ask b-3 c3; boss_delegate g4; boss_fight b5; boss_have c4 e-3 f-3; boss_is g3; boss_take b-2 g6; boss_want g3
bot_, a-3 f7 g-2; botched_tag b4 g-3; both_leads c-2 g4; bottleneck_<mark> g5; bottom_of a-3 b-4 d3 f7 g-2
branch_, b-8 c-2 d-3 e3 f5; branch_. a3 g-3; branch_<mark> b4 g-4; branch_after b5; branch_and a4 b5 c-3 e-2
branch_is a6; branch_to g-4; branch_until b6; break_again a-4 d-2 g7; break_and d2 f3; break_by c-2 g5
break_it a-5 b-6 f3 g5; break_the a-6 c4 d-2 g5; breakfast_. g2; brief_<name> c3; bring_coffee e5
bring_me c9 e-5 g-3; broken_link f5; brown_bag f3; buddy_and d2 e-2 g3; buddy_for d5 g-2; budget_, c-3 d-2 e6
budget_. e2 g3; budget_cut d-5 g8; budget_meet d-6 e-3 g9; bug_, a9 c-7 g-7; bug_. c5 d5 g-8; bug_be e3; bug_but b3
bug_for b2; bug_in a-2 f8 g-5; bug_just f3; bug_that a6 g-4; bugs_for a-2 e-5 g6; build_, f3 g-3
build_. a-3 b4 d3 f-4; build_a a-9 b-7 d-3 e3 f-3 g8; build_be a-4 b-3 g7; build_it b3 c2 g-9; build_need a8 g-6
build_red d6 g-5; build_that a4 f5 g-6; build_the a15 c-3 d-7 e-6 g-14; build_to d3 g-3; bump_a f4
busy_week a-4 d-6 e4 f3; but_<name> a-5 c-6 d-3 e6 f-2 g3; but_because b3 f3; but_by d-9 g9; but_code a-3 d8 g-5
but_i a4 b9 c-4 e3 g-18; but_it b-6 c-4 d-6 e8; but_leave e3; but_me a4 b-2 d10 e-5 f4 g-16; but_mines b6 c-2 g-2
but_no b4; but_the a9 b-7 d10 e-5 g-11; but_then c-5 g4; but_they c8 e-6; buy_a c-3 d-3 e-4 g6; by-myself_, a4
by_<name> a-5 b-10 c-5 d-4 e10 f-3 g6; by_<number> d-2 g-5; by_a a-2 c7 d10 e-8 f-5 g-5; by_another d5 g-3
by_default a-3 c7 g-2; by_facilities g4; by_four c6 e-3; by_friday b2 c-6 g6; by_hand a12 b-5 e-3 g-4
by_herself e8 g-5; by_himself c-5 g8; by_hr c-6 d-5 e-3 f-4 g12; by_it e2; by_line c2 g-2; by_lunch a-4 c2 e-4 g2
by_me a-3 b13 d4 e7 f-5 g-22; by_my c-4 g5; by_noon c2 d5 e-4 f-2 g-3; by_one c-4 d-2 e-4 g7; by_ten a4 e-4 g3
by_the a-9 b-3 d-5 f-6 g13; by_three c4 g-4; by_thursday a8 g-6; by_wednesday a2; by_yours d9 g-7
c_. b-3 c-3 d-4 f8; cache_works e-3 f4; calendar_, a-4 d10 e-3 g-4; calendar_is c4; calibration_meet d-2 g5
call_, a-4 c9 g-4; call_. a3 b-3 c-5 e-5 f-5 g9; call_<mark> c5 d-5; call_and b-3 e11 g-8; call_any c-3 g3
call_her b-3 c-3 d10 g-5; call_on a-8 c11 d-10 e-6 g4; call_the d11 g-10; call_to d6 g-7; call_with c-6 e-3 g9
calls_, e-2 f3; calm_week d-2 g5; can_bus c5 e-2 g-4; can_do a-2 b3 c-4 d-5 e5; can_follow f6 g-2; can_go c7 e-3 g-3
can_i f4; can_merge f2; can_not a12 b-4 d-2 e-17; can_take c5 g-5; can_we d4; can_you b-2 c-5 f-2 g5; cancel_, g4
cancel_. g5; cancel_1:1 d4 g-3; cancel_<name> a-3 d3; cancel_a d-5 g6; cancel_all g4; cancel_anything g4
cancel_because g2; cancel_by g3; cancel_her d-6 g7; cancel_it d9 e-3 g-5; cancel_my d-6 g8; cancel_on d8 g-5
cancel_the a-4 e-2 g4; candidate_, d8 g-5; candidate_. d7 g-4; candidate_cancel d-7 g8; candidate_for d-5 g7
candidate_from d4; candidate_is d5; candidate_pipeline d-3 g5; candidate_wait d6; car_park a3 d-4 g3
career-chat_with d6 e-2 f-3; career-conversation_with d5 g-3; career-plan_and b-3 c-2 d3; carry_the a7 g-3
case_, g4; cc_'d c9 f-2 g-3; cem_'s a-3 g6; certificate_, e5 f-4; certificate_rotation a2; cfo_pick c-3 g6
chance_, b2; change_, a9 b-4 c-2 g-4; change_. c4; change_<name> b3; change_a f3; change_and b5
change_anything f6 g-2; change_everything b8 e-5; change_his b-6 c4 e-5 g5; change_i e7 g-4; change_in g5
change_is a8 g-4; change_the a-6 b4 e5; change_to a7; channel_and e5; charge_of a2 b-7 e7 g-2; chat_about c-4 e7 g-4
chat_interface f2; chat_with b-3 d10 g-7; check-with_with a-2 c8 g-4; check_in b-2 d6 g-3; checklist_. g4
checklist_from b4; checklist_have a5 c-4 d-4 g3; chewing_, a4; chickened_out d6 g-3; choice_, a5 b-2 c6 d-2 g-7
`
