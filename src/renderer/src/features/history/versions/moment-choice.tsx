/** A choice of one version, or of now. */
import type { VersionMark } from '#shared/model/version.ts'
import { t } from '#shared/text/text.ts'
import { Select } from '../../../ui/select.tsx'
import { nameAndDay } from './name-version.ts'
import type { ChosenMoment } from './use-comparison.ts'
import styles from './versions.module.css'

const NOW = 'now'

export function MomentChoice({
  label,
  value,
  versions,
  now,
  onValue,
}: {
  readonly label: string
  readonly value: ChosenMoment
  /** The newest first. */
  readonly versions: readonly VersionMark[]
  readonly now: Date
  readonly onValue: (moment: ChosenMoment) => void
}) {
  const moments = new Map(versions.map((version) => [String(version.moment), nameAndDay(version, now)]))
  return (
    <Select
      label={label}
      className={styles.choice}
      value={value === null ? NOW : String(value)}
      options={[
        { value: NOW, label: t('versions.now') },
        ...[...moments].map(([moment, name]) => ({ value: moment, label: name })),
      ]}
      onValue={(chosen) => onValue(chosen === NOW ? null : Number(chosen))}
    />
  )
}
