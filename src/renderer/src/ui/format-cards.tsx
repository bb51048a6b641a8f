/** The formats to choose from: name, one line, minutes. Radio buttons, so arrow keys choose and Enter in a form goes on. */
import { useId } from 'react'
import { type KnownFormat, minutesOf } from '#shared/model/format.ts'
import type { FormatId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from './badge.tsx'
import styles from './format-cards.module.css'

export interface FormatCardsProps {
  readonly label: string
  readonly formats: readonly KnownFormat[]
  readonly chosen: FormatId | null
  readonly onChoose: (id: FormatId) => void
}

export function FormatCards({ label, formats, chosen, onChoose }: FormatCardsProps) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {formats.map(({ id, own, format }) => (
        <label key={id} className={styles.card}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            aria-describedby={`${name}-${id}`}
            onChange={() => onChoose(id)}
          />
          <span className={styles.words}>
            <span className={styles.name}>
              {format.name}
              {own && <Badge tone="accent">{t('formats.own')}</Badge>}
            </span>
            <span id={`${name}-${id}`} className={styles.summary}>
              {format.summary}
            </span>
          </span>
          <span className={styles.facts}>
            {format.blocks.length === 0 ? (
              t('formats.noBlocks')
            ) : (
              <>
                <strong>{t('formats.minutes', { minutes: minutesOf(format) })}</strong>
                <span>{t('formats.blocks', { count: format.blocks.length })}</span>
              </>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
