// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_10 = `
one_the a7; one_they a6 c-2; one_thing a-6 b-9 c7 d3; one_to a-3 b2 e-4 g6; one_today d3 g-6; one_vote c2 e-5 g5
one_week a-8 b9 c3 e-7 g-8; one_who a-2 b-7 c4 d3 e-8 f-10 g7; one_with a7 b-6 d2 e-10 f-6 g3
one_word b-3 d-4 e10 g-7; one_write a4 b-6 e4; ones_, c-7 e-4 g12; online_course f6; only-to_keep f8 g-5
only-to_learn f4 g-2; only-to_see f6; only-to_understand f6 g-3; only_. a-10 d-6 g8; only_: c3 e4 g-8
only_<mark> g4; only_a b-3 d3 e-3 f9 g-6; only_ask b-5 c-6 d-4 e10 f-4; only_contribution e11 g-7
only_for a-2 f6 g-2; only_get c-4 e-3 g7; only_go-to b11 e-4 f-5 g-3; only_have b5; only_i a7 b-6 c3 d-7 e-10 f8 g-4
only_in c-3 d2; only_listen b-2 d-2 e13 g-9; only_look b4 c4 e-4 g-3; only_one a6 b-5 c5 d-7 e-7 f-7 g2
only_person a2; only_read f7; only_take c3; only_the a-2 c-4 d-2 g7; only_then a2; only_watch b-2 e10 f-3 g-4
only_when c6 g-6; onto_my a-5 b11 g-5; open_, c-14 d18 e-8 g-9; open_. c-4 e-3; open_<name> a-5 b4 c-4 d-7 e-5 f6
open_a a-3 b9 d-5 e-6 f-9 g3; open_an b-3 c-4 e5 g4; open_and a5 b-5 d6 e-4 g-3; open_at a10 c6 d-6 e-4 g-9
open_for c8 e-2 g-6; open_his b5 d-3 g-3; open_it b-6 d7 e-3 f3; open_my a-3 b5 e2; open_night a2 d-3 e7 f-4 g-8
open_on a9 b-7 c4 d-6 e-5; open_on-purpose a-2 c12 d-4 e-7; open_one b-3 c8 d2 e-5 g-7; open_question c3 d-2
open_since c3 f4; open_source a-2 d-3 e-2 f3 g3; open_the a-11 b-11 c-9 e10 g5; open_their g-2; open_without a5
opinion_, b-5 c3 d-5 e10 g-12; opinion_. c12 e-6 g-3; opinion_end c-2 e-2 g5; opinion_on a-3 b-4 d-4 g4
opinion_until c-6 e8; opinions_, c8 g-3; ops_' e-3 g3; ops_, c4; ops_have c3; optimise_the a5 g-2; option_, e6 g-2
option_b a-3 c4 e-2; options_, b-5 c5 d-3 e6 f-3 g-9; options_and c10 e-5 g-4; or_<name> a4 e-3
or_<number> a-2 c13 e-4 g-7; or_keep c8 g-2; or_no b-3 c13 d-4 e-9; or_not a-4 b-2 c17 d-3 e-9 f-2 g-3
or_only a-4 g8; or_so g7; or_solid c4; or_tools f8 g-4; or_two f3; oracle_. c2; order_, a5
order_. a-4 b-4 d-3 e9 g-10; order_and c3 g-3; orders_flow a7; orders_table a7 b-2; org_chart c-3
oskar_'s b9 d-3 e-5; ota_at a4 e4 g-5; other-team_'s c-2 g6; other-team_wait g2; other_'s c6; other_. e8 g-3
other_<number> d-3 g3; other_half b5; other_manager b2; other_managers d-4 g7; other_people c12 d-6 e-6
other_side a-3 e5 g-3; other_squad a-5 c-3 g10; other_week d7 g-4; others_wait a8 g-5; otherwise_, b12 c-5 g-7
otherwise_. a5 d3 g-5; otieno_'s a-2 c-4; ought_have b-3 d4 e-3 f-7 g7; our_1:1 c-3 e-4 g7; our_<name> d-4 g5
our_build a-4 f10 g-6; our_code g2; our_director a-10 b-8 c-7 d-13 e-11 f-9 g32; our_go a6 c-3 e-2 f5 g-7
our_internal d4 g-4; our_meet f4; our_own a-5 b-5 c-3 d-5 e-4 f12; our_pm a-3 g7; our_product f3; our_queue f3
our_release a7; our_talk c-2 d7; our_ticket a-5 c-2 f5 g5; our_vp f-6 g11; ours_, g6; ours_. a-5 c-2 d7
out_, b-2 d4 e-5 f-8 g6; out_. a11 b-6 e2 f-2 g-4; out_: a-4 d7 f6 g-8; out_<name> b6 g-2; out_a b-4 d-3 f4 g-3
out_an f6; out_and a5 b3 c-3 d-3 e-4 f-2; out_as c6 d-3 e-3; out_at c-5 d-3 e-4 f-6 g5; out_by a7 b2 c-7 g-3
out_come a3 g-7; out_for b8 f-7 g-4; out_from a8 b4 c-5 d-8 e-8 f-3; out_in c-3 d-3 e4 f-2 g4
out_loud b-8 c9 d-2 f-3; out_my a-4 b7 e-3; out_of a-3 b-5 c-3 d6 e4; out_on a8 b3 c-9 d-4 e-5 f-9 g3
out_the a9 b-2 c-7 g-5; out_to a-4 b-3 c6 d-4 e-11 f-9 g11; out_with a9 b8 c-6 d-7 f-6; out_without b-4 d-4 e3 g3
outage_, b-3 c-3 d-9 e2 f-4 g10; outage_. a5 b-3 c-3 e-3 f-3 g4; outage_and a9 b-6 g-3; outage_be b-2 d3 e2
outage_call b-4 g3; outage_i e5; outside_in d-4 g8; over_, a3 c-9 e-6 g8; over_. a-7 b3 c7 d5 f-3 g-9
over_<mark> b-7 e7 g3; over_<name> a3 b9 c-7 d-10 e-4 f-8; over_a a-6 c8 e-6; over_again b11 e-3 g-7
over_and b3 c5 e-4 g-4; over_at b-3 c-7 d-3 e3 g2; over_beers g4; over_before a-2 g6; over_breakfast f9 g-8
over_by a-5 b-3 f-3 g11; over_coffee f9 g-8; over_everything a4 c6 f-2 g-4; over_from a-3 b-5 d7 e-5 g4
over_her b9 e-6; over_his a-2 b11 d-2 e-5; over_i e-4 g8; over_in a-2 b11 c-5 d-2 e-8 f-3 g5
over_it b10 c-2 d-4 g-5; over_lunch a-3 c-9 d-11 e4 f11; over_my a4 b-11 c-10 d-7 e5 f-3 g6
over_tea a-5 b-4 c4 e-4 f6; over_the b4 c-8; over_there c-4 g7; over_to b-11 c7 d6 e8 f-4 g-8; over_two a8 e-3 g-6
overdue_, d9 g-7; overnight_, a-3 b8; overnight_. a5 b-8 c-3 g6; override_<name> b3; overrule_<name> b3 g-4
overrule_the a-6 b5 g4; owe_<name> b-6 c-4 d18 e-9 g-8; owe_a d7 g-3; own_, a-3 b4 c-3 d-5 e7 f5 g-8
own_. a-7 b5 d-8 e11 f-10 g-3; own_and e-4 g3; own_at e2; own_boss d6 g-3; own_bug c6 f-4; own_click f-3 g3
own_code a-5 b6 d-2 f3; own_commits b4 d-3; own_eyes f5; own_fix a-2 b9 e-3; own_hand a5
own_hands a2 b-5 c-2 d-3 e-6 f-6 g12; own_it b9 c6 d-2 e-5 g-10; own_lead d4; own_machine a2; own_manager a3 d-5 g6
own_migration a-2 b10 e-7; own_module b5 c5 g-6; own_name a-3 b9 f-2 g-4; own_plan b-2 c7 d-5 g-3; own_plate g3
own_review d-5 f-7 g12; own_say b-4 c6 e6 g-9; own_service c10 e-4 g-6; own_the a5 d-16 e-2 f-14 g5
own_this b7 c-7 d-4 e7 g-7; own_ticket a8 b-8 e-3 f-3 g3; own_two a6 b-6 e-7 f-2 g3; own_version b11 e-5 g-2
own_way e6 g-5; own_went f-3 g7; owner_, a2 b-5 c4 d-6 e8 g-9; owner_in b9 e-4 g-3; owner_of a3 b3 c-3 d-7 e2 f-10
ownership_of a-3 b2 c-2 e6 g-8; p1_, a6 g-5; packet_for b-2 d4; page_, b4 c2 e-12 f8 g-5
page_. a-2 b5 c-7 d7 e7 g-17; page_: f3; page_<number> b-7 d-4 g8; page_and e5; page_for a-3 c3 d-2 f3
page_of a-4 c-3 e-4 f9 g-4; page_on f6; page_one c3 e-3 f-8 g5; page_the c9 g-7; page_to e3 g-3; page_with d6 g-2
pager_, a5 b4 c2 g-9; pager_and a5 b-3; pager_go a2 g-4; pager_off b-2 g4; pager_rota e5; pages_, d8 e-2 g-5
pages_. b-7 c-3 d-5 g8; paid_on a7 g-3; pair_, b8; pair_. b2 e4 f-2 g-3; pair_bug a-2 e-2 f-4 g9; pair_session f-2
pair_with c-4 d-6 f6 g-4; panel_for d4 g-2; panel_go d11 e-5 g-7; paper_, b-6 c3 d-7 f6
paper_. a-2 c5 d4 e-8 f5 g-6; paper_i b-4 c-5 d-6 f-7 g8; paper_on f4; parental_leave b-7 c-2 e-5 g7
park_. a-3 b-2 c-7 d-11 g16; park_behind a14 c-2 g-11; park_it b5 e-6; park_the c8 e-3; parser_, e4 f-6 g2
parser_. b10 g-7; parser_and d5 e-4; parser_for f8 g-6; parser_on f3 g-4; parser_over g3; part_. a2
part_be a-4 b-3 e11 g-6; part_i b-5 f7 g-5; part_in c-4 e10 g-9; part_of a7 b4 c-3 d-9 e-7 f-2
part_time b-3 d5 e-5 g2; partner_launch g2; pass-on_on a-4 c6 d-4 e6 g-6; pass_, c-6 d9 e-11 f-4
pass_. a2 b-10 c-6 e-13 f7 g7; pass_all c-2; pass_and a4 c5 e-8 g-2; pass_by b-3 e6; pass_it d3 e2 g-7
pass_me a-3 c6 e-7; pass_the a-10 b-3 c-10 d-10 e15 f-3 g3; pass_to b6 c6 d-9 g-8; past_, d4 g-4
past_<name> d8 e-4 g-4; past_her a-2 b3 d-4 f-2 g7; past_its d4; past_me b-2 c10 e-4 g-2
past_the a-3 b-3 c5 d-6 e9 g-6; patch_, a10 b-6 c-4 d-7 e10 g-15; patch_. a4 b10 d-7 e-5 g-9; patch_and a13 g-9
patch_be a8 g-3; patch_for a15 b-2 g-10; patch_in a3; patch_it a7 b-4 c-2 d-3 e-9 g6
patch_the a9 b-7 c-8 d-7 e-10 f-7 g7; path_, a-4 c-6 e3 g7; path_. a11 d-6 g-3; payment_gateway a4; payments_code f2
pcb_test f2; peeked_since e7; peer_feedback d4; peer_review c-2 d13 g-10; pen_off b4 g-4; pen_test a5 e4 f-3 g-5
pencil_, a-4 e-3 f10 g-3; pencil_. f4; pentest_report e2; people_'s b-3 c6 d-4 e-3; people_, a-17 b4 c3 d7 f-11
people_. d4 f-3 g-3; people_and b-5 c-4 e9; people_are a6 c-6 d-4 e-2 f2; people_ask c4 d-2 e3 g-7
people_block a-7 d7 f-2 g3; people_can d4 g-7; people_could a11 g-6; people_have b-2 c4 e-4
people_in a-4 c7 d6 e-3 g-8; people_keep a4; people_like c-7 e-3 g9; people_look a-2 c5 d-3; people_need a4
people_on a-8 b-2 e-2 f2 g8; people_say a8 c-5 e-7 g3; people_sit c4 d-2; people_to a4 g-3; people_wait a3 c3 g-5
people_who a-4 c10 d-4 e4 g-10; perf_notes c-5 d3 f-6 g3; performance_plan d4; perhaps_i d-4 g7
period_: b-4 d12 e-4 g-7; permission_to b-3 c16 d-4 e-6 g-10; person_. e7 g-7; person_who a9 b-3 c3 d-5 g-5
personally_, a4; pet_project b-3 e-3 g6; petros_' a-3 e-3 f-3; phone_'s a5 c6 d-3 f-3 g-3; phone_, a6 b-3 e5 f-2 g-5
phone_face c-3 d5 e7 g-9; phone_hotspot a9 g-6; phone_in a-7 b-3 d-7 e9 g3; phone_number e5; phone_off e9 g-8
pick-up_it a4 c-2 d4 e-3 g-4; pick-up_up a6 d-10 e-10; pick_, c9 e-2 g-6; pick_. b-7 d3 e8 g-8
pick_<mark> c10 e-4 g-5; pick_<name> b3 c4 d-3 e-2; pick_a a-11 b-3 c3 d-5 f11 g-4; pick_all a4 c4 e-4 g-3
pick_an c8 e-2 g-4; pick_it c-3 e-4 g8; pick_one c4 e-3; pick_the b6 d-11 e2 f-4 g-2; pick_up b-5 c-11 d5 e-10 f4 g8
piece_of a9 b-3 c-2 d3 f-4 g-6; pile_up a-3 c8 g-5; pilot_'s a3 e-4 g4; pilot_. d-3 g3; pinch_the e-6 g7
ping_me b-2 c10 g-4; pipeline_, a7 b-3 c-3 d-3 e-4 f3; pipeline_so a9 b-4 f4 g-7; pipeline_to a-3 b9 c-8 d-3 e-5 g4
pixels_, e6 g-3; pizza_. a-2 b-5 c-5 e4 g8; place_, b-2 d-8 e-3 g15; place_. b4 c-4; place_and a-3 b4 d-4 e5 f-2
place_i g4; place_of d7 e-3 f-2 g-3; plan-to_sit d-3 g9; plan_, a4 b-8 c10 d-12 f-8 g2; plan_. d4 f-6 g-2
plan_: b-3 c-6 d4 e4 f2 g-4; plan_<name> b7; plan_<number> d7; plan_and b8 f-6 g-6; plan_be c3 d-3 e-3
plan_by b-2 d4 f-4; plan_fall d-3 g2; plan_for a-12 b-3 d4 e-4 g5; plan_have a-2 b3 d-4 e12 g-11
plan_i b11 c-3 d-4 f-3 g-6; plan_in b-4 c4 d6 e3 g-11; plan_is d5 e-3 f6 g-2; plan_it a-3 b11 c-4 e-6
plan_poker c10 d-6 e-4 f-3; plan_run e6; plan_that d-4 g7; plan_the d4 e3 g-4; plan_with b2 c-2 d4; plane_, c-3 f3
plane_and d-3 e-3 g6; plant_. a-2 c-3 d4 f-2 g4; plate_, b7 g-3; plate_. b-4 g7; plate_again c-3
plate_and b7 e-3 g-5; platform_group d-3 e-5 f9 g-5; platform_team b-7 c-6 d4 e-3 f-3 g7
play-with_with a-4 b-2 c-4 d-3 e-5 f8; play_, f2; play_<name> a6 b-5 c12 d-3 e-5 f-8 g-4; play_the a-3 e-3 f6
pleasure_, a-3 d-2 f10 g-3; plug_in f7 g-4; plus_: a4 c-3 e5 g-8; plus_a g2; plus_the d6 g-5; pm_and a-3 c8 g-2
pm_ask a4 c2 g-5; pm_decide c-2 g5; po_, c5 e-5; pocket_, c-4 d4 e3 g-2; pockets_, e4
podcast_about b-3 c-3 d-9 e-3 f7 g4; point_, f-7 g11; point_. b2; point_at c7 d-3 e4 g-8; point_of a5
point_them c-5 e8; poke-around_around a-3 b-4 f10 g-3; poke-at_at f4; poke_about f6 g-3; poker_: c6
poor_<name> a-2 b11 e-6 f-2 g-4; poor_them e-5 g10; port_back b2; port_my f4; port_the a6 b-8 d-2 f6 g-3
possible_. b-3; post_it c3 d3 e4 g-11; posted_it a-11 b3 d-8 f-3 g13; postgres_. e7 f-4; postmortem_, e4 g-3
postmortem_. c-2 d-6 e3 f-3 g3; postmortem_and f3; postmortem_be a-4 b7 c5 e-2 g-6; postpone_<name> b-2 d7
postpone_by a-3 g6; postpone_our g5; postpone_the a-6 b-5 c2 e-6 f-3 g4; postpone_their d-3 g8
powder_dry a-5 b-4 d3 g8; pr_, a-5 d-6 e6 f7 g-3; pr_. a-5 b5 c-3; pr_and a-2 b10 e-3; pr_at a8 b-9 e-5 g6
pr_be b-5 e3 g2; pr_comment g7; pr_for a7 b6 c-3 d-2 g-7; pr_have e3 g-4; pr_is a5 b7 c-2 d-5 e-5 f3 g-7
pr_to a9 g-9; predecessor_do f-2 g8; prefer_, e-5 g4; prefer_<mark> c6 e-2; prep_and d4; prep_for d7 g-5
prepare_for d6 e6 g-12; prepare_the a-4 b-2 d2 e-8 f-4 g7; present_, b-3 c6 d-3 e-3 g5; present_. b5 d-2 e5 g-6
present_for b11 d-9 e7 g-13; present_it c-6 g4; present_the b3 c-8 d-10 e8; present_to b-5 d-3 e8; pretty_printer f2
previous_company c-4 g6; pricing_engine b4 c-3 d-2 f4 g-6; pricing_page e6 g-6; printer_, a-2 d-3 g5
printer_. c-2 d-2 g10; printing_module b3; private_, c7 g-5; probably_. b7 d-2 e-5; probably_be a-4 g5
problem_. d10 e-3 g-7; problem_and e-3 g5; prod_, a3; prod_back a5; prod_be e-5; prod_before a2; prod_by a-2 c-3 g8
prod_deploy e6 g-2; prod_from d-3 g4; product_, a-5 c3 d-9 e4 f-6 g4; product_ask c4; production_, a9 f3 g-8
production_. a-4 e-4 f6; production_code a-9 b8 d-5 e-7 g2; production_myself a13 b-2 d-2 g-8; profiler_, d4 e5 g-8
profiler_on f6 g-4; program_the a6; project_, a-3 b10 e-2 g-4; project_. b-4 c5 d-6 e5 f7 g-8; project_and b5 g-3
project_back b8 g-7; project_for e-3 g6; project_to e4; promise-to_<name> b4 g-2; promise-to_sit b-5 e-3 g3
promise_<mark> a3 g-4; promise_<name> a-3 b10 c-5 d9 e-3 g-17; promise_a b-4 d12 e-3 g-6; promise_hand-off b5 g-2
promise_in a6 g-4; promise_it b-3 d5; promise_myself b-7 d-2 e-7 f-5 g13; promise_not b7 d-5 g-3
promise_the a9 b-7 d5 g-8; promo-packet_for b-3 c-2 e-5 g5; promotion_, d-3 g5; promotion_. d7 g-5
promotion_packet a-2 b-4 d5 g2; property_test f6 g-4; proposal_, b5 c3 d-5 e-12 g5; proposal_in c6 g-4
proposal_with c4 g-3; propose_that c5 d-2; pros_and c7 g-2; protobuf_change a3 c-3; prototype_for f6 g-3
prototype_of a-3 b-3 c-4 e-2 f7; proud_. a-3 b5 d3 g-6; proud_: b3 g-3; proud_of a-6 c-5 d-9 e-10 f-5 g14
provider_, a3 f-6 g5; prs_, e4 g-4; prs_from a6 e-8 g4; prs_with g3; published_, a3 c-3; pull_. b3 c4 g-4
pull_a b-2 e-2 g11; pull_an a2; pull_into b-2 d-5 e-3 g7; pull_out b-6 d8 e4 g-7; pull_the a-6 b7 c-7 d-12 e-9 g8
purely_for d-2 g4; purely_to f4; purple_. a-4 e9 f6 g-10; push-back_back a-5 b-8 c10 e-6 g2; push-out_out e-3 g5
push_, a2 e4 g-4; push_. b2 e-3; push_<name> b-4 d6; push_a b7 d-3 g-5; push_again b-6 d9 g-7; push_by a6 b-4 g-2
push_come-to a-4 c3 g3; push_it a11 b-6 c-2 d4 g-7; push_my a-3 b12 d-5 e-4; push_over b15 d-4 e-4 g-9
push_the c2 e-8 g3; push_to a-10 b-6 c-2 d5 e11; put-off_it b-5 d11 e-4 g-2; put_<name> a-9 c-8 d3 e9 f-6 g-6
put_a b-5 c3 d4 e2 f6 g-15; put_in a8 b5 c-3 d-7 e-8; put_it a8 b-11 c-3 d8 e-5 f10 g-10; put_me a-2 b9 c-3 d-6
put_mine a-3 b10 e-3; put_my b3 c-11 d-12 f-7 g9; put_myself a3 b8 e-7 g-4; put_off b-4 c-7 d7 e5 g-2
put_on a3 b-7 c-5 d-2 e14 f-2 g-9; put_out b-5 c-5 d-7 e-5 f-4 g14; put_the b-11 c-6 d3 e3 f-6
put_them c2 d4 e-3 f4 g-7; put_together a-4 e-2 g5; puzzle_in b-3 d-2 e-3 f10 g-6; python_, f7 g-4
python_. a-2 b-3 d-2 f-5 g11; python_on f5; q3_, d-10 e-3 f-2 g9; q3_plan b-6 d11 g-4; qa_, a3
qa_can a6 b-4 c-3 e3 g-3; qa_could a7 g-4; qa_find f-4 g9; qa_is a-3 g5; qa_lead b-3 d-5 e-4 g8
quarter_, a2 b-5 d5 g-5; quarter_. b5 d9 e-6 f-3 g-6; quarter_: d2; quarter_i g3; quarter_plan b2 d5 e-3 g-5
quarterly_plan d4; query_and a3 e-7 g6; query_for a-2 c-3 e-5 g9; query_in a6; query_plan b5 d-3 e2 f-2
question_, a-3 b-7 c7 d-7 e4 g-2; question_. a-3 b3 c-5 d7 e3 f-5 g-2; question_<mark> c5 e-4
question_about d8 f-3 g-9; question_and a-3 b5 c2 g-6; question_back b-6 c3 e5 g-7; question_for b-2 c3 d-4 e-3 g4
question_from d4 g-5; question_in b-5 c-7 d-6 e6 f-4 g11; question_instead g2; question_it c6 e-4
question_mark b-3 c5 d-4 f-3; question_of c7 e-5; question_on a-2 c6 e-5 f3; question_that c3 e4 g-7
question_to b-4 e3; question_until c3; question_with d5; questions_, c2 d-4 e3 f-3; questions_about b-3 e11 g-4
questions_and c-2 e8 g-5; questions_from c-4 e4; questions_go c6 g-4; questions_instead b5 d-3 e4 g-6
queue_, a7 c-7 d-2 e-10 g5; queue_and b6 c-4 e-5; queue_at a-3 c2 g2; queue_be a5 e-3; queue_behind a7 g-3
queue_for a-3 d6; queue_in b4 c5 g-7; queue_library c6 g-4; queue_of c10 g-7; queue_redesign b5 e-5
queue_to a-2 c-2 e7; queue_until a7 f-3 g-3; quick_look a4; quicker_if a3 b2 g-3; quicker_than b4
quiet_, b-2 c-3 e3 g3; quiet_. b6 c-4 d-3 e4 g-2; quiet_afternoon e8 g-10; quiet_and c3; quiet_day c-2 d5 f2 g-2
quiet_friday a-3 d-3 f4 g3; quiet_hour f5 g-2; quiet_in c-3 d-4 g7; quiet_on e-3 g5; quiet_until a-3 e-3 g7
quit_. d6 g-3; quiz_editor a-3; rabbit_hole e-8 f7 g4; ragnhild_'s a-5 b5 d-3 f-2 g4; rain_, a-2 d-4 g10; rain_. g-2
rain_all-day a-3 b3 c3 e5 g-7; rain_check b-3 d16 e-3 g-13; rain_on a-4 c4 f-3 g4; raise_, g6; raise_an c10 e-6 g-4
raise_letter d5 g-3; raise_talk b-3 d8 g-5; raise_the d12 e-3 g-5; rana_'s d7 g-5; rang_and a-3 b-4 c4
rang_me a-4 b-4 c16 d-6 f-2 g-9; rang_off d8 g-6; rang_the c-8 d-11 e8 g7; ranked_mode c4 e2 g-6
rate-limiter_in e-2 g2; rate_, c3 g-3; rather_coach b5 e-2; rather_have d3 e-5; rather_hear c5 e3 g-7
rather_i c9 e-4 g-3; rather_wait b4 c4 d-3 g-3; re_: d8 g-5; re_do a-3 c-2 d-3 e-8 f-2 g8; re_run a6; re_sign a6 g-4
read_, f4; read_. d5 e-3 f5 g-7; read_<mark> c10 d-4 g-9; read_<name> b-5 f9 g-2; read_a c-4 f3
read_about a-3 b-4 c-4 f-3 g9; read_an f-10 g11; read_code a-4 f-4 g9; read_cvs a5 f-7 g4; read_every g4
read_group f-5 g7; read_how e-2 f12 g-7; read_it b-3 c5 d3 e7 f-6 g-9; read_more f-6 g8; read_my b-3 c8
read_old f7 g-6; read_only f6 g-4; read_our d-2 f10 g-4; read_somewhere f-7 g10
read_the a-8 b-15 c-17 d-5 e-11 f7 g9; read_their e4 g-5; read_three f6 g-2; read_through d-3 e-5 g6
read_what f10 g-9; reader_shim b4 d-3; readme_of f5; ready_, a-6 b5 c-3 g5; really_, b4; really_. b-5 d11 e-2 g-8
really_work f8 g-4; reason_. f7 g-7; reason_: d3; reason_to b6 d3 e-3 g-7; reassign_it b5 e2 g-5
reassign_the a-3 e-5 g5; reassignment_of b-4 e-3 g10; rebase_, g4; rebase_on a11 c-2 g-8; rebuild_a b-3 g6
rebuild_and a7 g-4; rebuild_it a4 b9 e-5 g-8; rebuild_the a6 d-3 f-4; reclaim_the a-7 b7 d-3 g2
recommendation_, c7 e-5; reconciliation_job g-2; reconnect_storm a3 d-3; recover_the b9 d-3 g-6; recruiter_again d3
recruiter_i d7 g-3; recruiter_to d3; recuiter_have d7 g-5; red_, b-3 d-4 e-7 g9; red_build a-3 e4
red_for c-6 e6 f-6 g2; red_on a9 g-4; red_since a10 b-5 g-3; redo_<name> e-8 g6; redo_all a-2 b12 g-6
redo_her e-3 g5; redo_his g3; redo_in b5; redo_it a-3 b3 g4; redo_the b6 c-8 d-5 e4 f-5; redrew_the b6 c-3 g-7
refactor_, a6 g-3; refactor_. c4 g-6; refactor_the a5 b-3 d-2; refactor_to a3 b3 f-3; reference_call d7 g-4
region_, c2 d-2 g3; regrets_, a5 d5 e-3 f-4 g-4; regulator_'s a8 b-8 d-2 f-3; rehearsal_and e5 g-7
release-branch_, a5; release-branch_. a7 g-3; release-notes_, a7 b5 c-6 d-2 e-5 g-6; release_, b-2 c-4 d3 e4 g-4
release_. a5 b-9 d6 e-3 f-9 g2; release_<mark> b-3 c-2 d4 e-2; release_<number> a6 b-3 e10 g-13
release_and a-3 b12 g-12; release_at b-2 e-4 g8; release_back e-4 g5; release_be a4 c-3 e-4; release_by a10 e-3 g-5
release_candidate a14 d-5 g-10; release_captain a-9 b11 c-5 e7 g-12; release_checklist e8 g-4; release_could a7 g-3
release_date c8 g-8; release_depend a-3 f8 g-6; release_did a-4 c-3 e-2 g9; release_go a-6 b-5 c6 d-2 e-11 f-3 g12
release_is b-5 c-6 d-6 e-7 f6 g5; release_manager a-10 b7 c10 e-3 g-5; release_need a13 c-3 d-4 g-5
release_on c-3 g4; release_process a-4 b3 e7 g-6; release_slip a-7 b-3 d-8 e4 g9; release_to b-3 f5
release_train a6 c2 d-5 g-7; release_wait a10 c-4 g-4; release_without a-10 c5 d-3 e14 g-13; releases_from e-2 g8
relieved_<name> a-4 b8 e-3; remember_when a-3 g4; remembered_it c-2 d3 e4 g-3; remind_me c-2 d-9 e-3 g13
reminder_<mark> a3 d4 g-5; remove-myself_myself b-4 e7; remove_<name> b10 e-7 f-7 g3; rename_a c10 e-5 g-10
rename_all c-4 e8 g-5; renames_my a-3 f9 g-4; reopened_<name> a-3 b8; reorg_, d4 e-6 g-4
reorg_rumours b-2 d-3 f-4 g9; repair_by c-3 d-5 g6; repair_it b-2 e-6 g7; repair_the a8 b-5 d-4 e-5 f-4 g5
replace_<name> a-3 b2 e-2 g5; replace_by a-5 d4; replace_it b14 c-3 e-7 g-4; replace_the d8 e-3 f-3 g-4
replayed_the a4 f7 g-8; reply-to_to d6 g-6; reply_, a-3 c3 d6 e-3 g-4; reply_. c6 d2 g-8; reply_<mark> c-8 e3 g4
reply_to d5 g-3; reply_with c-3 e10 g-4; repo_, a-6 e-3 f14 g-10; repo_. d-2 e-2 f6 g-3; repo_and c-3 e-3 f7 g-2
repo_for g4; repo_so e9 f-5; repo_that b-2 f7; repo_to f4; report_, b-3 d3 e3 f3 g-3; report_. e7 g-7
report_: b3 g3; report_be b6 d-6; report_to a7 b8 d-4 e-9 f4 g-8; reporting_service a5 b3 g-4
reporting_to c8 d-2 g-2; request_. a-4 b-3 c5 e4 f-3 g-5; request_from e-2 f8; request_through g3
reschedule_<name> b-5 d3 e-4 g3; reschedule_by d9 g-5; rescue_it e5 g-2; rescue_the b3 d-2 e3
resist_. a-2 c-3 f-4 g9; resist_open e8 g-5; resist_the e11 g-9; resolution_. g5; resolve_the a6 g-3
rest_, a-4 c8 g-5; rest_. a3 e6 g-8; rest_and a-3 c-9 g11; rest_of b4 c3 d4 e-5 f-4 g-2; restarted_it a5
restore_the c-3 e4; resubmitted_, a3; result_. a3 c-7 e6 f7 g-8; results_are d7 g-4; retention_period c7 e-4
retention_policy g3; retrained_the g6; retries_, c6 g-2; retries_work f4; retro_, a-5 c-8 d11 e-7 f-2 g2
retro_. b3 c2 e-4; retro_: b-3 c-7 d-7 e3 g9; retro_? d4; retro_action b-2 c10 g-5; retro_actions e-2
retro_be c-5 d-8 g13; retro_board d-2 f6; retro_cancel d9 g-8; retro_from b-5 e8 g-5; retro_run c-3 e8 g-5
retro_to b6 c-2 d7 e-7 g-4; retry_limit c6 g-4; retry_policy b-4 c7 g-6; return_, b-4 c-4 d-4 f4 g6; return_the b7
return_to b8 c-6 e-4 f-4; revenue_up c-3 e-3 f-5 g12; revert_, g-3; revert_it b4 e4 g-4; review_, a-3 c-4 d4 f9 g-9
review_. b11 g-8; review_: a-4 b-6 c-2 d2 e-12 f-6 g8; review_<name> b9 d-4 g-4; review_all c5 d-5 g3
review_and b2 c-4 d-9; review_as c8 e-5 f3 g-5; review_be b-6 c-4 d3 e4; review_is b-4 d12 e-3 g-4
review_it a7 d-4 g-3; review_nothing a11 g-8; review_talk e-4 g6; review_the a-5 b-4 c4 d-4 e-8 f5 g5
review_to b-6 d-4 e9 f3 g-4; review_with a-3 b-6 c-6 d3 e-8 f-8 g10; reviews_, c-4 d14 e-2 g-8; reviews_. d7 g-5
rewire_the a7 g-4; rework_<name> b5; rewrite_, a11 b-3 e5 g-12; rewrite_. b15 c-3 e-5 g-11
rewrite_<name> a-6 d-6 e-4 f-5 g9; rewrite_a a-4 b-12 g14; rewrite_all a-2 b9 e-2 g-4; rewrite_and a7 e-4
rewrite_be b-2 e6 g-3; rewrite_every b5; rewrite_half b4; rewrite_her c3 e-9 g4; rewrite_his b-6 g8
rewrite_it b10 c-3 d-5 e3 f-4 g-6; rewrite_my a-5 b-8 f-8 g15; rewrite_our a-5 g9; rewrite_that a3 e-2
rewrite_the a6 b-2 d-9 e-8 f3 g4; rfc_, b6; rfc_. b4 c3 g-5; rhys_'s c-5 d8 e-3; ride_read f2
right_. a7 b-10 c11 d-9 e2 g-7; right_there a2 b3 e-4 g-2; right_to e8 g-5; rights_, c-3 e7
rights_on a-2 b-4 c-4 e11 f-3; ring_. a3 c3 d4 g-9; rip_the g6; road_to b-2 c-2 f-4 g6; roadmap_, c-6 d4 e4 f2 g-9
roadmap_. b6 c-2 d-5 e-2 g3; roadmap_cut b2 d-6 g4; roadmap_slide b-3 d-7 e8; roadmap_to e3; role_, b-6 d6 e-4
`
