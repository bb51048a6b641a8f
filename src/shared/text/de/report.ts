/** The view in which the report is put together. */
import type { Area } from '../translation.ts'

export const report: Area<'report'> = {
  name: 'Bericht',
  title: 'Bericht',
  intro:
    'Was alle mitnehmen: eine Seite für den Sponsor, dann der ganze Bericht. Wählen Sie, was darin steht, sehen Sie ihn an, und schreiben Sie ihn.',
  loading: 'Der Bericht wird gelesen …',
  write: 'Schreiben als',
  writeAs: { pdf: 'PDF …', html: 'Seite …', pptx: 'Folien …' },
  other: 'Alles andere …',
  sections: 'Teile, der Reihe nach',
  sectionsHint:
    'Ziehen Sie, oder drücken Sie Alt mit einer Pfeiltaste, um sie umzuordnen. Teile ohne Inhalt hinterlassen keine leere Seite.',
  up: '„{{section}}“ nach oben',
  down: '„{{section}}“ nach unten',
  moved: '{{section}} ist jetzt Nummer {{number}} von {{count}}.',
  usualOrder: 'Alle Teile, in der üblichen Reihenfolge',
  front: 'Titelseite',
  frontTitle: 'Titel',
  frontTitleHint: 'Leer: der Titel des Workshops.',
  subtitle: 'Zeile unter dem Titel',
  preparedBy: 'Erstellt von',
  logo: 'Logo',
  noLogo: 'Keines',
  chooseLogo: 'Bild wählen …',
  removeLogo: 'Logo entfernen',
  paper: 'Papier',
  preview: 'Vorschau',
  refresh: 'Auffrischen',
  painting: 'Die Karte wird gemalt, der Bericht geschrieben …',
}
