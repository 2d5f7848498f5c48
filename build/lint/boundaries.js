// Who may import whom. Each part lists what it may reach besides itself; a path that is in no part is free.
import { importedPath, projectPathOf } from './project-path.js'

const parts = [
  { name: 'shared', path: /^shared\//, reaches: [] },
  { name: 'preload', path: /^electron\/preload/, reaches: ['shared'] },
  { name: 'electron', path: /^electron\//, reaches: ['shared'] },
  { name: 'ui', path: /^renderer\/ui\//, reaches: ['shared'] },
  { name: 'charts', path: /^renderer\/charts\//, reaches: ['ui', 'shared'] },
  { name: 'host', path: /^renderer\/host\//, reaches: ['shared'] },
  { name: 'vault', path: /^renderer\/vault\//, reaches: ['host', 'shared'] },
  { name: 'journal', path: /^renderer\/journal\//, reaches: ['vault', 'host', 'shared'] },
  {
    name: 'features',
    path: /^renderer\/features\//,
    reaches: ['journal', 'vault', 'host', 'ui', 'charts', 'shared'],
  },
  {
    name: 'app',
    path: /^renderer\/(app\/|main|index)/,
    reaches: ['features', 'journal', 'vault', 'host', 'ui', 'charts', 'shared'],
  },
  { name: 'build', path: /^build\//, reaches: ['electron', 'shared'] },
]

const partOf = (path) => parts.find((part) => part.path.test(path))

const featureOf = (path) => /^renderer\/features\/([^/]+)/.exec(path)?.[1]

/** Why `importer` may not import `imported`; null when it may. */
const refusal = (importer, imported) => {
  const from = partOf(importer)
  const to = partOf(imported)
  if (from === undefined || to === undefined) return null
  if (from.name === 'features' && to.name === 'features' && featureOf(importer) !== featureOf(imported)) {
    return 'A feature never imports another feature.'
  }
  if (from === to || from.reaches.includes(to.name)) return null
  return `${from.name} may import ${from.reaches.join(', ') || 'nothing but itself'}; not ${to.name}.`
}

export const boundaries = {
  create: (context) => {
    const importer = projectPathOf(context)
    const check = (node) => {
      const imported = typeof node.source?.value === 'string' ? importedPath(importer, node.source.value) : null
      const message = imported === null ? null : refusal(importer, imported)
      if (message !== null) context.report({ node, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}
