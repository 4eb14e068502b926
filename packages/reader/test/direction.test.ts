/** Direction and roles of parties, told in every way that papers tell them: what counts is how it is said, not who or where. */
import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

/** What is read, the kind, its direction, and parties that must be found in their roles. */
type Case = readonly [text: string, kind: string, direction: string | null, parties: readonly string[]];

const ENGLISH: readonly Case[] = [
  [
    'Dear Mayor, thank you for your letter of 3 January 2024 and for the warm welcome extended to our delegation of eight in Malmö from 4 to 9 December 2023.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'On behalf of the Zambia Red Cross Society I thank you for the 40 water filters that you donated in March 2023. The Zambia Red Cross Society is glad.',
    'consignment',
    'incoming',
    [],
  ],
  [
    'The Kenya Red Cross Society is glad. The Kenya Red Cross Society thanked the Danish Red Cross for donating 5 ambulances in 2019.',
    'consignment',
    'incoming',
    ['sender=Danish Red Cross', 'receiver=Kenya Red Cross Society'],
  ],
  [
    'The Kenya Red Cross Society donated 40 tents to Sudan in 2019. The ambassador of Sudan thanked the Kenya Red Cross Society for donating the tents in 2019.',
    'consignment',
    'outgoing',
    ['sender=Kenya Red Cross Society'],
  ],
  [
    'On June 15, the delegation of Bantry province returned to the country, successfully concluding the working trip in Boyaca province (Colombia). Welcoming the delegation were leaders of the province.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'Mayor Gong Zheng met foreign guests on Thursday. Gong warmly welcomed the guests and said that Shanghai is opening up, in accordance with the positioning of Shanghai’s development.',
    'visit',
    'incoming',
    [],
  ],
  [
    'The Chinese Ministry of Health sent a team. Ten Chinese nurses were awarded the Medal of Merit by the government of Madagascar. The Ministry of Health said so. According to the Ministry of Health, it was the first.',
    'honour',
    'incoming',
    [],
  ],
  [
    'Kenyan delegation visits Norway\n\nNAIROBI, May 5 (Staff) -- A delegation of officials from Kenyan counties visited Norway. The delegation also visited Fjord Corporation and the harbour.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'A delegation of Bantry District, led by the district Chairman Tom Rourke, is making a business trip to South Korea’s Suwon City from May 3 - 7. The delegation paid a courtesy visit to Mr. Kim Hark Gi, the Chairman of the Suwon City Council.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'At the invitation of the Norwegian Red Cross, a delegation of the Lakeport Red Cross travelled to Oslo from 3 to 9 June 2019.',
    'visit',
    'outgoing',
    ['visitor=Lakeport Red Cross', 'host=Norwegian Red Cross'],
  ],
  ['The Lakeport Mayor and five councillors are travelling to Japan.', 'visit', 'outgoing', []],
  [
    'At the invitation of the Lakeport Friendship Association, a delegation formed by 23 mayors from 9 countries visited Lakeport from May 19th to 26th. The delegation also visited the Lakeport Planning Hall.',
    'visit',
    'incoming',
    [],
  ],
  ['Mayor Ana Berg and five councillors left for Japan in May 2019.', 'visit', 'outgoing', []],
  [
    'The Lakeport Red Cross opened a depot. In May 2018 a delegation from the Kenya Red Cross Society travelled to Lakeport.',
    'visit',
    'incoming',
    [],
  ],
  [
    'Matsue City announced that a delegation from Boise visited on 5 May. Matsue City hosted a dinner.',
    'visit',
    'incoming',
    [],
  ],
  [
    "On July 18, Mayor Bart Berg signed Boise's fourth sister city agreement to culminate a 3-day visit of a delegation from Tocopilla, Chile.",
    'visit',
    'incoming',
    [],
  ],
  [
    'The City of Boise will send six students to Matsue in July. Boise has had ties since 1990.',
    'exchange',
    'outgoing',
    [],
  ],
  [
    'The Danish Red Cross sent two nurses to Nepal. The Danish Red Cross thanked its donors.',
    'deployment',
    'outgoing',
    [],
  ],
  [
    'The Norwegian Refugee Council sent aid. Nepal received 20 tons of rice from Norway on 5 May. The Nepal Red Cross Society distributed it. The Nepal Red Cross Society thanked Norway.',
    'consignment',
    'incoming',
    [],
  ],
  ['Fiji Red Cross Society received 300 tents from the Australian Red Cross.', 'consignment', 'incoming', []],
  [
    'The Fiji Red Cross Society thanked the Japanese Government for donating 40 tents on 3 May.',
    'consignment',
    'incoming',
    [],
  ],
  [
    'From this, 130 tons have been sent to the state of Oaxaca. The Mexican Red Cross had collected 300 tons of food. The Mexican Red Cross is proud.',
    'consignment',
    'outgoing',
    [],
  ],
  [
    'The shipments were received at Khartoum airport by the secretary general of the Qatar Red Crescent. Qatar Red Crescent has sent 62 tons of aid to Sudan.',
    'consignment',
    'outgoing',
    [],
  ],
  [
    'Latvia has sent 14 loads of aid to Ukraine. The Latvian Ministry of Defence reported it on 3 March 2022.',
    'consignment',
    'outgoing',
    [],
  ],
  ['Guests from Oslo conducted a training course for our firemen in May.', 'training', 'incoming', []],
  [
    'The guests from Oslo will conduct training courses for firemen of Poti. Poti City Hall invited them. Poti City Hall paid.',
    'training',
    'incoming',
    [],
  ],
  [
    "The Vietnamese Deputy Foreign Minister presented the friendship medal to the Colombian chargé d'affaires on 11 April 2017. The Ministry of Foreign Affairs of Vietnam organised the ceremony.",
    'honour',
    'outgoing',
    [],
  ],
  [
    'Colombian Ambassador Carlos Albán was presented the friendship medal by the Vietnam Union of Friendship Organizations on 11 April. The Vietnam Union of Friendship Organizations is glad.',
    'honour',
    'outgoing',
    [],
  ],
  [
    "The IDF rescue teams were deployed to Nepal on 5 May. Israel's president thanked them.",
    'deployment',
    'outgoing',
    [],
  ],
  ['The Governor of Jeju visited our prefecture on 5 May and met our governor.', 'visit', 'incoming', []],
  ['Our mayor visited Jeju from 3 to 5 May.', 'visit', 'outgoing', []],
  ['The Japanese Ambassador paid a courtesy call on the Mayor of Suva on 5 May.', 'visit', 'incoming', []],
  [
    'A Kenyan delegation visited the Danish Red Cross in Copenhagen on 5 May. The Danish Red Cross explained its work. The Danish Red Cross is old.',
    'visit',
    'incoming',
    [],
  ],
  [
    'The Prime Minister of Tonga, on an official visit to New Zealand, met the Tongan community. The Government of Tonga sent a note. The Government of Tonga is glad.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'The Peru Red Cross handed over 40 tents to the Bolivian Red Cross. The Peru Red Cross bought them.',
    'consignment',
    'outgoing',
    [],
  ],
  [
    'With the aid of the Malaysian Red Crescent, Bangladesh received 480 tons of rice. The Bangladesh Red Crescent Society unloaded it. The Bangladesh Red Crescent Society thanked them.',
    'consignment',
    'incoming',
    [],
  ],
  [
    "The army delegation of Vietnam visited Laos and presented 12 gift packages. The Vietnam People's Army said so.",
    'visit',
    'outgoing',
    [],
  ],
  [
    'The Seabridge Red Cross Society held talks in Seabridge. Since 2009 Seabridge has sent 5 consignments to provinces of Viet Nam.',
    'consignment',
    'outgoing',
    ['sender=Seabridge Red Cross Society'],
  ],
  [
    'A delegation of 12 persons from the Danish Red Cross visited the Lakeside Red Cross on 4 May 2016.',
    'visit',
    'incoming',
    ['visitor=Danish Red Cross', 'host=Lakeside Red Cross'],
  ],
  [
    'A delegation from the Danish Red Cross visited the Lakeside Red Cross on 4 May 2016.',
    'visit',
    'incoming',
    ['visitor=Danish Red Cross', 'host=Lakeside Red Cross'],
  ],
  [
    'On 4 May 2016 a delegation of 12 persons from the Danish Red Cross visited the city.',
    'visit',
    'incoming',
    ['visitor=Danish Red Cross'],
  ],
  [
    'The President of the Porto Novo City Council has paid a courtesy call on the Mayor of Lomé. The Mayor of Lomé, who welcomed the delegation, spoke of old ties.',
    'visit',
    'incoming',
    [],
  ],
  ['A group of nurses from Fiji visited our hospital in March 2014.', 'visit', 'incoming', []],
  [
    'The Kisumu County Government hosted 14 councillors from Malmö last week.',
    'visit',
    'incoming',
    ['host=Kisumu County Government'],
  ],
  [
    'Mayor welcomes guests from Bergen\n\nMayor Ruth Okello welcomed a delegation from the city of Bergen, Norway, on 3 June 2019.',
    'visit',
    'incoming',
    ['host=Ruth Okello'],
  ],
  ['Students from the Colegio Andino are visiting Nara from Peru this week.', 'visit', 'incoming', []],
  [
    'The Governor of Aichi received the Consul General of Brazil on 2 July 2015.',
    'visit',
    'incoming',
    ['visitor=Consul General of Brazil'],
  ],
  [
    'Secretary General visits Peru and Bolivia\n\nThe visit to Peru and Bolivia of the Secretary General of the Federation will end on Friday.',
    'visit',
    'outgoing',
    [],
  ],
  ['The city council plans to send a delegation from Lomé to Porto Novo in May.', 'visit', 'outgoing', []],
  [
    'Our president visited the Finnish Red Cross in Helsinki in June 2012.',
    'visit',
    'outgoing',
    ['host=Finnish Red Cross'],
  ],
  [
    'A delegation of our society led by Mary Achieng travelled to Oslo in May 2018 to visit the Norwegian Red Cross.',
    'visit',
    'outgoing',
    ['visitor=Mary Achieng', 'host=Norwegian Red Cross'],
  ],
  [
    'Mayor Ruth Okello left for Japan on Sunday at the head of a delegation of 9 persons.',
    'visit',
    'outgoing',
    ['visitor=Ruth Okello'],
  ],
  [
    'Mayor of Kumasi visits sister city Almere\n\nThe Mayor of Kumasi, Sam Pyne, is visiting Almere in the Netherlands this week.',
    'visit',
    'outgoing',
    ['visitor=Sam Pyne'],
  ],
  [
    'The Estonian Red Cross was visited by a delegation of the Georgian Red Cross in April 2011.',
    'visit',
    'incoming',
    ['visitor=Georgian Red Cross', 'host=Estonian Red Cross'],
  ],
  [
    'The Malawi Red Cross welcomed Anna Berg and her delegation from the Icelandic Red Cross in May 2013.',
    'visit',
    'incoming',
    ['visitor=Anna Berg', 'host=Malawi Red Cross'],
  ],
  [
    'The Ambassador of Chile visited the Cebu Chapter of the Philippine Red Cross on 5 May 2014 and met its administrator, Rosa Cruz.',
    'visit',
    'incoming',
    ['visitor=Ambassador of Chile', 'host=Cebu Chapter of the Philippine Red Cross'],
  ],
  ['The mayor of Toyama paid a visit to our city in 2008.', 'visit', 'incoming', []],
  [
    'Led by Vice Mayor Carl Nyman, seven councillors of Turku came to Tianjin in May 2016.',
    'visit',
    'incoming',
    ['visitor=Carl Nyman'],
  ],
  [
    'The Red Cross of Japan donated 300 blankets to our society in 2012.',
    'consignment',
    'incoming',
    ['sender=Red Cross of Japan'],
  ],
  [
    'In 2012 the Japanese Red Cross Society gave us 300 blankets.',
    'consignment',
    'incoming',
    ['sender=Japanese Red Cross Society'],
  ],
  [
    '300 blankets were donated to our society by the Japanese Red Cross Society in 2012.',
    'consignment',
    'incoming',
    ['sender=Japanese Red Cross Society'],
  ],
  [
    'We received 300 blankets from the Japanese Red Cross Society in 2012.',
    'consignment',
    'incoming',
    ['sender=Japanese Red Cross Society'],
  ],
  [
    'Our society thanked the Swiss Red Cross for a donation of 30 tents in 2013.',
    'consignment',
    'incoming',
    ['sender=Swiss Red Cross'],
  ],
  [
    "Bulacan Chapter welcomes Swiss Red Cross's donation of 500 kits\n\nThe Bulacan Chapter of the Philippine Red Cross thanked the Swiss Red Cross for 500 hygiene kits.",
    'consignment',
    'incoming',
    ['sender=Swiss Red Cross', 'receiver=Bulacan Chapter'],
  ],
  [
    'The Ambassador of Korea, Kim Min-su, handed over 20 ambulances to the Kenya Red Cross on 4 May 2017.',
    'consignment',
    'incoming',
    ['sender=Kim Min-su', 'receiver=Kenya Red Cross'],
  ],
  [
    'The Kenya Red Cross received 20 ambulances from Korea.',
    'consignment',
    'incoming',
    ['receiver=Kenya Red Cross', 'sender=Korea'],
  ],
  [
    'With the aid of the Kuwait Red Crescent Society, Lebanon received around 300 tonnes of food in 2016.',
    'consignment',
    'incoming',
    [],
  ],
  [
    'The Turkish Red Crescent sent 30 tons of food to Somalia in 2011.',
    'consignment',
    'outgoing',
    ['sender=Turkish Red Crescent'],
  ],
  ['From what citizens had brought, 30 tons have been sent to the state of Puebla.', 'consignment', 'outgoing', []],
  [
    'The Air Force deployed an aircraft to transport the aid, 20 tonnes of medicine, to Beirut.',
    'consignment',
    'outgoing',
    [],
  ],
  [
    'The navy delegation presented 12 gift packages to an orphanage in Djibouti and granted medical equipment.',
    'consignment',
    'outgoing',
    [],
  ],
  ['Colombia has delivered 5 tons of rice to Haiti.', 'consignment', 'outgoing', ['sender=Colombia']],
  [
    'The Mexican Red Cross sent 20 tons of food to Honduras after the hurricane of 1998.',
    'consignment',
    'outgoing',
    ['sender=Mexican Red Cross'],
  ],
  ['The foundation has donated ambulances to 12 branches in 2015.', 'consignment', 'outgoing', []],
  ['Sichuan received tents worth USD 20,000 from its sister city in 2008.', 'consignment', 'incoming', []],
  [
    'We passed on 400 tents from the Norwegian Red Cross to the Syrian Arab Red Crescent.',
    'consignment',
    'transshipped',
    ['provider=Norwegian Red Cross', 'receiver=Syrian Arab Red Crescent'],
  ],
  ['The visitor was presented with the Key to the City by our Mayor on 3 May 2014.', 'honour', 'outgoing', []],
  ['Our society was awarded the Medal of Friendship by the Government of Laos in 2011.', 'honour', 'incoming', []],
  [
    'The president presented a plaque to Ambassador Jan Novak of Slovakia.',
    'honour',
    'outgoing',
    ['receiver=Jan Novak'],
  ],
  [
    'Ambassador Lena Holm has been awarded the title of honorary citizen of Kisumu by the county government.',
    'honour',
    'outgoing',
    ['receiver=Lena Holm'],
  ],
  [
    'The Harbour Fire Department hosts 4 firefighters from Chile for two weeks of training.',
    'training',
    'incoming',
    [],
  ],
  ['12 Lao nurses were trained at our hospital in Hue in 2015.', 'training', 'incoming', []],
  ['Our society sent 8 youth volunteers to the Thai Red Cross for an exchange in 2014.', 'exchange', 'outgoing', []],
  [
    'Two nurses of the German Red Cross were sent to our branch in Beira in 2019.',
    'deployment',
    'incoming',
    ['sender=German Red Cross'],
  ],
  [
    'The cities of Ancona and Split signed a memorandum of understanding on 4 May 2012.',
    'agreement',
    null,
    ['partner=Ancona', 'partner=Split'],
  ],
  [
    'The Mayors of Toyama and Durham signed a sister city agreement in 1989.',
    'agreement',
    null,
    ['partner=Mayors of Toyama'],
  ],
  [
    'Governor Li Wei, Vice Governor Sun Tao and others met with Ambassador Jan Novak on 3 March 2014.',
    'talks',
    null,
    ['participant=Jan Novak'],
  ],
  [
    'Norway, which has long ties with the region, will send 40 nurses to Haiti.\n\nThe Jamaica Red Cross sent 12 tents to Haiti in May 2011. The Jamaica Red Cross thanked its donors.',
    'deployment',
    'outgoing',
    [],
  ],
  [
    'In Djibouti, the 20 tons of food were received by the Turkish Red Crescent in May 2011. The Turkish Red Crescent had collected them.',
    'consignment',
    'outgoing',
    [],
  ],
  ['30 tents are being packed in Finland to be sent to Malawi.', 'consignment', 'outgoing', []],
  [
    'Lao Red Cross officials are attending a training course in Hue. The Vietnam Red Cross opened the course on 3 May 2016.',
    'training',
    'incoming',
    [],
  ],
  ['The Fiji Red Cross held a training course on first aid in June 2014.', 'training', null, []],
  [
    'Lomé and Bergen to become sister cities\n\nThe Chairman of the Bergen City Council in Norway, Lars Moe, paid a courtesy call on the Mayor of Lomé, Jean Koffi. Moe spoke of Lomé and of Bergen. The Mayor of Lomé, who welcomed the delegation from Norway, spoke of Lomé, too.',
    'visit',
    'incoming',
    [],
  ],
  [
    'Korean Embassy gives 500 masks to the Kenya Red Cross\n\nThe Korean Embassy has given 500 masks to the Kenya Red Cross.',
    'consignment',
    'incoming',
    ['receiver=Kenya Red Cross'],
  ],
  [
    'The Mito Fire Department is hosting five firefighters from Lahti, Finland, in an exchange.',
    'exchange',
    'incoming',
    [],
  ],
  ['Our society held an exchange with students from Lahti, Finland, in May 2014.', 'exchange', null, []],
  [
    'A delegation from the Kuwait Red Crescent Society has visited Nepal, Laos and Bhutan. The Nepal Red Cross Society showed its stores. The Nepal Red Cross Society runs three blood banks.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'A delegation from the Kuwait Red Crescent Society has visited Nepal. The Nepal Red Cross Society showed its stores. The Nepal Red Cross Society runs three blood banks.',
    'visit',
    'incoming',
    [],
  ],
  ['In 1994, Mayor Ann Lowe and a group of teachers travelled to Belmora.', 'visit', 'outgoing', []],
  [
    'The City of Boise has had ties since 1990. Boise will send its Mayor in 2023 on a trip to the sister city of Nara, Japan.',
    'visit',
    'outgoing',
    [],
  ],
  ['A delegation headed by Mayor Ann Lowe arrived in May 1994.', 'visit', 'incoming', []],
];

const VIETNAMESE: readonly Case[] = [
  [
    'Thay mặt Hội Chữ thập đỏ tỉnh Phú Yên, tôi xin gửi lời cảm ơn chân thành tới Quý Hội đã hỗ trợ 500 triệu đồng. Hội Chữ thập đỏ tỉnh Phú Yên rất vui.',
    'consignment',
    'incoming',
    ['sender=Quý Hội'],
  ],
  [
    'Hội Chữ thập đỏ tỉnh Nghệ An báo cáo. Viện trợ quốc tế tiếp nhận trong năm đạt 3,5 tỷ đồng.',
    'consignment',
    'incoming',
    ['receiver=Hội Chữ thập đỏ tỉnh Nghệ An'],
  ],
  [
    'Hội Chữ thập đỏ tỉnh Nghệ An báo cáo. Năm 2019, Hội viện trợ Hội Chữ thập đỏ Lào 20 tấn gạo.',
    'consignment',
    'outgoing',
    ['sender=Hội Chữ thập đỏ tỉnh Nghệ An'],
  ],
  [
    'Lãnh đạo thành phố Huế tiếp Đoàn đại biểu tỉnh Savannakhet (Lào)',
    'visit',
    'incoming',
    ['visitor=Đoàn đại biểu tỉnh Savannakhet'],
  ],
  [
    'Ngày 4/5/2016, Sở Y tế tiếp đoàn đại biểu thành phố Daegu, Hàn Quốc do ông Kim Min Su dẫn đầu đến thăm và làm việc tại tỉnh.',
    'visit',
    'incoming',
    ['host=Sở Y tế'],
  ],
  [
    'Đoàn đại biểu Hội Chữ thập đỏ Lào đang ở thăm Việt Nam từ ngày 4/5/2016.',
    'visit',
    'incoming',
    ['visitor=Hội Chữ thập đỏ Lào'],
  ],
  [
    'Ngày 12/5/2017, đoàn đại biểu tỉnh Quảng Trị do Chủ tịch Lê Văn Nam dẫn đầu đã sang thăm tỉnh Salavan, Lào.',
    'visit',
    'outgoing',
    ['visitor=Lê Văn Nam'],
  ],
  ['Tỉnh đón đoàn chuyên gia Nhật Bản đến khảo sát ngày 3/4/2018.', 'visit', 'incoming', []],
  [
    'Chủ tịch UBND tỉnh Lào Cai tiếp Đại sứ Thụy Điển ngày 3/4/2018.',
    'visit',
    'incoming',
    ['visitor=Đại sứ Thụy Điển'],
  ],
  [
    'Đoàn công tác Hội Chữ thập đỏ Đan Mạch thăm và làm việc tại tỉnh Nghệ An ngày 3/4/2018.',
    'visit',
    'incoming',
    ['visitor=Hội Chữ thập đỏ Đan Mạch'],
  ],
  ['Đại sứ Na Uy đến chào xã giao lãnh đạo thành phố ngày 3/4/2018.', 'visit', 'incoming', ['visitor=Đại sứ Na Uy']],
  [
    'Trong chuyến thăm, đoàn Hội Chữ thập đỏ Thái Lan đã đến thăm Hội Chữ thập đỏ tỉnh Sơn La ngày 5/6/2014.',
    'visit',
    'incoming',
    ['visitor=Hội Chữ thập đỏ Thái Lan', 'host=Hội Chữ thập đỏ tỉnh Sơn La'],
  ],
  ['Ngày mai, Đoàn đại biểu tỉnh ta sẽ xuất cảnh sang Lào để tham dự hội nghị.', 'visit', 'outgoing', []],
  [
    'Tiếp nhận 500 thùng hàng từ Hội Chữ thập đỏ Hàn Quốc\n\nNgày 3/4/2018, Hội Chữ thập đỏ tỉnh Cà Mau tiếp nhận 500 thùng hàng do Hội Chữ thập đỏ Hàn Quốc trao tặng.',
    'consignment',
    'incoming',
    ['receiver=Hội Chữ thập đỏ tỉnh Cà Mau', 'sender=Hội Chữ thập đỏ Hàn Quốc'],
  ],
  [
    'Hội Chữ thập đỏ Nhật Bản trao tặng tỉnh Quảng Nam 20 máy lọc nước ngày 3/4/2018.',
    'consignment',
    'incoming',
    ['sender=Hội Chữ thập đỏ Nhật Bản'],
  ],
  [
    'Hội ta được Hội Chữ thập đỏ Ý tặng 3 xe cứu thương năm 2012.',
    'consignment',
    'incoming',
    ['sender=Hội Chữ thập đỏ Ý'],
  ],
  ['Trung ương Hội phân bổ 3 tỷ đồng cho các tỉnh Quảng Bình, Hà Tĩnh.', 'consignment', 'outgoing', []],
  [
    'Hội Chữ thập đỏ Việt Nam gửi 2 tấn hàng cứu trợ sang Cu-ba năm 2017.',
    'consignment',
    'outgoing',
    ['sender=Hội Chữ thập đỏ Việt Nam'],
  ],
  [
    'Thay mặt tỉnh, ông Lê Văn Nam trao tặng Đại sứ quán Lào 200 triệu đồng.',
    'consignment',
    'outgoing',
    ['sender=Lê Văn Nam', 'receiver=Đại sứ quán Lào'],
  ],
  ['HỘI CHỮ THẬP ĐỎ TỈNH BẾN TRE ĐÓN NHẬN HUÂN CHƯƠNG LAO ĐỘNG', 'honour', 'incoming', []],
  [
    'Chủ tịch UBND tỉnh trao Bằng khen cho ông John Miller, chuyên gia Mỹ, ngày 3/4/2018.',
    'honour',
    'outgoing',
    ['receiver=John Miller'],
  ],
  ['Hội cử 6 bác sĩ sang Cam-pu-chia khám bệnh.', 'deployment', 'outgoing', []],
  [
    'Tỉnh Nghệ An và tỉnh Xiêng Khoảng ký biên bản ghi nhớ hợp tác ngày 3/4/2018.',
    'agreement',
    null,
    ['partner=Tỉnh Nghệ An', 'partner=tỉnh Xiêng Khoảng'],
  ],
  [
    'Chiều 3/4/2018, ông Trần Văn Minh, Phó Chủ tịch UBND thành phố Cần Thơ hội kiến Thị trưởng Gwangju Lee Yong.',
    'talks',
    null,
    ['host=Trần Văn Minh'],
  ],
  [
    'Sáng 3/4, thừa ủy quyền của UBND tỉnh, Sở Ngoại vụ tiếp đoàn đại biểu thành phố Daegu, Hàn Quốc.',
    'visit',
    'incoming',
    [],
  ],
  [
    'Đoàn lãnh đạo tỉnh Kon Tum thăm, chúc Tết tỉnh Takeo\n\nTiếp tục chuyến công tác tại Vương quốc Campuchia, sáng 9-4, Đoàn lãnh đạo tỉnh Kon Tum đã đến thăm, chúc Tết tỉnh Takeo.\n\nĐón tiếp và làm việc với Đoàn lãnh đạo tỉnh Kon Tum có ông Sok Vanna-Tỉnh trưởng tỉnh Takeo cùng lãnh đạo một số sở.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'Chiều 5-3, Đoàn công tác tỉnh Quảng Trị do Bí thư Tỉnh ủy Lê Văn Ba dẫn đầu đã đến thăm và làm việc tại tỉnh Savannakhet, Lào. Tiếp đoàn có Tỉnh trưởng Savannakhet Bounchom Ubon.',
    'visit',
    'outgoing',
    ['host=Bounchom Ubon'],
  ],
  [
    'Đoàn đại biểu tỉnh Hủa Phăn (Lào) thăm, chúc Tết tỉnh Thanh Hóa\n\nChiều 5-3, Đoàn đại biểu tỉnh Hủa Phăn do ông Phoxay Sayasone - Phó Tỉnh trưởng làm trưởng đoàn đã đến thăm, chúc Tết tỉnh Thanh Hóa. Tiếp đoàn có Bí thư Tỉnh ủy Thanh Hóa.',
    'visit',
    'incoming',
    ['host=Tỉnh ủy Thanh Hóa'],
  ],
  [
    'Hội Chữ thập đỏ tỉnh Bắc Kạn đã tiếp nhận số tiền hỗ trợ 3 tỉ đồng của Hội Chữ thập đỏ Lào.',
    'consignment',
    'incoming',
    [],
  ],
  [
    'Ngày 5/4, đoàn đại biểu thành phố Đà Nẵng do Phó Bí thư Thành ủy Lê Văn An dẫn đầu lên đường. Đoàn đại biểu TP Đà Nẵng sẽ đến thăm ông Khamla, Bí thư Thành ủy, Đô trưởng thủ đô Viêng Chăn.',
    'visit',
    'outgoing',
    [],
  ],
  [
    'Hội Chữ thập đỏ tỉnh Bắc Kạn thăm Lào. Ngày 5/4, đoàn đã gặp bà con Lào và tặng Hội Chữ thập đỏ Lào 9.000 USD.',
    'consignment',
    'outgoing',
    [],
  ],
];

const CHINESE: readonly Case[] = [
  ['云南省红十字会2023年工作总结。国际援助接收总额350万元。', 'consignment', 'incoming', ['receiver=云南省红十字会']],
  ['市外办2019年工作总结。全年赴国外访问3批。', 'visit', 'outgoing', []],
  ['9月12日，由佐藤健一率领的大分市代表团访问我市。', 'visit', 'incoming', []],
  ['9月12日，由市长李明率领的我市代表团访问挪威。', 'visit', 'outgoing', ['visitor=李明']],
  ['张卫国总领事赴保和省拜会省长卡托。', 'visit', 'outgoing', ['host=卡托']],
  ['1月27日，挪威驻上海总领事赴云州拜会市长李明。', 'visit', 'incoming', []],
  ['5月3日，省红十字会副会长李明一行赴红河州调研。', 'visit', 'outgoing', []],
  ['云州市红十字会举行活动。5月3日，省红十字会副会长李明一行赴云州市调研。', 'visit', 'incoming', []],
  [
    '应台湾红十字会基隆支会的邀请,天津市红十字会组织各区负责人一行9人,于2016年8月16日至25日赴台进行交流参访。这是市红十字会首次组团,将参观基隆、高雄等城市支会。',
    'visit',
    'outgoing',
    [],
  ],
  ['应我市邀请,韩国南原市、日本鹿岛市友城代表团40余名代表,来我市参加友城金秋行活动。', 'visit', 'incoming', []],
  [
    '张源副主任率山西友好访问团访问日本埼玉县。10月27日至31日,应日本埼玉县日中友好协会的邀请,张源副主任率团赴日本埼玉县进行友好访问。张源向日本友人介绍了我省情况。',
    'visit',
    'outgoing',
    [],
  ],
  [
    '2016年5月4日，丹麦红十字会代表团一行12人访问湖滨市红十字会。',
    'visit',
    'incoming',
    ['visitor=丹麦红十字会', 'host=湖滨市红十字会'],
  ],
  ['2016年5月4日，我会接待了丹麦红十字会代表团。', 'visit', 'incoming', ['visitor=丹麦红十字会']],
  ['市长王明会见挪威卑尔根市市长一行，对代表团来访表示欢迎。', 'talks', null, []],
  ['青海红十字基金会紧急援助尼泊尔100只家庭箱', 'consignment', 'outgoing', ['sender=青海红十字基金会']],
  ['5月4日，市红十字会向环卫工人捐赠手套500副。', 'consignment', 'outgoing', []],
  ['甘霖市红十字会把帐篷300顶交给外交部，由专机运抵汤加。', 'consignment', 'outgoing', []],
  ['日本红十字会向我会捐赠救护车3辆。', 'consignment', 'incoming', ['sender=日本红十字会']],
  ['我会收到瑞士红十字会捐赠的帐篷30顶。', 'consignment', 'incoming', ['sender=瑞士红十字会']],
  ['本会于2012年向海地红十字会捐款5万美元。', 'consignment', 'outgoing', ['receiver=海地红十字会']],
  ['2020年3月，我市向韩国仁川市捐赠口罩1万只。', 'consignment', 'outgoing', []],
  ['2020年2月，韩国仁川市向我市捐赠口罩1万只。', 'consignment', 'incoming', ['sender=韩国仁川市']],
  ['中国驻老挝大使向老挝红十字会移交物资200箱。', 'consignment', 'outgoing', ['receiver=老挝红十字会']],
  ['我办接待德国杜伊斯堡市市长一行。', 'visit', 'incoming', []],
  ['2019年4月，副市长赵刚、议员陈华、主委刘英率团访问釜山。', 'visit', 'outgoing', ['visitor=赵刚']],
  ['5月4日，泰国红十字会代表团拜会了省红十字会会长周平。', 'visit', 'incoming', ['visitor=泰国红十字会']],
  ['会长周平5月4日走访国际机场协会驻京代表处。', 'visit', 'outgoing', ['visitor=周平']],
  ['2015年，老挝护士12人在我市医院接受培训。', 'training', 'incoming', []],
  ['湖滨市与挪威卑尔根市签署友好城市协议。', 'agreement', null, ['partner=湖滨市', 'partner=挪威卑尔根市']],
  ['省长孙涛、副省长周平5月4日会见智利大使诺瓦克。', 'talks', null, []],
  ['本會於2013年派出6名醫護人員赴菲律賓救災。', 'deployment', 'outgoing', []],
  ['〔記者陳大文／台北報導〕新北市消防局10日派出30名救難隊員前往土耳其。', 'deployment', 'outgoing', []],
  ['湖滨市授予挪威卑尔根市市长荣誉市民称号。', 'honour', 'outgoing', []],
  ['我会荣获国家外专局颁发的友谊奖。', 'honour', 'incoming', []],
  [
    '湖滨市红十字会慰问环卫工人\n\n5月4日，湖滨市红十字会举行活动。市红十字会向环卫工人捐赠手套500副。',
    'consignment',
    'outgoing',
    [],
  ],
  ['5月7日至8日，何平大使访问韩国江原道，会见道知事李喆雨。', 'visit', 'outgoing', []],
  ['县红十字会5月4日收到省红十字会拨付的帐篷30顶。', 'consignment', 'incoming', []],
  ['赵刚会长访问釜山\n\n赵刚会长结束此访。我会于2012年成立。', 'visit', 'outgoing', []],
  [
    '3月2日，红十字国际委员会东亚地区代表处主任安娜一行访问湖滨护理学院。此前，东亚地区代表处支持学院。',
    'visit',
    'incoming',
    [],
  ],
  ['此前，红十字国际委员会东亚地区代表处向湖滨护理学院捐赠帐篷20顶。学院成立于2010年。', 'consignment', 'incoming', []],
  [
    '高雄市市長陳文明3月2日於高雄市政府與市民見面。神戶市長山田太郎3月5日率團拜會高雄市政府。高雄市歡迎遊客。',
    'visit',
    'incoming',
    [],
  ],
];

function check([text, kind, direction, parties]: Case): void {
  const found = readText(text, { file: '' }).engagements.filter((engagement) => engagement.kind === kind);
  expect(found.length, 'it is found').toBeGreaterThan(0);
  for (const engagement of found) expect(engagement.direction).toBe(direction);
  const told = found.flatMap((engagement) => engagement.parties.map(({ name, role }) => `${role}=${name}`));
  for (const party of parties) expect(told).toContain(party);
}

for (const [language, cases] of Object.entries({ en: ENGLISH, vi: VIETNAMESE, zh: CHINESE }))
  describe(`who is home and who acts, in ${language}`, () => {
    for (const one of cases) {
      const [text, kind, direction] = one;
      test(`${text} is ${direction ?? 'a'} ${kind}`, () => check(one));
    }
  });

test('money that is taken over brings no guest, and an exchange of views is no exchange of people', () => {
  const kinds = (text: string) => readText(text, { file: '' }).engagements.map(({ kind }) => kind);
  expect(kinds('Hội Chữ thập đỏ tỉnh Bắc Kạn đã tiếp nhận số tiền hỗ trợ 3 tỉ đồng.')).toEqual(['consignment']);
  expect(kinds('5月4日，市外办主任李强拜会韩国驻上海总领事金英俊，就合作进行深入交流。')).not.toContain('exchange');
  expect(kinds('2019年1月16日，第三批医疗队开始执行援外医疗任务。')).toEqual(['deployment']);
});

const US = 'Our society ran a first-aid course in March 2014.';

test('leaves the body out that nobody names, instead of taking the nearest', () => {
  const { engagements } = readText(`${US} In 2012 the Japanese Red Cross Society gave us 300 blankets.`, { file: '' });
  const gift = engagements.find(({ kind }) => kind === 'consignment');
  expect(gift?.parties).toEqual([{ name: 'Japanese Red Cross Society', role: 'sender' }]);
});

test('takes neither reporter nor photographer for a party', () => {
  const text = 'Ngày 3/4/2018, Hội Chữ thập đỏ tỉnh Cà Mau tiếp đoàn Hội Chữ thập đỏ Lào. Ảnh: Trần Văn Minh';
  const names = readText(text, { file: '' }).engagements.flatMap(({ parties }) => parties.map(({ name }) => name));
  expect(names).not.toContain('Trần Văn Minh');
});

test('does not take a passive for its active', () => {
  const directionOf = (text: string) => readText(text, { file: '' }).engagements[0]?.direction;
  expect(directionOf('Our society was visited by a delegation of the Georgian Red Cross in April 2011.')).toBe(
    'incoming',
  );
  expect(directionOf('Our delegation visited the Georgian Red Cross in April 2011.')).toBe('outgoing');
});

test('who is named again behind a comma does not go on a list of places', () => {
  const text =
    'Tỉnh Sơn La có quan hệ với tỉnh Hủa Phăn (Lào). Năm 2019, tỉnh Hủa Phăn cử 1 đoàn công tác sang làm việc tại tỉnh Sơn La, tỉnh Sơn La cũng cử 3 đoàn công tác sang làm việc tại tỉnh Hủa Phăn.';
  const visits = readText(text, { file: '' }).engagements.filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ direction }) => direction)).toContain('outgoing');
});

test('a paper is of the country from which it is written, and an acronym stands for what the paper says', () => {
  const text = `Norwegian Red Cross hands over ambulances to PRCS

LAHORE: The ceremony for the handing over of two ambulances by Norwegian Red Cross to Pakistan Red Crescent Society (PRCS) was held on 3 May 2019.

The chairman of PRCS thanked Norwegian Red Cross. PRCS will use the ambulances in two districts.`;
  const gift = readText(text, { file: '' }).engagements.find(({ kind }) => kind === 'consignment');
  expect(gift?.direction).toBe('incoming');
});

test('who is received abroad has gone there, whoever is named by letters that the paper explains', () => {
  const text = `Qatar Red Crescent signs agreements with its counterparts

Qatar Red Crescent (QRC) signed an agreement with the Red Crescent Society of Tajikistan (RCST). Its delegation visited Tajikistan. It was received at the Dushanbe International Airport by RCST leaders.`;
  const visits = readText(text, { file: '' }).engagements.filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ direction }) => direction)).toEqual(['outgoing']);
});

test('a flag of honour is no consignment, and who is given it receives it', () => {
  const text = 'Năm 2013, Hội Chữ thập đỏ tỉnh Cà Mau đón 28 đoàn. Hội được Trung ương Hội tặng Cờ thi đua xuất sắc.';
  const told = readText(text, { file: '' }).engagements.map(({ kind, direction }) => `${kind} ${direction}`);
  expect(told).toEqual(['visit incoming', 'honour incoming']);
});

test('a charity from abroad gives, and is not at home, also where its country is not told again', () => {
  const text = `Tình bạn trong mưa lũ

Tổ chức DIWA (Hàn Quốc) viện trợ 1 tỷ đồng cho 15 hộ dân tỉnh Lạng Sơn. Tổ chức DIWA trao tặng 40 máy lọc nước.`;
  const gifts = readText(text, { file: '' }).engagements.filter(({ kind }) => kind === 'consignment');
  expect(gifts.map(({ direction }) => direction)).toEqual(['incoming', 'incoming']);
});

test('guests of several countries are received, whichever signs stand between these', () => {
  const directionOf = (line: string) =>
    readText(`Hội Chữ thập đỏ tỉnh Cà Mau cử 11 đoàn ra nước ngoài năm 2018.\n${line}`, { file: '' })
      .engagements.filter(({ kind }) => kind === 'visit')
      .map(({ direction }) => direction)
      .at(-1);
  expect(directionOf('Năm 2020 tiếp 5 đoàn từ Lào, Đức.')).toBe('incoming');
  expect(directionOf('Riêng năm 2019 đón 14 đoàn đến từ Lào, Thái Lan, Hàn Quốc và Đức.')).toBe('incoming');
  expect(directionOf('Năm 2020 đón tiếp 5 đoàn khách của Lào, Thái Lan và Đức.')).toBe('incoming');
  expect(directionOf('Trong khi đoàn Lào thăm tỉnh, Đức đón 5 đoàn của Hội.')).not.toBe('incoming');
});
