// Everything that must hold of what is packed, one finding each.
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  contentFaults,
  developmentTraces,
  foreignAddresses,
  machinePaths,
  manifestFaults,
  requiredModules,
} from './archive-rules'
import { atMost, equalTo, noneOf } from './finding'
import type { Finding } from './finding'
import { firstLoadKilobytes } from './first-load'
import type { packedTwice } from './pack'
import { readFuses } from './stand-in-electron'

type Packed = Awaited<ReturnType<typeof packedTwice>>

const ARCHIVE_MEGABYTES = 6
const FIRST_LOAD_KILOBYTES = 180

/**
 * In the wire's order. Off: running as Node, cookie encryption, NODE_OPTIONS, inspecting by argument. On: the archive's
 * integrity, loading from the archive only. Off: a snapshot of its own, privileges of file addresses. On: WebAssembly's
 * trap handlers.
 */
const WANTED_FUSES = '000011001'

const besides = [
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'locales/de.pak',
  'locales/en-US.pak',
  'resources/LICENSE.stepback.txt',
  'resources/THIRD-PARTY-LICENSES.txt',
  'resources/app.asar',
  'stepback',
  'version',
]

export const inspectPackage = async (packed: Packed, projectFolder: string): Promise<Finding[]> => [
  ...inspectArchive(packed, projectFolder),
  equalTo(
    'package-files',
    'files of the package besides Electron’s own',
    packed.first.paths.join(' '),
    besides.join(' '),
  ),
  equalTo(
    'fuses',
    'fuses read back from the binary',
    await readFuses(join(packed.first.folder, 'stepback')),
    WANTED_FUSES,
  ),
  noneOf('licences', 'packages whose licence is not in both places', missingLicences(packed)),
]

const inspectArchive = ({ first, second, built }: Packed, projectFolder: string): Finding[] => {
  const files = first.archive
  const paths = files.map(({ path }) => path)
  const read = (path: string) => Buffer.from(files.find((file) => file.path === path)?.content ?? [])
  const text = (path: string) => read(path).toString('utf8')
  const pagePaths = built.map((path) => `out/renderer/${path}`)
  const folders = [projectFolder.replace(/[/\\]$/, ''), homedir()].filter((folder) => folder.length > 1)
  const manifest = JSON.parse(text('package.json')) as Record<string, unknown>
  return [
    noneOf(
      'archive-contents',
      'files of app.asar that may not be there, or are missing',
      contentFaults(paths, pagePaths),
    ),
    noneOf('archive-manifest', 'fields of its package.json that nothing needs', manifestFaults(manifest)),
    noneOf('archive-paths', 'paths of the machine that built it', machinePaths(files, folders)),
    noneOf('archive-addresses', 'addresses in code that are not known constants', foreignAddresses(files)),
    noneOf('archive-development', 'traces of a build for developers', developmentTraces(files)),
    equalTo(
      'preload',
      'what the preload requires',
      requiredModules(text('out/main/preload.cjs')).join(' '),
      'electron',
    ),
    atMost('archive-size', 'megabytes of app.asar', toMegabytes(first.archiveBytes), ARCHIVE_MEGABYTES),
    equalTo('archive-identical', 'app.asar of a second build', second.archiveHash, first.archiveHash),
    atMost(
      'first-load',
      'kilobytes of script before the first paint, compressed',
      firstLoadKilobytes(text('out/renderer/index.html'), (path) => read(`out/renderer/${path}`)),
      FIRST_LOAD_KILOBYTES,
    ),
  ]
}

const toMegabytes = (bytes: number) => Math.round(bytes / 10_000) / 100

interface LicenceDocument {
  packages: { name: string; version: string; licence: string; text: number }[]
  texts: string[]
}

/** The build refuses a licence that may not be shipped; here it is whether those that may have come along. */
const missingLicences = ({ first }: Packed): string[] => {
  const page = first.archive.find(({ path }) => path === 'out/renderer/licences.json')
  const { packages, texts } = JSON.parse(Buffer.from(page?.content ?? []).toString('utf8')) as LicenceDocument
  const beside = readFileSync(join(first.folder, 'resources', 'THIRD-PARTY-LICENSES.txt'), 'utf8')
  return packages
    .filter(({ name, version, licence, text }) => {
      return !beside.includes(`${name} ${version} (${licence})\n\n${texts[text] ?? '\0'}`)
    })
    .map(({ name }) => name)
}
