/**
 * The pictures of one workshop as its window has them: sent to the core to be kept, and fetched once each when they are
 * shown. Records of the map hold an address (`shared/model/picture.ts`), never bytes.
 */
import type { TLAssetStore } from '@tldraw/editor'
import type { Result } from '#shared/contract/call.ts'
import type { CoreClient, Output } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import { type Picture, type PictureHash, pictureAddress, readPictureAddress } from '#shared/model/picture.ts'
import { t } from '#shared/text/text.ts'
import { transferFile } from '../../rpc/transfer-file.ts'
import { type PictureProblem, type PictureUse, preparePicture } from './prepare-picture.ts'

/** A picture that is kept now, or a sentence that says why not. */
export type Taken =
  | { readonly ok: true; readonly picture: Picture; readonly name: string }
  | { readonly ok: false; readonly sentence: string }

export interface PictureStore {
  /** For tldraw, which resolves the addresses of its pictures through it. */
  readonly assets: TLAssetStore
  /** Makes a file fit and has it kept. Never rejects. */
  take(file: File, use?: PictureUse): Promise<Taken>
  /** Where the browser finds the picture; null when the core has not got it. */
  urlOf(hash: PictureHash): Promise<string | null>
  close(): void
}

/** Fetches pictures piece by piece, each once, and keeps their addresses until it is closed. */
export function createPictureReader(
  read: (hash: PictureHash, from: number) => Promise<Result<Output<'pictures.read'>>>,
): Pick<PictureStore, 'urlOf' | 'close'> & { readonly resolve: NonNullable<TLAssetStore['resolve']> } {
  const urls = new Map<PictureHash, Promise<string | null>>()
  let closed = false

  async function fetchPicture(hash: PictureHash): Promise<string | null> {
    const pieces: Uint8Array<ArrayBuffer>[] = []
    for (let from = 0; ; ) {
      const reply = await read(hash, from)
      if (!reply.ok) return null
      const piece = fromBase64(reply.value.piece)
      pieces.push(piece)
      from += piece.length
      if (piece.length === 0 || from >= reply.value.bytes) {
        return closed ? null : URL.createObjectURL(new Blob(pieces, { type: reply.value.type }))
      }
    }
  }

  function urlOf(hash: PictureHash): Promise<string | null> {
    const known = urls.get(hash)
    if (known) return known
    const fetched = fetchPicture(hash)
    urls.set(hash, fetched)
    // What could not be had now may be there later: the line may have been down.
    void fetched.then((url) => url ?? urls.delete(hash))
    return fetched
  }

  return {
    urlOf,
    resolve(asset) {
      const { src } = asset.props
      const hash = readPictureAddress(src)
      return hash === null ? src : urlOf(hash)
    },
    close() {
      closed = true
      for (const url of urls.values()) void url.then((made) => made !== null && URL.revokeObjectURL(made))
    },
  }
}

export function createPictureStore(core: Pick<CoreClient, 'call'>, workshop: WorkshopId): PictureStore {
  const { resolve, ...reader } = createPictureReader((hash, from) =>
    core.call('pictures.read', { workshop, hash, from }),
  )

  async function take(file: File, use: PictureUse = 'map'): Promise<Taken> {
    const prepared = await preparePicture(file, use)
    if (!prepared.ok) return { ok: false, sentence: sayProblem(prepared.problem, file.name) }
    const sent = await transferFile(core, prepared.file)
    if (!sent.ok) return { ok: false, sentence: sent.error.message }
    const kept = await core.call('pictures.add', { workshop, file: sent.value })
    if (!kept.ok) return { ok: false, sentence: kept.error.message }
    return { ok: true, picture: kept.value, name: file.name }
  }

  return {
    assets: {
      async upload(_asset, file) {
        const taken = await take(file)
        if (!taken.ok) throw new Error(taken.sentence)
        return { src: pictureAddress(taken.picture.hash) }
      },
      resolve,
    },
    take,
    ...reader,
  }
}

function sayProblem(problem: PictureProblem, file: string): string {
  const limit = problem === 'tooLarge' ? inMegabytes(LIMITS.pictureFileBytes) : inMegabytes(LIMITS.picturePixels)
  return t(`pictures.problem.${problem}`, { file, limit })
}

function fromBase64(piece: string): Uint8Array<ArrayBuffer> {
  const binary = atob(piece)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
