/** Cases: what a change would cost and bring. */
import { Scale } from 'lucide-react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export interface CasesViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** Opens the dialog that logs a change; null lets the person choose the interaction. */
  readonly onLogChange: (interaction: InteractionId | null) => void
}

/** Fills the view. */
export function CasesView(_props: CasesViewProps) {
  return (
    <Page name={t('cases.name')}>
      <EmptyState icon={<Scale />} title={t('cases.title')}>
        {t('cases.empty')}
      </EmptyState>
    </Page>
  )
}
