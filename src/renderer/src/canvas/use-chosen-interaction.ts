/**
 * The one interaction that a view is about: what is selected on the map, else what the view offers first, else the first
 * of the map. Choosing another selects it, so that every view and the inspector go along; what was shown once stays until
 * another is selected, whatever is offered by then.
 */
import { useRef } from 'react'
import type { Interaction } from '#shared/model/interaction.ts'
import { useMapCommands, useMapContents, useMapSelection } from './hooks.ts'

/** `offered` are ids, best first; null while that is not known yet. Null while the map has no interaction. */
export function useChosenInteraction(offered: readonly string[] | null): {
  readonly chosen: Interaction | null
  readonly choose: (interaction: string) => void
} {
  const { interactions } = useMapContents()
  const selection = useMapSelection()
  const { select } = useMapCommands()
  const shown = useRef<string | null>(null)
  const selected = interactions.find(({ id }) => selection.includes(id))
  const before = interactions.find(({ id }) => id === shown.current)
  const first = offered?.flatMap((id) => interactions.find((one) => one.id === id) ?? [])[0]
  const chosen = selected ?? before ?? first ?? interactions[0] ?? null
  if (offered !== null) shown.current = chosen?.id ?? null
  return { chosen, choose: (id) => select([id]) }
}
