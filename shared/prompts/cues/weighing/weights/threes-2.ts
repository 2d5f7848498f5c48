// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_2 = `
an_hour_as f7 g-2; an_hour_between f3; an_hour_block d3; an_hour_later d-2; an_hour_of b-3 c3 d3 e-8 f7 g-8
an_hour_to e-2 f4 g-3; an_old_config f2; an_old_repo f4 g-3; an_online_course f8 g-5; an_opinion_, c-5 d-3 e10 g-2
an_order_. c6 g-3; an_unfinished_branch a4; and-then_i_delete e4; and-then_it_be c4 e-4; and-then_let_it b-6 e9
and_<name>_disagree e4 g-3; and_<name>_nothing d-3 e-7 g10; and_<name>_pair a-2 b-2 e2 g3; and_all_, b-4 e7
and_ask_<name> e3; and_ask_me c7 g-4; and_be_, e3; and_be_better e3; and_by_<number> e3 g-3; and_by_four c2
and_by_lunch b2 c4 g-4; and_close_it b2 d5 e-3 g-5; and_code_it b2 g-2; and_code_until a4; and_deploy_again a2
and_did_not b-6 c-4 d5 e6 g-10; and_do_her b4; and_do_it a-3 b6 e-6; and_do_not c5 d-3 e-4 g4; and_do_the b5 e-3
and_everybody_switchd c6; and_find_<name> e5; and_fix_it a-3 b3 e-4 g6; and_fix_the a7 b-4; and_follow_one f2
and_give_it c-3 e-5 g4; and_give_them e6; and_go_for d-2 g2; and_have_it a5 c-3 e-5 g5; and_he_do b-5 e8
and_his_project b4; and_i_<name> c-11 d4 e7; and_i_am c-8 d-4 e9 f-5; and_i_be a7 c-7 e6 g-5; and_i_commit b3
and_i_did a4 c-6 g2; and_i_do d-8; and_i_have b5 c-8 f-2; and_i_keep d5; and_i_know d4 g-4
and_i_let b-5 c-4 d-3 e13 g-3; and_i_stay-out e4 g-3; and_i_tell b-4 c-3 d-3 g9; and_i_write a3 g-3
and_implement_mine a-4 b6; and_it_'s a11 b-7 c2 d-4 e-6; and_it_be b4 d-5 e4 g-3; and_it_still a3 b-2 c3 e-2
and_keep_the e4 g-3; and_land_with c3; and_leave_the d-5 e8; and_let_<name> b-6 e10 f-5; and_let_her e4
and_let_the d6 e-2; and_let_them c-2 e7 g-3; and_meant_it c-5 e10; and_merge_it a-3 b7; and_no_recommendation c5 e-3
and_not_to b-5 c5 d6 e-4; and_now_the a7 c-3; and_nowhere_else d7 g-5; and_only_i a4; and_people_keep a4
and_poke-around_around a-2 f5; and_put_me a-2 b9 c-2 e-5; and_put_mine b2; and_put_my b6 c-2; and_regret_it g2
and_send_it g3; and_she_'s a5 b-2 d4 e-5 g-7; and_she_have e4 g-4; and_ship_the a4; and_sign_the a4 e3 g-5
and_solve_it a-3 b6 c-2 e5 g-7; and_start_again b-3 g5; and_stop_. c2; and_take-over_over a-2 b9 g-5
and_take_the b8 e-4 g-5; and_that_'s e4 g-2; and_that_be b-2 c8; and_the_clock a2; and_the_code f4 g-2
and_the_date a3; and_the_debate b-2 c6; and_the_plan a-3 b-3 c3 e-2 g3; and_the_pm d6
and_the_project a3 b-5 c-4 d-3 e-5 g8; and_the_release b3 g-3; and_the_team c4; and_there_go b7 f-3 g-3
and_there_were d5; and_they_all c5 e-3; and_they_build c2 e4 g-4; and_they_choose c-3 e-2 g6; and_they_do c-3
and_they_drop c2; and_they_wait c4; and_today_i a3 b4 e-4; and_trust_the e2; and_use_it f2; and_walk_off c-5 e6
and_write_it b7 e3 g-7; and_write_my b5; and_write_the a5 b-4; annoys_the_team g5; answer_,_and b4
answer_,_i c-5 e9; answer_,_it c6 d-3 e-8 g6; answer_,_the c4 e-4; answer_,_they c8 e-3 g-3; answer_and_still c5 g-3
answer_each_other e5 g-3; answer_from_me c-7 e6; answer_in_the e8 g-3; any_lecture_of e3; any_longer_, b6
any_more_, b-2 e10 f-3 g-5; any_more_and c2 e-2 g3; any_of_it f5 g-2; anybody_need_me f2; anyone_,_just a7 b-3
anyone_else_could a4 g-2; anyone_else_have a3 c6 g-6; anything_against_it c3; anything_today_, g3; api_,_everyone g4
api_by_noon a5 g-2; api_shape_, c-4 e6; applicants_get_their g2; approve_each_pull-request g3
approve_release_. e-4 g6; approve_the_text g3; arch_review_on-purpose e4 g-2; architecture_board_to e3
architecture_documents_. g3; are_all_on d-2 g4; are_all_wait a9 g-5; are_late_because d3; are_the_manager c4 g-2
are_wait_for g3; are_we_allowed c3; area_,_the e3; argue_,_then e4; argue_against_me b-3 c-3 e8 g-4
argue_it_out c-4 e6; argue_with_me c8 e-3 g-4; argue_with_my c5; around_in_the f3; around_with_the f3
as-soon-as_i_find f-3 g5; as_a_decision c4 e-3; as_a_no c5 g-2; as_a_pass c3; as_a_passenger f3; as_a_user f5 g-4
as_an_order c8 g-4; as_far_as c-5 g8; as_i_'d c4 d5 e-4 g-4; as_i_have a-3 e8 g-5; as_i_know c-4 g6; as_if_i a-5 f6
as_it_be c-2 e8 g-4; as_rename_a c4; as_though_they c-6 g7; ask_'what_would e3; ask_,_did d-4 e8 f-3; ask_,_i d-3 g7
ask_<mark>_are c5 g-3; ask_<mark>_what c-3 e6; ask_<name>_, f5; ask_<name>_<mark> b5 c-7
ask_<name>_for b-4 d-3 f4 g3; ask_<name>_how b-3 e-4 f10 g-5; ask_<name>_to a-4 b4 c-12 d-6 e-4 f6 g4
ask_<name>_what b-4 c-7 e8 f-4 g3; ask_about_money b-2 e-3 g6; ask_and_i c6 d-3 e-8 g4; ask_better_question f4
ask_but_because b3; ask_dumb_question e-3 f4; ask_for_a b-4 c-10 g9; ask_for_help a4 c-2 e-4; ask_for_it b7 e-5
ask_for_my b-5 d-2 e4 f-4 g5; ask_for_options c2; ask_for_sign c3; ask_for_that c7 g-4; ask_for_the d4 e-3
ask_her_. b3; ask_her_to d4 e4 g-7; ask_if_he c9 g-8; ask_if_i c-3 e6; ask_if_it c9 g-7; ask_me_, b-3 c-2 e-3 g8
ask_me_about c-4 g5; ask_me_again g2; ask_me_anything g3; ask_me_for b-2 d-3 e2; ask_me_how c12 e-5 f-2 g-6
ask_me_if c5 e-5; ask_me_to a4 b3 c-2 d-8 f-6 g2; ask_me_what g-3; ask_me_whether c7 g-4; ask_me_which e5
ask_question_in c-4 e7; ask_the_architect c-4 e-4 g7; ask_the_room c-5 e7; ask_the_team e7 g-3
ask_them_to b5 c-6 e-5 g4; ask_to_approve c4 g-3; ask_two_questions b-2 c-2 e7; ask_us_which c-4 g4
ask_what_he c-4 e7; ask_what_i c8 e-7; ask_what_they c4 e-2; ask_what_to c3; ask_when_we d4
ask_whether_i b-2 c-4 g8; ask_which_option e6 g-7; ask_who_approve e-4 g6; ask_who_is a5 g-3; assign_to_me c6 g-6
at_<name>_i c-3 d-7 g10; at_<number>_, a6 b-7 d-4 e-3 f-2 g8; at_<number>_. g3; at_home_, f4 g-2; at_me_when c11 g-9
at_my_desk a-3 c4 d-4; at_my_last a-2 e-3 g8; at_my_old f-2 g3; at_my_previous c-3 g5; at_next_year g3; at_six_, d6
at_the_back b-3 e7 g-6; at_the_board c-3 e5; at_the_bottom c5 e-2; at_the_competitor f4; at_the_conference g4
at_the_crash a5 c-2 e3 g-3; at_the_dentist a-3 d-3 e4; at_the_end e2 g-2; at_the_keyboard a6 g-2; at_the_logs f2
at_the_new g3; at_the_school c-3 d-3 e-5 g10; at_the_very c-3 d4 e4 g-3; at_the_weekend a-4 d-4 g6
at_the_whiteboard b3 c-3 e-8 g8; audio_mixer_, e3; audit_ask_who e-4 g6; auth_change_and b5; author_of_the a6
away_,_today b5 e-3; away_a_project g3; away_from_<name> b10 e-2 g-6; away_from_the a-4 b-4 e7 g2; b_,_nobody c5 g-3
back_,_<name> b3; back_,_i e-3 g8; back_,_though b-3 c2 e6 g-6; back_<name>_'s d6 g-4; back_<name>_in d3 g-2
back_an_hour b5 e-3; back_from_<name> b4 c3 e-7; back_from_leave b-7 c7 e-5 g4; back_from_the a-4 b3
back_from_vacation b4; back_in_my b6 e-3 g-3; back_in_the a5 e3 g-10; back_on_me b-4 c-2 d-3 e3 g6; back_on_my b3
back_the_release a3 b4 e-2 g-4; back_to_<name> d5 g-3; back_to_me b6; back_to_the b-3 c-2 e6; back_when_i b3 e-4
back_with_a c6; back_with_me b7 e-4; back_with_my b3; bad_news_for e7 g-9; bail-on_on_my d4 g-3
be-about-to_type_the e3; be-going-to_coach_<name> b4 e-3; be-meant-to_write_the d5 g-3; be-on_a_plane a-3 g6
be-on_a_train c5 d-3 e-3 g3; be-on_it_until a3; be-on_my_list d7 g-5; be-on_the_pricing c-2 e-3 g4
be-stuck_in_a d7 g-3; be-supposed-to_be_<name> b4; be-supposed-to_be_ayse c4; be_,_and c-3 e3 g2
be_<name>_'s b9 c-3 d-6 g-11; be_a_lie b-3 c-6 d-2 e6 g4; be_a_regression d5 g-4; be_able_to c-3 d-3 f2 g4
be_ask_, c9 e-4 g-5; be_ask_for c-4 g3; be_ask_to b3 d-5; be_at_lunch b3; be_at_the a-3 d-3 e4; be_avoid_the d4
be_ayse_'s c4; be_better_. e2; be_break_by c-2 g5; be_cancel_. d-3 g5; be_cancel_by d-5 g5; be_code_. a-3 d8 g-5
be_curious_. f2; be_deep_in a5; be_do_if a8 g-5; be_do_it b7 g-3; be_down_, a-6 d3 g6; be_ever_go-to f3
be_faster_at a6 g-2; be_fix_a d5 g-3; be_fix_the a-3 g3; be_for_the c3; be_frown_and c3; be_go_, a4 b3 e-3 g-3
be_good_. b4 f3 g-6; be_in_<name> a-2 b-3 c4 d-9 g9; be_in_a a7 c-3 d4 e-3 f-3 g-3; be_in_production a3
be_in_the a-6 b-4 c6 d12 e-6 g-11; be_leave_of b3; be_me_who a7 c2 g-8; be_mine_by a4 b4 c-2 g-4
be_nearly_there b6 e-3; be_nervous_, b-2; be_never_the g6; be_nice_, g5; be_nice_. a2 b4 c-4 d3 e-3 f2 g-7
be_nice_if b-5 c4 f-2 g4; be_no_hard-talk d3; be_not_ask c-4 e-5 g9; be_not_fast b3; be_not_go-to a5 b4 g-7
be_not_happy b4 d4 g-7; be_not_in c-4 d4 e5 g-4; be_not_me g5; be_not_there a-3 b2 c7 d-3 g-3; be_nothing_to c-3 g5
be_ok_but b7 g-3; be_only-to_see g3; be_open_for c4; be_postpone_by g5; be_postpone_today d-3 g5; be_proud_of b3
be_pull_into g6; be_put_the g3; be_ready_for b2; be_sick_, g5; be_take_as c4; be_tech-lead_everything c-6 g7
be_tempt_by b-4 e7 g-2; be_the_bottleneck c-3 d-3 g9; be_the_one a9 c-5 d-5 e-3; be_the_only a-7 c4 f-3 g5
be_the_plan b2 c6 e-5 g-4; be_theirs_, e3 g-3; be_too_slow b2; be_touch_today g5; be_unreachable_until e3
be_very_good g5; be_wait_for c3 d4 g-5; be_woken_up e2; be_work-on_on a3; be_write_the d-3 g3; be_wrong_to g3
became_a_manager c-5 g6; because_anybody_need f2; because_go_live a3; because_he_want c3 e4 g-5
because_i_ask b8 c-5; because_i_be a-7 b-5 c9 d5 e-3 f2 g-13; because_i_code a10 d-2 g-7; because_i_could b5 e-2
because_i_did f7 g-6; because_i_do b5; because_i_have c6 d-5 e-7 g4; because_i_keep a4; because_i_know a3
because_it_'s a2 b-3 d4 e-3; because_it_be a-3 d-3 g4; because_it_come c3; because_nobody-else_would c6
because_of_a d2; because_of_me d6 g-3; because_of_the d11 g-5; because_she_ask b4; because_somebody_have-to b-2
because_the_customer a3; because_the_deadline a7 g-3; because_the_restaurant d-3 g5; because_they_are e3
because_they_want c9 g-4; because_they_were b4; bed_all-day_. g5; before_<name>_. g2; before_anyone_else a10 f-3 g-5
before_code_freeze a-3 b5; before_he_could b3; before_i_'d e3; before_i_be a-4 g5; before_i_became c-5 g7
before_i_join c-3 g5; before_it_'s a4; before_say_anything c-5 e6; before_the_deadline a-5 g8
before_the_launch a-3 g5; before_they_will c3; behind_it_, f5; belong_to_<name> b4; better_than_i f-4 g5
between_<name>_and d10 e-3 g-5; between_rest_and a-3 c-4 g7; between_the_two c4 g-4; between_them_, c-3 e6
between_two_colours c-2 g4; between_two_developers c2; between_two_meetings f3; biggest_chunk_of a4
bit_<mark>_and b6 f-2 g-2; bit_of_the a6 b-2; bit_the_new f3; bite-my-tongue_my_tongue c-2 e6 g-2; bite_off_the a5
blank_page_. d5 g-2; blink_on_green f6 g-3; block_a_release c-3 e8 g-2; block_for_<name> d3 e-2; block_on_it f6 g-3
block_on_my c3 e-3; block_on_the g4; block_the_release a-3 g6; block_until_i c5; blocker_and_code a3
blocker_for_the a4 g-2; blow-off_off_the d4; board_to_<name> e4; book_,_agenda g5; book_on_postgres f3
boring_option_and e3; boss_'s_boss a-2 b-4 c-6 e-3 f-3 g16; boss_,_mostly g3; boss_have_the g3; boss_want_me g4
both_leads_<name> g3; bother_with_the b4; bottleneck_<mark>_<mark> d-2 g7; bottom_of_the a-3 b-5 d4 e-5 f6
branch_and_people a5 c-2; branch_until_it b6; break_and_i d2; break_by_the g5; break_the_build a-4 e-2 g9
break_the_tie c6 g-7; breakfast_,_there d6 g-5; brief_<name>_they c3; broken_link_in f2; budget_,_lunch g4
budget_tool_, b5 d-3; bug_,_my d5 g-4; bug_,_nobody e-2 g5; bug_,_not b3; bug_be_, e4; bug_in_the f7 g-4
bug_that_block a6 g-4; build_a_silly f4 g-3; build_a_small f4; build_be_red d2; build_system_is g2
build_the_connector a5; busy_week_. a-2 c2 g-3; but_because_i b3 c-2 f3; but_code_today d7 g-5; but_i_be d7 g-5
but_i_do b4 d2 g-2; but_i_grab a2; but_i_have b4; but_i_leave e7 g-3; but_i_write e-2 f5 g-2; but_it_'s c-3 e11 g-7
but_it_did g2; but_mines_in b6 e-2 g-3; but_no_, b3; but_they_meant c4 g-2; by-myself_,_the a4
by_<name>_, b-5 d-2 e10 f-2; by_a_bug d8 g-6; by_a_deploy d6 g-3; by_a_week d3; by_another_week d6 g-4
by_four_it c4 e-2; by_friday_i c-6 g7; by_hand_, a6 b-3; by_it_. e2; by_lunch_it b2 c5 g-5
by_me_, a3 b-3 c-2 d8 e3 g-11; by_noon_, a6 g-3; by_noon_. d8 g-5; by_the_customer g4; by_the_end c4
by_the_evening b4; by_the_sponsor c-2 g6; by_the_team c6 d-3; by_thursday_. a3; by_yours_truly d8 g-6
cache_works_, f3; calendar_is_full c6 g-4; call_,_not c6 d-3 e-4; call_,_then b7 c3 e-6 g-6; call_any_more c-2
call_her_<mark> d5; call_in_a f5; call_on_retries c3; call_on_the a-2 c7 d-8 e-5 g4; call_the_candidate d11 e-3 g-9
call_with_headquarters g4; call_with_the g2; calm_week_with g4; can_do_it a-5 b3 c3 d-3 e4 g-5; can_i_sit f4 g-3
can_not_claim a-4 b-3 f5; can_not_decide c4; can_not_keep b5 e-2; can_not_say b-4 e-10 f5 g2; can_not_ship a6 c-3
can_not_start a6 c-4; can_not_test a5 g-4; can_we_? c4 g-2; can_you_just a3 c-4 e-4 g4; cancel_,_build d6 g-4
cancel_a_single d-5 g5; cancel_all_his g4; cancel_by_the d-4 g5; cancel_my_1:1s d7 g-6; cancel_on_<name> d8 g-5
cancel_the_1:1 d-4 g6; cancel_the_delegation b5 d-2; cancel_the_offsite g3; candidate_from_<name> d4
candidate_pipeline_for g2; career-chat_with_<name> d3 e-3; career-conversation_with_<name> d4 g-4; case_,_send g3
catch-up-with_up_with g4; cem_'s_pipeline b5; cfo_pick_the c-3 g5; change_,_folks c3; change_<name>_'s b4
change_a_line f4; change_and_merge b4; change_in_my g5; charge_of_the d-4 e7 g-3; chat_with_<name> d3 g-3
chat_with_the b-3 d8 g-5; cheat_repo_and f3; check-with_with_me c8 g-5; checklist_from_the b4
checkout_endpoint_everyone a-3 g3; chewing_,_everybody a4; choice_land_on c4; choice_of_region c3
choice_of_the c4 g-2; choice_of_three c-6 f-2 g9; choice_will_come c-2 g5; choose_,_i b3 e-3 g3
choose_between_rest a-4 g6; choose_between_two c3; choose_the_database c4; choose_the_other e6 g-2
choose_the_queue c6 g-2; choose_the_venue e-4 g5; chunk_of_the a4; churn_model_from g3; claim_that_i b-2 c-4 g9
clean-up_this_up b7 f-3 g-3; clean-up_up_some f3; clean_my_inbox c-3 f-8 g11; clever_one_, e3
clicked_through_the f8 g-4; client_for_inspiration f4; client_is_wait g2; clock_be_ticking a2; clock_for_the f5 g-4
close-the-laptop_the_laptop e4; close_:_almost b-4 e9; close_the_month a7 g-4; close_the_tab e6
coach_<name>_through b3 d-6 e6 g-4; coach_ask_me g2; coaching-session_with_<name> e5 g-6; code_,_get b4 g-2
code_,_i d4 g-4; code_,_tested a4; code_any_more a-4 d-2 e-3 f3 g6; code_area_, e4; code_at_night g5
code_base_this f2; code_exercise_for g2; code_for_the g-3; code_of_<name> b5; code_of_the a3 g-3; code_one_of g2
code_the_checkout a-2 g3; code_the_thing e-2 g3; code_through_lunch a3; code_today_, c-2 d4; code_until_ten a4
coffee_be_good a3 e-7 f6 g-6; coffee_machine_, f-4 g7; colleague_,_he d7 g-8; come-to_to_me c6 e-3 f-4
come-to_to_the c-3 e4; come_back_from b2 e-3; come_back_to c3 d7 e-6 g-6; come_close_: b-4 e8; come_to_me e-4 g7
commands_,_i e5; comment_box_, g2; comment_on_the b-3 c6 e7 f-6 g-6; commit_it_. b3; commit_to_a c6
company_i_write a-3 g4; compare_cycle_times f4; competitor_'s_open f3; compiler_upgrade_, e4; compiler_with_all f2
complete_morning_. g3; conflict_,_but d3; conflict_,_we g4; conflict_between_<name> g2; consensus_library_works f3
continue_before_. a3; continue_until_i a3; contract_,_the g4; contribution_to_the c-2 d-2 e6; copy_change_. c2
copy_one_, f2; core_of_the a6; correct_a_spelling g3; correct_the_diagram e4; could_get_it b3
could_have_answer c5 e-2; could_have_cancel d-3 g5; could_have_finish a-3 b2 e4; could_have_fix e6
could_have_go-to c4; could_have_settle c12 e-5 g-6; could_have_wait b6 f3 g-5; could_imagine_give g4
could_it_, a4 g-3; could_not_, b7 g-4; could_not_continue a5; could_not_decide c-5 g7; could_not_face d9 g-5
could_not_follow f5; could_not_leave b10 d-5 e-5 g-6; could_not_let b8 d-3 e-3 f-2 g-5; could_not_make d3
could_not_see a5 b3 d-2 g-2; could_not_sleep f2 g-7; could_not_stand b8 e-3 g-3; could_not_start c4 d-2
could_not_stop c4 e-7; could_not_wait b6 e-5; could_not_watch b4 g-2; could_see_exactly e3
could_see_the b2 d-2 e5 g-4; could_take_the c-2 g3; countdown_clock_for f4 g-3; crash_?_<mark> a4 c-4 e3
crash_triage_on a-2 b4; crash_until_it a3; critical-path_and_i a7 b-2; critical_fix_in a5 c-2
cross_team_sync d4 f-6 g2; css_fix_on f4 g-2; customer_could_not c-2 g5; cut_in_on a-3 b4; cut_the_1:1 d7 g-4
cutover_to_anyone a4; cycle_times_, f8 g-3; dag_that_everything a2; dare_say_the c-3 g5; dashboard_for_my f3
dashboard_for_myself f5; data_loss_ticket a7 g-5; database_failover_with a3 c-3; date_,_i c4 g-3
date_for_the c-3 g4; date_is_fix a5 g-3; date_is_friday a4; date_without_me c3; day_,_and d4; day_,_i b5
day_,_mostly g3; day_,_nothing d-3 g5; day_and_i b4 c-3 d5 g-5; day_with_the e3; days_,_i c-2 d5; days_for_my c3
days_i_'d g6; db_choice_land c3; dead_until_i c4; deadline_'s_on g3; deadline_by_a d2 g-2; debug_,_learn f4
decide_,_but c7 g-4; decide_,_i c-5 e11 g-7; decide_,_they c11 e-7 g-5; decide_<mark>_. c8 g-7
decide_between_two g3; decide_on_the a-5 c-5 d-6 g9; decide_the_name b2; decide_the_retention c5 g-2
decide_this_? c-5 e3; decide_while_i c9 g-7; decide_without_me c-10 e2 g7; decide_without_you c3 e-2
decision_,_my b5 e-4 g-2; decision_,_so c4 g-3; decision_,_they c7 e-2 g-6; decision_about_the d-3
decision_back_to c-5 e3; decision_in_the c-3 e5; decision_meetings_about c3; decision_on_the c-6 e-4 g10
decision_to_the c-2 e6 g-2; deep_in_the a4 g-4; defer_to_me d-3 g4; delegate_the_vendor b4 e3 g-3
delegate_to_<name> g4; delegate_to_her b2; delegation_be_touch g5; delegation_of_the b4 d-3
delete_a_test b-3 c3 d-3 f5 g-3; demo_,_polite g4; demo_be_<name> b8 c-2 e-4; demo_depend_on a7 d-3 g-3
demo_hang_on a3 g-2; demo_when_it e3; deny_everything_: b-4 e-3 g7; depend_on_a a10 d-4 g-5; depend_on_it b-2 f6 g-7
deploy_,_patch a2; deploy_checklist_from b5; deploy_in_staging e4; deploy_pipeline_rewrite a2; deprecated_call_in f4
design_<name>_have b5; design_document_as c3; design_review_, e4 g-3; designer_fix_the f-3 g7; desk_,_write g3
desk_again_, c2; dev_he_need b3; developers_about_error c3; did_not_answer b-2 c-4 g3
did_not_ask a2 c-7 d-4 e2 f-4 g4; did_not_cancel b-3 e-3 g6; did_not_change e-2 f3; did_not_check b-3 d-3 e9 g-5
did_not_code g5; did_not_come c4 e-3; did_not_decide c5 e-2; did_not_delegate a11 b-8 e-4; did_not_do e-2 g5
did_not_even a3 d6 e-6 g-4; did_not_find d5 g-3; did_not_get a2 c-9 d3 e6; did_not_give b6 d-4
did_not_grab a-2 e10 g-7; did_not_greet d7 g-4; did_not_happen b-2 d11 g-7; did_not_have a-4 b-6 c-9 d4 e-4 f-5 g10
did_not_hold d4 g-3; did_not_jump e9 g-8; did_not_keep b5; did_not_leave b7 g-3; did_not_look b7 c-5 e-2
did_not_make e-3 g2; did_not_mean a2 c4 e-3; did_not_need c-3 e-4 g9; did_not_open e5 g-2; did_not_prep d4
did_not_rescue e8 g-4; did_not_say b-6 c-9 d3 e8; did_not_skip d-4 g6; did_not_start c3 d3 g-6
did_not_take a-5 c-3 d3 e7; did_not_take-back b-7 e4 g2; did_not_tell b5 d-6 e4 g-2; did_not_touch a-3 b-6 d-4 f3 g3
did_not_wait a-3 b5; did_not_want b-2 c11 d-7 e-9 f6 g-4; did_not_write a-3 d5 e-7 f-3 g3; died_i_be a7 g-3
difficult-conversation_with_<name> d2; difficult_chat_with d3 g-3; dig-into_into_how f4; disagree_about_the c-6 g6
disagree_with_me a-3 c3 g2; discussion_on_the c-3 g6; dispute_between_two a-3 c3; distributed_systems_. f3
do_,_and a2 b2 c-3 d6 e-2 g-7; do_,_i c-6 e2 g4; do_,_it a-3 b3 e-5 g5; do_<name>_'s a-4 b5 e2 g-4; do_?_' e3
do_?_<mark> c3 g-3; do_all_of a-2 b9 e-3 g-3; do_all_the a4 e-3; do_and_start b-2 g4; do_before_the a-3 g5
do_for_this d-4 g6; do_her_job b3; do_his_part b7; do_i_say a5 g-4; do_if_i a7 b-4 c-5 e6 g-6; do_it_, a3 g-4
do_it_. a7 c-3 d-3 e4 f-3 g-11; do_it_? c-3 e-4 g9; do_it_all e-2 g6; do_it_before b5 g-3; do_it_for d-3 e-6 g6
do_it_herself e7 g-3; do_it_in a-2 b6 c4 d-4 e3 g-9; do_it_like c6 g-3; do_it_myself a-4 b4 e-10 g8
do_it_now b5 d-3; do_it_over b8 e-4 g-4; do_not_, b6 g-3; do_not_. a-6 c-2 f-5 g10; do_not_ask b4 e-4 f5 g-4
do_not_be d-2 g7; do_not_decide e-3; do_not_have c6 d-3 e2 f7 g-12; do_not_know b-5 c-10 d3 f-7 g9
do_not_like b7 e5 g-9; do_not_miss d-4 g7; do_not_need c-6 g9; do_not_react c4; do_not_sound d-2 f7
do_not_tell d-3 f3; do_not_think c-8 e-5 g12; do_not_want b-2 g5; do_not_write a-3 g5; do_the_<name> a3
do_the_database a5 c-3; do_the_deploy a8 f-3 g-3; do_the_endpoint a4; do_the_fix a-3 g8; do_the_last a6 e-6
do_the_migration a-7 b-6 e10; do_the_plc a2; do_the_release a-2 b6; do_the_rest a7 e-4 g-4; do_the_rollback a7 b-4
do_what_i b-4 c6 e-4; do_you_think c2 e6 g-6; docs_lol_big f3; document_as_a c3; document_for_<name> d3
does_not_need c4 d-3 e7 g-8; down_and_i a6 g-3; down_for_the a4; down_the_road d7 e-3 g-3; down_with_sales d4 g-3
dream_i_be g3; dream_that_i e-3 f-4 g9; drill_at_<number> a-3 g5; drive_,_i f2; drop_the_idea c2
dumb_little_slack f2; during_architecture_hour c4 f-2; during_the_outage e5 g-3; each_pull-request_, g2
each_time_i d9 e-3 g-5; either_way_, c9 e-5 g-3; ellie_'s_push-notification b5 g-3; else_have_speak e3
else_hold_the a-3 b5 e3 g-4; else_to_tell b3 d-4; embargo_end_tomorrow a3; empty_page_. d5 g-3; end-up_be_the a2
end-up_choose_the a-2 c6; end-up_decide_the c3; end-up_do_<name> b3; end-up_do_the a3 c-2; end-up_implement_the a4
end-up_with_me c5 g-3; end-up_write_the a5; end_as_the a3; end_at_my c5 g-4; end_of_the c8 e-2
end_with_<mark> c8 g-4; end_with_me b7 c-6; endpoint_everyone_'s g2; endpoint_that_the a5; endpoints_of_the a-2 g4
epic_<mark>_<name> e4; epic_for_myself a4; escalate_to_me c5 g-3; even-though_it_block a2; even_<name>_, c4 g-2
even_start_. d4 g-2; evening_on_the a10 f-3 g-7; evening_with_a d-4 f10 g-6; ever_go-to_pick f2
every_library_, c-4 g6; every_little_thing c4; every_pr_, a-3 d-4 g3; everyone_'s_block g3; everyone_agree_with c3
everyone_but_me a-2 b-2 c-6 d14 e-5 g-8; everyone_else_have e3; everyone_have_a c-3 g6; everyone_hold_their a7 g-5
everyone_in_<name> b5; everyone_stood_about a2; everyone_wait_for a2 d-4; everything_:_i b-4 e-2 g7
everything_downstream_of a3; everything_wait_for c-7 g8; exactly_what_i g6; exactly_where_the e3
`
