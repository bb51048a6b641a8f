/** Which display is which, as the system reports them. */
import type { Screens } from '#shared/contract/screens.ts'
import { t } from '#shared/text/text.ts'
import styles from './preflight.module.css'

export function DisplayList({ displays }: { readonly displays: NonNullable<Screens['displays']> }) {
  return (
    <ul className={styles.displays} aria-label={t('preflight.displays.list')}>
      {displays.map(({ label, width, height, scale, facilitator, room }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: displays have no names of their own
        <li key={index} data-room={room}>
          <strong>{label === '' ? t('preflight.displays.unnamed', { number: String(index + 1) }) : label}</strong>
          <span>
            {t('preflight.displays.size', {
              width: String(width),
              height: String(height),
              scale: String(Math.round(scale * 100)),
            })}
          </span>
          <span>{t(`preflight.displays.${room ? 'room' : facilitator ? 'you' : 'nobody'}`)}</span>
        </li>
      ))}
    </ul>
  )
}
