/** What stands in place of a shown map that has failed: words and a way to go on, unless whoever shows it knows better. */
import { type ComponentType, createContext, useContext } from 'react'
import { MapBroken } from '../editor/map-broken.tsx'

/** How a failure is shown. */
export type BrokenView = ComponentType<{ readonly error: unknown }>

const View = createContext<BrokenView>(MapBroken)

/** Put it around a viewer with what stands there instead. */
export const BrokenViewProvider = View.Provider

/** For the canvas, whose parts never change. */
export function BrokenMap({ error }: { readonly error: unknown }) {
  const Shown = useContext(View)
  return <Shown error={error} />
}
