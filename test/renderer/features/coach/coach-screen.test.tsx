import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CoachScreen } from '../../../../renderer/features/coach/coach-screen'
import type { JournalStore } from '../../../../renderer/journal/journal-store'
import type { CoachPack } from '../../../../shared/domain/coach-pack'
import { createNote } from '../../../../shared/domain/note'
import { createPerson } from '../../../../shared/domain/person'
import { createPlan, keepPlan } from '../../../../shared/domain/plan'
import type { SaveFileOutcome, SaveFileRequest } from '../../../../shared/ipc/types'
import { createCoachPack } from '../../../shared/exporting/coach/packs'
import { day, madeJournal, type MadeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

const NOW = '2026-01-30T16:50:00Z'

/** Three notes in January, one flagged; Ana reports, and a plan was kept. */
function aJournal(): MadeJournal {
  const made = madeJournal()
  made.add(createPerson({ name: 'Ana Souza', relation: 'report' }, made.stamp('2026-01-05')))
  made.add(createNote(day('2026-01-12'), 'I took it from @Ana again.\n\nThe second thought.', made.stamp('2026-01-12')))
  made.add({ ...createNote(day('2026-01-06'), 'Flagged for the session.', made.stamp('2026-01-06')), forCoach: true })
  made.add(createNote(day('2026-01-20'), 'Nobody must see xylophone.', made.stamp('2026-01-20')))
  const cue = { on: 'every-day' as const }
  const plan = createPlan(
    { ifText: 'If Ana asks', thenText: 'then I ask back.', cue, from: day('2026-01-12') },
    made.stamp('2026-01-12'),
  )
  made.add(keepPlan(plan, '', made.stamp('2026-01-14')))
  return made
}

function open(made = aJournal(), outcome: SaveFileOutcome = { outcome: 'saved', path: null }) {
  const files: SaveFileRequest[] = []
  const saveFile = async (file: SaveFileRequest) => {
    files.push(file)
    return outcome
  }
  const rendered = renderWithJournal(<CoachScreen saveFile={saveFile} />, { records: made.records(), now: NOW })
  return { ...rendered, files }
}

const packs = (store: JournalStore): CoachPack[] => [...store.getState().journal.coachPack.values()]
const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const textOf = (file: SaveFileRequest | undefined) => new TextDecoder().decode(file?.bytes)
const preview = () => screen.getByRole('region', { name: 'Exactly what is handed over' })
const look = () => screen.getByRole('button', { name: 'Look at the page' })

afterEach(() => vi.restoreAllMocks())

describe('choosing for the coach', () => {
  it('begins with nothing chosen, and nothing to hand over', () => {
    open()
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
    expect(screen.getByText('Nothing is chosen.')).toBeVisible()
    expect(look()).toBeDisabled()
  })

  it('lists what was flagged first', () => {
    open()
    const entries = screen
      .getAllByRole('group')
      .filter((one) => /note/.test(within(one).queryByText(/note/)?.textContent ?? ''))
    expect(within(entries[0]!).getByText('Flagged for the session.')).toBeVisible()
  })

  it('takes one paragraph of an entry, or all of it', async () => {
    const { user } = open()
    await user.click(tick('The second thought.'))
    expect(screen.getByText('1 piece of text chosen.')).toBeVisible()
    expect(tick('The whole entry')).toHaveAttribute('aria-checked', 'mixed')
    await user.click(tick('The whole entry'))
    expect(tick(/I took it from/)).toBeChecked()
    expect(screen.getByText('2 pieces of text chosen.')).toBeVisible()
  })

  it('keeps what is written for the session as it is typed, across visits', async () => {
    const first = open()
    await first.user.type(screen.getByRole('textbox', { name: 'What I want from this session' }), 'To let go.')
    const records = Object.values(first.store.getState().journal).flatMap((kind) => [...kind.values()])
    first.unmount()
    renderWithJournal(<CoachScreen saveFile={async () => ({ outcome: 'cancelled' })} />, { records, now: NOW })
    expect(screen.getByRole('textbox', { name: 'What I want from this session' })).toHaveValue('To let go.')
  })

  it('forgets what was chosen when its days are not shown any more', async () => {
    const { user } = open()
    await user.click(tick('Flagged for the session.'))
    await user.click(screen.getByRole('radio', { name: 'Other days' }))
    const from = screen.getByLabelText('From')
    await user.clear(from)
    await user.type(from, '2026-01-10')
    expect(screen.queryByRole('checkbox', { name: 'Flagged for the session.' })).toBeNull()
    expect(screen.getByText('Nothing is chosen.')).toBeVisible()
  })
})

describe('looking at the page', () => {
  it('shows the very text that is saved, with names taken out and marked', async () => {
    const { user, files } = open()
    await user.click(tick(/I took it from/))
    await user.click(tick(/^Kept: If Ana asks/))
    await user.click(look())
    const shown = preview().querySelector('pre')?.textContent
    expect(within(preview()).getAllByText('Engineer A', { selector: 'mark' })).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Save the file' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(textOf(files[0])).toBe(shown)
    expect(shown).toContain('I took it from Engineer A again.')
    expect(shown).not.toMatch(/Ana|xylophone|Flagged|second thought/)
  })

  it('calls a person by their pseudonym, though a namesake is in the trash', async () => {
    const made = aJournal()
    const namesake = createPerson({ name: 'Ana Souza', relation: 'report' }, made.stamp('2026-01-05'))
    made.add({ ...namesake, deletedAt: '2026-01-06T16:50:00Z' })
    const { user } = open(made)
    await user.click(tick(/I took it from/))
    await user.click(look())
    expect(preview()).toHaveTextContent(/I took it from Engineer [AB] again/)
  })

  it('shows HTML as it reads, and saves that', async () => {
    const { user, files } = open()
    await user.click(tick(/I took it from/))
    await user.click(look())
    await user.click(screen.getByRole('radio', { name: 'HTML' }))
    expect(within(preview()).getByRole('heading', { name: 'What I chose to show' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save the file' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]).toMatchObject({
      suggestedName: 'stepback-coach-2026-01-30.html',
      mediaType: 'text/html;charset=utf-8',
    })
    expect(textOf(files[0])).toContain('I took it from Engineer A again.')
  })

  it('asks of unknown words with a capital whether they are people, and hides those who are', async () => {
    const made = aJournal()
    made.add(createNote(day('2026-01-21'), 'Then Sanna asked about Kubernetes.', made.stamp('2026-01-21')))
    const { user } = open(made)
    await user.click(tick(/Then Sanna/))
    await user.click(look())
    await user.click(screen.getByRole('button', { name: 'Sanna is a person' }))
    await user.click(screen.getByRole('button', { name: 'Kubernetes is not a person' }))
    expect(screen.queryByText('Is this a person?')).toBeNull()
    expect(preview()).toHaveTextContent('Then Person A asked about Kubernetes.')
  })

  describe('a word that was said to be nobody', () => {
    const asksOfKubernetes = () => screen.queryByRole('button', { name: 'Kubernetes is not a person' })
    async function said() {
      const made = aJournal()
      made.add(createNote(day('2026-01-21'), 'Then Kubernetes was down.', made.stamp('2026-01-21')))
      const rig = open(made)
      await rig.user.click(tick(/Then Kubernetes/))
      await rig.user.click(look())
      await rig.user.click(screen.getByRole('button', { name: 'Kubernetes is not a person' }))
      return rig
    }

    it('is not asked about again when the page is opened another time', async () => {
      const { user, store, unmount } = await said()
      const records = Object.values(store.getState().journal).flatMap((kind) => [...kind.values()])
      unmount()
      renderWithJournal(<CoachScreen saveFile={async () => ({ outcome: 'cancelled' })} />, { records, now: NOW })
      await user.click(tick(/Then Kubernetes/))
      await user.click(look())
      expect(asksOfKubernetes()).toBeNull()
    })

    it('is asked about again once that is undone', async () => {
      const { store } = await said()
      expect(asksOfKubernetes()).toBeNull()
      act(() => void store.undo())
      expect(asksOfKubernetes()).toBeVisible()
    })

    it('stands in a list, and is asked about again when it is taken off', async () => {
      const { user } = await said()
      await user.click(screen.getByRole('button', { name: 'Ask again: Kubernetes' }))
      expect(asksOfKubernetes()).toBeVisible()
      expect(screen.queryByRole('button', { name: 'Ask again: Kubernetes' })).toBeNull()
    })
  })

  it('stops at words on health until they may go, or keeps the line out', async () => {
    const made = aJournal()
    made.add(createNote(day('2026-01-21'), 'They are in therapy.', made.stamp('2026-01-21')))
    const { user } = open(made)
    await user.click(tick('They are in therapy.'))
    await user.click(tick('Flagged for the session.'))
    await user.click(look())
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeDisabled()
    expect(screen.getByText('1 question is open before this can be handed over.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '“therapy” may go' }))
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeEnabled()
    await user.click(screen.getByRole('button', { name: 'Back to choosing' }))
    await user.click(look())
    await user.click(screen.getByRole('button', { name: 'Keep out the text with “therapy”' }))
    expect(preview()).not.toHaveTextContent('therapy')
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeEnabled()
  })

  it('hides the words of the person’s own list', async () => {
    const { user } = open()
    await user.click(tick('The second thought.'))
    await user.click(look())
    await user.type(screen.getByRole('textbox', { name: 'Words to hide' }), 'thought{Enter}')
    expect(preview()).toHaveTextContent('The second ‹hidden›.')
    await user.click(screen.getByRole('button', { name: 'Show again: thought' }))
    expect(preview()).toHaveTextContent('The second thought.')
  })

  it('says so where the employer pays the coach', async () => {
    const { user } = open()
    await user.click(tick('The second thought.'))
    await user.click(look())
    expect(screen.queryByText(/Your employer pays this coach/)).toBeNull()
    await user.click(screen.getByRole('switch', { name: 'My employer pays this coach' }))
    expect(screen.getByText(/Your employer pays this coach/)).toBeVisible()
  })
})

describe('handing over', () => {
  async function handOver(made?: MadeJournal, outcome?: SaveFileOutcome) {
    const opened = open(made, outcome)
    await opened.user.type(screen.getByRole('textbox', { name: 'What I want from this session' }), 'To let go.')
    await opened.user.click(tick(/I took it from/))
    await opened.user.click(look())
    await opened.user.click(screen.getByRole('button', { name: 'Save the file' }))
    return opened
  }

  it('leaves a receipt with the exact text, its fingerprint and the key, and an empty page', async () => {
    const { store, files, user } = await handOver()
    await screen.findByText('Handed over. The receipt holds the exact text.')
    const [pack] = packs(store)
    await waitFor(() => expect(files).toHaveLength(1))
    expect(pack?.text).toBe(textOf(files[0]))
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(files[0]!.bytes))
    expect(pack?.sha256).toBe(Buffer.from(digest).toString('hex'))
    expect(Object.values(pack?.pseudonyms ?? {})).toEqual(['Engineer A'])

    await user.click(screen.getByRole('button', { name: 'Friday, 30 January 2026' }))
    const receipt = within(screen.getByRole('complementary'))
    expect(receipt.getByText('Ana Souza')).toBeVisible()
    expect(receipt.getByText(/I took it from Engineer A again/)).toBeVisible()

    await user.click(screen.getByRole('radio', { name: 'Prepare a page' }))
    expect(screen.getByRole('textbox', { name: 'What I want from this session' })).toHaveValue('')
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
  })

  it('leaves none when the person changes their mind, and keeps the page', async () => {
    const { store } = await handOver(aJournal(), { outcome: 'cancelled' })
    expect(packs(store)).toEqual([])
    expect(preview()).toHaveTextContent('To let go.')
  })

  it('leaves none when the file cannot be saved, and says so', async () => {
    const { store } = await handOver(aJournal(), { outcome: 'failed', reason: 'disk-full' })
    expect(await screen.findByText('The file could not be saved. Nothing was handed over.')).toBeVisible()
    expect(packs(store)).toEqual([])
  })

  it('prints the page from the same bytes', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue()
    const { user, store, files } = open()
    await user.click(tick('The second thought.'))
    await user.click(look())
    await user.click(screen.getByRole('radio', { name: 'Print' }))
    const shown = within(preview()).getByRole('article').textContent
    await user.click(screen.getByRole('button', { name: 'Print' }))
    await user.click(await screen.findByRole('button', { name: 'It was not' }))
    expect(packs(store)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Print' }))
    await user.click(await screen.findByRole('button', { name: 'It was printed' }))
    await screen.findByText('Handed over. The receipt holds the exact text.')
    expect(print).toHaveBeenCalledTimes(2)
    expect(files).toEqual([])
    expect(packs(store)[0]).toMatchObject({
      format: 'print',
      text: expect.stringContaining('The second thought.') as string,
    })
    expect(shown).toContain('The second thought.')
  })
})

it('shows the receipt of a page of HTML as it reads, with its source behind it', async () => {
  const { user, store } = open()
  await user.click(tick('The second thought.'))
  await user.click(look())
  await user.click(screen.getByRole('radio', { name: 'HTML' }))
  await user.click(screen.getByRole('button', { name: 'Save the file' }))
  await user.click(await screen.findByRole('button', { name: 'Friday, 30 January 2026' }))
  const receipt = within(screen.getByRole('complementary'))
  expect(receipt.getByRole('heading', { name: 'What I chose to show' })).toBeVisible()
  await user.click(receipt.getByText('As the file holds it'))
  expect(receipt.getByText(/<!doctype html>/).textContent).toBe(packs(store)[0]?.text)
})

it('offers plain text too', async () => {
  const { user, files } = open()
  await user.click(tick('The second thought.'))
  await user.click(look())
  await user.click(screen.getByRole('radio', { name: 'Plain text' }))
  await user.click(screen.getByRole('button', { name: 'Save the file' }))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(textOf(files[0])).toMatch(/^Notes for a coaching session\n=+\n/)
})

it('says who is who on the page, and nobody who is not', async () => {
  const made = aJournal()
  made.add(createPerson({ name: 'Ben Ito', relation: 'peer' }, made.stamp('2026-01-05')))
  const { user } = open(made)
  await user.click(tick(/I took it from/))
  await user.click(look())
  const names = within(screen.getByRole('region', { name: 'Who is who' }))
  expect(names.getByText('Engineer A').nextElementSibling).toHaveTextContent('Ana Souza')
  expect(names.queryByText('Ben Ito')).toBeNull()
})

it('points at a name that stands as an ordinary word in lower case', async () => {
  const made = aJournal()
  made.add(createPerson({ name: 'Will Park', relation: 'peer' }, made.stamp('2026-01-05')))
  made.add(createNote(day('2026-01-21'), 'then will said no, and we will see.', made.stamp('2026-01-21')))
  const { user } = open(made)
  await user.click(tick(/then will said no/))
  await user.click(look())
  expect(screen.getAllByText(/“will” is left as it is/)).toHaveLength(1)
  expect(screen.getByRole('button', { name: 'Save the file' })).toBeEnabled()
})

describe('the next page', () => {
  it('offers what was written later on the day of the last one, and not what was there before', () => {
    const made = aJournal()
    made.add(createCoachPack('2026-01-20', { at: '2026-01-20T17:00:00Z' }))
    made.add({
      ...createNote(day('2026-01-20'), 'After the session.', made.stamp('2026-01-20')),
      updatedAt: '2026-01-20T18:00:00Z',
    })
    open(made)
    expect(screen.getByRole('checkbox', { name: 'After the session.' })).toBeVisible()
    expect(screen.queryByText('Nobody must see xylophone.')).toBeNull()
  })

  it('offers the days since the last one, and keeps who is who only if asked', async () => {
    const made = aJournal()
    const ana = made.records().find((record) => record.kind === 'person')!
    made.add(createCoachPack('2026-01-09', { keepPseudonyms: true, pseudonyms: { [ana.id]: 'Engineer Q' } }))
    const { user } = open(made)
    expect(screen.getByRole('radio', { name: 'Since the last page' })).toBeChecked()
    expect(screen.queryByText('Flagged for the session.')).toBeNull()
    await user.click(tick(/I took it from/))
    await user.click(look())
    expect(preview()).toHaveTextContent('from Engineer Q again')
    await user.click(tick('Keep the same pseudonyms from page to page'))
    expect(preview()).toHaveTextContent('from Engineer A again')
  })
})

it('begins each step with the focus at its head', async () => {
  const { user } = open()
  await user.click(tick('The second thought.'))
  await user.click(look())
  expect(screen.getByRole('heading', { level: 1, name: 'Coach' })).toHaveFocus()
})
