/** "Recently deleted": it says when, it comes back, and it can be removed for good with all that was kept of it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coreApp } from '../core-app.ts'
import { filesHolding } from '../find-bytes.ts'

test('a workshop that is removed for good leaves no byte, no backup and no memory of it', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Ottoline Featherstone', client: '' })
  const { id: other } = await app.get('library.create', { title: 'Stays', client: '' })
  await app.get('library.open', { id })
  await app.get('library.close', { id })
  await app.get('library.list', {})
  mkdirSync(join(app.home, 'backups', id), { recursive: true })
  writeFileSync(join(app.home, 'backups', id, 'before.baton'), 'Ottoline Featherstone')
  await app.get('library.delete', { id })
  const { deleted } = await app.get('library.list', {})
  expect(deleted).toMatchObject([{ id, title: 'Ottoline Featherstone', deletedAt: '2026-03-02T09:00:00Z' }])
  await app.get('library.removeDeleted', { id })
  expect(filesHolding(app.home, ['Ottoline Featherstone', id])).toEqual([])
  expect(await app.get('library.list', {})).toMatchObject({ deleted: [], workshops: [{ id: other }] })
  expect(await app.refusal('library.removeDeleted', { id })).toBe('workshop-missing')
  await app.close()
})

test('backups stay while the workshop is in the library still', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Twice', client: '' })
  await app.get('library.delete', { id })
  await app.get('library.restore', { id })
  await app.get('library.delete', { id })
  mkdirSync(join(app.home, 'backups', id), { recursive: true })
  writeFileSync(join(app.home, 'backups', id, 'before.baton'), 'kept')
  const { id: again } = await app.get('library.create', { title: 'Another', client: '' })
  await app.get('library.delete', { id: again })
  await app.get('library.removeDeleted', { id: again })
  expect(filesHolding(join(app.home, 'backups'), ['kept'])).toEqual([join(id, 'before.baton')])
  await app.close()
})
