/** Help: the first steps. In each topic `title`, `also` (what people may type instead), `lead`, then one point each, then `note`. */
import type { Area } from '../translation.ts'

export const helpStart: Area<'helpStart'> = {
  idea: {
    title: 'Ce que vous faites avec Baton',
    also: 'début, commencer, introduction, aperçu, but, comment ça marche',
    lead: 'Vous êtes devant une salle et la menez à travers une méthode. Baton montre à la salle ce qu’il lui faut, garde ce qu’elle dit, et des mois plus tard dit si cela a aidé.',
    say: 'Dire : convenir en une phrase sur quoi peuvent compter tous ceux que vous servez.',
    map: 'Dessiner : tracer qui sert qui, et l’évaluer depuis les deux chaises.',
    improve: 'Améliorer : trouver ce que coûtent les manquements, et essayer un petit changement dans les 30 jours.',
    note: 'Il n’y a pas de compte, et aucun réseau n’est nécessaire.',
  },
  where: {
    title: 'Où tout est gardé',
    also: 'dossier, emplacement, données, stockage, cloud, compte, disque, chemin, enregistré',
    lead: 'Sur cet ordinateur et nulle part ailleurs : dans {{home}}. Chaque atelier y est un fichier.',
    saved: '« $t(app.saved.saved) » en haut veut dire que c’est sur le disque. Vous n’avez rien à enregistrer.',
    backups:
      'Des copies entières se font d’elles-mêmes pendant que vous travaillez. Un second dossier, par exemple sur une clé USB, se choisit sous « $t(action.backups) ».',
    move: 'Pour emporter un atelier sur un autre ordinateur : « $t(action.export-file) » ici et « $t(action.import-file) » là-bas.',
  },
  practice: {
    title: 'L’atelier d’entraînement',
    also: 'exemple, modèle, démonstration, essayer, apprendre, formation, cours, répéter, tutoriel',
    lead: 'Un atelier construit à partir de données réelles, pour y faire un tour et pour enseigner. Rien de ce que vous y faites ne touche vos propres ateliers.',
    make: 'Commencez-le avec « $t(action.workshop-practice) », à n’importe quelle séquence : ce qui précède est déjà là.',
    reset: '« $t(action.workshop-reset) » en donne un tout neuf au prochain cours.',
    rehearse:
      '« $t(action.workshop-rehearse) » vous laisse essayer votre propre atelier dans une copie que l’on jette.',
  },
  formats: {
    title: 'Formats : les déroulés pour commencer',
    also: 'déroulé, modèle, durée, 60, 90, 180, demi-journée, suivi, longueur',
    lead: 'Un nouvel atelier commence par l’un d’eux. Regardez dedans avant de choisir : chaque séquence peut être changée ensuite.',
    own: 'Les vôtres : changez le déroulé d’un atelier, puis « $t(action.format-keep) ».',
    share: 'Pour en transmettre un, sortez-le comme fichier sous « $t(action.formats) ».',
  },
  evening: {
    title: 'La veille au soir',
    also: 'préparer, préparation, liste, prêt, avant l’atelier, installer',
    lead: 'Dix minutes qui épargnent une heure.',
    make: 'Faites l’atelier, choisissez le format, écrivez le nom du client.',
    check:
      'Branchez le projecteur et appuyez sur {{keys.preflight}} : Baton regarde écrans, taille du texte, courant, disque et sauvegardes.',
    print: 'Imprimez étiquettes de noms et bulletins, au cas où la technique lâcherait.',
    stick: 'Branchez une clé USB et choisissez-la comme second dossier de sauvegardes.',
  },
  hands: {
    title: 'Des mains rapides sur la carte',
    also: 'coller, liste, saisir, dessiner, ajouter, acteur, vite, souris, clavier',
    lead: 'Les acteurs viennent aussi vite que l’on parle.',
    paste:
      'Collez une liste, et chaque ligne devient un acteur. Collez trois colonnes (fournisseur, client, service), et les lignes entre eux viennent avec.',
    party:
      '{{keys.tool-party}} ajoute un acteur, {{keys.tool-interaction}} une interaction, {{keys.serve}} dit qui sert l’acteur sélectionné.',
    kind: 'De {{keys.kind-team}} à {{keys.kind-supplier}} se dit ce que sont les acteurs sélectionnés.',
    tidy: '{{keys.tidy}} range ; les acteurs épinglés restent où ils sont.',
    undo: '{{keys.undo}} annule, même après un redémarrage.',
  },
  actions: {
    title: 'Trouver une action',
    also: 'commande, menu, palette, chercher, fonction, où est',
    lead: '{{keys.palette}} énumère toutes les actions par leur nom, avec leur touche. Ce qui n’est pas possible maintenant est gris.',
    sheet: '{{keys.shortcuts}} montre toutes les touches sur une page.',
    help: '{{keys.help}} ouvre cette aide, à la page de la vue où vous êtes.',
  },
  look: {
    title: 'Texte plus grand, autres couleurs, autre langue',
    also: 'thème, sombre, contraste, taille, zoom, petit, langue, accessibilité',
    lead: 'Tout est sous « $t(action.settings) » et vaut pour cet ordinateur.',
    language: 'La langue de Baton s’y choisit aussi. Ce qui a été saisi reste comme il a été saisi.',
    theme: 'Thèmes : clair, sombre et contraste élevé. La salle a ses propres couleurs.',
    size: 'Trois tailles de texte ; dans la fenêtre de Baton, le menu Vue agrandit aussi tout le reste.',
    reader: 'Tout peut se faire au clavier. Le plan dit la carte en mots, pour les lecteurs d’écran.',
  },
}
