// Functions stay under a number of lines of their own. A factory's inner functions count for themselves, as the methods
// of a class would.
const countLines = (text) =>
  text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line)).length

export const functionSize = {
  meta: { schema: [{ type: 'object' }] },
  create: (context) => {
    const { max } = context.options[0]
    const inner = []
    const enter = () => inner.push(0)
    const leave = (node) => {
      const lines = countLines(context.sourceCode.getText(node))
      const own = lines - inner.pop()
      // An inner function that starts and ends within one line takes none away.
      if (inner.length > 0 && lines > 1) inner[inner.length - 1] += lines - 1
      if (own > max) context.report({ node, message: `This function has ${own} lines of its own; ${max} are enough.` })
    }
    return {
      FunctionDeclaration: enter,
      FunctionExpression: enter,
      ArrowFunctionExpression: enter,
      'FunctionDeclaration:exit': leave,
      'FunctionExpression:exit': leave,
      'ArrowFunctionExpression:exit': leave,
    }
  },
}
