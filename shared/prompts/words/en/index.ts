// All English phrases of the engine, by message id.
import type { Phrases } from '../speaker'
import { limitPhrases } from './limits'
import { planPhrases } from './plans'
import { questionPhrases } from './questions'
import { sawPhrases } from './saw'
import { titlePhrases } from './titles'

export const english: Phrases = { ...titlePhrases, ...sawPhrases, ...limitPhrases, ...planPhrases, ...questionPhrases }
