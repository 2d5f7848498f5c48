// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_5 = `
my_deputy b3; my_design b12 d-3 e-4 g-6; my_desk a-8 c4 d5 e-7 f-2; my_director a-8 b-3 c-5 d8 e-5 f-6 g7
my_do b5 e-2; my_dotfiles a-6 c-3 e-3 f10 g-4; my_draft b-7 e12 g-3; my_drafts d10 g-6; my_estimate c5 g-2
my_eyes b-4 c-6 g7; my_face a8 b-3 e-5 g-6; my_fault d7 g-4; my_finger e3; my_fingers a-3 b6 c-5 d-7 e9 g-10
my_first b-2 g8; my_fix a2 b9 c-4 d-4 g-6; my_former g5; my_go a-3 c8 g-4; my_half a2 b-9 c6 e6 g-5
my_hand a3 b-2 c9 g-10; my_hands b3 c-6 d-5 e11 f-9 g-8; my_head a5 c-4 d2 e6 g-12; my_husband a-3 f-7 g12
my_idea a-4 c11 d4 e-8 g-8; my_inbox b-6 c3 d4 e-6 f-9 g5; my_job d-3 e3; my_junior b7; my_keyboard e6 g-2
my_lap a-3 c3; my_laptop a8 b6 c-4 d2 e-9 g-10; my_last a-5 b-5 c-6 d-3 f-3 g13; my_life g5; my_list a-2 c-9 e-7 g10
my_lunch d8 g-4; my_machine a4 c-3 g2; my_manager a4 f-3; my_mentor b-3 e-5 g10; my_merge a10 c-10 d-2 e5 g-2
my_module a4 c-3 e4 g-4; my_mouth c-4 e6; my_name b5 c9 d-8 f-6 g-16; my_notes d5; my_ok a-5 b-2 c13 e-3 g-5
my_old a-2 b-6 c-5 g11; my_opinion a-4 b-4 d-3 g4; my_own a3 b11 c-13 d-15 e-12 f4 g3; my_part a4 c-2 d-3 e6 g-6
my_patience b5; my_people c-3 d9 g-4; my_phone a7 b-3; my_plan c7 g-3; my_plate g-6; my_pr a10 b-3 c-4 g-7
my_predecessor a-3 b-4 d-3 e-6 f-6 g16; my_previous c-3 g5; my_refactor a4 b5 f-3 g-4
my_release a-6 c8 d-3 e6 f-5 g-6; my_reports c-4 d11 g-6; my_review a-3 c8 g-4; my_screen d7 g-5; my_seat e3
my_side e7 g-5; my_sign c7 g-3; my_sketch c5 g-2; my_sleep a8 c-2 d-3 g-3; my_sleeves a5; my_suggestion c8 g-4
my_take c4; my_team c-5 d5 g2; my_throat c2; my_throwaway c11 e-3 f-6 g-3; my_thumbs-up a-8 c9 d-5 e-2 f-2
my_tongue c-2 e10 g-5; my_unfinished a10 b-3 d-2 g-5; my_verdict c4 g-2; my_version a-3 b5 c5 e-5 g-6
my_view c6 e-2; my_way b10 e-3 g-7; my_wife c-6 d-2 e-3 g11; my_word b2 c4 e-3; my_yes c10 g-5
myself_, a10 b-4 c-4 d-2 g-7; myself_. a8 b3 d-4 e-5 g-6; myself_: g5; myself_<mark> a3; myself_? a4 b-4
myself_again b3 g-2; myself_and b2 e3 g-3; myself_because a4; myself_down a4; myself_from a-5 e10 g-6
myself_in b5 g-4; myself_in-the-end c2; myself_it a5 g-5; myself_out a-2 e9 g-6; myself_over g3
myself_the a9 e-5 g-5; myself_this-morning b2; myself_to a-5 b-5 c-5 d6; name_'s c-3 e-2 g3; name_, c6 g-3
name_a e8 g-7; name_discussion c6; name_for b4 g-3; name_in c8 e-4; name_off b-5 e5 g2; name_on f3
name_question c-4 e-3 g8; nearly_there b6 e-3; need_, a7 c-3; need_a c-5 d4 e-5 f-3 g3; need_another a-4 c-5 g4
need_for c3 f-2 g2; need_it c-2 d-4 e-5 f8; need_me a-10 c-5 d-6 g15; need_my c3 d-8 e-4 f2; need_not c2 d5 e-3 g-5
need_stop d4; need_the a11 c-4 d-3; negative_, g3; nervous_, b-2; never_ask c6 g-2; never_cancel d-5 g6
never_come b-2 c-5 d5; never_did a-3 d-7 g11; never_do d3; never_finish b4; never_get-to c4 g-4
never_have b-5 c3 d-9 e-4 g9; never_let b6 c-3; never_merge f4; never_see f4 g-3; never_send d4; never_ship f5 g-4
never_take g6; never_the a-4 g8; never_use a-2 g4; never_would g4; new-joiner_have c-2 d6 e-3; new_api f5 g-4
new_auth f3; new_canteen f-9 g10; new_chair b-3 f-4 g9; new_colleague d2; new_consensus f4; new_framework f8 g-3
new_grad f-5 g8; new_ide f5; new_laptop a-5 d-3 g7; new_lead b4 c-3 e2; new_llm f6 g-5; new_office c-4 g9
new_one b5 c-4 e-2 f-5; new_pm a-3 c-2 g4; new_scheduler a2; new_sdk g2; new_service g2; new_strategy g3
new_team b-2 e8; new_test g5; new_the b5; new_version g5; news_for e6 g-8; next_door a-4 g7; next_month a-2 d8 f-3
next_quarter c-2 g4; next_sprint f-5 g5; next_time c-3 d-4 e2 f6; next_to a-3 b4 d-5 e-4 f8 g-7; next_tuesday f-3 g6
next_week a-3 b-5 c-7 d6 e-6 f-3 g4; next_wk g6; next_year d-6 f-4 g11; nice_, g7; nice_. a3 c-3 e-3 g-4
nice_if b-3 c5; nice_to a-3 c-6 d-5 f5 g5; night_, f4; night_. a2 d8 e-2 g-8; night_i g4; night_shift a7 d-4
nights_on a-9 c-4 g11; no-one-else_on a4; no-one-else_would c3; no-one_but a3 b2 e3 g-8; no-one_here b-5 d-4 g11
no-one_need a-3 f11 g-8; no-one_object c8 g-6; no-one_take g2; no-one_wait c-3 g5; no-one_want-to c5
no_, a-11 b3 d-4 e-4 f3 g7; no_. c-11 d-3 e5 g5; no_1:1s d9 g-8; no_and c3 e4 g-5; no_answer c-7 d3 e5 g-2
no_code a-5 b-5 d-8 e6 g6; no_comments f5 g-3; no_crumbs d2; no_deadline f8 g-3; no_decision c5 e-4
no_delegation g6; no_dissent c10 d-5 e-4 f-2 g-7; no_drama a-4 c-3 d-5 e-5 f-4 g12; no_feedback c-3 e-3 g3
no_go a7 c3 f-4 g-4; no_hard-talk d4; no_idea g3; no_longer b9 c-4 d-3 e3 g-9; no_notes d7 g-6; no_preference g2
no_pushback c7 d-3 g-2; no_reason b4 g-4; no_recommendation c8 e-4; no_regrets a7 g-4; no_sleep a7 g-3
no_time b-3 c-3 d12 e-5 f-6 g-2; no_to b-4 c4 d-7 e6 g-3; no_when c-2 e7 g-4; no_worries b6 d3 g-7
nobody-else_can a7; nobody-else_do a-4 c7; nobody-else_know a6; nobody-else_would c8 e-4 g-5
nobody_'s a-4 c-5 d-3 f6 g3; nobody_, a4 f-4 g2; nobody_<name> c3; nobody_ask a10 c-16 f-3 g10; nobody_be f3
nobody_can a10 c-6 g-3; nobody_could c-10 g11; nobody_defer c-9 g10; nobody_disagree g2; nobody_do a-6 c4 e-3 g6
nobody_have f10 g-13; nobody_in c3; nobody_is c3 f3 g-3; nobody_mention c5 g-3; nobody_need a-10 c-7 f5 g8
nobody_object c3; nobody_take a-4 c3 g4; nobody_wait f5; nobody_want a7 f-3 g-6; nobody_want-to a4 f-5
nobody_would c12 d-3 f4 g-12; nod_blindly f7 g-5; none-of-them_mine a-6 d-4 g7; none_, d10 e-4 g-3
none_. c7 e-3 g-5; none_of a-5 d6 e7 f-4 g-8; noon_, d-5 g6; noon_. d9 g-5; nope_, c-6 d5 e5 g-4
not-one-person_argue c5; not-one_of c4 d3 g-3; not_, a-5 b9 c7 d-3 e-5 g-6; not_. b-7 d10 e-3 f-7; not_<name> c9 g-9
not_a c13 e-8 f-5 g-7; not_agree c7 g-3; not_answer b-3 d-2 g3; not_any d8 g-5; not_as a-4 c-5 g11
not_ask a3 b5 c-13 d-4 f-3 g5; not_assign a4 b-2 c-3 f4; not_be a-4 c-12 f2 g4; not_because c3 f2 g-4; not_bother b3
not_call d11 g-10; not_cancel b-3 e-4 g5; not_change e-4 f5; not_check b-4 d-2 e9 g-4; not_choose a-2 g3
not_claim a-3 f4 g2; not_code a-2 d-9 e-3 g12; not_come e-4 g5; not_continue a7 c-3; not_decide a-3 c6 d-6 e-10 g4
not_delegate a7 b-5 e-3; not_do a8 b-9 c-7 d9 e3 f-4 g-8; not_even b3 d7 e-3 f-4 g-12; not_face d9 g-5; not_fast b5
not_find d3 g-4; not_finish a9 c-2 d-3 e-3 g-4; not_follow f4 g-4; not_for a-5 d-6 f12; not_forget d-5 g7
not_get d3 e2 f-3; not_give b3 c-2 d7 g-10; not_go f8 g-7; not_go-to c-3 d-4 f-5 g4; not_grab e11 g-6
not_greet d7 g-3; not_happen d11 g-8; not_happy b6 d3 g-7; not_have a6 c-3; not_hold d4; not_in a-3 d6
not_it b-3 g8; not_jump e10 g-7; not_keep a-2 b8 e-5; not_know b-5 c-12 e2 f-6 g14; not_leave a2 b12 c-2 d-7 e-7 g-7
not_let a2 b12 d-5 e-9 f-2 g-3; not_like a-5 b5 c-2; not_look b6 c-6 d-2 g3; not_look-at g5; not_make c-3 d6 e-8 g2
not_me a-7 b-5 c-9 d-6 e9 f-7 g10; not_mean c4 g-2; not_merge a3 b-3 c11 d-8 f-5 g-4; not_mine a-3 b-6 c4 d-4 e8 g-8
not_miss d-4 g6; not_move b6 c6 g-8; not_my a-8 c-2 d-8 e5 g4; not_need a-6 b-3 c-3 d-8 e-5 g14
not_on a-7 d-4 e9 f7 g-6; not_once b-4 c-4 d-4 e4 f-6 g7; not_open a-3 b-4 e9 g-6; not_our e-2 g5; not_page c5 g-4
not_pick c2 e6 g-8; not_plan b-3 c5 d-2 e-3 f3 g-3; not_plan-to a3 b8 d-6 e-2 g-7; not_prep d2; not_prepare d6 g-3
not_proceed a3; not_proud a5 b5 e-3 g-7; not_read f-5 g6; not_ready b4 g-3; not_remember a-3 c3 e-3 g5
not_reply d5 e-3; not_reply-to d5 g-3; not_rescue e7 g-3; not_review e6 g-6; not_say a-5 b-12 e2 f5 g2
not_see b5 c-2 d-7 f-3 g5; not_send c2 d5 e-3 g-5; not_ship a5 c-3; not_skip d-8 e-2 g11; not_sleep e-2
not_sound d-2 f7; not_speak c4; not_speak-to d5 g-2; not_stand b6; not_start a3 b-3 c3 d5 e-3 g-7; not_step a3 g-4
not_stop e-6; not_sure b2 c-3 f-3 g4; not_take b-9 e7 f-5 g2; not_take-back b-8 e3 g4; not_talk d6
not_tell a-3 c-9 e9 g-4; not_test a5 g-3; not_that a-3 b6 d4 e-3 f-2 g-4; not_the a-5 b-3 c-2 e5 g4
not_there a-2 c9 d-4 g-7; not_think b5 c-10 d-6 e-8 g12; not_to a-9 c-6 e7; not_today a-5 b-4 c-3 e-7 f-3 g8
not_touch a-7 c-5 g2; not_true a-4 b-9 c-4 d-3 e-3 f-5 g18; not_wait b10 c-5 e-5; not_want b-7 c8 d-8 e-10 f3 g4
not_watch b3; not_what c9 e-4 g-4; not_work f6 g-6; not_write a-6 b-5 d5 g4; note_to b3 c-5; notebook_compare f5
notes_. f4 g-3; notes_: d7 g-4; notes_from d5 g-4; nothing_, a-8 c7 d-4 e10 f-4 g-8; nothing_. d6 e6 g-12
nothing_and e5; nothing_be c6 d-3; nothing_but a-2 d7 g-4; nothing_else b3 d-4 e-3; nothing_for d3
nothing_go c5 g-3; nothing_is d-3 e-9 g12; nothing_move c9 g-7; nothing_much d-2 g5; nothing_of a-5 b2 g5
nothing_on d-5 g7; nothing_special c-3 d-4 g9; nothing_to b-3 c-6 d-3 f-3 g8; notice_it a4 b-3 c3 e5 g-8
now_, b-3 c-6 d-8 e5 f-5 g5; now_. a3 b-7 c-11 d-4 e8; now_<number> b3 g-2; now_i b3 c-4 e-6 f13 g-9
now_in c5 e-2 g-3; now_it b3 c3 g-4; now_on c-4 e7 g-7; now_the a7 g-3; nowhere_else d7 g-4; numbers_, b4
object_any c8 g-7; object_to c3 g-2; observe_the c3 f3 g-3; odd_, c-3 e3; of_<mark> a-4 b3 c10 e-3 f-4 g-6
of_<name> a-10 b13 c-8 d-6 e-10 f2; of_<number> b-2 c-4 f-5 g6; of_a a-5 d3 e-7 f8 g-5; of_approvals c-2
of_code b-5 f13 g-10; of_curiosity f6 g-3; of_data g4; of_decision c3; of_hedda b6 f-2; of_his b4 c-3 d5 e-6
of_it b5 c-13 d-12 e9 f4 g-7; of_ivar d4; of_me d7 g-7; of_mine a2 b-8 c-6 d5 f-6 g6; of_my b5 d8 e-3 f-3 g-11
of_no a-3 f8 g-2; of_one f5 g-6; of_our f9 g-4; of_read f4 g-3; of_region c3; of_the a3 f3 g-4
of_them c10 d2 e-9 f-4 g-4; of_this a3; of_three c-5 g7; of_two c7 g-2; of_what f2; off_, b4 d-3
off_. b-7 d7 e3 g-6; off_: b3 g-3; off_<name> a-5 b12 c-3 e-7; off_and c-2 e7 g-5; off_her b6 g-4; off_him b4 e-4
off_my c-5 d4 e4 g-8; off_now g4; off_on c9 f-3 g-6; off_sick e-2 g7; off_the a4 c-9 e6 g-12
off_tomorrow a-3 c-2 d-3 g8; off_until c5 d2 e-2 g-5; off_what b6 e-3; off_with d4 g-4; office_, c-4 g8
office_be g4; office_blink f6 g-4; office_telly f3 g-2; offsite_, d9 e-3 g-4; offsite_evening a3; offsite_plan g4
offsite_to d-4 g7; oh_well c3 e-5 g-4; ok_but b6 g-2; ok_so a4 e2; ok_to c12 g-9; okayed_it c6 g-4; ola_'s d-6 g8
old_boss g6; old_branches f4; old_job f-3 g5; old_laptop b-3 e-9 g8; old_lead b-5 c-5 e-6 f-7 g17; old_me a-2 e4
old_repo f3; old_team b-3 f-2 g8; on-call_, a-2 g7; on-call_ask e5 g-4; on-call_decide c-3 g5
on-call_do a4 b-3 e-4 g4; on-call_engineer b4 g-3; on-call_handle e6 g-2; on-call_person c3 g-3
on-call_run a-4 b-3 e8; on-call_shift a3 b6 d-2 e-2 g-5; on-purpose_, c8 d-3 e-2 g-2; on_, a10 b-7 d-5 e8 g-14
on_. b-3 e3; on_<name> a-5 b3 c-6 d11 e-6 f-5 g-2; on_a a-8 b-10 c5 d7 e-16 f6 g-4; on_all a-3 c-4 d4 g4
on_an f3 g-3; on_and d7 e-2 f-3 g-3; on_any a-3 d-2 g5; on_crdts f6 g-4; on_every d3 g-3; on_everything b-3 c5 d-3
on_friday a-7 e-6 g8; on_fridays f-2 g6; on_green f3; on_her a-5 b5 c-4 d6 e-8; on_his e-9 f3 g6
on_holiday c-6 d-3 e4 f-3 g6; on_how e2 g-3; on_it a9 d-6 e-8 f5 g-3; on_jira g3; on_me a2 b-6 c6 e-6 f-8
on_monday b5 c-5 e-8 g3; on_mute c5 e5 f-6 g-2; on_my a3 b-3 e-6 f7 g-6; on_observability f5; on_one a4 c8 e-2 g-9
on_our a-3 d-3 e-3 f4 g6; on_paper d-2 g4; on_postgres c-4 e-3 g5; on_retries c4; on_sale a4; on_tabs c-2 e5
on_that b-4 c-4 d-4 e8; on_the a4 b-4; on_their e8 g-6; on_them a10 c-5 e-2 g-3; on_thursday c-5 d-9 e-4 g8
on_time b-4 c-5 d-14 e-4 f-3 g17; on_to b5 c-4; on_top b5; on_tuesday a6 b-2 d2 g-6; on_vacation b-2 g4
on_wednesday b5 d-3 e-4 g2; on_with a3 c-8 g6; on_without d4 e3 g-7; onboarding-plan_for d7 g-5; onboarding_buddy d4
oncall_would c5 g-4; once_. c5 e2 g-6; once_a a4 f5 g-7; once_have b-3 c-5 d-4 e-7 f-6 g16; once_i c10 e-3 g-5
once_rewrite b-7 g9; once_the c2; one-on-one_with d2; one_, b-7 d-2 e9 f2 g-6; one_. a-5 b-4 c8 f-4 g-2
one_<mark> a8 c-4 e-4 g-3; one_? a-4 c3 d-4 e4; one_bad b4; one_build a7 f-3 g-3; one_day a-8 c-3 d-4 g11
one_finish a-2; one_for a6 g-3; one_hr f9 g-7; one_more b7 d3 e-4 g-3; one_not g5; one_of a-3 b-3 c6 d-4 e-4 f-5 g8
one_off f7 g-6; one_open a5 g-6; one_packet f3; one_strong g5; one_that c-3 g4; one_thing b-3 c7 g-5; one_to g4
one_who b-8 d-5 e-6 f-6 g9; one_with c-3 d2 f-3 g3; ones_who e3; online_course f7 g-4; only_ask c-4 e4
only_bring e3; only_for f4; only_half c-3 e3; only_i d-2 e-5 f8 g-3; only_in g4; only_listen e7 g-5; only_me a3
only_meant c3; only_one b-3 e-3 f-2 g5; only_read e-4 f5; only_want f4; only_watch e9 f-4 g-4
open_, b2 c-6 d13 e-6 f-5 g-6; open_a b2; open_for a-3 c12 d-4 e-4 g-7; open_question c3; open_source f5
open_the a-9 b-10 c-4 d5 e11 f-3; opinion_, b-3 c5 d-4 e4 g-6; opinion_. c6 e-3; opinion_first e2 g-4
opinion_on c-3 e2 g3; opinion_until c-5 e6; option_. c7 g-6; option_and e3; option_he c-5 e-5 g9
options_, c3 e3 g-6; options_and c9 e-4 g-5; or_<name> g5; order_. c6; order_for a-2 c4 d-3 e-2 g3; ota_update a5
other_option c4 g-2; other_people c3 d-2; other_squad g3; other_time d6 g-3; otherwise_. d3 e4 g-7; ought_hand g4
ought_have f-3 g5; our_1:1 b-3 c-2 d-4 e-2 g9; our_call d-3 g4; our_director a-6 b-8 c-6 d-9 e-7 g22; our_docs g3
our_go a6 c-3 f4 g-5; our_latency f8 g-7; our_own a-3 f11 g-8; our_roadmap g3; our_vp g5
out_, a-6 b-6 c-5 d9 f-5 g5; out_. b5 c-4 e-3; out_<name> b6 g-2; out_by a6 c-3 g-6; out_from b8 d-4 g-3
out_in d-4 g8; out_of a-6 b-2 d6 e6 g-5; out_on c-3 d-6 g9; out_the a10 b-8 c-5 d-6 f-3; out_to a-2 d-7 e-5 f-5 g9
out_two a-2 f3; outage_, d-5 g9; outage_and a5 b-4; outage_be a4; outage_from a7 g-4; over_, b3 d-3 e-4 g4
over_. a-4 b7 c4 e-3 g-5; over_<name> a-5 b10 d-4 e-3 f-3; over_a a-4 d2; over_and b4; over_everything a5
over_his g2; over_i g3; over_in c-2 e-3 g8; over_lunch d-2 f3; over_my b-3 e-6 g8; over_the a4 c-13 e4
over_there c-2 g4; over_to b-6 c6 e11 g-13; over_two a6 b-3 g-2; overdue_, d11 g-9; overdue_<mark> d5
overdue_on c-2 d-5 g9; overrule_the a-5 b6; owe_<name> d8 g-4; owe_four d2; owe_the d2; own_, b2; own_. e5 g-5
own_boss g3; own_bug a-3 c3 g3; own_fix a-2 b6; own_hands a5; own_it a2 b2 e-2 g-5; own_manager d-2 g5
own_migration b4; own_module b6 c4 g-6; own_review f-2 g5; own_the a7 b-11 c-6 d-7 f-7 g6; own_this b4 c-2 e4 g-5
own_ticket a4 b-6 g5; own_two a7 b-2 c-2 g-2; own_understand f4; owner_, e8 g-7; owner_of a4 b-2 d-3 f-5 g2
owners_could e2; ownership_of a-2 b4 e5 g-7; p1_, a8 g-6; packet_from f2; packing_up d6 g-3; page_, a-2
page_. a-4 d7 f4 g-8; page_the c5 g-3; page_to f3; pager_, a3 b3 e-6; pager_rang b-5 c3 d-5 e3; pager_rota e5 g-2
pair_, b4 e-3; pair_hour e5 f-2; pair_on e3; pair_with a3 b-7 d-3 e5 f3 g-5; panel_go d11 e-5 g-7; paper_i g6
parental_leave b-4 d2 g3; park_the c6 g-3; parser_, b6 d3 e-5 f-6; parser_to e-4 g7; part_. a3; part_i b-3 f6 g-3
part_in c-3 e11 g-8; part_of a5 b7 d-4 e-2 g-4; partner_api g2; partner_team d10 f-4 g-7; party_without e-4 g6
pass-on_on d-3 e7 g-4; pass_, b-4 c-4 d9 e-9 g5; pass_remark c3 e-2; pass_the b-4 c-4 d-6 e13 g-5; pass_to c-3
passenger_to f4; past_<name> d6 g-2; past_its d4 g-2; past_me c9 e-5 g-2; past_the c3 d-5 e5; patch-up_up b3
patch_, e3; patch_and a3; patch_it a8 b-3 e-2; patch_the b-3 d-2 e-4 g4; payment_crash a3; pcb_test f3 g-4
peer_feedback d7 g-5; pen_, b4; pen_test e4 f-3 g-3; people-stuff_get d5; people_'s c6 d-3 g-3
people_, a-7 b-2 c-3 d5 f-5 g4; people_. c-3 d-3 e-2 g8; people_and a-8 e11 g-4; people_ask c5; people_can a4 c3 g-6
people_have-to a-3 d7 g-5; people_keep a2 c3 g-3; people_need a4; people_review d4 g-2; people_say c-2 e-6 g9
people_today a-3 c7 d6 e-5 g-6; people_were c-3 g2; people_who c5 e3 g-5; perf_notes c-3 d4 f-7 g3
perfectly_well b5; performance-reviews_, a-3 g5; performance-reviews_are d3; performance_. d3; perhaps_i g5
permission_to b-2 c11 e-2 g-6; person_who a8 b-3 c-2 d-2 g-5; pick-up_it a3; pick-up_up a7 b-3 c-3 d-4 e-5
pick_. e7 g-6; pick_<mark> c3; pick_a e-6 f6; pick_the a3 b-7 c6 d-6 f-7; pick_to c5 e-2; pick_up c-10 e-4 f6 g4
piece_. a3; piece_of a11 c-3 f-2 g-4; ping_<number> c3 f-2; ping_into c-4 e7 g-2; ping_the c-2 g4; pinned_to a3
pipeline_, a6 e-4 g-4; pipeline_for g3; pipeline_to a-7 b7 c-6 d-4 e-4 g5; plan-to_leave c3 e-3; plan-to_sit g4
plan_, b-4 c10 d-6 f-6; plan_. b4 c-8 d-7; plan_: d-3 g3; plan_<name> b2; plan_and b-4 c4 d3 e4 f-5 g-4
plan_be b6 e3 g-7; plan_for a-2 b-7 c-6 d7 e-3; plan_i b5 d-3 g-5; plan_is b5 c-3 d-3 f8 g-6; plan_it b2 e-5 g5
plan_poker d-2 g6; plan_the c-2 d5; plan_until c3; plan_with d7 g-6; plate_again d2 e2 g-4; platform_group f5
platform_team a-2 b-3 c-4 e-2 f3 g3; play-with_with d-2 e-3 f7; play_w f5; pm_ask a4 c4 g-7; pm_decide g4
pockets_, e3; point_, g3; point_him e8 g-4; poke-around_around a-3 f7; poke-at_at f8 g-6; polite_applause g3
poor_<name> b6 e-3; poor_them c-2 g9; port_the a5; position_on c3 d-2; posted_it a-5 d-3 g9; postmortem_and f3
postpone_by c-3 g7; postpone_interview d3; postpone_the a-2 b-2 c5 e-3 g2; postpone_today g3; pr_, d-4 g4
pr_at a6 b-7; pr_comment g5; pr_for a6 g-3; pr_of a7 b-6 c-2 e-3 g4; pr_that a-3 f3 g-2; predecessor_do b-3 g7
preference_. g3; preference_and c9 e-4 g-4; prep_for d6 g-5; prepare_<name> b-7 d-9 f-3 g14; prepare_for d5 g-5
prepare_the a-5 b-7 d3 e-6 f-3 g8; present_, e2; present_. b4 c-4 e3 g-6; present_for b7 c-2 d-5 e3 g-7
present_it c-4 g2; present_the a4 b3 c-3 d-5 e4 g-8; present_to b-3 e3 g2; previous_company g3
pricing_engine a-3 f7; pricing_rule a4 c-3 e-2; printing_module a-2 g6; problem_, e4
procurement_for a-4 c-8 e-2 g12; prod_, g4; prod_back a3; prod_be a-2 d4; prod_break a-2 g4; prod_fix a6 g-3
product_, c-3 d-4 g11; production_at a6 d-3; production_code a-8 b9 d-4 e-5 f3; program_the a2; project_, e-5
project_. f2 g-3; project_back b8 g-5; project_be b5 g-3; project_from g4; project_to b-3 e3
promise_<name> b5 d4 e-5 g-4; promise_a d8 g-6; promise_myself a-5 b-2 d-5 e-5 f-5 g14; promise_the a7 b-8 c-3 d3
promo-packet_for b-3 e-4 g5; promotion_, g4; promotion_document d4 g-3; proposal_, b4 c6 e-5 g-4; proposal_they c2
pros_and c5; prototype_of f5; prototype_that f2; proud_: b5 e-2 g-3; proud_of c-2 d-4 g6; proverb_of d-2 g8
provider_, a4 f-4; pull-request_, g3; pull_into c3 d-3 e-5 g6; pull_out b-6 d8 e3 f-2 g-6; pull_the b11 c-4 d-3 e-4
purely_to f3; purpose_. f4 g-2; push-back_back b-3 e-4 g2; push-notification_code b3; push_again a2 b-3 d6 g-6
push_back b-4 c-2 e4 g5; push_commit e2; push_my b8 d-3 e-3; push_over b4 g-3; push_straight a4 d-3
push_the a3 b-2 d2 e-3 g-2; push_to a-9 d-3 e4 g6; put_<name> a-3 b-7 d6 e7 g-2; put_it c3 e-4 f3; put_me b8 e-5
put_my a3 b5 c-2 d-4 g-7; put_myself a4; put_off d8 g-4; put_on a3 g-2; put_out a5 b-4 d-3 e-3 f-3 g7
put_the b-9 f-2 g3; put_their c7; puzzle_in b-4 d-2 e-4 f11 g-5; python_. a-3 c-3 f-3 g9; q3_and g2
qa_can b-3 c-3 e4; qa_folks c-3 d3 e3 g-3; quarter_, a3 e6 g-5; quarter_in d3; quarterly-review_. d-2 g4
quarterly_sit d3 g-2; query_plans d-2 f4; question_, c7 e-4; question_. c-8 d10; question_about b6 c4 g-6
question_and a-3 c3 e3 g-3; question_back b-3 c-3 e6; question_be e2 g-4; question_in e6 g-3; question_instead e2
question_is g3; question_of g5; question_on c7 e-5 f4 g-5; question_that e4 g-3; question_until c3 g-4
questions_, c3 g-2; questions_and e4; questions_go c5 g-3; queue_, a-3 e-4 g7; queue_and b4 c-3
queue_at a-3 c2 f-2 g2; queue_died a5 g-2; queue_for a-2 c4; queue_last-week g3; queue_to f4 g-4; queue_until c5
quick'n'dirty_notebook f4; quiet_and c5 e3 g-7; quiet_call g4; quiet_day c-2 d7; quiet_friday f3; quiet_in d-2
rain_all-day a-7 f-2 g4; raise_an c6 g-3; raise_is d7 g-4; rana_'s d7 g-5; rana_is g4; rather_i c8 e-2 g-7
rather_not b-2 c-3 e-2 g8; rather_they e-3; rather_wait c7 g-5; rather_well d-5 e4 g3; re_do b3 c-3 d-3 e-7 f-2 g4
reach_me c10 g-8; read_<name> b-4 f9 g-4; read_a c-3 g4; read_about g4; read_an f-8 g9; read_code a-2 d-2 g4
read_every g5; read_flame f3 g-2; read_how f6 g-4; read_it a4 c-2 d9 f-4 g-4; read_more f-3 g6; read_our f6 g-4
read_the a-13 b-3 c-9 d-4 e-13 g11; read_three f6 g-4; read_up c-2 g4; readme_, a-3 f7; ready_for b2
reassign_<name> b3; reassign_the b4 e-2; rebuild_the a2 d-3; reclaim_the a-4 b5 e-4 g3; recommendation_, c6 e-3
recruiter_again d4 g-2; recruiter_ping c-2; redo_<name> b6; redo_cem b4; redo_it b5; redo_the a-5 b4 e-3 f-3 g5
redo_what b10 g-8; redrew_the b10 e-3 g-5; redundancy_conversation b-2 g3; refactor_. c4 g-5; refactor_is b2
refinement_: c7 e-3; region_go c3; region_split g3; regrets_, a6 f-2; release-notes_, f3
release_, a4 b-5 d-5 e9 g-8; release_. a5 b-2 c-4 d4 e-7; release_and b5 e-3 g-2; release_captain a-9 b9 e6 g-7
release_checklist e7 g-6; release_date c4; release_depend a2; release_for a-4 c10 d-2 f-4 g-5
release_go a-5 b-2 c5 e-6 g7; release_happen a-3 e9 g-6; release_is b-5 c-5 d-5 e-4 f-2 g8
release_manager a-3 b4 c6 g-5; release_need a6; release_process a-3 e8 g-3; release_slip a-2 g3; release_to f3
release_train a8 e-2 g-5; release_wait a7 g-3; release_without a-6 c2 e10 g-8; releases_belong b3; remark_, c4 e-2
remind_me d-4 f2 g6; reminder_: c-3 d4; remove_a f6; rename_a f4; reopened_<name> a-2 b6; reopened_what g4
reorganised_my a-3 b-2 c-4 d-2 g8; repair_it a-6 g7; repair_the a9 d-2 g-5; replace_<name> c-2 d-3 g4
replace_it b6 g-3; replace_the a-2 b2 d7 e-4 f-3 g-5; replay_of d-2 f6; reply-to_to d4 e3 g-4
reply_<mark> c-2 e7 g-4; reply_to b3 d5 g-5; repo_, a-4 f12 g-8; repo_and b2 e-2 f4; repo_that f2; reporting_api g2
repository_. f7 g-4; request_for d3; required_reviewer a-4 e8 f-3; reschedule_<name> d4; rescue_the e4 g-2
resist_the e4; responsibility_for b-3 e7 g-2; rest_. a3; rest_and a-3 c-2 g5; rest_of b4 f-4; restaurant_is d-4 g6
results_. d-5 f-4 g8; retention_period c7 g-4; retries_, c3; retro_, a-5 b5 d8 e-8 g-4; retro_action c6 g-4
retro_be c-2 d-5 g9; retro_cancel d8 g-8; revert_, a2 b2; review_, a-4 b3 c-2 d-2 f6 g-5; review_. b4 d-4 e-2
review_: a-4 b-5 c-4 d4 e-8 f-6 g5; review_<name> b7; review_all c2; review_be d6 e-3 g-2; review_ellie b5 g-2
`
