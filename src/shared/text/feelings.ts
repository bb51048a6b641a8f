/** The five feelings, from delighted down to helpless, in words. */
import { t } from './text.ts'

/** The highest first, as the curve is drawn. */
export const FEELINGS = [2, 1, 0, -1, -2] as const
export type Feeling = (typeof FEELINGS)[number]

const KEYS = { 2: 'p2', 1: 'p1', 0: 'z', [-1]: 'm1', [-2]: 'm2' } as const

/** "+1 pleased". */
export function feelingWord(feeling: number | null): string {
  const known = FEELINGS.find((one) => one === feeling)
  return t(`journey.feelings.${known === undefined ? 'unsaid' : KEYS[known]}`)
}

/** The nearest feeling on the scale. */
export function clampFeeling(value: number): Feeling {
  return FEELINGS.find((one) => one === Math.max(-2, Math.min(2, Math.round(value)))) ?? 0
}
