// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_4 = `
last-week_<mark>_tell g3; last_code_area e3; last_company_i a-4 g4; last_job_i a-4 e-3 f-2 g10
last_word_on a-2 b-3 c6; late_because_i d3; late_so_i a-3 b6 g-3; late_with_the a-4 d-3 g8; laugh_,_but c4 g-2
launch_,_i a4 d2 g-4; lawyers_about_the g4; layer_over_the b-4 e4; lead_,_i c-3 e9 f-3 g-6; lead_it_from e4
lead_of_the b2 c-3 g5; lead_on_the a7 b-6 g-3; lead_the_retro b5 d-4; leads-meeting_but_i d6 g-5
leads_<name>_they e-4; leads_get_it e2; leaned_one_way g2; learn_how_it f4; learn_more_than e3; learn_the_new e-3 f6
learn_to_read f2; lease_for_the g4; least_about_it c6; leave-it-to-them_it_to e3; leave_and_i g7
leave_it_, b8 e-3 g-3; leave_it_break e2; leave_it_to b-2 c3; leave_it_with a-3 b5 d-6 e4; leave_the_meet c-5 e7 g-5
leave_the_pick c3 e-3; lecture_of_mine e3; ledger_import_, a3; legal_,_not g4; let_<name>_and c-5 e8 g-3
let_<name>_decide c-3 e6; let_<name>_do g-3; let_<name>_explain f2 g-5; let_<name>_fail e3
let_<name>_finish b10 e-3 g-7; let_<name>_have e3; let_<name>_land b3; let_<name>_run g4; let_<name>_show f4
let_<name>_struggle b3; let_<name>_write e8 g-6; let_go_of a-3 c-4 d-4 e8; let_it_be b-5 e10 g-2
let_me_just a3 b2 e-2; let_the_deadline c8 g-4; let_the_on-call a2 b-4 e6 g-4; let_the_team d5 e-2 f-2
let_them_choose c-2 e-5 g7; let_us_ask c7 d-3 g-5; let_us_do c5 d3 g-7; let_us_see e-3 g6; library_works_, f2
lights_in_the f5 g-4; like_<name>_could b7 g-4; like_i_am a-5 e-3 f3 g4; like_i_have-to a3; like_read_the f-2 g4
liked_option_b c4 g-3; line_by_line f3; list_since_monday d5 g-4; listen_to_the c-2 d-2 e-12 g12; live_hang_on a3
live_need_, a2; long_day_. c3 g-5; long_queue_for a-4 g7; longer_,_take-over b3; longer_<name>_'s b5 e-3
look-at_at_<name> c-5 e8 g-5; look-at_at_it d5 g-4; look-at_at_me a-2 d5 f-6; look-at_at_the a-5 b-3 c-2 e-5 g8
look_at_me c6 g-4; look_at_the c-5 f-3 g5; look_inside_the f3; look_under_the f7; lot_of_them c3; lunch_,_1:1s g4
lunch_at_my g3; lunch_it_be c5 g-5; lunch_on_the a6 f-2; lunch_with_the d3 e-2; main_from_the a4
make_<name>_the a-6 b-6 e14 f-5 g-2; make_a_mistake e6 f-3; make_new_the b3; make_room_for b-2 d4 g-4
make_the_call d-5 e-2 g7; make_the_lights f6 g-4; make_the_ota a4; makefile_,_zero f5; manager_,_you c3
manager_role_from b2; matchmaking_hotfix_the g2; maybe_i_should g3; me_,_a a-4 c4 e6 f-2 g-4; me_,_again c5 g-6
me_,_and a5 b-5 c-4 e9 g-4; me_,_as a-3 c-4 d-3 e4; me_,_at a4; me_,_fix f-3 g7; me_,_he g3; me_,_i a-4 b-7 d12 e-3
me_,_no a5 b5 d3 e-3 g-9; me_,_nobody f8 g-5; me_,_nothing g2; me_,_the c9 d-3 e-4 g-7; me_<mark>_. c-3 d2 e4 g-3
me_a_minute c6 e-2 g-2; me_about_a c5 d-2; me_again_, a-3 b6 d5 e-3 g-7; me_again_i c-4 g5; me_alone_, g4
me_and_i e7 g-5; me_and_the a4; me_anything_today g2; me_as_the c4 d2 g-5; me_because_i b7 c-7
me_before_they c10 e-2 g-7; me_by_default a-2 c6; me_for_a c3 e-2; me_for_anything g4; me_for_it c10 g-8
me_for_the b-3 c3 d5 f-4 g-3; me_her_boss g2; me_how_shaders f4; me_i_do a5; me_if_he c7 e-2 g-3; me_if_i c-7 g9
me_in_the a3 d-2 e3 g-6; me_like_i e-4 f6 g-2; me_on_the a-3 c8 d-3 e5 f-4 g-8; me_through_the e-4 f6
me_to_, a8 f-4 g-5; me_to_break e4; me_to_but f3; me_to_choose b-2 e6 g-5; me_to_close c8 e-5; me_to_decide c-3 g7
me_to_finish a2; me_to_pick c6 g-3; me_to_rule e4 g-4; me_to_say c12 g-9; me_to_settle g-2; me_to_speak d-3 g4
me_to_take c-2; me_to_weigh c6 g-5; me_today_, c-6 e7; me_we_'d c-6 g7; me_when_the c10 g-8; me_which_framework c2
me_which_one c-2 g5; me_who_have-to c9 g-7; me_with_the c-9 g11; me_would_have e6; mean_it_as c5; meant_it_as c3
meet_,_i c4 e2 g-5; meet_so_they c-6 d-4 e8; meet_with_finance d-5 g6; meetings_about_other c3; meetings_and_use f2
meetings_until_five a-5 d3 e5 g-5; meetup_on_observability f3; mention_a_any c4 g-2; merge_hotfix_to a3
merge_it_without b3; merge_my_own a3; merge_my_version a-2 b5; merge_two_calendars a-8 b-4 f-3 g12
merge_without_my c7 g-3; middle_of_a d5; migration_,_<name> b-3 e5; migration_plan_<name> b2; mine_,_and a5 c-3
mine_,_i a-2 b-5 c3 d6; mine_<mark>_she b2; mine_and_i e3; mines_in_now b5; minutes_because_of d6 g-3
minutes_in_the b-5 d3 e-3 g4; miss_it_, b5 e-2; mistake_in_the b-3 e-3 f2 g3; mixer_,_to e2; ml_folks_walk e-3 f5
mobile-app_'s_build f3; model_from_<name> g2; model_is_the g3; module_and_i a2; module_by-myself_, a4
moment_i_leaned c10 g-8; mood_for_the d3; mood_otherwise_. a-3 d4 e6 g-7; more_,_ask c-2 g2; more_and_i c3 e-2 g4
move_the_retro d4 g-2; move_the_team-lunch d-4 g6; move_unless_i c7 g-7; move_until_i a6 g-2; much_for_hand-off b4
my_1:1_notes d2; my_1:1_with d2; my_1:1s_, d3; my_boss_'s a-7 b-7 c-7 d-3 e-4 f-6 g20; my_boss_ask c4 g-2
my_boss_delegate g3; my_boss_want g2; my_branch_, a4; my_branch_is a8; my_call_, c8 d-3 g-8; my_call_any e5
my_change_is a4; my_chat_with d7 g-4; my_coach_ask g3; my_commit_. b8 c-2 e-2 g-3; my_daughter_'s d-2 e-3 f-2 g9
my_decision_, b3 c-4; my_decision_<mark> e5; my_desk_, c-4 g7; my_desk_. d7 g-8; my_desk_again c4; my_desk_for c3
my_dotfiles_, a-3 e-2 f8 g-3; my_eyes_only f4; my_face_, b-4 c10 g-6; my_first_year g5; my_former_company g4
my_hands_in e8 f-5 g-2; my_hands_off a-2 g4; my_hands_were b7 g-3; my_head_and d7 g-6; my_last_code e3
my_last_company a-4 g5; my_last_job a-2 f-2 g8; my_list_since d6 g-4; my_name_in c7 e-3; my_name_off b-3 e7
my_old_boss g5; my_old_laptop b-4 e-8 f2 g7; my_old_team f-5 g8; my_opinion_. c4 e-2; my_opinion_first e3 g-3
my_opinion_on g3; my_opinion_until c-4 e6; my_own_. b4; my_own_boss g2; my_own_fix a-2 b6; my_own_hands a6 b-2
my_own_manager g5; my_own_review f-5 g7; my_own_two a7 b-2 c-2 g-3; my_own_understand f5; my_part_. a4
my_plan_, c5 g-2; my_plate_again b-2 d3 e3 g-4; my_pr_for a3; my_predecessor_approve g2; my_predecessor_do g5
my_previous_company g3; my_sign_off c5 g-2; my_suggestion_be c5 g-2; my_take_on c4 g-2; my_throat_<mark> c3
my_version_, b-6 c8 e-2; my_version_of b8 g-4; my_way_and b7 g-4; my_wife_say g4; my_yes_is c5 g-3
myself_,_could f3; myself_,_still a4; myself_down_for a2; myself_from_the b-4 e3; myself_it_be b3
myself_out_of a-3 e10 g-5; name_'s_on b2; name_in_it c6 e-4; name_off_the b-5 e5; name_on_the a2
nearly_there_, b6 e-3; need_another_day d3; need_for_to a5; need_it_, a-2 f8 g-4; need_me_to f3; need_my_approval g5
need_my_part a4; need_my_thumbs-up g5; need_not_. c4; need_not_bother b4 g-2; negative_,_back g3
negotiation_with_the g2; nervous_,_and a2 b-2; never_ask_for c5 g-2; never_come_back d7 g-5; never_finish_before b3
never_the_one g6; never_would_take g2; new_consensus_library f3; new_framework_at f3; new_lead_. f-2 g5
new_one_. d5; new_the_code b3; new_version_? c4 g-2; next_to_<name> a-3 b4 d-3 f5 g-2; next_week_, d10 g-8
next_week_. g4; next_week_<mark> d8 g-6; next_year_'s d-2 g4; nice_if_i b-3 f-3 g8; nice_to_have f7 g-4
night_shift_at a6 d-5; nights_on_the a-9 g10; no-one-else_on_it a3; no-one_object_any c9 f-2 g-7; no_,_and e3
no_,_i b6 c6 d-9 e-6 g2; no_,_the a-6 c-5 d9 e-5 g2; no_answer_from c-7 d2 e6; no_comments_, f4
no_deadline_, f6 g-4; no_delegation_be g6; no_feedback_give d6 e-2 g-3; no_feedback_to d7 g-6
no_longer_<name> b3 e-3; no_longer_my a2; no_preference_. c-2 g4; no_regrets_, a7 f-3 g-3; no_time_for d5 f-5
no_time_to d8 g-8; no_to_do b-2 e6; no_to_sales c6 g-3; no_when_they c-3 e8 g-5; nobody-else_know_the a5 c-2
nobody_'s_wait g5; nobody_<name>_anything c2; nobody_ask_me a8 c-12 f-4 g8; nobody_be_ever f5
nobody_defer_to c-8 g9; nobody_depend_on f2; nobody_do_, a-5 c3 e-2 g5; nobody_in_the c4; nobody_is_wait f6 g-2
nobody_mention_a c4 g-2; nobody_need_it f5; nobody_need_me a-7 c-5 f-4 g12; nobody_object_to c4 g-2
nobody_take_anything g3; nobody_take_it a-2 c5; nobody_wait_for c-2; nobody_want_take c2; nobody_want_the a8 f-3 g-4
nobody_would_<mark> a2; none_of_the a-6 d4 e9 f-5 g-6; not-one-person_argue_with c6 g-2
not-one_of_them a-2 c3 d3 g-3; not_,_do b6 g-3; not_,_i b6 g-4; not_<name>_go c8 d-5 g-2; not_a_good c7 f-2
not_agree_on c3; not_answer_, c3 d-3 g3; not_answer_in e5 g-2; not_any_more d9 g-6; not_as_if g5
not_as_though c-7 g7; not_ask_. b2; not_ask_and c-4 e-3 g8; not_ask_for e3; not_ask_me c-9 e-4 g10
not_be_ask c-6 d-4 g10; not_be_the c-2 g8; not_because_anybody f3; not_because_she b3; not_bother_with b3
not_cancel_a d-5 g5; not_cancel_anything g3; not_change_a e-3 f5; not_continue_before a4; not_continue_until a3 c-2
not_decide_, c8 g-6; not_decide_and g2; not_decide_between g4; not_delegate_the a11 b-8 e-4; not_do_, d9 g-7
not_do_it a-3 b-5 d5 e5 g-5; not_do_the d-2 g5; not_even_start d2; not_face_the d9 g-5; not_fast_enough b4
not_find_the d5 g-4; not_finish_the b3; not_follow_the f5; not_for_me c-3 g5; not_for_production f8 g-6
not_get_the d7 g-5; not_give_<name> d5; not_go-to_touch a6 g-3; not_grab_the e9 g-6; not_greet_the d5 g-3
not_have_a d6 g-3; not_have_an c-5 d-2 e10; not_have_make c-2 e4; not_have_the d8 e-3 g-3; not_hold_the d3
not_in_the a-3 c3 d3 e4 g-8; not_it_be b-6 c-2 f-2 g11; not_jump_in e7 g-5; not_keep_it b4; not_keep_my b5 e-3
not_know_. c-4 e-5 g10; not_know_how b-2 d6 f-5; not_leave_it b9 d-3 e-4 g-5; not_leave_the a10 b-3 d-3 e-3 g-2
not_like_<name> b5 g-3; not_like_i a-3 b-6 c-5 e4 f-4 g7; not_like_it b7 c2 e-4 g-3; not_look-at_at g4
not_make_it d6 g-4; not_make_the e-4 g4; not_me_, a-9 b-3 e3 f-4 g10; not_mean_it c6; not_merge_anything c6 d-3 e-3
not_merge_without c6 g-3; not_mine_, a-2 b-3 c3 e4; not_mine_to e3 g-3; not_miss_it d-5 g7; not_my_call c-4 e9 g-3
not_my_decision c-4 e12 g-8; not_need_me c-2 g4; not_need_my d-4 g4; not_on_the a-7 e9 g-3
not_once_have b-4 c-6 d-6 e-5 f-4 g16; not_open_the a-3 b-4 d3 e8 g-7; not_page_the c5 g-4; not_pick_a c5 g-3
not_plan_, a3; not_proud_: b6 e-2 g-5; not_reply-to_to d3; not_rescue_the e5 g-3; not_say_a d-6 e8
not_say_i a-4 d2 g3; not_say_it a-5 b-3 c4 d3 e-6 f6 g-3; not_say_what b-5 c-7 d6; not_skip_anything d-3 g5
not_speak-to_to d4; not_start_before c4; not_stop_myself a5 e-3 g-3; not_sure_how b6 e-5; not_sure_i g3
not_take-back_it b-9 e3 g5; not_take_a c5; not_take_the a-4 c-3 e7; not_talk_to b-3 d7; not_tell_. e3
not_tell_<name> b2 d7 e-5 g-4; not_the_one a-4 g8; not_the_solution e3; not_there_, e3; not_think_so g2
not_today_either d6 g-5; not_touch_<name> b-3 e-3 g7; not_touch_anything f3; not_touch_the d-3 g5
not_true_that a-4 b-8 c-4 d-3 e-3 f-4 g17; not_wait_for a-4 b6 c-3; not_want_be c5 e-6 g4; not_watch_any b3
not_what_i c10 e-5 g-3; not_write_, d3; not_write_a e6 g-4; not_write_production e-2 g5; not_write_the d7 g-7
note_to_self b2 c-5 d2; notebook_compare_cycle f5; notes_,_no d2 g-2; nothing_,_i c6; nothing_and_ask e2
nothing_be_postpone d-3 g5; nothing_but_code a-2 d7 g-5; nothing_else_to b5; nothing_go_forward c5 g-3
nothing_to_report f-2 g7; nothing_when_they e3; now_,_i b-3 c-4 d-2 e5 f-2 g3; now_i_am b6 c-2; now_i_get b-3 f6
now_i_have b5 e-4; now_it_seem c2; oauth_thing_because g3; object_any_more c10 g-8; object_to_my c4 g-2
odd_,_feel c-3 e3; of_<mark>_what c7 g-5; of_<name>_'s a-7 b11 c-6 d-2 e-9 f-5 g3; of_<name>_, d-3 f5 g-3
of_<name>_because a-3 b4; of_approvals_today e3; of_decision_meetings c2; of_finance_hang a3; of_hedda_'s b6 f-2 g-2
of_it_, a3 b-3 d-5 e6 f-4; of_it_. e4 g-5; of_ivar_'s b-2 d2; of_mine_, c-3 d6; of_region_go c4; of_tea_, g2
of_the_approval a-2 e10 g-6; of_the_arch e4 g-2; of_the_backlog b-2 f5; of_the_billing a6 b3 f-5 g-3
of_the_board a6; of_the_build b-3 d6 e3 g-6; of_the_data a-4 g6; of_the_day a-3 d-4 f3 g5
of_the_design c6 e-3 f-5 g2; of_the_epic a3; of_the_feature f4 g-4; of_the_incident g4; of_the_list b-3 d3 f4
of_the_meet c8 e-5; of_the_migration b6 g-3; of_the_name c6; of_the_new a4 b-3 d-6 e-3 f7
of_the_other-team e-2 f2 g3; of_the_parser b7 g-3; of_the_pipeline a-4 b7; of_the_pricing a-3 f6
of_the_project e5 g-3; of_the_release a4 d3 g-4; of_the_rewrite a3; of_the_rollout e3; of_the_schema g4
of_the_service a-2 g4; of_the_six d9 f-5 g-7; of_the_sprint a10 e-3 g-5; of_the_storage d-2 f6; of_the_sync e-3 f6
of_the_tariff a4; of_the_team a-4 b-3 c-3 d5 e-5 g5; of_the_test g3; of_the_thing a6 g-3; of_the_vp e6 g-4
of_the_week a5 f-2; of_them_, c4 d-3 e-4 g4; of_them_. c6 g-3; of_these_days g2; of_three_sandwiches c-5 g7
off_:_redo b4 g-2; off_<name>_'s b9 g-6; off_her_. b7 g-6; off_him_, b3 e-2; off_on_a c9 f-3 g-5
off_since_before g3; off_the_biggest a4; off_the_board a7 g-4; off_the_on-call g2; off_the_settlement b3
off_what_i b4; office_blink_on f5 g-4; ok_but_mines b7 c-3 g-4; ok_so_i a3; old_config_file f3
old_lead_'s e-3 f-2 g8; old_me_would e6; old_team_i f-4 g7; on_,_since a3 c-2; on_<name>_'s b6 d2 e-3 g-2
on_<name>_, d7 g-6; on_a_copy f2 g-2; on_a_scratch f6 g-5; on_a_side f3 g-3; on_an_old f4 g-4; on_everything_, c3
on_friday_and a-6 d4 g4; on_green_build f3; on_his_talk e-3 g5; on_holiday_from a-3 g8; on_it_, a4
on_it_. b5 c-3 f5 g-8; on_it_<mark> a3 b-4 e-4 g5; on_it_at a7 d-2; on_jira_now b3; on_me_, a-4 d3 e3 g-2
on_me_. a6 c4 e-4 g-6; on_me_: c2 d3 g-3; on_me_for a6 c-2 d-3; on_monday_, g3; on_monday_. b6 c-2 e-5
on_my_1:1 d5 g-4; on_my_branch a2; on_my_desk a-3 c5 d10 g-12; on_my_hands e7 g-3; on_my_laptop b4 e-7 f5 g-7
on_my_list c-9 d-7 e-7 g13; on_my_machine a3; on_my_plate c3; on_paper_i a-3 d-3 f-2 g8; on_retries_, c3
on_runa_'s b2; on_test_strategy d-2; on_the_<number> a6 f-3 g-4; on_the_animation c5; on_the_api a-3 c3 e-3 g3
on_the_board a11 c4 e-6 g-10; on_the_budget g7; on_the_bus f9 g-5; on_the_call a6 b-4 c3 e-2 g-5; on_the_code c5 g-3
on_the_critical-path b-3 c-5 d-4 e-4 g5; on_the_data g2; on_the_deadline g3; on_the_design c5 e8 f-4 g-7
on_the_hook a6 g-2; on_the_incident c4 f4 g-6; on_the_index c5; on_the_internal f3; on_the_list a-3 d8 g-2
on_the_memory-leak e4 g-3; on_the_model e4 f-2 g-6; on_the_new a-3 c-2 f4 g2; on_the_outage d-5 e-3 g8
on_the_payment c-2 g5; on_the_pr b6 d-4 e4 g-6; on_the_queue b2 c-5 e-6 g8; on_the_release-branch f-3 g5
on_the_schema a2 g-3; on_the_sev2 a-4 b-3 e5 g3; on_the_sharding a2; on_the_sync a-4 d-4 e2
on_the_team a7 c-5 e-5 f-2 g3; on_the_thing a6; on_the_ticket a-8 e10 g-4; on_the_train a-3 d2 e-4 f9 g-6
on_the_vendor b2 e-3 g3; on_the_vendor-choice c3; on_their_own e9 g-7; on_thursday_, g3; on_thursday_. a7 c-4 e-5
on_to_the b6 c-3; on_with_the a3 g-3; on_without_me d2 e2 g-4; onboarding-plan_for_the d5 g-3
onboarding_buddy_for d5 g-3; oncall_would_not c4 g-3; once_have_i c-3 d-4 e-3 f-4 g13; once_i_'d c7 g-3
once_i_<name> c3; once_rewrite_a b-6 g8; one-to-one_with_<name> g2; one_,_and e3; one_,_delete f3; one_?_' c-6 e7
one_day_. g7; one_for_the a6; one_of_the c4 d-5 f-5 g8; one_of_them c3; one_of_these g2; one_thing_and c5
one_way_the g3; one_who_decide g4; one_who_deploy a5 g-3; one_who_talk c4; only_a_look f4; only_for_understand f3
only_half_of c-3 e4; only_i_have a3; only_me_, a3; only_meant_it c3 e-2; only_one_that g4; only_one_who c3 f-2
only_show_<name> e-3 g3; only_want_see f4; open_for_a c4; open_source_client f4; open_the_editor e6 g-4
open_the_laptop e7 g-3; opinion_first_. c4; opinion_on_the e-3 g5; opinion_until_everyone c-5 e6; option_and_i e2
option_b_, c4 g-3; options_and_no c5 e-2; order_for_the a-3 c5 d-2 g2; ota_update_module a4; other_people_'s c3 d-2
ought_hand_over g3; ought_have_a f-4 g8; ought_read_the g2; our_1:1_, d2; our_director_'s a-3 b-3 e-4 g11
out_,_i d10 e-2 g-6; out_,_leave g3; out_from_under b6; out_in_the d-4 g6; out_of_<name> b4; out_of_curiosity f7 g-3
out_of_the b-12 c-5 d4 e10 f-10; out_on_the g4; out_to_be c2 d-4; out_two_good f3; outage_,_the d-6 g8
over_<name>_'s a-3 b14 d-2 e-4 g-7; over_from_<name> g3; over_the_customer b5 g-4; over_the_rollout a-2 b-4 d-3 e7
over_the_rota b3 c-3 e-8 g7; over_the_weekend a3 c-2 f-3 g-8; over_to_<name> b-4 e7 g-4; overrule_the_team a-4 b6
owe_<name>_an d5; own_it_, b3 e-4; own_the_checklist g3; own_this_<mark> e5 g-5; own_ticket_back b-3 g4
own_two_hands a5 c-2; owner_of_the a-2 f-2 g7; ownership_of_the a-2 e10 g-5; packing_up_. d6 g-3
page_the_vendor c5 g-4; pair_hour_with e6 f-2; pair_with_<name> b-5 e2 f4 g-4; paper_i_have g7; parser_,_i b3
part_in_the a-7 b-2 e13 g-7; part_of_<name> b3; part_of_the a7 b4 d-3 e-3 f-2 g-4; party_without_me e-3 g4
pass-on_on_the b-2 e5; pass_remark_, c3; pass_the_customer e2; past_<name>_'s b-3 d9 e-4 g-4; past_its_date d3
past_me_, c2 e-3 g2; patch-up_up_<name> b4; patch_and_deploy a2; patch_it_, a5; payment_crash_? a4
people-stuff_get_the d5; people_'s_designs c3; people_,_zero c3 d-2; people_ask_me c5 g-2
people_have-to_wait a-2 d7 g-5; people_keep_ask a4 g-2; people_need_for a5; perf_notes_: d8 f-2 g-4
perfectly_sound_plan c3; performance-reviews_,_all a-2 g4; performance-reviews_are_late d4
permission_to_refactor c5 g-2; pick-up_it_up a4; pick-up_up_the a4 c-2 d-3 e-4 g4; pick_<mark>_they c3 g-2
pick_the_payment-provider c-2 g5; pick_the_tool a-3 e-3 g5; pick_to_them c3 e-2; pick_up_the c-2 g5
pick_up_their a4 c-5 f3; piece_of_the a9 g-3; ping_into_a c-4 e7; pipeline_,_ask e-2 f3; pipeline_for_the d-2 g4
pipeline_to_me a-4 b8 c-3 e-2; plan-to_leave_the c4 e-3; plan-to_sit_with g4; plan_and_the c4 d7 e-4 g-6
plan_delegate_the g3; plan_for_<name> b-2 d8 g-5; plan_until_i c2; platform_team_'s d-5 f5; play-with_with_the f2
play_w_sqlite f5; pm_ask_who a5 g-3; pockets_,_mouth e3; poke-around_around_in f4; poke-around_around_the f2
poke-at_at_the f4 g-2; pole_for_q3 a2; poor_<name>_, g3; position_on_test c5; posted_it_, a-6 b-3 d-3 g11
postmortem_and_the f5 g-2; postpone_by_the g3; postpone_interview_train d2; postpone_the_reviews d-9 g10
postpone_the_talk d3 g-3; postpone_the_vote c5 g-3; postpone_today_, g4; pot_of_tea g3; pr_at_<number> a9 b-6
pr_for_the a3; prep_for_the d4 g-4; prepare_<name>_'s b-6 d-8 g12; prepare_for_the d7 g-6; prepare_the_slides d-3 g5
present_for_<name> b8 c-2 d-5 e4 g-8; present_the_roadmap b9 d-4 e-4 g-3; present_to_the b-3 e2 g3
pricing_rule_. c-2 g4; problem_,_not e4; prod_back_up a5; prod_be_down a-2 d5 e-2; product_,_and g2
product_ask_us g2; production_code_any a-3 d-2 e-3 f4 g5; project_,_we g4; project_back_, b4; project_be_mine b4 g-2
project_from_somebody g4; project_to_<name> e2; promise_<name>_a d3; promise_<name>_feedback d2
promise_<name>_he b6; promo-packet_for_<name> e-2 g3; promotion_document_for d3; pros_and_cons c5
prototype_that_will f4 g-3; proud_of_it a3; proverb_of_the d-2 g8; pull-request_,_they g2; pull_into_a d-2 g4
pull_out_of b-5 d7 e3 g-5; pull_the_repo f4; pull_the_story g4; push-notification_code_, b4; push_back_on c-2 g4
push_over_<name> b3 g-3; push_straight_to a5 d-3; push_the_fix a6 g-4; push_the_release b4 d-6 e-5 f3
put_<name>_'s b-6 d6 g-2; put_<name>_in e7 g-2; put_mine_in b3; put_my_name b5 c-2 e-2; put_my_own b4
put_myself_down a3; put_off_the d7 g-5; put_the_decision e5 g-5; put_the_redundancy g2; qa_can_not a5
quarter_in_a d3; quarterly_sit_down d3; question_,_and c4 e-3; question_back_: e3; question_in_the e6
question_is_who g3; question_of_the e-2 g3; queue_died_i a6 g-3; queue_for_lunch a-3 g5
queue_last-week_<mark> e-2 g4; queue_lengths_to a-2; queue_until_i c5; quick'n'dirty_notebook_compare f4
quiet_afternoon_, g2; quiet_call_with g4; rain_all-day_. a-3 d3 e-3; raise_an_eyebrow b-2 c8 g-4; raise_is_<mark> d5
rana_is_afraid g2; read_<name>_'s b-5 d-3 f10 g-3; read_about_it f-7 g9; read_an_article f-2 g4
read_flame_graphs f2; read_how_the f6; read_more_code f-5 g7; read_the_code d-4 g6; read_the_contract f-6 g8
read_the_ingestion g3; read_the_migration f2; read_the_new g3; read_the_postmortem f3; read_the_rfc f5 g-3
read_the_vendor f7 g-6; read_the_whole g4; read_up_on g3; reassign_<name>_'s b4; reassign_the_churn g3
reclaim_the_deploy b6; redo_cem_'s b5; redo_the_whole a-4 b6 e-6 g5; redundancy_conversation_off g3
reformatted_an_old f3; region_go_round c3; release_,_all a3 g-2; release_,_i a2 b-7 e7 g-4; release_be_postpone g2
release_depend_on a3; release_go_out g8; release_is_gate a4; release_is_pinned a2; release_manager_role b5 g-3
release_need_my a4; release_slip_i a-4 g5; release_train_wait a3; release_wait_for a7 c-2 g-2
release_without_me a-2 e9 g-7; releases_belong_to b3; remark_,_and c3; remind_me_to b-3 d-6 e-3 g8
rename_a_branch c2; rename_a_few f3; renames_my_scanned g2; reopened_<name>_'s a-2 b7 g-3; reopened_what_<name> g5
reorganised_my_desk a-3 b-4 c-5 d-3 g10; replace_<name>_'s g4; replace_<name>_as b3; replay_of_the f5
reply-to_to_the d3 e4 g-5; reply_to_the b3; repo_,_nothing f3 g-2; repo_that_'s f3; request_for_a d4
rescue_the_demo e5 g-3; resist_the_p1 g4; resist_the_urge e4; responsibility_for_the b-2 e5; rest_and_grpc c-4 g6
rest_of_the a3 g-3; rest_of_them g3; restaurant_is_close d-4 g6; retro_,_i b5 d4 e-6 g-7; retro_cancel_, d9 g-8
retro_to_next d2; review_,_they e7 g-4; review_:_write a-2 d-6 g10; review_<name>_'s b6 d-2; review_ellie_'s b3
review_it_, a6 b-3 d-4; review_to_learn f4; rewrite_<name>_'s e-2 g5; rewrite_<name>_pr b5 g-2
rewrite_a_whole b-5 g7; rewrite_it_, e7 g-5; rewrite_it_on b2 e-2; rewrite_the_lot g5; roadmap_,_all b-5 e8 g-3
role_from_<name> b3; roll-back_back_the a6 b-2 e-2; rollout_wait_on a3 c-2; room_and_land c4; room_go-quiet_quiet c3
room_unblock_the a3; room_when_they c-3 e6 g-3; rotation_service_since a2; round_the_room c4; rule_:_whoever c-2 g4
rule_on_the c5 g-2; run_by_<name> e8 g-4; run_it_, a2 b-5 g-2; run_it_. e3; run_it_again b9 d-2 g-4; run_over_, g5
`
