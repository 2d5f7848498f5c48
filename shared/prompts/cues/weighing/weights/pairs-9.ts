// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_9 = `
my_design b11 c7 d-6 e-7 f-2 g-12; my_desk a-8 c4 d7 e-7; my_diary b-2 c-2 d4 e-3 g4; my_direction e-6 g5
my_director a-7 b-8 c-9 d10 e-3 f-8 g9; my_dms c10 g-5; my_do a-4 b5 c-8 d12 e-6 g-6; my_door a-5 b-4 c9 d3 g-7
my_draft b-4 e10 g-5; my_drafts b-2 d11 g-6; my_editor a7 b5 e-2 g-9; my_estimate c10 e-6 g-3
my_evening a13 c-3 d-4 e-3 g-10; my_evenings a5; my_expense f5; my_eyebrows c4; my_eyes b-8 d3 g5
my_face a8 c10 d-9 e-12 f-4 g-11; my_fault a-2 b3 d10 g-9; my_favourite a-3 b2 c-5 e9 f-3 g-9; my_feet a3 d5 e-5 g-3
my_finger a5 b-4 c5 d-3 e3 g-9; my_fingers a-3 b6 c-11 d-12 e4 f-3 g2; my_first a-3 b-5 c-3 e-3 g13
my_fix a11 b11 c-5 d-6 e-3 f-4 g-12; my_folder e2 g-3; my_former b-5 d-4 e-3 g12; my_full b-3 c-3 e11 g-5
my_glasses b-4 c-3 e-3 g8; my_guess c10 d-4 g-4; my_gut a-8 b-4 c8 d-3 e-9 f-2 g4; my_half a5 b-11 c5 d2 e5 f-2 g-8
my_hand b-6 c9 d5 e-13 f4; my_hands a4 b3 c-12 e3 f-4 g-3; my_head c-11 d6 e6 f2 g-7; my_heart a3 e-2
my_hobby f9 g-4; my_home f9 g-6; my_husband a-8 b-5 c-2 d-3 e-8 g18; my_idea c9 d6 e-8 f-3 g-11
my_inbox b-7 c8 d10 e-7 f-11; my_initials a8 b-7 d-4 g-9; my_job a-7 b-2 c-11 d4 e9 g-2; my_junior b9 d-4
my_keyboard a7 b-4 d-3 e9 g-10; my_kid b-8 c-6 d-5 e4 f5 g4; my_kitchen b5 e-3; my_lap a-5 c8 d-3 e-3
my_laptop a3 b4 c-11 e-5 f-3; my_last a-3 b-5 c-9 d-4 e4 f-5 g13; my_life a-3 b-5 e-3 f-4 g9; my_lips b-3 e4 g-7
my_list a-3 b-3 c-5 d6 e-9 f-5 g8; my_little a-4 b7 c6 d-2 e-4 f5 g-12; my_local f6; my_lunch d3 e-2 f6 g-4
my_machine a5 b4 c-3 g-6; my_manager c-7 d-3 e-2 f-2 g12; my_meet c5 e-5 f6 g-6; my_mentor b-7 c-4 e-8 g13
my_merge a10 b6 c-12 d-3 e5 f-4 g-6; my_mic e3; my_module a5 c-5 g-5; my_mother a-12 b-3 c-4 f7 g10
my_mouth b-3 c6 d-2 e8 f-6 g-9; my_name a10 b4 c6 d-6 f-12 g-12; my_nod a-4 c15 g-11; my_nose e5
my_notebook b-6 d13 g-7; my_notes b-5 d9 g-4; my_offhand c12 e-3 g-8; my_office a-2 c8 g-3
my_ok a-6 b-6 c13 d-9 e5 g-6; my_old a-7 b-5 c-11 d-11 e4 f-3 g14; my_one b-2; my_one-to-one d7 g-5; my_only e8 g-5
my_opinion a-6 b-7 d-7 e4 f-3 g5; my_own b10 c-19 e-7 f5; my_part a3 b-4 c-4 d-5 e12 g-11; my_patch a13 d-3 e-4 g-8
my_patience b8 e-2; my_people a-4 c-4 d15 g-10; my_permission c9 e-4 g-3; my_phone a13 b-6 c-2 d-2 e5 f-6 g-10
my_pick c-8 e13 g-6; my_place b-2 d-2 e12 g-8; my_plan b-5 c9 d-6; my_plate b6; my_pocket b-3 c-4 d7 e3 g-5
my_pr a14 b-6 c-6 e-3 f4 g-11; my_predecessor a-7 b-8 c-4 d-4 f-7 g20; my_previous c-8 g12
my_proposal c7 d-6 e-4 g3; my_reports a-6 b-4 c-4 d12 f-3 g2; my_request b9 c-4 g-8; my_review a-5 c11 d-7 g-4
my_role a4 b-4 c-4 d-3 e7; my_rule e5 g-5; my_say-so c5 g-3; my_screen a2 b3 c-2 d6 f-4 g-6
my_screenshots c-2 f8 g-5; my_seat c-3 e7; my_shoes d-3 e11 g-7; my_side a-8 c-3 e7; my_sign a-3 c9 e-2 g-3
my_silence c5 e2 g-4; my_sister a-4 b-2 e-4 f4 g8; my_sleep a6 d-2 f-4; my_sleeves a6 b-4 c-3 e-4 g3
my_slides a-5 b6 e5 g-3; my_slot c-2 d8 g-8; my_sql a8 b-5 c-3 d-6 e-2; my_style a-3 b9 g-4; my_suggestion c7 g-4
my_table c11 e-2 g-7; my_tea b-3 e4 f4; my_team c-5 d7 e-4 g2; my_terminal a11 e-3 g-4; my_throat d5 e-3 g-3
my_throwaway c13 f-8 g-6; my_thumbs-up a-7 c12 d-7 e-7; my_ticket a5 b-5 g2; my_time a3 c-4
my_tongue b-5 c-6 e10 g-3; my_tuesday a7; my_unfinished a11 b-3 d-4 g-6; my_verdict c11 g-8
my_version a-3 b9 d-3 e-6 f-2 g-4; my_view b-4 c12 e-2 g-3; my_way a-5 b13 e-9 f-3 g-5; my_wednesday d9 e-2 g-8
my_whole b-4 f4 g-3; my_wife a-9 b-5 c-10 d-6 e4 g12; my_window a-3 f4; my_word c7 e-3
my_yes a-7 b-5 c12 d-6 f-2 g-3; myself_, a14 b-6 c-10 d-10; myself_. b5 c-6 d-6 e-10 f-13 g10
myself_: d-3 e-2 f3 g3; myself_<mark> a5 d-3 e-4 g3; myself_a a-6 b-5 d10 e-5 f6 g-4; myself_again a5 d3 g-3
myself_and b5 d-5 f-2; myself_as a3 g-4; myself_at a7 b4 e-3 g-6; myself_before b9 e-6 g-4; myself_by a-5 b9 g-3
myself_from a-5 d-5 e14 g-11; myself_i g-2; myself_if e-5 g9; myself_in a-3 b3 c-3 d-6 e3 f-3 g3; myself_it a4 g-4
myself_on a-8 b15 c-8 d-6 e-12 f-3 g8; myself_out b-5 e13 g-7; myself_over g3; myself_since a4 b6 e-3 f-4 g-5
myself_so a3 b-2 d5 g-4; myself_the a8 b-8 c-2 d9 f-7 g-11; myself_this-morning b4; myself_to a-3 b-6 c-4 d2 e12 g-6
myself_today e-5 g7; myself_tonight b7 g-3; myself_without c8 e-5 g-5; name_'s b9 c-4 g-5; name_, a-2 b-3 f7
name_. a-6 c5 d-4 e4 f-5 g-2; name_a c8 d-3 e6 g-12; name_and a-3 b5 c-5 e6 f-4 g-3; name_for c5 e8 g-10
name_in c9 e-12 g-5; name_is a3 b-2 c3 d-4 e-7 g3; name_of b-2 e2 g2; name_off b-5 e7; name_on a3 b4 c-5 e2 g-10
name_question c-5 e-3 g9; name_the a-4 c13 e-2 g-8; name_to a-5 b7 e6 g-9; near_<name> a5; nearly_. b-6 e-6 g12
nearly_do e4; nearly_there b16 e-8 g-11; need_, a10 b-2 c-7 e-5; need_. a8 b-5 d-8 e6 f6 g-16
need_a a3 b-7 c-4 d8 e-12 f-8 g6; need_another c-2 g5; need_for a5 d-3 e2 f-7; need_from a-2 c-3 g8
need_is d-3 e-3 g7; need_it a9 b-2 d-8 e-10 f11 g-7; need_me a-12 b-7 c-7 d2 e4 f-4 g12; need_my b-9 c5 e2
need_not a-3 b3 c5 d3 e-5 g-5; need_stop d6 g-2; need_the a4 b-4 c-4 e4 f-10; need_two a-4 c-4 d3 e-3 g4
nervous_, g6; nervous_. b8 g-4; nervous_and b3; net_. g3; never_. d2; never_again d-5 g11
never_ask b-2 c11 d-4 f-3 g-3; never_get-to c4 d3 g-5; never_have a-5 b-7 c5 d-11 e-2 g11
never_let b12 c-4 d-3 e-5 g-3; never_open a-4 g2; never_send d9 g-5; never_ship f8 g-6; never_take e-4 g8
never_the a-4 b-4 c-4 d-4 e-2 f-2 g15; new-hire_'s a-4 b-5 d5 e-4 g5; new-joiner_have d4 e-4; new_, c3 f3 g-3
new_<name> b-4 e5; new_analyst a-3 b5; new_api b10 d-6 e-6 g-4; new_chair b-5 e-3 f-4 g11
new_chairs a-2 c-5 e-5 f-4 g12; new_colleague d7 f-3 g-2; new_date b-4 d15 e-6 g-7; new_framework b-3 e-4 f5
new_grad d-4 g4; new_guy b4 f4 g-3; new_laptop a-10 b-2 c-3 g12; new_lead b2 d5 f-4; new_llm f3 g-3
new_office c-4 d-5 f-4 g13; new_one a3 b5 c-4 d5 e-7 f-8; new_owner b3 e3 g-4; new_pm c-4 g6; new_provider a6
new_region a9 g-5; new_router a7 b-3 g-3; new_scheduler a3; new_service a-5 c5 e-3 g4; new_team b-3 c-2 d-3 e5 f3
new_test g5; new_tracing f5; new_year b7 d7 g-9; news_, a2 e-3 g4; news_about d8 e-2 g-5; news_to d6; next_, c3 g-3
next_door a-3 e-3 g10; next_month a-6 b-5 c-5 d4 e-4; next_one d10 e-2 g-9; next_quarter c-2 g4
next_sprint b-7 c-5 d3 e-7 f-6 g11; next_step d-4 e8 g-2; next_time a-3 b-3 c-10 d-7 e11 f6
next_to a-8 c7 e-5 f6 g-4; next_tuesday e-3 f-6 g10; next_week a2 b-12 c-11 d7 e-14 f-5 g3; next_year d-6 g9
ngozi_'s e5 f-3 g-3; nice_, f-5 g9; nice_. a3 c-3 f8 g-6; nice_if a-4 c4 f-6 g5; nice_to a-2 b-4 c-8 d-5 f5 g10
nicely_, b8 g-5; night_, e-7; night_. c-4 d8 e-10 f-6 g2; night_i a-9 b16 g-7; night_shift a6 b-2 d-6 e-2 g2
night_so g4; nighter_on a3; nightly_export g4; nightly_load a2 b-6 e9 g-8; nights_, a11 b-2 f2 g-10
nine_, a-5 b-3 e-5 g11; nine_. b8 d2 g-8; nine_as g5; nine_days a-5 b2 d9 e-7 g-2; nine_hours a7 c-4 e5 g-8
nine_to a4 c-4 d-3 g2; nineteen_. d-3 e6 g2; ninety_minutes e3; no-one-else_would a-6 b-2 c14 e-3 g-6
no-one_'s d-3 f7; no-one_. b8 c-4 d6 e-4 g-10; no-one_argue c6 g-3; no-one_ask d4; no-one_but a11 b3 d-5 e7 f-8 g-14
no-one_could a4; no-one_have f4 g-3; no-one_here b-3 c-7 d-7 f-9 g19; no-one_need a-4 f9 g-5; no-one_take c2 f3
no-one_wait g4; no-one_want-to c4; no-one_will c5 g-3; no-one_would a-6 c12 f3 g-8; no_, a-9 c6 d-5 g4
no_. a4 b3 c-5 d2 e6 f-4 g-4; no_1:1 g2; no_1:1s d12 g-10; no_? b-2 e-5 f5; no_agenda d7 f2 g-9; no_and c5
no_answer c-7 e4; no_answers c-8 e15 g-6; no_bug a-5 d-4 f-4 g10; no_code a-6 b-7 c-3 d-11 e8 f-5 g11
no_comment b10 f-7 g-6; no_comments e6 g-7; no_conclusion c-2 d-3 g9; no_consequence f6
no_customer a-9 e-3 f17 g-10; no_date d7 g-3; no_deadline a-4 b2 d-2 e-4 f11 g-8; no_debate g5; no_debrief g2
no_decision c3 e-4; no_drama c-3 d-6 e-5 f-6 g12; no_feedback b-3 e-5 g4; no_flights f-3 g7
no_go b-6 c9 d-5 e3 f-7 g-7; no_goals d3; no_hire d6 g-6; no_hurry f7 g-3; no_idea e-5 f-4 g10
no_longer b12 c-10 d-11 e7 f-4 g-11; no_more a-10 c-2 g11; no_new d4; no_notes d9 g-8; no_opinion b-3 d-2 e2
no_others a6 c5 e-3 g-6; no_owner a7 g-4; no_part a-5 e9; no_plan b-2 c-3 d14 e-7 g-4; no_plan-to f9 g-6
no_preference a-3 c8; no_problem d9 g-5; no_purpose f9 g-5; no_reason a-4 b2 d-6 e-4 f4 g2; no_recommendation c9 e-5
no_regrets a6 g-6; no_release a6 c-3 d-3 e-5 f3 g-4; no_reply d9 g-6; no_rule c5 g-2; no_seat d-4 e3 g6
no_show b-3 d11 e-5 f-4 g-2; no_signal a-4 g4; no_sleep a8 e-3 g-6; no_ticket a-3 b-3 e-2 f14 g-9
no_time a4 b-6 c-3 d12 e-7 f-9 g-5; no_to b-6 d-11 e13 g-4; no_users d-2 f10 g-6; no_word b6 c-3 d7 e-5 g-5
no_worries b8 d3 e-4 g-9; nobody-else_can a9 c-2 g-3; nobody-else_do a-4 c12 e-3 g-4
nobody-else_have a12 c-5 f-4 g-3; nobody-else_know a11 c-4 f-5; nobody-else_would b-3 c10 g-6
nobody_'s a-10 d-9 e-3 f12 g4; nobody_, a9 c-7 d-3 g-3; nobody_. c-9 d9 f4; nobody_<name> c11 f-3 g-6
nobody_argue c8 e-8; nobody_ask a11 b8 c-14 d-4 e-5; nobody_be c-5 g2; nobody_call c-6 e7 f5 g-7
nobody_can a6 b-3 c-5 d-3 f-4 g7; nobody_could a8 b-5 c-13 f-3 g6; nobody_dare a-2 c7 g-3; nobody_decide g2
nobody_defer c-10 g11; nobody_depend g3; nobody_died e8 g-6; nobody_do a-5 c6 e-4 g4; nobody_even d2; nobody_ever c3
nobody_get b3 f-4; nobody_have a-4 b-3 f10 g-4; nobody_have-to c-5 d-2 e9 f-5; nobody_in b-2 c11 e-5
nobody_mention d3 f-3; nobody_move g4; nobody_need a-10 e-2 f3 g6; nobody_object f-5 g5; nobody_on a-6 d-4 g7
nobody_push-back c9 g-6; nobody_say f-3 g6; nobody_speak c5 f-3; nobody_take a-4 e-3 f-2 g8; nobody_use c-2 f4
nobody_wait a-2 c-7 f7 g2; nobody_want a8 e-3 f-2 g-4; nobody_want-to a4 c3 f-5; nobody_will f8 g-4
nobody_would a-10 c15 d-2 e-6 g-5; nobody_write c-3 d3 f-5 g5; nod_, b6 f-5; nod_. b-4 c17 e-4 f-3 g-9
nod_at c-3 e8; nod_blindly f9 g-7; nod_when e-4 f4; none-of-them_mine a-8 b-3 c4 e-4 g8; none_, a-4 d10 e-2 f-5 g-10
none_. a-3 b-4 c5 d9 e-6 g-11; none_of a-7 b2 c4 d5 e5 f-6 g-8; noon_, b-3 c-10 e-7 g8; noon_. b4 c-3 d4 e-5 f-6
noon_and c-6 d4 e5; noon_i a-4 d6 g-4; noor_'s b6 c-4 d8 e-4 g-8; nor_do d8 g-3; nose_out e7 f-3; not-one_of d9 g-3
not_, a-9 b6 c5 d-9 f-6; not_. a-4 b-11 d13 f-14; not_<mark> b-2 d-4 e-4 g8; not_<name> a-3 b-2 c11 e-3 g-8
not_a a-4 c8 e-3 f8 g-7; not_add b-3 e8 g-3; not_agree a-3 c3 e3; not_answer b-4 g4; not_any b-4 c-4 d4 e-5 g4
not_argue c2 g-3; not_as a-5 c-10 d-3 e-4 f-3 g16; not_ask a2 b6 c-21 d-3 e4; not_assign a7 b-7 f3
not_be c-17 d-2 f5 g5; not_bear b8 e-3; not_because a-2 d-5 e-5 f3; not_begin d4 g-3; not_believe b-3
not_book c3 d8 e-3 g-8; not_bring b-4 d7 e-2; not_by d-2 e9 g-6; not_call b-5 d9 e-4; not_cancel b-3 e-6 g7
not_change a-4 c2 e-8 f10; not_check d-3 e9 g-4; not_choose a-5 d-3 e-4 g7; not_close a8 c3 d-5 g-6
not_code b-4 d-8 e-5 f-4 g15; not_come b5 c2 d-3 e-7 g2; not_continue a8 b-3 c-3; not_decide a-5 b-3 c5 d-6 e-12 g8
not_delegate a8 b-8 d-2 e-5 f-2 g6; not_do a6 b-12 c-8 d11 f-6 g-2; not_edit b-3 d-3 e9
not_even a-4 b-7 c11 d5 e3 f-12 g-9; not_exist a6 g-3; not_face a-4 b-2 d14 e-2 g-8; not_fast b6
not_find d8 e-3 g-3; not_finish a12 b3 c-4 d-7 e-4 g-5; not_fix a-3 c-4 e6 f-4; not_for a-7 b-3 c-5 d-3 e-4 f13 g4
not_forget d-5 e-2 g8; not_get b-5 c-4 d7; not_give d14 g-12; not_go b-6 d-4 e-2 f6; not_go-to a3 d-4 f-5 g6
not_good b-3 d12 e-6 g-5; not_grab e10 g-8; not_happen a3 b-4 d12 g-10; not_happy b5 e-3 f-2; not_have a7 c-5
not_his b3 c-2 d5 e7 g-13; not_hold c-2 d7 e-5; not_home a8 g-7; not_how b12 c-2 e2 g-10; not_in a-7 b-5 c-2 d4 e7
not_it c-2 f-5 g12; not_join c-5 e12 g-8; not_judge f2; not_jump d-3 e12 g-6; not_keep a-4 b10 d-5 e-6 g5
not_know b-3 c-7 d5 e-6 f-7 g12; not_leave a4 b14 c-3 d-9 e-12 g-6; not_let a5 b11 c-5 d-10 e-14 f-6
not_like a-8 b7 c-3 d-6 e9 g-3; not_log a4; not_look a-3 c-8 d-10 e14 f-5; not_look-at d-3 e-2 g7
not_make a-3 c-4 d6 e-12 f-4 g8; not_me a-10 b-7 c-10 d-8 e13 f-7 g10; not_merge a7 b-10 c12 d-8 e-3 f-6 g-3
not_mine a-7 b-11 d-3 e13 f-3; not_miss c-2 d-6 e-5 g12; not_move a5 c6 d-5 e3 g-15; not_much c-2 d-7 e-5 g10
not_my a-11 c-5 d-13 e7 f-2 g7; not_name c7 d-3 e-8 g3; not_need a-10 c-6 d-3 e3 g5; not_on a-9 b-5 c-3 e4 f10 g-2
not_once b-7 c-4 d-11 e3 f-8 g14; not_open b-11 c-3 d3 e10 f-6 g-3; not_our e-3 f-3 g8; not_peeked b-4 d-5 e11 g-5
not_pick c9 d9 e-6 g-14; not_plan c8 e-5 f2 g-8; not_plan-to a3 b11 d-9 e-4 f4 g-12; not_prepare d12 e-3 g-8
not_proud b10 e-7 f-4 g-2; not_publish a3 c4 e-3 g-3; not_push a-5 c8 d-4; not_react e-2 f5; not_read f-6 g5
not_ready b2 d5 g-8; not_really a8 b-6 c-10 d6 e-4 f4 g-4; not_rehearse a5 c-4; not_remember a-3 c7 e-4
not_reply d3 e-5; not_rescue b-3 d-4 e12 g-8; not_review b2 d-3 e4 g-4; not_run a3; not_say a-5 b-15 d3 e6 f4 g-4
not_see d-6 e2 f-6 g5; not_send b6 c3 d5 e-10 g-10; not_set d8 g-4; not_ship a8 b-2 c-4 e3 g-4; not_sign c4
not_sit b-2 d2; not_skip d-9 e-3 g12; not_sleep a3 c-2 d-4 e-7 g4; not_so c3 e-3 f-2; not_sorry e3 g-5
not_sound d-3 e-3 f9 g-6; not_speak b-4 g5; not_speak-to d4; not_stand b12 e-5 g-7; not_start a4 b-6 c6 d8 e-6 g-10
not_stop a-6 b2 c4 d3 e-7; not_sure b3 c-4 d-2 f-3 g5; not_take b-3 d-2 f-3 g6; not_take-back b-8 g5
not_tell c-11 d7 e7 f-2 g-9; not_test a7 g-5; not_that a4 b4 d-5 e-9 f-4 g4; not_the b-12 c-13 e10 f-5
not_there a-2 c12 g-7; not_think c-9 d-5 g12; not_this-week d13 g-12; not_to a-11 d4 e3 g-3
not_today a-5 b-4 c-2 e-8 f-2 g4; not_touch a-10 c-6 d-10 e3 g8; not_true a-3 b-9 c-6 d-4 e-6 f-8 g22
not_wait b9 c-7 d-5 e-5 g5; not_want a-3 b-10 c9 d-8 e-16 f5 g7; not_watch a-4 b9 d-3 e4 f-4 g-7
not_what b-2 c8 d-3 e5 g-9; not_work f5; not_write a-9 b-9 d11 e-4 f-7 g5; not_yet b-3 c-7 d-4 g10; note_: d4 e-4
note_that a4; note_to a3 f-3; notebook_, c-3 f9 g-11; notes_, b-3 c-3 f2 g4; notes_. a-3 e4 f6 g-10
notes_and b-4 c3 f3; notes_are d-4 g8; notes_for a-6 d13 e-2 f3 g-11; notes_from d10 g-9; notes_write d-11 g13
nothing_, a-3 b-10 e14 f-5 g-4; nothing_. a-5 b4 d8 e2 f2 g-12; nothing_and a7 e3 g-6; nothing_be a7 b-2 c5 d-5 e-6
nothing_but a-8 b-4 c-3 d10 e-8 f3; nothing_come b-3 g7; nothing_else a3 d-4 e-6 f3; nothing_for b-3 c-2 f9 g-3
nothing_go c6 g-4; nothing_in b-5 d8 e6 g-9; nothing_more b-5 c-2 d8 f2 g-9; nothing_move b-6 c11 d-3
nothing_much g2; nothing_of a-10 b12 c-5 e-8 f-2 g5; nothing_on c4 d-4 e-3 f-2 g5; nothing_prepare d9 g-7
nothing_ship a12 e-3 f-2 g-5; nothing_special d-5 f-3 g10; nothing_to c-10 g10; nothing_until c7 g-7
notice_, b5 d3 g-7; notice_. a-2 c-2 e-8 g8; notice_it b-4 d-3; notice_that c7 g-3; notification_service g-2
novel_. f5; now_, b-4 e9 f-5; now_. c-6 d3 e3; now_<mark> a-4 b5 d4 f-2 g-5; now_? b3 c6 d-3 e-5
now_and b-6 d-6 e6 g4; now_have a-6 b3 c-6 d-6 e-7 f6 g4; now_i a-8 b15 c-10 d-10 e-11 f15 g-16; now_in c5 e-5
now_it b6 c3 e-6 g-4; now_mine b7 e-3; now_my b11 c-2 e-2 f-5 g-3; now_on a-2 c-7 e7 f-3; now_read c8 d-2 f3 g-10
now_the d-6 e9 f-5 g-7; now_they a3 b-4 c-2 g5; now_with e10 g-5; nowhere_and c-3 e-2 g5; nowhere_else d6 g-4
nulls_in d-2 e-3 g5; number_, c7 g-7; number_. b-2 c8 g-6; number_<number> a-4 c-3 g5; number_and c-5 g7
number_from e4 g-2; numbers_, b4 c-4 f-3; numbers_. c4 d-4 g-5; numbers_come a4 e5 g-6
numbers_look b-3 c-6 d4 e-5 f-2 g6; o'clock_. b-2 c-5 d6 e8 g-9; object_to c2; objections_, c9 d-3 g-3
objections_to c3 d-5 e-4 g5; observe_the c3 e-5 f5 g-4; odds_feed b6 e-6; of_<mark> b-3 c15 d-3 e-3 f-3 g-7
of_<name> b13 c-7 d2 e-6 f5 g-10; of_<number> a-8 b-3 d6 e-11 f3; of_a a-7 c-8 d10 e-16 f10 g-7; of_all c8 e-5
of_an a-2 b-5 e-3 f9; of_approvals c-3 e4; of_be a8 g-7; of_budget g4; of_code b-6 e-7 f8; of_curiosity f9 g-6
of_failure a5; of_five c7 e-4 g-7; of_her b11 e-9 f-4; of_hers b18 c-4 d-4 e-8 f-4 g-8; of_his a-4 b8 c-6
of_how e-2 g8; of_interest a-4 f8 g-4; of_it c-12 d-15 e4 f6 g3; of_me b-8 c6 e6 g-7
of_mine b-14 c-7 d6 e-6 f-2 g11; of_my b-4 c7 e3 g-6; of_name a-3 b-2 g3; of_nine c5 g-4; of_no a-3 e-2 f10
of_objections c-3 g7; of_one c4 f3 g-9; of_our a-5 b-5 c-4 d-4 e-5 f10; of_people b7 c3 d-4 e-9; of_questions e4
of_read f8 g-6; of_rust f6 g-5; of_search b-6 e7 f-3; of_some f7 g-3; of_tea f6 g-3; of_test a-5 b-4 d-3 f-2 g9
of_the a3 c-4 f3 g-2; of_their a-5 c10 e-3; of_them a-4 c9 d3 g-5; of_this a7 b-5 c-5 e-5 f-2
of_three a-2 c-3 d-5 e-2 f-3 g9; of_thumbs-up c7; of_today c-4 d-2 e9 g-4; of_tonight b8 d-2 g-4
of_trial b-2 e-3 g5; of_tuesday b4 f6 g-8; of_two a-4 c13 e-6 f-3 g-9; of_us b-2 c-4 g4; of_what c-3 e7 g-5
of_work e3 g-3; off_, a-3 b3 c-7 d5 e-3; off_. b-13 c-6 d7 e6 f-4; off_<name> a-13 b16 c-11 d-9 e-6 f-10 g3
off_a c-4 d4 f2; off_again d8 g-5; off_and a-3 c-6 d-3 e17 g-15; off_at e7 g-8; off_by b-5 c-6 d-3 e8 f8 g-5
off_for a-6 b-2 c6 e6 g-5; off_from a5 d6 e-4 g-8; off_he e2; off_her b8 d-6 g-6; off_him b13 d-8 e-8; off_his d-3
off_it c7 d4 e-5 g-4; off_my a-2 b-9 d4 e5 f3 g-7; off_on a-7 b3 c4 e4 f-7; off_sick a-2 b-3 d-3 e-4 f-2 g9
off_tell d9 g-6; off_the c-4 e6 g-3; off_to b-2 d3 e9 g-10; off_until b-6 c5 d4 e-4 g-4; off_with d-3 e9 g-4
off_without c6; offer_. c-2 e8 g-7; offer_<name> e9 g-7; office_, a-5 b-4 c-8 e-2 f-3 g12; office_. b-4 g8
office_be g7; office_day e6 g-3; office_in b-4 f-4 g10; office_is a-3 g9; office_move d-2 g4
officially_<name> a-5 b16 d-2 e-3 g-8; officially_the c2; offline_mode c7 g-3; offsite_, d12 e-6 f-3 g-7
offsite_. b3 d6 g-8; offsite_plan a-3 b-6 c-7 d4 e2; offsite_to c-5 d-8 e-3 g13; often_that d5; oh_, b5 g-5
oh_well e3 g-5; ok_, a-6 d-7 f-4 g6; ok_. d-4 e-10 f4 g6; ok_? c9 e-4 g-5; ok_so a4 b-4 e4 g-2; ok_to c17 e-8 g-12
ok_with b-4 c4; oksana_'s d4 e3 g-2; ola_'s b5 d-5 g3; old_<name> d-3 e-4 f9 g-3; old_boss e-3 f-7 g14
old_branches f5; old_cosmetic f5 g-3; old_laptop b-4 e-8 f2 g7; old_lead a-5 b-11 c-11 d-7 e-13 f-4 g29
old_me a-2 c-2 e7 f-3; old_module b4 e7 f-5 g-7; old_sdk f4; old_shop c-2 g8; old_team c-2 d-4 e-3 f-6 g15
old_thinkpad f8 g-7; older_than b-8 d3 f2 g4; on-call_'s b-4 c8 e-7; on-call_, b-6 c4 e-4 g2; on-call_ask e3 g-4
on-call_at b-5 e6; on-call_compensation c-8 d11 e-3 g-2; on-call_do a4 b-6 e-7 g7; on-call_engineer a-4 b4 c5 g-5
on-call_handbook b9 c-3 g-4; on-call_have a3 e-3; on-call_rota c-3 d-6 e4; on-call_run a-5 b-3 e10
on-call_shift a3 b3 d-2 g-3; on-my-own_. a-2 g6; on-my-own_machine e-3 f10 g-8
on-purpose_, a-8 b-3 c12 d-3 e4 f-4 g-2; on-purpose_. b-6 c-4 d-5 e12 f7 g-10; on-purpose_<mark> a-4 e7
on-purpose_and a-5 d-3 e10 g-3; on_, a9 b-14 c-5 d-7 e7; on_. a10 d-6 e5 f2 g-14; on_<name> a6 b9 d5 e-13 f-14 g-5
on_<number> a6 e4 g-10; on_? c6 e4 g-8; on_a a-3 b-7 c3 e-9 f12 g-6; on_account b-3 c5 d-4; on_again g5
on_all b-3 c-4 d3 e-2 g4; on_all-week b5 g-3; on_an a-8 c-4 f14; on_any a-2 f3 g3; on_caching a-3 b-4 c6 e-3 f-8 g7
on_day a-7 b5 d7 e6 f-5 g-13; on_each a6 f-3; on_every a3 d3 e-3 g-3; on_everything c4 d-2
on_flutter a-3 b-2 c7 e-3 f3 g-3; on_font b3 e-5 g3; on_for b2 d5 e-5 g-6; on_friday d-6 e-5 f-5 g9
on_fridays b-3 d-3 e5 f-4; on_her a-4 c-5 d10 e-3; on_him a4 d7 g-9; on_his b3 g-2; on_hold c4 d10 e-6 g-11
on_holiday b-4 c-9 d-6 e5 g10; on_how a-2 c-3 d4 f7 g-7; on_it a9 c4 d-7 e-7 f2 g-5; on_its a5 b-5 c-9 d-4 f-5 g8
on_keyboard a5 b-6 e-5 f-2 g7; on_kotlin e8 g-4; on_last f3; on_launch b-5 e12 f-3 g-6; on_leave c-11 d-8 g8
on_linter c3 f3; on_manager a-2 c9 d-3 g-4; on_me b-8 c3 f-7; on_mine b4 c5 e-5; on_monday a-5 b5 e-4 f-11 g5
on_monorepo c3; on_mute a-3 b3 d-5 f-4 g2; on_my b5 d2 e-8 f6 g-9; on_one c6 e-5; on_our a-5 b-6 c-3 d-2 e-8 f5 g8
on_paper b4 c7 d-11 e-7; on_postgres e-5 g5; on_read d9 g-6; on_retries c5; on_sale a2; on_saturday d-3 e-6 f-4 g11
on_schedule b-5 g2; on_sharding c10 g-4; on_site a-3 g8; on_slack c4 d10 e-4 f-6 g-9; on_slide a-4 d-3 g7
on_speak d5; on_sunday b10 c-3 d-6 e-8; on_tabs c-5 f-4 g8; on_that b-7 c-8 d7 e6 g-4; on_the a6 d-4
on_their a-4 b-2 c12 d-2 e-4; on_them a11 b7 c-6 e-10 g-10; on_thursday a-3 b5 c-5 d-17 e-4 g12
on_time a8 b-12 c-12 d-20 f-9 g17; on_to b5 c-9 d-3 e-7 g10; on_top a12 b-5 f-3 g-3; on_tuesday c-9 e4 f-3 g3
on_vacation g3; on_wednesday a-9 b2 d-11 e-7 f-2 g16; on_what d2 e6 g-6; on_which a6 b-5 c4 g-4
on_with a2 c-8 e-2 f-3 g6; on_without c-3 d5 g-5; on_you a5 c4 g-5; onboarding-plan_for a-3 d10 g-5
onboarding_buddy d4 g-3; onboarding_guide b3 f3 g-3; onboarding_tutorial a-2 d-3 f4 g2; once-more_, c-3 d10 g-6
once-more_. d5; once_, b-4 c8 d-2 e4 g-9; once_. a-3 b-4 d-3 f-2 g5; once_a a5 c-2 e-2 f8 g-9
once_have b-5 d-6 e-11 f-8 g19; once_i a-6 c11 d-5 e-7; once_the a-4 b-2 c5 d-2 e-7 g4; one-line_of c3 d5 g-6
one-on-one_, d-3 g4; one-on-one_with d8 g-6; one-to-one_with b-2 d5 e-5 g2; one_, b4 c4 e5 g-18
one_. a-5 b-5 c2 d3 e7 f3 g-8; one_<mark> a10 c-7 d5 g-11; one_<name> g-2; one_? a-2 d-3 e6; one_about d-5 g6
one_and c5 d-7 e9 f-3 g-9; one_at b3 g-4; one_back e7 g-5; one_bad a-4 b9 g-4; one_be a2 b4 c4 d-2 e-3 g-9
one_build a10 f-6; one_by a13 b-3 c-4 d-5 e-3; one_comment c3 g-3; one_day a-11 b4 c-8 d-9 e-8 f5 g7
one_evening a-4 b10 g-5; one_eye a5; one_for a6 c3 f-3 g-6; one_hand b4 g-3; one_have d9 g-6; one_hold a8 g-6
one_hour d-8 e-8 f9 g2; one_i b5 c3 f-3 g-14; one_in a3 b7 c-5 d-5 f-3 g-3; one_is a-3 b2 e4 g-4; one_long a4 g-4
one_look a5 e4 g-8; one_man a6 b-4; one_minute c4 g-4; one_more b10 d7 e-14 f-3 g-11; one_myself b7; one_night b5
one_of a-3 b-10 c7 d-7 e-9 g11; one_on a5 c-3; one_page c-3 g5; one_person a6 g-4; one_question b6 c-9 d-3 e8 g-7
one_read f5 g-3; one_request e-2 f2 g2; one_small f3; one_sprint b7 g-4; one_strong d-3 g5; one_that c-2 g5
`
