/**
 * The container of a deck: parts, what kind each is and how they refer to each other. The lists that programs check first
 * (kinds and relations) are made from what was added, so that nothing can be named that is not there.
 */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { xmlPart } from './xml.ts'

const KINDS = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
/** What is packed already does not get smaller. */
const PACKED = /\.(png|jpeg|xlsx)$/

export interface DeckPackage {
  /** A part of XML with what kind it is; the name has no slash in front. */
  readonly addXml: (name: string, kind: string, body: string) => void
  /** A picture or a workbook. */
  readonly addBytes: (name: string, bytes: Uint8Array) => void
  /** Says that one part refers to another, and gives the name under which it does. `from` is empty for the package itself. */
  readonly relate: (from: string, type: string, to: string) => string
  readonly zip: () => Uint8Array
}

/** The path from the folder of one part to another. */
function pathTo(from: string, to: string): string {
  const start = from.split('/').slice(0, -1)
  const end = to.split('/')
  const shared = start.findIndex((folder, index) => folder !== end[index])
  const same = shared < 0 ? start.length : shared
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/')
}

function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

/** An empty one. */
export function createDeckPackage(): DeckPackage {
  const parts = new Map<string, Uint8Array>()
  const kinds = new Map<string, string>()
  const relations = new Map<string, string[]>()
  return {
    addXml(name, kind, body) {
      parts.set(name, strToU8(xmlPart(body)))
      kinds.set(name, kind)
    },
    addBytes(name, bytes) {
      parts.set(name, bytes)
    },
    relate(from, type, to) {
      const known = relations.get(from) ?? []
      const id = `rId${known.length + 1}`
      known.push(`<Relationship Id="${id}" Type="${type}" Target="${pathTo(from, to)}"/>`)
      relations.set(from, known)
      return id
    },
    zip() {
      const endings = new Set([
        'rels',
        'xml',
        ...[...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)),
      ])
      const lists: Record<string, string> = {
        '[Content_Types].xml':
          `<Types xmlns="${KINDS}">` +
          [...endings].map((end) => `<Default Extension="${end}" ContentType="${DEFAULTS[end] ?? ''}"/>`).join('') +
          [...kinds].map(([name, kind]) => `<Override PartName="/${name}" ContentType="${kind}"/>`).join('') +
          '</Types>',
      }
      for (const [from, list] of relations) {
        lists[relationsOf(from)] = `<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`
      }
      const files: Zippable = {}
      for (const [name, body] of Object.entries(lists)) files[name] = strToU8(xmlPart(body))
      for (const [name, bytes] of parts) files[name] = PACKED.test(name) ? [bytes, { level: 0 }] : bytes
      return zipSync(files)
    },
  }
}
