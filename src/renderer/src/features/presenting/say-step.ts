/** A scene in words, with the block that it belongs to. */
import { t } from '#shared/text/text.ts'
import type { Step } from './list-steps.ts'

/** "Map: prompt", or the scene alone where it belongs to no block. */
export function sayStep({ title, scene }: Step): string {
  const name = t(`presenting.scene.${scene}`)
  return title === '' ? name : t('presenting.inBlock', { block: title, scene: name })
}
