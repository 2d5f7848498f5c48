// A Logseq outline without what only Logseq needs: block ids, folding and clock tables. The raw copy keeps them.

const HIDDEN_PROPERTY =
  /^\s*(?:[-*] )?(?:id|collapsed|background-color|hl-color|ls-type|heading|created-at|updated-at|logseq\.[\w-]+):: .*$/
const EMPTY_BULLET = /^\s*[-*]\s*$/

export function outlineFromMarkdown(text: string): string {
  const lines: string[] = []
  let isInDrawer = false
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === ':LOGBOOK:') isInDrawer = true
    else if (isInDrawer) isInDrawer = trimmed !== ':END:'
    else if (!HIDDEN_PROPERTY.test(line)) lines.push(line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)))
  }
  while (lines.length > 0 && EMPTY_BULLET.test(lines.at(-1)!)) lines.pop()
  return lines.every((line) => EMPTY_BULLET.test(line) || line.trim() === '') ? '' : lines.join('\n').trim()
}
