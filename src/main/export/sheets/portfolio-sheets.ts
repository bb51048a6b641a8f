/**
 * The sheets of many workshops together, each row with the workshop that it is from. What is not of one workshop alone is
 * never added up: currencies differ.
 */
import type { SheetId } from '#shared/model/export.ts'
import { openAccount } from '#shared/report/account.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import { t } from '#shared/text/text.ts'
import type { Sheet, SheetColumn } from './sheet.ts'
import { sheetsOf } from './sheets-of.ts'

/** What a company compares: who serves whom, how it is seen, what it costs, what was tried and what came of it. */
export const PORTFOLIO_SHEETS = [
  'interactions',
  'ratings',
  'costs',
  'cases',
  'measures',
  'changes',
] as const satisfies readonly SheetId[]

function column(key: string, label: string): SheetColumn {
  return { key, label, kind: 'text', live: null, total: null }
}

/** The sheets of one of them, in the order of {@link PORTFOLIO_SHEETS}; the columns are the same for every workshop. */
export function portfolioSheets(facts: AccountFacts): readonly Sheet[] {
  const { id, title, client } = facts.workshop
  const account = openAccount(facts)
  return PORTFOLIO_SHEETS.flatMap((wanted) => sheetsOf(account, wanted)).map((sheet) => ({
    ...sheet,
    columns: [
      column('workshopTitle', t('sheets.ofWorkshop')),
      column('workshopClient', t('sheets.ofClient')),
      ...sheet.columns.map((one) => ({ ...one, total: null })),
      column('workshopId', t('sheets.workshopId')),
    ],
    rows: sheet.rows.map((row) => [title, client, ...row, id]),
  }))
}
