/** What passes through the party that is looked at: how many pairs need it, and who stands on either side. */
import { useMemo } from 'react'
import type { PartyId } from '#shared/model/ids.ts'
import type { NetworkReading } from '#shared/text/network-sentences.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { MARK_SIGNS } from '../../canvas/highlight/party-badge.tsx'
import styles from './highlight.module.css'
import { neighboursOf } from './make-highlight.ts'
import { usePassing } from './use-network.ts'

const SIDES = ['provider', 'customer', 'both'] as const

export interface PassingWordsProps {
  readonly reading: NetworkReading
  readonly party: PartyId
  readonly name: string
}

export function PassingWords({ reading, party, name }: PassingWordsProps) {
  const passing = usePassing(reading, party)
  const counts = useMemo(() => {
    const kinds = [...(neighboursOf(reading.map, party)?.parties.values() ?? [])]
    return SIDES.map((side) => ({ side, count: kinds.filter((kind) => kind === side).length }))
  }, [reading, party])
  return (
    <div className={styles.passing} role="status">
      {passing !== null && (
        <p>
          {passing.through === 0
            ? t('network.highlight.noPairs', { name })
            : `${t('network.highlight.pairs', {
                name,
                through: sayNumber(passing.through),
                pairs: sayNumber(passing.pairs),
              })} ${t('network.highlight.lost', {
                count: passing.lost,
                lost: sayNumber(passing.lost),
              })}`}
        </p>
      )}
      <ul className={styles.sides}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ side, count }) => {
            const Sign = MARK_SIGNS[side]
            return (
              <li key={side} className={styles.side} data-kind={side}>
                {Sign !== undefined && <Sign size="1em" strokeWidth={2.5} aria-hidden="true" />}
                {t(`network.highlight.${side}`, { count })}
              </li>
            )
          })}
      </ul>
    </div>
  )
}
