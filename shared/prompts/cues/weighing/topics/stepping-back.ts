// Topics of leaving work to others. Dictionary forms; a phrase matches word by word, in any form of its words.

export const STEPPING_BACK: Readonly<Record<string, string>> = {
  quiet: `quiet, silent, silence, silently, mouth, tongue, lips, lip, hush, mute, zip, shush, mum, wordless, speechless,
    say, nothing, said nothing, no comment, not a word, bite, shut up, hold my peace, unsaid, swallow, spoke last,
    speak, last, i spoke last, last to speak, sat quietly, sat there quietly, kept mum, held my tongue, held my peace,
    kept, my thoughts, kept my opinion, kept my view, kept it to myself, keep it to myself, to myself, no opinion from
    me, did not weigh in, not weigh in, did not comment, not comment, commented nothing, no comments from me, said
    little, said less, few words, listened, listening only, mic off, camera off, microphone off, on mute the whole,
    muted, myself, lurked, lurking, hid my, stayed neutral, neutral, poker face, straight face`,
  restraint: `resist, restrain, refrain, urge, tempt, temptation, itch, itching, hover, tingle, twitch, hold back, held back,
    hold off, hold myself back, hands in pockets, hands off, hands in my pockets, hands under, sit on my hands, stop,
    myself, catch myself, caught myself, hands to myself, keep my hands, walk away, go for a walk, took a walk, count,
    to ten, deep breath, breathe, cold turkey, willpower, discipline, self control, reluctantly, not my place, stay
    in, my lane, let it go, bystander, abstain, forbear`,
  keepout: `stay out, stayed out, keep out, kept out, steer clear, out of it, out of the way, back seat, backseat, backstage,
    sideline, sidelines, back row, back of the room, last row, in the back, at the back, offstage, left the room,
    leave the room, walk out, step out, step away, step aside, step back, log off, close the laptop, shut the laptop,
    drop off the call, leave the call, leave the channel, muted, uninvite, decline the invite, absent on purpose, on,
    purpose, deliberately, unfollow, unsubscribe, bow out, recuse, withdraw, remove myself, took myself off, my name,
    off, off the list, not open the laptop, went to bed, went home, went for a walk, made tea, popcorn, coffee, lunch`,
  handing: `hand, hand over, hand off, handover, handoff, delegate, delegation, entrust, give, gave, pass, transfer, assign,
    appoint, nominate, put in charge, in charge, baton, reins, keys, torch, ownership, sign over, offload, let go,
    relinquish, cede, surrender, give up, step down, turn over, make owner, responsibility, authority, mandate, full,
    empower, put in the hands, in the hands of, into the hands, in his hands, in her hands, in their hands, to the
    tech lead, to the team, to the leads, to the owner, redirected, redirect, rerouted, reroute, pointed to, forwarded
    to, sent to the, sent back to, back to the team, back to them, back to him, back to her, found someone, found him
    for it, found her for it, for it, got someone else, asked someone else, someone else do, said no to, doing, no to
    doing it myself, left it with, leave it with, left with, left to, left the how, the how to, the how, set the goal,
    gave the goal, gave the what, what not how, outcome only, full control, control to, decision log, decision rights,
    decider, made him decider, new owner, is owner, is the owner, owner now, owns now, drives now, leads now, runs it
    now, runs the, chairs, chair, facilitator, host, hosts, presenter, representative, stand in, stand in for me,
    deputy, deputise, deputize, cover for me, instead of me, in my place, took my place, my seat, my, my slot, admin
    rights, deploy rights, keys to, access to, budget to, mandate to, empowered, promoted to, owner, without asking
    me, no need to ask me, do not ask me, need not ask me, need not ask, no approval needed, no, longer need my, no
    longer approve, stopped approving, stopped reviewing, no longer review, off the approvers, codeowners, removed
    myself, unsubscribed, off the list, off the rota, out of the loop on purpose`,
  trust: `trust, confidence, believe in, faith, back, support, rely, you have got this, got this, let them, let him, let,
    her, allow, permit, free hand, free rein, leeway, encourage`,
  theirown: `themselves, themself, himself, herself, on their own, on his own, on her own, by themselves, by himself, by,
    without me, without my help, without asking me, own it, owns it, own way, own pace, own solution, figure, out,
    work out, sort out, found the solution, found a way, found it, cracked it, got there, solve, run with it,
    independent, independently, autonomous, alone, his call, her call, their call, your call, his show, her show,
    their show, his baby, her baby`,
  theirpossession: `his, her, hers, their, theirs`,
  watch: `watch, observe, listen, take notes, took notes, note, notes, audience, cheer, clap, applaud, nod, smile,
    spectator, spectate, passenger, witness`,
  coach: `coach, mentor, guide, hint, pointer, nudge, teach, train, question, socratic, help think, walk through, talk,
    through, context, what would you, what do you think, how would you, what have you tried, what are the options,
    recommendation, point at, point to, ask instead, ask back, feedback, pair, drive, driver, whiteboard, role play,
    role played, roleplay, judge the risk herself, judge the risk himself, asked for their criteria, their criteria,
    criteria, open question, open questions, questions only, only questions, asked questions, asked what, asked how,
    asked who, asked which, asked her what, asked him what, asked them what, asked back, asked them back, asked him,
    back, asked her back, answered with a question, question instead, rather than giving my pick, rather than tell,
    rather than telling, rather than answer, rather than answering, rather than fix, rather than fixing, instead of,
    telling, instead of answering, instead of fixing, instead of giving, without giving, think aloud, think out loud,
    thinking out loud, made him think, made her think, drew it out, helped her see, helped him see, helped them see,
    helped them, helped her, helped him, guided, guide him, guide her, mentored, teaching, learn to, learning to, so,
    he learns, so she learns, so they learn, first time leading, his first, her first, their first, safe to fail, let,
    them fail, made a mistake, mistake, room to, made room for, space to, space for, time to think, gave time, gave,
    them time, gave him time, gave her time, argue against me, he won, she won, they won, go his way, go her way, go,
    their way, went their way, his way, her way, their plan, her plan, his plan, her idea, his idea, their, idea,
    their solution, disagree and commit, disagreed and, even though i disagreed, though i disagree, not how i, would,
    not the way i would, i would have done it differently, differently, good enough, fine by me, live with it, live
    with that`,
}
