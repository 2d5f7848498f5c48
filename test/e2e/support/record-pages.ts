// What the pages of an application asked for and what they complained about, from now on.
import type { BrowserContext } from 'playwright-core'

export const recordPages = (context: BrowserContext) => {
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (webError) => {
    const thrown = webError.error()
    complaints.push(thrown.stack ?? thrown.message)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { requests, complaints }
}
