/** A button that shows only an icon. It is always named: for screen readers, and for the eye by a tooltip. */
import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly name: string
  readonly icon: ReactNode
  /** The shortcut, in the notation of the action table. */
  readonly keys?: string | undefined
  readonly variant?: 'quiet' | 'secondary'
  readonly size?: 'normal' | 'small'
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left'
  /** In a dialog: the browser shows the name by itself. A tooltip would take the first Escape, which is the dialog's. */
  readonly inDialog?: boolean
}

/** An icon with a name. `aria-pressed` makes it a switch. */
export function IconButton(props: IconButtonProps) {
  const { name, icon, keys, variant = 'quiet', size = 'normal', tooltipSide = 'bottom', className, ...more } = props
  const { inDialog = false, ...rest } = more
  const button = (
    <button
      type="button"
      {...rest}
      title={inDialog ? name : rest.title}
      aria-label={name}
      className={classNames(
        styles.button,
        styles[variant],
        styles.iconOnly,
        size === 'small' && styles.small,
        className,
      )}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    </button>
  )
  if (inDialog) return button
  return (
    <Tooltip text={name} keys={keys} side={tooltipSide}>
      {button}
    </Tooltip>
  )
}
