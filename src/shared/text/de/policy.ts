/** What administrators laid down for a laptop, and what is wrong with it. `{{source}}` is a file or a key of the registry. */
import type { Area } from '../translation.ts'

export const policy: Area<'policy'> = {
  setIn: 'Von Ihrem Administrator festgelegt, in {{source}}.',
  home: {
    option: 'Bei diesem Start gesagt, mit --home.',
    environment: 'Durch BATON_HOME gesagt.',
    portable: 'Dieses Baton ist portabel: Alles, was es aufbewahrt, liegt neben dem Programm.',
  },
  passedOver: 'Baton macht ohne das weiter. Bitte sagen Sie es denen, die sich um diesen Laptop kümmern.',
  fault: {
    unreadable: 'Was Ihr Administrator in {{source}} festgelegt hat, lässt sich nicht lesen.',
    unknown: '„{{name}}“ in {{source}} sagt Baton nichts. Es kennt home, backups und locale.',
    'not-text': '„{{name}}“ in {{source}} ist kein Text.',
    letters:
      '„{{name}}“ in {{source}} enthält Buchstaben, die aus der Registrierung nicht heil ankommen. Aus der Datei policy.json tun sie es.',
    variable: '„{{name}}“ in {{source}} nennt eine Variable, die hier nicht gesetzt ist: {{value}}',
    'not-whole': '„{{name}}“ in {{source}} ist kein vollständiger Pfad eines Ordners: {{value}}',
    language: '„{{name}}“ in {{source}} nennt eine Sprache, die Baton nicht spricht: {{value}}',
  },
}
