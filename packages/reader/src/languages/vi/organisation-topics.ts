/** What Vietnamese bodies are for: "Ngoại vụ", "Kế hoạch và Đầu tư". */

const list = (words: string): string[] =>
  words
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

/** Never anything but a field of work, however they are written ("sở ngoại vụ"). */
export const SURE_TOPICS = list(
  `Ngoại vụ; Ngoại sự; Y tế; Giáo dục và Đào tạo; Giáo dục; Đào tạo; GD&ĐT; GD-ĐT; Thương binh; LĐTBXH; LĐ-TB&XH; Lao động - Thương binh và Xã hội;
  Kế hoạch và Đầu tư; Quốc phòng; Ngoại giao; Nội vụ; Tư pháp; Công Thương; Nông nghiệp; Phát triển nông thôn; Nông nghiệp và Phát triển nông thôn;
  NN&PTNT; NN-PTNT; Tài nguyên; Môi trường; Tài nguyên và Môi trường; Nông nghiệp và Môi trường; TN&MT; Truyền thông; Thông tin và Truyền thông; TT&TT;
  Văn hóa; Văn hoá; Thể thao; Văn hóa, Thể thao và Du lịch; Văn hóa - Thể thao; Văn hóa và Thể thao; VHTT&DL; Khoa học; Công nghệ; Khoa học và Công nghệ;
  KH&CN; Giao thông Vận tải; GTVT; Dân tộc; Tôn giáo; Dân tộc và Tôn giáo; Đối ngoại; Đối ngoại Trung ương; Tuyên giáo; Tuyên giáo và Dân vận; Dân vận;
  Nội chính; Biên giới quốc gia; Biên phòng; Lãnh sự; Phòng chống thiên tai; Phòng, chống thiên tai; Phòng chống thiên tai và tìm kiếm cứu nạn;
  Phòng, chống thiên tai và Tìm kiếm cứu nạn; Quản lý thảm họa; Quản lý thiên tai; Nhi đồng; Người cao tuổi; Người khuyết tật; Quân sự; Cứu hộ; Cứu nạn;
  Phòng cháy chữa cháy; Đa khoa; Sản Nhi; Phụ sản; Y Dược; Sư phạm; Ngoại ngữ; Bách khoa; Dược phẩm; Huyết học; Truyền máu; Tim mạch; Ung bướu;
  Phục hồi chức năng; Châu Á; Thanh thiếu niên; Công tác xã hội; Đào tạo nghề; Quản lý Lao động; Kinh tế - Xã hội; Kinh tế Quốc dân; Kinh tế quốc dân;
  Kiểm dịch; Kiểm sát; Thủy sản; Lâm nghiệp; Kiểm lâm; Thủy lợi; Khí tượng Thủy văn; Lễ tân Nhà nước; Lễ tân nhà nước; Lễ tân; Điều dưỡng; Răng Hàm Mặt;
  Tai Mũi Họng; Da liễu; Y học cổ truyền; Chấn thương Chỉnh hình; Nhiệt đới; Kiểm soát bệnh tật; Kiểm soát Bệnh tật; Y tế dự phòng; Điện lực; Hàng không;
  Đường sắt; Dầu khí; Bưu chính Viễn thông; Viễn thông; Khám, chữa bệnh; Quản lý Khám, chữa bệnh; Quản lý Dược; Xuất nhập cảnh; Quản lý Xuất nhập cảnh;
  Xúc tiến Đầu tư; Xúc tiến đầu tư; Xúc tiến Thương mại; Xúc tiến thương mại; Thương mại; Kiến trúc; Mỹ thuật; Luật; Âm nhạc; Sân khấu; Điện ảnh;
  Huyết học - Truyền máu; Nhân đạo; Từ thiện; Tài chính - Ngân hàng; Kinh tế đối ngoại; Kinh tế Đối ngoại; Khoa học Xã hội và Nhân văn;
  Khoa học xã hội và nhân văn; Khoa học Tự nhiên; Khoa học tự nhiên; Khoa học xã hội; Khoa học Xã hội`,
);

/** Also ordinary words ("hợp tác", "tổ chức"): parts of a name only with a capital. */
export const CAPITAL_TOPICS = list(
  `Lao động; Xã hội; Tài chính; Kế hoạch; Đầu tư; Công thương; Phát triển Nông thôn; Thông tin; Du lịch; Xây dựng; Giao thông; Vận tải; Hợp tác quốc tế;
  Hợp tác Quốc tế; Tổ chức; Tổ chức cán bộ; Biên giới; Công an; Kinh tế; Thảm họa; Thanh niên; Phụ nữ; Trẻ em; Hữu nghị; Nhi; Y; Dược; Quốc gia; Năng lượng;
  Thực phẩm; Phát triển; Phát triển Cộng đồng; Phát triển cộng đồng; Cộng đồng; Hợp tác; Hợp tác xã; Phát thanh; Truyền hình; Tim; Mắt; Phổi; Tâm thần;
  Trung ương; Tình nguyện; Phân khu; Hành chính; Nhân lực; Lưu trữ; Thống kê; Hòa bình; Hoà bình; Đoàn kết; Bảo vệ; Bảo trợ; Nhà nước; Nhân dân; Quốc dân;
  Doanh nghiệp; Doanh nhân; Công nghiệp; Quản lý; Nghiên cứu; Giao lưu; Giao lưu văn hóa; Giao lưu Văn hóa; Văn học; Nghệ thuật; Văn học Nghệ thuật;
  Văn học - Nghệ thuật; Kỹ thuật; Sức khỏe; Dân số; Gia đình; Hàng hải; Hải dương học; Chính trị; Hành chính Quốc gia; Hành chính quốc gia; Chiến lược;
  Thiếu nhi; Thiếu niên; Sinh viên; Học sinh; Cộng đồng; Lãnh đạo; Tổng hợp; Thành phố; Chính sách; Ứng phó; Khẩn cấp; Tiền phong; Thương binh; Quốc tế; Hợp tác phát triển; Hợp tác Phát triển; Hợp tác và Phát triển; Phát triển quốc tế; Phát triển Quốc tế; Ngôn ngữ; Tiếng Anh; Tiếng Hàn; Tiếng Nhật;
  Tiếng Trung; Tiếng Việt; Ngôn ngữ tiếng Anh; Ngôn ngữ tiếng Hàn; Ngôn ngữ tiếng Nhật; Ngôn ngữ tiếng Trung; Bóng đá; Bóng chuyền; Cầu lông; Quần vợt; Võ thuật; Xe đạp; Hiến máu; Hiến máu tình nguyện; Hiến máu nhân đạo`,
);
