// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_2 = `
and_have_it a6 b-3 c-3 e-6 g4; and_he_do b-3 e5; and_his_project b3; and_i_<name> a3 c-13 d3 e9 g-3
and_i_am c-8 d-4 e9 f-5 g-2; and_i_be a7 c-7 e6 g-4; and_i_commit b3; and_i_did a4 b-2 c-7 g3; and_i_do d-7
and_i_have a5 b-3 c-6 e3; and_i_keep b-3 d5; and_i_let b-5 c-3 e12 g-2; and_i_tell b-5 c-3 d-3 g7
and_i_write a3 b3 g-2; and_implement_mine a-4 b5; and_it_'s a10 b-6 c4 d-5 e-4 g-4; and_it_be b5 d-5 e4 g-3
and_it_still a3 b-4 c4 e-3; and_land_with c3; and_leave_the d-6 e10; and_let_<name> b-6 e7 f-4 g3; and_let_her e6
and_let_them e5; and_meant_it b-2 c-4 e9; and_merge_it b7 g-3; and_no_recommendation c5 e-3; and_now_the a6 c-2
and_nowhere_else d6 g-3; and_people_keep a5 c-2; and_poke-around_around f4; and_put_me b10 c-2 e-6; and_put_mine b3
and_put_my b6 c-2; and_run_it a3 b2 e-3; and_send_it g5; and_she_'s a6 b-3 d4 e-4 g-7; and_she_have e2 g-3
and_ship_the a4; and_sign_the e7 g-7; and_solve_it a-2 b7 c-4 e7 g-9; and_start_again g4
and_take-over_over a-2 b7 g-4; and_take_the b8 e-5 g-6; and_that_'s d2 e5 g-4; and_that_be c7 g-2
and_the_code f4 g-2; and_the_customers a2; and_the_date a3; and_the_debate b-2 c7 e-3; and_the_pm d6
and_the_release b2; and_the_team c2; and_there_go b6; and_there_were d4; and_they_build a-2 c4 e2 g-4
and_they_choose e-2 g6; and_they_drop c3; and_they_wait c4 g-3; and_today_i a3 b3 e-3; and_type_the a3
and_use_it f3; and_walk_off c-5 e6; and_win_. g2; and_write_it b6 e2 g-7; and_write_my b3; and_write_the a5 b-4
annoys_the_team g5; answer_,_and b2; answer_,_i c-5 e11; answer_,_it c6 d-3 e-9 g6; answer_,_the c3 d2 g-3
answer_,_they c8 e-3 g-4; answer_and_still c5 g-3; answer_from_me c-8 e7 g-2; answer_in_the c-3 e10 g-5
any_lecture_of e3; any_longer_, b5 g-2; any_more_, b-2 e10 g-6; any_more_and a-2 c3 e-2 g5; any_of_it f5 g-3
anybody_need_me f3; anyone_,_just a7 b-3 f-2; anyone_else_have a4 c5 g-6; anything_against_it g3
anything_today_, g4; api_,_everyone c-2 g5; api_shape_, c-4 e6 g-2; applicants_get_their g2
approve_release_. e-3 g5; approve_the_text c-3 g5; architecture_board_to e4; are_all_wait a9 g-5
are_late_because a-3 d6 g-2; are_the_manager c3; are_the_ones e4; are_wait_for g3; are_we_allowed c4 g-3
area_,_the e3; argue_against_me b-3 c-4 e8 g-3; argue_it_out c-5 e8; argue_with_me c9 g-6; argue_with_my c6 g-2
argument_between_two c3; around_in_the a-3 f5; around_with_the f3; as-soon-as_i_find g4; as_a_decision c2
as_a_no c6 g-5; as_a_pass c4 e-2; as_a_passenger f3; as_a_user f5 g-4; as_an_order c9 e-3 g-5; as_far_as c-5 f-2 g8
as_i_'d b-2 c5 d6 e-6 g-4; as_i_have a-2 e6 g-4; as_i_know c-4 g7; as_if_i a-5 f8; as_it_be c-3 e8 f-2 g-3
as_the_one a3; as_though_they c-6 g7; ask_'what_would e3; ask_,_did d-4 e8 f-3; ask_,_i d-3 e-4 g7
ask_<mark>_are c3; ask_<mark>_what c-3 e7 f-3 g-3; ask_<name>_, c-3 f2; ask_<name>_<mark> b5 c-6 f-2
ask_<name>_for b-4 d-3 f4 g4; ask_<name>_how e-2 f8 g-4; ask_<name>_to a-4 c-10 d-6 e-3 f6 g6
ask_<name>_what b-6 c-7 e8 f-4 g4; ask_and_i c6 d-2 e-6 g2; ask_better_question f6 g-2; ask_but_because b3
ask_dumb_question f3; ask_for_a b-5 c-11 g9; ask_for_help a4 e-4 g-3; ask_for_it b5 e-6
ask_for_my b-5 d-2 e4 f-3 g5; ask_for_options c5; ask_for_sign c4 f-2; ask_for_that c8 g-4; ask_for_the d3 e-3
ask_her_. b5; ask_her_to d3 e2 g-5; ask_if_he c8 g-8; ask_if_i c-3 e4; ask_if_it c6 g-5; ask_me_, b-3 e-4 g7
ask_me_about e4; ask_me_again c-2 g3; ask_me_anything g3; ask_me_for c3 d-4; ask_me_how c13 e-4 g-7
ask_me_if c6 e-5; ask_me_to a6 d-6 f-6; ask_me_what c2; ask_me_whether c7 g-5; ask_me_which e2
ask_question_in c-4 e6; ask_the_architect c-6 e-4 g9; ask_the_team c3 e7 g-8; ask_them_to b4 c-6 e-4 g5
ask_to_approve c5 g-3; ask_two_questions c-3 e7; ask_us_which c-5 g5; ask_what_he c-5 e7; ask_what_to c4
ask_when_we c-3 d6 g-4; ask_whether_i g5; ask_which_option e6 g-7; ask_who_'d g-2; ask_who_approve e-4 g6
ask_who_is a4 g-2; assign_to_me c6 g-6; at_<name>_i d-8 g10; at_<number>_, a8 b-6 c-2 d-2 e-3 g4; at_<number>_. a2
at_home_, f2; at_me_for c3; at_me_when c11 g-8; at_my_desk c6 d-4 f-2; at_my_last a-3 e-3 f-3 g10; at_my_old f-2 g3
at_my_previous c-3 g5; at_next_year g4; at_night_i g2; at_six_, d6; at_the_back b-3 e7 f2 g-8; at_the_board a-3 e5
at_the_bottom a-2 b-2 c4 e-2 f3; at_the_competitor f4; at_the_conference g3; at_the_crash a5 c-2 e2 g-3
at_the_dentist a-4 d-5 e4 g2; at_the_end c3 e2 g-3; at_the_keyboard a6 g-3; at_the_logs f3; at_the_new g2
at_the_school c-4 d-4 e-5 g12; at_the_very d2 e4 g-3; at_the_weekend a-5 b3 d-4 g5; at_the_whiteboard a-2 b5 e-5 g4
ate_lunch_at g4; audio_mixer_, e3; audit_ask_who e-4 g6; auth_change_and b4; author_of_the a8 g-3
away_,_today b5 e-3; away_a_project g2; away_from_<name> b10 e-3 g-6; away_from_the b-3 e6; b_,_nobody c4 g-2
back_,_<name> b5; back_,_i e-2 g6; back_,_though b-4 c4 e6 g-7; back_<name>_'s d4 g-4; back_an_hour b7 e-5
back_from_<name> a-2 b2 c3 e-7; back_from_leave b-7 c4 e-3 g6; back_from_the a-3 b3; back_from_vacation b3
back_in_my b6 g-2; back_in_the a7 g-9; back_on_me b-3 c-3 e3 g6; back_on_my b4; back_the_release a2 b3 g-4
back_to_<name> d7 g-5; back_to_me b4; back_to_the b-3 e5; back_when_i b3 e-4; back_with_a c8 e-2 f-2
back_with_me b4 e-3; bad_news_for d4 e4 g-8; bail-on_on_my d5 g-2; base_this_month f2; basically_rewrite_it b2
be-going-to_coach_<name> b5 e-4; be-meant-to_write_the d6 g-2; be-on_a_plane a-4 c-3 e3 g5
be-on_a_train c5 d-3 e-3 g2; be-on_it_until a4; be-on_my_list d6 g-4; be-on_the_pricing a-2 b3 c-3 e-2
be-stuck_in_a d6 g-2; be-supposed-to_be_<name> b4; be-supposed-to_be_ayse c5 g-2; be_,_and c-3 g3
be_<name>_'s b11 c-3 d-5 g-9; be_a_lie b-4 c-5 e4 g6; be_able_to c-4 d-3 f4 g3; be_ask_, c11 e-6 g-5
be_ask_for c-4 g5; be_ask_to b5 d-4 e-8 g2; be_at_the a-2 d-2 e3; be_avoid_the d3; be_ayse_'s c3; be_back_, c3
be_back_from c3; be_better_. e3; be_break_by c-2 g6; be_build_that a2; be_cancel_. d-4 g4; be_cancel_by d-5 g6
be_code_. d7 g-4; be_deep_in a7; be_do_if a9 b-2 g-7; be_do_it b7 g-3; be_down_, a-7 d4 e-2 g5; be_ever_go-to f2
be_faster_at a4; be_fix_a d6 g-3; be_fix_the a-3 g2; be_for_the c3; be_good_. b6 f2 g-8; be_in_<name> b-3 c6 d-8 g7
be_in_a a8 b-3 c-4 d3 e-4 f-4; be_in_the a-6 b-3 c7 d11 e-6 g-12; be_leave_of b4; be_me_who a6 c4 g-8
be_mine_by a2 b3 g-3; be_nearly_there b6 e-2; be_nervous_, a3; be_never_the g7; be_nice_, f-2 g7
be_nice_. a2 b5 c-3 e-3 g-6; be_nice_if b-4 c3 g3; be_no_hard-talk d4; be_not_ask c-6 d-2 e-6 g9; be_not_fast b3
be_not_go-to a5 g-5; be_not_happy b6 g-6; be_not_in c-5 d4 e5 g-4; be_not_me b-2 e-3 g6; be_not_there a-3 c7 d-4 g-4
be_nothing_to c-3 g5; be_ok_but b6 c-2; be_only-to_see g2; be_open_for c4; be_postpone_by g5
be_postpone_today d-2 g4; be_proud_of a-3; be_pull_into d-3 g8; be_ready_for a-2 b2; be_sick_, g5; be_take_as c5
be_tech-lead_everything c-8 g9; be_tempt_by b-2 e6 g-3; be_the_bottleneck c-4 d-2 g9; be_the_one a9 c-3 d-4 e-4
be_the_only a-5 c5 f-2 g2; be_the_plan b4 c7 e-6 g-5; be_touch_today b-2 g7; be_very_good g3
be_wait_for a-3 c5 d3 g-6; be_work-on_on a3; be_write_the d-4 g3; be_wrong_to g4; became_a_manager c-5 g7
because_<name>_be e4; because_anybody_need f2; because_go_live a4; because_he_want e4 g-4; because_he_would g2
because_i_ask b6 c-4; because_i_be a-7 b-4 c8 d7 e-4 g-12; because_i_code a8 d-2 g-4; because_i_could b2
because_i_did f5 g-4; because_i_do b7; because_i_have b-3 c8 d-3 e-8 g3; because_i_keep a3 f2; because_i_know a2
because_it_'s b-4 c-2 d5 e-3; because_it_be a-4 d-4 f3 g5; because_it_come c2; because_nobody-else_would a-4 c8
because_of_a d6; because_of_me d7 g-4; because_of_the b-2 c-4 d11 f-2 g-3; because_she_ask b3
because_the_deadline a7 b-2 g-2; because_the_restaurant d-4 g6; because_they_are e3; because_they_want c10 e-2 g-5
bed_all-day_. g5; before_<name>_. g3; before_anyone_else a10 c-2 g-5; before_code_freeze b4; before_he_could b3
before_i_'d e4; before_i_be a-3 c2 g2; before_i_became c-5 g7; before_i_join c-3 g4; before_it_'s a2
before_say_anything c-4 e7; before_the_deadline a-5 g8; before_the_launch a-3 g6; behind_it_, b-3 f5
belong_to_<name> b4; better_than_i b-2 e3 f-5 g5; between_<name>_and d8 e-3 g-5; between_rest_and a-2 c-3 g6
between_the_two a2 c5 g-4; between_them_, e5; between_two_colours g5; biggest_chunk_of a3; bit_<mark>_and b5
bit_of_the a6; bit_the_new f3; bite-my-tongue_my_tongue e5 g-2; bite_off_the a4; blank_page_. d4
blink_on_green f6 g-3; block_a_release a-4 c-3 e8; block_for_<name> d3; block_four_people a2; block_on_it f6 g-3
block_on_my c4 e-3; block_on_the a-2 g5; block_the_release g4; block_the_web a3; block_until_i c4; blocker_:_my a4
blocker_and_code a3; blocker_for_the a5 g-3; blow-off_off_the d4; board_to_<name> e4; book_,_agenda d-3 g6
book_on_postgres f2; boss_'s_boss a-2 b-2 c-6 e-4 f-4 g16; boss_,_mostly g3; boss_have_the c-3 e-2 g6
both_leads_<name> c-3 g4; bother_with_the b3; bottleneck_<mark>_<mark> d-3 g7; bottom_of_the a-4 b-5 d5 e-3 f7
branch_and_people a6 c-3; branch_until_it b7; break_by_the g4; break_the_build e-2 g7; break_the_tie c6 g-7
brief_<name>_they c3; broken_link_in f3; budget_,_lunch g4; bug_,_my d5 g-4; bug_,_nobody e-2 g6; bug_,_not b4
bug_before_he b2; bug_in_the f6 g-3; bug_that_block a7 g-5; build_a_silly f5 g-3; build_a_small f3
build_system_is g2; build_the_connector a4; bump_a_dev f2; bump_the_quarterly d2; busy_week_. b2 d2 g-5
but_because_i b4; but_code_today a-2 d7 g-5; but_i_be d6 g-5; but_i_do b3; but_i_have b3; but_i_leave e8 g-4
but_i_take a2; but_i_write e-3 f7 g-2; but_it_'s b-3 c-4 e12 g-8; but_leave_it e3; but_mines_in b7 c-2 e-2 g-3
but_no_, b3; but_they_meant c4 g-2; by-myself_,_the a3; by_<name>_, b-2 d-2 e9; by_a_deploy d7 g-4
by_another_week d4 g-3; by_four_it c4; by_friday_i c-6 g8; by_it_. e3; by_lunch_it c5 g-5; by_me_, a3 b-3 c-4 d8 g-9
by_noon_. b-2 d7 g-3; by_the_customer g3; by_the_end c4; by_the_evening b3; by_the_sponsor c-3 g7
by_the_team a-2 c3 d-3 g3; by_thursday_. a4; by_yours_truly d6 g-5; cache_works_, f3; calendar_is_full c3 d-2
call_,_not b-3 c8 d-2 e-4; call_,_then b7 c3 e-5 g-6; call_her_<mark> d5; call_on_the a-4 c5 d-8 e-5 g5
call_the_candidate d9 g-7; call_with_headquarters g3; calm_week_with g4; can_do_. g2; can_do_it a-3 b4 e5 g-3
can_i_sit f3; can_not_claim a-4 b-3 f6; can_not_decide c4 g-2; can_not_keep b4 e-2; can_not_say b-4 c2 e-10 f5 g4
can_not_ship a5; can_not_start a5 c-3; can_not_test a5 g-3; can_you_just a3 c-5 e-5 g6; cancel_,_build d4 g-3
cancel_,_would g3; cancel_a_single d-5 g5; cancel_all_his g4; cancel_by_the d-5 g5; cancel_my_1:1s d7 g-6
cancel_on_<name> d9 g-8; cancel_the_1:1 d-4 g6; candidate_from_<name> c-2 d2; candidate_pipeline_for g3
career-chat_with_<name> d4; career-conversation_with_<name> d4 g-3; case_,_send g3; catch-up-with_up_with f-3 g6
cem_'s_pipeline b4; certificate_rotation_service a3; cfo_pick_the g4; change_,_folks c4 f-2; change_<name>_'s b2
change_a_line f4; change_and_merge b3; change_in_my b-2 g6; charge_of_the b-6 e8 g-2; chat_interface_for g3
chat_with_<name> d3 g-3; chat_with_the b-3 d8 g-5; cheat_repo_and f4; check-with_with_me c6 g-2
checklist_from_the b5; checkout_endpoint_everyone g2; chewing_,_everybody a4; choice_land_on c4; choice_of_region c3
choice_of_the c4; choice_of_three c-7 g8; choice_will_come c-3 g5; choose_,_i e-2 g4; choose_between_rest a-4 g7
choose_between_two c4; choose_the_other e4; choose_the_queue c7 g-4; choose_the_venue e-4 g5; chunk_of_the a4
claim_that_i b-2 c-5 g9; clean-up_this_up b6 g-2; clean-up_up_some f2; clean_my_inbox f-7 g10; cleared_my_throat c3
clever_one_, e3; clicked_through_the f7 g-3; client_for_inspiration f4 g-2; client_is_wait g2; clock_for_the f3 g-2
close-the-laptop_the_laptop e4; close_:_almost b-3 e7; close_the_month a6 g-3; close_the_tab e6
coach_<name>_through b3 d-7 e7 g-5; coach_ask_me g2; coaching-session_with_<name> e6 g-7; code_,_and e3
code_,_get b4; code_,_i d3 g-4; code_,_no b4; code_any_more a-3 d-3 e-3 f3 g5; code_at_night g5; code_for_the f2 g-3
code_of_<name> b5; code_of_the f2 g-3; code_the_checkout g2; code_the_thing e-3 g3; code_through_lunch a3
code_today_, d3 g-3; coffee_be_good a3 b3 d-3 e-4 f5 g-5; coffee_machine_, a-2 f-4 g8; colleague_,_he d5 g-5
come-to_to_me c7 d-3 e-3 f-3; come-to_to_the c-4 e5; come_back_to c4 d6 e-7 g-5; come_back_with c4; come_close_: e6
come_to_me c-3 e-6 g9; commands_,_i e6; comment_on_the b-4 c5 e8 f-5 g-6; comments_,_only-to f3; commit_it_. b3
commit_to_a c6; company_i_write a-5 g5; compare_cycle_times f4; competitor_'s_open f5 g-2; compiler_upgrade_, e2
complete_morning_. g3; conference_talk_on f3; conflict_,_but d5; conflict_,_we g4; conflict_between_<name> e-4 g3
consensus_library_works f3; continue_before_. a4; continue_until_i a3; contract_,_the g4; contribution_to_the d-3 e7
copy_change_. c3; core_of_the a6; correct_the_diagram e5; could_have_answer c3; could_have_cancel d-3 g4
could_have_finish a-3 b5 e3 f-3; could_have_fix b-2 e7 g-3; could_have_go-to c5; could_have_settle c11 e-5 g-6
could_have_wait b4 f3 g-4; could_imagine_give g4; could_it_, a2 g-2; could_not_, b7 g-4; could_not_continue a7
could_not_decide c-5 g8; could_not_face d10 g-7; could_not_follow f5 g-2; could_not_leave b9 d-4 e-5 g-5
could_not_let a3 b8 d-4 e-4 g-6; could_not_see a4 b2; could_not_sleep g-5; could_not_stand b7 g-2
could_not_start c5 d-3; could_not_stop e-5; could_not_wait b6 e-3; could_not_watch b3; could_see_the b3 d-3 e6 g-5
could_take_the c-3 g3; countdown_clock_for f5 g-3; crash_?_<mark> a5 c-4; crash_triage_on b4
critical-path_and_i a7 b-4; critical_fix_in a5 c-2; cross_team_sync d3 f-5 g3; css_fix_on f3; customer_could_not g5
cut_in_on a-3 b5; cut_the_1:1 d7 g-4; cutover_to_anyone a5; cycle_times_, f7 g-3; dag_that_everything a3
dare_say_the c-4 g6; dashboard_for_myself f4; data_loss_bug a3; database_failover_with a2; date_,_i c4 g-2
date_for_the c-4 g6; date_is_fix a5 g-2; date_is_friday a2; date_without_me c3; day_,_and d3; day_,_i b5
day_,_mostly g3; day_,_nothing g4; day_and_i b2 d4 g-3; day_with_the e4; days_,_i d3; days_,_might g3
days_for_my c3; days_i_'d g6; db_choice_land c4; dead_until_i c4; deadline_'s_on b-3 g2; decide_,_but c6 g-4
decide_,_i c-4 e9 g-4; decide_,_they c11 e-7 g-5; decide_<mark>_. c9 g-8; decide_between_two g4
decide_on_the a-5 b-2 d-5 g7; decide_the_name b2; decide_the_retention c5 g-2; decide_this_? c-5 e2
decide_while_i c9 g-7; decide_without_me c-9 e2 g6; decide_without_you c4; decision_,_my b5 e-3
decision_,_so c3 g-3; decision_,_they c8 g-7; decision_about_the d-2; decision_back_to c-6 e3 g2
decision_meetings_about c4; decision_on_the c-5 e-4 g9; decision_to_the c-2 e5; deep_in_the a6 g-5
defer_to_me d-3 g3; delegate_the_vendor b4 c-2 e4 g-5; delegate_to_<name> g5; delegation_be_touch b-2 g6
delete_a_test b-3 c4 d-3 f4 g-3; demo_,_polite g4; demo_be_<name> a-3 b9 e-5; demo_hang_on a4 g-3
deny_everything_: b-3 g6; depend_on_, a2; depend_on_it f6 g-7; deploy_,_patch a3; deploy_checklist_from b3
deploy_in_staging e3; design_<name>_have b6; design_document_as c2; design_review_, e5 g-3; designer_fix_the f-4 g7
desk_,_write g4; desk_again_, c5; dev_he_need b4; developers_about_error c3; did_not_answer b-2 c-4 g6
did_not_ask c-7 d-5 e3 f-3 g3; did_not_cancel e-3 g4; did_not_change e-3 f7; did_not_check b-4 d-4 e10 g-4
did_not_code g5; did_not_come c4 e-3; did_not_decide c7 e-4; did_not_delegate a9 b-6 e-4; did_not_do g3
did_not_even a4 d7 e-6 f-3 g-4; did_not_find d5 g-4; did_not_get a3 c-8 d3 e5 g-3; did_not_give b5 d-4
did_not_grab a-2 b-2 e10 g-6; did_not_greet d5 g-2; did_not_happen d9 g-7; did_not_have a-4 b-6 c-7 d6 e-7 f-4 g8
did_not_hold d6 g-3; did_not_jump e7 g-6; did_not_keep b4; did_not_leave b8 e-2 g-4; did_not_look b8 c-6 d-2 e-2 g2
did_not_make e-3 g3; did_not_mean c5 e-2; did_not_need c-3 e-2 g8; did_not_open e5 g-2; did_not_prep d2
did_not_rescue e7 g-4; did_not_say b-7 c-11 d5 e9 g-4; did_not_skip d-4 g6; did_not_start c3 d4 g-6
did_not_take a-4 c-4 e6; did_not_take-back b-6 e5; did_not_tell b5 d-5 e6 f-4 g-3
did_not_touch a-3 b-6 d-7 e2 f4 g3; did_not_wait b4 c-2; did_not_want c10 d-5 e-8 f3; did_not_write d3 e-5 g3
died_i_be a6 g-3; difficult-conversation_with_<name> d4 g-3; difficult_chat_with d3 g-2; dig-into_into_how f6
director_decide_for c-2 g4; director_of_data g2; disagree_about_the c-6 g7; disagree_with_me a-3 d-2 g4
discussion_on_the g5; dispute_between_two g3; distributed_systems_. f3; do_,_and a3 b3 c-3 d5 e-4 g-6; do_,_i c-5 g4
do_,_it a-3 e-4 g7; do_<name>_'s b5 g-4; do_?_' e4; do_?_<mark> c7 g-4; do_all_of b8 e-2 g-2; do_all_the a5 e-3 g-3
do_and_start g3; do_be_frown c2; do_before_the a-3 g5; do_for_this d-4 g6; do_his_part b6 g-3; do_i_say a4 g-2
do_if_i a7 b-3 c-5 e7 g-7; do_it_, a3 g-4; do_it_. a7 c-3 d-3 e5 f-3 g-10; do_it_? c-3 e-4 g8; do_it_before b8 g-4
do_it_for e-4 g6; do_it_herself e6 g-4; do_it_in a-3 b7 c4 d-5 e4 g-11; do_it_my b3; do_it_myself a-2 b4 e-8 g6
do_it_over b8 e-3 g-5; do_my_way b3; do_not_, b5; do_not_. a-5 c-2 f-4 g10; do_not_be d-3 g8; do_not_decide c3 e-3
do_not_have c5 d-2 f6 g-10; do_not_know b-4 c-8 d4 f-7 g9; do_not_like b8 c-3 e5 g-9; do_not_miss d-4 g7
do_not_need c-6 d-2 g9; do_not_sound f7; do_not_tell d-4 f2 g4; do_not_think c-8 e-5 g12; do_not_want b-4 g7
do_not_write f4 g3; do_the_<name> a4; do_the_database a5; do_the_deploy a10 c-2 f-4 g-3; do_the_endpoint a5
do_the_fix a-3 g7; do_the_migration a-7 b-6 e10 g2; do_the_release a-2 b6; do_the_rest a7 e-3 g-6
do_the_rollback a5; do_what_i b-3 c5 e-3; do_you_think c5 e5 g-7; dockerfile_the_whole c-2; document_as_a c3
document_for_<name> d4; down_and_i a6 g-4; down_for_the a3; down_the_road d6 g-3; downstream_of_finance a2
dream_i_be a-3 g4; dream_that_i e-2 f-6 g10; drill_at_<number> g5; drive_,_i f4; drop_the_idea c3; due_on_the d3
dumb_little_slack f3; during_architecture_hour c5 f-3; during_the_outage e7 g-4; each_time_i d8 g-5
either_way_, c11 e-6 g-6; ellie_'s_push-notification b5 g-2; else_have_speak e2; else_hold_the a-2 b4 e4 g-4
else_to_tell b3 e-3; empty_page_. d4 g-2; end-up_choose_the a-2 c6 g-2; end-up_decide_the c3; end-up_do_<name> b3
end-up_do_the c-2; end-up_implement_the a4; end-up_write_the a6; end_at_my c6 g-5; end_of_the c6
end_with_<mark> c8 d-2 g-5; end_with_me b6 c-5; endpoint_that_the a5; engine_with_a f-2 g4
epic_<mark>_<name> b-3 e2; epic_for_myself a3; error_codes_. c3; escalate_to_me c5 g-3; even-though_it_block a3
even_<name>_, c5 g-2; even_start_. d3; evening_in_the a2; evening_on_the a9 g-6; evening_with_a f10 g-7
ever_go-to_pick f2; every_library_, c-4 g5; every_little_thing c4 g-2; every_pr_, d-3 e-2 g5; everyone_'s_block g3
everyone_agree_with c5 g-3; everyone_but_me b-3 c-5 d13 e-5 g-8; everyone_else_have e3; everyone_have_a c-2 g5
everyone_in_<name> b3; everyone_stood_about a2 c-2; everyone_wait_for a6 c-3 d-3; everything_:_i b-3 g6
everything_wait_for c-7 g7; exactly_what_i g7; exactly_where_the e3; experiment_with_a f-4 g8; explain_it_to c-3 f6
explain_the_billing f3; eyes_on_me c6 g-3; fail_the_deploy e3; failover_with_my a3 c-3; fall_through_, c-2 g4
fall_to_me c4; far_as_i c-5 g8; faster_at_the a5 g-3; feature-flag_cleanup_. b3; feature_pipeline_, e-3 f4
feedback-talk_with_<name> d-2 e-3 f-2 g7; feedback_:_i d-3 g6; feedback_for_<name> b-5 c-4 d5 e-4
feedback_from_my g5; feedback_give_, d5 g-2; feedback_in_<name> d4; feedback_is_still d6 g-5; feedback_on_his e-3 g4
feedback_on_the b4 e5 g-5; feedback_to_<name> d3 e-4; feel_about_it a3 e-3; feel_odd_, c-2; final_say_on e-3 g6
finance_about_headcount d4 g-3; find_a_way g4; find_the_time d5 g-3; find_time_i g4; fine_with_me g5
finish-off_off_<name> b3; finish_a_pull-request d6 g-2; finish_before_code b4; finish_it_for e4
finish_it_in a3 b-3 e3 g-2; finish_the_migration a5 b-7 e-4 g5; finish_the_performance-reviews a-3 b-4 d-8 g11
finish_the_sdk a-3 b7; finish_the_ticket b-4 c3 d4 g-2; finish_the_work a-2 b3; fire_drill_at a-3 g5
firmware_role_. d5 g-3; first_,_i b-4 c3 e6 g-3; first_if_i a4; first_issue_' b-2 f8; first_time_, e4
first_time_this g4; five_minutes_, a6 d-2 f-3; fix_,_then a2 b-3; fix_<name>_'s b4; fix_a_test d10 e-5 g-4
fix_a_typo a-4 f2 g2; fix_be_ok b6 c-2 g-2; fix_for_the a5; fix_in_an a4; fix_in_the f4 g-3
fix_it_, b-8 c-4 e14 g-7; fix_it_. a6 e3 g-7; fix_it_? b3; fix_it_over f4; fix_on_the f5 g-2; fix_the_broken a5 g-3
fix_the_icon g5; fix_the_pipeline a2 b-3; fix_to_the f6 g-2; flags_to_see f2; folks_walk_through f4
follow_a_tutorial g2; follow_one_packet f3; follow_up_with d7 g-4; for_<name>_' b-2 c5 g-4
for_<name>_'s b-5 d5 e-4 g3; for_<name>_, b3 c-2 d7 f-3 g-10; for_<name>_. b-3 e7 g-4; for_<name>_: d5 g-3
for_<name>_is d10 g-7; for_<name>_still d4 g-2; for_<number>_min f4; for_a_bug d5 g-3; for_a_code-review g3
for_a_day c-4 e2 g3; for_a_decision d-5 e-7 g9; for_a_hotfix d8 g-6; for_a_mentor d4 e-2; for_a_month c-3 e7 f4 g-13
for_a_new g4; for_a_retro d8 e-3 g-6; for_a_second e-4 g5; for_a_stack-trace d7 g-5; for_a_tour e-3 f6
for_a_walk e2; for_a_week d4 g-2; for_a_while b-6 e7; for_an_hour a-3 b-4 d-11 e2 f5; for_another_day b4 g-4
for_anything_, f-5 g7; for_approval_, c-7 g8; for_go_live a4 g-2; for_half_an c-3 e5; for_hand-off_off b4
for_help_with c-3; for_her_. b8 d-3; for_her_while b5; for_him_, g3; for_him_. b6 e-3; for_it_. a4
for_it_back b5 c-3; for_legal_, c-4 g6; for_me_, a5 e-3 f-3; for_me_? a-3 c-5 g9; for_me_if c-5 g6
`
