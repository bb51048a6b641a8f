/** Help: what nobody else learns. */
export const helpPrivacy = {
  machine: {
    title: 'Nothing leaves this laptop',
    also: 'cloud, internet, offline, telemetry, tracking, network, data protection, GDPR, update',
    lead: 'Baton sends no request to any other computer, counts nothing and looks for no updates.',
    files: 'What leaves it, you carry yourself: files that you export, paper that you print.',
    address: 'Served to a browser, it answers on this machine alone, and only to the address with its key.',
  },
  votes: {
    title: 'Votes are secret',
    also: 'anonymous, ballot secrecy, who voted, identify, confidential',
    lead: 'An anonymous card holds no name, no time and no order.',
    before: 'Before the reveal the room’s window does not even get the counts.',
    few: 'With fewer than four people in a chair no mean is shown: somebody could be recognised.',
  },
  room: {
    title: 'What the room never sees',
    also: 'private notes, hidden, curtain, other clients, confidential, projector, names',
    lead: 'The audience window gets what is shown, and nothing else: no private notes, no names of owners, no notes of parties.',
    curtain: 'While you present, the names of your other workshops are hidden. “$t(action.settings)” says whether.',
    help: 'This help opens in your window alone.',
  },
  remove: {
    title: 'Removing personal data',
    also: 'delete names, GDPR, anonymise, erase, end of engagement, forget',
    lead: '“$t(action.personal-data)” at the end of an engagement: what you tick goes for good, from the past and from the backups too.',
    rest: 'Files that you saved elsewhere stay as they are.',
  },
  handOver: {
    title: 'Handing a workshop over',
    also: 'password, encrypt, send, colleague, mail, protect',
    lead: '“$t(exports.name.copy)” in the export dialog leaves out private notes, cards or names, as you choose.',
    password: 'With a password nobody opens it without, and nobody can find the password again.',
  },
} as const
