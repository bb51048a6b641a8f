/**
 * Pictures of a workshop: each is kept once, under the hash of its bytes, and records of the map only name it. What a file
 * claims to be is not believed: its first bytes tell what it is and how large it will be once it is unpacked.
 */
import { z } from 'zod'

/** SHA-256 of the bytes, in small hexadecimal letters. */
export const PictureHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'PictureHash'>()
export type PictureHash = z.infer<typeof PictureHash>

/** Kinds of pictures that are kept; windows turn others into one of these. */
export const KEPT_PICTURES = ['image/jpeg', 'image/png', 'image/webp'] as const

/** A kept picture without its bytes. Width and height in pixels. */
export const Picture = z.object({
  hash: PictureHash,
  type: z.enum(KEPT_PICTURES),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
})
export type Picture = z.infer<typeof Picture>

const PREFIX = 'asset:'

/** How a record of the map names a picture. */
export function pictureAddress(hash: PictureHash): string {
  return `${PREFIX}${hash}`
}

/** The picture that an address names; null for any other address. */
export function readPictureAddress(address: string | null): PictureHash | null {
  if (!address?.startsWith(PREFIX)) return null
  return PictureHash.safeParse(address.slice(PREFIX.length)).data ?? null
}

/** The picture that a record names, if it is a record that names one. */
export function pictureOf(record: unknown): PictureHash | null {
  const { typeName, props } = record as { typeName?: unknown; props?: { src?: unknown } }
  return typeName === 'asset' && typeof props?.src === 'string' ? readPictureAddress(props.src) : null
}
