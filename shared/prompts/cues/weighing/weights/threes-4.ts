// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_4 = `
in_the_team b-2 c7 e-7 f-5 g4; in_the_thread c-6 e4 g3; in_their_ratings c-3 d10 e-4 g-4; in_this_team c5 g-3
in_those_days g5; in_three_weeks d3; in_two_days d6 g-5; incident_,_i b3 e3 g-5; incident_from_<name> e-4 g3
ingestion_repo_for f-4 g5; instead_give_her d4 g-4; instead_replace_<name> b-3 e4; instead_the_appraisal d6
internal_lunch_page f7 g-5; internal_tool_, f4; interview_run_over g4; interview_train_, d4
interviewed_two_candidates d-3 g6; into_<name>_'s b6; into_a_chat c-4 e6; into_a_name c3; into_how_the a-3 f6
into_the_war c-4; invitation_to_the e3; is_,_naturally a3 g-2; is_<name>_'s a-3 b-3 e7; is_afraid_that g3
is_back_from b-5 c-3 g8; is_back_in b4; is_back_with b6; is_best_<mark> c6 g-4; is_block_on a-2 g4; is_fix_it a-4 g5
is_happy_with a-3 g4; is_how_it g3; is_in_my b3 d3 e-2 g-4; is_in_the a4 b4 g-5; is_late_is a3
is_late_with a-5 d-2 g8; is_mine_again b3; is_mine_to a12 b-2 c-3 d-6 e-3 g-4; is_my_part a3; is_not_. a6 g-6
is_not_do a7 d-3; is_not_mine c-7 e9; is_not_my c6 d-4 e-11 g8; is_not_true a-5 c-3 e-5 g11; is_now_my b4
is_on_it e6; is_on_me a4 d4 g-7; is_on_my a6; is_on_the g4; is_over_i g3; is_red_on a4 g-2; is_still_in d4
is_still_not d5; is_still_wait c3 g-3; is_the_one d3 g-5; is_theirs_and e2; is_up_, d5; is_wait_for c-8 g3
is_wait_on d-2; is_whether_to c3 g-3; is_with_me b4 g-3; ish_library_. e4 g-3; it_'d_be b-2 g6
it_'s_<name> b-4 e8 g-6; it_'s_about c4 g-3; it_'s_be d9 g-4; it_'s_do a7 b-3 e-3 f6 g-8; it_'s_easier c3
it_'s_fine c11 e-2 g-6; it_'s_four c3 g-3; it_'s_half a2; it_'s_her c6 e3 g-7; it_'s_hers b-2 e7
it_'s_his b-3 e9 g-5; it_'s_in b-2 d2 e-4 g3; it_'s_lien e3; it_'s_me a3 c4 e-3 g-2; it_'s_mine a3 b2 g-2
it_'s_my a8 b7 d-7 e-9 g-10; it_'s_not c-3 d5; it_'s_on b6 d-4 e-4 g2; it_'s_right f4; it_'s_still d2
it_'s_the a7 b-7 c-5 f-4 g3; it_'s_their a-5 b-7 c5 d-6 e11 g-7; it_'s_theirs b4 g-5; it_'s_yours b3 c-6 d-4 e9 g-3
it_,_<name> e8 g-4; it_,_and b-3 d-2 g3; it_,_because a3 b-3; it_,_deploy d5 g-5; it_,_feel g4; it_,_give b2 g-3
it_,_good g6; it_,_i b9 c-7 f5 g-14; it_,_it a-4 b-8 e4 f5; it_,_now e-3 f4; it_,_patch a5; it_,_rewrite b6
it_,_take b5; it_,_the a2; it_,_then b9 e-5; it_,_want-to f2; it_._<mark> b4; it_:_rename f2
it_?_<mark> b3 c-3 e-3 g3; it_again_. a-2 b6; it_again_in b6 e-4 g-3; it_alone_, e3; it_and_do a-2 c-5 e5
it_and_let e6; it_annoyed_me f6 g-4; it_as_a c6 e-3; it_as_an c4; it_at_<number> a7 g-2; it_at_night g2
it_at_ten a7 d-2; it_at_the b4 e-3 g3; it_back_, b-6 e3; it_back_. a5 b4 e-4 g-4; it_back_an b8 e-4 g-3
it_be-supposed-to_be c4; it_be_do b5 e-2; it_be_five g3; it_be_for c3; it_be_go a3; it_be_good e4; it_be_her g2
it_be_in c3; it_be_me c5 g-3; it_be_mine a-3 g5; it_be_nice g8; it_be_not a3 c4 g-4; it_be_only-to f6
it_be_product e-3 g7; it_be_the b-7 c6 d-5; it_be_wrong c-2 g2; it_became_mine a4; it_became_obvious a-4 c-2 e6
it_better_than c-2 g5; it_between_them c-4 g3; it_burn_? c-2 e-2 g6; it_by_thursday a2 g-2; it_did_not g2
it_differently_. e7 g-4; it_do_, b4 e-4; it_fall_to c4; it_for_<name> b-4 e8; it_for_her b5 e-2
it_for_him a-2 c-3 d-6 g7; it_from_here b7 e-4 g-4; it_from_there e3; it_hang_together g3; it_have-to_be a6 g-2
it_in_his b3 c-2 e3 g-2; it_in_pass c-2 g4; it_in_the a8 b-3 c2 e-2 g-8; it_is_<name> g5
it_is_not a-3 b-4 c-5 e-3 g10; it_line_by f3; it_my_way b6 e-3; it_nobody_get a5; it_off_her b5 g-3; it_off_him b2
it_on_thursday c-2 g5; it_should_have c6; it_slip_so a3; it_take_them c7 e-2 g-4; it_the_minute g2
it_to_<name> e7 g-2; it_to_me b-4 c6 f9 g-8; it_to_myself a3 b-3 d-4 e6; it_to_the d6 f-5; it_to_them b-3 e8
it_today_. a3 g-2; it_turn_into c8 e-3 g-2; it_under_control b-3 e-2 g6; it_up_, b4 e5 g-7; it_up_to b-2 e-2 g4
it_were_up c-5 g7; it_with_<name> d-3; it_with_her b-3 g3; it_with_own f2; it_would_be b-3 g8
it_would_have a-5 b-4 g7; it_would_not a8 g-4; job-ad_for_the d6 g-3; job_advert_and a-5 d3 g4
jump-into_into_<name> b6; jump-into_into_the a3 c-2; jump-on_on_the a5 b-3 g-2; jump_on_the a-5 c-2 e6
junior_the_deployment a-2 e4; juniors_present_to b-3 g4; just_._. e4; just_<name>_'watever c6 g-3
just_agree_with c3 g-2; just_do_it c-9 d-6 e-2 g7; just_do_the b-3 g5; just_drive_' b3; just_fix_it e-2 g6
just_me_and a5; just_take_the a7 f-2 g-3; just_to_see f5 g-3; just_to_understand f-4 g4; k8s_upgrade_, g4
kafka_<mark>_<mark> c3; kafka_?_<mark> c3; keep_<name>_wait d5; keep_my_hands a-4 b7 e-6 g4; keep_the_sepa d-2 g4
keep_up_with f10 g-7; keyboard_from_<name> b3; keyboard_than_the a5; kick-the-tyres_the_tyres f5; kids_to_the b-3 g7
kind-of_manager_who c-4 g6; knee_deep_in a3; know_best_<mark> c5 e-2; know_how_to b-2 d6 f-4; know_it_better e3 g-4
know_the_answer g5; know_what_i g3; know_what_they f3; lads_settle_on g4; land_,_hopefully a4 g-2; land_in_my c4 g-3
land_on_me a2 c-6 g4; land_on_my c3; lap_next_week g3; laptop_during_the e5 g-3; last_company_i a-5 g5
last_gate_before g2; last_job_i a-2 b-5 g7; last_month_'s f2; last_word_on b-3 c6; late_,_it g3
late_and_unprepared d5; late_is_my a3; late_with_the a-4 d-3 g8; launch_,_i a3 d4 g-5; launch_bug_<mark> e4 g-3
layer_land_, a4 g-2; layer_to_<name> b2; lead_,_i c-3 e9 g-6; lead_could_not c3; lead_of_the e-4 f-3 g8
lead_on_the a8 b-7 e2 g-5; lead_the_demo a-3 e3; lead_the_outage g3; lead_the_retro b4 d-4; leads_'_meet g5
leads_'_offsite d3; leads_,_budget e5 g-4; leads_,_their e4; leads_<name>_they c4 e-3; leads_do_that c-2 e8 g-4
learn_,_or e4 g-3; learn_from_? f3; learn_how_it f5; learn_the_new e-4 g3; learn_to_read f4 g-3; lease_for_the g5
least_about_it c4; leave-it-alone_it_alone e4; leave-it-to-them_it_to b-4 e9; leave_and_i e-2 g6
leave_it_, b8 e-3 g-2; leave_it_red e3; leave_it_to b-2 c9 g-4; leave_it_with a-4 b5 c-2 d-7; leave_open_for c3
leave_poor_<name> d4; leave_the_branching e3; leave_the_decision c-5 e7; leave_the_how e4; leave_the_meet c-6 e8 g-4
legal_,_not g4; let_<name>_and c-4 e7; let_<name>_choose e5 g-4; let_<name>_decide c-3 e5; let_<name>_do e4 g-2
let_<name>_explain f2 g-4; let_<name>_find e3; let_<name>_finish b9 g-8; let_<name>_have b-2 c-2 g2
let_<name>_run g4; let_<name>_show f5; let_do_the a-2 e4; let_go_of a-5 b3 c-4 d-4 e7; let_it_be b-8 e10
let_me_just a4; let_me_take-back b4; let_the_cat d-4 e-7 g9; let_the_deadline c8 g-5; let_the_mentor d7 e-5
let_the_on-call b-4 e5 g-4; let_the_team d3 f-4 g4; let_the_tech-leads e3; let_them_choose c-3 g4
let_us_ask c7 d-2 g-5; let_us_do c3 d3 g-4; let_us_find d4 g-3; let_us_see e-3 g4; letters_are_out g3
lien_'s_architecture e3; lien_'s_tests e3 g-3; lifted_a_finger d3; like_<number>_minutes f4; like_an_idiot f3
like_and_take e3; like_i_am a-5 e-5 f5 g4; like_it_'s c2; like_learn_it e6 g-3; line_by_line c2
lint_warning_nobody-else f2; list_since_monday d5 g-4; listen_to_the c-2 e-13 g12; little_game_in f2
live_hang_on a6 c-3; live_need_, g3; live_servers_myself a2; lived_without_it g3; llm_summarise_the f4
long_day_. b-2 c3 e7 g-10; long_that_he d2; longer_<name>_'s b5; look-at_at_<name> c-6 e8 g-3
look-at_at_me c-3 d5 e4 f-3; look-at_at_the a-5 b-3 c-2 d4 e-6 g3; look-to_to_me c3 g-2; look_at_me c7 g-5
look_at_the a3 b-4 c-5 e2 g2; look_like_and e5; look_under_the f6; lost_patience_and g4; lot_of_them a2 c2 d-2
luck_for_the d-2 g3; lunch_,_then g3; lunch_i_make f3; lunch_it_be b3 c5 g-5; lunch_on_the a5; lunch_with_the d3
make-the-call_the_call c3 g-4; make_<name>_the a-5 b-6 e13 f-5; make_a_little f3; make_a_mistake e4 f-4
make_a_small f3; make_all_the g3; make_it_green e3; make_myself_the a4 b-2; make_room_for b-2 d4 g-3
make_the_call d-6 e-2 g7; make_the_intern g3; make_up_on c3; makefile_,_zero f4; manage_,_i g4; manager_decide_, c3
managers_'_breakfast d5; may_we_? c3; maybe_i_should g3; maybe_kafka_? c3; me_,_again c5 g-5
me_,_and a6 b-6 c-5 e9 g-3; me_,_as a-3 c-4 d-4 e4 g4; me_,_at a4; me_,_fix e-2 f-4 g7; me_,_he g3
me_,_i a-3 b-5 c-2 d12; me_,_me a3; me_,_no a3 b8 e-4 g-10; me_,_nobody f7 g-4; me_,_not b4 c-7 d-3 e-3 g8
me_,_nothing c3 d-2; me_,_the c10 d-4 e-4 g-8; me_._, a5; me_<mark>_. c-3 d4 e4 g-5; me_<mark>_i a-4 b-2 c-6 e4 g7
me_a_minute c7 e-2 g-5; me_about_a c3 d-3; me_again_, b6 d4 e-2 g-7; me_again_i c-4 g4; me_and_i e7 g-5
me_and_the a6 c3 e-2 g-5; me_anything_today g2; me_as_the c3 d3 g-5; me_because_i b5 c-5; me_before_they c10 g-7
me_by_default a-3 c7; me_for_a c10 e-4 g-7; me_for_anything g4; me_for_it c10 g-9; me_for_the b-2 d5 f-5 g-3
me_how_it b-2 c3 e4 g-3; me_if_he c6 e-2; me_if_i c-4 g7; me_in_the a5 d-4 e5 g-8; me_instantly_. c4
me_is_whether c3 g-3; me_just_drive b4; me_like_i e-4 f6; me_luck_for g2; me_on_the c6 d-3 e3 f-3 g-5
me_round_the f3; me_take-back_that b4; me_through_the e-3 f5; me_to_, a9 f-4 g-6; me_to_<name> b4
me_to_break e5 g-3; me_to_choose b-3 e8 g-5; me_to_close c8 e-5 g-3; me_to_decide c-3 g8; me_to_finish a3 c-3
me_to_pick c8 g-5; me_to_rule g-3; me_to_say c10 g-8; me_to_speak d-4 g5; me_to_weigh c5 g-4; me_today_, c-7 e6 g2
me_we_'d c-4 g5; me_what_to e3; me_when_the c10 g-8; me_which_framework c6 g-5; me_which_one g3
me_who_have-to c10 g-9; me_with_the c-8 g10; me_would_have e5; mean-to_be_, g2; mean_it_as c5; meet_,_i c4 e2 g-5
meet_so_they c-4 d-3 e8 g-3; meet_with_finance d-5 g7; meetings_until_five a-3 b4 c3 d-2 e2 g-6
mentor_say_she b-3 g5; merge_my_own a3 f-2; merge_my_version b5; merge_over_britta b3; merge_the_hotfix d-3
merge_themselfs_i g4; merge_two_calendars a-6 b-3 f-3 g10; merge_without_me e2; merge_without_my c5 g-3
middle_of_a d4; migration_,_<name> e4; migration_:_team c6; migration_plan_<name> b2; migration_scripts_all-day b-2
migration_that_go g4; mine_,_and a3; mine_,_i b-3 c3 d5 e-2; mine_and_i e3; mine_to_fix a7 g-4; mine_without_a b4
minutes_because_of d6 g-3; minutes_in_the b-3 d3; minutes_read_a f5 g-2; miss_<name>_'s d-3 g5; miss_it_, b3
mistake_in_the f5; mobile_rewrite_, e4; model_review_board e5; module_and_i a3; moment_i_leaned c6 g-5
moment_i_speak c3; mood_otherwise_. e5 g-2; more_and_i a-3 c2 g5; more_test_and b3; moritz_'s_design b5
most-of_the_new a6 g-3; mouth_shut_, e4 g-2; move_our_1:1 d-4 g6; move_the_retro d9 g-8; move_the_switch g2
move_unless_i c7 g-7; much_as_a g3; must_have_is a2; must_not_forget d-2 g4; my_1:1_notes d3; my_1:1_with d4
my_1:1s_, d4; my_area_and c6 g-4; my_bagel_, e3; my_bluetooth_layer a4 g-3; my_boss_'s b-5 c-7 d-6 e-5 g17
my_boss_at g3; my_boss_delegate g3; my_boss_want g4; my_branch_, a5 b-2; my_branch_is a6; my_call_, c8 d-3 g-7
my_change_is a5; my_chat_with d7 g-5; my_coach_ask g2; my_commit_. b6 e-2; my_daughter_'s d-3 g8
my_decision_, b4 c-4; my_decision_<mark> c-4 e7; my_design_now b3; my_desk_, c-5 g8; my_desk_. c2 d7 g-9
my_desk_while b3; my_door_like c3; my_face_, b-3 c8 g-4; my_first_year b-2 g5; my_former_company g3
my_half_sentence c6; my_hand_first c2; my_hands_. a3 g-2; my_hands_in e8 f-6 g-2; my_hands_off a-4 b2 g2
my_hands_twitched e2; my_hands_under a-2 e6 f-2; my_hands_were a-2 b7 g-3; my_head_and d5 g-4; my_idea_get c6
my_lap_next g3; my_last_company a-4 g6; my_last_job b-4 g6; my_list_since d7 g-5; my_mentor_say b-3 g6
my_name_in c8 e-3; my_name_off b-3 e5; my_old_laptop b-3 e-7 g7; my_old_team d-3 f-3 g9; my_opinion_. c3
my_opinion_end e-4; my_opinion_first e3 g-4; my_opinion_on e3 g3; my_opinion_until c-4 e5; my_own_. b3
my_own_boss g2; my_own_fix a-4 b7; my_own_hands a6; my_own_manager d-3 g7; my_own_review f-4 g6; my_own_two a7 c-2
my_own_understand f3; my_part_. a4; my_plan_, c5 g-2; my_pr_for a3; my_predecessor_do b-3 g6
my_previous_company c-2 g4; my_sign_off c7; my_size_<number> b5; my_sole_contribution f3; my_suggestion_be c4
my_task_is a5 g-2; my_tongue_on e2; my_verdict_about c4; my_version_, b-4 c6; my_version_of b6; my_view_on c5 g-3
my_way_and b7 g-5; my_wife_and c-2 g6; my_wife_say g6; my_worry_once e3; myself_,_could b-3 g3; myself_,_no a3
myself_down_for a5; myself_from_the b-3 e5; myself_out_of e8 g-7; myslf_,_demo a4; name_,_the g4; name_,_which c3
name_in_it c5 e-2; name_off_the b-3 e6; naturally_,_in a3 g-3; nearly_there_, b5; need_,_and c-3 g2; need_,_just g4
need_it_, a-3 f8 g-3; need_me_for a-6 g8; need_my_approval d-2 g6; need_my_ok d-2 e6 g-4; need_my_thumbs-up g5
need_your_decision c5 g-3; neither_code_nor g4; nervous_,_and a3 b-3; never_ask_for c7 g-3
never_the_one a-4 b-4 c-2 g11; new_framework_<mark> e-3 g2; new_lead_. g2; new_office_, g3; new_provider_, a5
next_quarter_: g4; next_sprint_i g2; next_to_<name> a-2 c-4 d-5 f5; next_week_, d11 g-7; next_week_. g3
next_week_<mark> d9 g-7; next_year_'s g4; nice_if_i g7; nice_to_have f7 g-4; night_shift_at a7 d-5
nights_on_the a-9 g11; no-one_but_me a7 d-2 g-7; no-one_get_their d8 g-7; no_,_and e4; no_,_i b8 c5 d-12 e-6 g3
no_,_not d4 g-3; no_,_the a-8 c-4 d8 e-4 g3; no_answer_from c-8 d3 e7 g-2; no_answers_. c-3 e3; no_comments_, f5
no_deadline_, f6 g-3; no_deadline_. f3; no_feedback_give d5 g-2; no_feedback_to d6 g-5; no_go_depend a5
no_longer_<name> b7 e-3; no_regrets_, a6 f-2; no_ticket_, f6 g-3; no_time_, d5 g-2; no_time_for d7 f-4
no_time_to a3 d5 g-5; no_to_do e6; no_to_sales c5 g-2; no_when_they c-4 e8 g-4; nobody-else_know_the a5
nobody_'s_wait c-2 g5; nobody_<name>_anything c7 g-3; nobody_ask_me a10 c-12 f-7 g7; nobody_dare_to c4
nobody_defer_to c-6 g8; nobody_depend_on f4; nobody_do_, a-4 c4 e-3 g3; nobody_get_paid a3; nobody_have_ask f5 g-4
nobody_in_the c5; nobody_is_wait f5; nobody_need_it a-3 f7 g-3; nobody_need_me a-6 c-6 f-4 g12; nobody_object_to c3
nobody_take_anything c-2 g4; nobody_take_it a-2 c3; nobody_take_the g5; nobody_want_the a8 f-3 g-4
nod-along_along_like f4; nod_at_a c-3 e7 g-3; none_of_the a-3 d6 e4 f-5; nor_manage_, g5; normally_fight_for c3
not-one_of_them a-2 c3 d2 g-2; not_<name>_go c9 d-5 g-4; not_a_good c4; not_a_small a2; not_agree_on c4 g-3
not_answer_, e-3 g5; not_answer_in e3; not_any_more d7 g-4; not_as_if a-3 g8; not_ask_and c-5 e-3 g9
not_ask_me b2 c-9 e-4 g9; not_ask_to b4 g-3; not_assign_, a3; not_be_ask c-6 d-4 e-2 g12; not_be_late g3
not_be_the a-2 c-3 d-5 e-3 g11; not_cancel_a d-4 g5; not_cancel_anything g3; not_change_a f7 g-3
not_coach_someone g5; not_continue_until a4; not_correct_the e3; not_decide_, c10 e-2 g-7; not_decide_and g3
not_decide_today c-3 g5; not_delegate_the a9 b-6 e-4; not_do_, d10 g-7; not_do_it b-3 d2 e5 g-4; not_do_the g4
not_even_start d3 g-2; not_face_the d8 f-2 g-3; not_fast_enough b4; not_find_the d5 g-3; not_finish_the b2
not_follow_the f6 g-3; not_for_me c-3 g5; not_for_production f8 g-6; not_forget_ola d-3 g5; not_get_the d8 g-4
not_give_<name> d5; not_go-to_touch a6 g-2; not_go_out a2 d2 g-2; not_grab_the e9 g-7; not_have_a d6 g-3
not_have_an c-5 d-2 e10; not_have_make c-4 e7 g-3; not_have_the d7 e-3 g-3; not_hold_the d5 g-3
not_in_the a-2 c4 d3 g-6; not_it_be c-2 g8; not_jump_in e8 g-5; not_know_. g6; not_know_how b-3 d4 e-3 f-4 g4
not_leave_it b7 d-5 e-5; not_leave_the a9; not_let_go b3; not_let_it a3; not_lifted_a d3; not_like_i b-4 e4 f-3 g4
not_like_it b6 e-3; not_make_it d8 g-6; not_make_the e-3 g2; not_me_, a-6 e4 f-4 g5; not_mean_it c6 g-3
not_merge_anything c6 e-3; not_merge_without c7 g-4; not_mine_, b-3 c6; not_miss_it d-5 g7; not_my_area c7 g-5
not_my_branch e3; not_my_call e6; not_my_decision c-4 e11 g-7; not_need_me c-2 g5; not_need_my b-2 d-6 e4
not_once_have a-5 b-6 d-7 e-5 f-7 g19; not_open_the a-2 b-3 e8 g-5; not_or_would c3; not_pick_a c7 g-4
not_proud_: b6 g-5; not_reply-to_to d4 g-4; not_rescue_the e5 g-2; not_say_. e6 g-5; not_say_a c-2 d-5 e8
not_say_i a-3 d5; not_say_it a-5 b-5 c3 d3 f6 g-6; not_say_what b-4 c-6 d4 g4; not_send_, d8 g-6; not_ship_until a3
not_skip_anything d-2 g4; not_speak-to_to d5; not_start_. d5 g-4; not_start_before c4 g-2; not_start_without c3
not_stop_myself a4 g-4; not_sure_how a2 b5 e-4 g-3; not_sure_i g4; not_take-back_it b-8 e3 g4; not_take_a c4
not_take_place d5 g-4; not_take_the a-4 c-3 e5 g3; not_tell_. e4; not_tell_<name> b3 d7 e-7 g-5; not_test_the a4 g-3
not_the_one a-2 g6; not_the_solution e2; not_think_she d-3; not_think_so g2; not_to_touch b4 g-3
not_tomorrow_either d3; not_touch_the d-3 g5; not_true_that a-6 b-7 c-3 e-4 g15; not_wait_for a-3 b5 c-3 g3
not_want_be c5 e-7 g5; not_what_i c9 e-5 g-2; not_worry_the b5 g-3; not_write_, d6 g-4
not_write_production a-3 d-2 e-3 f3 g5; not_write_the a2 d5 g-6; note_for_<name> b-5 d-2 g8; note_to_self a-4
notes_,_no g-3; notes_from_<name> d4; nothing_,_i a-2 c6; nothing_but_code d6 g-4; nothing_else_to b5 e-3 g-5
nothing_of_mine a-7 g10; nothing_prepare_for d6 g-5; nothing_speshal_today d-3 g6; nothing_to_report g7
now_,_i b-4 c-4 e4 f-2 g4; now_i_am b5; now_i_get b-4 f8; now_i_have b6 e-5; now_it_seem c3; now_they_can a2
numbers_with_finance g2; object_,_the g4; object_to_my c3 g-2; objection_in_her b3; obvious_to_them a-2 e3
of_<mark>_what c5 g-3; of_<name>_'s a-5 b15 e-6 f-3 g-3; of_<name>_, d-4 f6 g-3; of_<name>_because a-3 b5
of_a_bug d8 g-6; of_a_chat f2; of_a_deploy d-5 g7; of_approve_every e3; of_it_, a3 b-6 c-3 d-5 e5 f-4
of_it_. b4 e4 g-5; of_no_consequence f3; of_the_approval e5; of_the_billing a6 b3 f-6 g-3; of_the_board a7 e-2
of_the_budget b3 d-3; of_the_build b-3 d6 e3 g-5; of_the_cutover b4 g-3; of_the_data a-2 g4; of_the_day d-4 f3 g5
of_the_deploy f2; of_the_design c4 e-4 f-5 g5; of_the_directors e5 g-3; of_the_feature f5 g-4; of_the_last g3
of_the_list b-2 d4 e-2; of_the_meet c7 e-3; of_the_migration a6; of_the_name c7 g-4; of_the_new a5 b-2 d-7 e-3 f3
of_the_other-team e-4 g7; of_the_outage b-5; of_the_parser b6; of_the_pipeline a-5 b7 c-3 f-3; of_the_pricing f5
of_the_project e4; of_the_release a8 b-3 d2 e-3 g-8; of_the_rewrite a2; of_the_service a-4 f-2 g5
of_the_six a2 d7 f-4 g-6; of_the_sprint a8 g-4; of_the_storage d-2 f6; of_the_sync e-3 f7 g-3; of_the_tariff a6
of_the_team a-3 b-2 c-3 d4 e-5 g5; of_the_thing a7; of_the_tickets a-2 e3; of_the_two c5; of_the_vp e3
of_the_week a3 c-3 d-3 f-4 g5; of_them_, c4 d-3 e-5 g5; of_them_. c6 g-3; off_<name>_'s b8 g-6
off_answer_until c-5 e2; off_her_. b5 g-3; off_him_, b3; off_my_plate d4 g-3; off_on_a c7 e-2 f-3 g-3
off_the_board a6 g-3; off_the_keyboard b-3 g6; off_the_on-call e2; offer_sign_by g4; office_,_then g4
offsite_plan_slip d5 g-4; oh_well_. a-4 c3 d4; ok_so_i a3 b-3 e3; ola_'s_review d-3 g4; old_belongs_to g2
old_engineer_'s g4; old_lead_'s g7; old_me_would e5; old_team_i d-3 g7; on-call_do_it b-5 e-3 g6
on-call_take_it b-2 g3; on_,_format e6 g-4; on_,_since a3 e3; on_<name>_' b5; on_<name>_'s a-4 b5 d4 g-3
on_<name>_, d8 g-7; on_a_config c3; on_a_copy c3 f3 g-3; on_a_scratch f7 g-6; on_a_script a6 g-2; on_a_security f2
on_a_side f3 g-3; on_an_old f3 g-2; on_everything_, b-2 c3; on_friday_and a-6 d5 e-2 g3; on_grpc_vs c4
on_her_old f3; on_her_own b3; on_her_probation d4; on_his_talk e-3 g3; on_it_, a5; on_it_. f5 g-6
on_it_<mark> a4 b-5 e-4 g5; on_it_at a7 d-2; on_me_, a-6 e2; on_me_. a6 c5 d-2 e-2 g-8; on_me_: d4 g-3
on_me_for a5 c-2 d-3; on_monday_, b6 e-2 g-2; on_monday_. a2 c-3 e-4; on_my_1:1 d4 g-3; on_my_desk a-2 c7 d8 g-12
on_my_hands e4; on_my_lap g4; on_my_laptop a3 b6 e-7 f3 g-7; on_my_list b3 c-7 d-7 e-6 g11; on_my_machine a4
on_my_plate c2; on_my_verdict c5 g-2; on_our_own f3; on_paper_i a-3 d-3 g8; on_retries_, c4
on_the_<number> c-2 f-4 g5; on_the_board a9 b-2 c6 e-4 g-10; on_the_budget g4; on_the_bus f8 g-6
on_the_call a8 b-4 c4 e-6 g-7; on_the_code c4; on_the_colour e2; on_the_core a7 c-3 g-2
on_the_critical-path a3 b-3 c-5 d-4 e-2 g3; on_the_customer a-4 b8 e2 g-6; on_the_data f3
on_the_design c3 e4 f-3 g-3; on_the_framework e-3 g5; on_the_gateway a-6 g6; on_the_hook a6 g-3
on_the_incident c3 e-3 f3 g-3; on_the_index c6; on_the_internal f3 g-2; on_the_list a-4 d8 g-2
on_the_memory-leak e4 g-3; on_the_migration g5; on_the_model a5 e4 f-3 g-8; on_the_new a-2 f4
on_the_outage d-4 e-3 g7; on_the_payment g4; on_the_pr b3 e4 g-3; on_the_queue b4 c-3 e-6 g5
on_the_release a-2 d-3 e6; on_the_release-branch e-3 f-4 g6; on_the_rollout e6 g-3; on_the_schema g-3
on_the_screen c5 e-2; on_the_sev2 a-3 b-3 e5 g2; on_the_shader f2; on_the_spot c4; on_the_sync a-3 d-2
on_the_team a8 c-6 e-5 g3; on_the_ticket a-7 b3 e7; on_the_train a-4 d5 e-3 f11 g-11; on_the_urgent g4
on_the_vendor b2 e-3; on_their_own e8 g-7; on_thursday_, b-3 g4; on_thursday_. a5 e-3; on_to_the b6 c-3
on_wednesday_i b4; on_with_the a4 g-4; on_without_me d2 g-4; onboarding-plan_for_the d7 g-4
onboarding_buddy_for d3 g-2; onboarding_wiki_, f3; once_,_then e2; once_a_year e-4 f11 g-8
once_have_i a-6 b-6 c-3 d-7 e-5 f-7 g19; once_i_'d c5; once_rewrite_a b-4 g6; one_build_it a2; one_day_. g7
one_either_: a3; one_for_the a6 g-3; one_look_like e2; one_more_test b4; one_of_the a-3 c3 d-4 e-3 f-6 g8
one_of_them c4; one_open_must a4 g-3; one_vote_against g4; one_who_decide c-2 g5; one_who_deploy a5 g-4
one_who_patch c-3 g2; only-to_see_what f4; only_ask_why e4; only_for_understand f4; only_half_of b2 c-5 d-2 e5
only_i_could c2; only_i_have a3; only_one_that c-3 g6; only_red_one a4 g-2; only_set_the e4 g-2; only_sit_near e2
open_for_me c3; open_must_have a3 g-3; open_the_editor e6 g-4; open_the_laptop e7 g-3; opinion_end_the e-3 g4
opinion_on_tabs c-3 e3; opinion_on_the g5; opinion_until_everyone c-5 e7; options_and_no c5 e-3
`
