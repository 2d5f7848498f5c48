// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_8 = `
want_give g5; want_hear c7 e-6; want_it b5 c5 d-4 g-10; want_me a-6 b-6 d-4 e7 g-2; want_my a-2 e5 g-5; want_see f4
want_take b-2 c3; want_the b-3 c-7 d-3 e6 f-3; war_room b-2 c-5 d-3 e8 g-2; warehouse_team a4 f3 g-4
watch_. e10 g-5; watch_<name> a-3 b-2 e12 g-12; watch_a d-2 e-7 g4; watch_any b4 g-2; watch_app a3 d-4 g3
watch_the a-5 d-4 e-6 f3 g8; watch_them e7 g-4; way_, c10 e2 g-12; way_. d-3 f3; way_and b5 e4 g-5; way_the g3
way_to b5 c-2 d-4; we_'d a-3 b-5 c-4 d8 e-5 g3; we_<name> c-3 d-6 g9; we_? c4 g-2; we_agree b5 c-4 e-4 g4
we_allowed c3 g-2; we_are b-2 d-2; we_could a6 d-7; we_do c13 e-4 g-7; we_find d-2 g4; we_get d-5 g5; we_go b-2 e4
we_have a-5 b-5 c-5 d7 e-6; we_lost g2; we_need c3 e-2; we_own c-3 g5; we_should c2; we_skip d5
we_talk-about c-2 g7; we_were b-3 c-4 e-5 g10; we_will a-2 d-2 g7; web_release a3; webhook_piece a2
webhook_retries a4; wednesday_. d-4 g2; week_, c-4 d9 e-3 f-2 g-4; week_. a-4 g2; week_<mark> d8 g-7; week_? d4 g-2
week_because c3 d6 g-6; week_for d6 g-5; week_with a7 c-3 d-3 f-4; weekend_, e3; weekend_. a2 b4 g-5; weeks_, d2
weeks_. c5 g-4; weeks_after a-4 b7; weeks_ago c-5 e2; weeks_late d7 g-4; weigh_in c4 g-3; well_, b3 e-4 g5
well_. d-4 e-6 g3; were_back b4; were_do a7 b-3 e-2 g-6; were_hold d-3 g6; were_ill a2; were_it a-3 b-5 g9
were_no d5; were_not c3 g-5; were_on a-3 c8 e-2 g-3; were_up c-5 g7; were_wait c-4 g7; what_'s b-2 c-6 e4 f5 g-5
what_<name> a-4 b7 d-4 e-9 f3; what_a a-5 c-5 e3 f4; what_annoys g6; what_be b7 g-4; what_break a5 g-3
what_do b-4 c2 d-3 e8 f-3 g-5; what_happen f5; what_have e5; what_he b3 e8 f-4 g-8; what_i c17 e-13 f-3 g-7
what_if a-6 b-8 c-8 e-5 f-6 g19; what_is d6; what_it f3; what_she e5; what_should e5 g-4
what_the a-4 b9 d-6 e-6 f2 g-3; what_they c-3 e-3 f9; what_to b-3 f-3 g5; what_would a-2 b-3 c-3 g6
whatever_<name> b6 c-6 e-3 g4; whatever_i c12 e-4 g-10; whatever_that d3; whatever_you c9 e-2 g-5
wheel_, a-2 b4 e2 g-3; wheel_from b2 e-3; when_<name> c-7 e12 g-3; when_he c4 g-2; when_i a-6 b-6 c14 d-9 e-9 f-7 g5
when_it a-4 c4; when_nobody c3; when_she b7 g-5; when_the a4 b-5 c-3 d3 e6 f4 g-12; when_they c-14 e15 g-7
when_we c-3 d6 g-3; where_do a3 g-2; where_i b4; where_it d3 e5 g-6; where_the a4 c-5 f-7 g7; whether_i b-3 c-3 g10
whether_the c8 g-6; whether_to c8 g-6; which_<name> b7 g-5; which_be b6 c-4 g-5; which_broker c-8 e7
which_cloud c8 g-4; which_framework c4 g-2; which_i b5 e-4 f3; which_is a3 c-6 d3 e-2 f3; which_of b-2 c6
which_one a-3 b-6 c12 d-6 e-3; which_option c-5 e3 g4; which_take e2; while_<name> a-2 d5 g-3
while_he b3 c-3 d-3 f7 g-7; while_i c8 d-2; while_she b5 e4 f-3 g-5; while_the a5 g-5; while_they c-7 e6 g-4
while_you f4 g-2; whilst_everyone a2; whiteboard_, c-2 g5; whiteboard_pen c-2 e5; who_'d c3 g-3; who_'s b-4 d2
who_approve e-4 g5; who_ask c2; who_can a6 g-6; who_cancel g6; who_could a-5 b-4 c-5 f-3 g8; who_decide c4 e-9 g5
who_deploy a5 g-3; who_do a3 b-3 g4; who_fix a5 g-3; who_have-to c12 e-2 g-10; who_is a4 e3 g-6; who_own c4
who_ship g2; who_should a-3 c4 e4 g-2; who_take g6; who_talk a-3 c5 f-3; who_want-to e4; who_will c-6 g6
who_write c7 e-4 f4 g-6; whoever_is b-2 c-3 e3 g4; whole-team_'s d3; whole_afternoon a7 c5 d-2 e-4 g-7
whole_day b-3 c5 e3; whole_incident a3 b-2; whole_integration a5 g-2; whole_of b8 c-3 e-6 f-2
whole_reporting b-3 e5 g-3; whole_service b-5 g7; whole_sprint a6 g-2; whole_sync a5 b-3
whole_thing a-8 b3 d-5 e7 f-3; whole_warehouse a-4 g5; why_, e3; why_do a4 d-3; why_it f4; why_the c4 e-3 f4 g-5
wife_say g5; wiki_, c2; will_ask c-6 g10; will_back e5; will_be c-5 d7; will_come c-3 g5; will_decide c-4 e4
will_do b9 d-7 e3 g-7; will_fix e-2 g7; will_have b-2 c-5 d4 e-4 f-2 g6; will_just b4; will_never f5 g-4
will_not a-8 b-12 c13 d-9 e-3 f6; will_own c-2 e-4 g7; will_read d5 f-3; will_rewrite g4; will_see a-3 b-3 c-5 e6 g5
will_take a4 b3 e-6; will_talk g4; will_try e-3 g6; will_you c-5 g5; win_, b-2 c-2 e8 g-4; wing_it d9 e-3 g-6
wish_i e-6 g7; wish_they c8 d-2 g-5; with_<mark> c10 d-5 g-5; with_<name> a-12 b-13 c-20 d7 g5
with_a a-13 c-2 f9 g-3; with_all e-3 f3; with_anyone a-2 d8 g-5; with_design c-2 d10 g-7; with_finance a-2 f-4 g4
with_full e5; with_headquarters g5; with_her c-3 g3; with_him d-4 f-2 g7; with_his c3 d-6 e-4 g5; with_how b6
with_hr d-8 f-3 g11; with_it a4 b4 c-5 d-2 f-2; with_legal f-3 g3; with_marketing d9 g-7
with_me b6 c9 e-17 f-11 g-9; with_mine b3 c3 g-2; with_my a2 c2 d3 g-15; with_one a-3 b6 c-9 e2 g3
with_product a-3 d4 f-4 g4; with_sales c-3 g3; with_some d5 g-6; with_that a-2 d-2 e6; with_the a2 b-4 c-12 e5 f3
with_them b3 c-4 d-4 e-4 f-3 g7; with_time d-2 g5; with_two c2 e6 g-7; with_you f5 g-3; withdraw_from e8 g-4
without_a a-3 c11 d-10 f-6; without_any g4; without_ask b9 d-4 g-7; without_have d6 e-3; without_him b3
without_it a14 b-3 c5 d-7 e-8 f-2 g-9; without_me a-12 b-11 c-3 d5 e10 f-6; without_my a6 b-5 c14 e-11 f-3 g-13
without_talk-to d4; without_to b3; without_touch e3; without_us g3; without_you e-2; woke_up g2; woken_up e2
wonder_whether c-4 g6; word_in e4 g-4; word_on a-3 b-3 c6; word_with e-2 g5; work-on_on a3 c-5 d-7 e-5 g4
work_, a5 c-2 d-6 g2; work_. a-3 d-6 e8 g-5; work_? f3; work_anniversary d5 g-2; work_back g3; work_because a7 g-6
work_for a4 b-2 d-2; work_from a-3 d-2 e-6 f-4 g10; work_group c3 g-2; work_is d6 e-2 g-3; work_now f4
work_of a-4 b6; work_rather e4; work_through a5 b-3 d4 g-4; work_with f3; works_, f7; works_council g7
workshop_with g2; worry_once e3; would_. g4; would_<mark> a2; would_anyone g2; would_be a-6 b-7 d4 e-10 f-2 g11
would_code d-4 g6; would_commit c4; would_do c-3 g3; would_happen c-2 g7; would_have a5 b-2 c-17 e3 f-5 g2
would_i a-3 b-5 c-4 e4 g8; would_it g4; would_let b5 e-5; would_never a-3 c-3 d-8 e-5 f4 g8; would_normally c3
would_not c9 d-11 f-8; would_pick g2; would_say c7 g-5; would_stop a2; would_take a-6 e-4 f-3 g7; would_they c-3 g5
would_write b5; would_you b-2 c-4 d-3 e8; write_, b-2 c3 d-2 f-7 g8; write_. d-4 e-3 g8; write_<mark> d3 e6 f-3 g-5
write_<name> b3 d5 g-7; write_a a-17 b-12 c-7 d-4 f12 g9; write_all g2; write_and d-5 g3; write_any d-6 e-2 g8
write_code a-9 b-3 d6 e-4 g4; write_down a-6 b-3 e7 f-3 g2; write_feedback d-4 e9 g-4; write_it a8 c-7 d3 e-6 f-3
write_lien b2; write_me c2; write_most-of a4; write_my a-3 b8 c8 e-6 f-4 g-4; write_nothing a-8 e8 f4 g-6
write_over a-6 b12 f-4 g-7; write_production a-4 d-3 e-3 f4 g5; write_that g7; write_the a9 b-5 f-20
write_them b6 d4 g-8; write_this f5 g-3; write_to a-3 b-4 d2 e9 g-5; write_up c6 f-6 g4; write_zero a-2 d9 f-3 g-5
wrong_to g5; x3_, g3; yeah_, d3 g-3; year_'s d-2 g2; year_. d-5 g3; year_ago e2; yearly_talk d3 g-2
years_ago a-6 b-4 c-2 d-5 e-5 f-3 g16; yes_! c-2 d-2 g6; yes_, b3 d5 f7 g-12; yes_. c3; yes_from c5; yes_is c5 g-3
yes_to a9 c-6 g-5; yesterday_i b4 e-3; you_'d c6 g-5; you_, c-3 g5; you_<mark> a3 b-3 c8 f-2 g-7
you_are a4 c5 e-4 g-6; you_choose e3; you_decide e6 g-7; you_deploy f4 g-2; you_do c-7 e13 g-6; you_have b-2 c-5 e8
you_just a2 c-5 e-4 g6; you_like c8 e-7; you_own b3; you_pick c-2 e7 g-4; you_prefer b-3 c9 e-4
you_think b-2 c10 d-2 e4 g-11; you_two c-5 e6; you_want c6 g-3; you_while f4 g-3; your_call c3 d-3 g-2
yours_, b2 d-4 e3; yours_truly a4 d7 g-8; zero_urgency f4
`
