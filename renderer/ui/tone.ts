// Which way something points. `alert` is for the application's own trouble, never for what a person did.
export type Tone = 'neutral' | 'step-back' | 'step-closer' | 'alert'
