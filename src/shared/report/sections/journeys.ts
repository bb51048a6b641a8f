/** The moments inside interactions, in the customer's order: what is done, thought and felt, and where people work around it. */
import type { Journey, Moment } from '../../model/journey.ts'
import { feelingWord } from '../../text/feelings.ts'
import { sayWaiting } from '../../text/say-waiting.ts'
import { t } from '../../text/text.ts'
import { column, headingBlock, tableBlock, textBlock } from '../blocks.ts'
import type { Cell, ReportBlock } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

export const journeysSection: MakeSection = (account) => {
  const journeys = account
    .saidOf('journey')
    .filter(({ subject, value }) => value.moments.length > 0 && account.interactions.has(subject))
  if (journeys.length === 0) return null
  const truths = journeys.flatMap(({ value }) => value.moments.filter(({ momentOfTruth }) => momentOfTruth))
  return {
    lead: t('account.journeys.lead', { count: journeys.length, truths: truths.length }),
    blocks: journeys.flatMap(({ subject, value }) => [
      headingBlock(account.lineOf(subject)),
      ...tell(value, account.lineOf(subject)),
    ]),
  }
}

function tell({ moments }: Journey, line: string): readonly ReportBlock[] {
  const waiting = moments.reduce((sum, { waitMinutes }) => sum + (waitMinutes ?? 0), 0)
  const truths = moments.filter(({ momentOfTruth }) => momentOfTruth).map((moment) => nameOf(moment, moments))
  return [
    ...(truths.length === 0 ? [] : [textBlock(t('account.journeys.truth', { moments: truths.join(', ') }))]),
    ...tableBlock(
      t('account.journeys.caption', { line }),
      [
        column(t('journey.row.name')),
        column(t('journey.row.doing')),
        column(t('journey.row.thinking')),
        column(t('journey.row.feeling')),
        column(t('journey.row.channel')),
        column(t('account.journeys.wait')),
        column(t('account.journeys.special')),
      ],
      moments.map((moment) => rowOf(moment, moments)),
    ),
    ...(waiting > 0 ? [textBlock(t('account.journeys.waiting', { time: sayWaiting(waiting) }))] : []),
  ]
}

/** The name, or which one it is. */
export function nameOf(moment: Moment, all: readonly Moment[]): string {
  return moment.name === '' ? t('journey.moment', { number: all.indexOf(moment) + 1 }) : moment.name
}

function rowOf(moment: Moment, all: readonly Moment[]): readonly Cell[] {
  const { doing, thinking, feeling, channel, waitMinutes, momentOfTruth, backTo } = moment
  const back = all.find(({ id }) => id === backTo)
  const then = [
    ...(momentOfTruth ? [t('journey.row.truth')] : []),
    ...(back ? [t('account.journeys.back', { name: nameOf(back, all) })] : []),
  ]
  return [
    nameOf(moment, all),
    doing || null,
    thinking || null,
    feeling === null ? null : feelingWord(feeling),
    channel === null ? null : t(`journey.channel.${channel}`),
    waitMinutes === null ? null : sayWaiting(waitMinutes),
    then.join('; ') || null,
  ]
}
