import { engagementSection, terms } from '../../engagements/vocabulary.ts';

/** Chinese words for engagements, in simplified characters; the engine folds traditional ones. */
export const engagements = engagementSection({
  version: '1',
  homes: ['CN', 'TW', 'HK', 'MO', 'SG'],
  verbs: {
    receive: terms(`
      接待; 迎接; 迎来; 接受; 收到; 获; 获得; 荣获; 获颁; 获赠; 获评; 被授予; 被评为; 接收; 欢迎; 接到; 受到; 先后接待; 共接待; 累计接待; 喜获; 被命名为; 斩获; 领取
    `),
    give: terms(`
      捐赠; 捐助; 援助; 赠送; 提供; 移交; 转交; 赠予; 捐; 捐献; 授予; 颁发; 颁授; 发放; 支援; 交付; 下拨; 拨付; 资助; 赠; 捐款; 捐资; 捐出; 送去; 送上; 配送; 援赠; 划拨;
      表彰; 题写; 写下; 写来; 发来; 寄来; 颁给; 馈赠; 送达; 捐建; 援建; 带去; 捐给; 募得; 募集; 筹集; 募捐; 汇出; 拨出; 送给; 赠给; 援助了; 送出; 寄出
    `),
    send: terms(`
      派; 派遣; 派出; 选派; 调派; 外派; 委派; 增派; 发运; 运送; 运往; 发送; 寄送; 空运; 派往; 组派; 抽调; 紧急调拨; 调拨; 输送
    `),
    go: terms(`
      访问; 参访; 考察; 出访; 走访; 参观; 拜访; 拜会; 到访; 来访; 回访; 视察
    `),
    come: terms(`
      抵达; 来到; 到达; 莅临; 飞抵; 停留; 前来; 到访; 运抵; 途经; 过境; 经停; 送抵; 运达; 送达
    `),
    hold: terms(`
      举行; 举办; 召开; 开展; 组织; 主办; 承办; 开幕; 闭幕; 开班; 开设; 启动; 进行; 举办了; 庆祝; 纪念; 联合举办; 共同举办; 合办; 结业; 拉开帷幕; 顺利举行; 落幕; 实施; 完成; 办;
      结束; 圆满结束; 协办
    `),
    sign: terms(`
      签署; 签订; 签; 续签; 签约; 缔结; 建立; 达成; 订立; 互换; 结为; 结成; 换文
    `),
    attend: terms(`
      出席; 参加; 参与; 应邀出席; 赴会; 与会; 列席; 受训; 参训; 致辞
    `),
    forward: terms(`
      转运; 中转; 转赠; 转送; 转口; 转发; 代转
    `),
    act: terms(`
      表示; 感叹; 参观; 体验; 品尝; 拍照; 合影; 称赞; 听取; 观看; 点赞; 乘船; 游览; 登上; 走进; 题词
    `),
    leave: terms(`
      赴; 前往; 奔赴; 启程; 出发; 飞往; 驰援; 启程前往; 运往; 发往; 远赴; 归来; 凯旋; 返回; 启运; 起运; 发车; 启航
    `),
    swap: terms(`
      互派; 交换; 互换; 互访
    `),
  },
  nouns: {
    visitors: terms(`
      代表团; 访问团; 考察团; 参访团; 团组; 来宾; 外宾; 客人; 贵宾; 一行; 会长; 副会长; 主席; 副主席; 秘书长; 市长; 副市长; 省长; 州长; 知事; 大使; 总领事; 领事; 部长; 副部长;
      总理; 副总理; 首相; 总统; 副总统; 国王; 王后; 王子; 公主; 议长; 议员; 外长; 团长; 记者团; 企业家; 友人; 青年代表团; 友好代表团; 经贸代表团; 政要; 元首; 使节; 高级专员; 局长;
      主任; 领导人; 负责人; 访华团; 访沪团; 批次; 夫人; 来访团; 嘉宾; 师生; 交流团; 代表; 媒体记者; 总干事; 书记; 总书记; 理事长; 会长一行; 小组; 经贸小组; 考察组; 友城代表团;
      参访人员; 来访者; 外国友人; 专家团; 艺术团; 记者; 师生团; 代表团组
    `),
    goods: terms(`
      物资; 救灾物资; 救援物资; 援助物资; 医疗物资; 防疫物资; 药品; 药物; 疫苗; 剂疫苗; 口罩; 防护服; 帐篷; 毛毯; 棉被; 大米; 粮食; 食品; 救护车; 设备; 医疗设备; 呼吸机; 制氧机;
      检测试剂; 试剂盒; 急救包; 家庭箱; 赈济家庭箱; 衣物; 款; 善款; 捐款; 现金; 资金; 援款; 救助金; 人道援助; 紧急援助; 人道主义援助; 对外援助; 援外物资; 轮椅; 生活用品; 日用品; 发电机;
      净水; 物品; 捐赠款物; 款物; 货物; 器械; 医疗器械; 车辆; 书籍; 图书; 电脑; 美元; 元; 万元; 防疫用品; 冲锋舟; 救生衣; 家庭包; 奶粉; 卫生包; 援助; 礼包; 爱心包; 物资援助;
      毛巾被; 树苗; 净水器; 药; 毯; 面粉; 雨衣; 服装; 鞋; 文具; 橡皮艇; 无人机; 教学设备; 净水片; 急救箱; 消毒液; 手套; 体温计
    `),
    training: terms(`
      培训班; 培训; 研修班; 研讨班; 讲习班; 训练班; 培训课程; 课程; 演练; 训练营; 师资班; 师资培训; 研修; 实训; 授课; 讲座; 急救课; 学员; 轮训; 集训; 进修; 专家讲学; 讲学; 工作坊;
      急救班; 救护班; 安全班; 培训会; 复训班; 初级班; 高级班; 训练课程; 急救课程; 水上安全班; 救护员培训
    `),
    honour: terms(`
      称号; 荣誉称号; 奖章; 勋章; 奖牌; 奖; 奖项; 证书; 荣誉证书; 感谢信; 锦旗; 荣誉市民; 荣誉; 奖状; 题词; 纪念章; 纪念牌; 牌匾; 先进集体; 先进个人; 表彰; 嘉奖; 白玉兰奖; 贺信;
      慰问信; 城市之匙; 友谊奖; 先进单位
    `),
    agreement: terms(`
      谅解备忘录; 备忘录; 合作备忘录; 协议; 合作协议; 协定; 意向书; 合作意向书; 友好合作协议; 协议书; 框架协议; 友好城市关系; 友好关系; 姐妹城市; 友城关系; 友好城市; 宣言; 联合声明; 合同;
      交流备忘录; 友好交流备忘录; 结好协议; 交流协议; 议定书; 合作文件; 友好交流关系; 姐妹会关系; 友好红会
    `),
    event: terms(`
      论坛; 大会; 会议; 代表大会; 峰会; 博览会; 展览; 展览会; 展会; 推介会; 推广周; 文化节; 艺术节; 电影节; 开幕式; 年会; 研讨会; 座谈会; 招待会; 周年庆祝活动; 周年; 周年纪念; 庆典;
      纪念活动; 庆祝大会; 启动仪式; 活动周; 文化周; 图片展; 摄影展; 世界红十字日; 纪念大会; 全国代表大会; 会员代表大会; 交易会; 洽谈会; 进博会; 音乐会; 运动会; 马拉松; 嘉年华; 友城合作论坛;
      理事会; 工作会议; 义卖; 竞赛; 大赛; 比赛; 庆祝活动; 画展; 合唱节; 合作大会; 步行筹款; 慈善步行; 宴会; 欢迎宴会; 晚宴; 欢迎晚宴; 书画展; 友好周; 国际会议; 志愿者日; 纪念日活动;
      揭牌仪式; 灯会; 龙舟赛; 邀请赛; 联欢会; 嘉许礼; 颁奖礼; 开放日
    `),
    team: terms(`
      医疗队; 专家组; 救援队; 专家; 医疗专家组; 抗疫专家; 医护人员; 医生; 志愿者; 工作组; 救援人员; 救灾队; 救护队; 国际救援队; 救灾代表; 赈济代表; 医疗专家; 应急队; 救援力量; 防疫专家;
      评估组; 专职干部; 干部; 医疗组; 应急救援队; 搜救队; 应急小组; 教官; 讲师; 教师; 师资; 护理专家; 队员; 分队; 心理救援队; 工作人员
    `),
    youth: terms(`
      青年; 青少年; 红十字青少年; 学生; 大学生; 青年志愿者; 中学生; 青年团; 青少年代表团; 师生
    `),
    exchange: terms(`
      交流活动; 青年交流; 青少年交流; 互访; 交流项目; 夏令营; 友好交流; 文化交流; 交流营; 人文交流; 交换项目; 民间交流; 互访交流; 交流互访; 人员交流; 交流; 志愿者交流; 学习交流; 交流访问;
      联谊活动; 研学
    `),
    talks: terms(`
      会谈; 座谈; 工作会谈; 双边会谈; 交谈; 会晤; 视频会议; 座谈交流; 会面; 磋商; 对话; 交流座谈; 洽谈; 视频会谈; 线上会议
    `),
    project: terms(`
      合作项目; 社区项目; 发展项目
    `),
  },
  direct: [
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        来访; 到访; 访问; 出访; 率团访问; 率团来访; 率团出访; 率团; 应邀访问; 应邀来访; 来沪访问; 访华; 回访; 参访; 拜会; 拜访; 来会访问; 到会访问; 一行到访; 顺访; 率代表团;
        礼节性拜访; 考察访问; 友好访问; 正式访问; 国事访问; 工作访问; 进行访问; 赴任拜会; 过境; 一行来到; 来华访问; 访问了; 出访团组; 来访团组; 一行莅临; 莅临
      `),
    },
    {
      kind: 'visit',
      frame: 'comes',
      strength: 'weak',
      form: 'verb',
      terms: terms(`
        考察; 参观; 抵达; 来到; 飞抵; 走访; 参观考察; 莅临; 停留; 参观了; 视察
      `),
    },
    {
      kind: 'visit',
      frame: 'receives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        接待来访; 接待了; 先后接待; 共接待; 累计接待; 接待外宾; 接待来自; 接待
      `),
    },
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        此次访问; 此访; 访问期间; 来访期间; 代表团; 代表团一行; 在沪期间; 外宾们; 访问团; 一行; 此行; 这次访问; 客人们; 外宾; 考察团; 参访团
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        会见; 会谈; 举行会谈; 座谈; 进行座谈; 会晤; 举行座谈; 会见了; 工作会谈; 视频会谈; 双边会谈; 交换意见; 交换了意见; 深入交流; 座谈交流; 举行会晤; 会面; 进行会谈; 进行了会谈;
        举行了会谈; 举行视频会议
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        双方一致; 会谈中; 会见中; 座谈会上; 双方就; 会上; 会见时; 会谈时; 双方商定; 会谈双方; 会见现场
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        捐赠; 捐赠了; 捐助; 援赠; 捐款; 捐资; 对外援助; 运抵; 转交; 捐献物资; 赠送; 捐出; 捐给; 援助了
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        捐赠仪式; 援助物资; 援外物资; 交接仪式; 捐赠物资; 救援物资; 批物资; 人道主义援助; 紧急援助; 捐赠活动; 发车仪式; 人道援助; 批援助物资; 批救灾物资
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        这批物资; 该批物资; 物资; 这批; 此次捐赠; 本次捐赠; 这笔款; 该笔; 此批物资; 这批药品; 捐赠
      `),
    },
    {
      kind: 'consignment',
      frame: 'forwards',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        转运; 中转; 转赠
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        培训班; 研修班; 师资培训; 训练班; 讲习班; 培训项目; 师资培训班; 急救培训班; 护理培训; 研讨班; 培训课程
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        培训了; 共培训; 培训学员; 累计培训; 接受培训; 参加培训; 开展培训; 进行培训; 开展了培训; 培训; 先后培训
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        本期培训; 此次培训; 培训期间; 学员们; 本次培训; 该班; 课程; 学员; 该培训
      `),
    },
    {
      kind: 'exchange',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        青年交流; 青少年交流; 互访; 交流项目; 青年交流项目; 青少年交流项目; 友好交流活动; 交流活动; 夏令营; 交换项目; 青年交流营; 交流营; 互访交流; 交流互访; 互派; 互换学生; 实习交流
      `),
    },
    {
      kind: 'exchange',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        此次交流; 本次交流; 交流期间; 该项目; 营员
      `),
    },
    {
      kind: 'deployment',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        医疗队; 救援队; 专家组; 队员们; 救援队员
      `),
    },
    {
      kind: 'honour',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        授予; 荣获; 被授予; 获颁; 荣誉称号; 获得称号; 发来感谢信; 致感谢信; 写来感谢信; 收到感谢信; 题词; 颁奖; 颁授; 获评; 被评为; 受到表彰; 赠送锦旗; 表彰; 感谢信; 评为; 评选为;
        命名为; 写下留言; 留言写道
      `),
    },
    {
      kind: 'honour',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        信中; 来信; 该奖; 称号; 感谢信; 此奖; 证书
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        谅解备忘录; 合作备忘录; 签约仪式; 签字仪式; 友好交流备忘录; 交流备忘录; 合作协议; 意向书; 签署仪式; 备忘录
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        签署; 签订; 续签; 结为友好城市; 缔结友好城市; 建立友好城市关系; 结为姐妹城市; 缔结友好; 建立友好; 结为友好; 结为姐妹
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        该协议; 备忘录; 协议; 该备忘录; 根据协议; 根据备忘录
      `),
    },
    {
      kind: 'event',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        开幕式; 隆重开幕; 庆祝大会; 纪念活动; 隆重举行
      `),
    },
    {
      kind: 'event',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        大会; 论坛; 会议; 活动; 本届论坛; 本届大会; 仪式
      `),
    },
    {
      kind: 'project',
      frame: 'mutual',
      strength: 'weak',
      form: 'noun',
      terms: terms(`
        合作项目
      `),
    },
    {
      kind: 'deployment',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        参与海外救援; 参加国际救援; 执行救援任务; 援外医疗队; 执行国际救援; 赴海外救援; 参与国际救援
      `),
    },
  ],
  cues: {
    wish: terms(`
      希望; 愿; 愿意; 期待; 呼吁; 号召; 要求; 期望; 欢迎; 建议; 提议; 应; 应该; 应当; 必须; 邀请; 争取; 可以; 如果; 能够; 盼; 鼓励; 意愿; 旨在; 为了; 探讨; 探索; 有意;
      寻求; 需要; 要; 以便; 力争; 祝愿; 相信; 指出; 致力于
    `),
    plan: terms(`
      将; 拟; 计划; 预计; 即将; 将要; 定于; 准备; 明年; 下月; 下周; 答应; 同意; 筹备; 将于
    `),
    general: terms(`
      继续; 进一步; 加强; 深化; 促进; 推动; 扩大; 增进; 不断; 一直; 长期; 积极; 加大; 保持; 弘扬; 巩固; 坚持; 始终; 拓展; 提升; 完善; 经常; 落实; 做好
    `),
    not: terms(`
      未; 没有; 不; 取消; 推迟; 暂停; 尚未; 无法; 未能; 延期
    `),
    purpose: terms(`
      以; 为了
    `),
    link: terms(`
      的; 来自; 先生; 女士; 驻
    `),
    article: terms(`
      各; 该; 等; 了; 一; 多个; 名; 位
    `),
    passive: terms(`
      被; 由; 受
    `),
    goal: terms(`
      向; 给; 为; 对; 赴; 到; 往; 至; 在; 抵; 于; 去; 来; 前往
    `),
    source: terms(`
      由; 从; 来自; 自; 受; 以; 代表; 经; 被; 获
    `),
    with: terms(`
      与; 和; 同; 及; 跟; 以及; 暨; 会同
    `),
    we: terms(`
      我会; 本会; 我市; 本市; 全市; 我们; 我省; 我区; 市红十字会; 市红会; 省红十字会; 省红会; 市外办; 我国; 我办; 市外事办; 省外办; 外办; 我方; 市领导; 省领导; 我中心; 我院; 我团;
      中方; 我单位
    `),
    leaders: terms(`
      领导; 负责人; 相关负责人; 市领导
    `),
    said: terms(`
      说; 表示; 指出; 介绍; 称; 感叹; 写道; 强调; 告诉; 认为
    `),
    break: terms(`
      而; 但; 同时; 并; 其中; 期间; 后; 之后
    `),
    pronoun: terms(`
      他; 她; 他们
    `),
    indefinite: terms(`
      一个; 另一; 一批; 另有; 又一
    `),
    undergo: terms(`
      被; 获; 受
    `),
  },
  examples: {
    yes: [
      { text: '5月12日，我会接待了由会长率领的肯尼亚红十字会代表团一行8人。', kinds: ['visit'], direction: 'incoming' },
      { text: '我会派出6名医护人员赴莫桑比克参加救援。', kinds: ['deployment'], direction: 'outgoing' },
      { text: '我会向尼泊尔红十字会捐赠帐篷500顶、毛毯2000条。', kinds: ['consignment'], direction: 'outgoing' },
      { text: '我会接收日本红十字会捐赠的救护车30辆。', kinds: ['consignment'], direction: 'incoming' },
      { text: '双方签署了合作谅解备忘录。', kinds: ['agreement'], direction: null },
      { text: '3月3日，市长会见了挪威驻华大使。', kinds: ['talks'], direction: null },
      { text: '2018年举办急救培训班6期，培训学员180名。', kinds: ['training'], direction: null },
      { text: '2019年，我会荣获“先进单位”称号。', kinds: ['honour'], direction: 'incoming' },
      { text: '9月5日，第三届国际友城论坛开幕，12个国家的嘉宾出席。', kinds: ['event'], direction: null },
      { text: '副市长率团访问釜山。', kinds: ['visit'], direction: 'outgoing' },
      { text: '我会将荷兰红十字会捐赠的轮椅300台转运至格鲁吉亚。', kinds: ['consignment'], direction: 'transshipped' },
      { text: '自1994年起，双方每年开展青年交流活动。', kinds: ['exchange'], direction: null },
    ],
    no: [
      '双方希望进一步加强交流与合作。',
      '要坚持人道、博爱、奉献的红十字精神。',
      '原定的访问已取消。',
      '该会现有会员1700万人、志愿者293万人。',
      '呼吁社会各界踊跃捐赠。',
    ],
  },
});
