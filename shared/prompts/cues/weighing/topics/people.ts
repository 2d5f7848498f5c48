// Topics of work with people, and what became of it. Dictionary forms; a phrase matches word by word, in any form of its words.

export const PEOPLE: Readonly<Record<string, string>> = {
  peoplework: `1:1, one on one, one to one, skip level, feedback, appraisal, performance, perf, review talk, promo, promotion,
    raise, salary, pay, comp, career, growth, development, hiring, hire, recruit, recruiter, recruiting, candidate,
    applicant, interview, cv, resume, offer, job ad, job description, onboarding, onboard, new starter, new joiner,
    retro, retrospective, offsite, coaching, mentoring, goal, okr, calibration, conversation, talk, chat, conflict,
    complaint, survey, headcount, org, stakeholder, planning, roadmap, budget, team lunch, thank, birthday,
    anniversary, probation, trial period, check in, catch up, catchup, leave request, vacation request, expectations,
    behaviour, attitude, attendance, well being, wellbeing, burnout, staffing, succession, pip, warning, team event,
    team meeting, standup, mentor, mentee, management, manager work, people stuff, calibration prep, probation review,
    interview loop, loop, hiring manager screen, reference, references, reference call, reference check, offer call,
    rejection call, rejection, job interview, job post, job spec, req, panel, scorecard, sourcing, talent review,
    nine, box, leadership round, leads round, leads meeting, leadership, steering, monthly, weekly, biweekly,
    fortnightly, quarterly, sync, partner team, legal, compliance, marketing, sales, support, customer support,
    product, design, ux, finance, hr, people team, board update, board deck, deck, report to, update to, status mail,
    newsletter, all, hands, town hall, kickoff, roadmap session, quarterly goals, team goals, objectives, goals,
    vision, strategy, charter, team health, health check, morale, mood in the team, pulse, 360, peer feedback, peer
    review, self review, self assessment, year end, yearly, annual, mid year, evaluation, assessment, grade,
    levelling, leveling, ladder, bonus, equity, pay rise, pay talk, comp review, title, role talk, performance plan,
    improvement plan, hard talk, honest talk, serious talk, difficult talk, talk with, talk to, word with, sit down
    with, sit, down, conversation with, check ins, catch up with, coffee with, lunch with, walk with, walk and talk,
    thank you, praise, recognition, kudos, shout out, shoutout, congratulate, farewell, welcome, intro, introduction,
    first day, day one, buddy, induction, ramp up, ramp up plan, training budget, training plan, learning budget,
    mentor session, coaching hour, coaching session, sabbatical, parental leave, sick leave, leave planning, part
    time, working hours, workload, overtime talk, stress, tension, mediation, apology, apologise to, cover plan,
    headcount request, headcount plan, budget talk, budget plan, travel budget, vendor talk, stakeholder round,
    partner call, customer, call, expectation, escalation mail, reorg talk, bad news, skip levels, skips, o3, o3s,
    121, 121s, 1 2 1, one on, ones, office hours, desk chat, team day, team dinner, offsite plan, agenda, retro
    actions, retro action, items, action items, delegation plan, growth path, growth plan, career path, career plan,
    future at the company, stay interview, exit interview, offboarding, reports, direct report, direct reports, my
    people, my lot, my folks`,
  postponed: `postpone, delay, defer, reschedule, cancel, skip, miss, bail, move, push, bump, drop, punt, shift, slip, slide,
    slid, put off, next week, another time, another week, some other time, later, tomorrow, rain check, raincheck,
    shelve, duck, dodge, avoid, evade, neglect, ignore, forget, forgot, forgotten, ghost, cut short, shorten, cut,
    short, minutes, stand up, no show, blow off, blew off, sideline, deprioritise, deprioritize, sacrifice, simmer,
    rot, gather dust, procrastinate, stall, drag my feet, excuse, apologise, sorry, swallowed, ate, eaten, fall by
    the, wayside, fell by the wayside, fell through, fell out, paused by me, on pause, paused, a miss, gave a, give a
    miss, declined, decline, turned down, rang off, hung up, pulled out of, pull out of, cried off, begged off,
    excused myself, left early, left halfway, dropped out, came late, late to, late for, arrived late, half an ear,
    laptop open, on mute, multitasked, one eye on, sometime, some day next week, later in the month, later this month,
    later this week, in the new year, after the release, after the launch, when things calm down, when it is calmer,
    once the dust settles, once it is quieter, not today, not this week, not now, not this month, maybe thursday,
    maybe next, maybe friday, to next week, to next month, to friday, to monday, to next quarter, until further
    notice, next quarter, next year, new date, moved again, moved three times, once more, yet again, again and again,
    for the third time, for the second time, for the fourth time, swap, swapped, traded, in favour, of, in favor of,
    gave way to, made way for, lost to, crowd out, crowded out, squeezed out, squeezed, swamped, eaten by, swallowed
    by, fell victim, victim of, had to go, had to give, made room, killed, scrapped, struck, deleted from my calendar,
    off my calendar, cleared my calendar, calendar, axed, binned, bin, binning, canned, ditched, nixed, dumped,
    chopped, halved, ten minutes, five minutes, seven minutes, two minutes, quarter of an, hour, in the corridor, in
    passing, by chat instead, by mail instead, via slack instead, kicked down the road, kick, down the road, can down
    the road, wait another, can wait, will have to wait, had to wait, have to, wait, holding off on, hold off on,
    putting off, kept putting off, keep pushing, keep moving, keep cancelling, keep, avoiding, kept avoiding,
    chickened out, wimped out, bottled it, backed out, looked away, looked the other way, changed the subject, talked
    about the weather`,
  undone: `not done, undone, unwritten, unstarted, untouched, unread, unanswered, unprepared, unfinished, unsent, unopened,
    blank, empty, draft, drafts, overdue, late, owe, owed, still not, not started, not written, not sent, not begun,
    not happen, did not happen, never happened, not yet, have not, has not, zero, none, nothing, no time, not time,
    not have time, ran out, never got to, never got round, never got around, did not get to, not get to, not get,
    round, not get around, did not manage, meaning to, meant to, should have, keep meaning, keep saying, keep putting,
    reminder, third time, second time, fourth time, weeks, again, still, missing, behind, lying there, somewhere,
    hanging, waiting for, no feedback, no 1:1, no 1:1s, not a word, stays on it, stays on my list, on my list since,
    still on my list, on the list, from my side nothing, everyone in but me, all but me, except me, mine missing,
    mine, is missing, still missing, lie, lies, lying around, let lie, collecting dust, gathering dust, dusty, no
    reply, no, answer, no word, silence from me, radio silence, left unanswered, not called, not booked, not
    scheduled, not, prepared, not ready, not opened, not read, not replied, not answered, not given, not said, not
    told, not found the, time, did not find, found no time, no room, no slot, no space, no energy, no headspace, too
    busy, too much on, was, too tired for, under pressure, out of the window, out the window, off the table, back
    burner, backburner, at the bottom of the pile, bottom of the list, in my drafts, half written, half done, one
    line, template, cursor blinking, staring at, still owes, i owe, due since, past due, past its date, past the date,
    expired, ages ago, weeks ago, months ago, long ago, months late, weeks late, days late, since march, since may,
    since spring, since summer, since last, since monday, since january, third reminder, second reminder, another,
    nagging, nags, chase, chasing, chased, they noticed, she noticed, he noticed, his face, her face, wing, it, winged
    it, winging it, cold, improvised, never did, never wrote, never sent, never called, never asked, never, replied,
    never answered, never booked, never made it, did not make it, not happening, not happened, will surely, surely,
    would need a quiet day, quiet day, guilt, guilty, ashamed, neglected, starved, abandoned, overlooked, slipped my
    mind, out of my head, went under, fell asleep on, no show`,
  dread: `awkward, uncomfortable, difficult, hard conversation, nerve, courage, energy, appetite, face, could not face,
    cowardly, coward, chicken, dread, not have it in me, not in the mood`,
  done: `done, went well, went fine, good, great, lovely, fine, finished, delivered, submitted, sent, on time, complete,
    completed, signed, happy, relieved, productive, nice, all, both, held, had, caught up, finally, hired, approved`,
}
