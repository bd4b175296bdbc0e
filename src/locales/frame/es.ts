import type { TextsLike } from '../language'
import { plural } from '../plural'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  tabsLabel: 'Pantallas principales',
  tabs: { home: 'Inicio', bills: 'Movimientos', me: 'Perfil' },
  notices: 'Avisos',
  newNotices: (count, shown) => plural('es', count, { one: `${shown} aviso nuevo`, other: `${shown} avisos nuevos` }),
  seeNotices: 'Ver',
  tabWithNews: (tab, news) => `${tab}, ${news}`,
  sandbox: {
    phone: 'Pruebas: ver los SMS del teléfono',
    people: 'Pruebas: tomar una persona con su tarjeta',
    shops: 'Pruebas: ir a una tienda o a una caja',
    home: 'Pruebas: el mundo detrás de esta billetera',
  },
  cardTakenOver: (card) =>
    `${card} ha pasado a otra cuenta, confirmada con el código de su banco. Si no fue usted, llame a su banco ahora.`,
  verified: 'Su identidad está verificada.',
  verificationAnswered: 'Sus fotos se han revisado y falta algo. Vea Mi cuenta, Verificación.',
  storageFull: 'No queda espacio en su dispositivo. Puede seguir, pero lo que haga ahora quizá no se guarde.',
  storageUnavailable:
    'Su navegador no deja que esta aplicación guarde nada. Puede seguir, pero al reiniciar tendrá que empezar de nuevo.',
  storageCorrupt:
    'Lo guardado en este dispositivo no se pudo leer, así que la aplicación empezó de cero. Por favor, entre de nuevo.',
  languageUnreachable: (language) => `No se ha podido cargar ${language}. Revise su conexión e inténtelo de nuevo.`,
  riskCheck: {
    title: 'Falta una comprobación para poder pagar',
    action: 'Ver qué hacer',
    passed: 'Comprobación superada. Ya puede volver a pagar.',
    texts: {
      'second-card':
        'Vincule una segunda tarjeta o verifique su identidad. Su dinero está seguro y todo lo demás funciona como siempre.',
      verification: 'Verifique su identidad con el pasaporte. Su dinero está seguro y todo lo demás funciona como siempre.',
    },
  },
}
