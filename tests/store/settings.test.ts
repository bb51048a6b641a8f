/** Settings of the laptop, what the room sees, and what Baton says of itself. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'

test('settings are kept for the next start', async () => {
  const app = coreApp()
  expect(await app.get('settings.get', {})).toEqual(DEFAULT_SETTINGS)
  const wanted = { ...DEFAULT_SETTINGS, theme: 'contrast', textSize: 'larger', timerSound: true } as const
  await app.get('settings.set', wanted)
  expect(app.heard).toEqual(['settings.changed'])
  expect(await coreApp({ home: app.home }).get('settings.get', {})).toEqual(wanted)
})

test.each([
  ['no JSON', '{"theme": "dar'],
  ['not ours', '{"theme": "plaid"}'],
])('a settings file that is %s is set aside, and the defaults count', async (_, content) => {
  const home = tempFolder()
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'settings.json'), content)
  const app = coreApp({ home })
  expect(await app.get('settings.get', {})).toEqual(DEFAULT_SETTINGS)
  const aside = readdirSync(home).filter((name) => name.startsWith('settings.damaged'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(home, aside[0] ?? ''), 'utf8')).toBe(content)
})

test('the room sees what the facilitator shows, and may change nothing', async () => {
  const app = coreApp()
  const room = { role: 'audience', window: 'room' } as const
  const scene = { kind: 'title', title: 'Welcome', subtitle: '' } as const
  expect(await app.get('audience.scene', {}, room)).toEqual({ kind: 'blank' })
  const seen: unknown[] = []
  app.subscribe(room, (name, payload) => seen.push([name, payload]))
  await app.get('audience.show', scene)
  await app.get('library.create', { title: 'Private', client: '' })
  expect(await app.get('audience.scene', {}, room)).toEqual(scene)
  expect(seen).toEqual([['audience.sceneChanged', scene]])
  expect(await app.refusal('audience.show', scene, room)).toBe('call-forbidden')
  expect(await app.refusal('library.list', {}, room)).toBe('call-forbidden')
})

test('Baton says what it is, and ships the licence of the canvas', async () => {
  const app = coreApp()
  expect(await app.get('settings.system', {})).toMatchObject({ host: 'test', home: app.home, dialogs: false })
  const licences = await app.get('settings.licences', {})
  expect(licences.find((licence) => licence.name.startsWith('tldraw'))?.text).toContain('tldraw')
})
