// The worker that knows English: two dictionaries of the SCOWL word lists, loaded when the first word comes.
import britishRules from '../../../node_modules/dictionary-en-gb/index.aff?raw'
import britishWords from '../../../node_modules/dictionary-en-gb/index.dic?raw'
import americanRules from '../../../node_modules/dictionary-en/index.aff?raw'
import americanWords from '../../../node_modules/dictionary-en/index.dic?raw'
import { serveCalls } from '../../vault/worker-calls'
import { toDictionaries } from './english'
import { createSpeller } from './speller'
import { WORK_WORDS } from './work-words'

const load = () =>
  toDictionaries([
    { aff: americanRules, dic: americanWords },
    { aff: britishRules, dic: britishWords },
  ])

serveCalls(createSpeller(load, WORK_WORDS))
