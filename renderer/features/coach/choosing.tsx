// The first step: which days, the person's own lines, and what of the record may go.
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { WRITTEN_PARTS } from '#shared/exporting/coach/coach-document'
import { AutoChoices } from './auto-choices'
import { copy, words } from './copy'
import { PeriodPicker } from './period-picker'
import { RecordChoices } from './record-choices'
import type { CoachPage } from './use-coach-page'

export function Choosing({ page, onLook }: { page: CoachPage; onLook: () => void }) {
  return (
    <Stack gap="large">
      <PeriodPicker period={page.period} today={page.today} />
      <Section title={copy.form} hint={copy.formHint}>
        {WRITTEN_PARTS.map((part) => (
          <TextArea
            key={part}
            label={words.written[part]}
            voice="written"
            value={page.written.written[part] ?? ''}
            onChange={(text) => page.written.write(part, text)}
          />
        ))}
      </Section>
      <Section title={copy.auto} hint={copy.autoHint}>
        <AutoChoices lines={page.material.auto} chosen={page.selection.auto} onToggle={page.toggleAuto} />
      </Section>
      <Section title={copy.records} hint={copy.recordsHint}>
        <RecordChoices records={page.material.records} lines={page.selection.lines} onChange={page.setLines} />
      </Section>
      <Row gap="medium">
        <Button variant="primary" isDisabled={page.texts.length === 0} onPress={onLook}>
          {copy.preview}
        </Button>
        <span role="status">{copy.chosen(page.texts.length)}</span>
      </Row>
    </Stack>
  )
}
