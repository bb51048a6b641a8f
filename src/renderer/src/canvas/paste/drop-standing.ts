/** What the map says already is not said twice: rows of a pasted table that stand on it. */
import type { Editor } from 'tldraw'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import { isInteraction, isInteractionEnd, isParty } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'

const keyOf = (...names: readonly string[]) => JSON.stringify(names.map(foldName))

function standingInteractions(editor: Editor): Set<string> {
  const keys = new Set<string>()
  for (const shape of editor.getCurrentPageShapes()) {
    if (!isInteraction(shape)) continue
    const names = { provider: '', customer: '' }
    for (const binding of editor.getBindingsFromShape(shape, 'interactionEnd')) {
      const party = editor.getShape(binding.toId)
      if (isInteractionEnd(binding) && party && isParty(party)) names[binding.props.end] = party.props.name
    }
    keys.add(keyOf(names.provider, names.customer, shape.props.service))
  }
  return keys
}

/** The cast without the interactions that stand on the map: same provider, same customer, same service. */
export function dropStanding(editor: Editor, cast: ImportedCast): ImportedCast {
  const standing = standingInteractions(editor)
  const name = (position: number) => cast.parties[position]?.name ?? ''
  const interactions = cast.interactions.filter(
    ({ provider, customer, facts }) => !standing.has(keyOf(name(provider), name(customer), facts.service)),
  )
  return { parties: cast.parties, interactions }
}
