/** Which lines of the tree are seen, which of them the keyboard is on, and what is selected with it. Selection is the map's. */
import { useMemo, useRef, useState } from 'react'
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import { useMapCommands, useMapSelection } from '../../canvas/hooks.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import { useCollapsedZones } from '../../canvas/zone-hooks.ts'
import { buildTree, listLines, type TreeLine, type TreeOrder } from './tree-nodes.ts'

/** `only` selects this line, `toggle` adds or takes it away, `extend` goes from the last picked line to this one. */
export type TreePick = 'only' | 'toggle' | 'extend'

export type TreeView = ReturnType<typeof useTreeLines>

export function useTreeLines(
  contents: MapContents,
  zones: ReadonlyMap<PartyId, ZoneId>,
  filter: string,
  order: TreeOrder,
) {
  const { select } = useMapCommands()
  const selection = useMapSelection()
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  // An object, so that going to the same line again draws it again, and the focus gets there at once.
  const [{ wanted }, setWanted] = useState<{ readonly wanted: string | null }>({ wanted: selection[0] ?? null })
  const anchor = useRef<string | null>(null)
  const focusNext = useRef(false)
  const collapsed = useCollapsedZones()
  const nodes = useMemo(
    () => buildTree(contents, zones, filter, order, collapsed),
    [contents, zones, filter, order, collapsed],
  )
  const lines = useMemo(() => listLines(nodes, turned), [nodes, turned])
  const selected = useMemo(() => new Set(selection), [selection])
  // A line that has gone leaves the keyboard where it stood.
  const lastAt = useRef(0)
  const found = lines.findIndex(({ node }) => node.key === wanted)
  const at = found >= 0 ? found : Math.min(lastAt.current, Math.max(0, lines.length - 1))
  lastAt.current = at

  const pick = (line: TreeLine, how: TreePick) => {
    const { id, key } = line.node
    if (how === 'extend') {
      const from = lines.findIndex(({ node }) => node.key === (anchor.current ?? key))
      const to = lines.indexOf(line)
      const between = lines.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)
      select([...new Set(between.flatMap(({ node }) => node.id ?? []))])
      return
    }
    anchor.current = key
    if (id === null) return
    if (how === 'only') select([id])
    else select(selected.has(id) ? selection.filter((one) => one !== id) : [...selection, id])
  }

  return {
    lines,
    at,
    line: lines[at],
    selected,
    focusNext,
    pick,
    /** Takes the keyboard to a line; with `how` the selection goes along. */
    goTo(line: TreeLine | undefined, how: TreePick | null = null) {
      if (!line) return
      focusNext.current = true
      setWanted({ wanted: line.node.key })
      if (how !== null) pick(line, how)
    },
    /** The keyboard will be on this line once it is there. */
    expect: (key: string) => setWanted({ wanted: key }),
    /** Opens or closes lines. */
    turn(keys: readonly string[]) {
      const next = new Set(turned)
      for (const key of keys) if (!next.delete(key)) next.add(key)
      setTurned(next)
    },
    /** Whether a party has been opened. */
    isOpen: (key: string) => turned.has(key),
    /** Opens every line beside this one. */
    openBeside(line: TreeLine | undefined) {
      const closed = lines.filter((one) => one.parent === line?.parent && one.isOpen === false)
      setTurned(new Set([...turned].concat(closed.map(({ node }) => node.key))))
    },
    selectAll: () => select([...new Set(lines.flatMap(({ node }) => node.id ?? []))]),
    /** What a command on this line is about: everything selected when it is, else it alone. */
    meantBy(line: TreeLine | undefined): readonly string[] {
      const id = line?.node.id ?? null
      if (id === null) return []
      if (!selected.has(id)) return [id]
      return [...new Set(lines.flatMap(({ node }) => (node.id !== null && selected.has(node.id) ? node.id : [])))]
    },
  }
}
