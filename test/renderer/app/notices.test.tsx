// The warnings at the top of a journal, and that this computer remembers which were understood.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AppServices, type Services } from '../../../renderer/app/app-services'
import { copy } from '../../../renderer/app/copy'
import { Notices } from '../../../renderer/app/notices'
import type { OpenSession } from '../../../renderer/app/open-session'
import { defaultDeviceSettings } from '../../../electron/host/device-settings'
import { renderWithJournal } from '../../support/journal-rig'

const NOTHING = {
  quarantinedBytes: 0,
  broughtBack: 0,
  missingOperations: 0,
  isVouchedFor: true,
  unreadable: [],
  strangers: [],
  isAnotherVault: false,
  isProtected: true,
}
const UNPROTECTED = { isProtected: false }

/** A computer with its `device.json`; each `opened` is another opening of the journal. */
function computer() {
  let device = defaultDeviceSettings
  const writes: unknown[] = []
  const host = {
    on: () => () => {},
    device: {
      read: async () => device,
      write: async (changes: Partial<typeof device>) => {
        writes.push(changes)
        device = { ...device, ...changes }
        return device
      },
    },
    backups: { status: () => new Promise(() => {}) },
  }
  const opened = (found: Partial<OpenSession>) =>
    renderWithJournal(
      <AppServices value={{ host, open: { ...NOTHING, ...found } } as unknown as Services}>
        <Notices />
      </AppServices>,
    )
  return { opened, writes, understood: () => device.understood }
}

const understand = () => screen.findByRole('button', { name: 'Understood' })

test('a warning that was understood does not come back at the next opening', async () => {
  const here = computer()
  const first = here.opened(UNPROTECTED)
  await first.user.click(await understand())
  expect(screen.queryByText(copy.recovered.unprotected)).toBeNull()
  first.unmount()
  here.opened({ ...UNPROTECTED, quarantinedBytes: 9 })
  expect(await screen.findByText(copy.recovered.quarantined(9))).toBeVisible()
  expect(screen.queryByText(copy.recovered.unprotected)).toBeNull()
})

test('it comes back when what it warns of has changed, beside nothing that was understood', async () => {
  const here = computer()
  const first = here.opened({ ...UNPROTECTED, strangers: ['log 2'] })
  await first.user.click(await understand())
  first.unmount()
  here.opened({ ...UNPROTECTED, strangers: ['log 2', 'log 3'] })
  expect(await screen.findByText(copy.recovered.strangers(['log 2', 'log 3']))).toBeVisible()
  expect(screen.queryByText(copy.recovered.unprotected)).toBeNull()
})

test('what has ended is warned of anew when it is so again', async () => {
  const here = computer()
  const first = here.opened(UNPROTECTED)
  await first.user.click(await understand())
  first.unmount()
  const second = here.opened({})
  await waitFor(() => expect(here.understood()).toEqual([]))
  second.unmount()
  here.opened(UNPROTECTED)
  expect(await screen.findByText(copy.recovered.unprotected)).toBeVisible()
})

test('what happened before one opening is said at the next one too, if it happens again', async () => {
  const here = computer()
  const first = here.opened({ quarantinedBytes: 9 })
  await first.user.click(await understand())
  expect(here.writes).toEqual([])
  first.unmount()
  here.opened({ quarantinedBytes: 9 })
  expect(await screen.findByText(copy.recovered.quarantined(9))).toBeVisible()
})
