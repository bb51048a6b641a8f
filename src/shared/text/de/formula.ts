/** The formulas of a report: what each figure is called, how it is reckoned, in which unit, and whose it is. */
import type { Area } from '../translation.ts'

export const formula: Area<'formula'> = {
  mean: {
    name: 'Mittel einer Dimension',
    formula: 'Summe der Werte ÷ Zahl der Personen, die einen gaben; „weiß nicht“ wird getrennt gezählt',
    unit: '1 bis 5',
    source: 'diese Methode',
  },
  gap: {
    name: 'Abstand',
    formula: 'Mittel, das die Lieferanten erwarteten − Mittel der Kunden; ab 1,0 ein Gespräch wert',
    unit: 'Punkte der Skala',
    source: 'diese Methode',
  },
  exactly: {
    name: 'Genau bedient',
    formula: 'Kunden mit 4 oder 5 bei allen vieren ÷ Kunden, die bewertet haben',
    unit: 'Anteil',
    source: 'diese Methode',
  },
  rStar: {
    name: 'r*',
    formula: '1 − Varianz ÷ 4: 1 alle gleich, 0 je die Hälfte an den Enden; unter 0,70 zuerst reden',
    unit: '0 bis 1',
    source: 'Übereinstimmung innerhalb einer Gruppe',
  },
  agreement: {
    name: 'Übereinstimmung A',
    formula: '1 alle an einer Stelle, 0 gleichmäßig verteilt, −1 zwei Lager an den Enden; unter 0,30 zuerst reden',
    unit: '−1 bis 1',
    source: 'van der Eijk 2001, doi:10.1023/A:1010374114305',
  },
  quadrants: {
    name: 'Wo eine Leistung steht',
    formula: 'Wichtigkeit gegen das Mittel der schwächsten Dimension; die Linien kreuzen sich bei 3',
    unit: '1 bis 5',
    source: 'Martilla und James 1977, doi:10.1177/002224297704100112',
  },
  opportunity: {
    name: 'Chance',
    formula: 'Wichtigkeit + max(Wichtigkeit − Güte, 0)',
    unit: '1 bis 9',
    source: 'Ulwick 2002, Harvard Business Review 80(1)',
  },
  misses: {
    name: 'Fehlschläge im Jahr',
    formula: 'Anfragen je Zeitraum × Zeiträume im Jahr × Fehlschlagquote',
    unit: 'Fehlschläge im Jahr',
    source: 'diese Methode',
  },
  perMiss: {
    name: 'Kosten eines Fehlschlags',
    formula:
      'Nacharbeit beider Seiten, verlorenes Warten und Nachfragen, je in Stunden × was eine Stunde kostet, + direkte Kosten + Wahrscheinlichkeit × Kosten dessen, was folgt',
    unit: 'Geld je Fehlschlag',
    source: 'diese Methode',
  },
  annual: {
    name: 'Kosten im Jahr',
    formula: 'Fehlschläge im Jahr × Kosten eines Fehlschlags',
    unit: 'Geld im Jahr',
    source: 'diese Methode',
  },
  effort: {
    name: 'Aufwand',
    formula:
      'Anfragen im Jahr × (Minuten heute − Minuten, wie es sein sollte) ÷ 60 × was eine Stunde kostet; nie in den Kosten der Fehlschläge',
    unit: 'Geld im Jahr',
    source: 'diese Methode',
  },
  rate: {
    name: 'Was eine Stunde kostet',
    formula: 'Gehalt × (1 + Anteil, der dazukommt) ÷ produktive Stunden',
    unit: 'Geld je Stunde',
    source: 'übliche Praxis',
  },
  ranges: {
    name: 'Spannen',
    formula: 'Beta-PERT aus mindestens, üblich und höchstens; P10, P50 und P90 aller Ziehungen',
    unit: 'wie die Eingabe',
    source: 'PERT, Malcolm und andere 1959',
  },
  npv: {
    name: 'Heutiger Wert',
    formula: '− Einsatz + Summe von (Ersparnis − jährliche Kosten) ÷ (1 + Zins) hoch Jahr',
    unit: 'Geld',
    source: 'Kapitalwert',
  },
  payback: {
    name: 'Geld zurück nach',
    formula: 'erster Zeitpunkt, zu dem so viel zurückgekommen ist, wie hinausging, zwischen Jahren anteilig',
    unit: 'Jahre',
    source: 'übliche Praxis',
  },
  irr: {
    name: 'Rendite im Jahr',
    formula: 'der Zins, bei dem es heute nichts wert wäre',
    unit: 'Anteil im Jahr',
    source: 'interner Zinsfuß',
  },
  roce: {
    name: 'ROCE',
    formula:
      'Ergebnis vor Zinsen und Steuern ÷ (Bilanzsumme − kurzfristige Verbindlichkeiten), vor und nach der Veränderung',
    unit: 'Anteil, Basispunkte',
    source: 'übliche Praxis',
  },
  betweenness: {
    name: 'Wege durch einen Beteiligten',
    formula:
      'kürzeste Wege zwischen zwei anderen, die durch ihn führen ÷ alle kürzesten Wege zwischen ihnen, über alle Paare',
    unit: 'Anteil der Paare, die einander erreichen',
    source: 'Brandes 2001, doi:10.1080/0022250X.2001.9990249',
  },
  ei: {
    name: 'E-I-Index',
    formula: '(Verbindungen nach außen − Verbindungen innen) ÷ alle Verbindungen, neben dem, was der Zufall ergäbe',
    unit: '−1 bis 1',
    source: 'Krackhardt und Stern 1988, doi:10.2307/2786835',
  },
  wilson: {
    name: 'Anteile und ihr Unterschied',
    formula: 'Wilsons Intervall für einen Anteil, Newcombes für einen Unterschied, beide 95 %',
    unit: 'Anteil, Punkte',
    source: 'Newcombe 1998',
  },
  run: {
    name: 'Verlaufskurve',
    formula:
      'Median von vorher, eingefroren; ein Signal ist eine Folge länger als round(log2 n + 3) oder weniger Kreuzungen, als der Zufall macht',
    unit: 'wie die Messgröße',
    source: 'Anhøj und Olesen 2014, doi:10.1371/journal.pone.0113825',
  },
  xmr: {
    name: 'XmR-Karte',
    formula: 'Mittel ± 2,66 × mittlerer Unterschied von einem Wert zum nächsten; unter 10 Werten vorläufig',
    unit: 'wie die Messgröße',
    source: 'Shewhart, Wheeler',
  },
}
