// Files that only their own application can open. They are named as what they are, so that nobody takes them for damage.
import { isAgeFile } from '../age-file'
import { decodeText } from '../text'
import type { SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const FERNET = /^\s*gAAAAA[\w-]{20,}={0,2}\s*$/
const HEX = /^\s*[0-9a-f]{64,}\s*$/i
const BASE64 = /^\s*(?:[A-Za-z0-9+/_-]{40,}\n?)+={0,2}\s*$/
const PGP = /^\s*-----BEGIN PGP MESSAGE-----/

const headOf = (file: SourceFile) => decodeText(file.bytes.subarray(0, 4096)) ?? ''

const SQLITE = 'SQLite format 3'
const isSqlite = ({ bytes }: SourceFile) => String.fromCharCode(...bytes.subarray(0, SQLITE.length)) === SQLITE

export const miniDiaryEncrypted: Format = {
  id: 'mini-diary-encrypted',
  claim: (files) => claimEach(files, (file) => HEX.test(headOf(file)), 'likely', 'one-line-of-hexadecimal'),
  read: reportEncrypted,
}

export const jrnlEncrypted: Format = {
  id: 'jrnl-encrypted',
  claim: (files) =>
    claimEach(
      files,
      (file) => FERNET.test(headOf(file)) || PGP.test(headOf(file)) || isAgeFile(file) || BASE64.test(headOf(file)),
      'likely',
      'no-words-in-it',
    ),
  read: reportEncrypted,
}

/** Diarium's backup is one, and other applications keep their journal in one. */
export const database: Format = {
  id: 'database',
  claim: (files) => claimEach(files, isSqlite, 'sure', 'begins-as-a-database'),
  read: (files, collector) => {
    for (const file of files) collector.report({ where: file.path, why: 'database', text: '' })
    return null
  },
}

function reportEncrypted(files: readonly SourceFile[], collector: Parameters<Format['read']>[1]): null {
  for (const file of files) collector.report({ where: file.path, why: 'encrypted', text: '' })
  return null
}
