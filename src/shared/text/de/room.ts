/** The map in the room: following it, showing a part of it, pointing at it. */
import type { Area } from '../translation.ts'

export const room: Area<'room'> = {
  tools: 'Die Karte für die Runde',
  follow: 'Die Runde folgt Ihrer Karte',
  stay: 'Die Runde behält dieses Bild',
  showThis: 'Das der Runde zeigen',
  spotlight: 'Spot auf die Auswahl',
  laser: 'Laserpointer',
  lens: 'Lupe',
  follows: 'Die Runde folgt: Sie sieht Ihren Teil der Karte und jede Änderung, während Sie sie machen.',
  stays: 'Die Runde behält dieses Bild. Nichts, was Sie jetzt tun, ist dort zu sehen.',
  showsThis: 'Die Runde sieht diesen Teil der Karte und behält ihn.',
  showsAll: 'Die Runde sieht die ganze Karte und behält sie.',
  presentFirst: 'Es wird nichts präsentiert. Beginnen Sie mit F5, und zeigen Sie dann einen Teil der Karte.',
  showMapFirst: 'Die Runde sieht die Karte nicht. Zeigen Sie sie zuerst.',
  selectFirst: 'Wählen Sie zuerst aus, worauf die Runde sehen soll.',
  layers: 'Bewertungen, Kosten oder Veränderungen auf der Karte der Runde zeigen',
  show: { ratings: 'Bewertungen zeigen', costs: 'Kosten zeigen', changes: 'Veränderungen zeigen' },
  hide: { ratings: 'Bewertungen verbergen', costs: 'Kosten verbergen', changes: 'Veränderungen verbergen' },
}
