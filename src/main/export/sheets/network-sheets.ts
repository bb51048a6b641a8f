/** The sheets of what is concluded from the map: where a small change is worth most, and who depends on whom. */
import { CROSSHAIRS } from '#shared/method/quadrants.ts'
import type { Account } from '#shared/report/account.ts'
import { t } from '#shared/text/text.ts'
import { lineColumns, lineId } from './line-columns.ts'
import { sayWhether } from './say-whether.ts'
import { type ColumnOf, makeSheet, type Sheet } from './sheet.ts'

/** The best opportunity first; then what has no place, with why. */
export function prioritiesSheet(account: Account): Sheet {
  const { placed, leftOut } = account.report.priorities
  const rows = [
    ...placed.map((one) => ({ interaction: one.interaction as string, one, reason: null })),
    ...leftOut.map(({ interaction, reason }) => ({ interaction: interaction as string, one: null, reason })),
  ]
  type Row = (typeof rows)[number]
  return makeSheet<Row>('priorities', rows, [
    ...lineColumns<Row>(account),
    { key: 'opportunity', kind: 'number', of: ({ one }) => one?.opportunity ?? null },
    { key: 'importance', kind: 'number', of: ({ one }) => one?.importance ?? null },
    { key: 'performance', kind: 'number', of: ({ one }) => one?.performance ?? null },
    { key: 'weakest', kind: 'text', of: ({ one }) => (one === null ? '' : t(`term.dimension.${one.weakest}`)) },
    { key: 'mean', kind: 'number', of: ({ one }) => one?.mean ?? null },
    ...CROSSHAIRS.map(
      (kind): ColumnOf<Row> => ({
        ...{ key: `quadrant-${kind}`, kind: 'text' },
        label: t('sheets.quadrant', { crosshair: t(`priorities.cross.${kind}`) }),
        of: ({ one }) => {
          const quadrant = one?.quadrants[kind]
          return quadrant === undefined ? '' : t(`priorities.quadrant.${quadrant}`)
        },
      }),
    ),
    { key: 'currency', kind: 'text', of: () => account.currency },
    { key: 'costMiddle', kind: 'money', of: ({ one }) => one?.cost ?? null },
    { key: 'revealed', kind: 'instant', of: ({ one }) => one?.revealedAt ?? null },
    {
      ...{ key: 'leftOut', kind: 'text' },
      of: ({ reason }) => (reason === null ? '' : t(`priorities.leftOut.${reason}`)),
    },
    lineId(),
  ])
}

/** Parties, then the groups they belong to, then the map as a whole. */
export function networkSheet({ report: { network }, parties }: Account): Sheet {
  const cutPoints = new Set<string>(network.cutPoints.flatMap(({ party }) => party ?? []))
  const none = { party: null, ei: null }
  const rows = [
    ...network.parties.map((party) => ({ ...none, of: 'party' as const, name: party.name, party })),
    ...network.ei.groups.map((group) => ({ ...none, of: 'group' as const, name: group.name, ei: group })),
    { ...none, of: 'whole' as const, name: '', ei: network.ei.whole },
  ]
  type Row = (typeof rows)[number]
  const whole = (row: Row, value: number | null) => (row.of === 'whole' ? value : null)
  return makeSheet<Row>('network', rows, [
    { key: 'about', kind: 'text', of: (row) => t(`sheets.networkOf.${row.of}`) },
    { key: 'name', kind: 'text', of: ({ name }) => name },
    { key: 'serves', kind: 'number', of: ({ party }) => party?.serves ?? null },
    { key: 'servedBy', kind: 'number', of: ({ party }) => party?.servedBy ?? null },
    { key: 'servesPerYear', kind: 'number', of: ({ party }) => party?.servesPerYear ?? null },
    { key: 'servedByPerYear', kind: 'number', of: ({ party }) => party?.servedByPerYear ?? null },
    { key: 'betweenness', kind: 'number', of: ({ party }) => party?.betweenness ?? null },
    { key: 'betweennessShare', kind: 'share', of: ({ party }) => party?.betweennessNormalised ?? null },
    { key: 'hub', kind: 'number', of: ({ party }) => party?.hub ?? null },
    {
      ...{ key: 'cutPoint', kind: 'text' },
      of: ({ party }) => (party?.party === undefined ? '' : sayWhether(cutPoints.has(party.party))),
    },
    { key: 'links', kind: 'number', of: (row) => whole(row, network.arcs) },
    { key: 'density', kind: 'share', of: (row) => whole(row, network.density) },
    { key: 'reciprocity', kind: 'share', of: (row) => whole(row, network.reciprocity) },
    { key: 'external', kind: 'number', of: ({ ei }) => ei?.external ?? null },
    { key: 'internal', kind: 'number', of: ({ ei }) => ei?.internal ?? null },
    { key: 'ei', kind: 'number', of: ({ ei }) => ei?.ei ?? null },
    { key: 'eiByChance', kind: 'number', of: ({ ei }) => ei?.baseline ?? null },
    {
      ...{ key: 'group', kind: 'text' },
      of: ({ party }) => (party?.party === undefined ? '' : (parties.get(party.party)?.group ?? '')),
    },
    { key: 'partyId', kind: 'text', of: ({ party }) => party?.party ?? '' },
  ])
}
