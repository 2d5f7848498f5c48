// What must hold of the lockfile, so that `npm ci` works on every platform and against any registry.

interface LockedPackage {
  resolved?: string
  optionalDependencies?: Record<string, string>
}

export interface Lockfile {
  packages: Record<string, LockedPackage>
}

/** One sentence for each fault. */
export const lockfileFaults = ({ packages }: Lockfile): string[] =>
  Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
    // Left out, npm asks the registry that is configured where it runs.
    ...(resolved === undefined ? [] : [`${path} is tied to ${resolved}`]),
    ...Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || 'the project'} may need ${name}, which is not in the lockfile`),
  ])

/** Looks in the folder of `path` and those above it, as Node does. */
const isLocked = (packages: Lockfile['packages'], path: string, name: string): boolean => {
  if (Object.hasOwn(packages, `${path}${path === '' ? '' : '/'}node_modules/${name}`)) return true
  if (path === '') return false
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
  return isLocked(packages, above, name)
}
