/** What was packed bears one time, whenever it was packed. */
import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { settleTimes } from '../../../packaging/settle-times.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

test('files, folders and links bear the time of the sources, and what a link leads to keeps its own', () => {
  const folder = join(tempFolder(), 'packed')
  const outside = join(tempFolder(), 'outside.txt')
  mkdirSync(join(folder, 'inner'), { recursive: true })
  writeFileSync(join(folder, 'inner', 'file'), 'x')
  writeFileSync(outside, 'y')
  const before = lstatSync(outside).mtimeMs
  symlinkSync(outside, join(folder, 'link'))
  const times = () => ['.', 'inner', 'inner/file', 'link'].map((name) => lstatSync(join(folder, name)).mtimeMs / 1000)
  settleTimes(folder)
  expect(new Set(times())).toEqual(new Set([1_577_836_800]))
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000')
  settleTimes(folder)
  vi.unstubAllEnvs()
  expect(new Set(times())).toEqual(new Set([1_700_000_000]))
  expect(lstatSync(outside).mtimeMs).toBe(before)
})
