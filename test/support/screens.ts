// Matchers and clean-up for component tests.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is awaited comes in milliseconds on an idle machine, and in seconds on a busy one.
configure({ asyncUtilTimeout: 15_000 })

afterEach(cleanup)
