/** Help: backups, and what to do when something is gone or will not be saved. */
export const helpFiles = {
  undo: {
    title: 'I deleted something',
    also: 'undo, take back, mistake, gone, removed by accident, bring back',
    lead: 'What left the map comes back with everything that was said of it.',
    undo: '{{keys.undo}} takes the last steps back, also after a restart.',
    gone: '“$t(action.deleted-things)” lists what left the map, and puts it back.',
    workshop: 'A whole workshop: at the bottom of Home, under “$t(library.deletedSection.title)”.',
    words:
      'What was typed in a view (a note, a cost, a change) is put right there; what it said before stays in the file.',
  },
  earlier: {
    title: 'Bringing an earlier state back',
    also: 'backup, restore, version, yesterday, go back, history',
    lead: 'Two ways, and neither destroys anything.',
    backup:
      '“$t(action.backups)” lists whole copies and says what has changed since. What stands now goes to “$t(library.deletedSection.title)”.',
    history: 'The view “$t(action.view-history)” shows every moment of the map, and can go back to one.',
  },
  backups: {
    title: 'When backups are made, and where',
    also: 'automatic, copy, stick, USB, second folder, schedule, how often',
    lead: '$t(backups.places.hint)',
    stick:
      'A second folder, on a stick or another disk: under “$t(action.settings)”. A stick that was away is caught up.',
    read: 'A backup counts only after it was read back.',
  },
  newLaptop: {
    title: 'A new laptop, or this one is lost',
    also: 'move, migrate, transfer, stolen, broken, another computer, copy all, stick',
    lead: 'Everything comes back from any folder in which Baton kept its work, or from the second folder for backups.',
    restore: '“$t(action.restore-folder)”: choose the folder, tick the workshops, take them in.',
    one: 'A single workshop: “$t(action.export-file)” there, “$t(action.import-file)” here.',
    twice: 'Where both went on, Baton asks: merge, keep both, or replace.',
  },
  broken: {
    title: 'A workshop cannot be opened',
    also: 'damaged, corrupt, error, broken file, unreadable, salvage, rescue, recover',
    lead: 'The file is left exactly as it is. Home offers “$t(recovery.open)” beside it.',
    backup: 'The newest good backup, opened and looked at before it is offered.',
    salvage: 'Everything that can still be read, as a new workshop, with a list of what is lost.',
    file: 'The file itself, byte by byte, for somebody who may get more out of it.',
  },
  notSaved: {
    title: 'It says “Not saved” or “Cannot save”',
    also: 'disk full, stick pulled out, read only, write error, saving failed, red',
    lead: 'What was called saved before is safe. Leave the window open: it holds what waits.',
    reason:
      'Click the indicator at the top: it says what is in the way. Free some space, plug the stick in, give back the rights.',
    elsewhere: '“$t(saving.elsewhere)” writes a whole copy, with everything that waits, to another disk.',
    keep: '“$t(saving.keep)” puts what waits into a file. Drop it on Home later: applied twice, it changes nothing twice.',
  },
  stumbled: {
    title: 'The window stumbled or lost the connection',
    also: 'crash, white, frozen, hang, restart, connection lost, reload',
    lead: 'What was called saved is on the disk. Open the window again and go on where you were.',
    reload: 'In the browser: load the page again, or start Baton again and use the address that it prints.',
    diagnostics:
      'If it happens twice, “$t(action.diagnostics)” makes a text for whoever helps you; it holds no words of your workshops.',
  },
  locked: {
    title: 'Somebody sent me a locked file',
    also: 'password, age, encrypted, decrypt, forgotten, protected',
    lead: 'A file that ends in .age is opened like any other: “$t(action.import-file)”, then type the password.',
    lost: 'Nobody can open it without the password. Ask for the file once more.',
  },
  tables: {
    title: 'Several tables worked at the same time',
    also: 'merge, combine, groups, two laptops, parallel, join',
    lead: 'Give every table a copy, and bring them together on Home afterwards.',
    give: 'Hand the workshop out with “$t(action.export-file)”.',
    merge:
      'On Home choose “$t(merge.merge)” in the menu of the workshop, and take each file in. Baton shows first what would come.',
    undo: 'A merge can be taken back as a whole.',
  },
} as const
