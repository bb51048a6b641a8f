/**
 * Whether every instant and every day in a file is one. They are read by whoever lists, sorts or prints, long after the file was
 * opened, and what is none would stop each of them: so it is found out before anybody reads.
 */
import type Database from 'better-sqlite3'
import { Day, Instant } from '#shared/model/workshop.ts'
import { Refusal } from '../core/refusal.ts'

/** Columns with dates, by table; those of measurements are looked at where they are read. Older files have not all of them. */
const DATES = {
  session: { started_at: Instant, last_entry_at: Instant },
  entry: { at: Instant },
  party: { archived_at: Instant },
  interaction: { archived_at: Instant },
  zone: { archived_at: Instant },
  change_entry: { review_date: Day },
  picture: { added_at: Instant },
} as const

type DatedTable = keyof typeof DATES

/** What a line of Home is made from. */
export const LISTED_TABLES: readonly DatedTable[] = ['session', 'change_entry']

/** Columns with dates that the tables of this file have, with what is said in them. */
function* datedColumns(db: Database.Database, tables: readonly DatedTable[]) {
  for (const table of tables) {
    const there = new Set(db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table))
    for (const [column, kind] of Object.entries(DATES[table])) {
      if (!there.has(column)) continue
      const said = db.prepare<[], string>(`SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL`).pluck()
      const isSound = (value: string) => kind.safeParse(value).success
      yield { table, column, said: () => said.all(), isSound }
    }
  }
}

const ALL = Object.keys(DATES) as readonly DatedTable[]

/** Refuses `file-damaged` where one of these tables holds a date that is none. */
export function checkDates(db: Database.Database, name: string, tables: readonly DatedTable[] = ALL): void {
  for (const { said, isSound } of datedColumns(db, tables)) {
    if (!said().every(isSound)) throw new Refusal('file-damaged', { file: name })
  }
}

const BEGINNING = new Date(0).toISOString()

/** Puts the last sound date of its column in the place of each that is none: what stands beside it is worth more. */
export function mendDates(db: Database.Database): void {
  for (const { table, column, said, isSound } of datedColumns(db, ALL)) {
    const values = said()
    const instead = values.findLast(isSound) ?? (column === 'review_date' ? BEGINNING.slice(0, 10) : BEGINNING)
    const mend = db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`)
    for (const wrong of values.filter((value) => !isSound(value))) mend.run(instead, wrong)
  }
}
