// What a package says of its licence, and whether Stepback may ship it.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedPackage } from './shipped-packages'

export interface Licence {
  name: string
  version: string
  /** As an SPDX expression, where the package keeps to that. */
  licence: string
  /** The licence and the notices that must go with it, word for word. */
  text: string
}

/** They ask for their text to be passed on, at most. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
])

/**
 * Expressions that are good for one package only. The dictionaries' `BSD` is Ispell's licence: without the advertising
 * clause, the other word lists in them public domain or permissive; all of it is in their licence file.
 */
const allowedOnce: Record<string, string> = {
  'dictionary-en': '(MIT AND BSD)',
  'dictionary-en-gb': '(MIT AND BSD)',
}

/** `text` is empty when the package brings none and `texts` has none for it. */
export const readLicence = ({ name, version, folder }: ShippedPackage, textsFolder: string): Licence => {
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: unknown }
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : '',
    text: readText(name, folder, textsFolder),
  }
}

const readText = (name: string, folder: string, textsFolder: string): string => {
  const files = readdirSync(folder).filter((file) => /^(licen[sc]e|copying|notice)(\.(md|txt))?$/i.test(file))
  const substitute = join(textsFolder, `${name.replaceAll('/', '__')}.txt`)
  if (files.length === 0) return existsSync(substitute) ? readFileSync(substitute, 'utf8').trim() : ''
  return files
    .toSorted()
    .map((file) => withoutBuildTools(readFileSync(join(folder, file), 'utf8')))
    .join('\n\n')
}

/** Vite lists what its own program is made of; of that, nothing comes into a page. */
const withoutBuildTools = (text: string) => text.replaceAll('\r\n', '\n').split('\n# Licenses of bundled')[0]!.trim()

/** One sentence for each fault; also for a text in `texts` that no package needs any more. */
export const licenceFaults = (licences: readonly Licence[], substitutes: readonly string[]): string[] => [
  ...licences.flatMap(({ name, version, licence, text }) => [
    ...(allowed.has(licence) || allowedOnce[name] === licence
      ? []
      : [`${name} ${version} has the licence "${licence}", which is not on the list of licences that may be shipped`]),
    ...(text.length < SHORTEST_TEXT ? [`${name} ${version} brings no text of its licence`] : []),
  ]),
  ...substitutes
    .map((file) => file.replace(/\.txt$/, '').replaceAll('__', '/'))
    .filter((name) => !licences.some((it) => it.name === name))
    .map((name) => `There is a licence text for ${name}, which is not shipped`),
]

/** In characters. The shortest licence there is has more than this; a mere pointer to one has less. */
const SHORTEST_TEXT = 300
