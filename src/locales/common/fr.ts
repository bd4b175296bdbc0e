import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  back: 'Retour',
  close: 'Fermer',
  cancel: 'Annuler',
  next: 'Suivant',
  done: 'Terminé',
  tryAgain: 'Réessayer',
  loading: 'Chargement',
  copy: 'Copier',
  copied: 'Copié',
  undo: 'Annuler',
  canIUse: 'Est-ce pour moi\u202f?',
  optional: 'Facultatif',
  show: 'Afficher',
  hide: 'Masquer',
  clear: 'Effacer',
  change: 'Modifier',
  remove: 'Retirer',
  save: 'Enregistrer',
  error: 'Erreur',
  warning: 'À noter',
  success: 'C’est fait',
  space: 'espace',
  offline: 'Pas de connexion. Ce que vous voyez n’est peut-être plus à jour.',
  step: (step, of) => `Étape ${step} sur ${of}`,
  fixBelow: (count) => plural('fr', count, { one: 'Un point est à revoir', other: `${count} points sont à revoir` }),
}
