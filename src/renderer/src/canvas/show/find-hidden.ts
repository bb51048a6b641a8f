/**
 * Which things are out of sight when only a part of the map is to be shown. Pure: it knows ids, ends and boxes. It says
 * what is hidden, not what is shown, so that whatever is added later is always in sight.
 */
import type { Box } from '#shared/model/map-records.ts'
import type { PartyKind } from '#shared/model/party.ts'
import type { Ends } from '../lanes/assign-lanes.ts'

/** The part that is shown: what touches some things, parties of some kinds, or what lies in some zones. */
export type ShownPart =
  | { readonly by: 'touching'; readonly ids: ReadonlySet<string> }
  | { readonly by: 'kind'; readonly kinds: ReadonlySet<PartyKind> }
  | { readonly by: 'zone'; readonly ids: ReadonlySet<string> }

/** What is on the map, by id. */
export interface Things {
  readonly parties: ReadonlyMap<string, { readonly kind: PartyKind; readonly box: Box }>
  readonly interactions: ReadonlyMap<string, Ends>
  readonly zones: ReadonlyMap<string, Box>
  /** Notes, texts, drawings, pictures. */
  readonly others: ReadonlyMap<string, Box>
}

/** Ids of everything that is not in the part. An interaction is in sight only with both of its parties. */
export function findHidden(things: Things, part: ShownPart): ReadonlySet<string> {
  const shown = part.by === 'touching' ? touching(things, part.ids) : within(things, part)
  const hidden = new Set<string>()
  for (const group of [things.parties, things.interactions, things.zones, things.others]) {
    for (const id of group.keys()) if (!shown.has(id)) hidden.add(id)
  }
  return hidden
}

function touching({ parties, interactions, zones }: Things, ids: ReadonlySet<string>): ReadonlySet<string> {
  const shown = new Set<string>(ids)
  const areas = [...zones].flatMap(([id, box]) => (ids.has(id) ? [box] : []))
  const meant = new Set([...parties].flatMap(([id, { box }]) => (ids.has(id) || isIn(box, areas) ? [id] : [])))
  for (const id of meant) shown.add(id)
  for (const [id, { provider, customer }] of interactions) {
    if (!ids.has(id) && !meant.has(provider) && !meant.has(customer)) continue
    for (const each of [id, provider, customer]) shown.add(each)
  }
  // The zones around what is shown say where it belongs.
  const boxes = [...parties].flatMap(([id, { box }]) => (shown.has(id) ? [box] : []))
  for (const [id, area] of zones) if (boxes.some((box) => isIn(box, [area]))) shown.add(id)
  return shown
}

function within({ parties, interactions, zones, others }: Things, part: Exclude<ShownPart, { by: 'touching' }>) {
  const shown = new Set<string>()
  if (part.by === 'kind') {
    for (const [id, { kind }] of parties) if (part.kinds.has(kind)) shown.add(id)
    for (const id of [...zones.keys(), ...others.keys()]) shown.add(id)
  } else {
    const areas = [...zones].flatMap(([id, box]) => (part.ids.has(id) ? [box] : []))
    for (const [id, { box }] of parties) if (isIn(box, areas)) shown.add(id)
    for (const [id, box] of [...zones, ...others]) if (part.ids.has(id) || isIn(box, areas)) shown.add(id)
  }
  for (const [id, { provider, customer }] of interactions) {
    if (shown.has(provider) && shown.has(customer)) shown.add(id)
  }
  return shown
}

/** Whether the middle of a box lies in one of the areas. */
function isIn(box: Box, areas: readonly Box[]): boolean {
  const x = box.x + box.w / 2
  const y = box.y + box.h / 2
  return areas.some((area) => x >= area.x && x <= area.x + area.w && y >= area.y && y <= area.y + area.h)
}

/** What stays hidden: a party that something in sight is tied to comes into sight. The same set when nothing does. */
export function keepTied(hidden: ReadonlySet<string>, ends: ReadonlyMap<string, Ends>): ReadonlySet<string> {
  const tied = new Set<string>()
  for (const [id, { provider, customer }] of ends) {
    if (hidden.has(id)) continue
    for (const party of [provider, customer]) if (hidden.has(party)) tied.add(party)
  }
  return tied.size === 0 ? hidden : new Set([...hidden].filter((id) => !tied.has(id)))
}
