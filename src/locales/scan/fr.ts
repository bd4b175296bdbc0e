import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Scanner',
  view: 'Ce que voit l’appareil photo',
  hint: 'Visez le code du magasin.',
  seen: 'Code trouvé',
  opening: 'Ouverture de l’appareil photo',
  torchOn: 'Allumer',
  torchOff: 'Éteindre',
  album: 'Image',
  type: 'Saisir',
  albumLabel: 'Choisir une image contenant le code',
  typeLabel: 'Saisir le code',
  openScanner: 'Ouvrir le scanner',
  scannerLead: 'Scannez le code du magasin, choisissez-en une image, ou saisissez-le.',
  typeTitle: 'Saisir le code',
  typeField: 'Le code, ou l’adresse qu’il contient',
  typeHelp: 'Les magasins l’impriment souvent sous le code. Le copier-coller marche aussi.',
  typeSubmit: 'Continuer',
  cameraProblems: {
    denied: {
      title: 'L’appareil photo n’est pas autorisé',
      text: 'Autorisez-le pour cette page dans les réglages de votre navigateur ou de votre téléphone, puis réessayez. Une image ou la saisie suffisent aussi.',
    },
    unsupported: {
      title: 'Pas d’appareil photo utilisable ici',
      text: 'Soit l’appareil n’en a pas, soit cette page ne peut pas s’en servir (il faut une page sécurisée). Choisissez une image ou saisissez le code.',
    },
    busy: {
      title: 'L’appareil photo est déjà utilisé',
      text: 'Fermez l’autre programme (un appel vidéo, peut-être), puis réessayez. En attendant, une image ou la saisie conviennent.',
    },
    ended: {
      title: 'L’appareil photo a disparu',
      text: 'Il a été débranché ou pris par un autre programme. Réessayez, choisissez une image, ou saisissez le code.',
    },
    failed: {
      title: 'L’appareil photo n’a pas démarré',
      text: 'Réessayez, choisissez une image, ou saisissez le code.',
    },
  },
  tryCamera: 'Réessayer l’appareil photo',
  pictureProblems: {
    'unreadable-picture': {
      title: 'Impossible d’ouvrir cette image',
      text: 'Choisissez-en une autre\u202f: JPEG et PNG conviennent toujours.',
    },
    'no-code-in-picture': {
      title: 'Aucun code sur cette image',
      text: 'Le code doit être net et entier, avec un peu de blanc autour. Recadrez l’image de plus près, ou scannez-le avec l’appareil photo.',
    },
    denied: {
      title: 'Le scan n’est pas autorisé',
      text: 'Autorisez l’appareil photo et les photos dans les réglages de votre téléphone, puis réessayez.',
    },
    unsupported: { title: 'Ce téléphone ne peut pas scanner ici', text: 'Choisissez une image du code, ou saisissez-le.' },
    busy: { title: 'L’appareil photo est occupé', text: 'Fermez l’autre programme qui s’en sert, puis réessayez.' },
  },
  resolving: 'Recherche du bénéficiaire',
  again: 'Scanner un autre code',
  copyAddress: 'Copier l’adresse',
  copied: 'Copié',
  notCopied: 'La copie n’a pas marché ici.',
  linkTitle: 'C’est une adresse web, pas un paiement',
  linkDoubtfulTitle: 'Attention\u202f: cette adresse cache où elle mène',
  linkText: 'Nous ne l’avons pas ouverte. Ne l’ouvrez vous-même que si vous savez à qui est ce site.',
  linkDoubtfulText:
    'Nous ne l’avons pas ouverte. De telles adresses servent à voler des mots de passe\u202f: n’y touchez pas, sauf en cas de certitude.',
  linkNoHost: (scheme) =>
    `Ce n’est pas une page web mais un lien «\u202f${scheme}\u202f», qui ferait agir votre téléphone. Nous ne l’avons pas suivi.`,
  leadsTo: 'Elle mène à',
  cardTitle: 'On dirait un numéro de carte',
  cardMaybeTitle: 'Un code de paiement UnionPay, ou un numéro de carte',
  cardText:
    'Voulez-vous lier cette carte\u202f? Pour votre sécurité, nous n’avons pas gardé le numéro\u202f: vous le saisirez à l’étape suivante.',
  cardMaybeText:
    'Si quelqu’un vous a montré son code de paiement, seul un magasin peut l’encaisser. Si c’est le numéro de votre carte, vous pouvez la lier\u202f; vous le saisirez à l’étape suivante.',
  linkCard: 'Lier une carte',
  friendTitle: (name) => `C’est ${name}, le code d’un ami`,
  friendText:
    'Envoyer de l’argent à des amis n’est pas encore possible. Rien n’a été envoyé. Vous pouvez payer en magasin et en ligne.',
  foreign: {
    empty: { title: 'Rien à lire', text: 'Saisissez ou collez d’abord le code.' },
    'own-broken': {
      title: 'Ce code Bangka est abîmé',
      text: 'Il en manque une partie. Demandez au magasin de le montrer à nouveau.',
    },
    'own-pay-code': {
      title: 'C’est un code de paiement',
      text: 'Un code de paiement se montre à la caisse, qui le scanne. Pour payer, scannez le code du magasin, ou montrez le vôtre dans «\u202fPayer\u202f».',
    },
    'alipay-order': {
      title: 'Une commande Alipay',
      text: 'Ce magasin l’encaisse dans Alipay même. Demandez s’il accepte aussi Bangka, ou montrez votre code de paiement.',
    },
    'alipay-personal': {
      title: 'Le code Alipay de quelqu’un',
      text: 'Seule l’application Alipay peut le payer. Demandez un code Bangka au magasin, ou montrez votre code de paiement.',
    },
    'alipay-pay-code': {
      title: 'Un code de paiement Alipay',
      text: 'Il est à faire scanner à la caisse, et ne sert qu’à la personne qui le montre.',
    },
    'wechat-pay': {
      title: 'Un code WeChat Pay',
      text: 'Seul WeChat peut le payer. La plupart des magasins ont un second code\u202f: demandez-le, ou montrez votre code de paiement.',
    },
    'wechat-friend': { title: 'Un contact WeChat', text: 'Il ajoute quelqu’un dans WeChat. Il n’y a rien à payer ici.' },
    'wechat-pay-code': {
      title: 'Un code de paiement WeChat',
      text: 'Il est à faire scanner à la caisse, et ne sert qu’à la personne qui le montre.',
    },
    'emv-merchant': {
      title: 'Le code de paiement d’une banque',
      text: 'Il est fait pour les applications de banques et les portefeuilles de leur réseau. Demandez un code Bangka au magasin, ou montrez votre code de paiement.',
    },
    'emv-broken': {
      title: 'Un code de paiement abîmé',
      text: 'Son chiffre de contrôle est faux\u202f: une partie a été mal lue ou modifiée. Scannez-le à nouveau, ou demandez au magasin.',
    },
    'emv-pay-code': {
      title: 'Un code de paiement bancaire',
      text: 'Il est à faire scanner à la caisse, et ne sert qu’à la personne qui le montre.',
    },
    'too-long': {
      title: 'Trop long pour un paiement',
      text: 'Ce code contient bien plus qu’il n’en faut pour payer. Nous n’en avons rien fait.',
    },
    text: { title: 'Seulement du texte', text: 'Il n’y a rien à payer dans ce code. Demandez au magasin son code de paiement.' },
  },
  showPayCode: 'Mon code de paiement',
}
