/** What is voted on, by name: an interaction as "provider → customer" and its service, a party, a note. */
import { useMemo } from 'react'
import type { InteractionId } from '#shared/model/ids.ts'
import { interactionLabel } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'

/** An interaction for a large heading. */
export interface NamedInteraction {
  readonly id: InteractionId
  readonly provider: string
  readonly customer: string
  /** What is served, or the two names where nobody said. */
  readonly service: string
  /** All of it in one line. */
  readonly line: string
  /** Not on the map any more. */
  readonly gone: boolean
}

/** Finds names by id; what left the map is said to be gone. */
export function useInteractionNames(): (id: InteractionId) => NamedInteraction {
  const { parties, interactions } = useMapContents()
  return useMemo(() => {
    const names = new Map(parties.map(({ id, name }) => [id as string, name]))
    const byId = new Map(interactions.map((one) => [one.id, one]))
    return (id) => {
      const found = byId.get(id)
      if (found === undefined) {
        const gone = t('reveal.gone')
        return { id, provider: '', customer: '', service: gone, line: gone, gone: true }
      }
      const provider = names.get(found.provider) ?? ''
      const customer = names.get(found.customer) ?? ''
      const line = interactionLabel(found, parties)
      return { id, provider, customer, service: found.service || line, line, gone: false }
    }
  }, [parties, interactions])
}
