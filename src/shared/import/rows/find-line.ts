/** Which interaction a row is about: the one of its provider, customer and service, as far as the row names them. */
import type { InteractionId } from '../../model/ids.ts'
import { foldName } from '../../model/names.ts'
import type { RowReader } from './row-reader.ts'

/** An interaction with the names of its ends. */
export interface NamedLine {
  readonly id: InteractionId
  readonly provider: string
  readonly customer: string
  readonly service: string
}

/** Those that fit what the row says. A service that is not said, or empty, fits every one. */
export function findLines(reader: RowReader, lines: readonly NamedLine[]): readonly NamedLine[] {
  const fits = (meaning: 'provider' | 'customer' | 'service', value: string) => {
    const said = reader.cell(meaning)
    return said === '' || foldName(said) === foldName(value)
  }
  return lines.filter(
    (line) => fits('provider', line.provider) && fits('customer', line.customer) && fits('service', line.service),
  )
}

/** Whether a row says anything of an interaction. */
export function namesLine(reader: RowReader): boolean {
  return (['provider', 'customer', 'service'] as const).some((meaning) => reader.cell(meaning) !== '')
}

/** The one that fits; null where none does or several do, which is reported. */
export function findLine(reader: RowReader, lines: readonly NamedLine[]): NamedLine | null {
  const found = namesLine(reader) ? findLines(reader, lines) : []
  const [one, ...others] = found
  if (one && others.length === 0) return one
  const meaning = reader.has('service') ? 'service' : 'provider'
  const said = (['provider', 'customer', 'service'] as const)
    .map((end) => reader.cell(end))
    .filter((text) => text !== '')
  reader.report(meaning, one ? 'interaction-unclear' : 'interaction-missing', true, said.join(', '))
  return null
}
