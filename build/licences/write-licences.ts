// Writes the licences of everything shipped: for the page to show, and as a text to go beside the program.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceFaults, readLicence } from './read-licence'
import type { Licence } from './read-licence'
import type { ShippedPackage } from './shipped-packages'

export interface LicencePlaces {
  projectFolder: string
  /** `out`, or where else this build went. */
  outFolder: string
}

/** Throws, naming each fault, when something may not be shipped or brings no licence text. */
export const writeLicences = (packages: readonly ShippedPackage[], { projectFolder, outFolder }: LicencePlaces) => {
  const textsFolder = join(projectFolder, 'build', 'licences', 'texts')
  const licences = [...packages, electronPackage(projectFolder)]
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((it) => readLicence(it, textsFolder))
  const faults = licenceFaults(licences, readdirSync(textsFolder))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  // Beside the page, not in it: the built files are served from a list of what was built.
  writeFileSync(join(outFolder, 'renderer', 'licences.json'), `${JSON.stringify(toDocument(licences))}\n`)
  mkdirSync(join(outFolder, 'licences'), { recursive: true })
  writeFileSync(join(outFolder, 'licences', 'THIRD-PARTY-LICENSES.txt'), toText(licences))
}

/** In no bundle, and all around them. What it contains in turn has its texts beside its binary. */
const electronPackage = (projectFolder: string): ShippedPackage => {
  const folder = join(projectFolder, 'node_modules', 'electron')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { name: 'electron', version, folder }
}

/** Many packages share a text to the letter, so each text is there once: `{ packages: [{ …, text: 3 }], texts: […] }`. */
const toDocument = (licences: readonly Licence[]) => {
  const texts = [...new Set(licences.map(({ text }) => text))]
  return { packages: licences.map((it) => ({ ...it, text: texts.indexOf(it.text) })), texts }
}

const toText = (licences: readonly Licence[]) =>
  [
    'Stepback is made with the work of others. These are the packages in it, each under its own licence.',
    ...licences.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
