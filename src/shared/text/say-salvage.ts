/** What salvage found of one kind of thing, in words: the same in the window and on the command line. */
import type { SalvagedTable } from '../model/salvage.ts'
import { salvage } from './en/salvage.ts'
import { t } from './text.ts'

type KnownTable = keyof typeof salvage.table

function isKnown(table: string): table is KnownTable {
  return table in salvage.table
}

/** What a person calls what lies in a table; a table without words keeps its own name. */
export function nameTable({ table }: Pick<SalvagedTable, 'table'>): string {
  const key = table.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return isKnown(key) ? t(`salvage.table.${key}`) : table
}

/** How much of it is lost. */
export function sayLost({ lost }: Pick<SalvagedTable, 'lost'>): string {
  if (lost === null) return t('salvage.lostUnknown')
  return lost === 0 ? t('salvage.lostNone') : String(lost)
}
