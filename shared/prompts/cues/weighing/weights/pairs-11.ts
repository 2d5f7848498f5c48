// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_11 = `
plan_it a-2 b9 e-4; plan_poker c10 d-5 e-3 f-2; plan_run d-2 e6; plan_that d-3 g6; plan_the d6 e4 g-6
plan_with b2 c-2 d6 g-3; plane_, c-2 e5 f4 g-4; plane_and a-3 d-4 e-4 g8; plant_. c-3 d4 f-3 g4; plate_, b7 g-4
plate_. b-3 g6; plate_again b4 c-4; plate_and b6 c3 e-4 g-3; plate_for a3; platform_group d-3 e-5 f7
platform_team b-7 c-5 d3 e-5 f-4 g8; play-with_with a-5 b-3 c-4 d-4 e-6 f10; play_, d-3 g5
play_<name> a6 b-5 c11 d-3 e-4 f-7 g-3; play_the a-2 e-2 f4; players_. c-2 e6 f5 g-6; pleasure_, a-2 f9 g-2
plug_in c-3 f6; plus_: a4 d3 e5 g-10; plus_a d-3 g3; plus_the d6 g-4; pm_and a-3 c9; pm_ask a4 c3 g-6
pm_decide c-3 e-3 g7; po_, c6 e-5; pocket_, c-4 d5 g-3; pockets_, e3; podcast_about b-3 c-3 d-8 f7 g2
point_, f-9 g11; point_. b7 g-5; point_at b-2 c4 d-4 e2 g-2; point_in g-3; point_of a6; point_them c-5 e9
poke-around_around a-2 b-3 f11 g-4; poke-at_at f4; poke_about f5; poker_: a-3 c7; policy_. f-4 g5
poor_<name> a-2 b14 e-7 f-2 g-7; poor_them e-6 g10; port_back b3; port_my f5; port_the a6 b-8 c-3 d-3 f4
possible_. b-3; post_it c3 d4 e3 g-11; posted_it a-10 b3 d-8 e-2 f-3 g11; postgres_. e9 f-3 g-3; postmortem_, e3
postmortem_. d-4 e2 f-2; postmortem_and f2; postmortem_be a-3 b9 c5 d-2 e-3 g-9; postpone_<name> d8 g-5
postpone_by g5; postpone_our g4; postpone_the a-5 b-5 c4 e-5 f-3 g5; postpone_their a-3 d-3 g8
postpone_until d9 g-5; powder_dry a-4 b-4 d2 g6; pr_, a-6 c-3 d-6 e7 f10 g-10; pr_. a-3 b5 c-2 e3 f-2
pr_and a-3 b9 e-3 g-3; pr_at a7 b-8 e-5 g6; pr_be b-6 e4 g3; pr_comment c-2 f-2 g7; pr_for a8 b5 c-3 d-3 g-7
pr_have e6 g-6; pr_is a6 b7 c-2 d-5 e-5 f3 g-8; pr_to a8 g-9; predecessor_do a-2 b-2 f-3 g9; prefer_, e-6 g4
prefer_<mark> c6 e-3; prep_for d5 g-3; prepare_for d4 e6 g-7; prepare_the a-2 d4 e-7 f-3; present_, c5 d-2 e-3 g3
present_. a3 b6 d-2 e3 g-6; present_for b9 d-8 e8 g-13; present_it b5 c-5; present_the b4 c-7 d-10 e7
present_to b-5 e8; pressed_the d6 g-6; pretty_, f5; pretty_printer f3; previous_company c-3 g4
pricing_engine b4 c-2 f3 g-7; pricing_page e6 g-6; printer_, d-3 g5; printer_. c-3 e-2 g9; printing_module b3
private_, b-3 c7 g-5; probably_. b5 e-4; probably_be g3; problem_. d9 g-7; problem_and e-2 g2; process_. a-5 g5
prod_and a3; prod_back a6; prod_be e-5; prod_before a5 e-2; prod_by a-3 g8; prod_deploy e6 g-3; prod_from d-2 g4
product_, a-4 c3 d-9 f-5 g5; product_ask c4 d-3 e-3; production_, a10 g-8; production_. e-4 f3
production_code a-11 b8 d-6 e-7 g4; production_myself a10 g-7; profiler_, d2 e4 g-6; profiler_on f5 g-3
program_the a6 g-2; project_, a-4 b8 e-2 g-3; project_. b-3 c7 d-7 e5 f6 g-10; project_and b5 g-3
project_back b7 g-6; project_for e-3 g3; project_to b-2 e5; promise-to_sit b-2 e-2 g4; promise_<mark> a3 d2 g-4
promise_<name> a-3 b13 c-5 d9 e-5 g-18; promise_a b-4 d8 e-3 g-3; promise_hand-off b6 g-3; promise_in a4 g-3
promise_it b-4 d7; promise_myself a-4 b-9 e-3 f-5 g13; promise_not b7 d-4 g-3; promise_the a9 b-8 c-3 d6 g-6
promo-packet_for b-3 d3 e-5; promotion_, d-6 g7; promotion_. d6 g-5; promotion_packet b-2 g3; proper_talk d4 g-4
property_test f5 g-3; proposal_, b4 c4 d-5 e-7; proposal_in c5 g-4; proposal_with c6 g-5; propose_that c3 d-3
pros_and c9 g-4; protobuf_change a3 c-4; prototype_for f4 g-2; prototype_of b-2 c-3 f7; proud_. a-3 b3
proud_: b5 g-4; proud_of a-5 b2 c-5 d-8 e-8 f-4 g13; provider_, a3 f-6 g4; prs_, g-5; prs_for f3; prs_from a3 e-8 g5
published_, a3 c-3 f-3; pull_. c4; pull_a e-3 g10; pull_an a3; pull_into b-2 c3 d-5 e-4 g6; pull_out b-6 d10 e3 g-8
pull_the a-3 b8 c-7 d-11 e-8 f-3 g7; purely_for g4; purely_to f5; purple_. a-3 e8 f6 g-10; purpose_. f6 g-3
push-back_back a-4 b-5 c10 e-6; push-out_out d3 e-3 g3; push_, e5 g-4; push_. b2 e-3; push_<name> b-3 d7 g-3
push_a b5 d-4 e3 g-7; push_again b-5 d8 g-6; push_by a6 b-4 g-4; push_come-to a-4 c3 g4; push_it a11 b-7 d4 g-8
push_my a-4 b14 d-6 e-6; push_over b15 d-2 e-3 g-9; push_sender g2; push_the b-4 c3 e-7 g4; push_to a-10 b-6 d10 e7
put-off_it b-4 d14 e-7 g-4; put_<name> a-8 c-5 d2 e8 f-6 g-4; put_a b-7 c3 e3 f3 g-4; put_in a8 b5 d-4 e-5 f-2
put_it a7 b-12 c-3 d8 e-5 f9 g-5; put_me b8 c-3 d-6 g-2; put_mine a-3 b9 e-3; put_my b3 c-7 d-11 e-3 f-7 g8
put_myself a4 b7 c-3 d-2 e-7 g-4; put_off b-4 c-7 d9 e3 f-2 g-3; put_on b-5 c-3 e12 g-7
put_out a2 b-5 c-3 d-7 e-5 f-5 g12; put_the a2 b-13 c-3 d2 e3 f-7; put_them c4 e-3 f3 g-6; put_together e-3 g3
puzzle_in b-4 d-3 e-4 f10 g-6; python_, f8 g-6; python_. b-2 f-4 g9; python_on f4; q3_, b4 d-7 e-3 g7
q3_plan a-2 b-6 d11 g-3; q_: a3 e-3 f-5 g4; qa_can a6 b-5 c-4 e4 g-3; qa_could a8 g-5; qa_find a-2 c-4 g9; qa_is g4
qa_lead d-5 g6; quarter_, b-6 d4 e2; quarter_. a-3 b3 c-3 d6 e-3 f-8 g2; quarter_: b-4 d4; quarter_i d3
quarter_plan d5 g-7; quarterly_numbers c-3 d-4 g9; quarterly_plan d3; query_and a2 e-7 g6; query_for a-2 e-4 g8
query_in a6; query_plan b5 d-3 e4 f-2 g-4; question_, a-2 b-2 c7 d-7 f-2; question_. a-3 b4 c-5 d4 e4 f-3 g-4
question_: b-3 c-4 d5 e-7 g7; question_<mark> c6 e-3; question_about b4 d6 f-2 g-7; question_and a-2 b6 g-4
question_back b-7 c4 e6 g-7; question_for b-3 c3 d-4 e-2 g4; question_from d6 g-6
question_in b-4 c-10 d-7 e8 f-2 g7; question_instead b-2 c-3 e4 g3; question_is e-7 g7; question_it c9 e-4 g-2
question_mark b-3 c5 d-2 g3; question_of c7 e-5; question_on c7 e-4 g-3; question_that c4 e3 g-7
question_to b-3 c2 e4 g-3; question_with c-2 d5; questions_, b-2 d-3 e4 f-3; questions_about b-3 e10 g-3
questions_and c-3 e8 g-6; questions_from c-4 e8 g-2; questions_go c4 g-4; questions_instead b5 c-2 d-3 e3 g-4
queue_, a9 c-6 d-3 e-10 g5; queue_and b6 c-5 e-5; queue_at a-4 c3; queue_be a4 c-2 e-3 g2; queue_behind a8 g-5
queue_for a-2 d5; queue_in b4 c4 g-6; queue_is d-2 g7; queue_library a-2 c9 g-7; queue_of c10 g-7
queue_redesign b3 e-7 g3; queue_to e5; queue_until a9 f-4 g-5; quick_look a4 b2 e-3; quick_one g3; quicker_if g-2
quicker_than b6; quiet_, b-3 e4 f-4 g3; quiet_. b5 c-5 d-3 e3; quiet_afternoon d3 e8 g-10; quiet_and c5 g-2
quiet_day d3; quiet_for b-3 e-3 g5; quiet_friday a-3 f2 g3; quiet_hour f6 g-5; quiet_in d-4 g6; quiet_on a-2 e-4 g7
quiet_until a-4 g7; quit_. d8 g-6; quiz_editor a-4 g3; rabbit_hole e-6 f6 g3; ragnhild_'s a-5 b3 f-2 g5
rain_, a-2 d-3 e-2 g11; rain_. d-2; rain_all-day a-3 b4 c2 e4 g-7; rain_check d17 e-3 g-15
rain_on a-3 c5 d-3 f-5 g5; raise_, g5; raise_an c10 e-4 g-5; raise_letter d5 g-2; raise_talk b-3 d8 g-5
raise_the d9 e-2 f-3; rana_'s d7 g-5; rang_and a-3 b-4 c2; rang_me a-4 b-4 c14 d-6 e3 g-10; rang_off b-3 d9 g-7
rang_the a-3 c-7 d-9 e5 g6; rank_and b2; ranked_mode c3 e5 g-8; rate-limiter_in e-2; rate_, c4 d4 g-5
rather_coach b4 e-2; rather_have e-6 g4; rather_hear c7 e3 g-10; rather_i c6 e-3 g-2; rather_not b-2 e-3 g8
rather_wait b3 c4 g-4; ravindra_'s b4 d5 g-7; re_: g2; re_do a-4 d-2 e-8 f-3 g8; re_run a6; re_sign a5 g-3
reach_me c13 d-4 g-10; read_, f5 g-3; read_. d5 e-5 f5 g-5; read_<mark> c10 d-3 g-5; read_<name> b-5 f10 g-3
read_a c-4 f3; read_about a-4 b-6 c-3 d-2 f-4 g10; read_an f-9 g11; read_code a-3 d-3 f-5 g10; read_cvs a5 f-6 g4
read_every g3; read_group g4; read_how e-3 f15 g-11; read_it b-4 c5 d3 e3 f-10; read_more f-5 g9
read_my b-4 c9 d-3 f-3; read_of g3; read_old f9 g-8; read_only f6 g-3; read_our f12 g-7; read_somewhere f-6 g9
read_the a-9 b-17 c-10 d-5 e-8 f8 g8; read_their e5 f3 g-8; read_three f5 g-3; read_through d-2 e-3 g4
read_up c-4 g4; read_what e-2 f10 g-9; reader_shim b6 d-5 g2; readme_of f5 g-3; ready_, a-3 b4 c-2 e-2 g3
ready_and b-4 d6 e-6 g2; ready_for a-2 b6 g-4; really_. b-3 d10 g-8; really_work f10 g-7; reason_. f4; reason_: d4
reason_than d2 g-4; reason_to c-2 d3 e-3; reassign_<name> g3; reassign_it b4 e4 g-7; reassign_the a-3 e-7 g7
reassignment_of b-3 e-3 g10; rebase_, d-2 g5; rebase_on a12 g-9; rebuild_, g4; rebuild_a b-4 g9; rebuild_and a11 g-8
rebuild_it a4 b10 c-5 d-2 e-5 g-4; rebuild_the a5 d-4 f-2; reclaim_the a-5 b5; recommendation_, c5 e-3
reconciliation_job a2 g-2; recover_the b7 d-2 g-5; recruiter_again d4 g-2; recruiter_i d6 g-2; recruiter_to d5
recuiter_have d7 g-5; red_, b-3 d-4 e-7 g11; red_build a-3 b3 e4 g-3; red_for c-5 e7 f-6; red_on a10 g-6
red_since a9 b-5; redo_<name> b3 e-9 g5; redo_all a-2 b11 g-5; redo_her e-4 g7; redo_his g2; redo_in b8 f-2 g-4
redo_it a-4 b3 d-2 e-2 f-2 g5; redo_the a3 b8 c-8 d-7 e2 f-4 g-3; redrew_the b7 c-4 e2 g-9; refactor_, a7 f-3 g-3
refactor_. b4 c3 e-3 g-6; refactor_the a4 b-3 d-2 g3; refactor_to a2 b3 f-3; reference_call d8 g-5; region_, c4
regrets_, a6 d5 e-4 f-4 g-5; regulator_'s a9 b-9 c-3 d-2 e3 f-4; rehearsal_and d2 e4 g-7; release-branch_, a5
release-branch_. a5 g-3; release-notes_, a6 b3 c-5 e-4 g-8; release_, b-3 c-4 d5 e5 g-5
release_. a4 b-13 d9 e-3 f-7; release_<mark> b-3 c-2 d5 e-2; release_<number> a6 e9 g-12; release_and a-5 b13 g-7
release_at b-3 e-3 f-2 g8; release_back e-6 g6; release_be a5 b-4; release_be-stuck g3; release_by a10 g-6
release_candidate a14 d-5 g-9; release_captain a-9 b10 c-3 e9 g-11; release_checklist e6; release_could a7 g-5
release_date c6 e4 g-8; release_depend f7 g-5; release_did a-6 g9; release_go a-6 b-7 c7 e-11 f-3 g12
release_is c-7 d-8 e-9 f6 g5; release_manager a-10 b6 c11 e-4 g-5; release_need a13 b-2 c-3 d-3 g-6
release_on c-4 e3; release_process a-5 b3 e5 g-4; release_slip a-6 b-3 d-7 e2 g10; release_to f4
release_train a10 d-6 g-7; release_wait a12 c-6 g-6; release_without a-9 c5 d-3 e14 g-13
releases_from b-2 d-2 e-3 g8; relieved_<name> a-5 b7; remember_when g3; remembered_it c-4 d4 e6 g-5
remind_me c-4 d-8 e-3 g12; reminder_<mark> a2 d5 g-5; remove-myself_myself b-3 e8 g-4; remove_<name> b11 e-9 f-8 g5
rename_a c10 e-4 g-11; rename_all c-3 e8 g-4; renames_my a-2 f11 g-8; reopened_<name> a-3 b7; reorg_, d6 e-6 g-4
reorg_rumours d-4 f-4 g9; repair_by c-2 d-4 g6; repair_it g3; repair_the a9 b-6 d-4 e-5 f-5 g3; replace_<name> b4 g3
replace_by a-7 d4 g3; replace_it b14 e-6 g-6; replace_the d6 e-4 g-2; replayed_the a3 f6 g-7; reply-to_to d5 e2 g-4
reply_, a-3 c3 d8 e-3 g-7; reply_. c5; reply_<mark> c-7 e5; reply_to d5 g-4; reply_with e11 g-7
repo_, a-5 e-3 f14 g-9; repo_. e-3 f6 g-4; repo_and c-3 e-3 f9 g-4; repo_for g3; repo_so e7 g-3; repo_that f5
repo_to f8 g-4; report_, a-3 b-5 f5; report_. e8 g-9; report_: b4 e-2 g4; report_be a2 b7 d-4 g-5
report_to a5 b7 d-3 e-7 f4 g-7; reporting_service a5 b2 g-4; reporting_to c8 d-3 g-3
request_. a-4 b-4 c4 d4 e5 f-3 g-7; request_from f9 g-2; request_through a-2; reschedule_<name> b-6 d5 e-4
reschedule_by d6 g-4; rescue_it e5; rescue_the b4 c-3 d-3 e4 g-3; resist_. b-2 c-2 f-5 g6; resist_open e7 g-3
resist_the e10 g-8; resolution_. a-2 g5; resolve_the a8 g-4; rest_, a-5 c11 d-3 g-6; rest_. b3 c-3 d-4 e6 f-3 g-4
rest_and c-8 g9; rest_of a-5 b5 e-6 f-7 g3; restarted_it a3; restore_the c-3 e4; resubmitted_, a4
result_. a2 c-6 e4 f7 g-7; results_are d7 g-4; retention_period c8 e-3 g-3; retrained_the b-2 g7; retries_, c5
retries_work f4; retro_, a-5 c-9 d8 e-8 f-4 g3; retro_. b3 c4 d-5 e-4 g3; retro_: b-3 c-7 d-8 e4 g8; retro_? d4
retro_action b-2 c10 g-6; retro_actions c4 d-3; retro_be c-5 d-9 g13; retro_board d-4 e-3 f7; retro_cancel d10 g-9
retro_from b-5 c-2 e9 g-4; retro_run c-3 e8 g-4; retro_to b6 d4 e-7; retry_limit c7 g-5; retry_policy b-6 c5
return_, b-5 c-3 d-5 f6 g6; return_the a4 b9 c-5 e-4 g-6; return_to a-3 b7 c-6 f-6 g2; revenue_up c-3 f-4 g10
revert_, b4 g-4; revert_it a-4 b5 e5 g-3; review-comments_on b4; review_, a-4 c-4 d3 e2 f9 g-5
review_. a-3 b8 e3 g-5; review_: a-4 b-6 d3 e-10 f-5 g6; review_<name> b8 d-4; review_all c6 d-6 e-3
review_and a2 c-5 d-10 e3; review_as c6 d-2 e-4 f4 g-6; review_be b-5 c-4 d4 e4; review_is b-3 d13 e-4 g-7
review_it a7 d-6 g-4; review_nothing a10 g-6; review_of b7 d-4 f2 g-6; review_talk e-3 g5
review_the a-7 b-4 c2 d-5 e-8 f4 g7; review_to b-6 d-3 e10 f3 g-5; review_with a-2 b-4 c-5 d3 e-7 f-7 g7
reviews_, b-2 c-4 d14 e-2 g-10; reviews_. d9 g-7; rewire_the a7 b2 f-2 g-4; rework_<name> b4
rewrite_, a10 b-4 c-2 e7 g-11; rewrite_. b12 c-3 e-9 g-4; rewrite_<name> a-6 d-6 e-4 f-6 g8; rewrite_a a-4 b-14 g16
rewrite_all a-4 b11 e-2 g-5; rewrite_and a9 e-4 g-3; rewrite_be b-2 e8 g-6; rewrite_every b5 g-2; rewrite_half b5
rewrite_her b2 c3 e-8; rewrite_his b-6 g8; rewrite_it b10 c-3 d-4 e4 f-5 g-10; rewrite_my a-6 b-10 f-9 g16
rewrite_of g3; rewrite_our a-4 g7; rewrite_that g2; rewrite_the a6 c-2 d-10 e-7 f3 g4; rfc_, b6; rfc_. b5 c3 g-7
rhys_'s c-4 d8 e-3; ride_read f3; right_. a5 b-12 c11 d-8 e3 f-5 g-5; right_<mark> c3 g-4
right_there a2 b5 c4 e-5 g-4; right_to b-2 c-4 d-3 e5 g3; rights_, c-3 e6; rights_on a-3 b-4 c-4 e10 f-3
ring_. a5 c4 g-10; rip_the g3; road_to f-3 g4; roadmap_, c-5 d4 e2 f3 g-8; roadmap_. b9 c-3 d-7 e-4
roadmap_cut b2 d-3 g3; roadmap_slide b-5 d-8 e11; roadmap_to e3; role_, b-5 c-2 d4 e-5 g2; role_. d8 e-4 f-4 g3
roll-back_back b-3 d-4 e8 g-3; roll-out_it a5 g-2; roll-out_out b-3 d-2 e-4 g8; roll_back c2 e7 g-8
roll_forward a3 b-5 c-6 g3; roll_it a3 b-2 c-4 e7 g-4; roll_my a8 e-2; roll_the a6; roll_up g3; roll_uphill a-4 g3
rollback_, b4 d-5 e3 f-5; rollback_. b3 c2 e-9; rollback_be b6 c3 e-4 g-5; rollback_plan a6 b-4; rollback_script a6
rollout_, b8 d-3 f-2 g-8; rollout_and e6 g-5; rollout_from c-3; rollout_order a-4 c2 e5 g-5; rollout_plan b6 g-8
rollout_until a-3 c4; roof_, c6 e-3 f4 g-4; room_, b-8 d2 e5 g-3; room_. a-5 b-3 c-3 d-4 e12; room_<mark> c-4 e7 g-2
room_after b5 g-5; room_and a4 b-4 d-2 e9 g-11; room_away d2 e5 g-6; room_book d7 e-5; room_for b-5 c-7 d3 e4 g2
room_on-purpose e2; room_so a-3 e6 g-3; room_they d-4 e-3 g3; room_when b-2 c5 g-7; room_with a2 e3 g-5
root_because a-6 c2 d-2 g4; rope_, c4 e3 g-5; rosalind_'s b8 g-8; rota_, b3 f-3 g2; rota_. b9 e4 g-10
rota_be a-2 b4 c6 e-6 g-4; rota_to b-2 g3; rotated_the a12 b-6 c-4 d-5 e4 g-8; rotation_, c-3 g3; round_, d7 e-4
round_. a-2 d3; round_: a-4 b-6 c-7 d5 e6; round_and a-4 c8 d-4; round_close c-2 g5; round_for d6 e-3
round_in a-2 b-3 e2 f5 g-4; round_the a-4 b-10 c5 d-4 g3; round_to b-3 d-5 e3 g3; round_with c-3 g4
rounding_rule a3; route_. b-5 e8 g-5; route_tables a6 b-2 c-3 e-4 g3; row_. a-5 d5 e8 f-3 g-8; row_of c7 d-3 e-3
rubber_stamp c9 d-4 f-2 g-3; rule_, a4 d-4 e9 f-3 g-14; rule_. c14 e-4 g-12; rule_and a-7 c-6 e7 g5
rule_for a7 b-2 g-6; rule_in b3 f3 g-3; rule_on a-5 b-4 c14 g-10; rule_out b-3 c-10 e5 g5
rule_that a-4 b11 e-3 f3 g-10; rule_to b-5 c3 e-3 g3; run_, a8 d-4 e-10 f-5 g3; run_. a-8 b4 c-7 d3
run_all a3 b5 e-7; run_at e6 g-8; run_by a6 b4 d-6 e4 g-12; run_from d7 e-2 g-3; run_it b8 c4 d-11 e3 f-5 g-11
run_on a4 b-5 e-5 f7 g-2; run_out b2 d6 e-5 f-4; run_over a-3 e-4 f-4 g8; run_that b-4 d5 g-2
run_the a5 b4 c-18 d-15 e7 g-4; run_with e8 g-7; run_without c-4 d5 e11 g-11; runner_image a6 g-2; rust_, c-4 f3 g3
rust_. c-5 e5; rust_book f8 g-4; rust_off f5; sake_of b-2 d3; salary-talk_with d3; salary_round a-3 b-2 e-2 f-3 g9
sales_, e-10 g7; sales_. b4 c5 g-4; same_. b-5 c6; same_as a-6 b-7 c-6 d7 e-4 f-2 g5; same_day c-3 d-6 e-2 g5
saml_cert a2; sample_app a-2 f6; sandbox_, f4; sandbox_repo f3; sander_'s a-5 b3 c-5 d-4 e3; sanne_'s b8 e-3
saturday_. b8 e-2; saturday_i a-4 f-3 g9; save_game a9 f-3 g-5; save_me f6; save_system b6; save_the g5
say-no-to_no d-7 e9 g-2; say_, a-7 d-4 f-5 g6; say_. a-6 b-11 c3 d2 e5 f-3 g-2; say_: c5
say_<mark> a-5 b-6 c8 d5 e-7 g-5; say_<name> a-4 b6 c3 e-2 f-3; say_<number> e7 g-9; say_? c-12 e5 g5; say_a d-5 e4
say_about g4; say_anything b-5 d-2 e7 g-4; say_go a-4 c14 e-2 g-9; say_he b5 e-4; say_her c-4 e-5 g11
say_i a3 b-2 d3 e-12 f-8 g7; say_if c6 g-3; say_in c-3 d9 g-3; say_it a-5 b-3 c5 e-10 f6; say_me b7 c4 d-3 e-2 g-5
say_my a6 c-7 e-7 g7; say_no a-5 b-3 c6 d5 g-7; say_otherwise b9 c-6 g-3; say_she b-7 g9; say_something b8 c-4
say_that a-4 b-6 c-9 e8 g6; say_the b-10 d-9 e-5 f-6 g19; say_they c6; say_to b-6 c-8 d16 e-10; say_what b-4 d4
say_which a-5 b-3 c10 d-8 e7 g-11; say_who a-4 c6; say_yes a-2 b-3 c15 d-3 e-8 g-3; say_you c-3 g7; says_, g5
says_<mark> a2 c-6 d4; says_i e-2 g7; schedule_, a-4 b6 f4 g-4; schedule_. g4; scheduler_, b3 f3 g-5
scheduler_. a2 b3 c-4 e4 g-9; scheduler_i b7 g-4; scheduler_in f3; schema_, a6 c-7 e10 g-9; schema_and e-5 g7
schema_change a3 b-7 c-4 f-3 g2; schema_migration e7 g-5; schema_question c3; school_run d-4 f-2 g10; scope_, c4
scope_cut e7 g-5; scorecard_, g3; scorecard_be d4 g-4; scoring_engine f-4 g4; scratch_, b5 c6 d-4 f-8 g-4
scratch_. a-3 b-4 d4 e-3 f4; screen_, a-2 b3 c-3 d-4 f3 g-2; screen_. a2 c-4 d-2 e-7 g5; screen_reader g3
screen_share b7 g-5; script_, a5 e-2 f7 g-7; script_. b3 f5 g-6; script_and a4 b4 e-6 f-8 g5
script_for a3 d-5 f7 g-8; script_that a-7 b-5 c-3 d-3 e-4 f8 g3; script_to f9 g-4; script_which a-4 b4 f5 g-3
sdk_to b-3 f3 g-3; seagull_on b3; season_. e-5 g6; seat_, b-2 c-4 d-3 e-5 g9; seat_in c-3 e8; seat_map b4 e-3
sec_<mark> b4 d-3 g4; second_, a3 b-6 c-3 g7; second_i c11 e-3 g-5; second_one g3; second_time b10 g-5
second_week d5 g-3; seconds_, b5 d-2 g-6; seconds_. a-3 b-3 c7 e-5 f-3 g5; security_fix c-2 e-4; security_folks g6
security_patch a7 g-6; security_review d-3 e5; security_train a-4 f6; see_, e6; see_. a-5 b-9 c-11 d-7 e10 f-5 g14
see_<mark> b3 f2; see_<name> b-9 d-3 e14 g-2; see_how a-5 b-5 c-4 d-3 e-9 f15 g-2; see_if a-5 c2 e-6 f5
see_it a-9 c-4 d-15 e6 f2; see_my b-5 c15 e-6 g-9; see_on d-3 g8; see_our a-3 f6; see_that c-3 d-5 e4
see_the b-3 c-13 e5 f-3 g4; see_what c6 d-2 e-5 f12 g-11; see_where f9 g-7; see_who c-4 d-3 e-7 f7 g5
see_why f8 g-6; seem_to a-5 b4 d-4 e-3 g4; self_. a-3 b2 f3 g-10; send_, d7 e-7; send_. a-4 b6 c-6 e-2
send_<name> c-3 e5; send_a b6 e-6; send_her b7 d4 e-3 g-9; send_him e5 g-6; send_it c8 d-12 f-4 g4
send_me b-3 c18 e-8 g-13; send_my d13 e-3 g-12; send_nothing d8 e-4 g-4; send_one e-3 g6; send_out e2 g-3
send_the a-6 d-8 f-5 g7; send_them a-2 b-12 c-8 e7 f5; send_to b-5 c-3 d6 e-4 f6 g-5; senior_. d12 g-10
seniors_, c12 e-2 g-9; seniors_and d-3 e2; sensor_calibration b3; sensor_driver a3; sentence_, b4 g-3
sentence_. a-3 b-6 c5 e-4 g5; sentence_in a-3 b-3 d8 e-2 f-3; sentences_, g5; server_, a4 b-2 c-3 g3
server_be a-8 b-4 g10; server_myself a4 g-2; service_'s b-2 c6 g-4; service_, a11 b-8 c6 d-2 f2 g-7
service_. c7 e-7 f-3 g-2; service_: b3 c8 g-9; service_assessment b4; service_be c-4 f-2 g6
service_is b11 c-3 e4 g-11; service_myself a6 g-4; service_over b-5 g4; service_that a3 f4 g-6; services_, c-3 g3
session_, e-5 f6; session_. a-2 b3 e6 f-4 g-2; session_on a-4 c-3 e3 f7 g-7; session_with b-5 e4 f-3 g3
set_, f4 g-5; set_. b-3 c7 e-2; set_a c-5 d3 e6 g-5; set_and a3; set_it b-6 c6 d-4 e-9 g3; set_the b-5 d-9 e7 f-3 g2
set_up b5 c-6 d-4 f5 g-13; settings_page c4 f-3; settle_, c7 g-3; settle_. b-2 c12 e-3 g-8
settle_by b-4 c4 d-2 e-7 g7; settle_in d3 e-3; settle_it a-3 e7 g-3; settle_on e-6 g4; settle_the a-5 c10 g-4
settle_without c6 e-3; setup_guide f6; seven_, a7; seven_. c-7 d-4 e-5 g12; seven_people c-2 d6 f-5 g3
shader_code f-3 g6; shadow_<name> f2; shall_i b2 d-3; shall_we e-5 g3; sharding_, a3 b-4 c-3 g6; share_. b3
sharp_. c3 e-3 f4; shaz_'s b3 c-2 d7 g-6; she_'d a-7 b8 c-4 e6 g-12; she_'s b-9 e5; she_<name> b-5 c-11 d2 g8
she_ask b4 g-3; she_be a-12 b10 c4 d-10 f-7; she_be-on b8 d-3 g-3; she_bin e7 g-4; she_can b5 d-7 e7 g-4
she_choose c-6 e13 g-7; she_come b3 c-6 d-2 e7 g-2; she_could b6 c-5; she_cry d-7 e-6 g12; she_decide c-2 e4
she_did b6 c-3 e-12 g4; she_do b-6 c-6 d-5 e3 g4; she_find a-4 b9 c-6 d-6 e8 g-5; she_fix e8 g-4; she_get e9 g-4
she_give c5 e-3; she_go c-7 e15 g-13; she_have a-4 b3 c-12 d-4 f-7 g9; she_is a3 b-5 c-5 g3; she_know b-5 c5 e7 g-8
she_laugh e-2 g8; she_learn b4 g-2; she_leave d8 e-5; she_look c5 d4 e-5 g-5; she_may b6 c5 e-3 g-7; she_need d-4 g4
she_notice b9 e-3 g-5; she_open b-3 c6 e-5 g2; she_own b8 e2 f-4 g-6; she_pick e3; she_promise b-3 d-2 e7
she_run b-4 e4; she_say b-6 e-7 g14; she_see d7 e7 f-3 g-8; she_should e-3 g3; she_sign a5 b-3 c-4 e-4 g2
she_smiled b5 d4 e-7 g-2; she_start b-2 d8; she_stop c-5 d3 e4; she_take b-3; she_tell b-6 c2 d-7 e5 f-2
she_think c3; she_type d6 e4 g-7; she_want c-6 d-6 g8; she_want-to b2 c-4 d-9 g7
she_will a-2 b8 c-7 d-9 e11 f-2 g-9; she_would b-4 e5; she_write b-4 c3 d3 e8 f-4 g-9; shed_. f5 g-3
sheet_. c5 d2 g-8; sheet_come e-3 g3; sheet_for e-3 f6 g-4; shell_alias f4; shift_, b7 d-3 e2 g-6; shift_. c4
shift_at a7 d-7; shift_lead c4; shift_on a4; ship_, a3 b-3 d-3; ship_. b-7 c-4 d-4 e9 f-5
ship_<number> a3 c-3 e5 g-5; ship_and a-2 e6 f4 g-8; ship_at c3; ship_it a5 c-2 d-4 e2 f2 g-3
ship_my a-4 b11 e-2 g-6; ship_on a9 e-3 f-3; ship_that a-3 b-2 g9; ship_the a10 b-11 c-10 d-5 f-12 g2
ship_until a6 c-8 g4; ship_with c10 d4 g-12; ship_without b-5 c3 f-3; shoes_. a6 b-3 d-4 e4; shop_, a-3 b-4 e-6 g10
shop_. e6 g-6; shop_be a11 b-2 f-3 g-6; short_. c-4 d-4 f-2 g10; should_. c3 f11 g-12
should_be a8 b-5 c3 d11 f-4 g-19; should_decide c2 e7 g-9; should_go c12 e-5 g-7; should_have a-10 c9 d10 e-19
should_i a-3 b-8 c-10 d-11 e2 g18; should_not a4 b4 c-12 d-5 e-6 f-4 g7; should_own a-3 c-2 g9; should_stop c-2 g8
should_tell b5 c-3; should_the g6; should_we c7 d-4 e7 g-11; should_write b-3 c-2 g10; shout_, a3 e-3
show_, b3 e7 g-7; show_. d2 e4 g-5; show_<name> b6 g-4; show_her d-6 e10 f-2; show_me a-3 b-10 c-9 d-7 e-7 f10 g7
show_my c7 e-3; show_off e-3 f2 g3; show_the e3 f7 g-8; show_up d7 e-7 f-5; show_us c-3 d-5 e-6 g9
`
