// Markdown as elements: raw HTML is off, and links are words that go nowhere.
import { lazy, Suspense } from 'react'
import styles from './markdown.module.css'

const MarkdownElements = lazy(() => import('./markdown-elements'))

export function Markdown({ text }: { text: string }) {
  return (
    <div className={styles['markdown']} data-private>
      <Suspense fallback={<p>{text}</p>}>
        <MarkdownElements text={text} />
      </Suspense>
    </div>
  )
}
