/** The matrix: rows serve columns. A cell selects its interactions and opens them, a header selects its party. */
import { Grid3x3 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { PartyId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapCommands, useMapSelection } from '../../canvas/hooks.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CellDialog } from './cell-dialog.tsx'
import styles from './matrix.module.css'
import { MatrixGrid } from './matrix-grid.tsx'
import { buildMatrix, placeOf } from './matrix-model.ts'

/** Fills the view. Needs the map's document above it. */
export function MatrixView() {
  const { parties, interactions } = useShownContents()
  const selection = useMapSelection()
  const { select } = useMapCommands()
  const matrix = useMemo(() => buildMatrix(parties, interactions), [parties, interactions])
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
            <p className={styles.legend}>
              {t('matrix.legend', { period: t(`term.period.${matrix.period}`) })}{' '}
              {matrix.mixed && `${t('matrix.units')} `}
              {t('matrix.summary', { count: matrix.pairs, possible: parties.length ** 2 })} {t('matrix.keys')}
            </p>
          </header>
          <MatrixGrid
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
