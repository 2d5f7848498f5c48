// Every format, in the order in which files are offered to them: the most telling marks first.
import { appleJournal } from './apple-journal'
import { csv } from './csv'
import {
  jrnlMarkdown,
  miniDiariumMarkdown,
  miniDiaryMarkdown,
  plainDatedLines,
  plainDatedMarkdown,
} from './dated-markdown'
import { dayOne } from './day-one'
import { dayOneClassic } from './day-one-classic'
import { dayOneText } from './day-one-text'
import { diarium } from './diarium'
import { database, jrnlEncrypted, miniDiaryEncrypted } from './encrypted'
import type { Format } from './format'
import { joplin } from './joplin'
import { joplinRaw } from './joplin-raw'
import { journey } from './journey'
import { jrnl } from './jrnl'
import { jrnlFolder } from './jrnl-folder'
import { jrnlText } from './jrnl-text'
import { logseq } from './logseq'
import { plainMarkdownFiles } from './markdown'
import { miniDiarium } from './mini-diarium'
import { miniDiary } from './mini-diary'
import { obsidian } from './obsidian'
import { rednotebook } from './rednotebook'
import { ownExport } from '../stepback/own-export'
import { pagesExport } from '../stepback/pages-export'
import { standardNotes } from './standard-notes'
import { superProductivity } from './super-productivity'

export const FORMATS: readonly Format[] = [
  ownExport,
  pagesExport,
  dayOne,
  journey,
  diarium,
  standardNotes,
  superProductivity,
  jrnl,
  miniDiary,
  miniDiarium,
  dayOneClassic,
  dayOneText,
  rednotebook,
  appleJournal,
  joplinRaw,
  jrnlFolder,
  miniDiaryMarkdown,
  miniDiariumMarkdown,
  logseq,
  jrnlMarkdown,
  jrnlText,
  joplin,
  obsidian,
  plainDatedMarkdown,
  plainDatedLines,
  csv,
  plainMarkdownFiles,
  miniDiaryEncrypted,
  jrnlEncrypted,
  database,
]
