/** A slide and the page of its speaker as parts of the deck, with everything they refer to. */

import {
  CHAPTER_INDEX,
  drawTree,
  FOOT_INDEX,
  LAYOUT_NUMBERS,
  NUMBER_INDEX,
  numberField,
  placeholder,
} from './deck-master.ts'
import type { DeckPackage } from './deck-package.ts'
import type { Shape, Slide } from './deck-slide.ts'
import { drawChartFrame, makeChartParts } from './draw-chart.ts'
import { drawTable } from './draw-table.ts'
import { drawBar, drawWords, placeOf } from './draw-words.ts'
import { langMark, SLIDE_SPACES, xmlText } from './xml.ts'

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml'
const CHART_KIND = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/** What a slide needs to know of its deck. */
export interface SlideTools {
  readonly deck: DeckPackage
  readonly foot: string
  /** From 1 on, over the whole deck. */
  readonly nextChart: () => number
  readonly nextPicture: () => number
}

function fillPlace(place: Parameters<typeof placeholder>[0], name: string, id: number, text: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholder(place)}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${text}</a:p></p:txBody></p:sp>`
  )
}

function runsOf(text: string, size: number | null): string {
  const letters = '<a:latin typeface="+mn-lt"/>'
  const look = `<a:rPr ${langMark()}${size === null ? '' : ` sz="${Math.round(size * 100)}"`} dirty="0">${letters}</a:rPr>`
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '' : `<a:r>${look}<a:t>${xmlText(line)}</a:t></a:r>`))
    .join(`<a:br>${look}</a:br>`)
}

function drawPicture(shape: Extract<Shape, { kind: 'picture' }>, id: number, relation: string): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${xmlText(shape.words)}"/>` +
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
    `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${placeOf(shape.box, 'a:xfrm')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  )
}

function addChart(shape: Extract<Shape, { kind: 'chart' }>, part: string, tools: SlideTools): string {
  const { deck } = tools
  const number = tools.nextChart()
  const [chart, workbook] = [`ppt/charts/chart${number}.xml`, `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`]
  const parts = makeChartParts(shape)
  deck.addXml(chart, CHART_KIND, parts.drawing)
  deck.addBytes(workbook, parts.workbook)
  deck.relate(chart, `${OFFICE}/package`, workbook)
  return deck.relate(part, `${OFFICE}/chart`, chart)
}

function addPicture({ bytes, type }: Extract<Shape, { kind: 'picture' }>, part: string, tools: SlideTools): string {
  const name = `ppt/media/image${tools.nextPicture()}.${type}`
  tools.deck.addBytes(name, bytes)
  return tools.deck.relate(part, `${OFFICE}/image`, name)
}

function drawShape(shape: Shape, id: number, part: string, tools: SlideTools): string[] {
  switch (shape.kind) {
    case 'words':
      return shape.bar ? [drawWords(shape, id), drawBar(shape.box, id + 1)] : [drawWords(shape, id)]
    case 'table':
      return [drawTable(shape, id)]
    case 'chart':
      return [drawChartFrame(shape, id, addChart(shape, part, tools))]
    case 'picture':
      return [drawPicture(shape, id, addPicture(shape, part, tools))]
  }
}

/** The first numbers are those of the tree, the title, the chapter, the foot and the number of the slide. */
const FIRST_SHAPE = 6

function drawShapes(shapes: readonly Shape[], part: string, tools: SlideTools): readonly string[] {
  const drawn: string[] = []
  for (const shape of shapes) drawn.push(...drawShape(shape, FIRST_SHAPE + drawn.length, part, tools))
  return drawn
}

/** LibreOffice takes neither side nor letters of a foot from the layout. */
const FOOT_LOOK = '<a:pPr algn="l"/>'

function fillPlaces({ layout, title, titleSize, chapter }: Slide, foot: string, number: number): string[] {
  const name = fillPlace(
    layout === 'cover' ? { type: 'ctrTitle', index: null } : { type: 'title', index: null },
    ...(['Title', 2, runsOf(title, titleSize)] as const),
  )
  if (layout === 'cover') return [name, fillPlace({ type: 'subTitle', index: 1 }, 'Subtitle', 3, runsOf(chapter, null))]
  return [
    fillPlace({ type: 'body', index: CHAPTER_INDEX }, 'Chapter', 3, runsOf(chapter, null)),
    name,
    fillPlace({ type: 'ftr', index: FOOT_INDEX }, 'Foot', 4, FOOT_LOOK + runsOf(foot, 10)),
    fillPlace({ type: 'sldNum', index: NUMBER_INDEX }, 'Number', 5, numberField(String(number))),
  ]
}

function drawNotes(notes: string): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' +
    '</p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
  const paragraphs = notes
    .split(/\r\n|\r|\n/)
    .map((line) => `<a:p>${runsOf(line, null)}</a:p>`)
    .join('')
  const body =
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>' +
    '<p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>' +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  return (
    `<p:notes ${SLIDE_SPACES}><p:cSld>${drawTree([image, body])}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  )
}

/** Adds a slide as the one of this number, from 1; with a page for the speaker where there is something to say. */
export function addSlide(slide: Slide, number: number, tools: SlideTools): string {
  const { deck, foot } = tools
  const part = `ppt/slides/slide${number}.xml`
  deck.relate(part, `${OFFICE}/slideLayout`, `ppt/slideLayouts/slideLayout${LAYOUT_NUMBERS[slide.layout]}.xml`)
  const shapes = [...fillPlaces(slide, foot, number), ...drawShapes(slide.shapes, part, tools)]
  deck.addXml(
    part,
    `${SLIDES}.slide+xml`,
    `<p:sld ${SLIDE_SPACES}><p:cSld>${drawTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  )
  if (slide.notes !== '') {
    const notes = `ppt/notesSlides/notesSlide${number}.xml`
    deck.addXml(notes, `${SLIDES}.notesSlide+xml`, drawNotes(slide.notes))
    deck.relate(notes, `${OFFICE}/notesMaster`, 'ppt/notesMasters/notesMaster1.xml')
    deck.relate(notes, `${OFFICE}/slide`, part)
    deck.relate(part, `${OFFICE}/notesSlide`, notes)
  }
  return part
}
