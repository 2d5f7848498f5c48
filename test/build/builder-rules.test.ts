import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { flatpakFaults, promiseFaults, schemaFaults, targetFaults } from '../../build/packaging/builder-rules'
import type { BuilderConfiguration } from '../../build/packaging/builder-rules'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const schema = JSON.parse(read('node_modules/app-builder-lib/scheme.json')) as object
const ours = parse(read('electron-builder.yml')) as BuilderConfiguration

const portable = [{ target: 'portable', arch: ['x64', 'arm64'] }]

const faultsOf = (configuration: BuilderConfiguration) => [
  ...flatpakFaults(configuration),
  ...promiseFaults(configuration),
  ...targetFaults(configuration),
]

describe('the configuration of the installers', () => {
  test('holds every promise and is known to electron-builder', () => {
    expect([...faultsOf(ours), ...schemaFaults(schema, ours)]).toEqual([])
  })

  test('is refused with a name that electron-builder does not know', () => {
    expect(schemaFaults(schema, { ...ours, nsis: { onClick: true } }).join()).toContain('/nsis')
  })

  test.each<[string, BuilderConfiguration]>([
    ['the network in the Flatpak', { ...ours, flatpak: { finishArgs: ['--share=network'] } }],
    ['the home folder in the Flatpak', { ...ours, flatpak: { finishArgs: ['--filesystem=home'] } }],
    ['electron-builder’s own permissions for the Flatpak', { ...ours, flatpak: {} }],
    ['publishing by environment', { ...ours, publish: undefined }],
    ['an unpacked application', { ...ours, asar: false }],
    ['unset fuses', { ...ours, afterPack: undefined }],
    ['a claim to files', { ...ours, fileAssociations: [{ ext: 'md' }] }],
    ['a claim to addresses', { ...ours, protocols: [{ schemes: ['stepback'] }] }],
    ['a soft runtime on macOS', { ...ours, mac: { ...ours.mac, hardenedRuntime: false } }],
    ['an installer for the whole machine', { ...ours, nsis: { perMachine: true, allowElevation: false } }],
    ['no installer for ARM on Windows', { ...ours, win: { target: [{ target: 'nsis', arch: ['x64'] }, ...portable] } }],
  ])('is refused with %s', (_what, configuration) => {
    expect(faultsOf(configuration)).toHaveLength(1)
  })
})
