import type { InterfaceLanguage } from '../workspace.ts';
import type { RegionPreset } from './lists.ts';

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

/** Short names in full, as the United Nations (M49, UNTERM) and ISO 3166-1 write them, where the common name is shorter. */
const FULL_NAMES: Readonly<Record<string, Names>> = {
  AG: name('Antigua and Barbuda', '安提瓜和巴布达', 'Antigua và Barbuda'),
  BA: name('Bosnia and Herzegovina', '波斯尼亚和黑塞哥维那', 'Bosnia và Herzegovina'),
  BL: name('Saint Barthélemy', '圣巴泰勒米', 'Saint Barthélemy'),
  BN: name('Brunei Darussalam', '文莱达鲁萨兰国', 'Brunei Darussalam'),
  BQ: name('Bonaire, Sint Eustatius and Saba', '博纳尔、圣尤斯特歇斯和萨巴', 'Bonaire, Sint Eustatius và Saba'),
  CG: name('Congo', '刚果', 'Congo'),
  CV: name('Cabo Verde', '佛得角', 'Cabo Verde'),
  GB: name(
    'United Kingdom of Great Britain and Northern Ireland',
    '大不列颠及北爱尔兰联合王国',
    'Liên hiệp Vương quốc Anh và Bắc Ireland',
  ),
  GS: name(
    'South Georgia and the South Sandwich Islands',
    '南乔治亚岛和南桑威奇群岛',
    'Nam Georgia và Quần đảo Nam Sandwich',
  ),
  HM: name('Heard Island and McDonald Islands', '赫德岛和麦克唐纳岛', 'Đảo Heard và Quần đảo McDonald'),
  KN: name('Saint Kitts and Nevis', '圣基茨和尼维斯', 'Saint Kitts và Nevis'),
  LC: name('Saint Lucia', '圣卢西亚', 'Saint Lucia'),
  MF: name('Saint Martin (French part)', '圣马丁（法属部分）', 'Saint Martin (phần thuộc Pháp)'),
  PM: name('Saint Pierre and Miquelon', '圣皮埃尔和密克隆', 'Saint Pierre và Miquelon'),
  PN: name('Pitcairn', '皮特凯恩', 'Pitcairn'),
  SH: name('Saint Helena', '圣赫勒拿', 'Saint Helena'),
  SJ: name('Svalbard and Jan Mayen', '斯瓦尔巴和扬马延', 'Svalbard và Jan Mayen'),
  ST: name('Sao Tome and Principe', '圣多美和普林西比', 'São Tomé và Príncipe'),
  SX: name('Sint Maarten (Dutch part)', '圣马丁（荷属部分）', 'Sint Maarten (phần thuộc Hà Lan)'),
  TC: name('Turks and Caicos Islands', '特克斯和凯科斯群岛', 'Quần đảo Turks và Caicos'),
  TT: name('Trinidad and Tobago', '特立尼达和多巴哥', 'Trinidad và Tobago'),
  UM: name('United States Minor Outlying Islands', '美国本土外小岛屿', 'Các tiểu đảo xa của Hoa Kỳ'),
  US: name('United States of America', '美利坚合众国', 'Hợp chúng quốc Hoa Kỳ'),
  VC: name('Saint Vincent and the Grenadines', '圣文森特和格林纳丁斯', 'Saint Vincent và Grenadines'),
  VI: name('United States Virgin Islands', '美属维尔京群岛', 'Quần đảo Virgin thuộc Hoa Kỳ'),
  WF: name('Wallis and Futuna', '瓦利斯和富图纳', 'Wallis và Futuna'),
};

/** What each preset says otherwise. United Nations: UNTERM short names; mainland China: official usage; ISO: ISO 3166-1. */
export const PRESET_NAMES: Readonly<Record<RegionPreset, Readonly<Record<string, Names>>>> = {
  un: {
    ...FULL_NAMES,
    FK: name('Falkland Islands (Malvinas)', '福克兰群岛（马尔维纳斯）', 'Quần đảo Falkland (Malvinas)'),
    FM: name('Micronesia (Federated States of)', '密克罗尼西亚联邦', 'Liên bang Micronesia'),
    NL: name('Netherlands (Kingdom of the)', '荷兰王国', 'Vương quốc Hà Lan'),
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
    FK: name('Malvinas Islands (Falkland Islands)', '马尔维纳斯群岛（福克兰群岛）', 'Quần đảo Malvinas (Falkland)'),
    FM: name('Federated States of Micronesia', '密克罗尼西亚联邦', 'Liên bang Micronesia'),
    XK: name('Kosovo region', '科索沃地区', 'vùng Kosovo'),
    KR: name('Republic of Korea', '韩国', 'Hàn Quốc'),
    KP: name('DPR Korea', '朝鲜', 'Triều Tiên'),
    CD: name('Democratic Republic of the Congo', '刚果（金）', 'Cộng hòa Dân chủ Congo'),
    CG: name('Republic of the Congo', '刚果（布）', 'Cộng hòa Congo'),
    HK: name('Hong Kong, China', '中国香港', 'Hồng Kông, Trung Quốc'),
    MO: name('Macao, China', '中国澳门', 'Ma Cao, Trung Quốc'),
    TW: name('Taiwan, China', '中国台湾', 'Đài Loan, Trung Quốc'),
  },
  iso: {
    ...FULL_NAMES,
    BO: name('Bolivia, Plurinational State of', '多民族玻利维亚国', 'Bolivia'),
    CD: name('Congo, Democratic Republic of the', '刚果民主共和国', 'Cộng hòa Dân chủ Congo'),
    FK: name('Falkland Islands [Malvinas]', '福克兰群岛（马尔维纳斯）', 'Quần đảo Falkland (Malvinas)'),
    FM: name('Micronesia, Federated States of', '密克罗尼西亚联邦', 'Liên bang Micronesia'),
    NL: name('Netherlands, Kingdom of the', '荷兰王国', 'Vương quốc Hà Lan'),
    VE: name('Venezuela, Bolivarian Republic of', '委内瑞拉玻利瓦尔共和国', 'Venezuela'),
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
