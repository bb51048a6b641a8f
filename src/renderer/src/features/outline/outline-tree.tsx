/**
 * The tree of the outline. One line is in the tab order; arrows move, open and close, a letter goes to the next line that
 * begins with it, Enter and Space select, Delete deletes: as the pattern for trees has it.
 */
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { foldName } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapSelection } from '../../canvas/hooks.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import { usePartyZones } from '../../canvas/zone-hooks.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import styles from './outline-tree.module.css'
import { buildTree, listLines, type TreeLine } from './tree-nodes.ts'

export interface OutlineTreeProps {
  /** What is shown. */
  readonly contents: MapContents
  readonly filter: string
  /** Deletes, and offers the way back. */
  readonly onDelete: (ids: readonly string[]) => void
}

/** Selection belongs to the map. */
export function OutlineTree({ contents, filter, onDelete }: OutlineTreeProps) {
  const { select } = useMapCommands()
  const selection = useMapSelection()
  const zones = usePartyZones()
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const focusNext = useRef(false)
  const nodes = useMemo(() => buildTree(contents, zones, filter), [contents, zones, filter])
  const lines = useMemo(() => listLines(nodes, turned), [nodes, turned])
  const at = Math.max(
    0,
    lines.findIndex(({ node }) => node.key === wanted),
  )
  const line = lines[at]

  useLayoutEffect(() => {
    if (!focusNext.current) return
    focusNext.current = false
    tree.current?.querySelector<HTMLElement>('[data-cursor="true"]')?.focus()
  })

  const goTo = (key: string | null | undefined) => {
    if (key === null || key === undefined) return
    focusNext.current = true
    setWanted(key)
  }
  const turn = ({ node }: TreeLine) => {
    const next = new Set(turned)
    if (!next.delete(node.key)) next.add(node.key)
    goTo(node.key)
    setTurned(next)
  }
  const choose = ({ node }: TreeLine) => {
    goTo(node.key)
    if (node.id !== null) select([node.id])
  }
  const findLetter = (letter: string) => {
    const around = [...lines.slice(at + 1), ...lines.slice(0, at)]
    return around.find(({ node }) => foldName(node.label).startsWith(foldName(letter)))?.node.key
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!line || event.altKey || event.ctrlKey || event.metaKey) return
    const run = runOf(event.key, line)
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
  const runOf = (key: string, here: TreeLine): (() => void) | null => {
    switch (key) {
      case 'ArrowDown':
        return () => goTo(lines[at + 1]?.node.key)
      case 'ArrowUp':
        return () => goTo(lines[at - 1]?.node.key)
      case 'Home':
        return () => goTo(lines[0]?.node.key)
      case 'End':
        return () => goTo(lines.at(-1)?.node.key)
      case 'ArrowRight':
        return () => (here.isOpen === false ? turn(here) : here.isOpen && goTo(lines[at + 1]?.node.key))
      case 'ArrowLeft':
        return () => (here.isOpen ? turn(here) : goTo(here.parent))
      case 'Enter':
      case ' ':
        return () => (here.node.id === null ? turn(here) : choose(here))
      case 'Delete':
        return () => {
          if (here.node.id === null) return
          goTo((lines[at + 1] ?? lines[at - 1])?.node.key)
          onDelete([here.node.id])
        }
      default:
        return key.length === 1 ? () => goTo(findLetter(key)) : null
    }
  }

  return (
    <>
      <div ref={tree} className={styles.tree} role="tree" aria-label={t('outline.tree.name')} onKeyDown={onKeyDown}>
        {lines.map((one) => {
          const { node, level, position, size, isOpen } = one
          const here = one === line
          return (
            <div
              key={node.key}
              role="treeitem"
              aria-level={level}
              aria-posinset={position}
              aria-setsize={size}
              aria-expanded={isOpen ?? undefined}
              aria-selected={node.id !== null && selection.includes(node.id)}
              className={styles.line}
              style={{ paddingInlineStart: `calc(var(--space-2) + ${level - 1} * var(--space-5))` }}
              data-cursor={here}
              tabIndex={here ? 0 : -1}
              onClick={() => (node.id === null ? turn(one) : choose(one))}
              onDoubleClick={() => isOpen !== null && turn(one)}
            >
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are the tree's */}
              <span
                className={styles.toggle}
                onClick={(event) => {
                  if (isOpen === null) return
                  event.stopPropagation()
                  turn(one)
                }}
              >
                {isOpen !== null &&
                  (isOpen ? <ChevronDown aria-hidden size="1em" /> : <ChevronRight aria-hidden size="1em" />)}
              </span>
              {node.partyKind !== null && <KindIcon kind={node.partyKind} />}
              <span dir="auto">{node.label}</span>
            </div>
          )
        })}
      </div>
      <p className={styles.foot} role="status">
        {lines.length === 0 && (filter === '' ? t('outline.noParties') : t('outline.noMatch', { typed: filter }))}
        {lines.length > 0 && t('outline.tree.keys')}
      </p>
    </>
  )
}
