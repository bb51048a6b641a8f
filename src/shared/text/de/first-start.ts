/** The first screen on a new laptop, and the same from the help later on. */
import type { Area } from '../translation.ts'

export const firstStart: Area<'firstStart'> = {
  title: 'Willkommen bei Baton',
  lead: 'Drei Dinge, und Sie können beginnen. Kein Konto, kein Netz, nichts auszufüllen.',
  step: {
    what: {
      title: 'Was Sie tun',
      say: { name: 'Sagen', text: 'In einem Satz: worauf sich alle verlassen können, für die Sie arbeiten.' },
      map: { name: 'Zeichnen', text: 'Wer wem liefert, damit die Arbeit heute läuft, und wie gut.' },
      improve: { name: 'Verbessern', text: 'Eine kleine Veränderung in 30 Tagen, und später, ob sie geholfen hat.' },
    },
    where: {
      title: 'Wo es liegt',
      here: 'Nur auf diesem Laptop. Jeder Workshop ist eine Datei:',
      saved: '„Gespeichert“ heißt, es liegt auf der Festplatte. Sie müssen nie selbst speichern.',
      backups: 'Sicherungen entstehen von selbst, während Sie arbeiten.',
      nothing: 'Nie wird irgendetwas irgendwohin geschickt.',
    },
    begin: {
      title: 'Wie Sie beginnen',
      practiceText: 'Echte Daten, nichts kann schiefgehen. Am besten für einen ersten Blick.',
      formatText: 'Mit einer Agenda, die Sie führt. Alles lässt sich später ändern.',
      importText: 'Bringen Sie Ihre Arbeit mit: von einem anderen Laptop, einem Stick oder aus einer Datei.',
    },
  },
  formats: 'Formate für den Anfang',
  beginWith: 'Beginnen',
  beginWithName: 'Mit „{{name}}“ beginnen',
  again: 'Sie finden diese Seite in der Hilfe wieder.',
  skip: 'Zur Startseite',
}
