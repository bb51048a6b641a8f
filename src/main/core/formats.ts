/** Formats: kept from an agenda, taken in from a file, written to one. Those that ship with Baton cannot be removed. */
import type { formatsCalls } from '#shared/contract/formats.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import type { Format } from '#shared/model/format.ts'
import type { FormatId } from '#shared/model/ids.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import type { Arrivals } from './arrivals.ts'
import { formatOf, type KnownFormats } from './known-formats.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { FormatFiles } from './ports/format-files.ts'
import type { Events, Ids, InboxFile } from './ports/system.ts'
import type { WriteOut } from './ports/write-out.ts'
import { isWorkshopFile, readFormat, WORKSHOP_BEGINNING, workshopInstead } from './read-format.ts'
import { Refusal } from './refusal.ts'

export interface FormatsDeps {
  readonly ids: Ids
  readonly open: OpenWorkshops
  readonly events: Events
  readonly arrivals: Arrivals
  readonly formats: KnownFormats
  readonly files: FormatFiles
  readonly writeOut: WriteOut
  /** Told about every file that was written outside the library. */
  readonly noteExported: (path: string) => void
}

function textOf(format: Format): string {
  return `${JSON.stringify(format, null, 2)}\n`
}

function cleanName(typed: string): string {
  const name = foldLine(typed)
  if (name === '') throw new Refusal('format-name-empty')
  if (name.length > LIMITS.name) {
    throw new Refusal('format-name-too-long', { length: name.length, limit: LIMITS.name })
  }
  return name
}

function readArrived(file: InboxFile): Format {
  if (isWorkshopFile(file.readBeginning(WORKSHOP_BEGINNING))) throw workshopInstead(file.name)
  if (file.size() > LIMITS.formatBytes) {
    const limit = inMegabytes(LIMITS.formatBytes)
    throw new Refusal('transfer-too-large', { file: file.name, megabytes: inMegabytes(file.size()), limit })
  }
  return readFormat(file.read(), file.name)
}

/** Handlers of the calls about formats. */
export function formatsArea(deps: FormatsDeps): Handlers<typeof formatsCalls> {
  const { formats, files, arrivals } = deps
  const add = (format: Format): FormatId => {
    const id = deps.ids.next() as FormatId
    files.write(id, textOf(format))
    deps.events.emit('formats.changed', {})
    return id
  }
  return {
    'formats.list': () => formats.list(),
    'formats.keep': async ({ workshop, name: typed }) => {
      const agenda = deps.open.shown(workshop).store.read.guide.agenda()
      const name = cleanName(typed)
      if (!agenda || agenda.blocks.length === 0) throw new Refusal('format-empty')
      const from = (await formats.list()).find(({ id }) => id === agenda.format)
      return { id: add(formatOf(agenda, name, from?.format.summary ?? '')) }
    },
    'formats.remove': ({ id }) => {
      if (!files.remove(id)) throw new Refusal('format-missing', { format: id })
      deps.events.emit('formats.changed', {})
      return null
    },
    'formats.importFile': async ({ file }) => {
      const arrived = arrivals.use(file)
      try {
        const format = readArrived(arrived)
        const same = (await formats.list()).find((known) => textOf(known.format) === textOf(format))
        return { id: same?.id ?? add(format), name: format.name }
      } finally {
        arrivals.release(file)
      }
    },
    'formats.exportFile': async ({ id, path, replace }) => {
      const { format } = await formats.find(id)
      const bytes = deps.writeOut(path, textOf(format), replace)
      deps.noteExported(path)
      return { path, bytes }
    },
  }
}
