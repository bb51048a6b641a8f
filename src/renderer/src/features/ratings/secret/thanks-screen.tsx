/** Between two people: the card is in, and nothing of it is shown. */
import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './secret.module.css'

export function ThanksScreen({ cards, onNext }: { readonly cards: string; readonly onNext: () => void }) {
  const main = useRef<HTMLHeadingElement>(null)
  // Not on the button: an Enter too many must not begin the next person's card.
  useEffect(() => main.current?.focus(), [])
  return (
    <div className={styles.hello}>
      <span className={styles.seal} aria-hidden="true">
        <Check />
      </span>
      <h1 ref={main} tabIndex={-1} className={styles.headline}>
        {t('ratings.pass.thanks')}
      </h1>
      <p className={styles.lead}>{t('ratings.pass.handOver')}</p>
      <Button variant="primary" className={styles.big} onClick={onNext}>
        {t('ratings.pass.myTurn')}
      </Button>
      <p className={styles.line} role="status">
        {cards}
      </p>
    </div>
  )
}
