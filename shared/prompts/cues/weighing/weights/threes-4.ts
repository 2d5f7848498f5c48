// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_4 = `
meetings_until_five a-6 c2 d2 e3 g-7; meetup_on_observability f5; mention_a_any c3; merge_it_without b4
merge_my_version b5; merge_two_calendars a-7 b-3 f-3 g10; merge_without_my c6 g-4; middle_of_a d6; might_be_me g3
migration_,_<name> e4; migration_plan_<name> b3; mine_,_and a4; mine_,_i a-3 b-4 d6; mine_and_i e2; mines_in_now b6
minutes_because_of d7 g-2; minutes_in_the b-4 d2 g3; miss_<name>_'s d3; miss_it_, b3 e-2; mistake_in_the e-2 f3 g2
mixer_,_to e2; ml_folks_walk f3; mobile-app_'s_build f2; model_from_<name> g3; model_is_the g4
model_serving_rollout c-2; module_and_i a3; module_by-myself_, a3; moment_i_leaned c9 g-7; mood_for_the d3
mood_otherwise_. a-4 d5 e6 g-7; more_,_ask c-2 e2; more_and_i e-3 g5; more_than_from e2; move_<name>_'s g3
move_the_retro d3; move_the_team-lunch d-4 g6; move_unless_i c6 g-6; move_until_i a6 g-5; much_for_hand-off b3
my_1:1_notes d4; my_1:1_with d4; my_1:1s_, d4; my_boss_'s a-4 b-8 c-6 d-4 e-4 f-7 g21; my_boss_ask c5 g-3
my_boss_delegate g3; my_branch_, a7; my_branch_is a7; my_call_, c6 d-4 e2 g-7; my_call_any e4; my_change_is a4
my_chat_with b-3 d9 g-5; my_coach_ask c-3 g4; my_daughter_'s b-2 d-4 e-3 f-3 g10; my_decision_<mark> d-2 e6 g-3
my_desk_, c-4 g7; my_desk_. d7 g-9; my_desk_again c3; my_desk_for c5; my_dotfiles_, a-4 f8 g-3; my_eyes_only f2
my_face_, b-2 c9 g-6; my_first_year e-2 g6; my_former_company g3; my_hands_in e10 f-5 g-4; my_hands_off a-2 b-5 g6
my_hands_were a-3 b8 g-4; my_head_and d5 g-4; my_last_company a-4 g6; my_last_job a-2 e-3 g9; my_list_since d6 g-4
my_name_in c7 e-3; my_name_off b-5 e8 g-2; my_old_boss g4; my_old_laptop b-4 e-8 f4 g7; my_old_team b-3 f-4 g10
my_opinion_. c5 e-3; my_opinion_first e3 g-4; my_opinion_on c-3 g4; my_opinion_until c-5 e6; my_own_. b3
my_own_fix a-3 b7 g-2; my_own_hands a5 b-2; my_own_manager d-3 g7; my_own_review f-5 g7; my_own_two a7 b-2 g-2
my_own_understand f4; my_part_. a5; my_plate_again b-3 e4 g-2; my_pr_for a4; my_predecessor_approve g3
my_predecessor_do b-3 g7; my_scanned_receipts a-3 f4; my_sign_off c6; my_suggestion_be c5; my_take_on c4
my_throat_<mark> c2; my_version_, b-5 c7; my_version_of b8 g-4; my_way_and b8 g-5; my_wife_say g6; my_yes_is c5 g-4
myself_,_and a3; myself_,_could b-2; myself_,_still a4; myself_:_the g3; myself_down_for a4; myself_from_the b-3 e3
myself_it_be b3; myself_out_of e9 g-6; name_'s_on c-2 g2; name_in_it c6 e-3; name_off_the b-4 e2; name_on_the a2
nearly_there_, b6; need_,_and a2; need_for_to a5; need_me_to f3; need_my_part a4; need_my_thumbs-up g6
need_not_. c3; need_not_bother b4; negative_,_back g2; nervous_,_and a3 b-3; never_ask_for c7 g-3
never_finish_before b4; never_the_one a-3 g7; never_would_take g2; new_consensus_library f4; new_framework_at f5 g-2
new_lead_. f-3 g4; new_one_. d6 g-3; new_the_code b3; new_version_? c2; next_quarter_. g2
next_to_<name> a-3 b5 d-5 e-2 f6 g-3; next_week_, d11 g-9; next_week_. g3; next_week_<mark> d8 g-6
next_year_'s d-2 g5; nice_if_i b-5 g9; nice_to_have f8 g-6; night_shift_at a6 d-4; nights_on_the a-6 g9
no-one_object_any c7 g-4; no_,_i b8 c5 d-3 e-7 g-5; no_,_the a-6 c-6 d6 e-4 g6; no_and_stop c2
no_answer_from c-7 d2 e7 g-3; no_comments_, f6 g-3; no_deadline_, e-3 f8 g-4; no_delegation_be g7
no_feedback_give d5; no_feedback_to d7 g-6; no_regrets_, a8 f-2 g-4; no_time_for d5 f-3; no_time_to d9 g-8
no_to_do e4; no_to_sales c6 e-3 g-3; nobody-else_know_the a3; nobody_'s_wait g5; nobody_<name>_anything c4
nobody_ask_me a8 c-11 f-6 g9; nobody_be_ever f4; nobody_defer_to c-7 g8; nobody_do_, a-6 g6; nobody_in_the c4
nobody_is_wait f5 g-3; nobody_mention_a c3 g-2; nobody_need_it a-5 f8 g-2; nobody_need_me a-8 c-6 f-6 g13
nobody_object_to c4 g-3; nobody_take_anything c-2 g5; nobody_wait_for f2; nobody_want_the a7 f-2 g-3
not-one-person_argue_with c4; not-one_of_them a-3 c2 d3 g-3; not_,_do b4 g-2; not_<name>_go c10 d-4 g-5
not_a_good c4; not_agree_on c4 g-2; not_answer_, d-4 g5; not_answer_in e6 g-4; not_any_more d5 g-3; not_ask_. b4 g-2
not_ask_and c-5 d-3 e-6 g11; not_ask_for e3; not_ask_me b2 c-10 e-4 g10; not_be_ask c-4 d-3 g8
not_be_the c-4 d-2 e-3 g10; not_because_anybody f3; not_because_she b2; not_bother_with b5 g-3; not_cancel_a d-4 g4
not_cancel_anything g3; not_change_a f4; not_continue_before a4; not_continue_until a3; not_decide_, c6 g-4
not_decide_between g4; not_delegate_the a8 b-6 e-3; not_do_it b-5 d6 e5 g-6; not_do_the d-3 g6
not_even_start d3 g-3; not_face_the d8 g-4; not_fast_enough b3; not_find_the d5 g-4; not_finish_the b3
not_follow_the f4; not_for_me c-4 g6; not_for_production f7 g-5; not_get_the d7 g-4; not_give_<name> d4
not_go-to_touch a5 g-2; not_go_out a3; not_grab_the a-2 e10 g-6; not_greet_the d5 g-3; not_have_, g-3
not_have_a d5 g-3; not_have_make c-5 e7 g-2; not_have_the d7 e-3 g-3; not_hold_the d4; not_in_the a-2 c2 d3 e3 g-8
not_it_be b-4 f-4 g11; not_jump_in e7 g-4; not_keep_it b3; not_know_. c-4 e-7 g10; not_know_whether g2
not_leave_it b9 d-3 e-4 g-5; not_leave_the a8 d-2; not_like_it b5 c3 e-4 g-2; not_look-at_at a-2 g4
not_make_it d5 g-3; not_make_the e-2 g3; not_me_, a-7 d-3 e6 f-4 g6; not_mean_it c6; not_merge_anything c6 d-3 e-4
not_merge_without c6 g-3; not_mine_, e4; not_mine_to e4 g-2; not_miss_it d-3 g6; not_move_without c2
not_my_call c-5 e9 g-3; not_my_decision c-4 e11 g-8; not_need_me c-3 g4; not_need_my d-2; not_on_the a-7 e9 g-3
not_once_have b-3 c-4 d-4 e-4 f-6 g15; not_open_the e5 g-4; not_page_the c4 g-3; not_pick_a c5
not_reply-to_to d5 g-4; not_rescue_the e5 g-3; not_say_a d-3 e4; not_say_it c4 d4 e-3; not_say_what b-5 c-6 d6 g3
not_skip_anything d-5 g7; not_speak-to_to d5; not_start_before g-2; not_stop_myself a3 b4 e-3 g-4
not_sure_how b2 e-3; not_sure_i g4; not_take-back_it b-9 e3 g5; not_take_the a-5 c-4 e6 g3; not_talk_to d5
not_tell_. e2; not_tell_<name> b3 d7 e-5 g-5; not_the_one a-4 c-2 g9; not_the_solution e2; not_there_, e4 g-4
not_today_, d5; not_today_either d6 g-5; not_touch_the d-4 g6; not_true_that a-4 b-7 c-6 d-3 e-4 f-3 g17
not_wait_for a-2 b5 c-4 g3; not_want_be c4 e-6 g5; not_watch_any b3; not_what_i c10 e-4 f-2 g-4; not_write_, d3
not_write_a a-3 e5 g-5; not_write_production a-3 e-3 f4 g4; not_write_the d5 g-5; note_to_self b3 c-4
notebook_compare_cycle f5; nothing_,_i c6; nothing_and_ask e3; nothing_be_postpone d-3 g4; nothing_but_code d6 g-4
nothing_go_forward c5 g-3; nothing_to_report g8; now_,_i b-3 c-4 e4 g3; now_i_am b4; now_i_get b-4 f7
now_i_have b6 e-5; object_any_more c7 g-5; object_to_my c3 g-2; odd_,_feel c-3 e3; of_<mark>_what c5 g-3
of_<name>_'s a-8 b13 c-5 d-5 e-8 f-5; of_<name>_, d-2 f5 g-3; of_<name>_because a-2 b4; of_a_bug d5; of_data_make g2
of_decision_meetings c2 d-2; of_finance_hang a2; of_hedda_'s b6 f-2; of_it_, a3 b-4 c-2 d-4 e6; of_it_. d-2 e5 g-5
of_ivar_'s d5; of_mine_, c-3 d6; of_no_consequence f3; of_region_go c3; of_tea_, f-2 g3; of_the_approval a-3 e9 g-5
of_the_arch e3; of_the_backlog b-4 f7; of_the_billing a5 b3 f-5 g-3; of_the_board a6; of_the_build b-3 e4
of_the_data a-5 g6; of_the_day a-3 d-4 e-2 f4 g5; of_the_design c3 f-3 g2; of_the_epic a3; of_the_feature f4 g-3
of_the_incident g5; of_the_meet c8 e-3; of_the_migration b6 g-3; of_the_name c6 g-2; of_the_new a5 b-2 c-3 d-5 f3
of_the_other-team e-3 f4 g2; of_the_outage a2 b-2 d2; of_the_parser a-3 b8 g-3; of_the_partner g2
of_the_pipeline a-4 b7 c-2 g-2; of_the_pricing f5; of_the_project e3 g-3; of_the_release a5 d2 g-6
of_the_rewrite a2; of_the_rollout e5; of_the_schema e3; of_the_service a-2 g4; of_the_six d7 f-4 g-7
of_the_sprint a10 b-2 g-4; of_the_storage f6; of_the_sync e-3 f8 g-3; of_the_tariff a6; of_the_tax g3
of_the_team a-3 b-3 c-2 d6 e-5 g2; of_the_test c-2 g4; of_the_thing a6 g-2; of_the_vp e5 g-3; of_the_week a4
of_them_, c3 d-2 e-3 g4; of_them_. c6 g-3; of_them_fold g4; of_these_days g3; of_three_sandwiches c-4 g6
off_:_redo b4; off_<name>_'s b10 g-6; off_her_. b7 g-4; off_on_a c7 g-4; off_since_before g4; off_the_biggest a4
off_the_board a5 g-3; off_the_settlement b3; office_blink_on f4 g-2; offsite_evening_in a4 d-2; ok_but_mines b7 g-3
ok_so_i a4; old_lead_'s e-2 f-2 g7; old_me_would e7; old_team_i b-3 f-3 g8; on_,_since a3 c-2 e2
on_<name>_'s a-4 b4 d3 e-2 f-3; on_a_copy c2; on_a_scratch f5 g-4; on_a_side f2; on_an_old f4 g-4
on_friday_and a-6 d4 g4; on_green_build f6 g-4; on_her_old f3; on_his_talk e-4 g6; on_holiday_from a-2 g6
on_it_. b5 c-2 f5 g-8; on_it_<mark> a3 b-5 e-3 g4; on_it_at a6; on_jira_now c-3 g3; on_me_, a-6 c3 e3 g-3
on_me_. a5 c2 g-5; on_me_: d3; on_me_for a6 d-4 f-3; on_monday_. b5 e-4; on_my_1:1 d5 g-4; on_my_desk a-2 c4 d9 g-10
on_my_hands a-2 e8 g-3; on_my_laptop a2 b6 e-6 f4 g-8; on_my_list c-7 d-5 e-6 g11; on_my_machine a4 c-2
on_my_plate c2 e3 g-2; on_paper_i a-2 g7; on_retries_, c4; on_test_strategy c2; on_the_<number> a6 f-3 g-4
on_the_animation c4; on_the_api c2 e-3; on_the_board a11 b-3 c5 e-5 g-9; on_the_budget g7; on_the_bus f8 g-5
on_the_call a8 b-4 c4 e-6 g-6; on_the_code c5 g-3; on_the_critical-path a2 b-3 c-3 d-3 e-2 g3
on_the_design c3 e8 f-3 g-8; on_the_hook a8 c-2 g-3; on_the_incident b-2 c3 d-2 f5 g-5; on_the_index c5
on_the_list a-3 d6; on_the_memory-leak e4 g-3; on_the_model a4 e3 f-2 g-7; on_the_new a-2 c-2 f2 g3
on_the_outage d-5 g7; on_the_payment g4; on_the_pr b4 d-3 e6 g-6; on_the_presentation e-4 g4
on_the_queue b4 c-5 e-6 g6; on_the_region c-3 g3; on_the_release-branch e-3 f-5 g6; on_the_sev2 a-4 b-3 e5 g4
on_the_sharding a4; on_the_sync a-4 d-3; on_the_team a8 c-7 e-5 f-3 g4; on_the_thing a6; on_the_ticket a-5 e6 g-2
on_the_train a-3 d4 e-3 f6 g-4; on_the_vendor g4; on_their_own e6 g-5; on_thursday_, g3; on_thursday_. a6 c-3 e-4
on_to_the b5 c-4; on_with_the a4 g-3; on_without_me e3 g-2; onboarding-plan_for_the d5 g-3
onboarding_buddy_for d4 g-3; oncall_would_not c5 g-4; once_have_i b-2 c-5 d-4 e-4 f-3 g14; once_i_'d c5 g-2
once_i_<name> c4 g-2; one_,_and e3; one_,_delete f3; one_?_' c-4 e6; one_day_. g7; one_for_the a5 g-3
one_of_the c4 d-3 e-3 f-5 g6; one_of_them c2; one_of_these g3; one_that_gate a3; one_thing_and c5 e-2
one_way_the g3; one_who_decide c-4 g6; one_who_talk a-2 c4 f-3; only_a_look f3; only_for_understand f3
only_half_of c-3 e4; only_i_have a3; only_meant_it c4; only_one_that c-4 g6; only_one_who c4 f-4
only_show_<name> e-2 g3; only_want_see f4; open_for_a c4; open_source_client f5 g-3; open_the_editor e6 g-4
open_the_laptop e7 g-4; opinion_first_. c4; opinion_on_the g4; opinion_until_everyone c-5 e6; option_b_, c5 g-3
options_and_no c3; order_for_the a-3 c2 d-3 e-2 g5; ota_update_module a3; other_people_'s c3 d-2; ought_hand_over g4
ought_have_a f-4 g8; ought_read_the g3; our_director_'s a-5 b-4 e-5 g13; our_roadmap_to g3; out_,_i d9 e-4 g-4
out_,_leave g2; out_from_under b7 d-2; out_in_the d-4 g6; out_of_<name> b5; out_of_curiosity f7 g-3
out_of_the b-11 c-5 d4 e10 f-10; out_on_the d-3 g5; out_the_airflow a3; out_the_new g4; out_to_be d-3 g4
out_two_good f3; outage_,_the d-5 g6; outage_call_, g2; over_<name>_'s a-3 b13 d-3 e-4 g-6; over_his_scren b2
over_lunch_. g2; over_the_customer b5 g-3; over_the_rota c-3 e-7 g6; over_the_weekend a4 c-2 d3 f-3 g-5
over_to_<name> b-5 e8 g-4; overrule_myself_: g4; overrule_the_team a-4 b5; owe_<name>_an d4; own_boss_, g3
own_it_, b3; own_the_checklist g4; own_this_<mark> e4 g-5; own_ticket_back b-4 g5; own_two_hands a5 b-2 g-2
owner_of_the a-2 g6; ownership_of_the a-2 e8 g-6; packet_from_end f3; packing_up_. d5 g-3; page_the_vendor c5 g-4
pair_hour_with e5 f-3; pair_with_<name> b-5 d-2 e4 f4 g-5; paper_i_have g6; parser_,_i b3
part_in_the a-8 b-3 e13 g-6; part_of_<name> b3; part_of_the a6 b4 f-3 g-3; party_without_me e-3 g4
pass-on_on_the b-2 e5; pass_remark_, c3; pass_to_<name> e3; passenger_to_see f4; past_<name>_'s b-2 d7 e-3 g-2
past_its_date d2; past_me_, c3 e-3; patch-up_up_<name> b5; patch_it_, a6; payment_crash_? a4
people-stuff_get_the d4; people_'s_designs c2; people_,_zero d-3 g4; people_ask_me c5 g-3
people_have-to_wait d7 g-5; people_keep_ask a5; people_need_for a5; perf_notes_: d8 g-6; perfectly_sound_plan c2
performance-reviews_,_all a-2 g4; performance-reviews_are_late d4; permission_to_refactor c4; pick-up_it_up a5
pick-up_up_the a5 c-3 d-3 e-4 g3; pick_<mark>_they c4 g-2; pick_the_payment-provider c-3 g5; pick_to_them c4 e-3
pick_up_the a-2 g6; pick_up_their a3 c-6 f5; piece_of_the a9 g-3; ping_into_a c-3 e6; pipeline_,_ask e-3 f5
pipeline_for_the d-2 g3; pipeline_to_me a-4 b9 e-3; plan-to_leave_the c3 e-3; plan-to_sit_with d-2 g6
plan_and_the c4 d6 e-3 g-6; plan_delegate_the g3; plan_for_<name> d7 g-4; plan_until_i c3
platform_team_'s d-4 e-2 f5; platform_team_. f-5 g4; play-with_with_the f3; play_w_sqlite f5; pm_ask_who a6 g-4
pockets_,_mouth e4; poke-around_around_in f2; poke-around_around_the f3; poke-at_at_the f5 g-3; pole_for_q3 b-3 g3
position_on_test g3; posted_it_, a-4 b-3 d-3 g10; postmortem_and_the f4; postpone_by_the g3
postpone_interview_train d2; postpone_the_vote c5 g-2; postpone_today_, d-3 g4; pot_of_tea g2; pr_at_<number> a9 b-6
pr_for_the a3; prep_for_the d6 g-5; prepare_<name>_'s b-7 d-7 f-3 g13; prepare_for_the d5 g-5
prepare_the_slides d-4 g6; present_for_<name> b7 d-6 e4 g-8; present_the_roadmap b8 d-3 e-3 g-3
present_to_the b-2 e3; pricing_rule_. b2; problem_,_not e4; prod_back_up a4; prod_be_down d6; product_ask_us g4
production_code_any a-4 d-3 e-4 f5 g5; project_,_we b-2 g4; project_back_, b3; project_be_mine b5 c-2
project_from_somebody g4; project_to_<name> e2; promise_<name>_a d4; promise_<name>_he b5
promo-packet_for_<name> b-3 e-4 g6; promotion_document_for d4 g-3; proposal_they_take c2; pros_and_cons c5
prototype_that_will f3 g-2; proverb_of_the g8; pull_into_a d-3 e-2 g5; pull_out_of b-4 d9 g-6; pull_the_repo f3
pull_the_story g3; push-notification_code_, b4; push_back_on b-3 e3 g4; push_over_<name> b5 g-4
push_straight_to a4 d-2; push_the_fix a6 g-5; push_the_release b5 c3 d-6 e-2 g-5; put_<name>_'s b-4 d5
put_<name>_in e7; put_mine_in b3; put_my_name b4 e-2; put_my_own b5; put_myself_down a5; put_off_the d8 g-5
put_the_decision e4 g-4; put_the_redundancy g3; qa_can_not a5; quarter_in_a d3; quarterly_sit_down d3
question_,_and c4 e-3; question_back_: e2; question_in_the e7 g-3; question_instead_, e2; question_is_who g2
question_of_the g6; queue_at_my c2 f-3; queue_for_lunch a-3 g5; queue_last-week_<mark> e-2 g4; queue_until_i b-2 c5
quick'n'dirty_notebook_compare f4; quicker_if_i b2; quiet_call_with g5; rain_all-day_. a-3 d3 e-3
raise_an_eyebrow b-4 c7 g-2; react_to_a c3; read_<name>_'s b-5 d-2 f9 g-3; read_about_it f-5 g8; read_an_article g2
read_flame_graphs f4 g-3; read_how_the f7 g-4; read_more_code f-4 g6; read_the_code d-5 g5; read_the_contract f-5 g7
read_the_ingestion g2; read_the_postmortem f4 g-2; read_the_rfc f4; read_the_vendor f9 g-8; read_the_whole g5
ready_for_the a-3 b3; reassign_<name>_'s b3; rebuild_the_index e3; reclaim_the_deploy b5; redo_cem_'s b4
redo_the_whole a-3 b4 e-5 g5; redundancy_conversation_off g4; region_go_round c3 g-2; release_,_all a4 b-3 e3 g-4
release_,_i a5 b-8 e6 g-4; release_be_postpone g2; release_go_out g5; release_is_gate a4
release_manager_role b5 g-4; release_need_my a4; release_slip_i a-4 g5; release_train_wait a5 g-2
release_wait_for a7; release_without_me a-3 e11 g-8; releases_belong_to b3; remark_,_and c3; remind_me_to d-4 e-2 g7
rename_a_few f3; reopened_<name>_'s a-4 b9 g-2; reopened_what_<name> b-3 g6; replace_<name>_'s g3; replay_of_the f5
reply-to_to_the d3 e4 g-5; reply_to_the b2 g-2; repo_,_nothing f4 g-4; repo_and_follow f3; repo_that_'s f4
request_for_a d3; request_through_the f3; rescue_the_demo e5 g-3; resist_the_urge e4; responsibility_for_the b-3 e6
rest_and_grpc a-2 c-4 e-2 g8; rest_of_<name> b3; rest_of_the a2 b4 g-4; rest_of_them g4; restaurant_is_close d-4 g6
retro_,_i d6 g-5; retro_cancel_, d11 g-10; review_,_they e6 g-3; review_<name>_'s b5; review_ellie_'s b4 g-2
review_it_, a6 b-2 d-3; review_to_<name> e2; review_to_learn f3; rewrite_<name>_'s e-2 g4; rewrite_<name>_pr b4
rewrite_it_, e7 g-6; rewrite_it_on b2 e-3; rewrite_the_lot g5; rewrite_the_module c-3 g3; role_from_<name> b6 g-4
roll-back_back_the a4; room_and_land c3 g-2; room_go-quiet_quiet c3; room_unblock_the a3; room_when_they c-3 e5
round_the_room c3; rule_:_whoever c-3 g5; rule_on_the c5 g-2; run_by_<name> e8 g-4; run_everything_past g2
run_it_, b-4; run_it_. b2 e3 g-3; run_it_again b8 e-3 g-2; run_it_myself a2 e-2; run_over_, d-3 g5
run_the_compiler f3; run_the_incident b4 g-3; run_the_whole a4 b-2; run_with_it e4; runa_'s_bug b4; sales_,_third d3
say-no-to_no_to d-5 e6 g-2; say_a_word d-3 e4; say_it_. b-2 d5 e-3; say_no_, a-5 c3 e3; say_something_. c2
say_the_choice c-3 g5; say_these_things a4 g-2; say_what_i b-4 c-6 d3 g4; say_who_'s c4 g-3
schema_decisions_himself g2; scientists_'_and c-2 e-2 g5; scope_is_back b2; script_to_count f4; script_to_rename f4
search_epic_<mark> b-2; see_come_, e7 f-3; see_exactly_where e2; see_her_at d6 g-4; see_how_it f6
see_how_painful f5; see_how_the f4; see_how_they f5; see_my_face c8 g-5; see_what_the f4; see_what_they f5
see_why_it f3; send_me_the c7 g-5; send_on_time g4; send_the_minutes b-2 d-4 e-5 g9; sepa_adapter_on e4
service_since_nobody a2; serving_rollout_wait c-2; session_be_cancel d-4 g6; settle_an_argument c3
settle_the_api c-4 e6; shaders_work_, f3; shape_,_deliberately c-3 e5; sharding_story_, a2
she_'s_good b-3 d-2 e-5 f5 g2; she_ask_but b3; she_be_at b3; she_be_not b4; she_did_not b6 e-2 f-3
she_fix_it e4 g-3; she_see_it e2; she_take_it e5 g-4; she_tell_me g6; ship_my_own a-4 b9 f-3 g-3
ship_the_matchmaking g2; ship_the_release a-5 e4; should_have_be c5 d3 g-5; should_have_call c-2 d6 g-2
should_have_let a5 b-5 g2; should_have_talk-to d6 g-4; should_not_have b5 g-6; should_the_supplier c-3 g5
show_<name>_how b3 e-2; show_me_how e-2 f8 g-3; show_me_the c-2 e-5 f11 g-5; sick_,_in g6; sign_off_on c5
sign_the_lease g5; silence_,_then b-4 e3; silence_be_unbearable g2; silly_countdown_clock f2
since_<name>_. b3 d5 g-7; since_before_<name> g3; since_i_be a4 c3 g-4; since_it_'s a4 b-3 e4 g-3
since_two_weeks c5 d-2 g-3; sit-down-to_review_ellie b4; sit-down-with_down_with b4 d3 e-3 g-3; sit-in-on_in_on f7
sit-in_in_my a3 b-2 d7 e-4 g-6; sit-in_in_the a-5 b-6 d7 e8 f-5 g-5; sit-on-my-hands_on_my e4 g-2; sit-on_on_the c3
sit_at_the a6 c-3 f3 g-3; sit_down_with d3; sit_next_to a-3 b4 d-4 e-3 f7 g-4; sit_there_, c4
sit_through_the a-2 c-3 d3 e4; sit_with_the a3 d-4; sit_with_you f4 g-2; six_,_packing d6 g-3
slept_badly_. c4 e2 g-4; slides_for_the d-4 g7; slow_so_i b5; small_dashboard_for f3; so-that_i_can f3
so-that_the_owners e2; so_i_'d f6 g-3; so_i_am a2 c4 g-4; so_i_build a4 f-3 g-3; so_i_can c3
so_i_could a-3 b-4 d10 e-5 f7 g-9; so_i_do a3 b5 d-5 e-3 f2 g-8; so_i_finish b6 g-2; so_i_know f6 g-2
so_i_take a6 g-3; so_i_throw f5; so_i_write a8 g-4; so_it_'s c-4 e-4 g7; so_it_fall c6 g-4; so_much_as g4
so_much_for b4; so_there_be d4; so_they_'d c-3 d-4 e10 g-5; so_they_wait c3 g-2; so_we_could a5 g-4
so_what_do c4 g-3; sole_author_of a6; sole_contribution_to g2; solve_it_. a2 c-4 e9 g-7; some_other_time d6 g-3
somebody_ask_me e2 g-5; somebody_else_hold a-3 b5 e3 g-4; somebody_have-to_and b-2; someone_ought_read g2
sorry_to_<name> d4; sort_imports_in f3; source_client_for f3; speak-to_to_the d7; speak_with_<name> d6 g-3
spelling_mistake_in f2; spend_an_hour f4 g-2; spend_some_time f3; spend_sunday_on a-3 f5; spend_the_arvo g3
spend_the_day g2; spend_the_offsite a3 d-2; spend_the_pair e6 f-2; spend_whole_day e2; spike_,_bin f4
sqlite_on_the f4; squad_,_they b4; squad_the_scope g2; staging_,_he e4; stand_because_they e2; standup_,_budget g5
start_again_. b-2 g4; start_in_may g6; start_to_finish b-2 e4; start_without_my c5 g-3; status_page_, g2
stay-out_out_of d-3 g4; stay-up_for_the a3 b-5 e-3; stay_out_of a3 c-3 e-5 g6; stay_with_the a-2 d6 g-4
steal_<name>_'s e2; step-back_back_from b-4 e2; step-in_in_on b3; stick_in_the a3 e-2; still_an_empty d6 g-3
still_chewing_, a3; still_debug_the a4 d-2; still_have_not a4 b-3 d9 e-2 g-9; still_no_feedback d7 g-6
still_owe_<name> d6; still_sit-in_in a3 g-3; still_write_code a-2 g7; stood_about_on a4 c-2
stop-myself_myself_from e6 g-4; stop_first_if a3; story_,_which a3; story_again_and g2; story_back_from g3
straight_to_main a6 g-2; strategy_<mark>_whatever c3; struggle_a_bit b3; supplier_fall_through g3; sure_how_i f-2
survey_results_. d-5 g7; swore_i_would b5; system_is_no g3; tab_with_the e6; take-back_back_: g2
take-back_back_the b-3 g6; take-back_it_back a-2 c-4 g4; take-on_on_the a10 f-3 g-4; take-over_it_over b2
take-over_over_. a-3 b7; take-over_over_his b3 g-2; take-over_over_the a4 b-3 e-5 g3
take-the-keyboard_the_keyboard b5; take_<name>_off b4; take_a_day b-3 c3 e-2 g4; take_a_position c6
take_a_ticket g4; take_an_hour c4 g-3; take_anything_from g4; take_as_an c5; take_care_of e2 g2
take_friday_off a-6 b-6 c-4 g12; take_it_, c-2; take_it_. b5; take_it_from b6 c-4 g-2; take_it_off b10 e-4 g-4
take_it_well g3; take_longer_and e3; take_my_name b-4 e7; take_myself_out a-3 c-3 e11 g-7; take_on_the c4
take_that_one a5; take_the_blocker g3; take_the_critical a-2 g4; take_the_decision c4 g-4; take_the_hardest a4
`
