/** Costs: what the misses of all costed interactions come to in a year. */
import type { Area } from '../translation.ts'

export const costs: Area<'costs'> = {
  name: 'Kosten',
  title: 'Was Fehlschläge im Jahr kosten',
  empty:
    'Noch hat keine Interaktion eine Kostenkarte. Füllen Sie die erste aus: wie oft, wie oft nicht wie vereinbart, was ein Fehlschlag kostet.',
  intro:
    'Mittelwerte lassen sich zusammenzählen; das Niedrigste und Höchste mehrerer nicht, weil nicht alle im selben Jahr niedrig oder hoch sind.',
  loading: 'Was Fehlschläge kosten, wird gelesen …',
  waiting_one: 'Eine weitere wird gerade berechnet und steckt noch in keiner Zahl.',
  waiting_other: '{{count}} weitere werden gerade berechnet und stecken noch in keiner Zahl.',
  noMap: 'Auf der Karte ist noch keine Interaktion. Zeichnen Sie zuerst, wer wem liefert.',
  first: 'Erste Kostenkarte ausfüllen',
  all: 'Alle {{count}} zeigen',
  fewer: 'Die ersten {{count}} zeigen',
  ends: '{{provider}} → {{customer}}',
  range: '{{low}} – {{high}}',
  between: '{{low}}, wenn alle zugleich niedrig wären, {{high}}, wenn alle hoch wären',
  row: '{{service}} · {{ends}}',
  firm: {
    measured: '{{count}} gemessen',
    estimated: '{{count}} geschätzt',
    guess_one: '{{count}} beruht auf einer Vermutung',
    guess_other: '{{count}} beruhen auf Vermutungen',
  },
  requestsYearly: '{{yearly}}',
  requests: '{{yearly}} ({{volume}} {{period}})',
  sources: '{{count}} × {{source}}',
  fromMap: 'Karte und Workshop',
  notEmpty:
    'Geben Sie eine Zahl ein, oder drei: mindestens, üblich, höchstens. Um sie ganz zurückzunehmen, öffnen Sie die Kostenkarte.',
  edited: '{{column}} geändert: {{interaction}}.',
  editedOpen:
    '{{column}} geändert: {{interaction}}. Beide Seiten hatten andere Zahlen angenommen, deshalb ist die Kostenkarte wieder offen.',
  takeBack: 'Zurücknehmen',
  total: {
    title: 'Alle berechneten Fehlschläge eines Jahres',
    mean: 'etwa {{amount}}',
    rests_one: 'Eine Interaktion: {{rests}}.',
    rests_other: 'Das Mittel von {{count}} Interaktionen zusammen: {{rests}}.',
    spread: 'Wie sich die Kosten aller Fehlschläge verteilen',
    words:
      'Gezogen aus allen Spannen zugleich, jede als unabhängig von den anderen angenommen. Acht von zehn möglichen Jahren liegen zwischen „sicher“ und „kann steigen bis“.',
  },
  kind: {
    title: 'Was eine Ersparnis wäre',
    cash: 'Geld',
    capacity: 'Kapazität',
    risk: 'Vermiedenes Risiko',
    means: {
      cash: 'Geld, das nicht mehr ausgegeben wird.',
      capacity: 'Stunden, die für andere Arbeit frei sind. Für sich genommen kein Geld.',
      risk: 'Seltene Ereignisse, die seltener vorkommen.',
    },
    words: 'Drei Summen im Jahr, nie zu einer zusammengezählt. Fehlschläge und Aufwand stecken beide darin.',
  },
  effort: {
    title: 'Aufwand, für sich',
    words: 'Fällt bei jeder Anfrage an, ob fehlgeschlagen oder nicht. Er steckt in keinen Kosten von Fehlschlägen.',
  },
  column: {
    interaction: 'Interaktion',
    volume: 'Anfragen im Jahr',
    missRate: 'Fehlschlagquote',
    perMiss: 'Je Fehlschlag',
    p10: 'P10',
    p50: 'P50',
    p90: 'P90',
    effort: 'Aufwand für sich',
    sources: 'Beruht auf',
    standing: 'Kostenkarte',
  },
  table: {
    title: 'Berechnete Interaktionen',
    hint: 'Im Jahr: P10 sicher, P50 Mitte, P90 kann steigen bis. Was auf einer Vermutung beruht, ist gestrichelt unterstrichen. Aufwand steckt in keiner anderen Zahl.',
    hintIn:
      '{{currency}} im Jahr: P10 sicher, P50 Mitte, P90 kann steigen bis. Was auf einer Vermutung beruht, ist gestrichelt unterstrichen. Aufwand steckt in keiner anderen Zahl.',
    keys: 'Enter öffnet die Kostenkarte. F2 oder Tippen ändert Anfragen, Fehlschlagquote und Kostenkarte: eine Zahl, oder mindestens, üblich, höchstens.',
    card: 'Kostenkarte öffnen',
  },
  pareto: {
    title: 'Welche wenigen das meiste ausmachen',
    words_one: 'Eine von {{of}} macht 80 % des Ganzen aus.',
    words_other: '{{count}} von {{of}} machen 80 % des Ganzen aus.',
  },
  ranges: {
    title: 'Wie weit jede danebenliegen kann',
    words: 'Ein langer Balken ist eine Messung wert.',
  },
  open: {
    title: 'Als Nächstes: noch nicht berechnet',
    words_one: 'Eine Interaktion hat noch keine Kosten.',
    words_other:
      '{{count}} Interaktionen haben noch keine Kosten. Begonnene Kostenkarten und die am schlechtesten bewerteten stehen vorn.',
    begin: 'Ausfüllen',
    goOn: 'Weiter ausfüllen',
    missing: 'Begonnen. Es fehlt noch: {{inputs}}.',
    noPart: 'Begonnen. Es fehlt noch: mindestens etwas, das ein Fehlschlag kostet.',
    rated: 'Kunden bewerten die schwächste Dimension mit {{mean}} von 5.',
    notRated: 'Noch nicht bewertet.',
  },
  by: {
    lines: 'Interaktionen',
    mean: 'Mittel im Jahr',
    meanIn: 'Mittel im Jahr, {{currency}}',
    range: 'P10 – P90 zusammen',
    unsaid: 'Noch nicht gesagt',
    provider: {
      title: 'Nach Lieferanten',
      head: 'Lieferant',
      words: 'Wer liefert, wo es fehlschlägt. Keine Schuld: Fragen Sie, was sie brauchen.',
    },
    customer: { title: 'Nach Kunden', head: 'Kunde', words: 'Wer die Fehlschläge anderer trägt.' },
    reasons: {
      title: 'Nach dem, was fehlte',
      head: 'Nicht wie vereinbart',
      words:
        'Ein Fehlschlag aus zwei Gründen zählt nur in deren gemeinsamer Zeile, also wird nichts doppelt gezählt. AUFWAND steht für sich.',
    },
    block: {
      title: 'Nach Bausteinen',
      head: 'Baustein',
      words: 'Woran es nach dem Aufdecken oder der Prüfung für die Runde lag.',
    },
  },
  sentence: {
    misses: 'Von {{requests}} Anfragen im Jahr sind etwa {{misses}} nicht wie vereinbart.',
    perMiss: 'Ein solcher Fehlschlag kostet etwa {{perMiss}}.',
    range: 'Zusammen {{safe}} (sicher), {{middle}} (Mitte), kann steigen bis {{high}} im Jahr.',
    certain: 'Zusammen etwa {{middle}} im Jahr.',
    effort: 'Aufwand über dem Ziel kostet im Jahr etwa {{effort}} mehr, bei jeder Anfrage.',
    driver: 'Am unsichersten: {{input}}. Das allein bewegt die Kosten zwischen {{low}} und {{high}}.',
  },
  guard: {
    'miss-rate-above-one':
      'Mehr als alle Anfragen können nicht fehlschlagen: {{rate}} ist mehr als 100 %. Nichts wird berechnet, bis das berichtigt ist.',
    'idle-share-one': 'Alles Warten zählt als verlorene Zeit. Können Leute währenddessen wirklich nichts anderes tun?',
    'knock-on-heavy': 'Diese Rechnung ruht auf einem seltenen Ereignis: {{share}} der Kosten eines Fehlschlags.',
    'above-quarter': 'Das sind {{share}} dessen, was der Lieferant im Jahr kostet ({{provider}}). Ist das glaubhaft?',
    'above-quarter-none':
      'Der Lieferant soll im Jahr nichts kosten, seine Fehlschläge aber schon. Eines von beiden stimmt nicht.',
    'rests-on-guess_one': 'Beruht auf einer Vermutung: {{inputs}}.',
    'rests-on-guess_other': 'Beruht auf {{count}} Vermutungen: {{inputs}}.',
    'usual-only': 'Gerechnet wurde nur mit den üblichen Werten: Wie weit es danebenliegen kann, ist nicht bekannt.',
    'volume-from-map': 'Wie oft, wurde hier nicht gesagt; es gilt die Zahl auf der Karte.',
    'effort-below-target': 'Kunden brauchen weniger Zeit, als das Ziel erlaubt: Es gibt keinen Aufwand zu sparen.',
  },
  givenUp:
    'Die Kosten ließen sich nicht ausrechnen. Alles Eingegebene ist sicher. Schließen Sie den Workshop, und öffnen Sie ihn wieder.',
}
