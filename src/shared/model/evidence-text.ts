/** What may be typed into the texts of evidence, as rules for `checkText`; the windows and the core go by the same. */
import type { TextRule } from './clean-text.ts'
import { LIMITS } from './limits.ts'

/** A name of a group, a moment: may stay empty while nobody has said it. */
export const NAME_TEXT: TextRule = { limit: LIMITS.name, lines: 'one', required: false }
/** A sign, a short answer. */
export const SHORT_TEXT: TextRule = { limit: LIMITS.shortText, lines: 'one', required: false }
/** One sentence, however long it was dictated. */
export const SENTENCE_TEXT: TextRule = { limit: LIMITS.note, lines: 'one', required: false }
/** Several lines. */
export const LONG_TEXT: TextRule = { limit: LIMITS.note, lines: 'many', required: false }
