"""The lists this program writes itself, in both languages: every column back to where it came from."""

from salesdesk.services.transfer.fields import Kind, fold_heading
from salesdesk.services.transfer.preset import Preset

_TARGETS = {
    Kind.ACCOUNTS: (
        "name reading kind rank segment industry employees revenue fiscal_month founded corporate_number parent "
        "website phone fax mail postal_code region city street country room_note business_plan note currents "
        "business_model organisation size_year needs_introduction lead_class"),
    Kind.PEOPLE: (
        "company site department family given family_reading given_reading title role support power boss phone mobile "
        "mail criterion caution objection our_tie birthday met_on - - note"),
    Kind.DEALS: (
        "name company person product stage outcome amount gross_profit currency probability created_on expected_close "
        "closed_on lost_reason lost_note restart_on buying_phase decide_by motive - - note"),
}
_HEADINGS = {
    Kind.ACCOUNTS: (
        ("Company|Company reading|Account type|Rank|Segment|Industry|Employees|Annual sales|Fiscal year end|Founded|"
        "Corporate number|Parent company|Website|Phone|Fax|Mail|Postal code|Prefecture|City|Street|Country|"
        "Room to grow|Business plan|Note|Industry currents|Business model|Organisation type|Size is of|"
        "Needs an introduction|Lead class"),
        ("会社名|会社名ふりがな|顧客区分|ランク|セグメント|業種|従業員数|年商|決算月|設立年|法人番号|親会社|Webサイト|"
        "電話番号|FAX|メールアドレス|郵便番号|都道府県|市区町村|番地|国|拡大余地|経営計画|メモ|業界の潮流|"
        "ビジネスモデル|組織形態|規模の年|紹介が必要|リード区分")),
    Kind.PEOPLE: (
        ("Company|Site|Department|Family name|Given name|Phonetic last name|Phonetic first name|Job title|Role|Support|"
        "Power|Reports to|Phone|Mobile|Mail|Criterion|Careful with|Objection|Our connection|Birthday|Met on|Meetings|"
        "Last met|Note"),
        ("会社名|拠点|部署|姓|名|姓ふりがな|名ふりがな|役職|役割|支持度|発言力|上司|電話番号|携帯電話|メールアドレス|"
        "判断基準|触れない・注意|反対の理由|社内のつながり|誕生日|名刺交換日|面談回数|最終面談日|メモ")),
    Kind.DEALS: (
        ("Deal|Company|Contact|Product|Stage|Status|Amount|Gross margin|Currency|Probability|Created on|Expected close|"
        "Closed on|Lost reason|Note on the loss|Come back on|Buying phase|Must decide by|Motive|Next step|Due on|Note"),
        ("案件名|会社名|先方担当者|商品|段階|状態|金額|粗利|通貨|確度|作成日|受注予定日|完了日|失注の理由|失注のメモ|"
        "再開日|購買フェーズ|決めなければならない期限|購入の動機|次の一手|期日|メモ")),
}


def _preset(kind: Kind, headings: str) -> Preset:
    pairs = list(zip(map(fold_heading, headings.split("|")), _TARGETS[kind].split(), strict=True))
    return Preset(
        f"salesdesk_{kind.value}", kind, frozenset(word for word, _ in pairs),
        {word: target for word, target in pairs if target != "-"},
        ignored=frozenset(word for word, target in pairs if target == "-"), own=True)


OWN_PRESETS = tuple(_preset(kind, headings) for kind, both in _HEADINGS.items() for headings in both)
OWN_NAMES = frozenset(preset.name for preset in OWN_PRESETS)
