/**
 * The tree of the outline. One line is in the tab order, and only the lines that are seen are drawn. Moving selects, as in
 * the tables; `tree-keys.ts` says what each key means, `tree-bar.tsx` has the same as buttons.
 */
import { type KeyboardEvent, type MouseEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import { usePartyZones } from '../../canvas/zone-hooks.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { readingKey } from '../../ui/reading-key.ts'
import styles from './outline-tree.module.css'
import { TreeBar } from './tree-bar.tsx'
import { TreeDraft } from './tree-draft.tsx'
import { placeOfDraft } from './tree-draft-place.ts'
import { meaningOf, type TreeMeaning } from './tree-keys.ts'
import { summarise } from './tree-meant.ts'
import type { TreeLine, TreeOrder } from './tree-nodes.ts'
import { indentOf, TreeRow } from './tree-row.tsx'
import { findTyped, goesOn, type TypedAhead, typeAhead } from './type-ahead.ts'
import { useTreeEdits } from './use-tree-edits.ts'
import { type TreePick, useTreeLines } from './use-tree-lines.ts'
import { useTreeWindow } from './use-tree-window.ts'

export interface OutlineTreeProps {
  /** What is shown. */
  readonly contents: MapContents
  /** Everybody, also who is hidden: their names are found again. */
  readonly allParties: readonly Party[]
  readonly filter: string
  readonly order: TreeOrder
  /** Deletes, and offers the way back. */
  readonly onDelete: (ids: readonly string[]) => void
}

/** Selection belongs to the map. */
export function OutlineTree({ contents, allParties, filter, order, onDelete }: OutlineTreeProps) {
  const zones = usePartyZones()
  const view = useTreeLines(contents, zones, filter, order)
  const { lines, at, line, selected, focusNext } = view
  const edits = useTreeEdits(view, contents, allParties)
  const { draft, meant, parties } = edits
  const typed = useRef<TypedAhead | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const place = useMemo(() => (draft === null ? null : placeOfDraft(lines, draft)), [lines, draft])
  const rows = useTreeWindow(tree, lines, at, place?.index ?? null)

  // After every drawing, because a line far away is only drawn once the tree has scrolled to it.
  useLayoutEffect(() => {
    const here = focusNext.current ? tree.current?.querySelector<HTMLElement>('[data-cursor="true"]') : null
    if (!here) return
    focusNext.current = false
    here.focus({ preventScroll: true })
  })
  const { scrollToDraft } = rows
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the line that is typed in has moved
  useLayoutEffect(() => scrollToDraft(), [place?.index])

  const goTo = (to: TreeLine | undefined, how: TreePick | null = null) => {
    view.goTo(to, how)
    if (to) rows.scrollTo(lines.indexOf(to))
  }
  const remove = () => {
    if (meant.length === 0) return
    const stays = lines.filter(({ node }) => node.id === null || !meant.includes(node.id))
    goTo(stays.find((one) => lines.indexOf(one) > at) ?? stays.at(-1))
    onDelete(meant)
  }
  const type = (letter: string, when: number) => {
    typed.current = typeAhead(typed.current, letter, when)
    const labels = lines.map(({ node }) => node.label)
    const found = findTyped(labels, at, typed.current.text)
    if (found !== null) goTo(lines[found], 'only')
  }
  const run = (meaning: TreeMeaning, when: number) => {
    if (meaning.do !== 'type') typed.current = null
    const runs: Readonly<Record<Exclude<TreeMeaning['do'], 'go' | 'add' | 'kind' | 'type'>, () => void>> = {
      turn: () => line && line.isOpen !== null && view.turn([line.node.key]),
      'open-level': () => view.openBeside(line),
      rename: () => edits.rename(line?.node.key ?? null),
      toggle: () => line && view.pick(line, 'toggle'),
      all: view.selectAll,
      delete: remove,
    }
    if (meaning.do === 'go') goTo(lines[meaning.to], meaning.how)
    else if (meaning.do === 'add') edits.startAdding(meaning.what)
    else if (meaning.do === 'kind') edits.setKind(meaning.kind)
    else if (meaning.do === 'type') type(meaning.letter, when)
    else runs[meaning.do]()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const meaning = meaningOf(readingKey(event), lines, at, goesOn(typed.current, event.timeStamp))
    if (meaning === null) return
    event.preventDefault()
    event.stopPropagation()
    run(meaning, event.timeStamp)
  }

  const act = useRef({ view, goTo, edits })
  act.current = { view, goTo, edits }
  // Functions for the life of the tree, so that lines are drawn again only when something of them changes.
  const onPick = useCallback((one: TreeLine, event: MouseEvent) => {
    const now = act.current
    if (one.node.id === null) now.view.turn([one.node.key])
    now.goTo(one, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')
  }, [])
  const onTurn = useCallback((one: TreeLine) => act.current.view.turn([one.node.key]), [])
  const onEdited = useCallback((back: boolean) => {
    act.current.edits.rename(null)
    if (back) act.current.view.focusNext.current = true
  }, [])
  const asked = draft === null || draft.type === 'party' ? null : draft.party

  return (
    <>
      <div ref={tree} className={styles.tree}>
        <div
          role="tree"
          aria-label={t('outline.tree.name')}
          aria-multiselectable="true"
          className={styles.lines}
          style={{ height: rows.height }}
          tabIndex={lines.length === 0 ? 0 : -1}
          onKeyDown={onKeyDown}
        >
          {rows.drawn.map(({ slot, line: one, top }) => (
            <TreeRow
              key={one.node.key}
              line={one}
              slot={slot}
              top={top}
              measure={rows.measure}
              isHere={one === line}
              isSelected={one.node.id !== null && selected.has(one.node.id)}
              editor={edits.editorOf(one.node.key)}
              onPick={onPick}
              onTurn={onTurn}
              onEdited={onEdited}
            />
          ))}
          {draft !== null && place !== null && (
            <TreeDraft
              key={`${draft.type} ${asked}`}
              type={draft.type}
              name={allParties.find(({ id }) => id === asked)?.name ?? ''}
              level={place.level}
              names={allParties.map(({ name }) => name)}
              style={{ ...indentOf(place.level), transform: `translateY(${rows.draftTop}px)` }}
              onParty={edits.addParty}
              onServe={edits.addInteraction}
              onEnd={(back) => {
                edits.stopAdding()
                if (back) focusNext.current = true
              }}
            />
          )}
        </div>
      </div>
      <p className={styles.foot} role="status">
        {lines.length === 0 && (filter === '' ? t('outline.tree.none') : t('outline.noMatch', { typed: filter }))}
        {lines.length > 0 && t('outline.tree.keys')}
      </p>
      <TreeBar
        meant={summarise(meant, parties, zones, line)}
        zones={contents.zones}
        onRename={() => edits.rename(line?.node.key ?? null)}
        onAdd={edits.startAdding}
        onKind={edits.setKind}
        onZone={edits.setZone}
        onDelete={remove}
      />
    </>
  )
}
