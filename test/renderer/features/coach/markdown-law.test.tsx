import { test } from '@fast-check/vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect } from 'vitest'
import { MarkdownElements } from '../../../../renderer/ui/markdown-elements'
import { toMarkdown } from '../../../../shared/exporting/format/to-markdown'
import { arbitraryDocument, textsOf } from '../../../shared/exporting/format/arbitrary-document'
import '../../../support/seed'

/** What a reader of rendered Markdown sees: no markup, and runs of space as one. */
function readOut(markdown: string): string {
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(<MarkdownElements text={markdown} />)
  for (const cell of page.querySelectorAll('th, td, li, p, h1, h2, h3, br')) cell.append(' ')
  for (const line of page.querySelectorAll('br')) line.replaceWith(' ')
  return plain(page.textContent)
}

/** Characters that no Markdown keeps apart: space of every width, and the replacement of a bare NUL. */
const plain = (text: string) => text.replace(/[\s\u00a0]+/gu, ' ').trim()

describe('a document as Markdown', () => {
  test.prop([arbitraryDocument], { numRuns: 400 })('says the same words when it is rendered', (made) => {
    expect(readOut(toMarkdown(made))).toBe(plain(textsOf(made).join(' ')))
  })
})
