// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_3 = `
and_tonight_i a-3 c3 d4; and_type_the a4; and_wait_. c3; and_wait_for a-3 c13 d-5 g-7; and_walk_off c-6 e9
and_we_go a5 c-10 e6; and_with_it a2 b5 e-4 g-5; and_write_a f7 g-4; and_write_it a-5 b7 c-5 d-4 e3 f-4
and_write_the d-3 g2; annoyed_me_, f9 g-8; another_day_. d8 g-5; answer_,_i b-3 c-7 e9; answer_,_the a-2 c10 e-3 g-9
answer_,_they c8 g-3; answer_in_the c-3 d-5 e6; answer_on_the b-5 c-5 d7; answer_the_customer b9 d-4 e-7
answer_to_<mark> a6 e-9 g3; answer_with_a c-3 d6 g-7; any_longer_, b5; any_more_, b-4 d-2 e11 f-4 g-7
any_more_. b10 d-7 e-6 g2; anyone_else_have a6 c5 g-7; anything_today_, g5; anything_without_me a-5 c-4 g9
are_not_speak b-3 g8; are_wait_for a6; argue_about_. f3; argue_it_out e3; argue_with_me c11 e-4 g-6
argue_with_the e7 g-3; around_in_the a-3 f9 g-3; around_with_the f5 g-2; as_<name>_'s b9 g-4
as_a_guest c-3 d-3 e9 f5 g-9; as_a_joke c11 e-6 g-5; as_a_learn b4 f-3; as_a_no c8 e-2 g-4; as_a_user f5 g-3
as_an_order c13 e-5 g-7; as_far_as a-7 b4 c-10 d3 e-9 g7; as_i_'d b-4 c7 d8 e-3 g-10; as_i_can d-3 f5
as_i_could d6 g-4; as_if_i a-7 b-5 d-3 f11; as_if_it e3; as_it_be a-3 b-4 c-2 e10; as_not_to a3 d4 g-4
as_of_today c-4 e8 g-3; as_plan_, d-5 e-4 g10; as_the_decision c3 d-3 e5 g-7; as_the_one c4 d5 e-2 g-7
as_the_owner b3 e-4; ask_,_i d-3 e-6 g8; ask_<mark>_what c-3 e8 f-4; ask_<name>_, b-6 e-5 f5 g5
ask_<name>_. c12 e-6 g-5; ask_<name>_<mark> b3 c-6 e11 g-10; ask_<name>_for b6 d-9 e-10 f5 g2
ask_<name>_how b-7 c-6 d-2 f13 g-11; ask_<name>_three e8 g-3; ask_<name>_to a-4 b8 c-18 d-2 e-7 f5 g4
ask_<name>_what b-8 c-4 d-4 e10 f-8; ask_a_question c5 d-2; ask_about_the c-3; ask_better_question f7 g-4
ask_for_. c-6 d-4 e-5 g8; ask_for_a d-5 e5 f-9 g7; ask_for_an d11 g-8; ask_for_feedback b9 d4 e-3 g-13
ask_for_help a7 g-8; ask_for_it b6 d11 e-13 f4 g-12; ask_for_me c-6 g10; ask_for_my b-9 d-3 e6 f-6 g5
ask_for_objections c12 d-4 e-3 g-6; ask_for_one b12 c-5 d-4 e-2 f-2; ask_for_the a-4 b9 d6 e-4 f-5 g-5
ask_her_to b-3 c-4 d4 e6; ask_her_what e8 g-5; ask_him_how c-2 d-3 e4; ask_him_to e10 g-10; ask_if_i b-5 c2 d-4 e4
ask_if_she e10 g-7; ask_me_, a-3 b-7 c9 d-4 e-2; ask_me_. b-5 c15 e-7 g-5; ask_me_about d-4 e4 g3
ask_me_and b-3 c7 g-3; ask_me_anything c-3 g7; ask_me_for b-5 c-2 d6 e-2 g3; ask_me_how b-4 c15 d-8 e-10 g-4
ask_me_if c9 d-3 e-7; ask_me_to a10 b6 c-3 d-7 f-6; ask_me_what c-6 d-4 e3 g6; ask_me_whether c9 g-6
ask_me_which b-6 d-3 e11 g-2; ask_question_in c-7 g5; ask_the_architect c-8 e-7 g13; ask_the_room c3 g-3
ask_the_team d-6 e7 g-3; ask_them_to b3 c4 e-5; ask_what_he c-7 e12 g-5; ask_what_i a8 b-7 c13 d-4 e-14
ask_what_she c-6 g5; ask_what_the b-4 e9 g-3; ask_what_they c7 e-6; ask_what_to b-3 c9 d-3 g-6
ask_where_he d10 e-5 g-3; ask_where_the d-7 e11 g-6; ask_whether_i c-3 g7; ask_who_decide c9 e-6 g-3
ask_who_is a5 c-3 e3 g-5; ask_who_want-to b-2 c3 e-4 g3; assign_to_<name> b6 e-3
assign_to_me a-3 b-2 c5 d-4 e-10 g8; at_<name>_, a3 b-6 c-4 e4 f5 g-4; at_<name>_. a3 e-2 f3
at_<name>_<name> c-3 d-5 e-3 g12; at_<name>_i a-2 b-7 c-8 d-10 g20; at_<number>_, a4 b-10 c-9 e-3 f-3 g7
at_<number>_. a7 b-7 c-5 d-12 e2 f-11 g6; at_<number>_<mark> c-7 d-9 f-3 g5; at_<number>_am b11 g-5
at_<number>_and a10 b-5 c5 d-5 e-6 g-4; at_<number>_i a4 c-2 d7 e-3 g-5; at_<number>_on a4 b-2 c7 e-2 g-7
at_<number>_so a6 g-5; at_all_. a4 c-3 d-3 e-2 f9 g-8; at_eleven_, a-2 e4; at_five_. a9 b-5 f-2; at_four_, a3
at_four_. d-3 g7; at_half_time a-3 b10 e-2 g-3; at_home_, c-4 e3 f7; at_home_. a-6 g9; at_it_. a-3 g7
at_lunch_, a10 b-3 c7 d-3 e-3 f-4 g-7; at_lunch_. d-5 e-9 f-3 g9; at_me_, g7; at_me_. c11 g-7; at_me_until c8 d-4
at_me_when c13 e-3 g-11; at_my_desk a-5 c10 e-5 f-4 g-2; at_my_door c11 e-3 g-6; at_my_last a-6 g11
at_my_old a-3 f-8 g13; at_night_, f4; at_night_. a-6 b5 e-5 f-2 g9; at_nine_, a-8 b-3 g10; at_nine_. a3 b2 g-3
at_noon_, a-13 b-7 c-5 d5 e-2 f5 g4; at_noon_. b6 c-3 d-4 e-8 g3; at_once_, c5 e-5; at_one_. a11 d-3 g-9
at_six_, b-4 c2 d8 e-7 g-4; at_six_. a5 c-5 d-3 e-3 f-3; at_six_and a5 g-4; at_standup_, b10 e-6 g-5
at_standup_. b9 g-5; at_step_<number> b5 c-2 e-5 f3 g-5; at_ten_, b6 e-7; at_ten_. a4; at_ten_to a11 g-7
at_the_<name> b-3 c-6 d-7 e-5 f8 g3; at_the_airport g3; at_the_back a8 b-5 c-2 d-3 g-2
at_the_bank a-6 b-2 c-6 d-3 e-2 g17; at_the_board a-5 c3 d-3 g3; at_the_coffee a-4 e3 f-6 g8; at_the_conference g6
at_the_dentist a-4 b3 e3; at_the_end a-5 b3 c4 d-7 f-5; at_the_kitchen f7 g-5; at_the_last a-3 d-5 e-6 g9
at_the_meetup c-5 e-3 g11; at_the_offsite d6 g-2; at_the_old a-8 g10; at_the_review g-2; at_the_school d-4 e-6 g9
at_the_weekend a-5 b3 d-5 g7; at_the_wheel a3 e2 g-4; at_the_whiteboard b8 c-6 f-4; at_their_shoes a3 c10 e-6 g-10
at_three_. a4 d5 g-6; at_two_, e-4 g7; away_from_<name> b12 d-3 e-5 g-6; away_from_the a-3 c-2 d-3 e14 g-5
back_,_i b-3 d7 e-10 g5; back_<mark>_. c7 e-3 g-6; back_<name>_'s a-3 d4 e6 g-7; back_at_<number> a-8 g11
back_at_the g3; back_from_<name> a-7 b5 c9 d-6 e-15 f-3; back_from_him g5; back_from_holiday b-2 c7
back_from_leave a-5 b-9 c9 d-3 e-6 g5; back_from_the a-12 b4 c-5 d-8 f-2 g8; back_her_in b-2 e9 g-5
back_in_<name> g6; back_in_house b5 e-3; back_in_my b10 c3 e-8 g-9; back_in_the a11 c-8 e-3 g-6; back_it_. e7 g-6
back_like_a e2; back_of_the a5 b-2 e4 g-4; back_off_<name> b13 e-6 g-8; back_on_my b10 e-2 g-3; back_on_the b11 e-10
back_to_<name> b-11 c-4 d7 e5; back_to_back a4 b-3 c-3 d-5 e-3 g6; back_to_me b12 e-7 g-9; back_to_the c-4 e2 f-3 g5
back_under_my b13 d-2 e-5 g-6; back_when_i a-3 e-3 g9; back_with_a b-3 c3 f-3 g2; back_with_my c4 e-3 f4 g-4
back_with_one e6; backlog_since_<number> f5; be-blocked_block_on a4; be-going-to_tell_<name> d7 g-4
be-on_a_plane a-5 c6 d-3; be-on_a_train a-4 c4 e-5 g6; be-on_my_list d12 g-9; be-stuck_on_the a7 b3 c-5 g-6
be-supposed-to_be_<name> b2; be_,_and c-5 e5 g2; be_<name>_'s b11 d-11 g-7; be_<name>_, e-3 g3
be_<name>_. a-7 b12 d4 e-4 g-7; be_a_week d5 g-3; be_able_to c-4 d-3 f5; be_an_engineer a3 b-2 f-4 g4
be_ask_, c9 e-7; be_ask_to b4 d-7 g4; be_at_<number> a6 c-2 d-5 e-4; be_at_lunch a-4 b15 e-4 g-10; be_at_my b-4 e4
be_at_the a-7 d-5 e7; be_back_, a3 b-3 c4 e-2 g-3; be_back_from a-3 c7; be_back_in b-6 d-3 e4; be_better_. b-2 g4
be_better_than c-6 e6; be_break_, a6 d5 g-9; be_cancel_by d-6 g7; be_do_by g4; be_do_it a6 b-3 d-3
be_down_, c-6 d-3 g11; be_down_for f-5 g5; be_easier_to a-2 g5; be_farah_'s b8 c4 e-6 g-4; be_fine_, b7 e-2
be_fine_. c-5 d3 e6 g-4; be_for_the a-3 b-4 c15 d-3 e-7 g-4; be_give_to b3; be_good_. a4 b2 c2 d-4 g-4
be_halfway_through a-2 b6 g-3; be_hang_on a2; be_hers_, b4; be_hers_. b4; be_hers_to b2; be_hold_for a3
be_hold_the b6 g-5; be_hold_up g6; be_in_<name> a-6 b-4 c3 d-6 e4; be_in_a a10 b-4 d3 e-5 f-4 g-3
be_in_that a-2 c3 d-6 g6; be_in_the a4 c7 d5 e-11 f-5 g-8; be_it_. d-2 e3; be_late_, a6 b-4 d2
be_look-at_at a5 c-4 d4 g-4; be_me_, a11 b-5 g-7; be_me_. a-6 c-3 d4 e-2 g4; be_me_who a9 c5 e-3 g-11
be_mine_, b-3 c5 e8 g-10; be_mine_. a-9 b-2 g5; be_mine_and a-8 c6 g3; be_my_code a2 f3 g-4
be_nearly_there b12 e-2 g-8; be_never_the a-4 b-4 c-4 d-4 e-2 f-2 g14; be_nice_. a5 c-4 d-3 f7 g-5
be_nice_if a-3 c3 e-3 f-4 g6; be_not_. d-5 e4 g2; be_not_a c4 d-3 e-6; be_not_ask c-5 d-5 e-9 g12
be_not_even a-7 b-3 c7 d3 e-9; be_not_fast b8 f-2 g-3; be_not_go-to a8 f-2 g-5; be_not_happy b6 c-2 e-4
be_not_in c-7 e2 g4; be_not_me e-5 g10; be_not_mine a-4 b-7 c4 e-6 f-3 g8; be_not_my b7 c-4 d-3 g-5
be_not_the c-7 e13 g-6; be_nothing_of b4 g-3; be_of_<name> a-3 b10 c-3 g-3; be_only_go-to b11 e-5 f-3 g-5
be_open_for c2 g-2; be_out_of c3 d-4 e-7 g5; be_postpone_by a-3 g6; be_read_the f12 g-10; be_red_, e7
be_red_for a5 c-2; be_right_. b-3 e7 g-2; be_settle_by b-3 e-3 f-2 g6; be_sit-on_on c9 d-6; be_sit_there a3 d-5 g4
be_stop_the a10 g-3; be_take_as c12 e-4 g-8; be_tell_the b7 c3 d-7 e-5; be_the_best c-3 d-4 e5
be_the_last a7 c-5 d-6 e8 f-3; be_the_on-call c6 e-6; be_the_one a5 c-9 d-7 e4 f-6
be_the_only a-13 b-6 c11 d-2 e-3 f-3 g8; be_the_plan b5 c6 e-6 g-6; be_the_right b-4 c-4 e8; be_theirs_. c5 e3 g-5
be_theirs_to c2 g-2; be_to_be a-4 b7 d4 g-5; be_too_slow b9 g-5; be_type_the b5 e-2 g-4; be_wait_. d-4 f9 g-7
be_wait_for b-4 e-3 g3; be_wait_on a5 c-8 f5 g-3; be_watch_me b5; be_write_the b4 d-5; be_wrong_. c5 d-3
be_wrong_about c6 d-3 e-3; became_a_manager a-3 c-4 f-3 g12; because_i_<name> c9 e-4 g-3; because_i_am a-5 d4 e-3 g5
because_i_be a-9 b-8 c12 d8 e-5 f3 g-17; because_i_could a-4 c-3 e-2 f4 g2; because_i_did f7 g-7
because_i_do b7 d4 f-2 g-5; because_i_have b-8 c8 e-8; because_i_keep a5 b-3 c-4 g-3; because_i_know a5 b4 e-2 f-4
because_it_'s a5 b-4 c-3 f5 g-9; because_it_be a-5 b6 c-8 d-8 e-8 f6 g5; because_no-one-else_would a-3 c10 g-5
because_nobody-else_would a-3 c10 g-4; because_of_a a3 d8 f-2 g-8; because_of_the a-4 b-7 c-6 d11 e-5 f-4
because_she_be b4 g-2; because_the_deadline a8 g-2; because_the_launch a-3 g7; because_they_want a-4 c15 e-5 g-8
before_<name>_. b-4 c-2 d4; before_anyone_else a10 c-4 g-3; before_dinner_. f5 g-3; before_he_'d b14 c-3 d-3 e-3 g-8
before_he_be b3 g-4; before_i_'d a-6 b-9 c3 d-3 e4 g3; before_i_be b-6 d-3 g5; before_i_became a-3 c-4 f-2 g13
before_i_could g5; before_i_have a-3 b-6 c8 e-5 f-3 g3; before_lunch_. b-3 c5; before_standup_. d-2 g3
before_the_<name> a10 g-6; before_the_<number> a11 b-5 g-8; before_the_freeze a4 g-3; before_the_launch a-4 g6
before_the_weekend a8 b-3 g-4; behind_her_back b7 e-4; behind_it_, b-4 f5; behind_it_. a10 d-2 f5 g-11
bench_with_the a4; better_than_fear d-3 e-4 g7; better_than_i b-3 c-5 e8 f-8 g4; better_than_me g-4
better_than_mine c-4 e9 g-4; between_<name>_and a-8 b-2 d11 g-3; between_<number>_and d-2 e-2 g6
between_the_two c9 d-2 e-6; between_them_, a-3 g8; between_them_. e7 g-8; between_two_meetings a6 c-2
between_us_and a4 c-2; bit_of_<name> e-4 f8 g-2; bite-my-tongue_my_tongue c-4 d2 e7 g-7; blank_for_me c8 d-2
block_on_it f4 g-5; block_on_the a-5 c-3 g9; blocker_for_the a8 g-5; boss_'s_boss a-10 b-8 c-4 e-11 f-3 g23
boss_,_mostly d-5 g6; boss_at_the e-2 g8; boss_would_have g5; both_of_them a5 c-6 d3 e2 g-5
bottom_of_the b-6 d5 e-3 f8 g-3; break_the_tie a-2 c4 e7 g-11; bring_me_the c9 e-5; bring_up_the b-4 d10 e-6 g-6
broken_link_in f3; bug_,_just a-3 c6; bug_<mark>_i a9 b-2 d-2 g-7; bug_bash_, b-2 d7 f-3 g-8; bug_from_<name> g2
bug_in_the f10 g-10; bug_on_the a-2 f-3 g7; bug_that_be a-3 f3; build_a_silly f4 g-3; build_a_small f-3 g5
build_a_toy f-3 g5; build_be_red a4 c-2 d2; build_it_, f4; build_it_. a4 c3 e5 f-4 g-8; build_on_the e3
build_the_new f-3; bump_a_dev d-3 g3; bump_again_, d8 g-6; busy_week_. c3 f3 g-3; but_because_i b4 c-5 f5
but_i_be b-2 d6 e-6; but_i_do b3 d2 g-4; but_i_get b-3 f5; but_i_have a-3 b13 c-3 d-3 g-5; but_i_leave a-3 e11 g-5
but_it_'s a3 b-3 c-5 d-3 e7 g-2; but_me_. c10 f3 g-11; by_<name>_, a-4 d-5 e12 g-5; by_<name>_. a-4 d-9 g6
by_<name>_and a-4 b-7 e3 g5; by_<number>_, a3 c-4 d-2 e8 f-7; by_<number>_. a12 c-4 e-4 g-5; by_evening_. a4 g-6
by_four_. a6 c-3 e-3; by_four_it a-3 b10 e-4 g-7; by_friday_. b7 e-5 g-3; by_friday_i a-3 b-6 c-3 d-2 e8 g3
by_hand_, a13 b-6 e-4 g-4; by_hand_. a5 b-3 e-7; by_hand_again b-3 e3; by_hand_and a-2 g7; by_it_. c3
by_line_, a-3 f4; by_lunch_. a-3 b5; by_lunch_it c7 e-3 g-7; by_me_, a7 b7 c-6 d8 g-19; by_me_. a-10 b5 d4 g-3
by_me_<mark> d10 g-8; by_me_at a7 b6 d-4 e-5 g-8; by_me_before b-3 c-4 d-8 e6 g3; by_me_in a-6 c9 g-4
by_me_to c-6 d14 g-9; by_my_desk c8 g-6; by_my_own g-8; by_noon_, a7 c-7 d-9 e-2 f-3 g6; by_noon_. b-2 d7 g-6
by_now_. d8 e-5; by_one_, a9 d-3 e-4; by_one_. a-4 f6; by_six_. d-2 g3; by_the_<number> a2 c-6 d4
by_the_end b8 c2 e-6 g-4; by_the_team a-4 c4 d-3 g3; by_the_time c-2 d3 e-3; by_three_. a-3 c-2 g7
by_thursday_i b9 g-5; by_wednesday_night b6 g-3; by_write_the a7 d-6 f5 g-7; by_yours_truly a4 b8 d9 e-7 g-15
call-off_it_off b-2 d10 e-2 g-4; call_,_<name> c-3 e7 g-5; call_,_and d-3 e4 g-3; call_,_i a5 b-3 c-8 e3
call_,_then b12 e-6 g-8; call_at_<number> a3 e-3 g3; call_in_a f10 g-6; call_it_. c11 e-5 g-3
call_on_the a-4 b-3 c7 d-9 g5; call_with_the c-5 d11 g-6; can_do_it a-3 b2 c3 d-5 e4 g-6; can_follow_the f7 g-3
can_not_agree c3; can_not_be a2; can_not_decide c3; can_not_face a-2 d8 g-3; can_not_happen a5 g-3; can_not_open a2
can_not_remember g4; can_not_say b-3 c4 e-11 f4; can_not_ship a6; can_not_start a10 c-3 d-4 g-5; can_we_talk d6 g-2
cancel_<name>_'s b5 f-3; cancel_by_me d6 g-4; cancel_by_the d-6 g8; cancel_on_<name> b-4 d5 e-3
cancel_on_him d8 g-7; car_park_. c-4 e5; career-chat_with_<name> b-4 d5 e-5; career-talk_with_<name> g4
cc_'d_me b-2 c5 e-5 g2; change_a_line a-2 f9 g-4; change_nothing_, e4 g-2; chapter_of_the f5
charge_of_the b6 d-5 f-3 g-10; chat_with_<name> b-3 d3 e-3 f-3 g3; chat_with_the b-3 d12 g-8
check-with_with_me c11 e-2 g-7; choose_,_i b4 c-9 g3; choose_<mark>_. c9 g-4; choose_between_the e-3 g3
choose_between_two c8 e-2 g-5; choose_the_name c-2 e-8 g9; choose_the_queue c7 g-3; clean-up_up_some f3
clean-up_up_the f5; clean_my_inbox c-2 f-7 g7; close-the-laptop_the_laptop a-5 b-7 d-4 e3 f-4 g6
close_:_almost e7 g-4; close_by_me a-2 b11 g-7; close_it_, a-3 b9 d8 f-2 g-11; close_it_. a4; close_it_and b4
close_the_tab a-6 b-11 c-2 d7 e5 f-4; coach_<name>_through b6 d-6 e11 f-3 g-12; code_,_i a5 d3 g-6
code_all-day_, e4; code_any_more a-6 b-3 d-5 e-7 f3 g11; code_at_<number> g4; code_at_night g4
code_for_fun e-2 f-3 g6; code_for_the a7 g-6; code_from_me a-8 b-5 c-3 d-6 e7 f-5 g7; code_it_, a9
code_of_the a5 f6 g-8; code_on_the g2; code_today_, a-2 d5 e-3; code_until_it a4 g-4
coffee_be_good c6 d5 e-7 f4 g-11; coffee_machine_'s d-2 e-2 f8; coffee_machine_, a-2 d2 e-3 f-8 g9
coffee_machine_. f-4 g7; coffee_with_<name> d12 g-10; colour_of_the c6 f-2; column_to_mine b6 d-4
come-to_to_me b-6 c7 d-5 e3 g-4; come-to_to_my c8 e-6; come-to_to_shove a-4 c4 g4; come_back_. a3 b-4 e-4 g4
come_back_from a-3 c11 d-4 e-13; come_back_to a-4 c9 d6 e-11 g-4; come_back_with c-3 e7 g-3; come_close_: b-2 e8 g-3
come_home_to b10 c-4 g-6; come_in_, c-6 e-5 g5; come_out_of a3 b-5 c11 d-4 e-5 g-5; come_out_with a4 c-9 d-5 g7
come_to_me b-2 e-5 g6; come_up_to c5 g-2; comment_in_the a-2 f11 g-5; comment_on_the b-5 c7 e10 f-5 g-10
commit_,_my a5 g-3; commit_from_me a-2 b-7 c-2 g7; commit_to_the a9 g-7; committee_meet_without c-3 d3 e-5 g2
comp-conversation_with_<name> b-3 d7 g-3; complete_<name>_'s a-7 b12 g-5; conflict_between_<name> d5 e-6 g2
contribution_to_the a-2 c-3 d-3 e7 f7 g-9; controller_would_not a11 c-2 g-7; conversation_with_<name> d10 g-6
core_of_the a8 g-2; corner_of_the f6 g-4; could_go_. a8 g-6; could_go_out a3; could_have_answer c4 g-3
could_have_do a-5 b-6 d-3 g10; could_have_fix e6 g-2; could_have_settle c12 e-4 g-7; could_it_, a4 b9 d-4 g-11
could_not_agree g5; could_not_bear a-2 b4; could_not_choose a-2 c-4 g9; could_not_continue a8 b-2 c-4
could_not_decide a-3 b-3 c-9 e-7 g16; could_not_face b-2 d11 g-7; could_not_go a10 b-3 e-3 g-2
could_not_happen d6 g-4; could_not_have b-3 g4; could_not_leave a-2 b13 d-3 e-7 g-5
could_not_let a8 b12 d-4 e-4 f-2 g-14; could_not_settle c5; could_not_stand b12 e-6 g-7
could_not_start a6 c3 d-4 g-4; could_not_stop a-5 b3 c4 d4 e-7 g-3; could_not_wait b7; could_not_watch b9 e-5
could_see_the d-3 e3; could_ship_until a2; cup_of_tea f9 g-7; customer_call_. d3 e5 g-10; customer_go_live a10 g-7
customer_on_the c4 g-6; customer_want_me e8 g-4; cut_the_apron a-3 e3; cut_the_release a11 d-7 g-3; data_loss_bug a4
date_for_the g5; date_helper_, f7 g-2; day_,_it d7 f3 g-7; day_and_i a-5 b4 c-6; day_i_'d c-2 g9
day_in_the a7 b-5 f-3; day_with_the b8 g-5; days_,_i d5 g-6; days_,_then b7 g-2; days_for_my a-3 c9 g-9
days_i_'d b-3 e-3 g11; dear_<name>_, b-3 d3 g3; dear_coach_, b6 c-2 e-3; decide_,_i e10 g-7
decide_,_they c14 e-8 g-8; decide_<mark>_. c16 e-4 g-13; decide_?_<mark> e-3; decide_about_the e2
decide_on_the a-5 b-4 d-5 e-3 g10; decide_the_retention g2; decide_the_sprint-goal a-3 c9 g-5
decide_without_me a-2 c-6 e6 g2; decision_about_the c4 d-3 e2 g-3; decision_on_the c-5 e-5 g9
defer_to_me c4 d-5 e-2; delegate_the_vendor b6 e6 g-9; delete_it_, a-3 b-3 d5 e3 f-5; delete_it_and b6
demo_depend_on a9 d-3 g-4; demo_is_tomorrow a6 g-5; demo_to_the b5 e4 g-7; depend_on_. f7 g-8
depend_on_it a2 b-3 f9 g-10; deploy_,_all e-3 g7; deploy_,_my a3 e3 g-3; deploy_from_<name> b-4 e-3 g10
deploy_it_, a6 g-4; deploy_off_<name> e-5 g8; deploy_until_i a2 b6 e-4 g-7; deprecated_call_in f10 g-6
design_review_, e4; design_review_. d-5 g3; desk_,_i a-3 e7 g-4; desk_twice_with d5 g-2; desk_with_the d-3 e-3 g5
did_not_answer c-6 e3; did_not_ask c-9 d-9 e8; did_not_cancel e-5 g9; did_not_change a-3 d-2 e-5 f10
did_not_check d-3 e10 g-6; did_not_come b-2 c5 d-5 e-2 g3; did_not_do d4 e-3; did_not_even a4 b-4 d4 e6 f-8 g-14
did_not_fix a-2 b3 d-4 f-2 g5; did_not_get b-6 c-8 d4 f-3 g2; did_not_give b-2 e-4 g7; did_not_go b-4 c-3 d-3 e9
did_not_grab e10 g-7; did_not_happen a-2 d8; did_not_have a-2 c-9 d4 e-8 f-2 g8; did_not_hold d5
did_not_join c-6 e12 g-8; did_not_jump e12 g-11; did_not_leave b7 d-3 e-6; did_not_look b7 c-4 d-6 f-3 g3
did_not_need a-4 b4 c-5 d4 e-13 g8; did_not_open b-3 e5 f-3; did_not_prepare d6 g-4; did_not_rescue b-2 d-3 e15 g-10
did_not_say b-7 c-11 d5 e11 g-7; did_not_send b10 e-7 g-8; did_not_skip d-7 e-2 g10; did_not_take a-5 b-7 c-4 e4 g3
did_not_tell b4 e2 g-9; did_not_touch a-5 b-11 c-4 d-8 e2 f7 g3; did_not_wait a-4 b10 c-5 e-3
did_not_want b-4 c16 d-7 e-12 f5 g-4; did_not_write a-2 d2 e-9 f-9 g10; disagree_with_me a-3 b-7 d-4 e5 f-4 g5
do_,_and a3 c-8 d5 e-2; do_,_i c-7 g5; do_,_it a-2 b8 c3 d-3 e-5 f-2; do_,_she d6 e-3; do_,_the a6; do_,_with e5
do_<name>_'s a-3 b13 d-2 e-5 g-4; do_?_<mark> c3 e6 g-10; do_a_bit f5; do_about_the c4 e4 g-9; do_all_of b3
do_all_the a4 b5 c-2 d-2 e-6; do_and_i e4 g-4; do_by_<name> a-5 b6 e6 g-7; do_by_me b10 e-5 g-3; do_by_now g5
do_if_i a10 b-4 c-6 e8 g-12; do_it_, a2 b10 c-3 g-8; do_it_. a7 c-8 f-2 g-3; do_it_again b8
do_it_all a-4 b4 c-7 e-3 g6; do_it_at a-5 b8 e-2; do_it_by a4; do_it_for d-3 e-4 g5
do_it_in a-7 b12 c3 d-7 e9 f-2 g-20; do_it_my e-3; do_it_myself d-5 e-10 g9; do_it_on b10 g-4
do_it_over a-2 b12 d-5 e-6; do_it_yourself b-3 g7; do_my_own b8 e-4; do_not_, c-4 d-9 e5 f-4
do_not_. a-10 b-6 c-2 d12 e-5 f-9 g7; do_not_ask b4 d-4 e-5 f5; do_not_even d-3 e9 g-4; do_not_have a-3 c6 d-7 g3
do_not_know b-4 d4 e-4 f-9 g8; do_not_let a-3 b-6 d-3 e-3 f-3 g14; do_not_like a-2 b10 c-2 e11 f-9 g-16
do_not_miss c-3 d-4 g10; do_not_need a-2 c-4 e4; do_not_remember c7 e-4; do_not_tell b6 d-10 e-3 g5
do_not_think c-9 g13; do_not_want b-5 c-3 e-4 g12; do_that_. d-3 e5; do_the_<name> d7 g-10; do_the_cutover e3 f-4 g2
do_the_first f6; do_the_migration b-9 d-4 e10; do_the_prod e2; do_the_release b6 d-3 e4 g-10
do_the_rest a9 b3 e-5 g-9; do_the_team c4 e-6 f6 g-2; do_the_whole b9 c-4 g-6; do_we_do c5 g-5
do_with_it a6 b-6 c-4 e8 g-5; do_you_think d-4 e11 g-7; do_you_want c7 e-7; doc_:_open d7 g-3; docs_folder_. f6 g-2
docs_for_the f5; does_not_know d3; down_and_i a10 b-3 d3 e-2 g-8; down_for_the a9 g-5; down_in_the a3 c4 e-9 g2
down_the_road d11 g-7; down_to_the a-4 b11 c-5 f3 g-8; down_what_i d3 e-3 f4 g-4; down_with_<name> d3
dream_i_be a-3 g5; dream_that_i a-3 f-5 g11; drive_,_i a-2 b-3 e5 f4 g-3; drop_ie_support c6 d-2
drop_off_the a-2 d4 e2 g-3; duck-out-of_out_of d5; due_on_the d4; during_the_outage a-5 e2 g4; dusted_off_my f7 g-3
each_of_them c4 d3 g-4; each_other_. e3; each_time_. b-2 d11 g-10; else_to_tell b6 c2 e-7; end-up_do_the a4 c-3 g-2
end-up_write_the a9 f-2; end_of_the b3 c7 d-7 e-2; end_of_trial g4; end_the_discussion c6; end_to_end b7 d-4 f6 g-9
end_with_<mark> c9 d-5 g-5; end_with_a c6 f3 g-7; end_with_me a3 b5 g-5; enjoy_it_. c-6 g9
escalate_to_me b-3 c3 e-3 g2; even-though_i_'d e10 g-6; even_open_the d-3 e7; evening_with_a d-3 f3
ever_do_, a-3 b8 d-3 e2 f-3 g-6; every_little_thing c6 g-5; every_one_of c5; everyone_agree_with c5 g-4
everyone_be-blocked_block a2; everyone_be_wait a7 c-3; everyone_defer_to c3 e-2; everyone_wait_for c-5 d-4 g8
everything_wait_for c-9 g9; exit-interview_with_<name> b-2 d4 e-3; experiment_with_a f-6 g9
explain_it_to a-4 b-5 c-7 d4 e-9 f10; eyes_hurt_. a3; eyes_on_me c8 g-4; face_on_it e-2; fail_at_<number> g2
fall_off_my d5; fall_over_at a6 e2 g-4; fall_to_me c7 e-4; far_as_i a-3 c-4 d-5 f2 g8; far_as_the a-2 b7 e-5
feedback-talk_with_<name> d-5 e-4 g9; feedback_for_<name> a-3 b-8 c-5 d7 e-6; feedback_from_my d-3 g7
feedback_on_his d4 e-7; feedback_on_the a-3 c-4 e7 g-5; feedback_to_<name> b-3 d7 e-9; feedback_to_the d7 g-6
feel_about_it a3 f-2 g-3; feel_strange_. a-4 f4 g-4; feet_on_the d6; fiddle-with_with_a f3; fill_in_my b5 d-2 g-3
fill_in_the d4; finally_read_the f6 g-4; find_a_reason d9 g-4; find_and_fix a6 g-5; find_it_, a5 b-5
find_it_. d-4 e7; find_it_at e3 g-4; find_it_on e6 g-7; find_out_from b3 e-7 g7; find_something_more d5
find_the_bad a7; find_the_deadlock a7 g-7; find_the_null a3; find_the_time d7 g-3; fine_by_me b-6 d-3 e10
`
