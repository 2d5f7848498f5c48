// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_5 = `
me_just b7 c-3 e-4; me_like e-3 f5 g-3; me_on a-6 b5 c10 d-10 e5 f-4 g-9; me_pick c7 g-4; me_rather c6 e-3
me_say c6; me_since a-5 d6 e5 f-2 g-5; me_that c4 g-2; me_the b-5 d-4 e-9 f15 g-6; me_through f7; me_to c6 d-9 g-3
me_today a-4 d-3 e2; me_we c-5 g7; me_when c10 e-5 g-4; me_whether c9 g-6; me_which b-2 c4 e3 g-4
me_who a6 c5 e-2 g-8; me_with c-10 g12; me_without b2; me_would e5; mean-to_be a4 c-3; mean_by f2
mean_it c7 e-2 g-2; meant_it b-4 d-4 e9 g-5; meet_, d-5 g4; meet_. a6 c2 d-2; meet_<name> b-4 c-2 d10 g-5
meet_about c3 d-6 g4; meet_be c2 d3; meet_have c2 d-4 g3; meet_notes c3 d-2 f2; meet_so c-6 d-3 e6
meet_the c5 d-5 e-4 f-2 g5; meet_with c4 d-3 e-4 g4; meetings_, g5; meetings_. a3 d-5 g4; meetings_about c2
meetings_and f3; meetings_until a-7 d4 e3 g-3; meetup_about c-4 d-3 g9; meetup_on f3; memory-leak_that a5
mended_it a2 b-3 d-3 e-4 g5; mention_a c5 g-3; mentor_circle d3; mentor_hour d8 e-5 g-3; mentor_lunch e-4
mentor_unanswered d3; merge_, d-3 e-6 g5; merge_. a-3 c2 e5 g-7; merge_and d7 e-4; merge_anything c5 d-4
merge_by a-3 b-5 f5 g4; merge_hotfix a3; merge_it a-8 c-4 d-3 f6; merge_my a8 e-5 f-4 g-6
merge_queue a4 b-2 c-2 e4 g-3; merge_that f2; merge_the a8 b-6 d-4 e-3 g4; merge_two a-6 b-3 f-3 g10
merge_without c4 d-3; mess-around-with_around g2; mess_about f5 g-3; message_, c-5 e8 g-2; middle_of d5 e-4
midpoint_review d4; might_be d6 e-5 f-4 g6; might_code g5; migration_, d-6 e4; migration_. c-4 e-6 g3
migration_: a-5 b3 c8 d-3 g-5; migration_and d5 g-3; migration_by a4 b-3; migration_is b3 d-3 e5
migration_myself a-6 g6; migration_plan b4; migration_to a5 b-5 d-3 e5 g-6; mine_, b-3 c7 f-4 g-14
mine_. a-6 b4 d8 e-3 g-9; mine_<mark> d3; mine_again a-6 b4 c3 d-3; mine_and b-2 c2; mine_be a-5 c4 e7 g-8
mine_by a5 b4 c-2 e-3 g-4; mine_in b7; mine_is a5 c-3 g-3; mine_on a-5 b3 g4; mine_since b7 g-2
mine_to a11 b-5 d-7 g-6; mines_in b6 g-2; minute_, b-2 e9 f-5; minute_i c7 e-3; minutes_, a3 b4 d-8 e-3 f-5 g4
minutes_. g6; minutes_because d6 g-4; minutes_before d6 g-5; minutes_for b-3 d10 f-3 g-5; minutes_in b-4 d4 e-3
miss_, d3; miss_<name> d2; miss_it b5 d-5 e-4 g6; miss_the d6 e-5; mistake_, b4 e-4; mistake_i e6 f-2 g-2
mistake_in b-4 e-2 f4 g2; mixer_, e4; ml_folks e-3 f4; model_is g4; model_serving c-2 g2; module_, a-4 b6 f4 g-5
module_. a3 g-3; module_back g5; module_by-myself a2; module_the a6 g-3; module_to e2 g-4; moment_i c9 g-6
monday_'s a8 f-4; monday_, d3 e-4 g-2; monday_. b6 c-6 g-2; month_, d9 e-2 g-3; month_. e-5 f4; month_? d-6 f7
month_ago g3; mood_for d4; mood_otherwise b-3 d4 e2 f3 g-12; more_, b-5 d-5 e10 f-4; more_. a4 f3 g-2
more_and a-4 c4 e-2 g5; more_code f-6 g7; more_commit a8 g-5; more_now f3; more_than c-3 e6; morning_, a-2 d-6 g8
morning_. a3 c-3 g3; most-of_the a8 b-3 f-3 g-3; most_difficult a2; mouth_shut e4; move_, g3; move_. d6 g-8
move_<mark> d7 g-6; move_<name> b8 d-7; move_again c-2 d9 g-7; move_by g4; move_it d9 g-5; move_on c5 e-5 g4
move_our d-6 g7; move_the a-6 b4 c-4 d3 e-9; move_to c2; move_unless c7 g-7; move_until a8 g-4; much_, c-3 g7
much_? d-2 g5; much_as g5; much_code g4; much_for b5 g-3; must_not d-3 g8; muttered_last-week c4 d-2
my_1:1 c-4 d9 e-2; my_1:1s b-2 g3; my_<number> f2; my_answer c2 g-8; my_approval a-4 c6 d-5 f-4; my_area c8 g-6
my_blessing a-3 b-5 c10 d-4 e5 g-10; my_boss a-9 b-11 d-9 f-10 g19; my_branch a14 c-8 d-6 f-4 g-6
my_calendar a-3 c8 d9 e-4 f-5 g-10; my_call c6 d-7 e2 g-3; my_change a6 b3 c-3 g-6; my_chat b-3 d8 g-4
my_coach b-3 c-6 e-5 g10; my_code a7 b2 g-9; my_coffee c3 f4 g-3; my_colleague b4; my_column b6 g-3
my_commit a7 b12 c-11 d-6 e-7 f-4 g-8; my_daughter c-3 d-3 e-4 f3 g6; my_day a4 c2 d5 g-11
my_decision c-4 d3 e9 g-12; my_deploy a5 b-3; my_deputy b3; my_design b10 d-4 e-4 g-7; my_desk a-9 c4 d6 e-6 f-3
my_director a-8 b-3 c-5 d8 e-5 f-3 g6; my_do b5 e-3; my_dotfiles a-4 e-2 f9 g-3; my_draft b-10 e13; my_drafts d8 g-5
my_education f7 g-3; my_estimate c6 g-2; my_eyes b-5 c-7 e-2 g8; my_face a8 b-4 c5 e-6 g-9; my_fault d6 g-3
my_finger e3; my_fingers a-2 b4 c-3 d-5 e8 g-9; my_first a-5 b-2 e-2 g10; my_fix a4 b11 c-4 d-6 e-3 f-2 g-6
my_former g4; my_go a-4 c9 g-5; my_half a4 b-11 c6 d3 e5 g-10; my_hand a4 b-3 c12 d-3 g-12
my_hands b2 c-5 d-5 e10 f-7 g-7; my_head a3 c-5 e5 g-11; my_husband a-4 f-7 g12; my_idea a-3 c10 d3 e-8 g-9
my_inbox b-4 c4 d4 e-5 f-9 g4; my_job a-3 c-2 d-4 e7; my_junior b5; my_keyboard e7; my_lap c5
my_laptop a6 b5 c-3 d2 e-8 g-11; my_last a-6 b-3 c-5 d-2 f-3 g13; my_life c3 g3; my_lips c-3 e6; my_list c-10 e-8 g8
my_lunch c-2 d6; my_machine a4; my_manager a6 c-2 f-4; my_mentor b-4 e-6 g12; my_merge a10 c-10 d-2 e4 g-3
my_module e5 g-3; my_mouth c-2 e5; my_name a4 b8 c7 d-8 f-7 g-19; my_nose e6; my_notes d7 f-2
my_ok a-4 b-3 c12 d-4 g-5; my_old a-3 b-6 c-6 d-3 g12; my_opinion a-4 b-4 d-3 f-3 g7; my_own b10 c-14 d-7 e-14 f5
my_part a3 c-3 d-4 e5 g-6; my_patience b5; my_people a-3 d11 g-5; my_phone a6 b-3; my_plan c9 e-3 g-4
my_plate c3 g-5; my_pr a10 b-4 c-3 g-5; my_predecessor a-3 b-2 c-3 d-3 e-6 f-5 g16; my_previous c-4 g7
my_recipes f3; my_refactor a6 f-3 g-2; my_regrets d2; my_release a-4 c7 d-2 e5 f-4 g-6; my_reports c-4 d11 e-2 g-6
my_review a-4 c7 g-3; my_screen d8 g-5; my_seat e4; my_side e6 g-5; my_sign c6; my_sketch c7 g-4; my_sleep a7 d-3
my_sleeves a5; my_suggestion c5 g-4; my_take c5; my_task a4 g-5; my_team c-5 d4 g2; my_throat c3
my_throwaway c9 e-2 f-4 g-4; my_thumbs-up a-8 c9 d-3 e-3; my_time g-3; my_tongue c-5 e12 g-5
my_unfinished a10 d-2 g-5; my_verdict c5 g-2; my_version b3 c5 e-4 g-3; my_view c9 e-2 g-4; my_way b12 e-3 g-8
my_wife c-6 d-2 g11; my_word b2 e-3; my_worry e3; my_yes a-3 c11 g-6; myself_, a10 b-6 c-4 g-5
myself_. a5 b3 d-3 e-6 g-5; myself_: a-2 g6; myself_<mark> a4; myself_? a4 b-4; myself_again b4 g-3; myself_and g-3
myself_because a5; myself_down a4; myself_from a-3 e9 g-3; myself_in b6 g-4; myself_in-the-end e-2; myself_it a5 g-3
myself_out e7 g-5; myself_over g3; myself_the a9 e-6 g-4; myself_this-morning b2; myself_to a-5 b-5 c-4 d6
name_'s c-3 e-3 g5; name_, c5; name_a e7 g-7; name_discussion c5; name_for b5 e-2 g-3; name_in c7 e-4
name_off b-5 e4; name_question c-6 e-5 g10; name_to c3; nearly_there b5 e-3; need_, a9 c-2; need_a c-5 d4 e-5 f-4
need_another a-3 c-3 g2; need_for f-2 g2; need_it a2 c-3 d-5 e-5 f7 g-2; need_me a-9 c-5 d-5 e-3 g15
need_my b-4 c4 d-10; need_not a-2 c4 d5 e-4 g-6; need_stop d4 g-2; need_the a10 c-4 d-3; negative_, g4
nervous_, a2 b-2; never_ask c6 g-3; never_cancel d-5 g7; never_come c-5 d6; never_did a-4 d-9 g13; never_do d4 g-3
never_finish b4; never_get-to c4 d2 g-5; never_have b-2 d-7 e-4 g8; never_let b6 c-3 e-2; never_merge c-3 d-4 f5 g3
never_see f5 g-3; never_send d3; never_ship f4 g-4; never_take e-3 g6; never_the a-3 b-2 g8; never_use g4
never_would g4; new-hire_'s b-3 d3 g2; new-joiner_have c-2 d3 e-2 g3; new_api f4 g-4; new_auth f3
new_canteen f-10 g10; new_chair b-2 f-4 g9; new_colleague d3; new_framework e-3 f8 g-4; new_grad f-4 g6; new_ide f5
new_laptop a-6 d-4 g8; new_lead b4 c-2 f-4; new_llm f5 g-4; new_office c-4 g7; new_one b4 c-4 d2 e-3 f-6; new_pm g4
new_sdk g2; new_service g4; new_strategy g4; new_team e5; new_test c-2 g6; new_the b5; new_version c-2 g5
news_for e7 g-8; next_door a-4 g6; next_month a-2 b-2 d7 e-2 f-4; next_quarter g3; next_sprint f-3 g4
next_time c-3 d-4 e2 f8 g-4; next_to a-3 b5 d-5 f5 g-7; next_tuesday f-4 g7; next_week b-5 c-8 d6 e-7 f-3 g3
next_wk g4; next_year d-5 f-5 g10; nice_, g6; nice_. b3 c-4 e-4 f3 g-4; nice_if b-4 c4 f-3 g2; nice_to c-7 d-4 f6 g5
night_, a-3 f4; night_. d7 e-3 g-6; night_i g4; night_shift a8 d-5; nights_on a-6 c-2 g8; nine_days b2
no-one-else_on a3; no-one-else_would c4; no-one_but a3 b3 d-4 e2 g-7; no-one_here b-3 d-4 g9; no-one_need a-2 f9 g-6
no-one_object c10 f-3 g-7; no-one_take g2; no-one_wait g3; no-one_want-to c5; no_, a-11 b2 e-5 g6
no_. a3 c-10 d-3 e3 g4; no_1:1s d8 g-7; no_and c4 g-5; no_answer c-8 e8; no_code a-6 b-5 c-3 d-10 e7 g7
no_comments f5 g-3; no_crumbs d5 g-2; no_deadline f8 g-3; no_decision c4 e-5; no_delegation g6
no_dissent c10 d-5 e-4 f-3 g-6; no_drama a-4 d-4 e-5 f-4 g11; no_feedback c-2 e-3 g3; no_go a5 d-2 e5 g-7
no_hard-talk d5; no_idea f-2 g5; no_longer b7 c-6 d-3 g-8; no_notes d8 g-7; no_pushback c9 d-5 g-4
no_reason b4 f2 g-4; no_recommendation c8 e-4; no_regrets a5; no_show d9 g-6; no_sleep a5
no_time b-3 c-4 d11 e-4 f-7 g-4; no_to a3 b-4 c5 d-8 e8 g-6; no_when c-4 e9 g-6; no_worries b5 c-2 d5 g-7
nobody-else_can a6; nobody-else_do a-7 c10 e-3; nobody-else_know a6; nobody-else_would c8 d-3 e-3 g-3
nobody_'s a-4 d-4 f5; nobody_, a3 c-3 f-3 g2; nobody_<name> c3; nobody_ask a7 c-14 g8; nobody_be c-3 f2
nobody_can a12 c-6 g-7; nobody_could c-9 g10; nobody_defer c-7 g8; nobody_disagree g2; nobody_do a-6 c5 e-2 g5
nobody_have f9 g-12; nobody_in c3; nobody_is c3; nobody_mention c4 g-2; nobody_need a-10 c-8 f7 g7; nobody_object c3
nobody_take a-4 f-2 g6; nobody_wait c-2 f6; nobody_want a8 f-2 g-7; nobody_want-to a3 f-4
nobody_would a-3 c11 f5 g-13; nod_blindly f7 g-5; none-of-them_mine a-5 d-3 g7; none_, d8 e-4 g-2; none_. c4 d2 g-5
none_of a-6 b-2 d5 e7 f-4 g-8; noon_, a3 c-2 d-6 e-3 g6; noon_. d6 g-4; nope_, c-7 d4 e6 g-3; nose_out e5
not-one-person_argue c5 g-2; not-one_of a-2 c3 d3 g-2; not_, a-5 b8 c7 d-3 e-4 g-5; not_. b-8 d10 e-3 f-8
not_<name> c7 g-9; not_a b-3 c13 f-6 g-9; not_agree c6 g-2; not_answer b-3 e3; not_any d7 g-4; not_as a-5 c-7 g12
not_ask a3 b3 c-15 d-6 g3; not_assign a4 c-2 f4 g-2; not_be c-12 e-2 f4 g5; not_because b3 c3 e-4 f2 g-6
not_bother b2; not_call d10 g-9; not_cancel b-4 e-4 g6; not_change e-3 f5; not_check b-5 d-4 e9 g-5; not_choose g5
not_claim a-3 f5; not_code d-7 e-3 g12; not_come e-5; not_continue a8 b-2 c-3; not_decide a-4 c6 d-5 e-8 g5
not_delegate a8 b-5 e-3; not_do a9 b-10 c-8 d8 f-5 g-7; not_even b3 d7 e-3 g-9; not_face d11 f-3 g-6; not_fast b2
not_find d4 g-4; not_finish a9 d-3 g-6; not_follow f6 g-4; not_for a-6 d-7 f11; not_forget d-5 g7
not_get b-4 c-2 d4 e2 g-4; not_give b4 d7 g-9; not_go f6 g-6; not_go-to c-2 d-3 f-6 g3; not_grab e10 g-6
not_greet d5 g-2; not_happen b-3 d11 g-8; not_happy b5 d2 g-7; not_have a3 c-3; not_hold d3; not_in a-3 d5 e3
not_it b-4 f-3 g9; not_jump e7 g-4; not_keep a-2 b8 e-5; not_know b-5 c-10 d3 f-4 g13
not_leave a3 b13 c-2 d-8 e-8 g-10; not_let a2 b9 d-6 e-7 f-4; not_like a-5 b6 c-3 e2; not_look b6 c-4
not_look-at g5; not_make c-2 d5 e-8 g2; not_me a-11 b-5 c-8 d-5 e8 f-7 g13; not_mean a2 c5 e-2 g-3
not_merge a3 c11 d-6 f-4 g-6; not_mine a-3 b-6 c4 d-4 e8 g-8; not_miss d-3 g6; not_move b5 c6 d-3 g-8
not_my a-9 d-9 e6 g4; not_need a-6 b-5 c-3 d-8 f-3 g12; not_on a-7 d-4 e8 f6 g-6; not_once b-5 c-5 d-5 e3 f-4 g10
not_open a-3 b-4 e8 g-6; not_our g3; not_page c3 g-2; not_pick c3 e3 g-6; not_plan b-2 c4 d-3 e-3 f2 g-3
not_plan-to a3 b9 d-6 e-2 g-8; not_prepare d6 g-3; not_proceed a4 g-3; not_proud a3 b5 g-5; not_react c2
not_read f-4 g6; not_ready b3; not_remember a-4 g5; not_reply d3 e-2; not_reply-to d5 g-3; not_rescue e7 g-3
not_review e9 g-8; not_say a-3 b-11 c-2 d5 e4 f3; not_see b3 c-3 d-5 e-2 f-3 g5; not_send c3 d5 e-4 g-5
not_set d9 g-7; not_ship a5; not_skip d-9 e-2 g11; not_sleep d-4 e-3 g3; not_sound d-3 f6; not_speak c4
not_speak-to d5 g-2; not_stand b8 e-4 g-2; not_start a2 b-4 c3 d3 e-4 g-5; not_step a3 e5 g-7; not_stop e-7
not_sure b3 f-4 g2; not_take a-4 b-7 e3 f-4 g5; not_take-back b-8 e3 g4; not_talk d6; not_tell c-9 e9 g-4
not_test a7 g-4; not_that b6 d3 e-3 f-3 g-3; not_the a-6 b-3 c-2 e5 g6; not_there a-4 c9 d-5 e3 g-8
not_think b4 c-8 d-4 e-7 g10; not_to a-9 b-3 e6; not_today a-4 b-3 c-3 e-7 f-4 g6; not_touch a-6 c-4 e3 g2
not_true a-3 b-7 c-5 d-4 e-3 f-5 g17; not_wait b9 c-4 e-5; not_want b-9 c10 d-7 e-12 f3 g5; not_watch b3
not_what c8 e-4 g-3; not_work f5 g-5; not_write a-9 b-5 c-2 d7 e-3 g3; note_to b5 c-6; notebook_compare f3
notes_. f3 g-3; notes_: d7 g-4; notes_from d8 g-6; notes_write d-8 g10; nothing_, a-7 c2 d-4 e14 f-6 g-8
nothing_. d5 g-8; nothing_and e4; nothing_be c6 d-2; nothing_but a-2 d5 e-3 f4 g-4; nothing_else a2 b4 d-5 e-4
nothing_go c5 g-3; nothing_is e-8 g11; nothing_move c10 g-8; nothing_much d-4 g7; nothing_of a-8 b3 c-2 e-2 g9
nothing_on d-6 g8; nothing_prepare d7 g-6; nothing_special c-4 d-6 f-3 g11; nothing_to b-3 c-6 d-3 f-3 g9
notice_it a2 b-2 c3 e3 g-6; now_, a2 b-6 c-6 d-9 e4 f-3 g7; now_. b-7 c-11 d-5 e7 f3; now_<number> b3 g-2
now_i b4 c-3 e-8 f11 g-7; now_in c3; now_it b3 c5 g-4; now_my b7 g-3; now_on c-2 e6 g-6; now_the a7 g-3
nowhere_else d6 g-3; numbers_, b3; object_any c7 g-5; object_to c3; observe_the c4 e-3 f3 g-5
of_<mark> a-3 c11 e-4 f-2 g-5; of_<name> a-10 b13 c-8 d-4 e-9; of_<number> c-3 f-4 g6; of_a a-4 d3 e-7 f8 g-6
of_code b-6 f12 g-12; of_curiosity f7 g-3; of_data g2; of_decision c4; of_finance a2; of_hedda b6 f-2 g-2
of_his b4 c-3 d4 e-5; of_it c-12 d-11 e7 f3; of_ivar d4; of_me d9 g-9; of_mine b-11 c-8 d4 e-2 f-6 g9
of_my b5 d5 e-3 f-3 g-10; of_no a-3 f9 g-2; of_one f5 g-6; of_our a-3 f11 g-6; of_region c3; of_tea g2
of_the a4 g-7; of_them b3 c7 d3 e-12 f-4 g-5; of_these g2; of_this a4 d4 g-4; of_three c-6 g8; of_two a-3 c7
of_what b3 f2; off_, b4 g-2; off_. b-7 d8 g-6; off_: b4 e-3; off_<name> a-4 b11 c-2 e-9; off_and e7 g-4
off_her b6 g-3; off_him b5 e-5; off_my a-3 c-3 d6 e3 g-7; off_now c-3 e-3 g6; off_on b-2 c7 e5 f-4 g-8
off_sick a-2 b-2 e-3 f-3 g9; off_since g3; off_the a2 c-9 d3 e7 g-10; off_tomorrow a-3 c-3 d-2 g8
off_until c5 e-2 g-3; off_what b7 e-3 g-2; off_with d2 g-2; offer_, g2; office_, c-6 g10; office_be g4
office_blink f5 g-3; office_telly f3 g-2; offsite_, d7 g-4; offsite_evening a3; offsite_plan g4; offsite_to d-4 g6
oh_well c5 e-4; ok_but b7 c-2 g-4; ok_so a3 e3; ok_to c11 e-4 g-7; okayed_it c4 g-3; ola_'s b-2 d-5 g9
old_boss c-2 g8; old_branches a-2 f5; old_job f-4 g6; old_laptop b-3 e-8 g7; old_lead b-6 c-6 e-7 f-7 g19
old_me a-3 e5 f-2; old_team b-4 f-4 g10; on-call_, a-3 e-2 g8; on-call_ask e3; on-call_decide c-2 g4
on-call_do a3 b-6 c-3 e-6 g9; on-call_engineer a-2 b6 g-4; on-call_escalation g2; on-call_handle a-3 e7 g-2
on-call_run a-5 b-4 e10; on-call_shift a4 b5 d-3 g-5; on-purpose_, c5 d-2; on_, a8 b-6 d-5 e9 g-10; on_. b-2 e3
on_<name> a-6 b4 c-6 d10 e-6 f-5 g-3; on_a a-5 b-9 c7 d6 e-15 f7 g-6; on_all a-3 c-5 d5 g3; on_an f5 g-5
on_and d7 e-2 f-4 g-3; on_any a-3 g4; on_crdts f6 g-4; on_every a3 g-3; on_everything b-3 c5 d-3 e-2
on_friday a-8 c-4 e-7 g12; on_fridays f-3 g6; on_green f6 g-4; on_her a-7 b5 c-4 d10 e-11; on_his e-9 g7
on_holiday c-6 d-3 e4 f-3 g6; on_how e3 g-3; on_it a7 c3 d-4 e-7 f3 g-8; on_jira b4 c-2 e-2
on_me a3 b-6 c4 d3 e-7 f-7; on_monday a-3 b7 c-5 e-8 g3; on_mute c5 e3 f-4 g-3; on_my a3 e-5 f9 g-6
on_observability f2; on_one a4 c6 e-2 g-9; on_our d-3 e-4 f3 g6; on_paper g2; on_postgres c-3 e-3 f3 g3
on_retries c5; on_runa b4; on_sale a4; on_tabs e4; on_test c3 d-2; on_that b-2 c-3 d-3 e5; on_the a5 b-5 d-4
on_their e9 g-7; on_them a10 c-6 g-5; on_thursday c-3 d-8 e-5 g9; on_time b-4 c-5 d-12 e-4 f-3 g18; on_to b4 c-2
on_top b6; on_tuesday a8 g-7; on_vacation b-3 g5; on_wednesday b3 e-3 g3; on_with a2 c-9 g7
on_without c-2 d4 e4 g-8; onboarding-plan_for d7 g-4; onboarding_buddy d4; oncall_would c5 g-4; once_. c4 g-5
once_<name> b-3 c3 e7 g-7; once_a a4 c-3 f8 g-8; once_have b-3 c-4 d-5 e-4 f-4 g14; once_i c10 d-2 e-4 g-5
once_rewrite b-6 g8; once_the c2; one-to-one_with g2; one_, b-5 e9 g-6; one_. a-3 c6 f-4; one_<mark> a8 c-4 e-5 g-2
one_? a-2 c4 d-2; one_another a-2 c2 e-3 g5; one_bad b4; one_build a5; one_day a-8 d-3 g12; one_for a6
one_hr f9 g-8; one_more b7 c-3 e-5 g-6; one_not g4; one_of b-4 c6 d-3 e-5 f-6 g8; one_off f7 g-5; one_open a6 g-6
one_strong d-3 g5; one_that c-3 g5; one_thing c8 g-5; one_to c-3 g5; one_who a2 b-8 c3 d-6 e-6 f-5 g6
one_with c-3 e-3 f-4 g6; ones_who e2; online_course f6 g-3; only_a d2 f2; only_ask b-3 c-5 e8; only_bring e5
only_for f3; only_half c-4 e4; only_i e-4 f8 g-3; only_in g2; only_listen e7 g-6; only_me a4; only_meant c3
only_one b-2 e-2 f-4 g4; only_read e-5 f7; only_red a4 e-2; only_show g2; only_want f4; only_watch e8 f-4 g-4
open_, a-2 b8 c-7 d11 e-7 f-5 g-7; open_a b2; open_for a-3 c12 d-3 e-3 g-6; open_question c2; open_source f5 g-3
open_the a-10 b-10 c-3 e12; opinion_, b-3 c4 d-4 e5 g-6; opinion_. c5 e-2; opinion_end e-3; opinion_first e4 g-3
opinion_on c-3 g5; opinion_until c-4 e6; option_. c6 g-5; option_and e2; option_he c-6 e-4 g9
options_, c4 e3 f-2 g-6; options_and c8 e-4 g-5; or_<name> g5; order_. c6; order_for a-2 c2 d-3 e-2 g5; orders_in g3
ota_update a4; other_people c5; other_site d-3 g5; other_squad c-2 g5; other_time d9 e-2 g-5
otherwise_. a3 d2 e6 g-9; ought_hand g4; ought_have f-3 g5; ought_read g3; our_1:1 g6; our_call d-4 g4
our_director a-6 b-12 c-5 d-8 e-6 g23; our_docs g5; our_go a6 c-4 f5 g-6; our_latency f9 g-7; our_own a-3 f10 g-8
our_roadmap g2; our_vp g7; out_, a-5 b-5 c-5 d7 f-4 g5; out_. a2 b6 c-3 e-4 g-3; out_<name> b8 g-4; out_a a5 f3 g-4
out_by a8 b2 c-3 f-2 g-7; out_from b7 d-3; out_in d-3 g6; out_of a-5 b-5 d4 e7 g-4; out_on c-2 d-4 g9
out_the a9 b-9 c-5 d-6 f3 g-3; out_to a-3 d-7 e-6 f-5 g12; out_two f2; outage_, d-6 g10; outage_. g3
outage_and a6 b-4; outage_be c-2 g3; outage_call g3; outage_from a7 g-5; over_, b3 d-4 e-3 g4
over_. a-4 b8 c4 e-3 g-6; over_<name> a-5 b10 d-5 e-3 f-4; over_a a-4 d3; over_and b5 e-2; over_everything a3
over_from g2; over_i g3; over_in c-2 e-3 g7; over_lunch e-2 f3 g3; over_my b-4 e-7 g9
over_the a3 b-3 c-13 d6 e4 g-2; over_there g2; over_to a-2 b-6 c7 e12 g-13; over_two a6 b-3; overdue_, d11 g-9
overdue_<mark> d7 g-2; overdue_on c-3 d-5 e-3 g10; overrule_<name> a-2; overrule_the a-5 b5; owe_<name> d6 g-3
owe_the d4 g-2; own_, b3; own_. b2 e5 g-5; own_bug c5; own_fix b5; own_hands a4; own_it a2 b4 c4 e-6 g-5
own_manager d-2 g5; own_migration b5; own_module b5 c5 g-6; own_review f-4 g7; own_the a6 b-7 c-5 d-9 f-8 g7
own_this b2 e5 g-5; own_ticket a3 b-7 g6; own_two a6 c-2 g-2; own_understand f4; owner_, e8 g-6
owner_of a5 b-4 c-2 d-4 f-5 g3; ownership_of a-2 b3 e6 g-7; p1_, a8 g-6; packet_from f3; packing_up d5
page_. a-3 d5 f5 g-7; page_the c3 g-2; page_to f5; pager_, a2 b6 d-3 e-7; pager_rang b-5 c5 d-4 e3
pager_rota e5 g-2; pair_, b6 e-4; pair_hour e4 f-3; pair_on e3; pair_with a3 b-5 d-2 e2 f3 g-5; panel_go d11 e-4 g-7
paper_i a-2 g7; parental_leave b-4 c-4 e-3 g5; parents_' a-3 c-3 d-3 f-3 g8; park_the c7 g-4; parser_, b6 d2 e-4 f-7
parser_to e-3 g5; part_i b-3 f6 g-2; part_in a-4 b-3 c-3 e14 g-9; part_of a5 b5 d-3 e-2 g-4; partner_api a-2 g3
partner_team d8 f-2 g-7; party_without e-5 g5; pass-on_on d-3 e5 g-3; pass_, b-3 c-2 d6 e-8 g6
pass_the b-5 c-4 d-5 e13 g-3; pass_to c-2; passenger_to f4; past_<name> d8 e-3 g-3; past_its d4 g-3; past_me c10 e-6
past_the c2 d-5 e5; patch-up_up b5 g-2; patch_, e4; patch_it a8 b-3 e-4; patch_the a6 b-4 d-3 e-4 f-3 g3
payment_crash a4; payments_code f4; pcb_test b3 f3 g-5; peer_feedback d7 g-7; pen_, e3; pen_test e2
people-stuff_get d3; people_'s c2; people_, a-7 b-2 c-4 d5 f-5 g4; people_. c-2 d-3 e-3 g8; people_and a-8 e11 g-4
people_are a6 c-2 g-2; people_ask c5 e-2; people_can c3 g-4; people_for a-3 c-3 f4; people_have-to a-2 d6 g-4
people_keep a3 c4 g-3; people_need a5; people_say c-3 e-6 g9; people_today c7 d4 e-5 g-6; people_were c-3 g4
people_who c3 e4 g-4; perf_notes c-4 d4 f-7 g3; perfectly_sound c2; perfectly_well b5; performance-reviews_, a-3 g4
performance-reviews_are d3; perhaps_i g6; permission_to c11 g-6; person_who a7 b-3 c-3 d-2 e2 g-5; petros_' e-4 f-3
pick-up_up a7 b-2 c-3 d-3 e-5; pick_. e5 g-6; pick_<mark> c4 g-2; pick_a c2 e-6 f6 g-2
pick_the a3 b-7 c7 d-5 e-4 f-9; pick_to c5 e-3; pick_up c-9 e-3 f6 g3; piece_. a3; piece_of a11 g-4
ping_into c-4 e6; ping_me g3; ping_the c-3 g6; pipeline_, a5 e-4 g-3; pipeline_to a-5 b5 c-6 d-2 g3
plan-to_leave c4 e-2; plan-to_sit g4; plan_, a2 b-8 c10 d-5 f-7; plan_. a2 b6 c-7 d-6; plan_: c-2 d4 f4 g-2
plan_and b-4 c4 d3 e2 f-5 g-3; plan_be a-6 b7 f-2; plan_delegate g4; plan_for a-3 c-8 d5 e-6
plan_i b7 c-3 e3 f-3 g-6; plan_is c-4 d-4 e-4 f7; plan_it b3 e-6 g4; plan_poker g5; plan_the c-3 d6; plan_until c2
plan_with d4 g-4; plate_again a2 e2 g-4; platform_group e-2 f7 g-3; platform_team b-4 c-5 e-3 g3; play-with_with f5
play_w f4; pm_ask a5 g-6; pm_decide g4; pockets_, e4; point_him e8 g-4; poke-around_around a-2 f5; poke-at_at f7 g-5
pole_for g3; polite_applause g4; poor_<name> b6 e-3; poor_them c-3 e-4 g10; port_the a6; position_on b-2 c5
posted_it a-5 b-3 g9; postmortem_and f3 g-2; postpone_by g5; postpone_interview d4; postpone_the b-3 c7 d-2 e-4
postpone_today g4; pot_of g2; pr_, d-7 f8; pr_at a6 b-5; pr_comment b-3 g6; pr_for a6 c-2 g-3; pr_of a6 b-6 e-2 g4
pr_that a-2 b3 g-2; praised_the c5 d-4; predecessor_approve g3; predecessor_do g4; preference_. g3
preference_and c7 e-3 g-3; prep_for d7 g-5; prep_the d3; prepare_<name> b-6 d-7 f-3 g11; prepare_for d7 g-6
prepare_the a-5 b-8 d3 e-6 f-3 g7; present_, c2; present_. b4 c-3 g-5; present_for b6 d-5 e4 g-7; present_it c-3 e3
present_the a4 b4 c-4 d-6 e4 g-8; present_to b-3 g4; previous_company c-3 g4; pricing_engine f5
pricing_rule a4 c-3 e-3; printing_module e-4 g6; problem_, e2; procurement_for a-4 c-6 g9; prod_back a5; prod_be d5
`
