/** The reveal of a rating: what both chairs said, and what to talk about. */
export const reveal = {
  sentence: {
    none: 'Nobody has rated this.',
    unknown: 'Nobody could say. Ask what they would need to see to be able to.',
    tooFew: 'Too few to compare: look at the dots, and ask.',
    overrated: 'Customers {{customer}}, provider expected {{provider}}: talk about {{dimension}} first.',
    underrated:
      'Customers {{customer}}, provider expected {{provider}}: {{dimension}} is better than the provider thinks. Ask what makes it so.',
    sameMeanTwoCamps:
      'Same mean, two camps: customers {{customer}}, provider {{provider}} on {{dimension}}. Ask both camps what they see.',
    twoCamps: 'Two camps on {{dimension}}, and the mean of {{customer}} hides it. Ask both camps what they see.',
    apart: 'Customers are far apart on {{dimension}} ({{customer}}). Hear the lowest and the highest.',
    low: 'The customers agree: {{dimension}} is the weakest, with {{customer}}. Ask what would make it a 5.',
    fair: 'Nothing stands out. {{dimension}} is the weakest, with {{customer}}: what would make it a 5?',
    good: 'Well served: even {{dimension}}, the weakest, has {{customer}}. Ask what keeps it so.',
  },
} as const
