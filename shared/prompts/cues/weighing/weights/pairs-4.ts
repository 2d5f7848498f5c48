// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_4 = `
have_no b-11 c-7 d7 f-5 g6; have_none g-3; have_not b-5 c-7 d7 e-2 f-14 g4; have_nothing d5 g-6; have_one c2 e-4 g4
have_our g6; have_pick g2; have_plan-to c4 e-3; have_postpone d2; have_prepare b8 e-5; have_program a5 g-2
have_promise a2 b3 e-3 g-6; have_push a2 b-5 d4; have_reclaim b5; have_replace g5; have_rewrite a-4 d-3 e-2 g6
have_send e-5 g4; have_set b6 d-6 e-4 g4; have_settle c10 e-4 g-5; have_solve g6; have_speak e7 g-5
have_start a-2 b6 c2 d-4 g-5; have_step e-5 g7; have_stop d3; have_take a2 c-2 e-6; have_take-over b-4 g7
have_talk-to d8 g-7; have_tell e6 g-4; have_that c4 d6 g-8; have_the a4 b-4 e-5 f-3 g8; have_three c5 e-3
have_time c-2 g4; have_try f4; have_wait b4 c-3 e-4 f2; have_want c-2 f3; have_write b3 d2 g-10; have_you e3
have_zero c6 g-6; he_'d a-7 b7 d3 e2 f-3 g-5; he_'s b-7 c8 d-5 e-6 g6; he_<name> b5 c2 e-3 g-5; he_ask b7 c-7 g-3
he_be a-6 b8 c-4 g-3; he_come b3 e5 g-7; he_could b8; he_did b3 e-3; he_do c-4 e10 g-4; he_draw e-2 f4; he_drive f2
he_get c-3 e4; he_go b6; he_have b10 d-2 g-5; he_is b2 d-3 g3; he_just b-3 c5 e-5 g3; he_know b-4 c9 f-3 g-7
he_learn e2; he_look g3; he_may c7 g-7; he_need b4 g-2; he_see g-3; he_take b-3 e-6 g9; he_tell b-2 c-3 e3
he_think c5 e-2; he_want-to b3 d-5 e2; he_will b-3 c-4 e8 g-3; he_would a-4 b4 c-3 e4; head_and a-3 d5 g-5
headquarters_, g4; hear_from c8 e-4 g-3; heard_mine b-4 c9 e-2 g-4; heard_that d-3 g9; hedda_'s b6 f-3 g-2
help_, a8 b-3 d-4 e7 g-9; help_. c-3 e-6 g11; help_<mark> b4; help_<name> b-2 e3; help_her e5
help_with a-4 b3 c-2 d4 e-5; her_. b14 d-4 e-4 g-9; her_<mark> c2 d3 g-7; her_at d6 g-3; her_boss g3
her_career-plan c-2 g3; her_deploy e-6 f7; her_design c9 g-8; her_feedback b-4 e-3 g4; her_first b-4 c-2 d6 e2 g-2
her_job b3; her_junior b-6 e-3 g10; her_last g6; her_old a-3 b-4 c-7 e-9 f-4 g17; her_own a-5 c3 e-6 g7; her_part b5
her_plan e7 g-4; her_probation d3; her_project b-3 g3; her_review b-5 d9 g-2; her_service c3; her_the e5 g-5
her_ticket b3; her_to d3 e4 g-5; her_while b3; her_work b-3 g5; here_, b7 g-3; here_<mark> b2 c2; here_i a8 g-3
hers_, b9 e-5; herself_, c7 e-2 g-4; him_, b4 d-4; him_. b6 c-3 d4 e-7; him_a e6; him_in b3; him_not c-4 g7
him_to b3 e4 g-5; himself_, e-2 g8; hire_: d8 g-6; hire_<name> d-7 e-5 g8; hire_a g3; hire_debrief d7 e-4 g-4
hire_manager c-2 d10 g-9; hire_of b3 e4 g-6; hire_panel d6 g-4; hire_stuff d4 g-3; hire_sync a-4 f-2 g6
hiring-plan_is d4 g-2; his_1:1 b-3 d7 g-2; his_1:1s d-3 g4; his_boss g2; his_branch g3; his_bug b9 g-3
his_call d-2 e9 g-6; his_code c2 e-4; his_design b7 d-2 e-4 g-5; his_drinking d6 e-2; his_driver e-3 f5
his_feature b5; his_fix b6 g-2; his_keyboard f7; his_old g3; his_own a-4 b-10 c3 d-7 e7 f-4 g6; his_part b7 e-2 g-2
his_pr b6 f-3; his_project b4; his_promotion g5; his_raise d5 g-2; his_review b-6 c-4 d4; his_salary d3 g-3
his_story b7 g-4; his_talk e-5 g6; his_ticket e-5 g9; his_tone b-5 d6 e-7 g4; his_way b-6 d4 e7 g-4
his_work b-5 d7 e-3; hold-back_back c3 g-3; hold_, f3 g4; hold_a e3; hold_it a-9 b9 d-7; hold_my c-5 e7
hold_the c2 f-4; hold_up a12 c-4 d-2 g-5; holiday_. c7 d4 e-2 g-8; holiday_from a-2 g6; holiday_plan d-2 g6
holidays_, g7; home_, b3 f4 g-6; home_at a3 b3 d-2 f-3; home_late b-2 c6 d-3 g-5; honest_i b4 d5 g-6
hook_for a7 g-2; hope_i b-3 g5; hope_that c-4 g6; hospital_go g2; hotel_room a3; hotfix_, a-5 d-3 g9
hour_, a-2 c-7 f6; hour_. g5; hour_and d3 g-3; hour_as f4; hour_between f2; hour_block d2; hour_for a-2 d9 f-3 g-4
hour_i b-6 d2 g6; hour_later b4 d-3; hour_of b-2 c4 d3 e-7 f4 g-7; hour_on d7 g-4; hour_read f2
hour_to d2 e-2 f2 g-4; hour_with a-2 d-5 e2 g3; hours_, a8 f-4; hours_. a7 g-4; hours_later a9 g-4
how_, a-2 b3 e-6 g7; how_good d-3 f-3 g5; how_i b-4 e6 f-6; how_it a-4 b-3 e-6 f11 g-4; how_our f5 g-3
how_painful f5; how_shaders f3; how_she b-3 c-8 f-4 g6; how_the a-8 b-8 c-9 e-3 f18 g-8; how_they c-2 f8 g-6
how_to b-6 c4 d5 e3 f-9 g-3; how_we c4 g-3; hr_is g5; i_'d a-5 b5 c-2 f-9 g2; i_<name> c3 d4 f-12 g-9
i_always a5 c6 e-5 g-4; i_am a5 b-3 c3 e-2 f-5 g-3; i_answer b-3 c13 e-12 f-3 g-7; i_approve a-3 c10 g-7
i_ask a-3 b2 c-4 d2 e9 f3 g-19; i_back c-3 e8 g-4; i_be a-3 b-4 c2 d4 e-9 f-9 g6; i_be-going-to d8 g-10
i_be-on b-4 c5 d-6 g3; i_be-stuck d6 g-2; i_be-supposed-to c5 d4 e-3 g-6; i_became g7; i_bring a5 b-9 e8 g-3
i_build a5 f3 g-8; i_can a-12 c6 e-4; i_change a-3 b10 e-3; i_choose c-4 d6 e-6; i_cleared g5; i_close b7 g-5
i_code a9 b-3 d-8; i_come c6 d-3 e-2; i_commit b3; i_correct f4; i_could a-16 b-5 c-9 d4 e7 f9; i_dare c-3 g6
i_debug a4 g-3; i_decide a-6 c3 d3 g-6; i_decide-to b2 d-3 g-3; i_decline c-3 d5 e2 g-4; i_delegate a-4 b11 c-3 e-9
i_delete e4; i_deny b-4 e-3 g7; i_did a-5 b3 c-8 e3; i_do a3 b7 d-4 e-2 g-3; i_dream c-2 e-5 f-4 g12
i_end-up b8 c7 d-3 e-7 g-10; i_ever c3 e5 f-7 g-2; i_explain d-5 e8; i_find c10 d-4 f-5 g-2
i_finish a2 b9 d-3 e-5 f-4 g-5; i_finish-off b4; i_fix a4 b-3 c-3; i_floated c8 g-4; i_follow c-2 e7 g-3
i_forget d5 g-3; i_get a-8 b5 c2 e-12 f4; i_get-back b-2 c7; i_give a-3 b2 g-2; i_go a-4 c-3 f-4 g6
i_go-through f6 g-3; i_go-to g3; i_grab a4; i_hand a-2 b-2 c-2 e10 g-4; i_hand-over b7 e-3 g-2; i_handle b-4 e4 g-4
i_hate a-5 b-3 c3 e5; i_have b4 f-5; i_have-to b-5 c11 e-7 g-9; i_heard c-3 d-3 g8; i_help b-2 e7 g-4
i_hide d10 g-5; i_hold b4 c-5 e4; i_hope c-6 e-3 g11; i_imagine a-3 g4; i_join a-3 c4 e-5 g3; i_just b9 c-9 g-7
i_keep a8 b-14 c-5 d11 g-6; i_know b-4 c-7 d-2 f9; i_land a2 b5 c-3 g-3; i_last a-4 c-2 g5; i_lead b8 d-2 e-5
i_leaned c8 g-7; i_learn e-3 f13 g-10; i_leave a-6 b-7 d4 e8 g-6; i_let a-10 b-11 c-13 d11 e12 g-10
i_like b-3 c2 d-4 e-3 f-5 g7; i_liked c8 g-8; i_lived e2; i_log a6; i_look-at c-7 e7 f4 g-3
i_make a4 b4 c3 d-3 e-4 f3 g-14; i_make-the-call c5 g-3; i_may f4; i_meant c5 g-3; i_merge a5 b-4 d-5 e-3 f-5 g7
i_might d-2 e-4 g3; i_miss d-3 g4; i_move b8 c2 e-4 g-11; i_must a3 c4 d-2 e-5; i_nearly b-7 d-5 e5 g8
i_need a-4 c-5 d2 e-4 g6; i_never a-3 b7 c4 d-7 e-7 f-4; i_notice d-2 g3; i_okayed c4 g-3; i_only a-3 b-5 c-3 d-4 e7
i_open d8 e-7; i_ought f-3 g7; i_overrule a-5 b3; i_owe c-2 d11 g-7; i_own a9 e-3 g-3
i_pick a-6 c14 d-3 e-4 f-3 g-7; i_plan g6; i_point e6 g-2; i_present b9 e-5 g-3; i_promise b4 d7 e-3 g-9
i_pull b7 g-7; i_put a7 e-3; i_raise b-3 c11 g-7; i_read b-4 d-6 e-5 f4 g4; i_repair g-2; i_replace b12 d-2 e-5 g-6
i_resist e3; i_rewrite d-3; i_run b11 c-6 e-10 f-2; i_say c15 e-5 g-15; i_see a-3 b-4 c-7 d4 e9 f-7
i_send c-4 d7 e4 g-6; i_set b6 c-7 e4 g-4; i_ship b5; i_should a-4 b-2 e-8 f-2 g8; i_sit a-5 b-4 c-3 d-3 f8
i_sit-down-and a6 g-4; i_skip d-6 g7; i_solve b2; i_speak c10 e-5; i_spend a-4 c-3 d5 g5; i_stay e10 f-5 g-3
i_stay-out e7 g-3; i_step-in g7; i_still b-6 c-4 e-4 g7; i_stop a7 c-4; i_swore b5 g-2; i_take a10 c-3 f-10 g-8
i_take-back b7; i_take-over b7 g-4; i_take-the-keyboard b3; i_talk c4 d-4 g3; i_tell a-4 b3 c-13 d2 f-4
i_think b-9 c6 d-4; i_throw f4; i_trust b-7 d-4 g8; i_type a5 b2 e-5 g-5; i_un a-2 b12 c-2 d-2 e-4 g-7; i_undo b2
i_use a-6 c-7 e-2 g8; i_walk b3 c7 d-3 e-4 g-5; i_walk-out-of d5 e-4; i_want a-2 c8 d-5 e-7 f-4 g4
i_want-to b-4 c-6 d3 e10 f3 g-11; i_watch g3; i_were a9 b-3 c-3 g-8; i_will a-5 b4 c-8 d-7 g10; i_wish d-2
i_wonder c-5 g8; i_work a4 b-3 f-2 g2; i_would a-9 b6 c-5 d-5 f-7 g8; i_write a6 c-11 d-2 f4 g-5; icon_. a-4 f2 g3
idea_, c8 g-6; idea_. c9 e-4 g-5; idea_and a-3 b-6 c4 g6; idea_for c4 g-3; idea_on f4 g-5; if_<name> c-3 g9
if_he c10 g-7; if_i a4 b-11 d-6 e-6 g7; if_it a-7 b-6 c3 d-5 e-8 f8; if_my a-3 g3; if_nobody c-4 g5; if_prod g3
if_the a-4 c-7 d-3 e-4 g14; if_they c3 e-6; if_you c-5 g4; ignore_the a-3 d3; ill_is a3; imagine_give g3
imagine_i d-2 f-3 g9; implement_mine a-5 b5; implement_the a12 d-10; import_, a7; imports_in f3; in-the-end_, c6 g-4
in_, a-3 c-7 e4 f-6 g4; in_. a2 c-6 g5; in_<name> a-7 c-4 e-16 f11 g2; in_<number> a-8 b-2 c-3 e3 g8
in_a a-2 b-9 c-16 d4 f4 g5; in_an a3 b3 c-4 d-2 e-3 f5 g-6; in_and b3 c8 e-7 g-2; in_april b8 e-5; in_chapter g2
in_charge e8; in_code a2 b-5 d11 g-8; in_days c-2 g5; in_design c-3 d-2 e4 g2; in_elixir f7 g-4
in_for a-4 b6 c-4 e6 g-3; in_front a4 d-2 e5 g-7; in_haskell f6; in_her b6 g-3; in_his b8 c-2 d-3 f-2
in_it c3 d5 f-2 g-9; in_may b6 c-4 d3 e-5; in_months a-6 d-7 e6 f3 g3; in_my a-3 d6 e3 f-15; in_now b6 g-3
in_on a-8 b10 e-9 f4 g-4; in_one b-2 c9 d-3 e-2 f-5 g-3; in_pass c3 e-4 g3; in_payments g4; in_plan a5 c-5 d-10 f3
in_pockets e3; in_production a8 g-4; in_refinement c3; in_spring b4 d6 e-4 g-6; in_staging e5
in_ten b-5 c-3 d4 e10 g-9; in_that a-2 b-3 c4 d-4 f-5 g4; in_the b-14 c2 d-5 f4 g3; in_their b4 c-3 d11 e-11 g-8
in_this a-4 c3 d-3 f-3 g6; in_three d4; in_two a5 d6 f-3 g-10; incident_, a-3 b5 e2 f-3 g-6; incident_. a5
incident_: e4; incident_and e6 g-5; incident_be e5; incident_review b3 d-2; index_, a-2 f4; indexer_story a3
inside_the a4 g-3; instead_. b-2 c-4 d6 e5 g-6; instead_give b6 g-3; instead_tell b4 c-5 e4 g-2
instead_the b-3 c-3 d8 e-5 f3 g-5; instead_wait a-2 e-3 g6; integration_, d-3 g6; intern_'s a-3 b4 c-2 d4 e-3
internal_lunch f6 g-4; internal_tool f3 g-3; interview_and g2; interview_train d2; interviewed_a d-3 g4
interviewed_two d-2 g5; interviews_, d-5 g7; into_<name> b4 d4 e-2 g-5; into_a a2 d-3 e5 f-7; into_how f8
into_the a8 b-4 c2 g-8; intuition_hold g3; invite_to e2; is_, a6 f6 g-10; is_<mark> b-2 d4 e-4 f5 g-5
is_<name> a-3 b-4 d-2 e7; is_a a-3 c-7 f-5 g12; is_afraid g4; is_back a-6 b4 d-2 e-6 g5; is_best c8 e-2 g-5
is_block f-3 g7; is_close d-4 g5; is_do a-2 c-5 d8; is_fix b-3 f-3 g4; is_friday a11 c-4 g-6; is_full c3; is_gate a3
is_go c-4 d-6 e5 f-4 g4; is_happy a-4 d-3 g7; is_in a5 b9 c-3 e-4 g-10; is_it c-3 g7; is_late a9 b-3 d-9 e-2
is_like g3; is_lying c3 g-4; is_me a2; is_mine a12 b4 c-5 d-8 e-5 g-8; is_my a6; is_next a3 d-3 f-4 g3; is_no b3
is_not a4 b-6 c-8 d2 e-3 g3; is_nothing c5 g-3; is_now a-7 b7 c10 e-5 f-6 g-9; is_on a6 b-7 c-8 d-5 f-5 g5
is_on-call e3 g3; is_over a-4 f-3 g9; is_overdue a-2 d10 g-8; is_pinned a3; is_still b-5 c-3 d9 e6 g-8
is_that f5 g-5; is_the a7 b-5 d-3; is_theirs e4; is_two d7 g-5; is_up a-2 b-8 c-5 e5 g3; is_wait b-4 c-5 g3
is_what a6 b-5 g3; is_who g3; is_with b6 c-2 d-5 e-4; is_write c-4 d6 e-3 g-3; issue_' f6; issues_nobody f3
it_'d b-4 f2 g4; it_'s a3 b-5 c3 e4 g-9; it_, b5 c-3 d-8 e6 f6 g-12; it_. a7 b9 c-11 d-3 e3 f-8 g-6
it_: c3 e-3 f3 g-2; it_<mark> e-4 f6; it_? c-4 e-7 g7; it_after b4 f-6 g6; it_again a-4 b19 d-8 e-10 g-10
it_all c-4 e4; it_alone e4; it_and b-8 c-11 d5 e7; it_anyway a-2 b7 f4 g-6; it_as c9 e-5 g-3
it_at a11 c-6 d-7 e-8 f-4; it_away a-3 b3 c-2 e-3 f8 g-5; it_back b8 d-5 e-6; it_be b6 c4 d-15 f-2 g-4
it_be-on a5 b-3 d5 g-5; it_be-supposed-to c3; it_became a5 b-2 c2 g-4; it_before a5 b5 c-7 d-3 g-3
it_belongs e9 g-5; it_best g3; it_better b-2; it_between c-3; it_block g3; it_break e4 g-3; it_burn e-6 g5
it_but c3 d-5 f2 g-9; it_by c4 e-3 g-5; it_clicked f6; it_dawned c2; it_did g3; it_differently b-4 c4 e5 g-7
it_do b8 e-5 g-3; it_fall c3 d3 g-5; it_for a-8 c3 d-9 e3 f3; it_from b7 c3 d-3 g-7; it_go a-2 c-2 d-6 g10
it_have-to a6; it_herself c-4 e9 g-5; it_hurt a-4 b3 e6 g-4; it_in b15 d-4 e3 f-6 g-16; it_is a-3 b-13 f3 g3
it_just a-3 c5 f-3; it_my b7 c-6 e-7 g3; it_myself a-8 b8 c-4 e-12 f3 g6; it_now a-5 c-2 e9
it_off a-5 b7 c-4 d7 e-2 f-2 g-9; it_on d-3 e-7 g6; it_out c-7 d-5 e11 g-4; it_over a-4 b5 c-4 d-5 e-3 f5
it_perfectly b2; it_run a3 b-4 e-4 f6; it_seem c7 e-2 g-3; it_should a-3 b-3 c9 d-3 f2 g-6; it_slip a6; it_so e-3 g3
it_still b-3 c5 g-3; it_take c6 e4 g-7; it_the a7 c4 d-2 e-4 g-3; it_themselves c3 e4 g-7
it_to a-3 b-5 c-5 d6 e6 f6 g-6; it_today a4 b2 g-3; it_tomorrow a4 d-3 e8 g-10; it_tonight b3 d4 g-4; it_too d4
it_turn c10 e-4 g-3; it_under a-2 e-3 g4; it_until a4 g-2; it_up b3 d3 f-4; it_well b-3 e5; it_were c-5 g7
it_will f3; it_with a4 b3 c-4 d-9; it_without a-2 b3 c5 e-8 g3; it_work a-4 f5 g-4; it_would a3 b-10 f-5 g8
its_date d3; ivar_'s d4; ivo_'s e3 g-3; jira_now a-2 c-2 g4; job-ad_for d4; job_, a8 d-4 f-2; job_. b3
job_: a-5 e-4 f-3 g9; job_advert a-5 b-3 d2 g5; job_i a-5 b3 e-5 f-2 g8; job_to b9 c-2 g-6; join_, e4
join_the a-2 c-3 e-9 f5 g4; jump-in_in b-3 c-2 g5; jump-into_into b7 c-3 g-4; jump-on_on a6 e4 g-8; jump_in e4
jump_on a-5 c-2 e7 g3; juniors_' a-5 b7 c6 f-2 g-7; juniors_present b-2 g2; just_. e5; just_a a-4 b-2 c-6 d-8 e8 g4
just_agree c2; just_clean-up b5; just_do b-4 c4 d-6 e-3 f-5 g8; just_fix e-4 g8; just_for f7 g-2; just_have e-4 g2
just_implement e-2 g8; just_me a10 c-2 g-6; just_my c9 e-5; just_nod e2; just_redo a-2 b5; just_take a7 f-4 g-3
just_tell b-2 e7 g-6; just_to f10 g-7; just_write c3 g-3; k8s_brown g2; kafka_<mark> c8 g-4; keep-away_away e4
keep-quiet_quiet e3; keep_<name> d4; keep_ask b-5 c6 d2 e-6 g-6; keep_be c7 e-4; keep_find a6 g-4
keep_it a7 b6 c-6 d-7 e2 f-7 g-8; keep_my a-9 c-9 d-8 e9 f2; keep_not d6 e-2; keep_postpone b-3
keep_the a6 b5 c-9 e-2 f-2 g-7; keep_up f11 g-7; keyboard_, b-3 d-3 f4; keyboard_. a-3 g6; keyboard_all-day a3 b-2
keyboard_for a5 b2 g-4; keyboard_from b4; keyboard_than a6 g-3; keys_. b2 c-3 e-5 g2; kick-the-tyres_the f5
kick_the d6 g-3; kind-of_manager g5; knee_deep a2; knee_hurts a-4 c-3 d-5 e-3 f-2 g10; knock-out_out c-3 f3
know_, b-2 c4 e2 f3 g-8; know_. c-4 d4 e-5 g7; know_best c8 e-2 g-5; know_how b-5 c4 d7 e-6 g-3; know_if g3
know_it a4 b-5; know_more e-2 g3; know_nothing g5; know_the a3 d-5 e-7 f-4 g6; know_what f9 g-3
kotlin_rewrite e-2 g4; land_in c2; land_it b5 e3 g-5; land_on d-2 g5; land_the a4 b4 g-5; land_with c3
laptop_, b-3 d5 f-4; laptop_. d-2 f3 g3; laptop_and e2 g-2; laptop_during e6 g-4; last-week_<mark> e-2 g4
last_code e3; last_company a-4 g6; last_job a-4 b-3 e-6 f-2 g13; last_manager g5; last_open a5 g-3; last_row e8 g-4
last_two a2; last_word b-4 c3 e3; last_year b-3 f5; late_, a3 c5 d-5 e-3; late_. b-5 e-3; late_again c-2 g3
late_and a4 c-2 d5 e-3 g-6; late_because a-2 d7 g-4; late_night a-2 d-4 g8; late_one a6 c-2; late_so a-2 b5
late_with a-3 d-4 g7; laugh_, c4 g-2; laugh_about f5; launch_, a6 b-2 d4 g-9; launch_. b-3 e3; launch_: a-4 e8 g-2
launch_? d-5 g7; launch_be e-3 g4; launch_bug a5 f-4; launch_is a4; launch_need a3; launch_would a9 g-6
lawyers_about g3; layer_land a7 g-4; layer_over b-4 e4; layer_to b3; lead_'s e-3 f-2 g7; lead_, c-3 d-3 e7 f-4
lead_. f-2 g2; lead_is b4 d-5 g4; lead_it a-2 c4 d-4 e5 g-4; lead_keep b-5 g6; lead_now b-3 e11 g-9
lead_of b3 c-2 f-3 g5; lead_on a6 b-6 e5 g-4; lead_the a-6 b9 c-4 d-8; leadership_, d-2 g7; leadership_course d-4 g7
leads-meeting_but d2; leads_, e8 g-7; leads_. e3; leads_<name> c3 e-4; leads_decide c-3 g5
leads_round b-3 c-3 d-5 e-5 f-3 g12; leaned_one g3; learn_, e3 g-4; learn_. b3; learn_a f8 g-5; learn_about f-2 g4
learn_from f5; learn_how f6 g-5; learn_it b3 c-4 e4 g-7; learn_more d-3 g5; learn_terraform f-3 g5
learn_that f-9 g11; learn_the e-6 f11 g-7; lease_for g5; least_about c5; leave-early_early g5; leave_, b-4 g9
leave_<name> d9 e-5 g-2; leave_and a6 c-5 e-4 g3; leave_for c-3 g6; leave_it b2 d-4 e7 f-2 g-8; leave_of b5
leave_the b-12 d3 e10 f-3 g-7; leave_to c4; leave_with a-3 b6 c6 e-5 g-4; lecture_of e3; ledger_import a3
ledger_split a3; legal_, c-3 g4; let_<name> a-9 b11 c-14 d-15 e7 f3 g-7; let_go a-5 c-6 d-4 e6 f-2 g5
let_her b-5 d-2 e7; let_him d-3 e8 g-7; let_it b-8 c-4 d4 e14 g-12; let_me d-6 e-13 g13
let_the a-6 b-15 c-4 d9 e3 f-7 g2; let_them c-11 d-5 e4 g3; let_us a-5 b-4 c5 e-7 f-3 g4; level_, e2 f4 g-5
libraries_for f3; library_, b5 c-4 e-5 g2; library_. a-2 c3 e8 g-8; lights_in f4; like_<mark> c6 e-5; like_<name> b5
like_a g4; like_and c-7 e13 g-8; like_be g5; like_i a-3 b-7 g7; like_it b5 c3 d-4 e-6 g2; like_read f-3 g4
like_that g-4; like_think c-3 g5; liked_option c2; line_, f2; line_by f2; line_change g3; line_of a-3 e6 g-6
lines_of a3 b-5 c3 d-3 e-3 f7 g-5; link_in f5; linter_. c9 e-4 g-4; list_and d8 g-6; list_since d4 g-4; listen_, d-3
listen_to e-13 g13; little_bash f2; little_slack f2; little_thing c4; live_. a8 g-5; live_hang a4 c-2
live_is a6 g-4; live_need a2; live_with a-3 b4 e7 g-8; locally_for f5; locally_out f3; log-off_off b2
log_format c7 e-5; log_in c-4 e4; logs_, f3; logs_to e-3 f7 g-3; lol_. a2 b2 d6 e-5 g-7; long_. g2
long_day b3 e-2 f3 g-6; long_meet d-4 g5; long_overdue g5; long_queue a-3 g6; long_until b5; longer_, b5
longer_<name> b5 e-2; longer_and e3; longest_pole a9 g-6; look-at_at a-11 b-8 c4 d6; look-to_to c8 e-3 g-3
look_, c3 e-3 f5 g-4; look_at a3 b-5 d9 f-3 g-4; look_fine b3; look_inside f3; look_like e6 g-4; look_relieved b6
look_under f5; look_up c4 g-3; loop_, a3; lost_two c4; lot_. g4; lot_of a7 c3 d-2 g-7; lots_of d-3 f-2 g5
low_priority f5; lunch_, a-2 c-5 e-4 f4 g5; lunch_. d3; lunch_and b4 g-4; lunch_it b4 c3 g-6; lunch_on a6
lunch_page f6 g-5; lunch_with e-7 f-3 g9; machine_, f-5 g5; machine_. c5 e-3 f4 g-5; main_from a4
make-the-call_the e3; make_<name> a-6 b-5 e13 f-4 g-2; make_a a-5 b2 c-8 d-6 f7; make_for b5 g-4
make_it a-4 d5 e-6 g3; make_new b6 e-2 f-3; make_room b-2 d5 g-4; make_tea d5 g-4; make_the a8 b-11 c2 d-9 e3
make_up c10 e-4 g-3; makefile_, f6; manage_. e3 g-3; manager_'s d-7 g8; manager_. g3; manager_cancel d-3 g3
manager_i c-4 g6; manager_make g2; manager_rewrite g2; manager_role b4 g-3; manager_take g5; manager_to c6 d-5
manager_who c-3 g7; managers_should g6; may_. c3 d-8 g7; may_have g3; may_restart e3 g-5; maybe_i g5
maybe_kafka c7 g-4; maybe_somebody a-4 b-4 g11; me_, b-2 f-2; me_. a8 b2 c9 d-7 e-4 g-13; me_: a3 d-2 f4 g-8
me_<mark> a7 b-6 c-3 f-4; me_? a-7 c-5 e-6 g14; me_a a-2 c9 e-4; me_about d-5 e3; me_after b-3 e-4 g6; me_again e-4
me_alone g5; me_and a7 b-6 d-3 e10 f-4 g-15; me_anything c-5 g6; me_as a-4 b-2 c3 e6 f-3 g-6; me_at c-4 d7
me_because b6 c-8 e-2; me_before a-4 c11 e-4 f-2; me_by a-2 c13 e-3 g-7; me_first c9 e-5 g-4
me_for b-5 c7 d3 f-7 g-4; me_her b-2 g6; me_how b-4 c10 d-2 e-8 f5 g-6; me_i a3 b-3 c-9 e7 g2; me_in b-4 d3 e2 g-6
me_instead b3 c6 e-5 g-4; me_is c7 g-6; me_just b6 e-4; me_like e-4 f5 g-3; me_on a-6 b6 c8 d-11 e6 f-4 g-11
me_pick c7 e-2 g-4; me_rather c4; me_say a-2 c6; me_since a-5 c-2 d5 e6 g-5; me_that c4 g-3
me_the b-6 d-5 e-9 f14 g-7; me_through f5; me_to b3 c6 d-7 f-4 g-3; me_today a-3 d-3; me_we c-6 g7
me_when c9 e-4 g-4; me_whether c10 g-7; me_which b-3 c5 e2 g-3; me_who a8 b-2 c5 g-8; me_with c-8 g10; me_without b2
me_would e7 g-2; mean-to_be a3 c-4 g3; mean_by f2; mean_it c5; meant_it b-4 d-3 e7 g-4; meet_, c3 d-6 g4
meet_. a6 d-3 f-3; meet_<name> b-3 c-3 d11 f-3 g-6; meet_about c4 d-8 g5; meet_notes f4 g-2; meet_so c-6 d-3 e5
meet_the c5 d-3 e-3 g4; meet_with c4 d-4 e-3 g5; meetings_, g5; meetings_. a3 d-4 g3; meetings_about c3 d-3
meetings_until a-5 d3 e2 g-4; meetup_about c-3 d-3 g8; meetup_on f4; memory-leak_that a4; mended_it e-2 g7
mention_a c4 g-3; mentor_circle d6 g-3; mentor_hour d5 g-3; mentor_lunch e-4 g2; merge_, d-3 e-7 g4
merge_. a-2 e7 g-8; merge_anything c6 d-5 e2; merge_by a-4 b-6 f5 g5; merge_hotfix a3; merge_it a-8 c-5 d-3 f7
merge_my a8 e-4 f-2 g-6; merge_queue a4 c-3 e4 g-3; merge_the a7 b-5 d-4; merge_two a-8 b-3 f-2 g10
merge_without c6 d-5; message_, c-4 e6; middle_of d6 e-4 g-4; midpoint_review d5; might_be d7 e-5 g2; might_code g4
migration_, c-2 d-7 e2; migration_. c-3 e-7 g3; migration_: a-5 c8 d-4 g-6; migration_and a-3 d6 g-3
migration_for a3; migration_is c-2 d-3 e6 f-2; migration_myself a-4 e4 g3; migration_plan b3; migration_that a3
migration_to a7 b-5 e3 g-5; mine_, b-3 c7 f-3 g-13; mine_. a-6 b5 d7 e-2 g-8; mine_<mark> d4; mine_again a-5 b3 c2
mine_and e2; mine_be a-5 c2 e6 g-7; mine_by a5; mine_in b8 c-2; mine_is b2 c-4; mine_since b7 g-3
mine_to a13 b-5 d-7 g-6; mines_in b6; minute_, e5 f-2; minute_i c6 e-3; minutes_, a5 b4 d-6 e-4 f-5 g3
minutes_. c-2 g6; minutes_because d6 g-4; minutes_before d5; minutes_for b-3 d9 f-3 g-4; minutes_in b-3 d4
miss_, d6 g-2; miss_it b4 d-4 e-3 g5; miss_the d3 e-3; mistake_, b4; mistake_i e5; mistake_in b-2 d-3 e-2 f4 g3
ml_folks e-3 f4; mobile-app_'s f2; model_from g4; model_is g4; model_serving a2 c-3; module_, a-6 b6 e-3 f6 g-5
module_. g-2; module_back a-2 g5; module_by-myself a5; module_the a5 g-3; module_to e6 g-4; moment_i c10 g-7
monday_'s a10 f-5 g-4; monday_, a-3 c3 d4 e-3 g-3; monday_. b6 c-5; month_'s f2; month_, b-2 c-3 d9 g-3
month_. a-2 c-2 e-7 f3; month_? d-4 f7 g-3; mood_for d4; mood_otherwise b-3 d5 f3 g-10; more_, a-2 b-5 d-7 e11 f-4
more_and c2 e-3 g5; more_code f-4 g5; more_than e5; morning_, d-6 g9; morning_. a3 c-3 g3; most-of_the a6 f-3
most_difficult a3; mouth_shut e5 g-2; move_, a-4 b-2 c-3 d3 g3; move_. d6 g-8; move_<mark> d7 g-6
move_<name> b8 d-8; move_again c-3 d9 g-6; move_by d-3 g5; move_it d8 g-5; move_on c7 e-4; move_our d-4 g5
move_the a-5 b3 c-4 d3 e-9 g3; move_to b-2 g5; move_unless c7 g-6; move_until a5 g-3; much_, c-2 g6; much_? d-2 g6
much_as g3; much_code g4; much_for b5 g-2; must_not d-4 g9; muttered_last-week c3 d-2; my_1:1 c-3 d9 g-2; my_1:1s g2
my_<number> f3; my_answer c-6 d5 e5 g-5; my_approval a-3 c7 d-4 f-3; my_area c8 g-5
my_blessing a-3 b-4 c8 d-3 e6 g-8; my_boss a-10 b-10 c-3 d-7 f-8 g19; my_branch a14 c-9 d-7 f-6 g-5
my_calendar c8 d7 e-4 g-10; my_call b-2 c4 d-7 e3; my_change a6 g-4; my_chat d7 g-5; my_coach c-6 e-5 g11
my_code a8 b4 d-2 g-11; my_colleague b4; my_column b7 e-2 g-2; my_commit a7 b10 c-9 d-4 e-6 f-2 g-7
my_daughter c-3 d-4 e-4 f5 g5; my_day a3 c4 d5 g-11; my_decision a-3 b3 c-3 e10 g-12; my_deploy a5 b-3 c-2 e4 g-2
`
