/** The page that is looked at before the room is full. */
import type { Area } from '../translation.ts'

export const preflight: Area<'preflight'> = {
  title: 'Avant que la salle se remplisse',
  intro: 'Ce que Baton voit d’ici, et ce que vous seul pouvez voir. Rien de cette page n’est montré à la salle.',
  present: 'Ouvrir la fenêtre de la salle',
  swap: 'Inverser les écrans',
  close: 'Terminé',
  checks: 'Vérifications',
  verdict: { good: 'En ordre', look: 'À regarder', unknown: 'À vérifier vous-même' },
  name: {
    displays: 'Écrans',
    legible: 'Dernier rang',
    sound: 'Son',
    power: 'Courant',
    disk: 'Disque',
    backups: 'Sauvegardes',
    policy: 'Réglé pour vous',
    timer: 'Minuteur',
    now: 'Ce que la salle verrait maintenant',
  },
  displays: {
    unknown: 'Un navigateur ne dit pas quels écrans il y a. Regardez si le mur montre la fenêtre de la salle.',
    extended: 'Il y a un second écran. Faites-y glisser la fenêtre de la salle et appuyez sur son bouton plein écran.',
    single: 'Il n’y a qu’un écran. Vous pouvez répéter : la fenêtre de la salle s’ouvre à côté de celle-ci.',
    mirrored:
      'Le mur montre ce que vous voyez, notes comprises. Réglez le système pour étendre les écrans, pas pour les dupliquer.',
    away: 'L’écran de la salle a été débranché. Sa fenêtre revient dès qu’il est rebranché.',
    ready: 'Il y a un écran pour la salle.',
    shown: 'La fenêtre de la salle remplit son écran.',
    list: 'Écrans que le système annonce',
    unnamed: 'Écran {{number}}',
    you: 'vous',
    room: 'la salle',
    nobody: 'pas utilisé',
    size: '{{width}} × {{height}}, {{scale}} %',
  },
  legible: {
    unasked: 'Dites une fois quelle taille a l’image et où se trouve le dernier rang.',
    fine: 'Tout dans une scène a au moins {{least}} pixels de haut sur {{height}} : lisible de là.',
    enlarged:
      'De là, un texte doit avoir {{least}} pixels de haut sur {{height}} : les petits textes des scènes sont dessinés plus grands.',
    tooFar:
      'De là, un texte devrait avoir {{least}} pixels de haut sur {{height}}, plus que les scènes ne peuvent dessiner. Agrandissez l’image, ou rapprochez le dernier rang.',
    height: 'Hauteur de l’image, en mètres',
    row: 'De l’image au dernier rang, en mètres',
    between: 'Entre 0,1 et 200 mètres.',
  },
  sound: { on: 'Le minuteur peut se faire entendre.', off: 'Baton ne fait aucun bruit.' },
  power: {
    connected: 'L’ordinateur est branché.',
    battery: 'L’ordinateur est sur batterie, il reste {{percent}} %. Branchez-le.',
    unknown: 'Le système ne le dit pas. Regardez si l’ordinateur est branché.',
  },
  disk: {
    free: '{{size}} libres là où sont les ateliers.',
    little: 'Seulement {{size}} libres là où sont les ateliers. Faites de la place avant de commencer.',
    unknown: 'Le système ne dit pas combien est libre.',
  },
  backups: {
    good: 'Les sauvegardes peuvent être gardées dans {{folder}}.',
    both: 'Les sauvegardes peuvent être gardées dans {{folder}} et dans {{second}}.',
    second: '{{problem}} Les sauvegardes dans {{folder}} continuent.',
    gone: 'Rien ne peut être écrit dans {{folder}}. Baton continue, mais ne garde pas de sauvegardes.',
  },
  policy: {
    holds: 'Fixé par votre administrateur, dans {{source}} : {{what}}.',
    home: 'l’endroit où se trouvent les ateliers',
    backups: 'le second dossier des sauvegardes',
    locale: 'la langue',
  },
  timer: {
    idle: 'Cinq secondes, pour le voir et l’entendre.',
    try: 'Essayer le minuteur',
    runs: 'Il tourne.',
    done: 'Il a tourné {{seconds}} secondes à l’horloge.',
  },
  nothing: 'Encore rien : le mur reste noir jusqu’à ce que vous montriez quelque chose.',
}
