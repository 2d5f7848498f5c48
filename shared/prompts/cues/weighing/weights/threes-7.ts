// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_7 = `
not_do_, d14 g-11; not_do_it b-4 e5; not_edit_a b-3 d-5 e9; not_even_ask a5 b-3 c7 d-4 e-3 g-6; not_even_know c4
not_even_my c8 g-4; not_even_open b-5 g3; not_even_start b2 d6 g-6; not_face_another d7; not_face_the d7 g-3
not_fast_enough b6; not_find_the a-3 d9 e-3; not_fix_it d-2 e7; not_for_the f7 g-6; not_get_<name> d8 g-5
not_get_it c-10 d5 e8; not_get_the d12 e-3 f-4; not_give_. d8 g-8; not_give_<name> d9 e-4 g-4
not_go-to_touch a4 b-4 e-2 g4; not_go_out d4; not_grab_the e12 g-10; not_happen_. d3 g-2; not_happy_with b7
not_have_, c-2 e6 g-7; not_have_a d3 e-2 g3; not_have_an b-2 c-5 d-4 e9 f-4 g3; not_have_it g-3
not_have_make c-5 e7; not_have_pick e5; not_have_the c-3 d5 e-5 f-4 g3; not_his_. b-3 d7 g-2; not_hold_the d8 g-6
not_how_i b11 e4 f-2 g-10; not_in_the a-2 d5 e6 g-9; not_it_be a-3 e-2 f-5 g13; not_jump_in d-3 e8
not_know_. c-3 e-6 g10; not_leave_it b10 d-5 e-7; not_leave_the a10 d-4 e-4 g-4; not_let_go a4 b3 g-6
not_let_me a-3 b-8 d-2 e-4 f-3 g15; not_like_i a-5 b-5 e3 g7; not_like_it b5 e4 f-3 g-7; not_log_in a3 e-2 g3
not_look-at_at g6; not_look_at c-4 d-5 e4 f-2 g3; not_make_it a-5 d6 e-4 g3; not_make_the e-6 g4
not_me_, a-11 f-5 g12; not_me_. c-8 d-3 e9; not_merge_anything c10 d-4 e-3; not_merge_without c8 g-4
not_mine_, a-4 b-2 e4 g4; not_mine_and b-3 e6; not_mine_to g-3; not_miss_it c-2 d-5 g10; not_my_call d-4 e8 g-6
not_my_circus a-2 e-3 g8; not_my_decision c-6 e14 g-9; not_my_pick e7 g-4; not_need_. c-5 e6 f7 g-6
not_need_me c-5 d-3 g6; not_need_my b-3 d-9 e5 g4; not_on_any f5 g-3; not_on_speak d4; not_on_the a-8 e8 f3
not_once_have b-5 c-3 d-6 e-10 f-8 g20; not_open_the a-2 b-5 c-4 e8 f-3; not_open_without a5
not_peeked_since b-4 d-3 e8 g-3; not_pick_a c12 e-3 g-9; not_proud_of d-3 e-4 g6; not_remember_when g3
not_rescue_the e8 g-6; not_say_. c-3 d3 e11 g-12; not_say_a d-3 e7 g-3; not_say_i a-4 d3
not_say_it a-6 b-3 c3 f9 g-8; not_say_what b-4 c-7 d3 g4; not_see_the b-2 d-3 f-3 g8; not_send_, d8 g-5
not_send_it c2 e-2; not_ship_until a4; not_skip_anything d-2 g4; not_sorry_, f3 g-5; not_speak-to_to d6 g-2
not_stand_the a3 b6 e-3 g-3; not_start_, d7 g-4; not_start_before c4; not_start_the c5 g-4; not_start_until a6
not_start_without a4 g-4; not_stop_myself a3 b2 e-2 g-4; not_sure_how b2 e-2 f-3; not_take-back_it b-9 g6
not_take_a c7 g-3; not_take_the a-4 b-4 g7; not_tell_<name> c-3 d12 g-12; not_tell_him b6 d3 e-6 g-8
not_tell_the d6 e-4; not_the_one a-3 b-2 c-3 d-5 e2 g9; not_the_solution e2; not_to_change f5; not_to_have d8 g-3
not_today_either d10 g-9; not_touch_the a-7 b-3 c-3 d-7 g11; not_true_that b-9 c-6 d-4 e-6 f-6 g20
not_wait_, b8 g-3; not_wait_for a-3 b3 c-5 d-3 g8; not_want_be c5 e-6 g4; not_what_i c9 d-3 g-3; not_write_, d9 g-8
not_write_. d9 g-7; not_write_a a-3 d-6 e4 f-6 g7; not_write_the d8 f-2 g-6; note_to_self b2 d-3; notes_,_no d4 g-3
nothing_,_he e3; nothing_,_i a-4 c5 d-5 e-5 g7; nothing_,_so d2 g-4; nothing_else_. d-2 e5 f9 g-10
nothing_else_to b6 d-2 e-11 f-3; nothing_more_. d6 f2 g-7; nothing_of_hers b13 d-3 e-5 g-6
nothing_prepare_for d8 g-6; nothing_special_. g5; nothing_to_add e6 g-4; nothing_to_do a-3 c-5 e4
nothing_to_report c-2 e-2 f-3 g10; now_,_and b-5 c-3 d6; now_,_i c-6 e7 f-2; now_,_the d3 e-6 g3
now_and_i a-2 b-3 g8; now_i_am b8 c-2 g-3; now_i_get a-2 b-7 f12 g-2; now_i_have b10 e-4 g-5
now_i_know b-3 d-3 e-3 f13 g-7; now_it_'s b5 e-3 g-5; now_on_, b-7 d-3 e7 g3; number_,_then c3
number_from_my e5 g-2; numbers_come_from a3 e4 g-5; objections_to_my g6; of_<mark>_what c10 e-6 g-6
of_<name>_'s a-7 b19 c-8 d-8 f-5 g-3; of_<name>_, b-4 c-2 d5 f11 g-7; of_<name>_. a-7 b-6 c7 d-5 f4 g4
of_<number>_. a-4 b-2 d-5 f-2 g11; of_a_bug d6 g-4; of_a_chat f2; of_a_deploy d4 g-2; of_curiosity_, f2
of_her_text b8 d-2 e-2; of_hers_leave b8 e-3; of_it_, a4 b-12 c-3 d-5 e10; of_it_. a4 b2 c-9 d-4 g3
of_me_. b-5 d-3 e13 g-5; of_mine_. b-4 f-7 g10; of_my_meet c5; of_my_own b-4 c-6 d-5 e5 g6; of_name_. a-3 b-4 c2 g3
of_no_consequence f6; of_our_own f-3 g8; of_the_<name> a4 g-2; of_the_<number> b9 c-2 d-6 e-2
of_the_billing a11 b7 c-3 d-3 e-4 f-8 g-9; of_the_budget b7 c5 d-5 e-3 g-4; of_the_build b-5 d8 e3 g-6
of_the_code b-4 e9 f-5; of_the_cutover a5 b4 g-10; of_the_day a-7 b-9 d-8 e-7 g18; of_the_deadline a-4 b5
of_the_demo a-3 b5; of_the_dentist d-3 g3; of_the_design b-2 e-6 f-8 g9; of_the_epic a7; of_the_error c4
of_the_heads g4; of_the_kotlin f6; of_the_list d4 f3 g-2; of_the_meet c5 e-3; of_the_name c8 e-5
of_the_new a3 b-4 c-6 d-7 e-5 f11; of_the_old f2; of_the_other-team a-3 b-4 c-3 d-3 g10; of_the_parser b3
of_the_pipeline b3 c-2 e3 f-4 g-2; of_the_platform f9 g-6; of_the_pricing a7 c-7 f4 g-2; of_the_queue d-2 g6
of_the_release b-2 d7 e-3 f-4; of_the_room a-2 c2 d-3 e5 g-2; of_the_rust f6 g-4; of_the_service a-7 b-5 e3 f-2 g6
of_the_six a3 b-2 d9 f-7 g-8; of_the_sprint a15 b7 c-3 d-5 e-12 g-8; of_the_storage d-4 f10
of_the_sync a-2 b2 e-4 f7 g-3; of_the_tax a3 g-2; of_the_team a-7 b-7 d7 e-9 f-3 g7; of_the_test c-2 d-4 g7
of_the_tickets a-9 b5 d-6 e7; of_the_two b-6 d-4 e8 g-2; of_the_week b3 d-5 e-4 f-3 g5; of_them_, e-11 g6
of_them_. a-4 b-5 c2 e-7 f-3 g9; of_them_<name> c3 e-2; of_them_are b-2 d2; of_them_want c7 g-4
of_this_lot a-3 b-2 d-2 e-2 g9; of_today_. e6 g-3; of_us_, e3; of_us_. d-3 g5; off_,_and e3 g-3; off_,_i b5 f3 g-6
off_<name>_'s b5 e6 g-10; off_<name>_, b5; off_<name>_. b8 g-5; off_<name>_after b11 e-5 g-5; off_<name>_and b2 g3
off_by_one e2 f3; off_by_two f3; off_her_. b9 e-4 g-4; off_him_, e-4 g2; off_my_list d6 g-4; off_on_a c7 f-5
off_on_the g3; off_tell_<name> d7 g-3; off_the_board a8 c-2 g-5; off_the_calendar d9 g-6; off_the_keyboard b-4
off_the_thread e9 g-6; off_the_top a6; off_to_me e3; off_until_after a-4 d5 g2; off_with_two f2
offer_<name>_a e8 g-7; office_in_<name> b-4 f-5 g9; officially_<name>_'s b9 g-5; oh_well_. c4 d-3 g-2
ok_?_<mark> c9 g-6; ok_with_it b-3 c5 e-4; old_boss_would g2; old_lead_'s b-6 c-3 e-6 g15; old_lead_use g3
old_me_would e5 f-2; old_team_i d-5 e-4 f-4 g13; on-call_rota_be b5 e-4; on-call_rota_to b-3 e2; on_,_and e2
on_,_i a3 c5 d-3 e3 f-3 g-7; on_,_no a-6 f5; on_<name>_'s a-9 b11 c-5 d7 e-5 f-7 g-4; on_<name>_, b-5 d11 g-3
on_<name>_. a7 b-3 g-3; on_a_<name> f5 g-4; on_a_copy c2 f6 g-6; on_a_friday b-2 e-3 g11; on_a_quiet f3
on_a_script a3 f3 g-5; on_a_service f7 g-4; on_a_side f4 g-3; on_account_of c5 d-5; on_all-week_. b6 g-3
on_an_old f9 g-5; on_day_one a-3 b-3 e10 g-6; on_friday_, a4 d-5 e-5 g6; on_friday_. c-3 d-8 g7
on_friday_and a-3 d3 g2; on_fridays_, g3; on_her_old c-3 f4; on_her_own e5 g-4; on_his_own b-8 c7 e4
on_his_talk b-2 e-4 g3; on_holiday_. c-5 g4; on_it_, a3 c3 d-3 f-2 g-4; on_it_. a4 b-11 c-7 e-5 f8 g2
on_it_and e7 g-8; on_it_at a7 b4 d-5 g-6; on_its_own a-3 e3; on_last_year f3; on_launch_day e4
on_leave_, b-3 c-4 e-2 g9; on_me_, a-4 e2; on_me_. a10 c3 d-3 e-4 g-9; on_me_again c6; on_me_for a5 d-5 f-6 g4
on_monday_, a-8 b5 e-5 g5; on_monday_. b8 c-4 e-9; on_monday_and a-7 d-11 e3 g10; on_mute_, g5; on_my_bike f9 g-8
on_my_branch b3; on_my_desk a-5 c3 d14 e-4 g-16; on_my_hands a-5 b-5 d-5 e4 g5; on_my_lap a-3 g6
on_my_laptop a3 b11 c-4 d-3 e-8 f5 g-16; on_my_list c-8 d-6 e-5 f-4 g15; on_my_machine a3 c-3 g-4; on_my_old f6 g-4
on_my_phone a6 f-2 g-3; on_my_plate d-3 g4; on_my_side b-2 e7 g-7; on_our_own f4; on_paper_, b-5 c5 d-4 f7 g-4
on_paper_. b6 c7 e-4 g-10; on_paper_i b-4 c-5 d-6 f-6 g11; on_retries_, c6 g-2; on_saturday_, f-3 g8
on_speak_terms d5; on_sunday_. b7; on_sunday_night b7 e-5; on_the_<name> a6 b-2 c-8 d-5 e-4 f-3 g8
on_the_<number> c-8 d5 e-11 f-6 g7; on_the_api e-2 g6; on_the_auth a10 g-7; on_the_balcony f9 g-5
on_the_bench a-3 b3 e6 g-7; on_the_board a13 b-5 c3 e-3 g-15; on_the_bridge a-2 c4 e-2 g2; on_the_budget g2
on_the_bus a-6 d-2 e-5 f4 g3; on_the_button a4 c-3; on_the_call a5 c4 d-6 e2 g-11; on_the_checkout a6 g-2
on_the_colour e3; on_the_core a8 c-7 e5 g-6; on_the_couch a-3 f3 g3; on_the_critical-path a4 b-3 c-5 d-5 e-3 g4
on_the_customer a-3 b5 e3 g-4; on_the_data b-3 c3 e5 f3 g-9; on_the_doc c7; on_the_flight b6 f4 g-6
on_the_floor b-4 d-3 e-3 f8; on_the_importer e-3 g5; on_the_incident b-3 c5 e-8 f4; on_the_kafka a7 c-2 f-2 g-2
on_the_keyboard b-4 e4; on_the_ledger a5 c-4; on_the_line b-2 e5 g-3; on_the_list a-2 d6 g-4; on_the_live a6 g-4
on_the_model e4 g-7; on_the_new a-3 e-5 f-2 g7; on_the_next a-2 b3 d3; on_the_old a3 g-3; on_the_other b-4 e8
on_the_outage d-6 g6; on_the_payment g5; on_the_phone a6; on_the_pr d-4 e11 g-8; on_the_pricing b-5 e6 g-4
on_the_queue b2 c-4 e-8 g9; on_the_release a-6 b-5 d-5 e6 g5; on_the_release-branch e-3 f-4 g6
on_the_roadmap a8 b-3 c3 f-3 g-8; on_the_rollback a-2 b2 c4 g-2; on_the_rollout e3
on_the_roof a-3 b-3 c4 d-4 e-4 f-5 g7; on_the_save a2 b6 c-3 g-4; on_the_schema a-4 e3 f-3 g3
on_the_shader b11 e-8 g-3; on_the_sharding a3; on_the_sign a5; on_the_sofa e4 f-3 g4; on_the_spot a8 b-2 c5 d-3 g-5
on_the_sync d-3 e3; on_the_team a9 b-3 c-9 d2; on_the_third d5; on_the_ticket a-8 b2 e7; on_the_tools a6 b-6 e-3 g4
on_the_train a3 c7 d4 e-7 f9 g-20; on_the_vendor a3 b8 d-3 e-6; on_the_wall b2 c-4 e6; on_the_weekend f5
on_the_whiteboard b-3 d-3 g3; on_the_wiki d-6 e8 f-3; on_their_own c7 e4 g-9; on_them_, a4 c3 e-3 g-4
on_them_. a3 b8 e-3 g-7; on_thursday_, b-4; on_thursday_. a-3 c-3 d-4 e-4 g11; on_thursday_i a-7 b9 c-2 d-7 e-2 g4
on_time_, a-8 b-4 c-3 d-7 e5 g10; on_time_. a4 d-8 e-4 g8; on_to_the c-6 e-2 g8; on_tuesday_, a6 b-4 d-3 e2
on_tuesday_. a-5 b4 d-5 e-2 g7; on_wednesday_. b-3 d-3 g8; onboarding-plan_for_the a-2 d8 g-3
onboarding_tutorial_as f3; once_a_year f10 g-7; once_have_i b-4 d-5 e-8 f-8 g18; one-on-one_with_<name> d7 g-6
one-to-one_with_<name> b-4 d4 e-5 g4; one_,_and c-4 d3 e10 g-12; one_,_so a-4 c12 e-4 g-5; one_back_. e8 g-7
one_by_one a10 b-3 c-4 d-6; one_day_. a-3 e-2 g8; one_day_i c-4 g10; one_evening_, b6 g-5; one_hold_the a8 g-5
one_hour_, a-3 c3 e-5 g2; one_hour_per f7 g-5; one_i_'d b7 c6 e-4 g-6; one_more_day a3 b10 c-4 e-3 g-8
one_of_the a-4 b-7 c3 d-4 e-5 f-3 g11; one_of_them c8 e-2 g-4; one_request_from f6; one_small_<name> f2
one_thing_, c-3 e7; one_who_decide c-3 g6; one_who_do d-2 g5; one_who_say a-5 c5 e5 g-4; one_with_<name> d9 g-7
one_with_a a-3 c-3 d-2 e-3 f-3 g13; one_with_the a5 c5 e-5 g-2; only-to_understand_it f3 g-2
only_ask_question c-5 e3 g3; only_ask_why c-4 g3; only_contribution_to e8 g-4; only_have_it b4; only_i_'d e-6 g7
only_i_use a-4 b-3 f10 g-2; only_listen_from e2; only_one_that a-3 c-3 g7; only_one_who c5 e-3; only_person_who a4
onto_my_desk b6 g-3; onto_release_<mark> a2 g2; open_,_close b-2 d10 g-6; open_<name>_'s a-3 b7 c-3 d-6 e-4 f-2 g5
open_at_noon a8 g-6; open_my_mouth e3; open_my_own b7; open_on_the c3 d-4 e-2 g2; open_on_time a9 g-3
open_the_doc a-2 d7 e-5; open_the_editor d-2 e4; open_the_ide e-3 f-3 g6; open_the_laptop d-6 e6
opinion_,_i b-2 c-5 d-3 e13 g-4; opinion_on_the a-2 c3 e-6 g4; ops_have_the g3; or_<number>_, c8 g-6
or_keep_it c9 e-2 g-3; or_not_, c9 e-6 g-4; or_not_. e-3 g5; ota_at_<number> a3 e5 g-6; other_people_'s c7 d-3 g-2
other_week_, d7 g-4; our_director_'s a-3 c-4 d-8 e-3 g16; our_director_be a-3 d-3 g9; out_,_and c2
out_,_i d11 e-3 g-7; out_and_the a7 g-4; out_at_<number> f-3 g7; out_by_read e2; out_from_the e-7 g12
out_from_under b5 d-5 g5; out_in_the b-2 d-5 e7 g3; out_loud_. c4 g-5; out_my_own e-3 g4
out_of_<name> a-4 b5 c-4 e5 g-3; out_of_curiosity f10 g-7; out_of_his c-2 d-2 e7 g-7; out_of_interest a-3 f6 g-2
out_of_it a-4 b5 c-7 e-2 g6; out_of_my a4 c11 d-3 e-6 g-10; out_of_nosiness g2; out_of_the b-16 c-6 d7 e9 f-12
out_on_a a6 f-6 g3; out_on_the a7 b-3 c-5 d-4; out_on_time a7 d-4; out_the_new f6 g-2; out_to_be e-4 f-3 g6
out_to_the a-4 e-6 g9; out_with_my a6 b2 c-2 g-4; out_with_the a4 g-3; outage_call_, b-4 g5
outside_in_the a-2 d-3 g7; over_<name>_'s a-6 b13 c-3 d-6 e-10 f-4; over_a_weekend b-5 g7; over_again_. b4
over_at_<number> a3; over_beers_. a-2 g4; over_from_<name> b-2 e-5 g9; over_lunch_, b-3 c-6 e7 f6 g-4
over_lunch_. g6; over_lunch_to f5; over_the_bank b3 f8 g-11; over_the_deploy b-2 g4; over_the_line a5 d-4 e-2 f-4 g6
over_the_weekend b2 c3 e-4 f-4; over_there_. c-6 g7; over_to_<name> b-8 d-3 e7; over_to_me c8 e-2 g-7
over_to_the a2 e7 g-7; over_two_evenings a5 b3 f-3 g-5; overrule_the_team a-5 b8; owe_<name>_a d3
owe_<name>_an d10 e-6; owe_<name>_the b-4 d6; own_hands_. a-5 b-5 g11; own_it_, b4 c6 e-6 g-4; own_service_. c5
own_this_<mark> c-8 d-2 e13 g-6; own_two_hands a6 b-4 c-4 e-4 f-2 g4; own_version_, b6; own_version_. b7 e-3
own_way_, e3; own_way_. e5 g-3; owner_of_the b4 c-4 f-5 g5; ownership_of_the a-3 e10 g-7
packet_for_<name> b-3 d5 e-3; pair_session_with b-6 e5 f-3 g2; pair_with_<name> a-2 d-6 f9 g-2
park_behind_it a8 g-6; parser_for_the f3 g-3; part_in_the a-7 e13 g-6; part_of_the a10 c-2 d-7 e-6 f-5
pass-on_on_the b-6 e9; pass_all_tests a-5 g3; pass_by_me b-2 e7; pass_me_the c6 d-3 e-6 g4
pass_to_<name> b6 d-6 e4 g-8; past_<name>_'s d8 e-4 g-4; past_its_date d4 g-2; patch_for_the a9 g-4
patch_it_, a7 b-3; peer_feedback_for e-2 g4; people_'s_code b-2 g5; people_,_zero a-3 c8 d-7 f-3 g2
people_in_the c6; people_on_the a-4 c4 d3 g-3; people_who_own c3 g-5; performance_plan_for d5; person_who_can a5
phone_face_down c-2 d5 e6 g-7; pick-up_it_up b2 c-2 d6 e-5 g-5; pick-up_up_the a6 b-8 d-5 e-5 g4; pick_a_date c3
pick_a_number g3; pick_the_date c8 g-4; pick_up_a f-5 g6; pick_up_the g3; piece_of_the a11 f-3 g-4
ping_me_to c10 e-4 g-6; plan_,_i b4 e-2; plan_and_it c3 d-4 e4 g-2; plan_and_the c5 d9 e-3 g-11; plan_be_to a2
plan_for_<name> d11 g-8; plan_for_next d10 g-7; plan_for_the a-3 b2 c-8 d-4 e3 g6; platform_team_and e-3 f2 g2
play-with_with_the f3; plus_:_<name> a3 b-5 c-3 e7 g-3; plus_:_i b-2 e10 g-8; point_at_me c10 e-5 g-5
point_of_failure a4; point_them_to c-6 e7; poke-around_around_in f3; poke-around_around_the b-3 f7
poke-at_at_the f5; poke_about_in f5; poor_<name>_, d-3 g3; postpone_the_reviews d-12 g13; pr_and_open b7 e-3
pr_at_<number> a5 b-5 e-4 g4; pr_for_her b4 g-2; predecessor_do_all g2; prepare_for_the d5 e6 g-11
present_for_<name> b9 d-9 e8 g-12; present_the_roadmap b16 c-3 d-8 e-6 g-7; present_to_the b-4 e5
pricing_engine_, a-3 b5 c-2 f5 g-4; prod_be_down e-2 g3; prod_by_three a-4 c-3 g10; profiler_on_a f5 g-3
project_,_we b-3 g7; project_to_<name> b-2 e4; promise_<name>_a d4; promise_<name>_he b6 e-2
promise_<name>_the b11 d-8 e3 g-9; promise_hand-off_off b5; promise_not_to b8 d-6 g-2
promo-packet_for_<name> b-2 d3 e-3; promotion_packet_for g3; property_test_for f4; proposal_with_a c5 g-3
pros_and_cons c8 g-2; prototype_of_a c-2 g3; proud_of_it g3; proud_of_this b-3 d-3 g8; pull_an_all a3
pull_out_of b-6 d9 e4 g-7; pull_the_ticket b-5 e2 g3; pull_the_vendor c-2 e-3 g5; push-back_back_on c4
push_<name>_'s b-5 d7 g-2; push_by_me a6 b-3 g-3; push_come-to_to a-4 c4 g3; push_it_to d2; push_my_own b12 d-4 e-4
push_over_<name> b7 g-5; push_straight_to a2; push_the_fix b-7 d-8 e-4 g10; push_the_last a6
push_the_release a-9 b9 c7 d-6 e-4 f3 g-3; put-off_it_off b-3 d9 e-4; put_<name>_'s b-7 d9 g-2
put_<name>_in a-3 c-2 d-7 e8; put_<name>_on a-4 b12; put_in_my b3; put_in_the a8 f-3 g-2
put_it_back a8 c-3 e-6 f5 g-5; put_it_in b-3 c-2 d7 e-2; put_it_on b-2 d6 e5 g-10; put_mine_in b5 e-2
put_my_hand a3 d-3 e-3 g5; put_my_name b2 c-7 d-4 e3 g2; put_my_own b9 e-4; put_off_, d2; put_off_tell d9 g-5
put_off_the d7; put_the_release a3 g2; put_together_a f-3 g8; python_on_a f3; query_in_the a7 b-3
question_,_and g-4; question_,_i g5; question_about_the c-5 e6 g-5; question_from_<name> d4
question_in_the b-5 c-3 d-3 e9; question_of_the e-4; questions_and_she e5 g-2; queue_,_i b3 e-5 g5; queue_at_my g3
queue_to_use c-4 e7; quicker_than_explain b7 f-2; quiet_friday_, a-2 d-3 g5; quiet_on_the a-2 c-4 e-2 g9
rain_all-day_, a-3 d-4 g10; rain_all-day_. c2 e6 f-3 g-7; rain_on_the a-4 c7 d-3 f-3 g3
raise_an_eyebrow b-3 c10 e-3 g-4; rang_me_to c10 g-9; rather_have_the e-4 g4; read_<name>_'s b-4 f8; read_a_blog g4
read_about_a f-3 g9; read_about_it b-3 f-10 g10; read_how_the f10 g-5; read_it_. c6 e4 f-4 g-6
read_more_code f-6 g8; read_the_<name> f4 g-4; read_the_alert a-4 b-3 g9; read_the_code d-6 g7
read_the_minutes d-4 e7 f-11 g8; read_the_new g5; read_the_old f4 g-3; read_the_postmortem f5; read_the_rfc f11 g-5
read_the_scheduler g5; read_the_whole b-2 f3 g3; reassign_<name>_'s g4; reassign_it_to b3 c-3 e4 g-3
recruiter_to_hold d5; recuiter_have_stop d7 g-5; red_on_the a9 g-6; redo_<name>_'s e-9 g6; redo_it_in b-3 g5
redo_the_capacity b3; redo_the_whole a-2 b4 e-3 g3; regulator_'s_report a2 b-4 c-2 d-5 e4
release_,_and a-5 b3 e-4 g4; release_<mark>_<number> a2 b-3 c-3 e-2 g3; release_and_i a-3 b3 e5 g-6
release_be-stuck_on a3; release_could_go a4 g-2; release_depend_on f7 g-7; release_did_not a-3 c-4 e-3 g9
release_go_<mark> c9 e-7; release_go_out a-5 c-3 e-3 f-3 g13; release_to_<name> e2; release_train_. a-3 e6
relieved_<name>_of a-4 b6 e-3; remember_when_i g3; remind_me_to c-2 d-8 e-3 g12; remove-myself_myself_from b-5 e8
rename_a_few b2 f3; reopened_<name>_'s b6; repair_it_, e-3 g3; repair_it_. g3; replace_<name>_as b3
reply-to_to_the d3 g-3; reply_<mark>_what c-6 g7; reply_with_a c-3 e9 g-4; repo_for_an f-2 g4; repo_that_'s f7
report_to_<name> b7 e-7; request_through_the f4; rescue_the_demo b6 g-9; resist_open_the e7 g-5
resist_the_urge e11 g-10; rest_of_the c6 d3 e-6; retro_cancel_, d8 g-7; review-comments_on_<name> b2
review_,_they d-3; review_<name>_'s b8 d-3 g-3; review_it_, a8 b-5 d-3 g-2; review_to_the d-5 e10 g-4
review_with_<name> d-5 g7; review_with_the b-3 d3 e-2 f-4 g4; rework_<name>_'s b5
rewrite_<name>_'s a-5 d-5 e-4 f-4 g8; rewrite_half_of b5; rewrite_it_, b6 e5 g-10; rewrite_it_after b4
rewrite_of_our f-2 g4; rewrite_the_parser b-2 e-7 g9; rewrite_the_whole b-3 g8; rights_on_the e3
roll-back_back_, a-7 c6 g3; roll-back_back_the a7 e-2; roll-out_it_out a6 g-3; roll_my_sleeves a8 b-2; roll_up_my g4
rollout_until_i a-3 c6 e-2; rota_to_the b-2 e3; round_and_round g3; round_the_block c-3 d-6 g5
rule_,_i b-8 c-7 e16 g-4; rule_on_it a-4 c11 g-4; rule_out_, g2; run_by_<name> d-2 e9 g-5; run_it_, a-3 b-6 e3 f2 g3
run_it_. a-5 b2 e6 g-4; run_it_myself a5 e-2; run_on_my a-2 f8 g-5; run_over_, d-3 e-2 g9; run_over_and g-3
run_the_cutover a7 b4 e-6 f-5 g-2; run_the_incident a-5 b2 e6 g-5; run_the_retro b9 d-6 e3 g-4
run_the_test-suite f5; run_the_vendor b-5 d-3 g6; run_the_whole a3 b-2; run_with_it e5 g-4
run_without_me a-4 c-4 d5 e9 g-9; salary-talk_with_<name> d5 e-2; saml_cert_expired a3; say-no-to_no_to d-9 e7
say_<mark>_. c10 e-3 g-7; say_<mark>_<name> c5 e-4; say_<name>_about c7 g-6; say_?_<mark> c-11 e4 g6
say_a_word d-5 e8 g-3; say_her_last b-3 e-5 g10; say_i_. c10 e-2 g-7; say_i_be a8 g-5; say_if_we c4 g-3
say_it_'s b-8 c7 d-3 e-6 f9 g-3; say_it_. b3 c-5 e-4 g4; say_it_to d4 g-5; say_my_boss g3; say_no_, a-2 e5
say_no_to c6 g-5; say_to_<name> b-6 c-4 d14 e-8 g-4; say_what_i b-5 c-7 d4 g3; school_run_, d-4 g9
screen_share_. b3; script_that_colours f3; seagull_on_<name> b4; seat_in_the e5; second_time_, d2
second_time_this b4 d-3; see_how_it a-4 e-4 f3 g2; see_how_the f8 g-4; see_how_they e-4 f11 g-5; see_if_my g3
see_it_, e8 f-4 g-7; see_it_. b-2 e13 g-6; see_it_come a-2 b-6 c-3 e9; see_my_face b-3 c8 e-4 g-3
see_the_bug b-3 e6 g-2; see_the_list c-4 e7; see_what_<name> c4; see_what_the f9 g-4; see_what_they f7 g-3
send_<name>_home b7 e-4 g-3; send_<name>_to b-2 e9 g-5; send_her_a d5 g-3; send_her_back b4 e-2; send_me_a c4 g-3
send_me_the c9 e-3 g-6; send_the_question c2 g-4; send_them_a d3 f4; send_them_to e6 g-6; seniors_,_one c4
services_with_a g3; set_up_the b-7 e3 f4 g-7; settle_by_the c-6 g9; settle_it_. b-2 c2 e5 g-6; settle_it_in e4
settle_it_over e4 g-6; settle_the_api e2; settle_without_me c8 e-5; she_'d_already c-4 e4; she_'d_be b11 d-4 g-7
she_'d_go d4 g-4; she_'d_like g4; she_'d_set f5; she_'d_try e5; she_'s_do d5 e-3; she_'s_happy d-2 g6
she_'s_the c4 d-2 e-2; she_<name>_<mark> b5 c-3; she_<name>_no d3 g-3; she_ask_for c-3 d3 g-8
she_ask_me b-7 c13 d-3 e-7; she_be_at b5 e-3; she_be_not b9 g-4; she_bin_them e6 g-4; she_come_back b2
she_did_not b6 e-11 g3; she_find_it c-3 e8 g-3; she_find_out b4 g-5; she_find_the e5; she_fix_it e6 g-5
she_have_a b6 d-6 e-4 g4; she_have_it b-7 e4 g4; she_have_not c-2 d-2 e-6 g6; she_have_the e-4 g6
she_say_her c-2 e-5 g10; she_see_the d7 e-4 g-4; she_start_monday d5 g-3; she_take_it b-3 e3; she_tell_me b-4 d-3 g9
she_want-to_try e-5 g7; she_will_see e8 g-8; sheet_come_back b-2 e-3 g4; ship_<number>_. c-3 e6 g-4
ship_at_<number> c3; ship_it_, a3 b-5 e-5 f3 g3; ship_it_. b2; ship_my_own a-3 b9 g-3; ship_the_fix a12 b-2 e-2 g-6
ship_the_fraud a5; ship_until_i c-4 g3; ship_until_it a4; ship_without_me f-3 g4; should_have_be b-3 c5 d8 g-10
should_have_talk-to d11 g-10; should_i_do c-4 e9 g-3; should_i_have c-2 g8; should_not_have b8 c-2 d-2
`
