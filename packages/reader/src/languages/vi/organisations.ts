/** Organisations in Vietnamese: heads stand first ("Sở", "Hội Chữ thập đỏ"), then the topic, then the place with its rank ("tỉnh Lạng Sơn"). */
import { bodiesIn } from '../../gazetteer/bodies.ts';
import type { PackSection } from '../../pack.ts';
import { CAPITAL_TOPICS, SURE_TOPICS } from './organisation-topics.ts';

/** "Quận 7", "phường 12": parts of a city by number. */
const NUMBERED = '(("quận"|"phường"|"khóm"|"khu vực"|"quân khu"|"số") <number>)';
/** "tỉnh Lạng Sơn", "khu tự trị dân tộc Choang Quảng Tây": a rank and its name, which a person's name may follow. */
const RANKED =
  '(!(admin !place (sure-surname <cap>|highland-surname) <cap>) admin+ (place|country|proper proper? !proper !"anh"|!surname proper{3,3} !proper !"anh"|proper{2,2} !(!(surname <cap>))) ("," admin (place|proper{1,2}))?)';
const PLACE = `(${NUMBERED}|${RANKED}|country|place|"quốc tế"|"trung ương")`;
/** "UBND tỉnh", "Hội Chữ thập đỏ thành phố": of the province or city that the text speaks of. */
const RANK =
  '("tỉnh"|"thành phố"|"tp"|"huyện"|"quận"|"thị xã"|"thị trấn"|"xã"|"phường") !("này"|"bạn"|"ta"|"trên"|"về"|"khác"|"trực thuộc"|<number>)';
/** A partner of a tie between two countries; a person's name that follows is none of it. */
const PARTNER = '(country|place|!(sure-surname <cap>) proper (!sure-surname proper)?)';
/** A word of a body's own name, where no person's name begins. */
const OWN = '(!(sure-surname <cap>) proper|org-topic)';
/** "Dược trang thiết bị", "Xổ số kiến thiết": a word with a capital and the small ones that go with it. */
const TRADE = '((org-topic|!name-stop <cap>) ("-"? !name-stop !<cap> <word>){0,4})';
/** Where a body works, and of which country or province it is: "Việt Nam tỉnh Quảng Trị". */
const WHERE = `(${PLACE} (${NUMBERED}|${RANKED})?)`;
const TOPIC = '(org-topic (("-" | "–" | "và" | ",")? org-topic){0,4})';
/** "Hội Chữ thập đỏ (CTĐ) Quận 7": an acronym that stands for what was written before it. */
const INNER = '("(" <upper> ")")?';
const ACRONYM = 'acronym=(("("|"（") <upper> (")"|"）"))?';
/** "Quản lý đê điều", "Phòng chống lụt bão": a field of work with a capital and the small words that go with it. */
const FIELD = '(!name-stop <cap> (!name-stop !<cap> <word>){1,4})';
/** "tại Angola": where a mission or a body of foreigners sits. */
const SEAT = '("tại" (country|place|admin+ (place|proper{1,3})))?';

export const organisations: PackSection = {
  lexicon: [
    ...bodiesIn('vi'),
    {
      tag: 'org-head',
      terms: [
        'Hội Chữ thập đỏ',
        'Hội chữ thập đỏ',
        'Hội Chữ Thập đỏ',
        '{H,h}ội CTĐ',
        '{Trung ương,Tỉnh,Thành} Hội CTĐ',
        'Hội Chữ thập đỏ và Trăng lưỡi liềm đỏ',
        'CTĐ',
        'Chữ thập đỏ',
        'Hội Trăng lưỡi liềm đỏ',
        'Trăng lưỡi liềm đỏ',
        'Trung ương Hội Chữ thập đỏ',
        'Hội Hồng thập tự',
        'Tỉnh Hội Chữ thập đỏ',
        'Thành Hội Chữ thập đỏ',
      ],
      features: { kind: 'national-society', emblem: true },
    },
    {
      tag: 'org-head',
      terms: ['Chi hội Chữ thập đỏ', 'Chi nhánh Chữ thập đỏ', 'Phân hội Chữ thập đỏ', 'Chi nhánh Hội Chữ thập đỏ'],
      features: { kind: 'national-society-branch', emblem: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Ủy ban nhân dân',
        'Ủy ban Nhân dân',
        'Uỷ ban nhân dân',
        'Uỷ ban Nhân dân',
        'UBND',
        'Hội đồng nhân dân',
        'Hội đồng Nhân dân',
        'HĐND',
        'Chính quyền',
        'Chính phủ',
        'Bộ',
        'Chính quyền nhân dân',
        'Chính phủ nhân dân',
        'Chính phủ Nhân dân',
        'Đại hội đại biểu nhân dân',
        'Hội nghị Chính trị hiệp thương nhân dân',
      ],
      features: { kind: 'government' },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: ['Quốc hội', 'Duma {Q,q}uốc gia', 'Thượng viện', 'Hạ viện', 'Nghị viện', 'Nội các', 'Quốc vụ viện'],
      features: { kind: 'government', country: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        '{Đại sứ quán,Đại Sứ quán,Tổng Lãnh sự quán,Tổng lãnh sự quán,Tổng Lãnh Sự quán,Lãnh sự quán,ĐSQ,TLSQ,Phái đoàn Thường trực}',
        'Văn phòng Kinh tế và Văn hóa',
      ],
      features: { kind: 'government', mission: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'UBND',
        'HĐND',
        '{Ủy,Uỷ} ban {nhân,Nhân} dân',
        'Hội đồng {nhân,Nhân} dân',
        'Ủy ban MTTQ',
        '{Ủy ban ,}Mặt trận Tổ quốc',
        'Ủy ban MTTQ Việt Nam',
        'Ủy ban Mặt trận Tổ quốc Việt Nam',
      ],
      features: { kind: 'government', levels: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Công an',
        'Bộ Chỉ huy Quân sự',
        'Bộ {Chỉ,chỉ} huy {Quân,quân} sự',
        'Bộ Chỉ huy Bộ đội Biên phòng',
        'Bộ đội Biên phòng',
      ],
      features: { kind: 'government-office', levels: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: ['{Tỉnh,Thành,Huyện,Quận,Thị} {ủy,uỷ}', '{Thường trực,Ban Thường vụ} {Tỉnh,Thành,Huyện} {ủy,uỷ}'],
      features: { kind: 'party', 'own-level': true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: ['Bệnh viện Quân y', 'Viện Quân y', 'Trung tâm {C,c}ấp cứu'],
      features: { kind: 'hospital', numbered: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Quân khu',
        'Quân đoàn',
        'Binh đoàn',
        'Sư đoàn',
        'Lữ đoàn',
        'Trung đoàn',
        'Vùng Cảnh sát biển',
        'Bộ Tư lệnh Quân khu',
      ],
      features: { kind: 'government', numbered: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Quân đội',
        'Quân đội {Nhân,nhân} dân',
        'Quân đội Hoàng gia',
        'Hải quân',
        'Hải quân {Nhân,nhân} dân',
        'Không quân',
        'Lục quân',
        'Cảnh sát biển',
        'Lực lượng vũ trang',
        '{Tiểu khu,tiểu khu,Tiểu Khu} Quân sự tỉnh',
      ],
      features: { kind: 'government', army: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        '{Ủy,Uỷ} ban {Đoàn,đoàn} kết',
        '{Ủy,Uỷ} ban {Liên,liên} lạc',
        '{Ủy,Uỷ} ban {Hòa,hòa,Hoà,hoà} bình',
        '{Ủy,Uỷ} ban {Hữu,hữu} nghị',
        '{Ủy,Uỷ} ban {Hợp,hợp} tác',
        '{Ủy,Uỷ} ban {Ủng,ủng} hộ',
      ],
      features: { kind: 'association', ties: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Tòa {Thị,thị} chính',
        'Toà Thị chính',
        'Hội đồng {vùng,tỉnh,thành phố,Vùng,Thành phố}',
        'Đồn Biên phòng {,Cửa khẩu,cửa khẩu,cửa khẩu quốc tế,Cửa khẩu Quốc tế}',
      ],
      features: { kind: 'government', free: true, own: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: ['Nhà máy', 'Xí nghiệp', 'Xưởng', 'Khách sạn', 'Siêu thị', 'Công ty Điện lực', 'Nhà máy Thủy điện'],
      features: { kind: 'company', free: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Sở',
        'Ban',
        'Phòng',
        'Cục',
        'Vụ',
        'Tổng cục',
        'Văn phòng',
        'Ủy ban',
        'Uỷ ban',
        'Công an',
        'Bộ Chỉ huy Quân sự',
        'Bộ Chỉ huy Bộ đội Biên phòng',
        'Bộ đội Biên phòng',
        'Hải quan',
        'Ban Chỉ đạo',
        'Ban Chỉ đạo {Trung ương,Quốc gia,quốc gia}{, về}',
        'Ban Quản lý',
        'Tòa án nhân dân',
        'Viện Kiểm sát nhân dân',
        'Ủy ban Mặt trận Tổ quốc',
        'Ủy ban MTTQ',
        'Phân ban',
        'Ủy ban Liên hợp',
        'Chi cục',
        'Tổng Cục',
        'Bộ {Tư lệnh,tư lệnh}',
        'Bộ {Tư lệnh,tư lệnh} Quân khu',
        'Bộ Chỉ huy',
        'Đồn Biên phòng',
        'Trung tâm Kiểm soát bệnh tật',
        'Văn phòng Đoàn đại biểu Quốc hội và HĐND',
        'Ban {Quản lý,quản lý} {Khu,khu} {kinh tế,kinh tế cửa khẩu,công nghiệp}',
        'Ban {Quản lý,quản lý} {các Khu,các khu,Các khu,Các Khu} {kinh tế,công nghiệp,Công nghiệp}',
      ],
      features: { kind: 'government-office' },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        '{ban,sở,phòng,vụ,cục} {Đối ngoại,Đối ngoại Trung ương,Tuyên giáo,Dân vận,Ngoại vụ,Y tế,Giáo dục và Đào tạo,Nội vụ,Văn hóa,Khoa học và Công nghệ,Hợp tác quốc tế,Tài chính,Công Thương,Du lịch}',
        'Ban Đối ngoại Trung ương{ Đảng,}',
        'Ban {Tuyên giáo,Tuyên giáo và Dân vận,Tổ chức,Nội chính,Dân vận} {Trung ương,Tỉnh ủy,Thành ủy}',
        'Cục Lễ tân Nhà nước',
        'Ủy ban {Nhà nước,nhà nước} về người Việt Nam ở nước ngoài',
        '{Ủy,Uỷ} ban về người Việt Nam ở nước ngoài',
        '{Ủy,Uỷ} ban Công tác về các tổ chức phi chính phủ nước ngoài',
      ],
      features: { kind: 'government-office', named: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Tỉnh ủy',
        'Thành ủy',
        'Huyện ủy',
        'Quận ủy',
        'Đảng ủy',
        'Đảng bộ',
        'Đảng {Cộng sản,cộng sản,Lao động,Dân chủ,Nhân dân,Nhân dân Cách mạng,Nhân dân cách mạng,Cách mạng Nhân dân,Cách mạng nhân dân,Xã hội}',
        'Đảng',
        'Ban Chấp hành Đảng bộ',
        'Khu ủy',
        'Huyện uỷ',
        'Thị ủy',
        'Tỉnh uỷ',
        'Thành uỷ',
      ],
      features: { kind: 'party' },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: ['Cơ quan', 'Cơ quan Hợp tác quốc tế', 'Cơ quan Hợp tác Quốc tế', 'Cơ quan Phát triển'],
      features: { kind: 'agency' },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Công ty',
        'Công ty Cổ phần',
        'Công ty cổ phần',
        'Công ty CP',
        'Công ty TNHH',
        'Công ty {CP,Cổ phần,TNHH} Tập đoàn',
        'Công ty TNHH MTV',
        'Công ty Trách nhiệm hữu hạn',
        'Tập đoàn',
        'Tổng công ty',
        'Tổng Công ty',
        'Ngân hàng',
        'Ngân hàng TMCP',
        'Doanh nghiệp',
        'Hãng hàng không',
      ],
      features: { kind: 'company', free: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Trường',
        'Trường Đại học',
        'Trường đại học',
        'Đại học',
        'Trường Cao đẳng',
        'Trường cao đẳng',
        'Trường THPT{, chuyên, Chuyên, Dân tộc nội trú, dân tộc nội trú}',
        'Trường THCS',
        'Trường Tiểu học',
        'Trường tiểu học',
        'Trường Mầm non',
        'Học viện',
        'Trường Trung học',
        'Viện',
        'Viện {Nghiên cứu,nghiên cứu}',
        'Viện {Vệ sinh dịch tễ,Vệ sinh Dịch tễ,Kiểm nghiệm,Y dược học dân tộc,Sốt rét - Ký sinh trùng - Côn trùng}',
      ],
      features: { kind: 'school', free: true, own: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Bệnh viện',
        'Bệnh viện {Đa,đa} khoa {trung tâm,Trung tâm,khu vực,Khu vực,Trung ương,thành phố,Thành phố,quốc tế,Quốc tế}',
        'Bệnh viện Đa khoa',
        'Bệnh viện đa khoa',
        'Bệnh viện Đa khoa tỉnh',
        'Bệnh viện đa khoa tỉnh',
        'Bệnh viện Nhi đồng',
        'Trung tâm Y tế',
        'Trung tâm y tế',
        '{Trạm,trạm} {Y,y} tế',
        'Viện Huyết học',
        'Trung tâm Truyền máu',
        'Phòng khám',
      ],
      features: { kind: 'hospital', free: true, own: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Trung tâm Bảo trợ xã hội',
        'Trung tâm {Bảo trợ,Nuôi dưỡng,Chăm sóc} {trẻ em,trẻ mồ côi,trẻ khuyết tật,người già,người cao tuổi}',
        'Trung tâm Bảo trợ Xã hội',
        'Làng trẻ em',
        'Làng Trẻ em SOS',
        'Trung tâm Nuôi dưỡng',
        'Nhà dưỡng lão',
        'Làng Hữu nghị',
      ],
      features: { kind: 'welfare-institution', free: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Báo điện tử',
        'Đài Truyền hình',
        'Đài Tiếng nói',
        'Đài Phát thanh',
        'Đài Phát thanh - Truyền hình',
        'Đài Phát thanh và Truyền hình',
        'Thông tấn xã',
        'Tạp chí',
        'Hãng thông tấn',
      ],
      features: { kind: 'media', free: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Hội',
        'Hiệp hội',
        'Liên hiệp Hội',
        'Liên hiệp',
        'Liên đoàn',
        'Hội Hữu nghị',
        'Hội hữu nghị',
        'Hội Liên hiệp Thanh niên',
        'Hội {Nạn nhân,nạn nhân} chất độc da cam{,/dioxin,/Dioxin}',
        'Hội Bảo trợ',
        'Hội {Doanh nhân,Sinh viên,Phụ nữ}{, trẻ, Trẻ}',
        'Hội {Bảo trợ,bảo trợ} {người,Người} khuyết tật{, và trẻ em mồ côi, và Trẻ em mồ côi, và trẻ mồ côi, và Trẻ mồ côi}',
        'Hội {Bảo vệ,bảo vệ} quyền trẻ em',
        'Hội {Giao lưu,giao lưu} văn hóa',
        'Công đoàn',
        'Công đoàn {Viên chức,ngành,Giáo dục,Y tế}',
        'Hội {Người,người} {cao tuổi,Cao tuổi,mù,khuyết tật,Khuyết tật}',
        'Hội Liên hiệp',
        'Hội Hữu nghị và {Hợp tác,hợp tác}',
        'Đoàn TNCS',
        'Đoàn Thanh niên Cộng sản',
        'Đoàn Thanh niên Nhân dân {Cách,cách} mạng',
        'Phòng Thương mại',
        'Hội Phật giáo',
        'Thị đoàn',
        'Huyện đoàn',
        'Quận đoàn',
        'Đoàn Thanh niên',
        'Tỉnh đoàn',
        'Thành đoàn',
        'Tổ chức',
        'Liên minh',
        'Phòng Thương mại và Công nghiệp',
        'Hội đồng',
        'Hội đồng {Lập pháp,lập pháp,Thành phố,thành phố,Hòa bình,hòa bình,Thanh niên,Doanh nghiệp,Kinh doanh}',
        'Mạng lưới',
        'Hợp tác xã',
        'Nhà thờ',
        'Giáo hội Phật giáo',
      ],
      features: { kind: 'association', free: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: ['Quỹ', 'Quỹ Bảo trợ {trẻ em,Trẻ em}', 'Trung tâm', 'Câu lạc bộ', 'CLB'],
      features: { kind: 'association', free: true, own: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Liên hiệp các tổ chức hữu nghị',
        'Liên hiệp Các tổ chức hữu nghị',
        'Liên hiệp các Tổ chức hữu nghị',
        'Liên hiệp các tổ chức Hữu nghị',
        'Mặt trận Tổ quốc',
        'Liên hiệp Các tổ chức Hữu nghị',
        'Liên hiệp các Tổ chức Hữu nghị',
        'Hội Liên hiệp Phụ nữ',
        'Hội LHPN',
        'Hội {Thầy thuốc,Nhà báo,Luật gia,Đông y,Làm vườn,Điều dưỡng,Cựu giáo chức,Cựu thanh niên xung phong,Văn học Nghệ thuật}{, trẻ, Trẻ}',
        'Hội {Nông dân,Khuyến học}',
        'Liên đoàn Lao động',
        'Hội {C,c}ựu chiến binh',
        'Hội CCB',
      ],
      features: { kind: 'association', named: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Hội {người,Người}',
        'Hội {kiều bào,Kiều bào}',
        'Tổng {hội,Hội} {người,Người}',
        'Hội Sinh viên',
        'Hội Phụ nữ',
        'Hội Doanh nghiệp',
      ],
      features: { kind: 'association', abroad: true },
    },
    {
      tag: 'org-head',
      cased: true,
      terms: ['Văn phòng {Đối ngoại,Ngoại sự}', 'Phòng Ngoại vụ', 'Cục Ngoại vụ'],
      features: { kind: 'government-office', named: true },
    },
    /** Of which a state has one: told from others by their name alone. */
    {
      tag: 'org-head',
      cased: true,
      terms: [
        'Văn phòng {Chính,chính} phủ',
        'Bộ Tư lệnh {Hải quân,Cảnh sát biển,Bộ đội Biên phòng,Phòng không - Không quân,Thủ đô Hà Nội}',
        'Văn phòng {Quốc hội,Chủ tịch nước,Trung ương Đảng}',
        'Thanh tra Chính phủ',
        'Bộ Chính trị',
        'Bộ Công an',
        'Ban Bí thư',
        'Kiểm toán Nhà nước',
      ],
      features: { kind: 'government', state: true, named: true },
    },
    { tag: 'org-topic', terms: SURE_TOPICS },
    { tag: 'org-topic', cased: true, terms: CAPITAL_TOPICS },
    {
      tag: 'admin',
      terms:
        'tỉnh; thành phố; tp; tp.; TP; huyện; quận; thị xã; thị trấn; xã; phường; khu tự trị; khu tự trị dân tộc Choang; dân tộc Choang; châu tự trị; châu; bang; vùng; khu; đặc khu hành chính; quần đảo; nước; Vương quốc; Cộng hòa; Cộng hoà; thủ đô; Thủ đô; bản; hạt; tại; Tỉnh; Thành phố; Thủ Đô'
          .split('; ')
          .filter((word) => word !== 'tại'),
    },
    {
      tag: 'org-generic',
      terms:
        'của; và; các; quốc gia; nhân dân; cấp; hai; bên; nước; trung ương; quốc tế; địa phương; hai bên; hai nước; các tỉnh; liên quan; sở tại; nước bạn; bạn; ta'.split(
          '; ',
        ),
    },
    {
      tag: 'name-stop',
      terms:
        'ông; bà; anh; chị; cô; chú; bác; đồng chí; đ/c; ngài; quý ông; em; cháu; cụ; thầy; ts; ths; gs; pgs; bs; dr; mr; mrs; ms; tiến sĩ; thạc sĩ; giáo sư; bác sĩ; chủ tịch; phó; giám đốc; trưởng; bí thư; tổng thống; thủ tướng; bộ trưởng; thứ trưởng; đại sứ; tổng bí thư; thị trưởng; tỉnh trưởng; thống đốc; phó chủ tịch; trưởng đoàn; phát biểu; theo; tại; trong; ngoài; trên; dưới; về; với; và; của; cho; từ; đến; đây; đó; này; khi; sau; trước; ngày; tháng; năm; sáng; chiều; tối; trưa; đêm; hôm; hiện; nay; được; đã; đang; sẽ; các; những; một; hai; ba; bốn; mỗi; cả; toàn; đoàn; phái đoàn; đại biểu; lãnh đạo; đại diện; quang cảnh; ảnh; nguồn; tin; bài; thời gian; bên cạnh; đồng thời; ngoài ra; cùng; nhân dịp; nhân; qua; thông qua; để; là; có; không; tuy nhiên; chương trình; hoạt động; kế hoạch; dự án; buổi; hội nghị; hội đàm; hội thảo; lễ; lớp; khóa; đợt; kính; gửi; thưa; cảm ơn; xin; trân trọng; chúc; chúng; tôi; covid; covid-19; sars; wto; mou; thứ; chủ nhật; xuân; tết; tết nguyên đán; đón; đón nhận; đón tiếp; tiếp nhận; trao; trao tặng; tặng; ký kết; khai mạc; bế mạc; kỷ niệm; ủng hộ; phát động; triển khai; tham dự; dự; làm việc; gặp; gặp mặt; phối hợp; ra mắt; vinh dự; chúc mừng; tuyên dương; cử; thăm; thăm và làm việc; chung tay; công bố; kêu gọi; vận động; quyên góp; bàn giao; cấp phát; khám; hội kiến; tham gia; chào mừng; chào xã giao; chữ thập đỏ; thập đỏ; nhất; nhì; mới; tất; kết; tiếp; phía; hội; chữ; trung tâm; bệnh viện; công ty; sở; ban; bộ'.split(
          '; ',
        ),
    },
  ],
  rules: [
    {
      id: 'vi.organisation.red-cross',
      pattern: `org-head[emblem] ${INNER} "của"? ${WHERE} ("chi nhánh" (place|proper{1,3}))? ${ACRONYM}`,
      examples: {
        yes: [
          '[Hội Chữ thập đỏ tỉnh Lạng Sơn] đón đoàn',
          'cảm ơn [Hội Chữ thập đỏ Nhật Bản] đã giúp',
          'đại diện [Hội Chữ thập đỏ khu tự trị dân tộc Choang Quảng Tây] dự',
          '[Hội Chữ thập đỏ (CTĐ) Quận 3] tặng quà',
        ],
        no: ['Hội Chữ thập đỏ đã trao quà', 'Hội Chữ thập đỏ các tỉnh dự'],
      },
    },
    {
      id: 'vi.organisation.of-a-red-cross',
      pattern: `org-head[own] ${TOPIC}? "của"? org-head[emblem] ${INNER} ${WHERE} ${ACRONYM}`,
      examples: {
        yes: ['thăm [Trung tâm Đào tạo Hội Chữ thập đỏ Thái Lan] hôm qua'],
        no: ['Trung tâm của Hội Chữ thập đỏ'],
      },
    },
    {
      id: 'vi.organisation.head-topic-place',
      pattern: `org-head[emblem!=true,country!=true] ${INNER} (${TOPIC} ${INNER} ${WHERE}?|${WHERE}) ${ACRONYM}`,
      examples: {
        yes: [
          'lãnh đạo [Sở Ngoại vụ tỉnh Lạng Sơn] dự',
          '[UBND tỉnh Quảng Ninh] cho phép',
          '[Bộ Lao động - Thương binh và Xã hội] khen',
          '[Phòng Giáo dục và Đào tạo Quận 5] họp',
        ],
        no: ['Ban nhạc biểu diễn', 'Ban tổ chức trao giải'],
      },
    },
    {
      id: 'vi.organisation.ministry-abroad',
      pattern: `&org-head "bộ" !org-head ${TRADE} ((","|"và")? !org-head !country ${TRADE}){0,2} country`,
      examples: {
        yes: ['đón đoàn [Bộ An ninh Lào] sang thăm', '[Bộ Năng lượng và Mỏ Lào] đề nghị'],
        no: ['Bộ trưởng Lào', 'Chính phủ hai nước Lào'],
      },
    },
    {
      id: 'vi.organisation.field-in-letters',
      pattern: `!<upper> (org-head[kind=government]|org-head[kind=government-office]|org-head[free]) ${TOPIC}? !(org-head ("của"|place|country|admin|"và")) <upper> (("&"|"-"|"–") ~ <upper>){0,2} (${WHERE}|${RANK})?`,
      means: { specific: true },
      examples: {
        yes: ['[Bộ VHTTDL] tổ chức', 'Giám đốc [Sở GDĐT] dự', '[Sở NV tỉnh Phú Yên] đón', '[Ban QLDA] họp'],
        no: ['BỘ VHTTDL', 'Bộ quần áo'],
      },
    },
    {
      id: 'vi.organisation.of-the-state',
      pattern: `org-head[state] (country|${RANKED})?`,
      means: { specific: true },
      examples: { yes: ['Bộ trưởng, Chủ nhiệm [Văn phòng Chính phủ] dự'], no: ['Chính phủ họp'] },
    },
    {
      id: 'vi.organisation.of-a-country',
      pattern: `org-head[country] "nước"? (country|admin country) ${ACRONYM}`,
      examples: { yes: ['[Quốc hội Lào] thông qua'], no: ['đoàn đại biểu Quốc hội thành phố Huế'] },
    },
    {
      id: 'vi.organisation.mission',
      pattern: `org-head[mission] ((${PLACE}|admin country) ${SEAT} | "tại" "tỉnh" (place|proper{1,3}))`,
      examples: {
        yes: [
          '[Đại sứ quán Việt Nam tại Angola] giúp',
          '[Tổng Lãnh sự quán Hàn Quốc tại TP. Hồ Chí Minh] mời',
          'cùng [Tổng Lãnh sự quán tại tỉnh Bun Thà]',
        ],
        no: ['Đại sứ quán tại nước ngoài'],
      },
    },
    {
      id: 'vi.organisation.of-compatriots',
      pattern: `(org-head[abroad]|org-head[free] ${TOPIC}) country ("quê hương")? ("tại"|"ở"|"yêu") (country|place|admin+ (place|proper{1,3})) | org-head[abroad] country "gốc" country`,
      examples: {
        yes: [
          '[Hội người Việt Nam tại Pháp] quyên góp',
          '[Hội người Việt Nam ở Na Uy] góp',
          '[Tổng Hội người Lào gốc Việt Nam] tặng',
          'tiếp [Hội Người Nhật Bản yêu Việt Nam] hôm qua',
          '[Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam] góp',
        ],
        no: ['người Việt Nam tại Pháp'],
      },
    },
    {
      id: 'vi.organisation.of-this-province',
      pattern: `(org-head[emblem]|org-head[levels]|org-head[named]|(org-head[kind=government-office]|org-head[free]) ${TOPIC}) ${INNER} ${RANK}`,
      means: { specific: true, short: true },
      examples: {
        yes: [
          '[Hội Chữ thập đỏ tỉnh] phối hợp',
          'Phó Chủ tịch [UBND huyện] Trần Văn Lực dự',
          '[Hội Liên hiệp Phụ nữ tỉnh] tặng quà',
        ],
        no: ['Hội Chữ thập đỏ các tỉnh dự', 'UBND tỉnh bạn', 'Ban tỉnh'],
      },
    },
    {
      id: 'vi.organisation.party-of-this-province',
      pattern: 'org-head[kind=government-office] org-topic? org-head[own-level]',
      means: { specific: true, short: true },
      examples: { yes: ['[Ban Dân vận Thành ủy] dự'], no: ['Tỉnh ủy chỉ đạo'] },
    },
    {
      id: 'vi.organisation.numbered',
      pattern: `org-head[numbered] <number> ${ACRONYM}`,
      means: { specific: true },
      examples: { yes: ['[Bệnh viện Quân y 103] cử bác sĩ', '[Quân khu 4] tham dự'], no: ['Quân khu và tỉnh'] },
    },
    {
      id: 'vi.organisation.for-ties',
      pattern: `org-head[ties] ("và" org-topic)? (org-topic|!name-stop !country !<cap> <word>){0,2} ("với" (!country !<cap> <word>){1,5})? (country|place|proper ("-"|"–") proper)? ("của"? country)?`,
      examples: {
        yes: [
          '[Ủy ban Đoàn kết với nhân dân Palestine của Việt Nam] họp',
          '[Ủy ban liên lạc với người Mông Cổ] gửi thư',
          '[Ủy ban ủng hộ Cuba của Lào] họp',
        ],
        no: ['Ủy ban đoàn kết'],
      },
    },
    {
      id: 'vi.organisation.free-name',
      pattern: `!("hội" sure-surname) !(org-head ${TOPIC}? ${PARTNER} ("-"|"–") ${PARTNER}) (org-head[kind=company] ${TRADE}{1,3} &(place|country|admin)|org-head[free,own!=true] ${INNER} ${TOPIC}? (place ${OWN}{1,4} (place|country)?|${OWN}{1,6} (place|country)|${OWN}{2,6}|place{2,2})|org-head[own] ${INNER} ${TOPIC}? (proper|place|org-topic|country) (proper|place|org-topic|country){1,5}|org-head[kind!=association,free] ${TOPIC}? proper|"tổ chức" <cap>{1,4}) ${WHERE}? ${ACRONYM}`,
      examples: {
        yes: [
          'thăm [Trường Đại học Hanbit] hôm qua',
          'do [Công ty Thuốc lá Bến Tre] tặng',
          'do [Quỹ Thiện Tâm] tài trợ',
        ],
        no: ['Hội nghị diễn ra', 'Hội tổ chức chương trình'],
      },
    },
    {
      id: 'vi.organisation.with-its-letters',
      pattern: `(org-head[free]|org-head[kind=government-office]) ${TOPIC}? ("về"|"và"|"phục vụ"|"vì")? (!name-stop !org-head <word>|"và"|"về"|org-topic|country){1,12} "(" <upper> ")"`,
      means: { specific: true },
      examples: {
        yes: [
          'và [Trung tâm Nghiên cứu phát triển cộng đồng bền vững (CSD)] tài trợ',
          'do [Công ty Cổ phần Phát triển hạ tầng và xúc tiến đầu tư (HATICO)] xây',
        ],
        no: ['Trung tâm tặng quà cho học sinh (THPT)', 'Công ty đã hỗ trợ hai xã (ATK)'],
      },
    },
    {
      id: 'vi.organisation.of-two-fields',
      pattern: `org-head[kind=government-office] !org-head ${FIELD} "và" ${FIELD} &("("|")"|","|"."|"đã"|"cho biết"|"tổ chức"|"phối hợp"|$)`,
      means: { specific: true },
      examples: {
        yes: ['theo [Cục Quản lý đê điều và Phòng chống lụt bão] (Bộ Nông nghiệp)'],
        no: ['Cục và Sở đã', 'Phòng Hành chính và các phòng'],
      },
    },
    {
      id: 'vi.organisation.foreign-words',
      pattern: `&org-head "tổ chức" <cap> ("'s" | ("des"|"of"|"for"|"the"|"du"|"de"|"and"|"&"|"in"|"sans"|"d"|"et") <cap>|<cap>){1,6}`,
      means: { specific: true, kind: 'association' },
      examples: {
        yes: [
          "do [Tổ chức Farmer's Hope] tặng",
          'cùng [Tổ chức Aide et Action] góp',
          'cùng [Tổ chức Enfants du Mekong] góp',
        ],
        no: ['Tổ chức hội thảo'],
      },
    },
    {
      id: 'vi.organisation.friendship',
      pattern: `(org-head[free]|org-head[kind=government-office] ${TOPIC}) ${TOPIC}? ${PARTNER} ("-"|"–") ${PARTNER} (${WHERE})? ${SEAT} ${ACRONYM}`,
      examples: {
        yes: ['[Hội Hữu nghị Việt - Trung] họp', 'Chủ tịch [Hội Hữu nghị Việt Nam - Nhật Bản] Trần Thị Lan'],
        no: ['Việt - Trung'],
      },
    },
  ],
};
