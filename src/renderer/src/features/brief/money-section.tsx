/** The currency, and what an hour of work costs. */
import { Calculator, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { NAME_TEXT } from '#shared/model/evidence-text.ts'
import { EMPTY_FRAME, type Rate } from '#shared/model/frame.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { patchStatement, type Statement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { checkNumber } from '../../ui/check-typed.ts'
import { FactNumber, FactText } from '../../ui/fact-input.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { useNewRow } from '../../ui/use-new-row.ts'
import styles from './brief.module.css'
import { listCurrencies } from './currencies.ts'
import { patchAt, withoutAt } from './list-edit.ts'
import { RateDialog } from './rate-dialog.tsx'

const checkRate = checkNumber(0, 100_000)
const NEW_RATE: Rate = { group: '', perHour: 0, from: null }

/** Currency and rates. */
export function MoneySection({
  workshop,
  frame,
}: {
  readonly workshop: WorkshopId
  readonly frame: Statement<'frame'>
}) {
  const rows = useNewRow()
  const value = frame.value ?? EMPTY_FRAME
  const change = patchStatement(frame, EMPTY_FRAME)
  return (
    <Card aria-label={t('brief.money.title')} data-answers="currency-said">
      <h3 className={styles.subtitle}>{t('brief.money.title')}</h3>
      <Select
        label={t('brief.money.currency')}
        value={value.currency}
        options={[
          { value: '', label: t('brief.money.currencyUnsaid') },
          ...listCurrencies().map(({ code, name }) => ({ value: code, label: `${code}  ${name}` })),
        ]}
        onValue={(currency) => change(() => ({ currency }))}
      />
      <h4 className={styles.listName}>{t('brief.money.rates')}</h4>
      {value.rates.length === 0 ? (
        <p className={styles.soft}>{t('brief.money.empty')}</p>
      ) : (
        <ul ref={rows.list} className={styles.rows} data-answers="rates-said">
          {value.rates.map((rate, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rate is known by its place, and fields are keyed by it
            <li key={`${value.rates.length}-${index}`}>
              <RateRow
                workshop={workshop}
                rate={rate}
                index={index}
                currency={value.currency}
                onPatch={(patch) => change((now) => ({ rates: patchAt(now.rates, index, patch) }))}
                onRemove={() => change((now) => ({ rates: withoutAt(now.rates, index) }))}
              />
            </li>
          ))}
        </ul>
      )}
      <div data-answers="rates-said">
        <Button
          icon={<Plus />}
          disabled={value.rates.length >= LIMITS.listed}
          onClick={() => {
            rows.expect()
            change((now) => ({ rates: [...now.rates, NEW_RATE] }))
          }}
        >
          {t('brief.money.add')}
        </Button>
      </div>
    </Card>
  )
}

function RateRow({
  workshop,
  rate,
  index,
  currency,
  onPatch,
  onRemove,
}: {
  readonly workshop: WorkshopId
  readonly rate: Rate
  readonly index: number
  readonly currency: string
  readonly onPatch: (patch: Partial<Rate>) => void
  readonly onRemove: () => void
}) {
  const [reckoning, setReckoning] = useState(false)
  const name = rate.group === '' ? t('brief.money.unnamed') : rate.group
  return (
    <div className={styles.rateFields}>
      <FactText
        target={`${workshop}.frame.rates.${index}.group`}
        label={t('brief.money.group')}
        placeholder={t('brief.money.groupPlaceholder')}
        rule={NAME_TEXT}
        stored={rate.group}
        write={(group) => onPatch({ group })}
      />
      <FactNumber
        target={`${workshop}.frame.rates.${index}.perHour`}
        label={t('brief.money.perHour')}
        check={checkRate}
        stored={rate.perHour === 0 ? null : rate.perHour}
        write={(perHour) => onPatch({ perHour: perHour ?? 0, from: null })}
      />
      <Button icon={<Calculator />} aria-label={t('brief.money.reckon', { name })} onClick={() => setReckoning(true)}>
        {t('brief.money.reckonShort')}
      </Button>
      <IconButton name={t('brief.money.remove', { name })} icon={<X />} onClick={onRemove} />
      {reckoning && (
        <RateDialog
          from={rate.from}
          currency={currency}
          onTake={(perHour, from) => {
            onPatch({ perHour, from })
            setReckoning(false)
          }}
          onClose={() => setReckoning(false)}
        />
      )}
    </div>
  )
}
