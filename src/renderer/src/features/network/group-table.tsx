/** Every group with its E-I index beside what chance would give, as numbers, as a bar and in words. */
import { useCallback, useMemo } from 'react'
import { EiBar } from '#shared/charts/ei-bar.tsx'
import { eiAgainstChance } from '#shared/method/network/ei-index.ts'
import type { GroupFigures } from '#shared/method/network/network-figures.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayIndex } from '#shared/text/say-network.ts'
import { t } from '#shared/text/text.ts'
import type { GridColumn, GridRow } from '../../ui/grid/grid-rows.ts'
import { FigureTable } from './figure-table.tsx'
import styles from './network.module.css'

const COLUMNS = ['group', 'compare', 'ei', 'baseline', 'internal', 'external', 'size'] as const
type Column = (typeof COLUMNS)[number]

const WIDTHS: Readonly<Record<Column, string>> = {
  group: 'minmax(11rem, 2fr)',
  size: 'minmax(5.5rem, 1fr)',
  internal: 'minmax(7.5rem, 1fr)',
  external: 'minmax(7.5rem, 1fr)',
  ei: 'minmax(6.5rem, 1fr)',
  baseline: 'minmax(6.5rem, 1fr)',
  compare: 'minmax(19.5rem, 4fr)',
}

const SPEC: readonly GridColumn<Column>[] = COLUMNS.map((id) => ({
  id,
  label: t(`network.column.${id}`),
  width: WIDTHS[id],
  numeric: !['group', 'compare'].includes(id),
}))

const FIRST = { column: 'compare', descending: false } as const

export interface GroupTableProps {
  readonly groups: readonly GroupFigures[]
  readonly onOpen: (ids: readonly string[]) => void
}

export function GroupTable({ groups, onOpen }: GroupTableProps) {
  const byKey = useMemo(() => new Map(groups.map((one) => [one.group.key, one])), [groups])
  const idsOf = useCallback((key: string) => byKey.get(key)?.group.parties ?? [], [byKey])
  const rows = useMemo(() => groups.map(rowOf), [groups])
  return (
    <FigureTable<Column>
      name={t('network.groups')}
      columns={SPEC}
      rows={rows}
      first={FIRST}
      idsOf={idsOf}
      onOpen={onOpen}
      renderCell={(row, column) => {
        const one = byKey.get(row.id)
        if (column !== 'compare' || one === undefined || one.ei === null) return undefined
        return (
          <span className={styles.compare}>
            <EiBar
              className={styles.bar}
              label={t('network.bar.label', { name: one.group.name })}
              words={t('network.bar.words', { ei: row.texts.ei, baseline: row.texts.baseline || '–' })}
              ei={one.ei}
              baseline={one.baseline}
            />
            <span className={styles.cut}>{row.texts.compare}</span>
          </span>
        )
      }}
    />
  )
}

function rowOf(one: GroupFigures): GridRow<Column> {
  const { group, internal, external, ei, baseline } = one
  const compared = eiAgainstChance(one)
  return {
    id: group.key,
    texts: {
      group: group.name,
      size: sayNumber(group.parties.length),
      internal: sayNumber(internal),
      external: sayNumber(external),
      ei: ei === null ? '' : sayIndex(ei),
      baseline: baseline === null ? '' : sayIndex(baseline),
      compare: sayCompared(one, compared),
    },
    order: {
      ...{ group: group.name, size: group.parties.length, internal, external },
      ei: ei ?? 0,
      baseline: baseline ?? 0,
      // What keeps most to itself, compared with chance, comes first; what cannot be compared last.
      compare: ei === null || baseline === null ? 3 : ei - baseline,
    },
  }
}

function sayCompared({ group, ei }: GroupFigures, compared: ReturnType<typeof eiAgainstChance>): string {
  if (ei === null) return ''
  if (compared !== null) return t(`network.compare.${compared}`)
  return group.parties.length === 1 ? t('network.compare.alone') : t('network.compare.everybody')
}
