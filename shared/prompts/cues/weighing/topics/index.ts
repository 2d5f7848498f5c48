// Every topic of the cue reader: what words are about.
import { DECIDING } from './deciding'
import { LEARNING } from './learning'
import { PEOPLE } from './people'
import { STEPPING_BACK } from './stepping-back'
import { STEPPING_IN } from './stepping-in'
import { TELLING } from './telling'

export const TOPICS: Readonly<Record<string, string>> = {
  ...STEPPING_IN,
  ...DECIDING,
  ...PEOPLE,
  ...STEPPING_BACK,
  ...LEARNING,
  ...TELLING,
}
