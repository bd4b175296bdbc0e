import type { IPluginContext } from '@tarojs/service'

/** What Alipay's components read for screen readers. Taro's templates pass none of it on. */
const ariaAttributes = [
  'role',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-hidden',
  'aria-live',
  'aria-current',
  'aria-pressed',
  'aria-expanded',
  'aria-checked',
  'aria-disabled',
  'aria-busy',
  'aria-invalid',
  'aria-required',
  'aria-modal',
  'aria-valuenow',
  'aria-valuemax',
  'aria-valuetext',
]

const describedComponents = new Set([
  'view',
  'text',
  'button',
  'image',
  'input',
  'textarea',
  'label',
  'icon',
  'checkbox',
  'radio',
  'switch',
])

type Attributes = Record<string, string>

interface MiniTemplate {
  modifyCompProps?: (component: string, attributes: Attributes) => Attributes
}

/**
 * Adds `role` and `aria-*` to the templates that Taro writes for Alipay. They get no short name in Taro's list of attributes,
 * so the running app sends them by their own names and needs no counterpart of this plugin.
 */
export default function ariaInTemplates(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: { platform: string; template?: MiniTemplate }) {
      const { template } = platform
      if (platform.platform !== 'alipay' || template === undefined) return
      const before = template.modifyCompProps?.bind(template)
      template.modifyCompProps = (component, attributes) => {
        const own = before ? before(component, attributes) : attributes
        if (!describedComponents.has(component)) return own
        return { ...own, ...Object.fromEntries(ariaAttributes.map((name) => [name, ''])) }
      }
    },
  })
}
