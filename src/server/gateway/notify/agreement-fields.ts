import type { AgreementContent } from '@/service/rows'

import { productCodes } from '../methods/agreement-fields'
import { writeTime } from '../wire/wire-time'

/** What a merchant is told of an agreement that was signed, or ended: `dut_user_sign` and `dut_user_unsign`. */
export function agreementSaid(agreementNo: string, content: AgreementContent): Record<string, string | null> {
  const { accountId, agreement, endedAt, externalNo, logonId, product, scene, signedAt, validUntil } = content
  const isSigned = agreement === 'signed'
  return {
    notify_type: isSigned ? 'dut_user_sign' : 'dut_user_unsign',
    agreement_no: agreementNo,
    external_agreement_no: externalNo,
    personal_product_code: productCodes[product],
    sign_scene: scene,
    status: isSigned ? 'NORMAL' : 'UNSIGN',
    alipay_user_id: accountId,
    alipay_logon_id: logonId,
    sign_time: isSigned ? writeTime(signedAt) : null,
    valid_time: isSigned ? writeTime(signedAt) : null,
    invalid_time: isSigned && validUntil !== null ? writeTime(validUntil) : null,
    unsign_time: endedAt === null ? null : writeTime(endedAt),
  }
}
