// Exporting everything as a person does it: locked by a password, or open after being told what that means.
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ExportScreen } from '../../../../renderer/features/exporting/export-screen'
import type { SaveFileOutcome, SaveFileRequest } from '../../../../shared/ipc/types'
import { moveToTrash } from '../../../../shared/domain/stamp'
import { createNote } from '../../../../shared/domain/note'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

const stamp = madeJournal().stamp('2026-01-05')
const note = createNote(stamp.day, 'Ana took the rollout', stamp)
const trashed = moveToTrash(createNote(stamp.day, 'Never mind', stamp), stamp)
/** So that a test can tell what was locked, and with what. */
const lockFile = async (bytes: Uint8Array, password: string) =>
  new TextEncoder().encode(`locked with ${password}: ${bytes.length}`)

function open(answer: SaveFileOutcome = { outcome: 'saved', path: '/home/me/stepback.json' }) {
  const files: SaveFileRequest[] = []
  const saveFile = async (file: SaveFileRequest) => {
    files.push(file)
    return answer
  }
  function Screen() {
    const [password, setPassword] = useState('')
    const input = {
      fields: () => (
        <input aria-label="Password" value={password} onChange={(event) => setPassword(event.target.value)} />
      ),
      passphrase: password.length < 10 ? null : password,
      clear: () => setPassword(''),
    }
    return <ExportScreen input={input} saveFile={saveFile} lockFile={lockFile} application="Stepback 0.1.0" />
  }
  return { ...renderWithJournal(<Screen />, { records: [note, trashed] }), files }
}
const save = () => screen.getByRole('button', { name: 'Save the file' })
const textOf = ({ bytes }: SaveFileRequest) => new TextDecoder().decode(bytes)

describe('exporting everything', () => {
  it('says what the file will hold', () => {
    open()
    expect(screen.getByText('It will hold 1 record, and 1 more from the trash.')).toBeVisible()
  })

  it('locks the file with a password, and writes nothing without one that will do', async () => {
    const { user, files } = open()
    await user.type(screen.getByLabelText('Password'), 'short')
    await user.click(save())
    expect(files).toEqual([])
    await user.type(screen.getByLabelText('Password'), ' and longer')
    await user.click(save())
    expect(await screen.findByRole('alert')).toHaveTextContent('Saved as /home/me/stepback.json.')
    expect(files.map(({ suggestedName }) => suggestedName)).toEqual(['stepback-journal-2026-01-05.json.age'])
    expect(textOf(files[0]!)).toMatch(/^locked with short and longer/)
    expect(screen.getByLabelText('Password')).toHaveValue('')
  })

  it('saves it open only after the person has read that anyone can read it', async () => {
    const { user, files } = open()
    await user.click(screen.getByLabelText('Save it without a passphrase'))
    expect(screen.getByText('Anyone with this file can read it.')).toBeVisible()
    expect(save()).toBeDisabled()
    await user.click(screen.getByLabelText('I understand that anyone with this file can read it.'))
    await user.click(save())
    await screen.findByRole('alert')
    const { records } = JSON.parse(textOf(files[0]!)) as { records: { note: { text: string }[] } }
    expect(records.note.map(({ text }) => text)).toEqual(['Ana took the rollout', 'Never mind'])
  })

  it('says when nothing was written', async () => {
    const { user } = open({ outcome: 'failed', reason: 'disk-full' })
    await user.type(screen.getByLabelText('Password'), 'four ordinary words')
    await user.click(save())
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was written.')
  })
})
