/**
 * Says in the facilitator's window what the last row cannot read of the map on the wall, and offers parts that can be read:
 * the stop that is shown is split; what is no stop becomes stops of its own, behind the others.
 */
import { boundsOf } from '#shared/layout/box.ts'
import { shapeBoxes } from '#shared/layout/shape-boxes.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { MapFrame } from '#shared/model/room-map.ts'
import type { Stop } from '#shared/model/stop.ts'
import { replaceStop } from '#shared/stops/edit-stops.ts'
import { nameStop } from '#shared/stops/list-stops.ts'
import { type SplitRoom, splitStop } from '#shared/stops/split-stop.ts'
import { t } from '#shared/text/text.ts'
import { useIllegible } from '../../canvas/wall/use-illegible.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { useRoomPicture } from '../../rpc/use-room-picture.ts'
import { Button } from '../../ui/button.tsx'
import { StripNotice } from '../../ui/strip-notice.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { newStopId } from './new-stop-id.ts'
import { useChangeStops } from './use-change-stops.ts'

export function LegibilityNotice({ workshop }: { readonly workshop: WorkshopId }) {
  const room = useRoomPicture()
  const illegible = useIllegible({ ...room.screen, least: room.least })
  const fitToRead = useFitToRead(workshop, room)
  if (illegible === null) return null
  const { names, services } = illegible
  return (
    <StripNotice
      text={names > 0 ? t('stops.tooSmall.names', { count: names }) : t('stops.tooSmall.services', { count: services })}
    >
      <Button size="small" onClick={() => void fitToRead()}>
        {t('stops.fit')}
      </Button>
    </StripNotice>
  )
}

/** Splits what the room sees now, and takes the room to the first part. */
function useFitToRead(workshop: WorkshopId, room: SplitRoom): () => Promise<void> {
  const core = useCore()
  const change = useChangeStops(workshop)
  return async () => {
    const [state, map] = await Promise.all([core.call('audience.state', {}), core.call('audience.map', {})])
    if (!state.ok) return
    const { showing } = state.value
    const at = showing.kind === 'stop' ? showing : null
    let parts: readonly Stop[] = []
    const isDone = await change(({ records, stops }) => {
      const frame = (map.ok ? map.value?.view.frame : null) ?? boundsOf([...shapeBoxes(records).values()])
      const place = stops.findIndex(({ id }) => id === at?.stop)
      const shown = stops[place] ?? stopOf(frame)
      const byId = new Map<string, MapRecord>(records.map((record) => [record.id, record]))
      const name = place < 0 ? t('stops.mapName') : nameStop(shown, place + 1, byId)
      parts = splitStop(shown, name, records, { ...room, newId: newStopId })
      return parts.length === 0 ? null : replaceStop(shown.id, parts)
    })
    const [first] = parts
    if (!first) showToast({ tone: 'info', topic: 'stops', text: t('stops.nothingToSplit') })
    if (!isDone || !first) return
    const step = at !== null && at.step === 0 ? 0 : first.steps.length
    await core.call('audience.show', { kind: 'stop', workshop, block: at?.block ?? null, stop: first.id, step })
    showToast({
      ...{ tone: 'good', topic: 'stops', text: t('stops.splitDone', { count: parts.length }) },
      action: {
        label: t('stops.takeBack'),
        run: () => void core.call('evidence.takeBack', { workshop, kind: 'stops', subject: 'workshop' }),
      },
    })
  }
}

function stopOf(frame: MapFrame): Stop {
  return { id: newStopId(), view: { by: 'frame', frame }, title: '', note: '', steps: [] }
}
