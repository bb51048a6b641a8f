/** What the room sees: the scene and nothing else. No cursor, no scroll bar, no message from the facilitator's window. */
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { useConnection, useCoreQuery } from '../../rpc/core-provider.tsx'
import styles from './audience-window.module.css'
import { SceneView } from './scene-view.tsx'

/** Keeps showing the last scene while it looks for Baton again, so that nothing flickers in front of the room. */
export function AudienceWindow() {
  const scene = useCoreQuery('audience.scene', {})
  const connection = useConnection()
  if (connection === 'refused') return <Stage scene={null} words={t('audience.ended')} />
  return <Stage scene={scene.data ?? null} words={t('audience.waiting')} />
}

function Stage({ scene, words }: { readonly scene: Scene | null; readonly words: string }) {
  return (
    <div className={styles.wall}>
      {scene === null ? (
        <main className={styles.stage}>
          <p className={styles.words}>{words}</p>
        </main>
      ) : (
        <SceneView scene={scene} map={null} />
      )}
    </div>
  )
}
