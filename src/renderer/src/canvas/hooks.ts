/** What Inspector, Outline, Matrix and the frame of the window know of the map and do to it. All need `MapDocument` above. */
import { useValue } from '@tldraw/state-react'
import type { MapBatch } from '#shared/contract/map.ts'
import { t } from '#shared/text/text.ts'
import type { MapCommands, MapContents, SavedState } from './map-api.ts'
import { useMapSession } from './map-document.tsx'

const NOTHING: readonly string[] = []

/** What the map says. Empty while it loads: see {@link useMapReady}. */
export function useMapContents(): MapContents {
  return useValue(useMapSession().contents)
}

/**
 * Asks for what the map says when it is needed, without being drawn again at every change. For what stands around the
 * map, as {@link useReadMapSelection}.
 */
export function useReadMapContents(): () => MapContents {
  const { contents } = useMapSession()
  return () => contents.get()
}

/** Whether the map has at least so many of them. */
export function useMapHolds(what: keyof MapContents, least: number): boolean {
  const { contents } = useMapSession()
  return useValue(`at least ${least} ${what}`, () => contents.get()[what].length >= least, [contents, what, least])
}

/** Ids of what is selected, on whatever view; parties, interactions, zones and other shapes alike. */
export function useMapSelection(): readonly string[] {
  const { editor } = useMapSession()
  return useValue('map selection', () => editor.get()?.getSelectedShapeIds() ?? NOTHING, [editor])
}

/**
 * Asks for the selection when it is needed, without being drawn again at every selection. For what stands around the
 * map: whatever is drawn anew there makes React walk through every shape.
 */
export function useReadMapSelection(): () => readonly string[] {
  const { editor } = useMapSession()
  return () => editor.get()?.getSelectedShapeIds() ?? NOTHING
}

export function useMapCommands(): MapCommands {
  return useMapSession().commands
}

/** What undo and redo can do now. */
export function useMapHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { editor } = useMapSession()
  const canUndo = useValue('can undo', () => editor.get()?.getCanUndo() ?? false, [editor])
  const canRedo = useValue('can redo', () => editor.get()?.getCanRedo() ?? false, [editor])
  return { canUndo, canRedo }
}

/** The truth for the indicator. */
export function useSavedState(): SavedState {
  return useValue(useMapSession().sync.state)
}

/** The edits that are not on disk: how many gestures, and all of them as they would be sent. `mark` is another whenever they are. */
export function useUnsavedEdits(): {
  readonly count: number
  readonly mark: () => number
  readonly read: () => readonly MapBatch[]
} {
  const { sync } = useMapSession()
  return { count: useValue(sync.waiting), mark: () => sync.mark.get(), read: () => sync.unsaved() }
}

/** Whether what waits is still what it was when `mark` was read; false for null. Draws anew only when that turns. */
export function useIsStillUnsaved(mark: number | null): boolean {
  const { sync } = useMapSession()
  return useValue('still unsaved', () => mark !== null && sync.mark.get() === mark, [sync, mark])
}

/** Whether the map is loaded, mounted and painted: commands work from now on. */
export function useMapReady(): boolean {
  const { phase, painted } = useMapSession()
  return useValue('map ready', () => phase.get().kind === 'ready' && painted.get(), [phase, painted])
}

/** Why the map could not be read, with a way to try again; null while all is well. */
export function useMapFailure(): { readonly message: string; readonly retry: () => void } | null {
  const { phase, load } = useMapSession()
  const state = useValue(phase)
  return state.kind === 'failed' ? { message: state.message, retry: () => void load() } : null
}

/** A sentence that some records of the file could not be shown, or null. */
export function useSetAsideNotice(): string | null {
  const count = useValue(useMapSession().setAside)
  return count === 0 ? null : t('map.setAside', { count })
}

/** How far the map has come: its canvas can be mounted once it is ready. */
export function useMapPhase(): 'loading' | 'ready' | 'failed' {
  return useValue(useMapSession().phase).kind
}
