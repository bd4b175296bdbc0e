import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Pour le guichet de la banque',
  lead: 'Allez dans une agence de votre banque et montrez cette page. L’employé voit ce que la banque a noté, et peut le corriger.',
  bring: {
    heading: 'À emporter',
    passport: 'Votre passeport, et le précédent si vous l’avez encore',
    card: 'Votre carte bancaire',
    permit: 'Votre visa ou titre de séjour',
    phone: 'Votre téléphone avec le numéro que la banque doit avoir\u202f; un code y sera envoyé',
  },
  meaning: 'Ce que dit la page',
  hideNumbers: 'Masquer mes numéros',
  showNumbers: 'Afficher mes numéros',
  print: 'Imprimer',
  picture: 'Garder en image',
  copy: 'Copier le texte',
  copied: 'Le texte est copié.',
  outcomes: {
    saved: 'L’image est enregistrée.',
    shared: 'L’image est transmise.',
    denied:
      'Le téléphone ne nous laisse pas enregistrer d’images. Autorisez-le dans les réglages, ou faites une capture d’écran.',
    unsupported: 'Ce téléphone ne peut pas créer l’image. Une capture d’écran fait aussi bien.',
  },
  noDetails: 'Vos propres données apparaissent ici dès que vous les avez saisies en liant une carte.',
  startLinking: 'Lier une carte',

  sheet: {
    title: 'Demande de vérification de mes données client',
    lead: 'Bonjour\u202f! Je souhaite lier une carte de votre banque à un portefeuille mobile, mais mes données et celles de votre système diffèrent. Aidez-moi à les vérifier, s’il vous plaît. Merci\u202f!',
    leadWithCard: (last4) =>
      `Bonjour\u202f! Je souhaite lier la carte de votre banque se terminant par ${last4} à un portefeuille mobile, mais mes données et celles de votre système diffèrent. Aidez-moi à les vérifier, s’il vous plaît. Merci\u202f!`,
    check: 'À comparer avec votre système',
    first: 'à regarder en premier',
    facts: {
      name: 'Nom',
      idKind: 'Type de document',
      idNumber: 'Numéro de document',
      phone: 'Numéro de mobile',
    },
    notes: {
      name: 'Diffère souvent\u202f: majuscules, espaces, ordre du nom et des prénoms, deuxième prénom, nom coupé car trop long, nom chinois à la place',
      idKind: 'Diffère souvent\u202f: un autre type de document choisi à l’ouverture du compte',
      idNumber: 'Diffère souvent\u202f: des zéros ajoutés avant ou après, le numéro d’un passeport renouvelé depuis',
      phone: 'Diffère souvent\u202f: un ancien numéro, ou une autre façon d’écrire un numéro étranger',
    },
    chineseName: (name) => `Nom chinois\u202f: ${name}`,
    ask: 'Aidez-moi pour trois choses, s’il vous plaît',
    asks: {
      print:
        '1. Imprimer ou écrire mon nom, mon numéro de document et mon téléphone exactement comme dans votre système, majuscules et espaces compris',
      correct:
        '2. Si quelque chose est faux, le corriger d’après mon passeport, et remplacer le téléphone par le numéro ci-dessus',
      online: '3. Vérifier que cette carte peut servir aux paiements en ligne (paiement en ligne UnionPay, paiement rapide)',
    },
  },
}
