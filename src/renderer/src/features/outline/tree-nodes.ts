/** The map as a tree, as values: zones, the parties in them, whom each serves and by whom it is served. */
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { compareNames } from '#shared/model/names.ts'
import type { Party, PartyKind } from '#shared/model/party.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'

/** `outside` gathers the parties in no zone; `serves` and `servedBy` are the two lists of a party. */
export type NodeType = 'zone' | 'outside' | 'party' | 'serves' | 'servedBy' | 'interaction'

/** How parties follow each other: as they stand on the map, or by name. */
export const TREE_ORDERS = ['map', 'name'] as const
export type TreeOrder = (typeof TREE_ORDERS)[number]

/** One line of the tree. `key` is its own even where a thing stands twice: an interaction is listed under both of its ends. */
export interface TreeNode {
  readonly key: string
  readonly type: NodeType
  readonly label: string
  /** What is selected and deleted; null for a heading. */
  readonly id: string | null
  /** The party itself, or the one in whose list this stands. */
  readonly party: PartyId | null
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

/** The key of the list of whom a party serves, or of who serves it. */
export function listKey(party: PartyId, list: 'serves' | 'servedBy'): string {
  return `${party}${list === 'serves' ? '>' : '<'}`
}

function listNode(
  party: Party,
  list: 'serves' | 'servedBy',
  interactions: readonly Interaction[],
  names: ReadonlyMap<PartyId, string>,
): TreeNode[] {
  if (interactions.length === 0) return []
  const key = listKey(party.id, list)
  const shared = { party: party.id, partyKind: null }
  const children = interactions.map((one): TreeNode => {
    const other = names.get(list === 'serves' ? one.customer : one.provider) ?? ''
    const label = one.service === '' ? other : t('outline.tree.interaction', { party: other, service: one.service })
    return { ...shared, key: `${key}${one.id}`, type: 'interaction', label, id: one.id, children: [] }
  })
  const label = t(`outline.tree.${list}`, { count: children.length })
  return [{ ...shared, key, type: list, label, id: null, children }]
}

function partyNode(
  party: Party,
  names: ReadonlyMap<PartyId, string>,
  given: readonly Interaction[],
  taken: readonly Interaction[],
): TreeNode {
  return {
    key: party.id,
    type: 'party',
    label: t('outline.tree.party', { name: party.name, kind: t(`term.kind.${party.kind}`) }),
    id: party.id,
    party: party.id,
    partyKind: party.kind,
    children: [...listNode(party, 'serves', given, names), ...listNode(party, 'servedBy', taken, names)],
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

const NONE: ReadonlySet<ZoneId> = new Set()

/**
 * Parties stand at the top while the map has no zones. A filter keeps the parties that hold every typed word somewhere.
 * What lies in a zone that is collapsed on the map is listed all the same.
 */
export function buildTree(
  contents: MapContents,
  zones: ReadonlyMap<PartyId, ZoneId>,
  typed: string,
  order: TreeOrder = 'map',
  collapsed: ReadonlySet<ZoneId> = NONE,
): readonly TreeNode[] {
  const names = new Map(contents.parties.map(({ id, name }) => [id, name]))
  const [given, taken] = [listBy(contents.interactions, 'provider'), listBy(contents.interactions, 'customer')]
  const words = typed.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean)
  const parties =
    order === 'map' ? contents.parties : [...contents.parties].sort((a, b) => compareNames(a.name, b.name))
  const known = new Set(contents.zones.map(({ id }) => id))
  const inZone = new Map<ZoneId | null, TreeNode[]>()
  for (const party of parties) {
    const node = partyNode(party, names, given.get(party.id) ?? [], taken.get(party.id) ?? [])
    const text = textOf(node).toLocaleLowerCase('en')
    if (!words.every((word) => text.includes(word))) continue
    const around = zones.get(party.id)
    const zone = around !== undefined && known.has(around) ? around : null
    const list = inZone.get(zone)
    if (list) list.push(node)
    else inZone.set(zone, [node])
  }
  const outside = inZone.get(null) ?? []
  if (contents.zones.length === 0) return outside
  const heading = { party: null, partyKind: null }
  const nodes = contents.zones.map(({ id, name }): TreeNode => {
    const open = name === '' ? nameZone(name) : t('map.describeZone', { name })
    const label = collapsed.has(id) ? t('outline.tree.collapsed', { zone: open }) : open
    return { ...heading, key: id, type: 'zone', label, id, children: inZone.get(id) ?? [] }
  })
  const label = t('outline.tree.outside')
  const rest: TreeNode = { ...heading, key: 'outside', type: 'outside', label, id: null, children: outside }
  const shown = words.length === 0 ? nodes : nodes.filter(({ children }) => children.length > 0)
  return outside.length === 0 ? shown : [...shown, rest]
}

/** The lines that are seen. `turned` are the keys of what is not as it is at first: zones open, parties closed. */
export function listLines(nodes: readonly TreeNode[], turned: ReadonlySet<string>): readonly TreeLine[] {
  const lines: TreeLine[] = []
  const walk = (list: readonly TreeNode[], level: number, parent: string | null) => {
    for (const [index, node] of list.entries()) {
      const hasMore = node.children.length > 0
      const isOpen = hasMore ? turned.has(node.key) === (node.type === 'party') : null
      lines.push({ node, level, position: index + 1, size: list.length, isOpen, parent })
      if (isOpen) walk(node.children, level + 1, node.key)
    }
  }
  walk(nodes, 1, null)
  return lines
}
