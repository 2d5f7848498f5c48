// A place to download Electron from, on this machine: as it should be, and in each way it can fail. And an `electron`
// package that asks for what is there.
import { zipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import { temporaryFolder } from './temporary-folder'

export type Mirror = 'whole' | 'silent' | 'stalled' | 'missing' | 'damaged' | 'closed'

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

const VERSION = '45.4.1'
const artifact = `electron-v${VERSION}-${process.platform}-${process.arch}.zip`
const binary = process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'

/** A distribution whose program is the given shell script. */
const distribution = (script: string) =>
  Buffer.from(
    zipSync({
      version: new TextEncoder().encode(VERSION),
      [binary]: [new TextEncoder().encode(`#!/bin/sh\n${script}\n`), { os: 3, attrs: 0o100755 << 16 }],
    }),
  )

/** The `electron` package as npm installs it: without its binary, with Electron's own installer. */
const installPackage = (zip: Buffer) => {
  const folder = join(temporaryFolder(), 'electron')
  mkdirSync(folder)
  const checksums = { [artifact]: createHash('sha256').update(zip).digest('hex') }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version: VERSION }))
  writeFileSync(join(folder, 'checksums.json'), JSON.stringify(checksums))
  cpSync(join(projectFolder, 'node_modules', 'electron', 'install.js'), join(folder, 'install.js'))
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const answers: Record<Exclude<Mirror, 'closed'>, (response: ServerResponse, zip: Buffer) => void> = {
  whole: (response, zip) => void response.writeHead(200, { 'content-length': zip.length }).end(zip),
  silent: () => {},
  stalled: (response, zip) =>
    void response.writeHead(200, { 'content-length': zip.length }).write(zip.subarray(0, zip.length >> 1)),
  missing: (response) => void response.writeHead(404).end(),
  damaged: (response, zip) => void response.writeHead(200).end(zip.subarray(1)),
}

/** Points this process, and those it starts, to the mirror; all of it is gone after the test. */
export const openMirror = async (mirror: Mirror, script = 'exit 0') => {
  const zip = distribution(script)
  const asked: string[] = []
  let onAsked = () => {}
  const isAsked = new Promise<void>((resolve) => (onAsked = resolve))
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    onAsked()
    if (mirror !== 'closed') answers[mirror](response, zip)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  if (mirror === 'closed') close()
  onTestFinished(close)
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}/`)
  vi.stubEnv('electron_config_cache', temporaryFolder())
  // The downloader is TypeScript, in a process of its own.
  vi.stubEnv('NODE_OPTIONS', '--import tsx')
  return { packageFolder: installPackage(zip), asked, isAsked, path: `/v${VERSION}/${artifact}` }
}
