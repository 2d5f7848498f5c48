import { describe, expect, test } from 'vitest'
import { isOwnPage, isOwnRequest, withoutContent } from '../../../electron/host/own-address'

describe('a request', () => {
  test.each(['app://stepback/', 'app://stepback/assets/a.js', 'data:image/png;base64,AAAA'])(
    '%s goes ahead',
    (address) => {
      expect(isOwnRequest(address)).toBe(true)
    },
  )

  test.each([
    'https://example.com/',
    'app://stepback.example.com/',
    'app://stepback',
    'app://other/',
    'file:///etc/passwd',
    'data:text/html,<script>',
    'ws://127.0.0.1/',
    'devtools://devtools/bundled/inspector.html',
    '',
  ])('%j is cancelled', (address) => {
    expect(isOwnRequest(address)).toBe(false)
  })

  test('is logged without what it carried', () => {
    expect(withoutContent('https://em:secret@example.com/about/Priya?text=late#again')).toBe('https://example.com')
    expect(withoutContent('data:text/plain,Priya')).toBe('data://')
    expect(withoutContent('Priya')).not.toContain('Priya')
  })
})

describe('a page', () => {
  test.each([
    'app://stepback/',
    'app://stepback/#/people',
    'app://stepback/?vault=sample',
    'app://stepback/?vault=journal#/',
  ])('may take its window to %s', (address) => {
    expect(isOwnPage(address)).toBe(true)
  })

  test.each([
    'app://stepback/?window=capture',
    'app://stepback/?vault=other',
    'app://stepback/?vault=sample&window=capture',
    'app://stepback/assets/index.js',
    'app://stepback.evil/',
    'app://user@stepback.evil/',
    'https://stepback/',
    'file:///app://stepback/',
    'javascript:alert(1)',
    'about:blank',
    'data:text/html,<p>',
    'blob:app://stepback/1',
    '',
  ])('may not take it to %j', (address) => {
    expect(isOwnPage(address)).toBe(false)
  })
})
