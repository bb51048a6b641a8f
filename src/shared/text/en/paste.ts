/** Pasting and dropping on the map: what came of it, and why nothing did. */
export const paste = {
  added_one: '{{count}} party added',
  added_other: '{{count}} parties added',
  interactions_one: '{{count}} interaction added',
  interactions_other: '{{count}} interactions added',
  there_one: '{{count}} was already there',
  there_other: '{{count}} were already there',
  partiesThere_one: '{{count}} party was already there',
  partiesThere_other: '{{count}} parties were already there',
  interactionsThere_one: '{{count}} interaction was already there',
  interactionsThere_other: '{{count}} interactions were already there',
  leftOut_one: '{{count}} row was left out: it does not say who serves whom',
  leftOut_other: '{{count}} rows were left out: they do not say who serves whom',
  renamed: 'The party is called “{{name}}” now. To add a party instead, undo and click beside it before pasting.',
  sameName: 'There is already a party called “{{name}}”; nothing was changed.',
  grouped: '{{count}} parties belong to “{{group}}” now.',
  served_one: 'The service of {{count}} interaction was filled in.',
  served_other: 'The services of {{count}} interactions were filled in.',
  nothing: 'There is nothing but blanks in what was pasted; nothing was changed.',
  byKeys: 'Press {{keys}} on the map to paste as one note.',
  tooLarge: 'This is more text than can be pasted at once; nothing was changed. Paste a part of it.',
  tooManyLines:
    '{{count}} lines are too many at once; nothing was changed. Paste at most {{limit}} lines, or press {{keys}} for one note.',
  tooManyRows:
    'A table of {{count}} rows is too long to paste; nothing was changed. Paste at most {{limit}} rows, or save it as CSV and use “{{action}}”.',
  tooManyColumns:
    'A table of {{count}} columns is too wide to paste; nothing was changed. Copy only provider, customer and service, at most {{limit}} columns.',
  rowTooLong:
    'Row {{row}} of this table holds a text that is too long for a name or a service; nothing was changed. Shorten it and paste again.',
  lineTooLong:
    'Line {{line}} has {{length}} characters, and at most {{limit}} fit; nothing was changed. Shorten it, or press {{keys}} to paste all as one note.',
  noteTooLong: 'A note takes at most {{limit}} characters, and this text has {{length}}; nothing was changed.',
  nobodyServes:
    'This table does not say who serves whom; nothing was changed. Give it a header with provider and customer, or copy only those columns.',
  notRead: 'That file could not be read; nothing was changed.',
} as const
