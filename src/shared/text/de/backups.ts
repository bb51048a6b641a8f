/** Backups, and the ways back: one workshop to an earlier state, a whole library from a folder. */
import type { Area } from '../translation.ts'

export const backups: Area<'backups'> = {
  title: 'Sicherungen von „{{title}}“',
  intro:
    'Vollständige Kopien, die Baton von selbst macht. Wählen Sie eine, um zu sehen, was sich seither verändert hat; nichts geschieht, bevor Sie es sagen.',
  reading: 'Sicherungen werden gesucht …',
  list: 'Sicherungen, die neueste zuerst',
  none: {
    title: 'Es gibt noch keine Sicherung',
    hint: 'Baton macht alle Viertelstunde eine, solange sich etwas ändert, und bevor sich viel auf einmal ändert.',
  },
  day: { today: 'Heute', yesterday: 'Gestern', other: '{{weekday}}, {{date}}' },
  at: '{{day}}, {{time}}',
  reason: {
    regular: 'Während Sie arbeiteten',
    asked: 'Von Hand gemacht',
    update: 'Vor einem Update von Baton',
    import: 'Vor einem Import',
    restore: 'Vor einem Wiederherstellen',
    merge: 'Vor einem Zusammenführen',
    bulk: 'Bevor viel auf einmal geändert wurde',
  },
  where: {
    library: 'auf diesem Laptop',
    second: 'im zweiten Ordner',
    both: 'auf diesem Laptop und im zweiten Ordner',
  },
  /** In a narrow list. */
  whereShort: { library: 'dieser Laptop', second: 'zweiter Ordner', both: 'beide Orte' },
  make: 'Jetzt sichern',
  making: 'Wird gesichert …',
  made: 'Gesichert und zur Probe gelesen: {{time}}',
  preview: {
    label: 'Was sich seit dieser Sicherung verändert hat',
    reading: 'Die Sicherung wird geöffnet und verglichen …',
    since: 'Seither verändert',
    same: 'Seither hat sich nichts verändert',
    sameHint:
      'Beteiligte, Interaktionen, Bewertungen, Kosten und Veränderungen sagen jetzt dasselbe. Wo etwas steht, wird nicht verglichen.',
    alone:
      'Der Workshop selbst ist jetzt nicht lesbar, also lässt sich nichts vergleichen. Diese Sicherung ist heil und enthält:',
    parties_one: '{{count}} Beteiligter',
    parties_other: '{{count}} Beteiligte',
    interactions_one: '{{count}} Interaktion',
    interactions_other: '{{count}} Interaktionen',
    changes_one: '{{count}} Veränderung',
    changes_other: '{{count}} Veränderungen',
    renamed: 'Damals hieß er „{{title}}“.',
    was: 'In dieser Sicherung',
    now: 'Jetzt',
  },
  restore: {
    replace: 'Diesen Zustand zurückholen',
    copy: 'Als Kopie öffnen',
    safe: 'Was jetzt da ist, geht nicht verloren: Es kommt auf der Startseite unter „Zuletzt gelöscht“.',
    running: 'Wird zurückgeholt …',
    replaced: '„{{title}}“ ist, wie er war: {{when}}. Was vorher da war, steht unter „Zuletzt gelöscht“.',
    copied: '„{{title}}“ steht jetzt neben dem Workshop.',
    open: 'Öffnen',
  },
  places: {
    title: 'Wo Sicherungen liegen',
    library: 'Auf diesem Laptop',
    second: 'Zweiter Ordner',
    none: 'Noch keiner. Ein Stick oder ein anderer Datenträger bewahrt Ihre Arbeit, wenn dieser Laptop verloren geht.',
    last: 'Letzte Sicherung: {{when}}',
    never: 'Dort noch keine Sicherung',
    choose: 'Ordner wählen …',
    change: 'Anderer Ordner …',
    stop: 'Nicht mehr benutzen',
    stopped: 'Sicherungen gehen jetzt nur noch auf diesen Laptop. Die in {{folder}} bleiben, wo sie sind.',
    chooseTitle: 'Ein zweiter Ordner für Sicherungen',
    chooseText:
      'Auf einem Stick oder einem anderen Datenträger. Baton legt jede Sicherung auch dorthin und holt nach, wenn ein Stick weg war.',
    hint: 'Alle Viertelstunde, solange sich etwas ändert, und bevor sich viel ändert. Die letzten 10 bleiben, danach eine je Tag für zwei Wochen und eine je Woche für zwölf.',
  },
  trouble: {
    library: 'Ihre Arbeit ist gespeichert, aber Sicherungen warten. {{problem}}',
    second: '{{problem}} Ihre Arbeit ist gespeichert, und Sicherungen auf diesem Laptop gehen weiter.',
  },
  takeIn: {
    open: 'Aus einem Ordner wiederherstellen …',
    offer:
      'Lief Baton vorher auf einem anderen Laptop? Holen Sie Ihre Workshops aus seinem Ordner, von einem Stick oder aus einer Sicherung zurück.',
    chooseTitle: 'Aus einem Ordner wiederherstellen',
    chooseText:
      'Ein Stick, eine Sicherung oder der Datenordner eines anderen Laptops. Baton sucht darin nach Workshops und ändert dort nichts.',
    title: 'Workshops in diesem Ordner',
    intro:
      'Von jedem der neueste heile Zustand. Was Sie übernehmen, wird zuerst geprüft; der Ordner bleibt, wie er ist.',
    looking: 'Der Ordner wird durchsucht …',
    other: 'Anderer Ordner …',
    hidden: 'Die Namen der Workshops sind verborgen, während Sie präsentieren.',
    none: {
      title: 'Dort wurden keine Workshops gefunden',
      hint: 'Wählen Sie den Ordner, der .baton-Dateien oder Sicherungen enthält, oder den ganzen Ordner, in dem Baton seine Arbeit aufbewahrt hat.',
    },
    list: 'Gefundene Workshops',
    all: 'Alle',
    column: { title: 'Workshop', changed: 'Letzte Änderung', size: 'Größe', here: 'Auf diesem Laptop' },
    take: '„{{title}}“ übernehmen',
    older_one: '{{count}} älterer Zustand',
    older_other: '{{count}} ältere Zustände',
    here: {
      missing: 'noch nicht hier',
      newer: 'hier älter',
      diverged: 'getrennt weiter',
      same: 'schon hier',
    },
    allHere: 'Alles, was dort liegt, ist schon auf diesem Laptop, ebenso weit wie dort oder weiter.',
    divergedHint:
      '„Getrennt weiter“: Beide enthalten etwas, was der andere nicht hat. Beim Übernehmen kommt der Zustand dieses Laptops unter „Zuletzt gelöscht“.',
    pick: 'Wählen Sie, was Sie übernehmen',
    run_one: '{{count}} Workshop übernehmen',
    run_other: '{{count}} Workshops übernehmen',
    running: '„{{title}}“ wird übernommen',
    begun: 'Der erste wird geprüft',
    doneTitle: 'Einige Dateien wurden ausgelassen',
    done_one: '{{count}} Workshop ist wieder da.',
    done_other: '{{count}} Workshops sind wieder da.',
    nothing: 'Kein Workshop wurde übernommen.',
    refused:
      'Diese waren nicht zu gebrauchen. Sie liegen da wie vorher; wo ein älterer Zustand heil war, wurde der übernommen.',
  },
}
