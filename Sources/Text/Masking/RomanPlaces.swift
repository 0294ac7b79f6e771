// Places, companies and brands in Latin letters whose words look like a name.

enum RomanPlaces {
  /// In small letters, words parted by a blank.
  static let all: [String] = words.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private static let words = """
    wong tai sin | wong chuk hang | ho man tin | mong kok | sha tin | tai po | tai wai | tai koo | tai mei tuk | tin shui wai | tin hau | kwun tong | kwai
    chung | kwai fong | kwai hing | tsing yi | tsuen wan | tuen mun | yuen long | lai chi kok | lam tin | lam tei | lok fu | lo wu | lok ma chau | ma on
    shan | ma tau wai | cheung sha wan | cheung chau | chai wan | wan chai | shek kip mei | shek o | sai kung | sai ying pun | sai wan ho | sheung wan |
    sheung shui | hung hom | to kwa wan | tseung kwan | tsim sha tsui | choi hung | kowloon tong | kai tak | yau ma tei | yau tong | fan ling | san po
    kong | sham shui po | siu sai wan | heng fa chuen | hang hau | hang seng | po lam | pok fu lam | tung chung | fo tan | tong chun | sun life | ping an
    | song hong | bao shan | han zheng | xi an | yan an | jin jiang | long hua | long gang | bao an | nan shan | pu dong | pudong | lu jia zui | zhong
    guan cun | he nan | hu nan | hu bei | hai nan | shan dong | yun nan | ni hao | bai du | jing dong | tai chi | dim sum | hong kong | man yee | long
    term | michael kors | louis vuitton | calvin klein | tommy hilfiger | ralph lauren | charles schwab | charles and keith | charles keith | kate spade |
    marc jacobs | stella artois | stella mccartney | harvey nichols | jack daniel | jack daniels | jack wills | jack jones | jimmy choo | ted baker | paul
    smith | john lewis | johnnie walker | jo malone | tim hortons | tim ho wan | lai king | ding ding | kung fu | feng shui | bao bao | zhao cai | jin kui
    hua | wu liang ye | mao tai | chow tai fook | chow sang sang | lee kum kee | luk fook | tung wah | po leung kuk | cheung kong | sung wong toi | sun
    yat | lao gan ma | wang lao ji | wu fang zhai | tong ren tang | da hong pao | mei tuan | tao bao | zhu hai | qing dao | xia men | guang zhou | shen
    zhen | nan jing | bei jing | shang hai | prince edward | queen mary | queen elizabeth | princess margaret | victoria harbour | victoria peak |
    victoria park | victoria secret | victoria's secret | laura ashley | max mara | pierre cardin | christian dior | christian louboutin | giorgio armani
    | alexander mcqueen | alexander wang | vivienne westwood | tony moly | papa john | st john | mary kay | elizabeth arden | anna sui | bobbi brown |
    morgan stanley | goldman sachs | merrill lynch | james bond | harry potter | peter rabbit | peter pan | san miguel | captain morgan | wing lung | wing
    hang | chong hing | dah sing | lan kwai fong | man mo | che kung | hung shui kiu | ma wan | ping shan | tai hang | lei yue mun | choi wan | oi man |
    shun lee | wah fu | wah kwai | lek yuen | hin keng | kwong yuen | kwong fuk | kwong tin | mei foo | mei lam | nam cheong | nam fung | sau mau ping |
    shun tak | tin king | tin ping | yau oi | tsz wan shan | lok wah | ngau tau kok | hang lung | sun hung kai | wing on | tai hing | jet li | bruce lee |
    jackie chan card | diamond hill | harley davidson | mercedes benz | rolls royce | ray ban | hugo boss | tom ford | thomas cook | thomas pink |
    charlotte tilbury | bobby brown | fred perry | emma sleep | ella bache | helena rubinstein | estee lauder | vera wang | oscar de la renta | carolina
    herrera | nina ricci | paco rabanne | jean paul gaultier | yves saint laurent | diane von furstenberg | tory burch | rebecca minkoff | sam edelman |
    steve madden | kenneth cole | donna karan | perry ellis | ben sherman | jeremy scott | philipp plein | patek philippe | patek | jaeger lecoultre |
    franck muller | daniel wellington | frank muller | frederique constant | ernest borel | lao feng xiang | zhou hei ya | hai di lao | xi bei | wei xin |
    zhi fu bao | hua wei | xiao mi | tian mao | jiu jiang | tian jin | chong qing | cheng du | kun ming | gui yang | lan zhou | xi ning | la sa | lin zhi
    | he fei | ji nan | zheng zhou | wu han | chang sha | nan chang | fu zhou | hang zhou | su zhou | wu xi | ning bo | wen zhou | jin hua | zhong shan |
    dong guan | fo shan | hui zhou | tang shan | bao ding | tai yuan | da lian | shen yang | chang chun | ha er bin | chiang mai | chiang kai | phnom penh
    | ho chi minh | kuala lumpur | kota kinabalu | tan son | kai fong | tai yau | wai tsai | tai cheung | yee wo | kin wah | yuen chau kok | tai shui hang
    | wu kai sha | siu hong | ming tak | hing wah | tung tau | tak tin | yan oi | tsing lung tau | tong fuk | mui wo | pui o | tai o | yung shue wan |
    cheung sha | ting kau | ma liu shui | wan tau | sun fook kong | yau yat
    """
}
