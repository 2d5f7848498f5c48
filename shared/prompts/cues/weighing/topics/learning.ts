// Topics of reading, trying out, and small things. Dictionary forms; a phrase matches word by word, in any form of its words.

export const LEARNING: Readonly<Record<string, string>> = {
  learn: `learn, learnt, learned, understand, understood, curious, curiosity, know how, see how, how it works, how they,
    work, how the, how our, why the, explore, tutorial, course, chapter, book, docs, documentation, manual, rfc,
    paper, article, blog, video, podcast, tour, walkthrough, explain, explained, taught me, showed me, show me, walk,
    me, shadow, study, studied, read, reread, reading, skim, browse, trace, step through, poke, look around, looked,
    around, look under the hood, rabbit hole, get my head around, sense of, feel for, picture of, familiar, brush up,
    catch up, keep up, stay current, stay sharp, up to speed, follow, diagram, map, sketch, draw, drew, demo, guild,
    brown bag, meetup, conference, talk, lab, koans, practice, exercise, as a listener, listener, sat at the back to,
    to follow the reasoning, reasoning, replay, recording, watched the replay, recording of, internal talk, lightning
    talk, lunch and learn, study group, reading group, book club, workshop on, webinar, podcast on, keynote, asked
    dumb questions, dumb questions, stupid questions, beginner questions, newbie questions, noob questions, he, drove,
    she drove, they drove, learnt loads, learned loads, learnt a lot, learned a lot, learn a lot, teach me, explained
    me, explained to me, explain to me, talked me through, talk me through, took me through, take me, through, guided
    me, gave me a tour, showed me round, showed me around, show me around, walked me, so i do not nod, not nod
    blindly, so i can, so that i can, so i know, so that i know, to be able to, to know what, to know how, to, know
    why, to understand, to get, to grasp, grasp, grok, make sense of, made sense, clicked, it clicked, aha, picture
    now, mental model, overview, big picture, lay of the land, bearings, refresh, refresher, rusty, skills, fresh,
    hand in, keep my hand in, stay in touch with, in touch with the code, from the outside, as a customer, as a, user,
    as if i was a customer, like a customer, like a user, dogfood, dogfooding, gander, a gander, nosy, nose, snoop,
    snooped, peek, peeked, glance, glanced, wander through, wandered, stroll, strolled, tourist, leaf, leafed, flick
    through, flicked, thumb through, reading list, changelog, release notes, source code, source, sdk source, commits,
    history, blame, git log, log files, dashboards, traces, telemetry, metrics, about, wondered how, wondered why,
    wanted to know, want to know, needed to know, find out, found out, figure out, how, figured out how, work out how,
    worked out how, understand all of it, can not claim, claim`,
  trivial: `typo, tiny, small, little, minor, trivial, cosmetic, readme, wiki, comment, spelling, lint, linting, unused, dead,
    code, cleanup, clean, tidy, chore, housekeeping, rename, formatting, nobody needs, no one needs, nobody waits,
    nobody cares, nobody asked, no one asked, not urgent, no hurry, no rush, no deadline, no pressure, low stakes,
    zero stakes, low priority, low risk, whenever, can wait, backlog, optional, nice to have, harmless, no,
    consequence, off the critical path, not on the critical path, off path, flaky, old, internal, bottom of the, icon,
    broken links, links, dotfiles, good first issue, first issue, palate cleanser, copy bug, p4, p5, copy change,
    wording, label, tooltip, nit, nits, css, colour, color, alignment, padding, pixel, whitespace, indentation,
    warning, deprecation, deprecated, dependency bump, version bump, bump, minor version, dev dependency, gitignore,
    editorconfig, alias, snippet, script that, little script, one off, oneoff, ad hoc, quick'n'dirty, quick, and
    dirty, for my eyes, my eyes only, for my own, for my notes, for my own eyes, half an hour, half hour, ten, minutes
    of, nobody had wanted, no one had wanted, nobody wanted, unloved, orphan, orphaned, forgotten corner, corner,
    dusty corner, abandoned repo, nobody would miss, nobody will miss, no one will miss, nobody notices, nobody will
    notice, no one will notice, could sit, can sit, merge whenever, merges whenever, whenever it, any, time, anytime,
    some rainy day, rainy day, filler, snack, warm up, doodle, doodled`,
  toy: `toy, side project, side, pet project, hobby, personal, for fun, fun, for myself, for me, my own, hackathon, hack,
    day, throwaway, throw away, thrown away, spike, poc, proof of concept, prototype, sandbox, scratch, playground,
    play, tinker, fiddle, mess around, muck, fool around, experiment, dabble, try, tried, test drive, advent of code,
    kata, leetcode, puzzle, game, raspberry, tutorial, deleted, delete, binned, never ship, not for, production,
    local, locally, laptop, my machine, weekend project, demo app, hello world, rust, go, zig, haskell, elixir,
    clojure, wasm, llm, copilot, throwaway branch, scratch branch, scratch repo, demo repo, my own repo, private repo,
    my repo, own repo, at home, home project, home lab, homelab, home server, nas, arduino, esp32, pi, hobby project,
    weekend hack, evening hack, bot for, notebook, jupyter, spreadsheet macro, macro, shortcut, chrome, extension,
    browser extension, plugin for my, theme for my, prompt, my shell, my terminal, my editor, my vim, my, emacs, my
    calendar, my expenses, my inbox, my notes, my own cycle, my own stats, my own laptop, not going, anywhere, going
    nowhere, goes nowhere, will not ship, never ships, will never ship, will not merge, never merge, never be merged,
    will not be merged, not to be merged, straight in the bin, in the bin, trash, trashed, tossed it, threw it, threw
    it away, deleted it afterwards, closed without merging, just for the fun, for the fun of it, for, the joy, for the
    sake of, for kicks, for laughs, because i can, silly, pointless, useless, amusement, amused, of life, chess,
    sudoku, wordle, tetris, snake, ray tracer, mandelbrot, emulator, crossword`,
}
