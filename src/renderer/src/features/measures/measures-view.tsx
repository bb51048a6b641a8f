/** Measures: internal customer performance metrics of the interactions, with their dated measurements, and KPI conflicts. */
import { Ruler } from 'lucide-react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export interface MeasuresViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** Fills the view. */
export function MeasuresView(_props: MeasuresViewProps) {
  return (
    <Page name={t('measures.name')}>
      <EmptyState icon={<Ruler />} title={t('measures.title')}>
        {t('measures.empty')}
      </EmptyState>
    </Page>
  )
}
