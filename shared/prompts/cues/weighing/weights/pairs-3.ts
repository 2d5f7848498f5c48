// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_3 = `
not_do a7 b-8 c-7 d2 e3 f-4; not_even a5 b3 g-7; not_face d8 g-3; not_fast b4; not_finish a8 g-5; not_for a-7 d-3 f8
not_get b-4 c3 d6 e-4 f-4; not_give b2 e3 g-6; not_go d4 f5 g-6; not_go-to d-4 f-3 g5; not_happen b-2 d10 g-8
not_have a2 d5 e-11 f4; not_in d3 e5 g-7; not_it c-2 g9; not_jump e3; not_leave a3 b9 d-4 e-7 g-7
not_let b11 c-2 d-4 e-8; not_like b3 c4 g-3; not_look b6 c-4; not_look-at a-2 g4; not_make d6 e-4
not_me a-9 b-7 c-9 d-6 e5 f-8 g17; not_merge b-2 c12 d-6 g-3; not_mine a-3 b-7 d-2 e11 g-6
not_move b3 c8 d-4 e-3 g-6; not_my a-3 c-5 d-5 e7 g2; not_need a-6 b-5 d-6 e-6 g13; not_on a-6 e7 f6 g-5
not_once a-3 b-4 c-5 d-6 e5 f-5 g8; not_open e5 g-5; not_pick c4 g-5; not_plan b-3 c6 d-2 f3 g-2; not_proud a6
not_read d-2 f-5 g8; not_reply-to d3; not_rescue b-2 e8 g-5; not_review e8 g-7; not_say a-2 c-5 d-4 e5 g3
not_skip d-8 g10; not_sleep d-2 e-2; not_start a3 b-3 d6 e-4 g-6; not_step a3 e3 g-5; not_stop c2 e-7
not_sure a-3 b2 f-2; not_take b-7 c-4 e5; not_talk b-3 d8 g-3; not_tell c-5 e8 f-2; not_the a-4 c-5 d-7 g12
not_there a-4 b3 c10 d-6 g-5; not_to a-7 b-3 c-6 d-7 e7 g5; not_touch a-3 b3 c-2 d-4
not_true a-7 b-8 c-5 d-4 e-5 f-3 g19; not_wait b8 e-4 f-3 g-3; not_want a-4 b-2 c4 d-4 e-5 f3
not_write a-7 b-6 d6 f-6 g7; note_to b4 c-4 d-3 f-6 g3; notes_, g3; nothing_, a-8 c7 d-3 e7 f-2 g-6
nothing_else a2 b5 c-2 d-5; nothing_to a2 b-3 c-2 f-3 g5; now_, a3 b-6 d-4 e6 f-7; now_. c-5 e7 g-6
now_i a-4 b7 c-4 e-7 f8 g-4; now_it b4 c4 g-4; now_on b6 g-4; now_the a5; of_<mark> a-4 b3 c9 g-6
of_<name> a-10 b13 c-4 d-4 e-6 f-3; of_code a4 b-2 f6 g-8; of_curiosity d-2 f8 g-3; of_decision c3
of_his c-2 d6 e-5; of_it a4 c-6 d-8 e2 f8 g-6; of_ivar b-3 d4; of_me d7 g-5; of_mine a7 b-7 c-4 e-5 f-6 g8
of_my a-3 d7 g-3; of_our a-4 f8; of_the a4 c-4 f2 g-5; of_them a-2 c10 e-3 f-4 g-5; off_<name> a-3 b11 c-3 e-9
off_him b7 e-6; off_my a-2 b-3 d8 e4 f-5 g-5; off_the a5 c-10 e5 g-7; offsite_evening a4 d-2; oh_well c6 e-5
ola_'s d-4 g5; old_boss c-3 g7; old_lead a-2 b-6 c-3 e-3 f-4 g14; old_me a-3 e5; old_repo f2; old_team b-4 f-3 g12
on-call_engineer b6 g-4; on-call_person c3 g-2; on-call_shift a4 b7 d-5 g-7; on_, c4 g-6; on_. d2
on_<name> a-3 b5 c-4 d11 e-6 f-3 g-9; on_a a-13 b-7 c8 d2 e-12 f4; on_an f3 g-2; on_every d5 g-6; on_everything g5
on_friday a-8 e-6 g9; on_her a-4 b5 c-3 d5 e-9; on_his e-9 g6; on_it a9 e-7 g-3; on_me a6 b-4 c6 f-9 g-4
on_monday b3 c-4 d-6 e-4 g5; on_my a2 c4 d-4 e-2 f7 g-8; on_one a5 e-3 g-4; on_paper d-3 g5; on_that b-4 c-4 d-4 e7
on_the a4 b-7 d-6; on_thursday c-5 d-6 g9; on_time a-3 b-3 c-5 d-11 f-4 g17; onboarding-plan_for d8 g-6
once_have b-3 c-3 d-5 e-5 f-3 g14; once_i c9 g-5; one_? a-3 e3; one_day a-6 b4 g3; one_more b6 c-3 d4 e-2 g-6
one_of d-4 g10; one_that a3; one_to g4; one_who b-5 d-5 e-5 f-4 g6; only_a d4; only_ask c-3 e4; only_i d-2 e-3 f5
only_one a4 b-3 c2 d-2 e-4 f-3; only_read e-7 f5 g4; open_, b4 c-4 d5 e-7 f-4; open_a b2 g-2; open_question c5
open_the a-9 b-8 c-3 d3 e9 f-4; opinion_on c-4 g5; options_, c3 g-4; options_and c8 e-3 g-5; other_people c4 d-3
otherwise_. a-3 d5 e7 g-9; our_1:1 c-3 g8; our_director a-5 b-10 c-6 d-4 e-4 g20; our_own f7 g-6; our_vp d-3 g8
out_, a-2 b-4 c-5 d9; out_of a-7 b-6 d4 e6; out_the a8 b-8 c-3 d-4 f-2; outage_, g3; over_, b3 e-2 g2
over_<name> a-4 b12 d-4 e-3 g-4; over_lunch b2 d-2 f4; over_the a5 b-4 c-10 d3 e3; over_to b-6 c6 e10 f-3 g-11
overrule_the a-6 b8; owe_<name> c-2 d8 e-3 g-3; own_. e6 g-3; own_it a4 b5 e-3 g-5; own_the a6 b-2 c-8 d-4 f-6 g4
own_ticket a3 b-6 g5; owner_of a-3 e6 f-3; ownership_of a-3 b3 e6 g-5; page_. a-3 d6 g-5; pager_rang b-7 c5 d-5 g3
pair_with a6 b-5 c-4 e5 g-7; parental_leave b-4 c-2 d3; park_the c6 e-2; parser_, b7 d5 e-4 f-4 g-9
parser_to e-4 g6; part_of a4 b3 g-3; pass_the b-2 c-3 e11 g-4; past_me c7 e-2; patch_it a4 b-2 e-3
patch_the a3 b-3 d-2 e-3 f-3 g3; pen_test a2 g-2; people_'s c3 d-3; people_, d-7 e2 f-3 g6
people_and a-8 b-3 e12 g-6; people_ask c6 g-3; people_today a-3 c4 d7 e-3 g-6; perf_notes d7 f-3
permission_to b-3 c12 e-4 g-8; person_who a6 b-3 g-4; pick-up_up a4 c-2 d-4 e-2; pick_. e3 g-3; pick_a e-6 f3 g3
pick_the c7 d-3 e3 f-3 g-11; pick_up c-5 f6; piece_of a11 c-2 f-2 g-6; ping_<number> e-3 f-4 g4
pipeline_, a5 e-5 f2; plan_, b-7 c9 d-6 f-4; plan_. b6 c-4 d-2 g-3; plan_and e4; plan_for a-3 b-5 c-8 d5 e-5 g4
plan_i b6 c5 e-7 f-2 g-5; plan_it b2 e-4 g4; plan_with d6 g-5; plate_again e3; platform_team b-4 f4
play-with_with f6; poke-around_around f7; poke-at_at f7 g-3; poor_<name> b2; poor_them c-4 g7; postmortem_and f3
postpone_the a-2 b-3 d3; pr_, a-3 b2 d-3 f-3 g2; pr_against b3 g-3; pr_at a3 b-5 g2; pr_comment g5; pr_for a4 g-3
pr_that a-3 f4; predecessor_do g6; prepare_the a-4 b-4 e-2 g5; present_the a5 b4 c-4 d-3 g-5
pricing_rule a5 c-3 e-2; prod_be a-5 d5 e-3 g3; production_code a-5 b6 d-3 e-6 g2; project_. b-4 c2
promise_<name> d6 e-4 g-3; promise_myself a-4 d-4 e-7 f-3 g9; promise_the a8 b-5 c-3; promo-packet_for b-3 e-6 g7
prototype_of d-3 f6; proud_of c-4 d-4 e-4 f-3 g5; pull_into a-4 c4 d-5 e-6 g8; pull_out b-5 d9 f-2 g-5
pull_the a-3 b9 c-5 d-4; push-back_back b-5 c4 d2 e-7; push_commit a-2 b5; push_over e2; push_straight a7
push_the a6 b-3 g-6; push_to a-9 d-3 e6 g7; put_<name> a-4 b-7 d4 e8; put_it c5 e-6 f4; put_my b7 d-6 g-5
put_off d7 e-4; put_the b-2 d5 g-6; qa_can e7; question_, c6 e-5; question_back c-6 e6; question_in e5
questions_, e6 f-2 g-3; queue_at a-3 f-4 g9; queue_to c3 f3 g-5; quiet_and e3 g-5; rain_all-day a-5 e4
rather_i c7 e-3 g-3; read_every g5; read_how e-3 f7; read_it d5; read_the a-10 b-8 c-7 d-4 e-11 f4 g10; read_up g4
ready_for a-4 b3; reassign_<name> b7; reassign_the b2 e-3 g3; rebuild_the a3; reclaim_the a-3 b6 d-2
redo_<name> a-2 b8 f-3; redo_the c-2 e-4 g6; redo_what b7 g-4; release_, a5 b-10 c-4 d-6 e10 g-8
release_. c-2 e-4 g5; release_for a-4 c7 f-3 g-2; release_go a-5 e-5 g8; release_is b-3 c-6 d-5 e-5 f-4 g6
release_manager b2 c6 g-8; release_need a7 d-2; release_to b-3 f4; release_train a8 e-3 g-6
release_without a-6 c3 e10 g-9; remove_a a-4 f7; rename_a f4; reopened_what e-4 g6; replace_<name> b2
replace_the b5 e-3; reply-to_to e4 g-3; repo_, a-4 e-3 f7 g-5; repo_and e-2 f5; rescue_the e6 g-4; resist_the e2
rest_of b6 c4 d-2 f-8; retro_, a-3 c-2 d12 e-5 g-2; retro_action c6 g-4; review_, a-3 b2 f4; review_. c3
review_it a5 d-3 e2; review_the a-3 c5 e-4 f6 g-4; review_to b-2 f4; review_with d-5 g9; rewrite_, d-3 e6 g-5
rewrite_<name> a-4 d-2 e-3 g5; rewrite_her c6 e-2; rewrite_it a2 b2 c-4 d-5 e3 f-4; rewrite_the b3 c-8 e-6 f-3 g6
roadmap_, b9 c-3 d-6 g-8; rob_'s a-6 b6 d-3 e-3 g4; role_, a3; roll-back_back a5 g-4; roll_back c3 e3 g-5
rollback_plan g2; rollout_, b6 c-5 e5 g-7; room_unblock a3 d-2; room_when e7 g-5; rule_myself a10 g-7
run_by a4 b-4 e3; run_it a3 c6 d-5 g-12; run_the a7 c-6 d-5 g-3; rust_, c-2 g5; salary_round a-3 b-3 e-2 f-2 g8
say_<mark> c5 g-6; say_anything c-6 e10 g-5; say_i a-2 c-4 e-2 g11; say_on e-3 g7; say_which a-3 c8 g-2; say_yes c7
schema_, e2 f2 g-2; scope_is b6 c-2 e-3; script_for b-3 f6 g-3; script_to a-3 c-3 d-2 e-2 f9; search_epic e2
second_time b3 g-3; see_how a-2 e-3 f11 g-4; see_if e-3 f2 g3; see_it b-4 g3; see_my b-3 c8 e-3 g-3; see_the d-3 e6
see_what c-3 e-3 f6; see_who g4; self_. c-3 d5; send_it a-5 c5 d-3 e-6 g5; send_me c7 g-5; send_my d9 g-6
send_the a-2 b-7 c-6 d3 e2 f-2 g3; seniors_, c6 g-4; service_, a9 b-9 d-4; set_the d-4 e7; settle_it b-4 c-3 d-2 e7
settle_the e5 g-6; she_'d b-3 e2; she_'s a4 b-8 d-7 e5; she_be a-5 b5 c-2; she_could a-2 e4 g-4; she_did b9 f-2 g-5
she_have b-2 g3; she_take e7 g-4; she_tell b-2 g4; she_would b-5 e3; ship_, a6 e-6 f-3 g3
ship_the b-7 c-6 d-2 f-4 g5; should_be a3 d-3; should_have c4 d11 e-10 g-7; should_i g4
should_not b4 c-10 d-3 e-2 g7; should_stop g4; show_me e-4 f10 g-5; shut_up e5; side_project f4; sign_off c7 g-3
sign_the b-3 c-5 e12 f-2 g-4; since_<name> b-3 d-5 g10; since_i a-3 d11 g-7; since_it a6; since_monday d6 g-6
since_nobody a7 f-3 g-3; since_the a5 b3 c-8 d7 e-5 f-3 g-7; single_1:1 d-4 g5; sit-down-with_down b5 d4 e-3 g-6
sit-in-on_in f5; sit-in_in a-5 b-9 c5 d7 e5 f-3 g-9; sit-on_on d-4; sit_at a6 c-4 d-3 e3 g-6
sit_with a2 b-4 c-5 d-5 f3; skip-level_with d-2 g6; skip_<name> b2; skip_the b-2 e4; slept_badly a4 b-2 d-3
slide_, c3 d-4 g4; slip_again d5; slot_to e7 g-3; slow_so b3; so_i a6 b5 c3 e-11 f3 g-19; so_it c9 e-5 g-3
so_mobile a5; so_the a2 b5 c-3 f-4 g-7; so_they c-3 d-8 e13 g-4; so_we a5 b-4 c-3 e4 f4 g-9; so_what c8 g-6
solve_it b3 c-6 d-3 e5; some_day f-3 g8; some_time f2; somehow_i c4; someone_should g4; spend_a g5; spend_an f6 g-2
spend_my a-8 c-3 e8 g4; spend_sunday a2 g-2; spend_the a-2 b-5 c-6 d5 f2; sponsor_call b-4 e3
sprint_is b6 c-3 e-2 g-3; squad_the b6 c-3 e-4; stand-up_up a-4 d4; start_, d11 e-3 g-7; start_monday d4 g-5
start_to b-6 c5 e3 g-7; stay-out_out a-2 b-2 d-4 e7; stay-quiet_quiet c-4 e7; stay-up_for a3 b-5; stay_in e7 g-3
stay_out a4 c-3 e-7 g5; step-back_back b-5 g3; step-in_in b6; step_in a-4 b-4 c-5 d-4 e3 f-3 g8; still_code g6
still_have b-4 c-2 d7; still_in d4 g-5; still_no c-4 d4 e-2; still_not d9 g-6; still_owe d7 e-2 g-4
stop-myself_myself b-2 e4; stop_approve c-3 e3; stop_myself a5 b4 e-3 g-4; story_again b2
straight_to a12 b-4 d-4 e-3 g-3; strange_. a3 d-5; study_the f6; sunday_on f6 g-2; sure_how b6 e-7
survey_comment c-2 e-8 g9; swallow_my c-4 e8; sync_engine a5 b-4 e-5 f7; sync_layer a-2 c-4 d2; sync_with d9 f-3 g-4
take-back_back b12 e-6 g-4; take-back_it e-6 g8; take-on_on a8 f-2; take-over_it g3
take-over_over b5 c-4 d-3 e-9 f-2 g4; take_<name> b6 e2 g-7; take_a a-8 b-12 d8 f-3 g4; take_her b-4 g6
take_it b7 c-3 d-6 f-5; take_me a-5 b-2 c-2 g8; take_my b-5 c6 e2 g-4; take_notes b-5 e4 f6 g-5; take_one a2 b-3
take_over a-2 b-3 e-3 g10; take_the a5 b4 c-12 d-9 e-6 g5; talk-to_to b-4 c-5 d2 e-7 g5; talk_, b-3 d-2 e-2 g7
talk_during a-3 c7 d-2; talk_so c-3 d-4 f12 g-8; talk_to b-6 d7 e5 g-8; talk_with c-4 d7 e-10 f-4 g2; task_i e-6 g7
tasks_, b5; team-lunch_be b4 d2 e-3 g-5; team_'s b3 c-5 d3 e-5 f4 g-4; team_, d3 g-6; team_. c-6 e5 g4
team_ask d4 e-4; team_could a3 b-3 c5 d-2 e-9; team_decide c-2 e-10 g12; team_did c2 e-3; team_do a6 c-4 g-7
team_have b-8 d-3 e2 g3; team_i b-3 e-2 g7; team_is d-5 g4; team_it b3; team_need b-3 g7; team_run e4 g-2
team_ship a-9 c-3 e4 g5; team_to c7 e-6 g-3; team_wait c-3 g5; tell_, g4; tell_. a3 d-4; tell_<name> c-6 d10 e-5 f-6
tell_her b2 e3 g-3; tell_him b7 e-5; tell_me b-12 c-13 d-8 e6 f3 g11; tell_myself a8 b-5 d2 e-4 g-3
tell_the a-4 b5 e3 g-9; tell_them a-3 b-7 c-7 d3 e9 g-2; tempt_to a-5 b-2 c-4 d-2 f-2 g10; ten_minutes a-9 c-8 d4 e4
test_plan b5; test_runner g5; tests_to a4; than_anyone a9 g-5; than_i a-2 e2; that_'s a5 g-5; that_<name> b7 e-2 g-2
that_be b-7 c3 d2 e-5 g3; that_block a4; that_gate a6; that_he c-3 d2; that_i a3 c-12 d-2 e-9 f-6 g13
that_is a-4 b-4 c-6 e5 f-3 g8; that_our g7; that_the c6 d-2 g-12; that_were a-2 b4 c2 e-4
the_1:1 a-6 b-5 c-4 d6 e-7 f-7 g7; the_1:1s g2; the_<name> a9 c-3 e-3; the_<number> a7 d3 f-4 g-5
the_adapter a10 b-2 e-4 g-3; the_admin d-4 e-2 f6; the_alert a2 b6 e-5 g-3; the_alerts b3 f2; the_all-hands g5
the_answer b-3 c-2 d-7 e14 g-10; the_api a2 d-5; the_app a7 g-5; the_arch c4 g-3; the_architect b-5 c-3 d-2 e-10 g13
the_architects b-2 c-4 g6; the_architecture d-5 f8 g-5; the_audio e2; the_audit a6 d-3 f-2
the_auth a7 b-4 c-2 d-2 e-4 f4 g-4; the_author g-2; the_back a-2 d-2 e4 f6 g-6; the_backfill a-4 b5 f-3
the_backlog c-6 d-5 e-6 f6 g5; the_bad b-5 c-4 d8; the_beta a3; the_billing c-4 d-4 f4; the_block a9 b-2 c-3 e-8
the_blocker a4 b-2 e3 g-2; the_board a10 b-8 d-5 f-3; the_boss c8 e-3 g-3; the_bottleneck a3 b-2 d-4 e-2 f-4
the_bottom a-6 b-7 e-5 f9; the_branch a-3 e6; the_broken a4; the_budget a-4 c-5 f-6 g7
the_bug a-5 b-3 c-5 d4 f4 g-2; the_build b-7 c-6 d2 e3; the_cache c3 e-7 f5 g-4; the_call b3 c8 d-8 e-3 g-4
the_can a7 c4 e-5 f-2 g-7; the_candidate a-7 b-3 c-6 d5 e-6 f-7 g5; the_certificate a4 e5 f-5 g-5
the_change a3 b-6 d7 e-5; the_changes b5 e-5; the_chat c2 g-3; the_checkout a5; the_choice b4 c4 e-3 g-4
the_cluster a4 b-3 d5 e-5 g-5; the_coaching-session d5; the_code a-9 b-3 c-8 d-4 e6 f3 g4; the_codebase f5 g-4
the_compiler a-3 b-3 c-4 d-3 e3 f2 g2; the_conflict c-3 d13 e-6 f-4 g-5; the_contract c2; the_contractor b4 e3 g-5
the_conversation b-4 c5 d5 f2 g-9; the_core a12 b-2 d-4 g-5; the_crash a7 b-5 c4 g-9; the_critical a5 b-4 c-4 g2
the_critical-path a4 b-7 c-8 d-7 e-9 f4 g5; the_cto a-5 c-3 d-3 f-3 g8; the_customer a4 b5 c-6 d-10 e3 f-5
the_cutover a5 b-10 c-6 d6 e4 f-7; the_data a8 c-7 d-9 e-6 g5; the_data-model b-3 c4 e-3 g-3
the_database a6 b2 c-7 d-4 f-6; the_date a-2 c5; the_day b4 c-5 d3 e-7 f-3; the_db b-2 c7; the_deadline a5 c-5
the_debate b-4 c8 g-6; the_debugger d6 g-4; the_decision a-4 b-9 c8 d-10 e9 f-2 g-5; the_demo c-4 d-5 e3
the_dentist a-5 d-5 e3 g4; the_deploy c-4 e3 f-4; the_deployment a7 e-3 g-8; the_design a-8 b-2 c4 d-14 e13 g-6
the_design-doc a-3 b9 e-4 g-3; the_devs e-3 f4; the_diagram a-2 b3 g-3; the_diff f4; the_director c-3
the_discussion b-5 c8 g-3; the_doc d-3 e7 f-5 g-5; the_docs a-2 b-5 c-4 f-2 g8; the_editor a-2 d3 e5 g-5
the_end c9 d-4 e-4; the_entire a13 d-3 e-2 f-7 g-4; the_estimate a-4 c4 g-4; the_etl a4 b4 d-2
the_evening a-4 b6 c-3 d6 e-4 g-7; the_event-bus a3 f3; the_export a-2 b-4 d7; the_fail a7 b-4 d-3 f-3
the_feature a5 c-4 d-2 e-3; the_feedback c-2 d10 e-3 g-5; the_feedback-talk d9 e-3 g-5; the_final c-5 e-3 g6
the_firmware a-3 b-2 d4 g5; the_first a-2 d-2 e5 f2 g-3; the_fix a15 b-7 c-5 g-7; the_flag b-4 f2
the_flaky-test b-2 g2; the_flaky-tests e-2 g6; the_flight f3; the_fourth c8 g-4; the_gateway a-4 f-7 g5
the_group c7 d-2 g-4; the_guild b-2 c-5 e4 g3; the_hard a8 b-4 c-3 e3 g-5; the_hard-talk e-3 g6
the_hardest a9 b-2 g-2; the_hire d8 e-4 g-5; the_hotel a2; the_hotfix a13 b-3 d-3 e-5 f-5 g-4
the_hour b-10 c-4 d7 g2; the_how d-3 e8; the_importer b-5 e3; the_incident b-4 d4 e3 g-6; the_index c7 d-3 g-4
the_ingestion f4; the_integration a7 c-2 g-2; the_interface a2 b-3 c-4 d-5 e-5 f10 g-6
the_intern a-8 b9 c-6 e-5 f-6 g5; the_interns c2; the_interview a-5 c-2 d3 e-5 g5; the_job-ad a-7 d2 f-2 g6
the_junior b5 c-2 d-2; the_juniors a-5 b9 d-2 e-4; the_k8s b-2 c-5 d-6 e-2 f10; the_keyboard b6 c-5 d-6 f-2
the_keys a-4 b4 c-2 d-2 e6 g-4; the_kotlin a-4 f9 g-4; the_laptop a-3 d-7 e8; the_last a6 c4 d-7 g-7
the_launch a3 b-9 c-10 f-12 g5; the_lead e-6; the_leads b3 c3 e-2; the_leads-meeting a-3 d8 e-3
the_ledger a6 b-4 c-3 e-2 f-4 g6; the_line a7 b-2 g-3; the_load-test f3; the_log a-4 c9 e-4; the_login a2
the_logs f2 g3; the_longest a11 b-3 c-4 g-5; the_manager a3 d-4 g3; the_meet a-3 c11 d-6 g-6
the_memory-leak a6 b-3 e2 g-3; the_merge a2 g-3; the_migration c-10 d6 f-8 g4; the_miss a6 b3 d-7 g-2
the_ml e-6 f9 g-3; the_mobile d-4 e2 f5 g-5; the_model a4 f-7 g3; the_module c-7 e-6 g6; the_moment f-2
the_morning d-5 g3; the_name a-4 b3 c3 d-3 e2 g-6; the_new a7 b-7 c-6 d-2 e-12 f5; the_new-hire a-3 e-2 g5
the_new-starter c-7 d8 e-4; the_next a4 d-4 f3; the_night b6 d-3 e-3; the_notes d7 g-3; the_numbers e-5 g5
the_office a-3 c-4 d-4 g10; the_offsite c-4 e-5 f-3 g6; the_old c-3 e4 f3; the_on-call b6 d-9 e2 f-2
the_onboarding f6 g-6; the_one a6 b3 d-8 e-7 f-2; the_only a6 d-3 e-4 f-3; the_ota a4; the_other c-4 d5
the_other-team a-4 c-3 d-2 e-7 f5 g8; the_outage a7 b-9 c-6 e3 f-5; the_owner a-7 d-3 e12 f-4 g-4
the_pager a6 b-9 c-4 d-5 f5; the_pair a-8 b6 d-6 e3 f-6 g3; the_parser a7 c-5 d4 e-7; the_partner a3 c-3 d5 f-4
the_partner-sync e-2; the_patch a5 b-6 d4 g-5; the_payment a5 b-3 c-4 d-2 f-4 g4; the_payments f-2 g4
the_pen b2 c-4 d-4 e4 f-4; the_person c4 d-3 e2; the_pipeline a3 b-4 c-3 e3; the_plan a-4 b7 d-6 e5 g-7
the_platform b-2 c-2 d3 e-2 f7 g-5; the_pm a-3 b-4 d3 f-3; the_postmortem a-2 e3 g-3; the_pr a-2 c-6 d-6 e8 g-2
the_pricing a9 c-3 d-4; the_product-sync d3 g-2; the_project a-4 c-5 e4 f-4 g5; the_promo-packet d3 e-4
the_promotion c-3 d3; the_proposal b3 e6 f-4 g-6; the_quarter b-5 c-3 g5; the_quarterly a-6 b-6 d5 e-2 f-7 g8
the_query d-3 e4; the_question b-3 c8 g-2; the_queue a9 b-2 c-5 d-3 e-9 f-3 g4; the_race-condition a6 b3 c-3 e-4
the_readme a-5 f7; the_recruiter c-3 d10 g-5; the_refactor a3 b5 e-3 g-4; the_release a3 b-3 f-2
the_release-branch a10 b-3 d-3 f-6; the_release-notes b2 e-2; the_releases a2; the_reorg a-2 b-5 d4 e-6 f-3 g8
the_repo a-7 d-4 e-8 f7 g4; the_report b9 g-6; the_rest a6 b2 d-3 e2 f-7 g-3; the_retention c6
the_retro a-7 b-3 d5 e-3 f-3; the_review a-4 c-3 f-3; the_reviewers a-4 b-5 d-5 e13 f-4 g-5
the_reviews a-6 c-3 d9 e-2 f-2; the_rfc b3 c6 e-4 g-5; the_riskiest a8 b-3 c-2; the_roadmap a-4 b7 d-3 e2 f-4 g-6
the_rollback a5 b-8 c4 d-5 e3 f-4; the_rollout a-10 c6 d-6 e3 f-4; the_room b-6 c10 d-6 e3 g-12
the_rota a-3 b4 c-3 e-2 g3; the_salary a-2 d4 f-2 g4; the_sales a3 d4 g-4; the_scary a9 b-4
the_scheduler a4 b-3 e-5 f5; the_schema a8 b-9 c5 d-8 e-6; the_scope b5 e-4; the_sdk b9 e-4 f-4 g-2
the_search a3 b-4; the_second b-2 c5 d6 e-3 g-6; the_security b-3 f7; the_seniors b-5 e3; the_service e2
the_sev2 d3; the_solution b-4 c-3 e12 f-2 g-5; the_sponsor b-4 e2; the_sprint a6 b-7; the_sprint-goal a7 b-3
the_squad a-3 b4 c4 d-6 e3 f-5 g-7; the_sso b-5 g5; the_staging f7; the_stakeholder-meeting d2; the_storage d-3 f6
the_store a5 c-4 e6 g-7; the_survey c-3 e-6 g8; the_sync a4 b4 c-5 d-3 f3; the_system a-3 f3
the_talk b8 c-5 e-10 f-4; the_tariff a3; the_task a-5 b4 c-4 d-4 g4; the_team a-4 b-5 c-2 d4 f-5 g6
the_tech-lead c3 e5 g-7; the_terraform a4 e-3 f3; the_tests a7 d-2 e-4; the_thing d-4 e7 g-8; the_third d2
the_thread c-2 e6; the_ticket a-14 b2 c-4 e7; the_tie a-4 b-3 c6 d-4 e4 g-6; the_trace g4; the_trade-offs e3 g-2
the_train a-8 b-5 c-3 e-4 f5 g7; the_trainee a-5 b7 d-3 e4 g-3; the_two a2 b2 c4 d-5 g-9
the_upgrade a4 b5 c-3 e-7 f-3; the_urge e5; the_vendor a-8 b3 c3 d-5 e-5 f5; the_vp b-4 d-2 e7; the_war d-4 e6
the_warehouse a-4 d-2 e3 f5 g-6; the_watch a9 c-5 d-3; the_webhook a5; the_week a8 c-3 d-4; the_weekend d-3 f-6
the_whiteboard b2 e-2 g3; the_whole d-13 e6 f-8 g2; the_whole-team c3 d3 g-5; the_wiki a-3 f5
the_work a-8 b6 c-4 g3; their_feedback g3; their_manager b-4 c-5 d-2 g14; their_own b-3 c6 g-4
their_tech-lead a-2 b-7 e-4 g12; theirs_be b4 c-4 e4 g-5; them_, b-2; them_. c2 e-4 g2; them_a c-3 d7
them_argue e2 g-3; them_fold c4 f-3; them_the c-3 d-2 e7 g-3; them_to b4 c-8 g7; then_do a-7 b-7 e13 f-2
then_i a-2 c5 e-3; then_it a3 b-6 c6 e-5; then_leave b-7 e11; then_remembered c-3 e8 g-2
there_'s a5 b-2 c-5 d-2 e-5 f-2 g5; there_, e4 g-5; there_be a2 c-4 e-3 g6; these_days b-2 c-3 d-6 e4 f-3 g9
they_'d a-7 c3 e-3 f-3; they_all c11 e-7 g-5; they_answer c2; they_are a4 c-3 g-5; they_ask b-3 c-3 e9
they_choose c-4 g6; they_come b4 c-2; they_copy c9 e-4 g-4; they_could c6 d-5 e-3; they_decide c-3 d3
they_did a-4 b5 c-4 d-3 g2; they_do c4 g-5; they_find c-5 e8 g-4; they_have b-3 c5 d-3 f-2; they_send c8 e-3 g-6
they_settle e7 g-5; they_tell c-5 g7; they_think e2; they_use c-5 e-4 g7; they_wait c5; they_want a-5 b-3 d-3 e5
they_were a-4 e5; they_will c10 d-2 e-9 f-3; they_would e-5 g5; things_, c2; think_is b-2 c8 e-2 g-5; third_day g2
third_time a3 d5 g-4; this-morning_, b-3 e-3 g2; this-sprint_, a-3 b-3 c-5 e11 f-4 g-5; this-week_'s a6 b-3 d-2
this-week_, d9 f-3 g-4; this_? a-2 d-4 g8; this_month b-2 d3 e-7 g4; this_quarter a-3 b6; this_weekend d-2 f-3 g7
though_i b-5 e8 g-2; three_days b3 e-2; three_of a3 c-3 e3; three_options c8 e-4 g-4; three_people b-4 c-3 d4 e5 g-4
three_prs c3 f-2; three_stories a-4 c-3 e5; three_times d7 g-8; three_weeks d5; through_it a-4 b3 e-4 f5
through_me a-4 c10 e-3 f-2 g-5; through_the a-2 c-13 e5 f10 g-8; throw_away e-2 f3; throw_the b-6 c4
thursday_, a-3 b-3 d5; thursday_and b3 g-5; ticket_, b-5 c3 d-3 e5 f-2; ticket_and a3 d2; ticket_back b-4 c-3 g11
ticket_from a6 c-3 e-5 f-3 g4; ticket_in e6 g-3; ticket_off a3 c-3 e-6; time_, a-6 b-3 f-3 g10; time_. d8 g-8
time_for d7 e-2 f-3; time_i b3; time_in a-3 e2 f2 g-3; time_this c3 d-5 e-3 g6; time_to b4 d7 e-2 g-7
times_, c-4 f7 g-4; tinker-with_with f4; tired_now c-3 d4 e-3 f5 g-4; to_<name> a-17 b4 c-15 e7 f-8 g3
to_a a-4 b-5 c3 e4 g-7; to_anyone a3 b-4 c-5 d-3 e-5 f7; to_ask a-3 c11 d-7 f-3 g-4; to_be a-3 c2 e-4; to_bottom b5
to_choose c2 d-2 e5 g-9; to_close b4 c6 e-7 g-3; to_code a4 b-3 c-6 d-4 e-6 g7; to_decide b-5 d-5 f-2 g3
to_deploy c5; to_do a-6 b7 f-8; to_explain a6 e-3; to_finish b-4 c5 e5 g-10; to_fix a4 b-3 c3 d9 f-7 g-12
to_friday a-4 b-3 d9; to_get a5 c-5 e-5 f3 g-5; to_give b-4 d3 e-5 g6; to_go b-2 c2 e-4 g3
to_have a-3 c7 d-2 e-7 f8 g-6; to_her e3 g-5; to_him c-6 e5; to_it c8 e-3 g-5; to_keep f5; to_know f4; to_lead b4
to_learn c-2 d-2 e-5 f15 g-7; to_main a4 b-4 e4 f-2 g-6; to_may g4; to_me a-5 b5 c11 d-17 e-7 f2 g-6
to_my a3 c7 d-5 e-6 f-4; to_myself b5 c-5 e2 g-6; to_next d10 g-7; to_our b-4 g8; to_own a5 b3 c-3 g-5
to_pick c7 e-4 f4 g-7; to_prod a7 c-3 g-3; to_product c-3 d2 f4; to_review b-6 c-5 d-8 g11; to_rewrite e2
to_roll c2 e2 g-4; to_rule c-3 e7; to_say c4 d-3 f-3 g4; to_see a-5 b-5 c-8 d-8 e-10 f13 g3
`
