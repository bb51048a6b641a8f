/** What a browser that paints maps gets and gives back: all of it with the key, nothing of the workshop without. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PAINT_PATHS, type PaintJob } from '#shared/contract/paint-page.ts'
import { type PaintServer, startPaintServer } from '../../../src/main/browser/paint-server.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const base = tempFolder()
const JOB: PaintJob = {
  records: [{ id: 'shape:a', typeName: 'shape' }],
  evidence: [],
  parts: [{ of: 'whole' }, { of: 'group', group: 'Kitchen' }],
  as: 'svg',
  transparent: false,
  longest: null,
}

let server: PaintServer
beforeEach(async () => {
  const pages = mkdtempSync(join(base, 'pages-'))
  writeFileSync(join(pages, 'paint.html'), 'the page')
  server = await startPaintServer({
    pages,
    job: JOB,
    readPicture: async (hash) => (hash === 'known' ? { type: 'image/png', bytes: Buffer.from('dots') } : null),
  })
})
afterEach(() => server.close())

const at = (path: string, key = true) => {
  const url = new URL(server.address)
  return `${url.origin}/${path}${key ? url.search : ''}`
}
const post = (path: string, body: string) => fetch(at(path), { method: 'POST', body })

test('the job and the pictures on the map are for who has the key', async () => {
  expect(await (await fetch(at(PAINT_PATHS.job))).json()).toEqual(JOB)
  expect(await (await fetch(at(`${PAINT_PATHS.picture}known`))).text()).toBe('dots')
  expect((await fetch(at(`${PAINT_PATHS.picture}other`))).status).toBe(404)
  for (const path of [PAINT_PATHS.job, `${PAINT_PATHS.picture}known`]) {
    const refused = await fetch(at(path, false))
    expect([refused.status, await refused.text()]).toEqual([403, ''])
    expect((await fetch(`${at(path, false)}?key=guessed`)).status).toBe(403)
  }
})

test('the files of the page are there, nothing outside of them is, and no page may reach anything else', async () => {
  const page = await fetch(server.address)
  expect(await page.text()).toBe('the page')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const path of ['index.html', '%2e%2e/secret.html', 'paint.html/..']) {
    expect((await fetch(at(path))).status).toBe(404)
  }
})

test('it has all pictures once each part came, in their order, and none where nothing is on the map', async () => {
  await post(`${PAINT_PATHS.painted}1`, '')
  await post(`${PAINT_PATHS.painted}0`, '<svg/>')
  const [whole, kitchen] = await server.painted
  expect(Buffer.from(whole ?? []).toString()).toBe('<svg/>')
  expect(kitchen).toBeNull()
})

test('what the page says of its failure becomes the reason', async () => {
  const refused = expect(server.painted).rejects.toMatchObject({
    code: 'paint-failed',
    details: { reason: 'no room for so many dots' },
  })
  await post(PAINT_PATHS.failed, 'no room for so many dots')
  await refused
})

test('nobody without the key can hand in a picture', async () => {
  const refused = await fetch(at(PAINT_PATHS.failed, false), { method: 'POST', body: 'wrong' })
  expect(refused.status).toBe(403)
  for (const place of [0, 1]) await post(`${PAINT_PATHS.painted}${place}`, 'drawn')
  expect(await server.painted).toHaveLength(2)
})
