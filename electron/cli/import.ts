// npm run import -- --dry-run FILE…: what an import would bring over, without opening a vault. It never writes.
//   --json        the whole report as JSON
//   --zone NAME   read entries without a zone in this one; this computer's otherwise
//   --dates DMY   or MDY: which comes first where a date could be read both ways
// Exit codes: 0 something was read; 1 nothing was; 2 wrong usage; 3 a question is open.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { isZone } from '#shared/calendar/logical-day'
import { toJournal } from '#shared/domain/journal'
import { createDeadline, MAX_FILE_BYTES } from '#shared/importing/limits'
import { planImport } from '#shared/importing/plan'
import { readJournals } from '#shared/importing/read-journals'
import { describePlan, reportPlan } from '#shared/importing/report'
import type { ForeignFile } from '#shared/importing/types'

const USAGE = 'Usage: npm run import -- --dry-run [--json] [--zone NAME] [--dates DMY|MDY] FILE|FOLDER…\n'
const PATTERNS: Record<string, string> = { DMY: 'DD-MM-YYYY', MDY: 'MM-DD-YYYY' }

interface Request {
  paths: string[]
  zone: string
  datePattern: string | null
  asJson: boolean
}

/** null for wrong usage. Without --dry-run too: importing for real is done in the application, where it can be undone. */
function readRequest(args: string[]): Request | null {
  try {
    const { values, positionals: paths } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        zone: { type: 'string' },
        dates: { type: 'string' },
      },
    })
    const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    const datePattern = values.dates === undefined ? null : PATTERNS[values.dates]
    if (!values['dry-run'] || paths.length === 0 || !isZone(zone) || datePattern === undefined) return null
    return { paths, zone, datePattern, asJson: values.json ?? false }
  } catch {
    return null
  }
}

/** Every file of a folder, links left out, as the folder picker of a page gives them. */
async function filesAt(path: string): Promise<ForeignFile[]> {
  if (!(await stat(path)).isDirectory()) return [await openFile(path, basename(path))]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files: ForeignFile[] = []
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const full = join(entry.parentPath, entry.name)
    files.push(await openFile(full, join(basename(path), relative(path, full))))
  }
  return files
}

/** A file past the limit is refused by its size: it is not read for that. */
async function openFile(path: string, name: string): Promise<ForeignFile> {
  const { size } = await stat(path)
  return size > MAX_FILE_BYTES
    ? { path: name, bytes: new Uint8Array(0), isTooLarge: true }
    : { path: name, bytes: await readFile(path) }
}

async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2))
  if (request === null) {
    process.stderr.write(USAGE)
    return 2
  }
  try {
    const files = (await Promise.all(request.paths.map(filesAt))).flat()
    const { zone, datePattern } = request
    const reading = readJournals(files, { zone, datePattern, check: createDeadline(() => performance.now()) })
    const plan = planImport(reading, toJournal([]))
    const text = request.asJson ? JSON.stringify(reportPlan(plan, zone), null, 2) : describePlan(plan, zone)
    process.stdout.write(`${text}\n`)
    if (reading.question !== null) return 3
    return reading.notes.length + reading.records.length > 0 ? 0 : 1
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

process.exitCode = await main()
