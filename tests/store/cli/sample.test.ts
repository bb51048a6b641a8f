/** `baton sample`: a made-up workshop that a trial can begin with. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { speak } from '#shared/text/text.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const base = tempFolder()
afterEach(() => speak('en-GB'))

const newFolder = () => mkdtempSync(join(base, 't'))

test('a sample of the wanted size is sound, rated, costed, measured and changed', async () => {
  const folder = newFolder()
  const size = ['--parties', '30', '--interactions', '60']
  const made = await runBaton(folder, ['sample', ...size, '--out', 'sample.baton'])
  expect(made).toMatchObject({ code: 0, stdout: `${join(folder, 'sample.baton')}\n` })
  expect((await runBaton(folder, ['verify', 'sample.baton'])).code).toBe(0)
  const info = JSON.parse((await runBaton(folder, ['info', 'sample.baton', '--json'])).stdout) as object
  expect(info).toMatchObject({ parties: 30, interactions: 60, changes: 6, measurements: 72, revealed: 1, ok: true })
  const report = JSON.parse((await runBaton(folder, ['report', 'sample.baton', '--json'])).stdout) as {
    costs: readonly { estimate: object | null }[]
  }
  expect(report.costs.filter(({ estimate }) => estimate !== null)).toHaveLength(6)
})

test('a sample speaks the language of the command in everything that people read', async () => {
  const wordsIn = async (locale: string) => {
    await speak(locale)
    const folder = newFolder()
    const size = ['--parties', '12', '--interactions', '20']
    const made = await runBaton(folder, ['sample', ...size, '--out', 'sample.baton'])
    expect(made.code, made.stderr).toBe(0)
    const written = await runBaton(folder, ['export', 'sample.baton', '--format', 'json', '--out', 'sample.json'])
    expect(written.code, written.stderr).toBe(0)
    return readFileSync(join(folder, 'sample.json'), 'utf8')
  }
  const [french, english] = [await wordsIn('fr-FR'), await wordsIn('en-GB')]
  const ofSample = [
    ['Sample, 12 parties', 'Échantillon, 12 acteurs'],
    ['"Party 12"', '"Acteur 12"'],
    ['"Group 1"', '"Groupe 1"'],
    ['"Service 20"', '"Service rendu 20"'],
    ['"A made-up company"', '"Une entreprise inventée"'],
    ['"Time to answer"', '"Délai de réponse"'],
    ['"hours"', '"heures"'],
    ['"Small change 1: ', '"Petit changement 1 : '],
    ['"Lead of the group"', '"Responsable du groupe"'],
  ] as const
  for (const [inEnglish, inFrench] of ofSample) {
    expect(english).toContain(inEnglish)
    expect(french.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(inFrench)
    expect(french).not.toContain(inEnglish)
  }
})

test.each([
  ['--parties', '1'],
  ['--parties', '2501'],
  ['--interactions', 'many'],
  ['--interactions', '12.5'],
])('%s %s is refused as a size, and nothing is made', async (option, value) => {
  const folder = newFolder()
  const refused = await runBaton(folder, ['sample', option, value, '--out', 'sample.baton'])
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toContain(option)
  expect(readdirSync(folder)).toEqual([])
})
