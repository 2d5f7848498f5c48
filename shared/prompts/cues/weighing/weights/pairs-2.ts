// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_2 = `
^_parents a-3 d-2 f-3 g7; ^_pass b-3 c-4 d-5 e16 g-9; ^_pass-on b-3 e8; ^_past b8 c-4 d4 g-8; ^_patch a11 b-2 g-6
^_peer d7 e-3; ^_people a-3 b-3 c13 d-5 e-9; ^_perf d10 g-7; ^_perhaps c-2 d-2 g9; ^_petros e-3 f-3 g2
^_pick a11 c-6 e-5 g-8; ^_pick-up a3 d-2; ^_plan a4 d-5 e-2 f-3 g7; ^_plan-to d-3 f-4 g10; ^_play a9 b-2 e-5 g-10
^_play-with f8 g-5; ^_poc a-5 b-2 f9; ^_poke-at f2; ^_poor b7 d-5 e-3; ^_postpone d11 f-3 g-6; ^_pr c6
^_praise d6 g-2; ^_prepare a-4 b-6 d-10 f-3 g15; ^_pretty c4 d-6 f-4 g4; ^_prod a8 e-2 g-2; ^_product c-3 d-4 g11
^_progress c-2 e6 g-3; ^_promise a-5 c-3 d2 f-7 g6; ^_prototype f4 g-2; ^_proud d-4 e2 f-2 g4; ^_proverb a-2 g7
^_pull c-3 d4 e6 f-3 g-8; ^_push b4 c-2 d2 e-9 f-6; ^_put a4 b-8 c-11 d4 e6 f-8; ^_qa a-6 e5 g3; ^_quarterly g4
^_quiet a-2 c-5 d-3 e-3 f-3 g8; ^_quietly e-3 g4; ^_rain a-3 d4 f-4; ^_rana b-3 c5 e-7 g4; ^_rang e-3 g4
^_rather a4 e4 g-5; ^_re b7 g-5; ^_read a-10 b-9 c-9 e-11 f4 g6; ^_reassign a-2 b10 d-2 e-5; ^_rebuild a2 b2 g-4
^_reclaim b6 g-3; ^_recruiter d5 g-3; ^_redirect c-6 e7; ^_redo a-4 b11 g-6; ^_refactor a-4 f4 g2
^_reference d8 g-3; ^_release b3 d-9 f-8 g3; ^_remember e-2 g7; ^_remind d-5 g7; ^_reminder d-5 g9
^_remove a-6 e8 g-2; ^_rename b3 f3 g-3; ^_reopened a-3 b10 e-3 g-4; ^_reorganised b-3 c-4 d-2 g8
^_replace b5 d6 e-3 f-3 g-8; ^_reschedule d8 g-6; ^_resist c-2 e11 f-3 g-4; ^_retro a-3 b-4 e-5 g6; ^_revert b4
^_review a-5 c-8 e-12 f5 g6; ^_rewire a2 b3 g-4; ^_rewrite b6 c-2 d-6 e6 f-9; ^_roadmap b-4 c-5 e-3 f-2 g9
^_rota b-4 e8 g-5; ^_run a3 c-4 d6 e-11; ^_salary b-3 d3; ^_sales c-4 g8; ^_security a-3 c-4 e-2 g10
^_send a-2 b-3 c-5 d-3 e7 f-3; ^_set e4 f4; ^_sev1 a4 b-2 f-6 g6; ^_shadow f6 g-3; ^_share e7
^_she a-8 b6 d-5 f-4 g2; ^_ship a-2 b-7 e-3 f-3 g9; ^_shorten g3; ^_should a3 b-10 c-14 d11 e-11 f-8 g5
^_shut e7 f-2 g-3; ^_sick a-2 b-2 c-3 d-5 e-2 f-5 g10; ^_sigh c3 g-6; ^_sign a-3 b-3 c-3 d-4 e4; ^_silence c6 g-5
^_since a3 b3 d-4 f4 g-3; ^_sit b2 c-10 f8 g-9; ^_sit-down-to a4 b8 d-5 g-8; ^_sit-in a-3 c-5 d4 e-4 f-5 g8
^_sit-in-on f8 g-5; ^_sit-on a-5 b-3 c-4 d-4 e12 g-5; ^_skim f9 g-7; ^_skip a-9 c-4 d4 f-7; ^_skip-levels d3
^_slept a-5 c6 f-6 g2; ^_small a-5 c-5 e-3 f15 g-9; ^_snatch a-2 b6 e-2 g-2; ^_so b11 c-5 e-6; ^_solo a7 g-3
^_somebody a-7 b3 d-4 e6; ^_somehow c7 g-3; ^_someone a-7 b-7 c4 d-4 e-6 f-7 g11; ^_sometimes a-3 c-3 g7
^_speak a-4 c-4 e12 g-7; ^_spend b-8 c-8 d-6 e7 f5; ^_spike d-2 f9 g-4; ^_sprint a-6 e-8 f-5 g11
^_sprint-goal c-3 d-2 g5; ^_stakeholder f-3 g4; ^_stakeholder-call d3 e-5; ^_stakeholder-update d4
^_stakeholders d7 e-3; ^_stand-up d5 g-3; ^_standup a10 b-2 c-3 d-8; ^_start a-6 e5 g2; ^_stay a3 b-5 c-5 e9 g-5
^_stay-away e5; ^_stay-up c3 d2 e-2 g-7; ^_steal b7 g-4; ^_step-in b5 g-2; ^_stepped b3 e4 g-6
^_stick a9 e-5 f-3 g-3; ^_still a10 b-4 c-7 d7 e-6 f-3 g-4; ^_stood e2 g2; ^_stop c-4 e9 g-5; ^_stop-myself e6 g-3
^_support b-2 c-3 d-3 f-5 g9; ^_suppose e-2 g8; ^_supposed c-4 g7; ^_swallow b-2 c-2 e7
^_swapped b9 c-3 d4 e-6 g-12; ^_sweep e-2 f6 g-4; ^_sync d8 g-6; ^_take b5 c-12 d-13; ^_take-back b4 e-6
^_take-on a9 f-2 g-3; ^_take-over a4 b3 e-7 f-2; ^_talk b-4 c-5 e7 f-4; ^_talk-to d-9 f-5 g13; ^_teach e5
^_team a-12 b-11 c8 d3 e-4 f-6 g4; ^_team-lunch b3 g-6; ^_tell b8 c-17 e8 f-10 g-7; ^_tempt e2
^_ten a4 b-3 d-4 f7 g-7; ^_thank-you d-5 g8; ^_the a-4 b-3 c4 d2 e-6 f-19 g7; ^_their a-4 c-8 d-10 f-4 g15
^_theirs b-4 c-3 e8 g-4; ^_then a3 c4 e-3 g-2; ^_there b-9 c-8 d-3 e-6 f2 g8; ^_they a3 b-4 c5 f-19
^_they-say c-6 g8; ^_think c-2 d-3 g8; ^_think-about a-3 b-4 c-2 d-5 e-6 g14; ^_think-of e-3 g9
^_third a6 b4 c3 f-3 g-9; ^_this-week a9 b-3 d-3 g-4; ^_three b3 c10 d-4 e-10 f-3 g-5; ^_throw a-3 b-5 e5 f5 g-5
^_ticket a-4 c-3 e7; ^_tidy a-2 f7 g-3; ^_tinker f7; ^_tinker-with f7 g-3; ^_tired a6 d-5 f-2; ^_to b-3 d6 e-6 g-3
^_today d-6 e2; ^_todo d-7 g10; ^_tomorrow a-6 b-3 c-3 d-8 g17; ^_totally d3 e3 g-4; ^_town-hall d-5 g9; ^_toy f5
^_trace f3; ^_train c-3 d-3 e-3 g8; ^_trampled b4; ^_transfer e8 g-4; ^_trust e9 g-6
^_try a-4 b-4 c-4 d-3 e-7 f3 g4; ^_try-out f6 g-3; ^_try-to b-2 e-4 f6; ^_turn a-4 b-5 c-10 d3 e15 f-6 g-9
^_turn-down e7 g-5; ^_tutorial f9 g-7; ^_two b-5 d-4 e-10 f2 g5; ^_ugh d-4 e-5 g5; ^_un b10 d-3 e-3 g-7; ^_undo b3
^_unless a-3 c-7 e-3 g12; ^_update a-3 f8 g-4; ^_upgrade a-2 b-3 f6 g-2; ^_urge e10 g-5; ^_use g5
^_usually c-10 e-2 g12; ^_vacation d4 f-3; ^_vendor a-3 b4 g3; ^_volunteer-for a3; ^_wait a-10 c8 d-3 f-7 g5
^_walk a-2 b-5 c-2 d6 e4 f-3 g-6; ^_want a-7 b-3 c-5 d-6 e3 f-3 g11; ^_want-to b-5 e11 g-12
^_watch a-9 b-7 c-4 d-7 e7; ^_we a-8 c2 d-3 e-14 f-5 g12; ^_were a-4 b-7 c-3 d-2 e-3 g13
^_what a-6 b3 c-5 d3 e-8 f-10 g10; ^_whatever b9 g-3; ^_when b-8 c-8 d-9 e4 f-6 g11; ^_whenever c4; ^_while a6 b-3
^_who b-4 c3 d-4 e-6 f-3 g3; ^_whoever e2; ^_whole a6 b-3 c8 d-6 e3 f-3 g-12; ^_whose f4; ^_why b-5 d-2 e3
^_will a-4 b-8 d-6 e-9 f5 g8; ^_wish d-3 e-4 g9; ^_with a2 d-3 e3; ^_withdraw e5 g-3; ^_without c8 d-2 g-5
^_wonder g2; ^_work a3; ^_work-on d-3 f4; ^_would b-9 c-5 e-6 f3 g9; ^_write b-2 c-8 e-3 f2 g2; ^_yeah b2 d2 g-3
^_years g6; ^_yes a3 c4 d-3 g-4; ^_yesterday a2 e-3; ^_you g4; a_'good f6; a_<mark> c-3 e7; a_<name> f8 g-5
a_<number> c3; a_better b-4 c3 d-6 e3; a_bit a-11 b2 c-8 d-8 e4 f5; a_book f5; a_bot f7 g-3; a_branch c5 f2 g-5
a_bridge e4; a_buddy g7; a_bug b-5 c-4 d20 e-3 f-6 g-12; a_build d8 g-4; a_candidate g2; a_chapter g2
a_chat c-4 e5 f2; a_choice c-3 e-3 f-6 g9; a_code a-3 d7 f3 g-7; a_comment f5; a_compromise e6 g-3
a_conclusion c6 g-3; a_config c5; a_copy f3; a_customer a-3 e-2 g3; a_dashboard g3; a_date d4; a_day a3 d-4 f-7 g4
a_dead a-5 f8; a_deadline c-11 e12; a_debug a4 d4 g-4; a_debugger d6 e-3 g-2; a_decision b-4 d-6 e-4 f-4 g8
a_deploy d2 e-3; a_dev d-3 f3; a_development-plan d7 g-2; a_farewell b-5 d-2 g8; a_feature d4 f3 g-3; a_feel f6 g-2
a_few b-4 d-2 f10 g-4; a_finger a3 b-2 d3; a_first c-6 e5 f-2 g3; a_fix a2 b4 f-2 g-6; a_folder c5 g-3; a_font c3
a_fortnight b3 c3 g-6; a_friend c-5 g7; a_full b12 c-4 d-5 e-5 g-3; a_function a5 g-3; a_game f-4 g6; a_glance g3
a_good a-2 b-2 d-7 g6; a_great f3; a_half c4; a_hand a-2 b5 e-3; a_holiday e-3 f-3; a_hotfix a-2 d10 g-5; a_job g4
a_keyboard b3 d8 e-3 g-8; a_kitchen c-2 g6; a_launch a2; a_lead g4; a_lie b-4 c-5 e6 g5; a_line a-3 e4 f2 g-4
a_lint f5 g-2; a_little a-3 f10 g-3; a_log c3 d4 e-3 g-5; a_long a-4 e4 f-3 g3; a_look c3 d-4; a_lot d3
a_machine e-5 g2; a_manager c-7 d-4 g14; a_meet a5 c3 g-8; a_meetup c-3 d-3 g8; a_mentor b-2 d10 g-10
a_merge a-2 d6; a_minute a-2 b-4 c4 d-2 e9 f-5 g-7; a_miss d13 e-3 g-11; a_moment c-3 g6; a_month a-4 c-4 e6 g-7
a_name c3 e2 g-5; a_new a-5 b3 d-8 f-7 g7; a_no c5 g-3; a_nurse c4 g-4; a_p4 f7 g-4; a_parser d4 f3 g-6
a_partner g3; a_passenger a-3 e7 g-5; a_perfectly c6 g-3; a_plan a-4 c7 d-12 f-7 g2; a_plane a-3 c-4 e3 g5
a_postmortem f4 g-2; a_preference c10 e-5 g-4; a_problem g5; a_proper a3; a_proposal c7 g-7; a_prototype f6 g-3
a_pull-request c-3 d7 f-4; a_question b-2 c3 d-5 e12 f-6 g-12; a_queue c9 f-3 g-9; a_quick a2 c-3 f5
a_quiet d5 f5 g-6; a_rebase d7; a_recruiter d-6 g9; a_refund g2; a_release a-4 c-6 d3 e6; a_row d5; a_rule g2
a_scratch a-3 c2 f7 g-5; a_script b-2 c-6 d-3 e-5 f13 g-8; a_second b10 c-4 d-5 e-6 f-5; a_security f2
a_side d-3 f6; a_silly f9 g-8; a_single c-5 d-4 e8 g3; a_small a-2 b-2 d-3 f10 g-5; a_spelling f2; a_spike f-2 g6
a_stack-trace d9 g-6; a_staff-engineer c5 e-4 f-2; a_stale f4; a_statement g5; a_story g4; a_supplier g3
a_talk d-4 e-3 g9; a_talk-about f5 g-2; a_team c-4 g6; a_test a-4 b-4 c3 d7 e-8 f6 g-10; a_thing f6 g-3
a_thread c-2 g5; a_throwaway f4; a_ticket g8; a_tool f7 g-5; a_tour e-2; a_tourist f6 g-3; a_toy a-5 b-3 c-2 e-4 f7
a_train c5 d-3 e-3 g3; a_two c4; a_user f4 g-3; a_variable c7 d-3 e-4 f-2; a_view e-3 g2; a_vote c6 g-3
a_walk b-3 g4; a_walkthrough f6; a_week a-4 e-7 f-4 g4; a_while b-7 e8; a_whiteboard c-2 e4; a_whole b-4 g9
a_word b7 c-8 f-3 g-2; a_year a-3 c-5 f11 g-5; a_yes c3; about_<name> d5 g-3; about_a a-3 c8 e-6 f-8; about_an c3
about_budgets g3; about_her b-5 d9 e-4; about_his c-5 d6 e-8 f-6 g5; about_how b-4 c-2 g7; about_in f2
about_it d-4 f-4 g5; about_money b-2 e-3 g4; about_my c-6 g8; about_our a-3 d2 f-3 g4; about_parental c-3 e-3 g6
about_seats g3; about_the a-12 b-3 c-5 d9 f-12 g8; about_their d3 g-5; about_with f7 g-2; absences_for b-2 d4
across_the a6 e2 g-5; adapter_on d-3 g5; admin_page f8 g-5; admin_rights b-2 g4; admin_tool f3 g-2
advert_and a-3 g3; afraid_the g4; after_<number> e4; after_all d-4 g2; after_dinner f3 g-3; after_give b7 e-2
after_he b4; after_i c14 d-3 e-7 g-10; after_my a7 b-4 c2 f-4; after_one b4 c2 g-5; after_she b6
after_ten b2 d-2 f-3 g4; after_the a-3 c-5 d13 e-6 g-5; after_two b6 e-4; after_years e2; afternoon_, f2
afternoon_in a7 g-4; afternoon_of c5 e-3 f3 g-4; again_, a7 b11 c-2 d-3 e-4 f-4 g-10; again_. a6 c-7 d4 e-7 f-4 g-3
again_: d4 g-5; again_<mark> a6 b-3; again_and a3 d-3; again_because a5 b-2 d3 g-4; again_i a-7 b-4 c7
again_in a2 b5 c3 e-4 g-5; again_until a3; against_, g4; against_it e5 g-3; against_me b-3 c-4 e8 g-3
agenda_for d4 f-9 g7; ago_, g5; ago_and b4 c-5 g5; ago_i b-3 d-3 e3 g3; agree_, c-7 e-6 g11
agree_on a-3 b-2 c3 d-3 e-4 f-2 g4; agree_that b4 c-2; agree_with b-3 c3 e7 g-4; alert_rule b5 e-4
all-day_, a4 b-4 c-5 d-2 f-4 g5; all-day_. f-3; all-day_long c5 g-3; all-night_at a-3 g8; all_, b-6 c-2 g3
all_1:1s b-2 d-3 g7; all_<name> c6 f7 g-10; all_by e-3 g6; all_do a-5 d-3 g9; all_eyes c9 g-6
all_feedback c-3 d-6 g10; all_five d4 g-5; all_four d4 g-2; all_good d-3 g6; all_hers b-4 g3; all_his g5
all_my b4 c-6 d-6 e-4 f-2 g9; all_of a7 b4 f-4 g-10; all_on d-3 g3; all_one-to-ones g2; all_over a-3 b12 e-4 g-5
all_quiet a-5 c-7 e-3 g11; all_send d-2 g6; all_since d-3; all_six c4; all_skip-levels g5
all_the a-4 b3 d-5 e-5 f-5 g8; all_three a3 c-3 e3; all_turn-to c2; all_wait a9 c-6; allowed_to c8 g-7
alone_, a2 b-3; alone_. a5 d4 g-7; alone_and a2 b-4 g4; along_like f2; already_merge f4; although_it b6 c-3 g-4
always_the c-3 g6; am_<name> c8 g-5; am_a a-2 c-8 e-5 g12; am_ashamed c-4 d8 g-3; am_avoid d6 g-5; am_back e6 g-9
am_behind c-2 d9 g-6; am_block a-5 g7; am_build a4 g-2; am_carry b-3 c-3 d-4 f-2 g7; am_code a8 d-2 g-3; am_do a2
am_fix a-7 c5 e-5 f4 g-5; am_go-to e-5 g9; am_honest b5 c-2 d7 f-2 g-6; am_i c4; am_in a-6 b5 c3 d2 g-6
am_just a-3 e8 g-4; am_not b-5 d-7 f-3 g4; am_on e5 g-5; am_still a7 d-2 g-2; am_the a10 b-2 c11 d-9 e-9 f-5 g-17
am_through a8 c-6; am_write d2 g-2; among_themselves c4; an_<name> g4; an_annoying f4; an_answer d9 e-8 g2
an_article g5; an_edge c3; an_editor d3; an_engineer a4 d-4 g3; an_evening a-4 b-3 d-4 f8; an_eyebrow b-3 c8 g-4
an_hour a-15 b3 e-3 f7 g-3; an_ide a8 f-4; an_idea a-3 c4 f5 g-2; an_idiot f3; an_internal f4 g-2; an_llm f5
an_old a-4 d-2 e-2 f12; an_online a-2 f9 g-5; an_opinion a-5 b-5 c9 d-5 e6 g-8; an_order c7 d-2 e-2 g-5
and-then_all c3; and-then_do b7 c5 e-10; and-then_drop d4; and-then_i d2 e3 g-6; and-then_it c2 e-3; and_, e3
and_<name> b-17 e-4 f-8 g10; and_<number> a-3 c8 g-3; and_a b-4 d-8 e-6 f-3 g10; and_after b4 d-3 f-3 g5
and_all b-5 c-3 d-6 e11; and_an c-7 f-3 g9; and_ask b-6 c3 f6 g-6; and_be a-4 b-4 c-9 e8 g7; and_because a3
and_build a3 b5 e-4 g-5; and_by a-3 b8 c6 d-4 g-11; and_check f4; and_close d3 g-4; and_co e4
and_code b6 e-2 f3 g-7; and_come a3 b2 e-3; and_complete b2; and_cons c5; and_decline e5 g-3; and_deploy a8 g-4
and_did b-2 c-7 d8 e5 g-10; and_do b9 d-8 e-5 f-4; and_drive b9 c-2 e-4 g-2; and_end-up b4 c-3 e-2
and_everybody a-2 b-2 c4 e-5 g4; and_find e6; and_finish a-2 b8 g-3; and_fix a4 d-2 e-8 f-5 g6
and_get b-3 e-7 f4 g5; and_give c-8 d-3 g3; and_go d-3 e5; and_go-to e9 g-7; and_grpc c-5 e-3 g8
and_have a4 c-4 e-7; and_he b-7 c-6 e10 f3; and_her d2 g-2; and_hid a-2 e3; and_his a-3 b-2 c-4 g8
and_i a3 c-9 d3 e7 f-8; and_implement a-3 b4; and_it a5 b-4 c3 d-14 e2 f2; and_just e6 g-4; and_keep a-6 b5 e4 g-7
and_lead c3; and_leave c-3 d-6 e15 g-7; and_let a-3 b-8 c-4 d6 e12 f-6 g-9; and_meant b-2 c-4 e9; and_merge b7
and_my c5 g-4; and_no c6 d8 e-6 g-7; and_nobody c6 g-3; and_none a-4 e5; and_not a-8 b-5 c5 d3 e5 g-4
and_nothing a-5 d6; and_now a10 b-6 c2 d-3 f-3 g-7; and_nowhere d7 g-5; and_on c-2 d7 g-4; and_only a6
and_our b-3 d4; and_patch a2; and_poke-around f4; and_put a-3 b11 c-4 e-3 g-3; and_read f10 g-7; and_run e-5 f5
and_send a-2 b-4 d3 e-4 g4; and_she a4 b-4 e4 g-5; and_ship a6 g-3; and_sign a2 e3 g-2; and_sit c3 e2
and_solve b3 c-4 e6 g-7; and_somehow b5 e-2; and_sort a3; and_spend a2 d2; and_stay e-4 g3
and_still a-6 c14 d-5 e-9 g-2; and_stop g-4; and_straight c3; and_switched c6 e-2 f-3 g-2; and_take b6 c-3 g-4
and_take-over a-3 b10 e-2 g-4; and_tell b-4 c8 d-3 e-3 f5 g-7; and_that a-2 b-5 c7 d3 e-6
and_the a9 b-12 c3 d5 f-5 g-4; and_there b7 c-3 d10 e-3 f-4 g-11; and_they b-10 c6 d-6 f-3 g3
and_three a3 c-4 d-3 e7 g-3; and_today a3 b2 e-2; and_two c2 d3 g-6; and_type e-3 g3; and_unprepared d5
and_wait a-3 d-5 e5; and_walk c-6 e7; and_we c-4 g6; and_will b-3 c-3 g8; and_win c-8 d-3 e4 g6
and_write b5 d-2 e4 f-5 g-5; angry_customer e4; annika_'s f3; anniversary_and b-3 d7 g-4; announcement_since g6
annoyed_me f5 g-3; annoying_lint f3; another_, c-4 e4; another_day b5 d3 e-3 g-6; another_way e6 g-3
another_week d7 g-4; answer_, a-5 e5 f-4; answer_. c7 g-6; answer_<mark> a-2 c7 e4 g-8; answer_<name> d-5 e-6 g10
answer_about d5; answer_and b-4 c3 e-5 g4; answer_each c-2 e3; answer_from c-7 e7; answer_i e6 g-3; answer_in c-2 e6
answer_it a5 c-5 e3 g-3; answer_mails d6 g-3; answer_on c-4 d6 e-2; answer_the b-2 g5; answer_to e8 g-6
answer_until c-5 d-2 e5; answers_. e3; any_code a-4 d-8 f-4 g13; any_longer b5; any_more b-4 c3 d3 e5 f-4 g-3
any_of f5 g-3; anybody_need a-2 c-8 d-3 f6 g4; anyone_'s a-3 f3 g2; anyone_, a7 b-6 e-4 f4 g-3
anyone_else a12 f-3 g-4; anything_, a-2 c-3 d-3 g6; anything_. c-7 d-3 e7 f4; anything_from g6
anything_in c7 e-3 g-3; anything_off g5; anything_on d-3 e9 g-3; anything_today e-4 g8; anything_without g4
anyway_. d-2 g3; api_, c-5 f5; api_back a5 b-2; api_by a6 g-4; api_that a3 g-2; api_with f4 g-2; apologised_to d2
app_store a4; app_until a4 g-2; apparently_. c-5 d3 g2; appraisal_i d8; approach_and c5 e-5; approval_, c-9 g8
approvals_, c8 e-3 g-3; approve_, a-2 c7 e-2 g-3; approve_a c3; approve_every g5; approve_infra c-4; approve_it c3
approve_the c-4 g7; arbitrate_and e5 g-2; arch_review c2; architect_'s b-4 c-4 e-5 g12; architect_, c-2 g2
architect_which c-4 e-3 g6; architecture_board g2; architecture_guild c3 e-4 f3 g-2; architecture_now e4
architecture_question c2 e-3 g3; architecture_round b4 e3 g-5; are_all a5 c-4 d-6 e-5 g5; are_back c4
are_block a8 g-3; are_good e-3 f-4 g9; are_late a-3 d9 g-5; are_not d5 g-4; are_out g4; are_set d-6 g8
are_slow a-4 b-6 e-5 g8; are_the g-4; are_wait a2 c-4 d-2 g2; are_you f4 g-4; area_and c4; argue_, c-9 d-2 g10
argue_against b-2 c-4 e8 g-3; argue_for e6 g-4; argue_it c-3 e5; argue_with a-2 c12 g-7; around_in a-2 f5
around_the f4; around_with f6; as-soon-as_i b-5 c13 d-2 e-4 f-3; as_a a-2 b-7 c8 d-7 e-10 f12; as_agree e-4 g6
as_an b-2 c8 e-3 g-3; as_ever a4 g-3; as_far c-5 f-2 g8; as_i a8 b-6 c-3 d3 f-7 g-3; as_if a-6 c-4 f6 g4
as_it b-5 c-6 d-6 e12; as_of a-2 b6; as_she b-3 g3; as_the a5 b-5 c8 e-9 g-3; as_they c4 g-4; ask_, b-4 c9 d-10 f-2
ask_. a4 b2 c-4 d-4 e-2 f5; ask_<mark> b-2 e6 g-3; ask_<name> a-7 c-16 d-11 f11 g6; ask_a b5 e6 g-8
ask_about b-5 c-4 e-6 f5 g7; ask_and d-3 e-11 g11; ask_at g4; ask_back c-8 e9; ask_better f5 g-2; ask_by c5 d-2 e-6
ask_for b6 d4 e-4 f-12; ask_her b4 e5 g-10; ask_him c-4 e6; ask_how b-2 c2 e5 g-3; ask_if b-3 c13 d-4 e5 g-13
ask_instead b-2 e6; ask_me b-10 c6 d-19 f-18 g6; ask_more g5; ask_my c-6 e-5 g10; ask_question c-3 e5
ask_the a-2 b-7 c-12 d-6 e4 f5 g6; ask_them b7 c-5; ask_to a-3 b3 c6 d-9 e-4 f-5; ask_two b-3 c-5 e7 f-2
ask_us c-4 g5; ask_what b-5 c5 d2 f-4 g-7; ask_when c-5 d12 g-10; ask_whether b-4 e-2 g5; ask_which c9 f-3 g-6
ask_who a4 c3 e-3; ask_why b-3 c8 g-3; assign_, a4; assign_<name> b6 e-3; assign_the a10 b-5 e-2
assign_to a-4 c3 f4 g-5; assignee_, b5 g-3; at_<name> c-7 d-2 e8 g2; at_<number> a6 b4 c-6 d-2 e-8 f-7; at_a c-6 e3
at_all g3; at_eleven d-5 e2 g4; at_five d-2 f3; at_four g3; at_half a5; at_his g7; at_home f2 g2; at_it e5 g-8
at_lunch b5 g-4; at_me a-6 b-4 c5 d10 e-2 f-5 g-8; at_my a-9 b-2 c5 d-8 e-6 f-8 g8; at_next g3
at_night a-3 b5 c-4 d-4 f-5 g5; at_once c3 e5 g-8; at_six b-3 d9 g-6; at_ten a12 b-3 d-3 g-4
at_the b-3 c-8 d-4 e2 g4; at_their c7 e-5; at_this e-3; at_three c-3 d-2 g3; at_two f-8 g9; ate_lunch d-4 g7
ate_my e4 g-2; ate_the b3 c-4 d10 e-6 g-9; attend_the a-2 b-2 c-2 d-5 e-5 f13 g-6; audience_at g6; auth_flow f3
auth_rewrite a7 g-4; author_of a10 b-2 c-2 g-4; avoid_<name> d2; away_, a3 b7 e-9; away_. e-4 g3; away_a c3
away_after f5; away_from a-4 b7 c-5 d-3 e2 f-2; away_the e7 f-2 g-6; aylin_'s a-2 d2 e-5 g3; b_, c11 e-4 g-6
back-off_off c-2 e8 f-2 g-3; back_, a-6 d-4 e4 g3; back_. c-3 d-9 g6; back_: c-3 e5 g-4; back_<mark> b3
back_<name> d6 g-4; back_an b8 e-4 g-3; back_and b2 d-4 g3; back_at a-3 c5 e2 g-3; back_by g4
back_from a-8 b4 c3 d-6 e-8 f-3 g4; back_her c3 e3 g-6; back_in a6 b5 c-2 g-12; back_off b9 e-5 g-5
back_on b5 c-7 d-3 g6; back_the c-4 g3; back_to b5 c-3 d3 e-6; back_until c8 e-3 g-4; back_up a8; back_when b6 e-6
back_with a-2 b3 e8 f-2 g-13; bad_news b-3 d8; badly_. a-4 c4 e6 g-9; bagel_, e3; bail-on_on d3; baked_idea c3
bakery_, c3; base_this f4; be-about-to_type e3; be-blocked_block g3; be-going-to_coach b6 e-3
be-going-to_take e5 g-3; be-meant-to_be b9 d-4 e-2 g-4; be-meant-to_write d5 g-2; be-on_a a-5 b-2 c3 g5
be-on_holiday c4; be-on_it b5 c-4 g-3; be-on_my c-6 d5 e6 g-6; be-on_the a8 c-4 e-5 g-4; be-stuck_on a4
be-supposed-to_be a4 c4 d-5 g-6; be_, b-4 c-5 e9; be_. b10 c-11 d7 e4 g-14; be_: b5 e-3 g-4
be_<name> a-4 b13 c-7 d-6 g-4; be_<number> c3; be_a b-11 c-13 e5 g3; be_able c-3 d-3 f2 g5; be_an a3
be_archived b-3 f4; be_ask a-4 c5 d-6 e-6 f-6 g6; be_assign a-4 b6; be_at b5 c-3 d-5 e3; be_away e-3 g4
be_back a-4 b4 c5 e-6; be_basically b2; be_break a4 c-5 d6 e-4; be_build b4 g-4; be_burn d5 g-3; be_cancel d-9 g10
be_change a-5 b-2 c3 e-2 g4; be_code d9 g-6; be_dead a5 c-4 g4; be_debug a-4 d9 g-5; be_deep a5
be_delegate b3 c3 e-3 g-3; be_discuss c-4 g7; be_do a8 b7 c-4 d-3 e-5 g-8; be_down b-3 c-3 e-5 f-3 g7
be_faster c-7 d-5 e-3 g8; be_fine b7 d-2 e3 g-5; be_finish c5 g-3; be_fix a-4 d8 g-2; be_for c8 g-8; be_go d4 g-4
be_good b3 e2 g-7; be_great g4; be_halfway b3; be_her b10 c-4 d-5 e-2; be_hers b9 g-4; be_his b7 c-7 d-2 e7 g-9
be_ill c5; be_in a5 b-2 c3 d6 e-11 f-5 g-5; be_it a3 b-3 c4 g-6; be_late a-5 b-4 e-5 g7; be_lead d3 g-5; be_learn b6
be_leave c3; be_like c-2 e7 g-3; be_long b3; be_make b3 c2 g-4; be_me b7 c5 d-5 e-6 g-10; be_merge g3
be_mine a8 c-3 d-2 e-2; be_move d2; be_my c5; be_nearly b6 e-3; be_never a-5 b-6 c-4 d-3 e-2 g16; be_nice a4 f-4
be_no a-3 c-5 e-2 f-2 g7; be_not a4 b5 d-3 e-11 f2 g-2; be_nothing b3 c-3; be_obvious a-2 e3; be_one a3 c-8 d-5 g4
be_only a-3 b3 d-3 e2; be_only-to e-2 f7; be_open c3; be_out a3 g-2; be_over b-3 c3 g2; be_parveen b3
be_postpone g6; be_product e-2 g7; be_proud a-2 b4; be_pull b-3 e3 g5; be_ready b3 d-3 f-3; be_red d2
be_relieved c3 g-4; be_run b2 e4 g-7; be_sit a7; be_skip d-4 f7; be_slow d-3 e6; be_so a-4 b-2 c-2 e-7 g6
be_still a-3 b6 c-5 d-3 g4; be_struggle b2; be_take a-2 c2 e-4 g2; be_tell c6 d-3 e-5; be_tempt b-3 e5; be_that c3
be_the a5 b-5 c9 d-4 e-10 f-4; be_their b3 c2 e-3; be_theirs e6 g-4; be_throw b6 c-3 f3 g-5; be_to c-2 d4 e5 g-4
be_today d8 g-7; be_too b6; be_type a-3 b7 d-3 e-3 g3; be_unanimous c3; be_wait a3 c2 d3 g-8; be_watch a5
be_work-on a2; be_write d-5 e-3 g3; be_wrong b-3 g3; became_a e-2 g4; became_mine a3; became_my b9 c-2 g-4
became_obvious a-2 e4; became_scripture c4; became_the b-4 g5; because_<name> b-8 d-7 e9 g7; because_go a2
because_he a-3 e8 g-5; because_i a-2 c6 d8 e-17 f2 g-12; because_it a3 d3 e-7 g-5; because_no-one-else c3
because_nobody-else c5 d-2; because_of a-3 b-5 c-3 d15 e-3 f-5 g-7; because_she a-2 b8 d-6 e-3 g3
because_the a16 b-3 d-3 e-6 f-5 g-3; because_they a-6 c4 d-4; before_<name> a-5 b10 d6 e-8 g-6
before_anyone a12 c-5 f-3 g-6; before_bed a-4 c-2 d-3 f11 g-6; before_he b2 c4 g-4; before_her b7 g-4
before_i a-9 b-6 f-3 g7; before_it a10 b-2 c-3 e-3 f-4 g-4; before_launch g3; before_the b-8 c-3 e-8 f-6 g10
before_they c9 g-4; before_work a-9 b-4 e-3 f-10 g15; begin_, b7 e-4; behind_. a4 g-3; behind_it b-2 f6 g-2
behind_me a7 d-7 g3; behind_on a-4 c-4 d9; behind_the a-7 d5 f5 g-4; belong_to b5; belongs_to g2
best_<mark> c8 e-2 g-4; better_. c6 g-4; better_idea c4 e3 g-5; better_let e-6 g7; better_proposal e-3 g4
better_question f5; better_reason f2; better_than a-3 b-4 c-4 f-6 g9; between_<name> d8 e-5 g-2
between_meetings a8 f-3 g-3; between_rest a-3 g6; between_the c6 d-3 e-2; between_two a-6 c6 d-3 e-5 g2; bilal_'s c4
billing_cutover g3; bin_it b-4 d7 g-6; bit_, b-2 g2; bit_of a3 b-4 c-3 e-4 f7 g-3; bite-my-tongue_my e5 g-2
björk_'s b3 e-3; blank_page d7 g-5; block_, a3; block_a a-3 c-4 e9; block_for d3; block_on e-7 f4
block_the a6 c-2 d-3; block_ticket a5; block_until c3; blocker_. a4 b-2 c-4 g3
`
