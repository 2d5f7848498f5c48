// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_3 = `
get_merge_, a-3 b4 g3; get_the_build a9 b-2 g-7; get_the_crumbs d4; get_the_migration g2; get_their_answers g3
get_their_feedback g3; get_this_<mark> c-3 e5; get_two_'which c-4 e6; get_up_have b4 g-2; ghost_the_recruiter d3
give-back_it_back g3; give_<name>_feedback b-3 d-4 g4; give_<name>_full b-4 e5; give_<name>_the a-8 b4 c-8 e6 f-2
give_<name>_two d6 g-4; give_a_talk d-3 g6; give_away_the e6 g-5; give_feedback_on b2 d-2; give_her_the e3 g-4
give_it_, b6; give_it_. c-4 e-4 g8; give_it_away b6; give_it_to c-4 d5 e5 g-6; give_me_the c-2 f4
give_my_opinion c6 e-4; give_my_version b-5 c6; give_myself_the a6 e-3; give_the_answer e4; give_the_demo e4
give_the_roadmap b8 d-5 g-6; give_the_whole b-4 e8; give_them_the a-2 e6 g-4; give_to_<name> d-4 e3
give_up_my a9 e-2 g-6; give_up_the a-4 b-5 e4 g4; go-through_through_last f2; go-through_through_the f9 g-4
go-to_pick_up f2; go-to_the_hire a-3 e-2 f-3 g7; go-to_the_leads-meeting d4; go-to_the_meetup f4
go-to_the_tech-lead c7 g-3; go-with_with_the e4; go_<mark>_no a3 c4 g-3; go_about_it f3; go_all_of b5 f-2
go_for_a a-4 b-3 c-2 d-2 f-4 g8; go_forward_. c4 g-2; go_home_at a-2 b3 e-2 g4; go_live_. a6 g-3; go_live_hang a3
go_live_is a5 g-4; go_live_need a3; go_of_the a-4 d-2 e4 g3; go_on_. b-3 e5 g-2; go_on_holiday c-10 e5 g4
go_on_without d3 g-6; goals_are_set d-4 g7; goals_for_my d3 f-5 g3; good_discussion_on g4; good_first_issues f3
good_mood_otherwise a3 b-4 d4 e4 g-12; grab-back_it_back b5 e-2; grab_the_blocker e3; grab_the_oauth g2
great_candidate_. d-3 g4; greet_the_new d5 g-3; grooming_i_'d b5; guild_session_be d-4 g6; half_a_day f-4 g7
half_an_hour d-3 e4 f4 g-2; half_baked_idea c3; half_of_<name> g7; half_of_ivar d5; half_of_the a-3 b10 g-5
half_write_and a4; hand-off_off_: b5 g-2; hand-off_off_the b3; hand-over_it_over e-3 g5; hand-over_over_the e8 g-4
hand_<name>_the a-2 g4; hand_in_pockets e4 g-2; hand_over_the c-5 e-6 g11; hand_the_incident e3; hand_the_release e3
hand_to_<name> b12 e-7; handle_it_. e6 g-4; hands_in_my e8 f-4 g-2; hands_off_the b-3 e3
hands_whilst_everyone a2 c-2; hang_on_, a4; hang_on_me a-7 c2 g6; happen_if_i e-3 g3; happy_with_the a-4 g5
hard-talk_,_so d4; hard-talk_with_<name> e-3 g2; hate_be_the a-6 c8; have-a-look_a_look f6
have-to_be_the a-5 c9 d-2 g-2; have-to_get_the a5 d4 g-6; have-to_say_which a-4 c7 g-2; have-to_settle_an c3
have-to_write_the a4; have_<name>_explain f7 g-3; have_a_1:1 d6 g-3; have_a_better c8 e-3 g-4; have_a_look c5 f-5
have_a_new e4 f-3; have_a_plan c3 d-4 e-3 g4; have_a_proper a4; have_a_quiet f3; have_a_rule c-3 g4
have_a_view e-3 g3; have_all_the c5 g-5; have_an_hour c2 e-3; have_an_opinion a-2 e7 g-5; have_answer_. c2 e-3
have_ask_, g5; have_ask_<name> d-3 g6; have_ask_me c-3 e-4 g9; have_be_avoid d3; have_be_open c3
have_be_wait d9 g-7; have_be_work-on a3; have_be_write a2; have_begin_, b6 e-3; have_call_her d6; have_cancel_the g5
have_decide_, c6 g-7; have_do_and b-2 g4; have_do_it e3 g-2; have_draft_, b5; have_finish_<name> g3
have_finish_it b-2 e6; have_finish_the a-7 b9 c-4 d-3 e-4 f-2 g3; have_fix_it b-2 e6; have_get_it c-4 e4
have_get_this c-2 e5; have_give_the a4 d-4 e2 g-8; have_go-to_the a-3 c4 d7 e-3 f-2 g-3; have_have_a d7 g-4
have_have_the d8 e-3 g-4; have_i_be d-4 g8; have_it_, b2 g-2; have_it_now e4; have_it_under b-2 g6
have_jump-in_in e5 g-4; have_let_the a5 g-3; have_lunch_with d-4 e-3 g8; have_make_new b5; have_make_the a4 d-3 g3
have_mine_. c3; have_move_to c-3; have_not_. d7 g-4; have_not_<name> b-4 c8 d3 g-11; have_not_ask d4 g-3
have_not_be c-5 d-4 e-2 g11; have_not_do d2; have_not_give d4; have_not_look-at g2; have_not_prepare d8 g-7
have_not_reply-to d4 g-3; have_not_speak-to d5; have_not_tell d9 g-5; have_not_touch e-6 g8; have_not_write e5
have_nothing_to a2; have_one_. g2; have_plan-to_leave c3 e-3; have_postpone_the d3 g-2; have_program_the a2
have_read_the f2; have_reclaim_the b6; have_replace_<name> g4; have_rewrite_it b3 d-3; have_solve_it g6
have_step_in e-3 g5; have_take_the a3; have_talk-to_to d8 g-6; have_the_fix a8 b-3 f-3
have_the_keyboard a4 b2 d-2 g-3; have_the_last b-3 e4; have_the_nerve d3; have_the_talk b-3 e-5 g8
have_the_word e-2; have_three_options c5 e-3; have_try_a f4 g-2; have_wait_for b7 c-3; have_want_the e3
have_write_the a3 b3 e-3; he_'d_do b-3 e5 g-4; he_'d_have b3; he_<name>_he b3 g-3; he_be_learn a-3 b5
he_be_not d3 e4 g-5; he_come_back b4; he_could_get b2; he_did_not e-4 g2; he_go_home b7 g-3; he_have_the b5 g-3
he_learn_more e4; he_may_restart c2 g-4; he_need_not b2; he_take_it b-3 e-5 g8; he_tell_me b-3 e4; he_think_. c4
he_would_never a-2 b5; head_and_nowhere d7 g-4; headquarters_,_they c-2 g6; hear_from_me c8 e-3 g-3
heard_that_our g6; hedda_'s_afternoon b5; help_<name>_with g3; help_with_her b-3 c-2 d3; help_with_the a-3 d6 e-3
her_<mark>_do c-2 d6; her_at_six d6 g-3; her_career-plan_and b-3 g2; her_last_manager g4
her_old_lead a-2 b-5 c-5 e-5 f-7 g17; her_own_module b6 g-2; her_service_. c4 g-3; her_to_come d6 g-4
her_while_she b3; here_,_<mark> b3; here_i_am a8 g-3; hers_,_then b5 e-3; him_,_do b8 e-3 g-4; hire_of_the b3 e5 g-7
hiring-plan_is_still d3; his_drinking_. d8 e-3 g-4; his_fix_be b7 c-2 g-3; his_own_ticket b-4 g5; his_project_be b5
his_salary_. d2; his_talk_, e-2 g3; his_ticket_? g4; his_tone_, b-3 e-3 g7; hold_,_all d-2 g5; hold_it_. b7 e-6
hold_the_critical a5; hold_the_pen e4; hold_the_retro a-3 e-2 g4; hold_up_the a8 c-2 g-3; holiday_from_friday g7
home_,_without f3; home_at_five a-2 b4 g2; home_late_. c2; hook_for_the a6; hospital_go_live g4
hotel_room_unblock a4; hotfix_the_launch g3; hotfix_to_main a3; hour_as_a f3; hour_between_two f3; hour_block_for d3
hour_of_read f3; hour_with_the d-8 f3 g8; how_,_and-then b3 e-3 g2; how_i_'d c3 e8 g-7; how_it_'s c-3 e-4 f7
how_it_work f6 g-3; how_she_'d c-4 e8 g-4; how_the_new f5 g-2; how_the_scheduler f5 g-3; how_they_go f3
i_'d_<name> c10 e-2 g-6; i_'d_ask b10 e-4 g-4; i_'d_be a-3; i_'d_do a-3 b7 e-7; i_'d_follow f4 g-2; i_'d_give b3 g-2
i_'d_hand b4; i_'d_handle b8 e-5; i_'d_have a-9 b-9 c-8 d-11 e14 f-2 g3; i_'d_keep d3; i_'d_like b-2 c4 d-3 e-8 g8
i_'d_not b-2 c-2 d4 e3 g-2; i_'d_only a3 e-2; i_'d_probably g4; i_'d_promise b3 d7 e-5 g-7; i_'d_rather a-2 c-4 g3
i_'d_rewrite g5; i_'d_say e5 g-5; i_'d_stay a4; i_'d_still g3; i_'d_take g3; i_<name>_, c-7 e9 g-3
i_<name>_. b-3 e-5 g10; i_<name>_<mark> c-4 d2 g-5; i_<name>_i b3 d-5 g-2; i_<name>_it c-6 d-3 g5
i_<name>_no b4 c-8 e7; i_<name>_nothing d6 g-8; i_<name>_one b-4 c8 e-4; i_<name>_soon d6 g-4
i_<name>_to b8 d-3 g-3; i_<name>_what b-4 c9 g-3; i_<name>_yes a7 g-2; i_am_. a5 g-3; i_am_<name> c7 g-4
i_am_a a-2 c-9 e-5 f2 g11; i_am_afraid g2; i_am_ashamed c-4 d7 g-3; i_am_back e6 g-6; i_am_behind c-3 d8 g-4
i_am_build a5 g-3; i_am_carry b-3 c-3 d-3 f-2 g8; i_am_code a8 d-3 g-4; i_am_do b3 e-2
i_am_fix a-8 c7 d3 e-7 f3 g-7; i_am_go-to e-5 g8; i_am_hold a5 c-3; i_am_honest b5 g-3; i_am_in c5 d3 g-5
i_am_just a-2 e7 g-3; i_am_not b-4 d-7 e3 f-3; i_am_on c-4 e5 g-6; i_am_still a8 g-3
i_am_the a10 c10 d-8 e-8 f-6 g-17; i_am_through a9 c-7; i_am_write d2; i_answer_, c9 e-5 g-5
i_ask_<name> c-3 e-3 f6; i_ask_for b8 c-10 e3; i_ask_her c-5 d4 e7 g-7; i_ask_him c-3 e5; i_ask_them c-6 e7
i_ask_two e6; i_ask_what c-4 e7; i_ask_who c4 e-3; i_ask_why c10 e-5 g-4; i_be-on_a a-4 g6; i_be-on_it a3
i_be-stuck_in d6; i_be_a a-3 b-3 c-4 d-2 e8 f7 g-8; i_be_ask c4 d-5 e-8 f-3 g6; i_be_at c-5 d-2 g6; i_be_away e-5 g7
i_be_back c6; i_be_code d9 g-7; i_be_curious f4; i_be_debug a-3 d5; i_be_do a4 b3 g-5; i_be_faster b5 d-3
i_be_fix a-4 d6; i_be_in a-5 b-4 c5 d11 e-4 g-12; i_be_late a-3 c4; i_be_nervous a3; i_be_never b-2 g8
i_be_not c6 e-10 g3; i_be_only a-3 d-3 e9; i_be_sick g6; i_be_still g4; i_be_tech-lead c-5 g5
i_be_the a7 b-5 c7 e-4 f-3 g-7; i_became_a c-5 g7; i_bring_coffee e4; i_build_the b3 g-3; i_can_follow f6 g-2
i_can_not a-5 d6 e-6 f-3 g2; i_change_everything b4; i_change_the b4; i_choose_the c-3 d7 g-6; i_cleared_my c2
i_close_it b7 g-3; i_code_the a8 d-4 g-4; i_code_through a4; i_commit_it b2; i_could_finish a-2 b-2 d9 g-4
i_could_give g4; i_could_have b-4 c-3 e12 g-9; i_could_imagine g2; i_could_just c-2 e5
i_could_not a-8 b8 c-8 e2 f3 g-4; i_could_see a-2 d-3 e6 f-3; i_could_still c-4 g8; i_dare_say c-3 g5
i_debug_and a4 g-5; i_decide_the c-2 d8; i_delegate_the b4 e-3; i_delete_it e5; i_did_not a-3 c-7 d4 e4 g-2
i_do_. c10 g-9; i_do_a d8 e-3 g-3; i_do_all b5; i_do_it b12 c2 d-4 e-7 g-10; i_do_not a-8 b-5 d-8 e3 f8 g2
i_do_the a5 b4 c-7 d-8 e-3; i_dream_that e-4 f-4 g9; i_end-up_choose c5; i_end-up_do b6 e-2; i_finish-off_off b4
i_finish_it g-3; i_finish_the a3 b5 e-2 f-4 g-3; i_fix_it b-3 e6 g-8; i_fix_the a5; i_get-back_back b-5 c8
i_get_impatient a-2 b5; i_get_it b-4 f8; i_give_<name> b9 e-6; i_give_a c6; i_give_away b9 e-4 g-4
i_give_it a3 b-4 c-4 d6 e-2; i_give_my b-5 c9 e-4; i_give_the c-2 e7; i_give_them b-3 c-9 d7 e5 g-5; i_give_to g-2
i_give_up b-5 e-6 g10; i_go-through_through f5 g-4; i_grab_the a4; i_hand-over_over b5 e-3; i_hand_<name> b-3 e4
i_handle_the b-4 e6 g-5; i_have-to_say b-2 c6 d5 e-7 g-3; i_have_<name> c5 e-4 f6 g-4; i_have_<number> g4
i_have_a c-4 d8; i_have_already f5; i_have_an d3 f3; i_have_be a5 d6 g-6; i_have_correct a-2 b4
i_have_decide c-7 e-2 g9; i_have_delegate b4; i_have_do b3; i_have_finish a-2 b6 g-3; i_have_get a4 g-2
i_have_give a-6 d-5 e7 g-6; i_have_hand b7 g-5; i_have_install f4; i_have_it b12 e-6 g-4; i_have_let d4
i_have_look a-4 c4 f2; i_have_make a4 b4 g-4; i_have_no a-2 b-9 c-2 d-3 f-3 g10; i_have_none c2 g-3
i_have_not b-17 c3 d4 f-8; i_have_program a5; i_have_promise b3 d3 e-3; i_have_push a2 b-5 d4; i_have_read f4
i_have_reclaim b4; i_have_take a4 b2 g-4; i_have_the a4 b-7 d-9 f-3 g5; i_have_try f4 g-2; i_have_write a3 c-2 g-8
i_heard_that g6; i_hope_that g3; i_join_the c3; i_just_do b5 e-4; i_just_take a6 f-3; i_keep_find a5 d4 e-2 g-4
i_keep_my b-3 c-5 d-4 e12 g-4; i_know_it b-3 g2; i_know_nothing g4; i_know_the c2 d-3; i_know_what f7 g-4
i_land_it b4; i_leave_it d3 e2; i_leave_the e6 g-6; i_let_<name> a-2 d-6 e10; i_let_go e4; i_let_it c-3 d5 e8 g-9
i_let_the c-3 d12 e4 f-2 g-13; i_let_them c-3 e-3 g6; i_liked_option c3; i_look-at_at c-6 e5 f3
i_make-the-call_the c4; i_make_a b4 g-3; i_make_it a-2 b3 c4 e-2; i_make_tea d4 g-3; i_make_the a10 b-7 e-4
i_may_have g2; i_merge_the a7 d-3 g-2; i_move_it d7 g-4; i_never_ask c6; i_never_would g3; i_okayed_it c5 g-4
i_only_bring e3; i_only_listen e8 g-7; i_only_meant c4 e-2; i_only_want f4; i_only_watch e5 g-3; i_owe_the d4 g-2
i_own_the a10 b-3 g-3; i_promise_<name> d4; i_pull_the b6 g-5; i_raise_an c5; i_read_the b-2 g5; i_replace_<name> b3
i_replace_it b6 g-3; i_reschedule_<name> d4; i_rewrite_the a2; i_run_it b9 e-3 g-6; i_run_the b6 c-3 e-6
i_say_go c4; i_say_something c2; i_say_these a4 g-2; i_see_her d6 g-3; i_see_it b3 e-3 g3
i_should_have a-3 b-3 c-3 d5 e-4 g4; i_sit_at f4; i_solve_it a3 b3; i_spend_my a-6 g6; i_spend_the d6 f-2
i_stay-out_out e7 g-3; i_step-in_in b3; i_still_have d4 g-2; i_swore_i b6 g-2; i_take-back_back b9 g-6
i_take-back_it g3; i_take-over_over b6 g-4; i_take_it a9 e-2 f-3 g-4; i_take_the a8 c-5 f-6 g-4
i_tell_myself b5 e-2; i_tell_the d2 e-5; i_tell_them a-2 c-5 d4 e7 g-2; i_think_it e2; i_throw_together f3
i_trust_them e7 g-3; i_use_to a-5 c-3 f-2 g12; i_walk-out-of_out d5 e-4; i_want_give g4; i_will_back e5
i_will_do b11 d-3 e-7; i_will_have g3; i_will_just b6; i_will_not b-8 c4 d-7 e3 g3; i_will_step g2
i_will_take a4 e-4; i_wish_i c2; i_would_have a-3 b-3 c-8 d3 e-5 g9; i_would_let b6 g-2
i_would_never b-5 c-2 d-8 e-3 g14; i_would_not b6 c-4 e4 g-5; i_write_a a-3 b2; i_write_it a8 b-5 d-3 e-4 f5 g-5
i_write_the a10 c-3 d4 e-8 f-6 g-9; if_<name>_leave g6; if_he_may e4 g-4; if_i_'d c-5 e5 g2; if_i_am b5 e-4
if_i_be f6; if_i_could e-5 f8; if_i_do a7 c9 e-3 g-12; if_i_have b-2 f-4 g9; if_i_just a-4 b-5 g9; if_i_read g3
if_i_were a10 b-3 c-3 e3 g-9; if_it_were c-5 g6; if_they_ask g2; if_they_can c3; if_they_may c8 e-3 g-5
ignore_the_candidate d-3 g5; ill_is_the a3; imagine_give_<name> g4; import_,_because a4 g-2; imports_in_a f4
in_,_i a4 b-2 g-3; in_<name>_'s b4 d-10 g7; in_<name>_, b3 d3 e-3; in_<name>_that b5; in_<number>_i a-10 g11
in_a_day b3 d-2; in_a_good f3; in_a_repo f3; in_a_row d4; in_an_old f5; in_an_unfinished a3; in_charge_of b-2 e8 g-3
in_design_review e5; in_docs_lol f2; in_front_of a3 e2 g-5; in_it_. e2; in_my_column b7 e-3 g-3
in_my_drafts b-3 d10 g-6; in_my_first g5; in_my_head a-3 c-3 d6 e5 g-10; in_my_inbox b-2 c8 d6 e-4 g-8
in_my_last a-3 g4; in_my_name e5 g-2; in_my_old b-3 f-3 g7; in_my_previous g3; in_on_<name> b2 d2; in_on_runa b4
in_on_the b3 d-2 e-3 f3; in_plan_. d-3; in_pockets_, e3; in_staging_, e3; in_the_1:1 d4 e-3 f-3 g3
in_the_audience f-2 g4; in_the_bed g6; in_the_bin b5 g-3; in_the_budget g3; in_the_calendar d-11 g12
in_the_changelog f3; in_the_code b4 c-2 d9 g-11; in_the_corridor b-3 c6 d3 e-2 g-4; in_the_debugger d9 g-7
in_the_design c8 d-2 e2 g-9; in_the_documentation f4; in_the_evening b3 f8 g-9
in_the_incident a-7 b-4 c-2 d-3 e8 f-3 g4; in_the_kernel a3 g-2; in_the_last e5; in_the_leads b-2 c-3 d-4 e-3 g11
in_the_lift c7; in_the_meet c12 g-7; in_the_middle b-2 d5 e-4; in_the_ml c5 f3 g-5; in_the_mood d4
in_the_morning d-7 g6; in_the_night b3 g-2; in_the_office a-3 c-2 d-3 f3 g4; in_the_release a5 g-3
in_the_review c-5 d6 e5 f-4 g-8; in_the_room c10 d-2 g-10; in_the_sandbox f3; in_the_scheduler a6 g-2
in_the_staging f6; in_the_team c4 e-6 f-3 g5; in_the_thread e7; in_this_team c5 g-4; in_three_weeks d3
incident_,_i b7 g-5; incident_:_<name> e5; ingestion_code_one g2; inside_the_mobile-app f2; instead_,_and e2
instead_tell_, e3; intern_'s_task b6 g-4; internal_lunch_page f7 g-5; interviewed_two_candidates d-3 g6
into_<name>_'s b7 g-3; into_a_chat c-5 e7; into_a_name c2; into_how_the f5; is_back_from b-5 c-3 g8; is_back_in b4
is_back_with b7 e-3; is_best_<mark> c6 g-5; is_fix_it a-5 g6; is_gate_on a3; is_happy_with a-2 g3
is_in_my b5 e-3 g-3; is_in_the a5 b4 g-5; is_late_, a3 d-2; is_mine_again b3; is_no_longer b4 e-3; is_not_. a5 g-5
is_not_do a3; is_not_even d4 g-2; is_not_mine c-6 e9 g-2; is_not_my c5 d-3 e-9 g7; is_not_true a-5 c-6 d-3 f-5 g14
is_nothing_go c6 g-4; is_on-call_decide c-3 g5; is_on_it b-2 e9 g-4; is_on_me a4 d4 g-7; is_on_my a6 g-2
is_on_the c-3 e-2 g5; is_pinned_to a3; is_still_an d4; is_still_in d4; is_still_not d5 g-3; is_still_wait c3 g-2
is_the_air g5; is_the_ledger a3; is_the_one d4 g-5; is_the_only a2; is_the_scientists e-2 g5; is_theirs_and e4
is_two_weeks d6 g-4; is_up_, d5; is_wait_for b-3 c-8 f3 g3; is_who_will g3; is_with_me b5 e-2; is_write_the a5 g-3
issues_nobody_be f5; it_'s_<name> b-3 e7 g-6; it_'s_a e3 g-6; it_'s_be d4 g-2; it_'s_do a8 b-2 e-3 f5 g-8
it_'s_fine c5; it_'s_half a3; it_'s_her b-3 c5 e4 g-6; it_'s_hers b-3 e7; it_'s_his b-5 c4 e9 g-8; it_'s_in e-5 g7
it_'s_me c3; it_'s_my a8 b6 c3 d-6 e-9 g-11; it_'s_not d7 e-2 g-4; it_'s_on a-4 b6 d-5 e-4 g4; it_'s_slow f2
it_'s_the b-7 c-3 f-3 g6; it_'s_their a-3 b-5 c5 d-4 e7 g-7; it_'s_theirs b4 d-2 g-4; it_'s_thursday a-5 b3 d5 g-3
it_'s_yours a-3 b5 c-5 d-3 e6; it_,_and b-4 c3; it_,_because b-2; it_,_deploy a3 g-3; it_,_i b8 c-7 d-3 e3 f3 g-14
it_,_it b-6 e4 f6 g-3; it_,_now e-3 f5; it_,_rewrite b5; it_,_take b5; it_,_then b7 e-3 g-3; it_._, b6 g-3
it_?_<mark> b5 c-3 e-5 g2; it_again_. a-2 b7; it_again_in b5 c4 d-2 e-4 g-3; it_and_did f2; it_and_do c-5 e5
it_and_let b-3 e8 g-3; it_anyway_, a-4 f5 g-3; it_as_a c6 e-3; it_as_an c5; it_at_<number> a7; it_at_night g3
it_at_ten a7 d-2; it_back_, b-6 e4; it_back_. a4 b6 e-2 g-8; it_back_an b7 e-6; it_be-supposed-to_be c5 g-2
it_be_<name> b4; it_be_do b6 e-3; it_be_for c3; it_be_in c4 e-2; it_be_mine a-3 b7; it_be_nice b-3 f-3 g10
it_be_not c2; it_be_only-to e-3 f8; it_be_the b-6 c5 d-3 e-3; it_be_wrong e3; it_better_than g5; it_between_them c-3
it_but_i a2 f5 g-4; it_by_thursday b3 g-3; it_dawned_on c3; it_did_not g2; it_do_, b4 e-4; it_fall_to c4
it_for_<name> b-5 d-2 e8; it_for_her b4; it_for_him c-2 d-4 e-5 g7; it_from_here b9 e-3 g-6; it_from_there e2
it_from_today b-2; it_have-to_be a6 g-2; it_in_his b4 g-2; it_in_the a5 c5 d-3 g-9; it_is_not b-4 f-4 g4
it_my_way b10 e-2 g-7; it_now_. e3; it_off_her b5 g-3; it_off_him b2; it_on_friday e-2 g2; it_on_thursday c-3 e-2 g7
it_over_lunch b3; it_perfectly_well b3; it_should_have c6; it_stand_because e2; it_take_them c5
it_to_<name> a-7 d-2 e9; it_to_me b-4 c5 f7 g-7; it_to_read f3; it_to_the d5 e-4 f-2; it_to_them e4; it_today_. b2
it_too_, e3; it_under_control b-3 e-2 g6; it_until_eleven a5; it_up_, e8 g-7; it_up_to c2 e-2 g3; it_were_up c-4 g5
it_with_<name> b3 d-4 e4 g-3; it_with_her b-5 e4; it_without_him b4; it_work_now f5 g-2; it_would_be g5
it_would_have a-3 b-4 g4; it_would_not a9 b-2 g-5; job-ad_for_the d5 g-2; job_advert_and a-4 d3 g3; join_the_k8s g3
join_the_testers f3; jump-into_into_<name> b6; jump-on_on_the a5 b-3 e2 g-3; jump_on_the a-5 b-2 c-2 e7
juniors_present_to g2; just_._. e5; just_agree_with c4 g-3; just_clean-up_this b6 f-3; just_do_it b-5 c-7 d-2 g9
just_do_the b-4 g5; just_fix_it a-2 e-3 g8; just_me_and a7 f-2 g-3; just_take_the a6 f-3; just_to_know f3
just_to_see f6 g-3; k8s_brown_bag f2; keep_<name>_wait b-2 d5; keep_ask_. a4; keep_it_up b4; keep_my_hands g6
keep_the_sepa e3; keep_the_title b3; keyboard_from_<name> b3; kick-the-tyres_the_tyres f6; knee_deep_in b-2 d3
knock-out_out_two f4; know_it_better e2 g-4; know_the_answer e-4 g3; know_what_i g3; know_whether_i g3
lads_run_everything c3; land_in_my c5 g-3; land_it_. b6 g-2; land_on_me c-2 g4; land_on_my a-4 c3 g4
land_the_feature-flag b4; land_with_me c4 g-3; laptop_during_the e6 g-4; last-week_<mark>_tell e-2 g3
last_code_area e3; last_company_i a-5 g5; last_job_i a-3 e-3 g9; last_word_on a-2 b-3 c6; late_because_i d3
late_so_i b3; laugh_,_but c3 g-2; launch_,_i a3 d3 g-4; lawyers_about_the g4; layer_over_the b-3 e3 g-3
lead_,_i c-2 e8 g-6; lead_it_from b-3 e4; lead_of_the c-3 g6; lead_on_the a7 b-6; lead_the_outage g3
leads-meeting_but_i d7 g-5; leads_<name>_they e-4; learn_how_it f4; learn_more_than e3; learn_the_new e-3 f6
learn_to_read f3 g-3; lease_for_the g4; least_about_it c5; leave-it-to-them_it_to e4; leave_and_i g6
leave_it_, b9 e-4 g-2; leave_it_to c4; leave_it_with a-2 b5 d-7 e4 g-3; leave_the_meet c-5 e6 g-4
leave_the_pick c3 e-2; leave_the_room c2; lecture_of_mine e3; legal_,_not c-4 g5; lengths_to_see f3
let_<name>_and c-4 e7 g-4; let_<name>_decide e5; let_<name>_explain f4 g-4; let_<name>_fail e3
let_<name>_finish b8 e-3 g-6; let_<name>_have c-4 e4; let_<name>_land b4; let_<name>_run g5; let_<name>_show f5
let_<name>_struggle b2; let_<name>_write e7 g-4; let_go_of a-2 e6; let_it_be a-3 b-6 e11; let_it_stand e3
let_me_just a2 b3 e-2; let_the_deadline c7 g-3; let_the_on-call b-4 e6 g-4; let_the_team d4 f-3; let_us_do c5 g-6
let_us_see a-2 e-2 g5; library_works_, f3; lights_in_the f6 g-4; like_i_am e-4 f4; liked_option_b c4 g-3
line_by_line c3 f3 g-3; line_can_not g2; list_since_monday d5 g-4; listen_to_the d-3 e-13 g14; little_slack_emoji f2
live_hang_on a4; live_need_, a2; locally_out_of f3; logs_,_which f2; lol_big_day f2; long_day_. b3 f2 g-6
long_pole_for g2; long_queue_for a-3 g5; longer_,_take-over b3 g-2; longer_<name>_'s g2
look-at_at_<name> c-5 e8 g-4; look-at_at_it d2; look-at_at_me d5 e3 f-3 g-9; look-at_at_the a-5 b-3 c-2 e-5 g7
look-to_to_me c3; look_at_me c9 g-7; look_at_the a5 b-2 c-6 f-2 g3; look_inside_the f3; look_under_the f5
lot_of_them c3; lunch_,_1:1s g5; lunch_at_my g3; lunch_it_be c4 g-4; lunch_on_the a6; lunch_with_the d4 e-3 f-3 g2
main_from_the a2; make-the-call_the_call c3 e2 g-3; make_<name>_the a-7 b-5 d-2 e13 f-3 g-2
make_a_mistake e8 f-4 g-2; make_new_the b5; make_room_for b-2 d6 g-5; make_the_call c2 d-4 g5
make_the_lights f5 g-3; make_the_ota a4; makefile_,_zero f5 g-2; manager_,_you c3; manager_role_from b3 g-3
maybe_i_should g3; me_,_a a-3 c5 e4 f-2 g-3; me_,_again c5 g-5; me_,_and b-4 d-2 e8 g-4; me_,_as a-3 c-4 d-3 e5 g3
me_,_at a5; me_,_fix f-4 g6; me_,_he b2 e-2 g3; me_,_i a-3 b-4 c3 d11 e-3 g-10; me_,_no a6 b6 d3 e-3 g-10
me_,_nobody c-2 f9 g-7; me_,_nothing g3; me_,_the c9 d-5 e-4 g-6; me_<mark>_. c-4 d4 e5 g-6; me_a_minute c5 g-2
me_about_a c4 d-3; me_again_, b7 d4 e-3 g-7; me_again_i c-5 g6; me_alone_, g5; me_and_i e7 g-5; me_and_the a5
me_anything_today g2; me_as_the c3 d3 g-5; me_because_i b8 c-8; me_before_they c10 e-3 g-7; me_by_default a-2 c6
me_for_a c6 e-3 g-3; me_for_anything g4; me_for_it c10 g-9; me_for_the c3 f-5; me_her_boss g3; me_how_shaders f3
me_how_the f4; me_i_do a3; me_if_i c-7 g10; me_in_the a4 c3 d-2 e3 g-8; me_like_i e-4 f5
me_on_the a-2 c7 d-3 e5 f-4 g-6; me_through_the e-3 f6; me_to_, a8 f-4 g-5; me_to_break e4 g-3; me_to_but f4
me_to_choose b-2 e5 g-4; me_to_close c10 e-6 g-3; me_to_decide g6; me_to_finish a4; me_to_pick c7 g-4
me_to_rule e4 g-3; me_to_say c12 e-2 g-8; me_to_settle g-3; me_to_speak d-4 g5; me_to_take c-4 e3
me_to_weigh c5 g-4; me_today_, c-6 e5; me_we_'d c-5 g6; me_what_to e2; me_when_the c10 g-8; me_which_framework c4
me_which_one g4; me_who_have-to c9 g-6; me_with_the c-11 g13; me_would_have e6; mean_it_as c4; meant_it_as c3
meet_,_i c4 g-4; meet_so_they c-6 d-4 e8; meet_with_finance d-7 g8; meetings_about_other c4
`
