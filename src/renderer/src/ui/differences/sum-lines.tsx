/** What changed between two states, in four lines. */
import type { SumLine } from '#shared/text/say-difference.ts'
import { t } from '#shared/text/text.ts'
import styles from './differences.module.css'

export function SumLines({ lines }: { readonly lines: readonly SumLine[] }) {
  return (
    <dl className={styles.sums} aria-label={t('versions.title')}>
      {lines.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
