// npm run import -- --dry-run FILE…: what an import would bring over, without opening a vault. It never writes.
import { parseArgs } from 'node:util'
import { isZone } from '#shared/calendar/logical-day'
import { toJournal } from '#shared/domain/journal'
import { createDeadline } from '#shared/importing/limits'
import { planImport } from '#shared/importing/plan'
import { readJournals } from '#shared/importing/read-journals'
import { describePlan, reportPlan } from '#shared/importing/report'
import { namesFor, openPicked } from './picked-files'
import { jsonPieces, print } from './print-report'

const USAGE = 'Usage: npm run import -- --dry-run [--json] [--zone NAME] [--dates DMY|MDY|YMD|YDM] FILE|FOLDER…\n'
const HELP = `${USAGE}
What an import would bring over, without opening a journal. Nothing is ever written.

  --json        the whole report as JSON
  --zone NAME   read entries without a zone in this one; this computer’s otherwise
  --dates DMY   or MDY, YMD, YDM: which comes first where a date could be read in two ways

Exit codes: 0 something was read; 1 nothing was, as of a file that is not there; 2 wrong usage; 3 a question is open.
`
const PATTERNS: Record<string, string> = {
  DMY: 'DD-MM-YYYY',
  MDY: 'MM-DD-YYYY',
  YMD: 'YYYY-MM-DD',
  YDM: 'YYYY-DD-MM',
}

interface Request {
  paths: string[]
  zone: string
  datePattern: string | null
  asJson: boolean
}

/** What is wrong with the usage, or the request; null where help is asked for. Without --dry-run too: importing for real is done in the application, where it can be undone. */
function readRequest(args: string[]): Request | string | null {
  try {
    const { values, positionals: paths } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        zone: { type: 'string' },
        dates: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return null
    const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    const datePattern = values.dates === undefined ? null : PATTERNS[values.dates]
    if (!values['dry-run'])
      return 'Importing is done in the application, where it can be undone. Here there is only --dry-run.'
    if (paths.length === 0) return 'Name at least one file or folder.'
    if (!isZone(zone)) return `There is no time zone “${zone}”. One is Europe/Berlin.`
    if (datePattern === undefined) return `--dates is one of ${Object.keys(PATTERNS).join(', ')}.`
    return { paths, zone, datePattern, asJson: values.json ?? false }
  } catch (error) {
    return error instanceof Error ? error.message.split('. ', 1)[0]! : ''
  }
}

async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2))
  if (request === null) {
    process.stdout.write(HELP)
    return 0
  }
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n${USAGE}`)
    return 2
  }
  try {
    const { zone, datePattern } = request
    const picked = namesFor(request.paths)
    const files = await openPicked(picked)
    const reading = readJournals(files, { zone, datePattern, check: createDeadline(() => performance.now()) })
    const plan = planImport(reading, toJournal([]))
    const names = picked.map(({ name }) => name)
    const pieces = request.asJson ? jsonPieces(reportPlan(plan, zone, names)) : [`${describePlan(plan, zone, names)}\n`]
    await print(pieces, process.stdout)
    if (reading.question !== null) return 3
    return reading.notes.length + reading.records.length > 0 ? 0 : 1
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

process.exitCode = await main()
