/** What the room sees: the scene and nothing else. No cursor, no scroll bar, no message from the facilitator's window. */
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { useConnection, useCoreQuery } from '../../rpc/core-provider.tsx'
import styles from './audience-window.module.css'
import { RoomLooks } from './room-look.tsx'
import { SceneView } from './scene-view.tsx'
import { useRoomLook } from './use-room-look.ts'

const loadMap = () => import('../../canvas/wall/wall-map.tsx')
/** The drawing library comes with it, by far the largest part of the page: other scenes do not wait for it. */
const WallMap = lazy(async () => ({ default: (await loadMap()).WallMap }))

const WallVersions = lazy(async () => ({
  default: (await import('../../canvas/wall/wall-versions.tsx')).WallVersions,
}))

/** Keeps showing the last scene while it looks for Baton again, so that nothing flickers in front of the room. */
export function AudienceWindow() {
  const scene = useCoreQuery('audience.scene', {})
  const connection = useConnection()
  const { theme } = useRoomLook()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  if (connection === 'refused') return <Stage scene={null} words={t('audience.ended')} />
  return <Stage scene={scene.data ?? null} words={t('audience.waiting')} />
}

function Stage({ scene, words }: { readonly scene: Scene | null; readonly words: string }) {
  const isMap = scene?.kind === 'map'
  const [hadMap, setHadMap] = useState(false)
  if (isMap && !hadMap) setHadMap(true)
  useEffect(() => void loadMap(), [])
  return (
    <div className={styles.wall}>
      <RoomLooks>
        {/* Once there it stays, behind other scenes, so that the room never waits for it again. */}
        {hadMap && (
          <div className={styles.behind} inert={!isMap}>
            <Suspense fallback={null}>
              <WallMap />
            </Suspense>
          </div>
        )}
        {scene === null ? (
          <main className={styles.stage}>
            <p className={styles.words}>{words}</p>
          </main>
        ) : (
          <SceneView
            scene={scene}
            map={null}
            versions={(names) => (
              <Suspense fallback={null}>
                <WallVersions names={names} />
              </Suspense>
            )}
          />
        )}
      </RoomLooks>
    </div>
  )
}
