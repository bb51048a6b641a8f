/** What administrators laid down for a laptop, and what is wrong with it. `{{source}}` is a file or a key of the registry. */
import type { Area } from '../translation.ts'

export const policy: Area<'policy'> = {
  setIn: 'Fixé par votre administrateur, dans {{source}}.',
  home: {
    option: 'Indiqué à ce démarrage, par --home.',
    environment: 'Indiqué par BATON_HOME.',
    portable: 'Ce Baton est portable : tout ce qu’il garde se trouve à côté du programme.',
  },
  passedOver: 'Baton continue sans cela. Merci de le signaler à la personne qui s’occupe de cet ordinateur.',
  fault: {
    unreadable: 'Ce que votre administrateur a fixé dans {{source}} ne peut pas être lu.',
    unknown: '« {{name}} » dans {{source}} ne signifie rien pour Baton. Il connaît home, backups et locale.',
    'not-text': '« {{name}} » dans {{source}} n’est pas un texte.',
    letters:
      '« {{name}} » dans {{source}} contient des lettres qui ne passent pas par le registre. Elles passent par le fichier policy.json.',
    variable: '« {{name}} » dans {{source}} nomme une variable qui n’est pas définie ici : « {{value}} ».',
    'not-whole': '« {{name}} » dans {{source}} n’est pas le chemin complet d’un dossier : « {{value}} ».',
    language: '« {{name}} » dans {{source}} nomme une langue que Baton ne parle pas : « {{value}} ».',
  },
}
