/** What the facilitator points out on the room's map keeps its colours while everything else steps back. */
import { useValue } from '@tldraw/state-react'
import type { RoomMapSource } from './room-map.ts'

const NOTHING: readonly string[] = []

/** Ids of what is pointed out; none while there is no spotlight. */
export function useSpotlight(source: RoomMapSource): readonly string[] {
  return useValue('spotlight', () => source.view.get()?.spotlight ?? NOTHING, [source])
}

/** A rule for each of them: the canvas draws a shape in several elements, and all know its id. */
export function Spotlight({ lit }: { readonly lit: readonly string[] }) {
  if (lit.length === 0) return null
  const shapes = lit.map((id) => `[data-spotlight] .tl-shape[data-shape-id="${CSS.escape(id)}"]`)
  return <style>{`${shapes.join(',')}{opacity:1 !important}`}</style>
}
