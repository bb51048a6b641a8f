/**
 * Bytes flipped, pages zeroed, the end cut off, at random places of a real workshop. Opening either works with all its checks
 * or refuses with a sentence; and of all the rows on which none of the damage lies salvage brings back nearly every one.
 */
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../../src/main/core/refusal.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { salvageFile } from '../../../src/main/store/salvage/salvage-file.ts'
import { noteFigure } from '../../helpers/figures.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { integrityOf } from '../read-file.ts'
import {
  headOverwritten,
  pageZeroed,
  type RealWorkshop,
  realWorkshop,
  rowsOf,
  untouchedBy,
  writeDamaged,
} from './damage.ts'

const AT = '2026-03-02T09:00:00.000Z'
const SENTENCES = /^file-(damaged|not-baton|newer|maybe-newer|empty|foreign-schema|unreadable)$/

/** Bytes that say how the file and its schema are written: SQLite would speak of rights there, or of its own mistakes. */
const IN_THE_HEADER = [18, 19, 47]

type Places = readonly (readonly [number, number])[]

function open(path: string) {
  return openWorkshop(path, { backups: dirname(path), now: AT })
}

/** What opening refuses; null when it works. */
function refusalOf(path: string): string | null {
  try {
    open(path).close()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** Salvages it, opens what came of it, and returns the rows that are missing or changed although nothing lay on them. */
function salvageMissing(real: RealWorkshop, damaged: Buffer, places: Places) {
  const path = writeDamaged(damaged)
  const to = join(dirname(path), 'salvaged.baton')
  const report = salvageFile({ from: path, to, name: 'damaged', id: real.id, title: 'Damaged', at: AT })
  const saved = rowsOf(to)
  open(to).close()
  expect(integrityOf(to)).toBe('ok')
  const untouched = untouchedBy(real.rows, places)
  const missing = untouched.filter(({ key, content }) => saved.get(key) !== content)
  return { untouched: untouched.length, missing, report }
}

/** Things that disks do: bits turned, pages of zeros, the end gone. */
interface Damage {
  readonly flips: readonly (readonly [number, number])[]
  readonly zeros: readonly number[]
  readonly end: number
}

function damageOf({ bytes, pageSize }: RealWorkshop): fc.Arbitrary<Damage> {
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 8 })
  const zeros = fc.uniqueArray(fc.integer({ min: 1, max: bytes.length / pageSize }), { minLength: 1, maxLength: 3 })
  const end = fc.integer({ min: Math.floor(bytes.length / 2), max: bytes.length - 1 })
  const none = { flips: [], zeros: [], end: bytes.length }
  return fc.oneof(
    { weight: 6, arbitrary: flips.map((all) => ({ ...none, flips: all })) },
    { weight: 3, arbitrary: zeros.map((all) => ({ ...none, zeros: all })) },
    { weight: 1, arbitrary: end.map((at) => ({ ...none, end: at })) },
  )
}

function inflict(
  { bytes, pageSize }: RealWorkshop,
  { flips, zeros, end }: Damage,
): { damaged: Buffer; places: Places } {
  const damaged = Buffer.from(bytes.subarray(0, end))
  for (const [at, bit] of flips) damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at)
  for (const page of zeros) pageZeroed(damaged, page)
  const flipped = flips.map(([at]) => [at, at + 1] as const)
  const zeroed = zeros.map((page) => [(page - 1) * pageSize, page * pageSize] as const)
  return { damaged, places: [...flipped, ...zeroed, [end, bytes.length] as const] }
}

test(
  'opening works with every check or refuses with a sentence, and what it opens has lost no row',
  async () => {
    const real = await realWorkshop()
    fc.assert(
      fc.property(damageOf(real), (damage) => {
        const { damaged, places } = inflict(real, damage)
        const path = writeDamaged(damaged)
        const refused = refusalOf(path)
        if (refused !== null) {
          expect(refused).toMatch(SENTENCES)
          return
        }
        const rows = rowsOf(path)
        expect(untouchedBy(real.rows, places).filter(({ key, content }) => rows.get(key) !== content)).toEqual([])
      }),
      {
        numRuns: runs(50),
        examples: IN_THE_HEADER.map((at): [Damage] => [{ flips: [[at, 0]], zeros: [], end: real.bytes.length }]),
      },
    )
    noteFigure('damaged files, opened whole or refused with a sentence', runs(50))
  },
  PATIENCE,
)

test(
  'salvage returns at least 99 of 100 rows that the damage did not touch, and tells what it did',
  async () => {
    const real = await realWorkshop()
    let [untouched, missing] = [0, 0]
    fc.assert(
      fc.property(damageOf(real), (damage) => {
        const { damaged, places } = inflict(real, damage)
        const found = salvageMissing(real, damaged, places)
        untouched += found.untouched
        missing += found.missing.length
        expect(found.missing.length).toBeLessThanOrEqual(found.untouched / 100)
        const saved = found.report.tables.reduce((sum, table) => sum + table.saved, 0)
        const isTold = found.report.pages.damaged > 0 || found.report.tables.some(({ lost }) => lost !== 0)
        // A row that is gone is told, or the page that it lay on.
        expect(saved >= real.rows.length || isTold).toBe(true)
      }),
      { numRuns: runs(8) },
    )
    expect(missing / untouched).toBeLessThan(0.002)
    noteFigure('damaged files that were salvaged', runs(8))
    noteFigure('rows in them that the damage did not touch', untouched)
    noteFigure('of them not brought back', missing)
  },
  PATIENCE,
)

test.each([
  ['the header overwritten', headOverwritten],
  ['the first page zeroed', (bytes: Buffer) => pageZeroed(bytes, 1)],
])('with %s every single row comes back', async (_, damage) => {
  const real = await realWorkshop()
  const { untouched, missing, report } = salvageMissing(real, damage(Buffer.from(real.bytes)), [])
  expect({ untouched, missing }).toEqual({ untouched: real.rows.length, missing: [] })
  expect(report.tables.filter(({ lost }) => lost !== 0)).toEqual([])
})

test('the same damage always gives the same file', async () => {
  const real = await realWorkshop()
  const damaged = pageZeroed(pageZeroed(Buffer.from(real.bytes), 9), 30)
  const once = () => {
    const path = writeDamaged(damaged)
    const to = join(dirname(path), 'salvaged.baton')
    salvageFile({ from: path, to, name: 'damaged', id: real.id, title: 'Damaged', at: AT })
    return rowsOf(to)
  }
  expect(once()).toEqual(once())
})
