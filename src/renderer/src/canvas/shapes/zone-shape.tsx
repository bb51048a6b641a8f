/**
 * A zone: a tinted area behind everything, with its name as a heading. It is no parent of what lies in it; whatever has
 * its middle inside when the zone starts to move is carried along.
 */
import {
  BaseBoxShapeUtil,
  DefaultFontFaces,
  type Editor,
  type Geometry2d,
  Group2d,
  HTMLContainer,
  type RecordProps,
  Rectangle2d,
  resizeBox,
  type SvgExportContext,
  type TLFontFace,
  type TLResizeInfo,
  type TLShapeId,
  type TLShapePartial,
  type TLShapeUtilCanBindOpts,
  useEditor,
  useValue,
} from 'tldraw'
import { collapsedBox } from '#shared/layout/collapsed-box.ts'
import { estimateTextWidth } from '#shared/layout/party-size.ts'
import { ZONE_TEXTS } from '#shared/model/fact-text.ts'
import { type ZoneShape, zoneProps } from '#shared/model/map-schema.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { keysForZones } from '../commands/drawing-order.ts'
import { findCargo } from '../commands/zone-cargo.ts'
import { editingAtomOf } from '../editor/editing-atom.ts'
import { expandZones } from '../zones/collapse-zones.ts'
import { insideOf, insideWords } from '../zones/inside.ts'
import { BundlesInPicture, SummaryInPicture } from '../zones/zone-picture.tsx'
import { SUMMARY_CORNER, ZoneSummary } from '../zones/zone-summary.tsx'
import { NameField } from './name-field.tsx'
import { HEADING, headingFromFar } from './name-from-far.ts'
import styles from './shapes.module.css'
import { SvgText, themeColour } from './svg-text.tsx'

const FONTS: TLFontFace[] = [DefaultFontFaces.tldraw_sans.normal.bold]
const CORNER = 20

/** Shapes that a zone carries, and where they and the zone were when it started to move. */
interface Cargo {
  readonly from: { readonly x: number; readonly y: number }
  readonly places: ReadonlyMap<TLShapeId, { readonly x: number; readonly y: number }>
}

export class ZoneShapeUtil extends BaseBoxShapeUtil<ZoneShape> {
  static override type = 'zone' as const
  static override props: RecordProps<ZoneShape> = zoneProps

  readonly #cargo = new Map<TLShapeId, Cargo>()

  override getDefaultProps(): ZoneShape['props'] {
    return { w: 480, h: 320, name: '', colour: 'slate', collapsed: false }
  }

  override getFontFaces = () => FONTS
  override canEdit = () => true
  override canBind = ({ bindingType }: TLShapeUtilCanBindOpts) => bindingType === 'zoneMember'
  override hideRotateHandle = () => true
  override getText = (shape: ZoneShape) => shape.props.name
  override canResize = (shape: ZoneShape) => !shape.props.collapsed
  override hideResizeHandles = (shape: ZoneShape) => shape.props.collapsed

  override getAriaDescriptor(shape: ZoneShape): string {
    const { name, collapsed } = shape.props
    if (!collapsed) return t('map.describeZone', { name })
    return t('map.describeCollapsedZone', { name, inside: insideWords(insideOf(this.editor, shape.id)) })
  }

  /** Hollow, so that one can select and draw inside it; the heading takes clicks. A summary takes them everywhere. */
  override getGeometry(shape: ZoneShape): Geometry2d {
    const { w, h, name, collapsed } = shape.props
    if (collapsed) {
      const box = collapsedBox(shape.props)
      return new Rectangle2d({ x: box.x, y: box.y, width: box.w, height: box.h, isFilled: true })
    }
    const width = Math.max(1, Math.min(w, estimateTextWidth(nameZone(name), HEADING.size) + 2 * HEADING.inset))
    return new Group2d({
      children: [
        new Rectangle2d({ width: Math.max(1, w), height: Math.max(1, h), isFilled: false }),
        new Rectangle2d({
          width,
          height: Math.max(1, Math.min(h, HEADING.height + HEADING.inset / 2)),
          isFilled: true,
        }),
      ],
    })
  }

  override onBeforeCreate = (zone: ZoneShape): ZoneShape => {
    const [index] = keysForZones(this.editor, 1)
    return index ? { ...zone, index } : zone
  }

  override onResize = (zone: ZoneShape, info: TLResizeInfo<ZoneShape>) =>
    resizeBox(zone, info, { minWidth: 120, minHeight: 96 })

  /** Opening is what one wants of a summary; its name is changed by Enter or in the inspector. */
  override onDoubleClick = (zone: ZoneShape): TLShapePartial<ZoneShape> | undefined => {
    if (!zone.props.collapsed) return undefined
    this.editor.markHistoryStoppingPoint('expand zone')
    expandZones(this.editor, [zone.id])
    return { id: zone.id, type: 'zone' }
  }

  override onTranslateStart = (zone: ZoneShape): void => {
    if (zone.props.collapsed) return
    this.#cargo.set(zone.id, { from: { x: zone.x, y: zone.y }, places: placesOf(this.editor, zone) })
  }

  override onTranslate = (_initial: ZoneShape, zone: ZoneShape): void => {
    const cargo = this.#cargo.get(zone.id)
    if (!cargo) return
    const dx = zone.x - cargo.from.x
    const dy = zone.y - cargo.from.y
    this.editor.updateShapes(
      [...cargo.places].flatMap(([id, at]) => {
        const shape = this.editor.getShape(id)
        return shape ? [{ id, type: shape.type, x: at.x + dx, y: at.y + dy }] : []
      }),
    )
  }

  override onTranslateEnd = (_initial: ZoneShape, zone: ZoneShape): void => {
    this.#cargo.delete(zone.id)
  }

  override onTranslateCancel = (_initial: ZoneShape, zone: ZoneShape): void => {
    this.#cargo.delete(zone.id)
  }

  override component(shape: ZoneShape) {
    return shape.props.collapsed ? <ZoneSummary shape={shape} /> : <ZoneHeading shape={shape} />
  }

  backgroundComponent(shape: ZoneShape) {
    const { w, h, colour, collapsed } = shape.props
    if (collapsed) return null
    return <HTMLContainer className={styles.zone} data-colour={colour} style={{ width: w, height: h }} />
  }

  override indicator(shape: ZoneShape) {
    if (shape.props.collapsed) {
      const { x, y, w, h } = collapsedBox(shape.props)
      return <rect x={x} y={y} width={w} height={h} rx={SUMMARY_CORNER} ry={SUMMARY_CORNER} />
    }
    return <rect width={shape.props.w} height={shape.props.h} rx={CORNER} ry={CORNER} />
  }

  override toBackgroundSvg(shape: ZoneShape, _context: SvgExportContext) {
    const { w, h, colour, collapsed } = shape.props
    if (collapsed) return <BundlesInPicture editor={this.editor} zone={shape} />
    return (
      <rect
        width={w}
        height={h}
        rx={CORNER}
        fill={themeColour(this.editor, `--zone-${colour}`)}
        stroke={themeColour(this.editor, `--zone-${colour}-edge`)}
        strokeWidth={2}
      />
    )
  }

  override toSvg(shape: ZoneShape, _context: SvgExportContext) {
    const { w, name, colour, collapsed } = shape.props
    if (collapsed) return <SummaryInPicture editor={this.editor} zone={shape} />
    return (
      <g transform={`translate(${HEADING.inset} ${HEADING.inset / 2})`}>
        <SvgText
          editor={this.editor}
          text={name}
          style={{
            fontSize: HEADING.size,
            lineHeight: HEADING.size * 1.25,
            bold: true,
            colour: themeColour(this.editor, `--zone-${colour}-text`),
            width: Math.max(1, w - 2 * HEADING.inset),
            height: HEADING.height,
            align: 'start',
          }}
        />
      </g>
    )
  }
}

function placesOf(editor: Editor, zone: ZoneShape): Cargo['places'] {
  const cargo = findCargo(editor, zone, new Set(editor.getSelectedShapeIds()))
  return new Map(cargo.map(({ id, x, y }) => [id, { x, y }]))
}

function ZoneHeading({ shape }: { readonly shape: ZoneShape }) {
  const editor = useEditor()
  const isEditing = useValue('zone is edited', () => editingAtomOf(editor).get() === shape.id, [editor, shape.id])
  const { name, colour, w } = shape.props
  const size = { width: w, '--far-size': `${headingFromFar(shape.props)}px` }
  return (
    <HTMLContainer className={styles.zoneHeading} data-colour={colour} style={size}>
      {isEditing ? (
        <NameField
          shapeId={shape.id}
          value={name}
          rule={ZONE_TEXTS.name}
          label={t('map.nameOfZone')}
          className={styles.zoneName}
          write={(at, text) => {
            at.updateShape<ZoneShape>({ id: shape.id, type: 'zone', props: { name: text } })
          }}
        />
      ) : (
        <div className={styles.zoneName} dir="auto" data-unnamed={name === ''}>
          {nameZone(name)}
        </div>
      )}
    </HTMLContainer>
  )
}
