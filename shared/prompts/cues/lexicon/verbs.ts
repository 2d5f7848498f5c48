// Verbs by what they tell about a manager's day. Listed by their dictionary form; `inflect.ts` knows the others.

/** One verb may stand in several classes. Phrasal verbs also match with "it", "this", "that" or "them" in the middle. */
export const VERBS: Readonly<Record<string, string>> = {
  // Work on the product that needs no object to be understood: "coded till eight".
  coding: `code, hotfix, debug, refactor, deploy, implement, program, cut over, roll out, roll back, push to prod, redeploy,
    hack, hand-code, live-code, firefight, fight fires, put out fires`,
  // Work that counts with a piece of the product as its object, or "it".
  building: `write, build, develop, fix, patch, rewrite, redo, re-do, rework, reimplement, merge, ship, push, commit, land,
    release, revert, migrate, finish, finish off, finish up, complete, solve, resolve, wire, wire up, script, configure, crank out, knock out,
    bang out, smash out, churn out, hammer out, cobble together, whip up, unblock, repair, port, upgrade, integrate, tackle,
    handle, nail, squash, optimise, optimize, tune, close, close out, wrap up, polish off, carry, get out, put together, rebuild, redesign, restructure, restore,
    rescue, save, undo, override, overrule, overwrite, replace, correct, sort out, sort, rejig, retype, deliver, patch up, prepare, draft, edit, type, type up, stitch together,
    rip out, rewire, bugfix, fast-track, add, change, bump, tidy, clean up, clean, remove, delete, rename, update, design, architect, amend, automate,
    pull off, iron out, chase down, track down, root-cause, stabilise, stabilize, bash out, squeeze in, plug, address, hot-patch, backport, cherry-pick, rebase, set up`,
  // Doing, said without saying what.
  doing: `do, make, get, work, run, lead, drive, spend, own, hold, keep, carry, manage, bring, cover`,
  // Making a piece of work one's own.
  taking: `take, take on, take over, grab, pick up, snatch, nick, snag, steal, swipe, claim, hijack, commandeer, pull, reclaim, seize,
    assume, assign, reassign, move, scoop up, sneak, volunteer for, sign up for, put my hand up for, step up for, raise my hand for, adopt, inherit, yank, nab, pinch, absorb,
    wrest, drag, whip`,
  // Entering work that was going on without one.
  jumping: `jump in, jump into, jump on, step in, step into, dive in, dive into, wade in, wade into, swoop in, swoop in on, barge in, leap in, rush in, weigh in, butt in,
    get sucked into, get pulled into, get dragged into, get drawn into, parachute in, parachute into, dove into, plunge into, muscle in, cut in, chip in, pitch in, interfere, intervene, meddle, micromanage, hover`,
  // Taking away from somebody without an object: always about their work.
  reclaiming: `take back, pull back, grab back, claw back, get back, snatch back, claim back, bring back, win back, nick back, wrestle back,
    take control, take the wheel, take wheel, take charge, take the reins, grab the wheel, grab the keyboard, take the keyboard, seize control, go over her head, go over his head, go over their heads`,
  // Putting management work off.
  slipping: `skip, skip out on, turn down, say no to, decline, not make, cancel, postpone, reschedule, delay, defer, put off, push back, push out, punt, punt on, shelve, drop, miss, bump, move, push, shift, shorten,
    cut short, blow off, bail on, bail out of, duck, duck out of, dodge, avoid, neglect, ignore, forget, forget about, stand up, no-show, no show, ditch, flake on, flake out of,
    ghost, kick, sideline, deprioritise, deprioritize, bin, scrap, compress, sacrifice, abandon, leave early, procrastinate, procrastinate on, stall, sit on, put on hold, put on ice, drag my feet,
    lapse, park, pause, call off, scratch, pass on, beg off, wriggle out of, weasel out of, get out of, walk out of, leave, displace, rush, rush through, wing, half-ass, phone in, short-change, shortchange, crash, bulldoze, let slide, let slip, sweep, cut, brush off, trim, truncate, curtail, overlook, double-book, juggle, backburner, backlog, zone out of, multitask through, put aside, set aside, crowd out, de-prioritise, miss out on`,
  // Doing management work.
  tending: `do, have, give, hold, write, prepare, prep, get to, get round to, get around to, make, make time for, find time for, reply, reply to, answer, talk, talk to, speak, speak to, speak with, meet, schedule, book, run,
    finish, start, begin, send, deliver, review, see, check in, check in with, share, submit, tell, fill, complete, get, respond, respond to, follow up, follow up on, look at, work on, sit down with, catch up with, attend, make it to, show up, show up to, show up for, read, keep, plan, discuss, sort, touch, manage, open`,
  // Handing work to somebody.
  giving: `give, hand, hand over, hand off, hand back, pass, pass on, pass over, delegate, assign, reassign, transfer, entrust, turn over, leave, offer, move, return, redirect, route, send, forward, sign over, offload,
    throw, toss, bounce, kick, lob, push, put, point, refer, farm out, share, bat, punt, shift, give back, throw back, pass back, steer, volunteer`,
  // Keeping out.
  withdrawing: `step back, step away, step aside, step down, stay out, keep out, stay away, keep away, stay quiet, keep quiet, stay silent, keep silent, shut up, shut my mouth, keep my mouth shut, zip my lips, zip it, bite my tongue, hold my tongue,
    sit on my hands, hold back, sit back, hang back, stand back, stand aside, pull back, back off, back away, lay off, let go, let go of, walk away, keep my hands off, keep hands off, take my hands off, hold off, stay off, keep off, bow out, opt out, get out of the way, get out of their way, keep my distance, stay in the background, recuse myself, refrain, abstain, sit on my fingers, sit out, lean back, butt out, keep mum, say nothing, stop myself, catch myself, restrain myself, hold myself back, keep schtum, bite my lip, stay hands off, close my laptop, close the laptop, shut the laptop, put the laptop away, leave them to it, leave it alone, leave it be, leave him to it, leave her to it, let it be, leave well alone, leave it to them, leave well enough alone, unassign myself, remove myself, take myself off, decline to decide, refuse to decide, decline to pick, mute the thread, keep schtum, log off, disengage, drop out`,
  // Helping somebody to do it.
  coaching: `coach, mentor, guide, empower, encourage, nudge, support, teach, trust, prompt, invite, train, challenge, back, sponsor, cheer, facilitate`,
  listening: `listen, watch, observe, spectate, nod, wait, ask, sit, lurk`,
  asking: `ask, ping, message, wonder aloud, question, inquire, dm, slack, text, email, call, come to, check with, check, turn to, look to, consult, run, pull, want, need, expect, beg, poll`,
  deciding: `decide, choose, pick, make the call, settle, rule, determine, select, approve, sign off, sign off on, greenlight, conclude, call, dictate, resolve, commit, vote, arbitrate, weigh`,
  deferring: `defer, fall in line, cave, fold, nod, nod along, agree, comply, obey, give in, back down, rubber-stamp, rubber stamp, go along, go quiet, go silent, clam up, fall silent, go with, follow, copy, accept, adopt, roll with, look, turn, stare, gaze, glance, echo, parrot, swallow, take, drop, withdraw`,
  waiting: `wait, sit, hang, block, hold, hold off, stall, pause, stop, stick, park, freeze, queue, queue up, pile up, gate, idle, be blocked, hinge, depend`,
  drifting: `land, end up, drift, come, stay, stick, wait, fall, go, sit, bounce, return, escalate, roll, flow, funnel, gravitate, default, circle, revert, pile up, bubble up, get escalated, queue up, route, slide, arrive, escalate, kick, push, punt, bring, pass, throw, hand, dump, drop, lay, put, leave`,
  // Finding out how things work.
  studying: `read, trace, explore, study, skim, browse, dig into, dig through, dig around, delve into, poke, poke around, poke at, poke through, look at, look into, look through, look around, step through, go through, go over, try, try out, play, play with, play around, play around with, mess, mess around, mess around with, mess with, tinker, tinker with, experiment, fiddle, fiddle with,
    fool around, learn, understand, shadow, sit in, sit in on, map, map out, watch, clone, pull, pull down, check out, spin up, boot, boot up, run, reproduce, nerd out, nerd out on, wander, wander through, scan, inspect, examine, investigate, familiarise, familiarize, get familiar, catch up on, brush up on, read up, read up on, swot up on, follow, walk through, profile, toy, toy with, noodle, noodle on, noodle around, dabble, dabble in, spike, prototype, sketch, mock up, pair, kick the tyres, kick the tires, flick through, leaf through, peek at, peek into, take a look, have a look, get my head around, wrap my head around, research, demo, install, set up, build, compile, query, simulate, geek out, immerse`,
  explaining: `show, explain, walk, talk, teach, tell, demo, guide, brief, demonstrate, tour`,
  // "ended up writing", "kept fixing", "had to cancel": the second verb is what happened.
  carrying: `end up, wind up, keep, keep on, start, begin, finish, have to, had to, manage to, decide to, choose to, get to, be forced to, feel compelled to, proceed to, continue, continue to, spend, go ahead and, finish up, get stuck, be stuck, be busy, get round to, get around to, go back to, get back to, resort to, find myself, insist on, got, catch myself, be on, can not resist, could not resist, can not help, could not help, could not help but, sit down and, stay up, stay late, be up, be there, succeed in, break down and, go and, went and, turn around and, help, sit down to`,
  // A wish or a plan, not yet a deed.
  wanting: `want to, plan to, plan on, intend to, hope to, need to, try to, mean to, wish to, would like to, would love to, like to, love to, think about, think of, consider, contemplate, wonder about, dream of, dream about, be going to, go to, be about to, be tempted to, be meant to, be supposed to, be due to, promise to, agree to, ought to, aim to, talk about, fear, worry about, dread, resist, avoid, stop, quit, refuse to, decline to, forget to, fail to, neglect to, offer to, threaten to, prepare to, expect to, instead of, rather than, itch to, long to, die to, feel like, be keen to, insist on, look forward to, hesitate to, prefer to, volunteer to, refrain from, be ready to, be itching to, propose to, be close to, come close to, be inclined to, hate to, have yet to, remember to`,
  telling: `be, feel, seem, sound, go, come, happen, end, argue, question, own, slip, slide, suffer, win, kill, count, agree, change, object, challenge, disagree, speak, say, think, suggest, tell, remind, insist, refuse, resist, delete, close, name, appoint, nominate, cook, fail, contradict, debate, dare, propose, propose, voice, escalate, comment, mention, google, figure, draw, benchmark, measure, practise, practice, compare, owe, rip, tear, throw, chase, nag, sketch, tidy, log, own, join,  copy, repeat, lapse, rot, book, sign, help, hope, wish, wonder, dream, imagine, fear, worry, dread, pretend, tempt, itch, reach, use, start, try, struggle, ask, let, turn, shine, solve, break, lose, cost, hire, join, miss, grow, become, use, promise, notice, realise, realize, laugh, hear, love, hate, enjoy, prefer, complain, cry, recover, save, catch, bite, sleep, buy, eat, offer, present, depend, involve, delay, face, regret, know, find, feel, put, hit, travel, vanish, disappear, explode, burn, hold, stop, rise, raise, stay, remain`,
}
