/** Fist of five: how many people held up how many fingers for the intent. Six counts, typed from left to right. */

import type { WorkshopId } from '#shared/model/ids.ts'
import { type Fist, meanOfFist } from '#shared/model/intent.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { sayFixed } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import type { Statement } from '../../rpc/use-evidence.ts'
import { Card } from '../../ui/card.tsx'
import { checkWhole } from '../../ui/check-typed.ts'
import { FactNumber } from '../../ui/fact-input.tsx'
import styles from './brief.module.css'

const EMPTY: Fist = { counts: [0, 0, 0, 0, 0, 0] }
const FINGERS = [0, 1, 2, 3, 4, 5] as const
const ENOUGH = 3
const check = checkWhole(0, LIMITS.voters)

function withCount({ counts }: Fist, fingers: number, people: number): Fist {
  const [none, one, two, three, four, five] = counts.map((count, at) => (at === fingers ? people : count))
  return { counts: [none ?? 0, one ?? 0, two ?? 0, three ?? 0, four ?? 0, five ?? 0] }
}

/** The counts and what they mean. */
export function FistSection({ workshop, fist }: { readonly workshop: WorkshopId; readonly fist: Statement<'fist'> }) {
  const value = fist.value ?? EMPTY
  const mean = meanOfFist(value)
  const people = value.counts.reduce((sum, count) => sum + count, 0)
  return (
    <Card aria-label={t('brief.fist.title')} data-answers="fist-held">
      <header>
        <h3 className={styles.subtitle}>{t('brief.fist.title')}</h3>
        <p className={styles.soft}>{t('brief.fist.intro')}</p>
      </header>
      <div className={styles.fingers}>
        {FINGERS.map((fingers) => (
          <FactNumber
            key={fingers}
            target={`${workshop}.fist.${fingers}`}
            label={t('brief.fist.fingers', { count: fingers })}
            check={check}
            stored={value.counts[fingers] === 0 ? null : value.counts[fingers]}
            write={(count) => fist.say((now) => withCount(now ?? EMPTY, fingers, count ?? 0))}
          />
        ))}
      </div>
      <p role="status">
        {mean === null ? (
          <span className={styles.soft}>{t('brief.fist.none')}</span>
        ) : (
          <>
            <strong>{t('brief.fist.mean', { mean: sayFixed(mean, 1), count: people })}</strong>{' '}
            {t(mean >= ENOUGH ? 'brief.fist.good' : 'brief.fist.low')}
          </>
        )}
      </p>
    </Card>
  )
}
