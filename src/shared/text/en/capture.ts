/** Capturing who serves whom by the keyboard alone, on the map. */
export const capture = {
  title: 'Who serves whom',
  provider: 'Who serves?',
  customer: '{{provider}} serves whom?',
  service: '{{provider}} serves {{customer}}: what?',
  providerHint: 'Enter: next · Esc: end',
  customerHint: 'Enter: next · Enter on nothing: another provider · Esc: end',
  serviceHint: 'Enter: add and go on · Shift+Tab: back · Esc: end',
  complete: 'Tab takes “{{name}}”',
  fresh: 'New on the map',
  suggestions: 'Parties on the map',
  added: 'Added: {{provider}} serves {{customer}}',
  addedOf: 'Added: {{provider}} serves {{customer}}: {{service}}',
  noParties: 'Select one or more parties first; then a key from 1 to {{count}} says what they are.',
} as const
