/** The choices that ballot cards and tally sheets share: paper, chairs, interactions. */
import { CHAIRS, type Chair } from '#shared/model/dimension.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { PrintChoice } from '../../../ui/print/print-choices.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { NumberField } from '../number-field.tsx'
import styles from './ballot-print.module.css'
import type { PrintedInteractions, PrintedPick } from './use-printed-interactions.ts'

/** One chair, or both on pages of their own. */
export const PRINTED_CHAIRS = ['both', ...CHAIRS] as const
export type PrintedChairs = (typeof PRINTED_CHAIRS)[number]

/** Whether this chair is printed. */
export function isPrinted(chairs: PrintedChairs, chair: Chair): boolean {
  return chairs === 'both' || chairs === chair
}

export function InteractionsChoice({ from }: { readonly from: PrintedInteractions }) {
  if (from.picks.length === 0) return null
  return (
    <>
      <PrintChoice name={t('ratings.setup.pick')}>
        <Segmented<PrintedPick>
          name={t('ratings.setup.pick')}
          value={from.pick}
          className={styles.wrap}
          segments={from.picks.map((value) => ({
            value,
            label: value === 'ballot' ? t('print.rated.ofBallot') : t(`ratings.setup.picks.${value}`),
          }))}
          onValue={from.onPick}
        />
      </PrintChoice>
      {(from.pick === 'volume' || from.pick === 'dots') && (
        <NumberField
          label={t('ratings.setup.most')}
          text={from.most}
          onText={from.onMost}
          min={1}
          max={LIMITS.ballotSubjects}
          problem={t('ratings.setup.notPeople', { max: LIMITS.ballotSubjects })}
          className={styles.field}
        />
      )}
    </>
  )
}

export function ChairsChoice(props: {
  readonly chairs: PrintedChairs
  readonly onChairs: (chairs: PrintedChairs) => void
}) {
  return (
    <PrintChoice name={t('print.rated.chairs')}>
      <Segmented<PrintedChairs>
        name={t('print.rated.chairs')}
        value={props.chairs}
        segments={PRINTED_CHAIRS.map((value) => ({
          value,
          label: value === 'both' ? t('print.rated.both') : t(`ratings.chair.${value}`),
        }))}
        onValue={props.onChairs}
      />
    </PrintChoice>
  )
}
