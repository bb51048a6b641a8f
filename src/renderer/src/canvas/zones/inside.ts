/** How much a collapsed zone stands for, and the words for it. */
import type { Editor, TLShapeId } from '@tldraw/editor'
import { t } from '#shared/text/text.ts'
import type { Inside } from './fold.ts'
import { foldingOf } from './folding.ts'

const EMPTY: Inside = { parties: 0, interactions: 0 }

/** May be read by a shape. */
export function insideOf(editor: Editor, zone: TLShapeId): Inside {
  return foldingOf(editor.store).inside.get().get(zone) ?? EMPTY
}

/** "12 parties, 20 interactions". */
export function insideWords({ parties, interactions }: Inside): string {
  return [
    t('inspector.count.parties', { count: parties }),
    t('inspector.count.interactions', { count: interactions }),
  ].join(', ')
}
