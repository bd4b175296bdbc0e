import type { TextsLike } from '../language'
import type { en } from './en'

export const es: TextsLike<typeof en> = {
  title: 'Para la ventanilla del banco',
  lead: 'Vaya a cualquier sucursal de su banco y muestre esta página. El personal puede ver lo que tiene registrado el banco y corregirlo.',
  bring: {
    heading: 'Lleve consigo',
    passport: 'Su pasaporte, y el anterior si aún lo tiene',
    card: 'Su tarjeta bancaria',
    permit: 'Su visado o permiso de residencia',
    phone: 'Su teléfono con el número que quiere que tenga el banco; le enviarán un código',
  },
  meaning: 'Qué dice la página',
  hideNumbers: 'Ocultar mis números',
  showNumbers: 'Mostrar mis números',
  print: 'Imprimir',
  picture: 'Guardar como imagen',
  copy: 'Copiar el texto',
  copied: 'Texto copiado.',
  outcomes: {
    saved: 'La imagen está guardada.',
    shared: 'La imagen está entregada.',
    denied: 'El teléfono no nos deja guardar imágenes. Permítalo en los ajustes o haga una captura de pantalla.',
    unsupported: 'Este teléfono no puede crear la imagen. Una captura de pantalla sirve igual.',
  },
  noDetails: 'Sus propios datos aparecerán aquí cuando los haya escrito al vincular una tarjeta.',
  startLinking: 'Vincular tarjeta',

  sheet: {
    title: 'Solicitud de revisión de mis datos de cliente',
    lead: '¡Hola! Quiero vincular una tarjeta de su banco a una billetera móvil, pero mis datos y los de su sistema no coinciden. Por favor, ayúdeme a revisarlos. ¡Gracias!',
    leadWithCard: (last4) =>
      `¡Hola! Quiero vincular la tarjeta de su banco terminada en ${last4} a una billetera móvil, pero mis datos y los de su sistema no coinciden. Por favor, ayúdeme a revisarlos. ¡Gracias!`,
    check: 'Por favor, compare con su sistema',
    first: 'por favor, mire esto primero',
    facts: {
      name: 'Nombre',
      idKind: 'Tipo de documento',
      idNumber: 'Número de documento',
      phone: 'Número de móvil',
    },
    notes: {
      name: 'Suele diferir: mayúsculas, espacios, orden de apellidos y nombres, segundo nombre, cortado por ser largo, un nombre chino en su lugar',
      idKind: 'Suele diferir: se eligió otro tipo de documento al abrir la cuenta',
      idNumber: 'Suele diferir: ceros añadidos delante o detrás, el número de un pasaporte ya renovado',
      phone: 'Suele diferir: un número anterior, u otra forma de escribir un número extranjero',
    },
    chineseName: (name) => `Nombre chino: ${name}`,
    ask: 'Por favor, ayúdeme con tres cosas',
    asks: {
      print:
        '1. Imprima o escriba mi nombre, número de documento y teléfono exactamente como están en su sistema, con mayúsculas y espacios',
      correct: '2. Si algo está mal, corríjalo según mi pasaporte, y cambie el teléfono por el número de arriba',
      online: '3. Compruebe que esta tarjeta puede usarse para pagos en línea (pago en línea de UnionPay, pago rápido)',
    },
  },
}
