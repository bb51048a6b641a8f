/**
 * A report as slides that stay editable: native text, tables and charts, nothing drawn as a picture but the map. The file is
 * written here, part by part: decks of the usual libraries make PowerPoint offer to repair them.
 */
import type { ReportDocument } from '#shared/report/document.ts'
import { type DeckPictures, planDeck } from './plan-deck.ts'
import { zipDeck } from './zip-deck.ts'

/** The bytes of the file. The same report gives the same bytes but for the time in its container. */
export function writePptx(document: ReportDocument, pictures: DeckPictures): Uint8Array {
  return zipDeck(planDeck(document, pictures), document.day)
}
