/** The command line in another language: what it says, what it writes, and what stays as machines read it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { speak } from '#shared/text/text.ts'
import { runBaton, spawnBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const base = tempFolder()

afterEach(() => speak('en-GB'))

test('a command writes a report in the language that it speaks, and JSON as ever', async () => {
  const made = await runBaton(base, ['sample', '--parties', '6', '--interactions', '8', '--out', 'w.baton'])
  expect(made.code, made.stderr).toBe(0)
  const written = async (locale: string, format: string) => {
    await speak(locale)
    const out = join(base, `${locale}.${format}`)
    const done = await runBaton(base, ['export', 'w.baton', '--format', format, '--out', out])
    expect(done.code, done.stderr).toBe(0)
    return readFileSync(out, 'utf8')
  }
  const [english, german] = [await written('en-GB', 'md'), await written('de-DE', 'md')]
  expect(english).toMatch(/ \d\.\d /)
  expect(german).toMatch(/ \d,\d /)
  expect(german).not.toContain('What it costs a year')
  expect(await written('de-DE', 'html')).toMatch(/<html lang="de-DE" dir="ltr"/)
  expect(await written('fr-FR', 'html')).toMatch(/<html lang="fr-FR" dir="ltr"/)
  const keysOf = (text: string) => Object.keys(JSON.parse(text) as object)
  expect(keysOf(await written('de-DE', 'json'))).toEqual(keysOf(await written('en-GB', 'json')))
})

describe('--locale', () => {
  test('is what the command speaks', async () => {
    const said = async (locale: string) => spawnBaton(base, ['verify', 'nothing', '--locale', locale])
    const [english, german] = [await said('en'), await said('de')]
    expect(english.code).toBe(german.code)
    expect(german.stderr).not.toBe(english.stderr)
  })

  test('refuses a language that Baton does not speak, in a sentence', async () => {
    const refused = await spawnBaton(base, ['list', '--locale', 'tlh'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('“tlh”')
    expect(refused.stderr).toContain('en, de, fr')
  })
})
