// What each kind of cue is called, and the words beside it. For whoever shows cues; ready for translation.
import type { FoundKind } from './cue'

export const CUE_COPY: Readonly<Record<FoundKind, { title: string; asks: string }>> = {
  'took-critical-path': {
    title: 'Took work others depend on',
    asks: 'Did you take on something here that other people wait for?',
  },
  'took-back': { title: 'Took back somebody’s work', asks: 'Did work that was somebody else’s come back to you here?' },
  'team-deferred': { title: 'A decision came to you', asks: 'Did a call that others could make end up with you here?' },
  'people-work-postponed': {
    title: 'Put off work with people',
    asks: 'Did a 1:1, feedback, hiring or a conversation move or stay undone here?',
  },
  'stepped-back': { title: 'Stepped back', asks: 'Did you leave or hand this to somebody else here?' },
  'off-path': {
    title: 'Coded or read off the path',
    asks: 'Was this reading, trying out, or code that nobody waits for?',
  },
}
