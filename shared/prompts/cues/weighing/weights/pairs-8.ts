// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_8 = `
vs_rest c4; w_the c-5 d-3 e-3 f-3 g9; wait_, a-5 c-6 d8 e5 g-7; wait_. a11 c-4 d-4 e4 g-11; wait_<mark> a-4 c-3 e6
wait_a c-3 d5 f4 g-5; wait_and a-2 c3 d2; wait_for a-3 b-2 c3 d-3 e-19 f-5 g9; wait_on a7 b-4 d-5 e-7 f-2
wait_three c6 g-3; wait_two c3; wait_until a-3 d7 g-4; wait_with a-4 c6 d-3 e-2; walk-away_away e4; walk_<name> e5
walk_me e-3 f8 g-2; walk_off c-4 e5; walk_past b-3 d5 e3 g-4; walk_through e-6 f8; want-to_be c8 g-5
want-to_decide c-4 g4; want-to_finish d5 g-4; want-to_fix e4; want-to_know f4 g-7; want-to_open e2
want-to_see a-3 c-4 d-5 e-10 f9 g5; want-to_try e4; want-to_wait b5; want-to_write d9 g-7; want_. e-3 g6
want_<mark> c10 e-8; want_a c-8 g8; want_an d6 e-4; want_be c3 e-5 g5; want_choose c5 g-3; want_give g5
want_hear c7 e-5 g-2; want_it b7 c5 d-4 f-3 g-13; want_me a-6 b-4 d-3 e7; want_my c2 e3 g-5
want_the b-4 c-7 d-4 e6 f-2 g3; war_room c-6 d-2 e9 g-2; warehouse_team a5 e-2 f4 g-5; warning_nobody-else f3
watch_. e9 g-5; watch_<name> a-3 b-2 e10 f2 g-14; watch_a e-6 g3; watch_app a3 d-4 e-2 g4
watch_the a-6 b-3 d-4 e-9 f3 g9; watch_them e6 g-3; way_, c8 e2 g-10; way_. d-4 f3; way_and b4 c-3 e6 g-7
way_to b5 d-4 e2 g-4; we_'d a-2 b-5 c-3 d8 e-5 g3; we_<name> c-3 d-4 g8; we_? c4 g-2; we_agree b7 c-6 e-5 g4
we_are b-2; we_could a5 c2 d-6; we_do c12 e-4 g-7; we_get d-5 g5; we_go c-3 e2 g2; we_have a-5 b-6 c-4 d7 e-6
we_lost g2; we_need g3; we_own g4; we_promise a4 g-2; we_should c4; we_skip d7 g-6; we_talk-about g5
we_were c-3 d-2 e-4 g9; we_will d-2 e-2 g8; web_release a2; webhook_piece a3; webhook_retries a2; website_, e-3 g6
wednesday_. a4 d-3 g3; wednesday_i b3; week_, a-4 c-4 d9 e-4 g-2; week_. a-4 b-4 c-2 d-3 f4 g5; week_<mark> d8 g-6
week_? d3; week_because c3 d5 g-5; week_for d6 g-5; week_with a6 c-3 d-4 f-3 g2; weekend_, a-3 g4; weekend_. b4 g-4
weeks_. c6 g-3; weeks_after a-3 b6; weeks_ago c-6 e4 g2; weigh_in c6 g-6; well_, b2 e-6 g7; well_. a-4 g2
were_back b5 g-3; were_do a8 b-2 e-2 g-8; were_hold d-2 g6; were_ill a2; were_it a-4 b-7 c-4 e-3 g12
were_not c5 g-5; were_on a-6 c9 e-2; were_up c-5 g7; were_wait c-4 g6; what_'s b-2 c-6 e3 f6 g-4
what_<name> a-6 b9 d-5 e-5; what_a a3 b-5 c-3 d-4 e3 f3; what_be b5 g-6; what_break a5 g-4
what_do b-4 c5 d-4 e6 f-3 g-6; what_happen f3; what_have e3; what_he d-2 e8 f-5; what_i b3 c16 e-14 f-3 g-9
what_if a-7 b-9 c-4 e-3 f-7 g20; what_is d6; what_it f2; what_she c-2 e7; what_should e4 g-3; what_support f4 g-3
what_the a-4 b9 d-7 e-7 f5 g-5; what_they b2 c-2 e-3 f9; what_to b-3 g3; what_would a-2 c-4 d-2 e5 g4
whatever_i c11 d-3 e-3 g-7; whatever_that d3; whatever_you c7 g-4; wheel_, a-3 b3 e4 g-4; wheel_from b4 e-3
when_<name> b-2 c-9 d-3 e10; when_i a-7 b-7 c16 d-9 e-10 f-8 g5; when_it a-2 c5; when_she b8 g-6
when_the a5 b-4 c-3 d6 e3 f5 g-11; when_they c-10 e16 g-11; when_we d4; whenever_that d4; whenever_two c2
where_do a3 f3 g-4; where_i b2; where_it d3 e4 g-4; where_the a4 c-2 f-5 g3; whether_i b-2 c-4 g9; whether_she c2
whether_the c7 g-5; whether_to c7 g-3; which_<name> b6 g-3; which_be b3 c-4 e3 g-3; which_broker c-8 e6 g3
which_cloud a-2 c9 g-5; which_day c3; which_flag c2; which_i b3 e-3 f3; which_is b-3 c-6 d3 e-3 f2; which_name c3
which_of c7 e-2; which_one a-4 b-6 c8 d-4 e-4 g2; which_option c-3 g4; while_<name> a-3 d4 e3 g-2
while_he b3 c-2 d-2 f6 g-7; while_hold g6; while_i c9 d-4 g-4; while_she e5 g-2; while_the a6 b-2 g-5
while_the-others a5 b-2; while_they c-5 e4 f2 g-3; whiteboard_, e-2 g5; who_'d g-4; who_'s a3 b-5; who_can a3 g-2
who_cancel g3; who_code g3; who_could a-4 b-4 c-2 e4 f-2 g5; who_decide c4 e-9 g5; who_deploy a6 g-5; who_do a4
who_have-to a-6 b-2 c13 e-3 g-5; who_is a4 e5 g-7; who_know c-4 g3; who_own c4; who_patch a2 c-3
who_should a-3 c6 e4 g-4; who_take c-2 g6; who_want-to e4; who_will c-7 g7; who_write c7 e-6 f5 g-8
whoever_is c-3 e2 g4; whole-team_'s d2; whole_afternoon a6 c5 e-3 g-6; whole_day b-2 c6; whole_incident a5 b-3
whole_integration a5 g-3; whole_meet d-2 g2; whole_of b6 c-3 e-5; whole_reporting b-4 e6 g-4; whole_service b-4 g6
whole_sprint a7; whole_sync a6 b-5; whole_thing a-7 c3 d-5 e8 f-2 g-3; whole_warehouse a-2 g4; whose_design f4
whose_tests b5 g-2; why_, e5; why_do a3 d-4 e-3; why_the c3 g-3; wife_and c-3 g6; wife_say g5; wiki_, c2 f5 g-3
will_ask c-6 g9; will_back e5; will_be a-2 c-7 d7 f3 g-2; will_decide c-4 e6; will_do b8 d-5 e3 g-7
will_find e4 g-2; will_have b-2 c-6 d5 e-3 g5; will_know c4; will_land g4; will_learn e5 g-4; will_let g3
will_never f6 g-5; will_not a-10 b-12 c13 d-9 e-5 f9; will_own e-3 g6; will_read d3; will_rewrite g3
will_see a-3 c-4 e5 g4; will_take a5 e-3; will_talk g3; will_try e-3 g6; will_you c-6 g4; win_, c-6 e8 g-4
wing_it d8 e-3 g-4; wire-up_up a5 f-2; wish_i e-3 g6; wish_me g2; wish_they c9 d-3 g-6; with_<mark> c10 d-5 g-6
with_<name> a-13 b-9 c-19 d7 g6; with_a a-13 f6 g-4; with_all c2; with_anyone a-2 d9 g-6; with_coffee f6 g-4
with_design d10 g-8; with_finance f-3 g6; with_full e6; with_her c-4; with_him c-4 d-4 g6; with_his d-6 e-4 g7
with_how b6 f-3; with_hr b-2 d-8 f-2 g11; with_it a4 b3 c-4 d-3 f-2; with_legal f-3 g2; with_marketing d9 g-6
with_me b7 c10 d3 e-16 f-11 g-12; with_mine b5 d-2 e-3; with_my a3 c5 d4 g-10; with_one a-4 b5 c-8 d-2 e4 g2
with_product a-4 c-3 d3 e-2 f-3 g6; with_rust g4; with_sales c-3 d3; with_some d4 e3 g-5; with_that a-2 d-2 e3
with_the b-2 c-11 e5 f4; with_them a-2 b4 c-4 d-3 e-4 g5; with_two b-2 d-2 e4; withdraw_from e8 g-5
without_a a-3 c10 d-10 f-5; without_any e-2 g4; without_ask b9 d-4 g-8; without_it a12 b-3 c2 d-7 e-7 g-2
without_me a-11 b-9 c-6 d6 e9 f-6; without_my a6 b-5 c13 e-9 f-3 g-14; without_purpose f7 g-4; without_so g3
without_to b5; without_touch e3; without_us g4; without_you c2 e-2; woke_up g2; wonder_if g2; wonder_whether c-4 g6
word_in e4 g-5; word_on b-2 c6; word_with b-3 e-2 g5; work-on_on a4 c-5 d-6 e-3 g4; work_, a5 c-2 d-6 f-5
work_. a-3 d-5 e7 g-8; work_? f4; work_anniversary d5 g-3; work_back g5; work_for a10 d-3; work_from d-2 e-5 f-4 g9
work_group c2 g-3; work_is d6 g-3; work_of a-4 b6; work_through a4 b-3 d7 e-2 g-5; work_with f4; works_, e-3 f9 g-4
works_council g6; workshop_with g3; worry_once e4 g-2; worry_the b6 g-3; would_. g3; would_be a-8 b-7 d5 e-8 f-3 g11
would_code d-4 g7; would_commit c4; would_do b-3 c-5 d5; would_happen e-3 g8; would_have a5 b-3 c-15 e3 f-5 g3
would_i a-3 b-7 c-5 d-2 e6 g9; would_let a-2 b5 e-4; would_never a-4 b-3 c-3 d-7 e-5 f7 g8
would_not c10 d-12 e-3 f-7 g-3; would_pick c-3 g4; would_say c7 g-5; would_stop a3; would_take a-6 e-4 f-3 g8
would_they c-4 g5; would_write b4; would_you c-3 d-3 e8; write_, a-2 e-6 f-5 g6; write_. d-4 e-2 f-3 g9
write_<mark> d3 e6 f-3 g-5; write_<name> b3 d6 g-8; write_a a-15 b-8 c-6 f13 g5; write_and d-4 g3
write_any d-4 e-2 g6; write_code a-9 d4 e-3 g3; write_down a-5 e2 g5; write_it a8 c-9 d3 e-7 f-3; write_lien e3 g-3
write_me c2; write_migration b-2; write_most-of a6 b-3 f-2; write_my a-2 b7 c5 e-5 f-4 g-2
write_nothing a-6 e5 f5 g-5; write_over a-5 b13 d-2 f-4 g-8; write_production a-3 e-2 g5; write_some g3
write_that g7; write_the a11 b-5 e-4 f-18 g3; write_them b5 d5 g-7; write_this b-3 f5 g-2; write_to a-4 b-3 e8
write_up c5 f-7 g4; write_zero d8 f-3 g-4; wrong_for e3; wrong_ish e4 g-3; yeah_, d3 g-3; year_'s g2
year_. d-5 e3 g2; year_ago e2; yearly_talk d4 g-3; years_ago a-3 b-4 d-4 e-3 g13; years_of e3; yes_! d-2 g5
yes_, b3 d5 f4 g-9; yes_from c4; yes_to a8 c-4 g-5; yesterday_i b3 e-3; yet_, a-3 d8; you_'d c6 g-5; you_, c-2 g4
you_<mark> a3 b-4 c7 f-3 g-8; you_are a3 c7 e-4 g-7; you_can g5; you_choose e3; you_decide c2 e4 g-6
you_do c-6 e11 g-3; you_have b-2 c-6 e9; you_just a4 c-4 e-4 g4; you_like c11 e-8 g-5; you_pick e6 g-5
you_prefer c9 e-5 g-2; you_start c-2 e5; you_step g5; you_suggest e5; you_think c9 d-3 e5 f-3 g-11; you_two c-4 e6
you_want c3 e3 g-7; young_<name> f3; your_call c5 d-3 g-3; your_decision c6 g-4; yours_, d-4 e4
yours_truly a2 d7 g-8; zero_recommendation c4; zero_stakes f2; zero_urgency f5
`
