/** The sheets about the workshop as a whole: what it is and what it reckons with, and its agenda. */
import { METHOD_VERSION } from '#shared/method/version.ts'
import { WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import { minutesFor } from '#shared/model/guide.ts'
import type { Account } from '#shared/report/account.ts'
import type { sheets } from '#shared/text/en/sheets.ts'
import { t } from '#shared/text/text.ts'
import { makeSheet, type Sheet } from './sheet.ts'

interface Fact {
  readonly fact: string
  readonly text?: string
  readonly number?: number
  readonly day?: string
  readonly at?: string
}

function listFacts({ facts, report, said }: Account): readonly Fact[] {
  const { workshop, parties, interactions, zones, changes, today, sessions } = facts
  const frame = said('frame', WHOLE_WORKSHOP)
  const intent = said('intent', WHOLE_WORKSHOP)
  const { periodsPerYear, horizonYears, discountRate } = report.assumptions
  return [
    { fact: sayFact('title'), text: workshop.title },
    { fact: sayFact('client'), text: workshop.client },
    { fact: sayFact('made'), at: workshop.createdAt },
    { fact: sayFact('written'), day: today },
    { fact: sayFact('method'), text: String(METHOD_VERSION) },
    { fact: sayFact('parties'), number: parties.length },
    { fact: sayFact('interactions'), number: interactions.length },
    { fact: sayFact('zones'), number: zones.length },
    { fact: sayFact('changes'), number: changes.length },
    ...sessions.flatMap(({ number, startedAt, lastEntryAt }) => [
      { fact: sayFact('sessionBegan', { number }), at: startedAt },
      { fact: sayFact('sessionEnded', { number }), at: lastEntryAt },
    ]),
    { fact: sayFact('scope'), text: frame?.scope ?? '' },
    ...(frame?.groups ?? []).map((group) => ({
      ...{ fact: sayFact('present', { group: group.name }), number: group.people },
      text: t(`sheets.side.${group.side}`),
    })),
    { fact: sayFact('intent'), text: intent?.sentence ?? '' },
    ...Object.entries(intent?.signs ?? {}).map(([dimension, text]) => ({
      ...{ fact: sayFact('sign', { dimension: t(`term.dimension.${dimension as 'what'}`) }), text },
    })),
    { fact: sayFact('currency'), text: report.currency },
    ...report.rates.map(({ group, perHour }) => ({ fact: sayFact('rate', { group }), number: perHour })),
    ...Object.entries(periodsPerYear).map(([period, number]) => ({
      ...{ fact: sayFact('periods', { period: t(`term.period.${period as 'day'}`) }), number },
    })),
    { fact: sayFact('horizon'), number: horizonYears },
    { fact: sayFact('discount'), number: discountRate },
  ]
}

interface Fill {
  readonly number?: number
  readonly group?: string
  readonly dimension?: string
  readonly period?: string
}

function sayFact(
  key: keyof (typeof sheets)['fact'],
  { number = 0, group = '', dimension = '', period = '' }: Fill = {},
) {
  return t(`sheets.fact.${key}`, { number, group, dimension, period })
}

/** What is known of the workshop, a fact in each row: its value stands in the column of its kind. */
export function workshopSheet(account: Account): Sheet {
  return makeSheet('workshop', listFacts(account), [
    { key: 'fact', kind: 'text', of: ({ fact }) => fact },
    { key: 'text', kind: 'text', of: ({ text = '' }) => text },
    { key: 'number', kind: 'number', of: ({ number = null }) => number },
    { key: 'day', kind: 'day', of: ({ day = null }) => day },
    { key: 'at', kind: 'instant', of: ({ at = null }) => at },
  ])
}

/** The blocks, as planned and as they went. */
export function agendaSheet({ facts: { guide } }: Account): Sheet {
  const { agenda, progress } = guide
  const rows = agenda.blocks.map((block) => ({
    block,
    went: progress.blocks.find((one) => one.block === block.id) ?? null,
  }))
  return makeSheet('agenda', rows, [
    { key: 'block', kind: 'text', of: ({ block }) => block.title },
    { key: 'state', kind: 'text', of: ({ went }) => t(`guide.state.${went?.state ?? 'ahead'}`) },
    { key: 'planned', kind: 'number', of: ({ block }) => block.minutes },
    { key: 'squeezed', kind: 'number', of: ({ block }) => minutesFor(progress, block) },
    { key: 'spent', kind: 'number', of: ({ went }) => (went === null ? null : Math.round(went.spentMs / 6000) / 10) },
    { key: 'entered', kind: 'instant', of: ({ went }) => went?.enteredAt ?? null },
    { key: 'prompt', kind: 'text', of: ({ block }) => block.prompt },
  ])
}
