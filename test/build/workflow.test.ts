// What the workflow may do and whose code it runs. It cannot run here.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  permissions?: Record<string, string>
  steps: Step[]
  'timeout-minutes'?: number
  strategy?: { matrix: { os: string[] } }
}

const text = readFileSync(fileURLToPath(new URL('../../.github/workflows/build.yml', import.meta.url)), 'utf8')
const workflow = parse(text) as { permissions: Record<string, string>; jobs: Record<string, Job> }
const jobs = Object.entries(workflow.jobs)
const steps = jobs.flatMap(([, job]) => job.steps)

test('runs nobody’s code but the platform’s own, each by a commit with its version beside it', () => {
  const lines = text.split('\n').filter((line) => line.includes('uses:'))
  expect(lines.length).toBeGreaterThan(0)
  const pinned = /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
  expect(lines.filter((line) => !pinned.test(line))).toEqual([])
})

test('may read, and write only where the release is made', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' })
  const own = jobs.flatMap(([name, { permissions }]) => (permissions ? [[name, permissions]] : []))
  expect(own).toEqual([['release', { contents: 'write' }]])
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
})

test('tests and builds on three systems, and never without an end', () => {
  for (const name of ['test', 'installers']) {
    expect(workflow.jobs[name]?.strategy?.matrix.os.map((os) => os.split('-')[0])).toEqual([
      'ubuntu',
      'macos',
      'windows',
    ])
  }
  expect(jobs.filter(([, job]) => !job['timeout-minutes'])).toEqual([])
})

test('puts no word of an event into a command, where it would be run', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
})
