/** Taking a workshop home through the core's own door. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Payload } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp, FACILITATOR, sendFile } from '../core-app.ts'

function ended(app: CoreApp): Promise<Payload<'exports.done' | 'exports.failed'>> {
  return new Promise((resolve) => {
    const stop = app.subscribe(FACILITATOR, (name, payload) => {
      if (name !== 'exports.done' && name !== 'exports.failed') return
      stop()
      resolve(payload as Payload<'exports.done' | 'exports.failed'>)
    })
  })
}

let app: CoreApp
let workshop: WorkshopId
let folder: string
beforeEach(async () => {
  app = coreApp()
  folder = tempFolder()
  workshop = (await app.get('library.create', { title: 'Inn', client: '' })).id
  await app.get('library.open', { id: workshop })
})

test('the practice workshop gives the calendar of its reviews', async () => {
  workshop = (await app.get('practice.make', { at: 'close' })).id
  await app.get('library.open', { id: workshop })
  const path = join(folder, 'reviews.ics')
  const end = ended(app)
  const { job } = await app.get('exports.start', {
    ...{ workshop, path, replace: false, painted: [], request: { format: 'ics' } },
  })
  expect(await end).toMatchObject({ job, path })
  expect(readFileSync(path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
})

test('a workshop takes a picture that a window painted, once', async () => {
  const path = join(folder, 'map.png')
  const file = await sendFile(app, 'map.png', Buffer.from('PNG'))
  const start = {
    workshop,
    path,
    replace: false,
    request: { format: 'png' as const },
    painted: [{ part: { of: 'whole' as const }, file }],
  }
  const end = ended(app)
  await app.get('exports.start', start)
  await end
  expect(readFileSync(path, 'utf8')).toBe('PNG')
  expect(await app.refusal('exports.start', { ...start, replace: true })).toBe('transfer-invalid')
})

test('an export refuses at once what is wrong with the place', async () => {
  const request = { format: 'ics' } as const
  const start = (path: string) => app.refusal('exports.start', { workshop, path, replace: false, painted: [], request })
  mkdirSync(join(folder, 'there.ics'))
  expect(await start(join(folder, 'none', 'a.ics'))).toBe('folder-missing')
  expect(await start(join(app.home, 'a.ics'))).toBe('target-in-library')
  expect(await start(join(folder, 'there.ics'))).toBe('file-not-regular')
  await app.get('library.close', { id: workshop })
  expect(await start(join(folder, 'a.ics'))).toBe('workshop-not-open')
  expect(existsSync(join(folder, 'a.ics'))).toBe(false)
})
