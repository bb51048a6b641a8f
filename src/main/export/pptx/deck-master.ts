/**
 * The master of a deck with its layouts: cover, title only, title with text. Where titles, chapters, the foot and the number
 * stand is said here once; slides only fill these places, so that a company's own master can take over.
 */
import type { en } from '#shared/text/catalogue.ts'
import { t } from '#shared/text/text.ts'
import { AREA, type Box, SLIDE } from './deck-slide.ts'
import { emu, fillOf, placeOf, QUIET_LINE } from './draw-words.ts'
import { langMark, SLIDE_SPACES, xmlText } from './xml.ts'

/** A place that slides fill. */
interface Place {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum'
  readonly index: number | null
  readonly name: string
  readonly box: Box
  readonly size: number
  readonly colour: 'tx1' | 'tx2' | 'bg1' | 'accent1'
  readonly bold?: boolean
  readonly anchor: 't' | 'ctr' | 'b'
  readonly align?: 'l' | 'r'
  /** What an empty place asks for. */
  readonly prompt: keyof typeof en.deck.places | null
}

export const FOOT_INDEX = 11
export const NUMBER_INDEX = 12
export const CHAPTER_INDEX = 13

const TITLE_BOX: Box = { x: AREA.x, y: 48, w: AREA.w, h: 68 }
const foot = { size: 10, colour: 'tx2', anchor: 'ctr' } as const
const title = { size: 28, colour: 'tx1', bold: true, anchor: 't', prompt: 'title' } as const

const PLACES = {
  title: { ...title, type: 'title', index: null, name: 'Title', box: TITLE_BOX },
  cover: {
    ...{ ...title, type: 'ctrTitle', index: null, name: 'Title', size: 44, colour: 'bg1', anchor: 'b' },
    box: { x: 72, y: 120, w: 720, h: 180 },
  },
  under: {
    ...{
      type: 'subTitle',
      index: 1,
      name: 'Subtitle',
      size: 20,
      colour: 'bg1',
      anchor: 't',
      prompt: 'subtitle',
    },
    box: { x: 72, y: 332, w: 720, h: 130 },
  },
  body: {
    type: 'body',
    index: 1,
    name: 'Text',
    box: AREA,
    size: 18,
    colour: 'tx1',
    anchor: 't',
    prompt: 'text',
  },
  chapter: {
    ...{ type: 'body', index: CHAPTER_INDEX, name: 'Chapter', size: 12, colour: 'accent1', bold: true, anchor: 'b' },
    ...{ box: { x: AREA.x, y: 24, w: AREA.w, h: 20 }, prompt: 'chapter' },
  },
  foot: { ...foot, type: 'ftr', index: FOOT_INDEX, name: 'Foot', box: { x: 48, y: 508, w: 700, h: 20 }, prompt: null },
  number: {
    ...{ ...foot, type: 'sldNum', index: NUMBER_INDEX, name: 'Number', align: 'r', prompt: null },
    box: { x: 812, y: 508, w: 100, h: 20 },
  },
} as const satisfies Record<string, Place>

/** Boxes whose text is measured before it is written. */
export const TITLE_WIDTH = TITLE_BOX.w
export const COVER_TITLE = PLACES.cover.box
export const COVER_UNDER = PLACES.under.box

/** How a slide names a place. */
export function placeholder({ type, index }: Pick<Place, 'type' | 'index'>): string {
  const size = type === 'ftr' || type === 'sldNum' || index === CHAPTER_INDEX ? ' sz="quarter"' : ''
  return `<p:ph type="${type}"${size}${index === null ? '' : ` idx="${index}"`}/>`
}

/** The number of a slide, which the program that shows it fills in. */
export const numberField = (shown: string) =>
  `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr ${langMark()}/><a:t>${shown}</a:t></a:fld>`

function drawPlace(place: Place, id: number): string {
  const { box, name, size, colour, bold = false, anchor, align = 'l', prompt, type } = place
  const look =
    `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`
  const text =
    type === 'sldNum'
      ? numberField('‹#›')
      : prompt === null
        ? ''
        : `<a:r><a:rPr ${langMark()}/><a:t>${xmlText(t(`deck.places.${prompt}`))}</a:t></a:r>`
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholder(place)}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${placeOf(box, 'a:xfrm')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>` +
    `<a:lstStyle>${look}</a:lstStyle><a:p>${text}<a:endParaRPr ${langMark()}/></a:p></p:txBody></p:sp>`
  )
}

/** Something that stands on every slide and that nobody fills. */
function drawMark(box: Box, fill: string, id: number): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Mark ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr>${placeOf(box, 'a:xfrm')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>'
  )
}

const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** All shapes of a slide, a layout or a master. */
export function drawTree(shapes: readonly string[]): string {
  return `<p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree>`
}

const draw = (...places: readonly Place[]) => places.map((place, index) => drawPlace(place, index + 2))
const TOP_MARK = (id: number) => drawMark({ x: AREA.x, y: 0, w: 64, h: 6 }, fillOf('teal'), id)
const FOOT_LINE = (id: number) => drawMark({ x: AREA.x, y: 504, w: AREA.w, h: 0.75 }, QUIET_LINE, id)
const COVER_MARK = (id: number) => drawMark({ x: 72, y: 314, w: 96, h: 4 }, fillOf('paper'), id)

interface Layout {
  readonly type: 'title' | 'titleOnly' | 'tx'
  readonly name: keyof typeof en.deck.layouts
  readonly background: string
  readonly shapes: () => readonly string[]
}

const TEAL_GROUND = `<p:bg><p:bgPr>${fillOf('teal')}<a:effectLst/></p:bgPr></p:bg>`
const usual = [PLACES.title, PLACES.chapter, PLACES.foot, PLACES.number]

/** In the order in which the master lists them. */
const LAYOUTS: readonly Layout[] = [
  {
    ...{ type: 'title', name: 'cover', background: TEAL_GROUND },
    shapes: () => [COVER_MARK(9), ...draw(PLACES.cover, PLACES.under)],
  },
  {
    ...{ type: 'titleOnly', name: 'title', background: '' },
    shapes: () => draw(...usual),
  },
  {
    ...{ type: 'tx', name: 'text', background: '' },
    shapes: () => draw(...usual, PLACES.body),
  },
]
export const LAYOUT_NUMBERS = { cover: 1, content: 2 } as const
export const LAYOUT_COUNT = LAYOUTS.length

/** The layout of this number, from 1. */
export function drawLayout(number: number): string {
  const layout = LAYOUTS[number - 1]
  if (layout === undefined) throw new Error(`there is no layout ${number}`)
  const { type, name, background, shapes } = layout
  const marks = type === 'title' ? ' showMasterSp="0"' : ''
  return (
    `<p:sldLayout ${SLIDE_SPACES}${marks} type="${type}" preserve="1"><p:cSld name="${xmlText(t(`deck.layouts.${name}`))}">${background}` +
    `${drawTree(shapes())}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  )
}

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const WHITE_GROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** How text looks on each level of a list. */
export function levelStyles(size: number, hasPoints: boolean): string {
  return LEVELS.map((level) => {
    const left = emu(18 * (hasPoints ? level : level - 1))
    const point = hasPoints ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : ''
    return (
      `<a:lvl${level}pPr marL="${left}" indent="${hasPoints ? -emu(18) : 0}" algn="l" defTabSz="914400" rtl="0" ` +
      `eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${point}<a:defRPr sz="${size * 100}" kern="1200"><a:solidFill>` +
      '<a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>' +
      `</a:defRPr></a:lvl${level}pPr>`
    )
  }).join('')
}

const TITLE_STYLE =
  '<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/>' +
  '<a:defRPr sz="2800" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/>' +
  '<a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>'

/** @param layouts names under which the master refers to its layouts */
export function drawMaster(layouts: readonly string[]): string {
  const list = layouts.map((id, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="${id}"/>`).join('')
  const shapes = [TOP_MARK(9), FOOT_LINE(10), ...draw(PLACES.title, PLACES.body, PLACES.foot, PLACES.number)]
  return (
    `<p:sldMaster ${SLIDE_SPACES}><p:cSld>${WHITE_GROUND}${drawTree(shapes)}</p:cSld>${COLOUR_MAP}` +
    `<p:sldLayoutIdLst>${list}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${TITLE_STYLE}</p:titleStyle>` +
    `<p:bodyStyle>${levelStyles(18, true)}</p:bodyStyle><p:otherStyle>${levelStyles(18, false)}</p:otherStyle>` +
    '</p:txStyles></p:sldMaster>'
  )
}

/** The page of the speaker: the slide small, the notes below it. */
export function drawNotesMaster(): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' +
    '</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr>${placeOf({ x: 54, y: 54, w: 432, h: 243 }, 'a:xfrm')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>` +
    '<a:ln w="12700"><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:ln></p:spPr></p:sp>'
  const body =
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>' +
    '<p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr>${placeOf({ x: 54, y: 321, w: 432, h: 351 }, 'a:xfrm')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    '<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/><a:lstStyle/>' +
    `<a:p><a:pPr lvl="0"/><a:r><a:rPr ${langMark()}/><a:t>${xmlText(t('deck.places.notes'))}</a:t></a:r></a:p></p:txBody></p:sp>`
  return (
    `<p:notesMaster ${SLIDE_SPACES}><p:cSld>${WHITE_GROUND}${drawTree([image, body])}</p:cSld>${COLOUR_MAP}` +
    `<p:notesStyle>${levelStyles(12, false)}</p:notesStyle></p:notesMaster>`
  )
}

/** Pages of notes are upright. */
export const NOTES_PAGE = { w: SLIDE.h, h: 720 } as const
