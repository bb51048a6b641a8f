/**
 * A map that nobody sees, to be painted from: an editor on records of its own, in the light colours of paper, whatever the
 * window wears. Nothing is mounted, so a large map costs what its records cost.
 */
import { Editor, HandTool } from 'tldraw'
import type { WireRecord } from '#shared/contract/map.ts'
import { createMapUser } from '../editor/map-user.ts'
import { ASSETS, CANVAS_OPTIONS, SHAPES, TEXT } from '../kit.ts'
import canvas from '../map-canvas.module.css'
import type { PictureStore } from '../pictures/picture-store.ts'
import { hideShapes } from '../show/hide-shapes.ts'
import { PASSIVE_TIES } from '../viewer/passive-ties.ts'
import { createShownMap, type ShownMap } from '../viewer/shown-map.ts'
import styles from './bare-map.module.css'

export interface BareMap {
  readonly editor: Editor
  readonly map: ShownMap
  close(): void
}

/** Its fonts are loaded when it resolves: text is measured in them. */
export async function openBareMap(
  records: readonly WireRecord[],
  pictures: Pick<PictureStore, 'assets' | 'urlOf'>,
): Promise<BareMap> {
  const frame = document.createElement('div')
  frame.className = `tl-container ${canvas.canvas} ${styles.bare}`
  frame.dataset.theme = 'light'
  frame.inert = true
  document.body.append(frame)
  const map = createShownMap(pictures)
  map.show(records)
  const own = createMapUser()
  const editor = new Editor({
    store: map.store,
    user: own.user,
    shapeUtils: SHAPES,
    bindingUtils: PASSIVE_TIES,
    tools: [HandTool],
    getContainer: () => frame,
    initialState: 'hand',
    autoFocus: false,
    options: CANVAS_OPTIONS,
    textOptions: TEXT,
    ...(ASSETS.fonts ? { fontAssetUrls: ASSETS.fonts } : {}),
  })
  const showAll = hideShapes(editor, map)
  await editor.fonts.loadRequiredFontsForCurrentPage()
  return {
    editor,
    map,
    close() {
      showAll()
      editor.dispose()
      own.stop()
      map.stop()
      frame.remove()
    },
  }
}
