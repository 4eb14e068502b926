import { engagementSection, terms } from '../../engagements/vocabulary.ts';

/** Vietnamese words for engagements. */
export const engagements = engagementSection({
  version: '1',
  homes: ['VN'],
  settlements: [
    {
      id: 'vi.engagements.settlement',
      pattern: '!("bản" ("ghi"|"thỏa"|"thoả")) admin (place|proper{1,4})',
      examples: { yes: ['đoàn [tỉnh Bun Thà] đến', '[bản Phố Cáo] đón'], no: ['đoàn tỉnh bạn', 'đã ký Bản Ghi nhớ'] },
    },
  ],
  verbs: {
    receive: terms(`
      chào đón đoàn; đã tiếp nhận; được tiếp nhận; thân mật đón tiếp; đón; đón tiếp; tiếp đón; tiếp; tiếp nhận; nhận; đã nhận; đón nhận; được nhận; nhận được; được tặng; được trao;
      được trao tặng; được phong tặng; được tặng thưởng; vinh dự nhận; vinh dự được nhận; vinh dự đón nhận; chào đón;
      vận động được; thu hút được; tranh thủ được; đạt; giành; thu nhận; được cấp; chào mừng; tiếp và làm việc với; đón và làm việc với; được hỗ trợ
    `),
    welcome: terms(`
      đón; đón tiếp; tiếp đón; tiếp; chào đón; tiếp thân mật; thân mật đón tiếp; tiếp và làm việc với; đón và làm việc với
    `),
    lead: terms(`
      dẫn đầu; làm trưởng đoàn; đứng đầu
    `),
    give: terms(`
      phân bổ; trích; trao gửi; góp; trợ cấp; hỗ trợ khẩn cấp; viện trợ khẩn cấp; trao hỗ trợ; trao tiền; trao kinh phí; ủng hộ khẩn cấp; xuất cấp; cấp phát; chuyển hỗ trợ; trích quỹ; trao; tặng; trao tặng; hỗ trợ; ủng hộ; viện trợ; cấp phát; cung cấp; phát; bàn giao; chuyển giao; chuyển;
      đóng góp; tài trợ; quyên góp; trợ giúp; giúp đỡ; phân phối; gửi tặng; biếu; hiến tặng; phong tặng; tặng thưởng;
      khen thưởng; trao quà; tặng quà; dành; viết; cứu trợ; giải ngân; vận động; kêu gọi
    `),
    send: terms(`
      mang theo; xuất; tăng cường; điều phái; biệt phái; chi viện; cử; phái; điều; điều động; gửi; gửi đi; đưa; cử đi; huy động; triển khai; vận chuyển; chuyển đến; chuyển tới
    `),
    go: terms(`
      ghé thăm; thăm lại; trở lại thăm; đi thăm; thăm hỏi; thăm chính thức; thăm, làm việc; thăm; đến thăm; tới thăm; sang thăm; thăm và làm việc; đến thăm và làm việc; tham quan; khảo sát; thị sát
    `),
    come: terms(`
      đến; tới; sang; lưu trú tại; ở lại; dừng chân tại; có mặt tại; đặt chân đến; về; cập cảng; về đến; sang thăm; đã có mặt tại; đã có mặt ở; hạ cánh xuống; hạ cánh tại; nhập cảnh;
      đáp xuống
    `),
    hold: terms(`
      tổ chức; diễn ra; khai mạc; bế mạc; khai giảng; bế giảng; mở; đăng cai; chủ trì; tiến hành; phối hợp tổ chức;
      kỷ niệm; thực hiện; triển khai; phát động; phối hợp mở; kết thúc; hoàn thành; đồng tổ chức; đã có; có; kéo dài {từ,trong,đến}; đã diễn ra
    `),
    sign: terms(`
      ký; ký kết; đã ký; cùng ký; chính thức ký; ký thỏa thuận; ký biên bản; ký mới; gia hạn; tái ký; thiết lập; trao đổi văn kiện; thông qua; đạt được; kết nghĩa
    `),
    attend: terms(`
      tham dự; dự; tham gia; góp mặt; tới dự; đến dự; phát biểu tại; tham luận tại; theo học; dự khai mạc
    `),
    forward: terms(`
      trung chuyển; chuyển tiếp; quá cảnh; tiếp chuyển
    `),
    leave: terms(`
      xuất cảnh sang; xuất cảnh; bay sang; lên đường đi; hành quân; xuất quân; lên đường; rời; đi; xuất phát; sang; khởi hành; về từ; trở về từ; lên đường sang
    `),
    swap: terms(`
      trao đổi; hoán đổi; cử đoàn qua lại
    `),
    stay: terms(`
      lưu trú; ở thăm; có mặt
    `),
  },
  nouns: {
    visitors: terms(`
      đoàn; đoàn đại biểu; đoàn công tác; phái đoàn; khách; đoàn khách; đoàn cán bộ; đoàn chuyên gia; chủ tịch;
      phó chủ tịch; tổng thư ký; đại sứ; tổng lãnh sự; lãnh sự; thị trưởng; phó thị trưởng; thống đốc; bộ trưởng;
      thứ trưởng; thủ tướng; phó thủ tướng; tổng thống; tổng bí thư; quốc vương; hoàng hậu; nhà vua; trưởng đoàn;
      trưởng đại diện; đoàn nhà báo; đoàn doanh nghiệp; lãnh đạo; đại diện; giám đốc; phó giám đốc; trưởng ban;
      bí thư; tỉnh trưởng; giáo sư; chuyên gia; nhóm; khách quốc tế; lượt khách; đoàn vào; đoàn ra; đại biểu;
      phu nhân
    `),
    goods: terms(`
      phần hỗ trợ; khoản hỗ trợ; hỗ trợ nhân đạo; nguồn hỗ trợ; khoản viện trợ;
      tỷ đồng; triệu đồng; nghìn đồng; usd; đô la; đô la mỹ; euro; nhân dân tệ; kíp; yên; bộ đồ bảo hộ; đồ bảo hộ; vật phẩm; nông sản; hiện vật; quà tết; suất học bổng; nhà tình nghĩa; nhà nhân ái; trường học; công trình nước sạch; áo rét; chăn ấm; sữa; đồ dùng học tập; máy tính; máy lọc thận; máy xét nghiệm; hàng cứu trợ; hàng viện trợ; hàng hóa; thuốc; thuốc men; vắc xin; vắc-xin; vaccine; liều vắc xin; vật tư;
      vật tư y tế; trang thiết bị; thiết bị y tế; thiết bị; khẩu trang; chăn; màn; lều; lều bạt; gạo; suất quà;
      phần quà; quà; tiền mặt; tiền; xe cứu thương; xe cấp cứu; xe lăn; máy thở; máy lọc nước; bộ dụng cụ;
      thùng hàng; thùng; nhu yếu phẩm; lương thực; thực phẩm; tàu cá; xe chữa cháy; xe cứu hoả; xe buýt; xe bán tải; xe máy; máy vi tính; máy chiếu; bò giống; dê giống; nhà tình thương; nhà đại đoàn kết; bể nước; xe ô tô; ô tô; xe chuyên dụng; xe cứu hỏa; thuyền; máy phát điện; bàn ghế; tủ sách; sách; đồ chơi; giường bệnh; dụng cụ y tế; dụng cụ; phao cứu sinh; bình lọc nước; thẻ bảo hiểm y tế; hộp sữa; túi an sinh; gói hỗ trợ; áo phao; túi thuốc; bộ đồ gia dụng; bộ kit;
      kit xét nghiệm; hàng gia dụng; nhà ở; nhà chữ thập đỏ; viện trợ; lô hàng; đợt hàng; chuyến hàng;
      viện trợ nhân đạo; viện trợ khẩn cấp; kinh phí; số tiền; trị giá; tổng trị giá; bồn nước; học bổng; sinh kế;
      con bò; cây giống; bò; sách vở; cặp sách; xe đạp; thiết bị bảo hộ; thùng hàng gia đình; bộ sơ cấp cứu; tấm bạt;
      xuồng; xuồng cứu hộ; quần áo; nước sạch; hóa chất; tấn gạo; mì; thùng mì; áo ấm; bộ xét nghiệm; máy;
      chiếc chăn; nước uống; kiện hàng; kiện; túi quà; bồn chứa nước; hàng tấn hàng; hàng thiết yếu
    `),
    training: terms(`
      {hội nghị,hội thảo,buổi} tập huấn; tập huấn; lớp tập huấn; khóa tập huấn; khoá tập huấn; khóa đào tạo; lớp đào tạo; đào tạo; khóa học; huấn luyện;
      lớp huấn luyện; khóa huấn luyện; bồi dưỡng; lớp bồi dưỡng; khóa bồi dưỡng; hội thảo tập huấn; diễn tập;
      khóa thực tập; đợt tập huấn; chương trình tập huấn; chương trình đào tạo; lớp học; lớp; khóa; học viên;
      giảng viên; tập huấn viên; hội thi sơ cấp cứu
    `),
    honour: terms(`
      bằng khen; giấy khen; kỷ niệm chương; huân chương; huy chương; danh hiệu; thư cảm ơn; cờ thi đua; bảng vàng;
      bảng ghi nhận; bằng ghi nhận tấm lòng vàng; giải thưởng; công dân danh dự; thư khen; bằng tiến sĩ danh dự; tiến sĩ danh dự; giáo sư danh dự; bằng giáo sư danh dự; danh hiệu cao quý; bảng tri ân; bằng tri ân; kỷ vật; giấy chứng nhận;
      biểu trưng; phần thưởng; huy hiệu; giải nhất; bằng chứng nhận; thư tri ân
    `),
    agreement: terms(`
      biên bản ghi nhớ; bản ghi nhớ; bản ghi nhớ hợp tác; biên bản ghi nhớ hợp tác; thỏa thuận; thoả thuận;
      thỏa thuận hợp tác; bản thỏa thuận; văn kiện; văn bản hợp tác; ý định thư; hiệp định; nghị định thư;
      chương trình hợp tác; kế hoạch hợp tác; hợp đồng; quan hệ kết nghĩa; quan hệ hữu nghị; thư ngỏ ý;
      quan hệ hợp tác hữu nghị; biên bản hợp tác; quan hệ ngoại giao; tuyên bố chung; biên bản hội đàm;
      cam kết hợp tác; mou; biên bản thỏa thuận; bản cam kết; bản thỏa thuận hợp tác; thỏa ước;
      hiệp ước; tuyên bố hợp tác; kế hoạch hành động; biên bản cam kết; thỏa thuận khung; thỏa thuận tài trợ; biên bản kết nghĩa; thỏa thuận kết nghĩa; {chương trình,quy chế,kế hoạch} phối hợp
    `),
    event: terms(`
      {hội nghị,hội thảo,tọa đàm} {trao đổi,giao lưu};
      chương trình văn nghệ; giao lưu văn nghệ; chương trình giao lưu văn nghệ; đêm văn nghệ; chương trình nghệ thuật; buổi gặp mặt; chương trình gặp mặt; gặp mặt hữu nghị; chương trình kỷ niệm; buổi hòa nhạc; hòa nhạc; giải bóng đá; giải bóng chuyền; giải thể thao; trận giao hữu; thi đấu giao hữu; giao hữu bóng đá; lễ chào cờ; lễ giao nhận quân; lễ thượng cờ; lễ viếng; lễ tưởng niệm; lễ cầu siêu; lễ hội hoa; lễ đón năm mới; tết cổ truyền; lễ giáng sinh; phiên họp toàn thể; ngày hội văn hóa; không gian văn hóa; tuần phim; tuần lễ phim; triển lãm tranh; tiệc chào mừng; tiệc mừng; lễ chào mừng; lễ gặp mặt; lễ phát động; hội trại; sự kiện kỷ niệm; lễ công nhận; lễ cất nóc; lễ thông xe;
      lễ khởi công; lễ động thổ; lễ cắt băng; lễ cắt băng khánh thành; lễ ra mắt; lễ khai mạc hội chợ; lễ khai mạc triển lãm; lễ khai mạc lễ hội; lễ khai mạc festival; festival; lễ công bố; lễ tổng kết; lễ quốc khánh; ngày quốc khánh; lễ tri ân; lễ tôn vinh; đêm nhạc; cuộc họp báo; họp báo; hội đàm cấp cao; phiên toàn thể; tuần hàng; hội nghị; diễn đàn; đại hội; hội thảo; triển lãm; lễ hội; hội chợ; tuần lễ; lễ kỷ niệm; liên hoan; tọa đàm;
      hội thi; cuộc thi; chương trình giao lưu nghệ thuật; đại hội đồng; lễ phát động; tháng nhân đạo; lễ mít tinh;
      mít tinh; ngày hội; hành trình đỏ; gala; kỷ niệm ngày thành lập; chiến dịch; giải chạy; ngày văn hóa;
      tuần văn hóa; chương trình nghệ thuật; hội sách; lễ khánh thành; lễ hội văn hóa; liên hoan thanh niên;
      đêm giao lưu; giải đấu; ngày hội hiến máu; hội báo; triển lãm ảnh; tiệc chiêu đãi; dạ tiệc; lễ trao giải
    `),
    team: terms(`
      {đoàn,đội,lực lượng,tổ,đoàn công tác} {cứu nạn cứu hộ,cứu hộ cứu nạn,tìm kiếm cứu nạn,quân y,công binh,cứu hộ,cứu nạn,cứu trợ};
      đoàn y bác sĩ; đội cứu hộ cứu nạn; lực lượng cứu nạn; đội tìm kiếm cứu nạn; lực lượng chữ thập đỏ; đội xung kích; đội cấp cứu; tổ y tế; đoàn chuyên gia y tế; đoàn bác sỹ; đội hình tình nguyện; quân nhân; đoàn y tế; đoàn bác sĩ; bác sĩ; chuyên gia; chuyên gia y tế; đội cứu hộ; đội cứu nạn; đội ứng phó;
      đội ứng phó thảm họa; nhân viên y tế; cán bộ; tình nguyện viên; đội y tế; đoàn cứu hộ; đội tình nguyện;
      lực lượng cứu hộ; đội phản ứng nhanh; đoàn phẫu thuật; đại biểu cứu trợ; y bác sĩ; tổ công tác; đội cứu trợ;
      đoàn thầy thuốc; chiến sĩ; bác sỹ; nhóm chuyên gia; đội;
      đoàn cán bộ y tế; nhân viên cứu hộ; nhân viên cứu trợ; lính cứu hỏa; bộ đội; cảnh sát; sĩ quan
    `),
    youth: terms(`
      thanh niên; thiếu niên; thanh thiếu niên; học sinh; sinh viên; thanh niên chữ thập đỏ;
      thanh thiếu niên chữ thập đỏ; đoàn thanh niên
    `),
    exchange: terms(`
      giao lưu; chương trình giao lưu; trao đổi đoàn; trao đổi thanh niên; trại hè; giao lưu văn hóa;
      giao lưu hữu nghị; giao lưu thanh niên; chương trình trao đổi; trại giao lưu; hoạt động giao lưu;
      trao đổi tình nguyện viên; giao lưu nhân dân; hoạt động trao đổi
    `),
    ceremony: terms(`
      sự kiện; lễ; buổi lễ; hoạt động kỷ niệm; hoạt động chào mừng
    `),
    mission: terms(`
      hoạt động cứu hộ; công tác cứu hộ; công tác cứu nạn; hoạt động tìm kiếm cứu nạn; tìm kiếm cứu nạn; nhiệm vụ cứu hộ; nhiệm vụ gìn giữ hòa bình;
      khắc phục hậu quả động đất; nhiệm vụ quốc tế; công tác tìm kiếm cứu nạn
    `),
    talks: terms(`
      cuộc tiếp; buổi tọa đàm; cuộc điện đàm; điện đàm; buổi chào xã giao; hội đàm; buổi làm việc; cuộc làm việc; buổi hội đàm; cuộc hội đàm; buổi tiếp; cuộc gặp; buổi gặp; hội kiến;
      cuộc họp; buổi gặp gỡ; cuộc tiếp xúc; tiếp xúc song phương; phiên họp; buổi trao đổi; cuộc trao đổi;
      buổi họp trực tuyến; tiếp xã giao; chào xã giao
    `),
    carrier: terms(`
      tàu; con tàu; tàu hàng; chuyến tàu; máy bay; chuyến bay; chuyên cơ; xe tải; đoàn xe; chuyến xe
    `),
    other: terms(`
      kinh phí thực hiện; tổng kinh phí thực hiện; kinh phí tổ chức; tổng kinh phí tổ chức; kinh phí hoạt động;
      khách du lịch; khách tham quan; lễ đón; lễ đón tiếp; lễ tiễn; lễ khai giảng; lễ bế giảng; lễ khai mạc; lễ bế mạc; lễ tổng kết khóa; lễ trao; lễ trao tặng; lễ bàn giao; lễ tiếp nhận; lễ ký; lễ ký kết; lễ trao giải; lễ trao học bổng; làm trưởng đoàn; làm phó trưởng đoàn; làm trưởng đoàn công tác; asiad; sea games; thế vận hội; đội danh dự; hàng quân danh dự; cơ sở kết nghĩa; giấy mời; thư mời
    `),
    project: terms(`
      dự án
    `),
  },
  direct: [
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        ghé thăm; thăm lại; trở lại thăm; về thăm; vào thăm; đến thăm, làm việc; đến thăm, chúc mừng; đến chào; đến chào từ biệt; chào từ biệt; sang thăm chính thức; thăm, chúc tết; đến thăm, chúc tết; sang thăm, chúc tết; thăm và chúc tết; thăm, chúc mừng; tới chào xã giao; thăm và làm việc; đến thăm; tới thăm; sang thăm; sang thăm và làm việc; thăm hữu nghị; thăm chính thức;
        thăm xã giao; dẫn đầu đoàn; thăm làm việc; đến thăm và làm việc; tới thăm và làm việc; đi công tác;
        sang công tác; {đến,tới} công tác {tại,ở}; sang làm việc; đến làm việc; thăm cấp nhà nước; đến chào xã giao; chào xã giao;
        thăm, làm việc; thăm, tặng quà; dẫn đầu đã; học tập kinh nghiệm tại; tham quan học tập;
        đi học tập kinh nghiệm
      `),
    },
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'weak',
      form: 'verb',
      terms: terms(`
        thăm; tham quan; khảo sát; thị sát
      `),
    },
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        chuyến thăm của; chuyến công tác của; chuyến thăm chính thức; chuyến thăm và làm việc; chuyến thăm hữu nghị;
        chuyến công tác tại; lượt đoàn; đoàn vào; đoàn ra; chuyến khảo sát; chuyến tham quan; chuyến đi thực tế
      `),
    },
    {
      kind: 'visit',
      frame: 'receives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        tiếp đoàn; đón đoàn; tiếp và làm việc với; đón và làm việc với; tiếp xã giao; tiếp đón đoàn; đón tiếp đoàn;
        đón tiếp và làm việc; có buổi tiếp; tiếp thân mật; đã tiếp
      `),
    },
    {
      kind: 'visit',
      frame: 'goes',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        chuyến thăm; chuyến công tác; đoàn; chuyến đi; chuyến thăm này; dịp này; đoàn công tác; đoàn đại biểu;
        làm trưởng đoàn
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        biên bản làm việc; biên bản buổi làm việc; biên bản hội đàm; điện đàm; hội đàm; buổi làm việc; cuộc làm việc; buổi hội đàm; cuộc hội đàm; hội kiến; cuộc gặp; buổi gặp; buổi tiếp;
        buổi tiếp xã giao; cuộc tiếp xúc
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        trao đổi ý kiến; cùng trao đổi ý kiến; thân mật tiếp; đã có cuộc hội đàm; đã có cuộc gặp; tiến hành hội kiến; có buổi tiếp và làm việc; tiếp, làm việc với; gặp và làm việc với; có cuộc trao đổi; có cuộc tiếp xúc; làm việc với; có buổi làm việc; có cuộc làm việc; hội đàm với; gặp gỡ; tiếp và làm việc; trao đổi với;
        gặp mặt; họp trực tuyến với; hội kiến với; đã gặp; tiếp xúc với; tiến hành hội đàm; tổ chức hội đàm;
        hai bên đã trao đổi; hai bên trao đổi
      `),
    },
    {
      kind: 'talks',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        tại buổi làm việc; tại buổi tiếp; tại hội đàm; tại cuộc gặp; tại buổi hội đàm; hai bên thống nhất;
        hai bên nhất trí; buổi làm việc; hai bên đã thống nhất; cuộc gặp; hội đàm
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        phân bổ; hỗ trợ khẩn cấp; viện trợ khẩn cấp; trao hỗ trợ; trao tặng; viện trợ; quyên tặng; hiến tặng; cứu trợ
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        lô hàng viện trợ; lô hàng; đợt viện trợ; đợt hàng; chuyến hàng; hàng viện trợ; hàng cứu trợ; lễ trao tặng;
        lễ bàn giao; lễ tiếp nhận; buổi trao quà; đợt cứu trợ
      `),
    },
    {
      kind: 'consignment',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        số hàng; số hàng trên; số tiền trên; số quà; lô hàng này; số hàng này; món quà; số thuốc; phần quà;
        khoản hỗ trợ; sự hỗ trợ
      `),
    },
    {
      kind: 'consignment',
      frame: 'forwards',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        trung chuyển; chuyển tiếp
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        khóa tập huấn; khoá tập huấn; lớp tập huấn; các khóa tập huấn; các lớp tập huấn; khóa đào tạo; lớp đào tạo;
        hợp tác đào tạo; đợt tập huấn; lớp bồi dưỡng; khóa huấn luyện; lớp huấn luyện
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        tập huấn cho; đào tạo cho; huấn luyện cho; đã tập huấn;
        đã đào tạo
      `),
    },
    {
      kind: 'training',
      frame: 'receives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        được tập huấn; được đào tạo; được huấn luyện; được bồi dưỡng
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        khóa học; lớp học; các học viên; lớp tập huấn; khóa tập huấn; học viên
      `),
    },
    {
      kind: 'exchange',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        homestay; giao lưu học sinh; giao lưu sinh viên; trao đổi học sinh; trao đổi sinh viên; ở cùng gia đình; ở nhà dân; học chung lớp; cùng học tập;
        chương trình giao lưu; giao lưu thanh niên; giao lưu thanh thiếu niên; trao đổi đoàn; chương trình trao đổi;
        trại giao lưu; chương trình trao đổi thanh niên; giao lưu hữu nghị thanh niên; buổi giao lưu;
        hoạt động giao lưu
      `),
    },
    {
      kind: 'deployment',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        đoàn cứu hộ; đội cứu hộ; các chuyên gia; đoàn y tế
      `),
    },
    {
      kind: 'deployment',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        sang khám bệnh; sang khám; sang khám chữa bệnh; sang khám, chữa bệnh; sang giúp đỡ khắc phục; sang cứu trợ; sang cứu hộ;
        sang hỗ trợ tìm kiếm; tham gia cứu hộ tại; tham gia cứu trợ tại
      `),
    },
    {
      kind: 'honour',
      frame: 'gives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        {trao,tặng,trao tặng} {cờ thi đua,cờ,bằng ghi nhận,bảng ghi nhận,bảng vàng,bằng tri ân,thư khen,danh hiệu,kỷ niệm chương,bằng khen,giấy khen}; trao tặng huân chương; tặng huân chương; tặng thưởng huân chương; truy tặng; khen tặng; tuyên dương; trao tặng huy chương; tặng huy chương; trao huy chương; trao tặng huy hiệu; trao huy hiệu; tặng huy hiệu; trao tặng giấy khen; trao giấy khen; trao tặng thư cảm ơn; trao thư cảm ơn; tặng cờ thi đua; trao cờ thi đua; trao giải; trao tặng kỷ vật; trao danh hiệu; tặng danh hiệu; tặng bằng khen; trao bằng khen; trao kỷ niệm chương; tặng kỷ niệm chương; trao tặng kỷ niệm chương;
        trao tặng bằng khen; phong tặng; trao huân chương;
        gửi thư cảm ơn; viết thư cảm ơn; trao tặng danh hiệu; tặng giấy khen; khen thưởng; vinh danh
      `),
    },
    {
      kind: 'honour',
      frame: 'receives',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        {được tặng,được trao,được trao tặng,vinh dự nhận,vinh dự được nhận,vinh dự đón nhận,đón nhận} {cờ thi đua,bằng khen,giấy khen,kỷ niệm chương,danh hiệu,huy chương,bằng ghi nhận}; được tặng huân chương; được trao huân chương; được tặng kỷ niệm chương; được tặng thưởng; được tặng bằng khen;
        được trao tặng; được phong tặng; được vinh danh; được tôn vinh; đón nhận huân chương; vinh dự đón nhận huân chương
      `),
    },
    {
      kind: 'honour',
      frame: 'gives',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        thư cảm ơn; kỷ niệm chương; bằng khen; bức thư
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'strong',
      form: 'noun',
      terms: terms(`
        lễ ký kết; lễ ký; biên bản ghi nhớ; bản ghi nhớ; bản ghi nhớ hợp tác; biên bản ghi nhớ hợp tác;
        thỏa thuận hợp tác; thỏa thuận kết nghĩa; ý định thư
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        ký kết; ký kết hợp tác; {thiết lập,chính thức thiết lập,xác lập} {mối,} {quan hệ hợp tác,quan hệ đối tác,quan hệ hữu nghị hợp tác,quan hệ hữu nghị và hợp tác}; trở thành thành phố kết nghĩa; thiết lập quan hệ kết nghĩa; thiết lập quan hệ hữu nghị; kết nghĩa với; đã kết nghĩa;
        thiết lập quan hệ hợp tác hữu nghị
      `),
    },
    {
      kind: 'agreement',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        thỏa thuận; bản ghi nhớ; biên bản; văn kiện; bản thỏa thuận; các thỏa thuận
      `),
    },
    {
      kind: 'event',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        {đặt,dâng} {vòng hoa,lẵng hoa,hoa và,hoa tại,hoa tưởng niệm,hương tại,hương tưởng niệm}; dâng hương; dâng hoa; khai trương; cắt băng khánh thành; cắt băng khai trương; cắt băng khai mạc; ra mắt; tổ chức gặp mặt; tổ chức đón tết; đã tổ chức gặp mặt; chiêu đãi đoàn; chiêu đãi các; mở tiệc
      `),
    },
    {
      kind: 'event',
      frame: 'mutual',
      strength: 'definite',
      form: 'noun',
      terms: terms(`
        hội nghị; đại hội; diễn đàn; buổi lễ; tại hội nghị; tại đại hội; chương trình; tại diễn đàn; tại buổi lễ;
        lễ khai mạc; lễ bế mạc; tại lễ khai mạc
      `),
    },
    {
      kind: 'project',
      frame: 'mutual',
      strength: 'weak',
      form: 'noun',
      terms: terms(`
        dự án phát triển cộng đồng; dự án hợp tác
      `),
    },
    {
      kind: 'training',
      frame: 'mutual',
      strength: 'weak',
      form: 'verb',
      terms: terms(`
        đào tạo; tập huấn; huấn luyện; bồi dưỡng
      `),
    },
    {
      kind: 'exchange',
      frame: 'mutual',
      strength: 'strong',
      form: 'verb',
      terms: terms(`
        giao lưu với; giao lưu cùng; tổ chức giao lưu; trao đổi đoàn; {cùng học,học chung,học tập cùng,học cùng} {với,một tuần,một tháng,hai tuần,lớp,các bạn,học sinh}; {cùng học,học chung,học cùng}; sinh hoạt cùng gia đình
      `),
    },
  ],
  cues: {
    wish: terms(`
      mong muốn; mong; hy vọng; sẵn sàng; đề nghị; kêu gọi; khuyến khích; bày tỏ mong muốn; mong rằng; đề xuất;
      kiến nghị; tin tưởng; tin tưởng rằng; nguyện vọng; quan tâm đến; mong được; yêu cầu; nghiên cứu khả năng;
      ước mong; trân trọng mời; chúc; gợi ý; {gửi,đã gửi,cũng đã gửi,gửi đi} {điện mừng,thư mừng,thư chúc mừng,lời chúc mừng,điện chúc mừng,điện thăm hỏi,điện chia buồn,thư thăm hỏi,lời chia buồn,lời thăm hỏi}; {cố gắng,nỗ lực} hết {mình,sức}; cần phải; cần tiếp tục; cần tăng cường; trân trọng kính mời
    `),
    plan: terms(`
      sẽ; dự kiến; kế hoạch; sắp; chuẩn bị; thời gian tới; sắp tới; trong thời gian tới; dự định; năm tới; tháng tới;
      tuần tới; phương hướng; trọng tâm công tác; nhiệm vụ trọng tâm; đồng ý; hẹn; nhận lời; phấn đấu; thống nhất; lên kế hoạch; tháng sau; năm sau; tuần sau; ngày mai; sẽ sang
    `),
    duty: terms(`
      có nhiệm vụ; có chức năng; chịu trách nhiệm; nhiệm vụ chính; phụ trách việc; được giao nhiệm vụ;
      {kim ngạch,tổng kim ngạch}; {nhà,vốn,tổng vốn} đầu tư; vốn fdi; {tổng,} doanh thu; thu ngân sách; tổng sản phẩm
    `),
    thanks: terms(`
      cảm ơn; cám ơn; biết ơn; lòng biết ơn; lời cảm ơn; tri ân; đánh giá cao
    `),
    ranking: terms(`
      bình chọn; xếp hạng; điểm đến; hấp dẫn nhất; đáng sống nhất; trong top; top 10
    `),
    general: terms(`
      tiếp tục; tăng cường; đẩy mạnh; thúc đẩy; nâng cao; thường xuyên; luôn; phát huy; mở rộng; duy trì; góp phần;
      củng cố; chú trọng; quan tâm; hơn nữa; thắt chặt; vun đắp; tạo điều kiện; có nhiệm vụ; chức năng; phát triển;
      xúc tiến; tiến tới; hướng đến; đàm phán; tập trung; để; nhằm; hướng tới; cần; nên; phải; mời; có thể; cam kết; xem xét; về khả năng; khả năng; bàn về;
      lĩnh vực; trong lĩnh vực; về việc
    `),
    not: terms(`
      không; chưa; hoãn; hủy; chưa từng; không thể; tạm hoãn
    `),
    purpose: terms(`
      để; nhằm
    `),
    link: terms(`
      của; tại; thuộc; ở; từ; do; đến từ; các; nước; tỉnh; thành phố; ông; bà; đồng chí; nguyên; phó; nguyên phó
    `),
    article: terms(`
      phía; các; những; một; đồng chí; ông; bà; nước; tỉnh; thành phố; anh; chị
    `),
    passive: terms(`
      được; bị; do
    `),
    goal: terms(`
      cho; đến; tới; sang; tại; vào; ở; với; lên; về; đối với; theo lời mời của; nhận lời mời của; theo lời mời
    `),
    source: terms(`
      từ; của; thông qua; thay mặt
    `),
    with: terms(`
      với; và; cùng; cùng với; giữa
    `),
    we: terms(`
      chúng tôi; chúng ta; tỉnh ta; thành phố ta; hội ta; nước ta; sở ta; đoàn ta; tỉnh nhà
    `),
    it: terms(`
      tỉnh hội; thành hội; trung ương hội; sở ngoại vụ; phía việt nam; hội
    `),
    said: terms(`
      cho biết; nhấn mạnh; khẳng định; phát biểu; chia sẻ; cảm ơn; bày tỏ; đánh giá cao; nói
    `),
    commissioner: terms(`
      theo ủy quyền của; được sự ủy quyền của; được sự ủy nhiệm của; theo ủy thác của; theo sự phân công của;
      theo chỉ đạo của; thực hiện chỉ đạo của; được sự giao phó của; được ủy quyền bởi
    `),
    presents: terms(`
      có; gồm có; còn có
    `),
    'jubilee-before': terms(`
      {năm,năm ngày} {thành lập,thiết lập,ký kết,ký,kết nghĩa,quan hệ}
    `),
    represented: terms(`
      thay mặt; thay mặt cho; đại diện cho; nhân danh
    `),
    coordinator: terms(`
      thông qua sự điều phối của; dưới sự điều phối của; do sự điều phối của; phối hợp điều phối với;
      thông qua sự kết nối của; qua sự giới thiệu của; qua sự kết nối của
    `),
    funder: terms(`
      do sự tài trợ của; với sự tài trợ của; được tài trợ bởi; từ nguồn tài trợ của; bằng nguồn kinh phí của;
      với kinh phí của; từ nguồn kinh phí của; từ nguồn vốn của; dưới sự tài trợ của; với nguồn tài trợ của
    `),
    requester: terms(`
      theo đề nghị của; theo yêu cầu của; trước đề nghị của
    `),
    assigner: terms(`
      được phân công bởi; được cử bởi; theo quyết định của
    `),
    supporter: terms(`
      với sự hỗ trợ của; được sự hỗ trợ của; dưới sự chỉ đạo của; được sự đồng ý của; với sự giúp đỡ của;
      nhờ sự giúp đỡ của; được sự quan tâm của; dưới sự chứng kiến của; trước sự chứng kiến của; với sự chứng kiến của
    `),
    occasion: terms(`
      dịp này; nhân dịp này; cũng trong dịp này; kết thúc hội đàm; kết thúc buổi làm việc; tại buổi lễ; sau hội đàm;
      sau chuyến thăm; cùng ngày; tại buổi làm việc; tại buổi tiếp; tại hội đàm; sau buổi làm việc; trong khuôn khổ;
      trong chuyến thăm; tại hội nghị; cũng tại; nhân chuyến thăm; sau đó
    `),
    earlier: terms(`
      từng; đã từng; trước đây; năm trước; trước kia; năm xưa;
      kể từ; kể từ khi; từ khi
    `),
    repeated: terms(`
      nhiều lần; lần lượt; đã hai lần; đã ba lần; ba lần; hai lần; tổng cộng; nhiều đợt; hai đợt
    `),
    further: terms(`
      {sáng,trưa,chiều,tối} cùng ngày;
      cũng đã có buổi; cũng đã có cuộc; cũng có buổi; cũng có cuộc; cũng đã tiếp; cũng đã gặp; cũng đã làm việc; cũng đã hội đàm; cũng đã hội kiến
    `),
    each: terms(`
      lần lượt; riêng rẽ
    `),
    when: terms(`
      thời gian; ngày tháng; thời gian tổ chức; thời gian họp
    `),
    where: terms(`
      địa điểm; địa điểm tổ chức; nơi họp
    `),
    total: terms(`
      lũy kế; đến nay; tính đến nay; cho đến nay; từ trước đến nay; tính đến; trong giai đoạn này
    `),
    throughout: terms(`
      trong năm; cả năm; năm qua; trong năm qua; suốt năm; trong cả năm
    `),
    review: terms(`
      báo cáo; tổng kết; sơ kết; kết quả; tình hình
    `),
    programme: terms(`
      kế hoạch đón; kế hoạch; chương trình đón; chương trình thăm; lịch trình; lịch làm việc; danh sách đoàn;
      danh sách; dự kiến chương trình; đề án đón; phương án đón; kế hoạch đón tiếp; chương trình làm việc;
      kế hoạch đón đoàn
    `),
    until: terms(`
      đến hết; có hiệu lực đến; đến năm; {thư,công văn,thư đề} ngày; trận động đất; trận bão; cơn bão; cơn bão số; trận lũ;
      động đất; sóng thần; sau vụ;
      nhiệm kỳ; khóa; niên khóa; năm học; thành tích năm; giai đoạn phát triển
    `),
    both: terms(`
      hai trường; hai bệnh viện; hai tổ chức; hai cơ sở; hai huyện; hai thủ đô; các bên; hai bên; hai hội; hai thành phố; hai tỉnh; hai đơn vị; hai địa phương; hai cơ quan; hai phía
    `),
    authority: terms(`
      chính quyền thành phố; chính quyền tỉnh; chính phủ; nhà nước; chủ tịch nước; thủ tướng chính phủ; tỉnh ủy;
      thành ủy; ủy ban nhân dân; ubnd tỉnh; ubnd thành phố
    `),
    break: terms(`
      trong đó có; trong đó gồm; trong đó bao gồm; kế hoạch trên; kế hoạch này; khi; sau khi; trước khi; trong khi; nhưng; mà; trong đó; đồng thời; qua đó
    `),
    pronoun: terms(`
      ông; bà; ông ấy; bà ấy
    `),
    indefinite: terms(`
      một; một số; thêm một
    `),
    origin: terms(`
      từ; đến từ
    `),
    posted: terms(`
      tại; ở
    `),
    envoy: terms(`
      đại sứ; tổng lãnh sự; lãnh sự; đại biện; văn phòng đại diện
    `),
    bystander: terms(`
      ảnh:; ảnh :; phóng viên; tin, ảnh:; ảnh của
    `),
    undergo: terms(`
      được; bị; do; bởi
    `),
    they: terms(`
      quý hội; quý chi hội; quý tỉnh; quý thành phố; quý cơ quan; quý nước; quý tổ chức; quý đơn vị; tỉnh bạn; nước bạn; các tỉnh bạn; thành phố bạn; hội bạn; địa phương bạn; phía bạn; huyện bạn; đoàn bạn
    `),
    abroad: terms(`
      nước ngoài; ngoài nước
    `),
  },
  examples: {
    yes: [
      {
        text: 'Năm 2018, tỉnh đón gần 40 đoàn, trong đó có 12 đoàn Nhật Bản, 6 đoàn Hàn Quốc.',
        kinds: ['visit'],
        direction: 'incoming',
      },
      {
        text: 'Tại hội nghị, tỉnh Lạng Sơn và tỉnh Quảng Tây, huyện Văn Lãng và huyện Long Châu đã ký biên bản ghi nhớ hợp tác.',
        kinds: ['agreement'],
      },
      {
        text: 'Ngày 12/5, Hội đã đón đoàn đại biểu Hội Chữ thập đỏ Lào do Chủ tịch dẫn đầu.',
        kinds: ['visit'],
        direction: 'incoming',
      },
      {
        text: 'Hội cử 8 bác sĩ sang Lào khám bệnh cho người dân vùng lũ.',
        kinds: ['deployment'],
        direction: 'outgoing',
      },
      {
        text: 'Hội đã trao tặng 500 chiếc chăn và 20 tấn gạo cho Hội Chữ thập đỏ Cam-pu-chia.',
        kinds: ['consignment'],
        direction: 'outgoing',
      },
      {
        text: 'Hội tiếp nhận 30 xe cứu thương do Hội Chữ thập đỏ Nhật Bản tặng.',
        kinds: ['consignment'],
        direction: 'incoming',
      },
      {
        text: 'Hai bên đã ký kết biên bản ghi nhớ hợp tác giai đoạn 2023 - 2027.',
        kinds: ['agreement'],
        direction: null,
      },
      { text: 'Chiều 3/3, lãnh đạo thành phố đã hội đàm với Đại sứ Na Uy.', kinds: ['talks'], direction: null },
      { text: 'Hội mở 6 lớp tập huấn sơ cấp cứu cho 180 tình nguyện viên.', kinds: ['training'], direction: null },
      { text: 'Hội được Ủy ban nhân dân tỉnh tặng Bằng khen.', kinds: ['honour'], direction: 'incoming' },
      {
        text: 'Ngày 5/9, Hội nghị các thành phố kết nghĩa khai mạc với sự tham dự của 12 nước.',
        kinds: ['event'],
        direction: null,
      },
      {
        text: 'Hội đã chuyển tiếp 40 máy lọc nước của Hội Chữ thập đỏ Hàn Quốc sang Lào.',
        kinds: ['consignment'],
        direction: 'transshipped',
      },
      { text: 'Năm 2024, hai bên sẽ tổ chức trại giao lưu thanh niên.', kinds: ['exchange'], direction: null },
      { text: 'Ngày 7/5/2016, thành phố khai trương Không gian văn hóa Nhật Bản.', kinds: ['event'] },
      { text: 'Hội hữu nghị tổ chức gặp mặt, chúc Tết lưu học sinh Lào ngày 13/4/2018.', kinds: ['event'] },
      { text: 'Đại học tỉnh trao bằng Tiến sĩ danh dự cho Giáo sư Anna Berg.', kinds: ['honour'] },
      { text: 'Năm 2003, tỉnh chính thức thiết lập quan hệ hợp tác với tỉnh Chăm Pa Sắc (Lào).', kinds: ['agreement'] },
      { text: 'Đội cứu hộ Nhật Bản đã có mặt tại Viêng Chăn ngày 3/4/2015.', kinds: ['deployment'] },
      {
        text: 'Chiều 9/1, Đoàn công tác tỉnh Bun Thà, Lào do ông Khăm Phon, Phó Tỉnh trưởng làm trưởng đoàn đến thăm Hội.',
        kinds: ['visit'],
        direction: 'incoming',
      },
      {
        text: 'Hội tiếp nhận phần hỗ trợ nhân đạo từ Hội Chữ thập đỏ Séc.',
        kinds: ['consignment'],
        direction: 'incoming',
      },
      { text: 'Hội và Hội Chữ thập đỏ Lào đã ký Bản Ghi nhớ hợp tác.', kinds: ['agreement'] },
      { text: 'Ngày 12/5/2019, Hội và Sở Y tế ký chương trình phối hợp giai đoạn 2019-2024.', kinds: ['agreement'] },
      { text: 'Ngày 12/5/2019, Sở Ngoại vụ tổ chức hội nghị tập huấn công tác lễ tân.', kinds: ['training'] },
      {
        text: 'Hội nghị trao đổi thường niên giữa Hội Chữ thập đỏ tỉnh Cà Mau và Hội Chữ thập đỏ tỉnh Hủa Phăn đã được tổ chức ngày 25/6/2019.',
        kinds: ['event'],
      },
    ],
    no: [
      'Hội sẵn sàng trao đổi trên nền tảng quan hệ hữu nghị.',
      'Hai bên mong muốn tiếp tục tăng cường hợp tác.',
      'Ông đề nghị các cấp Hội quan tâm hơn nữa.',
      'Hội luôn phát huy tinh thần nhân đạo.',
      'Chuyến thăm đã bị hoãn.',
      'Hội hiện có 1,2 triệu hội viên.',
      'Ông cảm ơn Chính phủ Nhật Bản đã hỗ trợ tỉnh trong thời gian qua.',
      'Hai bên thảo luận việc xúc tiến thiết lập quan hệ hợp tác.',
      'Khách du lịch đến tỉnh ngày càng đông.',
      'Bộ trưởng Trần Văn Nam đã gửi điện mừng tới ngài John Berg, Toàn quyền Canada.',
      'Kim ngạch xuất nhập khẩu giữa hai bên trong năm 2025 đạt 6,4 tỷ USD.',
      'Hai bên sẽ cố gắng hết mình để hợp tác trong các lĩnh vực như tổ chức triển lãm.',
    ],
  },
});
