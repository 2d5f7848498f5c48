// An Electron distribution with nothing in it but what packaging touches: a program that is not one, with a real fuse
// wire, and the licences that come with Electron.
import { FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** By which `@electron/fuses` finds the wire in a binary. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** As Electron 45 leaves its own build: version 1, nine fuses. */
const WIRE = [1, 9, ...Buffer.from('101101011')]

const program = Buffer.concat([
  Buffer.from('#!/bin/sh\nexit 0\n'),
  Buffer.from(FUSE_SENTINEL),
  Buffer.from(WIRE),
  Buffer.from('\n'),
])

export const makeStandInElectron = (folder: string, version: string) => {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  // No default_app.asar: a distribution given as a folder keeps what it has.
  mkdirSync(join(folder, 'resources'), { recursive: true })
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, 'LICENSE'), 'Electron’s licence')
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '<p>Chromium’s licences</p>')
  for (const locale of ['en-US', 'de', 'fr']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '')
}

/** The nine fuses in the wire's own order, as `0` and `1`. Throws when the binary has no wire of version 1. */
export const readFuses = async (binary: string): Promise<string> => {
  const { version, ...wire } = await getCurrentFuseWire(binary)
  if (version !== FuseVersion.V1) throw new Error('The fuse wire is of another version')
  const places = Object.keys(wire).filter((place) => /^\d+$/.test(place))
  return places
    .toSorted((one, other) => Number(one) - Number(other))
    .map((place) => String.fromCharCode((wire as Record<string, number>)[place]!))
    .join('')
}
