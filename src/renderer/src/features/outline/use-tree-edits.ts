/** What the tree does to the map: names changed in their lines, parties and interactions added in lines of their own. */
import { useMemo, useState } from 'react'
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import type { Party, PartyKind } from '#shared/model/party.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import { newVisit } from '../../ui/typing.ts'
import { serveByNames } from './serve-by-names.ts'
import { type Draft, draftParty } from './tree-draft-place.ts'
import { editTreeLine } from './tree-editors.ts'
import type { TreeView } from './use-tree-lines.ts'

/** `everybody` are all parties of the map, hidden ones too: their names are found again. */
export function useTreeEdits(view: TreeView, contents: MapContents, everybody: readonly Party[]) {
  const commands = useMapCommands()
  const { lines, line } = view
  const [renamed, setRenamed] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const editor = useMemo(() => {
    const node = lines.find((one) => one.node.key === renamed)?.node
    return node ? editTreeLine(node, contents, commands) : null
  }, [lines, renamed, contents, commands])
  const meant = view.meantBy(line)
  const parties = contents.parties.filter(({ id }) => meant.includes(id))

  return {
    draft,
    /** Ids that a command is about, and the parties among them. */
    meant,
    parties,
    editorOf: (key: string) => (key === renamed ? editor : null),
    rename: (key: string | null) => setRenamed(key),
    startAdding(what: Draft['type']) {
      if (what === 'party') {
        setDraft(draftParty(lines, line))
        return
      }
      const party = line?.node.party ?? null
      if (party === null) return
      if (lines.find(({ node }) => node.key === party)?.isOpen === false) view.turn([party])
      setDraft({ type: what, party })
    },
    stopAdding: () => setDraft(null),
    addParty(name: string): boolean {
      if (draft?.type !== 'party') return false
      const after = contents.parties.find(({ id }) => id === draft.after)
      if (after) commands.select([after.id])
      const visit = newVisit()
      const id = commands.addParty({ name }, visit)
      if (id === null) return false
      if (contents.zones.length > 0) commands.moveToZone([id], draft.zone, visit)
      setDraft({ ...draft, after: id })
      view.expect(id)
      return true
    },
    /** For the party whose list is added to. */
    addInteraction(other: string, service: string): boolean {
      if (draft === null || draft.type === 'party') return false
      const { party, type } = draft
      const own = everybody.find(({ id }) => id === party)?.name ?? ''
      const named = type === 'serves' ? { provider: own, customer: other } : { provider: other, customer: own }
      const known: Readonly<Record<string, PartyId>> = { [own]: party }
      const made = serveByNames(commands, everybody, { ...named, service }, known)
      if (made !== null && !view.isOpen(party)) view.turn([party])
      return made !== null
    },
    setKind(kind: PartyKind) {
      const visit = newVisit()
      for (const { id } of parties) commands.updateParty(id, { kind }, visit)
    },
    setZone: (zone: ZoneId | null) =>
      void commands.moveToZone(
        parties.map(({ id }) => id),
        zone,
      ),
  }
}
