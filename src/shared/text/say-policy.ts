/** What is wrong with what administrators laid down, as sentences: what it is, what comes of it, whom to tell. */
import type { PolicyProblem } from '../model/policy.ts'
import { t } from './text.ts'

/** One problem, with what Baton does about it. */
export function sayPolicyProblem({ fault, ...facts }: PolicyProblem): string {
  return `${t(`policy.fault.${fault}`, facts)} ${t('policy.passedOver')}`
}
