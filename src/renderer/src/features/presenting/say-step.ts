/** A scene in words, with the block that it belongs to. */

import type { Showing } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import type { Step, StopPlace } from './list-steps.ts'

/** "Map: prompt", or the scene alone where it belongs to no block. */
export function sayStep({ title, scene, at }: Step): string {
  const name = at ? sayStop(at) : t(`presenting.scene.${scene}`)
  return title === '' ? name : t('presenting.inBlock', { block: title, scene: name })
}

/** "Finance", and after how many of its steps. */
function sayStop({ stop: { name, steps }, step }: StopPlace): string {
  return steps === 0 ? name : t('presenting.stopStep', { name, step, steps })
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
    case 'answers':
      return t('presenting.answers', { title: showing.title, shown: showing.shown, of: showing.answers.length })
    case 'stop':
      return t('presenting.scene.stops')
    default:
      return t(`presenting.scene.${showing.kind}`)
  }
}
