/** Cells that name one of Baton's own terms: the kind of a party, the channel and the period of an interaction. */
import type { Channel, Period } from '../model/interaction.ts'
import type { PartyKind } from '../model/party.ts'
import { foldWords } from './fold-words.ts'

const KINDS: Readonly<Record<PartyKind, readonly string[]>> = {
  team: ['team', 'group', 'department', 'unit', 'abteilung', 'gruppe', 'bereich', 'equipe', 'groupe', 'service'],
  role: ['role', 'person', 'job', 'position', 'rolle', 'stelle', 'funktion', 'fonction', 'personne', 'poste'],
  system: ['system', 'software', 'application', 'app', 'it system', 'anwendung', 'systeme', 'logiciel'],
  machine: ['machine', 'device', 'robot', 'equipment', 'maschine', 'gerat', 'geraet', 'anlage', 'appareil'],
  customer: ['customer', 'external customer', 'client', 'kunde', 'externer kunde', 'client externe'],
  supplier: [
    ...['supplier', 'vendor', 'external supplier', 'partner', 'lieferant', 'zulieferer', 'externer lieferant'],
    ...['fournisseur', 'partenaire', 'fournisseur externe', 'prestataire', 'prestataire externe'],
  ],
}

const CHANNELS: Readonly<Record<Exclude<Channel, 'unsaid'>, readonly string[]>> = {
  person: [
    ...['person', 'people', 'in person', 'meeting', 'phone', 'call', 'personlich', 'persoenlich', 'telefon'],
    ...['mensch', 'menschen', 'gesprach', 'personnes', 'telephone', 'personne'],
  ],
  software: ['software', 'system', 'tool', 'app', 'ticket', 'portal', 'api', 'interface', 'logiciel', 'outil'],
  machine: ['machine', 'robot', 'device', 'maschine', 'gerat', 'geraet', 'appareil'],
  document: [
    ...['document', 'mail', 'email', 'e mail', 'paper', 'form', 'file', 'report', 'dokument', 'formular'],
    ...['papier', 'formulaire', 'courrier'],
  ],
}

const PERIODS: Readonly<Record<Period, readonly string[]>> = {
  day: ['day', 'days', 'daily', 'd', 'tag', 'taglich', 'taeglich', 'jour', 'quotidien'],
  week: ['week', 'weeks', 'weekly', 'w', 'woche', 'wochentlich', 'woechentlich', 'semaine', 'hebdomadaire'],
  month: ['month', 'months', 'monthly', 'm', 'monat', 'monatlich', 'mois', 'mensuel'],
  quarter: ['quarter', 'quarters', 'quarterly', 'q', 'quartal', 'vierteljahr', 'trimestre', 'trimestriel'],
  year: [
    ...['year', 'years', 'yearly', 'annual', 'annually', 'y', 'a', 'jahr', 'jahrlich', 'jaehrlich', 'annee'],
    ...['an', 'annuel'],
  ],
}

function find<Term extends string>(terms: Readonly<Record<Term, readonly string[]>>, raw: string): Term | null {
  const word = foldWords(raw)
  for (const term of Object.keys(terms) as Term[]) if (terms[term].includes(word)) return term
  return null
}

/** The kind of party that a cell names, null when it names none. */
export const parseKind = (raw: string): PartyKind | null => find(KINDS, raw)

/** The channel that a cell names; "not said" is one too. */
export const parseChannel = (raw: string): Channel | null =>
  ['unsaid', 'not said', 'nicht gesagt', 'non precise', 'non dit'].includes(foldWords(raw))
    ? 'unsaid'
    : find(CHANNELS, raw)

/** The period that a cell names, with or without "per" before it. */
export const parsePeriod = (raw: string): Period | null =>
  find(PERIODS, foldWords(raw).replace(/^(?:per|a|an|each|every|pro|je|jeden|jede|jedes|par|chaque) (?=.)/, ''))
