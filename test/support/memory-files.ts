// A file system in memory that knows what a power cut would leave of it: what was synced, and what was not.
import { dirname } from 'node:path'
import type { FileSystem, OpenFile } from '../../electron/host/vault-files'

type Bytes = Uint8Array<ArrayBuffer>

interface Inode {
  bytes: Bytes
  synced: Bytes
}

type Names = Map<string, Inode>

const failure = (code: string, path: string) => Object.assign(new Error(`${code} ${path}`), { code })
const joined = (a: Bytes, b: Uint8Array): Bytes => Uint8Array.from([...a, ...b])

/** What of the bytes and names that were never synced a power cut happens to spare. */
export const cuts = ['nothing', 'everything', 'names', 'half of the bytes', 'bytes'] as const
export type Cut = (typeof cuts)[number]

export interface MemoryFiles extends FileSystem {
  /** Every call so far, such as `write /profile/vault/log-000000000001`. */
  calls: string[]
  /** Called before each call; may throw or reject in its place. */
  before: (call: string) => void
  /** Writes take at most so many bytes at a time. */
  writeAtMost: number
  /** What the disk holds after the power has gone and come back. */
  afterPowerCut: (spared: Cut) => MemoryFiles
  paths: () => string[]
  /** The content of a file, to be looked at or tampered with. */
  get: (path: string) => Bytes
  set: (path: string, bytes: Bytes) => void
}

export function createMemoryFiles(names: Names = new Map(), folders = new Set<string>()): MemoryFiles {
  let durable: Names = new Map(names)
  /** Folders that were renamed and whose own folder was not synced since. */
  let moves: { from: string; to: string }[] = []

  const inodeAt = (path: string): Inode => {
    const inode = names.get(path)
    if (!inode) throw failure('ENOENT', path)
    return inode
  }
  const step = (call: string) => {
    files.calls.push(call)
    files.before(call)
  }
  const openAt = (path: string, inode: Inode): OpenFile => {
    const sync = async (how: string) => {
      step(`${how} ${path}`)
      inode.synced = inode.bytes
    }
    return {
      async write(bytes) {
        step(`write ${path}`)
        const taken = bytes.subarray(0, files.writeAtMost)
        inode.bytes = joined(inode.bytes, taken)
        return taken.length
      },
      datasync: () => sync('datasync'),
      sync: () => sync('sync'),
      async isAsWritten(length) {
        step(`look ${path}`)
        return names.get(path) === inode && inode.bytes.length === length
      },
      close: async () => step(`close ${path}`),
    }
  }

  const moveFolder = (from: string, to: string) => {
    if (folders.has(to)) throw failure('ENOTEMPTY', to)
    renameWithin(names, from, to)
    for (const folder of folders)
      if (folder === from || folder.startsWith(`${from}/`)) renameIn(folders, folder, to + folder.slice(from.length))
    moves.push({ from, to })
  }

  const files: MemoryFiles = {
    calls: [],
    before: () => {},
    writeAtMost: Infinity,
    async makeFolder(path) {
      step(`makeFolder ${path}`)
      folders.add(path)
    },
    async list(path) {
      step(`list ${path}`)
      if (!folders.has(path)) throw failure('ENOENT', path)
      const all = [...names.keys(), ...folders].filter((name) => dirname(name) === path)
      return all.map((name) => name.slice(path.length + 1))
    },
    async read(path) {
      step(`read ${path}`)
      return names.get(path)?.bytes.slice() ?? null
    },
    async createNew(path) {
      step(`createNew ${path}`)
      if (!folders.has(dirname(path))) throw failure('ENOENT', path)
      if (names.has(path)) throw failure('EEXIST', path)
      const inode: Inode = { bytes: new Uint8Array(), synced: new Uint8Array() }
      names.set(path, inode)
      return openAt(path, inode)
    },
    async rename(from, to) {
      step(`rename ${from} ${to}`)
      if (folders.has(from)) return moveFolder(from, to)
      const inode = inodeAt(from)
      names.delete(from)
      names.set(to, inode)
    },
    async remove(path) {
      step(`remove ${path}`)
      const within = files.paths().filter((name) => name === path || name.startsWith(`${path}/`))
      for (const name of within) names.delete(name)
      for (const folder of folders) if (folder === path || folder.startsWith(`${path}/`)) folders.delete(folder)
    },
    async syncFolder(path) {
      step(`syncFolder ${path}`)
      for (const { from, to } of moves) if (dirname(to) === path) renameWithin(durable, from, to)
      moves = moves.filter(({ to }) => dirname(to) !== path)
      const elsewhere = [...durable].filter(([name]) => dirname(name) !== path)
      durable = new Map([...elsewhere, ...[...names].filter(([name]) => dirname(name) === path)])
    },
    afterPowerCut(spared) {
      const left = spared === 'nothing' || spared === 'bytes' ? durable : names
      const bytesOf = ({ bytes, synced }: Inode) => {
        if (spared === 'everything' || spared === 'bytes') return bytes
        if (spared !== 'half of the bytes') return synced
        return bytes.slice(0, synced.length + Math.ceil((bytes.length - synced.length) / 2))
      }
      const foldersLeft = new Set(folders)
      if (left === durable) for (const { from, to } of moves.toReversed()) renameIn(foldersLeft, to, from)
      const kept = [...left].map(([name, inode]) => [name, { bytes: bytesOf(inode), synced: bytesOf(inode) }] as const)
      return createMemoryFiles(new Map(kept), foldersLeft)
    },
    paths: () => [...names.keys()].sort(),
    get: (path) => inodeAt(path).bytes.slice(),
    set: (path, bytes) => void names.set(path, { bytes, synced: bytes }),
  }
  return files
}

function renameWithin(names: Names, from: string, to: string): void {
  for (const [path, inode] of names) {
    if (!path.startsWith(`${from}/`)) continue
    names.delete(path)
    names.set(to + path.slice(from.length), inode)
  }
}

function renameIn(folders: Set<string>, from: string, to: string): void {
  if (folders.delete(from)) folders.add(to)
}
