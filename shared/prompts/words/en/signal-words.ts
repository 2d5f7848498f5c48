// What is said of a signal by name.
export interface SignalWords {
  title: string
  claim: string
  reads: string
  /** The default limit, what moves it, and why it stands there. */
  limit: string
  counter: string
}
