/** Help: what nobody else learns. */
import type { Area } from '../translation.ts'

export const helpPrivacy: Area<'helpPrivacy'> = {
  machine: {
    title: 'Rien ne quitte cet ordinateur',
    also: 'cloud, internet, hors ligne, télémétrie, pistage, réseau, protection des données, RGPD, mise à jour',
    lead: 'Baton n’envoie aucune demande à un autre ordinateur, ne compte rien et ne cherche pas de mises à jour.',
    files: 'Ce qui en sort, c’est vous qui le portez : les fichiers que vous exportez, le papier que vous imprimez.',
    address: 'Servi à un navigateur, il ne répond que sur cette machine, et seulement à l’adresse qui porte sa clé.',
  },
  votes: {
    title: 'Les votes sont secrets',
    also: 'anonyme, secret du vote, qui a voté, identifier, confidentiel',
    lead: 'Un bulletin anonyme ne contient ni nom, ni heure, ni ordre.',
    before: 'Avant la révélation, la fenêtre de la salle ne reçoit même pas les décomptes.',
    few: 'À moins de quatre personnes dans une chaise, aucune moyenne n’est montrée : quelqu’un pourrait être reconnu.',
  },
  room: {
    title: 'Ce que la salle ne voit jamais',
    also: 'notes privées, caché, rideau, autres clients, confidentiel, projecteur, noms',
    lead: 'La fenêtre de la salle reçoit ce qui est montré, et rien d’autre : pas de notes privées, pas de noms de responsables, pas de notes sur les acteurs.',
    curtain:
      'Pendant que vous présentez, les noms de vos autres ateliers sont cachés. « $t(action.settings) » dit s’ils le sont.',
    help: 'Cette aide s’ouvre dans votre fenêtre seulement.',
  },
  remove: {
    title: 'Retirer les données personnelles',
    also: 'supprimer les noms, RGPD, anonymiser, effacer, fin de mission, oublier',
    lead: '« $t(action.personal-data) » à la fin d’une mission : ce que vous cochez disparaît pour de bon, du passé et des sauvegardes aussi.',
    rest: 'Les fichiers que vous avez enregistrés ailleurs restent tels quels.',
  },
  handOver: {
    title: 'Transmettre un atelier',
    also: 'mot de passe, chiffrer, envoyer, collègue, courriel, protéger',
    lead: '« $t(exports.name.copy) », dans la fenêtre d’exportation, laisse de côté notes privées, bulletins ou noms, à votre choix.',
    password: 'Avec un mot de passe, personne ne l’ouvre sans lui, et personne ne peut retrouver le mot de passe.',
  },
}
