/** Help: what nobody else learns. */
import type { Area } from '../translation.ts'

export const helpPrivacy: Area<'helpPrivacy'> = {
  machine: {
    title: 'Nichts verlässt diesen Laptop',
    also: 'Cloud, Internet, offline, Telemetrie, Verfolgung, Netz, Datenschutz, DSGVO, Update',
    lead: 'Baton sendet keine Anfrage an einen anderen Rechner, zählt nichts und sucht nicht nach Updates.',
    files: 'Was ihn verlässt, tragen Sie selbst: Dateien, die Sie exportieren, Papier, das Sie drucken.',
    address: 'Im Browser antwortet es nur auf diesem Rechner, und nur unter der Adresse mit ihrem Schlüssel.',
  },
  votes: {
    title: 'Stimmen sind geheim',
    also: 'anonym, Wahlgeheimnis, wer hat abgestimmt, erkennen, vertraulich',
    lead: 'Eine anonyme Stimmkarte trägt keinen Namen, keine Zeit und keine Reihenfolge.',
    before: 'Vor dem Aufdecken bekommt das Fenster für die Runde nicht einmal die Zahlen.',
    few: 'Mit weniger als vier Personen auf einem Stuhl wird kein Mittel gezeigt: Jemand könnte erkannt werden.',
  },
  room: {
    title: 'Was die Runde nie sieht',
    also: 'private Notizen, verborgen, Vorhang, andere Auftraggeber, vertraulich, Beamer, Namen',
    lead: 'Das Fenster für die Runde bekommt, was gezeigt wird, und sonst nichts: keine privaten Notizen, keine Namen Verantwortlicher, keine Notizen der Beteiligten.',
    curtain:
      'Während Sie präsentieren, sind die Namen Ihrer anderen Workshops verborgen. „$t(action.settings)“ sagt, ob.',
    help: 'Diese Hilfe öffnet sich nur in Ihrem Fenster.',
  },
  remove: {
    title: 'Persönliche Daten entfernen',
    also: 'Namen löschen, DSGVO, anonymisieren, tilgen, Ende des Auftrags, vergessen',
    lead: '„$t(action.personal-data)“ am Ende eines Auftrags: Was Sie ankreuzen, geht endgültig, auch aus der Vergangenheit und den Sicherungen.',
    rest: 'Dateien, die Sie anderswo gespeichert haben, bleiben, wie sie sind.',
  },
  handOver: {
    title: 'Einen Workshop weitergeben',
    also: 'Passwort, verschlüsseln, schicken, Kollegen, Mail, schützen',
    lead: '„$t(exports.name.copy)“ im Exportdialog lässt private Notizen, Stimmkarten oder Namen weg, wie Sie wählen.',
    password: 'Mit einem Passwort öffnet sie niemand ohne es, und niemand findet das Passwort wieder.',
  },
}
