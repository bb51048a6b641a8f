/**
 * What the benchmark compares with: tldraw as it comes, with the same parties as plain boxes and the same interactions as
 * stock arrows bound to them. It opens a stored document as Baton does, then sets `data-ready` when that has been painted.
 */
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import { createShapeId, type Editor, loadSnapshot, Tldraw, toRichText } from 'tldraw'
import 'tldraw/tldraw.css'

interface BareMap {
  readonly parties: readonly {
    readonly name: string
    readonly x: number
    readonly y: number
    readonly w: number
    readonly h: number
  }[]
  readonly interactions: readonly { readonly provider: number; readonly customer: number; readonly service: string }[]
}

function fill(editor: Editor, map: BareMap): void {
  const party = (index: number) => createShapeId(`party-${index}`)
  const link = (index: number) => createShapeId(`link-${index}`)
  editor.createShapes(
    map.parties.map(({ name, x, y, w, h }, index) => ({
      id: party(index),
      type: 'geo' as const,
      x,
      y,
      props: { geo: 'rectangle' as const, w, h, richText: toRichText(name), size: 's' as const },
    })),
  )
  editor.createShapes(
    map.interactions.map(({ service }, index) => ({
      id: link(index),
      type: 'arrow' as const,
      props: { text: service },
    })),
  )
  editor.createBindings(
    map.interactions.flatMap(({ provider, customer }, index) =>
      (['start', 'end'] as const).map((terminal) => ({
        type: 'arrow' as const,
        fromId: link(index),
        toId: party(terminal === 'start' ? provider : customer),
        props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
      })),
    ),
  )
}

/** Twice an animation frame: the first paints, the second comes after that painting. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}

/** With `?make` the page builds the document from the plain map and hands it out, otherwise it opens the document made so. */
async function whenMounted(editor: Editor): Promise<void> {
  Object.assign(editor.getContainer(), { editor })
  if (location.search === '?make') {
    const map = (await (await fetch('./map.json')).json()) as BareMap
    editor.run(() => fill(editor, map), { history: 'ignore' })
  } else {
    loadSnapshot(editor.store, (await (await fetch('./snapshot.json')).json()) as Parameters<typeof loadSnapshot>[1])
  }
  editor.zoomToFit()
  afterPaint(() => {
    document.documentElement.dataset.ready = 'map'
  })
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Tldraw
      assetUrls={getAssetUrlsByImport()}
      options={{ maxShapesPerPage: 20_000 }}
      onMount={(editor) => {
        void whenMounted(editor)
      }}
    />,
  )
}
