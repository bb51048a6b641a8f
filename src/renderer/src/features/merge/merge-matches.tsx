/** Which party of theirs is which of ours, proposed by name: a person confirms it. */
import type { ReactNode } from 'react'
import type { PartyId } from '#shared/model/ids.ts'
import type { MergeLook, MergeMatch } from '#shared/model/merge.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './merge.module.css'

/** `children` is where it is confirmed. */
export function MergeMatches({
  look,
  onMatch,
  children,
}: {
  readonly look: MergeLook
  readonly onMatch: (source: number, party: PartyId, ours: PartyId | null) => void
  readonly children: ReactNode
}) {
  const options = [
    { value: '', label: t('merge.matches.new') },
    ...look.parties.map(({ id, name, kind }) => ({
      value: id as string,
      label: `${name} (${t(`term.kind.${kind}`)})`,
    })),
  ]
  const rows = look.sources.flatMap(({ title, matches }, source) => matches.map((match) => ({ title, source, match })))
  return (
    <section className={styles.section} aria-labelledby="merge-matches">
      <h3 id="merge-matches" className={styles.heading}>
        {t('merge.matches.title')}
      </h3>
      <p className={styles.soft}>{t('merge.matches.intro')}</p>
      <table className={styles.matches}>
        <thead>
          <tr>
            <th scope="col">{t('merge.matches.theirs')}</th>
            <th scope="col">{t('merge.matches.ours')}</th>
            <th scope="col">{t('merge.matches.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, source, match }) => (
            <tr key={`${source} ${match.party}`}>
              <th scope="row">
                <span className={styles.party}>
                  <KindIcon kind={match.kind} />
                  {match.name}
                </span>
                <span className={styles.soft}>{t('merge.matches.of', { title, count: match.interactions })}</span>
              </th>
              <td>
                <Select<string>
                  label={t('merge.matches.who', { name: match.name })}
                  hideLabel
                  value={match.ours ?? ''}
                  options={options}
                  onValue={(value) => onMatch(source, match.party, value === '' ? null : (value as PartyId))}
                />
              </td>
              <td>{sayWhy(match)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  )
}

function sayWhy({ ours, why }: MergeMatch): ReactNode {
  if (ours === null) return <span className={styles.soft}>{t('merge.matches.becomesNew')}</span>
  if (why === 'like-name') return <Badge tone="warn">{t('merge.matches.like')}</Badge>
  return why === 'same-name' ? t('merge.matches.same') : t('merge.matches.chosen')
}
