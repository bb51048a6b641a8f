/**
 * Printing with page numbers in the contents. A browser cannot say in the contents on which page a section will begin, so a page
 * that asks for numbers is printed twice: the first time only to see where everything lies, so that most of it is not painted.
 */
import type { PdfPrinter } from '../../core/ports/pdf-printer.ts'
import { pagesOfDestinations } from './pdf-destinations.ts'

const PLACE = /(<span class="number" data-page-of="([\w-]+)">)(<\/span>)/g

/** Keeps its room without being painted, but for the links and the headings that they lead to. */
const UNPAINTED = '<style>body *{visibility:hidden!important}nav *,h1,h2,h3{visibility:visible!important}</style>'

/** The same page, everything in the same place, in about half of the time. */
function asDraft(html: string): string {
  return html.replace('</head>', `${UNPAINTED}</head>`)
}

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
      if (html.search(PLACE) < 0) return printer.print(html, signal)
      const draft = await printer.print(asDraft(html), signal)
      if (draft === null) return null
      return printer.print(fillPageNumbers(html, pagesOfDestinations(draft)), signal)
    },
  }
}
