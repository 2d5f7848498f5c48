// Every file of weights. Written by `npm run fit:cues`; not to be edited.
import { CLASSES } from './classes'
import { DEEDS } from './deeds'
import { PAIRS_1 } from './pairs-1'
import { PAIRS_2 } from './pairs-2'
import { PAIRS_3 } from './pairs-3'
import { PAIRS_4 } from './pairs-4'
import { STEMS_1 } from './stems-1'
import { STEMS_2 } from './stems-2'
import { WORDS_1 } from './words-1'
import { WORDS_2 } from './words-2'

export const LISTED_WEIGHTS: readonly string[] = [
  CLASSES,
  DEEDS,
  PAIRS_1,
  PAIRS_2,
  PAIRS_3,
  PAIRS_4,
  STEMS_1,
  STEMS_2,
  WORDS_1,
  WORDS_2,
]
