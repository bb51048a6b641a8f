/** Puts a deck together as a file: the presentation with its master, layouts, slides and what programs read about it. */

import { drawLayout, drawMaster, drawNotesMaster, LAYOUT_COUNT, levelStyles, NOTES_PAGE } from './deck-master.ts'
import { createDeckPackage, type DeckPackage } from './deck-package.ts'
import type { Chapter, Deck } from './deck-slide.ts'
import { SLIDE } from './deck-slide.ts'
import { drawTheme } from './deck-theme.ts'
import { addSlide, OFFICE } from './draw-slide.ts'
import { emu } from './draw-words.ts'
import { SLIDE_SPACES, xmlText } from './xml.ts'

const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml'
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml'
const PRESENTATION = 'ppt/presentation.xml'
const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'
const FIRST_SLIDE_ID = 256

/** The master with its layouts and theme; the one for notes needs a theme of its own. */
function addMasters(deck: DeckPackage): void {
  const layouts = Array.from({ length: LAYOUT_COUNT }, (_, index) => {
    const part = `ppt/slideLayouts/slideLayout${index + 1}.xml`
    deck.addXml(part, `${SLIDES}.slideLayout+xml`, drawLayout(index + 1))
    deck.relate(part, `${OFFICE}/slideMaster`, MASTER)
    return deck.relate(MASTER, `${OFFICE}/slideLayout`, part)
  })
  deck.addXml(MASTER, `${SLIDES}.slideMaster+xml`, drawMaster(layouts))
  deck.addXml(NOTES_MASTER, `${SLIDES}.notesMaster+xml`, drawNotesMaster())
  for (const [number, master] of [MASTER, NOTES_MASTER].entries()) {
    const theme = `ppt/theme/theme${number + 1}.xml`
    deck.addXml(theme, THEME, drawTheme())
    deck.relate(master, `${OFFICE}/theme`, theme)
  }
}

/** How the program that shows the slides lists those that belong together. */
function drawChapters(chapters: readonly Chapter[]): string {
  let id = FIRST_SLIDE_ID
  const sections = chapters.map(({ title, slides }, index) => {
    const ids = slides.map(() => `<p14:sldId id="${id++}"/>`).join('')
    const name = `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`
    return `<p14:section name="${xmlText(title)}" id="${name}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`
  })
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    '<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
    `${sections.join('')}</p14:sectionLst></p:ext></p:extLst>`
  )
}

function addFacts(deck: DeckPackage, { title, author }: Deck, day: string): void {
  const time = `${day}T00:00:00Z`
  deck.addXml(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>` +
      `<dc:creator>${xmlText(author)}</dc:creator>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  )
  deck.addXml(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      '<Application>Baton</Application></Properties>',
  )
}

/** The bytes of the file. `day` is when it was made, `YYYY-MM-DD`. */
export function zipDeck(content: Deck, day: string): Uint8Array {
  const deck = createDeckPackage()
  deck.relate('', `${OFFICE}/officeDocument`, PRESENTATION)
  deck.relate(
    '',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  )
  deck.relate('', `${OFFICE}/extended-properties`, 'docProps/app.xml')
  addMasters(deck)
  const master = deck.relate(PRESENTATION, `${OFFICE}/slideMaster`, MASTER)
  const notes = deck.relate(PRESENTATION, `${OFFICE}/notesMaster`, NOTES_MASTER)
  let [charts, pictures] = [0, 0]
  const tools = { deck, foot: content.foot, nextChart: () => ++charts, nextPicture: () => ++pictures }
  const slides = content.chapters.flatMap((chapter) => chapter.slides)
  const ids = slides.map((slide, index) => {
    const relation = deck.relate(PRESENTATION, `${OFFICE}/slide`, addSlide(slide, index + 1, tools))
    return `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${relation}"/>`
  })
  deck.addXml(
    PRESENTATION,
    `${SLIDES}.presentation.main+xml`,
    `<p:presentation ${SLIDE_SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${master}"/>` +
      `</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${notes}"/></p:notesMasterIdLst>` +
      `<p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.w)}" cy="${emu(SLIDE.h)}"/>` +
      `<p:notesSz cx="${emu(NOTES_PAGE.w)}" cy="${emu(NOTES_PAGE.h)}"/>` +
      `<p:defaultTextStyle>${levelStyles(18, false)}</p:defaultTextStyle>${drawChapters(content.chapters)}</p:presentation>`,
  )
  addSmallParts(deck)
  addFacts(deck, content, day)
  return deck.zip()
}

/** What every program writes and some miss when it is not there. */
function addSmallParts(deck: DeckPackage): void {
  const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
  const parts = [
    ['presProps', `<p:presentationPr ${SLIDE_SPACES}/>`],
    ['viewProps', `<p:viewPr ${SLIDE_SPACES}/>`],
    ['tableStyles', `<a:tblStyleLst ${drawing} def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`],
  ] as const
  for (const [name, body] of parts) {
    deck.addXml(`ppt/${name}.xml`, `${SLIDES}.${name}+xml`, body)
    deck.relate(PRESENTATION, `${OFFICE}/${name}`, `ppt/${name}.xml`)
  }
}
