/** The shape of a catalogue in another language: the places of the English one, each with a sentence or still without one. */
import type { en } from './catalogue.ts'

/** What stands where English has `Words`. A place without a sentence is filled by the English one; a test lists them. */
export type Translation<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string ? string : Translation<Words[Key]>
}

/** One area of the catalogue, as in `const map: Area<'map'> = { … }`. */
export type Area<Name extends keyof typeof en> = Translation<(typeof en)[Name]>
