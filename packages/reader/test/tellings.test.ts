import { describe, expect, test } from 'vitest';
import { readText } from '../src/index.ts';

/** One way of telling a row, with the kinds that it tells; none for remarks that sound like one. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['On 4 May 2016 a delegation of 12 persons from the Danish Red Cross visited the city.', ['visit']],
  ['A delegation of 12 persons from the Danish Red Cross visited the city on 4 May 2016.', ['visit']],
  ['In June 2018 two officials of the Kenyan Ministry of Health visited our office.', ['visit']],
  ['The governor made the remarks when she visited the branch in Lomé on Monday.', ['visit']],
  ['There have been three recent visits by Danish personnel to the province.', ['visit']],
  ['The president of the Peruvian Red Cross visited a local unit in Arequipa.', ['visit']],
  ['The delegation of the Ministry of Health of Laos visited and presented gifts to the school.', ['visit']],
  ['Four councillors from Tampere were in the city last week.', ['visit']],
  ['He spoke to reporters during a visit to the hospital by the Norwegian ambassador, Kari Berg.', ['visit']],
  ['The mayor of Tampere, who is visiting Lomé this week, praised the project.', ['visit']],
  ['The Ministry hosted a delegation of the Ghanaian parliament on 3 March 2015.', ['visit']],
  ['Received by the rector, the six professors from Osaka toured the campus on 5 May 2014.', ['visit']],
  ['Mayor Welcomes Finnish Delegation', ['visit']],
  ['Danish Delegation Visits Lomé', ['visit']],
  ['The two sides held talks.', ['talks']],
  ['The two sides had a lively discussion.', ['talks']],
  ['On Tuesday the minister met the Danish ambassador in Lomé.', ['talks']],
  ['The governor met with Kari Berg, Ambassador of Norway, in his office.', ['talks']],
  ['The mayors of Lomé and Tampere discussed cooperation in health.', ['talks']],
  ['The society sent 14 rescue workers to Nepal.', ['deployment']],
  ['The government will send 90 military personnel to Haiti.', ['deployment']],
  ['Two volunteers leave for Nepal on Saturday to help the victims.', ['deployment']],
  ['A team of 20 doctors was sent to Nepal after the earthquake.', ['deployment']],
  ['A frigate from Chile docked in the port with rice on board.', ['consignment']],
  ['A total of 40,000 blankets have been distributed in Nepal.', ['consignment']],
  ['Peruvian Vessel Departs with 900 Tons of Supplies Bound for Haiti', ['consignment']],
  ['A ship loaded with 300 tonnes of rice left Callao for Haiti on Sunday.', ['consignment']],
  ['The plane, carrying 12 tons of medicines, landed in Kathmandu.', ['consignment']],
  ['Chile has received 90 tons of food.', ['consignment']],
  ['Norway provided relief to the victims of the floods in Malawi worth 2 million dollars.', ['consignment']],
  ['The work is part of the cooperation agreement signed between Lomé and Tampere.', ['agreement']],
  ['The society has headquarters agreements with more than 60 countries.', ['agreement']],
  ['Ambassador Kari Berg has been awarded with the insignia of the order.', ['honour']],
  ['The visitor was presented with the key to the city.', ['honour']],
  ['Six Lao nurses are being trained in Osaka.', ['training']],
  ['The fire department hosts four firefighters from Osaka for training.', ['training']],
  ['An exchange party and concert was held on 5 May 2016.', ['event']],
  ['The shipments were received at Khartoum airport by the secretary general of the society.', ['consignment']],
  ['The ambassador joined the handover of ten vehicles.', ['consignment']],
  ["Ukraine's ambassador to Latvia joined the handover of a new convoy of vehicles.", ['consignment']],
  ['The delegation from Oslo presented ten computers to the school.', ['consignment']],
  [
    'A nine-person delegation from the city of Oslo visited to the city of Poti for a week-long working visit.',
    ['visit'],
  ],
  ['Nine-person delegation from Oslo, Norway visited to the city of Kutaisi for a week-long working visit.', ['visit']],
  ['Delegation from the city of Oslo, Norway visited the City Hall of Kutaisi', ['visit']],
  ['The Japanese ambassador was presented the friendship medal on 11 April.', ['honour']],
  ["The chargé d'affaires was presented with a commemorative medal.", ['honour']],
  ['Peruvian Ambassador to Vietnam receives Friendship Medal', ['honour']],
  ['The honorary consul received an award from the governor.', ['honour']],
  ['Dr. Anna Berg was made an honorary citizen of Matsue.', ['honour']],
  ['The mayor was named honorary citizen of Oslo.', ['honour']],
  ['The Order of the Rising Sun was conferred on Ms. Anna Berg.', ['honour']],
  ['The medal was pinned on the consul by the vice minister.', ['honour']],
  ['A total of 180 consignments entered the country last year.', ['consignment']],
  ['180 international consignments delivered to Iranian Red Crescent last year', ['consignment']],
  ['The aid package arrived in Kyiv on a flight from Riga.', ['consignment']],
  ['The first shipment of humanitarian aid from Latvia was delivered to Kyiv on 25 February.', ['consignment']],
  ['New Zealand Red Cross has made $10,000 available for the relief effort.', ['consignment']],
  ['The government has made 2 million euros available to the Red Cross.', ['consignment']],
  ['Another lorry with aid is on its way to Moldova.', ['consignment']],
  ['Mental health officers led workshops for teachers in Kathmandu.', ['training']],
  ['The experts ran a workshop for nurses in Suva.', ['training']],
  ['Four instructors gave first-aid classes to 60 pupils in Apia.', ['training']],
  ['The seminar was attended by 27 participants from five countries.', ['training']],
  ['France sent 40 engineers to Fiji to repair schools.', ['deployment']],
  ['The Government of Nauru has provided a cash grant of $150,000 to the Fijian government.', ['consignment']],
  ['The Indian Government has pledged 2 million dollars for recovery.', ['consignment']],
  ['Four military helicopters were provided by the New Zealand Government.', ['consignment']],
  ['The emergency teams which were deployed to Nepal returned home yesterday.', ['deployment']],
  ['The team surveyed 300 public buildings.', []],
  ["The adviser, who is also head of the festival's board, is on a working visit to Da Nang.", ['visit']],
  ['The minister is in Oslo on an official visit.', ['visit']],
  ['A parliamentary delegation led by Speaker Anna Berg is visiting Nepal from 3 to 6 May.', ['visit']],
  ['Six students and one chaperone are travelling to Hekinan, Japan from July 29 to August 8.', ['exchange']],
  ['On August 19, Japanese students will travel to Boise.', ['exchange']],
  [
    'Mayor Bart Berg signed the fourth sister city agreement to culminate a visit of a delegation from Tocopilla, Chile.',
    ['agreement', 'visit'],
  ],
  ['A collaboration agreement between both cities was signed last year.', ['agreement']],
  ['Last year a twinning agreement was signed by the two mayors.', ['agreement']],
  ['The council met the mayor of Batumi, Nino Beridze.', ['talks']],
  ['The chairperson of the council and her deputy had a meeting with the delegation.', ['talks']],
  ['At the end of the meeting the mayor presented gifts to the guests.', []],
  [
    'The Iraqi society commenced the transfer of 20 tons of medical supplies to the Egyptian Red Crescent.',
    ['consignment'],
  ],
  ['The society has transported over 30 tons of food to Gaza through the Egyptian Red Crescent.', ['consignment']],
  [
    'The society announced on Sunday the commencement of transferring 20 tons of medicines to the Egyptian Red Crescent.',
    ['consignment'],
  ],
  ['Kuwait Red Crescent announced on Thursday shipping 190 tons of food to Sudan.', ['consignment']],
  ['The supplies have been shipped from Safaga to Port Sudan with several volunteers on board.', ['consignment']],
  ['Aboard aircraft of the air force, 62 tons of relief items were delivered to Khartoum.', ['consignment']],
  ['The second relief shipment was despatched by an aircraft to Algeria on 29 May.', ['consignment']],
  ['Humanitarian aid worth USD 65,000 was also transmitted by air to Sri Lanka.', ['consignment']],
  ['Latvia has sent 14 loads of donations to Ukraine', ['consignment']],
  ['So far, 14 humanitarian aid shipments have been sent from Latvia to Ukraine.', ['consignment']],
  ['Latvian state police send vehicles and minibuses to Ukraine', ['consignment']],
  [
    'The Basketball Association has also contributed, providing sports equipment for Ukrainian children.',
    ['consignment'],
  ],
  ['Tonga and Samoa have both contributed food rations for the communities.', ['consignment']],
  ['The city of Dallas gifted two buses to Monterrey.', ['consignment']],
  ['He praised the strategic partnership with the society in helping the vulnerable through joint projects.', []],
  ['The Mayor expressed hope for further exchanges.', []],
  ['The society thanked all donors for their support.', []],
  ['He promised to continue to support Sudan.', []],
  ['The photographs were taken during the ceremony at the city hall.', []],
  ['Applications for the trip to Japan are open until April 1.', []],
  ['The association provides training in first aid every month.', []],
  ['The museum was visited by 20,000 people last year.', []],
  ['Volunteers are distributing relief to those affected.', []],
  ['He described the shipments as part of ongoing work.', []],
  ['The consulate is very pleased to see that sister city exchanges have resumed.', []],
  ['The hospital has 20 doctors and 40 nurses.', []],
  ['The Peruvian Navy received a delegation of officers from Chile.', ['visit']],
  ['The Consul General of Japan visited the City Hall to meet with the mayor.', ['visit']],
  ['The exhibition, organised by the Embassy of Peru, opens on Friday.', ['event']],
  ['The 8th Vietnam - Japan Festival will be held in Da Nang in 2023.', ['event']],
  ['Israeli rescue teams arrived in Nepal on Sunday.', ['deployment']],
  ['The chairman hosted a reception for the special adviser of the Japan-Nepal alliance.', ['visit']],
  ['The governor hosted a reception for ambassador Anna Berg.', ['visit']],
  [
    'A 12-member delegation from the Thai Red Cross Society paid a study visit to the Fiji Red Cross from 3 to 5 May.',
    ['visit'],
  ],
  ['The Fiji Red Cross played host to a delegation from Tonga last week.', ['visit']],
  ['Officials from the Embassy of Japan toured the new warehouse on Friday.', ['visit']],
  ['The Japanese ambassador, accompanied by his wife, called on the governor on Tuesday.', ['visit']],
  ['The president of the Swiss Red Cross is on a three-day visit to Nepal.', ['visit']],
  ['The high commissioner made a farewell call on the prime minister on 5 May.', ['visit']],
  ['Mayor Anna Berg and six councillors flew to Matsue on Sunday for the anniversary.', ['visit']],
  ['A group of 14 teachers from Oslo arrived in Suva on Monday for a week-long stay.', ['visit']],
  ['Representatives of the German Red Cross were in Lomé from 2 to 6 June to assess the project.', ['visit']],
  ['The delegation, led by Vice Governor Chen Li, was received by President Berg.', ['visit']],
  ["The city's youth council hosted 12 teenagers from Laval under the exchange programme.", ['exchange']],
  ['Ten Boise teenagers are back from a two-week exchange in Chita, Japan.', ['exchange']],
  ['The two cities have swapped students since 1990.', ['exchange']],
  ['Under the agreement, five nurses from Samoa will train in Auckland for three months.', ['training']],
  ['Twenty volunteers from six islands completed a first aid course in Suva on Friday.', ['training']],
  ['The Japanese Red Cross trained 30 Nepalese nurses in disaster nursing.', ['training']],
  ['A five-day regional workshop on logistics opened in Nadi on Monday with 27 participants.', ['training']],
  ['The fire department sent two instructors to Tonga to train local crews.', ['training']],
  ['Australia has deployed a medical assistance team to Fiji.', ['deployment']],
  ['An Australian medical team has been in Suva since Sunday.', ['deployment']],
  ['Red Cross nurse Anna Berg is heading to Liberia to join the Ebola response.', ['deployment']],
  ['The Singapore Red Cross dispatched a five-man relief team to Palu on Tuesday.', ['deployment']],
  ['China will send 50 more engineers to Tonga.', ['deployment']],
  ['The Embassy of Japan handed over a fire engine to the municipality on 4 March.', ['consignment']],
  ['The Government of Japan granted USD 86,000 for a clinic in Malawi.', ['consignment']],
  ['Rotarians from Perth shipped a container of school books to Tanzania.', ['consignment']],
  ['A cheque for $5,000 was presented to the Tonga Red Cross by the Auckland branch.', ['consignment']],
  ['The sister city of Oslo gave two buses to Poti.', ['consignment']],
  ['Two Indian aircraft carrying 30 tonnes of relief landed in Kathmandu on Sunday.', ['consignment']],
  ['A plane with Turkish aid landed in Dhaka this morning.', ['consignment']],
  ['Relief supplies from Qatar have reached Beira.', ['consignment']],
  ['The first batch of vaccines donated by China arrived in Harare on 15 February.', ['consignment']],
  ['The ship, loaded with 900 tons of flour, docked in Port Sudan on Tuesday.', ['consignment']],
  ['Donations worth 40,000 euros were collected for the people of Nepal.', ['consignment']],
  ['Kuwait has pledged $5 million to help Sudan.', ['consignment']],
  ['The mayor was awarded the Order of the Rising Sun by the Government of Japan.', ['honour']],
  ['Japan has conferred the Order of the Rising Sun on Dr. Anna Berg.', ['honour']],
  ['The consul presented a certificate of commendation to the association.', ['honour']],
  ["The association received the Foreign Minister's Commendation for its work.", ['honour']],
  ['Ms. Berg was recognised with the Florence Nightingale Medal.', ['honour']],
  ['The two mayors signed a sister city agreement on 5 May.', ['agreement']],
  ['Poti and Oslo became sister cities in 1989.', ['agreement']],
  ['The pact was inked by the two presidents in Oslo.', ['agreement']],
  ['An agreement on cooperation was concluded between Oslo and Poti.', ['agreement']],
  ['The cities renewed their twinning on 3 June.', ['agreement']],
  ['Oslo and Poti have been twinned since 1978.', ['agreement']],
  ['A Japanese festival was held in Denver on 4 June.', ['event']],
  ['The exhibition of Peruvian art opened in the city hall on Friday.', ['event']],
  ['The two ministers discussed trade and health in Oslo on Monday.', ['talks']],
  ['The prime minister had talks with her Tongan counterpart.', ['talks']],
  ['The ambassador met the mayor to discuss cooperation in education.', ['talks']],
  ['The two Red Cross presidents held a video call on 4 May.', ['talks']],
  ['She expressed her gratitude to the ambassador at the meeting.', []],
  ['The Red Cross urged people to give blood.', []],
  ['The city has seven sister cities.', []],
  ['The programme aims to send students abroad.', []],
  ['The team won the match.', []],
  ['Visitors to the museum can see the gifts.', []],
  ['The ship was built in 1990.', []],
  ['The ministry is responsible for receiving delegations.', []],
  ['He was born in Oslo and studied in Lima.', []],
  ['There are many opportunities for cultural exchange with Osaka.', []],
  ['The Chilean president inspected a guard of honour.', []],
  ['The two ministers inspected the guard of honour at the palace in Oslo.', []],
  ['The department is responsible for arranging meetings, talks and visits of foreign guests.', []],
  ['Her duties include receiving delegations and organising exchanges.', []],
  ['He handed over an invitation letter to the governor of Osaka.', []],
  ['The officials arrived at the port to supervise the work.', []],
  ['The secretariat deals with the exchange of students and visits of delegations.', []],
  ["She gave a lecture at the club's monthly meeting.", []],
  ['Đoàn đại biểu Quốc hội Lào đang ở thăm Việt Nam.', ['visit']],
  ['Nhân dịp đang ở thăm Đà Nẵng, Thị trưởng thành phố Yokohama đã đến chào Chủ tịch thành phố.', ['visit']],
  ['Ngày 4/5/2016, 12 thành viên Hội Chữ thập đỏ Đan Mạch đã đến thăm thành phố.', ['visit']],
  ['Đoàn cán bộ y tế tỉnh Quảng Trị đã sang khám bệnh cho người dân Savannakhet.', ['deployment']],
  ['Hai bên đã hội đàm.', ['talks']],
  ['Hai bên đã trao đổi về tình hình hợp tác.', ['talks']],
  ['Hội đã cử 14 nhân viên cứu hộ sang Nepal.', ['deployment']],
  ['Tỉnh đánh giá cao việc trao đổi đoàn giữa hai bên.', []],
  ['Trường là cơ sở kết nghĩa của đơn vị.', []],
  ['Phòng có nhiệm vụ sắp xếp các cuộc tiếp, hội đàm và đón đoàn.', []],
  ['Tàu chở 300 tấn gạo đã cập cảng Beira.', ['consignment']],
  ['Đại sứ Kari Berg được trao Kỷ niệm chương.', ['honour']],
  ['Hội Chữ thập đỏ Lào trao 500 thùng hàng cho người dân Attapeu.', ['consignment']],
  ['2016年5月4日,丹麦红十字会一行12人访问我市。', ['visit']],
  ['她周一在洛美视察分会时说了这番话。', []],
  ['丹麦市长在访问我市期间表示,合作很好。', ['visit']],
  ['双方在市政府座谈交流。', ['talks']],
  ['双方举行了会谈。', ['talks']],
  ['红十字会派出14名救援人员前往尼泊尔。', ['deployment']],
  ['两名志工週六將赴尼泊爾賑災。', ['deployment']],
  ['红十字会向灾区5000户家庭进行了衣物援助。', ['consignment']],
  ['載有300噸白米的貨輪抵達海地。', ['consignment']],
  ['负责安排外宾的会见、会谈等外事活动。', []],
  ['该处负责会见、会谈的安排。', []],
  ['两会互访对增进友谊具有重要意义。', []],
  ['智利总统检阅了仪仗队。', []],
  ['甲市与坦佩雷市2012年签署友好合作协议。', ['agreement']],
  ['The parties discussed cooperation in health and education.', ['talks']],
  ['The parties should discuss the matter.', []],
  ['The councils of Oslo and Poti agreed to establish a twin-city relationship in 1989.', ['agreement']],
  ['The president laid a wreath at the Monument to the Heroes on 3 May 2016.', ['event']],
  ['The family laid flowers on the grave.', []],
  ['Chủ tịch nước Lào đã đặt vòng hoa tại Đài tưởng niệm ngày 3/5/2016.', ['event']],
  ['5月3日，挪威大使向纪念碑敬献花圈。', ['event']],
  ['5月3日，會長在酒店宴請傳媒。', ['event']],
  ['Lễ kỷ niệm 40 năm thành lập Hội hữu nghị Việt Nam - Peru đã diễn ra tại Hà Nội.', ['event']],
  ['Tuần lễ Vàng du lịch Hàn Quốc kéo dài từ ngày 3/5/2016 đến ngày 9/5/2016.', ['event']],
  ['Cơn mưa kéo dài trong ba ngày.', []],
  ['The schools were given two days off by order of the President.', []],
  ['The award is named after Anna Berg, who founded the society.', []],
  ['Dự án Viện trợ kỹ thuật cho bệnh viện do Nhật Bản tài trợ.', []],
  ['The club hosted a dinner in aid of the Heart Fund.', ['event']],
  ['医院每年转运病人500人次。', []],
  ['物资由市长护送，5月3日运往尼泊尔。', []],
  ['30吨大米运往尼泊尔。', ['consignment']],
  ['Bà Berg có nhiều năm công tác tại Lào.', []],
  ['Tổ chức đến từ Nhật Bản có 40 hội viên.', []],
  ['Đoàn công tác của tỉnh đã đi công tác tại Lào từ ngày 3 đến 5/5/2016.', ['visit']],
];

describe('what a sentence tells by itself', () => {
  test.each(CASES)('the desk reads "%s" as %j', (text, kinds) => {
    expect(
      readText(text, { file: '' })
        .engagements.map(({ kind }) => kind)
        .sort(),
    ).toEqual(kinds);
  });
});

describe('what several lines tell together', () => {
  test('the field below a heading dates the event that the heading names', () => {
    const text =
      'Report for 2016\n\nThe members know the year.\n\n(1) General Meeting\nDate: May 7, 2016\nPlace: City Hall\n\n(2) Exchange Party and Concert\nDate: June 9, 2016\nPlace: Osaka Hall\n';
    const { engagements } = readText(text, { file: '' });
    expect(engagements.map(({ kind, period }) => `${kind} ${period}`)).toEqual([
      'event 2016-05-07',
      'event 2016-06-09',
    ]);
  });

  test.each([
    [
      'Our year\n\nThe association has 40 members and works with three cities.\n\n2017\n\n10th Anniversary Celebration of Bergen and Tocopilla\n\nDelegation Welcome Reception\n\nVisit to Ulsan City Council in Korea\n\n2016\n\nSister City Forum\n\n30th Anniversary Ceremony\n',
      ['event 2017', 'event 2017', 'visit 2017', 'event 2016', 'event 2016'],
    ],
    [
      'Một năm\n\nHội có 40 hội viên và hợp tác với ba thành phố.\n\nNăm 2017\n\nLễ kỷ niệm 10 năm quan hệ với thành phố Bergen\n\nTiệc chiêu đãi đoàn đại biểu\n\nChuyến thăm của đoàn Na Uy\n',
      ['event 2017', 'event 2017', 'visit 2017'],
    ],
    [
      '大事记\n\n协会现有会员40人。\n\n2017年\n\n与卑尔根市结好十周年庆祝活动\n\n国际友城论坛\n\n挪威代表团来访\n',
      ['event 2017', 'event 2017', 'visit 2017'],
    ],
  ])('each line below a year tells of something of its own, in that year (%#)', (text, told) => {
    const { engagements } = readText(text, { file: '' });
    expect(engagements.map(({ kind, period }) => `${kind} ${period}`)).toEqual(told);
  });

  test.each([
    [
      'On 3 May 2015 Lomé signed an agreement with the city of Bergen in Norway. The signing ceremony was held in the town hall.',
      ['agreement'],
    ],
    [
      'The embassy of Japan donated 40 beds to the hospital in Lomé on 3 May 2015. A ceremony for the donation was held in the garden.',
      ['consignment'],
    ],
    [
      'A delegation of 9 mayors from 4 countries visited Lomé in May 2015. The delegation also visited the port.',
      ['visit'],
    ],
    [
      'The society sent 14,500 blankets to Nepal in May 2015. The 14,500 blankets have reached the Nepal Red Cross Society.',
      ['consignment'],
    ],
    [
      '2015年5月3日，我市与卑尔根市签署合作备忘录。我市与卑尔根市自1980年缔结友好城市以来，交流密切。',
      ['agreement', 'agreement'],
    ],
    [
      'Ngày 22/7/2016, đoàn tỉnh Chăm Pa Sắc (Lào) do ông Bua Xon dẫn đầu đã đến thăm tỉnh. Tiếp đoàn có đồng chí Lê Văn An, Giám đốc Sở.',
      ['visit'],
    ],
    [
      'Ngày 3/5/2015, Hội tổ chức Hội nghị hữu nghị tại thành phố. Hội nghị được tổ chức trực tiếp và trực tuyến với 78 điểm cầu.',
      ['event'],
    ],
    ['2015年5月3日，我市与挪威卑尔根市签署合作备忘录。签约仪式在市政厅举行。', ['agreement']],
  ])('what is told on is one: %s', (text, kinds) => {
    expect(readText(text, { file: '' }).engagements.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('a year that a line gives as a field heads no list', () => {
    const text =
      'Report\n\nThe members know the year.\n\nDate: 2016\n\nPlace: City Hall\n\nGuests and forums\n\nThe city has a museum.\n';
    expect(readText(text, { file: '' }).engagements).toEqual([]);
  });

  test('a line of a chronicle dates each sentence in it', () => {
    const text =
      'Chronicle\n\nMarch 2004. Earthquake in Bam. The society sent 12 nurses to Iran.\n\nMay 2006. Flood in Lomé. The society sent 40 tents to Togo.\n\nJune 2008. A busy month. The society received a delegation of the Kenya Red Cross.\n';
    const { engagements } = readText(text, { file: '' });
    expect(engagements.map(({ period }) => period)).toEqual(['2004-03', '2006-05', '2008-06']);
  });

  test('one gift with the same figures is one, however often it is told', () => {
    const text =
      'On 5 May 2017 the society donated 400 tents to the Kenya Red Cross. The Kenya Red Cross received the 400 tents in Mombasa.';
    expect(readText(text, { file: '' }).engagements.map(({ kind }) => kind)).toEqual(['consignment']);
  });

  test('what came in and what was sent on of it are two, in however many places they were', () => {
    const text =
      'The Mexican Red Cross has received 236 tons of aid in its centres in 16 states. From this, 130 tons have been sent to the state of Oaxaca, where they were given to 16 villages.';
    expect(readText(text, { file: '' }).engagements.map(({ kind }) => kind)).toEqual(['consignment', 'consignment']);
  });

  test('what stands in brackets parts no thing from what was done with it', () => {
    const text =
      'In all, 40,000 emergency kits (with a radio, a lamp, a cloth, a booklet on health care, and so on) have been distributed in Nepal.';
    expect(readText(text, { file: '' }).engagements.map(({ kind }) => kind)).toEqual(['consignment']);
  });

  test('what there has been so far is a total', () => {
    const text = 'So far the society has sent 90 tonnes of rice to Haiti.';
    expect(readText(text, { file: '' }).engagements.map(({ status }) => status)).toEqual(['aggregate']);
  });

  test("a year's money from nobody in particular is a total, and what one body gave is not", () => {
    const statuses = (text: string) => readText(text, { file: '' }).engagements.map(({ status }) => status);
    expect(statuses('International aid received in 2023 amounted to 3.5 million US dollars.')).toEqual(['aggregate']);
    expect(statuses('Hội tiếp nhận trong năm 3,5 tỷ đồng tiền viện trợ.')).toEqual(['aggregate']);
    expect(statuses('云南省红十字会全年接收国际援助物资价值350万元。')).toEqual(['aggregate']);
    expect(statuses('In 2023 the society received 90,000 euros from the Danish Red Cross.')).toEqual(['reported']);
    expect(statuses('2023年，云南省红十字会接收日本红十字会捐款20万元。')).toEqual(['reported']);
  });

  test('countries that nobody names are no party', () => {
    const parties = (text: string) => readText(text, { file: '' }).engagements.flatMap((one) => one.parties);
    expect(parties('Năm 2019, Sở Ngoại vụ tỉnh Nghệ An cử 4 đoàn đi nước ngoài.')).toEqual([
      { name: 'Sở Ngoại vụ tỉnh Nghệ An', role: 'sender' },
    ]);
    expect(parties('2019年，昆明市外办派出4批团组赴国外访问。')).toEqual([{ name: '昆明市外办', role: 'sender' }]);
  });
});

describe('bodies with names that are nearly the same', () => {
  const variants = (text: string) =>
    readText(text, { file: '' }).findings.filter(({ kind }) => kind === 'name-variant');

  test('a name with one word more is shown beside the other', () => {
    const text =
      'The Osaka Peru International Friendship Association visited Lomé on 3 May 2016. The Osaka Peru Friendship Association was founded in 1990.';
    expect(variants(text)).toHaveLength(1);
  });

  test('friendship associations named from either end are two bodies', () => {
    expect(variants('Hội hữu nghị Việt Nam - Lào gặp Hội hữu nghị Lào - Việt Nam ngày 3/5/2016.')).toEqual([]);
  });

  test('two ministries of one country are two bodies', () => {
    expect(
      variants('The Ministry of Foreign Affairs of Kenya met the Ministry of Health of Kenya on 3 May 2016.'),
    ).toEqual([]);
  });
});
