// Topics of asking, deciding and giving in. Dictionary forms; a phrase matches word by word, in any form of its words.

export const DECIDING: Readonly<Record<string, string>> = {
  ask: `ask, ping, dm, message, tag, mention, slack, email, ring, call me, text, request, query, question, knock, come to,
    came to, turn to, run by, run past, check with, look to, look at me, looked at me, check in with me, consult, beg,
    escalate, escalation, bring to me, land on, landed on, forward, bounce, cc, inbox, queue`,
  choice: `decide, decision, choose, choice, chose, chosen, pick, option, which, verdict, vote, tie, tie breaker, final say,
    last word, final word, say so, ruling, rule, judge, arbitrate, referee, settle, call, your call, my call, make
    the, made the call, trade off, tradeoff, preference, prefer, opinion, view, recommend, direction, judgement,
    judgment, approach, answer, whatever you, whatever i, what i say, what i said, what i think, what i want`,
  approval: `approve, approval, permission, blessing, sign off, signoff, go ahead, green light, greenlight, thumbs up, lgtm,
    ok, okay, okayed, yes, stamp, rubber stamp, nod, say yes, agree, consent, clearance, bless, allow, may they,
    confirm, confirmation, review, may i, can i, can we, may we, is it ok if, is it okay if, allowed to, are we,
    allowed, permission slip, waiting for manager, pending manager, manager approval, needs manager, rubber stamped,
    approve button, approved by me, my tick, my signature, signature, sign it, sign this, my initials, my blessing,
    my, my yes, my ok, my go, a yes from me, an ok from me, from me first, me first, ask first, asked first, check,
    first, checked first, just checking, just to be sure, to be safe, wanted to be sure, cover themselves, covering,
    themselves, cc me, cc, in cc, tagged me, assigned to me for decision, needs decision, needs a decision, decision,
    needed, for decision`,
  defer: `defer, fold, cave, fall in line, fell in line, go along, went along, went with, go with, agree with me, unanimous,
    no objection, no objections, no pushback, push back, pushback, objection, object, argue, challenge, disagree,
    debate, discussion, without discussion, nobody argued, comply, obey, copy, adopt, quote, follow, echo, parrot,
    treated as, became, my suggestion, my idea, my opinion, my preference, my guess, my word, my plan, my view, i,
    spoke, i said, i mentioned, i floated, i suggested, i leaned, eyebrow, went silent when i, silent when i, when i,
    questioned, when i commented, when i frowned, saw my face, my face, my frown, frown, raised eyebrow, switched to,
    mine, switched to my, changed to mine, changed his mind, changed her mind, changed their mind, changed their,
    minds, gave up his, gave up her, gave up their, deleted it, deleted his, deleted her, dropped his, dropped her,
    dropped theirs, dropped the idea, took it as, taken as, read as, written up as, got written up, treated as gospel,
    gospel, the law, law, an order, as an order, order, verdict, as the decision, throwaway comment, offhand, off,
    hand, joke, half joke, thought aloud, thinking aloud, musing, mused, hunch, first to speak, spoke first, until i,
    had given, until i gave, until i spoke, till i spoke, until i said, till i said, before i said, version, air leave
    the room, air went out, room went, heads nodded, all nodded, nodding, nodded, nods all round, pens down, nobody
    said a thing, not a peep, not one question, zero questions, no questions, no alternatives, no, counter, no
    counterproposal, no one objected, nobody objected, nobody contradicted, nobody disagreed, nobody, challenged,
    nobody questioned, unchallenged, uncontested, without a fight, without debate, blindly, to please me, please the
    boss, what the boss wants, boss says, what do you want us, want us to do, tell us what, tell us, just tell us,
    tell me what to do, what should we, what shall we, which should we, which one should, which one do, you, what
    would you pick, your preference, your pick, you pick, you choose, you decide, you tell us, up to you, you are the
    boss`,
  withoutme: `without me, unless i, until i, till i, before i, if i am not, when i am not, when i am away, while i was away,
    not, there, in my absence, my absence, until i am back, was back, came back, i was off, out sick, on leave, on
    holiday, wait for me, waited for me, waiting for me, waiting on me, on me, hinge on me, everything goes through
    me, through, me, past me, by me first, up to me`,
  nobodyowns: `nobody, no one, none of them, neither, anyone, anybody, not one, commit, dare, volunteer, own the decision, put,
    their name, take a stand, take a position, undecided, unresolved, open question, limbo, indecision, stalemate,
    deadlock, hesitate, shrug, blank faces, crickets, sat undecided, just sits there, sits there, sits open, open for,
    days, open since, stays open, remains open, day three, day 3, day two, no one would, nobody would, no one wanted,
    to, nobody wanted to, would not commit, would not decide, could not decide, can not decide, could have settled,
    could have decided, could decide, could have chosen, perfectly able, well able, able to decide, they know better,
    knows better than me, knows it better, know it better, more than me, his area, her area, their area, his own code,
    her own code, their own code, his own service, her own service, their own service, her own design, his own design,
    own module, own project, own ticket, his call to make, her call to make, their call to make, theirs to decide,
    hers to decide, his to decide, should have been theirs, was theirs, was hers, was his, but me, except me, besides,
    me, ended with me, ended up with me, came up to me, climbed up to me, floated up, bubbled up, upstairs, upwards,
    up the chain, up to my, on my desk, at my desk, my desk, in my inbox, my inbox, my dms, my channel, my agenda, on,
    my plate, on my table, in my lap, my door, at my door, line at my desk, queue at my desk, tie breaker, tiebreaker,
    casting vote, final arbiter, arbiter, umpire, referee, oracle, helpdesk, help desk, answering machine, vending,
    machine, decision machine, bottleneck for decisions`,
  waiting: `wait, hang, park, pause, stall, block, hold, idle, stuck, freeze, frozen, on hold, on ice, pending, queue, sit,
    stop`,
}
