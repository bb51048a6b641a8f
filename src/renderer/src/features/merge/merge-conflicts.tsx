/** What both tables said otherwise, one after another, with both values. */
import { Check } from 'lucide-react'
import { useId } from 'react'
import type { MergeConflict, MergeLook } from '#shared/model/merge.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import styles from './merge.module.css'
import type { MergeDeeds } from './use-merge.ts'

export function MergeConflicts({
  look,
  onDecide,
}: {
  readonly look: MergeLook
  readonly onDecide: MergeDeeds['decide']
}) {
  const rows = look.sources.flatMap(({ title, conflicts }, source) =>
    conflicts.map((conflict) => ({ title, source, conflict })),
  )
  const open = rows.filter(({ conflict }) => conflict.choice === null)
  return (
    <section className={styles.section} aria-labelledby="merge-conflicts">
      <h3 id="merge-conflicts" className={styles.heading}>
        {t('merge.conflicts.title', { count: rows.length })}
      </h3>
      <p className={styles.soft}>{t('merge.conflicts.intro')}</p>
      {rows.map(({ title, source, conflict }) => (
        <Conflict
          key={`${source} ${conflict.key}`}
          conflict={conflict}
          here={look.title}
          there={title}
          onDecide={(side) => onDecide([{ source, key: conflict.key }], side)}
        />
      ))}
      {open.length > 1 && (
        <p className={styles.rest}>
          <span>{t('merge.conflicts.rest', { count: open.length })}</span>
          {(['ours', 'theirs'] as const).map((side) => (
            <Button
              key={side}
              size="small"
              onClick={() =>
                onDecide(
                  open.map(({ source, conflict }) => ({ source, key: conflict.key })),
                  side,
                )
              }
            >
              {t(`merge.conflicts.all.${side}`)}
            </Button>
          ))}
        </p>
      )}
    </section>
  )
}

function Conflict({
  conflict,
  here,
  there,
  onDecide,
}: {
  readonly conflict: MergeConflict
  readonly here: string
  readonly there: string
  readonly onDecide: (side: 'ours' | 'theirs') => void
}) {
  const group = useId()
  const { of, name, fact, choice } = conflict
  const title = [t(`merge.of.${of}`), name, fact].filter((part) => part !== '').join(' · ')
  return (
    <fieldset className={classNames(styles.conflict, choice === null && styles.open)}>
      <legend className={styles.legend}>
        {choice !== null && <Check aria-hidden="true" size="1em" />}
        {title}
      </legend>
      {(['ours', 'theirs'] as const).map((side) => (
        <label key={side} className={styles.value}>
          <input type="radio" name={group} checked={choice === side} onChange={() => onDecide(side)} />
          <span className={styles.what}>
            <span className={styles.soft}>{side === 'ours' ? t('merge.here', { title: here }) : there}</span>
            <span className={styles.said}>{conflict[side]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
