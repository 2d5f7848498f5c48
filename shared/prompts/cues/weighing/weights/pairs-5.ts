// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_5 = `
new_one b3 c-4 d3 e-2 f-5; new_pm g3; new_strategy g4; new_team e5; new_test c-4 g8; new_the b4; new_version g2
next_month d6 f-4; next_sprint f-3 g4; next_time c-2 d-3 e3 f7 g-3; next_to a-2 b3 d-4 e-5 f8 g-8
next_tuesday f-3 g5; next_week b-5 c-8 d4 e-6 f-3 g4; next_wk g5; next_year d-5 f-3 g9; nice_, g6
nice_. a3 b4 c-4 d3 e-2 g-7; nice_if b-3 c4 f-4 g3; nice_to a-2 c-7 d-6 f6 g6; night_, a-2 f4; night_. d8 g-5
night_shift a8 d-5; nights_on a-8 g10; nine_days d2 g-2; no-one-else_would c4; no-one_but a5 b3 d-5 e4 f-2 g-9
no-one_here c-2 d-4 g9; no-one_need a-3 f10 g-6; no-one_object c9 g-6; no-one_take a-2 g2; no-one_wait c-2 g5
no-one_want-to c7 g-3; no_, a-9 b3 e-4 g3; no_. c-10 d-3 e4 g5; no_1:1s d8 g-7; no_and c4 e3 g-6
no_answer c-7 d3 e6 g-2; no_code a-6 b-5 c-3 d-10 e6 g7; no_comments f7 g-3; no_consequence f2; no_crumbs d2
no_deadline f7 g-4; no_decision c6 e-5; no_delegation g7; no_dissent c10 d-5 e-5 f-3 g-6
no_drama a-3 c-3 d-4 e-5 f-4 g11; no_feedback c-3 e-3; no_go a5 g-4; no_hard-talk d4; no_longer b6 c-5 d-2 e4 g-8
no_notes d7 g-6; no_pushback c7 d-4 g-3; no_reason b4 g-4; no_recommendation c8 e-4 g-3; no_regrets a6 g-3
no_sleep a6 g-2; no_time d12 e-3 f-5 g-5; no_to b-3 c5 d-7 e7 g-5; no_worries b2 d4 g-5; nobody-else_can a5
nobody-else_do a-6 c7; nobody-else_know a6; nobody-else_would a2 c8 e-4 g-5; nobody_'s a-4 c-2 f7
nobody_ask a6 c-14 g10; nobody_can a10 c-5 g-5; nobody_could c-10 g11; nobody_defer c-8 g9; nobody_depend f2
nobody_do a-4 c3 e-2 g4; nobody_have d3 f8 g-13; nobody_in c5; nobody_is a-2 f2; nobody_mention c4 g-3
nobody_move c3; nobody_need a-12 c-5 f7 g7; nobody_object c3; nobody_take a-4 c3 g5; nobody_wait c-2 f6
nobody_want a6 f-2 g-4; nobody_want-to a4 c3 f-5; nobody_would c10 d-3 f6 g-12; nod_blindly f8 g-7
none-of-them_mine a-4 d-3 g6; none_, d9 e-3 g-2; none_. b-2 c7 e-3 g-6; none_of c3 d7 f-6 g-5; noon_, d-6 e-2 g7
noon_. d8 g-5; nope_, c-6 d4 e4 g-3; not-one-person_argue c5; not-one_of a-2 c4 d2 g-4; not_, a-3 b6 c6 e-5 g-4
not_. b-7 d11 f-8; not_<name> c8 g-9; not_a a-2 c12 e-7 f-3 g-7; not_agree c8 g-4; not_answer b-2 e3; not_any d7 g-4
not_ask a3 b4 c-16 d-4 e4 f-2 g4; not_assign a3 f4; not_be c-12 f4 g2; not_because c4 e-3 f3 g-6; not_bother b2
not_call d11 g-11; not_cancel b-2 d2 e-3 g3; not_change f5; not_check b-3 d-4 e10 g-5; not_code d-7 e-3 g12
not_come e-4 g3; not_continue a6; not_decide a-3 c4 d-5 e-10 g6; not_delegate a8 b-5 e-3
not_do a8 b-9 c-6 d6 f-3 g-5; not_even b3 d6 f-4 g-9; not_face d9 g-6; not_fast b4; not_find a2 d4 g-4
not_finish a7 g-2; not_follow f5 g-3; not_for a-7 b-2 d-7 f12; not_forget d-6 g8; not_get f-3; not_give b4 d2 g-5
not_go f4 g-3; not_go-to c-4 d-3 f-5; not_grab e10 g-7; not_greet d5 g-3; not_happen d11 g-9; not_happy b6 d3 g-8
not_have a5 c-4 d4 e-3; not_hold d4; not_in a-3 d8 f-3; not_it b-4 f-4 g10; not_jump e7 g-4; not_keep b5
not_know b-3 c-10 d-2 g14; not_leave a3 b11 c-2 d-6 e-7 g-8; not_let a3 b11 c-3 d-6 e-9 f-3; not_like b7 e6 f-2 g-10
not_look b7 c-6; not_look-at g2; not_make d5 e-7; not_me a-8 b-6 c-10 d-6 e10 f-7 g12; not_mean b-2 c6 e-3 g-2
not_merge a3 b-3 c11 d-9 f-4 g-6; not_mine a-3 b-6 c4 d-3 e8 g-8; not_miss g5; not_move b5 c6 d-2 g-8
not_my a-6 c-4 d-8 e5 g6; not_need a-6 b-4 c-2 d-6 e-6 g14; not_on a-7 e10 f3 g-5
not_once a-2 b-3 c-6 d-5 e4 f-5 g9; not_open e4 g-4; not_our g5; not_page c5 g-4; not_pick e5 g-7
not_plan b-3 c4 d-3 f2; not_plan-to a4 b7 d-5 e-2 g-6; not_prepare d6 g-3; not_proceed a6 d-2 g-4; not_proud a7 g-4
not_read d-2 f-3 g6; not_ready b3; not_remember a-2 c3 g3; not_reply c2 d3 g-2; not_reply-to d4 g-3
not_rescue e7 g-3; not_review e5 g-4; not_say a-3 b-7 c-4 d4 e4; not_see d-6 f-2 g6; not_send c3 d7 e-5 g-5
not_ship a6 c-3; not_skip d-7 e-2 g10; not_sleep d-3 e-3 g2; not_sound f8 g-3; not_speak c4; not_speak-to d6
not_stand b7 g-2; not_start a3 b-3 c3 d3 e-4 g-7; not_step a3 g-5; not_stop e-7 g-2; not_sure b2 c-3 f-3 g2
not_take a-6 b-9 d-2 e6 f-4 g5; not_take-back b-9 e3 g6; not_talk b-2 d8 g-2; not_tell a-3 c-9 e10 g-5
not_test a8 g-5; not_that b6 c5 g-8; not_the a-4 b-4 c-4 e6 g4; not_there a-4 b2 c9 d-5 e3 g-9
not_think b4 c-8 d-3 e-6 g11; not_to a-7 c-4 e7; not_today a-4 b-3 c-4 e-7 f-4 g6; not_touch a-5 c-4 d-4 f3
not_true a-6 b-8 c-6 d-4 e-2 f-3 g18; not_wait b9 c-5 e-4 f-3; not_want b-6 c8 d-8 e-10 f3 g3; not_watch b4 g-3
not_what c10 e-4 f-3 g-4; not_work f6 g-5; not_write a-7 b-5 d4 e-2 g4; note_to b4 c-4 f-2; notebook_compare f4
notes_. f2 g-2; notes_: d7 f-2 g-5; notes_from d8 g-7; nothing_, a-7 c6 d-3 e10 f-3 g-7; nothing_. d4 e4 g-8
nothing_and e5 g-3; nothing_be c7 d-3; nothing_but d6 g-3; nothing_else b3 d-5 e-4 g3; nothing_for d4
nothing_go c5 g-3; nothing_is d-2 e-11 g14; nothing_move c10 g-8; nothing_much d-3 g6; nothing_of a-5 b2 g6
nothing_on d-5 g9; nothing_special c-4 d-5 g10; nothing_to b-3 c-6 d-3 f-3 g8; notice_it a3 b-3 c3 d-2 e4 g-6
now_, b-3 c-5 d-7 e5 f-6 g4; now_. b-5 c-10 d-4 e7; now_<number> b3 g-3; now_i b5 c-3 d-2 e-8 f12 g-8
now_in c5 e-2 g-4; now_it b4 c3 g-4; now_on c-3 e6 g-5; now_the a7 g-3; nowhere_else d6 g-4; numbers_, b3
object_any c8 g-5; observe_the c7 e-6 f5 g-8; of_<mark> a-4 c12 e-4 f-3 g-6; of_<name> a-11 b11 c-9 d-5 e-9 f4
of_<number> c-3 f-4 g5; of_a a-5 d3 e-6 f9 g-5; of_code b-4 f13 g-11; of_curiosity f8 g-4; of_data g3
of_decision c4 g-3; of_hedda b6 f-3; of_his b5 c-3 d3 e-4; of_it b4 c-12 d-12 e6 f6 g-7; of_me c2 d8 g-8
of_mine a3 b-10 c-7 d6 f-7 g7; of_my b4 d9 e-4 f-3 g-10; of_no a-3 f8; of_one f5 g-6; of_our a-2 b-2 d-2 f9 g-3
of_read f3; of_region c4 g-2; of_the a4 c-3 g-6; of_them b-3 c8 e-9 f-5; of_these g2; of_this a3; of_three c-7 g9
of_what b3 f3 g-3; off_, b6 d-3 e-3; off_. b-8 d10 e2 g-7; off_: b3; off_<name> a-4 b13 c-3 e-8; off_and e7 g-5
off_her b6 g-3; off_him b3 e-3; off_my a-2 c-3 d5 e3 g-7; off_now g5; off_on c9 f-3 g-5; off_sick b-2 e-2 f-2 g8
off_the a5 c-10 e6 g-11; off_tomorrow a-3 g7; off_until c6 e-4 g-4; office_, c-5 g9; office_be g5
office_blink f4 g-2; office_move g4; office_telly f3; offsite_, d8 e-2 g-3; offsite_evening a4; offsite_plan g2
offsite_to d-3 g6; oh_well c4 e-3 g-2; ok_but b7 c-2 g-3; ok_so a3; ok_to c12 g-9; okayed_it c4 g-3; ola_'s d-5 g7
old_boss c-3 g6; old_branches a-2 f4; old_job f-3 g6; old_laptop b-2 e-6 f3 g5; old_lead b-4 c-8 e-8 f-7 g18
old_me e6; old_team b-3 f-5 g9; on-call_ask e5 g-5; on-call_decide c-2 g5; on-call_do a5 b-4 e-3 g3
on-call_engineer b4 g-3; on-call_escalation b-2; on-call_handle e4; on-call_person c3 g-3
on-call_shift a5 b4 e-2 g-5; on_, a10 b-4 d-3 g-8; on_. b-4 e5; on_<name> a-6 b3 c-6 d13 e-6 f-4 g-5
on_a a-8 b-7 c8 d6 e-15 f7 g-6; on_all a-3 c-3 g5; on_an f5 g-4; on_and d4 g-2; on_crdts f2; on_every a2 g-3
on_everything b-3 c4 d-3 e-2; on_friday a-7 e-7 g8; on_fridays g5; on_green f4 g-2; on_her a-6 b4 c-5 d6 e-9 g3
on_his b3 d-3 e-9 g6; on_holiday c-5 e5 f-3 g6; on_how e3 g-2; on_it a7 d-5 e-6 f3 g-5; on_jira c-3 g2
on_me b-5 c5 e-9 f-8; on_monday b6 c-6 e-9 g4; on_mute c5 e4 f-4; on_my a3 e-4 f7 g-5; on_observability f4
on_one a4 c7 g-9; on_our d-5 e-3 f4 g5; on_paper d-2 g5; on_postgres e-4 f2 g3; on_retries c5; on_runa b3
on_sale a3; on_tabs e4; on_that b-4 c-3 d-3 e6; on_the a6 b-4 d-4; on_their e6 g-5; on_them a9 c-5 g-4
on_thursday c-3 d-9 e-5 g9; on_time b-4 c-5 d-13 e-3 f-3 g18; on_to b5 c-3; on_top b6; on_tuesday a8 g-7
on_vacation b-3 g6; on_wednesday g2; on_with a3; on_without d3 e2 g-6; onboarding-plan_for d7 g-5
onboarding_buddy d3; oncall_would c4 g-3; once_. c3 g-4; once_have b-4 c-4 d-4 e-5 g15; once_i c9 g-5; once_the c3
one-to-one_with g2; one_, b-5 d-3 e8 g-6; one_. a-4 b-4 c6 d2 f-5 g-2; one_<mark> b3; one_? a-4 d-4 e4; one_bad b3
one_day a-6 c-2 d-4 f-2 g10; one_for a6 g-2; one_hr f7 g-6; one_more b7 d3 e-4 g-5; one_not g5
one_of a-2 b-5 c5 d-4 e-4 f-5 g8; one_off f9 g-7; one_open a4 g-4; one_strong g5; one_that c-3 g4; one_thing c8 g-6
one_to c-3 g5; one_way g2; one_who b-9 c3 d-5 e-6 f-7 g7; one_with c-4 e-2 f-5 g5; ones_who e3; online_course f6 g-3
only-to_see f2; only_a f4; only_ask c-2 e2; only_bring e4; only_for f4; only_half c-3 e4; only_i e-3 f7 g-5
only_in c-2 e2 g4; only_listen e7 g-6; only_meant c4; only_one c4 e-3 f-4; only_read e-3 f6; only_show e-2 g2
only_want f4; only_watch e10 f-5 g-5; open_, a-2 c-4 d12 e-4 f-4 g-4; open_a e3; open_for c9 e-4 g-5
open_question c5; open_source f4 g-2; open_the a-9 b-8 c-3 d5 e11 f-3 g-2; opinion_, b-3 c5 d-2 g-4
opinion_. c6 e-2; opinion_first g-3; opinion_until c-5 e6; option_. c6 g-5; option_and e3; option_he c-8 e-5 g11
options_, c4 e4 g-6; options_and c9 e-4 g-6; or_<name> g4; order_. c6; order_for a-3 c3 g3; ota_update a3
other_option c3; other_people c6 g-3; other_squad g5; other_time d7 g-3; otherwise_. d3 e6 g-8; ought_hand g4
ought_have f-5 g7; ought_read g3; our_1:1 d-3 g7; our_call d-5 g6; our_code g3
our_director a-5 b-10 c-5 d-6 e-6 g22; our_docs g3; our_go a5 c-2 f4 g-5; our_latency f8 g-7; our_own f11 g-9
our_vp g6; out_, a-3 b-5 c-4 d7 g3; out_. a2 b5 c-4 e-3; out_<name> b7 g-3; out_by a8 c-3 g-7; out_from b7 d-2 g-2
out_in d-5 g8; out_of a-3 b-5 d5 e6 g-4; out_on c-3 d-5 g10; out_the a11 b-8 c-5 d-5 f-3; out_to a-2 d-7 e-6 f-5 g10
out_two f5; outage_, a-2 d-4 g10; outage_. e2; outage_and a5 b-3; outage_call g3; outage_from a6 g-4
over_, b2 d-3 e-3 g5; over_. a-4 b7 c6 e-5 g-6; over_<name> a-4 b12 d-5 e-4; over_a a-4 d4; over_and b4
over_everything a4; over_in c-2 g6; over_lunch d-2 f4; over_my b-4 e-7 g9; over_the a3 c-12 d5 e5 f-4; over_there g4
over_to b-7 c8 e12 g-12; over_two a5 b-2; overdue_, d10 g-7; overdue_<mark> d4; overdue_on d-4 g8
overrule_the a-4 b5; owe_<name> d7 g-3; owe_the d5 g-3; own_, b4; own_. e6 g-6; own_bug a-3 c4; own_fix a-4 b6
own_hands a5; own_it a3 b4 e-3 g-4; own_manager d-2 g6; own_migration b4; own_module b4 c3 g-5; own_review f-5 g8
own_the a6 b-7 c-4 d-7 f-8 g9; own_this b2 c-2 e6 g-6; own_ticket a5 b-7 g5; own_two a5; own_understand f4
owner_, e8 g-6; owner_of a6 b-7 c-2 d-3 f-6; ownership_of a-3 b5 e4 g-7; p1_, a5 g-5; packet_from f3
packing_up d7 g-4; page_, a-3 e-2; page_. a-4 d7 f4 g-8; page_the c4 g-3; page_to f3; pager_, a3 b2 e-6
pager_rang b-6 c4 d-3; pager_rota e3; pair_, b4 e-3; pair_hour e4 f-3; pair_on e2; pair_with a3 b-6 d-3 e3 f4 g-7
panel_go d10 e-4 g-6; paper_i g6; parental_leave b-2 c-2 g2; park_the c8 g-4; parser_, b3 d3 e-5 f-7 g3
parser_to e-5 g8; part_. a3; part_i b-4 e2 f5 g-2; part_in b-3 c-4 e13 g-8; part_of a7 b5 d-3 e-2 f-3 g-4
partner_api g2; partner_team d6 f-2 g-4; party_without e-4 g5; pass-on_on b4 d-3 g-3; pass_, b-4 c-3 d7 e-9 g6
pass_remark c2; pass_the b-4 c-3 d-4 e13 g-4; pass_to c-3; passenger_to f4; past_<name> b-3 d8 e-4 g-2; past_its d2
past_me c10 e-6 g-2; past_the a-2 c2 d-4 e4; patch-up_up b5; patch_, e3; patch_it a7 e-3
patch_the a4 b-4 d-3 e-3 f-3 g3; payment-provider_, c2; payment_crash a3; pcb_test b3 f2 g-4; peer_feedback d6 g-4
pen_test e2 f-2 g-2; people-stuff_get d3; people_'s c4; people_, a-8 b-3 c-3 d5 f-5 g4; people_. d-3 g7
people_an d3; people_and a-7 e12 g-5; people_ask c4 g-2; people_can a4 c4 g-6; people_have-to a-2 d7 g-4
people_keep c4 d-3 g-4; people_need a4; people_review d3; people_say e-6 g8; people_today a-2 c5 d6 e-4 g-6
people_were c-3 g5; people_who c4 e3 g-5; perf_notes c-3 d3 f-6 g4; perfectly_sound c2; perfectly_well b5
performance-reviews_, a-3 g5; performance-reviews_are d3; performance_. d3; perhaps_i g6
permission_to b-2 c13 d-2 e-4 g-8; person_who a9 b-3 c-3 d-3 g-5; pick-up_it a4; pick-up_up a4 c-3 d-3 e-4 g3
pick_. e4 g-4; pick_<mark> c4 g-3; pick_a e-7 f5; pick_the a5 b-4 c3 d-5 f-7 g-3; pick_to c4 e-4
pick_up c-9 e-3 f5 g4; piece_. a3; piece_of a10 g-4; ping_into c-3 e5; ping_the c-3 g5; pipeline_, a8 e-5 g-5
pipeline_for g4; pipeline_to a-5 b5 c-5 d-2 e-3 g5; plan-to_leave c4 e-3; plan-to_sit g4; plan_, b-5 c10 d-5 f-6 g2
plan_. b6 c-6 d-7 g2; plan_: g2; plan_and b-3 c7 d3 f-4 g-5; plan_be b7 c-4 e3 g-8; plan_delegate g2
plan_for a-3 b-6 c-7 d6 e-3; plan_i b5 d-2 f-2 g-4; plan_is b4 d-4 f10 g-9; plan_it b2 e-4 g4; plan_poker d-2 g5
plan_the c-3 d6; plan_until c3; plan_with d4 g-4; plate_again e3; platform_group d-2 e-2 f8 g-4
platform_team b-3 c-3 g2; play-with_with c-3 f4 g2; play_w f5; pm_ask a4 c3 g-6; pm_decide g4; pockets_, e3
point_him e7 g-4; poke-around_around a-3 f6; poke-at_at f7 g-5; polite_applause g4; poor_<name> b5 e-4
poor_them c-3 e-3 g9; port_the a6; position_on c3; posted_it a-4 d-3 g9; postmortem_and f3; postpone_by c-3 g7
postpone_interview d2; postpone_the a-3 c8 e-3; postpone_today d-4 g5; pr_, d-3; pr_at a6 b-6 e-2; pr_comment b-2 g6
pr_for a6 g-4; pr_of a5 b-5 c-3 g5; pr_that a-3 f2; predecessor_approve g2; predecessor_do a-2 b-4 g8
preference_. c-2 g4; preference_and c7 e-2 g-3; prep_for d6 g-5; prep_the d3; prepare_<name> b-6 d-8 g12
prepare_for d7 g-6; prepare_the a-4 b-5 e-4 g9; present_, c4; present_. b4 c-3 e4 g-6; present_for b8 d-5 g-7
present_it c-5 g3; present_the a4 b3 c-4 d-6 e6 g-8; present_to b-2 g4; pricing_engine f6; pricing_rule a5 c-4 e-2
printing_module e-3 g7; problem_, e4; procurement_for a-4 c-9 e-2 g12; prod_, a3; prod_back a4; prod_be a-3 d5
prod_fix a5; product_, d-4 g10; production_at a7 d-2; production_code a-6 b6 d-4 e-4 f3; project_, d4 e-5
project_. g-3; project_back b8 g-5; project_be b4; project_from g4; project_to b-3 e4; promise_<name> b4 d5 e-5 g-4
promise_a d7 g-5; promise_myself a-5 b-2 d-6 e-4 f-4 g13; promise_the a4 b-6 c-3 d3 e3 g-4; promo-packet_for e-3 g4
promotion_document d4 g-3; proposal_, b3 c6 e-5 g-2; proposal_they c2; pros_and c6; prototype_of f7
prototype_that f2; proud_of c-5 d-4 e-5 f-3 g7; proverb_of e-2 g8; provider_, a5 f-5; pull_into a-3 c3 d-3 e-5 g7
pull_out b-5 d8 e2 g-6; pull_the b12 c-4 d-2 e-3 g-3; purely_so g2; purpose_. f5 g-3; push-back_back b-2 e-5
push-notification_code b4 g-2; push_again a3 b-3 d5 g-5; push_back c-2 g4; push_my b10 d-3 e-4 g-3; push_over b5 g-3
push_straight a4; push_the a3 b-2; push_to a-8 d-4 e5 g6; put_<name> a-2 b-7 d6 e7 g-5; put_it c4 e-6 f5 g-2
put_me b8 e-4; put_mine b3; put_my b6 c-3 d-4 e2 g-7; put_myself a4; put_off d8 g-3; put_on a3 g-2
put_out a3 b-2 d-3 e-3 f-4 g8; put_the a3 b-9 d-3 e3 g3; put_their c8 e-2 g-3; puzzle_in b-5 d-2 e-4 f11 g-6
python_. a-3 c-3 f-3 g9; q3_and g4; qa_can a3 b-3 c-2 e4; qa_folks d5 g-3; quarter_, a3 e6 g-6; quarter_in d2
quarterly-review_. d-4 g5; query_plans f3; question_, c8 e-5; question_. c-4 d8 g-4; question_about b6 c4 e-3 g-7
question_and a-3 b-2 c5 g-4; question_back b-3 c-3 e5; question_be e3 g-5; question_in c-2 e7 g-3
question_instead e2; question_is g3; question_of e-3 g4; question_on c7 e-5 f3 g-4; question_that e5 g-5
question_until c3; questions_, e4; questions_and c-3 e5; questions_go c5 g-3; queue_, a-3 e-4 g6; queue_and b5 c-3
queue_at f-3 g5; queue_for a-3 c3; queue_last-week e-3 g4; queue_to f3 g-2; queue_until b-2 c6
quick'n'dirty_notebook f3; quiet_and c5 g-6; quiet_call g4; quiet_day d7 g-4; quiet_friday f3; rain_all-day a-6 g4
raise_an b-3 c7 g-3; rather_i c7 e-3 g-4; rather_not b-3 c-3 g7; rather_they e-4 g3; rather_wait c6 g-4
rather_well d-3 e2 g2; re_do b3 c-3 d-2 e-5 g4; reach_me c11 g-7; read_<name> b-4 d-3 f10 g-4; read_a f2
read_an f-7 g8; read_code g2; read_every g3; read_flame f4 g-4; read_how f8 g-3; read_it a3 d8 f-4 g-4
read_more f-3 g6; read_our f5; read_prs f3; read_the a-14 b-2 c-9 d-2 e-12 g11; readme_, a-2 f6; ready_for a-2 b3
reassign_<name> b4; reassign_the b3; rebuild_the a2 c-2 d-3; reclaim_the a-4 b3 e-3 g3; recommendation_, c5 e-2
recruiter_again d2; redo_<name> b5; redo_cem b3; redo_it b4; redo_the a-5 b6 g2; redo_what b10 g-7
redrew_the b11 c-3 e-3 f-3 g-5; redundancy_conversation g3; refactor_. c5 d3 g-7; refactor_is b3
refinement_: c6 e-3; region_go c2; region_split c-3 g5; regrets_, a7 f-2 g-4; release_, a4 b-4 c-2 d-5 e8 g-8
release_. a3 b-3 c-3 d3 e-8 g2; release_and b5 e-2 g-2; release_be a2; release_captain a-7 b7 e6 g-6
release_checklist e6 g-5; release_date c5 g-3; release_depend a2; release_for a-3 c7 g-4; release_go a-5 c5 e-6 g5
release_happen a-3 e10 g-7; release_is b-5 c-6 d-6 e-4 f-3 g8; release_manager b4 c5 g-5; release_need a6
release_process a-3 e8 g-3; release_slip g3; release_to f4; release_train a6 e-3 g-3; release_wait a8 c-2 g-3
release_without a-5 e10 g-8; releases_belong b5; remark_, c2; remind_me d-5 e-3 g9; reminder_: c-3 d4
remove-myself_myself e3; remove_a f7; rename_a f5; rename_my f4; reopened_<name> a-3 b7; reopened_what e-2 g5
repair_it a-5 g7; repair_the a8 g-4; replace_<name> c-2; replace_it b7 g-5; replace_the b4 d6 e-3 g-5
replay_of d-3 f7; reply-to_to d4 g-4; reply_<mark> e8 g-5; reply_to d4 g-3; repo_, a-4 e-2 f12 g-8
repo_and b3 e-3 f3; repo_that f4; reporting_api g2; repository_. f6 g-3; request_for d4; request_through f3
required_reviewer a-4 e8 f-3; reschedule_<name> d5; rescue_the e5 g-2; resist_the e3; responsibility_for e6
rest_. a3; rest_and a-3 c-2 e-2 g7; rest_of b6 f-4; restaurant_is d-6 g8; results_. d-4 g6
retention_period c7 e-2 g-5; retries_, c4; retro_, a-4 d13 e-6 g-4; retro_. g-3; retro_action c6 g-4
retro_be d-6 g9; retro_cancel d8 g-8; retro_to d5 g-3; revert_, a4 b3 g-2; review_, a-3 b4 d-3 e2 f6 g-7
review_. b4 d-3; review_: b-2 c-5 d7 e-10 f-4 g3; review_<name> b6; review_all d-2; review_be d5 e-3
review_ellie b5 g-2; review_in b3 d-4 g2; review_is d9 g-7; review_it a7 b-3 d-4 g-3; review_on-purpose e4
review_the a-4 c4 d-4 e-4 f3; review_to e6 g-4; review_with c-4 e-5 f-4 g9; reviews_, c-3 d10 g-4; reviews_. d2
rewire_the b4 g-4; rewrite_, a8 c-3 d-5 e7 g-10; rewrite_<name> a-2 e-2 g4; rewrite_all b2; rewrite_from b7 e-4 g-2
rewrite_her c4 g-2; rewrite_his b-4 g4; rewrite_it b5 c-4 d-6 f-5; rewrite_my a-3 b-5 d-3 f-4 g11; rewrite_our g2
rewrite_that g2; rewrite_the c-6 d-4 e-3 f-3 g9; right_. c3; right_to b2 g-2; roadmap_, b7 d-3
roadmap_published b-2 d-4 g8; roadmap_slide b-3 d-4 e10 g-5; rob_'s a-5 b6; role_, a2 b-2 g3; role_. d6 g-3
role_from b5 g-4; roll-back_back a7 b-3 c-3 e8 g-11; roll_back c3 g-5; roll_forward b-7 c-7 e2 g5
rollback_, a-5 b-3 d-5 g8; rollback_script a5; rollout_, b5 c-3 e4 g-6; rollout_and e6 g-3; rollout_from g3
rollout_order a-3 c7 g-3; rollout_wait a2; room_, a5 b-3 d7 e-3 g-8; room_. d-4 e6; room_and a4 g-6
room_for b-2 d5 g-5; room_go-quiet c3; room_when e3 g-4; rotation_service a2; round_. d3 g-4; round_: c-5 d7 e4 g-6
round_close d3; round_the a-5 b-5 d-9 e-2 f3 g9; rule_. g2; rule_: c-2 g4; rule_i b3 e-3; rule_myself a9 g-6
rule_on a-3 c12 e-4 g-6; rule_out e6; run_. d4; run_by a6 b-5 d-2 e4 g-2; run_everything g2; run_it b5 c5 d-5 g-12
run_out d5 g-3; run_over d-3 g6; run_the b2 c-9 f3 g-2; run_through a-3 f7; run_with e4; run_without a3 g-4
runa_'s b3; rust_, g4; salary_. d2; salary_letters b-2 d5 e-4; salary_round a-3 b-3 e-4 f-3 g9; sales_. c3
same_. c7 d-4; sandwiches_. c-3 g6; say-no-to_no c2 d-6 e7 g-4; say_. c4; say_<mark> c8 e2 g-10; say_a c5 d-4
say_anything c-5 e10 g-6; say_go c8 g-4; say_i a-2 c-5 d-3 e-7 g15; say_it a-5 b-3 c5 d5 e-5; say_my a6
say_no a-3 c4 e6 g-4; say_nothing g2; say_on e-3 g5; say_the c-3 g5; say_these a5 g-3; say_what b-4 d4 e-2 g3
say_which a-5 c6 d-3 e4 g-3; say_who c6 g-4; say_yes c7 g-5; scanned_receipts a-2 f5; schema_, a3 c-4 g-3
schema_change a3 b-3 e3 g-3; schema_decisions g2; scientists_' e3; scope_is g3; script_for f7 g-5
script_that a-2 f2; script_to a-5 b-2 c-3 f11; sdk_docs a-2 b7 f-3; search_epic b-3 e2; seat_to d6 e2 g-9
second_i c7 e-3 g-4; second_time b2 g-3; security_train f9 g-5; see_come e6 f-3; see_her d5 g-3
see_how a-4 c-2 e-3 f14 g-6; see_if a-3 e-2 f3 g3; see_it d-3 g-2; see_my b-3 c11 e-4 g-7; see_on g5
see_the a-4 b3 c-4 d-9 g5; see_what a-2 d-3 e-4 f8; see_who g4; see_why e-3 f6; self_. c-3 d5 g-3; send_, d4 e-4
send_. b5 c-2; send_<name> c-2 d4 e5 g-9; send_apologies d5 g-3; send_it a-3 c8 d-6 e-8 g5; send_me c8 g-7
send_my d8 g-10; send_on d-4 g6; send_the a-3 b-10 c-5 e3 f-2 g6; send_them c-2 d4 e-3 g3; send_to d5 g-2
senior_ask c2; seniors_, c8 g-6; sentence_, b6 g-3; sepa_adapter e2; server_myself a4; service_, a11 b-6 d-4 g-2
service_. a4 c3 g-4; service_since a3; service_to e3; services_, f3; serving_rollout c-2; session_, d-4 e3 f4
session_be d-3 g5; session_on f6 g-5; set_the d-2 e7 g-3; set_up a-2 f5; settle_a g2; settle_an c2; settle_by e-2 g3
settle_it e8 g-6; settle_on e-2; settle_the g-3; settlement_recon b3; sev1_, f-6 g6; sev2_. b-2 d4 e4 g-5
shadow_<name> f3; shape_, c-2 e4; sharding_story a3; she_'d a-3 e6 f-2; she_'s b-9 e2 f5; she_<name> b2
she_ask b11 e-2 g-8; she_be a-5 b9 d-6 e-5; she_could e5 g-4; she_did b8 f-3; she_drive e3 g-5; she_fix e3 g-2
she_get-stuck b5; she_go c-3 e5 g-6; she_have b-2 c-2 d-5 g10; she_may b2 c3 g-5; she_see b-3 e6; she_take e8 g-5
she_tell b-3 g7; she_want-to b4 e-5 g3; she_will d-3 e5; she_would b-3 e2; shift_at a8 d-5; shift_plan c-3 d6
ship_, a4 e-3; ship_. a4 f2 g-5; ship_it a3 f2 g-3; ship_my a-3 b7; ship_the b-9 c-5 d-4 f-6 g7; ship_without g3
should_be d7 g-8; should_code g6; should_decide e4; should_have c10 d8 e-11 g-11; should_i a-3 d-7 g12
should_not b4 c-6 d-3 e-2 g5; should_read f-2 g5; should_stop c-4 g7; should_the a-3 c-4 g9
shovelling_coal a3 c-3 d-5 g5; show_<name> b3 e-3; show_me e-5 f13 g-7; show_up e-2 f-3 g4; show_us g6
shut_up e8 g-4; sick_, a2 c-2 g3; sick_kid d-4 g6; side_. d-4 g5; side_project f6 g-4; side_repo f5 g-3
`
