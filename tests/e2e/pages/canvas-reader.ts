/**
 * What a test may ask of the canvas itself: where things stand on the screen. It reads the editor that the map's element
 * carries and changes nothing but the camera, so every edit of a test goes through mouse and keyboard.
 */
import type { Locator } from 'playwright-core'

/** A place on the screen, in CSS pixels of the page. */
export interface Spot {
  readonly x: number
  readonly y: number
}

export interface SpottedParty {
  readonly id: string
  readonly name: string
  /** Top left corner and size on the map, in map units. */
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Its middle on the screen. */
  readonly centre: Spot
}

export interface SpottedInteraction {
  readonly id: string
  readonly service: string
  readonly provider: string
  readonly customer: string
  /** Bounds on the map, in map units: the route with its label. */
  readonly bounds: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** The part of tldraw's editor that is read here; these functions run in the page and know nothing of the test. */
interface ReadableEditor {
  getCurrentPageShapes(): readonly { id: string; type: string; x: number; y: number; props: Record<string, unknown> }[]
  getShapePageBounds(id: string): { x: number; y: number; w: number; h: number; center: Spot } | undefined
  getBindingsFromShape(id: string, type: string): readonly { toId: string; props: { end: string } }[]
  pageToScreen(point: Spot): Spot
  getCameraState(): 'idle' | 'moving'
  getCamera(): { x: number; y: number; z: number }
  getSelectedShapeIds(): readonly string[]
  getCurrentToolId(): string
  getEditingShapeId(): string | null
  zoomToBounds(bounds: object, options: object): void
}
type ReadableElement = Element & { mapEditor?: ReadableEditor }

function readParties(element: Element) {
  const editor = (element as ReadableElement).mapEditor
  if (!editor) return []
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const bounds = shape.type === 'party' ? editor.getShapePageBounds(shape.id) : undefined
    if (!bounds) return []
    const centre = editor.pageToScreen(bounds.center)
    const { x, y, w, h } = bounds
    return [{ id: shape.id, name: String(shape.props.name), x, y, w, h, centre: { x: centre.x, y: centre.y } }]
  })
}

function readInteractions(element: Element) {
  const editor = (element as ReadableElement).mapEditor
  if (!editor) return []
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const bounds = shape.type === 'interaction' ? editor.getShapePageBounds(shape.id) : undefined
    if (!bounds) return []
    const ends = editor.getBindingsFromShape(shape.id, 'interactionEnd')
    const nameOf = (end: string) => {
      const id = ends.find((binding) => binding.props.end === end)?.toId
      return String(editor.getCurrentPageShapes().find((one) => one.id === id)?.props.name ?? '')
    }
    return [
      {
        id: shape.id,
        service: String(shape.props.service),
        provider: nameOf('provider'),
        customer: nameOf('customer'),
        bounds: { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h },
      },
    ]
  })
}

/** The lines of interactions as they are drawn, in map units. */
function readRoutes(element: Element) {
  const editor = (element as ReadableElement).mapEditor
  if (!editor) return []
  return editor.getCurrentPageShapes().flatMap((shape) => {
    if (shape.type !== 'interaction') return []
    const drawn = [...element.querySelectorAll(`[data-shape-id="${shape.id}"] path`)]
    const line = drawn.find((path) => !path.hasAttribute('data-head'))
    if (!(line instanceof SVGPathElement)) return []
    const length = line.getTotalLength()
    const spot = (at: number) => {
      const { x, y } = line.getPointAtLength(at)
      return { x, y }
    }
    const ends = editor.getBindingsFromShape(shape.id, 'interactionEnd').map((binding) => binding.toId)
    return [
      {
        service: String(shape.props.service),
        isLoop: new Set(ends).size === 1,
        middle: spot(length / 2),
        start: spot(0),
        end: spot(length),
      },
    ]
  })
}

function readState(element: Element) {
  const editor = (element as ReadableElement).mapEditor
  return {
    selected: editor ? [...editor.getSelectedShapeIds()] : [],
    tool: editor?.getCurrentToolId() ?? '',
    editing: editor?.getEditingShapeId() ?? null,
    zoom: editor?.getCamera().z ?? 0,
  }
}

/** Bounds of all shapes of a type on the screen. */
function readBounds(element: Element, type: string) {
  const editor = (element as ReadableElement).mapEditor
  if (!editor) return []
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const bounds = shape.type === type ? editor.getShapePageBounds(shape.id) : undefined
    if (!bounds) return []
    const { x, y } = editor.pageToScreen(bounds)
    const zoom = editor.getCamera().z
    return [{ id: shape.id, x, y, w: bounds.w * zoom, h: bounds.h * zoom }]
  })
}

/** Resolves once the view has stood still for a few frames. */
function waitForRest(element: Element): Promise<void> {
  const editor = (element as ReadableElement).mapEditor
  return new Promise((resolve) => {
    let still = 0
    const look = () => {
      still = editor?.getCameraState() === 'moving' ? 0 : still + 1
      if (still > 4) resolve()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** `canvas` is the element of the map. */
export function canvasReader(canvas: Locator) {
  return {
    parties: (): Promise<SpottedParty[]> => canvas.evaluate(readParties),
    interactions: (): Promise<SpottedInteraction[]> => canvas.evaluate(readInteractions),
    rest: (): Promise<void> => canvas.evaluate(waitForRest),
    routes: () => canvas.evaluate(readRoutes),
    state: () => canvas.evaluate(readState),
    onScreen: (type: string) => canvas.evaluate(readBounds, type),
    /** Puts a part of the map in the middle of the view at life size, or smaller if it does not fit. */
    show: (bounds: { x: number; y: number; w: number; h: number }, zoom = 1): Promise<void> =>
      canvas.evaluate(
        (element, target) => {
          const editor = (element as ReadableElement).mapEditor
          editor?.zoomToBounds(target.bounds, { targetZoom: target.zoom, force: true, immediate: true })
        },
        { bounds, zoom },
      ),
  }
}
