// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
^_rather a4 e6 g-6; ^_re b10 g-7; ^_read a-10 b-8 c-7 e-9 f3 g6; ^_reassign a-3 b7 e-4; ^_rebuild b3 g-4
^_reclaim b5 g-2; ^_recruiter d9 g-6; ^_redo a-3 b12 g-7; ^_refactor a-5 f3 g5; ^_release b6 d-9 f-6 g3
^_remind d-4 g7; ^_reminder d-4 g8; ^_remove a-6 e8 g-3; ^_rename b2 f4 g-3; ^_reopened a-3 b5 e-3
^_reorganised a-2 b-3 c-4 d-3 g8; ^_replace d6 g-4; ^_reschedule d7 g-5; ^_resist c-2 e11 f-2 g-5
^_retro a-2 b-5 e-6 g6; ^_revert b6; ^_review a-6 c-8 d3 e-12 g5; ^_rewire b3 g-4; ^_rewrite b4 d-6 e8 f-9 g-2
^_roadmap b-3 c-5 e-4 g9; ^_rota b-5 c2 e10 f-4 g-7; ^_run a4 c-4 d4 e-10 f2; ^_salary b-2 d4 e-3 f-2
^_sales c-3 g7; ^_send a-4 b-3 c-6 d-4 e7 f-3 g4; ^_set a-3 d-4 e5 f5; ^_sev1 a5 f-5 g4; ^_shadow b-2 f8 g-4
^_she a-12 b4 c3 d-3 f-2 g2; ^_ship b-7 e-3 f-2 g8; ^_shorten g3; ^_should a3 b-10 c-13 d9 e-12 f-7 g6; ^_shut e3
^_sick a-2 c-3 d-4 f-4 g8; ^_sigh g-2; ^_sign a-3 b-5 c-3 d-5 e8 f2; ^_silence c5 g-4; ^_since b3 d-3 f4 g-4
^_sit a4 c-10 f7 g-10; ^_sit-down-to a5 b8 d-5 g-10; ^_sit-in a-4 c-4 d3 f-3 g5; ^_sit-in-on e-2 f9 g-5
^_sit-on a-4 b-3 c-4 d-3 e10 g-4; ^_skim f8 g-5; ^_skip a-8 c-4 d3 f-5 g3; ^_skip-level g3
^_slept a-5 c3 d-3 f-7 g6; ^_small a-5 c-4 e-3 f15 g-9; ^_smooth g6; ^_snatch a-3 b7; ^_so b10 c-5 e-4 g-3
^_solve b3; ^_somebody a-8 b4 d-4 e5; ^_somehow c5; ^_someone a-4 b-5 c3 d-6 f-6 g8; ^_sometimes g6
^_speak a-3 b-2 c-5 e13 f-3 g-8; ^_spend b-7 c-8 d-6 e7 f6 g-4; ^_spike d-2 f9 g-4; ^_sprint a-4 e-8 f-4 g7
^_sprint-goal c-3 d-3 g5; ^_stakeholder e-2 g3; ^_stakeholder-update b-2 d5; ^_stand-up d6 g-3; ^_standup a9 c-2 d-9
^_start a-4 g4; ^_stay a3 b-5 c-4 e9 g-6; ^_stay-out e5 g-2; ^_stay-up b-2 d3 f3 g-7; ^_steal b6 g-4
^_step-back b-2 e5; ^_step-in b7 g-4; ^_stepped b8 e-3 g-3; ^_stick a10 e-3 g-3; ^_still a11 b-4 c-8 d9 e-7 f-3 g-9
^_stood f-2 g3; ^_stop c-3 e7 g-3; ^_stop-myself e7 g-3; ^_study g3; ^_support e-3 f-2 g9; ^_suppose b-2 e-3 g9
^_supposed c-3 g6; ^_swapped b9 c-4 d7 e-4 f-5 g-12; ^_sweep b3 e-3 f6 g-5; ^_sync d8 g-4; ^_take b3 c-10 d-13 g5
^_take-back a-3 b4 e-6; ^_take-on a8 g-3; ^_take-over b4 e-4 g-5; ^_talk b-2 c-5 e4 f-4 g2; ^_talk-to d-9 f-4 g11
^_team a-12 b-11 c10 d2 e-7 f-6 g4; ^_team-lunch b5 c-5 d3 e-4 f5 g-9; ^_tell a3 b7 c-19 e4 f-9 g-6; ^_tempt e3
^_ten a3 b-4 d-3 f8 g-8; ^_tested g4; ^_thank-you d-7 g8; ^_that a3 g-3; ^_the a-4 b-2 c4 e-6 f-20 g7
^_their a-6 c-8 d-4 g10; ^_then c3 e-3; ^_there a6 b-7 c-6 e-4 g2; ^_they a3 b-4 c4 f-16; ^_they-say c-8 g10
^_think c-2 d-3 g8; ^_think-about b-3 d-6 e-6 f-2 g14; ^_think-of e-4 g9; ^_third a4 b6 c3 d-3 g-10
^_this-week a4 b-2 d-2; ^_three a2 b2 c11 d-3 e-9 f-5 g-6; ^_throw b-3 c2 e4 g-4; ^_ticket a-4 g8; ^_tidy a-2 f6
^_tinker a-2 f7 g-2; ^_tinker-with f7; ^_tired a8 c-3 d-2 e-3; ^_to b-3 c4 d3 e-7 g-3; ^_today d-6 e2
^_todo d-7 g10; ^_tomorrow a-6 b-5 c-2 d-7 g15; ^_totally b-3 d4 g-4; ^_town-hall b-2 d-5 g9; ^_toy f6; ^_trace f2
^_train c-4 d-3 e-3 g8; ^_transfer b-2 e9 g-4; ^_trust e9 g-6; ^_try a-4 b-5 c-4 d-3 e-7 f4 g4; ^_try-out f7 g-5
^_try-to e-5 f9 g-3; ^_turn a-4 b-3 c-8 d3 e13 f-5 g-10; ^_turn-down c-2 e7 g-3; ^_tutorial d-2 f9 g-6
^_two a3 b-4 d-5 e-9 g5; ^_ugh a-3 f-3; ^_un b12 d-3 e-3 g-9; ^_unassign-myself e4; ^_undo b3
^_unless a-3 c-7 e-4 g13; ^_update a-2 f8 g-4; ^_use g4; ^_usually c-8 e-3 g11; ^_vacation d5 f-3; ^_vendor a-2 g3
^_volunteer-for a4; ^_wait a-9 c8 d-5 f-8 g7; ^_walk a-3 b-5 c-3 d7 e5 f-2 g-7; ^_want a-5 b-2 c-4 d-4 e2 g8
^_want-to b-4 e12 g-14; ^_watch a-9 b-8 c-3 d-6 e4 g2; ^_we a-11 c2 e-15 f-6 g11; ^_were a-4 b-4 g11
^_what a-6 b3 c-8 d5 e-11 f-6 g9; ^_whatever b9 g-8; ^_when b-7 c-4 d-8 e5 f-4 g6; ^_whenever c5 g-3
^_who a2 b-5 c2 d-4 e-6 f-3 g3; ^_whoever c2; ^_whole a5 b-2 c8 d-4 f-3 g-11; ^_why b-6 d-3 e4
^_will a-4 b-4 c3 d-5 e-7 f2 g5; ^_wish d-4 e-3 g9; ^_with a3 d-2; ^_without c8 d-4 g-5; ^_wonder g2; ^_work a3 g-2
^_work-on d-3 e-3 f5; ^_would b-10 c-2 e-7 g9; ^_write a2 b-4 c-7; ^_yeah b2; ^_years a-4 f-3 g10
^_yesterday b2 e-2; ^_you g5; a_'good f6; a_1:1 a-2 d2 g2; a_<name> b-2 f8 g-2; a_<number> g2; a_any c4 g-2
a_better c7 d-7 e3; a_bit a-12 b3 c-8 d-7 e2 f6; a_book f5; a_bot f7 g-3; a_branch c3 f2; a_buddy g6
a_bug a-2 b-5 c-5 d16 e-5 f-5 g-8; a_calm g4; a_candidate c-2; a_chance a2; a_chapter c-3 g5; a_chat c-5 e5
a_choice c-3 f-3 g7; a_code a-2 d4; a_code-review g3; a_conclusion c6 g-3; a_copy f2; a_customer a-2 e-2
a_dashboard f5; a_day f-2 g5; a_dead a-5 f8; a_deadline c-11 e12; a_debug b-3 d3 e3 g-4; a_debugger d6 e-3
a_decision b-3 d-6 e-4 f-3 g10; a_deploy d7 e-3 g-5; a_dev f4; a_development-plan b-3 d7 g-2; a_dumb f2
a_feature d3 f3; a_feel f5; a_few a-2 b-4 d-3 f12 g-5; a_finger a5 d4 e-2 g-3; a_first a-2 c-6 e5 g4
a_fix a6 b5 d-3 f-2 g-8; a_font c4; a_fortnight b3 g-6; a_friend c-3 g6; a_full b11 e-4 g-7
a_good a-3 b-2 d-6 e3 f-4 g6; a_great f2; a_half c5; a_hand b6 e-4; a_hotfix d9 e-2 g-5; a_job g5; a_launch g3
a_lazy g2; a_lead g5; a_lie b-3 c-5 e4 g5; a_line e5 f3 g-6; a_lint f5; a_little a-2 f11 g-6; a_log c2 d5 e-3 g-6
a_long a-5 b-2 c2 e3 f-3 g3; a_look a-2 c2 d-5; a_lot a2 c-3 e-4 g-3; a_manager c-5 d-4 g11; a_meet a6 c6 f-2 g-9
a_meetup c-5 g8; a_mentor d8 g-10; a_merge d8 g-4; a_minute a-3 b-3 c3 d-2 e8 f-4 g-6; a_miss d14 g-13
a_mistake b-3 e3; a_moment c-2 g6; a_month a-3 c-4 d4 e6 g-8; a_name e5 g-5; a_new a-5 b4 d-10 e2 f-5 g6
a_no c5 g-3; a_nurse c3 g-2; a_p4 f6 g-3; a_parser d5 f3 g-7; a_pass c3; a_passenger e5 f2 g-4; a_perfectly c5
a_plan a-5 c5 d-10 e4 f-8 g3; a_plane a-4 c-3 e3 g5; a_position c2; a_pot g2; a_preference c12 d-2 e-4 g-7
a_problem g4; a_profiler d2; a_project g4; a_proper a3; a_proposal c5 g-4; a_prototype f5
a_pull-request d12 e-2 f-3 g-7; a_question b-3 c5 d-6 e9 f-5 g-10; a_queue c6 e2 f-3 g-5; a_quick c-3 f2
a_quiet a-2 d7 f4 g-7; a_recruiter d-6 g9; a_release a-4 c-6 d3 e6; a_request g4; a_retro d9 e-2 g-6; a_row d2
a_scratch a-3 c4 e-3 f6 g-4; a_script b-4 c-5 d-4 f11 g-5; a_second a4 b9 c-3 d-4 e-7 f-4; a_side f8 g-6
a_silly f4 g-3; a_single c-5 e6 f-2 g4; a_small d-2 f9 g-10; a_spelling f3; a_spike g5; a_stack-trace d9 g-5
a_staff-engineer c7 e-6 f-3; a_stale f3; a_statement g5; a_story g3; a_talk d-5 e-2 g9; a_talk-about f3
a_team c-4 g6; a_test a-4 b-3 c5 d7 e-7 f6 g-11; a_thing e-4 f6; a_thread c-4 e-3 g8; a_throwaway a-2 f5
a_ticket g8; a_tool f9 g-6; a_tour e-2 f5 g-2; a_tourist f6 g-2; a_toy a-4 e-3 f11 g-3; a_train c5 d-3 e-3; a_two c3
a_typo a-4 g5; a_user f5 g-5; a_variable c10 d-3 e-3 g-4; a_view e-3 g4; a_walk e3; a_walkthrough f6; a_way d-2 g4
a_week a-7 e-6 f-6 g5; a_while b-4 e4 f-3 g5; a_whiteboard c-2 e5; a_whole b-3 d-2 g9; a_word b7 c-5 e3 f-2 g-5
a_year a-3 c-4 f9; a_yes e-3; able_to a-3 f3; about_<name> d3; about_a c11 e-5 f-7 g-2; about_error c3
about_headcount d4; about_her b-4 d9 e-2; about_his c-5 d6 e-8 f-3 g2; about_how g4; about_it c-2 e-3 f-7 g9
about_on a3 c-3; about_other c4 g-2; about_our f-3 g4; about_the a-11 b-5 c-4 d7 f-10 g9; about_their d5 g-4
about_with d-3 f12 g-8; across_the a4 g-3; adapter_for a5 g-3; adapter_on e3; admin_page f7 g-4
advert_and a-4 d3 g2; afraid_that g3; after_a e2; after_dinner c-3 f5 g-3; after_give b6 e-2
after_i c13 d-4 e-8 g-9; after_my a8 b-4 f-5; after_one b2 c4 g-4; after_she a-2 b7; after_ten b3 f-3 g-3
after_the c-5 d10 e-7 g-3; after_two b8 e-5; afternoon_in a8 g-5; afternoon_of c6 e-4 f4 g-5
again_, a8 b4 c-3 d-3 f-4 g-8; again_. a5 c-4 d4 e-7 f-4 g-3; again_: b4; again_<mark> a5 b-3
again_because a5 b-2 d3 g-5; again_before a4 g-2; again_i a-7 b-5 c7 d2 e-2; again_in a3 b3 c2 d-2 e-3 g-5
again_until a3; against_it b-2 e6; against_me b-2 c-3 e8 g-3; agenda_for d4 f-9 g7; ago_, g4; ago_and b3 c-5 g4
ago_i a-3 d-4 e3 f-3 g4; agree_, c-5 e-6 g10; agree_on a-2 d-2 e-4 g5; agree_that b4 c-3; agree_with b-3 c5 e6 g-6
air_conditioning g4; airflow_dag a2; alert_rule b4 e-3; all-day_, a6 b-4 c-4 f-5; all-day_. a-2 b-2 d3 e-3
all-night_at a-3 g8; all_, b-3 e2; all_1:1s d-3 g6; all_<name> c6 f7 g-12; all_by a3 c-3 e-4 g5; all_do a-4 d-3 g9
all_eyes c10 e-2 g-7; all_feedback d-5 g7; all_five d6 e-2 g-7; all_flags f2; all_four c3 e-2; all_good d-3 g7
all_hers b-4 g6; all_his g5; all_i c2; all_look-at c4; all_my a-4 b3 c-5 d-6 e-5 f-2 g11; all_of a5 b5 d-2 g-14
all_one-to-ones c-2 g2; all_over a-4 b13 c-3 e-5 g-5; all_quiet a-4 c-8 g10; all_skip-levels g6
all_the a-2 c4 d-10 f-3 g6; all_three c-4 e2 g2; all_wait a10 c-6; allowed_to c8 f2 g-8; alone_, a6 b-2 d3 e-3
alone_. a7 d4 f-2 g-8; alone_and a3; although_it b5 c-3 g-4; am_. a5 g-3; am_<name> c7 g-4; am_a a-3 c-9 e-5 f2 g12
am_afraid g2; am_ashamed c-3 d7; am_back e7 g-7; am_behind a-2 c-2 d10 g-7; am_block a-2 g5; am_build a4 g-2
am_carry b-3 c-3 d-3 f-2 g6; am_code a9 g-5; am_do a2; am_fix a-8 c6 e-6 f3 g-6; am_go-to e-6 g11; am_hold a5 c-3
am_honest b5 d6 g-7; am_i c3; am_in a-2 c5 g-4; am_just e6 g-2; am_not a-2 b-5 c2 d-7 f-3 g3
am_on b2 c-5 d-3 e5 g-6; am_still a8 f-2 g-3; am_the a9 c11 d-10 e-8 f-9 g-16; am_through a10 c-7 g-3
am_write d3 g-2; among_themselves c4; an_<name> e-3 g6; an_answer d10 e-6 g-3; an_argument c4; an_article f-2 g6
an_empty d5 g-2; an_evening a-4 b-3 c-4 d-5 f10; an_eyebrow b-2 c6 g-3; an_hour a-14 b3 d3 e-4 f6; an_ide a7
an_idea a-3 c3 f4; an_old a-4 b-2 c-3 d-4 e-4 f8; an_online f7 g-3; an_opinion a-6 b-5 c9 d-6 e7 f-2 g-8
an_order c8 d-2 g-6; an_unfinished a5 c-3; and-then_do b9 c3 e-10; and-then_i d3 e6 g-7; and-then_it c4 e-5
and-then_let b-5 e8; and_<name> b-17 e-6 f-10 g12; and_<number> a-3 c8; and_a b-5 d-8 e-6 g10; and_after b7 f-2
and_all b-8 c-5 d-5 e13; and_an a-2 c-6 f-4 g8; and_ask b-5 c5 d-2 f6 g-8; and_be a-2 c-5 e3 g6
and_build b6 e-6 g-5; and_by a-4 b7 c7 d-4 e-3 g-10; and_close b2 d5 e-2 g-4; and_code b6 f2 g-8; and_complete b2
and_cons c5; and_deploy a9 g-6; and_did b-7 c-5 d7 e6 g-11; and_do b10 d-6 e-6 f-2; and_drive b11 c-3 e-5 g-3
and_end-up a2 b4 c-2 e-3; and_everybody e-3 g2; and_find b-2 e6; and_finish b7 g-3; and_fix a5 b3 d-5 e-10 f-6 g5
and_follow f3; and_get b-4 e-8 f5 g7; and_give a-3 b-4 c-8 d-3 e6 g5; and_go b-2 e4; and_go-to b-2 e9 g-7
and_grpc a-3 g6; and_have a6 c-3 e-8; and_he b-6 c-7 e10 f4; and_her e-2; and_his a-2 c-3 d3 g5
and_i a2 c-8 d4 e7 f-12 g-3; and_implement a-4 b5; and_it b-3 c3 d-12 e4 g-3; and_just b-2 e6 g-4
and_keep a-5 b4 d2 g-5; and_land c3; and_leave b-2 c-3 d-7 e15 g-5; and_let b-8 c-5 d-2 e16 f-7; and_meant c-4 e8
and_merge b7 g-3; and_my c3 g-3; and_no c5 d10 e-6 g-9; and_nobody c7; and_not a-5 b-4 d3 e5 f3 g-5
and_now a8 b-5 c3 d-3 f-3 g-7; and_nowhere d6 g-3; and_on c-3 d5 g-2; and_only a5; and_people a5; and_poke-around f3
and_put a-4 b11 c-6 e-3 g-2; and_read f10 g-7; and_run e-5; and_send b-3 e-4 g5; and_she b-3 d2 e6 f-2 g-5
and_ship a3; and_sign a2 e3; and_sit c2 e3 g-3; and_solve b3 c-3 e5 g-7; and_somehow b7 e-2; and_spend a3 d3 g-3
and_start g3; and_stay e-4 g4; and_still a-6 c6 d-6 e-8 g2; and_stop e2 g-5; and_switched c4; and_take b9 c-2 g-11
and_take-over b8 g-4; and_tell c9 e-10 f4 g-5; and_that b-6 c6 f-2; and_the a10 b-14 d4 f-4 g-6
and_there b3 c-2 d5 f-3; and_they b-11 c5 d-6 e2 f-3; and_today a3 b5 e-5; and_two c2 d4 g-7; and_use f2
and_wait c4 d-5 e5 g-5; and_walk c-6 e7; and_we c-3 g5; and_win c-8 d-2 e4 g6; and_write a2 b5 e2 f-5 g-8
angry_customer b-2 e7; animation_engine c5 g-2; anniversary_and b-3 d6 g-2; annoys_the g4; another_, b-2 c-4 e4
another_day a-3 b5 d7 e-3 g-6; another_way c-2 e8 g-5; another_week d6 g-4; answer_, a-4 b3 e6 f-4 g-5; answer_. c5
answer_<mark> a-2 c7 e5 g-8; answer_about d5; answer_and b-4 e-7 g6; answer_from c-7 d3 e6 g-2; answer_i e3
answer_in c-2 e9 g-5; answer_it a6 c-5 e3 g-3; answer_on b-3 c-4 d5; answer_the g2; answer_to c-4 e7 g-2
any_code a-3 d-9 e-3 f-4 g14; any_lecture e3; any_longer b6; any_more b-3 e4 f-6; any_of d2 f3 g-2
anybody_need a-2 c-6 f6; anyone_'s b-3 f3 g3; anyone_, a6 b-5 d-4 e-5 f4; anyone_else a8 d-2 f-3 g-2; anyone_mind g2
anything_, a-2 c-4 e3 g2; anything_. c-5 d-3 e6 f4 g-2; anything_from g4; anything_in c6 e-4; anything_off g4
anything_on e8 g-4; anything_today e-4 g8; anything_without a-3 g4; anyway_, b3 f3 g-4; anyway_. b-5 c-5 g2
api_, c-3 e-3 f6; api_shape c-2 e4; api_that a3 g-2; api_with f5 g-4; app_store a5; apparently_. c-5 d3 g4
applicants_get g3; approach_and c4 e-4; approval_, c-7 e4 g4; approval_on c3; approvals_, c6; approvals_today e2
approve_a c5; approve_every g2; approve_infra c-5 g4; approve_it c3; approve_release e-3 g5; approve_the c-3 g4
arch_review c2 d-2 e5 g-5; architect_'s c-3 g5; architect_, a3; architect_. c5 g-3; architect_which c-4 e-4 g7
architecture_board e4; architecture_hour c4 f-2; architecture_round b3 e3 g-6; are_all a5 c-4 e-5 g2; are_back c4
are_good e-2 f-4 g10; are_late a-2 d10 g-7; are_set d-6 g8; are_slow a-4 b-5 e-4 g7; are_the g-3
are_wait c-4 d-3 g6; are_we c2; are_you c4 f4 g-5; argue_, c-11 d-3 e2 g11; argue_against b-3 c-4 e9 g-4
argue_it c-4 e7; argue_with c10 g-6; argument_between c3; around_in f4; around_the f4; around_with f4
article_about g2; as-soon-as_i b-5 c12 e-4 f-4; as_a b-6 c2 d-6 e-10 f11; as_agree e-2 g3; as_an b-2 c6 e-3
as_far c-3 g7; as_i a8 b-5 c-4 d4 f-5 g-2; as_if a-5 c-4 f7; as_it b-3 c-5 d-5 e11; as_of b8 g-3; as_rename c2
as_she b-4 e2; as_the a5 c8 e-9 g-5; as_though c-7 g7; ask_'what e3; ask_, b-5 c9 d-9 f-7; ask_. b4 c-3 d-5 f6
ask_<mark> e6; ask_<name> a-7 c-13 d-7 f13 g3; ask_a b4 c-4 e9 g-9; ask_about b-3 d-4 e-3 f5 g4; ask_and d-2 e-8 g9
ask_back c-8 e7; ask_better f5; ask_but b2; ask_by c3 d-3 e-5; ask_dumb f3; ask_for b7 c-2 d2 e-3 f-13
ask_her b4 e5 g-9; ask_him c-2 e4; ask_how a-3 b-2 e7 g-5; ask_if b-3 c14 d-3 g-12; ask_instead e4
ask_me b-8 c6 d-17 f-16 g5; ask_more g7; ask_my c-5 e-6 g10; ask_question c-4 e8 g-3
ask_the a-2 b-6 c-11 d-5 e4 f7 g4; ask_them b4 c-5 g4; ask_to b2 c6 d-6 e-9 g3; ask_two c-2 e6; ask_us c-4 g5
ask_what b-4 c5 d3 g-7; ask_when c-5 d11 g-9; ask_whether b-4 g4; ask_which b-3 c7 d-3 f-6; ask_who a4 e-3
ask_why c10 e-6 g-3; assign_<name> b7 e-3; assign_the a7 b-4; assign_to a-4 c6 d-3 f4 g-4; assignee_, b5 e-2 g-2
at-last_. b4 g-3; at-midnight_so a7 g-4; at_<name> b-2 c-7 e7; at_<number> a8 b3 c-6 e-7 f-6; at_a c-3 e3
at_all d-3 g4; at_eleven d-2 e4; at_five b3 d-5 e-3 f4; at_four d-3 g3; at_half a4; at_his a-2 g8; at_home f4
at_it e5 g-9; at_lunch a3 b3 g-4; at_me a-6 b-2 c7 d9 e-6 f-5 g-8; at_my a-10 c9 d-10 e-11 f-10 g8; at_next g5
at_night a-3 b5 c-3 d-3 f-4 g5; at_once c5 e4 g-9; at_six b-3 d6; at_ten a13 b-2 c-3 d-4 f-3 g-5
at_the a3 b-6 c-9 d-4 g4; at_this c4; at_two d2 f-7 g5; ate_lunch d-3 g5; ate_the a-4 c-5 d13 e-6 g-12
attend_the a-3 c-2 d-4 e-5 f13 g-7; audio_mixer e3; audit_ask e-3 g5; auth_change b4; auth_flow f3
auth_rewrite a4 g-2; author_of a9 g-3; automate_my f5 g-2; avoid_the d3; away_, a3 b6 e-8; away_. c-3 e-6 g7
away_a c4; away_after f5; away_from a-5 b7 c-4 e3 f-3; away_the e6 g-6; aylin_'s d2 e-4 g3; ayse_'s c3
b_, c10 e-3 g-6; back-off_off e5; back_, a-9 c4 d-6 e6; back_. c-6 d-8 e3 g6; back_: c-2 e2; back_<mark> b3 e-3
back_<name> d4 g-3; back_an b6 e-6; back_and b3 d-4 g3; back_at a-3 c3 e3 g-2; back_by g5
back_from a-9 b3 c4 d-6 e-7 f-2 g4; back_her b-2 c3 e4 g-5; back_in a4 b8 g-11; back_off a-2 b9 e-4 g-4
back_on b5 c-5 d-3 g3; back_the b-5 c-4 g5; back_to a4 b5 c-3 e-5 g-2; back_tomorrow g3; back_up a8 b-2 g-2
back_what c3; back_when b5 e-6; back_with a-2 b3 c3 d-3 e4 f-2 g-7; bad_news b-4 d9; badly_. a-4 c5 d-2 e5 g-5
baked_idea c4; bash_alias f3; basically_rewrite b2; be-about-to_type e2; be-going-to_coach b5 e-4
be-meant-to_be b12 d-5 g-6; be-meant-to_write d6 g-3; be-on_a a-7 c3 g4; be-on_holiday c4; be-on_it b9 c-5 g-7
be-on_my d7 g-5; be-on_the a8 b-3 c-3 e-5; be-stuck_in d6; be-supposed-to_be a4 c4 d-3 g-6; be_, c-3 e4
be_. a-5 b8 c-11 d6 g-8; be_: a3 b5 e-3 g-4; be_<name> a-3 b16 c-7 d-7 e-2 f-2 g-8; be_<number> c3
be_a b-10 c-13 d-2 e3 f4 g8; be_able d-3 g4; be_archived a-2 f3; be_ask a-4 c5 d-4 e-10 f-6 g7; be_assign a-4 b6
be_at c-4 d-3 e4; be_avoid d4; be_away e-4 g6; be_ayse c3; be_back a-3 b3 c6 e-5 g-3; be_basically b3
be_break c-3 d4; be_build b4; be_burn d3; be_cancel d-7 g9; be_code a-2 d11 g-8; be_curious f2; be_dead a4 c-4 g3
be_debug a-2 d9 g-5; be_deep a5; be_delegate b6 e-4 g-5; be_discuss c-4 e-2 g7; be_do a7 b7 c-5 d-3 e-5 g-5
be_down b-5 d3 e-6 g5; be_ever f2; be_faster a2 c-6 d-5 e-3 g7; be_fine b6 c-3 d-2 e3 g-3; be_finish c5 g-3
be_five c-3 g3; be_fix a-3 d7; be_for a-3 c6; be_frown c2; be_go d4 g-3; be_good a4 d-7 f7 g-7; be_halfway b2
be_her b7 c-2 d-4 e-2; be_hers a-3 b8; be_his b9 c-5 e3 g-5; be_in a7 b-4 d5 e-13 f-8 g-3; be_it a3 b-2 c3 g-6
be_late a-7 b-3 e-4 g5; be_lead e3 g-3; be_learn b6; be_leave b3 c3 g-3; be_like e5 g-3; be_make b3 g-2
be_me a2 b7 c6 d-4 e-8 f-3 g-10; be_merge a-2 e3; be_mine a8 b6 d-2 e-6 g-11; be_move d4; be_my c4; be_nearly b6 e-3
be_never a-5 b-5 c-3 d-5 f-3 g15; be_nice c2 d4 g-3; be_no a-2 c-4 e-2 g5; be_not a4 b6 d-2 e-8 g-5
be_nothing b3 c-3 g2; be_ok b6 g-3; be_one a2 b2 c-8; be_only b4; be_only-to c-2 e-2 f8; be_open c3; be_out a5 g-2
be_over c3 g2; be_postpone c-3 d-3 g10; be_product c-2 d-3 e-5 g10; be_proud a-3 b5; be_pull b-3 d-3 g6
be_quicker e4 g-2; be_ready a4 b6 d-5 f-4; be_red d3; be_run c-3 e4 g-6; be_sick g7; be_sit a6; be_skip f6
be_slow b-2 d-3 e6; be_so a-4 b-3 c-3 e-6 g7; be_still a-3 b6 c-4 g4; be_take a-5 e-4 g4; be_tech-lead c-7 g8
be_tell c2 d-4 e-6 g6; be_tempt b-3 e4; be_that c5 g-3; be_the a4 b-5 c7 d-15 f-2; be_their b3 c4 e-4 g-2
be_theirs e3; be_to a-3 c-2 d5 e3 g-5; be_too b2; be_touch g5; be_very g3; be_wait a3 d7 g-12; be_watch a5 e-2
be_woken e2; be_work-on a2; be_write d-6 e-2 g3; be_wrong b-2 c4; became_a g7; became_my b8 c-3 g-3
because_<name> b-5 e8; because_anybody f3; because_go a3; because_he a-2 d-2 e8; because_i c6 d5 e-15 f3 g-13
because_it b-2 c3 e-10; because_no-one-else a-2 c4; because_nobody-else c5 d-4
because_of a-3 b-5 c-5 d16 e-4 f-3 g-8; because_she b8 d-4 e-5; because_somebody a3
because_the a16 b-3 c-6 e-7 f-4 g-3; because_they a-3 b-3 c7; bed_all-day g6; before_. a3
before_<name> a-7 b7 d6 e-3 g-5; before_anyone a13 c-5 f-4 g-6; before_bed a-6 c-4 d-3 f12 g-7; before_code b3
before_he b5 c2 g-4; before_her b7 g-4; before_i a-9 b-4 f-5 g8; before_it a11 b-2 e-3 f-4 g-4; before_say c-6 e8
before_the a3 b-8 c-5 e-7 f-6 g8; before_they c7 e-4; before_work a-7 b-2 f-7 g13; begin_, a-2 b6 e-3; behind_. a3
behind_it b-3 f6; behind_me a7 d-8 g5; behind_on a-3 c-4 d9 g-2; behind_the a-5 d5 f3 g-2; belong_to b4
best_<mark> c9 e-3 g-6; better_. c5 g-4; better_idea c4 e4 g-7; better_question f4
better_than a-3 b-3 d-2 e2 f-7 g8; between_<name> d9 e-3 g-5; between_meetings a10 d-2 f-2 g-5; between_rest a-3 g5
between_the c6 d-4 e-3; between_two a-2 c7 d-2 e-5; biggest_chunk a3; bilal_'s c4 d4 e-2 g-4; bin_it d6 g-6
bit_<mark> b5 f-2; bit_of c-4 e-4 f9 g-6; bit_the f2; bite-my-tongue_my e6 g-3; blank_page d6 g-3; blink_on f4 g-2
block_a a-4 c-4 e9 g-3; block_on d-2 e-7 f5 g3; block_the a5 d-3 e-2; block_ticket a5; block_until c2
blocker_. a4 b-3; blocker_: a3; blocker_<mark> a9 f-3 g-3; blocker_and a4; blocker_for a5 g-3; blow-off_off d6 f-2
board_, a4 e7 f-3 g-7; board_. a3 e-2 g2; board_for d-5 e-3 g11; board_meet b-3 d-5 e4 g4; board_to e4; book_, g5
book_me d6 g-5; book_on a-2 c-4 d-3 f6 g3; boss_'s a7 b-8 c-9 d-8 e-6 f-9 g12; boss_, g7; boss_<mark> c11 e-6 g-7
boss_ask c2; boss_delegate g4; boss_is g4; boss_take b-2 g7; bot_, a-3 f9 g-3; botched_tag b3 g-2; both_leads g3
bother_with b3; bottleneck_<mark> d-3 g6; bottom_of a-4 b-5 d3 e-3 f7; branch_, b-9 c-2 d-5 e8 f5; branch_. a4
branch_<mark> a4 b3 g-6; branch_after b3; branch_and a4 b6 c-3 e-3 g-3; branch_is a8; branch_to a3 g-5
branch_until a-3 b8; break_again a-4 d-3 g7; break_by c-3 g6; break_it a-4 b-6 e3 g5
break_the a-4 b-3 c4 d-2 e-2 g3; breakfast_. f2; brief_<name> c3; bring_coffee e6; bring_me c10 e-4 g-5
bring_the a6 b-4; broken_link f4; brown_bag d-3 f2 g3; buddy_and c-3 d3 e-2 g4; buddy_for d5 g-2; budget_, e5 g-3
budget_. d-3 e3 f-3 g3; budget_cut d-4 e-2 g6; budget_is g4; budget_meet d-6 e-3 g10; bug_, a9 c-8 d2 g-8
bug_. c5 d6 g-10; bug_be e3 f3; bug_before b2; bug_but b2; bug_for b4 g-2; bug_from e3; bug_in f6 g-4; bug_just f3
bug_that a7 g-5; bugs_for c3 e-7 g5; build_, a3 f2 g-3; build_. a-2 b3 f-3; build_a a-9 b-7 d-3 f-4 g10
build_and b-3 g4; build_be a-3 g6; build_it a2 b4 f-3 g-8; build_need a6 g-4; build_red d5 g-3
build_that a3 d-2 f6 g-5; build_the a14 c-2 d-7 e-6 g-13; build_to d2 g-2; bump_a d-2 f4; busy_week d-7 f2
but_<name> a-5 c-6 d-2 e5 g4; but_because b3 f2; but_by d-8 g10; but_code a-2 d7 g-5; but_i a2 b7 c-5 e3 f4 g-17
but_it b-8 c-2 d-6 e6 g3; but_leave e4; but_me a3 b-3 d11 e-5 f3 g-16; but_mines b7 c-3 g-4; but_no b2
but_the a9 b-7 d10 e-5 g-10; but_then c-4 g4; but_they c8 e-5; buy_a g3; by-myself_, a5
by_<name> a-4 b-10 c-6 d-4 e9 f-3 g6; by_<number> a2 c3 d-4 g-7; by_a c8 d9 e-9 f-5 g-5; by_another d4 g-3
by_choice a8 c-2 g-4; by_default a-2 c8 g-3; by_facilities g5; by_four c6 e-3; by_friday b3 c-7 g5
by_hand a11 b-4 e-3 g-4; by_herself e6 g-3; by_himself c-4 e-2 g9; by_hr c-4 d-4 e-3 f-4 g11; by_it e7
by_line f3 g-2; by_lunch a-4 b2 e-3; by_me b17 e4 f-5 g-23; by_my g2; by_noon d4; by_one c-2 d-2 e-2 g6
by_ten a3 e-4 g2; by_the a-10 b-4 d-3 f-5 g11; by_three b3 c7 e-5 g-4; by_thursday a9 g-5; by_wednesday a4
`
