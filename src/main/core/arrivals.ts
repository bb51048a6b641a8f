/** Files on their way in: a window sends the bytes in pieces, or a host hands one over. A token names each until it is used. */
import type { FileToken } from '#shared/contract/files.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import type { Ids, Inbox, InboxFile } from './ports/system.ts'
import { Refusal } from './refusal.ts'

/** Files that have arrived or are arriving, by token. */
export interface Arrivals {
  /** Refuses `transfer-too-large`. */
  begin(name: string, bytes: number): FileToken
  /** Refuses `transfer-invalid` and forgets the file when a piece does not fit. */
  append(token: FileToken, piece: string): void
  /** Takes a copy of a file of this machine. */
  receive(path: string): { readonly file: FileToken; readonly name: string }
  /** A file that arrived whole. Refuses `transfer-invalid`. */
  use(token: FileToken): InboxFile
  /** Puts other bytes in the place of an arrived file's. */
  replace(token: FileToken, bytes: Uint8Array): void
  /** Forgets a file that is not needed any more. */
  release(token: FileToken): void
}

interface Arrival {
  readonly file: InboxFile
  readonly bytes: number
}

/** Keeps them in the inbox; nothing has arrived yet. */
export function createArrivals(inbox: Inbox, ids: Ids): Arrivals {
  const arrivals = new Map<FileToken, Arrival>()

  function find(token: FileToken): Arrival {
    const arrival = arrivals.get(token)
    if (!arrival) throw new Refusal('transfer-invalid')
    return arrival
  }

  function release(token: FileToken): void {
    arrivals.get(token)?.file.remove()
    arrivals.delete(token)
  }

  return {
    begin(name, bytes) {
      if (bytes > LIMITS.fileBytes) {
        const limit = inMegabytes(LIMITS.fileBytes)
        throw new Refusal('transfer-too-large', { file: name, megabytes: inMegabytes(bytes), limit })
      }
      const token = ids.next()
      arrivals.set(token, { file: inbox.begin(name), bytes })
      return token
    },
    append(token, piece) {
      const { file, bytes } = find(token)
      const fits = file.size() + Math.floor((piece.length * 3) / 4) - 2 <= bytes
      if (fits && file.append(piece) && file.size() <= bytes) return
      release(token)
      throw new Refusal('transfer-invalid')
    },
    receive(path) {
      const file = inbox.take(path)
      const token = ids.next()
      arrivals.set(token, { file, bytes: file.size() })
      return { file: token, name: file.name }
    },
    use(token) {
      const { file, bytes } = find(token)
      if (file.size() !== bytes) throw new Refusal('transfer-invalid')
      return file
    },
    replace(token, bytes) {
      const { file } = find(token)
      file.replace(bytes)
      arrivals.set(token, { file, bytes: bytes.length })
    },
    release,
  }
}
