import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { LicencesScreen } from '../../../../renderer/features/licences/licences-screen'

const packages = [
  { name: 'a-parser', version: '1.0.0', licence: 'MIT', text: 0 },
  { name: 'b-words', version: '2.0.0', licence: '(MIT AND BSD)', text: 1 },
  { name: 'c-parser', version: '3.0.0', licence: 'ISC', text: 0 },
]
const texts = ['Permission is granted to Ada.', 'Permission is granted by Kevin.']

const answer = (body: string, status = 200) => {
  const asked = vi.fn<(path: string, options: RequestInit) => Promise<Response>>(
    async () => new Response(body, { status }),
  )
  vi.stubGlobal('fetch', asked)
  return asked
}

afterEach(() => vi.unstubAllGlobals())

const names = () => screen.getAllByRole('listitem').map((item) => item.querySelector('summary')?.textContent)

test('lists every package with its licence, word for word', async () => {
  const asked = answer(JSON.stringify({ packages, texts }))
  render(<LicencesScreen version="1.2.3" />)
  expect(await screen.findByText('3 packages.')).toBeTruthy()
  expect(names()).toEqual(['a-parser 1.0.0 · MIT', 'b-words 2.0.0 · (MIT AND BSD)', 'c-parser 3.0.0 · ISC'])
  expect(screen.getAllByText(texts[0]!)).toHaveLength(2)
  expect(screen.getByText(/Version 1\.2\.3/)).toBeTruthy()
  expect(asked).toHaveBeenCalledWith('/licences.json', { cache: 'no-store' })
})

test('finds by name, by licence and by what a licence says, all words of it', async () => {
  answer(JSON.stringify({ packages, texts }))
  render(<LicencesScreen version="1.2.3" />)
  const search = await screen.findByRole('searchbox')
  const user = userEvent.setup()
  await user.type(search, 'PARSER isc')
  expect(names()).toEqual(['c-parser 3.0.0 · ISC'])
  expect(screen.getByText('1 of 3 packages.')).toBeTruthy()
  await user.clear(search)
  await user.type(search, 'kevin')
  expect(names()).toEqual(['b-words 2.0.0 · (MIT AND BSD)'])
  await user.type(search, ' nobody')
  expect(screen.queryAllByRole('listitem')).toEqual([])
  expect(screen.getByText('Nothing in the list has these words.')).toBeTruthy()
})

test.each([
  ['there is none', '', 404],
  ['a page came in its place', '<!doctype html>', 200],
  ['it is of another shape', '{"packages":[{"name":1}],"texts":[]}', 200],
])('says where else the list is when %s', async (_why, body, status) => {
  answer(body, status)
  render(<LicencesScreen version="1.2.3" />)
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('THIRD-PARTY-LICENSES.txt'))
})
