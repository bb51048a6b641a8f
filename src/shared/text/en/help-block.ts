/** Help: the guide and its timer, blocks that belong to no step of the method, and what the room can see. */
export const helpBlock = {
  guide: {
    title: 'The guide at the left',
    also: 'rail, next, block, finish, steps, agenda, lead',
    lead: 'It leads through the agenda: what the room reads, what only you read, and what is still missing.',
    next: '{{keys.block-next}} goes to the next block and opens its view, {{keys.block-back}} goes back.',
    done: 'What must be true before a block is done is looked up in what the room said; nobody ticks it.',
    open: 'You can always go on. What is open is noted, and you can come back.',
    fold: '{{keys.toggle-guide}} folds it, when the wall might show your screen.',
  },
  timer: {
    title: 'Timer of a block',
    also: 'clock, countdown, minutes, time, pause, late, over time',
    lead: 'A time on the clock: sleep, a closed window and a restart change nothing about it.',
    start: '{{keys.timer-toggle}} starts and pauses it, {{keys.timer-add-1}} and {{keys.timer-add-5}} give more time.',
    colour: 'A fifth left, nearly over, over time: each has its word and its sign beside the colour.',
  },
  late: {
    title: 'Running late',
    also: 'squeeze, behind, shorten, hurry, skip, no time, too slow',
    lead: 'The guide says how far behind you are, and each block says what to do with it when time is short.',
    squeeze:
      '“$t(action.guide-squeeze)” spreads what is left over the blocks ahead. No block becomes shorter than its least minutes.',
    skip: '“$t(action.block-skip)” leaves one out; it can be done after all.',
    end: 'Never cut the end: one change with an owner, and three minutes to close.',
  },
  break: {
    also: 'pause, coffee, rest',
    lead: 'Air and coffee. The room sees when you go on.',
  },
  own: {
    also: 'custom, free, extra, exercise, warm-up, presentation',
    lead: 'Anything that is not part of the method. It opens no view by itself.',
  },
} as const
