/** The formulas of a report: what each figure is called, how it is reckoned, in which unit, and whose it is. */
export const formula = {
  mean: {
    name: 'Mean of a dimension',
    formula: 'sum of the scores ÷ number of people who gave one; “don’t know” is counted apart',
    unit: '1 to 5',
    source: 'this method',
  },
  gap: {
    name: 'Gap',
    formula: 'mean that the providers expected − mean of the customers; worth a talk from 1.0 on',
    unit: 'points of the scale',
    source: 'this method',
  },
  exactly: {
    name: 'Exactly served',
    formula: 'customers with 4 or 5 on all four ÷ customers who rated',
    unit: 'share',
    source: 'this method',
  },
  rStar: {
    name: 'r*',
    formula: '1 − variance ÷ 4: 1 all alike, 0 half at each end; talk first below 0.70',
    unit: '0 to 1',
    source: 'within-group agreement',
  },
  agreement: {
    name: 'Agreement A',
    formula: '1 all in one place, 0 evenly spread, −1 two camps at the ends; talk first below 0.30',
    unit: '−1 to 1',
    source: 'van der Eijk 2001, doi:10.1023/A:1010374114305',
  },
  quadrants: {
    name: 'Where a service stands',
    formula: 'importance against the mean of the weakest dimension; the lines cross at 3',
    unit: '1 to 5',
    source: 'Martilla and James 1977, doi:10.1177/002224297704100112',
  },
  opportunity: {
    name: 'Opportunity',
    formula: 'importance + max(importance − performance, 0)',
    unit: '1 to 9',
    source: 'Ulwick 2002, Harvard Business Review 80(1)',
  },
  misses: {
    name: 'Misses a year',
    formula: 'requests per period × periods a year × miss rate',
    unit: 'misses a year',
    source: 'this method',
  },
  perMiss: {
    name: 'Cost of a miss',
    formula:
      'rework of both sides, lost waiting and chasing, each in hours × what an hour costs, + direct cost + chance × cost of what follows',
    unit: 'money for one miss',
    source: 'this method',
  },
  annual: {
    name: 'Cost a year',
    formula: 'misses a year × cost of a miss',
    unit: 'money a year',
    source: 'this method',
  },
  effort: {
    name: 'Effort',
    formula:
      'requests a year × (minutes today − minutes as they should be) ÷ 60 × what an hour costs; never in the cost of misses',
    unit: 'money a year',
    source: 'this method',
  },
  rate: {
    name: 'What an hour costs',
    formula: 'salary × (1 + share on top) ÷ productive hours',
    unit: 'money an hour',
    source: 'usual practice',
  },
  ranges: {
    name: 'Ranges',
    formula: 'Beta-PERT from lowest, usual and highest; P10, P50 and P90 of all draws',
    unit: 'as the input',
    source: 'PERT, Malcolm and others 1959',
  },
  npv: {
    name: 'Worth today',
    formula: '− investment + sum of (saving − yearly cost) ÷ (1 + rate) to the power of the year',
    unit: 'money',
    source: 'net present value',
  },
  payback: {
    name: 'Money back after',
    formula: 'first time at which as much has come back as went out, between years in proportion',
    unit: 'years',
    source: 'usual practice',
  },
  irr: {
    name: 'Return a year',
    formula: 'the rate at which it would be worth nothing today',
    unit: 'share a year',
    source: 'internal rate of return',
  },
  roce: {
    name: 'ROCE',
    formula: 'result before interest and taxes ÷ (total assets − current liabilities), before and after the change',
    unit: 'share, basis points',
    source: 'usual practice',
  },
  betweenness: {
    name: 'Ways through a party',
    formula: 'shortest ways between two others that lead through it ÷ all shortest ways between them, over all pairs',
    unit: 'share of the pairs that can reach each other',
    source: 'Brandes 2001, doi:10.1080/0022250X.2001.9990249',
  },
  ei: {
    name: 'E-I index',
    formula: '(links across − links inside) ÷ all links, beside what chance would make',
    unit: '−1 to 1',
    source: 'Krackhardt and Stern 1988, doi:10.2307/2786835',
  },
  wilson: {
    name: 'Shares and their difference',
    formula: 'Wilson’s interval for a share, Newcombe’s for a difference, both 95 %',
    unit: 'share, points',
    source: 'Newcombe 1998',
  },
  run: {
    name: 'Run chart',
    formula:
      'median of before, frozen; a signal is a run longer than round(log2 n + 3), or fewer crossings than chance makes',
    unit: 'as the measure',
    source: 'Anhøj and Olesen 2014, doi:10.1371/journal.pone.0113825',
  },
  xmr: {
    name: 'XmR chart',
    formula: 'mean ± 2.66 × mean difference from one value to the next; provisional below 10 values',
    unit: 'as the measure',
    source: 'Shewhart, Wheeler',
  },
} as const
