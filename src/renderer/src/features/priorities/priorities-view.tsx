/** Priorities: how much each interaction matters against how well it works, with what its misses cost. */
import { Target } from 'lucide-react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export interface PrioritiesViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** Fills the view. */
export function PrioritiesView(_props: PrioritiesViewProps) {
  return (
    <Page name={t('priorities.name')}>
      <EmptyState icon={<Target />} title={t('priorities.title')}>
        {t('priorities.empty')}
      </EmptyState>
    </Page>
  )
}
