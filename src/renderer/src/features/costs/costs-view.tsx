/** Costs: what the misses of all costed interactions come to in a year. */
import { Coins } from 'lucide-react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export interface CostsViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** Opens the cost card of what is selected. */
  readonly onCard: () => void
}

/** Fills the view. */
export function CostsView(_props: CostsViewProps) {
  return (
    <Page name={t('costs.name')}>
      <EmptyState icon={<Coins />} title={t('costs.title')}>
        {t('costs.empty')}
      </EmptyState>
    </Page>
  )
}
