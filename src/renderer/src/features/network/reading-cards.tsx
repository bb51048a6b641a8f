/** What the map says, one card for each reading: the number for the back row, the sentence, and what it rests on. */
import { MapPin } from 'lucide-react'
import type { Said } from '#shared/text/network-sentences.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './network.module.css'

export interface ReadingCardsProps {
  readonly said: readonly Said[]
  readonly onShow: (show: NonNullable<Said['show']>) => void
}

export function ReadingCards({ said, onShow }: ReadingCardsProps) {
  return (
    <ul className={styles.cards} aria-label={t('network.says')}>
      {said.map(({ id, figure, sentence, detail, show }) => (
        <li key={id} className={styles.place}>
          <Card element="div" className={styles.card}>
            <p className={styles.figure} aria-hidden="true">
              {figure}
            </p>
            <p className={styles.sentence}>{sentence}</p>
            {detail !== '' && <p className={styles.detail}>{detail}</p>}
            {show !== null && (
              <Button
                size="small"
                variant="quiet"
                icon={<MapPin />}
                className={styles.show}
                aria-label={t('network.showThis', { sentence })}
                onClick={() => onShow(show)}
              >
                {t('network.showOnMap')}
              </Button>
            )}
          </Card>
        </li>
      ))}
    </ul>
  )
}
