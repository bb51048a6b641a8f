/** A list of parties: one row each. Those that are on the map already, and rows that come again, are no second party. */
import { cleanName } from '../../model/clean-text.ts'
import type { ReadRows, RowMapping } from '../../model/imported-rows.ts'
import { LIMITS } from '../../model/limits.ts'
import { foldName } from '../../model/names.ts'
import { EMPTY_PARTY, type PartyFacts } from '../../model/party.ts'
import { parseKind } from '../parse-terms.ts'
import { type CellTable, RowReader } from './row-reader.ts'

/** `known` are the names of parties that are there. */
export function readPartyRows(table: CellTable, mapping: RowMapping, known: Iterable<string>): ReadRows<PartyFacts> {
  const reader = new RowReader(table.header, mapping)
  const there = new Set([...known].map(foldName))
  const items: PartyFacts[] = []
  let [again, skipped] = [0, 0]
  for (const line of table.lines) {
    reader.at(line)
    const name = cleanName(reader.cell('name'))
    if (!name.ok) {
      reader.report('name', name.reason === 'empty' ? 'name-missing' : 'name-too-long', true)
      skipped += 1
    } else if (there.has(foldName(name.value))) again += 1
    else {
      there.add(foldName(name.value))
      items.push({
        ...EMPTY_PARTY,
        name: name.value,
        kind: reader.word('kind', parseKind, 'kind-unknown') ?? EMPTY_PARTY.kind,
        group: reader.text('group', LIMITS.name),
        people: reader.text('people', LIMITS.shortText),
      })
    }
  }
  return { items, rows: table.lines.length, known: again, skipped, problems: reader.problems }
}
