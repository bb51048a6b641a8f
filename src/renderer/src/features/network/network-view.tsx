/** Network: what the map says about who depends on whom. */
import { Share2 } from 'lucide-react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

export interface NetworkViewProps {
  readonly workshop: WorkshopId
  /** Shows anything on the map. */
  readonly onRevealAny: (id: string) => void
}

/** Fills the view. */
export function NetworkView(_props: NetworkViewProps) {
  return (
    <Page name={t('network.name')}>
      <EmptyState icon={<Share2 />} title={t('network.title')}>
        {t('network.empty')}
      </EmptyState>
    </Page>
  )
}
