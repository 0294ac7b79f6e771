// Names in Latin letters: romanised Chinese surnames and syllables, first names, and words that are none.

/// Lists of words in small letters.
enum RomanNames {
  /// Surnames in Pinyin, in the spellings of Hong Kong, Taiwan and South-East Asia.
  static let surnames = split(
    """
    wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan
    deng fu shen zeng peng lu lv su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai
    cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai wen pang lan ou zhan niu geng guan xing zhuang nie qi mei sheng
    tong ni zuo bao ning ji mo ke qu jing zang ruan gong miao ling shu hua chu mu bi ge ouyang situ shangguan zhuge sima pu rao chan wong cheung lee
    leung lau ho lam ng chow chau kwok yeung yip tsang tse choi chung fung fong kwan kwong law lo lui mak mok ngai poon siu so sze suen szeto tam tsoi
    tsui yau yim yiu yuen yung au auyeung chiu chui fok hau hui hung ip ko koo ku kam kan kung lim liu lok luk man mui ngan or pak pun shek shum sham
    sin sit sung tin ting tso tung wai woo yam ma to hsu hsieh tsai hsiao chuang chiang chien chou kuo kao kuan lien shih teng tseng tsao weng yeh yen
    jian jhang jheng lu chao chin goh teo ong koh neo toh chua quek yap heng tay seah nguyen tran pham hoang phan kim park choi jung singh kaur kumar
    sharma kwong kwok leong lyu ouyang sze-to au-yeung ow-yang huo ou shan ruan mui mou nong ban tou gan di yue yin zhuo feng
    """)

  /// Syllables of given names in the spellings of Hong Kong; Pinyin is taken apart by rule.
  static let syllables = split(
    """
    ka kar chi chee wing wai man ming ho hoi hin hei yan yee yi ying yin yuen yuk yu yiu yau sze see siu sui suk shuk sau sum sin shing shun shan tak
    tai tat tung tin ting tsz tze tong tsun chun cheung cheuk chak chiu ching choi chau chuen chung fai fan fat fong fu fuk fung fun hang hau him hing
    hon hong hung kai kam kan kei kin king kit kiu kok kong ku kuen kun kwai kwan kwok kwong lai lam lan lap lau lee lei leung lik lim lin ling lok lui
    luk lun lung mei miu mo muk mui nam nga ngai ngan ning oi on pak pan pang pik ping po pui sang sek shek shuen sik tang to tsang tuen wa wah wan wang
    wo wong woon wun yam yat yeuk yeung yik yim yip yung kwun chor lai fook keung keong leong chuan hwee jun hwa poh kheng wei seng huat hui thi van
    minh anh huong boon siew hoon teck kiat choon lian geok swee beng chye hock leng moi soon tiong yong yoke yew kah chao chen cheng chia chiang chien chih chiung chu chuang chieh hao hsi hsia hsiang hsiao hsien hsin hsing hsiu hsiung hsu hsuan hsueh hsun huai huang hui jen jhen \
    jhih jhong jo jou ju jui juo jyun kang kuan kuang kuei kuo li liang lien lieh lung meng mien min nien pai pei peng pi pin po shao shen shih shou shu shui ssu syuan szu tai te teng \
    ti tien ting tsai tsan tse tseng tsu tsung tung tzu wei wen wu ya yang yeh yen yin yu yueh yung may zhi rong ru ruei siang sian sin siou yun yuan yuen
    """)

  /// Words inside surnames: Al Farsi, Dela Cruz, Van Dyke.
  static let particles = split("al el bin binti ibn abu de del dela della di da dos la le van von der den san st")

  /// First names, Western and others that have no Chinese surname with them.
  static let first = split(
    """
    aaron abigail adam adrian agnes alan albert alex alexander alexandra alfred alice alicia alison allen amanda amber amelia amy andrea andrew andy
    angel angela angelina anita ann anna anne annie anthony anton antonio april aria arthur ashley audrey austin barbara beatrice ben benjamin bernard
    betty billy bob bonnie brandon brenda brian bruce bryan calvin candy carl carmen carol caroline catherine cathy cecilia charlene charles charlie
    charlotte chloe chris christina christine christopher cindy claire clara colin connie crystal cynthia daisy daniel danny daphne david dawn dean
    debbie deborah declan denise dennis derek desmond diana dick dominic donald donna doris dorothy doug douglas dylan eason eddie edgar edith edmond
    edmund edward edwin eileen elaine eleanor elena elizabeth ella ellen elsa emily emma eric erica erin ethan eugene eunice eva evan eve evelyn felix
    fiona florence frances francis frank fred freddie gabriel gary gavin george gerald gigi gilbert gina gladys gloria gordon grace graham greg gregory
    hannah harold harriet harry hazel heather heidi helen henry herman hilda howard hugo ian ida ingrid irene iris isaac isabel isabella ivan ivy jack
    jackie jackson jacky jacob jacqueline jade james jamie jane janet janice jasmine jason jasper jay jean jeff jeffrey jenna jennifer jenny jeremy
    jerome jerry jesse jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jonathan jordan joseph josephine josh joshua joyce juan
    judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie kayla keith kelly kelvin ken kenneth kenny kevin kitty kyle
    lance larry laura lauren lawrence lena leo leon leonard leslie lewis liam lily linda lisa logan lorraine louis louise lucas lucy luke lydia mabel
    maggie mandy marco margaret maria marie marina mario marion mark marko martha martin marvin mary mason matthew maurice max maya megan melissa melody
    mia michael michelle mike miranda miriam molly monica nancy naomi natalie natasha nathan neil nelson nicholas nick nicola nicole nina noah noel nora
    norman oliver olivia oscar otto owen pamela patricia patrick paul paula pauline peggy penny peter philip phoebe phyllis polly queenie rachel ralph
    ray raymond rebecca regina rex richard rick ricky rita robert robin rodney roger roland ronald ronnie rosa rose rosemary ross roy ruby russell ruth
    ryan sabrina sally sam samantha samson samuel sandra sandy sara sarah scott sean sebastian selina serena shane shannon sharon sheila shelley shirley
    silvia simon sofia sonia sophia sophie stacy stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia tania ted teresa terence
    terry thomas tiffany tim timothy tina tom tommy tony tracy trevor valerie vanessa vera veronica vicky victor victoria vincent violet virginia vivian
    wallace walter warren wayne wendy wilfred william willie wilson winnie winston xavier yolanda yvette yvonne zoe aynur tursun dilnur gulnar mehmet
    ahmed ali fatima hassan mohamed mohammed muhammad omar aisha yusuf ibrahim tenzin dolma tashi pema sonam tsering lhamo nurul siti aziz ismail priya
    rahul anil olga ivan dmitri sergei natalia pierre jean-paul hans klaus lars sven carlos jose miguel luis pedro yuki hiroshi kenji akiko rajesh sanjay suresh deepak amit vijay sunil neha pooja arjun mohd noor aminah
    joey sammi sammy winky eason jojo mimi bobo candice yoyo kenji ronald ronny hayley ashlyn vivien viola anson kenny bosco ivana fanny elvis benny danielle dora edison
    alvin clement cyrus dominica elton gladys hebe hermione jacqui jenn jessie kaka karina katrina katy ken kiki kristy leona lorna mandy marcus mavis moses natalia nicky peony
    phoenix priscilla rainbow rosanna roxanne samson sheryl sherry shirlee sindy suki terrence tiffanie toby tracey vicki vince vivienne wilbert wilma winsome yuki zita jeremiah tyrone
    jurgen soren francois rene andre andres jesus maria-jose ines noemie zoe chloe bjorn gunther stefan zofia marek agnieszka pavel tomas jan ingo helga matteo luca giulia paolo marco chiara sergio diego javier fernando ricardo juliana camila thiago rafael
    fatimah zainab khalid tariq imran bilal aditya arjun vikram ananya kavita lakshmi deepika meera rohit vivek manish ravi
    zhaxi duojie ciren zhuoma danzeng gesang pingcuo suolang wangdui baima yangjin deji renqing quzhen bianba basang qiangba luosang dorje dorjee tsering pema lobsang norbu phuntsok
    namgyal yangzom yangchen kelsang ngawang rinchen gyatso gyaltsen palden jampa lhakpa penpa abdurehim abudu abdurahman abdukerim abudureheman ablimit ablikim memet maimaiti aimaiti turgun tursun
    tohti yasin emet hesen niyaz qurban kurban enver erkin ghulam mutellip nurmemet patigul aygul gulnur rahile reyhan dilraba zulpiya ainur nurlan aibek serik erlan daulet yerbol aigul
    gulnara batbayar sarnai erdene ganbold ganbaatar boldbaatar tsetseg oyuna munkh temuujin altan mardan maerdan watan walis nokan yumin ciwas panay mayaw namoh sayun pisuy temu icyang kolas
    syaman rapongan biung laniahu aziman
    """)

  /// Capitalised words of letters and notes that begin no name, or end one.
  static let notNames = split(
    """
    complaints complaint service services experience relations relationship care support centre center team unit officer manager department desk hotline
    id no number customer client sir madam all valued bank branch card account holder credit debit visa mastercard unionpay alipay wechat pay app atm
    sms otp pin apple google hi hello dear thanks thank regards yours sincerely faithfully best kind please pls note the this that these those there
    then they he she it we you i my your our his her its their a an and or but if so in on at to of for from by with as is was are were be been has have
    had do does did not never will would can could shall should may must when where why how who which what while after before since until because
    although however also again still just only monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow morning afternoon hong kong china chinese beijing shanghai shenzhen guangzhou
    chengdu hangzhou kowloon macau taiwan taipei singapore tampines mainland hkd usd rmb cny mop ltd limited company co inc plc group holdings insurance
    securities fund funds life road street avenue lane drive court estate garden gardens plaza mall building tower block flat room floor house district
    city north south east west new old gold golden silver platinum premier priority private personal business corporate online mobile internet banking
    loan mortgage transfer payment deposit statement balance fee fees charge charges interest rate period passport licence mr mrs ms miss dr mdm teller
    clerk staff agent advisor adviser caller beneficiary payee applicant borrower guarantor auntie uncle aunt hsbc dbs icbc hang seng standard chartered
    citibank fps octopus airport station hospital university school college hotel restaurant cafe coffee shop store market supermarket park bay harbour
    island beach hill very extremely really quite most more disappointed unhappy unable upset annual monthly yearly daily good happy merry great sorry
    yes ok okay update request reply ref case ticket subject attn re fwd cc remarks address email phone tel mobile fax date name signed approved
    """)

  /// First names that are words, months, places or brands as well: alone, or before a word that nobody knows, they are no name.
  static let doubtfulFirst = split(
    """
    april may june august summer dawn eve angel candy grace joy hope faith crystal amber ruby jade violet daisy rose lily iris ivy heather hazel holly penny mark will
    bill rich frank max jack ray dean guy chase grant lance mason carol melody victoria stanley nathan jordan charlotte sydney florence virginia georgia austin madison
    alexa siri oscar sandy art rob sue pat drew bob nick kitty mimi robin earl gene pearl olive christian louis lewis morgan jasmine ginger jo ralph calvin tim rex
    jan ross scott shannon stella regina carmen elsa diana leo aria noah sun an ann don dan van may kim ho norman gordon gloria marina olga lydia cherry apple coco lucky
    prince queen king sam ted kay jean ali karma mercedes chanel hermes nora ella sasha joyce paris london ada ida hilda noor maya ken kent chester dora
    """)

  /// Surnames that are English words or syllables of names of places.
  static let wordSurnames = split(
    "man song tan pan fan long lung sung sun sin tin ran mei lee young wing may shi shan shun sham tai hang tong kong hong fong fung fang lai law lam lim lin ling ping lok luk mak min yan yip sha she pang dong gong nie ning jin jia hua chu qin lan son kim koh choi pak pun ting toh teo heng kang han mao mok mui kam kan kit hui hau due hai bai nan bei yang ying fei xin ding bao gao guo",
  )

  /// Surnames of English and other languages; of others the ending tells.
  static let western = split(
    """
    smith brown jones taylor davies evans thomas roberts walker wright green hall wood clarke clark hughes harris lewis king baker turner hill scott moore cooper ward
    morris watson kelly cook bell shaw murphy miller cox marshall murray gray rogers stevens hunt black mills knight webb ross reid grant fox mitchell young allen campbell
    adams nelson carter parker evans collins edwards stewart morgan reed bailey rivera cruz reyes gomez diaz garcia lopez perez sanchez ramos santos silva costa rossi russo
    ferrari bianchi romano schmidt schneider fischer weber meyer wagner becker koch bauer klein wolf braun krause dubois durand moreau laurent simon michel lefebvre roux
    patel khan singh kumar sharma gupta shah rao reddy das nair iyer menon ali ahmed hussain malik sato suzuki tanaka watanabe ito yamamoto nakamura kobayashi kato
    novak popov kim park jung ortiz vargas castro rojas silva o'neil jensen nielsen hansen larsen olsen berg lund holm dahl
    """)
  static let westernEndings = [
    "son", "sen", "man", "mann", "berg", "stein", "ov", "ova", "ev", "eva", "sky", "ski", "ska", "czyk", "wicz", "ez", "ini", "elli", "etti", "ton", "ham", "ford", "ley", "well",
    "worth", "field", "wood", "stone", "enko", "yan", "shvili", "poulos", "oglu", "ullah", "ujan", "raj", "murthy", "moto", "mura", "yama", "kawa", "dottir", "quist", "strom", "bauer", "meyer", "hofer",
  ]

  private static func split(_ words: String) -> [String] { words.unicodeScalars.split { $0.value <= 0x20 }.map { String($0) } }
}
