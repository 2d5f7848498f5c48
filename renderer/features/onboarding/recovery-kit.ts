// The Recovery Kit: one page to print and put away, with nothing in it that is loaded from anywhere.
import { heading, list, paragraph } from '#shared/exporting/format/document'
import { toHtml } from '#shared/exporting/format/to-html'
import { copy } from './copy'

const { kit: words } = copy.recovery

/** A whole HTML document. `folder` is where the journal lies, null when nobody knows. */
export function recoveryKit(code: string, folder: string | null): string {
  const steps = folder === null ? words.steps : [...words.steps, words.folder(folder)]
  return toHtml({ title: words.title, blocks: [heading(2, code), paragraph(words.what), list(steps)] })
}
