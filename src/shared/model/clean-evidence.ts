/** What was said, as it is kept: every text without stray blanks and control characters, names and signs on one line. */
import { foldLine, foldLines } from './clean-text.ts'
import type { Evidence, EvidenceKind, EvidenceValue } from './evidence.ts'

type Cleaners = { readonly [K in EvidenceKind]: (value: EvidenceValue<K>) => EvidenceValue<K> }

const CLEANERS: Cleaners = {
  frame: (frame) => ({
    ...frame,
    scope: foldLines(frame.scope),
    groups: frame.groups.map((group) => ({ ...group, name: foldLine(group.name) })),
    rates: frame.rates.map((rate) => ({ ...rate, group: foldLine(rate.group) })),
    names: frame.names.map(foldLine).filter((name) => name !== ''),
  }),
  intent: ({ sentence, signs: { what, when, way, effort } }) => ({
    sentence: foldLine(sentence),
    signs: { what: foldLine(what), when: foldLine(when), way: foldLine(way), effort: foldLine(effort) },
  }),
  fist: (fist) => fist,
  swap: ({ sides: [one, other], ...swap }) => {
    const cleanSide = <S extends typeof one>(side: S): S => ({
      ...side,
      measuredOn: foldLines(side.measuredOn),
      strugglesWith: foldLines(side.strugglesWith),
    })
    return { ...swap, sides: [cleanSide(one), cleanSide(other)], conflictNote: foldLines(swap.conflictNote) }
  },
  check: (check) => ({ ...check, impression: foldLines(check.impression) }),
  finding: (finding) => ({ ...finding, note: foldLines(finding.note) }),
  journey: ({ moments }) => ({
    moments: moments.map((moment) => ({
      ...moment,
      name: foldLine(moment.name),
      doing: foldLines(moment.doing),
      thinking: foldLines(moment.thinking),
    })),
  }),
  note: (note) => ({ ...note, text: foldLines(note.text), author: foldLine(note.author) }),
}

/** The same statement, cleaned. */
export function cleanEvidence(evidence: Evidence): Evidence {
  if (evidence.value === null) return evidence
  const clean = CLEANERS[evidence.kind] as (value: unknown) => unknown
  return { ...evidence, value: clean(evidence.value) } as Evidence
}
