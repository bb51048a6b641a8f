/** The loaded-rate helper: from a salary to what an hour really costs. */
import { useState } from 'react'
import { loadedRate } from '#shared/method/rates.ts'
import type { Rate } from '#shared/model/frame.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { type Check, checkNumber } from '../../ui/check-typed.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { typedNumber } from '../../ui/parse-number.ts'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './brief.module.css'
import { sayMoney } from './currencies.ts'

export interface RateDialogProps {
  readonly from: Rate['from']
  readonly currency: string
  readonly onTake: (perHour: number, from: NonNullable<Rate['from']>) => void
  readonly onClose: () => void
}

const FIELDS = ['salary', 'onCost', 'hours'] as const
type FieldName = (typeof FIELDS)[number]

const CHECKS: Readonly<Record<FieldName, Check>> = {
  salary: checkNumber(0, 100_000_000),
  onCost: checkNumber(0, 500),
  hours: checkNumber(1, 8784),
}

/** What a round number of hours gives when nobody has said otherwise is a guess, so nothing is filled in beforehand. */
export function RateDialog({ from, currency, onTake, onClose }: RateDialogProps) {
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({
    salary: from === null ? '' : typedNumber(from.salary),
    onCost: from === null ? '' : typedNumber(Math.round(from.onCostShare * 1000) / 10),
    hours: from === null ? '' : typedNumber(from.productiveHours),
  })
  const basis = readBasis(typed)
  const rate = basis === null ? null : Math.round(loadedRate(basis) * 100) / 100
  const field = (name: FieldName) => {
    const checked = CHECKS[name](typed[name])
    return {
      label: t(`brief.money.${name}`),
      inputMode: 'decimal' as const,
      value: typed[name],
      error: checked.ok ? null : checked.problem,
      onValue: (value: string) => setTyped({ ...typed, [name]: value }),
    }
  }
  return (
    <Dialog
      title={t('brief.money.reckonTitle')}
      description={t('brief.money.reckonIntro')}
      size="small"
      onClose={onClose}
      onSubmit={() => {
        if (basis !== null && rate !== null) onTake(rate, basis)
      }}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={rate === null}>
            {t('brief.money.take')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <TextInput {...field('salary')} />
        <TextInput {...field('onCost')} hint={t('brief.money.onCostHint')} />
        <TextInput {...field('hours')} hint={t('brief.money.hoursHint')} />
        <output className={styles.result}>
          {rate === null ? t('brief.money.incomplete') : t('brief.money.result', { rate: sayMoney(rate, currency) })}
        </output>
      </div>
    </Dialog>
  )
}

function readBasis(typed: Readonly<Record<FieldName, string>>): NonNullable<Rate['from']> | null {
  const read = (name: FieldName) => {
    const checked = CHECKS[name](typed[name])
    return checked.ok && checked.value !== '' ? Number(checked.value) : null
  }
  const [salary, onCost, productiveHours] = [read('salary'), read('onCost'), read('hours')]
  if (salary === null || onCost === null || productiveHours === null) return null
  return { salary, onCostShare: onCost / 100, productiveHours }
}
