/** The formats of this laptop: those that ship with Baton, and the facilitator's own. */

import { type Format, type KnownFormat, SHIPPED_FORMATS } from '#shared/model/format.ts'
import type { Agenda } from '#shared/model/guide.ts'
import type { BlockId, FormatId } from '#shared/model/ids.ts'
import { compareNames } from '#shared/model/names.ts'
import type { FormatFiles } from './ports/format-files.ts'
import type { Ids, Resources } from './ports/system.ts'
import { readFormat } from './read-format.ts'
import { Refusal } from './refusal.ts'

/** Where formats are looked up. */
export interface KnownFormats {
  /** The shipped ones in their order and the language that is spoken, then own ones by name. Own files that hold no format are left out, and left alone. */
  list(): Promise<KnownFormat[]>
  /** Refuses `format-missing`. */
  find(id: FormatId): Promise<KnownFormat>
}

function readOwn(files: FormatFiles): KnownFormat[] {
  const own = files.list().flatMap(({ id, text }) => {
    try {
      return [{ id, own: true, format: readFormat(new TextEncoder().encode(text), id) }]
    } catch (error) {
      if (error instanceof Refusal) return []
      throw error
    }
  })
  return own.sort((a, b) => compareNames(a.format.name, b.format.name) || compareNames(a.id, b.id))
}

/** Reads the files anew at every question: they are few, and a person may put one there by hand. */
export function createKnownFormats(resources: Resources, files: FormatFiles): KnownFormats {
  async function list(): Promise<KnownFormat[]> {
    const texts = await resources.formats(SHIPPED_FORMATS)
    const shipped = SHIPPED_FORMATS.map((name, at) => ({
      id: name as string as FormatId,
      own: false,
      format: readFormat(new TextEncoder().encode(texts[at] ?? ''), name),
    }))
    const taken = new Set<string>(SHIPPED_FORMATS)
    return [...shipped, ...readOwn(files).filter(({ id }) => !taken.has(id))]
  }
  return {
    list,
    async find(id) {
      const found = (await list()).find((known) => known.id === id)
      if (!found) throw new Refusal('format-missing', { format: id })
      return found
    },
  }
}

/** The agenda that begins with a format: its blocks get ids of their own. */
export function agendaOf({ id, format }: KnownFormat, ids: Ids): Agenda {
  const blocks = format.blocks.map((block) => ({ ...block, id: ids.next() as BlockId }))
  return { name: format.name, format: id, blocks }
}

/** A format out of an agenda. */
export function formatOf({ blocks }: Pick<Agenda, 'blocks'>, name: string, summary: string): Format {
  return { baton: 'format-1', name, summary, blocks: blocks.map(({ id: _, ...plan }) => plan) }
}
