/** Help: taking things home. Names and summaries of the forms come from the export dialog. */
export const helpTake = {
  which: {
    title: 'Which form for whom',
    also: 'export, report, PDF, PowerPoint, Excel, send, share, sponsor, save as, take home',
    lead: '{{keys.export}} opens all of them. Everything is written on this laptop, read back, and compared.',
    sponsor: 'The sponsor: “$t(exports.name.pdf)”. Its first page is meant to be read alone.',
    meeting: 'A meeting: “$t(exports.name.pptx)”, with charts that can be edited.',
    controller: 'A controller: “$t(exports.name.xlsx)”, with costs that reckon.',
    everybody: 'Everybody who was there: “$t(exports.name.handout)” or “$t(exports.name.md)”.',
    colleague: 'A colleague with Baton: “$t(exports.name.copy)”, with or without notes, cards and names.',
  },
  pdf: {
    title: 'No PDF is made',
    also: 'PDF fails, printing, Chrome missing, Edge, cannot export',
    lead: 'Baton’s own window makes PDF by itself. Served to a browser, it uses an installed Edge, Chrome or Chromium.',
    page: 'Without one: write “$t(exports.name.html)”, open it in any browser and print it from there.',
    policy: 'On a locked-down laptop the browser may be forbidden to run for others: take the page, too.',
  },
  folder: {
    title: 'Where the file went, or why it was not written',
    also: 'save location, folder, permission, network drive, cannot write, stick full',
    lead: 'The dialog says the path when it is done, and shows the folder.',
    own: 'Baton writes nothing into the folder in which it keeps workshops: choose another one.',
    full: 'A full or locked stick is said with its reason, and nothing half-written is left there.',
  },
  print: {
    title: 'Cards and sheets for the room',
    also: 'print, name cards, ballot, tally, wall sheet, paper, plan B, no network',
    lead: 'Paper is the plan B of every step; all of it is in the menu “$t(app.menu.file)”.',
    cards: '“$t(action.print-cards)” and “$t(action.print-interactions)” for a map on the wall.',
    ballots: '“$t(action.print-ballots)” for a secret vote, “$t(action.print-tally)” to count it.',
    photo: 'Afterwards take a photo of the wall and trace it: “$t(action.trace-photo)”.',
  },
} as const
