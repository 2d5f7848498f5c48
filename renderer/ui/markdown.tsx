// Markdown as elements: raw HTML is off, and links are words that go nowhere. The renderer is loaded when first needed.
import { lazy, Suspense } from 'react'
import styles from './markdown.module.css'

const MarkdownElements = lazy(() =>
  import('./markdown-elements').then((module) => ({ default: module.MarkdownElements })),
)

export function Markdown({ text }: { text: string }) {
  return (
    <div className={styles['markdown']} data-private>
      <Suspense fallback={<p className={styles['plain']}>{text}</p>}>
        <MarkdownElements text={text} />
      </Suspense>
    </div>
  )
}
