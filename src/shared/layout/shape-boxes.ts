/**
 * Where the shapes of a map stand on its page, read from records alone, for those who have no canvas that could be asked.
 * Interactions have no place: they run between their parties. Text is measured by estimate, as the boxes of parties are.
 */
import type {
  TLArrowShapeProps,
  TLDrawShapeProps,
  TLGeoShapeProps,
  TLLineShapeProps,
  TLNoteShapeProps,
  TLTextShapeProps,
} from '@tldraw/tlschema'
import { isPhoto, isZone, type MapRecord } from '../model/map-schema.ts'
import { type Box, boundsOf } from './box.ts'
import { collapsedBox } from './collapsed-box.ts'
import { estimateTextWidth } from './party-size.ts'

type Shape = Extract<MapRecord, { readonly typeName: 'shape' }>
interface Point {
  readonly x: number
  readonly y: number
}

/** Of a sticky note, and of the letters of a text, by its size. */
const NOTE = 200
const LETTERS = { s: 18, m: 24, l: 36, xl: 44 } as const
const LINE = 1.35

function cornersOf({ x, y, w, h }: Box): readonly Point[] {
  return [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ]
}

/** The lines of a text, whatever looks it has. */
function linesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, text, content = [] } = node as { type?: string; text?: string; content?: readonly unknown[] }
  if (typeof text === 'string') return [text]
  const inner = content.flatMap(linesOf)
  return type === 'paragraph' ? [inner.join('')] : inner
}

function textBox(props: TLTextShapeProps): Box {
  const letter = LETTERS[props.size] * props.scale
  const lines = linesOf(props.richText)
  const widest = Math.max(letter, ...lines.map((line) => estimateTextWidth(line, letter)))
  const width = props.autoSize ? widest : props.w * props.scale
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(estimateTextWidth(line, letter) / width)), 0)
  return { x: 0, y: 0, w: width, h: Math.max(1, rows) * letter * LINE }
}

/** Points that a shape stands between, seen from its own corner; none for what has no place. */
function outlineOf(shape: Shape): readonly Point[] {
  if (shape.type === 'interaction' || shape.type === 'group' || isPhoto(shape)) return []
  if (isZone(shape)) {
    const { props } = shape
    return cornersOf(props.collapsed ? collapsedBox(props) : { x: 0, y: 0, w: props.w, h: props.h })
  }
  switch (shape.type) {
    case 'text':
      return cornersOf(textBox(shape.props as TLTextShapeProps))
    case 'note': {
      const { growY, scale } = shape.props as TLNoteShapeProps
      return cornersOf({ x: 0, y: 0, w: NOTE * scale, h: (NOTE + growY) * scale })
    }
    case 'draw':
    case 'highlight':
      return (shape.props as Pick<TLDrawShapeProps, 'segments'>).segments.flatMap(({ points }) => points)
    case 'line':
      return Object.values((shape.props as TLLineShapeProps).points)
    case 'arrow': {
      const { start, end } = shape.props as TLArrowShapeProps
      return [start, end]
    }
    default: {
      const { w, h, growY = 0 } = shape.props as Pick<TLGeoShapeProps, 'w' | 'h'> & { growY?: number }
      return cornersOf({ x: 0, y: 0, w, h: h + growY })
    }
  }
}

/** The box of each shape on the page, by its id; a group has that of what is in it. What has no place is not in it. */
export function shapeBoxes(records: Iterable<MapRecord>): ReadonlyMap<string, Box> {
  const shapes = new Map<string, Shape>()
  for (const record of records) if (record.typeName === 'shape') shapes.set(record.id, record)
  const toPage = ({ x, y, rotation, parentId }: Shape, point: Point): Point => {
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)]
    const placed = { x: x + point.x * cos - point.y * sin, y: y + point.x * sin + point.y * cos }
    const parent = shapes.get(parentId)
    return parent ? toPage(parent, placed) : placed
  }
  const around = new Map<string, Point[]>()
  for (const shape of shapes.values()) {
    const points = outlineOf(shape).map((point) => toPage(shape, point))
    for (let at: Shape | undefined = shape; at && points.length > 0; at = shapes.get(at.parentId)) {
      around.set(at.id, [...(around.get(at.id) ?? []), ...points])
    }
  }
  return new Map([...around].map(([id, points]) => [id, boundsOf(points.map((point) => ({ ...point, w: 0, h: 0 })))]))
}
