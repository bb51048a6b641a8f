/** Which shapes a part of the map is, and the frame around it. The rest is hidden, so that no line makes room for it. */
import { Box, type Editor, type TLShapeId } from 'tldraw'
import { groupsOf } from '#shared/method/network/party-groups.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { MapPart } from '#shared/model/export.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { isZone, type MapRecord } from '#shared/model/map-schema.ts'
import { zonesOfParties } from '#shared/report/zones-of-parties.ts'
import { stopsOf } from '#shared/stops/list-stops.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { expandZones, findMembers } from '../zones/collapse-zones.ts'
import type { BareMap } from './bare-map.ts'

/** What is painted of a map. */
export interface PaintedPart {
  /** Null paints everything that is not hidden. */
  readonly ids: ReadonlySet<string> | null
  /** Null is as large as what is painted. */
  readonly frame: Box | null
}

const WHOLE: PaintedPart = { ids: null, frame: null }

/** The interactions that run among these parties, or from some of them to anybody. */
function linesAmong(editor: Editor, among: ReadonlySet<string>): string[] {
  return [...laneIndexOf(editor.store).ends.get()].flatMap(([id, { provider, customer }]) =>
    among.has(provider) && among.has(customer) ? [id] : [],
  )
}

function zonePart(editor: Editor, zone: TLShapeId): ReadonlySet<string> | null {
  expandZones(editor, [zone])
  const shape = editor.getShape(zone)
  if (!shape || !isZone(shape)) return null
  const inside = new Set<string>([zone, ...findMembers(editor, shape).map(({ id }) => id)])
  return new Set([...inside, ...linesAmong(editor, inside)])
}

/** A party of the group, whom it serves, and the lines from the group to them. */
function groupPart(editor: Editor, name: string, records: readonly MapRecord[]): ReadonlySet<string> | null {
  const zoneOf = zonesOfParties(records)
  const group = groupsOf(readContents(records).parties, (party) => zoneOf.get(party) ?? '').find(
    (one) => one.name === name,
  )
  if (!group) return null
  const own = new Set<string>(group.parties)
  const lines = [...laneIndexOf(editor.store).ends.get()].filter(([, { provider }]) => own.has(provider))
  return new Set([...own, ...lines.flatMap(([id, { customer }]) => [id, customer])])
}

/** Hides what is no part of it. Null where nothing of it is on the map any more. */
export function choosePart(
  { editor, map }: BareMap,
  part: MapPart,
  records: readonly MapRecord[],
  evidence: readonly Evidence[],
): PaintedPart | null {
  if (part.of === 'whole') return WHOLE
  if (part.of === 'stop') {
    const stop = stopsOf(records, evidence).find((one) => one.stop.id === part.stop)
    return stop ? { ids: null, frame: new Box(stop.frame.x, stop.frame.y, stop.frame.w, stop.frame.h) } : null
  }
  const ids =
    part.of === 'zone'
      ? zonePart(editor, part.zone as string as TLShapeId)
      : part.of === 'group'
        ? groupPart(editor, part.group, records)
        : new Set<string>(part.ids)
  if (ids === null || ids.size === 0) return null
  map.left.set(new Set([...editor.getCurrentPageShapeIds()].filter((id) => !ids.has(id))))
  return { ids, frame: null }
}
