"""What a file can tell us about accounts, people and deals, and the headings that mean it."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Kind(StrEnum):
    """What one record of a file is."""

    ACCOUNTS = "accounts"
    PEOPLE = "people"
    DEALS = "deals"
    HISTORY = "history"
    ORDERS = "orders"
    PRODUCTS = "products"
    TIES = "ties"


class FieldType(StrEnum):
    """How the text of a cell is understood; JOINED takes the texts of several columns."""

    TEXT = "text"
    JOINED = "joined"
    NOTE = "note"
    TAGS = "tags"
    READING = "reading"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    YEAR = "year"
    MONTH = "month"
    PERCENT = "percent"
    CHOICE = "choice"
    STAGE = "stage"
    CORPORATE = "corporate"
    POSTAL = "postal"
    PHONE = "phone"
    MAIL = "mail"
    URL = "url"


@dataclass(frozen=True)
class Field:
    """A target: `limit` in characters, `meaning` for the one who maps, synonyms as others head it.

    `next` names the target a second column with the same heading takes (phone -> phone2).
    """

    name: str
    type: FieldType
    limit: int
    meaning: str
    synonyms: tuple[str, ...] = ()
    next: str = ""


def _field(name: str, kind: FieldType, limit: int, meaning: str, synonyms: str = "", following: str = "") -> Field:
    words = tuple(word.strip() for word in synonyms.split("|") if word.strip())
    return Field(name, kind, limit, meaning, (name, *words), following)


_T = FieldType

_WEB = "URL|Webサイト|Web ページ|Web Page|Web Page 1|Web|ホームページ|HP|Website|Domain|会社URL|サイト"
_FAX = "FAX|ファックス|FAX番号|Fax Number|Business Fax|会社 FAX|会社FAX|勤務先FAX"
_MAIL = ("e-mail|Eメール|メール|メールアドレス|電子メール アドレス|電子メール|E-mail Address|Email|Email Address|"
         "Primary Email|E-mail 1 - Value|会社E-mail|Mail|E-Mail Work|Email - Work")
_POSTAL = ("郵便番号|〒|会社〒|Zip|Zip Code|Postal Code|Postcode|Post Code|Zip/Postal Code|Business Postal Code|"
           "Work ZipCode")
_REGION = "都道府県|State|Region|Prefecture|State/Province|State/Region|Province|Business State|Work State|県"
_CITY = "市区町村|市区郡|市町村|City|Town|Business City|Work City|Mailing City"
_STREET = ("番地|町名・番地|町名番地|市区町村・番地|住所|住所1|住所2|住所3|所在地|建物名|ビル名|建物名・部屋番号など|"
           "会社住所|会社住所1|会社住所2|会社住所3|Street|Address|Address 1|Address 2|Business Street|Work Address|"
           "Work Address 2|Street Address")
_COUNTRY = "国|Country|Country/Region|国/地域|Business Country|Work Country|office_location"
_NOTE = "メモ|備考|Notes|Note|Description|コメント|Comment|Comments|特記事項|備考1|備考2|備考3|メモ1|メモ2|メモ3|説明"
_TAGS = "タグ|Tag|Tags|Labels|Categories|分類|グループ|Group"

ACCOUNT_FIELDS = (
    _field("external_id", _T.TEXT, 120, "the key the other program knows this company by",
           "取引先コード|顧客コード|会社コード|顧客ID|会社ID|Company ID|Account ID|Organization - ID|Record ID|id"),
    _field("name", _T.TEXT, 200, "the company's name, written as they write it",
           "会社名|企業名|商号|法人名|取引先名|取引先名称|顧客名|勤務先|屋号|名称|名前(通称)|Company|Company Name|"
           "Account|Account Name|Organization|Organisation|Organization Name|Organization - Name|社名|得意先名|"
           "お客様名|Customer"),
    _field("reading", _T.READING, 200, "how the name is read (kana)",
           "会社名カナ|会社名フリガナ|会社名かな|会社名(カナ)|カナ名称|名称(カナ)|取引先名称(カナ)|フリガナ|ふりがな|"
           "よみ|カナ|Organization Yomi|会社よみ|会社名ふりがな|社名カナ|Company Reading|Reading"),
    _field("industry", _T.TEXT, 120, "the line of business", "業種|業界|Industry|Sector|業態"),
    _field("employees", _T.NUMBER, 0, "number of people working there",
           "従業員数|従業員|社員数|Employees|Number of Employees|No. of Employees|人数"),
    _field("revenue", _T.AMOUNT, 0, "annual sales in yen", "年商|売上|売上高|年間売上|Annual Revenue|Annual Sales|"
                                                           "Sales"),
    _field("fiscal_month", _T.MONTH, 0, "month the business year ends in (1-12)",
           "決算月|決算期|Fiscal Year End|Fiscal Month|決算"),
    _field("rank", _T.CHOICE, 0, "attention it deserves: A, B or C", "ランク|顧客ランク|Rank|Rating|重要度"),
    _field("kind", _T.CHOICE, 0, "potential, prospect, customer or dormant",
           "区分|顧客区分|取引先区分|取引先種別|種別|Type|Account Type|Lifecycle Stage|ステータス"),
    _field("website", _T.URL, 300, "address of the web site", _WEB),
    _field("phone", _T.PHONE, 500, "main telephone number",
           "電話|電話番号|代表電話|TEL|Phone|Phone Number|TEL会社|会社電話|Company Main Phone|Business Phone|"
           "Work Phone"),
    _field("fax", _T.PHONE, 500, "telefax number", _FAX),
    _field("mail", _T.MAIL, 500, "the company's own mail address", _MAIL),
    _field("postal_code", _T.POSTAL, 20, "postal code", _POSTAL),
    _field("region", _T.TEXT, 80, "prefecture or state", _REGION),
    _field("city", _T.TEXT, 120, "city or ward", _CITY),
    _field("street", _T.JOINED, 300, "the rest of the address, or all of it where the file has one column", _STREET),
    _field("country", _T.TEXT, 80, "country", _COUNTRY),
    _field("founded", _T.YEAR, 0, "year it was founded", "設立|設立年|創業|創立|Founded|Year Founded|Year Established"),
    _field("parent", _T.TEXT, 200, "name of the parent company", "親会社|親会社名|Parent|Parent Account|"
                                                                 "Parent Company|subsidiary_of"),
    _field("note", _T.NOTE, 20000, "anything else, kept as text", _NOTE),
    _field("tags", _T.TAGS, 60, "tags, several in one cell", _TAGS),
    _field("corporate_number", _T.CORPORATE, 40, "Japan's 13-digit corporate number",
           "法人番号|Corporate Number|適格請求書発行事業者の登録番号|登録番号"),
    _field("segment", _T.TEXT, 80, "which part of the market it belongs to", "セグメント|Segment"),
    _field("business_plan", _T.TEXT, 2000, "what it has set out to do", "経営計画|Business plan"),
    _field("room_note", _T.TEXT, 1000, "where there is more to sell", "拡大余地|Room to grow"),
    _field("currents", _T.TEXT, 2000, "what moves its industry", "業界の潮流|Industry currents"),
    _field("business_model", _T.TEXT, 2000, "how it earns its money", "ビジネスモデル|Business model"),
    _field("organisation", _T.CHOICE, 0, "how it is organised", "組織形態|Organisation type"),
    _field("size_year", _T.NUMBER, 0, "year its head count and sales are of", "規模の年|Size is of"),
    _field("needs_introduction", _T.CHOICE, 0, "whether one gets in by an introduction only: yes or no",
           "紹介が必要|Needs an introduction"),
    _field("lead_class", _T.CHOICE, 0, "lead, prospect, MQL, SAL or SQL", "リード区分|Lead class"),
)

PERSON_FIELDS = (
    _field("external_id", _T.TEXT, 120, "the key the other program knows this person by",
           "Record ID|Contact ID|Person - ID|id|Id|UID|担当者ID|名刺ID"),
    _field("account_external_id", _T.TEXT, 120, "the other program's key of the company",
           "company_id|Account ID|AccountId|Organization - ID|会社ID|会社コード|取引先コード|顧客コード"),
    _field("company", _T.TEXT, 200, "name of the company the person works for",
           "会社名|企業名|商号|法人名|取引先名|取引先名称|顧客名|勤務先|屋号|会社|Company|Company Name|Account Name|"
           "Account|Organization|Organisation|Organization Name|Organization - Name|Associated Company|社名"),
    _field("company_reading", _T.READING, 200, "how the company's name is read",
           "会社名カナ|会社名フリガナ|会社名かな|会社名(カナ)|カナ名称|Organization Yomi|会社よみ|取引先名称(カナ)|"
           "Company Reading"),
    _field("site", _T.TEXT, 200, "branch, plant or office", "拠点|事業所|支店|Office|Office Location|Site|Location"),
    _field("department", _T.JOINED, 200, "department", "部署|部署名|部署名1|部署名2|部課|所属|担当者部署|Department|"
                                                       "Dept|課名"),
    _field("family", _T.TEXT, 100, "family name", "姓|苗字|名字|Last Name|Family Name|LastName|Surname|名前(姓)|氏"),
    _field("given", _T.TEXT, 100, "given name", "名|Given Name|First Name|FirstName|名前(名)|Forename"),
    _field("full_name", _T.TEXT, 200, "the whole name, divided when it is read",
           "氏名|姓名|名前|お名前|担当者名|担当者氏名|担当者|宛名|Name|Full Name|Display Name|Person - Name|"
           "Contact Name|Contact|ご担当者"),
    _field("family_reading", _T.READING, 100, "reading of the family name",
           "姓フリガナ|姓カナ|姓かな|姓(カナ)|せい|よみ(姓)|姓ふりがな|Phonetic Last Name|Family Name Yomi|"
           "X-PHONETIC-LAST-NAME|セイ"),
    _field("given_reading", _T.READING, 100, "reading of the given name",
           "名前フリガナ|名フリガナ|名カナ|名かな|名(カナ)|めい|よみ(名)|名ふりがな|Phonetic First Name|"
           "Given Name Yomi|X-PHONETIC-FIRST-NAME|メイ"),
    _field("full_reading", _T.READING, 200, "reading of the whole name",
           "よみ|フリガナ|ふりがな|氏名カナ|氏名かな|姓名かな|姓名カナ|氏名フリガナ|カナ|kana|Yomi Name|読み|Reading"),
    _field("title", _T.TEXT, 200, "position in the company (not the honorific)",
           "役職|役職名|肩書|職位|担当者役職|職名|Job Title|Position"),
    _field("role", _T.CHOICE, 0, "part played in a decision", "役割|buying_role|Buying Role|Contact Role|決裁区分"),
    _field("phone", _T.PHONE, 500, "telephone at work",
           "TEL会社|会社電話|電話|電話番号|代表電話|TEL|Phone|Phone Number|Business Phone|Work Phone|勤務先 電話|"
           "勤務先電話|Telephone|固定電話|Phone 1 - Value", "phone2"),
    _field("phone2", _T.PHONE, 500, "a second number",
           "TEL直通|TEL部門|直通|直通電話|会社電話 2|自宅電話|Business Phone 2|Home Phone|Other Phone|内線"),
    _field("mobile", _T.PHONE, 500, "mobile phone",
           "携帯|携帯電話|携帯電話番号|携帯番号|Mobile Phone|Mobile Number|Mobile|MobilePhone|Cell|Cell Phone"),
    _field("fax", _T.PHONE, 500, "telefax number", _FAX),
    _field("mail", _T.MAIL, 500, "mail address", _MAIL, "mail2"),
    _field("mail2", _T.MAIL, 500, "a second mail address",
           "E-mail 2 Address|電子メール 2 アドレス|Secondary Email|Email - Home|自宅E-mail|メールアドレス2|"
           "E-mail 2 - Value"),
    _field("url", _T.URL, 500, "web page", _WEB),
    _field("postal_code", _T.POSTAL, 20, "postal code at work", _POSTAL),
    _field("region", _T.TEXT, 80, "prefecture or state", _REGION),
    _field("city", _T.TEXT, 120, "city or ward", _CITY),
    _field("street", _T.JOINED, 300, "the rest of the address", _STREET),
    _field("country", _T.TEXT, 80, "country", _COUNTRY),
    _field("birthday", _T.DATE, 0, "date of birth", "誕生日|生年月日|Birthday|Birthdate|Date of Birth"),
    _field("met_on", _T.DATE, 0, "day cards were exchanged", "名刺交換日|Connected On|交換日|面談日|met on"),
    _field("boss", _T.TEXT, 200, "name or key of the person reported to",
           "上司|マネージャー|Manager|Manager's Name|ReportsToId|Reports To|上長"),
    _field("note", _T.NOTE, 20000, "anything else, kept as text", _NOTE),
    _field("tags", _T.TAGS, 60, "tags, several in one cell", _TAGS),
    _field("support", _T.CHOICE, 0, "how the person stands towards us (-2 to 2 or a word)", "支持度|支持|stance|"
                                                                                            "Support|スタンス"),
    _field("power", _T.NUMBER, 0, "weight of the person's word, 0 to 3", "発言力|Power"),
    _field("criterion", _T.TEXT, 1000, "what the person judges by", "判断基準|Criterion"),
    _field("caution", _T.TEXT, 1000, "what to be careful with", "触れない・注意|Careful with"),
    _field("objection", _T.TEXT, 1000, "why the person is against it", "反対の理由|Objection"),
    _field("our_tie", _T.TEXT, 300, "who of us knows the person", "社内のつながり|Our connection"),
)

DEAL_FIELDS = (
    _field("external_id", _T.TEXT, 120, "the key the other program knows this deal by",
           "opportunity_id|Opportunity ID|Deal - ID|Deal ID|Record ID|案件ID|案件番号|商談ID|id"),
    _field("account_external_id", _T.TEXT, 120, "the other program's key of the company",
           "company_id|Account ID|AccountId|会社ID|顧客コード|取引先コード"),
    _field("person_external_id", _T.TEXT, 120, "the other program's key of our contact", "contact_id|Contact ID|"
                                                                                         "Primary Contact ID"),
    _field("company", _T.TEXT, 200, "the customer; empty for a deal without one",
           "会社名|企業名|取引先名|取引先名称|取引先|顧客名|顧客|得意先|Company|Company Name|Account|Account Name|"
           "Organization|Deal - Organization|Organization - Name|Associated Company|社名"),
    _field("person", _T.TEXT, 200, "our contact at the customer",
           "担当者名|担当者氏名|先方担当|先方担当者|お客様担当者|Contact|Contact Name|Contact Person|"
           "Deal - Contact person|Person - Name"),
    _field("name", _T.TEXT, 300, "what the deal is called",
           "案件名|案件|件名|商談名|商談|Title|Deal|Deal Name|Deal - Title|Opportunity|Opportunity Name|Subject|"
           "プロジェクト名"),
    _field("product", _T.TEXT, 200, "what is being sold", "商品|商品名|製品|製品名|品名|Product|Product Name|提案商品"),
    _field("owner", _T.TEXT, 120, "whose deal it is on our side",
           "担当|営業担当|営業担当者|当社担当|自社担当者名|Owner|Deal owner|Deal - Owner|Opportunity Owner|"
           "sales_agent|Sales Rep|所有者"),
    _field("stage", _T.STAGE, 0, "stage of the pipeline, or won and lost",
           "段階|ステージ|フェーズ|商談フェーズ|進捗|Stage|Deal Stage|deal_stage|Deal - Stage|Sales Stage|StageName|"
           "Phase"),
    _field("outcome", _T.STAGE, 0, "open, won, lost, on hold", "結果|受注区分|勝敗|状態|Outcome|Deal - Status|Status|"
                                                               "ステータス"),
    _field("amount", _T.AMOUNT, 0, "worth in yen", "金額|受注金額|見込金額|提案金額|売上見込|Amount|Value|"
                                                   "Deal - Value|close_value|Deal Amount"),
    _field("probability", _T.PERCENT, 0, "chance of winning in per cent",
           "確度|受注確度|確率|Probability|Probability (%)|Deal - Probability|Win Probability"),
    _field("created_on", _T.DATE, 0, "day the deal was opened",
           "作成日|登録日|発生日|Create Date|Created Date|CreatedDate|Deal - Deal created|Created|開始日"),
    _field("entered_on", _T.DATE, 0, "day the present stage began", "engage_date|Date entered stage|段階開始日|"
                                                                    "フェーズ開始日"),
    _field("expected_close", _T.DATE, 0, "day the order is expected",
           "受注予定日|受注予定|予定日|完了予定日|Expected Close Date|Expected Close|Deal - Expected close date|"
           "受注見込日"),
    _field("closed_on", _T.DATE, 0, "day it was won or lost; of an open deal the day expected",
           "完了日|受注日|失注日|Close Date|CloseDate|close_date|Closed Date|Deal - Won time|Deal - Lost time|成約日"),
    _field("lost_reason", _T.CHOICE, 0, "why it was lost", "失注理由|失注の理由|Lost Reason|Deal - Lost reason|"
                                                           "Loss Reason|敗因"),
    _field("competitor", _T.TEXT, 200, "who else is offering", "競合|競合先|競合他社|Competitor|Competitors|"
                                                               "Main Competitors"),
    _field("source", _T.TEXT, 60, "where the deal came from", "経路|流入経路|きっかけ|Source|Lead Source|LeadSource|"
                                                              "Original Source"),
    _field("note", _T.NOTE, 20000, "anything else, kept as text", _NOTE),
    _field("currency", _T.TEXT, 3, "three letters of the currency", "通貨|Currency|Deal - Currency|"
                                                                    "Deal - Currency of Value|CurrencyIsoCode"),
    _field("gross_profit", _T.AMOUNT, 0, "gross margin in yen", "粗利|Gross margin"),
    _field("lost_note", _T.TEXT, 1000, "more on why it was lost", "失注のメモ|Note on the loss"),
    _field("restart_on", _T.DATE, 0, "day to come back to it", "再開日|Come back on"),
    _field("buying_phase", _T.NUMBER, 0, "how far the customer's buying is, 1 to 10", "購買フェーズ|Buying phase"),
    _field("decide_by", _T.DATE, 0, "day the customer must have decided by", "決めなければならない期限|Must decide by"),
    _field("motive", _T.TEXT, 1000, "why the customer buys", "購入の動機|Motive"),
)

HISTORY_FIELDS = (
    _field("deal", _T.TEXT, 300, "the deal, by its name", "案件名|案件|商談名|商談|Deal Name|Opportunity|"
                                                          "Opportunity Name"),
    _field("company", _T.TEXT, 200, "the customer, where several deals have one name",
           "会社名|企業名|取引先|取引先名|顧客名|Company|Company Name|Account|Account Name"),
    _field("stage", _T.STAGE, 0, "the stage it entered, or how it ended",
           "段階|ステージ|フェーズ|Deal Stage|To Stage|Stage Name"),
    _field("entered", _T.DATE, 0, "the day it did; a stage ends where the next begins",
           "entered_on|開始日|段階開始日|移行日|変更日|Entered On|Date entered stage|Changed On|Date|日付"),
)

ORDER_FIELDS = (
    _field("number", _T.TEXT, 60, "the number of the order",
           "注文番号|受注番号|受注No|注文No|伝票番号|Order Number|Order No.|Order No|PO Number"),
    _field("external_id", _T.TEXT, 120, "the key the other program knows this order by", "受注ID|注文ID|Order ID|id"),
    _field("account_external_id", _T.TEXT, 120, "the other program's key of the company",
           "company_id|Account ID|AccountId|会社ID|顧客コード|取引先コード"),
    _field("company", _T.TEXT, 200, "the customer",
           "account|会社名|企業名|取引先名|取引先名称|取引先|顧客名|得意先|得意先名|顧客|customer|Company|Company Name|"
           "Account Name|Organization|社名"),
    _field("deal", _T.TEXT, 300, "the deal it came from, by its name", "案件名|案件|商談名|Deal Name|Opportunity"),
    _field("name", _T.TEXT, 300, "what was ordered", "件名|内容|品目|Order|Order Name|Subject|Description"),
    _field("ordered_on", _T.DATE, 0, "the day of the order",
           "date|日付|注文日|受注日|受注年月日|売上日|計上日|Order Date|Ordered On|Date of Order"),
    _field("amount", _T.AMOUNT, 0, "worth in yen", "金額|受注金額|受注額|売上金額|売上|Amount|Value|Total|Order Amount|"
                                                   "Sales"),
    _field("gross_profit", _T.AMOUNT, 0, "gross margin in yen", "粗利|粗利額|Gross Profit|Gross margin|Margin"),
    _field("product", _T.TEXT, 200, "what is being sold", "商品|商品名|製品|製品名|品名|Product|Product Name"),
    _field("note", _T.NOTE, 2000, "anything else, kept as text", _NOTE),
)

PRODUCT_FIELDS = (
    _field("external_id", _T.TEXT, 120, "the key the other program knows this product by",
           "商品ID|製品ID|Product ID|id"),
    _field("name", _T.TEXT, 200, "what is sold",
           "product|商品名|製品名|品名|商品|製品|件名|Product Name|Item|Item Name"),
    _field("code", _T.TEXT, 60, "the code of the product",
           "商品コード|製品コード|品番|型番|コード|Product Code|SKU|Part Number|Item Code"),
    _field("category", _T.TEXT, 80, "what it belongs to",
           "series|分類|カテゴリ|カテゴリー|区分|シリーズ|商品分類|Product Family|Family|Group"),
    _field("unit", _T.TEXT, 20, "what is counted", "単位|Unit of Measure|UOM"),
    _field("price", _T.AMOUNT, 0, "yen per unit without tax",
           "sales_price|単価|価格|販売価格|定価|標準価格|売価|Unit Price|List Price|Sales Price|Price"),
    _field("unit_cost", _T.AMOUNT, 0, "what a unit costs us in yen",
           "原価|仕入価格|仕入単価|原価単価|Cost|Unit Cost|Buying Price"),
    _field("tax", _T.TEXT, 20, "the consumption tax: 10%, 8% or none",
           "税率|税区分|消費税|課税区分|Tax Rate|VAT|Tax"),
    _field("retired", _T.TEXT, 20, "whether it is not offered any more",
           "販売終了|廃番|終売|取扱終了|Discontinued|Retired"),
    _field("note", _T.NOTE, 2000, "anything else, kept as text", _NOTE),
)

TIE_FIELDS = (
    _field("company", _T.TEXT, 200, "where they work; needed where two people have one name",
           "account|会社名|企業名|会社|取引先|取引先名|顧客|顧客名|Company Name|Account Name|Customer"),
    _field("from", _T.TEXT, 200, "who has the influence, or one of the two; who reports",
           "から|影響元|人物1|人物A|From person|Person 1|Person A"),
    _field("to", _T.TEXT, 200, "on whom, or the other one; whom they report to",
           "へ|影響先|人物2|人物B|相手|To person|Person 2|Person B"),
    _field("tie_kind", _T.TEXT, 40, "influence, conflict, informal tie, or reports to",
           "kind|種類|種別|関係|線|線の種類|つながり|Type|Relation|Line"),
    _field("strength", _T.TEXT, 20, "1 to 3; 2 where it is empty", "強さ|強度|強弱|Weight"),
    _field("reason", _T.TEXT, 1000, "why, as you have heard it", "理由|根拠|メモ|備考|Note|Why"),
    _field("deal", _T.TEXT, 300, "the deal it holds for, by its name; empty for the whole account",
           "案件名|案件|商談名|Deal Name|Opportunity"),
)

FIELDS: dict[Kind, tuple[Field, ...]] = {
    Kind.ACCOUNTS: ACCOUNT_FIELDS, Kind.PEOPLE: PERSON_FIELDS, Kind.DEALS: DEAL_FIELDS,
    Kind.HISTORY: HISTORY_FIELDS, Kind.ORDERS: ORDER_FIELDS, Kind.PRODUCTS: PRODUCT_FIELDS,
    Kind.TIES: TIE_FIELDS,
}
FIELD: dict[Kind, dict[str, Field]] = {kind: {field.name: field for field in fields} for kind, fields in FIELDS.items()}

_DASHES = re.compile("[\u2010-\u2015\u2212\u2043\ufe58\ufe63]")
_BLANKS = re.compile(r"[\s_]+")


@lru_cache(maxsize=8192)
def fold_heading(text: str) -> str:
    """A heading without width, dash, blank, underscore and case: the form headings are compared in."""
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", text))
    return _BLANKS.sub("", text).strip("\ufeff*:").casefold()


def _synonym_table(kind: Kind) -> dict[str, str]:
    """The first field wins; of people a bare "Title" may be the honorific or the position: a preset decides."""
    table: dict[str, str] = {}
    for field in FIELDS[kind]:
        for word in field.synonyms:
            table.setdefault(fold_heading(word), field.name)
    if kind is Kind.PEOPLE:
        del table["title"]
    return table


SYNONYMS: dict[Kind, dict[str, str]] = {kind: _synonym_table(kind) for kind in Kind}

_ALSO_HEADINGS = ("title", "肩書き", "敬称", "姓名かな", "middle name", "suffix", "gender", "性別", "code", "コード",
                  "no", "no.", "番号", "種類", "距離", "last activity date", "更新日", "作成者")
_ALL_SYNONYMS = frozenset(word for table in SYNONYMS.values() for word in table)
KNOWN_HEADINGS = _ALL_SYNONYMS | frozenset(map(fold_heading, _ALSO_HEADINGS))
