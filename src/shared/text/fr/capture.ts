/** Capturing who serves whom by the keyboard alone, on the map. */
import type { Area } from '../translation.ts'

export const capture: Area<'capture'> = {
  title: 'Qui sert qui',
  provider: 'Qui sert ?',
  customer: '{{provider}} sert qui ?',
  service: '{{provider}} sert {{customer}} : quoi ?',
  providerHint: 'Entrée : suite · Échap : fin',
  customerHint: 'Entrée : suite · Entrée à vide : autre fournisseur · Échap : fin',
  serviceHint: 'Entrée : ajouter et continuer · Maj+Tab : retour · Échap : fin',
  complete: 'Tab prend « {{name}} »',
  fresh: 'Nouveau sur la carte',
  suggestions: 'Acteurs sur la carte',
  added: 'Ajouté : {{provider}} sert {{customer}}',
  addedOf: 'Ajouté : {{provider}} sert {{customer}} : {{service}}',
  noParties: 'Sélectionnez d’abord un ou plusieurs acteurs ; une touche de 1 à {{count}} dit alors ce qu’ils sont.',
}
