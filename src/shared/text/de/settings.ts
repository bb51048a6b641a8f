/** Settings of this laptop, and About. */
import type { Area } from '../translation.ts'

export const settings: Area<'settings'> = {
  title: 'Einstellungen',
  description: 'Sie gelten für diesen Laptop und sind nie Teil eines Workshops.',
  language: 'Sprache',
  languages: { system: 'Die des Systems', en: 'English', de: 'Deutsch', fr: 'Français' },
  languageHint: 'Das Fenster wird neu gezeichnet; Workshops bleiben in der Sprache, in der sie geschrieben wurden.',
  theme: 'Farbschema',
  themeHint: 'Hoher Kontrast ist für schwache Beamer und helle Räume gemacht.',
  themes: { light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  themeNow: 'Farbschema: {{theme}}',
  roomTheme: 'Farben dessen, was die Runde sieht',
  roomThemeHint: 'Hoher Kontrast ist am besten zu lesen. Dunkel ist für einen starken Beamer in einem dunklen Raum.',
  textSize: 'Textgröße',
  textSizes: { normal: 'Normal', large: 'Groß', larger: 'Größer' },
  curtain: 'Namen anderer Workshops, während Sie präsentieren',
  curtains: { hide: 'Verbergen', show: 'Zeigen' },
  curtainHint:
    'Die Wand könnte diesen Bildschirm zeigen. Die Startseite führt dann nur den Workshop auf, den Sie präsentieren, und Dateilisten bleiben zu, bis Sie sie öffnen.',
  timerSound: 'Ton der Uhr',
  timerSoundHint: 'Zwei leise Töne, wenn ein Fünftel der Zeit eines Abschnitts übrig ist, drei, wenn sie um ist.',
  timerSounds: { off: 'Aus', on: 'An' },
  folder: 'Wo Baton Ihre Arbeit aufbewahrt',
  folderHint:
    'Um einen anderen Ordner zu benutzen, starten Sie Baton mit --home und dem Ordner, oder setzen Sie BATON_HOME. Verschieben Sie den ganzen Ordner, während Baton geschlossen ist.',
  copy: 'Pfad kopieren',
  copied: 'Der Pfad ist in der Zwischenablage.',
  notCopied: 'Die Zwischenablage hat ihn nicht angenommen. Wählen Sie den Pfad aus, und kopieren Sie ihn von Hand.',
  reveal: 'Ordner zeigen',
  about: {
    title: 'Über Baton',
    version: 'Version {{version}}',
    offline:
      'Nichts verlässt diesen Rechner: Baton sendet keine Anfrage an einen anderen, zählt nichts und sucht nicht nach Updates.',
    map: 'Die Karte wird mit tldraw gezeichnet. Das Zeichen in der Ecke der Karte gehört zu dessen Lizenz und bleibt, wie es ist.',
    practice:
      'Der Übungsworkshop ist aus öffentlichen Daten über Übergaben von Störungen gemacht; die Quelle ist darin genannt.',
    licences: 'Lizenzen',
    licence: 'Lizenztext',
    choose: 'Lizenz zeigen von',
    loading: 'Die Lizenzen werden gelesen …',
    /** By the name of the file. */
    names: {
      'ibm-plex-sans-ofl': 'IBM Plex Sans, die Schrift auf der Karte',
      'inter-ofl': 'Inter, die Schrift des Fensters',
      'tldraw-3': 'tldraw, das Zeichnen der Karte',
    },
  },
}
