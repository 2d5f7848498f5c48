import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { download } from '../../build/start/fetch-electron'
import { temporaryFolder } from '../support/temporary-folder'

/** Longer than a busy machine takes to start a process; a limit that a test waits for is short. */
const PATIENT = { firstByteSeconds: 60, stallSeconds: 60, unpackSeconds: 60 }

/** Runs a program in the downloader's place. */
const downloadWith = (program: string, short: Partial<typeof PATIENT> = {}, interrupted?: AbortSignal) => {
  const downloader = join(temporaryFolder(), 'downloader.mjs')
  writeFileSync(downloader, program)
  const seen: number[] = []
  const reason = download({
    packageFolder: '',
    limits: { ...PATIENT, ...short },
    onProgress: (percent) => seen.push(percent),
    interrupted: interrupted ?? new AbortController().signal,
    downloader,
  })
  return { reason, seen }
}

const progress = (percent: number) => `process.send({ kind: 'progress', percent: ${percent} });`
const forever = 'setInterval(() => {}, 1000);'

describe('fetching Electron', () => {
  test('goes on to unpacking when the download is whole', async () => {
    const { reason, seen } = downloadWith(`${progress(10)} ${progress(100)} process.disconnect()`)
    expect(await reason).toBeNull()
    expect(seen).toEqual([10, 100])
  })

  test('gives up when no first byte comes', async () => {
    expect(await downloadWith(forever, { firstByteSeconds: 0.6 }).reason).toEqual({ kind: 'no-answer', seconds: 0.6 })
  })

  test('gives up when the download stands still', async () => {
    expect(await downloadWith(progress(40) + forever, { stallSeconds: 0.6 }).reason).toEqual({
      kind: 'stalled',
      seconds: 0.6,
    })
  })

  test('says why when the network refuses', async () => {
    const { reason } = downloadWith(`process.send({ kind: 'failed', detail: 'ENOTFOUND' }); ${forever}`)
    expect(await reason).toEqual({ kind: 'download-failed', detail: 'ENOTFOUND' })
  })

  test('survives a downloader that breaks', async () => {
    expect(await downloadWith('process.exit(3)').reason).toEqual({ kind: 'download-failed', detail: 'exit 3' })
  })

  test('ends at once with Ctrl-C', async () => {
    const interruption = new AbortController()
    const { reason } = downloadWith(forever, {}, interruption.signal)
    interruption.abort()
    expect(await reason).toEqual({ kind: 'interrupted' })
  })
})
