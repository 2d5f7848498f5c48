// `npm run vault -- open|verify|rebuild FILE`: reads a vault or a backup without the application.
import '#shared/without-eval'
import { webcrypto } from 'node:crypto'
import type { Subtle } from '#shared/vault/crypto'
import { askSecret } from './ask-secret'
import { runVault } from './run-vault'

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', () => {})

process.exitCode = await runVault(process.argv.slice(2), {
  crypto: {
    subtle: webcrypto.subtle as unknown as Subtle,
    random: (length) => webcrypto.getRandomValues(new Uint8Array(length)),
  },
  env: process.env,
  askSecret,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
