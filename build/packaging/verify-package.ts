// `npm run verify:package`: packs the application without Electron's binary and looks at every promise of the package.
// `-- --json FILE` writes the findings, too.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { projectFolder } from '../bundles'
import { flatpakFaults, promiseFaults, schemaFaults, targetFaults } from './builder-rules'
import type { BuilderConfiguration } from './builder-rules'
import { noneOf } from './finding'
import type { Finding } from './finding'
import { inspectPackage } from './inspect-package'
import { packedTwice } from './pack'
import { makeStandInElectron } from './stand-in-electron'

const require = createRequire(import.meta.url)
const builderSchema = join(projectFolder, 'node_modules', 'app-builder-lib', 'scheme.json')

const inspectConfiguration = (): Finding[] => {
  const text = readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8')
  const configuration = parse(text) as BuilderConfiguration
  const schema = JSON.parse(readFileSync(builderSchema, 'utf8')) as object
  return [
    noneOf('schema', 'faults by electron-builder’s own schema', schemaFaults(schema, configuration)),
    noneOf('targets', 'installers that are not made', targetFaults(configuration)),
    noneOf('promises', 'promises that the configuration breaks', promiseFaults(configuration)),
    noneOf('flatpak', 'what the Flatpak may that it should not', flatpakFaults(configuration)),
  ]
}

const verify = async (): Promise<Finding[]> => {
  const workFolder = join(projectFolder, 'out', 'package-check')
  rmSync(workFolder, { recursive: true, force: true })
  const electronFolder = join(workFolder, 'electron')
  const { version } = require('electron/package.json') as { version: string }
  makeStandInElectron(electronFolder, version)
  const configuration = inspectConfiguration()
  const packed = await packedTwice(electronFolder, workFolder)
  const findings = [...configuration, ...(await inspectPackage(packed, projectFolder))]
  rmSync(workFolder, { recursive: true, force: true })
  return findings
}

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const findings = await verify()
for (const { what, value, goal, met } of findings) {
  console.log(`${met ? 'ok    ' : 'FAILED'} ${what}: ${value}${met ? '' : ` (wanted: ${goal})`}`)
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(findings, null, 2)}\n`)
process.exitCode = findings.every(({ met }) => met) ? 0 : 1
