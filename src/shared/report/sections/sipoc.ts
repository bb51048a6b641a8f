/** Suppliers, inputs, process, outputs, customers: the map read party by party. */
import type { Interaction } from '../../model/interaction.ts'
import { compareNames, foldName } from '../../model/names.ts'
import { sayNames } from '../../text/say-list.ts'
import { t } from '../../text/text.ts'
import { column, firstOf, moreBlock, tableBlock } from '../blocks.ts'
import type { Cell } from '../document.ts'
import type { MakeSection } from '../section-content.ts'
import { type SipocProcess, sipocOf } from '../sipoc.ts'

/** The spreadsheet has all of them. */
const MOST = 20

export const sipocSection: MakeSection = ({ facts, nameOf }) => {
  const all = sipocOf(facts.parties, facts.interactions).filter(({ outputs }) => outputs.length > 0)
  if (all.length === 0) return null
  const byName = (a: SipocProcess, b: SipocProcess) => compareNames(nameOf(a.party), nameOf(b.party))
  const { shown, more } = firstOf(
    [...all].sort((a, b) => weigh(b) - weigh(a) || byName(a, b)),
    MOST,
  )
  const rows = [...shown].sort(byName).flatMap(({ party, inputs, outputs }) => {
    const suppliers = byService(inputs, ({ provider }) => nameOf(provider))
    const customers = byService(outputs, ({ customer }) => nameOf(customer))
    return Array.from({ length: Math.max(suppliers.length, customers.length) }, (_, at): readonly Cell[] => {
      const [input, output] = [suppliers[at], customers[at]]
      return [
        input?.names ?? null,
        input?.service ?? null,
        at === 0 ? nameOf(party) : null,
        output?.service ?? null,
        output?.names ?? null,
      ]
    })
  })
  return {
    lead: t('account.sipoc.lead'),
    blocks: [
      ...tableBlock(
        t('account.sipoc.caption'),
        [
          column(t('account.sipoc.supplier')),
          column(t('account.sipoc.input')),
          column(t('account.sipoc.process')),
          column(t('account.sipoc.output')),
          column(t('account.sipoc.customer')),
        ],
        rows,
      ),
      ...moreBlock(more),
    ],
  }
}

/** Names of those who share a service, up to so many. */
const MOST_NAMES = 8

/** One line for each service, with everybody on its other side. */
function byService(
  some: readonly Interaction[],
  nameOf: (one: Interaction) => string,
): readonly { readonly service: string; readonly names: string }[] {
  const found = new Map<string, { readonly service: string; readonly names: string[] }>()
  for (const one of some) {
    const key = foldName(one.service)
    const line = found.get(key) ?? { service: one.service, names: [] }
    line.names.push(nameOf(one))
    found.set(key, line)
  }
  return [...found.values()].map(({ service, names }) => ({
    service,
    names: sayNames([...names].sort(compareNames), MOST_NAMES),
  }))
}

function weigh({ inputs, outputs }: SipocProcess): number {
  return inputs.length + outputs.length
}
