/** Correcting what the columns of a table mean, and reading what would come of it. */
import { describe, expect, test } from 'vitest'
import type { ImportedTable } from '#shared/model/imported-table.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { mapColumn, previewLines, titleFromFile } from '../../../src/renderer/src/features/table-import/mapping.ts'

const table: ImportedTable = {
  fileName: 'it-incident_handoffs.csv',
  encoding: 'UTF-8',
  delimiter: ',',
  sheets: [],
  sheet: '',
  header: ['from', 'to', ''],
  mapping: { provider: 0, customer: 1 },
  preview: [],
  rows: 3,
  skipped: 1,
  cast: {
    parties: [
      { ...EMPTY_PARTY, name: 'A' },
      { ...EMPTY_PARTY, name: 'B' },
    ],
    interactions: [
      { provider: 0, customer: 1, facts: { ...EMPTY_INTERACTION, service: 'x', volume: 4 } },
      { provider: 1, customer: 1, facts: EMPTY_INTERACTION },
    ],
  },
  problems: [{ row: 4, problem: 'provider-missing', value: '', skipped: true }],
  problemCount: 1,
}

describe('the columns of a table', () => {
  test('have one meaning each: a column that gets a second loses its first', () => {
    expect(mapColumn({ provider: 0, customer: 1 }, 'service', 1)).toEqual({ provider: 0, service: 1 })
    expect(mapColumn({ provider: 0, customer: 1 }, 'provider', 1)).toEqual({ provider: 1 })
  })

  test('can mean nothing', () => {
    const mapping = mapColumn({ provider: 0, customer: 1 }, 'customer', null)
    expect(mapping).toEqual({ provider: 0 })
  })
})

describe('the preview', () => {
  test('reads as the map would, with the names of both ends', () => {
    expect(previewLines(table, 5)).toEqual([
      { provider: 'A', customer: 'B', service: 'x', volume: 4, period: 'month' },
      { provider: 'B', customer: 'B', service: '', volume: null, period: 'month' },
    ])
    expect(previewLines(table, 1)).toHaveLength(1)
  })

  test('makes a title of the name of the file', () => {
    expect(titleFromFile(table.fileName)).toBe('It incident handoffs')
    expect(titleFromFile('élan.csv')).toBe('Élan')
    expect(titleFromFile('.csv')).toBe('')
  })
})
