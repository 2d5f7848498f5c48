// All English phrases of the engine, by message id.
import type { Phrases } from '../speaker'
import { planPhrases } from './plans'
import { questionPhrases } from './questions'
import { suggestionPhrases } from './suggestions'

export const english: Phrases = { ...suggestionPhrases, ...planPhrases, ...questionPhrases }
