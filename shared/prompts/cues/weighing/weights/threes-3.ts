// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_3 = `
enough_rope_, e3; escalate_to_me c7 g-4; estimate_,_they e4 g-2; even_<name>_, c4; evening_on_the a8 g-5
evening_with_a d-3 f10 g-6; event_sourcing_but c3; every_library_, c-5 g6; every_little_thing c7 g-4
every_pr_, d-4 e3; every_single_squad a4 c-2; everybody_build_upon a2; everyone_agree_with c5 g-4
everyone_be_relieved c3 g-3; everyone_but_me a-2 c-6 d13 e-4 g-7; everyone_in_<name> b3; everyone_just_agree c3
everyone_wait_for d-3 g3; everything_past_me c3; ewa_'s_refactor b3; exactly_what_i e-2 g7; experiment_with_a f-4 g6
explain_it_to c-2 e-4 f9; explain_the_billing f3; exporter_myslf_, a4; eyes_on_me c7 g-4; fall_to_me c4 g-2
fall_with_it a2; far_as_i c-6 g9; farewell_note_for b-4 d-2 g7; faster_at_the a3; favicon_?_! f5 g-3
feature_at_my b3; feedback-talk_with_<name> d-4 e-2 g7; feedback_for_<name> b-4 c-4 d6 e-5; feedback_from_my g5
feedback_give_, d5 g-2; feedback_on_his e-3 g4; feedback_on_the b3 e4 g-2; feedback_to_<name> d4 e-4
feel_about_it a2; feel_strange_. c3 d-3 e-3; fiddle-with_with_the d3; fight_for_event c3
finance_about_headcount d5 g-4; find_a_compromise e5 g-3; find_the_time d5 g-3; find_them_. e5 g-4
find_time_next d4 g-4; fine_with_me g5; finish-off_off_<name> b3; finish_<name>_'s g3; finish_a_pull-request d5
finish_his_sentence b3; finish_his_sprint-goal b3; finish_it_for g3; finish_it_in a4 b-3 e4 g-5
finish_the_gateway a5 b4 c-3 d-4 g-4; finish_the_migration a6 b-8 e-3 g4
finish_the_performance-reviews a-2 b-3 d-6 g9; finish_the_sdk a-2 b6; finish_the_ticket b-5 c4 d5
finish_the_work b4; firmware_release_will a-2 g5; firmware_role_. d5 g-3; first_,_i b-5 c2 e6; first_issue_' f6
five_mine_. d5 g-2; five_minutes_, a4 b-2; five_minutes_before b2 d3 g-4; fix_,_<name> a7 d-3 g-4; fix_,_ask e6 g-3
fix_,_then a2; fix_a_test d10 e-6 g-2; fix_a_typo a-2 b-2 g4; fix_be_obvious a-3 e5; fix_for_the a5
fix_himself_. e-2 g5; fix_in_the f3 g-3; fix_it_, a-3 b-8 c-2 e15 g-6; fix_it_. a7 b-2 g-6; fix_it_? b5
fix_it_over a-2 b3 f3; fix_myself_. b-2; fix_on_the f6 g-3; fix_the_broken a3 g-3; fix_the_checkout a3 f-2
fix_the_favicon f4 g-3; fix_the_pipeline a3 b-6 g4; fix_their_website e-2 g5; fix_to_the e-2 f5; flag_,_which c2
flaws_i_'d e4 g-3; folks_unwritten_. d5; follow_up_with d8 g-5; for_<name>_' c6 g-4
for_<name>_'s b-5 c-3 d10 e-4 f-4; for_<name>_, d7 f-4 g-5; for_<name>_. b-4 e7 g-4; for_<name>_: d5 g-3
for_<name>_is d11 g-8; for_<name>_still d3; for_<number>_min f5; for_a_bug d6 g-4; for_a_day c-4 g2
for_a_decision d-4 e-8 g7; for_a_hotfix d7 g-5; for_a_mentor d4 e-3; for_a_month b3 c-3 e6 g-8; for_a_new g2
for_a_plan c6 g-5; for_a_second b3 e-6 g5; for_a_stack-trace d5 g-3; for_a_tour e-2; for_a_week d4
for_a_while b-6 e6; for_an_answer c-2 g3; for_an_hour a-5 b-5 d-11 e3 f3 g3; for_another_day b4 g-3
for_anything_, g5; for_approval_, c-7 g8; for_event_sourcing c3; for_every_little c5 g-3; for_go_live a7 g-6
for_half_an c-3 e5; for_help_with b2 c-2 d5 g-4; for_her_. b6 d-3; for_her_review b-5 d3 g3; for_her_while b3
for_him_. b6 e-3; for_him_in e-2 g4; for_hire_this-week d3; for_it_. a3; for_it_back b5 c-4; for_legal_, c-3 g5
for_me_, c3; for_me_? a-2 c-5 g8; for_me_is c2 g-2; for_me_to c14 d-4 e-4 g-7; for_my_answer d7 g-5
for_my_approval c9 g-6; for_my_boss g5; for_my_branch c-2; for_my_education f5 g-2; for_my_opinion g5
for_my_own a-4 b-4 c-2 d-5 e-3 f10; for_my_people a-3 d9 g-4; for_my_sign c3; for_my_word c2 d-2
for_myself_, e-4 f3; for_one_more b9 e-4; for_permission_to c10 g-6; for_sign_off c5; for_so_long d4
for_some_refactor d3 g-2; for_that_power c5 g-3; for_the_1:1 g2; for_the_<name> a9 c-2 f-2 g-4
for_the_answer c7 g-7; for_the_board a-2 g3; for_the_client c-5 e6 g3; for_the_data a2 d-7 f-3 g8
for_the_decision c4; for_the_demo b3; for_the_firmware d4 g-2; for_the_first a-4 e8 f4 g-7; for_the_fourth c3 d4 g-4
for_the_go a3; for_the_hire d6 g-5; for_the_launch a6 d-5 e-4 f-4 g3; for_the_leads d8 g-7
for_the_migration b-4 c3 e-4 g3; for_the_mobile e2; for_the_new f-3 g5; for_the_new-hire g3; for_the_new-starter g4
for_the_office f8; for_the_party e-2 g4; for_the_payment a2; for_the_qa d6 g-2; for_the_release a5 b-5 e7 g-5
for_the_roadmap c-4 d3 e4 g-5; for_the_schema a10 d-3 g-5; for_the_second d8 g-5; for_the_talk d-2 g3
for_the_team b-4 d10 e-6 f10 g-17; for_the_third d6 g-4; for_the_vendor a-4 d-4 g9; for_the_whole a4 b5 e-9 g-2
for_their_goals d3; for_their_manager c-4 g7; for_them_to c8 e-2 g-5; for_thursday_'s a6 f-2 g-2; for_to_start g3
for_two_weeks d3 g-3; forget_,_be d5; forget_it_, b4; forget_ola_'s d-2 g4; forget_the_interview d2
format_and_all e7 g-5; framework_<mark>_she e-3; framework_by_themselves e-3 g5; framework_to_use g3
freeze_tomorrow_and a4 g-3; friday_and_i a-6 d6 e-2 g3; friday_at-last_. b2 g-6; friendly_reminder_: d5 g-2
from_<name>_, a-2 c-2 e-7 f5; from_<name>_. b-3 g5; from_<name>_<mark> c6 e-2 g-3; from_<name>_after b5 d-3
from_<name>_again d4; from_<name>_mid b4; from_<name>_on b2 g-3; from_<name>_still d4; from_<name>_to d-2 e-5 g4
from_all_six c4; from_her_junior b-3 g6; from_here_, b7 g-4; from_here_on e7 g-4; from_his_own g4; from_leave_to c4
from_me_, a4 b-3 c-5 e10 f-5 g-8; from_me_. e5; from_me_and c6 e-2 g-5; from_me_in a4 c-3 d5 e2 g-9; from_my_own g4
from_my_phone a8 b-3 g-2; from_now_on e8 g-5; from_people_who c5; from_the_architecture b-2 e5; from_the_model e3
from_the_search b-2 f4 g-3; from_the_team a-2 c-6 g8; front_of_the b-2 e7 g-4; frontend_guild_to f5
full_ownership_of b-5 e6; game_in_python f5 g-3; gate_before_launch g3; get-out-of_out_of d-4 e6 f-3
get-pulled-into_pull_into c5 e-2; get_<name>_to e8 g-4; get_a_feel f7 g-3; get_a_full b11 e-4 g-7
get_a_new b-3 f3 g2; get_an_hour d-5 f4 g5; get_ask_for e-3 f-3 g6; get_it_, f2 g-4; get_it_. c-2 g3; get_merge_, b3
get_old_belongs g4; get_paid_on a4; get_ping_<number> c5; get_the_build a8 g-5; get_the_migration a4
get_this_<mark> c-3 e6; get_through_without c4; ghost_the_recruiter d3; give_<name>_feedback b-4 d-4 g5
give_<name>_full b-5 e6; give_<name>_the a-8 b3 c-8 d-5 e7 g-2; give_a_talk g5; give_away_the e6 g-4
give_feedback_on b5 d-3 g-3; give_her_the d3 e5 g-5; give_it_, b7 e-2 g-2; give_it_. b-2 c-2 e-4 g8; give_it_away b5
give_it_to b-6 c-5 d6 e5 g-6; give_me_the a3 c-3 f4; give_my_opinion c6 e-4; give_my_version b-6 c7
give_myself_the a7 e-3 g-2; give_no_answers c-3 e3; give_orders_in g4; give_the_answer e4; give_the_demo e3
give_the_roadmap b5 d-3 g-3; give_the_whole b-3 e7 g-2; give_them_enough e4; give_them_the e7 g-6
give_to_<name> d-4 e2; give_up_my a7 b-2; give_up_the a-5 b-5 d-2 e5 g3; glance_in_my g2; go-through_through_it f4
go-through_through_last f3; go-through_through_the e-2 f8 g-3; go-to_the_hire a-3 g6; go_,_release a4
go_,_they e5 g-3; go_<mark>_no a3 e4 g-7; go_depend_on a5; go_for_a a-4 b-2 c-2 d-3 f-3 g8; go_home_at b2
go_live_. a6 g-4; go_live_hang a5 c-2; go_live_is a5 g-4; go_live_need g5; go_of_approvals e2
go_of_the a-5 b4 c-2 d-5 e6; go_on_. e3; go_on_holiday c-8 e5 g3; go_on_without d4 g-6; go_out_, a-3 e-3 g7
go_past_the c4; go_red_. e4; go_well_, a-2 b-3 e-6 f-3 g12; goal_for_the e3; goals_are_not d4 g-3
goals_are_set d-6 g8; goals_for_my d3 f-5 g4; goals_since_<name> d2; good_<mark>_from c4; good_mood_otherwise d2 g-6
good_one_look e2; grab-back_it_back b6 e-4; grab_the_blocker e4; grab_the_bug g2; great_candidate_. d-2 g4
grooming_i_'d b5 e-3; group_i_'d a3; growth-plan_to_'after d2; grpc_vs_rest c3; guess_which_win d2
guild_to_listen f2; hack_on_my f2; half_a_day f-3 g7; half_an_hour e3 f5 g-5; half_baked_idea c4; half_of_<name> b3
half_of_the a-3 b7 c-2 d4 g-6; half_sentence_became c5; half_write_and a3; halfway_:_<name> b-2 g6
hand-off_off_the b4; hand-over_it_over e-2 g5; hand-over_over_the a-2 d-2 e7 f-2 g-3; hand_<name>_the a-2 b-4 g6
hand_first_. c3; hand_in_pockets e3; hand_in_their d8 e-4 g-3; hand_over_the c-2 e-5 g11; hand_roadmap_slide e3
hand_the_incident e4; hand_the_release e2; hand_to_<name> b10 e-7; handle_it_. e4 g-2; hands_,_because a2
hands_in_my e9 f-5 g-3; hands_off_the a-3 b-8 e3 g6; hands_throughout_the e3; hands_twitched_when e4
hands_under_my e3; hang_on_her d3; hang_on_me a-8 c5 g6; happen_if_i c-2 e-2 g9; happy_with_the a-4 g5
hard-conversation_with_the e3; hard-talk_with_<name> d2 e-2; harder_,_on e4; hardware_rev_question c2
hate_be_the a-5 c7 d-2; have-a-look_a_look f3; have-to_approve_a g4; have-to_be_the a-4 c8 d-2
have-to_choose_, c-3 g6; have-to_get_the d4; have-to_say_which a-3 c8 g-2; have-to_write_the a3; have_,_but b2 g-2
have_<name>_explain f7 g-3; have_a_better c3 e-3; have_a_build d8 g-4; have_a_look c4 d-2 f-4 g2; have_a_new e7 f-2
have_a_plan b4 c3 d-9 e-6 g6; have_a_proper a3; have_a_view e-3 g3; have_all_the c5 g-5; have_an_hour d6 e-5 g-3
have_an_llm f5; have_an_opinion c3 e7 g-5; have_answer_. c5 e-3; have_answer_each c-3; have_ask_<name> e-2 f2
have_ask_me c-4 e-3 g8; have_be_wait a-2 c2 d7 g-6; have_be_work-on a3; have_be_write a4; have_begin_, b4
have_call_her d6 g-2; have_cancel_the b-4 g8; have_decide_, c6 g-7; have_do_it e3 g-2; have_doubts_. c5
have_draft_, b6; have_earned_it d3; have_finish_<name> g3; have_finish_it e6; have_finish_the a-7 b7 c-4 d-2 e-4 g6
have_flaws_i e5 g-3; have_get_it e4 g-3; have_get_this e4; have_give_it g3; have_give_the a7 d-5 g-3
have_go-to_the a-2 c6 d8 e-3 g-10; have_happen_. e4; have_have_the d8 e-4 g-4; have_i_be d-5 g9; have_is_, a4 g-3
have_it_, b6 e-3 g-3; have_it_now e4; have_it_out b-2 e5; have_it_under b-4 g6; have_jump-in_in e3
have_let_<name> g5; have_let_the a6 b-3 g-4; have_lived_without g3; have_lunch_with d-2 e-3 g7; have_make_myself a3
have_make_the a4 c-2 d-3 g4; have_move_to c-3 g3; have_not_. d7 g-4; have_not_<name> b-4 c8 d3 g-9
have_not_ask b4 g-2; have_not_be c-7 d-5 e-3 g12; have_not_do d3 g-2; have_not_finish a7 d-2 g-3; have_not_give d4
have_not_have d3 g-3; have_not_look-at g4; have_not_open b-3 e7 g-4; have_not_prepare d6 g-6
have_not_reply-to d5 g-4; have_not_set d7 g-5; have_not_speak-to d5 g-2; have_not_tell d9 e-2 g-5
have_not_touch e-6 g6; have_not_write e5 g-5; have_nothing_to e3; have_program_the a3; have_push_the d4
have_read_the d3 g-3; have_replace_<name> g4; have_rewrite_it a-2 d-2 g3; have_solve_it e-3 g7; have_stop_propose g3
have_take_the a3; have_talk-to_to d8 g-7; have_the_fix a8 b-4 f-2 g-2; have_the_integration a2
have_the_keyboard a4 b3 g-5; have_the_last b-5 c3 e4; have_the_nerve d2; have_the_talk b-3 e-7 g6; have_the_word e-2
have_wait_for b4 c-2 e-2 g3; have_write_down e3; have_write_the b2; he_'d_do b-3 e4 g-3; he_'d_have b5
he_'d_heard c4 g-2; he_'d_need e3 g-3; he_'s_pleased d-3 g4; he_<name>_he b2 e-2 g-2; he_ask_about d2; he_be_in b2
he_be_learn b5; he_be_not d4 e3 g-7; he_did_not b3 e-4 g2; he_go_home b5; he_have_the b5 g-3; he_may_restart e2 g-4
he_take_it b-2 e-8 g10; he_tell_me b-3 e2 g2; he_think_. c4; he_want-to_try e4 g-2; he_will_learn e4 g-3
head_and_nowhere d7 g-4; hear_from_me c8 e-3 g-3; heard_about_it g3; heard_mine_, b-3 c7 g-3; heard_that_<name> g4
help_with_the a-2 d5 e-2; her_<mark>_do c-3 d7 g-3; her_last_manager e-3 g7; her_off_with c-2 g3
her_old_lead b-7 c-8 d-5 e-5 f-9 g22; her_own_module b6; her_probation_result d4; her_to_come d5 g-3
her_while_she b4; here_i_am a9 d-3 g-4; here_on_, e7 g-5; hers_,_then b6 c-2 e-3; hid_in_the a-2 b-2 e4
him_,_do b8 e-3 g-4; hire_:_stall d4; hire_of_the b4 e5 g-8; his_decision_back c5 g-3; his_drinking_. d7 e-3
his_own_migration b3; his_own_ticket b-7 g7; his_plan_, b-3 c3 e4 g-4; his_promotion_, d-3 g5; his_raise_is d5 g-2
his_sentence_, b2; his_talk_, e-4 g5; his_tone_, b-4 e-3 g7; hold-my-tongue_my_tongue e3; hold_,_all g6
hold_his_decision c4; hold_it_. a-3 b9 e-8; hold_the_pen e7; hold_the_retro a-2 e-2 g4; hold_their_keyboard a-2 g6
hold_up_the a9 g-3; home_at_five b3 g3; home_late_. c4 d3 e4 g-11; honestly_,_the a2; hood_of_the f5
hook_for_the a6; hospital_go_live g4; hotfix_in_production a3; hour_as_a f6; hour_block_for e-2 g3
hour_for_the a-3 d6 f-3; hour_just_to f-5 g6; hour_with_my e3; hour_with_the c-2 d-7 g8; hours_in_the a10 d-4 g-5
how_,_and-then b5 e-2; how_failover_works f3; how_i_'d a-3 b-3 c3 e8 g-6; how_it_'s f6; how_it_behaves f-3 g3
how_it_hang g4; how_it_work f8 g-6; how_she_'d c-4 f6 g-5; how_the_new f6 g-4; how_the_scheduler f8 g-6
how_to_<name> e4; how_to_tell b-4 d4 e-3 f-5 g5; how_would_you e5; hr_:_<mark> c-2 d6 g-2; i_'d_<name> c10 e-3 g-6
i_'d_argue c-3 e6 g-3; i_'d_ask b11 c-2 e-7 g-3; i_'d_be a-5 b-3 c-4 e10; i_'d_better e-6 g7; i_'d_do a-3 b7 e-10 g2
i_'d_fix b-2 c-2 e4; i_'d_give b8 d-3 e-5 g-4; i_'d_hand b4 e-2; i_'d_handle b10 e-5 g-4
i_'d_have a-8 b-11 c-10 d-12 e16 f-3 g2; i_'d_keep d5 e-3; i_'d_leave b3 d-2 e-4; i_'d_like b-3 c6 d-4 e-9 f-4 g9
i_'d_make c4; i_'d_not d4 e2 g-5; i_'d_only b3 e-4; i_'d_probably g4; i_'d_promise d8 e-4 g-7; i_'d_raise c2
i_'d_rather c-3 g2; i_'d_say e7 g-7; i_'d_still g5; i_'d_stop f4; i_'d_take g5; i_<name>_, c-6 e8 g-4
i_<name>_. b-3 e-6 g10; i_<name>_<mark> a4 c-2 g-9; i_<name>_after c-2 d9 e-4 g-3; i_<name>_i b4 d-6 f-3 g-3
i_<name>_it c-9 d-3 e4 g5; i_<name>_no b5 c-8 e6; i_<name>_nothing d7 g-5; i_<name>_one b-3 c8 e-3
i_<name>_soon c-4 d8 g-4; i_<name>_to b6 d-2 g-3; i_<name>_what b-3 c9 g-4; i_<name>_yes a8 c-2 e-2 g-3
i_am_<name> c8 g-5; i_am_a a-3 c-9 d-2 e-6 f2 g11; i_am_ashamed c-4 d8 g-2; i_am_avoid d5 g-3; i_am_back e9 g-10
i_am_behind d8 g-5; i_am_block g5; i_am_build a4 g-2; i_am_carry b-2 c-3 d-3 g7; i_am_code a8 d-3 g-4
i_am_fix a-6 c8 d2 e-5 g-6; i_am_go-to e-6 g11; i_am_honest b3 d7 g-5; i_am_in a-7 b6 c3 e-2 g-5
i_am_just a-3 e9 g-5; i_am_not b-4 c3 d-8 f-2 g2; i_am_on c-3 e5 g-5; i_am_still a8 g-4
i_am_the a11 b-6 c12 d-9 e-8 f-6 g-18; i_am_through a7 c-5; i_am_write d2 g-2; i_answer_, c11 e-3 g-8
i_answer_mails d5; i_ask_<name> b4 c-4 e-5; i_ask_back c-4 e8 g-5; i_ask_for b7 c-10; i_ask_her c-3 d4 e5 g-6
i_ask_him c-4 e6; i_ask_them c-7 e8; i_ask_two c-3 e8 g-3; i_ask_who c5 e-3; i_ask_why c10 e-7 g-3
i_be-going-to_take e4 g-3; i_be-on_a a-6 c3 d-6 g7; i_be-stuck_in d9 g-6; i_be_a a-3 b-2 c-3 e8 f7 g-8; i_be_an g6
i_be_ask c4 d-5 f-2; i_be_at a-3 c-4 d-2 e5 g3; i_be_away e-4 g6; i_be_back a-3 b4 c6 e-5 g-4; i_be_code a-3 d9 g-6
i_be_debug a-2 d4; i_be_do a3 g-4; i_be_faster a3 b4 c-3 d-4; i_be_fix a-3 d4; i_be_ill c6 g-2
i_be_in a-5 b-3 c6 d10 e-2 g-13; i_be_late a-4 c6 d-4 g3; i_be_never a-4 b-3 e-3 g12; i_be_not a-2 b-2 c7 e-9 g3
i_be_only a-3 e3; i_be_still a-2 g7; i_be_tempt b-4 e3; i_be_the a6 b-6 c4 d5 e-3 f-5 g-8; i_became_a c-5 g7
i_bring_the a6 b-3; i_build_the g-3; i_can_follow f2; i_can_not a-4 d6 e-3 f-3; i_change_everything b4
i_change_the b4; i_choose_a c-2 g6; i_choose_the a4 c-2 d4 g-5; i_close_it b5 g-2; i_code_the a8 d-4 g-4
i_code_through a5; i_could_finish a-2 b-2 c7 d6 e-3 g-8; i_could_give g5; i_could_have b-3 c-2 d3 e8 g-7
i_could_imagine g4; i_could_just c-2 e5; i_could_learn e-2; i_could_not a-5 b8 c-7 g-5
i_could_see a-4 c-2 d-3 e10 f-4; i_could_settle c2; i_could_still c-4 g8; i_debug_and a4 g-3; i_decide_the c-3 d5
i_delegate_it g5; i_delegate_the b5 e-3; i_did_make a3; i_did_not c-6 d4 e6 f-2 g-3; i_do_. a-2 c8 e3 g-8; i_do_a d7
i_do_all b4; i_do_it b13 d-5 e-9 g-7; i_do_not a-8 b-7 d-2 e2 f6 g2; i_do_the b4 c-6 d-9; i_dodge_the d3
i_dream_that b-2 e-3 f-4 g10; i_end-up_choose a-3 c9 g-5; i_end-up_do b6 e-3; i_feel_about a3 d-2 g-2
i_finish-off_off b2; i_finish_his b3; i_finish_it b2 g-4; i_finish_the a4 b7 e-4 f-3 g-7; i_fix_it a2 b-6 e4 f6 g-8
i_fix_the a5; i_get-back_back b-3 c6; i_get_impatient b6; i_get_it b-3 f8; i_give_<name> b8 e-6; i_give_a c6 e-2
i_give_away b7 e-4; i_give_it a4 b-3 c-5 d8 e-5; i_give_my b-5 c9 e-5; i_give_the e3; i_give_them b-3 c-8 d8 e4 g-6
i_give_to b3 g-3; i_give_up b-6 e-5 g10; i_go-through_through f5; i_grab_the a4 g-2; i_hand-over_over b5 e-2
i_hand_<name> b-3 e4; i_handle_the b-4 e5 g-4; i_have-to_say c7 d4 e-7 g-4; i_have_<name> c6 e-3 f4 g-4
i_have_<number> d-2 g3; i_have_a a-2 b4 c-2 d10 e-5 f-3 g-10; i_have_an c-3 d5 e-3; i_have_ask f2
i_have_be a7 b-3 d4 g-6; i_have_correct b3; i_have_decide c-8 e-3 g10; i_have_delegate e4; i_have_do b3
i_have_doubts c4; i_have_finish a-2 b7 g-3; i_have_get a3 b6 c-2 d-2 e-4 g-3; i_have_give a-7 d-5 e4
i_have_hand b6 g-4; i_have_have c3; i_have_install f4; i_have_it b12 e-9 g-3; i_have_let d4; i_have_look a-3 c6 e-4
i_have_make a7 b3 e-3 g-3; i_have_no b-9 c-3 d-3 f-5 g10; i_have_none c3 g-4; i_have_not a2 b-18 e6 f-8 g2
i_have_one g2; i_have_program a4; i_have_promise b4 d3 e-3 g-3; i_have_push a3 b-4 d4; i_have_read f3
i_have_take a4; i_have_the a4 b-7 d-9 f-2 g9; i_have_write d3 e5 g-11; i_heard_about g3; i_hope_that g3
i_implement_the a-4 g6; i_join_the c5 e-4; i_just_do a-5 b4 c-3 d-3 e-4 g5; i_just_push a5 b5 d-5 e-3 g-4
i_just_take a6 f-2 g-3; i_keep_find a4 d5 g-3; i_keep_my b-2 c-4 d-4 e12 g-5; i_keep_the g5; i_know_i d4 g-3
i_know_it a5; i_know_nothing g5; i_know_the c3 d-5 g2; i_know_what f7 g-4; i_lead_the b6 e-3; i_learn_from f3
i_leave-it-alone_it e4; i_leave_it b-3 d4 e3 g-3; i_leave_the e4 g-7; i_let_<name> d-4 e9 g-4; i_let_do e3
i_let_go d-3 e6; i_let_it c-4 d5 e6 g-7; i_let_the a-3 b-3 c-4 d13 g-10; i_like_it f-2 g5; i_look-at_at c-6 e6
i_make_a b4 g-4; i_make_it a-2 c4; i_make_tea d4 g-3; i_make_the a9 b-8 f-3 g-7; i_may_have g2
i_merge_the a7 d-3 g-4; i_move_it d6 g-4; i_neither_code d-2 g6; i_never_ask c7 g-3; i_only_ask c-3 e7
i_only_bring e4; i_only_listen e7 g-6; i_only_watch e5 g-3; i_owe_the d3; i_own_the a8 e-2; i_postpone_the d-2 g4
i_present_it b3; i_pull_the b10 c-3 e-3 g-7; i_raise_an c7 g-4; i_relieved_<name> b6 g-3; i_replace_<name> b4
i_replace_it b5 g-2; i_reschedule_<name> d2; i_roll-back_back g3; i_run_it b9 e-3 g-5; i_run_the b7 c-3 e-6
i_say_go c4 g-2; i_see_it b4 e-5 g4; i_should_have a-3 c-5 d6 e-5 g2; i_sit-on-my-hands_on e3; i_sit_at f3
i_sit_with a-3 f5; i_skip_the d7 g-5; i_solve_it b2; i_speak_. c3; i_spend_my a-6 g6; i_spend_the d5 e-3 f-2
i_stay-out_out e6; i_stay_with a4; i_step-in_in a-2 g6; i_still_have d5 g-2; i_swore_i b6 g-3
i_take-back_back b8 g-6; i_take-back_it g5; i_take-over_over b5 g-3; i_take_a g3; i_take_it a7 e-3 g-5
i_take_the a8 c-4 e-4 f-3 g-4; i_tell_everyone b4; i_tell_him b-4 d-3 e-3 g9; i_tell_myself b5 e-2
i_tell_the b3 d3 e-5 g-4; i_tell_them c-7 d3 e12 g-7; i_think_it a2 g-2; i_trust_them e6 g-3
i_use_to a-4 c-3 f-2 g11; i_voice_a c3; i_want_give g4; i_were_ill a3; i_will_back e5; i_will_be g5
i_will_do b12 c-3 d-4 e-7 g-3; i_will_have g4; i_will_let g3; i_will_not b-9 c3 d-6 e4; i_will_rewrite g2
i_will_take a5 e-3 g-2; i_wish_i c3; i_would_have a-4 b-3 c-8 d5 e-4 g9; i_would_never b-8 d-6 e-2 g14
i_would_not b2 c-6 d-2 g2; i_would_take b3 e-2; i_write_a a-6 e-2 f10 g-5; i_write_it a9 b-2 d-4 e-4 f3 g-7
i_write_the a7 b2 c-4 d3 e-8 f-7 g-4; i_write_them b6 g-3; idea_get_through c5; ie_support_<mark> c3 g-3
if_<name>_leave a-3 e-4 g8; if_he_may c4 g-4; if_i_'d c-8 d-3 e9; if_i_am b3 c-6 d5; if_i_be a-2 c-2 f6
if_i_could e-6 f9 g-3; if_i_do c10 d-4 g-6; if_i_give g4; if_i_have b-10 d-2 g14; if_i_just a-3 b-4 g8
if_i_read f-5 g6; if_i_stop a10 g-7; if_i_take a-3 e-2 g7; if_i_were a11 b-4 c-4 g-8; if_i_write a-4 g9
if_it_'s a-3 b-3 c8 e-6 f8 g-8; if_it_burn e-3 g6; if_it_were c-5 g6; if_nobody_take g3; if_prod_break a-3 g5
if_they_ask g3; if_they_can c2; if_they_may c7 e-3 g-4; if_you_want c-3 e5 g-5; ill_is_the a3
imagine_give_<name> g4; implement_the_last g3; import_,_because a2; in_,_i a5 b-4 c-3 d2 g-3
in_<name>_'s d-3 e-3 g5; in_<name>_, d3 e-4 f5 g-3; in_<name>_that b4; in_<number>_i a-9 c-2 g10; in_a_day b3 c-2 g3
in_a_good c-4 f4 g3; in_a_merge g5; in_a_row d7; in_an_hour b3; in_an_old f4 g-2; in_and_fix b3 e-2
in_charge_of a-5 b5 d-4 e5 g-2; in_design_review e6 g-2; in_for_my g5; in_front_of a5 b-2 d-3 e6 g-5
in_if_it c-3 e-3 g6; in_it_. e3 g-3; in_my_column b6; in_my_direction g4; in_my_drafts d7 g-4
in_my_first a-3 b-2 e-2 g9; in_my_hands a3 g-3; in_my_head c-4 d6 e5 g-10; in_my_inbox b-3 c8 d6 e-4 g-8
in_my_last a-5 g6; in_my_name a-3 b7 c-3 e6 g-7; in_my_old d-3 f-3 g9; in_my_own d9 g-7; in_my_previous g3
in_my_sleep g3; in_on_<name> a-2 b7 g-3; in_on_the d-3 f5 g-3; in_pass_. g3; in_plan_. a2 d-3; in_pockets_, e3
in_production_with a2; in_python_. f3; in_the_1:1 d5 e-2 f-3; in_the_admin f4 g-2; in_the_audience g5
in_the_back e4; in_the_bin b2 g-2; in_the_board a-5 g7; in_the_budget g4; in_the_calendar d-11 g13
in_the_changelog f4; in_the_code b2 c-4 d6 e-4 f6 g-12; in_the_contract a5 g-4; in_the_corridor b-4 c7 d6 e-3 g-8
in_the_debugger a6 d5 f-2 g-8; in_the_design c10 g-9; in_the_docs f3; in_the_documentation f6
in_the_evening b4 f5 g-4; in_the_incident a-7 b-3 d-4 e5 g6; in_the_kernel g-2; in_the_last a-3 b-2 e5
in_the_leads b-4 d-4 e-3 g11; in_the_lift c7 f-3 g-3; in_the_lunch f2; in_the_meet a-3 c10 d-2 e-2 g-3
in_the_middle b-4 c4 d2 e-5; in_the_ml c5 f3 g-6; in_the_morning a6 d-7; in_the_new g2
in_the_office a-5 c-3 d-5 f4 g5; in_the_onboarding f3; in_the_release a6 g-4; in_the_review c-4 d4 e7 f-5 g-8
in_the_room c12 d-2 e-4 g-6; in_the_sandbox f2; in_the_scheduler a5 f-2; in_the_staging a-2 f7
`
