// The page as it is handed over, read from the bytes themselves; what was taken out is marked.
import { readHtml } from '#shared/exporting/format/read-html'
import type { PreparedExport } from '#shared/exporting/coach/prepare-export'
import type { HiddenKind } from '#shared/exporting/masking/redactor'
import { DocumentView } from './document-view'
import { Highlighted } from './highlighted'
import { copy } from './copy'
import styles from './coach.module.css'

export function Preview({ prepared }: { prepared: PreparedExport }) {
  const { format, text, standIns } = prepared
  return (
    <section aria-label={copy.exact} className={styles['preview']}>
      <div data-screen-only>
        <h2 className={styles['legend']}>{copy.exact}</h2>
        <p className={styles['quiet']}>
          {copy.exactHint} {copy.hidden(sayHidden(prepared))}
        </p>
      </div>
      <div className={styles['sheet']} data-private>
        {format === 'html' || format === 'print' ? (
          <DocumentView document={readHtml(text)} standIns={standIns} />
        ) : (
          <pre className={styles['exact']}>
            <Highlighted text={text} standIns={standIns} />
          </pre>
        )}
      </div>
    </section>
  )
}

function sayHidden({ hidden }: PreparedExport): string[] {
  return (Object.keys(hidden) as HiddenKind[]).map((kind) => copy.hiddenKinds[kind](hidden[kind] ?? 0))
}
