/**
 * How addresses are built in scripts without spaces, largest part first: the country, and the endings of its regions, cities
 * and districts ("広東省深圳市", "東京都渋谷区", "서울특별시 강남구").
 */
export interface UnspacedAddress {
  readonly country: string
  readonly region: readonly string[]
  readonly city: readonly string[]
  readonly district: readonly string[]
}

export const UNSPACED_ADDRESSES: readonly UnspacedAddress[] = [
  {
    country: 'JP',
    region: ['東京都', '北海道', '大阪府', '京都府', '県'],
    city: ['市', '区'],
    district: ['区', '町', '村'],
  },
  {
    country: 'CN',
    region: ['省', '自治区', '北京市', '上海市', '天津市', '重庆市'],
    city: ['市', '州', '盟'],
    district: ['区', '县', '镇'],
  },
  { country: 'TW', region: ['縣'], city: ['市'], district: ['區', '鄉', '鎮'] },
  {
    country: 'KR',
    region: ['특별시', '광역시', '특별자치시', '특별자치도', '도'],
    city: ['시', '군', '구'],
    district: ['구', '읍', '면', '동'],
  },
]
