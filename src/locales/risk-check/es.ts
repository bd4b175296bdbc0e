import type { TextsOf } from '../catalog'

export const es: TextsOf<'riskCheck'> = {
  title: 'Comprobación de seguridad',
  headings: { 'second-card': 'Vincule una segunda tarjeta para seguir', verification: 'Muéstrenos su pasaporte para seguir' },
  lead: 'Algo de esta cuenta nos pareció poco habitual, así que pedimos una prueba más de que es usted. No ha hecho nada mal y no se ha cobrado nada.',
  asked: (when) => `Pedida: ${when}`,
  works: 'Lo que sigue funcionando',
  stillWork: [
    'Los reembolsos llegan a su tarjeta',
    'Sus movimientos, tarjetas y límites están ahí',
    'Puede vincular y desvincular tarjetas',
    'El pedido de un comercio le espera hasta su plazo',
  ],
  waits: 'Lo que espera',
  waitsText: 'Pagar: escaneando, con el código de pago y los pagos automáticos. También recargar y retirar.',
  how: 'Cómo superarla',
  anyCard:
    'Vale cualquier tarjeta a su nombre: de otro banco chino, o una Visa, Mastercard u otra del extranjero. Basta el pasaporte como documento.',
  orVerify: '¿Solo tiene una tarjeta? Verifique su identidad con fotos del pasaporte, el visado y el sello de entrada.',
  sendPictures: 'Envíe fotos del pasaporte, el visado y el sello de entrada. Las miran personas y le avisamos enseguida.',
  linkCard: 'Vincular una tarjeta',
  verify: 'Verificar identidad',
  inReview: 'Estamos mirando sus fotos. Le avisamos enseguida.',
  answered: 'Falta algo en sus fotos: vea qué enviar de nuevo.',
  passed: 'Ya puede volver a pagar',
  passedText: 'La comprobación ha terminado. Gracias por su paciencia.',
  done: 'Listo',
}
