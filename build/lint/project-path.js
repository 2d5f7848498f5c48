// Paths as the rules see them: from the project's root, with forward slashes.
import { dirname, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lint fixtures of the tests say at their first line which file of the house they stand for. */
const STANDS_FOR = /^\/\/ stands for (\S+)/

/** `renderer/app/shell.tsx` */
export const projectPathOf = (context) => {
  const standsFor = STANDS_FOR.exec(context.sourceCode.text)
  return standsFor?.[1] ?? relative(root, context.filename).split(sep).join('/')
}

/** Where an import leads inside the project, without extension; null for a package or a Node module. */
export const importedPath = (importer, specifier) => {
  if (specifier.startsWith('#shared/')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return null
  return posix.join(dirname(importer), specifier)
}
