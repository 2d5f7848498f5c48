// A document as elements of the page, for reading and for print.
import type { Block, ExportDocument } from '#shared/exporting/format/document'
import { Highlighted } from './highlighted'
import styles from './coach.module.css'

interface DocumentViewProps {
  document: ExportDocument
  standIns: readonly string[]
}

export function DocumentView({ document, standIns }: DocumentViewProps) {
  return (
    <article className={styles['document']}>
      <h1>
        <Highlighted text={document.title} standIns={standIns} />
      </h1>
      {document.blocks.map((block, index) => (
        // A document has no other order than its own, and is made anew as a whole.
        <BlockView key={`${index}:${block.type}`} block={block} standIns={standIns} />
      ))}
    </article>
  )
}

function BlockView({ block, standIns }: { block: Block; standIns: readonly string[] }) {
  const say = (text: string) => <Highlighted text={text} standIns={standIns} />
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return <Heading>{say(block.text)}</Heading>
    }
    case 'paragraph':
      return <p data-written={block.isWritten || undefined}>{say(block.text)}</p>
    case 'quote':
      return <blockquote>{say(block.text)}</blockquote>
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List data-written={block.isWritten || undefined}>
          {block.items.map((item, index) => (
            <li key={`${index}:${item}`}>{say(item)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.headers.map((header) => (
                <th key={header} scope="col">
                  {say(header)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, index) => (
                  <td key={`${index}:${cell}`}>{say(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
