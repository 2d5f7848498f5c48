// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_6 = `
prepare_for d7 g-6; prepare_the a-4 b-6 d5 e-5 g4; present_, c3; present_. b4 c-4 e3 g-6
present_for b6 c-2 d-6 e5 g-7; present_it b3 c-4; present_the a3 c-3 d-5 e4 g-3; present_to b-4 e3
previous_company c-2 g3; pricing_engine a-3 f6; pricing_rule a4 b4 c-2 g-5; printing_module e-3 g5
probation-talk_because d-5 g7; probation_result d3; problem_and g4; procurement_for a-5 c-7 g11; prod_, g4
prod_back a4; prod_be a-2 g4; prod_break a-3 g5; prod_fix a4; prod_stuff d4 g-4; product_'s e-3 g6
product_, d-5 f-3 g10; product_out d3 g-2; product_postpone a-2 d4; production_at a5
production_code a-7 b8 d-4 e-4 f2; profiler_on f2; project_. c3 g-3; project_back b9 g-6; project_to b-2 e3
projector_in a-6 g8; promise-to_a g3; promise_. g2; promise_<name> b3 d7 e-5 g-7; promise_a b-2 d10 e-3 g-7
promise_i b6 d-4 e-2; promise_in a5 g-3; promise_myself a-6 b-3 d-5 e-5 f-4 g13; promise_not b5 g-3
promise_the a8 b-6 c-3 e4 g-9; promo-packet_for b-2 e-4 g6; promotion_, g4; proposal_, b3 c5 d-3 e-7
proposal_<name> c6 d-3 g-4; proposal_i c5; propose_that c3; propose_things g3; pros_and c7 g-2; prototype_of f7 g-2
prototype_that f3 g-2; proud_, d2; proud_: b6 g-5; proud_of c-2 d-2 e-2 g5; proverb_of g7; provider_, a4 f-5
prs_, c2; pull-request_, g2; pull-request_. g2; pull_into a-2 c5 d-3 e-5 g6; pull_out b-4 d7 e2 g-5
pull_the a-2 b11 c-6 d-3 e-5; push-back_back e-4 g4; push_again a5 b-3 d4 g-6; push_back b-3 e3 g4; push_dele d3
push_my b8 d-2 e-3; push_over b5 g-3; push_straight g3; push_the c2 e-3; push_to a-9 d-3 e7 g2
put_<name> b-9 d8 e7 g-5; put_it c4 e-5 f4; put_me a-3 b9 e-6; put_mine b3; put_my b5 c-3 d-4 g-6; put_myself a4
put_off c-5 d6; put_on a2; put_out a4 b-3 g3; put_the b-8 e4 f-3 g4; put_their c8 e-2; puzzle_in b-3 d-3 e-3 f9 g-5
python_. a-2 c-2 g8; qa_can a3 b-3 e4 g-3; qa_folks c-4 d6 g-3; quarter_, a4 b-3 d-2 e7 g-6; quarter_: d2
quarter_i g3; question_, c14 d-5 e-8 g-3; question_. c-5 d11 g-4; question_about b4 c2 d3 e-3 g-8
question_and a-4 c5 e3 g-5; question_back b-3 c-3 e8; question_be e4; question_come e4 g-2; question_from d2
question_in e5; question_instead e4; question_of e-2 g4; question_on c6 e-3 f3 g-3; question_round e5
question_sit-in c3; question_that e6 g-8; question_to c-3 g4; question_until c3 g-4; questions_, c3 e3 f-3 g-3
questions_about b-2; questions_and e4; questions_go c4 g-4; queue_, a-4 e-4 g7; queue_and b5 c-3; queue_at a-3 g3
queue_died a6 g-3; queue_for a-3 g3; queue_until c4; quiet_and c5 g-6; quiet_day d3; quiet_until a-2 c-6 g6
quietly_reassign g3; rain_all-day a-4 c2 e2 g-3; raise_an b-2 c7 g-4; raise_is d5 g-3; raise_my c7 g-3
rana_'s d7 g-5; rana_is g3; rather_i c6 e-3; rather_not c-3 g7; rather_they e-3 g3; rather_wait c6 g-3
re_do b3 c-2 e-4 g3; reach_me c11 d-3 g-9; read_<name> b-3 f7; read_a c-3 d-3 g3; read_about g6; read_an f-7 g8
read_code d-2 g3; read_cvs f-2 g3; read_every g3; read_group g2; read_how f8 g-5; read_it d9 g-6; read_more f-5 g8
read_our f6; read_prs f3; read_the a-13 b-5 c-10 d-3 e-11 g9; read_three f5 g-3; read_through g3; ready_for b4
reassign_<name> b3; reassign_the e-5 g5; rebuild_the a2; reclaim_the a-6 b5 d-2 e-3; recommendation_, c5 e-3
recruiter_again d3 g-2; recruiter_ping c-2; red_. e2; red_on a5 g-3; red_one a4; redeploy_. a4
redirect_<number> c-4 e5; redo_<name> b4; redo_it a-4 b5; redo_the a-4 c-2 e-4 f-3 g8; redo_what b10 g-7
redrew_the b10 c-3 e-3 g-5; refactor_. c4 d2 g-6; refactor_right b3; refinement_: c6 e-3; regrets_, a7 e-5 f-3
release-notes_, g-2; release_' d4; release_, a2 b-3 d-6 e9 g-7; release_. a4 b-3 c-2 d5 e-7; release_and b4 e-3
release_before a-3 b10 d-3 e-4 g-4; release_board e-3 g6; release_captain a-8 b7 e7 g-8; release_checklist e8 g-7
release_date c3; release_depend a3; release_go a-5 c4 e-7 g8; release_happen a-3 e9 g-6
release_is b-6 c-6 d-5 e-3 g8; release_manager c3 g-3; release_need a7; release_process a-4 e8 g-3; release_slip g3
release_stands a4; release_that a3; release_to f3; release_train a8 e-3 g-4; release_wait a8 c-2 g-4
release_will g3; release_without a-7 c4 e11 g-10; releases_belong b4; relieved_<name> b9 g-5; relieved_but c2
remind_me d-5 e-2 f3 g7; remove-myself_myself e2; remove_a f5; rename_. c7 g-4; rename_a a-3 c4 f5 g-4
rename_everything b6 c-2 g-2; rename_my f2; reopened_<name> a-2 b6; reorganised_my b-3 c-5 d-3 g9; repair_it a-4 g5
repair_the a4; replace_<name> c-3 d-3 g3; replace_it b5 g-2; replace_the b4 d7 e-4 g-6; replace_their b3
replay_of f5; reply-to_to d4 g-4; reply_<mark> c-2 e8 g-4; reply_to d4 g-4; repo_, a-3 f10 g-9; repo_and e-3 f6 g-3
reporter_, c4; reporting_service a4 f-2; repository_. f6 g-3; request_for d5 e-3; request_to e4
required_reviewer a-4 e7 f-3; rescue_it e4; rescue_the e5 g-3; resist_the e6; responsibility_for b-4 e8; rest_, c5
rest_. a4 g-3; rest_and a-3 b3 c-4 e-3 g5; rest_of b7 f-5 g-6; result_again d3; results_. d-3 f-3 g6
retention_period c6 g-3; retries_, c4; retro_, a-6 b5 c-2 d11 e-9 g-4; retro_. c3 g-2; retro_action c5 g-3
retro_be c-3 d-7 g12; retro_cancel d8 g-7; retro_from b-2 e8 g-6; retro_to d7 g-5; revert_, a4 g-2
review_, a-4 b4 c-3 f4 g-5; review_. b4 c2 d-4; review_: a-5 b-4 c-5 d5 e-9 f-6 g5; review_<name> b7 d-2 g-2
review_all c3 d-3; review_and c-3 e3; review_be d5; review_board e5 g-2; review_every c-3 d-4 g5; review_in b4 d-4
review_is d10 g-9; review_it a9 b-2 d-4 g-5; review_on-purpose g2; review_outstanding d5 g-2
review_the a-6 c4 d-4 e-5 f5; review_to d-3 e4 f4 g-2; review_with c-3 e-5 f-3 g9; reviews_, c-3 d10 e-2 g-5
reviews_until g4; rewire_the b4 g-4; rewrite_, a10 b-5 e5 g-9; rewrite_<name> a-4 e-4 g6; rewrite_a b-6 g8
rewrite_from b8 e-4 g-4; rewrite_her c2; rewrite_his b-5 g6; rewrite_it b11 c-3 d-5 f-4 g-3
rewrite_my a-4 b-5 d-4 f-7 g13; rewrite_our g3; rewrite_the c-5 d-3 e-2 f-3 g8; right_. c4 f-2; right_to b4 g-2
roadmap_, c-3 d-5 e6 g-5; roadmap_after b3 d-3; roadmap_slide b-3 d-4 e10 g-5; roadmap_to g4; rob_'s a-5 b5 g3
role_, b-4 d3; role_. d5 g-4; roll-back_back a2 c-4 e7 g-5; roll-out_out b-3 e-3 g6; roll_back c2 e3 g-5
roll_forward b-4 c-5 g5; rollback_, a-2 b3 d-6 g5; rollback_plan a2 b-3 e4; rollback_script a5; rollout_, b8 c-3 g-7
rollout_and e5; rollout_from c-3 e4; rollout_order a-4 c9 g-4; rollout_until a-3 c4; room_, a3 d6 e-2 g-6
room_. d-3 e6; room_and g-2; room_for d5 g-3; room_go-quiet c3; room_have c3; rope_, e4; rota_<mark> b-3 e8 g-3
rota_stay g5; round_. b3 d3 g-5; round_: c-5 d7 e4 g-7; round_close d3 e-3 g2; round_is d5 g-3; round_so-that e4
round_the a-5 b-5 c3 d-7 g7; rule_i c3 e-3; rule_on a-2 c12 e-5 g-6; rule_out c-3 e6; run_, g3; run_. d3
run_by a6 b-5 e5 g-6; run_everything c2; run_it b5 c6 d-5 g-13; run_out b3 d6 g-5; run_over d-2 g5
run_the c-9 e5 g-4; run_through a-2 f6; run_with e3; run_without a3 d4 g-6; rust_, f2 g3; salary_letters b-3 d6 e-5
salary_question d3; salary_round a-2 b-3 e-3 f-3 g8; sales_, d3; sales_. c4 g-2; same_. c7 d-4
sander_'s a-4 b7 c-5 d-6 e3 f-2; say-no-to_no c4 d-7 e9 g-7; say_. c4 e3 g-5; say_<mark> c7 g-8; say_<name> d-2 g3
say_a d-6 e5; say_anything e4; say_go a-3 c7 e-3; say_her e-2 g6; say_i a-5 b-4 c-6 d3 e-8 f-3 g13
say_it a-6 b-6 c4 d3 e-3 f5; say_kafka c4; say_my a5 c-2; say_no a-5 c6 e6 g-4; say_nothing g5; say_she b-2 g5
say_that c-7 g10; say_the a-3 c-8 e-4 f-2 g13; say_what b-3 d5 e-3; say_which c5 d-4 e4 g-5; say_who c5 g-3
say_yes c8 g-5; schema_, a3 c-2 g-2; schema_be-stuck a5 c-3; schema_change e3; schema_everybody a3; scheme_and e2
school_to e-3 g7; scientists_' c-3 g4; scope_, e2; scope_get c3; scratch_, c5 g-2; screenshots_in f5; script_. f3
script_for b-3 f4; script_i a4; script_that e-2 f9 g-3; script_to a-3 c-3 f11 g-4; sdk_docs a-2 b6; seat_to e5 g-7
seats_in g3; second_i c8 e-2 g-4; second_time b4 g-5; second_week d5 g-5; security_train e-3 f6; see_come f-3
see_how a-4 c-3 e-5 f11; see_if a-4 e-3 f6; see_it d-3 e-2 f6 g-6; see_my b-3 c12 e-5 g-6; see_on g6
see_the a-5 c-6 d-10 e2 g5; see_what e-2 f10 g-5; see_where f6 g-5; see_who g4; see_why e-2 f7; selection_to e5 g-3
self_. b-4; send_, d7 e-4; send_. b5; send_apologies d6 g-4; send_her c-3 g3; send_it a-3 c8 d-7 e-7 g4
send_me c8 e-2 g-6; send_my d10 g-9; send_on d-2 g5; send_the a-3 b-9 c-4 e4 f-2 g7; send_them c-6 d4 e-3 g5
senior_ask c3; senior_role d-2 g2; seniors_, c6 g-5; sentence_, b4; sentence_became c6; sepa_adapter d-3 g5
server_be a-6 b-3 g9; server_myself a5 g-3; service_, a8 b-7 d-4 f4 g-5; service_. a4 c4 g-6; service_over b-3 g3
service_to e4 g-3; services_, c-3 g4; session_on c-2 d-2 f7 g-6; set_a c-7 d6 e5 g-5; set_the d-7 e6 g4
set_up a-2 b6 e-6 f7 g-5; settle_, c3; settle_a g3; settle_by b-3 e-3 g4; settle_it b-4 d-3 e5; settle_on c3
sev2_. b-2 d3 e5 g-5; shadow_<name> f4; share_my g-2; she_'d a-3 f3; she_'s b-9 f3 g-2; she_<name> b4
she_ask b8 c3 e-8 g-10; she_be a-5 b8 c3 d-5 e-6; she_could b2; she_did b6 e-5; she_do c-4 e4; she_does c4 e5 g-8
she_drive e3; she_fix e6 g-4; she_get-stuck b7 e-2; she_go c-4 e11 g-11; she_have a-3 c-4 d-7 g9; she_hold e2
she_may c3 g-3; she_notice b3 g-3; she_once b-3 g5; she_run e6; she_say c-3 e-2 g8; she_see b-4 e5; she_take e5
she_tell d-2 g6; she_want-to b4 d-3 e-3 g3; she_will d-3 e5; she_would b-2 e3 f-3; shift_at a8 d-6
shift_plan a-2 c-3 d8; ship_, e-4 g5; ship_. f2 g-4; ship_it a8 b-3 g-6; ship_my a-4 b9 g-3
ship_the a2 b-9 c-6 d-4 f-4 g5; ship_until a3; ship_without g3; shorten_to d4 g-2; should_be a3 d5 e2 g-8
should_code g6; should_decide e2; should_have c8 d10 e-11 f-3 g-11; should_i a-3 b-2 c-4 d-5 g9
should_not b5 c-8 e-3 g3; should_own a-3 g5; should_read g4; should_stop c-3 g6; should_the c-4 g8; should_we c6 g-3
should_write g6; shovelling_coal a4 c-3 d-6 e-2 g4; show_me e-6 f13 g-7; show_up a-2 b-3 d4 e-4 f-4 g2
show_us c-2 e-3 f2 g5; shrugged_, c6; shut_, e4; shut_up c-2 e9 g-4; sick_, a4 b-2 c-3 g3; sick_kid d-5 g7
side_, f3; side_. d-5 g7; side_project f3; side_repo d-2 f3; sigh_. a2 d3 e3 g-7; sign-off-on_off b-2 e5
sign_by c-2 g7; sign_off c11 f-3 g-5; sign_the b-5 c-4 d-4 e10 f-2; sign_up g3; silence_, b-4 c2 e2
silence_be c5 g-3; silent_until c3 g-3; simply_stop c2; since_<name> c-5 e-6 g7; since_<number> a-3 c5 d-5 f6 g-4
since_he d2; since_i b3 c2 d6 e-4 f2 g-16; since_it c-2 e4 g-3; since_last b-2 e-8 g7; since_monday b2 d6 e3 g-10
since_nobody a7 f-5; since_the a8 b6 c-4 d5 e-7 f-4 g-11; since_they b3 e-2 g-3; since_tuesday c6
since_two a3 c4 d-3 g-3; single_1:1 d-2 g3; single_squad a5 c-3; sit-down-with_down b4 d4 g-4
sit-in-on_in d-2 e-2 f4; sit-in_in b-8 d10 f-5; sit-on-my-hands_on e2; sit-on_on d-6 e4; sit_at a5 c-3 g-3
sit_beside c-5 e5 f3; sit_down d5 g-6; sit_near a-2 e4; sit_next a-3 b3 c-2 d-5 f4; sit_there c5 d3 e-6
sit_through a-3 c-3 d5 e3 f-2; sit_wait a5; sit_with a4 b-3 c-8 d-8 e-2 f7; site_to f4 g-3; six_, d9 e-4 g-7
six_. c3; six_and d2; size_<number> b4; skim_the f9 g-6; skip-levels_this d5 g-3; skip_1:1 d5 g-5; skip_1:1s d-5 g6
skip_<name> b4; skip_all d-9 g9; skip_anything d-3 g6; skip_his g3; skip_retro d5 g-2; skip_the a-4 b-2 c-3 d7 g-3
slept_badly c4 g-6; slept_i a6 b-3; slide_, b-4 d-5 e6; slide_to e4; slides_for b2 d-5 g4; slip_i a-3 g5
slip_off d5 g-3; slip_so a3; slot_to b-3 e8; slow_, b2 e-4 f10 g-7; slow_so b5; small_fix f6 g-4
small_one a4 e5 f-8; small_thing c2 g-3; small_things c-4 g6; small_tool f3; so-that_i c8 d-5 f10 g-11
so-that_the a6 g-4; so-that_they e7 g-4; so_. g8; so_<name> b-7 d-4 e5 f-4 g7; so_badly a-3 c-3 e10 g-2; so_code a3
so_i a7 b6 c3 e-13 f2 g-18; so_it a2 e-8 g3; so_long d3; so_mobile a2; so_much b6 e-4; so_often c3; so_people a8 g-5
so_the a3 f-4; so_they a-3 d-7 e13 g-13; so_we a5 b-3 c-2 e4 f5 g-11; sole_author a8 g-2; sole_contribution f3
solution_, e6 g-3; solve_it b5 c-8 d-5 e6 f-4; solve_the a3 e-2 f6 g-4; some_day d-5 f-4 g12; some_dead f3
some_other d8 g-5; some_time f4 g-4; somebody_. a10 b-5 e-6; somebody_<name> g3; somebody_ask e4 g-4
somebody_else a-6 b7 e5 g-4; somebody_have-to a6; somehow_i a-2 c8 g-2; someone_else c-5 e7; someone_in c-3 g8
someone_propose c4 g-3; someone_should e-3 g7; someone_while g6; something_else b3; sometimes_i a-3 g6
soon_. c-4 d6; sorry_<name> d4 g-4; sorry_to b4 d3 g-3; sort-out_it b4; sort_, g3; sort_in b-4 g6; sort_my f8 g-6
sort_the d-2 g6; sound_good c4; speak-to_to d9 e-3 g-3; speak_at c-6 d-4 e5 g3; speak_first c6 g-3
speak_for b7 c-2 e-2; speak_up c10 e-6 g-4; speak_with d8 g-4; spec_that b3; spelling_mistake f4
spend_<number> e-3 g7; spend_an f5; spend_like f3; spend_my a-6 e6; spend_sunday f3; spend_the b-7 c-5 d5 e3
speshal_today d-3 g6; spike_, f4; splendidly_. e3; split_. e4 g-5; spot_. c4; spring_<mark> c-7 g7
sprint-goal_be a6 b-3; sprint_, b-4 g4; sprint_be d6 g-5; sprint_i g3; sprint_is b3; sprint_review d-4 e-3 g9
sprint_scope c3; squad_be-stuck a3; sres_make e-3 g3; staging_console f3; stakeholder-call_: d2 e-4; stall_, d3
stand-up_up a-5 c2 d7 e-3 g-6; stand_up b-3 d-3 f-8 g11; stands_or a3; standup_, d-3 g8; stare_at d9 g-6
start_, a-2 d10 g-7; start_. d6; start_? c-2 e5; start_before c3; start_in g5; start_monday d6 g-4; start_on a7 g-5
start_to b-3 c6 g-6; start_without c2; status_page c-2; stay-away_away b-2 e6 g-3; stay-out_out c-3 e5
stay-quiet_quiet e7 g-5; stay-up_to g5; stay_. c-3 d-6 g5; stay_in b-2 c-2 d-3 e6; stay_informed f6 g-3
stay_on a5 b-4 c-3 d6 e4 f-5 g-7; stay_with b-4 c-4 d4 g-2; steer_group b-2 d-3 e-3 g5; step-back_back b-5 g6
step-in_in a-3 b4 g2; step_in b-5 c-5 d-3 f-3 g9; stick_in a3 e-2; still_an c-3 g3; still_ask c5 g-3; still_code g5
still_debug a4 d-2; still_have b-7 d8 e-2; still_in a3 d4 g-6; still_it c5 g-2; still_no c-6 d6 e-4
still_not c-2 d6 g-3; still_on a2; still_open a7 b3 g-9; still_owe d6 g-3; still_say d3; still_they c6 e-2
still_wait c4 g-4; still_write d-2 g3; stood_in g5; stop-myself_myself b-4 e8 g-3; stop_, c4 g-3; stop_and b2
stop_answer c-3 e3; stop_approve c-6 g7; stop_ask c-3 d6; stop_first a3; stop_myself a3 b3 e-3 g-5
stop_propose d5 e-5; stop_review e5 g-2; stop_the a3; store_, c-2 e5 f4 g-6; store_submission a6 c-2; story_back g3
story_now e5; story_that a5; story_the a7 g-3; straight_to a8 b-4 d-5 e-5; strange_. c2 d-3 e-2
strategy_, b-3 c6 d4 e-4 g-6; struggle_a b2; study_the g4; suggest_? c-6 e10 g-3; suggest_that g5; suggestion_be c4
summarise_the f4; sunday_in a2 f-3; super_interesting f4 g-2; supplier_without g3; support_<mark> c2
support_sander e4 g-2; support_see f2; suppose_i e-3 g7; supposed_to c-3 g7; sure_how b5 d-2; sure_i g4
sure_that e-7 g7; survey_comment c-2 e-6 g5; survey_results f-3; swallow_my b-2 c-3 e9; swapped_my a6 f-4 g-2
swapped_the c-2 d6 f4 g-6; sweep_the e-3 f8 g-4; swore_i b6 g-3; sync_, d3 f-6 g5; sync_because a5
sync_engine a4 b-4 e-5 f7 g-3; sync_layer d3 e3 g-5; sync_with b-2 d6 f-3; system_. c-4 e3 g2; systems_. f4
tab_with a-2 b-2 e6; take-back_back a-3 c-2 e-7 g5; take-back_it c-5 g5; take-back_that b3
take-charge_charge b-4 g4; take-on_on a7 g-2; take-over_it e5; take-over_over c-5 d-7 e3 f-5 g4
take-the-keyboard_the b5; take_<name> b9 e-6; take_a a-8 b-12 d6 e7 f-7; take_an c3 g-3; take_anything c-4 g9
take_as c5 g-2; take_away e-3 g3; take_care e2; take_every g2; take_friday a-8 b-9 c4 e-4 f-2 g10; take_her b-4 g7
take_his g4; take_it b10 d-8 e-3 f-8; take_me a-5 b-3 g7; take_my b-4 c6 e5 g-5; take_myself e8 g-5
take_notes b-5 c3 e5 f7 g-11; take_over b-5 g11; take_the a4 b4 c-9 d-8 e-5 f-4 g5; take_them a3 g-3
take_three a-3 e5; talk-about_<name> d5; talk-about_budgets g3; talk-about_distributed f5 g-2; talk-about_his d6 e-3
talk-to_to b-2 g5; talk_, b-3 d5 e-4; talk_. c-3 d9 g-7; talk_<name> b3 c-5 e9 g-7; talk_of d-5 f7
talk_on d-5 e-3 g9; talk_to b-5 d4 e4 f-4 g-3; talk_with b-3 c-4 d8 e-3 f-11; task_and e-3 g5; task_be b6 g-2
task_i b5 e-3; task_is a5 g-3; task_to a5 b-3; tax_module f5; teach_<name> e5; teach_me c7 e-4 f4 g-7
team-health_survey d7 g-5; team-lunch_be a5 c-4 f4 g-9; team_'s c5 e-6 f6 g-5; team_, a-2 c-7 d4
team_. a-2 b-6 c-6 d-3 e-4 f-6 g14; team_: b-2 f5 g-6; team_<mark> c8 e-3 g-4; team_<name> g5; team_about d-5 e-2 g7
team_and g5; team_ask c3 e-4; team_be a9 b-2 c-4 d-2 f-2; team_by e-2 f6 g-3; team_could b-4 c5 d-3 e-6; team_day d6
team_decide c-6 e-8 g11; team_defer c2; team_did c6 e-3; team_directly e6 g-3; team_do a5 b6 c-5 d-4 f3 g-6
team_for c5 g-4; team_freeze a-4 c8 g-5; team_handle e4 f-4; team_have b-6 e3 f-2; team_i d-2 g6
team_is b-3 c4 d-8 e6; team_it b5 g-4; team_lead a-3 b4 g-4; team_make f-3; team_need a4 b-5 c-2 d-3 g6
team_offsite d6 g-5; team_on a-2 g3; team_pick a-3 c-3 g8; team_present c-2 g6; team_ship a-6 e3 g3
team_shrugged c5; team_sync d2 f-5 g4; team_that c-4 g7; team_to c6 e-7 f3 g-3; team_wait c-3 d-3 g8
team_will c4 g-3; tech-lead_, g5; tech-lead_defer c3 g-3; tech-leads_run e3; technical_design e4
tell_. a7 b-4 c4 d-4 f-7; tell_<name> a-6 b5 c-14 d10 e-6 f-11; tell_a g3; tell_everybody e6 g-5; tell_everyone b5
tell_her b-3 e7; tell_him b8 c-7 d-7 e-12 g10; tell_hr d13 e-3 g-10; tell_me a-4 b-14 c-2 d-12 e5 g11
tell_myself a5 b2 e-5 g-5; tell_the e3 f-4 g-3; tell_them b-12 e10 f-3 g-7; tell_us c4 e-2; tempt_by b-2 e6
tempt_to a-2 c-3 g7; ten_days c-3 d9 g-6; ten_minutes a-9 c-9 d5 f3; terraform_change a5; test_. a5 c-2 d5 e-4 g-4
test_and b4; test_bench b-4 f10 g-4; test_framework c3; test_helpers f5; test_plan b4 c-6 d-2 g6; test_the a4 g-3
test_tool c-5 g9; tested_, a4; testers_for f4; tests_, b4 g-3; tests_they b5 g-2; tests_to a4 b-7 e-3 g5
than_anyone a10 f-3 g-7; than_i a-4 c5 d-3 e2 g-5; than_me g5; than_mine c-4 e7; than_the a5; than_to c4 e-3
thank-you_notes a-2 d3 f-5 g3; thank_<name> g5; thank_the d7 e-2 g-3; thanks_to a-3 b-2 d-2 f4 g3
that_'s a8 e-12 f4; that_. e6 g-4; that_<mark> c5 f2 g-5; that_<name> a-3 b10 c-6 d-6 e5 f-11 g3; that_back b3
that_be b-9 c4 f4; that_block a8 g-5; that_from c-3 g4; that_gate a6 f-2; that_go g3; that_he b-3 c-2 d8 e3 g-7
that_his b-3 d10 e-5 g-4; that_i c-4 d4 e-14 f-9 g11; that_in c-3 d2; that_is b-2 d-2 e5 f-3; that_means d4
that_might d5 g-3; that_nobody a-5 d-3 f11 g-6; that_our g4; that_power c5 g-2; that_releases b4; that_she d-2 e4
that_ship a6 g-5; that_the c4 d4 f-9; that_they e-2 g5; that_way a3; that_will f3 g-2; that_would g5
the-others_slept a5 b-2; the_1:1 a-5 b-6 c-5 d4 e-10 f-5 g9; the_1:1s d4 g-3; the_<name> a11 c-7 d-11 f-8
the_<number> a4 c-3 d2 f-4; the_adapter a13 b-3 d-3 e-3 g-6; the_admin d-3 e-3 f8; the_afternoon a-6 b-7 e-3 f-4 g12
the_air a-2 e-7 g10; the_alert a2 b5 g-5; the_alerts b4 c-3 e-5; the_all-hands g6; the_analyst f3; the_angry d-2 e4
the_answer a-3 b-3 d-10 e11 f-3 g-5; the_api a6 d-4 e-11 f-5 g4; the_app a5 b-2 f2 g-4; the_appraisal d8 g-3
the_appraisals a-2 c-2 d9 g-4; the_approval e8 g-3; the_approvals c-4 g6; the_arch c3
the_architect b-8 d-6 e-15 f-4 g18; the_architects c-5 g5; the_architecture a-4 b3 d-7 e-3 f11 g-5
the_audience b-3 d-3 e3 f-2 g6; the_audit a4 e-6 g6; the_auth a8 b-5 g-6; the_author a2 e3 g-4
the_back b-4 d-2 e7 f4 g-9; the_backlog a4 b-5 c-3 d-5 e-5 f4; the_bad b-7 c-2 d7; the_bakery c3
the_ball b-2 c10 e-7; the_bank a8 c-2; the_best e5; the_beta a6; the_biggest a8 g-3; the_billing c-4 d-6 f7
the_bin b7 g-4; the_block a9 g-4; the_blocker a12 b-7 c-6 d-3 f-2; the_board a8 b-11 d-5 f-8 g4; the_boarding a2
the_book c-3 g4; the_boss c5 e-3 g-3; the_bottleneck a4 b-3 c-2 d-6 e-3 f-3 g8; the_bottom a-4 b-5 c3 e-4 f9 g-4
the_branch a-4 e6; the_branching e4 g-3; the_broken a4 e3 g-5; the_buck c4 g-3; the_budget a-4 b4 c-5
the_bug a-2 b-2 c-3 d4 e3 g-4; the_build b-9 c-9 d3 g4; the_bus a-3 b-3 c-4 d-3 f8; the_button c6 g-4
the_cache b-2 c5 d-3 e-8 f7; the_calendar a-4 d-4 g11; the_calibration d11 e-3 g-7; the_call a4 b5 c7 d-7 e-5 g-5
the_can a5 c3 e-3 g-7; the_candidate a-6 b-5 c-8 d7 e-8 f-6 g3; the_cape b-2 d-2 e3; the_career-chat d2 g-2
the_career-conversation d5 g-4; the_cat d-5 e-7 g10; the_ceo a-2 c-6 d-2 e6 g2; the_certificate a6 c-2 e5 f-6 g-5
the_cfo c-2 d-5 e-6 f-6 g13; the_change a5 b-6 d6 e-2; the_changelog f5 g-3; the_changes b2 e-4 f3
the_channel b-2 e5; the_checklist c-2 e-4 g8; the_checkout a7; the_choice a-3 c7 d-3 e-4; the_client b-2 d-5 e3
the_cloud c-5 f-3 g6; the_cluster a3 b-2 d2 e-5 f6 g-7; the_coaching-session d6; the_code a-6 c-3 d-7 e7 f3
the_codebase f7 g-5; the_coffee a-3 f-4 g7; the_colleagues c4 e-3 f2 g-3; the_colour a-3 c3 f-2
the_commands a2 b-4 g2; the_comp d6 g-4; the_comp-conversation b-3 e-5 g6; the_company g3
the_compiler a7 b-3 c-4 e-5 g-2; the_conference g6; the_conflict b-2 d6 f-4; the_connector a6 d-2 e-3
the_constraint e3; the_consumer a4; the_context a-3 b-5 e10 g-3; the_contract d-5 f-8 g9; the_contractor e2
the_contractors c-4 g7; the_conversation b-2 d3 f3 g-5; the_core a12 c-3 d-2 e-2 g-5; the_corridor b-2 c6 d4 e-3 g-7
the_crash a3 b-6 c3 e4 g-8; the_critical a7 b-6 c-8 d-3 e3 f-3; the_critical-path a8 b-8 c-8 d-8 e-9 g6
the_cross d6 f-5 g3; the_cto b-4 c-6 g10; the_customer a3 b8 c-8 d-13 f-6; the_customers a3 b-5 e6 g-5
the_cutover a10 b-5 c-7 d5 f-7 g-5; the_dashboard a-3 e6 g-4; the_data a9 c-6 d-4 e-7 f4
the_data-model c2 d-2 e-3 f4 g-6; the_database a2 d-3 f-7; the_date d-8 e-6 g5; the_day a-5 b8 c-7 e-11; the_db c2
the_deadline c4 e-5 f-4 g3; the_deadlock a9 b-4 g-5; the_debate b-2 c2 e6 g-5; the_debugger a5 d5 f-3 g-8
the_decision a-8 b-11 c10 d-8 e9 f-4 g-3; the_decisions b-2 e2; the_delegation a-3 b5 c-2 d-5 e-5 f-2 g3
`
