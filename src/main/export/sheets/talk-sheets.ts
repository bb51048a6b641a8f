/** The sheets of what was said: the cards of the swap with conflicts, and the notes that are for everybody. */
import type { NoteSubject } from '#shared/model/note.ts'
import type { SwapSide } from '#shared/model/swap.ts'
import type { Account } from '#shared/report/account.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { lineId } from './line-columns.ts'
import { sayWhether } from './say-whether.ts'
import { type ColumnOf, makeSheet, type Sheet } from './sheet.ts'

interface Pair {
  readonly from: 'swap' | 'conflict'
  readonly interaction: string
  readonly sides: readonly [SwapSide, SwapSide]
  readonly conflict: boolean | null
  readonly note: string
}

function listPairs({ saidOf }: Account): readonly Pair[] {
  return [
    ...saidOf('swap').map(({ value }): Pair => {
      const { sides, interaction, conflict, conflictNote } = value
      return { from: 'swap', interaction: interaction ?? '', sides, conflict, note: conflictNote }
    }),
    ...saidOf('conflict').map(({ value: { sides, note } }): Pair => {
      const [one, other] = sides
      const bare = { strugglesWith: '' }
      return {
        ...{ from: 'conflict', interaction: '', conflict: true, note },
        sides: [
          { ...one, ...bare },
          { ...other, ...bare },
        ],
      }
    }),
  ]
}

/** Pairs of cards, then the conflicts that were flagged elsewhere. */
export function swapSheet(account: Account): Sheet {
  const side = (index: 0 | 1): readonly ColumnOf<Pair>[] => {
    const number = { number: index + 1 }
    return [
      {
        ...{ key: `party${index}`, kind: 'text', label: t('sheets.side.party', number) },
        of: ({ sides }) => account.parties.get(sides[index].party)?.name ?? t('swap.gone'),
      },
      {
        ...{ key: `measuredOn${index}`, kind: 'text', label: t('sheets.side.measuredOn', number) },
        of: ({ sides }) => sides[index].measuredOn,
      },
      {
        ...{ key: `strugglesWith${index}`, kind: 'text', label: t('sheets.side.strugglesWith', number) },
        of: ({ sides }) => sides[index].strugglesWith,
      },
    ]
  }
  return makeSheet<Pair>('swap', listPairs(account), [
    { key: 'from', kind: 'text', of: ({ from }) => t(`sheets.pairFrom.${from}`) },
    ...side(0),
    ...side(1),
    { key: 'conflict', kind: 'text', of: ({ conflict }) => sayWhether(conflict) },
    { key: 'note', kind: 'text', of: ({ note }) => note },
    {
      ...{ key: 'interaction', kind: 'text' },
      of: ({ interaction }) => (interaction === '' ? '' : account.lineOf(interaction)),
    },
    lineId(),
  ])
}

function sayAbout({ facts, parties, interactions, lineOf }: Account, about: NoteSubject): string {
  switch (about.on) {
    case 'workshop':
      return t('notes.aboutWorkshop')
    case 'block':
      return facts.guide.agenda.blocks.find(({ id }) => id === about.id)?.title ?? t('notes.aboutGone')
    case 'map': {
      if (interactions.has(about.id)) return lineOf(about.id)
      const zone = facts.zones.find(({ id }) => id === about.id)
      return parties.get(about.id)?.name ?? (zone === undefined ? t('notes.aboutGone') : nameZone(zone.name))
    }
  }
}

/** Notes that are marked as personal stay in the workshop. */
export function notesSheet(account: Account): Sheet {
  const rows = account.saidOf('note').filter(({ value }) => !value.personal)
  return makeSheet('notes', rows, [
    { key: 'kind', kind: 'text', of: ({ value }) => t(`notes.kind.${value.kind}`) },
    { key: 'text', kind: 'text', of: ({ value }) => value.text },
    { key: 'author', kind: 'text', of: ({ value }) => value.author },
    { key: 'about', kind: 'text', of: ({ value }) => sayAbout(account, value.about) },
    { key: 'done', kind: 'text', of: ({ value }) => sayWhether(value.kind === 'parking' ? value.done : null) },
    { key: 'noteId', kind: 'text', of: ({ subject }) => subject },
  ])
}
