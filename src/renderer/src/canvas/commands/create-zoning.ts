/**
 * Collapsing zones, opening them again, and choosing how lines are drawn. One command, one undo step; whoever asks for
 * something that the selection does not allow is told what to select.
 */
import type { Editor, TLShape, TLShapeId } from '@tldraw/editor'
import type { RouteStyle } from '#shared/model/interaction.ts'
import { isInteraction, isParty, isZone, type ZoneShape } from '#shared/model/map-schema.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { collapseZones, expandZones, findMembers, zonesToOpen } from '../zones/collapse-zones.ts'
import { insideOf, insideWords } from '../zones/inside.ts'
import type { ShapingParts, Tell } from './create-shaping.ts'
import { zoneAround } from './make-shapes.ts'
import { drawnAs, routesToChange } from './route-style.ts'

export type ZoningParts = Pick<ShapingParts, 'editor' | 'step' | 'tell'>

export function createZoning({ editor: mounted, step, tell }: ZoningParts) {
  /** Says what became of them; what was in a zone is not lost, only out of sight. */
  function setCollapsed(ids: readonly string[], collapsed: boolean): void {
    const editor = mounted()
    if (!editor) return
    const zones = ids.flatMap((id) => zoneOf(editor, id as TLShapeId) ?? [])
    const meant = zones.filter((zone) => zone.props.collapsed !== collapsed)
    const [first] = meant
    if (!first) return
    const wanted = meant.map((zone) => zone.id)
    step(collapsed ? 'collapse zones' : 'expand zones', undefined, () => {
      if (collapsed) collapseZones(editor, wanted)
      else expandZones(editor, wanted)
    })
    const name = nameOf(first)
    if (meant.length > 1) {
      tell(t(collapsed ? 'map.zone.collapsedSeveral' : 'map.zone.expandedSeveral', { count: meant.length }))
    } else if (collapsed) tell(t('map.zone.collapsed', { name, inside: insideWords(insideOf(editor, first.id)) }))
    else tell(t('map.zone.expanded', { name }))
  }

  function toggle(editor: Editor): void {
    const zones = new Set(
      editor.getSelectedShapes().flatMap((shape) => {
        const id = isZone(shape) ? shape.id : isParty(shape) ? zoneAround(editor, shape.id) : null
        return id === null ? [] : [id]
      }),
    )
    if (zones.size === 0) {
      tell(t('map.shown.selectZone'))
      return
    }
    const isAnyOpen = [...zones].some((id) => zoneOf(editor, id)?.props.collapsed === false)
    setCollapsed([...zones], isAnyOpen)
    editor.run(() => editor.setSelectedShapes([...zones]), { history: 'record-preserveRedoStack' })
  }

  /** Zones that lie in a zone go with it; they keep what they were. */
  function setAll(editor: Editor, collapsed: boolean): void {
    const zones = editor.getCurrentPageShapes().filter(isZone)
    const within = new Set(zones.flatMap((zone) => (zone.props.collapsed ? [] : innerZones(editor, zone))))
    const meant = collapsed ? zones.filter((zone) => !within.has(zone.id)) : zones
    if (zones.length === 0) tell(t('map.zone.none'))
    else
      setCollapsed(
        meant.map((zone) => zone.id),
        collapsed,
      )
  }

  /** Opens the collapsed zones that hide one of these, and says so. */
  function openFor(ids: readonly string[]): void {
    const editor = mounted()
    if (!editor) return
    const zones = zonesToOpen(editor, ids)
    const [first] = zones
    if (first) setCollapsed(zones, false)
  }

  function draw(editor: Editor, route: RouteStyle): void {
    const changes = routesToChange(editor, route)
    const hasAny = editor.getCurrentPageShapes().some(isInteraction)
    if (!hasAny) tell(t('map.route.none'))
    else if (changes.length === 0) tell(t('map.route.already'))
    else {
      step('draw routes', undefined, () => void editor.updateShapes([...changes]))
      tell(t(`map.route.${route}`, { count: changes.length }))
    }
  }

  function setRoute(ids: readonly string[], route: RouteStyle): void {
    const editor = mounted()
    const changes = editor ? drawnAs(shapesOf(editor, ids), route) : []
    if (editor && changes.length > 0) step('draw routes', undefined, () => void editor.updateShapes([...changes]))
  }

  const actions = {
    collapse: toggle,
    'collapse-all': (editor: Editor) => setAll(editor, true),
    'expand-all': (editor: Editor) => setAll(editor, false),
    'route-curved': (editor: Editor) => draw(editor, 'curved'),
    'route-elbow': (editor: Editor) => draw(editor, 'elbow'),
    'route-straight': (editor: Editor) => draw(editor, 'straight'),
  } as const satisfies Record<string, (editor: Editor) => void>

  return { actions, setCollapsed, setRoute, openFor }
}

export type ZoningActionId = keyof ReturnType<typeof createZoning>['actions']

function zoneOf(editor: Editor, id: TLShapeId): ZoneShape | null {
  const shape = editor.getShape(id)
  return shape && isZone(shape) ? shape : null
}

function shapesOf(editor: Editor, ids: readonly string[]): readonly TLShape[] {
  return ids.flatMap((id) => editor.getShape(id as TLShapeId) ?? [])
}

function nameOf(zone: ZoneShape): string {
  return nameZone(zone.props.name)
}

function innerZones(editor: Editor, zone: ZoneShape): readonly TLShapeId[] {
  return findMembers(editor, zone).flatMap((shape) => (isZone(shape) ? [shape.id] : []))
}

/** Says, when a collapsed zone is deleted, that everything in it went too. */
export function tellOfDeleted(editor: Editor, tell: Tell): () => void {
  return editor.sideEffects.registerBeforeDeleteHandler('shape', (shape, source) => {
    if (source !== 'user' || !isZone(shape) || !shape.props.collapsed) return
    const inside = insideOf(editor, shape.id)
    if (inside.parties > 0) tell(t('map.zone.deleted', { name: nameOf(shape), inside: insideWords(inside) }))
  })
}
