/**
 * Pictures of an open workshop. A window makes them small before it sends them, and nothing of that is believed here. A
 * picture stays as long as the map or any edit of its past names it, so that undo and history always find it; what nobody
 * names makes room when room is needed.
 */
import type { Handlers, Output } from '#shared/contract/index.ts'
import type { picturesCalls } from '#shared/contract/pictures.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import { KEPT_PICTURES, type Picture, type PictureHash } from '#shared/model/picture.ts'
import { HEAD_BYTES, readPictureHead } from '#shared/model/picture-head.ts'
import type { Arrivals } from './arrivals.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { PicturesRead, PicturesWrite } from './ports/pictures-store.ts'
import type { Clock } from './ports/system.ts'
import { Refusal } from './refusal.ts'

export interface PicturesDeps {
  readonly open: OpenWorkshops
  readonly arrivals: Arrivals
  readonly clock: Clock
}

/** Bytes of one piece, before base64 makes it a third larger. */
const PIECE_BYTES = 3 * 512 * 1024

/** Refuses what is no picture that windows send, or is larger than they make it. */
export function describePicture(bytes: Uint8Array, { hashOf }: PicturesRead): Picture {
  if (bytes.length > LIMITS.pictureBytes) {
    throw new Refusal('picture-too-large', {
      megabytes: inMegabytes(bytes.length),
      limit: inMegabytes(LIMITS.pictureBytes),
    })
  }
  const head = readPictureHead(bytes.subarray(0, HEAD_BYTES))
  const type = KEPT_PICTURES.find((kept) => kept === `image/${head?.format}`)
  if (!head || !type) throw new Refusal('picture-type')
  const { width, height } = head
  if (Math.min(width, height) < 1) throw new Refusal('picture-type')
  if (Math.max(width, height) > LIMITS.pictureSide) {
    throw new Refusal('picture-too-wide', { width, height, limit: LIMITS.pictureSide })
  }
  return { hash: hashOf(bytes), type, width, height, bytes: bytes.length }
}

/** Refuses `pictures-full` when there is no room even without those that nobody names. */
export function makeRoom(pictures: PicturesWrite, wanted: number): void {
  const fits = () => {
    const list = pictures.list()
    const bytes = list.reduce((sum, one) => sum + one.bytes, 0)
    return list.length < LIMITS.pictures && bytes + wanted <= LIMITS.picturesBytes
  }
  if (fits()) return
  for (const { hash } of pictures.list()) if (!pictures.isNamed(hash)) pictures.remove(hash)
  if (fits()) return
  throw new Refusal('pictures-full', { count: LIMITS.pictures, megabytes: inMegabytes(LIMITS.picturesBytes) })
}

/** A piece of a kept picture from this byte on. Refuses `picture-missing`. */
export function readPicture(pictures: PicturesRead, hash: PictureHash, from: number): Output<'pictures.read'> {
  const picture = pictures.list().find((one) => one.hash === hash)
  if (!picture) throw new Refusal('picture-missing')
  return { piece: pictures.piece(hash, from, PIECE_BYTES), bytes: picture.bytes, type: picture.type }
}

/** Handlers of the calls about pictures. */
export function picturesArea({ open, arrivals, clock }: PicturesDeps): Handlers<typeof picturesCalls> {
  return {
    'pictures.list': ({ workshop }) => [...open.shown(workshop).store.read.pictures.list()],
    'pictures.add': ({ workshop, file }) => {
      const { store } = open.shown(workshop)
      try {
        const bytes = arrivals.use(file).read()
        const picture = describePicture(bytes, store.read.pictures)
        if (!store.read.pictures.has(picture.hash)) {
          store.write(({ pictures }) => {
            makeRoom(pictures, picture.bytes)
            pictures.add(picture, bytes, clock.now())
          })
        }
        return picture
      } finally {
        arrivals.release(file)
      }
    },
    'pictures.read': ({ workshop, hash, from }) => readPicture(open.shown(workshop).store.read.pictures, hash, from),
  }
}
