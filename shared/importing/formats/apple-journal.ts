// Apple Journal: an HTML page for each entry, its day in words at the top.
import { dayInWords } from '../worded-dates'
import type { Collector } from '../collector'
import { whenLocal } from '../days'
import { parseHtml, treeToMarkdown, wordsOf, type HtmlNode } from '../html'
import { reportAround } from '../report-around'
import { stemOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const HEADER = /class\s*=\s*["'][^"']*\bpageHeader\b/

const isPage = (file: SourceFile) => HEADER.test(file.text() ?? '')

export const appleJournal: Format = {
  id: 'apple-journal',
  claim(files) {
    const tops = new Set(files.filter(isPage).map(({ path }) => path.replace(/(?:Entries\/)?[^/]*$/i, '')))
    const isAround = ({ path }: SourceFile) =>
      [...tops].some((top) => path === `${top}index.html` || path.startsWith(`${top}Resources/`))
    return tops.size === 0 ? null : claimEach(files, (file) => isPage(file) || isAround(file), 'sure', 'page-header')
  },
  read(files, collector) {
    for (const file of files) if (isPage(file)) readPage(file, collector)
    reportAround(
      files.filter((file) => !isPage(file)),
      collector,
    )
    return null
  },
}

const classesOf = (node: HtmlNode): string[] => {
  const classes = node.type === 'element' ? node.properties['className'] : null
  return Array.isArray(classes) ? classes.map(String) : []
}

function findByClass(node: HtmlNode, name: string): HtmlNode[] {
  if (classesOf(node).includes(name)) return [node]
  return 'children' in node ? node.children.flatMap((child) => findByClass(child as HtmlNode, name)) : []
}

function without(node: HtmlNode, dropped: ReadonlySet<HtmlNode>): HtmlNode {
  if (!('children' in node)) return node
  const children = node.children.filter((child) => !dropped.has(child as HtmlNode))
  return { ...node, children: children.map((child) => without(child as HtmlNode, dropped)) } as HtmlNode
}

/** File names carry the day too, `2025-07-04.html` or `2025-07-04_Title.html`: they decide where the words cannot. */
function readPage(file: SourceFile, collector: Collector): void {
  const raw = file.text() ?? ''
  const tree = parseHtml(raw)
  const headers = findByClass(tree, 'pageHeader')
  const titles = findByClass(tree, 'title')
  const prompts = findByClass(tree, 'reflectionPrompt')
  const written = headers.map(wordsOf).join(' ').trim()
  const where = `${file.path} #1`
  const named = /(\d{4}-\d{2}-\d{2})/.exec(stemOf(file.name))?.[1]
  const day = dayInWords(written) ?? named ?? null
  if (day === null) return collector.report({ where, why: 'date-in-words', text: written, detail: written })
  const when = whenLocal(day, null, collector.options.zone)
  const words = (nodes: HtmlNode[]) => nodes.map((node) => wordsOf(node).replace(/\s+/g, ' ').trim()).filter(Boolean)
  const body = treeToMarkdown(without(tree, new Set([...headers, ...titles, ...prompts])))
  const text = [...words(prompts).map((prompt) => `> ${prompt}`), body].join('\n\n')
  const title = words(titles).join(' ')
  const id = stemOf(file.name)
  collector.add({ app: 'apple-journal', id, when, title, text, tags: [], starred: false, raw, where })
}
