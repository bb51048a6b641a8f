/** What was looked at, who was there, and how the time was spent: planned and actual minutes of every block. */
import type { Block } from '../../model/block.ts'
import { dayOf } from '../../model/day.ts'
import { WHOLE_WORKSHOP } from '../../model/evidence.ts'
import { minutesFor } from '../../model/guide.ts'
import { sayDay } from '../../text/say-day.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, listBlock, tableBlock, textBlock, under } from '../blocks.ts'
import type { Cell, ReportBlock } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

const MINUTE = 60_000

export const agendaSection: MakeSection = (account) => {
  const { guide, sessions } = account.facts
  const blocks = [...aboutRoom(account), ...timesOf(account)]
  if (blocks.length === 0) return null
  const [first] = sessions
  const last = sessions.at(-1)
  const days = { first: sayInstant(first?.startedAt), last: sayInstant(last?.startedAt) }
  const lead =
    guide.progress.startedAt === null || first === undefined
      ? first === undefined
        ? ''
        : t('account.agenda.held', { day: days.last })
      : days.first === days.last
        ? t('account.agenda.oneDay', { day: days.first, name: guide.agenda.name })
        : t('account.agenda.days', { ...days, count: sessions.length, name: guide.agenda.name })
  return { lead, blocks }
}

function sayInstant(instant: string | undefined): string {
  return instant === undefined ? '' : sayDay(dayOf(new Date(instant)))
}

function aboutRoom({ said }: Account): readonly ReportBlock[] {
  const frame = said('frame', WHOLE_WORKSHOP)
  if (frame === null) return []
  const groups = frame.groups.map(({ name, people, side }): readonly Cell[] => [
    name,
    people,
    t(`account.agenda.side.${side}`),
  ])
  const people = frame.groups.reduce((sum, one) => sum + one.people, 0)
  return [
    ...(frame.scope === '' ? [] : under(t('account.agenda.scope'), [textBlock(frame.scope)])),
    ...tableBlock(
      t('account.agenda.groups'),
      [
        column(t('account.agenda.group')),
        column(t('account.agenda.people'), 'number'),
        column(t('account.agenda.sideTitle')),
      ],
      groups,
      groups.length > 1 ? [t('account.total'), people, null] : null,
    ),
    ...(frame.names.length === 0 ? [] : under(t('account.agenda.names'), listBlock([frame.names.join(', ')]))),
  ]
}

function timesOf({ facts: { guide } }: Account): readonly ReportBlock[] {
  const { agenda, progress } = guide
  if (progress.startedAt === null) return []
  const rows = agenda.blocks.map((block) => ({ block, ...timeOf(block, guide) }))
  const spent = rows.reduce((sum, { actual }) => sum + (actual ?? 0), 0)
  const planned = rows.reduce((sum, { block }) => sum + block.minutes, 0)
  return tableBlock(
    t('account.agenda.times'),
    [
      column(t('account.agenda.block')),
      column(t('account.agenda.planned'), 'number'),
      column(t('account.agenda.actual'), 'number'),
      column(t('account.agenda.state')),
    ],
    rows.map(({ block, actual, state }) => [block.title, block.minutes, actual, state]),
    [t('account.total'), planned, spent, null],
  )
}

/** Whole minutes of a block that is over; words for how far it came. */
function timeOf(
  block: Block,
  { progress }: Account['facts']['guide'],
): { readonly actual: number | null; readonly state: string } {
  const record = progress.blocks.find((one) => one.block === block.id)
  const actual = record && record.spentMs > 0 ? Math.max(1, Math.round(record.spentMs / MINUTE)) : null
  const minutes = minutesFor(progress, block)
  const squeezed = minutes === block.minutes ? '' : t('account.agenda.squeezed', { minutes })
  const state = t(`account.agenda.states.${record?.state ?? 'ahead'}`)
  return { actual, state: [state, squeezed].filter((part) => part !== '').join(', ') }
}
