// Stepback's export for reading. It is not read back: its pages say less than the records they were made of, and would
// come a second time beside them.
import { fieldOf, splitFrontMatter } from '../front-matter'
import { claimEach, type Format } from '../formats/format'
import type { SourceFile } from '../source-file'

/** What the archive holds beside its README.md; see docs/export-pages.md. */
const PAGES =
  /^(?:README|suggestions|role|days-off|trash)\.md$|^(?:days|ledger|people|reviews|coach)\/.+\.md$|^tables\/.+\.csv$/

/** The folder whose README.md says that Stepback made it, with a slash at its end; null for any other file. */
function rootOf(file: SourceFile): string | null {
  if (file.name !== 'README.md') return null
  const { fields } = splitFrontMatter(file.text() ?? '')
  const application = fieldOf(fields, 'application')
  const isOwn = typeof application === 'string' && /^Stepback\b/.test(application)
  return isOwn && fieldOf(fields, 'exportedat') !== undefined ? file.path.slice(0, -file.name.length) : null
}

export const pagesExport: Format = {
  id: 'stepback-pages',
  claim(files) {
    const roots = files.flatMap((file) => rootOf(file) ?? [])
    const isMine = ({ path }: SourceFile) =>
      roots.some((root) => path.startsWith(root) && PAGES.test(path.slice(root.length)))
    return claimEach(files, isMine, 'sure', 'readme-of-stepback')
  },
  read(files, collector) {
    for (const file of files) {
      const root = rootOf(file)
      if (root !== null) collector.report({ where: root || file.path, why: 'made-for-reading', text: '' })
    }
    return null
  },
}
