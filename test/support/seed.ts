// Generated cases are the same on every machine and in every run: what fails once fails again.
import { fc } from '@fast-check/vitest'

fc.configureGlobal({ seed: 20_260_105 })
