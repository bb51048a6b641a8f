/**
 * The slides of one section. What the section comes to is the title of the first one; a heading, or what a table or a chart
 * shows, is the title of those after it.
 */
import { cutText } from '#shared/charts/fit-text.ts'
import { partKey } from '#shared/model/export.ts'
import type { ReportBlock, ReportChart, ReportSection } from '#shared/report/document.ts'
import { t } from '#shared/text/text.ts'
import { TITLE_WIDTH } from './deck-master.ts'
import { AREA, type Box, type Paragraph, type Shape, type Slide } from './deck-slide.ts'
import { cutToLines, heightOfAll, largestSize } from './fit-words.ts'
import { pictureOf, placeWithin } from './place-picture.ts'
import { planTables } from './plan-tables.ts'
import { type FlowBlock, planWords } from './plan-words.ts'

/** What the blocks of a section refer to. */
export interface SectionTools {
  readonly maps: ReadonlyMap<string, Uint8Array>
  readonly currency: string
}

type ObjectBlock = Extract<ReportBlock, { kind: 'table' | 'chart' | 'map' }>

const TITLE_SIZES = [28, 26, 24, 22] as const
/** A text of so many signs stands beside a table or a chart, a longer one on a slide of its own. */
const SHORT_TEXT = 260
const MOST_BARS = 16
const NAME_ROOM = 300

/** A slide in words before it has its chapter. */
interface Draft {
  readonly title: string
  readonly shapes: readonly Shape[]
}

/** Small text around a table or a chart. */
function sideText(texts: readonly string[], lines: number): readonly Paragraph[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ text: cutToLines(text, 14, AREA.w, lines), size: 14, colour: 'soft' as const, after: 6 }))
}

/** What stands above and below an object, and the room that is left for it. */
function surround(
  above: readonly Paragraph[],
  below: readonly Paragraph[],
): { readonly texts: readonly Shape[]; readonly room: Box } {
  const [top, foot] = [heightOfAll(above, AREA.w), heightOfAll(below, AREA.w)]
  const texts: Shape[] = []
  if (top > 0) texts.push({ kind: 'words', box: { ...AREA, h: top }, paragraphs: above })
  if (foot > 0) texts.push({ kind: 'words', box: { ...AREA, y: AREA.y + AREA.h - foot, h: foot }, paragraphs: below })
  return { texts, room: { ...AREA, y: AREA.y + top, h: AREA.h - top - foot } }
}

function planChart({ data, caption }: ReportChart, room: Box, currency: string): readonly Shape[] | null {
  if (data === null || data.categories.length === 0) return null
  const most = data.type === 'bars' ? MOST_BARS : data.categories.length
  const shown = {
    ...data,
    categories: data.categories.slice(0, most).map((name) => cutText(name, 12, NAME_ROOM)),
    series: data.series.map((one) => ({ ...one, values: one.values.slice(0, most) })),
  }
  return [{ kind: 'chart', box: room, data: shown, currency, words: caption }]
}

/** The slides of a table, a chart or a map; none where there is nothing to show. */
function planObject(
  block: ObjectBlock,
  above: readonly string[],
  below: string,
  tools: SectionTools,
): (readonly Shape[])[] {
  const label = block.kind === 'chart' && block.data?.type === 'bars' ? [block.data.valueLabel] : []
  const hidden = block.kind === 'chart' && block.data?.type === 'bars' ? block.data.categories.length - MOST_BARS : 0
  const left = hidden > 0 ? [t('deck.moreRows', { count: hidden })] : []
  const { texts, room } = surround(sideText([...above, ...label], 3), sideText([below, ...left], 3))
  switch (block.kind) {
    case 'table':
      return planTables(block, room).map(({ table, more }) => [...texts, table, ...(more === null ? [] : [more])])
    case 'chart': {
      const chart = planChart(block, room, tools.currency)
      return chart === null ? [] : [[...texts, ...chart]]
    }
    case 'map': {
      const bytes = tools.maps.get(partKey(block.part))
      const picture = bytes === undefined ? null : pictureOf(bytes)
      if (picture === null) return []
      const box = placeWithin(picture, room)
      return [[...texts, { kind: 'picture', box, bytes: picture.bytes, type: picture.type, words: block.caption }]]
    }
  }
}

const isObject = (block: ReportBlock | undefined): block is ObjectBlock =>
  block?.kind === 'table' || block?.kind === 'chart' || block?.kind === 'map'
const isShort = (block: ReportBlock | undefined) => block?.kind === 'text' && block.text.length <= SHORT_TEXT

/** A title that takes two lines at most, in the size in which it does. */
function fitTitle(title: string): { readonly title: string; readonly titleSize: number } {
  const size = largestSize(title, TITLE_SIZES, TITLE_WIDTH, 2)
  return size === null ? { title: cutToLines(title, 22, TITLE_WIDTH, 2), titleSize: 22 } : { title, titleSize: size }
}

/** Goes through the blocks and makes slides of them. */
function draftSlides(section: ReportSection, tools: SectionTools): readonly Draft[] {
  const { blocks, lead } = section
  const isTitle = lead !== '' && largestSize(lead, TITLE_SIZES, TITLE_WIDTH, 2) !== null
  const drafts: Draft[] = []
  let opening = isTitle ? lead : ''
  let heading = ''
  let flow: FlowBlock[] = lead !== '' && !isTitle ? [{ kind: 'text', text: lead }] : []
  const namesFor = (caption: string) => [opening, heading, caption].filter((name) => name !== '')
  const add = (title: string, pages: readonly (readonly Shape[])[]) => {
    drafts.push(...pages.map((shapes) => ({ title: title === '' ? section.title : title, shapes })))
    if (pages.length > 0) opening = ''
  }
  const closeFlow = () => {
    if (flow.length === 0) return
    const [title = '', under] = namesFor('')
    const blocksShown: FlowBlock[] = under === undefined ? flow : [{ kind: 'text', text: under }, ...flow]
    flow = []
    add(title, planWords(blocksShown))
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      closeFlow()
      heading = block.text
      return
    }
    if (!isObject(block)) {
      // A short text right after a table or a chart, and with nothing after it, stands on its slide.
      const next = blocks[index + 1]
      const isNote = isShort(block) && isObject(blocks[index - 1]) && (next === undefined || next.kind === 'heading')
      if (!isNote) flow.push(block)
      return
    }
    const [only] = flow
    const before = flow.length === 1 && only?.kind === 'text' && isShort(only) ? only.text : ''
    if (before !== '') flow = []
    closeFlow()
    const [title = '', ...others] = namesFor(block.caption)
    const [after, next] = [blocks[index + 1], blocks[index + 2]]
    const isNote = isShort(after) && (next === undefined || next.kind === 'heading')
    const below = isNote && after?.kind === 'text' ? after.text : ''
    add(title, planObject(block, [before, ...others], below, tools))
  })
  closeFlow()
  if (drafts.length === 0 && opening !== '') add(section.title, planWords([{ kind: 'text', text: opening }]))
  return drafts
}

/** Slides with the notes of the speaker on the first of them. */
export function planSection(section: ReportSection, tools: SectionTools): readonly Slide[] {
  return draftSlides(section, tools).map(({ title, shapes }, index): Slide => {
    const notes = index === 0 ? section.speakerNotes : ''
    return { layout: 'content', ...fitTitle(title), chapter: section.title, shapes, notes }
  })
}
