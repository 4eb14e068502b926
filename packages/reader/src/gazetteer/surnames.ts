/** Surnames of languages that put them first, or have few: as written in Latin letters, in Vietnamese, in Han characters. */

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Chinese surnames in pinyin (and usual Cantonese, Taiwan and Hokkien spellings), without those that are English words. */
export const CHINESE_SURNAMES = words(`
Ai Bai Bao Bi Bian Bu Cai Cao Cen Chai Chang Che Chen Cheng Chu Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Gui Guo
Han Hao Hong Hou Hu Hua Huang Huo Ji Jia Jian Jiang Jiao Jin Jing Ju Kang Ke Kong Kuang Lai Lan Lei Li Lian Liang Liao Lin Ling Liu Lou Lu Lü Luan Luo Ma Mao
Mei Meng Mi Miao Mo Mou Mu Ni Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Piao Pu Qi Qian Qiang Qiao Qin Qing Qiu Qu Quan Ran Rao Ren Rong Ruan Shan Shang Shao Shen Sheng
Shi Shu Shui Si Sima Situ Song Su Sui Sun Tan Tang Tao Teng Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xian Xiang Xiao Xie Xin Xing Xiong Xu Xuan Xue
Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zu Zuo Zhuge Shangguan Huangfu
Chan Cheung Chow Chiu Fung Ho Hui Kwok Kwan Lam Lau Leung Lui Mak Ng Ngai Poon Siu Tam Tsang Tse Tsui Wong Yau Yeung Yip Yuen Hsu Hsieh Tsai Chiang Tseng Lo Kuo Yeh`);

/** Vietnamese surnames without their marks, as English texts have them. */
export const VIETNAMESE_SURNAMES_PLAIN = words(`
Nguyen Tran Le Pham Hoang Huynh Vu Vo Dang Bui Do Ngo Duong Ly Dinh Doan Trinh Truong Phan Phung Mai Ha Luu Luong Trieu Nong Vuong Thai Quach Kieu Cao Ta Tong Khuat Nghiem`);

export const KOREAN_SURNAMES = words(
  'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Im Shin Seo Kwon Hwang Ahn Ryu Yoo Hong Moon Bae Baek Heo Nam Noh Ban Ha Cha Chung Roh Rhee Suh Oh Paik',
);

/** Surnames of Japan in Latin letters, without those that are a person's given name or an English word elsewhere. */
export const JAPANESE_SURNAMES = words(`
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Yamazaki Mori Ikeda Hashimoto
Abe Ishikawa Yamashita Nakajima Ishii Ogawa Maeda Okada Hasegawa Fujita Goto Kondo Murakami Endo Aoki Sakamoto Fukuda Ota Nishimura Fujii Kaneko Okamoto Fujiwara Nakano Miura Harada
Nakagawa Matsuda Takeuchi Ono Nakayama Tamura Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Imai Maruyama Kono Takada Fujimoto
Takeda Murata Ueno Sugiyama Masuda Sugawara Hirano Otsuka Kojima Chiba Kubo Matsui Iwasaki Sakurai Noguchi Kinoshita Nomura Kikuchi Sano Onishi Sugimoto Arai Hamada Ichikawa Furukawa
Mizuno Komatsu Shimada Koyama Yoshikawa Higuchi Kishida Koike Ishiba Suga Aso Motegi Hayakawa Nagai Kawasaki Kawaguchi Kawamura Iida Honda Toyoda Yasuda Nishida Nishikawa Kitamura`);

export const VIETNAMESE_SURNAMES = words(`
Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Phan Phùng Mai Hà Lưu Lương Triệu Nông Vương Thái Quách Kiều Cao Tạ Tống Khuất Nghiêm
Đào Tô Chu Châu Tăng La Lâm Lò Lù Lục Lữ Mạc Ma Ngũ Ông Phí Quan Tôn Từ Thạch Thân Tiêu Tường Thẩm Viên Văn Vi Vàng Vừ Giàng Sùng Thào Hầu Hứa Hàn Đường Đàm Điêu Cầm Bế Bàn Bạch Bành
Cung Doãn Giang Giáp Hạ Kha Khương Khổng Kim Lại Liễu Lã Lăng Mẫn Nhâm Nhữ Ninh Phó Thiều Tòng Trang Trà Tưởng Ung Uông Âu Ân Bá Quàng Cà Tráng Sầm Hoa Cù Danh Sơn Chế Siu Rơ Kpă Ksor Nay Rah Y H'
Tập Lỗi Tôn Tào Tần Trình Đồng Trâu Thi Khâu Hác Quý Ôn Nghê Đới Tiền Ngụy Phương Tiết Hạng Mao Cố Tất Vạn Diêm Dư Mã Hùng Mạnh Bạc Uyển Sỹ Sĩ`);

/** Those that are no usual part of a place's name, so that three capitals after one are a person without further cue. */
export const VIETNAMESE_SURNAMES_SURE = words(`
Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh Phan Phùng Lưu Lương Triệu Nông Quách Tạ Tống Đào Mạc Khuất Nghiêm Doãn Đàm Lục Lò Giàng Sùng Thào Hoà Vương Trương Dương Hứa`);

/** Chinese surnames of one character. Doubled ones stand in COMPOUND_HAN_SURNAMES. */
export const HAN_SURNAMES = [
  ...'习洪赖常咸睦粘王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶元束檀衣信展阴昝智幸奉植衡富尧闭由'.replace(
    /[和来都国向平全应区位海强商原相那由但干公呼居修信元展初门普况战阿权成支花计]/g,
    '',
  ),
];

export const COMPOUND_HAN_SURNAMES = words(
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 司徒 东方 独孤 南宫 端木 轩辕 闻人 拓跋 宇文 澹台 申屠 完颜 呼延',
);

/** Two-character surnames of Japan and Korea as Chinese papers write them. */
export const JAPANESE_HAN_SURNAMES = words(
  '早濑 佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 斋藤 山崎 森本 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 近卫 村上 远藤 青木 坂本 斋藤 福田 太田 西村 藤井 金子 冈本 藤原 中野 三浦 原田 中川 松田 竹内 小野 中山 石田 上田 森田 宫崎 酒井 工藤 横山 安倍 岸田 菅义 石破 鸠山 大塚 大冢 河野 麻生 小泉 野田 村田 大野 富田 平野 内田 高田 清水 河村 大岛 浜田 田村 田上 ' +
    '高木 平井 平田 清家 片江 福岛 福井 福本 松尾 松冈 松村 松下 松浦 松永 松野 菊地 菊池 西田 西川 西山 西野 西冈 北村 北川 南田 东国原 今井 今村 今野 市川 市村 岩田 岩崎 岩本 岩井 上野 上原 上村 大西 大川 大谷 大久保 大桥 大石 大山 大田 大森 大平 尾崎 片山 片桐 川上 川口 川村 川崎 川岛 河合 河本 河原 神田 神谷 岸本 北野 久保 久保田 黑田 黑川 黑木 桑原 小池 小仓 小岛 小西 小松 小田 小山 小野寺 小笠原 小田切 小渊 古田 古川 古贺 五十岚 后藤田 坂口 坂井 坂田 樱井 笹川 佐久间 佐野 佐佐 佐佐木 泽田 盐田 柴田 岛田 岛村 岛津 下村 菅原 杉山 杉本 杉浦 须藤 须田 关口 关根 高野 高山 高木 高松 高岛 高尾 武田 武藤 竹下 竹田 竹中 立花 谷口 谷川 田代 田边 田岛 田原 千叶 辻本 土井 土屋 寺田 德永 永田 永井 永野 中井 中田 中岛 中西 中泽 中谷 长尾 长岛 长田 长野 成田 新井 西尾 仁坂 根本 野口 野上 野中 野崎 荻原 荻野 萩原 桥口 桥爪 服部 羽田 滨口 早川 林田 原口 东山 樋口 平冈 平山 平松 广田 广濑 藤木 藤冈 藤村 藤泽 藤山 船越 古屋 堀内 堀江 本田 本间 本多 前原 前川 牧野 增田 町田 丸山 三木 三宅 三谷 水野 水谷 宫本 宫川 宫下 宫内 向井 村山 村井 村松 森山 森川 森下 矢野 矢岛 安田 安藤 柳田 柳泽 八木 山根 山川 山中 山内 山冈 山城 山际 横田 横井 吉川 吉野 吉冈 吉村 吉本 若林 和田 渡部 渡边 泉田 垂秀 二阶堂 二阶 鹤冈 鹿野 志位 枝野 泉 涩谷 熊谷 榊原 篠原 篠田 杉田 近藤 丹羽 丹野 谷垣 仓田 仲村 浅野 浅田 秋山 秋田 赤松 赤羽 朝仓 饭田 饭岛 石原 石井 石桥 石黑 石破 伊东 伊原 池内 池上 一色 稻田 稻垣 井口 井出 井户 猪口 内山 内藤 宇野 梅田 浦田 江口 江崎 远山 扇谷 荒木 荒井 有马 安部 相泽 会田',
);
