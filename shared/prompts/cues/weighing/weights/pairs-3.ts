// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
not_leave b10 d-4 e-6 g-7; not_let b7 c-2 d-3 e-7 g4; not_like b3 c3 g-3; not_look b6 c-6 d-2 e-3 g4
not_look-at c-2 d-3 g6; not_make d3 e-4; not_me a-8 b-6 c-7 d-4 e5 f-6 g12; not_merge c10 d-6 f-2 g-4
not_mine b-5 c2 e7 g-7; not_move b4 c5 d-3 e-3 g-5; not_my a-2 c-6 d-4 e7; not_need a-5 b-5 d-8 e-7 g13
not_on a-7 d-3 e9 f6 g-6; not_once b-5 c-6 d-5 e4 f-5 g10; not_open e6 g-5; not_pick e3 g-6; not_plan b-4 c3
not_proud a5 g-2; not_read f-5 g6; not_reply-to d3 g-2; not_rescue e7 g-4; not_review e6 g-6
not_say a-3 c-5 d-5 e7 g3; not_skip d-8 g10; not_sleep b3 d-3 e-4; not_start a3 b-3 d4 e-2 g-7; not_step a4 g-5
not_stop c4 e-7 g-3; not_sure a-5 b3 f-4; not_take b-6 c-4 e5; not_talk b-2 d8 g-3; not_tell b-3 c-6 e8 f-3
not_the a-4 c-5 d-6 g12; not_there a-4 b4 c7 d-3 g-5; not_to a-6 c-6 d-5 e7 f-4 g3; not_touch a-3 b3 d-2
not_true a-5 b-7 c-4 d-4 e-5 f-3 g17; not_wait b9 c-3 e-5 f-3 g-3; not_want a-2 b-4 c4 d-3 e-6 f3
not_write a-6 b-5 c-2 d5 f-5 g5; note_to b4 c-5 f-6; nothing_, a-7 c7 d-2 e6 f-3 g-4; nothing_else a4 b6 c-4 d-5 g-3
nothing_to b-2 c-3 f-3 g6; now_, a3 b-8 c-2 d-6 e9 f-6; now_. c-3 e6 f2 g-6; now_i a-3 b6 c-5 e-6 f7 g-4
now_it b5 c3 g-4; now_on b5 c-3 g-5; now_the a5 g-3; of_<mark> a-3 c8 g-6; of_<name> a-10 b12 c-5 d-2 e-7 f-5 g2
of_code b-2 f8 g-7; of_curiosity f7; of_decision c3 d-3; of_his b3 c-4 d5 e-7; of_it c-7 d-8 e4 f5 g-7
of_ivar b-2 d4; of_me d5 g-4; of_mine a2 b-5 c-6 e-2 f-6 g9; of_my a-3 d8 g-5; of_our a-2 f6; of_the a5 c-5 f3 g-5
of_them a-2 c7 e-2 f-3 g-7; off_<name> a-4 b11 c-4 e-9; off_him b5 e-5; off_my d7 e3 f-4 g-5
off_the a3 b2 c-9 e4 g-7; offsite_evening a4; oh_well c4 e-4; ola_'s d-2 g5; old_boss g6
old_lead b-6 c-3 e-5 f-4 g14; old_me e5; old_repo f2; old_team b-3 e-3 f-4 g10; on-call_engineer b6 f2 g-4
on-call_person c3; on-call_shift a5 b5 d-3 g-6; on_, a3 c4 g-7; on_<name> a-3 b4 c-2 d11 e-4 f-3 g-8
on_a a-13 b-8 c10 e-10 f4; on_every d6 g-7; on_everything b-3 g7; on_friday a-6 e-4 g8; on_her a-4 b5 c-3 d6 e-9 g2
on_his b2 e-7 g6; on_it a8 b2 d-3 e-7 g-2; on_me b-3 c4 f-8; on_monday b4 c-3 d-6 e-5 g5; on_my a6 b-2 c3 d-4 f4 g-7
on_one a7 e-3 g-6; on_paper d-3 g2; on_that b-3 c-2 d-3 e6; on_the a4 b-7 d-3; on_thursday c-5 d-6 g8
on_time a-3 b-4 c-3 d-9 f-3 g15; onboarding-plan_for d9 g-6; once_have b-3 c-5 d-3 e-3 f-3 g13; once_i c10 e-3 g-5
one_? a-6 b-2 c5 d-2 e4 g-3; one_day a-6 b3 g4; one_more b4 c-3 d6 e-2 g-6; one_of d-4 g9; one_that a4; one_to g3
one_way f-3 g2; one_who b-5 d-4 e-5 f-4 g7; only_a d3; only_ask c-4 e5; only_i e-4 f3; only_one a4 c2 e-3 f-4
only_read e-4 g2; open_, b4 c-5 d5 e-7 f-4; open_a b2; open_the a-8 b-8 c-3 d2 e10 f-3; opinion_on g5
options_, c4 g-3; options_and c9 e-5 g-5; other_people c3; otherwise_. a-3 d7 e6 g-10; our_1:1 d-4 g8
our_director a-6 b-10 c-7 d-4 e-4 g20; our_own f6 g-4; our_vp g7; out_, a-2 b-4 c-5 d8 e3 g-2; out_of a-3 b-5 c-2 e5
out_the a8 b-7 c-5 d-5 f-3; outage_, g2; over_, g3; over_<name> a-3 b12 d-3 e-3 g-4; over_lunch a-2 b3 d-2 f5
over_the a5 c-9 d3; over_to b-6 c7 e9 g-10; overrule_the a-6 b7; owe_<name> d5; own_. e5 g-4; own_it a2 b6 e-3 g-3
own_the a6 b-4 c-7 d-5 f-7 g5; own_ticket a2 b-3 g3; owner_of e3; ownership_of a-5 e8 g-5; page_. a-3 d3 f4 g-4
pager_rang b-6 c4 d-4; pair_with a5 b-4 c-3 d-3 e5 g-6; parental_leave b-2 g5; park_the c4
parser_, a2 b5 d5 e-4 f-4 g-8; parser_to b-3 e-5 g8; part_of a3 b6 d-4 g-5; pass_the c-3 e11 g-5; past_me c8 e-4 g-2
patch_it a4 e-5 g4; patch_the b-4 d-3 e-6 f-4 g7; pen_test b2 f-2 g-3; people_'s d-2; people_, d-8 f-2 g6
people_and a-8 b-3 e12 g-6; people_ask c7 e-3 g-4; people_today a-3 c3 d6 e-3 g-4; perf_notes d3 f-2
permission_to c12 e-3 g-8; person_who a7 b-2 c-3 g-6; pick-up_up c-3 d-3 e-4 g6; pick_. e4 g-4; pick_a a-2 e-6 f7
pick_the c8 d-3 f-2 g-10; pick_up c-5 e-4 f5; piece_of a11 c-3 g-5; ping_<number> c4 f-3; pipeline_, a7 e-5 g-2
plan_, b-5 c10 d-8 f-4 g-3; plan_. a3 b5 c-5 d-3 e2 g-5; plan_and e3; plan_for b-4 c-7 d3 e-3 g5
plan_i a2 b4 c5 d-2 e-6 f-3 g-5; plan_it b4 e-6 g4; plan_with d5 g-4; plate_again b-3 c-2 e3 g-3
platform_team b-2 f5 g-2; play-with_with f5; poke-around_around a-3 f7; poke-at_at f5 g-3; poor_them c-4 g6
postmortem_and f4 g-2; postpone_the a-3 b-3 c3 d5; pr_, a-3 d-4 f-2 g5; pr_at a4 b-6 g2; pr_comment g5
pr_for a4 g-4; pr_that a-2 f4; predecessor_do g6; prepare_the a-6 b-5 d2 e-2 f-2 g7; present_the a4 b3 c-3 g-5
pricing_rule a4 b-3 e-2 g2; prod_be a-3 d5 e-3; production_code a-6 b6 d-5 e-6 g4; project_. b-3 c2
promise_<name> d6 e-4; promise_myself a-5 d-4 e-5 f-3 g11; promise_the a7 b-6 e4 g-2; promo-packet_for e-4 g4
prototype_of f5; proud_of b4 c-4 d-3 e-3 f-2 g3; pull_into c4 d-4 e-7 g6; pull_out b-5 d9 g-5
pull_the b10 c-3 d-3 f-2; push-back_back b-3 e-4 g3; push_commit e2; push_straight a6; push_the g-6
push_to a-9 d-5 e5 g8; put_<name> b-6 d3 e6 g-3; put_it c4 e-5 f3; put_my b4 d-4 g-5; put_off d6 g-3
put_the b-2 d3 g-5; qa_can a-3 e4; question_, c9 e-7 g-3; question_back c-6 e5; question_in e5; questions_, e8 f-3
queue_at a-4 f-4 g9; queue_to c4 f3 g-5; quiet_and c5 g-4; rain_all-day a-6 f-2 g3; rather_i c6 e-4 g-3
read_every c-2 g5; read_how f4; read_it d3; read_the a-9 b-7 c-7 d-3 e-9 f3 g9; ready_for a-5 b4
reassign_<name> b6 e-3; reassign_the b4 e-4; rebuild_the a3 b-3; reclaim_the a-5 b5; redo_<name> a-2 b8
redo_the b3 e-5 g5; redo_what b8 g-6; refactor_is d-2; release_, a7 b-9 d-4 e7 g-6; release_. e-3 g4
release_for a-4 c7 e3 g-5; release_go a-5 e-5 g8; release_is b-4 c-5 d-4 e-5 g7; release_manager b3 c5 g-7
release_need a5; release_to e2 g-2; release_train a6 e-2 f3 g-5; release_without a-6 e11 g-9; remove_a f6
rename_a f6; reopened_what e-3 g4; replace_<name> e3; replace_the b5 e-3 f2 g-3; reply-to_to d4 e3 g-4
repo_, a-4 b2 e-2 f8 g-5; repo_and f3; rescue_the e5 g-3; resist_the e3; rest_of b6 f-5; retro_, a-5 b-3 c-3 d12 e-7
retro_action c7 g-5; review_, a-2 b3 f4; review_. b4 c3 d-3; review_it a6 d-4; review_the a-3 c3 e-5 f5
review_to d2 g-2; review_with d-4 g9; rewrite_, b3 d-3 e5 g-7; rewrite_<name> a-3 g6; rewrite_her c6
rewrite_his b-5 g5; rewrite_it b5 c-3 d-3 e3 f-3 g-4; rewrite_the c-7 d-3 e-6 f-4 g8; roadmap_, b5 c-3 d-6 f2 g-6
rob_'s a-5 b5 e-3 g3; role_, a3 b-2; roll-back_back a6 g-5; roll_back c2 g-3; rollback_plan g2
rollout_, b3 c-4 e5 g-5; room_unblock a3 d-2; room_when e5 g-3; rule_myself a9 g-7; run_by a4 b-5 e4
run_it c3 d-4 g-8; run_the a5 c-7 d-5; rust_, g3; salary_round f-2 g8; say_<mark> c5 e2 g-6; say_a c-2 d-3 e7
say_anything c-6 e10 g-5; say_i a-2 c-6 e-3 f-2 g12; say_on e-5 g7; say_which a-3 c8 g-2; say_yes c7 e-2
schema_, e3; scope_is e-2; script_for b-3 f7 g-4; script_to a-3 c-4 d-2 f10; search_epic e4; second_time b3 g-5
see_how e-3 f11 g-5; see_it a-2 e-4 f3 g4; see_my c7 g-4; see_the d-3 e5; see_what c-4 d-2 e-3 f6; see_who g4
self_. d6 g-2; send_it a-4 c6 d-4 e-6 g4; send_me c9 e-3 g-6; send_my a-2 b-3 d9 g-6; send_the a-2 b-9 c-7 e3 f-2 g6
seniors_, c6 g-4; service_, a6 b-9 d-3; set_the d-4 e8; settle_it b-2 c-2 e6; settle_the e2 g-4; she_'d b-3 e3
she_'s a4 b-7 d-5 e5; she_be a-6 b8 c-3; she_could e5 g-3; she_did b7 g-5; she_have b-2 g3; she_take e9 g-5
she_tell g4; she_would b-6 e3; ship_, a6 e-6 f-2 g2; ship_the a3 b-6 c-5 d-2 f-3 g5; should_be a3 d-3
should_have b-2 c3 d9 e-10 g-4; should_i g5; should_not b4 c-9 d-3 g5; should_stop c-2 g4; show_me f10 g-7
shut_up e7 g-2; side_project f5; sigh_. g-3; sign_off c8 g-3; sign_the a-2 b-3 c-3 e11 f-2 g-5
since_<name> b-3 d-3 g8; since_i a-4 d11 g-7; since_it a3; since_monday d5 g-5; since_nobody a7 f-4
since_the a4 b3 c-6 d7 e-6 g-8; single_1:1 d-3 g5; sit-down-with_down b4 d4 e-2 g-4
sit-in_in a-5 b-8 c4 d9 e4 f-4 g-8; sit-on_on a3; sit_at a4 c-3 f3 g-5; sit_with a3 b-3 c-4 d-5 g5
skip-level_with d-3 g6; skip_<name> b3; skip_the e4; slept_badly a3 b-3 d-4 g-5; slide_, c3 d-3 g2; slip_, d2
slip_again d4; slot_to b-3 e7 g-3; slow_so b3; so_i a7 b4 e-12 f3 g-16; so_it c7 e-5 g-4; so_mobile a5
so_the a3 b4 c-2 f-2 g-7; so_they c-2 d-8 e12 g-4; so_we a5 b-6 c-4 e6 f5 g-9; so_what c7 g-6
solve_it b4 c-7 d-2 e3; some_day d-4 f-4 g9; some_time f3; somehow_i c5; someone_in g4; someone_should g5
sort_it a2; spend_a f-3 g5; spend_an f5; spend_my a-6 c-3 e9; spend_sunday f3 g-2; spend_the b-5 c-6 d5
sponsor_call b-4 c-3 g5; sprint_is b4 c-3; squad_the b2 e-3 g2; stand-up_up a-5 d5 g-2; start_, d11 e-3 g-7
start_monday d5 g-5; start_to b-5 c5 e3 g-6; stay-out_out d-2 e3; stay-quiet_quiet e7 g-2; stay-up_for a4 b-4 e-2
stay_in e7 g-4; stay_out a4 c-3 e-5 g4; step-back_back b-6 e2 g3; step-in_in b4; step_in a-5 b-5 c-4 d-3 e5 f-3 g5
still_code g5; still_have b-4 d5 g2; still_in a3 g-4; still_no c-4 d5; still_not d8 g-7; still_owe d6 g-3
stop-myself_myself b-3 e3 g3; stop_approve c-5 e3; stop_myself a5 b3 e-4 g-5; story_again b2
straight_to a8 d-3 e-2 g-2; strange_. a3 d-5 e2 g-2; study_the f6; sunday_on f5 g-2; sure_how b4 e-5
survey_comment c-3 e-7 g7; swallow_my c-3 e7; sync_engine a4 b-3 e-4 f6 g-2; sync_with d8 g-3
take-back_back b11 e-5 g-5; take-back_it c-3 e-5 g8; take-on_on a8 f-3 g-2; take-over_it e-3 g3
take-over_over b4 c-3 e-8 f-3 g3; take_<name> b8 g-7; take_a a-5 b-11 d7 f-4 g3; take_care d-3 g5; take_her b-6 g8
take_it b7 c-3 d-5 f-5 g-2; take_me a-4 b-3 g8; take_my b-4 c7 g-5; take_notes b-4 e5 f7 g-6; take_one a5 b-4
take_over b-5 g10; take_the a4 b2 c-12 d-11 e-6 g7; talk-to_to a-2 c-3 e-4 f-2 g5; talk_, b-3 e-3 g6
talk_during a-3 c7 d-2 f-3; talk_on f4; talk_so c-2 d-4 f12 g-9; talk_to b-7 d6 e4 f-4 g-5
talk_with b-3 c-4 d9 e-8 f-7; task_i e-4 g6; tasks_, b4; team-lunch_be a3 c3 d2 e-3 f-2 g-6; team_'s c-3 f2 g-2
team_, e3 g-7; team_. c-6 e4 g3; team_ask d5 e-4; team_could a2 b-3 c7 e-9; team_decide c-3 e-9 g12; team_did e-3 g3
team_do a4 b3 c-5 g-6; team_have b-6 d-4 g4; team_i b-3 e-3 g8; team_is d-6 g5; team_it b3 d-2; team_need b-4 g6
team_run e4 g-2; team_ship a-11 c-4 e4 g8; team_to c7 e-8; team_wait c-3 g6; tell_, b-2 c-3 g6
tell_. a3 b-2 d-3 e2 f2 g-3; tell_<name> c-7 d10 e-7 f-7; tell_her c-3 e4 g-2; tell_him b9 e-6
tell_me b-12 c-10 d-8 e5 g11; tell_myself a7 b-4 e-3 g-3; tell_the a-5 b7 c3 g-11; tell_them a-2 b-7 c-7 e12
tempt_to a-3 c-5 g9; ten_minutes a-7 c-9 d3 e3; test_plan b4; test_runner g3; tests_to a5 e-2
than_anyone a9 f-2 g-5; that_'s a4 g-8; that_<name> b7 f-3; that_be b-4 c2 d3 e-6; that_block a5; that_gate a6
that_he c-4 d3 e3; that_i a3 c-10 e-10 f-7 g14; that_is a-2 c-5 e3 f-4 g8; that_our e-2 g9; that_the c7 d-2 g-10
that_were b3 e-3; the_1:1 a-3 b-4 c-3 d7 e-7 f-6 g4; the_<name> a11 c-5 d-3 e-2 g-4; the_<number> a7 f-4 g-3
the_adapter a11 b-3 d-3 e-3 g-3; the_admin b-2 d-5 e-4 f7; the_alert a3 b5 e-5 g-2; the_alerts b2
the_all-hands d-3 g5; the_answer a-2 b-5 d-8 e12 f-3 g-10; the_api d-5 e-2 g2; the_app a5 f2 g-5; the_arch c3 e3 g-3
the_architect b-5 c-4 e-10 g13; the_architects c-5 g7; the_architecture b2 d-5 e-3 f9 g-5; the_audio e4
the_audit a5; the_auth a7 b-4 d-2 e-4 f5 g-4; the_author g-2; the_back e3 f3 g-4; the_backfill a-4 b5 f-3
the_backlog b-2 c-5 d-5 e-5 f4 g3; the_bad b-5 d7; the_beta a4; the_billing c-4 d-3 f4 g-3; the_block a7 b-2 c-3 e-7
the_blocker a3 b-5 e5; the_board a10 b-9 c3 d-6 f-5; the_boss c8 e-4 g-2; the_bottleneck a3 b-2 d-5 e-3 f-3 g2
the_bottom a-5 b-6 c3 e-5 f8; the_branch a-4 b-2 e7; the_broken a3; the_budget a-5 c-6 f-6 g6
the_bug a-5 b-4 c-6 d7; the_build b-9 c-6 d3 e2 g2; the_cache d-3 e-6 f8 g-4; the_call a3 b2 c6 d-10 e-3 g-4
the_can a8 e-3 f-2 g-6; the_candidate a-6 b-3 c-6 d5 e-6 f-6 g5; the_certificate a3 e5 f-5 g-6; the_chair e2
the_change a4 b-6 d7 e-3; the_changes b4 e-4 f3; the_chat d3 g-2; the_checkout a3; the_choice b5 c7 d-3 e-4 g-8
the_client c-2 g3; the_cluster a2 b-3 d5 g-4; the_coaching-session d5; the_code a-7 b-3 c-8 e6
the_codebase b-2 f5 g-4; the_compiler b-4 c-5 d-2 f2 g3; the_conflict d10 e-4 g-3; the_contract c2
the_contractor b3 e2 g-3; the_conversation b-3 c4 d5 e-2 g-7; the_core a14 b-3 d-4 f-2 g-7; the_crash a7 b-6 c3 g-8
the_critical a6 b-3 c-4; the_critical-path a4 b-6 c-8 d-6 e-7 f2 g5; the_cto a-4 c-3 d-2 f-3 g9
the_customer b5 c-7 d-9 f-5; the_cutover a6 b-9 c-5 d6 f-5 g-2; the_data a7 c-4 d-6 e-3 g4
the_data-model c4 d-2 e-2 f2 g-2; the_database a3 c-7 d-2 f-4; the_date a-4 c6; the_day a-3 b4 c-4 d4 e-7 f-4
the_db c5 g-2; the_deadline a5 c-5 d-3 g3; the_debate b-2 c7 g-4; the_debugger d8 g-6
the_decision a-4 b-10 c9 d-8 e9 f-3 g-7; the_demo c-4 d-4 e4; the_dentist a-3 c-4 d-6 e3 g5
the_deploy c-4 d-2 e4 f-5 g3; the_deployment a9 c2 d-4 e-4 g-8; the_design a-6 c4 d-13 e10 g-4
the_design-doc a-3 b8 e-3; the_devs e-3 f4; the_diagram b6 g-3; the_diff f2; the_difficult-conversation d3
the_director c-4; the_discussion c7 g-2; the_doc a-2 c3 d-5 e7 f-4 g-5; the_docs b-3 c-4 f-3 g8
the_editor a-3 d6 e4 g-6; the_end c9 d-4 e-2; the_entire a12 d-3 e-3 f-5 g-3; the_estimate a-4 b2 c3; the_etl b4 d-2
the_evening b4 c-2 d4 f3 g-7; the_event-bus a4; the_export a-5 d6 f-3; the_fail a5 b-5 c-3 d-3 e2 f-2
the_feature a5 b3 c-4 e-4; the_feedback c-3 d12 e-5 g-7; the_feedback-talk d9 e-3 g-4; the_final b4 c-3 g3
the_firmware g5; the_first e6 g-4; the_fix a16 b-10 c-5 d-3 g-6; the_flaky-tests e-2 g7; the_fourth c9 g-5
the_gateway a-4 b4 f-8 g6; the_group c9 d-5 g-6; the_guild b-3 c-8 e6 g4; the_hackathon f3
the_hard a7 b-4 c-4 e2 g-2; the_hard-talk d-4 g8; the_hardest a8 g-2; the_hire d8 e-4 g-4; the_hotel a4 d-2
the_hotfix a11 b-4 d-2 e-2 f-3 g-5; the_hour b-8 c-3 d6 g2; the_how e6; the_importer a2 b-5 e3
the_incident b-4 d2 e5 g-6; the_index a2 c6 g-5; the_ingestion f2; the_integration a6
the_interface a3 c-3 d-4 e-3 f8 g-5; the_intern a-6 b6 c-6 e-3 f-7 g5; the_interns c3
the_interview a-5 c-2 d5 e-3 g2; the_job-ad a-8 d3 g4; the_junior b3 c-2 d-2 e4; the_juniors a-5 b8 d-3 e-4
the_k8s b-2 c-3 d-4 f8 g-2; the_keyboard b5 c-5 d-5 e2 f-3; the_keys a-3 b4 c-2 d-2 e6 g-5; the_kotlin a-6 f10 g-3
the_laptop c-3 d-4 e7; the_last a6 c4 d-7 g-9; the_launch b-10 c-9 e3 f-11 g4; the_lead d2 e-8; the_leads c2 d2 g-2
the_leads-meeting d7 e-2; the_ledger a6 b-3 c-3 g3; the_line a7 f-2; the_log a-4 c9 e-4; the_login a5; the_logs g4
the_longest a9 g-5; the_manager a5 d-4; the_meet a-3 c10 d-6 g-5; the_memory-leak a5 b-2 g-2; the_middle a2 c3 e-3
the_migration b-3 c-8 d4 f-7 g5; the_miss a8 d-9; the_ml e-5 f6 g-4; the_mobile c2 d-5 e4 f4 g-6
the_model a4 d-2 f-8 g3; the_module b2 c-6 e-7 g7; the_moment c5 f-3; the_morning d-6 g4; the_name a-3 b3 c4 d-2 g-5
the_new a7 b-4 c-7 d-4 e-13 f4 g3; the_new-hire g2; the_new-starter c-5 d7; the_next a4 d-3 f2; the_night a-3 b4 g3
the_notes d6; the_numbers e-7 f-2 g6; the_office a-3 c-4 d-5 g10; the_offsite c-4 e-4 f-5 g7; the_old e4 f3 g-2
the_on-call b3 d-7 f-3; the_onboarding b2 f6 g-8; the_one a6 b4 d-7 e-6 f-2; the_only a5 b-3 d-2 e-3 f-4
the_ota a5 g-2; the_other d5; the_other-team a-4 c-4 d-2 e-6 f3 g9; the_outage a6 b-8 c-5 f-4
the_owner a-8 d-3 e15 f-4 g-6; the_pager a5 b-12 c-5 d-4 e2 f2 g2; the_pair a-6 b4 d-5 e2 f-6 g2
the_parser a7 c-6 e-8; the_partner a2 c-3 d5 f-3; the_partner-sync d3 e-2; the_patch a5 b-7 d4 g-6
the_payment a5 b-3 c-4 d-4 f-4 g5; the_payments g2; the_pen b3 c-3 d-4 e5 f-6; the_person c2
the_pipeline a4 b-5 c-2; the_plan a-4 b8 d-6 e5 g-9; the_platform c-4 d3 f8 g-6; the_plc g2
the_pm a-2 b-3 c3 f-4 g3; the_postmortem a-2 g-5; the_pr a-3 b4 c-6 d-6 e9 g-3; the_presentation a-2 b2
the_pricing a11 c-3 d-5 g-3; the_product-sync e4 g-5; the_project a-4 c-4 e5 f-3 g5; the_promo-packet d3 e-4
the_promotion b-2 c-4 d3 e-3 g2; the_proposal b2 e4 f-3 g-5; the_quarter b-4 g4
the_quarterly a-5 b-5 d5 e-2 f-9 g10; the_query e4; the_question a-2 c3; the_queue a9 b-4 e-8 f-3 g2
the_race-condition a5 c-3; the_readme a-3 f4; the_recruiter a-3 c-4 d12 g-6; the_refactor a2 b6 e-3 g-5
the_release a4 c-3 f-3; the_release-branch a10 b-4 d-2 e-3 f-6; the_release-notes c3; the_releases b-3
the_reorg b-4 d4 e-3 g5; the_repo a-6 d-3 e-8 f7 g5; the_report b8 e-2 g-4; the_rest a7 b3 d-2 f-8 g-6
the_retention c7 e-3 g-4; the_retro a-5 d4; the_review a-4 b3 c-3 d3 e2 f-4; the_reviewers a-2 b-4 d-6 e12 f-3 g-5
the_reviews a-6 c-3 d7 e-2; the_rfc b4 c5 e-3 g-5; the_riskiest a9 b-2 c-3; the_roadmap a-3 b5 e3 g-5
the_rollback a5 b-7 c4 d-6 e2 f-4 g-3; the_rollout a-11 c8 d-5 e4 f-4; the_room a-2 b-6 c9 d-5 e3 g-11
the_rota a-3 b3 e-8 g6; the_salary d2 f-2 g3; the_sales a3 g-3; the_scary a9 b-4; the_scheduler a5 b-4 e-3 f4
the_schema a5 b-8 c3 d-6; the_scope b5 e-4; the_sdk b9 e-3 f-3; the_search a5 b-5; the_second c4 d7 e-4 g-7
the_security b-3 f7; the_seniors b-6 c-3 e3 g3; the_service a-3 f4; the_sev2 d2; the_solution b-5 c-3 e14 f-5 g-6
the_sponsor b-4 g4; the_sprint a5 b-7 c-3; the_sprint-goal a6 b-3; the_squad b3 c3 d-5 e4 f-4 g-6
the_sso a3 b-5 e-2 g4; the_staging f7; the_stakeholder-meeting d3; the_storage a3 d-3 f5; the_store a7 c-6 e7 g-9
the_survey c-3 e-6 g7; the_sync a4 b5 c-4 d-7 f4 g-3; the_system b3; the_talk b6 c-4 e-8 f-4; the_tariff a2
the_task a-5 b5 c-3 d-3; the_team a-3 b-7 c-2 f-2 g5; the_tech-lead e5 g-6; the_terraform a4 f3; the_tests a5 e-3
the_thing e3 g-5; the_third d2; the_thread b-3 c-2 e7; the_ticket a-11 e7; the_tie a-3 b-2 c3 d-4 e5 g-6
the_time e-3 g3; the_trace f-4 g7; the_train a-6 b-6 c-2 e-6 f5 g5; the_trainee a-5 b7 d-4 e4 f-2 g-3
the_two c7 d-6 g-9; the_upgrade a6 b3 c-3 e-8 f-3; the_urge e5; the_vendor a-8 b4 d-5 e-5 f5 g3; the_vp b-3 e6
the_war a-4 c-3 d-4 e6; the_warehouse a-4 c-2 d-4 e5 f4 g-5; the_watch a7 c-4 d-3 e-2 g2; the_webhook a8 c-3 g-3
the_week a9 d-3 g-2; the_weekend a2 d-3 f-5; the_whiteboard b2 e-4 g5; the_whole d-11 e5 f-3 g3
the_whole-team d3 g-4; the_wiki e-2 f3; the_work a-8 b6 c-3 g3; their_manager b-2 c-4 e-2 g13; their_own b-3 c4 g-3
their_tech-lead a-4 b-6 e-3 g11; theirs_be b5 g-4; them_, b-4 c3 d-2 e3; them_. e-4 g3; them_a d5 g-3
them_argue g-3; them_fold c2 f-4; them_the e5; them_to c-5 e-3 g9; then_do a-7 b-6 e13 f-2 g-3; then_i a-3 b2 c4 e-4
then_it a4 b-8 c6 e-4; then_leave b-7 e9; then_remembered a-3 e7; there_'s a5 c-3 e-4 g3; there_, e5 g-4
there_be b-3 c-4 d-2 e-4 g10; these_days c-4 d-5 e4 f-3 g7; they_'d a-8 c5 e-3 f-3; they_all c10 e-8 g-3
they_are a4 e4 g-5; they_ask b-3 e9; they_choose c-2 g4; they_come b4 c-5 e3; they_copy c6 e-2 g-3
they_could c5 d-3; they_decide g-2; they_did a-4 b4 c-4 d-2 e5; they_do a4 c2 d-3 f3 g-8; they_find c-4 e8 g-4
they_have c6 d-5 e-2 f-3 g2; they_send c7 g-4; they_settle c-3 e8 g-4; they_tell c-2 e-3 g7; they_think e2
they_use c-5 e-3 g6; they_wait a-2 c4; they_want a-3 b-2 d-4 e4 g3; they_were a-4 e6 g-2; they_will c9 e-7 f-4
they_would e-4 g4; things_, c3 g-3; think_is b-2 c8 e-2 g-4; third_day g3; third_time a4 b-3 d6 g-3
this-morning_, d3 e-4; this-sprint_, a-3 c-4 e10 f-4 g-3; this-week_'s a6 b-3 d-3; this-week_, d9 f-3 g-3
this_? a-3 d-3 g9; this_month b-3 e-7 g7; this_quarter b4; this_weekend d-2 f-4 g7; though_i b-5 d-2 e9 g-3
three_days b2; three_of a4 b-2 c-3 e2; three_options c7 e-4 g-3; three_people b-3 c-3 d4 e4 g-5; three_prs a3
three_stories a-4 b2 c-3 d-2 e5; three_times c3 d6 g-7; three_weeks d4; through_it a-4 e-2 f6
through_me a-3 c9 e-3 g-3; through_the b-5 c-10 e6 f8 g-5; throw_away e-2 f4; throw_the b-4 c5; thursday_, a-4 d6
thursday_and c3 g-6; ticket_, a2 b-3 c4 d-4 e5 f-4 g-2; ticket_and b-3 d3; ticket_back c-2 e-3 g9
ticket_from a6 c-3 e-5 f-3 g4; ticket_in e7 f-3 g-4; ticket_off a4 c-3 e-7 g3; time_, a-6 b-3 d-3 f-3 g10
time_. d7 g-8; time_for d8 e-3 f-4; time_in a-3 d3 f3 g-4; time_this c3 d-4 g4; time_to b3 d7 e-3 g-7
times_, c-3 f7 g-3; tinker-with_with f5; tired_now c-3 e-2 f5 g-3; to_<name> a-17 b2 c-15 d2 e8 f-7
to_a b-4 c3 e3 g-9; to_anyone a3 b-5 c-4 e-4 f8; to_ask a-3 c10 d-10 e4 f-4 g-4; to_be a-3 d-2 e-3; to_bottom b6 g-3
to_choose c3 e6 g-10; to_close b6 c4 e-7 g-3; to_code b-3 c-6 d-5 e-4 g7; to_count c-2 f3
to_decide a-3 b-4 d-5 e3 f-3 g3; to_deploy c5; to_do a-8 b6 f-7 g2; to_explain a6 e-3; to_finish b-3 c4 e4 g-8
to_fix a3 b-4 c5 d8 f-6 g-11; to_friday a-4 d8 g-3; to_get a5 b-2 c-5 d3 e-4; to_give b-4 d4 e-6 g3; to_go e-5 g3
to_have a-2 c7 d-2 e-7 f7 g-5; to_her c-2 e5 g-6; to_him c-7 e4; to_it c8 e-4 g-5; to_keep f4; to_know f3
to_lead b5 g-5; to_learn b-2 e-7 f14 g-8; to_main a3 b-3 e4 g-5; to_make f-2; to_may g3
to_me a-3 c12 d-17 e-7 f6 g-6; to_my a4 c6 d-6 e-5 f-3; to_myself b7 c-6 g-7; to_next d8 g-5; to_our b-6 g8
to_own a5 b3 c-4 g-5; to_pick c5 e-5 f4 g-6; to_prod a6 b-3 e2 g-5; to_product f4 g-2; to_review b-5 c-6 d-6 g9
to_rule c-4 e8; to_say a-2 c5 d-6 f-5 g4; to_see a-4 b-4 c-7 d-6 e-10 f11; to_self b5 c-5 e3 f-4 g-4
to_settle d-4 e3; to_show f7 g-3; to_sign c8 g-5; to_stop e2; to_take b-8 d-3 g6; to_talk e8 g-7; to_tell e-4 g-6
to_the b-8 d6 e8 g-7; to_them e5; to_understand a-4 b-3 d-2 e-4 f11; to_use b-3 e-3 g5; to_write a3 b-5 c5 d-6 f-5
today_, a6 c-9 e3 f-2; today_. c-4 d11 e-6 g-9; today_i a5 c-4 d-6 e8 f-2 g-8; tomorrow_'s a5 d4 g-6; tomorrow_. a5
tomorrow_i a-2 g3; tomorrow_maybe a-2 g6; tonight_. a3 b3 g-5; too_much a-3 d3 g2; too_slow a-3 b5; tool_, f4 g2
tool_for f2; top_to b6 g-4; touch_it b5 c-3 d-3 e4 g-8; touch_the e5 f-3; train_, a4 b-2 d5 e-5 f4 g-9
`
