/** The steps of the method: a name and one line of what each is for. */
export const step = {
  frame: { name: 'Frame', purpose: 'Say what we look at and who is in the room: facts, not blame.' },
  intent: { name: 'Intent', purpose: 'Say in one sentence what everyone we serve can count on.' },
  map: { name: 'Map', purpose: 'Draw who serves whom to get today’s work done, software and machines too.' },
  swap: { name: 'Swap', purpose: 'Say what the other side is measured on and struggles with.' },
  rate: { name: 'Rate', purpose: 'Rate WHAT, WHEN, WAY and EFFORT from both chairs.' },
  reveal: { name: 'Reveal', purpose: 'See where the two sides see it differently, and talk there first.' },
  check: {
    name: 'Check',
    purpose: 'Ask five questions: anything but five times yes means look at service and process.',
  },
  journey: { name: 'Journey', purpose: 'Walk through one interaction in the customer’s shoes.' },
  cost: { name: 'Cost', purpose: 'Find what it costs when a request is not delivered as agreed.' },
  act: { name: 'Act', purpose: 'Agree on one small change to try within 30 days.' },
  close: { name: 'Close', purpose: 'Read back what was agreed and set the date of the next review.' },
  review: { name: 'Review', purpose: 'Weeks later: did it work? Adopt, adapt or abandon.' },
} as const
