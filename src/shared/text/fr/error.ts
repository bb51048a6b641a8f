/** One sentence for each error code: what happened, what is safe, what to do. `{{name}}` marks a fact from the details. */
import type { Area } from '../translation.ts'

export const error: Area<'error'> = {
  'call-unknown': 'Baton ne connaît pas la demande « {{call}} ». Rien n’a été changé.',
  'call-invalid': 'La demande « {{call}} » ne convient pas : {{problem}}. Rien n’a été changé.',
  'call-forbidden': 'Cette fenêtre ne fait que regarder. Rien n’a été changé.',
  'connection-lost':
    'La connexion à Baton est coupée. Les modifications restent dans cette fenêtre et seront enregistrées à son retour.',
  'home-in-use':
    'Un autre Baton travaille déjà avec le dossier de données {{folder}} ({{holder}}). Utilisez celui-là, ou fermez-le et recommencez ; rien n’a été changé. Avec --home, celui-ci peut travailler dans un dossier à lui.',
  'home-unusable':
    'Baton ne peut pas écrire dans son dossier de données {{folder}} ({{reason}}). Choisissez-en un autre avec --home.',
  'set-by-administrator':
    'Votre administrateur a fixé cela, dans {{source}}. Demandez à la personne qui s’occupe de cet ordinateur de le changer là ; rien n’a été changé.',
  internal:
    'Quelque chose a échoué à l’intérieur de Baton. Ce qui a été dit enregistré est en sécurité ; veuillez réessayer.',
  'workshop-missing': 'Cet atelier n’est plus dans la bibliothèque. Regardez sous « Supprimés récemment ».',
  'workshop-not-open':
    'Cet atelier n’est pas ouvert. Allez à l’accueil et ouvrez-le de nouveau ; tout ce qui est enregistré est en sécurité.',
  'workshop-already-open': 'Cet atelier est ouvert. Fermez-le d’abord ; rien n’a été changé.',
  'workshop-in-use':
    'Cet atelier est ouvert dans un autre Baton ({{holder}}). Fermez-le d’abord là-bas ; rien n’a été changé.',
  'title-empty': 'Un atelier a besoin d’un titre. Saisissez au moins une lettre.',
  'title-too-long':
    'Ce titre a {{length}} caractères ; il y a place pour {{limit}} au plus. Raccourcissez-le, rien n’a été changé.',
  'client-too-long':
    'Ce nom de client a {{length}} caractères ; il y a place pour {{limit}} au plus. Raccourcissez-le, rien n’a été changé.',
  'file-missing': 'Il n’y a pas de fichier « {{file}} ». Rien n’a été changé.',
  'file-not-regular': '« {{file}} » n’est pas un fichier que Baton peut lire. Rien n’a été changé.',
  'file-empty': 'Le fichier « {{file}} » est vide. Rien n’a été changé.',
  'file-not-baton': '« {{file}} » n’est pas un atelier Baton, ou son début est endommagé. Rien n’a été changé.',
  'file-locked': '« {{file}} » est verrouillé par un mot de passe. Rien n’a été changé.',
  'password-wrong': 'Ce n’est pas le mot de passe de ce fichier. Rien n’a été changé ; réessayez.',
  'sealed-damaged':
    'Le mot de passe est bon, mais le fichier n’est pas arrivé entier ou a été changé en route. Redemandez-le ; rien n’a été changé.',
  'file-damaged':
    'Une partie de l’atelier « {{file}} » est endommagée. Le fichier a été laissé tel quel et rien n’a été changé.',
  'file-newer':
    '« {{file}} » a été fait avec un Baton plus récent. Il est resté intact ; mettez Baton à jour pour l’ouvrir.',
  'file-maybe-newer':
    '« {{file}} » dit venir d’un Baton plus récent, mais rien dans son contenu ne le montre : il est peut-être endommagé. Il est resté intact ; s’il existe un Baton plus récent, essayez d’abord avec celui-ci.',
  'update-failed':
    'Ce Baton n’a pas pu mettre « {{file}} » à jour. Le fichier est comme il était, octet par octet, et une copie se trouve parmi ses sauvegardes : ouvrez-le avec le Baton qui l’a fait.',
  'file-foreign-schema':
    '« {{file}} » contient des choses qu’aucun atelier Baton ne contient ; il n’a donc pas été ouvert. Rien n’a été changé.',
  'salvage-nothing':
    'Rien de « {{file}} » ne peut plus être lu. Il a été laissé tel quel ; une sauvegarde est peut-être entière.',
  'workshop-sound': 'Cet atelier s’ouvre tel quel. Il n’y a rien à ramener.',
  'file-not-opened':
    '« {{file}} » a été écrit, mais aucun programme de cet ordinateur ne l’ouvre. Montrez-le dans son dossier, et choisissez-y un programme.',
  'file-no-access':
    'Baton n’a pas le droit d’ouvrir « {{file}} ». Vérifiez les droits du fichier et de son dossier ; rien n’a été changé.',
  'file-read-only':
    '« {{file}} » ne peut qu’être lu. Copiez-le dans un dossier où vous pouvez écrire, puis importez-le.',
  'file-exists': 'Il y a déjà un fichier « {{file}} ». Choisissez un autre nom ou remplacez-le.',
  'file-name-too-long':
    'Le nom « {{file}} » est trop long pour ce disque. Choisissez-en un plus court ; rien n’a été changé.',
  'file-misplaced':
    '« {{file}} » a été mis à la main dans la bibliothèque, à côté de l’atelier dont il est une copie. Déplacez-le ailleurs et importez-le.',
  'file-unreadable': 'Baton n’a pas pu lire « {{file}} » ({{reason}}). Le fichier a été laissé tel quel.',
  'json-broken': '« {{file}} » ne peut pas être lu comme JSON. {{place}} : {{reason}}. Rien n’a été changé.',
  'json-too-large':
    'En JSON, « {{file}} » dépasserait {{limit}} Mo, ce que Baton n’écrit ni ne lit. Prenez plutôt une copie entière (.baton) ; rien n’a été changé.',
  'json-foreign': '« {{file}} » est du JSON, mais pas un atelier de Baton. Rien n’a été changé.',
  'json-version':
    '« {{file}} » contient un atelier dans la version {{version}} du format ; ce Baton lit la version {{wanted}}. Rien n’a été changé.',
  'json-invalid':
    'L’atelier de « {{file}} » ne peut pas être reconstruit. {{place}} : {{reason}}. Rien n’a été changé.',
  'target-in-library':
    'C’est le dossier où Baton garde ses propres fichiers. Choisissez un autre dossier pour la copie.',
  'dialog-missing': 'Ce Baton n’a pas cette fenêtre du système. Choisissez plutôt le dossier dans la liste.',
  'backup-missing': 'Cette sauvegarde n’est plus là. Choisissez-en une autre ; rien n’a été changé.',
  'folder-missing': 'Il n’y a pas de dossier « {{folder}} ». Choisissez-en un autre ; rien n’a été changé.',
  'disk-full':
    'Non enregistré : le disque est plein. Libérez de l’espace ; ce qui était enregistré avant est en sécurité.',
  'write-failed':
    'Non enregistré : le disque ne l’a pas accepté ({{reason}}). Ce qui était enregistré avant est en sécurité.',
  'folder-gone':
    'Non enregistré : le dossier {{folder}} n’est plus là. Remettez-le, ou rebranchez la clé USB ; ce qui était enregistré s’y trouve.',
  'file-gone': 'Non enregistré : le fichier de « {{file}} » n’est plus à sa place. Rien n’en est perdu ; réessayez.',
  'file-swapped':
    'Non enregistré : un autre fichier se trouve à la place de celui de « {{file}} ». Rien n’est perdu ni de l’un ni de l’autre ; réessayez.',
  'file-cut':
    'Non enregistré : un autre programme a coupé une partie du fichier de « {{file}} ». Enregistrez ailleurs ce que vous voyez.',
  'log-gone':
    'Non enregistré : un autre programme a enlevé une partie de « {{file}} ». Rien n’en est perdu ; réessayez.',
  'unsaved-foreign': '« {{file}} » ne contient pas de travail non enregistré écrit par Baton. Rien n’a été changé.',
  'transfer-invalid': 'Le fichier n’est pas arrivé entier. Veuillez le choisir de nouveau ; rien n’a été changé.',
  'transfer-too-large': '« {{file}} » est trop grand : {{megabytes}} Mo, {{limit}} Mo au plus. Rien n’a été changé.',
  'map-too-large':
    'La carte est pleine : il y a place pour {{limit}} éléments au plus. La dernière action n’a pas été enregistrée.',
  'record-invalid':
    'Quelque chose sur la carte ne convient pas ({{problem}}) ; cette action n’a donc pas été enregistrée. Annulez-la et continuez.',
  'picture-type':
    'Ce n’est pas une image que Baton peut garder. Enregistrez-la en JPEG ou PNG et réessayez ; rien n’a été changé.',
  'picture-too-large':
    'Cette image a {{megabytes}} Mo ; il y a place pour {{limit}} Mo au plus. Réduisez-la ; rien n’a été changé.',
  'picture-too-wide':
    'Cette image mesure {{width}} x {{height}} pixels ; {{limit}} au plus par côté. Réduisez-la ; rien n’a été changé.',
  'picture-missing': 'Cette image n’est plus dans l’atelier. Tout le reste y est.',
  'pictures-full':
    'Cet atelier est plein d’images : il en prend {{count}}, avec {{megabytes}} Mo ensemble. Rien n’a été changé.',
  'csv-empty': '« {{file}} » est vide. Rien n’a été changé.',
  'csv-binary': '« {{file}} » n’est pas un tableau en texte. Enregistrez-le en CSV et réessayez ; rien n’a été changé.',
  'csv-encoding-unknown':
    'Baton ne peut pas dire dans quel alphabet « {{file}} » a été enregistré. Enregistrez-le en « CSV UTF-8 » et réessayez ; rien n’a été changé.',
  'csv-too-large':
    '« {{file}} » est trop grand pour une carte : {{megabytes}} Mo, {{limit}} Mo au plus. Rien n’a été changé.',
  'csv-too-many-rows':
    '« {{file}} » a plus de {{limit}} lignes, ce qu’aucune carte ne peut montrer. Rien n’a été changé.',
  'table-too-wide':
    '« {{file}} » a plus de {{limit}} colonnes. Supprimez ce qui se trouve à côté du tableau, enregistrez-le et réessayez ; rien n’a été changé.',
  'table-too-many-cells':
    '« {{file}} » s’étend sur plus de {{limit}} cellules. Supprimez ce qui se trouve loin du tableau, enregistrez-le et réessayez ; rien n’a été changé.',
  'table-unfinished':
    'La lecture de « {{file}} » demandait trop et a été abandonnée. Enregistrez le tableau dans un nouveau fichier et réessayez ; rien n’a été changé.',
  'workbook-too-many-sheets':
    '« {{file}} » a plus de {{limit}} feuilles. Enregistrez celle qu’il vous faut dans un fichier à part ; rien n’a été changé.',
  'csv-one-column': '« {{file}} » n’a qu’une colonne. Une ligne doit dire au moins qui sert et qui est servi.',
  'csv-no-columns-mapped':
    'Quelle colonne nomme le fournisseur, et laquelle le client ? Dites-le, ou écrivez-le dans la première ligne. Rien n’a été changé.',
  'csv-no-rows': '« {{file}} » a un en-tête mais pas de lignes. Rien n’a été changé.',
  'workbook-unreadable':
    '« {{file}} » n’est pas un classeur que Baton peut lire, ou il est endommagé. Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou CSV ; rien n’a été changé.',
  'workbook-old':
    '« {{file}} » est un classeur d’un ancien type. Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou CSV ; rien n’a été changé.',
  'sheet-missing': '« {{file}} » n’a pas de feuille « {{sheet}} ». Rien n’a été changé.',
  'csv-no-interactions':
    'Aucune ligne de « {{file}} » ne nomme à la fois qui sert et qui est servi. Vérifiez les colonnes ; rien n’a été changé.',
  'interaction-missing':
    'L’interaction « {{name}} » n’est plus sur la carte. Ramenez-la avec Annuler ; rien n’a été changé.',
  'moment-missing': 'Cet atelier n’a jamais été à ce moment-là. Rien n’a été changé.',
  'gone-for-good':
    'Rien n’en a été gardé d’avant sa suppression ; il ne peut donc pas être remis. La carte est comme elle était.',
  'change-missing': 'Ce changement n’est pas dans l’atelier. Rien n’a été changé.',
  'change-what-missing': 'Dites en une phrase ce que vous voulez essayer. Rien n’a été changé.',
  'change-owner-missing': 'Seule une idée peut se passer de responsable. Nommez-en un, ou laissez-la comme idée.',
  'change-review-date-missing':
    'Seule une idée peut se passer de date de bilan. Choisissez-en une, ou laissez-la comme idée.',
  'change-review-before-start': 'Le bilan est avant le début. Choisissez un jour après. Rien n’a été changé.',
  'change-decision-missing': 'Dites ce qui a été décidé : adopter, adapter ou abandonner. Rien n’a été changé.',
  'change-adopt-unmeasured':
    'Rien n’a été mesuré depuis le début du changement ; personne ne peut donc savoir s’il a aidé. Nommez son indicateur et saisissez d’abord une mesure, ou décidez de l’adapter ou de l’abandonner. Rien n’a été changé.',
  'calendar-empty':
    'Aucun changement n’attend son bilan ; il n’y a donc rien à mettre dans un calendrier. Rien n’a été écrit.',
  'change-move': 'Un changement ne peut pas passer de « {{from}} » à « {{to}} ». Rien n’a été changé.',
  'format-missing': 'Ce format n’existe plus. Choisissez-en un autre ; rien n’a été changé.',
  'format-invalid': 'Ce n’est pas un format de Baton ({{field}} : {{problem}}). Rien n’a été changé.',
  'format-empty': 'Ce déroulé n’a pas de séquences ; il n’y a donc rien à garder comme format.',
  'format-name-empty': 'Un format a besoin d’un nom. Saisissez au moins une lettre.',
  'format-name-too-long':
    'Ce nom a {{length}} caractères ; il y a place pour {{limit}} au plus. Raccourcissez-le, rien n’a été changé.',
  'block-missing': 'Cette séquence n’est plus dans le déroulé. Rien n’a été changé.',
  'block-running': 'Cette séquence est en cours. Passez d’abord à une autre, puis retirez-la.',
  'block-title-empty': 'Chaque séquence a besoin d’un titre. Saisissez au moins une lettre ; rien n’a été changé.',
  'no-block-runs':
    'Aucune séquence n’est en cours. Entrez d’abord dans l’une d’elles ; son minuteur pourra alors démarrer.',
  'squeeze-not-needed': 'Le déroulé tient encore dans le temps. Rien n’a été changé.',
  'party-missing': 'L’acteur « {{name}} » n’est plus sur la carte. Ramenez-le avec Annuler ; rien n’a été changé.',
  'evidence-invalid': 'Ceci ne convient pas ({{field}}) : {{problem}}. Ce qui avait été dit reste valable.',
  'evidence-missing': 'Rien n’avait été dit auparavant à quoi revenir.',
  'measure-missing': 'Cet indicateur a été retiré. Rien n’a été noté.',
  'measurement-invalid':
    'La mesure du {{day}} ne convient pas à « {{measure}} ». {{problem}} Aucune de ces mesures n’a été notée.',
  'measurement-missing': 'Rien n’a jamais été mesuré ici ; il n’y a donc rien à retirer.',
  'measurements-too-many':
    '« {{measure}} » aurait plus de {{limit}} mesures. Aucune d’elles n’a été notée ; ce qui était là est en sécurité.',
  'note-missing': 'La note « {{name}} » a été retirée. Rien n’a été changé.',
  'ballot-missing': 'Ce vote n’est pas dans l’atelier. Rien n’a été changé.',
  'ballot-not-about': 'Ce vote ne porte pas sur « {{subject}} ». Rien n’a été changé.',
  'ballot-not-revealed': 'Ce vote est encore ouvert. La salle verra ce qu’il contient après la révélation.',
  'ballot-open': 'Un autre vote est encore ouvert. Révélez-le ou jetez-le d’abord.',
  'ballot-closed': 'Ce vote est déjà clos. Ce qui a été voté est en sécurité ; rien n’a été changé.',
  'ballot-voted-on': 'Quelqu’un a déjà voté sur « {{subject}} », qui reste donc dans le vote.',
  'ballot-without-votes': 'Personne n’a encore voté ; il n’y a donc rien à révéler. Le vote reste ouvert.',
  'card-empty':
    'Ce bulletin n’a pas de réponse. Donnez-en au moins une, ou laissez la personne passer ; rien n’a été changé.',
  'card-missing': 'Ce bulletin n’est plus dans le vote. Rien n’a été changé.',
  'card-name-missing': 'Ce vote n’est pas anonyme : le bulletin a besoin d’un nom.',
  'card-too-many-dots': 'Ce bulletin a {{dots}} points ; {{limit}} au plus sont permis. Retirez-en quelques-uns.',
  'hands-too-many':
    '{{hands}} mains se sont levées, mais seulement {{voters}} personnes votent dans cette chaise. Recomptez ; rien n’a été changé.',
  'scene-empty': 'Il n’y a encore rien à en montrer. La salle voit ce qu’elle voyait.',
  'stop-missing': 'Rien de cette étape n’est plus sur la carte. La salle voit ce qu’elle voyait.',
  'purge-nothing': 'Rien n’est choisi pour être retiré. Choisissez quelque chose, ou laissez tout tel quel.',
  'purge-ballot-open': 'Un vote est ouvert dans cet atelier. Révélez-le ou jetez-le d’abord ; rien n’a été changé.',
  'purge-unsound':
    'L’atelier sans ses données personnelles ne contenait pas ce qu’il doit contenir ; il a donc été jeté. Rien n’a été changé.',
  'merge-itself':
    'Un atelier ne peut pas être fusionné avec lui-même. Choisissez le fichier d’une autre table ; rien n’a été changé.',
  'merge-votes-open':
    'Des voix se trouvent dans un vote ouvert de « {{title}} ». Révélez-le ou jetez-le d’abord ; rien n’a été changé.',
  'merge-undecided': 'Quelque chose attend encore une décision. Prenez-la d’abord ; rien n’a été changé.',
  'merge-moved-on':
    'Quelqu’un a travaillé sur cet atelier pendant la fusion. Regardez de nouveau ; rien n’a été changé.',
  'merge-undo-missing': 'L’état d’avant la fusion n’est plus dans « Supprimés récemment ». L’atelier reste tel quel.',
  'export-format': 'Baton ne peut pas écrire « {{format}} » ici. Rien n’a été écrit.',
  'export-picture-missing': 'L’image n’est pas arrivée. Réessayez ; rien n’a été écrit.',
  'export-map-empty': 'Il n’y a encore rien sur la carte à peindre. Rien n’a été écrit.',
  'print-missing':
    'Rien ici ne peut faire de PDF. Installez Chrome, Edge ou Chromium, ou écrivez le rapport en page et imprimez-le depuis votre navigateur ; rien n’a été écrit.',
  'print-failed':
    'Aucun PDF n’a été fait : le navigateur qui l’imprime a renoncé ({{reason}}). Réessayez, ou écrivez le rapport en page et imprimez-le depuis votre navigateur ; rien n’a été écrit.',
  'paint-missing':
    'Seul un navigateur peut peindre la carte, et aucun n’a été trouvé. Installez Chrome, Edge ou Chromium, ou nommez-en un dans BATON_BROWSER ; rien n’a été écrit.',
  'paint-failed':
    'La carte n’a pas été peinte : le navigateur qui la peint a renoncé ({{reason}}). Réessayez ; rien n’a été écrit.',
  'workshop-not-practice': 'Seul un atelier d’entraînement peut être remis à neuf. Rien n’a été changé.',
  'workshop-not-rehearsal': 'Ce n’est pas une répétition. Rien n’a été changé.',
  'comment-empty': 'Le commentaire est vide. Écrivez d’abord quelque chose.',
}
