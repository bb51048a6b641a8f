/** What a change is worth: a sentence for the sponsor, three kinds of saving apart, the money over the years, every figure. */
import { TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { CashLine } from '#shared/charts/cash-line.tsx'
import { type CaseResult as Result, WORTH_SCOPES, type WorthScope } from '#shared/method/case.ts'
import type { CaseGap, GatheredCase } from '#shared/method/case-inputs.ts'
import { SAVING_KINDS } from '#shared/model/cost.ts'
import { sayRoughMoney } from '#shared/text/say-amount.ts'
import { listKinds, sayCase, sayYears } from '#shared/text/say-case.ts'
import { sayList } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useSize } from '../../ui/use-size.ts'
import { CaseFigures } from './case-figures.tsx'
import type { CaseLine } from './case-lines.ts'
import type { CaseStanding } from './case-reckoner.ts'
import { CaseReckoning } from './case-reckoning.tsx'
import { CaseRoce } from './case-roce.tsx'
import styles from './cases.module.css'

export interface CaseResultProps {
  readonly gathered: GatheredCase
  readonly standing: CaseStanding | undefined
  readonly currency: string
}

/** The sentence for the sponsor, what to be careful about, or what is still needed. */
export function CaseLead({ gathered, standing, currency }: CaseResultProps) {
  const { missing, unsaid, firmness } = gathered
  if (missing.length > 0) {
    return (
      <section className={styles.part} aria-label={t('cases.result.needs')}>
        <h3>{t('cases.result.needs')}</h3>
        <ul className={styles.needs}>
          {missing.map((gap) => (
            <li key={gap}>{sayGap(gap)}</li>
          ))}
        </ul>
      </section>
    )
  }
  const result = standing?.result ?? null
  if (result === null) {
    return (
      <p className={styles.soft} role="status">
        {t(standing?.failed ? 'cases.result.failed' : 'cases.result.reckoning')}
      </p>
    )
  }
  return (
    <>
      <section
        className={styles.headline}
        data-firmness={firmness}
        aria-label={t('cases.result.name')}
        aria-busy={standing?.reckoning ?? false}
      >
        <p>{sayCase(gathered, result, currency).join(' ')}</p>
        <span className={styles.firmness}>{t(`costCard.result.firmness.${firmness}`)}</span>
      </section>
      {result.saving.p10 < 0 && (
        <p className={styles.caution} role="note">
          <TriangleAlert aria-hidden="true" size="1em" />
          {t('cases.result.negative')}
        </p>
      )}
      {unsaid.length > 0 && (
        <p className={styles.soft}>
          {t('cases.result.missing', { what: sayList(unsaid.map((field) => t(`evidence.case.${field}`))) })}
        </p>
      )}
    </>
  )
}

function sayGap(gap: CaseGap): string {
  if (gap === 'after' || gap === 'cost-of-miss') return t(`cases.result.need.${gap}`)
  return t('cases.result.need.input', { name: t(`evidence.cost.${gap}`) })
}

/** All figures behind the sentence; nothing while there is none. */
export function CaseResult({ line, gathered, standing, currency }: CaseResultProps & { readonly line: CaseLine }) {
  const [scope, setScope] = useState<WorthScope>('all')
  const result = standing?.result ?? null
  if (result === null || gathered.missing.length > 0) return null
  const hasScopes = listKinds(result).some((kind) => kind !== 'cash')
  const shown = hasScopes ? scope : 'all'
  return (
    <div className={styles.result} aria-busy={standing?.reckoning ?? false}>
      <Kinds result={result} currency={currency} />
      {hasScopes && (
        <div>
          <Segmented<WorthScope>
            name={t('cases.result.count')}
            value={shown}
            segments={WORTH_SCOPES.map((value) => ({ value, label: t(`cases.result.scope.${value}`) }))}
            onValue={setScope}
          />
        </div>
      )}
      <Drawn gathered={gathered} result={result} scope={shown} currency={currency} />
      <CaseFigures gathered={gathered} worth={result.worth[shown]} currency={currency} />
      <CaseRoce inputs={gathered.inputs} roce={result.roce} currency={currency} />
      <CaseReckoning line={line} gathered={gathered} result={result} currency={currency} />
    </div>
  )
}

/** Side by side, never added up; a kind without anything is left out. */
function Kinds({ result, currency }: { readonly result: Result; readonly currency: string }) {
  const say = (amount: number) => sayRoughMoney(amount, currency)
  const shown = listKinds(result)
  return (
    <section className={styles.part} aria-label={t('cases.result.kinds')}>
      <h3>{t('cases.result.kinds')}</h3>
      <dl className={styles.kinds}>
        {SAVING_KINDS.filter((kind) => shown.includes(kind)).map((kind) => {
          const { p10, p50, p90 } = result.kinds[kind]
          return (
            <div key={kind} data-kind={kind}>
              <dt>{t(`cases.result.kind.${kind}`)}</dt>
              <dd className={styles.amount}>{say(p50)}</dd>
              {p10 !== p90 && (
                <dd className={styles.soft}>{t('cases.result.between', { low: say(p10), high: say(p90) })}</dd>
              )}
              <dd className={styles.soft}>{t(`cases.result.kindMeans.${kind}`)}</dd>
            </div>
          )
        })}
      </dl>
      <p className={styles.soft}>{t('cases.result.kindsHint')}</p>
    </section>
  )
}

/** Text of the chart: never smaller than on the page, larger where there is room. */
const textIn = (width: number) => Math.max(14, Math.min(24, width / 42))

function Drawn({
  gathered,
  result,
  scope,
  currency,
}: {
  readonly gathered: GatheredCase
  readonly result: Result
  readonly scope: WorthScope
  readonly currency: string
}) {
  const box = useRef<HTMLDivElement>(null)
  const width = Math.max(320, useSize(box)?.width ?? 640)
  const worth = result.worth[scope]
  return (
    <section className={styles.part} aria-label={t('cases.result.chart')}>
      <h3>{t('cases.result.chart')}</h3>
      <div ref={box}>
        <CashLine
          label={t('cases.result.chart')}
          points={worth.cumulated}
          payback={worth.payback.p50}
          firmness={gathered.firmness}
          say={(amount) => sayRoughMoney(amount, currency)}
          sayYears={sayYears}
          width={width}
          text={textIn(width)}
        />
      </div>
    </section>
  )
}
