/** Starting Baton: its options, and what is said on the terminal or on a page before any window is there. */
import type { Area } from '../translation.ts'

export const launch: Area<'launch'> = {
  unknownOption: 'Baton ne connaît pas « {{option}} ». `npm start -- --help` énumère ce qu’il connaît.',
  valueMissing: '{{option}} demande une valeur. `npm start -- --help` montre comment.',
  valueTooMuch: '{{option}} ne prend pas de valeur. `npm start -- --help` montre comment.',
  localeUnknown: 'Baton ne parle pas « {{locale}} ». Il parle {{known}}, chacune aussi avec un pays, comme fr-CH.',
  portInvalid: '« {{port}} » n’est pas un port. Prenez un nombre de 0 à 65535 ; 0 laisse le système choisir.',
  portTaken: 'Le port {{port}} est utilisé par un autre programme. Omettez --port et Baton en trouve un libre.',
  openMissing: 'Il n’y a ni fichier ni atelier « {{name}} ». Baton démarre à l’accueil.',
  openAmbiguous: 'Plusieurs ateliers s’appellent « {{name}} ». Baton démarre à l’accueil, où vous pouvez choisir.',
  ready: 'Baton est prêt à l’adresse {{address}}',
  closing: 'Fermeture des fichiers des ateliers…',
  closed: 'Tout est enregistré. Au revoir.',
  notClosed: 'Un fichier d’atelier n’a pas pu être fermé : {{reason}} Ce qui a été dit enregistré est sur le disque.',
  failed: 'Baton n’a pas pu démarrer : {{reason}}',
  building: 'Construction de Baton…',
  buildFailed: 'Baton n’a pas pu être construit ; les lignes ci-dessus disent pourquoi.',
  noElectron:
    'Pas de programme Electron ici (`npx install-electron` va le chercher) ; Baton est donc servi au navigateur de cette machine.',
  noDisplay: 'Il n’y a pas d’écran ; Baton est donc servi sur cette machine.',
  help: 'Baton : voir qui sert qui, et améliorer par petits changements.\n\n  npm start                    démarrer Baton\n  npm start -- OPTIONS         avec l’une de ces options :\n\n  --serve                      servir Baton à un navigateur de cette machine, même là où sa propre fenêtre pourrait s’ouvrir\n  --port N                     le port de 127.0.0.1 où servir ; 0 (par défaut) en prend un libre\n  --no-open                    ne pas ouvrir de fenêtre de navigateur\n  --home DIR                   garder ateliers et réglages dans DIR (ou définir BATON_HOME)\n  --locale TAG                 parler cette langue : en, de ou fr, aussi avec un pays (fr-CH)\n  --open FILE.baton|NAME       reprendre un fichier d’atelier, ou ouvrir l’atelier de ce titre\n  --version                    dire de quelle version il s’agit\n  --help                       montrer ceci',
  /** Who else works with something, for a sentence. */
  claimant: {
    unknown: 'un processus impossible à nommer',
    here: 'processus {{process}}, {{as}}, depuis {{since}}',
    elsewhere: 'processus {{process}} sur la machine {{machine}}, {{as}}, depuis {{since}}',
    window: 'dans sa propre fenêtre',
    served: 'servi à un navigateur',
    command: 'en ligne de commande',
  },
  page: {
    title: 'Baton',
    forbidden: 'Cette page a besoin de l’adresse complète que Baton a affichée à son démarrage. Prenez celle-là.',
    missing: 'Il n’y a pas de telle page.',
    wrongHost: 'Baton ne répond qu’à 127.0.0.1 sur cette machine.',
    notBuilt: 'Les pages de Baton ne sont pas encore construites. Lancez `npm run build` et rechargez.',
  },
}
