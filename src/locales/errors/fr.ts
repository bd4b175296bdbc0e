import type { BankField, ChargeEnd, DeclineCode, UnsupportedCardReason } from '@/contract'

import { plural } from '../plural'
import type { ErrorText, ErrorTexts } from './types'

function triesLeft(count: number): string {
  if (count === 0) return 'Il ne vous reste aucun essai.'
  return plural('fr', count, { one: 'Il vous reste un essai.', other: `Il vous reste ${count} essais.` })
}

function triesThenLocked(count: number): string {
  if (count === 0) return 'Le mot de passe de paiement est maintenant bloqué pour un moment.'
  const tries = plural('fr', count, { one: 'Encore un essai', other: `Encore ${count} essais` })
  return `${tries}, puis le mot de passe de paiement sera bloqué un moment.`
}

function attemptsAtBank(count: number): string {
  if (count === 0)
    return 'C’était le dernier essai que votre banque permet aujourd’hui. Le compte repart à minuit, heure de Chine.'
  return plural('fr', count, {
    one: 'Votre banque permet encore un essai aujourd’hui.',
    other: `Votre banque permet encore ${count} essais aujourd’hui.`,
  })
}

/** Each with its article, to be put after "la banque a". */
const fieldNames = {
  name: 'un autre nom',
  idKind: 'un autre type de document',
  idNumber: 'un autre numéro de document',
  phone: 'un autre numéro de téléphone',
} as const satisfies Record<BankField, string>

function listed(fields: readonly BankField[]): string {
  return inWords(fields.map((field) => fieldNames[field]))
}

/** "a", "a et b", "a, b et c". */
function inWords(names: readonly string[]): string {
  const last = names[names.length - 1] ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} et ${last}`
}

const cardsThatWork =
  'Celles-ci conviennent\u202f: les cartes de débit et de crédit de toutes les banques de Chine, et Visa, Mastercard, JCB, Diners Club, Discover ou American Express de l’étranger.'

const unsupportedCards = {
  brand: { title: 'Les cartes de cette marque ne peuvent pas être liées', advice: cardsThatWork },
  prepaid: { title: 'Les cartes prépayées ne peuvent pas être liées', advice: cardsThatWork },
  maestro: { title: 'Les cartes Maestro ne peuvent pas être liées', advice: cardsThatWork },
  'not-a-bank-card': {
    title: 'Ce n’est pas un numéro de carte bancaire',
    advice: `Saisissez le long numéro au recto d’une carte bancaire. ${cardsThatWork}`,
  },
} as const satisfies Record<UnsupportedCardReason, ErrorText>

const declines = {
  'insufficient-funds': {
    title: 'Pas assez d’argent sur cette carte',
    advice: 'Rien n’a été débité. Choisissez une autre carte, ou approvisionnez d’abord ce compte.',
  },
  'balance-not-enough': { title: 'Votre solde ne suffit pas', advice: 'Rien n’a été débité. Payez plutôt par carte.' },
  'card-declined': {
    title: 'Votre banque a refusé le paiement',
    advice: 'Rien n’a été débité. Choisissez une autre carte, ou demandez la raison à votre banque.',
  },
  'over-card-limit': {
    title: 'Cela dépasse le plafond de la carte',
    advice: 'Rien n’a été débité. Choisissez une autre carte, ou demandez à votre banque de relever le plafond.',
  },
  'card-removed': {
    title: 'Cette carte n’est plus liée',
    advice: 'Rien n’a été débité. Choisissez une autre carte.',
  },
  'bank-out-of-service': {
    title: 'La banque est en maintenance',
    advice: 'Rien n’a été débité. Réessayez plus tard, ou choisissez la carte d’une autre banque.',
  },
  'bank-not-reached': {
    title: 'Votre banque n’a jamais reçu la demande',
    advice: 'Rien n’a été débité. Vous pouvez payer à nouveau.',
  },
  'order-expired': {
    title: 'La commande a expiré',
    advice: 'Rien n’a été débité. Demandez un nouveau code au magasin.',
  },
  'order-closed': {
    title: 'Le magasin a fermé cette commande',
    advice: 'Rien n’a été débité. Demandez un nouveau code au magasin si vous voulez toujours payer.',
  },
  'order-paid': {
    title: 'Cette commande est déjà payée',
    advice: 'Rien n’a été débité une seconde fois. Si le paiement est le vôtre, il est dans «\u202fHistorique\u202f».',
  },
  cancelled: {
    title: 'Le paiement a été annulé',
    advice: 'Rien n’a été débité.',
  },
  'not-supported-here': {
    title: 'Ce magasin n’accepte pas cette carte',
    advice: 'Rien n’a été débité. Choisissez la carte d’une banque chinoise si vous en avez une.',
  },
  'not-verified': {
    title: 'Votre identité n’est pas vérifiée',
    advice: 'Rien n’a été débité. D’ici là, le plafond par jour est plus bas. Faites-la vérifier dans «\u202fProfil\u202f».',
  },
  'verification-too-weak': {
    title: 'Vous avez atteint la limite de votre niveau de vérification',
    advice:
      'Rien n’a été débité. Vérifiez votre identité dans «\u202fProfil\u202f», ou associez la carte d’une autre banque chinoise\u202f: les deux relèvent la limite.',
  },
  'over-payment-limit': {
    title: 'Plus que ce qu’un paiement permet',
    advice: 'Rien n’a été débité. Demandez au commerçant de diviser le montant.',
  },
  'over-day-limit': {
    title: 'Vous avez atteint la limite du jour',
    advice: 'Rien n’a été débité. Elle repart à zéro à minuit, heure de Shanghai.',
  },
  'over-month-limit': {
    title: 'Vous avez atteint la limite du mois',
    advice: 'Rien n’a été débité. Elle repart à zéro le premier du mois prochain.',
  },
  'over-year-limit': {
    title: 'Vous avez atteint la limite de l’année',
    advice: 'Rien n’a été débité. Elle repart à zéro le 1er janvier.',
  },
  'over-lifetime-limit': {
    title: 'Vous avez atteint la limite de ce compte',
    advice: 'Rien n’a été débité. Cette limite ne repart pas à zéro.',
  },
  'not-mainland': {
    title: 'Réservé aux titulaires d’une carte d’identité de Chine continentale',
    advice: 'Rien n’a été débité. Les règles l’interdisent aux autres, quelle que soit la carte.',
  },
} as const satisfies Record<DeclineCode, ErrorText>

const notCharged = 'Rien n’a été débité. Le magasin peut réessayer\u202f: montrez-lui un nouveau code de paiement.'

const chargeEnds = {
  paid: { title: 'C’est payé', advice: 'Vous n’avez pas à payer à nouveau. Le reçu est dans «\u202fHistorique\u202f».' },
  refused: { title: 'Vous avez refusé ce paiement', advice: notCharged },
  expired: { title: 'Le délai de ce paiement est écoulé', advice: notCharged },
  withdrawn: { title: 'Le commerçant a retiré ce paiement', advice: notCharged },
} as const satisfies Record<ChargeEnd, ErrorText>

const weakLoginPasswords = {
  'too-short': {
    title: 'Le mot de passe est trop court',
    advice: 'Utilisez au moins 8\u00a0caractères. Trois ou quatre mots conviennent bien.',
  },
  'too-common': {
    title: 'Trop de gens utilisent ce mot de passe',
    advice: 'Choisissez-en un qui ne soit qu’à vous. Trois ou quatre mots conviennent bien.',
  },
  'like-phone': {
    title: 'Ce mot de passe ressemble trop à votre numéro',
    advice: 'Choisissez-en un que l’on ne peut pas deviner d’après votre numéro de téléphone.',
  },
} as const

const weakPaymentPasswords = {
  repeated: {
    title: 'Le même chiffre trop souvent',
    advice: 'Choisissez six chiffres qui ne soient pas presque tous les mêmes.',
  },
  sequence: {
    title: 'Des chiffres qui se suivent, c’est ce que l’on essaie d’abord',
    advice: 'Choisissez six chiffres qui ne se contentent pas de monter ou de descendre.',
  },
  'like-phone': {
    title: 'Ces chiffres sont dans votre numéro de téléphone',
    advice: 'Choisissez six chiffres que personne ne peut lire dans votre numéro.',
  },
  'like-birth-date': {
    title: 'Cela ressemble à une date',
    advice: 'Un anniversaire est facile à découvrir. Choisissez six chiffres qui ne soient pas une date.',
  },
  pattern: { title: 'Cette combinaison est facile à deviner', advice: 'Choisissez six chiffres sans motif.' },
} as const

export const fr: ErrorTexts = {
  'phone.taken': () => ({
    title: 'Ce numéro a déjà un compte',
    advice: 'Connectez-vous avec lui. Si vous ne connaissez pas le mot de passe, un code SMS suffit.',
  }),
  'phone.unchanged': () => ({
    title: 'C’est déjà votre numéro actuel',
    advice: 'Saisissez le nouveau, ou revenez en arrière si rien n’a changé.',
  }),
  'sms.resend-too-soon': ({ retryAt }, when) => ({
    title: 'Un code est déjà en route',
    advice: `Cela peut prendre une minute. Vous pourrez en demander un autre ${when(retryAt)}, heure de Chine.`,
  }),
  'sms.too-many': ({ retryAt }, when) => ({
    title: 'Trop de codes pour ce numéro aujourd’hui',
    advice: `Pour protéger son titulaire, nous n’en envoyons plus pour l’instant. Réessayez ${when(retryAt)}, heure de Chine.`,
  }),
  'sms.not-sent': () => ({
    title: 'Le SMS n’a pas pu être envoyé',
    advice:
      'Vérifiez le numéro et réessayez dans une minute. Le téléphone doit avoir du réseau, et l’itinérance si vous êtes à l’étranger.',
  }),
  'code.wrong': ({ attemptsLeft }) => ({
    title: 'Ce n’est pas le code que nous avons envoyé',
    advice: `Comparez-le au SMS le plus récent\u202f; les précédents ne comptent plus. ${triesLeft(attemptsLeft)}`,
  }),
  'code.expired': () => ({
    title: 'Ce code a expiré',
    advice: 'Un code est valable 10\u00a0minutes. Demandez-en un nouveau.',
  }),
  'code.used': () => ({
    title: 'Ce code a déjà servi',
    advice: 'Chaque code ne sert qu’une fois. Demandez-en un nouveau.',
  }),
  'code.too-many-attempts': () => ({
    title: 'Trop de codes erronés',
    advice: 'Pour vous protéger, ce code ne marche plus. Demandez-en un nouveau.',
  }),
  'account.unknown': () => ({
    title: 'Aucun compte n’a ce numéro',
    advice: 'Vérifiez le numéro et son pays. Si c’est votre première fois ici, inscrivez-vous\u202f: cela prend deux minutes.',
  }),
  'log-in.wrong': ({ attemptsLeft }) => ({
    title: 'Le numéro de téléphone ou le mot de passe est faux',
    advice: `${triesLeft(attemptsLeft)} Ensuite, la connexion sera bloquée un moment. Vous pouvez aussi vous connecter par code SMS.`,
  }),
  'log-in.locked': ({ retryAt }, when) => ({
    title: 'Bloqué après trop de mots de passe erronés',
    advice: `Votre argent est en sécurité. Réessayez ${when(retryAt)}, heure de Chine, ou connectez-vous dès maintenant par code SMS.`,
  }),
  'login-password.weak': ({ reason }) => weakLoginPasswords[reason],
  'login-password.wrong': ({ attemptsLeft }) => ({
    title: 'Ce n’est pas votre mot de passe de connexion',
    advice: `C’est celui avec lequel vous vous connectez, pas les six chiffres pour payer. ${triesLeft(attemptsLeft)}`,
  }),
  'payment-password.weak': ({ reason }) => weakPaymentPasswords[reason],
  'payment-password.not-set': () => ({
    title: 'Vous n’avez pas encore de mot de passe de paiement',
    advice: 'Choisissez-le d’abord\u202f: six chiffres à saisir à chaque paiement.',
  }),
  'payment-password.already-set': () => ({
    title: 'Vous avez déjà un mot de passe de paiement',
    advice: 'Vous pouvez le changer dans Profil, Mon compte. Si vous l’avez oublié, choisissez-y un nouveau.',
  }),
  'payment-password.wrong': ({ attemptsLeft }) => ({
    title: 'Mot de passe de paiement erroné',
    advice: `Ce sont les six chiffres choisis ici, pas le code PIN de votre carte. ${triesThenLocked(attemptsLeft)}`,
  }),
  'payment-password.locked': ({ retryAt }, when) => ({
    title: 'Bloqué après trop de mots de passe de paiement erronés',
    advice: `Votre argent est en sécurité. Réessayez ${when(retryAt)}, heure de Chine, ou choisissez un nouveau mot de passe de paiement.`,
  }),

  'card.unsupported': ({ reason }) => unsupportedCards[reason],
  'card.already-yours': () => ({
    title: 'Vous avez déjà lié cette carte',
    advice: 'Elle est dans «\u202fMes cartes\u202f». Il n’y a rien d’autre à faire.',
  }),
  'card.linked-by-other': () => ({
    title: 'Cette carte est liée à un autre compte',
    advice:
      'C’est peut-être un ancien compte à vous, ou quelqu’un a utilisé votre numéro de carte. Si la carte est à vous, vous pouvez la transférer ici.',
  }),
  'card.not-found': () => ({
    title: 'Cette carte n’est plus liée',
    advice: 'Elle a peut-être été retirée sur un autre appareil. Choisissez une autre carte, ou liez-la à nouveau.',
  }),
  'card.undo-over': () => ({
    title: 'Il est trop tard pour annuler',
    advice: 'La carte est retirée. Vous pouvez la lier à nouveau dans «\u202fMes cartes\u202f».',
  }),
  'bank.unknown-card': ({ attemptsLeft }) => ({
    title: 'La banque ne connaît pas ce numéro de carte',
    advice: `Comparez-le à la carte, chiffre par chiffre. Une carte neuve doit parfois être activée d’abord. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.mismatch': ({ fields, attemptsLeft }) => ({
    title:
      fields === null || fields.length === 0 ? 'Un élément diffère des données de la banque' : `La banque a ${listed(fields)}`,
    advice: `Votre carte n’a aucun problème\u202f: les banques notent souvent les données des étrangers à leur façon. ${attemptsAtBank(attemptsLeft)}`,
  }),
  'bank.too-many-attempts': ({ retryAt }, when) => ({
    title: 'Votre banque ne permet plus d’essai aujourd’hui',
    advice: `Réessayez ${when(retryAt)}, heure de Chine. D’ici là, regardez comment votre banque écrit vos données\u202f: sur son bordereau ou dans son application.`,
  }),
  'bank.out-of-service': () => ({
    title: 'La banque est en maintenance',
    advice:
      'Vous n’y êtes pour rien, et cela ne vous a coûté aucun essai. Réessayez dans une heure, ou prenez la carte d’une autre banque.',
  }),
  'bank.no-answer': () => ({
    title: 'La banque n’a pas encore répondu',
    advice:
      'Nous ne savons pas encore si c’est passé, et continuons à demander. Ne recommencez pas\u202f; regardez ici dans une minute.',
  }),
  'link.unknown': () => ({
    title: 'Cet essai ne nous est jamais parvenu',
    advice: 'Rien n’a été envoyé à la banque et aucun essai n’a été compté. Vous pouvez renvoyer sans crainte.',
  }),
  'link.not-waiting-for-code': () => ({
    title: 'Aucun code n’est plus attendu ici',
    advice: 'Regardez dans «\u202fMes cartes\u202f» si la carte est liée. Sinon, recommencez.',
  }),

  'code.not-ours': () => ({
    title: 'Ce n’est pas un code que nous pouvons payer',
    advice: 'Demandez au magasin son code Bangka. Rien n’a été ouvert et rien n’a été payé.',
  }),
  'code.damaged': () => ({
    title: 'Ce code est abîmé',
    advice:
      'Une partie manque ou est fausse, et nous ne nous y fions donc pas. Rien n’a été payé. Scannez-le à nouveau, ou demandez-en un nouveau au magasin.',
  }),
  'code.tampered': () => ({
    title: 'Ne payez pas ce code',
    advice:
      'Il ressemble aux nôtres, mais il n’est pas de nous\u202f: quelqu’un l’a peut-être collé sur celui du magasin. Rien n’a été payé. Prévenez le magasin.',
  }),
  'code.network-not-served': ({ networks }) => ({
    title: networks.length === 0 ? 'Ce code est pour un autre portefeuille' : `Ce code est pour ${inWords(networks)}`,
    advice:
      'Nous ne pouvons pas le payer. Demandez au magasin un code UnionPay ou Bangka, ou montrez votre code de paiement. Rien n’a été payé.',
  }),
  'code.currency-not-served': ({ currency }) => ({
    title: `Nous ne pouvons pas payer dans cette monnaie (${currency})`,
    advice: 'Nous n’avons pas de taux de change pour elle. Demandez au magasin si vous pouvez payer en yuans. Rien n’a été payé.',
  }),
  'code.answer-missing': () => ({
    title: 'Le magasin demande autre chose encore',
    advice: 'Remplissez chaque champ que le code demande, puis continuez. Rien n’a été payé.',
  }),
  'order.quote-expired': () => ({
    title: 'Le taux de change n’est plus valable',
    advice: 'Un taux vaut quelques minutes. Rien n’a été débité. Scannez à nouveau le code pour voir le montant actuel.',
  }),
  'tip.too-large': ({ mostPercent }) => ({
    title: 'Ce pourboire est trop élevé',
    advice: `Pour éviter les erreurs de frappe, un pourboire peut atteindre ${mostPercent}\u00a0% du montant au plus. Vérifiez le nombre et saisissez-le à nouveau.`,
  }),
  'order.expired': () => ({
    title: 'Cette commande a expiré',
    advice: 'Rien n’a été débité. Demandez un nouveau code au magasin.',
  }),
  'order.paid': () => ({
    title: 'Cette commande est déjà payée',
    advice: 'Rien n’a été débité une seconde fois. Si c’est vous qui l’avez payée, elle est dans «\u202fHistorique\u202f».',
  }),
  'order.closed': () => ({
    title: 'Le magasin a fermé cette commande',
    advice: 'Rien n’a été débité. Demandez un nouveau code au magasin si vous voulez toujours payer.',
  }),
  'order.not-found': () => ({
    title: 'Nous ne trouvons pas cette commande',
    advice: 'Demandez au magasin de montrer à nouveau son code.',
  }),
  'charge.not-found': () => ({
    title: 'Ce paiement n’est plus en attente',
    advice: 'Regardez dans «\u202fHistorique\u202f» ce qu’il est devenu, ou montrez à nouveau votre code de paiement.',
  }),
  'charge.closed': ({ reason }) => chargeEnds[reason],
  'agreement.not-found': () => ({
    title: 'Ce paiement automatique n’existe pas, ou n’est pas le vôtre',
    advice: 'Demandez un nouveau code au marchand. Rien n’a été débité.',
  }),
  'agreement.closed': ({ reason }) => agreementEnds[reason],
  'risk.check-needed': () => ({
    title: 'Encore une vérification avant de payer',
    advice: 'Rien n’a été débité. Ajoutez une deuxième carte ou vérifiez votre identité : Mon compte, Vérification de sécurité.',
  }),
  'shop.not-found': () => ({
    title: 'Nous ne trouvons pas ce magasin',
    advice: 'Vérifiez que le code est entier et scannez-le à nouveau, ou demandez au magasin.',
  }),
  'balance.not-enough': ({ availableFen, feeFen }, _when, money) => ({
    title: 'Il n’y a pas autant dans votre portefeuille',
    advice: `Avec les frais de ${money(feeFen)}, c’est plus que les ${money(availableFen)} disponibles. Retirez moins, ou rechargez d’abord.`,
  }),
  'card.not-for-balance': () => ({
    title: 'Cette carte ne convient pas ici',
    advice: 'Seules les cartes de banques chinoises rechargent le solde et en reçoivent. Choisissez une autre carte.',
  }),
  'movement.unknown': () => ({
    title: 'La demande ne nous est pas parvenue',
    advice: 'Rien n’a bougé. Vous pouvez réessayer sans risque.',
  }),
  'movement.fee-changed': ({ feeFen }, _when, money) => ({
    title: `Les frais sont maintenant de ${money(feeFen)}`,
    advice: 'Rien n’a bougé. Vérifiez, et continuez seulement si c’est juste.',
  }),
  'movement.over-limit': ({ leftFen, mostFen, raisable, renewsAt }, when, money) => ({
    title: 'C’est plus que ce que vous pouvez déplacer maintenant',
    advice: `Sur ${money(mostFen)}, il reste ${money(leftFen)}.${renewsAt === null ? '' : ` Le compte repart à zéro ${when(renewsAt)}, heure de Chine.`}${raisable ? ' Vérifier votre identité, ou lier des cartes d’autres banques chinoises, relève ce plafond.' : ''}`,
  }),
  'amount.invalid': () => ({
    title: 'Ce montant ne peut pas être payé',
    advice: 'Saisissez au moins ¥0.01, avec deux chiffres au plus après le point.',
  }),
  'amount.too-large': ({ limitFen }, _when, money) => ({
    title: 'C’est trop pour un seul paiement',
    advice: `Vous pouvez payer ${money(limitFen)} au plus en une fois. Demandez au magasin de diviser le montant.`,
  }),
  'amount.changed': ({ amountFen }, _when, money) => ({
    title: `Le montant est maintenant de ${money(amountFen)}`,
    advice: 'Le magasin l’a changé après que vous l’avez vu. Rien n’a été payé. Vérifiez-le, et ne payez que s’il est juste.',
  }),
  'card.none': () => ({
    title: 'Vous n’avez pas de carte pour payer',
    advice: 'Liez d’abord une carte\u202f: cela prend environ trois minutes.',
  }),
  'payment.unknown': () => ({
    title: 'Ce paiement ne nous est jamais parvenu',
    advice: 'Rien n’a été débité. Vous pouvez payer à nouveau sans crainte.',
  }),
  'payment.refused': ({ reason }) => declines[reason],
  'pay-code.invalid': () => ({
    title: 'Ce code de paiement n’est pas valable',
    advice: 'Ouvrez «\u202fPayer\u202f» et montrez le code que vous y voyez.',
  }),
  'pay-code.used': () => ({
    title: 'Ce code de paiement a déjà servi',
    advice: 'Chaque code ne sert qu’une fois. Ouvrez «\u202fPayer\u202f»\u202f: un nouveau vous y attend.',
  }),
  'pay-code.expired': () => ({
    title: 'Ce code de paiement a expiré',
    advice: 'Un code est valable une minute. Ouvrez «\u202fPayer\u202f»\u202f: un nouveau vous y attend.',
  }),

  'verification.closed': () => ({
    title: 'Rien n’est à envoyer pour l’instant',
    advice:
      'Vos photos sont en cours d’examen, ou ont été acceptées. Ouvrez «\u202fVérification\u202f» pour voir où cela en est.',
  }),
  'verification.incomplete': () => ({
    title: 'Il manque encore quelque chose',
    advice: 'Ouvrez «\u202fVérification\u202f»\u202f: vous y verrez quelle pièce ajouter.',
  }),
  'picture.unreadable': () => ({
    title: 'Ce fichier n’est pas une image que nous pouvons ouvrir',
    advice: 'Prenez la photo avec l’appareil photo, ou choisissez-en une autre.',
  }),
  'picture.same-again': () => ({
    title: 'C’est la photo qui vous a été renvoyée',
    advice: 'Prenez-en une nouvelle qui montre ce qui manquait.',
  }),
  'reviewers.out-of-service': () => ({
    title: 'Les personnes qui examinent les photos sont injoignables',
    advice: 'Rien n’est perdu\u202f: ce que vous avez envoyé reste. Réessayez dans quelques minutes.',
  }),

  'sandbox.absent': () => ({
    title: 'Il n’y a pas de bac à sable ici',
    advice: 'Ce portefeuille parle à un vrai service. Le bac à sable n’existe que dans les versions d’essai.',
  }),
}

/** Why an agreement can't be signed or changed any more. */
const agreementEnds = {
  lapsed: {
    title: 'Le délai pour accepter est passé',
    advice: 'Vous n’avez rien accepté et rien n’a été débité. Demandez au marchand de recommencer.',
  },
  signed: {
    title: 'Vous avez déjà accepté',
    advice: 'Ses plafonds sont dans Profil → Mon compte → Paiements automatiques.',
  },
  ended: {
    title: 'Ce paiement automatique est terminé',
    advice: 'Le marchand ne peut plus vous débiter. S’il vous le faut encore, le marchand doit refaire la demande.',
  },
} as const
