/** The interactions with a place, best opportunity first, with the figures that put them there. */

import { MapPin } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { HIGHEST_OPPORTUNITY } from '#shared/method/opportunity.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { sayFixed } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { moveFocus } from '../../ui/move-focus.ts'
import type { PriorityLine } from './list-priorities.ts'
import styles from './priorities.module.css'
import { sayApart, sayCost, sayWeakest } from './say-priority.ts'

export interface OpportunityListProps {
  readonly lines: readonly PriorityLine[]
  readonly currency: string
  readonly selected: ReadonlySet<string>
  readonly onSelect: (id: InteractionId) => void
  /** Shows the interaction on the map. */
  readonly onReveal: (id: InteractionId) => void
}

/** Arrow keys go through the lines. What is selected elsewhere is brought into view. */
export function OpportunityList({ lines, currency, selected, onSelect, onReveal }: OpportunityListProps) {
  const list = useRef<HTMLOListElement>(null)
  const first = lines.find(({ id }) => selected.has(id))?.id
  useEffect(() => {
    if (first === undefined) return
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [first])
  const stop = first ?? lines[0]?.id
  return (
    <section className={styles.opportunities} aria-label={t('priorities.list.name')}>
      <h3 className={styles.heading}>{t('priorities.list.title')}</h3>
      <p className={styles.soft}>{t('priorities.list.explain', { highest: HIGHEST_OPPORTUNITY })}</p>
      <ol
        ref={list}
        className={styles.lines}
        onKeyDown={(event) =>
          moveFocus(event, [...event.currentTarget.querySelectorAll(`.${styles.line}`)] as HTMLElement[], 'down')
        }
      >
        {lines.map((line, index) => (
          <li key={line.id} className={styles.item} data-chosen={selected.has(line.id)}>
            <button
              type="button"
              className={styles.line}
              aria-current={selected.has(line.id)}
              tabIndex={line.id === stop ? 0 : -1}
              onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
              onClick={() => onSelect(line.id)}
            >
              <span className={styles.rank}>{index + 1}</span>
              <span className={styles.score}>{sayFixed(line.score, 1)}</span>
              <span className={styles.words}>
                <span className={styles.label}>{line.label}</span>
                <span className={styles.facts}>
                  <span>{t('priorities.fact.importance', { value: sayFixed(line.importance, 1) })}</span>
                  <span>{sayWeakest(line)}</span>
                  <span>{t('priorities.fact.mean', { value: sayFixed(line.mean, 1) })}</span>
                </span>
                <span className={styles.facts}>{sayCost(line, currency)}</span>
                {line.apart.length > 0 && <span className={styles.apart}>{sayApart(line)}</span>}
              </span>
            </button>
            {selected.has(line.id) && (
              <Button size="small" icon={<MapPin />} onClick={() => onReveal(line.id)}>
                {t('priorities.onMap')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
