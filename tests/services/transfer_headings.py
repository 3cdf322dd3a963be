"""Header lines of exports exactly as other programs write them; the part behind # tells variants apart."""

HEADINGS = {
    "google_new": (
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
        "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,"
        "Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,"
        "Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
        "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
        "Address 1 - Extended Address,Website 1 - Label,Website 1 - Value"
    ),
    "google_old": (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,"
        "Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,"
        "Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,"
        "Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
        "Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
        "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
        "Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,"
        "Organization 1 - Department,Organization 1 - Symbol,Organization 1 - Location,"
        "Organization 1 - Job Description"
    ),
    "google_old#2": (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,"
        "Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,"
        "Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,"
        "Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,"
        "Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,"
        "Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Organization 1 - Type,"
        "Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,"
        "Organization 1 - Symbol,Organization 1 - Location,Organization 1 - Job Description"
    ),
    "outlook_en": (
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
        "Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
        "Business Country/Region,Home Street,Home Street 2,Home Street 3,Home City,Home State,Home Postal Code,"
        "Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,Other State,Other Postal Code,"
        "Other Country/Region,Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,"
        "Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,"
        "Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Account,Anniversary,Assistant's Name,Billing Information,"
        "Birthday,Business Address PO Box,Categories,Children,Directory Server,E-mail Address,E-mail Type,"
        "E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,"
        "E-mail 3 Display Name,Gender,Government ID Number,Hobby,Home Address PO Box,Initials,Internet Free Busy,"
        "Keywords,Language,Location,Manager's Name,Mileage,Notes,Office Location,Organizational ID Number,"
        "Other Address PO Box,Priority,Private,Profession,Referred By,Sensitivity,Spouse,User 1,User 2,User 3,"
        "User 4,Web Page"
    ),
    "outlook_com": (
        "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,"
        "Language,Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,"
        "Home Phone,Home Phone 2,Mobile Phone,Pager,Home Fax,Home Address,Home Street,Home Street 2,Home Street 3,"
        "Home Address PO Box,Home City,Home State,Home Postal Code,Home Country,Spouse,Children,Manager's Name,"
        "Assistant's Name,Referred By,Company Main Phone,Business Phone,Business Phone 2,Business Fax,"
        "Assistant's Phone,Company,Job Title,Department,Office Location,Organizational ID Number,Profession,"
        "Account,Business Address,Business Street,Business Street 2,Business Street 3,Business Address PO Box,"
        "Business City,Business State,Business Postal Code,Business Country,Other Phone,Other Fax,Other Address,"
        "Other Street,Other Street 2,Other Street 3,Other Address PO Box,Other City,Other State,Other Postal Code,"
        "Other Country,Callback,Car Phone,ISDN,Radio Phone,TTY/TDD Phone,Telex,User 1,User 2,User 3,User 4,"
        "Keywords,Mileage,Hobby,Billing Information,Directory Server,Sensitivity,Priority,Private,Categories"
    ),
    "outlook_ja": (
        "肩書き,名,ミドル ネーム,姓,敬称,会社名,部署,役職,番地 (会社),住所 2 (会社),住所 3 (会社),市町村 (会社),"
        "都道府県 (会社),郵便番号 (会社),国 (会社)/地域,番地 (自宅),住所 2 (自宅),住所 3 (自宅),市町村 (自宅),"
        "都道府県 (自宅),郵便番号 (自宅),国 (自宅)/地域,番地 (その他),住所 2 (その他),住所 3 (その他),"
        "市町村 (その他),都道府県 (その他),郵便番号 (その他),国 (その他)/地域,秘書の電話,会社 FAX,会社電話,"
        "会社電話 2,コールバック,自動車電話,会社代表電話,自宅 FAX,自宅電話,自宅電話 2,ISDN,携帯電話,その他の FAX,"
        "その他の電話,ポケットベル,通常の電話,無線電話,TTY/TDD,テレックス,ID 番号,Web ページ,アカウント,"
        "イニシャル,インターネット空き時間情報,キーワード,その他住所私書箱,ディレクトリ サーバー,プライベート,"
        "マネージャー,メモ,ユーザー 1,ユーザー 2,ユーザー 3,ユーザー 4,会社 ID,会社住所私書箱,会社名フリガナ,"
        "記念日,経費情報,言語,参照事項,子供,支払い条件,事業所,自宅住所私書箱,趣味,場所,職業,姓フリガナ,性別,"
        "誕生日,電子メール アドレス,電子メールの種類,電子メール表示名,電子メール 2 アドレス,電子メール 2 の種類,"
        "電子メール 2 表示名,電子メール 3 アドレス,電子メール 3 の種類,電子メール 3 表示名,配偶者,秘書の氏名,"
        "秘密度,分類,名前フリガナ,優先度"
    ),
    "eight_17": (
        "会社名,部署名,役職,氏名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日,"
        "Eightでつながっている人,再データ化中の名刺,'?'を含んだデータ"
    ),
    "eight_18": (
        "会社名,部署名,役職,姓,名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,Fax,携帯電話,URL,名刺交換日,"
        "Eightでつながっている人,再データ化中の名刺,'?'を含んだデータ,展示会,重要"
    ),
    "atena": (
        "姓,名,姓かな,名かな,姓名,姓名かな,ミドルネーム,ミドルネームかな,敬称,ニックネーム,旧姓,宛先,自宅〒,"
        "自宅住所1,自宅住所2,自宅住所3,自宅電話,自宅IM ID,自宅E-mail,自宅URL,自宅Social,会社〒,会社住所1,"
        "会社住所2,会社住所3,会社電話,会社IM ID,会社E-mail,会社URL,会社Social,その他〒,その他住所1,その他住所2,"
        "その他住所3,その他電話,その他IM ID,その他E-mail,その他URL,その他Social,会社名かな,会社名,部署名1,部署名2,"
        "役職名,連名,連名ふりがな,連名敬称,連名誕生日,メモ1,メモ2,メモ3,メモ4,メモ5,備考1,備考2,備考3,誕生日,性別,"
        "血液型,趣味,性格"
    ),
    "freee": (
        "名前（通称）,取引先コード,ショートカット1,ショートカット2,正式名称（帳票出力時に使用される名称）,"
        "カナ名称,敬称,事業所種別,地域,郵便番号,都道府県,市区町村・番地,建物名・部屋番号など,電話番号,"
        "営業担当者名,営業担当者メールアドレス,請求書送付方法,入力候補,銀行名,銀行名（カナ）,銀行番号,支店名,"
        "支店名（カナ）,支店番号,口座種別,口座番号,受取人名,受取人名（カナ）,締め日(支払期日設定),"
        "支払月(支払期日設定),支払日(支払期日設定),締め日(入金期日設定),入金月(入金期日設定),入金日(入金期日設定),"
        "手数料負担,振込元口座,適格請求書発行事業者（該当する/該当しない）,適格請求書発行事業者の登録番号,"
        "取引先担当者敬称,取引先担当者部署,顧客として利用する,見込顧客として利用する,請求先として利用する,"
        "入金元として利用する,仕入先として利用する,支払先として利用する,外税/内税,締め日(請求期日設定),"
        "請求予定月(請求期日設定),請求予定日(請求期日設定),入金方法,振込手数料負担区分(請求),支払方法,"
        "帳票共有ポータル,従業員として利用する,販売設定の送付先として利用する,調達設定の送付先として利用する"
    ),
    "moneyforward": (
        "顧客コード,名称,名称(カナ),敬称,支払い期限(月),支払い期限(日),土日祝日,郵便番号,都道府県,住所1,住所2,"
        "担当者部署,担当者役職,担当者氏名,電話番号,メールアドレス,CCメールアドレス,自社担当者名,Peppol ID,メモ"
    ),
    "hubspot_contacts": ("Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Contact owner"),
    "hubspot_contacts#2": (
        "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,"
        "Country/Region,Contact owner"
    ),
    "hubspot_contacts#3": (
        "Record ID,First Name,Last Name,Email,Phone Number,Associated Company,City,State/Region,Postal Code,"
        "Last Activity Date"
    ),
    "hubspot_companies": ("Record ID,Company name,Domain,Company owner,Industry,Create Date,Last Activity Date"),
    "hubspot_deals": ("Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Last Activity Date"),
    "hubspot_deals#2": (
        "Record ID,Deal Name,Deal Stage,Date entered stage,Date left stage,Original Source,Amount,Deal owner"
    ),
    "salesforce_report": (
        "First Name,Last Name,Email,Phone,Account Name,Mailing City,Mailing State/Province,"
        "Mailing Zip/Postal Code,Last Activity"
    ),
    "salesforce_contact": (
        "Id,IsDeleted,MasterRecordId,AccountId,LastName,FirstName,Salutation,Name,OtherStreet,OtherCity,"
        "OtherState,OtherPostalCode,OtherCountry,MailingStreet,MailingCity,MailingState,MailingPostalCode,"
        "MailingCountry,Phone,Fax,MobilePhone,HomePhone,OtherPhone,AssistantPhone,ReportsToId,Email,Title,"
        "Department,AssistantName,LeadSource,Birthdate,Description,OwnerId,CreatedDate,CreatedById,"
        "LastModifiedDate,LastModifiedById,SystemModstamp,LastActivityDate"
    ),
    "salesforce_labels": ("Full Name,Contact ID,Deleted,Master Record ID,Account ID,Last Name,First Name,Salutation"),
    "salesforce_leads": (
        "Full Name,Lead ID,Deleted,Master Record ID,Last Name,First Name,Salutation,Title,Company,Street"
    ),
    "salesforce_ja": ("会社名,部署名,役職,姓,名,メール,郵便番号,国,都道府県,市区郡,町名・番地,電話,携帯,Webサイト"),
    "salesforce_ja_accounts": ("取引先名,取引先種別,郵便番号,都道府県,市区郡,町名・番地,電話,FAX"),
    "salesforce_opportunities": (
        "Opportunity Name,Type,Stage,Amount,Probability (%),Close Date,Created Date,Opportunity Owner,"
        "Account Name,Lead Source"
    ),
    "pipedrive_people": (
        "Person - ID,Person - Name,Person - Email,Person - Phone,Organization - Name,Person - Last activity date"
    ),
    "pipedrive_deals": (
        "Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Value,Deal - Currency,"
        "Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Owner,Deal - Deal created,Deal - Won time,"
        "Deal - Lost time,Deal - Lost reason"
    ),
    "linkedin": ("First Name,Last Name,URL,Email Address,Company,Position,Connected On"),
    "thunderbird": (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,"
        "Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,"
        "Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,"
        "Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,"
        "Custom 2,Custom 3,Custom 4,Notes"
    ),
    "thunderbird#2": (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,"
        "Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address2,Home City,Home County,"
        "Home Post Code,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,"
        "Job Title,Department,Organisation,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,"
        "Custom 2,Custom 3,Custom 4,Notes"
    ),
    "meishi": ("会社名,部署名,役職,姓,名,姓カナ,名カナ,郵便番号,住所,TEL,携帯電話,E-mail,URL,名刺交換日,メモ"),
    "maven_accounts": ("account,sector,year_established,revenue,employees,office_location,subsidiary_of"),
    "maven_pipeline": ("opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value"),
    "big_book_companies": (
        "id,code,name,industry,employees,rank,lang,postal_code,state,city,address,phone,website,email_domain,created_on"
    ),
    "big_book_contacts": (
        "id,company_id,family_name,given_name,kana,full_name,department,title,buying_role,email,phone,mobile,stance"
    ),
    "big_book_opportunities": (
        "id,company_id,contact_id,title,stage,amount,currency,probability,created_on,expected_close,lost_reason,"
        "competitor"
    ),
}
