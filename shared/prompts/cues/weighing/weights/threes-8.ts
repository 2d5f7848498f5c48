// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_8 = `
the_whole_morning g2; the_whole_of c2 f-4 g3; the_whole_release a5; the_whole_sprint a9 b-3 g-5
the_whole_thing a-7 b7 d-7 f-2; the_whole_time b-4 d-3 e4 f-3 g3; the_wiki_, a-2 d-3 e-5 f12 g-8
the_wiki_. c6 d-5 e5 f-3 g-4; the_word_. d9 g-10; the_word_<mark> a-2 b-2 c-6 d-4 e-5 f6 g8
the_words_in b-3 e5 f3 g-3; the_works_council d-4 f-5 g12; the_year_end b-4 d5 e2 g-3; their_call_. d-2 g3
their_manager_'s b-4 c-7 g12; their_shoes_. a5 c3 g-6; them_,_do a-5 c3 f-3 g4; them_,_i b-3 d3 e6 g-5
them_,_they c6 e-3; them_about_the d7 g-4; them_are_not d3; them_do_it a-4 b-7 e14 g-8; them_for_a c-8 d5 e6 g-6
them_to_<name> b3 c-2; them_to_settle e3 g-5; then_do_it b5 e-3; then_do_not a-5 b-9 e16 g-7; then_do_the b9 e-2 g-5
then_go_home f-3; then_i_get d-2 e-2 g4; then_i_make a8 g-6; then_it_'s b-4 c7 d-3 e-5 g3; then_it_be a7 b-9 e7 g-3
then_leave_it a-3 b-9 e13 g-4; there_'s_a a3 c5 e-9 f-8; there_'s_always d4 g-3; there_'s_no d3
there_<mark>_i b11 e-5 g-5; there_be_a a-7 b-6 c3 d8 e-8 f-5; there_be_no a4 c-9 d5 e-8; there_be_not a-4 b3 d-2 f5
there_be_nothing b8 c-5 d-4 e3 g-2; there_be_one a3 c-8 d-3 g9; there_is_a b-4 c-8 d3 e-4 g7; there_until_i c3
there_were_no d8 e-4 g-5; they_'d_agree b4 c4 d-2 e-6; they_'d_be a9 b-3 c-2 e-5; they_'d_have a-4 c-9 d8 e-5 g5
they_'d_rather c12 e-3 g-8; they_'d_wait a-6 c8 e-4; they_<name>_, c14 e-3 g-11; they_<name>_<mark> c7 e-3 g-3
they_are_not b-3 g6; they_ask_. e-7 g6; they_ask_for c-6 d7 e7 g-9; they_ask_me d-11 e5; they_ask_the c-2 e-4 g7
they_bring_me c10 g-6; they_can_not a7 d-4 e-7; they_come-to_to c10 e-5 g-5; they_come_back a-3 b-4 g5
they_come_to e-9 g6; they_could_have b-2 c14 e-11 f-2 g-2; they_did_not a-3 c-2 d-4 g7; they_do_. a4 c-4 g-4
they_do_not b-4 c2 d-7 e-12 f-3 g6; they_fix_it e5; they_get_there c-3 e7 g-2; they_go-with_with c-4 e7 g-2
they_have_a b-3 c-3 e4 g3; they_have_be b-3 c4 e-5 f5 g-11; they_have_the c8 e-4; they_hold_the c13 e-5 g-8
they_leave_it c8 e-4 g-2; they_look-at_at e2 g-6; they_mean_by f2; they_put_it c8 g-4; they_rang_me c8 g-6
they_send_me c9 e-3 g-6; they_settle_it c-8 e8; they_sit-on_on a-4 c13 e-5 g-7; they_sort_it g3
they_take_it c10 e-4 g-6; they_tell_me e-10 g7; they_wait_for a-9 c5 d-3 e-4; they_wait_two c-4 g7
they_wait_until c5 g-3; they_want_a c-6 e8; they_want_it c8 e-3 g-4; they_want_me e5; they_want_my a-3 e7 g-7
they_were_all c6; they_were_wait a-8 g7; they_will_not a-3 c16 e-6 g-8; they_would_not c8 g-3
thing_i_think c-3 e2 g2; things_they_own c6 g-3; think-of_hand_the e-6 g9; think_<mark>_, c6 g-3; think_<mark>_. c4
think_?_<mark> c3 g-3; think_i_'d b-3 c3 e-8 g7; think_is_best c8 e-2 g-5; think_it_'s b4 c4 d-4 e8 g-15
think_it_be a-4 b-6 c-3 e-4 g14; think_so_. c-2 g6; third_time_, a-2 b-4 c-2 d-2 g10; third_time_. d9 g-7
third_time_i b4 c9 d-5 e-8 g-4; third_time_this b5; third_week_run b-4 d10 g-5; this-week_,_all c-4 d6
this-week_,_i a-4 d11 g-4; this_,_and c-5 e5; this_<mark>_. c-7 e9 g-4; this_?_<mark> b5 c-9 g2
this_month_, a-3 b6 c-3 d4 g-2; this_month_. a-2 b-8 g7; this_quarter_. b6 e-3 f-2; this_year_. a-2 c-6 d-7 e4 g8
thoughts_?_<mark> c8 e-3 g-3; threat_model_for b7; three_,_i a4 c-3 f3 g-6; three_days_i b5 c5 g-6
three_hours_, f3 g-5; three_of_them a-7 b-4 e5 g6; three_questions_and e8 g-3; three_steps_. f5
three_times_, c3 d3 g-4; three_times_i c-4 e4; three_weeks_. d-4 g8; through_<name>_'s b5 d3 g-7
through_his_first e8 g-4; through_it_, b3 f3 g-4; through_the_<name> a-4 f8 g-2; through_the_glass e3
through_the_new f10 g-6; through_the_old f3 g-2; through_the_onboarding g2; through_the_wall f-3 g4
through_the_whole a-2 c-4 e8; throw-back_it_back b-2 c11 e-5 g-5; throw_it_away b2 e-3 f7 g-5
throw_out_the b2 c-3 e-4 f3; throw_together_a f5; thursday_,_i c-3 d5; thursday_i_am d-5 g8
ticket_,_<name> b-3 e12 g-8; ticket_,_my b6 g-4; ticket_back_from b-3 e-5 g9; ticket_from_<name> e-3 g3
ticket_of_the a7; ticket_since_monday b9 g-4; time_,_and d8 e5 g-12; time_,_i d3 e2 g-6
time_for_the a-4 c-3 d10 e-2; time_i_'d b-7 c-5 d5 e-3 g7; time_this_month b7 c3 d-10; tinker-with_with_a f7
tiny_script_that f4; tired_now_. a6 b-3 g-5; to_,_and b5 f-4; to_<mark>_next d6 g-4; to_<name>_'s b-15 c-5 d6 e7 f6
to_<name>_, a4 b7 c-23 d4 e6 f-5 g-7; to_<name>_. a-4 b11 c-10 g-2; to_<name>_: d8 e-5 g-7
to_<name>_<mark> b6 c-7 e-7 g6; to_<name>_? b9 c-5 d-3 e2 g-5; to_<name>_about a-3 b5 c-9 d7 f-3 g-3
to_<name>_and a-7 c-10 d-3 e13 f-5; to_<name>_and-then b8 e-3 g-3; to_<name>_as b7 c-4 d-10 e-3 g8
to_<name>_at a-5 b6 d-2 e7 g-7; to_<name>_come b7 e-4; to_<name>_for c5 d-3 g-2; to_<name>_i d-2 e-2 g6
to_<name>_in b2 d3 e-5 g3; to_<name>_instead b-4 e10 g-7; to_<name>_is b10 e-5; to_<name>_next d-3 g6
to_<name>_on b7 d3 e-8; to_<name>_that b4 d8 e-7 g-7; to_<name>_the b-7 d-3 e7 g4; to_<name>_while f8 g-7
to_<name>_with a-3 b9 c-5 d-4 e4 g-8; to_<number>_, c-4 g3; to_<number>_. a-3 b5 d-5 e-3 f10 g-8; to_a_new c-2
to_after_<name> b-5 c-2 d7 e-4; to_after_the a-3 b-5 d6; to_anybody_, g2; to_ask_me c10 e-9 g-2
to_be_a b4 c-7 e-4 f-2 g6; to_be_back a-4 g5; to_be_the a-3 b3 c9 e-6; to_break_the e3 g-5
to_choose_between c8 e-2 g-4; to_choose_the b-3 g6; to_come_back c-3 d8 e6 g-9; to_decide_, b-3 e-2 g5
to_decide_<mark> c7 e3 g-11; to_decide_about c-6 e-5 g9; to_decide_on a-2 d-3 e2 f-2; to_do_, b6 c-12 d-3 g8
to_do_. b7 d-3 e5 g-5; to_do_? c7 e-2 g-5; to_do_it a-4 e-3 g4; to_do_the a-5 b4 c5 d-6 f-5
to_each_other c8 d-3 g-5; to_end_, f2; to_fill_in c11 d-4 e-2 f-3 g-2; to_finish_, a-2 e5 f3
to_finish_. a4 b-4 e5 g-5; to_finish_the a2 c6 g-7; to_fix_it g4; to_fix_the b-2 c-4 d-3 g8; to_follow_what f5
to_friday_, d5 g-3; to_get_a b-2 d2 e2 f7 g-8; to_get_it f3; to_get_the a8 b-6 c-3 e-6 f4 g-9; to_get_what f4 g-3
to_give_the b-3 d-2 g9; to_grab_the g2; to_have_a b7 c-2 d7 e-3 g-8; to_have_it d4 g-3; to_have_me c7 e-2 g-3
to_him_, b-2 e6 g-5; to_him_. c-3 d5 g-3; to_hold_the d6; to_it_, b6 g-6; to_it_. b-9 c2 d4 e4 g-5
to_keep_my a-2 f8; to_know_what f6; to_lead_the b5 c-2 d-5; to_learn_, f8 g-5; to_learn_from e-5 g4
to_learn_how e-3 f9 g-4; to_learn_it b-5 e4; to_learn_the e-5 f13 g-7; to_look_at c-4 d11 e-3 g-2; to_make_it b-2 g3
to_may_, d-3 g6; to_me_, a-8 b10 c6 d-9 e2 f-4 g-9; to_me_. a2 b4 d-12 e-3 f6 g-3
to_me_<mark> a-10 b-6 c-7 d-4 e7 g9; to_me_and a-7 c9 d-3 g-8; to_me_because b8 c-4 g-2; to_me_by c12 e-8 g-6
to_me_for c15 f-3 g-17; to_me_in a-3 b9 c9 d-5 e-7 f-3 g-10; to_me_like b-4 c8 e-8 f4 g-4; to_me_on c13 d-2 g-11
to_me_to b-3 c8 e7 g-12; to_me_today c-3 g5; to_me_with c-4 e-6 g9; to_my_desk b5 c5 e-6 g-3
to_my_little c9 e-3 g-4; to_my_name a6 b-4 e-7 g6; to_my_own c-3 d5 f2 g-4; to_my_proposal d-3 g3
to_myself_, a2 e3 g-6; to_myself_. a-3 b-3 e4 g4; to_next_month d9 g-8; to_next_week d7 g-3; to_no-one_. b5 g-5
to_open_the a-2 b-5 e-7 f-2 g8; to_own_the a3 c-7 d-2; to_pick_. c10 e-2 g-7; to_pick_the c4 e-3; to_prod_, g3
to_read_the g5; to_rewrite_the a-5 b-4 d-3 e4 f-4 g6; to_rule_on c7 e-3; to_run_the a4 b4 e-3 g-3
to_say_, a-2 b4 c-9 d-6 e7; to_say_. b-4 c-9 e4 f-2 g7; to_say_it c14 e-6 g-7; to_say_no c3; to_say_that b-3 c-4 e8
to_say_which e5; to_say_yes c3 e-2; to_see_how a-3 b-5 e-5 f13 g-2; to_see_if a-2 c3 e-4 f5; to_see_it c-3 e4
to_see_the a-3 b-3 d-2 e-5 g8; to_see_what f10 g-6; to_see_where f9 g-6; to_self_. a-4 c2 e3 f2 g-7
to_settle_, c5 g-2; to_settle_. c7 e-2; to_settle_it e5 g-4; to_take_the b-5 c-7 e-5 g13; to_talk_to b2 d-3 e4 g-3
to_tell_. a8 c-2 f-5; to_tell_<name> b-9 d6 f-5; to_ten_minutes c-3 e-3 g4; to_the_<name> b9 c-3 e5 g-9
to_the_board a-6 b-9 c-11 d-7 e6 g9; to_the_candidate d7 f-3; to_the_client e12 g-9; to_the_cto c-7 e6 g3
to_the_director e6 g-5; to_the_end b13 d-2 e-8; to_the_intern b5 e-3 f-3; to_the_launch a4 c5 d-3 g-8
to_the_new a9 b-2 c-2 d-6 e6 f-10 g3; to_the_next c-5 d14 e-3 g-7; to_the_other d8 e-3; to_the_platform b2 c5 e3 g-9
to_the_team a-3 b-8 d-3 e8 f-3 g4; to_the_two a-4 b-5 c-7 d7 e13 f-2 g-10; to_the_vendor b-5 c3 e-3 g4
to_the_vp d-4 e2; to_the_week d2; to_thursday_, b-5 d8 e-3; to_thursday_because d-12 g14; to_thursday_to d8 g-5
to_understand_how f2; to_understand_it f4; to_understand_the b-2 f8 g-3; to_understand_what f5 g-3; to_use_, c6 g-4
to_watch_. b-4 g4; to_write_, a-4 c-3 g5; to_write_the a7 d-8 e3 f-4 g-4; to_you_<mark> b-4 c12 e-4 g-6
today_,_all a-3 g3; today_,_i b-6 c-2 d-4 e10 g-2; today_,_no d3; today_,_the a-7 c-9 d7 e11 g-7
today_,_they c-2 e5; today_and_i c3 d6 g-5; today_because_the a3 c3 e-2 g-3; today_either_. d10 g-9
today_for_a c5 e-5; today_i_be a13 b-4 c5 d-4 e-4 g-11; today_i_have d5 g-4; today_it_be a-3 b6 e-2
tomorrow_,_i d3 e5 g-11; tomorrow_and_the a12 b-3 g-9; tomorrow_i_am g5; tomorrow_i_will a-5 d-3 g10
tomorrow_maybe_somebody c-9 f-2 g12; tonight_,_and a9 g-8; too_,_and d9 g-9; too_much_, a6 b-3 c-6 g3
top_of_the a8 f-4 g-5; top_to_bottom b7 f3 g-5; touch_<name>_'s b-3 d-4 e-5 g10; touch_it_. a9 b3 g-8
trace_it_to a10 f-6 g-3; train_be_late a-5 d-8 e-3 g14; true_that_i b-10 c-3 d-4 e-7 f-7 g21
trust_<name>_with a-3 b4 e7 g-9; try-out_out_the f4; try_?_<mark> e3; try_the_new f-9 g12
turn-down_down_the c-3 e8 f-3 g-3; turn-to_to_me c2 e7 g-11; turn-to_to_my c10 e-4 g-6; turn_into_a b2 c4 d4 f-7 g-5
turn_out_to b-3 e-4 f-4 g6; tutorial_as_if f6; twenty_minutes_, g4; twice_with_the d5; two_chapters_of f9 g-5
two_days_, b6 c2 d-2 e-7; two_days_. b-4 c9; two_days_and d-2; two_days_before a10 c-3 g-5
two_days_for a-3 d-2 e-3 g3; two_hands_. a-4 e-2 g8; two_hours_, a-7 d-5 e4; two_hours_. d-4 g7; two_hours_of d3
two_hours_on a4 f-4 g3; two_meetings_. a3; two_more_days a-3 b6 c-3 d-6 g5; two_of_them b-8 e10 f-4
two_weeks_, b-4 d-9 e11; two_weeks_ago c-6 e4 f-3 g5; two_years_ago g3; type_it_in b5; type_the_fix a2 b4 c-2 g-5
typo_in_the a-6 e5; under_my_name a4 b7 c9 d-2 e-11 g-15; under_my_own a-3 b8 g-3; under_the_desk a-3 b-2 g9
under_the_table b-4 e5; understand_it_. a3 c-2; unit-test_to_the d-2 f6 g-2; until_<name>_, c4 d-9 e-3 f3 g3
until_<number>_, a4; until_<number>_. b-3 c-3 e-3 g8; until_<number>_am a9 g-3; until_after_the a-8 c-3 d8 e-3 g3
until_five_. a-2 b4 c-3 d5 e3 g-9; until_i_'d a14 b-11 c5 d-4 e-10 g-5; until_i_<name> a-3 c14 d-4 e-2 g-6
until_i_am a8 b-4 c-7 d9 g-7; until_i_be b9 c8 e-8 g-11; until_i_choose c5; until_i_come a-4 c14 e-7 g-6
until_i_do c2; until_i_find a6 c-3; until_i_finish a7 b-2; until_i_give c5
until_i_have a7 b-8 c14 d-2 e-12 f-3 g-13; until_i_say c7; until_i_type c7 g-3; until_it_'s a4 b-4
until_it_be b2 c6 d-3 g-9; until_it_do a10 g-6; until_it_land c4; until_it_pass b3 e-5; until_my_fix a8 g-5
until_the_first a-4 b9 g-3; until_there_be b11 e-5 g-8; up_,_i b-3 d12 e-7 g-5; up_as_a b-3 c5 e-6 f10 g-6
up_for_the a9 b-2 d-7; up_how_our f8 g-4; up_in_the a3 c5 g-3; up_month_end a7 g-2; up_my_sleeves g3
up_myself_. a-4 b10 e-3 g-3; up_the_<name> a8 g-4; up_the_alerts e5 f-4; up_the_missed d7 g-3; up_the_readme f4
up_to_<name> b3 e-3 g4; up_to_me a-7 b-7 c15 d-6 e-13 f-5; up_to_the b-3 c4 e2 g-6; up_to_you b-5 c14 e-5 g-8
up_with_the a-2 f7 g-9; update_the_setup f3; upgrade_from_<name> b2 e-2; urge_to_rewrite b-4 e3; us_and_the a7 c-2
us_see_what c8 g-5; us_to_do c6 g-4; use_it_for d5 g-5; use_to_be c-4 g8; vendor_call_, b10 c-2 d7 e-6 g-14
version_of_the a-3 b4 f-5 g6; volunteer-for_for_the a6 c-3 d-2; vote_on_the c-12 e3 g11; wait_,_i a-6 g6
wait_,_so a6 d-4 g-4; wait_for_, c4 g-4; wait_for_. a12 b-4 c3 g-11; wait_for_<name> a-10 b10 c-3 d-15 e-10 g11
wait_for_it a2 b-8 e-4 f5; wait_for_legal a-6 c-7 d-5 g14; wait_for_me a-3 b-6 d-3 e-8 f-8 g10
wait_for_my b-3 c7 d3 e-4 g-6; wait_for_the a-14 e-8 f-5 g10; wait_for_their a-3 c-9 d13 g-2; wait_for_this a4 g-4
wait_in_the c-4 d9 g-3; wait_on_it a5 g-3; wait_on_me a-2 c-2 e9 f-8; wait_on_my a6 d-3 e-3 f-4 g-6
wait_on_that a-5 f9 g-4; wait_two_days a-3 e-2 g3; wait_until_i c5 g-2; wait_with_the a-3 c5 e-6 g3
walk_me_through f7 g-5; walk_past_<name> d8 e-4 g-3; walk_round_the e-3 g6; walk_with_<name> e6 g-5
want-to_be_the c4 g-3; want-to_hear_from c11 g-7; want-to_know_how e5 g-4; want-to_know_if c3 d7 e3 g-13
want-to_know_what d-4 e-3 g8; want-to_see_it f6 g-5; want-to_write_the d10 g-10; want_a_date e-5 g5
want_it_from c9 e-3 g-5; want_me_in e8 g-6; want_me_on c-4 e8 g-2; want_me_to a-4 b-7 d-7 e4; want_the_answer e9 g-6
want_us_to d-2 e-2 g4; war_room_. d-2 e9 g-6; war_room_and a7 g-3; warning_in_the f9 g-4
watch_<name>_debug e3 f7 g-11; watch_from_the a3 b3 e3 f-5 g-7; way_to_the c3 d3 f3 g-6; we_'d_be a-4 b4 c-3 d-9 g10
we_'d_do d9 e-2 g-6; we_'d_have a4 e-4 g4; we_'d_talk d7 g-5; we_are_all a-2 g2; we_are_do c4 e6 g-9
we_did_not c6 d2 g-11; we_do_not d4 e-3 f2 g-4; we_go-with_with e9 g-6; we_go_with c6 g-6
we_have_a b-6 c2 e-8 f-2 g5; we_have_two f6 g-5; we_lost_the c-3 e4; we_move_the c-2 e-2 g3; we_were_too d4 g-3
we_will_see a-5 c-5 e-6 g13; week_,_and d8 g-3; week_,_i b-2 e4 g-6; week_<number>_. a-7 b-2 c-4 d-3 f-2 g13
week_because_i d6 g-4; week_of_the d-2 g6; weekend_slot_. a-2 e9 g-5; well_,_i a5 b5 g-8; were_i_still d-2 e-4 g11
were_on_the b-2 c3 d4; were_too_busy d5 g-3; were_wait_for c-12 g12; what_'s_in a7 f-3; what_'s_the c-3 d-2 g7
what_'s_your a-4 b-3 d-2 g4; what_<name>_have b5 e-5 f3; what_a_day a7 g-9; what_do_the b-2 c-5 e7
what_do_we c4 g-4; what_do_you b-5 d-2 e8 f-5; what_happen_if e8 g-6; what_have_you c-4 e12 g-5
what_he_'d b-4 d-6 e12 f-7 g-6; what_he_would c-3 e3; what_i_'d a-2 c13 d-7 e-4 g-5
what_i_<name> b4 c9 d7 e-12 g-12; what_i_do a5 b-4 c-9 d-5 e2 f3; what_i_have b3 c-3 d10 e-9 g-2
what_i_think b-6 c6 d-5; what_i_want c9 e-5 g-5; what_if_i a-10 b-7 c-3 d-3 e-8 f-6 g22; what_if_the a-3 c-4 g8
what_it_do e-3 g3; what_she_'d b-3 c-5 e12 g-8; what_they_are c-4 f8 g-5; what_they_mean f5; what_they_think c6 e-4
what_to_do b-7 f-3 g2; what_we_do b-5 c6 d-4 e6 g-10; what_would_happen a-2 c-3 e-3 g10; what_would_have e3
what_would_the c-6 e3 g4; what_would_you c4 e5 g-10; whatever_i_say c6 g-4; whatever_you_think c6 g-4
when_<name>_<name> c-4 d-3 e13 g-7; when_<name>_ask b3 c-8 g2; when_i_am a-2 c7 d5 f6 g-14
when_i_be a-10 b-6 c-10 d-4 e-7 f-4 g23; when_i_do a5 e-4; when_i_join c10 e-4 g-4; when_it_'s b-2 d4 g-5
when_the_customer c7 g-7; when_the_question c2; where_he_stands d10 e-5 g-3; whether_he_may c7 g-5
whether_i_'d c-5 g9; which_<name>_have b4 g-3; which_i_have b4 d-7 g5; which_is_the a2 b-2 c-9 d-3 e-3 g9
which_is_what a7 c-5 d6 e-3 g-3; which_of_the c4 e3 g-5; which_one_. b-6 c3 e-5 g3; which_one_i c3 d4 g-3
which_queue_to c-3 e7; while_he_be a-5 b10 d-4 e-8 f-6 g3; while_i_be a-4 c9 f5 g-6; while_she_be e-3 g3
while_the_kettle f4; while_the_team a7 c-6 e9 g-10; who_'s_on a5 c-5; who_build_the c6; who_decide_? c9 g-8
who_decide_on c4 e-4; who_do_the a11 g-8; who_get_the c8 e-3 g-6; who_own_the b-2 e-5 g8; who_write_the c10 e-4 g-5
whole_of_<name> a-7 b-6 c7 g8; whole_of_it a-2 b5 c-3; wife_say_i g5; will_be_a d4 e-3 f-2 g4
will_do_it b11 c3 d-5 g-10; will_do_the b-4 d-5 e3 g7; will_merge_the a-2 g4; will_never_ship f6 g-3
will_not_. c7 d-2; will_not_be a-2 b-2 c-3 e5 f7 g-6; will_not_merge c11 e-4 g-6; will_not_pick c9 e-4 g-6
will_pick_the c-4 e4 g2; will_see_it b7 e6 g-12; will_write_the g7; window_functions_on f4; wire-up_up_the a7 f-3
wish_i_'d b-2 e-5 g10; wish_i_have e-2 f-3 g9; with_<mark>_let c10 d-5 g-4; with_<mark>_what c-8 e8
with_<name>_'s b6 c-5 e-9 g5; with_<name>_, a-11 c-16 d-4 e7 f-3 g7; with_<name>_. a-2 b3 c4 e-6 f-4
with_<name>_: d8 e2 g-9; with_<name>_<mark> c6 f-4 g-2; with_<name>_<name> b-3 d7 g-5
with_<name>_about b-3 c-4 d9 e-9 f-4; with_<name>_again d4; with_<name>_and a-2 b-3 c-3 d-3 e6
with_<name>_at b-3 d13 g-8; with_<name>_be a-3 b-6 c-5 d6 e-2; with_<name>_because g4
with_<name>_for b5 c-3 d8 e2 f-6 g-14; with_<name>_have d11 g-9; with_<name>_i d12 e-3 g-8
with_<name>_in b-4 e-6 f-3 g11; with_<name>_is d-2 g5; with_<name>_now b-2 e3; with_<name>_on a-2 c-4 e-4 f6 g2
with_<name>_over d-8 g12; with_<name>_so b-2 d9 e-4 f3 g-6; with_<name>_to d12 e-6 g-8; with_a_<mark> c2 d3 g-6
with_a_<name> c2 d-5 f5; with_a_<number> b3 f3 g-3; with_a_bit e7 g-6; with_a_book g5; with_a_coffee b-2 d-3 e-3 f9
with_a_cup f4; with_a_highlighter b-4 f4; with_a_little f2; with_a_new b-2 e3 f-8 g6
with_a_plan b-5 c-7 d-5 e9 f-3 g4; with_a_question b-3 d-3 e10 f-5 g-5; with_a_thumbs-up e9 g-6
with_coffee_, f6 g-3; with_finance_, d-6 g10; with_him_, b-3 e3 g4; with_his_own e9 g-6
with_it_. a6 b-9 d-5 e10 g-9; with_it_<mark> b7 c7 e-5 g-10; with_me_, e-7 g2; with_me_. b5 c4 d-2 e-3 g-3
with_me_again b10 d-4 g-7; with_me_before b-4 c6 e3 g-3; with_me_on a-2 b5 c6 e-4; with_me_since a-3 b6 c-4 d9 g-10
with_mine_, e2; with_my_boss b-4 d3; with_my_initials c9 g-6; with_my_name b-5 c9 d5 e-8 f-4 g-4
with_my_own a13 c-8 d-6 e-8 f-10; with_my_tea b-3 e5 f5 g-4; with_no_signal a-3 g3; with_product_, c-3 d-4 e-3 g12
with_the_<name> c2 d4 f-5; with_the_bad d6 e4 g-8; with_the_budget b-2 c-2 e5; with_the_candidate c4 g-2
with_the_code f9 g-5; with_the_data a-2 d6 g-4; with_the_fail a-3 d3 e5 g-3; with_the_intern b-3 d4 e-4
with_the_kids e-4 g2; with_the_new a-4 b-5 e7 f2; with_the_old a5 g-3; with_the_profiler d3 e-5 f3 g-2
with_the_query b2 g-2; with_the_question a-2 c4 e-6 g3; with_the_rollout a-5 b-2 g4; with_the_supplier c-3 e8
with_the_team a2 b-4 c-5 d-5 e-8 f-2 g13; with_the_vendor d5 e7 g-14; with_whatever_i c8 e-2 g-6
within_the_hour c3 g-3; without_a_word a4 b6 c-5 d-3 f-2; without_ask_and b-6 e-4 g10; without_ask_me b-2 c-3 e10
without_be_ask a-2 d-2 g6; without_it_. a9 b4 c-3 e-3 f-3 g-14; without_it_the a6 g-2
without_me_, a-12 b-7 c-14 d12 f-3 g8; without_me_. a-8 b-4 c7 d-7 e8 g-4; without_me_and d-5 e8 g-6
without_me_in e6 g-6; without_my_thumbs-up c7 g-5; without_tell_anyone g3; word_,_and c2 e-8 g4
word_about_the d2 g-3; word_from_me d5 e4 f-4 g-9; word_on_everything c-2 g6; word_on_the a-3 b-2 c5 d-4 e3
word_to_<name> b6 d6 e-5 g-6; work-on_on_it a9 g-6; work-on_on_the b-3 c-3 d-4 e-2 g9; work_back_from g5
work_from_home b-5 f-4 g11; work_on_the c4 f-2; work_through_the b-5 f10 g-5; worth_it_. b-3 e5
would_anyone_have g7; would_be_a b-5 e-3 g10; would_be_nice c5; would_happen_if a-3 c-2 e-3 g10
would_have_<name> c-3 g3; would_have_be b-2 c-9 d-5 e9 f-4 g2; would_have_have a-3 g8; would_have_take e-2 g3
would_i_have c-3 e-5 g9; would_i_let a-2 e-3 g7; would_never_have a-5 c-3 d-6 e-5 g16
would_not_have a12 b-3 c-9 d-8 e7 g-4; would_not_home a9 g-6; would_not_it a-3 e-2 f-5 g12
would_not_start a-4 c5 e-2 g2; would_they_have c-6 e-3 g9; would_you_do b-2 e10 g-9; write_<name>_'s b4 d10 e-4 g-11
write_a_<name> a-3 f11 g-7; write_a_little f7 g-5; write_a_script a-2 f5; write_a_small f4; write_a_test f6 g-4
write_a_toy f7 g-2; write_a_wee f4; write_all_the g3; write_by_me a6; write_code_. a-2 g6
write_down_what c-2 d3 e4 f4 g-9; write_for_<name> b-4 d7 g-3; write_it_, b-9 c-6 e11 f-9
write_it_. b5 d-7 e-8 f3 g-3; write_it_again a-5 b11 g-3; write_it_between a5; write_it_down a-8 b-9 c6 f-5 g5
write_it_here a-2 b-6 g12; write_it_in a5 b-9 d-3 e6 f3 g-7; write_most-of_the a5 f-3; write_my_own a-2 b13 e-6 g-7
write_myself_a f7; write_on_the d3 f-4; write_the_adapter a13 b-5 g-8; write_the_backfill a4
write_the_export a-7 b-4 c3 d7 e3 g-3; write_the_final b8 e-4; write_the_fix a2 e4 g-3
write_the_job-ad a-7 b-4 c-3 d4 e-4 f-2 g5; write_the_migration b-3 d-5 e-4 f-3 g7; write_the_miss a2 b2 d-8 f5 g-3
write_the_patch a6 b-5 e5 g-7; write_the_reviews a-4 d4 e-2 f-4 g3; write_the_rollback a10 g-5; write_the_schema a5
write_the_thing b8 d-5 e-4 f-5; write_the_whole a8 g-6; write_to_me e3 f-3; write_to_the a-4 e7 f-5 g-4
write_up_the e3; wrong_about_the c9 e-3 g-2; yeah_,_i c5 g-6; years_ago_, g7; years_ago_i d-3 e-2 f-6 g13
yes_,_it a3 f7 g-10; yes_or_no c9 d-3 e-4; you_'d_have g7; you_'d_want c8 g-4; you_<mark>_<mark> a5 c7 e-4 g-8
you_?_<mark> c-3 d-4 e7; you_are_the e-4 g3; you_can_not a-4 g8; you_choose_<mark> c10 e-4 g-5
you_decide_<mark> b-3 c10 e-4 g-3; you_do_? c3 g-3; you_do_if c-3 e8 g-5; you_do_with c-4 g5
you_have_get c-6 e12 g-5; you_like_<mark> c11 e-6 g-4; you_own_this b7 c-6 d-2 e4 g-5; you_pick_<mark> c6 g-5
you_rule_out c-4 e9; you_think_, c6 g-4; you_think_<mark> g2; you_think_? g-3; you_think_is c9 g-7; you_try_? e3
your_call_, c-7 e12 g-5; zero_business_value f7 g-3
`
