/**
 * Brings together what two sides made of a value since they had it in common. What only one of them changed is taken; where
 * both said something else, somebody has to settle it. Without a common value, what one side left unsaid yields to the other.
 */
import { isEqual } from '@tldraw/utils'

/** `ours` is the workshop that others are merged into. */
export type Side = 'ours' | 'theirs'

/** Two values of which only one can hold. `path` leads to them from where the merge began. */
export interface Clash {
  readonly path: readonly string[]
  readonly ours: unknown
  readonly theirs: unknown
}

/** Says which of two values holds. */
export type Settle = (clash: Clash) => Side

type Fields = Readonly<Record<string, unknown>>

function isUnsaid(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Ranges and the like are one answer: the lowest of one side and the highest of the other would be nobody's. */
function isFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !('usual' in value) && !('on' in value)
}

function isSet(value: unknown): value is readonly string[] {
  const words = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return words && new Set(value).size === value.length
}

/** What one side took out is out, what either put in is in: the same whichever side is ours. */
function mergeSets(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const added = new Set([...ours, ...theirs].filter((one) => !base.includes(one)))
  return [...base.filter((one) => ours.includes(one) && theirs.includes(one)), ...[...added].sort()]
}

/**
 * The value that comes of both.
 * @param base what both had; undefined where they never had anything in common
 * @param depth how many levels of fields are looked into; below them a value is one answer
 */
export function mergeValues(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  settle: Settle,
  depth = 2,
  path: readonly string[] = [],
): unknown {
  if (isEqual(ours, theirs)) return ours
  if (base === undefined) {
    if (isUnsaid(ours)) return theirs
    if (isUnsaid(theirs)) return ours
  } else {
    if (isEqual(ours, base)) return theirs
    if (isEqual(theirs, base)) return ours
  }
  if (isSet(ours) && isSet(theirs)) return mergeSets(isSet(base) ? base : [], ours, theirs)
  if (depth === 0 || !isFields(ours) || !isFields(theirs)) {
    return settle({ path, ours, theirs }) === 'ours' ? ours : theirs
  }
  const common = isFields(base) ? base : {}
  const merged: Record<string, unknown> = {}
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = mergeValues(common[key], ours[key], theirs[key], settle, depth - 1, [...path, key])
    if (value !== undefined) merged[key] = value
  }
  return merged
}
