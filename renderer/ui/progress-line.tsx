// How far something has come; a moving line where nobody knows.
import styles from './progress-line.module.css'

interface ProgressLineProps {
  label: string
  /** 0 to 1; null while it cannot be told. */
  value: number | null
}

export function ProgressLine({ label, value }: ProgressLineProps) {
  return (
    <div className={styles['line']}>
      <span>{label}</span>
      <progress className={styles['bar']} aria-label={label} max={1} value={value ?? undefined} />
    </div>
  )
}
