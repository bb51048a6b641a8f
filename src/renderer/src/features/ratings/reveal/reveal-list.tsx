/** The interactions of a reveal, those worth a talk first. */

import { MessagesSquare } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { RatingResult } from '#shared/method/rating.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { sayFixed } from '#shared/text/say-amount.ts'
import { sayGap } from '#shared/text/say-figures.ts'
import { t } from '#shared/text/text.ts'
import { isKeyboardFree } from '../../../ui/focus-view.ts'
import { moveFocus } from '../../../ui/move-focus.ts'
import type { NamedInteraction } from '../use-subject-names.ts'
import styles from './reveal.module.css'

export function RevealList(props: {
  readonly results: readonly RatingResult[]
  readonly shown: InteractionId
  readonly nameOf: (id: InteractionId) => NamedInteraction
  readonly onChoose: (id: InteractionId) => void
}) {
  const { results, shown, nameOf, onChoose } = props
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    // What had the keyboard went away with the open ballot: from here its keys go through the interactions.
    if (!isKeyboardFree()) return
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true })
  }, [])
  return (
    <nav ref={list} className={styles.list} aria-label={t('reveal.list')}>
      <ol
        className={styles.items}
        onKeyDown={(event) => moveFocus(event, [...event.currentTarget.querySelectorAll('button')], 'down')}
      >
        {results.map((result) => (
          <li key={result.interaction}>
            <button
              type="button"
              className={styles.item}
              aria-current={result.interaction === shown}
              onClick={() => onChoose(result.interaction)}
            >
              <span className={styles.itemName}>{nameOf(result.interaction).line}</span>
              <span className={styles.itemFacts}>
                {result.flags.length > 0 && (
                  <span className={styles.flag}>
                    <MessagesSquare aria-hidden="true" />
                    {t('reveal.flagged')}
                  </span>
                )}
                <span>{sayShort(result)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The fact that put it where it is. */
function sayShort({ customer, widestGap, mostDisputed, flags, weakest }: RatingResult): string {
  if (customer.tooFew || weakest === null) return t('reveal.tooFew')
  if (flags.includes('gap') && widestGap) {
    return `${t(`term.dimension.${widestGap.dimension}`)} ${t('reveal.gap', { gap: sayGap(widestGap.gap) })}`
  }
  if (flags.includes('disagreement') && mostDisputed) {
    return `${t(`term.dimension.${mostDisputed.dimension}`)} ${t('reveal.talk')}`
  }
  return `${t(`term.dimension.${weakest.dimension}`)} ${sayFixed(weakest.mean, 1)}`
}
