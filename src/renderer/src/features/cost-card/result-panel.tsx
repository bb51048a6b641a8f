/** What the card comes to, beside the questions: drawn, in a sentence, with what to be careful about and how it stands. */
import { TriangleAlert } from 'lucide-react'
import { Histogram } from '#shared/charts/histogram.tsx'
import { PartsBar } from '#shared/charts/parts-bar.tsx'
import { guardsOf } from '#shared/method/cost-guards.ts'
import { firmnessOfCard, guessedParts } from '#shared/method/firmness.ts'
import { type CostInput, SAVING_KINDS } from '#shared/model/cost.ts'
import type { Estimate } from '#shared/model/estimate.ts'
import { sayRoughMoney, sayShare } from '#shared/text/say-amount.ts'
import { sayCost, sayCostGuard } from '#shared/text/say-cost.ts'
import { t } from '#shared/text/text.ts'
import type { CostStanding } from '../../rpc/use-estimates.ts'
import styles from './cost-card.module.css'
import { Reckoning } from './reckoning.tsx'
import { type Ends, sayQuestion } from './say-input.ts'

/** In units of the drawing: the charts fill the column and their text grows with it. */
const WIDTH = 330
const TEXT = 13

export interface ResultPanelProps {
  readonly standing: CostStanding | undefined
  /** What is needed and nobody said; without a card everything is. */
  readonly missing: readonly CostInput[]
  /** Whether at least one thing that a miss costs is said. */
  readonly costs: boolean
  readonly ends: Ends
  readonly currency: string
  /** Puts the keyboard where this is said. */
  readonly onGo: (input: CostInput) => void
}

/** Under the three figures. */
export function ResultPanel({ standing, missing, costs, ends, currency, onGo }: ResultPanelProps) {
  const estimate = standing?.estimate ?? null
  return (
    <div className={styles.panel} data-answers="cost-reckoned">
      {(missing.length > 0 || !costs) && (
        <section className={styles.part} aria-label={t('costCard.result.missing')}>
          <h3>{t('costCard.result.missing')}</h3>
          <ul className={styles.missing}>
            {[...missing, ...(costs ? [] : (['rework-customer'] as const))].map((input) => (
              <li key={input}>
                <button type="button" className={styles.link} onClick={() => onGo(input)}>
                  {missing.includes(input) ? sayQuestion(input, ends) : t('costCard.result.anyPart')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {standing !== undefined && estimate !== null && (
        <>
          <Drawn standing={standing} estimate={estimate} currency={currency} />
          <Cautions standing={standing} estimate={estimate} currency={currency} />
          <Reckoning estimate={estimate} currency={currency} />
        </>
      )}
    </div>
  )
}

function Drawn(props: { readonly standing: CostStanding; readonly estimate: Estimate; readonly currency: string }) {
  const { standing, estimate, currency } = props
  const { annual, histogram, shares, drivers, kinds, effort } = estimate
  const say = (amount: number) => sayRoughMoney(amount, currency)
  const tagged = SAVING_KINDS.filter((kind) => kinds[kind].p50 > 0)
  return (
    <>
      <p className={styles.sentence}>{sayCost(estimate, currency).join(' ')}</p>
      {annual.p10 !== annual.p90 && (
        <Histogram
          label={t('costCard.result.spread')}
          counts={histogram}
          spread={annual}
          firmness={firmnessOfCard(standing.card, standing.from)}
          say={say}
          width={WIDTH}
          text={TEXT}
        />
      )}
      <section className={styles.part} aria-label={t('costCard.result.parts')}>
        <h3>{t('costCard.result.parts')}</h3>
        <PartsBar
          label={t('costCard.result.parts')}
          parts={shares}
          guessed={guessedParts(standing.card)}
          say={say}
          sayShare={(share) => sayShare(share, 0)}
          width={WIDTH}
          text={TEXT}
        />
      </section>
      {drivers.length > 0 && (
        <section className={styles.part} aria-label={t('costCard.result.drivers')}>
          <h3>{t('costCard.result.drivers')}</h3>
          <ol className={styles.drivers}>
            {drivers
              .filter(({ share }) => share >= LEAST_SHARE)
              .map(({ input, share }) => (
                <li key={input}>
                  <span>{t(`evidence.cost.${input}`)}</span>
                  <span className={styles.track} aria-hidden="true">
                    <span style={{ width: `${share * 100}%` }} />
                  </span>
                  <span className={styles.share}>{sayShare(share, 0)}</span>
                </li>
              ))}
          </ol>
        </section>
      )}
      <section className={styles.part} aria-label={t('costCard.result.kinds')}>
        <h3>{t('costCard.result.kinds')}</h3>
        <dl className={styles.kinds}>
          {tagged.map((kind) => (
            <div key={kind}>
              <dt className={styles.point}>{t(`costCard.kinds.${kind}`)}</dt>
              <dd className={styles.kind}>{say(kinds[kind].p50)}</dd>
            </div>
          ))}
        </dl>
        {effort !== null && effort.p50 > 0 && <p className={styles.soft}>{t('costCard.result.kindsEffort')}</p>}
      </section>
    </>
  )
}

/** Inputs that bring less than this of the spread are not worth a line. */
const LEAST_SHARE = 0.01

function Cautions({
  standing,
  estimate,
  currency,
}: {
  readonly standing: CostStanding
  readonly estimate: Estimate
  readonly currency: string
}) {
  const guards = guardsOf(standing.card, standing.inputs, estimate)
  if (guards.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('costCard.result.careful')}>
      <h3>{t('costCard.result.careful')}</h3>
      <ul className={styles.guards}>
        {guards.map((guard) => (
          <li key={guard.code}>
            <TriangleAlert aria-hidden="true" size="1em" />
            <span>{sayCostGuard(guard, currency)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
