// The worker that turns a passphrase into a key: Argon2id needs 128 MiB and WebAssembly, and goes away when it is done.
import { deriveKey } from './kdf'
import { serveCalls } from './worker-calls'

serveCalls({ deriveKey })
