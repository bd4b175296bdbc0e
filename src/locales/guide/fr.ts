import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Est-ce pour moi\u202f?',
  seeAnswer: 'Voir la réponse',
  chooseOne: 'Choisissez la réponse la plus proche de votre cas.',
  unreadable: 'Une partie du lien n’a pas pu être lue. Répondez à ce qui manque, et vous y êtes.',
  private: 'Rien ici ne demande qui vous êtes, et il ne faut pas de compte.',

  questions: {
    live: {
      short: 'Où je vis',
      heading: 'Où vivez-vous\u202f?',
      lead: 'Les magasins qui acceptent Bangka sont en Chine continentale.',
    },
    card: {
      short: 'Ma carte',
      heading: 'Quelle carte avez-vous\u202f?',
      lead: 'Si vous en avez plusieurs, choisissez la première de cette liste que vous possédez.',
    },
    phone: {
      short: 'Mon téléphone',
      heading: 'Quel numéro de téléphone utilisez-vous\u202f?',
      lead: 'Il doit recevoir les SMS\u202f: les codes arrivent ainsi.',
    },
    id: {
      short: 'Mon identité',
      heading: 'Quelle pièce d’identité avez-vous\u202f?',
      lead: 'Si vous avez un compte en Chine, choisissez la pièce que connaît la banque.',
    },
  },

  live: {
    mainland: { name: 'En Chine continentale', detail: 'Travail, études ou famille' },
    visiting: { name: 'Ailleurs, et je visite la Chine', detail: 'En vacances ou en voyage d’affaires, maintenant ou bientôt' },
    'hk-macau-taiwan': { name: 'À Hong Kong, Macao ou Taïwan', detail: '' },
    abroad: { name: 'Dans un autre pays', detail: 'Sans voyage en Chine prévu' },
  },
  card: {
    chinese: { name: 'La carte d’une banque de Chine continentale', detail: 'De débit ou de crédit' },
    international: {
      name: 'Visa, Mastercard ou semblable, de l’étranger',
      detail: 'American Express, JCB, Diners Club et Discover aussi',
    },
    'unionpay-abroad': {
      name: 'UnionPay, émise hors de Chine continentale',
      detail: 'Par une banque de Hong Kong, par exemple',
    },
    other: { name: 'Un autre type de carte', detail: 'Maestro, prépayée, ou une marque propre à un seul pays' },
    'account-only': { name: 'Un compte bancaire ou PayPal, sans carte', detail: '' },
    none: { name: 'Rien de tout cela', detail: '' },
  },
  phone: {
    mainland: { name: 'Un numéro chinois', detail: 'Il commence par +86' },
    foreign: { name: 'Un numéro d’ailleurs', detail: 'De tout pays\u202f; Hong Kong, Macao et Taïwan aussi' },
    none: { name: 'Aucun qui reçoive les SMS', detail: '' },
  },
  id: {
    passport: { name: 'Un passeport', detail: 'De n’importe quel pays' },
    'passport-away': { name: 'Un passeport, mais pas sur moi', detail: 'À la maison, ou déposé pour un visa' },
    'permanent-resident': {
      name: 'Carte de résident permanent étranger',
      detail: 'La carte chinoise des étrangers installés pour de bon',
    },
    'hk-macau-taiwan-permit': {
      name: 'Un permis pour Hong Kong, Macao ou Taïwan',
      detail: 'Permis d’entrée ou permis de séjour',
    },
    'resident-id': { name: 'Carte d’identité chinoise', detail: '' },
    none: { name: 'Rien de tout cela', detail: 'Seulement une carte d’identité ou un permis de conduire étranger, par exemple' },
  },

  verdicts: {
    yes: {
      heading: 'Oui, vous pouvez payer avec Bangka',
      lead: 'Votre carte, votre téléphone et votre pièce d’identité vont ensemble.',
    },
    'yes-with-limits': {
      heading: 'Oui, avec quelques limites',
      lead: 'Vous pouvez lier votre carte et payer. Regardez ce qui est différent pour vous.',
    },
    'after-steps': {
      heading: 'Oui, dès que ceci sera fait',
      lead: 'Il manque encore quelque chose. Voici quoi faire, dans l’ordre.',
    },
    'not-yet': {
      heading: 'Pas dans l’état actuel',
      lead: 'Mieux vaut le savoir maintenant qu’à la caisse. Voici ce qui y changerait quelque chose.',
    },
  },

  next: 'La suite, pas à pas',
  groups: { works: 'Possible', conditions: 'Avec des limites, ou après une étape', worksNot: 'Impossible' },
  yourAnswers: 'Vos réponses',
  changeAnswer: (question, answer) => `Changer\u202f: ${question}, ${answer}`,
  alsoAskedTitle: 'Autres questions',
  howWeKnow: 'D’où nous le savons',
  share: 'Copier un lien vers cette réponse',
  shareNote: 'Le lien contient vos quatre choix et rien d’autre.',
  copied: 'Lien copié.',
  notCopied: 'Le lien n’a pas pu être copié ici. Le voici\u202f:',
  startOver: 'Recommencer',

  capabilities: {
    'sign-up': 'S’inscrire',
    'link-chinese-card': 'Lier une carte chinoise',
    'link-international-card': 'Lier une carte étrangère',
    'pay-in-shops': 'Payer en magasin',
    'pay-online': 'Payer en ligne',
    'travel-and-top-ups': 'Trains, vols, crédit téléphonique',
    'pay-friends': 'Envoyer et recevoir de l’argent entre amis',
    'red-packets': 'Enveloppes rouges (hongbao)',
    balance: 'Recharger et retirer',
    'money-market-funds': 'Fonds monétaires',
    'app-agreements': 'Débits par des applications, comme les taxis',
    'pay-abroad': 'Payer hors de Chine continentale',
  },

  reasons: {
    'any-phone': 'Avec n’importe quel numéro, de n’importe quel pays.',
    'phone-needed': 'Il faut un numéro qui reçoit les SMS. Tous les pays conviennent.',
    'id-of-the-account': 'Il faut le numéro de la pièce d’identité avec laquelle le compte a été ouvert.',
    'passport-number': 'Le numéro de votre passeport suffit\u202f; une photo de la page le montre.',
    'bank-phone-needed': 'La banque envoie un code par SMS au numéro de téléphone qu’elle a pour vous.',
    'bank-has-phone':
      'La banque envoie son code au numéro qu’elle a pour vous. Un numéro étranger convient si la banque a exactement celui-là.',
    'sms-abroad':
      'La banque envoie son code à votre numéro chinois\u202f: ce téléphone doit donc recevoir les SMS là où vous êtes.',
    'every-chinese-bank':
      'Cartes de débit et de crédit des banques de Chine continentale. Si votre banque a écrit votre nom à sa façon, nous vous aidons à trouver laquelle.',
    'account-needs-passport':
      'Les banques ouvrent des comptes aux personnes ayant un passeport ou une pièce d’identité chinoise.',
    'account-in-the-mainland':
      'Pas nécessaire avec une Visa ou Mastercard, mais accepté en plus d’endroits. Les banques ouvrent les comptes au guichet, en personne.',
    'account-on-a-visit': 'Beaucoup d’agences n’ouvrent pas de compte pour un court séjour. Une carte étrangère est plus simple.',
    'account-not-from-afar':
      'Les banques chinoises veulent vous voir à un guichet en Chine continentale\u202f: pas de compte à distance.',
    'id-for-card-abroad': 'Bangka demande le numéro d’un passeport ou d’une pièce d’identité chinoise.',
    'card-from-abroad':
      'Visa, Mastercard, American Express, JCB, Diners Club et Discover, de toute banque de tout pays. Pas besoin de compte chinois.',
    'card-from-abroad-too':
      'Vous n’en avez pas besoin, mais pouvez aussi en lier une\u202f: Visa, Mastercard, American Express, JCB, Diners Club ou Discover.',
    'unionpay-abroad':
      'Certaines peuvent être liées, d’autres non. Si Bangka affiche le nom de la banque à côté du numéro, cela vaut la peine d’essayer.',
    'kind-of-card': 'Pas ce type-là. Visa, Mastercard, American Express, JCB, Diners Club et Discover conviennent.',
    'account-is-no-card':
      'Seules les cartes peuvent être liées\u202f: ni compte bancaire seul, ni accès à la banque en ligne, ni PayPal.',
    'no-card-yet': 'Avec une Visa ou Mastercard de votre banque chez vous, vous n’avez pas besoin de compte chinois.',
    'shops-when-there': 'En Chine continentale, une fois sur place\u202f: montrez votre code, ou scannez celui du magasin.',
    'shops-when-there-abroad-card':
      'En Chine continentale, une fois sur place. Certains magasins n’acceptent pas les cartes étrangères.',
    shops: 'Montrez votre code, ou scannez celui du magasin. L’argent vient directement de votre carte.',
    'shops-abroad-card':
      'Montrez votre code, ou scannez celui du magasin. Certains magasins n’acceptent pas les cartes étrangères.',
    online: 'Scannez le code de la commande, ou choisissez-en une image.',
    'online-abroad-card': 'Scannez le code de la commande. Certains magasins n’acceptent pas les cartes étrangères.',
    tickets: 'Bangka ne vend pas de billets. Choisissez chez le vendeur, puis payez avec le code de la commande.',
    'tickets-abroad-card':
      'Des personnes ont payé des billets de train et du crédit téléphonique avec des cartes étrangères. Bangka n’en vend pas\u202f: payez avec le code de la commande.',
    'once-linked': 'Dès qu’une carte est liée.',
    'nothing-to-pay-with': 'Chaque paiement vient directement d’une carte, et il n’y en a pas encore qui puisse être liée.',
    'no-transfers-abroad-card':
      'Les règles des portefeuilles n’autorisent pas les transferts avec une carte étrangère. Bangka n’en propose pas non plus.',
    'no-receiving-without-account':
      'Pas encore dans Bangka. Là où des portefeuilles le proposent, il faut un compte dans une banque chinoise.',
    'no-transfers-yet':
      'Pas encore dans Bangka. Là où des portefeuilles le proposent, il faut une carte chinoise et une identité vérifiée, avec des limites annuelles.',
    'no-red-packets-abroad-card': 'Les règles ne l’autorisent pas avec une carte étrangère.',
    'no-red-packets-yet':
      'Pas encore dans Bangka. Là où des portefeuilles le proposent, il faut une carte chinoise et une identité vérifiée.',
    balance:
      'Oui. Alimentez-le depuis une carte d’une banque chinoise, retirez-en, ou payez directement avec la carte : chaque paiement montre ce qui paie. Plafonds et frais sont indiqués d’avance.',
    'no-balance-abroad-card':
      'Une carte étrangère ne peut ni alimenter le portefeuille ni recevoir de retrait. Elle paie directement : rien à recharger.',
    'no-funds-abroad-card': 'Les règles n’en autorisent pas avec une carte étrangère.',
    'funds-ask-for-chinese-id':
      'On demandait aux étrangers une carte d’identité chinoise, et nous ne connaissons aucun changement. Bangka n’a pas de fonds.',
    'no-funds': 'Bangka n’a pas de fonds.',
    agreements:
      'Oui. Une application demande une fois, vous fixez combien elle peut prélever, vous voyez chaque prélèvement et pouvez y mettre fin à tout moment.',
    'mainland-shops-only': 'Bangka paie des magasins en Chine continentale, en yuans.',
  },

  limits: {
    walletPayment: (yuan) => `${yuan} au plus par paiement.`,
    abroadFee: (yuan, percent) =>
      `La règle\u202f: pas de frais jusqu’à ${yuan}\u202f; au-delà, ${percent}\u202f% du montant entier. Bangka n’ajoute rien.`,
    abroadAmounts: (payment, year) => `${payment} au plus par paiement et ${year} par an.`,
    withoutId: (year, since) =>
      `D’autres portefeuilles laissent les visiteurs payer ${year} par an sans pièce d’identité, à notre connaissance (état\u202f: ${since}).`,
    dollars: (amount) => `${amount}\u00a0$\u202fUS`,
  },

  steps: {
    'get-id': {
      title: 'Avoir un passeport',
      text: 'Ou l’une des pièces d’identité chinoises. Un permis de conduire ou une carte d’identité étrangère ne suffit pas.',
    },
    'have-passport-number': {
      title: 'Avoir le numéro de votre passeport',
      text: 'Une photo ou une copie de la page suffit pour lier la carte. En magasin, le téléphone suffit.',
    },
    'find-bank-id': {
      title: 'Demander quelle pièce votre banque a notée',
      text: 'C’est peut-être un ancien passeport. L’application de la banque ou le guichet vous le dit.',
    },
    'get-phone': {
      title: 'Obtenir un numéro qui reçoit les SMS',
      text: 'De n’importe quel pays. En Chine, les opérateurs vendent des cartes SIM sur présentation d’un passeport.',
    },
    'open-account': {
      title: 'Ouvrir un compte dans une banque',
      text: 'Prenez votre passeport avec le visa ou le titre de séjour, votre téléphone, et une lettre de votre employeur ou école si vous en avez une. Demandez d’imprimer votre nom tel qu’il est noté\u202f: vous en aurez besoin. Ce que demandent les agences varie.',
    },
    'get-card': {
      title: 'Obtenir une Visa ou Mastercard',
      text: 'Auprès de votre banque chez vous, avant le départ\u202f; une carte de débit convient. Elle suffit à elle seule, sans compte en Chine.',
    },
    'phone-at-bank': {
      title: 'Vérifier que votre banque a ce numéro',
      text: 'L’application de la banque ou le guichet vous dit lequel elle a.',
    },
    roaming: {
      title: 'Activer l’itinérance de votre SIM chinoise',
      text: 'Seulement pour recevoir les SMS. Faites-le avant de partir, si possible.',
    },
    'bank-slip': {
      title: 'Avoir sous la main un bordereau ou l’application de la banque',
      text: 'Votre nom y figure exactement comme la banque l’a écrit. C’est là que la plupart des cartes échouent.',
    },
    'sign-up': { title: 'S’inscrire', text: 'Un numéro de téléphone, un code SMS, un mot de passe\u202f: deux minutes.' },
    'try-number': {
      title: 'Saisir le numéro de votre carte',
      text: 'Si Bangka affiche le nom de la banque à côté, continuez. Gardez une seconde carte en réserve.',
    },
    'link-card': {
      title: 'Lier votre carte',
      text: 'Numéro de carte, nom, pièce d’identité et téléphone, tels que la banque les a.',
    },
    'other-way-to-be-paid': {
      title: 'Pour être payé, convenir d’un autre moyen',
      text: 'Un virement bancaire ou PayPal, par exemple. Qui paie depuis la Chine peut faire les deux.',
    },
    'bring-cash': {
      title: 'Emporter un peu d’espèces',
      text: 'Tant qu’aucune carte n’est liée, elles paient un repas et un taxi.',
    },
  },

  alsoAsked: {
    nationality: {
      question: 'Mon pays n’est jamais dans la liste',
      answer: 'Il est dans la nôtre\u202f: toutes les nationalités y sont, l’absence de nationalité aussi.',
    },
    minors: {
      question: 'J’ai moins de 18\u00a0ans',
      answer:
        'Bangka ne demande pas votre âge. Les banques, si\u202f: à notre connaissance, elles ouvrent un compte aux mineurs avec un parent.',
    },
    companies: {
      question: 'Le compte d’une entreprise',
      answer: 'Non. Une carte est liée au nom d’une personne, avec la pièce d’identité de celle-ci.',
    },
    paypal: {
      question: 'PayPal',
      answer: 'Non. Mais la Visa ou Mastercard derrière votre compte PayPal peut souvent être liée elle-même.',
    },
  },

  strengths: {
    own: (since) => `Règle de Bangka, état\u202f: ${since}`,
    published: (since) => `Règle publiée, état\u202f: ${since}`,
    reported: (since) => `À notre connaissance, état\u202f: ${since}`,
  },

  facts: {
    'this-wallet': 'Ce que Bangka fait et ne fait pas',
    'cards-from-abroad': 'Frais et limites des cartes étrangères',
    'without-id': 'Payer sans pièce d’identité',
    'accounts-in-classes': 'Identités vérifiées et limites annuelles',
    'opening-an-account':
      'Comment les banques ouvrent des comptes\u202f; les agences diffèrent, et aucune banque ne publie de règle unique',
    'how-banks-write': 'Ce que les banques ont noté\u202f; aucune banque ne publie sa règle',
    'guide-readers': 'Ce qu’ont raconté les lecteurs d’un guide pour étrangers',
  },
}
