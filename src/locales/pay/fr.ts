import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Payer',
  barcode: 'Code-barres de votre code de paiement',
  qr: 'Code QR de votre code de paiement',
  showLarge: (code) => `${code}\u202f: l’afficher en grand`,
  tapToEnlarge: 'Touchez un code pour l’agrandir.',
  tapToClose: 'Touchez n’importe où pour revenir.',
  loading: 'Obtention d’un code de paiement',
  showDigits: 'Afficher les chiffres du code de paiement',
  hideDigits: 'Masquer les chiffres du code de paiement',
  newCodeIn: (seconds) => `Nouveau code dans ${seconds}\u00a0s`,
  renewing: 'Nouveau code en route…',
  paysFrom: 'Payé par',
  change: 'Changer',
  changeLabel: 'Changer ce que ce code débite',
  chooseCard: 'Qu’est-ce qui paie\u202f?',
  chooseCardLead:
    'Une carte paie directement depuis votre banque\u202f; le solde est l’argent que vous gardez ici. Ce choix vaut pour les paiements par code jusqu’à ce que vous fermiez l’application.',
  rule: (limit) =>
    `Ne le montrez qu’à la caisse, et ne l’envoyez à personne. Jusqu’à ${limit}, le paiement est immédiat\u202f; au-delà, nous demandons votre mot de passe de paiement.`,
  offlineTitle: 'Pas de code sans connexion',
  offlineText:
    'Un code de paiement sert une seule fois et pendant une minute\u202f: il faut donc le demander. Nous réessayons de nous-mêmes dès que vous êtes en ligne.',
  failedTitle: 'Nous n’avons pas obtenu de code',
  failedText: 'Cela vient de nous. Nous continuons d’essayer\u202f; vous pouvez aussi essayer maintenant.',
  tryAgain: 'Réessayer',
  noCard: 'Il vous faut une carte pour payer. Liez-en une, et votre code de paiement sera ici.',
  linkCard: 'Lier une carte',
  screenshot:
    'Une image de ce code vaut de l’argent\u202f: qui l’a peut payer avec pendant une minute. Supprimez-la, s’il vous plaît.',
}
