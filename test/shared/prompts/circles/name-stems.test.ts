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
    ['Souza-led', 'Ana Souza'],
    ['souza-l', 'Ana Souza'],
    ['led-souz', 'Ana Souze'],
    ['pre-souza-plan', 'Ana Souza'],
    ['SouzaLed', 'Ana Souza'],
    ['Souza’s-led', 'Ana Souza'],
    ['d’Souza', 'Ana Souza'],
    ['souza/rota', 'Ana Souza'],
    ['souza_rota', 'Ana Souza'],
    ['SouzaK', 'Ana Souza'],
    ['McKay', 'Ian McKay'],
    ['McKay-led', 'Ian McKay'],
    ['O’Brien-owned', 'Pat O’Brien'],
    ['Anne-Marie-led', 'Anne-Marie'],
    ['asouzas', 'Ana Souza'],
    ['souzaa', 'Ana Souza'],
    ['tsing', 'Tom Singer'],
    ['jdoe', 'John Doe'],
    ['T-Rain', 'Tom Rain'],
    ['tRain', 'Tom Rain'],
    ['tomrain', 'Tom Rain'],
    ['小明的迁移', '小明'],
    ['Li-led', 'Li Wu'],
    ['wu-own', 'Li Wu'],
    ['LiLed', 'Li Wu'],
    ['pre-jos-plan', 'Jo Souza'],
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
    ['train', 'Tom Rain'],
    ['trains', 'Tom Rain'],
    ['training', 'Tom Rain'],
    ['plan', 'Pat Lan'],
    ['planned', 'Pat Lan'],
    ['plans', 'Pat Lann'],
    ['scopes', 'Sam Cope'],
    ['ssouza', 'Ana Souza'],
    ['on-call', 'Ana Souza'],
    ['de-risk', 'Ana de Souza'],
    ['li', 'Li Wu'],
    ['liled', 'Li Wu'],
  ])('%s does not, of %s', (word, name) => {
    expect(isName(word, name)).toBe(false)
  })

  test('of nobody', () => {
    expect(nameTest([])('souza')).toBe(false)
  })
})
