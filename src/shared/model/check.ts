/** Check: Harle's five questions about an interaction or a provider. Only five times yes is green; "don't know" is not a yes. */
import { z } from 'zod'
import { BUILDING_BLOCKS } from './dimension.ts'
import { LIMITS } from './limits.ts'

/** The questions in order; their wording is in the catalogue under `check.<question>`. The first also asks for the impression. */
export const CHECK_QUESTIONS = ['impression', 'choice', 'recommend', 'extra', 'delight'] as const

/** An answer; null while it was not asked. */
export const CheckAnswer = z.enum(['yes', 'no', 'unknown']).nullable()
export type CheckAnswer = z.infer<typeof CheckAnswer>

/** The five answers, the lasting impression in words, and which building block is at fault. */
export const Check = z.object({
  answers: z.object({
    impression: CheckAnswer,
    choice: CheckAnswer,
    recommend: CheckAnswer,
    extra: CheckAnswer,
    delight: CheckAnswer,
  }),
  impression: z.string().max(LIMITS.note),
  block: z.enum(BUILDING_BLOCKS).nullable(),
})
export type Check = z.infer<typeof Check>

/** `green`: five times yes. `look`: all were asked, and not all are yes. `open`: not all were asked. */
export function outcomeOfCheck({ answers }: Pick<Check, 'answers'>): 'green' | 'look' | 'open' {
  const given = CHECK_QUESTIONS.map((question) => answers[question])
  if (given.includes(null)) return 'open'
  return given.every((answer) => answer === 'yes') ? 'green' : 'look'
}
