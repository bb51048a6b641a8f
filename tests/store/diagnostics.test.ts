/** Diagnostics of a library full of words: enough to help with, and none of the words. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp, sendFile } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'

const WORDS = ['Zanzibar Holdings', 'Ottoline', 'Quillon', 'Verdigris', 'Xylographer', 'Umbrage']

/** A library in which every kind of word was written, shown and refused. */
async function fullApp() {
  const home = join(tempFolder(), 'Verdigris home')
  const app = coreApp({ home })
  const map = await openMap(app, 'Zanzibar Holdings')
  await map.apply([
    party('p1', { name: 'Ottoline', note: 'Quillon', people: 'Umbrage' }),
    party('p2', { name: 'Xylographer' }),
    ...interaction('i1', 'p1', 'p2', { service: 'Quillon' }),
  ])
  await app.get('library.rename', { id: map.id, title: 'Zanzibar Holdings', client: 'Ottoline' })
  const closed = await app.get('library.create', { title: 'Umbrage', client: 'Quillon' })
  await app.get('library.delete', { id: closed.id })
  // Refused in many ways, each with words in it.
  await app.refusal('library.create', { title: ' '.repeat(3), client: 'Ottoline' })
  await app.ask('library.open', { id: 'Ottoline' as WorkshopId })
  await app.ask('Ottoline' as 'library.list', {})
  await app.ask('library.exportFile', { id: map.id, path: join(home, 'Umbrage.baton'), replace: false })
  const file = await sendFile(app, 'Xylographer.baton', Buffer.from('Ottoline'))
  await app.ask('library.importFile', { file })
  await app.receive('/nowhere/Verdigris.baton')
  writeFileSync(join(home, 'workshops', 'Quillon.baton'), 'Ottoline')
  return { app, home, id: map.id }
}

test('the text holds counts, versions and codes, and not a word of anybody’s work, no folder and no key', async () => {
  const { app, home, id } = await fullApp()
  const { text } = await app.get('diagnostics.make', {})
  for (const word of [...WORDS, home, id, tempFolder(), hostname()]) expect(text, word).not.toContain(word)
  expect(text.toLowerCase()).not.toMatch(/zanzibar|ottoline|quillon|verdigris|xylographer|umbrage/)
  const { username, homedir } = userInfo()
  expect(text).not.toContain(homedir)
  expect(text.split(/\W+/)).not.toContain(username)
  expect(text).not.toMatch(/[\\/](tmp|home|Users|var)[\\/]/)
  // No key of a window, no id of a workshop.
  expect(text).not.toMatch(/[A-Za-z0-9_-]{28,}/)

  expect(text).toContain('workshop 1: 2 parties, 1 interactions, 0 changes, ')
  expect(text).toContain(', open')
  expect(text).toContain('1 workshops, 1 that cannot be opened, 1 recently deleted')
  expect(text).toContain('cannot be opened: file-')
  expect(text).toContain('Z library.create title-empty')
  expect(text).toContain('Z a call call-unknown')
  expect(text).toMatch(/SQLite 3\.\d+/)
  expect(text).toContain(`Node ${process.versions.node}`)
})

test('what is saved is what was shown, whatever happened meanwhile, and nothing is written before', async () => {
  const { app } = await fullApp()
  const path = join(tempFolder(), 'for help.txt')
  const { text } = await app.get('diagnostics.make', {})
  await app.get('settings.set', { ...DEFAULT_SETTINGS, theme: 'dark' })
  await app.get('diagnostics.save', { path, replace: false })
  expect(readFileSync(path, 'utf8')).toBe(text)
  expect((await app.get('diagnostics.make', {})).text).toContain('theme dark')
  expect(await app.refusal('diagnostics.save', { path: join(app.home, 'x.txt'), replace: false })).toBe(
    'target-in-library',
  )
})

test('notes of earlier runs are told, the latest ones', async () => {
  const app = coreApp()
  mkdirSync(join(app.home, 'logs'))
  const notes = Array.from({ length: 100 }, (_, at) => `2026-01-01T00:00:00.000Z Error < core/note-${at}.ts:1:1`)
  writeFileSync(join(app.home, 'logs', 'errors.log'), `${notes.join('\n')}\n`)
  const { text } = await app.get('diagnostics.make', {})
  expect(text).toContain('core/note-99.ts')
  expect(text).not.toContain('core/note-9.ts')
})

test('the log of a long run stays short', async () => {
  const app = coreApp()
  for (let at = 0; at < 400; at += 1) await app.ask('library.create', { title: '', client: '' })
  const { text } = await app.get('diagnostics.make', {})
  expect(text.match(/title-empty/g)).toHaveLength(300)
})
