/**
 * What collapsed zones hide and what stands for it, kept in atoms that one effect writes. Shapes read these atoms and
 * never the bindings: everything that hangs off a store query is looked at again for every shape on every move of the camera.
 */
import { type Atom, atom, computed, react, transact } from '@tldraw/state'
import type { TLShapeId, TLStore } from '@tldraw/tlschema'
import { isParty, isZone, isZoneMember } from '#shared/model/map-schema.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { type Bundle, type Folds, foldMap, type Inside } from './fold.ts'

export interface Folding {
  /** Everything that is not drawn because a collapsed zone stands for it. */
  readonly folded: Atom<ReadonlySet<string>>
  /** The collapsed zone that each of these lies in directly. */
  readonly zoneOf: Atom<ReadonlyMap<string, string>>
  /** The collapsed zone that is drawn in its place: the outermost one. */
  readonly standIns: Atom<ReadonlyMap<string, string>>
  readonly inside: Atom<ReadonlyMap<string, Inside>>
  readonly bundles: Atom<readonly Bundle[]>
  stop(): void
}

const NOBODY: ReadonlyMap<string, string> = new Map()
const NOTHING: Folds = { folded: new Set(), standIns: NOBODY, inside: new Map(), bundles: [] }

const foldings = new WeakMap<TLStore, Folding>()

/** The folding of a store; made once, however many editors show the store. */
export function foldingOf(store: TLStore): Folding {
  const known = foldings.get(store)
  if (known) return known
  const made = createFolding(store)
  foldings.set(store, made)
  return made
}

function createFolding(store: TLStore): Folding {
  const lanes = laneIndexOf(store)
  const bindings = store.query.records('binding')
  const zoneOf = atom<ReadonlyMap<string, string>>('collapsed zone of each member', NOBODY)
  const folded = atom<ReadonlySet<string>>('folded away', NOTHING.folded)
  const standIns = atom<ReadonlyMap<string, string>>('stand-ins', NOBODY)
  const inside = atom<ReadonlyMap<string, Inside>>('what is inside', NOTHING.inside)
  const bundles = atom<readonly Bundle[]>('bundles', NOTHING.bundles)

  // Between the records and the effect, so that a zone which only moves wakes nobody.
  const members = computed(
    'members of collapsed zones',
    () => {
      const found = new Map<string, string>()
      const ties = bindings.get().filter(isZoneMember)
      if (ties.length === 0) return NOBODY
      for (const { fromId, toId } of ties.sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const zone = store.get(toId)
        if (!zone || !isZone(zone) || !zone.props.collapsed || found.has(fromId)) continue
        found.set(fromId, toId)
      }
      addGrouped(store, found)
      return found as ReadonlyMap<string, string>
    },
    { isEqual: sameEntries },
  )
  const stop = react('folding', () => {
    const now = members.get()
    const ends = now.size === 0 ? null : lanes.ends.get()
    const folds = ends === null ? NOTHING : foldMap(now, ends, (id) => isPartyHere(store, id))
    transact(() => {
      if (!sameEntries(zoneOf.__unsafe__getWithoutCapture(), now)) zoneOf.set(now)
      if (!sameItems(folded.__unsafe__getWithoutCapture(), folds.folded)) folded.set(folds.folded)
      if (!sameEntries(standIns.__unsafe__getWithoutCapture(), folds.standIns)) standIns.set(folds.standIns)
      if (!sameInside(inside.__unsafe__getWithoutCapture(), folds.inside)) inside.set(folds.inside)
      const kept = keepBundles(bundles.__unsafe__getWithoutCapture(), folds.bundles)
      if (kept !== bundles.__unsafe__getWithoutCapture()) bundles.set(kept)
    })
  })
  return {
    folded,
    zoneOf,
    standIns,
    inside,
    bundles,
    stop() {
      stop()
      foldings.delete(store)
    },
  }
}

function isPartyHere(store: TLStore, id: string): boolean {
  const shape = store.unsafeGetWithoutCapture(id as TLShapeId)
  return shape !== undefined && isParty(shape)
}

/** What is grouped goes with its group. */
function addGrouped(store: TLStore, found: Map<string, string>): void {
  const hasGroup = [...found.keys()].some((id) => store.unsafeGetWithoutCapture(id as TLShapeId)?.type === 'group')
  if (!hasGroup) return
  const shapes = store.allRecords().flatMap((record) => (record.typeName === 'shape' ? [record] : []))
  for (let grew = true; grew; ) {
    grew = false
    for (const { id, parentId } of shapes) {
      const zone = found.get(parentId)
      if (zone === undefined || found.has(id)) continue
      found.set(id, zone)
      grew = true
    }
  }
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a === b || (a.size === b.size && [...a].every(([key, value]) => b.get(key) === value))
}

function sameItems(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)))
}

function sameInside(a: ReadonlyMap<string, Inside>, b: ReadonlyMap<string, Inside>): boolean {
  const same = (one: Inside, other: Inside | undefined) =>
    one.parties === other?.parties && one.interactions === other.interactions
  return a === b || (a.size === b.size && [...a].every(([zone, count]) => same(count, b.get(zone))))
}

/** Bundles that stay the same keep their identity, and so does the list. */
function keepBundles(before: readonly Bundle[], after: readonly Bundle[]): readonly Bundle[] {
  const known = new Map(before.map((bundle) => [bundle.id, bundle]))
  const next = after.map((bundle) => {
    const old = known.get(bundle.id)
    return old && sameBundle(old, bundle) ? old : bundle
  })
  return next.length === before.length && next.every((bundle, at) => bundle === before[at]) ? before : next
}

function sameBundle(a: Bundle, b: Bundle): boolean {
  const sameLane = a.lane.rank === b.lane.rank && a.lane.count === b.lane.count
  return sameLane && a.interactions.join(' ') === b.interactions.join(' ')
}
