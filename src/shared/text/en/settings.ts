/** Settings of this laptop, and About. */
export const settings = {
  title: 'Settings',
  description: 'They hold for this laptop and are never part of a workshop.',
  language: 'Language',
  languages: { system: 'That of the system', en: 'English', de: 'Deutsch', fr: 'Français' },
  languageHint: 'The window is drawn anew; workshops stay in the language in which they were written.',
  theme: 'Theme',
  themeHint: 'High contrast is made for weak projectors and bright rooms.',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  themeNow: 'Theme: {{theme}}',
  roomTheme: 'Palette of what the room sees',
  roomThemeHint: 'High contrast can be read best. Dark is for a strong projector in a dark room.',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  curtain: 'Names of other workshops while you present',
  curtains: { hide: 'Hide', show: 'Show' },
  curtainHint:
    'The wall may show this screen. Home then lists only the workshop that you present, and file lists stay closed until you open them.',
  timerSound: 'Sound of the timer',
  timerSoundHint: 'Two soft tones when a fifth of a block’s time is left, three when it is over.',
  timerSounds: { off: 'Off', on: 'On' },
  folder: 'Where Baton keeps your work',
  folderHint:
    'To use another folder, start Baton with --home and the folder, or set BATON_HOME. Move the whole folder while Baton is closed.',
  copy: 'Copy the path',
  copied: 'The path is on the clipboard.',
  notCopied: 'The clipboard did not take it. Select the path and copy it by hand.',
  reveal: 'Show the folder',
  about: {
    title: 'About Baton',
    version: 'Version {{version}}',
    offline:
      'Nothing leaves this machine: Baton sends no request to any other computer, counts nothing and looks for no updates.',
    map: 'The map is drawn with tldraw. Its mark in the corner of the map belongs to its licence and stays as it is.',
    practice: 'The practice workshop is built from public data on incident hand-overs; its source is named in it.',
    licences: 'Licences',
    licence: 'Licence text',
    choose: 'Show the licence of',
    loading: 'Reading the licences…',
    /** By the name of the file. */
    names: {
      'ibm-plex-sans-ofl': 'IBM Plex Sans, the letters on the map',
      'inter-ofl': 'Inter, the letters of the window',
      'tldraw-3': 'tldraw, the drawing of the map',
    },
  },
} as const
