/** The matrix: rows serve columns. A cell selects its interactions and opens them, a header selects its party. */
import { Grid3x3 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { PartyId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapCommands, useMapSelection } from '../../canvas/hooks.ts'
import { useCollapsedZones, usePartyZones } from '../../canvas/zone-hooks.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/select.tsx'
import { CellDialog } from './cell-dialog.tsx'
import styles from './matrix.module.css'
import { areasBy, type Grouping, groupingsOf } from './matrix-areas.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import { buildMatrix, placeOf } from './matrix-model.ts'

/** Fills the view. Needs the map's document above it. */
export function MatrixView() {
  const { parties, interactions, zones } = useShownContents()
  const selection = useMapSelection()
  const { select } = useMapCommands()
  const zoneOf = usePartyZones()
  const collapsed = useCollapsedZones()
  const groupings = useMemo(() => groupingsOf(parties, zones), [parties, zones])
  const [wanted, setWanted] = useState<Grouping | null>(null)
  const grouping = groupings.find((one) => one === wanted) ?? groupings[0] ?? 'name'
  const matrix = useMemo(
    () => buildMatrix(parties, interactions, areasBy(grouping, parties, zones, zoneOf, collapsed)),
    [parties, interactions, grouping, zones, zoneOf, collapsed],
  )
  const selected = useMemo(() => new Set(selection), [selection])
  const [opened, setOpened] = useState<{ readonly provider: PartyId; readonly customer: PartyId } | null>(null)
  const provider = parties.find(({ id }) => id === opened?.provider)
  const customer = parties.find(({ id }) => id === opened?.customer)
  return (
    <section className={styles.matrix} aria-label={t('matrix.name')}>
      {parties.length === 0 ? (
        <EmptyState icon={<Grid3x3 />} title={t('matrix.emptyTitle')}>
          {t('matrix.empty')}
        </EmptyState>
      ) : (
        <>
          <header className={styles.bar}>
            <h2 className={styles.axis}>{t('matrix.axis')}</h2>
            {groupings.length > 1 && (
              <div className={styles.grouping}>
                <span aria-hidden="true">{t('matrix.grouping')}</span>
                <Select<Grouping>
                  hideLabel
                  label={t('matrix.grouping')}
                  value={grouping}
                  options={groupings.map((value) => ({ value, label: t(`matrix.groupings.${value}`) }))}
                  onValue={setWanted}
                />
              </div>
            )}
            <p className={styles.legend}>
              {t('matrix.legend', { period: t(`term.period.${matrix.period}`) })}{' '}
              {matrix.mixed && `${t('matrix.units')} `}
              {t('matrix.summary', { count: matrix.pairs, possible: parties.length ** 2 })} {t('matrix.keys')}
            </p>
          </header>
          <MatrixGrid
            key={grouping}
            matrix={matrix}
            selected={selected}
            start={placeOf(matrix, interactions, selection)}
            onSelect={select}
            onOpen={(from, to) => setOpened({ provider: from, customer: to })}
          />
        </>
      )}
      {provider !== undefined && customer !== undefined && (
        <CellDialog
          provider={provider}
          customer={customer}
          interactions={interactions.filter((one) => one.provider === provider.id && one.customer === customer.id)}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}
