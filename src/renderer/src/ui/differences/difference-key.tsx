/** The signs of differences with how many there are of each: the legend of the map, and what the list is narrowed by. */
import { ArrowUpRight, type LucideIcon, Minus, Pencil, Plus, Star, TextCursorInput } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { type Difference, SIGNS, type Sign } from '#shared/versions/list-differences.ts'
import styles from './differences.module.css'

const SIGN_ICONS: Readonly<Record<Sign, LucideIcon>> = {
  added: Plus,
  removed: Minus,
  rerouted: ArrowUpRight,
  renamed: TextCursorInput,
  rerated: Star,
  revised: Pencil,
}

/** A sign with its word. */
export function SignMark({ sign }: { readonly sign: Sign }) {
  const Icon = SIGN_ICONS[sign]
  return (
    <span className={styles.sign} data-sign={sign}>
      <Icon size="1em" strokeWidth={2.5} aria-hidden="true" />
      {t(`versions.sign.${sign}`)}
    </span>
  )
}

/** How many things have each sign, those that none has left out. */
export function countSigns(
  differences: readonly Difference[],
): readonly { readonly sign: Sign; readonly count: number }[] {
  return SIGNS.map((sign) => ({ sign, count: differences.filter(({ signs }) => signs.includes(sign)).length })).filter(
    ({ count }) => count > 0,
  )
}

/** The legend under the map. */
export function DifferenceKey({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <ul className={styles.key} aria-label={t('versions.map.key')}>
      {countSigns(differences).map(({ sign, count }) => (
        <li key={sign}>
          <SignMark sign={sign} /> <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  )
}
