/** What never stands in a report: whatever was said in confidence is planted, and looked for in every word and every drawing. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answers, Counts } from '#shared/model/rating.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import { makeDocument } from '#shared/report/make-document.ts'
import { writeMarkdown } from '../../../src/main/export/markdown.ts'
import { accountFacts } from '../../helpers/account-facts.ts'
import { pageText } from '../../helpers/document-text.ts'
import { largeAccount } from '../../helpers/large-account.ts'
import { handsFor, openVoting, QUOTES, RATING, REPAIRS, ratingCard } from '../ballot-builders.ts'
import { coreApp } from '../core-app.ts'

let practice: AccountFacts

beforeAll(async () => {
  const app = coreApp()
  const { id } = await app.get('practice.make', { at: 'close' })
  practice = await accountFacts(app, id)
})

function words(facts: AccountFacts): string {
  const document = makeDocument(facts)
  return `${pageText(document)}\n${writeMarkdown(document)}`
}

const SECRET = 'zzqsecret'
const small = largeAccount(12, 20)

describe('notes', () => {
  test('of parties and interactions, and who the people are, stay with the facilitator, also as a difference', () => {
    const hide = <T extends object>(one: T): T => ({
      ...one,
      note: SECRET,
      ...('people' in one ? { people: SECRET } : {}),
    })
    const facts: AccountFacts = {
      ...small,
      parties: small.parties.map(hide),
      interactions: small.interactions.map(hide),
    }
    const state = {
      ...{ moment: 1, at: '2026-02-01T09:00:00.000Z', session: null, zones: [], ratings: [], costs: [], changes: [] },
      ...{ parties: [...small.parties], interactions: [...small.interactions] },
    }
    const before = {
      version: { id: null, name: 'As is', moment: 1, why: 'hand' as const, at: state.at, session: null },
      was: state,
      now: { ...state, moment: 2, parties: state.parties.map(hide), interactions: state.interactions.map(hide) },
    }
    expect(words({ ...facts, before })).not.toContain(SECRET)
    expect(makeDocument({ ...facts, before }).empty).toContain('differences')
  })

  test('marked personal are in no section, not even as what dots lie on', () => {
    const subject = 'note-personal'
    const note = {
      kind: 'decision' as const,
      text: SECRET,
      author: SECRET,
      done: false,
      about: { on: 'workshop' as const },
    }
    const said = { at: small.today, session: 'session-1', said: 1 }
    const plant = (personal: boolean): AccountFacts => ({
      ...small,
      evidence: [
        ...small.evidence,
        { kind: 'note', subject, value: { ...note, personal }, ...said } as unknown as AccountFacts['evidence'][number],
      ],
      ballots: [
        ...small.ballots,
        {
          ...{
            kind: 'dots',
            id: 'dots-1',
            over: 'notes',
            subjects: [subject, 'other'],
            limit: 3,
            voters: 8,
            cardsIn: 8,
          },
          ...{ anonymous: true, openedAt: '2026-03-02T09:00:00.000Z', revealedAt: '2026-03-02T09:00:00.000Z' },
          ...{ stickers: [], results: [{ subject, dots: 5 }] },
        } as unknown as AccountFacts['ballots'][number],
      ],
    })
    expect(words(plant(true))).not.toContain(SECRET)
    // The same note for everybody is there: so the check can fail.
    expect(words(plant(false))).toContain(SECRET)
  })

  test('of the agenda are speaker notes at most, and its traps and plans B not even those', () => {
    const { agenda } = practice.guide
    const notes = { purpose: 'zzqpurpose', trap: SECRET, say: 'zzqsay', good: SECRET, planB: SECRET }
    const blocks = agenda.blocks.map((block) => ({ ...block, notes, ifLate: SECRET }))
    const facts = { ...practice, guide: { ...practice.guide, agenda: { ...agenda, blocks } } }
    expect(words(facts)).not.toMatch(/zzq/)
    const spoken = makeDocument(facts).sections.map(({ speakerNotes }) => speakerNotes)
    expect(spoken.join('')).toContain('zzqsay')
    expect(spoken.join('')).not.toContain(SECRET)
  })
})

describe('ballots', () => {
  const answers = (score: number): Partial<Answers> => ({
    what: score,
    when: score,
    way: score,
    effort: score,
    importance: score,
  })

  test('name nobody, also where every card carried a name', async () => {
    const { app, workshop, open, submit, reveal } = await openVoting()
    const ballot = await open({ ...RATING, anonymous: false })
    for (const at of [1, 2, 3, 4, 5]) {
      await submit(ballot, ratingCard('customer', { quotes: answers(2), repairs: answers(3) }, `${SECRET} ${at}`))
      await submit(ballot, ratingCard('provider', { quotes: answers(5) }, `${SECRET} ${at}`))
    }
    await reveal(ballot)
    const text = words(await accountFacts(app, workshop))
    expect(text).toContain('provider expected 5.0')
    expect(text).not.toContain(SECRET)
  })

  test('tell nothing while they are open', async () => {
    const { app, workshop, open, submit } = await openVoting()
    const ballot = await open()
    for (const _ of [1, 2, 3, 4, 5]) await submit(ballot, ratingCard('customer', { quotes: answers(1) }))
    expect(makeDocument(await accountFacts(app, workshop)).empty).toContain('ratings')
  })

  test('of three people in a chair show neither means nor dots', async () => {
    const { app, workshop, open, submit, reveal } = await openVoting()
    const ballot = await open({ ...RATING, voters: { customer: 3, provider: 5 } })
    for (const score of [1, 1, 2]) await submit(ballot, ratingCard('customer', { quotes: answers(score) }))
    for (const score of [4, 4, 5, 5, 5]) await submit(ballot, ratingCard('provider', { quotes: answers(score) }))
    await reveal(ballot)
    const document = makeDocument(await accountFacts(app, workshop))
    const ratings = document.sections.find(({ id }) => id === 'ratings')
    expect(ratings?.blocks.filter(({ kind }) => kind === 'chart')).toEqual([])
    const [table] = (ratings?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(table?.rows).toEqual([
      ['sales serves buyer: quotes', 3, 'too few', 'too few', 'too few', 'too few', 'too few', 'too few'],
    ])
  })

  test('of few hands for one question keep that question to themselves', async () => {
    const { app, workshop, open, reveal } = await openVoting()
    const ballot = await open()
    const count = (what: Counts) =>
      app.get('ratings.setHands', { workshop, ballot, hands: handsFor(REPAIRS, 'customer', what) })
    await count([0, 2, 1, 0, 0, 5])
    await app.get('ratings.setHands', { workshop, ballot, hands: handsFor(QUOTES, 'customer', [0, 4, 4, 0, 0, 0]) })
    await reveal(ballot)
    const ratings = makeDocument(await accountFacts(app, workshop)).sections.find(({ id }) => id === 'ratings')
    const rows = (ratings?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(rows.find(([line]) => String(line).endsWith('repairs'))?.[2]).toBe('too few')
    expect(rows.find(([line]) => String(line).endsWith('quotes'))?.[2]).toBe('2.5')
  })
})
