/** The formats to choose from: name, one line, minutes. */
import { type KnownFormat, minutesOf } from '#shared/model/format.ts'
import type { FormatId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from './badge.tsx'
import { ChoiceCards } from './choice-cards.tsx'
import styles from './format-cards.module.css'
import { LookInside } from './format-inside.tsx'

export interface FormatCardsProps {
  readonly label: string
  readonly formats: readonly KnownFormat[]
  readonly chosen: FormatId | null
  readonly onChoose: (id: FormatId) => void
}

export function FormatCards({ label, formats, chosen, onChoose }: FormatCardsProps) {
  const choices = formats.map(({ id, own, format }) => ({
    value: id,
    name: format.name,
    mark: own && <Badge tone="accent">{t('formats.own')}</Badge>,
    summary: format.summary,
    facts:
      format.blocks.length === 0 ? (
        t('formats.noBlocks')
      ) : (
        <>
          <strong>{t('formats.minutes', { minutes: minutesOf(format) })}</strong>
          <span>{t('formats.blocks', { count: format.blocks.length })}</span>
        </>
      ),
  }))
  const shown = formats.find(({ id }) => id === chosen)
  return (
    <div className={styles.cards}>
      <ChoiceCards label={label} choices={choices} chosen={chosen} onChoose={onChoose} />
      <span className={styles.inside}>{shown !== undefined && <LookInside format={shown.format} />}</span>
    </div>
  )
}
