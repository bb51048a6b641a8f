/**
 * The steps in which a prepared map is shown to a class: party by party, interaction by interaction, in reading order. What is
 * in no step is there from the beginning; an interaction whose party is not there yet comes with that party.
 */

import { inReadingOrder } from '../layout/reading-order.ts'
import { shapeBoxes } from '../layout/shape-boxes.ts'
import { LIMITS } from '../model/limits.ts'
import { isInteraction, isInteractionEnd, isParty, type MapRecord } from '../model/map-schema.ts'
import type { Stop, StopView } from '../model/stop.ts'
import { partiesInZone } from '../report/zones-of-parties.ts'

/** What comes one by one. */
export const STEP_WAYS = ['parties', 'interactions', 'both'] as const
export type StepWay = (typeof STEP_WAYS)[number]

interface Tie {
  readonly id: string
  readonly parties: readonly string[]
}

/** Ids of the parties that a stop is about, in reading order. */
export function partiesOfStop(view: StopView, records: readonly MapRecord[]): readonly string[] {
  const boxes = shapeBoxes(records)
  const ids = new Set(idsOf(view, records, boxes))
  const placed = records.filter(isParty).flatMap((party) => {
    const box = ids.has(party.id) ? boxes.get(party.id) : undefined
    return box ? [{ ...box, id: party.id as string, index: party.index as string }] : []
  })
  return placed.sort(inReadingOrder).map(({ id }) => id)
}

function idsOf(view: StopView, records: readonly MapRecord[], boxes: ReturnType<typeof shapeBoxes>): readonly string[] {
  if (view.by === 'zone') return partiesInZone(records, view.zone)
  if (view.by === 'frame') {
    const { x, y, w, h } = view.frame
    return [...boxes].flatMap(([id, box]) => {
      const [left, top] = [box.x + box.w / 2, box.y + box.h / 2]
      return left >= x && left <= x + w && top >= y && top <= y + h ? [id] : []
    })
  }
  const ids = new Set<string>(view.ids)
  for (const record of records) {
    if (isInteractionEnd(record) && ids.has(record.fromId)) ids.add(record.toId)
    else if (record.typeName === 'shape' && ids.has(record.parentId)) ids.add(record.id)
  }
  for (const id of view.ids) for (const party of partiesInZone(records, id)) ids.add(party)
  return [...ids]
}

/** The interactions among these parties, in the order in which both of their parties are there. */
export function interactionsAmong(parties: readonly string[], records: readonly MapRecord[]): readonly Tie[] {
  const place = new Map(parties.map((id, index) => [id, index]))
  const ends = new Map<string, string[]>()
  for (const record of records) {
    if (isInteractionEnd(record)) ends.set(record.fromId, [...(ends.get(record.fromId) ?? []), record.toId])
  }
  const last = ({ parties: of }: Tie) => Math.max(...of.map((id) => place.get(id) ?? 0))
  return records
    .filter(isInteraction)
    .map(({ id }): Tie => ({ id, parties: ends.get(id) ?? [] }))
    .filter(({ parties: of }) => of.length > 1 && of.every((id) => place.has(id)))
    .sort((a, b) => last(a) - last(b))
}

/** So many steps at most; where there are more things, several come at once. */
function inSteps(ids: readonly string[]): string[][] {
  const size = Math.ceil(ids.length / LIMITS.listed)
  const steps: string[][] = []
  for (let at = 0; at < ids.length; at += size) steps.push(ids.slice(at, at + size))
  return steps
}

/** Steps for a stop; none where it has nothing that could come one by one. */
export function makeSteps(view: StopView, way: StepWay, records: readonly MapRecord[]): Stop['steps'] {
  const parties = partiesOfStop(view, records)
  const ties = interactionsAmong(parties, records)
  if (way === 'parties') return inSteps(parties)
  if (way === 'interactions') return inSteps(ties.map(({ id }) => id))
  const told = new Set<string>()
  const order = parties.flatMap((party) => {
    told.add(party)
    const now = ties.filter(({ parties: of }) => of.includes(party) && of.every((id) => told.has(id)))
    return [party, ...now.map(({ id }) => id)]
  })
  return inSteps(order)
}
