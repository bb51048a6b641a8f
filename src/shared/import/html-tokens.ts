/** Takes HTML apart into tags and text, without a browser and in one pass, so that nothing pasted can make it slow. */
import { decodeEntities } from './html-entities.ts'

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly tag: string; readonly attributes: string }

/** What stands inside these is not for reading. */
const UNREAD = new Set(['script', 'style', 'head', 'title', 'xml', 'template'])

function findTagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const char = html[at]
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at
  }
  return -1
}

/** Tags in lower case and text with its entities decoded. Comments and what no person sees are left out. */
export function* readHtml(html: string): Generator<HtmlToken> {
  let at = 0
  let unread = ''
  while (at < html.length) {
    if (html[at] !== '<') {
      const next = html.indexOf('<', at)
      const end = next < 0 ? html.length : next
      if (unread === '') yield { kind: 'text', text: decodeEntities(html.slice(at, end)) }
      at = end
      continue
    }
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const end = findTagEnd(html, at + 1)
    if (end < 0) return
    const inside = html.slice(at + 1, end)
    at = end + 1
    const [, slash = '', name = ''] = /^(\/?)([a-z][a-z0-9:]*)/i.exec(inside) ?? []
    const tag = name.toLowerCase()
    if (tag === '') continue
    if (unread !== '') {
      if (slash === '/' && tag === unread) unread = ''
    } else if (slash === '' && UNREAD.has(tag) && !inside.endsWith('/')) unread = tag
    else yield { kind: slash === '' ? 'open' : 'close', tag, attributes: inside.slice(slash.length + name.length) }
  }
}
