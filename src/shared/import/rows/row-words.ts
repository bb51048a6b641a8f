/** What people call the columns of such tables, folded by `foldWords`; the likeliest word comes first. Headings of our own exports are among them. */
import { ROW_COLUMNS, type RowColumn, type RowKind, type RowMapping } from '../../model/imported-rows.ts'
import { foldWords } from '../fold-words.ts'
import { HEADER_WORDS } from '../header-words.ts'

const WORDS: Readonly<Record<RowColumn, readonly string[]>> = {
  provider: HEADER_WORDS.provider,
  customer: HEADER_WORDS.customer,
  service: HEADER_WORDS.service.filter((word) => word !== 'name'),
  name: [
    ...['name', 'party', 'party name', 'team', 'team name', 'who', 'group name', 'unit', 'department', 'system'],
    ...['acteur', 'beteiligter', 'wer', 'qui'],
    ...['partei', 'abteilung', 'bezeichnung', 'beteiligte', 'nom', 'equipe', 'service', 'partie'],
  ],
  kind: ['kind', 'type', 'party kind', 'party type', 'category', 'art', 'typ', 'kategorie', 'genre', 'categorie'],
  group: [
    ...['group', 'department', 'division', 'area', 'belongs to', 'part of', 'organisation', 'organization', 'unit'],
    ...['gruppe', 'bereich', 'abteilung', 'gehort zu', 'groupe', 'direction', 'departement', 'fait partie de'],
  ],
  people: [
    ...['people', 'head count', 'headcount', 'members', 'persons', 'fte', 'personen', 'mitarbeiter'],
    ...['personnes', 'leute', 'menschen', 'effectif', 'membres', 'gens'],
  ],
  measure: [
    ...['measure', 'measure name', 'metric', 'kpi', 'indicator', 'name', 'measured', 'what is measured'],
    ...['messgrosse', 'kennzahl', 'mass', 'indicateur', 'mesure'],
  ],
  scale: ['scale', 'is', 'measure type', 'skala', 'es ist', 'art', 'type', 'echelle', 'c est'],
  unit: ['unit', 'in', 'unit of measure', 'einheit', 'unite'],
  direction: [
    ...['better is', 'direction', 'better', 'good is', 'richtung', 'besser ist', 'besser', 'sens', 'mieux'],
    ...['le mieux est', 'mieux si'],
  ],
  dimension: ['dimension', 'sagt etwas uber', 'renseigne sur', 'tells about', 'about', 'standard', 'il renseigne sur'],
  target: [
    ...['target', 'goal', 'agreed', 'aim', 'sla', 'ziel', 'zielwert', 'soll', 'vereinbart', 'cible'],
    ...['objectif', 'convenu'],
  ],
  actual: [
    ...['actual', 'today as far as known', 'today', 'current', 'is value', 'ist', 'heute', 'actuel'],
    ...['heute soweit bekannt', 'aujourd hui', 'aujourd hui a notre connaissance'],
  ],
  every: [
    ...['measured', 'every', 'period', 'how often', 'frequency', 'zeitraum', 'haufigkeit', 'gemessen'],
    ...['periode', 'frequence'],
  ],
  day: [
    ...['day', 'date', 'on', 'measured on', 'when', 'datum', 'tag', 'gemessen am', 'jour'],
    ...['date de mesure', 'mesure le'],
  ],
  value: [
    ...['value', 'figure', 'result', 'measurement', 'measured value', 'wert', 'messwert', 'ergebnis'],
    ...['valeur', 'resultat'],
  ],
  cases: [
    ...['of how many cases', 'cases', 'of', 'n', 'out of', 'sample', 'total', 'falle', 'faelle', 'cas'],
    ...['bei wie vielen fallen', 'von wie vielen fallen', 'sur combien de cas', 'nombre de cas'],
  ],
  note: ['note', 'comment', 'remark', 'notiz', 'bemerkung', 'anmerkung', 'kommentar', 'remarque', 'commentaire'],
}

/** The meaning of each column by its name; a column means at most one thing and a meaning has at most one column. */
export function guessRowColumns(kind: RowKind, header: readonly string[]): RowMapping {
  const folded = header.map(foldWords)
  const mapping: Partial<Record<RowColumn, number>> = {}
  const taken = new Set<number>()
  // The ends of interactions choose last: "target" is what was agreed before it is who is served.
  const isEnd = (meaning: RowColumn) => meaning === 'provider' || meaning === 'customer' || meaning === 'service'
  const meanings: readonly RowColumn[] = ROW_COLUMNS[kind]
  for (const meaning of [...meanings.filter((one) => !isEnd(one)), ...meanings.filter(isEnd)]) {
    for (const word of WORDS[meaning]) {
      const column = folded.findIndex((name, index) => name === word && !taken.has(index))
      if (column < 0) continue
      mapping[meaning] = column
      taken.add(column)
      break
    }
  }
  return mapping
}

/** What the rows seem to be, from their header: null where they look like interactions, or like nothing known. */
export function guessRowKind(header: readonly string[]): RowKind | null {
  const has = (kind: RowKind, ...columns: readonly RowColumn[]) => {
    const mapping = guessRowColumns(kind, header)
    return columns.every((column) => mapping[column] !== undefined)
  }
  if (has('measurements', 'measure', 'day', 'value')) return 'measurements'
  const folded = new Set(header.map(foldWords))
  const saysMeasure = WORDS.measure.some((word) => word !== 'name' && folded.has(word))
  if (saysMeasure && (has('measures', 'target') || has('measures', 'unit') || has('measures', 'direction')))
    return 'measures'
  const ends = guessRowColumns('measures', header)
  if (ends.provider !== undefined && ends.customer !== undefined) return null
  return has('parties', 'name') && (has('parties', 'kind') || has('parties', 'group') || header.length === 1)
    ? 'parties'
    : null
}
