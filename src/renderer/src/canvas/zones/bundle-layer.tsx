/**
 * The bundles of collapsed zones: one line for each direction between two ends, with the number of interactions on it. They
 * are no shapes: nothing about them is stored. A click, or Enter on the number, chooses one, and the inspector says what is
 * in it.
 */
import { react } from '@tldraw/state'
import { type KeyboardEvent, type SyntheticEvent, useEffect } from 'react'
import { type Editor, useEditor, useValue } from 'tldraw'
import { detailAt } from '../editor/level-of-detail.ts'
import { usePaintedMap } from '../painted-map.tsx'
import { labelPoint } from '../routes/route.ts'
import { arrowPath, linePath } from '../routes/route-path.ts'
import { isSelectedInside } from '../show/hide-shapes.ts'
import { bundleWords, chooseBundle, chosenBundleOf, routeOfBundle } from './bundle.ts'
import styles from './bundle-layer.module.css'
import type { Bundle } from './fold.ts'
import { foldingOf } from './folding.ts'
import { placeNumbers } from './place-numbers.ts'

const NONE: readonly Bundle[] = []
/** Marks what chooses a bundle. */
const MARK = 'data-bundle'

export function BundleLayer() {
  const editor = useEditor()
  const { left } = usePaintedMap()
  const bundles = useValue('bundles in sight', () => bundlesInSight(editor, left.get()), [editor, left])
  const detail = useValue('detail of the numbers', () => detailAt(editor.getZoomLevel()), [editor])
  const places = useValue('places of the numbers', () => placeNumbers(editor, bundles, detail), [
    editor,
    bundles,
    detail,
  ])
  const speaks = useValue('what the selection touches', () => touchingSelection(editor, bundles), [editor, bundles])
  useEffect(() => letGoByHand(editor), [editor])
  // In a crowded map the bundles of what is selected speak alone: see the style sheet.
  useEffect(() => {
    const container = editor.getContainer()
    container.toggleAttribute('data-bundles-speak', speaks !== null)
    return () => container.removeAttribute('data-bundles-speak')
  }, [editor, speaks])
  if (bundles.length === 0) return null
  // Over every background, under every box: as tldraw numbers them.
  const { maxShapesPerPage } = editor.options
  return (
    <>
      <svg className={styles.lines} style={{ zIndex: 2 * maxShapesPerPage - 1 }} aria-hidden="true">
        {bundles.map((bundle) => (
          <BundleLine key={bundle.id} bundle={bundle} isQuiet={speaks !== null && !speaks.has(bundle.id)} />
        ))}
      </svg>
      <div className={styles.badges} style={{ zIndex: 4 * maxShapesPerPage }}>
        {bundles.map((bundle) => (
          <BundleNumber
            key={bundle.id}
            bundle={bundle}
            at={places.get(bundle.id) ?? null}
            isQuiet={speaks !== null && !speaks.has(bundle.id)}
          />
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

function BundleLine({ bundle, isQuiet }: { readonly bundle: Bundle; readonly isQuiet: boolean }) {
  const editor = useEditor()
  const route = useValue('route of the bundle', () => routeOfBundle(editor, bundle), [editor, bundle])
  const isChosen = useValue('bundle is chosen', () => chosenBundleOf(editor).get() === bundle.id, [editor, bundle])
  if (!route) return null
  const path = linePath(route)
  return (
    <g className={styles.line} data-chosen={isChosen} data-quiet={isQuiet && !isChosen}>
      <path d={path} style={{ strokeWidth: widthOf(bundle) }} />
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

interface BundleNumberProps {
  readonly bundle: Bundle
  /** Where on its line it stands; null where its line would like it. */
  readonly at: number | null
  readonly isQuiet: boolean
}

function BundleNumber({ bundle, at, isQuiet }: BundleNumberProps) {
  const editor = useEditor()
  const place = useValue('place of the number', () => {
    const route = routeOfBundle(editor, bundle)
    return route ? labelPoint(route, at ?? route.labelAt) : null
  }, [editor, bundle, at])
  const words = useValue('words for the bundle', () => bundleWords(editor, bundle), [editor, bundle])
  const isChosen = useValue('bundle is chosen', () => chosenBundleOf(editor).get() === bundle.id, [editor, bundle])
  if (!place) return null
  return (
    <button
      type="button"
      className={styles.badge}
      style={{ left: place.x, top: place.y }}
      aria-pressed={isChosen}
      data-quiet={isQuiet && !isChosen}
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

/** Thicker for more, so that the busiest border is seen from far. */
function widthOf({ interactions }: Bundle): number {
  return Math.min(9, 3 + interactions.length * 0.5)
}

/** Bundles of what is selected, which speak while the others step back; null while nothing with a bundle is selected. */
function touchingSelection(editor: Editor, bundles: readonly Bundle[]): ReadonlySet<string> | null {
  const selected = new Set<string>(editor.getSelectedShapeIds())
  const touching = bundles.filter(({ from, to }) => selected.has(from) || selected.has(to))
  return touching.length === 0 ? null : new Set(touching.map(({ id }) => id))
}

/** What opens or leaves the number is not for the canvas. */
function keepKeys(event: KeyboardEvent, leave: () => void): void {
  if (event.key === 'Escape') leave()
  if (event.key === 'Enter' || event.key === ' ' || event.key === 'Escape') event.stopPropagation()
}

function stop(event: SyntheticEvent): void {
  event.stopPropagation()
}
