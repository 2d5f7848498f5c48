// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_8 = `
it_next e6 g-4; it_nobody a5 c-3; it_now a-4 b7 c-4 d4 e4 f-6 g-9; it_of c-3 e-2 g5; it_off a-8 b9 c-5 d12 f-4 g-9
it_on b5 c-5 d-5 e7 g-6; it_one b6 g-5; it_or c2; it_out a7 b5 d-15 e8 f-13 g-6; it_over a-4 b11 c-6 d-10 e-7 f3 g2
it_overnight a-3; it_pass b-4 e-2 g6; it_properly d4 e-7 f2 g3; it_right a5 c-4 d-4 e-4 f7 g-6; it_run d-5 f9 g-9
it_seem c3 e-4; it_serves b-3 d-3 f9 g-3; it_should c8 d-6 e4 g-9; it_since a-3 c8 e-10 f-6 g4; it_sit c6 g-2
it_slide b2 c2 d2 e-4 g-5; it_slip a4 b-3 d-5 e6 g-3; it_so c5 e-6; it_sort-of b4 c-3 g4; it_stand b-3 c-2 e10 g-2
it_stands d-4 e6; it_stay a-3 b-6 c-3 d2 e6 f5 g-6; it_stick a-7 c2 g7; it_still d-3 e-2 g3
it_stop a2 b-4 d-4 e7 g-4; it_sunday b7 e-2; it_take a-4 b6 c3 d-3 e3 g-9; it_that a-2 c8 g-4
it_the a7 c10 e-6 f-2 g-7; it_themselves c6 e2 g-7; it_there b-4 d5 e3 g-6; it_through a-3 b7 e-2 g-3
it_to d11 g-10; it_today b5 c-4 d2 e-3 g-3; it_tomorrow a7 d-4 e5 g-6; it_tonight b7 d4 e-7 g-7
it_too a6 b-2 c-3 d5 g-5; it_twice c-4 e7 f-4 g-5; it_under a-5 b7 d7 e-6 g-4; it_until a10 b-7 c-9 e7 f-3 g-6
it_up a-7 b6 c-6 d6 e6 f-4 g-7; it_upstairs e4; it_well b-8 c-3 d-5 g9; it_were a-2 b-3 c-11 e6 g8; it_when e3
it_while b7; it_will b-3 d6 e6 f5 g-12; it_with a5 b5 c-8 d-12 e7 g-8; it_within c6 g-3; it_without a-3 b3 d-7 g3
it_work a-4 c-3 e7 f7 g-10; it_worse b-4 d5; it_would b-11 c-2 e-4 f-5 g10; it_wrong e8 g-4
it_yourself a7 b-4 c-4 d-4 e-5 g4; itch_for a-2 b-4 g10; item_<number> c-2 d-7 e-3 g11; its_author c-4 g3
its_date d4; its_own e4 f-6; itself_, d-9 e4 f-2 g4; itself_. d8 g-6; job-ad_, d3; job-ad_for d11 g-8
job-ad_i b6 e-3; job_, a10 c-3 e-3 g-4; job_. a-2 b8 d-3 f-5; job_: e-2 g5; job_do f6 g-5; job_from g5
job_i a-4 b5 d-2 e-2 f-3 g7; job_in a-3 b-3 d3 g6; job_myself b-9 e-5 g11; job_scheduler b7 e-2 g-4
job_that a9 b5 c-2 d-2 e-3 f-2 g-8; job_the g2; job_to b11 c-9 d5 e-5 g-4; join_. a10 b-7 g-4
join_the a-10 d-4 e-4 f9 g2; joke_and c3 e-4 g2; joke_in b3 e8 g-10; joked_that g4; jump-in_in a-3 c-4 d-4 g11
jump-into_into b10 c-5 e-7 g-3; jump-on_on a10 c-2 e4 g-9; jump_height c4; jump_in a-3 d-3 e3 g4; jump_on a-3 e10
juniors_' a-4 b7 c6 e-2 f-4 g-6; juniors_present g4; just_. e6; just_<name> c3 e-8 g3; just_a a-5 b-5 d-10 e5 f-4 g6
just_ask c-5 g8; just_before a10 b-2 g-5; just_decide b-7 e-7 g8; just_do e-5 f-8 g9; just_finish a-2 b6 e-3 g3
just_fix c-2 g9; just_for b-2 e4; just_go e5 g-5; just_have d2 e-6 g5; just_keep e6 g-3; just_look e-3 f9 g-4
just_me a12 c-2 g-8; just_my c10 e-4 g-3; just_out f4; just_push a5 b3 d-4 g-2; just_read e4 f2 g-6
just_sit a-2 c6 e2 g-4; just_so f4; just_take a7 f-4 g-5; just_tell d-2 e8 g-4; just_to a-5 c-7 d3 e-9 f11 g-6
just_turn b-4 c3 d-4; just_want-to e-2 f6; just_write c6 e-2 g-2; jwt_idea e4; kafka_. c5 g-3; kafka_consumer a5
kafka_or c7 e-3 g-2; keep-my-hands-off_my e5; keep-my-mouth-shut_my e5; keep-out_out b-6 e12 g-5
keep-quiet_quiet c2 e6 g-4; keep_a f2; keep_ask a5 b-3 c3 d2 e-3 g-8; keep_be b-2 c9 d5 e-4 g-9
keep_find a5 d6 e-3 g-5; keep_it a6 b4 c3 d-5 e6 f-10 g-19; keep_my a-16 b-4 c-16 d-7 e12 f11; keep_not d9 e-3 g-5
keep_postpone d-5 g9; keep_say d4 g-2; keep_shift g5; keep_the a5 b5 c-5 d-2 g-5; keep_up a-4 b-2 c-3 d-6 e-3 f10
keep_walk b-3 f-4 g6; key_. a2 d-3 e3 f-9 g5; key_rotation b5 c-5 d-3; keyboard_, a6 b-8 c-2 d-4 e-4 f4 g2
keyboard_. a-5 b2; keyboard_and e3; keyboard_for a6 d-6 e-3 f6 g-8; keyboard_from b4; keyboard_the a4 b-4 e-5 g4
keychain_story b3 c-3 e-2 g3; keynote_customer a3 c-3 e7 g-4; keys_, b-4 f8 g-12; keys_. e-7 f3; keys_to b-8 e10 f-5
kick-the-tyres_the f6 g-2; kick_off d-8 g11; kick_the a4 d7 e-5 g-10; kid_'s e8 g-5; kids_are f-7 g10
kids_asleep g3; kill_it a6; kill_me a-4 b-2 d-3 e-3 g11; kill_the a8 b-9 d5 e6 g-16
kind-of_manager a-2 b-3 c-5 e-6 g16; kitchen_, a3 b-3 d-3 g3; kitchen_. c-8 d8 e-6 g3
kitchen_table b2 c-3 d-3 e-3 f7 g-3; knock-out_out a6 c-4 d-4 e-3 f7 g-4; knocked_up f8 g-6
know_, a2 b-3 c2 f3 g-11; know_. a-2 b-6 e3 g2; know_better b5 c4 e-9; know_exactly e7 g-3
know_how b-4 d7 e-5 f4 g-10; know_i d8 e-3 g-4; know_if c-2 d5 e5 f-4 g-2; know_it a9 b-6 e4 f-5 g-14
know_more c3 f4 g-5; know_nothing b-2 d-4 e4; know_that a5 b-2 c7 d-2 e-6 g-6; know_the a3 b-4 d-12 e2
know_this c6 g-8; know_what a-3 b-7 c-3 d4 e-13 f11 g4; know_when c6 g-4; know_why a-5 c-2 e5; kotlin_, e6
kubernetes_tutorial f4; kubernetes_upgrade g3; lab_is b-4 c-2 f-4 g9; lab_move e3 g-3; lack_of c4 d3 g-2
lag_by a-2 b-3 c-5 d-4 g10; lake_, a-4 c-2 d-3 f-3 g10; land_. a3 b-2 c-3 g3; land_before a6 b-2
land_in c6 e-2 f-4 g3; land_it c-3 d-2 f-2 g3; land_on a-4 b-6 d-6 e3 g6; land_page b5 d-3 e-4
land_the a8 b4 c-4 d-3 g-8; laptop_, c-5; laptop_. a3 b5 c-4 d-6 e-15 g9; laptop_and a8 b-6 c-2 d-3
laptop_on a4 b8 e-3 g-8; laptop_shut a-2 b-4 f-3 g7; laptop_to b-6 c5 e-9 f-4 g8; last-night_. b5 e-6
last-week_, d2; last-week_. a-2 b2 c-6 d12 g-12; last_, b-6 c-6 e13 g-3; last_. a-7 c-4 d4 e8 f4 g-10
last_<number> a-7 b10; last_blocker a2; last_company g3; last_day d4; last_firm c-4 g9; last_job a-4 b-5 e-4 f-3 g15
last_line a7 g-3; last_manager b-2 c-3 e-6 g11; last_mile a7 b2 e-4 g-4; last_minute c4 e-6; last_month f6
last_one c4 d4 e-3 g-5; last_open a10 g-5; last_place a-6 c-7 g12; last_row b-4 c7 e3 f-3 g-3; last_ten a-6 e-2 g9
last_three a6; last_time c5 d-3 e-4 g4; last_two a6 g-5; last_wednesday b-2 d6 g-3; last_word a-4 b-5 c8 d-5 e5 g-5
last_year a-10 b-6 c-4 d-3 e-4 f7 g7; lasted_until a-3 b7; late_, a8 b-9 e-6 f-4 g5; late_. a-3 b-2 c4 e4 g-5
late_again b-5 c-3 d-3 g9; late_and a3 b-4 d8 e-7 g-9; late_events b-5 e3 g4; late_night b-6 g10; late_one a3 c-3 g4
late_so a-3 e-3 g7; late_train d-5 g7; late_with a-4 d-7 g12; later_, d7 g-4; later_. d4 e7 g-9
later_: a-4 b-3 c-5 d-2 e9 g4; later_i b4 c5 d-3 e-4 g-7; later_it b3 d-4 e6 g-9; laugh_, a-6 b-2 c11 d4 e-3 g-2
laugh_. a-5 b-4 c-7 d-7 e-8 f7 g8; laugh_about f2 g4; launch_, a11 b-9 c-5 d5 f-5 g-3; launch_. a3 c-3 e-3 f-5
launch_<mark> d4; launch_? c4 d-5 g3; launch_and e7 g-5; launch_be a7 b-4 d-3 e-5; launch_blocker a10 g-2
launch_branch e-3 f9 g-6; launch_bug a5 f-4; launch_depend a7 g-5; launch_gate a5; launch_go a-3 g6
launch_hang a-3 g7; launch_in a5 b-2 e5 g-6; launch_is a12 b-4 d-3 g-5; launch_mail b6 d-2; launch_need a10 g-5
launch_on a7 d-3; launch_would a10 d-2 g-7; lay_by a6 f-2; lay_it a10 d-7; layer_, a-7 e-2 f6 g2; layers_, c9 e-5
layout_, a2 c3 g-5; lead_'s b-6 c-3 e-7 g15; lead_, a-5 b5 d3 f-6; lead_. c-5 d7 e-3 f-4 g2
lead_<mark> b-2 c5 e6 f-2 g-6; lead_and a-4 b10 d-3 g-3; lead_ask c10 e-4 g-2; lead_decide c-3 e5; lead_is b3 d-7 g6
lead_it b3 c2 d-6 e6 g-9; lead_keep a-3 b-3 e-4 g9; lead_of a-4 c-3 d-5 e-3 g10; lead_on a5 b-3 e6 g-7
lead_role b5 c-2 d12 e-9 g-9; lead_stop c8 e-3 g-4; lead_the a-10 b12 c-9 d-14 e6 f-5; lead_to b-2 e3
leadership_, b-3 d-6 e4 g4; leadership_course a8 f-3; leads_' c-5 d4 e-3 g3; leads_, b-3 e7 g-7; leads_do c-3 e8 g-3
leads_round c-2 d-5 e-3 g10; leads_to c5 g-4; leaned_toward a-4 c11 e-3 g-4; learn_, e3 f10 g-11; learn_. b4 f6 g-7
learn_<name> d-3 e-5 g7; learn_a f9 g-6; learn_about g2; learn_day e4; learn_duckdb g3; learn_from d4
learn_how f8 g-2; learn_it b2 d-3 e2 g-6; learn_kotlin f3; learn_loads b-2 e-4 f5; learn_rust f-10 g11
learn_some f8 g-7; learn_that b-3 e3 f-12 g11; learn_the a-8 b-3 c-3 d3 f10 g-3; learn_to d-4 e9 g-3
learn_what e-2 f5; leave-early_early e-3 f-2 g3; leave-him-to-it_him e6; leave-it-to-them_it b-5 e12 g-6
leave_, a3 d2 e-14 f-2 g5; leave_. a3 b-3 c3 d-7 e-8 g6; leave_<name> c-6 d6 f-4 g-2; leave_a c7 e-7 f8 g-7
leave_all d-3 e5; leave_and c-6 d3 e-5 g7; leave_at a5 b-7 c-2 e4; leave_for a-3 d-6 g4; leave_him d-3 e7
leave_in b4 c-2 d8 e-7 g-4; leave_it a-5 b2 c4 d-5 e8 g-10; leave_my d7 e-2 g-3; leave_of d2 g-4
leave_on c6 e-3 g-8; leave_policy c-4 d-5 e-2 g10; leave_the a-6 b-13 c4 d5 e8 f-6 g-9; leave_to a-4 b2 c5 d-9
leave_with b13 d-9 e-2 f-2; ledger_code g4; ledger_crew a-2 c4 e3; ledger_module g3; ledger_service a7 g-2
legal_, c3 d-4 e-4 g2; legal_<mark> c-5 e5; lent_<name> b4 c-2 e-3; less_so a3 b2 d4 e-2 g-8
let_<name> a-11 b11 c-20 d-14 e11 f3 g-10; let_a c-4 e6; let_another d7 g-3; let_go b4 c-9 d-9 e3 f-5 g3
let_her b-9 d-6 e17 g-5; let_him b5 c-3 d-10 e7 f-3 g-7; let_it a-6 b-21 d7 e18 f-6 g-10; let_me a-5 d-11 e-18 g15
let_the a-10 b-21 c-6 d11 e6 f-12; let_them c-14 e2 g5; let_us a-7 b-7 c7 d9 e-17 f-5 g2; letter_come g6
letter_for d12 e-3 f-2 g-6; letter_from d2; letter_to d9 g-8; letters_. d-5 e-3 g8; level_, b-3 f3
level_. b-6 c-4 d9 e2 g-5; lib_we f7 g-5; library_, a-3 b10 c-3 e-9 g3; library_. a-3 c9 e8 f-3 g-14
library_be c9 g-4; library_for c3; libs_, f11 g-8; lie_, c6 d5 e-5 g-4; lien_'s b10 c-6 e2 f-3 g-4; life_. b2 g3
lift_, c-3 e-3 g8; lift_and c8 g-5; light_, a-2 c3 d-3 g4; like_. c-5 e8; like_<mark> c15 e-7 g-9
like_<name> c4 d-4 e-3 g2; like_a a-4 b10 d-3 e-6; like_an b3 g-5; like_and b-6 c-7 e18 g-12
like_everybody b-3 d-4 e7; like_i a-7 d7 e-3 f3 g3; like_in a3 c-3 e8 g-7; like_it a2 b3 d-3 f-3; like_one f5 g-4
like_that e5 g-2; like_the b3 c-4 e3; like_this a3 b-5 c-4 e-7 g9; liked_<mark> e3 g-2; liked_it b-3 c3 d-7 e-3 g6
liked_the d-3 f-2 g9; likes_it b-5 e7 f3 g-5; limit_. a5 g-4; limit_and b-4 e10 g-2; limiter_in a-4 b5
line_, b-4 e-3 g4; line_. a4 b8 c-9 d-8 f5 g-6; line_<number> b7 g-4; line_and e3; line_be a4
line_by a-2 e-4 f9 g-4; line_for a4 b11 d-4 e-5 f-2 g-6; line_in a-3 b2 c-4 d-3 g7; line_is c5 e-4 g-4
line_of a-2 c-3 f-5 g9; lines_, d-3 f6 g-3; lines_. b-3 c-5 e-4 f9 g-6; lines_of a5 c-2 d3 e-9 f9 g-15
link_in a3 e-3 f5 g-5; lint_rule b-2 c6 e-4 f6 g-6; linter_rule f3; list_, e10 g-13; list_. a-2 b-3 c-11 d6 e-8 g8
list_and a-8 b-3 d11 e-4 f-8 g6; list_for b-3 c7 d-5 e-4 f-3 g6; list_of c3 e7 g-10; list_to d-4 g6
listen_, a-5 b-7 c-4 d-6 e9 g2; listen_. c9 g-8; listen_from e8 g-5; listen_in f2 g-3; listen_to c-5 d-5 e-18 f6 g14
literally_, a-5 b4 e5 g-6; literally_. c-3 g4; little_, b4 d-5 g4; little_. a3 f-5; little_bash f3
little_dashboard a-4 f8 g-3; little_notebook f6; little_prototype g6; little_script f4; little_thing c5 g-3
live_, a6 b-5 c-5 d-4 e4 f-5; live_. a3 b-4 c3 e4 g-8; live_at e-5 g5; live_be a5; live_by a-6 b-3 e-4 g12
live_hang a10 g-3; live_is a8 g-6; live_monday a8 e-3 g-3; live_need a5; live_on a7 b-3; live_tonight b5
live_with d-6 e12 g-10; lived_in a6 b-4 c-4 g5; lives_in d3; lives_on a-2 f5 g-3; load_, a4; load_. a6 f3 g-4
load_fail b-2; loader_for a3 b5 g-4; local_environment f6; lock_firmware g6; locked_out a3; log-off_off a-2 d5 g-2
log_, c-5 d-2 e-2; log_. b-6 c-5 d-5 f6 g3; log_format a-2 c9 e-3 g-3; log_in a3 b8 c-7 d-4 e3 f-6 g-5
log_message e-2 g4; log_on a3; log_pretty f3; log_vendor b3 g-3; login_, a5 c4 g-6; login_. a-2 d8 g-5
login_bug a-2 g5; logs_, a4 b-6 e3; logs_and a5; logs_to f4; lol_. a7 b3 d-2 e-7 f-5 g-4; long_, a7 b4 d-4 e-5 f-3
long_. a-2 c-6 d-6 e5 g7; long_day c2 d-4; long_pole a7; long_silence c5 e3 f-3 g-6; long_that b-2 d6
long_way d5 g-5; long_weekend a-3 b5 e-2; longer_, b4; longer_<name> b8 e-4 g-4; longer_and e4
look-at_at a-8 b-2 c3 d6; look-to_to c5 e3 g-8; look_, a-2 b-3 e3 f8 g-7; look_. a-2 b5 c-7 d-7 e-6 f-3 g10
look_<mark> b12 e-4 g-6; look_around f3; look_at a3 b-3 d8 f-4 g-3; look_back c7 e-6; look_for e-3 g3
look_good b-4 c2 d-3 e4; look_into b-3 d5 f2; look_like a3 b-8 c-9 d-2 e11 f4 g-5; look_off e3; look_over b6 e-5 f-3
look_relieved b4; look_up b4 c6 e-6 f5 g-8; loop_, a2 b5 c-3 d-6 f4 g-7; loop_design b5 g-4; loop_for d5; loop_to f4
loop_with e3; loss_bug a4; lost_, d-3 g9; lost_. a5 g3; lost_<number> a-4 e5 f-8 g8; lost_in a-4 d8 f-6 g2
lost_patience b10 g-5; lost_the b-5 c-6 d-10 f5 g7; lost_two a-6 c4 g3; lot_, e-3 g8; lot_. c-6 d-3 f7
lot_of a5 b2 d-5 e-5 f-3; lots_of d-5 e-3 f-3 g8; loud_, b-3 e5; loud_. a-4 c3 e-3 g3; love_it e3; low_. f-3 g5
low_priority f8 g-3; low_stakes a-2 f6; luckily_be c-2 d-2 g7; lunch_, b-2 f5 g-8; lunch_. a3 b-3 c3 e-4 f-11 g3
lunch_<mark> a6 d3 f3 g-12; lunch_and c-6 d4 e-4 f-3 g4; lunch_at d5; lunch_break a3; lunch_i a-3 b9 e-2 g-4
lunch_it c8 e-5 g-6; lunch_on a5 c-2 e2; lunch_to a3 b-4 f7 g-5; lunch_with b-3 d-4 e-7 g12; m_. a-3 c-2 e-3 f-3 g9
maarja_'s a-5 b2 d-3 g5; machine_'s d-4 e-3 f9 g-2; machine_, a3 b-2 e-6; machine_. e-3; mail_, b-6 c-3 d-7 f-5 g8
mail_. a-4 b-6 d-5 e8 f-3 g6; mail_to a-3 b-3 d12 g-7; mails_. d7 g-3; main_, a7 g-5; main_. b3 c-2 d-3 e5 g-7
maintenance_window a3; make-the-call_the e5 g-6; make_, a-3 b-3 c7 d3 e-9 f3; make_. b5 c3 g-5
make_<name> a-9 b-4 c-5 d-3 e15 f-7; make_a a-13 b-4 c-15 d-5 e-6 f13 g7; make_for b4 d6 g-7; make_it a-3 c3 d4 f-9
make_me b2; make_myself a10 e-2 f-2 g-7; make_one c2 e3 f2 g-7; make_room d8 g-3; make_sense f5; make_soup d4 f-3 g4
make_tea a-7 b-4 c-6 d3 e12 f-3 g-4; make_that c7 d-4 e-4 g4; make_the a9 b-3 d-4 f4 g-5; make_them a3 b6 c-3 d-3
make_up a-3 b-4 c9 d-2 e-6 f8 g-8; man_who f-3 g5; manage_it a-5 b2 c-7 d-3 e10 g-5; manage_the a3 b2 d3 e-2 g-6
manager_'s a6 b-6 d-6 e3; manager_, a6 b-6 c-4 d3 e-2 f5 g-3; manager_. c3 d-7 e-4 g4; manager_<mark> c12 g-13
manager_and b4 g-2; manager_ask b-3 c-7 d-2 e-4 g14; manager_cancel d-3 g4; manager_do b-3 g7; manager_i c-2 d-2 g7
manager_in b3 d4 g-6; manager_is d-7 f-4 g15; manager_take e-4 g8; manager_to c3 d-5
manager_who a-6 b-3 c-5 e-5 f-5 g19; managers_' a-3 d7; managers_should g7; map_, c4 d4 e-5 f-3; map_. b-7 e8 f-4
map_for f2; map_layer e-3 g6; map_of f7 g-5; marek_'s a-5 b6 d-5 e-5; marker_, e6 g-3; matchmaking_server a10 g-7
matter_of b-5 c5 d6 e-3 g-3; may_, a-4 b5 c-5 d4 e-8 f5 g-2; may_. c6 d-8 e-3 g5; may_and b9 c6 d-4 e-3 g-10
may_be d-4 g3; may_change c9 e-3 g-6; may_have a-3 b3 d-7 g7; may_restart c2 e3 g-4; maybe_i a-6 b-3 c-5 d-5 f-5 g16
maybe_somebody c-7 g9; maybe_thursday c-2 d15 g-13; maybe_use c5 d-2 e-5; mbali_'s b10 c-4 e-4 g-6; me_, a3 f-4 g-4
me_. b5 c9 d-5 e4 f-7 g-15; me_: c-5 e8; me_<mark> a3 b-12 c-5 d10 e4 f-3 g-3; me_? a-6 c-11 d-2 e3 f-4 g14
me_a a-9 b-3 c4 e-4 g3; me_about b-7 d-2 e7 f-4 g3; me_after b-6 d2 e-12 g12; me_again b9 c4 d-3 e-7 g-6; me_all c5
me_alone a-4 b3 e-6 f7 g-2; me_an a-3 b4 f-4 g3; me_and a5 b-5 c8 d-10 e8 f-3 g-17; me_any c6 e4 f-2 g-6
me_anything c-5 f-3 g9; me_as a-7 b-4 c5 e7 f-4 g-2; me_at b10 c-9 d-3 e6 g-7; me_be a-4 b-3 c8 d-3 e-3
me_because a3 b6 c-7; me_before a-5 b-10 c12 d-8 e5 f-4; me_by a-4 c6 d-5 e7 g-11; me_decide a-3 c10 g-2
me_down b8 c5 e-9; me_first a-2 c13 d-2 e-3 g-4; me_for a-2 b-7 c8 d3 f-6 g-3; me_from b6 c2 e-2 g-3
me_her a-2 b-2 e-3 g10; me_how b-11 c14 d-7 e-7 f7 g-3; me_i b-8 c-12 d-3 e11 g5; me_if b-2 c7 d-4
me_in c7 e6 f-17 g-6; me_instead c7 d-3 e-2 g-4; me_is c3 d5 g-6; me_just b7 c-4 e-5 g3
me_like a-2 b-5 c13 e-9 f4 g-10; me_more b4 g-3; me_not c4 e-2 g-2; me_now b3 c12 d-3 g-14
me_on b10 c8 d-11 e3 f-11 g-9; me_only a6 c-2 g-5; me_out c9 e-3 g-5; me_over a-2 b-3 c8 e-4 f-4 g4; me_pick c9 g-5
me_say a-4 c8 e-5; me_since a-4 d5 f-4; me_so e-2; me_that a4 c3 d5 e-4 f-3 g-7; me_the c9 d-7 e-5 f6 g-3
me_they c8 g-4; me_this-week a-4 b-4 c-6 d-3 e-3 f-2 g14; me_through b-4 f10 g-4; me_to c8 d-6 f-12 g-2
me_today a-6 d-6 e5 g3; me_too a-3 c3; me_until a-2 c5 d-6 e8 g-7; me_what b-3 c-7 d-3 f-3 g12
me_when b-4 c8 d-5 e-10 f12 g-6; me_whether c10 g-7; me_which b-5 d-5 e9; me_who a7 b-8 c9 d-4 e-9 g-5
me_with b-2 c-9 g12; me_would a-3 b-3 c-4 e4 g3; mean-to_be a2 d-3 e-3 g3; mean-to_bring d2; mean_, a3 g-7
mean_by f2; mean_something c-4 f7; meant_as b8 e-4 g-3; meant_it b-4 d-5 e13 g-10; meet_, a-5 b-7 d2 f-7 g7
meet_. b-3 c3 d-8 e-6 f4; meet_<mark> d7 e-4; meet_about d-7 e-3 f-3 g9; meet_he b-2 c8 g-4; meet_in c5 e3 g-7
meet_load d-3 f3; meet_notes d-3 f7 g-4; meet_of d5 e-4; meet_so a3 c-10 d-4 e11 g-5; meet_the b-3 d-6 e-6 f-4 g9
meet_to c7 d6 e-5 g-7; meet_with a-2 g3; meet_without c-2 d2 e-5 g3; meetings_, b-3 c-6 d-5 e-3 g8
meetings_. a5 b-3 c-2 e-3; meetings_and d-7 e-5 g8; meetings_until a-6 b4 f5 g-4; memory-leak_that a9 g-6
mended_it a4 c-5 d-4 e-7 g6; mention_the c-3 d6 g-4; mentor_circle d2 e-2; mentor_hour d13 e-8 g-7
mentor_lunch e-6 g4; merge_, d-5 e-11 f-7 g7; merge_. a5 b8 f-8 g-12; merge_<number> a11 g-6
merge_and a-2 b8 c-4 d6 e-9; merge_anything c8 d-3 e3 g-4; merge_by a-6 b-7 f4 g9; merge_in b3 g-3
merge_it a-3 b5 c-7 d-9 f7 g-4; merge_my a7 e-2 f-4; merge_nothing a-5 b-3 c-5 d-3 e10; merge_over b4; merge_that b5
merge_the a10 b-11 c-5 d-6 e-7 f-8 g7; merge_to g5; merge_two a-9 b-5 f-6 g13; merge_until c5
merge_whenever a-3 b-2 d-2 f10 g-3; merge_without a-4 c7 d-3 e-5 g3; merged_prs f5; mess_, e2; message_, c-4 e3 g-5
message_in f2; metric_. a-3 c11 e-2 g-7; mid_sentence b-4 c6 d-4; mid_year b-4 d13 e-2 g-8; middle_of c2 d7 e-4 g-3
midnight_, a4 d-4; midnight_. a2 b3 g-3; midpoint_review b-4 d8 e-7; might_be c-3 e-3 f-7 g10; might_have a-6 b-4 d6
migration_, a4 b-6 c-6 e3 g5; migration_. a6 b-2 c-5 e-11 g8; migration_: a-3 c8 d-2 g-4; migration_and a-3 b3 d4
migration_for a5; migration_is c-2 d-4 e5; migration_myself a-10 d-4 g10; migration_on a10 d-6 f-3
migration_plan b3; migration_script b7 d-2 g-4; migration_slip d-3 e3; migration_that a4 g-3
migration_to a10 b-4 g-5; mikko_'s b-3 d3; mile_of a8 b-3 g-3; milestone_. a2 d2; milestone_build a7
min_, a-4 e-4 f6; min_. d-3 e4; mind_, c-5 d-4 e10 g-5; mind_to a-4 b-7 c-3 d-4 e-4 g15; mine_, a9 c3 f-13 g-7
mine_. a-6 b7 c5 d2 f-13 g-7; mine_<mark> d4 g-3; mine_again a-8 b9 c2 d-4 e-3 g-3; mine_and b-3 d-6 g3
mine_at b3 c3 e-4; mine_be a-7 b3 c3 e6 g-10; mine_by b9 c-4 d-4 e-4; mine_in a-5 b5 c5 d-5 g-8
mine_is a4 d-7 e7 f-3 g-8; mine_now b4; mine_since a-4 b14 c-4 d-3 e-3 g-3; mine_to a10 b-11 f2 g-6; minus_: b-2 c3
minute_, b-4 c10 d-4 f-4 g-3; minute_. c-3 d5 e3 g-6; minutes_, b3 c-4 d-5 f-4 g9; minutes_. b-3 c5 f-5
minutes_<mark> c2 e6 g-6; minutes_and b3 c3 d-3 e4 g-9; minutes_because d7 g-6; minutes_before c-2 d10 g-6
minutes_for c9 d8 e-4 g-11; minutes_in a6 c-3 d2 e-7; minutes_of a-6 b-6 c-4 d-6 e9; minutes_on c4 e-3 f-2 g3
minutes_over c-2 e5; minutes_with b-3 c-3 d3 e8 g-11; mirela_'s b-2 c5 d7 e-3 g-8; miss_, d2; miss_index d-2 g4
miss_it a-9 b2 d-3 e-5 f-5 g14; miss_the b-5 d6 f-3; missed_deadlines b-2 d7; ml_folks c4 e-6 f6 g-4
ml_platform c6 f-2; mobile_crew a-5 f2 g6; mobile_people f5; mode_, e7 g-4; model_'s f5; model_, b5 g-3
model_. c6 g-4; model_be a6 c-3 g-3; model_for b2; model_on g3; model_threshold c4; model_to c-3 e-3 f-2 g9
model_with f3; module_, a-5 b7 c-4 e-6 f-2 g6; module_. a4 b-3 e3 f6 g-13; module_<number> f7 g-5
module_back b6 g-4; module_for a3 b3 e-2 g-3; module_that b-8 e8 g-2; module_to e3; modules_with g4
moment_i c10 d-3 e-3 g-4; moment_to d5; monday_'s a8 b3 d-5 f-4 g-3; monday_, c5 d7 e-3 f-6 g-8
monday_. a-2 b6 c-12 d9 e-5 f-5; monday_<mark> b4 d3 g-5; monday_and b-4 c-4 d-12 e6 g7; monday_because d6 g-7
monday_i d-4 g6; monday_is b3 d7 g-10; monday_the a-3 b-7 c-9 d-5 e5 g10; money_, b-5 d4; money_. g7
month_'s f6 g-2; month_, a-4 b6 c-5 d9 e-4 g-8; month_. a-2 c-8 d9 e-6; month_? d-7 f4 g2; month_ago d4 g-3
month_and c6 e-3; month_at d4; month_end a10 b-5 c-3 d7 f-3 g-10; month_i a-6 b10 d-5 f-2; month_now d7 g-5
monthly_career d6; months_, c-3 d5 f4 g-5; mood_. c-3; mood_otherwise a-4 d6 g-6; morag_'s c-2 e8
more_, a-2 b-8 c-5 d-10 e12 f-5; more_. b7 c-7 e-8 f2 g-4; more_and a-3 b-2 e-3 g7; more_code a2 f-7 g6
more_day b10 c-3 e-3 g-6; more_days b4 c-3 e-2; more_than c-4 e3 f3; more_urgent d5; morning_, a-10 c4 d-3 e-3 g9
morning_. c-2 d-5 f2; morning_with f6; most-of_it b3 d-2 g2; most-of_the a9 b-5 c-4 d-9 e3 f-5 g3
mostly_about d-6 g8; mother_'s d-4 f11; mouth_. c8 d-2 f-3 g-3; mouth_shut c-2 e7 g-2; move_, b-7 c-6 e7
move_. b-3 d9 e5 g-9; move_<mark> d7 g-6; move_<name> b13 d-4 e-7 g-4; move_a c2 e-4 g3; move_again a8 b-3 d4 g-7
move_by a-3 b-4 c-4 d8; move_his b10 d-7 e-3; move_house a-6 b-4 d-8 e-4 g14; move_it a-4 c3 d16 e-6 g-16
move_my b-6 c10 g-11; move_on a-3 b-6 c11 d-4 e-7 g3; move_our a3 c-3 d-10 g9; move_the b4 d3 e-16 f-4 g3
move_to a-8 b-8 c-3 d3 g7; move_until a5 g-5; mr_. b4 c-4 d8 f-4 g-4; much_, a6 b-3 c-6 d-3 g6; much_. d2 g-2
much_as c3 e-4; much_for b8 e-4; much_on d5 g-3; mug_. g2; mused_aloud a-2 c7 d-2; must_be c-6 g4
must_change a3 c-4 d-5 g7; must_not a-3 d-7 g12; mute-the-thread_the e2; mute_, g5; mute_and c5 e4 f-3 g-5
muted_myself b-3 e9 g-5; muted_the a-5 e8; my_1:1 b-3 c-6 d10 e-3; my_1:1s a-3 b-3 g4; my_<mark> b9 c3 e-6 f-4 g-7
my_<name> a-5 b-5 d-3 f8 g3; my_<number> d5 g-5; my_absence d3 g-6; my_answer a-3 b-3 c2 d5 e6 g-13
my_approval a-6 b-4 d-8 e14 f-5 g-2; my_back b-7 d-4 g8; my_bag c5 g-6; my_bench b7; my_best b5 e-3; my_bike f7 g-6
my_blessing b-8 c14 d-5 f-3 g-10; my_boss b-4 c-8 d-5 e-3 f-10 g17; my_brain b-3 c3 f6 g-3
my_branch a14 b8 c-10 d-6 e-4 f-5 g-10; my_brother c-2 f4 g2; my_calendar a3 b-5 c5 d12 e-5 g-14
my_call a-6 b-2 c7 d-12 f-4; my_camera a4 d-3 e6 g-5; my_chair b5 d-6; my_change a3 b2 g-3; my_choice e7 g-6
my_circus a-2 e-3 g9; my_coach a-5 b-5 c-9 e-8 g18; my_code a8 b5 c-5 d-5 e-9 f7 g-14
my_coffee a-7 c3 d-3 e-4 f4 g4; my_column b6 d-2; my_comment b-4 c10 g-6; my_commit a10 b14 c-10 d-7 e-9 f-8 g-14
my_commits a-2 b8 g-4; my_contribution a-2 c-3 d-2 e9 f5 g-9; my_daughter a-5 b-4 c-8 d-7 e-8 f8 g10
my_day a4 b-3 d8 g-13; my_decision a-3 b2 d7 e7 f-3 g-15; my_deploy a11 b-5 c-2 e3 g-7; my_deputy b3 c-3 d-3
`
