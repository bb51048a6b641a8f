/**
 * What may be typed into each text of a party, an interaction or a zone, as rules for `checkText`. Every place that edits
 * (map, inspector, outline) goes by them, so that the same text is taken or refused everywhere.
 */
import type { TextRule } from './clean-text.ts'
import { LIMITS } from './limits.ts'

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
