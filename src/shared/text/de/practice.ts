/** The practice workshop. */
import type { Area } from '../translation.ts'

export const practice: Area<'practice'> = {
  heading: 'Übungsworkshop: wie IT-Störungen übergeben werden',
  measured:
    'Gemessen: wer wem wie viele Störungen übergeben hat, und die Zahlen in den Notizen der Gruppen. Gezählt aus einer öffentlichen Stichprobe von 890 Störungen eines Jahres.',
  madeUp:
    'Zum Üben erfunden: die Bereiche, die Arten der Beteiligten und die Namen, Kanäle und Standards der größten Leistungen.',
  attribution:
    'Daten: Amaral, Fantinato, Peres (2018), Incident management process enriched event log, UCI 498, doi:10.24432/C57S4H, CC BY 4.0.',
  partyLevels:
    'Gemessen: {{incidents}} Störungen erhalten, bei {{missed}} davon die Servicezeit verfehlt ({{share}} %); im Median {{hours}} Stunden bis zur Lösung.',
  partyWithoutLevels: 'Zu dieser Gruppe enthalten die Daten keine Zahlen.',
  partyMadeUp: 'Bereich und Art sind zum Üben erfunden.',
  interactionMeasured_one: 'Gemessen: {{count}} Übergabe in der Stichprobe.',
  interactionMeasured_other: 'Gemessen: {{count}} Übergaben in der Stichprobe.',
  interactionMadeUp: 'Leistung, Kanal und Standards sind zum Üben erfunden.',
  answer: {
    scope: 'Worum es geht',
    group_one: '{{count}} Person, {{side}}',
    group_other: '{{count}} Personen, {{side}}',
    intent: 'Worauf man sich im Haus verlassen kann',
    volume_one: '{{count}} im Jahr',
    volume_other: '{{count}} im Jahr',
    rated: 'Kunden gaben {{customer}}; der Lieferant erwartete {{provider}}.',
    check: 'Die fünf Fragen: {{name}}',
    checked_one: '{{count}} Mal Ja. „{{impression}}“',
    checked_other: '{{count}} Mal Ja. „{{impression}}“',
    truth: '{{name}}: ein Moment der Wahrheit',
    moment: '{{doing}}. „{{thinking}}“ {{feeling}}.',
    waits: 'Wartet {{time}}.',
    why: 'Warum es gelingen sollte',
    owner: 'Wer verantwortlich ist',
  },
  makeTitle: 'Übungsworkshop',
  makeText:
    'Gemacht aus echten Störungen eines Unternehmens. Was eine Runde vor dem gewählten Abschnitt gesagt hätte, ist schon da, zum Üben erfunden und so gekennzeichnet.',
  make: 'Hier beginnen',
  begins: 'Die Klasse beginnt bei',
  there: {
    frame: 'Nur die Karte; noch ist nichts gesagt.',
    intent: 'Auch das Thema, die Gruppen in der Runde und Stundensätze.',
    map: 'Auch die Absicht mit ihren Zeichen und die Abfrage dazu.',
    rate: 'Auch ein Rollentausch zweier Seiten, ein Zitat und eine geparkte Frage.',
    reveal: 'Auch die Stimmen von beiden Stühlen, noch geheim.',
    journey: 'Auch die aufgedeckten Stimmen, eine Prüfung und was gefunden wurde.',
    cost: 'Auch ein Weg durch eine Interaktion.',
    act: 'Dasselbe wie bei Kosten.',
    close: 'Auch eine Veränderung mit Verantwortlichen und einem Tag für den Rückblick.',
  },
  resetTitle: '„{{title}}“ für die nächste Klasse zurücksetzen',
  resetText:
    'Ein frischer Übungsworkshop tritt an seine Stelle. Der gebrauchte kommt auf der Startseite unter „Zuletzt gelöscht“ und lässt sich von dort zurückholen.',
  reset: 'Zurücksetzen',
  resetDone: 'Dieser Übungsworkshop ist frisch. Der gebrauchte steht unter „Zuletzt gelöscht“.',
  rehearsalTitle: 'Probe: {{title}}',
  rehearsing: 'In dieser Kopie lässt sich alles ausprobieren. „{{title}}“ bleibt, wie er ist.',
  leaveTitle: 'Die Probe verwerfen?',
  leaveText:
    'Was ausprobiert wurde, ist dann endgültig weg. „{{title}}“ selbst blieb unberührt. Eine Probe, die behalten wird, wird ein eigener Workshop.',
  goOn: 'Weiter proben',
  discard: 'Verwerfen',
  discardTitle: 'Die Probe verwerfen?',
  discardText: 'Was darin ausprobiert wurde, ist dann endgültig weg. „{{title}}“ selbst bleibt unberührt.',
  discarded: 'Die Probe wurde verworfen.',
  keepAsk: 'Als Workshop behalten …',
  keepTitle: 'Probe als Workshop behalten',
  keepText: 'Sie wird ein eigener Workshop, neben dem, der geprobt wurde.',
  keptTitle: '{{title}} (geprobt)',
  keep: 'Behalten',
  kept: '„{{title}}“ ist jetzt ein eigener Workshop.',
}
