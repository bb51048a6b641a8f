/**
 * What the benchmark compares with: tldraw as it comes, with the same parties as plain boxes and the same interactions as
 * stock arrows bound to them. It opens a stored document as Baton does, then sets `data-ready` when that has been painted.
 */
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import {
  createBindingId,
  createShapeId,
  type Editor,
  getIndices,
  type IndexKey,
  loadSnapshot,
  type StoreSnapshot,
  type TLArrowBinding,
  type TLArrowShape,
  type TLGeoShape,
  type TLRecord,
  Tldraw,
  toRichText,
} from 'tldraw'
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

/**
 * The document as tldraw stores it once somebody has drawn this map. It is written down, not drawn: making arrows one by
 * one takes tldraw a time that grows with the square of their number, a quarter of an hour for five thousand of them.
 */
function makeDocument(editor: Editor, map: BareMap): StoreSnapshot<TLRecord> {
  const party = (index: number) => createShapeId(`party-${index}`)
  const link = (index: number) => createShapeId(`link-${index}`)
  const { shape, binding } = editor.store.schema.types
  const parentId = editor.getCurrentPageId()
  const indices = getIndices(map.parties.length + map.interactions.length)
  const indexAt = (index: number) => indices[index] as IndexKey
  const box = { ...editor.getShapeUtil<TLGeoShape>('geo').getDefaultProps(), geo: 'rectangle', size: 's' } as const
  const arrow = editor.getShapeUtil<TLArrowShape>('arrow').getDefaultProps()
  const bound = editor.getBindingUtil<TLArrowBinding>('arrow').getDefaultProps()
  const records = [
    ...map.parties.map(({ name, x, y, w, h }, index) =>
      shape.create({
        id: party(index),
        type: 'geo',
        parentId,
        index: indexAt(index),
        x,
        y,
        props: { ...box, w, h, richText: toRichText(name) },
      }),
    ),
    ...map.interactions.map(({ service }, index) =>
      shape.create({
        id: link(index),
        type: 'arrow',
        parentId,
        index: indexAt(map.parties.length + index),
        props: { ...arrow, text: service },
      }),
    ),
    ...map.interactions.flatMap(({ provider, customer }, index) =>
      (['start', 'end'] as const).map((terminal) =>
        binding.create({
          id: createBindingId(`${terminal}-${index}`),
          type: 'arrow',
          fromId: link(index),
          toId: party(terminal === 'start' ? provider : customer),
          props: { ...bound, terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
        }),
      ),
    ),
  ]
  const { store, schema } = editor.store.getStoreSnapshot('document')
  return { store: { ...store, ...Object.fromEntries(records.map((record) => [record.id, record])) }, schema }
}

/** Twice an animation frame: the first paints, the second comes after that painting. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}

/** With `?make` the page hands out the document of the plain map and stays empty, otherwise it opens the document made so. */
async function whenMounted(editor: Editor): Promise<void> {
  if (location.search === '?make') {
    const map = (await (await fetch('./map.json')).json()) as BareMap
    Object.assign(editor.getContainer(), { made: { document: makeDocument(editor, map) } })
  } else {
    Object.assign(editor.getContainer(), { editor })
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
