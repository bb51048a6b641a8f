/** What holds for every number that is typed next: who says it, and whether only usual values are asked. */
import { SOURCES, type Source } from '#shared/model/cost.ts'
import type { Speaker } from '#shared/model/edit-card.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './cost-card.module.css'

export interface SpeakerBarProps {
  readonly speaker: Speaker
  readonly onSpeaker: (speaker: Speaker) => void
  readonly usualOnly: boolean
  readonly onUsualOnly: (usualOnly: boolean) => void
}

/** One row over the questions. */
export function SpeakerBar(props: SpeakerBarProps) {
  const { speaker, onSpeaker, usualOnly, onUsualOnly } = props
  return (
    <div className={styles.speaker}>
      <Select<Source>
        label={t('costCard.speaker.source')}
        value={speaker.source}
        options={SOURCES.map((value) => ({ value, label: t(`costCard.source.${value}`) }))}
        onValue={(source) => onSpeaker({ ...speaker, source })}
      />
      <TextInput
        label={t('costCard.speaker.by')}
        placeholder={t('costCard.speaker.byHint')}
        maxLength={LIMITS.name}
        value={speaker.by}
        onValue={(by) => onSpeaker({ ...speaker, by })}
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={usualOnly} onChange={(event) => onUsualOnly(event.target.checked)} />
        {t('costCard.usualOnly')}
      </label>
    </div>
  )
}
