/** A locked file on the command line: said to be locked, refused with another password, taken in with the right one. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSealer } from '../../../src/main/export/sealer.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

test('a locked workshop comes in with its password alone', async () => {
  const folder = tempFolder()
  await runBaton(folder, ['new', '--title', 'Confidential', '--out', 'a.baton'])
  const { signal } = new AbortController()
  const locked = await createSealer(4).seal(readFileSync(join(folder, 'a.baton')), 'right', signal)
  writeFileSync(join(folder, 'a.baton.age'), locked)

  const without = await runBaton(folder, ['import', 'a.baton.age', '--json'])
  expect([without.code, JSON.parse(without.stdout)]).toMatchObject([1, { ok: false, code: 'file-locked' }])
  const wrong = await runBaton(folder, ['import', 'a.baton.age', '--password', 'wrong', '--json'])
  expect([wrong.code, JSON.parse(wrong.stdout)]).toMatchObject([1, { ok: false, code: 'password-wrong' }])
  const right = await runBaton(folder, ['import', 'a.baton.age', '--password', 'right', '--json'])
  expect([right.code, JSON.parse(right.stdout)]).toMatchObject([0, { title: 'Confidential', kind: 'added' }])
  expect((await runBaton(folder, ['import', 'a.csv', '--password', 'right'])).code).toBe(2)
})
