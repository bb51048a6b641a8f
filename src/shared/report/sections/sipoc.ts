/** Suppliers, inputs, process, outputs, customers: the map read party by party. */
import { compareNames } from '../../model/names.ts'
import { t } from '../../text/text.ts'
import { column, firstOf, moreBlock, tableBlock } from '../blocks.ts'
import type { Cell } from '../document.ts'
import type { MakeSection } from '../section-content.ts'
import { sipocOf } from '../sipoc.ts'

/** The spreadsheet has all of them. */
const MOST = 40

export const sipocSection: MakeSection = ({ facts, nameOf }) => {
  const all = sipocOf(facts.parties, facts.interactions)
  if (all.length === 0) return null
  const weighty = [...all].sort((a, b) => weigh(b) - weigh(a) || compareNames(nameOf(a.party), nameOf(b.party)))
  const { shown, more } = firstOf(weighty, MOST)
  const rows = [...shown]
    .sort((a, b) => compareNames(nameOf(a.party), nameOf(b.party)))
    .flatMap(({ party, inputs, outputs }) =>
      Array.from({ length: Math.max(inputs.length, outputs.length) }, (_, at): readonly Cell[] => {
        const [input, output] = [inputs[at], outputs[at]]
        return [
          input ? nameOf(input.provider) : null,
          input ? input.service : null,
          at === 0 ? nameOf(party) : null,
          output ? output.service : null,
          output ? nameOf(output.customer) : null,
        ]
      }),
    )
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

function weigh({
  inputs,
  outputs,
}: {
  readonly inputs: readonly unknown[]
  readonly outputs: readonly unknown[]
}): number {
  return inputs.length + outputs.length
}
