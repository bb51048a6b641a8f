/** The log of a change reads as a story. */
import { describe, expect, test } from 'vitest'
import type { MeasureId } from '#shared/model/ids.ts'
import { type KnownMeasures, tellStory as tellWith } from '#shared/text/change-story.ts'
import { entry } from './builders.ts'

const LATE = 'late' as MeasureId
const measures: KnownMeasures = new Map([[LATE, { name: 'Late orders', scale: 'share', unit: '' }]])
const tellStory = (entries: Parameters<typeof tellWith>[0]) => tellWith(entries, measures)
const hypothesis = { measure: LATE, from: 0.18, to: 0.1, by: '2026-04-01' }

describe('the story of a change', () => {
  test('begins with what is tried, why, and who looks again when', () => {
    const [first] = tellStory([
      entry({ why: 'they wait', owner: 'Finance lead', reviewDate: '2026-03-31', status: 'planned' }),
    ])
    expect(first?.heading).toBe('Logged')
    expect(first?.sentences).toEqual([
      'To try: Call before noon',
      'Because: they wait',
      'Planned, owner: Finance lead, look again: 31 Mar 2026',
    ])
  })

  test('says each fact that a revision made different, and no other', () => {
    const [, second] = tellStory([
      entry(),
      entry({ kind: 'revised', owner: 'Finance lead', status: 'running', reviewDate: '2026-04-02' }),
    ])
    expect(second?.sentences).toEqual([
      'Status: Idea → Running',
      'Owner: nobody → Finance lead',
      'Look again: no date → 2 Apr 2026',
    ])
  })

  test('compares with the entry just before, also when that is a comment', () => {
    const story = tellStory([
      entry({ owner: 'A' }),
      entry({ kind: 'commented', owner: 'A', comment: 'Two weeks in:\nfewer calls' }),
      entry({ kind: 'revised', owner: 'B' }),
    ])
    expect(story[1]?.sentences).toEqual(['Two weeks in:\nfewer calls'])
    expect(story[2]?.sentences).toEqual(['Owner: A → B'])
  })

  test('says so when a revision changed nothing', () => {
    expect(tellStory([entry(), entry({ kind: 'revised' })])[1]?.sentences).toEqual([
      'Looked at again; nothing was different.',
    ])
  })

  test('quotes texts that were reworded', () => {
    const [, second] = tellStory([entry({ why: '' }), entry({ kind: 'revised', what: 'Call by ten', why: 'quieter' })])
    expect(second?.sentences).toEqual(['To try: “Call before noon” → “Call by ten”', 'Because: not said → “quieter”'])
  })

  test('says from the first entry on what is expected, in the unit of the measure', () => {
    const [first] = tellStory([entry({ dimension: 'when', hypothesis, tryHours: 3 })])
    expect(first?.sentences.slice(2)).toEqual([
      'Dimension: WHEN',
      'Measure: Late orders',
      'Expected: from 18\u00a0% to 10\u00a0% by 1 Apr 2026',
      'Hours to try it: 3',
    ])
  })

  test('says that another measure was chosen, whatever the two are called', () => {
    const of = (measure: MeasureId | null) =>
      entry({ kind: 'revised', hypothesis: { ...hypothesis, measure, from: null, to: null } })
    const story = tellStory([of(null), of(LATE), of('gone' as MeasureId), of('gone too' as MeasureId)])
    expect(story.slice(1).map(({ sentences }) => sentences)).toEqual([
      ['Measure: not said → Late orders'],
      ['Measure: Late orders → one that was removed'],
      ['Measure: one that was removed → one that was removed'],
    ])
  })
})
