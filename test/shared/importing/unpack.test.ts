// Archives: what is taken out, what is left in, and what makes one be refused.
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createDeadline, MAX_FILE_BYTES } from '#shared/importing/limits'
import { unpack } from '#shared/importing/unpack'
import { decodeText } from '#shared/importing/text'
import { read, textFile, troubles } from './foreign-files'
import { tarOf } from './tar-file'
import { wideZip } from './wide-zip'

const zipFile = (content: Zippable, path = 'export.zip') => ({ path, bytes: zipSync(content) })
const open = (...files: { path: string; bytes: Uint8Array }[]) => unpack(files, () => undefined)
const whys = (result: ReturnType<typeof unpack>) => result.notUnderstood.map(({ why }) => why)

const dayOne = (uuid: string) =>
  JSON.stringify({ entries: [{ uuid, creationDate: '2026-01-05T10:00:00Z', timeZone: 'UTC', text: 'Hi 🎉' }] })

describe('unpacking', () => {
  it('reads several journals in a zip, whose folder, resource forks and photos do not disturb', () => {
    const reading = read([
      zipFile({
        'Export/Work.json': strToU8(dayOne('W')),
        'Export/Privé 🎉.json': strToU8(dayOne('P')),
        'Export/photos/aaa.jpeg': new Uint8Array(10),
        '__MACOSX/Export/._Work.json': new Uint8Array([0, 5, 22, 7]),
        'Export/.DS_Store': new Uint8Array([0]),
      }),
    ])
    expect(reading.notes.map(({ source, text }) => [source.id, text])).toEqual([
      ['W', 'Hi 🎉'],
      ['P', 'Hi 🎉'],
    ])
    expect(reading.notUnderstood).toEqual([{ where: 'export.zip/Export/photos/aaa.jpeg', why: 'media', text: '' }])
  })

  it('reads a stored entry, and a zip within a zip', () => {
    const inner = zipSync({ 'Journal.json': [strToU8(dayOne('I')), { level: 0 }] })
    expect(read([zipFile({ 'inner.zip': inner })]).notes).toHaveLength(1)
  })

  it('says so when an archive lists nothing, or nothing but folders', () => {
    expect(whys(open(zipFile({})))).toEqual(['archive-empty'])
    expect(whys(open(zipFile({ 'Export/': new Uint8Array() })))).toEqual(['archive-empty'])
  })

  it('reads a tar as Joplin writes it, with long names', () => {
    const name = `${'folder/'.repeat(20)}Journal.json`
    expect(open({ path: 'a.jex', bytes: tarOf([[name, dayOne('T')]]) }).files.map(({ path }) => path)).toEqual([
      `a.jex/${name}`,
    ])
  })

  it.each([
    ['../evil.json', 'archive-unsafe-name'],
    ['a/../../evil.json', 'archive-unsafe-name'],
    ['/etc/evil.json', 'archive-unsafe-name'],
    ['C:\\evil.json', 'archive-unsafe-name'],
    ['a\\..\\evil.json', 'archive-unsafe-name'],
  ])('refuses an archive that holds %s', (name, why) => {
    const result = open(zipFile({ [name]: strToU8('{}'), 'Journal.json': strToU8(dayOne('A')) }))
    expect(result.files).toEqual([])
    expect(whys(result)).toEqual([why])
    expect(whys(open({ path: 'x.jex', bytes: tarOf([[name, '{}']]) }))).toEqual([why])
  })

  it('refuses links and names given twice', () => {
    const link = zipSync({ 'link.json': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })
    expect(whys(open({ path: 'l.zip', bytes: link }))).toEqual(['archive-link'])
    const twice = tarOf([
      ['a.json', '1'],
      ['a.json', '2'],
    ])
    expect(whys(open({ path: 't.jex', bytes: twice }))).toEqual(['archive-duplicate-name'])
  })

  it('stops inflating a bomb long before it is out', () => {
    let taken = 0
    const bomb = zipFile({ 'bomb.json': new Uint8Array(24 * 1024 * 1024) })
    const result = unpack([bomb], () => void (taken += 1))
    expect(whys(result)).toEqual(['archive-ratio'])
    expect(result.files).toEqual([])
    expect(taken).toBeLessThan(200)
  })

  it('refuses more than 20,000 entries, and a file past 256 MB', () => {
    const listed = zipSync({})
    new DataView(listed.buffer, listed.byteOffset).setUint16(10, 20_001, true)
    expect(whys(open({ path: 'many.zip', bytes: listed }))).toEqual(['archive-entries'])
    expect(whys(open({ path: 'big.json', bytes: new Uint8Array(MAX_FILE_BYTES + 1) }))).toEqual(['file-too-large'])
  })

  it('takes no more than 1 GB out of everything that was picked', () => {
    const bytes = zipSync({ 'stored.txt': [new Uint8Array(64 * 1024 * 1024), { level: 0 }] })
    const seventeen = Array.from({ length: 17 }, (_, index) => ({ path: `${index}.zip`, bytes }))
    expect(whys(open(...seventeen.slice(1)))).toEqual([])
    expect(whys(open(...seventeen))).toEqual(['archive-too-large'])
  })

  it('reads the larger numbers that some programs write into every zip', () => {
    const reading = read([{ path: 'wide.zip', bytes: wideZip('Journal.json', strToU8(dayOne('W'))) }])
    expect(reading.notes.map(({ source }) => source.id)).toEqual(['W'])
  })

  it.each([
    ['a zip packed with bzip2', wideZip('Journal.json', new Uint8Array(4), 12)],
    ['7-Zip', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0])],
    ['RAR', strToU8('Rar!\x1a\x07\x01\x00')],
  ])('says of %s that it must be unpacked first', (_name, bytes) => {
    expect(whys(open({ path: 'x.bin', bytes }))).toEqual(['archive-method'])
  })

  it('reports a zip that was cut off, at every length', () => {
    const whole = zipSync({ 'Journal.json': strToU8(dayOne('A')) })
    for (let length = 4; length < whole.length; length += 1) {
      const reading = read([{ path: 'cut.zip', bytes: whole.slice(0, length) }])
      expect(reading.notes).toEqual([])
      expect(reading.notUnderstood.length).toBeGreaterThan(0)
    }
  })

  it('stops when the time is up, and offers nothing of what was read', () => {
    let now = 0
    const reading = read([textFile('a.json', dayOne('A')), textFile('b.json', dayOne('B'))], {
      check: createDeadline(() => (now += 20_000)),
    })
    expect(reading.notes).toEqual([])
    expect(troubles(reading)).toEqual(['out-of-time'])
  })
})

describe('encodings', () => {
  const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
    const units = [...(mark ? '\uFEFF' : ''), ...text].join('')
    const view = new DataView(new ArrayBuffer(units.length * 2))
    for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian)
    return new Uint8Array(view.buffer)
  }

  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('Grüße 🎉\r\nx')])],
    ['UTF-16, little end first', utf16('Grüße 🎉\nx', true, true)],
    ['UTF-16, big end first', utf16('Grüße 🎉\rx', false, true)],
    ['UTF-16 without a mark', utf16('Grüße 🎉\nx', true, false)],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe('Grüße 🎉\nx')
  })

  it('reports anything else instead of garbling it', () => {
    const latin1 = new Uint8Array([...strToU8('date,text\n2026-01-05,Gr'), 0xfc, 0xdf, 0x65])
    expect(troubles(read([{ path: 'a.csv', bytes: latin1 }]))).toEqual(['not-text'])
  })

  it('says of an archive that is none what it is called, and not that it should be a text', () => {
    const bytes = new Uint8Array([0xff, 0x81, 0x02, 0xfe, 0x03, 0x04, 0x9f, 0x81])
    expect(troubles(read([{ path: 'export.zip', bytes }]))).toEqual(['archive-damaged'])
    expect(troubles(read([{ path: 'picture.raw', bytes }]))).toEqual(['not-text'])
  })

  it('refuses JSON nested deeper than 32, and broken JSON, keeping the words', () => {
    expect(troubles(read([textFile('deep.json', '['.repeat(100_000))]))).toEqual(['too-deep'])
    const broken = read([textFile('x.json', '{"entries": [ {"text": "Precious"')])
    expect(troubles(broken)).toEqual(['not-json'])
    expect(broken.notUnderstood[0]!.text).toContain('Precious')
  })
})
