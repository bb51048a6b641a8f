/** What a change would take and what would be better afterwards. Every number writes itself as soon as hands rest. */
import { type ReactNode, useState } from 'react'
import type { Assumptions } from '#shared/model/assumptions.ts'
import { type ChangeCase, EMPTY_CASE } from '#shared/model/case.ts'
import { type CostInput, SOURCES, type Source } from '#shared/model/cost.ts'
import { dayOf } from '#shared/model/day.ts'
import type { Speaker } from '#shared/model/edit-card.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import type { Statement } from '../../rpc/use-evidence.ts'
import { checkNumber, checkWhole } from '../../ui/check-typed.ts'
import { FactNumber } from '../../ui/fact-input.tsx'
import { typedNumber } from '../../ui/parse-number.ts'
import { Select } from '../../ui/select.tsx'
import type { CaseLine } from './case-lines.ts'
import styles from './cases.module.css'
import { amendRange, type CaseRange, patchCase, sayRange } from './edit-case.ts'
import { PercentInput } from './percent-input.tsx'
import { RampInput } from './ramp-input.tsx'
import { RangeLine } from './range-line.tsx'
import { sayPoints } from './say-points.ts'

const checkMoney = checkNumber(0, LIMITS.money)
const checkCapital = checkNumber(-LIMITS.money, LIMITS.money)
const checkLife = checkNumber(0.1, 100)
const checkHorizon = checkWhole(1, 30)

const UNITS = { investment: 'money', runCost: 'money', missRateAfter: 'share', minutesAfter: 'minutes' } as const

/** Who spoke last in each workshop of this window. A guess until somebody says otherwise. */
const speakers = new Map<WorkshopId, Speaker>()
const NOBODY: Speaker = { source: 'guess', by: '' }

export interface CaseFormProps {
  readonly workshop: WorkshopId
  readonly line: CaseLine
  readonly statement: Statement<'case'>
  readonly assumptions: Assumptions
  readonly currency: string
}

/** Must be keyed by the change. */
export function CaseForm({ workshop, line, statement, assumptions, currency }: CaseFormProps) {
  const [speaker, setSpeaker] = useState(() => speakers.get(workshop) ?? NOBODY)
  const said = statement.value ?? EMPTY_CASE
  const target = (name: string) => `${line.change.id}.case.${name}`
  const change = (patch: (now: ChangeCase) => Partial<ChangeCase>) => statement.say((now) => patchCase(now, patch))
  const speak = (next: Speaker) => {
    speakers.set(workshop, next)
    setSpeaker(next)
  }
  const range = (field: CaseRange, heads: boolean, today?: ReactNode) => (
    <RangeLine
      key={field}
      target={target(field)}
      question={t(`cases.form.${field}`)}
      unit={UNITS[field]}
      currency={currency}
      heads={heads}
      said={said[field]}
      today={today}
      write={(points) => change((now) => sayRange(now, field, points, speaker, dayOf(new Date())))}
      onAmend={(facts) => {
        const { source, by } = { ...(said[field] ?? speaker), ...facts }
        speak({ source, by })
        change((now) => amendRange(now, field, facts))
      }}
    />
  )
  const sayToday = (input: CostInput) => {
    const points = line.gathered?.inputs.today.ranges[input]
    if (line.gathered === null) return undefined
    return points
      ? t('cases.form.today', { range: sayPoints(points, input === 'miss-rate' ? 'share' : 'minutes', currency) })
      : t('cases.form.todayUnsaid')
  }
  const highest = said.investment?.high ?? 0
  const tooMuch = said.capex !== null && said.investment !== null && said.capex > highest
  return (
    <section className={styles.form} aria-label={t('cases.form.name')} data-ranges="">
      <Select<Source>
        label={t('cases.form.speaker')}
        className={styles.speaker}
        value={speaker.source}
        options={SOURCES.map((value) => ({ value, label: t(`costCard.source.${value}`) }))}
        onValue={(source) => speak({ ...speaker, source })}
      />
      <Group name={t('cases.form.brings')} hint={t('cases.form.bringsHint')}>
        {range('missRateAfter', true, sayToday('miss-rate'))}
        {range('minutesAfter', false, sayToday('minutes-actual'))}
      </Group>
      <Group name={t('cases.form.takes')} hint={t('cases.form.takesHint')}>
        {range('investment', true)}
        {range('runCost', false)}
      </Group>
      <Group name={t('cases.form.capital')} hint={t('cases.form.capitalHint')}>
        <div className={styles.fields}>
          <div>
            <FactNumber
              target={target('capex')}
              label={t('cases.form.capex')}
              check={checkMoney}
              stored={said.capex}
              write={(capex) => change(() => ({ capex }))}
            />
            {tooMuch && <p className={styles.warn}>{t('cases.form.capexTooMuch')}</p>}
          </div>
          <FactNumber
            target={target('life')}
            label={t('cases.form.lifeYears')}
            check={checkLife}
            stored={said.lifeYears}
            write={(lifeYears) => change(() => ({ lifeYears }))}
          />
          <FactNumber
            target={target('capital')}
            label={t('cases.form.workingCapital')}
            hint={t('cases.form.workingCapitalHint')}
            check={checkCapital}
            stored={said.workingCapital}
            write={(workingCapital) => change(() => ({ workingCapital }))}
          />
        </div>
      </Group>
      <Group name={t('cases.form.years')} hint={t('cases.form.yearsHint')}>
        <div className={styles.fields}>
          <FactNumber
            target={target('horizon')}
            label={t('cases.form.horizonYears')}
            placeholder={typedNumber(assumptions.horizonYears)}
            check={checkHorizon}
            stored={said.horizonYears}
            write={(horizonYears) => change(() => ({ horizonYears }))}
          />
          <PercentInput
            target={target('discount')}
            label={t('cases.form.discountRate')}
            instead={assumptions.discountRate}
            stored={said.discountRate}
            write={(discountRate) => change(() => ({ discountRate }))}
          />
          <RampInput
            target={target('ramp')}
            instead={assumptions.ramp}
            stored={said.ramp}
            write={(ramp) => change(() => ({ ramp }))}
          />
        </div>
      </Group>
    </section>
  )
}

function Group({
  name,
  hint,
  children,
}: {
  readonly name: string
  readonly hint: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.group} aria-label={name}>
      <h3>{name}</h3>
      <p className={styles.soft}>{hint}</p>
      {children}
    </section>
  )
}
