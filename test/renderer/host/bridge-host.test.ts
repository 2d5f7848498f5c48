import { describe, expect, test } from 'vitest'
import type { Answer } from '#shared/ipc/answer'
import { callNames, deriveCalls, pickCall } from '#shared/ipc/derive-calls'
import { createBridgeHost } from '../../../renderer/host/bridge-host'

const bridgeThatAnswers = (answer: Answer) => {
  const asked: unknown[] = []
  const calls = deriveCalls((name) => async (...callArguments: unknown[]) => {
    asked.push([name, ...callArguments])
    return answer
  })
  return { asked, host: createBridgeHost({ calls, on: () => () => {}, checkSpelling: () => {} }) }
}

describe('the host behind the bridge', () => {
  test('has every call of the contract, each under its own name', async () => {
    const { asked, host } = bridgeThatAnswers({ ok: true, result: 7 })
    const { on: _on, ...calls } = host
    for (const name of callNames) await pickCall<(argument: unknown) => unknown>(calls as never, name)(name)
    expect(asked).toEqual(callNames.map((name) => [name, name]))
    expect(callNames.length).toBeGreaterThan(10)
  })

  test('gives results, and throws the reason where there is none', async () => {
    expect(await bridgeThatAnswers({ ok: true, result: 7 }).host.device.read()).toBe(7)
    const refused = bridgeThatAnswers({ ok: false, reason: 'unknown-sender' }).host.device.read()
    await expect(refused).rejects.toMatchObject({ name: 'HostRefusal', reason: 'unknown-sender' })
  })
})
