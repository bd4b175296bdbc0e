import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  heading: 'Cómo puede tenerlo su banco',
  lead: 'No se envía nada antes de que usted lo haya visto y aceptado.',
  attemptsLeft: (left) => plural('es', left, { one: 'Último intento de hoy', other: `Quedan ${left} intentos hoy` }),
  lastAttempt: 'Después de este, su banco no acepta más hoy. Si puede consultar algo, hágalo antes.',
  changeMyself: 'Cambiarlo yo',
  counter: 'La página para la ventanilla',

  source: {
    title: '¿De dónde es esta forma de su nombre?',
    text: 'Su banco la compara carácter por carácter, y a menudo la tiene de otra forma que el pasaporte.',
    bank: 'Comprobante o app del banco',
    passport: 'Mi pasaporte',
    copied: 'Copiado de su banco: envíelo tal cual.',
    help: 'Sugerir una forma',
    again: 'Su banco ya rechazó estos datos antes. Sabemos qué se probó y qué probar ahora.',
    whatNext: 'Qué probar ahora',
  },

  tell: {
    title: '¿Qué más podría tener su banco?',
    text: 'Todo es opcional. Lo que escriba aquí decide qué probamos primero, y no gasta ningún intento.',
    chineseName: { label: 'Su nombre chino', help: 'Si tiene uno, puede que su banco le conozca por él.' },
    earlierIdNumbers: {
      label: 'Números de pasaportes anteriores',
      help: 'Su cuenta puede seguir a nombre del pasaporte con el que la abrió. Si son varios, sepárelos con comas.',
    },
    earlierPhones: {
      label: 'Teléfonos anteriores',
      help: 'Cualquier número que alguna vez dio a su banco. Si son varios, sepárelos con comas.',
    },
    problems: {
      chineseName: 'Esto no es un nombre. Si no tiene, déjelo vacío.',
      earlierIdNumbers: 'Uno de estos no es un número de pasaporte. Letras y cifras, con comas si son varios.',
      earlierPhones: 'Uno de estos no es un teléfono. Los de otros países empiezan por +, con comas si son varios.',
    },
    goOn: 'Continuar',
    none: 'Nada de esto',
    edit: 'Qué más puede tener su banco',
    nothing: 'Nombre chino, pasaportes y teléfonos anteriores',
  },

  look: {
    'name-on-slip': {
      title: '¿Tiene un comprobante de su banco?',
      text: 'Mire el nombre en un comprobante, un extracto o la aplicación de su banco, y escríbalo exactamente así, con los mismos espacios y mayúsculas.',
      label: 'El nombre tal como figura',
      help: 'Si los nombres van juntos, júntelos; si hay un punto, escriba el punto.',
      art: 'Un comprobante bancario. La línea del nombre, 户名, está marcada.',
    },
    'id-tail': {
      title: '¿Cómo termina allí su número de documento?',
      text: 'Un comprobante o la aplicación de su banco suele mostrar los últimos caracteres del número: 证件号码.',
      label: 'Los 4 últimos caracteres',
      help: 'Los ceros también cuentan: 0000 significa que su banco lo rellenó.',
      art: 'Un comprobante bancario. La línea del número de documento, 证件号码, está marcada al final.',
    },
    'phone-tail': {
      title: '¿Qué teléfono tiene su banco?',
      text: 'La aplicación de su banco muestra el final del número en su perfil: 预留手机号.',
      label: 'Las 4 últimas cifras',
      help: 'Solo las cuatro cifras del final.',
      art: 'El perfil en la aplicación de un banco. La línea del teléfono registrado, 预留手机号, está marcada al final.',
    },
    saves: 'Mirar no gasta ningún intento, y a menudo ahorra varios.',
    use: 'Eso es lo que pone',
    cannot: 'No lo encuentro',
    problems: {
      empty: 'Escriba lo que ve, o indique que no lo encuentra.',
      'not-a-name': 'Hay caracteres que ningún nombre tiene. Escríbalo a mano.',
      'not-four': 'Cuatro caracteres, por favor: los últimos.',
    },
  },

  document: {
    title: 'Su banco conoce otro documento',
    text: '¿Qué documento mostró al abrir la cuenta? ¿Una tarjeta de residente, un permiso de viaje, un pasaporte?',
    action: 'Revisar el tipo de documento',
  },

  proposal: {
    likely: 'Lo más probable ahora',
    name: 'Nombre',
    phone: 'Teléfono en el banco',
    use: 'Usar este',
    notMe: 'No es mío',
    notMeLabel: (field) => `${field}: no es mío`,
    asTyped: 'Dejar lo que escribí',
    nothingToChange: 'Lo que escribió es lo más probable. Envíelo tal cual.',
    sameAs: 'Como antes',
    seen: 'Lo verá todo una vez más antes de enviarlo.',
  },

  reasons: {
    'as-seen': 'Es lo que vio en su banco.',
    'as-typed': 'Es como lo escribió usted.',
    'chinese-name': 'Puede que su banco le conozca por su nombre chino.',
    'earlier-document': 'Su cuenta puede seguir a nombre de su pasaporte anterior.',
    'earlier-phone': 'Puede que su banco aún tenga su número anterior.',
    joined: 'Puede que su banco haya juntado sus nombres.',
    'family-first': 'Muchos bancos escriben primero el apellido.',
    'given-first': 'Algunos bancos escriben primero los nombres.',
    'middle-left-out': 'Algunos bancos omiten los segundos nombres.',
    'middle-initials': 'Algunos bancos guardan solo la inicial de los segundos nombres.',
    'cut-20': 'Algunos bancos cortan los nombres tras 20\u00a0caracteres.',
    'cut-26': 'Algunos bancos cortan los nombres tras 26\u00a0caracteres.',
    'cut-30': 'Algunos bancos cortan los nombres tras 30\u00a0caracteres.',
    'cut-32': 'Algunos bancos cortan los nombres tras 32\u00a0caracteres.',
    'middle-dot': 'Algunos bancos ponen un punto medio entre los nombres.',
    comma: 'Algunos bancos ponen una coma después del apellido.',
    'full-stop': 'Algunos bancos ponen un punto entre los nombres.',
    'machine-line-letters': 'Las tildes como en las líneas de su pasaporte: Ü como UE.',
    'accents-folded': 'Muchos bancos omiten las tildes.',
    'marks-dropped': 'Algunos bancos omiten guiones y apóstrofos.',
    'marks-as-spaces': 'Algunos bancos ponen un espacio en lugar de un guion o un apóstrofo.',
    'zeros-before-15': 'Algunos bancos rellenan el pasaporte con ceros delante, hasta 15\u00a0caracteres.',
    'zeros-after-15': 'Algunos bancos rellenan el pasaporte con ceros detrás, hasta 15\u00a0caracteres.',
    'zeros-before-18': 'Algunos bancos rellenan el pasaporte con ceros delante, hasta 18\u00a0caracteres.',
    'zeros-after-18': 'Algunos bancos rellenan el pasaporte con ceros detrás, hasta 18\u00a0caracteres.',
    'phone-dashed': 'Algunos bancos escriben el prefijo del país, un guion y el número.',
    'phone-double-zero': 'Algunos bancos escriben 00 en lugar del signo más.',
    'phone-international': 'Algunos bancos conservan el signo más y el prefijo del país.',
    'phone-national': 'Algunos bancos omiten el prefijo del país.',
    capitals: 'Muchos bancos guardan los nombres extranjeros en mayúsculas.',
    'capital-first': 'Algunos bancos ponen en mayúscula solo la primera letra.',
  },

  bank: {
    title: 'Ahora la ventanilla es más rápida',
    text: 'No queda nada que merezca uno de los intentos de hoy. Lleve su pasaporte, su tarjeta y esta página: el personal puede ver lo que tienen y corregirlo.',
    check: 'Pida que revisen primero',
    fields: { name: 'Su nombre', idNumber: 'Su número de documento', phone: 'Su número de teléfono' },
    show: 'Abrir la página para el banco',
  },
}
