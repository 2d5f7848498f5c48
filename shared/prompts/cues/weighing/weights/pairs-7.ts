// Weights of hints: two words in a row. Written by `npm run fit:cues`; not to be edited.

export const PAIRS_7 = `
i_drank b-4 d3 e9 g-8; i_dream a-6 e-2 f-4 g13; i_drive a6 b8 c-3 e-7 g-7; i_drop a4 d5 e4 g-10
i_edit a5 b7 c-3 e-4 g-7; i_end a8 b3 e-2 f-3 g-10; i_end-up b6 c13 d-5 e-9 f-3 g-6; i_enter a-3 g3
i_ever c3 e6 f-12; i_explain b6 c-2 d-6 e2 f-6 g4; i_fear d3; i_feel b3 e-3 f-8 g2; i_fetched e8 g-7
i_fill c2 e-2 f2; i_finally b-2 f6; i_find a5 b-9 d3 e6 f-6 g-7; i_finish a11 b12 d-8 e-11 f-9 g-13
i_fix a6 c-8 d-4 f5 g-7; i_floated c13 e-2 g-8; i_follow c-6 e10 g-7; i_forget a-3 d2 e-3 g4
i_frowned c14 d-2 e-3 g-9; i_get a-5 c7 d-3 e-7 f8; i_get-back c8 g-4; i_get-out-of b-2 e2
i_give a-11 b2 c10 d-6 e5 f-9 g-8; i_go b-5 f-5; i_go-and b6 c-4 d-5 e-2 g4; i_go-through a-3 b5; i_go-to d10 g-6
i_hand a11 c-5 d-3 g-7; i_hand-over b5 g-7; i_have b2 c-3 d3 f-6; i_have-to a5 b-4 c12 d3 e-14 f-4 g-4
i_hear b-2 c8 d-3 e-12 g7; i_heard a-4 b-10 c-2 d-10 e10 f-8 g6; i_hold b3 c-7 d-4 e14 f-2 g-14
i_hope a-3 b5 d4 e-9 g2; i_implement a-3 d-2 g6; i_join a-8 b5 c7 d-4 e-13 g2; i_jump-in a-3 e-3 g6
i_just a7 b5 c2 d-3 e3 f-4 g-13; i_keep a6 b-13 c-10 d13 e3 f-9; i_keep-my-mouth-shut e3
i_know a3 b-7 c-7 d3 e-5 f7; i_last a-3 d4; i_laugh a-6 b-3 c-3 e-4 f-3 g14; i_lead b8 e-6
i_leaned a-3 c8 d-2 e6 g-10; i_learn b-9 c6 d-10 e-10 f5 g8; i_leave a-13 b-6 d5 e6 f-4; i_lent b11 c-2 e-2 g-6
i_let a-19 b-9 c-18 d13 e13 g-10; i_like b-4 d-11 e5 g3; i_liked a-4 c5 d-4; i_listen d-3; i_lived b-5 c-2 d-3 g8
i_log a2 f6 g-5; i_look b-8 c-10 e-11 g9; i_look-at a-5 b-4 c-10 d-6 e12 f6; i_lost a-5 b10 e-6
i_love b-5 d-5 e8 g3; i_make a7 b8 c6 d-8 e-3 f-6 g-8; i_may a-3 d-4 e-5 f4 g4; i_mean c-5 d-8 e-10 f-4 g14
i_meant c9 g-9; i_merge a9 b3 c-4 d-6 e-5 f-6; i_might a-3 d4 e-11 f-5 g3; i_miss a-6 c-2 d-8 e-2 f-4 g17
i_move a-7 b6 c13 d2 e-4 g-22; i_mumbled a-3 c11 d-3 g-6; i_must a4 b-4 c5 d5 e-8 g-5; i_name a-4 c17 e-4 g-11
i_nearly a-7 b-14 d-6 e10 g8; i_need a-6 b-5 e-12 f-6 g14; i_never a-6 b9 c8 e-14 f-6; i_no b-6 e12 g-9
i_nod d-4 f-4 g4; i_not g4; i_notice a-6 b-6 d-9 e-4 f-5 g13; i_offer c6 g-5; i_only b-10 d-7 e9
i_open a3 b2 c2 e-7; i_ordered b-2 d8 e-7 f-2; i_ought g6; i_owe b-6 c-7 d17 e-7 g-5; i_own a3 b-5 d-4 e-7 f-5 g6
i_pass c-8 d3; i_patch a11 b-3 d-2 f-3; i_pick a-3 b5 c15 d-8 e-14 f-6 g-7; i_pick-up c3; i_plan a-4 e-3 g8
i_play g6; i_point b-2 e11 g-9; i_port b9 e-5 g-7; i_postpone g2; i_prefer c-3 e7 g-3
i_promise a6 b5 c-3 d8 e-8 g-14; i_propose e7 g-9; i_pull b11 c-4 d-4 e-7 f-4 g-2; i_push a2 b-6 c-2 d4 e-5
i_put a6 b4 c5 d-14 g-11; i_quietly b6; i_rang b4 e7 g-9; i_re a6 b9 d-5 e-5 g-11; i_read a-10 b-9 c-8 d-13 e4 f7 g2
i_rebuild a9 d-4 e-6; i_redo a-6 b8 c-4 d-4 e-5; i_remember b-8 c-2 e-3 g12; i_repair a14 b-4 f2 g-13
i_replace b16 d-4 e-7 g-8; i_reply b-3 d-4 e7 f-2; i_return a6 b-4 c8 d4 e-6 g-11
i_rewrite a4 b2 c-3 d-6 e-8 f-9 g3; i_roll a8 b-4 c-7 d-3 e6 g-4; i_rule a-2 b-2 c13 e-5 g-3
i_run a4 b10 d5 e-10 f-4 g-8; i_say a3 b-6 c19 d-6 e-11 f-2 g-11; i_see a-15 b-4 c-16 d7 e6 f-10 g9
i_send a-5 b9 c-13 d10 e5 g-17; i_set a3 b6 c-5 e5 f-4 g-8; i_settle c15 d-2 e-3 g-7; i_ship b8 e-4
i_should a-4 e-13 f-4 g8; i_shut d5 g-6; i_sign a3 b-5 e15 g-14; i_simply b7 g-3; i_sit a6 b-3 c-11 d-3 e2 f9 g-8
i_sit-in d-4 e12 f-3 g-3; i_sit-on a10 b4 c-2 e2 g-14; i_skip c-4 d4 e-4; i_slept a-11 b-4 c-4 d-4 e2 g12
i_solve b5 e-2; i_speak b-3 c15 d-5 f-3 g-8; i_spend c-8 d3 e-7; i_start b9 d-7; i_stay a7 b-6 c-5 d-6 e9 f-4 g-4
i_stay-out e8 g-5; i_step-in g6; i_still a-2 c-7 d3 e-11 f3 g4; i_stood a-5 b-2 c-3 d-4 e11; i_stop a9 c-2 d-4 e-7
i_support b-5 e13 g-9; i_suppose g7; i_swapped a4 b7 c-4 d3 e-2 g-11; i_swear a-3 d-3 e-5 g11
i_swore a-4 b8 c-2 d5 e-7 g-2; i_take a7 b4 c-7 d-6 e7 g-16; i_take-back b11 e-3 g-5; i_take-over b11 g-8
i_talk a-3 c6 e-10 f-5 g4; i_tell b2 c-5 e5 f-9 g-3; i_think a-4 b-6 d-4 e-4 g8; i_throw a-3 b8 c2 e-5
i_trace a5 e-3 f3 g-3; i_trust b-11 c-3 d-5 e-3 g13; i_try f-6 g8; i_try-to c3 d-2 e-5 g4; i_turn b4 c-8 d7 f-2 g-10
i_type a5 b5 c12 d-8 e-11 g-16; i_un a-2 b13 e-4 g-6; i_understand a-8 f-5 g11; i_undo b2 e4 g-6
i_unmuted b4 c5 e-2 g-6; i_use c-12 e-7 f3 g8; i_walk b4 c10 e-3 g-12; i_want a-10 b2 c11 d-8 e-9 f-8 g8
i_want-to a-5 b-6 c-4 d-3 e8 f8 g-3; i_watch a-5 c-2 e4; i_were a7 b-8 c-9 d-3 e6 f8 g-9; i_will a-7 b5 c-12 d-8 g10
i_wish c3 d-2 e-3; i_wonder c-6 g11; i_work b-4 e-3 f4; i_would a-16 c-11 d-4 e7 f-9 g9; i_write a5 c-6 d4 f4 g-7
idea_, c9 g-6; idea_. c11 f-4 g-11; idea_about c6 g-4; idea_and a-4 b-7 g11; idea_be c6 g-3; idea_for c5
idea_in b5 c6 d-2 e-4 f-3 g-4; idea_on c6 e-4 f7 g-8; idea_to b-4 c4 e-2 f7 g-3; idle_, a5 g-3
idle_until a7 b-3 g-3; ie_support c7 d-2 g-2; if_<name> a-6 b-4 c-9 d-6 e-8 g21; if_he b-7 c12 d-5 e7 g-13
if_i b-7 c4 d-6 e-9 f3 g5; if_it a-11 b-11 d-9 e4 f11; if_my a-3 c-3 g5; if_nobody c-4 g8; if_only c-3 e-6 g10
if_she b-5 e8; if_that b6 c7 e-8 g-5; if_the a-14 b-9 c-13 d-13 e6 f-3 g21; if_they a-5 c7 d-4 e-13 f-3 g3
if_we b-2 c4 d6 e-5 g-3; if_you c-5 d-2 f-4 g7; ifeoma_'s d3 e5 g-6; ignore_the a-4 d6; imagine_i b-4 f-5 g11
impatient_, b3 e-5 g3; implement_the a12 d-10 f-5; import_, a5 b9 c-3 e-6 f-3 g-6; importer_, a6 e-3; imports_in f7
improved_the c-3 f10 g-6; in-the-end_, b4 c9 e-3 g-11; in-the-end_i b9 e-6 g-5; in_' a-3 b-2 e-6 g11
in_, a5 b3 c-3 d-3 e3 f-14; in_. a-6 c-8 d-9 e5 g8; in_<mark> b-3 c9 d-5 f-3; in_<name> c-11 e-12 f10
in_<number> a-8 b-9 f4 g10; in_a b-6 c-3 d2 e-6 f4; in_about c5 e-2; in_all c5 d5 g-8; in_an a-5 c-17 d-5 e3 f4 g6
in_and a8 c7 d-8 e-11 f-6; in_another a-3 b5 c-5 d-7 e4 f-3 g2; in_at a5 b-4 c-5 d-7 e-3 f-2 g9; in_be b-4 d5
in_bed b-3 c3 d-2 f3; in_between a11 d-6 f3 g-10; in_by b-3 c-2 d3 e-8 f-2 g8; in_charge a-8 b6 d-5 e8 f-3 g-10
in_circle f4; in_code a6 d6 e-5 f-3 g-9; in_design a-2 c-3 f8; in_draft a-5 b-5 d16 e-2 g-10; in_elixir f8 g-5
in_five a-5 b-6 c9 d-8 g3; in_for a-11 b10 c-10 d8 g-6; in_four c9 g-7; in_front a2 d-9 e8 f-7 g-3
in_full a5 b-8 e7 g-10; in_gdb a3; in_go a-3 b-4 f12 g-5; in_green b-4 f-2 g11; in_hand a8 c4 e-5 f-4 g-8
in_haskell f9 g-5; in_her a-5 b7 d-5 e-9 g6; in_his b2 d-11 f-7 g3; in_house b5 e-4; in_it b2 d-4 f-6
in_its a-4 b7 c-4 e-5; in_law c-4 g9; in_march a-3 b9 d5 e-7 f-3 g-6; in_may a-6 b11 c-10 d8 e-16 g-3
in_meetings e-2; in_mine b8 c-4 d-2 e-6 g5; in_months a-5 d-8 e5 f-2 g8; in_my a-11 b4 d8 f-5 g-3
in_on a-7 b6 d-4 e6 f5 g-7; in_once b3 e-5 g4; in_one b8 c6 d-12 e-8 f-3; in_order a-3 c-4 d4 e-2 g4
in_our b-4 e-6 f10 g-3; in_pass c3 d-4 e-7 g4; in_place d7 e-3 f-3 g-4; in_plan a7 b-7 d-14 e5 f6; in_pockets e7 g-2
in_practice a7 c3 d6 e-4 f-4 g-14; in_private c8 e-3 g-6; in_prod a9 b-8 c2 d-7
in_production a10 b-3 c3 e-5 f-6 g-3; in_progress a-3 b5 g-3; in_python c-2 f8 g-5; in_q3 a5 g-3
in_refinement c8 d-4 g-3; in_review a-3 d-2 e-5 g6; in_reviews c-4 d-3 e-3 f3 g8; in_row b-2 c-5 d-5 e17 g-13
in_rust a-3 c-3 d-3 f12 g-6; in_sales c-3 d-6 e-5 g12; in_six b-4 d6 g-5; in_spring a-3 b8 c-2; in_staging e6
in_standup b-5 e4; in_ten a-3 b-5 c-7 d6 e3 f3; in_that a-3 b-9 c2 d-10 f-3 g12; in_the a2 b-7 d-2 f3
in_their a-5 b4 c-2 d13 e-12 g-8; in_theory a-5 c-4 d7 e-2; in_there a4 b4 c-3 d-5; in_this a-8 b-9 c7 d-6 f-8 g8
in_three a-3 b3 c-4 d4 e-7 f-3 g4; in_to c-6 d-8 e7 f-3 g5; in_traffic b-3 d-4 e-9 g14; in_two b-6 c-8 d7 e7 f-6
in_week a-7 c-4 d-2 g14; in_which b-3 c-2 e-2 f-5 g10; in_with a4 b5 d-7 e-11; in_write g4; inbox_, a-3 d6 f6 g-5
inbox_. d6 g-5; incident_, d-4 e3 f-4; incident_. a11 b-5 e-3 g-6; incident_and b-3 e7 g-6
incident_be a-2 b7 c-6 d4 g-7; incident_bridge e5 g-4; incident_call c-3 d8 e3 g-5
incident_commander a-3 b5 c5 d-4 e5 f-3 g-11; incident_lead b8 c-6 d-3 e3 g-6; incident_review b6 d-3 g-4
incl_. b-2 e10 g-7; included_. e4 f3 g-7; including_the b-4 d-7 e9; index_, c-4 g6; index_in d-4 f2 g2
ingestion_job a5 b-3; initials_in a3 f4 g-4; initials_on a3 b4 g-7; inside_the a7 b-4 f4 g-6
instead_, b5 c3 d-3 e-4; instead_. a-8 b-11 c-3 d18 e-7 f-9 g3; instead_<name> a-6 b11 c-4 d-5 e-6
instead_answer c-4 e8; instead_give b6 g-4; instead_i a9 b5 d-5 e-7 f2 g-9; instead_tell b3 c-6 d-4 e8 g-3
instead_the a-4 b-7 d7 f2 g-8; instead_wait b10 d-2 e-2; integration_, b4 c-5 d-3 e4 f-5 g-2
integration_for a4 b3 g-5; interest_, d-3 f4 g4; intern_'s a-6 c-2 d6 f-8; intern_, b-6 c-3 d2 g7; internal_cli f4
internal_tool f3; interns_' b3 d3 e-2; interview_loop b4 d2 g-7; interview_notes d-4 g6; interview_panel d6
interview_with g4; interviewed_a d-7 g9; interviewed_two c-3 d-7 g13; interviews_this-week d4
into_<mark> a-5 b3 d5 e5 f-3 g-7; into_<name> b11 c-4 e-7; into_a a2 b-6 c-6 d3 e9 g-9; into_it c-4 e5
into_my a-3 b9 c3 d-8 e-7 f-3; into_next d3; into_the a11 b-15 c7 d-8 e-14 g2; invoices_, d3; ios_build a10 b-4 g-4
is_, b-7 c7 d-6 f10 g-16; is_. a-10 b-11 d7 e8 g-2; is_<mark> a-4 b-5 c-4 e-6 g11; is_<name> a-10 b-12 d-4 e13 f-3
is_<number> b6 g-4; is_a a-14 b-9 c2 d9 e-19 f-4 g7; is_all a2 e9 g-8; is_always b-4 d12 e-6 g-4
is_and b-4 d-4 e8 f6 g-12; is_ask c7 g-6; is_at b-6 c-5 d9 e-5 f-10 g3; is_back a-4 b6 c-2 d-5 e-14 g8
is_best c11 e-4 g-8; is_block e-4 g5; is_break a-6 c-5 e4 g6; is_do c-6 d7 e-5 g2; is_down b4 d-2 e-3 g4
is_due d7 g-2; is_fine c5 d5 e-7 g-2; is_fix a-3 b-2 g6; is_for c5 d-4 e-6 g5; is_friday a11 c-2 e-4 g-9
is_full c11 d2 e-4 g-9; is_gate a7 g-4; is_go a-3 b5 c-5 d-10 f-4 g10; is_go-to c-2 e9; is_good c5 e-3 f-5 g3
is_green e-3 f2; is_happy a-4 g9; is_hers d-4 g4; is_his b4 d-5 e8 g-8; is_how c-4 e-2 g8; is_in a8 b8 e-2 f-12 g-7
is_it a-6 b3 d-9 e-4 f-4 g6; is_late a7 b-7 c-4 d-3 e-7 f6; is_leave b8 c-5 d-3 e-6 g4; is_like g5
is_long c-3 d-7 g11; is_me a-4 c14 d4 e-9 f-3 g-8; is_mine a12 b11 c-11 d-5 e-12 g-12; is_my a9 b-5 c6 d-4 f-5 g-11
is_no a-3 b6 c6 d-3 e-7 g-4; is_not a3 b-4 c-11 d4 e-5 f4 g4; is_now a-15 b14 c4 d4 e4 f-15 g-14; is_off b3 d10 g-11
is_officially a-3 b12 e-2 g-7; is_on a4 c-6 e-8 f-13 g7; is_out a-6 b-4 c-4 d-6 f-4 g12; is_over a-3 e-7 f-2 g10
is_overdue a-4 d12 g-9; is_still a4 b-10 c-6 d16 g-10; is_that c4 e-8; is_the a7 b-9 c-5 d-7 e3 f-7 g6
is_theirs c-8 e15 g-8; is_this b-3 c7 g-4; is_to c-7 d-5 e-3 g13; is_tomorrow b-5 d2; is_up a3 b-11 c-6 d-5 e6 g3
is_wait b-4 c-4 g5; is_what a11 b-6 c-8 d4 e-5 f-7 g4; is_with a-3 b7 c-10 d-11 e8 f-4 g4
is_write a8 b-3 c-6 d3 e2 f-5 g-4; iso_<number> f5 g-5; it_' a-2 e-7 f-2 g8; it_'d b-4 c-7 d3 e11 g-5
it_'s b-3 c5 d-2 e4 g-6; it_, a2 b4 c-4 d-3 f2 g-7; it_. a5 b3 c-3 d-2 e2 f-2 g-4; it_: b5 d-9 g3
it_<mark> b5 e-3 f6 g-6; it_<name> a-3 b4 c-4 d-5; it_<number> b5 c-4 e3 g-7; it_? a-9 b4 c-4 d-8 e-4 f4 g8
it_a a-4 e-3 f-5 g6; it_after c3 f-8 g4; it_afterwards e-8 g9; it_again a-11 b21 e-16 f-5; it_all a-3 b5 c-10 d-7 g9
it_all-day a10 g-3; it_alone a-7 c-3 d-5 e4 g3; it_among b-3 c-5 e4 g2; it_and a5 b3 c-21 e6 f-5
it_anyway a-4 b7 c6 e-5 f4 g-10; it_as a-4 c12 f-11; it_at a10 b7 c-4 d-2 e-4 f-8 g-5
it_away a-2 b10 c-4 d-3 f10 g-15; it_back a2 b10 c-3 d-2 e-8 f5 g-5; it_be c4 d-8 e2 f-2 g-4
it_be-on a8 b-6 d6 e-5 g-8; it_became a-3 b-5 c4 d-4 e9 g-9; it_because a-5 c8 d4 g-5
it_before a2 b3 d-5 e-2 f3 g-3; it_behind b9 d2 e-3 g-6; it_better b-3 c2; it_between a9 b-5 c-3 e-4 g4
it_block e-2 g3; it_break c-4 d-2 e8; it_but a3 b2 d-7 e4 g-7; it_by a5 b6 c-9 d-3 e3 f-3 g-3
it_come a-10 d-6 e10 f-3; it_cost b-4 c-7 d-3 e14; it_could a-6 b4 g3; it_differently b-4 c5 e4 g-6
it_do a7 c-5 d-6; it_down a-4 b-5 e5 f-4; it_fall d7 e-4 g-3; it_feel d3 g-3; it_first c5 e-7; it_for a-15 e-2 f2 g4
it_from b9 d3 g-9; it_get a-3 b9 d-4; it_give f6; it_go a-6 b-13 d-3 e13 f-5 g3; it_go-to b-3 c-2 e8 g-5
it_green a3 c-5 e6 f-2 g-2; it_hang f3; it_have c-14 e-11 f8 g3; it_here a-4 c-3 d-3 e-5 f-2 g12
it_herself b-3 c-3 e15 g-9; it_himself e6 g-4; it_home b13 c-4 d-4 e-4 g-8; it_hurt a-3 e6; it_i a8 b4 d-3 g-9
it_in a-3 b11 c-8 d4 e6 f-2 g-10; it_is a-5 b-3 c-2 d3 e3 f-9 g6; it_just a-3 d-4 e3 f-5 g2; it_land c5
it_leave a7 e-4; it_live a6 b-7 e-5 g6; it_make b-5 d3 f4; it_may b-4 c-4 d-2 e5 g2; it_me a-2 b4 c-3 g3
it_mine a-3 d-2 e-5 g5; it_monday b5 g-6; it_my b5 c-12 d-3 g4; it_myself a-5 b11 c-7 d-8 e-12 g5; it_next e8 g-7
it_now b8 c-4 d3 e4 f-5 g-9; it_off a-10 b7 c-3 d14 e-4 f-3 g-11; it_on a2 c-3 d-6 e5 g-2
it_out a8 b5 d-11 e9 f-13 g-6; it_over a-3 b13 c-3 d-9 e-7 f4; it_overnight a-2; it_pass b-6 d3 e-3 f-2 g6
it_properly c-2 d3 e-8 f3 g4; it_right a7 c-2 d-3 e-3 f4 g-6; it_run a3 b3 c-2 d-6 f7 g-10; it_seem c2 e-4 g2
it_serves b-3 f8 g-2; it_should c7 d-5 e6 g-10; it_since a-3 c4 e-9 f-7 g7; it_sit c7 g-2; it_slide d8 e-4 g-9
it_slip a3 b-4 e7 g-6; it_so c5 e-7; it_sort-of a-2 b5 c-3 g3; it_stand b-3 c-2 e12 g-5; it_stands d-7 e7
it_stay a-6 b-5 c-4 d5 e4 f4; it_stick a-6 c3 e-3 g6; it_still b-3 d-3 e-3 f6; it_stop b-2 c-4 d-3 e4
it_sunday a-2 b10; it_take a-4 b8 c5 d-2 g-10; it_that b2 c6 g-4; it_the a7 b-3 c8 d-3 e-7 f-3 g-2
it_themselves a-2 c6 e5 g-10; it_there b-5 d7 e4 f-2 g-11; it_through b6 e-3 g-6; it_to c-6 d11 g-7
it_today a4 b4 g-7; it_tomorrow a4 d-4 e5 g-7; it_tonight b8 d5 e-6 g-9; it_too a6 c-3 d4 g-7
it_turn a-4 c5 d-4 e-4 g3; it_twice c-3 e10 g-6; it_under a-4 b7 d7 e-6 g-5; it_until a9 b-5 c-7 e10 f-4 g-7
it_up a-3 b4 c-6 d7 e5 f-6 g-8; it_well b-9 c-3 d-7 g11; it_were a-3 b-3 c-11 e6 g6; it_while b8 g-3
it_will b-4 c-3 d3 e10 f5 g-13; it_with a4 b5 c-6 d-14 e6 g-4; it_without a-7 b2 d-7 e3 g3
it_work a-6 c-4 e8 f4 g-5; it_worse b-3 d4; it_would b-13 c-4 d2 e-4 f-4 g7; it_wrong e9 g-6
it_yourself a6 b-4 c-4 d-4 e-5 g6; itch_for b-3 d-2 g11; item_<number> d-7 e-4 f-3 g11; its_date d3; its_own e6 f-7
itself_, a-2 b2 d-10 e6 g3; itself_. d7 g-4; job-ad_, d3; job-ad_for d11 g-7; job_, a9 c-4 e-4 g-4
job_. a-2 b9 c2 d-6 e-2 f-5; job_: e-5 f-3 g8; job_from b2; job_i a-6 b4 e-4 f-2 g8; job_in b-4 d5 g4
job_myself b-9 e-5 g12; job_off g3; job_scheduler b8 e-3 g-5; job_that a12 b3 c-3 d-3 e-3 f-3 g-10
job_to b12 c-8 d7 e-6 f-2 g-4; join_. a10 b-7 e2 g-3; join_the a-9 d-4 e-4 f12; joke_. c-3 g7; joke_and c3 e-5 g3
jump-in_in c-3 d-4 g7; jump-into_into b10 c-5 e-7; jump-on_on a11 c-3 e3 g-9; jump_height c4
jump_in a-3 d-4 e3 f-2 g3; jump_on a-3 e8; juniors_' a-3 b9 c4 f-5 g-6; juniors_present g3; just_. e7
just_<name> c6 e-6; just_a a-5 b-6 d-10 e4 g5; just_ask c-5 g7; just_before a8 b-4 c-2 g2; just_decide b-7 e-6 g8
just_do b-3 e-5 f-7 g10; just_finish a-2 b6 d-2 e-3 g2; just_fix g10; just_for b-4 e3 f4; just_keep e8 g-4
just_look f9 g-5; just_me a12 c-3 g-7; just_my c10 e-6 g-3; just_nod e2; just_pick c-2 e3; just_push a4 b4 d-5 e-3
just_read e6 g-6; just_sit a-3 c8 e3 g-7; just_so f3; just_take a6 f-3 g-4; just_to a-5 c-6 d4 e-9 f16 g-13
just_want-to e-2 f8 g-4; just_write b4 c5 d-4 e-3; jwt_idea e6; kafka_. c7 g-5; keep-my-hands-off_my e7 g-3
keep-my-mouth-shut_my e5; keep-out_out b-5 e12 g-6; keep-quiet_quiet e6 g-3; keep_. c9 d-3 e4 g-6; keep_a d-2 g5
keep_ask a3 b-4 c6 g-7; keep_be b-2 c11 d4 e-5 g-10; keep_find a6 b-2 d7 e-4 g-7; keep_it a5 b5 c2 d-3 e7 f-8 g-23
keep_move d3; keep_my a-15 b-6 c-16 d-7 e14 f14 g-3; keep_not d9 g-6; keep_postpone c-2 d-4 g10; keep_say c-3
keep_the a6 b7 c-4 f-2 g-9; keep_up a-4 b-2 c-2 d-7 e-3 f8; keep_walk f-2 g3; key_. d-3 f-9 g6
key_rotation b7 c-4 d-3; keyboard_, a7 b-7 d-4 e-6 f4; keyboard_. a-4 b2 g4; keyboard_and e2; keyboard_from b3
keyboard_the a4 b-3 e-3 g2; keys_, b-4 e3 f7 g-11; keys_. b3 c-3 e-9 f3; keys_to b-8 e7 f-4; kick_the a5 d6 e-3 g-10
kid_'s e9 g-7; kids_are f-4 g7; kids_asleep f3; kill_it a6 g-3; kill_the a7 b-9 d5 e6 g-16
kind-of_manager a-3 b-3 c-5 e-4 f-4 g16; kitchen_, b-3 d-2 g4; kitchen_. c-8 d7 e-5
kitchen_table c-4 d-5 e-3 f8 g-3; knee_deep b-2; knock-out_out a7 c-5 d-3 e-2 f7 g-6; knocked_up f7 g-6
know_, a5 b-2 d-3 f3 g-3; know_. b-7 d-2 e4 g2; know_about g4; know_better b4 c6 e-8 g-3; know_how b-5 d10 e-4 g-7
know_i d10 e-3 g-6; know_if d7 e3 f-3 g-3; know_it a11 b-7 c-2 e3 f-5 g-5; know_nothing c2 d-4 e3
know_that a3 c10 e-6 g-9; know_the a3 b-3 d-11; know_this c7 d-3 g-5; know_what a-4 b-7 c-3 d6 e-18 f11 g5
know_when c7; know_whether c-3 e5; know_why a-4 e4 f2; kotlin_, e7 g-3; kubernetes_tutorial f4
kubernetes_upgrade f-2 g4; lab_is b-2 f-4 g7; lake_, a-2 d-2 g7; land_. b-3 c-3 e-3 g4; land_in c6 f-3 g3
land_it c-2 d-4; land_on a-4 b-8 d-6 g8; land_page b4 d-3 e-4; land_the a7 b4 c-3 d-2 g-9; laptop_, c-6
laptop_. a4 b4 c-3 d-7 e-16 g7; laptop_and a9 b-7 c-2 d-4 e3 g-4; laptop_on a5 b8 e-4 f-3 g-9; laptop_shut b-4 g9
laptop_to b-7 c7 e-8 f-4 g6; last-night_. b7 e-7; last-week_'s c2 f-2; last-week_, d5 g-3
last-week_. b2 c-6 d13 g-13; last_, b-6 c-7 e13 f8 g-11; last_. a-6 c-3 d4 e8 g-9; last_<number> a-8 b11 g-3
last_day b-2 d3; last_firm a-2 c-3 g9; last_job a-5 b-5 e-5 f-4 g15; last_line a8 g-4; last_manager b-2 c-3 e-5 g11
last_mile a8 e-3 g-5; last_minute c3 e-5 g3; last_month a-4 d-4 e-4 f4 g3; last_one c3 d4 e-3 g-5; last_open a10 g-5
last_place a-6 c-6 g13; last_ten a-5 e-2 g9; last_three a5 d5 e-3 f-2 g-8; last_time a-2 c6 d-3 e-4 g3
last_two a6 g-4; last_word a-4 b-5 c10 d-7 e5 g-7; last_year a-10 b-7 c-4 d-5 e-5 f8 g9
lasted_until a-5 b10 c-2 e-3; late_, a8 b-8 e-7 f-3 g5; late_. a-6 c6 e3 f3 g-8; late_again b-4 d-2 g7
late_and a4 b-4 c3 d7 e-9 g-11; late_events b-4 g5; late_one a3 c-3 g2; late_so a-4 g9; late_with a-4 d-7 g11
later_, b-2 c-4 d5 e-4 f3; later_. e9 g-3; later_i b5 c5 e-4 g-10; later_it b3 d-3 e7 g-10
laugh_, a-6 b-4 c10 d4 e-6 f-2; laugh_. a-5 b-5 c-5 d-6 e-6 f7 g8; laugh_about b-2 f2 g5
launch_, a12 b-8 c-6 d4 e-3 f-6 g-2; launch_. a5 c-2 d2 e-3 f-5; launch_<mark> d4; launch_? c4 d-7 g5
launch_and e9 g-8; launch_be a7 b-5 e-5 g4; launch_blocker a11 g-5; launch_branch e-2 f6 g-6
launch_bug a4 b-3 d-3 f-3; launch_day b-2 e4; launch_depend a6 g-4; launch_gate a6; launch_go a-2 g6
launch_hang e-4 g8; launch_in a6 b-2 e4 g-6; launch_is a13 b-4 g-7; launch_need a12 g-7; launch_on a5 d-4; lay_by a6
layer_, a-8 f3 g5; layout_, a4 g-5; lead_'s b-5 c-4 e-7 g15; lead_, a-7 b3 d3 f-5; lead_. c-5 d4 e-4 g3
lead_<mark> c3 e4 f-2; lead_and a-4 b9 d-3 e2 g-3; lead_ask b-3 c12 e-4 g-4; lead_is b3 d-6 g5
lead_it b3 c5 d-5 e6 g-9; lead_keep a-2 b-4 e-4 g10; lead_of a-4 b6 c-5 d-5 e-4 g7; lead_on a4 e6 g-10
lead_role b6 c-3 d11 e-9 g-8; lead_the a-9 b12 c-8 d-15 e5 f-6; leadership_, b-3 d-5 e6
leadership_course a7 f-3 g-2; leads_' c-6 d5 e-4 g2; leads_, b-3 c2 e7 g-8; leads_do c-4 e9 g-5
leads_round b-3 c-3 d-6 e-4 g13; leads_to e3 g-3; leaned_toward a-3 c11 e-3 g-6; learn_, f10 g-11; learn_. b6 f2 g-3
learn_<name> d-4 e-5 g8; learn_a f9 g-5; learn_day e3; learn_from d3; learn_how f9 g-6; learn_it b3 d-3 f3 g-5
learn_loads b-2 e-3 f5; learn_rust f-11 g13; learn_some f7 g-6; learn_that b-3 e2 f-13 g13
learn_the a-7 b-4 c-4 d4 f10; learn_to d-4 e7; learn_what f7 g-3; leave-early_early e-3 f-2 g3
leave-him-to-it_him e7 g-2; leave-it-to-them_it a-3 b-5 e14 g-7; leave_, a2 c-3 d5 e-13 g5
leave_. a3 b-4 d-9 e-7 g7; leave_<name> c-6 d8 f-3 g-7; leave_a b-3 c4 e-9 f5; leave_all d-3 e3
leave_and c-6 d3 e-7 g6; leave_at a5 b-7 c-3 e3; leave_for a-4; leave_him c-2 d-3 e9 g-3; leave_in b3 c-4 d8 e-7 g-3
leave_it a-8 c6 d-3 e9 g-8; leave_of d3 g-6; leave_on a5 c6 e-5 f-3 g-6; leave_the a-8 b-15 c6 d7 e8 f-7 g-12
leave_to a-3 c8 d-9 e4 g-4; leave_with a-2 b11 d-9 f-3 g-3; ledger_code d-3 g6; ledger_crew c4 e4; ledger_service a6
legal_, d-6 e-3 g4; legal_<mark> c-5 d-2 e4; legal_say d-4; lent_<name> a-3 b5 e-3; less_so a2 b4 d7 g-12
let_<name> a-13 b13 c-19 d-14 e10 f6 g-10; let_a c-4 d4 e5 f-2; let_another d6 g-2; let_go b4 c-10 d-10 f-6 g4
let_her b-10 d-7 e19 g-8; let_him a-4 b4 c-4 d-11 e9 f-3 g-4; let_it a-4 b-18 c-3 d9 e19 f-6 g-12
let_me a-5 c2 d-14 e-18 g13; let_the a-3 b-22 c-8 d11 e7 f-11; let_them b-2 c-15 e4 f-3 g3
let_us a-7 b-7 c8 d11 e-17 f-6; letter_for b-5 d8 f-2; letter_from d5; letter_to d6 g-3; letters_. d-6 e-2 f5 g3
level_, b-4 f5 g-3; level_. b-5 c-4 d10 g-7; library_, a-4 b9 e-9 f-3 g5; library_. a-2 c9 e9 f-2 g-14
library_for c4; libs_, f9 g-7; lie_, c2 d6 g-7; lien_'s b9 c-7 e4 f-3 g-5; life_. b5; lift_, c-5 e-5 g12
lift_and c8 g-4; light_, c6 d-3; like_. c-5 e8; like_<mark> c14 e-6 g-9; like_<name> a4 b-2 c5 d-6 e-4
like_a a-2 b8 d-8 e-5 g3; like_an b3 e-5; like_and b-5 c-7 e20 g-15; like_be g5; like_everybody b-4 d-3 e9
like_i a-6 d8 e-4 f6; like_in a2 c-2 e9 g-8; like_it b5 g-5; like_me b3 c-9 d-3 e-6 g11; like_one f7 g-4
like_that c-2 e5; like_the e3 g-3; like_this a4 b-5 c-3 e-8 f-2 g8; liked_it d-6 g6; liked_the c-3 d-4 e-3 f-3 g12
likes_it e5 f3 g-6; limit_. a5 g-4; line_, b-3 e-4 f4; line_. a5 b8 c-7 d-6 f6 g-12; line_<number> b6 g-4
line_and e4; line_be a5; line_by e-4 f8 g-5; line_for a4 b8 d-2 e-3 f-2 g-7; line_in b3 c-5 d-5 g5
line_is b3 c8 e-5 g-8; line_of a-4 c-2 f-4 g9; line_to b-3 c-3 e4; lines_, b3 f7 g-4; lines_. b-3 c-5 d2 e-2 f10 g-9
lines_of a4 c-3 e-8 f8 g-11; link_in e-2 f5 g-4; lint_rule c6 e-4 f6 g-5; linter_rule f6
list_, a-4 b-4 c-5 d-2 e11 g-2; list_. a-3 b-3 c-10 d8 e-6 g4; list_and a-5 d9 e-5 f-6 g3
`
