/**
 * Paints shapes as one SVG, a few at a time. tldraw's own export paints all of them in one piece of work, for which a large
 * map holds the window up; only free drawing, whose shapes ask for more than their record, is left to it.
 */
import { createElement, isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Box, type Editor, type SvgExportContext, type TLRenderingShape } from 'tldraw'
import { fitForXml } from '#shared/model/fit-for-xml.ts'
import { isInteraction, isParty, isPhoto, isZone } from '#shared/model/map-schema.ts'
import { fontRulesFor } from './own-fonts.ts'
import type { PaintedPart } from './part-of-map.ts'

export interface SvgOptions {
  /** Without ground. */
  readonly transparent: boolean
  readonly pause: () => Promise<void>
}

/** Around what is painted, in units of the map. */
const MARGIN = 32

interface Piece {
  readonly at: number
  readonly markup: string
}

type Rendered = Pick<TLRenderingShape, 'id' | 'index' | 'backgroundIndex' | 'opacity'>

const isOwn = (shape: TLRenderingShape['shape']) =>
  isParty(shape) || isInteraction(shape) || isZone(shape) || isPhoto(shape)

/** Shapes of the map paint themselves from their record alone. */
function paintOwn(editor: Editor, { id, index, backgroundIndex, opacity }: Rendered): readonly Piece[] {
  const shape = editor.getShape(id)
  if (!shape) return []
  const util = editor.getShapeUtil(shape)
  const transform = editor.getShapePageTransform(shape).toCssString()
  const context = {} as SvgExportContext
  const layers = [
    [backgroundIndex, util.toBackgroundSvg?.(shape, context)],
    [index, util.toSvg?.(shape, context)],
  ] as const
  return layers.flatMap(([at, painted]) => {
    if (!isValidElement(painted)) return []
    const group = createElement('g', { transform, ...(opacity === 1 ? {} : { opacity }) }, painted as ReactNode)
    return [{ at, markup: fitForXml(renderToStaticMarkup(group)) }]
  })
}

/** Shapes of tldraw that lie next to each other, in coordinates of the page. */
async function paintDrawing(editor: Editor, run: readonly Rendered[]): Promise<readonly Piece[]> {
  const [first] = run
  if (!first) return []
  const ids = run.map(({ id }) => id)
  const painted = await editor.getSvgElement(ids, { background: false, darkMode: false, padding: 0 })
  if (!painted) return []
  const serializer = new XMLSerializer()
  const markup = [...painted.svg.childNodes].map((node) => serializer.serializeToString(node)).join('')
  return [{ at: first.index, markup }]
}

/** Neighbours in the order of painting, as long as they are of one kind. */
function runsOf(shapes: readonly TLRenderingShape[]): readonly TLRenderingShape[][] {
  const runs: TLRenderingShape[][] = []
  for (const one of [...shapes].sort((a, b) => a.index - b.index)) {
    const last = runs.at(-1)
    if (last?.[0] && isOwn(last[0].shape) === isOwn(one.shape)) last.push(one)
    else runs.push([one])
  }
  return runs
}

function frameOf(editor: Editor, shapes: readonly TLRenderingShape[]): Box | null {
  const boxes = shapes.flatMap(({ id }) => editor.getShapePageBounds(id) ?? [])
  return boxes.length === 0 ? null : Box.Common(boxes).expandBy(MARGIN)
}

const round = (value: number) => Math.round(value * 100) / 100

/** The drawing with its fonts inside; null where there is nothing to paint. */
export async function paintSvg(
  editor: Editor,
  { ids, frame: wanted }: PaintedPart,
  { transparent, pause }: SvgOptions,
): Promise<{ readonly svg: string; readonly width: number; readonly height: number } | null> {
  const all = editor.getRenderingShapes().filter(({ id }) => ids === null || ids.has(id))
  const shapes = wanted
    ? all.filter(({ id }) => editor.getShapePageBounds(id)?.collides(wanted) || wanted.contains(boundsOf(editor, id)))
    : all
  const frame = wanted ?? frameOf(editor, shapes)
  if (frame === null) return null
  const pieces: Piece[] = []
  for (const run of runsOf(shapes)) {
    if (run[0] && !isOwn(run[0].shape)) pieces.push(...(await paintDrawing(editor, run)))
    else
      for (const one of run) {
        pieces.push(...paintOwn(editor, one))
        await pause()
      }
  }
  const body = pieces
    .sort((a, b) => a.at - b.at)
    .map(({ markup }) => markup)
    .join('')
  const { x, y, w, h } = frame
  const box = [x, y, w, h].map(round)
  const ground = transparent
    ? ''
    : `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="#ffffff"/>`
  const rules = await fontRulesFor(body)
  const size = `width="${box[2]}" height="${box[3]}" viewBox="${box.join(' ')}"`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} stroke-linecap="round" stroke-linejoin="round">` +
    `<style>${rules}</style>${ground}${body}</svg>`
  return { svg, width: w, height: h }
}

function boundsOf(editor: Editor, id: TLRenderingShape['id']): Box {
  return editor.getShapePageBounds(id) ?? new Box()
}
