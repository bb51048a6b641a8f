/** What the room sees: the scene and nothing else. No cursor, no scroll bar, no message from the facilitator's window. */
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { useConnection, useCoreQuery } from '../../rpc/core-provider.tsx'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './audience-window.module.css'
import { BallotScene } from './ballot-scene.tsx'
import { PromptScene } from './prompt-scene.tsx'
import { RevealScene } from './reveal-scene.tsx'

/** Keeps showing the last scene while it looks for Baton again, so that nothing flickers in front of the room. */
export function AudienceWindow() {
  const scene = useCoreQuery('audience.scene', {})
  const connection = useConnection()
  if (connection === 'refused') return <Stage scene={null} words={t('audience.ended')} />
  return <Stage scene={scene.data ?? null} words={t('audience.waiting')} />
}

function Stage({ scene, words }: { readonly scene: Scene | null; readonly words: string }) {
  if (scene === null) {
    return (
      <main className={styles.stage}>
        <p className={styles.words}>{words}</p>
      </main>
    )
  }
  if (scene.kind === 'prompt') return <PromptScene scene={scene} />
  if (scene.kind === 'ballot') return <BallotScene scene={scene} />
  if (scene.kind === 'reveal') return <RevealScene scene={scene} />
  if (scene.kind === 'blank') {
    return (
      <main className={classNames(styles.stage, styles.blank)}>
        <VisuallyHidden>{t('audience.blank')}</VisuallyHidden>
      </main>
    )
  }
  return (
    <main className={styles.stage}>
      <h1 className={styles.title}>{scene.title}</h1>
      {scene.subtitle !== '' && <p className={styles.subtitle}>{scene.subtitle}</p>}
    </main>
  )
}
