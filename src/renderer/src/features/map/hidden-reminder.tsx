/** Says in every view that something is hidden, with the way back. Nobody may take a part for the whole. */
import { EyeOff } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { useHidden } from '../../canvas/find-hooks.ts'
import { Button } from '../../ui/button.tsx'
import styles from './hidden-reminder.module.css'

/** Over the map it is a message; as a `band` it stands over a table. Nothing while everything is shown. */
export function HiddenReminder({ band = false }: { readonly band?: boolean }) {
  const { count, reason, showAll } = useHidden()
  if (count === 0) return null
  return (
    <div className={styles.reminder} data-band={band} role="status">
      <EyeOff aria-hidden="true" size="1.125rem" />
      <p>
        {reason !== null && `${reason} `}
        {t('map.shown.hidden', { count })}
      </p>
      <Button size="small" onClick={showAll}>
        {t('map.shown.all')}
      </Button>
    </div>
  )
}
