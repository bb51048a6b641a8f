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

/** Sizes of titles of one line, and of two. */
const TITLE_SIZES = [
  [28, 26, 24],
  [24, 22, 20],
] as const
/** Texts of so many signs stand beside a table or a chart, longer ones on a slide of their own. */
const SHORT_TEXT = 420
const MOST_BARS = 16
/** Sections start with what matters and go on into details. */
const MOST_SLIDES = 8
const NAME_ROOM = 300

/** A slide in words before it has its chapter. */
interface Draft {
  readonly title: string
  readonly shapes: readonly Shape[]
}

/** What is said around an object. */
interface Around {
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** Small text above a table or a chart. */
function aboveText(texts: readonly string[]): readonly Paragraph[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ text: cutToLines(text, 14, AREA.w, 3), size: 14, colour: 'soft' as const, after: 6 }))
}

/** What it means stands below, as large as other text. */
function belowText(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ text, size: 16, after: 4 }))
}

/** What stands above an object, and the room that is left for it. */
function putAbove(above: readonly Paragraph[], foot: number): { readonly texts: readonly Shape[]; readonly room: Box } {
  const top = heightOfAll(above, AREA.w)
  return {
    texts: top > 0 ? [{ kind: 'words', box: { ...AREA, h: top }, paragraphs: above }] : [],
    room: { ...AREA, y: AREA.y + top, h: AREA.h - top - foot },
  }
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

/** Says of bars what they count, where the caption does not. */
function labelOf({ caption, data }: ReportChart): readonly string[] {
  if (data?.type !== 'bars') return []
  return caption.toLowerCase().includes(data.valueLabel.toLowerCase()) ? [] : [data.valueLabel]
}

/** The slides of a table, a chart or a map; none where there is nothing to show. */
function planObject(block: ObjectBlock, { above, below }: Around, tools: SectionTools): readonly (readonly Shape[])[] {
  const label = block.kind === 'chart' ? labelOf(block) : []
  const hidden = block.kind === 'chart' && block.data?.type === 'bars' ? block.data.categories.length - MOST_BARS : 0
  const under = belowText(hidden > 0 ? [t('deck.moreRows', { count: hidden }), ...below] : below)
  const foot = under.length === 0 ? 0 : heightOfAll(under, AREA.w) + 10
  const { texts, room } = putAbove(aboveText([...above, ...label]), foot)
  const putBelow = (y: number): readonly Shape[] =>
    foot === 0 ? [] : [{ kind: 'words', box: { ...AREA, y: y + 10, h: foot - 10 }, paragraphs: under }]
  const atFoot = putBelow(AREA.y + AREA.h - foot)
  switch (block.kind) {
    case 'table': {
      const pages = planTables(block, room)
      return pages.map(({ table, more }, index) => {
        const end = more === null ? table.box.y + table.box.h : more.box.y + more.box.h
        return [...texts, table, ...(more === null ? [] : [more]), ...(index === pages.length - 1 ? putBelow(end) : [])]
      })
    }
    case 'chart': {
      const chart = planChart(block, room, tools.currency)
      return chart === null ? [] : [[...texts, ...chart, ...atFoot]]
    }
    case 'map': {
      const bytes = tools.maps.get(partKey(block.part))
      const picture = bytes === undefined ? null : pictureOf(bytes)
      if (picture === null) return []
      const box = placeWithin(picture, room)
      return [
        [...texts, { kind: 'picture', box, bytes: picture.bytes, type: picture.type, words: block.caption }, ...atFoot],
      ]
    }
  }
}

const isObject = (block: ReportBlock | undefined): block is ObjectBlock =>
  block?.kind === 'table' || block?.kind === 'chart' || block?.kind === 'map'
const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0)

/** The size in which a title takes no more than two lines; null where none is small enough. */
function titleSizeOf(title: string): number | null {
  const [single, double] = TITLE_SIZES
  return largestSize(title, single, TITLE_WIDTH, 1) ?? largestSize(title, double, TITLE_WIDTH, 2)
}

function fitTitle(title: string): { readonly title: string; readonly titleSize: number } {
  const size = titleSizeOf(title)
  return size === null ? { title: cutToLines(title, 20, TITLE_WIDTH, 2), titleSize: 20 } : { title, titleSize: size }
}

/** The texts right after an object, where they are short: they are about it. */
function notesAfter(blocks: readonly ReportBlock[], index: number): readonly string[] {
  const rest = blocks.slice(index + 1)
  const end = rest.findIndex((block) => block.kind !== 'text')
  const texts = rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap((block) => (block.kind === 'text' ? [block.text] : []))
  return lengthOf(texts) <= SHORT_TEXT ? texts : []
}

/** Goes through the blocks of a section and makes slides of them. */
function draftSlides(section: ReportSection, tools: SectionTools): readonly Draft[] {
  const { blocks, lead } = section
  const isTitle = lead !== '' && titleSizeOf(lead) !== null
  const drafts: Draft[] = []
  let opening = isTitle ? lead : ''
  let heading = ''
  let isHeadingSaid = true
  let flow: FlowBlock[] = lead !== '' && !isTitle ? [{ kind: 'text', text: lead }] : []
  const add = (title: string, pages: readonly (readonly Shape[])[]) => {
    drafts.push(...pages.map((shapes) => ({ title, shapes })))
    if (pages.length === 0) return
    opening = ''
    isHeadingSaid = true
  }
  const closeFlow = () => {
    if (flow.length === 0) return
    const shown: readonly FlowBlock[] =
      opening !== '' && heading !== '' ? [{ kind: 'heading', text: heading }, ...flow] : flow
    flow = []
    add(opening || heading || section.title, planWords(shown))
  }
  const addObject = (block: ObjectBlock, below: readonly string[]) => {
    const texts = flow.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    const isIntroduced = texts.length === flow.length && lengthOf(texts) <= SHORT_TEXT
    // Under the title of the section a heading comes first, then what stands under it: there is no room for all of it.
    const isCrowded = opening !== '' && !isHeadingSaid && flow.length > 0
    const before = isIntroduced && !isCrowded ? texts : []
    if (before.length > 0) flow = []
    closeFlow()
    const names = [opening, isHeadingSaid ? '' : heading, block.caption].filter((name) => name !== '')
    const [title = section.title, ...others] = names
    add(title, planObject(block, { above: [...before, ...others], below }, tools))
  }
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) continue
    if (block.kind === 'heading') {
      closeFlow()
      heading = block.text
      isHeadingSaid = false
    } else if (isObject(block)) {
      const below = notesAfter(blocks, index)
      addObject(block, below)
      index += below.length
    } else {
      flow.push(block)
    }
  }
  closeFlow()
  if (drafts.length === 0 && opening !== '') add(section.title, planWords([{ kind: 'text', text: opening }]))
  return drafts
}

/** Slides with the notes of the speaker on the first of them. Details beyond that many stay in the report. */
export function planSection(section: ReportSection, tools: SectionTools): readonly Slide[] {
  const drafts = draftSlides(section, tools)
  const shown = drafts.slice(0, MOST_SLIDES)
  return shown.map(({ title, shapes }, index): Slide => {
    const isCut = index === shown.length - 1 && drafts.length > shown.length
    const notes = [index === 0 ? section.speakerNotes : '', isCut ? t('deck.reportHasMore') : '']
      .filter((text) => text !== '')
      .join('\n\n')
    return { layout: 'content', ...fitTitle(title), chapter: section.title, shapes, notes }
  })
}
