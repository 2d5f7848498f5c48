// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_6 = `
throw_together_a g2; thursday_because_the d-4 g7; ticket_,_<name> e6 g-4; ticket_back_from b-5 g6; ticket_have_be c5
tie_be_break c-3 g5; tie_on_the c7 e-3 g-3; time_,_all a-3 g6; time_,_i d2 e4 g-6; time_for_<name> d5 g-4
time_for_the d4; time_i_'d f-2 g4; time_next_week d7 g-6; time_this_month c2 d-4; time_this_quarter b-2 g4
time_to_think d3 f-2; times_,_for f4; tinker-with_with_a f5; tired_now_. f2; to_<name>_'s b-6 d5 e3 f5 g-10
to_<name>_, a-5 b9 c-12 g-3; to_<name>_. d-3 e8 f3 g-6; to_<name>_about c-3 d5 e-5 f-3
to_<name>_and a-3 c-3 d-7 e15 f-2 g-7; to_<name>_come b7 e-3; to_<name>_completely e4; to_<name>_for c4 e3 g-6
to_<name>_in b4 d4 e-4 g-5; to_<name>_instead d3 e2 g-4; to_<name>_is b8 e-2 g-2; to_<name>_next g5
to_<name>_on a-5 b7 d-3 e-2; to_<name>_the b-7 d-4 e6 g5; to_<name>_with b3; to_<number>_min c-2 d9 g-7
to_a_proposal c9 e-3 g-4; to_anyone_, a6 c-3 e-2 g3; to_approve_a c5 g-3; to_ask_her b3; to_be_archived f2
to_be_discuss c-4 e-3 g8; to_be_the c7 g-5; to_break_the e4 g-3; to_build_the a6 g-2; to_but_because f2
to_choose_a b6 g-6; to_choose_between c2; to_close_it c8 e-6; to_come_back d6 g-4; to_decide_<mark> c5 e2 g-8
to_decide_without g3; to_do_, b5 c-5 e2 g-4; to_do_? c5; to_do_it a-5 g7; to_do_the a-2 e5 g-2; to_end_, f2
to_explain_the e-2 f5; to_finish_, d-2; to_finish_a d6 g-2; to_finish_the c4 e2 g-7; to_fix_it a-3 b-2 g5
to_get_a f7; to_get_it g-2; to_help_<name> g3; to_know_what f4 g-3; to_lead_, e2 g-2; to_learn_how f8 g-5
to_learn_the e-3 f9 g-5; to_leave_the a-2 b-2 g5; to_look_at c-3 d10 e-3 g-4; to_me_, a-3 c4 d-3 f5 g-10
to_me_. b3 d-3 e-6 f5 g-3; to_me_alone g4; to_me_and e6 g-5; to_me_because b7 c-4; to_me_by c8 g-4; to_me_for c8 g-6
to_me_i b-2 c-4 g6; to_me_like e-3 f5 g-2; to_me_on c9 g-6; to_me_rather c6 e-2; to_me_we c-5 g7; to_my_boss c-5 g7
to_my_deputy b-3 g5; to_next_week d8 g-7; to_our_director b-6 c-3 g9; to_own_the a4 b4 c-2 g-7; to_pick_the c3
to_read_flame f2; to_read_how f3; to_rename_my f4; to_rule_on c7 e-2 g-3; to_run_the e2; to_sales_. c4
to_say_it c3 g-2; to_say_no c3 e4 g-6; to_say_who c5 g-3; to_see_how a-2 e-3 f12 g-7; to_see_if a-2 f5
to_see_what c-2 e-4 f5; to_see_where f4; to_see_why f3; to_self_. d3; to_settle_it c-4 e7; to_show_me f5 g-2
to_start_. a5; to_stay_informed f6 g-2; to_take_it b4 g-3; to_take_the a-4 b-8 c-8 g12; to_talk_me e3
to_talk_to e7 g-6; to_tell_. a2 c-3 d-4 f3; to_tell_<name> b-5 d5 e-5 f-6 g6; to_ten_minutes g3
to_the_board b-4 c-2 f-3 g8; to_the_candidate d6 f-4; to_the_code f4; to_the_design c-3 d-4 e9 f3 g-8
to_the_end b7 e-3; to_the_migration d12 e-6 g-9; to_the_ml f3; to_the_new b3 e4 f-6; to_the_person c3
to_the_platform e2 g-2; to_the_pm g3; to_the_retro c8 e-5 g-7; to_the_stakeholders g5; to_the_team b-4 c-2 d-3 e9
to_the_tech-lead c-7 e9; to_the_technical d-4 e5 f6 g-6; to_the_two c-4 d4 e6 g-7; to_them_<mark> c5 e-3 g-2
to_think_. g5; to_thursday_because d-3 g5; to_understand_the f6; to_use_the c3; to_walk_me f2; to_weigh_in c7 g-5
to_write_the b-3 e8 f-3 g-6; today_,_all a-3 d2; today_,_first g3; today_,_i e2 g-3; today_,_not d8 e4 g-10
today_,_the d5 e3 g-7; today_either_. d7 g-6; today_i_ask e7 g-7; today_i_be a9 g-5; today_i_let e8 g-7
today_the_rollout b3; together_a_prototype g3; tomorrow_i_will a-3 g7; tomorrow_maybe_somebody a-2 g8; tone_,_and g3
tone_,_he g5; too_,_which e3; tool_for_myself f2; top_of_the a7 e-3; top_to_bottom b7 g-4
touch_<name>_'s b2 d-2 e-2; touch_anything_. f4 g-2; touch_it_. a4; touch_today_. g6; tour_of_the e-3 f8 g-5
train_,_prod a3; train_he_'d d6 g-4; train_wait_for a4; triage_on_me b2; true_that_i a-3 b-8 d-3 e-5 f-4 g17
trust_<name>_with a-3 e7 g-6; trust_them_with e5; try_a_bit f3; try_the_new f-4 g6; turn-down_down_the e5 g-2
turn-to_to_me c9 e-4 g-4; turn_out_to b2 d-5 g2; tutorial_,_one f8 g-7; tutorial_on_queues g3; two_'which_one c-4 e4
two_applicants_get g3; two_colours_. g4; two_days_, a6 g-2; two_days_for c6; two_developers_about c3
two_good_first f3; two_interviews_, d-5 g7; two_leads_. e3; two_meetings_and f3; two_of_them c5 d-3 e-5
two_suggest_? c-3 e5; two_weeks_ago c-6 e4; two_weeks_late d5 g-4; two_years_ago a-2 g7; type_out_in e3
type_the_answer e2; type_the_commands a4 b-3; type_the_fix b2; tyres_of_the f6 g-3; un_delegate_the b7 g-5
unassign-myself_myself_from b-3 e4; unblock_the_deploy a3; under_the_hood f7; understand_it_. a4 c-2
undo_<name>_'s b3; undo_what_<name> g2; unfinished_branch_and a4; unless_i_okayed c5 g-3; until_after_the a-3 d5
until_eleven_. a4; until_everyone_else e2; until_five_. a-5 c3 d3 e4 f-3 g-4; until_i_am a8 g-5
until_i_be b2 c4 e-2 g-7; until_i_give c4; until_i_have a4 b-6 c14 d-4 e-10 g-7; until_i_push a3; until_it_'s a6 c-2
until_it_be a3 b5 c-3 e-4 g-2; until_it_clicked f3; until_late_, a2; up_<name>_'s b6; up_a_bit b6
up_for_the a4 c2 g-4; up_have_rewrite b4; up_in_the c3; up_my_seat e3; up_on_the c6 e-2; up_some_dead f2
up_the_keys a-3 b-3 e3; up_to_me a-5 b-2 c4 d-2 e-7 g6; up_with_<name> f-5 g6; up_with_the e2 f10 g-12
update_module_by-myself a3; urge_to_rewrite e4; us_to_do c6 g-2; use_it_to f2; use_the_new c8 g-6; use_to_be c-3 g7
vacation_and_his b5 g-2; vendor-choice_until_i c3; vendor_'s_sdk f7 g-6; vendor_decision_to e3; vendor_demo_, g5
vendor_unless_i c4 g-3; venue_for_the e-4 g6; version_?_<mark> c4 g-2; version_of_the b8 g-4; very_good_. g4
view_,_<name> c-3 g6; voice_a_preference c5; volunteer-for_for_the a6 c-3; vote_on_the c-6 g6; vote_since_i c5 g-3
w_sqlite_on f5; wait_for_. a6 g-4; wait_for_<name> a-3 b8 c5 d-3 e-3 g-7; wait_for_her b-6 d7; wait_for_it a9 d-3
wait_for_legal c-5 d-4 g10; wait_for_me a-10 b-3 d-8 e-5 f-4 g12; wait_for_my a4 c7 e-2 f-5 g-7
wait_for_the a-10 c-4 e-3 g12; wait_for_their c-7 d9 e-2; wait_on_me a-2 c3 e-2; wait_on_my a5 c3 d-2 g-10
wait_three_days c6 g-4; wait_two_days c2; wait_until_i c3; walk-out-of_out_of a-2 d4; walk_me_through e-2 f5
walk_past_<name> d7 e-3; walk_through_their e-2 f4; want-to_know_if c2 e5 g-6; want-to_see_it f8 g-4
want_it_do b7 e-2 g-2; want_it_from c7 e-2 g-4; want_me_to a-4 b-5 c2 d-3 e4; want_my_opinion c2; want_see_how f3
want_take_the c2; want_the_clever e3; watch_<name>_debug f5 g-4; watch_<name>_deploy e6 g-6; watch_a_talk-about f3
watch_any_longer b4; way_,_over b3; way_,_well b4 g-2; we_'d_do d7 g-6; we_'d_talk c-3 d6 g-3; we_allowed_to c4 g-3
we_could_ship a6 g-4; we_do_<mark> c3; we_find_a g3; we_have_a b-2 e-4; we_have_not d6 g-4; we_will_see c-3 g8
webhook_piece_. a3; week_<mark>_to d5 g-4; week_because_they c4; week_with_time d-3 f-2 g6; well_,_i b3
were_ill_is a2; were_it_up g4; were_no_crumbs d3; were_on_the c5 g-3; were_up_to c-4 g5; were_wait_for a-3 c-12 g13
were_wait_on c5 g-5; what_'s_go f5 g-2; what_<name>_have c-3 e-7 f2 g3; what_<name>_start b6 g-3
what_a_day a-3 d4 f2 g-6; what_annoys_the g5; what_be_leave b4; what_do_you b-3 e7 g-4; what_have_you e3
what_he_'d c-6 e10 g-5; what_he_think c2; what_i_'d b-5 c5 d-5 g2; what_i_<name> b3 c7 e-4 g-6
what_i_have b6 d5 e-7 g-5; what_i_think e5; what_i_want c10 e-7 g-3; what_if_i a-3 b-8 c-7 e-5 f-6 g18
what_support_see f3; what_they_'d b3 g-4; what_they_are f7 g-4; what_they_do f4; what_they_mean f3
what_they_think e3; what_to_do c-5 e4 g3; what_would_happen c-3 e-2 g8; what_would_you e3; whatever_i_say c4
whatever_that_means d5; whatever_you_think c4 g-3; wheel_from_<name> b5 g-2; when_<name>_<name> e7
when_<name>_ask c-4 e6; when_i_am a-3 c9 g-6; when_i_ask c9 e-7; when_i_be a-3 c-8 g11; when_i_do a4 e-4
when_it_'s c4 e-4 g3; when_the_queue a4; when_they_ask c-3 e7 g-4; when_they_settle c-3 e5; when_we_'d c-3 d6 g-3
where_it_belongs e8 g-5; where_the_bug e3; whether_i_'d g5; which_cloud_region c7 g-4; which_framework_to c2
which_i_have b4 e-3 f4; which_is_the a3; which_one_. b-4 c7 d-3 g-2; which_option_he c-7 e-4 g9; while_he_be b7 g-4
while_i_be c3; while_she_see e3; while_you_deploy f4; whilst_everyone_stood a2; who_'d-had_it b3; who_'s_on c-5 g5
who_'s_right c5 g-4; who_approve_release e-5 g7; who_decide_, c4 e-6 g2; who_decide_on c-5 g7; who_deploy_, a3
who_is_write a4; who_own_the c3; who_talk_during a-3 c4 f-3; who_will_own g4; who_write_the c7 e-4 g-6
whoever_is_on-call c-3 e5 g3; whole_afternoon_in a7 g-4; whole_day_with e3; whole_thing_back b4; wife_say_i g4
wiki_,_my f2; will_come_to c-3 g5; will_do_it b11 c-2 d-2 g-7; will_just_clean-up b5; will_not_. c6 e-5
will_not_be b-3 c-3 e5 f6 g-7; will_not_merge c9 e-2 f-2 g-5; will_not_pick c2; will_not_start c3
will_own_the c-2 e-3 g8; will_rewrite_it g3; will_take_that a5; will_try_keep g4
with_<name>_, a-3 b-5 c-5 d-2 f-4 g10; with_<name>_. b3 c-3 d2 e-4; with_<name>_: d6 g-2; with_<name>_<mark> g3
with_<name>_about b-4 d4 e-7 f-3 g5; with_<name>_and b-4 d6; with_<name>_be d-4 g6; with_<name>_because d2
with_<name>_fall d4 e-3; with_<name>_get d7 g-5; with_<name>_go g2; with_<name>_on b-3 e-6 f6
with_<name>_so d4 e-3 f4 g-3; with_<name>_to d7 e-5 f3 g-8; with_a_few f5 g-4; with_a_little f2; with_a_new f-3 g6
with_a_plan f-2 g6; with_all_flags f3; with_design_for d8 g-5; with_finance_about d5 g-3; with_full_authority e6
with_headquarters_, g5; with_her_career-plan b-2; with_his_ticket g7; with_me_, a3 b5 c-8 d-5 e-5 g3
with_me_. c7 g-4; with_me_again b7 g-4; with_me_before c6 g-2; with_mine_, b2; with_my_name c9 e-3 g-4
with_my_own a11 c-4 f-5 g-3; with_my_take c4; with_product_, d-5 g10; with_sales_, d4 g-2; with_the_build d3
with_the_cloud f-2; with_the_compiler e3; with_the_customer a3 e4 g-5; with_the_fail d4 e3; with_the_launch g5
with_the_leads d-3 g6; with_the_new d3 f2; with_the_query b3 e-3 f3; with_the_rest b5 g-2; with_the_rollout a-2 e4
with_the_supplier c-5 d-2 e9 g-3; with_the_team c-4 d-5 g10; with_time_to g5; with_two_questions d-3 e10 g-5
with_you_while f4; withdraw_from_the e6 g-3; without_ask_me e4; without_it_the a5; without_me_, a-7 b-3 c-11 d7 g6
without_me_. e4 g-4; without_me_? c-3 g6; without_me_and g-3; without_me_in c6; without_my_go a-2 c7 g-3
without_my_yes c3; without_purpose_. f5 g-2; without_talk-to_to d5; without_to_ask b4; woken_up_by e3
word_with_<name> e-2 g2; work-on_on_it a8 d-2 g-2; work-on_on_the d-3 f-4 g6; work_anniversary_and b-3 d6 g-2
work_because_i a6 g-4; work_from_<name> b3; work_rather_well e4; works_,_not f3; would_<mark>_release a2
would_anyone_mind g3; would_be_a b-4 e-4 g10; would_be_nice c3 g-3; would_code_again a-2 d-4 g7; would_commit_to c4
would_do_. c-3 e4; would_happen_if c-4 e-2 g9; would_have_. e2; would_have_be c-9 d-4 e9 f-3; would_have_fix g3
would_have_jump-in e4 g-2; would_have_like-to a5 d-4; would_have_replace b-3 g6; would_have_rewrite g3
would_have_take d4; would_it_be g5; would_let_<name> b3; would_never_finish b4; would_never_have b-3 d-7 g11
would_not_have a7 c-5 d-3 e5 g-5; would_not_it b-5 c-2 f-3 g12; would_not_move b7 g-5; would_not_page c4 g-3
would_not_say b-2 g5; would_stop_first a2; would_take_away g3; would_take_me a-5 b-2 f-3 g10
would_you_do c-6 e10 g-4; write_<name>_'s b4 d3 g-7; write_a_dumb f2; write_a_little f3; write_a_question e3
write_a_script f4; write_all_the g3; write_and_only a3; write_down_what e6 g-7; write_half_of d3
write_it_, a8 b-4 d5 f-5 g-3; write_it_. a5; write_it_again b4; write_it_down g5; write_it_myself a-5 b7 e-6 g4
write_most-of_the a5; write_my_own b7 e-2; write_production_code a-3 d-2 e-2 f3 g4; write_the_adapter a8 g-4
write_the_core a7 g-2; write_the_export a-5 b-6 c3 d8 e3 g-5; write_the_final b5; write_the_fix e6
write_the_headcount g3; write_the_job-ad a-5 g5; write_the_patch a6 b-6; write_the_performance-reviews a-4 g6
write_the_proposal e4 g-2; write_the_thing a-4 b2 e-3 g3; write_the_webhook a4; write_the_whole a3 e2 g-3
write_to_the a-4 b-3 d2 e5; wrong_to_help g3; x3_,_home g3; year_ago_i e2; years_ago_i a-5 f-2 g10; yes_from_me c4
yes_is_nothing c5 g-3; yes_to_build a4; you_'d_want c6 g-4; you_<mark>_<mark> a5 c3 e-4 g-4; you_are_the c4 g-3
you_decide_' e4 g-5; you_deploy_? f4; you_do_? c-3 e6; you_have_get c-5 e6; you_just_do a3 c-5 e-4 g6
you_pick_<mark> c4 g-3; you_think_' c4 g-4; you_think_? c3; you_think_is c4 g-3; you_two_suggest c-4 e5
you_while_you f4; your_call_<mark> d-3 e4; yours_truly_, d6 g-5
`
