/**
 * Decides who stands in which slot: short lines first, then lines that do not run behind other boxes, and customers
 * rather right of their providers. Simulated annealing with a fixed seed; slots and boxes never overlap, so whatever it
 * decides is a valid picture. A node only ever stands in slots of its own region.
 */
import { seededRandom } from './seeded-random.ts'

/** A place that a node may take. */
export interface Slot {
  /** Centre of the slot. */
  readonly x: number
  readonly y: number
  readonly region: number
}

/** What is to be decided. */
export interface PlaceProblem {
  readonly nodes: readonly {
    readonly w: number
    readonly h: number
    readonly region: number
    readonly fixed: boolean
  }[]
  readonly slots: readonly Slot[]
  /** Where each node starts; no slot twice. */
  readonly start: readonly number[]
  /** Positions of provider and customer; no self arcs. */
  readonly arcs: readonly (readonly [number, number])[]
  /** Typical distance of neighbouring slots: the unit of all costs. */
  readonly unit: number
}

/** Cost of an arc that runs against reading direction, in units: direction tells much in a sparse map, little in a dense one. */
const BACKWARD = { sparse: 1.4, dense: 0.3 }
const DENSE_FROM_ARCS_PER_NODE = 2
/** Cost of a line that runs behind a box, in units: avoidable in a sparse map. */
const BEHIND = { sparse: 2.2, dense: 1.2 }
const SWAPS_PER_NODE = 900
const MAX_SWAPS = 160_000
/** How many line-against-box tests the second phase may make: about a tenth of a second. */
const TEST_BUDGET = 14_000_000
/** Lines keep this far from boxes that they have nothing to do with. */
const CLEARANCE = 6

class PlaceSearch {
  readonly #problem: PlaceProblem
  readonly #random = seededRandom(20_260_101)
  readonly #slotOf: Int32Array
  readonly #nodeIn: Int32Array
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #arcsOf: readonly (readonly number[])[]
  readonly #slotsOf: ReadonlyMap<number, readonly number[]>
  readonly #movable: readonly number[]
  readonly #backward: number
  readonly #behind: number

  constructor(problem: PlaceProblem) {
    this.#problem = problem
    const count = problem.nodes.length
    const density = problem.arcs.length < count * DENSE_FROM_ARCS_PER_NODE ? 'sparse' : 'dense'
    this.#backward = BACKWARD[density]
    this.#behind = BEHIND[density]
    this.#slotOf = Int32Array.from(problem.start)
    this.#nodeIn = new Int32Array(problem.slots.length).fill(-1)
    this.#x = new Float64Array(count)
    this.#y = new Float64Array(count)
    for (let node = 0; node < count; node += 1) this.#put(node, this.#slotOf[node] ?? 0)
    const arcsOf: number[][] = problem.nodes.map(() => [])
    for (const [index, [from, to]] of problem.arcs.entries()) {
      arcsOf[from]?.push(index)
      arcsOf[to]?.push(index)
    }
    this.#arcsOf = arcsOf
    const slotsOf = new Map<number, number[]>()
    for (const [index, slot] of problem.slots.entries()) {
      const list = slotsOf.get(slot.region)
      if (list) list.push(index)
      else slotsOf.set(slot.region, [index])
    }
    this.#slotsOf = slotsOf
    this.#movable = problem.nodes.flatMap((node, index) => (node.fixed ? [] : [index]))
  }

  run(): number[] {
    const { arcs, nodes } = this.#problem
    if (arcs.length === 0 || this.#movable.length < 2) return [...this.#slotOf]
    this.#anneal(Math.min(MAX_SWAPS, SWAPS_PER_NODE * nodes.length), 2, 0.02, false)
    const perSwap = 2 * (2 * arcs.length + ((2 * arcs.length) / nodes.length) * 2 * nodes.length)
    const careful = Math.min((SWAPS_PER_NODE / 2) * nodes.length, Math.ceil(TEST_BUDGET / perSwap))
    this.#anneal(careful, 0.4, 0.02, true)
    return [...this.#slotOf]
  }

  #anneal(swaps: number, from: number, to: number, behind: boolean): void {
    const cooling = (to / from) ** (1 / Math.max(1, swaps))
    let temperature = from
    for (let swap = 0; swap < swaps; swap += 1) {
      temperature *= cooling
      const node = this.#movable[Math.floor(this.#random() * this.#movable.length)] ?? 0
      const target = this.#proposeSlot(node)
      const source = this.#slotOf[node] ?? 0
      const other = this.#nodeIn[target] ?? -1
      if (target === source || (other >= 0 && this.#problem.nodes[other]?.fixed)) continue
      const before = this.#costAround(node, other, behind)
      this.#swap(node, source, target, other)
      const change = this.#costAround(node, other, behind) - before
      if (change > 0 && this.#random() >= Math.exp(-change / temperature)) this.#swap(node, target, source, other)
    }
  }

  /** Half of the time any slot of the region, else one near the middle of the node's neighbours. */
  #proposeSlot(node: number): number {
    const slots = this.#slotsOf.get(this.#problem.nodes[node]?.region ?? 0) ?? []
    const any = () => slots[Math.floor(this.#random() * slots.length)] ?? 0
    const around = this.#arcsOf[node] ?? []
    if (around.length === 0 || this.#random() < 0.5) return any()
    let x = 0
    let y = 0
    for (const index of around) {
      const [from, to] = this.#problem.arcs[index] ?? [node, node]
      const neighbour = from === node ? to : from
      x += this.#x[neighbour] ?? 0
      y += this.#y[neighbour] ?? 0
    }
    x /= around.length
    y /= around.length
    let best = any()
    for (let tries = 0; tries < 6; tries += 1) {
      const slot = any()
      if (this.#distance(slot, x, y) < this.#distance(best, x, y)) best = slot
    }
    return best
  }

  #distance(slot: number, x: number, y: number): number {
    const at = this.#problem.slots[slot]
    return at ? Math.hypot(at.x - x, at.y - y) : Infinity
  }

  #put(node: number, slot: number): void {
    const at = this.#problem.slots[slot]
    if (!at) return
    this.#slotOf[node] = slot
    this.#nodeIn[slot] = node
    this.#x[node] = at.x
    this.#y[node] = at.y
  }

  #swap(node: number, source: number, target: number, other: number): void {
    this.#nodeIn[source] = -1
    if (other >= 0) this.#put(other, source)
    this.#put(node, target)
  }

  /** Cost of everything that a swap of these two can change. */
  #costAround(node: number, other: number, behind: boolean): number {
    const { arcs } = this.#problem
    let cost = 0
    for (const index of this.#arcsOf[node] ?? []) cost += this.#arcCost(index, behind)
    if (other >= 0) {
      for (const index of this.#arcsOf[other] ?? []) {
        const arc = arcs[index]
        if (arc && arc[0] !== node && arc[1] !== node) cost += this.#arcCost(index, behind)
      }
    }
    if (!behind) return cost
    for (const [from, to] of arcs) {
      if (from === node || to === node || from === other || to === other) continue
      if (this.#runsBehind(from, to, node)) cost += this.#behind
      if (other >= 0 && this.#runsBehind(from, to, other)) cost += this.#behind
    }
    return cost
  }

  #arcCost(index: number, behind: boolean): number {
    const [from, to] = this.#problem.arcs[index] ?? [0, 0]
    const dx = ((this.#x[to] ?? 0) - (this.#x[from] ?? 0)) / this.#problem.unit
    const dy = ((this.#y[to] ?? 0) - (this.#y[from] ?? 0)) / this.#problem.unit
    const length = Math.hypot(dx, dy)
    const against = dx > 0.01 ? 0 : dx < -0.01 ? 1 : dy > 0 ? 0.3 : 0.8
    let cost = length + length * length * 0.04 + against * this.#backward
    if (!behind) return cost
    for (let node = 0; node < this.#problem.nodes.length; node += 1) {
      if (node !== from && node !== to && this.#runsBehind(from, to, node)) cost += this.#behind
    }
    return cost
  }

  /** Whether the straight line between two nodes touches the box of a third. */
  #runsBehind(from: number, to: number, node: number): boolean {
    const box = this.#problem.nodes[node]
    if (!box) return false
    const cx = this.#x[node] ?? 0
    const cy = this.#y[node] ?? 0
    const halfW = box.w / 2 + CLEARANCE
    const halfH = box.h / 2 + CLEARANCE
    const ax = (this.#x[from] ?? 0) - cx
    const ay = (this.#y[from] ?? 0) - cy
    const bx = (this.#x[to] ?? 0) - cx
    const by = (this.#y[to] ?? 0) - cy
    if ((ax > halfW && bx > halfW) || (ax < -halfW && bx < -halfW)) return false
    if ((ay > halfH && by > halfH) || (ay < -halfH && by < -halfH)) return false
    // The corners of the box lie on both sides of the line, or the line misses it.
    const reach = Math.abs(by - ay) * halfW + Math.abs(bx - ax) * halfH
    return Math.abs(ax * by - bx * ay) <= reach
  }
}

/** The slot of each node. */
export function searchPlaces(problem: PlaceProblem): number[] {
  return new PlaceSearch(problem).run()
}
