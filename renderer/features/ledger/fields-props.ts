// What the fields of every record are given.

export interface FieldsProps<R> {
  record: R
  /** Text as it is typed. */
  write: (change: Partial<R>) => void
  /** Anything chosen rather than typed: a change to undo. */
  put: (record: R) => void
}
