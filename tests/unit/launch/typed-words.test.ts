/** A packed Baton is both a window and a command line: what was typed decides. */
import { expect, test } from 'vitest'
import { COMMANDS, meansCommand } from '../../../src/main/hosts/cli/usage.ts'
import { typedWords } from '../../../src/main/launch/typed-words.ts'

const ELECTRON = { versions: { electron: '45.4.1' } }

test('words stand behind the program, or behind what it was told to run', () => {
  expect(typedWords({ argv: ['C:\\Baton.exe', 'list'], ...ELECTRON })).toEqual(['list'])
  expect(typedWords({ argv: ['electron', '.', 'list'], defaultApp: true, ...ELECTRON })).toEqual(['list'])
  expect(typedWords({ argv: ['node', 'cli.js', 'list'], versions: {} })).toEqual(['list'])
})

test('the name of a command, first, means the command line; all else means the window', () => {
  for (const command of COMMANDS) expect(meansCommand([command, '--json'])).toBe(true)
  for (const word of ['--help', '-h', '--version']) expect(meansCommand([word])).toBe(true)
  for (const words of [[], ['a.baton'], ['--home', 'list'], ['--open', 'list'], ['lists'], ['--no-sandbox', 'list']]) {
    expect(meansCommand(words), words.join(' ')).toBe(false)
  }
})
