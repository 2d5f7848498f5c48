// HTML to Markdown. Nothing in it is run or fetched: it is parsed to a tree and written out as text.
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

export type HtmlNode = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]

const TAG = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i

/** True when the text has tags or character references, so that it must not be read as Markdown. */
const looksLikeHtml = (text: string): boolean => TAG.test(text)

export function htmlToMarkdown(html: string): string {
  return looksLikeHtml(html) ? treeToMarkdown(fromHtml(html, { fragment: true })) : html
}

/** The words alone, on one line. */
export function htmlToWords(html: string): string {
  return looksLikeHtml(html)
    ? wordsOf(fromHtml(html, { fragment: true }))
        .replace(/\s+/g, ' ')
        .trim()
    : html
}

export const parseHtml = (html: string): HtmlNode => fromHtml(html)

export function treeToMarkdown(tree: HtmlNode): string {
  const document = toMdast(withoutMedia(tree) as Parameters<typeof toMdast>[0])
  const markdown = toMarkdown(document as Parameters<typeof toMarkdown>[0], {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmToMarkdown()],
    // Two spaces break a line too, and do not show.
    handlers: { break: () => '  \n' },
  }).trim()
  return markdown.replaceAll('\\[photo: ', '[photo: ')
}

export function wordsOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child as HtmlNode)).join('') : ''
}

const UNSHOWN = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'template', 'noscript', 'head'])

/** Scripts and styles are nobody's words; a picture becomes its name. */
function withoutMedia(node: HtmlNode): HtmlNode {
  if (!('children' in node)) return node
  const children = node.children.flatMap((child): HtmlNode[] => {
    if (child.type !== 'element') return [child]
    if (UNSHOWN.has(child.tagName)) return []
    if (child.tagName !== 'img') return [withoutMedia(child)]
    const source = child.properties['alt'] || child.properties['src']
    const name = typeof source === 'string' && !source.startsWith('data:') ? source.replace(/^.*\//, '') : 'image'
    return [{ type: 'text', value: `[photo: ${name}]` }]
  })
  return { ...node, children } as HtmlNode
}
