// Calls to a worker as promises: one message there, one back, matched by number.

type AsyncCalls = { [name: string]: (...values: never[]) => Promise<unknown> }
interface CallMessage {
  id: number
  name: string
  values: unknown[]
}
interface AnswerMessage {
  id: number
  value?: unknown
  /** The call rejected. Only that: what went wrong inside may hold what nobody should read. */
  failed?: true
}

/** In the worker. */
export function serveCalls(calls: object): void {
  const scope = globalThis as unknown as {
    onmessage: (event: { data: CallMessage }) => void
    postMessage: (message: AnswerMessage) => void
  }
  scope.onmessage = ({ data: { id, name, values } }) => {
    const call = (calls as AsyncCalls)[name]
    const answer = call ? call(...(values as never[])) : Promise.reject(new Error('No such call'))
    answer.then(
      (value) => scope.postMessage({ id, value }),
      () => scope.postMessage({ id, failed: true }),
    )
  }
}

/** In the page. `names` are the calls there are. A worker that dies fails what is under way, and all that comes after. */
export function callWorker<C extends object>(worker: Worker, names: readonly (keyof C & string)[]): C {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let lastId = 0
  let isDead = false
  worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) => {
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.failed) call?.reject(new Error('The worker could not do it'))
    else call?.resolve(data.value)
  }
  worker.onerror = () => {
    isDead = true
    for (const { reject } of waiting.values()) reject(new Error('The worker has ended'))
    waiting.clear()
  }
  const call = (name: string, values: unknown[]) =>
    new Promise((resolve, reject) => {
      if (isDead) return reject(new Error('The worker has ended'))
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      worker.postMessage({ id: lastId, name, values } satisfies CallMessage)
    })
  return Object.fromEntries(names.map((name) => [name, (...values: unknown[]) => call(name, values)])) as C
}
