/** People in Chinese: surname first, one or two characters after it, with a post or form of address beside it; foreign names are transcribed, with a dot between their parts. */
import { COMPOUND_HAN_SURNAMES, HAN_SURNAMES, JAPANESE_HAN_SURNAMES } from '../../gazetteer/surnames.ts';
import type { PackSection } from '../../pack-section.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

const DOT = 'name-dot';
/** 佩卡·拉赫蒂宁, 海伦·麦金泰: transcribing characters around a dot. */
const DOTTED = `!(<upper> ${DOT} <upper>) name=((translit|transcribing|<upper>) (translit|transcribing|<upper>){0,7} ("-" translit{1,6})? (${DOT} (translit|transcribing|<upper>){1,8}){1,4}) !((translit|transcribing){0,6} org-head)`;
/** A character of a name's last part where no word of the sentence begins: 吐尔逊|主持. */
const LAST =
  '(!stop-phrase !speech !post-title !org-head !address-after !adverb !leading-verb (translit|transcribing|!name-stop <han>))';
const LAST_PART = [1, 2, 3, 4, 5, 6, 7]
  .map(
    (count) =>
      `${LAST}{${count},${count}} &(<punct>|$|stop-phrase|speech|post-title|address-after|adverb|leading-verb|!translit !transcribing !org-head name-stop)`,
  )
  .join('|');
/** 阿不都热合曼·卡德尔: any characters, where what stands before says that a name begins. */
const ANY_DOTTED = `!((place|country) ${DOT}) name=((!post-title !org-joint !stop-phrase !whole-word (translit|transcribing|!name-stop <han>)){1,8} (${DOT} ((translit|transcribing|<upper>){1,8} ${DOT})? (${LAST_PART}))) !((translit|transcribing){0,6} org-head)`;
/** What may follow a name; not part of it. */
const END = `!${DOT} !(!(<punct>|$|speech|name-stop|post-title|address-after|adverb))`;
/** Two characters where a boundary follows the second; then three up to a boundary; then as far as no little word bars. */
const SURNAME = '(!date !ordinary-word !org-topic !adverb (compound-surname|surname))';
const CHINESE = `(name=(${SURNAME} !leading-verb !speech !post-title <han> given-stop) !(!(<punct>|$|stop-phrase|adverb))|name=(surname "氏" <han> (!name-stop !speech <han>)?) ${END}|name=(${SURNAME} !leading-verb !post-title <han>) !(!(stop-phrase))|name=(${SURNAME} !name-stop !speech <han>) ${END}|name=(${SURNAME} !leading-verb !stop-phrase (!post-title <han>){2,2}) ${END}|name=(${SURNAME} (proper|numeral) !leading-verb !post-title (proper|numeral))|name=(${SURNAME} !post-title (proper|numeral)))`;
/** 会长王可, 博士汤尔和: behind a post and up to a mark, a name may hold little words. */
const CLOSED = `name=((!ordinary-word !org-topic !adverb !leading-verb !speech (compound-surname|surname)) (!ordinary-word !post-title !leading-verb !adverb <han>){1,2}) &("，"|"、"|"。"|","|"；"|"）"|"("|"（"|$)`;
/** 佐藤树一郎, 森泽康夫: known for Japanese by the surname, or by how the name ends, and whole up to a boundary. */
const JAPANESE_WHOLE = `(name=(japanese-surname "和" ("夫|也|子|彦|男|雄|美|幸|人")) ${END}|name=(japanese-surname (!stop-phrase !speech <han>){1,2} japanese-ending?) ${END}|name=((!ordinary-word !adverb !stop-phrase (inner-character|!name-stop <han>)) (!stop-phrase !speech <han>) ((!stop-phrase !speech <han>){1,1} japanese-ending|(!stop-phrase !speech <han>){2,2} japanese-ending)) ${END})`;
const JAPANESE =
  'name=(japanese-surname !name-stop (proper|numeral) !(name-stop|speech|stop-phrase) (proper|numeral))|name=(japanese-surname (proper|numeral){1,2})';
/** A character of a name of four: of no word that this pack knows; of what bounds the names of bodies only what Japanese names hold (山内, 五月). */
const OF_FOUR =
  '(!stop-phrase !speech !adverb !leading-verb !ordinary-word !org-topic !whole-word !post-title !country !organisation !weekday !relative !engagement !engagement-verb !engagement-noun (inner-character|!name-stop <han>))';
/** 市长高松明郎: known for Japanese by the place before the post. */
const FROM_JAPAN =
  'post=(!org-joint (organisation|country|place|org-topic|post-part|proper|admin|org-head){0,6} post-title)';
/** 总统卢拉: a transcription without a dot, known by the post before it. */
const TRANSCRIBED = 'name=(translit (!adverb !speech translit){1,5})';
/** Four transcribing characters or more are no Chinese name, nor are fewer without a surname. */
const LONG_TRANSCRIBED =
  '(name=(translit (!adverb !speech translit){3,7})|!compound-surname !surname name=(translit (!adverb !speech translit){1,2}))';
const POST =
  'post=((organisation|country|place|org-topic|org-head|post-part){0,4} post-title (("、"|"兼"|"和") (organisation|org-topic|post-part){0,3} post-title){0,2})';

export const people: PackSection = {
  lexicon: [
    /** 米子市长森泽康夫: of the place before, with the name behind. */
    { tag: 'place-rank', terms: list('市长 省长 县长 区长 镇长 村长 町长 知事 州长') },
    { tag: 'bar', terms: ['|', '｜'] },
    /** Characters of names from the languages of Xinjiang and of Taiwan's first peoples, besides those that transcribe all others. */
    {
      tag: 'transcribing',
      terms: list(
        '吐 逊 肉 买 义 历 拔 力 玉 甫 牙 夷 依 尕 旦 扎 热 措 姆 卓 顿 旺 仁 格 桑 不都 不来 不力 热合 合曼 合提 来提 都拉 都热 都外 则提 麻木 合买 买合 尔合 布都 汗 别克 江',
      ),
    },
    /** What ends a Japanese given name more than any other word. */
    { tag: 'japanese-ending', terms: list('郎 夫 彦 雄 介 吾 之 朗 辅 助 男 树') },
    { tag: 'inner-character', terms: list('之 本 后 前 时 中 上 下 内 外 里 间 正 次 人 年 月 日 分 见 原 近 敬') },
    /** With a little word that transcribes only here. */
    { tag: 'translit', terms: list('彼得') },
    { tag: 'name-dot', terms: ['·', '•', '・', '‧', '．', '∙'] },
    /** No name of a person ends with, or holds, what ranks places and offices. */
    { tag: 'no-person', terms: list('副 市 省 县 局 厅 部 院 队 处 校 党 区 馆 团 社 常务') },
    /** Those of whom there are many: what follows is more often what they do than a name. */
    {
      tag: 'crowd-post',
      terms: list(
        '医生 医师 护士 教师 老师 翻译 译员 志愿者 队员 救援队员 团员 会员 专家 学者 记者 代表 官员 委员 干事 球员 歌手 演员 司机 成员 顾问 秘书 学生 企业家 工程师 专员 律师 商人 艺术家 音乐家 舞蹈家 母亲 父亲 校友 村民 居民 负责人 领导 主管 编辑 助理 教练',
      ),
    },
    /** Surnames that are little words first: behind a post, where three characters fill the place up to a boundary. */
    { tag: 'late-surname', terms: list('于 权 成 全 应 修 强 计 原 元 展 明') },
    /** Little words that are also usual in given names. */
    { tag: 'given-stop', terms: list('敬 年 令 其') },
    { tag: 'surname', terms: HAN_SURNAMES },
    /** With which no Japanese surname begins: four characters behind a post are no name then. */
    {
      tag: 'chinese-surname',
      terms: [
        ...'陈王李张刘赵吴周徐孙朱胡郭何郑谢罗宋唐许韩冯邓曹彭曾萧董袁潘蒋蔡余杜程苏魏吕沈姚卢崔钟谭陆汪范廖贾韦邹孟秦邱尹薛闫段雷侯陶黎贺顾毛郝龚邵钱严覃戴莫孔',
      ],
    },
    { tag: 'compound-surname', terms: COMPOUND_HAN_SURNAMES },
    { tag: 'japanese-surname', terms: JAPANESE_HAN_SURNAMES },
    {
      tag: 'translit',
      terms: [
        ...'阿埃艾爱安昂奥澳巴白拜班邦包保鲍贝本比彼毕边别宾波伯博勃卜布采蔡策查柴昌楚茨茨达大代戴丹当道德登邓狄迪蒂底杜顿多俄厄恩尔耳法凡范方菲费芬丰冯弗佛夫福傅富盖甘冈高戈哥格葛根宫贡古瓜圭郭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季济加贾简江杰捷金津京居久喀卡凯坎康考柯科可克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎理李里丽利莉连良廖列烈林琳龙卢鲁路露吕律伦罗洛络马玛麦迈曼芒毛茂梅门蒙孟米密敏明缪摩莫墨默姆木穆那娜纳乃奈南楠内尼妮年聂宁牛纽农努诺欧帕派潘庞佩彭蓬皮匹平坡珀普齐奇恰乔切钦琴丘琼让热仁日荣茹瑞若撒萨塞赛桑瑟森莎沙山尚绍舍申盛什圣施石史士世寿舒朔司丝斯思松苏素孙索塔台泰坦汤唐陶特滕提田铁通图托脱瓦万汪旺威韦维魏温文翁沃乌吴武西希悉锡夏香小肖谢欣辛兴休许雪逊雅亚延扬耶叶伊依因英尤于约云宰赞泽曾扎詹章哲者真芝治朱佐鑫阔泊珍娅媞芙茜蔻妲珊缇薇歇齐雯黛嘉姬琪蒙兹钱蓝赖奈埔浦茨赞祖左诗加蒂斐劳迪娅纳塔孜兹郎隆茵菲蕾露琼娃妮莲芝佐尕詹姆雍涅嫩邓肯弥彦辰瑙濑榭昌笛滨岑骞侬喜杉杨钟苗祥丛仓帝芭汀翰芮柏铂麟廉修葆蓓碧璐妙聪淑惹岱昔洪帖湖翠贾倪寇昂黎甸仑墩赫奎阮'.split(
          '',
        ),
      ],
    },
    {
      tag: 'post-title',
      terms: list(
        '会长 副会长 常务副会长 专职副会长 名誉会长 主席 副主席 名誉主席 主任 副主任 常务副主任 秘书长 副秘书长 常务副秘书长 总干事 副总干事 总监 总裁 副总裁 董事长 副董事长 总经理 副总经理 经理 行长 部长 副部长 厅长 副厅长 局长 副局长 处长 副处长 科长 副科长 司长 副司长 署长 省长 副省长 市长 副市长 常务副市长 区长 副区长 县长 副县长 郡长 州长 副州长 知事 副知事 镇长 村长 议长 副议长 议员 总统 副总统 总理 副总理 首相 副首相 国王 女王 王后 王储 亲王 公主 皇后 天皇 国家主席 国家副主席 总书记 书记 副书记 党组书记 党委书记 市委书记 省委书记 常委 委员 部委 大使 公使 参赞 总领事 副总领事 领事 代办 代表 首席代表 常驻代表 驻华代表 特使 特派员 发言人 院长 副院长 校长 副校长 所长 副所长 园长 站长 中心主任 理事长 副理事长 理事 监事长 会员 队长 副队长 领队 团长 副团长 团员 秘书 医生 医师 护士 护士长 护理部主任 教授 副教授 博士 专家 教师 老师 随团教师 翻译 译员 联络员 联络部 协调员 志愿者 干事 专员 官员 顾问 法律顾问 助理 记者 编辑 队员 救援队员 主管 负责人 领导 创始人 发起人 夫人 女儿 儿子 球员 歌手 演员 画家 作家 诗人 学者 研究员 工程师 企业家 司令 将军 上将 中将 少将 上校 政委 分会会长 分会主席 支社长 支部长 社长 副社长 事务局长 课长 次长 外长 防长 财长 外交部长 国际部主任 国际部部长 事务总长 仓库保管员 保管员 司机 领养人 主教 神父 牧师 大师 法师 委员长 副委员长 调研员 一级调研员 二级调研员 三级调研员 四级调研员 巡视员 一级巡视员 二级巡视员 副巡视员 主任科员 党组成员 政治部主任 组织部部长 宣传部部长 统战部部长 常务会长 执行会长 荣誉会长 名誉主席 创会会长 高级专员 执行主任 组长 副组长 乡长 副乡长 副镇长 首席执行官 院士 司司长 行政长官 国务委员 国务卿 州务卿 国务秘书 部长助理 外交大臣 大臣 副大臣 外相 防相 首相 众议长 参议长 国会议员 参议员 众议员 省督 首长 酋长 苏丹 埃米尔 教皇 武官 参事官 特首 助理秘书长 高管 政务官 干事长 副干事长 国务总理 事务次官 次官 审议官 官房长官 参事 主事 主查 总领馆领事 常务秘书 商人 侨领 慈善家 实业家 艺术家 书法家 音乐家 摄影师 钢琴家 舞蹈家 指挥家 妻子 丈夫 母亲 父亲 校友 村民 居民 籍人士 荣誉市民 创办人 一等秘书 二等秘书 三等秘书 名誉领事 名誉总领事 总代表 馆长 副馆长 总编辑 副总编辑 台长 总编 关长 检察长 法官 舰长 船长 机长 队医 教练 主教练 药师 主治医师 主任医师 副主任医师 大队长 中队长 支队长 总队长 副总队长 厂长 律师 总工程师 财政部长 国防部长 内政部长 卫生部长 教育部长 代表团团长 代表团副团长 局副局长 署理会长 常务理事 常务副市长 常务副省长 执行副会长 执行长 執行秘書 营长 里长 町长 府尹 村长 区长 主委 副主委 立委 立法委员 市议员 县议员 会务顾问 总监督 事务长 中央委员 政治局委员 常务书记 第一书记 副书记 国家元首 外务次官 副外长 副总干事 地区主任 驻华首席代表',
      ),
    },
    {
      tag: 'office',
      terms: list(
        '会长 副会长 主席 副主席 秘书长 副秘书长 总干事 委员长 副委员长 市长 副市长 省长 副省长 州长 县长 郡长 知事 议长 副议长 大使 公使 总领事 副总领事 领事 参赞 外长 部长 副部长 总统 副总统 总理 副总理 首相 国王 议员 社长 理事长 总书记 团长 府尹',
      ),
    },
    {
      tag: 'post-part',
      terms: list(
        '党组 党委 时任 原 前 现任 新任 常务 常任 执行 名誉 国际 行动 部 处 项目 东亚 地区 代表处 亚太 欧非 欧非处 青年 青年部 对外联络 联络 联络部 筹募 国际服务 及 赈济 救护 赈灾 备灾 业务 宣传 办公室 综合 护理部 外事 首席 高级 驻华 驻沪 全权 特命全权 国际合作 合作 交流 秘书处 友协 分会 区域 区 中国 组织 财务 人事 志愿服务 传播 筹资 灾害 管理 应急',
      ),
    },
    {
      tag: 'high-post',
      terms: list(
        '总统 副总统 总理 副总理 首相 国王 女王 王储 市长 州长 省长 主席 大使 外长 议长 副总统 副首相 秘书长 会长 副会长 副主席 部长 总干事 总书记 总领事',
      ),
    },
    {
      tag: 'ordinary-word',
      terms: list(
        '查询 查詢 提问 提問 采访 採訪 全权 高度 高兴 高级 高效 高校 高中 方面 方案 方式 方便 方向 时间 时候 时期 时任 安排 安全 安装 安置 常务 常任 常年 常见 常常 何时 国事 先生 女士 温暖 成员 成立 成功 成果 成为 平安 平台 平时 和平 和谐 关于 关心 关注 关系 关爱 关怀 全面 全体 全程 全力 全球 全国 管理 管委 简介 简要 简单 许多 许可 应邀 应当 应急 应对 明确 明年 于是 华侨 华人 项目 经过 经济 经常 万里 万元 万分 石油 金额 金融 白天 黄金 江河 海外 海洋 马上 马路 向来 水平 古老 古代 左右 严格 严重 严肃 文化 文件 文明 文字 文艺 司机 车辆 连续 连接 连同 花费 钱款 康复 季节 单位 单独 党员 党委 党组 党史 冷静 卫生 席间 席位 莫大 巴士 权利 满意 满怀 强调 养老 盛赞 盛情 盛大 盛会 练习 计划 计算 宣传 宣布 相关 相互 初步 初期 门口 容易 敬意 敬老 来访 都会 广大 广泛 农业 农村 山区 谷物 车站 班子 秋季 符合 施工 施行 施救 牛奶 齐全 易于 毛巾 毛毯 顾问 顾客 钱物 黎明 贺信 贺电 龙头 段落 雷电 史料 陶瓷 武术 武器 庞大 兰花 殷切 章程 凌晨 包括 包装 包含 包裹 霍乱 支持 支援 房间 房屋 解决 解放 解释 宗旨 宗教 洪水 诸多 吉祥 程序 程度 陆续 陆军 荣誉 荣获 荣幸 惠及 封闭 富有 焦点 景色 幸福 司法 印象 宿舍 怀着 卓越 蒙受 能够 贡献 劳动 申请 桂花 通过 边界 尚未 庄严 柴油 充分 慕名 习惯 居民 衡量 国家 欧洲 利用 隆重 师生 巩固 辛苦 沙发 鞠躬 丰富 丰收 查看 查明 游客 游览 曾经 曾在 曾任 曾于 曾率 曾多 那里 那些 鲜花 强化 强烈 强大 任务 任职 任期 任命 张贴 周年 周边 周围 周末 周到 孙子 林业 田野 童年 于今 余人 余名 余万 余次 范围 范例 路线 路径 路上 申报 温馨 向导 胡同 谢谢 谢意 余款 池塘 严谨 包机 余件 席卷 梅花 童装 颜色 熊猫 牛肉 羊肉 车队 车祸 阳光 阳台 明天 明显 单一 祖国 舒适 费用 符号 温室 高原 高山 高温 高铁 高速 方法 时刻 时常 时光 成长 成就 成本 成绩 成人 平等 平均 平方 和睦 关键 关闭 全部 全省 全市 全县 全会 万人 万国 水灾 水源 水利 文物 车展 连日 花园 花卉 季度 党派 卫星 满足 强制 宣讲 相识 相聚 相伴 相助 初中 初心 门票 敬礼 都市 广场 农民 山村 班级 牛羊 顾及 贺卡 龙舟 龙年 史上 武装 解散 解除 洪涝 陆地 荣耀 会议 会谈 安徽 宁波 宁夏 高原 石家庄 钱塘江 广东 广西 山东 山西 金山 柳州 金砖 白血病 红十字',
      ),
    },
    {
      tag: 'leading-verb',
      terms: list(
        '率 率团 率队 率领 说 称 赴 致 访 会见 会谈 会晤 的 是 已 将 先后 主持 陪同 出席 参加 接待 介绍 表示 签署 代表 还 也 就 则 即 又 再 均 在会 在京 在沪 在座',
      ),
    },
    {
      tag: 'label',
      terms: list(
        '记录 记录人 翻译 口译 整理 撰稿 供稿 摄影 出席 出席人员 参会 参会人员 主持 主持人 签发 联系人 制表 制表人 审核 审核人 填表人 保管员 经办人 领队 陪同 校对 编辑 作者 责任编辑 通讯员 记者 报告人 汇报人 起草 核稿 团员 团长 列席',
      ),
    },
    {
      tag: 'address-after',
      terms: list(
        '先生 女士 小姐 夫人 同志 教授 博士 医生 老师 阁下 大使 太太 师傅 会长 主席 主任 市长 总统 总理 秘书长 部长 处长 局长 校长 院长 团长 副会长 副主席 副市长 副主任 书记 议长 社长 领事 总领事 省长 副秘书长 护士 大夫 记者 司长 副司长 国务委员 理事长 副理事长 董事长 副董事长 总裁 副总裁 总监 委员长 副委员长 议员 立委 参赞 公使 武官 知事 县长 副县长 区长 副区长 州长 副州长 镇长 乡长 村长 大师 法师 牧师 神父 院士 馆长 副馆长 所长 站长 队长 副部长 副局长 副厅长 厅长 副省长 主委 总书记 总干事 副总干事 将军 上将 中将 少将 总经理 副院长 副校长 副处长 科长 组长 州务卿 执行长 总会长 顾问 律师 副议长',
      ),
    },
    {
      tag: 'adverb',
      terms: list(
        '将于 将在 将率 将赴 将对 正巧 恰好 恰巧 刚好 刚刚 仍 仍然 依然 继而 遂 甚至 尤为 却 竟 亲自 亲切 热情 一同 共同 率先 随即 随后 当场 特别 特意 专程 近日 日前 今天 昨天 今日 昨日 先后 应邀 首先 也 还 均 都 发来 致信 致电 于 则 并 就 会面 会晤 会谈 座谈 交谈 合影 见面 主持 率领 签约 签订 通话 视察 考察 接受 收到 获颁 提出 透露 呼吁 宣读 担任 出任 前来 揭牌 剪彩 见证 莅临 到会 到来 为团长 任团长 特别 非常 十分 再次 高度 高兴 高兴地 多次 亲切 全程 立即 认真 详细 简要 诚挚 衷心 专门 重点 着重 充分 进一步 积极 主动 及时 迅速 当即 马上 连夜 分别 依次 逐一 现场 当面 随同 应约 欣然 由衷 深表 深感 相当 更加 尤其 曾经 一直 始终 继续 正式 成功 圆满 顺利 同样 一致 相互 轮流 已经 正在 即将 表示 均表示 对此 也对 还对 并对 带队 随团 同日 当天 当日 当晚 上午 下午 晚上 致词 发言 开会 讲述 解释 回应 答复 评价 祝贺 祝愿 期待 期盼 盛赞 赞扬 肯定 倡议 建议 邀请 慰问 看望',
      ),
    },
    {
      tag: 'speech',
      terms: list(
        '说 表示 介绍 指出 强调 告诉 回忆 认为 希望 感慨 率 率团 陪同 出席 会见 主持 致辞 讲话 感谢 代表 参加 带领 接待 签署 向 在 对 与 和 、 等 ， 。 赠送 分别 参观 宣布 一行 访问 赴 到访 汇报 及 ）',
      ),
    },
  ],
  rules: [
    {
      id: 'zh.person.dotted',
      pattern: `(${POST})? ${DOTTED}`,
      means: { needs: 'name-dot', bareName: true, covers: 'anything' },
      examples: { yes: ['[国际行动部主任佩卡·拉赫蒂宁]来访', '由[总干事阿达姆·约翰逊]签署'], no: ['上海·北京'] },
    },
    {
      id: 'zh.person.dotted-of-any-characters',
      pattern: `(${POST}|^|!name-dot <punct>|stop-phrase|!place !country name-stop) ${ANY_DOTTED}`,
      means: { needs: 'name-dot', bareName: true, covers: 'anything' },
      examples: {
        yes: ['[由艾不都·吐尔逊]主持', '[会长司马义·铁力瓦尔地]出席'],
        no: ['，上海·北京', '由上海·友谊大厦'],
      },
    },
    {
      id: 'zh.person.four-characters',
      pattern: `post=((organisation|country|place|org-topic|post-part|admin){0,4} !crowd-post post-title) !"长|处|级|团" !date name=(!ordinary-word !adverb !stop-phrase late-surname ${OF_FOUR} &("手里"|"手中"|"手上"|"一行"|"、"|"，"|",")|late-surname ${OF_FOUR} ${OF_FOUR}|!chinese-surname ${OF_FOUR} ${OF_FOUR}{3,3}) (&<number>|${END})`,
      means: { needs: 'post-title', bareName: true, covers: 'anything' },
      examples: {
        yes: ['[会长羽生五月]、', '[局长于素琴]、', '[事務局長輪島宗惠]表示', '[议长志摩嘉信]一行', '从[市长应力]手里'],
        no: ['会长单位代表、', '秘书长率团、', '市长国际论坛开幕', '主任李强赴京、'],
      },
    },
    {
      id: 'zh.person.japanese',
      pattern: `post=((organisation|country|place|org-topic|post-part|admin){0,4} post-title) ${JAPANESE_WHOLE}`,
      means: { needs: 'post-title', bareName: true },
      examples: { yes: ['[大分市长佐藤树一郎]致辞', '[市长五十岚康夫]来访'], no: ['市长高度评价', '市长会见了女子队'] },
    },
    {
      id: 'zh.person.sentence-start',
      pattern:
        '^ name=((!ordinary-word !org-topic (compound-surname|surname)) !stop-phrase <han>{2,2}) ("是"|"说"|"表示"|"介绍"|"告诉"|"回忆"|"指出"|"感慨"|"坦言"|"补充"|"认为"|"强调"|"忆述"|"致辞"|"代表"|"率")',
      means: { needs: 'surname|compound-surname', bareName: true },
      examples: { yes: ['[韦世昌是]救援队队长'], no: ['高度是三米'] },
    },
    {
      id: 'zh.person.label',
      pattern: `label ("："|":") ${CHINESE} (("、"|"，"|",") ${CHINESE}){0,12}`,
      means: { needs: 'label', bareName: true },
      examples: { yes: ['[记录：邵一帆]', '[联系人：卓小满]'], no: ['记录：无'] },
    },
    {
      id: 'zh.person.post-before',
      pattern: `${POST} (${CLOSED}|${CHINESE}|${JAPANESE}) (("、"|"和"|"与") ${CHINESE} ${END}){0,12}`,
      means: { needs: 'post-title', bareName: true },
      examples: {
        yes: [
          '[上海市红十字会会长李明强]会见了他',
          '[市长裴景明]说',
          '[副市长陈纯敬]亲自接待',
          '[越南红十字会主席裴氏和]来访',
          '[副会长王可]，',
          '[博士汤尔和]。',
        ],
        no: ['会长会议', '会长高度评价，', '主任马上到，', '市长张说，'],
      },
    },
    {
      id: 'zh.person.head-of-state',
      pattern: `post=((organisation|country|place|org-topic|post-part){0,3} high-post) !ordinary-word !adverb !stop-phrase ${TRANSCRIBED}`,
      means: { needs: 'high-post', bareName: true },
      examples: { yes: ['[俄罗斯总理切尔诺梅尔金]抵达上海'], no: ['总统来访'] },
    },
    {
      id: 'zh.person.transcribed',
      pattern: `${POST} !ordinary-word !adverb !stop-phrase !org-topic ${LONG_TRANSCRIBED} ${END}`,
      means: { needs: 'post-title', bareName: true },
      examples: {
        yes: ['[议员德卡斯泰罗]（João de Castello）表示', '[副市长卡伦]说', '[镇长谢尔盖耶娃]到会'],
        no: ['代表日前抵达', '秘书长安排行程'],
      },
    },
    {
      id: 'zh.person.list',
      pattern: `&(<han>{2,4} "、") (${CHINESE} "、"){1,12} ${CHINESE} (("、"|"和"|"及"|"与") ${CHINESE})? "等"? (numeral ("位"|"名"|"人")?)? ("同志"|"先生"|"女士"|"老师")`,
      means: { needs: 'address-after', bareName: true },
      examples: { yes: ['交给[王晓东、李敏和赵一鸣三位同志]'], no: ['文化、教育和卫生三位一体'] },
    },
    {
      id: 'zh.person.and-company',
      pattern: `(^|<punct>|stop-phrase|"对"|"向"|"与"|"和"|"由"|"为"|"请"|"在"|"给"|"受") (${JAPANESE_WHOLE}|!(surname <han> "一行") ${CHINESE}) "一行"`,
      means: { needs: 'surname|japanese-surname|japanese-ending', bareName: true },
      examples: { yes: ['市里[对佐藤直树一行]的来访', '[欢迎陈国柱一行]'], no: ['欢迎代表团一行', '欢迎高管一行'] },
    },
    {
      id: 'zh.person.who-was',
      pattern: `("时任"|"时为"|"身为"|"作为"|"曾任"|"担任") ${POST} "的" ${CHINESE} ${END}`,
      means: { needs: 'post-title', bareName: true },
      examples: { yes: ['[时任会长的沈敦明]说'], no: ['时任会长的高度评价'] },
    },
    {
      id: 'zh.person.from-abroad',
      pattern: `(country[iso!=CN]|organisation[iso,iso!=CN]) (country|place|org-topic|post-part|admin|!post-title proper{1,6} admin|"驻"|"及"|"兼"){0,5} post=(office) !ordinary-word !adverb !stop-phrase !leading-verb !org-topic !speech name=(<han> (!stop-phrase !speech !adverb !post-title <han>){1,3}) ${END}`,
      means: { needs: 'office', bareName: true },
      examples: {
        yes: [
          '以[柬埔寨红十字会副会长朋沙兰]为团长',
          '[老挝红十字会秘书长坎丙]在万象说',
          '[泰国驻厦门总领事潘媚]（Phanmee）',
          '[缅甸东吴市市长貌貌登]来访',
        ],
        no: ['日本红十字会会长访问上海', '泰国总领事高度评价。', '德国驻华大使馆的人'],
      },
    },
    {
      id: 'zh.person.from-japan',
      pattern: `(country[iso=JP]|place[iso=JP]) ${FROM_JAPAN} !ordinary-word !adverb !stop-phrase !surname name=(<han> (!stop-phrase !speech !post-title <han>){1,3}) ${END}`,
      means: { needs: 'post-title', bareName: true },
      examples: { yes: ['[日本鸟取县科长鹤见祐介]来访'], no: ['日本市长会议'] },
    },
    {
      id: 'zh.person.address-after',
      pattern: `(${CHINESE}|${JAPANESE}) post=(("常务"|"执行"|"荣誉"|"名誉"|"前") ~ address-after|!(place-rank (!stop-phrase !speech !adverb !leading-verb <han>){3,4} ${END}) address-after)`,
      means: { needs: 'address-after', bareName: true },
      examples: { yes: ['感谢[李建国先生]', '[王芳女士]出席', '由[陈国华常务会长]接待'], no: ['先生们'] },
    },
    {
      id: 'zh.person.place-before-a-post',
      pattern: `("驻" !country !place (!post-title <han>){1,7}|country (!post-title translit){2,7}) &("大使"|"公使"|"总领事"|"领事"|"市长"|"副市长"|"州长"|"省长"|"市议员"|"议员")`,
      means: { needs: 'post-title', nobody: true },
      examples: { yes: ['中国[驻利比利亚]大使张越', '[秘鲁阿雷基帕]副市长'], no: ['驻地'] },
    },
    {
      id: 'zh.person.transcribed-before-a-post',
      pattern: `!country !place name=(translit (!adverb !speech !country !place translit){2,7}) post=("总统|总理|主席|秘书长|外长|部长|议长|总干事|州务卿|先生|女士|夫人|博士|教授|大使|公使|参赞|总领事|领事|会长|主任|院长|校长|团长|小姐|医生|将军|阁下") !(translit|transcribing|surname)`,
      means: { needs: 'address-after', bareName: true },
      examples: { yes: ['[耶尔马兹议长]说', '会见[耶伦夫斯基部长]'], no: ['加拿大总理说', '马里总统'] },
    },
    {
      id: 'zh.person.in-brackets',
      pattern: `${CHINESE} ("（"|"(") ${POST}`,
      means: { needs: 'post-title', bareName: true },
      examples: { yes: ['[李建国（副会长]）'], no: ['（副会长）'] },
    },
    {
      id: 'zh.person.name-then-post',
      pattern: `${CHINESE} ("，"|","|"："|":"|bar) ${POST} ("，"|","|"；"|";"|"。"|bar|$)`,
      means: { needs: 'post-title', bareName: true },
      examples: { yes: ['[崔亚楠，友协联络部主任。]'], no: ['会上，主任。'] },
    },
  ],
};
