/** What salvage could read of a damaged workshop, and what it could not. */
export const salvage = {
  /** What lies in each table, in words. */
  table: {
    workshop: 'Title and client',
    session: 'Sessions',
    entry: 'Lines of the journal',
    map_schema: 'Versions of the map’s format',
    record: 'Things on the map',
    edit: 'Edits of the map',
    edit_pack: 'Packs of older edits',
    batch: 'Replies to the last edits',
    party: 'Parties',
    interaction: 'Interactions',
    zone: 'Zones',
    change: 'Changes',
    change_entry: 'Entries about changes',
    evidence: 'Statements',
    measurement: 'Measurements',
    agenda: 'States of the agenda',
    progress: 'States of the guide',
    ballot: 'Ballots',
    ballot_entry: 'Steps of ballots',
    card: 'Cards of ballots',
    ballot_count: 'Counted hands',
    open_card: 'Cards of open ballots',
    open_count: 'Counted hands of open ballots',
    picture: 'Pictures',
  },
  leftOut: {
    votes_one: '{{count}} vote of a ballot whose question is lost.',
    votes_other: '{{count}} votes of a ballot whose question is lost.',
  },
} as const
