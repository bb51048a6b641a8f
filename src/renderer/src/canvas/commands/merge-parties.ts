/**
 * Makes several parties one. The first stays; every interaction of the others is tied to it, none is lost or joined with
 * another, and what was known of the others is kept where the first has a gap. Callers set the undo mark.
 */
import type { Editor, TLShapeId } from '@tldraw/editor'
import { LIMITS } from '#shared/model/limits.ts'
import { type InteractionEndBinding, isInteractionEnd, isParty, type PartyShape } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'
import type { PartyFacts } from '#shared/model/party.ts'

/** The parties that were meant, the first of them the one that stays. */
export function partiesOf(editor: Editor, ids: readonly string[]): readonly PartyShape[] {
  return [...new Set(ids)].flatMap((id) => {
    const shape = editor.getShape(id as TLShapeId)
    return shape && isParty(shape) ? [shape] : []
  })
}

/** What is known of the one party that is left; null when the notes together are longer than a note may be. */
export function joinFacts(first: PartyFacts, others: readonly PartyFacts[]): Partial<PartyFacts> | null {
  const said = (key: 'group' | 'people') => [first, ...others].map((party) => party[key]).find((text) => text !== '')
  const notes = [first.note]
  for (const { name, note } of others) {
    if (note === '' || notes.some((known) => known.includes(note))) continue
    notes.push(foldName(name) === foldName(first.name) ? note : `${name}:\n${note}`)
  }
  const note = notes.filter((text) => text !== '').join('\n\n')
  if (note.length > LIMITS.note) return null
  return { group: said('group') ?? '', people: said('people') ?? '', note }
}

/** Gives how many interactions were tied to the first party. */
export function mergeInto(
  editor: Editor,
  first: PartyShape,
  others: readonly PartyShape[],
  facts: Partial<PartyFacts>,
): number {
  const tied = others.flatMap((party) =>
    editor.getBindingsToShape<InteractionEndBinding>(party.id, 'interactionEnd').filter(isInteractionEnd),
  )
  editor.updateBindings(tied.map((binding) => ({ ...binding, toId: first.id })))
  editor.updateShape<PartyShape>({ id: first.id, type: 'party', props: facts })
  editor.deleteShapes(others.map((party) => party.id))
  editor.setSelectedShapes([first.id])
  return new Set(tied.map((binding) => binding.fromId)).size
}
