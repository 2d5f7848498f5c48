// The worker in which the vault key lives. Answers the engine's calls one message each.
import { createCryptoEngine } from './crypto-engine'
import { serveCalls } from './worker-calls'
import { webCrypto } from './web-crypto'

serveCalls(createCryptoEngine(webCrypto))
