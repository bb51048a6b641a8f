/** What will happen, source by source: how much of each kind, and of what. */
import { Minus, Pencil, Plus } from 'lucide-react'
import type { MergeDeed, MergedKind, MergeLine, MergeLook } from '#shared/model/merge.ts'
import { MERGED_KINDS } from '#shared/model/merge.ts'
import { t } from '#shared/text/text.ts'
import styles from './merge.module.css'

const SIGNS = { added: Plus, revised: Pencil, removed: Minus } as const
/** Names after which only their number is told. */
const NAMED = 6

interface Row {
  readonly of: MergedKind
  readonly deed: MergeDeed
  readonly count: number
  readonly names: readonly string[]
}

function gather(lines: readonly MergeLine[]): readonly Row[] {
  return MERGED_KINDS.flatMap((of) =>
    (['added', 'revised', 'removed'] as const).flatMap((deed): Row[] => {
      const some = lines.filter((line) => line.of === of && line.deed === deed)
      const count = some.reduce((sum, line) => sum + line.count, 0)
      return count === 0 ? [] : [{ of, deed, count, names: some.map(({ name }) => name).filter((name) => name !== '') }]
    }),
  )
}

export function MergeLines({ look }: { readonly look: MergeLook }) {
  return (
    <section className={styles.section} aria-labelledby="merge-lines">
      <h3 id="merge-lines" className={styles.heading}>
        {t('merge.lines.title')}
      </h3>
      {look.sources.map((source, index) => {
        const rows = gather(source.lines)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source is known by its place
          <div key={index} className={styles.section}>
            <h4 className={styles.from}>{t('merge.lines.from', { title: source.title })}</h4>
            {rows.length === 0 ? (
              <p className={styles.soft}>{t('merge.lines.nothing')}</p>
            ) : (
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <LineRow key={`${row.of} ${row.deed}`} row={row} />
                ))}
              </ul>
            )}
          </div>
        )
      })}
      <p className={styles.soft}>{t('merge.lines.safe')}</p>
    </section>
  )
}

function LineRow({ row: { of, deed, count, names } }: { readonly row: Row }) {
  const Sign = SIGNS[deed]
  const rest = names.length - NAMED
  return (
    <li className={styles.row} data-deed={deed}>
      <Sign aria-hidden="true" size="1em" />
      <span>
        <strong>{t(`merge.deed.${deed}`, { count, what: t(`merge.of.${of}`) })}</strong>
        {names.length > 0 && (
          <span className={styles.soft}>
            {': '}
            {names.slice(0, NAMED).join('; ')}
            {rest > 0 && ` ${t('merge.lines.more', { count: rest })}`}
          </span>
        )}
      </span>
    </li>
  )
}
