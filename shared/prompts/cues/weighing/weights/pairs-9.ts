// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_9 = `
lost_<number> a-5 e4 f-8 g7; lost_in a-4 d7 f-5; lost_patience b10 e-2 g-7; lost_the b-5 c-6 d-9 f6 g5
lost_two a-6 c2 g6; lot_, e-3 g8; lot_. a2 c-5 d-4 f7 g-4; lot_of a3 d-7 e-6 f-7 g6; lots_of c-2 d-4 e-2 f-2 g9
loud_, b-3 e6; loud_. a-3 c2; loudly_. d5; love_. c-2 d-2 e7; love_it e5; low_. g4; low_priority f7 g-3
low_stakes f7; luckily_be c-3 g8; lunch_, a4 b-6 d3 f5 g-11; lunch_. a5 b-3 c4 e-4 f-11 g3; lunch_<mark> a8 d3 g-13
lunch_and a-3 c-5 e-3 f-2 g6; lunch_at d4; lunch_break a3 g-2; lunch_i a-3 b9 g-5; lunch_it b2 c9 e-4 g-7
lunch_on a6 c-4 e4 g-3; lunch_to a5 b-2 d-4 f5 g-5; lunch_with b-3 d-4 e-4 g10; m_. c-2 f-3 g10
maarja_'s a-4 d-3 g3; machine_'s d-3 f7; machine_, a4 b-3 e-9 f-3 g2; machine_. c4 e-5; mail_, b-6 c-2 d-6 e4 f-4 g5
mail_. a-3 b-8 d-5 e4 f-4 g11; mail_to b-3 d13 g-9; mails_. d9 g-6; main_, a8 g-6; main_. b4 d-3 e4 g-6
maintenance_window a2; make-the-call_the e3 g-3; make_, a-3 b-4 c6 d4 e-11 f5 g-2; make_. a-4 b3 c4
make_<name> a-9 b-2 c-4 d-2 e14 f-7; make_a a-13 b-6 c-15 d-6 e-8 f13 g8; make_by b-2 c3 d-2 f7 g-4; make_for d7 g-7
make_it c2 d5 e-4 f-8; make_me b4 g-3; make_myself a11 e-3 g-8; make_of e3 f-3 g3; make_one c5 e3 f2 g-10
make_room b-2 d7 g-3; make_sense a-2 f6; make_soup d5 f-3 g3; make_tea a-10 b-5 c-5 e12 f-5; make_that c7 e-2
make_the a8 d-4 e-3 f4 g-5; make_them b7 c-4 d-5 e-4 g3; make_up b-3 c11 d-3 e-6 f5 g-11; man_page f7 g-5
man_who c-3 e-2 g6; manage_it a-4 b3 c-7 d-2 e11 g-7; manage_the a4 b3 e-3 g-6; manager_'s a6 b-5 d-5 e2
manager_, a6 b-5 c-3 e-3 f3 g-2; manager_. c4 d-5 e-4 g3; manager_<mark> c9 g-11; manager_and b3 g-3
manager_ask b-3 c-6 d-5 e-4 g14; manager_cancel d-3 g4; manager_do g5; manager_i f-3 g7; manager_in b2 d4 g-5
manager_is c-3 d-8 e-3 f-3 g14; manager_take e-4 g7; manager_to c5 d-5; manager_who a-5 b-2 c-5 d-3 e-6 f-4 g19
managers_' d8 g-2; managers_should g7; map_, c3 d5 e-5 f-2; map_. b-7 e9; map_layer g5; map_of f6 g-3
marek_'s a-6 b5 d-6 e-6 g3; marker_, e7 g-3; matchmaking_server a10 g-6; matter_of b-4 c5 d6 e-3 g-5
may_, a-4 b4 c-5 d5 e-8 f5; may_. b-3 c4 d-8 e-4 g9; may_and b10 c5 d-4 e-2 g-11; may_be g6; may_change c6 e-2 g-3
may_have a-2 b2 c-3 d-7 g7; may_i b3 c-5 e9 g-8; may_restart c2 e2 g-4; maybe_, c-4 g3
maybe_i a-5 b-2 c-4 d-6 f-5 g17; maybe_somebody c-7 g9; maybe_thursday d15 g-14; maybe_use c5 d-2 e-5 g2
mbali_'s b8 c-3 d4 e-3 g-8; me_, a2 b2 f-2 g-4; me_. c7 d-9 e2 f-7 g-7; me_: b2 e5 g-3
me_<mark> a5 b-14 c-5 d10 e4 f-3 g-3; me_? a-8 c-11 d-2 e3 f-3 g14; me_a a-8 b-3 c5 e-6 g6; me_about b-7 g6
me_after b-6 d2 e-11 g11; me_again b10 c4 e-6 g-6; me_all c5; me_alone a-3 b3 e-7 f6; me_an a-5 b4 c-3 f-4 g6
me_and a6 b-6 c7 d-9 e6 g-11; me_any c8 e4 g-7; me_anything c-5 g8; me_as a-6 b-3 c4 e7 f-4 g-2
me_at b9 c-8 d-2 e5 g-8; me_be a-4 b-3 c10 e-3; me_because a3 b6 c-7; me_before a-5 b-8 c15 d-8 e4 f-3 g-4
me_by a-4 c9 d-4 e6 g-13; me_decide c7 g-2; me_down b6 c6 e-10; me_first b-2 c10 d-4 f-3
me_for a-5 b-11 c10 d3 e-2 f-8 g-2; me_from b6 c4 d-3 e-3 g-5; me_her a-3 e-3 g9; me_how b-10 c13 d-8 e-5 f6 g-6
me_i b-6 c-13 d-3 e9 g4; me_if b-3 c8 d-4 g-3; me_in a2 c4 d-3 e3 f-15 g-5; me_instead b2 c9 d-4 e-4 g-6
me_is c3 d5 g-7; me_just b9 c-4 d-2 e-6; me_like b-3 c10 e-8 f5 g-4; me_not c4 e-2; me_now c9 d-3 g-12
me_on b10 c9 d-9 e3 f-12 g-10; me_once b5 c-6 e-7 g6; me_one a-3 c-3 e5; me_only a5 c-3 f3 g-5; me_out c9 e-3 g-5
me_over a-2 b-3 c7 e-3 f-2 g3; me_pick c9 e-2 g-5; me_say a-2 c9 d-3 e-6; me_since b4 d4 f-5 g-2; me_so e-2
me_that a5 e-5 f-2; me_the a-2 c9 d-8 e-3 f5 g-5; me_they c10 e-3 g-6; me_this-week a-4 b-3 d-3 e-2 f-4 g12
me_through b-4 d-2 e-2 f7 g2; me_to c10 d-5 f-13 g-3; me_today a-7 b-2 d-7 e4 g3; me_too c4; me_twice c-4 d-3 e6 g2
me_until a-2 b-3 d-4 e10 g-8; me_what b-2 c-6 d-3 f-3 g9; me_when a-3 b-4 c7 d-4 e-10 f14 g-7; me_whether c9 g-6
me_which b-5 d-4 e12 g-6; me_who a9 b-7 c8 d-4 e-7 g-7; me_with b-4 c-6 f-2 g11; me_would a-4 b-4 c-4 e4 f-2 g5
mean-to_be a3 d-4 g3; mean-to_bring d3; mean-to_write d7 g-5; mean_, a5 g-8; mean_something f6; means_i b3 c5 d-2
meant_as b9 e-3 g-5; meant_it b-5 d-7 e10 g-2; measure_. c-2 g5; meet_, a-6 b-6 c3 f-7 g6; meet_. b-3 d-6 e-8 f5
meet_<mark> d9 e-3 g-5; meet_about c-3 d-5 e-2 g10; meet_be g3; meet_have d-6 g8; meet_he c8 g-4; meet_in c6 e3 g-5
meet_load d-3 f6; meet_notes d-3 f6 g-4; meet_of d6 e-4; meet_so a4 c-10 d-4 e11; meet_the b-3 c2 d-5 e-5 f-4 g6
meet_to c5 d5 e-3 g-6; meet_with g4; meet_without e-5 g3; meetings_, b-3 c-6 d-3 e-2 g7; meetings_. a6 c-2 d-4 e-3
meetings_and a2 d-6 e-4 g6; meetings_until a-4 d3 e3 f5 g-7; memory-leak_that a12 c-2 f-3 g-9
mended_it a4 b2 c-5 d-4 e-7 g4; mention_the c-3 d7 g-6; mentor_circle d4; mentor_hour d14 e-8 g-9
mentor_lunch e-7 g4; menu_. b-6 f8; merge_, c3 d-6 e-12 f-6 g8; merge_. a7 b9 f-8 g-14; merge_<number> a12 f-2 g-6
merge_and b8 c-3 d4 e-8; merge_anything c6 d-6 e3; merge_by a-4 b-6 f3 g8; merge_in b4 g-4
merge_it a-4 b5 c-9 d-8 e4 f7 g-4; merge_my a7 e-2 f-4; merge_nothing a-6 b-4 c-5 d-3 e12; merge_over b8
merge_that b5 f2 g-3; merge_the a10 b-12 c-5 d-5 e-7 f-7 g5; merge_to g6; merge_two a-10 b-5 d-3 f-6 g13
merge_until c4; merge_whenever a-3 b-2 c-3 f12 g-3; merge_without a-6 c5 d-3 e-3 f-3 g6; merged_prs f7
mess_, e5 g-4; message_, c-4 e5 g-7; message_with f-2 g4; metric_. c9 g-5; mid_sentence b-3 c8 d-4
mid_year b-3 d13 g-8; middle_of b-3 d8 e-7; midnight_, b4 c-2 d-4; midnight_. b5 g-3; midpoint_review b-3 d6 e-7
might_be e-3 f-8 g12; might_have a-4 b-4 d6; migration_, a5 b-8 c-6 d-3 g3; migration_. a6 c-4 e-10
migration_: a-2 c9 d-3 g-5; migration_and a-3 b4 d4 g-3; migration_for a8 g-4; migration_i b3; migration_is d-4 e5
migration_myself a-12 d-4 e3 g11; migration_on a10 d-7 f-2 g-2; migration_plan b3; migration_script b5 d-3 g-3
migration_slip d-5 e3; migration_that a6 g-4; migration_to a8 b-4 d-2 g-6; mikko_'s d3; mile_of a7 b-2 g-3
milestone_. a2; milestone_build a5; min_, a-4 b-4 e-4 f4; min_. d-3 e3; mind_, c-6 d-3 e11 g-8
mind_. b-5 c-4 d-4 e-3 f4 g6; mind_to a-3 b-6 d-3 e-3 g14; mine_, a10 c3 f-12 g-9; mine_. a-10 b7 c4 d2 f-13 g-2
mine_<mark> d3 f3 g-3; mine_again a-7 b8 c4 d-2 e-3 g-4; mine_and b-5 c2 d-7 e5; mine_at c4 e-5
mine_be a-6 c3 e6 g-7; mine_by b7 c-3 d-3; mine_in a-5 b4 c5 d-6 f4 g-8; mine_is a4 d-8 e8 f-3 g-8; mine_now b6
mine_since a-4 b13 c-3 d-3 e-3 g-5; mine_to a9 b-11 g-5; ministry_'s c-9 g8; minus_: c3; minus_<number> d-3 g3
minute_, b-5 c10 d-5 f-5; minute_. c-4 d6; minutes_, a-6 b5 c-7 d-5 g8; minutes_. b-3 c7 e3 f-5 g-4
minutes_<mark> c3 e8 g-9; minutes_and b4 c2 d-2 e2 g-10; minutes_because c2 d7 g-6; minutes_before c-2 d8 e-2 g-6
minutes_by d4 e-3; minutes_for c9 d7 e-5 g-10; minutes_in a5 c-4 e-7 g3; minutes_later b-2 c-3 e10 g-4
minutes_longer g2; minutes_of a-3 b-6 c-4 d-6 e11; minutes_on c7 e-3 f-2; minutes_over c-2 e7 g-4
minutes_with a4 b-3 d2 e7 g-12; mirela_'s c6 d8 e-2 g-10; miss_, d3; miss_index d-3 g5; miss_it a-7 b3 e-4 f-4 g11
miss_the b-6 d4 f-6 g4; missed_deadlines d7 f-3; mistake_, b3; mistake_in f7 g-3; ml_folks c6 e-7 f7 g-6
ml_platform c7 g-2; mobile_crew a-4 c-2 f2 g5; mode_, e6 g-5; model_'s f5; model_, b6 e-2 g-4; model_. c7 g-5
model_be a7 c-2 g-4; model_for b5; model_on g3; model_threshold c5; model_to e-3 g8; model_with f2
module_, a-6 b6 c-4 d-3 e-6 g6; module_. a5 c2 f7 g-14; module_<number> f7 g-4; module_back b6 g-3; module_for a4
module_from f3; module_that b-8 e8 g-5; modules_with g2; moment_i b-3 c12 d-4 e-5 g-6; moment_to d6
monday_'s a8 d-7 e-6 f-4; monday_, c4 d7 e-5 f-5 g-5; monday_. a-2 b7 c-11 d8 e-5 f-4; monday_<mark> b5 d5 g-7
monday_and c-7 d-6 e7 g2; monday_because d9 g-10; monday_i d-2 g5; monday_is b3 d8 g-10
monday_the b-8 c-6 d-3 e7 g7; money_, b-5 d5; money_. g8; month_'s f6 g-3; month_, a-3 b6 c-6 d11 e-4 g-8
month_. a-5 b-7 c-8 d11 e-7 g3; month_: c-4 d-3 e-3 f6 g3; month_? d-5 f3; month_and c6 e-4 g-2; month_at d4
month_end a7 b-5 c-3 d9 e3 f-3 g-11; month_i a-7 b10 d2 f-3 g-3; month_now d7 g-5; monthly_career d8 g-3
months_, c-4 d2 f4; mood_, d5 g-3; mood_. d3; mood_otherwise a-4 c3 d6 g-6; morag_'s c-3 e7
more_, b-9 c-2 d-10 e12 f-4; more_. b4 c-8 e-10; more_and a-5 b-4 d-4 e-4 g11; more_code a5 f-7 g5
more_day b10 c-4 e-3 g-8; more_days a-3 b4 c-4 g3; more_than c-4 f4; more_urgent d6 g-3; morning_, a-13 c4 f-3 g8
morning_. a3 b-4 c-5 d-7 g7; morning_and b10 d-3 g-9; morning_with f5; most-of_it b5; most-of_the a10 b-6 d-9 f-7
mostly_about d-4 g7; mother_'s a-2 d-3 f11 g-2; mouth_. a-2 c9 d-3 f-4 g-3; mouth_shut c-2 e9 g-3; move_, b-6 c-6 e7
move_. b-2 d11 e4 f-3 g-4; move_<mark> d8 g-7; move_<name> b13 d-4 e-6 g-3; move_a c2; move_again a8 b-4 c-3 d4 g-8
move_by a-3 b-3 c-5 d8 e-3; move_his b7 d-6 e-2; move_house a-5 b-4 d-7 e-3 g13; move_it a-4 c3 d16 e-5 g-16
move_my b-7 c9 g-12; move_on a-4 b-6 c10 d-6 e-8 g6; move_our c-2 d-8 g10; move_the b3 e-17 f-3 g5; move_them d-3 g4
move_to a-9 b-9 d4 e-2 f-3 g8; move_until a5 c2 g-5; move_without e-3; mr_. a-2 b6 c-6 d8 f-5
much_, a6 b-2 c-7 d-3 g6; much_. d3 g-4; much_as c4 e-3; much_for b7 e-3; much_on d5 g-3; mug_. d3 f-2 g4
mused_aloud c8 g-3; must_be c-6; must_change a7 c-3 d-6; must_have a10 c-2 d-5 g-2; must_not a-4 d-7 e-2 f-3 g16
mute-the-thread_the e3; mute_, d-3 g3; mute_and c3 e5 f-3 g-5; muted_myself b-3 e8 g-4; muted_the a-7 e8
my_1:1 b-2 c-5 d11 e-3 g-3; my_1:1s a-4 b-3 c-3 d2 e-2 g2; my_<mark> b11 e-7 f-3 g-9; my_<name> a-5 b-5 d-3 f9
my_<number> d6 f2 g-7; my_absence c3 d3 g-7; my_answer a-4 b-5 d4 e3 g-5; my_approval a-7 b-5 c2 d-8 e14 f-5 g-3
my_arms e11 g-7; my_back b-6 d-4 g7; my_bag c4 g-5; my_bench b7 e-2; my_best b7 e-4; my_bike f9 g-8
my_blessing b-8 c15 d-5 f-2 g-12; my_boss b-7 c-6 d-6 e-5 f-11 g17; my_brain b-3 c2 f7 g-4
my_branch a15 b9 c-10 d-6 e-3 f-6 g-14; my_brother f4; my_bug a3; my_calendar a8 b-5 c2 d13 e-6 f-3 g-16
my_call a-5 b-2 c8 d-10 f-4; my_camera a3 e7 g-6; my_chair b5 c5 d-7 g-7; my_change a5 b2 g-5; my_choice e8 g-7
my_circus e-4 g8; my_coach a-5 b-6 c-8 e-7 g17; my_code a8 b5 c-5 d-6 e-9 f8 g-15; my_coffee a-9 c5 d-4 f6 g4
my_column b6 d-2; my_comment b-3 c9 d-2 e4 g-9; my_commit a10 b14 c-8 d-6 e-8 f-9 g-15; my_commits b8 g-4
my_contribution e8 f4 g-9; my_daughter a-5 b-4 c-8 d-6 e-9 f10 g8; my_day a5 d7 g-13; my_decision a-3 d8 e7 g-16
my_deploy a10 b-6 c-3 e3 g-7; my_deputy b3 c-3 d-2 g3; my_design b11 c7 d-5 e-7 f-2 g-12; my_desk a-7 c6 d8 e-9 g-3
my_diary d5 e-2; my_direction c4 e-5 g2; my_director a-8 b-8 c-8 d11 e-4 f-6 g8; my_dms c11 e-2 g-6
my_do a-4 b5 c-6 d12 e-5 g-5; my_door a-5 b-5 c9 d6 g-5; my_draft b-7 e13 g-7; my_drafts d12 g-8
my_editor a8 b3 g-8; my_estimate c10 e-5 g-3; my_evening a15 c-2 d-6 e-3 g-12; my_evenings a6 g-3; my_expense f5
my_eyebrows c4 g-4; my_eyes b-8 c-2 d4 e-2 g4; my_face a8 b3 c9 d-8 e-14 f-4 g-11; my_father a-5 b-2 c-3 e-6 g13
my_fault a-2 b2 d8 g-8; my_favourite a-4 c-5 d2 e8 f-2 g-7; my_feet a2 b-2 d5 e-6 g-5
my_finger a6 b-5 c7 d-4 e2 g-10; my_fingers b5 c-11 d-12 e6 f-3; my_first a-4 b-5 c-5 e-6 g16
my_fix a10 b12 c-5 d-5 f-5 g-17; my_folder e3 g-4; my_former b-5 d-3 e-4 g12; my_full b-3 c-3 e11 g-6
my_glasses b-3 c-3 e-4 g9; my_guess c11 d-5 e-3 g-5; my_gut a-8 b-3 c10 e-8 g2; my_half a7 b-13 c6 d4 e7 f-4 g-11
my_hand b-6 c8 d4 e-8 f5 g-5; my_hands a4 c-14 e5 f-5 g-2; my_handwriting b5 d-2; my_head c-12 d5 e6 g-4
my_heart a3 e-2; my_hobby f9 g-4; my_home f10 g-7; my_husband a-5 b-3 d-3 e-6 f-3 g17; my_idea c12 d6 e-8 f-3 g-11
my_inbox b-7 c5 d11 e-6 f-12; my_initials a7 b-9 d-5 g-2; my_job a-7 b-3 c-10 e7; my_junior b9 d-3 g-3
my_keyboard a7 b-5 c-3 e10 f-3 g-8; my_kid b-8 c-6 d-4 e4 f6 g2; my_kitchen a-3 b7; my_knees a-3 b7 e-4 f-3 g4
my_lap a-8 c7 d-4; my_laptop a3 b6 c-11; my_last a-6 b-5 c-8 d-5 e3 f-6 g15; my_life a-3 b-4 c3 f-5 g9
my_lips b-3 e4 g-8; my_list a-2 b-4 c-6 d8 e-10 f-5 g7; my_little a-4 b7 c7 d-3 e-5 f6 g-14; my_local f7 g-3
my_lunch d4 e-3 f6 g-4; my_machine a5 b4 c-2 g-7; my_manager a2 c-5 d-3 f-4 g10; my_meet c5 e-5 f6 g-6
my_mentor b-8 c-3 e-6 g14; my_merge a10 b7 c-13 d-4 e7 f-5 g-7; my_mic e5; my_module a4 c-5 e2 g-4
my_mother a-11 b-2 c-6 e-3 f7 g10; my_mouth b-4 c6 e8 f-6 g-9; my_name a8 b6 c3 d-5 f-13 g-7; my_nod a-5 c17 g-12
my_nose e7; my_notebook b-6 d14 g-8; my_notes a-2 b-5 d9 f-3; my_offhand c12 e-3 g-8; my_office a-3 c12 e-3 g-7
my_ok a-6 b-5 c17 d-7 g-9; my_old a-4 b-3 c-11 d-9 e5 g11; my_one a3 b-2; my_one-to-one d8 g-7; my_only e9 g-6
my_opinion a-6 b-8 d-7 e3 f-3 g4; my_own b11 c-19 e-7 f7; my_part a4 b-4 c-4 d-4 e13 g-14; my_patch a13 d-2 e-3 g-7
my_patience b8 g-3; my_pen b-2 c4 e2; my_people a-3 c-3 d15 g-11; my_permission c9 e-3 g-4
my_phone a10 b-7 c-3 d-5 e5 f-6 g-3; my_pick c-8 e13 g-5; my_place b-2 d-3 e14 g-10; my_plan b-4 c10 d-7 g-3
my_plate b7 d2 g-6; my_pocket c-3 d5 e4 g-4; my_pr a13 b-5 c-6 e-2 f4 g-12; my_predecessor a-5 b-5 c-2 d-4 f-8 g19
my_previous c-7 d-3 g12; my_proposal c8 d-4 e-4; my_reports a-5 b-4 c-5 d12; my_request b10 c-3 g-8
my_review a-5 c10 d-7; my_role a3 b-4 e5; my_rule e6 g-5; my_say-so c6 g-2; my_screen b3 d6 f-3 g-7
my_screenshots f8 g-6; my_seat c-3 e7; my_shoes d-2 e11 g-8; my_shoulders a7 c-3 f-2; my_side a-9 b-3 c-4 e7 f2
my_sign a-3 c9 e-2 g-3; my_silence c3 e4 g-5; my_sister a-3 c-3 e-3 f3 g7; my_sleep a4 d-3 f-5
my_sleeves a8 b-3 e-4; my_slides a-5 b4 e4; my_slot c-3 d7 g-6; my_sql a6 b-4 c-3 d-6 e-3 f3; my_stomach g5
my_style a-3 b11 g-4; my_suggestion c8 g-4; my_table c12 g-8; my_tea e3 f3; my_team c-6 d7 e-6 g3
my_teeth b-3 c-5 d3 g3; my_terminal a12 b-4 c-2 d-3 g-9; my_throat c5 d7 e-3 g-8; my_throwaway c12 f-7 g-7
my_thumbs-up a-8 c15 d-7 e-7 f-2; my_ticket a6 b-6 e-3 g3; my_time a5 c-4; my_tongue b-5 c-6 e11 g-3
my_tuesday a9 c-2 f-3; my_two b-4 c4 d7 e-5 f-3; my_unfinished a9 d-3 g-5; my_verdict c11 g-7
my_version a-4 b9 c5 d-2 e-6 f-4 g-4; my_view b-2 c13 d-3 g-6; my_wall c-2 e-3 f6; my_way a-5 b13 e-8 f-2 g-6
my_wednesday c2 d8 g-8; my_week a10 g-5; my_whole b-4 f5; my_wife a-9 b-4 c-10 d-7 e6 g11; my_window a-4 f5
my_word c6 e-4; my_yes a-6 b-4 c11 d-7 e3 g-4; myself_, a12 b-3 c-11 d-12; myself_. b5 c-7 d-8 e-9 f-11 g10
myself_: d-4 f3 g3; myself_<mark> a6 b-5 d-2 e-4 g5; myself_a a-6 b-7 d12 e-4 f7 g-5; myself_again a6 d4 f-2 g-4
myself_and b3 d-5 e2 f-3; myself_as e3 g-4; myself_at a9 b4 e-2 g-10; myself_because a5 g-2
myself_before b9 e-4 g-6; myself_by a-6 b10 g-4; myself_from a-5 d-5 e16 g-13; myself_i g-3; myself_if e-6 g9
myself_in a-2 b3 c-4 d-5 e4 f-4; myself_it a4; myself_on a-7 b15 c-6 d-5 e-12 f-3 g3; myself_out a-3 b-4 e12 g-7
myself_since a5 b8 e-3 f-5 g-6; myself_so a3 b-2 d4 g-4; myself_the a8 b-8 c-4 d9 f-6 g-12; myself_this-morning b6
myself_to a-7 b-9 c-3 d3 e14 g-4; myself_today e-5 g7; myself_tonight b7 g-3; myself_without c8 e-6 g-5
name_'s b8 c-3 g-4; name_, b-5 c-5 f6 g4; name_. a-9 b2 c3 d-8 f-7; name_<mark> a5 b-3 e-3; name_a c8 e5 g-12
name_and a-4 b6 c-6 e8 f-7; name_for c6 e8 g-14; name_in c7 d2 e-13 f-2; name_is a4 d-4 e-8 g5; name_it b-3 e4
name_of a-3 b-3 c2 f-2; name_off b-6 e8; name_on b3 c-7; name_one g5; name_question c-5 g8
name_the a-4 c13 d-4 e-3 g-3; name_to a-5 b5 e6 g-9; naturally_. g5; near_<name> a7; near_a a3; nearly_. b-5 e-7 g12
nearly_do e6; nearly_there b16 e-7 g-12; need_, a10 b-4 c-5 d-2 e-5; need_. a7 b-4 d-8 e5 f3 g-6
need_a b-3 c-5 d10 e-11 f-8 g3; need_and e8; need_another c-4 g6; need_before c-4 g3; need_for a4 b-2 d-5 e2
need_from a-4 c-6 d-4 e-6 g14; need_is d-3 g8; need_it a8 c-3 d-7 e-9 f12 g-8; need_me a-15 b-7 c-3 d4 e3 f-3 g9
need_my b-8 c5 e2 g-2; need_not a-3 c3 d3 e-4 g-4; need_stop c-2 d8 g-4; need_the a4 b-5 c-6 e3 f-9 g3
need_two a-4 c-4 d3; nerve_. g5; nervous_, g2; nervous_. b8 g-3; nervous_and b3; net_. g2; never_. d3
never_again d-5 g9; never_ask c9 d-4 f-3; never_get-to c4 d4 g-7; never_have a-5 b-7 c4 d-10 g11; never_know g5
never_let b11 c-6 d-4 e-7; never_mind c-2 d-5 e6 g-2; never_open a-2 g2; never_see d-3 e-3 f5 g3; never_send d7 g-4
never_ship f9 g-7; never_take e-3 g6; never_the a-3 b-2 c-4 d-4 g14; never_touch e-3 g6
new-hire_'s a-5 b-5 d6 e-4 f-3 g6; new-joiner_have d5 e-4; new_, c3 f4 g-5; new_<name> b-5 e7
new_analyst a-4 b6 f-2; new_api a2 b10 d-7 e-7 g-5; new_chair b-5 e-4 f-3 g10; new_chairs c-4 e-4 f-3 g11
new_colleague d4; new_date b-3 d16 e-5 g-10; new_framework d-3 e-4 f3 g4; new_grad d-4; new_guy a-2 b4 f4 g-5
new_laptop a-10 c-4 g13; new_lead d7 f-4; new_office c-6 d-5 e-4 f-5 g15; new_one a4 b4 c-3 d7 e-8 f-6 g-4
new_owner b3 e2 g-3; new_pm c-3 g5; new_provider a7; new_region a9 g-4; new_router a6 b-4 g-3
new_service a-4 c6 e-4; new_team d-3 e4 f4; new_test e-3 g6; new_year b4 d11 g-11; news_, a3 e-4 g4; news_. f-4 g8
news_about d9 e-3 g-7; news_to d6; next_, a-2; next_. c-5 e8 g-3; next_door a-2 c-2 e-4 g11
next_month a-6 b-5 c-5 d6 e-4; next_one c3 d12 e-4 g-11; next_quarter g4; next_sprint b-6 c-6 d4 e-4 f-7 g11
next_step b-3 e3; next_time a-3 b-3 c-9 d-8 e11 f5; next_to a-9 c5 e-6 f5; next_tuesday e-4 f-5 g7
next_week a3 b-12 c-12 d7 e-14 f-6 g2; next_year d-6 g7; ngozi_'s b3 e4 f-3 g-4; nice_, f-5 g9
nice_. a3 b4 c-4 d-5 e-3 f6 g-4; nice_if a-4 c4 e-2 f-6 g5; nice_to a-3 b-4 c-10 d-5 f8 g8; nicely_, b7 g-5
night_, e-7 f5; night_. c-4 d9 e-9 f-9 g3; night_before a4 g-3; night_i a-7 b15 e-2 g-7; night_shift a5 b-3 d-6 g3
night_so g4; nightly_export a-2 b2 c-4 e-3 g5; nightly_load a2 b-5 e8 g-7; nights_, a12 g-11
nine_, a-7 b-6 c-4 e-4 g14; nine_. b8 d4 g-8; nine_as g4; nine_days a-3 b2 d6 e-5 g-4; nine_hours a6 c-4 d-3 e6 g-4
nine_to a5 c-3 d-3 g2; nineteen_. e7; ninety_minutes d-2 e4; no-one-else_would a-6 b-4 c15 e-2 g-6
no-one_'s b-4 d-3 f8; no-one_. b3 c-5 d5 e-3 f2 g-4; no-one_argue c6 g-4; no-one_ask d3
no-one_but a10 b6 d-6 e6 f-8 g-16; no-one_could a4; no-one_have c-3 d4 f3 g-5; no-one_here b-5 c-10 d-5 f-10 g21
no-one_need a-3 f9 g-4; no-one_take a-2 c3 f4; no-one_wait g6; no-one_want-to c4; no-one_would a-5 c11 f3 g-9
no_, a-8 c6 d-6 g5; no_. a3 b3 c-8 d5 e6 f-4 g-4; no_1:1 g2; no_1:1s d12 f-2 g-11; no_? a-4 e-5 f6; no_agenda d6 g-6
no_and c5 g-3; no_answer c-8 g5; no_answers c-9 d-3 e13; no_better d3 g-5; no_bug a-4 c3 f-5 g6
no_code a-5 b-8 c-3 d-12 e8 f-6 g11; no_comment b9 f-6 g-6; no_comments e5 g-5; no_conclusion g6
no_consequence a-2 f6 g-3; no_customer a-8 e-4 f16 g-10; no_date d7 g-4; no_deadline a-4 b3 d-2 e-4 f11 g-7
no_debrief d-2 g3; no_decision c2 e-4; no_drama c-2 d-6 e-5 f-5 g11; no_feedback b-3 e-5; no_flights c-2 f-3 g8
no_go b-6 c8 d-5 e5 f-5 g-6; no_hire d7 g-7; no_hurry f6 g-4; no_idea c-4 e-6 f-5 g10
no_longer b11 c-11 d-11 e6 f-5 g-5; no_more a-9 d-3 g12; no_new d5 g-2; no_notes d10 g-10; no_other g3
no_others a5 c3 e-3 g-5; no_owner a9 g-6; no_part a-5 e9; no_plan d12 e-5 g-6; no_plan-to f8 g-6
no_preference a-3 c8; no_problem d10 e-4 g-3; no_purpose f8 g-3; no_reason a-4 c-4 d-8 e-6 f6 g3
no_recommendation c9 e-5 g-3; no_regrets a5 g-5; no_release a5 c-2 d-3 e-3 f3 g-6; no_reply d10 g-8; no_rule c6 g-2
no_seat d-3 e3 g5; no_show a-3 b-3 d10 e-5 f-3; no_signal a-3 c2 g5; no_sleep a8 e-3 g-3
no_ticket a-5 b-4 d-2 e-3 f16 g-6; no_time a3 b-5 c-2 d12 e-7 f-10 g-5; no_to b-7 d-13 e14 g-7; no_use f4
no_users f10 g-7; no_vote c3; no_word b7 c-5 e-7 g3; no_worries b7 c-5 d4 e-4 g-5; nobody-else_can a7 g-2
nobody-else_do a-2 c11 e-2 g-6; nobody-else_have a15 c-4 d-3 f-5 g-4; nobody-else_know a11 c-3 f-6
nobody-else_would b-4 c10 g-4; nobody_'s a-13 d-10 e-4 f13 g3; nobody_, a8 c-8 d-5 e-5 f9 g-6
nobody_. c-6 d11 f3 g-6; nobody_<name> c12 f-3 g-9; nobody_argue c5 e-6; nobody_ask a10 b7 c-14 d-4 e-7
nobody_be c-4 f2; nobody_call c-6 e8 f5 g-8; nobody_can a6 b-3 c-9 d-3 f-4 g10; nobody_could a9 b-3 c-11 f-4 g5
nobody_dare c7 g-5; nobody_defer c-9 g10; nobody_died c-4 e8; nobody_disagree c6 g-3; nobody_do a-4 c7 e-4 g3
nobody_ever c3; nobody_get b4 c-3 f-3; nobody_have c-5 e-3 f9 g-2; nobody_have-to c-6 e9 f-5
nobody_in b-2 c10 d-3 e-5 f-5; nobody_is c3 f2 g-2; nobody_know a-3 c-4 f-4 g9; nobody_mention d5 f-4
nobody_move g4; nobody_need a-10 d-2 e-2 f3 g8; nobody_object c6 f-4; nobody_on a-5 d-2 g6; nobody_push-back c8 g-6
nobody_say d-2 f-5 g6; nobody_see c-3 f3; nobody_speak c6; nobody_take a-4 e-3 g8; nobody_use c-2 f3
nobody_wait a-2 c-6 f6; nobody_want a8 e-4 g-5; nobody_want-to a3 c6 f-5 g-2; nobody_will e-2 f10 g-3
nobody_would a-8 c14 e-6 f2 g-5; nobody_write d3 f-5 g3; nod_, a-3 b4 f-6; nod_. b-3 c8 e-6 f-4; nod_at c-7 e6 g3
nod_blindly f9 g-6; nod_when e-3 f5; none-of-them_mine a-7 c3 d-2 e-3 f-2 g7; none_, a-5 d7 f-5
none_. a-2 b-3 c6 d6 e-6 g-10; none_about d-2; none_of a-7 b3 c4 d2 e5 f-6 g-7; noon_, a-6 b-3 c-10 e-6 f2 g9
noon_. c-3 d4 e-4 f-4; noon_and c-4 d2 e4; noon_i a-4 b5 d5 g-6; noor_'s b7 c-4 d7 e-3 g-9; nor_do d9 g-5; nose_. b2
nose_out e6 f-2; not-one_of c-3 d4 e-3; not_, a-7 b5 c7 d-8 f-6; not_. a-5 b-11 d14 e2 f-15; not_<mark> d-3 e-3 g5
not_<name> a-2 c11 e-2 g-11; not_a a-5 c7 d-2 e-3 f8 g-6; not_add b-3 e8 g-3; not_agree c3 d-3 e4
not_answer b-4 e2 g3; not_any b-3 c-3 d8 e-4; not_argue c2 e4 g-7; not_as a-4 b-6 c-10 e-3 g18
not_ask b6 c-19 d-3 e6; not_assign a6 b-6 f3; not_be c-16 f4 g5; not_bear a-3 b4 e-3; not_because d-5 e-5 f3
not_begin d7 g-6; not_believe b-2; not_book c2 d7 g-9; not_break c-3; not_bring b-2 d7 e-3; not_by e8 g-6
`
