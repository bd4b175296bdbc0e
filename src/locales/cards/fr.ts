import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  kinds: { debit: 'Débit', credit: 'Crédit', 'semi-credit': 'Semi-crédit', prepaid: 'Prépayée', unknown: 'Carte' },
  brands: {
    unionpay: 'UnionPay',
    visa: 'Visa',
    mastercard: 'Mastercard',
    amex: 'American Express',
    jcb: 'JCB',
    diners: 'Diners Club',
    discover: 'Discover',
    maestro: 'Maestro',
    unknown: 'Carte bancaire',
  },
  international: (kind) => `${kind} hors de Chine`,
  short: (bank, kind, last4) => `${bank} ${kind.toLowerCase()} ··\u00a0${last4}`,
  spoken: (bank, kind, last4) =>
    `${bank}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}, se terminant par ${last4.split('').join(' ')}`,

  title: 'Mes cartes',
  addCard: 'Ajouter une carte',
  empty: 'Pas encore de carte. Liez-en une, et vous pourrez payer en magasin avec un code.',
  loading: 'Chargement de vos cartes',
  isDefault: 'Par défaut',
  balance: 'Solde',
  tooShort: (amount) => `${amount}\u202f: insuffisant`,
  balanceHere: 'L’argent que vous gardez dans ce portefeuille',
  order: 'Ordre de paiement',
  orderLead:
    'Le premier moyen possible paie\u202f: une carte, ou votre solde s’il suffit. Vous pouvez en choisir un autre à chaque paiement.',
  moveUp: (card) => `Monter ${card}`,
  moveDown: (card) => `Descendre ${card}`,
  manage: 'Gérer',
  manageCard: (card) => `Gérer ${card}`,
  limits: (perPayment, perDay) =>
    perPayment === null
      ? perDay === null
        ? 'Aucun plafond fixé par la banque'
        : `Jusqu’à ${perDay} par jour`
      : perDay === null
        ? `Jusqu’à ${perPayment} par paiement`
        : `Jusqu’à ${perPayment} par paiement, ${perDay} par jour`,
  limitPerPayment: 'Plafond par paiement',
  limitPerDay: 'Plafond par jour',
  noLimit: 'Aucun fixé par la banque',
  linkedOn: 'Liée le',
  internationalUse: 'Émise hors de Chine continentale\u202f: certains magasins et services en Chine ne l’acceptent pas.',
  makeDefault: 'Payer d’abord avec cette carte',
  unlink: 'Retirer cette carte',
  unlinkTitle: 'Retirer cette carte\u202f?',
  unlinkExplained: (card) =>
    `${card} ne pourra plus payer ici. Votre compte à la banque ne change pas, et vos paiements passés restent dans «\u202fHistorique\u202f».`,
  unlinkLast: 'C’est votre seule carte\u202f: sans elle, vous ne pourrez plus payer tant que vous n’en aurez pas lié une autre.',
  unlinkNow: 'Retirer',
  keep: 'La garder',
  unlinked: (card) => `${card} est retirée.`,
  restored: (card) => `${card} est de retour.`,
}
