// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_3 = `
for_me_to c12 d-4 e-5 g-5; for_my_answer d6 g-3; for_my_approval c9 g-6; for_my_blessing b-3 c8
for_my_branch a6 c-4; for_my_eyes f3; for_my_opinion c-3 g5; for_my_own a-4 b-3 c-3 d-3 e-2 f9
for_my_people a-3 d9 g-4; for_my_sign c4; for_my_word c2 d-2; for_myself_, f4 g-2; for_one_more b10 e-5
for_permission_to c8 g-5; for_q3_and g2; for_sign_off c3; for_the_1:1 g2; for_the_<name> a8 g-4
for_the_answer c6 d-2 g-5; for_the_board a-4 g5; for_the_certificate a2; for_the_client a-2 c-6 d-3 e7 g3
for_the_data a5 d-6 g6; for_the_decision c3; for_the_demo a-3 b3; for_the_firmware d4; for_the_first a-2 e6 f3 g-4
for_the_fourth c5 d4 g-7; for_the_go a3; for_the_hard-talk d4; for_the_hire d6 g-4; for_the_launch a7 d-5 e-3 f-3
for_the_migration b-6 c5 e-5 f-3; for_the_new g5; for_the_new-starter g4; for_the_office f4; for_the_party e-4 g5
for_the_payment a4; for_the_quarterly-review d-4 g5; for_the_release a5 b-4 e6 g-6; for_the_roadmap c-4 d5 g-4
for_the_schema a5 d-3; for_the_second d7 g-4; for_the_team b-4 d9 e-5 f7 g-15; for_the_third d2
for_the_vendor a-2 d-3 g8; for_the_whole a2 b5 e-8; for_their_manager c-2 d-2 g6; for_thursday_'s a6
for_to_start a3; for_two_weeks d3 g-3; forget_,_be d4; four_it_be c3; framework_at_home f2; framework_to_use c3
friday_and_i a-5 d2 g5; friday_at-last_. b5 c4 e-2 g-4; from_<name>_'s g2; from_<name>_, b-6 d4 e-6 f5 g2
from_<name>_. b-4 c-4 g9; from_<name>_<mark> c4 e-2 g-3; from_<name>_after b5 d-5; from_<name>_mid b6
from_<name>_on d3 g-4; from_<name>_to b4 e-2; from_an_old g2; from_any_lecture e3; from_end_to f3
from_friday_. a-2 g6; from_her_junior g6; from_here_, b8 g-4; from_leave_to c3; from_me_, b-4 c-6 e10 f-5 g-7
from_me_. e4 g-4; from_me_in a4 c-3 d5 g-8; from_my_own g4; from_my_phone a5; from_now_on c-4 e8 g-6
from_people_who c5; from_somebody_. g5; from_the_new a5 g-5; from_the_search f4; from_the_squad b6
from_the_team a-3 b4 c-6 d-3 e-3 g7; from_vacation_and b4 g-2; front-end_people_need a4; front_of_the e5 g-3
frontend_guild_to f2; frown_and_they c2; full_ownership_of b-4 e6; get-dragged-into_drag_into b-2 c5
get-pulled-into_pull_into c6 e-4; get_a_feel f4; get_a_full b11 e-4 g-6; get_a_new b-3 f3 g2
get_an_hour c-2 d-4 f5 g3; get_ask_for e-3 f-4 g7; get_feedback_: d-3 g4; get_it_, c-4 d3 e2; get_it_. b2 c-3 g3
get_merge_, a-3 b4 g3; get_ping_<number> g2; get_the_build a8 b-2 g-6; get_the_crumbs d3; get_the_migration a2
get_their_answers d-2 g4; get_this_<mark> c-3 e5; get_two_'which c-5 e5; get_up_have b6 g-3; ghost_the_recruiter d3
give_<name>_feedback b-5 d-4 g7; give_<name>_full b-5 e6; give_<name>_the a-7 b4 c-7 d-3 e5; give_<name>_two d5 g-3
give_a_talk d-2 g5; give_away_, b5 e-4; give_away_the e6 g-5; give_feedback_on b7 d-5 g-4; give_her_the b2 g-3
give_him_a e5; give_it_, b5; give_it_. b-2 c-4 e-6 g10; give_it_away b5; give_it_to c-3 d3 e6 g-6
give_me_the a5 c-4 e-3 f5; give_my_opinion c7 e-5; give_my_version b-5 c7; give_myself_the a6 e-3
give_the_answer e6; give_the_demo e4; give_the_problem e3; give_the_roadmap b9 d-5 g-8; give_the_whole b-4 e7 g-3
give_them_the a-4 e7 g-5; give_to_<name> d-3 e3; give_up_my a9 e-2 g-6; give_up_the a-3 b-4 e3 g3
go-through_through_the e-2 f8 g-5; go-to_pick_up f2; go-to_the_hire a-4 f-2 g7; go-to_the_leads-meeting d3
go-to_the_meetup f3; go-to_the_tech-lead c5; go-with_with_the e4; go_<mark>_no a3 c4 g-4; go_about_it f2
go_all_of b6 f-2 g-2; go_fine_, g5; go_for_a a-4 b-2 d-3 f-5 g8; go_forward_. c4 g-3; go_home_at b3
go_live_. a9 d-3 g-5; go_live_hang a3; go_live_is a5 g-3; go_live_need a2; go_of_the a-4 d-4 e4; go_on_. e4 g-3
go_on_holiday c-9 e5 g3; go_on_without d5 g-7; go_out_, a-2 e-3 g8; go_round_the c5 g-3; goals_are_set d-5 g6
goals_for_my d4 e-3 f-5 g3; good_discussion_on g5; good_first_issues f3; good_mood_otherwise b-2 d4 e3 f4 g-10
grab-back_it_back b5; grab-the-wheel_the_wheel b3 e-2; grab_the_blocker e4; grab_the_oauth g3
great_candidate_. d-4 g5; greet_the_new d6 g-4; grooming_i_'d b5 e-2; guild_session_be d-3 g4; hack_on_my f2
half_a_day f-4 g7; half_an_hour c-2 d-3 e4 f5 g-2; half_baked_idea c3; half_of_<name> e-3 g5; half_of_ivar d2
half_of_the a-3 b10 g-5; half_write_and a3; hand-off_off_the b3; hand-over_it_over e-3 g4; hand-over_over_the e7 g-5
hand_<name>_the a-3 b-3 g5; hand_in_pockets e2; hand_over_the c-4 e-6 g10; hand_the_incident e3; hand_the_release e3
hand_to_<name> b11 e-7; handle_it_. e6 g-3; hands_in_my e7 f-2 g-2; hands_off_the b-5 e4; hands_off_what b6 e-4
hands_whilst_everyone a2; hang_on_, a5; hang_on_me a-8 c2 g6; happen_if_i e-2 g5; happy_with_the a-3 g5
hard-talk_,_so d4; hard-talk_with_<name> d2 e-2; hate_be_the a-6 c7; have-a-look_a_look c3 f3; have-to_,_but a3
have-to_be_the a-6 c10 d-2 g-3; have-to_get_the d5 g-6; have-to_say_which a-4 c8 g-2; have-to_settle_an c4
have-to_write_the a3; have_,_but b3 g-4; have_<name>_explain f7 g-2; have_a_1:1 d7 g-4; have_a_better c9 e-3 g-5
have_a_chance a3; have_a_look c4 d-2 f-3 g3; have_a_new e6; have_a_plan c5 d-6 e-4 g3; have_a_proper a5 g-3
have_a_rule c-2 g5; have_a_view e-3 g3; have_all_the c6 g-6; have_already_delete g3; have_an_hour d4 e-3
have_an_opinion a-3 d-3 e9 g-6; have_answer_. c4 e-4; have_ask_, g3; have_ask_<name> d-6 e-3 g7
have_ask_me c-5 e-3 g9; have_be_avoid d3; have_be_open c4; have_be_put g3; have_be_wait a-4 c4 d8 g-9
have_be_work-on a3; have_be_write a4; have_begin_, b2; have_call_her d6 g-2; have_cancel_the g5
have_decide_, c5 g-7; have_draft_, b5; have_finish_it b-3 e6; have_finish_the a-7 b8 c-4 d-3 e-4 g4
have_fix_it a-3 e4; have_get_it e2; have_get_this c-2 e4; have_give_away b5 e-3; have_give_the a4 d-4 g-7
have_go-to_the a-3 c4 d6 e-4 g-2; have_have_a a-2 d9 f-3 g-4; have_have_the d8 e-3 g-4; have_i_be d-3 g7
have_it_, b4 g-3; have_it_now e4; have_it_under b-3 e-3 g7; have_jump-in_in e6 g-3; have_let_the a5 b-2 g-3
have_lunch_with g6; have_make_new b3; have_make_the a4 d-3 g2; have_mine_. c2; have_move_to c-2 g4
have_need_another b2; have_no_preference g2; have_no_time d5 g-3; have_not_. d6 g-4; have_not_<name> b-3 c8 g-10
have_not_be c-6 d-5 e-2 g11; have_not_do d3 g-3; have_not_even b2; have_not_give d5; have_not_have d2 g-2
have_not_look-at g4; have_not_open a-2 b-5 d2 e6 g-4; have_not_prepare d7 g-6; have_not_reply-to d5 g-3
have_not_speak-to d5; have_not_tell d9 g-5; have_not_touch e-5 g7; have_not_write d3 e5 g-6; have_nothing_to a3
have_plan-to_leave c4 e-3; have_program_the a3; have_read_the f3; have_reclaim_the b5; have_replace_<name> b-2 g5
have_rewrite_it b3 d-3; have_solve_it g5; have_step_in e-5 g7; have_take_the a4; have_talk-to_to d8 g-6
have_the_fix a9 b-4 d-3 f-3; have_the_keyboard a3 b3 d-4; have_the_last b-4 c4; have_the_talk e-5 g7
have_three_options c4 e-3; have_try_a f5 g-3; have_wait_for b5 c-3; have_want_the e3; have_write_the a3 e-2
he_'d_ask d7 g-5; he_'d_do b-4 e4 g-3; he_'d_have b2; he_<name>_he b3 g-3; he_ask_me e5; he_be_learn b5
he_be_not b-3 d4 e4 g-5; he_come_back b4 g-2; he_did_not e-4; he_go_home b6 g-3; he_have_the b6 g-4
he_learn_more e3; he_may_restart e4 g-4; he_need_not b4 g-2; he_take_it b-3 e-6 g10; he_tell_me g2; he_think_. c5
he_would_never b4; head_and_nowhere d7 g-4; headquarters_,_they g5; hear_from_me c9 e-4 g-4; heard_that_<name> g6
heard_that_our g5; hedda_'s_afternoon b6 g-2; help_<name>_with g4; help_with_the a-2 d5; her_<mark>_do d6 g-2
her_at_six d5 g-3; her_career-plan_and b-3 c-2; her_last_manager g4; her_old_lead b-5 c-6 e-6 f-7 g17
her_own_module b7 g-4; her_service_. c4; her_to_come d6 g-4; her_while_she b3; here_i_am a8 d-2 g-3
hers_,_then b7 e-3; him_,_do b8 e-3 g-5; him_a_whiteboard e4; himself_,_poor g3; hire_of_the b3 e5 g-8
hiring-plan_is_still d4 g-2; his_drinking_. d8 g-4; his_fix_be b6 g-2; his_own_ticket b-4 g5; his_project_be b4 g-2
his_promotion_, d-2 g4; his_raise_is d7 g-3; his_salary_. d2; his_talk_, e-3 g3; his_ticket_? g4
his_tone_, b-2 e-3 g6; hold_,_all d-3 g7; hold_it_. b8 e-5; hold_the_critical a4; hold_the_pen e2
hold_the_retro a-4 e-3 g5; hold_up_the a8 g-3; holiday_from_friday g6; home_,_he b3; home_,_without f4 g-2
home_at_five b3; home_late_. b-3 c5; honestly_i_know g4; hook_for_the a6; hospital_go_live g4; hotel_room_unblock a2
hotfix_to_main a3; hour_as_a f3; hour_between_two f3; hour_block_for d4 e-2; hour_for_the d7 f-3; hour_of_read f3
hour_with_the d-8 g8; how_,_and-then b4 e-4; how_i_'d a-3 e9 g-7; how_it_'s c-2 e-3 f6; how_it_work f7 g-4
how_shaders_work f3; how_she_'d c-3 e6 g-3; how_the_new f6 g-4; how_the_scheduler f4; how_they_go f3
how_to_tell d6 f-4; i_'d_<name> c9 g-5; i_'d_ask b10 e-3 g-5; i_'d_be e6 g-3; i_'d_cancel g3; i_'d_do a-5 b8 e-7
i_'d_follow f4 g-2; i_'d_give b8 d-4 e-4 g-5; i_'d_hand b5 e-3; i_'d_handle b8 e-5 g-2
i_'d_have a-8 b-10 c-9 d-11 e17; i_'d_keep d6; i_'d_like b-3 c4 d-4 e-8 f-3 g9; i_'d_not b-3 d3 e2; i_'d_probably g4
i_'d_promise b3 d8 e-3 g-7; i_'d_rather c-5 g3; i_'d_rewrite g4; i_'d_say e5 g-5; i_'d_stay a4; i_'d_still g5
i_<name>_, c-5 e8; i_<name>_. b-2 c-2 e-5 g9; i_<name>_<mark> a5 c-7 g-5; i_<name>_i a2 d-5 g-3
i_<name>_it c-6 d-4 e4 g3; i_<name>_no b7 c-9 d-4 e6; i_<name>_nothing d5 g-7; i_<name>_one b-3 c7 e-3
i_<name>_soon c-4 d8 g-4; i_<name>_to b8 d-4 g-4; i_<name>_what b-3 c8 g-3; i_<name>_yes a7 e-2 g-2; i_am_. a4 g-3
i_am_<name> c7 g-4; i_am_a a-3 c-8 e-5 f2 g11; i_am_afraid g2; i_am_ashamed a-2 c-5 d8 g-3; i_am_back e8 g-8
i_am_behind c-3 d9 g-5; i_am_block g4; i_am_build a5 g-2; i_am_carry b-4 c-3 d-3 g8; i_am_code a9 g-5; i_am_do a2
i_am_fix a-8 c6 d3 e-6 f3 g-6; i_am_go-to e-7 g10; i_am_hold a5 c-2; i_am_honest b6 c-2 d6 g-7; i_am_in c3 d3 g-3
i_am_just e7 g-3; i_am_not b-5 c2 d-6 f-3 g3; i_am_on c-4 d-2 e5 g-6; i_am_still a9 d-3 f-3 g-4
i_am_the a9 c9 d-9 e-7 f-7 g-17; i_am_through a10 c-7 g-4; i_am_write d4; i_answer_, c9 e-3 g-5
i_ask_<name> b3 c-3 e-4 f6; i_ask_back c-4 e9 g-6; i_ask_for b9 c-13 e5 g-2; i_ask_her c-3 d4 e6 g-7; i_ask_him e3
i_ask_them c-7 e7; i_ask_two c-4 e7; i_ask_what c-6 e9; i_ask_who c4 e-3; i_ask_why c10 e-6 g-3
i_be-on_a a-7 d-4 g9; i_be-on_it a4; i_be-stuck_in d6 g-2; i_be_a a-4 b-3 c-3 d-2 e8 f8 g-8
i_be_ask c3 d-5 e-9 f-2 g7; i_be_at a-3 c-4 d-3 e4 g3; i_be_away e-5 g7; i_be_back a-3 b5 c5 e-5 g-3
i_be_code d8 g-6; i_be_curious f2; i_be_debug d4; i_be_do a3 b3 g-4; i_be_faster b5 c-3 d-3 e-3; i_be_fix a-4 d4
i_be_in a-6 b-4 c7 d9 e-3 g-14; i_be_late a-3 c5 d-2; i_be_nervous a3; i_be_never b-2 g9; i_be_not c6 e-10 g4
i_be_only a-3 e7; i_be_sick g7; i_be_still g7; i_be_tech-lead c-7 g7; i_be_tempt b-3; i_be_the a8 b-5 c6 e-4 f-3 g-8
i_became_a c-6 g8; i_bring_coffee e5; i_build_the a2 g-3; i_can_follow f6 g-3; i_can_not a-5 d5 e-6 f-3 g2
i_change_everything b6; i_change_the b7; i_choose_the a3 c-4 d6 g-5; i_cleared_my c2; i_close_it b7 g-2
i_code_the a8 d-3 g-4; i_code_through a4; i_commit_it b3; i_could_finish d7 g-3; i_could_give g4
i_could_have b-4 c-3 d4 e11 g-10; i_could_imagine g3; i_could_just c-4 e7; i_could_not a-7 b9 c-7 f2 g-6
i_could_see a-3 d-2 e7 f-3; i_could_still c-3 g8; i_dare_say c-4 g7; i_debug_and g-3; i_decide_the c-5 d6
i_delegate_it a-2 g4; i_delegate_the b5 e-3; i_delete_it e4; i_deny_everything b-3 e-2 g6; i_did_not a-2 c-6 d3 e5
i_do_. a-2 c9 e3 g-8; i_do_a d8 g-3; i_do_all b4; i_do_be c3; i_do_it b11 c3 d-4 e-7 g-11
i_do_not a-6 b-6 d-3 e4 f5 g2; i_do_the a6 c-6 d-8; i_dream_that e-3 f-3 g8; i_end-up_choose c5; i_end-up_do b7 e-5
i_find_time g3; i_finish-off_off b4; i_finish_it g-4; i_finish_the a3 b4 e-3 f-3; i_fix_it a3 b-4 e3 f6 g-9
i_fix_the a6; i_get-back_back b-2 c6; i_get_impatient a-2 b6; i_get_it b-4 f8; i_give_<name> b10 e-8; i_give_a c5
i_give_away b10 e-6; i_give_him c-3 e6; i_give_it a3 b-3 c-3 d5 e-3; i_give_my b-6 c11 e-6; i_give_the b-2 c-3 e6
i_give_them b-3 c-7 d7 e3 g-5; i_give_to b4 g-3; i_give_up b-5 e-6 g10; i_go-through_through f6 g-4
i_hand-over_over b5 e-3; i_hand_<name> b-3 e4; i_handle_the b-3 e5 g-5; i_have-to_, a4
i_have-to_say b-3 c5 d5 e-6 g-4; i_have-to_settle c2; i_have_<name> c7 e-6 f5 g-6; i_have_<number> g3
i_have_a c-5 d9; i_have_already f5; i_have_an d4 e-2 f2; i_have_be a6 b-3 d6 g-8; i_have_correct b3
i_have_decide c-6 e-3 g9; i_have_delegate b3; i_have_do b3; i_have_finish a-2 b7 g-3; i_have_get a3
i_have_give a-8 b4 d-5 e7 g-9; i_have_hand b6 g-4; i_have_install f2; i_have_it b9 e-5 g-3; i_have_let d5
i_have_look a-4 c5 e-2; i_have_make a5 b4 g-5; i_have_no b-8 c-3 f-3 g8; i_have_none c3 d2 g-3
i_have_not a3 b-17 c3 e2 f-7; i_have_one a-3 c3; i_have_postpone d2; i_have_program a4; i_have_promise b4 d2 e-2 g-3
i_have_push a3 b-5 d5; i_have_read f4; i_have_reclaim b4; i_have_take a2 e-2; i_have_the a3 b-7 c2 d-8 f-2 g6
i_have_try f4; i_have_want e2; i_have_write b2 c-3 e2 g-8; i_heard_that g5; i_hope_that c-3 g4; i_join_the c5 f-2
i_just_do a-6 b4 d-3 e-4 g5; i_just_take a6 f-3; i_keep_find a4 d5 e-2 g-3; i_keep_my a-2 b-3 c-5 d-4 e12 g-4
i_know_it a2 b-2; i_know_nothing g4; i_know_the d-4 g2; i_know_what f7 g-2; i_land_it b6; i_lead_the b6 d-3 e-3
i_leave_it b-3 d5 g-3; i_leave_the e4 g-7; i_let_<name> d-5 e9; i_let_go e5; i_let_it b-2 c-4 d6 e7 g-8
i_let_the a-3 b-2 c-2 d13 f-2 g-13; i_let_them c-3 g3; i_liked_option c4 g-2; i_look-at_at c-7 e7
i_make-the-call_the c4 g-3; i_make_a b5 g-5; i_make_it a-3 b4 c3 e-3; i_make_tea d3 g-3; i_make_the a9 b-9 f-2 g-5
i_may_have g3; i_merge_it f-2 g7; i_merge_the a8 d-4 g-4; i_move_it b-2 d8 g-5; i_never_ask c6 g-3; i_never_would g4
i_okayed_it c4 g-3; i_only_bring e3; i_only_listen e7 g-5; i_only_meant c4 e-2; i_only_want f4; i_only_watch e5 g-3
i_owe_the d3; i_own_the a9 b-2 g-2; i_plan_delegate g3; i_pull_the b7 g-7; i_raise_an c7 g-3; i_read_the g3
i_replace_<name> b3; i_replace_it b7 g-4; i_rewrite_the a2; i_run_it b9 e-3 g-5; i_run_the b8 c-4 e-8 g3
i_say_go c3; i_say_something c2; i_say_these a4 g-2; i_see_her d6 g-3; i_see_it b3 e-3 g3
i_should_have a-3 b-2 c-4 d6 e-3 g3; i_sit_at f5 g-3; i_sit_with g3; i_spend_my a-6 g6; i_spend_the d3
i_stay-out_out e8 g-5; i_step-in_in g3; i_still_have d3; i_swore_i b6 g-3; i_take-back_back b9 g-7
i_take-back_it g3; i_take-over_over b7 g-4; i_take_it a9 f-4 g-5; i_take_the a8 c-5 f-6 g-2; i_talk_too d-3 g6
i_tell_<name> a-2; i_tell_myself b5; i_tell_the d2 e-6; i_tell_them a-4 b-3 c-8 d4 e10 g-4; i_think_it a3 e3 g-2
i_throw_together f4; i_trust_them e5 g-2; i_use_to a-6 c-5 g12; i_walk-out-of_out d5 e-4; i_want_give d-2 g4
i_were_ill a3; i_will_back e5 g-2; i_will_be d-2 g5; i_will_do b11 d-5 e-6; i_will_have g4; i_will_just b5 g-2
i_will_not b-8 c3 d-9 e4; i_will_rewrite g3; i_will_take a4 b4 e-6; i_wish_i c3; i_would_have a-3 b-4 c-8 d2 e-4 g11
i_would_let b4; i_would_never b-4 d-7 g13; i_would_not b6 c-5 e3 g-3; i_would_take b4; i_write_a a-6 d-2 e-3 f8
i_write_it a11 d-4 e-6 f2 g-6; i_write_the a9 b2 c-5 d3 e-9 f-8 g-5; if_<name>_leave c-2 g7; if_he_may g-3
if_i_'d c-7 d-3 e8; if_i_am a-3 b4 d7 e-4 f-2 g-2; if_i_be c-2 f5; if_i_could e-5 f8; if_i_do a4 c9 d-3 e-4 g-11
if_i_give g2; if_i_have b-2 c-4 d-3 f-3 g12; if_i_just a-4 b-5 g9; if_i_read g3; if_i_stop a7 c-3 g-3; if_i_take g3
if_i_were a10 b-3 c-3 e3 g-8; if_i_write a-4 g7; if_it_'s c8 f3 g-7; if_it_were c-5 g7; if_nobody_take g2
if_prod_break a-3 g4; if_they_can c3; if_they_may c7 e-3 g-4; if_you_want c-4 e3; ignore_the_candidate g2
ill_is_the a3; imagine_give_<name> g3; implement_the_last g2; import_,_because a3; imports_in_a f3
in_,_i a5 b-3 c-2 g-3; in_<name>_'s b8 d-10 e-3 g6; in_<name>_, d4 g-3; in_<name>_that b4; in_<number>_i a-9 g11
in_a_day g4; in_a_good f5; in_a_repo f3; in_a_row d4; in_an_old f4; in_an_unfinished a4; in_and_fix b3 e-3
in_charge_of b-3 e9 g-2; in_design_review e6 g-3; in_front_of a5 e5 g-7; in_my_column b8 e-2 g-4
in_my_drafts b-2 d10 g-7; in_my_first g6; in_my_head a-2 c-2 d5 e5 g-9; in_my_inbox b-2 c7 d5 e-4 g-7
in_my_last a-5 g6; in_my_name e5 g-2; in_my_old b-3 f-3 g8; in_my_previous g3; in_on_<name> d3; in_on_runa b3
in_on_the e-3; in_plan_. a2 d-4 g2; in_pockets_, e4; in_staging_, e2; in_the_1:1 d3 f-3 g2
in_the_audience d-2 f-3 g5; in_the_bed g6; in_the_bin b5 g-3; in_the_budget g4; in_the_calendar d-10 g12
in_the_changelog f3 g-2; in_the_code b4 d6 e-3 f2 g-12; in_the_corridor b-4 c6 d5 e-3 g-5; in_the_debugger d9 g-6
in_the_design c8 d-2 e4 g-10; in_the_documentation f3; in_the_evening b4 f7 g-8; in_the_hotel a2
in_the_incident a-8 b-4 c-2 d-4 e10 f-3 g5; in_the_kernel a3 g-3; in_the_last a-4 b-3 e10 g-3
in_the_leads b-3 c-3 d-4 e-3 g11; in_the_lift c7 f-3; in_the_meet a-2 c13 d-3 e-2 g-8; in_the_middle d6 e-4
in_the_ml c4 f2 g-4; in_the_mood d4; in_the_morning d-5 g3; in_the_night a3 b2 g-3; in_the_office a-3 c-3 d-6 g8
in_the_onboarding d-2; in_the_readme f2; in_the_release a4; in_the_review c-2 d6 e4 f-5 g-8; in_the_room c9 d-3 g-9
in_the_sandbox f3; in_the_scheduler a5 f-3; in_the_staging f6; in_the_team c4 e-4 f-3 g3; in_the_thread c-3 e7
in_the_wiki f2; in_this_team c6 g-5; in_three_weeks d4; incident_,_i b6 g-6; incident_:_<name> e6
incident_review_to f2; indexer_story_that a2; inside_the_mobile-app f3; instead_tell_, e3; intern_'s_task b6 g-4
internal_lunch_page f7 g-5; interviewed_two_candidates d-2 g5; into_<name>_'s b7 e-2 g-3; into_a_chat c-6 e8 g-2
into_a_name c3; into_how_the f5; is_afraid_that g2; is_back_from b-6 c-3 g9; is_back_in b5 g-2; is_back_with b7 e-4
is_best_<mark> c5 g-4; is_block_on g3; is_fix_it a-6 f-2 g7; is_full_of c4; is_gate_on a4; is_happy_with a-4 g5
is_in_my b3 d2 e-3 g-3; is_in_the a4 b4 g-4; is_late_, a2; is_late_with a-3 d-2 g7; is_mine_again b2
is_no_longer b4; is_not_. a7 c-2 g-6; is_not_as c-7 g8; is_not_do a7 d-2; is_not_even d5 g-3; is_not_mine c-5 e9 g-4
is_not_my c5 e-9 g6; is_not_true a-3 c-4 d-4 f-5 g14; is_nothing_go c4; is_on-call_decide c-3 g6; is_on_it e6
is_on_me a3 d3 g-5; is_on_my a5; is_on_the c-3 g6; is_over_i g3; is_still_an d4; is_still_in d4; is_still_not d9 g-7
is_still_wait c4 g-3; is_the_air g5; is_the_ledger a3; is_the_one d3 g-4; is_the_only a2; is_the_scientists g4
is_theirs_and e4; is_two_weeks d7 g-5; is_up_, d6 e-2; is_wait_for c-8 f4 g3; is_who_will g4; is_with_me b6 d-2 g-3
is_write_the a3 g-2; issues_nobody_be f3; it_'s_<name> b-4 e7 g-5; it_'s_a f3 g-4; it_'s_be d9 g-4; it_'s_be-on d3
it_'s_do a8 b-2 c-4 f5 g-6; it_'s_fine c8 g-4; it_'s_half a3; it_'s_her c4 e5 g-6; it_'s_hers b-3 e9
it_'s_his b-4 e9 g-7; it_'s_in e-5 g5; it_'s_me c5; it_'s_mine a3 b2 c-2; it_'s_my a7 b7 c2 d-6 e-7 g-10
it_'s_not a-4 c-4 d4; it_'s_on a-2 b7 d-4 e-3; it_'s_slow f3; it_'s_the a5 b-7 c-4 f-5 g4
it_'s_their b-5 c4 d-5 e8 g-7; it_'s_theirs b4 g-6; it_'s_thursday a-6 b2 d5; it_'s_yours a-3 b5 c-6 d-3 e9
it_,_<name> c-2 e7 g-3; it_,_and a-2 b-4 d-3 g6; it_,_deploy a2; it_,_i b7 c-7 f6 g-16; it_,_it a-4 b-8 e5 f5
it_,_now e-3 f3; it_,_only a4; it_,_rewrite b5; it_,_take b6 e-2; it_,_then b8 e-4 g-3; it_,_they e3; it_._, b5 g-3
it_?_<mark> e-4 g3; it_again_. b6; it_again_in b5 c2 e-3 g-2; it_and_did f4; it_and_do b-3 c-4 e4 g3; it_and_let e6
it_anyway_, a-2 f4 g-2; it_as_a c5 e-3; it_as_an c6 g-2; it_at_<number> a5; it_at_night g2; it_at_ten a8 d-3
it_at_the b4 g2; it_back_, b-8 e5; it_back_. a4 b4 e-3 g-3; it_back_an b4 e-5; it_be-supposed-to_be c3
it_be_<name> b5; it_be_do b6 e-3; it_be_for c4; it_be_her b3; it_be_in c2 e-2; it_be_mine a-4 b6; it_be_nice b-3 g9
it_be_not a2 c3 e-2; it_be_only-to e-3 f6; it_be_the b-5 c6 d-4; it_be_wrong e2; it_before_her b5 g-2
it_better_than g5; it_between_them c-3; it_but_i a4 e-2 f4 g-5; it_by_thursday a2 g-3; it_differently_. b-3 e9 g-6
it_do_, b3 e-3; it_do_my b3; it_down_. a3; it_fall_to c5 g-3; it_for_<name> b-5 d-3 e9; it_for_her b4
it_for_him a-2 b3 d-5 e-7 g7; it_from_here b9 e-5 g-5; it_from_there e3; it_have-to_be a6; it_in_his d-2 e4 g-3
it_in_the a7 c4 g-11; it_is_not a-6 b-3 f-6 g9; it_my_way b9 e-2 g-6; it_now_. e3; it_off_her b5 g-3
it_on_friday e-3; it_on_thursday c-5 e-2 g8; it_perfectly_well b3; it_should_have c5; it_stand_because e2
it_take_them c5 e-2; it_to_<name> a-4 e9; it_to_me b-6 c4 f8 g-9; it_to_myself a3 b-3 e5; it_to_read f3
it_to_the d6 e-4 f-2; it_today_. a2; it_too_, e3; it_turn_into c9 e-4 g-3; it_under_control b-3 g6
it_until_eleven a5; it_up_, e6 g-6; it_up_to g3; it_were_up c-6 g7; it_with_<name> d-2 e3 g-4; it_with_her b-5 e3
it_without_him b5 g-2; it_work_now f3; it_would_be b-5 c-2 g9; it_would_have b-4 g3; it_would_not a8 g-5
ivar_'s_feedback b-2 d5; job-ad_for_the d6 g-3; job_advert_and a-3 g3; join_the_k8s g2; join_the_testers f4
jump-into_into_<name> b6 g-2; jump-on_on_the a7 b-4 g-4; jump_on_the a-4 e6; juniors_present_to b-2 c-3 e3 g3
just_._. e5; just_agree_with c3 g-2; just_clean-up_this b5 f-2; just_do_it b-3 c-7 d-4 f-2 g8; just_do_the b-5 g5
just_fix_it e-3 g7; just_me_and a7 g-3; just_take_the a6 f-3 g-2; just_to_know f4; just_to_see f5 g-4
k8s_brown_bag f2; keep_<name>_wait d6; keep_ask_. a4; keep_it_up b5; keep_my_hands a-3 b4 e-3 g4; keep_the_sepa e2
keep_the_title b2; keep_up_with f12 g-9; keyboard_from_<name> b3; keyboard_than_the a6 g-2; keys_to_the a2
kick-the-tyres_the_tyres f5; kind-of_manager_who c-2 g6; knee_deep_in a4; knock-out_out_two f2
know_how_to b-3 d6 f-5; know_it_best g2; know_it_better e3 g-3; know_more_now f3; know_the_answer g2; know_what_i g3
know_what_they f2; know_whether_i g2; lads_run_everything c3; land_in_my c4; land_it_. b5; land_on_me c-4 g4
land_on_my a-4 c3 g3; land_the_feature-flag b6 g-2; land_with_me c4 g-3; laptop_during_the e5 g-3
`
