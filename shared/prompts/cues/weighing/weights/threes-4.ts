// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_4 = `
is_now_my b7 g-3; is_on-call_decide c-2 g4; is_on_it e7 g-2; is_on_me d5 g-5; is_on_my a6 g-2; is_on_the c-3 d-3 g5
is_over_i g4; is_pinned_to a2; is_red_on a2; is_still_an d5 g-2; is_still_in d3; is_still_not d9 g-8
is_still_wait c3 g-2; is_the_air g5; is_the_ledger a5 g-3; is_the_one d4 g-5; is_the_only a3; is_the_scientists g4
is_theirs_and e4; is_two_weeks d7 g-4; is_up_, d6 e-2; is_wait_for b-2 c-9 f3 g4; is_wait_on a3; is_who_will c-2 g5
is_with_me b5 d-2 e-2 g-3; is_write_the a3 g-2; it_'s_<name> b-2 e6 g-5; it_'s_a e2 g-5; it_'s_be d9 e-3 g-4
it_'s_be-on d2; it_'s_do a8 c-2 f5 g-8; it_'s_easier c3 g-3; it_'s_fine c10 e-3 g-6; it_'s_four c5 g-4
it_'s_half a3; it_'s_her c5 e3 g-6; it_'s_hers b-4 e7; it_'s_his b-5 c3 e9 g-8; it_'s_in b-3 e-4 g5
it_'s_me c5 e-3 g-2; it_'s_mine a2; it_'s_my a7 b6 c2 d-6 e-8 g-9; it_'s_not a-3 c-4 d4; it_'s_on b6 d-4 e-4 g3
it_'s_still d3; it_'s_the a5 b-7 c-4 d3 f-4 g2; it_'s_their a-3 b-6 d-5 e13 g-10; it_'s_theirs b3 e2 g-6
it_'s_thursday a-4 b2 d6 g-3; it_'s_yours b3 c-5 d-3 e6; it_,_<name> e7 g-4; it_,_and b-3 d-3 g4; it_,_deploy d3 g-4
it_,_i a-4 b9 c-7 f7 g-19; it_,_it a-5 b-7 e5 f4; it_,_now e-3 f5; it_,_only a3; it_,_patch a5; it_,_rewrite b4
it_,_take b6 e-2; it_,_then b6 e-3; it_._, b5 g-4; it_?_<mark> b5 c-3 e-4; it_again_. b7
it_again_in b7 c3 d-2 e-6 g-2; it_and_did f2; it_and_do a-2 c-4 e4; it_and_let e6; it_and_write e2
it_anyway_, a-3 b2 f5 g-4; it_as_a c5 e-3; it_as_an c6 g-3; it_at_<number> a6; it_at_ten a9 d-2; it_at_the b4 c-2
it_back_, b-6 e6; it_back_. a3 b5 e-3 g-4; it_back_an b6 e-5; it_be-supposed-to_be c4; it_be_<name> b6
it_be_do b5 e-3; it_be_for c5; it_be_go a3 b3 e-3 g-2; it_be_good d-3 g2; it_be_her b3; it_be_mine b5
it_be_nice b-5 f-3 g10; it_be_not a3 e-3; it_be_only-to e-2 f7; it_be_the b-6 c6 d-5; it_before_her b7 g-4
it_better_than g5; it_between_them c-4 g3; it_break_overnight e3; it_but_i a4 d-3 e-2 f4 g-4; it_by_thursday a3 g-3
it_dawned_on c3; it_differently_. e7 g-4; it_do_, b2; it_do_my b2; it_down_. a2; it_fall_to c4
it_for_<name> b-4 d-2 e8; it_for_her b4; it_for_him c-2 d-5 e-3 g8; it_from_here b9 e-5 g-4; it_from_there e4
it_from_today b-3 e3; it_have-to_be a6 g-2; it_in_chapter g2; it_in_his b5 c-3 d-3 e3 g-4
it_in_the a6 c4 e-3 f3 g-10; it_is_not b-5 f-6 g8; it_my_way b10 e-2 g-6; it_now_. e3; it_off_her b5 g-3
it_on_thursday c-4 g7; it_over_lunch b3; it_perfectly_well b3; it_should_have c6; it_stand_because e2
it_take_them c6 g-3; it_to_<name> a-5 d-3 e8; it_to_me b-5 c5 f8 g-7; it_to_myself a3 b-3 d-2 e5 g-2
it_to_the d6 f-4; it_to_them e3; it_today_. b2 g-2; it_turn_into c8 e-3; it_under_control b-3 e-3 g7
it_until_eleven a3; it_up_, e8 g-6; it_up_to g3; it_were_up c-5 g6; it_with_<name> d-3 e3; it_with_her b-5 g3
it_without_him b4; it_work_now f4 g-2; it_would_be b-4 c-3 g9; it_would_have a-3 b-7 e3 g4; it_would_not a8 g-4
ivar_'s_feedback d3; job-ad_for_the d6 g-3; job_advert_and a-3 d2 g3; join_the_k8s f2; join_the_testers f3
jump-into_into_<name> b5; jump-on_on_the a6 b-4 g-4; jump_on_the a-3 e6; juniors_present_to b-2 g2; just_._. e4
just_agree_with c3 g-3; just_clean-up_this b6; just_do_it c-9 d-4 g7; just_do_the g4; just_fix_it e-3 g7
just_me_and a5; just_take_the a6 f-2 g-2; just_to_know f3; just_to_see f5 g-2; k8s_brown_bag g4
keep-my-mouth-shut_my_mouth e3; keep_<name>_wait b-3 d7; keep_ask_. a5 c-3; keep_it_up b5
keep_my_hands a-2 b3 e-4 g5; keep_my_nose e4; keep_the_k8s a2; keep_the_sepa b-2 e4; keep_the_title b3
keep_up_with f9 g-7; keyboard_than_the a5; keys_to_the a3; kick-the-tyres_the_tyres f5; kind-of_manager_who g5
know_how_to d6 f-3; know_it_better e4 g-4; know_the_answer e-4 g4; know_what_i g4; know_whether_i g2
lads_run_everything c4; land_in_my c5 g-3; land_it_. b5 g-2; land_on_me c-4 g3; land_on_my a-2 c3 g2
land_the_feature-flag b5 g-2; land_with_me c3; laptop_during_the e3; last-week_<mark>_tell g3; last_code_area e3
last_company_i a-5 g5; last_job_i a-3 e-3 g8; last_month_'s f2; last_word_on b-2 c5; late_because_i d4
late_so_i a-4 b7; late_with_the a-5 d-2 g8; laugh_,_but c3; launch_,_i d4 g-3; lawyers_about_the g3
layer_over_the a2 b-3 e3; lead_,_i e8 f-3 g-6; lead_it_from b-2; lead_of_the b4 c-3 e-2 f-2 g5
lead_on_the a8 b-6 g-3; lead_the_outage g4; lead_the_retro b6 d-5; leads-meeting_but_i d7 g-5; leads_'_meet g5
leads_<name>_they c4 e-4; leads_do_that e7 g-3; learn_how_it f4; learn_more_than e2; learn_the_new e-4 f7
learn_to_read f4 g-3; learn_two_shortcuts f3; lease_for_the g5; least_about_it c6 g-2; leave-it-to-them_it_to e2
leave_and_i c-4 g8; leave_it_, b10 e-5 g-3; leave_it_to c3; leave_it_with a-4 b5 d-6 e3; leave_the_decision c-5 e6
leave_the_meet c-6 e8 g-5; leave_the_pick c5 g-2; leave_the_room c3; lecture_of_mine e3; ledger_import_, a3
legal_,_not c-3 g5; let_<name>_and c-4 e7 g-3; let_<name>_decide c-2 e5; let_<name>_do g-4
let_<name>_explain b-3 f5 g-6; let_<name>_fail e4; let_<name>_finish b9 g-9; let_<name>_have c-4 e2 g3
let_<name>_land b4; let_<name>_run g4; let_<name>_show f5; let_<name>_struggle b2; let_<name>_write e6 g-3
let_go_of a-4 b2 c-4 d-4 e4 f-2; let_it_be b-7 c-2 e13 g-4; let_it_stand e2; let_the_deadline c8 g-4
let_the_feedback d5 g-3; let_the_mentor d9 e-4 g-5; let_the_on-call a2 b-3 e7 g-6; let_the_team c-2 d4 f-4 g3
let_them_choose c-2 e-5 g8; let_us_ask c8 d-3 g-6; let_us_do c4 d3 g-7; let_us_see e-3 g7; lien_'s_tests b3
lights_in_the f4; like_<name>_could b6 g-4; like_i_am a-4 e-4 f5 g3; like_i_have-to a3; like_read_the g4
liked_option_b c3; line_by_line f2 g-2; list_since_monday d6 g-4; listen_to_the c-3 e-12 f3 g10
little_slack_emoji f4; live_hang_on a3; live_need_, a3; lol_big_day f2; long_day_. b5 g-5; long_pole_for g2
long_queue_for a-3 g5; longer_,_take-over b3; longer_<name>_'s b5 e-3; longer_and_be e2
look-at_at_<name> c-5 e9 g-5; look-at_at_it d2; look-at_at_me d3 e3 f-4; look-at_at_the a-4 b-3 c-3 e-7 g7
look_at_me c6 g-5; look_at_the a2 c-5 g2; look_under_the f5; look_up_how g3; loss_ticket_, a8 g-4; lot_of_them c3
lunch_,_1:1s g3; lunch_at_my g3; lunch_it_be b4 c5 g-6; lunch_on_the a4; lunch_with_the d4 e-3; main_from_the a2
make_<name>_the a-6 b-5 e13 f-4; make_a_mistake e7 f-3 g-3; make_all_the g2; make_myself_the a6; make_new_the b5
make_room_for d4 g-3; make_the_call d-5 g5; make_the_lights f4 g-2; make_the_ota a4; makefile_,_zero f5
manager_,_you c3; manager_role_from b4 g-3; manager_take_the g4; manager_who_skip g3; may_we_? c5 g-3
maybe_i_should g2; me_,_a a-4 c4 e5 g-3; me_,_again c6 g-5; me_,_and a5 b-6 c-5 d-2 e8 g-3
me_,_as a-2 c-3 d-3 e5 g2; me_,_at a4; me_,_fix f-3 g5; me_,_he g3; me_,_i a-3 b-6 d11 g-3; me_,_no a4 b7 e-3 g-9
me_,_nobody f10 g-7; me_,_nothing g2; me_,_the c9 d-3 e-4 g-6; me_<mark>_. c-4 d5 e4 g-6
me_<mark>_i a-5 b-3 c-6 e6 g5; me_a_minute c6 e-3; me_about_a c4; me_again_, b6 d4 e-3 g-6; me_again_i c-6 g6
me_alone_, g5; me_and_i e7 g-6; me_and_the a7 c3 e-3 g-7; me_as_the c2 d4 g-5; me_because_i a4 b4 c-6
me_before_they c10 e-3 g-7; me_by_default c6; me_for_a c5 e-3; me_for_anything g3; me_for_it c10 g-9
me_for_the b-2 d4 f-4; me_her_boss g2; me_how_it b-3 c4 e3 f-2 g-3; me_how_shaders f3; me_how_the f4 g-2; me_i_do a4
me_if_he c5 g-2; me_if_i c-6 g9; me_in_the a2 d-2 e5 g-6; me_like_i e-3 f5 g-2; me_on_the c5 d-2 e4 f-2 g-6
me_through_the f4; me_to_, a7 f-3 g-5; me_to_break e6 g-4; me_to_but f2; me_to_choose b-2 e7 g-6
me_to_close c8 e-5 g-3; me_to_decide g5; me_to_finish a2 c-2; me_to_pick c6 g-4; me_to_rule c2 g-4
me_to_say c10 g-9; me_to_settle e4 g-3; me_to_speak d-4 g5; me_to_take c-2; me_to_weigh c7 g-6; me_today_, c-6 e3 g4
me_we_'d c-5 g7; me_what_to e2; me_when_the c9 g-7; me_which_framework c3; me_which_one g3; me_who_have-to c8 g-7
me_with_the c-10 g11; me_would_have e4; mean_it_as c6; meant_it_as c3; meet_,_i c6 e2 g-6; meet_so_they c-5 d-4 e8
meet_with_finance d-5 g6; meetings_about_other c2; meetings_and_use f2; meetings_until_five a-4 d3 e3 g-5
mention_a_any c4 g-3; mentor_hour_go d7 e-4 g-2; merge_and_let d5 e-4; merge_hotfix_to a3; merge_it_without b4
merge_my_own a5 f-2; merge_my_version b4; merge_two_calendars a-5 b-2 f-3 g9; merge_without_my c6 g-4
middle_of_a d5; might_be_me g3; migration_,_<name> b-2 e5; migration_myself_, g2; migration_plan_<name> b3
mine_,_and a4 c-2; mine_,_i d5 e-2; mine_to_fix a8 g-4; mines_in_now b8 c-2 e-3 g-5; minutes_because_of d5 g-3
minutes_in_the b-3 d3; miss_<name>_'s d3; miss_it_, b4 e-2; miss_the_deadline d2; mistake_in_the g3
ml_folks_walk f3; mobile-app_'s_build f3; model_is_the c-2 e-2 g5; module_and_i a2; module_by-myself_, a4
moment_i_leaned c8 g-6; mood_for_the d5; mood_otherwise_. a-4 d4 e6 g-6; more_,_ask c-3 e2
more_and_i a-3 c2 d-2 e-4 g6; more_than_from e3; move_<name>_'s g2; move_the_retro d7 g-4
move_the_team-lunch d-4 g6; move_unless_i c6 g-6; move_until_i a6 g-3; much_as_rename c3; much_for_hand-off b3
my_1:1_notes d4; my_1:1_with d5; my_1:1s_, d6 g-2; my_boss_'s a-5 b-10 c-7 d-3 e-4 f-7 g22; my_boss_want g3
my_branch_, a5 e2; my_branch_is a7; my_call_, c9 d-3 g-7; my_call_any e4; my_change_is a4 g-3
my_chat_with b-2 d7 g-4; my_commit_. b8 e-3 g-2; my_daughter_'s e-3 f-2 g9; my_decision_, b4 c-3
my_decision_<mark> c-3 e7 g-3; my_desk_, c-5 g7; my_desk_. d8 g-9; my_desk_again c4; my_desk_for c4
my_dotfiles_, a-4 f9 g-2; my_eyes_only f4; my_face_, b-3 c8 g-4; my_first_year g5; my_former_company g3
my_hands_in e8 f-5 g-2; my_hands_off a-3 g3; my_hands_were b6 g-2; my_head_and d4 g-4; my_last_code e3
my_last_company a-4 g6; my_last_job a-2 e-3 g9; my_list_since d6 g-5; my_name_in c7 e-2; my_name_off b-4 e7
my_nose_out e4; my_old_boss g5; my_old_laptop b-3 e-7 f3 g7; my_old_team f-5 g8; my_opinion_. c4
my_opinion_end e-3 g3; my_opinion_first e4 g-4; my_opinion_on g2; my_opinion_until c-4 e6; my_own_. b4
my_own_fix a-3 b6; my_own_hands a5 b-2; my_own_manager d-4 g7; my_own_review f-4 g7; my_own_two a6 c-3 g-3
my_own_understand f5; my_part_. a4; my_plan_, c8 g-4; my_plate_again b-2 d3 e3 g-5; my_pr_for a4
my_predecessor_approve g3; my_predecessor_do b-2 g6; my_previous_company c-3 g4; my_scanned_receipts g3
my_sign_off c6; my_suggestion_be c5 g-2; my_take_on c4; my_version_, b-4 c6; my_version_of b7 g-2; my_view_on c4
my_way_, b3; my_way_and b6 g-3; my_wife_say g4; my_worry_once e3 g-2; my_yes_is c5 g-3; myself_,_could b-2
myself_,_still a4; myself_down_for a4; myself_from_the b-4 e4; myself_out_of e10 g-7; name_'s_on c-3 e-3 g4
name_in_it c5 e-3; name_off_the b-4 e4; name_to_mine b4; nearly_there_, b6 e-3; need_,_and a2; need_for_to a5
need_it_, f9 g-5; need_me_to f3; need_my_approval f-2 g4; need_my_ok d-4 e4; need_my_part a3; need_my_thumbs-up g5
need_not_. c3; need_not_bother b3; negative_,_back g3; nervous_,_and a4 b-2; never_ask_for c6 g-2
never_come_back d6 g-4; never_finish_before b2; never_the_one g8; new_consensus_library f3; new_framework_at f5
new_lead_. f-2; new_one_. d5 g-3; new_profiler_for g2; new_the_code b5; new_version_? c2; next_sprint_i g2
next_to_<name> a-3 b4 c-3 d-5 f6 g-5; next_week_, d10 g-8; next_week_. g4; next_week_<mark> d8 g-6; next_year_'s g4
nice_if_i b-3 f-2 g9; nice_to_have f7 g-4; night_shift_at a7 d-5; nights_on_the a-9 c-3 g11; no-one-else_on_it a3
no-one_object_any c8 f-2 g-6; no_,_and e4; no_,_i b6 c6 d-9 e-6 g2; no_,_the a-6 c-5 d11 e-4
no_answer_from c-7 d2 e6; no_comments_, f5 g-3; no_deadline_, f6 g-3; no_delegation_be b-2 g6; no_feedback_give d4
no_feedback_to d6 g-5; no_longer_<name> b6 e-3; no_preference_. g3; no_regrets_, a7 f-3 g-3; no_time_for d4 f-3
no_time_to d7 g-7; no_to_do b-2 e4; no_to_sales c6 g-3; no_when_they c-3 e6 g-3; nobody-else_know_the a4
nobody_'s_wait g3; nobody_<name>_anything c3; nobody_ask_me a8 c-13 f-6 g9; nobody_be_ever f2
nobody_defer_to c-9 g10; nobody_do_, a-6 c5 e-4 g5; nobody_in_the c3; nobody_is_wait f4; nobody_mention_a c4 g-2
nobody_need_it a-2 f6 g-2; nobody_need_me a-6 c-7 f-6 g13; nobody_object_to c4 g-3; nobody_take_anything g4
nobody_take_it c4; nobody_wait_for f2; nobody_want_take c2; nobody_want_the a7 f-3 g-3; nobody_would_<mark> a2
none_of_the a-5 d5 e7 f-4 g-5; nose_out_of e5; not-one-person_argue_with c4; not-one_of_them a-3 c3 d4 g-3
not_,_do b7 g-3; not_,_i b5; not_<name>_go c8 d-4; not_a_good c6 e-2; not_agree_on c4 g-3; not_answer_, c3 d-4 g4
not_answer_in e5 g-3; not_any_more d6 g-5; not_as_if a-3 g7; not_as_though c-6 g7; not_ask_and c-4 d-3 e-4 g10
not_ask_for e3; not_ask_me b3 c-10 e-3 g10; not_ask_to b4 g-3; not_be_ask c-5 d-4 g10; not_be_the c-2 d-2 g9
not_because_anybody f4; not_because_she b4; not_bother_with b3; not_cancel_a d-5 g6; not_cancel_anything g4
not_change_a e-3 f6; not_continue_before a4; not_continue_until a3; not_decide_, c9 e-3 g-7; not_decide_and g3
not_decide_between g4; not_delegate_the a8 b-6 e-2; not_do_, d11 g-8; not_do_it b-4 d4 e5 g-5; not_do_the g4
not_even_start d5 g-4; not_face_the d8 g-4; not_fast_enough b3; not_find_the d5 g-3; not_finish_the b2
not_follow_the f6 g-2; not_for_me c-3 g5; not_for_production f8 g-6; not_get_the d7 g-3; not_give_<name> d6 e-3
not_go-to_touch a6 g-3; not_go_out g-2; not_grab_the e9 g-7; not_greet_the d6 g-3; not_have_a d6 g-4
not_have_an c-4 d-3 e10; not_have_make c-5 e7 g-3; not_have_the d7 e-3 g-3; not_hold_the d5 g-2
not_in_the a-2 c2 d3 e5 g-10; not_it_be b-5 g9; not_jump_in e8 g-6; not_keep_it b6 e-2; not_keep_my b6 e-3
not_know_. c-3 e-4 g8; not_know_how b-3 d6 f-5; not_know_whether g3; not_leave_it b10 d-4 e-4 g-6; not_leave_the a8
not_like_<name> b6 g-4; not_like_i a-3 b-6 c-4 f-5 g9; not_like_it b8 e-5; not_look-at_at g5; not_make_it d6 g-5
not_make_the e-2; not_me_, a-8 e3 f-4 g8; not_mean_it c6; not_merge_anything c6 d-5 e-3; not_merge_without c6 g-4
not_mine_, b-3 e6 g-3; not_miss_it d-3 g6; not_my_call c-4 e9 g-4; not_my_decision c-4 e11 g-9; not_need_me g4
not_need_my b-3 d-6 e5; not_on_the a-9 e10 g-3; not_once_have b-4 c-4 d-3 e-6 f-6 g15; not_open_the b-3 e9 g-6
not_page_the c4 g-2; not_pick_a c5 g-3; not_plan_, a2; not_proud_: b6 e-2 g-4; not_reply-to_to d4 g-3
not_rescue_the e5 g-2; not_say_a c-2 d-5 e7; not_say_i a-3 g3; not_say_it a-5 b-4 c3 d3 e-3 f5 g-4
not_say_what b-2 c-6 d4 g4; not_skip_anything d-4 g6; not_speak-to_to d5; not_start_before c4 g-2
not_stop_myself a4 e-3 g-2; not_sure_how b5 e-3; not_sure_i g4; not_take-back_it b-7 e2 g5; not_take_a c6 g-2
not_take_the a-5 c-3 e5 g3; not_talk_to d4; not_tell_. c-2 e5; not_tell_<name> d8 e-6 g-5; not_the_one a-5 g9
not_the_solution e4; not_there_, e3; not_think_so g3; not_today_, d2; not_today_either d7 g-6
not_touch_<name> b-3 e-3 g7; not_touch_the d-3 g5; not_true_that a-5 b-4 c-5 d-3 e-3 f-5 g16
not_wait_for a-3 b5 c-4 g3; not_want_be c4 e-6 g3; not_watch_any b3; not_what_i c9 e-4 g-3; not_write_, d7 g-4
not_write_a a-2 e4 g-4; not_write_production a-2 d-2 e-2 f4 g3; not_write_the d7 g-7; note_to_self b4 c-3 g-5
notebook_compare_cycle f3; nothing_,_i c6; nothing_and_ask e3; nothing_be_postpone d-3 g5
nothing_but_code a-3 d7 g-4; nothing_else_to b5 e-4 g-3; nothing_go_forward c5 g-4; nothing_of_mine a-5 g8
nothing_prepare_for d7 g-6; nothing_to_report g7; nothing_when_they g3; now_,_i b-5 c-6 d-2 e7 f-3 g3; now_i_am b5
now_i_get b-4 f7; now_i_have b6 e-5; now_it_seem c4; object_any_more c7 g-5; object_to_my c4 g-3; odd_,_feel c-2
of_<mark>_what c5 g-3; of_<name>_'s a-8 b14 c-4 e-8 f-7; of_<name>_, f5 g-4; of_<name>_because b4; of_a_bug d4
of_decision_meetings c4; of_finance_hang a2; of_hedda_'s b6; of_it_, b-3 d-4 e7 f-2; of_it_. b2 e4 g-4
of_ivar_'s b-2 d3; of_mine_, d5; of_no_consequence f3; of_region_go c2; of_tea_, f-3 g4; of_the_approval e9 g-6
of_the_arch e5 g-2; of_the_backlog b-3 f5; of_the_billing a6 b3 f-5 g-2; of_the_board a8 e-2; of_the_budget b4 d-2
of_the_build b-3 d7 e3 g-6; of_the_cutover a-2 b4 g-2; of_the_data a-4 g5; of_the_day a-2 d-6 f2 g7
of_the_design c7 e-4 f-5 g2; of_the_epic a5; of_the_feature f4 g-4; of_the_incident g6; of_the_list d2 f2
of_the_meet c8 e-4; of_the_migration a4 g-4; of_the_name c7 g-2; of_the_new a4 d-6 e-3 f6 g-2
of_the_other-team c-2 e-4 g6; of_the_outage a3 b-3; of_the_parser b6 g-2; of_the_pipeline a-4 b7; of_the_pricing f4
of_the_project e4 g-2; of_the_release a2; of_the_rewrite a2; of_the_rollout e4; of_the_service a-4 g4
of_the_six d8 f-4 g-7; of_the_sprint a9 g-4; of_the_storage f5; of_the_sync e-5 f8 g-2; of_the_tariff a6 b-2
of_the_tax f-3 g5; of_the_team a-3 b-2 c-3 d4 e-5 g5; of_the_terraform e5; of_the_test g2; of_the_thing a4
of_the_vp e3; of_the_week a6 f-3; of_them_, c2 e-4 g5; of_them_. c7 e-2 g-3; of_three_sandwiches c-5 g7
of_two_identical g3; off_:_redo b3; off_<name>_'s b9 g-5; off_her_. b7 g-5; off_him_, b3 e-3; off_on_a c6 g-3
off_since_before g2; off_the_biggest a3; off_the_board a7 g-4; off_the_settlement b3; off_what_i b6 e-4
office_blink_on f5 g-2; offsite_evening_in a3; ok_but_mines b6 e-2; ok_so_i a2 e3 g-2; old_lead_'s g6
old_me_would a-2 e4; old_team_i b-2 f-4 g8; on-call_do_it a3 b-5 e-4 g6; on_,_since a3; on_<name>_' b5
on_<name>_'s a-3 b5 d3 e-2 g-2; on_<name>_, d5 g-5; on_a_copy c3 g-2; on_a_scratch f6 g-5; on_a_side f2
on_an_old f5 g-5; on_event_sourcing f3; on_everything_, c3; on_friday_and a-4 d3 g3; on_green_build f4 g-3
on_her_old g2; on_her_own b2; on_his_talk e-4 g5; on_holiday_from g6; on_it_, a4; on_it_. b3 f5 g-7
on_it_<mark> a4 b-4 e-3 g4; on_it_at a6; on_jira_now c-2 e-3 g3; on_me_, a-7 c2; on_me_. a6 c3 e-3 g-6
on_me_: a-2 c3 d2 g-3; on_me_for a6 d-3 f-2; on_monday_, e-2; on_monday_. b6 c-4 e-5; on_my_1:1 d3
on_my_desk c6 d9 g-12; on_my_hands e6; on_my_laptop a4 b7 e-7 f3 g-8; on_my_list b3 c-9 d-6 e-7 g11
on_my_machine a3; on_my_plate c3; on_paper_i d-2 g7; on_retries_, c4; on_runa_'s b3; on_test_strategy c2
on_the_<number> a7 f-3 g-4; on_the_animation c4; on_the_api e-3 g3; on_the_board a11 b-3 c6 e-5 g-11
on_the_budget g8; on_the_bus f6 g-4; on_the_call a7 b-3 c4 e-3 g-6; on_the_code c5; on_the_contract c2
on_the_core a7 g-2; on_the_critical-path a3 c-5 d-4 e-3 g5; on_the_customer a-3 b6 e3 g-6
on_the_design c5 e8 f-4 g-8; on_the_hook a7 g-3; on_the_incident c4 f4 g-6; on_the_index c5; on_the_internal f3
on_the_list a-2 d6; on_the_memory-leak e3; on_the_model a4 e4 f-2 g-7; on_the_new c-4 g4; on_the_outage d-7 e-4 g9
on_the_payment a-3 g6; on_the_pr b3 d-3 e6 g-6; on_the_presentation e-2 g2; on_the_queue b2 c-4 e-4 g5
on_the_release a-4 c-2 d-4 e5 g4; on_the_release-branch f-3 g5; on_the_rollout e7 g-4; on_the_schema g-4
on_the_sev2 a-3 b-3 e4 g3; on_the_sync a-3 d-2 e6; on_the_team a5 c-4 e-4 g2; on_the_thing a5
on_the_ticket a-9 e10 g-3; on_the_train d3 f4 g-3; on_the_vendor e-3 g3; on_the_vendor-choice c4
on_their_own e8 g-6; on_thursday_, b-4 g7; on_thursday_. a5 c-3 e-5; on_to_the b5 c-4; on_with_the a3 g-3
on_without_me d2 e3 g-4; onboarding-plan_for_the d6 g-3; onboarding_buddy_for d4 g-3; oncall_would_not c6 g-4
once_,_then e4 g-3; once_a_year e-2 f8 g-4; once_have_i b-2 c-3 d-5 e-5 f-4 g14; once_i_'d c6; once_i_<name> c3
once_rewrite_a b-5 g7; one-to-one_with_<name> g3; one_,_and e2; one_?_' c-6 e7; one_day_. g7; one_for_the a6
one_of_the c4 d-3 e-2 f-4 g6; one_of_them c3; one_of_these g2; one_that_gate a3; one_thing_and c4; one_way_the g4
one_who_decide c-4 g6; one_who_deploy a5 g-3; one_who_ship g2; one_who_talk a-3 c5 f-3; ones_who_will e2
only-to_see_what f4; only_a_look f3; only_half_of c-4 e5; only_i_have a3; only_me_, a4; only_meant_it c3 e-2
only_one_that c-3 g5; only_one_who c3 f-3; only_red_one a4; only_want_see f4; open_for_a c4
open_source_client f5 g-3; open_the_editor e6 g-4; open_the_laptop e7 g-4; opinion_end_the c4; opinion_first_. c3
opinion_on_the e-4 g4; opinion_until_everyone c-4 e5; option_and_i e3; option_b_, c4 g-2; options_and_no c4 e-2
order_for_the c4 d-2 g2; orders_in_incidents g3; ota_update_module a2; other_people_'s c3; ought_hand_over g4
ought_have_a f-3 g7; our_1:1_, d3; our_director_'s a-5 b-4 e-6 g14; out_,_i b-2 d11 e-3 g-6; out_,_leave g2
out_,_no g3; out_a_vector-store f4; out_from_under b7 d-2; out_in_the d-2 g6; out_of_<name> b4 e-2 g-2
out_of_curiosity f8 g-5; out_of_it b-2; out_of_the b-11 c-4 d5 e9 f-10; out_on_the g5; out_the_new g3
out_to_be d-3 e-2 g3; outage_,_the d-5 g6; over_<name>_'s b14 d-3 e-3 g-7; over_his_scren b3; over_lunch_. g2
over_the_customer b7 g-6; over_the_rollout b-6 d-3 e7; over_the_rota b4 c-3 e-7 g5; over_the_weekend a4 d3 f-3 g-6
over_to_<name> b-5 e8 g-4; overrule_myself_: g3; overrule_the_team a-4 b6; owe_<name>_an d4; owe_four_people d2
own_boss_, g3; own_it_, b2 c2 e-3; own_the_checklist g3; own_the_cutover e4 g-5; own_this_<mark> e4 g-4
own_ticket_back g3; own_two_hands a5 g-3; owner_of_the d-2 f-2 g6; ownership_of_the a-3 e8 g-6; packing_up_. d6 g-3
page_the_vendor c4 g-3; pair_hour_with a-2 e6 f-2; pair_with_<name> b-4 e4 g-4; paper_i_have g6
parents_'_evening c-3 d-3 f-2 g8; parser_,_i b3; part_in_the a-6 e11 g-5; part_of_<name> b4; part_of_the a6 b3 g-4
party_without_me e-4 g5; pass-on_on_the b-4 e8; pass_remark_, c2; passenger_to_see f2; past_<name>_'s b-2 d8 e-3 g-3
past_its_date d4 g-2; past_me_, c3 e-3; patch-up_up_<name> b5; patch_and_deploy a2; patch_it_, a7 b-2
patch_the_gateway g6; payment_crash_? a3; people-stuff_get_the d3; people_'s_designs c3; people_,_zero c4 d-4 e-2 g2
`
