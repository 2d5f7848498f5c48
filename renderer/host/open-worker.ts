// Starts the built workers. Trusted Types refuse any other script: this is their one policy.

/** Frozen together with the content security policy, which names it. */
const POLICY_NAME = 'stepback-workers'

/** The files the build writes, and those of the development server. */
const isBuiltWorker = (url: URL, origin: string) =>
  url.origin === origin && (/^\/workers\/[\w.-]+\.js$/.test(url.pathname) || import.meta.env.DEV)

interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

let policy: ReturnType<TrustedTypePolicies['createPolicy']> | null = null

/** The policy may be made only once in a page; a browser without Trusted Types does without. */
const workerPolicy = () => {
  const rules = {
    createScriptURL: (text: string) => {
      const url = new URL(text, location.href)
      if (!isBuiltWorker(url, location.origin)) throw new TypeError('Not one of the workers')
      return url.href
    },
  }
  const types = (globalThis as { trustedTypes?: TrustedTypePolicies }).trustedTypes
  policy ??= types?.createPolicy(POLICY_NAME, rules) ?? rules
  return policy
}

/** `url` comes from `import url from './x-worker?worker&url'`. Throws TypeError for any other address. */
export const openWorker = (url: string, name: string): Worker =>
  new Worker(workerPolicy().createScriptURL(url), { type: 'module', name })
