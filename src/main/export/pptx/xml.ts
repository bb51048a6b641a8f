/** Text and parts of XML. What was typed may hold signs that no XML can. */
import { fitForXml } from '#shared/model/fit-for-xml.ts'
import { writtenLocale } from '#shared/text/formatters.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Typed text, fit to stand in an element or an attribute. */
export function xmlText(text: string): string {
  return fitForXml(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** Which language a run of text is checked in by the program that shows it. */
export const langMark = (): string => `lang="${writtenLocale()}"`

/** A whole file of XML. */
export function xmlPart(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`
}

/** Where the words of the slides and their drawings come from. */
export const SLIDE_SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
