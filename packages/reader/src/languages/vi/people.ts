/** People in Vietnamese: posts and forms of address stand before the name, surnames are few, names have two to five syllables. */
import { GIVEN_NAMES } from '../../gazetteer/given-names.ts';
import { VIETNAMESE_SURNAMES, VIETNAMESE_SURNAMES_SURE } from '../../gazetteer/surnames.ts';
import type { PackSection } from '../../pack-section.ts';

const list = (words: string): string[] => words.split(';').map((word) => word.trim());

const FIRST = '(proper|surname|given-name|initial)';
/** "Nhất" and "Ba" are numbers and little words as well. */
const SYLLABLE = '(proper|surname|given-name|initial|&<cap> numeral|&<cap> name-stop)';
/** "Nguyễn Văn Chủ" is a name, "Nguyễn Văn An Chủ tịch" a name and a post. */
const NO_POST = '!(!"trưởng|phó" post-title) !("phó" post-title) !("trưởng" "ban|phòng|đoàn|khoa")';
/** "Jung-taek", "Mit-suo"; in "Đạt-Ủy viên" the dash parts the name from the post. */
const HYPHENATED = '(~ "-" ~ !post-title !post-prefix !post-part <word>)';
/** Words with capitals of which the first is a surname as well: "Phó Chủ tịch", "Đoàn Đại biểu". */
const PHRASE =
  '!(post-title|post-prefix post-title|"đoàn đại biểu|đoàn công tác|đoàn lãnh đạo|đoàn cán bộ|đoàn khách|đoàn thanh niên|đoàn kết|đoàn ngoại giao|ông bà")';
/** "Nông Bích Thuận", "Nguyễn Văn A"; the later syllables may be names of places too ("Giang", "Vinh"). */
const VIETNAMESE = `name=(${PHRASE} surname (!org-head ${NO_POST} <cap> ${HYPHENATED}?){1,4}|sure-surname org-head <cap> !<cap>)`;
/** Any run of capitals, where a cue says that it is a name: "Khamphan Vongsay", "Luc Vandermeulen", "Leota Faumuinā". */
const FOREIGN = `name=(${PHRASE} ${FIRST} ${HYPHENATED}{0,2} (particle{0,2} ${NO_POST} ${SYLLABLE} ${HYPHENATED}{0,2}|particle ~ "-" ~ <word>){0,4})`;
const FULL_FOREIGN = `name=(${PHRASE} ${FIRST} ${HYPHENATED}{0,2} (particle{0,2} ${NO_POST} ${SYLLABLE} ${HYPHENATED}{0,2}|particle ~ "-" ~ <word>){1,4})`;
/** "Bua Khăm - Chăn Thạ": two parts of a Lao name; behind the dash of "Nguyễn Văn An - Chủ tịch" stands a post. */
const LAO = `name=(!sure-surname proper ${SYLLABLE}{0,2} "-" !post-title !post-prefix !sure-surname !given-name proper ${SYLLABLE}{0,3}) !"("`;
/** The place of an "admin" word. Where it is unknown, the name behind it begins with a surname or a given name, else behind its first word. */
const PLACE = `(place|&(surname <cap> <cap>|highland-surname <cap>)|proper &(surname <cap> <cap>)|proper{2,2} &(surname <cap> <cap>)|proper &(given-name <cap>)|proper{2,2} &(given-name <cap>)|proper &(foreign-word ${SYLLABLE}|${SYLLABLE} foreign-word)|proper{1,3})`;
/** What a post goes on with: the body, the place, lower-case words of it. */
const OF = `(admin ${PLACE}|"(" (country|place|proper{1,2}) ")"|organisation|country|place|org-head|org-topic|!organisation post-part|"của"|"tại" &(organisation|country|place|org-head|org-topic|admin)|"và" (post-title|org-topic|proper &country)){0,6}`;
const POST = `post=((post-prefix{0,2} post-title (!organisation post-part){0,4} ${OF}) (("," | "kiêm" | "và") post-prefix{0,2} post-title (!organisation post-part){0,4} ${OF}){0,2})`;
const ADDRESS = '(address "."?){1,2}';

/** A word that no Vietnamese syllable is written like: "Hanna", "Motohiro". */
const FOREIGN_WORD =
  /^(?!(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$)\p{L}{2,}$/iu;

export const people: PackSection = {
  shapes: [{ tag: 'foreign-word', pattern: FOREIGN_WORD }],
  lexicon: [
    { tag: 'given-name', terms: GIVEN_NAMES, cased: true },
    { tag: 'surname', terms: VIETNAMESE_SURNAMES, cased: true },
    /** Of the Jrai and Ede, before a given name that may be of one syllable: "Siu Hlin". */
    {
      tag: 'highland-surname',
      cased: true,
      terms: ['Siu', 'Ksor', 'Kpă', 'Rah', 'Nay', 'Rcom', 'Kpuih', 'Puih', 'Rmah', 'Rơ'],
    },
    /** Words that begin a sentence or a place's name as a given name would. */
    {
      tag: 'no-person',
      cased: true,
      terms: [
        'Theo',
        'Sông',
        'Núi',
        'Đảo',
        'Hồ Chí Minh City',
        'Châu Hồng Hà',
        'Biên bản',
        'Quyết định',
        'Quý {Hội,Ban,Bộ,Sở,Tỉnh,Thành,Cơ,Công,Đơn,Tổ,Đại,vị,Bạn,Trường,Đoàn}',
      ],
    },
    { tag: 'sure-surname', terms: VIETNAMESE_SURNAMES_SURE, cased: true },
    {
      tag: 'post-title',
      terms: list(
        'chủ tịch; phó chủ tịch; tổng thư ký; phó tổng thư ký; tổng bí thư; bí thư; phó bí thư; bí thư thứ nhất; chủ nhiệm; phó chủ nhiệm; giám đốc; phó giám đốc; tổng giám đốc; phó tổng giám đốc; giám đốc điều hành; trưởng ban; phó trưởng ban; trưởng phòng; phó trưởng phòng; phó phòng; trưởng đoàn; phó trưởng đoàn; đoàn trưởng; trưởng đại diện; phó trưởng đại diện; đại diện thường trú; trưởng văn phòng; chánh văn phòng; phó chánh văn phòng; vụ trưởng; phó vụ trưởng; cục trưởng; phó cục trưởng; bộ trưởng; thứ trưởng; thủ tướng; phó thủ tướng; tổng thống; phó tổng thống; chủ tịch nước; phó chủ tịch nước; quốc vương; nhà vua; hoàng hậu; thái tử; hoàng tử; công chúa; thống đốc; phó thống đốc; tỉnh trưởng; phó tỉnh trưởng; thị trưởng; phó thị trưởng; đại sứ; tổng lãnh sự; phó tổng lãnh sự; lãnh sự; tham tán; bí thư thứ hai; tùy viên; hiệu trưởng; phó hiệu trưởng; viện trưởng; phó viện trưởng; trưởng khoa; bác sĩ; điều dưỡng; giáo sư; phó giáo sư; tiến sĩ; thạc sĩ; ủy viên; uỷ viên; thành viên; đội trưởng; đội phó; tình nguyện viên; phiên dịch; cán bộ; cán bộ đối ngoại; chuyên viên; chuyên gia; điều phối viên; quản lý; thủ kho; kế toán; nhân viên; thư ký; phát ngôn viên; người phát ngôn; nhà báo; phóng viên; trưởng nhóm; nhóm trưởng; cầu thủ; ca sĩ; diễn viên; phu nhân; đại biểu; đại biểu quốc hội; chủ tịch quốc hội; phó chủ tịch quốc hội; trung tướng; thiếu tướng; đại tướng; thượng tướng; đại tá; thượng tá; trung tá; thiếu tá; chỉ huy trưởng; chính ủy; quận trưởng; thị thần; cố vấn; trợ lý; hội trưởng; hội phó; chi hội trưởng; trưởng; phó; giáo viên; sinh viên; học sinh; nghệ sĩ; doanh nhân; linh mục; hòa thượng; thượng tọa; đức cha; giám mục; phó đoàn; chủ tịch hội; tỉnh ủy viên; tỉnh uỷ viên; thành ủy viên; thành uỷ viên; huyện ủy viên; quận ủy viên; đảng ủy viên; đại biện lâm thời; đại biện; bí thư đảng ủy; tổng trưởng; tổng giám mục; tổng cục trưởng; phó tổng cục trưởng; quốc vụ khanh; thượng nghị sĩ; hạ nghị sĩ; nghị sĩ; dân biểu; viện sĩ; kiến trúc sư; kỹ sư; luật sư; nhà văn; nhà thơ; nhạc sĩ; họa sĩ; cựu chiến binh; đô trưởng; phó đô đốc; trưởng phái đoàn',
      ),
    },
    {
      tag: 'post-prefix',
      terms: list('phó; nguyên; cựu; quyền; đồng; tân; cố; phó ban; thứ nhất; thường trực; danh dự; nữ; đồng chủ tịch'),
    },
    {
      tag: 'post-part',
      terms: list(
        'công tác; đoàn công tác; đoàn đại biểu; đại biểu; cứu trợ; tình nguyện; y bác sĩ; thường trực; danh dự; thứ nhất; chuyên trách; phụ trách; điều hành; đặc mệnh toàn quyền; toàn quốc; quốc gia; quốc tế; khu vực; đối ngoại; hợp tác quốc tế; hội; đoàn; nước; đảng; nhà nước; trung ương; tỉnh ủy; thành ủy; phòng; ban; chương trình; dự án; đại diện; thường vụ; hđnd; ubnd; hành chính; kỹ thuật; y tế; truyền thông; lâm thời; sở tại; nước bạn; liên bang; nước ngoài; ban chấp hành; ban thường vụ; ban đối ngoại; đội tình nguyện; văn phòng; chi hội; tình nguyện; ngoại giao; ngoại vụ; quốc phòng; công an; cấp cao; châu á; thái bình dương; đông nam á; thanh niên; phụ nữ; bộ; sở; cục; vụ; khoa',
      ),
    },
    {
      tag: 'address',
      terms: list(
        'ông; bà; anh; chị; cô; chú; bác; đồng chí; đ/c; ngài; quý ông; quý bà; em; cháu; cụ; thầy; sư; ts; ths; gs; pgs; bs; bsckii; bscki; gs.ts; pgs.ts; ls; kts; mr; mrs; ms; dr; đại đức; bé; nhà báo; bác sỹ; tiến sỹ; lương y; samdech',
      ),
    },
    { tag: 'bar', terms: ['|', '｜'] },
    {
      tag: 'label',
      terms: list(
        'người lập; người lập bảng; người lập biểu; người ghi; người ký; người viết; người nhận; người giao; người báo cáo; người dịch; người liên hệ; ghi chép; ghi biên bản; đại diện; liên hệ; đầu mối; chủ trì; họ và tên; họ tên; tác giả; dẫn đầu; ảnh; bài; bài và ảnh; bài, ảnh; thực hiện',
      ),
    },
    {
      tag: 'particle',
      terms: [
        'de',
        'da',
        'dos',
        'del',
        'di',
        'van',
        'von',
        'der',
        'bin',
        'bint',
        'ibn',
        'y',
        'dos',
        'ben',
        'abu',
        'den',
        'al',
        'el',
        'la',
        'le',
      ],
    },
    { tag: 'initial', cased: true, terms: [...'ABCDEGHKLMNPQRSTVX'] },
  ],
  rules: [
    {
      id: 'vi.person.president-ho',
      pattern: 'post=("chủ tịch|lãnh tụ") name=("Hồ" "Chí" "Minh")',
      means: { needs: 'post-title', covers: 'anything' },
      examples: {
        yes: ['gặp [Chủ tịch Hồ Chí Minh] năm ấy'],
        no: ['Chủ tịch thành phố Hồ Chí Minh', 'viếng Lăng Chủ tịch Hồ Chí Minh'],
      },
    },
    {
      id: 'vi.person.post-before',
      pattern: `${POST} ","? (${ADDRESS})? (${VIETNAMESE}|${FOREIGN})`,
      means: { needs: 'post-title', covers: 'places' },
      examples: {
        yes: [
          '[Chủ tịch Hội Chữ thập đỏ tỉnh Lạng Sơn Nông Bích Thuận] cho biết',
          'với [Phó Chủ tịch Hội Chữ thập đỏ Lào Khamphan Vongsay] tại Vinh',
          'gặp [Tổng thống Domingos Barreto] chiều qua',
          'gặp [Thị trưởng thành phố Gdansk Tomo Zielinska] chiều qua',
        ],
        no: [
          'Tổng Lãnh sự Việt Nam tại Pắc-xế',
          'Chủ tịch Hội Chữ thập đỏ tỉnh Lạng Sơn tin tưởng',
          'cán bộ Hội tham gia',
          'Chủ tịch tỉnh Luông Pha Băng nói',
        ],
      },
    },
    {
      id: 'vi.person.label',
      pattern: `label ":" (${ADDRESS})? (${VIETNAMESE}|${FULL_FOREIGN})`,
      means: { needs: 'label', covers: 'places' },
      examples: { yes: ['[Người giao: Tạ Quang Điệp]'], no: ['Người lập bảng'] },
    },
    {
      id: 'vi.person.address',
      pattern: `${ADDRESS} (${LAO}|${VIETNAMESE}|${FULL_FOREIGN}) ((","|"-"|"–"|"(") ${POST})?`,
      means: { needs: 'address', covers: 'places' },
      examples: {
        yes: [
          'Theo [ông Vũ Thanh Lưu, Phó Chủ tịch Hội Chữ thập đỏ Việt Nam], hai Hội',
          '[bà Marit Halvorsen] đến thăm',
          'do [đồng chí Bun Lốt - Phôm Ma Chăn] dẫn đầu',
          '[ông Trần Trường Lâm] nói',
        ],
        no: ['ông bà đến thăm'],
      },
    },
    {
      id: 'vi.person.name-then-post',
      pattern: `(${VIETNAMESE}|${FULL_FOREIGN}) (","|"-"|"–"|"("|":"|bar) ("là"|"nguyên")? ${POST}`,
      means: { needs: 'post-title', covers: 'places' },
      examples: {
        yes: ['1. [Batbayar Ganzorig, Trưởng đoàn]', '[Hoàng Thị Lệ Quyên - Chủ tịch Hội] đón'],
        no: ['Lạng Sơn, Chủ tịch Hội nói'],
      },
    },
    {
      id: 'vi.person.with-country',
      pattern: `${FULL_FOREIGN} "(" (country|place) ")" (("," | ";" | "và" | "cùng"){1,2} (${ADDRESS})? (${VIETNAMESE}|${FULL_FOREIGN}) "(" (country|place|proper{1,3}) ")"){1,12}`,
      means: { needs: 'post-title|address' },
      examples: {
        yes: ['các Đại sứ: [Tomo Petrov (Bulgaria), Mara Sule (Brunei) và bà Ana Oro (Cuba)] đến dự'],
        no: ['các Đại sứ ở Viêng Chăn (Lào), Yangon (Myanmar)'],
      },
    },
    {
      id: 'vi.person.monument',
      pattern:
        '("lăng"|"trường"|"tượng"|"tượng đài"|"bảo tàng"|"nhà sàn"|"tư tưởng"|"mang tên"|"tên"|"đường"|"phố"|"giải thưởng"|"khu di tích"|"khu lưu niệm") ("chủ tịch"|"đồng chí"|"ông"|"bà"|"đại tướng")? <cap>{2,4}',
      means: { needs: 'post-title|surname', nobody: true },
      examples: { yes: ['viếng [Lăng Chủ tịch Hồ Chí Minh] sáng nay', 'ở [đường Lê Lợi]'], no: ['con đường dài'] },
    },
    {
      id: 'vi.person.several',
      pattern: `("các"|"hai"|"ba"|"gồm") address ":"? ${VIETNAMESE} ((","|";"|"và"){1,2} "các"? address? ":"? ${VIETNAMESE}){1,12}`,
      means: { needs: 'address', covers: 'places' },
      examples: {
        yes: ['có [các ông: Nguyễn Hải Anh, Bùi Quốc Nam và các bà Trần Thu Hằng, Lê Minh Châu] dự'],
        no: ['các ông bà đến thăm'],
      },
    },
    {
      id: 'vi.person.surname-first',
      pattern: 'name=(sure-surname (!org-head <cap>){2,3})',
      means: { needs: 'sure-surname', covers: 'places', unknown: true },
      examples: { yes: ['với [Nguyễn Bá Thước] hôm qua'], no: ['Hà Nội Mới'] },
    },
    {
      id: 'vi.person.given-name',
      pattern: 'name=(given-name (proper|given-name){1,3})',
      means: { needs: 'given-name' },
      examples: { yes: ['với [Bernard Lacombe] hôm qua'], no: ['Bernard đến'] },
    },
  ],
};
