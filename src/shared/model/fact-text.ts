/**
 * What may be typed into each text of a party, an interaction or a zone, and how it is cleaned. Every place that edits
 * (inspector, outline) asks here, so that the same text is taken or refused everywhere. Nothing is ever cut silently.
 */
import { type CleanText, foldLine, foldLines } from './clean-text.ts'
import { LIMITS } from './limits.ts'

/** How one text is cleaned: its longest length, whether line breaks stay, and whether it may be empty ("not said yet"). */
export interface TextRule {
  readonly limit: number
  readonly lines: 'one' | 'many'
  readonly required: boolean
}

const name: TextRule = { limit: LIMITS.name, lines: 'one', required: true }
const optionalName: TextRule = { limit: LIMITS.name, lines: 'one', required: false }
const short: TextRule = { limit: LIMITS.shortText, lines: 'one', required: false }
const note: TextRule = { limit: LIMITS.note, lines: 'many', required: false }

/** The texts of a party. */
export const PARTY_TEXTS = { name, group: optionalName, people: short, note } as const
export type PartyText = keyof typeof PARTY_TEXTS

/** The texts of an interaction. A service may stay empty while nobody has said it. */
export const INTERACTION_TEXTS = {
  service: { limit: LIMITS.service, lines: 'one', required: false },
  trigger: short,
  what: short,
  when: short,
  way: short,
  effort: short,
  momentOfTruth: short,
  note,
} as const satisfies Record<string, TextRule>
export type InteractionText = keyof typeof INTERACTION_TEXTS

/** The texts of a zone. */
export const ZONE_TEXTS = { name } as const

/** Cleans what was typed, or says why it cannot be stored. */
export function checkText(raw: string, rule: TextRule): CleanText {
  const value = rule.lines === 'many' ? foldLines(raw) : foldLine(raw)
  const { limit } = rule
  if (rule.required && value.length === 0) return { ok: false, reason: 'empty', limit, length: 0 }
  if (value.length > limit) return { ok: false, reason: 'too-long', limit, length: value.length }
  return { ok: true, value }
}
