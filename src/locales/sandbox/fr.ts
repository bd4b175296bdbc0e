import type { TextsLike } from "../language";
import { plural } from "../plural";
import type { en } from "./en";

export const fr: TextsLike<typeof en> = {
  title: "Bac à sable",
  intro:
    "Le monde derrière ce portefeuille est inventé\u202f: la banque, les SMS, les magasins. Vous pouvez tout y essayer.",
  tabs: {
    phone: "Téléphone",
    people: "Personnes",
    shops: "Magasins",
    failures: "Pannes",
  },
  busy: "En cours…",
  empty: "Il n’y a pas de bac à sable derrière ce portefeuille.",
  phone: {
    title: "SMS",
    empty: "Pas encore de SMS. Demandez un code, et il arrive ici.",
    to: (phone) => `Au ${phone}`,
    copyCode: (code) => `Copier ${code}`,
    copied: "Code copié",
    forgets:
      "Les messages contiennent des codes\u202f: ils sont oubliés quand l’application se ferme.",
  },
  people: {
    title: "Des personnes et leurs banques",
    intro:
      "Chacune a une difficulté. Prenez la carte et les données d’une personne, liez-la, et voyez ce que dit la banque.",
    knows: "Ce que cette personne saisirait",
    bankHas: "Ce que la banque a noté",
    alsoKnows:
      "Ce qu’elle répond quand on demande ce que la banque pourrait encore avoir",
    chineseName: "Nom chinois",
    earlierIdNumbers: "Passeport précédent",
    earlierPhones: "Téléphone précédent",
    canSee: "Ce qu’elle trouve quand on lui demande de regarder",
    sees: {
      "name-on-slip": "Le nom sur un reçu",
      "id-tail": "La fin du numéro de document sur un reçu",
      "phone-tail": "La fin du téléphone dans l’application de la banque",
    },
    name: "Nom",
    nationality: "Nationalité",
    idKind: "Type de document",
    idNumber: "Numéro de document",
    phone: "Téléphone",
    cardNumber: "Numéro de carte",
    copyField: (field) => `Copier\u202f: ${field}`,
    copied: "Copié",
    reveals: {
      nothing: "Dit seulement que quelque chose diffère",
      field: "Dit quel champ diffère",
    },
    attemptsPerDay: (count) =>
      plural("fr", count, {
        one: `${count} essai par jour`,
        other: `${count} essais par jour`,
      }),
    differs: "diffère",
  },
  idKinds: {
    passport: "Passeport",
    "resident-id": "Carte d’identité chinoise",
    "foreign-permanent-resident": "Carte de résident permanent étranger",
    "hk-macau-travel-permit": "Permis d’entrée, Hong Kong ou Macao",
    "taiwan-travel-permit": "Permis d’entrée, Taïwan",
    "hk-macau-taiwan-residence-permit":
      "Permis de séjour, Hong Kong, Macao ou Taïwan",
  },
  difficulties: {
    none: "Tout correspond",
    "number-of-17-digits": "Une carte à 17\u00a0chiffres",
    "number-of-19-digits": "Une carte à 19\u00a0chiffres",
    "letters-in-id": "Un numéro de document avec des lettres",
    "padded-passport":
      "La banque a complété le numéro de passeport par des zéros",
    "truncated-name": "La banque a coupé le nom",
    "phone-with-country-code": "La banque a noté le téléphone 33-612345678",
    "linked-by-other": "Quelqu’un d’autre a lié cette carte",
    "unsupported-card": "Un type de carte qui ne peut pas être lié",
    "rare-nationality": "Une nationalité que d’autres portefeuilles oublient",
    "surname-first": "La banque a mis le nom de famille d’abord, en majuscules",
    "joined-names": "La banque a collé les noms",
    accents: "La banque a retiré les accents",
    "chinese-name": "La banque a le nom chinois",
    "renewed-passport": "La banque a le passeport précédent",
    "renewed-phone": "La banque a le téléphone précédent",
    "reveals-nothing": "La banque ne dit pas ce qui diffère",
    "international-card": "Une carte Visa de l’étranger",
    "middle-initial": "La banque n’a que l’initiale du deuxième prénom",
    "machine-line-letters":
      "La banque écrit Ü comme UE et retire le trait d’union",
    "zeros-behind-passport":
      "La banque a mis des zéros après le numéro de passeport",
    "dot-between-names": "La banque a mis un point entre les noms",
    "forgotten-phone": "La banque a un téléphone que la personne a oublié",
    "other-document": "Le compte est à un autre document",
  },
  shops: {
    title: "Magasins",
    intro:
      "Faites créer une commande par un magasin et scannez son code, ou prenez sa caisse et débitez votre code de paiement.",
    order: "Créer une commande",
    orderMade: (goods, amount) =>
      `${goods}, ${amount}\u202f: scannez ce code, ou copiez-le et saisissez-le dans «\u202fScanner\u202f»`,
    codeAlt: (name) => `Code de commande\u202f: ${name}`,
    staticCode: "Le code du magasin lui-même",
    staticCodeAlt: (name) => `Code sans montant\u202f: ${name}`,
    codes: "Codes à essayer",
    codesIntro:
      "Chacun montre une chose qu’un code peut être, pièges compris. Scannez-le, et voyez ce que dit le portefeuille.",
    codeKinds: {
      "unionpay-static": "UnionPay, vous saisissez le montant",
      "unionpay-dynamic": "UnionPay, pour un seul achat",
      "own-static": "Bangka, vous saisissez le montant",
      "own-dynamic": "Bangka, pour un seul achat",
      "tip-prompt": "Demande un pourboire",
      "tip-fixed": "Service de ¥5",
      "tip-percent": "Service de 10\u00a0%",
      "asks-for-details": "Demande le téléphone et le numéro de membre",
      "in-yen": "Prix en yens",
      "in-dollars": "Prix en dollars, vous saisissez le montant",
      "in-baht": "Prix en bahts, service en plus",
      "unknown-rate": "Une monnaie sans taux de change",
      "other-network": "Pour d’autres réseaux\u202f: Visa et PromptPay",
      expired: "Une commande expirée",
      damaged: "Rayé\u202f: le chiffre de contrôle est faux",
      sticker: "Un piège\u202f: un autocollant sur le code du magasin",
      "sticker-emv": "Un piège\u202f: un autocollant avec un autre compte",
    },
    codeMade: (kind) =>
      `${kind}\u202f: scannez ce code, ou copiez-le et saisissez-le dans «\u202fScanner\u202f»`,
    copyCode: "Copier le code",
    copied: "Copié",
    till: "Caisse",
    payCode: "Code de paiement du client",
    payCodeHelp:
      "18\u00a0chiffres, sur l’écran «\u202fPayer\u202f»\u202f: touchez-y les chiffres pour les voir tous.",
    amount: "Montant en yuans",
    amountHelp:
      "Jusqu’à 200, le paiement est immédiat\u202f; au-delà, il attend le mot de passe de paiement.",
    amountInvalid:
      "Saisissez un montant supérieur à 0, avec deux décimales au plus.",
    charge: "Débiter",
    outcome: {
      paid: "Payé.",
      "waiting-for-password":
        "Le mot de passe de paiement est demandé au client.",
      processing: "La banque n’a pas encore répondu.",
      declined: "Refusé.",
    },
    orders: "Commandes",
    noOrders: "Pas encore de commande.",
    byCode: "Par un code",
    status: { open: "Ouverte", paid: "Payée", closed: "Fermée" },
  },
  failures: {
    title: "Ce qui tourne mal",
    intro: "Ces réglages restent jusqu’à ce que vous les remettiez.",
    groups: {
      bankLink: "La banque, quand on lie une carte",
      bankDebit: "La banque, quand une carte paie",
      sms: "SMS",
      review: "Vérification\u202f: la prochaine réponse",
      network: "Le réseau",
    },
    bankLink: {
      normal: "Répond comme il faut",
      "out-of-service": "Hors service",
      slow: "Lente",
      "no-answer": "Pas de réponse",
      "linked-by-other": "Carte liée par quelqu’un d’autre",
      "too-many-attempts": "Trop d’essais aujourd’hui",
    },
    bankDebit: {
      normal: "Paie",
      declined: "Refuse",
      "insufficient-funds": "Pas assez d’argent",
      slow: "Lente",
      "no-answer": "Pas de réponse",
      "out-of-service": "Hors service",
    },
    sms: {
      normal: "Arrive",
      "not-sent": "N’est pas envoyé",
      late: "Arrive en retard",
    },
    review: {
      normal: "Accepte",
      slow: "Prend dix minutes",
      "out-of-service": "Hors service",
      "stamp-missing": "Le tampon officiel manque",
      "stamp-unreadable": "Le tampon est illisible",
      "visa-missing": "Le visa manque",
      "visa-expired": "Le visa est périmé",
      "passport-cut-off": "La page du passeport est coupée",
      "name-unreadable": "Le nom est illisible",
      "name-differs": "Le nom n’est pas celui saisi",
    },
    network: {
      normal: "Marche",
      slow: "Lent",
      offline: "Hors ligne",
      lost: "Perd une réponse",
      duplicate: "Envoie tout deux fois",
    },
  },
  reset: {
    title: "Repartir de zéro",
    explain:
      "Tout redevient comme au premier jour, comptes et cartes compris. La même graine donne le même monde.",
    seed: "Graine",
    action: "Repartir de zéro",
    confirm: "Tout effacer et repartir de zéro\u202f?",
    done: "Un monde neuf. Inscrivez-vous à nouveau.",
  },
};
