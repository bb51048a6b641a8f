/** Home's pure parts: finding a workshop, telling files apart, saying what a workshop holds. */
import { describe, expect, test } from 'vitest'
import { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { kindOfDrop, kindOfFile } from '../../../src/renderer/src/features/library/file-kind.ts'
import { listContents } from '../../../src/renderer/src/features/library/list-contents.ts'
import { listDueReviews } from '../../../src/renderer/src/features/library/list-due-reviews.ts'
import { searchWorkshops } from '../../../src/renderer/src/features/library/search-workshops.ts'

const counts = { parties: 0, interactions: 0, changes: 0, edits: 0 }
function summary(title: string, client = ''): WorkshopSummary {
  const at = '2026-01-01T00:00:00.000Z'
  return {
    id: WorkshopId.parse(`id-${title.length}-${client.length}`),
    title,
    client,
    createdAt: at,
    changedAt: at,
    lastOpenedAt: null,
    bytes: 1,
    counts,
    reviews: [],
    practice: false,
    rehearsal: false,
  }
}

describe('a search', () => {
  const desk = summary('Service desk', 'Café Noir')
  const plant = summary('Plant maintenance', 'Nordwerk')
  const find = (words: string) => searchWorkshops([desk, plant], words)

  test('without words finds everything, in order', () => {
    expect(find('  ')).toEqual([desk, plant])
  })

  test('finds all words in title or client, in any order and case, with or without accents', () => {
    expect(find('CAFE desk')).toEqual([desk])
    expect(find('nord')).toEqual([plant])
    expect(find('desk nord')).toEqual([])
  })
})

describe('a dropped file', () => {
  test('is told by its name', () => {
    expect(['a.baton', 'A.BATON', 'b.baton.age', 'no-ending'].map(kindOfFile)).toEqual(new Array(4).fill('baton'))
    expect(['a.csv', 'b.TSV', 'c.txt', 'd.xlsx'].map(kindOfFile)).toEqual(['table', 'table', 'table', 'table'])
    expect(['a.xls', 'b.baton.zip', 'folder.baton/x.png'].map(kindOfFile)).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('a dropped JSON file', () => {
  test('is a whole workshop or a format, as its first letters say', async () => {
    const kindOf = (name: string, text: string) => kindOfDrop(new File([text], name))
    expect(await kindOf('a.json', '{\n  "format": "baton-workshop",\n')).toBe('baton')
    expect(await kindOf('a.json', '{"name":"Ninety","blocks":[]}')).toBe('format')
    expect(await kindOf('a.csv', '{"format":"baton-workshop"')).toBe('table')
  })
})

describe('what a workshop holds', () => {
  test('is said in words, without what is not there', () => {
    expect(listContents({ ...counts, parties: 61, interactions: 255 })).toEqual(['61 parties', '255 interactions'])
    expect(listContents({ ...counts, parties: 1, interactions: 1, changes: 1 })).toEqual([
      '1 party',
      '1 interaction',
      '1 change',
    ])
    expect(listContents(counts)).toEqual(['Nothing on the map yet'])
  })
})

describe('reviews that are due', () => {
  const waiting = (what: string, reviewDate: string) => ({
    ...{
      change: ChangeId.parse(`change-${what.replaceAll(' ', '-')}`),
      what,
      owner: 'Kim',
      status: 'running' as const,
      reviewDate,
    },
  })
  const desk = { ...summary('Service desk'), reviews: [waiting('late', '2026-03-01'), waiting('far', '2026-05-01')] }
  const plant = { ...summary('Plant', 'Nordwerk'), reviews: [waiting('later', '2026-02-01')] }
  const due = (...workshops: WorkshopSummary[]) =>
    listDueReviews(workshops, '2026-03-10').map(({ workshop, reviews }) => [
      workshop.title,
      ...reviews.map(({ what }) => what),
    ])

  test('are those of the next seven days and those overdue, the longest overdue first', () => {
    expect(due(desk, plant)).toEqual([
      ['Plant', 'later'],
      ['Service desk', 'late'],
    ])
    expect(due({ ...desk, reviews: [waiting('in a week', '2026-03-17')] })).toEqual([['Service desk', 'in a week']])
    expect(due({ ...desk, reviews: [waiting('in eight days', '2026-03-18')] })).toEqual([])
  })

  test('of practice and rehearsals are not spoken of', () => {
    expect(due({ ...desk, practice: true }, { ...plant, rehearsal: true })).toEqual([])
  })
})
