/**
 * The sheets about how interactions are seen: ratings from both chairs, checks and findings, moments of the journeys. Of
 * fewer than four people a rating has its dots and no figure, as everywhere.
 */
import { resultOf } from '#shared/method/rating.ts'
import type { Ballot } from '#shared/model/ballot.ts'
import { CHECK_QUESTIONS, outcomeOfCheck } from '#shared/model/check.ts'
import { CHAIRS } from '#shared/model/dimension.ts'
import type { Moment } from '#shared/model/journey.ts'
import { QUESTIONS } from '#shared/model/rating.ts'
import type { Account } from '#shared/report/account.ts'
import { feelingWord } from '#shared/text/feelings.ts'
import { t } from '#shared/text/text.ts'
import { lineColumns, lineId } from './line-columns.ts'
import { sayWhether } from './say-whether.ts'
import { type ColumnOf, makeSheet, type Sheet } from './sheet.ts'

function listAnswers(ballot: Ballot, { latest }: Account) {
  if (ballot.kind !== 'rating') return []
  return (ballot.results ?? []).flatMap((rated) => {
    const result = resultOf(rated)
    const isLatest = latest.get(rated.interaction)?.revealedAt === ballot.revealedAt
    return CHAIRS.flatMap((chair) => {
      const { voters, dimensions, importance } = result[chair]
      const asked = QUESTIONS.filter((question) => question !== 'importance' || chair === 'customer')
      return asked.map((question) => ({
        ...{ interaction: rated.interaction, revealedAt: ballot.revealedAt, chair, question, voters, isLatest },
        said: question === 'importance' ? importance : dimensions[question],
        gap: chair === 'customer' && question !== 'importance' ? result.gaps[question] : null,
      }))
    })
  })
}

/** One row for each question, chair and interaction of every revealed rating, the newest rating first. */
export function ratingsSheet(account: Account): Sheet {
  const rows = account.facts.ballots.flatMap((ballot) => listAnswers(ballot, account))
  type Row = (typeof rows)[number]
  return makeSheet<Row>('ratings', rows, [
    { key: 'revealed', kind: 'instant', of: ({ revealedAt }) => revealedAt },
    { key: 'newest', kind: 'text', of: ({ isLatest }) => sayWhether(isLatest) },
    ...lineColumns<Row>(account),
    { key: 'chair', kind: 'text', of: ({ chair }) => t(`ratings.chair.${chair}`) },
    { key: 'question', kind: 'text', of: ({ question }) => t(`ratings.question.${question}`) },
    { key: 'voters', kind: 'number', of: ({ voters }) => voters },
    ...[1, 2, 3, 4, 5].map(
      (score): ColumnOf<Row> => ({
        ...{ key: `score${score}`, kind: 'number', label: t('sheets.score', { score }) },
        of: ({ said }) => said.dots[score - 1] ?? 0,
      }),
    ),
    { key: 'unknown', kind: 'number', of: ({ said }) => said.unknown },
    { key: 'mean', kind: 'number', of: ({ said }) => said.mean },
    { key: 'median', kind: 'number', of: ({ said }) => said.median },
    { key: 'deviation', kind: 'number', of: ({ said }) => said.deviation },
    { key: 'rStar', kind: 'number', of: ({ said }) => said.rStar },
    { key: 'agreement', kind: 'number', of: ({ said }) => said.agreement },
    { key: 'gap', kind: 'number', of: ({ gap }) => gap },
    { key: 'talkFirst', kind: 'text', of: ({ said }) => sayWhether(said.talkFirst) },
    lineId(),
  ])
}

/** The five questions about interactions and providers, and what was found about flagged interactions. */
export function checksSheet(account: Account): Sheet {
  const checked = account.saidOf('check').map(({ subject, value }) => ({ subject: subject as string, check: value }))
  const found = account.saidOf('finding')
  const subjects = new Set([...checked.map(({ subject }) => subject), ...found.map(({ subject }) => subject as string)])
  const rows = [...subjects].map((interaction) => ({
    interaction,
    check: checked.find(({ subject }) => subject === interaction)?.check ?? null,
    finding: found.find(({ subject }) => subject === interaction)?.value ?? null,
  }))
  type Row = (typeof rows)[number]
  return makeSheet<Row>('checks', rows, [
    {
      ...{ key: 'about', kind: 'text' },
      of: ({ interaction }) => account.parties.get(interaction)?.name ?? account.lineOf(interaction),
    },
    ...CHECK_QUESTIONS.map(
      (question): ColumnOf<Row> => ({
        ...{ key: question, kind: 'text', label: t(`check.question.${question}`) },
        of: ({ check }) => {
          const answer = check?.answers[question] ?? null
          return answer === null ? '' : t(`check.answer.${answer}`)
        },
      }),
    ),
    { key: 'inWords', kind: 'text', of: ({ check }) => check?.impression ?? '' },
    {
      ...{ key: 'outcome', kind: 'text' },
      of: ({ check }) => (check === null ? '' : t(`sheets.outcome.${outcomeOfCheck(check)}`)),
    },
    { key: 'finding', kind: 'text', of: ({ finding }) => finding?.note ?? '' },
    {
      ...{ key: 'buildingBlock', kind: 'text' },
      of: ({ check, finding }) => {
        const block = finding?.block ?? check?.block ?? null
        return block === null ? '' : t(`term.block.${block}`)
      },
    },
    lineId(),
  ])
}

/** The moments of all journeys, in the customer's order. */
export function momentsSheet(account: Account): Sheet {
  const rows = account
    .saidOf('journey')
    .flatMap(({ subject, value: { moments } }) =>
      moments.map((moment: Moment, index) => ({ interaction: subject, moments, moment, number: index + 1 })),
    )
  type Row = (typeof rows)[number]
  return makeSheet<Row>('moments', rows, [
    ...lineColumns<Row>(account),
    { key: 'position', kind: 'number', of: ({ number }) => number },
    { key: 'moment', kind: 'text', of: ({ moment }) => moment.name },
    { key: 'doing', kind: 'text', of: ({ moment }) => moment.doing },
    { key: 'thinking', kind: 'text', of: ({ moment }) => moment.thinking },
    { key: 'feeling', kind: 'number', of: ({ moment }) => moment.feeling },
    {
      ...{ key: 'feelingWord', kind: 'text' },
      of: ({ moment: { feeling } }) => (feeling === null ? '' : feelingWord(feeling)),
    },
    {
      ...{ key: 'through', kind: 'text' },
      of: ({ moment: { channel } }) => (channel === null ? '' : t(`journey.channel.${channel}`)),
    },
    { key: 'waiting', kind: 'number', of: ({ moment }) => moment.waitMinutes },
    { key: 'truth', kind: 'text', of: ({ moment }) => sayWhether(moment.momentOfTruth) },
    {
      ...{ key: 'backTo', kind: 'text' },
      of: ({ moments, moment: { backTo } }) => moments.find(({ id }) => id === backTo)?.name ?? '',
    },
    lineId(),
  ])
}
