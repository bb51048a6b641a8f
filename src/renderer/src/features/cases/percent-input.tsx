/** A share that is typed in per cent: 8 is 0.08. Must be keyed by what it belongs to. */
import { checkNumber } from '../../ui/check-typed.ts'
import { FactNumber } from '../../ui/fact-input.tsx'
import { typedNumber } from '../../ui/parse-number.ts'

const checkPercent = checkNumber(0, 100)
const inPercent = (share: number) => Number((share * 100).toPrecision(12))

export interface PercentInputProps {
  readonly target: string
  readonly label: string
  readonly stored: number | null
  /** What holds while nothing is said; shown faintly. */
  readonly instead?: number
  readonly write: (share: number | null) => void
}

export function PercentInput({ target, label, stored, instead, write }: PercentInputProps) {
  return (
    <FactNumber
      target={target}
      label={label}
      check={checkPercent}
      stored={stored === null ? null : inPercent(stored)}
      {...(instead === undefined ? {} : { placeholder: typedNumber(inPercent(instead)) })}
      write={(percent) => write(percent === null ? null : Number((percent / 100).toPrecision(12)))}
    />
  )
}
