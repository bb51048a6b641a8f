/**
 * Makes slides of a report: a cover, then for each section one idea after the other. Tables, charts and maps have a slide of
 * their own; what is said in words shares one as far as it fits.
 */
import type { ReportDocument, ReportSection } from '#shared/report/document.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { COVER_TITLE, COVER_UNDER } from './deck-master.ts'
import type { Chapter, Deck, Shape, Slide } from './deck-slide.ts'
import { cutToLines, largestSize } from './fit-words.ts'
import { pictureOf, placeWithin } from './place-picture.ts'
import { planSection } from './plan-section.ts'

/** Pictures that belong to a report. */
export interface DeckPictures {
  /** The parts of the map as PNG, by their key. */
  readonly maps: ReadonlyMap<string, Uint8Array>
  /** The bytes of the logo; null where there is none. */
  readonly logo: Uint8Array | null
}

const COVER_SIZES = [44, 40, 36, 32, 28, 24, 20] as const
const LOGO_ROOM = { x: 728, y: 48, w: 160, h: 72 } as const
const LOGO_MARGIN = 12

function planLogo(logo: Uint8Array | null): readonly Shape[] {
  const picture = logo === null ? null : pictureOf(logo)
  if (picture === null) return []
  const box = placeWithin(picture, LOGO_ROOM, 'right')
  const ground = {
    ...{ x: box.x - LOGO_MARGIN, y: box.y - LOGO_MARGIN },
    ...{ w: box.w + 2 * LOGO_MARGIN, h: box.h + 2 * LOGO_MARGIN },
  }
  return [
    { kind: 'words', box: ground, paragraphs: [{ text: '', size: 12 }], fill: 'paper' },
    { kind: 'picture', box, bytes: picture.bytes, type: picture.type, words: t('deck.logo') },
  ]
}

function planCover(document: ReportDocument, { logo }: DeckPictures): Slide {
  const { title, subtitle, client, preparedBy, day } = document
  const lines = [
    subtitle,
    client,
    preparedBy === '' ? '' : t('account.preparedBy', { name: preparedBy }),
    sayDay(day),
  ].filter((line) => line !== '')
  const size = largestSize(title, COVER_SIZES, COVER_TITLE.w, 3)
  return {
    layout: 'cover',
    title: size === null ? cutToLines(title, 20, COVER_TITLE.w, 6) : title,
    titleSize: size ?? 20,
    chapter: lines.map((line) => cutToLines(line, 20, COVER_UNDER.w, 1)).join('\n'),
    shapes: planLogo(logo),
    notes: '',
  }
}

/** What is not there yet stands at the end, instead of a slide for each. */
function planEmpty({ empty, sections }: ReportDocument): readonly ReportSection[] {
  if (empty.length === 0) return []
  const lead = sections.length === 0 ? t('deck.nothingYet') : ''
  const items = empty.map((id) => t(`account.section.${id}`))
  const blocks = [{ kind: 'list', items, ordered: false }] as const
  return [{ id: 'method', title: t('deck.notYet'), lead, blocks, speakerNotes: '' }]
}

/** The whole deck. */
export function planDeck(document: ReportDocument, pictures: DeckPictures): Deck {
  const { title, client, preparedBy, day, sections, currency } = document
  const chapters = [...sections, ...planEmpty(document)].map((section): Chapter => {
    return { title: section.title, slides: planSection(section, { maps: pictures.maps, currency }) }
  })
  const foot = [title, client, sayDay(day)].filter((part) => part !== '').join(' · ')
  return {
    title,
    author: preparedBy === '' ? t('app.name') : preparedBy,
    foot: cutToLines(foot, 10, 680, 1),
    chapters: [
      { title, slides: [planCover(document, pictures)] },
      ...chapters.filter(({ slides }) => slides.length > 0),
    ],
  }
}
