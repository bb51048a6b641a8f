/** The cost card of one interaction, made for talking: one line per question. */
import { Coins } from 'lucide-react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export interface CostCardViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** Fills the view. */
export function CostCardView(_props: CostCardViewProps) {
  return (
    <Page name={t('costCard.name')}>
      <EmptyState icon={<Coins />} title={t('costCard.title')}>
        {t('costCard.empty')}
      </EmptyState>
    </Page>
  )
}
