/** Turns what was written on sticky notes into parties or into a service. Callers set the undo mark. */
import type { Editor, TLShape, TLShapeId } from '@tldraw/editor'
import { sizeParty } from '#shared/layout/party-size.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { InteractionShape } from '#shared/model/map-schema.ts'
import type { PartyFacts } from '#shared/model/party.ts'
import { makeParty } from './make-shapes.ts'
import { noteText, partyOfText } from './note-text.ts'

export interface NoteToConvert {
  readonly note: TLShape
  readonly facts: Pick<PartyFacts, 'name' | 'note'>
}

/** The notes and texts among these that have words; those whose words cannot be kept are counted. */
export function notesToConvert(shapes: readonly TLShape[]): { notes: readonly NoteToConvert[]; tooLong: number } {
  const notes: NoteToConvert[] = []
  let tooLong = 0
  for (const note of shapes) {
    const text = noteText(note)
    if (text === null || text === '') continue
    const facts = partyOfText(text)
    if (facts) notes.push({ note, facts })
    else tooLong += 1
  }
  return { notes, tooLong }
}

/** Each party stands with its middle where the middle of its note was. */
export function makePartiesOf(editor: Editor, notes: readonly NoteToConvert[]): readonly TLShapeId[] {
  const places = notes.map(({ note }) => editor.getShapePageBounds(note.id)?.center)
  editor.deleteShapes(notes.map(({ note }) => note.id))
  const made = notes.flatMap(({ facts }, index) => {
    const centre = places[index] ?? editor.getViewportPageBounds().center
    const { w, h } = sizeParty({ name: facts.name, group: '' })
    const id = makeParty(editor, { x: centre.x - w / 2, y: centre.y - h / 2 }, facts)
    return id ? [id] : []
  })
  editor.setSelectedShapes(made)
  return made
}

/** What the interaction says once it has this service. One that it had goes to its note. Null when either is too long. */
export function serviceFacts(
  known: InteractionShape['props'],
  text: string,
): Pick<InteractionShape['props'], 'service' | 'note'> | null {
  const service = foldLine(text)
  const replaced = known.service === '' || known.service === service ? [] : [known.service]
  const note = [known.note, ...replaced].filter((part) => part !== '').join('\n')
  return service.length > LIMITS.service || note.length > LIMITS.note ? null : { service, note }
}
