// Shared code takes the time and randomness as arguments: the past must come out the same whenever it is replayed.
import { projectPathOf } from './project-path.js'

const forbidden = [
  ['Temporal', 'Now'],
  ['Date', 'now'],
  ['Math', 'random'],
]

export const noClock = {
  create: (context) => {
    if (!projectPathOf(context).startsWith('shared/')) return {}
    const report = (node, what) => context.report({ node, message: `${what} does not belong in shared code.` })
    return {
      MemberExpression: (node) => {
        const name = node.property.name ?? node.property.value
        for (const [object, property] of forbidden) {
          if (node.object.name === object && name === property) report(node, `${object}.${property}`)
        }
      },
      NewExpression: (node) => {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()')
      },
      CallExpression: (node) => node.callee.name === 'Date' && report(node, 'Date()'),
    }
  },
}
