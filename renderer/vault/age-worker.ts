// The worker that locks and opens files with a password: scrypt would hold the page for a second.
import { lockWithPassword, openWithPassword } from './age'
import { serveCalls } from './worker-calls'

serveCalls({ lockWithPassword, openWithPassword })
