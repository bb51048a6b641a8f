/** The stops of a presentation: places on the map that the room is taken to. */
export const stops = {
  gone: 'A zone that left the map',
  numbered: 'Stop {{number}}',
  andMore: '{{names}} and {{count}} more',
  part: '{{name}}, part {{number}} of {{count}}',
} as const
