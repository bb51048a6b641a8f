/** What is wrong with a place for backups. The work itself is saved all the same. */
import type { Area } from '../translation.ts'

export const backupTrouble: Area<'backupTrouble'> = {
  away: 'Der Ordner {{folder}} ist nicht da. Sobald er wieder da ist, legt Baton die neuesten Sicherungen hinein.',
  full: 'In {{folder}} ist kein Platz mehr. Schaffen Sie Platz; Baton macht von selbst weiter.',
  closed: 'Baton darf nicht in {{folder}} schreiben. Prüfen Sie die Rechte, oder wählen Sie einen anderen Ordner.',
  slow: 'Der Ordner {{folder}} antwortet nicht. Baton versucht es von selbst wieder.',
  damaged: 'Der Workshop ließ sich nicht ganz kopieren, weil ein Teil seiner Datei beschädigt ist.',
  other:
    'Der Datenträger hat in {{folder}} keine Sicherung angenommen ({{code}}). Baton versucht es von selbst wieder.',
}
