// What electron-builder.yml must say. Pure: takes it as read, answers with what is wrong.
import { Ajv } from 'ajv'

export interface BuilderConfiguration {
  publish?: unknown
  asar?: unknown
  afterPack?: unknown
  fileAssociations?: unknown[]
  protocols?: unknown[]
  mac?: { hardenedRuntime?: boolean; target?: BuilderTarget[] }
  win?: { target?: BuilderTarget[] }
  linux?: { target?: BuilderTarget[] }
  nsis?: { perMachine?: boolean; allowElevation?: boolean }
  flatpak?: { finishArgs?: string[] }
}

interface BuilderTarget {
  target: string
  arch: string[]
}

/** Against electron-builder's own schema, which is stricter about names than it is itself about values. */
export const schemaFaults = (schema: object, configuration: unknown): string[] => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
  if (validate(configuration)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`)
}

/** What a sandbox may be given, and nothing else: no network, no folder, no sound, no bus at large. */
const flatpakMay = new Set([
  '--share=ipc',
  '--socket=wayland',
  '--socket=fallback-x11',
  '--device=dri',
  '--talk-name=org.freedesktop.Notifications',
  '--talk-name=org.kde.StatusNotifierWatcher',
  '--talk-name=org.freedesktop.secrets',
  '--system-talk-name=org.freedesktop.login1',
])

/** Without a list electron-builder takes its own, which has the network in it. */
export const flatpakFaults = ({ flatpak }: BuilderConfiguration): string[] =>
  flatpak?.finishArgs === undefined
    ? ['no list of permissions']
    : flatpak.finishArgs.filter((permission) => !flatpakMay.has(permission))

const wantedTargets = {
  mac: ['dmg arm64 x64', 'zip arm64 x64'],
  win: ['nsis x64 arm64', 'portable x64 arm64'],
  linux: ['AppImage x64 arm64', 'deb x64 arm64', 'rpm x64 arm64'],
}

export const targetFaults = (configuration: BuilderConfiguration): string[] =>
  (['mac', 'win', 'linux'] as const).flatMap((system) => {
    const targets = (configuration[system]?.target ?? []).map(({ target, arch }) => [target, ...arch].join(' '))
    return wantedTargets[system].filter((wanted) => !targets.includes(wanted)).map((it) => `${system}: no ${it}`)
  })

/** The promises that a word in the configuration could break. */
export const promiseFaults = ({ publish, asar, afterPack, ...rest }: BuilderConfiguration): string[] => {
  const { fileAssociations = [], protocols = [], mac, nsis } = rest
  return [
    ...(publish === null ? [] : ['it publishes, or leaves that to the environment']),
    ...(asar === true ? [] : ['it packs no archive']),
    ...(afterPack === './build/packaging/set-fuses.mjs' ? [] : ['it does not set the fuses']),
    ...(fileAssociations.length + protocols.length === 0 ? [] : ['it lays claim to files or addresses']),
    ...(mac?.hardenedRuntime === true ? [] : ['its runtime on macOS is not hardened']),
    ...(nsis?.perMachine === false && nsis.allowElevation === false ? [] : ['it asks for more than the one account']),
  ]
}
