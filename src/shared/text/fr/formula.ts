/** The formulas of a report: what each figure is called, how it is reckoned, in which unit, and whose it is. */
import type { Area } from '../translation.ts'

export const formula: Area<'formula'> = {
  mean: {
    name: 'Moyenne d’une dimension',
    formula: 'somme des notes ÷ nombre de personnes qui en ont donné une ; « ne sait pas » est compté à part',
    unit: '1 à 5',
    source: 'cette méthode',
  },
  gap: {
    name: 'Écart',
    formula: 'moyenne attendue par les fournisseurs − moyenne des clients ; mérite qu’on en parle à partir de 1,0',
    unit: 'points de l’échelle',
    source: 'cette méthode',
  },
  exactly: {
    name: 'Servi exactement',
    formula: 'clients qui donnent 4 ou 5 aux quatre ÷ clients qui ont évalué',
    unit: 'part',
    source: 'cette méthode',
  },
  rStar: {
    name: 'r*',
    formula: '1 − variance ÷ 4 : 1 tous pareils, 0 une moitié à chaque bout ; en parler d’abord au-dessous de 0,70',
    unit: '0 à 1',
    source: 'accord à l’intérieur d’un groupe',
  },
  agreement: {
    name: 'Accord A',
    formula:
      '1 tous au même endroit, 0 répartis également, −1 deux camps aux extrêmes ; en parler d’abord au-dessous de 0,30',
    unit: '−1 à 1',
    source: 'van der Eijk 2001, doi:10.1023/A:1010374114305',
  },
  quadrants: {
    name: 'Où se place un service',
    formula: 'importance en regard de la moyenne de la dimension la plus faible ; les lignes se croisent à 3',
    unit: '1 à 5',
    source: 'Martilla et James 1977, doi:10.1177/002224297704100112',
  },
  opportunity: {
    name: 'Potentiel',
    formula: 'importance + max(importance − performance ; 0)',
    unit: '1 à 9',
    source: 'Ulwick 2002, Harvard Business Review 80(1)',
  },
  misses: {
    name: 'Manquements par an',
    formula: 'demandes par période × périodes par an × taux de manquement',
    unit: 'manquements par an',
    source: 'cette méthode',
  },
  perMiss: {
    name: 'Coût d’un manquement',
    formula:
      'reprise des deux côtés, attente perdue et relances, chacune en heures × ce que coûte une heure, + coût direct + chance × coût de la suite',
    unit: 'argent par manquement',
    source: 'cette méthode',
  },
  annual: {
    name: 'Coût par an',
    formula: 'manquements par an × coût d’un manquement',
    unit: 'argent par an',
    source: 'cette méthode',
  },
  effort: {
    name: 'Effort',
    formula:
      'demandes par an × (minutes aujourd’hui − minutes visées) ÷ 60 × ce que coûte une heure ; jamais dans le coût des manquements',
    unit: 'argent par an',
    source: 'cette méthode',
  },
  rate: {
    name: 'Ce que coûte une heure',
    formula: 'salaire × (1 + part ajoutée) ÷ heures productives',
    unit: 'argent par heure',
    source: 'pratique courante',
  },
  ranges: {
    name: 'Fourchettes',
    formula: 'Beta-PERT à partir du plus bas, de l’habituel et du plus haut ; P10, P50 et P90 de tous les tirages',
    unit: 'comme la donnée',
    source: 'PERT, Malcolm et autres 1959',
  },
  npv: {
    name: 'Valeur aujourd’hui',
    formula: '− investissement + somme de (économie − coût annuel) ÷ (1 + taux) à la puissance de l’année',
    unit: 'argent',
    source: 'valeur actuelle nette',
  },
  payback: {
    name: 'Argent récupéré après',
    formula: 'premier instant où il est revenu autant qu’il est sorti, au prorata entre deux années',
    unit: 'années',
    source: 'pratique courante',
  },
  irr: {
    name: 'Rendement par an',
    formula: 'le taux auquel cela ne vaudrait rien aujourd’hui',
    unit: 'part par an',
    source: 'taux de rendement interne',
  },
  roce: {
    name: 'ROCE',
    formula:
      'résultat avant intérêts et impôts ÷ (total de l’actif − dettes à court terme), avant et après le changement',
    unit: 'part, points de base',
    source: 'pratique courante',
  },
  betweenness: {
    name: 'Chemins par un acteur',
    formula:
      'plus courts chemins entre deux autres qui passent par lui ÷ tous les plus courts chemins entre eux, sur toutes les paires',
    unit: 'part des paires qui peuvent s’atteindre',
    source: 'Brandes 2001, doi:10.1080/0022250X.2001.9990249',
  },
  ei: {
    name: 'Indice E-I',
    formula: '(liens vers les autres − liens à l’intérieur) ÷ tous les liens, à côté de ce que ferait le hasard',
    unit: '−1 à 1',
    source: 'Krackhardt et Stern 1988, doi:10.2307/2786835',
  },
  wilson: {
    name: 'Parts et leur différence',
    formula: 'intervalle de Wilson pour une part, de Newcombe pour une différence, tous deux à 95 %',
    unit: 'part, points',
    source: 'Newcombe 1998',
  },
  run: {
    name: 'Courbe de suivi',
    formula:
      'médiane d’avant, figée ; un signal est une série plus longue que arrondi(log2 n + 3), ou moins de passages que n’en fait le hasard',
    unit: 'comme l’indicateur',
    source: 'Anhøj et Olesen 2014, doi:10.1371/journal.pone.0113825',
  },
  xmr: {
    name: 'Graphique XmR',
    formula: 'moyenne ± 2,66 × différence moyenne d’une valeur à la suivante ; provisoire au-dessous de 10 valeurs',
    unit: 'comme l’indicateur',
    source: 'Shewhart, Wheeler',
  },
}
