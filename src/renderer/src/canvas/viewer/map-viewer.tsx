/**
 * Shows a map and lets nobody change it: no selection, no menu, no tools. With `hands` it can be moved and zoomed; without,
 * it is a picture, and only `frame` says what of it is in view. Give it room; it fills it.
 */
import type { Signal } from '@tldraw/state'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import {
  Box,
  DefaultCanvas,
  type Editor,
  HandTool,
  type TLEditorComponents,
  TldrawEditor,
  TldrawUiContextProvider,
  useEditor,
} from 'tldraw'
import { classNames } from '../../ui/class-names.ts'
import { fitMap } from '../editor/fit-map.ts'
import { createMapUser } from '../editor/map-user.ts'
import { ASSETS, CANVAS_OPTIONS, SHAPES, TEXT } from '../kit.ts'
import canvas from '../map-canvas.module.css'
import { PaintedMapProvider } from '../painted-map.tsx'
import { UnderTheShapes } from '../pictures/under-the-shapes.tsx'
import { BrokenMap } from './broken-map.tsx'
import { keepWhole } from './keep-whole.ts'
import styles from './map-viewer.module.css'
import { PASSIVE_TIES } from './passive-ties.ts'
import { prepareViewer } from './prepare-viewer.ts'
import type { ShownMap } from './shown-map.ts'
import { OverTheShapes, SlotsProvider } from './viewer-slots.tsx'

/** A part of the map in page coordinates. */
export interface MapFrame {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface MapViewerProps {
  readonly map: ShownMap
  /** What it shows, for those who cannot see it. */
  readonly label: string
  /** The part that is in view, whole; null for all of it, as it is when it comes into view first. */
  readonly frame: MapFrame | null
  /** Room around the frame, in pixels of the screen. */
  readonly margin?: number
  /** Pixels that text must be high to be painted; without it as on every map. Must be stable. */
  readonly least?: Signal<number>
  /** Whether it can be moved and zoomed by hand. */
  readonly hands?: boolean
  /** Drawn over the shapes, in coordinates of the page. */
  readonly over?: ReactNode
  /** Drawn in front of everything, in coordinates of the screen. */
  readonly front?: ReactNode
  /** Gets the editor when it is there; null when it goes. Must be stable. */
  readonly onEditor?: (editor: Editor | null) => void
}

const TOOLS = [HandTool]

/** Never changes: another component in one of these places would make tldraw build the canvas anew. */
const COMPONENTS: TLEditorComponents = {
  OnTheCanvas: UnderTheShapes,
  Overlays: OverTheShapes,
  ErrorFallback: BrokenMap,
  Brush: null,
  CollaboratorBrush: null,
  CollaboratorCursor: null,
  CollaboratorHint: null,
  CollaboratorScribble: null,
  CollaboratorShapeIndicator: null,
  Cursor: null,
  Grid: null,
  Handles: null,
  LoadingScreen: null,
  Scribble: null,
  SelectionBackground: null,
  SelectionForeground: null,
  ShapeIndicator: null,
  ShapeIndicators: null,
  SnapIndicator: null,
  Spinner: null,
  ZoomBrush: null,
}

/** Another `map` needs another key. */
export function MapViewer({
  map,
  label,
  frame,
  margin,
  least,
  hands = false,
  over = null,
  front = null,
  onEditor,
}: MapViewerProps) {
  const own = useMemo(createMapUser, [])
  useEffect(() => own.stop, [own])
  return (
    <section className={styles.viewer} aria-label={label} data-hands={hands}>
      <PaintedMapProvider value={map}>
        <SlotsProvider value={over}>
          <TldrawEditor
            className={classNames(canvas.canvas, styles.canvas)}
            store={map.store}
            user={own.user}
            shapeUtils={SHAPES}
            bindingUtils={PASSIVE_TIES}
            tools={TOOLS}
            initialState="hand"
            components={COMPONENTS}
            options={CANVAS_OPTIONS}
            textOptions={TEXT}
            assetUrls={ASSETS}
            autoFocus={false}
          >
            <TldrawUiContextProvider assetUrls={ASSETS}>
              <DefaultCanvas />
              <Prepared map={map} frame={frame} margin={margin} least={least} hands={hands} onEditor={onEditor} />
            </TldrawUiContextProvider>
          </TldrawEditor>
        </SlotsProvider>
      </PaintedMapProvider>
      {front}
    </section>
  )
}

type PreparedProps = {
  readonly map: ShownMap
  readonly frame: MapFrame | null
  readonly margin: number | undefined
  readonly least: Signal<number> | undefined
  readonly hands: boolean
  readonly onEditor: MapViewerProps['onEditor']
}

/** Makes the editor a viewer as soon as it is there, and keeps the frame in view. */
function Prepared({ map, frame, margin, least, hands, onEditor }: PreparedProps) {
  const editor = useEditor()
  const isFitted = useRef(false)
  useEffect(() => prepareViewer(editor, map, least), [editor, map, least])
  useEffect(() => {
    onEditor?.(editor)
    return () => onEditor?.(null)
  }, [editor, onEditor])
  const isWhole = frame === null
  useEffect(() => {
    if (frame === null) {
      if (!isFitted.current) fitMap(editor, 0)
    } else showFrame(editor, frame, margin)
    isFitted.current = true
  }, [editor, frame, margin])
  useEffect(() => (isWhole && hands ? keepWhole(editor) : undefined), [editor, isWhole, hands])
  return null
}

/** Shows all of the frame in the middle of the view, never larger than four times life. */
function showFrame(editor: Editor, { x, y, w, h }: MapFrame, margin = 0): void {
  editor.zoomToBounds(new Box(x, y, Math.max(1, w), Math.max(1, h)), { inset: margin, force: true, immediate: true })
}
