/** What the inspector says while nothing is selected. */
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import styles from './inspector.module.css'
import { RouteChoice } from './route-choice.tsx'

/** One sentence, and how much there is on the map. */
export function NothingPanel({ contents }: { readonly contents: MapContents }) {
  const { parties, interactions, zones } = contents
  const empty = parties.length === 0 && interactions.length === 0
  return (
    <div className={styles.panel}>
      <p className={styles.soft}>{empty ? t('inspector.emptyMap') : t('inspector.nothing')}</p>
      {!empty && (
        <ul className={styles.counts}>
          <li>{t('inspector.count.parties', { count: parties.length })}</li>
          <li>{t('inspector.count.interactions', { count: interactions.length })}</li>
          {zones.length > 0 && <li>{t('inspector.count.zones', { count: zones.length })}</li>}
        </ul>
      )}
      {interactions.length > 0 && (
        <RouteChoice label={t('inspector.route.ofAll')} interactions={interactions.map(({ id }) => id)} />
      )}
    </div>
  )
}
