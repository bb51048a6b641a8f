/** The matrix: rows serve columns. A cell selects its interactions and opens them, a header selects its party. */
import { Grid3x3 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { latestResults } from '#shared/method/latest-results.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { PartyId, WorkshopId } from '#shared/model/ids.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapCommands, useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { useCollapsedZones, usePartyZones } from '../../canvas/zone-hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useEstimates } from '../../rpc/use-estimates.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/select.tsx'
import { readStored, writeStored } from '../../ui/stored.ts'
import { TipAround } from '../../ui/tip-around.tsx'
import { CellDialog } from './cell-dialog.tsx'
import styles from './matrix.module.css'
import { areasBy, type Grouping, groupingsOf } from './matrix-areas.ts'
import { figuresOf, MATRIX_MEASURES, type MatrixMeasure } from './matrix-figures.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { buildMatrix, placeOf } from './matrix-model.ts'
import { MatrixTip } from './matrix-tip.tsx'

/** Under this name the window remembers by what the cells are coloured. */
const STORED = 'matrix-measure'

/** Fills the view. Needs the map's document above it. */
export function MatrixView({ workshop }: { readonly workshop: WorkshopId }) {
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
  const { told, assumptions } = useTold(workshop)
  const [measure, setMeasure] = useState<MatrixMeasure>(
    () => MATRIX_MEASURES.find((one) => one === readStored(STORED)) ?? 'volume',
  )
  const figures = useMemo(
    () => figuresOf(interactions, matrix.cells, measure, { latest: told.latest, costs: told.costs, assumptions }),
    [interactions, matrix.cells, measure, told, assumptions],
  )
  const selected = useMemo(() => new Set<string>(selection), [selection])
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
            <div className={styles.choices}>
              <span aria-hidden="true">{t('matrix.measure')}</span>
              <Select<MatrixMeasure>
                hideLabel
                label={t('matrix.measure')}
                value={measure}
                options={MATRIX_MEASURES.map((value) => ({ value, label: t(`matrix.measures.${value}`) }))}
                onValue={(value) => {
                  writeStored(STORED, value)
                  setMeasure(value)
                }}
              />
              {groupings.length > 1 && (
                <>
                  <span aria-hidden="true">{t('matrix.grouping')}</span>
                  <Select<Grouping>
                    hideLabel
                    label={t('matrix.grouping')}
                    value={grouping}
                    options={groupings.map((value) => ({ value, label: t(`matrix.groupings.${value}`) }))}
                    onValue={setWanted}
                  />
                </>
              )}
            </div>
            <MatrixLegend figures={figures} currency={told.currency} />
          </header>
          <TipAround
            className={styles.frame}
            say={(subject) => <MatrixTip {...{ subject, matrix, figures, interactions, told }} />}
          >
            <MatrixGrid
              key={grouping}
              matrix={matrix}
              figures={figures}
              currency={told.currency}
              selected={selected}
              start={placeOf(matrix, interactions, selection)}
              onSelect={select}
              onOpen={(from, to) => setOpened({ provider: from, customer: to })}
            />
          </TipAround>
          <p className={styles.keys}>
            {t('matrix.summary', { count: matrix.cells.size, possible: sayNumber(parties.length ** 2) })}{' '}
            {t('matrix.keys')}
          </p>
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

/** What the room said that cells can be coloured by. Ratings and costs come a moment later than the map. */
function useTold(workshop: WorkshopId) {
  const { data } = useCoreQuery('ratings.list', { workshop })
  const costs = useEstimates(workshop, useMapContents())
  const currency = useStatement(workshop, 'frame', 'workshop')?.value?.currency ?? ''
  const assumptions = useStatement(workshop, 'assumptions', 'workshop')?.value ?? USUAL_ASSUMPTIONS
  const latest = useMemo(() => latestResults(data ?? []), [data])
  const told = useMemo(() => ({ latest, costs, currency }), [latest, costs, currency])
  return { told, assumptions }
}
