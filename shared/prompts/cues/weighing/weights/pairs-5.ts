// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_5 = `
me_: a2 d-3 f2 g-8; me_<mark> a4 b-7 c-3 e4 f-4; me_? a-5 c-5 e-6 g13; me_a a-3 c10 e-4; me_about d-7 e2 g3
me_after b-4 e-3 g5; me_again b2 c2 e-4; me_and a8 b-9 c3 d-5 e8 f-5 g-16; me_anything c-4 g6
me_as a-5 d2 e8 f-4 g-7; me_at c-5 d7 e-2; me_because b6 c-8; me_before a-5 b-2 c10 e-3 f-3; me_by c10 g-6
me_first c7 e-3 g-2; me_for b-4 c6 d4 e-3 f-8; me_her g4; me_how b-7 c10 d-3 f4 g-6; me_i a3 b-2 c-10 e6 g3
me_if c4; me_in a3 b-3 d2 e4 g-5; me_instantly c4; me_instead b5 c5 e-6 g-4; me_is c6 g-4; me_just a2 b6 c-2 e-3
me_like f3; me_luck d-2 g2; me_on a-8 b6 c9 d-9 e7 f-5 g-15; me_pick c7 g-4; me_rather c7 e-3 g-3; me_round f3
me_say c4; me_take-back b3; me_that c4; me_the b-5 c2 d-4 e-10 f15 g-7; me_through f6 g-2; me_to b2 c7 d-8 f-4 g-3
me_today a-4 d-3 e4; me_we c-6 g7; me_what e3 g-3; me_when c11 e-5 g-5; me_whether c9 g-7; me_which b-5 c6 g-3
me_who a7 c5 e-2 g-8; me_with c-9 g11; me_without b3; me_would e5; mean-to_be a4 c-3; mean_it c6
meant_it b-4 d-3 e9 g-8; meet_, c3 d-5 g4; meet_. a4 c2; meet_<name> a-2 b-3 c-3 d11 g-6; meet_about c3 d-6 g5
meet_be c3; meet_have c3 d-3 g3; meet_notes f4 g-2; meet_so c-3 e7 g-2; meet_the a-3 c5 d-4 e-3 f-3 g6
meet_to d6 g-5; meet_with c2 d-3 g4; meetings_, c-2 g7; meetings_. d-4 g4; meetings_and f4 g-2
meetings_until a-3 b3 c4 d-3 g-3; meetup_about c-4 d-3 g8; memory-leak_that a5; memory_, f3; mended_it a3 d-3 e-3 g3
mentor_circle d5; mentor_hour d7 e-5; mentor_lunch e-4 g3; mentor_say g4; mentor_unanswered d3; merge_, d-2 e-5 g4
merge_. a-2 c2 e4 g-6; merge_anything c5 d-3 e2; merge_by a-4 b-5 f6 g3; merge_it a-7 b4 c-3 f8 g-7
merge_my a8 b3 d-3 e-5 f-3 g-6; merge_over b4; merge_queue e4 g-2; merge_the a3 b-5 d-4 e-3 g5; merge_themselfs g4
merge_two a-7 b-3 f-3 g10; merge_without c2 d-4 g3; mess_, a3; mess_about f4 g-2; mid_turn b3; middle_of b-3 c2 e-4
midpoint_review d4; might_be d3 e-5 f-4 g8; might_code g5; migration_, c-2 d-3 e3 f2; migration_. a-2 c-3 e-7 g5
migration_: a-3 b2 c6 d-2 g-6; migration_and d5 g-2; migration_back b4 e-2; migration_by a2 b-4; migration_for a3
migration_is c-3 d-4 e5 g-3; migration_myself a-4 e2 g4; migration_plan b3; migration_that g4
migration_to a7 b-5 e3 g-6; min_and-then d3; mine_, b-6 c10 d4 g-12; mine_. a-5 b4 c5 d3 e-4 g-6; mine_<mark> d4 g-5
mine_again a-6 b3 c5; mine_and e2; mine_be a-4 c3 e5 g-9; mine_by a7 b3 c-2 e-2 g-6; mine_in a-2 b7 c-2; mine_is c-2
mine_on a-7 b6; mine_since a-3 b8 g-3; mine_to a13 b-5 d-7 g-3; mine_without b2; minute_, b-2 e9 f-4 g-2
minute_i c9 e-3 g-4; minutes_, a3 b2 d-6 e-2 f-5 g4; minutes_. g5; minutes_because d7 g-3; minutes_before d7 g-7
minutes_for d8 f-3 g-4; minutes_in b-4 d4; minutes_read f2; miss_, d4; miss_<name> g4; miss_it b3 d-3 e-2 g4
miss_part b2; miss_the d8 e-3 g-2; mistake_, b2; mistake_i e7 f-2 g-4; mistake_in f6; mobile_rewrite e3
model_review e6 g-2; module_, a-5 b7 e-2 f5 g-7; module_. g-2; module_back g3; module_the a5; module_to g-2
moment_i c8 g-5; monday_'s a10 f-3 g-5; monday_, a-2 b7 c2 d5 e-5 g-11; monday_. c-6; month_'s f3; month_, d10 g-7
month_. e-4 f2; month_? d-6 f7; mood_otherwise c3 g-5; more_, b-3 c-4 d-4 e10; more_. a4; more_and g4
more_code f-6 g7; more_commit a8 g-5; more_test b4; more_than b-2 c-3 e6; moritz_'s b4; morning_, d-3 g6
morning_. a3 d-2 g3; most-of_the a7 b-4 f-3; most_difficult a3; mouth_shut e3; move_, b-2 g2; move_. d4 g-8
move_<mark> d8 g-7; move_<name> b9 d-8; move_by d-2 g4; move_it d9 g-6; move_on c4 e-5 g3; move_our d-5 g7
move_the a-5 c-4 e-7 g5; move_to b-2 c3; move_unless c6 g-6; move_without c3 g-2; much_, c-3 g6; much_? g4
much_as c2; much_code g4; much_for b5; must_have a4 g-3; must_not d-2 g8; my_1:1 c-3 d9 g-2; my_1:1s g4
my_absence c3 g-3; my_answer c4 d3 g-9; my_approval a-3 c8 d-5 f-3; my_area c7 g-5; my_bagel e4
my_blessing a-3 b-4 c11 d-4 e5 g-11; my_bluetooth a4; my_boss a-9 b-8 c-5 d-11 f-2 g17
my_branch a11 b3 c-8 d-5 f-4 g-3; my_calendar c9 d6 e-3 g-9; my_call b-2 c7 d-7; my_change a5 b3 c-3 g-5
my_chat d7 g-4; my_coach c-5 e-5 g10; my_code a11 b3 f-2 g-10; my_coffee c2 f5 g-3; my_column b6
my_commit a5 b10 c-9 d-4 e-5 f-2 g-6; my_daughter c-2 d-4 f4 g5; my_day d8 g-10; my_decision c-5 e10 g-11
my_deploy a5 b-3 c-3 e4; my_design b7 g-5; my_desk a-8 c3 d7 e-6 g-4; my_direction c-2 g4
my_director a-4 b-5 c-5 d9 e-6 g3; my_do b6 e-4; my_door c4; my_dotfiles a-3 f9 g-4; my_draft b-10 e13
my_drafts d7 g-2; my_education f6 g-3; my_estimate c8 e-3 g-4; my_eyes a-3 b-5 c-7 e-3 g9
my_face a10 b-4 c2 d-4 e-6 g-8; my_fault d7 g-4; my_finger e3; my_fingers a-4 b3 c-5 d-6 e10 g-8
my_first a-4 b-3 e-2 g10; my_fix a4 b12 c-5 d-5 e-4 f-2 g-7; my_former g6; my_go a-3 c7 g-4
my_half a4 b-10 c3 d2 e5 g-6; my_hand a5 b-3 c11 d-4 g-13; my_hands b4 c-5 d-6 e9 f-7 g-5; my_head a4 c-4 d2 e5 g-11
my_husband e-5 g8; my_idea a-3 c10 e-8 g-9; my_inbox a2 b-5 c3 d3 e-6 f-10 g5; my_job a-3 c-3 d-4 e4 g3
my_junior a-3 b8; my_keyboard e8 g-3; my_lap a-3 c3; my_laptop a6 b3 c-3 d4 e-7 g-10; my_last a-5 b-7 c-5 e3 g11
my_legs e5 f-3; my_life c3 f-2 g4; my_lips c-5 e9 g-4; my_list a-3 c-8 e-8 g8; my_lunch c-3 d7; my_machine a3
my_manager a5 f-3; my_mentor e-6 g11; my_merge a11 c-11 d-3 e7 f-3 g-3; my_module a4 c-2 e4 g-4; my_mouth c-4 e2 g2
my_name a2 b7 c8 d-8 f-7 g-18; my_notes d5; my_ok a-6 b-4 c11 d-5 e3 g-5; my_old a-4 b-4 c-4 d-3 g9
my_opinion a-3 b-4 d-3 f-3 g5; my_own a3 b10 c-15 d-6 e-13 f6; my_part c-3 d-3 e6 g-5; my_patience b7
my_people a-4 d11 g-5; my_phone a8 b-3; my_photos f3; my_plan c8 e-3 g-4; my_plate d3; my_pr a11 b-4 c-3 g-5
my_predecessor a-6 b-4 c-4 d-2 e-7 g17; my_previous c-3 g7; my_proposal c3; my_regrets d6 g-6
my_release a-5 c5 d-2 e7 f-3 g-5; my_reports c-3 d10 g-6; my_review a-4 c8 g-4; my_role a2 b-2; my_screen d7 g-5
my_seat e4; my_side e6 g-4; my_sign c6; my_size b3; my_sketch c5 g-3; my_sleep a5 d-2 f-2; my_sleeves a5; my_sole f4
my_suggestion b-3 c6 g-4; my_task a4 g-4; my_team c-5 d4 g2; my_throwaway c11 f-7 g-3; my_thumbs-up a-6 c7 d-3 e-3
my_time a3 g-4; my_tongue e9 g-4; my_unfinished a7 g-3; my_verdict c4; my_version c4 e-4; my_view c9 e-3
my_way b8 e-4; my_wife c-5 d-2 e-3 g11; my_word b3 c3 d-3 e-2; my_worry e3; my_yes a-3 c12 g-8
myself_, a11 b-5 c-5 d-4 g-5; myself_. a5 b3 d-3 e-6 g-4; myself_: e-3 g6; myself_<mark> a3; myself_? a4 b-4
myself_a d6; myself_again b2; myself_and b2 e2 g-3; myself_because a4; myself_down a3; myself_from a-4 e11 g-7
myself_in b7 g-6; myself_in-the-end c2; myself_it a5 g-5; myself_out e9 g-7; myself_the a8 e-6 f-2
myself_to a-3 b-3 c-3 d5; myslf_, a4; name_, g2; name_a e8 g-9; name_discussion c5; name_for b4 g-4
name_in c11 e-6 g-3; name_off b-4 e7; name_on f3; name_question c-3 e-5 g9; name_to b4 c4 g-5; naturally_, a4 g-3
near_. e3; nearly_there b6 e-2; nearly_write a-4 b-3 e7; need_, a5 c-3 f-4; need_a b2 c-5 d2 e-5 f-4 g3
need_another a-2 c-3 g3; need_for e-2 g5; need_in a-6 d3 g4; need_it c-3 d-4 e-5 f7 g-4
need_me a-10 c-4 d-5 e-4 f-2 g16; need_my b-4 c5 d-9; need_not c4 d5 e-4 g-5; need_stop d6 g-2; need_the a6
need_your c4 g-3; neither_code g4; nervous_, a2; never_ask c8 g-4; never_come b-2 c-4 d5; never_did a-3 b-2 d-8 g13
never_do d4 g-4; never_get-to c4 d3 g-6; never_have b-10 c5 d-8 e-4 g8; never_let b10 c-4 e-4 g-3
never_merge c-2 d-5 f4 g4; never_see f3; never_send d4; never_ship f6 g-6; never_take g6; never_the a-5 b-3 e-2 g11
never_use g5; new-hire_'s a-2 b-3 d3 f-2 g3; new-joiner_have c-2 d5 e-4 g2; new_api f5 g-4; new_auth f4
new_canteen f-10 g10; new_chair b-3 f-4 g10; new_colleague d3; new_framework e-5 f6; new_grad f-4 g6; new_ide f6
new_laptop a-6 g8; new_lead b4; new_llm f3 g-3; new_office c-3 g7; new_one b3 c-3 d7 e-4 f-5; new_provider a4
new_sdk g2; new_service g3; new_strategy g5; new_team d-2 e6; new_test c-2 g7; new_version g2; news_for e6 g-6
next_door a-4 g7; next_month a-2 d7 f-4; next_quarter g2; next_sprint a3 c-2 f-3 g3; next_time c-2 d-3 f7 g-3
next_to a-3 d-5 f7; next_tuesday g5; next_week b-5 c-7 d7 e-7 f-3 g3; next_wk c-3 g6; next_year d-4 f-5 g10
nice_, g6; nice_. a3; nice_if c4; nice_to a-3 c-7 d-7 f7 g6; night_. d6 g-8; night_i g4; night_shift a6 d-6
nights_on a-8 g9; nine_, g3; no-one-else_would c4; no-one_but a3 b3 d-5 e4 f-2 g-8; no-one_get d8 g-6
no-one_here c-6 d-7 g12; no-one_need a-3 f8 g-5; no-one_take a-3 g3; no-one_wait g3; no-one_want-to c5
no_, a-11 b2 e-4 f4 g6; no_. a2 c-10 e2 g3; no_1:1s d9 g-8; no_and c4 e2 g-5; no_answer c-8 d3 e7 g-2
no_answers c-3 e3; no_code a-6 b-5 c-3 d-9 e7 g7; no_comments f5 g-2; no_consequence f3; no_deadline f8 g-4
no_decision c2 e-5; no_dissent c11 d-6 e-5 f-4 g-7; no_drama a-3 c-3 d-5 e-5 f-4 g13; no_feedback c-2 e-3 g3
no_go a5 e2 f-2 g-6; no_idea g5; no_longer b9 c-5 d-3 e3 g-11; no_notes d8 g-7; no_preference c2
no_pushback c8 d-5 g-4; no_reason b3 g-2; no_recommendation c8 e-4 g-2; no_regrets a8 f-3 g-4; no_show d4
no_sleep a8 g-3; no_strings b-3 e8 g-3; no_ticket f4; no_time b-2 c-2 d10 e-5 f-5 g-3; no_to b-3 c5 d-9 e10 g-8
no_when c-4 e8 g-5; no_worries b5 c-2 d3 g-6; nobody-else_can a7; nobody-else_do a-5 c9 e-2; nobody-else_know a6
nobody-else_would a3 c7 e-4 g-7; nobody_'s a-6 d-3 f7; nobody_, a4 c-3 f-4 g2; nobody_<name> c6 g-2
nobody_ask a9 c-15 f-3 g9; nobody_be a3 f2 g-3; nobody_can a10 c-5 g-4; nobody_could c-8 g10; nobody_dare c4
nobody_decide g3; nobody_defer c-8 g9; nobody_depend f2; nobody_do a-6 c5 e-2 g3; nobody_get a5; nobody_have f8 g-11
nobody_in c4; nobody_is a-3 c2 f5 g-3; nobody_need a-10 c-9 f6 g8; nobody_object c2; nobody_take a-5 g6
nobody_use f4 g-3; nobody_wait f5; nobody_want a6 g-5; nobody_want-to a5 c3 f-5; nobody_would a-3 c12 d-3 f6 g-13
nod-along_along f3; nod_at c-4 e8 g-3; nod_blindly f6 g-5; none-of-them_mine a-4 c2 d-3 g5; none_, d5 e-3
none_. b-2 c6 e-2 g-6; none_of a-4 d3 e3 f-4; noon_, a3 d-4 g5; noon_. d8 g-7; nope_, c-7 e7; nor_manage g6
normally_fight c2; not-one_of a-3 c3 d3 g-3; not_, a-5 b8 c6 g-9; not_. b-10 d11 f-8; not_<name> c8 d3 g-9
not_a c13 f-5 g-9; not_agree c3 e-3; not_answer b-3 c-3 d-3 e5 g2; not_any d8 g-5; not_as a-3 c-8 g13
not_ask b6 c-15 d-6 e3 g3; not_assign a2 f4 g-2; not_be c-11 f4 g4; not_because b3 e-2 f3 g-3; not_call d11 g-10
not_cancel b-2 e-3 g3; not_change e-2 f8 g-4; not_check b-4 d-3 e9 g-4; not_choose g3; not_claim a-4 b-3 f6
not_coach a-2 g6; not_code d-8 e-4 g13; not_come c2 e-6; not_continue a6 c-2; not_correct e4 g-3
not_decide a-3 c6 d-5 e-10 g4; not_delegate a10 b-7 e-4; not_do a8 b-9 c-9 d11 f-4 g-10
not_even a3 b4 d6 e-3 f-4 g-10; not_face d9 g-5; not_fast b3; not_find d4 g-4; not_finish a10 c-3 d-4 e-3 g-6
not_follow f6 g-4; not_for a-6 b-2 c-4 d-6 f11; not_forget d-6 g7; not_get d3 e3; not_give d4; not_go f5 g-5
not_go-to a2 c-3 d-5 e2 f-5; not_grab a-2 e10 g-7; not_happen d11 g-9; not_happy b5 g-5; not_have a3 c-2
not_hold d5 g-3; not_in a-3 d8 e-2; not_it g8; not_jump e8 g-5; not_keep a-3 b11 e-7; not_know b-5 c-11 d3 f-5 g12
not_leave a3 b11 c-3 d-8 e-9 g-3; not_let b11 c-2 d-6 e-7 f-3; not_lifted d3; not_like a-4 b9 c-4 d-3 e6 g-3
not_look b6 c-7 e-2 g3; not_look-at d-4 g6; not_make b-2 c-3 d6 e-10; not_manage d7 g-6
not_me a-7 b-6 c-9 d-6 e9 f-7 g10; not_mean a3 c6 e-3 g-4; not_merge a3 b-3 c12 d-5 f-4 g-8
not_mine a-3 b-6 c4 d-4 e7 g-7; not_miss d-4 g7; not_move b4 c5 d-2 g-8; not_my a-7 c-5 d-8 e7 g6
not_need a-5 b-4 c-6 d-7 g12; not_on a-7 d-4 e8 f7 g-5; not_once a-7 b-7 c-3 d-9 e4 f-7 g15
not_open a-2 b-3 e10 g-7; not_or c2; not_our g6; not_pick c5 e2 g-8; not_plan c8 d-2 g-9
not_plan-to a4 b9 d-6 e-3 g-8; not_prep d3; not_prepare d9 g-7; not_proceed a5 d-3 g-3; not_proud b7 g-6
not_read d-5 f-2 g8; not_ready b4 d-3 g-2; not_remember a-2 c4; not_reply d2; not_reply-to d4 g-3; not_rescue e7 g-4
not_review e7 g-8; not_say a-4 b-10 e4 g2; not_see c-2 d-5 f-3 g6; not_send c3 d7 e-5 g-6; not_set d8 g-5
not_ship a5; not_skip d-7 g9; not_sleep d-3 e-3 g2; not_sound f5; not_speak c5; not_speak-to d5; not_stand b7 e-3
not_start a4 b-3 c6 d4 e-3 g-12; not_stop b3 e-6; not_sure a3 b3 c-4 d-3 f-3 g2; not_take a-3 b-8 e4 f-4 g3
not_take-back b-8 e2 g5; not_tell a-3 c-9 e8 g-4; not_test a5 g-3; not_that a-3 b8 d3 e-4 f-3
not_the a-4 b-2 c-2 e4 g2; not_there a-2 c11 d-6 g-10; not_think c-8 d-3 e-6 g12; not_to a-9 e5
not_today a-4 b-3 d2 e-5 f-3 g4; not_tomorrow d4 g-3; not_touch a-5 c-5 e4; not_true a-5 b-7 e-4 g14
not_wait b8 c-4 e-3; not_want b-8 c7 d-8 e-11 f3 g7; not_what c9 e-3 g-3; not_work f6 g-6; not_worry b5
not_write a-7 b-5 d6 g3; note_for b-4 d-3 g7; note_to a-4 b4 d-2; notes_, b-3 e-2 g4; notes_. f4 g-3
notes_: d9 f-2 g-6; notes_from d8 g-7; notes_write d-8 g10; nothing_, a-8 c2 d-4 e15 f-5 g-9; nothing_. d3 e3 g-8
nothing_and e2; nothing_be c7 d-3; nothing_but d5 e-2 f3 g-5; nothing_else a2 b5 d-4 e-4 f-3; nothing_is e-9 g11
nothing_move c9 g-8; nothing_much d-4 g6; nothing_of a-7 c-3 g8; nothing_on d-5 g7; nothing_prepare d4 g-4
nothing_special c-4 d-6 f-3 g11; nothing_speshal d-3 g7; nothing_to b-2 c-5 d-3 f-2 g8; notice_it a2 b-3 c2 e2 g-5
now_, b-10 c-3 d-8 e7 f-8 g3; now_. a3 b-2 c-7 d-6 e7 f-4; now_<number> b3 g-3; now_i b3 c-3 d-2 e-7 f11 g-8
now_in b-2 c3 e-3 g4; now_it b3 c4 g-3; now_my b6 f-3; now_on c-2 e6 g-6; now_the a6; now_they a2
nowhere_else d6 g-4; numbers_with g2; object_, g5; object_to c2; objection_in b2; observe_the c6 e-4 f2 g-5
obvious_to a-3 c-2 e6; of_<mark> a-3 c11 e-4 f-4 g-6; of_<name> a-10 b17 c-8 d-3 e-9 g-6; of_<number> c-3 f-4 g6
of_a a-3 d4 e-6 f9 g-7; of_an f3; of_code b-6 f12 g-10; of_curiosity f6 g-3; of_his b6 c-3 d5 e-4 g-3
of_it b3 c-14 d-13 e7 f3; of_me d7 g-6; of_mine a3 b-9 c-7 d4 f-6 g7; of_my b4 d9 e-4 f-3 g-12; of_no f8 g-2
of_one f6 g-5; of_our a-4 f10 g-5; of_shell f4; of_the a2 c-3 f2 g-6; of_them c12 e-11 f-4 g-8; of_this a3 d3 g-3
of_two a-4 c11 e-2 g-4; of_what b4; off_, b4; off_. b-8 d9 g-6; off_: b3 e-3 f2 g-3; off_<name> a-5 b12 c-3 e-8
off_and c-2 e6 g-4; off_answer c-5 d-3 e6; off_her b6 g-3; off_him b5 e-3; off_my c-3 d6 e4 g-10; off_now e-2 g6
off_on b-3 c5 e4 f-3 g-4; off_sick b-3 e-2 f-2 g8; off_the a4 c-9 e6 f3 g-12; off_tomorrow a-2 d-3 g7
off_until c6 d3 e-3 g-5; off_what b6 e-2 g-2; off_with c-3; offer_sign g3; office_, c-5 g8; office_be g4
office_move g3; offsite_, d3; offsite_plan g4; offsite_to d-3 g5; oh_well a-6 c2 d3 g-3; ok_so a3 b-3 e3
ok_to c11 e-3 g-7; ola_'s d-6 g10; old_belongs g3; old_boss g2; old_branches f4; old_engineer f-3 g6; old_job f-4 g6
old_laptop b-3 e-8 g8; old_lead b-6 c-8 d-6 e-5 f-9 g21; old_me e3; old_team d-3 g8; on-call_ask e5 g-6
on-call_do b-6 c-3 e-6 g10; on-call_engineer b4 g-3; on-call_handle a-2 e5; on-call_run a-5 b-2 e10 g-2
on-call_take b-3 g4; on-purpose_, c9 d-2 e-7; on_, a9 b-5 d-3 e6 g-9; on_. b-2 e2
on_<name> a-6 b6 c-4 d11 e-4 f-4 g-7; on_a a-4 b-10 c7 d6 e-16 f7 g-6; on_all a-3 c-4 d5; on_an f3 g-2
on_and d7 e-3 f-3 g-4; on_any a-5 d-3 g5; on_crdts f4 g-3; on_everything b-3 c6 d-3; on_friday a-9 b3 c-4 e-8 g8
on_fridays a-3 g8; on_grpc c4; on_her a-5 b6 c-2 d10 e-10 g-3; on_his a-2 e-6 g6; on_holiday c-6 d-2 e4 f-2 g6
on_how e5 g-3; on_it a6 c2 d-6 e-7 f4 g-4; on_me b-5 c7 e-3 f-8; on_monday b10 c-7 e-9; on_mute c6 e5 f-5 g-3
on_my a4 e-7 f7 g-6; on_one a4 c6 g-9; on_our a-4 d-3 e-5 f3 g8; on_paper d-4 g6; on_postgres c-2 e-3 f2 g3
on_retries c4; on_sale a3 g-3; on_tabs c-3 e4; on_that b-4 d-3 e9; on_the a5 b-6 d-3; on_their e7 g-6
on_them a9 c-4; on_thursday b2 c-3 d-9 g6; on_time b-4 c-6 d-12 e-5 f-2 g18; on_to b5 c-4; on_top a-2 b6
on_tuesday a7 c-2 d3 g-7; on_vacation b-3 g6; on_wednesday b7 e-3; on_with c-9 g7; on_without c-2 d4 g-6
onboarding-plan_for d8 g-5; onboarding_buddy d4; onboarding_wiki f4; once_, e2; once_. c5 e2 g-6
once_<name> b-3 c3 e6 g-5; once_a a6 c-4 e-3 f8 g-8; once_have a-5 b-5 c-2 d-9 e-6 f-6 g19; once_i c11 e-5 g-6
once_rewrite b-5 g7; once_the e-2; one-to-one_with g3; one_, b-6 c-2 d-4 e8; one_. a-3 b-3 c8 d5 f-5 g-4
one_<mark> a9 c-3 e-3 g-7; one_another g5; one_bad b4; one_build a6 f-2; one_day a-8 c-4 d-4 g13; one_either a2
one_for a6 g-2; one_more b7 c-4 e-4 g-3; one_not g4; one_of a-3 b-5 c7 d-5 e-5 f-5 g8; one_off f8 g-5
one_open a3 g-3; one_strong g3; one_that c-3 g5; one_thing a-2 b-2 c8 g-4; one_vote g4
one_who b-10 c3 d-6 e-7 f-5 g7; one_with a3 c-4 e-3 f-5 g5; online_course f7 g-4; only-to_see f3; only_ask c-4 e6
only_bring e4; only_for f4; only_half b2 c-4 e4; only_i d-2 e-4 f7 g-3; only_in e2 g4; only_listen e7 g-6
only_one c3 f-3; only_read e-3 f4; only_red a7 g-3; only_sit e2; only_watch e11 f-6 g-5
open_, b6 c-8 d11 e-7 f-6 g-6; open_for a-3 c11 d-3 e-3 g-6; open_must a3 g-2; open_pr a11 b-7 e-3
open_the a-12 b-13 c-4 d3 e12; opinion_, b-4 c4 d-4 e5 g-6; opinion_. c5 e-2; opinion_end e-5 g5
opinion_first e4 g-4; opinion_on e2 g3; opinion_until c-4 e6; option_. c5 g-5; option_he c-6 e-4 g9
options_, c5 e6 g-9; options_and c10 e-4 g-6; options_present c3; or_<name> g6; or_fall a3; or_i e4 g-3; or_would c3
order_. c5; order_for a-2 c3 g3; orders_in g3; org_announcement g2; organise_the d3; other_option c4 g-3
other_people c7 g-5; other_site d-2 g5; other_squad c-4 g6; other_time d8 e-2 g-5; otherwise_. a3 e4 g-6
otherwise_it g3; ouch_. b4 g-2; ought_hand g4; ought_have d3 f-4 g5; our_1:1 b-3 c-2 g9; our_call d-3 g4
our_director a-4 b-5 c-5 d-6 g17; our_go a6 c-3 f3 g-4; our_latency f7 g-5; our_own f9 g-7; our_roadmap e-3 g4
our_vp g5; out_, a-4 b-5 c-5 d7 e-2 f-4 g6; out_. b5 c-4; out_<name> b7 g-3; out_a a4 b-2; out_by a7 b4 c-4 g-8
out_for b10 c-2 g-4; out_from b8 d-4; out_in d-3 g6; out_of a-4 b-4 d5 e8 f-4 g-2; out_on c-3 d-4 g8
out_the a11 b-8 c-5 d-5 f5 g-8; out_to d-7 e-6 f-4 g10; outage_, d-5 g8; outage_. a3 d-3; outage_and a6 b-5
outage_from a7 g-4; outstanding_<mark> d4; over_, d-3; over_. a-3 b7 c4 e-3 g-6; over_<name> a-5 b14 c-3 d-5 e-7 f-3
over_a a-4 d3; over_and b4; over_everything a5; over_halfway b-3 g7; over_his b2; over_i g4; over_in c-2 e-2 g7
over_lunch d-3 e-2; over_moritz b4; over_my b-4 e-8 g9; over_the a5 c-13 d6 e2 g-5; over_there c-2 g6
over_to a-2 b-7 c8 e12 f-2 g-13; over_two a6 b-4; overdue_, d10 g-9; overdue_<mark> c-2 d7; overdue_on d-6 g9
overrule_the a-4 b5; owe_<name> d7 g-3; owe_the d4 g-2; own_, b3; own_. b2 e4 g-4; own_bug c5; own_eyes f2
own_fix a-3 b7; own_hands a6 b-2; own_it a2 b5 e-6 g-4; own_manager d-3 g5; own_migration b4; own_module b3 c4 g-4
own_review f-5 g7; own_site f5 g-4; own_the a6 b-7 c-4 d-9 f-8 g5; own_this e7 g-5; own_ticket a5 b-9 g7
own_two a8 c-3 g-2; own_understand e-2 g3; owner_, e6 g-5; owner_and c3; owner_of a3 b-5 c-3 d-3 f-7 g4
ownership_of b2 e6 g-7; p1_, a7 g-4; page_, a-3 f3; page_. a-3 d6 f6 g-10; pager_, b4 e-4; pager_rang b-7 c5 d-4 e3
pager_rota e4; paid_on a5; pair_, b5 e-4; pair_hour e5; pair_on e3; pair_with a3 b-7 c-3 d-3 e3 f4 g-3
panel_go d10 e-5 g-7; paper_i d-2 g7; parental_leave b-6 c-5 d2 e-5 g6; parents_' a-2 c-3 d-3 f-3 g8
park_the c5 g-3; parser_, b5 e-4 f-8 g4; parser_to e-3 g5; part_. a4; part_i b-3 f6 g-3; part_in c-4 e12 g-9
part_of a4 b6 d-3 f-3 g-4; partner_api g3; partner_team d7 f-3 g-3; party_without e-4 g6; parveen_'s b3
pass-on_on d-3 e2; pass_, b-5 d7 e-9 g6; pass_. g4; pass_the b-4 c-4 d-6 e13 g-3; pass_to c-2
past_<name> b-3 d8 e-4; past_its d3; past_me c8 e-4; past_the d-5 e6; pasture_, g4; patch_, e3; patch_it a7 b-3 e-2
patch_postgres c-2; patch_the a7 b-4 d-3 e-5 f-3; patience_and b-2 g5; payments_code f4; pcb_test f4 g-4
peer_feedback d7 g-5; peer_team g5; pen_test a2 e3 f-2; people_'s c6 g-4; people_, a-7 b-3 e3 f-5 g3
people_. c-2 d-3 e-3 g7; people_and a-7 e10 g-3; people_are a7 c-2 g-3; people_ask c5 g-2; people_can c4 g-5
people_for a-3 f2; people_have-to d5 g-3; people_keep a3 c4 g-4; people_need g3; people_review d4 g-3
people_say c-2 e-7 g10; people_today a-4 c8 d7 e-6 g-8; people_were c-3 g3; people_who c4 e3 g-4
perf_notes c-3 d3 f-6 g3; perfectly_well b5; performance_. d5 g-2; perhaps_i d-2 g7; permission_to c11 g-7
person_who a7 b-3 c-4 d-3; personally_have a3; petros_' c2 e-4 f-3; pick-up_it a3; pick-up_up a5 c-3 d-2 e-2
pick_. e5 g-5; pick_a c4 e-6 f3; pick_the b-7 c5 d-6 f-9; pick_up c-9 e-2 f7 g3; piece_. a3; piece_of a10 g-4
ping_<number> c6 g-2; ping_into c-6 e9; ping_me e-2; ping_the b-2 g3; ping_to c-3 e5; pipeline_, a7 e-6 f3 g-2
pipeline_go e3; pipeline_so f3; pipeline_to a-5 b7 c-5 d-3 e-3 g3; plan-to_sit g5; plan_, b-8 c10 d-6 f-6
plan_. b5 c-7 d-6 g2; plan_: d4 f3 g-2; plan_and b-4 c3 e5 f-4 g-5; plan_as-soon-as c5; plan_be a-6 b3
plan_for a-4 c-8 d5 e-6; plan_i b5 c-3 e2 f-2 g-5; plan_in e5; plan_is c-4 d-3 e-3 f7; plan_it b2 e-6 g5
plan_pass g3; plan_poker d-3 g6; plan_slip d3 g-3; plan_the d5 g-2; plan_with b4 d3 g-3; planning-session_, e3
plate_again d3; platform_group f7 g-3; platform_team b-5 c-5 e-5 g4; play-with_with c-2 f6; pm_. c-3 g5
pm_ask a4 c2 g-5; pm_decide g4; po_and c3; pockets_, e3; point_him e10 g-6; poke-around_around f5; poke-at_at f6 g-3
polite_applause g4; poor_<name> b4; poor_them c-3 e-4 g9; port_the a7; posted_it a-5 d-2 g9; postmortem_and f4 g-3
postmortem_from f4; postpone_by c-2 g6; postpone_the a-2 c6 d-4 e-4 g4; pr_, d-6 f6; pr_at a9 b-6; pr_be g2
pr_for a9 c-3 g-2; pr_of a5 b-4 g4; praise_for d4; praised_the c6 d-3; predecessor_approve g2; predecessor_do b-2 g7
preference_and c9 e-3 g-6; preference_early c3; prep_for d7 g-6; prep_the d2; prepare_<name> b-8 d-7 f-3 g13
`
