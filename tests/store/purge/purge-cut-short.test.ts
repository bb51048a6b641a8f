/** A removal that was cut short after the new file had taken its place: what is left of the former states can still go. */
import { copyFileSync, linkSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { PurgeChoice } from '#shared/model/purge.ts'
import { coreApp } from '../core-app.ts'
import { filesHolding } from '../find-bytes.ts'
import { pathOf, readRows } from '../read-file.ts'
import { IN_FIELDS, personalWorkshop } from './personal-workshop.ts'

const NOTHING: PurgeChoice = { names: false, notes: false, cards: false, words: [] }
const ALL: PurgeChoice = { names: true, notes: true, cards: true, words: ['Zephyrine', 'zephyrine'] }

test('backups and deleted states that stayed go when it is done again, though nothing else is left to remove', async () => {
  const { app, workshop } = await personalWorkshop()
  const backups = join(app.home, 'backups', workshop)
  const aside = join(app.home, 'aside')
  renameSync(backups, aside)
  await app.get('purge.run', { id: workshop, choice: ALL })
  renameSync(aside, backups)
  const uids = () => readRows(pathOf(app.home, workshop), 'SELECT uid FROM entry ORDER BY id')
  const before = uids()
  expect(await app.get('purge.plan', { id: workshop, lookFor: [] })).toMatchObject({ notes: 0, backups: { files: 1 } })
  expect(await app.get('purge.run', { id: workshop, choice: NOTHING })).toMatchObject({ backups: 1, deleted: 0 })
  expect(uids()).toEqual(before)
  expect(await app.refusal('purge.run', { id: workshop, choice: NOTHING })).toBe('purge-nothing')
  await app.close()
})

test('the former file under its second name is gone after the next start, and a second name of one that stands too', async () => {
  const { app, workshop, copy } = await personalWorkshop()
  const path = pathOf(app.home, workshop)
  await app.get('purge.run', { id: copy, choice: ALL })
  const former = join(dirname(path), '.baton-0123456789ab.part')
  copyFileSync(path, former)
  await app.get('purge.run', { id: workshop, choice: ALL })
  const bytes = readFileSync(path)
  linkSync(path, join(dirname(path), '.baton-ba9876543210.part'))
  await app.close()
  expect(filesHolding(app.home, IN_FIELDS)).toEqual([join('workshops', '.baton-0123456789ab.part')])
  const again = coreApp({ home: app.home })
  expect(filesHolding(app.home, IN_FIELDS)).toEqual([])
  expect(readFileSync(path).equals(bytes)).toBe(true)
  expect((await again.get('library.list', {})).workshops.map(({ id }) => id)).toContain(workshop)
  await again.close()
})
