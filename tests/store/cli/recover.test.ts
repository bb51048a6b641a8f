/** `baton recover` and what `baton verify` says of a damaged workshop: in a file, and in the library. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { headOverwritten, pageZeroed } from '../salvage/damage.ts'

test('a file with its beginning overwritten: verify says what helps, recover brings all of it back', async () => {
  const folder = tempFolder()
  await runBaton(folder, ['sample', '--parties', '40', '--interactions', '60', '--title', 'Sample', '--out', 'a.baton'])
  const whole = await runBaton(folder, ['info', 'a.baton', '--json'])
  const damaged = headOverwritten(readFileSync(join(folder, 'a.baton')))
  writeFileSync(join(folder, 'b.baton'), damaged)

  const verified = await runBaton(folder, ['verify', 'b.baton'])
  expect(verified.code).toBe(1)
  expect(verified.stderr).toContain('recover b.baton --out FILE.baton')
  expect(verified.stderr).toContain('is not a Baton workshop, or its beginning is damaged')

  const { code, stdout, stderr } = await runBaton(folder, ['recover', 'b.baton', '--out', 'c.baton'])
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining('Everything in “Sample” could be read.'),
  })
  expect(stdout).toContain('Parties\t40\tnone\n')
  expect(readFileSync(join(folder, 'b.baton')).equals(damaged)).toBe(true)
  expect((await runBaton(folder, ['verify', 'c.baton'])).code).toBe(0)
  const { edits: _, ...facts } = JSON.parse(whole.stdout)
  expect(JSON.parse((await runBaton(folder, ['info', 'c.baton', '--json'])).stdout)).toMatchObject(facts)
}, 60_000)

test('a workshop of the library is recovered by its id; what is wrong is said where nothing can be done', async () => {
  const folder = tempFolder()
  const home = ['--home', join(folder, 'home')]
  const made = await runBaton(folder, ['sample', '--title', 'Here', '--json', ...home])
  const { id } = JSON.parse(made.stdout)
  expect((await runBaton(folder, ['recover', id, '--out', 'c.baton', ...home])).stderr).toContain(
    'can be opened as it is',
  )
  const path = join(folder, 'home', 'workshops', `${id}.baton`)
  writeFileSync(path, pageZeroed(readFileSync(path), 1))
  const verified = await runBaton(folder, ['verify', id, ...home])
  expect({ code: verified.code, says: verified.stderr.includes(`recover ${id} --out`) }).toEqual({
    code: 1,
    says: true,
  })
  const recovered = await runBaton(folder, ['recover', id, '--out', 'c.baton', '--json', ...home])
  expect(JSON.parse(recovered.stdout)).toMatchObject({ ok: true, id, title: 'Here', report: { leftOut: [] } })

  expect((await runBaton(folder, ['recover', id])).code).toBe(2)
  expect((await runBaton(folder, ['recover', id, '--out', 'c.baton', ...home])).stderr).toContain('already a file')
  writeFileSync(join(folder, 'zeros.baton'), Buffer.alloc(20_000))
  const nothing = await runBaton(folder, ['recover', 'zeros.baton', '--out', 'd.baton', '--json'])
  expect(nothing.code).toBe(1)
  expect(JSON.parse(nothing.stdout)).toMatchObject({ ok: false, code: 'salvage-nothing' })
}, 60_000)
