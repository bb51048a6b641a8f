/** A bundle on the map: where it runs, what it is called, and which one is chosen. */
import { type Atom, atom } from '@tldraw/state'
import type { Editor, TLShapeId } from 'tldraw'
import { isParty, isZone } from '#shared/model/map-schema.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { type Route, routeBetween } from '../routes/route.ts'
import { styleOfAll, wayBetween } from '../routes/way-index.ts'
import type { Bundle } from './fold.ts'
import { foldingOf } from './folding.ts'

const chosen = new WeakMap<Editor, Atom<string | null>>()

/** The id of the bundle that is chosen, for one editor. */
export function chosenBundleOf(editor: Editor): Atom<string | null> {
  const known = chosen.get(editor)
  if (known) return known
  const made = atom<string | null>('chosen bundle', null)
  chosen.set(editor, made)
  return made
}

/** The chosen bundle; null when none is, or when it is there no more. */
export function findChosenBundle(editor: Editor): Bundle | null {
  const id = chosenBundleOf(editor).get()
  if (id === null) return null
  return (
    foldingOf(editor.store)
      .bundles.get()
      .find((bundle) => bundle.id === id) ?? null
  )
}

/** Chooses a bundle: nothing else is selected then. */
export function chooseBundle(editor: Editor, id: string | null): void {
  if (id !== null && editor.getSelectedShapeIds().length > 0) {
    editor.run(() => editor.selectNone(), { history: 'record-preserveRedoStack' })
  }
  chosenBundleOf(editor).set(id)
}

/** The name of a party or of a collapsed zone. */
export function nameOfEnd(editor: Editor, id: string): string {
  const shape = editor.getShape(id as TLShapeId)
  if (shape && isZone(shape)) return nameZone(shape.props.name)
  return shape && isParty(shape) ? shape.props.name : ''
}

/** From the box of one end to that of the other; null while one is missing. */
export function routeOfBundle(editor: Editor, { from, to, lane, interactions }: Bundle): Route | null {
  const start = editor.getShapePageBounds(from as TLShapeId)
  const end = editor.getShapePageBounds(to as TLShapeId)
  if (!start || !end) return null
  const style = styleOfAll(editor, interactions)
  const [first, second] = lane.forward ? [from, to] : [to, from]
  const boxes = lane.forward ? ([start, end] as const) : ([end, start] as const)
  return routeBetween(
    start,
    end,
    lane,
    style,
    wayBetween(editor, { first, second, style, count: lane.count }, ...boxes),
  )
}

/** "3 interactions: Sales serves Warehouse". */
export function bundleWords(editor: Editor, { from, to, interactions }: Bundle): string {
  const ends = { provider: nameOfEnd(editor, from), customer: nameOfEnd(editor, to) }
  return t('map.zone.bundle', { ...ends, count: interactions.length })
}
