// The small window for a line, by keyboard alone.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CaptureWindow } from '../../../../renderer/features/capture/capture-window'
import type { CapturedLine } from '../../../../shared/ipc/types'

test('Enter hands the line over after a kind was chosen', async () => {
  const handed: CapturedLine[] = []
  const user = userEvent.setup()
  const hand = async (line: CapturedLine) => {
    handed.push(line)
    return 'saved' as const
  }
  render(
    <CaptureWindow
      draft={{ keep: () => {}, kept: async () => '' }}
      onHand={hand}
      onDone={() => handed.push({ type: 'note', text: 'done' })}
    />,
  )
  await user.keyboard('Say thanks{Tab}{ArrowRight}')
  const chosen = screen.getByRole('radio', { checked: true })
  expect(chosen).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(handed).toEqual([
    { type: 'delegation', text: 'Say thanks' },
    { type: 'note', text: 'done' },
  ])
})
