// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_8 = `
show_me_how e-3 f8; show_me_the b-2 c-3 e-6 f8; shut_,_<name> f-3 g4; shut_up_. e2; side_repo_, f5 g-3
sign-off-on_off_on a-3 b-3 f-4 g4; sign-up-for_up_for a4; sign_up_as e-2 f3; silence_,_then b-3 e4
silence_in_refinement c3; silence_on_the c5 e-2; silent_until_i c6 g-3; since_<name>_, b-5 e-3 f6 g-2
since_<name>_. a5 e-5; since_<name>_and d7 g-3; since_<number>_, a4 f6 g-7; since_<number>_. a-5 f11 g-3
since_before_<name> d4; since_he_be b-3 d5; since_i_be b3 c5 g-6; since_it_'s a6 b-4
since_lunch_, b3 c-3 e-3 f6 g-5; since_monday_, c4 d-2 g-3; since_monday_. b3 c-3 e3 g-7; since_spring_. a-2 b-3 d7
since_the_fourth d7 g-5; since_the_offsite b5 c4 d-4 g-5; since_tuesday_, a4 b-3 f-3 g3
since_tuesday_. c-2 d-4 e-2 g8; since_two_weeks a5 c3 d-3 g-4; single_1:1_this-week g3; single_point_of a5
sit-down-with_down_with b3; sit-in-on_in_on e-2 f9 g-3; sit-in_in_a a5 c-3; sit-in_in_draft d9 g-6
sit-in_in_my a3 b3 d3 e-5 g-8; sit-in_in_the a-5 b-6 d6 e8 f-3 g-5; sit-on-my-hands_on_my b-5 g3
sit-on_on_the a6 b-3 c4 d3 e-7 f-4 g-5; sit_at_the a5 b-2 d-4 g-3; sit_down_with d7 f-2; sit_in_the e-3 g7
sit_next_to a-3 b3 c-3 d-6 e-2 f7; sit_there_, c7 e-4 g-3; sit_there_until c7; sit_with_<name> b4 e-5 g-4
sit_with_the a2 c-6 e2 f3 g-3; six_hours_in a7 g-2; skip-level_with_<name> d4 g-2; skip-level_with_the a-5 d7 e-4 g3
slack_bot_that f10 g-9; sleeves_and_fix a3; slept_badly_. a3 c4 g-11; slip_again_i g2; slot_with_<name> d9 e-5
slow_,_i b2 e-2; slow_so_i b5; small_backlog_bug g4; small_one_. e10 f-5 g-3; small_script_that f2
small_tool_for f3; snatch-back_it_back b6; so-that_i_'d a-3 c7 d-4 e-8 f7 g-5; so-that_i_can d7 g-8; so_as_not d6
so_badly_to c-2 g7; so_do_the a-3 b-4 c-4 g9; so_he_could g2; so_i_'d f8 g-5; so_i_<name> c9 d-3 g-7
so_i_am d-3 f9 g-9; so_i_be a7 b-6 e4 g-6; so_i_build a4 f-3 g-3; so_i_can a-6 b-4 d-5 e3 f10 g-9; so_i_code a3
so_i_could a4 b-6 c-3 d16 e-11 f7 g-20; so_i_debug d5 g-3; so_i_did b-3 e11 g-9; so_i_do d4 e-10 g-11
so_i_end-up a-3 c9 g-2; so_i_finish b8 g-4; so_i_get a10 b-3 c-4 g-3; so_i_give c3 e-3; so_i_have a-4 c4 d-5 f5
so_i_just b5 g-3; so_i_know a-3 e-3 f11 g-3; so_i_lived a3; so_i_make b5 c6 d-3 e-3 f-2 g-3; so_i_name c4
so_i_pick c10 g-5; so_i_rewrite b3; so_i_roll a8; so_i_sit a5; so_i_take a7 f-3 g-3; so_i_tell c4 g-3
so_i_write a13 c-2 d-3 f-5 g-7; so_it_'s a3 b-3 c-4 e-8 g8; so_it_is b7 g-6; so_long_that b-4 d8; so_much_as c4 e-3
so_much_for b8 d-2 e-3; so_now_i f6; so_often_that d6; so_qa_could a2; so_the_release a4; so_they_'d d-7 e8 g-6
so_they_have c4 e4 g-4; so_they_wait c3 g-2; so_thoroughly_that b4; so_we_could a5 g-2; so_when_the a7
sole_author_of a11 b-4 c-2 g-4; solve_it_. e9 g-6; some_day_. f-2 g6; somebody_<name>_<mark> c4 e-3
someone_<name>_<mark> c7 f3 g-8; someone_in_sales c-3 d-4 e-4 f-5 g14; someone_in_the c-2 g5
someone_on_the a-3 c-2 e-3 g9; something_come_up c-3; something_more_urgent d5; sometime_<mark>_. d5 g-3
sorry_to_<name> b-7 d10 e-2; sort-out_it_out a-2 b3; speak_with_<name> d10 g-8; spend_an_hour a-3 d-3 f5
spend_the_day a6 b-5 e-3 f-7 g3; spend_the_evening d4; spend_the_hour a-4 d10 f-3; spend_the_train f6 g-3
spend_the_whole a5 b-3 f-4 g2; split_<number>_<mark> c9 d-5; sprint_review_: d-3 f-2 g7; sql_window_functions f2
ssh_'d_in a6 e-2 g-5; stand_at_the d4; stand_up_to c-5 d-4 e4 g4; stands_<mark>_. c-3 e3 g2; stare_at_me c4 d3 g-7
stare_at_the c4 d7 e-6 g-4; start_at_six a6 e-2; start_in_<name> c-4 g9; start_monday_, d4 g-4
start_on_the b4 d5 e-4 g-4; start_to_end a10 b-3 g-6; start_to_finish a-3 b-10 c-4 d-3 e8 f3 g4; start_without_it a3
stay-off_off_the e8 g-4; stay-out_out_of b-6 d-3 e2 g5; stay_at_the a4; stay_in_my a-4 e10 g-6
stay_in_the a6 c-3 d-2 e4 g-3; stay_on_the a6 c-3 g-3; stay_out_of a5 e-4 g4; stay_with_<name> b4 c-3 d-3 e5 g-4
stay_with_the c-4 d10 g-9; steal_<name>_'s b3; step-back_back_from b-5 e6; step-in_in_on b8 g-3
step-through_through_the f-4 g6; step_<number>_, c-5 f4; stick_in_the a4; stick_on_the e4; stick_until_i c3
still_an_empty d6 g-3; still_an_ic a-3 g7; still_blank_, d4 g-3; still_get_a c4 d-5 g4
still_have_not b-3 d13 e-2 g-12; still_in_my a7 g-2; still_in_the a5 b-3 d5 g-7; still_not_give d9 g-8
still_on_the a3 g-4; still_owe_<name> d5 g-2; still_read_the b4; still_the_only a8 g-5; still_wait_for c3 g-4
still_would_not c4; still_write_code g6; stood_in_the a-6 d4 e-3 g4; stood_still_until a-5 c7 e-3; stop_,_i a4
stop_and_ask c5 g-2; stop_ask_me d5; story_to_myself b6 g-3; supplier_,_so c2; supposed_to_be a7 b4 c-2 g-8
sure_how_i a4 f-2 g-3; survey_results_are d7 g-5; swapped_it_for b5 e-4; swoop-in-on_in_on b-5 e4 g2
swore_i_'d a2 d6 e-3 g-8; table_myself_, a5; take-back_back_the a-4 e-4 g7; take-back_it_back a-2 c-5 d-2 g7
take-on_on_the a8 f-3 g-4; take-over_it_over e4 g-4; take-over_over_the a4 d-5 e3
take-the-keyboard_the_keyboard a-3 b8 e-4; take_<name>_'s e-4 g4; take_<name>_off b8 g-2
take_a_day a-3 b-7 c3 d-2 f-6 g8; take_a_ticket e-3 g9; take_an_hour b-3 c5 d2 g-6; take_as_an c7 g-2
take_it_, a3 c-3 d-2 e2; take_it_. b3 e-3 g2; take_it_again b2; take_it_as c8 e-4 g-4; take_it_from b7 c-6 g-3
take_it_off b11 c-4 d2 e-8 g-2; take_it_well b-6 d-4 e-8 g13; take_me_an a-4 b5 f-4 g3; take_my_name b-6 e8
take_myself_out a-5 b-5 e13 g-6; take_place_, g4; take_that_one a7 g-5; take_the_afternoon a-7 b-10 d-2 e6 f-3 g8
take_the_ball b3; take_the_blocker a3 b-4; take_the_decision e4 g-4; take_the_deploy b-3 e-8 g12
take_the_firmware b6 g-2; take_the_hardest a4 b-3; take_the_incident a5 b-3 c8 e-6 g-3; take_the_last a3 e2 g-5
take_the_launch a3 b-2 f-3 g2; take_the_long b-2 d4 e4 g-3; take_the_migration e-5 g9; take_the_on-call a6 b-5
take_the_pen b9 e-6 g-2; take_the_printing g2; take_the_release b8 e-6; take_the_rollout g5
take_the_stairs b-5 d10 g-5; take_the_ticket c-4 f-3 g3; take_the_whole a-6 b6 d-2 e-8 f3 g4; take_the_work g4
take_work_back g5; talk-about_<name>_'s d8 g-5; talk-to_to_<name> g5; talk-to_to_the b-4 d-6 g10; talk_,_so a-2 d5
talk_for_<number> b9 g-6; talk_to_<name> a-4 b-5 d4 f-3; talk_to_the c3 d-4 g-4
talk_with_<name> a-5 b-5 c-5 d7 e-16 f-8 g6; talk_with_finance d8 g-7; talk_with_the b5 d-2 g-3; task_i_give b7 e-3
task_with_the a7 c-3 f-3; team-lunch_at_the d-4 f-2 g9; team-lunch_be_nice a2 b3 f4 g-9; team_'s_be c-7 d7
team_,_i a-4 c-4 d-3 f-2 g10; team_,_team c9 g-7; team_,_they c-8 e8; team_about_the d-4 e-3 g7; team_ask_me c11 g-8
team_be_in a3 c-4 d-4 f-2 g7; team_be_wait a5 g-3; team_could_have c9 e-3 g-4; team_could_not a6 b-3 c-4 g4
team_did_not b-3 e-6 g9; team_do_, b4 c-3 g2; team_for_a e-2; team_is_wait a3; team_lead_and b8 e-2 g-4
team_on_monday e3; team_pick_a c-7 e-2 g8; team_pick_the a-2 f-2 g6; team_ship_the a-7 g4; team_wait_for g4
team_will_not c2 g-2; tech-lead_defer_to c6 g-5; tell_<name>_, b3 c-3 d7 e-3 f-5; tell_<name>_. d8 f-3 g-4
tell_<name>_about b-9 d10; tell_<name>_he b-4 d9 e-10 g3; tell_<name>_his b-2 d9 g-5; tell_<name>_how e-4 g5
tell_<name>_i b13 c-5 g-13; tell_<name>_it b4 e-3 g-2; tell_<name>_no b2 d-3; tell_<name>_she e8 g-8
tell_<name>_that d4 e-5; tell_<name>_the a-3 b6 c-6 d3 e3 g-13; tell_<name>_to a-5 b16 d-9 e-4 f-4
tell_<name>_we b-3 d12 e-2 g-8; tell_<name>_why b3 d5 g-6; tell_a_friend g5; tell_her_so b-5 g4
tell_him_. c7 e-6 g-7; tell_him_it d3 g-5; tell_him_leave b7 e-5; tell_him_to a-4 e-3 g7; tell_him_we d7 e-3 g-3
tell_him_yet d6 g-5; tell_hr_i d9 g-6; tell_me_. c-4 d-3 g7; tell_me_about g5; tell_me_her e-4 g10
tell_me_how b-3 e2 g3; tell_me_over g10; tell_me_the c-3 d-3 e3 f-3 g6; tell_me_when c-7 e-8 f10 g2
tell_me_which c7 g-7; tell_my_boss a4 d-3; tell_myself_, a3 g-2; tell_myself_it a4 g-2
tell_myself_the a-4 d11 e-2 g-4; tell_the_board e10 g-7; tell_the_director c-3 e15 g-12; tell_the_hospital b-3 g6
tell_the_leads c-2 d2 e4; tell_the_pm e7 g-4; tell_the_recruiter d8 e-2; tell_the_team b5 d-6
tell_the_vp b-4 c-3 e9 g-5; tell_them_. a-2 c6 e3 g-6; tell_them_<mark> a6; tell_them_i e3; tell_them_the e7
tell_them_to a2 b-2 c-6 e5; tell_us_about c-5 g9; tell_us_what d-2 e-5 f-4 g8; tell_us_which c10 d-2 e-5 g-3
ten_minutes_, a-2 b2 c-5 d-3 g5; ten_minutes_. c-5 e4; ten_minutes_before d5; ten_to_. a10 c-5 g-4
terraform_state_be a5; test_until_the g6; tested_it_, a4; than_fear_. e-5 g7; than_i_'d b-4 e6; than_i_do c-2 g5
than_i_would c-2 e7 g-4; than_me_and e3; than_mine_. c-6 e8 g-2; than_mine_and c-3 e-4 g6; thanked_her_, b3 e-3 g2
that_'s_all d3 e10 g-11; that_'s_be a4 g-4; that_'s_fast f4 g-2; that_'s_fine b-3 e4 f5 g-5; that_'s_it a5 b-3
that_'s_ok c-3 f4; that_'s_our e9 g-7; that_'s_the b-9 c5 e-6 f-7 g5; that_'s_what b6 c-3 d-7 e2
that_<name>_be a-5 b13 c-9 d-3 e-4; that_<name>_have a-5 b4 c-4 d-2 e3 f-2; that_<name>_is d-2 e-3 f-8 g10
that_be_<number> b-3 g7; that_be_hold a3; that_be_it c3; that_be_my f8 g-5; that_be_not d6 f7 g-11
that_be_stop a8 g-3; that_be_that e-5 g5; that_be_the a3 b-7 c10 d-5 e-7 f-3; that_block_the a4
that_code_best a5 f-3; that_go_live a5; that_have_be f7; that_i_'d a-3 b13 e-7 f-4; that_i_be c4 g-7
that_i_decide c3; that_i_have b8 c-2 e-2; that_i_would b-2 d3 e7 g-7; that_is_. e-5 g5; that_is_not c-6 d-2 e7
that_is_the g2; that_it_'s c5 d2 g-5; that_nobody_'s a-4 f6; that_nobody_have f6; that_one_. a-4 f6
that_our_vp f-5 g10; that_renames_my a-2 c-3 f11 g-6; that_sort_my f7 g-4; that_tell_me e-2 f8 g-2
that_thursday_'s a2; that_will_never f3; the_1:1_, d5 e-2; the_1:1_with a-4 b-2 f-2 g8; the_<name>_, b-3 c4 d-5 f3
the_<name>_<name> a-9 b-2 c-3 d-4 e5 f8; the_<name>_build c-2 e-2 g4; the_<name>_folks a-4 d5
the_<name>_friday a3 d2 g-3; the_<name>_launch a5; the_<name>_lead b-6 e-6 g11; the_<name>_office e-3 f-4 g9
the_<name>_pair b5 g-5; the_<name>_place d-3 g7; the_<name>_team a-2 e-2 g9; the_<number>_, a-5 c-6 d3 e-5 g9
the_<number>_. a-6 c-6 d14 e6 g-13; the_<number>_and c-2 d11 e-3 g-6; the_<number>_image a4
the_<number>_minutes b10 d-3 g-7; the_accessibility_work b4; the_admin_page f5; the_air_conditioning g6
the_airport_, g4; the_angry_customer b-3 d-2 e5; the_answer_, a-2 b5 c-6 d-5 e5 f-3; the_answer_and b3 d-2 e-8 g4
the_answer_on b-4 c-4 d-4 e3 g4; the_answer_to a4 c-3 e6 g-6; the_api_versioning c4 g-3; the_app_<name> a6
the_app_store a10 b-3 f-3 g-3; the_apron_strings a-4 e3 g4; the_architect_'s b-8 c-9 d-9 e-7 f-3 g21
the_architect_, a3; the_architecture_, b7 c3 e-7 g-3; the_architecture_board c-2 e6
the_architecture_guild c-3 d-3 e-2 f5 g3; the_audio_mixer e4; the_audit_, d4 g-6; the_auditor_'s b3 c-2 e2 g-4
the_auditor_ask g5; the_auditors_. d-3 g4; the_auth_flow a-2 f3; the_auth_rewrite a2 b8 e-4 g-7; the_back_, e6 g-3
the_back_of a3 g-4; the_back_row b-5 e6; the_back_seat b-6 e8; the_backfill_, a-2 g6; the_backfill_for a2
the_backlog_. a5 b-5 c7 g-7; the_backlog_since f6; the_bad_news b-5 d12 e-3 g-3; the_ball_to b-2 c7 e-4
the_bank_'s a5 b2 e4 f-5 g-8; the_bank_, a-6 g10; the_bank_holiday a5 f6 g-9; the_bath_, f9 g-7; the_bench_with g3
the_billing_epic e6; the_billing_module b-3 g5; the_block_instead d-2 e-8 g10; the_board_, c4 d-2 f-3
the_board_. a8 b-4 f-2 g-3; the_board_and a4 e3 g-5; the_board_deck a8 f-2; the_book_says c-4 d-2 e-4 g12
the_boss_, b-3 d-4 g4; the_boss_<mark> c8 g-4; the_boss_fight b3 f-3 g3; the_bottleneck_, a-3 c-5 g9
the_bottom_of b-5 d2 f8 g-3; the_budget_, d-2 e3; the_budget_. b-3 d-3 e9; the_budget_and e10 g-6
the_budget_meet a2 d-5 e-4 g3; the_budget_sheet b5 d2 e-4; the_bug_bash g-4; the_bug_in b-5 e13 f-6 g-6
the_build_be b-3 g5; the_build_break e5; the_build_farm a-3 b-8 e10; the_build_server b-6 d-4 g8
the_build_stay e10 f-4; the_build_system a-3 c3 d-4 f3; the_cache_, e5 g-5; the_calendar_, a-4 d3 e-2 g5
the_calendar_for d-8 g10; the_calibration_meet d2; the_call_, c7 d-5; the_call_and b4 e-3
the_call_on a-3 c9 d-7 e-6 g5; the_call_with c-5 e8 g-2; the_can_bus a4 c4 e-2 g-6; the_can_driver a2 c-3 e-4 g6
the_candidate_, d8 g-5; the_candidate_for d4 e-2; the_candidate_from c-4; the_canteen_menu f5 g-3
the_capacity_plan d5 e-6; the_car_park a3 c-6 e8 g-2; the_car_with d6 g-6; the_career-chat_with b-4 g4
the_career-conversation_with d3; the_careers_page f9 g-6; the_casting_vote a-3 c8 g-2; the_cat_. d-6 f5
the_certificate_mess a5 g-3; the_changelog_. e6 g-4; the_channel_, g6; the_channel_. b5 g-3; the_channel_and a-4 c4
the_chat_with d8 g-6; the_checkout_fix a6 g-3; the_choice_of a-3 c11 g-6; the_churn_query a4
the_client_'s a3 c-5 g6; the_client_, b-3 e10 g-5; the_client_call a5 b5 e-6; the_client_today e8 g-5
the_cluster_, a-5 d5 e-5 f7 g-3; the_cluster_upgrade f-3; the_code_, a-4 c7 f4 g-7; the_code_. a-5 d5
the_code_of a4 b4 e-3 f3 g-7; the_coffee_machine a-6 b-6 c-4 e5 f-2 g6; the_colour_of c6; the_conflict_, g3
the_consent_banner a7 b3 g-8; the_console_cert a4; the_consumer_lag a3; the_contractor_, e-3 g4
the_contractor_and g3; the_conversation_about d8 g-6; the_core_of a7; the_corner_. g5; the_critical_code a-5 g6
the_critical_ticket a7 g-3; the_cto_. b-2 c-2 e6; the_cto_ask b5; the_curtain_of a-4 f7
the_customer_'s a5 b-3 c-5 e-7 f-3 g8; the_customer_. a-4 b4 d-3 e-2 g4; the_customer_ask c7 g-5
the_customer_call a-2 b7 c-2 e4 g-9; the_customer_escalation a2 b3 g-5; the_customer_is a-5 g8
the_cutover_. a-3 b6 e-5 g3; the_cutover_and a2 b-3 e4; the_cutover_from a2 b-3 e5 f-3; the_dashboard_, e3 g-3
the_data_backfill a6 b-4 e2 g-4; the_data_contract a4 c-3 e-2; the_data_folks a-4 c-4 d5 f-3 g2; the_data_guild e-2
the_data_loader a3 g-3; the_data_loss a10 b-2 e-2 g-6; the_data_role d-6 g9; the_database_upgrade a5 b-3 f-4
the_date_. c-2 d-4 g7; the_date_for d-4 e-3 g9; the_date_helper f6; the_day_. d2; the_day_after b7 g-4
the_day_in a2 b-3 f3 g-3; the_day_on g6; the_dbt_models a3 b2 d-2 g-3; the_deadline_, a-4 b5 e-3
the_deadline_. a-5 g5; the_deadline_is a8 b-4 g-5; the_decision_, c5 g-4; the_decision_. e4 g-3
the_decision_about c6 g-5; the_decision_back c-9 e8; the_decision_be b-3 e-10 g11; the_decision_log b-6 c7 e4 g-8
the_demo_, d-2 g2; the_demo_. a-3 b3 e6 g-5; the_demo_be a-3 b6 c-4 e-8 g5; the_demo_when e4 g-3
the_demo_wobble d-2 e3; the_dentist_, e5 g-6; the_dentist_to b5; the_deploy_, a-5 d-2 e6; the_deploy_and d4 f-2
the_deploy_from b-3 g6; the_deploy_go a4 b-3; the_deploy_key a5 c-3 e-4 g2; the_deploy_off e-5 g9
the_deploys_, a3 b-2 g3; the_design_. b-4 c5 f-8 g6; the_design_review b-2 d-8 e8 f-4; the_design_system a7 e-4 g-3
the_dev_environment f2; the_diff_. b7 g-5; the_director_it e4; the_discussion_on c7; the_doc_. b-2 c9 e-3 g-4
the_docs_folder f5; the_editor_. e-3 g5; the_end_. a-3 b9 c-7 d-4 g3; the_end_it b4 g-3
the_end_of a-3 b2 c8 d-5 e-3; the_error_banner c4; the_estimate_, b4 g-3; the_evening_, a7 f5 g-10
the_exec_review b4 e6 g-7; the_export_bug a6 b-6 c-6 d-5 e-5 g7; the_factory_line a4
the_fail_build a-4 d5 e2 f-8 g4; the_feature-flag_service a11 b-4 g-6; the_feature_store f3 g-2
the_feedback_about d3 g-2; the_feedback_for g5; the_feedback_i d-6 g7; the_feedback_to d5 g-6; the_final_one b6
the_firmware_is a5; the_firmware_release g4; the_firmware_sign e-3 g7; the_firmware_update b4 g-3
the_first_time a-5 b-2 e8 f5 g-7; the_fix_, a6 b-4 c-2 d-6 e11 f-9 g-11; the_fix_. a8 c-2 e-3 g-5
the_fix_at a6 e5 f-3 g-6; the_fix_be b-7 c-5 e10; the_fix_for a7 f-4; the_fix_type e4; the_flag_rollout g4
the_flaky-test_hunt b5; the_flaky_suite b5; the_floor_. a-4 c4 g4; the_follow_up b-3 d3 g3; the_font_size c2 e-5
the_fourth_. d8 g-6; the_fourth_month d4; the_fraud_model a4 b-3 e-2; the_fraud_rule a5 g-5; the_freeze_. f-5 g7
the_freezer_alarm c-3 g3; the_gate_, a4 e-4 g2; the_gdpr_deletion a5; the_go_<mark> a4 e4 g-9
the_go_live a9 b-2 c-5 e6 g-6; the_goal-setting_session g2; the_gpu_nodes b-4 c7 g-5; the_guild_, c-3 e6 f-2
the_half_year d8 g-6; the_hall_. c6; the_hard-conversation_with d-3 g5; the_hard-talk_with d-6 g9
the_hard_ticket b-2 e4; the_head_end c-2 g5; the_hire_debrief d10 e-5 g-6; the_hire_loop b5 d-3 e3 g-5
the_hire_panel e3 g-8; the_hire_scorecard b2 d4 g-5; the_hire_sync a-7 b-2 e-5 f-3 g9; the_hospital_go g2
the_hot-path_again a3; the_hotfix_, a2 g-2; the_hour_, d7 e-7; the_how_to a-5 f8; the_importer_, a3 e-3
the_incident_, e-3 f-3; the_incident_and a2 b-8 e10 g-5; the_incident_be b6 c-4 d4 g-6; the_incident_call c-4 d5
the_incident_from b-3 e-3 g7; the_incident_review e4; the_ingestion_job a5 b-4; the_intern_'s a-5 b4 d6 f-7 g-2
the_intern_, d4; the_ios_build a11 b-3 g-5; the_iso_<number> f4 g-3; the_job-ad_for d7 g-6; the_job-ad_i b6 e-2
the_job_scheduler b6 e-2 g-3; the_juniors_present g2; the_kafka_consumer a3; the_keyboard_, e-5 g6
the_keyboard_. b5 g-4; the_keychain_story b3 c-3 e-3 g4; the_keynote_customer a4 c-4 e6 g-4; the_keys_, f7 g-6
the_keys_. a-4 b4 e-8 f2 g4; the_keys_to b-8 e6 f-4; the_kind-of_manager a-3 b-4 c-3 e-5 f-2 g15
the_kitchen_. d9 g-8; the_kitchen_table f8 g-5; the_laptop_, d-3 g5; the_laptop_. a-4 e-11 g13
the_laptop_and a-2 d-2 g2; the_last_<number> a-8 b11; the_last_blocker a3; the_last_mile a5 b3 e-5 g-3
the_last_minute c4 d-4 e-6 g2; the_last_one a3 b-3 d8 g-6; the_last_open a9 g-3; the_last_ten a-5 e-2 g8
the_last_three a5; the_last_two a5 g-3; the_last_word a-4 b-4 c6 d-6 e5 g-2; the_launch_, a4 b-3 c-4 d7 e-7 f-4
the_launch_. a-3 d2 e-4 g6; the_launch_branch e-3 f9 g-7; the_launch_bug a5 f-4; the_launch_hang g6
the_launch_need a9 g-5; the_lead_, b7 e-2 g-4; the_lead_of a-3 c-2 d-5 e-2 g9; the_lead_role c-2 d11 e-3 g-5
the_lead_stop c9 e-4 g-4; the_leads_' c-5 d4 e-4 g3; the_leads_round c-4 d-7 e-3 g13; the_leads_to c5 e2 g-4
the_ledger_code g5; the_library_, a-3 b3 c8 e-6 g-3; the_lift_and c9 g-5; the_line_. a5 b3 d-4 g-6; the_lint_rule f4
the_log_vendor b3; the_login_bug g2; the_logs_, b-4 e3; the_long_pole a9 c-3 d-2 e-2; the_long_way d6 g-5
the_lot_. g3; the_lot_of b2 d-4 e-4; the_maintenance_window a3; the_manager_, c6; the_managers_' d5
the_matchmaking_server a4 g-2; the_meet_, c4; the_meet_he c8 g-2; the_meet_of d5 e-4
the_memory-leak_that a12 c-3 g-8; the_middle_of c3 d6 e-4 g-3; the_migration_, a-3 b-6 c-3 d2 f3 g3
the_migration_. a-4 b-5 c-2 d3 e-8 g9; the_migration_myself a-9 b-5 e4 g10; the_migration_on a9 f-2 g-6
the_migration_plan b4; the_minutes_. c7 e-7; the_miss_index g3; the_missed_deadlines d5; the_ml_folks c5 e-8 f7 g-4
the_ml_platform c6 g-2; the_mobile_people f2; the_model_threshold c4; the_moment_i c11 d-3 e-4 g-5
the_monthly_career d6 g-2; the_morning_, a-7 c2 d-6 g9; the_name_, b2 e-3; the_name_for g-5; the_name_of c4 g-4
the_name_question c-11 g12; the_new-joiner_have d3 e-4 g3; the_new_api a3 g-3; the_new_colleague d6 f-3
the_new_framework b-3 d-2 e-4 f5 g2; the_new_grad d-5 e3 f-3 g3; the_new_guy f2; the_new_lead b4 e3 g-4
the_new_llm f3 g-3; the_new_office c-4 d-4 f-4 g12; the_new_one b-6 c-3 d8 e-5 f-5; the_new_provider a5
the_new_region a9 c-2 g-4; the_new_router a7 b-4; the_new_scheduler a2; the_new_service a-5 b-3 c4 e-4 g3
the_new_team b-3 c-3 d-2 e5 f3; the_new_tracing f5; the_next_one d11 e-3 g-10; the_night_shift d-3 g5
the_nightly_export a-3 c-3 g6; the_numbers_. b3 c3 g-7; the_odds_feed b4 e-5; the_off_by e3; the_office_. b-3 g7
the_office_be g6; the_offsite_. d6 g-7; the_offsite_to c-3 d-5 e-3 g11; the_old_billing a4; the_old_me e6
the_old_sdk f3; the_on-call_'s b-3 c7 e-6; the_on-call_compensation c-8 d9
the_on-call_engineer a-3 b4 c5 e-3 f3 g-7; the_on-call_handbook b9 c-3 g-3; the_on-call_rota b5
the_on-call_shift a2 b-3 g2; the_onboarding-plan_for d3; the_onboarding_guide b4 f2 g-3
the_onboarding_tutorial d-2 g3; the_one-to-one_with e-2; the_one_hold a10 g-6; the_one_i b6 e4 g-10; the_one_in e5
the_one_the a7; the_one_they a6 c-2; the_one_to c2; the_one_who b-7 e-6 f-7 g10; the_one_with a5 c4 e-5 g-5
the_only_one a4 b-4 c5 d-6 e-8 f-7 g5; the_only_person a2; the_orders_table a8 b-3; the_other-team_'s c-4 g8
the_other_. c-4 e7; the_other_<number> b5 d-6; the_other_half b4; the_other_side a-2 e5 g-2
the_other_squad a-7 c-4 g11; the_outage_, b-2 d-7 g6; the_outage_. c-2 d2 e-2 g3; the_outage_and a11 b-7 e-3 g-3
the_outage_be c-2; the_outage_call b-3 g3; the_outage_i e7 g-3; the_owner_of b-4 e7 f-6; the_p1_, a7 g-6
the_pager_, a5 g-5; the_pager_rota e8 g-3; the_pair_bug a-5 f-2 g9; the_parser_, a3 b3 e-5; the_part_i b-2 f7 g-3
the_patch_. a3 g-4; the_payment_gateway a3; the_pcb_test f3 g-3; the_pen_test a5 f-2 g-4; the_pentest_report e5 g-5
the_performance_plan d4; the_person_who a7 b-2 d-5; the_phone_, a5 f-3; the_pilot_'s a3; the_pilot_. d-4 g3
the_pipeline_, g4; the_plan_, b-2 c5 d-2; the_plan_. b8 d-5 e-5; the_plan_be c4 d-3 e-3 g2; the_plate_for a2
the_platform_group d-3 e-5 f9 g-4; the_platform_team b-6 c-5 d4 e-6 f-3 g9; the_point_. g3; the_postmortem_, b3
the_postmortem_. g5; the_postmortem_and f3; the_postmortem_be a-2 b4 c5 e-2 g-5
the_pricing_engine a3 b5 c-3 d-2 g-7; the_printer_. c-2 d-2 g9; the_printing_module b3; the_prod_deploy e4
the_profiler_, e4 g-7; the_profiler_on f5 g-3; the_project_. b-5 e5; the_project_back b8 g-6
`
