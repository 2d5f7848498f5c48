// Topics of work taken on, back or over. Dictionary forms; a phrase matches word by word, in any form of its words.

export const STEPPING_IN: Readonly<Record<string, string>> = {
  impatience: `slow, slowly, too slow, faster, quicker, quick, impatient, impatience, patience, could not wait, not wait, could,
    not stand, could not bear, could not watch, could not resist, could not help, not bear, bear, stand, struggle,
    struggling, stuck, wobble, late, behind, deadline, bother, annoy, ugly, hate, messy, wrong, bad, shaky, nervous,
    not trust, did not trust, take too long, took too long, too long, ages, forever, drag`,
  takeback: `take back, took back, taken back, pull back, grab back, get back, got back, claw back, reclaim, retake, recapture,
    repossess, un delegate, undelegate, undelegated, boomerang, back on my, back with me, back in my, back to me,
    mine, again, mine now, now mine, my again, off his plate, off her plate, off their plate, off his hands, off her
    hands, off their hands, off of, away from, out of his hands, out of her hands, out of their hands, wrest, wrestle,
    snatch, grab, swipe, steal, stole, stolen, yank, hijack, confiscate, commandeer, nick, poach, usurp, seize,
    relieve, take over, took over, taken over, takeover, taking over, step in, stepped in, muscle in, barge, elbow,
    bulldoze, swoop, butt in, cut in, interfere, meddle, wheel, keyboard, mouse, reassign, pull rank, override,
    overrule, overrode, overstep, behind his back, behind her back, behind their back, under her nose, under his nose,
    took it on me, on me now, took on me, took it over, taken it over, back to owning, came home, come home, comes,
    home, back home, is mine again, mine once more, once more mine, my name on, my name is on, name on jira, no longer
    his, no longer hers, no longer theirs, he need not bother, she need not bother, need not bother, do not, bother,
    never mind, i have got it, i will take it from here, take it from here, from here, in my hands again, in, my hands
    now, landed back, ended back, ended up back, wandered back, went back to me, returned to me, bounced, back, reeled
    in, reel in, rolled in, scooped, scooped up, pounced, pounced on, lifted, lifted from, plucked, peeled off, pried,
    prised, took out of, taken out of, took from, taken from, took away, taken away, stripped, removed him, removed
    her, kicked out, pushed aside, pushed him aside, shoved, shoved aside, sidestep, sidestepped, bypass, bypassed,
    skipped past, went around, went over, over his head, over her head, over their heads, above his, head, without
    his, without her knowing, without him, unassign, unassigned, re assigned, changed the assignee, assignee, swapped
    his name, swapped her name, replaced as, demoted, benched, sent him home, sent her home, told, him to stop, told
    her to stop, told them to stop, stop what he, stop what she, cut short his, cut off, interrupted, hijacked,
    crashed, gatecrashed, trampled, stepped on, steamrolled, steamroller, micromanage, micromanaged, micromanaging,
    nitpick, nitpicked`,
  redo: `redo, redid, redone, rewrite, rewrote, rewritten, rework, undo, undid, revert, overwrite, overwrote, replace, rip,
    out, scrap, throw away, threw away, bin, discard, from scratch, start over, my own version, my version, my way,
    correct, polish, fix up, clean up after, amend, retype, recode, redraw, redesign, remake, rebuild, rebuilt,
    refactor, reworked, redrew, redrawn, redesigned, reimplemented, re implemented, reimplement, re did, re wrote, re,
    do, reshaped, rearranged, rejigged, restructured, reorganised, reorganized, reverted, force pushed, force push,
    swapped out, swap out, changed everything, changed it all, tore up, torn up, tear up, tore down, ripped up,
    ripped, it out, tossed, binned his, binned her, dropped his, dropped her, closed his, closed her, closed their,
    mine, instead, instead of his, instead of hers, instead of theirs, in place of, hardly a line, hardly a word,
    barely a, line, not a line left, nothing left of, not much left, beyond recognition, almost nothing, the whole
    thing again, all over again, over again, twice, second version, my take, my design, my approach, my draft, my
    implementation, to my taste, to my liking, as i wanted, how i wanted, how i like, the way i like, the way i would,
    properly this, time, better this way, was not right, was not good enough, not up to scratch, below par, poor
    quality, sloppy, not, my style`,
  forthem: `for him, for her, for them, for the junior, for the team, instead of him, instead of her, instead of them,
    instead, of letting, on his behalf, on her behalf, on their behalf, in his place, in her place, before he, before
    she, before they, before him, before her, ahead of him, ahead of her, while he, while she, while they, behind him,
    without telling, without asking, without warning, not tell, did not tell, even though, though it was, was
    supposed, to, supposed to be, meant to be, was going to, had planned, was assigned, was working on, was on it, had
    started, had begun, started, assigned to, belonged to, promised, his ticket, her ticket, their ticket, his pr, her
    pr, their pr, his branch, her branch, his code, her code, their code, his task, her task, his part, her part, his,
    half, her half, the rest of his, the rest of her, the rest of the, could have finished, could have done, would,
    have done, would have finished, would never finish, he would not be ready, she would not be ready, not be ready,
    not ready, had been asked to, been asked to do, been given, been promised, was to do, was to lead, was to present,
    was to write, was down to, was on his, was on her, was with, had it, had the, owned it, owned the, in charge of,
    in his name, in her name, which i had given, i had given, i had handed, i had delegated, i had assigned, i had, i
    delegated, i handed, i gave, had been hers, had been his, used to be his, used to be hers, used to be, theirs,
    halfway through, half way through, mid way, midway, mid pairing, before he could, before she could, before, they
    could, while he was, while she was, while they were, over lunch, overnight, by morning, by the time he, by, the
    time she, woke up to, came back to find, surprised to find, he did not ask, she did not ask, nobody asked me,
    unasked, uninvited, did not let him, did not let her, would not let, could not let, never let, not let him finish,
    not let her finish`,
  ownhands: `myself, own hands, my hands, alone, solo, personally, single handed, single handedly, one man show, hands on,
    hands on keyboard, by myself, on my own, me, me again, of course me, guess who, hero, i am the one, i am the only,
    only one, only me, only person, nobody else, no one else, nobody was free, nobody had time, no one around, as,
    always, as usual, all me`,
  codework: `code, coded, coding, commit, merge, deploy, ship, release, push, patch, hotfix, fix, debug, implement, program,
    build, built, wrote, write, rewrite, finish, refactor, migrate, migration, rollout, rollback, cutover, ticket, pr,
    pull request, branch, bug, endpoint, api, schema, script, ide, editor, vim, terminal, typing, keyboard, module,
    service, database, server, pipeline, feature, launch, config, infra, prod, production, outage, incident`,
  stakes: `blocked, blocker, blocking, waiting, depend, hinge, gate, launch, go live, deadline, due, release, customer,
    client, demo, partner, qa, critical, critical path, hardest, riskiest, core, urgent, p0, p1, sev1, production,
    prod, outage, down, broken, incident, unblock, sprint goal, everyone is waiting, need, needed, before, otherwise,
    ship, bottleneck, on fire, beta, cutover, tomorrow, friday, monday, by friday, till i am through, until i am,
    through, until i am done, till i am done, as i am not done, not done with, until my, till my, my part, my piece,
    my ticket, my branch, my pr, my layer, my module, my change, my code, lands, until it lands, once it lands, once,
    mine, once i, longest pole, long pole, pole in the tent, tent, linchpin, cornerstone, foundation, everything,
    depends, all depends, hangs on, hang on, rests on, stands on, hold up, holds up, holding up, held up, hold back,
    idle, idling, twiddling, twiddle, pick up their stories, start hers, start his, start theirs, can start, can not,
    start, can not test, can not ship, can not continue, can not merge, could start, finally start, code freeze,
    freeze, cut off, cutoff, march build, build for, ship date, release date, store review, app store, audit,
    regulator, contract, penalty, sla, black friday, peak, season, pilot, rollout, board demo, investor demo, trade,
    fair, show, before monday, before friday, by monday, by tomorrow, by noon, due tomorrow, due friday, due monday,
    due today, due in, needed by, promised to the customer, promised for, this week's blocker, deep in it, in it all,
    day, heads down, head down, knee deep, neck deep, elbow deep, buried in, trenches, firefighting, war room, bridge,
    call, all hands on deck`,
}
