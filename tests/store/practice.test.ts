/** Practising: a class begins at any block, is reset in one action, and a rehearsal leaves the original as it is. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { EvidenceKind, EvidenceValue } from '#shared/model/evidence.ts'
import type { FormatId, WorkshopId } from '#shared/model/ids.ts'
import { PRACTICE_BLOCKS, type PracticeBlock } from '#shared/model/practice.ts'
import { type CoreApp, coreApp } from './core-app.ts'
import { pathOf, readRows } from './read-file.ts'

async function begin(app: CoreApp, at: PracticeBlock): Promise<WorkshopId> {
  const { id } = await app.get('practice.make', { at })
  await app.get('library.open', { id })
  return id
}

describe('the answers of the practice room', () => {
  test.each(PRACTICE_BLOCKS.filter((block) => block !== 'close'))('are told of %s, each with words', async (block) => {
    const app = coreApp()
    const workshop = await begin(app, 'frame')
    const answers = await app.get('practice.answers', { workshop, block })
    expect(answers.length).toBeGreaterThan(2)
    for (const { asked, said } of answers) {
      expect(asked).not.toBe('')
      expect(said).not.toMatch(/^$|undefined|NaN|null|–/)
    }
  })

  test('are the same wherever a class begins, and are none for other workshops', async () => {
    const app = coreApp()
    const workshop = await begin(app, 'journey')
    const before = await app.get('practice.answers', { workshop, block: 'map' })
    expect(before[0]).toEqual({ asked: 'Group 70 serves Group 20: Incident with first checks done', said: '58 a year' })
    const other = await begin(app, 'frame')
    expect(await app.get('practice.answers', { workshop: other, block: 'map' })).toEqual(before)
    expect(await app.get('practice.answers', { workshop: other, block: 'close' })).toEqual([])
    const { id } = await app.get('library.create', { title: 'Ours', client: '', format: 'ninety' as FormatId })
    await app.get('library.open', { id })
    expect(await app.refusal('practice.answers', { workshop: id, block: 'map' })).toBe('workshop-not-practice')
  })
})

describe('the practice workshop', () => {
  test.each(PRACTICE_BLOCKS)('is ready at %s, with every block before it finished', async (at) => {
    const app = coreApp()
    const workshop = await begin(app, at)
    const { agenda, progress } = await app.get('guide.get', { workshop })
    const now = progress.blocks.find(({ state }) => state === 'now')?.block
    const place = agenda.blocks.findIndex(({ kind }) => kind === at)
    expect(place).toBeGreaterThanOrEqual(0)
    if (at === 'frame') expect(progress.startedAt).toBeNull()
    else expect(agenda.blocks[place]?.id).toBe(now)
    for (const { id, kind } of agenda.blocks.slice(0, place)) {
      const tests = await app.get('guide.tests', { workshop, block: id })
      // While the ballot is open, nobody can know yet who is worst off.
      const unmet = tests.filter(({ met }) => !met).map(({ test }) => `${kind}: ${test.test}`)
      expect(unmet.filter((one) => !(at === 'reveal' && one.startsWith('rate: ')))).toEqual([])
    }
  })

  test('holds its votes open at the reveal and revealed after it', async () => {
    const app = coreApp()
    const open = await begin(app, 'reveal')
    expect(await app.get('ratings.list', { workshop: open })).toMatchObject([
      { revealedAt: null, cardsIn: { customer: 8, provider: 6 }, results: null },
    ])
    const [ballot] = await app.get('ratings.list', { workshop: open })
    if (!ballot) throw new Error('there is no ballot')
    await app.get('ratings.reveal', { workshop: open, ballot: ballot.id })
    expect(await app.get('ratings.list', { workshop: open })).toMatchObject([{ results: [{}, {}, {}, {}, {}] }])
    const revealed = await begin(app, 'journey')
    expect(await app.get('ratings.list', { workshop: revealed })).toMatchObject([
      { cardsIn: { customer: 8, provider: 6 }, results: [{}, {}, {}, {}, {}] },
    ])
  })

  test('begins at Close with a change that has an owner and a review date', async () => {
    const app = coreApp()
    const workshop = await begin(app, 'close')
    expect(await app.get('changes.list', { workshop })).toMatchObject([
      { status: 'planned', reviewDate: '2026-04-01', owner: 'Shift lead of the service desk' },
    ])
  })

  test('begins at Act with costed interactions of every kind of source, each with what it comes to', async () => {
    const app = coreApp()
    const workshop = await begin(app, 'act')
    const evidence = await app.get('evidence.list', { workshop })
    const said = <K extends EvidenceKind>(kind: K) =>
      evidence.flatMap((one) =>
        one.kind === kind && one.value
          ? [{ subject: one.subject as string, value: one.value as EvidenceValue<K> }]
          : [],
      )
    const cards = said('cost').map(({ value }) => value)
    expect(cards.length).toBeGreaterThanOrEqual(8)
    const sources = cards.flatMap(({ inputs }) => Object.values(inputs).map(({ source }) => source))
    expect([...new Set(sources)].sort()).toEqual(['customer', 'guess', 'measured', 'provider'])
    expect(new Set(cards.map(({ standing }) => standing))).toEqual(new Set(['accepted', 'guess', 'open']))
    expect(cards.filter(({ usualOnly }) => usualOnly)).toHaveLength(2)
    expect(cards.filter(({ inputs }) => inputs['minutes-actual'])).toHaveLength(2)
    expect(said('estimate').map(({ subject }) => subject)).toEqual(said('cost').map(({ subject }) => subject))
    expect(said('estimate').every(({ value }) => value.annual.p10 > 0)).toBe(true)
    expect(said('assumptions')[0]?.value.company).toMatchObject({ ebit: 4_200_000, from: 'Made up for practice' })
    expect(said('conflict')).toHaveLength(1)
    // Volumes are those of the data.
    await app.get('library.close', { id: workshop })
    const rows = readRows<{ id: string; volume: number }>(
      pathOf(app.home, workshop),
      'SELECT id, volume FROM interaction',
    )
    const volumes = new Map(rows.map(({ id, volume }) => [id, volume]))
    for (const { subject, value } of said('cost')) {
      expect(value.inputs.volume?.usual ?? volumes.get(subject)).toBe(volumes.get(subject))
    }
  })

  test('begins at Cost with measures and twelve weeks of each, at Close with a case for its change', async () => {
    const app = coreApp()
    const workshop = await begin(app, 'cost')
    // Measures have random ids, and summaries no order of their own.
    const summaries = await app.get('measures.summary', { workshop })
    expect([...summaries].sort((a, b) => a.lastFigure - b.lastFigure)).toMatchObject([
      { count: 12, lastDay: '2026-03-02', lastFigure: 2 / 6 },
      { count: 12, lastDay: '2026-03-02', lastFigure: 13 },
    ])
    const close = await begin(app, 'close')
    const [change] = await app.get('changes.list', { workshop: close })
    const found = (await app.get('evidence.list', { workshop: close })).find(({ kind }) => kind === 'case')
    expect(found).toMatchObject({ subject: change?.id, value: { investment: { low: 600, usual: 900, high: 1600 } } })
  })

  test('is reset for the next class: the used one goes to “recently deleted”', async () => {
    const app = coreApp()
    const id = await begin(app, 'rate')
    expect(await app.refusal('practice.reset', { id, at: 'rate' })).toBe('workshop-already-open')
    await app.get('library.close', { id })
    const { id: fresh } = await app.get('practice.reset', { id, at: 'map' })
    const { workshops, deleted } = await app.get('library.list', {})
    expect(workshops.map((one) => [one.id, one.practice])).toEqual([[fresh, true]])
    expect(deleted.map((one) => one.id)).toEqual([id])
  })

  test('only a practice workshop can be reset', async () => {
    const app = coreApp()
    const { id } = await app.get('library.create', { title: 'Real', client: '' })
    expect(await app.refusal('practice.reset', { id, at: 'rate' })).toBe('workshop-not-practice')
    expect((await app.get('library.list', {})).workshops).toHaveLength(1)
  })
})

/** Everything that a file says, table by table. */
function contentOf(app: CoreApp, id: WorkshopId): Record<string, unknown[]> {
  const path = pathOf(app.home, id)
  const tables = readRows<{ name: string }>(path, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  return Object.fromEntries(tables.map(({ name }) => [name, readRows(path, `SELECT * FROM "${name}"`)]))
}

describe('a rehearsal', () => {
  test('is thrown away for good and leaves the original record for record', async () => {
    const app = coreApp()
    const id = await begin(app, 'journey')
    await app.get('library.close', { id })
    const before = contentOf(app, id)
    const { id: copy } = await app.get('practice.rehearse', { id })
    const workshop = copy
    expect(await app.get('library.open', { id: copy })).toMatchObject({ rehearsal: true, practice: true })
    expect((await app.get('library.list', {})).workshops.find((one) => one.id === copy)).toMatchObject({
      title: 'Rehearsal: IT incident hand-overs',
      rehearsal: true,
    })
    await app.get('evidence.say', {
      workshop,
      evidence: { kind: 'fist', subject: 'workshop', value: { counts: [9, 0, 0, 0, 0, 0] } },
    })
    expect(await app.refusal('practice.discard', { id: copy })).toBe('workshop-already-open')
    await app.get('library.close', { id: copy })
    await app.get('practice.discard', { id: copy })
    const { workshops, deleted } = await app.get('library.list', {})
    expect(workshops.map((one) => one.id)).toEqual([id])
    expect(deleted).toEqual([])
    expect(contentOf(app, id)).toEqual(before)
    expect(readdirSync(join(app.home, 'workshops')).filter((name) => name.includes(copy))).toEqual([])
  })

  test('can be kept as a workshop of its own', async () => {
    const app = coreApp()
    const { id } = await app.get('library.create', { title: 'Order to cash', client: 'Example company' })
    const { id: copy } = await app.get('practice.rehearse', { id })
    expect(await app.refusal('practice.keep', { id: copy, title: '  ' })).toBe('title-empty')
    await app.get('practice.keep', { id: copy, title: 'Order to cash, second try' })
    expect(await app.get('library.open', { id: copy })).toMatchObject({
      rehearsal: false,
      title: 'Order to cash, second try',
      client: 'Example company',
    })
    expect(await app.refusal('practice.discard', { id: copy })).toBe('workshop-not-rehearsal')
  })

  test('of a workshop with the longest title has a title that fits', async () => {
    const app = coreApp()
    const { id } = await app.get('library.create', { title: 'x'.repeat(200), client: '' })
    const { id: copy } = await app.get('practice.rehearse', { id })
    expect((await app.get('library.open', { id: copy })).title).toHaveLength(200)
  })

  test('nothing but a rehearsal can be thrown away like one', async () => {
    const app = coreApp()
    const { id } = await app.get('library.create', { title: 'Real', client: '' })
    expect(await app.refusal('practice.discard', { id })).toBe('workshop-not-rehearsal')
    expect(await app.refusal('practice.keep', { id, title: 'x' })).toBe('workshop-not-rehearsal')
    expect((await app.get('library.list', {})).workshops).toHaveLength(1)
  })
})
