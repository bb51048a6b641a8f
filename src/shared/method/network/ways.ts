/** What takes time in reading a map as a network: the walks over all its ways. A worker does it for large maps. */
import { type Betweenness, betweennessOf } from './betweenness.ts'
import { type Ties, tiesOf } from './cut-points.ts'
import type { Graph } from './graph.ts'
import { type Passing, passingThrough } from './passing.ts'

/** Everything about the ways of a graph as a whole. */
export interface Ways extends Betweenness, Ties {}

/** A question about ways: of the whole graph, or of what passes through one node. */
export type WayQuestion =
  | { readonly graph: Graph; readonly node: null }
  | { readonly graph: Graph; readonly node: number }
export type WayAnswer = { readonly ways: Ways } | { readonly passing: Passing }

/** Takes nodes times arcs steps. */
export function answerWays({ graph, node }: WayQuestion): WayAnswer {
  return node === null ? { ways: waysOf(graph) } : { passing: passingThrough(graph, node) }
}

export function waysOf(graph: Graph): Ways {
  return { ...betweennessOf(graph), ...tiesOf(graph) }
}

const SMALL = 1e-9

/** Nodes that stand between others, the one that most ways lead through first; of equal ones the first by `compare`. */
export function rankHubs({ raw }: Betweenness, compare: (a: number, b: number) => number): readonly number[] {
  return raw
    .flatMap((value, node) => (value > SMALL ? [{ value, node }] : []))
    .sort((a, b) =>
      Math.abs(b.value - a.value) > SMALL * Math.max(1, b.value) ? b.value - a.value : compare(a.node, b.node),
    )
    .map(({ node }) => node)
}
