// Lines that the record offers, part by part; none is ticked until somebody ticks it.
import { AUTO_PARTS, type AutoLine } from '#shared/exporting/coach/auto-lines'
import { Checkbox } from '../../ui/checkbox'
import { copy, words } from './copy'
import styles from './coach.module.css'

interface AutoChoicesProps {
  lines: readonly AutoLine[]
  chosen: readonly string[]
  onToggle: (line: AutoLine, isChosen: boolean) => void
}

export function AutoChoices({ lines, chosen, onToggle }: AutoChoicesProps) {
  if (lines.length === 0) return <p className={styles['quiet']}>{copy.autoNone}</p>
  return (
    <div className={styles['groups']} data-private>
      {AUTO_PARTS.map((part) => {
        const own = lines.filter((line) => line.part === part)
        if (own.length === 0) return null
        return (
          <fieldset key={part} className={styles['group']}>
            <legend className={styles['legend']}>{words.auto[part]}</legend>
            {part === 'wins' && <p className={styles['quiet']}>{copy.winsHint}</p>}
            {own.map((line) => (
              <Checkbox
                key={line.id}
                label={line.text}
                isSelected={chosen.includes(line.id)}
                onChange={(isChosen) => onToggle(line, isChosen)}
              />
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}
