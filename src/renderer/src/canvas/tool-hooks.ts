/** What the toolbar around the canvas knows of it: the tool in hand, the zoom, sentences to show, and the keyboard's place. */
import { useEffect } from 'react'
import { type Editor, useValue } from 'tldraw'
import type { PartyId } from '#shared/model/ids.ts'
import { FIT_DURATION, fitMap } from './editor/fit-map.ts'
import { useMapSession } from './map-document.tsx'

/** Tools that the toolbar offers, by the name that tldraw knows. */
export const MAP_TOOLS = [
  'select',
  'party',
  'interaction',
  'zone',
  'note',
  'text',
  'draw',
  'highlight',
  'laser',
  'eraser',
] as const
export type MapTool = (typeof MAP_TOOLS)[number]

export interface MapTools {
  /** The tool in hand; one that the toolbar does not show has its own name. */
  readonly current: string
  readonly choose: (tool: MapTool) => void
  /** Puts pictures in the middle of what is seen. */
  readonly insertPictures: (files: File[]) => void
}

export function useMapTools(): MapTools {
  const { editor } = useMapSession()
  const current = useValue('tool', () => editor.get()?.getCurrentToolId() ?? 'select', [editor])
  return {
    current,
    choose(tool) {
      const mounted = editor.get()
      mounted?.setCurrentTool(tool)
      mounted?.getContainer().focus()
    },
    insertPictures(files) {
      const mounted = editor.get()
      if (!mounted || files.length === 0) return
      void mounted.putExternalContent({ type: 'files', files, point: mounted.getViewportPageBounds().center })
      mounted.getContainer().focus()
    },
  }
}

export interface MapZoom {
  /** 1 is life size. */
  readonly zoom: number
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
}

const GLIDE = { animation: { duration: 120 } } as const

export function useMapZoom(): MapZoom {
  const { editor } = useMapSession()
  // Whole percents: the toolbar does not follow every frame of a pinch.
  const zoom = useValue('zoom', () => Math.round((editor.get()?.getZoomLevel() ?? 1) * 100) / 100, [editor])
  return {
    zoom,
    zoomIn: () => void editor.get()?.zoomIn(undefined, GLIDE),
    zoomOut: () => void editor.get()?.zoomOut(undefined, GLIDE),
    fit() {
      const mounted = editor.get()
      if (mounted) fitMap(mounted, FIT_DURATION)
    },
  }
}

/** Whether nothing at all is on the map; null while that is not known. */
export function useMapIsEmpty(): boolean | null {
  const { editor } = useMapSession()
  return useValue('map is empty', () => {
    const mounted = editor.get()
    return mounted === null ? null : mounted.getCurrentPageShapeIds().size === 0
  }, [editor])
}

/** A sentence from the canvas, until it is put away. */
export function useMapNotice(): { readonly sentence: string | null; readonly dismiss: () => void } {
  const { notice } = useMapSession()
  return { sentence: useValue(notice), dismiss: () => notice.set(null) }
}

/** Calls `take` with each table (CSV) that is dropped on the map. */
export function useDroppedTable(take: (file: File) => void): void {
  const { droppedTable } = useMapSession()
  const file = useValue(droppedTable)
  useEffect(() => {
    if (file === null) return
    droppedTable.set(null)
    take(file)
  }, [file, droppedTable, take])
}

/** The party that is about to be split, with what puts the dialog away. */
export function useSplitting(): { readonly party: PartyId | null; readonly done: () => void } {
  const { splitting } = useMapSession()
  return { party: useValue(splitting), done: () => splitting.set(null) }
}

/**
 * Gives the canvas the keyboard's shortcuts only while the keyboard is with the map: a Delete meant for a table must
 * never delete what happens to be selected behind it.
 */
export function useCanvasFocus(root: HTMLElement | null, hidden: boolean): void {
  const session = useMapSession()
  const editor = useValue(session.editor)
  useEffect(() => {
    if (!editor || !root) return
    if (hidden) {
      letGo(editor)
      return
    }
    takeUp(editor)
    // A map that comes into view while the keyboard is nowhere takes it: the next key may be a tool's.
    if (document.activeElement === document.body) editor.getContainer().focus()
    const follow = (event: FocusEvent) => {
      if (!(event.target instanceof Node)) return
      if (root.contains(event.target)) takeUp(editor)
      else letGo(editor)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [editor, root, hidden])
}

function takeUp(editor: Editor): void {
  if (!editor.getInstanceState().isFocused) editor.updateInstanceState({ isFocused: true })
}

function letGo(editor: Editor): void {
  if (!editor.getInstanceState().isFocused) return
  if (editor.getEditingShapeId() !== null) editor.complete()
  editor.updateInstanceState({ isFocused: false })
}

/** Sets `data-ready` of the document to `map` while the map is there and has painted. */
export function useMapReadyMark(): void {
  const { phase, painted } = useMapSession()
  const isReady = useValue('map is ready', () => phase.get().kind === 'ready' && painted.get(), [phase, painted])
  useEffect(() => {
    if (!isReady) return
    const { dataset } = document.documentElement
    dataset.ready = 'map'
    return () => {
      if (dataset.ready === 'map') delete dataset.ready
    }
  }, [isReady])
}
