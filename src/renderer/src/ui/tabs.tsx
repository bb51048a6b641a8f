/** Pages of one dialog or panel, one shown at a time. */
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './tabs.module.css'

export interface Tab {
  readonly value: string
  readonly label: string
  readonly content: ReactNode
}

/** Starts on the first tab unless `start` names another one. */
export function Tabs({
  name,
  tabs,
  start,
}: {
  readonly name: string
  readonly tabs: readonly Tab[]
  readonly start?: string
}) {
  return (
    <Radix.Root className={styles.tabs} defaultValue={start ?? tabs[0]?.value ?? ''}>
      <Radix.List className={styles.list} aria-label={name}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className={styles.content}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
