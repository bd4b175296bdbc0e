import type { TextsLike } from '../language'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Scanner',
  view: 'Ce que voit l’appareil photo',
  hint: 'Visez le code du magasin.',
  seen: 'Code trouvé',
  opening: 'Ouverture de l’appareil photo',
  known: 'Vous venez de scanner ce code.',
  useKnown: 'L’utiliser encore',
  choose: 'Plusieurs codes\u202f: touchez celui que vous voulez.',
  chooseNone: 'Scanner encore',
  scannedBefore: 'Scanné à l’instant',
  pictureView: 'L’image avec les codes',
  numbered: (number, name) => `${number}\u202f: ${name}`,
  codeWith: (name, detail) => `${name}\u202f: ${detail}`,
  codeKinds: {
    'bangka-order': 'Une commande Bangka',
    'bangka-shop': 'Le code Bangka d’un magasin',
    'bangka-friend': 'Le code Bangka d’un ami',
    'bangka-agreement': 'Paiements automatiques à un marchand',
    'bangka-unknown': 'Un code Bangka abîmé',
    'alipay-order': 'Une commande Alipay',
    'alipay-personal': 'Le code Alipay de quelqu’un',
    'alipay-paycode': 'Un code de paiement, pour la caisse',
    wechat: 'Un code WeChat',
    'unionpay-paycode': 'Un code de paiement UnionPay, ou un numéro de carte',
    'emv-merchant': 'Le code bancaire d’un magasin',
    'emv-consumer': 'Un code de paiement bancaire',
    'card-number': 'Un long numéro',
    url: 'Une adresse web',
    text: 'Du texte',
  },
  zoomed: (factor) => `${factor}×`,
  zoomLabel: 'Rapprocher le code',
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
      title: 'L’appareil photo n’a pas été autorisé',
      text: 'Réessayez, et choisissez «\u202fAutoriser\u202f» quand on vous le demande. Une image ou la saisie suffisent aussi.',
    },
    blocked: {
      title: 'L’appareil photo est bloqué pour cette page',
      text: 'Il a été refusé auparavant, et on ne vous le demande donc plus. Vous pouvez changer cela\u202f: il s’ouvrira alors de lui-même. Une image ou la saisie suffisent aussi.',
    },
    'no-camera': {
      title: 'Aucun appareil photo ici',
      text: 'Choisissez une image du code, ou saisissez-le. Si vous branchez une caméra, réessayez.',
    },
    'insecure-page': {
      title: 'Cette page n’a pas droit à l’appareil photo',
      text: 'Les navigateurs ne l’accordent qu’aux pages dont l’adresse commence par https. Choisissez une image du code, ou saisissez-le.',
    },
    unsupported: {
      title: 'Pas d’appareil photo dans ce navigateur',
      text: 'Les navigateurs intégrés à d’autres applications n’en ont souvent pas. Ouvrez cette page dans Safari ou Chrome, choisissez une image, ou saisissez le code.',
    },
    busy: {
      title: 'L’appareil photo est déjà utilisé',
      text: 'Fermez l’autre programme (un appel vidéo, peut-être), puis réessayez. En attendant, une image ou la saisie conviennent.',
    },
    ended: {
      title: 'L’appareil photo a disparu',
      text: 'Il a été débranché ou pris par un autre programme. Réessayez, choisissez une image, ou saisissez le code.',
    },
    'not-loaded': {
      title: 'Le scanner n’a pas pu être chargé',
      text: 'Vérifiez votre connexion, puis réessayez. En attendant, vous pouvez saisir le code.',
    },
    'no-frames': {
      title: 'L’appareil photo ne montre aucune image',
      text: 'Un autre programme l’utilise peut-être, ou son cache est fermé. Réessayez, choisissez une image, ou saisissez le code.',
    },
  },
  settingsSteps: {
    android: [
      'Touchez le signe à gauche de l’adresse de la page, en haut.',
      'Touchez «\u202fAutorisations\u202f», puis «\u202fAppareil photo\u202f» ou «\u202fCaméra\u202f», et autorisez-le.',
      'S’il n’est pas dans la liste\u202f: autorisez-le pour le navigateur dans les paramètres du téléphone, sous «\u202fApplications\u202f».',
    ],
    'ios-safari': [
      'Touchez le signe au début de la barre d’adresse.',
      'Touchez «\u202fRéglages du site web\u202f» (peut-être derrière les trois points).',
      'Mettez «\u202fAppareil photo\u202f» sur «\u202fAutoriser\u202f», et rechargez la page.',
    ],
    'ios-other': [
      'Ouvrez les Réglages du téléphone.',
      'Trouvez ce navigateur ou cette application dans la liste des apps, et touchez son nom.',
      'Activez «\u202fAppareil photo\u202f», revenez ici, et rechargez la page.',
    ],
    desktop: [
      'Cliquez sur le signe à gauche de l’adresse de la page.',
      'Autorisez-y la caméra.',
      'Si rien ne change\u202f: autorisez-la pour le navigateur dans les réglages du système, sous «\u202fConfidentialité\u202f».',
    ],
  },
  openSettings: 'Ouvrir les réglages',
  otherPicture: 'Choisir une autre image',
  readingPicture: 'Recherche d’un code sur l’image',
  tryCamera: 'Réessayer l’appareil photo',
  pictureProblems: {
    'unreadable-picture': {
      title: 'Impossible d’ouvrir cette image',
      text: 'Choisissez-en une autre\u202f: JPEG et PNG conviennent toujours.',
    },
    'empty-file': {
      title: 'Ce fichier est vide',
      text: 'Il ne contient rien, comme après un téléchargement interrompu. Faites-le renvoyer, enregistrez-le à nouveau, ou choisissez une autre image.',
    },
    'heic-picture': {
      title: 'C’est une image HEIC',
      text: 'Les iPhone enregistrent ainsi les photos, et ce navigateur ne sait pas les ouvrir. Faites une capture d’écran de l’image et choisissez-la, ou enregistrez l’image en JPEG.',
    },
    'svg-drawing': {
      title: 'C’est un dessin (SVG), pas une photo',
      text: 'Pour votre sécurité, il n’est pas ouvert ici. Faites-en une capture d’écran et choisissez-la.',
    },
    'pdf-file': {
      title: 'C’est un PDF, pas une image',
      text: 'Ouvrez-le, faites une capture d’écran du code et choisissez-la\u202f; ou scannez-le avec l’appareil photo sur un autre écran.',
    },
    'video-file': {
      title: 'C’est une vidéo, pas une image',
      text: 'Arrêtez-la là où l’on voit le code, faites une capture d’écran et choisissez-la.',
    },
    'text-file': {
      title: 'C’est du texte, pas une image',
      text: 'Si le texte du code s’y trouve, copiez-le et choisissez «\u202fSaisir\u202f».',
    },
    'too-large-picture': {
      title: 'Cette image est trop grande',
      text: 'Elle dépasse 100\u00a0mégapixels ou 50\u00a0Mo. Faites-en une capture d’écran, ou découpez la partie avec le code, et choisissez-la.',
    },
    'damaged-picture': {
      title: 'Cette image est abîmée',
      text: 'Une partie manque ou est illisible, et le reste ne contient aucun code lisible. Faites-la renvoyer, enregistrez-la à nouveau, ou faites une capture d’écran.',
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
    'not-loaded': {
      title: 'Le scanner n’a pas pu être chargé',
      text: 'Vérifiez votre connexion, puis choisissez à nouveau l’image.',
    },
    busy: { title: 'L’appareil photo est occupé', text: 'Fermez l’autre programme qui s’en sert, puis réessayez.' },
  },
  resolving: 'Recherche du bénéficiaire',
  again: 'Scanner un autre code',
  copyAddress: 'Copier l’adresse',
  copied: 'Copié',
  notCopied: 'La copie n’a pas marché ici.',
  linkTitle: 'C’est une adresse web, pas un paiement',
  linkOtherTitle: 'C’est un lien, pas un paiement',
  linkDoubtfulTitle: 'Attention\u202f: n’ouvrez pas cette adresse',
  linkText: 'Nous ne l’avons pas ouverte. Ne l’ouvrez vous-même que si vous savez à qui est ce site.',
  linkDoubtfulText:
    'Nous ne l’avons pas ouverte, et rien n’a été payé. De telles adresses servent à voler des mots de passe et de l’argent.',
  linkNoHost: (scheme) =>
    `Ce n’est pas une page web mais un lien «\u202f${scheme}\u202f», qui ferait agir votre téléphone. Nous ne l’avons pas suivi.`,
  leadsTo: 'Elle mène en réalité à',
  wholeAddress: 'L’adresse entière',
  whyDoubtful: 'Pourquoi cet avertissement',
  linkDangers: {
    'runs-something': 'Ce n’est pas une page. Elle ferait lancer ou ouvrir quelque chose par votre téléphone.',
    'look-alike':
      'Elle imite l’adresse d’un service de paiement\u202f: elle lui ressemble beaucoup, mais appartient à quelqu’un d’autre.',
    'user-info': 'Elle commence par un nom et mène à un autre.',
    'hidden-characters': 'Elle cache des caractères invisibles. Ci-dessous, ils sont écrits en clair.',
    'other-letters': 'Elle utilise des lettres étrangères qui ressemblent à d’autres, pour vous faire lire un autre nom.',
    'no-host': 'Elle ne dit pas où elle mène.',
    'number-host': 'Elle mène à un simple numéro au lieu d’un nom. Les magasins ne font pas cela.',
    'odd-port': 'Elle passe par une entrée inhabituelle (un port), ce que les pages ordinaires ne font jamais.',
    'not-encrypted': 'Elle va vers un service de paiement sans chiffrement\u202f: n’importe qui pourrait la modifier en chemin.',
  },
  otherWallets: {
    alipay: 'Alipay',
    'alipay-plus': 'Alipay+',
    unionpay: 'l’application UnionPay',
    qq: 'QQ Wallet',
    paypay: 'PayPay',
    kakaopay: 'KakaoPay',
    sbp: 'SBP',
    upi: 'UPI',
  },
  otherWalletTitle: (wallet) => `Un code pour ${wallet}`,
  otherWalletText: (wallet) =>
    `Il ne peut être payé qu’avec ${wallet}. Demandez un autre code au magasin, ou montrez votre code de paiement.`,
  damagedTitle: 'Ce code du magasin est abîmé',
  damages: {
    hidden:
      'Il cache des caractères invisibles, ce qu’un vrai code de paiement ne fait jamais. Ne le payez pas, et prévenez le magasin.',
    'cut-off':
      'Il en manque une partie\u202f: déchirée, couverte, ou non copiée jusqu’au bout. Scannez-le à nouveau de plus près, ou demandez-en un nouveau.',
    checksum:
      'Son chiffre de contrôle est faux\u202f: il a été mal lu, ou quelqu’un l’a modifié. Scannez-le à nouveau. Si cela persiste, ne le payez pas et prévenez le magasin.',
    missing:
      'Il ne dit pas tout ce qu’un code de paiement doit dire, par exemple qui est payé. Seul le magasin peut en faire un nouveau.',
    twice: 'Il dit deux fois la même chose, et l’on ne peut pas savoir laquelle compte. Demandez un autre code au magasin.',
    amount: 'Le montant ou le pourboire qu’il contient n’est pas un nombre. Demandez à la caisse de refaire le code.',
    value: 'Une de ses données n’est pas comme les banques l’ont convenu. Demandez un autre code au magasin.',
  },
  says: 'Le code dit',
  whatToDo: 'Que faire',
  tamperedSteps: [
    'Regardez si un autocollant couvre le code du magasin, et prévenez la caisse.',
    'Montrez plutôt votre code de paiement, ou scannez le code sur l’écran de la caisse.',
    'Ne payez que si le nom sur votre écran est celui du magasin.',
  ],
  cardTitle: 'On dirait un numéro de carte',
  cardMaybeTitle: 'Un code de paiement UnionPay, ou un numéro de carte',
  cardText:
    'Voulez-vous lier cette carte\u202f? Pour votre sécurité, nous n’avons pas gardé le numéro\u202f: vous le saisirez à l’étape suivante.',
  cardMaybeText:
    'Si quelqu’un vous a montré son code de paiement, seul un magasin peut l’encaisser. Si c’est le numéro de votre carte, vous pouvez la lier\u202f; vous le saisirez à l’étape suivante.',
  linkCard: 'Lier une carte',
  myCard: 'C’est ma carte\u202f: la lier',
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
  toBills: 'Voir l’historique',
}
