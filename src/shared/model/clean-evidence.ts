/** What was said, as it is kept: every text without stray blanks and control characters, names and signs on one line. */
import { foldLine, foldLines } from './clean-text.ts'
import { MISS_REASONS, type SaidRange } from './cost.ts'
import type { Evidence, EvidenceKind, EvidenceValue } from './evidence.ts'

type Cleaners = { readonly [K in EvidenceKind]: (value: EvidenceValue<K>) => EvidenceValue<K> }

function cleanRange<R extends SaidRange | null>(range: R): R {
  return range && { ...range, by: foldLine(range.by) }
}

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
  assumptions: ({ company, ...assumptions }) => ({
    ...assumptions,
    company: { ...company, from: foldLine(company.from) },
  }),
  measure: (measure) => ({ ...measure, name: foldLine(measure.name), unit: foldLine(measure.unit) }),
  conflict: ({ sides: [one, other], note }) => ({
    sides: [
      { ...one, measuredOn: foldLines(one.measuredOn) },
      { ...other, measuredOn: foldLines(other.measuredOn) },
    ],
    note: foldLines(note),
  }),
  cost: (card) => {
    const said = Object.entries(card.inputs).map(([input, range]) => [input, cleanRange(range)])
    return {
      ...card,
      inputs: Object.fromEntries(said),
      reasons: MISS_REASONS.filter((one) => card.reasons.includes(one)),
    }
  },
  estimate: (estimate) => estimate,
  case: (said) => ({
    ...said,
    missRateAfter: cleanRange(said.missRateAfter),
    minutesAfter: cleanRange(said.minutesAfter),
    investment: cleanRange(said.investment),
    runCost: cleanRange(said.runCost),
  }),
  merge: (merge) => ({ ...merge, title: foldLine(merge.title) }),
  report: (choices) => ({
    ...choices,
    title: foldLine(choices.title),
    subtitle: foldLine(choices.subtitle),
    preparedBy: foldLine(choices.preparedBy),
  }),
  written: (written) => written,
  stops: ({ stops, without }) => ({
    stops: stops.map((stop) => ({ ...stop, title: foldLine(stop.title), note: foldLines(stop.note) })),
    without,
  }),
  version: (version) => ({ ...version, name: foldLine(version.name) }),
}

/** The same statement, cleaned. */
export function cleanEvidence(evidence: Evidence): Evidence {
  if (evidence.value === null) return evidence
  const clean = CLEANERS[evidence.kind] as (value: unknown) => unknown
  return { ...evidence, value: clean(evidence.value) } as Evidence
}
