/** One line of the tree; its name may be open for editing. Drawn again only when something of it changes. */
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type CSSProperties, type MouseEvent, memo, type Ref } from 'react'
import { t } from '#shared/text/text.ts'
import type { TextEditor } from '../../ui/grid/cell-editor.ts'
import { CellInput } from '../../ui/grid/cell-input.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import styles from './outline-tree.module.css'
import type { TreeLine } from './tree-nodes.ts'

export interface TreeRowProps {
  readonly line: TreeLine
  /** Where it is drawn, among all that can be. */
  readonly slot: number
  readonly top: number
  readonly measure: Ref<HTMLDivElement>
  readonly isHere: boolean
  readonly isSelected: boolean
  /** What is edited, while it is. */
  readonly editor: TextEditor | null
  readonly onPick: (line: TreeLine, event: MouseEvent) => void
  readonly onTurn: (line: TreeLine) => void
  /** `back`: the keyboard comes back to the line. */
  readonly onEdited: (back: boolean) => void
}

const INDENT = 'var(--space-5)'

/** How far a line of this level stands in. */
export function indentOf(level: number): CSSProperties {
  return { paddingInlineStart: `calc(var(--space-2) + ${level - 1} * ${INDENT})` }
}

export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { line, slot, top, measure, isHere, isSelected, editor, onPick, onTurn, onEdited } = props
  const { node, level, position, size, isOpen } = line
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the tree's
    <div
      ref={measure}
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      className={styles.line}
      style={{ ...indentOf(level), transform: `translateY(${top}px)` }}
      data-index={slot}
      data-cursor={isHere}
      data-heading={node.id === null}
      tabIndex={isHere && editor === null ? 0 : -1}
      onClick={(event) => {
        if (editor === null) onPick(line, event)
      }}
      onDoubleClick={() => {
        if (editor === null && isOpen !== null) onTurn(line)
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are the tree's */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the tree's */}
      <span
        className={styles.toggle}
        onClick={(event) => {
          if (isOpen === null) return
          event.stopPropagation()
          onTurn(line)
        }}
      >
        {isOpen !== null && (isOpen ? <ChevronDown aria-hidden size="1em" /> : <ChevronRight aria-hidden size="1em" />)}
      </span>
      {node.partyKind !== null && <KindIcon kind={node.partyKind} />}
      {editor === null ? (
        <span dir="auto">{node.label}</span>
      ) : (
        <CellInput
          name={t('outline.tree.rename', { name: node.label })}
          editor={editor}
          typed={null}
          onClose={(after) => onEdited(after !== 'nowhere')}
        />
      )}
    </div>
  )
})
