// The three platforms the application knows; every other Unix is taken for Linux.
import type { AppInfo } from '#shared/ipc/types'

export const toPlatform = (name: string): AppInfo['platform'] =>
  name === 'darwin' || name === 'win32' ? name : 'linux'
