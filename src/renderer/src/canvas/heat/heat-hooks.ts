/** Colouring the interactions of the map, for the views around it. */
import { useEffect } from 'react'
import { useMapSession } from '../map-document.tsx'
import { type HeatMap, heatAtomOf } from './heat-atom.ts'

const NO_HEAT: HeatMap = new Map()

/** Colours the map while the component is there. Keep the map of heats stable while it says the same. */
export function useMapHeat(heat: HeatMap): void {
  const { store } = useMapSession()
  useEffect(() => {
    const atom = heatAtomOf(store)
    atom.set(heat)
    return () => void atom.set(NO_HEAT)
  }, [store, heat])
}
