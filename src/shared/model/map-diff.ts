/**
 * What differs between two states of a map, in what they say, not in where things stand: parties, interactions and zones
 * that came, went, or say something else. `diffContents(a, a)` is empty, and what `applyDiff` does to `a` gives `b`.
 */
import type { Contents } from './map-contents.ts'

type Kept = { readonly id: string }

/** One thing as it was and as it is, with the names of the facts that differ. */
export interface Revised<T> {
  readonly before: T
  readonly after: T
  readonly facts: readonly (keyof T & string)[]
}

/** What came, went and changed of one kind. */
export interface KindDiff<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly revised: readonly Revised<T>[]
}

/** What differs between two states. */
export type ContentsDiff = { readonly [K in keyof Contents]: KindDiff<Contents[K][number]> }

/** What differs between two lists of one kind. Facts are flat: whatever is not the same value differs. */
export function diffKind<T extends Kept>(before: readonly T[], after: readonly T[]): KindDiff<T> {
  const then = new Map(before.map((one) => [one.id, one]))
  const now = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !then.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    revised: after.flatMap((one) => {
      const was = then.get(one.id)
      if (was === undefined) return []
      const facts = (Object.keys(one) as (keyof T & string)[]).filter((fact) => was[fact] !== one[fact])
      return facts.length === 0 ? [] : [{ before: was, after: one, facts }]
    }),
  }
}

/** What `after` says otherwise than `before`. */
export function diffContents(before: Contents, after: Contents): ContentsDiff {
  return {
    parties: diffKind(before.parties, after.parties),
    interactions: diffKind(before.interactions, after.interactions),
    zones: diffKind(before.zones, after.zones),
  }
}

type AnyKindDiff = Readonly<Record<keyof KindDiff<unknown>, readonly unknown[]>>

/** Whether nothing differs, of whatever kinds there are. */
export function isEmptyDiff<D extends { readonly [K in keyof D]: AnyKindDiff }>(diff: D): boolean {
  return Object.values<AnyKindDiff>(diff).every(
    ({ added, removed, revised }) => added.length === 0 && removed.length === 0 && revised.length === 0,
  )
}

/** Does to a list what differs. */
export function applyKind<T extends Kept>(all: readonly T[], { added, removed, revised }: KindDiff<T>): readonly T[] {
  const gone = new Set(removed.map(({ id }) => id))
  const next = new Map(revised.map(({ after }) => [after.id, after]))
  return [...all.filter(({ id }) => !gone.has(id)).map((one) => next.get(one.id) ?? one), ...added]
}

/** Does to a state what differs. */
export function applyDiff(contents: Contents, diff: ContentsDiff): Contents {
  return {
    parties: applyKind(contents.parties, diff.parties),
    interactions: applyKind(contents.interactions, diff.interactions),
    zones: applyKind(contents.zones, diff.zones),
  }
}
