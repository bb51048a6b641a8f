/** Pictures on the map, and photos that lie under it to be traced. */
export const pictures = {
  reading_one: 'Reading the picture…',
  reading_other: 'Reading {{count}} pictures…',
  added_one: 'The picture stands on the map.',
  added_other: '{{count}} pictures stand on the map.',
  traceIt: 'Trace it',
  laid: 'The photo lies faded under the map. Trace it with the usual tools.',
  describePhoto: 'Photo to trace',
  problem: {
    heic: '“{{file}}” is a HEIC photo, which Baton cannot read. Save it as JPEG and try again; nothing was changed.',
    pdf: '“{{file}}” is a PDF. Take a picture of its page (PNG or JPEG) and try again; nothing was changed.',
    svg: '“{{file}}” is a drawing that may hold programs, so it stays outside. Save it as PNG; nothing was changed.',
    other:
      '“{{file}}” is no picture (JPEG, PNG, WebP, GIF, AVIF), table (CSV) or text. It stays outside; nothing was changed.',
    tooLarge: '“{{file}}” is larger than {{limit}} MB. Make it smaller and try again; nothing was changed.',
    tooManyPixels:
      '“{{file}}” has more than {{limit}} million pixels. Make it smaller and try again; nothing was changed.',
    empty: '“{{file}}” is empty: there is nothing to see in it. Nothing was changed.',
    unreadable: '“{{file}}” cannot be read: it is damaged or gone. Nothing was changed.',
  },
  bar: {
    name: 'Photo to trace',
    which: 'Which photo',
    photo: 'Photo {{number}}',
    fade: 'How much of the photo is seen',
    unlock: 'Unlock the photo to move it',
    lock: 'Lock the photo',
    hide: 'Hide the photo',
    show: 'Show the photo',
    remove: 'Remove the photo',
  },
} as const
