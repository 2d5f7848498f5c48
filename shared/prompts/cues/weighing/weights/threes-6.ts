// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_6 = `
my_name_'s b7 c-3 g-6; my_name_, a7 b-10 e-4 g8; my_name_. a-3 b9 c7 d-2 e-12 g-3; my_name_in c9 e-8 g-7
my_name_is a5 b3 e-7 g-4; my_name_on a8 b5 c-3 e-3 g-11; my_nose_out e6 f-3; my_old_boss e-2 f-8 g12
my_old_laptop b-4 e-8 g9; my_old_shop a-2 g7; my_old_team d-5 e-3 f-9 g17; my_one-to-one_with d8 g-7
my_opinion_, e10 g-9; my_opinion_on a-2 d-2 g4; my_opinion_until c-6 e8; my_own_, b4 d-4 f6 g-2
my_own_. a-6 b7 c-6 d-6 e4 f-5 g3; my_own_education f3; my_own_hands a2 e-3 f-5 g6; my_own_manager d-5 g9
my_own_name a-4 b5 e4 f-2 g-3; my_own_review d-5 e3 f-7 g8; my_own_two a8 b-6 c-4 e-5 f-3 g3
my_own_version b9 e-5 g-2; my_own_way b5 e-2; my_part_be a-3 b-2 e10 g-6; my_patch_, a10 g-7; my_pocket_, c-4 d6
my_predecessor_do b-3 g7; my_previous_company c-3 g5; my_proposal_in c7 g-5; my_seat_in c-3 e6; my_side_, d9 g-5
my_side_. a-3 e7 f-2; my_sign_off a-4 c9 e-2 g-3; my_sleeves_and a7 b-4 e-5 g3; my_style_. b10 g-5; my_tea_. b-3 f3
my_view_on c5; my_way_. b10 c-2 e-3 g-3; my_wife_say g5; myself_,_<number> a3; myself_,_all a7 g-4; myself_,_and a4
myself_,_the f6 g-6; myself_as_the a4 b-4 e3 g-3; myself_at_<number> a8 g-5; myself_from_the b-5 e8
myself_over_the a3 f-2; name_'s_on a4 b3 c-3 g-3; name_,_i b4 c-6 d5 e4 g-10; name_for_the c5 e7 g-10
name_in_it b-6 c5 e-9 g4; name_in_the c6 e-2 g-4; name_of_the a-3 b-2 e2 g2; name_off_the b-6 e9
name_on_it c-3 d2 e-2; name_on_the a-2 b7 c-4 d-2 e3; nearly_there_. b11 e-4 g-9; need_from_me a-5 c-5 d-4 e-7 g15
need_it_, f11 g-6; need_it_. c2 g-6; need_me_to c-2 d-4 e10 f3 g-9; never_the_one a-2 b-4 c-3 d-3 f-2 g13
new_one_. d8 e-2 g-8; news_about_the d8 e-3 g-5; next_month_. d3; next_month_i g5; next_one_. c4 d7 g-8
next_sprint_, a-3 d-2 e3 g4; next_sprint_. g3; next_sprint_i g5; next_time_? c-5 e5
next_to_<name> a-3 c-4 d-6 f8 g-3; next_to_it c11 d-4 e-5; next_to_the c-3 d3 g2; next_week_, d11 e-3 g-8
next_week_. a4 d-7 g3; next_week_<mark> d9 g-7; next_week_because d3; next_week_i g4; nice_if_i a-3 e-2 f-3 g11
nice_to_have b-3 d-2 f11 g-3; night_,_with g2; no-one-else_would_. a-5 b-2 c10 g-3; no-one_'s_wait f5 g-4
no-one_argue_. c6 g-5; no_,_i a-5 b6 c13 d-15 e-7 f-3 g3; no_,_my d-4 e-3 g5; no_,_the a-11 d10 e-4 g4
no_1:1s_since d6 g-4; no_bug_, a-4 c4 f-2 g3; no_code_from d-3 e8; no_deadline_, f8 g-4; no_go_, c-5 e11 g-4
no_longer_<name> b9 e-4 g-4; no_ticket_, f7 g-3; no_time_for a5 b-3 d6 e-4 f-7 g-3; no_to_sales c7 g-4
no_to_the a2 c-5 d-3 e7; no_worries_, d4 e-2; no_worries_<mark> d3; nobody-else_know_the a8 c-3 f-3
nobody_'s_wait d-2 g3; nobody_ask_for f6 g-4; nobody_ask_me a10 b8 c-15 e-3 f-7 g2; nobody_be_wait c-2 g5
nobody_could_test a10 b-3 g-6; nobody_disagree_with c6 g-4; nobody_have_ask a-2 b2 c-2 f10 g-8
nobody_in_the c12 g-10; nobody_is_wait f4; nobody_need_it a-2 f9 g-5; nobody_need_me a-9 c-7 f-6 g16
nobody_push-back_back c10 g-7; nobody_say_i f-4 g10; nobody_take_it g3; nobody_wait_for c-5 f2 g3
none_of_her b8 e-2; none_of_it g-5; noon_,_i b3 g-4; not-one_of_them a-3 c-3 g8; not_,_and a-2 c3 d-6 g7
not_,_i b10 c-3 e-4 g-4; not_a_line b7 c2 e-6 g-4; not_a_soul a-7 b-3 c11 d-4 e-7 f8 g-7; not_agree_on c2
not_answer_, c4 d-5 g3; not_answer_. c-3 d-4 g5; not_any_more d9 g-6; not_ask_. d-3 e-4 g5; not_ask_for b-5 e14 g-9
not_ask_me c-13 e-7 g15; not_be_in d6 g-2; not_be_the a-4 c-4 d-2 g12; not_change_a a-3 c4 e-5 f11 g-8
not_choose_between c6; not_decide_, c10 e-3 g-5; not_do_, d15 e-2 g-13; not_do_it a-5 b-3 c-3 e5 g2
not_even_ask a7 b-3 c6 d-4 g-8; not_even_know c4; not_even_my c9 g-6; not_even_start d6 g-5; not_face_the d7 g-4
not_fast_enough b10 f-4 g-4; not_find_the a-4 d10 e-3; not_fix_it b-2 d-2 e4; not_for_the f8 g-7
not_get_it c-8 d5 e6; not_get_the d11 e-3 f-5; not_give_. d9 g-8; not_give_<name> d11 e-4 g-7; not_go_out d3
not_go_without a2; not_happen_. d3; not_happy_with b9 g-5; not_have_, b3 e6 g-8; not_have_a c-2 d5
not_have_an c-4 d-4 e10 f-3; not_have_it b4 g-2; not_have_pick e2; not_have_the c-3 d11 e-4 f-3; not_his_. b-3 d7
not_hold_the d7 e-2 g-3; not_how_i b12 g-10; not_in_the a-3 d4 e7 g-7; not_it_be a-3 f-5 g12; not_jump_in d-3 e9 g-5
not_know_. e-7 g10; not_leave_it b11 d-4 e-7; not_leave_the a8 d-3 e-4 g-4; not_let_go a7 b2 g-8
not_let_me a-3 b-7 c-2 d-3 e-2 f-2 g14; not_like_i a-4 b-6 c-2 e3 g8; not_like_it b4 e3 f-2 g-9; not_look-at_at g3
not_look_at c-3 d-6 e4 g5; not_make_it a-5 d6 e-4 g3; not_make_the a3 e-9 g7; not_me_, a-11 e4 f-6 g12
not_me_. c-6 d-4 e8; not_merge_anything c8 d-2 e-2 g-2; not_mine_, a-5 b-3 e3 g3; not_mine_. b-3 c4
not_mine_and b-6 e6; not_miss_it c-2 d-3 g9; not_my_decision c-5 e12 g-8; not_my_pick e8 g-5
not_need_. c-6 e7 f8 g-8; not_need_my b-3 d-6 e3; not_on_any f5 g-3; not_on_the a-7 e6 f4
not_once_have b-4 d-5 e-9 f-8 g19; not_open_the a-3 b-5 c-6 e9 f-3; not_open_without a5; not_pick_a c10 e-3 g-5
not_rescue_the e7 g-6; not_say_. b-3 c-3 d3 e12 g-12; not_say_a d-4 e8 g-4; not_say_i a-4 f-3 g6
not_say_it a-4 b-4 c-3 f8; not_say_what b-4 c-5 d5; not_see_the d-3 f-3 g9; not_send_, d8 g-4; not_send_it c6 e-5
not_ship_until a4 c-2; not_sorry_, e4 g-6; not_speak-to_to d5 g-2; not_stand_the a3 b5 e-3 g-4; not_start_, d8 g-5
not_start_before c4 d-3; not_start_until a4; not_start_without a3 g-3; not_sure_how a3 b5 f-3 g-4
not_take_the a-4 b-4 g6; not_tell_<name> c-4 d14 g-16; not_tell_him b5 d5 e-6 g-8; not_tell_the d4 e-2
not_the_one a-4 c-5 d-5 e5 g5; not_to_change f5; not_to_have d11 e-2 g-6; not_today_either d12 g-11
not_touch_the a-8 b-3 c-3 d-7 g11; not_true_that b-9 c-7 d-3 e-6 f-6 g21; not_wait_, b9 g-5
not_wait_for a-5 b6 c-6 d-3 g7; not_want_be c3 e-6 g5; not_write_, d9 g-8; not_write_. d11 g-10
not_write_a a-3 d-7 e5 f-7 g7; not_write_the a3 d8 f-3 g-9; note_to_self b2 d-2; nothing_,_i a-3 c6 d-4 e-5 g5
nothing_,_so g-6; nothing_else_. e5 f10 g-11; nothing_else_to b6 c2 d-2 e-9 f-4; nothing_more_. b-2 d8 f5 g-9
nothing_of_hers b13 c-2 d-3 e-4 g-7; nothing_prepare_for d10 g-8; nothing_special_. g6; nothing_to_add e4
nothing_to_do a-2 c-4 d-2 e6; nothing_to_report f-3 g10; now_,_and b-5 c-5 d7 g3; now_,_i a-4 b-3 c-6 e9 f-3
now_and_i b-2 g8; now_i_am b7 c-2 e-2; now_i_get b-6 f10 g-2; now_i_have b9 e-3 g-5; now_i_know b-2 e-3 f13 g-8
now_it_'s b5 d2 e-5 g-2; now_on_, b-7 d-3 e4 g5; objections_to_my c-2 g7; of_<mark>_what c11 e-4 g-8
of_<name>_'s a-7 b20 c-8 d-8 f-7 g-7; of_<name>_, b-3 c-3 d3 f10 g-6; of_<name>_. a-7 b-8 c2 e-3 f3 g5
of_<number>_. a-3 b-4 d-5 g11; of_a_bug d7 g-6; of_curiosity_, f3; of_her_text b8 e-2; of_hers_leave b8 e-2 g-2
of_it_, b-15 c-2 d-7 e13 g-2; of_it_. a5 c-12 d-3 g2; of_last_year f-3 g5; of_me_. b-5 e11 g-6; of_mine_. a2 f-6 g7
of_my_own a-3 b-2 c-6 d-7 e3 f-3 g10; of_name_. a-2 c2 d2; of_no_consequence f7 g-4; of_our_own g5; of_the_<name> a3
of_the_<number> a-2 b10 c-4 d-7 e-3 f-2; of_the_billing a11 b6 c-2 d-3 e-2 f-7 g-7; of_the_build b-4 d10 g-7
of_the_code e7 f-3; of_the_cutover a5 b4 e3 g-11; of_the_data g4; of_the_day a-7 b-11 d-8 e-5 g18
of_the_deadline a-4 b4 g-3; of_the_demo a-2 b5; of_the_dentist d-3 g3; of_the_error c4; of_the_kotlin f7 g-3
of_the_meet c6 e-3; of_the_name c8 e-6; of_the_new a4 c-3 d-9 e-8 f14; of_the_other-team a-2 b-5 c-4 d-5 g12
of_the_pipeline b4 c-3 e2 f-2 g-3; of_the_pricing a6 b-2 c-6 e-2 f6 g-4; of_the_queue a4 d-2 g3
of_the_release a4 d4 e-2 f-2; of_the_room a-2 c5 d-4 e6 g-5; of_the_rust f5 g-3; of_the_service a-6 b-4 f-3 g7
of_the_six a6 d7 f-5 g-7; of_the_sprint a14 b6 d-4 e-11 g-6; of_the_sync a-3 e-5 f8 g2
of_the_team a-7 b-5 d6 e-10 f-3 g10; of_the_test d-4 g6; of_the_tickets a-9 b3 d-6 e10; of_the_two b-5 c3 d-4 e8 g-5
of_the_week a3 b3 c-5 d-8 e-4 f-2 g7; of_them_, d3 e-8; of_them_. a-8 b-8 c6 e-7 f-3 g10; of_them_are b-3 c-2 d5
of_them_want c6 g-3; of_them_were b-2 c5 e-3; of_this_lot a-3 d-2 g9; of_today_. e6 g-3; of_us_, e4; of_us_. d-3 g6
off_,_and e5 g-3; off_,_i b5 f5 g-7; off_<name>_'s b5 e3 g-8; off_<name>_, a-5 b6; off_<name>_. b7 g-5
off_<name>_after a-3 b11 e-4 g-4; off_<name>_and b3; off_by_one e3 f2; off_her_. b7 e-3 g-3; off_her_on b3 g-2
off_her_plate b2; off_my_list d5; off_on_the f-3 g3; off_tell_<name> d7 g-4; off_the_board a9 f-3 g-6
off_the_keyboard b-3 e3; off_the_thread e8 g-5; off_the_top a6 b-2; off_until_after a-5 d7 e-2
offer_<name>_a e9 g-8; office_in_<name> f-4 g7; officially_<name>_'s a-2 b10 g-5; oh_well_. c4 g-4
ok_?_<mark> c8 g-5; ok_with_it b-3 c8 e-3; old_lead_'s b-5 c-5 e-5 g14; old_me_would e6 f-3
old_team_i d-6 e-4 f-6 g15; on-call_rota_be b4 e-6; on_,_and g-3; on_,_i b-3 c4 d-2 e4 g-7; on_,_no a-8 f5 g4
on_<name>_'s a-7 b11 c-5 d10 e-4 f-8 g-7; on_<name>_, b-4 d10; on_<name>_. a9 b-5 g-4; on_a_<name> f7 g-6
on_a_clean f3; on_a_copy f5 g-5; on_a_friday e-3 g10; on_a_script a4 c-3 f5 g-6; on_a_side f4 g-3; on_a_toy f3
on_account_of b-2 c3 d-3 g3; on_an_old f10 g-6; on_day_one b-3 d2 e9 g-8; on_friday_, a6 c-3 d-7 e-5 g5
on_friday_. c-4 d-8 g6; on_friday_and a-3 d3 e-3; on_her_own e7 g-4; on_his_own b-8 c7 e3; on_his_talk d3
on_holiday_. c-4 g3; on_it_, a3 c2 d-2 g-3; on_it_. a5 b-10 c-8 e-4 f9; on_it_and a-3 e8 g-5; on_it_at a7 d-4 g-5
on_launch_day b-3 e5; on_leave_, b-3 c-4 g7; on_me_, a-4 c3 g-5; on_me_. a9 d-4 e-5 g-4; on_me_for a7 c-5 d-5 f-6 g4
on_monday_, a-8 c-3 g6; on_monday_. b6 c-5 d3 e-10; on_monday_and a-8 d-11 e5 g6; on_monday_i c-2; on_mute_, g3
on_my_branch b5 e-3; on_my_desk a-3 c4 d14 e-6 g-18; on_my_hands a-6 b-7 d-3 e5 g4; on_my_laptop b11 c-5 d-3 f8 g-17
on_my_list c-7 d-5 e-5 f-3 g13; on_my_machine a4 b3 g-5; on_my_old f4 g-3; on_my_phone a4 d-3 f-3 g2
on_my_plate c3 d-3; on_my_side b-4 e12 f-3 g-11; on_our_own f4; on_paper_, b-4 c5 d-4 f8 g-8
on_paper_. b7 c8 e-5 g-10; on_paper_i a3 b-3 c-4 d-4 f-6 g8; on_sunday_. b3 e-2; on_sunday_night a3 b7 e-5 f-3
on_the_<name> a6 c-6 d-5 e-5 f-3 g6; on_the_<number> c-10 d5 e-11 f-8 g7; on_the_auth a9 g-7; on_the_balcony f8 g-4
on_the_bench a-3 b3 e5 g-6; on_the_board a14 b-6 c4 g-15; on_the_bridge a-3 b-2 c5 e-3 g3; on_the_budget d-3 e3
on_the_bus a-6 b-2 c-4 d-3 e-5 f8; on_the_button a5 c-5; on_the_call a6 c5 d-7 g-14; on_the_checkout a5 g-2
on_the_couch f2; on_the_critical-path a3 b-4 c-6 d-6 e-4 g5; on_the_data b-4 c3 e5 g-3; on_the_flight b6 f3 g-5
on_the_floor a2 b-5 c-3 d-3 e-4 f6; on_the_hot-path g5; on_the_hour d-4 g6; on_the_importer b-3 e-3 g6
on_the_incident b-3 c5 d-3 e-9 f6; on_the_kafka a4; on_the_keyboard b-5 e5; on_the_ledger a7 c-5; on_the_line e6 g-6
on_the_live a7 g-6; on_the_model e5 f-2 g-8; on_the_new a-2 e-5 g7; on_the_next a-3 b3 d4
on_the_other a-3 b-2 c-6 e8 f4; on_the_outage b-3 d-7 f-4 g8; on_the_payment c-3 g7; on_the_phone a8 b-2 f-2
on_the_pr a-3 b3 d-5 e11 g-8; on_the_pricing b-6 c2 e6 g-3; on_the_queue c-4 e-6 g9
on_the_release a-5 b-6 d-3 e5 g4; on_the_release-branch e-3 f-5 g6; on_the_roadmap a8 b-3 f-3 g-8
on_the_rollback a-3 b3 c4 g-3; on_the_rollout b-2 e3; on_the_roof c5 d-3 e-3 f-3 g3; on_the_schema a-2 e3 f-2
on_the_shader b10 c-2 e-6 g-2; on_the_sharding b-2 c-2 g3; on_the_sign a5 g-2; on_the_sofa e3 g3
on_the_spot a10 b-3 c6 d-5 f-3 g-9; on_the_team a8 b-2 c-10 d5 e-3 g2; on_the_third b-3 d6; on_the_ticket a-9 e8
on_the_tools a7 b-6 e-3 g3; on_the_train a2 c8 d3 e-6 f6 g-16; on_the_tram g2; on_the_vendor a4 b8 e-7
on_the_wall b3 c-4 d-2 e3; on_the_way d5 e-10 g5; on_the_whiteboard d-3; on_the_wiki d-5 e9 f-3
on_their_own c6 e5 g-9; on_them_, a5 b-2 g-4; on_them_. b5 d-4 e-5; on_thursday_, b-3 e4
on_thursday_. c-5 d-6 e-6 g9; on_thursday_i a-5 b7 d-6 g2; on_time_, a-8 b-5 c-4 d-9 e7 g11; on_time_. a6 d-7 g5
on_to_the b3 c-6 d-3 e-2 g7; on_top_of a4 b-2; on_tuesday_, a3 c-2 d-2 e3; on_tuesday_. a-6 b4 c2 d-8
on_wednesday_. b-5 d3 g4; onboarding-plan_for_the a-3 d12 g-7; once_a_year f9 g-7
once_have_i b-4 c-2 d-6 e-10 f-8 g19; one-to-one_with_<name> b-3 d4 e-5; one_,_and d6 e8 g-16
one_,_so a-6 b3 c12 d-3 e-4 g-5; one_by_one a13 b-4 c-4 d-7 e-4; one_day_. a-3 g4; one_day_i c-4 g9
one_hold_the a10 g-8; one_hour_, c4 d-2 e-8 g4; one_i_'d b7 c9 e-6 g-9; one_more_day b10 c-4 e-3 g-9
one_of_the a-3 b-6 d-5 e-4 g10; one_of_them b-2 c6 d-3 e-5 f-2; one_thing_, c-3 e8; one_who_do g5
one_with_<name> d8 g-7; one_with_the a6 c2 d-3 e-6; only_ask_why b-2 c-6 e3 g3; only_have_it b5
only_i_use a-4 b-3 f10 g-3; only_one_that a-6 c-2 g11; only_one_who c7 e-4 f-2; only_person_who a4
onto_release_<mark> e-2 g4; open_,_close d9 g-7; open_<name>_'s a-3 b7 c-3 d-6 e-4 g5; open_my_own a-2 b8
open_on_the d-4 g3; open_on_time a9 g-3; open_the_doc a-4 c3 d7 e-5; open_the_editor d-2
open_the_ide a-2 e-6 f-3 g9; open_the_laptop d-5 e4; opinion_,_i c-4 d-2 e12 g-5; opinion_on_the a-3 d-2 e-6 g5
or_no_. c4; or_not_, c8 d2 e-4 g-4; or_not_. a-3 c4 e-4 g4; other_people_'s c8 d-3 g-3; other_side_of b-2 e9 g-6
our_1:1_, g5; our_director_'s a-6 d-9 g17; our_director_be a-3 d-2 g8; out_,_i a-2 d10 e-3 g-5; out_and_the a8 g-6
out_at_<number> a-3 f-4 g7; out_from_the e-6 g8; out_from_under b6 d-3; out_loud_. c5 g-7; out_my_own b2 e-2 g2
out_of_<name> b4 d2 e3 g-6; out_of_curiosity f10 g-7; out_of_her b2; out_of_his b3 c-2 d-4 e8 g-7
out_of_interest a-4 f9 g-4; out_of_it a-4 b5 c-5; out_of_my b-2 c13 d-2 e-6 g-7; out_of_the b-18 c-4 d8 e12 f-12 g-2
out_on_a a5 f-5; out_on_the a9 b-2 c-7 d-3; out_on_time a6 d-5; out_the_new f5 g-2; out_to_be e-5 f-3 g6
out_to_the a-3 e-5 g7; out_with_my a6 b4 e-3 g-5; out_with_the a4 g-4; outage_call_, b-3 g6
outside_in_the a-2 d-3 g8; over_<name>_'s a-6 b14 c-3 d-6 e-10 f-4; over_a_weekend g6; over_at_<number> a3 e2 g-2
over_from_<name> e-4 g5; over_lunch_, b-4 c-5 e5 f7 g-3; over_lunch_. g6; over_lunch_to f6 g-3
over_the_bank b3 f10 g-12; over_the_deploy b-2 g5; over_the_line a4 c-3 d-4 e-3 f-4 g6
over_the_weekend a2 b4 c3 e-3 f-2; over_to_<name> b-8 e4 g4; over_to_me c10 e-3 g-9; over_to_the e6 g-6
over_two_evenings a3 b3 f-3 g-2; owe_<name>_an d10 e-4 g-4; own_,_and g-3; own_hands_. a-2 b-5 g10
own_it_, b4 c7 e-7 g-5; own_this_<mark> c-8 e10 g-4; own_two_hands a6 b-6 c-4 e-5 f-3 g5; own_version_, b6
own_version_. b6; owner_of_the a-3 b5 c-3 f-3 g5; ownership_of_the a-4 c-2 e10 g-8; packet_for_<name> d4 e-2
pair_with_<name> a-3 c-3 d-5 f9 g-5; park_behind_it a10 g-8; parser_for_the f5 g-5; part_in_the a-8 e13 g-7
part_of_the a11 c-2 d-6 e-7 f-6; pass-on_on_the b-6 e8; pass_by_me a-2 b-4 e9 g-4; pass_me_the a-3 c8 d-4 e-7 g2
pass_to_<name> b8 d-6 e4 g-10; past_<name>_'s d10 e-4 g-6; past_its_date d3; patch_for_the a10 g-6
patch_it_, a7 b-3 g-2; peer_feedback_for g4; people_in_the c6; people_on_the a-3 c4 d3 g-3; people_who_own c5 g-5
phone_face_down d4 e7 g-8; pick-up_it_up a3 c-2 d5 e-5 g-4; pick-up_up_the a8 b-8 d-4 e-6 g5; pick_a_date c5
piece_of_the a12 b-3 f-4 g-4; ping_me_to c10 e-3 g-7; plan_,_i b2 c3 e-2; plan_for_<name> d12 e-2 g-8
plan_for_next d11 g-9; plan_for_the a-3 b7 c-8 d-8 e3 g5; play-with_with_a f4; play-with_with_the f4
plus_:_<name> b-2 c-3 e6 g-3; plus_:_i e10 g-8; point_at_me c10 e-4 g-5; point_at_the c-3 g5; point_of_failure a5
poke-around_around_in f3; poke-around_around_the b-3 f6; poke-at_at_the f4; poke_about_in f6 g-3
poor_<name>_, d-2 g4; pr_and_open b7 e-2; prepare_for_the d7 e6 g-12; present_the_roadmap b13 c-2 d-7 e-4 g-2
present_to_the b-3 e5; profiler_on_a f6 g-3; project_to_<name> b-3 e4; promise_<name>_a d5 g-2
promise_<name>_he b6 e-2; promise_<name>_the b12 d-7 g-10; promise_hand-off_off b6 g-3; promise_not_to b6 d-4 g-3
promo-packet_for_<name> b-2 d2 e-5; promotion_packet_for g2; pros_and_cons c8 g-3; prototype_of_a b-3 c-2 g5
proud_of_it g3; proud_of_this a-2 e-2 g9; pull_out_of b-6 d8 e4 g-6; pull_the_ticket b-6 e3 g2; push-back_back_on g2
push_by_me a7 b-4 g-4; push_come-to_to a-4 c4 g4; push_my_own b12 d-5 e-5; push_over_<name> b9 g-7
push_the_fix b-7 d-7 g9; push_the_release a-13 b11 c7 d-7 e-6 f5; put-off_it_off b-4 d13 e-7 g-3
put_<name>_'s a-6 b-8 d7 g5; put_<name>_in a-2 d-8 e8; put_<name>_on a-4 b10 e-2; put_in_my b5; put_in_the a9 g-4
put_it_back a8 b-2 e-6 f6 g-7; put_it_in b-3 c-2 d9 e-3 f2 g-3; put_it_on a-2 d5 e3 g-4; put_my_name b2 c-7 d-4 g3
put_my_own b10 e-4 g-2; put_off_tell d9 e-2 g-5; put_off_the d5; put_the_release g4; put_together_a g4
query_in_the a6; question_,_and g-3; question_about_the b3 c-4 d3 g-3; question_in_the b-4 c-7 d-4 e11
question_of_the c7 e-4; questions_and_she e5 g-3; queue_,_i b2 e-4 g3; queue_at_my g3; queue_to_use c-2 e6
quicker_if_i b5 e-3 g-3; quicker_than_explain b5; quiet_afternoon_, d2 g-3; quiet_friday_, d-2 f3 g3
quiet_on_the a-2 c-2 g8; rain_all-day_, d-3 g8; rain_all-day_. c4 e5 f-2 g-10; rain_on_the a-5 c6 d-4 f-6 g5
raise_an_eyebrow c9 e-5 g-4; rang_me_to c11 g-9; read_<name>_'s b-5 f10 g-2; read_about_a f-2 g7
read_about_it b-2 f-8 g10; read_how_the f9 g-5; read_it_. c7 e5 f-5 g-6; read_more_code f-7 g9
read_the_<name> f6 g-5; read_the_alert a-5 b-4 f-2 g9; read_the_code d-6 e-2 g6; read_the_minutes d-3 e7 f-11 g8
read_the_new f-3 g7; read_the_old f4 g-3; read_the_rfc f10 g-5; read_the_scheduler g4; read_the_whole b-3 f4 g3
read_through_the a-2 f6; reassign_it_to b5 c-3 e4 g-6; red_on_the a11 g-9; redo_<name>_'s b4 d-2 e-10 g7
redo_the_whole a-3 b6 e-3 f-2; regulator_'s_report b-4 c-2 d-4 e4 g3; release_,_and a-5 b4 d2 e-5
release_<mark>_<number> a3 b-3 c-3 e-3 g3; release_and_i a-2 b4 e4 g-5; release_be-stuck_on a3; release_could_go a4
release_go_out a-6 b-2 e-4 f-3 g12; release_train_. a-3 e2; relieved_<name>_of a-3 b7 e-3
remind_me_to b-4 c-3 d-9 e-4 g13; remove-myself_myself_from b-5 e9 g-3; reopened_<name>_'s a-3 b8 g-2
repair_it_, a2 e-3; repair_it_. e-2 g3; replace_<name>_'s b3; reply_<mark>_what c-6 g6; reply_with_a e9 g-5
repo_that_'s b-2 f7; rescue_the_demo b6 e3 g-9; resist_open_the e8 g-5; resist_the_urge e9 g-8
rest_of_the c3 d3 e-10 f-4; review_,_they d-3; review_<name>_'s b8 d-4 g-2; review_to_the b-2 d-5 e11 g-5
review_with_the d2 e-2 f-4 g4; rewrite_<name>_'s a-5 d-5 e-5 f-3 g7; rewrite_it_, b7 e4 g-10
rewrite_the_parser b-3 e-10 g12; rewrite_the_whole b-3 e-3 g8; roll-back_back_, a-6 c5; roll-out_it_out a6 g-2
roll_up_my g3; rollout_until_i a-3 c5 e-2; round_and_round g4; round_the_block c-2 d-6 g7; rule_,_i b-6 c-6 e13 g-3
rule_on_it a-4 c9; rule_out_, c-2; run_it_, a-4 b-5 f4 g3; run_it_. a-5 b4 e5 g-6; run_on_my f7 g-4
run_over_and d3 g-2; run_the_cutover a6 b5 e-6 f-4 g-3; run_the_incident a-4 b3 e3 g-5; run_the_retro b7 d-6 e4 g-6
run_the_vendor b-4 d-4 g7; run_the_whole a3 g-2; run_with_it e6 g-5; run_without_me a-3 c-4 d5 e9 g-8
salary-talk_with_<name> b-2 d2; say-no-to_no_to d-9 e8; say_<mark>_. c13 e-4 g-10; say_<mark>_<name> c4 e-7
say_?_<mark> c-11 e6 g3; say_a_word d-5 e10 g-5; say_her_last b-2 c-3 e-5 g10; say_it_'s b-7 c9 d-4 e-7 f8 g-3
say_it_. b3 c-5 e-5 g4; say_it_to b-2 c-4 d4; say_no_, a-4 e5; say_no_to c7 g-6; say_to_<name> b-6 c-6 d14 e-8
say_what_i b-2 c-4 d5; school_run_, d-4 g10; script_that_colours f3; script_that_draw f3; script_that_turn f3
seat_in_the e4; second_time_, d5 g-4; second_time_this b4 d-4; see_how_it e-2 f2; see_how_the f7 g-4
see_how_they b-2 e-4 f10 g-4; see_it_, b-2 e7 f-3 g-2; see_it_. b-5 c-3 d-5 e6; see_it_come b-7 c-4 d-3 e10
see_it_in b2 e-5 g3; see_my_face b-4 c11 e-4 g-5; see_what_<name> c3; see_what_the f9 g-7; see_what_they f5
send_<name>_home b7 e-3; send_her_a d7 g-6; send_me_a c4 g-3; send_them_a d3 e-3 f7 g-4; send_them_to e6 g-4
set_up_the a2 b-6 f4 g-5; settle_by_the c-7 g11; settle_it_. e7 g-9; settle_it_in e3; she_'d_already c-3 e4
she_'d_be b11 d-4 g-12; she_'d_go d6 g-5; she_'d_like d2; she_'d_try e7; she_'s_happy d-3 g6; she_'s_the c4
she_<name>_, g3; she_<name>_. b-2 c-5 d-3 e3 g5; she_<name>_<mark> b6 c-7; she_<name>_no d3 g-3
she_ask_for b2 c-3 d5 g-10; she_ask_me b-7 c13 d-4 e-6 g-2; she_be_at b6 e-4; she_be_not b10 g-3
she_come_back b5 g-5; she_did_not b7 c-4 e-13 g3; she_find_it c-4 e7 g-2; she_find_out b6 e2 g-5
she_find_the c-3 e3 g3; she_have_a b5 d-5 e-3; she_have_it b-7 e3 g5; she_have_not b8 d-3 e-6; she_have_the e-3 g5
she_say_her c-3 e-6 g10; she_tell_me b-4 c3 d-4 e-2 g6; she_will_find b6 e-6; she_will_see b2 e8 g-11
ship_<number>_. c-2 e4 g-4; ship_it_, a6 b-6 e-7 f2 g2; ship_the_fix a14 b-3 e-2 g-8; ship_the_fraud a7 g-3
ship_until_i a2 c-5 g3; ship_until_it a4; should_have_be b-3 c4 d9 g-8; should_have_go d3; should_i_do c-3 e10 g-5
should_i_have c-3 d-3 g8; should_not_have b8 c-3 d-3 e-2; show_me_how e-4 f8; show_me_the b-4 c-5 d-3 e-7 f7 g4
side_of_the a-2 b-3 e9 g-5; sign-off-on_off_on a-3 b-3 c3 f-4 g2; sign-up-for_up_for a3; sign_up_as e-2
silence_,_then b-4 e4; silence_in_refinement c2; silence_in_the c3; silence_on_the c5 e-3; silent_until_i c7 g-3
since_<name>_, b-4 e-3 f4; since_<name>_. a8 e-6 f-2; since_<number>_, a3 c-3 f6 g-3; since_<number>_. a-5 f10
since_before_<name> d7 g-3; since_i_be b3 c5 g-6; since_it_'s a7 b-5; since_lunch_, c-2 e-3 f6 g-4
since_monday_, c4 g-4; since_monday_. b3 c-5 e7 g-7; since_spring_. b-3 d8; since_the_fourth d9 g-7
since_the_offsite b5 c3 d-3 g-3; since_tuesday_, a3 b-4 c-3 f-4 g4; since_tuesday_. c-3 d-4 e-2 g7
since_two_weeks a6 c3 d-3 g-4; single_point_of a6; sit-down-with_down_with b3; sit-in-on_in_on f9 g-3
`
