/** Scenes of blocks by their names: what each stands for, what stands in while there is nothing, and what never leaves the core. */
import { describe, expect, test } from 'vitest'
import type { BlockScene } from '#shared/model/block-scene.ts'
import { type ChangeFacts, EMPTY_CHANGE } from '#shared/model/change.ts'
import type { InteractionId, MomentId } from '#shared/model/ids.ts'
import type { Moment } from '#shared/model/journey.ts'
import type { Scene, Showing } from '#shared/model/scene.ts'
import { costCard, said } from '../helpers/cost-statements.ts'
import { openVoting, QUOTES, REPAIRS, ratingCard } from './ballot-builders.ts'

const ROOM = { role: 'audience', window: 'room' } as const

/** A workshop with a guide of which the first block goes on. */
async function withGuide() {
  const awake: boolean[] = []
  const voting = await openVoting({ keepAwake: (on) => awake.push(on) })
  const { app, workshop } = voting
  await app.get('guide.adopt', { workshop, format: (await app.get('formats.list', {}))[0]?.id as never })
  const { agenda } = await app.get('guide.get', { workshop })
  const blockOf = (kind: string) => {
    const found = agenda.blocks.find((block) => block.kind === kind)
    if (!found) throw new Error(`no block ${kind}`)
    return found
  }
  await app.get('guide.enter', { workshop, block: blockOf('frame').id })
  const step = (kind: string | null, scene: BlockScene): Showing => ({
    ...{ kind: 'step', workshop, scene },
    block: kind === null ? null : blockOf(kind).id,
  })
  const preview = (showing: Showing) => app.get('presenting.preview', showing)
  const scene = () => app.get('audience.scene', {}, ROOM)
  const show = (showing: Showing) => app.get('audience.show', showing)
  const log = (facts: Partial<ChangeFacts>, interaction: InteractionId = QUOTES) =>
    app.get('changes.log', { workshop, interaction, facts: { ...EMPTY_CHANGE, ...facts } })
  return { ...voting, awake, agenda, blockOf, step, preview, scene, show, log }
}

function moment(name: string, more: Partial<Moment> = {}): Moment {
  const nothing = { doing: '', thinking: '', feeling: null, channel: null, waitMinutes: null } as const
  return { ...{ id: `moment-${name}` as MomentId, name }, ...nothing, momentOfTruth: false, backTo: null, ...more }
}

/** The texts of a scene, wherever they stand. */
function textOf(scene: Scene): string {
  return JSON.stringify(scene)
}

describe('a scene of a block', () => {
  test('that has nothing to show yet is stood in for by the prompt of its block', async () => {
    const { preview, step, blockOf } = await withGuide()
    const pairs = [
      ['rate', 'ballot'],
      ['reveal', 'reveal'],
      ['reveal', 'priorities'],
      ['journey', 'journey'],
      ['cost', 'costs'],
      ['act', 'changes'],
    ] as const
    for (const [kind, scene] of pairs) {
      const { title, prompt } = blockOf(kind)
      expect(await preview(step(kind, scene)), scene).toMatchObject({ kind: 'prompt', title, prompt })
    }
    expect(await preview(step(null, 'changes'))).toMatchObject({ kind: 'prompt', title: blockOf('frame').title })
  })

  test('is the title, nothing, or the map, whatever else there is', async () => {
    const { preview, step } = await withGuide()
    expect(await preview(step(null, 'title'))).toEqual({ kind: 'title', title: 'Voting', subtitle: '' })
    expect(await preview(step('frame', 'blank'))).toEqual({ kind: 'blank' })
    expect(await preview(step('map', 'map'))).toEqual({ kind: 'map' })
  })

  test('is the ballot that is open, then the interaction that is worth a talk most', async () => {
    const { preview, step, open, submit, reveal } = await withGuide()
    const ballot = await open()
    expect(await preview(step('rate', 'ballot'))).toMatchObject({ kind: 'ballot', cardsIn: 0, closed: false })
    for (let voter = 0; voter < 4; voter += 1) {
      await submit(ballot, ratingCard('customer', { quotes: { what: 4 }, repairs: { what: 1 } }))
      await submit(ballot, ratingCard('provider', { quotes: { what: 4 }, repairs: { what: 5 } }))
    }
    expect(textOf(await preview(step('reveal', 'reveal')))).not.toContain('dots')
    await reveal(ballot)
    expect(await preview(step('reveal', 'reveal'))).toMatchObject({ kind: 'reveal', service: 'repairs' })
    expect(await preview(step('rate', 'ballot'))).toMatchObject({ closed: true })
  })

  test('refuses a block that is not in the agenda', async () => {
    const { app, workshop } = await withGuide()
    const nowhere = { kind: 'step', workshop, block: 'nowhere' as never, scene: 'prompt' } as const
    expect(await app.refusal('presenting.preview', nowhere)).toBe('block-missing')
  })

  test('goes on with the guide to the first scene of the block that is entered, also while the room is dark', async () => {
    const { app, workshop, step, show, scene, blockOf } = await withGuide()
    await show(step('frame', 'prompt'))
    await app.get('guide.enter', { workshop, block: blockOf('intent').id })
    expect(await scene()).toMatchObject({ kind: 'prompt', title: blockOf('intent').title })
    await app.get('audience.cover', { covered: true })
    await app.get('guide.enter', { workshop, block: blockOf('map').id })
    expect(await scene()).toEqual({ kind: 'blank' })
    await app.get('audience.cover', { covered: false })
    expect(await scene()).toMatchObject({ kind: 'prompt', title: blockOf('map').title })
    await app.get('guide.timer', { workshop, move: { move: 'start' } })
    await show(step('map', 'map'))
    await app.get('guide.timer', { workshop, move: { move: 'pause' } })
    expect(await scene()).toEqual({ kind: 'map' })
    await app.get('guide.finish', { workshop })
    expect(await scene()).toEqual({ kind: 'map' })
  })

  test('does not go on with the guide where something was chosen aside from it', async () => {
    const { app, workshop, show, scene, blockOf, log } = await withGuide()
    await log({ what: 'Ask first' })
    await show({ kind: 'changes', workshop })
    await app.get('guide.enter', { workshop, block: blockOf('intent').id })
    expect((await scene()).kind).toBe('changes')
  })
})

describe('a break', () => {
  test('says how long it will be, then when it ends', async () => {
    const { app, workshop, agenda, preview, scene, show, blockOf } = await withGuide()
    const blocks = agenda.blocks.map((block) =>
      block.kind === 'intent'
        ? { ...block, kind: 'break' as const, title: 'Coffee', scenes: ['break' as const] }
        : block,
    )
    await app.get('guide.revise', { workshop, agenda: { ...agenda, blocks } })
    const { id, minutes } = blockOf('intent')
    const showing: Showing = { kind: 'break', workshop, block: id }
    expect(await preview(showing)).toMatchObject({ kind: 'break', title: 'Coffee', minutes, timer: null })
    await app.get('guide.enter', { workshop, block: id })
    await show({ kind: 'step', workshop, block: id, scene: 'break' })
    await app.get('guide.timer', { workshop, move: { move: 'start' } })
    const deadline = new Date(Date.parse(app.clock.now()) + minutes * 60_000).toISOString()
    expect(await scene()).toMatchObject({ kind: 'break', timer: { deadline } })
    expect(await app.refusal('audience.show', { ...showing, block: 'nowhere' as never })).toBe('block-missing')
  })
})

describe('a journey', () => {
  test('shows its moments with their ways back, as it is told', async () => {
    const { app, workshop, preview, step, show, scene, map } = await withGuide()
    const asks = moment('Asks', { feeling: 1, thinking: 'Is this the right form?' })
    const waits = moment('Waits', { feeling: -2, waitMinutes: 90, momentOfTruth: true, backTo: asks.id })
    const say = (subject: InteractionId, moments: Moment[]) =>
      app.get('evidence.say', { workshop, evidence: { kind: 'journey', subject, value: { moments } } })
    expect(await app.refusal('audience.show', { kind: 'journey', workshop, interaction: QUOTES })).toBe('scene-empty')
    await say(REPAIRS, [moment('Calls')])
    await say(QUOTES, [asks, waits])
    await show(step('journey', 'journey'))
    const shown = await scene()
    expect(shown).toMatchObject({ kind: 'journey', provider: 'sales', customer: 'buyer', service: 'quotes' })
    if (shown.kind !== 'journey') throw new Error('this is no journey')
    expect(shown.moments[1]).toEqual({
      ...{ name: 'Waits', doing: '', thinking: '', feeling: -2, waitMinutes: 90, momentOfTruth: true, backTo: 0 },
    })
    await say(QUOTES, [asks])
    expect(await scene()).toMatchObject({ moments: [{ name: 'Asks' }] })
    await map.apply([], ['shape:quotes', 'binding:quotes-1', 'binding:quotes-2'])
    expect(await preview(step('journey', 'journey'))).toMatchObject({ service: 'repairs' })
  })
})

describe('what we will try', () => {
  test('is what is planned and runs, the next review first, without owners, reasons and results', async () => {
    const { workshop, preview, log, step } = await withGuide()
    await log({ what: 'Only an idea', why: 'SECRET-REASON' })
    expect(await preview(step('act', 'changes'))).toMatchObject({ changes: [{ what: 'Only an idea', status: 'idea' }] })
    const planned = { status: 'planned', owner: 'SECRET-OWNER', why: 'SECRET-REASON' } as const
    await log({ ...planned, what: 'Later', reviewDate: '2026-09-01' })
    await log({ ...planned, what: 'Sooner', reviewDate: '2026-05-01', status: 'running' }, REPAIRS)
    const shown = await preview({ kind: 'changes', workshop })
    expect(shown).toMatchObject({
      changes: [
        { what: 'Sooner', status: 'running', reviewDate: '2026-05-01' },
        { what: 'Later', status: 'planned', reviewDate: '2026-09-01' },
      ],
      more: 0,
    })
    expect(textOf(shown)).not.toContain('SECRET')
    for (let count = 0; count < 6; count += 1)
      await log({ ...planned, what: `More ${count}`, reviewDate: '2026-10-01' })
    expect(await preview({ kind: 'changes', workshop })).toMatchObject({ more: 2 })
  })
})

describe('charts', () => {
  test('show what the workshop says then, the dearest first, and nothing of who said it', async () => {
    const { app, workshop, preview, scene, show, open, submit, reveal } = await withGuide()
    expect(await app.refusal('audience.show', { kind: 'chart', workshop, chart: 'costs' })).toBe('scene-empty')
    expect(await app.refusal('audience.show', { kind: 'chart', workshop, chart: 'priorities' })).toBe('scene-empty')
    const card = (subject: InteractionId, direct: number) => {
      const { value } = costCard(subject)
      const inputs = { ...value.inputs, direct: { ...said(direct), by: 'SECRET-SPEAKER' } }
      return app.get('evidence.say', { workshop, evidence: { kind: 'cost', subject, value: { ...value, inputs } } })
    }
    await card(QUOTES, 1)
    await card(REPAIRS, 500)
    await show({ kind: 'chart', workshop, chart: 'costs' })
    const costs = await scene()
    if (costs.kind !== 'chart' || costs.chart !== 'costs') throw new Error('these are no costs')
    expect(costs.bars.map(({ name }) => name)).toEqual(['repairs', 'quotes'])
    expect(costs.bars[1]?.cumulated).toBe(1)
    expect(textOf(costs)).not.toContain('SECRET')
    await card(REPAIRS, 2)
    await card(QUOTES, 900)
    expect(textOf(await scene()).indexOf('quotes')).toBeLessThan(textOf(await scene()).indexOf('repairs'))

    const ballot = await open()
    for (const importance of [5, 4, 4, 5] as const)
      await submit(ballot, ratingCard('customer', { quotes: { what: 2, when: 2, way: 2, effort: 2, importance } }))
    expect(await app.refusal('presenting.preview', { kind: 'chart', workshop, chart: 'priorities' })).toBe(
      'scene-empty',
    )
    await reveal(ballot)
    const priorities = await preview({ kind: 'chart', workshop, chart: 'priorities' })
    expect(priorities).toMatchObject({ items: [{ name: 'quotes', importance: 4.5, performance: 2 }] })
  })
})

test('a chart of a view is shown as it was drawn, and nothing that could ask for anything comes with it', async () => {
  const { app, workshop, scene, show } = await withGuide()
  const bar = { tag: 'rect', attributes: { x: '1', fill: 'url(#hatch)' }, children: [] } as const
  const drawing = { tag: 'svg', attributes: { viewBox: '0 0 10 10' }, children: [bar, 'words'] } as const
  const showing = { kind: 'drawing', workshop, title: 'Who serves whom', drawing } as const
  await show(showing as never)
  expect(await scene()).toEqual({ kind: 'chart', chart: 'drawing', title: 'Who serves whom', drawing })
  const bad = [
    { ...bar, tag: 'image' },
    { ...bar, tag: 'script' },
    // Nobody sees these, and they may say more than the picture does.
    { tag: 'title', attributes: {}, children: ['all of a long name'] },
    { tag: 'desc', attributes: {}, children: ['the chart in words'] },
    { ...bar, attributes: { href: 'http://example.org' } },
    { ...bar, attributes: { fill: 'url(http://example.org)' } },
    { ...bar, attributes: { onload: 'run()' } },
  ]
  for (const one of bad) {
    const wrong = { ...showing, drawing: { ...drawing, children: [one] } }
    expect(await app.refusal('audience.show', wrong as never), JSON.stringify(one)).toBe('call-invalid')
  }
})

test('the display is kept awake from the first scene until nothing is shown, dark and frozen included', async () => {
  const { app, awake, show, step, workshop } = await withGuide()
  expect(awake).toEqual([])
  await show(step(null, 'title'))
  await app.get('audience.cover', { covered: true })
  await app.get('audience.freeze', { frozen: true })
  await show(step('frame', 'blank'))
  expect(awake).toEqual([true])
  await show({ kind: 'blank' })
  expect(awake).toEqual([true, false])
  await app.get('audience.freeze', { frozen: false })
  await show(step(null, 'title'))
  await app.get('library.close', { id: workshop })
  expect(awake).toEqual([true, false, true, false])
})

test('the room hears nothing of what is only prepared', async () => {
  const { app, preview, step, show } = await withGuide()
  await show(step('frame', 'prompt'))
  const heard: unknown[] = []
  app.subscribe(ROOM, (name, payload) => heard.push([name, payload]))
  await preview(step('map', 'map'))
  await preview(step('intent', 'prompt'))
  expect(heard).toEqual([])
  expect(await app.refusal('presenting.preview', step('intent', 'prompt'), ROOM)).toBe('call-forbidden')
})
