/**
 * The banks' English names by their code in the BIN table, which itself has Chinese names alone: the bank's own where it is well
 * known by one, else the place or word in pinyin in the form that the Chinese name has. One line a form: "*" stands for what
 * is written after each code.
 */
const forms: readonly (readonly [form: string, names: string])[] = [
  [
    'Bank of *',
    'ASCB Anshan|AYCB Anyang|BANKWF Weifang|BDCBANK Baoding|BEAHK East Asia|BHB Hebei|BJBANK Beijing|BOC China|BOCD Chengde|BOCY Chaoyang|BOCZ Cangzhou|BOD Dongguan|BODD Dandong|BOJZ Jinzhou|BOL Luoyang|BOP Pingdingshan|BOQH Qinghai|BOQZ Quanzhou|BOSZ Suzhou|BOYK Yingkou|BOZK Zhoukou|BZMD Zhumadian|CDCB Chengdu|COMM Communications|COMMHK Communications (Hong Kong)|CQBANK Chongqing|CSCB Changsha|DLB Dalian|DTCCB Datong|DZBANK Dezhou|DZCBANK Dazhou|FSCB Fushun|FSCCB Fushun|FXCB Fuxin|GCB Guangzhou|GSBANK Gansu|GZB Ganzhou|H3CB Inner Mongolia|HBC Hubei|HBHSBANK Hubei (Huangshi)|HBYCBANK Hubei (Yichang)|HDBANK Handan|HKBEA East Asia (China)|HSBK Hengshui|HZCB Hangzhou|JHBANK Jinhua|JINCHB Jincheng|JJBANK Jiujiang|JLBANK Jilin|JNBANK Jining|JSBANK Jiangsu|JXBANK Jiaxing|KLB Kunlun|LANGFB Langfang|LYBANK Luoyang|LZCCB Liuzhou|LZYH Lanzhou|NBBANK Ningbo|NCB Nanchang|NJCB Nanjing|NXBANK Ningxia|QDCCB Qingdao|QHDBANK Qinhuangdao|RZB Rizhao|RZCCB Rizhao|SCCB Sanmenxia|SHBANK Shanghai|SRBANK Shangrao|SXCB Shaoxing|SZSBK Shizuishan|TCCB Tianjin|TLBANK Tieling|TSBANK Tangshan|TZCB Taizhou|WHBANK Wuhai|WZCB Wenzhou|XABANK Xi\u2019an|XCYH Xuchang|XTB Xingtai|XXBANK Xinxiang|XYBANK Xinyang|YQCCB Yangquan|YTBANK Yantai|ZZBANK Zhengzhou',
  ],
  [
    '* Bank',
    'AEON AEON|BGB Guangxi Beibu Gulf|BOHAIB China Bohai|BSB Baoshang|CABANK Chang\u2019an|CCB China Construction|CCQTGB Chongqing Three Gorges|CDB China Development|CEB China Everbright|CHB Chong Hing|CIB Industrial|CITIC China CITIC|CMB China Merchants|CMBC China Minsheng|CZBANK China Zheshang|DAQINGB Longjiang|DBS DBS|DSB Dah Sing|EGBANK Evergrowing|FDB Fudian|FJHXBC Fujian Haixia|GDB China Guangfa|GHB Guangdong Huaxing|GLBANK Guilin|HKB Hankou|HRBANK Harbin|HRXJB Huarong Xiangjiang|HSB Hang Seng|HSBANK Huishang|HXBANK Hua Xia|JSB Jinshang|LSB Linshang|LSBANK Laishang|LSBC Linshang|NBYZ Yinzhou|NCBANK Ningbo Commerce|NDHB Ningbo Donghai|NYBANK Guangdong Nanyue|NYNB Guangdong Nanyue|ORBANK Ordos|QLBANK Qilu|SJBANK Shengjing|SPABANK Ping An|SPDB Shanghai Pudong Development|TFB Tai Fung|WHB Wing Hang|WLB Wing Lung|WLBHK Wing Lung|XMBANK Xiamen|YKYHCCB Yingkou Coastal|YZBANK Yinzuo|ZBCB Qishang|ZYB Zhongyuan',
  ],
  [
    '* City Commercial Bank',
    'CAB Baoji|CBKF Kaifeng|CGNB Nanchong|CZCCB Changzhi|DYCCB Dongying|GYCB Guiyang|HLDB Huludao|HLDCCB Huludao|HZCCB Huzhou|JZBANK Jinzhong|JZCBANK Jiaozuo|KORLABANK Korla|LSCCB Leshan|LUZBANK Luzhou|LYCB Liaoyang|MYCCBANK Mianyang|PLCCB Pingliang|PZBANK Panjin|PZHCCB Panzhihua|QHDCCB Qinhuangdao|QJCCB Qujing|SNCCB Suining|TACCB Tai\u2019an|URMQCCB Urumqi|WHCCB Weihai|WXCCB Wuxi|XMCCB Xiamen|YACCB Ya\u2019an|YBCCB Yibin|YCCB Yichang|YCCCB Yancheng|YXCCB Yuxi|ZGCCB Zigong|ZJCCB Zhenjiang|ZJKCCB Zhangjiakou|ZYCBANK Zunyi|ZZCCB Zhengzhou',
  ],
  [
    '* Commercial Bank',
    'CJCCB Suzhou Changjiang|CZCB Zhejiang Chouzhou|DYCB Deyang|LSZRCB Liangshan Prefecture|MTBANK Zhejiang Mintai|NTCCB Nantong|ZJTLCB Zhejiang Tailong',
  ],
  [
    '* Rural Commercial Bank',
    'BJRCB Beijing|CDRCB Chengdu|CRCBANK Chongqing|CSRCB Changshu|DRCBCL Dongguan|ESRCB Enshi|GRCB Guangzhou|JRCB Jiangsu Jiangyin|KSRB Kunshan|NXRCU Ningxia Yellow River|QDRCB Qingdao|SDEB Shunde|SHRCB Shanghai|SRCB Shenzhen|TCRCB Jiangsu Taicang|TJBHB Tianjin Binhai|TRCB Tianjin|WHRCB Wuhan|WJRCB Wujiang|WRCB Wuxi|XHRCB Xinhui|YDRCB Yaodu|ZRCBANK Zhangjiagang',
  ],
  [
    '* Rural Credit Cooperatives',
    'ARCU Anhui|BOHN Hainan|GSRCU Gansu|GXRCU Guangxi|GZRCU Guizhou|HBRCU Hebei|HLJRCU Heilongjiang|HNRCC Hunan|HNRCU Henan|HURCB Hubei|JLRCU Jilin|JXRCU Jiangxi|KSRCB Kunshan|LNRCC Liaoning|NMGNXS Inner Mongolia|QHRC Qinghai|SCRCU Sichuan|SDRCU Shandong|SXRCCU Shaanxi|SXRCU Shanxi|XJRCU Xinjiang|YNRCC Yunnan',
  ],
  [
    '* Rural Credit Union',
    'CZRCB Changzhou|FJNX Fujian|GDRCC Guangdong|JSRCU Jiangsu|KMRCU Kunming|NHB Nanhai|SLH Hunan|ZJNX Zhejiang',
  ],
  [
    '* Village Bank',
    'ERB Longgang Dingye|FMBANK Jilin Fengman Huimin|GXHMVB Changchun Gaoxin Huimin|HDHMCB Huidong Huimin|NYCB Nanyang|QLCZYH Qilu|RXCB Yuci Rongxin|SLRCB Shuangliu Chengmin|URB United|XFRCB Xianfeng Changnongshang|XHCZYH Xinhua|XLBANK Zhongshan Xiaolan|YDNSCZYH Yaodu Nongshang',
  ],
  [
    '*',
    'ABC Agricultural Bank of China|BCDMMA Banco Comercial de Macau|BNU Banco Nacional Ultramarino|BOCFCB BOC Fullerton Community Bank|BOSH Shinhan Bank (China)|CBBQS City Commercial Banks Clearing Center|CEP Zhongyintong Payment|CITI Citibank (China)|CSC CSC|CYBC Chiyu Banking Corporation|CYS China Yinsheng|DBSCN DBS Bank (China)|HANABANK Hana Bank (China)|HSBC HSBC (China)|ICBC Industrial and Commercial Bank of China|MYBANK MYbank|NHQS Rural Credit Banks Clearing Center|OCBC OCBC (China)|PSBC Postal Savings Bank of China|RBOZ China Resources Bank of Zhuhai|SCB Standard Chartered (China)|SCBHK Standard Chartered (Hong Kong)|WEBANK WeBank|WHBMA Banco Weng Hang (Macau)|WOORI Woori Bank (China)|XWBANK XWBank|ZHCCB China Resources Bank of Zhuhai',
  ],
]

const names: ReadonlyMap<string, string> = new Map(
  forms.reduce<readonly (readonly [string, string])[]>((all, [form, list]) => [...all, ...namesIn(form, list)], []),
)

function namesIn(form: string, list: string): readonly (readonly [string, string])[] {
  return list.split('|').map((line) => {
    const space = line.indexOf(' ')
    return [line.slice(0, space), form.replace('*', line.slice(space + 1))]
  })
}

/** The bank's name in English; null for a code that the table does not have. */
export function bankNameEn(bankCode: string): string | null {
  return names.get(bankCode) ?? null
}
