/** Help: the guide and its timer, blocks that belong to no step of the method, and what the room can see. */
import type { Area } from '../translation.ts'

export const helpBlock: Area<'helpBlock'> = {
  guide: {
    title: 'Der Ablauf links',
    also: 'Leiste, weiter, Abschnitt, beenden, Schritte, Agenda, führen',
    lead: 'Er führt durch die Agenda: was die Runde liest, was nur Sie lesen und was noch fehlt.',
    next: '{{keys.block-next}} geht zum nächsten Abschnitt und öffnet seine Ansicht, {{keys.block-back}} geht zurück.',
    done: 'Was erfüllt sein muss, bevor ein Abschnitt fertig ist, sieht Baton in dem nach, was die Runde gesagt hat; niemand hakt es ab.',
    open: 'Sie können immer weitergehen. Was offen ist, ist notiert, und Sie können zurückkommen.',
    fold: '{{keys.toggle-guide}} klappt ihn ein, wenn die Wand Ihren Bildschirm zeigen könnte.',
  },
  timer: {
    title: 'Uhr eines Abschnitts',
    also: 'Timer, Countdown, Minuten, Zeit, anhalten, spät, über der Zeit, Stoppuhr',
    lead: 'Eine Zeit auf der Uhr: Ruhezustand, ein geschlossenes Fenster und ein Neustart ändern nichts daran.',
    start:
      '{{keys.timer-toggle}} startet sie und hält sie an, {{keys.timer-add-1}} und {{keys.timer-add-5}} geben mehr Zeit.',
    colour: 'Ein Fünftel übrig, fast vorbei, über der Zeit: Jedes hat sein Wort und sein Zeichen neben der Farbe.',
  },
  late: {
    title: 'Die Zeit ist knapp',
    also: 'straffen, Verzug, kürzen, beeilen, überspringen, keine Zeit, zu langsam, verspätet',
    lead: 'Der Ablauf sagt, wie weit Sie im Verzug sind, und jeder Abschnitt, was bei knapper Zeit zu tun ist.',
    squeeze:
      '„$t(action.guide-squeeze)“ verteilt, was übrig ist, auf die nächsten Abschnitte. Keiner wird kürzer als seine Mindestminuten.',
    skip: '„$t(action.block-skip)“ lässt einen aus; er lässt sich doch noch machen.',
    end: 'Kürzen Sie nie das Ende: eine Veränderung mit Verantwortlichen und drei Minuten für den Abschluss.',
  },
  break: {
    also: 'Pause, Kaffee, Erholung',
    lead: 'Luft und Kaffee. Die Runde sieht, wann es weitergeht.',
  },
  own: {
    also: 'eigener, frei, extra, Übung, Aufwärmen, Vortrag',
    lead: 'Alles, was nicht zur Methode gehört. Von selbst öffnet er keine Ansicht.',
  },
}
