/**
 * Two versions of a map for the room, redacted like every map that it sees. They are made when they are shown and kept as
 * they were then: the present may be one of them, and goes on changing in the facilitator's window.
 */
import { admitRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import { type PictureHash, pictureOf } from '#shared/model/picture.ts'
import { ROOM_SIGNS, type RoomSign, type RoomVersion, type RoomVersions } from '#shared/model/room-versions.ts'
import type { Showing } from '#shared/model/scene.ts'
import { LAST_MOMENT } from '#shared/model/version.ts'
import { type Difference, listDifferences } from '#shared/versions/list-differences.ts'
import { mapAfter, recordsOf } from '../history/replay.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { stateAt } from '../versions/state-at.ts'
import { makeRoomRecords } from './room-records.ts'

export type VersionsShowing = Extract<Showing, { readonly kind: 'versions' }>

const schema = createMapSchema()

/** The most telling way in which a thing differs that the room may see. */
function signOf({ signs }: Difference): RoomSign | undefined {
  return ROOM_SIGNS.find((sign) => signs.some((one) => one === sign))
}

function recordsAt(reader: WorkshopReader, moment: number, left: ReadonlySet<string>): readonly MapRecord[] {
  const { records } = admitRecords(recordsOf(mapAfter(reader, moment), reader.map), schema)
  const kept = makeRoomRecords(new Map(records.map((record) => [record.id, record])), left, new Map())
  return [...kept.values()].map(({ record }) => record)
}

/** @param left ids of what the facilitator has left out of the map */
export function readVersions(
  reader: WorkshopReader,
  { before, after }: VersionsShowing,
  left: readonly string[],
): RoomVersions {
  const out = new Set(left)
  const moments = { before: before.moment ?? LAST_MOMENT, after: after.moment ?? LAST_MOMENT }
  const differences = listDifferences(stateAt(reader, moments.before), stateAt(reader, moments.after))
  const told = differences.flatMap((one) => {
    const sign = signOf(one)
    return sign === undefined || out.has(one.id) ? [] : [{ id: one.id, of: one.of, sign }]
  })
  const version = (moment: number): RoomVersion => {
    const records = recordsAt(reader, moment, out)
    const there = new Set<string>(records.map(({ id }) => id))
    return { records: records.map((record) => ({ ...record })), signs: told.filter(({ id }) => there.has(id)) }
  }
  return {
    before: version(moments.before),
    after: version(moments.after),
    sums: ROOM_SIGNS.map((sign) => ({ sign, count: told.filter((one) => one.sign === sign).length })).filter(
      ({ count }) => count > 0,
    ),
  }
}

/** Whether a picture stands on one of them. */
export function versionsShow({ before, after }: RoomVersions, picture: PictureHash): boolean {
  return [...before.records, ...after.records].some((record) => pictureOf(record as unknown as MapRecord) === picture)
}
