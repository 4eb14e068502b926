import type { InterfaceLanguage } from '../workspace.ts';
import type { RegionPreset } from './index.ts';

type Names = Readonly<Record<InterfaceLanguage, string>>;

const name = (en: string, zh: string, vi: string): Names => ({ en, zh, vi });

/** Names that all presets take instead of the library's, which are dated, bracketed or abbreviated. */
export const COMMON_NAMES: Readonly<Record<string, Names>> = {
  CD: name('Democratic Republic of the Congo', '刚果民主共和国', 'Cộng hòa Dân chủ Congo'),
  CG: name('Republic of the Congo', '刚果共和国', 'Cộng hòa Congo'),
  CI: name('Côte d’Ivoire', '科特迪瓦', 'Côte d’Ivoire'),
  MM: name('Myanmar', '缅甸', 'Myanmar'),
  TR: name('Türkiye', '土耳其', 'Thổ Nhĩ Kỳ'),
  PS: name('Palestine', '巴勒斯坦', 'Palestine'),
  VN: name('Viet Nam', '越南', 'Việt Nam'),
  TL: name('Timor-Leste', '东帝汶', 'Timor-Leste'),
  VA: name('Holy See', '梵蒂冈', 'Tòa thánh Vatican'),
};

/** What each preset says otherwise. United Nations: UNTERM short names; mainland China: official usage; ISO: ISO 3166-1. */
export const PRESET_NAMES: Readonly<Record<RegionPreset, Readonly<Record<string, Names>>>> = {
  un: {
    KR: name('Republic of Korea', '大韩民国', 'Hàn Quốc'),
    KP: name('Democratic People’s Republic of Korea', '朝鲜民主主义人民共和国', 'Triều Tiên'),
    LA: name('Lao People’s Democratic Republic', '老挝人民民主共和国', 'Lào'),
    RU: name('Russian Federation', '俄罗斯联邦', 'Liên bang Nga'),
    SY: name('Syrian Arab Republic', '阿拉伯叙利亚共和国', 'Syria'),
    IR: name('Iran (Islamic Republic of)', '伊朗伊斯兰共和国', 'Iran'),
    BO: name('Bolivia (Plurinational State of)', '多民族玻利维亚国', 'Bolivia'),
    VE: name('Venezuela (Bolivarian Republic of)', '委内瑞拉玻利瓦尔共和国', 'Venezuela'),
    MD: name('Republic of Moldova', '摩尔多瓦共和国', 'Moldova'),
    TZ: name('United Republic of Tanzania', '坦桑尼亚联合共和国', 'Tanzania'),
    PS: name('State of Palestine', '巴勒斯坦国', 'Nhà nước Palestine'),
    HK: name('China, Hong Kong SAR', '中国香港特别行政区', 'Đặc khu hành chính Hồng Kông, Trung Quốc'),
    MO: name('China, Macao SAR', '中国澳门特别行政区', 'Đặc khu hành chính Ma Cao, Trung Quốc'),
    TW: name('Taiwan Province of China', '中国台湾省', 'tỉnh Đài Loan của Trung Quốc'),
    XK: name('Kosovo (UNSCR 1244)', '科索沃（安理会第1244号决议）', 'Kosovo (Nghị quyết 1244 HĐBA LHQ)'),
  },
  'mainland-china': {
    KR: name('Republic of Korea', '韩国', 'Hàn Quốc'),
    KP: name('DPR Korea', '朝鲜', 'Triều Tiên'),
    CD: name('Democratic Republic of the Congo', '刚果（金）', 'Cộng hòa Dân chủ Congo'),
    CG: name('Republic of the Congo', '刚果（布）', 'Cộng hòa Congo'),
    HK: name('Hong Kong, China', '中国香港', 'Hồng Kông, Trung Quốc'),
    MO: name('Macao, China', '中国澳门', 'Ma Cao, Trung Quốc'),
    TW: name('Taiwan, China', '中国台湾', 'Đài Loan, Trung Quốc'),
  },
  iso: {
    KR: name('Korea, Republic of', '大韩民国', 'Hàn Quốc'),
    KP: name('Korea, Democratic People’s Republic of', '朝鲜民主主义人民共和国', 'Triều Tiên'),
    LA: name('Lao People’s Democratic Republic', '老挝', 'Lào'),
    RU: name('Russian Federation', '俄罗斯联邦', 'Liên bang Nga'),
    SY: name('Syrian Arab Republic', '叙利亚', 'Syria'),
    IR: name('Iran, Islamic Republic of', '伊朗', 'Iran'),
    MD: name('Moldova, Republic of', '摩尔多瓦', 'Moldova'),
    TZ: name('Tanzania, United Republic of', '坦桑尼亚', 'Tanzania'),
    PS: name('Palestine, State of', '巴勒斯坦', 'Palestine'),
    HK: name('Hong Kong', '香港', 'Hồng Kông'),
    MO: name('Macao', '澳门', 'Ma Cao'),
    TW: name('Taiwan (Province of China)', '台湾（中国的省）', 'Đài Loan (tỉnh của Trung Quốc)'),
  },
};
