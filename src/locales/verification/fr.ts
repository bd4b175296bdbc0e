import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Vérification',
  start: {
    heading: 'Montrez qui vous êtes',
    lead: 'En Chine, un portefeuille doit savoir qui l’utilise. Trois photos et votre nom suffisent\u202f; cela prend environ trois minutes.',
    needed: 'Ce qu’il vous faut',
    nameNeeded: 'Votre nom tel qu’il est imprimé dans votre passeport',
    privacy: 'Ce que deviennent les photos',
    privacyText:
      'Elles vont aux personnes qui les examinent, et à personne d’autre. Le portefeuille ne les garde pas, ni sur ce téléphone ni sur ses serveurs. Sur ce téléphone, elles disparaissent dès qu’elles sont envoyées, ou quand vous partez.',
    sandbox:
      'Ceci est le bac à sable\u202f: personne ne regarde les photos, et n’importe quelle photo nette convient. Mieux vaut ne pas utiliser votre vrai passeport.',
    begin: 'Commencer',
    goOn: 'Continuer',
  },
  pieces: {
    passport: {
      name: 'Page du passeport',
      hint: 'La page avec votre photo, entière, avec les deux lignes de lettres en bas.',
    },
    visa: {
      name: 'Visa ou titre de séjour',
      hint: 'Celui qui est valable aujourd’hui. Si votre venue s’est faite sans visa, prenez ici aussi la page avec votre tampon d’entrée.',
    },
    'entry-stamp': {
      name: 'Tampon d’entrée',
      hint: 'Le tampon que la police aux frontières a mis dans votre passeport à votre dernière arrivée. Souvent sur une page à part.',
    },
  },
  heading: 'Trois photos',
  lead: 'Posez le passeport à plat, à la lumière du jour, et remplissez l’image avec la page.',
  take: 'Prendre une photo',
  takeAgain: 'Reprendre',
  actionOn: (action, piece) => `${action}\u202f: ${piece}`,
  choose: 'En choisir une',
  previewOf: (piece) => `Votre photo\u202f: ${piece}`,
  state: {
    empty: 'À faire',
    taking: 'En attente de votre photo…',
    checking: 'Nous la regardons…',
    rejected: 'À revoir',
    ready: 'Prête à l’envoi',
    sending: 'Envoi en cours…',
    sent: 'Bien arrivée',
  },
  problems: {
    'too-small':
      'Elle est trop petite pour être lue. Approchez-vous, ou choisissez l’original plutôt qu’une copie venue d’une messagerie.',
    'nothing-to-see': 'On n’y voit rien. Vérifiez que rien ne couvre l’objectif.',
    'too-dark': 'Elle est trop sombre. Allez près d’une fenêtre, ou allumez une lampe.',
    'too-bright': 'Elle est trop claire, l’impression a pâli. Détournez-vous de la lumière.',
    glare: 'Une lumière se reflète sur la page. Inclinez un peu la page.',
    blurred: 'Elle est floue. Posez la page, tenez le téléphone immobile, et touchez la page pour faire la mise au point.',
    unreadable: 'Ce fichier n’est pas une image que nous pouvons ouvrir. Prenez une photo avec l’appareil.',
    'same-again': 'C’est la photo qui vous a été renvoyée. Prenez-en une nouvelle.',
  },
  useAnyway: 'Je la lis bien, l’utiliser',
  trouble: {
    denied: 'L’appareil photo n’est pas autorisé. Autorisez-le dans les réglages de votre téléphone, ou choisissez une photo.',
    unsupported: 'Il n’y a pas d’appareil photo ici. Choisissez plutôt une photo.',
    unreadable: 'Ce fichier n’est pas une image que nous pouvons ouvrir. Prenez-en une autre.',
  },
  nameLabel: 'Nom complet',
  nameHelp: 'Tel qu’imprimé dans votre passeport, avec tous les prénoms',
  missing: {
    passport: 'Ajoutez la page du passeport',
    visa: 'Ajoutez le visa ou le titre de séjour',
    'entry-stamp': 'Ajoutez le tampon d’entrée',
    name: 'Saisissez votre nom',
  },
  send: 'Envoyer à l’examen',
  sending: {
    heading: 'Envoi…',
    lead: 'Si la connexion se coupe, l’envoi reprend là où il s’est arrêté.',
    progress: (sent, of) =>
      plural('fr', sent, {
        one: `${sent} photo sur ${of} est arrivée`,
        other: `${sent} photos sur ${of} sont arrivées`,
      }),
  },
  findingOut: {
    heading: 'Nous ne savons pas encore',
    lead: 'La connexion s’est coupée avant la réponse. Nous cherchons ce qui est arrivé\u202f; vous n’avez rien à faire.',
  },
  offline: 'Vous êtes hors ligne. Vos photos sont toujours là\u202f: envoyez-les quand vous aurez de nouveau du réseau.',
  unreachable: 'Nous n’arrivons pas à joindre le service. Nous continuons d’essayer.',
  inReview: {
    heading: 'Vos photos sont en cours d’examen',
    expected: (when) => `La réponse devrait être là ${when}.`,
    lead: 'Inutile d’attendre ici. Nous vous préviendrons, et tout le reste fonctionne en attendant.',
  },
  answered: {
    heading: 'Presque fini',
    lead: 'Tout le reste a été accepté. Inutile de le renvoyer.',
    addHeading: 'Ajoutez ce qui manque',
    action: 'L’ajouter',
  },
  reasons: {
    'stamp-missing': {
      title: 'Le tampon officiel manque',
      advice: 'Prenez la page avec le tampon que la police aux frontières a mis dans votre passeport à votre dernière arrivée.',
    },
    'stamp-unreadable': {
      title: 'Le tampon est illisible',
      advice: 'Prenez-le de plus près, à la lumière du jour, avec sa date au milieu.',
    },
    'visa-missing': {
      title: 'Le visa manque',
      advice: 'L’image reçue montre une autre page. Prenez la page avec votre visa ou titre de séjour.',
    },
    'visa-expired': {
      title: 'Ce visa est périmé',
      advice: 'Prenez le visa ou le titre de séjour valable aujourd’hui.',
    },
    'passport-cut-off': {
      title: 'La page du passeport est coupée',
      advice: 'Les quatre coins doivent y être, ainsi que les deux lignes de lettres en bas.',
    },
    'name-unreadable': {
      title: 'Votre nom est illisible',
      advice: 'Reprenez la page du passeport, sans ombre et bien d’au-dessus.',
    },
    'name-differs': {
      title: 'Le nom n’est pas celui du passeport',
      advice: 'Saisissez-le exactement comme il est imprimé, avec tous les prénoms. Les photos conviennent.',
    },
  },
  verified: {
    heading: 'Identité vérifiée',
    lead: 'Vos documents ont été acceptés. Le portefeuille ne garde aucune des photos.',
  },
}
