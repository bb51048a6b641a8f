/** The five questions, each with its answer, the impression that stays, and which building block is at fault. */
import { CHECK_QUESTIONS, type CheckAnswer, outcomeOfCheck } from '../../model/check.ts'
import { t } from '../../text/text.ts'
import type { Account, Said } from '../account.ts'
import { column, orderedBlock, quoteBlock, tableBlock, under } from '../blocks.ts'
import type { Cell } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

export const checksSection: MakeSection = (account) => {
  const checks = account
    .saidOf('check')
    .filter(
      ({ value, subject }) =>
        CHECK_QUESTIONS.some((question) => value.answers[question] !== null) && nameSubject(account, subject) !== '',
    )
  if (checks.length === 0) return null
  const green = checks.filter(({ value }) => outcomeOfCheck(value) === 'green').length
  return {
    lead: [
      t('account.checks.lead', { count: checks.length }),
      t(green === 0 ? 'account.checks.none' : 'account.checks.green', { count: green }),
      t('account.checks.look'),
    ].join(' '),
    blocks: [
      ...tableBlock(
        t('account.checks.caption'),
        [
          column(t('account.checks.about')),
          ...CHECK_QUESTIONS.map((_, at) => column(String(at + 1))),
          column(t('account.checks.outcome')),
          column(t('account.checks.block')),
        ],
        checks.map((one) => rowOf(account, one)),
      ),
      ...orderedBlock(CHECK_QUESTIONS.map((question) => t(`check.question.${question}`))),
      ...under(
        t('account.checks.impression'),
        checks
          .filter(({ value }) => value.impression.trim() !== '')
          .map(({ value, subject }) => quoteBlock(value.impression, nameSubject(account, subject))),
      ),
    ],
  }
}

function nameSubject({ interactions, parties, lineOf, nameOf }: Account, subject: string): string {
  if (interactions.has(subject)) return lineOf(subject)
  return parties.has(subject) ? nameOf(subject) : ''
}

function rowOf(account: Account, { subject, value }: Said<'check'>): readonly Cell[] {
  const say = (answer: CheckAnswer) => (answer === null ? null : t(`check.answer.${answer}`))
  const answered = CHECK_QUESTIONS.filter((question) => value.answers[question] !== null).length
  const outcome = outcomeOfCheck(value)
  return [
    nameSubject(account, subject),
    ...CHECK_QUESTIONS.map((question) => say(value.answers[question])),
    outcome === 'open' ? t('check.outcome.open', { count: answered }) : t(`account.checks.outcomes.${outcome}`),
    value.block === null ? null : t(`term.block.${value.block}`),
  ]
}
