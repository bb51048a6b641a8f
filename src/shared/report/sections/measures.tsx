/** What is measured, how it stands against its target, and where two sides are measured on things that pull apart. */
import { MeasureLine } from '../../charts/measure-line.tsx'
import { missShareOf } from '../../method/miss-share.ts'
import { figureOf, isMiss } from '../../model/measure.ts'
import { sayRoughShare } from '../../text/say-before-after.ts'
import { sayDay } from '../../text/say-day.ts'
import { sayAim, sayFigure, sayReckoned } from '../../text/say-measure.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, listBlock, tableBlock, textBlock, under } from '../blocks.ts'
import type { Cell, ReportBlock, ReportChart } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

/** A line of fewer points tells nothing that the table does not. */
const LEAST_POINTS = 4
const MOST_CHARTS = 8

type Measured = Account['report']['measures'][number]

export const measuresSection: MakeSection = (account) => {
  const measures = account.report.measures.filter(({ interaction }) => account.interactions.has(interaction))
  const apart = [...conflictsOf(account), ...swapsOf(account)]
  if (measures.length === 0 && apart.length === 0) return null
  const missed = measures.filter((one) => standOf(one).missed === true).length
  const known = measures.filter((one) => standOf(one).missed !== null).length
  const drawn = measures.filter(({ measurements }) => measurements.length >= LEAST_POINTS).slice(0, MOST_CHARTS)
  return {
    lead:
      measures.length === 0
        ? ''
        : known === 0
          ? t('account.measures.leadOpen', { count: measures.length })
          : t('account.measures.lead', { count: measures.length, missed, known }),
    blocks: [...tableOf(account, measures), ...drawn.flatMap((one) => tell(account, one)), ...apart],
  }
}

function nameOf({ name }: Pick<Measured, 'name'>): string {
  return name === '' ? t('measures.unnamed') : name
}

/** The last figure that was measured, or what the room believes while nothing was. */
function standOf(one: Measured): {
  readonly said: string | null
  readonly day: string | null
  readonly missed: boolean | null
} {
  const last = one.measurements.at(-1)
  const figure = last === undefined ? one.actual : figureOf(last)
  if (figure === null) return { said: null, day: null, missed: null }
  const said =
    last === undefined
      ? t('account.measures.believed', { figure: sayFigure(one, figure), source: t(`range.source.${one.source}`) })
      : sayFigure(one, figure)
  return { said, day: last?.day ?? null, missed: isMiss(one, figure) }
}

function tableOf({ lineOf }: Account, measures: readonly Measured[]): readonly ReportBlock[] {
  return tableBlock(
    t('account.measures.caption'),
    [
      column(t('account.measures.measure')),
      column(t('account.interaction')),
      column(t('account.measures.target')),
      column(t('account.measures.now')),
      column(t('account.measures.on'), 'day'),
      column(t('account.measures.verdict')),
      column(t('account.measures.count'), 'number'),
    ],
    measures.map((one): readonly Cell[] => {
      const { said, day, missed } = standOf(one)
      const dimension = one.dimension === null ? '' : ` (${t(`term.dimension.${one.dimension}`)})`
      return [
        `${nameOf(one)}${dimension}`,
        lineOf(one.interaction),
        sayAim(one),
        said,
        day,
        missed === null ? null : t(`measures.verdict.${missed ? 'missed' : 'met'}`),
        one.measurements.length,
      ]
    }),
  )
}

function tell(account: Account, one: Measured): readonly ReportBlock[] {
  const share = missShareOf(one, one.measurements)
  const words = share && {
    ...share,
    share: sayRoughShare(share.share),
    low: sayRoughShare(share.low),
    high: sayRoughShare(share.high),
  }
  return [
    chartOf(account, one),
    ...(share === null || words === null
      ? []
      : [
          textBlock(
            t(`measures.rate.${share.caseOf}`, { ...words, misses: String(share.misses), cases: String(share.cases) }),
          ),
        ]),
  ]
}

function chartOf({ lineOf }: Account, one: Measured): ReportChart {
  const { measurements, interaction } = one
  const caption = t('account.measures.chart', { measure: nameOf(one), line: lineOf(interaction) })
  return {
    kind: 'chart',
    caption,
    draw: (width) => (
      <MeasureLine
        label={caption}
        measure={one}
        say={(figure) => sayReckoned(one, figure)}
        {...{ measurements, width }}
      />
    ),
    data: {
      type: 'lines',
      categories: measurements.map(({ day }) => sayDay(day)),
      series: [
        { name: nameOf(one), values: measurements.map(figureOf) },
        ...(one.target === null
          ? []
          : [{ name: t('account.measures.target'), values: measurements.map(() => one.target) }]),
      ],
      valueLabel: one.unit,
      kind: one.scale === 'share' ? 'share' : 'number',
    },
  }
}

/** Two sides that are measured on things that pull apart. */
function conflictsOf({ report, parties, nameOf: party }: Account): readonly ReportBlock[] {
  const conflicts = report.conflicts.filter(({ sides }) => sides.every((side) => parties.has(side.party)))
  return under(
    t('account.measures.conflicts'),
    listBlock(
      conflicts.map(({ sides: [one, other], note }) => {
        const facts = {
          ...{ one: party(one.party), oneOn: one.measuredOn, other: party(other.party), otherOn: other.measuredOn },
        }
        return [t('account.measures.conflict', facts), note].filter((part) => part !== '').join(' ')
      }),
    ),
  )
}

/** What each side of a pair is measured on and struggles with. */
function swapsOf({ saidOf, nameOf: party, parties }: Account): readonly ReportBlock[] {
  const rows = saidOf('swap').flatMap(({ value }) =>
    value.sides
      .filter((side) => parties.has(side.party) && (side.measuredOn !== '' || side.strugglesWith !== ''))
      .map((side): readonly Cell[] => [
        party(side.party),
        party(value.sides[side === value.sides[0] ? 1 : 0].party),
        side.measuredOn,
        side.strugglesWith,
        value.conflict === true ? value.conflictNote || t('swap.conflicts.yes') : null,
      ]),
  )
  return tableBlock(
    t('account.measures.swap'),
    [
      column(t('account.measures.side')),
      column(t('account.measures.other')),
      column(t('swap.measuredOn')),
      column(t('swap.strugglesWith')),
      column(t('account.measures.pull')),
    ],
    rows,
  )
}
