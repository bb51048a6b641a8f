/** What the room sees of a block, in order: added, moved and taken out. One is always left. */
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import type { Block } from '#shared/model/block.ts'
import { BLOCK_SCENES, type BlockScene } from '#shared/model/block-scene.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import panes from '../../ui/two-panes.module.css'
import styles from './agenda.module.css'

export function SceneFields({
  block: { scenes },
  onChange,
}: {
  readonly block: Block
  readonly onChange: (scenes: BlockScene[]) => void
}) {
  const offered = BLOCK_SCENES.filter((scene) => !scenes.includes(scene))
  const move = (at: number, by: -1 | 1) => {
    const [scene] = scenes.slice(at, at + 1)
    if (scene !== undefined) onChange(scenes.toSpliced(at, 1).toSpliced(at + by, 0, scene))
  }
  return (
    <section className={styles.finish}>
      <h3 className={styles.heading}>{t('guide.agenda.scenes')}</h3>
      <p className={panes.soft}>{t('guide.agenda.scenesIntro')}</p>
      <ol className={styles.tests}>
        {scenes.map((scene, at) => {
          const name = t(`presenting.scene.${scene}`)
          return (
            <li key={scene} className={styles.test}>
              <span className={styles.testText}>{name}</span>
              <IconButton
                name={t('guide.agenda.sceneUp', { scene: name })}
                icon={<ArrowUp />}
                size="small"
                disabled={at === 0}
                onClick={() => move(at, -1)}
              />
              <IconButton
                name={t('guide.agenda.sceneDown', { scene: name })}
                icon={<ArrowDown />}
                size="small"
                disabled={at === scenes.length - 1}
                onClick={() => move(at, 1)}
              />
              <IconButton
                name={t('guide.agenda.removeScene', { scene: name })}
                icon={<X />}
                size="small"
                disabled={scenes.length === 1}
                onClick={() => onChange(scenes.filter((one) => one !== scene))}
              />
            </li>
          )
        })}
      </ol>
      <Menu
        align="start"
        trigger={
          <Button size="small" icon={<Plus />} disabled={offered.length === 0}>
            {t('guide.agenda.addScene')}
          </Button>
        }
      >
        {offered.map((scene) => (
          <MenuItem key={scene} onSelect={() => onChange([...scenes, scene])}>
            {t(`presenting.scene.${scene}`)}
          </MenuItem>
        ))}
      </Menu>
    </section>
  )
}
