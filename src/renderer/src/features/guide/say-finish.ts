/** Finish tests in words: what is met, what is missing. */
import type { FinishResult, FinishTest } from '#shared/model/finish-test.ts'
import { t } from '#shared/text/text.ts'

/** What a test asks for, before anything is known of the workshop. */
export function sayTest(test: FinishTest): string {
  return t(`finish.${test.test}.met`, { needed: 'atLeast' in test ? test.atLeast : 1, share: shareOf(test) })
}

/** How a test stands. */
export function sayResult({ test, met, done, needed }: FinishResult): string {
  const facts = { done, needed, share: shareOf(test), count: needed === 0 ? 0 : Math.max(0, needed - done) }
  return met ? t(`finish.${test.test}.met`, facts) : t(`finish.${test.test}.open`, facts)
}

/** In percent. */
function shareOf(test: FinishTest): number {
  return 'share' in test ? Math.round(test.share * 100) : 0
}
