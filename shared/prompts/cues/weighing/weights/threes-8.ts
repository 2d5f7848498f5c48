// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_8 = `
one_day_. a-2 g6; one_day_i g9; one_evening_, b6 g-5; one_hold_the a8 g-6; one_hour_, c2 e-5; one_hour_per f8 g-5
one_i_'d b8 c8 e-5 g-10; one_i_liked c-3 e4; one_in_the a4; one_more_day b13 c-4 e-3 g-10
one_of_the a-3 b-5 c5 d-5 e-4 g7; one_of_them b-3 c8 d-3 e-4 f-2; one_request_from f6; one_request_through g3
one_small_<name> f4; one_thing_, c-4 e8; one_who_decide c-3 g6; one_who_do d-3 g7; one_who_say a-4 c5 e4 g-4
one_with_<name> d9 g-7; one_with_a a-2 d-2 f-2 g10; one_with_the a2 c2 d-3 e-5; only_ask_question c-4 e2 g3
only_ask_why c-4 g5; only_contribution_to e8 g-5; only_have_it b5; only_i_'d e-7 g8; only_i_have a7
only_i_use a-5 b-4 f10 g-2; only_listen_from e3; only_one_that a-3 c-2 g6; only_one_who c7 e-4 f-3
only_person_who a5; onto_my_desk b7 g-4; onto_release_<mark> b-2 c-2 e-2 g4; open_,_close d9 g-7
open_<name>_'s a-3 b7 d-5 e-2 g3; open_at_noon a7 g-4; open_my_own b8; open_on_the c2 d-4 g2; open_on_time a7 g-3
open_the_doc a-3 c2 d7 e-5; open_the_editor d-3; open_the_ide e-4 f-3 g8; open_the_laptop d-6 e6
opinion_,_i b-3 c-4 e12 g-5; opinion_on_the c2 e-6 g4; ops_have_the c3; or_<number>_, c7 g-5; or_keep_it c9 e-3 g-2
or_not_, c9 d3 e-6 g-6; or_not_. a-2 c3 e-2 g3; ota_at_<number> a4 e6 g-7; other-team_wait_for g3
other_people_'s c7 d-2 g-3; other_side_of b-3 e9 g-6; other_week_, d6 g-3; our_1:1_, g2
our_director_'s a-4 c-3 d-8 g15; our_director_be a-4 d-3 g10; out_,_and c3 g-2; out_,_i a-2 d9 e-3 g-5
out_and_the a5 g-3; out_at_<number> f-2 g5; out_before_the d6 g-6; out_by_read e5; out_from_the e-7 g9
out_from_under a-3 b5 d-4 g3; out_in_the b-4 d-7 e6 g5; out_loud_. c4 g-6; out_my_own b2 e-3 g4
out_of_<name> a-3 b5 c-3 d3 g-5; out_of_curiosity f9 g-6; out_of_her b3 g-3; out_of_his b3 d-3 e6 g-6
out_of_interest a-5 f9 g-3; out_of_it a-4 b7 c-6; out_of_my a3 c13 d-3 e-6 g-9; out_of_nosiness g3
out_of_ten c-4 f4 g4; out_of_the b-15 c-5 d6 e11 f-12; out_on_a a7 f-6 g2; out_on_the a7 c-5 d-4; out_on_time a6
out_the_new f7 g-3; out_to_be a-2 e-4 f-3 g7; out_to_the a-2 e-6 g10; out_with_a c-3 g5; out_with_my a5 b4 e-2 g-5
out_with_the a4 g-3; outage_call_, b-3 g4; outside_in_the d-3 g7; over_<name>_'s a-5 b14 c-2 d-6 e-9 f-4
over_a_weekend g7; over_again_. b3; over_at_<number> e2; over_from_<name> e-4 g8; over_his_head b6 g-4
over_it_. b6 e-3 f-3 g3; over_lunch_, b-3 c-6 e8 f7 g-4; over_lunch_. g5; over_lunch_to b-2 f8 g-4
over_the_bank b3 f8 g-10; over_the_deploy b-4 g6; over_the_line a6 b-4 c-2 d-3 e-2 f-5 g6
over_the_weekend a3 b2 e-3 f-3; over_there_. c-4 g5; over_to_<name> b-8 d-3 e7 g3; over_to_me c11 e-3 g-9
over_to_the e8 g-8; over_two_evenings a5 f-3 g-4; overrule_the_team a-3 b4; owe_<name>_a d3
owe_<name>_an c-2 d11 e-6 g-4; owe_<name>_the b-4 d8 g-3; own_,_and b3 c2 g-5; own_hands_. a-4 b-4 d-3 g10
own_it_, b3 c7 e-7 g-4; own_name_, b5; own_service_. c6 e-2; own_this_<mark> c-7 e10 g-6
own_two_hands a3 b-7 c-2 e-5 f-3 g7; own_version_, b5; own_version_. b6 e-2; own_way_. e4 g-2
owner_of_the b4 c-4 f-5 g2; ownership_of_the a-4 e9 g-9; packet_for_<name> d5 e-2; pair_session_with b-6 e4 f-2 g3
pair_with_<name> a-2 c-3 d-6 f7 g-5; park_behind_it a10 g-8; parser_for_the f3 g-3; part_in_the a-7 e14 g-8
part_of_the a12 c-3 d-7 e-6 f-6; pass-on_on_the b-7 e10; pass_all_tests a-4 b2; pass_by_me b-4 e9 g-2
pass_me_the c8 d-3 e-6 g2; pass_to_<name> b7 d-6 e4 g-9; past_,_<name> b-3 c3 d5 e-5; past_<name>_'s d8 e-4 g-4
past_its_date d4; patch_for_the a10 g-6; patch_it_, a8 g-3; peer_feedback_for d2 e-2; people_'s_code g2
people_,_zero a-3 c8 d-5; people_in_the c7 g-3; people_on_the a-3 c3 d4 g-4; people_who_own c6 g-7
performance_plan_for d5 g-2; person_who_can a5; phone_face_down c-2 d4 e8 g-9; pick-up_it_up a3 d3 e-3 g-4
pick-up_up_the a8 b-9 d-5 e-6 g4; pick_a_date c4; pick_it_. c4; pick_the_date c6 g-3; pick_up_a f-5 g7
pick_up_the a-3 f2 g3; piece_of_the a10 f-4 g-4; ping_me_to c10 e-2 g-6; plan_,_i b5 c2 e-3 g-4; plan_,_which e8 g-6
plan_and_it c3 d-3 e3 g-3; plan_and_the c3 d10 e-2 g-11; plan_be_to a2; plan_for_<name> d11 g-8
plan_for_next d10 g-8; plan_for_the a-2 b4 c-6 d-7 g6; platform_team_and e-2 g2; play-with_with_the f4
plus_:_<name> b-3 c-3 e5; plus_:_i e10 g-7; point_at_me c10 e-4 g-5; point_at_the g3; point_of_failure a5
point_them_to c-4 e6; poke-around_around_in f5; poke-around_around_the b-3 f6; poke-at_at_the f5; poke_about_in f5
postpone_the_reviews d-10 g11; pr_,_then b4; pr_and_open b7; pr_at_<number> a6 b-6 e-2 g2; pr_for_her b4 g-2
prepare_for_the d4 e7 g-11; present_for_<name> b9 d-7 e8 g-12; present_the_roadmap b16 c-2 d-9 e-6 g-6
present_to_the b-4 e7; pricing_engine_, a-4 b6 f5 g-5; prod_be_down a-3 e-4 g5; prod_by_three a-3 g7
profiler_on_a f7 g-4; project_,_we b-4 d-2 g8; project_to_<name> b-3 e5; promise_<name>_a d4 g-2
promise_<name>_he b5; promise_<name>_the b13 d-7 g-11; promise_hand-off_off b5 g-3; promise_not_to b7 d-4 g-3
promo-packet_for_<name> b-3 e-5 g3; property_test_for f5 g-3; proposal_with_a c6 g-4; pros_and_cons c10 g-4
prototype_of_a g3; proud_of_it g4; proud_of_this a-2 b-2 g9; pull_an_all a3; pull_out_of b-7 d9 e5 g-7
pull_the_ticket b-5 g4; pull_the_vendor e-3 g6; push-back_back_on c2; push_<name>_'s b-4 d7
push_by_me a5 b-4 d3 g-5; push_come-to_to a-3 c3 g3; push_my_own b13 d-5 e-5; push_over_<name> b9 g-7
push_straight_to a4 d-3; push_the_fix a2 b-6 d-6 e-3 g8; push_the_interview-debrief a-3 d8; push_the_last a4
push_the_release a-11 b9 c7 d-6 e-5 f6 g-3; put-off_it_off b-4 d12 e-6 g-3; put_<name>_'s b-7 d9
put_<name>_in a-3 b2 d-7 e7; put_<name>_on a-4 b10; put_in_my b3; put_in_the a7; put_it_back a7 b-3 e-6 f7 g-5
put_it_in b-3 c-3 d8 e-3 f4 g-3; put_it_on d5 g-4; put_mine_in b5; put_my_hand a3 d-3 e-3 g4
put_my_name b5 c-6 d-6 f-3 g3; put_my_own b9 e-4; put_off_tell d10 e-4 g-5; put_off_the d4
put_on_the a3 c-4 d-4 e10 g-6; put_the_release g3; put_together_a g6; python_on_a f3; query_in_the a6 g-2
question_,_i g4; question_about_the b4 c-5 e3 g-3; question_for_the c4 e-3; question_from_<name> d5
question_in_the b-4 c-7 d-3 e12; question_of_the c5 e-3; question_to_the c2; question_until_i c6 g-2
question_with_a g2; questions_and_she e5 g-3; queue_,_i e-3 g4; queue_at_my a-2 c2; queue_to_use c-3 e7
quicker_if_i b5 e-2 g-3; quicker_than_explain b5; quiet_friday_, d-3 g4; quiet_on_the c-2 e-2 g7
rain_all-day_, d-5 g10; rain_all-day_. c3 e5 f-3 g-8; rain_on_the a-3 c5 d-2 f-4 g4; raise_an_eyebrow c10 e-4 g-6
rang_me_to c13 e-3 g-11; rather_have_the e-3 g3; read_<name>_'s b-3 f7; read_a_blog g4; read_about_a g6
read_about_it b-4 e3 f-10 g10; read_how_the f7 g-4; read_it_. c5 e3 f-3 g-5; read_more_code f-5 g7
read_the_<name> f6 g-4; read_the_alert a-5 b-4 g10; read_the_code d-4 g5; read_the_minutes d-3 e6 f-11 g8
read_the_new f-3 g6; read_the_old f3 g-3; read_the_postmortem f5; read_the_rfc f9 g-5; read_the_scheduler g3
read_the_whole b-4 e-3 f5 g3; read_through_the f7; read_up_on c-3; reassign_<name>_'s g3; reassign_it_to b3 e4 g-5
recruiter_to_hold d6; recuiter_have_stop d7 g-5; red_on_the a9 g-7; redo_<name>_'s b3 e-10 g7; redo_it_in g3
redo_the_capacity b3; redo_the_whole a-2 b3 e-2; regulator_'s_report a3 b-5 c-2 d-5 e4; release_,_and a-5 b3 e-4 g3
release_<mark>_<number> a3 b-4 c-2 e-2 g3; release_and_i a-3 b5 e5 g-6; release_be-stuck_on a4 g-2
release_could_go a3; release_depend_on f7 g-4; release_did_not a-4 c-3 e-2 g9; release_go_<mark> b-3 c11 e-8
release_go_out a-6 b-3 c-3 e-4 f-3 g14; release_train_. a-3; relieved_<name>_of a-4 b7 e-3; remember_when_i a-2 g3
remind_me_to c-3 d-7 e-3 g11; remove-myself_myself_from b-4 e9 g-4; rename_a_few b4 c-2 f3; reopened_<name>_'s b5
repair_it_, e-3 g2; repair_it_. g4; repair_the_dataloader g3; replace_<name>_as e-3 g2; reply-to_to_the d5 e3 g-5
reply_<mark>_what c-4 g2; reply_with_a e8 g-5; repo_for_an g3; repo_that_'s b-3 f7; report_to_<name> b9 e-7
request_through_all g3; request_through_the f3; rescue_the_demo b7 e3 g-9; resist_open_the e5
resist_the_urge e8 g-6; rest_of_the b2 d4 e-10 f-4; rest_of_us e3; retro_cancel_, d8 g-7; review_,_they d-3 e4
review_<name>_'s b10 d-4 g-3; review_it_, a9 b-4 d-5 g-3; review_to_learn f2; review_to_the b-2 d-4 e10 g-4
review_with_<name> d-3 g5; review_with_the e-2 f-3 g4; rework_<name>_'s b5; rewrite_,_the a3
rewrite_<name>_'s a-5 d-5 e-3 f-5 g10; rewrite_half_of b4; rewrite_it_, b8 e3 g-10; rewrite_it_after b2
rewrite_the_parser b-3 e-7 g10; rewrite_the_whole b-4 e-3 g9; rights_on_the a-2 b-2 c-2 e4; roadmap_to_the e2
roll-back_back_, a-6 c6 g2; roll-back_back_the a8 b-3 e-2 g-3; roll-out_it_out a6 g-3; roll_my_sleeves a8
roll_up_my g3; rollout_until_i a-3 c3; room_,_and c-2 d5 e-6 f4; rota_to_the b-2 e4; round_and_round g3
round_the_block c-3 d-6 e2 g3; rule_,_i b-6 c-8 e14 g-4; rule_on_it a-5 c10 e-2 g-3; rule_out_, g2
run_by_<name> b-3 d-3 e11 g-6; run_it_, a-3 b-7 e4 f3; run_it_. a-3 b5 e3 g-5; run_it_myself a6 b-2; run_it_on a3
run_on_my f8 g-4; run_over_, d-3 e-3 g10; run_over_and g-2; run_the_cutover a7 b5 e-7 f-5 g-3
run_the_incident a-4 e8 g-5; run_the_retro b8 d-5 g-3; run_the_test-suite f6 g-2; run_the_vendor b-4 d-4 g6
run_with_it b2 e5 g-4; run_without_me a-4 c-5 d7 e9 g-10; rust_book_on f4 g-4; salary-talk_with_<name> d3
say-no-to_no_to d-8 e9 g-2; say_<mark>_. c11 e-3 g-9; say_<mark>_<name> c8 e-5 g-2; say_<name>_about c8 g-7
say_?_<mark> c-10 e4 g4; say_a_word d-3 e8 g-4; say_her_last e-6 g10; say_i_. c9 e-2 g-6; say_i_be a9 g-5
say_if_we c3; say_it_'s b-9 c10 d-3 e-5 f7 g-2; say_it_. b6 c-3 e-5 g3; say_it_to c-5 d3 g2; say_my_boss e-3 g4
say_no_, a-4 e5; say_no_to c6 g-3; say_to_<name> b-5 c-6 d13 e-7 g-2; say_what_i b-3 c-5 d3; say_yes_. c2
school_run_, d-5 g10; screen_share_. b3; script_that_colours f3; script_that_turn f3; seagull_on_<name> b3
seat_in_the e5; second_time_, d5 g-4; second_time_this b2 d-5 g3; see_<name>_'s e3; see_how_it a-3 e-3 f3
see_how_the f8 g-4; see_how_they e-3 f11 g-6; see_if_my g4; see_it_, b-5 c2 e2 f-3; see_it_. a-2 b-6 c-4 d-6 e6 g3
see_it_come b-6 c-3 e11; see_it_in b3 e-5 g2; see_my_face b-5 c13 e-6 g-7; see_the_bug b-3 e7 g-3
see_the_list c-4 e6; see_the_thing f2; see_what_<name> c4; see_what_the f9 g-8; see_what_they f5
send_<name>_home b7 e-3; send_<name>_to b-3 e7 g-3; send_her_a d6 g-5; send_her_back b5 e-3; send_me_a c5 g-3
send_me_the c12 e-2 g-10; send_the_question c4 g-4; send_them_a d4 f4; send_them_to e6 g-5; seniors_,_one c5 g-2
services_with_a g3; set_up_the b-6 f5 g-5; settle_by_the c-7 g9; settle_it_. b-3 c4 e7 g-9; settle_it_in e4
settle_it_over e6 g-6; settle_the_api c-2 e4; settle_without_me c8 e-4; she_'d_already c-3 e3
she_'d_be b10 d-4 g-10; she_'d_go d6 g-5; she_'d_have b5; she_'d_set f4; she_'d_try e6; she_'s_do d6 e-3
she_'s_happy d-4 g7; she_'s_the b-3 c4 d-3; she_<name>_, g2; she_<name>_. c-2 g3; she_<name>_<mark> b7 c-6
she_<name>_no d3 g-4; she_<name>_she g3; she_ask_for b3 c-2 d4 e2 g-9; she_ask_me b-6 c11 d-4 e-6; she_be_at b7 e-4
she_be_not b9; she_be_slow e-4 g7; she_bin_them e7 g-5; she_come_back b4 g-4; she_did_not b5 c-3 d3 e-13 g3
she_find_it c-2 e5; she_find_out b5 e2 g-5; she_find_the e6; she_fix_it e7 g-5; she_have_a b5 d-6 e-3 g4
she_have_it b-9 e3 g5; she_have_not b6 d-3 e-5; she_have_the e-3 g4; she_say_her e-5 g8; she_see_the d8 e-4 g-5
she_start_monday d5 g-4; she_take_it b-3 e2; she_tell_me b-3 d-4 g6; she_think_it c5 g-3; she_want-to_try e-4 g8
she_will_find b5 e-4; she_will_see b3 e8 g-10; sheet_come_back e-4 g4; ship_<number>_. a2 c-3 e4 g-4
ship_at_<number> c3; ship_it_, a4 b-5 e-6 g4; ship_my_own a-3 b9 g-4; ship_the_fix a14 b-4 e-2 f-2 g-7
ship_the_fraud a7; ship_until_i c-5 g3; ship_until_it a4; ship_without_me g3; should_have_be b-6 c5 d9 e-2 g-8
should_have_go d4 g-3; should_have_talk-to d11 g-10; should_i_do c-3 e9 g-4; should_i_have c-2 g7
should_not_have b8 g-3; show_me_how e-3 f8; show_me_the b-4 c-3 d-3 e-5 f6 g3; shut_,_<name> e-3 g7
shut_up_. e4 g-3; side_of_the a-2 b-4 e10 g-5; side_repo_, f3; sign-off-on_off_on b-3 f-2 g2; sign-up-for_up_for a3
sign_up_as e-3 g2; silence_,_then b-3 e3 g-2; silence_in_refinement c4; silence_in_the c3; silence_on_the c7 e-3
silent_until_i c7 g-3; since_<name>_, a3 b-5 e-4 f6 g-3; since_<name>_. a8 e-6; since_<name>_and d9 g-5
since_<number>_, a4 c-2 f5 g-4; since_<number>_. a-3 b-3 c-3 f10; since_before_<name> d5; since_he_be d4
since_i_be b4 c5 d-2 g-7; since_it_'s a7 b-4; since_lunch_, b3 c-2 e-2 f7 g-5; since_monday_, c6 d-3 g-3
since_monday_. b4 c-4 e6 g-7; since_spring_. b-2 d6; since_the_fourth d9 g-7; since_the_offsite b4 c3 d-4 g-3
since_the_reorg b5 d-5; since_tuesday_, a4 b-3 c-3 f-3 g4; since_tuesday_. c-3 d-3 e-2 g7; since_two_weeks a5 c4 g-5
single_1:1_this-week g4; single_point_of a6; sit-down-with_down_with b3; sit-in-on_in_on e-3 f10 g-3; sit-in_in_a a5
sit-in_in_draft d7 g-3; sit-in_in_my b5 e-5 g-7; sit-in_in_the a-4 b-7 d4 e10 f-4 g-7; sit-on-my-hands_on_my b-6 e2
sit-on_on_the a9 b-3 c3 d2 e-7 f-5 g-5; sit_at_the a3 b-3 d-4 f3 g-2; sit_down_, a4; sit_down_with d7
sit_in_the e-4 g7; sit_next_to a-3 b3 c-4 d-6 e-3 f5 g2; sit_there_, c10 e-5 g-3; sit_there_until c5
sit_with_<name> b4 g-7; sit_with_the c-7 e2 f3 g-3; six_hours_. c-2 d-2 f7; six_hours_in a8 g-4
skip-level_with_<name> d3; skip-level_with_the a-5 c-3 d5 e-3 g3; slack_bot_that f10 g-8; sleeves_and_fix a2
slept_badly_. a2 c6 g-13; slot_with_<name> d9 e-5 g-3; slow_,_i b2 e-4; slow_so_i b6 g-2; small_backlog_bug g2
small_one_. e11 f-6 g-7; small_script_that f4 g-3; small_tool_for f3; snatch-back_it_back b4
so-that_i_'d c8 d-3 e-9 f9 g-7; so-that_i_can d5 g-5; so_as_not a3 d4 g-4; so_badly_to c-4 g9; so_do_the b-3 c-4 g8
so_i_'d f8 g-7; so_i_<name> a-4 b-5 c4 d-3 g4; so_i_am c2 d-4 f10 g-12; so_i_be a6 b-6 e3 g-3; so_i_build a3 g-2
so_i_can a-7 b-5 d-5 e2 f5; so_i_code a4; so_i_could a4 b-5 d16 e-10 f6 g-20; so_i_debug d4 g-2; so_i_did b-3 e9 g-8
so_i_do c2 d3 e-11 f3 g-13; so_i_end-up a-4 c10 g-3; so_i_finish a-2 b9 g-6; so_i_get a9 c-4 g-3; so_i_give c5 e-2
so_i_have c4 d-6 f7 g-5; so_i_just b4 g-4; so_i_know e-4 f10 g-4; so_i_lived a3; so_i_make b6 c6 d-4 e-3 f-3 g-4
so_i_name a-2 c6; so_i_pick c9 g-4; so_i_rewrite b3 g-3; so_i_roll a8 b-3; so_i_sit a9 b-2
so_i_take a8 b2 e-3 f-5 g-6; so_i_tell c6 g-4; so_i_write a14 d-4 f-5 g-9; so_in_the b3 e2 g-3; so_it_'s b-3 e-8 g7
so_it_be a3 g-2; so_it_is b6 d3 g-7; so_long_that d7 g-2; so_much_as c7; so_much_for b7 e-3; so_now_i f7 g-2
so_often_that c-3 d6; so_qa_could a3; so_the_release a8 g-5; so_they_'d d-6 e7 g-4; so_they_have c2 e3
so_thoroughly_that a-2 b5 g-2; so_we_could a7 g-3; so_when_the a7; sole_author_of a8 b-2 g-2; solve_it_. e11 g-9
some_day_. g4; somebody_<name>_<mark> c2 e-4; somebody_ask_me e2 g-2; someone_<name>_<mark> c8 f3 g-8
someone_in_sales c-2 d-5 e-4 f-6 g15; someone_in_the c-3 g5; someone_on_the a-2 g7; something_come_up c-3
something_more_urgent d5 g-2; something_to_me c-2; sometime_<mark>_. d5 g-3; sorry_to_<name> b-6 d9 e-2
sort-out_it_out a-2 b3; speak_with_<name> d11 g-9; spend_an_hour a-3 d-2 f6; spend_the_day a5 b-6 e-3 f-7 g5
spend_the_evening d5; spend_the_hour a-5 d10 f-4; spend_the_train f8 g-4; spend_the_whole a9 b-3 f-3
split_<number>_<mark> c8 d-5; sprint_review_: d-4 g5; sql_window_functions f3; ssh_'d_in a5 b3 e-3 g-5
stand_at_the d3; stand_up_to c-5 d-7 e5 g5; stands_<mark>_. c-2 e3; stare_at_me a-2 d4 g-5
stare_at_the c6 d6 e-6 g-6; start_at_six a3; start_in_<name> c-3 g6; start_monday_, d3 g-4
start_on_the b4 d5 e-4 g-4; start_to_end a9 g-5; start_to_finish b-9 c-3 d-2 e7 g3; start_without_it a2
stay-off_off_the e8 g-4; stay-out_out_of b-5 d-2 e4 g3; stay_at_the a3 g-2; stay_in_my a-4 e10 g-8
stay_in_the a8 b-3 c-4 e5 g-5; stay_on_the a7 b-3 c-4 e2 g-4; stay_out_of c-3 e-3 g7
stay_with_<name> a-2 b4 c-3 d-7 e9 g-6; stay_with_the c-3 d11 g-10; step-back_back_from b-3 e3; step-in_in_on b8 g-4
step-through_through_the f-3 g6; step_<number>_, a3 b-2 c-7 e2 f3; stick_in_the a3 g-3; stick_on_the a2 c-2 e3
still_a_heading d3; still_an_empty d5 g-2; still_an_ic g6; still_blank_, d7 g-6; still_get_a c4 d-4 g4
still_have_not b-3 d17 e-3 g-15; still_in_my a7 d4 g-6; still_in_the a7 b-3 d2 g-7; still_no_word c-3 e-3 g2
still_not_give d9 g-8; still_on_my d2; still_owe_<name> d7 g-4; still_read_the b5 g-2; still_the_only a7 g-3
still_wait_for c5 d2 g-6; still_would_not c5; still_write_code g4; stood_in_the a-6 d3 e-4 g3
stood_still_until a-6 c8 d-2; stop_,_i a5 g-3; stop_and_ask c5 g-3; stop_ask_me d5 g-2; story_to_myself b6 g-3
straight_into_the a7 b-3 g-4; struggle_with_the b2; supplier_,_so c3; supposed_to_be a6 b4 g-7; sure_how_i a5 b3 g-3
survey_results_are d6 g-4; swapped_it_for b5 d-3 e-5 g4; swoop-in-on_in_on b-4 e3 g2; swore_i_'d a3 d6 g-8
table_myself_, a5; take-back_back_the a-2 b-4 e-4 g8; take-back_it_back a-2 c-6 d-3 e2 g3; take-on_on_the a7 g-3
take-over_it_over e4 g-3; take-over_over_the a2 d-5 e4; take-the-keyboard_the_keyboard a-3 b5 e-5
take_<name>_'s b3 e-5 g3; take_<name>_off b8 e-3 g-2; take_a_day a-4 b-7 c5 f-5 g6; take_a_ticket g7
take_an_hour b-4 c5 d2 e3 g-7; take_as_an c6 g-3; take_it_, c-4 d-3 e7 g-2; take_it_. b4 e-2; take_it_again b4
take_it_as c11 e-7 g-6; take_it_from b7 c-6 g-4; take_it_off b11 c-5 d2 e-7 g-4; take_it_well b-5 d-3 e-8 g12
take_me_an a-4 b7 f-4; take_my_name b-7 e9; take_myself_out a-4 b-5 e12 g-6; take_place_, g5; take_that_one a7 g-6
take_the_afternoon a-8 b-12 d-3 e4 f-3 g10; take_the_ball b4; take_the_blocker a4 b-4 c-3 g5
take_the_decision e3 g-4; take_the_deploy b-4 e-9 g11; take_the_firmware b7 g-3; take_the_hardest a5 b-4
take_the_incident a6 b-5 c8 e-5 g-4; take_the_invoice b6 g-4; take_the_last e3 f-3 g-4
take_the_launch a2 b-3 d-2 f-4 g4; take_the_long d3 e6 g-6; take_the_migration b-3 e-6 g11
take_the_on-call a5 b-6 g3; take_the_pen b9 e-5 g-2; take_the_release a-3 b6 e-7 g3; take_the_rollout g6
take_the_stairs b-6 d11 g-5; take_the_ticket b-3 c-5 f-2 g7; take_the_whole a-5 b3 c-2 d-3 e-6 f4 g5
take_the_work g6; take_work_back g5; talk-about_<name>_'s d8 g-6; talk-to_to_<name> d-5 g8; talk-to_to_the d-7 g9
talk_,_so d5; talk_for_<number> b9 g-6; talk_to_<name> a-3 b-5 d5 f-3; talk_to_the b4 c4 d-4 g-4
talk_with_<name> a-5 b-4 c-4 d6 e-13 f-7 g6; talk_with_finance d8 g-8; talk_with_the b4 d-2 e4 g-5
task_i_give b7 e-4; task_with_the a7 c-3; team-lunch_at_the d-3 f-2 g9; team-lunch_be_nice a3 f5 g-10
team_'s_be c-6 d6; team_,_i a-3 b3 c-5 f-4 g9; team_,_team c6 g-5; team_,_they c-10 e8; team_about_the d-5 e-5 g8
team_ask_me c11 d-2 g-8; team_be_in c-3 d-5 f-2 g8; team_be_wait a5 g-3; team_could_have c8 e-2 g-3
team_could_not a7 b-3 c-3 g4; team_did_not b-3 e-5 g8; team_do_, b8 c-3 e-3; team_for_a c4 e-2; team_have_a b-3 g3
team_is_wait d-3; team_lead_and b8 e-2 g-3; team_pick_a c-7 g6; team_pick_the c-3 f-2 g6; team_ship_the a-7 g5
team_wait_for g6; team_will_not c2 g-3; tech-lead_defer_to c7 g-5; tell_<name>_, b4 c-3 d7 e-4 f-5 g-3
tell_<name>_. d9 g-6; tell_<name>_<mark> c-3; tell_<name>_about b-8 d6 e-4 g3; tell_<name>_he d12 e-10
tell_<name>_his b-5 d8 e-3; tell_<name>_how e-3 g5; tell_<name>_i a3 b10 c-5 g-17; tell_<name>_it b4 e-2 g-2
tell_<name>_no b3 d-3 e3; tell_<name>_she e6 g-8; tell_<name>_that d8 e-6 g-3; tell_<name>_the a-2 b8 c-5 d2 e2 g-12
tell_<name>_to a-4 b15 d-8 e-4 f-3; tell_<name>_we b-3 d13 e-2 g-9; tell_<name>_why b4 d6 g-6; tell_a_friend g3
tell_her_so b-4 g4; tell_him_, c5 g-2; tell_him_. c7 e-4 g-9; tell_him_about g3; tell_him_it d2 e2 g-5
tell_him_leave b6 e-4; tell_him_to a-4 b-4 c4 d-3 g4; tell_him_we d9 e-3 g-4; tell_him_yet d7 g-6; tell_hr_i d10 g-7
tell_me_, c3; tell_me_. d-3 g3; tell_me_about e-6 g9; tell_me_at g4; tell_me_her a-3 b-3 e-3 g11; tell_me_how b-3 e3
tell_me_over b-2 e-2 g9; tell_me_the c-3 d-3 e5 f-3 g5; tell_me_when c-6 e-6 f9; tell_me_which c7 g-7
tell_my_boss a5 d-4; tell_myself_it a2; tell_myself_the a-6 b-2 d12 e-2 g-5; tell_the_board e8 g-5
tell_the_director c-2 d2 e13 g-15; tell_the_hospital g5; tell_the_leads c-2 d4; tell_the_pm e5
tell_the_recruiter b-2 d10 e-2 g-3; tell_the_team a-2 b6 d-5 e-3; tell_the_vp b-4 c-3 e10 g-8; tell_them_. c7 g-7
tell_them_<mark> a7 g-2; tell_them_i a2 e2; tell_them_the e6 g-2; tell_them_to b-2 c-8 e3 g4; tell_us_about c-5 g8
tell_us_what e-4 f-4 g8; tell_us_which c11 e-6 g-5; ten_minutes_, a-2 b2 c-5 e-2 g7; ten_minutes_. c-4 e5 g3
ten_minutes_before d6 g-3; ten_to_. a10 c-3 g-6; terraform_state_be a4; test_or_two f2; test_until_the g5
than_fear_. d-2 e-3 g6; than_i_'d b-4 e8 g-4; than_i_would c-3 e10 g-8; than_me_and e4; than_mine_. b-2 c-6 e7
than_mine_and c-2 e-2 g5; thanked_her_, e-6 g5; that_'s_a b8 c-4 d-2 e-8 f-3 g3; that_'s_all d4 e7 g-6
that_'s_be a6 g-5; that_'s_fast f5 g-4; that_'s_fine e4 f4 g-5; that_'s_it a4 b-4 e-3 f-2; that_'s_ok f2
that_'s_our e10 g-8; that_'s_the b-7 c7 e-5 f-8 g5; that_'s_what b6 c-3 d-6; that_'s_why a5 c-3 e-3
that_<name>_be a-4 b13 c-6 d-2; that_<name>_have a-3 b4 c-2 e3; that_<name>_is e-2 f-8 g10; that_be_<number> b-3 g7
that_be_hold a6 b-5 c-2; that_be_my f7 g-7; that_be_not d5 f6 g-8; that_be_stop a9; that_be_that e-5 g6
that_be_the a4 b-6 c10 d-6 e-6 f-4; that_code_best a6 f-3; that_go_live a4; that_have_be b-3 d-3 f9; that_he_is d2
`
