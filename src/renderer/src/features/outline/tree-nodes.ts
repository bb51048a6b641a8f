/** The map as a tree, as values: zones, the parties in them, whom each serves and by whom it is served. */
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party, PartyKind } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'

/** One line of the tree. `key` is its own even where a thing stands twice: an interaction is listed under both of its ends. */
export interface TreeNode {
  readonly key: string
  readonly label: string
  /** What is selected and deleted; null for a heading. */
  readonly id: string | null
  readonly partyKind: PartyKind | null
  readonly children: readonly TreeNode[]
}

/** A line as it is drawn, with what a screen reader says of its place. */
export interface TreeLine {
  readonly node: TreeNode
  readonly level: number
  readonly position: number
  readonly size: number
  /** Null where there is nothing to open. */
  readonly isOpen: boolean | null
  readonly parent: string | null
}

function interactionNode(key: string, one: Interaction, other: string): TreeNode {
  const label = one.service === '' ? other : t('outline.tree.interaction', { party: other, service: one.service })
  return { key, label, id: one.id, partyKind: null, children: [] }
}

function partyNode(
  party: Party,
  names: ReadonlyMap<PartyId, string>,
  given: Interaction[],
  taken: Interaction[],
): TreeNode {
  const heading = (key: string, label: string, children: TreeNode[]): TreeNode[] =>
    children.length === 0 ? [] : [{ key, label, id: null, partyKind: null, children }]
  const serves = given.map((one) => interactionNode(`${party.id}>${one.id}`, one, names.get(one.customer) ?? ''))
  const servedBy = taken.map((one) => interactionNode(`${party.id}<${one.id}`, one, names.get(one.provider) ?? ''))
  return {
    key: party.id,
    label: t('outline.tree.party', { name: party.name, kind: t(`term.kind.${party.kind}`) }),
    id: party.id,
    partyKind: party.kind,
    children: [
      ...heading(`${party.id}>`, t('outline.tree.serves', { count: serves.length }), serves),
      ...heading(`${party.id}<`, t('outline.tree.servedBy', { count: servedBy.length }), servedBy),
    ],
  }
}

function listBy(interactions: readonly Interaction[], end: 'provider' | 'customer'): Map<PartyId, Interaction[]> {
  const lists = new Map<PartyId, Interaction[]>()
  for (const one of interactions) {
    const list = lists.get(one[end])
    if (list) list.push(one)
    else lists.set(one[end], [one])
  }
  return lists
}

function textOf(node: TreeNode): string {
  return [node.label, ...node.children.map(textOf)].join(' ')
}

/** Parties stand at the top while the map has no zones. A filter keeps the parties that hold every typed word somewhere. */
export function buildTree(
  contents: MapContents,
  zones: ReadonlyMap<PartyId, ZoneId>,
  typed: string,
): readonly TreeNode[] {
  const names = new Map(contents.parties.map(({ id, name }) => [id, name]))
  const [given, taken] = [listBy(contents.interactions, 'provider'), listBy(contents.interactions, 'customer')]
  const words = typed.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean)
  const inZone = new Map<ZoneId | null, TreeNode[]>()
  for (const party of contents.parties) {
    const node = partyNode(party, names, given.get(party.id) ?? [], taken.get(party.id) ?? [])
    const text = textOf(node).toLocaleLowerCase('en')
    if (!words.every((word) => text.includes(word))) continue
    const zone = zones.get(party.id) ?? null
    const known = contents.zones.some(({ id }) => id === zone) ? zone : null
    inZone.set(known, [...(inZone.get(known) ?? []), node])
  }
  const outside = inZone.get(null) ?? []
  if (contents.zones.length === 0) return outside
  const nodes = contents.zones.map(({ id, name }): TreeNode => {
    const label = name === '' ? t('map.zoneUnnamed') : t('map.describeZone', { name })
    return { key: id, label, id, partyKind: null, children: inZone.get(id) ?? [] }
  })
  const rest = { key: 'outside', label: t('outline.tree.outside'), id: null, partyKind: null, children: outside }
  const shown = words.length === 0 ? nodes : nodes.filter(({ children }) => children.length > 0)
  return outside.length === 0 ? shown : [...shown, rest]
}

/** The lines that are seen. `turned` are the keys of what is not as it is at first: zones open, parties closed. */
export function listLines(nodes: readonly TreeNode[], turned: ReadonlySet<string>): readonly TreeLine[] {
  const lines: TreeLine[] = []
  const walk = (list: readonly TreeNode[], level: number, parent: string | null) => {
    for (const [index, node] of list.entries()) {
      const hasMore = node.children.length > 0
      const isOpen = hasMore ? turned.has(node.key) === (node.partyKind !== null) : null
      lines.push({ node, level, position: index + 1, size: list.length, isOpen, parent })
      if (isOpen) walk(node.children, level + 1, node.key)
    }
  }
  walk(nodes, 1, null)
  return lines
}
