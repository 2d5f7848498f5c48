// Why the application starts in the browser instead of Electron.
export type FallbackReason =
  | { kind: 'asked' | 'no-display' | 'interrupted' }
  | { kind: 'no-answer' | 'stalled'; seconds: number }
  | { kind: 'download-failed' | 'not-startable' | 'not-there'; detail: string }
