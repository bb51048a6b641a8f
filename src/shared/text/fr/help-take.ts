/** Help: taking things home. Names and summaries of the forms come from the export dialog. */
import type { Area } from '../translation.ts'

export const helpTake: Area<'helpTake'> = {
  which: {
    title: 'Quelle forme pour qui',
    also: 'exporter, rapport, PDF, PowerPoint, Excel, envoyer, partager, commanditaire, enregistrer sous, emporter',
    lead: '{{keys.export}} les ouvre toutes. Tout est écrit sur cet ordinateur, relu et comparé.',
    sponsor: 'Le commanditaire : « $t(exports.name.pdf) ». Sa première page est faite pour être lue seule.',
    meeting: 'Une réunion : « $t(exports.name.pptx) », avec des graphiques modifiables.',
    controller: 'Un contrôleur de gestion : « $t(exports.name.xlsx) », avec des coûts qui se calculent.',
    everybody: 'Tous ceux qui étaient là : « $t(exports.name.handout) » ou « $t(exports.name.md) ».',
    colleague: 'Un collègue qui a Baton : « $t(exports.name.copy) », avec ou sans notes, bulletins et noms.',
  },
  pdf: {
    title: 'Aucun PDF ne se fait',
    also: 'échec du PDF, impression, Chrome absent, Edge, exportation impossible',
    lead: 'La fenêtre de Baton fait le PDF d’elle-même. Servi à un navigateur, il prend Edge, Chrome ou Chromium s’ils sont installés.',
    page: 'Sans eux : écrivez « $t(exports.name.html) », ouvrez-la dans un navigateur et imprimez-la de là.',
    policy:
      'Sur un ordinateur verrouillé, le navigateur n’a peut-être pas le droit de servir à d’autres : prenez aussi la page.',
  },
  folder: {
    title: 'Où est allé le fichier, ou pourquoi il n’a pas été écrit',
    also: 'emplacement, dossier, droit, lecteur réseau, écriture impossible, clé pleine',
    lead: 'La fenêtre dit le chemin quand c’est fini, et montre le dossier.',
    own: 'Baton n’écrit rien dans le dossier où il garde les ateliers : choisissez-en un autre.',
    full: 'Une clé pleine ou verrouillée est signalée avec sa raison, et rien d’à moitié écrit n’y reste.',
  },
  print: {
    title: 'Cartes et feuilles pour la salle',
    also: 'imprimer, étiquettes, bulletins, décompte, feuille murale, papier, plan B, pas de réseau',
    lead: 'Le papier est le plan B de chaque temps ; tout est dans le menu « $t(app.menu.file) ».',
    cards: '« $t(action.print-cards) » et « $t(action.print-interactions) » pour une carte au mur.',
    ballots: '« $t(action.print-ballots) » pour un vote secret, « $t(action.print-tally) » pour le compter.',
    photo: 'Ensuite, photographiez le mur et décalquez-le : « $t(action.trace-photo) ».',
  },
}
