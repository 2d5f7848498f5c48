// Which words come from a name.
import { describe, expect, test } from 'vitest'
import { nameTest } from '#shared/prompts/circles/name-stems'

const isName = (word: string, name: string, formerNames: string[] = []) => nameTest([{ name, formerNames }])(word)

describe('a word that comes from a name', () => {
  test.each([
    ['souza', 'Ana Souza'],
    ['Souza', 'Ana Souza'],
    ['souzas', 'Ana Souza'],
    ['souz', 'Ana Souze'],
    ['ana', 'Ana Souza'],
    ['walk', 'Ana Walker'],
    ['rog', 'Rogers'],
    ['roger', 'Rogers'],
    ['benny', 'Bennies'],
    ['mülle', 'Müller'],
    ['mull', 'Müller'],
    ['muell', 'Müller'],
    ['jose', 'José'],
    ['marie', 'Anne-Marie'],
    ['annemarie', 'Anne-Marie'],
    ['brien', 'Pat O’Brien'],
    ['obrien', 'Pat O’Brien'],
    ['anasouza', 'Ana Souza'],
    ['asouza', 'Ana Souza'],
    ['anas', 'Ana Souza'],
    ['anaitosouza', 'Ana Ito Souza'],
    ['alexes', 'Alex'],
    ['anaito', 'Ana Ito Souza'],
    ['itosouza', 'Ana Ito Souza'],
    ['isouza', 'Ana Ito Souza'],
    ['itos', 'Ana Ito Souza'],
    ['anai', 'Ana Ito Souza'],
    ['souza', ' Ana  Souza '],
  ])('%s, of %s', (word, name) => {
    expect(isName(word, name)).toBe(true)
    expect(isName(word, 'Kim Petrova', [name])).toBe(true)
    expect(isName(word, 'Kim Petrova')).toBe(false)
  })

  test.each([
    ['souzaphone', 'Ana Souza'],
    ['rota', 'Ana Souza'],
    ['so', 'A So'],
    ['a', 'A So'],
    ['', 'Ana Souza'],
  ])('%s does not, of %s', (word, name) => {
    expect(isName(word, name)).toBe(false)
  })

  test('of nobody', () => {
    expect(nameTest([])('souza')).toBe(false)
  })
})
