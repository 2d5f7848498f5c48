// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_5 = `
people_ask_me c5; people_have-to_wait a-2 d7 g-5; people_keep_ask a3 g-3; people_need_for a4; perf_notes_: d7 g-5
perfectly_sound_plan c2; performance-reviews_,_all a-3 g4; performance-reviews_are_late d3
permission_to_refactor c5 g-2; pick-up_it_up a2; pick-up_up_the c-2 e-3 g5; pick_<mark>_they c3; pick_a_date c2
pick_the_payment-provider c-3 g5; pick_the_tool a-4 c3 e-2 g5; pick_to_them c4 e-2; pick_up_the g6
pick_up_their a2 c-4 f4; piece_of_the a10 c-2 f-2 g-3; ping_into_a c-4 e6; pipeline_,_ask e-2 f3
pipeline_for_the d-4 g5; pipeline_rewrite_, a2; pipeline_to_me a-3 b7 c-2 e-3; plan-to_leave_the c3
plan-to_sit_with g4; plan_and_the c5 d7 e-5 g-6; plan_be_change a-4 b-3 c3 e-3 g4; plan_delegate_the g3
plan_for_<name> d7 g-6; plan_for_the b5 c-5 d-8 g7; plan_until_i c2; platform_team_'s d-4 f5
platform_team_. e3 f-5 g3; play_w_sqlite f4; pm_ask_who a3 g-2; pockets_,_mouth e3; poke-around_around_in a-2 f5
poke-around_around_the f3; poke-at_at_the f5 g-2; pole_for_q3 g3; position_on_test c3; posted_it_, a-6 b-3 g10
postmortem_and_the f3; postpone_by_the g3; postpone_interview_train d3; postpone_the_reviews d-11 g13
postpone_the_talk d3 g-3; postpone_the_vote c5 g-3; postpone_today_, d-2 g4; pot_of_tea f-2 g4
pr_at_<number> a8 b-5 g-2; pr_for_the a5; predecessor_approve_each g2; prep_for_the d3 g-3
prepare_<name>_'s b-6 d-7 g11; prepare_for_the d9 g-8; prepare_the_slides d-3 g6; present_for_<name> b7 d-5 e4 g-9
present_our_roadmap g2; present_the_roadmap b9 d-3 e-4 g-4; present_to_the b-4 e3; pricing_rule_. c-3 e-3 g4
problem_,_not e3; prod_back_up a4; prod_be_down d4; product_,_and g2; product_ask_us g3
production_code_any a-4 d-3 e-3 f3 g6; project_,_we b-2 g5; project_back_, b4; project_be_mine b3
project_from_somebody g3; project_to_<name> b-2 e2; promise_<name>_a d4; promise_<name>_he b6
promo-packet_for_<name> b-3 e-4 g4; promotion_document_for d4 g-2; pros_and_cons c5; prototype_of_a f4
prototype_that_will f3 g-2; proverb_of_the a-2 e-2 g9; pull_into_a e-4 g4; pull_out_of b-6 d8 e3 g-6
pull_the_repo f3; pull_the_story g3; push-notification_code_, b3; push_back_on b-4 e4 g4; push_over_<name> b3 g-3
push_straight_to a4; push_the_fix a8 b-2 d-2 g-5; push_the_release a-4 b8 c3 d-7 e-3 f2 g-4; put_<name>_'s b-5 d6
put_<name>_in b-4 e8; put_mine_in b4; put_my_name b5 c-2 e-3; put_my_own b6; put_myself_down a4; put_off_the d7 g-5
put_the_decision e3 g-5; put_the_redundancy g3; qa_can_not a5; quarter_in_a d3; quarterly_sit_down d3
question_,_and c4 e-2; question_back_: c-3 e5; question_in_the e6; question_is_who g3; question_of_the e-2 g5
queue_at_my c3; queue_died_i a4; queue_for_lunch a-3 g5; queue_last-week_<mark> e-3 g4; queue_until_i b-3 c6
quick'n'dirty_notebook_compare f4; quiet_afternoon_, g2; quiet_call_with g5; quietly_move_the g2
rain_all-day_. a-4 d2 e-4 f3; raise_an_eyebrow b-3 c7 g-3; raise_is_<mark> d7 g-3; read_<name>_'s b-4 f8 g-3
read_about_a g4; read_about_it f-6 g8; read_an_article g2; read_flame_graphs f4 g-3; read_how_the f7 g-3
read_more_code f-3 g6; read_the_architecture f-3 g3; read_the_code d-5 g6; read_the_contract f-6 g7
read_the_ingestion g3; read_the_new g4; read_the_postmortem f4; read_the_rfc f7 g-4; read_the_vendor f8 g-6
read_the_whole b-2 g6; reassign_<name>_'s b4; reassign_the_churn g4; rebuild_the_index b-3 e3; reclaim_the_deploy b3
recruiter_ping_me g2; red_on_the a4; redo_cem_'s b5; redo_the_whole a-3 b4 e-6 g5; redundancy_conversation_off g2
reformatted_an_old f2; region_go_round c2; release_,_all a4 b-2 e2 g-3; release_,_i a4 b-7 e6 g-4
release_be_postpone g3; release_go_out a-2 e-3 g8; release_is_gate a3; release_is_pinned a2
release_manager_role b4 g-3; release_need_my a3; release_slip_i a-3 g3; release_train_wait a3
release_wait_for a6 c-2; release_without_me a-3 e10 g-7; releases_belong_to b4; relieved_<name>_of b8 e-2 g-4
remark_,_and c2; remind_me_to d-5 e-2 f2 g7; remove-myself_myself_from e3; rename_a_few f3
reopened_<name>_'s a-3 b7; reorganised_my_desk c-5 d-3 g8; replace_<name>_'s g3; replace_<name>_as b2
replay_of_the f5; reply-to_to_the d3 g-3; reply_to_the d2 g-2; repo_,_nothing f3 g-3; repo_and_follow f3
repo_that_'s f3; request_for_a d2; request_through_the f2; rescue_the_demo e5 g-3; resist_the_p1 g3
resist_the_urge e5; responsibility_for_the b-3 e6; rest_and_grpc a-4 c-4 g7; rest_of_<name> b3
rest_of_the a3 b3 g-2; rest_of_them g2; restaurant_is_close d-5 g7; retro_,_i b5 d4 e-4 g-5; retro_cancel_, d9 g-8
review_,_they c-2 e7 g-4; review_:_write d-6 f-2 g9; review_<name>_'s b3; review_ellie_'s b3
review_every_pr c-2 d-4 g5; review_it_, a7 b-3 d-2 g-3; review_to_learn f3; rewrite_<name>_'s a-2 e-4 f-2 g7
rewrite_<name>_pr b4; rewrite_a_whole b-6 g8; rewrite_it_, e6 g-5; rewrite_the_lot g5; rewrite_the_module g2
roadmap_,_all b-4 e8 g-4; role_,_i a3 b-3 d5 g-4; role_from_<name> b3 g-2; roll-back_back_the a6 e-2
rollout_until_i c4 g-2; room_go-quiet_quiet c2; room_unblock_the a3; room_when_they c-4 e6
rotation_service_since a2; round_,_miss d2; round_close_, d-6 g8; round_the_room c3; rule_:_whoever c-2 g5
rule_on_the c5 g-2; run_by_<name> b-2 e8 g-4; run_it_, b-5 e2; run_it_. e3 g-5; run_it_again b8; run_once_a f5 g-2
run_over_, d-3 g6; run_the_compiler f3; run_the_incident b4 e3 g-6; run_the_whole e2; run_with_it e4; runa_'s_bug b2
sales_,_third d3; say-no-to_no_to c3 d-6 e8 g-5; say_<mark>_we c5 g-4; say_a_word c-2 d-5 e5; say_i_am c-3 d5 e-6 g3
say_it_. b-2 c-2 d5 e-4 g3; say_no_, a-3 e3; say_the_choice c-2 g5; say_these_things a3; say_what_i b-4 c-6 d5 g5
say_which_of c3; say_who_'s c5 g-3; scientists_'_and c-2 e-3 g6; scratch_to_see f2; screenshots_in_the f6
script_that_run e-2 f6; script_to_count f3; script_to_rename f4; search_epic_<mark> b-2 e4; security_fix_, a4 g-3
see_come_, e6 f-3; see_exactly_where e3; see_her_at d4; see_how_it f6; see_how_painful f3; see_how_the f4
see_how_they e-3 f8 g-3; see_it_run f7 g-4; see_it_too e3; see_my_face c8 g-3; see_the_flow f2; see_what_the f3
see_what_they e-3 f7; send_me_the c7 e-3 g-5; send_my_regrets b-3 d4 g-2; send_on_time d-3 g6
send_the_minutes d-3 e-2 g8; senior_ask_me c3; seniors_,_one c4; sepa_adapter_on e4; service_since_nobody a2
session_be_cancel d-4 g6; set_up_the e-5 f7; settle_an_argument c2; settle_the_api c-3 e5
shape_,_deliberately c-3 e5; share_my_worry e2; she_'s_good b-4 d-3 e-6 f5 g6; she_'s_happy g3; she_ask_but b2
she_be_at b3; she_be_not b4; she_did_not b6 e-5; she_does_not c5 e4 g-7; she_fix_it e4 g-2; she_have_a b7 g-3
she_have_not b5; she_see_it e3; she_take_it e5 g-3; she_tell_me b-3 g7; ship_my_own a-4 b8 g-2
ship_the_release a-8 e6; should_have_back d2; should_have_be c5 d3 g-6; should_have_call d6 g-3
should_have_let a7 b-4; should_have_talk-to d9 g-8; should_not_have b7 g-7; should_the_supplier c-3 g6
should_we_? c5 g-3; show_<name>_how b3; show_me_how f7 g-2; show_me_the f7 g-3; shut_up_and e3 g-2; sick_,_in g5
sign-off-on_off_on e4 g-4; sign_off_on c6 f-2; sign_the_lease g5; silence_,_then b-5 c3
silly_countdown_clock f4 g-2; since_<name>_. d5 g-7; since_i_be c4 g-4; since_it_'s a3 b-3 e4 g-3; since_monday_, b2
since_nobody_would a2; since_two_weeks a3 c5 d-3 g-4; sit-down-to_review_ellie b4; sit-down-with_down_with b2 d5 g-4
sit-in-on_in_on f7; sit-in_in_my a3 b-2 d7 e-4 g-8; sit-in_in_the a-6 b-5 d4 e9 f-5 g-4; sit-on-my-hands_on_my e3
sit-on_on_the a4 g-3; sit_at_the a4 c-2 f2 g-3; sit_down_with d3; sit_next_to b3 c-3 d-4 f7 g-6; sit_there_, c5
sit_through_the a-2 c-2 d4 e3; sit_with_the c-4 d-4 f5; sit_with_you f4; six_,_packing d7 g-4
skip_the_managers d7 g-6; slack_emoji_script f3; slept_badly_. a-2 c4 e3 g-5; slides_for_the d-5 g7; slow_,_only f2
slow_so_i b3; small_dashboard_for f3; so-that_i_'d c6 e-5 f5 g-6; so-that_i_can f5 g-3; so_i_'d f6 g-3
so_i_build a6 f-3 g-4; so_i_can c3; so_i_could a-4 b-4 d10 e-6 f7 g-7; so_i_do a2 b5 d2 e-7 g-9; so_i_finish b5 g-3
so_i_just a2; so_i_know f6 g-2; so_i_take a7 g-2; so_i_throw f3; so_i_write a8 g-4; so_it_'s c-6 e-5 g8
so_it_fall c4 g-2; so_much_as g2; so_much_for b6 g-3; so_there_be d3; so_they_'d c-4 d-4 e11 g-6
so_they_wait c4 g-3; so_we_could a6 g-4; so_what_do c7 g-5; sole_author_of a8 b-2; solution_,_to e2
solve_it_. c-4 e10 g-7; some_other_time d8 g-4; some_time_with f3; somebody_ask_me e3 g-5
somebody_else_hold a-3 b5 e4 g-5; someone_ought_read g3; someone_should_write g5; sorry_to_<name> d4
sort_imports_in f2; sound_plan_until c3; source_client_for f4; speak-to_to_the d7; speak_with_<name> d9 g-5
spelling_mistake_in f2; spend_an_hour f5 g-3; spend_some_time d-2 f3; spend_sunday_on a-3 f5; spend_the_arvo g2
spend_the_morning a2; spend_the_offsite a5; spend_the_pair e4 f-3; spend_whole_day e3; spike_,_bin f3
sqlite_on_the f4; squad_,_they b5 e-2; staging_,_he e3; stand_because_they e2; standup_,_budget g4
stare_at_me d9 g-6; start_in_may g4; start_to_finish b-4 e4; start_without_my c5 g-3; stay-out_out_of d-2 g4
stay-up_for_the b-3 g2; stay_out_of a3 c-2 e-4 g4; stay_with_the d7 e-4 g-4; step-back_back_from b-4 e4
step-in_in_on b6; stick_in_the a4; still_an_empty d5; still_chewing_, a4; still_debug_the a4 d-3
still_have_not a3 b-3 d10 g-9; still_no_feedback d8 g-7; still_not_give d5 g-4; still_owe_<name> d5
still_sit-in_in a3 g-3; still_write_code g5; stop-myself_myself_from e3; story_again_and b3
straight_to_main a9 b-2 g-4; struggle_a_bit b2; supplier_fall_through c-2 g5; suppose_i_'d g3; sure_how_i a2 f-3
survey_results_. d-2 f-2 g6; swapped_a_deprecated f5; swore_i_would b4; tab_with_the b-2 e8; take-back_back_: g3
take-back_back_the g5; take-back_it_back a-3 c-6 g6; take-on_on_the a9 g-3; take-over_it_over e3
take-over_over_. a-2 b6 g-3; take-over_over_his b3; take-over_over_the a2 b-3 d-3 g3
take-the-keyboard_the_keyboard b6; take_<name>_off b3; take_a_day b-4 c3 e-3 f-3 g6; take_a_position a-2 c4
take_a_ticket e-2 g8; take_an_hour c4 d2 g-3; take_anything_from g5; take_anything_off g6; take_as_an c4
take_away_a g4; take_care_of g2; take_friday_off a-7 b-8 e-4 g13; take_it_, a2 b-2 c-4; take_it_. b3
take_it_from b9 c-4 g-3; take_it_off b8 e-3 g-3; take_it_well g4; take_longer_and e4; take_my_name b-5 e7
take_myself_out a-2 e9 g-6; take_on_the c6 g-2; take_that_one a4 e-2; take_the_blocker a3 b-3 c-2 g3
take_the_critical a-2 g4; take_the_data a6 g-3; take_the_decision c3 g-2; take_the_hardest a4
take_the_incident c5 d3 e-5; take_the_integration a4; take_the_invoice b2; take_the_launch a5 f-3
take_the_lead a2 g-3; take_the_migration b-3 c-3 e-5 g11; take_the_mouse b6 g-3; take_the_on-call a6 b-4
take_the_p1 a4 e4 g-7; take_the_rest b4; take_the_talk b9 g-8; take_the_ticket a-6 c-6 f-2 g9; take_the_whole b2
take_the_work a-6 b6 g2; talk-about_<name>_'s b-4 d7 g-3; talk-about_distributed_systems f4
talk-about_his_drinking d6 g-2; talk-to_to_<name> g3; talk-to_to_the d-5 e-3 f-3 g11
talk_during_architecture c5 f-2; talk_me_through e2; talk_on_event f2; talk_to_<name> b-3 d4; talk_to_the c4 e6 g-8
talk_too_fast d-3 g6; talk_with_<name> b-6 c-2 d4 e-9 f-5 g7; talk_with_finance d3; talk_with_my d7 g-5
talk_with_the e6 g-9; task_is_red a4; tax_engine_with g3; tea_,_purely g2; team-lunch_be_nice d4 f2 g-8
team-lunch_to_thursday d-3 g5; team_'s_position c3; team_,_they c-6 g6; team_about_the d-5 g7; team_ask_for d3 e-3
team_ask_me c10 g-9; team_be_in a7 c-3 d-3 f-3; team_could_have a-3 c9 g-5; team_could_not a4 c-3 g3
team_decide_, e-5 g6; team_did_not e-4 g2; team_have_decide c-3 e8 g-6; team_is_the c-2 e5; team_is_wait c3 d-3
team_it_'s b3 g-2; team_need_it g2; team_pick_the a-5 g7; team_run_the e3; team_ship_the a-9 e4 g5
team_wait_for c-3 d-3 g8; team_will_not c4 g-3; tech-lead_<mark>_come-to c7 e-3; tech-lead_defer_to c4 g-4
tech-lead_everything_wait c-8 g9; tell_,_work e4; tell_<name>_, b3 d6 e-6 f-6; tell_<name>_<mark> e7
tell_<name>_about b-6 d4 e2; tell_<name>_he b-2 e-6 g7; tell_<name>_his d6; tell_<name>_how e-4 g5
tell_<name>_i a3 b9 e-8 g-8; tell_<name>_she e7 g-6; tell_<name>_that d7 e-5 g-4; tell_<name>_to b11 e-6
tell_<name>_we d8 g-6; tell_dev_he b3; tell_everyone_in b5; tell_me_. e2; tell_me_about g3; tell_me_her b-3 g6
tell_me_how b-3 e3; tell_myself_it a5 g-4; tell_the_customer g2; tell_the_group c-7 e-5 g9; tell_the_leads d3 e3 g-3
tell_the_recruiter d7 g-3; tell_the_squad b3; tell_the_team c5 d-8; tell_them_<mark> a5 e-5 g2; tell_them_i e4
tell_them_the e6; tell_them_to b-4 c-5 e6 g2; tempt_by_the b-3 e6; ten_minutes_, b5 d-6 g5; tested_negative_, g3
testers_for_an f2; tests_for_her b4; than_from_any e2; than_i_could c8 e-2 g-6; than_i_do b-2 g6; than_mine_and e3
than_the_on-call a5; thank_the_team d8 e-3 g-4; thanks_to_<name> a-2 b-3 d-3 e-2 f3 g5; that_'s_a b9 c-6 e-7
that_'s_to f4; that_<name>_be b6 g-3; that_<name>_have b7 c-2 d-3; that_<name>_is c2 f-5 g4; that_be_<name> g3
that_be_it c4; that_block_the a5 g-3; that_everything_downstream a3; that_gate_beta a2; that_go_live a4
that_i_'d b7 g-6; that_i_could d2; that_i_delegate a-2 e-2 g5; that_i_say c2; that_i_will g3; that_is_late a4
that_one_<mark> a5 e-4; that_our_vp g7; that_releases_belong b5; that_run_once e-2 f5; that_the_lads c3
that_the_release a2; that_the_whole a4; that_they_could c5; that_they_wait c3; that_would_stop a3; the_1:1_, g2
the_1:1_with a-3 b-2 d3 f-4 g4; the_<name>_office d-2 e-2 f-2 g8; the_adapter_for a4 g-2; the_admin_page f7 g-4
the_air_conditioning g5; the_alert_rule b6 e-3; the_angry_customer e6; the_animation_engine c5
the_answer_, c-9 d-3 e13 g-7; the_answer_and b-3 e-5 g6; the_api_, c-3 g6; the_api_shape c-3 e5; the_app_store a5
the_arch_review c3 e2 g-3; the_architect_, a4; the_architect_. c5 g-3; the_architect_which c-4 e-2 g7
the_architecture_board e4; the_architecture_round b4 g-6; the_audio_mixer e3; the_audit_ask e-4 g6; the_auth_flow f2
the_auth_rewrite a6 g-4; the_back_with e6 g-3; the_bad_news b-4 d8; the_bed_all-day g5; the_biggest_chunk a3
the_block_ticket a5; the_blocker_. a2 c-3 g2; the_blocker_and a3; the_board_, a3 e4 g-5; the_board_. a4 c-2 e-4 g4
the_boss_fight b4; the_botched_tag b4 g-3; the_bottleneck_<mark> g6; the_bottom_of a-4 b-5 e-2 f8
the_budget_. e2 f-3 g5; the_budget_cut d-6 g7; the_budget_meet g4; the_budget_tool b5 d-3; the_bug_be f3
the_build_be a-4 b-4 g8; the_build_server b-3 g5; the_build_system a-2 f3; the_call_on a-3 c4 d-7 e-3 g6
the_can_bus c4 g-3; the_candidate_, d7 g-5; the_candidate_. d9 g-8; the_candidate_cancel d-5 g6
the_candidate_for f-3; the_candidate_from c-2; the_candidate_pipeline d-3 g4; the_career-chat_with d4 g-4
the_career-conversation_with d4 g-3; the_certificate_, e5 f-4; the_cfo_pick g4; the_checklist_. g3
the_checkout_endpoint g3; the_choice_of c8 g-6; the_choice_will c-3 g6; the_churn_model g2; the_client_'s c-4 g8
the_client_is g2; the_cluster_, d2 e-4 f4; the_code_. a-4 d5; the_code_of a2 b3 g-5; the_code_owners e8 g-4
the_code_style c5 g-3; the_coffee_machine a-2 f-5 g8; the_competitor_'s f4; the_compiler_upgrade e4
the_complete_morning g5; the_conflict_, g3; the_conflict_between d8 e-4; the_connector_myself a5 g-2
the_contract_, g5; the_contractor_hire b3 d-4 e2 g-2; the_conversation_. g2; the_conversation_about d2
the_core_of a7; the_crash_until a3; the_critical-path_and a7 b-2 e-2; the_critical_code a-4 g4
the_critical_fix a5 c-2; the_critical_ticket a6; the_cross_team d4 f-6 g3; the_customer_'s c-6 e-5 g10
the_customer_. g2; the_customer_call b7 g-8; the_customer_could g3; the_customer_demo e5
the_customer_escalation e4 g-3; the_customer_is a-5 g7; the_customer_today g3; the_customers_were a4
the_cutover_. a4 b3 d-3 g-4; the_cutover_and a2 e2; the_data_guild d2 f-3; the_data_loss a8 g-4
the_data_role d-5 g7; the_database_upgrade a6; the_date_for c-5 d-3 g9; the_date_format c4 g-4; the_date_is a5
the_day_in f3; the_db_choice c3; the_deadline_. a-4 g5; the_deadline_be e2; the_deadline_with g2
the_decision_, c4 g-3; the_decision_. c3; the_decision_about c5 d-2 e4 g-7; the_decision_back b-2 c-6 e8
the_decision_be b-3 e-7 g8; the_decision_in c5 g-4; the_decision_log b-3 e7 g-3; the_decision_with e4 g-3
the_delegation_of b5 d-3; the_demo_and a-4 b-3 e2 f5; the_demo_be a-3 b6 c-4 e-7 g5; the_demo_when e3
the_demo_work e-2 f-3 g6; the_dentist_, e5 g-5; the_deploy_, e4; the_deploy_checklist b5; the_deploy_in e4
the_design_document c3; the_design_meet c2 d-4 e6 g-5; the_design_review c2 d-3; the_designer_fix f-3 g6
the_difficult_chat d4 g-3; the_director_decide g2; the_director_of g2; the_doc_have d-3 e8 g-4; the_end_of c6
the_endpoint_that a3; the_engine_room a5; the_epic_for a4; the_estimate_, e3 f2 g-3; the_evening_, f4 g-5
the_evening_. f4 g-3; the_event_schema c4 e-2 g-3; the_export_bug a6 b-3 c-3 d-5 e-5 g5; the_fail_build a-3 d4 g-2
the_feature-flag_cleanup b5; the_feature_store f5 g-3; the_feedback_deadline d5 e-2 g-3; the_feedback_for g3
the_feedback_is d8 g-6; the_feedback_round d11 g-8; the_final_say c-7 g7; the_final_version b6
the_firmware_role d7 g-4; the_first_time a-3 e9 f3 g-7; the_fix_, a4 b-4 d-3 e5 f-2 g-2; the_fix_. a6 e-2
the_fix_be a3 b-8 c-4 e7; the_fix_for a4; the_fix_out a2 d5 g-6; the_fix_to f3; the_fourth_time c3 d6 g-8
the_front-end_people a4; the_frontend_guild f3; the_go_<mark> a3 c-5 e7 g-4; the_go_live a11 e-3 g-5
the_guild_, e10 f-3 g-8; the_guild_session d-4 g5; the_hard-conversation_with e4; the_hard-talk_, d4
the_hard-talk_with g4; the_hard_one a6 g-2; the_hard_ticket b-4 e4; the_hardest_card a7 g-3; the_headcount_case g2
the_hire_debrief d8 e-4 g-3; the_hire_of b3 e5 g-7; the_hire_sync a-4 f-2 g5; the_hiring-plan_is d4; the_hood_of f4
the_hook_for a7 g-2; the_hospital_go g3; the_hour_, c-3 d8 e-7; the_hour_i b-5 d2 g5; the_icon_. f-2 g5
the_incident_, a-2 b3 e4 g-8; the_incident_and a2 b-7 e7 g-4; the_incident_be a-3 b6 c-4 g-5
the_incident_review b4 d-2; the_intern_'s a-3 b3 c-3 d7 g-2; the_job-ad_for d5; the_job_advert a-3 g3
the_junior_'s b4; the_juniors_' a-5 b7 c4 f-2 g-6; the_juniors_present b-2 g2; the_k8s_brown f2; the_k8s_ingress a2
the_keyboard_, g3; the_keyboard_all-day a3 b-3; the_keyboard_for a6 b3 d-2 e-3 g-4; the_keyboard_than a5
the_keys_. a-3 b3 e-5 g5; the_kind-of_manager f-2 g6; the_kotlin_rewrite g4; the_lads_run c4; the_laptop_and e2
the_laptop_during e4 g-2; the_last_mile a6 e-6; the_last_open a4 g-2; the_last_row e10 g-6; the_last_two a2
the_last_word a-3 b-4 c3 e4; the_launch_, a6 d6 e-3 g-8; the_launch_. a-2 g4; the_launch_be e-3 g5
the_launch_bug a5 f-3; the_launch_hang g3; the_launch_need a4; the_lawyers_about g3; the_lead_of b3 c-3 e-6 g7
the_lead_on a4 b-5 e3 g-2; the_leads_' c-2 d3 e-3; the_leads_, e4 g-3; the_leads_decide g4; the_leads_do e7 g-3
the_leads_get g2; the_leads_round b-2 d-5 e-4 f-2 g12; the_lease_for g3; the_ledger_import a3; the_ledger_split a4
the_lights_in f6 g-3; the_log_format c6 e-4; the_long_pole g4; the_longest_pole a9 g-5; the_lot_. g5; the_lot_of c2
the_manager_, c4 g-2; the_managers_' c-2 d3; the_matchmaking_hotfix g3; the_meet_, c4 e2 g-4
the_memory-leak_that a5; the_mentor_hour d7 e-3 g-3; the_merge_and d6 e-4; the_merge_queue a3 c-3 e4 g-3
the_middle_of d7 e-4; the_migration_, a3 b-6 c-2 d-5 e4 g3; the_migration_. a-4 d3 e-3 g3; the_migration_by a3 b-4
the_migration_is c-2 d-3 e5; the_migration_myself a-6 b-4 e4 g6; the_migration_plan b3; the_migration_that a3
the_minute_i c7 e-3; the_ml_folks e-3 f4; the_model_is g4; the_model_serving c-2; the_moment_i c10 g-7
the_mood_for d3; the_morning_, d-5 g6; the_most_difficult a3; the_name_for b3 g-3; the_new-hire_'s b-3 d2 f-2 g3
the_new-joiner_have c-2 d4 e-3 g2; the_new_api f5 g-5; the_new_canteen f-9 g10; the_new_colleague d4
the_new_consensus f2; the_new_framework e-4 f10 g-5; the_new_grad f-4 g6; the_new_ide f4; the_new_lead b5 g-4
the_new_llm f5 g-4; the_new_office c-4 g8; the_new_one c-2 d5 f-3; the_new_pm d3; the_new_sdk g2; the_new_team e6
the_new_version g3; the_oauth_thing g3; the_office_be g2; the_office_blink f5 g-3; the_office_telly f6 g-4
the_offsite_, d5; the_offsite_evening a3; the_offsite_to d-3 g5; the_old_me e7 g-4; the_on-call_, g6
the_on-call_ask e3; the_on-call_engineer a-2 b5 g-4; the_on-call_handle a-3 e7; the_one-to-one_with g2
the_one_build a7 g-3; the_one_who a2 b-7 d-4 e-4 f-3 g7; the_only_one e-3 f-4 g3; the_only_red a6; the_ota_update a4
the_other_option c2 g-2; the_other_site c-3 d-3 g6; the_other_squad g5; the_outage_, d-6 g9; the_outage_and a6 b-3
the_outage_be g2; the_outage_call g3; the_owner_of e5; the_p1_, a8 g-6; the_pager_, a4 e-3 g3; the_pager_rota e6 g-3
the_pair_hour e5 f-3; the_parser_, a5 b3 d-2 g-4; the_part_i f6 g-2; the_partner_api g3; the_party_without e-5 g6
the_payment_crash a4; the_payments_code f4; the_pcb_test b3 f4 g-5; the_pen_test f-3; the_people_have-to a-3 d8 g-5
the_performance-reviews_, a-4 g5; the_performance-reviews_are a-2 d5; the_person_who a4 d-2 e2 g-2
the_pick_to c4 e-3; the_pipeline_to a-5 b8 c-4 e-8 g6; the_plan_be a-5 b5; the_platform_group f7 g-3
the_platform_team b-2 c-6 d3; the_postmortem_and f4 g-3; the_pricing_engine f5; the_pricing_rule a4 c-2 e-2
the_printing_module g4; the_problem_, e3; the_project_, b2 d5 e-5 g-3; the_project_. b-2 e4; the_project_back b7 g-3
`
