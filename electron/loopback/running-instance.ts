// How a second start against the same profile finds the server that is running: a small file beside the journal.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import type { VaultName } from '#shared/ipc/types'

const instanceSchema = z.strictObject({ port: z.number().int().positive(), secret: z.string().min(20) })
export type RunningInstance = z.infer<typeof instanceSchema>

const instanceFile = (profileFolder: string) => join(profileFolder, 'loopback.json')

/** The secret lets whoever can read this file ask for a fresh code: only this person's own programs can. */
export const announceInstance = async (profileFolder: string, instance: RunningInstance) => {
  const file = instanceFile(profileFolder)
  await rm(file, { force: true })
  await writeFile(file, JSON.stringify(instance), { mode: 0o600, flag: 'wx' })
}

/** Removes the file, unless a later server has written its own by now. */
export const withdrawInstance = async (profileFolder: string, instance: RunningInstance) => {
  const found = await readInstance(profileFolder)
  if (found?.secret === instance.secret) await rm(instanceFile(profileFolder), { force: true })
}

/**
 * The address of a server already running for this profile, with a fresh code, leading to what this start asks for: the
 * running one may have been started with the other vault. Null when none runs.
 */
export const findRunningAddress = async (profileFolder: string, vault: VaultName): Promise<string | null> => {
  const instance = await readInstance(profileFolder)
  if (instance === null) return null
  const code = await requestCode(instance)
  return code === null ? null : `${addressWith(instance.port, code)}&vault=${vault}`
}

export const addressWith = (port: number, code: string) => `http://127.0.0.1:${port}/open?code=${code}`

const readInstance = async (profileFolder: string): Promise<RunningInstance | null> => {
  try {
    const parsed = instanceSchema.safeParse(JSON.parse(await readFile(instanceFile(profileFolder), 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

const ANSWER_MS = 2000

const requestCode = ({ port, secret }: RunningInstance) =>
  new Promise<string | null>((resolve) => {
    const headers = { origin: `http://127.0.0.1:${port}`, 'x-stepback-secret': secret }
    const asking = request({ host: '127.0.0.1', port, path: '/hand-over', method: 'POST', headers })
    asking.setTimeout(ANSWER_MS, () => asking.destroy())
    asking.on('error', () => resolve(null))
    asking.on('close', () => resolve(null))
    asking.on('response', (response) => {
      response.setEncoding('utf8')
      let text = ''
      response.on('data', (part: string) => (text = (text + part).slice(0, 200)))
      response.on('end', () => resolve(response.statusCode === 200 ? text : null))
    })
    asking.end()
  })
