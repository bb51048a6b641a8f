/** Every sheet of a workshop, and which function makes it. */
import { SHEETS, type SheetId } from '#shared/model/export.ts'
import type { Account } from '#shared/report/account.ts'
import { changesSheet, logSheet } from './change-sheets.ts'
import { casesSheet, costsSheet } from './cost-sheets.ts'
import { interactionsSheet, partiesSheet, sipocSheet, zonesSheet } from './map-sheets.ts'
import { measurementsSheet, measuresSheet } from './measure-sheets.ts'
import { networkSheet, prioritiesSheet } from './network-sheets.ts'
import { checksSheet, momentsSheet, ratingsSheet } from './rating-sheets.ts'
import type { Sheet } from './sheet.ts'
import { notesSheet, swapSheet } from './talk-sheets.ts'
import { agendaSheet, workshopSheet } from './workshop-sheets.ts'

const MAKE: Readonly<Record<SheetId, (account: Account) => Sheet>> = {
  workshop: workshopSheet,
  agenda: agendaSheet,
  parties: partiesSheet,
  interactions: interactionsSheet,
  zones: zonesSheet,
  ratings: ratingsSheet,
  checks: checksSheet,
  moments: momentsSheet,
  measures: measuresSheet,
  measurements: measurementsSheet,
  costs: costsSheet,
  cases: casesSheet,
  priorities: prioritiesSheet,
  network: networkSheet,
  changes: changesSheet,
  log: logSheet,
  swap: swapSheet,
  notes: notesSheet,
  sipoc: sipocSheet,
}

/** One sheet, or with null all of them in their order. */
export function sheetsOf(account: Account, wanted: SheetId | null): readonly Sheet[] {
  return (wanted === null ? SHEETS : [wanted]).map((id) => MAKE[id](account))
}
