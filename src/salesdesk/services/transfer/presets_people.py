"""Exports of address books and business cards, heading by heading."""

from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.preset import Preset, folded, labels, lines

_P = Kind.PEOPLE

_GOOGLE_SHARED = "\n".join(f"""mail: E-mail {n} - Value
phone: Phone {n} - Value
url: Website {n} - Value""" for n in range(1, 9)) + """
street: Address 1 - Street | Address 1 - Extended Address | Address 1 - PO Box
city: Address 1 - City
region: Address 1 - Region
postal_code: Address 1 - Postal Code
country: Address 1 - Country
birthday: Birthday
note: Notes"""
_GOOGLE_IGNORED = "|".join(
    f"E-mail {n} - Label|E-mail {n} - Type|Phone {n} - Label|Phone {n} - Type|Website {n} - Label|Website {n} - Type|"
    f"Address {n} - Label|Address {n} - Type" for n in range(1, 9))
_GOOGLE_FALLBACK = lines(_P, "street: Address 1 - Formatted")

GOOGLE_NEW = Preset(
    "google_new", _P, folded("Phonetic First Name|Phonetic Last Name|Organization Name|Organization Title|File As|"
                             "Labels"),
    lines(_P, _GOOGLE_SHARED + """
family: Last Name
given: First Name
family_reading: Phonetic Last Name
given_reading: Phonetic First Name
company: Organization Name
title: Organization Title
department: Organization Department
tags: Labels"""),
    folded(_GOOGLE_IGNORED + "|Photo|File As"),
    fallbacks=_GOOGLE_FALLBACK, blanks=frozenset({"* myContacts"}), labelled=True,
    notes="several values in one cell stand between :::")

GOOGLE_OLD = Preset(
    "google_old", _P, folded("Given Name|Family Name|Given Name Yomi|Family Name Yomi|Group Membership|"
                             "Organization 1 - Name"),
    lines(_P, _GOOGLE_SHARED + """
full_name: Name
family: Family Name
given: Given Name
full_reading: Yomi Name
family_reading: Family Name Yomi
given_reading: Given Name Yomi
company: Organization 1 - Name
company_reading: Organization 1 - Yomi Name
title: Organization 1 - Title
department: Organization 1 - Department
site: Organization 1 - Location
tags: Group Membership"""),
    folded(_GOOGLE_IGNORED + "|Photo|Organization 1 - Type|Directory Server|Sensitivity|Priority|Language|Gender|"
                             "Initials"),
    fallbacks=_GOOGLE_FALLBACK, blanks=frozenset({"* myContacts"}), labelled=True,
    notes="several values in one cell stand between :::")

_OUTLOOK = """
family: Last Name
given: First Name
company: Company
department: Department
title: Job Title
site: Office Location
street: Business Street | Business Street 2 | Business Street 3 | Business Address PO Box
city: Business City
region: Business State
postal_code: Business Postal Code
country: Business Country/Region | Business Country
phone: Business Phone | Company Main Phone | Primary Phone
phone2: Business Phone 2 | Home Phone | Home Phone 2 | Other Phone | Assistant's Phone
mobile: Mobile Phone
fax: Business Fax
mail: E-mail Address
mail2: E-mail 2 Address | E-mail 3 Address
url: Web Page
birthday: Birthday
boss: Manager's Name
tags: Categories
note: Notes"""
_OUTLOOK_IGNORED = ("Title|E-mail Type|E-mail 2 Type|E-mail 3 Type|E-mail Display Name|E-mail 2 Display Name|"
                    "E-mail 3 Display Name|"
                    "Gender|Priority|Private|Sensitivity|Directory Server|Internet Free Busy|Initials|Language|Mileage|"
                    "Anniversary")
_OUTLOOK_LABELS = labels(home="Home Phone|Home Phone 2", other="Other Phone", assistant="Assistant's Phone",
                         main="Company Main Phone|Primary Phone")

OUTLOOK_EN = Preset(
    "outlook_en", _P, folded("Title|Job Title|Business Street|Business Phone|E-mail Type|E-mail Display Name|"
                             "Web Page|Company"),
    lines(_P, _OUTLOOK), folded(_OUTLOOK_IGNORED), _OUTLOOK_LABELS,
    frozenset({"0/0/00", "00/0/0", "Unspecified"}), day_first=False,
    notes="Title is the honorific, Job Title the position")

OUTLOOK_COM = Preset(
    "outlook_com", _P, folded("Business Address|Home Address|Other Address|Business Street|Job Title|"
                              "E-mail 2 Address|Web Page|Title"),
    lines(_P, _OUTLOOK), folded(_OUTLOOK_IGNORED), _OUTLOOK_LABELS,
    frozenset({"0/0/00", "Unspecified"}), day_first=False,
    fallbacks=lines(_P, "street: Business Address"),
    notes="Title is the honorific, Job Title the position")

OUTLOOK_JA = Preset(
    "outlook_ja", _P, folded("肩書き|番地 (会社)|会社名フリガナ|姓フリガナ|名前フリガナ|電子メール アドレス|"
                             "電子メールの種類|会社電話"),
    lines(_P, """
family: 姓
given: 名
company: 会社名
company_reading: 会社名フリガナ
department: 部署
title: 役職
site: 事業所
street: 番地 (会社) | 住所 2 (会社) | 住所 3 (会社) | 会社住所私書箱
city: 市町村 (会社)
region: 都道府県 (会社)
postal_code: 郵便番号 (会社)
country: 国 (会社)/地域
phone: 会社電話 | 会社代表電話 | 通常の電話
phone2: 会社電話 2 | 自宅電話 | 自宅電話 2 | その他の電話 | 秘書の電話
mobile: 携帯電話
fax: 会社 FAX
mail: 電子メール アドレス
mail2: 電子メール 2 アドレス | 電子メール 3 アドレス
url: Web ページ
family_reading: 姓フリガナ
given_reading: 名前フリガナ
birthday: 誕生日
boss: マネージャー
tags: 分類
note: メモ"""),
    folded("肩書き|敬称|性別|秘密度|優先度|プライベート|電子メールの種類|電子メール 2 の種類|電子メール 3 の種類|"
           "電子メール表示名|"
           "電子メール 2 表示名|電子メール 3 表示名|記念日|イニシャル|ディレクトリ サーバー|"
           "インターネット空き時間情報|言語|経費情報"),
    labels(代表="会社代表電話|通常の電話", 自宅="自宅電話|自宅電話 2", その他="その他の電話", 秘書="秘書の電話"),
    frozenset({"00/0/0", "0/0/00", "指定なし", "標準"}), day_first=False,
    notes="肩書き is the honorific, 役職 the position")

_EIGHT = """
company: 会社名
department: 部署名
title: 役職
mail: e-mail
postal_code: 郵便番号
street: 住所
phone: TEL会社
phone2: TEL部門 | TEL直通
fax: Fax
mobile: 携帯電話
url: URL
met_on: 名刺交換日"""
_EIGHT_IGNORED = folded("Eightでつながっている人|再データ化中の名刺|'?'を含んだデータ")
_EIGHT_LABELS = labels(部門="TEL部門", 直通="TEL直通")
_EIGHT_NOTE = "tags are columns of their own behind the fixed ones, with 1 in them"

EIGHT_17 = Preset("eight_17", _P, folded("会社名|部署名|氏名|TEL会社|TEL部門|TEL直通|名刺交換日|"
                                         "Eightでつながっている人"),
                  lines(_P, _EIGHT + "\nfull_name: 氏名"), _EIGHT_IGNORED, _EIGHT_LABELS,
                  flag_tags=True, notes=_EIGHT_NOTE)
EIGHT_18 = Preset("eight_18", _P, folded("会社名|部署名|姓|名|TEL会社|TEL部門|TEL直通|名刺交換日|"
                                         "Eightでつながっている人"),
                  lines(_P, _EIGHT + "\nfamily: 姓\ngiven: 名"), _EIGHT_IGNORED, _EIGHT_LABELS,
                  flag_tags=True, notes=_EIGHT_NOTE)

MEISHI = Preset(
    "meishi", _P, folded("会社名|部署名|姓|名|姓カナ|名カナ|TEL|携帯電話|E-mail|名刺交換日"),
    lines(_P, """
company: 会社名
department: 部署名
title: 役職
family: 姓
given: 名
family_reading: 姓カナ
given_reading: 名カナ
postal_code: 郵便番号
street: 住所
phone: TEL
mobile: 携帯電話
mail: E-mail
url: URL
met_on: 名刺交換日
note: メモ"""))

LINKEDIN = Preset(
    "linkedin", _P, folded("First Name|Last Name|URL|Email Address|Company|Position|Connected On"),
    lines(_P, """
family: Last Name
given: First Name
url: URL
mail: Email Address
company: Company
title: Position
met_on: Connected On"""), notes="three lines of notes stand before the headings")

THUNDERBIRD = Preset(
    "thunderbird", _P, folded("First Name|Last Name|Display Name|Primary Email|Secondary Email|Screen Name|"
                              "Work Phone|Pager Number"),
    lines(_P, """
family: Last Name
given: First Name
full_name: Display Name
mail: Primary Email
mail2: Secondary Email
phone: Work Phone
phone2: Home Phone
fax: Fax Number
mobile: Mobile Number
street: Work Address | Work Address 2
city: Work City
region: Work State | Work County
postal_code: Work ZipCode | Work Post Code
country: Work Country
title: Job Title
department: Department
company: Organization | Organisation
url: Web Page 1 | Web Page 2
note: Notes"""), labels=labels(home="Home Phone"))

ATENA = Preset(
    "atena", _P, folded("姓かな|名かな|姓名|姓名かな|連名|自宅〒|会社〒|会社住所1|役職名|部署名1|会社E-mail"),
    lines(_P, """
family: 姓
given: 名
family_reading: 姓かな
given_reading: 名かな
full_name: 姓名
full_reading: 姓名かな
company: 会社名
company_reading: 会社名かな
department: 部署名1 | 部署名2
title: 役職名
postal_code: 会社〒
street: 会社住所1 | 会社住所2 | 会社住所3
phone: 会社電話
phone2: 自宅電話 | その他電話
mail: 会社E-mail
mail2: 自宅E-mail | その他E-mail
url: 会社URL
birthday: 誕生日
note: メモ1 | メモ2 | メモ3 | メモ4 | メモ5 | 備考1 | 備考2 | 備考3"""),
    folded("敬称|宛先|性別|連名敬称"), labels(自宅="自宅電話|自宅E-mail", その他="その他電話|その他E-mail"))

PEOPLE_PRESETS = (GOOGLE_NEW, GOOGLE_OLD, OUTLOOK_EN, OUTLOOK_COM, OUTLOOK_JA, EIGHT_17, EIGHT_18, MEISHI, LINKEDIN,
                  THUNDERBIRD, ATENA)
