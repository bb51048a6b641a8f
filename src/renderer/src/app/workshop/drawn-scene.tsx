/** A scene in the facilitator's window as the room's draws it: what the room sees, or what it would see with a showing. */
import { useMemo, useState } from 'react'
import type { Scene, Showing } from '#shared/model/scene.ts'
import { WallMap } from '../../canvas/wall/wall-map.tsx'
import { WallVersions } from '../../canvas/wall/wall-versions.tsx'
import { RoomLooks } from '../../features/audience/room-look.tsx'
import { SceneView } from '../../features/audience/scene-view.tsx'
import styles from './drawn-scene.module.css'

export interface DrawnSceneProps {
  readonly scene: Scene
  /** What it is made of while the room does not see it. */
  readonly ahead?: Showing | undefined
}

export function DrawnScene({ scene, ahead }: DrawnSceneProps) {
  // The same showing comes as a new object with every drawing; its map must not be asked for as often.
  const said = ahead === undefined ? '' : JSON.stringify(ahead)
  const showing = useMemo(() => (said === '' ? undefined : (JSON.parse(said) as Showing)), [said])
  const map = showing && 'workshop' in showing ? showing : undefined
  const isMap = scene.kind === 'map'
  const [hadMap, setHadMap] = useState(false)
  if (isMap && !hadMap) setHadMap(true)
  // Once there the map of what is shown stays, as in the room's window: to make a canvas each time costs more than to keep it.
  const isKept = hadMap && (isMap || ahead === undefined)
  return (
    <RoomLooks>
      {isKept && (
        <div className={styles.map} data-away={isMap ? undefined : ''}>
          <WallMap isCopy ahead={map} />
        </div>
      )}
      <SceneView scene={scene} map={null} versions={(names) => <WallVersions names={names} />} />
    </RoomLooks>
  )
}
