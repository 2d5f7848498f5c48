// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_4 = `
fine_with_it c9 e-5 g-4; finish_,_and b4 e-5 f3 g-4; finish_<name>_'s d-6 g8; finish_it_, a4 b4 g-4
finish_it_. a-3 f5; finish_it_before a-5 b4; finish_it_for a-4 d-3 g5; finish_it_in a4 b-3 e4 g-5
finish_the_migration a7 b-8 e-6 g6; finish_the_ticket b-3 c6 g-2; fire_drill_at a-5 g8; first_,_and-then b-6 g6
first_,_i b-5 c6 d-3 e7 g-6; first_time_, e4 f3 g-3; five_minutes_, a4 b2 e-7; five_minutes_. a-4 b-3 c7 d-4 g3
fix_,_i a7 g-8; fix_<name>_'s b8; fix_a_typo c5 f-2; fix_for_the a12 b-3 c4 d-3 f-6 g-9; fix_go_out a5 c-3 e-2 f2
fix_in_the f9 g-8; fix_it_, b-8 c-6 e18 g-9; fix_it_. a6 b-3 g-2; fix_it_at a6; fix_it_myself e5
fix_it_over b5 e-3 f3 g-3; fix_on_the f5 g-4; fix_the_<name> a11 f-4 g-7; fix_the_broken a2
fix_the_flaky a3 b-2 f-4 g3; fix_the_pipeline b-3 g4; fix_the_typo a-5 g4; follow_the_conversation f4
follow_what_the f3; for_<name>_'s a-3 d5 e-12 f-4 g5; for_<name>_, a-10 b5 c-14 d9 f-9 g-3
for_<name>_. a-6 b-9 c-7 e13 g-3; for_<name>_: b-4 d8; for_<name>_<mark> b10 c3 e-5 g-9; for_<name>_and d6 g-5
for_<name>_in d6 e-12 g7; for_<name>_is d10 e-3 g-4; for_<name>_to c7 d-5 g-3; for_<number>_, c3 g-3
for_<number>_. d7 g-5; for_<number>_min b-2 e-4 f4; for_a_change a-3 d-3 g6; for_a_day c-6 d-5 e12 f-3
for_a_decision d-8 e-12 g8; for_a_friend c-5 e-3 g10; for_a_month c-6 e5 g-4; for_a_nod c6 e-3; for_a_rule e-4 g4
for_a_second d-4 e-6 g10; for_a_walk a-2 b-5 c-4 d-5 e5 g5; for_a_week b6 e6 g-7; for_a_while b-7 d-5 e4 g5
for_a_whole b-4 c-4 e-3 g7; for_a_year a-4 b-6 c-3 d-7 f-5 g16; for_ages_, f8 g-4; for_all_of b4 c-2 g-3
for_an_extension d10 g-7; for_an_hour a-13 b-12 c2 d-9 e3 f3 g5; for_another_day b5 e-2 g-4
for_everyone_. a-5 c-3 d-4 f-3 g9; for_feedback_on b4 c-3 d10 e-4 g-10; for_four_hours c9 g-7; for_fun_, a-3 f-2 g7
for_fun_. f8 g-7; for_go_live a10 g-7; for_half_an c-3 e11 g-6; for_help_with b3 d5 g-7; for_her_, b10 g-7
for_her_. b12 d-5 g-8; for_her_while b-2 e-3 g7; for_him_, a-3 b8 d4 e-8; for_him_. a-4 b11 c-6 d7 e-12 g-3
for_it_, a-8 b-4 c5 e-9 g9; for_it_. f8 g-7; for_it_and c-3 d6 e3 g-5; for_me_, a-5 b-8 d-7 f7 g3
for_me_. c4 e4 g-4; for_me_? a-3 c-10 g13; for_me_to a-4 b5 c20 d-10 e-11 f-7 g-9; for_my_answer d6 g-5
for_my_blessing b-3 c8 e-2; for_my_call c3; for_my_opinion b-3 c-3 e3 g5; for_my_own a-7 b-8 c-6 d-9 e-4 f7 g6
for_my_people a-4 d13 g-9; for_myself_, b-2 d-4 e-3 f9 g-3; for_nine_days c6 d-2 g-8; for_objections_to c7 d-2 g-2
for_one_more a-3 b15 c-3 e-6 g-8; for_ten_minutes a-2 b6 c-3 d4 f-3 g-2; for_the_<name> a8 b-9 d4 f3 g-9
for_the_<number> g5; for_the_answer b-2 c2; for_the_audit a3 b-3 e2 g-5; for_the_bank a5 b4 c-3 f-4 g-8
for_the_beta d-2 e-4 f-3 g7; for_the_big a3 c7 g-7; for_the_boss a-3 c6 d-4; for_the_client c-6 e3 g6
for_the_customer b6 f-3; for_the_data a3 b-5 d-10 f-3 g10; for_the_database a6 c-4; for_the_demo a-8 b6 e-4 g3
for_the_first a-6 b-3 c-2 e8 f7 g-9; for_the_half d9 g-7; for_the_launch a10 b-4 c-5 d3 e-6 f-6
for_the_leads c6 d8 g-9; for_the_migration a-6 e-6 f-2; for_the_morning b-3 g2; for_the_new b-2 c6 e-7 g-2
for_the_new-starter g2; for_the_office e-6 g6; for_the_partner c4; for_the_pilot d-2; for_the_pleasure f7
for_the_quarter d7 e3 g-10; for_the_release a10 b-9 c-3 d-4 e8 g-8; for_the_roadmap c-7 e7 g-4; for_the_sake d3
for_the_sale a6 g-4; for_the_second d9 g-4; for_the_sensor a3 g-3; for_the_sre c-4 d6 f-4 g3
for_the_summer c-3 f-3 g6; for_the_team a3 b-5 d9 e-7 f4 g-9; for_the_third a-4 d8 e-3; for_the_verdict c15 e-7 g-9
for_the_week b-5 d3 g4; for_the_weekend a-8 b4 g7; for_the_whole b5 c-3 d-6 e-10 g6; for_their_manager c-6 g8
for_them_, c5 g-4; for_them_. a-4 b-2 c5 d-4 e-6 f8; for_them_to c4 e4 g-9; for_this_. c3 f7 g-8
for_three_weeks a-2 b5 d-2 g2; for_tomorrow_'s a3; for_twenty_minutes c-3 e9 g-6; for_two_days a-3 b6 c-3 d-4 e6 g-3
for_two_hours a-9 d3 f7; for_two_more a-2 b4 d-2 f-3 g5; for_us_, c-5 e-2 g8; for_want_of c8 g-2
force_push_over b7 g-4; forget_,_be d7 g-3; forty_lines_of a-3 b8 d-4 g-4; four_hours_, b2; four_hours_in a7 g-5
four_hours_later a9 g-6; fourth_time_, g6; fraud_model_'s f4; free_,_so a5 f-2; friday_,_<name> b-3 e-5 g11
friday_and_i a-7 b4 c-2 d13 e-6 g-6; friday_at-last_. a-6 b4 d3 e-6 f5 g-6; from_<name>_'s b6 e-3 g-2
from_<name>_, a-4 c-7 d6 e-14 f3 g3; from_<name>_. a-3 d-6 e4 f-5; from_<name>_: b-3 d6
from_<name>_<mark> c5 d-2 e5 f-2 g-2; from_<name>_? b-4 g7; from_<name>_after b4 d-5; from_<name>_and a-5 b6 e-5
from_<name>_at c-4 g3; from_<name>_because b4; from_<name>_halfway b7 e-2; from_<name>_on d2
from_<name>_to a-7 b10 c-5 d-8 e-11 g3; from_<name>_with e-3 g4; from_<number>_, c-5 d4 f10 g-8; from_across_the c3
from_him_, b5 g-2; from_him_. e2; from_leave_, b-3 g7; from_me_, a-4 b-4 c-6 d3 e12 f-9 g-2
from_me_. b-5 c6 d2 e3 f-6 g-6; from_me_first c11 d-2 g-7; from_me_in b-5 c-8 d4 e3 f-3 g3; from_me_to c-3 d7 g-3
from_my_laptop a2 e-4 f-5; from_my_own a4 b-6 d7 e-3 f-4; from_my_phone a6 b-2 e4 g-6; from_my_side a-8 c-4 f-3 g6
from_next_month d-4 g7; from_now_on b-2 c-4 d-5 e9 f-2; from_people_who b-3 c6 d-5 e-5 g4
from_scratch_, b9 d-3 e-2 f-4; from_the_<name> b6 e-3 g-3; from_the_back a3 d-3 e-3 f3; from_the_car a5 g-5
from_the_contractor b-5 g8; from_the_dentist e-6 g6; from_the_diff b7 g-5; from_the_first a-4 b12 d-5 e-3 g-3
from_the_new b8 g-2; from_the_other a-6 c-5 d-5 f6 g8; from_the_platform a-3 d4 e-4 g6; from_the_squad b3 c-2 e-3 g5
from_the_team a-8 b10 c-7 d-5 e6 f-2 g-4; from_the_train a3 c5 g-5; from_there_. a-3 b9 g-3; from_tuesday_to d8 g-5
from_two_days c2 g-2; from_under_the c5 f6 g-6; from_zero_. b8 d-3; front_of_the c-4 d-5 e4
frontend_and_backend c8 g-4; full_of_<mark> c8 e-3 g-4; gdpr_deletion_job a8 g-4; get-back_it_back b7 g-6
get-out-of_out_of b-3 c-2 d-5 e12 f-4 g-4; get-pulled-into_pull_into c4 e-3; get_a_feel f6 g-3; get_a_row c9 e-2 g-4
get_an_hour d-4 f4 g5; get_as_far a-3 b4 c-3 d8 e-7; get_ask_to b-4 c6 e2 g-3; get_bump_by d3
get_impatient_, b3 d-3 e-2 g2; get_it_, d2 f3 g-5; get_it_green g3; get_it_in a3 g-2; get_it_wrong e7 g-3
get_my_hands a2 f3; get_none_, c6 g-3; get_the_build a7 b-4 f-5; get_the_lead d9 g-5; get_the_new f-8 g9
give-back_it_back b4 c-5 d5 g-5; give_<name>_feedback b-5 c-2 g7; give_<name>_his b-2 d-6 e-5 g10
give_<name>_the a-12 b6 c-16 d-6 e8 f-7; give_a_number c4; give_away_my b-4 e6; give_away_the b-3 c-2 e12 g-6
give_her_. b11 e-5 g-6; give_her_a b3 c-4 e-3; give_her_the c-4 e3 g-7; give_him_a b-4 c-4 e3 g2
give_him_the b3 e5 g-14; give_it_, b6 c4 e-6 g-4; give_it_. c2 e-4 g4; give_it_to b-13 c-9 d7 e8 f-3
give_me_a a-3 c-3 d-3 e-4 f-2 g11; give_me_the a6 b-3 c-6 d4 e-2 f4 g-5; give_mine_. b-6 c13 e-7 g-5
give_my_opinion c5 e-4; give_my_view c4; give_the_answer e6 g-5; give_the_whole b-5 d-2 e8
give_to_<name> a-2 b5 c-3 d-6 g2; give_up_my a7 b-6 c-4 e3 g-4; give_up_the b-4 e3 g5; go-and_do_it b4 e4 g-3
go-quiet_quiet_and c10 g-7; go-through_through_me a4; go-through_through_the a3 b-5 c-7 f5; go-to_look_at d9 g-7
go-with_with_the c-8 e7 f-2 g3; go_,_i a2 d2 e4 g-7; go_<mark>_no b-6 c8 d-5 e3 f-4 g-6; go_another_way e8 g-6
go_better_than d-3 e-5 g8; go_for_a a-8 b-6 c3 d-4 e6 f-7 g5; go_for_the a-2 c-3 g5; go_from_<name> b11 c-3 g-6
go_green_. c6 g-5; go_home_, a3 e7 g-9; go_home_. a-3 b-8 d9 e-9 g8; go_home_at a-4 c-5 d-4 e6 f-3
go_in_and a8 e-4 g-5; go_in_the a-3 c-3 d6 f-7; go_into_the a9 c2 e-5 g-9; go_live_, b-2 e-2 g9
go_live_. a3 b-3 c4 e4 f-2 g-8; go_live_at e-6 g7; go_live_be a5; go_live_hang a8 g-3; go_live_is a9 g-8
go_live_monday a9 e-3 g-6; go_live_need a7 g-2; go_live_on a7 e3 g-7; go_live_tonight b3; go_of_the a-5 b7 c-2 d-7
go_off_and c-6 e11 g-5; go_on_. b-6 d3; go_on_vacation b5; go_on_without c-4 d6 g-7; go_out_, a-5 d7 e-6 g3
go_out_at a8 c-3 f-3 g-3; go_out_on c-5 d-6 e-6 f-2 g10; go_out_with a8 d-2 e-8 f-3; go_out_without b-4 e-2 g6
go_part_time b-3 d2 e-5 g4; go_round_the c5 g-5; goals_for_the d7 g-6; good_mood_otherwise a-4 c2 d4 g-6
good_question_. c-7 d9 e-6; grab-back_it_back b8 g-5; grab-the-keyboard_the_keyboard e-5 g3
grab-the-wheel_the_wheel b4 e-4; grab_the_blocker e7 g-6; grab_the_pager b-4 e-5 g9; group_'s_lead e-2 g7
half_a_day a-5 b-2 c7 f3; half_a_mind a-3 b-7 d-2 e-3 g13; half_an_hour a3 b-6 c-8 e5; half_do_, a-3 e2 f7 g-5
half_hour_. e-3 g3; half_of_<name> a8 c-3 e-9 g3; half_of_it c-5 d-5 e9; half_of_the a-5 b11 c-6 d-3 e-9 f-6 g4
halfway_through_the a3 e-6; hand-off_off_the b4 g-2; hand-over_over_the a-4 b2 c-3 d-2 e8 f-3 g-5
hand_<name>_the a-6 c-3 d-7 e5; hand_edit_the a4 b-3 e-4; hand_go_up b-3 c9 e-4; hand_in_pockets b-2 e7 g-2
hand_it_to d-2; hand_on_, f5 g-6; hand_on_the b-4 g5; hand_over_the c-5 e-6 g13; hand_the_keys b-3 g2
hand_the_release b-2 e5; hand_to_<name> a-5 b15 e-9 g-2; handle_it_. e3 f4 g-5; hands_off_the b-7 e3 g4
hands_while_<name> b-2 e2; hang_on_, a5; hang_on_. a9 f-3 g-4; hang_on_it a9 b-2 c-2 d-3 e-4 f-3
happen_if_i a-2 c-3 e-5 g11; happy_with_the a-4 b3 d-2 e-2 g6; hard-talk_with_<name> e-2 g4
have-a-look_a_look d-4 f4; have_<name>_'s a-3 b10 g-4; have_<name>_it a-2 d-4 e4
have_<name>_not b-6 c-2 d-8 e-5 g15; have_<name>_yes b-3 c-3 d-8 g8; have_a_build d6; have_a_free b2 d3 g-3
have_a_go f7 g-3; have_a_good b5 d-8 e-4 g5; have_a_look b4 c4 d-2; have_a_new a4 b4 c-8 d-7 e8 f-6 g-3
have_a_plan b8 c5 d-8 e-8; have_a_view e-4 g4; have_an_hour c4 d7 e-5 f-2; have_an_opinion c3 d-2 e9 g-10
have_answer_, e4; have_ask_for b4 c-2 f5 g-8; have_ask_me c-9 d-6 e-5 f-2 g16; have_be_ask b10 g-8
have_be_do b9 d-4 f4 g-6; have_be_give b3; have_be_in a-5 b-3 c-3 d7 g2; have_be_kinder b4
have_be_the a5 b-6 d-5 e-3 f-3 g2; have_be_wait a-6 c4 d11 g-11; have_be_write a5 d4 g-9
have_become_the a-2 c15 e-3 g-12; have_cancel_the e-5 g8; have_choose_the e3; have_do_it a-4 e5
have_do_the a-3 b-3 c-3 d7 e-8 g3; have_finish_the a-11 b12 c-6 d-2 e-5 g4; have_fix_it d-5 e-6 g12; have_fix_the e4
have_get_it b12 c-3 d-4 g-8; have_get_this c-5 e9; have_give_<name> b7 g-4; have_give_the a7 d-7 e2 g-4
have_give_to e3; have_go-to_the a-4 c4 d9 e-6 g-4; have_go_another e8 g-6; have_go_out d13 g-12
have_half_a a-2 b-5 e-4 g12; have_have_that a-2 g6; have_have_the d4; have_i_not g7; have_it_, b6 d-3 g-3
have_it_. a-4 b-2 c-3 d3 e7; have_it_again b5 g-3; have_it_back b9 g-7; have_it_for b7 g-2; have_it_now e5 g-4
have_keep_it a5 e3 g-5; have_leave_. e-4 g9; have_let_<name> e-7 g9; have_make_myself a5 b3 g-6
have_make_the d-3 g5; have_merge_it a-6 d-6 e-3 f6 g4; have_my_face a10 c-8 d-2 e-6 g-3; have_my_initials a8 g-5
have_my_name a9 e-5 g-8; have_no_opinion c-3 e4; have_no_time d6 g-3; have_not_. b-2 d6
have_not_<name> a-3 b-3 c10 g-10; have_not_ask b9 d8 e-6 g-12; have_not_be c-7 d-6 g12; have_not_come d2 e-2 g2
have_not_even d-3 e6; have_not_look b-5 d-3 e12 g-8; have_not_look-at g5; have_not_open a-7 b-8 e10
have_not_peeked b-4 d-4 e12 g-6; have_not_tell b-5 d20 e-8 g-14; have_not_touch a-2 b-3 f-11 g14
have_not_write d6 e6 g-10; have_nothing_to b-4 c-4 d-5 e7 f-3; have_pass_to b3 d-2 g-4; have_pick_. e8 g-6
have_promise_<name> b7 g-7; have_read_it a4 c-2 f-7 g6; have_remove-myself_myself e3; have_rewrite_it a-2 b8 d-2 g-5
have_see_it e-6 g6; have_ship_that a-3 b-3 d-3 g10; have_speak_. e6 g-6; have_step_in e-4 g7; have_stop_ask d7 g-6
have_take-over_over g2; have_take_the b-3 e3; have_talk-to_to c3 d8 g-9; have_tell_<name> d12 e-7 g-6
have_the_answer b-2 c6 d-3 g-5; have_the_fix a8 b-7 d-3 e5 f-2 g-7; have_the_flu b-3 e-3 g8
have_the_last a-2 b-4 c4 d-3 e4; have_the_room d10 e-4 g-7; have_the_talk b-5 e-4 g5; have_turn_into c2 d3 g-4
have_wait_. e4 g-3; have_work-on_on b2; have_write_it d5 g-2; have_write_the d4 e-5 g-3; have_you_rule a-2 c-3 e9
have_you_try e6 g-3; he_'d_already c6 g-6; he_'d_ask c-4 d8 g-4; he_'d_change d-2 e10 g-7; he_'d_do e3 g-3
he_'d_get b3 e2 g-3; he_'d_go c4 e-4; he_'d_have b5; he_'d_try e5; he_'s_get d-5 e3 g5
he_'s_now a-2 b-2 c-2 d5 e8 g-7; he_'s_on b7 e-5; he_<name>_<mark> b4 c-3 d4 g-4; he_<name>_he b2 e-6 g3
he_<name>_no b-3 d5; he_ask_for b12 d-7 e4 g-11; he_ask_me b-2 c-8 g9; he_be-on_the a-4 b7 c-3 e-5 g3
he_be_at b5 d-4; he_be_in b6 g-5; he_be_nearly b6 g-3; he_be_not b-4 c-3 d5 e4; he_be_watch b8 g-3
he_come_back c-3 e6 g-4; he_did_not b11 d4 e-10 g-7; he_do_the e10 g-5; he_does_not d10 g-6; he_find_the e8 g-4
he_get_it b-4 d-3 e8; he_get_there e4; he_go_off c-4 e6; he_have_it e2; he_have_not b5; he_have_the a4 b3 d-2 g-3
he_is_not d9 e-3 g-3; he_know_. c4 d-4 e7 g-9; he_leave_with e7 g-5; he_see_it e12 g-10; he_solve_it e8 g-4
he_take_it b-7 d-4 e-12 g17; he_tell_me b-4 e-4 g10; he_thanked_her b-5 e-6 g10; head_and_nowhere d7 g-5
hear_from_me a-3 c15 d-3 g-10; hear_it_from c8 d9 e-4 g-14; heard_about_it b-3 c-5 d-3 e9; heard_that_our f-3 g8
help_with_the a-9 b9 c-5 d5 e-10 g3; her_a_thumbs-up d4 e2 g-5; her_back_. b6 e4 g-9; her_call_, e5
her_last_manager b-2 c-2 e-5 g10; her_name_on b6 g-4; her_old_lead a-5 b-10 c-10 d-6 e-11 f-4 g27
her_own_module b8 g-4; her_slide_, e12 g-10; her_to_say e-3 g6; her_way_. b-2; her_while_she b-3 e-3 g7
here_i_am a8 d-3 g-5; hers_,_then b7; hers_now_. b-2 d-3 e-9 g11; hid_in_the b-4 c-3 d3 e9 g-6
him_about_the d11 g-9; him_it_be d5 g-2; him_leave_it b7 e-5; him_to_it b4 e2 g-4; him_we_'d d8 e-3 g-3
himself_,_i e6; his_own_. e10 f-2 g-7; his_own_way b-3 e6; his_task_. b6 g-2; his_ticket_, a-4 c-3 e-5 g7
his_tone_, b-4 d-3 e-3 g9; his_tone_in d10 g-9; hold-back_back_my c-3 e6; hold-my-tongue_my_tongue e5
hold_,_all c-2; hold_for_it a4 g-2; hold_it_. a5 b9 c-4 e-9 g-4; hold_the_deploy a5 c8 d-4 e-5 g-7
hold_the_door a-2 c4 e-2 g2; hold_the_pen b-3 e8 g-2; hold_the_release e3 g-4; hold_the_retro a-3 c-4 d9 e-5
hold_up_month a7; hold_up_the a5 c-3 e-2; home_at_five a-2 b3 c-5 e9 g-5; home_for_the b6 g-4
home_late_. b-3 c9 d-4 e5 g-7; hope_nobody_say f-2 g8; hospital_go_live a-2 g3; hotfix_for_the a7 g-3
hour_,_<name> c-9 e7 f-2 g5; hour_,_i c-4 d11 g-6; hour_,_then d3 e-3; hour_as_a e-3 f8 g-2
hour_for_the a-6 c2 d3 f-5 g3; hour_in_the g5; hour_with_<name> d9 e-2 f-4 g-3; hour_with_the c-5 d-9 f8 g4
hours_,_no a5 c5 g-9; hours_in_the a9 c-7 d-5 f-4; hours_on_the a14 g-10; how_do_other d-3 e-2 g8
how_i_'d a-6 b8 d-5 e7 f-3 g-4; how_i_feel a2 b2 c2 d3 e-3 f-3 g-5; how_it_'s a-2 c-7 d-4 e-6 f10 g7
how_it_go b-2 e7; how_it_hang f2; how_it_work f2; how_she_'d b-3 e3 f5 g-6; how_the_new f4
how_would_you c-9 d-6 e17 g-10; i_'d_<name> b-4 c11 d-3 e-4; i_'d_argue c-4 e6; i_'d_ask a-4 b13 d-6 e-11 f-3
i_'d_assign b5; i_'d_be a-13 e7 f-2; i_'d_build a7 b-4 c-6 e7 g-8; i_'d_delegate b5; i_'d_do b5 c4 e-13
i_'d_finish a-4 c4 d4 e-7; i_'d_get b9 d5 e-7 g-4; i_'d_give b11 d-3 g-8; i_'d_go a5 b7 c2 d-3 e-8 f-4 g-2
i_'d_hand a-5 b12 e-4 g-6; i_'d_have a-17 b-7 c-19 d-12 e18 f-11 g6; i_'d_just a4; i_'d_keep a-3 c-3 d7 e-6 g3
i_'d_leave b6 d-5 e-9 g5; i_'d_let b6 d-2 e3 g-5; i_'d_like a-3 b-10 c5 d-9 e-2 f-3 g10; i_'d_love a-3 f-3 g10
i_'d_never c-5 d-6 e3 g5; i_'d_not b3 c4 d6 e3 g-18; i_'d_only a4 c-2 e-7 g5; i_'d_pick c5 e-3
i_'d_prefer c7 e-3 g-2; i_'d_probably g2; i_'d_promise c-3 d11 e-4 g-9; i_'d_rather c-9 e4 g2; i_'d_rewrite e-6 g8
i_'d_say a5 b5 g-10; i_'d_set d3 g3; i_'d_stop c-2 e3 f8 g-7; i_'d_take b4 d-2 e-5 g4; i_'d_tell b10 c-8 g-7
i_'d_write d-8 g7; i_._e b4 c2 e-5 g-4; i_<name>_, a3 c-5 d-6 e5 f4 g-7; i_<name>_. a-2 b-9 c3 d-11 e-8 g15
i_<name>_<mark> a6 d6 f-2 g-15; i_<name>_<name> c8 g-5; i_<name>_<number> c8; i_<name>_go c5 g-7
i_<name>_i a2 b3 d-12; i_<name>_it a-3 c-6 d-7 e9; i_<name>_let c-3 d10 e-4 g-5; i_<name>_no b3 c-4 d-4 e9 g-5
i_<name>_nothing b-5 d8 g-2; i_<name>_one a-3 b-5 c7 g-4; i_<name>_soon d5 g-3; i_<name>_the b6 c-4 e-3 g5
i_<name>_to b10 c-7 d-9 e8 g-10; i_<name>_we c-3 d7; i_<name>_what b-3 c8 d-3 e4 g-11; i_<name>_which c4
i_<name>_yes a6 b-3 c9 d-5 e-2 g-11; i_<name>_you c-6 e10 g-4; i_am_<name> b-2 c18 e-5 g-13
i_am_a a3 b-4 c-5 d-6 e-7 f3 g8; i_am_avoid d8 g-7; i_am_back b8 c-2 e3 g-9; i_am_build a8 g-5
i_am_code a11 d-4 g-6; i_am_do b11 d-4 g-8; i_am_go-to b-5 d-6 e-6 g17; i_am_honest b2 c-2 d8 g-7
i_am_in a-7 b7 c2 e12 g-17; i_am_just e11 f-2 g-7; i_am_not a-3 b-11 d-3 f4 g5; i_am_on a5 d-3 e10 g-14
i_am_proud b-3 c-3 d2 e3 g-3; i_am_still a10 b-7 c-4 e6 f-2 g-10; i_am_take g5; i_am_tell c9 d-4 e-7
i_am_the a8 c13 e-14 f-10 g-14; i_am_through a9 c-7 g-2; i_am_to a-3 c-3 e-3 g11; i_am_write d3 g-6
i_answer_, c12 e-5 g-7; i_answer_. c9 e-4; i_answer_it a2 c3 e-3; i_ask_. c-3 e8 g-5
i_ask_<name> b6 c-10 d7 e-6 f7 g-2; i_ask_back c-11 e16 g-8; i_ask_for a-5 b12 d-5 e-6 f-5; i_ask_her b-2 c-6 d3 e4
i_ask_him b-3 c-4 e8 g-3; i_ask_them c-8 e5; i_ask_what b-7 c-3 e6; i_ask_who e3 g-6; i_back_her e5 g-3
i_be-going-to_write b-3 d11 g-8; i_be-on_a a-10 b-2 c8 d-7 e-2 f-2 g8; i_be-on_the b-2 c-3 e9 g-2
i_be-stuck_in a-5 d6 e-7 g5; i_be_. b6 c-4 e-5 g2; i_be_a a-3 b5 c-10 d-4 e12 f3 g-7; i_be_an a-2 f-2 g9
i_be_ask a-2 b-2 c4 d-12 g4; i_be_at a-10 b-6 d-6 e2 g9; i_be_away c-2 e-4 g7; i_be_back a2 c11 e-9 g-8
i_be_code a-5 d12 g-6; i_be_debug a-3 d4; i_be_do b-3 c5; i_be_ill c10 g-4; i_be_in a13 b-2 d5 f-7 g-14
i_be_just e9 g-6; i_be_late a-4 c5 d-5 g4; i_be_never a-3 b-4 c-5 d-3 e-3 f-2 g14; i_be_not a-4 c7 d-5 e-2 f-2 g4
i_be_only a-6 b-4 c-2 e13; i_be_out a-4 b-3 c7 d-2 e8 g-10; i_be_still a11 b-6 c-4 d-5; i_be_tech-lead a-4 c-9 g13
i_be_tell b-5 c-5 d-9 e-6 f8 g11; i_be_tempt b-4 e3; i_be_the a6 d2 e5 f-11 g-9; i_be_to c-2 d13 e-3 g-9
i_be_type b8 d-3; i_be_wrong c7 d-4 e-4; i_became_a a-3 c-5 f-2 g13; i_bite-my-tongue_my e5; i_build_it a8 b-3 f-4
i_build_the b2 g-2; i_call_it b5 c8 e-5 g-8; i_can_follow f9 g-5; i_can_keep e-3 f3 g4
i_can_not a-6 b4 c-9 d2 e-9 f-4 g9; i_cancel_the a-3 d10 g-8; i_change_the a6 c-3 d5 e-2 g-9; i_choose_, c5 g-2
i_choose_. c14 d-2 e-8 g-4; i_choose_the a5 d6 e-2 g-10; i_close_it b15 c-4 e-3 g-10; i_close_the a2 d-2 e7 g-7
i_code_it a5; i_code_the a12 g-7; i_come_in a-2 d-3 g7; i_come_out a-2 c10 d-2 e-8 g2; i_correct_the a5 g-3
i_could_do a4 b3 c-3 e-6; i_could_finish b-2 c8 d6 e-4 g-9; i_could_have a-6 b-14 c-7 d-2 e11 f-4 g8
i_could_not a-3 b8 c-14 e-4 f4 g3; i_could_see a-5 c-3 d-4 e7 f-3 g4; i_could_still c-2 d-2 g8; i_cut_the a5
i_decide_. c10 g-7; i_decline_the d4 g-2; i_delete_it c-3 d5 f-2; i_did_not a-7 b2 c-8 d3 e4 g-2
i_do_, a9 c-4 d-5 f-2 g-3; i_do_. a-3 b10 c16 e-5 g-18; i_do_a d4; i_do_all a-4 g5; i_do_it a4 b16 d-7 e-16 f-6 g-9
i_do_not a-3 b-9 e5 f5; i_do_the a9 b3 c-11 d-13 e-4 f-2; i_drag_it d10 g-9; i_dream_that f-5 g9; i_end-up_do b6 e-4
i_enter_the a-4 g5; i_feel_about a6 b4 e-3 f-2 g-4; i_find_it a6 c-7 e9 f-3 g-6; i_find_out a-4 b-2 c4
i_find_the a7 c-3 g-2; i_finish_. b10 g-10; i_finish_it a4 b10 g-11; i_finish_the a5 b5 c3 d-4 e-7 f-7 g-5
i_fix_it b-3 f8 g-10; i_fix_the a17 e-2 f-4 g-8; i_follow_the f3; i_forget_it a-2 e-6 g7
i_get_impatient b3 d-3 e-4 g3; i_get_it b-6 d-7 f5 g8; i_get_the b-6 d-3 f6; i_give_<name> a-3 b9 c-3 d-3 g-5
i_give_a c10 e-4 g-4; i_give_away b9 c-3; i_give_her b5 c-7 d-9 e8 g-3; i_give_him b4 c-4 d-3 e5 g-7
i_give_it a3 b-2 c6 d3 e-3 g-9; i_give_mine b-6 c12 e-7; i_give_my b-2 c9 e-5; i_give_one c4
i_give_the a-2 b-9 d-4 e7 g3; i_give_them b-4 c-9 d12 g-8; i_give_to a-2 b8 d-3 g-8; i_give_up b-10 c-5 g11
i_go-through_through a-3 b4 g2; i_go_. a3 b-3 c-2 e9 g-5; i_grab_the e-3; i_hand-over_over b4 e3 g-7
i_have-to_say c6 d6 e-8 g-4; i_have_<name> a-5 b-6 e-10 f6 g3; i_have_a c-12 d8 f-6 g4; i_have_an c7 d4 e-6 f-2
i_have_ask b6 c-4 d5 e-8; i_have_assign a-2 b6; i_have_be a9 c-9 e-10 f6; i_have_become c10 e-3 g-7
i_have_cancel d11 g-10; i_have_decide a-2 b-3 d-5 g5; i_have_delegate b3 d-4 e5 g-4; i_have_do b2 d9 e-3 f3 g-13
i_have_even a-3 f-3 g9; i_have_finish a-3 b9 g-6; i_have_get a3 b9 c-5 g-9; i_have_give a-8 b4 d-8 e6 g-4
i_have_have a-3 e-5 g3; i_have_it a-2 b13 d-9 e-13 g4; i_have_let a-3 b-5 c-2 d14 g-4; i_have_make a5 b5 d-2 f-2 g-9
i_have_never b-2 d-4 f-2 g11; i_have_no b-7 c-7 e5 f-6 g7; i_have_nod c6 g-4; i_have_none c4 d6 e-3 g-6
i_have_not a9 b-23 e5 f-9; i_have_nothing g4; i_have_one c5; i_have_only b-7 c8 d3 g-7; i_have_pass a-2 b3 g-6
i_have_promise b6 g-10; i_have_push a4 b-5 d8 g-6; i_have_put d10 g-7; i_have_speak c5; i_have_stop a-2 c-5 e7
i_have_take d-2 e-2 g4; i_have_tell b-5 d13 g-12; i_have_the a6 b-2 d4 e-8 f-7; i_have_write a4 c-7 d9 g-14
i_heard_about b-2 c-5 d-3 e8; i_heard_that d-3 f-4 g10; i_hold_the a4 b-6 d-2 e9 g-11; i_implement_the a-3 d-2 g7
i_join_the a-3 b6 c5 d-3 e-11; i_jump-in_in b2 e-3 g3; i_just_do a-3 b9 c-3 d-3 e-5; i_just_push a4 b3 d-3 e-3
i_just_take a5; i_keep-my-mouth-shut_my e4; i_keep_find a6 d5 e-3 g-7; i_keep_my b-8 c-5 d-7 e11 f-2
i_keep_the a3 c-2 d-4 e3 g-3; i_know_, a3 b-2 c-3 e-5 f5; i_know_. c-2 d4 e-3; i_know_i a2 d4 g-3
i_know_it b-2 c3 d5 e-5 f-3 g-3; i_know_that a6 f-3; i_know_the c2 d-7 e5 g-3; i_know_what b-4 d10 e-5 f8 g-12
i_leave_. c-4 g7; i_leave_it a-4 b-4 c-3 d7 e8 g-11; i_leave_the a-6 b-7 d3 e6 f-4 g-5; i_lent_<name> b8 g-4
i_let_<name> b6 e7 f-2 g-9; i_let_go b-2 e7; i_let_her e3; i_let_him b-8 d-4 e11; i_let_it a-4 b-5 c-4 d9 e14 g-19
`
