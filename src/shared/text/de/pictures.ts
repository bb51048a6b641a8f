/** Pictures on the map, and photos that lie under it to be traced. */
import type { Area } from '../translation.ts'

export const pictures: Area<'pictures'> = {
  reading_one: 'Das Bild wird gelesen …',
  reading_other: '{{count}} Bilder werden gelesen …',
  added_one: 'Das Bild steht auf der Karte.',
  added_other: '{{count}} Bilder stehen auf der Karte.',
  traceIt: 'Nachzeichnen',
  laid: 'Das Foto liegt verblasst unter der Karte. Zeichnen Sie es mit den üblichen Werkzeugen nach.',
  describePhoto: 'Foto zum Nachzeichnen',
  problem: {
    heic: '„{{file}}“ ist ein HEIC-Foto, das Baton nicht lesen kann. Speichern Sie es als JPEG, und versuchen Sie es noch einmal; nichts wurde geändert.',
    pdf: '„{{file}}“ ist ein PDF. Machen Sie ein Bild der Seite (PNG oder JPEG), und versuchen Sie es noch einmal; nichts wurde geändert.',
    svg: '„{{file}}“ ist eine Zeichnung, die Programme enthalten kann, deshalb bleibt sie draußen. Speichern Sie sie als PNG; nichts wurde geändert.',
    other:
      '„{{file}}“ ist weder Bild (JPEG, PNG, WebP, GIF, AVIF) noch Tabelle (CSV) noch Text. Es bleibt draußen; nichts wurde geändert.',
    tooLarge:
      '„{{file}}“ ist größer als {{limit}} MB. Verkleinern Sie es, und versuchen Sie es noch einmal; nichts wurde geändert.',
    tooManyPixels:
      '„{{file}}“ hat mehr als {{limit}} Millionen Bildpunkte. Verkleinern Sie es, und versuchen Sie es noch einmal; nichts wurde geändert.',
    empty: '„{{file}}“ ist leer: Darin ist nichts zu sehen. Nichts wurde geändert.',
    unreadable: '„{{file}}“ lässt sich nicht lesen: Es ist beschädigt oder weg. Nichts wurde geändert.',
  },
  bar: {
    name: 'Foto zum Nachzeichnen',
    which: 'Welches Foto',
    photo: 'Foto {{number}}',
    fade: 'Wie viel vom Foto zu sehen ist',
    unlock: 'Foto freigeben, um es zu verschieben',
    lock: 'Foto sperren',
    hide: 'Foto verbergen',
    show: 'Foto zeigen',
    remove: 'Foto entfernen',
  },
}
