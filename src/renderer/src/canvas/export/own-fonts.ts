/** The type of the map inside a drawing, so that it looks the same wherever it is opened. */
import { ASSETS } from '../kit.ts'
import { readAsData } from './read-as-data.ts'

const FACES = [
  ['normal', ASSETS.fonts?.tldraw_sans],
  ['bold', ASSETS.fonts?.tldraw_sans_bold],
] as const

const known = new Map<string, Promise<string>>()

const fetchAsData = async (url: string) => readAsData(await (await fetch(url)).blob())

function asData(url: string): Promise<string> {
  const fetched = known.get(url) ?? fetchAsData(url)
  known.set(url, fetched)
  // What could not be had now may be there later.
  fetched.catch(() => known.delete(url))
  return fetched
}

/** Rules for the weights that stand in this markup. */
export async function fontRulesFor(markup: string): Promise<string> {
  const rules = FACES.flatMap(([weight, url]) => {
    if (!url || !markup.includes(`font-weight="${weight}"`)) return []
    return [
      asData(String(url)).then(
        (data) => `@font-face{font-family:'tldraw_sans';font-weight:${weight};src:url(${data}) format('woff2')}`,
      ),
    ]
  })
  return (await Promise.all(rules)).join('')
}
