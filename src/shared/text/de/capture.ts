/** Capturing who serves whom by the keyboard alone, on the map. */
import type { Area } from '../translation.ts'

export const capture: Area<'capture'> = {
  title: 'Wer liefert wem',
  provider: 'Wer liefert?',
  customer: '{{provider}} liefert wem?',
  service: '{{provider}} liefert an {{customer}}: was?',
  providerHint: 'Enter: weiter · Esc: Ende',
  customerHint: 'Enter: weiter · Enter ohne Text: anderer Lieferant · Esc: Ende',
  serviceHint: 'Enter: hinzufügen und weiter · Umschalt+Tab: zurück · Esc: Ende',
  complete: 'Tab nimmt „{{name}}“',
  fresh: 'Neu auf der Karte',
  suggestions: 'Beteiligte auf der Karte',
  added: 'Hinzugefügt: {{provider}} liefert an {{customer}}',
  addedOf: 'Hinzugefügt: {{provider}} liefert an {{customer}}: {{service}}',
  noParties: 'Wählen Sie zuerst Beteiligte aus; dann sagt eine Taste von 1 bis {{count}}, was sie sind.',
}
