/** The map: tools, labels, empty state. */
export const map = {
  setAside_one: 'One thing in this file could not be shown on the map. It stays in the file untouched.',
  setAside_other: '{{count}} things in this file could not be shown on the map. They stay in the file untouched.',
} as const
