// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_10 = `
there_until_i c2; there_were_no d8 e-3 g-3; they_'d_agree b4 c4 d-2 e-5; they_'d_be a10 b-3 e-5 g-4
they_'d_have a-5 c-8 d9 e-5 g2; they_'d_rather c11 e-3 g-8; they_'d_wait a-3 c8 e-3; they_<name>_, c13 e-3 g-10
they_<name>_<mark> c5 g-2; they_all_look-at c4; they_are_good b-3 g6; they_are_not e-2 g6; they_ask_. c3 d-3 e-7 g4
they_ask_for c-7 d9 e5 g-10; they_ask_me b-2 d-9 e4 g4; they_ask_the c-4 e-4 g9; they_bring_me c10 g-6
they_can_not a7 c3 d-4 e-6; they_choose_, c-6 e4; they_choose_a e-2 g5; they_come-to_to c13 e-6 g-9
they_come_back a-4 b-3 g5; they_come_to e-8 g7; they_could_have c13 e-12 f-3; they_decide_on c-9 g5
they_did_not a-3 c-3 d-3 g5; they_do_. a6 c-4 g-2; they_do_not b-3 c3 d-7 e-13 f-2 g5; they_do_the a5 b-3 f4 g-6
they_find_a c-6 e11 g-7; they_find_it e7 g-6; they_fix_it a-3 c-3 e4; they_get_there e7 g-3
they_go-with_with c-5 e9 g-3; they_have_a c-3 e5; they_have_ask c-4 g7; they_have_be b-3 c4 e-5 f5 g-11
they_have_the c9 e-3 g-3; they_hold_the c13 e-6 g-8; they_leave_it c9 e-5 g-3; they_liked_the g4
they_look-at_at e2 g-5; they_mean_by f3; they_put_it c7 g-2; they_queue_at a-2; they_rang_me c8 g-5
they_send_me c9 g-6; they_settle_it c-7 e8 g-3; they_sit-on_on a-4 c12 e-5 g-7; they_sort-out_it c-3 g3
they_take_it c10 e-5 g-6; they_tell_me e-8 g8; they_think_and c6 e-6; they_turn-to_to c-10 e5 g4; they_use_to c3
they_wait_a c3; they_wait_for a-9 c5 d-2 e-4; they_wait_two c-3 g7; they_wait_until c6 g-4; they_want_a c-6 e8
they_want_it c8 e-4 g-4; they_want_me e4; they_want_my a-4 c2 e6 g-9; they_were_all c3; they_were_not b3 g-2
they_were_wait a-9 c-4 g10; they_will_not a-4 c16 e-7 g-8; they_would_not c7 g-3; they_write_it c8 e-2 g-5
thing_,_which b2; thing_i_think c-4 e4 g2; thing_with_<name> d3 e-2; things_that_are c3 g3
things_they_own c7 e-3 g-3; think-of_ask_<name> g4; think-of_hand_the e-5 g8; think_<mark>_, c5; think_<mark>_. c2
think_?_<mark> g-2; think_i_'d b-3 c3 e-8 g8; think_is_best c10 e-3 g-8; think_it_'s b2 c6 d-3 e6 g-14
think_it_be a-4 b-6 c-3 e-5 g13; think_so_. c-2 g6; think_you_'d c3; third_time_, b-3 d-2 g8; third_time_. d12 g-10
third_time_i b3 c9 d-5 e-6 g-4; third_time_this b5; third_week_run b-5 d9 g-3; this-week_,_all c-4 d7
this-week_,_i a-5 d10 g-2; this_,_and c-4 e5; this_<mark>_, a3 c-4 e6 g-5; this_<mark>_. c-7 e9 g-4
this_?_<mark> b6 c-8; this_month_, b5 c-3 d2; this_month_. b-6 g3; this_month_: d-2 e-3 f8 g-3
this_month_i b3 d4 g-7; this_quarter_. b6 d2 e-3 f-2; this_team_. e-8 g9; this_year_. a-2 c-4 d-7 g10
though_i_'d b5 c-5; though_i_know c2; thoughts_?_<mark> c7 g-3; threat_model_for b7; three_,_i a5 c-2 g-4
three_1:1s_, d2; three_days_i b3 c3 g-5; three_dead_flags f4 g-2; three_hours_, a2 b-3 f3 g-5
three_in_the a-4 c-2 e4 f-2 g5; three_of_them a-5 b-4 e4 g5; three_options_and c8 e-3 g-4
three_questions_about e8 g-3; three_questions_and c-2 e9 g-5; three_steps_. f6 g-3; three_times_, c2 g-4
three_times_i c-5 e4; three_weeks_, d8 e-4; three_weeks_. g7; three_weeks_after a-3 b11 d-5 g-3
through_,_i a3 c-7 g8; through_<name>_'s b5 d5 g-7; through_his_first e5 g-3; through_it_, b3
through_me_, a4 c-5 g3; through_the_<name> a-4 f9 g-4; through_the_glass e2 g2; through_the_new f9 g-4
through_the_night b4; through_the_old f2; through_the_onboarding g4; through_the_race-condition b7 e-4
through_the_wall f-4 g3; through_the_whole c-4 e8 g-2; throw-back_it_back c10 e-5 g-5; throw_it_away e-3 f8 g-6
throw_out_the e-3 f4; throw_together_a f5; thursday_,_i c-4 d5 e-2; thursday_i_am d-5 g9
ticket_,_<name> b-5 e11 g-6; ticket_,_my b7 g-4; ticket_back_, b3 e-4; ticket_back_from b-2 e-5 g8
ticket_for_her b7 g-6; ticket_for_the a8 g-5; ticket_from_<name> b4 e-3; ticket_i_'d b5 g-3; ticket_of_the a6
ticket_since_monday b8 g-4; tiles_for_an b-3 e3 f-4 g5; time_,_and c4 d5 e3 g-10; time_,_i d3 e2 g-5; time_,_with g5
time_for_the a-4 c-4 d9 e-3 f-3; time_i_'d b-5 c-4 d5 e-2 g4; time_this_month b7 c2 d-8; tinker-with_with_a f7
tiny_script_that f3; tired_now_. a5 b-3 d2 g-6; to_,_and b6 f-6; to_,_but a-3 g2; to_<mark>_next d6 g-5
to_<name>_'s b-12 c-3 d6 e6 f5 g-3; to_<name>_, a2 b8 c-22 d3 e6 f-3 g-8; to_<name>_. a-4 b10 c-11 g-3
to_<name>_: d9 e-4 g-7; to_<name>_<mark> b3 c-5 e-6 g4; to_<name>_? b8 c-3 d-3 g-3
to_<name>_about a-2 b7 c-9 d6 f-2 g-4; to_<name>_and a-7 c-10 d-6 e11 f-6; to_<name>_and-then b7 e-3
to_<name>_as b6 d-8 e-3 g6; to_<name>_at a-5 b7 e6 g-7; to_<name>_come b6 e-2; to_<name>_for c5 d-3 g-3
to_<name>_i e-3 g5; to_<name>_in b2 d3 e-3; to_<name>_instead b-4 e10 g-7; to_<name>_is b10 e-5 g-3
to_<name>_next g4; to_<name>_on b6 d2 e-7; to_<name>_that b4 d8 e-6 g-8; to_<name>_the b-7 d-5 e5 g7
to_<name>_while f7 g-5; to_<name>_with a-3 b8 c-4 d-4 e6 g-9; to_<number>_, c-4 g4; to_<number>_. b4 d-3 e-2 f7 g-5
to_<number>_<mark> a-3 e4; to_a_date d4 g-3; to_a_new c-3 g5; to_a_person c2 d-4 e-3 g4; to_a_proposal c8 e-2 g-3
to_after_<name> b-3 d8 e-2; to_after_the a-2 b-4 d8; to_anybody_, a-2 g2; to_ask_me b-3 c11 e-8
to_be_. a-4 b-5 c5 d-5 e-3 g7; to_be_a c-6 e-4 g8; to_be_back a-5 c3 g5; to_be_mine b3 g-3
to_be_the a-2 b3 c9 d-2 e-6; to_break_the e4 g-5; to_change_anything f2; to_choose_, c-3 g4
to_choose_a b8 c-5 e5 g-11; to_choose_between c7 e-2 g-2; to_choose_the c-4 g7; to_come_back c-2 d8 e4 g-9
to_decide_, b-3 e-2 g4; to_decide_<mark> c7 e3 g-11; to_decide_about c-6 e-5 g10; to_decide_on a-3 d-4 e3 f-5 g2
to_do_, b7 c-11 g6; to_do_. b9 d-3 e3 g-5; to_do_? c7 e-2 g-4; to_do_it e-4; to_do_the a-4 b4 c5 d-5 f-4
to_do_with c-4 e8; to_draft_the b5; to_each_other c8 g-6; to_end_, f3; to_fill_in c12 d-3 e-3 f-3 g-4
to_finish_, e7 g-2; to_finish_. a3 b-3 e5 g-4; to_finish_the a3 b-3 c6 g-11; to_fix_it g4; to_fix_the c-5 d-2 g6
to_follow_what f5; to_friday_, d3; to_get_a b-3 c-2 d2 e3 f8 g-7; to_get_it f4; to_get_the a9 b-6 c-3 e-5 f3 g-7
to_get_what f5 g-3; to_give_the b-3 e-2 g7; to_go_on c-11 e2 g9; to_grab_the e-3 g5; to_have_a b6 d5 e-2 g-5
to_have_it d3 g-3; to_have_me c8 e-2 g-4; to_have_that d4; to_him_, b-3 e7 g-5; to_him_. c-4 d6 e2 g-5
to_his_branch b4; to_hold_the d4; to_it_, b4 g-3; to_it_. a-2 b-10 d5 e4 g-6; to_keep_my f8; to_keep_the c3 g-3
to_know_what f3; to_lead_the b5 c-3 d-6; to_learn_, f8 g-5; to_learn_from b4 e-6 g5; to_learn_how e-2 f8 g-4
to_learn_it b-4 e4; to_learn_the e-4 f11 g-7; to_leave_the a-4 g6; to_listen_. c9 g-8; to_look_at c-3 d12 e-3 g-4
to_make_, c5 g-3; to_make_it g3; to_make_room d8 e-3; to_make_the b3 e6 f-5 g-8; to_may_, d-3 g5
to_me_, a-8 b11 c5 d-9 f-5 g-7; to_me_. a4 d-12 e-3 f8 g-4; to_me_<mark> a-8 b-4 c-5 d-5 e3 g9; to_me_again c5 g-2
to_me_and a-8 c10 d-4 e2 g-9; to_me_because b8 c-4; to_me_by c12 e-6 g-8; to_me_for c18 f-2 g-18
to_me_i b-2 c-7 g10; to_me_in a-4 b8 c9 d-4 e-7 f-3 g-9; to_me_like b-3 c11 e-8 f3 g-6; to_me_on c11 d-2 e-3 g-7
to_me_to c6 e6 g-11; to_me_today g3; to_me_with c-3 e-4 g8; to_me_without b2; to_mine_, d-4 g2
to_mine_and b2 c3 g-2; to_my_desk b5 e-5; to_my_little c7 e-2 g-4; to_my_name a5 b-2 e-6 g4; to_my_own b3 c-2 d2 g-4
to_my_proposal d-3 g4; to_myself_, e3 g-4; to_myself_. b-5 e5 g3; to_next_month d8 g-6; to_next_week d5 g-2
to_no-one_. b6 f2 g-7; to_open_the b-5 e-7 g9; to_own_the a4 c-6; to_pick_. c9 g-5; to_pick_a g3; to_pick_the c5 e-3
to_read_the g5; to_rewrite_the a-3 b-3 e4 f-4 g4; to_rule_on c8 e-3 g-2; to_run_the a5 g-2; to_say_, b4 c-7 d-6 e6
to_say_. a-3 b-4 c-10 e5 f-2 g6; to_say_<mark> c5 e6 g-10; to_say_if c4 g-3; to_say_it c12 e-4 g-8; to_say_no e2
to_say_that b-3 c-3 e9; to_say_to d10 e-4 g-7; to_say_which e4; to_say_who a-3 c9 g-5; to_say_yes c3
to_see_how a-5 b-5 c-3 e-5 f13; to_see_if a-3 c3 e-3 f4; to_see_it b-2 c-4 e4; to_see_the a-3 b-3 e-4 g7
to_see_what f11 g-7; to_see_where f8 g-7; to_self_. a-2 b3 e2 g-8; to_settle_, c6 g-4; to_settle_. b-2 c6
to_settle_it b-3 e6 g-3; to_settle_the c-3 e4; to_sit_in d9 f-3 g-3; to_take_it e9 g-6; to_take_the b-4 c-8 e-5 g13
to_talk_to d-3 e4 g-2; to_tell_. a7 b-3 f-6; to_tell_<name> b-7 d7 f-5; to_ten_minutes d3 e-2
to_the_<name> a-2 b8 c-4 e7 g-10; to_the_angry b4 f-3; to_the_board a-6 b-8 c-7 d-5 e4 g9; to_the_candidate d5 f-3
to_the_client e10 g-7; to_the_contractor d4; to_the_cto c-8 e4 g5; to_the_date f4; to_the_director e6 g-3
to_the_end b11 d-2 e-6; to_the_guild c-3 e5; to_the_intern b4 e-3 f-2; to_the_last b6 c2 e-2
to_the_launch a3 c6 d-5 g-6; to_the_new a7 c-2 d-7 e6 f-10; to_the_next c-3 d11 e-2 g-6; to_the_other d7 e-2
to_the_platform c4 g-8; to_the_retro c6 e-3; to_the_team a-3 b-8 d-5 e8 g3; to_the_tech-lead c-9 e4 g5
to_the_two a-4 b-4 c-6 d6 e13 g-10; to_the_vendor b-4 c3 e-2 g2; to_the_vp d-4 e3; to_the_week d2; to_them_. d-4 e4
to_thursday_, b-6 d6 e-2; to_thursday_because a-2 d-12 g14; to_thursday_to d9 g-6; to_understand_, f6 g-3
to_understand_how g2; to_understand_it f4; to_understand_the f7; to_understand_what e-3 f7 g-4; to_use_, c6 g-4
to_watch_. b-3 g4; to_write_, a-3 c-3 g5; to_write_the a7 d-10 e5 f-5; to_write_to b6 f-4
to_you_<mark> b-5 c12 e-3 g-5; today_,_all a-3 d3; today_,_i b-7 d-3 e11 g-3; today_,_not c-4 d9 g-4
today_,_the a-8 c-8 d8 e11 g-9; today_,_they c-3 e6; today_and_i c2 d5 g-5; today_because_the c5 e-2 g-3
today_either_. d10 g-9; today_for_a a-2 c4 e-5 g3; today_i_be a11 c6 d-4 e-3 g-11; today_i_have a3 d5 g-4
today_i_let e9 g-8; today_it_be b6 e-2; tomorrow_,_i d3 e5 g-11; tomorrow_and_i d11 g-10; tomorrow_and_the a10 g-10
tomorrow_at_<number> a-3 g6; tomorrow_i_am g4; tomorrow_i_will a-4 d-3 g10; tomorrow_maybe_somebody c-7 g11
tone_,_he b-3 d-9 g12; tonight_,_and a9 c-3 g-10; too_,_and d8 g-8; too_much_, a7 b-2 c-8 g4; too_much_on d4 g-2
too_slow_for g2; tool_on_my f3; top_of_the a9 f-5 g-5; top_to_bottom b7 f3 g-6; touch_<name>_'s b-2 d-4 e-5 g10
touch_it_. a8 b3 g-7; tour_of_the e-3 f9 g-5; trace_a_request f3; trace_it_to a8 f-4
train_be_late a-5 c-2 d-7 e-4 g14; train_delay_, d-3 f-4 g9; train_ride_read f4; true_that_i b-9 c-4 d-2 e-7 f-6 g19
trust_<name>_with a-4 b4 e9 g-10; try-out_out_the f6; try_?_<mark> e3; try_if_i e6 g-3; try_it_on e9 g-9
try_the_new f-9 g12; tuesday_to_thursday d5; tune_the_slow a4 g-3; turn-down_down_the c-5 e10 f-2 g-3
turn-to_to_me c2 e8 g-15; turn-to_to_my c8 e-2 g-5; turn_into_a b3 c6 d3 f-7 g-6; turn_into_the c8 d-3 e-5
turn_my_camera a4 d-3 e4 g-4; turn_out_to e-4 f-3 g3; tutorial_as_if f7; twenty_minutes_, g3
twenty_minutes_longer g2; twice_,_he b-3 d-3 e7; twice_with_the d4; two_candidates_for g4; two_chapters_of f7 g-3
two_days_, b6 c4 d-5 e-8; two_days_. a-2 b-4 c9; two_days_and b3 d-2 e-3; two_days_before a10 c-3 g-5
two_days_for c6; two_hands_. a-3 g7; two_hours_, a-5 c2 d-3 g2; two_hours_. g5; two_hours_of d5 g-5
two_hours_on a4 f-3 g2; two_leads_, c2 e2 g-3; two_more_days a-2 b5 c-3 d-7 e-2 g6; two_of_the b3 c-5 d-2 e-5 g8
two_of_them b-7 e7 f-4; two_people_who a-2 e6 g-2; two_weeks_, b-5 d-11 e13; two_weeks_ago c-8 e3 f-3 g8
two_weeks_and d3 e3 g-6; two_weeks_i a5 d-3 e-3 f-2 g5; two_weeks_overdue d6 e-2; two_years_ago g5; type_it_in b5
type_out_the a5; type_the_commands a7 b-4; type_the_fix a3 b2 c-3 e3 g-6; typo_in_the a-7 e7 f2
un_assign_<name> b7 g-4; under_my_name a5 b7 c6 d-4 e-10 g-14; under_my_own a-3 b10 g-4; under_the_bridge a-5 g9
under_the_desk a-3 g8; under_the_table b-3 e5 g-3; understand_how_it f-5 g5; understand_what_the f4 g-3
unit-test_to_the f6; until_<name>_, c3 d-6 e-2 f2; until_<number>_, a3; until_<number>_. b-3 c-3 e-4 g9
until_<number>_am a8 e-3 g-2; until_<number>_and a4 g-2; until_after_the a-6 d6 e-3 g2; until_five_. b2 d4 e2 g-7
until_i_'d a15 b-10 c7 d-4 e-10 g-5; until_i_<name> a-3 c15 d-4 e-2 g-8; until_i_am a9 b-4 c-6 d9 e-2 g-8
until_i_be b7 c8 e-7 g-11; until_i_choose c6; until_i_come a-5 c16 e-7 g-6; until_i_find a6 c-3
until_i_finish a7 c-2; until_i_give c4; until_i_have a7 b-9 c15 e-12 g-13; until_i_say c7; until_i_speak c3
until_i_type c7 g-3; until_it_'s a3 b-5; until_it_be b4 c5 d-2 g-10; until_it_do a10 g-6; until_it_land c6
until_it_pass b3 e-5 g2; until_my_eyes a6 g-6; until_my_fix a8 g-5; until_our_director a-4 c-3 g8
until_the_first a-3 b7; until_the_queue a7 g-4; until_there_be b10 e-4 g-7; up_,_i b-2 d11 e-6 g-5; up_,_so g4
up_,_then a2 b3 c-2 e-3; up_<mark>_<mark> c-3 d2; up_a_small f-4 g5; up_an_old f-3 g3; up_as_a b-3 c5 e-5 f9 g-6
up_at_<number> a7; up_for_the a8 d-7; up_how_our f6 g-3; up_in_the a2 c5 f-3 g-3; up_month_end a6 g-2; up_my_seat e4
up_my_sleeves g4; up_myself_. a-4 b11 g-4; up_on_the c6 f-2; up_the_<name> a8 g-4; up_the_alerts e4 f-4
up_the_keys b-3 e4 g2; up_the_missed d6 g-3; up_the_readme f3; up_to_<name> c-2 e-3 g6
up_to_me a-6 b-5 c16 d-5 e-11 f-5; up_to_the d6 f-3 g-4; up_to_you b-6 c15 e-4 g-8; up_with_the a-4 f10 g-10
update_the_setup f2; upgrade_from_<name> b3 e-2; uplink_,_<name> e-3 g5; urge_to_open e-4 g7; urge_to_rewrite b-3 e4
us_and_the a5; us_see_what c8 g-5; us_to_do c8 e-2 g-5; use_it_for d4 g-4; use_to_be c-3 g7; use_to_say g4
useless_but_nice f3; valentine_'s_, a5; vendor_'s_sdk a5 f7 g-9; vendor_call_, b10 c-3 d5 e-5 g-11
verdict_,_and e6 g-5; version_of_the a-2 b4 f-7 g7; volunteer-for_for_the a6; vote_be_unanimous c5
vote_on_the c-9 e3 g8; wait_,_i a-6 g7; wait_,_so a4 b2 d-3 g-4; wait_for_, c4 g-2; wait_for_. a12 b-3 g-12
wait_for_<name> a-11 b10 d-13 e-9 g11; wait_for_it a5 b-6 f4 g-2; wait_for_legal a-5 c-8 d-4 g14
wait_for_me a-3 b-6 d-3 e-7 f-6 g10; wait_for_my b-2 c4 d2 e-4 g-5; wait_for_the a-13 e-8 f-4 g11
wait_for_their c-7 d10; wait_for_this a5 g-6; wait_in_the c-5 d8 g-2; wait_on_. a7 d-2 g-2; wait_on_it a5 g-4
wait_on_manager a-3 c10 d-3 g-5; wait_on_me a-3 e7 f-9 g2; wait_on_my a8 d-4 e-3 f-5 g-7; wait_on_that a-3 f6
wait_two_days a-3 e-2 g3; wait_until_i c8 g-3; wait_with_the c4 e-4; walk-away_away_from e6 g-5; walk_into_the d3
walk_me_through f4 g-4; walk_past_<name> d7 e-4 g-3; walk_round_the e-4 g7; walk_with_<name> e5 g-6
want-to_be_the c4 g-2; want-to_hear_from c11 d-2 g-7; want-to_know_how e4 g-3; want-to_know_if c3 d9 g-13
want-to_know_what d-4 e-3 g7; want-to_see_it a-3 e2 f8 g-6; want-to_write_the d8 g-7; want_a_date e-5 g5
want_a_verdict e7 g-6; want_a_yes c2; want_it_do b6 e-3; want_it_from c8 e-4 g-3; want_me_in e9 g-6
want_me_on c-3 e7 g-2; want_me_to a-6 b-8 c3 d-6 e5; want_so_badly c-3 d-2 g7; want_the_answer e10 g-6
want_us_to d-2 g4; war_room_. d-3 e11 g-7; war_room_and a5 b-2 e3 g-4; warning_in_the f9 g-4
watch_<name>_debug f8 g-9; watch_<name>_deploy a-4 e8 g-6; watch_<name>_struggle e3; watch_from_the b3 e4 f-3 g-7
water_under_the a-3 g7; way_to_the c3 f2 g-4; we_'d_be a-5 b5 c-3 d-9 g10; we_'d_discuss d6 g-3
we_'d_do d10 e-3 g-7; we_'d_find d3; we_'d_have e-4 g4; we_'d_talk d6 g-2; we_are_all a-2 g3; we_are_do c4 e7 g-10
we_did_not c7 g-11; we_do_not c2 d3 f2 g-5; we_go-with_with c-3 e10 g-8; we_go_with c4 g-5; we_have_a b-6 d-2 e-8 g7
we_have_two f5 g-4; we_lost_the c-3 e4; we_move_the c-2 e-2 g5; we_were_too d5 g-3; we_will_have d5 g-3
we_will_not c-5 e10 g-5; we_will_see a-2 c-5 e-8 g11; wednesday_and_it a3; week_,_and d5; week_,_i e7 g-7
week_<number>_. a-5 g10; week_because_i d6 g-4; week_is_a b2 d6 g-7; week_of_the d-3 g5
weekend_,_and a-2 b7 e-3 g-5; weekend_slot_. a-3 e8 g-5; well_,_i a6 b3 g-7; were_back_in b6; were_due_at d7 g-6
were_his_. e3 g-5; were_i_still d-3 e-3 g10; were_on_the c4 d4; were_too_busy d5 g-3; were_wait_for c-12 g13
were_wait_on b-2 c7 g-8; what_'s_in a8 f-4; what_'s_the c-3 d-3 g6; what_'s_your a-3 b-2 g6
what_<name>_have b6 e-6 f3; what_<name>_say f3; what_a_day a7 d3 g-12; what_do_look b-3 e6; what_do_the c-3 e5
what_do_we c4 g-4; what_do_you b-4 e8 f-3; what_happen_if e7 g-6; what_have_you c-3 e10 g-4
what_he_'d b-5 c3 d-6 e13 f-7 g-5; what_he_have b2 e2; what_he_would c-3; what_i_'d c12 d-9 g-5
what_i_<name> b3 c8 d7 e-12 g-11; what_i_do a4 b-4 c-9 d-5 f3 g2; what_i_have b2 c-3 d9 e-10
what_i_think b-3 c9 d-4; what_i_want c10 e-6 g-5; what_if_i a-10 b-7 c-4 d-2 e-10 f-6 g25; what_if_the c-2 g7
what_it_do e-2 g3; what_it_is d2; what_she_'d b-3 c-5 d2 e11 g-8; what_she_<name> c-4 e6
what_she_promise b-4 d-2 e6; what_she_would e4 g-2; what_they_'d b3 d10 e-4 g-10; what_they_are c-2 f8 g-5
what_they_mean f3; what_they_think c6 e-3; what_to_do b-8 f-4 g4; what_we_do b-3 c5 d-3 e7 g-10
what_would_happen a-3 e-3 g10; what_would_have e4; what_would_the c-5 g4; what_would_you c4 e5 g-9; what_you_want c7
whatever_i_say c5; whatever_you_prefer c4; whatever_you_think c6 g-4; when_<name>_<name> c-4 e13 g-8
when_<name>_ask c-5 e4; when_i_<name> c4 e-5 g3; when_i_am c8 d4 f5 g-12; when_i_ask c12 e-8 g-7
when_i_be a-9 b-6 c-9 d-3 e-7 f-4 g22; when_i_do a5 e-5; when_i_join c8 e-3 g-3; when_i_last a-2 g4
when_it_'s d4 g-5; when_she_'s b-2 c3; when_the_customer b-3 c9 e2 g-9; when_the_question c2; when_there_'s g4
when_they_ask c-8 e11 g-4; where_he_stands c-3 d10 e-5 g-3; where_it_belongs e8 g-5; where_it_have b-2 d10 g-6
whether_he_may c8 g-5; whether_i_'d c-6 g9; whether_i_would c3; which_<name>_have b6 g-4; which_be_not b6 e2 g-7
which_i_have b3 d-7 e-2 g6; which_is_the a4 b-2 c-7 d-3 g7; which_is_what a4 c-4 d6 e-2 g-4; which_make_it b-4 d6
which_of_the c4 g-5; which_of_two c6; which_one_. b-6 e-4 f-3 g4; which_one_? c3 g-3; which_one_i c4 d4 g-5
which_queue_to c-3 e6; while_eight_people a6; while_he_be a-3 b9 c-2 d-3 e-8 f-5 g4; while_he_be-on b3
while_i_be a-4 c9 f5 g-7; while_i_slept a-6 e4 g5; while_she_be e-4; while_the_kettle f5
while_the_team a5 c-6 e9 g-9; who_'s_never g3; who_'s_on a4 c-4 e4 g-3; who_build_the c6 g-2; who_decide_? c9 g-7
who_decide_on c3 e-4; who_do_the a10 g-7; who_fix_the g6; who_get_the c9 g-6; who_is_go-to e3; who_own_it c8 e-5 g-3
who_own_the a-2 e-3 g6; who_write_the c8 e-3 g-4; whole_afternoon_in a7 g-4; whole_of_<name> a-7 b-5 c6 g8
whole_of_it a-4 b6 c-3; why_i_look a5 c-3; wife_say_i g7; will_be_a b-3 d3 e-3 f-3 g5; will_do_it b10 c4 d-6 g-10
will_do_the b-4 d-4 e3 f-2 g8; will_go_with e-2 g4; will_have_a c-2 d8 g-4; will_merge_the a-2 g4
will_never_ship f5 g-2; will_not_. c8 d-3 e-2; will_not_be b-3 c-3 e4 f5 g-3; will_not_merge c12 e-4 f-2 g-8
will_not_pick c9 e-3 g-5; will_pick_the c-5 e5; will_see_it b6 d-2 e6 g-11; will_take_the g3; will_write_the d-4 g9
window_functions_on f7 g-3; wire-up_up_the a6 c-2 f-2; wish_i_'d b-3 e-4 g9; wish_i_have f-2 g8
with_<mark>_let c9 d-4 g-3; with_<mark>_what c-8 e9; with_<name>_'s b7 c-4 e-10 g7
with_<name>_, a-10 c-14 d-4 e6 f-6 g6; with_<name>_. a-3 b2 c5 d2 e-5 f-3; with_<name>_: d7 e3 g-8
with_<name>_<mark> c5 f-4; with_<name>_<name> b-2 d6 g-4; with_<name>_about b-3 c-4 d8 e-9 f-4
with_<name>_and a-3 b-2 c-5 e6 f4; with_<name>_at b-3 d13 e-2 g-7; with_<name>_be a-2 b-5 c-6 d6 e-3
with_<name>_because g4; with_<name>_for b4 c-3 d9 f-5 g-11; with_<name>_get d8 g-6; with_<name>_go d-4 g7
with_<name>_have d12 g-10; with_<name>_i d11 e-3 g-8; with_<name>_in b-3 e-5 g10; with_<name>_is d-3 g5
with_<name>_now b-3 e4; with_<name>_on b-3 c-4 d3 e-6 f5 g2; with_<name>_over d-7 g11
with_<name>_so b-2 d6 e-3 f4 g-4; with_<name>_to d8 e-5 g-5; with_a_<mark> c3 e-3 g-5
with_a_<name> b-4 c3 d-6 e-2 f6 g-2; with_a_<number> a-2 b3 e-2 f2 g-3; with_a_bit e6 g-5; with_a_book g2
with_a_bow b3 e-9 g3; with_a_coffee a-2 d-3 f10; with_a_cup f3; with_a_debugger a5 g-4; with_a_highlighter b-2 f5
with_a_laptop a5; with_a_new e3 f-7 g4; with_a_notebook g-2; with_a_pencil f4; with_a_plan b-4 c-7 d-6 e10 f-5 g5
with_a_question b-3 d-2 e8 f-3; with_a_thumbs-up e8 g-6; with_coffee_, f6 g-3; with_finance_, d-8 g10
with_her_, b-3 d7; with_him_, b-5 e2 g5; with_his_own c-2 e9 g-5; with_it_, b7 e-3 g-4; with_it_. a5 b-10 d-5 e9 g-8
with_it_<mark> b5 c8 e-4 g-10; with_me_, e-5 g3; with_me_. b7 c4 d-4 e-3 g-2; with_me_again b8 d-3 g-6
with_me_before c6 g-2; with_me_in c5 g-4; with_me_on b4 c4 e-3; with_me_since a-6 b6 c-3 d11 g-10; with_mine_, e5
with_my_boss b-3 d2 g2; with_my_initials c9 g-6; with_my_name b-4 c8 d7 e-7 f-3 g-3
with_my_own a10 b2 c-8 d-6 e-9 f-11 g3; with_my_tea f5 g-4; with_no_signal g4; with_one_eye a6
with_product_, d-3 f-2 g10; with_the_<name> a-2 b-3 d4 f-4; with_the_bad d7 e3 g-9; with_the_budget c-2 e6
with_the_candidate c4; with_the_code f8 g-6; with_the_customer e5 g-6; with_the_data a-3 c-2 d5 g-4
with_the_fail a-3 d3 e4 g-3; with_the_intern b-2 d3 e-3; with_the_interns d6; with_the_kids e-4 g2
with_the_launch d-3 g7; with_the_migration a-6 d8; with_the_new a-5 b-6 c-2 e6 f2; with_the_old a6 e-2 g-4
with_the_other d-3 g4; with_the_phone e8 f-3 g-6; with_the_profiler d3 e-4 f3 g-3; with_the_query g-3
with_the_question a-3 e-7 g7; with_the_reindex g4; with_the_rollout a-5 c3; with_the_supplier c-4 e10 g-4
with_the_team a2 b-3 c-6 d-5 e-8 f-6 g14; with_the_vendor d6 e6 g-15; with_whatever_i c8 g-6
within_a_minute c6 d-4 e5 g-7; within_the_hour a3 c3 f-2 g-5; without_<name>_. b12 e-7 g-6
without_a_word a5 b7 c-4 d-2 e-3 g-3; without_ask_and b-5 e-4 g10; without_ask_me c-3 e10 g-2
without_be_ask a-3 b3 g4; without_it_, a3 c-2; without_it_. a7 b5 c-3 e-4 f-3 g-13; without_it_the a7 g-3
`
