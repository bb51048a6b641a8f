/** An update that a crash cut short while its copy was written: the next opening clears that away and begins anew. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryBeside } from '../../src/main/store/durable.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { integrityOf } from './read-file.ts'

test('half a copy from before a crash goes, and a whole one is made', () => {
  const folder = tempFolder()
  const path = join(folder, 'w.baton')
  const backups = join(folder, 'backups')
  copyFileSync(join(import.meta.dirname, '..', 'fixtures', 'schema-v2.baton'), path)
  const half = temporaryBeside(join(backups, 'w.baton'))
  mkdirSync(dirname(half))
  writeFileSync(half, 'half of it')
  openWorkshop(path, { backups, now: '2026-03-02T09:00:00.000Z' }).close()
  const [copy = '', ...more] = readdirSync(backups)
  expect(more).toEqual([])
  expect(integrityOf(join(backups, copy))).toBe('ok')
})
