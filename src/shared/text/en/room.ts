/** The map in the room: following it, showing a part of it, pointing at it. */
export const room = {
  tools: 'The map in the room',
  follow: 'The room follows your map',
  stay: 'The room keeps this picture',
  showThis: 'Show this to the room',
  spotlight: 'Spotlight on what is selected',
  laser: 'Laser pointer',
  lens: 'Magnifying glass',
  follows: 'The room follows: it sees your part of the map, and every change as you make it.',
  stays: 'The room keeps this picture. Nothing that you do now shows there.',
  showsThis: 'The room sees this part of the map, and keeps it.',
  showsAll: 'The room sees the whole map, and keeps it.',
  presentFirst: 'Nothing is presented. Start with F5, then show the room a part of the map.',
  showMapFirst: 'The room does not see the map. Show it first.',
  selectFirst: 'Select first what the room should look at.',
} as const
