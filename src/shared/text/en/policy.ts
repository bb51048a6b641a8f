/** What administrators laid down for a laptop, and what is wrong with it. `{{source}}` is a file or a key of the registry. */
export const policy = {
  setIn: 'Set by your administrator, in {{source}}.',
  home: {
    option: 'Said at this start, with --home.',
    environment: 'Said by BATON_HOME.',
    portable: 'This Baton is portable: all that it keeps lies beside the program.',
  },
  passedOver: 'Baton goes on without it. Please tell whoever looks after this laptop.',
  fault: {
    unreadable: 'What your administrator laid down in {{source}} cannot be read.',
    unknown: '“{{name}}” in {{source}} means nothing to Baton. It knows home, backups and locale.',
    'not-text': '“{{name}}” in {{source}} is no text.',
    letters:
      '“{{name}}” in {{source}} holds letters that do not come through from the registry. They do from the file policy.json.',
    variable: '“{{name}}” in {{source}} names a variable that is not set here: “{{value}}”.',
    'not-whole': '“{{name}}” in {{source}} is no whole path of a folder: “{{value}}”.',
    language: '“{{name}}” in {{source}} names a language that Baton does not speak: “{{value}}”.',
  },
} as const
