/**
 * The map as the room sees it: nothing but the map, where the facilitator points, and the mark of the drawing library. It
 * fills the room that it is given, in the room's window and in small beside the facilitator's.
 */
import { useValue } from '@tldraw/state-react'
import { useEffect, useRef, useState } from 'react'
import { Box, type Editor } from 'tldraw'
import type { MapFrame } from '#shared/model/room-map.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { BrokenViewProvider } from '../viewer/broken-map.tsx'
import { MapViewer } from '../viewer/map-viewer.tsx'
import { CalmBoundary, FailCalmly } from './calm-boundary.tsx'
import { LaserTrail } from './laser-trail.tsx'
import { Lens } from './lens.tsx'
import { type MapAhead, openMapAhead } from './map-ahead.ts'
import { measureByLayout, sizeOf } from './measure-by-layout.ts'
import { moveCamera } from './room-camera.ts'
import { RoomLayers } from './room-layers.tsx'
import { openRoomMap, type RoomMapSource } from './room-map.ts'
import { Spotlight, useSpotlight } from './spotlight.tsx'
import { useLeastText } from './use-least-text.ts'
import { useWhole } from './use-whole.ts'
import styles from './wall.module.css'
import { WallHeading } from './wall-heading.tsx'

export interface WallMapProps {
  /** A copy in the facilitator's window, which may lag behind a little. */
  readonly isCopy?: boolean
  /** What the room would see with this, which it does not see yet; without it, what it sees. Must be stable. */
  readonly ahead?: MapAhead | undefined
}

export function WallMap(props: WallMapProps) {
  return (
    <CalmBoundary>
      <BrokenViewProvider value={FailCalmly}>
        <OpenedWall {...props} />
      </BrokenViewProvider>
    </CalmBoundary>
  )
}

function OpenedWall({ isCopy = false, ahead }: WallMapProps) {
  const core = useCore()
  const [source, setSource] = useState<RoomMapSource | null>(null)
  useEffect(() => {
    const opened = ahead ? openMapAhead(core, ahead) : openRoomMap(core, isCopy ? 'rests' : 'frames')
    setSource(opened)
    return () => {
      setSource(null)
      opened.stop()
    }
  }, [core, isCopy, ahead])
  return source && <Wall source={source} isAhead={ahead !== undefined} />
}

function Wall({ source, isAhead }: { readonly source: RoomMapSource; readonly isAhead: boolean }) {
  const failure = useValue('failure', () => source.failure.get(), [source])
  if (failure !== null) throw failure
  const [editor, setEditor] = useState<Editor | null>(null)
  const isThere = useValue('the map is there', () => source.view.get() !== null, [source])
  const isStale = useValue('the map is stale', () => source.stale.get(), [source])
  const lit = useSpotlight(source)
  const least = useLeastText(editor)
  return (
    <div className={styles.wall} data-spotlight={lit.length > 0 ? '' : undefined} data-stale={isStale ? '' : undefined}>
      {isThere && (
        <MapViewer
          map={source.map}
          label={t('audience.map')}
          frame={null}
          least={least}
          onEditor={setEditor}
          front={
            editor && (
              <>
                <Framing editor={editor} source={source} />
                <WallHeading source={source} />
                <RoomLayers source={source} />
                <Spotlight lit={lit} />
                <Lens editor={editor} source={source} least={least} />
                {!isAhead && <LaserTrail editor={editor} />}
              </>
            )
          }
        />
      )}
    </div>
  )
}

/** Keeps what the room looks at in its picture, whatever size that has. */
function Framing({ editor, source }: { readonly editor: Editor; readonly source: RoomMapSource }) {
  const frame = useValue('frame', () => source.view.get()?.frame ?? null, [source])
  const follow = useValue('follow', () => source.view.get()?.follow ?? false, [source])
  const size = useValue('size of the picture', () => sizeOf(editor), [editor])
  const whole = useWhole(editor)
  // What the camera was moved for last.
  const known = useRef<{ readonly frame: MapFrame | null; readonly follow: boolean; readonly size: string } | null>(
    null,
  )
  useEffect(() => measureByLayout(editor), [editor])
  useEffect(() => {
    const before = known.current
    known.current = { frame, follow, size }
    const isAsked = before === null || before.frame !== frame || before.follow !== follow || before.size !== size
    const isWhole = follow && frame !== null && whole !== null && Box.From(frame).contains(Box.From(whole))
    // What a hand drags out of the picture, or adds beside it, while the facilitator still sees all of the map.
    const isOutside = isWhole && !editor.getViewportPageBounds().contains(Box.From(whole))
    if (isAsked || isOutside)
      moveCamera(editor, isWhole ? null : frame, !follow && before !== null && before.size === size)
  }, [editor, frame, follow, size, whole])
  return null
}
