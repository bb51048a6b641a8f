/**
 * Draws a scene. It fills whatever holds it, and every length is a share of that, so that the wall and its small copy in the
 * facilitator's window are one picture. What holds it must be a container of a given size.
 */
import type { ReactNode } from 'react'
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { AnswersScene } from './answers-scene.tsx'
import styles from './audience-window.module.css'
import { BallotScene } from './ballot-scene.tsx'
import { BreakScene } from './break-scene.tsx'
import { ChangesScene } from './changes-scene.tsx'
import { ChartScene } from './chart-scene.tsx'
import { JourneyScene } from './journey-scene.tsx'
import { PromptScene } from './prompt-scene.tsx'
import { RevealScene } from './reveal-scene.tsx'

export interface SceneViewProps {
  readonly scene: Scene
  /** The map comes by a way of its own. */
  readonly map: ReactNode
  /** So do the two versions of one, which bear these names. */
  readonly versions: (names: { readonly before: string; readonly after: string }) => ReactNode
}

export function SceneView({ scene, map, versions }: SceneViewProps) {
  switch (scene.kind) {
    case 'title':
      return (
        <main className={styles.stage}>
          <h1 className={styles.title}>{scene.title}</h1>
          {scene.subtitle !== '' && <p className={styles.subtitle}>{scene.subtitle}</p>}
        </main>
      )
    case 'blank':
      return (
        <main className={classNames(styles.stage, styles.blank)}>
          <VisuallyHidden>{t('audience.blank')}</VisuallyHidden>
        </main>
      )
    case 'prompt':
      return <PromptScene scene={scene} />
    case 'ballot':
      return <BallotScene scene={scene} />
    case 'reveal':
      return <RevealScene scene={scene} />
    case 'break':
      return <BreakScene scene={scene} />
    case 'chart':
      return <ChartScene scene={scene} />
    case 'journey':
      return <JourneyScene scene={scene} />
    case 'changes':
      return <ChangesScene scene={scene} />
    case 'versions':
      return versions({ before: scene.before, after: scene.after })
    case 'answers':
      return <AnswersScene scene={scene} />
    case 'map':
      return map
  }
}
