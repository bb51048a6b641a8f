/** The past of the map, and what left it. */
export const history = {
  /** What one edit did. */
  line: {
    added: { party: '{{name}} added', interaction: '{{name}}: added', zone: 'Zone {{name}} added' },
    removed: { party: '{{name}} removed', interaction: '{{name}}: removed', zone: 'Zone {{name}} removed' },
    renamed: {
      party: '{{before}} renamed to {{after}}',
      zone: 'Zone {{before}} renamed to {{after}}',
      service: '{{name}}: service renamed from “{{before}}” to “{{after}}”',
    },
    named: { party: '{{after}} named', zone: 'Zone {{after}} named', service: '{{name}}: service named “{{after}}”' },
    unnamed: {
      party: '{{before}} lost its name',
      zone: 'Zone {{before}} lost its name',
      service: '{{name}}: service “{{before}}” taken out',
    },
    rerouted: '{{name}}: rerouted, before it was {{was}}',
    fact: '{{name}}: {{fact}} changed from “{{before}}” to “{{after}}”',
    said: '{{name}}: {{fact}} set to “{{after}}”',
    unsaid: '{{name}}: {{fact}} taken out, it was “{{before}}”',
    pinned: '{{name}} pinned',
    unpinned: '{{name}} no longer pinned',
    colour: 'Zone {{name}}: another colour',
    nameless: 'A party without a name',
    namelessZone: 'without a name',
  },
} as const
