/**
 * The map on the wall: what the facilitator's window has on its map, saved or not, and what of it the room was given. It
 * compares and never trusts: whatever a window forgot to say is found when it rests, and what is the same is sent to nobody.
 */
import type { RoomMapStep } from '#shared/contract/audience.ts'
import type { WireRecord } from '#shared/contract/map.ts'
import { admitRecords, findRecordProblem } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { type PictureHash, pictureOf } from '#shared/model/picture.ts'
import { parseRecord, readRecord } from '../map-records.ts'
import type { MapRead } from '../ports/workshop-store.ts'
import { makeRoomRecords, type RoomRecord } from './room-records.ts'

/** What becomes different for the room. */
export type MapDifference = Pick<RoomMapStep, 'put' | 'remove'>

const schema = createMapSchema()
const NOTHING: ReadonlyMap<string, RoomRecord> = new Map()

/** One map on its way to the room. Whatever is done to it reaches the room with `renew`. */
export class MapMirror {
  #records = new Map<string, MapRecord>()
  #left: ReadonlySet<string> = new Set()
  #room = NOTHING
  /** Ids whose last state came before it was on disk. */
  readonly #unsettled = new Set<string>()

  /** What the room has. */
  records(): readonly WireRecord[] {
    return [...this.#room.values()].map(wireOf)
  }

  shows(picture: PictureHash): boolean {
    return [...this.#room.values()].some(({ record }) => pictureOf(record) === picture)
  }

  clear(): void {
    this.#records = new Map()
    this.#left = new Set()
    this.#room = NOTHING
    this.#unsettled.clear()
  }

  /** Reads the whole map as it is kept. */
  read(map: MapRead): void {
    const stored = map.records().map((one) => readRecord(one) ?? { id: one.id })
    this.#records = new Map(admitRecords(stored, schema).records.map((record) => [record.id, record]))
    this.#unsettled.clear()
  }

  /** Takes in what a window shows before it is saved. What is no sound record is left out: the durable way refuses it. */
  take(put: readonly WireRecord[], remove: readonly string[]): void {
    for (const id of remove) {
      this.#unsettled.add(id)
      this.#records.delete(id)
    }
    for (const record of put) {
      if (findRecordProblem(record, schema) !== null) continue
      this.#unsettled.add(record.id)
      this.#records.set(record.id, record as unknown as MapRecord)
    }
  }

  /** Leaves these out of the room from now on, and nothing else. */
  leave(ids: readonly string[]): void {
    this.#left = new Set(ids)
  }

  /** These were written; whether the room has them so is looked at once hands rest. */
  noteWritten(ids: Iterable<string>): void {
    for (const id of ids) this.#unsettled.add(id)
  }

  /** Makes everything that came early what was written in the end. */
  settle(map: MapRead): void {
    for (const id of this.#unsettled) {
      const stored = map.record(id)
      if (stored === null) this.#records.delete(id)
      else if (JSON.stringify(this.#records.get(id)) !== stored.json) this.#records.set(id, parseRecord(stored))
    }
    this.#unsettled.clear()
  }

  /** From what the room had to what it gets. */
  renew(): MapDifference {
    const before = this.#room
    const now = makeRoomRecords(this.#records, this.#left, before)
    this.#room = now
    const changed = [...now].filter(([id, one]) => !isSame(one, before.get(id)))
    return {
      put: changed.map(([, one]) => wireOf(one)),
      remove: [...before.keys()].filter((id) => !now.has(id)),
    }
  }
}

function isSame(one: RoomRecord, other: RoomRecord | undefined): boolean {
  if (one === other) return true
  return other !== undefined && JSON.stringify(one.record) === JSON.stringify(other.record)
}

function wireOf({ record }: RoomRecord): WireRecord {
  return { ...record }
}
