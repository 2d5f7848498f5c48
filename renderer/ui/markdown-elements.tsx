// The Markdown renderer proper, loaded when first needed.
import ReactMarkdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'

const COMPONENTS: Components = {
  a: ({ children, href }) => <span title={href}>{children}</span>,
  img: ({ alt }) => <span>{alt}</span>,
}

export default function MarkdownElements({ text }: { text: string }) {
  return (
    <ReactMarkdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSanitize]} components={COMPONENTS}>
      {text}
    </ReactMarkdown>
  )
}
