// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
his_keyboard d-2 f5; his_old b-2 g3; his_own a-3 b-11 c5 d-7 e5 f-5 g7; his_part b8 e-2 g-4; his_pr b8 f-2
his_project b4; his_review b-3 c-3 d7 e3 g-6; his_salary d2 g-2; his_story b7 e-3 g-3; his_talk e-3 g5
his_ticket e-5 g9; his_tone b-5 d5 e-6 g5; his_way b-5 d4 e5 g-3; his_work b-3 d7 e-3; hold-back_back b-2 e2 g-3
hold_, d-3 f3 g4; hold_a e3; hold_it a-8 b9 c2 d-7 e-3; hold_my c-5 e6; hold_the a2 d-4 f-4
hold_up a13 b-2 c-4 d-3 g-6; holiday_. c7 d4 e-3 g-8; holiday_from g6; holiday_plan d-3 g7; holidays_, g6
home_, b4 e3 f3 g-6; home_at a3 e-3 g2; home_late c5 d-4 e5 g-3; honestly_i g3; hook_for a6 g-2; hope_i b-3 g6
hope_nobody g2; hope_that c-5 g7; hospital_go g3; hotel_room a3; hotfix_, a-6 d-4 g9; hotfix_the a-3 g3
hotfix_to a3; hour_, a-3 c-8 f8; hour_. g3; hour_as f3; hour_between f4; hour_block d4; hour_for d6 g-2
hour_i b-6 d2 g5; hour_later b2 d-3; hour_of d2 e-6 f6 g-7; hour_on d6 g-2; hour_to d2 e-3 f3 g-6
hour_with a-2 d-5 e4 g4; hours_, a9 f-3 g-3; hours_. a7 g-5; hours_later a8 g-4; how_, b4 e-6 g4; how_good f-4 g5
how_i b-4 e4 f-6; how_it a-4 b-2 e-7 f12 g-3; how_our f6 g-3; how_painful f4; how_shaders f3; how_she b-4 c-7 f-3 g4
how_the a-8 b-8 c-7 e-3 f17 g-7; how_they f8 g-6; how_to c7 d-3 e3 f-3 g-5; how_we c4 g-3; hr_is a-2 g6
i_'d a-3 b5 c-3 f-8; i_<name> e4 f-12 g-9; i_always a5 c6 e-5 g-4; i_am a6 b-3 c3 f-6
i_answer a3 b-2 c12 e-11 f-3 g-6; i_approve a-4 c10 e-2 g-6; i_ask c-4 e8 f5 g-15; i_back b-2 c-3 e10 g-5
i_be b-5 c4 d2 e-6 f-6 g4; i_be-going-to b6 d3 g-8; i_be-on b-2 c2 d-4; i_be-stuck d6 g-3
i_be-supposed-to c7 d5 e-4 g-7; i_became g7; i_bring b-5 e9; i_build a6 g-6; i_can a-12 b4 c2 d3 e-6 g2
i_cancel d6 g-4; i_change b9 e-3; i_choose c-7 d6 e-5; i_cleared g3; i_close b8 g-5; i_code a5 b-3 d-8 f3
i_come c5 d-2; i_commit b3; i_correct f4 g-3; i_could a-16 b-5 c-8 d2 e5 f9; i_dare c-3 g6; i_debug a2 g-3
i_decide a-7 c3 d5 g-8; i_decide-to a4 g-3; i_decline c-5 d4 e4 g-3; i_delegate b12 e-7 g-6; i_delete e2
i_did c-11 d3; i_do a3 b6 d-5 e-3 g-3; i_dream a-3 e-4 f-4 g11; i_end-up b8 c6 d-4 e-7 g-9; i_ever c3 e5 f-6
i_explain d-5 e8 g-2; i_feel a2 f-2 g2; i_find a2 c6 d-2 g-5; i_finish a3 b8 c-2 d-2 e-5 f-3 g-7; i_finish-off b4
i_fix a4 g-2; i_floated c8 e-2 g-3; i_follow c-2 e8 g-4; i_forget d4 g-2; i_get a-8 c4 e-10 f2; i_get-back b-3 c7
i_give a-6 c4 f-2; i_go a-4 c-3 f-4 g5; i_go-through f6 g-4; i_go-to g2; i_grab a3; i_hand b-4 e10 g-2
i_hand-over b5 e-2; i_handle a2 b-4 e5 g-5; i_hate a-4 b-3 c4 e4; i_have b2 f-5; i_have-to b-2 c11 e-8 g-8
i_heard c-3 d-3 g10; i_help b-4 e7 g-3; i_hold b5 c-3; i_hope c-5 e-3 g10; i_imagine a-3 g5; i_join a-3 c5 e-5
i_just a4 b9 c-7 f-7 g-3; i_keep a10 b-13 c-5 d12 g-10; i_know b-5 c-5 f8; i_land b3; i_last a-4 g4; i_lead b5 e-4
i_leaned c10 g-7; i_learn f7 g-3; i_leave a-7 b-6 d3 e10 g-6; i_let a-10 b-12 c-12 d10 e13 g-9
i_like b-2 c3 d-4 e-2 f-5 g6; i_liked c9 g-7; i_log a6; i_look-at c-7 e5; i_make a5 b5 c6 d-3 e-11 f4 g-15
i_make-the-call c5 g-3; i_may f3; i_meant c5 g-2; i_merge a7 d-3 f-3; i_might b-2 e-4; i_miss d-2 g3
i_move b6 e-4 g-9; i_must c4 e-5; i_nearly b-8 d-4 e5 g8; i_need a-5 c-5 d4 e-5 g6; i_never a-2 b5 c3 d-6 e-5 g3
i_notice d-3 g5; i_okayed c4 g-3; i_only a-3 b-6 c-4 d-4 e10; i_open b-2 d9 e-6; i_ought f-3 g6; i_overrule a-5 b3
i_owe d9 g-6; i_own a10 c-2 e-4 g-3; i_pick a-6 c14 e-3 g-6; i_plan g4; i_point e7 g-4; i_present b9 c-2 e-5 g-4
i_promise b4 d6 e-3 g-9; i_pull b5 g-5; i_put a7 e-3; i_raise b-3 c7 g-2; i_read b-4 d-5 e-5 f4 g4; i_repair a2 g-2
i_replace b11 d-4 e-4 g-6; i_reschedule d2; i_resist e2; i_rewrite d-2 e-3 g3; i_run b11 c-4 e-9; i_say c12 e-7 g-10
i_see a-4 b-4 c-8 d3 e7 f-7 g2; i_send c-3 e6 g-3; i_ship b6 e-3 f-2 g-3; i_should a-5 b-3 e-7 f-2 g9
i_sit a-5 b-3 c-2 d-3 f7; i_sit-down-and a5 g-3; i_speak c11 d-3 e-7 g-3; i_spend a-5 d5 g6; i_stay b-2 e10 f-6 g-3
i_stay-out e7 g-4; i_step-in b3; i_still b-7 c-6 e-4 g8; i_stop c-5 g7; i_swore b6 g-2; i_take a7 b3 c-4 f-9 g-5
i_take-back b8; i_take-over b7 c-3 g-4; i_take-the-keyboard b3; i_talk c3; i_tell a-3 c-11 d6 f-4
i_think b-10 c7 d-5; i_throw f4; i_trust b-6 e-2 g10; i_type a6 e-6 g-5; i_un b10 e-3 g-6; i_undo b2
i_use a-8 c-6 d2 e-3 f4 g6; i_walk b7 c6 d-5 e-5 g-5; i_walk-out-of d6 e-3; i_want b3 c7 d-5 e-8 f-6 g5
i_want-to a-3 b-4 c-7 e10 f5 g-11; i_watch g4; i_were a10 b-4 c-4 e2 g-9; i_will a-3 b5 c-7 d-8 g8; i_wish c3
i_wonder c-6 g8; i_work a3 b-3 g4; i_would a-8 b6 c-7 f-5 g7; i_write a6 b2 c-11 g-6; icon_. a-3 g3; idea_, c7 g-6
idea_. c9 e-3 g-4; idea_and a-3 b-8 g9; idea_for c5 g-3; idea_on c2 f5 g-6; if_<name> b-3 g9; if_he c9 e4 g-10
if_i a2 b-3 c-6 d-12 e-6 f3 g9; if_it a-6 b-5 e-8 f9 g2; if_nobody g2; if_the a-3 c-6 d-3 e-3 g13; if_they c4 e-7
if_you c-3; ignore_the a-4; ill_is a3; imagine_give g2; imagine_i d-2 f-2 g9; implement_mine a-4 b5
implement_the a12 d-9; import_, a7 g-3; imports_in f3; in-the-end_, c5 g-3; in_, c-6 d-3 e4 f-7 g5; in_. c-9 g9
in_<name> a-5 c-3 e-18 f10 g3; in_<number> a-8 b-5 c-2 e4 g9; in_a b-9 c-16 d4 f7 g5; in_an a4 b3 c-5 d-2 e-3 f3 g-5
in_and b3 c7 e-2 f-3 g-5; in_april b7 e-5; in_charge b-2 e8; in_days c-3 g3; in_design c-5 e5 g2; in_elixir f8 g-5
in_for a-6 b8 c-5 e6 g-4; in_front a5 d-3 e4 g-6; in_gdb c-3 g3; in_haskell f5; in_her b6 g-3; in_his b5 d-2
in_it c3 d6 g-9; in_may b7 c-4 d2 e-7; in_months a-6 d-7 e5 f3 g3; in_my a-3 d6 e3 f-14; in_now b9 c-4 g-4
in_on a-8 b9 e-9 f4 g-2; in_once g5; in_one c8 d-3 f-4; in_pass c3 e-3; in_payments g3; in_plan a5 c-2 d-7 f4
in_pockets e4 g-3; in_production a8 g-3; in_refinement c2 g-3; in_spring b5 d6 e-6 g-7; in_staging e6 g-2
in_ten b-5 c-2 d3 e8 g-6; in_that e4 f-3 g4; in_the b-13 c3 d-6 f4 g3; in_this a-3 b-2 c4 d-3 f-2 g5; in_three d4
in_two a5 b-2 d7 f-3 g-10; incident_, a-4 b6 d3 f-2 g-8; incident_. a6 b-3; incident_: a3 e4
incident_and b-3 e7 g-4; incident_be e5; incident_review b4 d-2; index_, f3; ingestion_code g3; inside_the a4 g-3
instead_. b-2 c-5 d5 e5 g-5; instead_give b5 g-3; instead_tell b3 c-5 e6 g-3; instead_wait e-2 g6
integration_, d-4 g6; intern_'s a-3 b9 c-2 d4 g-9; internal_lunch f5 g-4; internal_tool f4; interview_and g2
interview_train d3; interview_with g2; interviewed_a d-4 g5; interviewed_two g4; interviews_, d-6 g7
into_<name> b5 d3 e-2 g-3; into_a a2 e5 f-7; into_how f7; into_the a10 b-4 e-3 g-8; invite_to e3; is_, a4 f6 g-9
is_<mark> c2 d3 e-2 f4 g-6; is_<name> a-3 b-5 d-2 e8; is_a a-3 c-6 e-2 f-4 g10; is_back a-5 b5 d-3 e-6 g5
is_best c8 g-4; is_block g4; is_close d-4 g6; is_do a-4 c-6 d9; is_fix b-3 d-2 f-3 g4; is_friday a9 g-4
is_full c4 d-2; is_gate a4; is_go c-5 d-5 e4 f-2; is_happy a-3 d-3 g8; is_in a3 b9 c-4 e-4 g-9; is_it g2
is_late a8 b-4 d-8 g3; is_like g5; is_lying c4 g-4; is_me a4; is_mine a11 b3 c-5 d-8 e-5 g-8; is_my a6
is_next a4 d-3; is_no b3; is_not a5 b-5 c-4 e-3 f4; is_nothing c5 g-3; is_now a-5 b7 c10 e-4 f-5 g-8
is_on a3 b-8 c-9 d-3 f-5 g6; is_on-call c-3 g4; is_over g6; is_overdue a-3 d11 g-8; is_pinned a2
is_still b-6 c-4 d8 e3 g-4; is_that f7 g-5; is_the a6 b-4 d-2; is_theirs e4; is_tomorrow g4; is_two d7 g-5
is_up b-7 c-4 e7; is_wait b-4 c-6 g4; is_what a6 b-4 f-2 g3; is_who g4; is_with b5 d-6 e-3 g2
is_write a3 c-3 d5 e-3 g-3; issue_' f7; issues_nobody f3; it_'d a-3 b-3 g5; it_'s a4 b-6 e6 g-9
it_, b7 c-3 d-7 e6 f6 g-12; it_. a8 b9 c-10 d-3 f-9 g-5; it_: a3 c2 e-2 g-4; it_<mark> e-4 f4; it_? b4 c-4 e-5 g6
it_after b4 f-6 g6; it_again a-4 b18 d-7 e-11 g-9; it_all c-4 e2; it_and b-8 c-9 e10 f-2; it_anyway a-4 b7 f6 g-6
it_as c8 e-4 g-3; it_at a9 b4 c-2 d-7 e-5 f-4 g-2; it_away a-4 b3 e-3 f7 g-3; it_back b8 c-6 d-5 e-4
it_be b6 c5 d-13 g-5; it_be-on a5 b-3 d5 e-2 g-5; it_be-supposed-to c4 e-3; it_became a3; it_before a5 c-6 g2
it_belongs e7 g-4; it_better b-4 g3; it_between c-3 g2; it_block g5; it_break e2 g-2; it_burn e-5 g4
it_but b2 c2 d-5 f3 g-9; it_by b2 c3 e-3 g-5; it_clicked f4; it_come c2; it_did g2; it_differently b-4 c4 e3 g-3
it_do b3 e-3; it_fall c4 g-4; it_for a-8 c3 d-9 e6; it_from b9 c4 d-3 e-4 g-6; it_go a-4 c-2 d-6 g11; it_have c-2
it_have-to a5; it_herself c-3 e9 g-4; it_hurt b2 g-2; it_in b12 d-8 e4 f-6 g-16; it_is a-5 b-12 g2
it_just a-2 c5 f-4; it_my b6 e-3; it_myself a-8 b10 c-4 e-13 f2 g6; it_now a-5 b2 c-2 e7 f-2
it_off a-7 b7 c-4 d8 f-3 g-8; it_on d-3 e-6 g5; it_out a2 c-7 d-4 e9 g-3; it_over a-3 b7 c-2 d-5 e-9 g3
it_perfectly b2; it_run a4 b-2 e-4 f3; it_seem c6 e-2 g-3; it_should a-4 b-4 c8 d-3 f4 g-6; it_slip a4; it_so e-2 g3
it_stand e3; it_still a3 b-2 c5 g-4; it_take c5 e3 g-6; it_the a8 c4 d-3 e-6 g-4; it_themselves e4 g-6
it_to a-4 b-4 c-3 d5 e4 f7 g-6; it_today a4 b3 g-4; it_tomorrow a5 e6 g-9; it_tonight d3 g-3; it_too d5
it_under a-2 b3 e-3 f-2 g3; it_until a4; it_up b4 f-4 g-4; it_well g4; it_were c-4 g5; it_with a3 b2 c-3 d-8
it_without b2 c2 e-9 g4; it_work a-2 f5 g-4; it_would a5 b-9 f-4 g5; its_date d3; ivar_'s d3; ivo_'s e4 g-4
jira_now c-2 g5; job-ad_for d5 g-3; job_, a10 d-6 f-4 g-2; job_: a-4 e-4 f-2 g9; job_advert a-5 b-3 d2 g5
job_i a-6 b2 e-5 g10; job_to b8 g-4; join_, c-4 e4; join_the a-3 e-11 f7; jump-in_in b-3 e2
jump-into_into b7 c-2 g-3; jump-on_on a5 b-4 d-2 e7 g-8; jump_in c-3 e4; jump_on a-3 e4 g3
juniors_' a-5 b6 c6 f-2 g-5; juniors_present g2; just_. e5; just_a a-4 b-2 c-5 d-7 e7 g4; just_clean-up b5
just_do b-6 d-4 e-4 f-3 g11; just_fix e-4 g8; just_for f6; just_implement g5; just_me a8 g-4; just_redo a-3 b6
just_take a7 f-4 g-3; just_tell e5 g-5; just_to f10 g-6; just_wait g4; just_write c2; k8s_ingress g3
kafka_<mark> c8 g-3; keep-away_away e3; keep-quiet_quiet e2; keep_<name> b-2 d6; keep_ask a2 b-5 c4 d4 e-5 g-6
keep_be b-2 c7 e-3; keep_find a5 d4 e-3 g-4; keep_it a10 b6 c-5 d-4 f-5 g-8; keep_my a-9 b-7 c-9 d-7 e12 f2 g2
keep_not d7 e-3; keep_the a7 b5 c-10 d-3 g-8; keep_up e-2 f9 g-3; keyboard_, b-4 d-3 f3; keyboard_. a-3 g6
keyboard_for a5 b2 d-2 g-4; keyboard_from b2; keys_. b3 c-5 d-2 e-7 g4; keys_to e3; kick-the-tyres_the f4
kick_the d5; knee_hurts a-3 c-3 d-4 e-2 g9; knock-out_out c-3 f3; know_, e2 f4 g-7; know_. c-4 d4 e-6 f-3 g6
know_best c7 g-3; know_how c5 e-4 f4 g-4; know_if e2 g2; know_it a3 b-5 e3; know_nothing c-3 g5
know_the c2 d-6 e-6 f-2 g6; know_what b-2 c-4 e-2 f11; kotlin_rewrite g4; lads_run c2; land_in c4; land_it b3 e4 g-4
land_on b-3 g7; land_the a3 b4 g-5; land_with c2; laptop_, a3 b-2 d4 f-4; laptop_. d-2 f4 g2; laptop_during e4
last-week_<mark> g3; last_code e2; last_company a-5 g6; last_job a-2 b-2 e-6 g11; last_manager g6; last_open a6 g-4
last_two a2; last_word a-2 b-4 c4; last_year f4; late_, a5 c5 d-6 e-4; late_. b-5 d3 e-4; late_again b-3 c-3 d-3 g5
late_and a6 b-3 c-2 d2 g-5; late_because a-2 d8 g-4; late_night b-3 d-5 f-3 g9; late_one a7 c-3 g-2; late_so a-3 b4
late_with a-3 d-3 g7; laugh_, c4 g-2; laugh_about a-2 f5; launch_, a6 b-2 d4 g-8; launch_. b-3 c-2; launch_: b-2 e7
launch_? d-8 g9; launch_be e-3 g4; launch_bug a4 f-4; launch_is a3; launch_need a5; launch_would a9 g-7
lawyers_about g3; layer_land a6 g-3; layer_over a2 b-3 e2 g-2; layer_to b5 e-2; lead_'s g6; lead_, c-4 d-4 e8 f-4
lead_. b3; lead_is b3 d-6 g6; lead_it c5 d-6 e4 g-2; lead_now b-3 e11 g-8; lead_of a-2 b2 c-2 g5
lead_on a6 b-6 e4 g-5; lead_the a-4 b10 c-3 d-4 g-2; leadership_course d-4 f-3 g7; leads_, e8 g-8; leads_. e3
leads_<name> c2 e-4; leads_decide c-3 g5; leads_round b-3 c-3 d-4 e-3 g11; leaned_one g5; learn_, e5 g-5
learn_a f7 g-5; learn_about f-5 g6; learn_from f3; learn_how e2 f5 g-5; learn_it c-2 e3 g-6; learn_more d-3 e3 g3
learn_that f-8 g10; learn_the e-6 f10 g-6; lease_for g4; least_about c4; leave-it-to-them_it e5; leave_, b-3 g7
leave_<name> d10 e-5 g-2; leave_and a3 c-4 e-3 g5; leave_for c-3 g6; leave_it b3 d-4 e7 f-3 g-6; leave_of b7
leave_the b-12 d3 e8 g-9; leave_to c7; leave_with a-2 b6 c6 e-6 g-5; lecture_of e3; ledger_import a3
ledger_split a3; legal_, a2 c-5 d-2 g5; let_<name> a-9 b10 c-16 d-16 e6 f3 g-6; let_go a-4 c-2 d-4 e5 g4
let_her b-5 e5; let_him b5 d-3 e2 f-3 g-6; let_it b-7 c-4 d4 e15 g-13; let_me d-7 e-13 f3 g10
let_the a-5 b-16 c-4 d9 e4 f-5; let_them c-7 d-3 e7 g-3; let_us a-4 b-4 c5 e-7; level_, e3 f3 g-5; libraries_for f4
library_, b7 c-3 e-4; library_. a-4 c5 e9 g-9; library_works f3; lights_in f4 g-2; like_<mark> c10 e-7 g-3
like_a e-2 g3; like_and c-6 e12 g-8; like_be g6; like_i e-4 f4 g-2; like_it b4 c3 d-3 e-6 f-3 g2; like_that f3 g-5
like_think c-3 g4; liked_option c3; line_, f3; line_. f4; line_by c2 f2 g-2; line_of a-4 e6 g-5
lines_of a4 b-5 c5 d-3 e-3 f5 g-6; link_in f4; linter_. c9 e-5 g-3; list_and d8 g-6; list_since d5 g-4
listen_, d-2 g2; listen_to c-3 d-3 e-13 g12; little_bash f6 g-2; little_script f4; little_slack f2; little_thing c3
live_, g4; live_. a7 g-5; live_hang a3; live_is a4 g-3; live_need a3; live_with a-4 b4 e7 g-7; locally_for a-3 f5
locally_out f2; log-off_off b2; log_format c6 e-4; log_in b2 c-5 e5; logs_, g3; logs_to f4; lol_. a4 d3 e-5 g-4
long_. g4; long_day b3 e-4 f5 g-5; long_meet d-5 g7; long_overdue g4; long_pole b-2 g2; long_queue a-3 g5
long_until b6; longer_, b6 g-3; longer_<name> g3; longest_pole a9 g-4; look-at_at a-9 b-7 c7; look-to_to c6 g-3
look_, c4 e-4 f4 g-5; look_at a2 b-5 d6 e-3 g-2; look_fine b3; look_inside f2; look_like e7 g-5; look_relieved b5
look_under f6; look_up c5 g-4; loop_, a4; loss_bug a4; lost_patience b3; lost_two c5 g-3; lot_. g4
lot_of a7 d-2 g-6; lots_of d-4 g4; love_it b-3 e4; low_priority f5 g-3; lunch_, a-3 c-5 e-3 f2 g6; lunch_. d5 e-2
lunch_and b5 g-5; lunch_at a5 d-2; lunch_i f3; lunch_it c5 g-4; lunch_on a7 f-2; lunch_page f6 g-4
lunch_with b-2 c-2 e-7 f-4 g9; machine_, f-5 g6; machine_. c6 e-3 f3 g-5; main_from a3; make-the-call_the e2
make_<name> a-8 b-6 d-2 e14 f-5 g-2; make_a a-5 c-9 d-5 f9; make_for b5 g-4; make_it a-4 c-2 d5 e-3 g4; make_new b5
make_room b-2 d4 e2 g-4; make_tea d5 g-3; make_the a8 b-9 d-8; make_up c10 e-5 g-3; makefile_, f5 g-2; manage_. e2
manager_'s b-3 d-6 g8; manager_. d-2 g2; manager_cancel d-2 g3; manager_i c-5 g7; manager_postpone d-2 g3
manager_role b4 g-3; manager_take b-2 g5; manager_to c8 d-5; manager_who c-2 f-3 g7; managers_should g5
may_. c2 d-10 g8; may_have g4; may_restart g-4; maybe_i g4; maybe_kafka c6 g-2; maybe_somebody a-3 b-3 g10; me_, g-3
me_. a8 c8 d-7 e-3 g-13; me_: a2 b3 d-3 e-2 f3 g-8; me_<mark> a4 b-6 c-4 e3 f-4; me_? a-5 c-5 e-6 g14
me_a a-3 c8 e-3; me_about d-6 e3 g4; me_after b-3 c3 e-3 g3; me_again b4 e-5; me_alone g5
me_and a7 b-7 d-2 e11 f-4 g-16; me_anything c-4 g6; me_as a-4 b-2 c2 e7 f-3 g-7; me_at c-5 d7; me_because a3 b7 c-9
me_before a-4 b-2 c11 e-4 f-3; me_by a-3 b-2 c11 g-6; me_first c9 e-5 g-4; me_for b-3 c6 e-4 f-7; me_her g7
me_how b-5 c10 d-2 e-8 f6 g-5; me_i a4 b-5 c-9 e6 g2; me_if e5; me_in a3 b-2 e4 g-4; me_instead b4 c6 e-5 g-4
me_is c6 g-5; me_just b8 c-3 e-4; me_like e-5 f6 g-3; me_on a-7 b5 c9 d-11 e8 f-5 g-11; me_pick c6 g-4
me_rather c5 e-2; me_say a-2 c6; me_since a-5 d4 e6 g-4; me_that c4; me_the a-4 b-4 c3 d-3 e-8 f15 g-8
me_through f5; me_to b4 c6 d-6 f-3; me_today a-3 d-2 e4 g2; me_we c-4 g5; me_when c9 e-5 g-3; me_whether c9 g-5
me_which b-3 c7 f-2 g-4; me_who a6 b-3 c5 e-3 g-7; me_with c-8 g10; me_without b3; me_would e5; mean-to_be a4 c-3
mean_it c5; meant_it b-4 c2 d-3 e7 g-6; meet_, c2 d-5 g4; meet_. a6 b-2 c2; meet_<name> a-4 b-3 c-3 d11 g-6
meet_about d-7 g6; meet_notes f3; meet_so c-6 d-5 e8; meet_the c4 d-3 e-3 f-2 g6; meet_with c4 e-3 g3
meetings_, c-3 g6; meetings_. a3 d-5 g3; meetings_about c3; meetings_and f4; meetings_until a-5 b2 e4 g-4
meetup_about c-5 d-2 g9; meetup_on f5 g-2; memory-leak_that a5; mended_it e-2 g8; mention_a c3 g-2
mentor_circle d6 g-3; mentor_hour d5; mentor_lunch e-4 g2; mentor_unanswered d4; merge_, d-2 e-7 g3
merge_. a-3 b-3 c2 e7 g-7; merge_anything c6 d-5 e3; merge_by a-3 b-4 f5 g3; merge_hotfix a3; merge_in a3
merge_it a-7 b4 c-2 f8 g-7; merge_my a11 e-6 f-4 g-7; merge_queue b-2 c-2 e6 g-4; merge_the a6 b-5 d-3 e-3 g3
merge_two a-5 b-2 g8; merge_without c6 d-5; message_, c-4 e6; middle_of b-2 d5 e-4; midpoint_review d3
might_be c-3 d7 e-6 g5; might_code g3; might_have g2; migration_, d-6; migration_. c-3 e-6 g5
migration_: a-6 b3 c7 d-4 g-6; migration_and a-2 d5; migration_is c-3 d-2 e5 g-3; migration_myself a-4 e3 g3
migration_plan b2; migration_that a2; migration_to a8 b-6 e2 g-6; mine_, b-5 c8 f-4 g-11; mine_. a-6 b5 d6 e-3 g-8
mine_<mark> d4; mine_again a-5 b3 c2 d-3; mine_be a-3 c2 e5 g-7; mine_in b8; mine_is b2 c-5 g3; mine_since b7 g-3
mine_to a10 b-4 d-6 g-5; mines_in b6 g-2; minute_, e8 f-4; minute_i c7 e-4; minutes_, b5 d-8 e-6 f-4 g4
minutes_. g6; minutes_because d7 g-3; minutes_before d7 g-4; minutes_for b-3 d9 g-4; minutes_in b-3; miss_, d4
miss_<name> d3; miss_it b3 d-4 g5; miss_the d3 e-4; mistake_i e6; mistake_in b-3 d-2 e-3 f5; mixer_, e3; ml_folks f2
mobile-app_'s f3; model_from g3; model_is e-2 g5; model_with f2; module_, a-4 b6 f4 g-4; module_. a2 g-3
module_and b2; module_back a-3 g4; module_by-myself a5; module_the a5 g-2; module_to e5 g-4; moment_i c8 g-5
monday_'s a9 f-3 g-4; monday_, a-5 c3 d6 e-4 g-2; monday_. b6 c-7 g-2; month_, b-3 c-2 d10 e-2 g-3; month_. e-5
month_ago e3; mood_for d3; mood_otherwise b-3 d3 g-8; more_, b-5 d-6 e11 f-4; more_and c2 e-2 g4; more_code f-4 g4
more_than e5; morning_, d-5 g7; morning_. a5 c-3; most-of_the a8 f-3 g-3; most_difficult a3; mouth_shut e4
move_, c-3 d2 g3; move_. d4 g-6; move_<mark> d7 g-6; move_<name> b10 d-9; move_again d8 g-6; move_by d-2 g4
move_it d8 g-5; move_on c4 e-5 g2; move_our d-5 g6; move_the a-4 c-4 d3 e-8 g3; move_to b-2 c2; move_unless c7 g-6
move_until a6 g-3; move_without c2; much_. g2; much_? d-2 g6; much_as g5; much_code g5; much_for b4
must_not b-3 d-5 g11; my_1:1 c-5 d10; my_1:1s a-2 d3; my_answer c-5 d5 e4 g-5; my_approval c11 g-6; my_area c5
my_blessing a-4 b-4 c7 d-4 e8 g-11; my_boss a-10 b-10 c-3 d-8 f-9 g20; my_branch a15 c-6 d-4 e-6 f-3 g-8
my_calendar c8 d9 e-5 g-11; my_call c7 d-5 e5 g-8; my_change a6 b3 c-2 g-5; my_chat d7 g-5; my_coach b-2 c-5 e-5 g10
my_code a10 b4 d-3 g-12; my_colleague b2; my_column b8 e-3 g-4; my_commit a6 b10 c-8 d-4 e-5 f-4 g-6
my_daughter a-2 b-3 c-3 d-4 e-4 f3 g7; my_day a4 d5 g-10; my_decision a-2 d3 e10 g-12; my_deploy a3 c-2 e3
my_deputy b2 c-2 g3; my_design b11 c-2 d-4 e-3 f-2 g-5; my_desk a-7 b3 c4 d6 e-5 g-6
my_director a-8 b-4 c-5 d8 e-6 f-5 g7; my_do b5 e-3; my_dotfiles a-4 e-3 f9 g-3; my_draft b-8 e12 g-3
my_drafts b-3 d10 g-6; my_estimate c6 g-3; my_eyes b-5 c-7 e-2 g9; my_face a9 b-5 c4 d-3 e-5 g-8; my_fault d7 g-5
my_finger e4; my_fingers a-2 b6 c-4 d-6 e7 g-9; my_first g7; my_fix a2 b9 c-5 d-5 f-2 g-5; my_former c-2 g6
my_go a-2 c7 g-4; my_half a4 b-10 c7 d-2 e4 g-5; my_hand c9 g-10; my_hands a3 c-4 d-4 e10 f-8 g-7
my_head a3 c-4 d4 e4 g-11; my_husband a-3 f-7 g12; my_idea a-2 c11 e-6 g-6; my_ideas g3
my_inbox b-5 c4 d2 e-5 f-10 g5; my_job a-3 d-3 e4; my_junior a-2 b8; my_keyboard e8 g-3; my_lap a-3 c3 e-2 g2
my_laptop a7 b5 c-4 d3 e-8 g-12; my_last a-6 b-4 c-3 e2 f-3 g10; my_life a-2 c4 f-3 g5; my_list b2 c-8 e-8 g10
my_lunch d6; my_machine a4 c-2; my_manager a4 f-2; my_merge a11 c-12 d-3 e6 f-3 g-3; my_module a3 c-2 e4 g-3
my_mouth c-3 e5; my_name a2 b5 c7 d-7 f-7 g-18; my_notes d5; my_ok a-4 b-2 c13 d-3 e-3 g-5; my_old a-3 b-7 c-6 g12
my_opinion a-4 b-4 d-4 g4; my_own a2 b11 c-14 d-16 e-11 f6; my_part d-3 e6 g-4; my_patience b5
my_people a-2 c-2 d11 g-6; my_phone a7 b-4; my_plate c2 e2 g-4; my_pr a10 b-4 c-2 g-6
my_predecessor a-3 b-4 c-2 d-2 e-3 f-4 g15; my_previous c-4 g8; my_refactor a4 b4 g-4
my_release a-5 c8 d-3 e5 f-3 g-6; my_reports c-4 d11 g-6; my_review a-4 c8 g-4; my_screen d7 g-5; my_seat e5
my_side e6 g-5; my_sign c6; my_sketch c5 g-3; my_sleep a6 d-3; my_sleeves a6; my_suggestion c7 g-3; my_take c5
my_team c-4 d6; my_throat c3; my_throwaway c9 f-5; my_thumbs-up a-6 c7 d-4 e-2; my_time a3 g-3
my_tongue c-4 e11 g-5; my_unfinished a9 g-4; my_verdict c5 g-2; my_version b2 c6 e-4 g-4; my_view c7 e-3
my_way b11 e-3 g-6; my_wife c-4 d-3 g9; my_word e-2; my_yes c7 g-5; myself_, a10 c-4 d-3 g-6
myself_. a6 b3 d-3 e-5 g-5; myself_: a-2 g7; myself_<mark> a5 g-2; myself_? a5 g-3; myself_again b3 g-2
myself_and e3 g-3; myself_because a4; myself_down a3; myself_from a-5 e10 g-5; myself_in b7 g-5
myself_in-the-end b3 e-2; myself_it a4 g-4; myself_out e8 g-5; myself_over g2; myself_the a11 e-5 g-5
myself_this-morning b3; myself_to a-4 b-5 c-4 d5 e3; name_'s c-4 g3; name_, c6 g-3; name_a e9 g-8
name_discussion c5; name_for b2 g-3; name_in c9 e-5; name_off b-5 e3; name_on f2; name_question c-5 e-4 g10
nearly_there b6 e-3; need_, a8; need_a c-6 d2 e-4 f-2 g4; need_another a-3 c-2 g3; need_for a2 c-3 g3
need_it a3 c-2 d-4 e-5 f5; need_me a-10 c-3 d-4 g13; need_my a2 c6 d-6 e-4 f4 g-5; need_not d5 e-2 g-5
need_the a9 c-3 d-3; negative_, g2; nervous_, a4 b-2; never_ask c6 g-2; never_cancel d-6 g7
never_did a-5 b-3 d-8 g14; never_do d3 g-2; never_finish b2; never_get-to c4 d3 g-5; never_have b-4 c2 d-8 e-5 g7
never_let b8 c-4 e-3; never_merge d-2 f4; never_see f3 g-2; never_send d3; never_ship f6 g-6; never_take e-3 g7
never_the g6; never_use g4; never_would g3; new-joiner_have d3 e-3 g3; new_ai f2; new_api f5 g-5; new_auth f3
new_canteen f-11 g12; new_chair b-2 f-4 g9; new_colleague d3; new_consensus f3; new_framework e-2 f8 g-4
new_grad f-3 g7; new_ide f6; new_laptop a-7 d-4 g9; new_lead b6 c-2 d-3 f-4; new_llm f6 g-6; new_office c-4 g9
`
