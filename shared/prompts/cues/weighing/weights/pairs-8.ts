// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_8 = `
list_for b-6 c4 d-5 e-4 f-4 g10; list_of e8 g-7; list_to a-3 b4 g2; listen_, b-5 c-5 d-6 e10; listen_. c10 d-3 g-4
listen_from e8 g-5; listen_to a-3 b2 c-4 d-3 e-15 f4 g13; literally_, a-5 b6 e3 g-6; literally_. c-3 g4
little_, b5 d-5; little_. a5 c-3 f-7 g4; little_dashboard a-2 f6; little_notebook f3; little_script f6 g-4
little_thing c6 g-4; live_, a6 b-5 c-4 d-3 e5 f-5; live_. a4 b-5 c2 e6 f-2 g-8; live_at e-7 g5; live_be a6
live_by a-4 b-3 e-4 g11; live_hang a9 g-4; live_is a9 g-8; live_monday a7 g-4; live_need a5; live_on a9 b-5 d-2
live_tonight b2; live_with d-5 e13 g-12; lived_in a4 b-3 c-3 g4; lives_on a-3 f6; load_, a3; load_. a6 f3 g-4
load_fail b-4 e3; loader_for a3 b6 g-6; local_environment f7; log-off_off d6 g-3; log_, c-3 d-2
log_. b-8 c-6 d-4 f7 g2; log_format c10 e-4 g-4; log_in a5 b7 c-6 d-5 f-5 g-6; log_on b2; logs_, a3 b-5 e5
logs_and a4; lol_. a6 b6 c3 e-6 f-5 g-7; long_, a6 d-6 e-5; long_. a-3 c-5 d-6 e2 g8; long_day a2 c3 d-5 f2 g-4
long_pole a9 c-2 g-2; long_silence c11 d-4 f-4 g-3; long_that d7 g-3; long_way d8 g-5; long_weekend a-5 b6
longer_, b5; longer_<name> b9 e-5 g-5; longer_and e4; longer_than a-4 d-7 e-3 f-3 g14; look-at_at a-9 c2 d6 e-2
look-to_to c7 d-2 e2 g-11; look_, a-6 d-6 e3 f4; look_. a-4 b7 c-6 d-8 e-7 f-5 g11; look_<mark> b13 e-5 g-7
look_at a3 b-3 c4 d8 e-2 f-8 g-4; look_back b-6 c7 d-6 e-10 g11; look_for b-4 e-7 f-2 g11; look_good b-2 d-2 e6
look_into a-2 b-3 d6 f2; look_like a3 b-9 c-12 d-3 e10 f3; look_over b5 e-4; look_relieved b5; look_up c3 d-3 e-9
loop_, a3 b4 c-5 d-7 e3 f7 g-9; loop_design b4 g-3; loop_for d6; loss_bug a5; lost_, d-4 g9; lost_. a6 b-2 c-2 g2
lost_<number> a-5 e5 f-9 g8; lost_in a-4 d7 f-6; lost_patience b10 g-6; lost_the b-5 c-6 d-9 f7 g4
lost_two a-4 c4 g2; lot_, e-3 g9; lot_. a3 c-4 d-3 f4; lot_of a4 d-7 e-6 f-6 g2; lots_of d-4 e-4 f-3 g8
loud_, b-3 e7 f-2; loud_. a-3 c2 d3; love_it e4; low_. f-4 g6; low_priority f7 g-3; low_stakes f6
lunch_, a5 b-4 d2 f4 g-11; lunch_. a4 b-4 e-5 f-11 g4; lunch_<mark> a8 d3 g-11; lunch_and c-6 d4 e-4 f-3 g6
lunch_i a-2 b8 g-5; lunch_it c8 e-4 g-7; lunch_on a5 c-4 e4 g-4; lunch_to a5 b-5 d-3 f8 g-7
lunch_with b-4 d-4 e-5 g11; m_. a-5 c-5 d-2 e-3 f-3 g11; maarja_'s a-4 d-2 g3; machine_'s d-4 e-3 f8
machine_, a4 b-4 e-8; machine_. b-2 c4 e-5 g3; mail_, b-6 c-2 d-6 e2 f-4 g7; mail_. a-4 b-7 d-5 e5 f-6 g9
mail_to b-4 d13 g-9; mails_. d7 g-3; main_. b5 e4 g-6; make-the-call_the e6 g-4; make_, a-4 b-2 c5 d4 e-11 f8 g-5
make_. a-4 b6 c5 g-3; make_<name> a-8 b-3 c-7 d-3 e15 f-7; make_a a-13 b-7 c-17 d-8 e-6 f14 g8; make_for d6 g-6
make_it b4 c2 d4 e-3 f-9; make_me b3 f-2; make_myself a10 e-3 f-3 g-7; make_one a-2 c4 e3 f4 g-10; make_room d8 g-3
make_soup d4 f-4 g4; make_tea a-9 b-4 c-7 e13 f-4; make_that c7 d-2 e-3; make_the a7 d-6 f3 g-3
make_them a2 b8 c-4 d-6 e-4; make_up b-3 c10 d-2 e-7 f6 g-11; man_who c-4 d2 g5; manage_it a-4 c-7 d-3 e12 g-7
manage_the a4 b4 d3 e-4 g-8; manager_'s a6 b-5 c3 d-6 e4 g-6; manager_, a6 b-5 c-5 d2 e-2 f4 g-2
manager_. c4 d-8 e-4 g3; manager_<mark> c11 g-12; manager_ask b-3 c-8 d-3 e-5 g15; manager_cancel d-2 g3
manager_do g5; manager_i d-3 f-2 g5; manager_in b3 d2 g-5; manager_is c-2 d-8 f-4 g13; manager_take e-4 g8
manager_to c5 d-7; manager_who a-5 b-5 c-7 d-2 e-7 f-4 g20; managers_' d7; managers_should g6; map_, c3 d5 e-4 f-3
map_. b-7 e8; map_layer e-3 g6; map_of f6 g-3; marek_'s a-4 b5 d-5 e-4; matchmaking_server a8 e2 g-8
matter_of b-3 c6 d3 e-3 g-4; may_, a-5 b5 c-5 d5 e-7; may_. b-3 c4 d-10 e-3 g10; may_and b9 c5 d-4 e-3 g-9
may_be c3 d-4 g4; may_have a-2 b2 d-6 g7; may_restart c3 e4 g-5; maybe_, c-6 g5; maybe_i a-6 b-3 c-4 d-5 f-5 g19
maybe_somebody c-8 g12; maybe_thursday d13 g-12; maybe_use c7 d-2 e-5; mbali_'s b9 c-4 d4 e-4 g-9
me_, a3 c3 f-3 g-4; me_. a3 b3 c7 d-7 f-9 g-6; me_: c-5 e6 g-3; me_<mark> a6 b-13 c-6 d10 e4 f-4 g-3
me_? a-8 c-13 e4 f-2 g15; me_a a-9 b-4 c3 e-6 g7; me_about b-8 c-2 d-3 e4 g6; me_after b-5 e-12 g13
me_again b10 c4 e-8 g-6; me_all c5 g-3; me_alone a-5 b4 e-7 f8 g-2; me_an a-5 b3 c-2 f-4 g5
me_and a8 b-5 c4 d-11 e8 f-4 g-11; me_any c7 e4 f-2 g-7; me_anything c-5 g8; me_as a-6 b-5 c6 d4 e6 f-4 g-6
me_at a2 b7 c-8 d-3 e5 g-8; me_be a-5 b-4 c11 d-3 e-4; me_because b7 c-8; me_before a-3 b-10 c15 d-8 e6 f-4 g-4
me_by a-4 c5 d-3 e6 g-11; me_down b7 c5 e-8 g-3; me_first a-2 b-3 c11 d-3 e-4 f-2; me_for b-10 c9 d5 e-4 f-6 g-2
me_her g10; me_how b-10 c12 d-8 e-7 f7; me_i b-7 c-13 d-3 e9 g6; me_if c7 d-4 g-2; me_in c5 e4 f-17
me_instead b3 c10 d-3 e-5 g-8; me_is c5 d6 g-8; me_just b9 c-4 d-3 e-6; me_like b-3 c10 e-7 f4 g-5; me_more b4
me_not c5 e-4; me_now b2 c13 d-2 g-14; me_on b10 c9 d-10 e2 f-13 g-10; me_once b4 c-6 e-6 g6; me_only a6 c-4 f3 g-7
me_over b-2 c8 e-3 f-3; me_say c8 e-5; me_since a-6 b5 d5 f-6; me_so e-3; me_that a4 d3 e-4 f-3
me_the c11 d-10 e-4 f5 g-6; me_they c8 e-3 g-3; me_this-week a-4 b-3 c-4 d-3 e-3 f-3 g13
me_through b-6 c-3 d-3 e-3 f6 g5; me_to b2 c9 d-8 f-13 g-2; me_today a-6 b-3 d-8 e5 g4; me_until c5 d-4 e10 g-11
me_what a-3 b-5 c-5 d-3 e2 f-4 g10; me_when a-3 b-5 c9 d-4 e-10 f14 g-9; me_whether c10 g-7
me_which b-5 d-5 e10 f-2 g-4; me_who a9 b-6 c9 d-4 e-10 g-7; me_with b-4 c-6 f-3 g11; me_would a-4 b-3 c-4 e4 f-2 g4
mean_, a3 c2 e3 g-9; mean_by f3; meant_it b-7 d-7 e9; measure_. c-2 g5; meet_, a-5 b-7 c2 e-2 f-8 g7
meet_. b-3 d-9 e-7 f5 g3; meet_about d-6 e-2 f-2 g8; meet_have d-5 g8; meet_in c7 d-4 e2 g-5; meet_load d-3 f4
meet_notes d-3 f6 g-5; meet_of c3 d8 e-7 g-4; meet_so a3 c-10 d-4 e11; meet_the b-2 c3 d-5 e-3 f-3 g4
meet_to c6 d3 e-3 g-4; meet_with d-3 g6; meet_without c-3 d6 e-7; meetings_, b-3 c-5 d-4 e-3 g7
meetings_. a3 b-3 c-3 e-4; meetings_and c3 d-6 e-4 g5; meetings_until a-7 d3 f4 g-5; memory-leak_that a12 g-8
mended_it a6 c-5 d-3 e-6 g3; mention_the c-3 d7 e3 g-7; mentor_hour d13 e-8 g-7; mentor_lunch e-7 g5
merge_, a3 c5 d-6 e-12 f-6 g5; merge_. a7 b10 f-9 g-17; merge_<number> a12 f-3 g-6; merge_and b8 c-2 d3 e-8
merge_anything c9 d-4 g-2; merge_in b3 g-3; merge_it b5 c-8 d-7 e3 f7 g-4; merge_my a7 e-3 f-4
merge_nothing a-6 b-3 c-5 e13 g-2; merge_over b8; merge_that b5 c-2 f2 g-3; merge_the a10 b-10 c-5 d-5 e-7 f-7 g6
merge_to a-4 e-3 g9; merge_until c5; merge_whenever a-2 b-2 f11 g-3; merge_without a-5 c6 d-4 e-5 g5; merged_prs f4
mess_, e5 g-3; message_, c-6 e6 g-7; message_in g3; metric_. c10 g-7; mid_sentence b-3 c9 d-4; mid_year b-3 d13 g-8
middle_of b-3 d7 e-6; midnight_, a3 b3 d-4; midnight_. a3 b4 g-4; midpoint_review b-4 d10 e-7
might_be d4 e-4 f-7 g9; might_have a-7 b-4 d6 e-2 f-2 g3; migration_, a6 b-11 c-6; migration_. a5 c-4 d2 e-10
migration_and a-4 b5 d5 e-3 g-2; migration_for a7 g-4; migration_is d-3 e6 g-2; migration_myself a-10 d-3 g10
migration_on a9 d-7 f-2; migration_plan b2; migration_that a5 g-3; mile_of a7 b-2 g-3; min_, a-5 b-4 e-5 f7
min_. d-4 e4; mind_, c-5 d-3 e11 g-7; mind_. b-6 c-3 d-3 e-3 f3 g6; mind_to a-3 b-6 d-3 e-4 g14
mine_, a11 c5 e-3 f-12 g-9; mine_. a-8 b8 c3 d5 f-12 g-4; mine_<mark> d4 f3 g-4; mine_again a-8 b9 c4 d-4 e-3 g-4
mine_and b-5 d-6 e5; mine_at c3 e-6; mine_be a-8 c5 e6 g-8; mine_by a4 b7 c-3 d-3 e-4; mine_in a-4 c7 d-6 f3 g-10
mine_is a5 d-7 e7 f-3 g-13; mine_now b6 c-2; mine_since a-3 b14 c-2 d-2 e-4 g-5; mine_to a11 b-11 c-2 d-2 f3 g-7
minus_: c4; minus_<number> a2; minute_, b-5 c10 d-6 f-6; minute_. c-4 d6 e3 g-2; minutes_, a-3 c-4 d-5 g8
minutes_. c5 d-3 f-5 g-4; minutes_<mark> c3 e9 g-9; minutes_and b3 c4 d-2 e2 g-9; minutes_before b3 c-2 d8 g-7
minutes_for c9 d8 e-5 g-10; minutes_in a4 e-9; minutes_of a-5 b-7 c-5 d-8 e10; minutes_on c6 e-4
minutes_with a3 b-3 c-2 e9 g-13; mirela_'s c7 d6 e-2 g-9; miss_, d5 g-2; miss_it a-7 b3 c-3 e-5 f-4 g13
miss_the a-2 b-5 c-3 d3 f-5 g5; missed_deadlines d9 f-3 g-2; ml_folks c6 e-7 f6 g-5; mobile_crew a-5 c-2 g6
mode_, e6 g-3; model_'s a-3 f7 g-3; model_. b4 c5 g-4; model_be a7 c-2 g-5; model_for b5; model_on g3
model_threshold c6 g-4; model_with f3 g-2; module_, a-6 b7 c-4 d-5 e-8 f5; module_. a5 b-2 c2 e3 f6 g-15
module_<number> f7 g-5; module_and b3; module_back b9 g-4; module_for a3 b3; module_that b-7 e9 g-2
moment_i c13 d-4 e-5 g-7; monday_'s a9 d-8 e-6 f-5; monday_, d7 e-3 f-8; monday_. a-2 b6 c-12 d8 e-3 f-3
monday_<mark> b6 d5 e-2 g-7; monday_and c-4 d-7 e6 g3; monday_because d8 g-8; monday_i c-2 g5; monday_is b3 d8 g-10
monday_the a-3 b-8 c-7 d-3 e8 g6; money_. e-3 g8; month_'s f4; month_, a-3 b5 c-5 d8 e-4 g-7
month_. a-4 b-4 c-8 d13 e-8; month_: a-3 c-5 d-4 e-3 f6 g4; month_? d-4 f3; month_and c5 e-2
month_end a10 b-5 c-5 d9 e3 f-4 g-12; month_i a-10 b13 f-4 g-3; months_, c-4 f3; mood_. d2
mood_otherwise a-5 d7 g-6; more_, b-9 d-9 e13 f-5; more_. b4 c-9 e-9; more_code f-6 g5; more_day a2 b12 c-3 e-4 g-11
more_days b5 c-4 e-2; more_than c-3 f4; more_urgent d6 g-3; morning_, a-11 c5 d-5 e-3 f-3 g9
morning_. a4 c-4 d-6 g5; morning_and b9 g-9; most-of_it b6 d-3; most-of_the a8 b-4 d-10 f-6 g3; mostly_about d-3 g6
mother_'s a-2 d-3 f11; mouth_. a-2 c9 d-3 f-3 g-3; mouth_shut b-2 c-4 e10 g-3; move_, a2 b-5 c-6 d2 e8 g-4
move_. b-4 c-4 d11 e6 f-3 g-4; move_<name> b12 d-3 e-6 g-5; move_a b-3 d-3 e2; move_again a7 b-3 c-2 d6 g-9
move_by c-3 d7; move_his b8 d-7 e-3; move_house a-7 b-6 d-11 e-4 g16; move_it a-4 c6 d14 e-6 g-16
move_my b-7 c9 g-10; move_on a-3 b-5 c8 d-5 e-7 g5; move_our a3 c-3 d-8 g9; move_the b2 e-18 f-3 g4
move_to a-7 b-10 c-3 d5 g8; move_until a5 c3 g-6; mr_. a-4 b5 c-6 d9 e-3 f-6; much_, a8 b-4 c-6 d-3 g6
much_. c2 g-4; much_as c5; much_for b8 d-3 e-4; mug_. g4; must_be c-4; must_change a4 c-2 d-4 g3; must_have a6 d-4
must_not a-6 d-7 g14; mute_, g2; mute_and c6 e3 g-6; muted_myself b-3 e10 g-5; muted_the a-5 e7
my_1:1 b-3 c-5 d9 e-2; my_1:1s a-3 b-3 c-4 g5; my_<mark> b11 e-7 f-4 g-8; my_<name> a-6 b-6 d-4 f8 g5
my_<number> d7 f2 g-8; my_answer a-4 b-5 d6 g-5; my_approval a-7 b-4 d-7 e15 f-5 g-4; my_back b-7 d-5 e2 g8
my_bag a3 c4 g-7; my_bench b7; my_blessing b-8 c16 d-4 f-2 g-11; my_boss b-3 c-10 d-3 e-6 f-11 g20
my_brain b-4 f8 g-6; my_branch a14 b9 c-11 d-7 e-2 f-6 g-12; my_brother f3; my_bug a3 g-3
my_calendar a6 b-5 c4 d13 e-5 f-3 g-14; my_call a-4 b-3 c9 d-12 e3 f-4; my_camera a3 e5 g-4; my_chair b5 d-5 e-2
my_choice e7 g-6; my_coach a-5 b-5 c-8 e-8 f-2 g16; my_code a9 b5 c-4 d-5 e-9 f7 g-15; my_coffee a-9 c3 d-5 f6 g5
my_comment b-4 c10 d-3 e4 g-9; my_commit a10 b15 c-9 d-7 e-7 f-9 g-15; my_commits a-2 b7 g-3
my_contribution c-3 e7 f5 g-10; my_daughter a-5 b-5 c-9 d-9 e-9 f11 g10; my_day a4 d8 g-14
my_decision a-2 b2 c-2 d8 e7 g-14; my_deploy a11 b-6 e2 g-8; my_deputy b4 c-3; my_design a-2 b12 c6 d-6 e-7 f-2 g-13
my_desk a-9 c5 d8 e-8 g-2; my_direction c5 d-3 e-6 g3; my_director a-7 b-8 c-8 d12 e-4 f-6 g7; my_dms c10 g-6
my_do a-4 b4 c-6 d12 e-6 g-6; my_door a-6 b-3 c11 d2 g-5; my_draft b-7 e13 g-8; my_drafts b-3 d11 g-7
my_editor a8 b2 e-2 g-8; my_evening a15 d-6 e-2 g-11; my_eyebrows c5; my_eyes b-8 d5 g3
my_face a7 b2 c9 d-9 e-13 f-5 g-9; my_father a-3 b-2 c-3 e-5 f-2 g12; my_fault a-4 b4 d10 g-9
my_favourite a-3 c-4 e10 g-9; my_feet a3 d4 e-7 g-2; my_finger a6 b-5 c5 d-3 e3 f-3 g-10
my_fingers a-2 c-10 d-12 e7 f-4; my_first a-5 b-5 c-4 e-6 g17; my_fix a12 b11 c-5 d-4 f-4 g-16
my_former b-3 d-4 e-3 g12; my_full b-4 c-3 e12 g-6; my_glasses b-3 c-4 e-4 g9; my_guess c10 d-3 e-4 g-3
my_gut a-7 b-3 c7 d-2 e-9 g4; my_half a8 b-13 c4 d7 e6 f-4 g-13; my_hand b-6 c10 d5 e-6 f6 g-7
my_hands a4 c-13 e3 f-6; my_head b-3 c-12 d5 e5 g-2; my_heart a2 e-2; my_hobby f9 g-4; my_home f9 g-6
my_husband a-6 b-3 c-2 d-3 e-6 f-3 g17; my_idea c12 d4 e-7 f-5 g-11; my_inbox b-8 c5 d11 e-6 f-13
my_initials a7 b-8 d-6 g-4; my_job a-8 c-12 e10; my_junior b9 d-3 g-3; my_keyboard a7 b-7 c-2 e9 f-4 g-7
my_kid b-7 c-6 d-5 e7 f5; my_kitchen a-2 b9; my_lap a-8 c8 d-5 g2; my_laptop a3 c-11 f-3
my_last a-3 b-5 c-7 d-4 e3 f-5 g14; my_life a-4 b-5 e-2 f-5 g10; my_lips b-4 e2 g-10
my_list a-2 b-3 c-6 d7 e-10 f-4 g8; my_little a-4 b8 c5 e-4 f5 g-12; my_lunch d4 e-5 f6; my_machine a5 b2 g-8
my_manager c-7 d-3 f-2 g11; my_meet c6 e-4 f6 g-7; my_mentor b-8 c-4 e-9 g15; my_merge a9 b7 c-12 d-3 e5 f-4 g-7
my_mic e5; my_module a6 c-5 e3 g-7; my_mother a-11 b-3 c-6 e-2 f7 g9; my_mouth b-4 c8 d-3 e9 f-6 g-8
my_name a9 b5 c4 d-8 f-14 g-7; my_nod a-6 c17 g-12; my_nose e7 f-2; my_notebook b-5 d13 e-2 g-9; my_notes b-4 d8 f-3
my_offhand c13 e-3 f-2 g-9; my_office c10 g-6; my_ok a-7 b-6 c16 d-9 e4 g-7; my_old a-6 c-12 d-9 e4 f-3 g12
my_one a3 b-4 e-3 f3; my_one-to-one d9 g-8; my_opinion a-7 b-8 d-7 e5 f-3; my_own b11 c-18 e-7 f6
my_part a6 b-4 c-4 d-5 e11 g-14; my_patch a12 e-2 g-8; my_patience b8; my_pen c4 d-3 e4 g-2
my_people a-3 c-3 d16 g-13; my_permission c8 e-2 g-3; my_phone a10 b-7 c-4 d-5 e4 f-6; my_pick c-7 e12 g-5
my_place b-4 d-4 e15 g-10; my_plan b-4 c10 d-7; my_plate b6 g-4; my_pocket b-3 c-3 d7 e2 g-4; my_pr a15 b-7 c-5 g-10
my_predecessor a-6 b-6 c-3 d-4 e-2 f-9 g21; my_previous c-6 g10; my_proposal c8 d-5 e-4 f-2
my_reports a-4 b-5 c-5 d11 f-2; my_request b11 c-3 g-8; my_review a-4 c9 d-6; my_screen b3 d6 f-2 g-7
my_screenshots c-2 f9 g-6; my_seat c-3 e7; my_side a-9 c-5 e6; my_sign a-4 c9 e-2 g-3
my_sister a-5 b-3 c-4 e-4 f5 g8; my_sleep a4 d-4 f-4; my_sleeves a7 b-4 c-3 e-4 g3; my_slides a-5 b6 c-2 e5 g-4
my_slot d9 g-5; my_sql a6 b-4 c-4 d-8 e-4 f3; my_style b10 g-5; my_suggestion c9 g-5; my_table a-2 c12 e-2 g-8
my_tea b-3 e3 f5; my_team c-7 d10 e-6 g3; my_terminal a9 b-3 d-3 e3 g-8; my_throat c4 d7 g-8
my_throwaway c13 f-7 g-7; my_thumbs-up a-7 b-2 c16 d-5 e-7 g-4; my_time a7 c-4 g-2; my_tongue b-5 c-6 e13 g-4
my_tuesday a8 c-2; my_verdict c11 g-8; my_version a-4 b10 c4 d-3 e-7 f-3 g-4; my_view b-3 c12 d-2 g-3
my_way a-5 b14 c3 e-10 f-4 g-7; my_wednesday c3 d8 e-2 g-8; my_whole b-4 c-3 f4; my_wife a-8 b-4 c-8 d-6 e6 g10
my_window a-4 f7; my_word c9 e-4; my_yes a-5 b-4 c11 d-7 e3 g-4; myself_, a13 b-5 c-12 d-13
myself_. a3 b5 c-8 d-10 e-9 f-10 g9; myself_: d-2 e-2 f5; myself_<mark> a4 b-4 e-4 g5
myself_a a-7 b-7 d14 e-5 f5 g-7; myself_again a6 d2 g-3; myself_an f2; myself_and b6 d-6 f-3 g2; myself_as a4 g-4
myself_at a9 b7 e-4 g-11; myself_because a4; myself_before b9 e-3 g-5; myself_from a-4 d-5 e16 g-14
myself_i a-2 g-3; myself_if b-2 e-5 g10; myself_in a-4 c-4 d-6 e6 f-4 g3; myself_it a4 d-3
myself_on a-6 b15 c-6 d-5 e-12 f-4 g4; myself_the a7 b-9 c-3 d12 f-8 g-13; myself_to a-6 b-8 c-3 e15 g-5
myself_today e-6 g8; myself_without c8 e-6 g-4; name_'s b12 c-5 e-2 g-8; name_, a-3 b-2 c-4 f6 g4
name_. a-7 c3 d-7 e4 f-7; name_a c9 d-3 e6 g-13; name_and a-6 b4 c-8 e7 f-6; name_for c6 e8 g-13
name_in c8 e-14 f-2; name_is a6 d-4 e-8; name_it b-5 e6; name_of c3; name_off b-5 e8; name_on b4 c-7
name_one e-3 g5; name_question c-5 e-2 g8; name_the a-4 c11 d-5 e-4; name_to a-5 b5 e6 g-10; near_<name> a9 e-2 g-3
nearly_. b-5 e-7 g13; nearly_do e4; nearly_there b17 e-7 g-12; need_, a11 b-4 c-5 d-2 e-4
need_. a7 b-5 d-9 e4 f5 g-9; need_a b-2 c-4 d10 e-11 f-10 g4; need_another a-4 c-3 d-2 g7; need_before a4 c-4
need_for a4 d-4 f-2 g2; need_from a-6 c-4 d-3 e-7 g14; need_it a9 d-8 e-10 f13 g-10
need_me a-12 b-7 c-4 d3 e3 f-4 g10; need_my a-2 b-8 c6; need_not a-3 b4 c4 d2 e-4 g-5; need_stop c-4 d7
need_the a6 b-5 c-5 e3 f-9; need_two a-4 c-4; nervous_, g4; nervous_. b8 g-4; never_again d-6 g11
never_ask c10 d-4 e-3 f-2 g-2; never_get-to c5 g-5; never_have a-6 b-7 c6 d-11 g6; never_let b9 c-5 d-4 e-6
never_open a-2 g4; never_send d8 g-6; never_ship f9 g-6; never_take e-5 g10; never_the b-3 c-4 d-3 g12
new-hire_'s a-4 b-6 d7 e-5 f-2 g4; new-joiner_have d5 e-3; new_, c5 f4 g-5; new_<name> b-4 e6; new_analyst b3
new_api b9 d-5 e-6 g-4; new_chairs c-5 e-4 f-4 g11; new_date b-4 d17 e-5 g-10; new_framework e-4 f4; new_grad d-5 e3
new_guy b3 f4 g-3; new_laptop a-11 b-2 c-4 g14; new_lead b3 d8 g-6; new_office c-6 d-4 e-3 f-4 g15
new_one a5 b3 c-4 d7 e-8 f-6 g-4; new_pm c-4 g7; new_profiler f3; new_provider a4; new_region a9 g-5
new_service a-5 b-2 e-4 g4; new_test e-2 g7; new_tracing f5; new_year b6 d11 g-12; news_about d9 e-4 g-7
news_to d6 g-3; next_door a-5 c-2 e-4 g11; next_month a-7 b-5 c-6 d6 e-5; next_one c4 d10 e-2 g-10
next_quarter c-2 e-2 g5; next_sprint a-2 b-7 c-6 d6 e-4 f-7 g8; next_step e5; next_time a-2 b-3 c-8 d-8 e7 f7
next_to a-10 c5 e-8 f5; next_tuesday e-4 f-6 g10; next_week a5 b-10 c-13 d7 e-15 f-6 g3; next_year d-6 g10
ngozi_'s b2 e5 f-2 g-7; nice_, f-6 g10; nice_. a3 b2 c-4 e-2 f6 g-5; nice_if a-3 c5 e-2 f-6 g4
nice_to a-2 b-4 c-8 d-4 e-2 f6 g9; night_, e-6 f4; night_. c-4 d7 e-8 f-8 g4; night_before a7 g-6
night_i a-8 b15 g-6; night_shift a4 b-3 d-6 e-3 g7; night_so g3; nightly_export c-2 e-3 g6
nightly_load a3 b-6 e8 g-6; nights_, a11 b-2 f3 g-11; nine_, a-6 b-6 c-3 e-4 g13; nine_. b8 d4 g-7; nine_as g5
nine_days a-5 b3 c2 d7 e-6 g-3; nine_hours a6 b-3 c-4 d-2 e6 g-4; no-one-else_would a-5 c15 e-3 g-8
no-one_'s b-4 d-5 e-2 f9; no-one_. b2 c-4 d5 e-4 f3 g-5; no-one_argue c6 g-4; no-one_but a12 b4 d-6 e6 f-6 g-15
no-one_here a-3 b-5 c-10 d-7 f-10 g22; no-one_need a-4 f9 g-4; no-one_take c2 f3; no-one_wait f-2 g6
no-one_want-to c4; no-one_will c4; no-one_would a-5 c13 f3 g-10; no_, a-12 c8 d-5 e-3 g6
no_. a4 b2 c-9 d6 e5 f-4 g-5; no_1:1s d13 f-3 g-10; no_? e-4 f4; no_agenda d7 f2 g-8; no_and c5 g-3
no_answer c-8 e3 g4; no_answers b-2 c-10 d-3 e15 f-3 g-2; no_better d3 g-4; no_bug a-6 c4 d-3 f-5 g8
no_code a-5 b-6 c-3 d-11 e7 f-5 g10; no_comment b13 f-9 g-6; no_comments e5 g-6; no_conclusion c-2 d-3 g8
no_consequence f7 g-4; no_customer a-9 e-5 f17 g-10; no_deadline a-5 e-4 f13 g-7; no_drama c-3 d-7 e-6 f-6 g12
no_feedback b-3 e-5 g3; no_go b-6 c6 d-4 e5 f-4 g-6; no_hire d7 g-6; no_hurry f5 g-3; no_idea a-3 c-4 e-6 f-6 g10
no_longer b11 c-12 d-11 e5 f-5 g-7; no_more a-9 c-3 d-3 g11; no_new d4; no_opinion b-2; no_owner a9 g-7
no_plan c-3 d14 e-7 g-6; no_preference a-3 c8; no_problem d10 e-4 g-3; no_purpose f8
no_reason a-3 c-3 d-7 e-5 f6 g2; no_regrets a6 g-5; no_release a5 c-3 d-4 e-6 f6 g-7; no_reply d9 g-7
no_seat d-4 e2 g5; no_show a-2 b-2 d11 e-7; no_signal a-2 c2 g4; no_sleep a7 e-3 f-3
no_ticket a-5 b-5 d-3 e-4 f15 g-4; no_time a3 b-5 c-3 d11 e-7 f-10 g-5; no_to b-6 d-11 e13 g-6; no_use f4 g-3
no_users f11 g-7; no_word b5 c-5 e-7 g6; no_worries b5 c-3 d6 e-4 g-6; nobody-else_can a9 g-3
nobody-else_do a-2 c11 e-2 g-5; nobody-else_have a13 c-4 f-3 g-6; nobody-else_know a11 c-3 f-5 g-2
nobody-else_would b-3 c10 e-2 g-6; nobody_'s a-12 b-2 d-11 e-4 f13 g4; nobody_, a8 c-9 d-6 e-4 f8 g-4
nobody_. c-8 d11 g-4; nobody_<name> c12 f-3 g-9; nobody_argue c5 e-6; nobody_ask a11 b6 c-17 d-6 e-6 f3
nobody_be c-5 f3; nobody_can a7 b-4 c-11 d-4 f-5 g11; nobody_could a11 b-5 c-12 f-4 g5; nobody_dare c7 g-4
nobody_decide g4; nobody_died a-2 c-4 e9; nobody_disagree c4; nobody_even d3; nobody_get b5 c-2 f-4 g-3
nobody_have a-2 c-3 d-3 e-3 f10 g-3; nobody_have-to c-4 d-2 e9 f-6; nobody_in a-2 c10 e-5 f-4; nobody_is c2 f2
nobody_mention d4 f-6; nobody_move g3; nobody_need a-9 d-3 e-4 f3 g7; nobody_object c3; nobody_on a-5 d-4 g8
nobody_push-back c8 g-6; nobody_say d-3 f-4 g7; nobody_speak c6 f-4; nobody_take a-4 e-3 f-3 g9; nobody_use c-3 f5
nobody_wait c-7 d-3 f6 g3; nobody_want a10 e-3 f-3 g-5; nobody_want-to a5 c4 f-6; nobody_will c-3 f11
nobody_would a-8 c13 d-2 e-5 f4 g-7; nobody_write d5 f-5 g2; nod_, a-4 b7 d-2 f-4; nod_. a-2 b-3 c9 e-6 f-4
nod_at c-8 e7 g3; nod_blindly f9 g-7; nod_when e-4 f4; none-of-them_mine a-8 b-2 c4 e-4 g8; none_, a-4 b3 d9 e-4 f-5
none_. a-4 b-6 c5 d5 e-8 g-5; none_of a-9 d4 e6 f-7 g-5; noon_, b-5 c-11 e-6 g9; noon_. d4 e-4 f-5
noon_and c-4 d3 e4; noon_i a-4 b4 d6 g-5; noor_'s b7 c-4 d8 e-4 g-11; nose_out e7 f-2; not-one_of a-3 c-3 d6 e-2
not_, a-9 b6 c9 d-9 e-3 f-8; not_. a-2 b-12 c-2 d12 e2 f-16; not_<mark> d-3 e-3 g7; not_<name> c11 e-3 g-11
not_a a-6 c9 d-3 e-3 f7 g-6; not_add b-3 e9 g-4; not_agree a-3 c2 d-2; not_answer b-4 g3; not_any b-4 c-3 d4 e-6 g3
not_as a-4 b-7 c-11 e-4 f-3 g19; not_ask b4 c-18 d-4 e6; not_assign a8 b-5 c-2; not_be c-17 d-3 f4 g6
not_bear b4 e-3; not_because a-2 d-4 e-6 g3; not_begin d7 g-6; not_believe b-2; not_book d8 g-8
not_by c3 d-3 e8 g-6; not_call b-5 d9 e-6; not_cancel b-2 e-5 g4; not_change a-5 c3 d-2 e-6 f10
not_check d-3 e10 g-5; not_choose a-6 d-3 e-6 g8; not_close a7 c4 d-4 g-5; not_code b-4 c-2 d-9 e-6 f-5 g14
not_come b6 c2 d-4 e-4; not_continue a9 b-4 c-3; not_decide a-4 b-4 c4 d-5 e-13 g7; not_delegate a10 b-9 d-2 e-7 g5
not_do a3 b-12 c-9 d8 f-5; not_even a-4 b-8 c12 d7 e3 f-8 g-10; not_face a-4 b-2 d14 e-2 g-9; not_fast b8 g-3
not_find d8 e-3; not_finish a12 c-2 d-5 e-4 g-5; not_fix a-5 c-5 e6 f-5; not_for a-8 b-3 c-9 e-4 f12 g4
not_get b-6 d7; not_give b-3 d13 e-4 g-5; not_go b-4 d-7 f6; not_go-to b-3 c-2 d-5 f-5 g8; not_good d11 e-6
not_grab e10 g-8; not_happen a2 b-4 d13 e-3 g-9; not_happy b6 e-3; not_have a8 c-5 g-3; not_his d6 e7 g-12
not_hold d5 e-4; not_home a9 g-6; not_how b13 d-2 g-11; not_in a-8 b-3 c-2 d5 e6 f-3; not_it a-3 f-5 g13
`
