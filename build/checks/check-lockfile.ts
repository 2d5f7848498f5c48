// `npm run lockfile`: says what is wrong with package-lock.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../bundles'
import { lockfileFaults } from './lockfile'
import type { Lockfile } from './lockfile'

const faults = lockfileFaults(JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as Lockfile)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
