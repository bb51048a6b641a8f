/**
 * Showing only a part of the map, in every view alike. It belongs to the window: it is in no record, no undo and no file,
 * and a window that opens shows everything.
 */

import type { Editor, TLShape, TLShapeId } from '@tldraw/editor'
import { type Atom, atom, type Computed, computed, react } from '@tldraw/state'
import type { Box } from '#shared/model/map-records.ts'
import { isInteraction, isParty, isZone } from '#shared/model/map-schema.ts'
import type { PartyKind } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { Tell } from '../commands/create-shaping.ts'
import { zoneAround } from '../commands/make-shapes.ts'
import type { Ends } from '../lanes/assign-lanes.ts'
import type { LaneIndex } from '../lanes/lane-index.ts'
import type { MapContents } from '../map-api.ts'
import { type Folding, foldingOf } from '../zones/folding.ts'
import { findHidden, keepTied, type ShownPart, type Things } from './find-hidden.ts'
import { watchOutOfSight } from './out-of-sight.ts'

const NOTHING: ReadonlySet<string> = new Set()

export interface Showing {
  /**
   * Ids of what is not painted: what is no part of what is shown, and what collapsed zones stand for. May be read by
   * whatever is asked for every shape: it hangs off no query.
   */
  readonly hidden: Atom<ReadonlySet<string>>
  /** Ids of what is no part of what is shown. What lies in a collapsed zone is no less a part than the zone. */
  readonly left: Atom<ReadonlySet<string>>
  /** Why only a part is shown, where somebody has said so. */
  readonly reason: Atom<string | null>
  /** What the map says, without what is no part of what is shown. The contents themselves while everything is shown. */
  readonly contents: Computed<MapContents>
  showAll(): void
  /** Leaves these out, as a window of the same map did before. */
  leaveOut(ids: readonly string[]): void
  /** Shows only these, with the parties at the ends of interactions and the zones around them. */
  showOnly(editor: Editor, ids: ReadonlySet<string>, reason: string): void
  readonly actions: Readonly<Record<ShowActionId, (editor: Editor) => void>>
  stop(): void
}

export type ShowActionId = 'show-touching' | 'show-kind' | 'show-zone' | 'show-all'

/** @param folding what collapsed zones stand for; nothing where there are none */
export function createShowing(
  lanes: LaneIndex,
  contents: Computed<MapContents>,
  tell: Tell,
  folding?: Pick<Folding, 'folded'>,
): Showing {
  const chosen = atom<ReadonlySet<string>>('chosen to be hidden', NOTHING)
  const left = atom<ReadonlySet<string>>('no part of what is shown', NOTHING)
  const hidden = atom<ReadonlySet<string>>('out of sight', NOTHING)
  const reason = atom<string | null>('why a part is shown', null)
  const stops = [
    react('no part of what is shown', () => {
      const now = chosen.get()
      left.set(now.size === 0 ? NOTHING : keepTied(now, lanes.ends.get()))
    }),
    watchOutOfSight(hidden, left, folding),
  ]
  const shown = computed('shown contents', () => {
    const out = left.get()
    const all = contents.get()
    if (out.size === 0) return all
    const inSight = <T extends { readonly id: string }>(list: readonly T[]) => list.filter(({ id }) => !out.has(id))
    return {
      parties: inSight(all.parties),
      interactions: inSight(all.interactions),
      zones: inSight(all.zones),
    }
  })
  const show = (editor: Editor, part: ShownPart, why: string | null = null) => {
    chosen.set(findHidden(readThings(editor, lanes.ends.get()), part))
    reason.set(why)
    if (left.get().size === 0) tell(t('map.shown.allAnyway'))
  }
  const showAll = () => {
    chosen.set(NOTHING)
    reason.set(null)
  }

  return {
    hidden,
    left,
    reason,
    contents: shown,
    showAll,
    leaveOut: (ids) => chosen.set(new Set(ids)),
    showOnly: (editor, ids, why) => show(editor, { by: 'touching', ids }, why),
    actions: {
      'show-touching': (editor) => {
        const ids = new Set<string>(editor.getSelectedShapeIds())
        if (ids.size === 0) tell(t('map.shown.selectAnything'))
        else show(editor, { by: 'touching', ids })
      },
      'show-kind': (editor) => {
        const kinds = new Set<PartyKind>(editor.getSelectedShapes().filter(isParty).map(kindOf))
        if (kinds.size === 0) tell(t('map.shape.selectParty'))
        else show(editor, { by: 'kind', kinds })
      },
      'show-zone': (editor) => {
        const zones = editor.getSelectedShapes().flatMap((shape) => {
          const zone = isZone(shape) ? shape.id : isParty(shape) ? zoneAround(editor, shape.id) : null
          return zone === null ? [] : [zone as string]
        })
        if (zones.length === 0) tell(t('map.shown.selectZone'))
        else show(editor, { by: 'zone', ids: new Set(zones) })
      },
      'show-all': showAll,
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
}

function kindOf(shape: TLShape): PartyKind {
  return (shape.props as { kind: PartyKind }).kind
}

/** What lies in a collapsed zone stands where the zone is drawn. */
function readThings(editor: Editor, ends: ReadonlyMap<string, Ends>): Things {
  const parties = new Map<string, { kind: PartyKind; box: Box }>()
  const zones = new Map<string, Box>()
  const others = new Map<string, Box>()
  const standIns = foldingOf(editor.store).standIns.get()
  for (const shape of editor.getCurrentPageShapes()) {
    const at = (standIns.get(shape.id) ?? shape.id) as TLShapeId
    const bounds = isInteraction(shape) ? undefined : editor.getShapePageBounds(at)
    // A group is nothing of its own: what is in it is shown or not.
    if (!bounds || shape.type === 'group') continue
    const box = { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }
    if (isParty(shape)) parties.set(shape.id, { kind: kindOf(shape), box })
    else if (isZone(shape)) zones.set(shape.id, box)
    else others.set(shape.id, box)
  }
  return { parties, zones, others, interactions: ends }
}
