/** What columns are taken for by their names, and what is served where no column says it. */
import { describe, expect, test } from 'vitest'
import { guessColumns, guessService, hasHeader } from '#shared/import/guess-columns.ts'
import type { ColumnMapping } from '#shared/model/imported-table.ts'

const TABLES: readonly [string, ColumnMapping][] = [
  ['from_group,to_group,handoffs', { provider: 0, customer: 1, volume: 2 }],
  ['Provider,Customer,Service', { provider: 0, customer: 1, service: 2 }],
  ['service,customer,provider', { service: 0, customer: 1, provider: 2 }],
  ['From,To,Number of tickets', { provider: 0, customer: 1, volume: 2 }],
  ['from,from_group,to,to_group,count', { provider: 0, providerGroup: 1, customer: 2, customerGroup: 3, volume: 4 }],
  ['fromTeam,toTeam,what', { provider: 0, customer: 1, service: 2 }],
  ['Supplier;Internal customer;Deliverable;Per;Via', { provider: 0, customer: 1, service: 2, period: 3, channel: 4 }],
  ['Serves|Served|Trigger|Notes', { provider: 0, customer: 1, trigger: 2, note: 3 }],
  ['Anbieter;Kunde;Leistung;Anzahl;Zeitraum', { provider: 0, customer: 1, service: 2, volume: 3, period: 4 }],
  ['Von;An;Übergaben', { provider: 0, customer: 1, volume: 2 }],
  ['Lieferant;Empfänger;Häufigkeit;Kanal', { provider: 0, customer: 1, volume: 2, channel: 3 }],
  ['Fournisseur;Client;Prestation;Quantité', { provider: 0, customer: 1, service: 2, volume: 3 }],
  ['De;À;Nombre', { provider: 0, customer: 1, volume: 2 }],
  ['Provider,Provider kind,Customer,Customer kind', { provider: 0, providerKind: 1, customer: 2, customerKind: 3 }],
  ['from,to,kind,group', { provider: 0, customer: 1, providerKind: 2, providerGroup: 3 }],
  ['x,y,z', {}],
]

describe('guessing columns', () => {
  test.each(TABLES)('reads %s', (header, mapping) => {
    expect(guessColumns(header.split(/[,;|]/))).toEqual(mapping)
  })

  test('takes a first row of names and numbers for data, not for a header', () => {
    const rows = [
      ['IT', 'Finance', '12'],
      ['IT', 'Legal', '3'],
    ]
    expect(hasHeader(['IT', 'Sales', '40'], rows)).toBe(false)
    expect(hasHeader(['IT', 'Sales', 'Laptops'], rows)).toBe(false)
    expect(hasHeader(['Who', 'For whom', 'How often'], rows)).toBe(true)
    expect(hasHeader(['From', 'To', '2024'], rows)).toBe(true)
  })
})

const SERVICES: readonly [string, string][] = [
  ['from_group,to_group,handoffs', 'incident hand-over'],
  ['From group,To group,Hand-offs', 'incident hand-over'],
  ['from,to,handoffs', 'hand-over'],
  ['from,to,patient_handovers', 'patient hand-over'],
  ['from,to,number of tickets', 'ticket'],
  ['from,to,Request count', 'request'],
  ['from,to,count', ''],
  ['from,to,volume', ''],
  ['from,to,service,handoffs', ''],
  ['from,to', ''],
]

describe('the service of a table without one', () => {
  test.each(SERVICES)('for %s is “%s”', (header, service) => {
    const cells = header.split(',')
    expect(guessService(cells, guessColumns(cells))).toBe(service)
  })
})
