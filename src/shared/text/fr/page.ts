/** Words that stand on printed pages around what the workshop says. */
import type { Area } from '../translation.ts'

export const page: Area<'page'> = {
  preparedFor: 'Préparé pour',
  preparedBy: 'Préparé par',
  preparedOn: 'Date',
  logo: 'Logo',
  contents: 'Sommaire',
  foot: '{{by}} · {{day}}',
  number: 'Page',
  of: 'sur',
  total: 'Total',
  money: '{{label}} ({{currency}})',
  tooSlow: 'cela a pris trop de temps',
  wroteNothing: 'il n’a rien écrit',
  notBuilt: 'les pages de Baton ne sont pas construites',
  mapMissing: 'L’image de la carte n’est pas dans cette copie.',
  papers: { a4: 'A4', letter: 'Lettre US', a3: 'A3', a2: 'A2', a1: 'A1', a0: 'A0' },
  poster: {
    map: 'La carte : qui sert qui',
    assembly: 'Affiche {{paper}} sur {{count}} feuilles {{sheet}}',
    print:
      'Imprimez toutes les pages à 100 %, aussi appelé « taille réelle ». La ligne ci-dessous mesure 100 mm si l’imprimante a gardé l’échelle.',
    cut: 'Coupez chaque feuille le long de ses repères de gauche et du haut. Ce qui dépasse les repères de droite et du bas passe sous la feuille suivante.',
    glue: 'Collez les feuilles en {{rows}} rangées de {{columns}}, à partir d’en haut à gauche, comme le montre le plan.',
    ruler: '100 mm',
    sheet: '{{sheet}} sur {{rows}} × {{columns}}',
  },
  handout: {
    lead_one: 'Une étape sur la carte, telle qu’elle a été montrée.',
    lead_other: '{{count}} étapes sur la carte, telles qu’elles ont été montrées.',
    none: 'Aucune étape n’a été faite pour cet atelier : sa présentation n’en avait pas.',
    stop: 'Étape {{number}}',
    picture: 'La carte à : {{title}}',
  },
}
