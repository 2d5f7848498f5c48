// SIGKILL at random moments while a host writes, takes snapshots, closes, recovers, and takes the lock over.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { casesFor, reportFigure } from '../../support/figures'
import { bundleScript } from '../../support/bundle-script'
import { seededFractions } from '../../support/seeded-fractions'

const SEEDS = [1, 2]
const KILLS_EACH = Math.ceil(casesFor('STEPBACK_HOST_KILLS', 120) / SEEDS.length)
const PAIRS = 20

interface Life {
  /** null when it was killed before it had opened the vault. */
  lastSeqAtStart: number | null
  values: Record<string, number>
  acknowledged: number
  refusals: string[]
}

/** One host, killed after so many acknowledgements and then so many milliseconds. */
async function liveUntilKilled(script: string, profile: string, acks: number, milliseconds: number): Promise<Life> {
  const host = spawn(process.execPath, [script, profile], { stdio: ['ignore', 'pipe', 'pipe'] })
  const life: Life = { lastSeqAtStart: null, values: {}, acknowledged: 0, refusals: [] }
  let heard = 0
  let rest = ''
  let timer: NodeJS.Timeout | null = null
  const killIfDue = () => {
    if (heard >= acks) timer ??= setTimeout(() => host.kill('SIGKILL'), milliseconds)
  }
  const hear = (line: string) => {
    const [word, number, ...json] = line.split(' ')
    if (word === 'ack') {
      heard += 1
      life.acknowledged = Number(number)
    } else if (word === 'open') {
      life.lastSeqAtStart = Number(number)
      life.values = JSON.parse(json.join(' ')) as Life['values']
    } else life.refusals.push(line)
    killIfDue()
  }
  host.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines) hear(line)
  })
  host.stderr.setEncoding('utf8').on('data', (text: string) => life.refusals.push(text))
  killIfDue()
  await once(host, 'close')
  return life
}

/** What the rows must hold after operation `lastSeq`, and nothing else. */
function valuesAfter(lastSeq: number): Record<string, number> {
  const values: Record<string, number> = {}
  const id = (side: string, pair: number) => `00000000-0000-4000-8000-00000000${side}${String(pair).padStart(3, '0')}`
  for (let n = Math.max(1, lastSeq - 200); n <= lastSeq; n += 1) {
    for (const side of ['a', 'b']) {
      values[id(side, n % PAIRS)] = n
      if (n % 3 === 0) delete values[id(side, (n + 10) % PAIRS)]
    }
  }
  return values
}

// Not `temporaryFolder`: what one of several concurrent tests leaves behind would be cleared away when another ends.
let folder = ''
let script = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stepback-kills-'))
  script = await bundleScript(new URL('./vault-kills-host.ts', import.meta.url), folder)
  return () => rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe('a host that is killed while it writes', () => {
  // Two at a time: there are two cores at least, and a host mostly waits for the disk.
  test.concurrent.each(SEEDS)(
    'has kept everything it acknowledged, and half of nothing (seed %i)',
    async (seed) => {
      const profile = join(folder, `profile-${seed}`)
      const fraction = seededFractions(seed)
      const lives: Life[] = []
      for (let kill = 0; kill < KILLS_EACH; kill += 1) {
        // A quarter dies at the start: loading, taking the lock over, recovering.
        const diesEarly = fraction() < 0.25
        const acks = diesEarly ? 0 : 1 + Math.floor(fraction() * 70)
        lives.push(await liveUntilKilled(script, profile, acks, fraction() * (diesEarly ? 140 : 6)))
      }
      let promisedSoFar = 0
      const lost = lives.filter((life) => {
        if (life.lastSeqAtStart === null) return false
        const isLost = life.lastSeqAtStart < promisedSoFar
        promisedSoFar = Math.max(life.lastSeqAtStart, life.acknowledged)
        return isLost
      })
      reportFigure('kills-host', lives.length, lost.length)
      expect(lives.flatMap(({ refusals }) => refusals)).toEqual([])
      const opened = lives.filter((life) => life.lastSeqAtStart !== null)
      expect(opened.length).toBeGreaterThan(KILLS_EACH * 0.6)
      let promised = 0
      for (const { lastSeqAtStart, values, acknowledged } of opened) {
        // One operation may have reached the disk without its answer getting out.
        expect([promised, promised + 1]).toContain(lastSeqAtStart)
        expect(values).toEqual(valuesAfter(lastSeqAtStart!))
        promised = Math.max(lastSeqAtStart!, acknowledged)
      }
      expect(promised).toBeGreaterThan(KILLS_EACH * 10)
    },
    600_000,
  )
})
