/** Help: what the audience window can show. The names are those of the presenter strip. */
export const helpScene = {
  prompt: 'The question of the block in large letters, with the timer.',
  title: 'The title of the workshop.',
  map: 'The map: your part of it while it follows, or a picture that it keeps.',
  stops: 'One stop after the other, step by step where you said so.',
  ballot: 'How many cards are in once there is one, and nothing else.',
  reveal: 'Dots, means and the sentence of a revealed interaction, from both chairs.',
  priorities: 'The chart of importance and performance.',
  costs: 'What misses cost in a year, with ranges.',
  journey: 'The moments of one interaction with their feelings.',
  changes: 'What will be tried and when it is looked at again; no names.',
  break: 'When we go on.',
  versions: 'Two states of the map beside each other.',
  blank: 'A dark screen, on purpose.',
  drawing: 'A chart as it is drawn in its view, chosen there for the room.',
  answers: 'In the practice workshop: what the room answered, one by one.',
} as const
