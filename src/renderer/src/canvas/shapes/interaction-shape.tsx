/**
 * An interaction on the map: a line with its head at the customer and the service as its label. It has no place of its
 * own, so its record stays at the origin of the page and its points are page coordinates.
 */
import { useId } from 'react'
import {
  Box,
  Circle2d,
  DefaultFontFaces,
  type Geometry2d,
  type IndexKey,
  type RecordProps,
  ShapeUtil,
  type SvgExportContext,
  type TLFontFace,
  type TLHandle,
  type TLHandleDragInfo,
  type TLShapeId,
  type TLShapeUtilCanBindOpts,
  useEditor,
  useValue,
  Vec,
} from 'tldraw'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { type InteractionEnd, type InteractionShape, interactionProps, isParty } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { changeSignOf } from '../changes/change-signs.ts'
import { moveEnd } from '../commands/make-shapes.ts'
import { HEAT_WIDTHS } from '../heat/draw-heat.ts'
import { heatOf } from '../heat/heat-atom.ts'
import { SvgHeatNumber, sizeHeatNumber } from '../heat/svg-heat.tsx'
import { labelPlace, placeOf } from '../labels/label-place.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { LABEL, sizeLabel } from '../routes/label-box.ts'
import { piecesOf, startOf } from '../routes/line.ts'
import { labelPoint } from '../routes/route.ts'
import { arrowPath, linePath } from '../routes/route-path.ts'
import { InteractionLabel, InteractionLine } from './interaction-line.tsx'
import { sizeOfLabel } from './interaction-text.ts'
import { RouteGeometry } from './route-geometry.ts'
import { routeOf } from './route-of.ts'
import { SvgText, themeColour } from './svg-text.tsx'

const FONTS: TLFontFace[] = [DefaultFontFaces.tldraw_sans.normal.normal]
const NO_LABEL = { w: 0, h: 0 } as const

export class InteractionShapeUtil extends ShapeUtil<InteractionShape> {
  static override type = 'interaction' as const
  static override props: RecordProps<InteractionShape> = interactionProps

  override getDefaultProps(): InteractionShape['props'] {
    return { ...EMPTY_INTERACTION, route: 'curved' }
  }

  override getFontFaces = () => FONTS
  override canEdit = () => true
  /** Its own ends bind to parties; nothing else binds to it. */
  override canBind = ({ bindingType }: TLShapeUtilCanBindOpts) => bindingType === 'interactionEnd'
  override canResize = () => false
  override canSnap = () => false
  override canBeLaidOut = () => false
  override hideResizeHandles = () => true
  override hideRotateHandle = () => true
  override hideSelectionBoundsBg = () => true
  override hideSelectionBoundsFg = () => true
  override getText = (shape: InteractionShape) => shape.props.service

  override getAriaDescriptor(shape: InteractionShape): string {
    const lane = laneIndexOf(this.editor.store).laneOf(shape.id)
    const nameOf = (id: string | undefined) => {
      const party = id === undefined ? undefined : this.editor.getShape(id as TLShapeId)
      return party && isParty(party) ? party.props.name : ''
    }
    const ends = { provider: nameOf(lane?.provider), customer: nameOf(lane?.customer) }
    const line =
      shape.props.service === ''
        ? t('map.describeInteraction', ends)
        : t('map.describeInteractionOf', { ...ends, service: shape.props.service })
    const sign = changeSignOf(this.editor.store, shape.id)
    return sign === null ? line : `${line}. ${t(`changeViews.sign.${sign.state}`, { count: sign.count })}`
  }

  /** Never throws: an interaction without a route is a dot at the origin. */
  override getGeometry(shape: InteractionShape): Geometry2d {
    const route = routeOf(this.editor, shape.id)
    if (!route) return new Circle2d({ radius: 1, isFilled: false })
    const at = placeOf(this.editor, shape.id)
    const size = at === null ? NO_LABEL : sizeOfLabel(shape.props)
    const centre = labelPoint(route, at ?? route.labelAt)
    return new RouteGeometry([...piecesOf(route.line), route.arrow[0]], { centre, ...size })
  }

  /** The two ends, to be dragged to other parties. */
  override getHandles(shape: InteractionShape): TLHandle[] {
    const route = routeOf(this.editor, shape.id)
    if (!route) return []
    const handle = (id: InteractionEnd, index: string, { x, y }: { x: number; y: number }): TLHandle => ({
      id,
      type: 'vertex',
      index: index as IndexKey,
      x,
      y,
    })
    return [handle('provider', 'a1', startOf(route.line)), handle('customer', 'a2', route.arrow[0])]
  }

  override onHandleDrag = (shape: InteractionShape, { handle }: TLHandleDragInfo<InteractionShape>): undefined => {
    const party = this.editor.getShapeAtPoint(handle, { hitInside: true, filter: isParty })
    if (party) moveEnd(this.editor, shape.id, handle.id as InteractionEnd, party.id)
  }

  override component(shape: InteractionShape) {
    return <InteractionLabel shape={shape} />
  }

  /** Lines lie under all labels and boxes. */
  backgroundComponent(shape: InteractionShape) {
    return <InteractionLine id={shape.id} />
  }

  override indicator(shape: InteractionShape) {
    return <InteractionIndicator shape={shape} />
  }

  override toBackgroundSvg(shape: InteractionShape, _context: SvgExportContext) {
    const route = routeOf(this.editor, shape.id)
    if (!route) return null
    const heat = heatOf(this.editor.store, shape.id)
    const colour = themeColour(this.editor, heat ? `--score-${heat.step}` : '--map-line')
    const width = heat ? HEAT_WIDTHS[heat.weight] : 2.5
    return (
      <>
        <path d={linePath(route)} fill="none" stroke={colour} strokeWidth={width} strokeLinecap="round" />
        <path d={arrowPath(route)} fill={colour} stroke={colour} strokeWidth={1} strokeLinejoin="round" />
      </>
    )
  }

  /** The service on its ground, behind the number of a coloured map, which is there also where the service has no room. */
  override toSvg(shape: InteractionShape, _context: SvgExportContext) {
    const route = routeOf(this.editor, shape.id)
    const at = placeOf(this.editor, shape.id)
    const heat = heatOf(this.editor.store, shape.id)
    const { w, h } = at === null ? NO_LABEL : sizeLabel(shape.props.service)
    if (!route || (w === 0 && heat === null)) return null
    const middle = labelPoint(route, at ?? route.labelAt)
    const number = heat ? sizeHeatNumber(heat) : NO_LABEL
    const left = middle.x - (number.w + w) / 2
    return (
      <>
        {w > 0 && (
          <g transform={`translate(${left + number.w} ${middle.y - h / 2})`}>
            <rect width={w} height={h} rx={6} fill={themeColour(this.editor, '--canvas')} />
            <g transform={`translate(${LABEL.paddingX} ${LABEL.paddingY})`}>
              <SvgText
                editor={this.editor}
                text={shape.props.service}
                style={{
                  fontSize: LABEL.fontSize,
                  lineHeight: LABEL.line,
                  bold: false,
                  colour: themeColour(this.editor, '--text'),
                  width: w - 2 * LABEL.paddingX,
                  height: h - 2 * LABEL.paddingY,
                  align: 'middle',
                }}
              />
            </g>
          </g>
        )}
        {heat && <SvgHeatNumber editor={this.editor} heat={heat} x={left} y={middle.y - number.h / 2} />}
      </>
    )
  }
}

/** The line again, left out where the service stands: a selected service must stay readable. */
function InteractionIndicator({ shape }: { readonly shape: InteractionShape }) {
  const editor = useEditor()
  const { id } = shape
  const mask = useId()
  const route = useValue('route', () => routeOf(editor, id), [editor, id])
  const place = useValue('label place', () => labelPlace(editor, id), [editor, id])
  if (!route) return null
  const { w, h } = place && !place.isHidden ? sizeOfLabel(shape.props) : NO_LABEL
  if (!place || w === 0) return <path d={linePath(route)} />
  const { x, y, w: width, h: height } = Box.FromPoints(piecesOf(route.line).map(Vec.From)).expandBy(8)
  return (
    <>
      <mask id={mask} maskUnits="userSpaceOnUse" x={x} y={y} width={width} height={height}>
        <rect x={x} y={y} width={width} height={height} fill="white" stroke="none" />
        <rect x={place.x - w / 2} y={place.y - h / 2} width={w} height={h} fill="black" stroke="none" />
      </mask>
      <path d={linePath(route)} mask={`url(#${mask})`} />
    </>
  )
}
