/** Check: five questions after Harle, in Baton's words. */
export const check = {
  title: 'Check: five questions',
  intro: 'Ask the customer. Anything but five times yes means: look at the service and the process.',
  question: {
    impression: 'Is the lasting impression the one that we want?',
    choice: 'Would they come back to us by choice?',
    recommend: 'Would they recommend us to a colleague?',
    extra: 'Did they get something of value beyond what was agreed?',
    delight: 'In their place, would we be delighted?',
  },
  answer: { yes: 'Yes', no: 'No', unknown: 'Don’t know' },
  impression: 'The impression that stays, in their words',
  outcome: {
    green: 'Five times yes. Keep it up.',
    look: 'Not five times yes: which building block is at fault?',
    open: '{{count}} of 5 answered.',
  },
  block: 'Building block',
  blocks: { unsaid: 'Not said', service: 'Service', process: 'Process', both: 'Both' },
} as const
