import type { TextsOf } from '../catalog'

export const fr: TextsOf<'riskCheck'> = {
  title: 'Vérification de sécurité',
  headings: {
    'second-card': 'Ajoutez une deuxième carte pour continuer',
    verification: 'Montrez votre passeport pour continuer',
  },
  lead: 'Quelque chose d’inhabituel sur ce compte nous amène à vous demander une preuve de plus que c’est bien vous. Vous n’avez rien fait de mal et rien n’a été débité.',
  asked: (when) => `Demandée : ${when}`,
  works: 'Ce qui marche encore',
  stillWork: [
    'Les remboursements arrivent sur votre carte',
    'Vos factures, cartes et plafonds restent visibles',
    'Vous pouvez ajouter et retirer des cartes',
    'La commande d’un commerce vous attend jusqu’à son terme',
  ],
  waits: 'Ce qui attend',
  waitsText: 'Les paiements : en scannant, avec le code de paiement et automatiques. Les recharges et les retraits aussi.',
  how: 'Comment passer',
  anyCard:
    'Toute carte à votre nom convient : d’une autre banque chinoise, ou une Visa, Mastercard ou autre carte étrangère. Un passeport suffit comme pièce d’identité.',
  orVerify: 'Une seule carte ? Vérifiez plutôt votre identité avec des photos du passeport, du visa et du tampon d’entrée.',
  sendPictures:
    'Envoyez des photos du passeport, du visa et du tampon d’entrée. Des personnes les regardent, et nous vous prévenons aussitôt.',
  linkCard: 'Ajouter une carte',
  verify: 'Vérifier l’identité',
  inReview: 'Vos photos sont à l’examen. Nous vous prévenons aussitôt.',
  answered: 'Il manque quelque chose dans vos photos : voyez quoi renvoyer.',
  passed: 'Vous pouvez de nouveau payer',
  passedText: 'La vérification est terminée. Merci de votre patience.',
  done: 'Terminé',
}
