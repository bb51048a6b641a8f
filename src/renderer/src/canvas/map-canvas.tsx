/**
 * The canvas of the map: tldraw with Baton's shapes and tools, and only as much of its interface as helps. Give it room;
 * it fills it. Nothing may cover its lower right corner, where the mark of tldraw stands.
 */
import { useEffect, useMemo } from 'react'
import {
  ArrowBindingUtil,
  DefaultDialogs,
  DefaultImageToolbar,
  DefaultRichTextToolbar,
  DefaultToasts,
  DrawShapeTool,
  defaultTools,
  type Editor,
  GeoShapeTool,
  HighlightShapeTool,
  LineShapeTool,
  NoteShapeTool,
  registerDefaultSideEffects,
  TextShapeTool,
  type TLEditorComponents,
  type TLUiComponents,
  TldrawEditor,
  TldrawHandles,
  TldrawScribble,
  TldrawUi,
  useEditor,
  useToasts,
  useTranslation,
} from 'tldraw'
import { ServeField } from './capture/serve-field.tsx'
import { LiveRegion } from './editor/live-region.tsx'
import { MapBroken } from './editor/map-broken.tsx'
import { MapContextMenu } from './editor/map-context-menu.tsx'
import { MapStylePanel } from './editor/map-style-panel.tsx'
import { mapOverrides } from './editor/map-ui.ts'
import { createMapUser } from './editor/map-user.ts'
import { takeOwnContent } from './editor/own-content.ts'
import { prepareEditor } from './editor/prepare-editor.ts'
import { ShapeIndicators } from './editor/shape-indicators.tsx'
import { ASSETS, CANVAS_OPTIONS, SHAPES, TEXT } from './kit.ts'
import styles from './map-canvas.module.css'
import { useMapSession } from './map-document.tsx'
import { PaintedMapProvider } from './painted-map.tsx'
import { UnderTheShapes } from './pictures/under-the-shapes.tsx'
import { InteractionEndUtil } from './shapes/interaction-end.ts'
import { InteractionTool } from './tools/interaction-tool.ts'
import { PartyTool } from './tools/party-tool.ts'
import { PendingLine } from './tools/pending-line.tsx'
import { ZoneTool } from './tools/zone-tool.ts'
import { SelectionInSight } from './zones/selection-in-sight.tsx'
import { ZoneMemberUtil } from './zones/zone-member.ts'

const BINDINGS = [InteractionEndUtil, ZoneMemberUtil, ArrowBindingUtil]
const TOOLS = [
  ...defaultTools,
  PartyTool,
  InteractionTool,
  ZoneTool,
  TextShapeTool,
  NoteShapeTool,
  DrawShapeTool,
  HighlightShapeTool,
  GeoShapeTool,
  LineShapeTool,
]

/** Never changes: another component in one of these places would make tldraw build the canvas anew. */
const COMPONENTS: TLEditorComponents & TLUiComponents = {
  Scribble: TldrawScribble,
  ShapeIndicators,
  SelectionForeground: SelectionInSight,
  OnTheCanvas: UnderTheShapes,
  Handles: TldrawHandles,
  Overlays: PendingLine,
  InFrontOfTheCanvas: ServeField,
  ErrorFallback: MapBroken,
  Spinner: null,
  LoadingScreen: null,
  Grid: null,
  ContextMenu: MapContextMenu,
  StylePanel: MapStylePanel,
  RichTextToolbar: DefaultRichTextToolbar,
  ImageToolbar: DefaultImageToolbar,
  Dialogs: DefaultDialogs,
  Toasts: DefaultToasts,
  A11y: LiveRegion,
  VideoToolbar: null,
  ActionsMenu: null,
  HelpMenu: null,
  ZoomMenu: null,
  MainMenu: null,
  Minimap: null,
  PageMenu: null,
  NavigationPanel: null,
  Toolbar: null,
  KeyboardShortcutsDialog: null,
  QuickActions: null,
  HelperButtons: null,
  DebugPanel: null,
  DebugMenu: null,
  MenuPanel: null,
  TopPanel: null,
  SharePanel: null,
  CursorChatBubble: null,
}

/** An element that knows its editor, for tests and measurements. */
export interface CanvasElement extends HTMLElement {
  mapEditor?: Editor
}

/** Mount it once the map has been read. */
export function MapCanvas() {
  const session = useMapSession()
  const own = useMemo(createMapUser, [])
  const overrides = useMemo(() => mapOverrides((action) => session.commands.run(action)), [session])
  const painted = useMemo(
    () => ({ photos: session.photos, pictures: session.pictures, left: session.showing.left }),
    [session],
  )
  useEffect(() => own.stop, [own])
  return (
    <PaintedMapProvider value={painted}>
      <TldrawEditor
        className={styles.canvas ?? ''}
        store={session.store}
        user={own.user}
        shapeUtils={SHAPES}
        bindingUtils={BINDINGS}
        tools={TOOLS}
        initialState="select"
        components={COMPONENTS}
        options={CANVAS_OPTIONS}
        textOptions={TEXT}
        assetUrls={ASSETS}
      >
        <TldrawUi components={COMPONENTS} overrides={overrides} assetUrls={ASSETS}>
          <Prepared />
          <MapContextMenu />
        </TldrawUi>
      </TldrawEditor>
    </PaintedMapProvider>
  )
}

/** Makes the editor the map's as soon as it is there. */
function Prepared() {
  const editor = useEditor()
  const session = useMapSession()
  const toasts = useToasts()
  const msg = useTranslation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is prepared once; tldraw's voices stay the same
  useEffect(() => {
    const stops = [registerDefaultSideEffects(editor), prepareEditor(editor, session)]
    takeOwnContent(editor, {
      toasts,
      msg,
      pictures: session.pictures,
      onTable: (file) => session.droppedTable.set(file),
    })
    const element: CanvasElement = editor.getContainer()
    element.mapEditor = editor
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => session.painted.set(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      delete element.mapEditor
      for (const stop of stops) stop()
    }
  }, [editor, session])
  return null
}
