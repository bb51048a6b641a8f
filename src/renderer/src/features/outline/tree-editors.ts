/** What a line of the tree is renamed by: the name of a party or a zone, the service of an interaction. */
import { INTERACTION_TEXTS, PARTY_TEXTS, ZONE_TEXTS } from '#shared/model/fact-text.ts'
import type { ZoneId } from '#shared/model/ids.ts'
import type { MapCommands, MapContents } from '../../canvas/map-api.ts'
import { checkBy } from '../../ui/check-typed.ts'
import type { TextEditor } from '../../ui/grid/cell-editor.ts'
import type { TreeNode } from './tree-nodes.ts'

/** Null for headings. */
export function editTreeLine(
  { type, id }: TreeNode,
  { parties, interactions, zones }: MapContents,
  { updateParty, updateInteraction, updateZone }: MapCommands,
): TextEditor | null {
  const text = (value: string, check: TextEditor['check'], write: TextEditor['write']): TextEditor => {
    return { kind: 'text', value, check, suggestions: [], write }
  }
  if (type === 'party') {
    const party = parties.find((one) => one.id === id)
    return party ? text(party.name, checkBy(PARTY_TEXTS.name), (name) => void updateParty(party.id, { name })) : null
  }
  if (type === 'interaction') {
    const one = interactions.find((each) => each.id === id)
    const write = (service: string) => void (one && updateInteraction(one.id, { service }))
    return one ? text(one.service, checkBy(INTERACTION_TEXTS.service), write) : null
  }
  if (type !== 'zone') return null
  const zone = zones.find((one) => one.id === id)
  const write = (name: string) => void updateZone(id as ZoneId, { name })
  return zone ? text(zone.name, checkBy(ZONE_TEXTS.name), write) : null
}
