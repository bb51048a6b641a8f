/** A workshop that cannot be opened, and the ways back. */
import type { Area } from '../translation.ts'

export const recovery: Area<'recovery'> = {
  /** Where nothing says any more what it was called. */
  unnamed: 'Workshop ohne Titel',
  salvagedTitle: '{{title}} (geborgen)',
  open: 'Wege zurück …',
  openName: 'Wege zurück für „{{file}}“ …',
  title: 'Dieser Workshop lässt sich nicht öffnen',
  safe: 'Die Datei blieb genau so, wie sie ist, und keiner dieser Wege ändert sie.',
  looking: 'Wege zurück werden gesucht …',
  ways: 'Wege zurück, der beste zuerst',
  backup: {
    title: 'Die neueste heile Sicherung',
    found: '{{when}}, {{size}}: {{reason}}. Sie wurde eben geöffnet und ist heil.',
    after: 'Was danach getan wurde, ist nicht darin. Die beschädigte Datei kommt unter „Zuletzt gelöscht“.',
    none: 'Es gibt keine heile Sicherung.',
    run: 'Zurückholen',
    running: 'Wird zurückgeholt …',
    done: '„{{title}}“ ist wieder da, wie in der Sicherung. Die beschädigte Datei steht unter „Zuletzt gelöscht“.',
    all: 'Alle Sicherungen …',
  },
  salvage: {
    title: 'Alles, was sich noch lesen lässt',
    hint: 'Daraus wird ein neuer Workshop neben dem beschädigten, mit einer Liste dessen, was nicht zu lesen war.',
    none: 'In dieser Datei lässt sich nichts mehr lesen.',
    run: 'Bergen',
    running: 'Wird gelesen …',
  },
  file: {
    title: 'Die beschädigte Datei selbst',
    hint: 'Speichern Sie sie, wie sie ist, Byte für Byte, für jemanden, der vielleicht mehr herausholt.',
    run: 'Datei speichern …',
    name: '{{file}} (beschädigt)',
    done: 'Die beschädigte Datei ist gespeichert: {{path}}',
  },
  report: {
    title: '„{{title}}“ ist in der Bibliothek',
    whole: 'Alles in der beschädigten Datei ließ sich lesen; er steht neben ihr.',
    part: 'Er enthält, was sich lesen ließ, und steht neben der beschädigten Datei. Das wurde gefunden:',
    pages_one: '{{count}} von {{of}} Seiten der Datei ist beschädigt.',
    pages_other: '{{count}} von {{of}} Seiten der Datei sind beschädigt.',
    kind: 'Was',
    saved: 'Gelesen',
    lost: 'Verloren',
    mapBack:
      'Dinge auf der Karte, die mit einer Seite verloren gingen, wurden so wieder eingesetzt, wie die Änderungen es erzählen, soweit diese da sind.',
    leftOut: 'Ausgelassen',
    open: 'Öffnen',
    openLater: 'Nicht jetzt',
  },
}
