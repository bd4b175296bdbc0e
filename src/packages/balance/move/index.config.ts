export default definePageConfig({ navigationBarTitleText: 'Bangka' })
