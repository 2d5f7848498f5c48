// Every file of weights. Written by `npm run fit:cues`; not to be edited.
import { CLASSES } from './classes'
import { DEEDS_1 } from './deeds-1'
import { DEEDS_2 } from './deeds-2'
import { PAIRS_1 } from './pairs-1'
import { PAIRS_10 } from './pairs-10'
import { PAIRS_11 } from './pairs-11'
import { PAIRS_12 } from './pairs-12'
import { PAIRS_13 } from './pairs-13'
import { PAIRS_14 } from './pairs-14'
import { PAIRS_2 } from './pairs-2'
import { PAIRS_3 } from './pairs-3'
import { PAIRS_4 } from './pairs-4'
import { PAIRS_5 } from './pairs-5'
import { PAIRS_6 } from './pairs-6'
import { PAIRS_7 } from './pairs-7'
import { PAIRS_8 } from './pairs-8'
import { PAIRS_9 } from './pairs-9'
import { STEMS_1 } from './stems-1'
import { STEMS_2 } from './stems-2'
import { STEMS_3 } from './stems-3'
import { STEMS_4 } from './stems-4'
import { THREES_1 } from './threes-1'
import { THREES_2 } from './threes-2'
import { THREES_3 } from './threes-3'
import { THREES_4 } from './threes-4'
import { THREES_5 } from './threes-5'
import { THREES_6 } from './threes-6'
import { THREES_7 } from './threes-7'
import { THREES_8 } from './threes-8'
import { WORDS_1 } from './words-1'
import { WORDS_2 } from './words-2'
import { WORDS_3 } from './words-3'
import { WORDS_4 } from './words-4'
import { WORDS_5 } from './words-5'

export const LISTED_WEIGHTS: readonly string[] = [
  CLASSES,
  DEEDS_1,
  DEEDS_2,
  THREES_1,
  THREES_2,
  THREES_3,
  THREES_4,
  THREES_5,
  THREES_6,
  THREES_7,
  THREES_8,
  PAIRS_1,
  PAIRS_2,
  PAIRS_3,
  PAIRS_4,
  PAIRS_5,
  PAIRS_6,
  PAIRS_7,
  PAIRS_8,
  PAIRS_9,
  PAIRS_10,
  PAIRS_11,
  PAIRS_12,
  PAIRS_13,
  PAIRS_14,
  STEMS_1,
  STEMS_2,
  STEMS_3,
  STEMS_4,
  WORDS_1,
  WORDS_2,
  WORDS_3,
  WORDS_4,
  WORDS_5,
]

/** What they were fitted from: a test fails where that has changed since. */
export const FITTED_FROM = 'e7211ea5'
