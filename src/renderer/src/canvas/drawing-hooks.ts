/** Laying a drawing of another program on the map, for what stands around the canvas. */
import { useCallback } from 'react'
import { useMapSession } from './map-document.tsx'
import { takeDrawing } from './paste/take-drawing.ts'

/** Lays a drawing in the middle of what is in view. Does nothing before the map is ready. */
export function useTakeDrawing(): (file: File) => Promise<void> {
  const { editor } = useMapSession()
  return useCallback(
    async (file) => {
      const mounted = editor.get()
      if (mounted) await takeDrawing(mounted, file)
    },
    [editor],
  )
}
