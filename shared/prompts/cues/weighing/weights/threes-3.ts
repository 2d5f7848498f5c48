// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_3 = `
experiment_with_a f-2 g5; explain_it_to a-3 b-4 c-3 f9; explain_the_billing f3; eyes_on_me c6 g-3
fail_the_deploy e4; failover_with_my a3 c-2; fall_through_, c-3 g6; fall_to_me c4; far_as_i c-3 g6; faster_at_the a5
faster_than_i c9 e-3 g-6; feature-flag_cleanup_. b5 g-2; feature_pipeline_, e-3 f4; feedback-talk_with_<name> e-3 g5
feedback_:_i d-2 g5; feedback_deadline_pass d3 e-3; feedback_for_<name> b-4 c-3 d4 e-4; feedback_from_my g4
feedback_give_, d7 e-2 g-3; feedback_in_<name> d3; feedback_is_still d6 g-5; feedback_on_his e-3 g4
feedback_on_the b2 e4 g-3; feedback_to_<name> d3 e-4; feel_about_it f-2; feel_odd_, g2; feel_strange_. a3 g-2
final_say_on e-4 g8; finance_about_headcount d6 g-4; find_a_way d-2 g4; find_the_time d5 g-3; find_time_i g3
fine_with_me g5; finish-off_off_<name> b3; finish_a_pull-request d7 g-2; finish_before_code a-2 b5; finish_it_for e3
finish_it_in a3 b-4 e4 g-3; finish_the_feature g-4; finish_the_migration a7 b-9 c-3 e-4 g5
finish_the_performance-reviews d-5 g8; finish_the_sdk a-2 b6; finish_the_ticket b-2 c2 d3; finish_the_work b2
fire_drill_at a-2 g5; firmware_role_. d5; first_,_i b-2 c3 d-2 e3 g-3; first_if_i a2; first_issue_' b-2 f7
first_issues_nobody a-2 f4; first_time_, e3; first_time_this d-2 g4; five_minutes_, a4 c4 e-2 f-2; fix_,_embargo a3
fix_,_then a3 b-4; fix_<name>_'s b3; fix_a_comment f6 g-2; fix_a_test d10 e-5 g-4; fix_a_typo a-3 g4; fix_be_ok b5
fix_for_the a5; fix_in_an a4; fix_in_the f3 g-4; fix_it_, a-2 b-9 c-3 e16 g-7; fix_it_. a6 e2 g-5; fix_it_? b4
fix_it_over a-2 f4; fix_on_the f5 g-3; fix_the_broken a4; fix_the_icon f-3 g7; fix_the_pipeline b-3 g2
fix_to_the e-2 f5; folks_walk_through e-2 f4; follow_a_tutorial g2; follow_one_packet f3; follow_the_conversation g2
follow_up_with d7 g-4; for_<name>_' c5 g-3; for_<name>_'s b-3 d3 e-4 g4; for_<name>_, b3 c-2 d8 f-4 g-11
for_<name>_. b-2 e6 g-3; for_<name>_: d4; for_<name>_is d11 g-9; for_<name>_still d4; for_<number>_min f4
for_a_bug d7 g-4; for_a_day c-4 e3 g2; for_a_decision d-3 e-7 g10; for_a_hotfix d6 g-3; for_a_mentor d3
for_a_month c-3 e6 g-12; for_a_new c-3 g5; for_a_retro d6 e-2 g-3; for_a_second e-4 g5; for_a_stack-trace d7 g-4
for_a_tour e-3 f6; for_a_walk g4; for_a_week d3; for_a_while b-4 e5; for_an_hour a-5 b-4 c3 d-9 e4
for_another_day b7 e-2 g-5; for_anything_, f-3 g7; for_approval_, c-6 g7; for_fun_after g2; for_go_live a6 g-3
for_half_an c-3 e5; for_hand-off_off b3; for_help_with a-2 b4 c-2; for_her_. b5; for_her_because b3
for_her_review b-5 d2 g4; for_her_while b4; for_him_, g2; for_him_. b6 e-3; for_him_in b3; for_it_. c4 g-3
for_it_back b6 c-4; for_legal_, c-3 g5; for_me_, a4 c2 f-4; for_me_? a-4 c-7 g10; for_me_if c-4 g5
for_me_to c13 d-4 e-6 g-4; for_my_answer d6 g-3; for_my_approval c10 g-7; for_my_blessing b-2 c6
for_my_branch a5 c-4; for_my_education f6 g-4; for_my_eyes f4; for_my_opinion g4; for_my_own a-5 b-4 c-2 d-5 e-3 f10
for_my_people a-2 d8 e-2 g-3; for_my_sign c3; for_myself_, f4 g-2; for_one_more b7 e-3; for_permission_to c9 g-6
for_sign_off c3; for_the_<name> a9 f-4 g-3; for_the_answer c7 g-7; for_the_board a-3 g4; for_the_client c-4 d-2 e5
for_the_data a3 d-9 f-2 g9; for_the_deadline g2; for_the_decision c3; for_the_demo b3; for_the_firmware d5 g-3
for_the_first a-3 e9 f3 g-8; for_the_fourth c3 d6 g-8; for_the_go a2; for_the_hard-talk d4; for_the_hire d7 g-6
for_the_launch a7 c-2 d-4 e-3 f-4 g3; for_the_leads d9 g-6; for_the_migration b-6 c6 e-5 g2; for_the_new a-3 g6
for_the_new-hire g3; for_the_new-starter g4; for_the_office f2; for_the_party e-3 g4; for_the_payment a3
for_the_quarterly-review d-3 g5; for_the_release a4 b-5 e6 g-5; for_the_roadmap c-3 d5 g-4; for_the_schema a7 d-3
for_the_second d7 g-5; for_the_team b-2 d10 e-5 f5 g-12; for_the_third d3 g-2; for_the_vendor a-3 c-2 d-3 g9
for_the_whole a3 b5 e-8; for_their_manager c-2 g5; for_them_since c3; for_them_to c7 g-4; for_thursday_'s a5
for_to_start a4; for_two_weeks a2 d3 g-3; forget_,_be d5 g-3; forget_the_interview d3; four_it_be c3
framework_at_home f4; framework_to_use c2; friday_and_i a-5 d4 g3; friday_at-last_. b3 c2 g-2
from_<name>_, b-4 c-4 d4 e-6 f5; from_<name>_. b-3 c-5 g10; from_<name>_<mark> c4; from_<name>_after b6 d-4
from_<name>_mid b3; from_<name>_on d2 g-4; from_<name>_to b4 e-3; from_any_lecture e4; from_friday_. g4
from_her_junior b-2 g6; from_here_, b7 g-4; from_his_own g4; from_me_, a4 b-5 c-6 e10 f-5 g-8; from_me_. e6 g-6
from_me_and a2 b-2 c5 e-2 g-3; from_me_in a4 c-2 d3 g-6; from_my_own g4; from_my_phone a6; from_now_on c-2 e6 g-5
from_people_who c5; from_somebody_. g4; from_the_new a4 g-4; from_the_search b-3 f2; from_the_squad b5
from_the_team a-3 c-6 e-4 g9; from_the_train a3; from_vacation_and b5 g-2; front-end_people_need a4
front_of_the b-3 e9 g-6; frontend_guild_to f3; frown_and_they c3; full_ownership_of b-5 e6
get-dragged-into_drag_into c5; get-out-of_out_of d-4 e7 f-2; get-pulled-into_pull_into c6 e-3; get_a_feel f5
get_a_full b14 e-6 g-10; get_a_new b-4 f3 g2; get_an_hour d-4 f3 g4; get_ask_for b-2 c-2 e-3 f-4 g9
get_feedback_: d-3 g5; get_it_, d2 e2 g-2; get_it_. c-3 g4; get_merge_, b3 g3; get_ping_<number> c4 f-2
get_the_build a7 g-5; get_the_crumbs d4; get_the_migration a3; get_their_answers g3; get_their_feedback g3
get_this_<mark> e4; get_two_'which c-3 e5; get_up_have b4 g-2; ghost_the_recruiter d3 g-3
give_<name>_feedback b-5 d-2 g6; give_<name>_full b-5 e6; give_<name>_the a-8 b2 c-8 d-4 e6 f-3; give_<name>_two d4
give_a_talk d-2 e-3 g6; give_away_, b4; give_away_the e7 f-2 g-6; give_feedback_on b6 d-5 g-3; give_her_the g-2
give_him_a e5; give_it_, b7 e-3; give_it_. c-4 e-5 g8; give_it_away b5; give_it_to a-3 c-4 d5 e2 g-5
give_me_the a3 c-4 f6; give_my_opinion c8 e-5 g-2; give_my_version b-5 c7; give_myself_the a6 e-3; give_orders_in g2
give_the_answer e5; give_the_roadmap b7 g-6; give_the_whole b-3 e6; give_them_the e5 g-5; give_to_<name> b2 d-3
give_up_my a7 g-5; give_up_the a-4 b-5 d-2 e5 g3; go-back-to_the_merge d6 e-4 g-3; go-through_through_last f3
go-through_through_the e-4 f10 g-3; go-to_pick_up f4; go-to_the_hire a-4 f-2 g8; go-to_the_leads-meeting d2
go-to_the_meetup f3; go-to_the_tech-lead c6 e-2; go-with_with_the e2; go_,_release a3; go_,_they a-2 e6 g-4
go_<mark>_no a2 c2 e3 g-7; go_about_it f2; go_all_of b5; go_fine_, g5; go_for_a a-5 b-3 d-3 f-4 g10
go_forward_. c6 g-4; go_home_at b4 g2; go_live_. a7 g-3; go_live_hang a4 c-2; go_live_is a6 g-4; go_live_need a3
go_of_approvals e3; go_of_the a-3 b3 d-3 e3 f-2; go_on_. e3 g-3; go_on_holiday c-10 e5 g5; go_on_without d4 e2 g-6
go_out_, e-2 g5; go_round_the c3; go_well_, e-5 g8; goals_are_set d-6 g8; goals_for_my d3 f-4 g3
good_discussion_on c-3 g5; good_first_issues f2; good_mood_otherwise b-3 d5 g-10; grab-back_it_back b5 e-3
grab-the-wheel_the_wheel e-2; grab_the_search a2; great_candidate_. g3; greet_the_new d7 g-4; grooming_i_'d b5 e-3
guild_session_be d-3 g5; half_a_day d-3 f-3 g8; half_an_hour d-3 e3 f6 g-2; half_baked_idea c4; half_of_<name> g6
half_of_the a-4 b11 e-3 f-2 g-7; half_write_and a3; hand-off_off_: b4; hand-over_it_over e-3 g6
hand-over_over_the a-3 e8 g-5; hand_<name>_the a-3 c-3 g6; hand_in_pockets e4; hand_over_the c-4 e-6 g11
hand_the_incident e4; hand_the_release e3; hand_to_<name> b11 e-7; handle_it_. a-2 e7 g-4; hands_in_my e8 f-5 g-3
hands_off_the b-5 e3; hands_off_what b5 e-3; hang_on_, a6 c-2; hang_on_me a-7 c3 g4; happen_if_i b-3 e-4 g7
happy_with_the a-3 g4; hard-conversation_with_the e4; hard-talk_,_so d4; hard-talk_with_<name> d4 e-2
hate_be_the a-6 b-2 c7; have-a-look_a_look f3; have-to_,_but a3; have-to_and_the a2; have-to_be_the a-5 c9 d-3 g-3
have-to_get_the a4 d5 g-6; have-to_improvise_. d3; have-to_say_which a-4 c7; have-to_settle_an c2
have-to_write_the a4; have_,_but g-2; have_<name>_explain f7 g-2; have_a_1:1 d6 g-3; have_a_better c9 e-3 g-5
have_a_build d8 g-5; have_a_chance a2; have_a_look c3 f-3; have_a_new e7 f-4; have_a_plan b3 d-8 e-5 f-2 g6
have_a_proper a4 g-3; have_a_rule c-3 g5; have_a_view g3; have_all_the c6 g-5; have_an_hour d6 e-4 g-3
have_an_opinion a-3 b-3 c3 d-4 e9 g-7; have_answer_. c3 e-4; have_ask_, g4; have_ask_<name> d-4 e-3 g5
have_ask_me c-6 e-3 g10; have_be_open c3; have_be_put g2; have_be_wait a-2 c4 d7 g-9; have_be_work-on a4
have_be_write a3; have_begin_, b3; have_call_her d4; have_cancel_the g4; have_decide_, c6 g-8; have_do_and b-4 g5
have_draft_, b4; have_finish_<name> g2; have_finish_it b-2 e5; have_finish_the a-8 b9 c-3 d-4 e-3 f-2 g5
have_fix_it e6; have_get_it c-3 e3; have_get_this c-3 e5; have_give_away b4 e-2; have_give_the a4 d-5 e2 g-7
have_go-to_the a-3 c4 d6 e-3 g-3; have_have_a a-3 d11 f-3 g-6; have_have_the d9 e-3 g-4; have_i_be a-2 d-4 g9
have_it_, b7 e-2 g-4; have_it_now e4; have_it_under b-4 g6; have_jump-in_in e5 g-3; have_let_the a5 g-5
have_lunch_with d-3 e-4 g8; have_make_myself a3; have_make_new b4; have_make_the a5 b-2 d-3 g3; have_mine_. c2
have_move_to c-4 g4; have_no_preference g3; have_no_time d7 g-4; have_not_. d6 g-4; have_not_<name> b-3 c8 g-9
have_not_ask b4 g-4; have_not_be c-7 d-5 e-4 g13; have_not_do d3; have_not_finish a6 d-2; have_not_give d5 e-2
have_not_have d2; have_not_look-at g4; have_not_open a-3 b-5 e7 g-4; have_not_prepare d4 g-3
have_not_reply-to d4 g-3; have_not_set d9 g-6; have_not_speak-to d5; have_not_tell d9 e-2 g-5
have_not_touch d2 e-6 g4; have_not_write d5 e4 g-6; have_nothing_to a3; have_plan-to_leave c4
have_postpone_the d3 g-3; have_program_the a2; have_reclaim_the b4; have_replace_<name> g4; have_rewrite_it d-2
have_solve_it e-3 g6; have_step_in e-5 g7; have_take_the a3; have_talk-to_to d6 g-5; have_the_fix a6 b-3 f-2
have_the_keyboard a3 b3 d-3 g-2; have_the_last a-2 b-4 c4 e3; have_the_nerve d4; have_the_talk b-2 e-6 g7
have_three_options c7 e-4; have_try_a f3; have_wait_for b6 c-4; have_want_the e2; have_write_the a2 b3 e-3
he_'d_ask d5 g-3; he_'d_do b-3 e6 g-3; he_'d_have b3; he_'d_need e4 g-4; he_<name>_he c2 g-3; he_ask_me e6 g-2
he_be_learn b5; he_be_not d3 e4 g-6; he_come_back b3; he_could_get b3; he_did_not b3 e-4 g3; he_go_home b6 g-2
he_have_the b5 g-2; he_learn_more e3; he_may_restart e4 g-4; he_need_not b3; he_take_it b-3 e-6 g9
he_tell_me b-3 g3; he_would_never b4; head_and_nowhere d7 g-4; headcount_case_, g3; headquarters_,_they g5
hear_from_me c8 e-4 g-3; heard_that_<name> g5; heard_that_our g5; hedda_'s_afternoon b6 f-2 g-2; help_with_her g2
help_with_the d3; her_<mark>_do d5 g-2; her_at_six d5 g-3; her_because_they b4; her_career-plan_and b-3 d2
her_last_manager g6; her_old_lead b-4 c-6 e-6 f-8 g17; her_own_module b5 g-2; her_service_. c5 g-4
her_to_come d4 g-3; her_while_she b4; here_,_<mark> b3; here_i_am a8 d-2 g-2; hers_,_then b5 e-3
him_,_do b7 e-2 g-3; him_a_whiteboard c-2 e6; hire_of_the b4 e4 g-7; hiring-plan_is_still d5 g-2
his_drinking_. d6 g-2; his_fix_be b6 g-2; his_own_ticket b-3 g4; his_plan_, b-5 c4 e7 g-7; his_project_be b4
his_promotion_, d-4 g5; his_raise_is b-2 d6; his_salary_. d2 g-2; his_talk_, e-2 g3; his_ticket_? g4
his_tone_, b-2 e-2 g8; hold_,_all d-2 g6; hold_it_. b8 e-7; hold_the_critical a5 c-3; hold_the_pen e2
hold_the_retro a-4 e-2 g6; hold_their_breath a8 e-2 g-5; hold_up_the a7 g-3; holiday_from_friday g4
home_,_without f4; home_at_five b3; home_late_. c4; honestly_i_know g3; hood_of_the f3; hook_for_the a8 c-2 g-3
hospital_go_live g4; hotfix_to_main a4; hour_as_a c-2 f7 g-2; hour_between_two f4; hour_for_the a-3 d9 f-5 g-2
hour_in_the f2; hour_with_the d-8 g8; hours_in_the a9 d-4 g-5; how_,_and-then b4 e-4; how_i_'d b-2 c4 e8 g-8
how_i_feel f-2; how_it_'s c-3 e-3 f7; how_it_work f8 g-5; how_oauth_really g2; how_shaders_work f4
how_she_'d c-3 e4 f6 g-6; how_the_new f6 g-3; how_the_scheduler f5 g-2; how_to_tell b-4 d8 e-3 f-5
i_'d_<name> c10 d-3 e-2 g-5; i_'d_argue c-4 e8 g-4; i_'d_ask b11 e-5 g-5; i_'d_be a-3 c-4 e7 g-4
i_'d_do a-4 b7 e-7 g4; i_'d_fix c-3 e8 g-3; i_'d_give b8 d-3 e-4 g-3; i_'d_hand b4 e-2; i_'d_handle b8 e-3 g-3
i_'d_have a-10 b-11 c-9 d-12 e17 f-3 g3; i_'d_keep d3; i_'d_like b-3 c5 d-4 e-7 f-2 g9; i_'d_not b-4 c-3 d5 e3
i_'d_only a2 e-3; i_'d_probably a-3 g6; i_'d_promise b2 d8 e-4 g-7; i_'d_rather c-3 g3; i_'d_rewrite g4
i_'d_say a3 e4 g-5; i_'d_stay a4; i_'d_still g5; i_'d_take b2 e-3 g3; i_<name>_, c-6 e7; i_<name>_. b-4 c-3 e-6 g10
i_<name>_<mark> a5 c-6 d2 g-5; i_<name>_i a4 b2 c2 d-6 g-5; i_<name>_it c-5 d-3 g4; i_<name>_no b5 c-8 d-3 e6
i_<name>_nothing d8 g-8; i_<name>_one b-3 c7 e-3; i_<name>_soon c-2 d7 g-3; i_<name>_to b6 d-3 g-2
i_<name>_what b-3 c9 e-2 g-3; i_<name>_yes a7 e-2; i_am_. a3; i_am_<name> c7 g-4; i_am_a c-7 e-4 g9; i_am_afraid g4
i_am_ashamed c-4 d7 g-2; i_am_avoid d6 g-4; i_am_back e7 g-8; i_am_behind c-2 d9 g-6; i_am_block a-2 g6
i_am_build a5 g-4; i_am_carry b-3 c-3 d-3 g7; i_am_code a8 g-5; i_am_fix a-7 b2 c6 d4 e-6 g-6; i_am_go-to e-6 g10
i_am_hold a4; i_am_honest b4 d6 g-5; i_am_in a-6 b5 c3 e-3 g-6; i_am_just e6 g-3; i_am_not b-4 c3 d-7 e2 f-3
i_am_on c-4 d-2 e6 g-6; i_am_still a6 d-2; i_am_the a10 c10 d-10 e-9 f-7 g-17; i_am_through a9 c-6
i_am_write d3 g-2; i_answer_, c10 e-4 g-6; i_ask_<name> b3 c-4 e-4 f7; i_ask_back c-3 e9 g-7; i_ask_for b10 c-10
i_ask_her c-3 d2 e6 g-5; i_ask_him c-3 e5; i_ask_them c-7 e8; i_ask_two c-2 e6; i_ask_who c5 e-4
i_ask_why c8 e-5 g-3; i_be-on_a a-5 c3 d-5 g5; i_be-on_it a4; i_be-stuck_in d7 g-3; i_be_a a-4 b-3 c-5 d-4 e9 f6 g-6
i_be_ask c2 d-8 f-2 g4; i_be_at c-3 d-2 e3 g3; i_be_away e-5 g7; i_be_back b5 c4 e-6; i_be_code d10 g-7
i_be_curious f3; i_be_debug d5; i_be_do a3 g-3; i_be_faster b6 c-4 d-4 e-3; i_be_fix a-3 d5; i_be_ill c6 g-3
i_be_in a-5 b-4 c5 d9 e-4 g-13; i_be_late a-4 c6 d-3; i_be_nervous a2; i_be_never a-2 b-3 g9; i_be_not a-2 c7 e-9 g3
i_be_only a-3 b-2 e6; i_be_sick g6; i_be_still a-2 c-3 g8; i_be_tech-lead c-7 g7; i_be_tempt b-3 e2
i_be_the a7 b-5 c6 d4 e-5 f-4 g-10; i_became_a c-5 g7; i_bring_coffee e6; i_build_the a2 b2 g-3; i_can_follow f6 g-3
i_can_not a-4 d6 e-5 f-3; i_change_everything b4; i_change_the b4; i_choose_the a3 d5 g-5; i_cleared_my c3
i_close_it b6 g-3; i_code_the a10 d-4 g-5; i_code_through a4; i_commit_it b2; i_could_finish a-4 b-3 c6 d8 e-3 g-7
i_could_give g5; i_could_have b-3 c-3 e11 g-9; i_could_imagine g3; i_could_just c-4 e7
i_could_not a-5 b8 c-7 f3 g-6; i_could_see a-3 d-3 e9 f-2; i_could_still c-5 g8; i_dare_say c-3 g6
i_debug_and a3 g-3; i_decide_the a-2 c-3 d8; i_delegate_it g3; i_delegate_the b5 e-4; i_delete_it e3
i_deny_everything b-3 e-3 g7; i_did_not a-3 c-9 d3 e5; i_do_. a-2 c10 g-9; i_do_a d7 e-3; i_do_all b3
i_do_it b13 c4 d-7 e-9 g-11; i_do_not a-8 b-5 d-4 e3 f6 g2; i_do_the a5 b4 c-6 d-8 e-3; i_dream_that d-2 e-3 f-3 g10
i_end-up_choose c5; i_end-up_do b6 e-4; i_feel_about f-3; i_find_time f-2 g4; i_finish-off_off b4
i_finish_the a3 b6 e-3 f-3 g-5; i_fix_it b-3 e3 f7 g-11; i_fix_the a6 g-3; i_get-back_back b-3 c7
i_get_impatient a-3 b8; i_get_it b-4 f8; i_give_<name> b7 e-5; i_give_a c5; i_give_away b8 e-4; i_give_him c-2 e5
i_give_it a2 b-3 c-4 d7 e-4; i_give_my b-6 c11 e-5; i_give_the b-2 c-2 e5; i_give_them b-2 c-8 d8 e5 g-6
i_give_to b3 g-3; i_give_up b-6 e-5 g10; i_go-through_through f6 g-4; i_grab_the a4; i_hand-over_over b5 e-2
i_hand_<name> b-4 e5; i_handle_the b-3 e4 g-3; i_have-to_, a4; i_have-to_say b-3 c4 d6 e-7; i_have-to_settle c3
i_have_<name> c3 e-3 f5 g-2; i_have_<number> g3; i_have_a b6 c-4 d9 e-5 f-3 g-7; i_have_already f3; i_have_an d5 e-3
i_have_be a6 b-2 d5 g-7; i_have_correct b3; i_have_decide c-6 e-4 g9; i_have_delegate e6 g-3; i_have_do b3
i_have_finish b7 g-3; i_have_get b7 e-3 g-4; i_have_give a-7 b4 d-4 e3 g-8; i_have_hand b3; i_have_have c3 g-3
i_have_install f4; i_have_it b11 e-8 g-3; i_have_let c-2 d5; i_have_look a-4 c5; i_have_make a7 b4 e-3 g-5
i_have_no b-9 c-2 d-2 f-3 g10; i_have_none c3 g-3; i_have_not a3 b-18 e3 f-7; i_have_postpone d3 g-3
i_have_program a4; i_have_promise b3 d3 e-3 g-2; i_have_push a2 b-3 d3; i_have_read f4; i_have_reclaim b3
i_have_take a4 e-2; i_have_the a6 b-7 d-9 f-3 g6; i_have_try f3; i_have_want e3; i_have_write a2 g-7
i_heard_that g5; i_hope_that g3; i_join_the c2 e-3; i_just_do a-4 b7 c-3 d-3 e-5 g3; i_just_take a7 f-3 g-2
i_keep_find a7 d2 e-3 g-4; i_keep_my b-2 c-4 d-3 e10 g-2; i_know_i d5 g-4; i_know_nothing g3; i_know_the a-3 d-4 g2
i_know_what f8 g-5; i_land_it b4; i_lead_the b7 d-3 e-3; i_leave_it b-2 d4 e2 g-2; i_leave_the e4 g-6
i_let_<name> a-2 c-2 d-5 e10 g-4; i_let_go b-3 d-2 e6; i_let_it c-3 d5 e7 g-8; i_let_the a-4 b-3 c-4 d11 e4 f-2 g-10
i_let_them c-3 g4; i_like_it d-2 f-2 g6; i_liked_option c3; i_look-at_at c-9 e8 f4 g-2; i_make-the-call_the c4 g-3
i_make_a b7 d-2 g-5; i_make_it a-2 b5 c4 e-3 g-3; i_make_tea d4 g-3; i_make_the a8 b-7 g-5; i_may_have g4
i_merge_it g8; i_merge_the a6 d-2 g-2; i_move_it b-3 d9 g-5; i_never_ask c7 g-3; i_never_would g4
i_okayed_it c4 g-2; i_only_ask c-2 e6; i_only_bring e6; i_only_listen e7 g-6; i_only_meant c2; i_only_want f4 g-2
i_only_watch e3; i_owe_four d2; i_owe_the d3 g-2; i_own_the a10 b-2 c-3 g-2; i_plan_delegate g2; i_promise_<name> d3
i_pull_the b10 e-2 g-7; i_raise_an c7 g-3; i_read_the f2 g2; i_relieved_<name> b5; i_replace_<name> b4
i_replace_it b7 g-4; i_rewrite_the a4; i_run_it b9 e-4 g-5; i_run_the b6 c-2 e-6 g2; i_say_go c5; i_say_something c2
i_say_these a5 g-3; i_see_her d5 g-3; i_see_it b5 c-3 e-4 g4; i_should_have a-3 c-3 d4 e-4 g3; i_sit_at f4
i_sit_with e-2 g5; i_skip_the d6 g-5; i_solve_it b3; i_spend_my a-5 f3 g4; i_spend_the d4; i_stay-out_out e8 g-5
i_stay_with a2; i_step-in_in g6; i_still_have d3; i_swore_i b6 g-3; i_take-back_back b7 g-5; i_take-back_it g4
i_take-over_over b6 g-4; i_take_it a8 f-3 g-4; i_take_the a9 c-7 e-4 f-6 g-4; i_talk_too d-3 g6; i_tell_<name> d2
i_tell_him b-4 d-3 e-3 g10; i_tell_myself b4; i_tell_the b2 e-6; i_tell_them a-3 b-2 c-7 d3 e10 g-3
i_think_it a2 g-3; i_throw_together f3; i_trust_them e5 g-2; i_use_for f2; i_use_to a-5 c-3 g11
i_walk-out-of_out d5 e-4; i_want_give g5; i_were_ill a2; i_will_back e5 g-2; i_will_be g6; i_will_do b11 c-2 d-5 e-7
i_will_have g5; i_will_just b5; i_will_let g2; i_will_not b-8 c5 d-7 e3; i_will_take a3 b3 e-6; i_wish_i c3
i_would_have a-5 b-5 c-7 d6 e-6 g9; i_would_let b5; i_would_never b-3 d-6 g12; i_would_not c-7 d-2 e2 g3
i_would_take b7 e-3 g-3; i_write_a a-4 e-4 f8; i_write_it a10 d-3 e-5 f3 g-7; i_write_the a8 c-4 d6 e-9 f-8 g-4
if_<name>_leave c-3 g8; if_he_may c2 g-4; if_i_'d c-6 d-4 e10; if_i_am a-2 b4 d4 e-4; if_i_be a-4 f8 g-3
if_i_could e-6 f9; if_i_do a5 c9 d-4 e-4 g-10; if_i_give g4; if_i_have a-2 b-5 c-2 f-5 g13; if_i_just a-3 b-3 g7
if_i_read g3; if_i_stop a8 c-3 g-5; if_i_take g3; if_i_were a9 b-4 c-4 g-7; if_i_write a-4 g8
if_it_'s b-4 c6 e-5 f9 g-8; if_it_were c-6 g7; if_nobody_take g2; if_prod_break a-3 g5; if_they_ask g3
if_they_may c7 e-3 g-4; if_you_want c-3 e3; ill_is_the a3; imagine_give_<name> g4; imports_in_a f3
in_,_i a6 b-4 c-2 d2 g-4; in_<name>_'s b6 d-9 g4; in_<name>_, e-5 f5 g-5; in_<name>_that b2
in_<number>_i a-8 c-4 g10; in_a_day b2 g4; in_a_good f3; in_a_repo f4; in_a_row d4; in_a_script f5; in_an_old f4 g-2
in_an_unfinished a5 c-2; in_and_fix b2 e-2; in_charge_of a-5 b4 d-5 e7 g-3; in_design_review e5; in_docs_lol f2
in_front_of a4 d-3 e7 g-8; in_it_. e3 g-2; in_my_column b6 g-3; in_my_drafts b-2 d10 g-6
in_my_first a-5 b-2 e-2 g10; in_my_head b3 c-3 d4 e5 g-9; in_my_inbox b-3 c7 d5 e-4 g-8; in_my_last a-3 g5
in_my_name c-2 e5; in_my_old f-4 g7; in_my_own d8 g-6; in_on_<name> b3 e-2; in_on_runa b3; in_on_the b4 d-2 e-5 f4
in_plan_. a4 d-3; in_pockets_, e3; in_staging_, e3; in_the_1:1 d6 f-4; in_the_audience f-2 g6; in_the_bed g5
in_the_bin b4 f2 g-3; in_the_book g2; in_the_budget g4; in_the_calendar d-9 g11; in_the_changelog f4 g-2
in_the_code c-3 d8 e-6 f7 g-12; in_the_corridor c5 d3 e-2 g-5; in_the_debugger a6 d5 g-9; in_the_demo f2
in_the_design c8 e2 g-9; in_the_documentation f2; in_the_evening b3 f7 g-8; in_the_hotel a4
in_the_incident a-7 b-3 d-3 e7 f-3 g4; in_the_kernel a2 g-3; in_the_last b-2 e9 g-3; in_the_leads c-2 d-5 e-3 g12
in_the_lift c7; in_the_meet a-2 c10 d-3 g-6; in_the_middle b-2 c2 d6 e-5; in_the_ml c3 f4 g-4; in_the_mood d4
in_the_morning a5 d-8 g4; in_the_night a3 b3 d-3; in_the_office a-4 c-2 d-5 f3 g6; in_the_onboarding f2
in_the_readme a-2 f2; in_the_release a7 g-4; in_the_review b2 c-4 d3 e5 f-4 g-8; in_the_room c10 d-2 g-11
in_the_sandbox f3; in_the_scheduler a6 f-3; in_the_staging f7 g-2; in_the_team c5 e-5 f-3 g3
in_the_thread c-6 e5 g3; in_the_wiki f2; in_this_team c6 g-4; in_three_weeks d3; in_two_days d6 g-5
incident_,_i b5 e2 f-2 g-6; incident_:_<name> e5; indexer_story_that a2; ingress_work_for a2
inside_the_mobile-app f2; instead_tell_, e3; intern_'s_task b5 g-2; internal_lunch_page f6 g-5
interview_notes_write d-6 g8; interviewed_two_candidates g4; into_<name>_'s b6; into_a_chat c-4 e6; into_a_name c3
into_how_the f5; is_afraid_that g3; is_back_from b-6 g8; is_back_in b3; is_back_with b5 e-3; is_best_<mark> c5 g-3
is_block_on g2; is_fix_it a-5 e3 g4; is_gate_on a3; is_happy_with a-3 g5; is_in_my b4 e-3 g-3
is_in_the a5 b4 d-2 g-5; is_late_, d-3; is_late_with a-4 d-2 g8; is_mine_again b4; is_mine_to a11 b-2 d-5 g-4
is_no_longer b3 d-2; is_not_. a5 g-4; is_not_as c-7 g8; is_not_do a7 d-3; is_not_even d5 g-3
is_not_mine c-6 e10 g-5; is_not_my c4 d-3 e-10 g8; is_not_true a-3 c-5 f-5 g12; is_nothing_go c4 g-2
`
