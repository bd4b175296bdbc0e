import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  title: 'Lier une carte',
  startOver: 'Recommencer',
  resumed: {
    draft:
      'Bon retour. Votre nom, votre type de document et votre téléphone sont encore là\u202f; les numéros de carte et de document ne sont jamais gardés, nous vous les redemandons donc.',
    run: 'Vous voilà là où vous en étiez.',
  },
  unfinished: {
    asking:
      'Vous étiez en train de lier une carte quand l’application s’est fermée. Nous demandons à votre banque ce qu’il en est.',
    codeSent: (phone) => `Avant la fermeture de l’application, votre banque a envoyé un code au ${phone}.`,
    enterCode: 'Saisir le code',
    linked: 'La carte que vous liiez quand l’application s’est fermée est bien liée.',
    seeCards: 'Voir mes cartes',
    refused: 'Avant la fermeture de l’application, votre banque a refusé ces données. Regardez-les une à une en continuant.',
  },

  number: {
    heading: 'Votre numéro de carte',
    label: 'Numéro de carte',
    help: 'Le long numéro au recto de la carte, pas le numéro de compte. 12 à 19\u00a0chiffres.',
    cardType: 'Type de carte',
    unknownBank: 'Banque inconnue de nous, ce n’est pas grave',
    internationalNote: 'Une carte étrangère\u202f: elle passe dans beaucoup de magasins, mais pas partout en Chine.',
    problems: {
      empty: 'Saisissez le numéro au recto de votre carte.',
      letters:
        'Un numéro de carte ne contient que des chiffres. Retirez les lettres\u202f; les espaces et les tirets peuvent rester.',
      'too-short':
        'Il manque des chiffres\u202f: un numéro de carte en a au moins 12. Est-ce bien celui inscrit sur la carte\u202f?',
      'too-long':
        'Il y a trop de chiffres\u202f: un numéro de carte en a 19 au plus. Quelque chose est-il saisi deux fois\u202f?',
    },
    warnings: {
      'check-digit': 'Un chiffre est peut-être faux. Comparez avec la carte\u202f; si c’est identique, vous pouvez continuer.',
    },
    unusualLength: (bank, usual, typed) =>
      `Vous avez saisi ${typed} chiffres\u202f; les cartes ${bank} en ont en général ${usual.join(' ou ')}. Comparez avec la carte\u202f: si c’est identique, continuez.`,
  },

  name: {
    heading: 'Votre nom à la banque',
    label: 'Nom complet',
    help: 'Exactement comme sur un bordereau de la banque ou dans son application, espaces et majuscules compris. Toutes les écritures conviennent.',
    problems: {
      empty: 'Saisissez votre nom tel que votre banque l’a noté.',
      'control-characters': 'Le nom contient des caractères invisibles, peut-être à cause d’une copie. Saisissez-le à la main.',
      'no-letters': 'Un nom contient au moins une lettre.',
      'too-long': 'C’est plus long que ce que les banques conservent\u202f: 200\u00a0caractères au plus.',
    },
    notes: {
      'double-space': 'Il y a deux espaces de suite. Votre banque compte chacun d’eux.',
      'unusual-space': 'L’un des espaces est spécial, peut-être à cause d’une copie. Par sûreté, saisissez-le à nouveau.',
      'full-width': 'Certaines lettres sont en pleine chasse. Les banques ont en général les lettres ordinaires.',
    },
    nationality: 'Nationalité',
    chooseNationality: 'Choisir',
    nationalityMissing: 'Choisissez votre nationalité.',
    searchNationality: 'Rechercher',
    searchHelp: 'En français, en anglais, en chinois ou par code\u202f: Corée, Korea, 法国, DEU.',
    noNationality: 'Rien trouvé. Essayez une autre orthographe, ou moins de lettres.',
    family: {
      label: 'Quelle partie est votre nom de famille\u202f?',
      help: 'Touchez-la, ou laissez ainsi. Cela nous aide si votre banque écrit les noms dans un autre ordre\u202f; votre banque ne le reçoit pas.',
      told: (family, given) =>
        given === '' ? `Nom de famille\u202f: ${family}` : `Nom de famille\u202f: ${family} · Prénoms\u202f: ${given}`,
    },
    latin: {
      spelling: (latin) => `Votre passeport l’écrit sans doute ${latin}. La plupart des banques ici l’ont dans ces lettres.`,
      use: 'Prendre cette écriture',
      letters: (latin) =>
        `La plupart des banques ici ont les lettres latines de votre passeport. Saisissez-les comme il les écrit\u202f: les lettres arabes seules (${latin}) n’en disent pas l’orthographe.`,
      unknown:
        'La plupart des banques ici ont les noms étrangers en lettres latines. Si c’est le cas de la vôtre, saisissez-les comme votre passeport les écrit.',
    },
  },

  passport: {
    open: 'Remplir d’après les lignes du passeport',
    title: 'Les lignes de votre passeport',
    where: 'Tout en bas de la page avec votre photo\u202f: deux lignes de majuscules, de chiffres et de nombreux signes <.',
    picture: 'La page photo d’un passeport, avec les deux lignes en bas.',
    label: 'Collez ou saisissez les deux lignes',
    help: 'Les espaces et les minuscules ne gênent pas. Elles sont lues sur votre appareil seulement, et ne sont pas gardées.',
    found: 'Voici ce qui sera rempli',
    fullName: 'Nom complet',
    nameStays: (name) => `${name} (reste comme vous l’avez saisi)`,
    familyName: 'Nom de famille',
    nationality: 'Nationalité',
    number: 'Numéro de passeport',
    birthDate: 'Date de naissance (à comparer)',
    use: 'Remplir',
    notes: {
      nameCut: 'La ligne n’avait pas assez de place pour tout votre nom. Comparez-le à votre passeport, et complétez-le ensuite.',
      noName: 'La deuxième ligne seule ne contient pas de nom\u202f: le vôtre reste tel quel.',
      noNationality: (code) => `${code} ne désigne aucun pays. Choisissez vous-même votre nationalité, s’il vous plaît.`,
      notPassport: 'Ce sont les lignes d’une carte et non d’un passeport\u202f: son numéro n’est donc pas repris.',
      expired: 'Ce passeport a expiré. Ce n’est pas grave si c’est celui que connaît votre banque.',
    },
    problems: {
      empty: 'Collez ou saisissez d’abord les deux lignes.',
      'no-lines':
        'Cela ne ressemble pas à ces lignes. La première commence par P et finit par de nombreux signes <\u202f; la seconde contient surtout des chiffres.',
      visa: 'C’est la ligne d’un visa. Prenez les deux lignes de la page photo de votre passeport.',
      lineMissing: (line) => `La ligne ${line} manque. Ajoutez-la sous l’autre.`,
      'too-short': (line, missing) =>
        plural('fr', missing, {
          one: `Il manque un caractère à la ligne ${line}.`,
          other: `Il manque ${missing} caractères à la ligne ${line}.`,
        }),
      'too-long': (line, extra) =>
        plural('fr', extra, {
          one: `La ligne ${line} a un caractère de trop.`,
          other: `La ligne ${line} a ${extra} caractères de trop.`,
        }),
    },
    place: (line, from, to) => (from === to ? `Ligne ${line}, caractère ${from}` : `Ligne ${line}, caractères ${from} à ${to}`),
    faults: {
      character: (place, found) => `${place}\u202f: «\u202f${found}\u202f» n’existe dans aucune de ces lignes.`,
      'digit-expected': (place, part, found) =>
        `${place}\u202f: dans ${part} se trouve la lettre ${found}, là où seul un chiffre est possible.`,
      'letter-expected': (place, part, found) =>
        `${place}\u202f: dans ${part} se trouve le chiffre ${found}, là où seule une lettre est possible.`,
      likely: (instead) => `C’est peut-être ${instead}.`,
      'check-digit': (place, part) =>
        `${place}\u202f: la clé de contrôle ne correspond pas pour ${part}. Comparez chaque caractère avec votre passeport.`,
      likelyAt: (position, found, instead) => `Le caractère ${position} est peut-être ${instead}, et non ${found}.`,
      'no-such-day': (place, part) => `${place}\u202f: ${part} n’est pas un jour du calendrier.`,
      unused: 'Ce qui est rempli ci-dessous est cohérent\u202f; cette partie n’est pas utilisée.',
    },
    /** With their articles, as the sentences above need them. */
    parts: {
      document: 'le type de document',
      issuer: 'le pays émetteur',
      name: 'le nom',
      number: 'le numéro de passeport',
      nationality: 'la nationalité',
      'birth-date': 'la date de naissance',
      'expiry-date': 'la date d’expiration',
      'personal-number': 'le numéro personnel',
      whole: 'la ligne entière',
    },
  },

  identity: {
    heading: 'Le document que connaît votre banque',
    lead: 'Choisissez le document avec lequel vous avez ouvert le compte.',
    kind: 'Type de document',
    kindMissing: 'Choisissez le document avec lequel vous avez ouvert le compte.',
    usualFor: (nationality) => `Habituel (${nationality})`,
    travelDocument: 'Votre titre de voyage compte comme un passeport.',
    kinds: {
      passport: 'Passeport',
      'resident-id': 'Carte d’identité chinoise',
      'foreign-permanent-resident': 'Carte de résident permanent étranger',
      'hk-macau-travel-permit': 'Permis d’entrée en Chine continentale, Hong Kong ou Macao',
      'taiwan-travel-permit': 'Permis d’entrée en Chine continentale, Taïwan',
      'hk-macau-taiwan-residence-permit': 'Permis de séjour, Hong Kong, Macao ou Taïwan',
    },
    numbers: {
      passport: 'Numéro de passeport',
      'resident-id': 'Numéro de la carte',
      'foreign-permanent-resident': 'Numéro de la carte',
      'hk-macau-travel-permit': 'Numéro du permis',
      'taiwan-travel-permit': 'Numéro du permis',
      'hk-macau-taiwan-residence-permit': 'Numéro du permis',
    },
    helps: {
      passport: 'Des lettres et des chiffres. Si votre passeport est neuf, votre banque a peut-être encore l’ancien numéro.',
      'resident-id': '18\u00a0caractères\u202f; le dernier peut être X.',
      'foreign-permanent-resident': '18\u00a0chiffres sur la nouvelle carte, 3\u00a0lettres et 12\u00a0chiffres sur l’ancienne.',
      'hk-macau-travel-permit': 'H ou M et 8\u00a0chiffres, ou 10 sur les anciens permis.',
      'taiwan-travel-permit': '8\u00a0chiffres, ou 10 sur les anciens permis.',
      'hk-macau-taiwan-residence-permit': '18\u00a0caractères, commençant par 81, 82 ou 83.',
    },
    problems: {
      empty: 'Saisissez le numéro de votre document.',
      characters: 'Il y a un caractère que ces numéros n’ont jamais. Comparez avec le document.',
      'too-short': 'Il manque des caractères. Comparez avec le document.',
      'too-long': 'Il y a trop de caractères. Quelque chose est-il saisi deux fois\u202f?',
      shape: 'Les numéros de ce document ont une autre forme. Le bon type est-il choisi ci-dessus\u202f?',
      'other-kind': 'C’est le numéro d’un autre type de document. Choisissez ce type ci-dessus.',
      'birth-date': 'La date de naissance contenue dans ce numéro est impossible. Comparez chiffre par chiffre.',
      'check-digit': 'Un caractère est faux\u202f: la clé de contrôle ne correspond pas. Comparez chiffre par chiffre.',
    },
  },

  phone: {
    heading: 'Votre téléphone à la banque',
    label: 'Numéro de téléphone',
    help: 'Le numéro auquel votre banque envoie ses SMS. Toutes les formes conviennent\u202f: 138 0013 8000, +33 6 12 34 56 78, 33-612345678.',
    understood: (phone, sent) => `${phone}. Votre banque reçoit ${sent}`,
    problems: {
      empty: 'Saisissez le numéro de téléphone que connaît votre banque.',
      characters: 'Un numéro de téléphone ne contient que des chiffres, avec + devant l’indicatif du pays.',
      'too-short': 'Il manque des chiffres.',
      'too-short-without-code':
        'C’est trop court pour un numéro chinois. Un numéro étranger commence par + et l’indicatif du pays, par exemple +33.',
      'too-long': 'Il y a trop de chiffres. Quelque chose est-il saisi deux fois\u202f?',
      'unknown-country': 'Nous ne connaissons pas cet indicatif. De l’étranger, commencez par + et l’indicatif\u202f: +33 6 …',
      'not-in-use': 'Aucun numéro ne commence ainsi. De l’étranger, commencez par + et l’indicatif du pays\u202f: +33 6 …',
    },
  },

  summary: {
    heading: 'Voici ce que la banque reçoit',
    lead: 'Tout doit correspondre au caractère près à ce que votre banque a noté. Les points représentent les espaces.',
    card: 'Numéro de carte',
    name: 'Nom',
    nationality: 'Nationalité',
    phone: 'Téléphone à la banque',
    changed: 'Modifié pour cet essai',
    attempts: (left, perDay) =>
      left === 0
        ? 'Votre banque ne permet plus d’essai pour cette carte aujourd’hui.'
        : `L’envoi utilise un essai. Votre banque en permet encore ${left} sur ${perDay} aujourd’hui.`,
    send: (bank) => `Envoyer à ${bank}`,
    sendToBank: 'Envoyer à la banque',
    sendAgain: 'Renvoyer tel quel',
    codeWaits: (phone) => `Votre banque a envoyé un code pour ces données au ${phone}.`,
    enterCode: 'Saisir le code',
    sending: 'Votre banque vérifie…',
    sendingNote: 'Cela peut prendre jusqu’à 20\u00a0secondes. Rien n’est envoyé deux fois.',
    notices: {
      offline: {
        title: 'Rien n’a été envoyé',
        text: 'Vous êtes hors ligne. Vérifiez votre Wi-Fi ou vos données mobiles et renvoyez\u202f; aucun essai n’a été compté.',
      },
      'never-arrived': {
        title: 'L’envoi n’est jamais arrivé',
        text: 'Votre banque n’a pas reçu les données et aucun essai n’a été compté. Vous pouvez les renvoyer.',
      },
      'not-accepted': {
        title: 'Rien n’est parti vers votre banque',
        text: 'Réessayez dans une minute\u202f; aucun essai n’a été compté.',
      },
      'code-over': {
        title: 'Cet essai est terminé',
        text: 'Aucune carte n’a été liée, le plus souvent parce qu’un code a été faux trop de fois. Renvoyez les données pour recevoir un nouveau code.',
      },
    },
  },

  findingOut: {
    heading: 'Nous ne savons pas encore',
    text: 'Votre banque n’a pas répondu à temps. Elle a peut-être accepté les données, peut-être pas\u202f: nous continuons à demander. Ne recommencez pas, s’il vous plaît.',
    codeText: 'La réponse à votre code n’est pas revenue. La carte est peut-être déjà liée\u202f: nous continuons à demander.',
    patience: 'Vous pouvez quitter cet écran et revenir\u202f: nous reprendrons là où vous en êtes.',
    asking: 'Votre banque vérifie…',
    askNow: 'Demander',
  },

  blocked: {
    heading: 'Plus d’essai aujourd’hui',
    text: (when) => `Votre banque n’accepte plus d’essai pour cette carte. Réessayez ${when}, heure de Chine.`,
    meanwhile:
      'D’ici là\u202f: prenez un bordereau de la banque ou ouvrez son application, et notez exactement comment y sont écrits votre nom, votre numéro de document et votre téléphone.',
    tryNow: 'Réessayer',
  },

  refused: {
    heading: 'Pas encore le bon. Cherchons ensemble.',
    saysNothing: (bank) =>
      `${bank} dit que quelque chose diffère, sans dire quoi. Les banques notent souvent les données des étrangers à leur façon.`,
    saysFields: (bank, fields) =>
      `${bank} signale une différence pour ${fields}. Les banques notent souvent les données des étrangers à leur façon.`,
    yourBank: 'Votre banque',
    fields: {
      name: 'le nom',
      idKind: 'le type de document',
      idNumber: 'le numéro de document',
      phone: 'le numéro de téléphone',
    },
    and: ' et ',
    sentLast: 'Ce que votre banque a reçu',
    atTheBank:
      'Si rien n’y fait, allez à votre banque avec votre passeport et cette carte\u202f: le personnel peut vous lire et corriger ce qui est noté.',
    takeOver: {
      why: (bank) =>
        `Vos données correspondent à celles de ${bank}. Mais une banque ne lie une carte qu’à un seul compte à la fois, et celle-ci est liée à un autre.`,
      title: 'Si c’est votre carte',
      how: 'Votre banque envoie un code au téléphone qu’elle a noté. Avec ce code, la carte passe à ce compte\u202f; l’autre compte la perd et en est averti.',
      unexpected:
        'Vous n’avez pas d’autre compte\u202f? Transférez la carte ici, puis appelez votre banque et demandez qui l’a utilisée.',
      prove: 'C’est ma carte\u202f: le prouver',
      asking: 'Nous demandons un code à votre banque…',
    },
    changeSomething: 'Changer quelque chose',
    checkNumber: 'Vérifier le numéro de carte',
    anotherCard: 'Prendre une autre carte',
    sendAgain: 'Renvoyer',
    seeCards: 'Voir mes cartes',
    later: 'Revenir plus tard',
  },

  code: {
    heading: 'Le code de votre banque',
    lead: (phone) => `Votre banque a envoyé six chiffres au ${phone}.`,
    label: 'Code',
    help: 'Il est valable 10\u00a0minutes. Seul le SMS le plus récent compte.',
    checking: 'Vérification du code…',
    confirm: 'Lier la carte',
    resend: 'Renvoyer un code',
    resendIn: (seconds) => `Nouveau code dans ${seconds}\u00a0s`,
    notMyPhone: 'Ce n’est pas mon téléphone',
    problems: {
      wrong: (left) =>
        plural('fr', left, {
          one: 'Ce n’est pas le code. Encore un essai, ensuite il faudra renvoyer vos données.',
          other: `Ce n’est pas le code. Comparez avec le SMS le plus récent\u202f; il reste ${left} essais.`,
        }),
      expired: 'Ce code a expiré. Demandez-en un nouveau.',
      used: 'Ce code a déjà servi. Demandez-en un nouveau.',
      unclear: 'Votre code n’est pas arrivé à votre banque. Saisissez-le à nouveau, s’il vous plaît.',
      offline: 'Vous êtes hors ligne et rien n’a été envoyé. Vérifiez la connexion et saisissez le code à nouveau.',
      'not-accepted': 'Votre banque n’a pas pu vérifier le code. Réessayez dans une minute.',
      'resend-failed': 'Nous ne savons pas si un nouveau code est en route. Attendez une minute, puis demandez à nouveau.',
      'resend-not-sent':
        'Le SMS n’a pas pu être envoyé. Le téléphone doit avoir du réseau, et l’itinérance si vous êtes à l’étranger. Réessayez dans une minute.',
      'resend-too-many': (when) =>
        `Votre banque n’envoie plus de codes pour l’instant. Redemandez-en un ${when}, heure de Chine.`,
    },
  },

  done: {
    heading: 'Votre carte est liée',
    lead: 'Vous pouvez payer avec elle dès maintenant\u202f: montrez votre code de paiement, ou scannez celui d’un magasin.',
    pay: 'Mon code de paiement',
    cards: 'Voir mes cartes',
  },
}
