// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
good_one d-5 e6; good_plan g6; good_question d8 g-7; good_talk d-4 g5; grab-back_it b6 e-3
grab_the a5 b-2 c-4 d-4 e3 f-6; great_candidate d-3 g4; green_. e4; green_build f4; greet_the d6 g-3; grooming_i b4
growers_' e-5 g9; growth-talk_, b-3 g6; guess_who a8 b2 e-3 f-3 g-10; guild_'s c3; guild_, e9 g-6
guild_session d-6 g7; guild_to f6; half-the-team_is a5 c-3; half_a b-4 d-2 f-4 g12; half_an d-4 e5 f2 g-3
half_baked c5; half_of a-7 b6 c-2 d4 f-4; half_write a3 b-7 e8 g-3; halfway_through b6 g-2; hand-off_off b4 e-3
hand-over_it e-3 g5; hand-over_over a-3 d-2 f-5 g4; hand_, a10 b-5 e-3 g-2; hand_<name> a-2 b-2 c-2 e2 g5
hand_again a6; hand_in a-7 c-4 d5 e-5 f-3 g3; hand_it e-2; hand_me c-3 g5; hand_my b-2 e7 g-2; hand_on a2 b-3
hand_out e5; hand_over c-4 e-7 g13; hand_the c-2 d-6 g3; hand_to b9 e-6; hand_up a2 c5 e-3 g-4; handle_it b3
handle_the e8 g-8; hands_in e10 f-6 g-4; hands_off a-3 c-2 g7; hands_under e5 f-2; hands_were b6 g-3
hands_whilst a2 c-3; hang_from a4; hang_it e5 f3 g-5; hang_on a3 b-5 e-5; hang_up a-4 c-3 e4; happen_, d-5 e-3 g7
happen_if e-5 g6; happen_without e5; happy_with a-3 b6 d-2; hard-conversation_with e4; hard-talk_, d5
hard-talk_with e-3; hard_, a4 d5 e-2 g-5; hard_one a6; hard_ticket b-2 e4; hardest_card a6 g-3; hat_, a-5 d-2 e7
hate_be a-5 c6; hate_it b4 c-4; have-a-look_a f4; have-to_, a3; have-to_be a5 b-5 c8 d-3 f-5 g-5
have-to_choose d-3 g5; have-to_decide c3; have-to_get a3 d4 g-6; have-to_land a7 g-2; have-to_say a-4 b-4 c8 d5 e-8
have-to_wait a-4 c-4 d4 g3; have-to_write a3; have_, f2 g-5; have_. c-4 e5; have_<name> a-3 b-5 c11 d-4 e-8 f9 g-11
have_<number> d-8 e7 f-4; have_a a-6 c3 d3 e-8; have_all g4; have_an a-6 b-7 c3 e6 f3 g-8; have_answer d-4 e9 g-8
have_arranged a-3 d-3 e9 g-6; have_ask b-3 c-10 d6 e-9 f6 g4; have_back d3 g-2; have_be c2 d3 g-8; have_begin b-4 e7
have_call d4; have_cancel g5; have_choose b5 c-5 e3; have_close e4; have_coach b5 e-2; have_code a-4 d-3 g10
have_correct b4; have_decide b-3 c-3 d-2 e3 g4; have_delegate e6 g-4; have_do a-3 d4; have_draft b5 g-2
have_finish a-9 b4 c-5 d-4 f-2 g7; have_five a4 c-2 d3; have_fix a-3 d-5 g8; have_four a-3 g3
have_get b10 c-9 d-5 g-6; have_give a4 b3 d-6 g-7; have_go b-4 c-5; have_go-to a-3 c4 d4 e-3; have_hand b4 g-2
have_have a-3 d13 e-4 f-3 g-9; have_have-to a-2 b4 d-3 e-2 g2; have_hold b-3 e3 g3; have_i a-6 c-9 d-9 e-11 f-5 g22
have_install f3; have_it c-3 d-5 e3 f-10 g5; have_jump-in e4; have_leave a4 d-4 e-5 g6; have_let a5 c-2 e-5
have_like-to a5 d-4; have_look a-4 c6 e-3; have_lunch d-4 e-5 g10; have_make a6 b9 c-9 d-5 e2 f-4 g-5
have_me c8 e-4 g-3; have_merge f5; have_move a-3 b-3 c-3 d-5 e6 g6; have_my a7 b-6 c-2 d-11 e5 f-3; have_need b2
have_no b-11 c-7 d6 f-5 g7; have_none c4 g-3; have_not a3 b-4 c-9 d8 e-4 f-14; have_nothing d6 g-7; have_one a-2
have_our g5; have_plan-to c4 e-2; have_postpone d2 g-2; have_prepare b9 d-2 e-5; have_program a5
have_promise d3 e-3 g-5; have_push a3 b-4 d4; have_read a5 g-4; have_reclaim b5; have_replace g4
have_rewrite a-3 d-3 e-2 g5; have_send e-4 g4; have_set b6 d-4 e-3; have_settle c12 e-6 g-6; have_solve g4
have_speak e6 g-6; have_start a-5 b3 c2 e3 g-8; have_step e-3 g5; have_stop d3 e-2; have_take a4 e-5
have_take-over b-3 g6; have_talk-to d6 g-5; have_tell e6 g-4; have_that c6 d6 g-9; have_the a5 b-5 d-3 e-6 f-4 g9
have_three c5 e-3; have_time c-3 g4; have_try f5 g-3; have_two f2; have_wait b4 c-2 e-4 f4 g-3; have_want c-2 e3 f3
have_write b4 c-2 g-10; have_you e3; have_zero c6 d3 g-7; he_'d a-6 b5 e5 f-5 g-9; he_'s b-9 c7 d-6 e-8 g8
he_<name> b7 e-3 g-5; he_ask a-3 b7 c-8 d4 g-4; he_be a-6 b9 c-4 f-2 g-3; he_come b4 d-2 e5 g-6; he_could b8 f-3 g-4
he_did e-3; he_do b-2 c-4 e9 g-3; he_draw f4; he_drive e2; he_get c-4 e6; he_go b6 g-2; he_have b9 d-3 g-4
he_is d-3 g3; he_just b-3 c3 e-4 g3; he_know b-4 c7 e2 f-2 g-6; he_learn e4; he_look g3; he_may c7 g-7; he_need b3
he_see e3 g-3; he_take b-4 e-8 g10; he_tell b-4 g5; he_think c4; he_want b-2 e2; he_want-to d-7 e3 f-2
he_will b-3 c-4 d2 e7 g-3; he_would a-3 b4 c-4 e4; head_and d5 g-6; headcount_case g3; headquarters_, g5
hear_from c7 e-4; heard_mine b-5 c13 e-4 g-7; heard_that g8; hedda_'s b7 f-3 g-3; help_, a7 b-3 d-2 e4 g-6
help_. c-2 e-5 g9; help_<mark> b4; help_<name> e3; help_her e5 f-2; help_with a-6 b3 c-3 d4 e-4
her_. b14 d-4 e-4 g-8; her_<mark> c2 d4 e-3 g-8; her_at d6 g-3; her_because b3; her_boss g2
her_career-plan b-3 c-2 g2; her_code b2 g-3; her_deploy b-2 e-6 f9; her_design c8 e-3 g-6; her_feedback b-3 d3 e-3
her_first b-4 c-2 d5; her_job b3; her_junior b-6 g9; her_last g5; her_old b-5 c-7 e-7 f-2 g17; her_own a-4 c5 e-6 g4
her_part b4; her_plan e8 g-4; her_probation d2; her_project b-3 g3; her_review b-3 c-2 d2 g4; her_service c4 g-3
her_the e6 g-6; her_ticket b3 d-3; her_to d4 e5 g-7; her_while b4; her_work g4; here_, b7 g-3; here_<mark> b3 c4 g-2
here_i a9 g-4; hers_, b8 e-4; herself_, c7 e-2 g-3; him_, b3 d-3; him_. b4 c-3 d4 e-8; him_a e5; him_in b4
him_not c-3 g7; him_to e5 g-6; himself_, g8; hire_: d7 g-6; hire_<name> d-6 e-5 g7; hire_a g4
hire_debrief d7 e-4 g-3; hire_manager d9 g-7; hire_of b4 e5 g-8; hire_panel d7 e-2 g-4; hire_stuff d6 g-3
hire_sync a-5 f-3 g6; hiring-plan_is d3; his_1:1 b-3 d7; his_1:1s g2; his_boss g2; his_branch g3; his_bug b7 g-3
his_call d-3 e9 g-7; his_code c3 e-4; his_decision e-5 g5; his_design b7 c2 d-3 e-5 g-5; his_drinking d6 e-3
his_driver e-3 f4; his_feature b7 e-4; his_fix b8 c-2 e-3 g-3; his_keyboard f4; his_own a-4 b-12 c5 d-7 e6 f-4 g8
his_part b5; his_plan b-4 e11 g-9; his_pr a-2 b5 f-3; his_project b3; his_promotion g4; his_raise d6 g-3
his_review b-5 c-3 d3; his_salary d3 g-3; his_story b7 e-2 g-3; his_talk e-3 g5; his_ticket e-5 g7
his_tone b-5 d5 e-7 g5; his_way b-4 d2 e5 g-4; his_work b-5 d7 e-3; history_to f2; hold-back_back b-2 c4 g-4
hold_, a-3 c-3 d-3 g7; hold_a e3; hold_it a-9 b9 d-7 f-2; hold_my c-4 e5; hold_the d-3 e-3 f-4 g3; hold_their a4 e-3
hold_up a13 c-4 d-3 g-6; holiday_. c6 d5 e-3 g-8; holiday_from a-3 g7; holiday_plan c-2 d-3 g7
holidays_, c-3 d-3 g7; home_, f4 g-4; home_at b3 f-2; home_late b-2 c4 d-3 e3 g-2; honest_i b6 d5 g-7; honestly_i g2
hood_of f5; hook_for a6 g-3; hope_i b-2 g5; hope_nobody g3; hope_that c-4 g5; hospital_go g3; hotel_room a3
hotfix_, a-7 d-4 g10; hotfix_the g2; hotfix_to a3; hour_, a-3 c-8 f6; hour_. g6; hour_and d4 g-2; hour_as f6
hour_between f3; hour_block d3; hour_for a-4 d10 f-4 g-4; hour_go d6 e-4 g-2; hour_i b-5 d3 g4; hour_later d-2
hour_of b-5 c3 d3 e-9 f8 g-10; hour_on b-2 d8 e-2 g-4; hour_to e-3 f4 g-4; hour_with a-3 c2 d-5 e3 g3
hours_, a9 f-5 g-3; hours_. a7 g-4; hours_in a9 d-4 g-6; hours_later a7 g-3; how_, a-3 b3 e-7 f-3 g8
how_failover f2; how_good d-3 e3 f-2 g3; how_i c2 e4 f-7; how_it a-4 b-5 d-3 f11 g-4; how_our f5 g-3; how_painful f2
how_shaders f3; how_she b-4 c-6 g3; how_the a-8 b-7 c-7 e-3 f17 g-5; how_they c-3 e-3 f9 g-6
how_to b-6 c6 e3 f-7 g-3; how_we c5 g-4; hr_is a-2 g5; i_'d a-6 b7 c-3 f-5; i_<name> a4 d4 f-12 g-9
i_always a5 c6 e-5 g-4; i_am a5 b-4 c2 f-5; i_answer a2 b-3 c11 d3 e-11 g-6; i_approve a-3 c9 e-3 g-6
i_ask a-2 b5 e6 f3 g-18; i_back c-4 e8 g-3; i_be b-5 d4 e-5 f-9 g4; i_be-going-to b3 d10 e-3 g-10
i_be-on a-2 b-3 c7 d-6; i_be-stuck d8 g-4; i_be-supposed-to c6 d4 e-4 g-7; i_became g7; i_bring a5 b-8 d-2 e8 g-4
i_build a7 f2 g-8; i_can a-14 c3 g4; i_change a-4 b10 e-3; i_choose b3 c-3 d3 e-8; i_cleared g4; i_close b6 g-4
i_code a6 b-3 d-8; i_come c6 d-3; i_commit b3; i_could a-15 b-5 c-4 d4 e5 f9; i_dare c-3 g6; i_debug a2 g-3
i_decide a-6 c3 g-5; i_decide-to f3 g-4; i_decline c-6 d5 e4 g-3; i_delegate a-4 b10 c-4 e-7; i_delete e4
i_deny b-3 g6; i_did c-8 d3 e3; i_do b7 d-6 g-3; i_dream a-3 d-3 e-4 f-5 g14; i_end-up b7 c6 d-3 e-5 g-9
i_ever c3 e5 f-6 g-2; i_explain d-4 e7; i_find c12 d-4 f-4 g-3; i_finish a4 b8 c-3 d-2 e-5 f-4 g-6; i_finish-off b4
i_fix a3 b-3 g-3; i_floated c6 g-3; i_follow e6 g-3; i_forget d6 g-4; i_get a-7 b5 e-10 f3; i_get-back b-2 c6
i_give a-5 b3 d3 f-3; i_go a-3 c-2 f-3 g5; i_go-through f5 g-3; i_go-to g3; i_grab a5 g-2
i_hand a-2 b-4 c-2 e11 g-3; i_hand-over b7 e-3 g-2; i_handle b-4 e6 g-4; i_hate a-4 b-2 c3 e5; i_have b4 f-6
i_have-to a2 b-6 c9 d2 e-8 g-4; i_heard c-3 d-2 g10; i_help b-3 e8 g-4; i_hide d10 g-5; i_hold b5 c-4 e2
i_hope c-5 g9; i_imagine a-4 g5; i_join a-4 c7 e-6; i_just a4 b7 c-9 g-6; i_keep a10 b-13 c-5 d10 g-7
i_know b-5 c-3 f9; i_land a2 b4 c-3 g-3; i_last a-4 g5; i_lead b7 e-5; i_leaned c10 g-8; i_learn e-2 f12 g-9
i_leave a-7 b-5 d4 e9 g-5; i_let a-11 b-13 c-12 d9 e13 f2 g-8; i_like c4 d-4 e-3 f-7 g4; i_liked c7 g-6; i_lived e4
i_log a5; i_look-at c-5 e4 f2; i_make a6 b2 c5 d-2 e-6 f2 g-17; i_make-the-call c3; i_may f3 g2; i_meant c3 g-2
i_merge a7 b-2 c-2 d-6 e-3 f-6 g5; i_might d-2 e-4 g2; i_miss g3; i_move b7 c2 d2 e-4 g-9; i_must a3 c3 d-2 e-5
i_nearly b-7 d-6 e4 g8; i_need a-5 c-4 e-6 g7; i_never b7 c2 d-8 e-7 f-3 g2; i_notice d-3 g4; i_okayed c5 g-4
i_only a-4 b-6 c-5 d-3 e9; i_open d9 e-6; i_ought g7; i_overrule a-6 b4; i_owe c-3 d11 g-7; i_own a9 c-2 e-3 g-3
i_patch a-3 g6; i_pick a-5 c13 e-3 g-6; i_plan g5; i_point e7 g-3; i_present b10 c-3 e-5 g-5
i_promise b4 c-2 d7 e-3 g-10; i_propose e5; i_pull b10 c-3 e-3 g-5; i_put a6 e-3; i_raise c10 g-5
i_read a-2 b-5 c-2 d-7 e-5 f9; i_relieved b4; i_replace b11 d-3 e-4 g-5; i_resist e3; i_rewrite d-2
i_run b11 c-3 e-9 f-3; i_say b-4 c16 e-8 g-14; i_see a-3 b-4 c-7 d4 e9 f-7; i_send c-4 d8 e4 g-7
i_set b7 c-9 e6 g-6; i_ship b5 e-2; i_should a-3 b-2 d3 e-8 f-4 g7; i_sit a-6 b-4 c-2 d-3 f7 g2
i_sit-down-and a5 g-3; i_skip d-2 g5; i_solve b2; i_speak c11 d-2 e-7; i_spend a-4 c-3 d4 g5
i_stay a5 b-3 c-4 e9 f-4 g-5; i_stay-out e7 g-4; i_step-in g4; i_still a3 b-8 c-5 e-5 g8; i_stop a8 c-5
i_swore b6 g-3; i_take a9 c-6 e2 f-8 g-6; i_take-back b7; i_take-over b7 g-3; i_talk b-2 c4 d-6 g6
i_tell a-6 c-13 d4 e3 f-4 g3; i_think b-8 c8 d-4 e-7 f3 g3; i_throw f4; i_trust b-8 d-4 g8; i_type a5 e-5 g-5
i_un b11 e-3 g-7; i_undo b3; i_use a-7 b-2 c-7 e-2 f3 g7; i_wait a-6 b-3 c-6 d7 e8 g-5; i_walk b5 c5 d-4 e-5 g-5
i_walk-out-of d5 e-3; i_want b4 c7 d-6 e-8 f-6 g5; i_want-to a-2 b-5 c-7 e10 f6 g-11; i_watch g3
i_were a10 b-4 c-4 g-7; i_will a-4 b3 c-7 d-7 f-5 g10; i_wish c2 d-2; i_wonder c-5 g6; i_work a5 b-2 f-3
i_would a-8 b4 c-4 d-3 f-7 g9; i_write a7 b3 c-11 d-4 f4 g-6; icon_. a-3 f2 g4; idea_, c8 g-6; idea_. c9 e-4 g-4
idea_and b-6 c4 g6; idea_for c4 g-3; idea_on f4 g-5; identical_libraries c2; if_<name> c-5 g10; if_he c10 g-8
if_i a4 b-8 d-4 e-4 f-2 g6; if_it a-9 b-6 d-4 f10; if_my g2; if_nobody c-3 g4; if_prod g4
if_the a-4 c-6 d-5 e-2 g15; if_they c3 e-7 g3; if_you b2 c-3; ignore_the a-4; ill_is a3; imagine_give g4
imagine_i d-3 g7; implement_mine a-4 b5; implement_the a13 d-9 g-2; import_, a5; imports_in f3
in-the-end_, c6 e-2 g-3; in_, c-4 d-3 e3 f-6 g4; in_. c-6 g6; in_<name> a-7 e-15 f11; in_<number> a-8 b-4 c-3 e3 g8
in_a b-10 c-17 d5 f7 g5; in_an a2 b3 c-4 e-2 f5 g-7; in_and b2 c8 e-8 g-2; in_april b7 e-5; in_charge a-3 d-4 e7 g-2
in_code b-2 d9 g-6; in_days g4; in_design c-5 e4 g3; in_docs f2; in_elixir f6 g-4; in_for a-7 b9 c-5 e6 g-5
in_front a4 d-4 e7 g-8; in_haskell f6; in_her b6 g-4; in_his b8 c-3; in_it a2 d6 g-9; in_may b4 c-5 e-7 g5
in_months a-5 d-5 e4 f2 g3; in_my a-4 d10 e4 f-14; in_now b7 c-2 e-3 g-4; in_on a-7 b11 d-3 e-9 f5; in_once g3
in_one b-2 c9 d-3 f-4 g-5; in_our f4; in_pass e-3 g2; in_plan a5 c-5 d-8 f2 g2; in_pockets e3
in_production a9 f-2 g-4; in_spring b5 d5 e-5 g-6; in_staging e5; in_ten b-4 c-3 d5 e8 g-9; in_that c4 d-3 f-4
in_the b-16 d-5 f4 g3; in_their b3 c-4 d10 e-8 g-7; in_this a-3 b-2 c4 d-3 f-3 g5; in_three d4
in_two a5 b-2 d9 f-2 g-10; incident_, a-4 b4 e5 f-3 g-7; incident_. a6 b-3; incident_: a3 b-2 d-2 e4
incident_and e5 g-5; incident_be a-2 b5 c-3 e3 g-4; incident_bridge e3; incident_channel g2; incident_review b4
incidents_, g4; index_, f4 g-3; inside_the a4 g-3; instead_. b-2 c-4 d5 e5 g-5; instead_give b7 e-2 g-4
instead_tell b4 c-5 e5 g-3; instead_the c-2 d8 e-4 g-5; instead_wait a-3 e-3 g5; integration_, d-3 e-3 g6
intern_'s a-5 b5 c-2 d5 f-2; internal_lunch f4; internal_tool f3 g-2; interview_notes d-2 g5; interview_train d3 g-2
interviewed_a d-4 g4; interviewed_two g6; interviews_, d-3 g5; into_<name> b4 d3 g-3; into_a a3 d-2 e6 f-8
into_how f7; into_the a7 b-4 c5 d-3 e-5 f3 g-11; invite_to e3; is_, a5 b-4 e3 f5 g-9; is_<mark> b-3 c2 d5 e-4 f4 g-6
is_<name> a-4 b-6 c-3 d-4 e9; is_a a-2 c-5 e-2 f-4 g9; is_afraid g2; is_back a-6 b5 d-3 e-8 g5; is_best c8 g-5
is_block g6; is_close d-4 g6; is_do a-2 c-5 d8; is_fix e2 g2; is_friday a11 c-3 d-2 g-6; is_full c2; is_gate a3
is_go c-4 d-7 e3 g4; is_happy a-4 d-3 g8; is_in a5 b8 c-4 e-4 g-9; is_it c-3 e-2 g8; is_late a10 b-3 c-2 d-10 g3
is_like g5; is_lying c4 g-4; is_me a4; is_mine a13 b3 c-5 d-8 e-6 g-10; is_miss d-4 g6; is_my a8; is_next a3 d-2
is_no b3; is_not a5 b-6 c-6 e-4 f3 g3; is_nothing c6 g-4; is_now a-7 b10 c9 e-6 f-8 g-9; is_on a6 b-9 c-9 d-5 f-5 g5
is_on-call c-3 e3 g4; is_over a-3 f-4 g9; is_overdue a-4 d11 g-7; is_still b-6 c-3 d7 e6 g-7
is_that b-3 c-3 e-3 f6 g3; is_the a6 b-4 d-3 f-2; is_theirs e4; is_tomorrow b-3; is_two d8 g-5; is_up b-8 c-4 e6 g4
is_wait b-3 c-5 g3; is_what a5 b-4; is_who g4; is_with b4 d-4; is_write c-3 d6 e-4 g-3; issue_' b-3 f7
it_'d b-4 e-2 f3 g4; it_'s a3 b-5 c2 e4 g-8; it_, b5 c-4 d-8 e3 f5 g-10; it_. a9 b8 c-12 f-6 g-7; it_: a2 c3 e-2 g-4
it_<mark> c-3 e-2 f5; it_? c-2 e-5 g6; it_after b3 f-5 g5; it_again a-2 b18 d-8 e-10 g-11; it_all a-4 c-5 g6
it_alone e3; it_and b-6 c-10 e8 f-4; it_anyway a-2 b9 e-3 f4 g-7; it_as c10 e-5 g-4; it_at a13 c-6 d-7 e-7 f-5
it_away a-4 b3 c-2 e-3 f8 g-5; it_back b9 d-5 e-6; it_be b7 c5 d-15 g-6; it_be-on a5 d5 e-3 g-5
it_be-supposed-to c3; it_became b-5 e4 g-3; it_before a4 b3 c-6 d-2; it_belongs e8 g-5; it_block g3; it_break e4 g-3
it_burn e-7 g5; it_but a3 c2 d-6 f4 g-10; it_by c4 e-4 g-3; it_clicked f6; it_dawned c3; it_did g3
it_differently b-3 c3 e6 g-6; it_do b5 e-3 g-4; it_down g3; it_fall c4 g-3; it_for a-8 c5 d-9
it_from b9 d-3 e-5 g-5; it_go a-2 b-4 c-4 d-5 e4 f-3 g9; it_have a2; it_have-to a6; it_herself c-4 e10 g-5
it_home b2; it_hurt a-4 b4 e5 g-4; it_in b11 c-3 d-4 e3 g-14; it_is a-3 b-12 g2; it_just a-2 c3 f-5 g3
it_like c5 g-2; it_my b7 c-5 e-6; it_myself a-6 b9 c-4 e-13 g6; it_now a-5 b6 c-3 d-3 e8 f-3 g-3
it_off a-4 b7 c-3 d6 g-8; it_on b-2 c-4 d-3 e-7 f3 g7; it_out b-4 c-6 d-4 e11; it_over a-5 b5 c-4 d-8 e-5 f6 g2
it_run a4 b-3 e-6 f7 g-4; it_seem c7 e-3 g-3; it_should a-3 b-3 c7 d-3 f3 g-5; it_slip a3; it_so e-3 g5; it_stand e2
it_still c5 g-3; it_take c4 e8 g-10; it_the a8 c3 e-5 g-4; it_themselves c7 e3 g-8; it_to a-3 b-5 c-3 d5 e4 f7 g-8
it_today a5 g-3; it_tomorrow a7 d-3 e6 g-9; it_tonight a-3 b2 d6 g-5; it_too d4; it_turn c9 e-4 g-2; it_under e-4 g6
it_until a5 g-3; it_up a-3 b5 f-4 g-3; it_well b-3 e5; it_were c-5 g7; it_with a2 b2 c-3 d-8; it_within b3
it_without c4 d-2 e-8 g3; it_work a-3 b3 d-3 f6 g-6; it_would a4 b-10 f-4 g8; its_date d3; ivar_'s d3
ivo_'s b4 e3 g-4; jasper_'s g2; jira_now c-2 g4; job-ad_for d4 g-3; job_, a10 d-5 f-3 g-2; job_: e-4 f-4 g7
job_advert a-5 b-3 d3 g5; job_i a-4 b5 d-2 e-6 f-3 g9; job_to b7 g-4; join_, c-2 e5; join_the a-4 e-3 f5
jump-in_in b-4 g4; jump-into_into b7 e-2 g-3; jump-on_on a5 b-4 e5 g-7; jump_in e4 f-2; jump_on a-5 c-2 e6 g4
junior_'s b4; juniors_' a-4 b5 c6 g-6; juniors_present b-3 g3; just_. e4; just_a a-4 b-3 c-6 d-8 e10 g3
just_agree c4 g-3; just_clean-up b5; just_do b-3 d-5 f-4 g7; just_fix a-2 e-5 g9; just_for f6; just_have d2 e-4 g3
just_implement a-3 g6; just_me a8 g-4; just_my c10 e-5 f-3; just_nod e2; just_redo a-3 b6 f-2; just_take a6 g-4
just_tell e5 g-4; just_to f10 g-6; just_write c4 g-2; k8s_brown d-3 f4; kafka_<mark> c6 g-3; keep-away_away e3
keep-quiet_quiet e5 g-3; keep_<name> d4; keep_ask a4 b-2 c4 d3 e-6 g-7; keep_be b-3 c7 e-4
keep_find a6 b-2 d4 e-3 g-5; keep_it a9 b5 c-5 d-8 f-7 g-9; keep_my a-11 c-9 d-8 e11; keep_not b-3 d8 e-3
keep_postpone g3; keep_the a8 b6 c-9 f-4 g-7; keep_up f12 g-9; keyboard_, b-3 d-2 f4; keyboard_. b-3 g5
keyboard_all-day a3 b-3; keyboard_for a5 b3 e-2 g-4; keyboard_from b4; keyboard_than a6 g-2; keys_. b5 c-4 e-7
kick-the-tyres_the f6 g-3; kick_the d5; kind-of_manager g4; knee_deep d3; knee_hurts c-2 d-4 g9
knock-out_out a2 c-2; know_, c2 e4 f2 g-7; know_. c-6 d3 e-7 g9; know_best c8 e-3 g-5; know_how b-4 d6 e-5
know_i d2 g-2; know_if g3; know_it a4 b-5; know_more f2 g2; know_nothing g5; know_the c3 d-6 e-5 f-3 g5
know_what c-3 f12 g-5; know_whether g3; kotlin_rewrite e-2 g4; lads_run c3; land_in c4 g-2; land_it a-2 b3 e4 g-4
land_on b-3 d-2 g6; land_the a4 b4 g-5; land_with c2; laptop_, a3 b-3 d4 f-3; laptop_. f4; laptop_during e4 g-2
last-week_<mark> g3; last_code e3; last_company a-3 g5; last_job a-4 e-6 f-2 g11; last_manager g6; last_mile a5 e-4
last_open a5 g-2; last_row e9 g-6; last_two a3 c-2; last_word a-3 b-5 c6 e3 g-3; last_year f5; late_, a6 c4 d-6 e-4
late_. b-5 c2 d2 e-5; late_again b-2 c-3 d-3 g5; late_and a4 d3 g-4; late_because d6 g-3; late_night a-2 b-2 d-4 g9
late_one a7 c-3 g-3; late_so a-2 b5; late_with a-5 d-4 g9; laugh_, c4 g-2; laugh_about f5; launch_, a6 b-3 d5 g-8
launch_. b-3 c-2; launch_: a-4 e7; launch_? d-4 g6; launch_be d-2 e-3 g5; launch_bug a2 f-3; launch_hang a-2 g4
launch_is a5 b-3; launch_need a4; launch_would a10 d-3 g-7; lawyers_about g3; layer_land a6 c-2 g-3
layer_over a3 b-4 e3 g-2; layer_to b4; lead_'s f-2 g7; lead_, c-2 d-2 e7; lead_. b3; lead_is b5 d-6 g3
lead_it a-2 c4 d-5 e6 g-2; lead_keep b-6 g6; lead_now b-3 e9 g-6; lead_of b2 c-5 g6; lead_on a6 b-6 e4 g-4
lead_the a-5 b9 c-3 d-8 f-2; leadership_, d-4 g7; leadership_course d-3 g7; leads-meeting_but d3; leads_' d3 e-2
leads_, e9 g-8; leads_. e3; leads_<name> e-4 g3; leads_decide g4; leads_do c-2 e7 g-4; leads_round b-2 d-5 e-3 g10
learn_, e3 f2 g-5; learn_. b3; learn_a f5 g-3; learn_about g4; learn_from f4; learn_how f6 g-4; learn_it c-2 e3 g-7
learn_more d-4 g6; learn_terraform f-3 g7; learn_that f-10 g11; learn_the e-7 f11 g-5; learn_two e-2 f3
lease_for g5; least_about c6; leave-early_early g5; leave-it-to-them_it e3; leave_, b-3 g8; leave_<name> b-3 d6 g-3
leave_and a5 c-9 e-3 g7; leave_for c-4 g6; leave_it d-5 e6 g-8; leave_of b8 e-2; leave_the b-11 d2 e10 f-3 g-8
leave_to c6; leave_with a-3 b7 c7 e-7 g-5; lecture_of e4; ledger_import a3; ledger_split a3; legal_, c-4 g3
lengths_to f2; let_<name> a-9 b10 c-15 d-15 e8 f4 g-7; let_go a-7 b2 c-6 d-7 e3 f-3 g5; let_her b-4 d-2 e6
let_him d-4 e7 g-6; let_it b-7 c-5 d6 e12 g-12; let_me d-8 e-15 g12; let_the a-8 b-17 c-4 d9 f-9 g3
let_them b2 c-10 d-6 e4 g2; let_us a-4 b-4 c7 e-8 f-2; level_, e3 f3 g-5; libraries_for f5; library_, b5 e-4
library_. a-5 c6 e7 g-7; library_works f3; lien_'s a-3 b8 c-7 e4 f-3 g-4; lights_in f4 g-2; like_<mark> b-2 c10 e-7
like_<name> b6 g-4; like_a g2; like_and c-6 e13 g-10; like_be g4; like_i b-7 g6; like_it a-3 b7 c4 d-4 e-6 f-4 g2
like_read f-2 g5; like_that f3 g-4; like_think g3; like_this c-2 g7; liked_option c5 g-3; line_by c3 f3 g-3
line_of a-4 e5 g-5; lines_of a4 b-5 c3 d-3 e-3 f7 g-7; link_in f3; linter_. c8 e-4 g-3; list_, e3 g-3
list_and d9 g-7; list_since d6 g-5; listen_to c-2 d-3 e-13 f2 g11; little_bash f4; little_slack f3; little_thing c4
live_, a2; live_. a7 g-3; live_hang a3; live_is a4 g-3; live_need a4; live_with a-4 b4 e7 g-8; locally_for f5
log_format c6 e-3; log_in b2 c-3 e2; logs_to f4; lol_. a4 b3 d2 e-4 g-4; long_, a6 b-3 e-3; long_. d-4 g5
long_day b4 e-3 f3 g-5; long_meet d-3 g5; long_overdue d-2 g7; long_queue g4; long_until b6; longer_, b6 g-2
longer_<name> b4 e-4; longer_and e2; longest_pole a8 g-5; look-at_at a-9 b-9 c5 d6; look-to_to c6 g-4
look_, c3 e-3 f4 g-4; look_at b-4 d8 g-3; look_fine b3 e-2 f-2 g3; look_inside f3; look_like e6 g-5
look_relieved b4; look_under f7; look_up c2; loop_, a2; loss_ticket a8 g-5; lost_patience b2; lost_two c5; lot_. g6
lot_of a7 d-3 g-7; lots_of d-2 f-2 g7; love_it b-3 e4; low_priority f4; lunch_, c-5 e-4 g5; lunch_. d6 e-3
lunch_and b4 g-6; lunch_at a2; lunch_i f2; lunch_it b3 c4 g-5; lunch_on a6 g-2; lunch_page f6 g-5
lunch_with e-8 f-5 g8; machine_, f-6 g7; machine_. c6 e-4 f3 g-5; main_from a3; make-the-call_the c3 g-2
make_, d4 f5 g-6; make_<name> a-5 b-6 e13 f-5 g-2; make_a a-6 b3 c-9 d-6 f6 g3; make_for b5 g-3
make_it a-6 c-3 d4 g3; make_myself a6; make_new b3 e-4; make_room d5 g-4; make_tea b-3 d5 e3 g-4
make_the a8 b-11 d-8; make_up c11 e-5 f-3 g-3; makefile_, f6 g-2; manager_'s d-7 g10; manager_. g2
manager_<mark> c8 g-6; manager_cancel d-2 g3; manager_i c-4 g5; manager_postpone g3; manager_rewrite g2
manager_role b4 g-3; manager_take b-3 g6; manager_to c9 d-3 g-4; manager_who c-2 f-3 g10; managers_' c-3 d4
managers_should g6; matchmaking_hotfix g2; may_. c5 d-8 e-2 g5; may_have g3; may_restart e5 g-4; may_we c4 g-3
maybe_i f-3 g7; maybe_kafka c7 g-4; maybe_somebody a-3 b-3 g9; mbali_'s b5 c-4 d6 e-4 g-6; me_. a9 c9 d-9 e-3 g-15
me_: a4 d-3 g-8; me_<mark> a4 b-8 c-3 e7 f-6; me_? a-7 c-6 e-5 g15; me_a a-3 c9 e-4; me_about d-6 e3 g4
me_after b-4 c3 e-4 g6; me_again d3 e-5 g-2; me_alone g5; me_and a7 b-8 c5 d-5 e6 f-4 g-16; me_anything c-5 g6
me_as a-5 b-3 e8 f-3 g-5; me_at c-5 d5 g2; me_because a4 b7 c-10 e-3; me_before a-5 c10 e-3 f-2
me_by a-2 b-2 c12 d-3 e-2 g-7; me_first c9 e-5 g-4; me_for b-5 c6 d3 f-7; me_her g5; me_how b-8 c9 d-3 e-2 f6 g-6
me_i a5 b-4 c-10 e5 g3; me_if b-2 c3 e2; me_in b-3 d2 e5 g-5; me_instead b5 c6 e-7 g-3; me_is c6 g-4
`
