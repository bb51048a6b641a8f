/** The page that is looked at before the room is full. */
import type { Area } from '../translation.ts'

export const preflight: Area<'preflight'> = {
  title: 'Bevor die Runde da ist',
  intro: 'Was Baton von hier aus sieht, und was nur Sie sehen. Nichts auf dieser Seite wird der Runde gezeigt.',
  present: 'Fenster für die Runde öffnen',
  swap: 'Bildschirme tauschen',
  close: 'Fertig',
  checks: 'Prüfungen',
  verdict: { good: 'In Ordnung', look: 'Bitte ansehen', unknown: 'Selbst nachsehen' },
  name: {
    displays: 'Bildschirme',
    legible: 'Letzte Reihe',
    sound: 'Ton',
    power: 'Strom',
    disk: 'Festplatte',
    backups: 'Sicherungen',
    policy: 'Für Sie eingerichtet',
    timer: 'Uhr',
    now: 'Was die Runde jetzt sähe',
  },
  displays: {
    unknown:
      'Ein Browser verrät nicht, welche Bildschirme es gibt. Sehen Sie nach, ob die Wand das Fenster für die Runde zeigt.',
    extended:
      'Ein zweiter Bildschirm ist da. Ziehen Sie das Fenster für die Runde darauf, und drücken Sie dort auf „Bildschirm füllen“.',
    single: 'Es gibt nur einen Bildschirm. Sie können proben: Das Fenster für die Runde öffnet sich neben diesem.',
    mirrored:
      'Die Wand zeigt, was Sie sehen, mit allen Notizen. Stellen Sie das System so ein, dass es die Bildschirme erweitert, nicht dupliziert.',
    away: 'Der Bildschirm der Runde wurde ausgesteckt. Ihr Fenster kommt zurück, sobald er wieder eingesteckt ist.',
    ready: 'Es gibt einen Bildschirm für die Runde.',
    shown: 'Das Fenster für die Runde füllt seinen Bildschirm.',
    list: 'Bildschirme, die das System meldet',
    unnamed: 'Bildschirm {{number}}',
    you: 'Sie',
    room: 'die Runde',
    nobody: 'nicht benutzt',
    size: '{{width}} × {{height}}, {{scale}} %',
  },
  legible: {
    unasked: 'Sagen Sie einmal, wie groß das Bild ist und wo die letzte Reihe sitzt.',
    fine: 'Alles in einer Szene ist mindestens {{least}} von {{height}} Bildpunkten hoch: von dort lesbar.',
    enlarged:
      'Von dort aus muss Text {{least}} von {{height}} Bildpunkten hoch sein: Kleiner Text in Szenen wird größer gezeichnet.',
    tooFar:
      'Von dort aus müsste Text {{least}} von {{height}} Bildpunkten hoch sein, mehr, als Szenen hergeben. Vergrößern Sie das Bild, oder holen Sie die letzte Reihe näher.',
    height: 'Höhe des Bildes, in Metern',
    row: 'Vom Bild bis zur letzten Reihe, in Metern',
    between: 'Zwischen 0,1 und 200 Metern.',
  },
  sound: { on: 'Die Uhr kann zu hören sein.', off: 'Baton macht keinen Ton.' },
  power: {
    connected: 'Der Laptop hängt am Strom.',
    battery: 'Der Laptop läuft mit Akku, noch {{percent}} %. Stecken Sie ihn ein.',
    unknown: 'Das System sagt es nicht. Sehen Sie nach, ob der Laptop am Strom hängt.',
  },
  disk: {
    free: '{{size}} frei, wo die Workshops liegen.',
    little: 'Nur {{size}} frei, wo die Workshops liegen. Schaffen Sie Platz, bevor Sie beginnen.',
    unknown: 'Das System sagt nicht, wie viel frei ist.',
  },
  backups: {
    good: 'Sicherungen lassen sich in {{folder}} aufbewahren.',
    both: 'Sicherungen lassen sich in {{folder}} und in {{second}} aufbewahren.',
    second: '{{problem}} Sicherungen in {{folder}} gehen weiter.',
    gone: 'In {{folder}} lässt sich nichts schreiben. Baton läuft weiter, bewahrt aber keine Sicherungen auf.',
  },
  policy: {
    holds: 'Von Ihrem Administrator festgelegt, in {{source}}: {{what}}.',
    home: 'wo die Workshops liegen',
    backups: 'der zweite Ordner für Sicherungen',
    locale: 'die Sprache',
  },
  timer: {
    idle: 'Fünf Sekunden, um sie zu sehen und zu hören.',
    try: 'Uhr ausprobieren',
    runs: 'Sie läuft.',
    done: 'Sie lief {{seconds}} Sekunden nach der Uhr an der Wand.',
  },
  nothing: 'Noch nichts: Die Wand bleibt dunkel, bis Sie etwas zeigen.',
}
