/** The presenter strip in its place: its keys, and the scenes as the room's window draws them. */
import type { WorkshopId } from '#shared/model/ids.ts'
import { AnswerItems } from '../../features/presenting/answer-items.tsx'
import { ChartNotice } from '../../features/presenting/chart-notice.tsx'
import { MapTools } from '../../features/presenting/map-tools.tsx'
import { PresenterStrip } from '../../features/presenting/presenter-strip.tsx'
import { useLivingRoomPage } from '../../features/presenting/room-page.ts'
import { useAwakePage } from '../../features/presenting/use-awake-page.ts'
import { usePresenterKeys } from '../../features/presenting/use-presenter-keys.ts'
import type { Presenting } from '../../features/presenting/use-presenting.ts'
import { LegibilityNotice } from '../../features/stops/legibility-notice.tsx'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { keysOf } from '../actions/action-host.tsx'
import { DrawnScene } from './drawn-scene.tsx'

const MAP_KEYS = {
  follow: keysOf('present-follow'),
  this: keysOf('present-this'),
  spotlight: keysOf('present-spotlight'),
  laser: 'K',
  lens: keysOf('present-lens'),
} as const

export interface PresenterDockProps {
  readonly workshop: WorkshopId
  /** Whether it is the practice workshop. */
  readonly practice: boolean
  readonly presenting: Presenting
  readonly onEditStops: () => void
}

/** Nothing while nothing is presented. */
export function PresenterDock({ workshop, practice, presenting, onEditStops }: PresenterDockProps) {
  const settings = useCoreQuery('settings.get', {})
  const system = useCoreQuery('settings.system', {})
  const keys = settings.data?.presenterKeys ?? {}
  usePresenterKeys(presenting, keys)
  useLivingRoomPage()
  useAwakePage(presenting.on && system.data?.host === 'serve')
  if (!presenting.on) return null
  return (
    <PresenterStrip
      presenting={presenting}
      keys={keys}
      focusKeys={keysOf('present-strip')}
      legibility={
        <>
          <LegibilityNotice workshop={workshop} />
          <ChartNotice />
        </>
      }
      onEditStops={onEditStops}
      sceneItems={practice && <AnswerItems workshop={workshop} presenting={presenting} />}
      mapTools={<MapTools keys={MAP_KEYS} />}
      draw={(scene, ahead) => <DrawnScene scene={scene} ahead={ahead} />}
    />
  )
}
