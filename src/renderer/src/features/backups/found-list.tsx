/** Workshops that were found in a folder, each with how it stands to this library, to be ticked. */
import type { FoundWorkshop } from '#shared/contract/backups.ts'
import { t } from '#shared/text/text.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { saySize } from '../../ui/say-size.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './backups.module.css'
import { sayInstant } from './say-backup.ts'
import { mayTakeIn } from './use-take-in.ts'

const TONES: Readonly<Record<FoundWorkshop['here'], BadgeTone>> = {
  missing: 'accent',
  newer: 'info',
  diverged: 'warn',
  same: 'neutral',
}

export interface FoundListProps {
  readonly found: readonly FoundWorkshop[]
  readonly isTicked: (one: FoundWorkshop) => boolean
  readonly onTicked: (some: readonly FoundWorkshop[], ticked: boolean) => void
  readonly now: Date
}

export function FoundList({ found, isTicked, onTicked, now }: FoundListProps) {
  const possible = found.filter(mayTakeIn)
  const ticked = possible.filter(isTicked).length
  return (
    <table className={styles.found} aria-label={t('backups.takeIn.list')}>
      <thead>
        <tr>
          <td>
            <input
              type="checkbox"
              aria-label={t('backups.takeIn.all')}
              checked={possible.length > 0 && ticked === possible.length}
              disabled={possible.length === 0}
              ref={(box) => {
                if (box) box.indeterminate = ticked > 0 && ticked < possible.length
              }}
              onChange={(event) => onTicked(possible, event.target.checked)}
            />
          </td>
          <th scope="col">{t('backups.takeIn.column.title')}</th>
          <th scope="col">{t('backups.takeIn.column.changed')}</th>
          <th scope="col">{t('backups.takeIn.column.size')}</th>
          <th scope="col">{t('backups.takeIn.column.here')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((one) => (
          <FoundRow
            key={one.file}
            one={one}
            isTicked={mayTakeIn(one) && isTicked(one)}
            onTicked={(value) => onTicked([one], value)}
            now={now}
          />
        ))}
      </tbody>
    </table>
  )
}

interface FoundRowProps {
  readonly one: FoundWorkshop
  readonly isTicked: boolean
  readonly onTicked: (ticked: boolean) => void
  readonly now: Date
}

function FoundRow({ one, isTicked, onTicked, now }: FoundRowProps) {
  const { file, title, client, older, changedAt, bytes, here } = one
  const box = `found-${file}`
  return (
    <tr>
      <td>
        <input
          id={box}
          type="checkbox"
          checked={isTicked}
          disabled={!mayTakeIn(one)}
          onChange={(event) => onTicked(event.target.checked)}
        />
      </td>
      <th scope="row">
        <label htmlFor={box}>
          <VisuallyHidden>{t('backups.takeIn.take', { title })}</VisuallyHidden>
          <span className={styles.workshop} aria-hidden="true">
            {title}
          </span>
        </label>
        <span className={styles.soft}>
          {[client, older > 0 ? t('backups.takeIn.older', { count: older }) : ''].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td>{sayInstant(changedAt, now)}</td>
      <td>{saySize(bytes)}</td>
      <td>
        <Badge tone={TONES[here]}>{t(`backups.takeIn.here.${here}`)}</Badge>
      </td>
    </tr>
  )
}
