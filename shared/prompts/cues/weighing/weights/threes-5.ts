// Weights of hints: three words in a row. Written by `npm run fit:cues`; not to be edited.

export const THREES_5 = `
options_present_, c3; or_fall_with a3; or_i_will e5 g-4; or_would_not c2; order_for_the c4; orders_in_incidents g3
org_announcement_since g5; organise_the_leads d2; other_people_'s c6 g-4; other_site_, g2; otherwise_it_stands g2
ought_hand_over g4; ought_have_a f-3 g6; our_director_'s d-2 g6; our_director_be c-2 g6; our_own_site f4 g-4
our_roadmap_to e-3 g5; out_,_i d9 e-2 g-5; out_,_no g4; out_an_annoying f2; out_from_under b7 d-4
out_in_the b-2 d-5 g8; out_of_<name> a-3 e-2 g2; out_of_curiosity f4 g-3; out_of_the b-9 c-4 e8 f-10
out_on_the d-2 g5; out_the_new f5 g-3; out_to_be d-4 e-2 g2; out_to_pasture g4; outage_,_the d-5 g6
outage_and_type b-5 g3; outage_call_, g2; outstanding_<mark>_. d6 g-3; over_,_great g2
over_<name>_'s a-2 b13 d-2 e-3 g-6; over_britta_'s b2; over_halfway_: g4; over_lunch_, f3; over_moritz_'s b4
over_the_customer b5 g-3; over_the_rollout a-2 b-4 d-2 e6; over_the_rota b2 c-3 e-7 g7; over_the_weekend a7 f-2 g-6
over_to_<name> b-3 e6 g-3; overrule_the_team a-3 b6; owe_<name>_an d5; own_boss_, g3; own_it_, b4 e-4
own_migration_. b4; own_site_to f5 g-4; own_the_cutover e4 g-4; own_the_retro e7 g-4; own_this_<mark> b3 c-2 e5 g-5
own_ticket_back g3; own_two_hands a9 c-3 g-3; owner_and_straight c2; owner_of_the a-3 f-3 g7
ownership_of_the e8 g-6; paid_on_the a6 f-2; pair_hour_with e4; pair_with_<name> b-6 c-2 d-3 e5 f4 g-3
paper_i_have d-3 g7; parents_'_evening a-4 b-2 c-5 d-4 f-4 g11; part_in_the a-8 e12 g-5; part_of_<name> b4
part_of_the a5 b4 g-4; partner_that_'s g3; party_without_me e-2 g4; parveen_'s_to b4; pass-on_on_the b-5 e4 g3
pass_,_the g4; past_<name>_'s b-2 d7 e-4; past_its_date d4; past_me_, g2; past_the_owner c3; pasture_,_an g4
patch_it_, a6 b-2; patch_the_gateway a-2 e-3 g6; patch_the_live a4; patience_and_it b-2 g5; peer_team_'s g4
people_,_zero c4 d-3 e-3 g2; people_ask_me c5 g-2; people_have-to_wait a-3 d8 g-5; people_keep_ask a7 g-4
perf_notes_: d8 f-2 g-5; permission_to_refactor c4 g-3; personally_have_the a3; pick-up_it_up a4; pick-up_up_the a6
pick_a_date c2; pick_the_tool a-3 c3 e-2 g4; pick_up_the g5; pick_up_their a2 c-4 f3; piece_of_the a10 f-2 g-4
ping_into_a c-5 e7; ping_to_the c-5 e7; pipeline_go_red e2; pipeline_so_i f4; pipeline_to_me a-3 b7 c-2 e-4
plan-to_sit_with g5; plan_,_his e5 g-2; plan_and_the c5 d6 g-8; plan_as-soon-as_i b-2 c7 g-3
plan_be_change a-4 b-2 c4 e-3 g3; plan_for_<name> d8 g-6; plan_for_the b6 c-3 d-8 g5; plan_i_would c-3 e7 g-3
plan_in_front e6 g-3; plan_pass_, g4; plan_slip_off d5 g-4; plan_with_mine b5; platform_team_'s d-5 f4
platform_team_. e5 f-4; play-with_with_the f5 g-3; po_and_lead c3; pockets_,_mouth e4 g-3; poke-around_around_in f3
poke-around_around_the f4; poke-at_at_the f5 g-3; poor_<name>_, g2; poor_<name>_hang d3; posted_it_, a-4 d-2 g8
postmortem_and_the f4 g-3; postmortem_from_<name> f4; postpone_the_reviews d-9 g11; pr_,_the e6 g-3
pr_at_<number> a7 b-5; pr_for_the a5 g-2; praise_for_the d4; prep_for_the d7 g-6; prepare_<name>_'s b-7 d-7 g12
prepare_for_the d7 g-6; present_,_zero c4; present_for_<name> b7 d-6 e3 g-8; present_it_. b3; present_it_on g3
present_our_roadmap g2; present_the_roadmap b5 d-2 e-3; present_to_the b-3 g3; probation_result_again d3
problem_,_not e3; problem_and_wait g2; prod_back_up a5; prod_be_down g2; product_'s_meet e-3 g6
product_out_by d3 g-3; production_code_any d-3 e-3 f2 g5; production_with_my a3; project_,_we g5
project_to_<name> e2; projector_in_the a-4 g6; promise-to_a_partner g2; promise_<name>_a d4; promise_<name>_he b6
promise_in_the a4 g-2; promise_not_to b3; promo-packet_for_<name> e-3 g3; promotion_,_he d-5 g6
proposal_,_but e-2 g5; proposal_i_'d c5; propose_that_the c2; propose_things_, g3; pros_and_cons c5
prototype_of_a f4; prototype_that_will f2; proud_,_the d3; proverb_of_the g7; provider_,_without a2; pull_into_a g4
pull_out_of b-4 d7 e2 g-5; pull_the_repo f4; pull_the_story g5; pull_the_ticket g3; push_back_on b-4 c-4 e4 g5
push_dele_'s d3; push_over_<name> b6 g-3; push_straight_to a3 g3; push_the_fix a8 b-2 d-3 g-5
push_the_release a-5 b7 c5 d-6 f2 g-4; push_the_roadmap-talk d2; push_the_talk-about d4; put_<name>_'s b-3 d6
put_<name>_in b-3 e8 g-2; put_mine_in b4; put_my_name b4 c-2 e-3; put_my_own b5; put_myself_down a4
put_off_answer c-3 e2; put_off_the d5 g-2; put_out_to g4; put_the_decision e4 g-5; qa_can_not a6 b-2
qa_folks_unwritten d4; quarter_:_fewer g3; question_,_and c3; question_about_an c5; question_back_: e4
question_from_<name> d2; question_in_the e5; question_just_sit c2; question_of_the e-2 g3; question_round_: e4
question_sit-in_in c3; questions_about_it b-3 c-2 e4 g2; queue_at_my f-2; queue_died_i a6 g-3; queue_for_me c3 g-2
queue_until_i b-3 c5; quicker_if_i b3 g-4; quietly_reassign_the b-3 g6; rain_all-day_. b4 e5 g-8
raise_an_eyebrow c6 g-3; raise_is_<mark> d6 g-2; raise_my_hand c3; rana_is_afraid g3; read_<name>_'s b-4 f9 g-3
read_a_postmortem f4; read_about_it f-6 g8; read_an_article g3; read_cvs_, f-3 g4; read_flame_graphs f3 g-2
read_how_the f8 g-5; read_more_code f-5 g7; read_the_code d-5 g5; read_the_contract f-8 g9; read_the_new g5
read_the_postmortem f4 g-2; read_the_rfc f5; read_the_vendor f8 g-7; read_the_whole g6; read_through_the g3
ready_for_the a-2 b3; real_fix_myself b-2; reassign_the_churn g2; reassign_the_incident b-2 g5
recommendation_,_<mark> c3; recruiter_ping_me c-3; red_on_the a5 g-3; redirect_<number>_'can c-5 e7
redo_the_whole a-4 b5 e-6 f-2 g5; redo_what_the b10 d-2 g-8; refactor_right_to b3; regrets_,_stay e-5 g3
release_'_, d4 g-3; release_,_all a2 e3 g-4; release_,_because b5; release_,_i a3 b-7 e8 g-6; release_and_do b8 e-5
release_and_write b-2; release_board_, a6 g-3; release_depend_on a3; release_go_out a-3 e-2 f-2 g9
release_slip_i a-3 g5; release_stands_or a3; release_to_<name> e2; release_train_wait a4
release_wait_for a8 c-2 g-4; release_will_land g3; releases_belong_to b4; relieved_<name>_of b8 g-4
remind_me_to d-4 e-2 f3 g6; reminder_:_<number> c-2 d6 g-3; remove-myself_myself_from e3; rename_a_few f4
reopened_<name>_'s a-3 b7; reorganised_my_desk b-3 c-4 g8; replace_<name>_'s c-2 d-2 g5; replace_<name>_as b4 e-2
replay_of_the d-3 f5; reply-to_to_the d4 g-4; repo_,_nothing f4 g-3; repo_and_check f4; repo_for_an f-3 g4
reporter_,_i c5 g-2; request_for_a d3; request_to_write e4; reschedule_<name>_for g3; rescue_the_demo e5 g-3
resist_the_urge e4; responsibility_for_the b-3 e8; rest_,_again c5; rest_and_finish b3; rest_and_grpc a-2 c-3 g6
rest_of_the a3; retention_policy_because g2; retro_,_i b5 d4 e-5 g-6; retro_cancel_, d9 g-9; retro_from_here e8 g-5
review_,_just d-2 f8 g-2; review_,_they e8 g-4; review_:_send d-6 e-5 g10; review_<name>_'s b6; review_all_send g5
review_and_give c-3; review_board_, e5; review_every_pr d-4 e3 g3; review_it_, a7 d-3 g-2
review_outstanding_<mark> d4; review_to_learn f2; review_with_<name> d-5 g8; reviews_until_after g3
rewrite_,_leave e4; rewrite_<name>_'s e-3 g5; rewrite_<name>_pr b5; rewrite_a_whole b-5 g7; rewrite_it_, b2 e3 g-5
rewrite_the_module c-2 g3; right_to_the b4; roadmap-talk_with_product d2; roadmap_,_all b-6 e10 g-4
roadmap_after_all d-3; roadmap_slide_to e4; roadmap_to_the g3; role_,_i a3 b-4 d6 g-4; roll-back_back_the a2 b-4 e-3
roll_back_, e4; rollback_,_then a3; rollout_until_i c4 g-2; room_and_end-up a2 c-3; room_go-quiet_quiet c4
rope_,_and e4; rota_<mark>_<name> b-2 e7 g-4; round_:_what e5; round_close_, d-3 g7; round_is_on d4 g-2
round_so-that_they e4; round_the_deployment f3; run_by_<name> b-3 e9 g-5; run_it_, a2 b-5 e3; run_it_. e3 g-2
run_it_again b7; run_over_, d-3 g7; run_the_incident a-2 b3 e3 g-4; run_the_offsite e3; run_the_whole a3 e2
run_with_it e3; salary_letters_. d-3 e-2 g7; salary_question_from d3; salary_round_close g3; salary_round_is d3
sander_'s_plan e4; say-no-to_no_to d-7 e9 g-6; say_<mark>_follow d3; say_<mark>_we c4 g-3; say_a_word c-2 d-5 e5
say_her_last e-3 g6; say_i_am d9 e-6; say_i_talk g2; say_it_. b-2 d5 e-3; say_kafka_<mark> c3; say_no_, a-4 e4
say_she_once b-3 g5; say_what_i b-3 c-6 d6 g3; say_which_of c3; say_who_'s c4 g-3; schema_,_and a5 c-3
schema_be-stuck_on a4 c-2; schema_everybody_build a3; scheme_and_, e3; school_to_fix e-2 g5
scientists_'_board e6 g-2; scratch_,_not c4; screenshots_in_the f5; script_i_am a4; script_to_count f4
script_to_rename f4; script_to_sort f3; seat_in_the g3; seats_in_the g4; second_week_in d4 g-4; see_come_, e4 f-4
see_how_it a-3; see_how_the f7 g-2; see_how_they e-3 f8 g-3; see_it_run f8 g-5; see_it_with f2; see_my_face c6 g-2
see_what_the f5 g-3; see_what_they f6 g-2; selection_to_the e4 g-3; send_her_off c-3 g4; send_me_the c5 g-2
send_my_regrets d7 g-6; send_my_version b3; send_on_time g5; senior_ask_me c3; senior_role_, g2
sentence_became_scripture c5; sepa_adapter_on g4; servers_myself_, a4; service_over_<name> g4; set_the_constraint e4
set_the_goal e2; set_up_the e-3 f5; settle_,_po c3; settle_it_between c-2 e4; settle_on_a g3; share_my_worry e2
she_'s_good d-2 e-4 f5; she_'s_happy g4; she_be_at b6 g-3; she_be_not b4 g-2; she_be_ready d-3; she_did_not b7 e-7
she_does_not c5 d-2 e6 g-10; she_drive_. e-4 g3; she_fix_it e5 g-4; she_have_a b7 e-2 g-4; she_have_not b6 g-2
she_hold_the e2; she_once_rewrite g5; she_say_her e-4 g7; she_take_it e5 g-3; she_tell_me g6; she_want-to_wait b4
ship_my_own a-2 b8; ship_the_release a-5 e4; ship_until_it a2; shorten_to_<number> d3; should_have_be c5 d2 g-6
should_have_call d6; should_have_let a5 b-4; should_have_talk-to d6 g-5; should_i_postpone d-2 g4
should_not_have b7 g-7; should_own_the g3; should_we_? c3; show_me_how e-2 f7 g-2; show_me_the e-4 f10 g-6
shrugged_,_i c7; shut_up_and e2; sign-off-on_off_on c3 e4 g-4; sign_by_the g4; sign_off_on c5; sign_the_lease g4
sign_the_salary d-3 e-3 g7; sign_up_as g3; silence_,_then b-5 c2 e3; simply_stop_and c2; since_<name>_. b3 d3 g-5
since_he_ask d2; since_i_be a4 c2 g-4; since_it_'s a5 b-4 e4 g-2; since_monday_, b3; since_they_think c3
since_two_weeks a3 c5 d-3 g-4; single_squad_be-stuck a4 c-2; sit-down-with_down_with b3 d4 g-3
sit-in-on_in_on d-2 e-2 f6; sit-in_in_my a3 b-3 d7 e-2 g-7; sit-in_in_the a-6 b-4 d5 e9 f-3 g-5
sit-on_on_the a2 g-3; sit_at_the a5 c-2 g-4; sit_near_. a-3 e4; sit_next_to a-3 b4 c-3 d-5 f4
sit_through_the a-3 c-3 d3 e5; sit_with_the b-2 c-5 d-6 f3; site_to_see f5 g-4; size_<number>_, b3
skip_1:1_with d6 g-6; skip_the_1:1 g4; skip_the_hire d7 g-5; skip_the_managers d8 g-7; slept_badly_. c4 e3 g-9
slept_i_bring a4 b-2; slide_to_the e5 g-2; slip_off_my d4 g-3; slip_so_code a4; slow_so_i a-2 b6; small_one_. f-2 g3
small_one_either a3; so-that_i_'d c10 e-6 f6 g-9; so-that_i_can f3; so-that_they_'d e3; so_code_the a3; so_i_'d f4
so_i_am a3 g-3; so_i_build a5 f-3; so_i_can c5; so_i_could b-3 d8 e-4 f6 g-6; so_i_do a4 b5 d3 e-8 g-11
so_i_finish b4 g-4; so_i_know f8 g-3; so_i_leave-it-alone a-2 e4; so_i_take a5 g-2; so_i_write a8 g-4
so_it_'s a2 c-4 e-4 g5; so_it_became a5; so_it_fall c4; so_long_that d4; so_much_as c4; so_much_for b6 g-3
so_they_'d c-3 d-4 e10 g-3; so_they_wait c4 g-2; sole_author_of a7; sole_contribution_to f3; solve_it_. c-3 e6
some_other_time d7 e-2 g-4; some_refactor_. d2; somebody_ask_me e4 g-5; somebody_else_hold a-4 b6 e3 g-4
someone_in_sales c-3 g8; someone_should_write g6; someone_while_hold g4; sorry_to_<name> d4; sort-out_it_out b5 g-2
sort-out_out_an f3; sort_my_photos f3; sort_the_merge g4; sound_good_<mark> c4; sourcing_but_fold c2
speak-to_to_the d6; speak_with_<name> d9 g-6; spelling_mistake_in f4; spend_<number>_on g3; spend_an_hour f4
spend_like_<number> f2; spend_sunday_in a2 e3 f-4; spend_the_day g3; spend_the_morning a2; spend_the_pair e3
spike_,_bin d-2 f6; sprint_scope_get c3; squad_be-stuck_on a4 c-2; staging_console_, f2
stakeholder-call_:_send e-5 g3; stall_,_my d2; stands_or_fall a4; stare_at_me d7 g-5; start_?_<mark> e3
start_before_i c3; start_in_may g4; start_to_finish a2 b-3 e2; start_without_my c4; stay-away_away_from e4
stay-out_out_of g3; stay-up_for_the b-3; stay_with_the d4 e-4; steer_group_i a3; step-back_back_from b-6 e3
step-in_in_on b6; step_in_if c-2 e-3 g6; stick_in_the a4; still_debug_the a5 d-3; still_have_not a3 b-3 d9 g-9
still_it_be c6 g-4; still_no_feedback d8 g-7; still_not_give d4; still_owe_<name> d5; still_say_<mark> d4
still_sit-in_in a4; still_write_code g5; stood_in_for g5; stop-myself_myself_from e4; stop_nod-along_along f3
stop_propose_things g4; stop_review_every e5 g-2; story_back_from g4; straight_to_me c4; struggle_a_bit b2
summarise_the_repo f3; sunday_in_the a2 e2 f-4; supplier_without_so g2; support_<mark>_the c3 g-3
support_sander_'s e5 g-3; sure_how_i a2; survey_results_. g4; swallow_my_opinion c-4 e5; switch_over_we g2
swoop-in-on_in_on b2; tab_with_the a-2 e7; take-back_back_the e-3; take-back_it_back c-5 g5
take-charge_charge_of b-5 g3; take-on_on_the a8 g-3; take-over_it_over e2; take-over_over_. a-2 b6 g-2
take-over_over_halfway b-3 g5; take-over_over_the a3 b-4 d-5 g4; take-the-keyboard_the_keyboard b5
take_a_day a-4 b-6 c4 e-4 f-3 g8; take_a_ticket e-2 g8; take_a_walk g4; take_an_hour c4 d2 g-5
take_anything_from g5; take_anything_off g6; take_as_an c5; take_care_of g2; take_it_, b-3 c-3 g6; take_it_. b4
take_it_from b4 c-4; take_it_off b10 e-5 g-3; take_it_well g3; take_my_name b-4 e7; take_myself_out e9 g-7
take_the_blocker a3 b-3 c-4 g5; take_the_critical a-4 g5; take_the_decision c4 g-3; take_the_hardest a3
take_the_incident b-5 c5 d2 e-8; take_the_integration a3; take_the_invoice b3; take_the_kids g5
take_the_launch a3 f-4; take_the_lead a3; take_the_migration b-3 c-2 e-4 g10; take_the_on-call a7 b-5
take_the_p1 a3 e2 g-5; take_the_talk b6 g-5; take_the_ticket a-7 c-6 g7; take_the_whole a-3 g2
take_the_work a-4 b3 g3; take_three_deep a-2 e2 g3; talk-about_<name>_'s d5; talk-about_distributed_systems f3
talk-about_his_drinking d4; talk-to_to_<name> g3; talk-to_to_the d-5 f-4 g10; talk_to_<name> b-3 c-2 d2 f-2
talk_to_the c4 e4 g-5; talk_with_<name> b-7 d5 e-10 f-6 g5; talk_with_finance d5 g-4; talk_with_my d10 e-3 g-8
talk_with_the e5 g-9; task_is_red a4; team-lunch_be_nice a6 c-3 d2 f3 g-10; team_'s_them g5; team_,_they c-4 g3
team_<name>_they g5; team_about_the d-3 e-2 g5; team_ask_me c10 g-10; team_be_in a8 c-3 d-3 f-3
team_could_have a-2 c9 e-2 g-6; team_could_not a3 c-3 g5; team_decide_, e-5 g6; team_decide_on e-3 g6
team_did_not c3 e-4 g2; team_do_, b5 e-2; team_for_a c5 g-3; team_have_all c3 g-2; team_have_be d3
team_have_decide c-4 e9 g-6; team_is_the c-4 e6; team_is_wait d-2; team_it_'s b3 e3 g-4; team_make_a e2 f-3
team_need_it g3; team_offsite_plan d5 g-4; team_pick_the a-3 g5; team_present_it g5; team_ship_the a-5 e4
team_shrugged_, c5; team_wait_for c-3 d-3 g8; team_will_not c3; tech-lead_defer_to c4 g-3; tech-leads_run_the e4
tell_<name>_, b5 c-2 d3 e-6 f-4; tell_<name>_<mark> e4; tell_<name>_about b-5 d4 e4; tell_<name>_he e-6 g5
tell_<name>_his d5 g-2; tell_<name>_how e-4 g3; tell_<name>_i a3 b7 e-7 g-4; tell_<name>_it d2 g-3
tell_<name>_she e8 g-7; tell_<name>_that d5 e-3 g-4; tell_<name>_to a-3 b12 d-3 e-9; tell_<name>_we d8 g-6
tell_björk_'s b3; tell_everyone_in b5 e-2; tell_me_, g2; tell_me_. e3; tell_me_about g3; tell_me_her g4
tell_me_how b-3 e4 g3; tell_myself_it a3 g-4; tell_the_group c-4 e-4 g7; tell_the_leads d3 e2 g-3
tell_the_recruiter d7 g-3; tell_the_team b3 c3 d-7 e3; tell_them_<mark> a6 e-3; tell_them_so c-4 e5
tell_them_the e6; tell_them_to b-3 c-4 e6; tempt_by_the b-3 e7 g-3; ten_minutes_, b4 d-4 g4; test_and_i b4
test_plan_with b2; test_the_watch a4 g-2; tests_,_i b6 g-3; tests_for_her e2; tests_they_were b6 g-3
than_i_do c-3 g6; than_mine_and e3; than_the_on-call a5 g-2; thank_the_team d6 g-3; thanks_to_<name> a-2 b-2 e-2 f5
that_'s_a b7 c-3 e-7; that_'s_get g4; that_'s_what b5 g-3; that_<name>_be b6 g-3; that_<name>_have b5 d-2 f-3 g3
that_<name>_is c4 f-6 g6; that_back_<mark> b4; that_be_it c4; that_be_the c4; that_block_the a4; that_go_live g2
that_he_notice b-2 d4; that_i_'d b9 e-3 g-3; that_i_could d4; that_i_decide c-4 g5; that_i_delegate b2 e-4 g3
that_i_will g2; that_is_late a3; that_is_queue c4 g-3; that_might_be d4; that_releases_belong b4
that_the_front-end g3; that_the_manager c4 g-3; that_the_whole a5 c-2; that_they_could c5 g-2; that_they_wait c3
that_would_stop a3; the-others_slept_i a6 b-3; the_1:1_with a-2 d3 f-3; the_<name>_office f-3 g7
the_<name>_webhook a3; the_adapter_today a3 g-2; the_admin_page f7 g-4; the_alert_rule b4; the_angry_customer e5
the_answer_, c-8 d-5 e12 g-5; the_answer_and b-4 e-5 g6; the_api_back a7 b-4; the_app_store a4; the_appraisal_i d6
the_approval_, e3; the_arch_review c2; the_architect_'s b-3 c-2 e-5 g9; the_architect_, a3 c-2
the_architect_which c-5 e-3 g8; the_architecture_round b3 e2 g-5; the_audience_at g6; the_auth_flow f2
the_auth_rewrite a5 g-2; the_back_, e3; the_back_with e7 g-3; the_bad_news b-3 d7; the_bakery_, c3
the_block_ticket a4; the_blocker_. a3 c-3 g2; the_board_, a4 e2 g-4; the_board_. a5 c-3 e-4 g3
the_board_room a-6 g8; the_boss_fight b2; the_bottom_of a-2 b-4 f8 g-3; the_branching_choice e3; the_budget_. g2
the_budget_cut d-3 e-2 g5; the_budget_meet d-2 g3; the_budget_tool b3 d-3; the_bug_be a-3 f4; the_bug_out g3
the_build_be a-4 b-3 f-3 g9; the_build_break e4; the_build_server b-3 g3; the_build_system f2; the_calibration_. d4
the_call_on a-4 c8 d-7 e-5 g5; the_can_bus c3 g-2; the_candidate_, d8 g-5; the_candidate_cancel d-4 g5
the_candidate_for f-3 g4; the_career-chat_with d4 g-3; the_career-conversation_with d5 g-4
the_cat_out d-4 e-6 f-2 g10; the_certificate_, e5 f-3; the_certificate_mess a4; the_choice_of c9 g-5
the_client_'s c-5 g8; the_cluster_, a-3 d4 e-4 f4 g-2; the_code_. d2; the_code_base f4; the_code_of b3 f3 g-5
the_code_owners e9 f-2 g-5; the_coffee_machine f-4 g7; the_colour_and g5; the_colour_scheme e2; the_conflict_, g3
the_conflict_between d7 e-3; the_connector_myself a7 g-3; the_constraint_and e4 g-2; the_contract_, g3
the_core_of a6; the_crash_reporter c5; the_crash_until a3; the_critical-path_and a8 b-3 e-4
the_critical_code a-4 g5; the_critical_ticket a4; the_cross_team f-4 g2; the_customer_'s c-6 e-3 g8
the_customer_call b6 e2 g-7; the_customer_demo e5 g-4; the_customer_escalation e3 g-3; the_customer_is a-3 g5
the_customer_move g2; the_customer_switches a3; the_customers_were a6 g-2; the_cutover_, a6 b-4 d4 e-5
the_cutover_. a5 b3 d-3 g-5; the_cutover_and e3; the_data_engineer g3; the_data_guild d4
the_data_loss a10 b-2 e-3 g-6; the_data_role d-5 g8; the_database_. c-2 e8 g-5; the_database_upgrade a4 b-3 f-2
the_date_, a-2 c7 g-4; the_date_for c-6 d-4 g10; the_date_format c4 g-4; the_date_is a6; the_day_in f4
the_deadline_. a-5 g3; the_debate_died c2; the_decision_, c4 g-3; the_decision_. c3; the_decision_about c6 g-6
the_decision_back c-7 e7; the_decision_be b-2 e-7 g9; the_decision_in c3; the_decision_log b-3 e5 g-2
the_decision_on c3; the_decision_with e4 g-2; the_delegation_of b6 d-3; the_demo_, e2; the_demo_. b2
the_demo_and a-4 b-3 f3; the_demo_be a-3 b6 c-3 e-7 g4; the_demo_when e2; the_demo_work f-4 g6
the_dentist_, b3 e3 g-5; the_deploy_, e2; the_deploy_pipeline f2; the_deployment_, a-3 e4
the_deployment_pipeline f3; the_design_but e5; the_design_have e4 g-3; the_design_meet d-5 e7 g-5
the_design_review c3 d-3 f-3; the_diff_behind f3; the_difficult-conversation_with d3; the_difficult_chat d4 g-3
the_director_decide g3; the_directors_, e4 g-2; the_discussion_did c4; the_discussion_end c4; the_document_of b2
the_email_<name> b3; the_end_of b-2 c7; the_endpoint_that g2; the_engine_room c-3 g5; the_estimate_, e5 f2 g-4
the_evening_, f2 g-3; the_event_schema c2; the_export_bug a8 b-3 c-3 d-4 e-5 g4; the_exporter_myslf a3
the_facts_. c2 g-2; the_fail_build a-3 d2 e3; the_favicon_? f6 g-4; the_feature_store f5 g-4; the_feedback_for g5
the_feedback_is d4; the_feedback_round d10 g-7; the_final_say c-5 e2 g4; the_firmware_is a3; the_firmware_release g4
the_firmware_role d4 g-2; the_first_time a-3 e10 f2 g-8; the_fix_, a5 b-6 d-3 e9 f-2 g-6; the_fix_. a7 e-3
the_fix_be b-5 e3; the_fix_for a4; the_fix_himself g4; the_fix_out a3 d3 g-4; the_fix_to a2 e-2 f3 g-2
the_fourth_time c2 d4 g-4; the_framework_by e-2 g5; the_front-end_people g4; the_frontend_guild f5
the_go_<mark> a4 c-3 e5 g-3; the_go_live a9 e-2 g-3; the_goal_for e3; the_guild_, e10 g-7
the_hard-conversation_with e4; the_hard_one a6 g-2; the_hard_ticket b-3 e4; the_hardware_rev c3
the_hire_debrief d6 e-2 g-4; the_hire_of b5 e3 g-7; the_hire_sync a-6 f-3 g6; the_hood_of f4; the_hook_for a5
the_hospital_go g3; the_hour_, d7 e-6; the_hour_i b-6 d7; the_how_to e3; the_incident_, a-3 b3 d3 e3 g-7
the_incident_and b-6 e8 g-4; the_incident_be b4 c-2 e3 g-4; the_incident_from e-3 g3; the_incident_review b3 d-2
the_ingestion_repo f-4 g5; the_integration_work a3; the_intern_'s b2 c-2 d5 g-5; the_intern_lead e2
the_interview_run g3; the_invoice_rounding b2; the_job-ad_for d4 g-3; the_job_advert a-4 d2 g3; the_junior_'s b3
the_junior_the a-2 e3; the_juniors_' a-4 b6 c4 g-5; the_keyboard_all-day a3 b-4 e-2 g4; the_keyboard_for a6 e-2 g-2
the_keyboard_from b4; the_keyboard_than a5 g-3; the_keys_. a-4 b4 e-6 g5; the_keys_to b-2; the_kids_to b-2 g6
`
