/** What a note can be about, as lines of a list, and what a stored subject is called today. */
import type { NoteSubject } from '#shared/model/note.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'

/** One line: `value` is `workshop` or an id on the map. */
export interface SubjectOption {
  readonly value: string
  readonly label: string
}

const WORKSHOP = 'workshop'

/** The whole workshop first, then what is on the map: `first` (the selection) stands before the rest. */
export function listSubjects(contents: MapContents, first: readonly string[]): SubjectOption[] {
  const { parties, interactions, zones } = contents
  const all = [
    ...parties.map(({ id, name }) => ({ value: id as string, label: name })),
    ...interactionOptions(interactions, parties).map(({ value, label }) => ({ value: value as string, label })),
    ...zones.map(({ id, name }) => ({ value: id as string, label: name })),
  ]
  const isFirst = ({ value }: SubjectOption) => first.includes(value)
  return [
    { value: WORKSHOP, label: t('notes.aboutWorkshop') },
    ...all.filter(isFirst),
    ...all.filter((option) => !isFirst(option)),
  ]
}

/** The subject that a line of the list stands for. */
export function subjectOf(value: string): NoteSubject {
  return value === WORKSHOP ? { on: 'workshop' } : { on: 'map', id: value }
}

/** The line of the list that a subject is. A block has none: its note was written at that block. */
export function lineOf(subject: NoteSubject): string {
  return subject.on === 'map' ? subject.id : WORKSHOP
}

/** What a subject is called today; null for the whole workshop. */
export function nameSubject(subject: NoteSubject, contents: MapContents): string | null {
  if (subject.on !== 'map') return null
  return listSubjects(contents, []).find(({ value }) => value === subject.id)?.label ?? t('notes.aboutGone')
}
