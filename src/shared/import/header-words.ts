/**
 * What people call the columns of such tables, in English, German and French, folded by `foldWords`; the likeliest word
 * comes first. A word may stand under two meanings: "from group" is the provider, unless another column is called "from".
 */
import type { ColumnMeaning } from '../model/imported-table.ts'

/** Names of the columns, by what they mean. */
export const HEADER_WORDS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  provider: [
    ...['provider', 'provider name', 'providing party', 'service provider', 'from', 'from party', 'supplier', 'serves'],
    ...['server', 'giver', 'sender', 'source', 'producer', 'delivered by', 'provided by', 'who serves', 'upstream'],
    ...['from group', 'from team', 'from department', 'from role', 'from system', 'from unit', 'source group'],
    ...['provider team', 'providing team', 'supplying team', 'we', 'handed over by', 'hands over', 'giving group'],
    ...['anbieter', 'erbringer', 'leistungserbringer', 'dienstleister', 'lieferant', 'von', 'von gruppe', 'von team'],
    ...['wer liefert', 'leistender', 'geliefert von', 'von wem', 'bereitgestellt von', 'von rolle', 'von system'],
    ...['von abteilung', 'sender gruppe', 'absender', 'quelle', 'geber', 'wer bedient', 'bedient', 'liefert'],
    ...['fournisseur', 'prestataire', 'de', 'de la part de', 'emetteur', 'expediteur', 'origine', 'fourni par'],
    ...['du groupe', 'de groupe', 'de equipe', 'qui sert', 'sert', 'fournit', 'qui fournit', 'de qui', 'equipe source'],
  ],
  customer: [
    ...['customer', 'internal customer', 'customer name', 'to', 'to party', 'consumer', 'served', 'serves whom'],
    ...['client', 'internal client', 'receiver', 'recipient', 'target', 'destination', 'user', 'taker', 'requester'],
    ...['delivered to', 'provided to', 'whom', 'who is served', 'served party', 'downstream', 'beneficiary'],
    ...['to group', 'to team', 'to department', 'to role', 'to system', 'to unit', 'target group', 'receiving group'],
    ...['customer team', 'receiving team', 'they', 'handed over to', 'takes over'],
    ...['kunde', 'interner kunde', 'kundin', 'abnehmer', 'empfanger', 'empfaenger', 'an', 'nach', 'zu', 'fur', 'ziel'],
    ...['an wen', 'geliefert an', 'wer erhalt', 'anforderer', 'auftraggeber', 'zielgruppe', 'an rolle', 'an system'],
    ...['an gruppe', 'an team', 'an abteilung', 'nutzer', 'bezieher', 'wem', 'wird bedient', 'fuer'],
    ...['client interne', 'a', 'vers', 'pour', 'destinataire', 'beneficiaire', 'recepteur', 'au groupe', 'a equipe'],
    ...['fourni a', 'servi', 'qui est servi', 'a qui', 'demandeur', 'utilisateur', 'cible', 'equipe cible'],
  ],
  service: [
    ...['service', 'service name', 'service provided', 'thing served', 'what is served', 'deliverable', 'delivery'],
    ...['product', 'output', 'interaction', 'what', 'item', 'work product', 'label', 'name', 'description', 'subject'],
    ...['leistung', 'dienst', 'dienstleistung', 'ergebnis', 'lieferung', 'produkt', 'was', 'bezeichnung'],
    ...['service fourni', 'prestation', 'livrable', 'produit', 'quoi', 'objet', 'libelle', 'service rendu'],
  ],
  volume: [
    ...['volume', 'count', 'number', 'quantity', 'qty', 'amount', 'n', 'no', 'nr', 'frequency', 'total', 'times'],
    ...['weight', 'cases', 'value', 'how many', 'how often', 'per month', 'per week', 'per day', 'per year'],
    ...['anzahl', 'menge', 'volumen', 'haufigkeit', 'haeufigkeit', 'zahl', 'wie oft', 'stuckzahl', 'pro monat'],
    ...['volumen je zeitraum', 'falle', 'faelle', 'nombre de cas', 'volume de cas'],
    ...['nombre', 'quantite', 'frequence', 'combien', 'par mois', 'effectif'],
  ],
  period: [
    ...['period', 'per', 'time unit', 'interval', 'unit', 'volume period', 'every'],
    ...['zeiteinheit', 'periodicite', 'unite de temps', 'chaque'],
    ...['zeitraum', 'pro', 'je', 'periode', 'intervall', 'einheit', 'par', 'intervalle', 'unite'],
  ],
  channel: [
    ...['channel', 'medium', 'via', 'by', 'through', 'delivered through', 'mode', 'how'],
    ...['kanal', 'uber', 'ueber', 'weg', 'mittel', 'canal', 'moyen', 'comment'],
  ],
  trigger: [
    ...['trigger', 'triggered by', 'started by', 'starts with', 'event', 'reason', 'cause', 'when'],
    ...['ausgelost durch', 'declenche par'],
    ...['ausloser', 'ausloeser', 'anlass', 'declencheur', 'evenement', 'motif'],
  ],
  providerKind: [
    ...['provider kind', 'from kind', 'provider type', 'from type', 'source type', 'supplier type', 'kind', 'type'],
    ...['art des lieferanten', 'lieferantenart', 'lieferant art', 'typ des lieferanten', 'type du fournisseur'],
    ...['nature du fournisseur', 'genre du fournisseur'],
    ...['anbieter art', 'art', 'typ', 'type de fournisseur', 'genre'],
  ],
  customerKind: [
    ...['customer kind', 'to kind', 'customer type', 'to type', 'target type', 'client type', 'receiver type'],
    ...['art des kunden', 'kundenart', 'kunde art', 'typ des kunden', 'type du client', 'nature du client'],
    ...['genre du client', 'kunden art', 'kundentyp', 'type de client'],
  ],
  providerGroup: [
    ...['provider group', 'from group', 'provider department', 'from department', 'provider unit', 'from unit'],
    ...['gruppe des lieferanten', 'lieferantengruppe', 'lieferant gruppe', 'groupe fournisseur'],
    ...['source group', 'provider area', 'group', 'department', 'unit', 'from team', 'provider team', 'von gruppe'],
    ...['von abteilung', 'abteilung', 'gruppe', 'bereich', 'groupe', 'departement', 'du groupe'],
    'groupe du fournisseur',
  ],
  customerGroup: [
    ...['customer group', 'to group', 'customer department', 'to department', 'customer unit', 'to unit'],
    ...['target group', 'customer area', 'client group', 'to team', 'customer team', 'an gruppe', 'an abteilung'],
    ...['gruppe des kunden', 'kundengruppe', 'kunde gruppe'],
    ...['groupe client', 'au groupe', 'groupe du client'],
  ],
  what: ['what', 'standard what', 'standard was', 'was', 'quoi', 'standard quoi'],
  when: ['when', 'standard when', 'standard wann', 'wann', 'quand', 'standard quand'],
  way: ['way', 'standard way', 'standard wie', 'wie', 'comment', 'maniere', 'standard comment'],
  effort: ['effort', 'standard effort', 'standard aufwand', 'aufwand'],
  momentOfTruth: ['moment of truth', 'moment der wahrheit', 'augenblick der wahrheit', 'moment de verite'],
  note: [
    ...['note', 'notes', 'comment', 'comments', 'remark', 'remarks'],
    ...['notiz', 'notizen', 'kommentar', 'bemerkung', 'bemerkungen', 'anmerkung', 'remarque', 'commentaire'],
  ],
}

/** What a column that counts things counts, and the service that one of them stands for. */
export const COUNTED_SERVICES: readonly { readonly words: readonly string[]; readonly service: string }[] = [
  {
    words: ['handoffs', 'hand offs', 'handoff', 'handovers', 'hand overs', 'handover', 'ubergaben', 'uebergaben'],
    service: 'hand-over',
  },
  { words: ['requests', 'request', 'anfragen', 'demandes'], service: 'request' },
  { words: ['tickets', 'ticket'], service: 'ticket' },
  { words: ['incidents', 'incident', 'storungen', 'stoerungen'], service: 'incident' },
  { words: ['orders', 'order', 'auftrage', 'bestellungen', 'commandes'], service: 'order' },
  { words: ['calls', 'call', 'anrufe', 'appels'], service: 'call' },
  { words: ['invoices', 'invoice', 'rechnungen', 'factures'], service: 'invoice' },
  { words: ['messages', 'emails', 'mails', 'nachrichten'], service: 'message' },
]
