/** The in-app folder dialog. */
import type { Area } from '../translation.ts'

export const files: Area<'files'> = {
  saveTitle: 'Kopie speichern',
  hidden: 'Namen von Dateien und Ordnern sind verborgen, während Sie präsentieren.',
  intro: 'Wählen Sie einen Ordner auf diesem Laptop oder auf einem Stick.',
  places: 'Orte',
  folder: 'Ordner',
  open: 'Öffnen',
  up: 'Einen Ordner höher',
  contents: 'Ordner und Dateien in {{folder}}',
  folderRow: 'Ordner {{name}}',
  fileRow: 'Datei {{name}}',
  emptyFolder: 'Hier sind keine Ordner und keine solchen Dateien.',
  notWritable: 'Baton darf nicht in diesen Ordner schreiben. Wählen Sie einen anderen.',
  fileName: 'Dateiname',
  loading: 'Der Ordner wird gelesen …',
  save: 'Speichern',
  chooseFolder: 'Diesen Ordner nehmen',
  replaceTitle: 'Datei ersetzen?',
  replace: 'In diesem Ordner gibt es schon eine Datei „{{file}}“. Das Ersetzen lässt sich nicht rückgängig machen.',
  replaceConfirm: 'Ersetzen',
  problem: {
    empty: 'Geben Sie der Datei einen Namen.',
    characters: 'Ein Dateiname kann nicht enthalten: < > : " / \\ | ? *',
    reserved: 'Diesen Namen behält Windows für sich. Wählen Sie einen anderen.',
    ending: 'Ein Dateiname kann nicht mit einem Punkt oder Leerzeichen enden.',
    'too-long': 'Dieser Dateiname ist zu lang. Kürzen Sie ihn.',
  },
}
