export default definePageConfig({ navigationBarTitleText: 'Bangka', enableShareAppMessage: true })
