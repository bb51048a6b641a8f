/** What stands in place of the canvas when it has failed: what is safe, and a way to go on. */
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

export function MapBroken() {
  return (
    <EmptyState
      title={t('map.brokenTitle')}
      actions={
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('map.brokenReload')}
        </Button>
      }
    >
      {t('map.broken')}
    </EmptyState>
  )
}
