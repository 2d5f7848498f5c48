// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_6 = `
the_promo_round e-3; the_promotion_document d4 g-3; the_pros_and c4; the_qa_folks c-3 d4 e3 g-4
the_quarterly-review_. d-3 g6; the_quarterly_sit d3; the_query_plans f2; the_question_back b-3 c-4 e7
the_question_is g3; the_question_of e-2 g3; the_queue_, a-3 e-4 g6; the_queue_and b5 c-3; the_queue_died a5
the_queue_last-week g2; the_recruiter_again d3; the_redundancy_conversation g3; the_release-notes_, a4 f-3
the_release_, a6 d-2 g-3; the_release_. g2; the_release_and b6 e-3; the_release_board e-3 g6
the_release_captain b-2 e7 g-3; the_release_checklist e8 g-6; the_release_date c5 g-2; the_release_go g3
the_release_happen a-3 e9 g-5; the_release_is d-5 g6; the_release_manager b3 c4 g-7; the_release_need a4
the_release_process a-3 d-3 e9 g-3; the_release_to b-2 f3; the_release_train a3 e-2; the_release_wait a8 c-3 g-2
the_repo_and f5; the_responsibility_for b-3 e6; the_rest_. a4 g-3; the_rest_of b7 f-4; the_restaurant_is d-4 g6
the_retention_period c7 g-3; the_retro_, a-5 b5 d3 e-5; the_retro_be c-4 d-8 g12; the_retro_to d3; the_review_be g3
the_review_with d2 e-2 f-2 g3; the_roadmap_, b6 c-4 d-4 e3 g-3; the_rollback_, b4 g-5; the_rollback_plan b-2
the_rollback_script a5; the_rollout_, e3; the_rollout_and e4; the_rollout_from c-3 e5; the_rollout_plan b5 e-3
the_rollout_until c7 g-2; the_room_, b-2 d8 e-5; the_room_and c3 g-5; the_room_have c3; the_room_when e4 g-4
the_salary_round d5; the_same_. c6 d-4; the_schema_, a4 c-4; the_scientists_' c-2 e2; the_sdk_docs b6
the_search_epic b-3 e3; the_second_i c7 g-4; the_security_fix a3 g-2; the_sepa_adapter e3; the_server_myself a3
the_settlement_recon b4; the_sev2_. d4 e3 g-5; the_shift_plan c-2 d4; the_silence_be g3; the_slides_for d-4 g6
the_solution_, e5; the_spec_that b2; the_sponsor_call b-3; the_sprint_, b-3 g3; the_sprint_<mark> b-3 d2
the_sprint_and-then a5; the_sprint_be d6 g-4; the_squad_, b5; the_status_page g4; the_steer_group a3 b-3 d-4 e-4 g6
the_story_the a5; the_supplier_fall c-3 g6; the_support_lead d2 e-2; the_survey_results d-3 f-3 g7
the_sync_engine e-4 f7; the_sync_layer b-3 c-2 d4; the_tab_with e7; the_talk-about_<name> b-3 d6
the_talk-about_his d6 e-3; the_talk_with c-2 d4 e2 f-2 g-2; the_task_be b5 g-2; the_task_i e-3 g6; the_tax_module f5
the_team-lunch_to d-4 g6; the_team_'s c-4 e-5 f4 g-5; the_team_, a-2 b-3 c-3 d2 f3; the_team_: a3 b-2 f7 g-8
the_team_about d-3 g5; the_team_ask c10 g-9; the_team_be a10 c-5 d-3 f-3; the_team_by d3 e-3 f5 g-3
the_team_could b-3 c10 e-6 g-3; the_team_day d7 g-5; the_team_decide c-5 e-9 g12; the_team_did c4 e-2
the_team_directly e6 g-3; the_team_do e-6 f5 g2; the_team_have b-3 d-3 e3; the_team_is c-6 d-2 e5
the_team_it b4 g-3; the_team_lead e3 g-4; the_team_on a-3 b2 g4; the_team_run e2; the_team_ship a-7 e3 g4
the_team_to c9 e-7 g-2; the_team_wait g4; the_tech-lead_<mark> c6; the_terraform_argument e4; the_test_helpers f3
the_test_plan c-5 g8; the_testers_for f4; the_tests_to a5 b-5 e-2 g4; the_thing_i b3 g-2; the_thing_that a6 g-4
the_thing_we a7 g-4; the_third_day d-4 g5; the_third_time c4 g-4; the_ticket_, e4; the_ticket_back a-3 g5
the_ticket_have a-4 e6 g-5; the_tie_be c-3 g6; the_tie_on c8 e-3 g-4; the_time_. d3; the_time_for d6 g-5
the_time_to b3 d3 g-4; the_title_and b-3 c4 d-4 e-4 g5; the_train_, d4 e-3 f6 g-10; the_train_he d7 g-4
the_turbine_firmware c3 e3 g-4; the_two_applicants g3; the_two_leads e8 g-7; the_two_of e-4 g3; the_tyres_of f5
the_upgrade_, a5 c-3 f-3; the_urge_to e4; the_vendor-choice_until c4; the_vendor_'s a-6 c-4 d-5 e-2 f6 g6
the_vendor_, e6 g-3; the_vendor_call e5 g-3; the_vendor_decision e4; the_vendor_integration b2; the_vendor_review b4
the_vendor_unless c5 g-4; the_venue_for e-4 g6; the_vote_be c4; the_vote_since c4 g-3; the_vp_though e3
the_war_room c-4 d-3 e6; the_warehouse_team a4 f2 g-3; the_watch_app a5 d-2; the_way_to b5 d-4 e3 g-2
the_weekend_, a-3 e3; the_weekend_. b3 g-2; the_wheel_from e-2; the_whole_incident a4 b-3; the_whole_integration a5
the_whole_of b6 c-3 e-4 f-4 g3; the_whole_reporting b-3 e4 g-3; the_whole_sprint a6 g-4; the_whole_sync a3
the_whole_thing a-7 b4 c3 d-6 e4 f-3; the_whole_warehouse g3; the_why_, e4; the_word_with g2; the_work_back g2
the_work_of a-5 b4; the_works_council g6; the_yearly_talk d3 g-3; their_feature_pipeline f3
their_manager_'s c-7 d-4 g14; them_<mark>_i a4 e-3; them_<mark>_they c2; them_about_the d6 g-4; them_i_'d e4
them_to_decide c-6 g4; them_to_settle g-3; them_with_the e5 g-2; then_do_not a-4 b-8 e13; then_it_be b-6 c5 e-3
then_leave_it b-7 e10; then_shut_up e3; then_they_have c3; there_'s_a d-3 f-3 g5; there_,_and b4; there_,_i a3 g-2
there_be_a d4; there_be_no d4; there_be_nothing b3 c-2; there_be_one a3 c-5 g6; there_go_all b5 g-2
there_were_no d5; these_days_, g3; they_'d_a c2; they_'d_agree b3 e-3; they_'d_be a7 g-5
they_'d_have a-4 c-9 d10 e-7 g4; they_'d_rather c3; they_'d_wait a-2 c-3 g6; they_<name>_, c6 g-4
they_agree_faster c7 g-4; they_are_the e3; they_ask_. c2 e-3 g2; they_ask_for c-4 e7 g-3; they_ask_if c4 g-4
they_ask_me c-2 d-5 e5 g2; they_ask_the c-8 g10; they_bring_me c6 e-3; they_can_do c5 e4 g-5
they_can_not a10 d-2 e-3 g-5; they_choose_it g4; they_choose_the c-2 g5; they_come_for e-4 g3; they_come_to e-3 g4
they_copy_my c4; they_could_have b-3 c7 e-10 g3; they_decide_on c-4 e-6 g9; they_did_not a-5 b2 d-2 g3
they_do_. b2 e3 g-4; they_do_not a-4 b-4 c4 d-5 e-9 g6; they_drop_the c2; they_estimated_lower e2
they_find_it e5 g-4; they_get_there e6; they_go-with_with e3; they_go_about f3; they_have_a c2 g-4
they_have_mine c3; they_just_do c6 g-3; they_leave_it c4 e-2; they_let_me c6 g-2; they_look-at_at c3 e2 g-6
they_mean_by f3; they_meant_it c3; they_need_not c3; they_postpone_the c6 g-4; they_queue_at g2; they_send_me c6 g-5
they_settle_the c-4 e6; they_sit-on_on c3; they_tell_me c-4 e-4 g8; they_use_to c-2 g4; they_vote_after c8 e-2 g-5
they_wait_for a-7 c3; they_wait_that c2; they_want_a c-3 e5; they_want_it c7 e-2 g-4; they_want_me e4
they_want_my a-2 e4 g-5; they_were_all c2; they_were_not b3 c-3 e3; they_were_wait a-6 c-4 g8
they_will_not a-3 c14 e-6 g-7; thing_,_know f3; thing_and_everybody c5; thing_because_it g3; thing_can_do g3
thing_that_would a3; think-about_give_<name> e-2 g5; think-of_ask_<name> c-2 e-2 g7; think_is_best c6 g-4
think_that_'s c2; third_quarter_in d4 g-2; third_time_this g3; this-week_'s_blocker a4; this-week_,_all d7 g-5
this-week_because_of d6 g-3; this_<mark>_, e6 g-5; this_?_<mark> c-5 e3; this_up_a b7 f-3 g-2; though_i_'d c-4 e7
though_i_have d8 g-6; though_the_brief c4; though_they_wait c-7 g8; thoughts_?_<mark> c5; three_and_be e4
three_and_regret g2; three_options_and c7 e-3 g-4; three_questions_and e4; three_sandwiches_. c-6 f-2 g8
throat_<mark>_then c2; through_,_i c-3 g6; through_<name>_'s d5 g-4; through_how_i e5; through_lunch_on a6
through_the_new f4 g-3; through_the_onboarding f4 g-2; through_the_outage a-3 g3; through_the_rollback e6
through_the_terraform f3; through_the_whole a-3 c-4 e5; through_their_feature e-2 f4; throw_it_away f6
throw_the_question c-4 e7; throw_together_a g3; thursday_because_the d-5 g7; ticket_,_<name> e8 g-5
ticket_,_everyone a5 g-3; ticket_back_from b-4 g6; ticket_have_be c3; tie_be_break c-2 g5; tie_on_the c8 e-4 g-3
time_,_all a-5 g7; time_,_i d2 e3 g-5; time_for_<name> d6 g-5; time_for_the d5; time_i_'d g3; time_next_week d6 g-6
time_this_month d-4 g3; time_to_think d4; time_with_the d-2 f4; times_,_for f4; tinker-with_with_a f6
tired_now_. c-3 f4; to_<name>_'s b-5 d5 e4 f5 g-10; to_<name>_, a-7 b12 c-11 g-6; to_<name>_. d-3 e8 g-6
to_<name>_about c-2 d3 e-5; to_<name>_and a-3 c-3 d-7 e14 g-5; to_<name>_come b6 e-3; to_<name>_completely e3
to_<name>_for c3 g-5; to_<name>_in b4 d3 e-5 g-2; to_<name>_instead d3 e2 g-4; to_<name>_is b7 e-2 g-2
to_<name>_next g4; to_<name>_on a-5 b7 d-3; to_<name>_the b-6 d-4 e5 g6; to_<name>_while b-3 c-3 e3 f5
to_<name>_with e3 g-3; to_<number>_min d7 g-5; to_a_proposal c7 e-2 g-3; to_anyone_, a5 c-3 e-2 g3
to_approve_a c5 g-2; to_ask_her b2; to_ask_me c9 e-2 g-6; to_be_archived f4; to_be_discuss c-3 e-3 g7
to_be_the c5 g-2; to_break_the c-4 e6; to_build_the a6 g-3; to_but_because f4; to_choose_a b4 c3 g-6
to_choose_between c2; to_close_it c9 e-6 g-3; to_come_back c-5 d4 e5 g-4; to_decide_, g3; to_decide_<mark> c6 g-7
to_decide_on d-2 e5; to_decide_without g4; to_disagree_with c6; to_do_, b5 c-5 e3 g-3; to_do_? c6 g-2
to_do_it a-5 g6; to_do_the a-3 e6; to_explain_the e-2 f4; to_finish_, e2; to_finish_a d8 f-2
to_finish_the b-3 c4 e2 g-7; to_fix_it a-2; to_friday_, b-3 d9 g-4; to_get_a f6; to_get_it e2; to_help_<name> g2
to_it_, b4; to_know_what f7 g-4; to_lead_, g-2; to_learn_how f7 g-4; to_learn_the e-3 f7 g-3; to_learn_why f2
to_leave_the b-3 g5; to_look_at d8 g-4; to_main_from a3; to_me_, a-3 b5 c7 d-4 f2 g-11; to_me_. d-5 e-8 f7
to_me_again c2; to_me_alone g4; to_me_and a-3 c4 e7 g-6; to_me_because b6 c-4; to_me_by c8 g-4; to_me_for c9 g-8
to_me_i b-3 c-4 g6; to_me_like e-3 f5 g-3; to_me_on c9 g-5; to_me_rather c7 e-2 g-2; to_me_we c-5 g7
to_my_boss c-6 g7; to_my_deputy b-4 g6; to_next_week d8 g-5; to_our_director b-6 g8; to_own_the b3 c-3 g-5
to_pick_the c4; to_read_flame f5 g-4; to_read_how f3; to_rename_my f4; to_rewrite_the e2; to_roll_back e3 g-4
to_rule_on c6 e-3 g-2; to_run_the e3; to_sales_. c5; to_say_it c4 g-3; to_say_no c3 e3 g-5; to_say_who c5 g-4
to_see_how a-4 c-3 e-5 f15 g-8; to_see_if a-2 f5; to_see_the f2; to_see_what e-4 f4 g2; to_see_why f2
to_self_. c-2 d5 g-2; to_settle_it c-5 e8 g-2; to_show_me f6 g-4; to_start_. a4; to_stay_informed f7 g-3
to_take_it b4 g-4; to_take_the b-6 c-8 e-3 g13; to_talk_me e2; to_talk_to e9 g-8; to_tell_. a4 d-4 f3
to_tell_<name> b-4 d4 e-4 f-5 g5; to_ten_minutes g2; to_the_architecture f4 g-2; to_the_board b-5 e3 f-3 g5
to_the_candidate d6 f-2; to_the_design b-3 c-4 d-2 e9 f3 g-7; to_the_end b7 e-3; to_the_migration d11 e-5 g-9
to_the_ml e-2 f3; to_the_new e6 f-7 g3; to_the_person c4; to_the_platform d2 g-2; to_the_pm g6
to_the_retro c9 e-4 g-6; to_the_stakeholders g4; to_the_team a-2 b-5 c-2 d-2 e8; to_the_tech-lead c-7 e8
to_the_technical d-4 e5 f7 g-7; to_the_two c-5 d5 e6 g-6; to_the_vp d-3 e3; to_them_<mark> c4 e-2; to_think_. d-2 g5
to_thursday_because d-3 g6; to_understand_the f5; to_use_the c3; to_walk_me f3; to_weigh_in c7 g-6
to_write_the b-2 e9 f-3 g-5; today_,_all a-4 d2 e-2 g3; today_,_first g3; today_,_i g-3; today_,_not d9 g-10
today_,_the a-3 d5 e6 g-8; today_either_. d6 g-5; today_i_ask e7 g-6; today_i_be a9 g-4; today_i_let e8 g-8
today_the_rollout b4; together_a_prototype g3; tomorrow_i_will a-4 g7; tomorrow_maybe_somebody b-3 g8; tone_,_and g2
tone_,_he g5; tool_,_i b4 d-2; tool_for_myself a-3 f4; top_of_the a8 e-3; top_to_bottom b9 g-6
touch_<name>_'s d-2 e-4 g4; touch_it_. a6 g-3; touch_today_. g6; tour_of_the e-4 f9 g-5; train_,_prod a4
train_he_'d d7 g-5; train_wait_for a4; transfer_my_last e3; triage_on_me b4; true_that_i a-2 b-7 d-2 e-2 f-5 g16
trust_<name>_with a-3 b3 e6 g-6; trust_them_with e4; try-out_out_a f4; try-out_out_the g3; try_a_bit f3
try_the_new f-5 g6; turn-down_down_the c-3 e7 g-3; turn-to_to_me c10 e-5 g-4; turn_a_<mark> b-2 c-6 e6 g2
turn_out_to d-6 e-2 g5; tutorial_,_one f8 g-7; two_'which_one c-4 e6; two_applicants_get g4; two_colours_. g3
two_days_, a5 g-2; two_days_for b-2 c6; two_developers_about c3; two_good_first f3; two_hands_whilst a2 c-2
two_identical_libraries g2; two_interviews_, d-4 g6; two_leads_. e2; two_meetings_and f3; two_of_them c3 e-7 g3
two_suggest_? c-4 e5; two_weeks_ago c-6 e3 g2; two_weeks_late d7 g-4; two_years_ago g7; type_the_answer e3
type_the_commands a6 b-4; tyres_of_the f4; un_delegate_the b8 g-5; unassign-myself_myself_from b-3 e3
unblock_the_deploy a4; under_the_hood f7; understand_it_. a3; undo_<name>_'s b5; undo_what_<name> g3
unfinished_branch_and a5 c-2; unless_i_okayed c4 g-3; unreachable_until_three e3; until_after_the a-3 d4
until_eleven_. a4; until_everyone_else e2; until_five_. a-6 b-2 c2 d3 e5 g-5; until_i_am a9 c-3 g-5
until_i_be c6 e-2 g-8; until_i_give c3; until_i_have a4 b-6 c13 d-4 e-9 g-8; until_i_push a2; until_it_'s a7 c-3
until_it_be a4 b4 e-4 g-2; until_it_clicked f6 g-3; until_they_have c-5 d-2 e8 g-3; until_three_and e3
up_<name>_'s b5; up_a_bit b6; up_and_let e4 g-3; up_for_the a5 c2 g-4; up_have_rewrite b3; up_how_oauth g2
up_in_the c4; up_my_seat e4; up_on_the c5 f-2; up_some_dead f3; up_the_keys a-3 b-4 e4 g2; up_the_security a4 g-2
up_to_me a-4 b-2 c6 e-6 g3; up_with_<name> e-3 f-6 g7; up_with_the e5 f7 g-12; update_module_by-myself a4
urge_to_rewrite e3; us_to_do c8 e-3 g-4; use_it_to f3; use_the_new c6 g-5; use_to_be c-4 g7; vacation_and_his b3
vector-store_with_my f4; vendor-choice_until_i c2; vendor_'s_sdk f7 g-6; vendor_decision_to e3; vendor_demo_, g3
vendor_unless_i c5 g-4; venue_for_the e-4 g5; version_?_<mark> c3; version_of_the b8 g-3; very_good_. g3
view_,_<name> c-3 g5; voice_a_preference c3; volunteer-for_for_the a7 c-2; vote_be_unanimous c4
vote_on_the a-2 c-5 g6; vote_since_i c5 g-4; w_sqlite_on f4; wait_for_. a5 g-3
wait_for_<name> a-2 b8 c5 d-5 e-3 g-7; wait_for_her b-4 d5; wait_for_it a8 d-3; wait_for_legal a-4 c-5 d-4 g11
wait_for_me a-10 b-4 d-7 e-5 f-3 g13; wait_for_my c8 f-7 g-5; wait_for_the a-10 c-6 e-4 f-2 g12
wait_for_their c-7 d8; wait_on_me a-3 c4; wait_on_my a9 d-3 g-11; wait_that_i c3; wait_three_days c7 g-4
wait_until_i c3; wait_with_the a-5 c7 d-3 e-4; walk-out-of_out_of d4; walk_<name>_through e6; walk_me_through f4
walk_past_<name> b-2 d8 e-4 g-2; walk_through_their e-2 f4; want-to_know_if c3 e4 g-6; want-to_open_the e3
want-to_see_it f9 g-6; want_it_do b7 g-4; want_it_from c8 e-2 g-4; want_me_to a-4 b-5 c4 d-3 e3; want_my_opinion c4
want_see_how f3; want_take_the c2; want_the_clever e3; watch_<name>_debug e-2 f6 g-3; watch_<name>_deploy e7 g-5
watch_a_conference f2; watch_a_talk-about f4; watch_any_longer b4 g-2; way_,_well b2; we_'d_do b-2 d8 g-5
we_'d_talk c-3 d7 g-3; we_?_<mark> c3; we_allowed_to c3; we_could_ship a6 g-4; we_do_it c4; we_find_a g4
we_have_a d-3 e-3 g5; we_have_not d6 g-4; we_will_see g7; web_release_. a3; week_<mark>_to d7 g-5
week_because_they c3; week_with_time g4; well_,_i b3; were_ill_is a2; were_it_up g4; were_no_crumbs d4
were_not_come b4; were_on_the c7 g-4; were_up_to c-6 g7; were_wait_for a-4 c-13 g14; were_wait_on c6 g-5
what_'s_go f4; what_<name>_have c-3 e-6 f3 g4; what_<name>_start b4; what_a_day d4 g-6; what_annoys_the g5
what_be_leave b3; what_do_you e6 g-3; what_have_you e5; what_he_'d c-5 e9 f-2 g-3; what_he_think c3
what_i_'d b-7 c6 d-6 g5; what_i_<name> b2 c9 e-4 g-8; what_i_do f4; what_i_have b5 c-2 d8 e-7 g-6; what_i_think c4
what_i_want c9 e-7 g-2; what_if_i a-4 b-8 c-6 e-4 f-6 g17; what_the_thing f2; what_they_'d b3 g-4
what_they_are f6 g-4; what_they_mean f2; what_they_think c4 e-3; what_to_do c-6 e5 g4; what_would_happen c-3 e-2 g9
whatever_i_say c4; whatever_that_means d4; whatever_you_think c4 g-3; wheel_from_<name> b6 e-3
when_<name>_<name> e5; when_<name>_ask c-5 e6; when_i_am a-3 c10 g-6; when_i_ask c9 e-8; when_i_be a-5 c-10 g14
when_i_do a6 e-3; when_it_'s c3 e-3 g2; when_the_queue a4; when_they_ask c-3 e7 g-4; when_they_estimated e2
when_they_settle c-4 e7 g-2; when_we_'d d5 g-2; where_it_belongs e8 g-4; where_the_bug e3; whether_i_'d g6
whether_to_roll g-3; which_cloud_region c7 g-4; which_framework_to c3; which_i_have f3; which_of_two g3
which_one_. b-4 c8 d-2 g-2; which_option_he c-7 e-4 g10; while_he_be b7 g-3; while_i_be c4; while_you_deploy f3
whilst_everyone_stood a3; who_'s_on c-3 g3; who_'s_right c5 g-4; who_approve_release e-4 g5; who_decide_, e-5 g4
who_decide_? c11 e-3 g-9; who_decide_on c-4 g6; who_is_write a4 g-2; who_own_the c3; who_skip_the g3
who_talk_during a-3 c6 f-2; who_will_own g4; who_write_the a2 c6 e-4 g-5; whoever_is_on-call b-2 c-3 e3 g4
whole_afternoon_in a7 g-5; whole_day_with e5 f-2; whole_of_the g3; whole_thing_back b5; why_it_'s f3; why_we_have f2
wife_say_i g5; wiki_,_my d-2; will_be_woken e3; will_come_to c-3 g6; will_do_it b12 c-2 d-4 g-8; will_have_wait d3
will_just_clean-up b7 f-3 g-3; will_not_. c5 e-6 g3; will_not_be c-3 e3 f6 g-7; will_not_merge c10 e-3 f-3 g-6
will_not_pick c6 g-4; will_own_the g4; will_rewrite_it g3; will_so_much c2; will_step_in g2; will_take_that a4 e-3
will_try_keep e-4 g7; with_<name>_, a-3 b-4 c-7 d-4 e5 f-8 g9; with_<name>_. b2 d2 e-4 f-2; with_<name>_: d5
with_<name>_about b-5 c-3 d4 e-7 f-3 g5; with_<name>_and b-4 d3 e-2 g2; with_<name>_be d-3 g6
with_<name>_because d2; with_<name>_fall d4 e-3; with_<name>_get d6 g-5; with_<name>_on b-4 e-7 f8
with_<name>_so d4 e-2 f3 g-3; with_<name>_to a-3 b3 d6 e-6 g-6; with_a_new f-5 g6; with_a_plan f-2 g6; with_a_pot g3
with_design_for d9 g-6; with_finance_about d5 g-4; with_full_authority e7; with_headquarters_, g5
with_his_ticket b-2 g7; with_me_, a3 b4 c-8 d-5 e-4 g4; with_me_. c7 g-4; with_me_again b7 g-3; with_me_and a5 c-2
with_me_before c5; with_mine_, b4; with_my_fix b3; with_my_name c10 e-3 g-5; with_my_own a13 c-3 d-3 f-5 g-3
with_my_take c3; with_product_, d-4 g8; with_sales_, d4; with_the_boring e2; with_the_budget e4; with_the_build d3
with_the_cloud d3 f-2; with_the_compiler e3; with_the_customer a4; with_the_data f4; with_the_kids f2
with_the_launch g3; with_the_lawyers g3; with_the_leads g5; with_the_new d2; with_the_profiler a4 d3 e-5 g-3
with_the_query b5 d-3 e-4; with_the_rest b4; with_the_rollout a-3; with_the_supplier c-4 d-2 e8 g-2
with_the_team c-3 d-6 g10; with_the_vendor e6 g-7; with_time_to d-2 g5; with_two_questions e8 g-5
with_you_while f5 g-2; withdraw_from_the e7 g-4; without_ask_me e4; without_it_the a5
without_me_, a-6 b-3 c-12 d10 g3; without_me_. c3 e4 g-5; without_me_? c-3 g6; without_me_and e4 g-4
without_me_in c6; without_my_go a-3 c8 g-4; without_my_yes c4 g-3; without_purpose_. f4 g-3; without_talk-to_to d5
without_to_ask b4; word_on_everything g2; work-on_on_it a8 g-2; work-on_on_the d-4 f-5 g6
work_anniversary_and d4 g-2; work_because_i a7 g-5; work_from_<name> g3; work_rather_well e3; works_,_not f3
worry_once_, e4 g-2; would_<mark>_release a2; would_anyone_mind g2; would_be_a b-4 c-2 e-4 g11; would_be_nice c5 g-4
would_code_again d-4 g6; would_commit_to c5; would_do_. c-2 e3; would_happen_if c-2 e-2 g8
would_have_be c-8 d-4 e10 f-2; would_have_go-to d4; would_have_jump-in e4; would_have_like-to a5 d-4 e-2
would_have_replace g3; would_have_rewrite g3; would_have_take d3; would_it_be g4; would_let_<name> b3
would_never_finish b4; would_never_have b-2 d-6 f-4 g13; would_not_have a7 c-5 d-2 e6 g-6; would_not_it b-4 f-2 g9
would_not_move b4 c3 g-4; would_not_page c4 g-3; would_not_say g5; would_not_want b-4 c-3 e-4 g10
would_stop_first a3; would_take_away g2; would_take_me a-4 f-2 g8; would_you_do c-5 e9 g-2
write_<name>_'s b5 d3 g-7; write_a_dumb f4; write_a_little f3; write_a_script a-3 f6; write_all_the g3
write_and_only a4; write_down_what c3 e4 g-6; write_it_, a6 b-3 d2 f-3; write_it_. a5; write_it_again b5 g-3
write_it_down g5; write_it_myself a-6 b6 e-5 g3; write_lien_'s b4; write_most-of_the a7 g-3; write_my_own b8 e-4
write_production_code a-3 d-2 e-3 f4 g4; write_the_adapter a12 b-4 g-7; write_the_core a7
write_the_export a-4 b-6 d8 e3 g-3; write_the_final b5 e-2; write_the_fix e6; write_the_headcount g3
write_the_job-ad a-6 g6; write_the_patch a5 b-4; write_the_performance-reviews a-3 g4; write_the_proposal b2 g-2
write_the_reviews d4; write_the_thing a-4 c3 e-3 g2; write_the_webhook a5 g-2; write_the_whole e3 g-3
write_to_the a-4 b-3 e6; wrong_to_help g4; x3_,_home g3; year_ago_i e4; yearly_talk_with d2; years_ago_i a-3 g9
yes_from_me c4; yes_is_nothing c4; yes_to_build a6 g-2; you_'d_want c6 g-3; you_<mark>_<mark> a5 c3 e-3 g-3
you_are_the c4 g-2; you_decide_' e6 g-4; you_deploy_? f5 g-3; you_do_? c-4 e7; you_have_get c-5 e8
you_just_do a2 c-4 e-4 g5; you_pick_<mark> c3 g-2; you_think_' c4 g-3; you_think_? c4; you_think_is c5 g-4
you_two_suggest c-5 e5; you_want_it b2; you_while_you f3; your_call_<mark> d-3 e4; yours_truly_, d6 g-5
`
