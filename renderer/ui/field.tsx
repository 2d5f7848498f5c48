// What every field shares: its label, a hint below, and a problem that takes the hint's place.
import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

export interface FieldTexts {
  label: string
  /** True where the surroundings say it: the label is then only read out. */
  isLabelHidden?: boolean
  hint?: ReactNode | undefined
  /** Why what was entered cannot be used; null or missing while it can. */
  problem?: string | null | undefined
  /** As narrow as what it holds. */
  isNarrow?: boolean
}

/** What the control inside has to carry to belong to the label and the hint. */
interface ControlAttributes {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export function Field({
  label,
  isLabelHidden,
  hint,
  problem,
  isNarrow,
  children,
}: FieldTexts & { children: (control: ControlAttributes) => ReactNode }) {
  const id = useId()
  const note = problem ?? hint
  const noteId = note ? `${id}-note` : undefined
  return (
    <div className={styles['field']} data-narrow={isNarrow || undefined}>
      <label className={styles['label']} htmlFor={id} data-hidden={isLabelHidden || undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': noteId, 'aria-invalid': problem ? true : undefined })}
      {note && (
        <p
          id={noteId}
          className={styles['note']}
          data-problem={problem ? true : undefined}
          role={problem ? 'alert' : undefined}
        >
          {note}
        </p>
      )}
    </div>
  )
}
