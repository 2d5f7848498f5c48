// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_6 = `
wait_on_my a5 c2 d-3 g-10; wait_three_days c6 g-4; wait_two_days c3; walk-out-of_out_of a-3 d5
walk_me_through e-3 f5; walk_past_<name> b-2 d7 e-3 g-3; walk_through_their e-3 f4; want-to_know_if e5 g-5
want-to_open_the e3; want-to_see_it f6; want_it_from c8 e-3 g-5; want_me_to a-4 b-6 c3 d-3 e5 g-2
want_my_opinion c4; want_see_how f3; want_take_the c3 g-3; want_the_clever e3; watch_<name>_debug f5 g-4
watch_<name>_deploy e6 g-6; watch_a_talk-about f3; watch_any_longer b4; way_the_rest g2; we_'d_do d7 g-4
we_allowed_to c4 g-2; we_could_ship a5 g-4; we_find_a g4; we_have_a b-2 c3 d-3 e-2; we_have_not d6 g-4
we_will_see a-2 c-3 g8; web_release_. a3; week_<mark>_to d6 g-4; week_because_they c4; week_with_time d-3 f-2 g7
were_ill_is a3; were_it_up g6; were_no_crumbs d4; were_on_the c5 g-3; were_up_to c-5 g6; were_wait_for c-8 g9
were_wait_on c7 g-5; what_'s_go f5 g-2; what_<name>_have b3 e-6 g4; what_<name>_start b5 g-3; what_a_day d3 g-5
what_annoys_the g4; what_be_leave b4; what_do_you d-2 e7 g-3; what_have_you e4; what_he_'d c-5 e9 g-4
what_he_think c4; what_i_'d b-5 c5 d-6; what_i_<name> b4 c8 e-4 g-8; what_i_have d6 e-4 g-3; what_i_think e4
what_i_want c11 e-9 g-4; what_if_i a-3 b-8 c-5 e-4 f-4 g17; what_support_see f2; what_they_'d b2 g-3
what_they_are f5 g-3; what_they_do f2; what_to_do b-2 c-5 g5; what_would_happen e-3 g8; whatever_i_say c5 g-2
whatever_that_means d4; whatever_you_think c3 g-2; wheel_from_<name> b5; when_<name>_<name> e6 g-2
when_<name>_ask c-5 e7; when_i_am a-3 c9 g-7; when_i_ask c11 e-9 g-3; when_i_be c-8 g11; when_i_do a4 e-4
when_it_'s c4 e-4 g3; when_they_settle c-3 e5; where_it_belongs e8 g-5; where_the_bug e3; whether_i_'d b-2 g5
whether_i_will g2; whether_to_roll c2 g-4; which_cloud_region a-3 c8 g-4; which_framework_to c3
which_i_have b3 e-2 f4; which_is_the a3; which_one_. b-4 c7; which_option_he c-7 e-5 g11; which_take_longer e2
while_he_be b8 g-4; while_she_see e3; while_you_deploy f5 g-2; who_'d-had_it b3; who_'s_on a3; who_'s_right c5 g-3
who_approve_release e-3 g5; who_decide_, c4 e-6 g4; who_decide_on c-6 g7; who_is_write a4 g-2
who_talk_during a-2 c5 f-2; who_will_own c-2 g4; who_write_the c7 e-4 g-5; whoever_is_on-call c-3 g5
whole_afternoon_in a7 g-3; whole_morning_. c-2; whole_thing_back b5; wife_say_i g7; will_be_woken e2
will_come_to c-3 g5; will_do_it b11 c-2 d-2 g-9; will_just_clean-up b6 f-2 g-2; will_not_. c4 e-3
will_not_be b-2 c-3 d2 e4 f4 g-6; will_not_merge c10 e-3 g-6; will_not_pick c6 g-3; will_not_start c2
will_own_the c-2 e-3 g7; will_so_much c2; will_step_in g2; will_take_that a6 e-3
with_<name>_, a-3 b-4 c-4 d-4 f-4 g10; with_<name>_. b2 c-3 d5 e-4; with_<name>_: d7 g-2
with_<name>_about b-5 c-3 d6 e-7 f-3 g4; with_<name>_and b-3 d3; with_<name>_be d-3 g7; with_<name>_because d2
with_<name>_fall d3; with_<name>_get d6 g-4; with_<name>_on b-3 e-5 f6; with_<name>_so d3 e-3 f4 g-3
with_<name>_to d7 e-4 g-4; with_a_little f3; with_a_new f-5 g7; with_a_plan f-3 g7; with_a_pot f-3 g4
with_design_for d8 g-7; with_finance_about d4 g-3; with_full_authority b-3 e7; with_headquarters_, g5
with_his_ticket g6; with_me_, a4 b5 c-8 d-5 e-6 g4; with_me_. c6 g-4; with_me_again b6 d-3 g-3
with_me_before a-3 c6; with_mine_, b3; with_my_name c11 e-3 g-5; with_my_own a10 c-3 d-2 e-3 f-5 g-2
with_my_take c4; with_product_, d-5 g8; with_the_boring e3; with_the_budget d-2 e3; with_the_build d3
with_the_cloud d3 f-2; with_the_customer a4 e5 g-6; with_the_fail d3 f-2 g-2; with_the_intern g4; with_the_launch g3
with_the_lawyers g3; with_the_leads d-5 g7; with_the_new f3 g-4; with_the_query b4 d-2 e-3 f3; with_the_rest b3
with_the_rollout e5; with_the_supplier c-4 e8; with_the_team a-2 b-3 c-4 d-7 e-4 g11; with_time_to d-3 g6
with_two_questions e8 g-4; with_you_while f4 g-2; withdraw_from_the e7 g-4; without_ask_me e2; without_it_the a5
without_me_, a-6 b-3 c-11 d8 g5; without_me_. e4 g-4; without_me_? c-3 e-2 g6; without_me_and c2 g-5
without_me_in c5; without_my_go a-4 c9 g-5; without_my_yes c4 g-2; without_purpose_. f4 g-2; without_talk-to_to d5
without_to_ask b3; woken_up_by e2; word_on_everything g3; word_with_<name> g2; work-on_on_it a8 d-3 g-3
work-on_on_the a2 c-2 d-3 f-4 g6; work_,_copy f4; work_anniversary_and d5 g-3; work_because_i a6 g-5
work_for_myself a3; work_from_<name> b2; work_rather_well e5; works_,_not f3; would_be_a c-2 e-4 g7
would_be_nice c3 g-2; would_code_again d-5 g8; would_commit_to c5; would_happen_if e-3 g8
would_have_be c-8 d-3 e12 f-3; would_have_go-to d2; would_have_jump-in e5 g-3; would_have_like-to a4 d-5 g2
would_have_replace g4; would_have_take d2; would_it_be g4; would_let_<name> b4; would_never_finish b4
would_never_have b-2 d-5 g9; would_not_have a6 c-5 e5 g-5; would_not_it b-5 f-4 g11; would_not_move b4 g-4
would_not_page c4 g-3; would_stop_first a3; would_take_away g3; would_take_me a-5 b-2 g10; would_you_do c-5 e9 g-4
write_<name>_'s b4 d3 g-6; write_a_dumb f2; write_a_little f3; write_a_script a-4 b-3 f8; write_all_the g3
write_and_only a3; write_down_what e5 g-6; write_half_of d3; write_it_, a6 b-3 d2 f-3; write_it_. a4
write_it_again b6; write_it_myself a-6 b4 e-5 g6; write_most-of_the a3; write_my_own b8 e-4
write_production_code e-3 f3 g3; write_the_adapter a7 g-3; write_the_core a6; write_the_export a-5 b-6 c3 d8 e3 g-5
write_the_final b4; write_the_fix e6; write_the_headcount g4; write_the_job-ad a-7 g7; write_the_patch a6 b-6
write_the_performance-reviews a-3 g5; write_the_proposal b3 c-3 e4; write_the_webhook a5 g-3; write_the_whole e3 g-2
write_to_the a-4 b-3 e6; wrong_to_help g3; x3_,_home g4; yearly_talk_with d3; years_ago_i a-4 f-3 g10
yes_from_me c3; yes_is_nothing c5 g-3; yes_to_build a6 g-3; you_'d_want c5 g-3; you_<mark>_<mark> a5 c2 e-3 g-4
you_are_the c4 g-3; you_decide_' e6 g-5; you_deploy_? f3; you_do_? c-3 e6; you_have_get c-6 e7
you_just_do a3 c-5 e-5 g6; you_pick_<mark> c3; you_think_' c3 g-4; you_think_? c5; you_think_is c6 g-5
you_two_suggest c-4 e5; you_while_you f4; your_call_<mark> e3; yours_truly_, d6 g-6
`
