/** Help: trouble with the projector. What is done first stands first. */
import type { Area } from '../translation.ts'

export const helpProjector: Area<'helpProjector'> = {
  black: {
    title: 'Écran noir au projecteur',
    also: 'sombre, vide, rien, pas d’image, pas de signal, mur vide, vidéoprojecteur, beamer, ne marche pas',
    lead: 'Parcourez la liste depuis le haut ; c’est presque toujours l’un des trois premiers points.',
    hidden: 'L’écran est caché exprès : appuyez sur {{keys.present-blank}}. Le bandeau dit « $t(presenting.isDark) ».',
    scene:
      'La scène est « $t(presenting.scene.blank) » : appuyez sur {{moves.next}}, ou choisissez autre chose dans le bandeau.',
    begin: 'Rien n’est encore présenté : appuyez sur {{keys.present}}.',
    cable:
      'Le projecteur dit « pas de signal » : choisissez son autre entrée, retirez le câble, attendez cinq secondes et rebranchez-le.',
    display:
      'L’ordinateur ne connaît pas l’écran. Windows : Windows+P. macOS : Réglages Système > Écrans. Linux : Super+P.',
    asleep:
      'Le projecteur s’est mis en veille : appuyez une fois sur son bouton, puis de nouveau sur {{keys.present}}.',
    note: 'Rien de tout cela ne touche la fenêtre de l’animateur ni ce qui est enregistré.',
  },
  mirrored: {
    title: 'Le mur montre mon écran, notes comprises',
    also: 'miroir, dupliquer, recopie, même image, notes privées visibles, étendre',
    lead: 'Le système duplique l’écran. Réglez-le pour étendre.',
    hide: 'Appuyez d’abord sur {{keys.present-blank}}, et repliez le guide avec {{keys.toggle-guide}}.',
    windows: 'Windows : Windows+P, puis « Étendre ».',
    mac: 'macOS : Réglages Système > Écrans, le second écran, « Utiliser comme : Écran étendu ».',
    linux: 'Linux : réglages des écrans, « Joindre » ou « Étendre » ; souvent Super+P parcourt les choix.',
    check: 'Appuyez ensuite sur {{keys.preflight}} : il est dit s’il y a un écran pour la salle.',
  },
  wrong: {
    title: 'La fenêtre de la salle est sur le mauvais écran',
    also: 'inverser, changer d’écran, autre écran, notes au mur, second moniteur',
    lead: 'Les deux écrans ont échangé leurs places.',
    swap: 'Dans la fenêtre de Baton, appuyez sur {{keys.preflight}}, puis « $t(preflight.swap) ». La prochaine présentation commence là.',
    browser:
      'Dans le navigateur, faites glisser la fenêtre de la salle sur le mur et cliquez sur son bouton « $t(audience.fullScreen) ».',
    windows: 'Windows : Windows+Maj+flèche déplace la fenêtre du premier plan vers l’autre écran.',
  },
  one: {
    title: 'Il n’y a qu’un écran',
    also: 'un seul écran, pas de projecteur, répéter, télévision, visioconférence, partager l’écran',
    lead: 'La fenêtre de la salle s’ouvre alors à côté de la vôtre, dans une fenêtre à part.',
    share: 'En visioconférence, partagez la fenêtre de la salle seule, jamais tout l’écran.',
    rehearse: 'Pour répéter, mettez les deux fenêtres côte à côte.',
  },
  small: {
    title: 'Le dernier rang ne peut pas lire',
    also: 'texte trop petit, minuscule, police, lisible, loin, au fond, illisible, flou',
    lead: 'Dites à Baton quelle taille a la salle : il dessine plus grand ce qui est trop petit.',
    room: 'Appuyez sur {{keys.preflight}} et saisissez la hauteur de l’image et la distance au dernier rang.',
    palette: 'Choisissez le contraste élevé comme couleurs de la salle sous « $t(action.settings) ».',
    part: 'Montrez une partie de la carte au lieu du tout : sélectionnez-la et appuyez sur {{keys.present-this}}.',
    blurry: 'Lettres floues : réglez la définition propre au projecteur dans les réglages d’écran du système.',
  },
  scaling: {
    title: 'Tout est trop grand ou coupé',
    also: 'échelle, 150 %, 125 %, définition, surbalayage, rogné, bord, énorme, dpi',
    lead: 'Les deux écrans ont des échelles différentes, ou le projecteur coupe le bord.',
    scale:
      'Windows : clic droit sur le bureau, « Paramètres d’affichage », choisissez le projecteur, « Mise à l’échelle » 100 %.',
    overscan: 'Un téléviseur coupe le bord : choisissez « Just scan », « PC » ou « 1:1 » dans son propre menu.',
    again: 'Appuyez ensuite de nouveau sur {{keys.present}} : la fenêtre reprend sa place.',
  },
  sleep: {
    title: 'Noir après la veille ou la fermeture du capot',
    also: 'capot, veille, réveil, suspendre, verrouillage, économiseur, courant',
    lead: 'Rien n’est perdu : le minuteur est une heure à l’horloge et a continué.',
    wake: 'Réveillez l’ordinateur, attendez que le projecteur l’ait trouvé, puis appuyez sur {{keys.present}}.',
    unplug:
      'L’image ne vient pas : débranchez le câble, attendez cinq secondes, rebranchez-le. Baton remet de lui-même la fenêtre de la salle.',
    power:
      'Gardez l’ordinateur branché. Pendant que vous présentez, Baton tient l’écran éveillé autant que le système le permet.',
  },
  popup: {
    title: 'La fenêtre de la salle ne s’ouvre pas dans le navigateur',
    also: 'fenêtre surgissante bloquée, pop-up, Chrome, Edge, seconde fenêtre, autoriser',
    lead: 'Le navigateur retient les nouvelles fenêtres tant que vous ne les avez pas autorisées une fois.',
    allow:
      'Cliquez sur le signe à droite de la barre d’adresse, autorisez les fenêtres surgissantes pour Baton, et appuyez de nouveau sur {{keys.present}}.',
    behind: 'Elle est peut-être là, derrière cette fenêtre : regardez dans la liste des fenêtres du système.',
  },
  full: {
    title: 'Remplir tout le mur',
    also: 'plein écran, bordures, barre, cadre, F11, agrandir',
    lead: 'Avec un second écran, la fenêtre de Baton le remplit d’elle-même.',
    browser:
      'Dans le navigateur, faites glisser la fenêtre de la salle sur le mur et cliquez sur « $t(audience.fullScreen) ».',
    key: 'Si le bouton a disparu : F11, ou sur un Mac Ctrl+Cmd+F.',
    out: 'Échap quitte le plein écran ; la présentation continue.',
  },
  frozen: {
    title: 'Le mur ne suit pas',
    also: 'figé, bloqué, ancienne image, ne change pas, geler, actualiser',
    lead: 'Quelqu’un l’a figé, ou la salle garde sa propre partie de la carte.',
    freeze: 'Appuyez sur {{moves.freeze}} dans le bandeau : l’image continue.',
    follow: 'Sur la carte, {{keys.present-follow}} laisse la salle suivre de nouveau votre carte.',
    leave: 'Sinon, quittez avec « $t(action.present-leave) » et appuyez de nouveau sur {{keys.present}}.',
  },
  clicker: {
    title: 'La télécommande ne fait rien',
    also: 'télécommande, pointeur, présentateur, Logitech, boutons, suivant, page suivante',
    lead: 'Une télécommande est un clavier : Baton doit savoir ce qu’envoient ses boutons.',
    learn: 'Sous « $t(action.settings) », « $t(presenting.keys.title) » : ajoutez une touche et appuyez sur le bouton.',
    strip: 'Flèches et lettres ne comptent que tant que le bandeau a le clavier : appuyez sur {{keys.present-strip}}.',
    battery: 'Essayez la pile, et le petit récepteur dans une autre prise.',
  },
  sound: {
    title: 'Le minuteur ne fait pas de son',
    also: 'audio, bruit, volume, bip, fort',
    lead: 'Baton est muet tant que vous ne dites pas le contraire.',
    on: 'Activez-le sous « $t(action.settings) », et essayez-le sur la page qu’ouvre {{keys.preflight}}.',
    output: 'Le son sort peut-être du projecteur : choisissez la sortie dans les réglages de son du système.',
  },
}
