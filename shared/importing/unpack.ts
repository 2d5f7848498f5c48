// Picked files to plain ones: archives are opened, pictures and machine clutter set aside. Nothing leaves an archive
// under a name that points outside it.
import { ImportStopped, MAX_FILE_BYTES, MAX_INFLATED_BYTES, type CheckTime } from './limits'
import { isTar, listTar } from './tar'
import type { ForeignFile, NotUnderstood } from './types'
import { isOtherArchive, isZip, listZip, type ArchiveEntry } from './zip'

export interface Unpacked {
  files: ForeignFile[]
  /** Paths of pictures, recordings and documents, which stay behind. */
  media: string[]
  notUnderstood: NotUnderstood[]
}

const MEDIA =
  /\.(jpe?g|png|gif|webp|heic|heif|avif|tiff?|bmp|svg|mov|mp4|m4v|avi|mkv|webm|mp3|m4a|aac|wav|ogg|opus|flac|amr|caf|3gp|pdf|docx?|xlsx?|pptx?|woff2?|ttf)$/i
/** What systems and applications leave beside the text, and nobody wrote. */
const CLUTTER =
  /(^|\/)(__MACOSX|\.git|\.trash|\.Trash|node_modules)\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|\.localized|\.gitignore|\.gitkeep)$/i
const MAX_ARCHIVES_DEEP = 2

/** Never looked into, wherever it lies. */
export const isClutter = (path: string): boolean => CLUTTER.test(path)

export const isMedia = (path: string): boolean => MEDIA.test(path)

/** Never throws for what is in the files; throws `ImportStopped` when the time is up. */
export function unpack(picked: readonly ForeignFile[], check: CheckTime): Unpacked {
  const result: Unpacked = { files: [], media: [], notUnderstood: [] }
  let inflated = 0
  const count = (bytes: number) => {
    check()
    inflated += bytes
    if (inflated > MAX_INFLATED_BYTES) throw new ImportStopped('archive-too-large', '')
  }
  for (const file of picked) {
    check()
    const path = file.path.replaceAll('\\', '/')
    if (file.unread) result.notUnderstood.push({ where: path, why: file.unread, text: '' })
    else if (file.isTooLarge || file.bytes.length > MAX_FILE_BYTES) {
      result.notUnderstood.push({ where: path, why: 'file-too-large', text: '' })
    } else takeFile({ path, bytes: file.bytes }, 0, result, count)
  }
  return result
}

type Count = (bytes: number) => void

function takeFile(file: ForeignFile, depth: number, result: Unpacked, count: Count): void {
  if (isClutter(file.path)) return
  if (isMedia(file.path)) result.media.push(file.path)
  else if (isZip(file.bytes) || isTar(file.bytes)) takeArchive(file, depth, result, count)
  else if (isOtherArchive(file.bytes)) result.notUnderstood.push({ where: file.path, why: 'archive-method', text: '' })
  else result.files.push(file)
}

function takeArchive(file: ForeignFile, depth: number, result: Unpacked, count: Count): void {
  try {
    if (depth >= MAX_ARCHIVES_DEEP) throw new ImportStopped('archive-too-large', file.path)
    const list = isZip(file.bytes) ? listZip : listTar
    const entries = list(file.bytes, file.path, () => count(0))
    refuseUnsafe(entries, file.path)
    const taken = () => result.files.length + result.media.length + result.notUnderstood.length
    const before = taken()
    for (const entry of entries) takeEntry(entry, file, depth, result, count)
    // A list of contents that was damaged to nothing is not an import of nothing.
    if (taken() === before) throw new ImportStopped('archive-empty', file.path)
  } catch (error) {
    if (!(error instanceof ImportStopped) || error.reason === 'out-of-time') throw error
    result.notUnderstood.push({ where: error.where || file.path, why: error.reason, text: '' })
  }
}

function takeEntry(entry: ArchiveEntry, file: ForeignFile, depth: number, result: Unpacked, count: Count): void {
  const path = `${file.path}/${entry.name.replace(/^\.\//, '')}`
  if (entry.isFolder || isClutter(path)) return
  // Never inflated: a year of photographs would be most of the work, and stays behind anyway.
  if (isMedia(path)) result.media.push(path)
  else takeFile({ path, bytes: entry.read(count) }, depth + 1, result, count)
}

/** One bad name and the archive is not what an application wrote: nothing of it is taken. */
function refuseUnsafe(entries: readonly ArchiveEntry[], path: string): void {
  const seen = new Set<string>()
  for (const { name, isLink } of entries) {
    const where = `${path}/${name}`
    if (isLink) throw new ImportStopped('archive-link', where)
    if (!isSafeName(name)) throw new ImportStopped('archive-unsafe-name', where)
    const key = name.normalize('NFC')
    if (seen.has(key)) throw new ImportStopped('archive-duplicate-name', where)
    seen.add(key)
  }
}

function isSafeName(name: string): boolean {
  const parts = name.split(/[/\\]/)
  return name !== '' && !/^[/\\]|^[a-z]:/i.test(name) && !name.includes('\0') && !parts.includes('..')
}
