import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Bangka',
  scan: 'Scanner',
  pay: 'Payer',
  paysNext: 'Prochain paiement',
  change: 'Changer',
  changeLabel: 'Changer ce qui paie',
  noCardTitle: 'Commencez par lier une carte',
  noCardText:
    'N’importe quelle carte bancaire chinoise, ou une Visa ou Mastercard de l’étranger. L’argent vient directement de la carte\u202f: rien à recharger.',
  linkCard: 'Lier une carte',
  recent: 'Récents',
  allBills: 'Tout voir',
  noBills: 'Vos paiements s’afficheront ici.',
  interrupted: 'Un paiement a été interrompu',
  interruptedText: (payee, amount) => `${amount} à ${payee}. Voyons ce qu’il est devenu avant de payer à nouveau.`,
  interruptedUnknown: 'Voyons ce qu’il est devenu avant de payer à nouveau.',
  seeWhat: 'Voir ce qu’il est devenu',
}
