/** A menu behind a button. Everything in it can also be reached in another way; it is for what is needed seldom. */
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'
import styles from './menu.module.css'

/** `trigger` is the button that opens it (it must pass on its ref and props, as Button and IconButton do). */
export function Menu({
  trigger,
  align = 'end',
  onClosed,
  children,
}: {
  readonly trigger: ReactNode
  readonly align?: 'start' | 'end'
  /** Gives the keyboard to another place than the button when it closes. */
  readonly onClosed?: () => void
  readonly children: ReactNode
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.menu}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (!onClosed) return
            event.preventDefault()
            onClosed()
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** One entry. It is shown greyed out, not left out, when it cannot be chosen now. */
export function MenuItem({
  onSelect,
  icon,
  keys = '',
  danger = false,
  disabled = false,
  children,
}: {
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly keys?: string
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly children: ReactNode
}) {
  return (
    <Radix.Item
      className={classNames(styles.item, danger && styles.danger)}
      disabled={disabled}
      onSelect={() => {
        onSelect()
      }}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.label}>{children}</span>
      <Kbd keys={keys} />
    </Radix.Item>
  )
}

/** Entries of which one holds; it is marked. */
export function MenuChoice<V extends string>({
  name,
  value,
  entries,
  onValue,
}: {
  readonly name: string
  /** Null when none of them holds. */
  readonly value: V | null
  readonly entries: readonly {
    readonly value: V
    readonly label: string
    readonly icon?: ReactNode
    readonly keys?: string
  }[]
  readonly onValue: (value: V) => void
}) {
  return (
    <Radix.RadioGroup aria-label={name} value={value ?? ''}>
      {entries.map((entry) => (
        <Radix.RadioItem
          key={entry.value}
          value={entry.value}
          className={classNames(styles.item, styles.choice)}
          onSelect={() => onValue(entry.value)}
        >
          <span className={styles.icon} aria-hidden="true">
            {entry.icon}
          </span>
          <span className={styles.label}>{entry.label}</span>
          <Kbd keys={entry.keys ?? ''} />
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

/** A line between groups of entries. */
export function MenuSeparator() {
  return <Radix.Separator className={styles.separator} />
}
