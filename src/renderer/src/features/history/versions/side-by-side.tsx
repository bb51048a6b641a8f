/** Both versions of the map, each as it stood, with its name above. */

import { t } from '#shared/text/text.ts'
import { VersionMap } from '../../../canvas/versions/version-map.tsx'
import type { ComparedState } from './use-comparison.ts'
import styles from './versions.module.css'

interface Side extends ComparedState {
  readonly name: string
}

export function SideBySide({ before, after }: { readonly before: Side; readonly after: Side }) {
  return (
    <div className={styles.sides}>
      {[before, after].map(({ name, records }, side) => (
        <figure key={side === 0 ? 'before' : 'after'} className={styles.side}>
          <figcaption>{name}</figcaption>
          <div className={styles.map}>
            <VersionMap records={records} label={t('versions.map.of', { name })} />
          </div>
        </figure>
      ))}
    </div>
  )
}
