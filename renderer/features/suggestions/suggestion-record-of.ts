// A suggestion as it is shown and kept: in words, with what it rested on.
import type { ShownSuggestion } from '#shared/domain/suggestion-record'
import type { Message, Suggestion } from '#shared/prompts/assessment'
import { keptEvidence } from '#shared/prompts/kept-evidence'

export function toShownSuggestion(suggestion: Suggestion, say: (message: Message) => string): ShownSuggestion {
  const lines = (messages: readonly Message[]) => messages.map(say).join('\n')
  return {
    signalIds: [...suggestion.signals],
    direction: suggestion.direction,
    subject: suggestion.subject,
    title: say(suggestion.title),
    saw: lines(suggestion.saw),
    limit: lines(suggestion.limit),
    leftOut: lines(suggestion.leftOut),
    wouldGoAway: say(suggestion.wouldGoAway),
    ...keptEvidence(suggestion.evidence),
  }
}
