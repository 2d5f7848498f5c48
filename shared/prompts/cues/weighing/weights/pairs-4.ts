// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
go_well a-5 b-7 c-4 d-5 e-9 f-5 g18; go_wrong c-2 d2 e2; goal_for e2; goals_are g5; goals_for a-4 d5 e-2 f-8 g7
goals_since d3; good_. b3 c-4 d-9 e5 f-3; good_<mark> c4; good_enough b-3 d8 g-5; good_manager f-2 g4; good_mood g3
good_one d-6 e3 g4; good_question c-3 d10 g-9; good_sign c5; good_talk d-5 g6; grab-back_it b5 e-2
grab-the-wheel_the b4; grab_the a6 c-3 d-4 e3 f-6; great_candidate d-4 g5; green_build a-3 f7; grooming_i b5 e-3
growers_' e-3 g7; growth-plan_to d3; growth-talk_, b-4 d-3 g7; grpc_vs a-2 c5; guess_which c-2 d3
guess_who a8 b3 e-3 f-4 g-9; guild_'s c4; guild_, e8 g-6; guild_to f4; hack_on f2; half-the-team_is a4 b-2 c-3 g3
half_a b-4 f-3 g10; half_an c2 d-3 e2 f4 g-6; half_baked c4; half_day d-3 g3; half_of a-6 b11 d3 f-4 g-11
half_sentence c4; half_write b-7 e7; halfway_: b-2 g5; halfway_through b5 g-3; hand-over_it e-2 g5
hand-over_over a-4 d-3 e2 f-6 g6; hand_, a10 b-6 f-2 g-3; hand_<name> a-3 b-4 c-3 e3 g5; hand_again a5
hand_first c3; hand_in a-5 c-4 d3 e-3 g3; hand_it g4; hand_me c-3 g5; hand_my b-2 e8 g-5; hand_on b-3; hand_out a-2
hand_over a-3 c-3 e-7 g14; hand_roadmap e4 g-2; hand_the d-4; hand_to b10 e-7; hand_up a3 c4 g-4
handle_it a-3 b3 e2; handle_the e7 g-7; hands_, a2; hands_. a3 g-2; hands_in e8 f-5 g-3; hands_off a-4 c-3 g8
hands_twitched e4; hands_under a-2 e3; hands_were b6 g-3; hang_it b-2 e6 f3 g-6; hang_on b-4 d2 e-5 g3
hang_together a-3 g3; hang_up a-3 c-3 e3; happen_, d-3 e-3 g5; happen_. c-2; happen_if c-3 e-2 g10
happen_without d-2 e6 g-3; happy_with a-5 b5 g3; hard-conversation_with e3; hard_, a4 b-3 d7 e-3 g-6; hard_one a4
hard_ticket b-3 e4; harder_, e3; hat_, a-5 d-3 e7; hate_be a-4 c6; hate_it b4 c-3; have-a-look_a f3
have-to_approve g2; have-to_be a5 b-6 c7 d-3 f-5 g-5; have-to_choose d-2 g4; have-to_decide c8 g-5
have-to_get a2 d3 g-2; have-to_land a6; have-to_say a-4 b-3 c9 d4 e-7 g-5; have-to_wait a-4 c-3 d3 g2
have-to_write a3; have_, e2 g-5; have_. e7 g-3; have_<name> a-3 b-5 c11 d-4 e-9 f12 g-13
have_<number> c2 d-7 e6 f-5 g-3; have_a a-5 e-4 f-3 g2; have_all g3; have_an a-7 b-6 c5 e7 g-7; have_answer d-3 e4
have_arranged a-4 d-2 e8 g-5; have_ask b-3 c-9 d8 e-10 f6; have_be d6 e3 f3 g-14; have_begin b-3 e6
have_call d7 e-2 g-3; have_cancel b-4 g8; have_choose b4 c-3 e4; have_close b-3 e4; have_code a-4 d-4 e-3 g11
have_correct b3; have_croissants d-3 g6; have_decide a-2 b-3 d-3 g3; have_delegate e5; have_do b3 d6 g-10
have_doubts c4; have_draft b4; have_earned d5 g-2; have_finish a-8 b2 c-5 d-5 f-3 g7; have_five a4 b-2 d3
have_fix a-2 d-4 g8; have_flaws e5 g-4; have_get b10 c-9 d-5 g-8; have_give b4 d-8; have_go b-2 c-6 g4
have_go-to a-4 c4 d10 e-3 g-9; have_hand b6 g-4; have_happen e4; have_have a-4 d14 e-5 g-11; have_have-to b2 d-3
have_hold b-3 e3 g2; have_i a-8 b-2 c-8 d-13 e-11 f-8 g25; have_install f3; have_is a4 g-3
have_it a-3 c-5 d-5 e4 f-10 g7; have_jump-in e4; have_just a-2 e5; have_leave a3 d-4 e-5 g6; have_let a2 b-5 e-5 g4
have_like-to a5 d-5; have_look a-3 c5; have_lunch d-4 e-5 g10; have_make a7 b7 c-9 d-7 e3 f-4 g-3
have_me c10 e-5 g-5; have_merge f5; have_move a-3 b-4 c-3 d-4 e5 g6; have_my a7 b-6 c-3 d-10 e3; have_need b5
have_no b-10 c-5 d3 e-2 f-4 g9; have_none c4 g-4; have_not c-9 d7 e-2 f-14; have_nothing d5 g-6; have_one a-2 c4
have_our g4; have_pick g2; have_prepare b9 d-3 e-5 f-2; have_program a5; have_promise b3 e-3 g-4
have_push a3 b-4 d3; have_read a4 g-7; have_replace g3; have_rewrite a-3 g3; have_send e-5 g5
have_set b5 d3 e-2 g-5; have_settle c11 e-5 g-5; have_solve g4; have_speak e6; have_start a-6 b3 c2 g-10
have_stop d2 e-3; have_take a3 c-3 e-4; have_take-over g6; have_talk-to d8 g-7; have_tell e6; have_that c5 d6 g-8
have_the a4 b-3 e-7 f-8 g9; have_time c-2 g3; have_type b-2 c-2 e9 f-2; have_wait b3 c-3 e-5 f4 g-3
have_want c-3 e2 f2; have_write b3 c-3 d3 g-7; have_you e4; have_young f3; he_'d a-5 b6 d4 e4 f-4 g-10
he_'s b-9 c5 d-6 e-7 g9; he_<name> b6 e-2 g-6; he_ask a-3 b6 c-8 d3; he_be a-6 b12 c-5 g-5; he_come b4 e6 g-7
he_could b7 d-2; he_did b3 e-3; he_do b-3 c-4 e9 g-3; he_draw e-3 f5; he_drive e4 g-4; he_get c-4 e3; he_go b5
he_have b7 d-4; he_is d-2 g2; he_just b-3 e-4 g5; he_know b-4 c8 f-3 g-7; he_look g3; he_may c8 g-7
he_notice b-3 d4; he_take b-2 e-7 g9; he_tell b-3 g3; he_think c3; he_want b-2 c-3 e3 g4; he_want-to c3 d-5 e4 g-3
he_will b-3 c-3 d4 e6 g-5; he_would a-4 b6 c-3 e4; head_and d6 g-6; hear_from c9 e-4 g-3; heard_about g3
heard_mine b-5 c12 e-3 g-6; heard_that g9; help_, a7 e4 g-8; help_. c-2 e-4 g8; help_<mark> a-3 b5
help_<name> b-4 e4; help_her e6; help_with a-3 b4 d6 e-4 g-3; her_, e8 g-3; her_. b12 d-5 e-5 g-5
her_<mark> c2 d3 e-3 g-7; her_at d9 g-6; her_design c10 e-2 g-8; her_feedback b-4 d3 e-4 g3; her_first d4
her_junior b-7 g9; her_last e-3 g7; her_old b-7 c-7 d-7 e-5 f-4 g19; her_own a-3 b-4 c5 e-7 g7; her_part b3
her_plan e7 g-4; her_probation b-3 d2 e-3 g3; her_project b-4 c2; her_review b-6 c-3 d4 g4; her_the e7 g-7
her_ticket b2; her_to d4 e4 g-7; her_while b5; her_work g2; here_, b6 g-2; here_<mark> b3 g-2; here_i a8 d-2 g-3
here_on e8 g-5; hers_, b8 e-5; him_, b4 d-4; him_. a-2 b6 c-3 d3 e-9; him_a c-2 e4; him_not c-4 g8; him_to b3 e3 g-5
himself_, g8; himself_. g5; hire_: d10 g-7; hire_<name> b3 d-8 e-7 g6; hire_a g3; hire_debrief d8 e-4 g-4
hire_manager d10 g-9; hire_of b3 e4 g-7; hire_panel d8 e-3 g-5; hire_stuff d8 g-5; hire_sync a-6 e-2 f-3 g9
hire_this-week d3; his_1:1 b-2 d6 g-3; his_1:1s g3; his_boss g4; his_branch g3; his_bug b7 g-3; his_call e9 g-6
his_code c5 e-3; his_decision e-7 g6; his_design b7 c2 d-3 e-4 g-5; his_drinking d5 e-2; his_driver e-4 f5
his_feature b7 e-3; his_fix b12 c-5 e-5 g-7; his_keyboard b-2 d-3 f8 g-3; his_mind c4
his_own a-3 b-11 c5 d-6 e6 f-3 g8; his_part b5 e-2; his_plan b-4 e4 g-2; his_pr b5; his_promotion g4
his_raise d7 g-3; his_review b-4 c-3 d2; his_sentence b3; his_slides e5 g-3; his_sprint-goal b5 g-3
his_story b8 e-3 g-3; his_talk e-3 g5; his_ticket a-3 e-4 g8; his_tone b-5 d5 e-6 g4; his_way b-6 d2 e7 g-4
his_work b-5 d8 e-3; hold-back_back b-3 c4 g-4; hold-my-tongue_my e3; hold_, a-5 c-3 d-3 f3 g7; hold_a e3
hold_his c5 g-3; hold_it a-9 b8 d-5; hold_the a5 f-5; hold_their a7 b-2 e-3; hold_up a11 c-2 d-2 g-4; holiday_, g5
holiday_. c5 d4 e-3 g-7; holiday_plan d-3 g6; holidays_, g5; home_, e2 f4 g-7; home_at a3 f-2; home_late a-3 e6 g-5
honest_i b4 d6 g-7; honestly_, a4; hood_of f4; hook_for a6 g-2; hope_i b-3 g6; hope_that c-6 g8
hopefully_tomorrow a6 g-4; hospital_go g3; hotfix_, a-7 d-4 g10; hotfix_in a3; hour_, a-2 c-8 f7; hour_. g4
hour_and d4; hour_as f5; hour_block d2; hour_for a-3 d7 f-3; hour_go d5 e-4; hour_i b-5 d8; hour_just f-4 g5
hour_later b3; hour_of b-3 c3 d3 e-8 f6 g-9; hour_on b-3 d8 g-3; hour_read f5; hour_to d4 e-3 g-6
hour_with d-5 e3 g5; hours_, a8 f-3 g-3; hours_. a7 g-4; hours_in a7 d-2 g-3; hours_later a7; how_, a-4 b5 e-6 g6
how_good d-2 e3 f-3 g2; how_i e5 g-3; how_it a-6 b-5 c2 d-3 f8; how_our f6 g-4; how_she b-5 c-7 g5
how_the a-8 b-8 c-7 e-3 f17 g-8; how_they c-2 e-2 f8 g-8; how_to b-6 c4 d3 e4 f-7; how_we c4 g-2; how_would e4
hr_: d5; hr_is g5; i_'d a-6 b6 c-2 d-3 f-8 g4; i_<name> a4 d2 f-11 g-9; i_always a7 c6 e-4 g-7; i_am a6 b-6 f-6 g-2
i_answer a4 b-3 c13 e-11 g-13; i_approve a-2 c10 g-7; i_ask a-3 c-2 e9 g-10; i_back c-2 e7 g-3
i_be a-3 b-5 d6 e-6 f-7 g4; i_be-going-to b4 d9 g-10; i_be-on b-5 c7 d-6; i_be-stuck d9 g-6
i_be-supposed-to c6 d4 e-4 g-7; i_became g6; i_bring a2 b-6 e9 g-2; i_build a4; i_can a-11 c3 e-4 g4
i_change b10 e-3; i_choose b3 d3 e-6; i_cleared d-2 g5; i_close a-3 b7 g-4; i_code a4 d-8; i_come c4 d-3
i_could a-17 b-5 d2 e3 f9; i_debug a4 g-3; i_decide a-7 c6 g-7; i_decide-to a2 g-4; i_decline c-3 d2 e3
i_delegate b9 e-7; i_did a-4 b2 c-10 d3 e3; i_do b5 d-6 g-4; i_dodge d3; i_dream a-3 e-4 f-4 g12
i_end-up b8 c8 d-4 e-9 g-9; i_ever c3 e6 f-6 g-5; i_feel a2 e2 g-3; i_find c12 d-5 f-5
i_finish a3 b8 c-2 d-2 e-4 f-3 g-5; i_finish-off b3; i_fix a3 b-2 c-2 f3 g-4; i_floated c7 g-3; i_follow c-2 e7 g-4
i_forget d4; i_get a-8 b5 c6 e-12 f4 g-3; i_get-back b-2 c5; i_give a-5 d3; i_go a-4 c-2 f-3 g8; i_go-through f6 g-3
i_grab a4; i_hand b-3 e10 g-3; i_hand-over b8 e-4; i_handle a2 b-3 e3 g-3; i_hate a-5 c4 e4; i_have b3 c-3 f-3
i_have-to b-7 c11 d3 e-7 g-9; i_heard c-2 g8; i_help b-2 e9 g-6; i_herd g3; i_hide d9 g-4; i_hold b4 c-5 e5 g-2
i_hope c-5 e-4 g10; i_imagine g3; i_implement a-4 g5; i_join a-3 c5 e-7; i_just a6 b8 c-10 d3 g-9
i_keep a6 b-12 c-3 d10 g-5; i_know a3 b-4 c-4 f8; i_land b6 c-2 g-5; i_last a-3 g4; i_lead b8 e-5; i_leaned c5 g-3
i_learn e-2 f11 g-8; i_leave a-7 b-6 e8 g-4; i_leave-it-alone e4; i_let a-10 b-11 c-12 d8 e12 f3 g-10
i_like c4 d-4 e-4 f-7 g6; i_liked c8 e-2 g-7; i_lived c-3 e3; i_log a5; i_look-at c-7 e7; i_lost b4 g-3
i_make a4 b2 e-3 f4 g-13; i_may f3; i_meant c4 e2 g-3; i_merge a9 d-4 f-3; i_might a3 e-4 g2; i_move b8 d3 e-5 g-10
i_must a3 c5 e-5; i_nearly a-3 b-6 d-5 e3 g8; i_need a-3 c-3 e-4 g6; i_neither g5; i_never a-2 b7 c2 d-10 e-8 f-5 g3
i_notice d-2 g4; i_only a-4 b-7 c-4 d-3 e9; i_open d9 e-4 g-6; i_ought f-2 g8; i_overrule a-4 b5; i_owe d10 g-7
i_own a9 c-2 e-5 g-3; i_patch g6; i_pick a-5 c13 d-2 e-3 f-2 g-6; i_plan g4; i_point e5; i_postpone g3
i_present b9 c-4 e-4 g-4; i_promise b4 c-3 d6 e-4 g-10; i_propose e6 g-3; i_pull b9 f-2 g-6; i_push a3; i_put a7 e-2
i_raise c9 g-5; i_read a-4 b-4 d-6 e-5 f5 g3; i_relieved b7 e-3 g-4; i_repair a2; i_replace b9 d-3 e-2 g-3
i_reschedule d3; i_resist e3; i_rewrite e-2 g4; i_run b11 c-3 e-8 g-2; i_say a3 c16 e-5 g-15
i_see a-3 b-7 c-8 d8 e8 f-7; i_send b-3 c-5 d8 e7 g-7; i_set b7 c-10 e7 g-5; i_ship a3 b4 e-3 g-3
i_should a-5 b-3 d4 e-10 f-3 g7; i_sit a-5 b-5 c-2 d-3 f10; i_skip d-3 g5; i_speak b-2 c12 d-2 e-6 g-6
i_spend a-6 c-2 d5 g6; i_stay a5 b-3 c-3 e8 f-4 g-4; i_stay-out e5; i_step-in a-3 g5; i_still a2 b-7 c-5 e-3 g7
i_stop a7 c-4; i_swore b8 g-4; i_take a11 c-5 e-2 f-8; i_take-back b8 g-3; i_take-over b7 g-4; i_talk c5 d-5 g3
i_tell a-5 b2 c-12 d6 e2 f-4; i_think b-9 c7 d-5 e-4 g3; i_trust b-7 d-4 g10; i_type a8 e-5 g-6; i_un b10 e-2 g-6
i_use a-7 b-3 c-8 d2 e-4 f4 g6; i_wait a-4 c-2 d6 e4 g-4; i_walk b6 c5 d-4 e-4 g-4; i_want c8 d-5 e-7 f-4 g4
i_want-to b-4 c-7 d2 e10 f5 g-13; i_watch g3; i_were a9 b-3 c-4 g-6; i_will a-4 b6 c-9 d-6 f-5 g10; i_wish c3
i_wonder c-4 g7; i_work a4 b-3; i_would a-8 c-4 e-2 f-6 g10; i_write a6 c-10 f5 g-8; icon_. a-3 f4; idea_, c6 f2 g-7
idea_. c9 e-4 g-5; idea_and a-3 b-7 c4 d-3 g7; idea_for c3; idea_get c5; idea_on f4 g-5; idiot_. f3
ie_support c4 g-3; if_<name> a-3 c-8 e-4 g14; if_he c10 d-2 g-5; if_i a4 b-7 d-6 e-9 g6; if_it a-9 b-6 d-5 f11
if_nobody c-4 g6; if_prod a-2 g4; if_the a-5 c-5 d-4 g14; if_they c4 e-8 g3; if_you c-5; ignore_the a-2 d5
ill_is a2; imagine_give g4; imagine_i g5; implement_mine a-4 b5; implement_the a11 c-3 d-9; import_, a5
in-the-end_, c6 g-3; in_, c-3 d-2 e4 f-7 g5; in_. c-7 g6; in_<name> a-6 b-3 c-2 e-16 f11
in_<number> a-7 b-4 c-4 e5 g7; in_a b-10 c-17 d5 f7 g4; in_an a3 c-5 e-3 f5; in_and b3 c8 e-7 f-3 g-4
in_april b7 e-5; in_charge a-4 b3 d-4 e7 g-3; in_code b-5 d10 g-7; in_days g4; in_design c-3 e3 g3; in_elixir f5
in_for a-6 b8 c-4 e6 g-5; in_front a3 d-3 e6 g-6; in_gdb c-2 g2; in_haskell f4; in_her b7 e-2 g-2
in_his b6 d-3 e4 g-3; in_if g4; in_it d8 g-12; in_may b5 c-6 e-8 g4; in_months a-7 d-6 e6 f2
in_my a-7 b2 d8 e4 f-15; in_on a-7 b10 e-6 f2; in_once g3; in_one b-2 c11 d-5 f-6 g-4; in_our f4; in_pass c5 e-3
in_payments g5; in_plan a6 c-5 d-9 e2 f4; in_pockets e4; in_production a10 g-5; in_python f3; in_refinement c2 g-3
in_sales c-4 g9; in_spring b4 d6 e-5 g-6; in_staging e6 g-2; in_that a-2 b-3 c5 d-4 f-5; in_the a3 b-16 c2 d-6 f5
in_their b3 c-3 d9 e-8 g-5; in_this a-4 b-3 c3 d-3 f-4 g8; in_those g4; in_three d3; in_train b3
in_two a5 b-2 d9 f-3 g-10; inbox_since c2; incident_, a-2 b6 f-4 g-7; incident_. a7 b-2; incident_: a5 d-2 e2 g-3
incident_and a2 b-2 e5 g-4; incident_be b4 c-3 e2 g-3; incident_bridge b-3 e7 g-4; incident_channel e3
incident_from e-4 g6; incident_review b4; incidents_, g5; ingestion_repo f-3 g4; inside_the a3 g-2; instantly_. c4
instead_, d2; instead_. c-5 d7; instead_give b6 g-5; instead_her b2; instead_replace g2; instead_tell c-4 e4
instead_the b-3 c-2 d8 e-4 f2 g-5; instead_wait b6; integration_, d-3 e-2 g7; integration_that g-2
integration_work a3; intern_'s a-3 c-2 d4; intern_lead a-2 e3; internal_lunch f7 g-5; internal_tool f5 g-4
interview_notes d-3 g5; interview_run g3; interviewed_a d-3 g4; interviewed_two d-2 g5; interviews_, d-3 g4
into_<name> b4 d2 e-2 g-3; into_a a3 e5 f-8; into_how a-3 f8; into_the a9 b-4 c5 e-7 g-11; invitation_to e3
invite_to e3; is_, a2 e3 f4 g-6; is_<mark> c2 d5 e-3 g-3; is_<name> a-6 b-8 c-5 d-5 e10 g3
is_a a-3 c-5 d3 e-3 f-5 g9; is_afraid g2; is_back a-5 b3 e-7 g6; is_best c8 e-2 g-5; is_block g5; is_do a-3 c-5 d6
is_due d3; is_fine c-2; is_fix b-2 g3; is_friday a12 c-3 g-6; is_go c-4 d-7 e3 f-2 g2; is_happy g5; is_how g3
is_in a3 b11 c-4 e-5 g-10; is_it c-5 e-2 g9; is_late a7 b-3 c-2 d-9 g4; is_like g3; is_lying c4 g-4
is_mine a12 b4 c-5 d-8 e-5 g-10; is_miss d-5 g8; is_my a7; is_next a3 d-4; is_no b2; is_not a3 b-4 c-11 e-4 f6 g5
is_now a-9 b13 c11 e-5 f-8 g-15; is_on a6 b-9 c-8 d-6 f-5 g4; is_on-call c-4 e3 g4; is_out a-4 g7
is_over a-3 f-2 g8; is_overdue a-2 d10 g-7; is_queue c3 g-3; is_red a4 g-2; is_still b-5 d6 e4 g-3
is_that b-4 c-3 e-3 f7; is_the a6 b-5 d-2; is_theirs e4; is_up b-8 c-4 e5 g4; is_wait b-4 c-6 g3; is_what a5 b-6 g5
is_whether c2 g-2; is_with b5 d-4; is_write a2 c-3 d6 e-3 g-3; ish_library e4 g-3; issue_' f6; it_'d b-2 f5
it_'s a4 b-9 c2 e5 g-7; it_, b5 c-4 d-8 e4 f8 g-14; it_. a9 b8 c-11 d-3 f-4 g-6; it_<mark> b2 c-4 f5
it_? c-3 e-6 g7; it_after a-2 b5 f-6 g6; it_again a-3 b16 d-9 e-9 g-5; it_all a-4 c-6 g8; it_alone b-4
it_and b-5 c-9 e8; it_annoyed f5 g-3; it_anyway a-4 b6 e-3 f5 g-5; it_as c8 e-4 g-3; it_at a11 b4 c-5 d-7 e-7 f-4
it_away a-3 b3 c-3 e-3 f8 g-4; it_back b8 c-3 d-5 e-5; it_be b5 c5 d-16 e3 g-6; it_be-on a4 d2 e-2 g-2
it_be-supposed-to c4; it_became b-4 e4; it_before a4 b3 c-6 d-3; it_belongs e7 g-3; it_better g2; it_between c-4
it_block a3; it_break e4 g-2; it_burn e-3 g4; it_but a3 c3 d-6 g-9; it_by c3 e-3 g-5; it_clicked f6; it_did g2
it_differently b-4 c2 e6 g-6; it_do b8 e-3 g-5; it_down b-3 g3; it_fall c4 d3 g-5; it_for a-9 c2 d-8 e3 f2
it_from b8 c3 d-3 e-2 g-7; it_get e4 g-4; it_go a-4 b-4 c-4 d-6 e2 f-2 g12; it_green e3; it_hang f-3 g4
it_have-to a5; it_herself c-5 e11 g-6; it_hurt a-4 b3 e5 g-3; it_in b10 d-3 e3 g-15; it_is a-4 b-12 d5 g6
it_just a-2 f-4 g4; it_like c6 g-2; it_my b5 c-7 e-6 g5; it_myself a-7 b8 c-6 e-12 f3 g7; it_nobody a4
it_now a-4 b4 c-4 d-4 e7 f-4; it_off a-5 b6 c-4 d8 g-8; it_on d-3 e-5 f3 g4; it_out c-6 d-3 e9 g-5
it_over a-4 b5 c-4 d-5 e-2 f5; it_red e2; it_run a6 b-2 e-6 f6 g-6; it_seem c8 e-2 g-4
it_should a-3 b-3 c6 d-3 f3 g-6; it_slip a3; it_so e-3; it_stands g2; it_still c5 e-3 g-3; it_take c4 e5 g-9
it_the a7 b-3 d-4 e-5; it_themselves c6 e2 g-7; it_to a-2 b-11 d4 e5 f8 g-12; it_today a3; it_tomorrow a4 d-2 e6 g-9
it_tonight a-2 b3 d5 g-5; it_too d6; it_turn c10 e-4 g-3; it_under b5 e-3; it_until a5 c-3; it_up a-4 b5 f-4
it_well e4; it_were c-6 g7; it_will g-2; it_with a2 c-4 d-9; it_within b3; it_without e-6 g5; it_work a-2 f7 g-7
it_would a2 b-9 c-3 e-4 f-5 g10; its_date d3 g-2; ivo_'s c-3 e5 g-4; job-ad_for d6 g-4; job_, a9 d-6 f-4
job_. b3 f-2; job_: e-5 g5; job_advert a-4 d3 g3; job_i a-5 g6; job_to b6 g-4; join_the a-3 d-3 f9 g-9
jump-in_in b-4 g4; jump-into_into b8 c-4 e-4; jump-on_on a5 b-3 d-2 e6 g-7; jump_in e5; jump_on a-5 c-3 e6 g3
junior_'s b2; junior_be b4; junior_the a-3 e4; juniors_' a-5 b7 c5 f-3 g-4; juniors_present g2; just_. e4
just_<name> a-6 c4 g5; just_a a-4 b-3 c-5 d-8 e9 g3; just_agree c3 g-2; just_do b-5 c3 d-5 f-4 g6; just_drive b5
just_fix e-4 g9; just_for e-3 f4; just_have d2 e-4 g2; just_me a11 c-2 g-7; just_my c11 e-5 f-3 g-3; just_nod e2
just_push a7 b4 d-6 e-2 g-6; just_redo a-3 b6; just_sit c2; just_take a6 f-3 g-3; just_tell e7 g-5; just_to f5
just_write a2; k8s_upgrade g4; kafka_<mark> c7 g-2; kafka_? c3; keep-away_away e3; keep-quiet_quiet e2
keep_<name> b-4 d5 e-4 g3; keep_ask a4 b-3 c3 d3 e-5 g-6; keep_be a-2 b-3 c10 e-4 g-3; keep_find a5 d2 g-3
keep_it a5 b8 c-5 d-8 f-6 g-8; keep_my a-10 c-10 d-8 e12; keep_not d7 e-3; keep_postpone b-2 g4
keep_the a6 b8 c-9 e-3 f-5 g-6; keep_up d-2 f8 g-4; keyboard_, b-2 f4; keyboard_. a-2 g5
keyboard_all-day a2 b-4 e-2 g4; keyboard_for a5 b4 d-2 g-4; keyboard_from b4; keyboard_than a5
keys_. b3 c-3 d-2 e-6 g2; keys_to b-2; kick-the-tyres_the f4; kick_the d5 e-2; kids_to g5; kind-of_manager c-5 g6
kitchen_. c-3 g7; knee_hurts a-4 b-2 c-4 d-5 e-4 f-2 g10; knock-out_out a3 f3 g-4; know_, c3 e3 g-8
know_. c-3 d3 e-4 g6; know_best c6 e-2; know_how b-4 c3 d4 e-7; know_i d3 g-2; know_if g2; know_it a5 b-4 e2 g-5
know_more f4 g-4; know_nothing g4; know_the b-2 c2 d-6 e-5 f-3 g7; know_what c-4 e-3 f11; kotlin_rewrite e-2 g5
lads_settle g3; land_, a4 g-3; land_in c5 g-3; land_it b5 e3 g-4; land_on d-2 g6; land_the a3 b5 g-5; lap_next g4
laptop_, b-4 d5 f-4; laptop_. f5; laptop_during e4 g-2; last_company a-4 g6; last_gate g3; last_job a-4 b-6 e-4 g11
last_manager c-3 e-3 g9; last_mile a4 e-5; last_month f2; last_open a5 g-3; last_row b-2 e6; last_two a4
last_word b-5 c3 e4; last_year b-2 f4; late_, c5 d-6 e-3 g5; late_. a-2 b-4 e4 g-4; late_again a3 b-4 c-3 d-3 g4
late_and a4 d5 g-7; late_because a-2 d4; late_night a-2 b-3 d-4 g9; late_one a6 c-2; late_with a-4 d-5 g9
laugh_about f2; launch_, a7 d5 g-8; launch_. b-2 g2; launch_? d-5 g7; launch_be g3; launch_bug a4 f-4; launch_is a5
launch_need a4; launch_would a8 g-6; layer_land a7 c-3 g-3; lead_'s c-2 g8; lead_, c-3 d-2 e8 f-3; lead_. b3
lead_could c3; lead_is b4 d-6 g4; lead_it a-3 c5 d-5 e6 g-7; lead_keep b-3 g3; lead_now b-3 e10 g-7
lead_of b3 e-5 f-2 g6; lead_on a8 b-7 g-4; lead_the a-4 b10 c-4 d-8 f-2; leadership_, d-3 g7
leadership_course d-4 g6; leads_' e-3 g3; leads_, c3 e6 g-8; leads_<name> c6 e-5; leads_do c-2 e8 g-4
leads_round b-3 c-2 d-4 e-3 g10; learn_, e4 g-5; learn_. b3; learn_a f7 g-5; learn_about f-4 g5; learn_from f2
learn_how f5; learn_it e5 f4 g-8; learn_more b-2 d-5 e4 g5; learn_terraform f-4 g7; learn_that f-11 g12
learn_the e-7 f5; lease_for g4; least_about c3; leave-early_early e-3 g5; leave-it-alone_it e4
leave-it-to-them_it e7; leave_, b-3 g7; leave_<name> d9 e-6; leave_and a3 c-6 e-5 g5; leave_for c-3 g5
leave_it a-3 b3 c4 d-7 e7 f-2 g-7; leave_of b4; leave_open c3; leave_poor d2; leave_the b-11 d4 e9 f-3 g-10
leave_to c6; leave_with a-3 b7 c6 e-7 g-3; ledger_import a3; legal_, a3 c-3 g2; let_<name> a-10 b10 c-15 d-16 e8 g-6
let_do a-2 e3; let_go a-6 b3 c-5 d-5 e3 f-3 g3; let_her b-5 e6; let_him b4 d-4 e5 f-3 g-8; let_it b-8 c-7 d3 e13 g-9
let_me a-4 d-8 e-15 g12; let_the a-6 b-16 c-3 d11 e4 f-10; let_them c-8 d-5 e6; let_us a-4 b-3 c9 e-6 f-3
letters_. d-3 e-2 g7; letters_are g3; libraries_for f5; library_, b5 c-2 e-4; library_. a-6 c7 e7 g-7
lien_'s a-3 b9 c-5 e4 f-3 g-5; lifted_a d3; like_. e2; like_<mark> c11 e-6 g-7; like_<number> f4 g-2; like_a g2
like_an f4; like_and c-7 e9 g-5; like_be g5; like_i a-2 b-6 f3 g3; like_it b6 c3 d-3 e-5 f-4; like_learn e6 g-3
like_that g-3; like_think g3; like_this c-3 e-4 g8; line_. f3; line_by f3 g-2; line_change c4
lines_of a3 b-4 c3 e-3 f5 g-4; link_in f3; lint_warning f3; linter_. c10 e-5 f-3 g-3; list_, e6 g-5; list_and d8 g-5
list_since d6 g-4; listen_to c-2 e-14 f3 g11; little_bash f4; little_thing c5 g-3; live_, a3; live_. a8 g-5
live_hang a4 c-2; live_is a5 g-4; live_need g5; live_servers a2; live_with a-4 b3 e7 g-6; llm_summarise f4
locally_for a-2 f5; log_format c6 e-4; log_in b2 c-3 e3 g-4; logs_to f4; lol_. a8 b-5 e3 f-3 g-5; long_, a3
long_. d-3 g5; long_day c5 d-4 e3 f3 g-7; long_meet d-4 g6; long_overdue g6; long_that b-2 d4; long_until a-2 b9 g-5
longer_, b5; longer_<name> b6; longer_and e2; longest_pole a7 g-3; look-at_at a-11 b-9 c5 d5 e-4; look-to_to c7 g-4
look_, c4 e-5 f4 g-3; look_at b-4 d7 e-3; look_fine b5; look_like e2; look_relieved b3; look_under f5
look_up c3 f3 g-4; lost_patience g3; lost_two c4 g-2; lot_of a6 c3 d-3 g-6; lots_of d-3 e-2 f-3 g7
love_it b-3 c-2 e4; love_the a-3 f-3 g7; lovely_clever c2; luck_for d-2 g3; lunch_, a-2 b-4 c-4 d3 e-4 g7
lunch_. d5 e-2; lunch_and b2 d3 g-5; lunch_i f4 g-2; lunch_it b4 c4 g-5; lunch_on a5; lunch_page f6 g-4
lunch_with e-7 f-4 g7; machine_, a3 f-5 g3; machine_. e-5 f3; mails_instead d6 g-3; make-the-call_the c3 e2 g-4
make_, c-2 d5 f5 g-9; make_<name> a-6 b-6 d-2 e14 f-5 g-3; make_a a-6 c-9 d-7 e-3 f6 g7; make_all g2
make_for b3 g-3; make_it a-4 c-3 d4 g2; make_myself a3; make_new b6; make_room d4 g-4; make_tea d5 g-3
make_the a9 b-9 c3 d-10 e-2 f3; make_up c10 e-6 g-3; makefile_, f6 g-2; manage_, g4; manage_. a2 e3 g-3
manager_'s c2 d-2; manager_, b-3 c3 g3; manager_. c2 d-3; manager_<mark> c9 g-7; manager_cancel d-3 g4
manager_decide c2; manager_i c-4 g6; manager_take g5; manager_to c7 d-4; manager_use g3; manager_who c-6 g9
managers_' d7; managers_should g5; may_. c3 d-8 g6; may_have g3; may_restart g-4; may_we c3; maybe_i f-2 g8
maybe_kafka c6 g-3; maybe_somebody c-3 g7; mbali_'s b6 c-3 d4 e-2 g-6; me_, c2 f-4; me_. a8 b3 c8 d-8 e-4 g-13
`
