/** Help: trouble with the projector. What is done first stands first. */
import type { Area } from '../translation.ts'

export const helpProjector: Area<'helpProjector'> = {
  black: {
    title: 'Schwarzer Bildschirm am Beamer',
    also: 'dunkel, leer, nichts, kein Bild, kein Signal, leere Wand, Projektor, geht nicht',
    lead: 'Gehen Sie es von oben durch; fast immer ist es eines der ersten drei.',
    hidden:
      'Der Bildschirm ist absichtlich dunkel: Drücken Sie {{keys.present-blank}}. Die Leiste sagt „$t(presenting.isDark)“.',
    scene:
      'Die Szene ist „$t(presenting.scene.blank)“: Drücken Sie {{moves.next}}, oder wählen Sie in der Leiste etwas anderes.',
    begin: 'Es wird noch nichts präsentiert: Drücken Sie {{keys.present}}.',
    cable:
      'Der Beamer sagt „Kein Signal“: Wählen Sie seinen anderen Eingang, ziehen Sie das Kabel, warten Sie fünf Sekunden, und stecken Sie es wieder ein.',
    display:
      'Der Laptop kennt den Bildschirm nicht. Windows: Windows+P. macOS: Systemeinstellungen > Displays. Linux: Super+P.',
    asleep:
      'Der Beamer ist eingeschlafen: Drücken Sie einmal seinen Einschaltknopf, dann noch einmal {{keys.present}}.',
    note: 'Das Fenster der Moderation und alles Gespeicherte sind von all dem nicht betroffen.',
  },
  mirrored: {
    title: 'Die Wand zeigt meinen Bildschirm, mit Notizen',
    also: 'gespiegelt, dupliziert, doppelt, gleiches Bild, private Notizen sichtbar, erweitern',
    lead: 'Das System dupliziert den Bildschirm. Stellen Sie es auf Erweitern.',
    hide: 'Drücken Sie zuerst {{keys.present-blank}}, und klappen Sie den Ablauf mit {{keys.toggle-guide}} ein.',
    windows: 'Windows: Windows+P, dann „Erweitern“.',
    mac: 'macOS: Systemeinstellungen > Displays, das zweite Display, „Verwenden als: Erweitertes Display“.',
    linux:
      'Linux: Einstellungen der Bildschirme, „Verbinden“ oder „Erweitern“; oft geht Super+P die Möglichkeiten durch.',
    check: 'Drücken Sie dann {{keys.preflight}}: Dort steht, ob es einen Bildschirm für die Runde gibt.',
  },
  wrong: {
    title: 'Das Fenster für die Runde ist auf dem falschen Bildschirm',
    also: 'tauschen, Bildschirme wechseln, anderer Bildschirm, Notizen an der Wand, zweiter Monitor',
    lead: 'Die beiden Bildschirme haben die Plätze getauscht.',
    swap: 'Im eigenen Fenster von Baton drücken Sie {{keys.preflight}}, dann „$t(preflight.swap)“. Die nächste Präsentation beginnt dort.',
    browser:
      'Im Browser ziehen Sie das Fenster für die Runde auf die Wand und drücken dort auf „$t(audience.fullScreen)“.',
    windows: 'Windows: Windows+Umschalt+Pfeil bewegt das vorderste Fenster auf den anderen Bildschirm.',
  },
  one: {
    title: 'Es gibt nur einen Bildschirm',
    also: 'einziger Bildschirm, kein Beamer, proben, Fernseher, Videokonferenz, Bildschirm teilen',
    lead: 'Das Fenster für die Runde öffnet sich dann neben Ihrem, als eigenes Fenster.',
    share: 'Teilen Sie in einer Videokonferenz nur das Fenster für die Runde, nie den ganzen Bildschirm.',
    rehearse: 'Stellen Sie zum Proben die beiden Fenster nebeneinander.',
  },
  small: {
    title: 'Die letzte Reihe kann es nicht lesen',
    also: 'Text zu klein, winzig, Schrift, lesbar, weit weg, hinten, unleserlich, verschwommen',
    lead: 'Sagen Sie Baton, wie groß der Raum ist: Es zeichnet größer, was zu klein ist.',
    room: 'Drücken Sie {{keys.preflight}}, und tippen Sie die Höhe des Bildes und den Weg zur letzten Reihe ein.',
    palette: 'Wählen Sie unter „$t(action.settings)“ hohen Kontrast als Farben für die Runde.',
    part: 'Zeigen Sie einen Teil der Karte statt der ganzen: Wählen Sie ihn aus, und drücken Sie {{keys.present-this}}.',
    blurry:
      'Verschwommene Buchstaben: Stellen Sie in den Bildschirmeinstellungen des Systems die eigene Auflösung des Beamers ein.',
  },
  scaling: {
    title: 'Alles ist zu groß oder abgeschnitten',
    also: 'Skalierung, 150 %, 125 %, Auflösung, Overscan, abgeschnitten, Rand, riesig, dpi',
    lead: 'Die beiden Bildschirme sind verschieden skaliert, oder der Beamer schneidet den Rand ab.',
    scale: 'Windows: Rechtsklick auf den Desktop, „Anzeigeeinstellungen“, den Beamer wählen, „Skalierung“ 100 %.',
    overscan: 'Ein Fernseher schneidet den Rand ab: Wählen Sie in seinem Menü „Just Scan“, „PC“ oder „1:1“.',
    again: 'Drücken Sie dann noch einmal {{keys.present}}: Das Fenster nimmt seinen Platz neu ein.',
  },
  sleep: {
    title: 'Schwarz nach dem Ruhezustand oder zugeklapptem Deckel',
    also: 'Deckel, Standby, aufwecken, Energie sparen, Sperre, Bildschirmschoner, Strom',
    lead: 'Nichts ist verloren: Die Uhr ist eine Zeit und lief weiter.',
    wake: 'Wecken Sie den Laptop, warten Sie, bis der Beamer ihn gefunden hat, und drücken Sie {{keys.present}}.',
    unplug:
      'Das Bild kommt nicht: Ziehen Sie das Kabel, warten Sie fünf Sekunden, stecken Sie es wieder ein. Baton bringt das Fenster für die Runde von selbst zurück.',
    power:
      'Lassen Sie den Laptop am Strom. Während Sie präsentieren, hält Baton den Bildschirm wach, soweit das System es zulässt.',
  },
  popup: {
    title: 'Das Fenster für die Runde öffnet sich im Browser nicht',
    also: 'Pop-up blockiert, Popup, Chrome, Edge, zweites Fenster, erlauben',
    lead: 'Der Browser hält neue Fenster zurück, bis Sie sie einmal erlauben.',
    allow:
      'Klicken Sie auf das Zeichen am rechten Ende der Adresszeile, erlauben Sie Pop-up-Fenster für Baton, und drücken Sie noch einmal {{keys.present}}.',
    behind: 'Vielleicht ist es da, hinter diesem Fenster: Sehen Sie in der Fensterliste des Systems nach.',
  },
  full: {
    title: 'Die ganze Wand füllen',
    also: 'Vollbild, Ränder, Leiste, Rahmen, F11, maximieren',
    lead: 'Mit einem zweiten Bildschirm füllt das eigene Fenster von Baton ihn von selbst.',
    browser: 'Im Browser ziehen Sie das Fenster für die Runde auf die Wand und drücken auf „$t(audience.fullScreen)“.',
    key: 'Ist der Knopf weg: F11, oder auf einem Mac Ctrl+Cmd+F.',
    out: 'Esc verlässt das Vollbild; die Präsentation geht weiter.',
  },
  frozen: {
    title: 'Die Wand folgt nicht',
    also: 'eingefroren, hängt, altes Bild, ändert sich nicht, angehalten, aktualisieren',
    lead: 'Jemand hat das Bild angehalten, oder die Runde behält ihren eigenen Teil der Karte.',
    freeze: 'Drücken Sie in der Leiste {{moves.freeze}}: Das Bild läuft weiter.',
    follow: 'Auf der Karte lässt {{keys.present-follow}} die Runde wieder Ihrer Karte folgen.',
    leave: 'Sonst verlassen Sie sie mit „$t(action.present-leave)“ und drücken noch einmal {{keys.present}}.',
  },
  clicker: {
    title: 'Der Klicker tut nichts',
    also: 'Fernbedienung, Presenter, Zeiger, Logitech, Knöpfe, weiter, Bild ab',
    lead: 'Ein Klicker ist eine Tastatur: Baton muss wissen, was seine Knöpfe senden.',
    learn:
      'Unter „$t(action.settings)“, „$t(presenting.keys.title)“: Fügen Sie eine Taste hinzu, und drücken Sie den Knopf.',
    strip: 'Pfeile und Buchstaben gelten nur, solange die Leiste die Tastatur hat: Drücken Sie {{keys.present-strip}}.',
    battery: 'Prüfen Sie die Batterie, und stecken Sie den kleinen Empfänger in eine andere Buchse.',
  },
  sound: {
    title: 'Kein Ton von der Uhr',
    also: 'Audio, Ton, Lautstärke, Piepen, laut, Klang',
    lead: 'Baton ist still, solange Sie nichts anderes sagen.',
    on: 'Schalten Sie ihn unter „$t(action.settings)“ ein, und probieren Sie ihn auf der Seite aus, die {{keys.preflight}} öffnet.',
    output: 'Der Ton kommt vielleicht aus dem Beamer: Wählen Sie die Ausgabe in den Toneinstellungen des Systems.',
  },
}
