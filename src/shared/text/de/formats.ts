/** Formats: stored agendas that workshops begin with. */
import type { Area } from '../translation.ts'

export const formats: Area<'formats'> = {
  title: 'Formate',
  intro:
    'Ein Format ist eine Agenda, mit der neue Workshops beginnen. Behalten Sie eigene aus jedem Workshop, und nehmen Sie sie als Dateien mit.',
  choose: 'Format',
  minutes: '{{minutes}} min',
  blocks_one: '{{count}} Abschnitt',
  blocks_other: '{{count}} Abschnitte',
  noBlocks: 'Keine Abschnitte',
  own: 'Eigenes',
  inside: 'Hineinsehen',
  insideName: 'In „{{name}}“ hineinsehen',
  blocksOf: 'Abschnitte von „{{name}}“',
  loading: 'Die Formate werden gelesen …',
  export: 'Exportieren',
  exportName: '„{{name}}“ exportieren',
  exported: '„{{name}}“ wurde geschrieben: {{path}}',
  remove: 'Entfernen',
  removeName: '„{{name}}“ entfernen',
  removeTitle: '„{{name}}“ entfernen?',
  removeText:
    'Neue Workshops können dann nicht mehr damit beginnen. Workshops, die damit begonnen haben, behalten ihre Agenda.',
  removed: '„{{name}}“ ist entfernt.',
  import: 'Formatdatei importieren',
  importHint: 'Wählen Sie eine Formatdatei, oder legen Sie sie hier ab.',
  file: 'Formatdatei',
  imported: '„{{name}}“ gehört jetzt zu den Formaten.',
  unreadable: 'Die Datei „{{file}}“ ließ sich nicht lesen. Wählen Sie sie noch einmal; nichts wurde geändert.',
  adoptTitle: 'Format wählen',
  adoptText: 'Seine Abschnitte werden die Agenda dieses Workshops. Was auf der Karte ist und was gesagt wurde, bleibt.',
  adoptAgain:
    'Seine Abschnitte treten an die Stelle der heutigen Agenda, und der Ablauf beginnt von vorn. Was auf der Karte ist und was gesagt wurde, bleibt.',
  adopt: 'Dieses Format nehmen',
  adopted: 'Die Agenda ist jetzt „{{name}}“.',
  keepTitle: 'Als mein Format speichern',
  keepText:
    'Die Abschnitte dieser Agenda bleiben so, wie sie jetzt sind, für neue Workshops aufbewahrt. Nichts, was die Runde gesagt hat, geht mit.',
  keepName: 'Name des Formats',
  keepOffer: '{{name}} (eigenes)',
  keep: 'Behalten',
  kept: '„{{name}}“ ist aufbewahrt. Neue Workshops können damit beginnen.',
}
