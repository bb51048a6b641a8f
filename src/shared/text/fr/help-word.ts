/** Help: the words of Baton, each with what it means. */
import type { Area } from '../translation.ts'

export const helpWord: Area<'helpWord'> = {
  workshop: { name: 'Atelier', text: 'Une mission, gardée dans un seul fichier.' },
  session: { name: 'Séance', text: 'Une réunion d’un atelier, à une date.' },
  party: {
    name: 'Acteur',
    text: 'Qui ou ce qui sert ou est servi : une équipe, un rôle, un système, une machine, un client, un prestataire externe.',
  },
  interaction: {
    name: 'Interaction',
    text: 'Un service qu’un acteur rend à un autre, dessiné comme une ligne du fournisseur au client.',
  },
  provider: { name: 'Fournisseur', text: 'Qui sert dans une interaction.' },
  customer: { name: 'Client', text: 'Qui est servi dans une interaction : dans l’entreprise, le client interne.' },
  service: { name: 'Service rendu', text: 'Ce qui est fourni : une chose, une réponse, une décision.' },
  zone: { name: 'Zone', text: 'Un espace de la carte qui contient des acteurs, comme un département ou une phase.' },
  group: { name: 'Groupe', text: 'La partie de l’organisation à laquelle appartient un acteur.' },
  chair: { name: 'Chaise', text: 'D’où quelqu’un évalue : la chaise du client ou celle du fournisseur.' },
  dimension: {
    name: 'QUOI, QUAND, COMMENT, EFFORT',
    text: 'Ce qui est évalué : exactement ce qu’il faut, quand il le faut, comme il le faut, avec aussi peu d’effort que possible. 5 est bon aux quatre.',
  },
  rating: { name: 'Évaluation', text: 'Un nombre de 1 à 5, ou « ne sait pas ».' },
  gap: {
    name: 'Écart',
    text: 'Ce qu’attendaient les fournisseurs moins ce qu’ont donné les clients. Au-dessus de zéro : le fournisseur se surestime.',
  },
  ballot: { name: 'Vote', text: 'Un vote secret. Un bulletin contient les réponses d’une personne.' },
  check: {
    name: 'Contrôle',
    text: 'Cinq questions sur une interaction ; à moins de cinq fois oui, il faut regarder de plus près.',
  },
  buildingBlock: {
    name: 'Brique',
    text: 'Où regarder après un contrôle : le service lui-même, ou le processus autour.',
  },
  moment: { name: 'Moment', text: 'Un temps à l’intérieur d’une interaction, vu par le client.' },
  truth: {
    name: 'Moment de vérité',
    text: 'Là où le client décide de garder la voie officielle ou de la contourner.',
  },
  measure: {
    name: 'Indicateur',
    text: 'Ce que les clients internes comptent ou chronomètrent, avec une unité, un sens et une cible. Une mesure en est une valeur datée.',
  },
  miss: { name: 'Manquement', text: 'Une demande qui n’a pas été servie comme convenu.' },
  cost: {
    name: 'Coût d’un manquement',
    text: 'Reprise, attente et relances des deux côtés, et ce qui est payé directement, pour un manquement.',
  },
  effort: {
    name: 'Coût de l’effort',
    text: 'Les minutes que chaque demande prend en trop. Tenu à part du coût des manquements.',
  },
  range: {
    name: 'Sûr, milieu, jusqu’à',
    text: 'P10, P50 et P90 : dans un cas sur dix c’est moins que le premier, dans un sur dix plus que le dernier.',
  },
  change: {
    name: 'Changement',
    text: 'Une petite chose que l’on essaie, avec un responsable, un indicateur et une date de bilan.',
  },
  review: { name: 'Bilan', text: 'La décision sur un changement à sa date : adopter, adapter ou abandonner.' },
  saving: {
    name: 'Économie',
    text: 'Ce que dit la fiche de coût depuis le début d’un changement, comparé à ce qu’elle disait avant ; vérifiée quand les deux ont été mesurés.',
  },
  evidence: { name: 'Constats', text: 'Tout ce que la salle a dit ou mesuré.' },
  edit: { name: 'Modification', text: 'Un pas noté du passé de la carte.' },
  version: { name: 'Version', text: 'Un état nommé de la carte, comme « tel quel, mars ».' },
  format: { name: 'Format', text: 'Un déroulé gardé par lequel commencent les nouveaux ateliers.' },
  block: { name: 'Séquence', text: 'Une partie d’un déroulé.' },
  guide: { name: 'Guide', text: 'Le déroulé d’un atelier, où il en est, et son minuteur.' },
  scene: { name: 'Scène', text: 'Ce que montre la fenêtre de la salle.' },
  stop: { name: 'Étape', text: 'Un endroit de la carte où va une présentation.' },
  facilitatorWindow: { name: 'Fenêtre de l’animateur', text: 'Votre fenêtre, sur l’ordinateur.' },
  audienceWindow: { name: 'Fenêtre de la salle', text: 'La fenêtre de la salle, sur le projecteur.' },
  rehearsal: { name: 'Répétition', text: 'Une copie où essayer, jetée ensuite.' },
}
