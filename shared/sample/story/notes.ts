// The longer evenings, in Markdown.
import type { StoryNote } from './shapes'

export const NOTES: readonly StoryNote[] = [
  {
    on: 1,
    text: `What I would like to be able to say in thirteen weeks:

- @Tomás has taken something large from one end to the other.
- I know what @Linnea wants after on-call.
- I have read more code than I have written, and nobody has waited for mine.`,
  },
  {
    on: 9,
    text: `@Rahel again. She asks from the customer's side, and we answer from the table's side.

Rounding: *before* tax, per line. There is a reason, it is older than all of us, and it should be written where she looked for it.`,
  },
  {
    on: 15,
    text: `Check-in with @Ifeoma on the retries. I had prepared three objections. She had a page headed "what you will object to", with four.

I left her office chair lower than I found it.`,
    isWin: true,
  },
  {
    on: 22,
    text: `Why I took it, as honestly as I can at this hour:

1. The date. True, but @Tomás had a date too.
2. I know the old system. True, and I could have told him what I know.
3. It felt wonderful to be good at something by lunchtime.

The third one is the one I did not say in stand-up.`,
    forCoach: true,
  },
  {
    on: 33,
    text: `Sequence, for the review, before I tidy it in my head:

- 22:10 I merge. @Rahel had asked in the thread whether it may run twice. I answered with a thumb.
- 06:40 first double charge.
- 07:55 @Rahel posts the graph. Nobody on call had an alarm for it.
- 08:10 I have the keyboard. @Linnea asks twice who is writing to Support. Nobody is, so @Marek finds out from a customer.

I fixed it. I should have been the one writing to Marek.`,
    forCoach: true,
  },
  {
    on: 37,
    text: `With @Yusuf. He did not say *stop*. He asked what the team had learned to do in these three weeks that it could not do before.

I said: wait.`,
    forCoach: true,
  },
  {
    on: 40,
    text: `For @Tomás and @Ifeoma, copied here so that I remember what I knew:

> The script is on my branch. It works up to tenant five. I do not know why the cent is off.
> Kenji can say what a correct total is. I have not asked him.
> You may stop, change or throw away anything of mine.

I rewrote the last line four times.`,
  },
  {
    on: 41,
    text: `What stopped while I was away: nothing that I can find. One change waited for me. @Ifeoma gave it a second reviewer and a rule for next time.

Relief, then something less pretty under the relief.`,
    forCoach: true,
  },
  {
    on: 47,
    text: `Half an hour with @Tomás and the door shut.

- The cut-over is his, the date is his to defend, the branch goes.
- I keep two things: rooms, and anyone above Priya.
- He will tell me on the day before if he wants me in the building.

He asked whether I would have taken it from Ifeoma. I said no. That is the conversation we should have had.`,
    forCoach: true,
  },
  {
    on: 50,
    text: `With @Priya: the twenty per cent was agreed for five people, and I was at sixty for a month. She had not noticed, because the dates had held.

She will think about what she counts. I sent her three lines, so that she has them in writing.`,
  },
  {
    on: 53,
    text: `A good hour of other people's work. @Ifeoma's release note thanks @Minjun and @Linnea by name, and nobody asked me a thing.

What I did for it: kept the schema question off her desk for two weeks.`,
    isWin: true,
  },
  {
    on: 58,
    text: `What I did for the cut-over since {weekday:47}: two rooms, one mail to Legal, lunch for nine.

@Tomás ran it in daylight with Support on the line. At tenant thirty he stopped, read something, and went on. I will never know what it was, and it went well anyway.`,
    isWin: true,
  },
  {
    on: 65,
    text: `Counted backwards: I have not opened the repository since the day the retries went live. Nobody minds. I could not say today why the tax export is hard, only that @Rahel says so.

That used to be the part of the job I was good at.`,
  },
]
