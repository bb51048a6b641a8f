/** The names of zones or groups beside the names of their parties. For the eye only: each party's are in the outline. */
import { FoldVertical } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import styles from './matrix.module.css'
import type { MatrixGroup } from './matrix-model.ts'
import type { MatrixSizes } from './use-matrix-window.ts'

/** Pixels between the names and the edge that they stick to. */
const GAP = 8

/** `across` for the columns, else for the rows. */
export function MatrixBands({
  groups,
  across,
  sizes,
}: {
  readonly groups: readonly MatrixGroup[]
  readonly across: boolean
  readonly sizes: MatrixSizes
}) {
  return (
    <div
      className={across ? styles.bandsAcross : styles.bandsDown}
      style={across ? { insetInlineStart: sizes.headWidth, height: sizes.band } : { width: sizes.band }}
      aria-hidden="true"
    >
      {groups.map(({ name, from, count, collapsed }) => (
        <div
          key={from}
          className={styles.band}
          title={collapsed ? t('matrix.collapsed', { zone: name }) : name}
          style={
            across
              ? { insetInlineStart: from * sizes.cellWidth, width: count * sizes.cellWidth, height: sizes.band }
              : { top: from * sizes.cellHeight, height: count * sizes.cellHeight, width: sizes.band }
          }
        >
          <span style={across ? { insetInlineStart: sizes.headWidth + GAP } : { top: sizes.headHeight + GAP }}>
            {collapsed && <FoldVertical className={styles.collapsed} />}
            {name}
          </span>
        </div>
      ))}
    </div>
  )
}

/** Lines between the groups, over the cells. */
export function MatrixBorders({
  groups,
  sizes,
}: {
  readonly groups: readonly MatrixGroup[]
  readonly sizes: MatrixSizes
}) {
  return groups
    .slice(1)
    .flatMap(({ from }) => [
      <div key={`row ${from}`} className={styles.borderAcross} style={{ top: from * sizes.cellHeight - 1 }} />,
      <div
        key={`column ${from}`}
        className={styles.borderDown}
        style={{ insetInlineStart: sizes.headWidth + from * sizes.cellWidth - 1 }}
      />,
    ])
}
