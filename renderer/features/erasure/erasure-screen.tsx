// Deleting a person for good: what names them, what becomes of it, and which backups still hold them.
import { useMemo, useState } from 'react'
import type { Person } from '#shared/domain/person'
import { RECORD_KINDS } from '#shared/domain/record'
import { erasePerson, type TextDecision } from '#shared/erasing/erase-person'
import { namingTexts } from '#shared/erasing/naming-texts'
import { assignPseudonyms } from '#shared/exporting/masking/pseudonyms'
import type { Host } from '#shared/ipc/contract'
import { useJournal, useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Row, Stack } from '../../ui/stack'
import { TextField } from '../../ui/text-field'
import { copy } from './copy'
import { Erased } from './erased'
import { NamingList } from './naming-list'
import { useErasure } from './use-erasure'

interface ErasureScreenProps {
  personId: string
  backups: Host['backups']
  /** Writes the vault's files anew with the live rows alone. */
  dropHistory: () => Promise<boolean>
  onLeave: () => void
}

export function ErasureScreen({ personId, backups, dropHistory, onLeave }: ErasureScreenProps) {
  const found = useJournal((journal) => journal.person.get(personId))
  // Still named on the last page, when the journal knows them no more.
  const [person] = useState(found)
  const { state, erase, finish } = useErasure({ personId, backups, dropHistory })
  if (!person) {
    return (
      <Page title={copy.gone}>
        <Button onPress={onLeave}>{copy.back}</Button>
      </Page>
    )
  }
  if (state.step === 'deciding')
    return <Deciding person={person} onErase={(change) => void erase(change)} onLeave={onLeave} />
  return (
    <Page title={state.step === 'done' ? copy.done(person.name) : copy.title(person.name)}>
      {state.step === 'working' && <p role="status">{copy.working}</p>}
      {state.step === 'not-saved' && (
        <Callout tone="warning" isAlert>
          {copy.notSaved}
        </Callout>
      )}
      {state.step === 'not-dropped' && (
        <Callout tone="warning" isAlert actions={<Button onPress={() => void finish()}>{copy.tryAgain}</Button>}>
          {copy.notDropped}
        </Callout>
      )}
      {state.step === 'done' && <Erased held={state.held} backups={backups} onLeave={onLeave} />}
    </Page>
  )
}

interface DecidingProps {
  person: Person
  onErase: (change: ReturnType<typeof erasePerson>) => void
  onLeave: () => void
}

function Deciding({ person, onErase, onLeave }: DecidingProps) {
  const journal = useJournal((whole) => whole)
  const stamp = useStamp()
  const records = useMemo(() => RECORD_KINDS.flatMap((kind) => [...journal[kind].values()]), [journal])
  const texts = useMemo(() => namingTexts(records, person), [records, person])
  const [decisions, setDecisions] = useState<ReadonlyMap<string, TextDecision>>(new Map())
  const [pseudonym, setPseudonym] = useState(() => suggestedPseudonym(person))
  const [isAsked, setIsAsked] = useState(false)
  const act = () =>
    onErase(erasePerson(records, { label: copy.act, person, decisions, pseudonym, anonymousId: stamp().newId() }))

  return (
    <Page title={copy.title(person.name)} lead={copy.lead}>
      <Stack>
        <TextField
          label={copy.pseudonym}
          hint={copy.pseudonymHint}
          value={pseudonym}
          maxLength={60}
          onChange={setPseudonym}
        />
        <Section
          title={texts.length === 0 ? copy.none(person.name) : copy.naming(texts.length, person.name)}
          hint={texts.length > 0 && copy.mayBeAnother}
        >
          {texts.length > 0 && (
            <NamingList
              texts={texts}
              decisionOf={(key) => decisions.get(key) ?? 'replace'}
              onDecide={(keys, decision) =>
                setDecisions(new Map([...decisions, ...keys.map((key) => [key, decision] as const)]))
              }
            />
          )}
        </Section>
        <Row>
          <Button variant="danger" isDisabled={pseudonym.trim() === ''} onPress={() => setIsAsked(true)}>
            {copy.act}
          </Button>
          <Button variant="plain" onPress={onLeave}>
            {copy.cancel}
          </Button>
        </Row>
      </Stack>
      {isAsked && (
        <Dialog
          title={copy.title(person.name)}
          isQuestion
          onClose={() => setIsAsked(false)}
          actions={
            <>
              <Button onPress={() => setIsAsked(false)}>{copy.cancel}</Button>
              <Button variant="danger" onPress={act}>
                {copy.act}
              </Button>
            </>
          }
        >
          <p>{copy.sure(person.name)}</p>
        </Dialog>
      )}
    </Page>
  )
}

/** One person alone needs no dice: there is nobody to be confused with. */
function suggestedPseudonym(person: Person): string {
  return assignPseudonyms({ people: [person], seed: new Uint8Array(16) })[person.id] ?? ''
}
