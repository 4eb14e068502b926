/** Organisations in Chinese: the place first, then the topic, then the head (上海市 · 人民政府 · 外事办公室). No capitals: stop words bound the names. */
import { bodiesIn } from '../../gazetteer/bodies.ts';
import type { PackSection } from '../../pack-section.ts';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Words that are no part of a name: verbs, little words, posts, measure words. */
const STOP_WORDS = list(
  '接机 接站 送机 推介 作陪 了解 转发 接纳 进入 定点 进 修复 重建 新建 整体 行动 致赠 致词 筹备 筹建 缅怀 追随 转达 手里 手中 手上 面前 身边 家中 家里 的 了 和 与 及 以及 并 并且 或 在 从 到 向 对 由 被 把 将 是 有 为 于 以 也 都 就 等 让 给 之 其 该 各 每 本 此 这 那 哪 某 我 你 您 他 她 它 们 我们 他们 她们 你们 双方 两 后 前 时 中 上 下 内 外 里 间 来 去 赴 访 抵 会 能 可 要 请 还 又 再 更 最 很 不 没 没有 已 已经 正 正在 曾 曾经 第 至 自 同 跟 因 因为 由于 为了 通过 根据 按照 经 经过 据 如 例如 包括 其中 当 随 随后 今 今天 昨天 日前 近日 目前 现在 当日 当天 上午 下午 晚上 早上 期间 以来 以后 之后 之前 同时 此外 另外 但 但是 而 而且 虽然 所以 因此 如果 名 位 个 次 批 人 名单 人员 成员单位 年 月 日 号 时 分 ' +
    '访问 参观 会见 拜访 走访 走进 来到 前往 来自 代表 邀请 接待 抵达 到访 来访 出访 出席 率领 带领 陪同 支持 感谢 感激 表示 介绍 指出 强调 认为 希望 说 称 告诉 讲 谈 会谈 座谈 交流 合作 签署 签订 举行 召开 举办 开展 组织 参加 参与 加入 成为 联合 共同 协同 协助 帮助 援助 捐赠 捐助 捐款 捐 赠送 赠予 提供 发送 运送 运抵 转交 转送 接收 收到 接受 获得 荣获 授予 颁发 派遣 派出 派 选派 委托 受 应 获 得 赠 读 懂 令 使 叫 报 批 写 听 看 见 与会 团长 代表团 访问团 考察团 一行 成员 先生 女士 小姐 同志 教授 博士 医生 护士 会长 副会长 主席 副主席 主任 副主任 秘书长 副秘书长 部长 副部长 市长 副市长 省长 副省长 局长 副局长 处长 副处长 院长 副院长 校长 总统 总理 首相 大使 总领事 领事 党组书记 书记 理事长 总裁 董事长 常务副会长 专职副会长 理事 委员 干事 志愿者 学生 青年 青少年代表 朋友 嘉宾 外宾 贵宾 客人 记者 通讯员 摄影 供稿 来源 图 图片 供图 报道 讯 电 ' +
    '建立 缔结 结成 结为 友好城市 友城 姐妹城市 兄弟 资助 赞助 项目 计划 活动 工作 业务 培训 学习 考察 调研 视察 开幕 闭幕 启动 实施 推进 推动 促进 加强 深化 扩大 落实 做好 完成 实现 继续 进一步 积极 充分 圆满 顺利 成功 热烈 亲切 友好 亲切友好 首次 再次 先后 分别 多次 每年 历年 累计 共计 总计 共 计 约 近 超过 至少 左右 余 所 称赞 赞扬 肯定 高度 评价 祝贺 致函 来信 来函 致电 复函 信函 寄给 致 敬 尊敬 此致 敬礼 ' +
    '通报 汇报 报告 总结 回顾 展望 讨论 研究 商议 磋商 协商 对接 联系 联络 联络员 协调 牵头 负责 承担 承办 主办 协办 指导 领导 管理人员 员工 职工 职员 工作人员 教师 专家 医疗队 救援队员 队员 护理员 青年团 学生团 代表们 原 前任 现任 时任 新任 兼 暨 即 系 属 隶属 位于 坐落 设在 设 设立 成立 创立 始建 创办 组建 担任 任 当选 就任 兼任 任职 毕业 就读 留学 工作于 就职 供职 ' +
    '着 勉励 鼓励 展示 展现 进行 透过 藉由 藉着 连同 会同 偕同 携手 连手 偕 搭乘 考验 彰显 捐予 捐给 拨予 交予 交由 拨交 送往 送至 运往 运至 发往 寄往 汇给 亲赴 转 转赴 远赴 率 带队 率队 率团 援建 修建 捐建 基层 配置 购置 采购 慰问 看望 致谢 拜会 访视 到达 飞抵 返回 接见 宴请 陪着 带着 依托 协调各 动员 号召 呼吁 募集 筹集 拨款 撥付 下拨 投入 安排 发动 指定 授权 授牌 揭牌 命名 冠名 推荐 申报 邀约 来函 馳援 驰援 支援 分派 派驻 进驻 入驻 走入 深入 面向 针对 围绕 借助 凭借 感恩 致力于 ' +
    '发挥 履行 依法 依照 行使 动员 联系 加大 加快 加深 增强 增进 提升 提高 改善 优化 完善 健全 构建 打造 搭建 引导 引领 带动 培育 培养 选拔 聘请 聘任 受聘 参照 遵守 遵循 贯彻 执行 检查 督促 监督 审议 审核 批准 同意 决定 要求 请求 申请 答应 拒绝 反对 制定 制订 修订 起草 发布 公布 宣布 发表 发起 倡议 倡导 赞成 关注 关心 关爱 救治 转移 撤离 疏散 护送 输送 调拨 调运 调集 调派 集结 出动 出发 启程 赶赴 奔赴 前赴 驶抵 驶往 飞往 途经 途径 经由 探望 探访 考核 评选 评为 表彰 嘉奖 奖励 纪念 庆祝 迎接 欢迎 欢送 送别 告别 结束 完毕 属于 归属 隶属于 来源于 起源于 曾任 历任 兼管 分管 主管 主持 见证 共建 共享 共商 合办 合著 许多 一些 有些 这些 那些 各地 各级 各界 各类 各种 等地 等等 广大 大批 多家 数家 两家 一家 全体 所有 任何 某些 同行 随行 参会 与会者 县级 市级 省级 国家级 地市级 区级 镇级 ' +
    '研讨会 座谈会 博览会 展览会 运动会 音乐会 演唱会 发布会 推介会 说明会 洽谈会 展销会 交流会 茶话会 报告会 讨论会 恳谈会 招待会 欢迎会 联欢会 年会 大会 峰会 晚会 酒会 宴会 例会 全会 董事会 理事会议 分论坛 讲座',
);

/** Words of names that hold a character which alone would bound a name: 经贸, 会计, 能源. */
const WORDS_OF_NAMES = list(
  '医务 医务卫生 劳工 保安 房屋 公务员 公务员事务 民政事务 青年事务 政制 内地事务 运输及物流 创新科技 公共 公共卫生 公共安全 公共事务 公共工程 世界 内地 友城 经贸 外经贸 经济贸易 经营 经理人 时尚 时报 中小企业 中西医 中药 中草药 中部 中英 内科 内河 内燃机 外贸 外语 外商 外资 外科 外侨 里程碑 来料 会计 会展 会员 能动 可再生 可再生能源 可持续 可持续发展 再生 再生能源 再生资源 最高 不动产 自然 自贸 自贸区 自来水 自行车 自闭症 自强 自主 同心 同乡 同学 同盟 因特网 通运 如意 人才 人力 人寿 人文 人口 人类 人权 人造 人民币 个体 共同 共同体 共和 计量 计算机 计划生育 近视 近海 报业 报刊 写作 听力 听障 看护 见义勇为 机动车 有色金属 为民 将军 和谐 向阳 上市公司 从业 下一代 文学 作家 书法 书画 摄影家 企业家 企业 台商 民营 工商联 农贸 农产品 海峡 两岸 红十字 客家 佛教 道教 基督教 伊斯兰教 天主教 少年 少先队 校友 留学生 大学生 工程师 律师 医师 护士 药师 教师 记者 艺术家 音乐家 作曲家 航海 水上 蓝天 山地 应急救援 心理 武装力量 国土 国土安全 计划 劳动 就业 内政 内务 战略 政策 安全 基础设施 运河 港口 铁道 公路 高速公路 桥梁 隧道 水电 电信 电影节 体育运动 残疾 听力语言 特殊教育 幼儿 家庭 母婴 生殖 麻风 结核病 艾滋病 糖尿病 肾脏 器官移植 造血干细胞 遗体 无偿献血 献血者 社区 城市 乡镇 草根 气候 气候变化 生态 野生动物 熊猫 植物 园艺 茶叶 丝绸 陶瓷 时装 数字 数字经济 智能 科普 青少年发展 儿童少年 见义 难民 移民 归侨 侨联 侨商 侨界 亚非 欧亚 美洲 大洋洲 欧洲 非洲 亚洲 国际合作 新闻文化 礼宾 领事 条约 军控 政策研究 边海',
);

/** Countries by one character; those left out (南, 新, 文 …) would make ordinary words with 中. */
const PARTNERS =
  '美日韩朝俄苏蒙老越缅泰柬印尼巴哈吉塔乌德法英意西葡荷比丹瑞挪芬波捷匈罗保塞希埃肯坦澳加墨古智秘阿非欧以伊沙';

/** 上海市, 釜山, 汶浦县, 德国汉堡州. */
const PLACE = '((country|place|!(numeral admin) (proper|numeral){1,6} admin) admin?|country|place)';

export const organisations: PackSection = {
  lexicon: [
    ...bodiesIn('zh'),
    ...list(
      '外交部 商务部 教育部 民政部 国防部 公安部 财政部 应急管理部 文化和旅游部 科学技术部 生态环境部 农业农村部 国家卫生健康委员会 国家卫生健康委 国家卫健委 国家发展和改革委员会 国家发改委 国家疾控局 海关总署 国家移民管理局 中国科学院 中央外办 中联部 共青团中央 全国妇联 全国总工会 中国残联 国家移民局 国家民委 国家药监局 国家文物局 国家能源局 国家统计局 国家税务总局 国家体育总局 国家广电总局 国家林草局 国家中医药管理局 国务院新闻办公室 国务院新闻办 国务院侨办 国资委 中央统战部 中宣部 中组部 文旅部 人社部 住建部 住房和城乡建设部 交通运输部 水利部 司法部 人力资源和社会保障部 退役军人事务部 工业和信息化部 工信部 国务院台湾事务办公室 国台办 国务院港澳事务办公室',
    ).map((name) => ({ tag: 'body', terms: [name], features: { key: name, kind: 'government', iso: 'CN' } })),
    {
      tag: 'org-head',
      terms: list(
        '红十字会 红新月会 红十字总会 红十字会总会 红十字社 赤十字社 赤十字会 红十字组织 红新月会总会 红新月社 红十字协会 红十字学会 红十字会办公室 红会',
      ),
      features: { kind: 'national-society', emblem: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '红十字基金会 红十字救援队 红十字救护队 红十字医疗队 红十字国际救援队 红十字水上救生队 红十字应急救援队 红十字志愿服务队 红十字搜救队 红十字心理救援队 红十字青年会 红十字志愿工作者协会 红十字事业发展中心',
      ),
      features: { kind: 'association', ranked: true, free: true },
    },
    {
      tag: 'org-head',
      terms: list('分会 支会 支部 支社 分社 地区分会 州分会 市分会 省分会 分支机构'),
      features: { kind: 'national-society-branch', branch: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '人民政府 市政府 省政府 区政府 县政府 州政府 市议会 省议会 州议会 议会 国会 人民代表大会 人大常委会 人大 政协 大使馆 使馆 总领事馆 总领馆 领事馆 市厅 县厅 府厅 道厅 国务院 人民委员会 市政厅',
      ),
      features: { kind: 'government', ranked: true },
    },
    { tag: 'org-head', terms: list('政府 议会 国会'), features: { kind: 'government' } },
    {
      tag: 'org-head',
      terms: list(
        '外事办公室 外事办 外办 人民政府外事办公室 政府外事办公室 人民政府外办 侨务办公室 外事侨务办公室 外事和侨务办公室 外事局 外事委员会 港澳事务办公室 委员会 办公室 部 局 厅 署 司 总署 总局 教育局 教育厅 教育部 卫生局 卫生部 卫健委 卫生健康委员会 发改委 外交部 商务部 国防部 民政局 民政厅 公安局 消防局 应急管理局 体育局 文旅局 旅游局 国际交流课 国际课 国际部 事务处 处 发展改革委 卫生健康委 民族事务委员会 民委 国资委 科委 教委 住建委 文旅委 商务委 经信委 外事委 外侨办 台办 侨办 外经贸厅 移民局 统计局 药监局 林草局 能源局 体育总局 税务总局 消防总队 消防救援总队 卫生福利部 卫福部 内政部 外交事务部 社会局 卫生防护中心 民政事务总署 办公厅 统战部 国际援助部 新闻办 医疗保障局 医保局 文明办 监管局 市场监管局 市场监督管理局 监督管理局 文广旅局 文广局 退役军人局 退役军人事务局 乡村振兴局 行政审批局 审批局 数据局 大数据局 园林局 住建局 交通局 水利局 民宗局 司法局 人社局 城管局 城管委 城市管理委员会 体育总会',
      ),
      features: { kind: 'government-office', office: true },
    },
    {
      tag: 'org-head',
      terms: list('共产党 人民革命党 工人党 劳动党 市委 省委 区委 县委 党委'),
      features: { kind: 'party' },
    },
    {
      tag: 'org-head',
      terms: list(
        '振兴公社 观光公社 水产公社 公司 有限公司 股份有限公司 集团 有限责任公司 集团有限公司 集团公司 银行 分行 支行 分公司 子公司 航空公司 株式会社 企业集团 制药厂 机械厂 造纸厂 钢铁厂 化工厂 汽车厂 电子厂 纺织厂 食品厂 造船厂 水泥厂 电厂 药业 制药 药厂 保险公司 科技公司 商社 工厂 律师事务所 会计师事务所 事务所 控股集团 控股公司 实业公司 贸易公司 药房 大药房',
      ),
      features: { kind: 'company', free: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '大学 学院 学校 中学 小学 高中 初中 幼儿园 研究院 研究所 科学院 医科大学 师范大学 外国语学校 高级中学 职业技术学院 护理学校 实验学校 党校',
      ),
      features: { kind: 'school', free: true, own: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '医院 人民医院 中心医院 中医院 妇幼保健院 红十字医院 儿童医院 血液中心 中心血站 血站 疾控中心 疾病预防控制中心 急救中心 保健院 卫生院 诊所 赤十字病院 病院 捐血中心 捐血站 捐血室 献血站 医疗中心 医学中心 眼科医院 口腔医院 肿瘤医院',
      ),
      features: { kind: 'hospital', free: true, own: true },
    },
    {
      tag: 'org-head',
      terms: list('福利院 养老院 敬老院 孤儿院 儿童村 护理院 社会福祉协议会 福祉协议会'),
      features: { kind: 'welfare-institution', free: true, own: true },
    },
    {
      tag: 'org-head',
      terms: list('日报 晚报 新闻社 通讯社 电视台 广播电台 时报 报社 新闻网 杂志社'),
      features: { kind: 'media', free: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '协会 学会 会馆 联会 公会 协议会 振兴会 后援会 互助会 展望会 服务社 财团 基金会 联合会 促进会 商会 总商会 友好协会 对外友好协会 人民对外友好协会 友协 友谊协会 慈善会 慈善总会 功德会 市长会 知事会 议长会 志愿者协会 联谊会 亲善会 交流协会 亲善协会 合作协会 总工会 妇女联合会 妇联 青年联合会 残疾人联合会 残联 工商业联合会 侨联 共青团 团市委 联盟 理事会 救援队 搜救队 扶轮社 狮子会 俱乐部 国际交流协会 国际交流中心 交流中心 工会 教会 协力机构 合作社 青年会 同乡会 华侨总会 救助队 志愿服务队 友好联络会 联络会 友联会',
      ),
      features: { kind: 'association', free: true },
    },
    {
      tag: 'org-head',
      terms: list('组织 中心'),
      features: { kind: 'association', centre: true, own: true },
    },
    {
      tag: 'suboffice',
      terms: list('代表处 办事处 秘书处 联络处 代表团办公室 经济文化办事处 经济文化代表处 贸易代表处 商务代表处'),
    },
    /** 中老, 日中: two countries by a character each, as names of bodies have them. */
    {
      tag: 'org-topic',
      terms: [
        ...[...PARTNERS].map((partner) => `中${partner}`),
        ...[...'日韩美越老泰俄德法英蒙柬缅匈捷波塞罗保意葡荷瑞芬挪澳墨哈吉塔乌埃肯坦'].map((partner) => `${partner}中`),
        ...[...'日韩美越俄英法台'].flatMap((one) =>
          [...'日韩美越俄英法台'].flatMap((other) => (one === other ? [] : [one + other])),
        ),
      ],
    },
    {
      tag: 'org-topic',
      terms: list(
        '救护 紧急 外事 教育 卫生 健康 卫生健康 体育 文化 旅游 文化和旅游 文化旅游 商务 经济 信息 经济和信息化 科学 技术 科学技术 科技 应急 应急管理 管理 民政 财政 公安 司法 农业 农村 农业农村 环境 生态环境 交通 交通运输 运输 住房 建设 规划 自然资源 水务 水利 市场监督 监督 监督管理 统计 审计 人力资源 社会保障 社会 民族 宗教 事务 退役军人 国际 国家 发展 改革 发展和改革 合作 交流 友好 友谊 对外 人民 女性 妇女 儿童 青年 青少年 老年 老人 残疾人 慈善 志愿 志愿者 志愿服务 服务 人道 人道主义 救援 救助 灾害 防灾 减灾 备灾 救灾 血液 献血 护理 福利 医疗 医学 医科 中医 中医药 药品 食品 海关 消防 气象 地震 新闻 出版 广播 电视 传媒 宣传 统战 组织 台湾 港澳 侨务 外国 外国语 师范 理工 工业 工商 工程 交响 艺术 美术 音乐 戏剧 电影 贸易 进出口 投资 开发 建筑 电子 生物 汽车 重工 石油 化工 能源 电力 钢铁 航空 航天 船舶 海洋 物流 通信 网络 软件 人工智能 地方 自治体 国际化 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 附属 中央 总 高等 职业 实验 民间 公益 和平 波罗的海 环保 动物 癌症 心脏 眼科 儿科 妇产 口腔 精神 康复 急救 疾病 预防 控制 预防控制',
      ).filter((word) => word !== '总' && word !== '台湾'),
    },
    {
      tag: 'admin',
      terms: list(
        '省 市 县 区 州 郡 府 道 镇 町 村 旗 盟 乡 街道 自治区 自治州 自治县 特别行政区 新区 特别市 广域市 直辖市 都 大区 共和国 地区 地方 邦 半岛 群岛 岛 湾 港',
      ),
    },
    { tag: 'level', terms: list('市 省 区 县 州 自治区 自治州 全国 我市 我省 本市 该市') },
    {
      tag: 'org-generic',
      terms: list(
        '市 省 区 县 州 各 本 我 全 该 两 双方 国 国家 国际 人民 地方 有关 相关 各级 各国 全国 主办 承办 协办 当地 对方',
      ),
    },
    /** 两省红十字会, 各市外办: said of several. */
    { tag: 'possessive', terms: list('两 各 多 每 几 个 全 外 兄弟 大国 强国') },
    {
      tag: 'org-generic',
      terms: list(
        '友好学校 姐妹学校 友好医院 友好协会会员 定点医院 各大医院 两校 应急救援队 紧急救援队 志愿服务队 应急救护专业志愿服务队 专业志愿服务队 救护志愿服务队 志愿救援队 专业救援队 水上救援队 心理救援队 医疗救援队',
      ),
    },
    { tag: 'party-mark', terms: list('中共') },
    { tag: 'continent', terms: list('亚洲 非洲 欧洲 美洲 亚太 东南亚 南太平洋 太平洋 东亚 中亚 拉美 大洋洲 世界') },
    /** Company names with a character that elsewhere bounds a name. */
    {
      tag: 'org-topic',
      terms: list(
        '华能 国能 中能 嘉里 万里 千里 阿里 中南 中原 中海 中冶 中钢 中化 中联 中通 中百 中旅 中煤 中农 中金 中青 中兴 中建 中铁 中交 中粮 中信 中远 中电 中核 中化 中车 中航 中石油 中石化 中科 上汽 时代 正大 正泰 同仁 同济 同仁堂 新时代 中天 中泰',
      ),
    },
    {
      tag: 'org-head',
      terms: list('海关 边检站 出入境边防检查站 出入境边防检查总站 边防检查总站 边检总站'),
      features: { kind: 'government-office', office: true },
    },
    {
      tag: 'org-topic',
      terms: list(
        '中华 华侨 华人 华商 华文 林业 草原 林业和草原 粮食和物资储备 卫生和计划生育 工业和信息化 住房和城乡建设 民族和宗教事务 人力资源和社会保障 广播电视和旅游 商务和投资促进 粮食 物资 储备 物资储备 医疗保障 知识产权 外国专家 铁路 民用航空 邮政 文物 紧急情况 自然灾害 疾病预防控制 财团法人 社团法人 公益财团法人 一般社团法人 独立行政法人 扶贫 乡村 发展基金 志愿服务 社会工作 器官 骨髓 干细胞 图书 档案 水产 畜牧 园林 知识 出入境 检验检疫 外事侨务 港澳事务 侨务',
      ),
    },
    {
      tag: 'org-head',
      terms: list('太阳报 邮报 晨报 早报 商报 青年报 先驱报 论坛报 卫报 联合报 经济报 导报'),
      features: { kind: 'media', free: true },
    },
    {
      tag: 'org-head',
      terms: list('图书馆 交响乐团 革命青年团 共产主义青年团 青年同盟 妇女会 和平委员会 友好委员会 对外友协'),
      features: { kind: 'association', free: true },
    },
    { tag: 'org-topic', terms: WORDS_OF_NAMES },
    /** Characters that make a body's name only where more speaks for it: 国际佛光会, 兰州一中. */
    { tag: 'name-tail', terms: list('会 中') },
    { tag: 'org-joint', terms: list('和 与 及 暨') },
    /** Centres that serve, called by the rank of their place alone: 市卫生健康保障中心. */
    {
      tag: 'org-head',
      terms: list('保障中心 服务保障中心 协调中心 指挥中心 国际交流中心 外事服务中心 对外交流中心'),
      features: { kind: 'government-office', centre: true, service: true },
    },
    /** What firms are called by that are no words for a firm alone: only beside one of their officers (某某实业董事长). */
    {
      tag: 'name-tail',
      terms: list(
        '企业 实业 建设 科技 食品 生技 机械 工业 化学 制药 电子 纺织 农产 酒造 制作所 商事 物产 贸易 地产 能源',
      ),
      features: { firm: true },
    },
    { tag: 'firm-officer', terms: list('董事长 副董事长 总经理 副总经理 总裁 副总裁 社长 执行长 董事 首席执行官') },
    /** Circles and meetings that are bodies where they have a head: 女性交流会会长. */
    {
      tag: 'name-tail',
      terms: list('交流会 联谊会 读书会 促进会 后援会 推进会 恳谈会 研究会'),
      features: { circle: true },
    },
    { tag: 'circle-officer', terms: list('会长 副会长 创会长 创会会长 理事长 副理事长 名誉会长 秘书长') },
    /** Airlines, carriers and makers that go without 公司: names only where a boundary follows. */
    {
      tag: 'org-head',
      terms: list('航空 物流 通运 国际通运 快递 速递 海运 航运 邮船 重工 乳业'),
      features: { kind: 'company', bare: true },
    },
    {
      tag: 'no-company',
      terms: list('现代 冷链 跨境 智慧 民用 通用 国内 境外 海外 地方 农业 绿色 传统 高端 新能源 主要 相关 本地 大型'),
    },
    /** Committees that make ready a meeting or games: 亚组委, 冬奥组委, 大运会执委会. */
    {
      tag: 'org-head',
      terms: list(
        '贸促会 国际贸易促进委员会 市场监管局 市场监督管理局 团市委 团省委 团县委 团区委 团州委 亚组委 亚残组委 奥组委 冬奥组委 残奥组委 全组委 大运组委 青奥组委 亚冬组委 世园局 世博局 对外友协',
      ),
      features: { kind: 'association', named: true, short: true },
    },
    {
      tag: 'org-topic',
      terms: list(
        '亚运会 亚残运会 亚冬会 奥运会 冬奥会 残奥会 全运会 大运会 青奥会 军运会 世运会 世博会 进博会 广交会 东盟博览会 世园会 东亚运动会 亚洲运动会 奥林匹克运动会 世界大学生运动会',
      ),
      features: { games: true },
    },
    {
      tag: 'org-head',
      terms: list('组委会 执委会 筹委会 组织委员会 执行委员会 筹备委员会'),
      features: { kind: 'association', committee: true },
    },
    {
      tag: 'body',
      terms: ['蓝天救援队'],
      features: { key: '蓝天救援队', kind: 'association' },
    },
    { tag: 'body', terms: ['壹基金'], features: { key: '壹基金', kind: 'association' } },
    {
      tag: 'org-head',
      terms: list(
        '推进委员会 促进委员会 治理委员会 指导委员会 管理委员会 建设委员会 保护委员会 推广委员会 咨询委员会 顾问委员会 慈善委员会 专业委员会 专家委员会 工作委员会 协调委员会 基金管理委员会',
      ),
      features: { kind: 'association', advising: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '国民议会 国家议会 国民大会 参议院 众议院 上议院 下议院 联邦议院 联邦委员会 立法会 立法院 行政院 最高法院 最高人民法院 高级人民法院 中级人民法院 人民检察院 检察院 人民法院 法院 人民检察院 检察院 公所 市公所 区公所 乡公所 镇公所 中央银行 央行 州政府 邦政府 联邦政府 常务委员会',
      ),
      features: { kind: 'government', ranked: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '救助管理站 救助站 管理局 管理处 港务局 海事局 警察局 警察署 消防队 消防大队 消防支队 消防救援大队 消防救援支队 消防局 环保局 农业局 商务局 财政局 投资促进局 招商局 邮政局 新闻局 情报局 紧急情况局 紧急情况部 事务局 事务部 事务处 事务署 警务处 消防处 入境处 救援总局 移民署 警政署 保护部 发展部 合作部 武装力量部 外务省 环境省 防卫省 财务省 法务省',
      ),
      features: { kind: 'government-office', office: true, sure: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '陆军 海军 空军 军区 战区 国防军 自卫队 陆上自卫队 海上自卫队 武装部队 武警总队 边防总队 警备区 军分区',
      ),
      features: { kind: 'government', army: true },
    },
    {
      tag: 'org-head',
      terms: list(
        '佛教总会 总会 医疗辅助队 民众安全服务队 圣约翰救护机构 救护机构 救援总队 救援支队 搜救总队 救援协会 商工会议所 工商会议所 青商会 少年团 童子军 博物馆 美术馆 纪念馆 动物园 植物园 乐团 合唱团 艺术团 歌舞团 杂技团 足球俱乐部 出版社 书院',
      ),
      features: { kind: 'association', free: true },
    },
    {
      tag: 'org-head',
      terms: list('附中 附小 外国语中学 军事学院 国防学院 警察学院'),
      features: { kind: 'school', free: true, own: true },
    },
    /** Of Taiwan; in 英国中部 and 国小企 the characters belong to other words. */
    {
      tag: 'org-head',
      terms: list('国中 国小 高工 高商 高职 农工 家商 完全中学'),
      features: { kind: 'school', taiwan: true },
    },
    { tag: 'army-unit', terms: list('联队 大队 中队 旅 师 团 营 舰队 支队 基地') },
    { tag: 'union', terms: list('中日韩 日中韩 日韩中 东盟 非盟 欧盟 阿盟 东亚 东北亚 亚太 中国—东盟') },
    { tag: 'name-stop', terms: STOP_WORDS },
    /** Words of which a head's character is only a part: 外交部门, 红十字会议, 部队医院. */
    {
      tag: 'whole-word',
      terms: list(
        '部署 省市 市县 区县 县区 校企 升华 精华 才华 司令 司令部 部门 部分 部队 军队 队伍 会议 会场 会期 会址 会章 会费 会旗 会歌 会徽 大学生 中学生 小学生 留学生 学生 学者 社会 社区 社团 局面 局势 厅堂 处理 处于 处境 市民 市场 县城 区域 省份 院士 院校 校园 校友 校长 校区 团结 团体 团员 馆藏 中午 中旬 中间 中部 党员 党派 党建 委员 组织者 组织部 公司法 银行业 医院感染 空军基地 海军基地 军事基地',
      ),
    },
    /** What stands behind an agency's or paper's name where it only brings the news. */
    { tag: 'news-word', terms: list('电 電 讯 訊 记者 記者 综合报道 綜合報道') },
    { tag: 'stop-phrase', terms: STOP_WORDS.filter((word) => word.length > 1) },
  ],
  rules: [
    {
      id: 'zh.organisation.red-cross',
      pattern: `${PLACE}{1,3} org-head[emblem] ((country|place|(!name-stop !org-head <han>){1,6}) admin? org-head[branch])?`,
      examples: {
        yes: [
          '[上海市红十字会]接待了来访',
          '感谢[德国红十字会汉堡州分会]',
          '[釜山广域市红十字会]来信',
          '参观[云州市静安区红十字会]',
        ],
        no: ['红十字会会员', '红十字会救护培训'],
      },
    },
    {
      id: 'zh.organisation.red-cross-unknown-place',
      pattern:
        'place? (!engagement-verb !engagement !possessive proper){2,5} org-head[emblem] (proper{1,6} admin? org-head[branch])?',
      examples: { yes: ['访问[博瑙堡红十字会]', '[福建临溪红十字会]会长'], no: ['红十字会', '发挥红十字会的作用'] },
    },
    {
      id: 'zh.organisation.office-of-a-body',
      pattern:
        '(body|(country|place){1,2} org-head[emblem]) (org-topic|place|country|admin|"东亚"|"亚太"|"东南亚"|"驻" (place|country)|proper{1,4}){0,5} suboffice',
      examples: { yes: ['[红十字国际委员会东亚地区代表处]来访'], no: ['代表处来访'] },
    },
    {
      id: 'zh.organisation.government',
      pattern: `(${PLACE}{1,3} org-head[kind=government]|proper{2,6} org-head[ranked]) ((org-topic|country|place){0,3} !whole-word org-head[office])?`,
      examples: {
        yes: ['[潞安市人民政府外事办公室]负责', '致[圣维森特港市政府]', '拜会[日本上海总领事馆]'],
        no: ['人民政府批准'],
      },
    },
    {
      id: 'zh.organisation.office',
      pattern: `${PLACE}{1,3} (org-topic{0,5} (org-joint org-topic{1,4})? !whole-word org-head[office]|(org-topic|proper{1,4}){1,4} (org-joint (org-topic|proper{1,4}){1,3})? org-head[sure])`,
      examples: { yes: ['[上海市外办]负责', '[所罗门群岛教育部]来函'], no: ['办公室主任'] },
    },
    {
      id: 'zh.organisation.school-of-taiwan',
      pattern: `!stop-phrase (place{1,2} admin? (!name-stop <han>){0,4}|(!name-stop !(<han> country) proper){2,6}) org-head[taiwan] !("部"|"企"|"学"|"村"|"西"|"东"|"型"|"号"|"央"|"文")`,
      means: { specific: true },
      examples: {
        yes: ['[嘉义市崇明国中]来访', '与[加茂国小]缔结姐妹校'],
        no: ['英国中部城市', '该国中小企业', '两国小学生'],
      },
    },
    {
      id: 'zh.organisation.in-a-post',
      pattern: `${PLACE}{1,3} (org-topic|proper{1,4}){1,5} ("局"|"厅"|"署") &("长" !("官"|"期"|"度"))`,
      means: { specific: true, inPost: true, kind: 'government-office' },
      examples: { yes: ['[群马县产业经济观光局]长致词'], no: ['局长会议', '市教育局局长'] },
    },
    {
      id: 'zh.organisation.regional-team',
      pattern: '(country|place) "红十字" ("（"|"(") (place|proper{1,4}) ("）"|")") org-topic{0,2} org-head[free]',
      means: { specific: true },
      examples: {
        yes: ['[中国红十字（广东）救援队]出发', '筹建[云南红十字（大理）水上救援队]'],
        no: ['红十字（广东）的队伍'],
      },
    },
    {
      id: 'zh.organisation.company-of-a-place-in-brackets',
      pattern: `(place|proper){1,6} ("（"|"(") (country|place){1,2} ("）"|")") (org-topic|!name-stop !org-head proper){0,6} org-head[kind=company]`,
      means: { specific: true },
      examples: {
        yes: ['[远帆（上海）国际贸易有限公司]捐赠口罩', '由[嘉禾(中国)投资有限公司]资助'],
        no: ['上海（中国）的公司'],
      },
    },
    {
      id: 'zh.organisation.company-of-a-place',
      pattern: `place "中" (!name-stop proper){1,3} org-topic{0,3} org-head[kind=company]`,
      means: { specific: true },
      examples: { yes: ['由[上海中夏律师事务所]捐赠'], no: ['上海中心的公司'] },
    },
    {
      id: 'zh.organisation.of-a-place-in-brackets-behind',
      pattern: `(place|country|org-topic|!name-stop proper){2,8} (org-head[kind=association]|org-head[kind=company]) ("（"|"(") (country|place) ("）"|")")`,
      means: { specific: true },
      examples: {
        yes: ['资助[仁爱基金会（香港）]', '[安泽国际救援协会(中国)]派员'],
        no: ['参加协会（香港）活动'],
      },
    },
    {
      id: 'zh.organisation.of-this-place',
      pattern: `level (org-topic{0,4} org-head[kind=hospital]|org-topic{0,4} org-head[service]|"友协|人民对外友好协会|慈善总会|慈善会|总工会|妇联|残联|侨联|工商联|文联|科协|人大常委会|政协")`,
      means: { specific: true },
      examples: {
        yes: ['[市友协]与来宾', '[市中心血站]主任', '[市人大常委会]主任', '[省慈善总会]捐款'],
        no: ['市中心的医院', '市组织的活动', '全国各医院'],
      },
    },
    {
      id: 'zh.organisation.office-of-the-committee',
      pattern: `(${PLACE}|place-name{1,2}|proper{2,4})? org-head[kind=party] org-topic{0,3} (!whole-word org-head[office]|"党校")`,
      means: { specific: true },
      examples: {
        yes: ['[云州市委外事办]主任', '[市委统战部]副部长', '在[县委党校]举行'],
        no: ['市委的部门', '省委部署'],
      },
    },
    {
      id: 'zh.organisation.of-a-zone',
      pattern: `(${PLACE}|place|!name-stop proper){1,4} ("经济技术开发区"|"经济开发区"|"开发区"|"高新区"|"高新技术产业开发区"|"经开区"|"自贸区"|"保税区"|"工业园区"|"旅游度假区"|"风景区"|"新城") ("管委会"|"管理委员会")`,
      means: { specific: true, kind: 'government' },
      examples: {
        yes: ['[云州经济技术开发区管委会]主任', '[云州高新区管委会]接待'],
        no: ['开发区管委会', '各高新区管委会'],
      },
    },
    {
      id: 'zh.organisation.of-a-partys-centre',
      pattern: `${PLACE}{1,2} org-head[kind=party] "中央"? ("对外联络部"|"对外关系部"|"国际部"|"中央委员会"|"组织部"|"宣传部")`,
      means: { specific: true },
      examples: { yes: ['[老挝人民革命党中央对外联络部]部长'], no: ['中央对外联络部'] },
    },
    {
      id: 'zh.organisation.of-compatriots',
      pattern: `place country "人" "会" &(name-stop|post-title|<punct>|org-joint|$)`,
      means: { specific: true, kind: 'association' },
      examples: { yes: ['资助[上海韩国人会]。', '[上海日本人会]会长'], no: ['上海韩国人会面'] },
    },
    {
      id: 'zh.organisation.committee-of-the-congress',
      pattern: `(${PLACE}{1,3}|level)? ("人大常委会"|"人大") (!post-title !org-joint <han>){2,8} ("工委"|"工作委员会")`,
      means: { specific: true, kind: 'government' },
      examples: {
        yes: ['[市人大常委会民侨外工委]主任', '[云州市人大常委会教科文卫工作委员会]主任'],
        no: ['市人大常委会主任', '人大常委会和各工委'],
      },
    },
    {
      id: 'zh.organisation.firm-by-its-officer',
      pattern: `!no-company ((country|place){0,2} (!name-stop !org-head !admin proper){2,4} org-topic{0,2}|(country|place){1,2} (!name-stop proper){0,2} org-topic{0,2}) name-tail[firm]{1,2} &firm-officer`,
      means: { specific: true, kind: 'company' },
      examples: {
        yes: ['[旭光企業]董事長高明', '[挪威海光食品]总经理黄明'],
        no: ['民营企业董事长', '企业总经理', '推动科技总裁'],
      },
    },
    {
      id: 'zh.organisation.circle-by-its-officer',
      pattern: `(place|country|org-topic|!engagement-verb !org-head proper|"国际"|"交流"){2,10} name-tail[circle] &circle-officer`,
      means: { specific: true, kind: 'association' },
      examples: {
        yes: ['[云州国际女性交流会]会长王丽', '[云州台商联谊会]理事长'],
        no: ['交流会会长', '举行交流会'],
      },
    },
    {
      id: 'zh.organisation.office-by-its-officer',
      pattern: `place suboffice &(post-title)`,
      means: { specific: true, kind: 'government-office' },
      examples: { yes: ['[札幌办事处]处长李明见证'], no: ['在札幌办事处举行', '办事处处长'] },
    },
    {
      id: 'zh.organisation.of-the-world',
      pattern: `("国际"|"世界"|"中华") org-topic{1,3} !"组织" org-head[kind=association]`,
      means: { specific: true },
      examples: { yes: ['[国际慈善总会]捐款'], no: ['国际交流与合作', '国际联盟', '各国际人道组织参加'] },
    },
    {
      id: 'zh.organisation.committee-that-advises',
      pattern: `(place|country|org-topic|!name-stop !org-head proper){2,8} org-head[advising]`,
      means: { specific: true },
      examples: { yes: ['接纳[救灾基金咨询委员会]的建议'], no: ['各咨询委员会', '的专家委员会'] },
    },
    {
      id: 'zh.organisation.society-of-this-province',
      pattern: 'level org-head[emblem]',
      means: { specific: true },
      examples: { yes: ['[省红十字会]会见了来宾'], no: ['红十字会会员'] },
    },
    {
      id: 'zh.organisation.of-two-fields',
      pattern: `(org-topic|proper{2,2}){1,3} ("及"|"暨") (org-topic|proper{2,2}){1,3} (!whole-word org-head[office]|org-head[sure])`,
      means: { specific: true },
      examples: {
        yes: ['[商務及經濟發展局]局長', '由[政制及内地事务局]率团'],
        no: ['外交部及各司局', '部門及單位'],
      },
    },
    {
      id: 'zh.organisation.of-the-state',
      pattern: '"国家" org-topic{1,4} ("和" org-topic{1,3})? org-head[office]',
      means: { specific: true },
      examples: { yes: ['[国家文化旅游局]负责', '[国家林业和草原局]负责'], no: ['国家领导人'] },
    },
    {
      id: 'zh.organisation.mission',
      pattern: 'country? "驻" (place|country|proper){1,6} (org-topic{0,3} suboffice|org-head[kind=government])',
      means: { specific: true },
      examples: {
        yes: ['拜访[法国驻上海总领事馆]', '走访[印度驻广州代表处]', '由[驻波士顿台北经济文化办事处]转交'],
        no: ['驻上海的记者'],
      },
    },
    {
      id: 'zh.organisation.office-of-this-city',
      pattern: 'level org-topic{0,5} org-head[office]',
      means: { specific: true },
      examples: { yes: ['[市外事办]主任'], no: ['办公室主任'] },
    },
    {
      id: 'zh.organisation.party',
      pattern: `(party-mark|"共青团")? (${PLACE}|place-name{1,2}|proper{2,4}) org-head[kind=party]`,
      examples: { yes: ['[古巴共产党]代表团', '[中共贵州省委]书记', '[共青团广西区委]主办'], no: ['市委领导'] },
    },
    {
      id: 'zh.organisation.of-a-society',
      pattern: `${PLACE}{1,3} org-head[emblem] (org-topic|place){0,3} !"组织" (org-head[own]|"联谊会|志愿者协会|报刊社")`,
      examples: {
        yes: ['参观[泰国红十字会国家血液中心]', '[福建红十字会联谊会]参访团'],
        no: ['泰国红十字会和血液中心', '泰国红十字会组织的活动'],
      },
    },
    {
      id: 'zh.organisation.centre-of-a-society',
      pattern: `(country|place){1,2} org-head[emblem] ("训练"|"培训"|"备灾"|"救灾"|"服务"|"捐献"|"管理"|"事业发展"|"应急救护"){1,2} "中心"`,
      examples: { yes: ['[中国红十字会总会训练中心]副部长'], no: ['中国红十字会训练人员'] },
    },
    {
      id: 'zh.organisation.office-of-two-fields-in-brackets',
      pattern: `${PLACE}{1,2} "外事" ("("|"（") "侨务" (")"|"）") ("办公室"|"局"|"办")`,
      examples: { yes: ['[云州市外事（侨务）办公室]主任'], no: ['外事（侨务）工作'] },
    },
    {
      id: 'zh.organisation.consultative',
      pattern: `("政协"|"中国人民政治协商会议") ${PLACE}{1,3} "委员会"`,
      examples: { yes: ['[政协贵州省委员会]副主席'], no: ['政协委员会'] },
    },
    {
      id: 'zh.organisation.pair',
      pattern: `(country|place|body) ("-"|"－"|"–"|"—"|"·") (country|place|body) org-topic{0,3} (org-head[free]|org-head[centre])`,
      means: { specific: true },
      examples: { yes: ['[中国—东盟中心]代表', '[中国－缅甸友好协会]会长'], no: ['中国—东盟关系'] },
    },
    {
      id: 'zh.organisation.department-of-a-ministry',
      pattern: `body[kind=government] (org-topic|country|place|proper{1,2}){1,4} (org-joint org-topic{1,2})? (org-head[office]|org-head[centre])`,
      examples: { yes: ['[外交部欧亚司]参赞', '[教育部国际合作与交流司]来函'], no: ['外交部和各司局'] },
    },
    {
      id: 'zh.organisation.short-name',
      pattern: `(${PLACE}|"全国"|"省"|"市"|party-mark)? org-head[short]`,
      means: { specific: true },
      examples: { yes: ['[全国对外友协]副会长', '[杭州亚组委]负责人'], no: ['组委会主席'] },
    },
    {
      id: 'zh.organisation.of-games',
      pattern: `${PLACE}? org-topic[games] org-head[committee]`,
      means: { specific: true },
      examples: { yes: ['[成都大运会执委会]开会'], no: ['大运会开幕'] },
    },
    {
      id: 'zh.organisation.company-without-a-word-for-it',
      pattern: `!no-company ((country|place|continent) "港"?|(country|place)? (!continent !engagement-verb proper){1,3} !admin !continent proper) ("国际"|"远洋")? !no-company org-topic{0,2} org-head[bare] &(name-stop|stop-phrase|<punct>|org-joint|$)`,
      means: { specific: true },
      examples: { yes: ['[土耳其航空]、', '[远帆国际物流]将货物送到'], no: ['现代物流的发展', '国际航空运输'] },
    },
    {
      id: 'zh.organisation.army-unit',
      pattern: `country? org-head[army] "第"? (<number>|numeral) army-unit`,
      means: { specific: true },
      examples: { yes: ['由[空军217联队]执行', '[智利陆军第4旅]派员'], no: ['空军217人'] },
    },
    {
      id: 'zh.organisation.of-a-union',
      pattern: `union (numeral "国")? org-topic{0,3} suboffice`,
      means: { specific: true, kind: 'association' },
      examples: { yes: ['应[中日韩三国合作秘书处]邀请'], no: ['中日韩三国代表'] },
    },
    {
      id: 'zh.organisation.centre-by-number',
      pattern: `${PLACE}{1,2} <number> org-topic{0,2} (org-head[kind=hospital]|org-head[centre])`,
      means: { specific: true },
      examples: { yes: ['[北京120急救中心]派车'], no: ['北京3家医院'] },
    },
    {
      id: 'zh.organisation.army',
      pattern: `(country|"人民解放军"|"中国人民解放军") (org-topic|proper{1,2}){0,2} org-head[army]`,
      examples: { yes: ['[智利皇家海军]司令'], no: ['海军司令'] },
    },
    {
      id: 'zh.organisation.school-by-number',
      pattern: `place admin? numeral "中" &(name-stop|post-title|<punct>|org-joint|$)`,
      means: { specific: true, kind: 'school' },
      examples: { yes: ['[兰州一中]校长'], no: ['兰州一中午'] },
    },
    {
      id: 'zh.organisation.world-society',
      pattern: `(country|place)? ("世界"|"国际"|"中华") !name-stop (proper|org-topic){1,3} "会" &(name-stop|stop-phrase|post-title|<punct>|org-joint|$)`,
      means: { specific: true, kind: 'association' },
      examples: { yes: ['[国际佛光会]捐款', '[中华善牧会]来访'], no: ['国际研讨会闭幕', '世界运动会'] },
    },
    {
      id: 'zh.organisation.dotted',
      pattern: `country? (!name-stop !org-head !country proper){1,6} name-dot (!name-stop !org-head proper){1,6} org-head[free]`,
      examples: { yes: ['参观[瑞士杜南·莫瓦尼埃协会]', '[马丁·路德学校]开学'], no: ['上海·协会'] },
    },
    {
      id: 'zh.organisation.lettered-works',
      pattern: `<upper> (org-topic|!name-stop proper){0,4} (org-head[kind=company]|"厂")`,
      means: { specific: true, kind: 'company' },
      examples: { yes: ['参观[PMP造纸机械厂]', '[ABC集团]来访'], no: ['PMP的工厂'] },
    },
    {
      id: 'zh.organisation.free-name',
      pattern: `!(surname org-head[kind=school]) !(!(proper{1,5} admin (country|place)) proper{1,6} (country|place)) (${PLACE}|body|org-topic|org-head[free]|org-head[army]|org-head[bare]|proper{1,8}|"第" (<number>|numeral)){1,6} org-head[free]`,
      examples: {
        yes: [
          '参观[复旦大学附属华山医院]',
          '[日本岛津红十字医院]的护士',
          '由[壹基金会]资助',
          '与[南湾国际友谊协会]会谈',
          '[中老矿业联盟]代表',
          '[中国红十字基金会]捐赠',
        ],
        no: ['大学学生', '张大学'],
      },
    },
    {
      id: 'zh.organisation.centre',
      pattern: `(${PLACE}|continent){1,2} org-topic{1,5} org-head[centre]`,
      examples: { yes: ['[上海国际交流合作中心]'], no: ['中心城区'] },
    },
  ],
};
