/** Network: what the map says about who depends on whom. */
import type { Area } from '../translation.ts'

export const network: Area<'network'> = {
  name: 'Netzwerk',
  title: 'Wer von wem abhängt',
  empty: 'Auf der Karte ist noch keine Interaktion. Zeichnen Sie zuerst, wer wem liefert.',
  onlyItself: 'Auf der Karte liefert bisher jeder nur sich selbst. Zeichnen Sie zuerst, wer wem liefert.',
  caution:
    'Eine Karte enthält, woran sich die Runde erinnert hat: Eine fehlende Verbindung beweist nicht, dass dort nichts geliefert wird.',
  link: 'Eine Verbindung ist alles, was einer dem anderen liefert, gleich wie viele Interaktionen das sagen.',
  reading: 'Die Karte wird gelesen …',
  says: 'Was die Karte sagt',
  showOnMap: 'Auf der Karte zeigen',
  showThis: 'Auf der Karte zeigen: {{sentence}}',
  hub: {
    sentence:
      'Durch {{name}} führen mehr Wege als durch alle anderen: {{share}} der kürzesten Wege zwischen allen Paaren, die einander erreichen.',
    detail: 'Zwischenzentralität {{raw}}, das sind {{normalised}} aller Paare. Danach: {{next}}.',
    alone: 'Zwischenzentralität {{raw}}, das sind {{normalised}} aller Paare. Sonst steht niemand zwischen anderen.',
    next: '{{name}} ({{share}})',
    none: 'Niemand steht zwischen anderen: Kein Weg führt über Dritte weiter.',
    noneDetail: 'Die Zwischenzentralität ist bei allen 0.',
  },
  cut: {
    several: '{{count}} Beteiligte sind die einzige Verbindung, die andere haben. {{sentence}}',
    sentence_one: 'Fällt {{name}} aus, ist {{others}} abgeschnitten.',
    sentence_other: 'Fällt {{name}} aus, sind {{others}} abgeschnitten.',
    apart: 'Fällt {{name}} aus, zerfällt, was jetzt zusammenhängt, in {{parts}} Teile.',
    parts: 'alles, in {{parts}} Teile',
    detail: 'Ebenso: {{others}}.',
    also: '{{name}} ({{others}})',
    alone: 'Sonst ist niemand die einzige Verbindung, die andere haben.',
    none: 'Wer auch ausfällt, die anderen hängen weiter zusammen.',
    noneDetail: 'Keine Trennstelle: Niemand ist die einzige Verbindung, die andere haben.',
  },
  whole: {
    inward:
      'Gruppen bleiben mehr unter sich, als der Zufall ergäbe: {{share}} der Verbindungen bleiben in einer Gruppe, durch Zufall wären es {{chance}}.',
    outward:
      'Gruppen liefern einander mehr, als der Zufall ergäbe: {{share}} der Verbindungen bleiben in einer Gruppe, durch Zufall wären es {{chance}}.',
    chance:
      'Gruppen mischen sich etwa so, wie der Zufall es ergäbe: {{share}} der Verbindungen bleiben in einer Gruppe, durch Zufall wären es {{chance}}.',
    oneGroup: 'Alle gehören zu einer Gruppe: Jede Verbindung liegt innen, und es gibt nichts zum Vergleichen.',
    allAlone: 'Jeder ist eine Gruppe für sich: Jede Verbindung geht nach außen, und es gibt nichts zum Vergleichen.',
    none: 'Keine zwei verbundenen Beteiligten haben eine Gruppe oder einen Bereich. Sagen Sie, wer wohin gehört, um zu sehen, wer unter sich bleibt.',
    detail: 'E-I-Index {{ei}}, durch Zufall {{baseline}}: {{internal}} Verbindungen innen, {{external}} nach außen.',
    detailAlone: 'E-I-Index {{ei}}; es gibt keinen Zufall zum Vergleichen.',
    noDetail: 'Kein E-I-Index.',
  },
  inward: {
    mostly:
      '{{name}} hat vor allem mit sich selbst zu tun: {{internal}} von {{all}} Verbindungen bleiben innen, durch Zufall wären es {{chance}}.',
    most: '{{name}} bleibt, verglichen mit dem Zufall, am meisten unter sich: {{internal}} von {{all}} Verbindungen bleiben innen, durch Zufall wären es {{chance}}.',
    detail: 'E-I-Index {{ei}}, durch Zufall {{baseline}}.',
  },
  answered: {
    sentence:
      '{{answered}} von {{count}} Verbindungen gehen in beide Richtungen: Der Kunde liefert auch dem Lieferanten.',
    detail: 'Von allen {{possible}} möglichen Verbindungen sind {{share}} auf der Karte.',
  },
  busiest: {
    sentence:
      '{{server}} liefert den meisten anderen: {{serves}}. {{served}} wird von den meisten beliefert: {{servedBy}}.',
    same: '{{server}} liefert den meisten anderen: {{serves}}, und wird von den meisten beliefert: {{servedBy}}.',
    volume:
      'Nach Menge: {{server}} liefert am meisten, {{serves}} Anfragen im Jahr; {{served}} bekommt am meisten, {{servedBy}}.',
    noVolume: 'Es wurde keine Menge gesagt, also lässt sich nach Menge nichts ablesen.',
  },
  parts: {
    sentence: 'Die Karte zerfällt in {{count}} Teile, die keine Leistung verbindet.',
    detail: 'Außer dem größten: {{names}}.',
  },
  flows: {
    sentence_one:
      '{{count}} Leistung geht nur in eine Richtung und ist niedrig bewertet: Nichts kommt zurück, woran der Lieferant es merken würde.',
    sentence_other:
      '{{count}} Leistungen gehen nur in eine Richtung und sind niedrig bewertet: Nichts kommt zurück, woran der Lieferant es merken würde.',
    detail: 'Die niedrigste: {{provider}} liefert an {{customer}}, Mittel {{mean}}.',
    none: 'Keine Leistung, die nur in eine Richtung geht, ist unter {{low}} bewertet.',
    noneDetail_one: '{{count}} davon hat ein Mittel von mindestens vier Kunden; von den anderen ist es nicht bekannt.',
    noneDetail_other:
      '{{count}} davon haben ein Mittel von mindestens vier Kunden; von den anderen ist es nicht bekannt.',
    four: 'Nur Mittelwerte von mindestens vier Kunden zählen.',
    unknown: 'Noch wurde keine einseitige Leistung von mindestens vier Kunden bewertet.',
    unrated:
      'Noch wurde keine Bewertung aufgedeckt, also ist von keiner Leistung bekannt, dass sie niedrig bewertet ist.',
  },
  left: {
    itself_one: '{{count}} Interaktion von Beteiligten mit sich selbst ist ausgelassen.',
    itself_other: '{{count}} Interaktionen von Beteiligten mit sich selbst sind ausgelassen.',
    volume_one: '{{count}} Interaktion hat keine Menge; sie zählt als Verbindung, ohne Anfrage.',
    volume_other: '{{count}} Interaktionen haben keine Menge; sie zählen als Verbindungen, ohne Anfrage.',
    ungrouped_one:
      '{{count}} Beteiligter hat keine Gruppe und steht in keinem Bereich; er ist aus dem E-I-Index ausgelassen.',
    ungrouped_other:
      '{{count}} Beteiligte haben keine Gruppe und stehen in keinem Bereich; sie sind aus dem E-I-Index ausgelassen.',
  },
  by: {
    group: 'Gruppen sind die, zu denen die Beteiligten nach Angabe gehören.',
    zone: 'Es wurden keine Gruppen gesagt, also zählt jeder Bereich als Gruppe.',
    both: 'Gruppen sind die, zu denen die Beteiligten nach Angabe gehören, bei den anderen der Bereich, in dem sie stehen.',
  },
  parties: 'Beteiligte',
  groups: 'Gruppen',
  flowsTitle: 'Einseitige Leistungen, niedrig bewertet',
  keys: 'Pfeiltasten bewegen, Leertaste wählt mehr aus, Enter auf einer Überschrift sortiert, Enter auf einer Zeile geht auf der Karte dorthin.',
  column: {
    party: 'Beteiligte',
    group: 'Gruppe',
    serves: 'Liefert an',
    servedBy: 'Bekommt von',
    servesPerYear: 'Gibt im Jahr',
    servedByPerYear: 'Bekommt im Jahr',
    share: 'Wege hindurch',
    between: 'Zwischenzentralität',
    normalised: 'Aller Paare',
    cutOff: 'Schneidet ab',
    size: 'Beteiligte',
    internal: 'Verbindungen innen',
    external: 'Nach außen',
    ei: 'E-I-Index',
    baseline: 'Durch Zufall',
    compare: 'Verglichen mit Zufall',
    provider: 'Lieferant',
    customer: 'Kunde',
    service: 'Leistung',
    mean: 'Mittel der Kunden',
    weakest: 'Schwächste',
    voters: 'Kunden',
  },
  compare: {
    inward: 'mehr innen',
    outward: 'mehr nach außen',
    chance: 'etwa gleich',
    alone: 'nur einer: nichts innen',
    everybody: 'niemand außerhalb',
  },
  bar: {
    label: 'E-I-Index von {{name}}',
    words: '{{ei}}; durch Zufall {{baseline}}.',
    inside: '◂ links: innen',
    across: 'rechts: nach außen ▸',
    chance: '◇ durch Zufall',
  },
  weakest: '{{dimension}} {{mean}}',
  mode: { hubs: 'Drehscheiben', flows: 'Einseitig, niedrig', 'cut-points': 'Trennstellen', none: 'Keine' },
  highlight: {
    name: 'Hervorhebungen auf der Karte',
    button: 'Hervorheben',
    buttonOf: 'Hervorgehoben: {{mode}}',
    fold: 'Hervorhebungen einklappen; auf der Karte bleiben sie',
    hubs: 'Der Anteil der kürzesten Wege, die hindurchführen. Wählen Sie jemanden, um zu sehen, was dort durchgeht.',
    'cut-points': 'Die Zahl sagt, wie viele beim Ausfall abgeschnitten sind. Wählen Sie eine Stelle, um sie zu sehen.',
    flows: 'Dicke Pfeile gehen nur in eine Richtung und sind niedrig bewertet; die Zahl ist das Mittel der Kunden.',
    all: 'Mehr im Netzwerk',
    caution: 'Nur woran sich die Runde erinnert hat: Eine fehlende Verbindung beweist nichts.',
    hub: '{{rank}}. {{name}}: {{share}} der kürzesten Wege',
    cut: '{{name}}: schneidet ab {{others}}',
    flow: '{{mean}}: {{provider}} liefert an {{customer}}',
    pairs: '{{through}} von {{pairs}} Paaren haben einen kürzesten Weg durch {{name}}.',
    lost_zero: 'Alle haben einen anderen Weg.',
    lost_one: '{{lost}} hat keinen anderen Weg.',
    lost_other: '{{lost}} haben keinen anderen Weg.',
    noPairs: 'Kein kürzester Weg zwischen anderen führt durch {{name}}.',
    provider_one: 'bekommt von {{count}}',
    provider_other: 'bekommt von {{count}}',
    customer_one: 'liefert an {{count}}',
    customer_other: 'liefert an {{count}}',
    both_one: '{{count}} in beide Richtungen',
    both_other: '{{count}} in beide Richtungen',
    cutOff: 'wäre abgeschnitten',
  },
}
