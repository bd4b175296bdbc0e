import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  loading: 'Chargement de vos notifications',
  empty:
    'Rien à signaler pour l’instant. Ce que font caisses, magasins et banques en votre absence sera ici\u202f: paiements, remboursements, nouvelles de vos cartes.',
  new: 'Nouveau',
  unread: (shown) => `À lire\u202f: ${shown}`,
  allRead: 'Tout est lu',
  readAll: 'Tout marquer comme lu',
  more: 'Voir les plus anciennes',
  end: 'Les notifications restent 90 jours, l’historique reste toujours.',
  withTime: (time, detail) => `${time} · ${detail}`,
  paid: (amount, payee) => `${amount} payés à ${payee}`,
  declined: (amount, payee) => `${amount} non payés à ${payee}`,
  processing: (amount, payee) => `${amount} à ${payee}\u202f: la banque n’a pas encore répondu`,
  moneyBack: (amount, payee) => `${payee} a remboursé ${amount}`,
  toCard: (card) => `Sur ${card}`,
  movements: {
    'top-up': {
      succeeded: (amount) => `${amount} ajoutés à votre solde`,
      failed: (amount) => `${amount} non ajoutés à votre solde`,
      processing: (amount) => `Recharge de ${amount}\u202f: la banque n’a pas encore répondu`,
    },
    withdrawal: {
      succeeded: (amount) => `${amount} retirés vers votre carte`,
      failed: (amount) => `${amount} non retirés, de retour dans votre solde`,
      processing: (amount) => `${amount} en chemin vers votre carte`,
    },
  },
  asks: (amount, payee) => `${payee} demande ${amount}`,
  asksDetail: 'Attend votre mot de passe de paiement',
  askedInVain: (amount, payee) => `${payee} demandait ${amount}, le délai est passé`,
  askedNoMore: (amount, payee) => `${payee} ne demande plus ${amount}`,
  nothingPaid: 'Rien n’a été payé',
  toBalance: 'Sur votre solde',
  cardTakenOver: (card) => `${card} est passée à un autre compte`,
  cardTakenOverDetail: 'Avec le code de votre banque pour preuve. Si ce n’était pas vous, appelez votre banque maintenant.',
  verified: 'Votre identité est vérifiée',
  answered: 'Vos photos ont été examinées',
  answeredDetail: 'Il manque quelque chose\u202f: voyez ce qu’il faut renvoyer.',
  riskCheckAsked: 'Une vérification de sécurité est nécessaire',
  riskCheckPassed: 'Vous pouvez de nouveau payer',
  riskCheckDetail: {
    'second-card': 'Ajoutez une deuxième carte ou vérifiez votre identité pour payer de nouveau.',
    verification: 'Vérifiez votre identité pour payer de nouveau.',
  },
}
