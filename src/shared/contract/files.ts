/**
 * Files between a window and the core. A window never hands over a path to read: it sends the bytes in pieces and gets a
 * token. Where to write is chosen in the host's own dialog, or, in the browser host, in a folder list served by the core.
 */
import { z } from 'zod'
import { command, Done, facilitator, query } from './call.ts'

/** Names a file that the core holds for this window until it is used or the core closes. */
export const FileToken = z.string().regex(/^[A-Za-z0-9_-]{10,64}$/)
export type FileToken = z.infer<typeof FileToken>

/** One folder as the in-app dialog shows it. Hidden names are left out; names are sorted as people read them. */
export const FolderList = z.object({
  /** Absolute path of the folder listed. */
  path: z.string(),
  parent: z.string().nullable(),
  /** Handy starting points: home, desktop, documents, removable drives where they can be found. */
  places: z.array(z.object({ name: z.string(), path: z.string() })),
  folders: z.array(z.string()),
  files: z.array(z.string()),
  writable: z.boolean(),
  separator: z.enum(['/', '\\']),
})
export type FolderList = z.infer<typeof FolderList>

/** Calls about files that come in and places to save to. */
export const filesCalls = {
  /** Begins to send a file of so many bytes; its pieces follow with `files.append`. */
  'files.begin': command(
    facilitator,
    z.object({ name: z.string().max(1000), bytes: z.int().min(0) }),
    z.object({ file: FileToken }),
  ),
  /** The next piece, base64. Pieces arrive in order. */
  'files.append': command(facilitator, z.object({ file: FileToken, piece: z.string() }), Done),
  /** Asks for a place to save in the host's own dialog; null when cancelled. Refused where the host has none. */
  'files.chooseTarget': command(
    facilitator,
    z.object({ suggestedName: z.string().max(255) }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Asks for a folder in the host's own dialog, under a title; null when cancelled. Refused where the host has none. */
  'files.chooseFolder': command(
    facilitator,
    z.object({ title: z.string().max(255) }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Folders and files of a folder for the in-app dialog, where the host has none; null for the person's home. */
  'files.listFolder': query(
    facilitator,
    z.object({ path: z.string().nullable(), extension: z.string().max(12) }),
    FolderList,
  ),
  /** Shows a file that Baton wrote, or the library folder, in the system's file manager. */
  'files.reveal': command(facilitator, z.object({ path: z.string() }), Done),
  /**
   * Opens a document that Baton wrote in this run with the program that the system has for it. Refuses `file-no-access` for
   * anything else, `file-not-opened` where there is no such program.
   */
  'files.open': command(facilitator, z.object({ path: z.string() }), Done),
}
