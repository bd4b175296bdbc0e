import type { TextsLike } from "../language";
import type { en } from "./en";

export const fr: TextsLike<typeof en> = {
  title: "Payer",
  to: "Vous payez",
  payeeNote: "D’après nos données, pas d’après le code",
  otherNameTitle: (said) =>
    `Le code indique un autre nom\u202f: «\u202f${said}\u202f»`,
  otherNameText: (payee) =>
    `Mais l’argent va à ${payee}. Un autocollant couvre peut-être le code du magasin\u202f: demandez à la caisse, et ne payez que si le nom ci-dessus est celui du magasin.`,

  amount: "Montant",
  amountIn: (currency) => `Montant en ${currency}`,
  amountInYuan: "Montant en yuans",
  amountHelp: "Demandez le montant à la caisse.",
  problems: {
    empty: (example) => `Saisissez le montant, par exemple ${example}.`,
    "not-a-number": (example) =>
      `Utilisez des chiffres et un point, par exemple ${example}.`,
    comma: (example) =>
      `Mettez un point avant les décimales, par exemple ${example}.`,
    "too-many-decimals": (example) =>
      `Cette monnaie n’a pas de plus petite pièce. Saisissez par exemple ${example}.`,
    zero: "Le montant doit être supérieur à zéro.",
    negative: "Le montant doit être supérieur à zéro.",
  },
  tooLarge: (limit) =>
    `Un paiement peut atteindre ${limit} au plus, tout compris. Demandez au magasin de diviser le montant.`,
  tipTooLarge: (percent) =>
    `Pour éviter les erreurs de frappe, un pourboire peut atteindre ${percent}\u00a0% du montant au plus.`,

  tip: "Pourboire",
  tipLead:
    "Le code demande si vous voulez donner un pourboire. C’est à vous de décider\u202f: rien ne s’ajoute tout seul.",
  tipLeadYuan:
    "Le code demande si vous voulez donner un pourboire. En Chine continentale, personne n’en attend.",
  noTip: "Aucun",
  percent: (percent) => `${percent}\u00a0%`,
  otherTip: "Autre",
  ownTip: (currency) => `Votre pourboire en ${currency}`,
  ownTipInYuan: "Votre pourboire en yuans",

  asked: "Le magasin demande aussi",
  askedNote: (payee) =>
    `Ce que vous écrivez ici va à ${payee}, pas à votre banque.`,
  missing: "À remplir, s’il vous plaît\u202f: le code le demande.",
  badAnswer:
    "C’est trop long, ou certains caractères ne peuvent pas être envoyés. Raccourcissez, s’il vous plaît.",
  fields: {
    billNumber: {
      label: "Numéro de facture",
      help: "Il est sur la facture ou le ticket.",
    },
    mobileNumber: {
      label: "Numéro de mobile",
      help: "Le vôtre, avec l’indicatif du pays.",
    },
    storeLabel: {
      label: "Magasin",
      help: "Son numéro ou son nom\u202f: demandez à la caisse.",
    },
    loyaltyNumber: {
      label: "Numéro de membre",
      help: "Sur votre carte de membre.",
    },
    referenceLabel: {
      label: "Référence",
      help: "Ce que le magasin vous a dit d’écrire ici.",
    },
    customerLabel: {
      label: "Numéro de client",
      help: "Il est sur la facture.",
    },
    terminalLabel: {
      label: "Caisse",
      help: "Son numéro\u202f: demandez à la caisse.",
    },
    purpose: {
      label: "Motif",
      help: "Quelques mots, par exemple «\u202fchambre 304\u202f».",
    },
    address: {
      label: "Adresse",
      help: "Celle où le magasin doit envoyer l’achat.",
    },
    email: { label: "E-mail", help: "Pour le reçu du magasin." },
  },

  sum: "Ce que vous payez",
  tipByShop: "Pourboire fixé par le magasin",
  tipShareByShop: (percent) =>
    `Pourboire de ${percent}\u00a0%, fixé par le magasin`,
  total: "Total",
  totalInYuan: "Total en yuans",
  rate: "Taux de change",
  rateText: (units, currency, yuan) => `${units} ${currency} = ¥${yuan}`,
  rateAsOf: "Date du taux",
  rateFrom: (when, source) => `${when} · ${source}`,
  inYuan:
    "Votre carte est débitée en yuans. Votre banque convertit ensuite dans votre monnaie.",
  next: "Suivant",
  nextWith: (amount) => `Suivant\u202f: ${amount}`,
  opening: "Demande de ce paiement au magasin",

  notices: {
    offline:
      "Vous êtes hors ligne. Rien n’a été envoyé ni payé. Réessayez quand vous aurez du réseau.",
    failed:
      "Nous n’avons pas pu demander ce paiement au magasin. Rien n’a été payé\u202f: réessayez.",
  },
  changedTitle: "Le taux de change a bougé",
  changedText: (before, now) =>
    `Vous avez vu ${before}. C’est maintenant ${now}. Rien n’a encore été payé.`,
  accept: (amount) => `Continuer avec ${amount}`,
  change: "Changer montant ou pourboire",
  goneTitle: "Scannez à nouveau le code, s’il vous plaît",
  goneText:
    "Pour votre sécurité, un code scanné n’est pas gardé quand l’application se ferme. Rien n’a été payé.",
  scan: "Scanner",
  home: "Retour à l’accueil",
};
