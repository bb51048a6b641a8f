/**
 * A map that is only shown: as it was once, as it is in another version, or as the room sees it. Its records come from
 * elsewhere and nothing that happens here goes anywhere.
 */
import { createTLStore } from '@tldraw/editor'
import { type Atom, atom } from '@tldraw/state'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import { isEqual } from '@tldraw/utils'
import type { WireRecord } from '#shared/contract/map.ts'
import { admitRecords, findRecordProblem } from '#shared/model/map-door.ts'
import { createBaseRecords } from '#shared/model/map-records.ts'
import { createMapSchema, isDocumentRecord } from '#shared/model/map-schema.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import type { PaintedMap } from '../painted-map.tsx'
import type { PictureStore } from '../pictures/picture-store.ts'
import { watchPhotos } from '../pictures/watch-photos.ts'
import { watchOutOfSight } from '../show/out-of-sight.ts'
import { foldingOf } from '../zones/folding.ts'

const schema = createMapSchema()
const BASE = createBaseRecords('')

export interface ShownMap extends PaintedMap {
  readonly store: TLStore
  /** What of it is hidden: set it to hide more than collapsed zones do. */
  readonly left: Atom<ReadonlySet<string>>
  /** All that is not painted. */
  readonly hidden: Atom<ReadonlySet<string>>
  /** Makes the map equal to these records; what stays the same is not drawn again. */
  show(records: readonly WireRecord[]): void
  /** Puts some records and takes others out. What does not fit the map is left out; ends and parents must be there. */
  change(put: readonly WireRecord[], remove: readonly string[]): void
  stop(): void
}

/** @param pictures where its pictures are found */
export function createShownMap(pictures: Pick<PictureStore, 'assets' | 'urlOf'>): ShownMap {
  const store = createTLStore({ schema, assets: pictures.assets })
  store.mergeRemoteChanges(() => store.put([...BASE], 'initialize'))
  const watched = watchPhotos(store)
  const lanes = laneIndexOf(store)
  const folding = foldingOf(store)
  const left = atom<ReadonlySet<string>>('no part of what is shown', new Set())
  const hidden = atom<ReadonlySet<string>>('out of sight', new Set())
  const stopHiding = watchOutOfSight(hidden, left, folding)

  function write(put: readonly TLRecord[], gone: readonly TLRecord['id'][]): void {
    store.mergeRemoteChanges(() => {
      store.remove([...gone])
      store.put([...put], 'initialize')
    })
  }

  return {
    store,
    photos: watched.photos,
    pictures,
    left,
    hidden,
    show(records) {
      const admitted = admitRecords(records, schema).records
      const base = BASE.filter((made) => !admitted.some(({ typeName }) => typeName === made.typeName))
      const kept = new Set<string>([...base, ...admitted].map(({ id }) => id))
      const gone = store.allRecords().filter((record) => isDocumentRecord(record) && !kept.has(record.id))
      write(
        [...base, ...admitted],
        gone.map(({ id }) => id),
      )
    },
    change(put, remove) {
      const sound = put.filter((record): record is WireRecord & TLRecord => findRecordProblem(record, schema) === null)
      write(
        sound.map((record) => withKnownParts(record, store.get(record.id))),
        remove.filter((id): id is TLRecord['id'] => store.has(id as TLRecord['id'])),
      )
    },
    stop() {
      stopHiding()
      folding.stop()
      lanes.stop()
      watched.stop()
    },
  }
}

/**
 * The record with the parts of the known one that are the same. What arrives is made of new objects throughout; without
 * this a party that only moves would be drawn anew with its name and all.
 */
function withKnownParts<T extends TLRecord>(record: T, known: TLRecord | undefined): T {
  if (known === undefined) return record
  const parts = new Map<string, unknown>(Object.entries(known))
  const same = Object.entries(record).filter(
    ([name, part]) => typeof part === 'object' && isEqual(part, parts.get(name)),
  )
  return { ...record, ...Object.fromEntries(same.map(([name]) => [name, parts.get(name)])) }
}
