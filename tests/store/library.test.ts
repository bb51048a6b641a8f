/** The library's life: made, renamed, copied, deleted, brought back, and files that come in and go out. */
import { join } from 'node:path'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coreApp } from './core-app.ts'

test('a workshop that was made is listed, opened and closed, and one single file remains', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: '  Supply   chain ', client: ' Acme ' })
  const listed = await app.get('library.list', {})
  expect(listed.workshops.map(({ title, client, counts }) => ({ title, client, counts }))).toEqual([
    { title: 'Supply chain', client: 'Acme', counts: { parties: 0, interactions: 0, changes: 0, edits: 0 } },
  ])
  const opened = await app.get('library.open', { id })
  expect(opened).toMatchObject({ id, title: 'Supply chain', practice: false })
  const loaded = await app.get('map.load', { workshop: id })
  expect(loaded.records.map((record) => record.id)).toEqual(['document:document', 'page:page'])
  await app.get('library.close', { id })
  expect(readdirSync(join(app.home, 'workshops'))).toEqual([`${id}.baton`])
  expect(readFileSync(join(app.home, 'workshops', `${id}.baton`)).subarray(18, 20)).toEqual(Buffer.from([1, 1]))
  await app.close()
  expect(existsSync(join(app.home, 'inbox'))).toBe(true)
  expect(readdirSync(join(app.home, 'inbox'))).toEqual([])
})
