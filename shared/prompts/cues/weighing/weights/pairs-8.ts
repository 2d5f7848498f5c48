// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_8 = `
i_tell b5 c-3 e2 f-9 g-3; i_text c4 d4 e-4 g-4; i_then b6 c-3 e2 g-5; i_think a-4 b-3 d-3 e-5 g8
i_throw a-3 b7 c4 e-6; i_trace a3 f4 g-4; i_trust a-2 b-13 c-2 d-6 g10; i_try f-5 g7; i_try-to e-5 g4
i_turn b6 c-7 d7 g-10; i_type a4 b4 c11 d-7 e-11 g-14; i_un a-3 b14 c-2 e-4 g-7; i_understand a-7 f-4 g10
i_undo e6 g-7; i_unmuted a-2 b8 c6 e-3 g-9; i_use a-3 c-11 e-7 f6 g7; i_wait a-7 b-2 c-7 d8 e9 g-8
i_walk b6 c8 g-13; i_want a-10 b3 c12 d-7 e-11 f-10 g6; i_want-to a-5 b-6 c-6 e6 f8; i_watch a-6 c-2 e4
i_were a5 b-9 c-9 d-3 e7 f7 g-7; i_will a-6 b6 c-13 d-8 g10; i_wish d-3 e-3 g2; i_wonder c-6 g10; i_work a3 b-5 g3
i_would a-18 b4 c-11 d-7 e7 f-10 g9; i_write a5 c-5 d4 f2 g-6; ice_cream d-5 g9; idea_, c8 g-7; idea_. c11 f-4 g-10
idea_about c7 g-5; idea_and a-3 b-8 g11; idea_be c6; idea_for c6; idea_how e-2 g7; idea_in b6 c5 d-3 e-2 f-3 g-6
idea_on c7 e-5 f7 g-9; idea_to b-3 c3 f6 g-3; idle_, a5 g-2; idle_until a8 b-5 e-3 g-4; ie_support c5
if_<name> a-8 b-5 c-8 d-5 e-8 g22; if_he b-4 c11 d-6 e5 g-10; if_i b-7 c3 d-4 e-6 g5; if_it a-12 b-13 d-9 f11
if_my a-2 g4; if_nobody c-5 g9; if_only c-4 e-7 g11; if_she b-4 e8 g-2; if_that b8 c4 e-9 g-5
if_the a-13 b-9 c-12 d-13 e5 f-3 g22; if_there c-4 d10 e-3; if_they a-5 c6 d-3 e-11 f-4 g4; if_we b-2 c4 d9 e-6 g-5
if_you c-5 d-3 f-4 g6; ifeoma_'s e3 g-3; ignore_the a-4 d7; ill_, g6; ill_. c3; ilse_'s b-4 d-6 e6 g5
imagine_i a-2 b-3 c-4 f-5 g13; impatient_, a-3 b5 e-6; implement_the a14 c-2 d-10 f-5; implementation_of b4 g-4
import_, a4 b8 c-4 e-5 g-6; importer_, a5 b2 c-2 e-4; imports_in f6; improved_the c-3 f10 g-6
in-the-end_, b4 c8 e-3 g-9; in-the-end_i b7 e-5 g-4; in_' a-3 e-6 g11; in_, a5 c-4 d-3 e2 f-14
in_. a-7 b2 c-7 d-7 e4 g6; in_<mark> b-3 c9 d-5 f-2; in_<name> c-10 e-12 f10; in_<number> a-6 b-6 d-3 e-3 f2 g10
in_a b-5 c-4 d3 e-6 f3; in_about c5; in_all c4 d4 g-8; in_an a-4 c-17 d-5 e3 f3 g5; in_and a8 c6 d-7 e-10 f-5
in_another a-3 b4 c-5 d-7 e4 f-4 g4; in_at a6 b-2 c-6 d-7 e-3 f-2 g7; in_be b-4 d6; in_bed c4 f4
in_between a10 d-7 f4 g-8; in_bold d3 g-5; in_budget a-4 e-8 g11; in_by b-3 d3 e-8 g8; in_charge a-6 b8 d-5 e7 g-10
in_circle a-2 f6 g-5; in_code a6 d6 e-5 f-3 g-8; in_design c-4 f9; in_draft a-5 b-5 d17 e-2 g-11; in_elixir f9 g-6
in_five a-5 b-5 c7 d-7 g2; in_for a-7 b7 c-9 d9 g-5; in_four c7 g-4; in_from b3; in_front a2 d-8 e9 f-5 g-6
in_full a4 b-8 e9 g-11; in_gdb a4; in_git f6 g-3; in_go a-3 b-5 f13 g-6; in_good g4; in_green a-2 b-5 e-3 f-2 g12
in_hand a8 c3 e-3 f-3 g-7; in_haskell f10 g-6; in_her a-4 b8 d-3 e-9 g5; in_his a2 b3 d-11 f-6 g3; in_house b5 e-4
in_it b3 f-6; in_its a-4 b7 c-5 e-4; in_law c-5 g10; in_march b4 d6 e-4 f-3 g-4; in_may a-6 b12 c-9 d9 e-14 g-4
in_meetings e-3; in_mine b6 c-3 e-5 g3; in_months a-6 d-8 e6 f-2 g8; in_my a-10 b5 d8 e3 f-7 g-4; in_myself b7 e-3
in_on a-8 b7 c-4 d-3 e4 f7 g-8; in_once b2 e-3 g2; in_one a-3 b11 c6 d-11 e-7 f-2 g-2; in_order a-3 c-4 d4 g3
in_our a-3 b-4 d5 e-5 f11 g-7; in_pass c3 d-2 e-6 g5; in_place d6 e-3 g-2; in_plan a6 b-7 d-14 e6 f6 g-3
in_pockets b-2 e7 g-2; in_practice a8 b2 c4 d5 e-4 f-3 g-17; in_private c9 e-2 g-7; in_prod a8 b-8 c3 d-6
in_production a11 b-3 e-5 f-6 g-4; in_progress a-4 b8 g-3; in_python f6 g-3; in_q3 a6 e-3; in_refinement c8 d-4 g-2
in_review a-3 e-4 f2 g4; in_reviews c-4 d-3 f2 g7; in_row b-4 c-5 d-5 e18 g-12; in_rust a-3 c-3 d-4 f13 g-7
in_sales d-5 e-3 f-3 g13; in_six b-3 d6 g-3; in_spring a-5 b9 c-3 e-2; in_standup b-6 e6; in_ten a-3 b-5 c-6 d6 e3
in_that a-2 b-9 d-11 f-3 g13; in_the a2 b-7 f4; in_their a-3 b3 d11 e-10 g-6; in_them a-3 b-3 e7 f6 g-8
in_theory a-4 c-3 d4 f-2 g3; in_there a5 b5 c-3 d-4 f-4; in_this a-8 b-7 c5 d-5 f-9 g10; in_three a-4 c-3 d5 e-8 g4
in_time a4; in_to c-7 d-7 e8 f-3 g5; in_traffic d-3 e-9 g14; in_two b-6 c-8 d8 e5 f-6; in_week a-6 c-5 g13
in_which b-3 c-2 f-4 g8; in_with a5 b5 d-5 e-9; in_write b-3 g7; inbox_, a-3 d4 f5 g-3; inbox_. c3 d5 g-7
incident_, e2 f-4; incident_. a10 b-5 e-4 g-4; incident_and b-5 e10 g-8; incident_be b6 c-4 d3 e3 g-8
incident_bridge b-2 e6 g-5; incident_call a-2 b-3 c-3 d6 e3; incident_commander a-3 b4 c3 d-3 e3 f-2 g-9
incident_from b-4 e-4 g8; incident_lead b5 c-4 d-3 e5 g-6; incident_review b3 d-2 g-3; incidents_, c-4 e-2 g9
incl_. e10 g-7; included_. a2 e6 g-7; including_the b-3 d-6 e9; index_, c-5 g3; index_in d-3
infra_'s a-3 b-5 e-2 g7; ingestion_code g3; ingestion_job a6 b-4; initials_in a3 c3 e-2 f3 g-5; initials_on b4 g-7
inside_the a8 b-5 f6 g-8; installer_. a10 f-6; instead_, b9 d-3 e-3; instead_. a-8 b-13 c-3 d19 e-7 f-10 g3
instead_<name> a-6 b12 c-3 d-6 e-6; instead_answer c-6 e9; instead_give b4; instead_i a10 b4 d-4 e-5 g-9
instead_tell b3 c-6 d-4 e7 g-2; instead_the a-4 b-7 d7 f5 g-10; instead_wait a-2 b10; integration_, c-4 d-2 e3 f-3
integration_for a5 b3 g-6; interest_, a-3 d-2 f6 g2; interest_. b5 f2 g-3; intern_'s a-7 b2 c-3 d3 f-7
intern_, b-5 c-2 d2 g5; intern_break a-5 f-4 g7; internal_cli f4; internal_tool f5; interns_' b3 d3 e-3 g-3
interview_loop d2 g-5; interview_notes d-3 g6; interview_panel d3 e-2; interviewed_a d-9 g12
interviewed_two c-6 d-8 f-2 g14; into_<mark> a-6 b3 d3 e5 f-4 g-6; into_<name> b10 c-3 e-6 g-3
into_a b-3 c-4 d3 e8 g-8; into_it c-4 d2 e3; into_my a-3 b8 c2 d-9 e-5 f-3; into_next d5; into_one g4
into_the a11 b-15 c8 d-8 e-13; invoices_, d3; ios_build a10 b-4 g-4; is_, a2 b-7 c6 d-5 e4 f8 g-16
is_. a-7 b-10 d5 e6; is_<mark> a-5 b-4 c-3 e-5 g11; is_<name> a-9 b-11 c-5 e12 f-2 g2; is_<number> b5 g-5
is_a a-13 b-11 c2 d12 e-18 f-4 g6; is_all a4 e7 g-7; is_always b-4 d11 e-5 g-4; is_and a3 b-3 d-3 e7 f3 g-10
is_ask c7 f2 g-8; is_at a3 b-6 c-3 d9 e-5 f-9; is_back a-2 b3 d-3 e-12 g7; is_best c10 e-2 g-7
is_block a2 e-5 f-2 g4; is_book d-4 e-3 f-2 g9; is_break a-4 c-4 e4 g4; is_do a-3 c-4 d6 e-4 g3
is_down b3 d-3 e-3 g4; is_due b-3 d7 e-2; is_fine c6 d4 e-7 g-2; is_fix a-4 b-4 f-3 g7; is_for c5 d-4 e-5 g4
is_friday a11 c-4 e-3 g-9; is_full c9 d3 e-4 g-8; is_gate a7 g-4; is_go a-4 b4 c-3 d-9 f-4 g9; is_go-to e7
is_good c4 f-4; is_green a-3 e-3 f2 g3; is_happy a-4 d-2 g9; is_hers b3 d-4; is_his b3 d-6 e8 g-7; is_how c-3 e-2 g8
is_in a8 b7 f-14 g-7; is_it a-7 b3 d-10 e-3 f-4 g6; is_late a7 b-5 c-3 d-3 e-4 f4; is_learn f-5 g9
is_leave b8 c-5 d-3 e-8 g5; is_like g5; is_long d-6 f-3 g8; is_me a-3 c14 d3 e-7 f-3 g-8
is_mine a13 b11 c-10 d-7 e-12 g-13; is_miss d-6 g7; is_my a7 b-3 c6 d-5 f-3 g-9; is_need f5; is_no a-4 b7 c5 e-7 g-4
is_not a3 b-5 c-10 d5 e-5 f2 g6; is_now a-14 b12 c3 d6 e4 f-13 g-14; is_off b3 d11 g-11
is_officially a-2 b13 e-3 g-8; is_on c-4 d3 e-7 f-12 g7; is_out a-5 b-5 c-5 d-6 f-5 g12; is_over a-3 e-7 g10
is_overdue a-3 d10 g-7; is_plan d-3 e-2 g8; is_right e-5 g6; is_still a3 b-10 c-6 d14 g-10; is_that c2 e-8
is_the a8 b-9 c-4 d-6 e2 f-6 g5; is_their c-2 d-3 e6; is_theirs c-9 e16 g-9; is_this b-3 c7 e4 g-5
is_to c-5 d-4 e-5 g13; is_tomorrow a4 b-3 d3; is_too g6; is_two d8 g-5; is_up a4 b-10 c-6 d-4 e8 f2
is_wait b-4 c-5 e-3 g4; is_what a11 b-5 c-8 d3 e-6 f-7 g4; is_with b6 c-9 d-10 e5 f-4 g3; is_write a5 b-3 c-6 e2 f-4
is_wrong e7 g-2; iso_<number> f5 g-5; it_' a-2 e-7 g8; it_'d a-2 b-5 c-5 d2 e11 f4 g-5; it_'s c4 d-3 e4 g-6
it_, a4 b5 c-4 d-4 e2 f3 g-8; it_. a4 b4 c-2 d-2 g-5; it_: b6 d-8 e-2 g3; it_<mark> a-2 b4 f6 g-7
it_<name> a-3 b6 d-5 g-4; it_<number> b6 c-4 e2 g-7; it_? a-10 b4 c-3 d-8 e-6 f6 g8; it_a a-5 b2 c-2 e-4 f-5 g7
it_after f-8 g5; it_afterwards e-10 g10; it_again a-11 b20 c-5 e-14 f-4 g-2; it_against e-3 f3
it_all a-3 b5 c-9 d-6 g9; it_all-day a8; it_alone a-6 c-2 d-4 e6; it_among b-4 c-5 e4 g3; it_and a4 b5 c-20 e7 f-5
it_any b7 g-4; it_anyway a-4 b4 c8 e-4 f2 g-9; it_as a-5 c11 f-10; it_at a12 b5 c-2 d-4 e-4 f-7 g-5
it_away a-2 b9 c-2 d-2 f9 g-13; it_back a3 b11 c-3 d-4 e-7 f3 g-4; it_be a2 b3 c3 d-9 e3 f-3 g-4
it_be-on a6 b-5 d7 e-6 g-9; it_became a-2 b-5 c7 d-4 e7 g-8; it_because a-3 c6 d3 g-4
it_before a2 b4 c-3 d-5 e-3 f3; it_begin d3; it_behind b10 e-4 g-6; it_belongs e7 g-4; it_better b-2 g3
it_between a8 b-3 c-4 e-4 g3; it_block a3 e-2 g2; it_break c-3 d-2 e7 g-3; it_burn e-2 g4; it_but a5 d-7 e4 g-9
it_by a4 b4 c-11 d-5 e5 f-2; it_come a-8 c2 d-5 e8 f-3; it_cost b-3 c-7 d-3 e14 g-3; it_could a-5 b5 g2; it_did d3
it_differently b-6 c7 e4 g-9; it_do a6 c-4 d-7 g2; it_down a-10 b-4 c4 e5 f-5 g3; it_fall d7 e-3 g-3; it_feel d6 g-2
it_first c6 e-7; it_five d3 f3 g-4; it_for a-13 e-2 g4; it_from b8 d2 f-4 g-8; it_get a-3 b7 c-3 d-3; it_give f6
it_go a-3 b-11 d-3 e14 f-2; it_go-to b-2 e5 g-2; it_green a3 c-4 e6 g-3; it_hang a-2; it_have c-13 d2 e-8 f8
it_here a-4 c-3 d-3 e-4 f-3 g11; it_herself b-4 c-3 d-2 e16 g-11; it_himself e6 g-4; it_home b13 c-3 d-4 e-3 g-7
it_hurt a-2 e7 g-2; it_i a7 b3 d-2 g-7; it_in a-3 b10 c-12 d4 e5 g-11; it_is a-4 b-6 c-3 d2 e2 f-8 g7
it_just a-4 d-3 e3 f-4; it_keep a-3 d6 e2 f6 g-11; it_land c6; it_leave a6 e-3; it_like c6 e-2
it_live a6 b-5 e-4 g3; it_lives b4; it_make b-4 d4; it_may b-3 c-4 d-2 e4 f3; it_me a-2 b5; it_mine b2 d-3 e-4 g3
it_monday b4 g-5; it_my b7 c-11 d-2 g5; it_myself a-6 b11 c-7 d-7 e-11 g6; it_need d8 e-3 g-2; it_next e6 g-4
it_nobody a6 c-3; it_now a-2 b7 c-5 d3 e3 f-7 g-6; it_off a-10 b11 d11 e-4 f-5 g-11; it_on c-3 d-6 e5 f5 g-2
it_one b5 d3 g-6; it_open a4 c6 e-3 g-7; it_or c4; it_out a8 b4 d-9 e10 f-12 g-9; it_over a-3 b12 c-4 d-9 e-6 f4
it_pass b-3 g5; it_properly d3 e-6 f3; it_rained b-3 c-4 d-3 e-4 g7; it_right a5 c-3 e-3 f4 g-6
it_run a4 c-3 d-4 f9 g-9; it_say a-4 b11 c-7; it_seem c5 e-5; it_serves b-3 d-3 f8 g-2; it_should c8 d-5 e4 g-10
it_since a-5 c5 e-8 f-6 g6; it_sit c7 g-3; it_slide d8 e-3 g-8; it_slip a3 b-3 e5 g-6; it_so c4 d-2 e-6
it_sort-of b4 c-3 g3; it_sound b5 c-4 e-5 g3; it_stand b-3 d-3 e12 g-6; it_stands d-6 e8; it_stay a-7 b-4 d4 e4 f3
it_stick a-6 c2 e-3 g7; it_still e-3 f4 g2; it_stop a2 b-3 c-4 d-4 e5; it_sunday b7; it_take a-3 b7 d-4 e4 g-9
it_that a-3 c7 g-5; it_the a6 c9 d-3 e-7 f-2 g-4; it_themselves c5 e3 g-8; it_there b-6 d6 e6 g-11
it_think d6 f2 g-4; it_through b8 e-3 g-6; it_to c-5 d11 g-7; it_today a4 b4 d2 e-3 g-5; it_tomorrow a5 d-5 e6 g-5
it_tonight b7 d5 e-5 g-9; it_too a7 b-3 c-4 d6 g-8; it_turn a-4 c5 d-5 e-3 g3; it_twice c-5 e8 f-3 g-5
it_under a-4 b6 d6 e-5 g-4; it_until a8 b-6 c-6 e8 f-4 g-5; it_up a-2 b4 c-6 d5 e7 f-5 g-8; it_upstairs e3
it_well b-7 c-2 d-6 g10; it_were a-3 b-3 c-11 e6 g7; it_when e3; it_while b8 g-3; it_will b-5 c-2 d3 e7 f7 g-13
it_with a4 b3 c-5 d-15 e4 g-6; it_within c5 g-3; it_without a-7 d-7 e3 g3; it_work a-6 c-3 d-2 e8 g-3
it_worse b-3 d5; it_would a4 b-13 c-3 d2 e-3 f-4 g6; it_wrong e9 g-6; it_yourself a6 b-3 c-5 d-3 e-5 g5; itch_, f2
itch_for b-2 d-2 e-2 g9; item_<number> d-7 e-3 f-3 g9; its_author c-3 d3 e-2; its_date d4; its_own c3 f-6
its_third d6 g-2; itself_, a-3 d-10 e7 g5; itself_. d7 g-2; job-ad_, d2; job-ad_for d11 g-8; job-ad_i b7 e-3
job_, a9 c-2 d-3 e-5 g-2; job_. a-2 b8 d-7 e-2 f-6; job_: e-3 g5; job_do f7 g-6; job_i a-5 b2 e-3 f-2 g9
job_in b-5 d4 g4; job_is b3; job_myself b-7 e-5 g10; job_off g3; job_scheduler b7 e-2 g-4
job_that a11 b4 c-3 d-5 e-3 f-3 g-8; job_the a2; job_to b9 c-9 d6 e-6 f-3; join_. a10 b-5 g-4
join_the a-9 d-3 e-5 f9; joke_. c-2 g8; joke_and c3 e-4 g3; joke_in b4 e8 g-10; joked_that g4
jump-in_in a-3 c-3 d-3 g10; jump-into_into b10 c-4 e-7; jump-on_on a9 c-2 e4 g-8; jump_height c4
jump_in a-4 d-3 e4 g3; jump_on e10 g-3; juniors_' b7 c7 e-4 f-5 g-5; just_. c-2 e7; just_<name> e-9 g5
just_a a-6 b-6 d-10 e6 g4; just_ask c-3 g5; just_before a9 b-4 c-2; just_decide b-6 e-7 g7; just_do b-3 e-6 f-8 g7
just_finish a-2 b7 e-3; just_fix c-2 e-3 g9; just_go e4 g-4; just_have d4 e-5 g2; just_keep e6 g-4
just_look e-3 f9 g-5; just_look-at a3; just_me a11 c-4 g-7; just_my c9 e-4 g-3; just_out f4; just_pick e2
just_push a4 b6 d-6 e-2; just_read e4 f4 g-7; just_rewrite a4 g-4; just_sit a-4 c8 e3 g-7; just_so f3
just_take a7 f-4 g-4; just_tell d-2 e10 g-7; just_to a-5 b4 c-8 d3 e-10 f12 g-8; just_turn b-3 c5 d-4
just_want f-4 g3; just_want-to f7 g-3; just_write b4 c5 d-3 g-3; jwt_idea e4; kafka_. c8 g-7; kafka_consumer a2
kafka_or c6 g-4; keep-my-hands-off_my e4; keep-my-mouth-shut_my e6; keep-out_out b-6 e13 g-6; keep-quiet_quiet e4
keep_. c6 d-4 e3 g-6; keep_a c-2 d-2 g5; keep_ask a5 b-5 c5 g-10; keep_be c8 d6 e-3 g-9; keep_find a6 d6 e-4 g-7
keep_it a5 b8 d-5 e7 f-8 g-24; keep_let d7 e-4; keep_move d4; keep_my a-15 b-2 c-15 d-8 e14 f12 g-4
keep_not d10 g-7; keep_postpone d-5 g9; keep_say c-3; keep_shift g3; keep_the a6 b5 c-5 g-8
keep_up a-4 c-3 d-6 e-3 f9; keep_walk f-2 g2; key_. d-3 e3 f-9 g4; key_rotation b6 c-4 d-2
keyboard_, a7 b-6 c-3 d-4 e-5 f4 g2; keyboard_. a-3 b3 e-2 g3; keyboard_and e3; keyboard_for a6 d-4 e-3 f6 g-10
keyboard_from b3; keyboard_the a6 b-5 e-4 g2; keychain_story b3 c-3 g3; keynote_customer a2 e7 g-6
keys_, a3 b-4 e4 f5 g-11; keys_. b2 c-3 e-9 g2; keys_and b-2 e3; keys_to b-8 e8 f-3; kick-the-tyres_the f6 g-3
kick_off d-8 g11; kick_the a5 d6 e-4 g-10; kid_'s e8 g-6; kids_are f-4 g6; kids_asleep f2; kill_it a7 g-4
kill_me a-6 b-3 d-5 e-5 g13; kill_the a7 b-8 c2 d6 e6 g-18; kind-of_manager a-2 b-4 c-3 e-7 f-2 g16
kitchen_, b-2 d-2; kitchen_. b3 c-7 d7 e-7 g2; kitchen_table c-4 d-4 e-3 f8 g-5; knee_deep a4
knock-out_out a6 c-4 d-3 f6 g-4; knocked_up f7 g-6; know_, a4 b-3 c4 f4 g-7; know_. b-7 g3; know_about g3
know_better b5 c3 e-7; know_exactly e9 g-6; know_he g6; know_how b-4 d10 e-4 g-6; know_i a3 b-3 d9 e-4 g-6
know_if a-2 d6 f-3; know_it a11 b-7 c-3 f-6 g-3; know_more c3 f4 g-5; know_nothing c3 d-3 e5
know_that a2 c8 e-5 g-8; know_the a4 b-2 d-12; know_this c9 g-5; know_what a-4 b-7 c-2 d6 e-15 f9 g3
know_when c5 f-2; know_whether c-3; know_why a-3 c-4 e3 f2; kotlin_, e6 g-3; kubernetes_tutorial f6
kubernetes_upgrade g5; lab_is f-3 g7; lab_move e4 g-3; lack_of c3 d3 g-3; lag_by b-3 c-4 d-2 g8; lake_, a-3 f-3 g9
land_. a2 b-2 c-3 g3; land_before a7 b-3; land_in a-3 c6 d-2 e-2 f-3 g4; land_it c-3 d-3; land_on a-3 b-7 c3 d-6 g6
land_page b5 d-3 e-3; land_the a7 b5 c-3 d-3 g-9; lap_, c2; laptop_, c-5; laptop_. a3 b5 c-5 d-7 e-15 g7
laptop_and a11 b-6 c-3 d-5 e4 f-3 g-2; laptop_on a4 b9 e-3 f-2 g-8; laptop_shut b-3 f-4 g9
laptop_to b-6 c5 e-7 f-4 g7; last-night_. b5 e-6; last-week_'s f-3; last-week_, d3; last-week_. a-2 b4 c-7 d13 g-14
last_, b-8 c-4 e13 f4 g-8; last_. a-5 c-2 d5 e6 g-8; last_<number> a-8 b12 g-3; last_blocker a2; last_company a-2 g4
last_day b-3 d3; last_firm c-2 g6; last_job a-5 b-4 e-4 f-3 g16; last_line a8 g-5; last_manager e-6 g10
last_mile a8 b3 e-6 g-4; last_minute c2 e-4; last_month a-4 c3 d-4 e-5 f4; last_one c3 d3 e-3 g-4; last_open a9 g-3
last_place a-6 c-6 g13; last_row a-2 b-3 c6 e5 f-3 g-4; last_ten a-5 e-2 g8; last_three a5 d4 g-7
last_time c5 d-3 e-4 g3; last_two a5 g-4; last_wednesday d6 g-3; last_word a-4 b-4 c9 d-5 e4 g-8
last_year a-11 b-6 c-4 d-3 e-4 f6 g9; lasted_until a-4 b9 c-2; late_, a8 b-8 e-8 g5; late_. a-3 c4 e5 f3 g-7
late_again b-5 d-4 g8; late_and a4 b-4 c2 d7 e-6 g-8; late_events b-4 g6; late_night a-3 b-6 g11; late_one c-3 g3
late_so a-4 e-2 g9; late_train d-5 g7; late_with a-4 d-8 g12; later_, c-5 d5 e-3; later_. d-4 e9
later_: a-3 b-3 c-7 e10; later_i b4 c6 e-4 g-8; later_it b3 d-4 e7 g-11; laugh_, a-6 b-4 c9 d2 e-4 f-2
laugh_. a-5 b-5 c-4 d-7 e-6 f8 g8; laugh_about a-2 b-2 f3 g5; launch_, a11 b-9 c-5 d4 e-3 f-5 g-2
launch_. a6 c-2 e-5 f-6; launch_<mark> d4; launch_? c4 d-7 g6; launch_and e9 g-7; launch_be a6 b-3 d-3 e-5 g3
launch_blocker a10 g-4; launch_branch e-4 f8 g-5; launch_bug a5 b-3 d-3 f-4; launch_day e2; launch_depend a6 g-3
launch_gate a6 e-2; launch_go g4; launch_hang e-3 g7; launch_in a5 e5 g-7; launch_is a13 b-4 d-2 e-3 g-3
launch_mail b6 d-2; launch_need a10 e-2 g-6; launch_on a4 d-4; launch_would a8 g-6; lay_by a7 f-2
lay_it a10 d-7 e-2; layer_, a-8 e-2 f7; layers_, c9 e-5 g-2; layout_, a4 c3 g-6; lead_'s b-7 c-4 e-6 g16
lead_, a-6 b2 d4 f-4; lead_. c-5 d4 e-3 f-3 g4; lead_<mark> c2 e5 f-4; lead_and a-3 b9 d-4 g-3; lead_ask c10 e-3 g-4
lead_decide c-4 e6; lead_for d-4 e6; lead_in g4; lead_is b3 d-6 g6; lead_it c2 d-5 e6 g-7; lead_keep a-4 b-2 e-4 g10
lead_of a-2 c-3 d-5 e-3 g8; lead_on a6 b-3 e6 g-8; lead_role b5 c-2 d13 e-9 g-8; lead_stop c8 e-2 g-5
lead_the a-9 b13 c-10 d-14 e5 f-5 g-4; lead_to b-3 e3; lead_use g3; lead_who f-3 g8; leadership_, b-2 d-6 e5
leadership_course a7 f-5; leads_' c-4 d4 e-3 g3; leads_, e8 g-8; leads_do c-4 e8 g-3
leads_round b-3 c-3 d-6 e-4 g13; leads_to c4 g-4; leaned_toward a-3 c11 e-2 g-5; learn_, e2 f8 g-9
learn_. b6 e-3 f3; learn_<name> d-4 e-6 g8; learn_a e-2 f11 g-9; learn_day e4; learn_duckdb g2; learn_enough f3
learn_from d4; learn_how a-2 f9 g-5; learn_it b4 d-4 g-2; learn_kotlin f3; learn_loads e-4 f6; learn_rust f-11 g13
learn_some f5 g-4; learn_that e3 f-12 g11; learn_the a-7 b-2 c-4 d5 f8 g-3; learn_to d-3 e8; learn_what f8 g-3
leave-early_early g4; leave-him-to-it_him e7; leave-it-to-them_it b-4 e12 g-5; leave_, e-11 f-2 g5
leave_. b-6 d-8 e-6 g8; leave_<name> a4 c-7 d8 f-4 g-9; leave_a b-2 c3 e-10 f8; leave_all e3; leave_and c-5 e-7 g7
leave_at a5 b-6 c-3 e5; leave_for a-4 d-3; leave_her d4 g-4; leave_him d-2 e9 g-4; leave_in b5 c-4 d6 e-8
leave_it a-7 c8 d-5 e8 g-8; leave_my d5; leave_of g-5; leave_on a3 c6 e-5 f-4 g-5; leave_policy c-4 d-6 g11
leave_the a-6 b-16 c5 d7 e8 f-7 g-12; leave_to a-4 c9 d-9 e5 g-5; leave_with b10 d-9 e-2 f-2 g-4; ledger_code g4
ledger_crew a-3 c3 e4; ledger_module g2; ledger_service a6; legal_, d-5 e-2 g3; legal_<mark> c-5 e4
legal_say c3 d-4; legal_want g3; lent_<name> a-2 b8 e-3; less_so b5 d4 g-10
let_<name> a-13 b12 c-20 d-13 e9 f4 g-10; let_a c-4 d2 e7 f-3 g-3; let_another d8 g-4; let_go b3 c-9 d-10 e3 f-5 g3
let_her b-9 d-7 e20 g-9; let_him a-2 b3 c-3 d-10 e9 g-6; let_it a-5 b-17 d9 e18 f-6 g-12
let_me a-3 c3 d-12 e-19 g13; let_the a-6 b-21 c-5 d11 e8 f-14; let_them b-3 c-15 e2 f-2 g5
let_us a-6 b-6 c6 d9 e-17 f-8; letter_come g4; letter_for b-4 d6 f-3; letter_from d5 g-2; letter_to d6
letters_. d-3 e-5 f3 g6; level_, b-3 f5 g-3; level_. b-4 c-4 d9 g-6; lib_we f7 g-4; library_, a-4 b10 e-10 f-4 g6
library_. a-4 c10 e10 f-3 g-14; library_be b-2 c10 g-6; libs_, f10 g-8; lie_, c5 d4 g-6; lien_'s a-2 b9 c-8 e4 g-4
life_. a-3 b3 g2; lift_, c-5 e-5 g11; lift_and c10 g-6; light_, c3; like_. c-6 e9; like_<mark> c14 e-5 g-9
like_<name> a4 c5 d-5 e-4; like_a a-4 b11 d-5 e-6 f-3 g2; like_an b4 e-4 g-2; like_and b-6 c-7 e18 g-13; like_be g4
like_everybody b-3 d-4 e7; like_i a-7 d6 e-3 f5; like_in a4 c-3 e9 g-8; like_it b6 g-4
like_me a-2 b4 c-9 d-3 e-5 g10; like_one f5 g-3; like_that e4; like_the b2 c-4 d-4 e3 g-2
like_this a5 b-4 c-4 e-7 g7; like_you e-4 g5; liked_<mark> e2; liked_it b-3 d-6 e-3 g8; liked_the c-3 d-4 e-3 g11
likes_it b-3 e4 f3 g-4; limit_. a6 d-2 g-5; limit_and b-4 e9 g-2; limiter_in a-5 b6; line_, e-3
line_. a3 b7 c-6 d-7 f4 g-8; line_<number> b6 g-5; line_and e3; line_be a6 g-2; line_by e-4 f6 g-4
line_for a5 b10 d-3 e-4 f-5 g-8; line_in c-4 d-4 g4; line_is b4 c4 e-3 g-5; line_of a-4 c-3 d-3 f-5 g9
line_to b-2 c-2 e4; lines_, b3 d-3 f7 g-4; lines_. c-5 d2 f9 g-9; lines_of a4 c-4 d4 e-8 f8 g-12
link_in a4 e-3 f5 g-6; lint_rule b-3 c7 e-5 f5 g-6; linter_rule f7; list_, a-3 b-4 c-5 d-6 e10
list_. a-2 b-4 c-10 d8 e-6 g5; list_and a-7 d9 e-4 f-7 g3; list_for b-5 c6 d-2 e-4 f-3 g6; list_of e9 g-11
list_to a-4 b3 d-3 e-2 g5; listen_, b-4 c-6 d-6 e10; listen_. c8 d-3; listen_from e6 g-4; listen_in e4 g-5
listen_to c-5 d-3 e-15 f5 g11; literally_, a-7 b5 e7 g-5; literally_. c-3 g4; little_, b6 d-6
little_. a4 c-4 e3 f-7 g4; little_bash f5 g-3; little_dashboard a-2 f6 g-3; little_notebook f6; little_prototype g4
little_script f4 g-2; little_thing c6 g-4; live_, a6 b-4 c-5 d-5 e4 f-5; live_. a3 b-6 c4 e4 f-2 g-7; live_at e-6 g5
live_be a5; live_by a-5 b-3 c-3 e-3 g12; live_hang a9 g-4; live_is a8 g-6; live_monday a8 g-5; live_need a5
live_on a8 b-4 d-2 e5 g-3; live_tonight b3; live_with d-5 e13 g-13; lived_in a4 g3; lives_in d3; lives_on a-4 f4
load_, a2; load_. a6 f4 g-6; load_fail b-4; loader_for a4 b6 f-2 g-6; local_environment f8 g-2; lock_firmware c-2 g6
log-off_off b2 c-2 d5 g-3; log_, a2 c-4 d-2; log_. b-6 c-3 d-3 f6; log_format c8 e-4 g-2
log_in a5 b9 c-7 d-4 f-5 g-7; log_message f2; log_on a3; log_pretty f3; login_, a3 c3 f2 g-7; login_. d10 g-8
login_bug a-2 g4; login_for a3 b-2 g3; login_outage a6; logs_, a2 b-5 e3; logs_and a5; logs_to e-2 f5
lol_. a7 b5 c3 e-6 f-5 g-6; long_, a4 b4 d-7 e-6; long_. a-2 c-5 d-6 g7; long_day b-5 c5 d-2; long_pause g3
long_pole a8; long_silence c9 d-3 e4 f-4 g-4; long_that b-2 d8 g-3; long_walk d5; long_way d7; long_weekend a-5 b5
longer_, b5; longer_. a-4 g4; longer_<name> b9 e-4 g-5; longer_have b2; longer_than a-3 d-8 e-3 f-4 g15
look-at_at a-11 c4 d5 e-3; look-to_to c6 e3 g-10; look_, a-4 b-3 d-7 f3 g3; look_. a-4 b7 c-7 d-8 e-6 f-5 g11
look_<mark> b14 e-4 g-7; look_around f4; look_at b-5 c3 d8 f-6 g-3; look_back b-6 c7 d-3 e-9 g9
look_for a-3 b-3 e-8 f-2 g9; look_good b-3 c2 e5 g-3; look_into a-2 b-3 d5 f2; look_like a5 b-9 c-11 e9 f2
look_off e4; look_on e3 g-3; look_over e-5 g4; look_relieved b4; look_up c4 d-4 e-9; loop_, b2 c-4 d-5 e2 f4 g-6
loop_design b5 d-3 g-4; loop_for d7 g-3; loop_to f5; loop_with e2; loss_bug a5; lost_, d-3 g9; lost_. a5
`
