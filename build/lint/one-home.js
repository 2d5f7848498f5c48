// Things that only one place may touch, so that reading that place tells all there is to know about them.
import { projectPathOf } from './project-path.js'

const nowhere = /^$/

/** Packages, by the start of their name. `types` may be imported anywhere in the same part. */
const packages = [
  { name: 'electron', home: /^electron\/(main|preload|shell\/)/ },
  { name: 'dexie', home: /^renderer\/vault\/database/ },
  { name: 'hash-wasm', home: /^(renderer\/vault\/|electron\/cli\/)/ },
  { name: 'node:', home: /^(electron|build|test)\/(?!preload)/ },
]

/** Identifiers and properties. */
const names = [
  { name: 'ipcRenderer', home: /^electron\/preload/ },
  { name: 'localStorage', home: nowhere },
  { name: 'sessionStorage', home: nowhere },
  { name: 'subtle', home: /^(renderer\/vault\/|electron\/host\/node-vaults|electron\/cli\/|shared\/vault\/)/ },
  { name: 'trustedTypes', home: /^renderer\/host\/open-worker/ },
  { name: 'createObjectURL', home: /^renderer\/host\/save-as-download/ },
  { name: 'showSaveDialog', home: /^electron\/shell\// },
  { name: 'showOpenDialog', home: /^electron\/shell\// },
  { name: 'dangerouslySetInnerHTML', home: nowhere },
  { name: 'openExternal', home: nowhere },
]

const constructed = [{ name: 'Worker', home: /^renderer\/host\/open-worker/ }]

const isPackage = (name) => (specifier) =>
  specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`)

export const oneHome = {
  create: (context) => {
    const path = projectPathOf(context)
    if (path.startsWith('test/')) return {}
    const away = (entries) => entries.filter(({ home }) => !home.test(path))
    const report = (node, name) => context.report({ node, message: `${name} has its one home elsewhere.` })
    const awayPackages = away(packages).map(({ name }) => ({ name, matches: isPackage(name) }))
    const awayNames = new Set(away(names).map(({ name }) => name))
    const awayConstructed = new Set(away(constructed).map(({ name }) => name))
    const checkImport = (node) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string') return
      for (const { name, matches } of awayPackages) if (matches(specifier)) report(node, name)
    }
    return {
      ImportDeclaration: checkImport,
      ImportExpression: checkImport,
      Identifier: (node) => {
        const isUse = node.name === 'subtle' ? isTakenFromCrypto(node, context) : !isMerelyNamed(node)
        if (awayNames.has(node.name) && isUse) report(node, node.name)
      },
      JSXIdentifier: (node) => awayNames.has(node.name) && report(node, node.name),
      NewExpression: (node) => awayConstructed.has(node.callee.name) && report(node, `new ${node.callee.name}`),
    }
  },
}

/** A field's declaration or an object's key of the same name touches nothing. */
const isMerelyNamed = (node) => {
  const { parent } = node
  if (parent.type === 'Property') return parent.shorthand || parent.key.start === node.start
  return parent.type === 'TSPropertySignature'
}

/** `crypto.subtle` or `{ subtle } = crypto`; a `subtle` that was passed in is anybody's to use. */
const isTakenFromCrypto = ({ parent }, context) => {
  const source = parent.type === 'MemberExpression' ? parent.object : parent.parent?.parent?.init
  return source ? /crypto$/i.test(context.sourceCode.getText(source)) : false
}
