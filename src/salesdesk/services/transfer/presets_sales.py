"""Exports of sales and accounting programs, heading by heading."""

from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.preset import Preset, folded, lines

_A, _P, _D = Kind.ACCOUNTS, Kind.PEOPLE, Kind.DEALS

HUBSPOT_CONTACTS = Preset(
    "hubspot_contacts", _P, folded("Record ID|First Name|Last Name|Email|Phone Number"),
    lines(_P, """
external_id: Record ID
family: Last Name
given: First Name
mail: Email
phone: Phone Number
mobile: Mobile Phone Number
title: Job Title
company: Company Name | Associated Company
street: Street Address
city: City
region: State/Region
postal_code: Postal Code
country: Country/Region
url: Website URL"""), folded("Contact owner|Create Date|Last Activity Date|Lead Status"), day_first=False)

HUBSPOT_COMPANIES = Preset(
    "hubspot_companies", _A, folded("Record ID|Company name|Company owner"),
    lines(_A, """
external_id: Record ID
name: Company name
website: Domain | Company Domain Name | Website URL
industry: Industry
phone: Phone Number
street: Street Address
city: City
region: State/Region
postal_code: Postal Code
country: Country/Region
employees: Number of Employees
revenue: Annual Revenue
kind: Lifecycle Stage
note: Description"""), folded("Company owner|Create Date|Last Activity Date"), day_first=False)

HUBSPOT_DEALS = Preset(
    "hubspot_deals", _D, folded("Record ID|Deal Name|Deal Stage|Amount|Deal owner"),
    lines(_D, """
external_id: Record ID
name: Deal Name
stage: Deal Stage
amount: Amount
owner: Deal owner
closed_on: Close Date
created_on: Create Date
entered_on: Date entered stage
source: Original Source
company: Associated Company | Company Name
person: Associated Contact
currency: Currency"""), folded("Last Activity Date|Pipeline|Date left stage"), day_first=False,
    notes="stages may be internal names")

SALESFORCE_REPORT = Preset(
    "salesforce_report", _P, folded("First Name|Last Name|Email|Phone|Account Name|Mailing City"),
    lines(_P, """
family: Last Name
given: First Name
title: Title
mail: Email
phone: Phone
mobile: Mobile
fax: Fax
department: Department
company: Account Name
street: Mailing Street
city: Mailing City
region: Mailing State/Province
postal_code: Mailing Zip/Postal Code
country: Mailing Country
birthday: Birthdate
boss: Reports To
note: Description"""), folded("Last Activity|Contact Owner"), day_first=False, notes="Title is the position")

_SALESFORCE_IGNORED = folded(
    "IsDeleted|MasterRecordId|OwnerId|CreatedDate|CreatedById|LastModifiedDate|LastModifiedById|SystemModstamp|"
    "LastActivityDate|"
    "Salutation|Deleted|Master Record ID|Owner ID|Created Date|Created By ID|Last Modified Date|Last Modified By ID|"
    "System Modstamp|Last Activity|LastViewedDate|LastReferencedDate|ForecastCategory|FiscalQuarter|FiscalYear|"
    "IsClosed|IsWon")

SALESFORCE_CONTACT = Preset(
    "salesforce_contact", _P, folded("Id|AccountId|LastName|FirstName|MailingStreet|ReportsToId|SystemModstamp"),
    lines(_P, """
external_id: Id
account_external_id: AccountId
family: LastName
given: FirstName
full_name: Name
title: Title
department: Department
street: MailingStreet
city: MailingCity
region: MailingState
postal_code: MailingPostalCode
country: MailingCountry
phone: Phone
phone2: HomePhone | OtherPhone
fax: Fax
mobile: MobilePhone
mail: Email
birthday: Birthdate
boss: ReportsToId
note: Description"""), _SALESFORCE_IGNORED, notes="Title is the position, ReportsToId the key of the boss")

SALESFORCE_LABELS = Preset(
    "salesforce_labels", _P, folded("Full Name|Contact ID|Deleted|Master Record ID|Account ID|Last Name|First Name|"
                                    "Salutation"),
    lines(_P, """
external_id: Contact ID
account_external_id: Account ID
full_name: Full Name
family: Last Name
given: First Name
title: Title
department: Department
street: Mailing Street
city: Mailing City
region: Mailing State/Province
postal_code: Mailing Zip/Postal Code
country: Mailing Country
phone: Business Phone | Phone
phone2: Home Phone | Other Phone
fax: Business Fax | Fax
mobile: Mobile Phone
mail: Email
birthday: Birthdate
boss: Reports To ID
note: Contact Description | Description"""), _SALESFORCE_IGNORED, day_first=False, notes="Title is the position")

SALESFORCE_LEADS = Preset(
    "salesforce_leads", _P, folded("Full Name|Lead ID|Last Name|First Name|Salutation|Title|Company"),
    lines(_P, """
external_id: Lead ID
full_name: Full Name
family: Last Name
given: First Name
title: Title
company: Company
street: Street
city: City
region: State/Province
postal_code: Zip/Postal Code
country: Country
phone: Phone
mobile: Mobile Phone
fax: Fax
mail: Email
url: Website
note: Description"""), _SALESFORCE_IGNORED, day_first=False, notes="Title is the position")

SALESFORCE_JA = Preset(
    "salesforce_ja", _P, folded("会社名|部署名|姓|名|メール|都道府県|市区郡|町名・番地|電話"),
    lines(_P, """
company: 会社名 | 取引先名
department: 部署名 | 部署
title: 役職
family: 姓
given: 名
mail: メール
postal_code: 郵便番号
country: 国
region: 都道府県
city: 市区郡
street: 町名・番地
phone: 電話
mobile: 携帯
fax: FAX
url: Webサイト
note: 説明"""))

SALESFORCE_JA_ACCOUNTS = Preset(
    "salesforce_ja_accounts", _A, folded("取引先名|取引先種別|郵便番号|都道府県|市区郡|町名・番地|電話"),
    lines(_A, """
name: 取引先名
kind: 取引先種別
postal_code: 郵便番号
country: 国
region: 都道府県
city: 市区郡
street: 町名・番地
phone: 電話
fax: FAX
website: Webサイト
industry: 業種
employees: 従業員数
revenue: 年間売上
parent: 親取引先
note: 説明"""))

SALESFORCE_OPPORTUNITIES = Preset(
    "salesforce_opportunities", _D, folded("Opportunity Name|Stage|Amount|Close Date|Account Name"),
    lines(_D, """
external_id: Opportunity ID
name: Opportunity Name
company: Account Name
owner: Opportunity Owner
stage: Stage
amount: Amount
probability: Probability (%)
created_on: Created Date
closed_on: Close Date
source: Lead Source
lost_reason: Loss Reason
currency: Amount Currency
note: Description"""), folded("Fiscal Period|Age|Owner Role|Expected Revenue"), day_first=False)

PIPEDRIVE_PEOPLE = Preset(
    "pipedrive_people", _P, folded("Person - ID|Person - Name|Organization - Name"),
    lines(_P, """
external_id: Person - ID
full_name: Person - Name
given: Person - First name
family: Person - Last name
mail: Person - Email | Person - Email - Work
mail2: Person - Email - Home | Person - Email - Other
phone: Person - Phone | Person - Phone - Work
phone2: Person - Phone - Home | Person - Phone - Other
mobile: Person - Phone - Mobile
company: Organization - Name | Person - Organization
account_external_id: Organization - ID
title: Person - Job title
tags: Person - Label | Person - Labels
birthday: Person - Birthday"""), folded("Person - Last activity date|Person - Owner|Person - Next activity date"))

PIPEDRIVE_DEALS = Preset(
    "pipedrive_deals", _D, folded("Deal - ID|Deal - Title|Deal - Organization|Deal - Value|Deal - Stage|Deal - Status"),
    lines(_D, """
external_id: Deal - ID
name: Deal - Title
company: Deal - Organization
person: Deal - Contact person
amount: Deal - Value
currency: Deal - Currency | Deal - Currency of Value
stage: Deal - Stage
outcome: Deal - Status
owner: Deal - Owner
created_on: Deal - Deal created
closed_on: Deal - Won time | Deal - Lost time
expected_close: Deal - Expected close date
lost_reason: Deal - Lost reason
probability: Deal - Probability
source: Deal - Source channel"""),
    folded("Deal - Pipeline|Deal - Creator|Deal - Next activity date|Deal - Total activities|Deal - Weighted value"))

FREEE = Preset(
    "freee", _A, folded("名前（通称）|取引先コード|正式名称（帳票出力時に使用される名称）|カナ名称|事業所種別|"
                        "市区町村・番地|入力候補"),
    lines(_A, """
name: 名前（通称）
external_id: 取引先コード
reading: カナ名称
postal_code: 郵便番号
region: 都道府県
city: 市区町村・番地
street: 建物名・部屋番号など
phone: 電話番号
corporate_number: 適格請求書発行事業者の登録番号"""),
    folded("敬称|事業所種別|地域|請求書送付方法|入力候補|銀行名|銀行名（カナ）|銀行番号|支店名|支店名（カナ）|"
           "支店番号|口座種別|口座番号|受取人名|"
           "受取人名（カナ）|締め日(支払期日設定)|支払月(支払期日設定)|支払日(支払期日設定)|締め日(入金期日設定)|"
           "入金月(入金期日設定)|"
           "入金日(入金期日設定)|手数料負担|振込元口座|適格請求書発行事業者（該当する/該当しない）|取引先担当者敬称|"
           "顧客として利用する|"
           "見込顧客として利用する|請求先として利用する|入金元として利用する|仕入先として利用する|"
           "支払先として利用する|外税/内税|締め日(請求期日設定)|"
           "請求予定月(請求期日設定)|請求予定日(請求期日設定)|入金方法|振込手数料負担区分(請求)|支払方法|"
           "帳票共有ポータル|従業員として利用する|"
           "販売設定の送付先として利用する|調達設定の送付先として利用する|ショートカット1|ショートカット2"),
    notes="bank columns are never read")

MONEYFORWARD = Preset(
    "moneyforward", _A, folded("顧客コード|名称|名称(カナ)|敬称|支払い期限(月)|担当者部署|CCメールアドレス|Peppol ID"),
    lines(_A, """
external_id: 顧客コード
name: 名称
reading: 名称(カナ)
postal_code: 郵便番号
region: 都道府県
street: 住所1 | 住所2
phone: 電話番号
mail: メールアドレス | CCメールアドレス
note: メモ"""), folded("敬称|支払い期限(月)|支払い期限(日)|土日祝日|自社担当者名|Peppol ID"))

MAVEN_ACCOUNTS = Preset(
    "maven_accounts", _A, folded("account|sector|year_established|revenue|employees|office_location|subsidiary_of"),
    lines(_A, """
name: account
industry: sector
founded: year_established
revenue: revenue
employees: employees
country: office_location
parent: subsidiary_of"""), scale={"revenue": 1_000_000}, notes="revenue in millions")

MAVEN_PIPELINE = Preset(
    "maven_pipeline", _D, folded("opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|"
                                 "close_value"),
    lines(_D, """
external_id: opportunity_id
owner: sales_agent
product: product
company: account
stage: deal_stage
entered_on: engage_date
closed_on: close_date
amount: close_value"""))

BIG_BOOK_COMPANIES = Preset(
    "big_book_companies", _A, folded("id|code|name|industry|employees|rank|lang|postal_code|state|email_domain"),
    lines(_A, """
external_id: id
name: name
industry: industry
employees: employees
rank: rank
postal_code: postal_code
region: state
city: city
street: address
phone: phone
website: website"""), folded("lang|email_domain|created_on"))

BIG_BOOK_CONTACTS = Preset(
    "big_book_contacts", _P, folded("id|company_id|family_name|given_name|kana|full_name|buying_role|stance"),
    lines(_P, """
external_id: id
account_external_id: company_id
family: family_name
given: given_name
full_reading: kana
full_name: full_name
department: department
title: title
role: buying_role
mail: email
phone: phone
mobile: mobile
support: stance"""))

BIG_BOOK_OPPORTUNITIES = Preset(
    "big_book_opportunities", _D, folded("id|company_id|contact_id|title|stage|amount|probability|expected_close|"
                                         "competitor"),
    lines(_D, """
external_id: id
account_external_id: company_id
person_external_id: contact_id
name: title
stage: stage
amount: amount
currency: currency
probability: probability
created_on: created_on
expected_close: expected_close
lost_reason: lost_reason
competitor: competitor"""))

SALES_PRESETS = (
    HUBSPOT_CONTACTS, HUBSPOT_COMPANIES, HUBSPOT_DEALS, SALESFORCE_REPORT, SALESFORCE_CONTACT, SALESFORCE_LABELS,
    SALESFORCE_LEADS, SALESFORCE_JA, SALESFORCE_JA_ACCOUNTS, SALESFORCE_OPPORTUNITIES, PIPEDRIVE_PEOPLE,
    PIPEDRIVE_DEALS, FREEE, MONEYFORWARD,
    MAVEN_ACCOUNTS, MAVEN_PIPELINE, BIG_BOOK_COMPANIES, BIG_BOOK_CONTACTS, BIG_BOOK_OPPORTUNITIES,
)
