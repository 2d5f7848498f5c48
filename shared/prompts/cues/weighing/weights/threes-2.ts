// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_2 = `
and_there_go b5 f-2; and_there_were d4; and_they_build c5 g-4; and_they_choose c-2 e-2 g5; and_they_do c-3
and_they_drop c2; and_they_wait c4; and_today_i a3 b6 e-5 g-3; and_trust_the e2; and_type_the a3; and_use_it f2
and_write_it b6 g-5; and_write_my b4; and_write_the a7 b-5; annoys_the_team g5; answer_,_i c-5 e7
answer_,_it c5 d-3 e-8 g6; answer_,_the c4 d3 g-5; answer_,_they c8 e-3 g-4; answer_and_still c6 g-4
answer_from_me c-8 e7; answer_in_the e8 g-4; any_lecture_of e3; any_longer_, b6 g-3; any_more_, b-3 e10 f-3 g-6
any_more_and e-2 g5; any_of_it f4; anybody_need_me f2; anyone_,_just a7 b-4; anyone_else_could a2
anyone_else_have a3 c3 g-5; anything_against_it c3; anything_today_, g4; api_,_everyone c-3 e-2 g5
api_shape_, c-3 e5; applicants_get_their g4; approve_release_. e-5 g7; approve_the_text c-3 g5
arch_review_on-purpose e4 g-2; architecture_board_to e4; are_all_wait a9 g-6; are_late_because d4
are_the_manager c4 g-3; are_wait_for g3; are_we_allowed c4; area_,_the e3; argue_,_then c-3 e4
argue_against_me b-3 c-4 e9 g-4; argue_it_out c-5 e5; argue_with_me c8 g-6; argue_with_my c3; around_in_the f3
around_with_the f4; arvo_code_the g2; as_a_decision c3; as_a_no c6 g-4; as_a_pass c3; as_a_passenger f3
as_a_user f5 g-4; as_an_order c9 e-3 g-4; as_far_as c-4 g7; as_i_'d c6 d5 e-5 g-4; as_i_have e5 g-5
as_i_know c-4 g6; as_if_i f8 g-6; as_it_be c-3 e9 g-5; ask_'what_would e3; ask_,_did d-4 e7; ask_,_i g6
ask_<mark>_are c4 g-3; ask_<mark>_what c-3 e6; ask_<name>_<mark> b5 c-5 f-2; ask_<name>_for c-2 g5
ask_<name>_how f8 g-4; ask_<name>_to a-4 b4 c-10 d-4 e-5 f5 g5; ask_<name>_what b-4 c-7 e10 f-3
ask_and_i c5 d-3 e-7 g5; ask_better_question f4; ask_but_because b3; ask_dumb_question e-2 f4
ask_for_a b-4 c-10 g10; ask_for_help a2 c-3 e-3; ask_for_it b4 e-6; ask_for_my b-5 c-3 d-2 e5 f-4 g6
ask_for_options c3; ask_for_that c7 g-3; ask_for_the c-2 d2 e-2; ask_her_. b3; ask_her_to d5 g-6; ask_if_he c9 g-8
ask_if_i e5; ask_if_it c8 g-7; ask_me_about e4; ask_me_again c-3 g4; ask_me_anything g4; ask_me_for d-3
ask_me_how c11 e-4 g-6; ask_me_if c7 e-2; ask_me_to a7 b3 c-4 d-5 f-7 g2; ask_me_whether c7 g-5; ask_me_which e3
ask_question_in c-4 e6; ask_the_architect c-6 e-4 g9; ask_the_team e5 g-5; ask_them_back c-2 e3
ask_them_to b3 c-6 e-3 g5; ask_to_approve c5 g-3; ask_two_questions e5; ask_us_which c-5 g6; ask_what_he c-4 e7
ask_what_to c3; ask_which_option e6 g-5; ask_who_approve e-4 g6; ask_who_is a6 g-4; assign_to_me c5 g-5
at_<number>_, a9 b-7 d-3 e-4 f-3 g4; at_<number>_. a4 d-2; at_home_, f3; at_me_when c10 g-8; at_my_desk c7 d-5
at_my_last a-4 e-3 g11; at_next_year d-2 g5; at_night_. g2; at_six_, a-2 d4; at_the_back b-3 e7 f4 g-8
at_the_board a-2 c-2 e5; at_the_bottom b-2 c5 e-3 f2 g-2; at_the_competitor f3; at_the_conference g4
at_the_crash a5 c-3 e3 g-3; at_the_dentist a-3 d-3 e7; at_the_end c4 g-3; at_the_logs f3; at_the_new g3
at_the_school c-5 d-2 e-5 g12; at_the_weekend a-5 d-5 g8; at_the_whiteboard a-3 b6 e-4 g2; ate_lunch_at g4
audio_mixer_, e2; audit_ask_who e-4 g6; auth_change_and b3; author_of_the a7; away_a_project g3
away_from_<name> b11 e-4 g-6; away_from_the a-3 e3 g3; b_,_nobody c4 g-3; back_,_<name> b3; back_,_i g5
back_,_though b-4 c3 e5 g-5; back_:_jasper g2; back_<name>_'s d5 g-4; back_an_hour b6 e-6; back_from_<name> c4 e-6
back_from_leave b-5 c5 e-4 g4; back_from_the a-3 b3; back_from_vacation b3; back_in_chapter g2; back_in_my b5 e-2
back_in_the a8 e3 g-10; back_on_me b-3 c-3 d-2 e2 g6; back_on_my b3; back_the_release a4 b3 e-3 g-4
back_to_me b6 e-3; back_to_the a-2 b-4 e5 f-2 g4; back_when_i e-3 g3; back_with_a c5; back_with_me b6 e-3
bail-on_on_my d3; base_this_month f3; be-about-to_type_the e2; be-going-to_coach_<name> b4 e-3
be-meant-to_write_the d4; be-on_a_plane a-3 e2 g4; be-on_it_until a3; be-on_my_list d6 g-5; be-on_the_pricing c-2 g3
be-stuck_in_a d6 g-2; be-supposed-to_be_<name> b5; be-supposed-to_be_ayse c4; be_,_and c-2 g3
be_<name>_'s a3 b7 c-3 d-5 g-10; be_able_to c-3 d-3 f2 g5; be_ask_, c10 e-4 g-7; be_ask_for c-3
be_ask_to b4 d-4 e-7 g3; be_at_the a-3 d-3 e5; be_avoid_the d3; be_ayse_'s c4; be_back_, c3; be_back_from c3
be_better_. e2; be_break_by c-3 g6; be_cancel_. d-5 g6; be_cancel_by d-5 g6; be_code_. a-2 d8 g-4; be_curious_. f2
be_deep_in a6; be_do_if a6 g-4; be_do_it b7 g-2; be_down_, a-7 d3 g6; be_ever_go-to f3; be_fix_a d5 g-2
be_fix_the a-3 g3; be_for_the c3; be_frown_and c3; be_good_. a4 b5 f3 g-9; be_in_<name> b-3 c3 d-9 g9
be_in_a a6 b-2 c-3 d5 e-4 f-4; be_in_the a-6 b-4 c6 d12 e-6 g-11; be_leave_of b4; be_me_who a7 c3 g-8
be_nearly_there b7 e-4; be_nervous_, a2; be_never_the a-3 g9; be_nice_, g5; be_nice_. a4 b4 c-4 e-2 f2 g-6
be_nice_if b-4 c5 f-2 g2; be_no_hard-talk d4; be_not_ask c-4 d-3 e-4 g9; be_not_fast b2; be_not_go-to a4 g-4
be_not_happy b6 g-6; be_not_in c-4 d3 e5 g-3; be_not_me b-3 e-3 g7; be_not_there a-2 b2 c8 d-4 g-4
be_nothing_to c-2 g4; be_ok_but b6 g-2; be_only-to_see f2; be_open_for c4; be_postpone_by g5
be_postpone_today d-3 g4; be_proud_of a-3 b5; be_pull_into a-2 d-3 g8; be_ready_for a-3 b2; be_sick_, g5
be_take_as c5; be_tech-lead_everything c-8 g8; be_tempt_by b-4 e7; be_the_bottleneck c-3 d-3 g8
be_the_one a10 c-2 d-4 e-4; be_the_only a-5 c3 f-4 g5; be_the_plan b2 c6 e-4 g-4; be_ticking_. a2; be_touch_today g6
be_very_good g4; be_woken_up e3; be_work-on_on a3; be_wrong_to g3; became_a_manager c-7 g8; because_anybody_need f3
because_go_live a3; because_he_want c4 g-4; because_i_ask b7 c-6; because_i_be a-8 b-4 c8 d7 e-2 g-11
because_i_code a10 d-2 g-6; because_i_could b4; because_i_did f5 g-5; because_i_do b6
because_i_have b-2 c9 d-6 e-6 g2; because_i_keep a3 c-2 f2; because_i_know a4 f-3; because_it_'s a3 b-3 d3
because_it_be a-3 c-2 d-5 f2 g5; because_it_come c3 e-2; because_nobody-else_would a-3 c5; because_of_a d5
because_of_me d6 g-3; because_of_the d9 g-4; because_she_ask b3; because_somebody_have-to a3 b-2
because_the_deadline a7 b-2 g-3; because_the_restaurant d-4 g6; because_they_want c9 e-3 g-5; bed_all-day_. g5
before_anyone_else a11 c-3 f-2 g-6; before_code_freeze b2; before_he_could b4; before_i_be a-4 g5
before_i_became c-6 g7; before_i_join c-3 g4; before_it_'s a3; before_say_anything c-6 e9 g-2
before_the_deadline a-5 g9; before_the_launch a-5 g8; before_they_will c2; behind_it_, b-2 f5; belong_to_<name> b4
better_than_i e3 f-4 g3; between_<name>_and d8 e-3 g-4; between_rest_and c-3 g7; between_the_two c5 g-4
between_them_, e5; between_two_colours c-2 g5; between_two_developers c2; between_two_meetings f2
biggest_chunk_of a4; bit_<mark>_and b6 f-3 g-2; bit_of_the a8 b-3 f-2; bit_the_new f4 g-2
bite-my-tongue_my_tongue e5; bite_off_the a4; blank_page_. d6 g-3; blink_on_green f5 g-3; block_a_release c-3 e7
block_four_people a2; block_on_it f6 g-3; block_on_my c5 e-4; block_on_the g4; block_until_i c3; blocker_for_the a4
blow-off_off_the d3; board_to_<name> e3; book_,_agenda d-2 g6; book_on_postgres f3; boring_option_and e3
boss_'s_boss a-3 b-3 c-6 e-4 f-4 g16; boss_,_mostly g3; boss_have_the e-2 g6; boss_want_me g3; both_leads_<name> g2
bother_with_the b3; bottleneck_<mark>_<mark> g5; bottom_of_the a-4 b-5 f7; branch_and_people a4; branch_until_it b6
break_and_i d3 g-2; break_by_the c-3 g6; break_the_build a-3 e-2 g8; break_the_tie c5 g-6; brief_<name>_they c2
bring_it_home b3; broken_link_in a-3 f5; budget_,_lunch g5; bug_,_my d5 g-4; bug_,_nobody g5; bug_,_not b3
bug_in_the f7 g-5; bug_that_block a6 g-4; build_a_silly f4; build_be_red d3; build_system_is g2
build_the_connector a5 g-3; build_to_see f3; bump_the_quarterly d2; busy_week_. b3 c2 g-6; but_because_i b3 f2
but_code_today a-2 d6 g-3; but_i_be d7 g-5; but_i_do b2; but_i_have b3; but_i_leave e6 g-3
but_it_'s b-3 c-4 e12 g-7; but_mines_in b6; but_no_, b2; but_they_meant c3; by-myself_,_the a4
by_<name>_, b-4 c-2 d-3 e11 f-2; by_a_deploy d8 g-4; by_a_week d2; by_another_week d5 g-3; by_four_it c4
by_friday_i c-5 g6; by_it_. e3; by_lunch_it b3 c4 g-5; by_me_, a2 d6 g-8; by_noon_. d9 g-7; by_the_end c4
by_the_evening b3; by_the_sponsor g5; by_the_team c6 d-5; by_thursday_. a4 g-3; by_yours_truly d6 g-5
cache_works_, e-4 f5; call_,_not c8 d-3 e-4; call_,_then b8 e-4 g-6; call_any_more c-4 e2; call_her_<mark> c-3 d6
call_on_the a-4 c6 d-7 e-3 g3; call_the_candidate c-3 d11 e-2 g-9; call_with_headquarters g5; call_with_the g3
calm_week_with d-4 g6; can_do_it a-3 b4 d-3 e6 g-4; can_i_sit f3; can_not_say e-4 g7; can_not_ship a5
can_not_start a4 c-3; can_not_test a6 g-5; can_you_just a2 c-4 e-4 g6; cancel_,_build d6 g-5; cancel_a_single d-6 g6
cancel_all_his g4; cancel_by_the d-5 g5; cancel_my_1:1s d8 g-7; cancel_our_1:1 d2; cancel_the_1:1 d-3 g6
cancel_the_offsite g2; candidate_from_<name> d2; career-chat_with_<name> d2; career-conversation_with_<name> d3 g-3
case_,_send g4; cem_'s_pipeline b4; cfo_pick_the c-3 g5; change_,_folks c2; change_a_line f5 g-2
change_and_merge b3; change_in_my g4; charge_of_the b-7 e8 g-2; chat_interface_for g4; chat_with_<name> d4 g-3
chat_with_the b-3 d9 g-6; check-with_with_me a-2 c8 g-4; checklist_from_the b5; checkout_endpoint_everyone a-2 g3
chewing_,_everybody a5; choice_land_on c3; choice_of_region c3 g-2; choice_of_the c4; choice_of_three c-4 g7
choice_will_come c-3 g4; choose_between_rest a-2 g5; choose_between_two c4; choose_the_database c4 e-2
choose_the_other e5; choose_the_queue c5; choose_the_venue e-4 g5; chunk_of_the a4; clean-up_this_up b6
clean-up_up_some f3; clean_my_inbox c-3 f-7 g11; cleared_my_throat c3; clicked_through_the f7 g-3
client_for_inspiration f4; clock_for_the f4 g-3; close-the-laptop_the_laptop e3; close_:_almost b-4 e8
close_the_month a7 g-4; close_the_tab e7; coach_<name>_through b4 d-7 e7 g-6; coach_ask_me c-3 g3
coaching-session_with_<name> e6 g-7; code_,_get b4; code_,_i d4 g-4; code_,_tested a3; code_any_more a-3 e-2 f4 g3
code_at_night g4; code_base_this d-2 f3; code_for_the f3 g-4; code_of_<name> b5; code_of_the a3 f2 g-4
code_one_of g3; code_the_checkout g2; code_the_thing a2 g2; code_through_lunch a3 f-2; code_today_, c-3 d3
coffee_be_good a3 b3 d-3 e-4 f8 g-6; coffee_machine_, f-4 g7; colleague_,_he d5 g-5; come-to_to_me c5 d-2 e-2 f-3
come-to_to_the c-5 e5; come_back_from b2; come_back_to c4 e-4; come_back_with c4 e-2; come_close_: b-5 e9
come_to_me c-2 e-6 g8; commands_,_i e5; comment_on_the b-2 c6 e6 f-5 g-6; comments_,_only-to f2; commit_it_. b4
commit_to_a c6 g-2; company_i_write a-4 g4; compare_cycle_times f3; competitor_'s_open f4; compiler_upgrade_, e5
compiler_with_all f3; complete_morning_. g3; conference_talk_on f3; conflict_,_but d4; conflict_,_we g4
conflict_between_<name> g4; consensus_library_works f3; continue_before_. a3; continue_until_i a4 c-2
contract_,_the g3; contribution_to_the d-2 e5; conversation_off_since g3; copy_change_. c4; copy_one_, f2
core_of_the a6; correct_the_diagram e5; could_have_answer c5 g-2; could_have_cancel d-2 g5
could_have_finish a-3 b2 e4; could_have_fix b-2 e7 g-2; could_have_go-to c6 e-2; could_have_settle b-3 c13 e-5 g-7
could_have_wait b6 f4 g-6; could_imagine_give g4; could_it_, a5 g-4; could_not_continue a6; could_not_decide c-5 g8
could_not_face d10 g-5; could_not_follow f5; could_not_leave b10 d-5 e-5 g-6; could_not_let a3 b9 d-4 e-5 g-5
could_not_see a5 b4 d-3; could_not_sleep f4 g-6; could_not_stand b8 g-3; could_not_start c4 d-3
could_not_stop c3 e-7 g-3; could_not_wait b6 e-5; could_not_watch b3; could_see_the b5 d-3 e2 g-4
could_take_the c-3 g4; countdown_clock_for f4 g-3; crash_?_<mark> a4 c-4 e3; crash_triage_on b3
critical-path_and_i a7 b-3; critical_fix_in a4; cross_team_sync f-5 g4; css_fix_on f5 g-2; customer_could_not g3
cut_in_on a-4 b4; cut_the_1:1 d6 g-2; cutover_to_anyone a6 e-3; cycle_times_, f8 g-4; dare_say_the c-3 g5
dashboard_for_myself f4; data_loss_bug a4; database_failover_with a3; date_,_i c5 g-3; date_for_the c-4 g6
date_is_fix a5 g-3; date_without_me c4 g-2; day_,_and d3; day_,_i a-3 b5; day_,_nothing d-2 g5; day_i_'d g3
day_in_the d3; day_with_the e3; days_,_i d3; days_,_might g3; days_for_my c2; days_i_'d g5; db_choice_land c5 g-2
dead_until_i c4; deadline_'s_on e-2 g4; decide_,_but c9 g-7; decide_,_i c-5 e10 g-6; decide_,_they c8 e-4 g-4
decide_<mark>_. c7 g-6; decide_between_two g3; decide_on_the a-6 c-2 d-4 g8; decide_the_name b4
decide_the_retention c5; decide_this_? c-5 e4; decide_while_i c10 d-3 g-7; decide_without_me c-11 e5 g4
decide_without_you c4; decision_,_so c3 g-2; decision_back_to c-5 e2; decision_meetings_about c5 g-2
decision_on_the c-6 e-6 g9; decision_to_the c-3 e6 g-2; deep_in_the a3 g-2; defer_to_me c2 d-3 g2
delegate_the_vendor b4 c-2 e4 g-5; delegate_to_<name> g3; delegate_to_her g2; delegation_be_touch g6
delete_a_test b-3 c5 d-2 f4 g-4; demo_,_polite g5; demo_be_<name> b8 e-3; demo_hang_on a4 g-3
depend_on_it b-3 f7 g-7; deploy_checklist_from b5; deploy_in_staging e3; deploy_pipeline_rewrite a2
design_<name>_have b5; design_document_as c3; design_review_, e5 g-3; designer_fix_the f-3 g6; desk_,_write g3
desk_again_, c4; dev_he_need b3; did_not_answer b-2 c-5 g5; did_not_ask a4 c-8 d-3 f-3; did_not_cancel e-2 g5
did_not_change f5; did_not_check b-4 d-4 e9 g-4; did_not_code d-3 g7; did_not_come c4 e-3; did_not_decide c7 e-3
did_not_delegate a9 b-6 e-3; did_not_do e-3 g3; did_not_even a3 d7 e-5 f-3 g-4; did_not_find d5 g-3
did_not_get a3 c-7 d3 e3 f-2; did_not_give b5 d-3; did_not_grab a-2 b-2 e11 g-7; did_not_greet d5 g-3
did_not_happen d10 g-7; did_not_have a-4 b-3 c-8 d5 e-12 f-3 g13; did_not_hold d4; did_not_jump e8 g-7
did_not_keep b5; did_not_leave b7 g-3; did_not_look b7 c-5; did_not_make e-3 g3; did_not_mean a3 c6 e-4 g-3
did_not_need c-4 g8; did_not_open e6 g-3; did_not_prep d2; did_not_rescue e8 g-4; did_not_say b-6 c-8 d4 e7 g-2
did_not_skip d-5 g7; did_not_start c4 g-5; did_not_take a-5 c-5 e8; did_not_take-back b-6 e6
did_not_tell b4 d-5 e4 f-2 g-2; did_not_touch b-3 d-4 e6 f2; did_not_wait b3; did_not_want c10 d-7 e-7 f5 g-3
did_not_write a-5 d5 e-6 g3; difficult_chat_with d4 g-3; dig-into_into_how a-2 f5; disagree_about_the c-7 g8
disagree_with_me a-3 c3 d-2 f-2 g3; discussion_on_the c-2 g5; distributed_systems_. f4 g-2; do_,_and a3 b3 c-3 e-3
do_,_i c-5 g5; do_,_it a-2 g5; do_<name>_'s b3; do_?_' e3; do_?_<mark> c5 g-4; do_all_of b8 e-3; do_all_the a5
do_and_start g3; do_be_frown c3; do_before_the a-3 g4; do_for_this d-4 g6; do_her_job b3; do_his_part b6 g-2
do_i_say a4 g-3; do_if_i a8 b-3 c-4 e7 g-9; do_it_, a4 g-5; do_it_. a7 c-4 d-3 e4 f-3 g-11; do_it_? c-3 e-4 g9
do_it_for e-4 g5; do_it_herself e6 g-3; do_it_in a-3 b8 c4 d-3 e4 g-12; do_it_my g3; do_it_myself e-10 g7
do_it_over b10 d-3 e-4 g-5; do_not_, b7 g-4; do_not_. a-6 c-4 f-4 g9; do_not_be g6; do_not_decide e-4 g2
do_not_have c5 e3 f5 g-11; do_not_know c-7 g9; do_not_like b9 e4 f-3 g-9; do_not_miss d-4 g7; do_not_need c-6 d-2 g9
do_not_sound f7 g-3; do_not_tell b-3 d-3 g4; do_not_think c-8 e-5 g12; do_not_want b-3 g6; do_not_write a-2 f2 g4
do_the_<name> a3; do_the_database a5; do_the_deploy a9 f-4 g-4; do_the_endpoint a4; do_the_fix a-5 g10
do_the_migration a-6 b-6 e10; do_the_release a-2 b7 g-3; do_the_rest a8 e-4 g-5; do_the_rollback a4
do_what_i b-2 c5 e-3; do_you_think c4 e5 g-6; dockerfile_the_whole c-2; document_as_a c2; document_for_<name> d5 g-3
down_and_i a8 g-4; down_for_the a4; down_the_road d4; down_with_sales d2; dream_i_be a-3 g4; dream_that_i e-3 f-2 g7
drill_at_<number> a-3 g6; drive_,_i f3; drop_the_idea c3; due_on_the d3; dumb_little_slack f3
during_architecture_hour a-2 c5 f-2; during_the_outage e6 g-3; each_pull-request_, g3; each_time_i d8 g-5
either_way_, c10 e-5 g-5; ellie_'s_push-notification b6 g-3; else_have_speak e2; else_hold_the a-3 b4 e3 g-3
else_to_tell b3 e-3 g-3; empty_page_. d4; end-up_be_the a2; end-up_choose_the a-2 c7 g-3; end-up_decide_the c3
end-up_do_<name> b3; end-up_do_the c-2; end-up_implement_the a4 g-2; end-up_write_the a4; end_,_with f3
end_at_my c5 g-3; end_of_the c6; end_to_end f2; end_with_<mark> c7 g-5; end_with_me b6 c-4; endpoint_that_the a4
endpoints_of_the g3; engine_with_a g2; epic_<mark>_<name> b-3 e3; epic_for_myself a3; error_codes_. c3
escalate_to_me c5 g-3; escalation_,_the b-3 e3; even-though_it_block g3; even_<name>_, c5 g-3; even_start_. d4 g-2
evening_in_the a4; evening_on_the a10 f-2 g-7; evening_with_a f9 g-6; ever_go-to_pick f3; every_library_, c-5 g8
every_little_thing c5 g-2; every_pr_, d-3 g5; everyone_'s_block g3; everyone_agree_with c6 g-4
everyone_else_have e3; everyone_have_a c-3 e-2 g6; everyone_in_<name> b4; everyone_stood_about a2
everyone_wait_for a7 g-4; everything_downstream_of a2; everything_wait_for c-8 g9; exactly_what_i g7
exactly_where_the e2; experiment_with_a f-2 g6; explain_it_to a-5 b-4 c-4 f8; explain_the_billing f3
eyes_on_me c7 g-4; fail_the_deploy e2; failover_with_my a2; fall_through_, c-2 g4; fall_to_me c5 g-2
far_as_i c-5 f-2 g8; feature-flag_cleanup_. b5; feature_pipeline_, f4; feedback-talk_with_<name> e-3 f-2 g6
feedback_for_<name> b-3 c-2 d2 e-2; feedback_from_my g4; feedback_give_, d6 g-3; feedback_in_<name> d3
feedback_on_his g4; feedback_on_the a-3 b3 e4 g-4; feedback_to_<name> d5 e-4; feel_odd_, c-3 e2
feel_strange_. a3 d-4; final_say_on d-3 e-4 g7; find_a_way g2; find_the_time d5 g-4; fine_with_me g5
finish-off_off_<name> b2; finish_a_pull-request d8 g-4; finish_before_code a-3 b5; finish_it_in a3 b-4 e4 g-3
finish_the_migration a3 b-7 e-4 g6; finish_the_performance-reviews a-3 b-3 d-8 g11; finish_the_sdk b6
finish_the_ticket b-4 c4 d5; fire_drill_at a-3 g6; firmware_role_. d4; first_,_i b-3 c3 e4 g-2; first_if_i a3
first_issue_' f6; first_issues_nobody f3; first_time_, e5; first_time_this d-2 g4; five_minutes_, a6 c2 d-2 e-2
fix_,_then a3 b-4; fix_<name>_'s b5; fix_a_test d10 e-6 g-3; fix_a_typo a-3 g3; fix_be_ok b6 g-2; fix_for_the a5
fix_in_an a4; fix_in_the f4 g-4; fix_it_, b-7 e12 g-7; fix_it_. a7 b-2 g-6; fix_it_? b3; fix_it_at g3
fix_on_the f5 g-2; fix_the_broken a4 g-4; fix_the_checkout a2; fix_the_icon f-3 g6; fix_the_pipeline b-3 g3
fix_to_the e-2 f6; flags_to_see f3; folks_walk_through e-2 f4; follow_one_packet f2; follow_up_with d8 g-4
for_<name>_' c7 g-4; for_<name>_'s b-3 d5 e-4 g2; for_<name>_, b2 c-2 d8 f-4 g-11; for_<name>_. b-4 e6 g-3
for_<name>_: d5 g-3; for_<name>_is d11 g-8; for_<name>_still d4 g-3; for_<number>_min f5; for_a_bug d7 g-4
for_a_day c-3 g3; for_a_decision d-4 e-6 g8; for_a_hotfix d6 g-4; for_a_mentor d4; for_a_month c-3 e7 g-12
for_a_new g4; for_a_retro d8 e-2 g-6; for_a_stack-trace d5 g-3; for_a_walk e2; for_a_week d4 e-2 g-3
for_a_while b-3 e4; for_an_hour a-4 b-4 d-9 f4 g3; for_another_day b4 g-3; for_anything_, f-5 g7
for_approval_, c-7 g8; for_fun_after f3; for_go_live a6 g-5; for_half_an c-2 e4; for_hand-off_off b3
for_help_with b3 c-3; for_her_. b7 d-3; for_him_, g3; for_him_. b5 e-3; for_him_in b3; for_it_. a3 c3 g-4
for_it_back b6 c-5; for_legal_, c-3 g5; for_me_, a3 c3 f-3; for_me_? a-3 c-5 g8; for_me_if c-4 g5
for_me_to a-3 c15 d-5 e-5 g-5; for_my_answer d4 g-2; for_my_approval c9 g-6; for_my_blessing c6; for_my_eyes f4
for_my_opinion g4; for_my_own a-4 b-4 c-4 d-5 e-4 f9; for_my_people d7 g-3; for_my_sign c4; for_myself_, f6 g-4
for_one_more b8 e-4; for_permission_to c7 g-3; for_q3_and g3; for_the_<name> a9 g-4; for_the_answer c5 g-4
for_the_board a-4 g3; for_the_certificate a3; for_the_client c-4 g7; for_the_data a5 d-8 f-3 g8; for_the_deadline g2
for_the_decision c4; for_the_demo a-2 b2; for_the_firmware d5 g-3; for_the_first a-2 d-2 e8 g-6
for_the_fourth c3 d5 g-8; for_the_hard-talk d3; for_the_launch a6 d-3 f-3; for_the_migration a-2 b-6 c5 e-5 g4
for_the_new g5; for_the_new-starter c-2 g4; for_the_office e-2 f5; for_the_party e-5 g6; for_the_payment a4
for_the_quarterly-review d-4 g7; for_the_release a5 b-4 e5 g-5; for_the_roadmap c-4 d3 e2 g-3; for_the_schema a4 d-3
for_the_second b-2 d8 g-5; for_the_team b-4 d8 e-3 f7 g-15; for_the_vendor a-6 c-2 d-2 g10; for_the_whole a3 b3 e-7
for_their_manager g5; for_thursday_'s a6; for_to_start a5; forget_,_be d5 g-3; four_it_be c3; framework_at_home f3
framework_to_use c3; friday_and_i a-4 d3 g2; friday_at-last_. b4; from_<name>_, b-3 c-3 d2 e-7 f8
from_<name>_. b-3 c-4 g9; from_<name>_<mark> c6 e-2 g-4; from_<name>_after b5 d-5 g3; from_<name>_mid b3
from_<name>_on d3 g-3; from_<name>_to b5 e-2; from_any_lecture e3; from_end_to f3; from_friday_. g4
from_her_junior b-2 g5; from_here_, b7 g-3; from_leave_to c2; from_me_, a3 b-3 c-4 e10 f-4 g-6; from_me_. e3 g-5
from_me_in a3 d5 g-8; from_my_own g5; from_my_phone a5; from_now_on c-3 e8 g-6; from_people_who c4
from_somebody_. g3; from_the_new a3 g-3; from_the_search b-2 f4; from_the_squad b5
from_the_team a-3 b5 c-6 d-2 e-4 g7; from_the_train a3; from_vacation_and b5 c-2 g-2; front-end_people_need a5
front_of_the e5 g-3; frontend_guild_to f4; frown_and_they c2; full_ownership_of b-6 e7
get-dragged-into_drag_into b-3 c6; get-pulled-into_pull_into c5 e-3; get_a_feel f5; get_a_full b10 e-5 g-6
get_a_new b-2 f5; get_an_hour d-4 f3 g4; get_ask_for e-5 f-5 g8; get_it_, c-3 e4 g-2; get_it_. b3 g2; get_it_from b3
`
