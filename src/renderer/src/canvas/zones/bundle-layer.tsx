/**
 * The bundles of collapsed zones: one line for each direction between two ends, with the number of interactions on it. They
 * are no shapes: nothing about them is stored. A click, or Enter on the number, chooses one, and the inspector says what is
 * in it.
 */
import { react } from '@tldraw/state'
import { type KeyboardEvent, type SyntheticEvent, useEffect } from 'react'
import { type Editor, useEditor, useValue } from 'tldraw'
import { useMapSession } from '../map-document.tsx'
import { labelPoint } from '../routes/route.ts'
import { arrowPath, linePath } from '../routes/route-path.ts'
import { isSelectedInside } from '../show/hide-shapes.ts'
import { bundleWords, chooseBundle, chosenBundleOf, routeOfBundle } from './bundle.ts'
import styles from './bundle-layer.module.css'
import type { Bundle } from './fold.ts'
import { foldingOf } from './folding.ts'

const NONE: readonly Bundle[] = []
/** Marks what chooses a bundle. */
const MARK = 'data-bundle'

export function BundleLayer() {
  const editor = useEditor()
  const { showing } = useMapSession()
  const bundles = useValue('bundles in sight', () => bundlesInSight(editor, showing.left.get()), [editor, showing])
  useEffect(() => letGoByHand(editor), [editor])
  if (bundles.length === 0) return null
  // Over every background, under every box: as tldraw numbers them.
  const { maxShapesPerPage } = editor.options
  return (
    <>
      <svg className={styles.lines} style={{ zIndex: 2 * maxShapesPerPage - 1 }} aria-hidden="true">
        {bundles.map((bundle) => (
          <BundleLine key={bundle.id} bundle={bundle} />
        ))}
      </svg>
      <div className={styles.badges} style={{ zIndex: 4 * maxShapesPerPage }}>
        {bundles.map((bundle) => (
          <BundleBadge key={bundle.id} bundle={bundle} />
        ))}
      </div>
    </>
  )
}

/** Without what is no part of what is shown. */
function bundlesInSight(editor: Editor, left: ReadonlySet<string>): readonly Bundle[] {
  const all = foldingOf(editor.store).bundles.get()
  if (all.length === 0) return NONE
  if (left.size === 0) return all
  return all.flatMap((bundle) => {
    if (left.has(bundle.from) || left.has(bundle.to)) return []
    const interactions = bundle.interactions.filter((id) => !left.has(id))
    if (interactions.length === 0) return []
    return interactions.length === bundle.interactions.length ? [bundle] : [{ ...bundle, interactions }]
  })
}

/** Whatever is selected or touched on the map lets go of the bundle, and of what was selected inside a collapsed zone. */
function letGoByHand(editor: Editor): () => void {
  const container = editor.getContainer()
  const letGo = (event: Event) => {
    if (event.target instanceof Element && event.target.closest(`[${MARK}]`)) return
    chosenBundleOf(editor).set(null)
    if (isSelectedInside(editor)) editor.selectNone()
  }
  container.addEventListener('pointerdown', letGo, { capture: true })
  const stop = react('a selection lets go of the bundle', () => {
    if (editor.getSelectedShapeIds().length > 0) chosenBundleOf(editor).set(null)
  })
  return () => {
    container.removeEventListener('pointerdown', letGo, { capture: true })
    stop()
  }
}

function BundleLine({ bundle }: { readonly bundle: Bundle }) {
  const editor = useEditor()
  const route = useValue('route of the bundle', () => routeOfBundle(editor, bundle), [editor, bundle])
  const isChosen = useValue('bundle is chosen', () => chosenBundleOf(editor).get() === bundle.id, [editor, bundle])
  if (!route) return null
  const path = linePath(route)
  return (
    <g className={styles.line} data-chosen={isChosen}>
      <path d={path} />
      <path d={arrowPath(route)} data-head="" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the number on the line has the keys */}
      <path
        d={path}
        data-hit=""
        {...{ [MARK]: '' }}
        onPointerDown={stop}
        onClick={() => chooseBundle(editor, bundle.id)}
      />
    </g>
  )
}

function BundleBadge({ bundle }: { readonly bundle: Bundle }) {
  const editor = useEditor()
  const place = useValue('place of the number', () => {
    const route = routeOfBundle(editor, bundle)
    return route ? labelPoint(route, route.labelAt) : null
  }, [editor, bundle])
  const words = useValue('words for the bundle', () => bundleWords(editor, bundle), [editor, bundle])
  const isChosen = useValue('bundle is chosen', () => chosenBundleOf(editor).get() === bundle.id, [editor, bundle])
  if (!place) return null
  return (
    <button
      type="button"
      className={styles.badge}
      style={{ left: place.x, top: place.y }}
      aria-pressed={isChosen}
      aria-label={words}
      title={words}
      {...{ [MARK]: '' }}
      onPointerDown={stop}
      onPointerUp={stop}
      onDoubleClick={stop}
      onKeyDown={(event) => keepKeys(event, () => chooseBundle(editor, null))}
      onClick={() => chooseBundle(editor, isChosen ? null : bundle.id)}
    >
      {bundle.interactions.length}
    </button>
  )
}

/** What opens or leaves the number is not for the canvas. */
function keepKeys(event: KeyboardEvent, leave: () => void): void {
  if (event.key === 'Escape') leave()
  if (event.key === 'Enter' || event.key === ' ' || event.key === 'Escape') event.stopPropagation()
}

function stop(event: SyntheticEvent): void {
  event.stopPropagation()
}
