/** What a note can be about, as lines of a list, and what a stored subject is called today. */
import type { Block } from '#shared/model/block.ts'
import type { NoteSubject } from '#shared/model/note.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'

/** What notes can be about. */
export interface NoteWorld {
  readonly contents: MapContents
  /** Of the agenda. */
  readonly blocks: readonly Block[]
}

/** One line: `value` is `workshop`, an id on the map, or the id of a block. */
export interface SubjectOption {
  readonly value: string
  readonly label: string
}

const WORKSHOP = 'workshop'

/** The whole workshop first, then what is on the map and the blocks: `first` (the selection) stands before the rest. */
export function listSubjects({ contents, blocks }: NoteWorld, first: readonly string[]): SubjectOption[] {
  const { parties, interactions, zones } = contents
  const all = [
    ...parties.map(({ id, name }) => ({ value: id as string, label: name })),
    ...interactionOptions(interactions, parties).map(({ value, label }) => ({ value: value as string, label })),
    ...zones.map(({ id, name }) => ({ value: id as string, label: name })),
    ...blocks.map(({ id, title }) => ({ value: id as string, label: t('notes.aboutBlock', { title }) })),
  ]
  const isFirst = ({ value }: SubjectOption) => first.includes(value)
  return [
    { value: WORKSHOP, label: t('notes.aboutWorkshop') },
    ...all.filter(isFirst),
    ...all.filter((option) => !isFirst(option)),
  ]
}

/** The subject that a line of the list stands for. */
export function subjectOf(value: string, { blocks }: Pick<NoteWorld, 'blocks'>): NoteSubject {
  if (value === WORKSHOP) return { on: 'workshop' }
  const block = blocks.find(({ id }) => id === value)
  return block ? { on: 'block', id: block.id } : { on: 'map', id: value }
}

/** The line of the list that a subject is. */
export function lineOf(subject: NoteSubject): string {
  return subject.on === 'workshop' ? WORKSHOP : subject.id
}

/** What a subject is called today; null for the whole workshop. */
export function nameSubject(subject: NoteSubject, world: NoteWorld): string | null {
  if (subject.on === 'workshop') return null
  return listSubjects(world, []).find(({ value }) => value === subject.id)?.label ?? t('notes.aboutGone')
}
