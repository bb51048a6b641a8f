/** A party on the map: a box with the sign and tint of its kind, its name in large type, its group and people in small. */
import { Pin } from 'lucide-react'
import {
  BaseBoxShapeUtil,
  DefaultFontFaces,
  HTMLContainer,
  type IndexKey,
  type RecordProps,
  resizeBox,
  type SvgExportContext,
  type TLFontFace,
  type TLHandle,
  type TLResizeInfo,
  useEditor,
  useValue,
} from 'tldraw'
import { PARTY_BOX } from '#shared/layout/party-size.ts'
import { PARTY_TEXTS } from '#shared/model/fact-text.ts'
import { type PartyShape, partyProps } from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { KIND_SIGNS } from '../../ui/kind-icon.tsx'
import { editingAtomOf } from '../editor/editing-atom.ts'
import { isCrowdedOf, partyMarkOf } from '../highlight/highlight-atom.ts'
import { PartyBadge } from '../highlight/party-badge.tsx'
import { NameField } from './name-field.tsx'
import { nameFromFar } from './name-from-far.ts'
import { fitHeight, fitParty, smallLine } from './party-text.ts'
import styles from './shapes.module.css'
import { SvgText, themeColour } from './svg-text.tsx'

const FONTS: TLFontFace[] = [DefaultFontFaces.tldraw_sans.normal.normal, DefaultFontFaces.tldraw_sans.normal.bold]
const CORNER = 12
const SERVE_INDEX = 'a1' as IndexKey

export class PartyShapeUtil extends BaseBoxShapeUtil<PartyShape> {
  static override type = 'party' as const
  static override props: RecordProps<PartyShape> = partyProps

  override getDefaultProps(): PartyShape['props'] {
    return { ...EMPTY_PARTY, ...fitParty(EMPTY_PARTY) }
  }

  override getFontFaces = () => FONTS
  override canEdit = () => true
  override hideRotateHandle = () => true
  override getText = (shape: PartyShape) => shape.props.name

  override getAriaDescriptor(shape: PartyShape): string {
    const { name, kind, group } = shape.props
    return group === ''
      ? t('map.describeParty', { name, kind: t(`term.kind.${kind}`) })
      : t('map.describePartyOf', { name, kind: t(`term.kind.${kind}`), group })
  }

  /** Pulled to another party, it makes an interaction: see `editor/internals.ts`. */
  override getHandles({ props }: PartyShape): TLHandle[] {
    return [{ id: 'serve', type: 'vertex', index: SERVE_INDEX, x: props.w + 16, y: props.h / 2 }]
  }

  override component(shape: PartyShape) {
    return <PartyBox shape={shape} />
  }

  override indicator(shape: PartyShape) {
    return <rect width={shape.props.w} height={shape.props.h} rx={CORNER} ry={CORNER} />
  }

  /** A box that nobody has resized goes on fitting its text; one that somebody has only grows. */
  override onBeforeUpdate = (before: PartyShape, after: PartyShape): PartyShape => {
    const a = before.props
    const b = after.props
    if (a.name === b.name && a.group === b.group && a.people === b.people) return after
    const fitted = fitParty(a)
    const size = a.w === fitted.w && a.h === fitted.h ? fitParty(b) : { w: b.w, h: Math.max(b.h, fitHeight(b, b.w)) }
    return size.w === b.w && size.h === b.h ? after : { ...after, props: { ...b, ...size } }
  }

  override onResize = (shape: PartyShape, info: TLResizeInfo<PartyShape>) => {
    const least = { minWidth: PARTY_BOX.minWidth, minHeight: PARTY_BOX.minHeight }
    const resized = resizeBox(shape, info, least)
    const h = Math.max(resized.props.h, fitHeight(shape.props, resized.props.w))
    return { ...resized, props: { ...resized.props, h } }
  }

  override toSvg(shape: PartyShape, _context: SvgExportContext) {
    const { w, h, kind, name } = shape.props
    const Sign = KIND_SIGNS[kind]
    const { padding, icon, iconGap, nameSize, nameLine, groupSize, groupLine } = PARTY_BOX
    const small = smallLine(shape.props)
    const left = padding + icon + iconGap
    const width = Math.max(1, w - left - padding)
    const colour = themeColour(this.editor, `--kind-${kind}-text`)
    const nameHeight = h - 2 * padding - (small === '' ? 0 : groupLine)
    return (
      <>
        <rect
          width={w}
          height={h}
          rx={CORNER}
          fill={themeColour(this.editor, `--kind-${kind}`)}
          stroke={themeColour(this.editor, `--kind-${kind}-edge`)}
          strokeWidth={2}
        />
        <g transform={`translate(${padding} ${(h - icon) / 2})`}>
          <Sign size={icon} color={colour} />
        </g>
        <g transform={`translate(${left} ${padding})`}>
          <SvgText
            editor={this.editor}
            text={name}
            style={{
              fontSize: nameSize,
              lineHeight: nameLine,
              bold: true,
              colour,
              width,
              height: nameHeight,
              align: 'start',
            }}
          />
        </g>
        {small !== '' && (
          <g transform={`translate(${left} ${padding + nameHeight})`}>
            <SvgText
              editor={this.editor}
              text={small}
              style={{
                fontSize: groupSize,
                lineHeight: groupLine,
                bold: false,
                colour,
                width,
                height: groupLine,
                align: 'start',
              }}
            />
          </g>
        )}
      </>
    )
  }
}

function PartyBox({ shape }: { readonly shape: PartyShape }) {
  const editor = useEditor()
  const { w, h, kind, name, pinned } = shape.props
  const isEditing = useValue('party is edited', () => editingAtomOf(editor).get() === shape.id, [editor, shape.id])
  const mark = useValue('mark of a party', () => partyMarkOf(editor.store, shape.id), [editor, shape.id])
  const isBare = useValue('marks have no words', () => isCrowdedOf(editor.store), [editor])
  const Sign = KIND_SIGNS[kind]
  const small = smallLine(shape.props)
  const far = nameFromFar(shape.props)
  const size = { width: w, height: h, '--far-size': `${far}px` }
  return (
    <HTMLContainer className={styles.party} data-kind={kind} data-mark={mark?.kind} style={size}>
      <Sign className={styles.sign} size={PARTY_BOX.icon} aria-hidden="true" />
      <div className={styles.partyText}>
        {isEditing ? (
          <NameField
            shapeId={shape.id}
            value={name}
            rule={PARTY_TEXTS.name}
            label={t('map.nameOfParty')}
            className={styles.partyName}
            write={(at, text) => {
              at.updateShape<PartyShape>({ id: shape.id, type: 'party', props: { name: text } })
            }}
          />
        ) : (
          <div className={styles.partyName} dir="auto">
            {name}
          </div>
        )}
        {small !== '' && (
          <div className={styles.partySmall} dir="auto">
            {small}
          </div>
        )}
      </div>
      {mark !== null && <PartyBadge mark={mark} bare={isBare} />}
      {pinned && <Pin className={styles.pin} size={16} aria-hidden="true" />}
    </HTMLContainer>
  )
}
