/** What the room said that is worth keeping. What is marked personal stays behind, and a note without an author has none here either. */
import type { NOTE_KINDS, Note } from '../../model/note.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { listBlock, quoteBlock, under } from '../blocks.ts'
import type { ReportBlock } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

/** What was agreed comes first, what waits last. */
const ORDER = ['decision', 'quote', 'note', 'parking'] as const satisfies readonly (typeof NOTE_KINDS)[number][]

export const notesSection: MakeSection = (account) => {
  const notes = account
    .saidOf('note')
    .map(({ value }) => value)
    .filter(({ personal, text }) => !personal && text.trim() !== '')
  if (notes.length === 0) return null
  const open = notes.filter(({ kind, done }) => kind === 'parking' && !done).length
  return {
    lead: open === 0 ? '' : t('account.notes.open', { count: open }),
    blocks: ORDER.flatMap((kind) => under(t(`account.notes.${kind}`), notesOf(account, kind, notes))),
  }
}

function notesOf(account: Account, kind: Note['kind'], all: readonly Note[]): readonly ReportBlock[] {
  const some = all.filter((note) => note.kind === kind)
  if (kind === 'quote')
    return some.map(({ text, author, about }) =>
      quoteBlock(text, [author, sayAbout(account, about)].filter((part) => part !== '').join(', ')),
    )
  return listBlock(some.map((note) => sayNote(account, note)))
}

function sayNote(account: Account, { text, author, about, done, kind }: Note): string {
  const more = [
    sayAbout(account, about),
    author === '' ? '' : t('notes.by', { author }),
    kind === 'parking' && done ? t('account.notes.done') : '',
  ].filter((part) => part !== '')
  return more.length === 0 ? text : t('account.notes.line', { text, more: more.join('; ') })
}

/** Empty for the workshop as a whole, and for what is not there any more. */
function sayAbout({ facts, parties, interactions, lineOf, nameOf }: Account, about: Note['about']): string {
  if (about.on === 'workshop') return ''
  if (about.on === 'block') return facts.guide.agenda.blocks.find(({ id }) => id === about.id)?.title ?? ''
  if (interactions.has(about.id)) return lineOf(about.id)
  if (parties.has(about.id)) return nameOf(about.id)
  return facts.zones.find(({ id }) => (id as string) === about.id)?.name ?? ''
}
