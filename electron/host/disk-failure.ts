// What the disk's error means to a person.
import type { DiskFailure } from '#shared/ipc/types'
import { codeOf } from './vault-files'

export function toDiskFailure(error: unknown): DiskFailure {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-permitted' : 'io-error'
}
