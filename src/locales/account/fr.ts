import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  welcome: {
    title: 'Bangka',
    heading: 'Payez en Chine avec votre carte',
    lead: 'Liez votre carte bancaire une seule fois. Ensuite, payez dans tous les magasins en montrant ou en scannant un code.',
    points: {
      link: 'Pensé pour les étrangers\u202f: passeports, noms longs et numéros de téléphone étrangers sont les bienvenus.',
      help: 'Votre banque écrit votre nom à sa façon\u202f? Nous vous aidons à trouver laquelle.',
      safe: 'Votre propre mot de passe à six chiffres protège vos paiements.',
    },
    signUp: 'S’inscrire',
    logIn: 'Se connecter',
    ended:
      'Votre session a pris fin. Cela arrive après un changement de mot de passe, ou au bout d’un certain temps. Reconnectez-vous, s’il vous plaît.',
  },

  phone: {
    label: 'Numéro de téléphone',
    help: 'Avec l’indicatif du pays, par exemple +33\u00a06\u00a012\u00a034\u00a056\u00a078. Sans indicatif, nous le prenons pour un numéro chinois.',
    understood: (number, country) => `${number}, ${country}`,
    problems: {
      empty: 'Saisissez votre numéro de téléphone.',
      characters: 'Un numéro de téléphone ne contient que des chiffres. Retirez les lettres et les signes.',
      'too-short': 'Il manque des chiffres.',
      'too-short-without-code':
        'C’est trop court pour un numéro chinois. Un numéro étranger commence par + et l’indicatif du pays, par exemple +33.',
      'too-long': 'Il y a trop de chiffres.',
      'unknown-country': 'Aucun pays n’a cet indicatif. Commencez par + et l’indicatif de votre pays, par exemple +33.',
      'not-in-use': 'Aucun numéro ne ressemble à celui-ci. Vérifiez les chiffres et l’indicatif du pays.',
    },
  },

  code: {
    label: 'Code reçu par SMS',
    sentTo: (phone) => `Nous avons envoyé six chiffres au ${phone}. Cela peut prendre une minute.`,
    wrongNumber: 'Mauvais numéro\u202f?',
    resend: 'Renvoyer un code',
    resendIn: (seconds) => `Nouveau code dans ${seconds}\u00a0s`,
    checking: 'Vérification…',
  },

  password: {
    label: 'Mot de passe',
    newLabel: 'Nouveau mot de passe',
    currentLabel: 'Mot de passe de connexion',
    help: 'Au moins 8\u00a0caractères. Trois ou quatre mots font un bon mot de passe.',
    good: 'Bon mot de passe',
    show: 'Afficher le mot de passe',
    hide: 'Masquer le mot de passe',
    missing: 'Saisissez votre mot de passe.',
    weak: {
      'too-short': 'Utilisez au moins 8\u00a0caractères.',
      'too-common': 'Trop de gens utilisent celui-ci. Choisissez-en un qui ne soit qu’à vous.',
      'like-phone': 'Il ressemble trop à votre numéro de téléphone. Choisissez-en un autre.',
    },
  },

  signUp: {
    title: 'Inscription',
    phoneHeading: 'Votre numéro de téléphone',
    phoneLead: 'De n’importe quel pays. Nous y envoyons un code, et il vous servira à vous connecter.',
    codeHeading: 'Saisissez le code',
    passwordHeading: 'Choisissez un mot de passe',
    passwordLead: 'Il sert à vous connecter. Les six chiffres pour payer viendront plus tard.',
    sendCode: 'Envoyer le code',
    create: 'Créer le compte',
    welcome: 'Bienvenue. Votre compte est ouvert.',
    logInInstead: 'J’ai déjà un compte',
  },

  logIn: {
    title: 'Connexion',
    heading: 'Bon retour',
    submit: 'Se connecter',
    byCode: 'Utiliser un code SMS',
    byPassword: 'Utiliser un mot de passe',
    codeHeading: 'Saisissez le code',
    codeLead: 'Pas besoin de mot de passe\u202f: nous envoyons un code sur votre téléphone.',
    sendCode: 'Envoyer le code',
    forgotten: 'Mot de passe oublié\u202f?',
    numberChanged: 'Mon numéro a changé',
    numberChangedTitle: 'Votre numéro a changé\u202f?',
    numberChangedAdvice:
      'Connectez-vous avec votre ancien numéro et votre mot de passe\u202f: aucun SMS n’est nécessaire. Allez ensuite dans Profil, Mon compte, Numéro de téléphone, et saisissez le nouveau.',
    numberChangedForgotten:
      'Si vous ne connaissez pas non plus le mot de passe, récupérez un moment l’ancien numéro\u202f: votre opérateur peut le faire sur présentation de votre passeport.',
    understood: 'Utiliser l’ancien numéro',
    signUp: 'S’inscrire',
    lockedFor: (seconds) =>
      seconds >= 60 ? `Réessayez dans ${Math.ceil(seconds / 60)}\u00a0min` : `Réessayez dans ${seconds}\u00a0s`,
  },

  reset: {
    title: 'Nouveau mot de passe',
    phoneHeading: 'Changez votre mot de passe',
    phoneLead: 'Nous envoyons un code au numéro de téléphone de votre compte.',
    codeHeading: 'Saisissez le code',
    passwordHeading: 'Un nouveau mot de passe',
    passwordLead: 'Tout le reste demeure inchangé. Vos autres appareils seront déconnectés.',
    sendCode: 'Envoyer le code',
    save: 'Enregistrer et entrer',
    done: 'Votre mot de passe est changé et vous êtes de retour dans votre compte.',
  },

  changePhone: {
    title: 'Numéro de téléphone',
    phoneHeading: 'Votre nouveau numéro',
    phoneLead: (current) => `Pour l’instant, c’est le ${current}. Nous envoyons un code au nouveau.`,
    note: 'C’est le numéro avec lequel vous vous connectez. Celui que connaît votre banque ne change pas.',
    codeHeading: 'Saisissez le code',
    passwordHeading: 'Confirmez que c’est bien vous',
    passwordLead: 'Saisissez votre mot de passe de connexion.',
    sendCode: 'Envoyer le code',
    save: 'Changer le numéro',
    done: (phone) => `C’est fait. Désormais, vous vous connectez avec le ${phone}.`,
  },

  paymentPassword: {
    title: 'Mot de passe de paiement',
    setHeading: 'Choisissez six chiffres pour payer',
    setLead: 'Vous les saisirez pour payer\u202f: ainsi, personne d’autre ne peut payer avec votre téléphone.',
    notTheCardPin:
      'Ce n’est pas le code PIN de votre carte\u202f: choisissez des chiffres que vous n’utilisez nulle part ailleurs.',
    repeatHeading: 'Les mêmes chiffres à nouveau',
    repeatLead: 'Pour qu’un doigt qui glisse ne vous empêche pas de payer.',
    startOver: 'Choisir d’autres chiffres',
    oldHeading: 'Vos six chiffres actuels',
    oldLead: 'Vous en choisirez ensuite un nouveau.',
    newHeading: 'Six nouveaux chiffres',
    forgotten: 'Oublié\u202f? En changer',
    resetHeading: 'Nouveau mot de passe de paiement',
    resetLead: (phone) =>
      `Nous envoyons un code au ${phone} et vous demandons votre mot de passe de connexion. Vos cartes restent liées.`,
    resetBegin: 'Envoyer le code',
    codeHeading: 'Saisissez le code',
    loginPasswordHeading: 'Confirmez que c’est bien vous',
    loginPasswordLead: 'Saisissez votre mot de passe de connexion.',
    confirm: 'Continuer',
    digits: 'Six chiffres',
    saving: 'Enregistrement…',
    saveAgain: 'Réessayer',
    mismatch: 'Les deux saisies diffèrent. Choisissez à nouveau vos six chiffres.',
    unchanged: 'C’est déjà le vôtre. Choisissez d’autres chiffres.',
    weak: {
      repeated: 'Le même chiffre revient trop souvent. Variez-les davantage.',
      sequence: 'Des chiffres qui se suivent\u202f: c’est ce que l’on essaie en premier. Choisissez-en d’autres.',
      'like-phone': 'Ces chiffres sont dans votre numéro de téléphone. Choisissez-en d’autres.',
      'like-birth-date': 'C’est une date de naissance, facile à découvrir. Choisissez d’autres chiffres.',
      pattern: 'Cette combinaison est facile à deviner. Choisissez d’autres chiffres.',
    },
    setDone: 'Votre mot de passe de paiement est défini.',
    changeDone: 'Votre mot de passe de paiement est changé.',
  },

  myAccount: {
    title: 'Mon compte',
    agreements: 'Paiements automatiques',
    balance: 'Solde',
    myCards: 'Mes cartes',
    addCard: 'Ajouter une carte',
    cards: (count) => plural('fr', count, { one: `${count} carte`, other: `${count} cartes` }),
    phone: 'Numéro de téléphone',
    loginPassword: 'Mot de passe de connexion',
    change: 'Modifier',
    paymentPassword: 'Mot de passe de paiement',
    notSet: 'Pas encore défini',
    paymentPasswordForgotten: 'Mot de passe de paiement oublié',
    riskCheck: 'Vérification de sécurité',
    riskCheckNeeded: 'À faire',
    limits: 'Plafonds',
    verification: 'Vérification',
    verificationStatus: {
      none: 'Pas commencée',
      'in-review': 'En cours d’examen',
      answered: 'Il manque quelque chose',
      verified: 'Acceptée',
    },
  },

  settings: {
    title: 'Réglages',
    language: 'Langue',
    followSystem: 'Comme l’appareil',
    languageLoading: (language) => `Chargement\u202f: ${language}…`,
    languageUnreachable: (language) => `${language} n’a pas pu être chargé`,
    languageAdvice: 'Vérifiez votre connexion. Votre choix est gardé.',
    about: 'À propos de Bangka',
    aboutText:
      'Bangka est un portefeuille d’essai\u202f: la banque, les SMS et les magasins sont fictifs, à moins que son exploitant n’en ait raccordé de vrais. Votre numéro de carte n’est gardé qu’à la banque\u202f; cette application ne l’enregistre jamais.',
    logOut: 'Se déconnecter',
    logOutTitle: 'Vous déconnecter\u202f?',
    logOutText:
      'Vos cartes restent liées et vos paiements restent ici. Pour revenir, il vous faudra votre numéro de téléphone et votre mot de passe ou un SMS.',
    logOutConfirm: 'Se déconnecter',
    stay: 'Rester ici',
  },
}
