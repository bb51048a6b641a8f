/** Pictures as the core keeps them: by the hash of their bytes, each once, never altered. */
import type { Picture, PictureHash } from '#shared/model/picture.ts'

export interface PicturesRead {
  list(): readonly Picture[]
  has(hash: PictureHash): boolean
  /** Under which name these bytes are kept. */
  hashOf(bytes: Uint8Array): PictureHash
  /** Some of the bytes, base64; empty beyond their end. */
  piece(hash: PictureHash, from: number, length: number): string
  /** All of its bytes; null when it is not kept. */
  bytesOf(hash: PictureHash): Uint8Array | null
  /** Pictures whose bytes are no longer those that gave them their name. */
  damaged(): readonly PictureHash[]
  /** Whether a record of the map, any edit of its past, or a title page of the report names it. */
  isNamed(hash: PictureHash): boolean
}

export interface PicturesWrite extends PicturesRead {
  add(picture: Picture, bytes: Uint8Array, at: string): void
  remove(hash: PictureHash): void
}
