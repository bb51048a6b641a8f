/** Starting Baton: its options, and what is said on the terminal or on a page before any window is there. */
export const launch = {
  unknownOption: 'Baton does not know “{{option}}”. `npm start -- --help` lists what it knows.',
  valueMissing: '{{option}} needs a value. `npm start -- --help` shows how.',
  valueTooMuch: '{{option}} takes no value. `npm start -- --help` shows how.',
  localeUnknown: 'Baton does not speak “{{locale}}”. It speaks {{known}}, each also with a country, as in de-CH.',
  portInvalid: '“{{port}}” is not a port. Use a number from 0 to 65535; 0 lets the system choose.',
  portTaken: 'Port {{port}} is in use by another program. Leave --port away and Baton finds a free one.',
  openMissing: 'There is no file and no workshop “{{name}}”. Baton starts on Home.',
  openAmbiguous: 'More than one workshop is called “{{name}}”. Baton starts on Home, where you can choose.',
  ready: 'Baton is ready at {{address}}',
  closing: 'Closing the workshop files …',
  closed: 'Everything is saved. Goodbye.',
  notClosed: 'A workshop file could not be closed: {{reason}} What was called saved is on disk.',
  failed: 'Baton could not start: {{reason}}',
  building: 'Building Baton …',
  buildFailed: 'Baton could not be built; the lines above say why.',
  noElectron:
    'No Electron binary here (`npx install-electron` fetches it), so Baton is served to the browser on this machine.',
  noDisplay: 'There is no display, so Baton is served on this machine.',
  help: `Baton: see who serves whom, and improve it one small change at a time.

  npm start                    start Baton
  npm start -- OPTIONS         with any of these:

  --serve                      serve Baton to a browser on this machine, even where its own window could open
  --port N                     the port on 127.0.0.1 to serve at; 0 (the default) takes a free one
  --no-open                    do not open a browser window
  --home DIR                   keep workshops and settings in DIR (or set BATON_HOME)
  --locale TAG                 speak this language: en, de or fr, also with a country (de-CH)
  --open FILE.baton|NAME       take in a workshop file, or open the workshop with this title
  --version                    say which version this is
  --help                       show this`,
  /** Who else works with something, for a sentence. */
  claimant: {
    unknown: 'a process that cannot be named',
    here: 'process {{process}}, {{as}}, since {{since}}',
    elsewhere: 'process {{process}} on the machine {{machine}}, {{as}}, since {{since}}',
    window: 'in a window of its own',
    served: 'served to a browser',
    command: 'on the command line',
  },
  page: {
    title: 'Baton',
    forbidden: 'This page needs the full address that Baton printed when it started. Please use that one.',
    missing: 'There is no such page.',
    wrongHost: 'Baton answers only at 127.0.0.1 on this machine.',
    notBuilt: 'The pages of Baton are not built yet. Run `npm run build` and reload.',
  },
} as const
