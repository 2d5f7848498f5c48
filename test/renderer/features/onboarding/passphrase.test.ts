import { describe, expect, it } from 'vitest'
import { passphraseProblem } from '../../../../renderer/features/onboarding/passphrase'

const problem = (passphrase: string) => passphraseProblem(passphrase, passphrase)

describe('a passphrase', () => {
  it.each([
    'aaaaaaaaaa',
    'abababababab',
    'passpasspass',
    '1234567890',
    '0987654321',
    'abcdefghijkl',
    'qwertyuiop',
    'Password123!',
    'p4ssw0rd2026',
    'stepback stepback',
    'StepBack2026!',
    'my stepback journal',
    'iloveyou1234',
  ])('that anybody would try first will not do: %s', (typed) => expect(problem(typed)).toBe('guessable'))

  it.each([
    'green harbour lantern 9',
    'correct horse battery staple',
    'Zwölf Boxkämpfer',
    'xk7#mQ2!vRp9',
    '海の上の青い空と白い雲が好き',
  ])('with something of its own will do: %s', (typed) => expect(problem(typed)).toBeNull())

  it('is at least ten characters, and the same twice', () => {
    expect(problem('a b c d e f g h')).toBe('short')
    expect(passphraseProblem('green harbour lantern', 'green harbour lantern ')).toBe('different')
  })
})
