/** A row of choices of which one holds: views, themes, filters. Arrow keys move within, Tab leaves. */
import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './segmented.module.css'
import { Tooltip } from './tooltip.tsx'

/** One of the choices. */
export interface Segment<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
  readonly keys?: string
}

/** What is drawn of a segment that has an icon. With `signs` only the chosen one has words, with `signs-only` not even that; the others keep their name for screen readers and tooltips. */
export type SegmentLook = 'both' | 'words' | 'signs' | 'signs-only'

/** A segment without an icon always shows its words. */
export function Segmented<V extends string>(props: {
  readonly name: string
  /** Null when none of them holds. */
  readonly value: V | null
  readonly segments: readonly Segment<V>[]
  readonly onValue: (value: V) => void
  readonly look?: SegmentLook
  readonly className?: string | undefined
}) {
  const { name, value, segments, onValue, look = 'both', className } = props
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={name}
      value={value ?? ''}
      className={classNames(styles.group, className)}
      onValueChange={(chosen) => {
        const segment = segments.find((one) => one.value === chosen)
        if (segment !== undefined) onValue(segment.value)
      }}
    >
      {segments.map((segment) => {
        const wordless = look === 'signs-only' || (look === 'signs' && segment.value !== value)
        const iconOnly = wordless && segment.icon !== undefined
        const item = (
          <ToggleGroup.Item
            key={segment.value}
            value={segment.value}
            className={classNames(styles.segment, iconOnly && styles.iconOnly, look === 'words' && styles.tight)}
            aria-label={segment.label}
          >
            {segment.icon !== undefined && look !== 'words' && (
              <span className={styles.icon} aria-hidden="true">
                {segment.icon}
              </span>
            )}
            {!iconOnly && <span>{segment.label}</span>}
          </ToggleGroup.Item>
        )
        return segment.keys === undefined && !iconOnly ? (
          item
        ) : (
          <Tooltip key={segment.value} text={segment.label} keys={segment.keys}>
            {item}
          </Tooltip>
        )
      })}
    </ToggleGroup.Root>
  )
}
