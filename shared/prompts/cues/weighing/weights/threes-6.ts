// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_6 = `
is_back_on b2; is_best_<mark> c7 g-6; is_block_until g2; is_do_, d3; is_full_of c10 e-3 g-7; is_gate_on a7 g-3
is_hers_now e-6 g6; is_in_my c5 d7 e-7 g-13; is_in_the b9 c5 f-3 g-15; is_it_that c3; is_me_, c5 d3 g-9
is_me_. a-5 b3 c12 e-2 g-12; is_mine_, c-3 e-3; is_mine_. a5 b3 g-6; is_mine_again a-3 b7 e-2; is_mine_and a5
is_mine_since b9 c-3; is_no_longer b6 e-4 g-3; is_not_. a6 d-3 e5 g-7; is_not_do a3 b-5 d-6 e-4 g9
is_not_even c5 d5 g-9; is_not_get d7 e-3; is_not_mine b-5 c-8 e17 g-7; is_not_true c-6 e-6 f-7 g16
is_not_write d6 g-5; is_now_<mark> c3 d4 g-7; is_now_my b10 e-2 f-5 g-3; is_now_the a-3 c-3 e6
is_officially_<name> a-3 b12 e-3 g-8; is_on_it b-3 c-2 e6; is_on_me a4 d9 g-10; is_on_my b8 f-8
is_on_the b-4 d6 e-12 f-5 g7; is_out_. c-4 e3; is_over_i e-4 g8; is_still_in a5 d2 g-8; is_still_not d12 g-10
is_still_wait a-4 c2 d6 g-5; is_the_<number> d4 g-3; is_the_one a14 b-3 c-5 e4 g-12; is_the_only a2
is_tomorrow_. a2 d4 g-5; is_two_weeks d8 g-4; is_up_, f4; is_wait_for c-12 g7; is_wait_on a4 c2 d-2 g-3
is_what_i a5 d5 e-8 f-3 g-3; is_what_the c-9 e-4 g14; is_with_me b11 c-2 d-5 g-8; is_with_the b-3 c-5 e5 f-2 g2
is_write_the a4 e5 f-4 g-4; it_'_, e-3 g4; it_'d_be b-3 e8 g-3; it_'s_<name> a-2 b-10 c4 d6 e5 g-13
it_'s_a d-3 e3 f3 g-3; it_'s_all b7 c-3 e2 g-4; it_'s_always c-3 d-2 e-5 f5 g6; it_'s_be d9 g-4; it_'s_calmer d6 g-5
it_'s_do a10 c-3 e-3 f5 g-7; it_'s_fine c11 e-4 g-5; it_'s_for f4; it_'s_go d3 e5 g-5; it_'s_her c4 d-5 e3 g-4
it_'s_hers d-2 e13 g-9; it_'s_his b-8 c5 e10 g-9; it_'s_in b3 c6 e-14 f-6; it_'s_me a12 c4 d-3 e-4 f-3 g-9
it_'s_mine c4 e-7; it_'s_my a9 b11 d-6 e-9 f-4 g-14; it_'s_not a-8 d5 f3 g-2; it_'s_now c5 d4 g-6
it_'s_on b10 d-6 e-8 f-3; it_'s_only b-2 e3; it_'s_still b-2 d4 e-4; it_'s_the a7 b-14 c-9 d4 f-6 g6
it_'s_their b-4 c2 d-4 e11 g-12; it_'s_theirs b4 e3 g-7; it_'s_thursday d6 g-3; it_'s_wednesday a3 d3 g-4
it_'s_your c-5 e10 g-7; it_'s_yours b5 c-9 d-3 e9; it_,_<mark> b4 c5 e-8; it_,_<name> b5 c-5 d-8 e7
it_,_<number> a9 b-2; it_,_and a5 b4 d-10 e-3; it_,_as c8 e-3; it_,_ask d2; it_,_but e-7 g8
it_,_close b-3 d6 e6 f-4 g-6; it_,_deploy d5 g-3; it_,_do b4 e-3; it_,_fix a3; it_,_go e-7 g10; it_,_he e7 g-5
it_,_i b9 c-11 d-4 e7 f8 g-25; it_,_it a-2 b-8 e4 f5; it_,_leave e4 g-2; it_,_miss a3 b4 e-2 g-3
it_,_no a5 b-4 f5 g-4; it_,_nobody e4 g-4; it_,_only-to a-4 f7; it_,_rewrite b3; it_,_she b7 d4 e-2 g-5
it_,_ship a13 b-3 g-7; it_,_so c6 f-2 g-7; it_,_take b5; it_,_tested a3 b-2; it_,_the a8 c-4 d-4 e-3
it_,_then b9 c-4 g-6; it_,_they a-3 b-4 c6 e5 g-6; it_,_three a6; it_,_with b3 f2 g-5; it_._, b3 e-2 f5 g-7
it_:_the b7 g-4; it_<mark>_. d-6 e4; it_<mark>_and b4; it_<name>_, b-2 d-3 e-2 g9; it_?_<mark> b6 c-4 e-8 g4
it_again_, b7 e-3; it_again_. a-5 b6 c-4 d7 e-2 g-6; it_again_from a-3 b5; it_again_in b3 d-5 e-6 g5
it_all_over b7 c-4; it_alone_, a-4 e6; it_among_themselves b-2 c-4 g3; it_and_do c-6 d-4 e3 g4
it_and_i b-5 c-4 d5 e7 f-2 g-11; it_and_the a2; it_and_write b4; it_as_a c3 e4 g-8; it_as_an c10 e-4 g-4
it_at_<number> a9 b-5 c-2 g-5; it_at_lunch a2 g3; it_at_night a-4 g6; it_at_ten a7 b-2 d-2; it_at_the b5 e-5 g2
it_back_, b-3 d-4 e6; it_back_. a3 b4 c3 e-8 g-4; it_back_and b4 c-3 e2 g-2; it_back_by e4; it_back_from b12 c-3 g-5
it_back_in a4 b-5 e-2 f5; it_back_on a5 g-2; it_be_, a-3 e9 g-7; it_be_. e-5 g4; it_be_<name> b8 d2 e-4 g-5
it_be_a b7 c-7 e-4 g2; it_be_do b3; it_be_fine c-4 e6; it_be_for c4 g-6; it_be_go b7 g-6; it_be_her b5 e-2
it_be_hers b5; it_be_his b7; it_be_in a4 c9 f-4 g-7; it_be_kindness a-3 g5; it_be_me a12 b-3 c5 d-2 e-5 f-2 g-12
it_be_mine a-5 b5 c-4 e4; it_be_my a4 b10 c-2 d-5 g-12; it_be_nice f-4 g12; it_be_not b-3 c-3 d6 e2
it_be_quicker a6 b5 g-7; it_be_the a5 b-5 c2 d-7 e3; it_be_theirs c5; it_be_wrong b-4 c-5 g6
it_before_the a5 c-4 e4 g-4; it_behind_her b6 e-2; it_better_than e-8 g10; it_between_them c-2 g6; it_but_i a3
it_but_it e4 g-4; it_by_four b-4 c-3 g4; it_by_hand a3; it_cost_me b-3 c-5 e11 g-6; it_did_not d3; it_do_. a6 g-4
it_down_as c6 e-2 g-3; it_down_the b-2 d4; it_first_. c4 e-5; it_for_a a-3 e-5 f5; it_for_her e-6 g3
it_for_him a-3 d-7 e-5 g11; it_for_me c-4 e-6 g10; it_for_my b7 c5 e-7 g-4; it_for_the b-3 d5
it_from_here b12 e-3 g-7; it_from_me c5 d9 e-7 g-10; it_from_my a5 b7 c-3 e-8; it_from_the e2 f2 g-5
it_from_there a-3 b5 c-6 e6 g-4; it_go_. b-7 e13 g-3; it_go_nowhere g3; it_green_. a-3 e10; it_hang_together g3
it_have_a a3 f7 g-8; it_have_be d-3 g6; it_have_my a4 b2 c-4 g-3; it_herself_. e8 g-4; it_in_<name> d3
it_in_<number> e7 g-7; it_in_a b10 c-9 d-3 e9 g-9; it_in_an a-4 b4 d-3 e6 g-6; it_in_five c7 g-3
it_in_his b6 d-4 g-4; it_in_my b6 e-3; it_in_one b4; it_in_ten c-4 e9 g-4; it_in_the a3 d8 e-3 g-8
it_is_, b-3 c2 e7 g-7; it_is_. a-3 b-4 d9 e8 g-12; it_is_<name> b-4 c-4 d-4 e-2 g11; it_is_his e8 g-4
it_is_not d-6 f-11 g9; it_is_now b8 e-3 f-5 g-2; it_is_still d6; it_land_in c5; it_my_way b7 e-4; it_myself_, b4 f-3
it_myself_. a-7 b6 e-6 g5; it_myself_<mark> a-4 g5; it_myself_over b3 g-3; it_now_, g-4; it_now_. c-4 d8 g-5
it_off_, c-2 d8 g-4; it_off_. b-3 d8 g-4; it_off_her b7 g-3; it_off_him b7 d-4 e-5; it_on_a b7 c-2 d-5 e3 f-7
it_on_my c2 e-6 f5 g-5; it_on_the a4 b6 c-8 g-8; it_on_thursday c-6 e-5 g11; it_on_wednesday b-3 d-4 g8
it_out_, c6 d-2 g-4; it_out_. a3 b-2 c-6 e4 f-3; it_out_loud c3; it_over_. e-3 g4; it_over_her b9 e-6 g-2
it_over_lunch c-6 e6 f4 g-5; it_over_the a-3 b3 e-4 g5; it_pass_. b-5 d2 e-7 g4; it_should_be c-2 d-2 e7
it_since_the b4 c5 d-3 g-4; it_sunday_and b5; it_take_me b4 c4 g-4; it_take_them c7 g-5; it_through_the a-3 b6 g-3
it_to_<name> a-3 b-3 c-3 d4 e12 f-6 g-6; it_to_him b-3 d10 e-2 g-5; it_to_hr b-5 g7; it_to_me a-6 c8 d-5 f8 g-11
it_to_my a-3 b8 e-4; it_to_myself b-5 e7 g-5; it_to_next d3; it_to_the a2 b3 c-7 d5 f-6 g-6
it_to_them a-4 b-6 c-4 d-3 e3 f-3 g6; it_today_, b5 d2 e-6; it_tonight_. b9 e-5 g-4; it_twice_. c-5 d7 f-4
it_until_it a9 b-3 g-4; it_up_, d6 g-9; it_up_. a-5 b2 e3; it_up_myself a-5 b11 e-2 g-3; it_up_to c3
it_upstairs_. e4 f-2; it_well_. b-4 g7; it_will_never f4 g-3; it_with_<name> b6 c-4 d-9 e2 f-2; it_with_the a7 g-6
it_work_, e2; it_worse_. b-3 d3; it_would_be b-5 c-4 e-3 g10; it_would_have a-7 b-6 g8; it_would_not a8 g-6
it_yourself_, g5; itch_for_the e-5 g7; job-ad_for_the d11 g-7; job_in_the d5; job_scheduler_i b7 g-3
joked_that_i g4; jump-into_into_<name> b8 c-4 e-5; jump-into_into_the a4; jump-on_on_the a10 e3 g-8
jump_on_the e10 g-4; just_._. e6; just_before_the a8 g-2; just_do_it b-3 c-11 e-6 f-5 g15; just_do_the b-3 g7
just_finish_it a-3 b5 g3; just_fix_it g5; just_look-at_at a2; just_me_and a6; just_out_of f4
just_sit_there c4 e4 g-4; just_so_i f5; just_to_know f3; just_to_see c-2 f14 g-8; just_to_understand f-4 g5
just_want-to_see f4; just_write_it c6 g-6; keep-my-hands-off_my_hands e6 g-2; keep-my-mouth-shut_my_mouth e6
keep-out_out_of b-4 e11 g-6; keep_ask_. a6 g-4; keep_find_reasons d4; keep_it_. a11 b-3 d-3 g-7
keep_it_to d3 e3 g-2; keep_my_hand b-4 d-2 e-6 f2 g8; keep_my_hands a-4 b6 d-2 e-5 f3; keep_my_nose e5
keep_the_rust f5; keep_up_with a-3 f9 g-6; keyboard_from_<name> b3; keys_to_the b-8 e10 f-5
kick-the-tyres_the_tyres f6 g-3; kind-of_manager_who a-3 b-3 c-4 e-5 f-3 g16; knee_deep_in a3 b-3 d3 g-2
knock-out_out_the a5; knocked_up_a f7 g-5; know_better_. b4; know_how_it e-3 f7 g-3; know_it_'s a-4 c3 d4 g-3
know_it_. a6 c-5 g-5; know_it_better e3 g-3; know_that_code a5 f-2; know_the_answer d-3 e-6 g6; know_the_old a6 f-5
know_what_'s g3; know_what_a d-2 f4; know_what_i c-6 d10 e-3; know_what_they f5 g-3; land_before_the a6 b-2
land_in_my a-3 c10 g-5; land_on_my a-3 b-3 c9 d-3; land_page_, a4 b5 d-3 e-4 g-5; last_blocker_for a2
last_job_i a-4 f-3 g9; last_job_the g4; last_mile_of a7 b-2 g-3; last_month_'s f6 g-3; last_place_i g3
last_wednesday_. d5; last_word_on a-6 b-4 c8 d-6 e2; last_year_'s a-4 b-4 e-4 f8; lasted_until_the a-4 b7
late_again_, b-4 d-3 f-2 g8; late_so_i a-4 e-3 g8; later_it_'s b5; later_it_be e8 g-6; launch_,_and a7 b-3 d2 g-6
launch_depend_on a6 g-4; launch_hang_on a-2 e-2 g8; lead_,_<name> c4 d7 e-3 g-8; lead_,_i c-6 e12 f-4 g-6
lead_ask_me c6; lead_of_the a-4 b3 c-3 d-5 g8; lead_on_the a5 b-2 g-5; lead_the_outage e-3 g7
lead_the_retro b4 d-4 e-3; lead_use_to g2; learn_how_it f5; learn_how_the f3; learn_it_, b4 e-5
learn_the_new e-3 f7 g-2; learn_to_read f10 g-7; learn_what_a f3 g-2; learn_what_it g3; leave-him-to-it_him_to e5
leave-it-to-them_it_to b-4 e12 g-4; leave_,_i b-6 d2 g4; leave_<name>_'s b-6 d11 e-5; leave_<name>_alone d-5 e8
leave_and_i a-5 e-3 g11; leave_at_five a6 b-3; leave_for_<name> f-3 g8; leave_in_<name> d5 g-4; leave_in_it b7 g-3
leave_it_, a-3 b13 e-6 g-5; leave_it_for d3 e4 g-5; leave_it_there d4; leave_it_to b-5 c11 d-4 e4 g-7
leave_it_with a-4 b4 d-8 e5; leave_the_channel e6; leave_the_how d-4 e8; leave_the_meet c-3 e8 g-8
leave_the_room c6 g-5; leave_the_thread c-6 e8; leave_with_a e4; leave_with_my a5; leave_with_the b10 c-3 d-2 e-7
lent_<name>_the a-5 b3 e-2 g2; let_<name>_and c-4 e9 g-4; let_<name>_choose c-3 e11 g-9; let_<name>_decide d-3 e5
let_<name>_do e5 g-6; let_<name>_explain f6 g-4; let_<name>_finish b11 g-10; let_<name>_have c-3 g2
let_<name>_own b5; let_<name>_present b-3 g6; let_<name>_run b-9 d-5 e-3 g14; let_<name>_start b5 e-7
let_<name>_struggle b5; let_go_of a3 b5 c-6 d-7 e4 f-3; let_her_find e2; let_it_be b-11 c-4 e12
let_it_fall d8 e-4 g-4; let_it_go d5 g-3; let_it_slip a4 d-3 e7 g-6; let_it_stand b-3 c-2 e11 g-3
let_me_just a2 b11 c-3 e-6 g-5; let_the_intern a-3 b-3 d6 e-3 g4; let_the_mentor d3 e-5; let_the_on-call a4 e6 g-7
let_the_performance d5; let_the_team c-2 d2 f-3; let_them_argue e5; let_them_choose c-3 e-7 g10
let_them_do a-2 b-8 e15 g-8; let_them_ship e6 g-5; let_us_ask c10 d-4 g-6; let_us_find d8 e-3 g-2
let_us_see a-3 d-6 e-11 g13; let_us_talk d12 e-5 g-9; letter_for_<name> d5; like_a_customer e-2 g6
like_a_novel f10 g-8; like_a_seagull b3; like_a_student f5 g-3; like_everybody_else b-4 d-3 e8
like_i_am a-7 b-2 c2 e-6 f7 g5; like_it_, b8 e-4; like_it_. b-6 e4; like_one_read f5 g-3
line_by_line a-2 e-5 f10 g-6; line_of_code d-5 f-3 g7; line_of_the d6 e-6 g3; lines_of_<name> b-3 f6 g-3
link_in_the a2 f3 g-5; list_for_the f-6 g9; list_to_mine b6 g-4; listen_from_the e3
listen_to_the c-3 d-3 e-13 f6 g11; little_script_that f2; live_at_six a5; live_hang_on a10 g-4; live_tonight_with b4
lived_in_the a3; lives_on_my a-2 f6 g-4; log_pretty_printer f3; long_day_. a2 c7 g-12; longer_<name>_'s b8 e-4 g-3
look-at_at_<name> c-5 e8 g-4; look-at_at_how e-2 f8 g-4; look-at_at_it d2 e-3 g3; look-at_at_logs d6 f-3 g-3
look-at_at_me a-3 b-3 d6 f-4; look-at_at_my b4 c3 d-3 e8 g-11; look-at_at_the a-8 b-5 c6 d5 e-10 f-6 g6
look-at_at_their a3 c9 d-2 e-6 g-7; look-to_to_me e8 g-7; look_at_a d9 e-3; look_at_it f4; look_at_me c8 g-9
look_at_the a9 b-5 c-8; look_back_at c7 e-6; look_into_the a-2 b-2 g4; look_off_to e4; look_up_how f7
loop_,_i b5 d-4; loop_for_the d6; lot_of_them b3 d-4 e-3 g2; low_stakes_, f4; luckily_be_not c-3 g7
lunch_,_and e2 f8 g-7; lunch_,_just c7 g-7; lunch_it_be a-3 c9 e-5 g-6; lunch_with_the e-4 g2
make-the-call_the_call e4 g-6; make_<name>_the a-9 b-3 d-2 e16 f-8 g-5; make_a_bot f4; make_a_little a-3 f5
make_a_tiny f4; make_it_. a3 c5 e-2 g-3; make_it_because a-3 b-2 c5 d4; make_it_green e9 g-6; make_it_worse b-4 d5
make_myself_the a12 b-4 f-2 g-5; make_one_small f3; make_room_for b-2 d6; make_soup_. d2 f-3 g4
make_the_call d-5 e-5 g9; make_the_new a8 e-2 g-4; manager_who_give g5; managers_'_breakfast a-2 d4
maybe_i_should g3; maybe_i_will f-3 g4; me_,_<name> a3 b13 c-5 e-2 f-4 g-8; me_,_<number> a-5 b3 c-5 d-6 e10 g-11
me_,_a a-4 e4 f-3; me_,_again b-2 c4 g-3; me_,_and a12 c-9 d3 f-3 g-3; me_,_and-then b5 c4 g-7
me_,_as c-6 d-6 f-3 g9; me_,_at b-2 c5; me_,_because a-4 d7 g-4; me_,_but b-2 c3 e-2 f4; me_,_by a-3 b3 c6 e-3 g-2
me_,_even c6 g-5; me_,_he c-3 e-3 g4; me_,_i a-12 b-14 d8 e6 f-5; me_,_me a10 b-5 d-3 g-2
me_,_no a2 b15 c-10 e-2 f-10 g-5; me_,_nobody f7 g-5; me_,_not b2 c-2 e-10 g7; me_,_only b5 e3 g-3; me_,_so c9 g-9
me_,_the b-3 c9 e-5 g-11; me_,_they c-12 e5 g10; me_,_who a5 b-2; me_,_with a5 g-6; me_._, c7 d-2 g-6
me_<mark>_, d-5 e3 g6; me_<mark>_i a-8 b-4 d-3 e11; me_<mark>_on a5 b-6 c-2 e-6 g8; me_?_<mark> a-3 c-9 e7 f-3 g8
me_about_a c7 d-5; me_about_the e4 g-2; me_again_, b6 c5 e-4 g-11; me_again_. b3 d-3; me_all_the c3
me_an_hour b8 g-5; me_and_a b-2 c-4; me_and_i b-6 c8 d-3 e8 g-11; me_and_not b3 e-2; me_and_the a9 b-4 c4 e-3 g-7
me_any_more c8 g-6; me_anything_today c-3 g6; me_at_<number> g-3; me_at_the d3 e-2; me_because_i a4 b2 c-5
me_before_the b-3 c-7 d-6 e3 g7; me_before_they c10 g-8; me_for_a b-2 c2 d-3; me_for_anything c-4 f-4 g9
me_for_the b-4 c5 f-5 g-4; me_her_boss g8; me_in_the a5 b4 e5 f-9 g-13; me_like_i e-4 f7; me_now_, c8 g-7
me_on_it b6 c-2 d-5 e-2; me_on_the c5 d-7 e6 f-7 g-9; me_over_beers g4; me_over_lunch g5
me_since_the a-3 b8 c-5 d7 e-2 g-7; me_to_, a8 f-4 g-6; me_to_. a7 g-7; me_to_ask d-3; me_to_break e5 g-5
me_to_choose e8 g-7; me_to_decide d-3 g6; me_to_fill b-2 c13 d-4 e-4 f-3 g-3; me_to_pick c8 e-5; me_to_rule g-2
me_to_say a-4 c16 g-17; me_to_settle c3 g-2; me_to_write a3 c2 g-5; me_until_i c7 d-4; me_what_to e6 g-3
me_when_the c11 e-2 g-9; me_who_have-to c10 e-3 g-8; me_would_have a-3 b-4 c-4 e3 f-2 g5; meant_it_as c5 e-3
meet_of_the d6 e-4; meet_with_finance d-4 g6; meet_without_it c-2 d12 e-4 g-9
meetings_until_five a-7 b3 c-2 d3 e2 f6 g-6; merge_in_the g-3; merge_it_. a-3 b10 d-2 g-4; merge_it_myself a-5 g6
merge_my_own a3 f-3; merge_nothing_, a-4 c-4 e4 g6; merge_to_main g6; merge_until_i c4; merged_prs_with f-2 g3
middle_of_a d7 g-3; middle_of_the a3; migration_,_<name> b-2 g5; migration_back_from g2; migration_on_the a7 g-4
mile_of_the a7 b-2 g-3; mine_,_and b-3 e-2; mine_,_i a-6 b6 c2 d6 e-8 g-7; mine_,_not b-3 d6; mine_,_the a-2 b-2 g7
mine_again_. a-3 b8; mine_and_i g-4; mine_and_it a3 b-5 e5 g-3; mine_be_the a-4 b3 c7 e-3 g-4
mine_in_a c7 d-5 e-6 f5 g-3; mine_is_now a-3 b4 c-2 e4 g-3; mine_to_fix a8 c-3; minus_:_i a3 b2 c5 d-4 e-3 g-5
minutes_,_i e-5 g10; minutes_,_then b5 d5 e-4 g-6; minutes_with_the e9 g-6; miss_,_and d-4 g5; miss_index_in g3
module_,_then a-2 b2 g4; module_<number>_, f6 g-3; monday_,_it d4; monday_<mark>_by b5
monday_and_by a-3 b-6 c8 d-2 e4 g-4; month_'s_incident f2; month_at_my d4; month_end_close a6 d9 g-10
monthly_career_hour d6 g-2; mood_otherwise_. a-5 b3 d2 g-3; more_,_<name> g5; more_code_, f-3 g4; more_days_. b8 g-3
morning_,_have b2 e-5; most-of_it_. d-2 g4; mouth_shut_, e5; move_<name>_'s b2 e-2; move_a_finger c2
move_again_, a4 g-4; move_by_me c-3 d13 g-9; move_it_. d8 g-6; move_it_to d5 g-3; move_our_1:1 d-6 g8
move_the_<name> d5 g-5; move_the_retro d12 g-9; move_to_<name> d-8 g9; move_to_after d-2 g3; move_to_next d7 g-6
move_to_the a-2 b-9 e6 g6; move_until_i a3 c3 g-5; mute-the-thread_the_thread e2; my_1:1_notes d6 g-3
my_1:1_with d3; my_bag_. a2 c-2 d-5 e3; my_boss_'s a-13 b-9 c-6 e-13 f-6 g24; my_boss_. e3; my_boss_delegate g4
my_boss_i a5; my_branch_, a7 b-3 g-3; my_branch_<mark> a7 g-3; my_branch_is a9 g-3
my_calendar_says a2 b-3 d10 f-2 g-8; my_call_on c3; my_camera_off e6 g-4; my_chair_. b4 c3 e-7
my_circus_, a-3 e-4 g9; my_coach_. c-3 g6; my_comment_on c7 e4 g-7; my_commit_, a3; my_commit_. a-4 b13 e-3 f-3 g-5
my_daughter_'s d-2 e-3 g5; my_decision_, b2 d7 g-7; my_decision_<mark> c-5 e8; my_deploy_, a7 g-4
my_desk_, b3 c-7 e-3 g6; my_desk_. a-3 c4 d4 f7 g-10; my_desk_again c3 g-2; my_desk_and a5 b3 d-3 g-6
my_desk_for c8 f-3 g-4; my_desk_with c7 e-2 g-3; my_editor_, b5 g-4; my_eyes_hurt a8 g-4; my_face_. c8 g-3
my_face_on a8 b5 c-8 d-2 e-7 g-4; my_favourite_module b-6 e8; my_finger_in a5; my_first_boss g2
my_first_startup a-2 g7; my_first_year b-4 g8; my_hand_, b-4 d7 e-4 g-5; my_hand_. c7 d7 e-5 g-10
my_hand_up a3 d-3 e-2 g3; my_hands_, a3 b-3 e-7 g8; my_hands_. b4 d3 e-7 f-3; my_hands_dirty b-3
my_hands_on e-3 f8 g-2; my_hands_while a-3 b-3 e8; my_head_, c-3 d3 e-3 g2; my_head_. b-3 d2 e2 f4 g-5
my_head_and d8 e2 g-8; my_inbox_, d7 g-3; my_initials_in e-3 f4 g-3; my_job_to c-5 d7 e-3 f-3
my_keyboard_, a9 b-3 d-2 e3 f-3 g-5; my_laptop_, b3 e-4; my_laptop_. b8 d-3 e-4 g-5; my_laptop_and a6 f-3
my_last_company a-3 g4; my_last_job a-6 f-3 g12; my_last_place a-2 g4; my_list_for d6; my_meet_notes f7 g-2
my_mother_'s a-3 f11 g-8; my_mouth_. c9 f-3; my_mouth_shut e7; my_name_'s b8 c-3 g-4; my_name_, a8 b-10 c-3 e-3 g8
my_name_. a-2 b10 c9 e-11 g-7; my_name_in a2 c9 e-9 g-6; my_name_is a4 c3 e-4 g-6; my_name_off b-6 e8
my_name_on a5 b4 c-3 g-5; my_nose_out e6 f-3; my_old_boss e-3 f-8 g13; my_old_laptop b-3 e-7 g7
my_old_module b6 e7 f-5 g-8; my_old_shop a-2 g7; my_old_team d-6 e-3 f-4 g13; my_one-to-one_with d7 g-6
my_only_contribution e8 g-4; my_opinion_, e7 g-7; my_opinion_. c7 e-4; my_opinion_end e-4 g5; my_opinion_on g4
my_opinion_until c-7 e9; my_own_, b3 d-3 f6 g-6; my_own_. a-4 b4 c-4 d-5 e2 f-6 g5; my_own_1:1 g2
my_own_boss d7 g-4; my_own_click f-4 g4; my_own_commits b5 d-4; my_own_education f3; my_own_fix a-3 b10 e-3
my_own_hands a4 e-3 f-4 g5; my_own_manager d-4 g8; my_own_name a-3 b3 e3; my_own_review d-4 f-6 g10
my_own_two a7 b-5 c-5 e-5 f-3 g4; my_own_version b11 e-6; my_own_way b6 e-4; my_part_be a-3 b-2 e10 g-5
my_patch_, a10 g-7; my_plate_again d2 g2; my_pocket_, c-4 d5 e2 g-2; my_predecessor_do a-3 g8
my_previous_company c-3 g5; my_proposal_in c5 g-3; my_seat_in e4; my_side_, d10 g-5; my_side_. a-2 e8 f-3 g-2
my_sign_off a-3 c8 g-3; my_sleeves_and a6 b-3 e-3; my_sql_, f5; my_style_. a-3 b12 d-3 g-5; my_tea_. f3
my_tongue_. e2; my_tongue_for b-2 c-2 g3; my_tongue_in e6 g-2; my_version_, b-4 c6; my_version_. b6 g-4
my_version_of b3; my_view_on c6; my_way_. b10 c-2 e-3 g-3; my_wife_ask g4; my_wife_say g4; myself_,_all a6 g-3
myself_,_and a4; myself_,_could a4 b-3; myself_,_it a-3 b-9 g9; myself_,_no e7 f-2 g-5; myself_,_the a4 f3 g-5
myself_again_. a5 b-3; myself_as_the a3 b-4 e3 g-3; myself_at_<number> a7 g-3; myself_before_he b8 e-4
myself_from_the b-5 e8; myself_in_the d-4 e4; myself_out_of a-3 b-5 e12 g-6; myself_over_the a3 f-2
name_'s_on a3 b4 c-3; name_,_i b3 c-6 d3 e5 g-7; name_,_the g3; name_for_the b-3 c7 e7 g-9; name_in_<name> a-3 b5
name_in_it b-5 c10 e-7 g-2; name_in_the c5 e-3 g-2; name_is_on a4 b4 g-4; name_of_the g3; name_off_the b-5 e8
name_on_the b6 c-3 d-2 e4 g-7; near_<name>_, g3; nearly_there_, b6; nearly_there_. b11 e-4 g-9
need_before_they c-2 g5; need_from_me a-6 c-5 d-4 g11; need_it_, a-3 e-2 f9 g-4; need_it_. c3 g-6
need_me_. b-5 c6 d7 g-9; need_me_to c-4 d-4 e11 f2 g-9; nervous_,_and a4; never_ask_for c12 d-4 f-3 g-7
never_open_the a-3 g3; never_the_one a-4 b-3 c-4 d-3 e-2 g14; new_one_. d9 e-4 g-7; news_about_the d7 e-2 g-5
next_month_. d3; next_month_i g4; next_one_. c3 d7 g-6; next_quarter_i g4; next_sprint_, d-2 g8; next_sprint_i g7
next_sprint_on g3; next_time_? c-3 e4; next_to_<name> a-2 c-3 d-5 f9; next_to_it c13 d-3 e-5 g-6
next_to_the a-4 c-4 d3 g4; next_week_, d12 e-3 g-6; next_week_. a5 d-8 g3; next_week_<mark> d7 g-5
next_week_i d-2 g5; next_year_'s f-4 g5; nice_if_i a-3 f-4 g12; nice_to_have a-3 b-4 d-3 f9; night_,_he b6 f-3
night_,_with g2; no-one-else_would_. a-4 c9 g-2; no-one_'s_wait f5 g-4; no-one_argue_. c6 g-3; no-one_ask_for d3
no-one_but_me a13 d-3 f-6 g-10; no_,_i a-5 b8 c9 d-15 e-6 g2; no_,_my c2; no_,_the a-7 c-2 d10 e-3
no_1:1s_since d5 g-3; no_agenda_, d3 g-4; no_answer_from c-5 e5; no_bug_, a-5 c5 f-3 g4; no_code_from d-2 e8
no_consequence_to f4; no_deadline_, f4; no_feedback_give d8 g-5; no_feedback_to d9 g-6; no_freeze_, e3
no_go_, c-6 e11 g-2; no_go_is c4; no_idea_how e-4 g9; no_longer_<name> b8 e-4 g-3; no_opinion_on e2; no_owner_, a4
no_ticket_, f7 g-3; no_time_for a4 b-3 d7 e-4 f-6 g-3; no_time_to d4 g-4; no_to_sales c7 g-3
no_to_the a2 c-6 d-4 e3; no_worries_, e-3; nobody-else_know_the a7 c-3 f-3; nobody_'s_wait d-2 f2; nobody_ask_for f4
nobody_ask_me a10 b8 c-16 e-2 f-8 g5; nobody_be_wait g6; nobody_can_get a-3 f-2 g9; nobody_could_test a10 b-3 g-6
nobody_defer_to c-11 g12; nobody_disagree_with c6 g-4; nobody_do_, a-4 c6 e-3 g2; nobody_have-to_wait c-3 e7 f-5
nobody_have_ask c-2 f12 g-9; nobody_in_the c10 f-3 g-6; nobody_is_wait f3; nobody_need_it f7 g-4
nobody_need_me a-7 c-6 f-6 g14; nobody_object_to c3 g-2; nobody_push-back_back c10 g-7; nobody_say_i c-2 f-3 g10
nobody_take_it g3; nobody_wait_for c-3; nobody_want-to_be c2; none_of_her b7 e-2; none_of_it c3 g-2; noon_,_i b4 g-7
not-one_of_them d4; not_,_and c3 d-5 g6; not_,_i a-3 b9 c-3 e-4; not_a_line b5 e-3 g-3; not_a_solution d-5 e9 g-5
not_a_soul a-4 c8 e-6 f6 g-4; not_agree_on a-2 c5; not_answer_, c2 d-5 e-2 g5; not_answer_. c-3 d-6 e2 g4
not_any_more d8 g-4; not_ask_. b4 e-3; not_ask_for b-7 d-3 e16 f-2 g-10; not_ask_me c-12 e-8 g15; not_ask_to b7 g-5
not_be_ask c-6 d-4 g10; not_be_in d6; not_be_the a-5 c-6 d-4 g13; not_cancel_a d-8 g9
not_change_a a-3 c3 e-4 f11 g-8; not_choose_between c5; not_decide_, c8 e-4 g-3; not_delegate_the a10 b-6 e-4
`
