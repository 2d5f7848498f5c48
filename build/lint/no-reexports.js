// No barrels: what is imported is named where it is made.
export const noReexports = {
  create: (context) => {
    const check = (node) => {
      if (node.source) context.report({ node, message: 'Import it from where it is made; nothing is passed on.' })
    }
    return { ExportNamedDeclaration: check, ExportAllDeclaration: check }
  },
}
