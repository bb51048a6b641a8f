/**
 * Pictures on the map, each kept once in the workshop's file. Bytes come in like any file (see `files.ts`) and go out in
 * pieces; only the facilitator's window gets them.
 */
import { z } from 'zod'
import { WorkshopId } from '../model/ids.ts'
import { KEPT_PICTURES, Picture, PictureHash } from '../model/picture.ts'
import { command, facilitator, query } from './call.ts'
import { FileToken } from './files.ts'

const InWorkshop = z.object({ workshop: WorkshopId })

/** Calls about the pictures of an open workshop. */
export const picturesCalls = {
  /** Every picture in the file, without its bytes. */
  'pictures.list': query(facilitator, InWorkshop, z.array(Picture)),
  /** Keeps a picture that was sent; one that is there already is not kept again. */
  'pictures.add': command(facilitator, InWorkshop.extend({ file: FileToken }), Picture),
  /** The bytes from `from` on, as many as fit into one message; `bytes` says how many there are in all. */
  'pictures.read': query(
    facilitator,
    InWorkshop.extend({ hash: PictureHash, from: z.int().min(0) }),
    z.object({ piece: z.string(), bytes: z.int(), type: z.enum(KEPT_PICTURES) }),
  ),
}
