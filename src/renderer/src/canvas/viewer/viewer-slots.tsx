/** What is drawn over the shapes of a map that is only shown. tldraw's components never change; what they draw does. */
import { createContext, type ReactNode, useContext } from 'react'

const Slots = createContext<ReactNode>(null)

/** Put it around the canvas with what is to be drawn. */
export const SlotsProvider = Slots.Provider

export function OverTheShapes() {
  return useContext(Slots)
}
