/** The sheets about small changes: what was tried and what came of it, and every entry of their logs. */
import { levelBefore, levelSince } from '#shared/method/before-after.ts'
import type { Change } from '#shared/model/change.ts'
import { SAVING_KINDS } from '#shared/model/cost.ts'
import type { Account } from '#shared/report/account.ts'
import { reviewOf } from '#shared/report/change-reading.ts'
import { savingsOf } from '#shared/report/change-savings.ts'
import { t } from '#shared/text/text.ts'
import { lineId } from './line-columns.ts'
import { sayWhether } from './say-whether.ts'
import { type ColumnOf, makeSheet, type Sheet } from './sheet.ts'

/** Names as they are today, also of an interaction that left the map. */
function endColumns<Row extends { readonly change: Change }>(): readonly ColumnOf<Row>[] {
  return (['provider', 'customer', 'service'] as const).map((key) => ({
    key,
    kind: 'text',
    of: (row) => row.change[key],
  }))
}

/** One row for each change, as it stands, with what was measured around its start and what it saves. */
export function changesSheet(account: Account): Sheet {
  const { changes, cardsAround, evidence, measurements } = account.facts
  const savings = savingsOf(changes, cardsAround, evidence, account.facts)
  const rows = changes.map((change) => {
    const { measure } = change.hypothesis
    const measured = (measure === null ? undefined : measurements.get(measure)) ?? []
    const { chosen, start, reading } = reviewOf(change, changes, evidence, measured)
    const saving = savings.get(change.id)?.saving ?? null
    return {
      change,
      interaction: change.interaction as string,
      measure: chosen?.measure ?? null,
      start,
      reading,
      saving,
    }
  })
  type Row = (typeof rows)[number]
  const ofChange = (of: (change: Change) => string | number | null) => (row: Row) => of(row.change)
  return makeSheet<Row>('changes', rows, [
    ...endColumns<Row>(),
    { key: 'change', kind: 'text', of: ofChange(({ what }) => what) },
    { key: 'why', kind: 'text', of: ofChange(({ why }) => why) },
    {
      ...{ key: 'dimension', kind: 'text' },
      of: ofChange(({ dimension }) => (dimension === null ? '' : t(`term.dimension.${dimension}`))),
    },
    {
      ...{ key: 'buildingBlock', kind: 'text' },
      of: ofChange(({ block }) => (block === null ? '' : t(`term.block.${block}`))),
    },
    { key: 'owner', kind: 'text', of: ofChange(({ owner }) => owner) },
    { key: 'status', kind: 'text', of: ofChange(({ status }) => t(`term.status.${status}`)) },
    { key: 'start', kind: 'day', of: ({ start }) => start?.day ?? null },
    { key: 'review', kind: 'day', of: ofChange(({ reviewDate }) => reviewDate) },
    {
      ...{ key: 'decision', kind: 'text' },
      of: ofChange(({ decision }) => (decision === null ? '' : t(`term.decision.${decision}`))),
    },
    { key: 'result', kind: 'text', of: ofChange(({ result }) => result) },
    { key: 'learned', kind: 'text', of: ofChange(({ learned }) => learned) },
    { key: 'measure', kind: 'text', of: ({ measure }) => measure?.name ?? '' },
    { key: 'expectedFrom', kind: 'number', of: ofChange(({ hypothesis }) => hypothesis.from) },
    { key: 'expectedTo', kind: 'number', of: ofChange(({ hypothesis }) => hypothesis.to) },
    { key: 'expectedBy', kind: 'day', of: ofChange(({ hypothesis }) => hypothesis.by) },
    { key: 'baseline', kind: 'number', of: ofChange(({ baseline }) => baseline.figure) },
    { key: 'measuredBefore', kind: 'number', of: ({ reading }) => reading && levelBefore(reading) },
    { key: 'measuredSince', kind: 'number', of: ({ reading }) => reading && levelSince(reading) },
    {
      ...{ key: 'conclusion', kind: 'text' },
      of: ({ reading }) => (reading === null ? '' : t(`sheets.conclusion.${reading.conclusion}`)),
    },
    { key: 'currency', kind: 'text', of: () => account.currency },
    ...SAVING_KINDS.map(
      (kind): ColumnOf<Row> => ({
        ...{ key: `saving-${kind}`, kind: 'money', label: t('sheets.savingKind', { kind: t(`costs.kind.${kind}`) }) },
        of: ({ saving }) => saving?.kinds[kind].mean ?? null,
      }),
    ),
    {
      ...{ key: 'verified', kind: 'text' },
      of: ({ saving }) => sayWhether(saving === null ? null : saving.verified),
    },
    { key: 'tryHours', kind: 'number', of: ofChange(({ tryHours }) => tryHours) },
    { key: 'tryMoney', kind: 'money', of: ofChange(({ tryMoney }) => tryMoney) },
    {
      ...{ key: 'follows', kind: 'text' },
      of: ofChange(({ follows }) => changes.find(({ id }) => id === follows)?.what ?? ''),
    },
    { key: 'logged', kind: 'instant', of: ofChange(({ loggedAt }) => loggedAt) },
    { key: 'revised', kind: 'instant', of: ofChange(({ changedAt }) => changedAt) },
    { key: 'changeId', kind: 'text', of: ofChange(({ id }) => id) },
    lineId(),
  ])
}

/** Every entry of every log, change by change. */
export function logSheet({ facts }: Account): Sheet {
  const rows = facts.changes.flatMap((change) =>
    change.entries.map((entry) => ({ change, entry, interaction: change.interaction as string })),
  )
  type Row = (typeof rows)[number]
  return makeSheet<Row>('log', rows, [
    { key: 'change', kind: 'text', of: ({ change }) => change.what },
    { key: 'at', kind: 'instant', of: ({ entry }) => entry.at },
    { key: 'session', kind: 'number', of: ({ entry }) => entry.sessionNumber },
    { key: 'deed', kind: 'text', of: ({ entry }) => t(`sheets.deed.${entry.kind}`) },
    { key: 'comment', kind: 'text', of: ({ entry }) => entry.comment },
    { key: 'inWords', kind: 'text', of: ({ entry }) => entry.what },
    { key: 'owner', kind: 'text', of: ({ entry }) => entry.owner },
    { key: 'status', kind: 'text', of: ({ entry }) => t(`term.status.${entry.status}`) },
    { key: 'review', kind: 'day', of: ({ entry }) => entry.reviewDate },
    {
      ...{ key: 'decision', kind: 'text' },
      of: ({ entry: { decision } }) => (decision === null ? '' : t(`term.decision.${decision}`)),
    },
    { key: 'changeId', kind: 'text', of: ({ change }) => change.id },
    lineId(),
  ])
}
