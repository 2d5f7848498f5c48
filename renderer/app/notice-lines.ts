// What was found when the journal was opened, as sentences. Where something was damaged, they say whether any of it is missing.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { copy } from './copy'
import type { OpenSession } from './open-session'

type Found = Pick<
  OpenSession,
  | 'quarantinedBytes'
  | 'broughtBack'
  | 'missingOperations'
  | 'isVouchedFor'
  | 'unreadable'
  | 'strangers'
  | 'isProtected'
  | 'isAnotherVault'
>

export interface NoticeLine {
  text: string
  /** What it warns of, as a digest, where that is so at each opening; null for what happened before this one. */
  mark: string | null
}

export function noticeLines(found: Found): NoticeLine[] {
  const { quarantinedBytes, broughtBack, missingOperations, unreadable, strangers } = found
  const isDamaged = quarantinedBytes > 0
  const happened = [
    found.isAnotherVault && copy.recovered.anotherVault,
    isDamaged && copy.recovered.quarantined(quarantinedBytes),
    broughtBack > 0 && wordsOnBroughtBack(broughtBack, isDamaged),
    missingOperations > 0 && copy.recovered.missing(missingOperations),
    isDamaged && broughtBack === 0 && missingOperations === 0 && wordsOnMissing(found),
  ]
  const lasts = [
    unreadable.length > 0 && lasting(copy.recovered.unreadable(unreadable.length), idsOf(unreadable)),
    strangers.length > 0 && lasting(copy.recovered.strangers(strangers), strangers),
    !found.isProtected && lasting(copy.recovered.unprotected, []),
  ]
  return [
    ...happened.flatMap((text) => (text === false ? [] : [{ text, mark: null }])),
    ...lasts.filter((line) => line !== false),
  ]
}

/** The sentence counts, or names one of several; what it is about is all of them. */
function lasting(text: string, about: readonly string[]): NoticeLine {
  return { text, mark: bytesToHex(sha256(utf8ToBytes(JSON.stringify([text, ...about.toSorted()])))) }
}

const idsOf = (rows: Found['unreadable']) => rows.map(({ id }) => id)

const wordsOnBroughtBack = (count: number, isDamaged: boolean) =>
  isDamaged ? copy.recovered.broughtBack(count) : copy.recovered.broughtBackMissing(count)

const wordsOnMissing = ({ isVouchedFor }: Found) =>
  isVouchedFor ? copy.recovered.nothingMissing : copy.recovered.unknownMissing
