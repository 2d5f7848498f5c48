// Runs one program of a test run, never for longer than it is given.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../bundles'

export interface ProgramResult {
  /** 124 when the time was up. */
  exitCode: number
  output: string
}

const TIME_IS_UP = 124

/** `show` passes the output on as it comes; it is collected either way. The whole process group ends with it. */
export const runProgram = (commandLine: readonly string[], minutes: number, show: boolean) =>
  new Promise<ProgramResult>((resolve) => {
    const [name, ...programArguments] = commandLine
    const program = join(projectFolder, 'node_modules', '.bin', name ?? '')
    const isWindows = process.platform === 'win32'
    const child = spawn(isWindows ? `"${program}"` : program, programArguments, {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      shell: isWindows,
    })
    let output = ''
    const collect = (part: Buffer) => {
      output += part.toString('utf8')
      if (show) process.stdout.write(part)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    let isUp = false
    const endGroup = () => child.pid !== undefined && endProcessGroup(child.pid, isWindows)
    const timer = setTimeout(() => {
      isUp = true
      endGroup()
    }, minutes * 60_000)
    process.once('SIGINT', endGroup)
    const end = (exitCode: number) => {
      clearTimeout(timer)
      process.off('SIGINT', endGroup)
      resolve({ exitCode: isUp ? TIME_IS_UP : exitCode, output })
    }
    child.once('error', (error) => {
      output += error.message
      end(1)
    })
    child.once('close', (code) => end(code ?? 1))
  })

const endProcessGroup = (pid: number, isWindows: boolean) => {
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
