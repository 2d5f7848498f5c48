// Lines kept for the next 1:1 with a person.
import { formatDay } from '#shared/calendar/format-day'
import { addToRaise, markRaised, removeToRaise, type Person } from '#shared/domain/person'
import { useApply, useStamp, useToday } from '../../journal/journal-context'
import { useUnfinished } from '../../journal/use-unfinished'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'

export function ToRaiseList({ person }: { person: Person }) {
  const [text, setText] = useUnfinished(`to-raise/${person.id}`)
  const apply = useApply()
  const stamp = useStamp()
  const today = useToday()
  const put = (next: Person) => apply({ label: copy.panel.toRaise, puts: [next] })

  function add(): void {
    if (text.trim() === '') return
    put(addToRaise(person, text, stamp()))
    setText('')
  }

  return (
    <Section level={3} title={copy.panel.toRaise}>
      {person.toRaise.map((line) => (
        <Row key={line.id}>
          <Checkbox
            label={
              line.raisedOn
                ? `${line.text} (${copy.panel.raised(formatDay(line.raisedOn, 'en-GB', 'short'))})`
                : line.text
            }
            isSelected={line.raisedOn !== null}
            onChange={(raised) => put(markRaised(person, line.id, raised ? today : null))}
          />
          <Button
            variant="plain"
            size="small"
            label={`${copy.panel.remove}: ${line.text}`}
            onPress={() => put(removeToRaise(person, line.id))}
          >
            {copy.panel.remove}
          </Button>
        </Row>
      ))}
      <TextField label={copy.panel.toRaiseNew} value={text} onChange={setText} onEnter={add} maxLength={500} />
    </Section>
  )
}
