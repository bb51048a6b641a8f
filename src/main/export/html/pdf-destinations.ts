/**
 * On which page of a PDF each place lies that a link inside it leads to. Reads what Chromium writes: objects one after the other,
 * their dictionaries in plain text, one dictionary of places.
 */

/** The text of an object; empty where it is not there. */
function objectOf(text: string, number: string): string {
  const start = text.indexOf(`\n${number} 0 obj`)
  return start < 0 ? '' : text.slice(start, text.indexOf('endobj', start))
}

/** Numbers of the pages' objects in their order. */
function pagesBelow(text: string, number: string, depth = 0): readonly string[] {
  const object = objectOf(text, number)
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object)?.[1]
  if (kids === undefined || depth > 12) return [number]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(text, kid, depth + 1))
}

/** Page numbers from 1 by the name of the place; empty where the file is written in another way. */
export function pagesOfDestinations(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const catalog = /\/Type\s*\/Catalog[\s\S]*?endobj/.exec(text)?.[0] ?? ''
  const root = /\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? ''
  const places = objectOf(text, /\/Dests (\d+) 0 R/.exec(catalog)?.[1] ?? '')
  const numbers = new Map(pagesBelow(text, root).map((page, at) => [page, at + 1]))
  return new Map(
    [...places.matchAll(/\/([A-Za-z0-9_-]+)\s*\[(\d+) 0 R/g)].flatMap(([, name = '', page = '']) => {
      const number = numbers.get(page)
      return number === undefined ? [] : [[name, number] as const]
    }),
  )
}
