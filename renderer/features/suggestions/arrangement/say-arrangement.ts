// The arrangement's grounds and changes in words.
import { formatDay } from '#shared/calendar/format-day'
import type { ArrangementChange, Reason } from '#shared/insights/arrangement'
import { copy } from './copy'

export function sayReason(reason: Reason): string {
  switch (reason.type) {
    case 'share-agreed':
      return copy.shareAgreed(reason.share)
    case 'small-team':
      return copy.smallTeam(reason.reports)
    case 'early-stage':
      return copy.earlyStage
    case 'exception':
      return copy.exception(reason.exception.reason, formatDay(reason.until, 'en-GB', 'short'), reason.isOver)
  }
}

export function sayChange(change: ArrangementChange): string {
  switch (change.type) {
    case 'team-size':
      return copy.teamSize(change.from, change.to)
    case 'share':
      return copy.share(change.from, change.to)
    case 'stage':
      return copy.stage(change.to)
    case 'exception-over':
      return copy.exceptionOver(change.exception.reason)
    case 'joined':
      return copy.joined(change.person.name)
    case 'left':
      return copy.left(change.person.name)
  }
}
