// Writes a zip of one stored file whose sizes, places and counts all stand in the larger fields.
const ONES = 0xffffffff

function record(bytes: number, put: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes))
  put(view)
  return new Uint8Array(view.buffer)
}

export function wideZip(name: string, content: Uint8Array, method = 0): Uint8Array {
  const named = new TextEncoder().encode(name)
  const size = BigInt(content.length)
  const local = record(30, (view) => {
    view.setUint32(0, 0x04034b50, true)
    view.setUint16(8, method, true)
    view.setUint32(18, ONES, true)
    view.setUint32(22, ONES, true)
    view.setUint16(26, named.length, true)
    view.setUint16(28, 20, true)
  })
  const sizes = record(20, (view) => {
    view.setUint16(0, 1, true)
    view.setUint16(2, 16, true)
    view.setBigUint64(4, size, true)
    view.setBigUint64(12, size, true)
  })
  const listed = record(46, (view) => {
    view.setUint32(0, 0x02014b50, true)
    view.setUint16(10, method, true)
    view.setUint32(20, ONES, true)
    view.setUint32(24, ONES, true)
    view.setUint16(28, named.length, true)
    view.setUint16(30, 28, true)
    view.setUint32(42, ONES, true)
  })
  const extra = record(28, (view) => {
    view.setUint16(0, 1, true)
    view.setUint16(2, 24, true)
    view.setBigUint64(4, size, true)
    view.setBigUint64(12, size, true)
  })
  const listAt = 30 + named.length + 20 + content.length
  const endAt = listAt + 46 + named.length + 28
  const wideEnd = record(56, (view) => {
    view.setUint32(0, 0x06064b50, true)
    view.setBigUint64(4, 44n, true)
    view.setBigUint64(24, 1n, true)
    view.setBigUint64(32, 1n, true)
    view.setBigUint64(48, BigInt(listAt), true)
  })
  const locator = record(20, (view) => {
    view.setUint32(0, 0x07064b50, true)
    view.setBigUint64(8, BigInt(endAt), true)
    view.setUint32(16, 1, true)
  })
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true)
    view.setUint32(8, ONES, true)
    view.setUint32(12, ONES, true)
    view.setUint32(16, ONES, true)
  })
  const parts = [local, named, sizes, content, listed, named, extra, wideEnd, locator, end]
  return new Uint8Array(parts.flatMap((part) => [...part]))
}
