// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_2 = `
again_,_it c4 g-3; again_as_of g2; again_i_have b-3 c6 g-3; again_i_will c-5 g7; again_in_the a4 c5 g-5
against_,_the g5; against_me_and c-3 e7; agenda_for_the d5 g-2; ago_i_'d e9 g-8; ago_i_would e-5 g8
agree_on_the c-4 g8; agree_with_me c9 g-5; all_1:1s_do d-4 g8; all_by_the g5; all_eyes_on c7 g-4; all_five_mine d4
all_four_, d5 g-4; all_good_. d-3 g7; all_my_1:1s d-10 g12; all_of_it c-6 d-8 e3; all_of_them a5 b-2 c5 e-3 g-8
all_over_moritz b3; all_six_. c4; all_the_facts c5 g-4; all_the_way b4 g-3; all_turn-to_to c2; all_wait_. a10 g-7
alone_,_though e2; along_like_an f3; although_it_be b8 c-3 g-4; am_afraid_the g4; am_block_the a-2 g5
am_code_the a5 g-3; am_do_the a3; am_honest_i b5 d6 g-7; am_just_a a-3 e8 g-4; am_not_go-to a-2 e7; am_not_in a-3 g4
am_not_sure c-2 e-8 g11; am_not_the a-3 g5; am_on_it b4; am_on_the e6 g-3; am_since_three a2; am_still_write a4
am_the_<name> c3; am_the_bottleneck a3 g-4; am_the_one c4 f-2 g-5; am_write_it a5; an_<name>_sort g3
an_answer_about d4; an_answer_on d6 e-6; an_edge_case c4; an_editor_open c-2 d3; an_engineer_i d-2 f-2 g8
an_evening_with d-3 f11 g-7; an_hour_, c-4 d-5 e5 g2; an_hour_. a-3 g6; an_hour_as f7; an_hour_block d4 e-3
an_hour_just f-5 g5; an_hour_later b4 d-3; an_hour_of b-3 c3 d3 e-7 f6 g-9; an_hour_read f4; an_hour_to f5 g-3
an_idiot_. f4; an_llm_summarise f5; an_old_engineer g5; an_old_repo f2; an_online_course f8 g-4
an_opinion_, c-2 d-3 e9; an_order_. c7 g-3; and-then_drop_altogether d2; and-then_it_be e-4; and_,_harder e3
and_<name>_disagree e4 g-2; and_<name>_nothing d-4 e-6 g9; and_<name>_pair b-2 g4; and_after_ten b3 d-3 g4
and_all_, b-5 e10 g-6; and_ask_me c6 g-3; and_by_<number> e3 g-4; and_by_lunch b3 c5 e-3 g-6; and_check_if f4
and_close_it d6 e-3 g-5; and_code_it b5 g-2; and_decline_, e5 g-3; and_did_not b-4 c-3 d5 e4 g-10
and_do_. c-3 e-3 g6; and_do_her b4; and_do_it a-4 b6 e-7 g3; and_do_not c3 d-4 e-3 g4; and_do_the b6 e-3
and_drive_ewa b3; and_end-up_be a2 c-3; and_fetch_me c2; and_find_<name> e5; and_finish_his b4 g-3
and_fix_it a-4 b3 d-2 e-4 g6; and_fix_the a7 b-5; and_give_it b2 c-3 e-6 g4; and_give_no c-2 e2; and_give_them e6
and_go_for d-3; and_go_home e3; and_have_it a7 b-3 c-4 e-5 g4; and_he_do b-4 e7; and_hid_in g2
and_i_<name> c-11 d2 e8 g-2; and_i_am b-4 c-8 d-3 e10 f-3; and_i_be a6 c-6 e5 g-4; and_i_choose c-3 g7
and_i_did a4 b-2 c-6; and_i_do d-8 g4; and_i_have a2 b2 c-8 e2 f-3 g-2; and_i_heard g3; and_i_know d3 g-4
and_i_let b-6 c-5 d-3 e13 g-4; and_i_make a-3 d5 e-3; and_i_stay-out e2; and_i_tell b-4 c-4 d-3 g7
and_i_write a4 g-2; and_implement_mine a-4 b6; and_it_'s a10 b-6 d-4 e-5 g-2; and_it_be a-2 d-4 e4
and_it_still a2 c3; and_keep_the e5 g-3; and_lead_could c3; and_leave_the d-5 e9 g-3; and_let_<name> b-6 e13 f-5 g-4
and_let_her e5; and_let_the d6 e-3; and_let_them e6; and_meant_it c-5 e9; and_merge_it a-3 b6; and_no_, d3
and_no_recommendation c5 e-3; and_nobody-else_can a2; and_none_of a-3 e4 g2; and_not_to b-4 c5 d6 e-4 g-3
and_now_the a6 c-4; and_now_they a3; and_nowhere_else d6 g-4; and_only_i a2; and_poke-around_around f5
and_put_me b6 e-3; and_put_mine b5; and_put_my b5; and_send_it g4; and_she_'s a3 d4 e-4 g-6; and_she_have e3 g-4
and_ship_the a6 g-3; and_sign_the a2 e3 g-4; and_solve_it a-4 b5 c-2 e4 g-4; and_still_ask c6 g-3; and_still_it c2
and_straight_to c4; and_take-over_over b8 e-2 g-5; and_take_the b7 e-5 g-3; and_that_'s d4; and_that_be c7
and_the_code f4 g-3; and_the_date c-2 g4; and_the_debate c6 e-2; and_the_decision e7 g-5; and_the_diff f3
and_the_one a4 g-3; and_the_plan a-4 b-3 c3 e-2 g3; and_the_pm d6; and_the_project a4 b-3 c-4 d-3 e-4 g6
and_the_release a3; and_the_schema a3; and_the_team c4; and_they_all c5 e-4; and_they_build a-3 c4; and_they_do c-3
and_they_sort g3; and_they_wait c5 g-2; and_today_i a2 b4 e-3; and_type_the e-3 g2; and_unprepared_to d5
and_walk_off c-5 e6; and_write_it b7 e2 g-7; and_write_my b4; and_write_the a2 b-4; angry_customer_, e6 g-4
annika_'s_, f3; annoyed_me_, f4 g-3; annoying_lint_warning f3; another_week_for d2; answer_,_i c-6 e9
answer_,_it c3 d-2 e-7 g5; answer_,_the c6 e-6; answer_,_they e-2; answer_and_still c5 g-3
answer_from_me c-7 d3 e6 g-2; answer_in_the c-4 e7; answer_mails_instead d4 g-2; answer_the_survey c-3 e-6 g8
answer_until_they c-5 d-3 e5; any_longer_, b5; any_more_, b-4 c-2 e14 g-10; any_more_and c2 e-2 g5; any_of_it f4
anyone_,_just a9 b-5 f-3; anyone_else_could a3; anyone_else_have a4 c5 g-6; anything_today_, g2; api_by_noon a6 g-3
api_with_curl f3; app_until_my a4 g-3; appraisal_i_do d6; approval_,_and-so e4; approvals_so_they e2
approve_a_variable g2; approve_every_library g2; approve_every_schema e3; approve_the_text c-2 g5
arbitrate_and_decline e5 g-2; architecture_now_, e3; architecture_round_so-that e4; are_all_wait a10 g-7
are_not_do d5 g-3; are_slow_, e-3 f8 g-4; are_wait_for g3; area_and_still c3; argue_,_then c-4 e4
argue_against_me e5; argue_it_out c-4 e7; argue_with_me c7 g-5; around_in_the a-3 f6; around_with_the f2
as-soon-as_i_<name> c5; as_a_glance g3; as_a_no c4; as_a_tourist f2; as_a_user f4 g-3; as_an_order c9 e-3 g-4
as_far_as c-5 f-3 g9; as_i_'d c7 d5 e-6 g-7; as_i_have e6 g-3; as_i_know c-3 g6; as_if_i a-5 f6; as_it_be e8 g-3
ask_,_did d-4 e8; ask_,_i e-2 g6; ask_<mark>_what e6; ask_<name>_<mark> b6 c-5 g-5
ask_<name>_for b-3 c-3 d-3 e-2 g6; ask_<name>_how b-3 f8 g-5; ask_<name>_to a-3 b2 c-11 d-5 e-4 f5 g7
ask_<name>_what b-4 c-8 e9 f-4; ask_about_money b-3 e-4 g6; ask_and_i c6 d-2 e-6; ask_at_the e-3 g6
ask_better_question f5 g-2; ask_for_a b-4 c-10 d2 g10; ask_for_help b3 c-2 d3 e-2 g-5; ask_for_it b4 e-6
ask_for_my b-5 d-2 e4 f-3 g3; ask_for_sign c4; ask_for_that c7 g-3; ask_for_the e-4; ask_her_to d4 e3 g-6
ask_if_he c8 g-8; ask_if_i c-4 e4; ask_if_it c8 g-7; ask_me_, b-2 c-2 e-3 g7; ask_me_about c-3 e4 g3
ask_me_for b-3 c3 d-3; ask_me_how c11 e-4 f-2 g-6; ask_me_if c6 e-5; ask_me_to a7 b3 c-2 d-6 f-6; ask_me_what c2 g-3
ask_me_whether c7 g-5; ask_me_which b-2 c3 e3 g-3; ask_my_boss c-4 g6; ask_question_in c-4 e5
ask_the_architect c-4 e-3 g7; ask_the_pm c-3 e-2 g6; ask_the_room c-4 e6; ask_the_team d-3 e8; ask_them_to b6 c-4
ask_to_approve c5 g-4; ask_to_arbitrate c-2 e6 g-3; ask_two_questions b-3 c-4 e4 g2; ask_us_which c-3 g4
ask_what_he c-3 e7; ask_what_i c10 e-8; ask_what_they c5 e-4; ask_what_to c3; ask_when_we d5 g-3
ask_whether_i b-3 c-2 g6; ask_which_option e6 g-7; ask_who_'d c4 g-5; assign_,_so a2; assign_to_me c5 g-4
at_<name>_i d-7 g9; at_<number>_, a7 b-7 e-2 g5; at_<number>_. c-3 g5; at_a_plan c-2 e6; at_me_, c-3 e-3 g8
at_me_for c4; at_me_when c12 g-10; at_my_daughter g6; at_my_desk c7 d-4 f-3; at_my_door c3; at_my_last a-3 b-4 g7
at_my_old f-3 g5; at_my_previous c-3 g5; at_next_year g4; at_six_, d9 e-3 g-7; at_the_back e6 f2 g-6
at_the_board a-3 e3; at_the_bottom b-2 c5 e-3 f3; at_the_conference g5; at_the_crash a5 e3
at_the_dentist a-2 b2 d-2 e3; at_the_end c4 g-3; at_the_keyboard a6 g-3; at_the_logs f3; at_the_new g2
at_the_school c-3 e-4 g8; at_the_very d3 e4 g-3; at_the_weekend a-3 d-5 g7; at_the_whiteboard a-3 b4 c-2 e-2 g3
ate_my_bagel e5 g-3; audience_at_my g6; author_of_the a7; avoid_<name>_since d2; away_from_<name> b9 e-3 g-5
away_from_the b-3 e7; back_,_ate e4; back_,_he e6 g-4; back_,_i b-2 e-3 g8; back_,_though c4 e3 g-5
back_<mark>_. b3; back_<name>_'s d4 g-3; back_<name>_in d2; back_an_hour b6 e-4 g-2; back_from_<name> a-3 b3 c2 e-8
back_from_leave b-6 c5 e-4 g4; back_from_the a-4; back_in_my b5 e-3; back_in_the a5 e5 g-10
back_on_me b-3 c-2 e3 g5; back_the_release b3 g-3; back_to_me b3; back_to_the b-3 e5 g4; back_until_he c5 g-3
back_with_a c7; back_with_me b6 e-2; back_with_my b3 g-3; bad_have_happen e3; bad_news_for e5 g-6; bagel_,_let e4
bail-on_on_my d4; bakery_,_which c3; base_this_month f4; be-about-to_type_the e3; be-going-to_coach_<name> b7 e-4
be-going-to_take_the e5 g-3; be-meant-to_write_the d5 g-3; be-on_a_plane a-3 c-3 e3 g4
be-on_a_train a-2 c6 d-4 e-3 g2; be-on_my_list d6 g-4; be-stuck_in_a d3; be-stuck_on_me a3; be-stuck_on_the a5 c-3
be-supposed-to_be_<name> b4; be_,_and c-2 g3; be_<name>_'s a2 b7 c-4 d-6 g-6; be_a_lie b-3 c-4 e5 g4
be_able_to c-2 d-3 g5; be_ask_, c10 e-6 g-6; be_ask_at e-2 g5; be_ask_for c-2; be_ask_to b4 d-5 g4
be_at_the a-2 b3 e3; be_away_. e-2 g5; be_break_, a6 d4 g-9; be_cancel_by d-5 g6; be_code_. d6 g-3
be_deep_in a6 c-2; be_do_it b6 g-3; be_down_, a-4 g6; be_faster_at a6 g-3; be_five_. g3; be_fix_a d6 g-4
be_for_the c3; be_go_, b4 g-3; be_good_. a3 b3 d-3 e4 g-4; be_in_a a7 b-3 c-5 d3 e-3 f-3; be_in_production a3
be_in_the a-6 b-5 c7 d8 e-6 g-6; be_late_, g6; be_leave_of e2; be_me_who a7 c3 g-10; be_mine_by a6 b3 c-3 g-5
be_nearly_there b6 e-2; be_nervous_, a4 b-2; be_never_the a-3 b-4 e-3 g12; be_nice_, g5; be_nice_. b4 g-4
be_nice_if a-2 c3; be_not_ask c-5 e-4 g6; be_not_assign a3; be_not_fast b3; be_not_go-to a5 g-5
be_not_happy b4 d4 g-7; be_not_me e-3 g6; be_not_there c7 d-5 g-3; be_nothing_to c-2 g4; be_obvious_to a-3 c-2 e5
be_only_sit e4; be_open_for c3; be_parveen_'s b4; be_postpone_by c-2 g6; be_product_'s e-2 g5; be_proud_of a-3 b3
be_pull_into g8; be_ready_for b4; be_take_as c5; be_tempt_by e5; be_the_bottleneck a-2 c-3 d-3 g10
be_the_one a9 c-6 d-7 e-3; be_the_only a-6 c8 f-4; be_the_plan b5 c6 e-6 g-7; be_the_tiebreaker c5
be_their_contact b3 e-3; be_theirs_, c2 e3 g-3; be_too_slow b4; be_unanimous_after c3; be_wait_for c3 d3 g-4
be_write_the d-3 g3; became_a_manager c-4 g6; became_mine_, a3; became_obvious_to a-3 c-2 e4
because_<name>_be d-6 e2 g4; because_be_urgent a2; because_he_want c4 e3 g-4; because_i_am a-3 d7 g-2
because_i_ask b5 c-4; because_i_be a-6 b-4 c8 d5 e-2 f3 g-13; because_i_code a8 d-2 g-4; because_i_could b3
because_i_did f6 g-5; because_i_do b5; because_i_have c8 d-6 e-6 g3; because_i_keep a3 f2; because_i_know a4 f-3
because_it_'s a5 b-3 d5 g-3; because_it_be a-4 d-3 f5 g3; because_nobody-else_would a-3 c9 g-4; because_of_a d6 g-3
because_of_me d7 g-4; because_of_the b-3 c-2 d12 f-2 g-5; because_she_want-to b4; because_the_customer a5
because_the_deadline a7 b-3; because_they_want a-3 c12 e-4 g-7; before_anyone_else a12 c-3 g-8
before_i_'d b-2 c2 e6 g-5; before_i_be a-5 g5; before_i_became c-5 g7; before_i_join c-2 g4; before_it_'s a4
before_the_deadline a-5 g8; before_the_launch a-4 g5; behind_it_, b-2 f6 g-2; belong_to_<name> b6 e-2
belongs_to_sales g3; best_<mark>_<mark> c5; better_let_them e-5 g6; better_proposal_, e-3 g5
better_than_i b-2 c-2 e5 f-6 g4; between_<name>_and b-2 d9 e-4 g-4; between_rest_and a-2 c-2 g6
between_the_two c6 g-5; between_them_, e4; billing_cutover_, g3; bit_of_shell f5 g-2; bit_of_the a6
bite-my-tongue_my_tongue e5 g-3; björk_'s_vendor b4; blank_page_. d5 g-4; block_a_release a-3 c-4 e9
block_for_<name> d3 e-3; block_on_it f5 g-2; block_on_my c4 e-2; block_on_the g3; block_the_release a-4 g7
block_the_web a2; block_ticket_and a2; block_until_i c4; blocker_for_the a5 g-3; blow-off_off_the d3
bluetooth_layer_land a5 g-3; board_,_it e6 g-2; board_,_the a4 g-2; board_to_<name> e3; boarding_pass_parser a3
book_,_agenda g5; boss_'s_boss a-2 b-6 c-8 d-5 g17; boss_ask_the c5 g-4; boss_at_the g4; boss_say_kafka c3 g-2
boss_want_me g4; bottom_of_the a-2 b-6 d4 e-4 f8 g-4; branch_,_so e3; branch_until_it b4; break_and_i d2
break_the_build a-4 g9; break_the_tie c5 g-7; breakfast_have_croissants d-4 g6; breaths_and_none a-3 e4
bring_the_api a7 b-4; britta_'s_objection b3; broken_link_in f4; budget_tool_, b2 d-3; budgets_,_then g3
budgets_again_, g3; bug_,_my d5 g-3; bug_,_nobody g6; bug_:_the b-3 g3; bug_<mark>_give e4 g-2; bug_in_the f6 g-3
bug_that_block a6 g-4; build_a_bridge e3; build_a_small f4; build_a_toy f-3 g4; build_the_connector a5
build_upon_, a3; bump_a_dev d-3 f3; burn_?_<mark> e-2 g5; busy_week_. c5; but_because_i b2 f3; but_code_today d7 g-6
but_drop_it e-3 g5; but_i_be d7 g-6; but_i_do b3; but_i_have b4; but_i_leave e8 g-4; but_i_write e-3 f7 g-3
but_it_'s b-2 c-3 e11 g-6; but_it_did g3; but_no_, b4; but_she_hold e3; by_<name>_, b-5 d-3 e11 g-3; by_a_bug d7 g-5
by_a_deploy d6 g-4; by_a_week d2; by_another_week d4 g-3; by_friday_i c-6 g8; by_hand_, a6 b-4; by_line_. f4
by_lunch_it b4 c3 g-5; by_me_, b3 c-3 d5 g-9; by_noon_, a6 g-3; by_noon_. d9 g-8; by_the_data g4; by_the_end c3
by_the_team d-2 g3; by_themselves_while e-3 g6; by_thursday_. a4 g-3; by_yours_truly d8 g-7; cache_works_, e-2 f3
call_,_not c10 d-2 e-3 g-6; call_,_then b6 c3 e-5 g-5; call_and_the e8 g-5; call_her_<mark> d7 g-3
call_on_the a-4 c9 d-7 e-4 g5; call_the_candidate d8 g-5; can_do_it a-6 b2 c2 e4 g-3; can_finish_the a10 c-3 g-5
can_not_be g3; can_not_claim a-5 b-4 f7; can_not_coach a-2 g7; can_not_decide c4; can_not_say b-4 c2 e-10 f7 g3
can_not_ship a5; can_not_start a7 c-3; can_not_test a6 g-4; can_we_? c3; can_you_just a2 c-5 e-4 g6
cancel_a_single d-4 g4; cancel_all_his g3; cancel_by_the d-4 g5; cancel_my_1:1s d6 g-5; cancel_on_<name> d9 g-8
cancel_our_1:1 g2; cancel_the_1:1 d-5 g6; cancel_the_delegation b3 d-3; candidate_from_<name> d4
candidate_wait_and d3; career-chat_with_<name> d4 e-2 f-2; career-conversation_with_<name> d4 g-4; case_go_past c3
catch-up-with_up_with f-3 g6; certificate_mess_, a3; change_,_folks c4; change_<name>_'s b3; change_a_line f4
change_everything_in b3; change_his_mind c5; change_i_ask b-2 e7 g-2; change_in_my g3; change_their_plan c5
charge_of_the c-2 d-5 e7; chat_with_<name> d2; chat_with_the d8 g-5; check-with_with_me a-3 c7 g-2; check_if_it f5
choice_of_the c4 g-2; choice_with_the e3; choose_,_i b6 c-2 e-5; choose_a_different e2; choose_a_kitchen c-2 g6
choose_between_rest a-2 c-3 g6; choose_between_two c3; choose_the_database e-2; choose_the_name g5
choose_the_other e5 g-3; choose_the_queue a-2 c8 g-4; choose_the_venue c-2 e-4 g6; choose_the_wrong e4 g-3
claim_that_i b-4 c-4 g9; clean-up_up_some f3; clicked_through_the f7 g-3; client_is_wait g2
close-the-laptop_the_laptop e5 g-2; close_,_letters g3; close_the_month a9 d-2 g-5; close_the_tab a-2 e7
coach_<name>_through b4 d-6 e7 g-6; coach_ask_me g3; coach_someone_while g5; code_,_and e3; code_,_i a2 d2 g-3
code_,_tested a4; code_any_more a-2 f2 g4; code_at_night g4; code_base_this f3; code_freeze_tomorrow a2
code_nor_manage d-2 g6; code_of_the a2 f3 g-4; code_the_billing g3; code_the_boarding a3; code_the_exporter a4
code_the_thing a2 d-2 g3; code_through_lunch a2; code_today_, d4 g-4; coffee_be_good b4 d4 g-6
coffee_machine_, f-4 g7; colleague_,_he d6 g-6; colour_and_the c-2 g5; colour_scheme_and e4
come-to_to_me c7 d-2 e-2 f-2; come-to_to_the c-4 d3 e4 g-3; come_,_a f-2; come_back_from b3 c2 e-2 g-3
come_back_to c5 d8 e-7 g-9; come_to_me e-5 g9; comment_on_the b-3 c5 e6 f-4 g-5; comments_,_only-to f2
commit_to_a c6; company_i_write a-4 g4; compromise_by_lunch c-3 e6 g-3; config_value_. c5; conflict_,_but d3
conflict_between_<name> e-2 g5; constraint_and_leave e3; continue_until_i a4; contribution_to_the c-2 e6 f3 g-6
cook_<name>_'s b3 g-3; copy_change_. c4; core_of_the a7; correct_the_diagram e5; correct_the_estimate e5 g-3
could_have_answer c4; could_have_finish a-3 b2 e6 g-3; could_have_have d4; could_have_lived f2
could_have_settle c10 e-4 g-5; could_have_wait b4 e-3 f5 g-3; could_imagine_give g5; could_it_, a5 g-3
could_just_. e5; could_learn_the e-2 g4; could_not_continue a5; could_not_decide c-6 g8; could_not_face d10 f-2 g-6
could_not_follow f5; could_not_leave b9 c-2 d-5 e-5 g-3; could_not_let b10 d-4 e-5 g-5; could_not_or c2
could_not_see a5 b2 g-3; could_not_sleep g-5; could_not_stand b7 e-2; could_not_start c5 d-3
could_not_stop b2 c3 e-7; could_not_wait b6 e-4; could_say_it e3; could_see_the b2 d-4 e7 g-5; could_settle_it c2
could_take_the c-4 g4; crash_?_<mark> a5 c-4; crash_reporter_, c4; critical-path_and_i a7 b-3 e-2
cross_team_sync d3 f-6 g4; css_fix_on f5; customer_,_he e7 g-5; customer_switches_over a3; cut_in_on a-4 b6
cut_the_1:1 d5 g-3; cutover_,_can g5; cutover_to_anyone a5; cvs_,_three f-4 g5; cycle_times_, f8 g-3
dashboard_for_myself f4; data_engineer_! g5; data_guild_as f2; date_,_i c4; date_for_the c-3 g4; date_is_fix a5 g-2
dates_for_the c5; daughter_'s_concert g6; day_,_i b5; day_,_mostly g4; day_,_nothing d-4 g6; day_and_i b4 d4 g-5
days_,_i d2; days_i_'d a-2 b-3 g8; days_on_the a2; dead_until_i c4; deadline_,_no f5 g-3; debate_died_there c3
debug_,_learn f4 g-3; debug_the_crash a-3 e4; debug_the_projector a-5 g7; decide_'_ping c-5 e6; decide_,_but c5 g-3
decide_,_everyone c4 g-3; decide_,_i c-4 e9 g-4; decide_,_they c10 e-5 g-6; decide_about_the e2
decide_on_the a-6 c-6 d-6 e5 g7; decide_the_retention c3 e-2; decide_this_? c-5 e4; decide_whether_to e3
decide_while_i c9 d-3 e-3 g-6; decide_without_me c-11 e6 g3; decide_without_you c2 e-2; decision_,_my b3 e-4
decision_,_they c6 g-4; decision_about_the c4 d-4; decision_back_to c-7 e6; decision_back_until c6 g-4
decision_in_the c-3 e6; decision_on_the c-6 e-6 g9; decision_that_is c3 g-3; decision_to_the c-2 e5
decline_,_they c-2 e6 g-3; decline_the_invitation e3; deep_breaths_and a-3 e2 g3; deep_in_the a5 g-4
defer_to_me d-3 g3; delay_the_org g3; dele_'s_growth-plan d4; delegate_the_vendor b4 e4 g-6; delegate_to_<name> b4
delegate_to_her g2; delegate_vendor_selection e4 g-2; delegation_of_the b3 d-3; delete_a_test b-2 c3 d-4 f4
demo_,_polite g3; demo_be_<name> b8 e-4; demo_depend_on a6 g-3; demo_when_it e2; depend_on_a a8 d-3 g-4
depend_on_it f6 g-6; deployment_,_i e3; deployment_pipeline_so f3; design_<name>_have b7 c-3 g-2; design_did_i f2
design_have_flaws e7 g-5; design_review_, e5 g-2; design_with_my b5; did_i_learn f4; did_not_answer b-3 c-7 g5
did_not_ask a3 c-7 d-4 f-4 g4; did_not_cancel e-2 g4; did_not_change e-3 f9 g-5; did_not_check b-3 d-3 e9 g-4
did_not_code d-3 g6; did_not_come c4 e-4; did_not_correct e5 g-3; did_not_decide c7 e-2 g-3
did_not_delegate a9 b-6 e-5; did_not_do g4; did_not_even a5 d7 e-7 f-3 g-6; did_not_find d4 g-3
did_not_get a3 c-8 d3 e4 f-3; did_not_give d-2; did_not_grab e9 g-7; did_not_happen d10 g-6
did_not_have a-3 b-4 c-7 d4 e-7 f-4 g11; did_not_hold d5 g-3; did_not_jump e8 g-7; did_not_know e-2 g5
did_not_leave b4 d-3 e-3; did_not_look b8 c-6 e-3; did_not_make e-4 g3; did_not_manage d6 g-5
did_not_mean a4 c5 e-3 g-4; did_not_need a-2 c-4 e-5 g10; did_not_open e5 g-2; did_not_prep d4
did_not_rescue e7 g-4; did_not_say b-6 c-11 d3 e7 f-2; did_not_skip d-5 g7; did_not_start c3 d2 g-5
did_not_take a-3 c-4 d2 e8; did_not_take-back b-7 e6; did_not_tell b6 d-5 e3 g-3; did_not_think b2 d-3
did_not_touch b-7 c-2 d-5 e2 g3; did_not_wait a-3 b5; did_not_want b-2 c9 d-6 e-8 f4
did_not_write a-3 d5 e-6 f-2 g3; died_i_be a5 g-2; died_there_and-then c2; differed_i_ask e3
different_solution_than e2; difficult-conversation_with_<name> d4 g-3; difficult_chat_with d4 g-3
dig-into_into_how f5; dig-through_through_the f2; direction_,_which g3; director_decide_for g3; directors_,_his e4
disagree_about_the c-7 g8; disagree_with_me c4 f-3; discussion_did_not c6 g-2; discussion_end_the c4
dish_for_her b2 g-3; dispute_between_two g3; distributed_systems_. f4; do_,_and a3 b3 c-3 d3 e-4 g-5; do_,_i c-5 g6
do_,_it e-3 g5; do_,_no b-4 e8 g-4; do_<name>_'s b10 e-3 g-4; do_?_<mark> e3 g-4; do_a_rebase d6; do_all_of b7 e-2
do_all_the a5 e-3; do_for_this d-4 g6; do_his_part b5; do_if_i a10 b-3 c-7 e6 g-8; do_it_, a5
do_it_. a7 c-4 d-3 e4 f-3 g-11; do_it_? e-4 g8; do_it_all c-3 e-4 g8; do_it_and c-3 e-3 g7; do_it_for d-3 e-6 g6
do_it_herself e7 g-5; do_it_in b4 c3 e5 g-11; do_it_like c6; do_it_my e-2; do_it_myself a-2 e-9 g7; do_it_now d-2
do_it_over b10 d-3 e-5 g-6; do_not_, b3 g-3; do_not_. a-5 f-6 g7; do_not_answer c3; do_not_ask b3 e-3 f6 g-5
do_not_decide e-4 g2; do_not_get f3; do_not_have b-2 c5 f6 g-10; do_not_know b-5 c-11 d4 f-7 g10
do_not_like b8 e3 f-2 g-8; do_not_miss d-3 g6; do_not_need c-5 d-2 g8; do_not_sound f5; do_not_tell a-2 d-3 f3 g4
do_not_think c-9 e-5 g13; do_not_want b-3 g7; do_not_worry b5 g-2; do_not_write a-2 e-2 f3 g5; do_the_<name> a3
do_the_cutover e3; do_the_database c-2 g6; do_the_deploy a10 f-4 g-4; do_the_fix a-3 e-2 g8; do_the_junior a-2 e3
do_the_last a5 e-6; do_the_migration a-6 b-4 d-2 e9; do_the_release b5; do_the_release-notes a2
do_the_rest a7 e-3 g-3; do_the_rollback a6 b-3; do_what_i b-3 c7 e-4 g-3; do_you_suggest e3
do_you_think c5 d-3 e6 f-2 g-8; dodge_the_salary d2; does_not_need c5 e2 g-7; door_like_it c2; down_and_i a10 g-6
down_for_the a5; down_the_request e4; down_the_road d6 e-3 g-2; dream_i_be a-2 g4; dream_that_i b-3 e-3 f-3 g10
drive_'_and b3; drive_,_i f5; drive_ewa_'s b5; drop_ie_support c3 g-2; drop_it_the e-3 g2
during_the_outage a-2 e6 g-3; each_time_i d10 g-7; early_on_and c3; edge_case_go c4; either_:_the a3
either_way_, c10 e-6 g-4; else_have_speak g2; else_hold_the a-4 b5 e2 g-3; else_to_tell b5 g-5; end-up_be_the a3 c-3
end-up_choose_the a-3 g4; end-up_do_<name> b3; end-up_do_the a4; end-up_with_me c6 g-3; end-up_write_the a5
end_at_my c4 g-3; end_of_the c6; end_the_moment c2; end_the_thread g4; end_with_<mark> c8 d-3 g-4
end_with_me b6 c-5; endpoint_that_the g4; endpoints_of_the g3; engineer_!_! g2; engineer_'s_joke g4
`
