import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Payer',
  resultTitle: 'Paiement',
  loading: 'Recherche de ce qu’il y a à payer',
  to: (payee) => `À ${payee}`,
  goods: 'Achat',
  card: 'Moyen de paiement',
  changeCard: 'Changer',
  changeCardLabel: 'Changer ce qui paie',
  straight: 'L’argent vient directement de cette carte\u202f: rien à recharger d’abord.',
  fromBalance: 'L’argent vient de votre solde. Aucune banque n’est sollicitée.',
  chooseCard: 'Qu’est-ce qui paie\u202f?',
  chooseCardLead:
    'Pour ce paiement. Une carte paie directement depuis votre banque\u202f; le solde est l’argent que vous gardez ici.',
  continueToPassword: (amount) => `Payer ${amount}`,
  dontPay: 'Ne pas payer',
  changeAmount: 'Changer le montant',

  amountHeading: 'Combien\u202f?',
  amountLead: (payee) => `Vous payez ${payee}. Demandez le montant à la caisse.`,
  amount: 'Montant en yuans',
  amountProblems: {
    empty: 'Saisissez le montant, par exemple 12.50.',
    'not-a-number': 'Utilisez des chiffres et un point, par exemple 12.50.',
    comma: 'Mettez un point avant les centimes, par exemple 98.73.',
    'too-many-decimals': 'Deux chiffres au plus après le point\u202f: un centime (fen) est la plus petite pièce.',
    zero: 'Le montant doit être supérieur à zéro.',
    negative: 'Le montant doit être supérieur à zéro.',
    'too-large': (limit) => `Un paiement peut atteindre ${limit} au plus. Demandez au magasin de diviser le montant.`,
  },
  next: 'Suivant',

  passwordTitle: 'Mot de passe de paiement',
  passwordLabel: 'Vos six chiffres pour payer',
  passwordHelp: 'Pas le code PIN de votre carte bancaire.',
  wrong: (left) =>
    `Ce n’est pas le bon. Encore ${plural('fr', left, { one: `${left} essai`, other: `${left} essais` })}, puis le mot de passe de paiement sera bloqué un moment.`,
  forgotten: 'Oublié\u202f?',
  lockedTitle: 'Paiement bloqué pour l’instant',
  lockedText: (when) =>
    `Le mot de passe de paiement a été faux trop souvent. Votre argent est en sécurité. Réessayez ${when} (heure de Chine), ou choisissez un nouveau mot de passe de paiement.`,
  resetPassword: 'Nouveau mot de passe de paiement',
  paying: 'Paiement…',
  payingText: 'Nous interrogeons votre banque. Gardez cette page ouverte, s’il vous plaît.',

  notices: {
    'amount-changed': 'Le magasin a changé le montant. Rien n’a été payé\u202f: vérifiez d’abord.',
    'card-gone': 'Cette carte n’est plus liée. Rien n’a été payé\u202f: vérifiez la carte ci-dessous.',
    'not-sent': 'Vous êtes hors ligne. Rien n’a été envoyé ni payé. Réessayez quand vous aurez du réseau.',
    'never-arrived': 'Le paiement ne nous est jamais parvenu. Rien n’a été débité\u202f: vous pouvez payer sans crainte.',
    failed: 'Cela n’a pas marché, et rien n’a été débité. Réessayez, s’il vous plaît.',
  },

  noCardsTitle: 'Liez une carte pour payer ceci',
  balanceShort: (amount) => `Votre solde de ${amount} ne suffit pas pour ce paiement.`,
  noCardsText: 'Cela prend environ trois minutes. Ensuite vous revenez ici, et rien n’est perdu.',
  linkCard: 'Lier une carte',
  needsPasswordTitle: 'D’abord un mot de passe de paiement',
  needsPasswordText: 'Six chiffres à saisir à chaque paiement, pour que personne d’autre ne puisse payer avec votre téléphone.',
  setPassword: 'Choisir les six chiffres',

  loadOffline: 'Vous êtes hors ligne\u202f: impossible de savoir ce qu’il y a à payer. Rien n’a été payé.',
  loadFailed: 'Nous n’avons pas pu savoir ce qu’il y a à payer. Rien n’a été payé.',
  tryAgain: 'Réessayer',
  problems: {
    'order-expired': { title: 'Cette commande a expiré', text: 'Rien n’a été débité. Demandez un nouveau code au magasin.' },
    'quote-expired': {
      title: 'Le taux de change a expiré',
      text: 'Il ne valait que quelques minutes. Rien n’a été débité. Regardez le prix actuel, puis décidez.',
    },
    'order-paid': {
      title: 'Cette commande est déjà payée',
      text: 'Rien n’a été débité une seconde fois. Si c’est vous qui l’avez payée, elle est dans «\u202fHistorique\u202f».',
    },
    'order-closed': {
      title: 'Le magasin a fermé cette commande',
      text: 'Rien n’a été débité. Demandez un nouveau code au magasin si vous voulez toujours payer.',
    },
    'order-not-found': {
      title: 'Nous ne trouvons pas cette commande',
      text: 'Rien n’a été débité. Demandez au magasin de montrer à nouveau son code.',
    },
    'shop-not-found': {
      title: 'Nous ne trouvons pas ce magasin',
      text: 'Rien n’a été débité. Vérifiez que vous avez scanné le bon code.',
    },
    'charge-paid': {
      title: 'C’est payé',
      text: 'Vous avez payé une fois, dans une autre fenêtre ou sur un autre appareil. Le reçu est dans «\u202fHistorique\u202f».',
    },
    'charge-closed': {
      title: 'La caisse n’attend plus',
      text: 'Rien n’a été débité. Si vous voulez toujours payer, montrez à nouveau votre code de paiement.',
    },
    'not-payable': { title: 'Ceci ne peut pas être payé ici', text: 'Rien n’a été débité.' },
  },
  newPrice: 'Voir le nouveau prix',
  scanAgain: 'Scanner encore',
  showPayCode: 'Mon code de paiement',
  toBills: 'Voir l’historique',
  backHome: 'Retour à l’accueil',
  done: 'Terminé',

  paid: 'Payé',
  paidWith: (card) => `Directement de ${card}`,
  receipt: 'Voir le reçu',
  declinedTitle: 'Non payé',
  paidFromBalance: 'Depuis votre solde',
  payAgain: 'Réessayer ou changer de carte',
  processingTitle: 'Votre banque n’a pas encore répondu',
  processingText:
    'Le paiement est entre les mains de la banque. Ne payez pas une seconde fois\u202f: nous continuons à demander, et la réponse s’affichera ici et dans «\u202fHistorique\u202f». Les banques répondent en général en moins d’une minute.',
  findingOutTitle: 'Nous ne savons pas encore',
  findingOutText:
    'La connexion s’est coupée pendant que vous payiez. Le paiement a peut-être réussi. Ne payez pas une seconde fois\u202f: nous cherchons à savoir ce qu’il est devenu.',
  stillAsking: 'Encore en attente…',
  time: 'Date',
  timeZone: (time) => `${time} (Chine)`,
  orderNumber: 'Nº de commande',
}
