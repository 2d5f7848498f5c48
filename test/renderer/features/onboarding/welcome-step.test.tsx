// What is promised before anything was chosen has to hold whatever is chosen.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WelcomeStep } from '../../../../renderer/features/onboarding/welcome-step'

test('encryption is promised with a passphrase, and what holds without one is said', () => {
  render(<WelcomeStep onBegin={() => {}} onSample={() => {}} />)
  const told = screen.getAllByRole('listitem').filter((item) => /encrypted/.test(item.textContent))
  expect(told).toHaveLength(1)
  expect(told[0]).toHaveTextContent(/^Choose a passphrase, and .* encrypted .* Without one, whoever can copy the files/)
})
