/**
 * Given names in Latin letters from many languages, without those that are ordinary words, months or places (May, Grace, Florence).
 *
 * Most come from Faker's locales (MIT); names of Africa, Asia and the Pacific were added by hand.
 */
export const GIVEN_NAMES: readonly string[] = `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aamod Aanand Aanandaswarup Aanandinii
Aanjaneya Aanuoluwapo Aaratrika Aarav Aaron Aarya Aaryan Aarón Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya
Aayushmaan Aayushman Aba Abaka Abakan Abakay Abani Abayomi Abbos Abby Abdel Abdon Abdou Abdoul Abdoulaye Abdul
Abdulahad Abdulazim Abdulaziz Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq Abduljabbor Abduljalil
Abdulkarim Abdullah Abdullatif Abdulmalik Abdulqahhor Abdulqodir Abdulrahman Abdulvahhob Abdulvali Abdulvohid
Abdurrahiym Abdurrahmon Abdurrauf Abdurrazzoq Abdussamad Abe Abebe Abebi Abeiku Abel Abelardo Abena Abendam
Abeni Abhaidev Abhaya Abhirath Abhisyanta Abibatou Abidin Abigail Abigél Abimbola Abiodun Abiola Abiona Abisola
Abisoye Abiy Abluç Abosede Abou Aboubacar Abraham Abril Aby Abyasa Abılay Abşar Acaryatanaya Achalesvara
Acharyanandana Acharyasuta Achieng Achille Achim Achintya Achyut Adalan Adalbert Adalberta Adalberto Adaldı
Adalmış Adam Adama Adaugo Adberilgen Ade Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola
Adedayo Adedeji Adedoyin Adegoke Adekitan Adekola Adekunle Adel Adela Adelaida Adelajda Adele Adeleke Adelin
Adelina Adeline Adelya Adem Adenike Adeniyi Adeola Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua
Adetayo Adetoke Adetoun Adeyi Adheesh Adhiarja Adhiraj Adhrit Adi Adiarja Adiba Adigun Adika Adikara Adikavi
Adil Adile Adina Adinata Adinath Aditeya Aditya Adityanandan Adityanandana Adlıbeğ Adnân Ado Adolf Adolfo Adonis
Adraman Adriaan Adrian Adriana Adriano Adrien Adrienne Adrijana Adripathi Adrián Adriána Adsız Adunni Advaya
Adwitiya Adwoa Adán Adél Adıgüzel Adıkutlu Adıkutlutaş Affan Afia Afitap Afolarin Afonso Afra Afruza Afua Afzuna
Afşar Afşin Afşın Agasti Agastya Agata Agaton Aglae Aglaia Agnes Agnesa Agneta Agneya Agnieszka Agnimitra
Agniprava Agnivesh Agnos Agrata Agripina Agrypina Agus Agustina Agustín Agáta Ahalya Ahenk Ahilya Ahlem Ahmad
Ahmed Ahmet Ahror Ahsen Aida Aidan Aiden Aigul Aileen Aimee Aimée Aino Ainura Ainārs Aisha Aishani Aissatou
Aisyah Aitor Ajala Ajani Ajeet Ajeng Ajiman Ajimat Ajimin Ajiono Ajit Ajita Ajoke Akalp Akande Akanmu Akanni
Akarsana Akash Akata Akbatur Akbay Akbaş Akboğa Akbudak Akbulak Akbuğra Akbörü Akdemir Akdoğan Akifa Akihito
Akinkunmi Akinlabi Akinwale Akira Akkun Akkunlu Akkurt Akkuş Akmal Akofa Akorfa Akos Akosua Akpıra Akram Akroor
Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita Aksungur Aktan Aktekin Aktimur Akua Akula Akumaa
Akunna Akvelīna Akwasi Akwesi Akçakoca Akçora Akıbudak Akıner Akınçı Ala Alaba Alaban Alabörü Aladağ Alade
Aladoğan Alakurt Alambana Alamu Alan Alana Alasdair Alassane Alayunt Alayuntlu Alba Alban Albert Alberta Alberte
Albertina Alberto Albertīne Albin Albina Albín Albína Alcibiade Alcide Alda Aldemir Aldo Aldoğan Aldıgerey Alea
Alec Alejandra Alejandro Aleksa Aleksandar Aleksander Aleksandra Aleksei Aleksi Aleksy Alemayehu Alemka Alena
Alenka Aleodor Alessandra Alessandro Alessia Alessio Alex Alexa Alexander Alexandr Alexandra Alexandre
Alexandrea Alexandrina Alexandrine Alexandru Alexane Alexanne Alexe Alexei Alexej Alexia Alexis Aleyna Aleš
Alfons Alfonso Alfonz Alfred Alfreda Alfredo Alfréd Alfrēds Alhaji Ali Alia Alica Alican Alice Alicia Alicja
Alida Alika Alima Alin Alina Aline Aliou Alioune Alis Alisa Alisha Alisher Alison Alissa Alistar Aliya Aliyah
Alişan Alişir Alka Alkabölük Alkaevli Alkan Alkaşı Alkış Allan Allegra Allen Allison Alma Almila Almira Alois
Alojz Alojza Alok Alonzo Aloīzs Alpagut Alpamış Alparsbeğ Alparslan Alpata Alpay Alpaya Alpaykağan Alpbamsı
Alpbilge Alpdirek Alpdoğan Alper Alperen Alpertunga Alpgerey Alphan Alpike Alpilig Alpkara Alpkutlu Alpkülük
Alptegin Alptunga Alpturan Alptutuk Alptuğrul Alpuluğ Alpurungu Alpurungututuk Alpyörük Alpış Alpşalçı Altan
Altankan Altankağan Altay Altemur Altmışkara Alton Altuga Altın Altınkan Altınkağan Altınoba Altıntamgan
Altıntamgantarkan Altıntarkan Altıntay Alva Alvin Alvina Alvīne Alwar Aly Alya Alycia Alyssa Alysson Alícia Alíz
Alımga Alžbeta Ama Amabela Amadou Amady Amahle Amalia Amalie Amalija Amanda Amani Amar Amara Amaranaath Amaresh
Amarnath Amath Amaya Ambar Ambra Ambroży Ambróz Amdy Amedeu Amelia Amelie Amelya Ameth Ameyatma Ami Amie Amin
Amina Aminat Aminata Aminu Amir Amira Amish Amit Amita Ammâr Amodini Amogh Amoke Among Amope Amos Amrak Amrit
Amrita Amritambu Amy Amza Amália Amélia Amélie Amālija Ana Anaadi Anabel Anabela Anabelle Anagh Anahera Anaida
Anal Anala Anamaria Anamarija Anamika Anand Ananda Anandamayi Anang Ananta Anar Anas Anasooya Anastasia
Anastasija Anastazija Anastazja Anastázia Anasuya Anatol Anatolie Anaïs Anca Anci Ancica Ancuța Anda Andarıman
Andaç Andel Andelin Andelko Andelo Anders Andi Andra Andrada Andras Andre Andrea Andreas Andreea Andrei Andrej
Andreja Andres Andrew Andrija Andrina Andris Andriy Andro Andrzej András André Andrés Andy Andżelika Andžejs
Andžs Anele Anemona Anesa Aneta Anette Anežka Angela Angelica Angelina Angeline Angelique Angelo Anggabaya
Anggun Anghel Anghelina Angie Angus Ani Anica Anika Anil Anila Anilaabh Anilabh Anise Anish Anissa Anita
Anișoara Anja Anjali Anjaneya Anjolaoluwa Anjushree Anjushri Anka Ankal Anko Ann Ann-Christin Ann-Marie Anna
Annabel Annabell Annabelle Annapurna Anne Anneli Annelie Annemarie Annette Anni Annie Annika Annikki Anom Anora
Anouk Anrijs Ansgary Anshula Ante Antea Antek Antero Anthony Antigone Antim Antoaneta Antoine Antoinette Anton
Antonela Antonella Antoni Antonia Antonie Antonija Antonin Antonina Antonio Antoniu Antony Antti Antun Antónia
António Antônio Anuja Anujin Anunay Anuraag Anurag Anusuya Anuța Anvar Anwar Anwesha Anya Ançuk Anči Ančica
Anđela Anđelika Anđelina Anšlavs Aoife Apatarkan Apisai Apollinary Apollo Aprançur Apsara Ara Araboğa Araceli
Arademir Arame Arbay Arbuz Arcadie Archan Archibald Archie Arda Ardıç Argono Argun Argıl Ari Ariadna Arian
Ariana Ariane Arianna Arie Ariel Arielle Arijit Arike Arina Arindam Arinola Aris Aristide Aristița Arjun
Arkadiusz Arkady Arkādijs Arkın Arkış Arlene Armand Armando Armağan Armida Armin Armīns Arnaldo Arnaç Arne
Arnesh Arno Arnold Aroha Aron Arona Arpat Arpád Arsal Arsenie Arseniusz Arsipatra Arslan Arslanargun Arslanbörü
Arslansungur Arslantegin Arslanyabgu Arslon Arsıl Arta Artanto Artawan Artemisa Arthur Artuk Artukaç Artur
Arturo Artut Artıınal Artūrs Arun Aruna Arunthavanathan Arvid Arvīds Arwen Arya Aryan Arystarch Arçuk Arıboğa
Arıkağan Arıkdoruk Arınç Arşun Asad Asadulloh Asake Asal Asartegin Asha Ashlesh Ashley Ashmi Ashok Ashraf Asif
Asija Asila Asilbek Asirwada Asirwanda Asja Aslesha Aslijan Asliya Aslım Asmadi Asman Asmianto Asmita Asmuni
Asolat Assel Assunta Asta Astou Astrid Astrīda Asuela Aswani Asya Atakan Atakağan Atalan Atalay Ataldı Atalmış
Ataman Atanazy Atasagun Atasu Atberilgen Atena Athena Atieno Atilla Atinuke Atlıbeğ Atlıkağan Atma Atmaca Atmaja
Atmanand Atmananda Atreyee Atreyi Atsız Atta Attila Atunçu Atâullah Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan
Atımer Aubrey Audrey Augusta Augustin Augustina Augustine Augustín Aulia Aung Aura Aurel Aurelia Aurelian
Aureliana Aurelie Aurelio Aurica Aurică Aurora Aurore Aurélia Aurélie Aurēlija Ava Avadhesh Avani Avantika Avaz
Avluç Avram Avşar Awa Awero Awesi Axel Axelle Axinte Aya Ayan Ayana Ayanda Ayaz Ayaçı Aybalta Ayban Aybars Aybeğ
Aydan Aydarkağan Aydemir Ayden Aydoğan Aydoğdu Aydoğmuş Aydın Aydınalp Aye Ayebatari Ayesha Aygırak Ayhan Ayinde
Ayinke Ayize Aykal Aykan Aykağan Aykurt Aykut Ayla Aylin Ayluç Ayluçtarkan Ayman Ayodeji Ayodele Ayoka Ayomide
Ayomikun Ayotude Ayoub Ayren Ayruk Aysar Aysılığ Aytak Aytaç Aytekin Aytuğ Ayu Ayushmati Ayvaz Ayyıldız Ayıtmış
Ayızdağ Ayşıl Azalea Azamat Azban Azgan Azganaz Aziz Aziza Azizhan Azra Azubuike Açela Açelya Açılay Aïcha Aïda
Aïssa Aïssata Aïssatou Ağabay Ağakağan Ağalak Ağlamış Aīda Aļģirds Aļģis Aşanboğa Aşantudun Aşantuğrul Aşkın
Aştaloğul Aşıkbulmuş Baaba Baala Baalaaditya Baalagopaal Baba Babacan Babacar Babasola Babatunji Babawale Babur
Babır Badabul Badruk Badur Bafana Bagas Bagiya Bagus Bagya Bahadır Bahodir Bahri Bahriddin Bahrom Bahtiyar
Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi Baijayanti Bajragin Bakary Bakağul Bakda Bakhtiyor Bakiadi Bakianto
Bakidin Bakijan Bakiman Bakiono Baksı Bakti Baktiadi Baktianto Baktiono Bakula Bakyt Bakır Bakırsokum Bakşı Bala
Balaaditya Balaban Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Balamantri Balamır
Balangga Balapati Baldu Baldwin Balgopal Balidin Balijan Balkık Balta Baltacı Baltar Baltur Baltır Balázs Balçar
Balın Bambang Bamsı Banara Banawa Banawi Bancar Bandhu Bandhul Bangizwe Bangu Banji Bankim Bankimchandra Bankole
Banna Bara Barak Baraka Baraktöre Baran Barbara Barbeğ Barbol Barbora Barboğa Barbro Barbu Barbulsun Barchinoy
Bardıbay Bargan Barica Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barkın Barlas Barlıbay Barmaklak
Barmaklı Barman Barnabás Barno Barry Barsbeğ Barsboğa Barsgan Barskan Barsurungu Bart Bartolomej Bartolomeu
Bartu Barça Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barımtay Barın Basademir Basan
Basanti Basanyalavaç Basar Basarab Basat Bashar Bashir Baskın Basmıl Bastian Bastuğrul Bastı Basut Batbayar
Batbold Batrak Battal Batuhan Batuk Batur Baturalp Bayankağan Bayançar Bayarmaa Bayat Bayazıt Baybars Baybayık
Baybiçen Baybora Bayboğa Baybüre Baydar Baydemir Baydur Baykal Baykara Baykoca Baykuzu Baymünke Bayna Baynal
Baypüre Bayrak Bayram Bayraç Bayruk Bayrı Bayrın Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş
Bayuttu Bayık Bayındır Bayınçur Bazyli Bazır Baçara Baçman Baççayman Bağaalp Bağan Bağatarkan Bağatengrikağan
Bağatur Bağaturgerey Bağaturipi Bağatursepi Bağaturçigşi Bağaışbara Bağaşatulu Bağdagül Bağtaş Bağış Baņuta
Başak Başbuğ Başgan Başkurt Başkırt Baştar Başçı Beat Beata Beatrice Beatriz Beatrycze Beau Bebe Becky Bedir
Bedirhan Bediz Bedran Bedreddin Bedri Begil Begine Begitutuk Beglen Begni Begoyim Begoña Behiç Behlül Behram
Behrem Behruz Behzat Behçet Bekazıl Bekbekeç Beker Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Bekir Beklemiş
Bekmurod Bektaş Bektür Bela Belek Belemir Belgi Belgüc Belimir Belinda Bella Belma Belo Beltir Beltun Belçim
Belçir Ben Bence Bende Bendegúz Benedek Benedikt Benedita Benedykt Benett Bengi Bengt Bengü Beniamin Benice
Benigno Benito Benjamim Benjamin Benjamín Benjámin Benli Benlidemir Bennett Bennie Benny Benone Bent Bente
Benício Berat Berceste Berdibeğ Berendey Berenice Berginsenge Bergü Berinay Berit Berkan Berkay Berke Berkin
Berkiş Berkyaruk Bermek Bernadette Bernard Bernardo Bernhard Bernice Berran Berre Bert Berta Bertalan Bertha
Berti Bertram Bertrand Berva Beryl Berçin Besentegin Besim Besra Bessie Betania Betemir Beth Bethany Betina
Betsy Bettina Betty Beulah Beverly Beyizçi Beyrek Beyrem Beáta Beçeapa Beçkem Beāte Beğarslan Beğbars
Beğbilgeçikşin Beğboğa Beğdemir Beğdilli Beğdurmuş Beğkulu Beğtaş Beğtegin Beğtüzün Beğçur Beňadik Beşer Beşir
Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati
Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma
Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar
Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bianca Bianka Bibek Bibiana Bibianna
Bibiána Bijay Bikash Bilal Bilge Bilgebayunçur Bilgebeğ Bilgekan Bilgekağan Bilgekutluk Bilgekülüçur
Bilgetamgacı Bilgetardu Bilgetaçam Bilgetegin Bilgetonyukuk Bilgez Bilgeçikşin Bilgeışbara Bilgeışbaratamgan
Bilgin Bilgiç Bilig Biligköngülsengün Bilik Billie Billy Bilol Bilva Bilwa Bilâl Bina Binafsha Binbeği Bindir
Bineta Bingu Binta Bintou Birane Birgitta Birgitte Birjesh Birol Biserka Bishal Bishnu Biçek Björn Bjørn
Blahoslav Blaise Blake Blanca Blanche Blanduzia Blanka Blažej Blažena Bless Blessing Bob Bobbie Bobby Bobur
Bodhan Bogdan Bogdana Boglárka Bohdan Bohdana Bohumil Bohumila Bohumír Bohuslav Bohuslava Bohuš Bojan Bojana
Bolatito Boldaz Boldizsár Boleslav Bolmuş Bolsun Bolun Boluwatife Boncuk Bonginkosi Bongul Bongulboğa Bonifác
Bonnie Bopha Boran Borbála Boris Borka Borko Borlukçu Borna Bornak Borys Borçul Boróka Botir Botond Bouba
Boubacar Boubou Bounmy Bounnhang Boyan Boyankulu Boyd Boylabağa Boylabağatarkan Boylakutlutarkan Bozan Bozbörü
Bozdoğan Bozkurt Bozkuş Bozok Boğaç Boğaçuk Boļeslavs Božena Božica Božidar Božidara Brad Bradford Bradley
Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajan Brajendra Brajesh Brandi Brando Brandon Brandy
Branimir Branimira Branislav Branislava Branka Brankica Brayan Brenda Brendan Breno Brent Bret Brett Brian Brice
Bridget Bridgette Brigita Brigitta Brigitte Brijesh Britt Britt-Marie Brittany Bronislava Bronwyn Brooke
Broņislavs Bruce Bruna Bruno Bryan Bryant Brygida Brájen Brândușa Brăduț Buchi Bucur Budak Budağ Buddha Buddhana
Budhil Budi Budunlu Buhle Bukak Bukaktutuk Bukola Bulak Bulan Bulaçapan Buldur Bulgak Bulmaz Bulmuş Buluk Bulut
Buluç Buluğ Buluş Bumın Bunmi Bunsuz Burak Burguçan Burhan Burhon Burkay Burslan Burulday Burulgu Burunduk
Burçak Busayo Busisiwe Butak Butuk Buyan Buyandemir Buyankara Buyançuk Buyat Buyraç Buyruk Buyruç Buzaç
Buzaçtutuk Buçan Buçur Buğday Buğra Buğrakarakağan Buşulgan Byron Bystrík Bálint Bárbara Bíborka Bögde Bökde
Bölen Bölükbaşı Bönek Bönge Börteçine Börübars Börüsengün Büdüs Büdüstudun Bügdüz Bügdüzemen Bükdüz Bükebuyraç
Bükebuyruç Bükey Büktegin Büküşboğa Bülent Bümen Bünyamin Bünül Bürgüt Bürkek Bürküt Bürlük Büğübilge Bārbala
Bănel Bıdın Bıtaybıkı Bıtrı Bıçkı Bıçkıcı Błażej COmfort Caetana Cafer Cagak Cager Cahid Cahya Cahyadi Cahyanto
Cahyo Cahyono Caio Caitlin Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Caleb Calebe
Calista Callum Calvin Camelia Cameron Camil Camila Camilla Camille Canalp Candace Candice Candida Candido Candra
Candrakanta Canel Caner Cangül Cankan Cannur Cansel Cansın Cantemir Capa Cara Caraka Caridad Carina Carl Carla
Carles Carlo Carlos Carlota Carlotta Carlton Carmela Carmelo Carmen Carmina Carmine Carminho Carmo Carole
Caroline Carolyn Carrie Carroll Carub Cary Casandra Casey Casian Casiana Casper Cassandra Cassandre Cassie
Cataleya Catalina Catarina Caterina Catharina Catherine Cathy Catinca Catrina Catrinel Catriona Catur Caturangga
Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cazimir Cecelia Cecep Cecil Cecile Cecilia Cecilie Cecylia Cecyliusz
Cecília Cedric Cedrik Cedrin Celal Celasun Celeste Celestin Celestine Celia Celil Celina Celine Celâleddin Cem
Cemal Cemali Cemani Cemeti Cemil Cemplunk Cengkal Cengkir Cerasela Ceren Cesar Cevahir Cevat Ceyda Ceyhun Ceyla
Ceylan Ceylin Ceylinaz Cezar Cezara Cezary Cezmi Chaanakya Chaaruchandra Chaitan Chakor Chakradhar Chakravartee
Chakravarti Chakrika Chanakya Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandni Chandra
Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli
Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chantal Chapal
Chapala Charak Charlene Charles Charlie Charlot Charuchandra Charumati Charuvrat Charvi Chaten Chatur Chatura
Chaturaanan Chaturbhuj Chebet Cheikh Cheikhou Chekhouna Chelsey Cherechi Cherif Cheryl Chester Chetan
Chetanaanand Cheyenne Chiamaka Chiara Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Chidi Chikondi
Chimamanda Chinedu Chinmayanand Chinmayananda Chinyere Chiranjeev Chiranjeeve Chisom Chisomo Chitraksh Chitrali
Chitramala Chitrangada Chizoba Chloe Chris Christ Christa Christelle Christer Christiane Christie Christina
Christine Christoffer Christophe Christopher Christy Chukwu Chukwuma Ciaobella Ciara Cici Cihad Cihan Cihangir
Cihanşah Cilvenaz Cindy Cinta Cinthia Ciprian Cipriana Citra Civan Claes Claire Clara Clarence Clarisa Clarissa
Clark Claude Claudia Claudine Claudio Claudiu Claus Clayton Clelia Clemens Clement Clemente Clementina
Clementine Cleo Cleopatra Clifford Clifton Clint Clinton Clive Cloe Clotilde Clovis Clyde Codin Codrin Codrina
Codruț Codruța Cody Colin Colins Colleen Collin Comfort Concepción Conchita Conner Connie Connor Conrad
Constantin Constantina Constança Constanța Consuela Cora Coralia Coralie Corazon Cordelia Corey Corina Corinna
Corinne Cornel Cornelia Corneliu Cornelius Corvin Cory Cosima Cosmin Cosmina Costache Costel Costin Coumba
Courtney Coşkun Coşkuner Craig Crenguța Crin Crina Cristea Cristian Cristiana Cristiano Cristina Cristián
Cristobal Cristofor Cristóbal Csaba Csanád Csenge Csongor Ctibor Cumhur Curt Curtis Cynthia Cyprián Cyra Cyril
Cyrus Cyryl Cândar Célia Céline César Cübeyr Cüneyt Călin Cătălin Cătălina Cılasun Dacian Daciana Dacin Dada
Dadap Dadi Dado Daevi Daevika Dafina Dagel Dagmar Dagmara Dagmāra Dahlia Daiana Dainuvīte Daisuke Daiwik Daksha
Dakshayani Dalia Dalibor Dalibora Daliborka Dalida Dalila Dalima Daliman Dalimin Daliono Dalisay Damar Damaris
Damayanti Dame Damian Damiana Damien Damife Damil Damilare Damilola Damir Damián Damla Damodara Damola Damon
Damu Dana Danang Dandak Dandapaani Dani Danica Daniel Daniela Daniele Daniella Danielle Danijel Danijela Danilo
Daniswara Danjuma Danka Danny Dante Danu Danuja Daouda Daphne Daphnee Dara Darasimi Daria Darian Dariana Dariati
Darija Darijan Darimin Darin Darina Darinka Dario Darius Dariusz Darko Darla Darlene Darmaji Darman Darmana
Darmanto Darnell Darrel Darrell Darren Darrin Darryl Darshan Darshwana Darsirah Dartono Daru Daruna Daryani
Daryl Dasa Dastan Datta Datuk Dave Davi David Davide Davin Davor Davorin Davriya Davron Davud Dawid Dax Dayaamay
Dayaananda Dayaanidhi Dayamayee Dağhan Dea Deanna Deb Debbie Debora Deborah Debra Decebal Declan Deeksha
Deenabandhu Deepak Deepali Deepan Deepankar Deependra Deepesh Deepika Deeptanshu Deeptendu Deeptiman Deeptimay
Deeptimayee Deeptimoy Deeptimoyee Deevakar Defne Delbert Delfina Delia Della Delores Delphine Demba Demet
Demeter Demetra Demetriusz Demilade Demiralp Demirhan Deneval Denis Denisa Denise Denisz Denizalp Dennis Derek
Derin Derrick Derviş Derya Desiree Despina Destan Deste Dev Devadatt Devagya Devajyoti Devak Devangana Devani
Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin Devran Devvrat Dewey Dewi Dexter Dezider Dhaanyalakshmi
Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri
Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar Diah Dian Diana Diane Dianna Dianne Diarra Dicle Diclehan Dida
Didem Didier Didina Diego Dieynaba Digambar Digambara Digdaya Dikmen Diksha Dilafruz Dilan Dilara Dilaver Dilay
Dilbar Dilberay Dildora Dildâr Dilek Diler Dilfuza Dilhan Dilip Dilmurod Dilnoza Dilorom Dilrabo Dilruba Dilshod
Dilys Dimas Dimaz Dimitri Dimitrina Dina Dinakar Dinara Dinda Dinesh Dinis Dinkar Dino Dinu Dinçer Diogo Dion
Dionizy Dionýz Dior Dipa Dipali Dipankar Dipendra Dipesh Diptendu Direnç Dirja Ditte-Marie Ditya Divaakar
Divakar Divjot Divna Divya Dixie Diyor Diyora Dizik Diána Diāna Djibril Dmitri Dmitry Dobromila Dobroslav
Dobroslava Dochia Dodo Doina Dolores Dolunay Domagoj Domenic Domenica Domenico Domingo Dominic Dominick Dominik
Dominika Dominique Domnica Dona Donald Donat Donata Donato Donka Donna Donnie Donny Dono Donát Dora Dorana
Dorcas Doreen Dorel Dorian Doriana Dorica Dorin Dorina Dorinel Doris Dorit Dorián Dorka Dorli Dorota Dorotea
Doroteja Dorothea Dorothy Dorottya Dorthe Doru Doug Douglas Dovud Doyinsola Doyle Doğan Doğanay Doğaner Draga
Dragica Dragoș Drahomír Drahomíra Drahoslav Drahoslava Drajat Draupadi Dražen Dron Drona Držimir Držislav Dua
Duane Duarte Dubravka Dubravko Ducu Duduzile Duje Dujo Dulari Dumisani Dumitra Dumitrana Dumitru Duncan Dunja
Durdona Durga Durgeshwari Durmuş Durodola Dururbunsuz Dustin Duygu Dušan Dušana Dwaipayan Dwaipayana Dwayne Dwi
Dwight Dyah Dylan Dzirkstīte Dzīle Dániel Dávid Dáša Dâver Débora Dóra Döndü Dündar Dünya Dürdane Dürriye Dāgs
Dārta Dāvids Dāvis E'zoza Earnest Ebba Ebiere Ebiowei Ebkızı Ebony Ebren Ebunoluwa Ebuzer Ecaterina Ecehan
Ecevit Ecmel Ecvet Eda Eddie Eddy Eden Edgar Edgardo Edgars Edhem Edi Edison Edita Edith Edmond Edmund Edna
Eduard Eduarda Eduardo Eduards Edvin Edvīns Edward Edwin Edyta Edīte Edžus Eekalabya Eero Eeva Efe Efken Eflah
Efraim Efrem Efsun Eftalya Eftimia Eftimie Ega Egemen Egīls Eileen Einārs Eirik Eižens Eja Eka Ekaaksh Ekadant
Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ekmel Eko Ekow Ekrem Ekundayo Ela Elaine Elakshi Elbek Elbert Elda
Eldor Elea Eleanor Eleanore Eleazar Elena Eleni Eleonora Eleonore Eleonóra Elfrīda Elgin Eli Elia Eliabeth Eliah
Elian Eliana Eliane Eliano Elias Eliasz Elif Elijah Elin Elina Eline Elinor Elio Elisa Elisabet Elisabeta
Elisabeth Elisaveta Elise Eliseo Elissa Eliza Elizabet Elizabeth Eliška Elka Elkin Ella Ellen Ellen-Margrethe
Elli Ellie Elliot Elliott Elly Elma Elmas Elmer Elmira Elmo Elmurod Elmārs Elmīra Elnur Elodia Elodie Eloisa
Eloise Elon Eloá Elsa Elsie Eluh Elvan Elvin Elvina Elvira Elvis Elvíra Elvīra Elwira Elyor Elyssa Elza Elçin
Elène Elías Elísio Elīna Elīza Elżbieta Ema Eman Emanoil Emanuel Emanuela Emanuelly Emanuil Emas Embuh Emced
Emeka Emelie Emely Emese Emie Emil Emile Emili Emilia Emilian Emiliano Emilie Emilija Emilijan Emilio Emily Emin
Emine Emma Emmanuel Emmanuelle Emmett Emmie Emmy Emong Empluk Emrah Emre Emrullah Emília Emīlija Emīls Ena
Enakshi Endah Endang Ender Enderun Endra Enea Enes Engin Eniola Enise Enkh Ennio Enola Enrico Enrique Ensar
Ensio Enteng Enver Enya Enzo Eoin Epeli Eralp Erast Eray Erberk Ercan Ercüment Erdal Erdem Erdene Erdeni
Erdenikatun Erdeniözük Erdinç Eremia Eren Erentüz Ergene Ergenekatun Ergin Ergün Ergüner Erhan Eriberto Eric
Erica Erich Erick Erik Erika Erin Erinç Erkki Erkâm Erkân Erma Erman Ermen Ermīns Erna Ernest Ernestina
Ernestine Ernesto Ernestīne Ernst Ersin Ertan Erten Ertenözük Ertuğrul Ervin Ervín Ervīns Erwin Erçin Erşan
Esben Esenbike Esha Eshana Eshita Esi Esma Esmeralda Esmeray Esperanza Esra Esse Essie Esteban Estefanía Estela
Estella Estelle Ester Estera Esther Estiawan Estiono Esupofo Eszter Etela Ethan Ethel Ethem Etienne Euan Eudokia
Eudoksja Eufrosina Eugen Eugene Eugenia Eugenie Eugeniusz Eugénia Eula Eulalia Eunice Eusebia Eusebio Eusebiu
Eustațiu Eustracjusz Eva Evan Evanghelina Eveliina Evelin Evelina Eveline Evelyn Evelīna Even Everardo Everett
Evie Evran Evren Evy Evşen Ewa Ewan Ewatomi Ewelina Eylül Eymen Eyram Eyşan Ezio Ezra Ezrak Eğrim Eşref Fabia
Fabian Fabiana Fabiano Fabien Fabijan Fabio Fabiola Fabrice Fabrícia Fabrício Facundo Fadekemi Faderera Fadime
Fadıl Fahrettin Fahri Fahriddin Fahriye Fahrünissa Faisal Faizah Fanni Fannie Fanny Fanta Fanyana Fara Farah
Farangiz Farhan Farhunnisa Farida Faris Farruh Farrukh Faruk Fasih Fathonah Fatih Fatim Fatima Fatimata Fatin
Fatma Fatou Fatoumata Fatoş Fausto Fay Faye Faysal Fayzbek Fazilat Fazilet Fazliddin Fazlı Fazullah Fazıl Febi
Febriana Febrina Fedai Federico Fedor Fedora Fehime Fehintola Fehmi Felicia Feliciano Felicie Felicita Feliks
Felipe Felix Felícia Femke Ferah Feramuz Feramuş Feray Ferda Ferdi Ferdinand Ferdynanda Ferenc Ferhan Ferhat
Feride Feridun Feriha Ferit Ferman Fernando Ferruh Feruza Fevzi Feyyaz Feyza Feyzullah Fibikemi Fidan Fidel
Figen Fiifi Fikayomi Fikret Fikri Fikriye Filemon Filiberto Filip Filipa Filipe Filippa Filippo Filiz Filofteia
Filomena Filoména Fily Finja Finley Finn Finnley Fiodor Fiona Firdavs Firdevs Fitrat Fitri Fitria Fitriani
Flavia Flavie Flavio Flaviu Fleur Floare Floarea Flor Flore Florea Florencia Florencja Florentin Florentina
Florența Florian Floriana Florica Florin Florina Florine Florián Floyd Flynn Flóra FolaFoluwa Folashade Folu
Fotih Fotima Frances Francesca Francesco Francis Francisc Francisca Francisco Franciszek Franciszka Franco
Franjo Frankie Franklin František Františka Franz François Françoise Fred Freda Freddie Frederic Frederica
Frederick Frederico Frederik Fredrick Fredrik Fredy Freja Freya Frida Fridrich Frieda Friedrich Fritz Frusina
Fruzsina Fryderyk Frédéric Frīda Fuldem Fulden Fulya Fumio Funani Funda Funmilade Funmilayo Furkân Fuzuli Fynn
Fábio Fâlih Félix Füreyya Füruzan Füsun G'affor G'afur G'iyos G'ulom Gabi Gabin Gabriel Gabriela Gabriele
Gabriella Gabrielle Gabrijela Gada Gadang Gading Gadis Gaduh Gael Gaetano Gaffar Gagan Gaia Gail Gaiman Gaj
Gajaadhar Gajabahu Gajadhar Gajbaahu Galak Galang Galar Galfryd Galih Galina Galiono Galuh Galur Gaman Gamani
Gamanto Gambira Gamblang Gamze Ganak Ganaka Ganapati Ganbaatar Ganda Gandewa Gandharv Gandharva Gandi Ganep
Ganesh Ganesha Gangesh Gangsa Gangsar Ganjaran Gantar Ganzorig Gara Garan Garang Garda Gareth Garrett Garry
Garud Garuda Gary Gaspar Gasti Gaston Gati Gatik Gatot Gatra Gatsha Gauraang Gaurang Gauranga Gautam Gautama
Gautami Gavin Gavxar Gawati Gayatri Gayle Gazanfer Gaël Gašpar Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade
Geanina Gede Gedeon Geeta Geetanjali Gejza Gelin Gelincik Gellért Gelu Gemine Gemini Gemma Gencer Genevieve
Gennaro Genta Gențiana Geoffrey Georg George Georgel Georges Georgeta Georgette Georgian Georgiana Georgina
Gerald Geraldine Gerard Gerardo Gerazym Gerda Gergely Gergő Gerhard Germaine Germán Gerrit Gertruda Gertrude
Gertrúda Geta Gevheri Ghaliyati Ghanaanand Ghanashyam Ghani Ghanshyam Ghassan Ghenadie Gheorghe Gheorghiță
Gherghina Ghislaine Ghiță Giacomo Giada Gian Gianina Gianluca Gianni Gibran Gicu Gică Gideon Gifty Gil Gilang
Gilbert Gilberto Gilda Gilles Gina Ginewra Gino Gintaras Gioele Gioia Giorgia Giorgian Giorgiana Giorgio
Giovanna Giovanni Giray Giri Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja Gisela Gisèle Gita
Gitanjali Gitte Giulia Giuliana Giuliano Giulio Giuseppe Gizela Gizem Gladys Gleb Glenda Glenn Gloria Gobinda
Gonca Gonsalwy Gonzalo Gonçalo Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran Goranka Gordan Gordana
Gordon Goswamee Goswami Gotum Gouranga Goutam Govinda Gracie Graciela Gracja Gradimir Grady Graeme Graham
Grațian Grațiana Grațiela Greg Gregg Gregor Gregorian Gregorio Gregory Greta Gretchen Grga Grgo Grgur Grigore
Griselda Grozdana Gry Grzegorz Gréta Guadalupe Gudakesa Gudakesha Gudrun Gudrīte Guido Guilherme Guillermina
Guillermo Gulbaxor Gulchexra Guljamol Guljaxon Gulnara Gulnora Gulnoza Guloy Gulsora Gulzira Gulzoda Gun Gunilla
Gunnar Gunnel Gunārs Gurdev Guru Gust Gustav Gustave Gustavo Gustáv Guðmundur Guðrún Gvozden Gwen Gwendolyn
Gwido György Gábor Gérard Gökalp Gökben Gökbörü Gökmen Göknur Gökçe Gökçegöl Gökçen Gökçiçek Gökşin Gönenç
Göngör Gönül Göran Görkem Görün Gözde Gúbio Güher Gülbahar Gülben Güldem Gülden Güldeste Gülegen Gülemen Gülen
Güler Gülgün Gülhan Gülnaz Gülpembe Gülriz Gülsen Gültekin Gülçin Gülümser Gülşen Gümüş Günay Gündoğdu Gündoğmuş
Güner Güneş Güngör Güniz Günnur Günsel Günseli Günyaruk Günçiçek Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel
Güven Güvenalp Güvercin Güzey Gıyas Habbab Habib Habiba Habil Haby Hacib Hadi Hafid Hafsa Hafshah Hafız Hage
Haile Hailey Hairyanto Haji Hakan Hakem Hakim Hakkı Haldun Halil Halim Halima Halit Haluk Hamdi Hamdullah Hamid
Hamidou Hamima Hamish Hamit Hammâd Hamsini Hamza Hamzah Hana Handan Hande Hanefi Hanga Hani Hanifa Hanna
Hannabel Hannah Hanne Hannele Hannes Hannu Hans Haralamb Haralambie Harald Hardana Hardi Hari Harimurti
Harinakshi Harinarayan Harit Harita Harja Harjasa Harjaya Harjo Harold Harriet Harry Harsana Harsanto Harsaya
Hartaka Hartana Harto Hartono Haruka Harun Haruto Harvey Hasan Haseki Hasibi Hasim Hasin Hasna Hassan Hasta
Hastings Hatip Hattie Hattâb Hawa Hayal Hayali Hayat Hayati Haydar Hayden Hayley Hazan Hazar Hazım Haşim Haşmet
Heather-Ann Hector Hedda Hedvig Hedviga Heema Heidi Heikki Heitor Helen Helena Helene Helga Helin Helle Helmut
Heloísa Helēna Hendra Hendri Hendrik Henri Henrich Henrieta Henrietta Henriette Henrik Henrique Henry Henryk
Henryka Heracleea Herbert Herman Hermann Hermenegildo Hermine Hermína Hermīne Hernán Herta Heru Hervé Heryanto
Hesti Hicabi Hideki Hieronim Hikmat Hikmet Hilal Hilarion Hilary Hilda Hildegard Hilmi Hilola Himadri Himani
Himawan Himmet Hipolit Hira Hiranmay Hiranmaya Hiranya Hiroko Hiroshi Hisham Hişam Hla Hlengiwe Hojimurod Holly
Homer Homero Hone Horace Horacio Horacy Horațiu Horea Horia Hortense Hortensia Hortenzia Hosiyat Howard Hrvoj
Hrvoje Hrvojka Htin Hubert Hugh Hugo Hulki Hulusi Humaira Hunor Hurram Hurshida Hurşit Husida Husnida Husniya
Husnora Hussain Hussein Huzeyfe Hâlis Hâtem Håkan Håkon Hédi Hélio Hélène Hüccet Hüdayi Hüdâvendigâr Hülya
Hümayun Hümeyra Hüner Hürkan Hüsameddin Hüsamettin Hüseyin Hüsnü Hüsrev Hıfzı Hızır Iacob Iain Ian Iancu Ianis
Iasmina Ibidapo Ibironke Ibodulloh Ibou Ibra Ibrahim Ibrahima Ibrani Ibrohim Ibukunoluwa Ibun Ica Icha Ico Ida
Idowu Idris Idrissa Idy Ieremia Ifa Ifeanyichukwu Ifeoluwa Ifeoma Iffar Ifora Ifunanya Ige Ignacio Ignacy Ignác
Igor Ihsan Ihtiyor Ika Ikenna Ikeoluwa Iker Ikhidie Ikhsan Ikin Ikrom Ila Ilaria Ilarie Ilarion Ilay Ilaçın
Ileana Ilenia Ilgmārs Ilgın Ilia Iliana Ilias Ilie Ilija Ilinca Ilja Ilko Ilmari Ilmārs Ilona Ilsa Ilyas Ilyos
Ilze Imam Imani Imelda Imke Immanuel Imoleoluwa Imran Imre Imrich Imron Ina Inanç Inara Inaya Indah Inder Indira
Indra Indriķis Ines Inesa Inez Inga Inge Inger Ingmārs Ingrid Ingrida Ingrīda Ingūna Inioluwa Inja Inka Inkeri
Inna Innocenty Ino Inocențiu Insa Intan Inyoni Inés Inês Ināra Inārs Ioan Ioana Ioanina Iolanda Ion Ionel Ionela
Ionelia Ionică Ionuț Iosefina Iosif Ira Irawati Iremide Irena Irene Ireneusz Ireti Iretioluwa Irfan Iriana
Iridenta Irina Irinel Irma Irmak Irmeli Irnanto Iroda Irsad Irvin Irving Irwan Irēna Isa Isaac Isabeau Isabel
Isabela Isabell Isabella Isabelle Isabelly Isac Isadora Isaiah Isaias Isak Iseoluwa Ishola Isidora Isioma Isis
Isisa Islom Ismael Ismail Ismaïla Ismoil Isra Issa István Ita Itunuoluwa Itzel Iulia Iulian Iuliana Iuliu Iurie
Iustin Iustina Iustinian Iva Ivan Ivana Ivanka Ivanna Ivančica Ivar Ive Ivek Iveta Ivica Ivna Ivo Ivona Iván
Iwan Iyabode Iyadunni Iyanuoluwa Iyinoluwa Iyıktağ Izaak Izabela Izabella Izajasz Izidor Izolda Izydor Iľja
Işılay Işıner Jaakko Jaana Jabal Jabulile Jace Jacinthe Jackie Jacky Jacob Jacobo Jacobus Jacqueline Jacquelyn
Jacques Jada Jaden Jadesola Jadran Jadranka Jadranko Jadro Jadwiga Jaeman Jaga Jagadish Jagadisha Jagan Jagapati
Jagaraga Jagathi Jagdeep Jagdish Jagica Jagmeet Jahnu Jai Jail Jaiman Jaime Jaimini Jairo Jais Jaka Jake Jakob
Jakov Jakub Jakubina Jalal Jalol Jamal Jamalia James Jamie Jamil Jamila Jamol Jamshid Jan Jana Janaína Jane
Janelle Janet Janeta Janica Janice Janie Janina Janine Janis Janka Janko Janna Janne Janni Jannik Jannis Janosch
Janusz Janīna Jara Jared Jari Jarmila Jarne Jarod Jarolím Jaromír Jaron Jaroslav Jaroslava Jarosław Jarwa
Jarwadi Jarwi Jasen Jasenko Jasmani Jasmin Jasmina Jasmīna Jasna Jason Jasper Jasur Jaswadi Jati Jatmiko
Jautrīte Javas Javed Javier Javlon Javohir Jaya Jayadi Jayce Jayda Jayden Jayeng Jaylen Jayson Jazmin Jean
Jean-Marc Jeana Jeanette Jeanne Jeannette Jeannie Jed Jeff Jeffery Jeffrey Jefri Jela Jelena Jelica Jelita Jenel
Jenna Jennie Jennifer Jenny Jens Jeppe Jerald Jeremi Jeremiah Jeremiasz Jeremie Jeremy Jerguš Jermaine Jerome
Jerry Jerzy Jerónimo Jesper Jess Jesse Jessica Jessie Jessy Jesus Jesús Jette Jevgeņijs Ješa Jil Jill Jim Jimena
Jimmie Jimmy Jinawi Jindra Jioji Jiro Jitender Jitendra Jiří Joachim Joah Joakim Joan Joana Joann Joanna Joanne
Joanny Joaquim Joaquín Job Jocelyn Jodi Jody Joe Joel Joelle Joey Johan Johann Johanna Johanne Johannes John
Johnathan Johnnie Johnny Johnson Joko Jolana Jolanda Jolayemi Jolie Jolien Joline Jon Jona Jonah Jonas Jonatan
Jonathan Jonathon Jono Joojo Joost Jordi Jordy Jorge Joris Josaia Jose Josef Josefa Josefin Josefina Josefine
Josep Joseph Joseph-Désiré Josephine Josh Joshua Josiah Josiane Josie Josip Josipa Joso Josue Josué José Jovan
Jovana Joyce Jozef Jozefína Jozue João Joël Joëlle Joško Joža Jože Juan Juana Juanita Juda Jude Judita Judith
Judy Judyta Judīte Juha Juhani Juho Jukka Jule Jules Juli Julia Julian Juliana Julianne Julide Julie Julien
Julieta Juliette Julio Julita Julius Juliusz Jumadi Jumagul Jumari Juna Junichi Juraj Juri Jurģis Justin Justina
Justine Justus Justyn Justyna Justína Justīne Juwon Jyoti Jyotis Jyotsana Ján János Jázmin Jéssica Józef
Józefina József Jörgen Jørgen Júlia Júlio Július Jānis Jāzeps Jēkabs Jūlija Jūlijs Jūsma Kaan Kaarina Kabil
Kacper Kacung Kadek Kadem Kader Kadiatou Kadir Kadrican Kadriye Kagiso Kaia Kailash Kairav Kaisa Kaj Kaja Kajen
Kala Kalender Kalervo Kalevi Kali Kalidou Kalim Kalinda Kalistrat Kalpana Kalyani Kama Kamal Kamala Kamalesh
Kamaria Kambali Kamber Kamelya Kamidin Kamil Kamila Kamile Kamilla Kamla Kamlesh Kamol Kamola Kamoliddin Kamran
Kamuran Kanak Kanaka Kanchan Kancı Kanda Kani Kania Kanishka Kannan Kannen Kanti Kançı Kapgar Kara Karaca
Karahan Karak Karan Karaça Kardi Karen Kargılaç Kari Karim Karima Karimah Kariman Karin Karina Karine Karja Karl
Karl-Emil Karl-Johan Karla Karlıgaç Karma Karman Karmela Karna Karol Karoliina Karolina Karoline Karolína Karsa
Karsana Karta Karthik Kartik Kartika Karunanidhi Karya Karīna Kasem Kashyap Kashyapi Kasim Kasiran Kasiyah
Kasper Kassandra Kasusra Kasım Kata Katariina Katarina Katarzyna Katarína Kate Katharina Katherine Kathleen
Kathrine Kathryn Kathy Katica Katie Katija Katina Katla Katrin Katrina Katrine Katrīna Katun Katunkız Katy
Kawaca Kawaya Kay Kayaalp Kayacık Kayaçık Kayden Kayla Kaylee Kayleigh Kaynak Kayode Kayun Kayça Kazanç
Kazimierz Kazimír Kazkatun Kazuo Kağan Keano Keanu Keerti Kehinde Keiko Keira Keisha Keita Keith Keji Kekik
Keklik Kelechi Keleş Kelley Kelli Kellie Kelly Kelvin Kemal Kemalettin Kemba Kemi Kemâl Kenan Kenari Kende
Kendra Kenes Kenji Kenneth Kenny Kenta Kenza Kenzie Kenzo Kepez Keramet Kerami Kerem Keremşah Kerim Kerry
Kerstin Kesme Ketut Kevin Kevser Keyken Kezia Kezlik Keşşaf Kgabu Khadidiatou Khadija Khadim Khady Khaled Khalid
Khalifa Khalil Khamla Khamphan Khamphone Khanyisile Khem Khethiwe Khin Khoudia Khulekani Kian Kiana Kiandra
Kiara Kika Kikelomo Kilian Kimberly Kin Kincső Kinga Kiné Kiprono Kira Kiran Kirana Kiraz Kirk Kirsten Kirti
Kjell Klaas Klara Klarencjusz Klaudia Klaudiusz Klemens Klement Klementyna Kleopatra Klára Kléber Klāra Klāvs
Kobe Kofi Koji Kojo Koko Kolawole Koloman Kolos Komil Komila Komron Konrad Konrāds Konstancja Konstantin
Konstanty Konstantyn Konstantīns Konštantín Koralia Koray Korede Korkut Kornel Korneli Kornelia Korneliusz
Kornél Kornélia Krešimir Krishna Krishnadas Krishnadasa Krista Kristen Kristi Kristian Kristie Kristiina
Kristijan Kristin Kristina Kristine Kristián Kristiāna Kristiāns Kristoffer Kristopher Kristy Kristína Kristóf
Kristīne Krisztián Krisztofer Krišjānis Krišs Krištof Kruno Krunoslav Krystal Krystian Krystyna Krzysztof
Ksawera Ksawery Ksenia Ksenofont Kubad Kubat Kubilay Kubra Kubura Kuddusi Kujoe Kumar Kumari Kumru Kumuda Kumush
Kunal Kuncara Kunthara Kurnia Kurt Kusuma Kutbettin Kvetoslava Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku
Kwesi Kwintyn Kyan Kyaw Kyle Kyllikki Kyra Kâmil Kâzım Kéba Köksal Kürşad Kārlis Kımız Kımızalma Kımızalmıla
Kımızın Kırgavul Kırlangıç Kırçiçek Kısmet Kıvanç Kıvılcım Kıymet Kızdurmuş Kızılalma Laal Labuh Lada Ladislau
Ladislav Lai Laila Lajos Laksana Lakshman Lakshmi Lakshmidhar Lakshminath Laksita Lal Lala Lalita Lamar Lambert
Lamia Lamih Lamine Lana Lanang Langa Langgeng Lanjar Lantar Lara Laras Larisa Larissa Larry Lars Larysa Lascăr
Lasmanto Lasmono Lassana Lasse Laswi Latif Latifa Latife Latika Latofat Latoya Laura Laure Lauren Laurence
Laurencja Laurencjusz Laurens Laurent Laurenty Laurentyna Laurenția Laurențiu Lauri Laurian Lauriane Laurie
Laurin Laurine Lauryn Lavanya Laverne Lavinia Lavínia Lavīze Lawrence Lawrencia Laxman Laxmi Layla Laylo Lazar
Lazarus Laziz Lazăr Lea Leah Lean Leana Leander Leandra Leandro Leann Leanne Leda Lee Leela Leena Lega Legawa
Leif Leigh Leila Leke Lela Leland Lelia Leman Lembah Lemide Len Lena Lene Leni Lenia Lenka Lenn Lennart Lennert
Lennie Lennox Lenny Lenya Leon Leona Leonard Leonardo Leone Leonel Leoni Leonid Leonida Leonidas Leonie Leonor
Leonora Leontin Leontina Leontīne Leonīda Leonīds Leopold Leopoldina Leopoldo Leota Lerato Lere Leroy Lerzan
Lesana Leslie Lestari Lester Lesya Leticia Letizia Letiția Letícia Lev Levent Levente Levi Levin Levoslav Lewis
Lexi Lexie Leyla Lia Liam Lian Liana Lias Libuša Lică Lidia Lidija Lidya Ligaya Ligia Liisa Lila Lili Lilia
Lilian Liliana Liliane Lilianna Lilien Liliána Liliāna Lilla Lillian Lillie Lilly Lilou Liman Limar Limbani Lina
Linda Lindiwe Lindsay Lindsey Line Linett Linn Linnea Linnéa Lino Lintang Linus Lio Lioara Lionel Lis Lisa
Lisandro Lisanne Lisbeth Lise Liselotte Litia Liv Liva Livia Livio Liviu Liya Liyana Liz Liza Lizbeth Liāna
Ljiljana Ljuba Ljubica Ljudevit Lkhagva Lloyd Lobar Lois Lola Lolade Lone Lonnie Lora Loredana Lorelei Loren
Lorena Lorene Lorenz Lorenza Lorenzo Loretta Lori Lorin Loris Lorna Lorraine Lotta Lotte Lotti Lou Louay Louie
Louis Louisa Louise Lourdes Lourenço Lovisa Lovorka Lowell Loïc Loïs Luana Lubomír Luc Luca Lucas Lucca Luce
Lucențiu Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucijan Lucile Lucille Lucio Lucius Lucja
Lucjan Lucreția Lucrețiu Lucy Lucía Ludmila Ludovic Ludovica Ludvig Ludwig Ludwik Ludwika Luena Luhung Luigi
Luis Luisa Luise Luiza Lujza Luka Lukas Luke Lukhona Lukita Lukman Lukáš Lula Luluh Lulut Luminița Luna Lungelo
Lurhur Lutfan Lutfi Lutfiya Lutfulloh Luther Luthfi Luwar Luwes Luz Luzviminda Luís Luísa Luīze Lwandle Lya Lyam
Lydia Lydie Lykke Lyla Lyle Lynda Lynette Lynn Lynne László Léna Lívia Lütfi Lütfullah Lýdia Lāsma Lăcrămioara
Lība Līga Līksma Līna Līva Līvija Līze Lūcija Ma'mur Ma'ruf Ma'sud Maarit Maarja Mabel Mable Mabruk Maca Macky
Mactar Macy Madalena Madeleine Madeline Madhuri Madid Madina Mads Mady Mae Maeve Mafalda Magali Magda Magdalena
Magdaléna Maggie Magnus Maguette Mahan Mahathir Mahdi Mahendra Mahesa Mahesh Maheswar Mahfud Mahir Mahmoud
Mahmud Mahmut Mahrus Mahzan Mahzun Maia Maica Maida Maija Maimunah Maira Maitê Maja Majda Makara Makary Makhtar
Makinwa Makoto Maksim Maksud Maksym Maksymilian Makuta Mala Malati Malcolm Malena Malene Malia Malick Malik
Malika Malin Malina Malou Maloxat Malthe Malti Malvina Malvína Malvīne Malwina Mama Mamadou Mamady Maman Mamie
Mamour Manah Manasseh Manda Mandaakin Mandakini Mandla Mandy Manel Manfred Mangala Mangalya Mani Manik Manikya
Manisha Manjusha Manoj Manole Manon Mansour Mansur Manuel Manuela Maphikelela Maqsud Mara Maras Marc Marcel
Marcela Marceli Marcell Marcella Marcelo Marcheta Marcia Marcin Marco Marcos Marcu Marcus Mardon Mare Marek
Maren Marena Marga Margana Margaret Margareta Margarida Margarita Margaréta Margaux Margie Margita Margot
Marguerite Mari Maria Mariadi Mariam Mariama Marian Mariana Marianna Marianne Mariano Marica Maricarmen Maricica
Marie Mariella Marija Marijana Marika Marilena Marilou Marilu Marilyn Marilú Marin Marinela Marino Mario
Marioara Marion Marisa Marisol Marit Marita Marius Marián Marième Marja Marjatta Marjorie Markku Marko Markus
Marlen Marlena Marlene Marley Marli Marlo Marlon Marlène Maroš Marsha Marshall Marsito Marsudi Marta Martaka
Martana Martani Marte Martha Marthe Martim Martin Martina Martine Martti Marty Martyna Martín Marut Marvin Marwa
Marwata Mary Maryadi Maryam Maryann Maryanto Maryna Marème María Marína Marģers Masako Masao Mashxura Massamba
Massimo Matan Matar Mate Matei Matej Mateja Mateo Mateus Mateusz Matheus Mathew Mathias Mathilda Mathilde Mathis
Matias Matija Matilda Matilde Matis Matko Mato Mats Matt Matteo Matthew Matthias Matthis Matti Mattia Mattias
Mattie Mattis Matylda Matías Matúš Matīss Maud Maude Maung Maureen Maurice Mauricio Mauro Maurycy Mavdud Mavlon
Mavluda Mawuena Mawusi Maxbuba Maxfuza Maxim Maxima Maxime Maximilian Maximiliano Maximilián Maxine Maxsuma Maya
Mayoor Mayra Mayte Mazbut Mazhar Maëlle Maï Maïmouna Małgorzata Maša Mbalienhle Mbaye Medard Medina Meena
Meenakshi Meera Megan Megawati Meghan Meghnad Meghnath Mehmet Mehtap Meike Meire Melani Melania Melanie Melany
Melba Melda Mele Melek Meles Melih Melike Melikşah Melina Melinda Melis Melisa Melissa Melodi Meltem Melvin
Melánia Memduh Menaka Menka Meral Mercedes Mere Meredith Merete Merih Meriç Merle Merlin Mert Merve Mervin
Meryem Mestan Mesut Mete Metin Metod Mette Mevlüt Meïssa Mhambi Mia Mica Micael Micaela Micha Michael Michaela
Michal Michalina Michał Micheal Michel Michele Michelle Michiko Mick Miguel Mihael Mihaela Mihai Mihail Mihnea
Mihriban Mihály Mika Mikael Mikaela Mikail Mike Mikhail Mikkel Mikko Miklós Mikołaj Mikuláš Mila Milada Milana
Mildred Mile Milena Milica Milivoj Miljenko Milka Milla Mille Millicent Milo Milorad Miloslav Miloslava Milota
Miloš Milton Milán Mima Mimo Mina Minakshi Mindaugas Mindy Minerva Minna Minnie Minodora Mioara Mira Mirabela
Miran Miranda Miray Miraziz Miraç Mircea Mirco Mireille Mirela Mirella Miriam Miriama Mirka Mirkelam Mirko Mirkó
Mirna Miro Miron Mirona Miroslav Miroslava Miruna Mirza Mirziyo Misbah Mislav Mitchell Mithat Mitică Mitra
Mitruț Miķelis Mladen Moa Mobolaji Moctar Modest Modesto Modou Modrīte Modupe Mofifoluwa Mohamad Mohamadou
Mohamed Mohammad Mohammed Mohan Mohana Mohinder Mohini Mohir Moira Moisés Mojisola Mojisoluwa Mojmír Mojżesz
Molly Mona Monalisa Monica Monika Monique Monserrat Monvīds Moradeke Morag Morayo Morenike Morgan Morgana Moritz
Morolake Morris Morten Moses Mosinmileoluwa Mosunmola Motunrayo Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa
Moustapha Moxidil Moxigul Moxina Moxinur Moxira Moyosore Mphatso Mpilo Mpumelelo Msizi Mthunzi Muammer Muattar
Muaviye Muazzam Mubina Mudīte Mufiz Mugur Mugurel Muhammad Muhammed Muharrem Muhsin Muhtar Muhterem Muhteşem
Muhtor Muhyiddin Mujur Mukadder Mukaddes Mukesh Muktedi Muktedir Muktefi Mukul Mulatu Mulya Mulyanto Mulyono
Mumpuni Muni Munif Murat Muriel Murilo Murod Mursinin Mursita Murti Musa Musawenkosi Muslih Mustafa Mustafo
Mustika Mustofa Musulmon Mutahhar Mutasım Muteber Mutemed Mutia Muttalib Muyassar Muyiwa Muzaffar Muzaffer Mya
Myla Mylan Myra Myriam Myrna Myron Myrtle Márcia Mária Mário Márk Márton Mátyás Máté Médoune Mércia Mónica Móric
Müesser Müfid Müjdat Müjde Müjgan Mükerrem Mümtaz Münevver Münir Müren Müzdad Müşir Māra Mārcis Māris Mārtiņš
Mārīte Mădălin Mădălina Mălina Mărioara Măriuca Mētra Mısra Nabil Nabila Nabin Nada Nadalina Nadežda Nadia
Nadine Nadir Nadzieja Nae Nafisa Nafiz Nagabhushanam Nahid Nahil Naja Najam Najib Najmiddin Najwa Nalan Nalar
Nalini Namık Nana Nancy Nanda Nandi Nangolo Nanna Naoki Naoko Naomi Naomie Napoleon Nara Naradi Narayan Narcis
Narcisa Narciso Nardi Narendra Nargiza Narimon Narinder Narji Nasab Nasiba Nasim Nasir Nasriddin Nasrullah
Nasser Natalia Natalie Natalija Natan Natanael Nataniel Natasa Natasha Nataša Natașa Nathalie Nathan Nathanael
Nathaniel Natka Natsuki Nattapong Natália Naura Naval Naveen Navin Nawal Nayeli Nazan Nazariusz Nazary Nazif
Nazlı Nazmi Nazrulloh Nazım Ndleleni Ndondoloza Ne'matulloh Neal Necat Necati Necdet Nechifor Necib Necla
Necmettin Neda Nedim Nedjeljka Nedjeljko Nehir Neil Nejat Nela Neli Nelli Nellie Nelly Nelson Nelu Nena Neo Nera
Nerea Nergis Nesa Nesim Neslişah Nesrin Nestor Nettie Neva Neven Nevena Nevenka Nevin Nevio Nevra Nevzat Neşet
Ngozi Nhlakanipho Nia Niamh Nichifor Nicholas Nichole Nick Nicklas Nico Nicoară Nicodim Nicola Nicolae Nicolai
Nicolaie Nicolas Nicole Nicoleta Nicoline Nicolás Nicu Niculina Niculiță Nicușor Nicuță Nidia Niels
Niels-Christian Nigar Nigel Nigora Nihal Nihan Nihat Nika Nikhil Nikita Nikki Niklas Niklāvs Niko Nikodem Nikola
Nikolai Nikolas Nikolasz Nil Nila Nilam Nilgün Nils Nilufar Nimakoah Nimas Nimit Nimród Nina Nine Ninioluwa Nino
Niraj Niranjan Nirbhay Niro Nisa Nisan Nischal Niyaga Niyazi Niyilolawa Nizamettin Nizom Nizomiddin Njeri
Nkanyezi Nkechi Nkosenye Nkosingiphile Nkosinhle Nkosiyabo Nnamdi Noa Noah Noam Noan Nobuo Nodira Noe Noel
Noelia Noemi Noemie Nofoto Noila Nokuthula Nola Nolan Nolen Nolwazi Nomin Nomsa Nomvula Nona Nonhlanhla
Nonjabulo Nonkululeko Noor Nora Norah Norbert Norberto Norica Noriko Norina Norma Norman Nosir Nosirjon Nour
Novella Novi Noviana Novita Noynoy Nozima Nozipho Noé Noémi Noémie Noël Noëlle Nrima Ntokozo Ntombizodwa Nugraha
Numan Nuno Nur Nural Nuran Nurbek Nurettin Nurgül Nurhayati Nuriddin Nurlan Nursel Nurseli Nursultan Nurul
Nurullah Nusrat Nusratulloh Nusret Nuša Nyana Nyoman Nándor Nátán Néné Nóra Núbia Núria Nükhet Oana Oba
ObaniJesu Obid Obioma Oceane Octav Octavia Octavian Octaviana Octavio Octaviu Oda Odhiambo Odil Odin Odon
Odunayo Ofelia Ofélia Ogooluwa Ojaswini Ojārs Oke Okiki Oksana Okta Oktay Okto Okşan Ola Oladara Oladare
Oladimeji Olaf Olaide Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olavi
Olayinka Olcay Oldrich Ole Oleg Oleksandr Olga Olim Olimpia Olimpian Olimpiu Oliva Oliver Olivia Olivier Oliviu
Olivér Oliwia Oliwier Olle Ollie Olof Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi
Olusegun Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun
Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise
Oluwole Oluwunmi Olympia Olívia Olīvija Omad Oman Omana Omar Omawunmi Omina Omobobola Omobolanle Omodunni
Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Ondrej Oni Onome Onoriode
Onufry Onur Oormila Opalina Opaline Opan Opemipo Opeoluwa Opeyemi Ophelia Opung Oqil Ora Oren Oreofe Orestes
Orhan Orif Orlando Ornella Ortansa Orville Orvokki Orzu Osama Oscar Oskar Oskari Osman Osmund Osunleke Osvaldo
Otabek Otieno Otilia Otis Oto Otto Otília Otīlija Oumar Oumou Ousmane Ovidiu Owen Oxana Oybek Oyenike Oyga
Oyindamola Oyindasola Oynur Oysha Oyun Oyuntsetseg Ozana Ozod Ozoda Ozodbek Ozren Ozy Oğuzhan Oļegs Oļģerts Oľga
Pablo Padam Padma Padmi Paiman Pakize Palmira Pam Pamela Pamfil Panagachie Panait Panca Pandu Pangeran Pangestu
Panji Panka Pankracy Pankrác Panna Pantaleon Paola Paolo Param Paramartha Paramita Paraschiva Pardi Parla Parman
Parvati Pascal Pascale Pasquale Pathé Patrice Patricia Patricio Patrick Patrik Patrizia Patrycja Patrycjusz
Patrycy Patryk Patrícia Patrīcija Patsy Patti Patty Paul Paula Paulette Paulica Pauliina Paulin Paulina Pauline
Paulo Paulína Paulīne Pava Pave Pavel Pavica Pavol Paweł Payidar Pedro Peggy Pekka Pelagia Pelin Pelinsu Pelumi
Pembe Penda Penelopa Penelope Pentti Pepo Per Percy Perihan Perkasa Perla Pernilla Pero Perran Pertev Perver
Pervin Petar Pete Petek Peter Petra Petre Petri Petrică Petrișor Petro Petronela Petru Petruț Petruța Petteri
Peyami Phil Phila Philani Philip Philipp Philippe Phillip Phiwokwakhe Phoebe Phonesavanh Phyllis Pia Pierre
Pieter Pietro Pilar Piotr Piraye Pirjo Pirkko Pius Platon Polikarp Pompilia Pompiliu Pontus Pooja Poornima
Porfiriusz Porfiry Poul Praba Prabawa Prabin Prabowo Prabu Pradeep Prakash Prakosa Pramila Pran Pranata Pranawa
Pranay Prasad Prasanna Prasert Prasetya Prasetyo Prashant Prathamesh Pratiwi Pravdan Pravoslav Prayag Prayitna
Prayoga Prayogo Prayut Preity Prem Prema Preston Prima Prisca Priscilla Priska Prita Priya Priyala Profira
Prokles Prokop Prokul Promise Prosper Puji Puneet Puput Purna Purnima Purushottam Purwa Purwadi Purwanto Pushti
Puspa Puspita Puti Putri Putu Päivi Péter Pío Pārsla Pāvils Pătru Pēteris Pınar Qizilgul Qobil Qori Qosim Qudrat
Quentin Quinn Quinten Ra'no Rabia Rachael Rachel Rachela Rada Radeke Raden Radha Radika Radislav Radit Raditya
Radmila Radomír Radoslav Radovan Radoš Radu Radúz Rafael Rafaela Rafaël Rafał Rafet Rafi Rafid Rafila Rageshwari
Rageswari Ragnhild Raharja Rahayu Rahel Rahim Rahime Rahman Rahmat Rahmawati Rahmi Rahul Rahşan Raif Raihan
Raina Rainer Raisa Raj Rajab Rajan Rajendra Rajesh Rajina Rajinder Rajiv Rajko Rajmund Rajna Rajnold Raju Rakesh
Rakıp Ralph Raluca Ram Rama Ramaa Ramata Ramatoulaye Ramazan Ramesh Rameshwar Ramiro Ramiz Ramon Ramona Ramos
Ramziddin Ramziya Ramón Rana Randal Randall Randolf Randolph Randy Rangga Rania Ranjan Ranjeet Ranjit Ranko
Raoul Raphael Raphaël Raquel Rareș Rasheedah Rashid Rasifa Rasim Rasmus Rastislav Rati Ratih Ratna Ratu Rauf
Raul Ravi Ravshan Raxmatulloh Rayan Rayen Raymond Rayona Rayxona Raúl Raşit Rebeca Rebecca Rebeka Recai Recep
Refah Refet Refik Regina Reginald Regitze Regnārs Regula Regína Regīna Reiko Reina Reksa Relu Remilekun Remo
Remus Remzi Renata Renato Rendy Rene Renee Rengin Renáta René Renée Renārs Renāte Respati Restu Resûl Resül
Retno Reto Reyhan Reza Rezzan Reşat Rhea Rhonda Rhys Ria Riana Rica Ricardo Riccardo Richard Richárd Rick
Rickard Rickey Ricky Rico Ridwan Riek Rifat Riitta Rija Rika Rikke Riley Rina Rini Rino Rita Ritesh Ritva Rizal
Rizki Rizvon Ričards Roan Robert Roberta Robertina Roberto Robi Robinson Robiya Robyn Rocco Roch Rochelle Rocio
Rocío Roderick Roderyk Rodica Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohana Rohit Rokhaya Roko Roksana
Roland Rolando Rolf Romana Romanița Romeo Romeu Romina Romuald Romulus Romy Romāns Ron Ronald Ronja Ronke Ronnie
Roosevelt Rory Rosa Rosa-Maria Rosalia Rosalie Rosalina Rosalinda Rosamunda Rosana Rosanna Rosario Roselyn
Rosemarie Roser Rosie Rosina Rosman Ross Rostislav Rotimi Roxana Roxane Roxanne Roxelana Roza Rozalia Rozina
Roziya Rozália Ruben Rubén Rudi Rudolf Rudolph Rudra Rudy Rudīte Rufina Rufus Ruhsar Rui Rukhmani Rukmin Rupert
Rupinder Ruslan Rusman Russell Rustam Ruta Ruth Ruxanda Ruxandra Ruža Ružena Ružica Ryan Ryo Ryszard Réka Róbert
Róza Róża Rúben Rükneddin Rüya Rüçhan Rüştü Răducu Răzvan Rıdvan Rıfat Rıfkı Rūdis Rūdolfs Rūsiņš Rūta Sa'dulloh
Saadat Saadi Sabar Sabin Sabina Sabine Saboxat Saboxon Sabri Sabrina Sabína Sabīne Sachiko Sachin Sacid Sada
Sadar Sadberk Sadettin Sadie Sadina Sadio Sadoqat Sadri Sadriddin Sadullah Sadık Saeed Safa Saffet Safiatou
Safina Safir Safira Safiya Safiétou Safo Safta Safura Sagar Sahle-Work Said Saida Saiful Saka Sakari Sakti
Sakura Salah Saleh Salif Salih Salim Salimah Salimata Salimatou Saliou Sally Salma Salman Saloh Salome Salomea
Salomey Salomon Salsabila Salva Salvador Salvatore Salwa Salwator Saly Samandar Samanta Samantha Samara Samba
Samed Sameer Sami Samia Samiah Samih Samim Samina Samir Samira Samiya Sammie Sammy Samson Samsul Samuel Samuele
Samukelisiwe Sancho Sanda Sandeep Sander Sandra Sandrine Sandro Sandu Sanele Sanem Sanja Sanjay Sanjin Sanka
Sanne Sanobar Santiago Santina Santino Santos Santosh Sanya Saodat Sara Sarada Sarah Sarala Saraswati Sardor
Sari Sarina Sarisha Sarita Sarla Sarmīte Saroja Sartika Sarvar Sarvin Sarvinoz Sasha Saskia Satish Satoshi Satu
Satya Satyen Saul Saulcerīte Sava Savaş Saveta Savina Saxida Sayyora Saèr Saúl Saša Scarlett Scott Scottie Sean
Sebastian Sebastião Seckou Sedat Sedef Seden Sefer Segilola Seher Sekinat Selahattin Selami Selda Selen Selena
Selim Selin Selina Selma Selvi Selçuk Semenica Semi Semih Semra Sena Senay Seppo Septi Serafin Serafina Serap
Serbülent Seren Serena Serge Sergei Sergej Sergen Sergey Sergi Sergio Sergiu Sergiusz Serhat Serin Sermet Serpil
Sertap Sertaç Server Servác Seth Settar Setya Seval Sevara Sevda Sever Severin Severina Severín Sevgi Sevil
Sevim Sevinç Sevtap Seweryn Seydou Seye Seyfettin Seyfi Seyfullah Seynabou Seyyit Seán Seçil Seçkin Sfiso
Shahboz Shahobiddin Shahriyor Shahzod Shaka Shakila Shakti Shakuntala Shalewa Shamsiddin Shana Shane Shania
Shankar Shanna Shannon Shanon Shantanu Shanti Shany Sharda Shari Sharmila Sharon Shashi Shashikala Shaun Shavkat
Shawn Shawna Shayna Sheela Sheila Shekoni Sheldon Shelia Shelley Shelly Sher Sheri Sherly Sherman Sherri Sherry
Sheryl Sherzod Shigeru Shilpa Shinji Shinzo Shirisha Shirley Shiro Shiv Shivakari Shobhana Shodiyor Shola
Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shristi Shubha Shubhaprada Shukrulloh Shwet Sibel Sibongile
Sibusiso Siddarth Siddhartha Siddhi Siddhran Sidiq Sidney Sidonia Sidonie Sidy Sidónia Sienna Sifiso Signe
Sigrún Sigurd Sijuade Silas Silje Silvan Silvana Silvester Silvia Silvian Silviana Silvija Silvio Silviu Simen
Simeon Simge Simi Similoluwa Simina Simion Simisola Simon Simona Simone Simão Sina Sinan Sindisiwe Sindre Sinem
Sinenhlanhla Sinică Sinikka Sintia Siobhán Sione Siphephelo Siphiwe Sipho Sirineu Siriporn Siro Sirojiddin Siré
Sisavath Siska Sitara Sithembiso Siti Sitiveni Siv Siyanda Sizakele Sizani Siân Skaidrīte Skipped Skye Slamet
Slavek Slaven Slavica Slavko Slavomír Sloka Sláva Slávka Smaranda Smita Smriti Sname Snježana Sobit Soda Sodiq
Sofia Sofie Sofija Sofía Sohib Sokha Sokhna Solange Soledad Soleh Solomon Solveig Som Soma Somchai Somnath
Somphone Somsak Somu Sondre Songül Sonia Sonja Sonya Sophea Sophia Sophie Soraia Sorana Soraya Sorin Sorina
Sothea Souleymane Souphanh Sowande Soňa Spencer Speranța Spirydion Spīdola Srećko Stacey Stacy Stana Stanca
Stancu Stanislav Stanislava Stanisław Stanko Stanley Staša Steen Stefan Stefania Stefanie Stela Stelian Steliana
Stella Steluța Stephan Stephanie Stephen Steve Steven Stewart Stig Stine Stipan Stipe Stjepan Stojan Stribor
Stuart Stéphane Stéphanie Subash Subhash Subhashini Subhasini Subhi Subodh Subomi Sucheta Suci Sudeva Sue Suhrob
Sujata Sukanya Sukarno Sulaymon Sulton Suma Suman Sumayyah Sumeet Sumitra Sunay Sune Sunita Sunniva Supachai
Suraj Suresh Sururi Surya Suryakant Suryakanta Suryakantam Susan Susana Susanna Susanne Sushant Susheel Sushil
Sushma Susie Susilo Suyuna Suzan Suzana Suzanne Suélen Svebor Sven Svend Svetlana Svetozár Svätopluk Swami
Swapnil Swara Swarnalata Sweta Syahrini Sybilla Sylvester Sylvia Sylvie Sylwester Sylwia Synne Szabolcs Szczepan
Szofi Szofia Szonja Szymon Szófia Sámuel Sándor Sára Sâkıp Sânziana Sékou Sérgio Sílvia Søren Süheyl Süleyman
Sıdkı Sırrı Tabea Tabitha Tabris Taceddin Tacjana Tadateru Tade Tadeo Tadeusz Tadeáš Taha Tahir Tahsin Taiwo
Takashi Takeshi Talat Talay Talha Talia Talip Talita Tamara Tamati Tamer Tami Tamia Tammy Tamás Tamāra Taner
Tania Tanirika Tanja Tanju Tantri Tanushree Tanushri Tanya Tanyeli Tapan Tapani Tapio Tara Taras Tari Tariq
Tarja Tarkan Taro Tarun Tarık Tasa Tasdik Tasha Tasnim Taswir Tatiana Tatsuya Taufan Taufik Taur Tayfun Taylor
Tayyar Taşkın Teddy Tedi Tedros Teea Teguh Tej Teja Tejas Tejumola Tekin Tekinalp Tekla Tellervo Temel Temidayo
Temitope Temuulen Tendai Teo Teodor Teodora Teodoro Teodosia Teofil Teohari Teoman Teona Terence Terencjusz
Teresa Tereza Teri Terrance Terrell Terrence Terri Terry Tertuliano Terézia Terēze Tesfaye Tess Tessa Tevfik
Tevhid Tevita Tezcan Tezel Tezer Thabisa Thabo Thadie Thalia Thamsanqa Thandar Thandiwe Thando Thea Thein Thelma
Themba Theo Theodor Theodora Theodore Theresa Therese Thiago Thida Thierno Thobeka Thokozani Thomas Thongloun
Thongsavanh Thulani Thulisile Théo Thérèse Tiago Tiana Tiara Tiberia Tiberiu Tibor Tichomír Tidiane Tiffany
Tihomir Tiina Tija Tijana Till Tim Timbul Timea Timmy Timo Timon Timotei Timotej Timoteo Timothy Timur Tina
Tinca Tincuța Tine Tira Tiril Tirta Tirtayasa Titi Titilayo Titilope Titin Tito Titus Tiyamike Tobias Tobiasz
Tobiloba Tobin Toby Todd Todor Tohir Toke Toki Tokunbo Tolga Tolulope Tolunay Toluwalope Toluwani Toluwanimi Tom
Toma Tomas Tomasi Tomasz Tome Tomi Tomiloba Tomislav Tomislava Tommie Tommy Tomo Tomoko Tomori Tomás Tomáš Tomé
Tone Toni Tonija Tonka Tonko Tony Tonya Tonči Tončica Tope Torbjörn Torbjørn Toshio Toyip Tracey Traci Tracy
Traian Travis Trevor Tricia Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Trine Trisha Tristan
Troels Trpimir Trpko Trīne Tsabita Tuana Tudor Tudora Tudorița Tudosia Tufan Tugay Tugiman Tuhfe Tunahan Tunay
Tunku Tunçer Tuomas Turan Turgay Turgut Turna Tushar Tutku Tuula Tuulikki Tuva Tuya Tuğba Tuğrul Tuğtekin Tvrtko
Tyler Tymoteusz Tyron Tyrone Tõnis Tülay Tülin Tümer Türkan Türkay Türker Türkeş Tālis Tālivaldis Tālrīts Tīna
Tınas Ubaldo Ubaydulloh Uchita Uchqun Uda Udai Udit Ueli Uffe Ugo Uhuru Ujjawal Ujjwal Ulf Uli Ulla Ulrich Ulrik
Ulrika Uluthando Ulva Ulviye Ulwazi Ulya Uma Umang Umar Umay Umaya Umi Umid Umida Umidulloh Umuralp Una Undīne
Unggul Unjani Upendra Upik Uqbaloy Urfon Uriel Urmila Urs Ursula Uršuľa Usame Usha Usman Usmon Usyi Utama Uttam
Uzayr Uzbegim Uzodimma Uģis Vadim Vafo Vagn Vahdet Vahid Vahide Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno
Vaishvi Vala Valdemar Valdemārs Valentim Valentin Valentina Valentine Valentino Valentín Valentína Valentīna
Valentīns Valera Valeria Valerie Valerija Valeriu Vali Valid Valter Valtteri Valér Valéria Valérie Valērija
Valērijs Vanda Vanesa Vanessa Vania Vanja Vanya Varalakshmi Varvara Vasanti Vasco Vasil Vasile Vasilica Vasilică
Vasilisa Vasliddin Vasudev Vasudeva Vasudha Vasundhara Vatroslav Vavrinec Vecdi Veda Vedang Vedanga Vedanshi
Vedat Vedran Vedrana Vefik Vega Vehbi Veikko Vela Velana Velaphi Velimir Velimira Velina Velma Vencel Vendel
Vendelín Venera Veniamin Vera Verda Verena Verica Verna Verner Vernon Vero Verona Veronica Veronika Verónica
Vesile Vesna Veta Veysel Veysi Vibeke Vicdan Vicente Vicenția Vicențiu Vicki Vickie Vicky Victor Vidhur Vidhya
Vidur Vidya Viera Vieroslava Viggo Vijay Vijeko Vijolīte Vikram Viktor Viktoria Viktória Vilay Vildan Vilde
Vilhelm Vilhelmīne Viliam Viliame Ville Villy Vilma Vilmos Vilmārs Vimal Vimala Viman Vinay Vince Vincent
Vincenza Vincenzo Vincențiu Vinka Vino Vinsen Viola Violeta Violette Viorel Viorela Viorica Virgil Virginie
Virman Virág Visarion Vishnu Vishwamitra Vito Vitor Vittoria Vitória Vitālijs Vivi Vivian Viviana Viviane Vivien
Vivienne Vizbulīte Vjekoslav Vjenceslav Vlad Vladana Vladek Vladimir Vladimira Vladimír Vladimíra Vladislav
Vladislava Vlado Vlaicu Vlasta Vlastimil Vlatko Voichița Voicu Vojtech Vojtěch Voldemārs Volkan Volodymyr Voreqe
Vosil Vratislav Vratko Vreni Vrinda Vrund Vsevolod Vuk Vuslat Vusumuzi Vuthy Vyas Vytautas Václav Vânia
Véronique Víctor Vít Vítor Víťazoslav Vēsma Wacław Wadi Wage Wahyu Waisake Wakiman Wale Walenty Walentyn
Walentyna Waleria Walerian Walery Walgierz Wallace Walter Waluyo Waly Wanda Wanesa Wani Wanjiru Waqila Wardaya
Wardi Warji Warley Warsa Warsita Warta Wasis Wawan Wawrzyniec Wayan Wayne Wendell Wendy Werner Weronika Wesley
Wessel Whitney Wiara Wichai Widya Wiktor Wiktoria Wilbert Wilbur Wilfred Wilfryd Wilhelm Wilhelmina Willard
Willem William Willie Willis Willy Wilma Wilson Wincenty Winda Winifred Winston Wira Wirda Wiremu Wirginia Wisnu
Witalis Wojciech Woodrow Wulan Wulandari Wuraola Władysław Włodzimierz Xalima Xanana Xander Xaver Xavier Xenia
Ximena Xochitl Xénia Yaa Yacine Yago Yahya Yahyo Yakubu Yalgın Yalçın Yaman Yamileth Yance Yango Yani Yannick
Yannik Yannis Yaprak Yara Yaretzi Yaroslav Yasemin Yasin Yasmin Yasmine Yassin Yassine Yasuo Yavuz Yaw Yaya
Yağmur Yağız Yaşar Yejide Yekta Yelda Yeliz Yener Yerlan Yessi Yetkin Yetunde Yewande Yeşim Yibanathi Yiğit Yoga
Yogendra Yogesh Yoginder Yohanes Yoko Yolanda Yolande Yonca Yono Yoqub Yorbek Yoro Yorqin Yosef Yoshihide
Yoshiko Yosun Younes Youssef Youssou Youssouph Youssoupha Yoweri Yozida Yoznur Yudi Yuki Yukio Yulia Yuliana
Yumi Yuna Yuni Yunita Yunus Yuri Yuriko Yusuf Yves Yvette Yvonne Yücel Yüksel Yümni Yıldırım Yıldız Yılmaz Zabir
Zachariasz Zachary Zack Zackary Zaenab Zafar Zafer Zaharia Zahide Zahra Zainab Zaira Zakaria Zakary Zaki Zakir
Zalindra Zalán Zamfir Zamfira Zamir Zamira Zanele Zara Zaraza Zaw Zayd Zayniddin Zbigniew Zdenka Zdenko Zdeněk
Zdeslava Zdravko Zehra Zejnep Zekai Zekeriyyâ Zekiye Zelaya Zelda Zeliha Zeltīte Zena Zeno Zenobia Zenovia Zente
Zenzele Zerrin Zeyd Zeynel Zeynep Ziedīte Zigfrīda Zigfrīds Zigmārs Zigrīda Zihnî Zilola Zina Zinaida Zion Zita
Zithulele Ziver Ziyad Ziyo Ziyâd Zizi Zlata Zlatica Zlatka Zlatko Zobuhle Zoe Zoey Zofia Zohid Zohir Zoja Zokir
Zoltan Zoltán Zora Zoran Zorka Zoyir Zoé Zoë Zrinislav Zrinko Zselyke Zsolt Zsombor Zsófia Zubayr Zulaikha Zulfa
Zulfikar Zuxra Zuzana Zuzanna Zvonimir Zygmunt Zâfir Zâhit Zénó Zétény Zübeyde Zübeyr Zühal Zülal Züleyha
Zülfikâr Zümrüt Zīle Ábel Ádám Ákos Ángel Ángela Ármin Áron Áurea Ângelo Åke Åsa Åse Çabdar Çablı Çabuş
Çalapkulu Çankız Çağan Çağatay Çağdaş Çağla Çağlar Çağlayan Çağru Çağrı Çağrıbeğ Çağrıhan Çağrıtegin Çağıl Çelen
Çelik Çemen Çemgen Çetin Çetinel Çetiner Çeykün Çeşminaz Çilay Çilenti Çiler Çimen Çisil Çiçek Çiçem Çiğdem
Çişem Çobulmak Çocukbörü Çokramayul Çolman Çolpan Çıgıl Çıngır Érica Ígor Íris Ólafur Óscar Ömer Önder Özcan
Özden Özgür Özhan Özkan Özlem Özlen Öznur Øystein Ülfet Ülgen Ülker Ümmiye Ümran Ünsel Ünseli Üzeyir Þóra Ādams
Ādolfs Ārija Ārijs Āris Časlav Đina Đurda Ērika Ēriks Ēvalds Ģederts Ģertrūde Ģirts Īrisa İbrahim İclal İdris
İffet İhsan İhvan İkbal İkeme İkiçitoyun İkrime İlayda İlbey İlbilge İldike İlgegü İlhami İlhan İlkay İlkben
İlker İlknur İlksen İlkyaz İlyas İmran İmrem İrfan İrinç İrinçköl İrtiş İsmail İsmet İzzet İzzettin Ľubica
Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudmila Ľudomil Ľudomila Ľudovít Łazarz Łucja Łukasz Şaban Şadan
Şahap Şahin Şahinalp Şahsuvar Şahsüvar Şakir Şamil Şarani Şayan Şebnem Şecaeddin Şefik Şehlevent Şehrazat Şelale
Şemsi Şenay Şener Şengül Şennur Şenol Şerafettin Şeref Şerif Şermin Şevket Şevki Şevval Şeyban Şeyda Şeyma Şihab
Şihabeddin Şinasi Şükrü Štef Štefan Štefánia Żaneta Žaneta Žanete Žanis Žanna Željko Želmíra Ženija Žigmund
Žofia Žubīte Șerban Ștefan Ștefana Ștefania
`
  .trim()
  .split(/\s+/);
