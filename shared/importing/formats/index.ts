// Every format, in the order in which files are offered to them: the most telling marks first.
import { dayOne } from './day-one'
import { dayOneText } from './day-one-text'
import { diarium } from './diarium'
import type { Format } from './format'
import { journey } from './journey'
import { jrnl } from './jrnl'
import { miniDiarium } from './mini-diarium'
import { miniDiary } from './mini-diary'
import { standardNotes } from './standard-notes'
import { superProductivity } from './super-productivity'

export const FORMATS: readonly Format[] = [
  dayOne,
  journey,
  diarium,
  standardNotes,
  superProductivity,
  jrnl,
  miniDiary,
  miniDiarium,
  dayOneText,
]
