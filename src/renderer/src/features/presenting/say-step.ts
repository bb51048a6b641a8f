/** A scene in words, with the block that it belongs to. */

import type { Showing } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import type { Step } from './list-steps.ts'

/** "Map: prompt", or the scene alone where it belongs to no block. */
export function sayStep({ title, scene }: Step): string {
  const name = t(`presenting.scene.${scene}`)
  return title === '' ? name : t('presenting.inBlock', { block: title, scene: name })
}

/** What was chosen aside from the order. */
export function sayAside(showing: Showing): string {
  switch (showing.kind) {
    case 'drawing':
      return showing.title
    case 'chart':
      return t(`presenting.scene.${showing.chart}`)
    case 'step':
      return t(`presenting.scene.${showing.scene}`)
    default:
      return t(`presenting.scene.${showing.kind}`)
  }
}
