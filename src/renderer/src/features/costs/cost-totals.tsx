/**
 * The same costs by provider, by customer, by what was missed and by building block. Means add up; the range of a total is
 * drawn from all of its ranges at once. A miss with two reasons stands in one row alone.
 */
import { memo, useMemo, useState } from 'react'
import {
  type CostTotal,
  reasonSetOf,
  totalOfAll,
  totalsByBlock,
  totalsByCustomer,
  totalsByProvider,
  totalsByReasons,
} from '#shared/method/cost-totals.ts'
import type { Firmness } from '#shared/method/firmness.ts'
import { together } from '#shared/method/together.ts'
import { MISS_REASONS } from '#shared/model/cost.ts'
import type { Party } from '#shared/model/party.ts'
import { sayMoney } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { type FirmLine, weakestOf } from './cost-lines.ts'
import styles from './costs.module.css'

interface TotalRow {
  readonly key: string
  readonly name: string
  readonly lines: number
  readonly mean: number
  readonly range: string
  readonly effort: string
  /** As firm as the weakest of its lines. */
  readonly firmness: Firmness
}

export interface CostTotalsProps {
  readonly lines: readonly FirmLine[]
  readonly parties: readonly Party[]
  readonly currency: string
}

/** Four tables. */
export const CostTotals = memo(function CostTotals({ lines, parties, currency }: CostTotalsProps) {
  const tables = useMemo(() => tablesOf(lines, parties), [lines, parties])
  const whole = totalOfAll(lines).misses.mean
  return (
    <div className={styles.totals}>
      {tables.map(({ by, rows }) => (
        <TotalsTable key={by} {...{ by, rows, whole, currency }} />
      ))}
    </div>
  )
})

/** Rows of a table before it is asked for all. */
const FIRST = 8

type By = 'provider' | 'customer' | 'reasons' | 'block'

interface TotalsTableProps {
  readonly by: By
  readonly rows: readonly TotalRow[]
  /** Money of all of them. */
  readonly whole: number
  readonly currency: string
}

function TotalsTable({ by, rows, whole, currency }: TotalsTableProps) {
  const [all, setAll] = useState(false)
  const effort = rows.some((row) => row.effort !== '')
  return (
    <Card aria-label={t(`costs.by.${by}.title`)}>
      <h3>{t(`costs.by.${by}.title`)}</h3>
      <p className={styles.soft}>{t(`costs.by.${by}.words`)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(`costs.by.${by}.head`)}</th>
            <th scope="col">{t('costs.by.lines')}</th>
            <th scope="col">{currency === '' ? t('costs.by.mean') : t('costs.by.meanIn', { currency })}</th>
            <th scope="col">{t('costs.by.range')}</th>
            {effort && <th scope="col">{t('costs.column.effort')}</th>}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, FIRST)).map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <span className={styles.share} style={{ inlineSize: `${whole > 0 ? (row.mean / whole) * 100 : 0}%` }} />
                {row.name}
              </th>
              <td>{row.lines}</td>
              <td>
                <span className={styles.figure} data-firmness={row.firmness} data-strong="true">
                  {sayMoney(row.mean, '')}
                </span>
              </td>
              <td>
                {row.range !== '' && (
                  <span className={styles.figure} data-firmness={row.firmness}>
                    {row.range}
                  </span>
                )}
              </td>
              {effort && <td>{row.effort}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > FIRST && (
        <Button
          variant="quiet"
          className={styles.more}
          onClick={() => {
            setAll(!all)
          }}
        >
          {all ? t('costs.fewer', { count: FIRST }) : t('costs.all', { count: rows.length })}
        </Button>
      )}
    </Card>
  )
}

function tablesOf(lines: readonly FirmLine[], parties: readonly Party[]) {
  const names = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  const table = <Key extends string>(
    by: By,
    totals: readonly CostTotal<Key>[],
    keyOf: (line: FirmLine) => Key,
    nameOf: (key: Key) => string,
  ) => ({
    by,
    rows: totals.map(({ key, lines: count, misses, effort }): TotalRow => {
      const own = lines.filter((line) => keyOf(line) === key)
      const { p10, p90 } = together(own.map(({ estimate }) => estimate)).spread
      const range = p10 === p90 ? '' : t('costs.range', { low: sayMoney(p10, ''), high: sayMoney(p90, '') })
      return {
        ...{ key, name: nameOf(key), lines: count, mean: misses.mean, range },
        effort: effort === null ? '' : sayMoney(effort.mean, ''),
        firmness: weakestOf(own),
      }
    }),
  })
  const partyName = (id: string) => names.get(id) ?? ''
  return [
    table('provider', totalsByProvider(lines), ({ provider }) => provider, partyName),
    table('customer', totalsByCustomer(lines), ({ customer }) => customer, partyName),
    table('reasons', totalsByReasons(lines), ({ card }) => reasonSetOf(card), sayReasons),
    table(
      'block',
      totalsByBlock(lines),
      ({ block }) => block ?? 'unsaid',
      (block) => (block === 'unsaid' ? t('costs.by.unsaid') : t(`term.block.${block}`)),
    ),
  ]
}

/** "WHAT + WHEN". */
function sayReasons(set: string): string {
  const reasons = MISS_REASONS.filter((reason) => set.split('+').includes(reason))
  return reasons.length === 0
    ? t('costs.by.unsaid')
    : reasons.map((reason) => t(`term.dimension.${reason}`)).join(' + ')
}
