/** Starting Baton: its options, and what is said on the terminal or on a page before any window is there. */
import type { Area } from '../translation.ts'

export const launch: Area<'launch'> = {
  unknownOption: 'Baton kennt „{{option}}“ nicht. `npm start -- --help` zählt auf, was es kennt.',
  valueMissing: '{{option}} braucht einen Wert. `npm start -- --help` zeigt, wie.',
  valueTooMuch: '{{option}} nimmt keinen Wert. `npm start -- --help` zeigt, wie.',
  portInvalid: '„{{port}}“ ist kein Port. Nehmen Sie eine Zahl von 0 bis 65535; bei 0 sucht das System einen aus.',
  portTaken:
    'Port {{port}} wird von einem anderen Programm benutzt. Lassen Sie --port weg, dann findet Baton einen freien.',
  localeUnknown: 'Baton spricht kein „{{locale}}“. Es spricht {{known}}, jeweils auch mit einem Land, etwa de-CH.',
  openMissing: 'Es gibt keine Datei und keinen Workshop „{{name}}“. Baton beginnt auf der Startseite.',
  openAmbiguous: 'Mehr als ein Workshop heißt „{{name}}“. Baton beginnt auf der Startseite, wo Sie wählen können.',
  ready: 'Baton ist bereit unter {{address}}',
  closing: 'Die Dateien der Workshops werden geschlossen …',
  closed: 'Alles ist gespeichert. Auf Wiedersehen.',
  notClosed:
    'Eine Workshop-Datei ließ sich nicht schließen: {{reason}} Was als gespeichert galt, liegt auf der Festplatte.',
  failed: 'Baton konnte nicht starten: {{reason}}',
  building: 'Baton wird gebaut …',
  buildFailed: 'Baton ließ sich nicht bauen; die Zeilen darüber sagen, warum.',
  noElectron:
    'Hier gibt es kein Electron-Programm (`npx install-electron` holt es), deshalb läuft Baton im Browser auf diesem Rechner.',
  noDisplay: 'Es gibt keinen Bildschirm, deshalb läuft Baton als Server auf diesem Rechner.',
  help: `Baton: sehen, wer wem liefert, und es mit einer kleinen Veränderung nach der anderen verbessern.

  npm start                    Baton starten
  npm start -- OPTIONEN        mit beliebigen davon:

  --serve                      Baton für einen Browser auf diesem Rechner bereitstellen, auch wo sein eigenes Fenster ginge
  --port N                     der Port auf 127.0.0.1; 0 (die Voreinstellung) nimmt einen freien
  --no-open                    kein Browserfenster öffnen
  --home DIR                   Workshops und Einstellungen in DIR aufbewahren (oder BATON_HOME setzen)
  --locale TAG                 diese Sprache sprechen: en, de oder fr, auch mit einem Land (de-CH)
  --open FILE.baton|NAME       eine Workshop-Datei übernehmen oder den Workshop mit diesem Titel öffnen
  --version                    sagen, welche Version das ist
  --help                       dies zeigen`,
  /** Who else works with something, for a sentence. */
  claimant: {
    unknown: 'ein Prozess, der sich nicht benennen lässt',
    here: 'Prozess {{process}}, {{as}}, seit {{since}}',
    elsewhere: 'Prozess {{process}} auf dem Rechner {{machine}}, {{as}}, seit {{since}}',
    window: 'im eigenen Fenster',
    served: 'für einen Browser',
    command: 'auf der Befehlszeile',
  },
  page: {
    title: 'Baton',
    forbidden: 'Diese Seite braucht die ganze Adresse, die Baton beim Start ausgegeben hat. Bitte benutzen Sie diese.',
    missing: 'Diese Seite gibt es nicht.',
    wrongHost: 'Baton antwortet nur unter 127.0.0.1 auf diesem Rechner.',
    notBuilt: 'Die Seiten von Baton sind noch nicht gebaut. Führen Sie `npm run build` aus, und laden Sie neu.',
  },
}
