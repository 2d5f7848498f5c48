// A link that would run, as an imported note may hold it: on no page, preview or printed sheet, and in no exported page,
// does it become one.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { heading, list, paragraph, table, type ExportDocument } from '#shared/exporting/format/document'
import { readHtml } from '#shared/exporting/format/read-html'
import { toHtml } from '#shared/exporting/format/to-html'
import { toMarkdown } from '#shared/exporting/format/to-markdown'
import { writtenBlocks } from '#shared/exporting/format/written-blocks'
import { DocumentView } from '../../../renderer/features/coach/document-view'
import { MarkdownElements } from '../../../renderer/ui/markdown-elements'

const hostile = [
  '[run](javascript:alert(1))',
  '[run](JaVaScRiPt:alert(1))',
  '[run](java&#115;cript:alert(1))',
  '[run](<java\tscript:alert(1)>)',
  '[run](\u0001javascript:alert(1))',
  '[run](vbscript:msgbox)',
  '[run](data:text/html;base64,PHNjcmlwdD4=)',
  '[run](file:///etc/passwd)',
  '![run](javascript:alert(1))',
  '<javascript:alert(1)> run',
  '[run][there]\n\n[there]: javascript:alert(1)',
  '<a href="javascript:alert(1)">run</a>',
  '<svg><a xlink:href="javascript:alert(1)">run</a></svg>',
  'run <form action="javascript:alert(1)"><button>run</button></form>',
  '<img src=x onerror=alert(1)> run',
  'run "><script>alert(1)</script>',
  '| run |\n| --- |\n| [run](javascript:alert(1)) |',
]

/** Elements that go somewhere or run, and attributes beyond those that only mark or name. */
function activeParts(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const harmless = new Set([
    'class',
    'title',
    'data-link',
    'data-written',
    'lang',
    'charset',
    'name',
    'content',
    'scope',
  ])
  return [...page.querySelectorAll('*')].flatMap((element) => [
    ...(/^(a|area|script|iframe|object|embed|form|button|input|img|svg|base|link)$/i.test(element.tagName)
      ? [element.tagName]
      : []),
    ...[...element.attributes].map(({ name }) => name).filter((name) => !harmless.has(name) && name !== 'http-equiv'),
  ])
}

const documentOf = (text: string): ExportDocument => ({
  title: text.split('\n')[0]!,
  blocks: [heading(2, text), paragraph(text), list([text]), table([text], [[text]]), ...writtenBlocks(text)],
})

test('What is looked for is found where it is', () => {
  expect(activeParts('<a href="javascript:alert(1)" onclick="x">run</a>')).toEqual(['A', 'href', 'onclick'])
})

describe.each(hostile)('%j', (text) => {
  test('is words on a page of the journal', () => {
    const html = renderToStaticMarkup(<MarkdownElements text={text} />)
    expect(activeParts(html)).toEqual([])
    expect(html).toContain('run')
  })

  test('is words on the coach’s page, on the screen and on paper, and in the file that is handed over', () => {
    const html = toHtml(documentOf(text))
    expect(activeParts(html)).toEqual([])
    const view = renderToStaticMarkup(<DocumentView document={readHtml(html)} standIns={[]} />)
    expect(activeParts(view)).toEqual([])
    expect(view).toContain('run')
  })

  test('is words too where the Markdown that is handed over is rendered', () => {
    const html = renderToStaticMarkup(<MarkdownElements text={toMarkdown(documentOf(text))} />)
    expect(activeParts(html)).toEqual([])
  })
})
