// Which packages end up in what is built: read off the bundles themselves, so that nothing is forgotten or made up.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import type { InlineConfig, Plugin, Rolldown } from 'vite'

export interface ShippedPackage {
  name: string
  version: string
  folder: string
}

/** The bundler's own lines in a bundle come from modules without a file. */
const bundlerModules = [
  { prefix: '\0vite/', name: 'vite' },
  { prefix: '\0rolldown/', name: 'rolldown' },
]

export interface PackageCollector {
  /** The same build, which also notes what goes into the page, its workers and its assets. */
  watch: (bundle: InlineConfig) => InlineConfig
  /** By name, then version; what was noted in all builds so far. */
  packages: (projectFolder: string) => ShippedPackage[]
}

export const createPackageCollector = (): PackageCollector => {
  const files = new Set<string>()
  const plugin = (): Plugin => ({
    name: 'stepback:shipped-packages',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) for (const file of filesIn(output)) files.add(file)
    },
  })
  return {
    watch: (bundle) => ({
      ...bundle,
      plugins: [...(bundle.plugins ?? []), plugin()],
      worker: { ...bundle.worker, plugins: () => [plugin()] },
    }),
    packages: (projectFolder) => {
      const found = [...files].flatMap((file) => packageOf(file, projectFolder) ?? [])
      const byKey = new Map(found.map((it) => [`${it.name}@${it.version}`, it]))
      return [...byKey.keys()].toSorted().map((key) => byKey.get(key)!)
    },
  }
}

const filesIn = (output: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] =>
  output.type === 'asset'
    ? output.originalFileNames
    : Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))

/** null for a file of the project's own. */
const packageOf = (file: string, projectFolder: string): ShippedPackage | null => {
  const bundler = bundlerModules.find(({ prefix }) => file.startsWith(prefix))
  if (bundler !== undefined) return readPackage(join(projectFolder, 'node_modules', bundler.name))
  const [path] = file.replace(/^\0/, '').split('?')
  const at = path?.lastIndexOf('node_modules/') ?? -1
  if (path === undefined || at < 0) return null
  // Assets are named from the bundle's own root, such as `../node_modules/…`.
  const place = isAbsolute(path) ? path : join(projectFolder, path.slice(path.indexOf('node_modules/')))
  return nearestPackage(dirname(place))
}

/** Folders inside a package may have a package.json without a name; the package itself has both. */
const nearestPackage = (folder: string): ShippedPackage => {
  if (dirname(folder) === folder) throw new Error('A file below node_modules belongs to no package')
  return (existsSync(join(folder, 'package.json')) ? readPackage(folder) : null) ?? nearestPackage(dirname(folder))
}

const readPackage = (folder: string): ShippedPackage | null => {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<ShippedPackage>
  return name === undefined || version === undefined ? null : { name, version, folder }
}
