/** `baton sample`: a made-up workshop that a trial can begin with. */
import { mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const base = tempFolder()
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
