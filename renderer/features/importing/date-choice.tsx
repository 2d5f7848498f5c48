// Day first or month first: asked only where the files leave it open.
import { orderOf } from '#shared/importing/dated-names'
import type { DateQuestion } from '#shared/importing/types'
import { orderWords } from '#shared/importing/words'
import { RadioRow } from '../../ui/radio-row'
import { Section } from '../../ui/section'
import { copy } from './copy'
import type { ImportFlow } from './use-import'

export function DateChoice({ question, flow }: { question: DateQuestion; flow: ImportFlow }) {
  const options = question.patterns.map((pattern, index) => {
    const examples = question.examples.flatMap(({ text, days }) => {
      const day = days[index]
      return day ? [copy.question.example(text, day)] : []
    })
    return { value: pattern, label: orderWords[orderOf(pattern)] ?? pattern, hint: examples.join('; ') }
  })
  return (
    <Section title={copy.question.title} hint={copy.question.hint}>
      <RadioRow
        label={copy.question.title}
        isLabelHidden
        options={options}
        value={flow.datePattern}
        onChange={flow.answer}
      />
    </Section>
  )
}
