/** What the whole workshop reckons with, and the company's figures: typed once, kept as they are typed. */
import type { ReactNode } from 'react'
import { capitalEmployed, returnOnCapital } from '#shared/method/roce.ts'
import { type Assumptions, BALANCES, type CompanyFigures, USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import { SHORT_TEXT } from '#shared/model/evidence-text.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { PERIODS } from '#shared/model/interaction.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { sayMoney, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { patchStatement, useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { checkNumber, checkWhole } from '../../ui/check-typed.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FactNumber, FactText } from '../../ui/fact-input.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './cases.module.css'
import { PercentInput } from './percent-input.tsx'
import { RampInput } from './ramp-input.tsx'

const checkPeriods = checkNumber(0, 366)
const checkHorizon = checkWhole(1, 30)
const checkMoney = checkNumber(0, LIMITS.money)
const checkResult = checkNumber(-LIMITS.money, LIMITS.money)

export interface AssumptionsDialogProps {
  readonly workshop: WorkshopId
  readonly currency: string
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function AssumptionsDialog({ workshop, currency, onClose }: AssumptionsDialogProps) {
  const statement = useStatement(workshop, 'assumptions', WHOLE_WORKSHOP)
  return (
    <Dialog
      title={t('cases.company.title')}
      description={t('cases.company.intro')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('cases.company.done')}
        </Button>
      }
    >
      {statement !== undefined && (
        <Fields
          value={statement.value ?? USUAL_ASSUMPTIONS}
          change={patchStatement(statement, USUAL_ASSUMPTIONS)}
          workshop={workshop}
          currency={currency}
        />
      )}
    </Dialog>
  )
}

/** Emptied fields go back to what is usual. */
function Fields(props: {
  readonly value: Assumptions
  readonly change: (next: (now: Assumptions) => Partial<Assumptions>) => void
  readonly workshop: WorkshopId
  readonly currency: string
}) {
  const { value, change, workshop, currency } = props
  const target = (name: string) => `${workshop}.assumptions.${name}`
  const company = (patch: Partial<CompanyFigures>) => change((now) => ({ company: { ...now.company, ...patch } }))
  const figure = (name: 'ebit' | 'totalAssets' | 'currentLiabilities') => (
    <FactNumber
      target={target(name)}
      label={t(`cases.company.${name}`)}
      check={name === 'ebit' ? checkResult : checkMoney}
      stored={value.company[name]}
      write={(amount) => company({ [name]: amount })}
    />
  )
  return (
    <>
      <Part name={t('cases.company.year')}>
        {PERIODS.filter((period) => period !== 'year').map((period) => (
          <FactNumber
            key={period}
            target={target(period)}
            label={t(`cases.company.period.${period}`)}
            check={checkPeriods}
            stored={value.periodsPerYear[period]}
            write={(count) =>
              change((now) => ({
                periodsPerYear: { ...now.periodsPerYear, [period]: count ?? USUAL_ASSUMPTIONS.periodsPerYear[period] },
              }))
            }
          />
        ))}
      </Part>
      <Part name={t('cases.company.cases')}>
        <FactNumber
          target={target('horizon')}
          label={t('cases.form.horizonYears')}
          check={checkHorizon}
          stored={value.horizonYears}
          write={(years) => change(() => ({ horizonYears: years ?? USUAL_ASSUMPTIONS.horizonYears }))}
        />
        <PercentInput
          target={target('discount')}
          label={t('cases.form.discountRate')}
          stored={value.discountRate}
          write={(rate) => change(() => ({ discountRate: rate ?? USUAL_ASSUMPTIONS.discountRate }))}
        />
        <RampInput
          target={target('ramp')}
          stored={value.ramp}
          write={(ramp) => change(() => ({ ramp: ramp ?? [...USUAL_ASSUMPTIONS.ramp] }))}
        />
      </Part>
      <Part name={t('cases.company.roce')} hint={t('cases.company.roceHint')}>
        {figure('ebit')}
        {figure('totalAssets')}
        {figure('currentLiabilities')}
        <FactText
          target={target('from')}
          label={t('cases.company.from')}
          hint={t('cases.company.fromHint')}
          rule={SHORT_TEXT}
          stored={value.company.from}
          write={(from) => company({ from })}
        />
        <div className={styles.whole}>
          <Segmented
            name={t('cases.company.balance')}
            value={value.company.balance}
            segments={BALANCES.map((balance) => ({ value: balance, label: t(`cases.company.balances.${balance}`) }))}
            onValue={(balance) => company({ balance })}
          />
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={value.roceCountsCapacity}
              onChange={(event) => {
                const roceCountsCapacity = event.target.checked
                change(() => ({ roceCountsCapacity }))
              }}
            />
            {t('cases.company.roceCountsCapacity')}
          </label>
        </div>
        <Employed company={value.company} currency={currency} />
      </Part>
    </>
  )
}

function Part({
  name,
  hint,
  children,
}: {
  readonly name: string
  readonly hint?: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.dialogPart} aria-label={name}>
      <h3>{name}</h3>
      {hint !== undefined && <p className={styles.soft}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  )
}

/** What the figures come to, so that a slip is seen at once. */
function Employed({ company, currency }: { readonly company: CompanyFigures; readonly currency: string }) {
  const { ebit, totalAssets, currentLiabilities } = company
  if (totalAssets === null || currentLiabilities === null || totalAssets < 0 || currentLiabilities < 0) return null
  const capital = capitalEmployed({ totalAssets, currentLiabilities })
  const roce = returnOnCapital(ebit ?? 0, capital)
  if (roce === null) {
    return (
      <p className={styles.warn} role="alert">
        {t('cases.company.warnLiabilities')}
      </p>
    )
  }
  if (ebit === null) return null
  return (
    <p className={styles.whole} role="status">
      {t('cases.company.employed', { capital: sayMoney(capital, currency), roce: sayShare(roce, 2) })}
    </p>
  )
}
