// Who may open the journal, on screen: what is offered where, and that nothing is done with a passphrase that will not do.
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ProtectionSection } from '../../../../renderer/features/settings/protection-section'
import { whatLeaks } from '../../../../shared/copy/what-leaks'
import { renderWithJournal } from '../../../support/journal-rig'

function setUp(
  changes: { isProtected?: boolean; isSample?: boolean; isAvailable?: boolean; passphrase?: string | null } = {},
) {
  const { isProtected = true, isSample = false, isAvailable = true, passphrase = 'a new passphrase' } = changes
  const done: unknown[] = []
  let opensHere = false
  const input = { fields: (isShown: boolean) => isShown && <p>It will not do</p>, passphrase, clear: () => {} }
  const device = {
    status: async () => ({ isAvailable, opensHere }),
    keep: async () => (opensHere = true),
    forget: async () => {
      opensHere = false
      return true
    },
  }
  const { user } = renderWithJournal(
    <ProtectionSection
      {...{ isProtected, isSample, device }}
      folder="/profile"
      changeInput={input}
      newKeyInput={input}
      onChangePassphrase={async (current, typed) => {
        if (current !== 'the old one') return 'wrong'
        done.push(['passphrase', typed])
        return 'changed'
      }}
      onConfirmCode={async (typed) => typed === 'right'}
      onNewCode={() => done.push(['code'])}
      onReplaceKey={async (typed, removeBackups) => {
        done.push(['key', typed, removeBackups])
        return 'unreadable'
      }}
    />,
  )
  return { user, done }
}

describe('who may open the journal', () => {
  test('says what others can see all the same', async () => {
    const { user } = setUp()
    await user.click(screen.getByText(whatLeaks.title))
    for (const line of whatLeaks.lines) expect(screen.getByText(line)).toBeVisible()
  })

  test('is nobody else’s to say in the sample', () => {
    setUp({ isSample: true })
    expect(screen.getByText('The sample has no passphrase.')).toBeVisible()
    expect(screen.queryByRole('button')).toBe(null)
  })

  test('can be decided later, with everything encrypted anew and the backups replaced unless told otherwise', async () => {
    const { user, done } = setUp({ isProtected: false })
    expect(screen.getByText(/anybody who can copy its files can read it/)).toBeVisible()
    expect(screen.getByText(/may remain readable in blocks/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Protect this journal' }))
    await user.click(screen.getByLabelText('Replace the backups too'))
    await user.click(screen.getByRole('button', { name: 'Protect this journal' }))
    expect(done).toEqual([
      ['key', 'a new passphrase', true],
      ['key', 'a new passphrase', false],
    ])
    expect(await screen.findByText('One record cannot be read and would be lost. Nothing has changed.')).toBeVisible()
  })

  test('changes by one slot with another passphrase, and not at all with one that will not do', async () => {
    const good = setUp()
    await good.user.type(screen.getByLabelText(/The passphrase you have now/), 'the old one')
    await good.user.click(screen.getByRole('button', { name: 'Change the passphrase' }))
    expect(good.done).toEqual([['passphrase', 'a new passphrase']])
    const said = await screen.findByText(/The old one no longer opens the journal/)
    expect(said).toBeVisible()
    expect(said.textContent).toMatch(/still opens the backups and exports made before/)
    expect(said.textContent).toMatch(/“Replace the key”.* make a new backup/)
  })

  test('does not change for somebody who does not know the one in force', async () => {
    const { user, done } = setUp()
    await user.type(screen.getByLabelText(/The passphrase you have now/), 'a guess')
    await user.click(screen.getByRole('button', { name: 'Change the passphrase' }))
    expect(done).toEqual([])
    expect(await screen.findByText(/Neither the passphrase nor the recovery code/)).toBeVisible()
  })

  test('stays as it is while what is typed will not do', async () => {
    const { user, done } = setUp({ passphrase: null })
    await user.click(screen.getByRole('button', { name: 'Change the passphrase' }))
    expect(done).toEqual([])
    expect(await screen.findByText('It will not do')).toBeVisible()
  })

  test('includes this computer only where there is a keychain', async () => {
    setUp({ isAvailable: false })
    expect(await screen.findByText(/which is not available here/)).toBeVisible()
    expect(screen.queryByRole('switch')).toBe(null)
  })

  test('includes this computer once it is switched on, and no longer once it is off', async () => {
    const { user } = setUp()
    const here = await screen.findByRole('switch')
    await user.click(here)
    expect(here).toBeChecked()
    await user.click(here)
    expect(here).not.toBeChecked()
  })

  test('asks for the recovery code to be typed back, and says when it is another', async () => {
    const { user } = setUp()
    await user.type(screen.getByLabelText('Your recovery code'), 'wrong{Enter}')
    expect(await screen.findByText(/That is not the code/)).toBeVisible()
    await user.clear(screen.getByLabelText('Your recovery code'))
    await user.type(screen.getByLabelText('Your recovery code'), 'right{Enter}')
    expect(screen.queryByText(/That is not the code/)).toBe(null)
  })
})
