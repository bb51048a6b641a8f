/** The log of a change reads as a story. */
import { describe, expect, test } from 'vitest'
import { tellStory } from '../../../src/renderer/src/features/changes/change-story.ts'
import { entry } from './builders.ts'

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
})
