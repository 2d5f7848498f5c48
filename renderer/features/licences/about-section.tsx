// In Settings: which Stepback this is, and the way to whose work is in it.
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { copy } from './copy'

const { about } = copy

export function AboutSection({ version, onOpen }: { version: string; onOpen: () => void }) {
  return (
    <Section title={about.title} hint={about.text(version)}>
      <Row>
        <Button onPress={onOpen}>{about.open}</Button>
      </Row>
    </Section>
  )
}
