/** Help: the first steps. In each topic `title`, `also` (what people may type instead), `lead`, then one point each, then `note`. */
export const helpStart = {
  idea: {
    title: 'What you do with Baton',
    also: 'beginning, start, introduction, overview, purpose, how it works',
    lead: 'You stand in front of a room and lead it through one method. Baton shows the room what it needs, keeps what it says, and months later tells whether it helped.',
    say: 'Say: agree in one sentence what everybody whom you serve can count on.',
    map: 'Map: draw who serves whom, and rate it from both chairs.',
    improve: 'Improve: find what misses cost, and try one small change within 30 days.',
    note: 'There is no account, and no network is needed.',
  },
  where: {
    title: 'Where everything is kept',
    also: 'folder, location, data, storage, cloud, account, disk, path, saved',
    lead: 'On this laptop and nowhere else: in {{home}}. Each workshop is one file there.',
    saved: '“$t(app.saved.saved)” at the top means that it is on the disk. There is nothing that you have to save.',
    backups:
      'Whole copies are made by themselves while you work. A second folder, on a stick for instance, is chosen under “$t(action.backups)”.',
    move: 'To take a workshop to another laptop, use “$t(action.export-file)” here and “$t(action.import-file)” there.',
  },
  practice: {
    title: 'The practice workshop',
    also: 'example, sample, demo, try, learn, training, class, rehearse, tutorial',
    lead: 'A workshop built from real data, to look around in and to teach with. Nothing that you do there touches your own workshops.',
    make: 'Begin it with “$t(action.workshop-practice)”, at any block: what came before is there already.',
    reset: '“$t(action.workshop-reset)” gives the next class a fresh one.',
    rehearse: '“$t(action.workshop-rehearse)” lets you try your own workshop in a copy that is thrown away.',
  },
  formats: {
    title: 'Formats: the agendas to begin with',
    also: 'agenda, template, duration, 60, 90, 180, half day, follow-up, length',
    lead: 'A new workshop begins with one of these. Look inside before you choose: every block can be changed afterwards.',
    own: 'Your own: change the agenda of a workshop, then “$t(action.format-keep)”.',
    share: 'To hand one over, take it out as a file under “$t(action.formats)”.',
  },
  evening: {
    title: 'The evening before',
    also: 'prepare, preparation, checklist, ready, before the workshop, set up',
    lead: 'Ten minutes that save an hour.',
    make: 'Make the workshop, choose the format, type the client’s name.',
    check:
      'Plug the projector in and press {{keys.preflight}}: Baton looks at displays, text size, power, disk and backups.',
    print: 'Print name cards and ballot cards, in case the technology fails.',
    stick: 'Plug a stick in and choose it as the second folder for backups.',
  },
  hands: {
    title: 'Fast hands on the map',
    also: 'paste, list, type, draw, add, party, quick, mouse, keyboard',
    lead: 'Parties come as fast as people talk.',
    paste:
      'Paste a list, and every line becomes a party. Paste three columns (provider, customer, service), and the lines between them come along.',
    party:
      '{{keys.tool-party}} adds a party, {{keys.tool-interaction}} an interaction, {{keys.serve}} says whom the selected one serves.',
    kind: '{{keys.kind-team}} to {{keys.kind-supplier}} say what the selected parties are.',
    tidy: '{{keys.tidy}} tidies up; pinned parties stay where they are.',
    undo: '{{keys.undo}} takes back, also after a restart.',
  },
  actions: {
    title: 'Finding an action',
    also: 'command, menu, palette, search, function, where is',
    lead: '{{keys.palette}} lists every action by its name, with its key. What cannot be done now is grey.',
    sheet: '{{keys.shortcuts}} shows all keys on one page.',
    help: '{{keys.help}} opens this help, on the page of the view that you are in.',
  },
  look: {
    title: 'Larger text, other colours, another language',
    also: 'theme, dark, contrast, font size, zoom, small, language, accessibility',
    lead: 'All of it is under “$t(action.settings)” and holds for this laptop.',
    language: 'The language of Baton is chosen there too. What was typed stays as it was typed.',
    theme: 'Themes: light, dark and high contrast. The room has a palette of its own.',
    size: 'Three sizes of text; in Baton’s own window the View menu makes everything larger too.',
    reader: 'Everything can be done by keyboard. The outline says the map in words, for screen readers.',
  },
} as const
