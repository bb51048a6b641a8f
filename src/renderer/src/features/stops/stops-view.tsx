/**
 * The stops of the presentation: their order at the left, one of them with its picture at the right. Every change holds at
 * once; the room keeps what it sees until it is taken on.
 */
import { ArrowLeft, MapPinned, Plus } from 'lucide-react'
import { useState } from 'react'
import type { StopId, WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { useMapSelection } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageLoading } from '../../ui/page.tsx'
import panes from '../../ui/two-panes.module.css'
import { StopForm } from './stop-form.tsx'
import { StopList } from './stop-list.tsx'
import { useAddStop } from './use-add-stop.ts'
import { useStops } from './use-stops.ts'

export interface StopsViewProps {
  readonly workshop: WorkshopId
  /** Takes the room to a stop; presents first where nothing is presented. */
  readonly onShow: (stop: StopId) => void
  readonly onClose: () => void
}

export function StopsView({ workshop, onShow, onClose }: StopsViewProps) {
  const handle = useStops(workshop)
  const hasSelection = useMapSelection().length > 0
  const add = useAddStop(workshop, null)
  const [chosen, setChosen] = useState<StopId | null>(null)
  if (handle === undefined) return <PageLoading name={t('stops.name')}>{t('stops.loading')}</PageLoading>
  const { stops } = handle
  const selected = stops.find(({ stop }) => stop.id === chosen) ?? stops[0]
  const adder = (
    <Button
      icon={<Plus />}
      disabled={stops.length >= LIMITS.listed}
      onClick={() => void add().then((id) => id !== null && setChosen(id))}
    >
      {t(hasSelection ? 'stops.addSelection' : 'stops.addView')}
    </Button>
  )
  return (
    <section className={panes.view} aria-label={t('stops.name')}>
      <header className={panes.head}>
        <div className={panes.words}>
          <h2 className={panes.title}>{t('stops.title')}</h2>
          <p className={panes.soft}>{t('stops.intro')}</p>
        </div>
        <Button size="small" icon={<ArrowLeft />} onClick={onClose}>
          {t('stops.close')}
        </Button>
      </header>
      {selected === undefined ? (
        <EmptyState icon={<MapPinned />} title={t('stops.emptyTitle')} actions={adder}>
          {t('stops.empty')}
        </EmptyState>
      ) : (
        <div className={panes.panes}>
          <section className={panes.listPane} aria-label={t('stops.list')}>
            <StopList handle={handle} selected={selected.stop.id} onSelect={setChosen} />
            {adder}
            <p className={panes.soft}>{t('stops.hint')}</p>
          </section>
          <StopForm
            key={selected.stop.id}
            listed={selected}
            handle={handle}
            onShow={onShow}
            onSplit={(first) => setChosen(first)}
          />
        </div>
      )}
    </section>
  )
}
