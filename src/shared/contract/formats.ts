/** Formats: agendas that new workshops begin with, shipped ones and the facilitator's own. */
import { z } from 'zod'
import { KnownFormat } from '../model/format.ts'
import { FormatId, WorkshopId } from '../model/ids.ts'
import { LIMITS } from '../model/limits.ts'
import { command, Done, event, facilitator, Nothing, query } from './call.ts'
import { FileToken } from './files.ts'

const One = z.object({ id: FormatId })

/** Calls about formats. */
export const formatsCalls = {
  /** The shipped ones in their order, then own ones by name. */
  'formats.list': query(facilitator, Nothing, z.array(KnownFormat)),
  /** Keeps the agenda of an open workshop as an own format. Refuses `format-name-empty`, `format-name-too-long`, `format-empty`. */
  'formats.keep': command(facilitator, z.object({ workshop: WorkshopId, name: z.string().max(LIMITS.note) }), One),
  /** Removes an own one. Refuses `format-missing`. */
  'formats.remove': command(facilitator, One, Done),
  /** Takes in a format file. One that is here already is not taken in twice. Refuses `format-invalid`, naming the field that is wrong. */
  'formats.importFile': command(facilitator, z.object({ file: FileToken }), One.extend({ name: z.string() })),
  /** Writes a format file. `path` is absolute; an existing file is replaced only with `replace`. */
  'formats.exportFile': command(
    facilitator,
    One.extend({ path: z.string(), replace: z.boolean() }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
}

/** What happens to them. */
export const formatsEvents = {
  'formats.changed': event(facilitator, Nothing),
}
