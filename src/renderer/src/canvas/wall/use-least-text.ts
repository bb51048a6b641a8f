/** How high text on the room's map must be, in pixels of the room's picture, so that the last row can read it. */
import { type Atom, atom } from '@tldraw/state'
import { useEffect, useState } from 'react'
import { type Editor, react } from 'tldraw'
import { leastTextPx } from '#shared/method/legibility.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'

/** Where the picture has no size yet. */
const USUAL_HEIGHT = 1080

/** Follows the settings and the size of the picture. */
export function useLeastText(editor: Editor | null): Atom<number> {
  const { room } = useCoreQuery('settings.get', {}).data ?? DEFAULT_SETTINGS
  const [least] = useState(() => atom('least text', leastTextPx(USUAL_HEIGHT)))
  useEffect(() => {
    if (editor === null) return
    return react('least text of the room', () => {
      least.set(leastTextPx(editor.getViewportScreenBounds().h, room ?? undefined))
    })
  }, [editor, room, least])
  return least
}
