import { CURRENCY_CODES } from '../../gazetteer/currencies.ts';
import type { LexiconEntry } from '../../lexicon.ts';
import type { PackSection } from '../../pack.ts';

const qualifier = (value: string, ...terms: string[]): LexiconEntry => ({
  tag: 'qualifier',
  terms,
  features: { value },
});
const after = (value: string, ...terms: string[]): LexiconEntry => ({
  tag: 'qualifier-after',
  terms,
  features: { value },
});
const unit = (
  measure: string,
  terms: string,
  features: Record<string, string | number | boolean> = {},
): LexiconEntry => ({
  tag: 'unit',
  terms: terms.split(' '),
  features: { measure, ...features },
});
/** Nouns that say what is counted when the classifier before them doesn't (个). */
const noun = (
  measure: string,
  terms: string,
  features: Record<string, string | number | boolean> = {},
): LexiconEntry => ({
  tag: 'noun',
  terms: terms.split(' '),
  features: { measure, ...features },
});
const currency = (code: string, terms: string): LexiconEntry => ({
  tag: 'currency',
  terms: terms.split(' '),
  features: { measure: 'money', unit: code },
});

const Q = 'q=qualifier?';
const N = 'n=number';
const BETWEEN = '(!(noun|number|date|frame) <han>){0,6}';

export const quantities: PackSection = {
  lexicon: [
    qualifier('nearly', '近', '将近', '接近', '逼近', '几近', '几乎'),
    qualifier('about', '约', '大约', '约为', '左右', '大概', '约有', '估计', '预计约', '上下', '前后约'),
    qualifier('more-than', '超过', '超', '逾', '多于', '突破', '高于', '大于', '愈', '超出', '已超', '已逾'),
    qualifier('at-least', '至少', '最少', '不少于', '不低于', '起码', '不下', '不下于', '上', '少说'),
    qualifier('up-to', '至多', '最多', '不超过', '多达', '高达', '不多于', '上限', '最高'),
    qualifier('less-than', '不到', '不足', '少于', '低于', '未满', '不满', '小于', '未及'),
    after('about', '左右', '上下', '许'),
    after('at-least', '以上', '及以上', '或以上', '起'),
    after('more-than', '多', '有余'),
    after('up-to', '以内', '以下', '之内'),
    unit(
      'batches',
      '批 批次 梯次 团次 个团 个团组 个代表团 个批次 个访问团 个来访团 个考察团 个团队 团组 个出访团组 个代表队 批来宾 个青年团 个交流团 个友好代表团',
    ),
    unit('person-times', '人次 余人次 多人次 人次数 万人次'),
    unit('persons', '人 名 位 余人 名人员 多人 口人 员'),
    unit('patients', '名患者 例患者 位患者 例 名病人 位病人 名病患 人次患者 名患儿 例手术'),
    unit(
      'countries-and-regions',
      '国 个国家和地区 个国家及地区 个国家与地区 个国家或地区 个国家（地区） 个国家(地区) 个国家、地区 个国家 个成员国 国家和地区 个国家以及地区 个国',
    ),
    unit('doses', '剂 剂次 支疫苗 剂疫苗 针剂 剂量'),
    unit('packages', '箱 包 盒 袋 罐 瓶 件包裹 个包裹 桶 捆 份 个集装箱 个标箱 托 打'),
    unit('kits', '套 个急救包 个救护包 个卫生包 个家庭包 套急救包 个赈济家庭箱 个家庭箱'),
    unit('tonnes', '吨 公吨 余吨', { unit: 't' }),
    unit('tonnes', '公斤 千克 kg', { unit: 'kg' }),
    unit('tonnes', '斤', { unit: 'kg', factor: 0.5 }),
    unit('hours', '小时 个小时 学时 课时 个学时 个课时 个钟头 钟头', { unit: 'h' }),
    unit('hours', '个多小时 多小时 余小时', { unit: 'h', hedge: 'more-than' }),
    unit('duration', '个多月', { unit: 'mo', hedge: 'more-than' }),
    unit('duration', '多年 余年', { unit: 'a', hedge: 'more-than' }),
    unit('duration', '多天 余天', { unit: 'd', hedge: 'more-than' }),
    unit('duration', '个多星期 多周', { unit: 'wk', hedge: 'more-than' }),
    unit('duration', '天 日 天时间 个工作日 夜 晚 昼夜', { unit: 'd' }),
    unit('duration', '周 个星期 星期 个礼拜', { unit: 'wk' }),
    unit('duration', '个月 个多月 月时间', { unit: 'mo' }),
    unit('duration', '年 岁 周岁 年时间 余年 个年头', { unit: 'a' }),
    unit('duration', '个世纪', { unit: 'a', factor: 100 }),
    unit('duration', '分钟', { unit: 'min' }),
    unit('duration', '秒 秒钟', { unit: 's' }),
    unit('sessions', '期 档 场次 场 堂 期培训班 个培训班 班次 场培训 场讲座 场次培训 节 节课 堂课 期班 个班'),
    unit('places', '个城市 个友好城市 个友城 座城市 个市 市', { unit: '城市' }),
    unit(
      'places',
      '个省 省 个省市 个省份 个省区市 个省（区、市） 个省区 个省、自治区 个省、自治区、直辖市 个省（自治区、直辖市） 个省（自治区） 个省州 个省（州） 个省、市 个省和自治区',
      { unit: '省' },
    ),
    unit(
      'places',
      '个县 个区 个乡镇 个镇 个乡 个村 个地区 个州 个区县 个社区 个街道 处 个地方 个县市 个市县 个州市 地 个村庄 个大洲 城镇 乡镇',
      { unit: '处' },
    ),
    unit(
      'societies',
      '个红十字会 个国家红会 个国家红十字会 个红会 家红会 个姐妹红会 国红会 个分会 个国家红十字会和红新月会 个省级红十字会 个地方红十字会 国红十字会',
    ),
    unit('households', '户 户家庭 个家庭 户居民 户次 余户'),
    unit('other', '米 公尺', { unit: 'm' }),
    unit('other', '公里 千米', { unit: 'km' }),
    unit('other', '平方米 平米 ㎡', { unit: 'm2' }),
    unit('other', '平方公里', { unit: 'km2' }),
    unit('other', '公顷', { unit: 'har' }),
    unit('other', '亩', { unit: '亩' }),
    unit('other', '立方米', { unit: 'm3' }),
    unit('other', '升 公升', { unit: 'l' }),
    unit('other', '毫升', { unit: 'ml' }),
    unit('other', '厘米', { unit: 'cm' }),
    unit('other', '次 回 趟 届次 轮 遍', { unit: '次' }),
    unit(
      'other',
      '项 家 所 个项目 对 起 封 篇 支队伍 支救援队 支医疗队 支救援队伍 支医疗队伍 支代表队 支工作队 支服务队 支搜救队 支小分队 支志愿服务队 队 个组 组 个小组 个单位 个部门 个组织 个机构 类 种 大类 门 个方面 个领域 层 宗 例病例 座 桌 类型 个平台 个基地 个集体 家单位 家机构 家企业 家医院 所学校 家媒体 个奖项 枚 票 个点 个国际组织 方面 大 架次 航次 个工作组 个协会',
    ),
    unit(
      'items',
      '份协议 份协议书 份合作协议 份合作协议书 份备忘录 份合作备忘录 份谅解备忘录 份意向书 份文件 份合作文件 份证书 份报告 份感谢信 份名单 份倡议书 份公报 份声明 份纪念品 份礼物 人份 条 支 间 个 件 件（套） 件(套) 台（件） 台(件) 台 辆 顶 床 条棉被 张 部 副 只 把 本 册 幅 艘 架 块 枚奖章 株 棵 双 根 片 台套 台（套） 头 匹 卷 粒 枚纪念章 尊 盏 幢 栋 样 面',
    ),
    noun('countries-and-regions', '国家和地区 国家及地区 国家与地区 国家 成员国 国家或地区'),
    noun(
      'places',
      '副省级市 副省级城市 地级市 县级市 自治州 自治区 直辖市 省会 城镇 友好城市 姐妹城市 友城 城市 省份 省市 区县 乡镇 村庄 社区 省区 市县',
      { unit: '处' },
    ),
    noun('batches', '代表团 团组 访问团 考察团 批次 来访团 青年团 交流团 代表团组'),
    noun('societies', '国家红十字会 红十字会 红会 红新月会 国家红会 分会'),
    noun('households', '家庭 住户 农户'),
    noun('sessions', '培训班 研修班 讲习班 学习班 课程 讲座'),
    noun(
      'other',
      '项目 单位 组织 机构 部门 企业 公司 医院 学校 集体 领域 方面 奖项 工作组 小组 队伍 救援队 医疗队 活动 会议 议题 问题 基地 中心 平台 协会 委员会 语种 民族 案例 建议 阶段 环节 专题 课题 国际组织 协议 版块 系列 使领馆 总领馆 使馆 领事馆 媒体 展位',
    ),
    noun('kits', '急救包 救护包 卫生包 家庭包 工具包 家庭箱'),
    noun('packages', '包裹 集装箱 纸箱'),
    noun('persons', '人 孩子 儿童 志愿者 专家 嘉宾 学员 成员 民众 灾民 难民 居民 群众 百姓 市民 村民 患者 伤员 学生'),
    noun('hours', '小时 钟头 学时', { unit: 'h' }),
    noun('duration', '月', { unit: 'mo' }),
    currency('CNY', '元 元人民币 人民币 块钱 元整 圆 RMB CNY ￥ 人民币元 元(人民币)'),
    currency('USD', '美元 美金 USD US$ $ 元美金'),
    currency('EUR', '欧元 EUR €'),
    currency('GBP', '英镑 GBP £'),
    currency('JPY', '日元 日圆 日币 JPY'),
    currency('HKD', '港元 港币 元港币 HK$ HKD'),
    currency('MOP', '澳门元 澳门币 澳元门 MOP 葡币'),
    currency('TWD', '新台币 台币 元新台币 NT$ TWD'),
    currency('KRW', '韩元 韩币 韩圆 KRW'),
    currency('CHF', '瑞士法郎 瑞郎 CHF'),
    currency('AUD', '澳元 澳大利亚元 澳币 AUD'),
    currency('CAD', '加元 加拿大元 加币 CAD'),
    currency('SGD', '新加坡元 新元 坡币 SGD'),
    currency('VND', '越南盾 越盾 VND'),
    currency('THB', '泰铢 THB'),
    currency('RUB', '卢布 RUB'),
    currency('INR', '印度卢比 卢比 INR'),
    currency('MYR', '马币 林吉特 令吉 马来西亚林吉特 MYR'),
    currency('PHP', '菲律宾比索 PHP'),
    ...CURRENCY_CODES,
    { tag: 'of-link', terms: ['的'] },
    { tag: 'counted', terms: ['半小时', '半个小时', '半年', '半天', '半个月'] },
    {
      tag: 'frame',
      terms: [...'的了在于从自由与和及或到往至等并及其是为有被把将向对给以就也都又再已经来去回赴'].filter(
        (c) => c.length === 1,
      ),
    },
  ],
  rules: [
    {
      id: 'zh.quantity.named-parties',
      pattern:
        '("两"|n=number[value=2,form=words]) ("国"|"市"|"地"|"会"|"方"|"省"|"党"|"岸"|"侧"|"军"|"校"|"家"|"区"|"县"|"院"|"馆"|"部门"|"单位"|"会间"|"边"|"者"|"委"|"州"|"港"|"城"|"大国"|"手"|"头") ("红十字会"|"红会"|"红十字组织"|"外办"|"政府"|"人民")? !"代表团"',
      means: { form: 'none' },
      examples: { yes: ['[两国]关系', '[两市]签署', '[两地]青少年', '[两国红十字会]的友谊'], no: ['两批物资', '三国'] },
    },
    {
      id: 'zh.quantity.three-countries',
      pattern: '(union|country{3,3})? n=number[value=3,form=words] "国" !("家"|"红十字"|"多"|"的")',
      means: { form: 'none' },
      examples: { yes: ['[三国]代表', '[中日韩三国]合作'], no: ['3国', '三国家'] },
    },
    {
      id: 'zh.quantity.countries-of-a-region',
      pattern: `(continent|place|country|"访问"|"出访"|"赴"|"南美"|"北欧"|"中东"|"西欧"|"等") span=(${Q} ${N} "国") !"家"`,
      means: { measure: 'countries-and-regions', unit: '国' },
      examples: { yes: ['前往[欧洲三国]考察'], no: ['欧洲人'] },
    },
    {
      id: 'zh.quantity.named-parties-in-digits',
      pattern:
        'n=number[value=2] ("国"|"市"|"省"|"地"|"会"|"方"|"岸"|"党"|"军"|"县"|"州") !("代表团"|"区"|"市"|"县"|"、")',
      means: { form: 'none' },
      examples: { yes: ['[2市]签署协议', '[2国]关系'], no: ['12省', '2市县'] },
    },
    {
      id: 'zh.quantity.disaster-by-its-day',
      pattern:
        'n=number[form=digits] ("特大"|"大"|"强烈")? ("地震"|"海啸"|"水灾"|"洪灾"|"风灾"|"空难"|"事件"|"惨案"|"爆炸")',
      means: { form: 'none' },
      examples: { yes: ['参加[512地震]救援', '[311大地震]'], no: ['3次地震'] },
    },
    {
      id: 'zh.quantity.places-in-a-row',
      pattern: `${Q} ${N} "个"? ("省"|"市"|"州"|"县"|"区"|"盟") ("、"? ("省"|"市"|"州"|"县"|"区"|"自治区"|"直辖市"|"旗"|"乡镇")){1,3} !"民"`,
      means: { measure: 'places', unit: '处' },
      examples: {
        yes: ['[12省市]的代表 => 12 exact places', '和[20余个省、州、市]签约 => 20 more-than places'],
        no: ['三省市民'],
      },
    },
    {
      id: 'zh.quantity.one-as-article',
      pattern: 'n=number[value=1,form=words] (unit|<han>)',
      means: { form: 'none' },
      examples: { yes: ['[一行]三人', '[一批]物资'], no: ['三批'] },
    },
    {
      id: 'zh.quantity.idiom',
      pattern:
        '("千家万户"|"三军"|"五洲四海"|"四面八方"|"三救三献"|"三救"|"三献"|"一带一路"|"十四五"|"十三五"|"十二五"|"四海"|"三农"|"两会"|"百年"|"千方百计"|"万众一心"|"三八"|"五一"|"五四"|"六一"|"七一"|"八一"|"十一"|"二十国集团"|"九三"|"两岸"|"三峡"|"四川"|"九江"|"三亚"|"三明"|"六安"|"百色"|"千岛"|"万象"|"万隆"|"百人会"|"七国集团"|"四个意识"|"两个维护"|"四个自信"|"两个确立")',
      means: { form: 'none' },
      examples: { yes: ['“[十四五]”规划', '[一带一路]沿线'], no: ['十四人'] },
    },
    {
      id: 'zh.quantity.money-after',
      pattern: `${Q} "人民币"? ${N} q=qualifier-after? c=currency "人民币"? q=qualifier-after?`,
      means: { measure: 'money' },
      examples: {
        yes: [
          '价值[约2860万元人民币] => 28600000 about money CNY',
          '捐款[50万美元] => 500000 exact money USD',
          '折合[300余万元] => 3000000 more-than money CNY',
        ],
        no: ['元旦2人'],
      },
    },
    {
      id: 'zh.quantity.money-before',
      pattern: `${Q} c=currency ${N} q=qualifier-after? "元"? q=qualifier-after?`,
      means: { measure: 'money' },
      examples: {
        yes: ['价值[逾港币215万元] => 2150000 more-than money HKD'],
        no: ['人民币汇率'],
      },
    },
    {
      id: 'zh.quantity.percent',
      pattern: `${Q} ${N} ("%"|"％"|"个百分点") q=qualifier-after?`,
      means: { measure: 'percent' },
      examples: { yes: ['增长[12.5%]。 => 12.5 exact percent'], no: ['百分点'] },
    },
    {
      id: 'zh.quantity.percent-words',
      pattern: `${Q} "百分之" ${N}`,
      means: { measure: 'percent' },
      examples: { yes: ['占[百分之八十] => 80 exact percent'], no: ['百分数'] },
    },
    {
      id: 'zh.quantity.unit',
      pattern: `${Q} ${N} q=qualifier-after? u=unit q=qualifier-after?`,
      examples: {
        yes: [
          '共接待来宾[88批]、 => 88 exact batches',
          '[1034人次]， => 1034 exact person-times',
          '[二十多个国家]的嘉宾 => 20 more-than countries-and-regions',
          '来自[37个国家和地区] => 37 exact countries-and-regions',
          '[近3个小时]的会谈 => 3 nearly hours h',
          '一行[8人]访问 => 8 exact persons',
          '重[46吨]。 => 46 exact tonnes t',
          '[三十人左右]参加 => 30 about persons',
          '[两周]的交流 => 2 exact duration wk',
          '[七八批]来访 => 7..8 exact batches',
          '[十余名]专家 => 10 more-than persons',
          '[上百人]参加 => 100 at-least persons',
          '惠及[数百户] => - about households',
          '[3-5批]物资 => 3..5 exact batches',
        ],
        no: ['第十二届大会', '三军', '一行人', '2019年'],
      },
    },
    {
      id: 'zh.quantity.people-of',
      pattern: `${Q} (${N} q=qualifier-after? ("受灾"|"当地"|"贫困")?|n=number[scaled=true] (!frame !noun !unit !currency !number <han>){2,4}) u=noun[measure=persons]`,
      examples: {
        yes: ['[3900万阿富汗民众]面临 => 39000000 exact persons', '[近百灾民]获救 => 100 nearly persons'],
        no: ['三国人民', '第三批学员'],
      },
    },
    {
      id: 'zh.quantity.and-a-half',
      pattern: `${Q} ${N} u=unit h="半" q=qualifier-after?`,
      examples: {
        yes: ['重[十二吨半]。 => 12.5 exact tonnes t', '历时[两年半] => 2.5 exact duration a'],
        no: ['两年'],
      },
    },
    {
      id: 'zh.quantity.half',
      pattern: '"半" u=unit[measure=hours]',
      means: { value: 0.5 },
      examples: { yes: ['会谈[半小时] => 0.5 exact hours h'], no: ['一半'] },
    },
    {
      id: 'zh.quantity.half-year',
      pattern: '"半" "年" !"度"',
      means: { value: 6, measure: 'duration', unit: 'mo' },
      examples: { yes: ['任教[半年]。 => 6 exact duration mo'], no: ['一年'] },
    },
    {
      id: 'zh.quantity.tenths',
      pattern: `${Q} ${N} "成" !("立"|"员"|"功"|"果"|"为"|"都"|"长"|"就"|"绩"|"本"|"交"|"人"|"年"|"份")`,
      means: { measure: 'percent', factor: 10 },
      examples: { yes: ['[六成]来自亚洲 => 60 exact percent'], no: ['成员六人', '六成员'] },
    },
    {
      id: 'zh.quantity.anniversary',
      pattern: 'n=number "周年"',
      means: { form: 'none' },
      examples: { yes: ['成立[70周年]'], no: ['70年'] },
    },
    {
      id: 'zh.quantity.same-as-before',
      pattern: `q=qualifier ${N} &("，"|"。"|"；"|"、"|"）"|"来自"|$)`,
      means: { form: 'same' },
      examples: { yes: ['受益群众3.1万人，其中儿童[约4600]。 => 4600 about persons'], no: ['约三十名'] },
    },
    {
      id: 'zh.quantity.noun-before',
      pattern: `u=noun ("共"|"达"|"有")? span=(${Q} ${N} "个") !(noun|<han> noun|"半"|"月")`,
      examples: { yes: ['审批出国[团组128个]、'], no: ['团组来自3个国家'] },
    },
    {
      id: 'zh.quantity.number-of-people',
      pattern: `("人数"|"人口"|"会员数") ("为"|"达"|"共"|"是"|"约为")? span=(${Q} ${N}) !unit`,
      means: { measure: 'persons' },
      examples: { yes: ['受惠[人数逾6,000]。'], no: ['人数众多'] },
    },
    {
      id: 'zh.quantity.held-so-often',
      pattern: '("举办"|"举行"|"召开"|"主办"|"办"|"连续"|"连办"|"历经"|"历时") ("了"|"过")? span=(n=number "届")',
      means: { measure: 'sessions' },
      examples: { yes: ['已[举办4届]。'], no: ['第4届大会', '十三届人大'] },
    },
    {
      id: 'zh.quantity.one-period',
      pattern:
        '("为期"|"历时"|"为时"|"长达"|"时间为") span=(n=number[value=1,form=words] (u=unit[measure=duration]|u=unit[measure=hours]))',
      examples: { yes: ['开始[为期一年]的培训', '[历时一个月]'], no: ['一年来'] },
    },
    {
      id: 'zh.quantity.classified-by-clause',
      pattern: `${Q} ${N} q=qualifier-after? "个" (!(noun|number|date) <han>){2,10} "的" (u=noun[measure=countries-and-regions]|u=noun[measure=places]|u=noun[measure=societies])`,
      examples: {
        yes: ['援助[9个遭受风灾影响的国家]。 => 9 exact countries-and-regions'],
        no: ['3个人到过的国家'],
      },
    },
    {
      id: 'zh.quantity.classified',
      pattern: `${Q} ${N} "个" ${BETWEEN} u=noun`,
      examples: {
        yes: [
          '[七八个人]来访 => 7..8 exact persons',
          '走访[5个外国友好代表团] => 5 exact batches',
          '[7个贫困家庭] => 7 exact households',
        ],
        no: ['这个国家'],
      },
    },
  ],
};
