/** Opening a file that is locked with a password. */
import type { Area } from '../translation.ts'

export const unlock: Area<'unlock'> = {
  title: '„{{file}}“ ist verschlossen',
  text: 'Geben Sie das Passwort ein, das mit dem Absender vereinbart wurde. Ohne es kann niemand die Datei öffnen, auch Baton nicht.',
  password: 'Passwort',
  open: 'Öffnen',
  trying: 'Das Passwort wird geprüft; das dauert absichtlich einen Moment …',
  empty: 'Geben Sie zuerst das Passwort ein.',
}
