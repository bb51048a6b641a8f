/** Help: backups, and what to do when something is gone or will not be saved. */
import type { Area } from '../translation.ts'

export const helpFiles: Area<'helpFiles'> = {
  undo: {
    title: 'J’ai supprimé quelque chose',
    also: 'annuler, reprendre, erreur, disparu, supprimé par mégarde, ramener',
    lead: 'Ce qui a quitté la carte revient avec tout ce qui en a été dit.',
    undo: '{{keys.undo}} reprend les derniers pas, même après un redémarrage.',
    gone: '« $t(action.deleted-things) » énumère ce qui a quitté la carte, et le remet.',
    workshop: 'Un atelier entier : en bas de l’accueil, sous « $t(library.deletedSection.title) ».',
    words:
      'Ce qui a été saisi dans une vue (une note, un coût, un changement) s’y corrige ; ce qui s’y disait avant reste dans le fichier.',
  },
  earlier: {
    title: 'Revenir à un état antérieur',
    also: 'sauvegarde, restaurer, version, hier, revenir en arrière, historique',
    lead: 'Deux voies, et aucune ne détruit quoi que ce soit.',
    backup:
      '« $t(action.backups) » énumère des copies entières et dit ce qui a changé depuis. L’état actuel va dans « $t(library.deletedSection.title) ».',
    history: 'La vue « $t(action.view-history) » montre chaque moment de la carte, et peut revenir à l’un d’eux.',
  },
  backups: {
    title: 'Quand se font les sauvegardes, et où',
    also: 'automatique, copie, clé USB, second dossier, rythme, combien de fois',
    lead: '$t(backups.places.hint)',
    stick:
      'Un second dossier, sur une clé USB ou un autre disque : sous « $t(action.settings) ». Une clé absente est remise à jour à son retour.',
    read: 'Une sauvegarde ne compte qu’après avoir été relue.',
  },
  newLaptop: {
    title: 'Un nouvel ordinateur, ou celui-ci est perdu',
    also: 'déménager, transférer, volé, cassé, autre ordinateur, tout copier, clé USB',
    lead: 'Tout revient de n’importe quel dossier où Baton gardait son travail, ou du second dossier de sauvegardes.',
    restore: '« $t(action.restore-folder) » : choisissez le dossier, cochez les ateliers, reprenez-les.',
    one: 'Un seul atelier : « $t(action.export-file) » là-bas, « $t(action.import-file) » ici.',
    twice: 'Là où les deux ont continué, Baton demande : fusionner, garder les deux, ou remplacer.',
  },
  broken: {
    title: 'Un atelier ne peut pas être ouvert',
    also: 'endommagé, corrompu, erreur, fichier cassé, illisible, récupérer, sauver',
    lead: 'Le fichier est laissé exactement tel quel. L’accueil propose « $t(recovery.open) » à côté.',
    backup: 'La dernière bonne sauvegarde, ouverte et regardée avant d’être proposée.',
    salvage: 'Tout ce qui peut encore être lu, comme nouvel atelier, avec la liste de ce qui est perdu.',
    file: 'Le fichier lui-même, octet par octet, pour quelqu’un qui en tirerait peut-être davantage.',
  },
  notSaved: {
    title: 'Il est écrit « Non enregistré » ou « Impossible d’enregistrer »',
    also: 'disque plein, clé retirée, lecture seule, erreur d’écriture, échec, rouge',
    lead: 'Ce qui a été dit enregistré avant est en sécurité. Laissez la fenêtre ouverte : elle contient ce qui attend.',
    reason:
      'Cliquez sur le témoin en haut : il dit ce qui gêne. Libérez de l’espace, rebranchez la clé, rendez les droits.',
    elsewhere: '« $t(saving.elsewhere) » écrit une copie entière, avec tout ce qui attend, sur un autre disque.',
    keep: '« $t(saving.keep) » met ce qui attend dans un fichier. Déposez-le plus tard sur l’accueil : appliqué deux fois, il ne change rien deux fois.',
  },
  stumbled: {
    title: 'La fenêtre a trébuché ou perdu la connexion',
    also: 'plantage, blanc, figé, bloqué, redémarrer, connexion perdue, recharger',
    lead: 'Ce qui a été dit enregistré est sur le disque. Rouvrez la fenêtre et reprenez où vous en étiez.',
    reload: 'Dans le navigateur : rechargez la page, ou relancez Baton et prenez l’adresse qu’il affiche.',
    diagnostics:
      'Si cela arrive deux fois, « $t(action.diagnostics) » fait un texte pour la personne qui vous aide ; il ne contient aucun mot de vos ateliers.',
  },
  locked: {
    title: 'On m’a envoyé un fichier verrouillé',
    also: 'mot de passe, age, chiffré, déchiffrer, oublié, protégé',
    lead: 'Un fichier qui finit par .age s’ouvre comme un autre : « $t(action.import-file) », puis saisissez le mot de passe.',
    lost: 'Sans le mot de passe, personne ne peut l’ouvrir. Redemandez le fichier.',
  },
  tables: {
    title: 'Plusieurs tables ont travaillé en même temps',
    also: 'fusionner, réunir, groupes, deux ordinateurs, parallèle, joindre',
    lead: 'Donnez une copie à chaque table, et réunissez-les ensuite à l’accueil.',
    give: 'Distribuez l’atelier avec « $t(action.export-file) ».',
    merge:
      'À l’accueil, choisissez « $t(merge.merge) » dans le menu de l’atelier, et reprenez chaque fichier. Baton montre d’abord ce qui viendrait.',
    undo: 'Une fusion peut être annulée d’un bloc.',
  },
}
