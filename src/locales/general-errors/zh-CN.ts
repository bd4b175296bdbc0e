import type { GeneralErrorTexts } from './types'

export const zh: GeneralErrorTexts = {
  'request.invalid': () => ({ title: '提交的内容有误', advice: '请检查后再试一次。如果仍不行，请关闭应用后重新打开。' }),
  'request.unknown-operation': () => ({ title: '当前版本过旧', advice: '请更新应用或刷新页面后再试。' }),
  'request.key-reused': () => ({ title: '这次请求与另一次混在了一起', advice: '它没有被执行。请返回上一步再试。' }),
  'request.still-running': () => ({ title: '正在处理中', advice: '不需要重复操作，请稍等片刻再看。' }),
  'request.too-many': ({ retryAt }, when) => ({ title: '操作太频繁', advice: `请稍候，${when(retryAt)}（北京时间）后再试。` }),
  'session.missing': () => ({ title: '您尚未登录', advice: '请登录后再试。' }),
  'session.ended': () => ({ title: '您已退出登录', advice: '修改密码或长时间未使用后会自动退出，请重新登录。' }),
  'network.offline': () => ({ title: '网络未连接', advice: '没有发送任何内容。请检查无线网络或移动数据后再试。' }),
  'network.lost-answer': () => ({
    title: '还不知道是否成功',
    advice: '在收到答复之前连接中断了。请再试一次，同一操作不会重复执行。',
  }),
  'network.bad-answer': () => ({
    title: '收到了无法识别的答复',
    advice: '网络中可能有拦截，例如 Wi-Fi 登录页。请换一个网络再试。',
  }),
  'service.unavailable': () => ({
    title: '还不知道是否成功',
    advice: '服务未能及时完成处理。请再试一次，同一操作不会重复执行。',
  }),
  'storage.full': () => ({ title: '设备存储空间已满', advice: '请删除不再需要的内容后再试。' }),
  'service.failed': ({ requestId }) => ({
    title: '我们这边出了问题',
    advice: `这不是您的操作造成的，请一分钟后再试。如需联系我们，请提供编号：${requestId}`,
  }),
}
