/**
 * Printing with page numbers in the contents. A browser cannot say in the contents on which page a section will begin, so a page
 * that asks for numbers is printed twice: the first time to see where everything lies.
 */
import type { PdfPrinter } from '../../core/ports/pdf-printer.ts'
import { pagesOfDestinations } from './pdf-destinations.ts'

const PLACE = /(<span class="number" data-page-of="([\w-]+)">)(<\/span>)/g

/** The page with its numbers; the same where none is known. */
export function fillPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replaceAll(PLACE, (_whole, before: string, place: string, after: string) => {
    return `${before}${pages.get(place) ?? ''}${after}`
  })
}

/** The same printer, which fills in the numbers of the contents. They take no room that was not there before. */
export function numberContents(printer: PdfPrinter): PdfPrinter {
  return {
    canPrint: () => printer.canPrint(),
    async print(html, signal) {
      const first = await printer.print(html, signal)
      if (first === null) return null
      const numbered = fillPageNumbers(html, pagesOfDestinations(first))
      return numbered === html ? first : printer.print(numbered, signal)
    },
  }
}
