import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const fr: TextsLike<typeof en> = {
  heading: 'Ce que votre banque a peut-être noté',
  lead: 'Rien n’est envoyé avant que vous l’ayez vu et accepté.',
  attemptsLeft: (left) => plural('fr', left, { one: 'Dernier essai aujourd’hui', other: `Encore ${left} essais aujourd’hui` }),
  lastAttempt:
    'Après celui-ci, votre banque n’en accepte plus aujourd’hui. Si vous pouvez vérifier quelque chose, faites-le d’abord.',
  changeMyself: 'Le changer moi-même',
  counter: 'La page pour le guichet',

  source: {
    title: 'D’où vient cette écriture de votre nom\u202f?',
    text: 'Votre banque la compare au caractère près, et l’a souvent autrement que le passeport.',
    bank: 'Bordereau ou appli de la banque',
    passport: 'Mon passeport',
    copied: 'Copié de votre banque\u202f: envoyez-le tel quel.',
    help: 'Proposer une écriture',
    again: 'Votre banque a déjà refusé ces données. Nous savons ce qui a été essayé, et ce qu’il faut essayer ensuite.',
    whatNext: 'Quoi essayer ensuite',
  },

  tell: {
    title: 'Que pourrait avoir d’autre votre banque\u202f?',
    text: 'Tout est facultatif. Ce que vous indiquez ici décide de notre premier essai, et n’en coûte aucun.',
    chineseName: { label: 'Votre nom chinois', help: 'Si vous en avez un, votre banque vous connaît peut-être sous ce nom.' },
    earlierIdNumbers: {
      label: 'Anciens numéros de passeport',
      help: 'Votre compte est peut-être encore lié au passeport avec lequel vous l’avez ouvert. Séparez-les par des virgules.',
    },
    earlierPhones: {
      label: 'Anciens numéros de téléphone',
      help: 'Tout numéro que vous avez un jour donné à votre banque. Séparez-les par des virgules.',
    },
    problems: {
      chineseName: 'Ce n’est pas un nom. Laissez vide si vous n’en avez pas.',
      earlierIdNumbers:
        'L’un d’eux n’est pas un numéro de passeport. Des lettres et des chiffres, séparés par des virgules s’il y en a plusieurs.',
      earlierPhones:
        'L’un d’eux n’est pas un numéro de téléphone. De l’étranger, ils commencent par +\u202f; séparez-les par des virgules.',
    },
    goOn: 'Continuer',
    none: 'Rien de tout cela',
    edit: 'Ce que votre banque a d’autre',
    nothing: 'Nom chinois, anciens passeports, anciens téléphones',
  },

  look: {
    'name-on-slip': {
      title: 'Avez-vous un bordereau de votre banque\u202f?',
      text: 'Regardez le nom sur un bordereau, un relevé ou dans l’application de votre banque, et saisissez-le exactement ainsi, espaces et majuscules compris.',
      label: 'Le nom tel qu’imprimé',
      help: 'Si les noms sont collés, collez-les\u202f; s’il y a un point, mettez le point.',
      art: 'Un bordereau bancaire. La ligne du nom, 户名, est marquée.',
    },
    'id-tail': {
      title: 'Comment votre numéro de document s’y termine-t-il\u202f?',
      text: 'Un bordereau ou l’application de votre banque montre souvent les derniers caractères du numéro\u202f: 证件号码.',
      label: 'Les 4 derniers caractères',
      help: 'Les zéros comptent aussi\u202f: 0000 signifie que votre banque l’a complété.',
      art: 'Un bordereau bancaire. La ligne du numéro de document, 证件号码, est marquée à sa fin.',
    },
    'phone-tail': {
      title: 'Quel téléphone votre banque a-t-elle\u202f?',
      text: 'L’application de votre banque montre la fin du numéro dans votre profil\u202f: 预留手机号.',
      label: 'Les 4 derniers chiffres',
      help: 'Seulement les quatre chiffres de la fin.',
      art: 'Le profil dans l’application d’une banque. La ligne du téléphone enregistré, 预留手机号, est marquée à sa fin.',
    },
    saves: 'Regarder ne coûte aucun essai, et en épargne souvent plusieurs.',
    use: 'C’est ce qui est écrit',
    cannot: 'Je ne le trouve pas',
    problems: {
      empty: 'Saisissez ce que vous voyez, ou indiquez que vous ne le trouvez pas.',
      'not-a-name': 'Il y a des caractères qu’aucun nom ne contient. Saisissez-le à la main.',
      'not-four': 'Quatre caractères, s’il vous plaît\u202f: les derniers.',
    },
  },

  document: {
    title: 'Votre banque connaît un autre document',
    text: 'Quel document avez-vous montré en ouvrant le compte\u202f? Une carte de résident, un permis d’entrée, un passeport\u202f?',
    action: 'Revoir le type de document',
  },

  proposal: {
    likely: 'Le plus probable ici',
    name: 'Nom',
    phone: 'Téléphone à la banque',
    use: 'Prendre ceci',
    notMe: 'Ce n’est pas moi',
    notMeLabel: (field) => `${field}\u202f: ce n’est pas moi`,
    asTyped: 'Garder ma saisie',
    nothingToChange: 'Ce que vous avez saisi est le plus probable. Envoyez-le tel quel.',
    sameAs: 'Comme avant',
    seen: 'Vous revoyez tout avant chaque envoi.',
  },

  reasons: {
    'as-seen': 'C’est ce que vous avez vu à votre banque.',
    'as-typed': 'C’est ce que vous avez saisi.',
    'chinese-name': 'Votre banque vous connaît peut-être sous votre nom chinois.',
    'earlier-document': 'Votre compte est peut-être encore lié à votre ancien passeport.',
    'earlier-phone': 'Votre banque a peut-être encore votre ancien numéro.',
    joined: 'Votre banque a peut-être collé vos noms.',
    'family-first': 'Beaucoup de banques écrivent le nom de famille en premier.',
    'given-first': 'Certaines banques écrivent les prénoms en premier.',
    'middle-left-out': 'Certaines banques omettent les deuxièmes prénoms.',
    'middle-initials': 'Certaines banques ne gardent que l’initiale des deuxièmes prénoms.',
    'cut-20': 'Certaines banques coupent les noms après 20\u00a0caractères.',
    'cut-26': 'Certaines banques coupent les noms après 26\u00a0caractères.',
    'cut-30': 'Certaines banques coupent les noms après 30\u00a0caractères.',
    'cut-32': 'Certaines banques coupent les noms après 32\u00a0caractères.',
    'middle-dot': 'Certaines banques mettent un point médian entre les noms.',
    comma: 'Certaines banques mettent une virgule après le nom de famille.',
    'full-stop': 'Certaines banques mettent un point entre les noms.',
    'machine-line-letters': 'Les accents comme dans les lignes de votre passeport\u202f: Ü devient UE.',
    'accents-folded': 'Beaucoup de banques omettent les accents.',
    'marks-dropped': 'Certaines banques omettent les traits d’union et les apostrophes.',
    'marks-as-spaces': 'Certaines banques mettent un espace à la place d’un trait d’union ou d’une apostrophe.',
    'zeros-before-15': 'Certaines banques complètent le passeport par des zéros devant, jusqu’à 15\u00a0caractères.',
    'zeros-after-15': 'Certaines banques complètent le passeport par des zéros derrière, jusqu’à 15\u00a0caractères.',
    'zeros-before-18': 'Certaines banques complètent le passeport par des zéros devant, jusqu’à 18\u00a0caractères.',
    'zeros-after-18': 'Certaines banques complètent le passeport par des zéros derrière, jusqu’à 18\u00a0caractères.',
    'phone-dashed': 'Certaines banques écrivent l’indicatif du pays, un tiret et le numéro.',
    'phone-double-zero': 'Certaines banques écrivent 00 à la place du plus.',
    'phone-international': 'Certaines banques gardent le plus et l’indicatif du pays.',
    'phone-national': 'Certaines banques omettent l’indicatif du pays.',
    capitals: 'Beaucoup de banques notent les noms étrangers en majuscules.',
    'capital-first': 'Certaines banques ne mettent en majuscule que la première lettre.',
  },

  bank: {
    title: 'Le guichet est maintenant plus rapide',
    text: 'Il ne reste rien qui vaille un essai d’aujourd’hui. Prenez votre passeport, votre carte et cette page\u202f: le personnel peut voir ce qui est noté et le corriger.',
    check: 'À faire vérifier en premier',
    fields: { name: 'Votre nom', idNumber: 'Votre numéro de document', phone: 'Votre numéro de téléphone' },
    show: 'Ouvrir la page pour la banque',
  },
}
