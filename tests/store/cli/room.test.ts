/** The command line knows what the room said: agenda, evidence, ballots and pictures are counted, exported and verified. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { InteractionId, MeasureId, MeasurementId } from '#shared/model/ids.ts'
import type { PracticeBlock } from '#shared/model/practice.ts'
import { WholeWorkshop } from '#shared/model/whole-workshop.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { measure } from '../../helpers/cost-statements.ts'
import { png } from '../../helpers/pictures.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'

const base = tempFolder()
const PICTURE = png(8, 6, { grey: 120 })

const MEASURE = 'measure-of-answers' as MeasureId

/** The file of a practice workshop at this block, with a measurement and a picture in it, in a folder of its own. */
async function practiceFile(at: PracticeBlock): Promise<{ folder: string; file: string }> {
  const app = coreApp()
  const folder = mkdtempSync(join(base, 'r'))
  const { id } = await app.get('practice.make', { at })
  await app.get('library.open', { id })
  const { records } = await app.get('map.load', { workshop: id })
  const about = records.find(({ type }) => type === 'interaction')?.id as string as InteractionId
  await app.get('evidence.say', { workshop: id, evidence: measure(MEASURE, about) })
  const measurement = { id: 'measurement-1' as MeasurementId, measure: MEASURE, value: 6, cases: null, note: '' }
  await app.get('measures.record', { workshop: id, measurements: [{ ...measurement, day: '2026-02-02' }] })
  writeFileSync(join(folder, 'wall.png'), PICTURE)
  const received = await app.receive(join(folder, 'wall.png'))
  if (!received.ok) throw new Error(received.error.message)
  await app.get('pictures.add', { workshop: id, file: received.value.file })
  const file = join(folder, 'a.baton')
  // The library's own file, with its open votes: an exported copy would not have them any more.
  await app.get('library.close', { id })
  const database = new Database(join(app.home, 'workshops', `${id}.baton`), { readonly: true })
  await database.backup(file)
  database.close()
  return { folder, file }
}

const json = (text: string) => JSON.parse(text) as Record<string, unknown>

describe('what the room said', () => {
  test('is counted by info', async () => {
    const { folder } = await practiceFile('close')
    const info = await runBaton(folder, ['info', 'a.baton', '--json'])
    expect(Number(json(info.stdout).measurements)).toBeGreaterThanOrEqual(1)
    expect(json(info.stdout)).toMatchObject({ ballots: 1, revealed: 1, ok: true })
    expect(Number(json(info.stdout).statements)).toBeGreaterThan(8)
    expect(json(info.stdout).pictures).toBe(1)
    expect(Number(json(info.stdout).blocks)).toBeGreaterThan(8)
  })

  test('is exported whole: agenda, progress, evidence, the revealed ballot, and the bytes of the picture', async () => {
    const { folder } = await practiceFile('close')
    const made = await runBaton(folder, ['export', 'a.baton', '--format', 'json'])
    const file = WholeWorkshop.parse(json(made.stdout))
    expect(file.agenda.at(-1)?.value.blocks.map(({ kind }) => kind)).toContain('reveal')
    expect(file.progress.at(-1)?.value.blocks.length).toBeGreaterThan(8)
    const kinds = new Set(file.evidence.map(({ kind }) => kind))
    const room = ['check', 'finding', 'fist', 'frame', 'intent', 'journey', 'measure', 'note', 'swap']
    expect([...kinds]).toEqual(expect.arrayContaining(room))
    expect(file.evidence.filter(({ kind }) => kind === 'measure').map(({ subject }) => subject)).toContain(MEASURE)
    const measured = file.measurements.filter((one) => one.measure === MEASURE)
    expect(measured).toMatchObject([{ now: { day: '2026-02-02', value: 6 } }])
    expect(file.ballots.map(({ kind }) => kind)).toEqual(['opened', 'revealed'])
    expect(new Set(file.votes.map(({ subject }) => subject)).size).toBe(5)
    expect(file.pictures).toMatchObject([{ type: 'image/png', width: 8, height: 6 }])
    expect(Buffer.from(file.pictures[0]?.base64 ?? '', 'base64').equals(PICTURE)).toBe(true)
  })

  test('stays inside while a ballot is open', async () => {
    const { folder, file } = await practiceFile('reveal')
    const database = new Database(file, { readonly: true })
    const keys = database.prepare<[], string>('SELECT key FROM open_card').pluck().all()
    database.close()
    expect(keys).toHaveLength(14)
    const made = await runBaton(folder, ['export', 'a.baton', '--format', 'json'])
    expect(json(made.stdout)).toMatchObject({ ballots: [{ kind: 'opened' }], votes: [], counts: [] })
    for (const key of keys) expect(made.stdout).not.toContain(key)
    const info = await runBaton(folder, ['info', 'a.baton', '--json'])
    expect(json(info.stdout)).toMatchObject({ ballots: 1, revealed: 0 })
  })

  test('is sound when nothing was done to it', async () => {
    const { folder } = await practiceFile('close')
    expect((await runBaton(folder, ['verify', 'a.baton'])).code).toBe(0)
  })

  test.each([
    ['evidence', `INSERT INTO evidence SELECT MAX(id), 'intent', 'workshop', '{"sentence":7}' FROM entry`],
    ['guide', `INSERT INTO agenda SELECT MAX(id), '{"name":7}' FROM entry`],
    [
      'measures',
      `INSERT INTO measurement SELECT NULL, MAX(id), 'x', '${MEASURE}', '2026-02-31', 1, NULL, '' FROM entry`,
    ],
    [
      'ballots',
      `INSERT INTO ballot_count (ballot_id, subject, chair, json) SELECT id, 'x', 'customer', '{"kind":"x"}' FROM ballot`,
    ],
  ])('is verified: something in a shape that is not known is found in %s', async (check, sql) => {
    const { folder, file } = await practiceFile('close')
    const database = new Database(file)
    expect(database.prepare(sql).run().changes).toBe(1)
    database.close()
    const told = await runBaton(folder, ['verify', 'a.baton', '--json'])
    expect(told.code).toBe(1)
    const findings = json(told.stdout).findings as { check: string }[]
    expect(findings.map((finding) => finding.check)).toEqual([check])
  })
})
