// Files that an application keeps beside its notes: earlier versions, descriptions of pictures, tables of contents. They
// are said to be left out folder by folder, for there may be thousands.
import type { Collector } from './collector'
import type { SourceFile } from './source-file'

export function reportAround(files: readonly SourceFile[], collector: Collector): void {
  const byFolder = new Map<string, number>()
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + 1)
  }
  for (const [folder, count] of byFolder) {
    collector.report({ where: folder, why: 'not-a-note', text: '', detail: count === 1 ? '1 file' : `${count} files` })
  }
}
