/** The moments inside interactions, in the customer's order: what is done, thought and felt, and where people work around it. */
import { FeelingsCurve } from '../../charts/feelings-curve.tsx'
import type { Journey, Moment } from '../../model/journey.ts'
import { feelingWord } from '../../text/feelings.ts'
import { sayList } from '../../text/say-list.ts'
import { sayWaiting } from '../../text/say-waiting.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, headingBlock, tableBlock, textBlock } from '../blocks.ts'
import type { Cell, ReportBlock, ReportChart } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

export const journeysSection: MakeSection = (account) => {
  const journeys = account
    .saidOf('journey')
    .filter(({ subject, value }) => value.moments.length > 0 && account.interactions.has(subject))
  const decided = decidedOf(account)
  if (journeys.length === 0 && decided.length === 0) return null
  return {
    lead: journeys.length === 0 ? '' : t('account.journeys.lead', { count: journeys.length }),
    blocks: [
      ...journeys.flatMap(({ subject, value }) => [
        headingBlock(account.lineOf(subject)),
        ...tell(value, account.lineOf(subject)),
      ]),
      ...decided,
    ],
  }
}

function tell({ moments }: Journey, line: string): readonly ReportBlock[] {
  const waiting = moments.reduce((sum, { waitMinutes }) => sum + (waitMinutes ?? 0), 0)
  const truths = moments.filter(({ momentOfTruth }) => momentOfTruth).map((moment) => nameOf(moment, moments))
  return [
    ...(truths.length === 0 ? [] : [textBlock(t('account.journeys.truth', { moments: sayList(truths) }))]),
    ...curveOf(moments, line),
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

/** A curve through at least two feelings. */
function curveOf(moments: readonly Moment[], line: string): readonly ReportChart[] {
  if (moments.filter(({ feeling }) => feeling !== null).length < 2) return []
  const caption = t('account.journeys.curve', { line })
  return [
    {
      kind: 'chart',
      caption,
      draw: (width) => <FeelingsCurve label={caption} moments={moments} width={width} />,
      data: {
        type: 'lines',
        categories: moments.map((moment) => nameOf(moment, moments)),
        series: [{ name: t('journey.row.feeling'), values: moments.map(({ feeling }) => feeling) }],
        valueLabel: t('journey.row.feeling'),
        range: [-2, 2],
        kind: 'number',
      },
    },
  ]
}

/** What was said on the map of where customers decide. */
function decidedOf(account: Account): readonly ReportBlock[] {
  const said = account.facts.interactions.filter(({ momentOfTruth }) => momentOfTruth !== '')
  return tableBlock(
    t('account.journeys.decided'),
    [column(t('account.interaction')), column(t('journey.row.truth'))],
    said.map(({ id, momentOfTruth }) => [account.lineOf(id), momentOfTruth]),
  )
}

/** The name, or which one it is. */
function nameOf(moment: Moment, all: readonly Moment[]): string {
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
