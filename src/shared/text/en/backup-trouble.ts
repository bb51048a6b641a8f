/** What is wrong with a place for backups. The work itself is saved all the same. */
export const backupTrouble = {
  away: 'The folder {{folder}} is not there. As soon as it is back, Baton puts the newest backups in.',
  full: 'There is no room left in {{folder}}. Free some space; Baton goes on by itself.',
  closed: 'Baton may not write in {{folder}}. Check its rights, or choose another folder.',
  slow: 'The folder {{folder}} does not answer. Baton tries again by itself.',
  damaged: 'The workshop could not be copied whole, because part of its file is damaged.',
  other: 'The disk did not take a backup in {{folder}} ({{code}}). Baton tries again by itself.',
}
