/** The middle of the frame. The map stays mounted under every other view: coming back to it is immediate, and it keeps saving. */
import { useEffect, useRef } from 'react'
import { t } from '#shared/text/text.ts'
import { useMapFailure } from '../../canvas/hooks.ts'
import { HiddenReminder } from '../../features/map/hidden-reminder.tsx'
import { MapView } from '../../features/map/map-view.tsx'
import { HighlightControl } from '../../features/network/highlight-control.tsx'
import { HeatControl } from '../../features/ratings/heat/heat-control.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { focusView } from '../../ui/focus-view.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import type { ViewId } from '../view-ids.ts'
import { VIEWS_OVER_MAP, type ViewContext } from '../views.tsx'
import styles from './view-area.module.css'

export function ViewArea({ view, context }: { readonly view: ViewId; readonly context: ViewContext }) {
  const failure = useMapFailure()
  const over = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The view that had the keyboard is gone or out of reach: the one that came takes it, once its rows are drawn.
    const { activeElement: at, body } = document
    const isFree = at === null || at === body || at === over.current || at.closest('[inert]') !== null
    if (view === 'map' || !isFree) return
    focusView()
  }, [view])
  return (
    <main className={styles.area}>
      <div className={styles.map} inert={view !== 'map'} data-shown={view === 'map'}>
        <ErrorBoundary extent="part">
          <MapView hidden={view !== 'map'} />
          <div className={styles.panels}>
            <HighlightControl
              workshop={context.workshop}
              hidden={view !== 'map'}
              onNetwork={() => context.onShow('network')}
            />
            <HeatControl workshop={context.workshop} hidden={view !== 'map'} />
          </div>
        </ErrorBoundary>
      </div>
      {failure !== null && (
        <div className={styles.over}>
          <EmptyState
            title={t('app.frame.mapFailed')}
            actions={<Button onClick={failure.retry}>{t('app.frame.again')}</Button>}
          >
            {failure.message}
          </EmptyState>
        </div>
      )}
      {failure === null && view !== 'map' && (
        <div ref={over} className={styles.over} tabIndex={-1} data-view="">
          <HiddenReminder band />
          <ErrorBoundary key={view} extent="part">
            {VIEWS_OVER_MAP[view](context)}
          </ErrorBoundary>
        </div>
      )}
    </main>
  )
}
