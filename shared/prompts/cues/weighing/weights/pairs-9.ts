// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_9 = `
not_join c-4 e11 g-7; not_jump d-2 e11 g-7; not_keep a-3 b10 d-7 e-4 g3; not_know b-4 c-6 d5 e-7 f-9 g13
not_leave a4 b16 c-3 d-10 e-12 g-9; not_let b10 c-4 d-8 e-12 f-7 g4; not_like a-8 b8 d-3 e10 g-7
not_look a-3 c-8 d-10 e16 f-4; not_look-at c-2 g4; not_make a-3 b-5 c-5 d6 e-13 f-6 g9
not_me a-10 b-7 c-8 d-9 e12 f-9 g11; not_merge a8 b-9 c12 d-6 e-4 f-8 g-3; not_mind c-3 d-3 e-3 f-2 g10
not_mine a-9 b-14 d-5 e12 f-6 g2; not_miss c-3 d-5 e-3 g11; not_move a6 c7 d-5 e2 g-12; not_much c-5 d-7 e-6 g10
not_my a-11 c-3 d-15 e5 f-3 g7; not_name c7 d-2 e-6; not_need a-11 c-5 d-4 e4 f5 g3; not_on a-10 b-5 c-4 e6 f9
not_once b-6 c-3 d-11 f-6 g15; not_open b-11 c-5 d5 e10 f-6 g-5; not_ours e-2 g9; not_peeked b-4 d-6 e13 g-6
not_pick c10 d8 g-16; not_plan c7 e-4 g-9; not_plan-to a3 b14 d-11 e-4 f5 g-14; not_prepare d13 e-2 g-11
not_proud b9 e-7 f-3; not_read c3 f-6 g2; not_really a7 b-6 c-9 d9 e-4 f3 g-6; not_remember a-5 c5 e-5
not_reply c2 d4 e-4 g-2; not_rescue b-3 d-2 e14 g-10; not_review b4 d-2 e6 g-7; not_run a2 f4 g-3
not_say a-3 b-15 c-3 d3 e9 f5 g-6; not_see d-7 e2 f-6 g5; not_send b6 c6 d6 e-12 g-11; not_settle c3
not_ship a8 b-3 c-4 e3 g-5; not_sit b-2 d4; not_skip d-11 e-3 g13; not_sleep b5 c-2 d-3 e-7; not_so c3 d-3 e-4 g3
not_sorry e4 g-7; not_sound b4 d-4 e-3 f9 g-7; not_speak b-7 c3 g5; not_speak-to d5; not_stand b11 e-7 g-7
not_start a3 b-6 c8 d7 e-7 f-2 g-12; not_stop a-7 c4 e-8; not_sure b2 e-2 f-3 g3; not_take a-3 b-6 f-4 g6
not_tell a-3 c-12 d6 e8 g-10; not_that a5 b6 c3 d-4 e-9 f-2; not_the b-11 c-13 e13 f-6 g4; not_there a-3 c12 g-9
not_think b2 c-8 d-7 e-3 g13; not_this-week d14 g-13; not_to a-6 b-3 d3 e4; not_today a-5 b-5 c-3 d2 e-9 f-3 g5
not_touch a-11 c-6 d-8 g8; not_true b-11 c-5 d-3 e-6 f-7 g21; not_wait b11 c-7 d-4 e-5
not_want a-3 b-12 c10 d-10 e-19 f3 g10; not_watch a-5 b10 d-3 e6 f-3 g-9; not_what b-3 c10 d-4 e3 g-10
not_write a-9 b-9 c-3 d11 e-2 f-6 g4; not_yet c-6 d-4 e2 g8; note_: c2 d4 e-4; note_to f-3 g2; notebook_, c-3 f3
notes_, b-4 c-3 f3 g2; notes_. a-3 b3 d-3 f8 g-5; notes_and b-2 c3; notes_are d-4 g7; notes_for a-7 d14 g-10
notes_from d4 f-2; notes_write d-11 g13; nothing_, a-3 b-12 e11 f-8 g-2; nothing_. a-6 b3 c-4 d6 e2 g-6
nothing_and a7 b3 c-6 d-6 e8 f-2 g-8; nothing_be a8 b-4 c4 d-4 e-8; nothing_but a-9 b-4 c-3 d9 e-9 f5
nothing_come b-3 d-5 g11; nothing_else a4 b2 d-5 e-7; nothing_for a-3 b-2 c-2 e-4 f6 g3; nothing_in b-5 d8 e7 g-9
nothing_more b-3 c-2 d6 f6 g-12; nothing_move b-7 c10 d-4 e-3; nothing_much g5; nothing_of a-10 b11 c-5 d-3 e-8 g7
nothing_on c3 d-5 e-3 g4; nothing_prepare d8 g-6; nothing_ship a11 d-2 e-3 f-2 g-3; nothing_special d-4 f-3 g9
nothing_to b-3 c-11 f-5 g10; nothing_until c5 e3 g-7; notice_, c-3 e-4 g4; notice_. b4 c-3 e-10 g6
notice_it a4 b-5 c3 d-5 e3; notice_that c10 d-5 f-6 g3; notification_service g-4; novel_. f7 g-3; now_, e7 f-7 g-2
now_. c-5 d5 e3 f-3; now_<mark> a-4 b4 d4 e2 g-5; now_? b4 c6 d-2 e-4 g-5; now_and d-6 e4
now_have a-5 b7 c-5 d-6 e-5 f7; now_i a-10 b15 c-9 d-10 e-11 f14 g-14; now_it b5 e-7 f-2; now_mine b7 e-2
now_my b12 c-2 e-3 f-4 g-5; now_on a-4 c-9 d2 e8 f-5; now_read c9 f5 g-11; now_the b4 d-7 e9 f-6 g-13
now_they a3 b-5 c-3 e-4 g7; nowhere_else d5 g-4; number_, b-3 c7 e2 f-2; number_. b-4 c5
number_<number> a-6 c-3 d3 g3; number_and c-4; numbers_, b7 c-4 f-3; numbers_. b3 c5 d-6; numbers_look c-4 d4 e-4 g3
o'clock_. c-6 d10 e6 g-10; objections_, c10 d-4 g-4; objections_to d-5 e-3 g7; of_<mark> a-2 c16 d-4 e-4 f-3 g-10
of_<name> b10 c-5 d3 e-8 f7 g-9; of_<number> a-7 b-6 d6 e-10 f3 g3; of_a a-9 c-3 d9 e-18 f12 g-6; of_all c7 d-3 e-5
of_an b-4 c-3 e-3 f11; of_approvals c-3 e4; of_be a9 d-6 f-2; of_code b-5 e-6 f11 g-4; of_curiosity f8 g-7
of_failure a5; of_five b-2 c7 e-5 g-6; of_her b10 c3 e-6 f-2 g-5; of_hers b18 c-5 d-4 e-9 f-4 g-9
of_his a-5 b9 c-7 f-2; of_how g7; of_interest a-5 f10 g-4; of_it a2 c-15 d-13 e7 f5; of_last f-5 g7
of_me b-12 c5 e6 f-7; of_mine b-11 c-6 d6 e-5 g9; of_my a-4 b-4 c5 e5 g-5; of_name a-2 b-4 c3; of_nine a3
of_no a-3 d-3 e-3 f9; of_one c3 f7 g-10; of_our a-5 b-5 c-4 d-3 e-6 f12; of_people a6 b8 c3 d-4 e-9 g-6
of_python f2; of_questions e3 f-3; of_search b-6 e7; of_some f8 g-5; of_tea f5; of_test a-4 b-4 d-2 f-3 g8
of_the a3 c-5 f5 g-2; of_their a-5 c10 e-6; of_them a-5 b-3 c9 d2 e-3; of_these g6; of_this a8 b-5 c-5 d2 e-5 f-3
of_three a-2 d-5 e-3 f-4 g9; of_thumbs-up c9 e-2 g-3; of_today c-4 e9 g-4; of_trial b-2 g5; of_tuesday b6 f5 g-9
of_two a-5 b3 c12 e-7 f-2 g-11; of_us b-3 c-8 d-3 f-4 g9; of_what d-3 e10 g-8; of_work e3 g-3; off_, c-4 d7 e-3
off_. b-12 c-6 d6 e7 f-5; off_<name> a-13 b17 c-11 d-10 e-3 f-9 g2; off_a c-2 d2; off_again d7 g-3
off_and a-5 b2 c-7 d-4 e17 g-10; off_at d-3 e6; off_by a-4 b-5 c-4 d-3 e8 f7 g-3; off_from a4 d7 e-4 g-9; off_he e3
off_her b10 d-6 e2 g-9; off_him a-2 b12 d-9 e-10 g3; off_his d-2 e2; off_it c7 e-5 g-4; off_my a-4 b-10 d4 e6 f5 g-9
off_on a-9 b4 c5 f-7 g-3; off_sick a-3 b-4 d-4 e-5 g11; off_tell d10 e-3 g-6; off_the c-4 e6 g-5
off_to b-3 c-5 d6 e6 g-9; off_until b-6 c6 d7 e-6 g-3; off_with c-3 e9 g-4; offer_. d4 e7 g-10
offer_<name> e10 f-2 g-9; office_, a-5 b-3 c-9 e-4 f-4 g14; office_. b-3 g7; office_be g6; office_day c2 e6 g-5
office_in b-3 f-4 g10; office_is a-2 c-2 g9; office_move g4; officially_<name> a-4 b16 d-2 e-4 g-10
offline_mode c6 g-2; offsite_, a-2 d11 e-5 f-3 g-7; offsite_plan a-3 b-6 c-8 g2; offsite_to c-3 d-6 e-3 g11
often_that b-3 c-3 d5 g2; oh_, a-2 c-3 e-3 g4; oh_well b3 e3 g-6; ok_, a-5 c3 d-7 e3 f-5 g3; ok_. b-3 d-5 e-12 g10
ok_? c10 e-2 g-7; ok_to c19 e-9 g-14; ok_with b-3 c8 g-2; oksana_'s a-2 b-3 d3 e4; ola_'s b5 d-8 g5
old_<name> a-2 b-3 d-3 e-5 f11 g-3; old_billing a4; old_boss e-3 f-9 g15; old_laptop b-3 e-9 g9
old_lead a-6 b-12 c-11 d-9 e-11 f-5 g30; old_me a-2 e8 f-3; old_module b6 e7 f-4 g-8; old_sdk c2 f3
old_shop a-4 c-3 g11; old_team b-4 d-5 e-5 f-6 g17; old_thinkpad f8 g-6; older_than b-6 d5 f4; olumide_'s d-3
on-call_'s a3 b-4 c7 e-6; on-call_, b-6 c6 e-4; on-call_at b-5 e7 g-2; on-call_compensation c-8 d10 e-3
on-call_engineer a-4 b5 c3 g-5; on-call_handbook b9 c-2 g-4; on-call_rota b2 c-3 d-5 e5
on-call_shift b6 c-3 d-3 e-3; on-my-own_. a-2 g6; on-my-own_machine e-3 f10 g-8
on-purpose_, a-8 b-3 c14 d-2 e3 f-3 g-6; on-purpose_. a-3 b-4 c-4 d-5 e9 f9 g-9; on-purpose_<mark> a-5 e7 g-2
on-purpose_and a-5 d-2 e9; on_, a10 b-15 c-3 d-9 e9 f-3; on_. a9 b-4 d-5 f4 g-4; on_<name> a6 b5 d4 e-10 f-15 g-3
on_<number> a6 c3 e3 g-10; on_? c5 e5 g-8; on_a a-3 b-10 c4 e-12 f10 g-3; on_account b-2 c4 d-3
on_all b-4 c-5 d3 e-3 g4; on_an a-10 c-5 f14; on_any a-4 g4; on_caching b-4 c5 e-2 f-7 g7
on_day a-7 b4 d7 e6 f-3 g-15; on_each a6 d-2 f-5; on_every a4 c-2 d3 e-5 g-2; on_everything b-3 c5 d-4
on_font b3 e-5 g3; on_for b3 d5 e-4 g-7; on_friday d-6 e-6 f-4 g8; on_fridays b-4 d-4 e7 f-5; on_her a-8 c-8 d12 g-4
on_him a3 d7 g-9; on_his a-3 b6 g-2; on_hold c4 d11 e-8 g-13; on_holiday b-3 c-10 e3 g7; on_how c-4 d5 e5 f5 g-9
on_it a11 b-2 c5 d-9 e-8 g-2; on_its a5 b-5 c-9 f-6 g6; on_keyboard a4 b-8 e-5 f-3 g8; on_kotlin e7 g-5
on_launch b-5 e10 g-5; on_leave c-4 d-8 e3 g4; on_me b-9 c5 d3 e3 f-10; on_mine b5 c8 d-2 e-7 g-5
on_monday a-2 b5 c-2 e-4 f-9 g3; on_mute a-4 b4 c3 d-5 e3 f-3; on_my a2 b5 e-7 f8 g-10; on_one b-2 c6 d-3 e-6 f-4 g3
on_our a-7 b-5 c-4 d-3 e-8 f4 g11; on_paper b6 c4 d-11 e-7; on_read d9 e-3 g-5; on_sale a2
on_saturday a-3 b-2 d-4 e-5 g12; on_sharding a-2 c10 g-5; on_site a-3 g8; on_slack c4 d9 e-5 f-5 g-10
on_slide a-5 d-5 f-3 g9; on_sunday b8 c-3 d-8 e-7 f5 g-2; on_tabs c-5 f-3 g7; on_that a-2 b-7 c-7 d6 e6 f6 g-7
on_the a6 b-3 d-3; on_their a-4 b-3 c11 d-2 e-3; on_them a12 b5 c-4 d-4 e-11 g-9; on_thursday b4 c-3 d-19 e-6 g11
on_time a7 b-12 c-12 d-19 f-10 g16; on_to b4 c-7 d-3 e-6 g8; on_top a11 e-3 f-4 g-5; on_tuesday a4 c-5 d-6 e7 f-2
on_vacation g3; on_wednesday a-10 b5 c-3 d-2 e-9 f-3 g12; on_what e7 g-7; on_which b-6 e6 f-2
on_with a3 c-11 e-4 f-3 g8; on_without c-5 d5 g-7; on_you a5 c3 g-4; onboarding-plan_for d13 g-8
onboarding_guide b5 d-2 g-3; onboarding_tutorial a-2 b-2 d-3 f4 g3; once-more_, d9 g-4; once-more_. d6
once_, b-3 c8 d-3 g-5; once_. b-5 d-6 e3 f-2 g7; once_a a6 c-3 e-2 f8 g-10; once_have b-5 d-5 e-10 f-7 g19
once_i a-6 c13 d-4 e-5; once_the a-3 b-2 c5 d-2 e-8 g4; one-line_of c3 d9 g-9; one-on-one_, d-2 g4
one-on-one_with d8 g-7; one-to-one_, d-4 e-4 g8; one-to-one_with d5 e-4; one_, b2 e3 g-11; one_. a-7 b-6 e4
one_<mark> a9 c-6 d4 g-6; one_<name> c3 g-4; one_? a-4 b-2 c3 d-5 e4; one_and c6 d-6 e10 f-4 g-12
one_at a-3 b5 c2 e-3; one_bad a-3 b8 g-4; one_be a4 b5 c5 d-2 e-3 f-3 g-10; one_build a10 f-4 g-3
one_by a14 b-4 c-3 d-7 g-4; one_day a-11 b9 c-7 d-7 e-5 f7 g2; one_evening a-2 b10 g-7; one_hand a2 b3 e-2 g-6
one_have a-2 b-4 c-5 d11 e-5 f-3 g2; one_hold a9 g-7; one_hour d-8 e-10 f10; one_i b6 f-3 g-5
one_in a5 b7 c-4 d-5 g-7; one_is a-5 c-3 d-3 g5; one_long a5 g-6; one_look a6 b3 e7 g-12; one_man a5 b-2
one_minute b2 c4 g-5; one_more b13 d5 e-14 f-3 g-12; one_night b6 g-2; one_of a-5 b-13 c6 d-9 e-11 g11
one_on b-2 c-5 d-3 e4 g3; one_person a6 b-6 e-4; one_question b2 c-5 d-4 e10 g-8; one_request g4; one_small a-2 f7
one_strong d-2 g5; one_that b-3 c-7 d-4 e-4 g11; one_the a10 c-2 d-2 g-3; one_they a6
one_thing a-8 b-8 c6 d3 f-4 g2; one_to a-5 e-5 g6; one_today a2 d3 g-6; one_vote c2 e-6 g5
one_week a-7 b11 c2 d4 e-7 g-10; one_where c-2; one_who b-7 c2 d4 e-8 f-7 g6; one_with a4 b-4 d3 e-10 f-6 g4
one_word b-2 d-6 e10 g-3; one_write a2 b-7 d-5 e6; ones_. f-2 g5; online_course f8 g-3; only-to_learn f5 g-4
only-to_see f6 g-2; only-to_understand f4; only_, a2 g-3; only_. a-9 d-7 e-2 g7; only_: e5 g-8; only_<mark> b3 g2
only_a b-4 d5 e-4 f8 g-5; only_ask b-5 c-3 d-4 e10 f-2; only_contribution e12 g-9; only_for a-2 b3 f7 g-6
only_get c-3 e-3 g6; only_go-to b10 e-4 f-4 g-5; only_have b5; only_i a4 b-8 c2 d-8 e-12 f6; only_in a-2 c-2 d4 f2
only_listen e14 g-10; only_look b6 c6 e-6 g-6; only_one a6 b-6 d-5 e-8 f-6 g5; only_person a4; only_read e-4 f8
only_take c5 g-3; only_the a-4 c-4 d-2 g9; only_then a3 e2 g-2; only_when c4 g-2; onto_my a-5 b12 g-6
onto_release g3; open_, a-3 b2 c-14 d16 e-9 f-4 g-7; open_. b-2 c-6 e-7 g4; open_<name> a-5 b5 c-4 d-8 e-6 f7
open_a a-6 b11 d-7 e-7 f-12 g6; open_an b-2 c-2 e5; open_and a4 b-4 d5 e-6 g-3; open_at a11 c7 d-6 e-5 g-11
open_for c8 g-5; open_his b6 d-3 g-5; open_it b-5 d5 f4; open_my a-4 b5; open_night a3 d-3 e8 f-3 g-9
open_on a8 b-5 d-7 e-4 f-3; open_one a2 b-3 c7 d4 e-5 g-9; open_since a-4 c5 d-3 f5; open_source a-3 d-3 f2 g4
open_the a-5 b-11 c-8 e9 g2; open_their d3 g-3; open_without a4; opinion_, b-5 c4 d-6 e10 g-13
opinion_. c10 e-6 g-3; opinion_on a-3 b-3 d-4 e4; opinion_until c-8 e9; opinions_, c10 d-3 g-2
optimise_the a6 e2 g-4; option_, c-5 e9 g-2; options_, c8 d-3 e3 f-3 g-6; options_and c10 e-5 g-5; or_<name> e-3
or_<number> c13 e-4 g-9; or_no b-3 c14 d-5 e-9; or_not a-4 c17 e-9 f-3 g-5; or_so a-2 g6; or_tools f8 g-4
or_two f9 g-3; order_, a3 b-3 f-3 g5; order_. a-3 b-6 d-6 e7 g-4; order_and c6 g-5; order_to f3; orders_flow a6
orders_table a7 c-2; org_chart c-6 g5; oskar_'s b10 d-4 e-6; other-team_'s g6; other_'s c9 g-2; other_. e9
other_half a-3 b3 e-3 f-2 g2; other_manager b3 c-2; other_managers d-7 g10; other_one b-2 c-6 e7
other_people a-2 b-2 c11 d-7 e-6; other_side a-2 b3 e6 g-7; other_squad a-6 c-3 g11; otherwise_, b12 c-3 g-8
otherwise_. a6 g-7; otieno_'s b3 c-3; ought_have d5 f-4 g3; our_1:1 e-4 g7; our_build a-5 f11 g-7
our_director a-11 b-8 c-8 d-13 e-12 f-11 g35; our_old f7 g-4; our_own a-5 b-5 c-4 d-5 e-5 f13; our_pm g7
our_release a9 e-2 g-3; our_talk c-3 d9 g-5; our_ticket a-5 f3 g5; our_vp d-2 f-6 g10; ours_, g4
ours_. a-7 b-2 c-4 d8 e-2 f-3 g3; out_, b-3 d3 e-3 f-9 g6; out_. a10 b-3 e4 f-4 g-6
out_: a-5 b-2 c-4 d7 e-3 f9 g-10; out_a a2 b-6 d-4 e2 f8 g-10; out_an b-2 c2 f5; out_and a6 b4 c-3 d-3 f-2 g-3
out_as b3 c5 d-2 e-4; out_at c-5 d-3 e-4 f-5 g6; out_before a3 d4 g-7; out_by a10 b3 c-7 e-3 g-2; out_come a4 g-7
out_for b8 d3 f-8 g-7; out_from a8 b6 c-6 d-7 e-9 f-2; out_in a-3 c-3 d-2 e5 f-2; out_loud a-2 b-7 c11 d-4 f-3
out_my a-3 b6 e-2; out_of a-5 b-6 c-2 d6 e5; out_on a7 b3 c-11 d-3 e-3 f-10 g6; out_the a10 c-7 f3 g-8
out_to a-3 b-5 c5 d-5 e-13 f-9 g12; out_with a9 b7 c-8 d-8 f-6; out_without b-5 d-5 e5 g2
outage_, b-3 c-3 d-9 e3 f-4 g9; outage_. a5 b-3 c-2 f-4; outage_and a7 b-5 d3 g-4; outage_be c-2 d3
outage_call b-3 g5; outage_i a-2 e6; outside_in g5; over_, b-2 c-8 d3 e-8 f-3 g8; over_. a-7 c3 d4 f-5
over_<mark> a-3 b-8 c2 d-2 e8; over_<name> a3 b11 c-4 d-9 e-3 f-9; over_a a-7 c9 e-8; over_again b11 e-2 g-8
over_and a-3 b5 c3 d3 e-4 g-7; over_at a4 b-4 c-7 d-4 e5; over_before g4; over_breakfast f9 g-8
over_coffee d3 f9 g-9; over_everything a4 c6 g-6; over_from a-4 b-2 c-2 d6 e-6 g6; over_her b8 e-4 g-3
over_his b11 d-3 e-4 g-4; over_i e-5 g9; over_in a-3 b9 c-5 d-5 e-9 f-2 g8; over_it b9 c-3 d-6 f-4
over_lunch a-2 c-8 d-10 e3 f10; over_my a6 b-12 c-13 d-8 e2 f-4 g10; over_tea a-4 b-5 c5 f4; over_the c-8
over_there c-5 g7; over_to a-3 b-9 c8 d3 e10 f-5 g-10; over_two a8 e-4 g-6; overdue_, d10 g-8
overnight_, a-4 b8 c-2 d-3; overnight_. a6 b-7 c-3 g4; overrule_<name> e4 g-4; overrule_the a-5 b4 e-2 g4
owe_<name> b-5 c-4 d18 e-7 g-11; own_, a-5 b5 d-6 e8 f4 g-8; own_. a-13 b4 d-9 e11 f-10; own_and e-5 g4
own_bug c4 f-4; own_code a-4 b4; own_education f3; own_eyes f4; own_hand a6 b-2; own_hands b-6 c-3 d-3 e-5 f-6 g12
own_it a3 b8 c6 e-6 g-13; own_lead c-2 d4; own_machine f-3 g3; own_manager a3 d-6 g7; own_migration a-2 b9 e-7
own_module b5 c4 e-4 g-6; own_name a-4 b9 g-3; own_review d-7 e2 f-7 g10; own_say b-3 c7 e7 g-12
own_service c10 e-5 g-5; own_the a5 d-16 f-14 g6; own_this b8 c-8 d-3 e7 g-8; own_ticket a10 b-9 c-3 e-4 f-3 g6
own_two a6 b-8 e-9 f-4 g4; own_version b10 e-4 g-3; own_way e7 g-6; owner_, b-5 d-5 e3; owner_in b9 e-5 g-3
owner_of a3 d-6 e2 f-7; ownership_of a-4 c-2 e7 g-8; packet_for d5 e-2; page_, b6 c2 e-13 f8 g-8
page_. b5 c-7 d8 e8 g-22; page_<number> b-5 d-3 g7; page_and b-3 e7 g-2; page_for a-4 c6 f4 g-3
page_of a-3 b5 c-2 e-3 f8 g-8; page_on f7; page_one a-2 c4 e-2 f-8 g4; page_to e4 g-5; page_with b-2 d6
pager_, a2 b3 c3 g-6; pager_and a5 b-4; pager_rota e6; pages_, a-2 b-3 d10 e-4 g-4; pages_. b-7 c-2 d-5 e3 g6
paid_on a9 f-2 g-5; pair_. b2 e4 f-3; pair_bug e-3 f-5 g8; pair_session e3 f-3; pair_with c-4 d-5 f6 g-4
paper_, b-5 c6 d-6 f5 g-3; paper_. a-3 c4 d4 e-8 f5 g-6; paper_i a2 b-3 c-5 d-5 f-7 g8; parental_leave b-6 e-5 g6
park_. a-3 c-7 d-11 e3 g14; park_behind a13 g-11; park_it b4 d2 e-4; park_the c6 e-3; parser_, e4 f-6
parser_. b10 g-7; parser_and d5 e-5; parser_for f8 g-7; parser_on e3 g-7; part_. d-2; part_be a-4 b-2 e9
part_i b-4 e-2 f5; part_in c-3 e12 g-10; part_of a8 b5 c-5 d-8 e-8 f-5 g3; part_time b-2 d5 e-5
pass-on_on a-3 c7 d-3 g-6; pass_, c-4 d10 e-10 f-4; pass_. b-9 c-4 e-11 f8 g6; pass_all b3; pass_and a5 c5 e-8 g-4
pass_by a-2 b-4 d-3 e4 g3; pass_it e3 g-5; pass_me c5 d4 e-7; pass_the a-7 b-4 c-9 d-8 e14 f-3 g2
pass_to a-3 b8 c3 d-10 e3 g-9; past_, d3 g-3; past_<name> d8 e-4 g-3; past_its d3; past_me b-3 c10 e-4 g-4
past_the a-3 b-3 c8 d-6 e8 g-7; patch_, a11 b-6 c-3 d-6 e10 f-2 g-14; patch_. a7 b10 d-7 e-6 g-11
patch_and a14 g-11; patch_be a8 g-5; patch_for a14 g-11; patch_in a3; patch_it a8 b-6 d-3 e-11 g8
patch_the a9 b-8 c-9 d-7 e-9 f-6 g6; path_, a-2 c-4 e2 g5; payment_gateway a6 g-3; peer_feedback d6
peer_review c-3 d14 e-2 g-11; pen_test a4 e3 f-7; pencil_, a-3 f8 g-3; people_'s c6 d-3; people_, a-16 b7 d6 f-11
people_. f-6; people_and a-4 b-7 d-4 e9 g4; people_are a7 c-5 d-5 e-3 g3; people_ask c3 d-3 e4 g-4
people_block a-6 d6 g3; people_can d5 g-5; people_could a10 b-3 g-6; people_have b-2 d3 e-6
people_in a-3 c8 d7 e-3 g-10; people_look c6 d-3; people_on a-8 e-2 g6; people_say a11 c-5 e-8
people_sit a-4 b-2 d-4 g9; people_wait a3 c3 g-5; people_who a-7 b-5 c7 d-7 g2; people_with g3
perf_notes c-4 d3 f-5; perhaps_i d-4 g7; period_: b-3 d11 e-3 g-8; permission_to c15 e-5 g-10
person_. b-2 d-8 e4 g6; person_who a11 b-4 c4 d-11 e-2 g-2; personally_, a6 c-2; petros_' a-3 c3 e-4 f-3
phone_'s a5 c8 d-3 f-2 g-6; phone_, b-3 d-3 e4; phone_. e7 g-5; phone_face c-2 d5 e7 g-9; phone_hotspot a9 g-7
phone_in a-7 b-3 d-7 e9 g4; phone_number e4; phone_off c-2 e12 g-10; pick-up_it a3 c-2 d3 e-4 g-5
pick-up_up a7 d-10 e-10 g4; pick_, c7 g-5; pick_. b-7 c4 d3 e8 g-11; pick_<mark> c10 e-3 g-6; pick_<name> c5 d-3 e-3
pick_a a-10 b-3 c4 d-7 f11 g-6; pick_all a3 c5 e-5 g-2; pick_it e-5 g6; pick_one c5 e-5; pick_the a2 b4 d-11 f-4 g-2
pick_up b-6 c-12 d6 e-11 f7 g8; piece_of a10 b-3 d2 f-4 g-6; pile_up c9 g-8; pilot_'s b-4 e-4 g8; pilot_. a2 d-3 g3
pinch_the e-4 g6; ping_me b-3 c10 d-2 g-3; pipeline_, a7 b-2 c-3 d-2 e-6 f3; pipeline_so a9 b-5 g-7
pipeline_to a-4 b9 c-6 e-4; pizza_. a-4 b-5 c-5 e4 g7; place_, a-3 d-8 g12; place_. b5 c-3 e3 g-2; place_i a-2 g5
place_of d9 e-3 f-2 g-5; plan_, a5 b-6 c12 d-13 f-8; plan_. d5 f-7 g-3; plan_: b-3 c-7 d4 e6 f3 g-6
plan_<name> b9 e-2; plan_<number> c-2 d8 f-2; plan_and b8 c4 e-2 f-6 g-7; plan_be a-4 d-3 e-4 g6; plan_by d5 f-5
plan_for a-9 b-2 c-2 f2 g4; plan_have b3 d-4 e14 g-13; plan_i b10 d-4 f-2; plan_in b-4 c3 d7 g-11
plan_is b-2 d3 e2 f7 g-7; plan_it a-2 b8 e-2; plan_poker b-2 c10 d-6 e-3 f-2; plan_that d-3 g6; plan_the d4 e4 g-5
plane_, c-2 e5 f3 g-3; plane_and a-2 d-3 e-3 g6; plant_. a-2 c-4 f-3 g7; plate_, b7 g-4; plate_. g6; plate_again c-3
plate_and b6 e-4; platform_group d-2 e-5 f8 g-4; platform_team b-6 c-5 d3 e-2 f-5 g8
play-with_with a-4 b-3 c-5 d-4 e-7 f11 g2; play_, f2 g3; play_<name> a7 b-5 c10 d-4 e-3 f-7 g-4; play_the a-2 e-3 f6
pleasure_, a-3 f11 g-4; plug_in b-2 c-3 d-2 f5; plus_: a6 e4 g-8; plus_a g2; plus_the d6 g-6; pm_and a-4 c10 g-4
pm_ask a4 c2 g-5; po_, c6 e-6; pocket_, c-5 d5 e3; podcast_about b-3 c-2 d-8 f5 g5; point_, b-2 d-2 f-7 g8
point_. b9 d-2 g-7; point_at b-2 c4 d-4; point_of a6; point_them c-6 e10; poke-around_around b-2 f8 g-3
poke-at_at d-2 f5; poke_about f4; poker_: a-3 c9 g-3; poor_<name> a-2 b12 e-8 f-2 g-5; port_back b5; port_my f5
port_the a7 b-9 c-3 d-3 f5; possible_. b-3; post_it c4 d2 e5 g-12; posted_it a-9 b4 d-8 e-2 f-3 g11
postgres_. e10 f-4 g-4; postmortem_, d-2 e5; postmortem_. c-2 d-5 e5; postmortem_and f4 g-2
postmortem_be a-2 b7 c6 e-2 g-7; postpone_<name> d8 g-5; postpone_by g3; postpone_our g4
postpone_the a-5 b-4 e-5 f-3 g4; postpone_their a-3 d-3 g8; powder_dry a-5 b-4 g8; pr_, a-6 d-6 e8 f10 g-7
pr_. a-5 b7 c-3 e3; pr_and a-3 b12 e-3 g-3; pr_at a8 b-7 e-3 g4; pr_be b-7 e2 g6; pr_for a7 b5 c-3 g-6
pr_have e5 g-5; pr_is a7 b7 c-2 d-5 e-5 f2 g-7; pr_to a8 g-8; predecessor_do b-3 f-4 g9; prefer_, e-5 g5
prepare_for b-3 c-2 d7 e6 g-8; prepare_the a-5 d3 e-7 f-4 g5; present_, c6 d-3 e-5 g5
present_. a4 b6 c-2 d-4 e4 g-8; present_it b4 c-5; present_the b4 c-8 d-10 e5 f-2; present_to b-4 e6
previous_company c-4 g6; pricing_engine b6 c-3 f5 g-9; pricing_page e6 g-7; printer_, a-2 d-3 g3
printer_. c-2 e-3 g10; printing_module b2 e-2; private_, b-3 c8 f2 g-6; probably_. b6 e-4; probably_be g4
problem_. d12 e-4 g-8; problem_and e-3 g3; prod_, a4; prod_be d3 e-5; prod_before a4; prod_deploy e4
product_, a-5 d-8 e5 f-5 g3; product_ask c4 d-3 e-3; production_, a8 f3 g-7; production_. e-4 f4
production_code a-9 b7 d-7 e-8 f3 g5; profiler_, d3 e4 g-8; profiler_on f6 g-4; program_the a7 g-4
project_, a-4 b10 e-3 g-3; project_. b-3 c5 d-6 e5 f6 g-7; project_and b7 g-4; project_for g5; project_to b-3 e4
promise-to_<name> b3; promise_<name> a-3 b11 c-4 d10 e-4 g-20; promise_a b-4 c-2 d11 e-3 g-4
promise_hand-off b6 g-3; promise_it b-4 d7; promise_myself b-10 e-5 f-6 g14; promise_not b9 d-5 g-4
promise_the a10 b-9 c-4 d6 g-8; promo-packet_for b-2 e-4; promotion_, d-3 g6; promotion_packet b-3 d4 g3
proposal_, b3 c6 d-6 e-10 g3; proposal_in c6 g-3; propose_that c6 d-2; pros_and c8 e-2 g-3; prototype_for f5 g-3
prototype_of a-3 b-3 c-4 e-2 f6 g3; proud_. a-4 b5 d3 g-5; proud_: b4 g-4; proud_of a-6 c-5 d-8 e-9 f-5 g15
prs_, e2 g-5; prs_from a5 e-9 g4; published_, a3 c-2 f-2; pull_. c3; pull_a b-2 e-2 g10; pull_into b-3 c4 d-6 e-4 g6
pull_out b-6 d9 e4 g-7; pull_the a-6 b8 c-8 d-12 e-8 g6; purely_for g6; purely_to f3; push-back_back a-6 b-7 c11 e-7
push-out_out e-4 g5; push_, b-2 e5 g-2; push_. a3 b3 e-5; push_a b6 d-5 e2 g-5; push_by a4 b-3 d3 g-4
push_come-to a-4 c3 g5; push_it a11 b-7 d4 g-8; push_my a-3 b15 d-6 e-8; push_over b17 d-4 e-3 g-11; push_sender g4
push_straight d-3; push_the e-5 g4; push_to a-10 b-7 c-2 d7 e8 f-2 g3; put-off_it b-4 d12 e-7 g-4
put_<name> a-11 c-8 e9 f-4; put_a b-6 d2 f4 g-6; put_in a8 b5 c-2 d-4 e-7 g-3; put_it a7 b-11 c-4 d8 e-5 f8 g-8
put_me b10 c-3 d-6; put_mine a-2 b10 e-4; put_my a3 b4 c-5 d-14 f-7 g7; put_myself a4 b7 c-3 e-7 g-5
put_off b-5 c-7 d8 e4 g-3; put_on b-6 c-7 e15 g-10; put_the b-11 c-4 d2 e3 f-6; put_them c3 d3 e-3 f4 g-8
put_together e-2 g3; puzzle_in b-3 e-2 f11 g-4; python_, f9 g-6; python_. b-2 g7; q3_, b3 d-7 e-2 g7
`
