/** Settings of this laptop, and About. */
import type { Area } from '../translation.ts'

export const settings: Area<'settings'> = {
  title: 'Réglages',
  description: 'Ils valent pour cet ordinateur et ne font jamais partie d’un atelier.',
  language: 'Langue',
  languages: { system: 'Celle du système', en: 'English', de: 'Deutsch', fr: 'Français' },
  languageHint: 'La fenêtre est redessinée ; les ateliers restent dans la langue où ils ont été écrits.',
  theme: 'Thème',
  themeHint: 'Le contraste élevé est fait pour les projecteurs faibles et les salles claires.',
  themes: { light: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
  themeNow: 'Thème : {{theme}}',
  roomTheme: 'Couleurs de ce que voit la salle',
  roomThemeHint: 'Le contraste élevé se lit le mieux. Sombre convient à un projecteur puissant dans une salle sombre.',
  textSize: 'Taille du texte',
  textSizes: { normal: 'Normale', large: 'Grande', larger: 'Très grande' },
  curtain: 'Noms des autres ateliers pendant que vous présentez',
  curtains: { hide: 'Cacher', show: 'Montrer' },
  curtainHint:
    'Le mur peut montrer cet écran. L’accueil n’affiche alors que l’atelier que vous présentez, et les listes de fichiers restent fermées jusqu’à ce que vous les ouvriez.',
  timerSound: 'Son du minuteur',
  timerSoundHint: 'Deux notes douces quand il reste un cinquième du temps d’une séquence, trois quand il est écoulé.',
  timerSounds: { off: 'Coupé', on: 'Actif' },
  folder: 'Où Baton garde votre travail',
  folderHint:
    'Pour un autre dossier, démarrez Baton avec --home et le dossier, ou définissez BATON_HOME. Déplacez le dossier entier pendant que Baton est fermé.',
  copy: 'Copier le chemin',
  copied: 'Le chemin est dans le presse-papiers.',
  notCopied: 'Le presse-papiers ne l’a pas pris. Sélectionnez le chemin et copiez-le à la main.',
  reveal: 'Montrer le dossier',
  about: {
    title: 'À propos de Baton',
    version: 'Version {{version}}',
    offline:
      'Rien ne quitte cette machine : Baton n’envoie aucune demande à un autre ordinateur, ne compte rien et ne cherche pas de mises à jour.',
    map: 'La carte est dessinée avec tldraw. Sa marque dans le coin de la carte fait partie de sa licence et reste telle quelle.',
    practice:
      'L’atelier d’entraînement est construit à partir de données publiques sur la transmission d’incidents ; leur source y est nommée.',
    licences: 'Licences',
    licence: 'Texte de la licence',
    choose: 'Montrer la licence de',
    loading: 'Lecture des licences…',
    /** By the name of the file. */
    names: {
      'ibm-plex-sans-ofl': 'IBM Plex Sans, les lettres de la carte',
      'inter-ofl': 'Inter, les lettres de la fenêtre',
      'tldraw-3': 'tldraw, le dessin de la carte',
    },
  },
}
