// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
^_past b6 c-3 d3 g-5; ^_patch a10 b-3 f-3 g-5; ^_patch-up b3; ^_peer d4; ^_people a-3 b-4 c13 d-6 e-12 g3
^_people-stuff d3; ^_perf d10 f-2 g-7; ^_perhaps g8; ^_petros e-3 f-2; ^_pick a11 c-5 e-5 g-6; ^_pick-up a8 d-3
^_plan a3 c-2 d-6 e-2 f-4 g9; ^_plan-to d-3 f-4 g9; ^_play a7 e-5 g-7; ^_play-with f5 g-3; ^_pm a5 g-3
^_poc a-5 b-3 f10 g-3; ^_poor b7 d-4 e-3; ^_postpone d14 f-3 g-11; ^_pr c7; ^_prepare a-5 b-6 d-9 f-4 g16
^_pretty c4 d-5 f-4 g3; ^_prod a9 e-3; ^_product c-4 d-6 g12; ^_progress c-2 e6 g-2; ^_promise c-3 d2 f-7 g4
^_prototype f4 g-3; ^_proud d-4 e2 g4; ^_proverb a-3 g9; ^_pull b5 c-2 d3 e4 f-5 g-7; ^_push b4 d4 e-4 f-6
^_put a4 b-8 c-13 d4 e6 f-8; ^_qa a-7 c-2 d-3 e6 g4; ^_quarterly d-4 g7; ^_quick'n'dirty f4
^_quiet a-2 c-3 d-3 e-4 f-3 g10; ^_quietly e-2; ^_rain a-6 b-3 d7 e-5; ^_rana c4 e-5 g3; ^_rang e-2 g4
^_rather a5 e3 g-6; ^_re b9 g-6; ^_read a-9 b-7 c-6 d-3 e-10 f3 g7; ^_reassign a-2 b8 d-2 e-5; ^_rebuild b4 g-4
^_reclaim b5 g-2; ^_recruiter d6 g-4; ^_redo a-3 b12 g-7; ^_refactor a-5 b-4 d-3 f4 g5; ^_reference d7 g-3
^_release a-2 b4 c3 d-9 f-7 g3; ^_remind d-5 g9; ^_reminder d-2 g5; ^_remove a-7 e8 g-3; ^_rename f3
^_reopened a-3 b6 e-3; ^_reorganised b-3 c-5 d-3 g9; ^_replace d8 f-3 g-5; ^_reschedule d7 g-5; ^_resist e12 g-6
^_retro a-2 b-4 c2 e-6 g5; ^_revert b5; ^_review a-5 c-7 d2 e-11 f3 g5; ^_rewire a2 b4 g-5; ^_rewrite b7 d-5 e6 f-8
^_roadmap b-4 c-5 d-2 e-4 f-2 g9; ^_rota b-4 c3 e7 f-3 g-5; ^_run a3 c-3 d3 e-10 f3 g-2; ^_salary b-4 d3 e-2 f-2 g3
^_sales c-3 g7; ^_security a-2 c-3 g8; ^_send a-4 c-4 d-2 e6 f-3 g3; ^_set a-3 b-2 d-3 e5 f5; ^_sev1 a2 f-5 g4
^_shadow f7 g-3; ^_share e7; ^_she a-11 b8 d-4 f-4; ^_ship b-6 e-3 f-3 g7; ^_shorten g3
^_should a5 b-10 c-13 d9 e-12 f-8 g6; ^_shut e5 f-3; ^_sick c-2 d-3 f-5 g9; ^_sign a-4 b-6 c-5 d-7 e6 g3
^_silence c6 g-4; ^_since b3 d-4 f3 g-3; ^_sit a2 c-9 f8 g-10; ^_sit-down-to b7 d-3 g-6
^_sit-in a-4 b-2 c-5 d4 f-6 g5; ^_sit-in-on f8 g-3; ^_sit-on a-5 b-3 c-3 d-3 e11 g-4; ^_skim f10 g-7
^_skip a-7 c-4 d2 f-6 g2; ^_skip-level e-2 g6; ^_slept a-5 c2 d-4 f-6 g4; ^_small a-5 c-5 d-3 e-3 f16 g-9
^_smooth a-3 b-2 c-3 d-3 e-3 f-3 g8; ^_snatch b5; ^_so b9 c-4 e-4 g-2; ^_somebody a-8 b5 d-4 e5; ^_somehow c7 g-3
^_someone a-6 b-5 c5 d-5 e-3 f-6 g7; ^_sometimes g5; ^_speak a-3 c-4 e10 g-6; ^_spend b-8 c-9 d-7 e6 f9 g-3
^_spike d-4 f10 g-5; ^_sprint a-4 e-7 f-4 g7; ^_sprint-goal d-2 g5; ^_stakeholder a-2 e-4 f-2 g4
^_stakeholder-update d3; ^_stand-up d5 g-3; ^_standup a8 d-7; ^_start a-5 e5 g2; ^_stay a3 b-4 c-5 e8 g-4
^_stay-out e3; ^_stay-up f2 g-7; ^_steal b5 g-3; ^_step-back b-2 e5; ^_step-in b7 g-5; ^_stepped a-3 b4 e3 g-6
^_stick a10 e-3 f-3; ^_still a12 b-4 c-8 d8 e-6 f-3 g-7; ^_stood a-2 c-2 g4; ^_stop c-4 e9 g-5; ^_stop-myself e6 g-2
^_support b-3 d-4 e2 f-3 g6; ^_suppose e-2 g9; ^_supposed c-3 g6; ^_swallow c-3 e7; ^_swapped b11 c-5 d3 e-6 g-13
^_sweep a-2 b4 e-2 f5 g-5; ^_sync d8 g-4; ^_take b5 c-12 d-13 g3; ^_take-back a-3 e-7 g4; ^_take-on a8 g-3
^_take-over a3 b3 e-4 g-5; ^_talk b-2 c-5 e4 f-3; ^_talk-to d-7 f-2 g10; ^_team a-11 b-11 c10 e-7 f-7 g4
^_team-lunch b3 c-4 d4 e-3 f5 g-8; ^_tell a4 b7 c-18 e5 f-10 g-8; ^_ten a3 b-4 d-4 f9 g-8; ^_tested g4
^_thank-you d-4 g7; ^_that a3 g-3; ^_the a-3 b-3 c3 e-4 f-20 g7; ^_their a-5 c-8 d-4 f-2 g12; ^_then c3 e-4
^_there a3 b-8 c-8 d-3 e-5 g7; ^_they b-6 c5 f-19; ^_they-say c-5 g8; ^_think c-4 d-3 g8
^_think-about a-3 b-4 d-6 e-6 g15; ^_think-of e-5 g9; ^_third a6 b6 c5 d-2 f-3 g-13; ^_this-week a6 b-3 d-4
^_three a4 b2 c9 d-3 e-10 f-4 g-6; ^_throw a-5 b-5 e3 f6 g-7; ^_ticket a-6 c-4 d-3 e6 g2; ^_tidy a-3 f7 g-2
^_tinker f7 g-2; ^_tinker-with f4; ^_tired a5 c-5 d-3 f3; ^_to b-3 c4 d4 e-7 g-3; ^_today d-5 e2
^_todo d-6 e-2 f-2 g10; ^_tomorrow a-8 b-3 c-3 d-7 g17; ^_totally d2 g-2; ^_town-hall d-6 g9; ^_toy f4; ^_trace f4
^_train a-3 c-3 d-3 e-2 g9; ^_transfer e7 g-2; ^_trust e7 g-4; ^_try a-4 b-5 c-4 d-3 e-7 g6; ^_try-out a-2 f9 g-5
^_try-to e-3 f8 g-3; ^_turn a-4 b-5 c-10 d3 e15 f-6 g-10; ^_turn-down c-2 e6 g-3; ^_tutorial f9 g-7
^_two b-6 d-3 e-10 f3 g4; ^_ugh b3; ^_un b11 e-4 g-8; ^_unassign-myself e5; ^_undo b2; ^_unless a-4 c-7 e-4 g13
^_update a-2 f8 g-4; ^_upgrade a-4 b-3 f8; ^_use g5; ^_usually c-9 d-2 g11; ^_vacation d3 f-3; ^_vendor a-3 g4
^_volunteer-for a4; ^_wait a-9 c7 d-3 f-7 g7; ^_walk b-5 c-3 d5 e7 f-3 g-6; ^_want a-7 b-3 c-4 d-6 f-3 g10
^_want-to b-5 e12 g-11; ^_watch a-9 b-7 c-3 d-8 e6 f3; ^_we a-9 c2 d-2 e-16 f-4 g12; ^_were a-4 b-6 c-3 d-3 e-3 g12
^_what a-5 b2 c-9 d7 e-12 f-7 g9; ^_whatever b7 g-8; ^_when b-8 c-5 d-9 e7 f-4 g6; ^_whenever c4
^_who a2 b-4 d-3 e-6 f-2 g2; ^_whoever c4; ^_whole a6 b-4 c9 d-6 e3 f-3 g-12; ^_why b-6 d-3 e4
^_will a-4 b-4 d-6 e-7 f3 g7; ^_wish d-4 e-2 g10; ^_with d-2 e2; ^_without c8 d-3 e-2 g-5; ^_work a3
^_work-on e-3 f4; ^_would a-4 b-9 c-8 e-8 f3 g11; ^_write a3 b-5 c-8 e-2 f3; ^_years a-3 e-3 f-2 g10
^_yes a5 c3 d-3 g-4; ^_yesterday e-3; ^_you a-3 g7; a_'good f6; a_1:1 a-3 g2; a_<mark> a-3 b-3 c-7 e7 f-3 g3
a_<name> f6; a_any c4 g-2; a_better c7 d-6; a_bit a-14 b3 c-9 d-8 e3 f7; a_book f6; a_bot d-2 f10 g-5; a_branch f3
a_buddy g5; a_bug b-3 c-5 d16 e-5 f-5 g-8; a_build d7 g-4; a_calm g3; a_chance e-2; a_chapter g4
a_chat c-5 d-3 e6 f2; a_choice f-2 g4; a_code a-2 d5; a_code-review g2; a_comment f7 g-3; a_conclusion c7 g-4
a_conference f3; a_customer a-3 f3; a_dashboard f4; a_date d5; a_day f-4 g3; a_dead a-5 f7; a_deadline c-10 e11
a_debug d3 f-2 g-4; a_debugger d6 g-2; a_decision b-4 d-5 e-5 f-4 g9; a_deploy d6 g-3; a_deprecated e-2 f5
a_dev d-3 f5; a_development-plan d6 g-2; a_different g2; a_feature d2; a_feel f4; a_few b-5 f12 g-6
a_finger a3 d5 g-4; a_first c-7 e5 g3; a_fix a5 b5 d-4 f-2 g-8; a_font c3; a_fortnight b4 c3 g-6; a_friend c-3 g5
a_full b13 c-4 d-6 e-6 g-3; a_function a7 g-5; a_game f-6 g7; a_good b-2 d-8 g6; a_great f3; a_half c4
a_hand b5 e-3; a_holiday f-2 g3; a_hotfix d9 e-2 g-4; a_job d-2 g4; a_keyboard b3 d7 e-3 g-8; a_launch g3; a_lead g4
a_lie b-4 c-4 e3 g6; a_line a-4 e6 g-5; a_lint f4; a_little a-3 f10 g-5; a_log c2 d5 e-2 g-5
a_long a-5 b-2 e5 f-5 g4; a_look a-2 d-4; a_lot d3 e-5 g-2; a_manager c-6 d-4 g13; a_meet a7 c4 f-3 g-9
a_meetup c-3 d-3 g8; a_mentor d7 g-8; a_merge d9 g-5; a_minute a-3 b-4 c2 e9 f-5 g-5; a_miss d13 e-3 g-11
a_mistake b-3 e4; a_moment c-4 g6; a_month a-3 c-5 d3 e7 g-10; a_name e4 g-7; a_new a-4 b5 d-9 e2 f-6 g5
a_nurse c3 g-2; a_p4 f5 g-3; a_parser d3 g-4; a_pass c3; a_passenger e3 g-3; a_perfectly c4
a_plan a-4 c6 d-12 e3 f-7; a_plane a-3 c-3 e2 g5; a_position a-2 c5; a_preference c11 e-5 g-6; a_project g3
a_proper a4 g-3; a_proposal c8 g-5; a_prototype f6; a_pull-request d13 f-4 g-6; a_question b-3 c2 d-6 e12 f-6 g-9
a_queue c4 e5 g-7; a_quick f2; a_quiet d6 f4 g-6; a_rebase d6; a_recruiter d-7 g11; a_regression d5 g-4
a_release a-4 c-6 e7; a_request f-2 g6; a_retro d7 g-5; a_row d4; a_scratch c5 e-3 f7 g-7
a_script b-2 c-5 d-3 e-4 f11 g-4; a_second a4 b9 c-3 d-4 e-6 f-4; a_side f9 g-6; a_silly f5 g-4; a_single c-4 e4 g4
a_small a-2 b-2 d-2 e2 f9 g-12; a_spelling f2; a_spike g4; a_stack-trace d9 g-6; a_staff-engineer c7 e-6 f-2
a_stale f3; a_statement g5; a_story g2; a_talk d-4 e-3 g8; a_talk-about f4; a_team c-5 g6
a_test a-5 b-5 c5 d5 e-7 f7 g-11; a_thing e-3 f5; a_thread e-3 g4; a_throwaway f5; a_ticket g7; a_tool f9 g-6
a_tour e-3 f5; a_tourist f7 g-3; a_toy a-5 b-2 c-2 e-3 f12 g-3; a_train a-2 c6 d-3 e-3; a_two c4; a_typo a-4 g3
a_user f5 g-5; a_variable c9 e-4 g-3; a_vector-store f3; a_view e-3 g4; a_vote c5; a_walk b-3 e3 f-2 g3
a_walkthrough f6 g-3; a_way d-3 g5; a_week a-5 c4 e-6 f-5 g3; a_while b-5 e5 f-5 g6; a_whiteboard e4; a_whole b-5 g9
a_word b9 c-6 f-3 g-5; a_year a-2 c-5 d-2 f12 g-4; a_yes e-2; able_to a-3 f2; about_<name> d3
about_a c11 e-5 f-5 g-2; about_her b-4 d8 e-3; about_his c-5 d6 e-10 f-5 g3; about_how b-3 c-3 d-2 e4 g5
about_it d-2 e-3 f-7 g8; about_money b-3 e-5 g5; about_my c-8 g10; about_on a3; about_our f-3 g3
about_parental c-4 g3; about_the a-12 b-5 c-5 d8 f-11 g8; about_their d4 g-5; about_with d-3 f10 g-8
across_the a4 g-2; adapter_for a3 g-2; adapter_on e2; admin_page f7 g-3; advert_and a-5 g6; after_<number> d3
after_dinner a3 c-3 f5 g-4; after_give b7 e-4; after_he b3; after_i a-2 c14 d-4 e-7 g-10; after_my a8 b-4 c3 f-5 g-3
after_one c3 g-3; after_she b7; after_ten a-2 b5 f-3; after_the c-6 d12 e-7 g-3; after_two b7 e-4
afternoon_in a8 g-4; afternoon_of c5 e-2 g-3; again_, a7 b8 c-3 d-3 f-5 g-7; again_. a7 c-3 e-8 f-4 g-2
again_: b3 d3 g-4; again_<mark> a6 b-4; again_because a4 d2 g-4; again_before a2; again_i a-8 b-4 c5
again_in a2 b6 c2 d-2 e-6 g-5; again_until a4; against_it e4; against_me e7 g-3; agenda_for d5 f-7 g5; ago_, g4
ago_and b4 c-5 e-2 g4; ago_i a-4 c-2 d-4 e4 f-4 g5; agree_, c-6 e-6 g10; agree_faster c7 g-4; agree_on a-2 e-4 g3
agree_that b3; agree_the g-2; agree_with b-3 c6 e5 g-6; air_conditioning g4; airflow_dag a4; alert_rule b5 e-3
all-day_, a6 b-3 c-5 f-6; all-day_. b-3 d3 e-3; all-day_long c3; all-night_at g6; all_, a-3 b-7 e2 g5
all_1:1s d-3 g7; all_<name> c8 f7 g-13; all_by g6; all_do a-4 d-4 g9; all_eyes c9 g-6; all_feedback d-8 g10
all_five d7 g-7; all_four c2 d3 e-2; all_good g5; all_hers b-5 g5; all_his g6; all_look-at c3
all_my b5 c-7 d-3 e-5 f-4 g7; all_of a5 b3 f-3 g-9; all_on c3 d-4 g3; all_one-to-ones c-2 g3; all_over b11 e-4 g-3
all_quiet a-5 c-7 g11; all_skip-levels d-3 g6; all_the a-5 b5 c4 d-9 e-6 f-4 g7; all_three c-4 g3; all_wait a8 c-5
allowed_to c9 f3 g-9; alone_, a4 d4 g-3; alone_. a6 d2 g-6; alone_and a2 e-2 g3; already_merge f5
although_it b6 c-2 g-4; always_the c-5 g7; am_. a3; am_<name> c7 g-4; am_a a-3 c-8 e-5 f2 g10; am_afraid g2
am_ashamed c-5 d9 g-3; am_avoid d7 g-6; am_back e7 g-7; am_behind d9 g-6; am_block g4; am_build a4 g-2
am_carry b-3 c-3 d-4 g9; am_code a7 g-4; am_do a3; am_fix a-7 c6 d4 e-5 g-7; am_go-to e-8 g12; am_hold a4
am_honest b3 d7 g-5; am_i c4; am_in a-6 b6 c4 e-2 g-6; am_just e7 g-3; am_not b-5 c2 d-6 g3; am_on c-4 d-2 e5 g-6
am_still a8 d-3 g-2; am_the a9 c11 d-10 e-10 f-7 g-16; am_through a9 c-6 g-4; am_write d2 g-2
among_themselves c4 g-2; an_<name> e-2 g5; an_answer c-2 d9 e-3 g-3; an_argument c2; an_article g5; an_empty d4
an_engineer a4 d-3; an_evening a-7 b-4 c-3 d-5 f9 g3; an_eyebrow b-3 c7 g-3; an_hour a-14 f6; an_ide a7 f-3
an_idea a-2 f4; an_internal f2; an_old a-4 c-4 d-3 e-4 f8; an_online f6 g-2; an_opinion a-6 b-4 c8 d-5 e6 f-3 g-8
an_order c8 e-2 g-6; an_unfinished a4; and-then_do b7 c3 e-7; and-then_i d3 e5 g-7; and-then_it c3 e-4
and-then_let b-5 e8; and_<name> b-17 e-6 f-10 g13; and_<number> a-3 c8 e-2 g-3; and_a b-3 c3 d-7 e-5 f-3 g9
and_after b7 d-3; and_all b-6 c-4 d-5 e11; and_an c-6 f-2 g5; and_ask b-5 c3 f6 g-5; and_be a-4 b-3 c-8 e5 g7
and_build a2 b4 e-4 g-4; and_by a-4 b9 c7 d-3 e-3 g-9; and_close b4 d3 g-4; and_code b3 f3 g-6; and_come a5 e-4
and_complete b3; and_cons c6 g-2; and_deploy a9 g-6; and_did b-4 c-4 d7 e4 g-10; and_do b11 d-7 e-6 f-3
and_drive b8 c-2 e-4; and_end-up b6 e-3; and_everybody b-2 c5 e-4; and_find e7; and_finish b8 g-5
and_fix a2 b4 d-3 e-10 f-6 g6; and_follow f2; and_get b-4 e-8 f4 g7; and_give a-2 c-9 d-3 e3 g3; and_go e4
and_go-to e8 g-6; and_grpc a-3 c-5 g8; and_have a7 c-3 e-8; and_he b-6 c-6 e10 f2; and_her e-3
and_his b-3 c-3 d4 e-2 g6; and_honestly g3; and_i a3 c-10 d3 e7 f-8 g-2; and_implement a-5 b6
and_it b-3 c4 d-12 e4 g-4; and_just e5 g-3; and_keep a-6 b3 e6 g-8; and_land c3 g-2; and_leave b-2 c-2 d-7 e15 g-7
and_let a-4 b-10 c-6 d5 e12 f-6 g-3; and_meant c-5 e9; and_merge a-3 b8 g-2; and_my c5 g-4; and_no c6 d8 e-6 g-8
and_nobody c6; and_not a-9 b-7 c5 d5 e4 f2 g-6; and_nothing a-5 d7; and_now a8 b-6 d-3 e3 f-3 g-8
and_nowhere d6 g-3; and_on c-4 d7 g-4; and_only a5; and_patch a3; and_people a4; and_poke-around f4
and_put a-2 b11 c-6 e-4 g-2; and_read f9 g-6; and_run e-5 f4; and_send b-3 e-3 g3; and_she a3 b-5 d3 e5 f-2 g-4
and_ship a3; and_sign a2 e5 g-3; and_sit e4 g-4; and_solve b2 e4 g-7; and_somehow b6 e-2; and_spend d4; and_start g3
and_stay d2 e-3; and_still a-8 c11 d-7 e-12; and_stop c2 g-4; and_switched c5; and_take b11 c-4 e3 g-13
and_take-over a-2 b9 g-4; and_tell b-4 c9 d-3 e-4 f6 g-7; and_that b-6 c6 f-2 g-2; and_the a9 b-12 c2 d4 f-5 g-5
and_there b4 c-2 d6 f-2 g-4; and_they b-11 c7 d-5 f-3; and_three c-5 d-3 e7; and_today b5 e-4; and_two c3 g-6
and_type a2 e-2; and_use f4; and_wait a-3 c3 d-6 e6 g-4; and_walk c-4 e5; and_we c-5 g5; and_will b-2 c-4 g9
and_win c-7 d-3 e5 g5; and_write b8 c-3 d-2 f-5 g-6; angry_customer e5; animation_engine c5; anniversary_and d5 g-3
annoys_the g5; another_, b-3 c-4 e4 g3; another_day a-2 b7 d5 e-4 g-7; another_way e7 g-4; another_week d7 g-5
answer_, a-5 c4 d-4 e4 f-4 g-4; answer_. c6; answer_<mark> a-2 c6 e3 g-7; answer_about d3; answer_and b-4 e-6 g5
answer_each e4 g-3; answer_from c-8 d3 e6; answer_i e3; answer_in e9 g-4; answer_it a5 c-3 e3 g-5
answer_on b-2 c-5 d5; answer_the b-2 g4; answer_to e7 g-6; answer_until c-2 e5; anti_cheat f3
any_code a-4 d-9 f-5 g14; any_lecture e2; any_longer b7 g-2; any_more e5 f-4; any_of d3 f5 g-4
anybody_need c-6 f6 g2; anyone_'s f4; anyone_, a8 b-7 d-3 e-6 f3; anyone_else a10 d-3 e-2 f-2 g-3
anything_, a-2 c-2 d-2 e4 f-3 g2; anything_. c-6 e8 f4 g-4; anything_from g3; anything_in c5 e-3; anything_off g4
anything_on d-3 e10 f-2 g-4; anything_today e-4 g8; anything_without a-4 g4; anyway_, a-2 b2 f4 g-4
anyway_. b-3 c-4; api_, c-4 e-3 f5; api_. g2; api_by a6 g-3; api_shape c-4 e6 g-2; api_that a2; api_with f5 g-4
app_store a4; apparently_. c-6 d3 f-3 g4; applicants_get g2; approach_and c3 e-4; approval_, c-8 e3 g4
approval_on c3; approvals_, c7 e-3 g-3; approvals_today e3; approve_a c7 g-3; approve_each g2; approve_every e3
approve_infra c-6 g4; approve_it c3; approve_release e-3 g5; approve_the c-2 g5; arch_review c3 d-3 e6 g-6
architect_'s c-3 g4; architect_, a4; architect_. c4 g-3; architect_which c-5 e-4 g8; architecture_board e2
architecture_guild c4 e-4 f3 g-3; architecture_hour c4 f-2; architecture_question c3
architecture_round b4 e3 f-3 g-6; are_all a5 c-4 d-6 e-4 g7; are_back c3; are_block a8 c-2; are_good b-4 e-3 f-4 g11
are_late a-2 c-3 d11 g-7; are_set d-6 g8; are_slow a-4 b-6 e-4 g8; are_the g-3; are_wait a3 c-2 d-2; are_we c3 g-2
are_you c4 f4 g-4; area_, e3; argue_, c-11 g10; argue_against b-3 c-3 e8 g-3; argue_for e5 g-4; argue_it c-4 e6
argue_with c9 g-5; around_in f5; around_it g-3; around_the f3; around_with f5; article_about g3
as-soon-as_i b-4 c12 e-5 f-3; as_a b-6 c6 d-7 e-10 f10; as_agree e-5 g6; as_an c8 e-3 g-2; as_ever a4 g-4
as_far c-4 g7; as_i a8 b-6 c-6 d2 e2 f-5; as_if a-6 b-3 c-3 f7 g3; as_it b-3 c-4 d-6 e10 f-2; as_of b8 g-2
as_the a6 b-6 c8 e-9 g-5; as_they c5 g-6; as_though c-6 g7; ask_'what e3; ask_, b-4 c7 d-9 f-6
ask_. a2 b6 c-3 d-5 e-4 f6 g-2; ask_<mark> e6; ask_<name> a-6 c-12 d-7 f13 g2; ask_a b6 c-3 e7 g-10
ask_about b-6 c-3 e-8 f5 g7; ask_and c3 d-3 e-10 g8; ask_back c-9 e7; ask_better f4; ask_but b3
ask_by c3 d-3 e-5 g4; ask_dumb e-2 f3; ask_for b7 d2 e-4 f-12; ask_her b2 e5 g-9; ask_him c-3 e5
ask_how a-2 b-3 c3 e6 g-4; ask_if b-3 c14 d-2 g-12; ask_instead b-4 e7; ask_me b-10 c7 d-18 e-2 f-15 g5; ask_more g5
ask_my c-5 e-4 g10; ask_question c-4 e6; ask_the a-2 b-7 c-14 d-5 e4 f7 g6; ask_them b6 c-4
ask_to a-3 b4 c5 d-9 e-3 f-5; ask_two b-3 c-5 e11; ask_us c-4 g5; ask_what b-4 c8 d4 e-3 f-2 g-8
ask_when c-5 d13 g-11; ask_whether b-3 g6; ask_which c7 d-3 f-3 g-3; ask_who a3 c3 e-6; ask_why b-4 c7 g-3
assign_<name> b7 e-3; assign_the a9 b-4 e-2; assign_to a-4 b4 c5 d-3 e-2 f3 g-6; assignee_, a2 b5 g-3
at-last_. b4 c2; at-midnight_so a7 g-4; at_<name> c-7 d-2 e7 g3; at_<number> a7 b4 c-7 d-3 e-8 f-7; at_a c-2 e5 g-3
at_all d-3 e-3 f2 g4; at_eleven d-3 e3; at_five d-5 f3; at_four g4; at_half a4; at_his g6; at_home f2 g3
at_it b-2 e7 g-10; at_lunch b6 g-6; at_me a-6 b-4 c6 d9 e-6 f-6 g-6; at_my a-10 c8 d-9 e-8 f-9 g8; at_next d-2 g5
at_night b5 c-3 d-4 f-6 g5; at_once c3 e5 g-8; at_six d5; at_ten a13 b-3 c-2 d-4 f-2 g-4
at_the a2 b-6 c-9 d-5 e3 g4; at_their c9 e-6 g-3; at_this c2; at_two d2 f-5 g3; ate_lunch d-3 g5
ate_the a-3 b3 c-5 d12 e-4 g-11; attend_the c-2 d-4 e-5 f11 g-5; audio_mixer e2; audit_ask e-4 g6; auth_change b2
auth_flow f2; auth_rewrite a5 g-3; author_of a8 g-2; automate_my f5; avoid_the d4; away_, a2 b5 e-7
away_. b2 c-3 e-5 g5; away_a c4; away_after f5; away_from a-6 b4 c-4 d-3 e4; away_the e7 g-5; aylin_'s a-2 d3 e-4 g3
ayse_'s c4; b_, c10 e-3 g-6; back-off_off e5; back_, a-6 c4 d-6 e5; back_. a2 c-8 d-9 e4 g6; back_: c-4 e2
back_<mark> a-2 b3; back_<name> d6 g-5; back_an b7 e-5; back_and b2 d-5 e-2 g4; back_at a-4 c4 e3 g-3; back_by g5
back_from a-9 b4 c3 d-6 e-6 g3; back_her b-3 c3 e3 g-5; back_in a6 b6 c-3 f-2 g-13; back_off b9 e-4 g-5
back_on b6 c-6 d-4 g3; back_the a4 b-3 c-5 g2; back_to b3 e-4 f3; back_tomorrow g3; back_until c9 e-3 g-5
back_up a8 b-3 g-2; back_when b5 e-6; back_with a-3 b5 d-2 e5 f-2 g-10; bad_news b-4 d9 e-2
badly_. a-4 c3 d-3 e7 g-5; bail-on_on d4; baked_idea c4; basically_rewrite b3; be-about-to_type e2
be-going-to_coach b4 e-3; be-meant-to_be b11 c-2 d-4 e-2 g-5; be-meant-to_write d5 g-3; be-on_a a-6 c3 g4
be-on_holiday c5 g-2; be-on_it a2 b6 c-5 g-5; be-on_my c-6 d4 e7 g-6; be-on_the a7 c-4 e-7; be-stuck_in d6 g-3
be-supposed-to_be a3 c4 d-4 g-5; be_, b-3 c-5 e8; be_. a-3 b6 c-10 d8 g-7; be_: a3 b6 e-4 g-5
be_<name> b13 c-6 d-6 f-2 g-9; be_<number> c2; be_a b-10 c-13 e6 f3; be_able c-3 d-4 f3 g4; be_archived g3
be_ask a-5 c4 d-7 e-6 f-7 g8; be_assign a-4 b6; be_at c-4 d-5 e2 g2; be_avoid d3; be_away e-5 g6; be_ayse c3
be_back a-3 b5 c5 e-6 g-2; be_basically b5; be_break a5 c-4 d4 e-3; be_build b6 g-2; be_burn d5 g-4
be_cancel d-6 g8; be_change a-4 b-3 c4 e-3 g3; be_code a-5 d12 g-8; be_curious f3; be_dead a4 c-2 g3
be_debug a-3 d10 g-6; be_deep a6; be_delegate b5 c2 e-3 g-4; be_discuss c-4 g7; be_do a8 b6 c-4 d-3 e-5 g-7
be_down b-4 c-4 e-5 f-4 g8; be_empty c2 d3 g-2; be_ever f3; be_faster c-7 d-6 e-2 g6; be_fine b6 g-4
be_finish c6 e-2 g-3; be_five c-4 g4; be_fix a-5 d6; be_for c4 g-4; be_go a2 d4 e-5 g-4; be_good a5 d-2 f7 g-8
be_great g3; be_her b8 d-5 e-2; be_hers a-2 b8 g-3; be_his b7 c-6 d-2 e4 g-4; be_ill c6 g-3
be_in a6 b-3 c3 d6 e-14 f-5 g-3; be_it a5 b-2 c4 g-7; be_late a-7 b-3 e-4 g6; be_lead b2 d3 g-5; be_learn a-3 b6
be_leave c5 d-3 g-3; be_like e3 g-4; be_long b2; be_make b3 c4 g-5; be_me b7 c6 d-5 e-7 f-2 g-11
be_mine a11 b5 c-4 d-3 e-7 g-10; be_move d2; be_my c4; be_nearly b5 e-2; be_nervous a3
be_never a-5 b-4 c-4 d-5 f-4 g15; be_nice c3 f-7; be_no a-3 c-4 e-3 g7; be_not a4 b4 e-9 f3; be_nothing b3
be_ok b6 g-3; be_one b3 c-7 d-4 g4; be_only a-3 b4 d-2 e4; be_only-to f4; be_open c3; be_out a4 g-2
be_over a-2 b-2 c2 g4; be_postpone c-3 d-3 g8; be_product e-4 g8; be_proud b4; be_pull b-3 d-4 g7
be_quicker a3 e4 g-4; be_ready a3 b3 d-4 f-2; be_relieved b3 c7 g-9; be_run a3 c-3 e5 g-7; be_sick g5; be_sit a6
be_skip b-3 d-4 f8; be_slow b-2 d-5 e9; be_so a-3 b-3 c-3 e-5 g6; be_still a-3 b7 c-5 d-3 g3; be_take a-3 c3 e-3
be_tech-lead c-6 g7; be_tell c4 d-3 e-8 g5; be_tempt b-4 e5; be_that c2; be_the a4 b-6 c6 d-7 e-2 f-2
be_their b2 c5 e-4 g-3; be_theirs d-2 e5 g-3; be_ticking a2; be_to a-2 c-2 d5 e3 g-4; be_too b3; be_touch g6
be_unanimous c5; be_unreachable e4; be_very g5; be_wait a3 d6 g-10; be_watch a5 e-2; be_work-on a4 g-2
be_write d-5 e-3 g3; be_wrong c3; became_a g6; became_my b9 e-2 g-4; because_<name> b-8 e11; because_anybody f2
because_be b3; because_go a3; because_he a-3 e6 g-3; because_i c6 d6 e-14 g-11; because_it b-5 e-10 g2
because_no-one-else c4; because_nobody-else c8 d-5 e-3; because_of a-2 b-5 c-4 d16 e-5 f-5 g-7
because_she b8 d-5 e-4 g3; because_the a14 c-4 e-6 f-3 g-4; because_they a-4 c6 d-4 g-3; bed_all-day g5; before_. a3
before_<name> a-4 b5 d5 g-5; before_anyone a12 c-3 f-4 g-6; before_bed a-5 c-3 d-3 f11 g-6; before_code b4
before_he b4 c4 e-2 g-4; before_her b7 g-4; before_i a-8 b-5 f-2 g7; before_it a10 b-3 c-2 d4 e-4 f-5 g-5
before_say c-5 e7; before_the a3 b-8 c-6 d3 e-8 f-5 g8; before_they c9 e-4 g-3; before_work a-8 b-2 f-8 g13
begin_, a-3 b6 d4 e-3; behind_. a3; behind_it b-4 f7; behind_me a6 d-9 g6; behind_on a-4 c-5 d9 g-3
behind_the a-6 d4 f4 g-2; belong_to b5; best_<mark> c11 e-4 g-8; better_. c5 g-3; better_idea c3 e3 g-4
better_question f4; better_than a-3 b-2 c-4 e3 f-7 g9; between_<name> d9 e-4 g-4; between_meetings a7 g-3
between_rest a-3 c-2 g6; between_the c4; between_two a-5 b-2 c7 d-3 e-6; biggest_chunk a5; bilal_'s c4 d3 g-4
bin_it b-2 d7 f2 g-6; bit_<mark> b5; bit_of b-2 c-3 e-3 f10 g-6; bit_the f3; bite-my-tongue_my e6 g-3; bite_off a4
blank_page d6 g-4; blink_on f5 g-3; block_a a-3 c-3 e9 g-3; block_for d4 e-3; block_her e2; block_on d-2 e-6 f5
block_the a6 d-3; block_ticket a4; block_until a-3 c4; blocker_. a4 b-2 c-3; blocker_<mark> a11 b-2 c-3 f-3 g-4
blocker_and a3; blocker_for a4 g-3; blow-off_off d6 g-2; board_, a4 e7 f-2 g-5; board_. a4 e-3 g3; board_for d-5 g10
board_meet d-4 e5; board_to e5; book_, g5; book_me c3 d5 e-3 g-5; book_on a-3 c-3 d-3 f4 g3; book_the g2
boss_'s a4 b-8 c-8 d-5 e-5 f-8 g14; boss_, g7; boss_<mark> c11 e-6 g-7; boss_ask c3; boss_cancel g2; boss_fight b4
`
