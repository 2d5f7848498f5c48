// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_10 = `
not_call b-6 c3 d10 e-6 g-3; not_cancel b-2 d3 e-7 g4; not_change a-4 c3 e-7 f9; not_check d-2 e9 g-5
not_choose a-6 d-3 e-7 g7; not_close a7 c5 d-5 e-2 g-6; not_code b-3 d-9 e-4 f-4 g14; not_come b5 c3 d-5 e-5
not_continue a9 b-3 c-2; not_decide a-4 b-3 c5 d-5 e-13 g7; not_delegate a10 b-8 e-6 g3; not_do a3 b-13 c-8 d10 f-5
not_edit b-4 d-4 e9; not_even a-3 b-6 c10 d7 f-11 g-9; not_exist a6 g-3; not_face a-2 d12 g-7; not_fast b8 f-3 g-2
not_feel a4 b-4 d3; not_find d6 e-3 g-2; not_finish a12 c-3 d-6 e-5 g-4; not_fix a-3 c-5 e5 f-4 g4
not_for a-8 b-4 c-7 d-3 e-5 f12 g4; not_forget d-6 g8; not_get b-5 c-2 d8; not_give d15 e-3 g-9
not_go b-6 d-3 f7 g-3; not_go-to b-3 d-4 f-5 g5; not_good d8 e-4 g-3; not_grab e10 g-7
not_happen a3 b-4 d13 e-4 g-9; not_happy b5 e-3; not_have a5 c-6; not_here a-3 e-3 g9; not_his c-2 d7 e5 g-11
not_hold c-3 d5 e-3; not_home a8 g-6; not_how b13 g-11; not_in a-8 b-4 c-3 d4 e9 f-2; not_it a-3 f-5 g12
not_join c-5 e11 g-7; not_judge f4; not_jump d-3 e13 g-8; not_keep b10 d-4 e-7; not_know b-4 c-6 d3 e-8 f-8 g14
not_leave a5 b15 c-3 d-10 e-12 g-6; not_let a5 b9 c-5 d-8 e-13 f-5; not_like a-10 b10 c-2 d-5 e11 g-7; not_log a3
not_look a-3 c-8 d-7 e14 f-4; not_look-at g4; not_make b-4 c-4 d6 e-13 f-5 g7; not_me a-9 b-7 c-8 d-8 e12 f-8 g9
not_merge a8 b-8 c11 d-8 e-3 f-8 g-3; not_mind c-3 d-3 e-3 f-3 g11; not_mine a-9 b-14 d-6 e13 f-5 g2
not_miss c-3 d-4 e-3 g12; not_move a5 c7 d-5 g-11; not_much c-3 d-7 e-6 g10; not_my a-12 c-4 d-14 e8 f-2 g5
not_name a-2 c7 e-5; not_need a-11 c-5 d-5 e5 f4 g3; not_on a-7 b-4 c-4 e4 f10 g-2; not_once b-5 c-3 d-10 e3 f-7 g12
not_open b-11 c-6 d4 e9 f-6; not_our g6; not_ours g7; not_peeked b-2 d-3 e10 g-5; not_pick c9 d8 e-3 g-15
not_plan c8 e-4 g-8; not_plan-to a5 b12 d-10 e-4 f5 g-14; not_prepare d14 g-11; not_proud b9 e-7 f-2
not_publish a3 c3 g-3; not_push a-6 c8 d-4; not_react c2 f4; not_read c3 f-6 g4; not_ready b3 d5 g-10
not_really a8 b-6 c-10 d7 e-5 f5 g-6; not_rehearse a6 c-3; not_release a2; not_remember a-4 c8 e-5
not_reply d6 e-5 g-2; not_rescue b-3 d-3 e13 g-9; not_review b3 d-3 e6 g-6; not_run a3 f4 g-4
not_say a-3 b-15 d4 e8 f2 g-4; not_see b3 d-8 e3 f-5 g4; not_send a-2 b6 c3 d6 e-10 g-8; not_set d9 g-7
not_settle c3; not_ship a10 b-3 c-4 g-5; not_sign c3; not_sit d4; not_skip d-9 e-3 g12; not_sleep b4 d-4 e-6
not_so b2 d-2 e-5 g3; not_sorry g-5; not_sound b6 d-2 e-2 f8 g-9; not_speak b-6 c3 g4; not_speak-to d5 g-2
not_stand b13 d-2 e-7 g-6; not_start a4 b-6 c8 d5 e-7 g-12; not_stop a-5 c5 e-6 f2; not_sure e-3 f-6 g6
not_take b-4 c2 f-4 g5; not_take-back b-9 e5 g3; not_tell a-3 c-12 d5 e8 g-11; not_test a7 g-5
not_that a4 b6 d-2 e-9 f-3; not_the b-11 c-12 e11 f-5 g4; not_there a-4 c12 f-2 g-7; not_think b3 c-7 d-7 g11
not_this-week d12 g-11; not_to a-6 b-2 e5 f-3 g-2; not_today a-5 b-5 c-3 e-7 f-3 g4; not_touch a-10 c-8 d-10 f2 g8
not_true a-3 b-10 c-5 e-5 f-7 g20; not_wait b12 c-7 d-5 e-6 f-2 g3; not_want a-3 b-11 c9 d-8 e-17 f4 g8
not_watch a-4 b10 d-3 e2 g-7; not_what b-2 c9 d-3 e4 g-10; not_work f5; not_write a-8 b-9 c-3 d10 e-6 f-5 g4
not_yet c-6 g8; note_: d5 e-2; note_and c-4 e5; note_that a5 g-3; note_to a3 f-3; notebook_, c-3 f5 g-5
notebook_. a-2 g4; notes_, b-4 c-3 e-4 f2 g5; notes_. a-3 d-2 e4 f6 g-5; notes_and b-5 c5 e-4 f2; notes_are d-4 g7
notes_for a-7 d13 g-10; notes_from d5; notes_write d-10 g12; nothing_, a-2 b-11 e11 f-5; nothing_. a-5 b3 d7 g-9
nothing_about c4 e4 g-3; nothing_and a8 b6 c-5 d-7 e6 f-4 g-9; nothing_be a6 b-3 c3 d-4 e-8
nothing_but a-7 b-3 c-3 d9 e-7 f3; nothing_change g5; nothing_come b-5 d-4 g11; nothing_else a4 d-5 e-4
nothing_for a-2 b-3 c-2 e-4 f6 g3; nothing_go c7 g-5; nothing_in b-4 d8 e6 g-9; nothing_leave b4 c-5 d-3 e4
nothing_more b-4 d7 f4 g-11; nothing_move b-7 c10 d-3 e-3; nothing_much g3; nothing_of a-9 b12 c-6 e-7 g4
nothing_on c3 d-4 e-3 g4; nothing_prepare d10 g-8; nothing_ship a13 d-3 e-3 f-3 g-5; nothing_special d-4 f-3 g9
nothing_that a-7 f10 g-5; nothing_to a-2 b-3 c-11 f-6 g10; nothing_until c5 d-2 e3 g-6; notice_, b3 c-3 d4 e-4
notice_. b3 c-3 e-9 g7; notice_it a4 b-5 c3 d-3 e5 g-5; notice_that c8 d-4 f-5 g2; notice_the c8 g-4
notification_service g-3; novel_. f7 g-3; now_, b-2 e7 f-5; now_. c-4 d4 e2 f-5; now_<mark> a-4 b6 d3 g-5
now_? b4 c6 e-5 g-3; now_and c-3 d-6 e3 g2; now_have a-6 b6 c-5 d-4 e-5 f8; now_i a-9 b15 c-10 d-10 e-11 f13 g-13
now_in e-2; now_it b5 e-8 f-2; now_mine b7 e-3; now_my b12 c-3 e-3 f-4 g-5; now_on a-4 c-8 e7 f-4
now_read c8 f5 g-10; now_the b4 d-8 e9 f-6 g-11; now_they a3 b-5 c-3 e-3 g7; now_with b-3 c-2 e11 g-7
nowhere_and c-2 g3; nowhere_else d7 g-5; nulls_in c3 e-2 g4; number_, b-2 c5 f-2; number_. b-3 c6
number_<number> a-6 c-3 d3 g3; number_and c-5 g3; number_from e5 g-4; numbers_, b6 c-5 f-4; numbers_. b3 c4 d-5 g-2
numbers_are b-3 d11 g-6; numbers_come a4 e3 g-6; numbers_look c-4 d3 e-3 f-2 g4; o'clock_. c-5 d8 e6 g-10
object_to c3 g-3; objections_, c8 d-3 g-3; objections_to d-4 e-2 g4; observe_the c4 e-5 f5 g-5; odds_feed b7 e-6
of_<mark> c16 d-3 e-3 f-3 g-9; of_<name> b13 c-5 d3 e-5 f7 g-12; of_<number> a-7 b-5 c-2 d6 e-10 f3
of_a a-7 c-3 d8 e-16 f10 g-5; of_all c5 d-2 e-3; of_an b-4 c-3 f10; of_approvals c-3 e2 f-3 g3; of_be a10 d-5 f-4
of_budget d-3 g5; of_code b-8 c-3 e-6 f7; of_curiosity f10 g-7; of_do a-3 b3 f-3 g3; of_everybody a4 b-6 e-2 g6
of_failure a6; of_five c7 d2 e-4 g-7; of_hand a5 e-3; of_her b11 d-3 e-5 g-5; of_hers b18 c-4 d-4 e-8 f-3 g-9
of_his a-5 b9 c-6 e3 g-4; of_how d-2 e-2 g8; of_interest a-5 f9 g-3; of_it c-13 d-14 e6 f5; of_last f-5 g6
of_me a-2 b-10 c4 e2 f-6 g3; of_mine b-13 c-4 d6 e-7 g8; of_my b-3 c8 e3 g-6; of_name b-4 g4; of_nine a2 c4 g-4
of_no a-3 f11; of_objections c-2 g7; of_one c4 f5 g-9; of_our a-5 b-5 c-4 d-5 e-6 f11
of_people a3 b7 c4 d-3 e-9 g-3; of_python f2; of_questions c-3 f-3 g2; of_read f8 g-6; of_rust f5 g-2
of_search b-5 e8; of_seven d12 g-10; of_some f7 g-4; of_tea f6 g-3; of_ten c-3 f3 g4
of_test a-4 b-4 c3 d-4 e-3 f-2 g9; of_the a3 c-5; of_their a-5 c10 e-5; of_them a-3 c7 d3 e-4; of_these g6
of_this a8 b-5 c-5 e-5 f-3; of_those b2; of_three a-3 d-5 e-4 f-4 g9; of_thumbs-up c7 g-2; of_today c-4 e8 g-4
of_tonight b7 g-5; of_trial b-2 g6; of_tuesday b5 f6 g-9; of_two a-5 b5 c12 e-5 f-4 g-10; of_us b-2 c-6 d-2 f-4 g9
of_what e9 g-7; of_work e6 g-5; off_, b2 c-5 d7 e-5; off_. b-14 c-5 d7 e8 f-4 g-3
off_<name> a-14 b18 c-11 d-10 e-6 f-10 g2; off_a c-4 d3 e-3; off_again d8 g-6; off_and a-6 c-7 d-3 e18 g-10
off_at a-3 c-2 d-3 e4; off_by a-3 b-3 c-4 d-3 e7 f9 g-5; off_for a-6 b-3 c5 e8 g-6; off_from a4 d6 e-3 g-8
off_he e2; off_her b10 d-6 g-8; off_him a-2 b10 d-9 e-8 g3; off_his e3; off_it c7 d3 e-4 g-5
off_my a-3 b-10 e8 f2 g-7; off_on a-6 b5 c2 f-5; off_sick a-2 b-4 d-4 e-5 f-3 g11; off_since c2 d4 g-5
off_tell d9 e-3 g-5; off_the a-2 c-4 d3 e7 g-6; off_to c-4 d4 e7 g-10; off_until b-7 c5 d6 e-8 g-3
off_with c-3 d-4 e10 g-3; off_without c7 g-3; offer_, d2; offer_. d3 e8 g-10; offer_<name> e10 g-8
office_, a-5 b-5 c-10 e-4 f-4 g15; office_. g5; office_be d-2 g7; office_day e9 g-7; office_in f-6 g10; office_is g7
office_move g4; officially_<name> a-4 b14 e-3 g-8; officially_the c4; offline_mode c8 g-5
offsite_, a-3 d11 e-4 f-3 g-4; offsite_. b2 d6 g-7; offsite_plan a-3 b-6 c-7 g4; offsite_to c-2 d-8 e-3 g12
often_that b-3 c-3 d4 g3; oh_, b3 c-5 g4; oh_well c2 e3 g-8; ok_, a-3 c4 d-7 f-5 g3; ok_. b-3 d-6 e-9 g9
ok_? c9 e-2 g-6; ok_so a5 b-4 e4 g-3; ok_to c19 e-10 g-12; ok_with b-3 c6; oksana_'s b-3 d3 e3
ola_'s b3 c-2 d-5 e-2 g5; old_. d7 f-2 g-2; old_<name> b-2 d-3 e-4 f10 g-4; old_bash g2; old_billing a5
old_boss e-3 f-8 g14; old_branches f6 g-4; old_cosmetic f4 g-3; old_days f-3 g5; old_job f-5 g9
old_laptop b-4 e-8 g8; old_lead a-5 b-14 c-11 d-6 e-13 f-5 g30; old_me a-2 c-2 e4 f-3 g4; old_module b6 e4 f-3 g-6
old_repo g2; old_sdk f2; old_shop a-3 g8; old_team d-6 e-4 f-6 g16; old_thinkpad f7 g-6; older_than a-2 b-7 d3 f4 g3
olumide_'s e3; on-call_'s b-5 c11 e-9; on-call_, b-5 c5 e-4; on-call_ask e5 g-5; on-call_at a2 b-4 e5
on-call_compensation c-6 d7; on-call_do a5 b-4 e-7 g6; on-call_engineer a-4 b4 c5 e-3 g-5
on-call_handbook b9 c-3 g-4; on-call_have a3; on-call_rota b3 c-3 d-5 e5; on-call_run a-5 b-2 e9
on-call_shift b4 d-2 e-4; on-my-own_. a-3 g8; on-my-own_machine e-4 f11 g-9; on-purpose_, a-7 b-3 c14 e4 f-3 g-6
on-purpose_. a-3 b-7 c-4 d-6 e12 f6 g-9; on-purpose_<mark> a-3 e6; on-purpose_and a-7 d-4 e11 g-3
on_, a9 b-15 c-5 d-7 e9 f-3 g-2; on_. a10 b-3 d-4 f2 g-4; on_<name> a7 b5 d5 e-13 f-14 g-3; on_<number> a7 e3 g-9
on_? c5 e6 g-9; on_a b-10 e-8 f13 g-3; on_account b-3 c4 d-4 g3; on_again g7; on_all b-3 c-5 e-2 g6
on_all-week b6 g-4; on_an a-10 c-6 f14; on_any a-3 g4; on_caching b-4 c7 e-2 f-8 g4; on_day a-8 b4 d7 e6 f-5 g-13
on_each a5 d-3 f-4; on_every a5 d2 e-6; on_everything b-3 c4 d-3; on_flutter c8 e-3 g-5; on_font b4 e-5 g3
on_for d5 e-4 g-6; on_friday d-6 e-5 f-6 g8; on_fridays b-3 d-4 e7 f-5; on_go c2 g-2; on_her a-6 c-8 d10
on_him a4 d6 g-8; on_his a-3 b6; on_hold a-2 c4 d11 e-7 g-11; on_holiday b-4 c-8 e3 g5; on_how d4 e3 f6 g-9
on_is e2; on_it a10 c3 d-10 e-9 f2 g-2; on_its a3 b-5 c-9 f-6 g7; on_keyboard a5 b-8 e-4 f-3 g7
on_kotlin a-3 e7 g-6; on_last f3; on_launch b-7 e12 f-3 g-3; on_leave c-3 d-9 e3 g4; on_linter c2 f3 g-2
on_manager c10 d-4 g-5; on_me b-10 c5 e3 f-10; on_mine b5 c7 e-6 g-5; on_monday a-2 b6 e-4 f-9 g2; on_monorepo c2
on_mute a-4 b3 c3 d-4 e5 f-3 g-3; on_my b4 d3 e-5 f7 g-10; on_one c5 e-5 f-4 g3; on_our a-6 b-6 c-4 d-3 e-8 f5 g9
on_paper b3 c5 d-11 e-5; on_postgres e-5 g4; on_read d10 e-4 g-4; on_retries c4; on_saturday a-3 d-3 e-5 g10
on_schedule b-4 g4; on_sharding a-2 c9 g-4; on_site a-4 g9; on_slack c4 d9 e-4 f-5 g-10; on_slide a-4 d-2 g6
on_speak d3; on_staging a2; on_sunday b7 c-3 d-7 e-8 f6; on_tabs c-5 f-4 g9; on_that b-4 c-7 d7 e5 f4 g-6
on_the a6 d-4; on_their a-3 b-2 c11 d-3 e-3; on_them a10 b6 c-4 d-2 e-10 g-6; on_this a5 b-3 e7 g-8
on_thursday b4 c-3 d-17 e-5 g12; on_time a7 b-12 c-10 d-20 f-8 g16; on_to b4 c-7 d-4 e-6 g9
on_top a9 b-2 c3 f-3 g-4; on_tuesday a2 d-3 e6 f-2; on_vacation g4; on_wednesday a-9 b5 c-3 e-9 f-3 g9
on_what e5 g-6; on_which b-5 e7 g-5; on_with c-10 e-4 f-2 g8; on_without c-4 d7 g-6; on_you a5 g-4
onboarding-plan_for a-3 d11 g-6; onboarding_buddy d4 g-2; onboarding_guide b6 e-3 f4 g-5; onboarding_tutorial f4
once-more_, c-3 d11 g-6; once-more_. d5; once_, b-4 c8 d-3 g-3; once_. a-2 b-5 d-6 e2 g6; once_a a4 e-3 f9 g-9
once_and c-2 d9 e-4 g-4; once_have b-4 d-6 e-11 f-8 g20; once_i a-6 c12 d-5 e-7; once_the a-4 c4 e-7 g6
one-line_of c2 d8 g-8; one-on-one_, g3; one-on-one_with d9 g-7; one-to-one_, d-3 e-3 g8; one-to-one_with b-2 d6 e-5
one_, c3 e2 g-11; one_. a-4 b-4 e6 g-3; one_<mark> a8 b-2 c-7 d5 g-7; one_<name> a2 c3 g-2; one_? d-3 e6
one_about d-4 g5; one_and c5 d-6 e9 f-3 g-13; one_at b2; one_back e8 g-6; one_bad a-4 b7 g-3
one_be a2 b7 c3 d-3 f-4 g-6; one_before a-2 d8 g-4; one_build a11 f-5 g-4; one_by a11 b-3 c-2 d-6 e-5
one_comment g-4; one_day a-11 b9 c-7 d-8 e-5 f6; one_evening a-2 b9 g-6; one_eye a4; one_for a7 g-5; one_from c4 g-4
one_hand a3 b2 e-2 g-5; one_have a-2 b-4 c-7 d9 e-3 f-3 g3; one_hold a10 g-8; one_hour d-6 e-9 f10
one_i a-3 b3 e4 f-4 g-2; one_in a6 b7 c-4 d-6 g-7; one_is a-5 b3 c-3 d-3 e3 g3; one_long a3 g-4
one_look a6 b3 e5 g-11; one_man a6 b-4; one_minute c6 g-6; one_more a3 b11 d8 e-15 f-2 g-12; one_myself b7 e-3
one_night b4; one_number c3; one_of a-7 b-11 c5 d-9 e-11 g10; one_on b-3 c-5 d-3 e3 g4; one_page c-2 g4
one_person a6 b-3 d2 e-4 g-3; one_question b3 c-7 d-3 e10 g-10; one_read f6 g-5; one_request f3; one_sentence b2 e-4
one_small f7 g-2; one_sprint b9 g-6; one_strong d-3 g6; one_that c-5 d-2 e-3 g9; one_the a8 g-3; one_they a6 c-2
one_thing a-7 b-8 c7 d3 f-3; one_to a-3 d-2 e-5 g9; one_today g-5; one_vote c3 e-5 g4
one_week a-7 b10 c2 d2 e-7 g-9; one_who b-5 c4 d3 e-8 f-10 g5; one_with a5 b-4 d2 e-9 f-5 g2
one_word b-2 d-6 e11 g-3; one_write a3 b-8 d-4 e7; ones_, c-7 e-4 g11; ones_. f-2 g5; online_course f10 g-6
only-to_keep f7 g-5; only-to_learn f5 g-3; only-to_see f6; only-to_understand f4 g-2; only_, a3 g-3
only_. a-10 d-6 e-3 f2 g7; only_: e4 g-8; only_<mark> b3; only_a b-3 d4 e-3 f9 g-5; only_ask b-4 c-4 d-3 e11 f-4
only_contribution e13 g-9; only_for a-2 b3 f6 g-6; only_get c-4 g7; only_go-to b10 e-5 f-3 g-3; only_have b5
only_i a5 b-8 d-8 e-12 f4; only_listen e14 g-10; only_look a-3 b5 c4 e-4 g-4; only_one a6 b-5 c5 d-5 e-7 f-8 g2
only_person a6; only_question e3 g-3; only_read e-3 f7; only_so f3; only_take c3 g-3; only_the a-3 c-5 g7
only_then a3 e2; only_watch e9 f-4 g-3; only_when c5 g-5; onto_my a-3 b11 g-5; onto_release g4
open_, a-4 b3 c-13 d18 e-7 f-3 g-7; open_. c-6 d2 e-4; open_<name> a-5 b4 c-3 d-7 e-4 f8
open_a a-6 b10 d-7 e-7 f-10 g6; open_an c-3 e5; open_and a3 b-5 d8 e-4 g-3; open_at a12 b-2 c7 d-7 e-6 g-12
open_for c10 e-2 g-8; open_his b5 d-2 g-4; open_in b5 g-6; open_it b-4 d5 f5; open_my a-3 b7
open_night b3 d-3 e8 f-4 g-8; open_on a7 b-6 c3 d-8 e-5 f-4; open_on-purpose a-4 c14 d-6 e-8 g-3
open_one b-2 c6 d2 e-3 g-7; open_question c3; open_since a-4 c4 d-3 f4; open_source a-2 d-2 f2 g3
open_the a-4 b-11 c-9 d2 e9 g3; open_their a2 d2 g-3; open_without a5; opinion_, b-5 c4 d-6 e10 g-13
opinion_. c12 e-5 g-5; opinion_end e-3 g5; opinion_on a-3 d-4 e4 g3; opinion_until c-6 e8; opinions_, c9 d-2 e-2 g-3
ops_' e-4 g4; ops_, c5; optimise_the a5 b-3 e3 g-3; option_, c-6 e10 g-4; option_b a-3 c5
options_, b-4 c7 d-2 e6 f-3 g-9; options_and c10 e-5 g-5; or_<name> e-3 g3; or_<number> c13 e-3 g-8; or_keep c8
or_no b-3 c14 d-4 e-9; or_not a-3 c16 d-2 e-7 g-6; or_only c-3 g8; or_so a-3 g7; or_solid c4; or_tools f8 g-4
or_two f7; or_we a2 c-4 g3; or_would c5; oracle_. c3; order_, a2 b-3 d-3 f-4 g7; order_. a-3 b-6 d-6 e8 f2 g-4
order_and c4 g-5; order_of a-4 b-3 c8; ordered_. g6; orders_flow a8; orders_table a7 b-2; org_chart a-2 c-4 g5
oskar_'s b10 d-5 e-6; ota_at a3 e6 g-6; other-team_'s g7; other-team_wait g2; other_'s c8 e-2; other_. c-4 e9
other_<number> b4 d-4; other_half b2 e-2 g2; other_manager b3; other_managers d-7 g9; other_one b-4 c-6 d-3 e6 g2
other_people a-4 b-3 c11 d-7 e-6; other_side a-4 e7 g-8; other_squad a-7 c-4 g11; other_week d7 g-4
others_wait a7 g-4; otherwise_, b12 c-4 g-8; otherwise_. a5 g-5; otieno_'s c-3; ought_have d6 f-6 g3
our_1:1 b-2 e-4 g7; our_<name> d-4 g6; our_build a-5 f11 g-6; our_code g3
our_director a-11 b-9 c-10 d-13 e-10 f-11 g35; our_go a7 c-4 f5 g-7; our_internal d5 g-4; our_meet f4
our_old f6 g-4; our_own a-6 b-5 c-3 d-7 e-3 f12; our_pm g6; our_product f3; our_queue f4 g-2; our_release a8 e-2
our_talk d8 g-3; our_ticket a-4 f4 g3; our_vp d-2 f-3 g9; ours_, g7; ours_. a-6 b-2 c-4 d6 e-2 g6
out_, b-4 d3 e-3 f-10 g7; out_. a11 b-5 e3 f-2 g-6; out_: c-2 d5 f7 g-8; out_<name> b5; out_a a2 b-5 d-4 f9 g-9
out_an f4; out_and a5 b5 c-2 d-3 e-3 f-3; out_as b3 c4 d-2 e-3; out_at c-5 d-4 e-4 f-6 g7; out_before a5 d4 g-7
out_by a9 c-7 g-2; out_come b2 c2 g-7; out_for b10 d3 f-7 g-7; out_from a8 b6 c-6 d-7 e-9; out_in a-2 d-4 e3 f-3 g4
out_loud b-7 c9 d-2 f-3; out_my a-3 b5; out_of a-3 b-3 c-3 d6 e5; out_on a6 b3 c-10 d-6 e-5 f-9 g6
out_over a6 b-2 g-3; out_the a10 c-4 g-7; out_to a-3 b-6 c6 d-5 e-12 f-8 g12; out_why e3; out_with a7 b6 c-8 d-7 f-5
out_without b-4 d-4 g3; outage_, b-3 c-2 d-9 f-3 g10; outage_. a5 c-3 f-2; outage_and a9 b-5 g-3; outage_be d4
outage_call b-3 g3; outage_i a-2 e6; outside_, e3 f-6 g5; outside_in d-3 g7; over_, c-9 d4 e-6 f-4 g7
over_. a-9 c4 d3 f-5; over_<mark> a-4 b-8 c4 d-3 e8; over_<name> b10 c-5 d-10 e-3 f-8; over_a a-7 c10 e-8
over_again b10 g-7; over_and b4 c4 g-5; over_at a5 b-3 c-9 d-3 e3; over_beers g4; over_before g4
over_breakfast f9 g-8; over_by a-6 b-3 f-3 g11; over_coffee d2 f7 g-7; over_everything a5 c5 g-5
over_from a-4 b-3 d7 e-5 g5; over_her b10 e-5 g-3; over_his b11 e-4 g-3; over_i e-4 g8
over_in a-4 b10 c-5 d-3 e-8 f-2 g7; over_it b8 d-5 f-4; over_lunch a-3 c-8 d-10 e3 f9
over_my a6 b-12 c-11 d-7 e3 f-2 g9; over_tea a-4 b-4 c4 f5; over_the b2 c-6 f-2; over_there c-6 g8
over_to a-2 b-11 c9 d4 e10 f-4 g-10; over_two a9 e-4 g-7; overdue_, d9 g-7; overnight_, a-3 b8 d-2
overnight_. a5 b-8 c-3 g3; override_<name> b3; overrule_<name> b2 e3 g-4; overrule_the a-4 b6 e-4 g2
owe_<name> b-6 c-4 d19 e-8 g-9; own_, a-4 b4 d-6 e8 f2 g-8; own_. a-12 c2 d-10 e11 f-7; own_and e-4 g4; own_at e4
own_authority c3 e2 g-4; own_boss c-2 d8 g-4; own_bug a-3 c4 e2 f-4; own_click f-4 g4; own_code a-3 b4
own_commits b5 d-2; own_education f3; own_eyes f5; own_fix a-3 b9; own_hand a5; own_hands a3 b-6 d-3 e-4 f-7 g10
own_it b9 c5 e-6 g-11; own_lead d3; own_manager d-6 g8; own_migration b10 e-8; own_module b6 c4 e-3 g-6
own_name a-3 b8 g-3; own_plan c8 d-5 g-2; own_plate a-2 g4; own_review d-5 f-7 g10; own_say b-4 c7 e6 g-11
own_service b-2 c9 e-4 g-5; own_team b2 g-3; own_the a6 d-15 e-3 f-14 g6; own_this b3 c-7 d-2 e9 g-7
own_ticket a8 b-10 c-3 e-4 f-4 g7; own_two a8 b-7 e-8 f-3; own_version b10 e-5; own_way b3 e6 g-6
own_went c-2 f-3 g8; owner_, a4 b-6 c4 d-5 g-2; owner_in b8 e-4 g-2; owner_of a3 d-6 e4 f-9
ownership_of a-3 b2 e6 g-9; p1_, a8 g-7; packet_for d4 e-2; page_, a-2 b6 e-12 f9 g-8; page_. b4 c-7 d8 e7 f3 g-21
page_: f4; page_<number> a-2 b-5 d-4 g9; page_and b-2 e7 g-2; page_for a-4 c4 f4; page_of a-2 b4 e-3 f8 g-7
page_on f7 g-3; page_one c6 f-8 g3; page_the c9 g-8; page_to e3 g-5; page_with d5; pager_, b4 c3 g-7
pager_. a-2 b-3 e-2 g8; pager_and a4 b-3; pager_go a3 g-5; pager_off e3; pager_rota e8 g-3; pages_, b-3 d9 e-4 g-4
pages_. b-6 c-2 d-4 g7; paid_on a7 g-3; pair_, b9 e-4; pair_. b3 e3 f-3; pair_bug e-2 f-5 g8; pair_session f-2
pair_with c-3 d-5 f7 g-6; panel_, g-2; panel_for d2; panel_go d12 e-6 g-7; paper_, b-6 c3 d-5 f7 g-2
paper_. c4 d5 e-7 f5 g-6; paper_i a3 b-4 c-5 d-5 e3 f-7 g6; parental_leave b-8 e-6 g7; parisa_'s e9 f-3
park_. a-3 c-6 d-11 g15; park_behind a13 g-10; park_it b5 d4 e-5; park_the c8 e-3; parser_, e5 f-6; parser_. b11 g-7
parser_and d4 e-4; parser_for f10 g-7; parser_on g-3; parser_over g2; part_be a-4 b-3 e9; part_i b-4 e-2 f5 g-2
part_in a2 c-3 d-2 e11 g-11; part_of a8 b4 c-5 d-9 e-8 f-4 g3; part_time b-2 e-5 g5; party_. c-4 f3
pass-on_on a-2 c6 d-4 e3 g-5; pass_, a2 c-5 d9 e-10 f-3; pass_. a4 b-9 c-4 e-11 f5 g5; pass_all b5 c-2
pass_and a5 c2 e-7; pass_by a-4 b-4 d-2 g5; pass_it e4 g-6; pass_me c7 e-8; pass_the a-9 b-4 c-9 d-11 e16 f-3
pass_to a-3 b6 c6 d-10 g-8; past_, d4; past_<name> d9 e-5 g-4; past_her d-3 g6; past_its d4; past_me b-3 c12 e-5 g-5
past_the a-3 c7 d-5 e7 g-7; patch_, a11 b-7 c-5 d-6 e10 g-14; patch_. a6 b8 d-5 e-5 g-8; patch_and a11 g-8
patch_be a7 g-5; patch_for a12 g-7; patch_in a4; patch_it a7 b-4 c-2 d-3 e-10 g8
patch_the a12 b-8 c-7 d-6 e-10 f-7 g4; path_, c-4 e3 g3; path_. a13 b-2 c-4 d-7 g-5; payment_gateway a5 g-3
pcb_test b4 f3 g-4; peeked_since b-3 d-4 e9 g-3; peer_feedback d6 e-2; peer_review d14 e-2 g-11
pen_. a-3 c6 d-2 e-7 f2; pen_off b3 g-3; pen_test a4 e3 f-5 g-2; pencil_, a-3 f8 g-3; pencil_. f5; pentest_report e3
people_'s c9 d-4 g-3; people_, a-16 b6 d8 f-10; people_. d4 f-5; people_and a-4 b-6 c-4 d-4 e11 g3
people_are a6 c-6 d-5 e-3 g4; people_ask d-2 e4 g-3; people_block a-6 d7 g2; people_can d5 g-3
people_could a11 b-3 g-7; people_have b-2 c3 e-5; people_in a-4 c7 d8 e-3 g-10; people_keep c3 d-2
people_like c-7 e-2 g10; people_look a-2 c7 d-3; people_need a5; people_on a-7 e-2 g6; people_say a8 c-6 e-7
people_sit a-5 c2 d-5 g7; people_to a5 c-2 d3 g-4; people_wait a7 c2 g-8; people_who a-7 b-5 c5 d-7 e5 f-4
perf_notes c-3 d6 f-6; performance_plan d5; perhaps_i d-3 g7; period_: b-4 d10 e-4 g-6
permission_to c14 d-2 e-6 g-9; person_. d-5 e3 f-3 g4; person_who a10 b-4 c9 d-10 f-2 g-5; personally_, a7 g-2
pet_project e-3 g3; petros_' a-3 c3 e-3 f-3; phone_'s a6 c6 d-2 f-2 g-6; phone_, b-4 c-2 d-4 e3 g3; phone_. e6 g-7
phone_face c-3 d2 e9 g-8; phone_hotspot a9 g-7; phone_in a-7 d-7 e7 g5; phone_number e5; phone_off e9 g-7
pick-up_it a3 d4 e-4 g-5; pick-up_up a7 d-10 e-10 g3; pick_, c7 g-6; pick_. b-7 d5 e8 g-9; pick_<mark> c11 e-5 g-6
pick_<name> c5 e-2 g-4; pick_a a-9 b-3 c4 d-5 f9 g-6; pick_all a3 c3 e-4; pick_an c8 g-4; pick_it e-5
pick_one c7 e-4; pick_the a3 b4 d-13 f-5 g-3; pick_up b-4 c-11 d5 e-8 f4 g6; piece_of a10 b-4 c-2 d2 f-4 g-6
pile_up a-3 c11 g-8; pilot_'s b-7 e-5 g10; pilot_. a3 d-4; pinch_the e-3 g2; ping_me b-2 c10 e-4 g-3
pipeline_, a6 b-4 c-4 d-2 e-3; pipeline_so a9 b-5 f4 g-8; pipeline_to a-4 b8 c-7 d-3 e-4 g2; pixels_, e6 g-3
pizza_. a-3 b-5 c-3 e3 g8; place_, a-2 d-8 g10; place_. b5 g-2; place_and a-3 b8 d-4 e5 f-2 g-5; place_i g5
place_of d7 e-3 g-4; plan-to_sit d-3 g9; plan_, a4 b-7 c10 d-10 f-9; plan_. b-3 d4 e3 f-6 g-3
plan_: b-4 c-6 d4 e6 f4 g-8; plan_<name> b7 e-2; plan_<number> c-3 d10 f-2 g-2; plan_and b8 c4 e-3 f-5 g-7
plan_be a-2 b2 c2 d-4 e-4 g3; plan_by c4 d7 f-6 g-4; plan_fall c2; plan_for a-10 b-2 d3 g4
plan_have a-2 b4 d-3 e11 g-11; plan_i b9 c-2 d-3 g-2; plan_in b-4 c3 d6 e3 g-11; plan_is b-3 f6 g-2
`
