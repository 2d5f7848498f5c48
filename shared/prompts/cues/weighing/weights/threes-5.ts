// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_5 = `
free_,_so a5; freezer_alarm_. c-2 d4; friday_,_<name> b-2 e-5 g11; friday_,_i b-3 g5
friday_and_i a-5 b4 c-2 d11 e-6 g-6; friday_at-last_. a-5 b3 c3 d3 e-6 f3 g-4; from_<name>_'s b4 e-4
from_<name>_, a-5 c-6 d3 e-14 f4 g4; from_<name>_. a-3 d-6 e4 f-7; from_<name>_: b-4 c-2 d7
from_<name>_<mark> c5 e2 f-2 g-3; from_<name>_? b-6 g9; from_<name>_after b2 d-5 g4; from_<name>_and a-4 b7 e-3
from_<name>_at g2; from_<name>_because b3; from_<name>_halfway b7 g-3; from_<name>_on d3
from_<name>_to a-8 b13 c-5 d-7 e-11; from_<name>_when b9 g-9; from_<name>_with e-4 g2; from_<number>_, c-5 d5 f9 g-8
from_<number>_that c-3 f6; from_across_the c3; from_here_. b7 g-6; from_here_<mark> b4 d2 e-5 g-3; from_him_, b4
from_him_. e3; from_holiday_to c3; from_leave_, b-2 g5; from_leave_to c8 g-5; from_me_, a-2 b-5 c-7 d2 e14 f-10 g-4
from_me_. b-6 c9 f-6 g-2; from_me_first c10 g-6; from_me_in b-5 c-7 d7 f-3 g3; from_me_this-week a-4 f-3 g11
from_me_to c-3 d9 e-3 g-4; from_my_laptop b2 e-2 f-4 g2; from_my_own a4 b-7 d6 e-3 f-3; from_my_phone a6 b-3 e3 g-5
from_my_side a-8 c-3 f-3 g7; from_next_month d-4 g7; from_next_sprint g4; from_nine_to a3 d-2
from_now_on c-5 d-4 e8; from_people_who c5 d-3; from_scratch_, b7 d-3 e-2 f-3; from_the_<name> b6 e-4 g-3
from_the_back d-4 f3; from_the_car a6 g-6; from_the_contractor b-4 g7; from_the_dentist a-2 e-5 g3
from_the_diff b6 g-5; from_the_first a-3 b11 d-4 e-2 f-2; from_the_intern d-2 e5; from_the_new b7 g-4
from_the_other a-8 c-5 d-4 e-3 f5 g10; from_the_platform a-4 d2 e-3 g7; from_the_squad b2 e-4 g5
from_the_team a-7 b12 c-7 d-5 e4 g-5; from_the_third d5; from_the_train a3 c5 g-4; from_there_. a-4 b9 g-4
from_tuesday_to d7 g-4; from_two_days a5 g-3; from_under_the c5 f5 g-6; from_zero_. b8 d-3 g-3
front_of_the c-3 d-6 e7; frontend_and_backend a-3 b-2 c11 e-2 f-3 g-4; frontend_guild_to c-7 e-3 f3 g5
full_of_<mark> c8 e-3 g-5; gdpr_deletion_job a7 g-2; get-back_it_back b7 g-5
get-out-of_out_of a-2 b-5 d-4 e12 f-3 g-4; get-out_it_out a4 e-3; get-pulled-into_pull_into c4 e-3
get_<name>_'s b-4 g6; get_a_feel f6 g-3; get_a_full b15 c-3 d-3 e-7 g-10; get_a_new b-4 c-3 e-2 g8; get_a_row c8 g-4
get_an_hour f3 g3; get_as_far a-3 b3 c-3 d9 e-7; get_ask_for c-3 e-2 f-4 g8; get_ask_to b-2 c5 g-4
get_bump_by d3 g2; get_eaten_by d8 g-6; get_impatient_, a-2 b3; get_it_, f4 g-4; get_it_. b2; get_it_in a4 g-3
get_it_now b2; get_it_wrong e8 g-4; get_nervous_and b2; get_none_, c6 g-3; get_the_build a5 b-4 f-5
get_the_lead d7 g-5; get_the_new d-2 f-6 g10; git_log_. a5 b-2 g-3; give-back_it_back b7 c-5
give_<name>_feedback b-5 c-3 g5; give_<name>_her b-4 d-3 e-4 g9; give_<name>_his b-3 d-7 e-5 g10
give_<name>_the a-13 b5 c-16 d-4 e9 f-7; give_<name>_two d4 e-2; give_a_number c5 e-2; give_an_opinion c4
give_away_my b-6 e5; give_away_the b-6 e14 g-6; give_her_. b9 e-5 g-4; give_her_a b5 c-3 e-6
give_her_the c-3 d3 e5 g-8; give_him_a b-3 c-3 g3; give_him_the b6 e4 g-11; give_it_, b5 c5 e-6 g-5
give_it_. c3 e-6 g3; give_it_away b5; give_it_to b-11 c-8 d5 e11 f-3; give_me_a a-4 c-5 d-4 e-4 f-2 g11
give_me_the a5 b-3 c-6 d5 e-3 f4 g-4; give_mine_. b-5 c13 e-7 g-7; give_my_opinion c7 e-4; give_my_view c3 g-2
give_the_answer e7 g-5; give_the_whole b-6 e10; give_them_the c-3 e5 g-4; give_to_<name> a-2 b6 c-3 d-7
give_up_my a7 b-6 c-5 e3 g-6; give_up_the b-4 c-2 e4 g4; go-and_do_it e4 g-2; go-quiet_quiet_and c9 g-7
go-through_through_me a3; go-through_through_the a5 b-4 c-5 f5; go-to_<name>_and d-2; go-to_look_at d7 g-7
go-with_with_my c8 e-4 f-3 g-3; go-with_with_the c-9 e7 g4; go_,_i a4 e4 g-7; go_<mark>_no b-5 c6 d-5 e6 f-5 g-6
go_another_way e9 g-7; go_back_under c6 e-5; go_better_than d-3 e-2 g7; go_down_a a-2 c-2 e-7 f7 g2
go_for_a a-8 b-5 d-6 e6 f-7 g5; go_for_the a-3 c-4 f-2 g7; go_from_<name> b12 c-4 g-7; go_green_. c6 g-6
go_home_, a4 e3 g-5; go_home_. a-2 b-10 c-3 d9 e-8 g8; go_home_at a-4 c-5 d-3 e5 f-3; go_in_, e3
go_in_and a6 b2 e-4 g-3; go_in_the a-3 c-4 d5 e3 f-3; go_into_the a12 e-6 g-9; go_live_, b-3 g6
go_live_. b-4 c6 e4 g-8; go_live_at e-6 g7; go_live_be a6 g-2; go_live_hang a10 g-4; go_live_is a7 g-5
go_live_monday a7 g-5; go_live_need a5; go_live_on a6 e4 g-8; go_live_tonight b5 e-2; go_nowhere_and g3
go_of_approvals e4; go_of_the a-4 b7 c-2 d-5; go_off_and c-5 e11 g-7; go_on_. b-4 d3 e2; go_on_holiday c-9 d3 e4
go_on_leave b6 d-5 e-5 g2; go_on_vacation b6; go_on_without c-4 d7 g-8; go_out_, a-6 b-3 d5 e-5 g6
go_out_at a9 c-3 e-2 f-4 g-3; go_out_on c-5 d-5 e-5 g9; go_out_to c6 d-5 e-3 g3; go_out_with a7 d-3 e-6 f-3
go_out_without b-4 g5; go_part_time b-4 d5 e-6 g3; go_round_the c4 g-5; go_up_to g4; goals_for_the d8 g-6
good_mood_otherwise a-4 c5 d4 g-6; good_one_. g5; good_question_. c-6 d10 e-4 g-2; good_talk_with b4 d-4
grab-back_it_back b8 e-3 g-4; grab-the-keyboard_the_keyboard e-5 g4; grab-the-wheel_the_wheel b5 e-3
grab_the_blocker e7 g-4; grab_the_pager b-6 g7; group_'s_lead g5; half_a_day a-6 b-3 c8 f4
half_a_mind a-4 b-7 d-3 e-4 g14; half_an_hour a2 b-6 c-4 d2 e3; half_baked_idea c5; half_do_, a-3 e3 f6 g-5
half_finish_, a6 g-4; half_hour_. e-3 g4; half_of_<name> a8 c-3 d-2 e-9 f-2 g5; half_of_it c-5 d-5 e9
half_of_the a-5 b9 c-6 e-8 f-6 g4; halfway_through_<name> b5; halfway_through_the b4 e-7; hand-off_off_the b3
hand-over_over_my b-3 f-4 g6; hand-over_over_the a-4 b4 c-4 e8 f-2 g-6; hand_<name>_the a-6 d-6 e7 g2
hand_edit_the a7 b-4 e-5; hand_go_up b-4 c9 e-3; hand_in_pockets b-2 e7 g-3; hand_me_the c4 e-3; hand_off_the b-2 g2
hand_on_, f5 g-7; hand_on_the b-4 g3; hand_over_the c-3 e-5 g11; hand_the_release b-3 e7 g-3; hand_the_whole e-4 g8
hand_to_<name> a-5 b14 e-9 g-3; handle_it_. e3 f4 g-6; hands_off_the b-7 g5; hands_on_the b-5 e7 g-2
hands_while_<name> e3; hang_on_, a3; hang_on_. a8 f-2 g-3; hang_on_it a9 b-2 d-2 e-4 f-2; hang_on_my a3 g-3
happen_if_i a-2 c-3 e-4 g11; happy_with_the a-5 b3 e-2 g7; hard-talk_with_<name> g4; have-a-look_a_look d-3 f3
have-to_be_the a-6 c8 d-3 g-4; have-to_land_before a6; have-to_say_which c9 g-3; have-to_write_the a7 g-6
have_<name>_'s a-3 b9 g-4; have_<name>_it d-4 e3; have_<name>_not b-4 c-3 d-8 e-4 g15
have_<name>_yes b-3 c-3 d-8 g8; have_a_better c5 e-5; have_a_build d8 g-5; have_a_chance d3; have_a_fix b7 g-5
have_a_free f2 g-3; have_a_go a-2 f7; have_a_good b5 d-8 e-4 g6; have_a_headache d2; have_a_hole e5
have_a_look b5 f-2; have_a_new a5 c-6 d-7 e8 f-6; have_a_plan b8 c3 d-8 e-8; have_a_proper a4 d4 g-7
have_a_view e-4 g3; have_an_hour b-3 d6 e-5; have_an_opinion c3 d-2 e9 g-9; have_answer_, e4; have_ask_, g4
have_ask_<name> g3; have_ask_for b4 c-3 f5 g-8; have_ask_me c-8 d-3 e-4 f-4 g14; have_assign_to b3
have_be_ask b9 g-6; have_be_do b8 d-2 f3 g-5; have_be_give b4; have_be_here b-3; have_be_in a-5 b-3 c-4 d7 g3
have_be_sit-on c3 d-6 g4; have_be_the a4 b-3 c2 d-4 e-2; have_be_wait a-6 d12 g-11; have_be_write a3 d6 g-9
have_become_the c15 e-3 g-10; have_cancel_the d-2 e-3 g8; have_choose_the c-3 e5; have_do_it e3 g2
have_do_the a-5 b-2 c-2 d8 e-7; have_ever_see a-2 f6; have_finish_the a-11 b12 c-6 d-2 e-5 f-3 g5
have_fix_it d-4 e-3 g9; have_fix_the e4; have_get_a d3; have_get_it b10 c-3 d-2 e2 g-8; have_get_this c-6 e9
have_give_<name> b8 g-4; have_give_the a7 b-3 d-6 e2 g-5; have_give_to b-2 e5; have_go-to_the a-5 c6 d10 e-6 g-7
have_go_another e8 g-6; have_go_out d11 g-11; have_half_a b-4 e-3 g11; have_have_that a-3 g6; have_have_the d6 g-3
have_i_be a-2 c-6 d-7 g12; have_i_not g7; have_in_my e-3 g4; have_it_, b8 d-5 g-3; have_it_. a-6 b-4 c-5 e8
have_it_again b8 d-3 g-4; have_it_back b10 d-3 g-7; have_it_do b-3 g6; have_it_for b7; have_it_now e3
have_it_run e-5; have_jump-in_in e2; have_keep_it a5 e4 g-6; have_leave_. c-2 e-4 g9; have_let_<name> e-5 g8
have_let_the a5 e-3; have_lunch_with d-3 e-5 g9; have_make_myself a5 e-4 g-5; have_make_the d-4 g5
have_merge_it a-6 b2 d-6 e-3 f7; have_my_face a9 b4 c-7 d-2 e-5 g-5; have_my_initials a8 g-7
have_my_name a8 e-4 g-8; have_no_opinion c-4 e4; have_no_time d4; have_nod_. c6 g-3; have_not_. b-3 d8
have_not_<name> a-2 b-2 c8 g-11; have_not_ask b10 d7 e-6 g-12; have_not_be c-8 d-6 e-3 g13; have_not_come d3 e-2 g2
have_not_even e4 g2; have_not_give d5; have_not_have d3 g-3; have_not_look b-5 e13 g-10; have_not_look-at g5
have_not_open a-7 b-8 e9; have_not_peeked b-3 d-3 e10 g-5; have_not_prepare d5 g-4; have_not_set d10 g-6
have_not_speak-to d6 g-3; have_not_tell b-5 d20 e-8 g-14; have_not_touch f-8 g12; have_not_write d6 e6 g-8
have_nothing_to b-4 c-3 d-5 e5 f-4 g6; have_one_. e-2; have_pass_to b2 d-3 e3 g-4; have_pick_. e7 g-5
have_pick_the a-3 e4; have_promise_<name> b6 d2 g-7; have_put_off d2; have_read_it a4 c-3 f-6 g5
have_remove-myself_myself e3; have_rewrite_it b8 g-6; have_see_it c3 e-5 g3; have_ship_that a-2 g8
have_speak_. e3 g-5; have_step_in g4; have_stop_ask d6 g-4; have_take_the b-2 e3; have_talk-to_to c3 d10 g-11
have_tell_<name> d12 e-7 g-7; have_that_talk d5; have_the_answer b-3 c6 d-3 g-6; have_the_dashboard b6 c-2
have_the_fix a8 b-6 d-3 e4 f-2 g-6; have_the_flu b-4 e-3 g10; have_the_last a-3 b-5 c4 d-3 e4
have_the_numbers c7 g-3; have_the_patch a9 g-6; have_the_room d10 e-5 g-8; have_the_talk b-5 e-3 g4
have_the_whole b-2 d6; have_turn_into a-2 c4 d4 g-4; have_wait_. a3 c-3 d-2; have_wait_for b6 c-2
have_work-on_on b3; have_write_it a2 d5 g-3; have_write_the a3 d4 e-5 g-4; have_you_rule c-3 e9 g-2
have_you_try e7 g-4; he_'d-had_it b8 g-4; he_'d_already c4 g-5; he_'d_ask c-2 d7; he_'d_be b3
he_'d_change d-3 e10 g-7; he_'d_get b4 c-3 e4 g-4; he_'d_go c3 e-2; he_'d_have b5; he_'d_try e4
he_'s_do b-7 d-4 e2 g5; he_'s_get d-5 g5; he_'s_not d3; he_'s_now b-3 c-2 d4 e8 g-7; he_'s_on b5 e-2
he_<name>_. c-2 e2; he_<name>_<mark> b4 c-3 d4 g-2; he_<name>_he b3 e-5; he_<name>_no b-3 d3 e2
he_ask_for b10 d-6 e5 g-9; he_ask_if c-3; he_ask_me c-8 g9; he_ask_what c3; he_be-on_the a-3 b6 c-2 e-6 g3
he_be_at b8 d-4; he_be_in b6 g-6; he_be_nearly b7 g-3; he_be_not b-4 c-4 d5 e2; he_be_still b5; he_be_too b6 g-3
he_be_watch b8 g-3; he_come_back c-3 e5 g-3; he_did_not b12 d3 e-10 g-7; he_do_the e9 g-5; he_does_not d9 g-3
he_find_out b2; he_find_the e8 g-5; he_get_it b-4 d-3 e8; he_get_there e5 g-2; he_go_off c-6 e8
he_have_a d-3 e7 g-4; he_have_not b5; he_have_the a4; he_is_not d10 e-4 g-6; he_know_. c3 d-3 e8 g-9
he_leave_with e7 g-5; he_may_change c7 e-3 g-3; he_put_it b-2 d5; he_see_it e12 g-9; he_solve_it e9 g-5
he_take_it b-6 d-2 e-12 g15; he_tell_me b-4 e-6 g11; he_thanked_her b-6 e-7 g11; he_will_not d4; he_would_not b4
head_and_nowhere d7 g-5; hear_from_me c13 d-3 g-8; hear_it_from c5 d10 e-5 g-13; heard_about_it a-3 b-3 c-5 d-3 e11
heard_that_our f-4 g10; heating_in_the g5; help_with_the a-8 b9 c-4 d5 e-8; her_a_thumbs-up d2 e2 g-4
her_back_. b5 e4 g-9; her_back_to b4 e-2; her_call_, e5; her_in_front e4 g-3; her_last_manager e-6 g10
her_move_to d3; her_name_on b7 g-4; her_old_lead a-6 b-12 c-10 d-7 e-14 f-3 g30; her_own_, e10 g-8
her_own_module b8 g-4; her_slide_, e9 g-8; her_to_say e-2 g5; her_way_. e4; her_while_she g6; here_i_am a7 d-3 g-5
hers_,_then b7 e-2; hers_now_. d-2 e-6 g8; hid_in_the b-4 c-3 d4 e10 g-7; highlighter_like_a f5 g-3
him_,_and b2 c-6 e5 g-2; him_about_the d13 g-10; him_it_be d3; him_leave_it b8 e-6; him_to_it b4 e2 g-4
him_we_'d d6 g-3; himself_,_i e5; hire_loop_, b4 c-2 d-4 e4 g-4; hire_scorecard_be b3 g-5; his_decision_, e-4 g5
his_own_, e3 g-2; his_own_. e9 g-6; his_own_way e7 g-3; his_promotion_, d-5 g6; his_task_. b6
his_ticket_, a-4 b3 c-3 e-7 g7; his_tone_, b-4 e-3 g6; his_tone_in d9 g-8; his_way_, b-3 e11 g-8
hold-back_back_my c-2 e5; hold-my-tongue_my_tongue e6; hold_,_all g3; hold_for_it a5 g-3
hold_it_. a6 b9 c-5 e-9 g-6; hold_the_deploy a5 c9 d-4 e-5 g-7; hold_the_door e-3 g4; hold_the_pen e6 g-2
hold_the_release c3 g-5; hold_the_retro a-3 c-4 d8 e-5 g2; hold_up_month a6 g-2; hold_up_the a5 c-4 e-2
home_,_a f4 g-2; home_at_five a-3 c-4 e9; home_for_the b4 g-4; home_late_. c7 d-3 e5 g-8
hope_nobody_say d-4 f-5 g11; hospital_go_live g3; hotfix_for_the a8 g-5; hour_,_<name> c-8 e6 g4
hour_,_i c-4 d9 g-6; hour_,_then d5 e-2; hour_after_lunch f-2 g5; hour_as_a f8 g-3; hour_because_i c11 d-4 g-6
hour_for_the a-6 c3 d3 f-6 g2; hour_in_the g3; hour_step-through_through f-3 g4; hour_with_<name> d8 e-3 f-2 g-3
hour_with_the c-5 d-7 f8 g6; hours_,_no a4 c4 g-7; hours_in_the a9 c-8 d-3 f-3; hours_of_me a4 g-3
hours_on_the a12 g-9; how_do_other d-3 g8; how_do_you g3; how_failover_works f2; how_i_'d a-3 b8 d-4 e3 g-8
how_i_feel a5 b4 f-2 g-3; how_it_'s c-7 d-3 e-6 f8 g7; how_it_go b-3 e7; how_it_hang g4; how_it_work f5
how_she_'d c-3 e5 g-4; how_the_new f6 g-3; how_the_scheduler f4; how_to_<name> e2; how_would_you c-8 d-5 e16 g-10
hr_about_the d3; hr_i_'d b-2 d9 g-7; i_'d_<mark> b5 c-7 d-4 g6; i_'d_<name> b-2 c10 d-5 e-4; i_'d_argue c-5 e7
i_'d_ask a-3 b15 d-6 e-11 f-4; i_'d_assign b5; i_'d_be a-12 d3 e6 f-3; i_'d_build a8 b-2 c-4 e3 g-6
i_'d_delegate b4; i_'d_do b5 c4 e-12 f-3; i_'d_finish c3 d4 e-6; i_'d_get b7 d6 e-7 g-6; i_'d_give b8 c-4 d-4 e2 g-9
i_'d_go a3 b7 c2 d-2 e-8 f-4; i_'d_hand a-5 b13 e-4 g-5; i_'d_have a-19 b-8 c-20 d-14 e17 f-11 g6; i_'d_just a3
i_'d_keep a-3 c-3 d4 e-4 g3; i_'d_leave b5 d-7 e-8 g7; i_'d_let a-3 b7 d-3 g-4; i_'d_like a-3 b-9 c3 d-10 f-5 g12
i_'d_love f-3 g10; i_'d_never a-2 c-4 d-7 e3 g5; i_'d_not b2 c5 d5 e4 g-17; i_'d_only a3 c-2 d-2 e-7 g5
i_'d_pass b7 e-4; i_'d_pick c5 e-3; i_'d_prefer c7 e-3 g-2; i_'d_probably g3; i_'d_promise c-3 d12 e-3 g-9
i_'d_promise-to f-3 g6; i_'d_put e12 g-10; i_'d_rather c-10 e5 g2; i_'d_read f-5 g5; i_'d_rewrite e-5 g7
i_'d_say a3 b3 e2 g-9; i_'d_set d3; i_'d_still g7; i_'d_stop c-2 f8 g-6; i_'d_take b4 e-6 g3
i_'d_tell b8 c-8 e3 g-6; i_'d_think b-4 c-2 e8; i_'d_write d-8 g7; i_._e b5 e-6 g-3; i_<name>_, a4 c-3 d-5 e4 f3 g-7
i_<name>_. b-9 d-10 e-7 f-2 g15; i_<name>_<mark> a5 b2 d6 f-3 g-12; i_<name>_<name> c9 e-2 g-5; i_<name>_<number> c7
i_<name>_about c-4 d9 g-5; i_<name>_after b-2 c-3 d11 e-5; i_<name>_go c4 g-6; i_<name>_i b4 c3 d-12
i_<name>_it a-3 c-8 d-7 e8 g5; i_<name>_let d11 e-5 g-7; i_<name>_no b5 c-3 d-5 e9 g-7; i_<name>_nothing b-5 d8 e-2
i_<name>_one a-3 b-3 c5 g-2; i_<name>_soon d5; i_<name>_take e6 g-4; i_<name>_the b9 c-6 e-3 g4
i_<name>_to b9 c-6 d-10 e9 g-11; i_<name>_we c-3 d5; i_<name>_what b-3 c8 d-3 e4 g-11; i_<name>_which c5 g-2
i_<name>_yes a5 b-5 c9 d-4 g-11; i_<name>_you c-7 e10 g-4; i_am_, d-3 g4; i_am_. a11 g-9
i_am_<name> a-3 b-3 c18 d-2 e-5 g-13; i_am_a a4 b-5 c-3 d-5 e-7 f2 g5; i_am_afraid c-4 g7; i_am_avoid d8 g-7
i_am_back b7 g-8; i_am_build a8 g-5; i_am_code a9 d-3 g-4; i_am_do b10 d-3 g-8; i_am_fastest a3
i_am_fix a-5 c4 d6 e-5 f2 g-6; i_am_go-to a-2 b-5 d-5 e-8 g16; i_am_honest b3 d9 g-10; i_am_in a-6 b7 e10 g-16
i_am_just e11 f-3 g-6; i_am_not a-5 b-12 d-6 f4 g5; i_am_on a3 d-3 e11 f-2 g-13; i_am_proud a3 d4 g-4
i_am_still a9 b-6 c-4 d-3 e9 f-4 g-10; i_am_take g3; i_am_tell c8 d-3 e-6; i_am_the a7 c13 e-15 f-11 g-13
i_am_through a9 c-7; i_am_to a-4 e-5 g11; i_am_write d3 g-7; i_answer_, c14 e-5 g-9; i_answer_. c8 e-4
i_answer_it c4; i_ask_. c-4 e9 g-6; i_ask_<name> b6 c-11 d8 e-9 f7; i_ask_back c-10 e17 g-9
i_ask_for a-5 b12 d-6 e-3 f-5; i_ask_her c-7 d3 e7 g-3; i_ask_him b-3 c-4 e9 g-4; i_ask_how c-5 g5
i_ask_them c-6 e6; i_ask_two b-4 e8 g-3; i_ask_what b-6 c-3 e6; i_ask_who c3 g-5; i_ask_why c11 e-5 g-6
i_back_her e4 g-3; i_be-going-to_write d9 g-7; i_be-on_a a-9 b-2 c6 d-6 e-2 g8; i_be-on_the b-2 c-2 e9 g-4
i_be-stuck_in a-5 d8 e-6 g4; i_be_. b4 c-3 e-5 g3; i_be_a a-4 b5 c-10 d-3 e13 g-6; i_be_an b-2 f-3 g10
i_be_ask b-2 c5 d-12; i_be_at a-8 b-6 d-6 e3 g7; i_be_away e-6 g8; i_be_back b3 c8 e-7 g-7; i_be_code a-4 d10 g-5
i_be_debug a-4 d6; i_be_do b-3 c4; i_be_faster a5 d-3 e-3; i_be_ill c9 g-3; i_be_in a12 d3 f-7 g-14
i_be_just e7 g-5; i_be_late a-5 c6; i_be_never a-3 b-4 c-4 d-4 e-3 g14; i_be_not a-3 c5 d-4 f-4 g4
i_be_off c5 f5 g-7; i_be_only a-4 b-3 c-2 e11; i_be_out a-5 b-3 c9 e7 g-9; i_be_still a10 b-5 c-5 d-4
i_be_tech-lead a-4 c-6 g11; i_be_tell b-4 c-4 d-6 e-8 f6 g11; i_be_tempt b-4 e4; i_be_the a6 c-6 d4 e4 f-11 g-7
i_be_to d12 e-2 g-9; i_be_type b8 d-3 f-2; i_be_wrong c8 d-4 e-4; i_became_a a-3 c-4 g13; i_bite-my-tongue_my e5 g-2
i_build_it a8 f-5; i_build_the b4 g-3; i_call_it b7 c4 e-4 g-10; i_can_follow f10 g-7; i_can_keep g4
i_can_nod c5 f-3; i_can_not a-8 b3 c-9 d5 e-8 f-6 g8; i_cancel_the a-2 d10 g-8; i_change_the a3 d3 g-7
i_choose_, c5 e-3; i_choose_. c16 d-2 e-8 g-5; i_choose_the a4 d8 e-4 g-9; i_close-the-laptop_the e-6 g7
i_close_it b17 c-3 e-4 g-11; i_close_the a4 c-3 e6 g-7; i_code_it a5; i_code_the a11 g-5; i_come_in a-3 d-3 g6
i_come_out a-2 c7 d-2 e-7 g3; i_correct_the a7 g-5; i_could_do b3 e-3; i_could_even g6
i_could_finish b-2 c9 d6 e-4 g-10; i_could_have a-6 b-13 c-6 d-4 e11 f-4 g7; i_could_just c-3 e5
i_could_not a-3 b7 c-14 e-4 f3 g2; i_could_see a-5 c-3 d-4 e5 g3; i_could_still d-2 g8; i_cut_it a4 c5 d-3 g-4
i_cut_the a8 d-3 g-2; i_debug_and d3 g-2; i_decide_. c9 g-7; i_decide_on c8 g-4; i_decide_the a-2 c3 d3
i_decline_the d3; i_delegate_the c5 e-6; i_delete_it c-3 d4; i_did_not a-8 c-13 d4 e5 f-3 g-3
i_do_, a8 b3 c-3 d-3 f-3 g-7; i_do_. a-4 b9 c18 e-5 g-19; i_do_a d4 g-3; i_do_all a-4 g4
i_do_it b18 d-7 e-13 f-7 g-10; i_do_not a-3 b-9 e6 f5; i_do_the a8 c-11 d-13 e-6 g3; i_drag_it d8 g-6
i_dream_that a-3 f-4 g10; i_edit_the a6 g-2; i_end-up_do b6 e-3; i_end-up_write b3 d-3; i_enter_the a-4 g4
i_feel_about a2 b3 d3 f-3 g-4; i_find_it a5 c-4 e6 g-5; i_find_out a-4 b-4 c4; i_find_the a4
i_finish_. b11 e-2 g-10; i_finish_it a5 b9 d-2 g-12; i_finish_the a6 b4 d-3 e-7 f-6 g-5; i_fix_it b-2 f8 g-9
i_fix_the a17 e-2 f-4 g-10; i_follow_the f3; i_forget_it e-4 g6; i_get-back_back a-3 b-4 c9 g-2
i_get_impatient a-3 b5 d-4 e-4 g2; i_get_it b-7 d-6 f5 g8; i_get_the b-6 d-3 f6; i_give_<name> a-2 b9 c-3 d-4 g-5
i_give_a b-2 c10 e-4 g-4; i_give_away b9 c-4 g-3; i_give_her b8 c-8 d-9 e7 g-8; i_give_him b3 d-3 e6 g-7
i_give_it b-3 d6 e-6 g-7; i_give_mine b-7 c13 e-7; i_give_my b-3 c9 e-6; i_give_one c3; i_give_the a-3 b-9 c2 d-3 e8
i_give_them b-4 c-8 d9 e4 g-8; i_give_to a-3 b7 d-3 e2 g-7; i_give_up b-11 c-5 g11; i_go-and_get b6 g-2
i_go-through_through a-3 b6; i_go_. a4 b-4 c-3 e9 g-7; i_go_on d5 e3 g-6; i_grab_the a2 e-2; i_hand-over_over b6 g-7
i_have-to_say c4 d5 e-7; i_have_, b-4 c-2 f5; i_have_<name> a-7 b-6 e-11 f9 g3; i_have_a c-13 d7 f-6 g3
i_have_an c5 d5 e-6; i_have_answer d3; i_have_ask b7 c-4 d5 e-8; i_have_assign a-3 b8 g-2
i_have_be a8 b-4 c-7 d-4 e-12 f6 g2; i_have_become c10 e-4 g-7; i_have_cancel d11 g-10; i_have_decide b-2 d-3 g4
i_have_delegate b2 d-3 e5 g-5; i_have_do d8 e-3 f5 g-11; i_have_even a-2 b-2 f-3 g9; i_have_finish b7 g-4
i_have_get a3 b9 c-6 e-4 g-3; i_have_give a-7 b4 d-7 e6 g-7; i_have_have a-3 e-4 g2; i_have_in b3 e-2 f-2 g3
i_have_it a-3 b14 d-7 e-13; i_have_let a-3 b-6 c-2 d13; i_have_make a8 b5 d-2 e-2 f-3 g-10
i_have_move a-2 b-3 e7 g-4; i_have_never a-2 d-3 g10; i_have_no b-6 c-5 e3 f-6 g6; i_have_nod c7 g-4
i_have_none c3 d5 e-2 g-6; i_have_not a7 b-22 e7 f-10; i_have_nothing b-3; i_have_one c5
i_have_only b-7 c10 d3 e-3 g-6; i_have_pass a-4 b4 g-5; i_have_promise b6 g-9; i_have_push a5 b-4 d4 g-2
i_have_put d10 g-6; i_have_read g4; i_have_remove-myself e3; i_have_repair a7 g-6; i_have_speak c5
i_have_stop c-4 d2 e6 g-3; i_have_take a2 b-2 e-2 g5; i_have_tell b-6 d14 e4 g-13; i_have_the a4 b-2 d2 e-8 f-6
i_have_time f5; i_have_write c-7 d9 e-2 g-11; i_hear_, c3; i_heard_about a-2 b-3 c-4 d-2 e9; i_heard_it b-4 e-2 g9
i_heard_that d-3 e-2 f-5 g10; i_hold_the b-8 d-2 e12 g-12; i_hope_. b7 g-3; i_implement_the d-2 g5
i_join_the a-2 b7 c6 d-2 e-10 g-4; i_jump-in_in a-2 e-3 g4; i_jump-into_into b6; i_jump-on_on a3 b3 e-5
i_just_do a-4 b9 c-3 d-4 e-6; i_just_keep e6; i_just_push a5 b2 d-4; i_just_take a7 b-2 f-4
i_keep-my-mouth-shut_my e3; i_keep_find a7 d5 e-4 g-6; i_keep_move d5; i_keep_my b-7 c-3 d-6 e10; i_keep_say d2
i_keep_shift d6 g-3; i_keep_the a3 b3 d-3 g-6; i_know_, a3 c-2 e-4 f4; i_know_. d4 e-3; i_know_exactly e9 g-6
i_know_he c-3 e-4 g9; i_know_i a2 d3 g-3; i_know_it c3 d5 e-6 f-2 g-3; i_know_nothing d-3 g3; i_know_that a5 f-2
i_know_the d-5 e7 g-3; i_know_what b-4 d8 e-5 f8 g-12; i_leaned_toward a-2 c7; i_leave_. c-4 g8
i_leave_it a-3 b-3 c-2 d5 e7 g-10; i_leave_the a-4 b-5 e7; i_lent_<name> b9 e-2 g-5; i_let_<name> b6 e6 g-9
i_let_go b-3 e8; i_let_her e5 g-2; i_let_him b-8 d-5 e11; i_let_it a-5 b-6 c-3 d10 e12 g-18
i_let_the a-6 b-4 c-8 d11 e5 f-5 g-8; i_let_them d6 e-9 g9; i_like_it a2 b5 c-4 d-3 e-2 f-3; i_lived_in g4
i_look-at_at a-5 b-4 c-10 d-6 e11 f6; i_look_at a-3 d6 e-3; i_lost_patience b9 g-5; i_make_a a-2 c-3 f-3 g7
i_make_it a-6 b8 c12 d-4 e-9 g-11; i_make_tea a-4 b-5 c-3 d2 e4 f-4; i_make_the a15 b-6 d-5 f-7 g-5
i_make_them a3 b8 c-3 d-3 g-4; i_may_have a-2 b3 d-5 g6; i_meant_it e4; i_merge_the a10 d-2 g-4; i_might_have b-3 d6
`
