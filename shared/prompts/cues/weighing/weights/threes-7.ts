// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_7 = `
make_it_. a3 c5 e-2 g-4; make_it_because a-4 b-3 c5 d4 g-2; make_it_green e11 g-8; make_it_worse b-5 d5
make_myself_the a12 b-5 g-4; make_one_small f3; make_room_for d6; make_soup_. d4 f-3 g3; make_the_call d-5 e-6 g9
make_the_new a8 e-3 g-5; manager_who_give e-2 g5; managers_'_breakfast d4; maybe_i_should g4; maybe_i_will f-5 g7
me_,_<name> a2 b13 c-3 f-5 g-11; me_,_<number> a-4 b5 c-6 d-6 e11 g-13; me_,_a a-3 e4 f-5; me_,_again b-2 c6 g-3
me_,_and a12 b-3 c-5 g-5; me_,_and-then b3 c7 g-7; me_,_as b-2 c-5 d-6 g8; me_,_at b-2 c6
me_,_because a-3 c3 d6 g-5; me_,_but c5 e-2 f3 g-4; me_,_by a-2 b2 c5 g-3; me_,_even c9 g-8; me_,_he b2
me_,_i a-12 b-16 d6 e6 f-5; me_,_like c7 g-4; me_,_me a10 b-5 d-4 f-2 g-5; me_,_no a3 b12 c-8 d3 f-9 g-6
me_,_nobody f8 g-7; me_,_not b2 d-2 e-9 g5; me_,_only a-2 b4 e4 g-5; me_,_so c9 g-10; me_,_the a3 b-4 c11 e-3 g-13
me_,_they c-10 e6 g7; me_,_who a4; me_,_with a3 c2 e-3 g-2; me_._, a3 c5 g-6; me_<mark>_, d-4 g4
me_<mark>_i a-7 b-4 c-3 d-2 e11; me_<mark>_on a5 b-6 c-3 d-3 e-9 g9; me_?_<mark> a-2 c-11 e6 g8
me_about_a c5 d-3 e-4; me_about_it e5; me_about_the c4 e5 g-8; me_again_, b6 c4 d4 e-5 g-12; me_again_. b4 d-3
me_all_the c6 g-3; me_an_hour b7 g-5; me_and_a a2 c-3 e4; me_and_i b-4 c9 e6 g-11; me_and_not c4
me_and_the a10 b-6 c6 e-4 f-4 g-9; me_any_more c8 g-7; me_anything_today g5; me_at_the d2 e-4
me_because_i a3 b4 c-6; me_before_the c-6 d-4 g7; me_before_they c9 g-7; me_first_. g3; me_for_a d-2 e4
me_for_anything c-3 f-4 g8; me_for_the b-5 c8 f-6 g-3; me_her_boss g6; me_how_i b-2 g6; me_in_a a4
me_in_the a4 c8 e5 f-9 g-14; me_like_i e-5 f8 g-4; me_now_, c7 e3 g-8; me_on_a c6 e-2; me_on_it b8 c-2 d-5 e-3
me_on_monday b4 d3 e-2 g-4; me_on_the a3 c6 d-8 e7 f-9 g-7; me_over_lunch g5; me_since_the a-4 b7 c-4 d8 g-8
me_to_, a6 f-3 g-4; me_to_. a6 g-8; me_to_ask d-4 e2; me_to_be e4 g-3; me_to_break e5 g-4
me_to_choose b-2 c2 e8 g-10; me_to_decide c-4 d-2 g8; me_to_fill b-2 c13 d-3 e-4 f-3 g-3; me_to_name e3 g-3
me_to_pick c9 e-5; me_to_rule e4; me_to_say a-4 c17 g-18; me_to_settle c3 g-3; me_to_tell d-6 e4 g5
me_to_write a4 c3 d-2 g-5; me_today_. c2 e3 g-4; me_until_i c7 d-4; me_what_to e4 g-5; me_when_the c13 e-3 g-9
me_who_have-to b-2 c11 e-3 g-9; me_with_a g5; me_with_the c-6 g9; me_would_have a-5 b-4 c-3 e5 f-3 g4
mean-to_bring_up d3; meant_it_as c3 e-2; meet_of_the c-2 d7 e-4; meet_with_finance d-4 g6
meet_without_it d11 e-5 g-7; meetings_until_five a-5 d3 f4 g-5; merge_in_the a4 g-5; merge_it_. a-3 b9 g-3
merge_it_myself a-5 g7; merge_my_own a3; merge_nothing_, a-4 e4 g4; merge_to_main a-2 g7; merge_until_i c5
merged_prs_with g3; middle_of_a d9 g-4; middle_of_the g4; migration_,_<name> a-3 b-2 g5; migration_,_run a4
migration_back_from g3; migration_on_the a6 g-3; mile_of_the a6 b-2 g-2; mine_,_and b-4 d2 e-2
mine_,_i a-6 b6 c4 d5 e-8 g-8; mine_,_not d7 g-3; mine_,_the a-3 b-3 e-2 g5; mine_again_. a-4 b8
mine_and_it a5 b-3 e4 g-6; mine_be_the a-5 b3 c7 g-5; mine_in_a c5 d-4 e-5 f6 g-4; mine_is_now a-3 b6 c-3 d-3 e5 g-5
mine_to_fix a9 g-2; minus_:_i a3 c8 d-4 e-4 g-9; minutes_,_i e-7 g10; minutes_,_then d5 e-2
minutes_with_the a4 e8 g-9; miss_,_and d-3; miss_index_in g5; module_,_then a-2 b3; module_<number>_, f7 g-4
monday_,_it d4; monday_,_un g3; monday_<mark>_by b5; monday_and_by a-3 b-3 c5 e4 g-2; month_'s_incident f3
month_at_my d4; month_end_close a4 d11 g-11; month_i_want g2; monthly_career_hour d6 g-2
mood_otherwise_. a-5 d3 g-4; more_,_<name> g5; more_code_, f-3 g4; more_days_. b8 g-5; morning_,_have e-4 g4
most-of_it_. a-2 b4 f-3 g4; mouth_shut_, c-2 e5; mouth_shut_. e4; move_<name>_'s e-3; move_a_finger c5 g-3
move_again_, a6 g-5; move_by_me c-4 d14 g-10; move_it_, d6 g-4; move_it_. d7 g-4; move_it_to d4 g-2
move_our_1:1 d-5 g7; move_the_<name> d7 g-8; move_the_retro a-3 d12 g-9; move_to_<name> d-9 g10; move_to_a c-3 d2
move_to_after d-4 g5; move_to_next d10 g-9; move_to_the b-9 e5 g7; move_until_i a4 g-5
mute-the-thread_the_thread e3; my_1:1_notes d5 g-3; my_1:1_with d4; my_answer_to c-8 e5; my_bag_. a3 d-5 e4
my_blessing_. e3; my_boss_'s a-13 b-8 c-6 e-13 f-7 g26; my_boss_. d-2 e2; my_boss_ask c4 g-3; my_boss_delegate g4
my_boss_i a4 d-6 e-3 g4; my_branch_, a5 b-4 e3 g-4; my_branch_<mark> a7 g-4; my_branch_is a10 c-2 g-4
my_bug_, a4 g-3; my_calendar_says a3 b-3 d10 g-8; my_call_on c3; my_camera_off a3 e7 g-6; my_chair_. b3 c4 e-6
my_circus_, e-3 g7; my_coach_. c-3 g6; my_comment_on c6 e4 g-8; my_commit_, a5; my_commit_. a-6 b14 e-4 g-6
my_daughter_'s g5; my_decision_, b3 c-4 d7 g-8; my_decision_<mark> d-2 e6; my_deploy_, a7 g-4
my_desk_, b5 c-5 e-5 g6; my_desk_. a-3 c5 d3 f6 g-10; my_desk_again c4 g-3; my_desk_and a5 b2 c6 d-4 e-5 g-8
my_desk_for c6 f-2 g-3; my_desk_with c6 g-2; my_editor_, b7 g-6; my_eyes_hurt a7 g-3; my_face_. c7 d-2
my_face_on a10 b7 c-9 d-2 e-6 g-6; my_favourite_module b-4 e6; my_finger_in a6; my_fingers_were e-8 g10
my_first_boss g4; my_first_startup g5; my_first_year b-5 e-3 g9; my_hand_, b-4 d5 e-4 g-4; my_hand_. c7 d7 e-3 g-12
my_hand_up d-3 e-5 f-2 g7; my_hands_, b-4 e-4 g7; my_hands_. d4 e-7 f-3; my_hands_dirty b-4 f3; my_hands_off a-2 b4
my_hands_on e-2 f7 g-3; my_hands_while a-2 e8 g-3; my_head_, c-3 d8 e-4; my_head_. b-3 d-2 f3 g2; my_head_and d8 g-6
my_inbox_, d5 g-2; my_initials_in c4 f3 g-5; my_initials_on a4 g-5; my_job_to b3 c-4 d5 e-3
my_keyboard_, a8 b-2 e3 f-2 g-4; my_laptop_, e-4 g2; my_laptop_. b8 d-3 e-5 g-3; my_laptop_and a7 b-3 e3 f-4 g-3
my_last_company a-3 g4; my_last_job a-5 f-3 g13; my_last_place a-3 g6; my_list_for d8 f-2; my_meet_notes f7 g-4
my_mother_'s a-2 f10 g-7; my_mouth_. c10 e-2 f-4; my_mouth_shut c-3 e9 g-3; my_name_'s b9 c-4 g-5
my_name_, a7 b-8 c-3 e-3 g6; my_name_. a-3 b8 c7 d-2 e-11 g-4; my_name_in c9 e-7 g-8; my_name_is a3 b2 c3 e-7 g-3
my_name_off b-7 e9; my_name_on a5 b6 c-2 g-10; my_nose_out e7 f-3; my_old_boss e-3 f-8 g13; my_old_laptop b-3 e-7 g7
my_old_module b5 e5 f-4 g-6; my_old_shop g7; my_old_team c-2 d-4 e-5 f-6 g15; my_one-to-one_with d7 g-6
my_only_contribution e8 g-5; my_opinion_, e8 g-11; my_opinion_. c7 e-4; my_opinion_end c-4 e-3 g7
my_opinion_on a-3 d-3 g6; my_opinion_until c-6 e7; my_own_, d-4 f5; my_own_. a-6 b5 c-5 d-5 e4 f-3 g2
my_own_boss d8 g-3; my_own_click f-4 g4; my_own_commits b5 d-3 f-2; my_own_education f3; my_own_fix a-3 b8 e-2
my_own_hand a7 g-4; my_own_hands a4 b-3 e-3 f-5 g4; my_own_manager d-4 g7; my_own_name a-3 b5 e3 g-4
my_own_review d-5 f-6 g8; my_own_team d4 g-4; my_own_two a9 b-8 c-4 e-7 f-4 g4; my_own_version b10 e-5 g-3
my_own_way b6 e-3; my_part_be a-3 b-2 e10 g-6; my_patch_, a7 g-5; my_plate_again c-3 d2; my_pocket_, c-4 d6 g-3
my_predecessor_do g6; my_previous_company c-3 g4; my_proposal_in c6 g-5; my_seat_in c-3 e7; my_side_, d8 g-4
my_side_. a-3 e6; my_sign_off a-4 c10 e-2; my_sleeves_and a5 b-2 e-3 g2; my_sql_, f5; my_style_. b10 g-5
my_tea_. f4; my_tongue_in e5 g-3; my_version_, b-4 c6; my_version_. b5 g-3; my_version_of b2; my_view_on c6
my_way_. b10 c-3 e-2 g-3; my_wife_ask g4; my_wife_say g5; my_word_on c2; myself_,_<number> a2; myself_,_all a7 g-4
myself_,_and a4; myself_,_could a4 b-3 f3 g-3; myself_,_it b-9 g9; myself_,_no e6 g-3; myself_,_the a2 f5 g-6
myself_again_. a6 b-4; myself_as_the b-4 e5 g-3; myself_at_<number> a8 g-4; myself_before_he b7 e-2 g-4
myself_from_the b-6 e9 g-2; myself_in_the d-3 e4; myself_out_of a-3 b-5 e12 g-7; myself_over_the b3 f-2
name_'s_on a3 b3 c-2; name_,_i b3 c-6 d5 e5 g-8; name_,_the c3; name_for_the c6 e8 g-12; name_in_<name> a-2 b4
name_in_it b-5 c6 e-8 g3; name_in_the c5 e-3 g-4; name_is_on a5 b2 g-5; name_of_the a-3; name_off_the b-4 e7
name_on_it a-2 c-4 d2 e-4 g6; name_on_the b3 c-4 d-2 e5 g-5; near_<name>_, g5; nearly_there_, b7 g-2
nearly_there_. b9 e-3 g-7; need_,_and a6 c-2; need_before_they g4; need_from_me a-5 c-4 d-3 e-8 g14
need_it_, a-3 f11 g-6; need_it_. c3 f3 g-7; need_me_. b-4 c6 d9 g-11; need_me_to c-3 d-5 e11 f3 g-9
needful_on_the e2; nervous_,_and a3; never_ask_for c12 d-4 f-2 g-7; never_open_the a-2 g4
never_the_one a-3 b-4 c-4 d-4 e-3 f-2 g14; never_touch_the e-4 g6; new_one_. d9 e-5 g-8; news_about_the d9 e-3 g-7
next_month_. d4; next_month_i g5; next_one_. c3 d7 g-7; next_sprint_, a-2 g3; next_sprint_. g2; next_sprint_i g6
next_sprint_on g3; next_time_? c-3 e3; next_to_<name> a-3 c-3 d-6 e3 f8 g-4; next_to_it c8 d-4 e-6
next_to_the a-3 c-3 d3 e-2 g4; next_week_, d12 e-3 g-8; next_week_. a6 d-8 g3; next_week_<mark> d9 g-6
next_week_i g3; next_week_is d4 g-2; next_year_'s f-3 g4; nice_if_i a-4 f-3 g12; nice_to_have b-3 f10 g-3
night_,_he b6; nighter_on_the a2; no-one-else_would_. a-5 b-2 c10 g-3; no-one_'s_wait f4 g-2; no-one_argue_. c6 g-4
no-one_ask_for d3; no-one_but_me a13 d-2 f-6 g-11; no_,_i a-5 b9 c10 d-13 e-6; no_,_my d-3 e-3 g5
no_,_the a-7 d10 e-2; no_1:1s_since d6 g-5; no_agenda_, d4 g-5; no_answer_from c-6 d3 e5 g-3
no_better_reason d3 g-5; no_bug_, a-3 c5; no_code_from e8 g-2; no_comments_, f3; no_consequence_to f7 g-3
no_deadline_, f6 g-3; no_feedback_give d8 g-5; no_feedback_to d10 g-8; no_freeze_, e3; no_go_, c-5 e12 g-5
no_go_is c2; no_idea_how d-2 e-3 g8; no_longer_<name> b9 e-5 g-6; no_longer_have b3; no_opinion_on c-5 e3 g3
no_owner_, a5; no_ticket_, f7 g-4; no_time_for a4 b-3 d7 e-3 f-6 g-4; no_time_to d5 g-4; no_to_sales c8 g-4
no_to_the a2 c-6 d-3 e6; no_worries_, f2; no_worries_<mark> d4; nobody-else_know_the a7 f-3
nobody_argue_. c2 e-5 g3; nobody_ask_for f7 g-5; nobody_ask_me a11 b9 c-16 e-3 f-5 g2; nobody_be_wait c-2 g4
nobody_can_get g8; nobody_could_test a10 b-3 g-7; nobody_defer_to c-8 g9; nobody_depend_on g3
nobody_disagree_with c7 g-6; nobody_do_, a-4 c6 e-5 g5; nobody_have-to_wait c-5 e7 f-4
nobody_have_ask a-3 b4 c-3 f6 g-5; nobody_have_ever f5 g-3; nobody_in_the c11 f-2 g-9; nobody_is_wait f5 g-3
nobody_need_it a-2 f8 g-4; nobody_need_me a-6 c-7 f-6 g13; nobody_push-back_back c8 g-6; nobody_say_i d-2 f-5 g10
nobody_take_it e-2 g3; nobody_wait_for c-5 g4; nobody_want-to_be c3; nobody_would_say c8 g-6; none_of_her b7 e-2
none_of_it c5 g-5; noon_,_i b3 g-4; not-one_of_them e-2 g6; not_,_and a-3 b-3 c4 d-6 g6; not_,_i b9 c-4 e-3
not_a_line b6 c3 e-5 g-6; not_a_solution d-4 e8 g-4; not_a_soul a-6 c11 d-4 e-7 f9 g-5; not_agree_on a-2 c3
not_answer_, c5 d-6 e-2 g4; not_answer_. c-3 d-5 e3 g2; not_any_more d8 g-5; not_ask_. d-2 e-3 g5
not_ask_for b-5 d-3 e15 g-10; not_ask_me c-13 e-7 g14; not_ask_to b9 g-8; not_be_ask c-6 d-3 g10; not_be_in d6 g-3
not_be_the a-4 c-4 d-3 g12; not_cancel_a d-8 g8; not_change_a c4 e-5 f11 g-9; not_choose_between c5
not_decide_, c9 e-4 g-5; not_delegate_the a9 b-6 e-5; not_do_, d14 e-2 g-11; not_do_it a-4 b-4 c-2 e5; not_do_the g2
not_edit_a b-4 d-4 e9; not_even_ask a5 c3 g-7; not_even_know c5; not_even_my c10 g-6; not_even_open b-6 e6 g2
not_even_start d7 g-7; not_face_another d7; not_face_the d8 g-5; not_fast_enough b7 g-2; not_find_the a-4 d8 e-4
not_fix_it e6; not_for_the f8 g-7; not_get_<name> d8 g-6; not_get_it c-9 d6 e7 g-3; not_get_the d10 e-3 f-3 g-2
not_give_. d9 g-9; not_give_<name> d9 e-3 g-5; not_go-to_touch a5 b-4 g2; not_go_in a-3 e11 f4 g-11; not_go_out d5
not_good_enough d4 e-2; not_grab_the e11 g-10; not_happen_. d4; not_happy_with b8 c-2; not_have_, b4 c-2 e6 g-9
not_have_a d5 e-2; not_have_an c-2 d-3 e8 f-5; not_have_it b5; not_have_make c-5 e8 g-3; not_have_pick c-3 e4
not_have_the c-4 d9 e-5 f-4; not_his_. d6; not_hold_the d7 e-2 g-3; not_how_i b12 g-10; not_in_the a-4 b-2 d7 e9 g-6
not_it_be a-3 e-2 f-5 g13; not_jump_in d-2 e8 g-5; not_know_. c-2 e-8 g10; not_leave_it b9 d-4 e-6
not_leave_the a9 d-3 e-4 g-3; not_let_go a6 g-6; not_let_me a-2 b-8 d-3 e-4 g15; not_like_i a-5 b-6 g8
not_like_it b4 e2 f-3 g-7; not_log_in a5; not_look-at_at c-2 g4; not_look_at c-5 d-7 e5 g4
not_make_it a-4 d5 e-3 g2; not_make_the a2 e-7 g5; not_me_, a-11 e2 f-4 g11; not_me_. c-6 d-2 e9
not_merge_anything c8 d-3 e-3; not_merge_without c7 g-4; not_mine_, a-5 b-4 e5 g2; not_mine_. b-4 g3
not_mine_and b-5 e5; not_mine_to g-3; not_miss_it d-4 g10; not_my_call d-3 e9 g-7; not_my_circus e-3 g7
not_my_decision c-5 e12 g-7; not_my_pick e6 g-4; not_name_one g5; not_need_. c-7 e7 f8 g-7
not_need_me c-4 d-3 e2 g4; not_need_my b-3 d-8 e4 g3; not_on_any f6 g-4; not_on_the a-7 e7 f3
not_once_have b-6 d-5 e-11 f-8 g20; not_open_the a-2 b-6 c-4 e10 f-3; not_open_without a5; not_peeked_since d-3 e7
not_pick_a c12 e-2 g-9; not_proud_of d-3 e-5 g8; not_rescue_the e7 g-5; not_say_. c-2 d4 e11 g-12
not_say_a c-2 d-3 e9 g-6; not_say_i a-4 d2 g5; not_say_it a-6 b-3 e-3 f9; not_say_what b-3 c-5 d5 g2
not_see_the f-2 g7; not_send_, b-2 d9 g-6; not_send_it c5 e-3; not_ship_until a4 c-2; not_skip_anything g3
not_sorry_, e4 f2 g-7; not_speak-to_to d5; not_stand_the a3 b6 e-3 g-4; not_start_, d8 g-4; not_start_before c5 d-3
not_start_the c4 g-2; not_start_until a3 e-2; not_start_without a5 g-4; not_stop_myself a4 b3 e-4 g-6
not_sure_how a4 b5 f-4 g-4; not_take-back_it b-11 e4 g5; not_take_a c7 g-3; not_take_the a-3 b-5 c-3 g7
not_tell_. e4 g-4; not_tell_<name> c-3 d13 g-16; not_tell_him b8 e-6 g-7; not_tell_the d7 e-3 g-3
not_that_i a9 b-3 d-6 e-4 g3; not_the_one a-3 c-3 d-6 e6 g5; not_the_solution e3; not_to_change f3
not_to_have d8 g-3; not_today_either d11 g-10; not_touch_the a-7 b-3 d-5 g10; not_true_that b-11 c-5 e-7 f-7 g21
not_wait_, b8 g-4; not_wait_for a-4 b8 c-7 d-3 e-2 g4; not_want_be c5 d-2 e-7 g4; not_what_i c8 d-2 g-6
not_write_, d8 g-7; not_write_. d11 g-10; not_write_a a-2 d-7 e2 f-7 g9; not_write_the d8 f-2 g-8
note_to_self d-3 e-2; notes_,_no d4 g-4; notes_from_the d4; nothing_,_he e3; nothing_,_i a-3 c6 d-4 e-5 g5
nothing_,_so g-4; nothing_else_. e4 f8 g-9; nothing_else_to b6 e-7 f-4; nothing_more_. b-3 c-2 d8 f6 g-10
nothing_of_hers b14 c-3 d-3 e-5 g-8; nothing_prepare_for d11 e-2 g-7; nothing_special_. g5; nothing_to_add e6
nothing_to_do a-3 c-5 d-2 e4 g2; nothing_to_report c-3 d-2 e-2 f-3 g11; notice_,_i d3; now_,_and b-4 c-3 d6 e-3 g3
now_,_i a-3 b-3 c-6 e10 f-2; now_,_the d5 e-5; now_and_i g6; now_i_am b5; now_i_get a-2 b-7 f12 g-3
now_i_have b11 e-3 g-7; now_i_know d-3 f13 g-8; now_it_'s b6 e-5; now_on_, b-7 d-4 e6 g4; number_,_then c2
number_from_my e4 g-3; numbers_come_from a4 e4 g-6; object_to_my c4 g-3; objections_to_my e-2 g5
of_<mark>_what c11 e-5 g-7; of_<name>_'s a-8 b19 c-8 d-9 f-7 g-6; of_<name>_, a-3 b-4 c-3 d4 f11 g-7
of_<name>_. a-8 b-8 c5 e-4 f3 g5; of_<number>_. a-3 b-3 d-3 g10; of_a_bug d7 g-6; of_a_chat f3; of_a_deploy d5 g-3
of_all_things g3; of_curiosity_, f3; of_her_text b10 d-3 e-4; of_hers_leave b7 e-2 g-2; of_it_, a4 b-14 c-5 d-7 e11
of_it_. a6 c-10 d-3; of_it_<mark> f3; of_last_year f-4 g5; of_me_, c2; of_me_. b-5 e11 g-7; of_mine_. a2 b-2 f-5 g6
of_my_meet c7 e-3; of_my_own a-2 b-4 c-6 d-4 e6 f-4 g7; of_name_. a-3 b-3 c3 d2; of_no_consequence f6 g-3
of_our_own g4; of_ten_. c-4 f3 g4; of_the_<name> a5; of_the_<number> b8 c-4 d-6 e-3 g3
of_the_billing a10 b6 c-2 e-3 f-7 g-7; of_the_budget b6 c6 d-6 e-2 g-4; of_the_build b-5 d7 e3 g-4
of_the_code b-4 e6 f-4; of_the_cutover a5 b3 e3 g-10; of_the_data g3; of_the_day a-6 b-10 d-7 e-4 g15
of_the_deadline a-4 b4 d2; of_the_demo a-3 b5; of_the_dentist d-3 g4; of_the_design b-3 c5 e-7 f-8 g8
of_the_epic a7 g-3; of_the_error c4 g-3; of_the_heads g4; of_the_kotlin a-4 f9 g-4; of_the_launch a-4 b6 d4 g-8
of_the_list d3 f3; of_the_meet c5 e-3; of_the_name c6 e-7; of_the_new a4 d-8 e-6 f11 g-3
of_the_other-team a-3 b-5 c-4 d-5 g10; of_the_parser a-3; of_the_pipeline b5 c-3 f-3 g-6
of_the_platform d-2 f11 g-9; of_the_pricing a7 c-5 e-2 f4 g-4; of_the_queue a3 d-4 f-2 g7
of_the_release a3 b-2 d4 e-2; of_the_room c6 d-4 e4 g-4; of_the_rust f5 g-4; of_the_service a-5 b-3 g5
of_the_six a6 b-3 d8 f-5 g-8; of_the_sprint a14 b4 d-3 e-10 g-6; of_the_storage d-5 f9
of_the_sync a-2 b-2 e-6 f8 g4; of_the_team a-7 b-6 d4 e-9 g8; of_the_test d-4 g5; of_the_tickets a-9 b4 d-6 e8
of_the_two b-6 d-5 e8 g-2; of_the_vp e3; of_the_week a3 c-4 d-7 e-4 g6; of_the_year a3 f-3 g5; of_them_, d4 e-10 f-2
of_them_. a-8 b-6 c3 e-8 f-3 g11; of_them_<name> c6 e-4; of_them_are d8 g-5; of_them_want c7 g-4
of_them_were a-2 c4 e-3; of_this_lot a-2 g9; of_today_. e7 g-5; of_us_, a-2 e4; of_us_. c-2 d-4 g7; off_,_and e3 g-3
off_,_i b5 f5 g-7; off_<name>_'s b7 e4 g-9; off_<name>_, a-4 b6 d-3; off_<name>_. b7 g-5
off_<name>_after b9 e-3 g-4; off_<name>_and a-2 b3 g2; off_by_one e4; off_by_two f3; off_her_. b8 e-2 g-4
off_her_on b3 g-2; off_her_plate b3; off_him_, e-3; off_my_list d5 g-3; off_on_a c7 f-4; off_on_the c-4 g5
off_tell_<name> d8 e-3 g-4; off_the_board a9 c-3 f-2 g-6; off_the_calendar d10 g-5; off_the_keyboard b-3
off_the_thread e8 g-4; off_the_top a6 b-3; off_to_me e3; off_until_after a-5 d6 e-2; off_with_two f3
offer_<name>_a e10 g-9; office_in_<name> f-4 g8; officially_<name>_'s b9 g-5; oh_well_. b3 c3 g-7
ok_?_<mark> c6 g-3; ok_with_it b-3 c5 e-2; old_lead_'s b-7 c-4 e-5 g15; old_me_would e5 f-2
old_team_i b-2 d-4 e-4 f-7 g16; on-call_rota_be b5 c2 e-6; on-call_rota_to e3; on_,_and e4 g-4
on_,_i a3 c5 d-3 e4 f-2 g-8; on_,_no a-8 f5 g4; on_<name>_'s a-8 b14 c-5 d7 e-4 f-8 g-7; on_<name>_, b-4 d8 f-3
on_<name>_. a9 b-4 g-5; on_a_<name> d2 f8 g-8; on_a_clean f2; on_a_copy f5 g-4; on_a_friday e-3 g9; on_a_mug f-7 g8
on_a_plane e4 g-4; on_a_script a4 f3 g-5; on_a_service f9 g-7; on_a_side f3; on_a_throwaway f4 g-2; on_a_toy f2
on_account_of b-3 c5 d-4; on_all-week_. b7 g-5; on_an_old f9 g-6; on_day_one a-3 b-3 d3 e11 g-10
on_friday_, a4 c-3 d-4 e-6 g6; on_friday_. c-3 d-7 g8; on_friday_and a-2 g2; on_fridays_, e3; on_her_old c-3 g2
on_her_own e10 g-8; on_his_own b-7 c7; on_his_talk e-2; on_holiday_. c-4 f2 g4; on_it_, a4 d-2 f-3 g-2
on_it_. a6 b-8 c-7 e-3 f7; on_it_and b4 e4 g-4; on_it_at a7 b4 d-5 g-6; on_it_until a-3 g6; on_its_own e3
on_last_year f2; on_launch_day e3; on_leave_, a3 b-3 c-4 g7; on_me_, a-4 c2 e3 g-3; on_me_. a9 d-4 e-6 g-3
on_me_again c5; on_me_for a6 d-3 f-5 g3; on_monday_, a-6 b3 c-2 e-3 g6; on_monday_. b7 c-5 e-10; on_monday_<mark> b3
on_monday_and a-8 d-13 e5 g10; on_my_bike f9 g-8; on_my_branch b3; on_my_desk a-5 c7 d14 e-5 g-16
on_my_hands a-4 b-7 d-4 e3 g4; on_my_lap a-3 g6; on_my_laptop a4 b8 c-4 d-3 e-3 f6 g-16
on_my_list c-6 d-3 e-4 f-3 g11; on_my_machine a3 b3 g-5; on_my_old f6 g-4; on_my_phone a4; on_my_plate d-3
on_my_side b-3 e8 g-9; on_my_wall e-3 f5; on_our_own f5; on_paper_, b-4 c6 d-4 f7 g-7; on_paper_. b7 c6 e-4 g-9
on_paper_i a3 b-3 c-4 d-5 f-7 g10; on_read_. d6 e-2 g-3; on_retries_, c5; on_saturday_, f-3 g7; on_speak_terms d2
on_sunday_. a-2 b5; on_sunday_night a4 b7 e-5 f-4; on_the_<name> a4 c-8 d-5 e-4 f-3 g5
on_the_<number> c-8 d4 e-9 f-6 g8; on_the_api a-3 g4; on_the_auth a9 g-6; on_the_balcony f8 g-5
on_the_bench a-4 b3 e4 g-4; on_the_board a12 b-3 c5 g-15; on_the_bridge a-2 c4 g3; on_the_bus a-4 c-2 e-4 f5
on_the_button a6 c-3; on_the_call a7 c4 d-7 e3 g-14; on_the_carpet c-5 g3; on_the_checkout a6 g-2
on_the_colour c3 e2 g-3; on_the_core a9 c-6 e5 g-7; on_the_couch a-2 f4; on_the_critical-path a4 b-3 c-5 d-6 e-4 g5
on_the_customer b4; on_the_dashboard a5 b-5 d-3 e5; on_the_data b-4 c4 d-3 e7 g-6; on_the_doc c7 g-2
on_the_flight b6 f4 g-6; on_the_floor a3 b-5 c-4 d-3 e-5 f6; on_the_hot-path g4; on_the_hour d-3 g5
on_the_importer b-3 e-2 g6; on_the_incident b-2 c4 d-2 e-10 f4; on_the_kafka a5; on_the_keyboard b-4 e5
on_the_last a3; on_the_ledger a7 c-3; on_the_line b-2 c3 e5 g-6; on_the_list a-3 d7 g-5; on_the_live a6 g-4
on_the_model e6 g-6; on_the_new e-6 g7; on_the_next a-3 b4 d5; on_the_old a4 g-2; on_the_other a-4 c-4 e7 f4 g-3
on_the_outage d-6 g6; on_the_payment c-3 g5; on_the_phone a10 c-2; on_the_pr b3 d-5 e11 g-9
on_the_pricing b-7 c3 e6 g-3; on_the_queue b2 c-4 e-7 g8; on_the_release a-6 b-6 d-4 e6 g5
on_the_release-branch e-3 f-4 g7; on_the_roadmap a8 b-4 f-3 g-7; on_the_rollback a-3 b3 c4 g-3; on_the_rollout e3
on_the_roof c4 d-3 e-3 f-4 g5; on_the_save b5 g-3; on_the_schema d-2 e4 f-3; on_the_shader b10 e-8 g-3
on_the_sharding a4 e2 g-3; on_the_sign a5 g-2; on_the_sofa e5 f-3 g2; on_the_spot a10 b-2 c6 d-4 f-3 g-9
on_the_sync c-2 d-3 e4; on_the_team a9 b-3 c-8 d2; on_the_third a-2 b-3 d5 e-2 g3; on_the_ticket a-8 b4 e6
on_the_tools a6 b-7 e-3 g4; on_the_train a3 c5 e-5 f7 g-15; on_the_tram f2; on_the_vendor a3 b7 c-3 e-7
on_the_wall c-3 e3; on_the_way b2 e-8 g6; on_the_whiteboard b-2; on_the_wiki d-6 e7 f-3; on_their_own c8 e3 g-10
on_them_, a5 b-2 c4 e-3 g-5; on_them_. a3 b5 d-4 e-5; on_thursday_, b-3 e3; on_thursday_. c-5 d-5 e-5 g8
on_thursday_i a-5 b8 d-6 e-2 g2; on_time_, a-7 b-5 c-4 d-10 e5 g12; on_time_. a5 d-7 e-2 g6; on_to_the b4 c-4 d-2 g6
on_tuesday_, a4 c-4 d-2 f-3; on_tuesday_. a-6 b2 c3 d-6; on_wednesday_. b-3 g5; on_wednesday_i b4 d3 g-5
onboarding-plan_for_the a-2 d10 g-5; onboarding_tutorial_as f5 g-3; once_a_year f9 g-7
once_have_i b-5 c-3 d-5 e-10 f-8 g20; one-on-one_with_<name> d8 g-6; one-to-one_with_<name> b-2 d7 e-5
one_,_and d3 e8 g-13; one_,_so a-5 b2 c12 d-3 e-4 g-5; one_back_. e9 g-7; one_by_one a11 b-5 c-3 d-8 e-5 f2
`
