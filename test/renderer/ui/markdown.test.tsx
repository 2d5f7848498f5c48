// Markdown on the screen: formatted, and unable to reach anything.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Markdown } from '../../../renderer/ui/markdown'

const hostile = [
  'Said it **today**. [the page](https://example.org/secret) <https://example.org>',
  '![the chart](https://example.org/track.png)',
  '<img src="https://example.org/x.png" onerror="alert(1)"><script>alert(1)</script>',
  '[run](javascript:alert(1))',
].join('\n\n')

test('shows emphasis, and neither links, pictures nor raw HTML', async () => {
  const { container } = render(<Markdown text={hostile} />)
  expect(await screen.findByText('today')).toHaveProperty('tagName', 'STRONG')
  expect(screen.getByText('the page')).toBeInTheDocument()
  expect(screen.getByText('the chart')).toBeInTheDocument()
  expect(container.querySelectorAll('a, img, script, iframe, [href], [src]')).toHaveLength(0)
})

test('is marked as private, so that it can be blurred', () => {
  const { container } = render(<Markdown text="x" />)
  expect(container.firstElementChild).toHaveAttribute('data-private')
})
