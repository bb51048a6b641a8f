/** The search field of the help over the list that it fills. The keyboard stays in the field; arrow keys go through the list. */
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { cutExcerpt } from '#shared/help/cut-excerpt.ts'
import { t } from '#shared/text/text.ts'
import styles from './help-nav.module.css'
import { Marked } from './marked.tsx'
import type { NavGroup, NavItem } from './nav-items.ts'

export interface HelpNavProps {
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly groups: readonly NavGroup[]
  /** What is shown beside the list. */
  readonly isShown: (item: NavItem) => boolean
  readonly onChoose: (item: NavItem) => void
  /** Enter: to the page that is shown. */
  readonly onRead: () => void
  /** Said over the list: how many were found, or that these come nearest. Empty for nothing. */
  readonly says: string
}

export function HelpNav({ typed, onTyped, groups, isShown, onChoose, onRead, says }: HelpNavProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const items = groups.flatMap((group) => group.items)
  const at = items.findIndex(isShown)
  const optionId = (item: NavItem) => `${id}-${items.indexOf(item)}`
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [at, id])

  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = STEPS[event.key]
    if (by !== undefined) {
      event.preventDefault()
      const next = items[Math.min(items.length - 1, Math.max(0, at + by))]
      if (next !== undefined) onChoose(next)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onRead()
    }
  }
  return (
    <div className={styles.nav}>
      <label className={styles.search}>
        <Search aria-hidden="true" />
        <input
          type="search"
          role="combobox"
          aria-label={t('help.search')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(at < 0 ? {} : { 'aria-activedescendant': `${id}-${at}` })}
          placeholder={t('help.searchHint')}
          value={typed}
          onChange={(event) => onTyped(event.target.value)}
          onKeyDown={move}
        />
      </label>
      <p className={styles.says} role="status">
        {says}
      </p>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('help.topics')} className={styles.list}>
        {groups.map((group) => {
          const options = group.items.map((item) => (
            <Option
              key={`${item.topic.id} ${item.row}`}
              id={optionId(item)}
              item={item}
              shown={isShown(item)}
              typed={typed}
              onChoose={() => onChoose(item)}
            />
          ))
          if (group.heading === null) return options
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
            <div
              key={group.heading}
              role="group"
              aria-label={t(`help.chapter.${group.heading}`)}
              className={styles.open}
            >
              <div className={styles.heading} aria-hidden="true">
                {t(`help.chapter.${group.heading}`)}
              </div>
              {options}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

interface OptionProps {
  readonly id: string
  readonly item: NavItem
  readonly shown: boolean
  readonly typed: string
  readonly onChoose: () => void
}

function Option({ id, item, shown, typed, onChoose }: OptionProps) {
  const { topic, hit, chapter } = item
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keyboard
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={shown}
      className={chapter ? styles.chapter : styles.option}
      // The search field keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {chapter ? t(`help.chapter.${topic.chapter}`) : <Marked text={hit?.row?.name ?? topic.title} typed={typed} />}
      {hit !== null && (
        <span className={styles.where}>
          {hit.row === null ? t(`help.chapter.${topic.chapter}`) : topic.title}
          {hit.excerpt !== '' && (
            <span className={styles.excerpt} title={hit.excerpt}>
              <Marked text={cutExcerpt(hit.excerpt, typed)} typed={typed} />
            </span>
          )}
        </span>
      )}
    </div>
  )
}
