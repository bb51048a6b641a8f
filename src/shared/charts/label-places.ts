/**
 * Names beside marks that stand anywhere on a chart: greedy, the weightiest first, each in the nearest free place, with a
 * line to its mark where that is not beside it. What finds no place is counted: "5 more here". No two names ever cover each
 * other, and the result does not depend on the order in which the marks come.
 */
import { type Box, boxesOverlap } from '../layout/box.ts'
import { estimateTextWidth } from '../layout/party-size.ts'
import { cutText } from './fit-text.ts'
import { crossesBox, holdsPoint, type Line, linesCross, nearestPoint } from './leader-line.ts'

/** A mark and what it is called. Marks of one place are told apart by their ids, which are unique. */
export interface NamedMark {
  readonly id: string
  /** Its middle and how far it reaches to each side. */
  readonly x: number
  readonly y: number
  readonly r: number
  readonly name: string
  /** The weightiest is named first. */
  readonly weight: number
}

export interface LabelRoom {
  /** Names stay in it. */
  readonly inside: Box
  /** What no name may cover, beside the marks. */
  readonly taken: readonly Box[]
  /** Size of the type. */
  readonly size: number
  /** The longest that a name may be drawn. */
  readonly longest: number
  /** What is said of marks without a name. */
  readonly more: (count: number) => string
  /** Marks that are named in any case, whatever they cover but names; no other name moves for them. */
  readonly insist?: ReadonlySet<string> | undefined
}

/** A name with its place. `of`: the marks that it speaks for, one for a name, several for "n more here". */
export interface PlacedLabel {
  readonly key: string
  readonly of: readonly string[]
  readonly text: string
  readonly box: Box
  /** From the mark to the name; null where they stand beside each other. */
  readonly leader: Line | null
}

export interface LabelPlan {
  readonly labels: readonly PlacedLabel[]
  /** Marks that nothing speaks for, because there is no room. */
  readonly without: readonly string[]
}

/** Height of a name, by the size of its type. */
const LINE = 1.25
/** Beyond the first few, names cover at most this share of the room: a picture of nothing but names shows nothing. */
const COVERED = 0.2
const FIRST_FEW = 8
/** Where a name may stand beside its mark, best first: a direction each for across and down. */
const BESIDE: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
]
/** How far away it may stand else, in lines of type, and in how many directions. */
const RINGS = [1.6, 2.8, 4.2, 6]
const DIRECTIONS = 16
/** Marks nearer than so many lines of type are counted together, one line more for so many marks: else numbers hide them. */
const TOGETHER = { lines: 5, most: 9, marks: 50 }
/** One alone is not counted: the number would say nothing. */
const FEWEST = 2

/** Places for the names of these marks. */
export function placeLabels(marks: readonly NamedMark[], room: LabelRoom): LabelPlan {
  const places = new Places(marks, room)
  const order = [...marks].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const most = room.inside.w * room.inside.h * COVERED
  const labels: PlacedLabel[] = []
  const nameless: NamedMark[] = []
  let covered = 0
  for (const mark of order) {
    const text = cutText(mark.name, room.size, room.longest)
    const area = widthOf(text, room) * room.size * LINE
    const isRoom = labels.length < FIRST_FEW || covered + area <= most
    const place = text !== '' && isRoom ? places.take(mark, widthOf(text, room), false) : null
    if (place === null) nameless.push(mark)
    else {
      covered += area
      labels.push({ key: mark.id, of: [mark.id], text, ...place })
    }
  }
  const rest: NamedMark[] = []
  for (const mark of nameless) {
    const text = room.insist?.has(mark.id) ? cutText(mark.name, room.size, room.longest) : ''
    const place = text === '' ? null : places.take(mark, widthOf(text, room), true)
    if (place) labels.push({ key: mark.id, of: [mark.id], text, ...place })
    else rest.push(mark)
  }
  const { counted, without, displaced } = countTogether(rest, labels, marks, room, places)
  return { labels: [...labels.filter(({ key }) => !displaced.has(key)), ...counted], without }
}

function widthOf(text: string, { size }: LabelRoom): number {
  return estimateTextWidth(text, size) + size * 0.5
}

interface Spot {
  readonly at: NamedMark
  readonly of: string[]
  readonly place: Place
}

/**
 * "n more here" for marks without a name; those that found no place are counted at a neighbour. Where names have taken all
 * the room around a crowd, the lightest of them gives up its place and is counted too.
 */
function countTogether(
  nameless: readonly NamedMark[],
  labels: readonly PlacedLabel[],
  marks: readonly NamedMark[],
  room: LabelRoom,
  places: Places,
): {
  readonly counted: readonly PlacedLabel[]
  readonly without: readonly string[]
  readonly displaced: ReadonlySet<string>
} {
  // As wide as the largest number that may stand there in the end.
  const width = widthOf(room.more(marks.length), room)
  const near = room.size * Math.min(TOGETHER.most, TOGETHER.lines + nameless.length / TOGETHER.marks)
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const spots: Spot[] = []
  const homeless: NamedMark[] = []
  const displaced = new Set<string>()
  const giveUp = (crowd: NamedMark): Place | null => {
    // Names stand in the order of their weight.
    const lightest = labels.findLast(({ key, box }) => {
      const mark = byId.get(key)
      const stays = displaced.has(key) || room.insist?.has(key)
      return mark !== undefined && !stays && box.w >= width && distance(mark, crowd) <= near
    })
    if (lightest) displaced.add(lightest.key)
    return lightest ?? null
  }
  let left = [...nameless]
  for (let first = left[0]; first !== undefined; first = left[0]) {
    const at = first
    const here = left.filter((mark) => distance(mark, at) <= near)
    left = left.filter((mark) => !here.includes(mark))
    if (here.length < FEWEST) {
      homeless.push(...here)
      continue
    }
    const before = displaced.size
    const place = places.take(at, width, false) ?? places.take(at, width, true) ?? giveUp(at)
    if (place === null) homeless.push(...here)
    else {
      const gave = displaced.size > before ? [[...displaced].at(-1) ?? ''] : []
      spots.push({ at, of: [...here.map(({ id }) => id), ...gave], place })
    }
  }
  const without: string[] = []
  for (const mark of homeless) {
    const close = spots.filter(({ at }) => distance(at, mark) <= 2 * near)
    const [nearest] = close.sort((a, b) => distance(a.at, mark) - distance(b.at, mark))
    if (nearest) nearest.of.push(mark.id)
    else without.push(mark.id)
  }
  return { counted: spots.map((spot) => labelOf(spot, room)), without, displaced }
}

/** As wide as its own number; the end of its line stays on its edge. */
function labelOf({ at, of, place: { box, leader } }: Spot, room: LabelRoom): PlacedLabel {
  const text = room.more(of.length)
  const w = Math.min(box.w, widthOf(text, room))
  const towards = leader?.to[0] ?? Math.max(box.x, Math.min(box.x + box.w, at.x))
  const x = Math.max(box.x, Math.min(box.x + box.w - w, towards - w / 2))
  return { key: `more ${at.id}`, of, text, leader, box: { ...box, x, w } }
}

function distance(one: NamedMark, other: NamedMark): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

type Place = Pick<PlacedLabel, 'box' | 'leader'>

/** What is taken already, and where there is room still. */
class Places {
  readonly #marks: readonly (Box & { readonly id: string })[]
  readonly #names: Box[] = []
  readonly #leaders: Line[] = []
  readonly #room: LabelRoom

  constructor(marks: readonly NamedMark[], room: LabelRoom) {
    this.#room = room
    this.#marks = marks.map(({ id, x, y, r }) => ({ id, x: x - r, y: y - r, w: 2 * r, h: 2 * r }))
  }

  /** The best free place, taken from now on; null where there is none. With `overMarks` it may cover marks, never names. */
  take(mark: NamedMark, w: number, overMarks: boolean): Place | null {
    for (const place of candidates(mark, w, this.#room.size)) {
      if (!this.#isFree(mark, place, overMarks)) continue
      this.#names.push(place.box)
      if (place.leader) this.#leaders.push(place.leader)
      return place
    }
    return null
  }

  #isFree({ id, x, y }: NamedMark, { box, leader }: Place, overMarks: boolean): boolean {
    const { inside, taken } = this.#room
    if (box.x < inside.x || box.y < inside.y) return false
    if (box.x + box.w > inside.x + inside.w || box.y + box.h > inside.y + inside.h) return false
    if (taken.some((one) => boxesOverlap(one, box)) || this.#names.some((one) => boxesOverlap(one, box))) return false
    if (!overMarks && this.#marks.some((one) => boxesOverlap(one, box))) return false
    if (this.#leaders.some((line) => crossesBox(line, box))) return false
    if (leader === null) return true
    if (this.#names.some((one) => crossesBox(leader, one))) return false
    if (this.#leaders.some((line) => linesCross(line, leader))) return false
    // Of marks that lie on the way nobody could tell whose name it is. Those around its own mark cannot be avoided.
    return overMarks || !this.#marks.some((one) => one.id !== id && !holdsPoint(one, x, y) && crossesBox(leader, one))
  }
}

function* candidates({ x, y, r }: NamedMark, w: number, size: number): Generator<Place> {
  const h = size * LINE
  const gap = size * 0.4
  for (const [across, down] of BESIDE) {
    // At a corner the name comes as near as a round mark allows.
    const reach = across !== 0 && down !== 0 ? r * 0.75 : r + gap
    yield {
      box: { x: x + across * (reach + w / 2) - w / 2, y: y + down * (reach + h / 2) - h / 2, w, h },
      leader: null,
    }
  }
  for (const ring of RINGS) {
    for (let step = 0; step < DIRECTIONS; step += 1) {
      // To the right first, then by turns above and below.
      const turn = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * ((2 * Math.PI) / DIRECTIONS)
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
      const far = r + ring * size
      const box = { x: x + cos * (far + w / 2) - w / 2, y: y + sin * (far + h / 2) - h / 2, w, h }
      yield { box, leader: { from: [x + cos * r, y + sin * r], to: nearestPoint(box, x, y) } }
    }
  }
}
