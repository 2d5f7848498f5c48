// The Markdown renderer proper, in a chunk of its own.
import ReactMarkdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'

/** Nothing of the network is reached from a note: a link shows where it points, a picture says what it was. */
const components: Components = {
  a: ({ children, href }) => (
    <span data-link title={href}>
      {children}
    </span>
  ),
  img: ({ alt }) => <span>{alt}</span>,
}

export function MarkdownElements({ text }: { text: string }) {
  return (
    <ReactMarkdown skipHtml remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSanitize]} components={components}>
      {text}
    </ReactMarkdown>
  )
}
