<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Visit briefing</source>
        <translation>訪問シート</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>次の一手を完了</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation>新しい顧客 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>AccountBuyingTab</name>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>How a customer buys is kept with a deal. There is none here yet.</source>
        <translation>買い方は案件ごとに記録します。まだ案件がありません。</translation>
    </message>
    <message>
        <source>Add a deal</source>
        <translation>案件を追加</translation>
    </message>
</context>
<context>
    <name>AccountCombo</name>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>顧客を選ぶ</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>Edit account</source>
        <translation>顧客を編集</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Plan and room to grow</source>
        <translation>経営計画と拡大余地</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Tokai Precision Co., Ltd.</source>
        <translation>東海精密工業 株式会社</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Rank (A, B, C)</source>
        <translation>ランク（A・B・C）</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Lead class</source>
        <translation>リード区分</translation>
    </message>
    <message>
        <source>Needs an introduction</source>
        <translation>紹介が必要</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>年商</translation>
    </message>
    <message>
        <source>4.8B</source>
        <translation>48億</translation>
    </message>
    <message>
        <source>Size is of</source>
        <translation>規模の年</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Fiscal year end</source>
        <translation>決算月</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>西暦</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Industry currents</source>
        <translation>業界の潮流</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>経営計画</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>ビジネスモデル</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地あり</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>拡大の見込み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the account (F2)</source>
        <translation>顧客を編集 (F2)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to this account</source>
        <translation>この顧客に追加</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>ランク {rank}</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地あり</translation>
    </message>
    <message>
        <source>Introduction needed</source>
        <translation>紹介が必要</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n}名</translation>
    </message>
    <message>
        <source>Sales {amount}</source>
        <translation>年商 {amount}</translation>
    </message>
    <message>
        <source>FY ends {month}</source>
        <translation>決算 {month}</translation>
    </message>
    <message>
        <source>Founded {year}</source>
        <translation>{year}年設立</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation>親会社 {name}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last contact {when}</source>
        <translation>最終接触 {when}</translation>
    </message>
</context>
<context>
    <name>AccountKind</name>
    <message>
        <source>Potential</source>
        <translation>潜在顧客</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>見込み顧客</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>既存顧客</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠顧客</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>No account matches.</source>
        <translation>当てはまる顧客がありません。</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n}社</translation>
    </message>
    <message>
        <source>Filter (also by reading)</source>
        <translation>絞り込み（ふりがな可）</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>顧客を絞り込む</translation>
    </message>
    <message>
        <source>Filter the accounts (Ctrl+F)</source>
        <translation>顧客を絞り込む (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>ランク順</translation>
    </message>
    <message>
        <source>Latest change</source>
        <translation>更新順</translation>
    </message>
</context>
<context>
    <name>AccountListView</name>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
</context>
<context>
    <name>AccountOrders</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>受注日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Orders ({n})</source>
        <translation>注文（{n}件）</translation>
    </message>
    <message>
        <source>open: {step}</source>
        <translation>残り：{step}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Parts of the account</source>
        <translation>顧客ページの項目</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Company &amp; organisation</source>
        <translation>会社・組織</translation>
    </message>
    <message>
        <source>People {n}</source>
        <translation>人物 {n}</translation>
    </message>
    <message>
        <source>Deals &amp; quotes {n}</source>
        <translation>案件・見積 {n}</translation>
    </message>
    <message>
        <source>History {n}</source>
        <translation>履歴 {n}</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>購買プロセス</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問予定</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Installed item</source>
        <translation>導入品</translation>
    </message>
    <message>
        <source>Approval step</source>
        <translation>決裁の段階</translation>
    </message>
    <message>
        <source>Who knows them</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>宿題・約束</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>聞くこと</translation>
    </message>
</context>
<context>
    <name>AccountPicker</name>
    <message>
        <source>Part of the name or reading</source>
        <translation>名前かふりがなの一部</translation>
    </message>
</context>
<context>
    <name>AccountRank</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
</context>
<context>
    <name>AccountTexts</name>
    <message>
        <source>not met</source>
        <translation>未面談</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n}日前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>次の一手なし</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n}日</translation>
    </message>
</context>
<context>
    <name>AccountsPane</name>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Many accounts, people or deals as a table, and saved lists (Ctrl+Shift+2)</source>
        <translation>顧客・人物・案件を表で一覧、保存したリスト (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Your accounts, their people and deals will be kept here.</source>
        <translation>顧客と、その人物・案件をここにまとめます。</translation>
    </message>
    <message>
        <source>Add the first account</source>
        <translation>最初の顧客を登録</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add account</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>顧客を編集</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>拠点を追加</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>拠点を編集</translation>
    </message>
    <message>
        <source>Add department</source>
        <translation>部署を追加</translation>
    </message>
    <message>
        <source>Edit department</source>
        <translation>部署を編集</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>人物を追加</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>人物を編集</translation>
    </message>
    <message>
        <source>Change reporting line</source>
        <translation>上司を変更</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>案件を追加</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>案件を編集</translation>
    </message>
    <message>
        <source>Move account to the bin</source>
        <translation>顧客をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move site to the bin</source>
        <translation>拠点をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move department to the bin</source>
        <translation>部署をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Add step of a flow</source>
        <translation>フローの段階を追加</translation>
    </message>
    <message>
        <source>Edit step of a flow</source>
        <translation>フローの段階を編集</translation>
    </message>
    <message>
        <source>Move step of a flow</source>
        <translation>フローの段階を移動</translation>
    </message>
    <message>
        <source>Move step of a flow to the bin</source>
        <translation>フローの段階をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Add installed item</source>
        <translation>導入品を追加</translation>
    </message>
    <message>
        <source>Edit installed item</source>
        <translation>導入品を編集</translation>
    </message>
    <message>
        <source>Move installed item to the bin</source>
        <translation>導入品をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Add who knows them</source>
        <translation>社内のつながりを追加</translation>
    </message>
    <message>
        <source>Edit who knows them</source>
        <translation>社内のつながりを編集</translation>
    </message>
    <message>
        <source>Move who knows them to the bin</source>
        <translation>社内のつながりをごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move person to the bin</source>
        <translation>人物をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>役割を設定</translation>
    </message>
    <message>
        <source>Take role away</source>
        <translation>役割を外す</translation>
    </message>
    <message>
        <source>Note a vacant role</source>
        <translation>空席の役割を記録</translation>
    </message>
    <message>
        <source>Fill a vacant role</source>
        <translation>空席の役割に人を充てる</translation>
    </message>
    <message>
        <source>Move vacant role to the bin</source>
        <translation>空席の役割をごみ箱へ</translation>
    </message>
    <message>
        <source>Note how they stand</source>
        <translation>支持・関係を記録</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>線を引く</translation>
    </message>
    <message>
        <source>Edit a line</source>
        <translation>線を編集</translation>
    </message>
    <message>
        <source>Move line to the bin</source>
        <translation>線をごみ箱へ</translation>
    </message>
    <message>
        <source>Note an objection</source>
        <translation>反対の理由を記録</translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation>反対に回答</translation>
    </message>
    <message>
        <source>Settle an objection</source>
        <translation>反対の解消を記録</translation>
    </message>
    <message>
        <source>Move objection to the bin</source>
        <translation>反対の記録をごみ箱へ</translation>
    </message>
    <message>
        <source>Note trust</source>
        <translation>信頼度を記録</translation>
    </message>
    <message>
        <source>Move entry on trust to the bin</source>
        <translation>信頼度の記録をごみ箱へ</translation>
    </message>
    <message>
        <source>Set who acts for them</source>
        <translation>権限の委譲先を設定</translation>
    </message>
    <message>
        <source>Move a card aside</source>
        <translation>カードの位置を調整</translation>
    </message>
    <message>
        <source>Take cards back to their places</source>
        <translation>カードを元の位置に戻す</translation>
    </message>
    <message>
        <source>Confirm that it is still so</source>
        <translation>現在も同じと確認</translation>
    </message>
    <message>
        <source>Decline a suggestion</source>
        <translation>提案を見送る</translation>
    </message>
    <message>
        <source>Move deal to the bin</source>
        <translation>案件をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move deal</source>
        <translation>案件を移動</translation>
    </message>
    <message>
        <source>Close deal</source>
        <translation>案件を終了</translation>
    </message>
    <message>
        <source>Reopen deal</source>
        <translation>案件を再開</translation>
    </message>
    <message>
        <source>Set another restart date</source>
        <translation>再開日を変更</translation>
    </message>
    <message>
        <source>Nurture a lost deal again</source>
        <translation>失注案件をもう一度育てる</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>注文を追加</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>注文を変更</translation>
    </message>
    <message>
        <source>Move order to the bin</source>
        <translation>注文をごみ箱へ</translation>
    </message>
    <message>
        <source>Edit step of the order</source>
        <translation>受注後の手順を変更</translation>
    </message>
    <message>
        <source>Complete step of the order</source>
        <translation>受注後の手順を完了</translation>
    </message>
    <message>
        <source>Arrange board</source>
        <translation>ボードを並べ替え</translation>
    </message>
    <message>
        <source>Add to the deal</source>
        <translation>案件に追加</translation>
    </message>
    <message>
        <source>Change in the deal</source>
        <translation>案件の内容を変更</translation>
    </message>
    <message>
        <source>Move in the deal</source>
        <translation>案件の中で並べ替え</translation>
    </message>
    <message>
        <source>Take out of the deal</source>
        <translation>案件から削除</translation>
    </message>
    <message>
        <source>Take the lines&apos; sum as amount</source>
        <translation>明細の合計を金額にする</translation>
    </message>
    <message>
        <source>Note what was heard</source>
        <translation>聞いたことを記入</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>接触を記録</translation>
    </message>
    <message>
        <source>Edit contact log</source>
        <translation>記録を編集</translation>
    </message>
    <message>
        <source>Move contact log to the bin</source>
        <translation>記録をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move follow-up to the bin</source>
        <translation>フォローをごみ箱へ移動</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>事実を追加</translation>
    </message>
    <message>
        <source>Check fact</source>
        <translation>事実を確認</translation>
    </message>
    <message>
        <source>Delete fact</source>
        <translation>事実を削除</translation>
    </message>
    <message>
        <source>Note question</source>
        <translation>聞くことに追加</translation>
    </message>
    <message>
        <source>Note nature</source>
        <translation>性格・決め方を記録</translation>
    </message>
    <message>
        <source>Take nature back</source>
        <translation>性格・決め方の取消</translation>
    </message>
    <message>
        <source>Keep personal note</source>
        <translation>個人的なことを記録</translation>
    </message>
    <message>
        <source>Delete personal note</source>
        <translation>個人的なことを削除</translation>
    </message>
    <message>
        <source>Note who introduced</source>
        <translation>紹介者を記録</translation>
    </message>
    <message>
        <source>Set wanted support</source>
        <translation>目指す支持度を設定</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>リストを削除</translation>
    </message>
    <message>
        <source>Mark in list</source>
        <translation>リストに印を付ける</translation>
    </message>
    <message>
        <source>Take mark away</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Raise event</source>
        <translation>出来事を記録</translation>
    </message>
    <message>
        <source>Close event</source>
        <translation>出来事を完了</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>見積を作成</translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation>見積を編集</translation>
    </message>
    <message>
        <source>Move quote to the bin</source>
        <translation>見積をごみ箱へ</translation>
    </message>
    <message>
        <source>Mark quote as sent</source>
        <translation>見積を提出済みに</translation>
    </message>
    <message>
        <source>New version of a quote</source>
        <translation>見積の新しい版</translation>
    </message>
    <message>
        <source>Accept quote</source>
        <translation>見積を採用</translation>
    </message>
    <message>
        <source>Decline quote</source>
        <translation>見積を不採用に</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>案を追加</translation>
    </message>
    <message>
        <source>Edit variant</source>
        <translation>案を編集</translation>
    </message>
    <message>
        <source>Move variant</source>
        <translation>案を移動</translation>
    </message>
    <message>
        <source>Take variant out</source>
        <translation>案を削除</translation>
    </message>
    <message>
        <source>Recommend variant</source>
        <translation>案を推奨</translation>
    </message>
    <message>
        <source>Three variants from one</source>
        <translation>1案から3案</translation>
    </message>
    <message>
        <source>Add quote line</source>
        <translation>見積の明細を追加</translation>
    </message>
    <message>
        <source>Edit quote line</source>
        <translation>見積の明細を編集</translation>
    </message>
    <message>
        <source>Take quote line out</source>
        <translation>見積の明細を削除</translation>
    </message>
    <message>
        <source>Note their voice</source>
        <translation>お客様の声を記録</translation>
    </message>
    <message>
        <source>Take their voice out</source>
        <translation>お客様の声を削除</translation>
    </message>
    <message>
        <source>Mark their voice</source>
        <translation>お客様の声の印</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>商品を編集</translation>
    </message>
    <message>
        <source>Retire product</source>
        <translation>商品を販売終了に</translation>
    </message>
    <message>
        <source>Move product to the bin</source>
        <translation>商品をごみ箱へ</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>期限を登録</translation>
    </message>
    <message>
        <source>Edit date</source>
        <translation>期限を編集</translation>
    </message>
    <message>
        <source>Move date to the bin</source>
        <translation>期限をごみ箱へ</translation>
    </message>
    <message>
        <source>Follow-up: time to act</source>
        <translation>動く期間のフォロー</translation>
    </message>
    <message>
        <source>Edit several</source>
        <translation>まとめて編集</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>段階を移動</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>段階を削除</translation>
    </message>
    <message>
        <source>Edit what a stage asks for</source>
        <translation>段階の条件を編集</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>できたにする</translation>
    </message>
    <message>
        <source>Take a tick away</source>
        <translation>できたを取り消す</translation>
    </message>
    <message>
        <source>Note why a deal is in its stage</source>
        <translation>段階の判断を記録</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>パイプラインを追加</translation>
    </message>
    <message>
        <source>Rename pipeline</source>
        <translation>パイプラインの名前を変更</translation>
    </message>
    <message>
        <source>Move pipeline</source>
        <translation>パイプラインを移動</translation>
    </message>
    <message>
        <source>Remove pipeline</source>
        <translation>パイプラインを削除</translation>
    </message>
    <message>
        <source>Set buying phase</source>
        <translation>購買フェーズの変更</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>フェーズの日付・根拠</translation>
    </message>
    <message>
        <source>Change how they buy</source>
        <translation>買い方の変更</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>情報を渡した</translation>
    </message>
    <message>
        <source>Note what they want</source>
        <translation>欲しい情報の記録</translation>
    </message>
    <message>
        <source>Delete what they want</source>
        <translation>欲しい情報の削除</translation>
    </message>
    <message>
        <source>Change what a phase wants</source>
        <translation>フェーズの欲しいものを変更</translation>
    </message>
    <message>
        <source>Switch rule</source>
        <translation>規則の切り替え</translation>
    </message>
    <message>
        <source>Rename remembered columns</source>
        <translation>覚えた列の名前を変更</translation>
    </message>
    <message>
        <source>Forget remembered columns</source>
        <translation>覚えた列を削除</translation>
    </message>
    <message>
        <source>Restore from the bin</source>
        <translation>ごみ箱から元に戻す</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>人物を消去</translation>
    </message>
    <message>
        <source>Move samples to the bin</source>
        <translation>見本をごみ箱へ移動</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>訪問を予定</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>フォローを追加</translation>
    </message>
    <message>
        <source>Complete follow-up</source>
        <translation>フォローを完了</translation>
    </message>
    <message>
        <source>Snooze follow-up</source>
        <translation>フォローをあとで</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>フォローを編集</translation>
    </message>
    <message>
        <source>Edit stages</source>
        <translation>段階を編集</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Remember the columns of a file</source>
        <translation>列の合わせ方を覚える</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別のものとする</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>見本を追加</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐ控えを取る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>控えから戻す(&amp;R)…</translation>
    </message>
    <message>
        <source>Show the data &amp;folder</source>
        <translation>保存先のフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Add the &amp;samples</source>
        <translation>見本を入れる(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;move the samples</source>
        <translation>見本を消す(&amp;M)</translation>
    </message>
    <message>
        <source>Bi&amp;n</source>
        <translation>ごみ箱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter this view</source>
        <translation>この画面を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <translation>商品(&amp;P)…</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <translation>名寄せの候補を探す(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation>読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>文字を標準に(&amp;N)</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>メニューバーを表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>検索・コマンド(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>次の区画へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Log a contact</source>
        <translation>やりとりを記録(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New here</source>
        <translation>この画面で新規(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;account…</source>
        <translation>新しい顧客(&amp;A)…</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>新しい人物(&amp;P)…</translation>
    </message>
    <message>
        <source>From a business &amp;card…</source>
        <translation>名刺から登録(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;deal…</source>
        <translation>新しい案件(&amp;D)…</translation>
    </message>
    <message>
        <source>Plan a &amp;visit…</source>
        <translation>訪問の予定(&amp;V)…</translation>
    </message>
    <message>
        <source>New &amp;task…</source>
        <translation>新しい予定・宿題(&amp;T)…</translation>
    </message>
    <message>
        <source>Visit &amp;briefing</source>
        <translation>訪問シート(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About salesdesk</source>
        <translation>salesdesk について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ActivityKind</name>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Web meeting</source>
        <translation>Web会議</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>資料送付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Ageing</name>
    <message>
        <source>Fresh</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>停滞ぎみ</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>滞留</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Ask it next time</source>
        <translation>次回聞く</translation>
    </message>
    <message>
        <source>Make it a next step</source>
        <translation>予定にする</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定済み</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Switch rules on and off</source>
        <translation>規則の入・切</translation>
    </message>
    <message>
        <source>What does not fit: {n}</source>
        <translation>食い違い {n}件</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
</context>
<context>
    <name>AlikeHint</name>
    <message>
        <source>Looks like what is there already:</source>
        <translation>すでに似た登録があります：</translation>
    </message>
    <message>
        <source>{name} — {reasons}</source>
        <translation>{name} — {reasons}</translation>
    </message>
    <message>
        <source>{words}
Open it; what you typed is kept</source>
        <translation>{words}
この登録を開きます。入力した内容は残ります</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Buying phase</source>
        <translation>購買フェーズ</translation>
    </message>
    <message>
        <source>Purchase by</source>
        <translation>購入予定・期限</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>How far has your own planning come?</source>
        <translation>検討はいま、どの段階まで進んでいますか。</translation>
    </message>
    <message>
        <source>By when do you have to decide?</source>
        <translation>いつまでに決める必要がありますか。</translation>
    </message>
    <message>
        <source>Who will decide in the end?</source>
        <translation>最終的に決めるのはどなたですか。</translation>
    </message>
    <message>
        <source>Which other companies are you looking at?</source>
        <translation>ほかにどちらの会社を検討していますか。</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>次の一手なし</translation>
    </message>
    <message>
        <source>+ Decide it now</source>
        <translation>＋ いま決める</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>On the list of questions</source>
        <translation>聞くことに追加済み</translation>
    </message>
    <message>
        <source>+ Ask next time</source>
        <translation>＋ 次回聞く</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Our stage: {stage}</source>
        <translation>当社の段階: {stage}</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決定期限</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>未面談</translation>
    </message>
    <message>
        <source>Not met for {n} days</source>
        <translation>{n}日会っていない</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>今日面談</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Urgency</source>
        <translation>急ぎ度</translation>
    </message>
    <message>
        <source>Nearest date</source>
        <translation>期限が近い順</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
</context>
<context>
    <name>AskText</name>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Nothing left to ask. Well known.</source>
        <translation>聞き残しはありません。よく分かっています。</translation>
    </message>
    <message>
        <source>No contact recorded yet.</source>
        <translation>やりとりの記録はまだありません。</translation>
    </message>
    <message>
        <source>Log about this person</source>
        <translation>この人のことを記録</translation>
    </message>
    <message>
        <source>To ask next</source>
        <translation>次に聞くこと</translation>
    </message>
    <message>
        <source>Three from what is missing. Ticked ones go on the visit briefing.</source>
        <translation>抜けている情報から3つ。チェックすると訪問シートに載ります</translation>
    </message>
    <message>
        <source>Contacts with this person</source>
        <translation>この人とのやりとり</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>Manifest issue</source>
        <translation>顕在課題</translation>
    </message>
    <message>
        <source>Latent issue</source>
        <translation>潜在課題</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ニーズ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>価値</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Decision maker met</source>
        <translation>決裁者との面談</translation>
    </message>
    <message>
        <source>Approval flow</source>
        <translation>決裁の流れ</translation>
    </message>
    <message>
        <source>Payment flow</source>
        <translation>支払の流れ</translation>
    </message>
    <message>
        <source>Budget season</source>
        <translation>予算の時期</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>事業計画</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>ビジネスモデル</translation>
    </message>
    <message>
        <source>Industry currents</source>
        <translation>業界の動き</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>組織の型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Installed items</source>
        <translation>導入済みの機器</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Nature and way to decide</source>
        <translation>性格・決め方</translation>
    </message>
    <message>
        <source>Own problem</source>
        <translation>本人の課題</translation>
    </message>
    <message>
        <source>Set by the boss</source>
        <translation>上司からの課題</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Company and department policy</source>
        <translation>経営方針・部門方針</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>責任分野</translation>
    </message>
    <message>
        <source>Delegates to</source>
        <translation>権限委譲先</translation>
    </message>
    <message>
        <source>Is judged on</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>ビジネスの信条</translation>
    </message>
    <message>
        <source>Departments with a say</source>
        <translation>決定に影響する部門</translation>
    </message>
    <message>
        <source>Burnt before</source>
        <translation>過去の苦い経験</translation>
    </message>
</context>
<context>
    <name>AspectQuestion</name>
    <message>
        <source>What troubles you most at present?</source>
        <translation>いま一番お困りのことは何ですか</translation>
    </message>
    <message>
        <source>What takes more time or money than it should?</source>
        <translation>思った以上に時間や費用がかかっていることはありますか</translation>
    </message>
    <message>
        <source>What should be different once that is solved?</source>
        <translation>それが解決したら、何がどう変わるとよいですか</translation>
    </message>
    <message>
        <source>What would solving it be worth to you?</source>
        <translation>解決すると、どのくらいの価値がありますか</translation>
    </message>
    <message>
        <source>Who decides about such purchases in the end?</source>
        <translation>こうした購入は、最後はどなたが決められますか</translation>
    </message>
    <message>
        <source>Could you introduce us to the person who decides?</source>
        <translation>決裁される方をご紹介いただけますか</translation>
    </message>
    <message>
        <source>Whose approval does a request pass, in which order?</source>
        <translation>稟議はどなたを、どの順に回りますか</translation>
    </message>
    <message>
        <source>How do orders, invoices and payments run?</source>
        <translation>発注から請求、支払までの流れを教えてください</translation>
    </message>
    <message>
        <source>When is the budget made, and when does the year end?</source>
        <translation>予算を組まれる時期と、決算の月はいつですか</translation>
    </message>
    <message>
        <source>What does the business plan put first this year?</source>
        <translation>今年の事業計画で最優先のことは何ですか</translation>
    </message>
    <message>
        <source>Where do your sales and profits mainly come from?</source>
        <translation>売上と利益の柱は何ですか</translation>
    </message>
    <message>
        <source>What is changing in your industry?</source>
        <translation>業界ではいま何が変わりつつありますか</translation>
    </message>
    <message>
        <source>How is the company organised?</source>
        <translation>会社の組織はどうなっていますか</translation>
    </message>
    <message>
        <source>How many people work here now?</source>
        <translation>いま何名いらっしゃいますか</translation>
    </message>
    <message>
        <source>What is in use today, and how long do the contracts run?</source>
        <translation>いまお使いのものと、契約の期限を教えてください</translation>
    </message>
    <message>
        <source>Which other suppliers do you work or talk with?</source>
        <translation>ほかにお付き合い・ご相談中の会社はありますか</translation>
    </message>
    <message>
        <source>What is your part in this decision?</source>
        <translation>この件での、ご自身のお立場を教えてください</translation>
    </message>
    <message>
        <source>How do you see this proposal yourself?</source>
        <translation>ご自身は、この提案をどうご覧になっていますか</translation>
    </message>
    <message>
        <source>When could we meet?</source>
        <translation>いつお会いできますか</translation>
    </message>
    <message>
        <source>Whom do you report to?</source>
        <translation>どなたの下でお仕事をされていますか</translation>
    </message>
    <message>
        <source>When you decide: speed or comparison, price or quality?</source>
        <translation>決めるとき、速さと比較、価格と品質のどちらを大事にされますか</translation>
    </message>
    <message>
        <source>What do you want to solve yourself this term?</source>
        <translation>今期、ご自身が解決したいことは何ですか</translation>
    </message>
    <message>
        <source>What does your boss expect of you?</source>
        <translation>上司の方からは何を求められていますか</translation>
    </message>
    <message>
        <source>What counts most for you when you choose?</source>
        <translation>選ぶときに一番大事にされることは何ですか</translation>
    </message>
    <message>
        <source>What is the policy of your department this term?</source>
        <translation>今期の部門の方針を教えてください</translation>
    </message>
    <message>
        <source>What are you responsible for?</source>
        <translation>ご担当の範囲を教えてください</translation>
    </message>
    <message>
        <source>Is there somebody you leave this to?</source>
        <translation>この件で任せている方はいらっしゃいますか</translation>
    </message>
    <message>
        <source>What are you judged on this term?</source>
        <translation>今期、ご自身は何で評価されますか</translation>
    </message>
    <message>
        <source>What do you never compromise on in business?</source>
        <translation>仕事で譲れないことは何ですか</translation>
    </message>
    <message>
        <source>Which other departments have a say in it?</source>
        <translation>ほかにどの部門が決定に関わりますか</translation>
    </message>
    <message>
        <source>Has something of this kind gone wrong before?</source>
        <translation>以前、似た件で苦労されたことはありますか</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>On quitting</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>取り込みの前</translation>
    </message>
    <message>
        <source>Before restoring another</source>
        <translation>別の控えに戻す前</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Search or command</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Log a contact (Ctrl+J)</source>
        <translation>やりとりを記録 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Search or command (Ctrl+K)</source>
        <translation>検索・コマンド (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>BinKind</name>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>活動記録</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私的メモ</translation>
    </message>
    <message>
        <source>Flow step</source>
        <translation>承認・支払の手順</translation>
    </message>
    <message>
        <source>Installed item</source>
        <translation>導入済み機器</translation>
    </message>
    <message>
        <source>Our tie</source>
        <translation>自社側の人脈</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>保存したリスト</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>取り込みの割り当て</translation>
    </message>
</context>
<context>
    <name>BinPane</name>
    <message>
        <source>What you delete waits here with everything that belongs to it.</source>
        <translation>削除したものは、関連するデータと一緒にここに入ります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Restore (Enter)</source>
        <translation>元に戻す (Enter)</translation>
    </message>
    <message>
        <source>Delete for good (Del)</source>
        <translation>完全に削除 (Del)</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete comes here and can be brought back.</source>
        <translation>ごみ箱は空です。削除したものはここに入り、元に戻せます。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>「{name}」を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>ごみ箱を空にしますか？</translation>
    </message>
    <message>
        <source>{count} entries leave the data with everything that went with them.</source>
        <translation>{count}件を、一緒に入ったデータごと削除します。</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>With it: {what}.</source>
        <translation>一緒に削除：{what}</translation>
    </message>
    <message>
        <source>“Undo” still brings it back for a while, and backups hold it. To leave no trace of a person, choose “Erase for good…” on that person.</source>
        <translation>しばらくは「元に戻す」で取り消せます。バックアップにも残ります。人物の痕跡をすべて消すには、その人物の「完全に消去…」を使ってください。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Went with it</source>
        <translation>一緒に入ったもの</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>{name} (in the bin too)</source>
        <translation>{name}（これもごみ箱の中）</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Hidden by the filter</source>
        <translation>絞り込みの対象外</translation>
    </message>
    <message>
        <source>Time to start again</source>
        <translation>再開の時期です</translation>
    </message>
    <message>
        <source>Restart {day}</source>
        <translation>再開 {day}</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{n} deals</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>滞留{n}日</translation>
    </message>
    <message>
        <source>not known: {roles}</source>
        <translation>未把握: {roles}</translation>
    </message>
    <message>
        <source>Won {day}</source>
        <translation>受注 {day}</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>受注予定 {day}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>次の一手なし</translation>
    </message>
    <message>
        <source>→ {when}: {what}</source>
        <translation>→ {when} {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>BoardBody</name>
    <message>
        <source>Ctrl+← → move · Ctrl+↑ ↓ order · Shift+↑ ↓ select · Space look inside · Enter open · Ctrl+D done · Ctrl+B fold · Shift+F10 menu</source>
        <translation>Ctrl+← → 移動 ・ Ctrl+↑ ↓ 並べ替え ・ Shift+↑ ↓ 複数選択 ・ Space のぞく ・ Enter 開く ・ Ctrl+D 完了 ・ Ctrl+B たたむ ・ Shift+F10 メニュー</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Over {stage}</source>
        <translation>{stage}の上</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Nothing stands longer than its stage allows</source>
        <translation>滞留している案件はありません</translation>
    </message>
    <message>
        <source>This deal has no next step</source>
        <translation>この案件には次の一手がありません</translation>
    </message>
    <message>
        <source>This deal is awake</source>
        <translation>この案件は保留中ではありません</translation>
    </message>
    <message>
        <source>{deal} is awake again</source>
        <translation>{deal}を再開しました</translation>
    </message>
    <message>
        <source>{deal} is now in {stage}</source>
        <translation>{deal} を {stage} に移しました</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>All {n}</source>
        <translation>すべて {n}</translation>
    </message>
    <message>
        <source>Needs action {n}</source>
        <translation>要対応 {n}</translation>
    </message>
    <message>
        <source>No next step {n}</source>
        <translation>次の一手なし {n}</translation>
    </message>
    <message>
        <source>Stuck {n}</source>
        <translation>滞留 {n}</translation>
    </message>
    <message>
        <source>Closing this month {n}</source>
        <translation>今月受注予定 {n}</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>白黒をつける…</translation>
    </message>
    <message>
        <source>Go through what stands too long, one by one (Ctrl+Shift+R)</source>
        <translation>滞留している案件を1件ずつ決める（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>絞り込み (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>言葉で絞り込む</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>On hold {n}</source>
        <translation>保留 {n}</translation>
    </message>
    <message>
        <source>Lost {n}</source>
        <translation>失注 {n}</translation>
    </message>
    <message>
        <source>Dropped {n}</source>
        <translation>外した {n}</translation>
    </message>
    <message>
        <source>Off the board: {counts} (Ctrl+Shift+O)</source>
        <translation>ボードの外：{counts}（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Off {n}</source>
        <translation>外 {n}</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>すべての業種</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Accounts by timing</source>
        <translation>時期で並べた顧客</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>No deals yet. The board fills as you add them.</source>
        <translation>まだ案件がありません。追加するとここに並びます。</translation>
    </message>
    <message>
        <source>Add a deal</source>
        <translation>案件を追加</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>案件ボード</translation>
    </message>
    <message>
        <source>New deal (Ctrl+N)</source>
        <translation>新しい案件 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>BossDialog</name>
    <message>
        <source>Who is the boss of {count} people?</source>
        <translation>{count}人の上司</translation>
    </message>
    <message>
        <source>Who is {name}&apos;s boss?</source>
        <translation>{name}さんの上司</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>{count} people report to</source>
        <translation>{count}人の上司</translation>
    </message>
    <message>
        <source>{name} reports to</source>
        <translation>{name}さんの上司</translation>
    </message>
</context>
<context>
    <name>BriefingPane</name>
    <message>
        <source>No visit is planned.</source>
        <translation>訪問の予定がありません。</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>訪問を予定する</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF</source>
        <translation>訪問シートをPDFで保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Choose a printer; Enter on the sheet prints at once</source>
        <translation>プリンターを選んで印刷。シート上で Enter を押すとすぐ印刷</translation>
    </message>
    <message>
        <source>Visit briefing</source>
        <translation>訪問シート</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>保存しました: {name}</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>プリンターが受け付けませんでした。</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>{printer} に送りました</translation>
    </message>
</context>
<context>
    <name>BriefingSheet</name>
    <message>
        <source>Visit briefing</source>
        <translation>訪問シート</translation>
    </message>
    <message>
        <source>Goal of this visit</source>
        <translation>今日のゴール</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低ライン</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>その先</translation>
    </message>
    <message>
        <source>Who you meet</source>
        <translation>会う人</translation>
    </message>
    <message>
        <source>Key people (nobody chosen for the visit yet)</source>
        <translation>キーパーソン（会う人は未定）</translation>
    </message>
    <message>
        <source>Name, role</source>
        <translation>名前・役割</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>気にすること（判断基準）</translation>
    </message>
    <message>
        <source>Careful with</source>
        <translation>触れない・注意</translation>
    </message>
    <message>
        <source>Qualification (BANTCH)</source>
        <translation>案件の確かさ（BANTCH）</translation>
    </message>
    <message>
        <source>? question {number}</source>
        <translation>？ 聞くこと {number}</translation>
    </message>
    <message>
        <source>Their buying phase and timing</source>
        <translation>相手の購買フェーズと時期</translation>
    </message>
    <message>
        <source>Now: {now} → next: {next}</source>
        <translation>いま: {now} → 次: {next}</translation>
    </message>
    <message>
        <source>Now: {now}</source>
        <translation>いま: {now}</translation>
    </message>
    <message>
        <source>Now: ? mark the phase they are in</source>
        <translation>いま: ？ 当てはまる番号に印</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>決める期限</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>動機</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>満了</translation>
    </message>
    <message>
        <source>What ends within a year</source>
        <translation>1年以内の満了</translation>
    </message>
    <message>
        <source>Questions for today (from the gaps)</source>
        <translation>今日 聞くこと（抜けている情報から）</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Valued for</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>不満</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>宿題・約束</translation>
    </message>
    <message>
        <source>What is on their mind (tick what you hear)</source>
        <translation>お客様の本音（聞こえたものに印）</translation>
    </message>
    <message>
        <source>Notes (in their words)</source>
        <translation>メモ（相手の言葉で）</translation>
    </message>
    <message>
        <source>Confidential · contains personal data. Shred after the visit</source>
        <translation>社外秘 ・ 個人情報を含みます。訪問後は細断してください</translation>
    </message>
    <message>
        <source>printed {at}</source>
        <translation>印刷 {at}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか{n}名</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>同行 {names}</translation>
    </message>
    <message>
        <source>No visit planned</source>
        <translation>訪問の予定なし</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>lease ends {day}</source>
        <translation>リース満了 {day}</translation>
    </message>
    <message>
        <source>contract ends {day}</source>
        <translation>契約満了 {day}</translation>
    </message>
    <message>
        <source>own yardstick</source>
        <translation>自分の判断基準がある</translation>
    </message>
    <message>
        <source>wants to decide soon</source>
        <translation>早く決めたい</translation>
    </message>
    <message>
        <source>wants an expert&apos;s view</source>
        <translation>専門家の意見がほしい</translation>
    </message>
    <message>
        <source>tired of too much information</source>
        <translation>情報選びに疲れている</translation>
    </message>
    <message>
        <source>dislikes pushing</source>
        <translation>押し売りは嫌い</translation>
    </message>
    <message>
        <source>avoids extra work</source>
        <translation>余計な手間を避けたい</translation>
    </message>
    <message>
        <source>asks what it brings</source>
        <translation>効用を説明してほしい</translation>
    </message>
    <message>
        <source>wants it explained at their level</source>
        <translation>分かる言葉で説明してほしい</translation>
    </message>
    <message>
        <source>asks about care afterwards</source>
        <translation>アフターフォローが気になる</translation>
    </message>
    <message>
        <source>close {day}</source>
        <translation>受注予定 {day}</translation>
    </message>
    <message>
        <source>stage: {stage}</source>
        <translation>段階: {stage}</translation>
    </message>
    <message>
        <source>{n} of theirs</source>
        <translation>先方 {n}名</translation>
    </message>
    <message>
        <source>Not met: {names}</source>
        <translation>会えていない: {names}</translation>
    </message>
    <message>
        <source>Against: {names}</source>
        <translation>反対: {names}</translation>
    </message>
    <message>
        <source>Introduction needed</source>
        <translation>紹介が必要</translation>
    </message>
    <message>
        <source>Of ours: {names}</source>
        <translation>社内のつながり: {names}</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>当社</translation>
    </message>
    <message>
        <source>They</source>
        <translation>先方</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>済 {day}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Map of the key people</source>
        <translation>人物マップ</translation>
    </message>
</context>
<context>
    <name>BulkMenus</name>
    <message>
        <source>Keep in the list…</source>
        <translation>リストに残す…</translation>
    </message>
    <message>
        <source>Drop from the list…</source>
        <translation>リストから外す…</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>条件の判定に戻す</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>値を消す</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Raise event</source>
        <translation>出来事を記録</translation>
    </message>
    <message>
        <source>Close event: {name}</source>
        <translation>出来事を完了: {name}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何があったか</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <translation>リストに残す</translation>
    </message>
    <message>
        <source>Drop from the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>BuyingTexts</name>
    <message>
        <source>End of {month}</source>
        <translation>{month}末</translation>
    </message>
    <message>
        <source>{first} to {month}</source>
        <translation>{first}～{month}</translation>
    </message>
    <message>
        <source>Fiscal year to {month}</source>
        <translation>{month}までの年度</translation>
    </message>
    <message>
        <source>Yes … lease ends {day} ({left})</source>
        <translation>あり … リース満了 {day}（{left}）</translation>
    </message>
    <message>
        <source>Yes … contract ends {day} ({left})</source>
        <translation>あり … 契約満了 {day}（{left}）</translation>
    </message>
    <message>
        <source>Yes … {day} ({left})</source>
        <translation>あり … {day}（{left}）</translation>
    </message>
    <message>
        <source>Year ends in {month}.</source>
        <translation>{month}決算。</translation>
    </message>
    <message>
        <source>Next year&apos;s closes {day}</source>
        <translation>来期分は {day} 締切</translation>
    </message>
    <message>
        <source>The next begins {day}</source>
        <translation>来期は {day} から</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n}台</translation>
    </message>
    <message>
        <source>lease of {n} years</source>
        <translation>{n}年リース</translation>
    </message>
    <message>
        <source>contract of {n} years</source>
        <translation>{n}年契約</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>{day} 送付</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} まで</translation>
    </message>
</context>
<context>
    <name>CallResult</name>
    <message>
        <source>Appointment</source>
        <translation>アポ取れた</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>断り</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不在</translation>
    </message>
</context>
<context>
    <name>CallResults</name>
    <message>
        <source>Appointment</source>
        <translation>アポ</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>What the call brought</source>
        <translation>アポの結果</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>{result} · try {n}</source>
        <translation>{result}・{n}回目</translation>
    </message>
    <message>
        <source>Try {n} · last time: {result}, {day}</source>
        <translation>{n}回目・前回{result} {day}</translation>
    </message>
</context>
<context>
    <name>CandidDialog</name>
    <message>
        <source>What they think and seldom say</source>
        <translation>お客様の本音</translation>
    </message>
    <message>
        <source>Add to what they want</source>
        <translation>欲しいものに加える</translation>
    </message>
    <message>
        <source>Tick what fits this customer. It joins the checklist of the deal.</source>
        <translation>このお客様に当てはまるものに印を付けると、案件のチェック一覧に入ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>中をのぞく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log a contact</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next step…</source>
        <translation>次の一手…(&amp;N)</translation>
    </message>
    <message>
        <source>Next step &amp;done</source>
        <translation>次の一手を完了(&amp;D)</translation>
    </message>
    <message>
        <source>One stage &amp;forward</source>
        <translation>次の段階へ(&amp;F)</translation>
    </message>
    <message>
        <source>One stage &amp;back</source>
        <translation>前の段階へ(&amp;B)</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Wa&amp;ke up</source>
        <translation>再開する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>受注(&amp;W)</translation>
    </message>
    <message>
        <source>Los&amp;t…</source>
        <translation>失注…(&amp;T)</translation>
    </message>
    <message>
        <source>On &amp;hold…</source>
        <translation>保留…(&amp;H)</translation>
    </message>
    <message>
        <source>D&amp;rop…</source>
        <translation>リストから外す…(&amp;X)</translation>
    </message>
    <message>
        <source>Decide what stands too &amp;long…</source>
        <translation>滞留に白黒をつける(&amp;L)…</translation>
    </message>
    <message>
        <source>O&amp;ff the board</source>
        <translation>ボードの外を見る(&amp;F)</translation>
    </message>
    <message>
        <source>Fold the colum&amp;n</source>
        <translation>列をたたむ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Arrange the columns by urgency</source>
        <translation>急ぎの順に並べる(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange the columns by expected &amp;value</source>
        <translation>列を期待値の順に並べる(&amp;V)</translation>
    </message>
    <message>
        <source>Move to the b&amp;in</source>
        <translation>ごみ箱へ(&amp;I)</translation>
    </message>
    <message>
        <source>Move to &amp;pipeline</source>
        <translation>パイプラインを移す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to stage</source>
        <translation>段階を移す(&amp;M)</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>From a business card</source>
        <translation>名刺から登録</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>名刺の内容</translation>
    </message>
    <message>
        <source>Type or paste the card, line by line:
company
department, title
name
address
phone, mail</source>
        <translation>名刺のとおりに1行ずつ入力するか貼り付けます。
会社名
部署・役職
氏名
住所
電話・メール</translation>
    </message>
    <message>
        <source>What they lease</source>
        <translation>リース品</translation>
    </message>
    <message>
        <source>Copiers, 12</source>
        <translation>複合機 12台</translation>
    </message>
    <message>
        <source>Lease ends on</source>
        <translation>リース満了日</translation>
    </message>
    <message>
        <source>{name} is there already: the person is added to it.</source>
        <translation>{name}は登録済みです。人物をこの顧客に加えます。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter で保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close; the text is kept (Esc)</source>
        <translation>閉じる。入力は残ります (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Said so</source>
        <translation>本人から</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>伝聞</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推測</translation>
    </message>
</context>
<context>
    <name>ChanceSource</name>
    <message>
        <source>Default of the stage</source>
        <translation>段階の標準</translation>
    </message>
    <message>
        <source>Own win rate</source>
        <translation>自分の実績</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手入力</translation>
    </message>
</context>
<context>
    <name>ChanceWords</name>
    <message>
        <source>{source}, only {n} of {needed} cases decided</source>
        <translation>{source}、決着 {n}件（{needed}件から実績率）</translation>
    </message>
    <message>
        <source>{source}, {k} of {n} won</source>
        <translation>{source} {n}件中{k}件受注</translation>
    </message>
    <message>
        <source>Probability {percent} ({source})</source>
        <translation>確度 {percent}（{source}）</translation>
    </message>
    <message>
        <source>, default {percent}</source>
        <translation>、標準は{percent}</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Web</source>
        <translation>WEB</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>SNS</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>既存顧客</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{skill} is {points} pt below its goal. At {goal} there would have been {more} orders more.</source>
        <translation>{skill}が目標に{points}pt届かない。ここが{goal}なら受注は+{more}件の計算</translation>
    </message>
    <message>
        <source>No step with enough cases is below its goal.</source>
        <translation>件数の足りる段階で、目標を下回るものはありません</translation>
    </message>
    <message>
        <source>Too few cases to name the weakest step (30 are needed).</source>
        <translation>弱い段階を言うには件数が足りません（30件から）</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>{rate} = {ratio}, 95 % interval {interval}</source>
        <translation>{rate} = {ratio}、95%の幅 {interval}</translation>
    </message>
    <message>
        <source>Too few to judge</source>
        <translation>件数が少ない</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>理由の記録なし</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The figures of your deals will stand here.</source>
        <translation>案件を登録すると、ここに数字が出ます。</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>最初の案件を追加</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました：{file}</translation>
    </message>
    <message>
        <source>all {n} deals as of {day}</source>
        <translation>全{n}件 ・ {day} 時点</translation>
    </message>
    <message>
        <source>, dashed = goal</source>
        <translation>、点線＝目標</translation>
    </message>
    <message>
        <source>{first} to {last}. Solid = won, pale = weighted{goal}</source>
        <translation>{first}から{last}。濃い棒＝受注、薄い棒＝加重見込{goal}</translation>
    </message>
    <message>
        <source>Reasons lost ({n})</source>
        <translation>失注の理由（{n}件）</translation>
    </message>
    <message>
        <source>Win rate (hollow = fewer than 30 cases, dashed = all)</source>
        <translation>受注率（白抜き＝30件未満、点線＝全体）</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save every number of this screen as a table</source>
        <translation>この画面の数字をすべて表で保存</translation>
    </message>
    <message>
        <source>From list to order</source>
        <translation>リストから受注まで</translation>
    </message>
    <message>
        <source>tick = goal, rates without deals still waiting</source>
        <translation>縦線＝目標 ・ 率は結果の出た案件</translation>
    </message>
    <message>
        <source>Orders per month</source>
        <translation>月ごとの受注</translation>
    </message>
</context>
<context>
    <name>Chevron</name>
    <message>
        <source>Click: they are here now. F2: day and evidence</source>
        <translation>クリック: いまの段階にする&#x3000;F2: 日付と根拠</translation>
    </message>
    <message>
        <source>They are here now</source>
        <translation>いまこの段階</translation>
    </message>
    <message>
        <source>Day and evidence …</source>
        <translation>日付と根拠…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“{name}” was not found.</source>
        <translation>「{name}」は見つかりません。</translation>
    </message>
    <message>
        <source>“{name}” is not one entry alone.</source>
        <translation>「{name}」に当てはまるものが複数あります。</translation>
    </message>
    <message>
        <source>Perhaps: {names}</source>
        <translation>候補: {names}</translation>
    </message>
    <message>
        <source>There is no data here yet: salesdesk samples or salesdesk import FILE makes it.</source>
        <translation>ここにはまだデータがありません。salesdesk samples か salesdesk import FILE で作れます。</translation>
    </message>
    <message>
        <source>The sample book is in: {count} rows. salesdesk samples --remove takes it away.</source>
        <translation>見本を入れました（{count}行）。salesdesk samples --remove で消せます。</translation>
    </message>
    <message>
        <source>The sample book was in already. Nothing was changed.</source>
        <translation>見本はすでに入っています。何も変えていません。</translation>
    </message>
    <message>
        <source>The sample book is away: {count} rows.</source>
        <translation>見本を消しました（{count}行）。</translation>
    </message>
    <message>
        <source>There was no sample book. Nothing was changed.</source>
        <translation>見本は入っていません。何も変えていません。</translation>
    </message>
    <message>
        <source>Restored from {name}.</source>
        <translation>{name} から復元しました。</translation>
    </message>
    <message>
        <source>The data until now is kept in {folder}.</source>
        <translation>これまでのデータは {folder} に残しました。</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>やり直しました: {step}</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>データは正常です。</translation>
    </message>
    <message>
        <source>The index of the search was built anew.</source>
        <translation>検索の索引を作り直しました。</translation>
    </message>
    <message>
        <source>The data is damaged. Restore a backup.</source>
        <translation>データが壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Figures of {day}</source>
        <translation>{day} 時点の数字</translation>
    </message>
    <message>
        <source>Nothing was changed. The import would bring:</source>
        <translation>何も変えていません。取り込むと次のようになります。</translation>
    </message>
    <message>
        <source>{total} records: {new} new, {update} updated, {same} unchanged, {error} refused, {skipped} skipped.</source>
        <translation>全{total}件: 新規 {new}、更新 {update}、変更なし {same}、取り込めない {error}、対象外 {skipped}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>Nothing was taken: a list of lines between people comes in as a whole.</source>
        <translation>何も取り込みませんでした。人物の線の表は、全行がそろって取り込まれます。</translation>
    </message>
    <message>
        <source>{count} rows written to {path}.</source>
        <translation>{count}行を {path} に書き出しました。</translation>
    </message>
    <message>
        <source>There is no data yet: the picture shows the sample book.</source>
        <translation>まだデータがないため、見本で描きました。</translation>
    </message>
    <message>
        <source>Nothing looks like a duplicate.</source>
        <translation>名寄せの候補はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Erasing {name} means:</source>
        <translation>何も変更していません。{name}を消去すると：</translation>
    </message>
    <message>
        <source>Add --yes to do it.</source>
        <translation>実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Erased. Not a byte of the person is left in the data folder.</source>
        <translation>消去しました。この人物のデータはデータフォルダーに残っていません。</translation>
    </message>
    <message>
        <source>These backups could not be read and were left as they are: {names}</source>
        <translation>次のバックアップは読めないため、そのまま残っています：{names}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>No deal is among them.</source>
        <translation>該当する案件はありません。</translation>
    </message>
    <message>
        <source>{n} of {limit} days</source>
        <translation>{n}日（目安 {limit}日）</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>期待額 {amount}</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>1時間あたり {amount}</translation>
    </message>
    <message>
        <source>restart {day}</source>
        <translation>再開 {day}</translation>
    </message>
    <message>
        <source>Nobody at {name} is known yet.</source>
        <translation>{name}の人物はまだ登録されていません。</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>穴は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Why was it lost? A click on the reason, or its digit, is enough.</source>
        <translation>なぜ失注しましたか。理由をクリックするか、数字キーで決まります。</translation>
    </message>
    <message>
        <source>When do we start again? A click or a digit is enough; it is not lost.</source>
        <translation>いつ再開しますか。クリックか数字キーで決まります。失注ではありません。</translation>
    </message>
    <message>
        <source>Why does it leave the list? A few words are enough.</source>
        <translation>リストから外す理由を、ひとことでどうぞ。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>A word on it</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> ほか{n}件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>年商</translation>
    </message>
    <message>
        <source>Fiscal year end</source>
        <translation>決算月</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>経営計画</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>ビジネスモデル</translation>
    </message>
    <message>
        <source>Currents of the industry</source>
        <translation>業界の動向</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地</translation>
    </message>
    <message>
        <source>Room for what</source>
        <translation>拡大余地の内容</translation>
    </message>
    <message>
        <source>Size is of</source>
        <translation>規模の年</translation>
    </message>
    <message>
        <source>Needs an introduction</source>
        <translation>紹介が必要</translation>
    </message>
    <message>
        <source>Lead class</source>
        <translation>リード区分</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>会社・部署</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Our connection</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>First met</source>
        <translation>初めて会った日</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確からしさ</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Their situation</source>
        <translation>先方の状況</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>自社の担当</translation>
    </message>
    <message>
        <source>How</source>
        <translation>間柄</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>手応え</translation>
    </message>
    <message>
        <source>From our side</source>
        <translation>同行者（自社）</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>アポの結果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Wanted support</source>
        <translation>目標の支持度</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>取込元</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>段階に入った日</translation>
    </message>
    <message>
        <source>Probability (per mille)</source>
        <translation>確度（千分率）</translation>
    </message>
    <message>
        <source>Minimum goal</source>
        <translation>最低目標</translation>
    </message>
    <message>
        <source>Stretch goal</source>
        <translation>最高目標</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認状況</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Note on the check</source>
        <translation>確認のメモ</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流れ</translation>
    </message>
    <message>
        <source>Limit of approval</source>
        <translation>決裁できる上限</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>かかる日数</translation>
    </message>
    <message>
        <source>Kept in the list</source>
        <translation>リストに残す</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Contact depth</source>
        <translation>面談の深さ</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Our approach</source>
        <translation>当社の対応</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>解消日</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>返事の日</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>聞かれた日</translation>
    </message>
    <message>
        <source>Exactness of the close</source>
        <translation>受注予定日の精度</translation>
    </message>
    <message>
        <source>Deadline fixed</source>
        <translation>期限が決まっているか</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>渡した日</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Essence</source>
        <translation>本質</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>見込みの日</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>First channel</source>
        <translation>最初の接点</translation>
    </message>
    <message>
        <source>First contact on</source>
        <translation>初回接触</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聞けたか</translation>
    </message>
    <message>
        <source>Our help</source>
        <translation>手助け</translation>
    </message>
    <message>
        <source>Hurry</source>
        <translation>急いでいるか</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>引合いの日時</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題提起</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Source of the lead</source>
        <translation>獲得経路</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>渡すもの</translation>
    </message>
    <message>
        <source>Kind of motive</source>
        <translation>動機の種類</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>急ぎ度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払条件</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Planned purchase</source>
        <translation>購入予定時期</translation>
    </message>
    <message>
        <source>Exactness of the plan</source>
        <translation>購入予定の精度</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束の日</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反応</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>依頼の日時</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>聞いた日</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提出の日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>役に立ったか</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Visit from</source>
        <translation>来てほしい時期（から）</translation>
    </message>
    <message>
        <source>Visit until</source>
        <translation>来てほしい時期（まで）</translation>
    </message>
    <message>
        <source>Back on the board</source>
        <translation>ボードに戻す日</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>ご要望</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Add a deal in {stage}</source>
        <translation>{stage}に案件を追加</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation>加重 {amount}</translation>
    </message>
    <message>
        <source>Click folds the column (Ctrl+B)</source>
        <translation>クリックで列をたたむ（Ctrl+B）</translation>
    </message>
    <message>
        <source>{amount} this month</source>
        <translation>今月 {amount}</translation>
    </message>
    <message>
        <source>Month: {percent}% of goal {goal}</source>
        <translation>今月 目標{goal}の{percent}%</translation>
    </message>
    <message>
        <source>{power} goal {goal}%</source>
        <translation>{power} 目標{goal}%</translation>
    </message>
    <message>
        <source>avg {n} d</source>
        <translation>平均{n}日</translation>
    </message>
    <message>
        <source>{k} of {n} went on</source>
        <translation>{n}件中{k}件が次へ</translation>
    </message>
    <message>
        <source> (too few to judge)</source>
        <translation>（件数が少ない）</translation>
    </message>
    <message>
        <source>Days here: mean {mean}, median {median}</source>
        <translation>滞在日数：平均{mean}日、中央値{median}日</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Lifted: {deal}</source>
        <translation>持ち上げました：{deal}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>{deal} and {n} more</source>
        <translation>{deal} ほか{n}件</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Is their voice in it?</source>
        <translation>お客様の声が入っているか</translation>
    </message>
    <message>
        <source>Margin (not printed)</source>
        <translation>粗利（印刷しない）</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Unknown stages</source>
        <translation>わからない段階</translation>
    </message>
    <message>
        <source>Stages nobody knows: where do they belong?</source>
        <translation>わからない段階があります。どの段階に当たりますか？</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>選んでください</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日が先（日/月/年）</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月が先（月/日/年）</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>日と月の順</translation>
    </message>
    <message>
        <source>Remember these columns as</source>
        <translation>この合わせ方の名前</translation>
    </message>
    <message>
        <source>Remember these columns as… (a name)</source>
        <translation>この合わせ方を名前を付けて覚える（任意）</translation>
    </message>
    <message>
        <source>by its headings</source>
        <translation>見出しから判断</translation>
    </message>
    <message>
        <source>Recognised: {name}</source>
        <translation>形式: {name}</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>メモに入れる</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>ファイルの見出し</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>ファイルの言葉</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Stage here</source>
        <translation>ここでの段階</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>名前の列を選んでください。</translation>
    </message>
    <message>
        <source>Into the note: {names}</source>
        <translation>メモに入れる列: {names}</translation>
    </message>
    <message>
        <source>{example}: is the day or the month first?</source>
        <translation>「{example}」は日と月のどちらが先ですか？</translation>
    </message>
</context>
<context>
    <name>CompanyTab</name>
    <message>
        <source>No phone, mail or address yet.</source>
        <translation>電話・メール・住所は未登録です。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>No site yet.</source>
        <translation>拠点は未登録です。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>No department yet.</source>
        <translation>部署は未登録です。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>What we know, and from whom</source>
        <translation>わかっていること（誰から聞いたか）</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>経営計画</translation>
    </message>
    <message>
        <source>Industry currents</source>
        <translation>業界の潮流</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>ビジネスモデル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Lead class</source>
        <translation>リード区分</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>年商</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Fiscal year end</source>
        <translation>決算月</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>{size} (of {year})</source>
        <translation>{size}（{year}年）</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Industry and plans</source>
        <translation>業界と計画</translation>
    </message>
    <message>
        <source>Company facts</source>
        <translation>会社</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Older record</source>
        <translation>先に登録したデータ</translation>
    </message>
    <message>
        <source>Newer record</source>
        <translation>あとから登録したデータ</translation>
    </message>
    <message>
        <source>Merged result</source>
        <translation>まとめた結果</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConsentState</name>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>賛成</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>見込みあり</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反対</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>同行者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>手応え</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様の状況</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案内容</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>やり直しました: {step}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>プログラムに不具合がありました</translation>
    </message>
    <message>
        <source>Everything saved so far is safe and you can go on working, but the last action may not have been carried out. These lines help to mend the fault; they hold no customer data.</source>
        <translation>保存済みのデータは無事で、このまま使い続けられます。直前の操作は反映されていないことがあります。下の内容は不具合の修正に役立ちます（お客様の情報は含みません）。</translation>
    </message>
    <message>
        <source>Versions and trace</source>
        <translation>バージョンと経路</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Fixed</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>DealAnswers</name>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Buying phase</source>
        <translation>購買フェーズ</translation>
    </message>
    <message>
        <source>How far has your own planning come?</source>
        <translation>社内の検討はどこまで進んでいますか。</translation>
    </message>
    <message>
        <source>Purchase by</source>
        <translation>購入予定・期限</translation>
    </message>
    <message>
        <source>By when do you have to decide?</source>
        <translation>いつまでに決める必要がありますか。</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Who will decide in the end?</source>
        <translation>最後に決めるのはどなたですか。</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Which other companies are you looking at?</source>
        <translation>ほかにどの会社を検討していますか。</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>次の一手なし</translation>
    </message>
    <message>
        <source>+ Decide it now</source>
        <translation>＋ いま決める</translation>
    </message>
    <message>
        <source>On the list of questions</source>
        <translation>質問リストに追加済み</translation>
    </message>
    <message>
        <source>+ Ask next time</source>
        <translation>＋ 次回聞く</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決める期限</translation>
    </message>
    <message>
        <source>Planned purchase</source>
        <translation>購入予定</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>まだ会っていない</translation>
    </message>
    <message>
        <source>Last met {day}</source>
        <translation>最終面談 {day}</translation>
    </message>
</context>
<context>
    <name>DealChooser</name>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>顧客全体</translation>
    </message>
    <message>
        <source>deal: {name}</source>
        <translation>案件: {name}</translation>
    </message>
</context>
<context>
    <name>DealEditor</name>
    <message>
        <source>Edit deal</source>
        <translation>案件を編集</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>What we heard (BANTCH)</source>
        <translation>聞けたこと（BANTCH）</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>窓口担当</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>12.4M</source>
        <translation>1,240万</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>As the stage says</source>
        <translation>段階の標準</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定日</translation>
    </message>
    <message>
        <source>month end, 4/24</source>
        <translation>月末、4/24</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Buying phase</source>
        <translation>購買フェーズ</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決定期限</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>購入の動機</translation>
    </message>
</context>
<context>
    <name>DealHeader</name>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the deal</source>
        <translation>案件を編集</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Log a contact (Ctrl+J)</source>
        <translation>やりとりを記録 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Visit briefing (Ctrl+P)</source>
        <translation>訪問シート (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close the deal</source>
        <translation>案件を閉じる</translation>
    </message>
    <message>
        <source>Probability {percent}</source>
        <translation>確度 {percent}</translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation>金額未定</translation>
    </message>
    <message>
        <source>gross margin {amount}</source>
        <translation>粗利 {amount}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>決着日 {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>受注予定 {day}</translation>
    </message>
</context>
<context>
    <name>DealLine</name>
    <message>
        <source>close {day}</source>
        <translation>受注予定 {day}</translation>
    </message>
</context>
<context>
    <name>DealPane</name>
    <message>
        <source>Parts of the deal</source>
        <translation>案件の部分</translation>
    </message>
    <message>
        <source>No deal is chosen.</source>
        <translation>案件が選ばれていません。</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>案件ボードへ</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>案件ボード</translation>
    </message>
</context>
<context>
    <name>DealTabs</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>見極め</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>購買プロセス</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>After the order</source>
        <translation>受注後</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>DealsPanel</name>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No open deal.</source>
        <translation>進行中の案件はありません。</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>合計 {amount}</translation>
    </message>
</context>
<context>
    <name>DealsTab</name>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No deal yet.</source>
        <translation>案件はまだありません。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>ボードで見る</translation>
    </message>
    <message>
        <source>What we know about this deal</source>
        <translation>この案件についてわかっていること</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>This window has its follow-up already.</source>
        <translation>この期間のフォローはもう作ってあります。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ask when</source>
        <translation>時期を聞く(&amp;A)</translation>
    </message>
    <message>
        <source>Add a &amp;date…</source>
        <translation>期限を登録(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit: {what}…</source>
        <translation>編集(&amp;E)：{what}…</translation>
    </message>
    <message>
        <source>Make &amp;follow-up</source>
        <translation>フォローを作る(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>記録する(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>DelegationEditor</name>
    <message>
        <source>Hands over to</source>
        <translation>委譲先</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>任せている範囲</translation>
    </message>
    <message>
        <source>Orders up to 1M yen, everything about IT</source>
        <translation>100万円までの発注、IT全般</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>今も同じ</translation>
    </message>
    <message>
        <source>Confirm it as of today</source>
        <translation>今日の時点で確認</translation>
    </message>
    <message>
        <source>Decides alone again</source>
        <translation>委譲をやめた</translation>
    </message>
    <message>
        <source>Who acts for them</source>
        <translation>代わりに決める人</translation>
    </message>
    <message>
        <source>Last confirmed {day}</source>
        <translation>最終確認 {day}</translation>
    </message>
    <message>
        <source>Acts for: {names}</source>
        <translation>任されている相手: {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DepartmentEditor</name>
    <message>
        <source>Edit department</source>
        <translation>部署を編集</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新しい部署</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の部署</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Its part in decisions</source>
        <translation>決定での役割</translation>
    </message>
</context>
<context>
    <name>Depth</name>
    <message>
        <source>Not met</source>
        <translation>未面談</translation>
    </message>
    <message>
        <source>Met once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Several times</source>
        <translation>数回</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>定期的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>親密</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Backed up and checked.</source>
        <translation>控えを取り、確認しました。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>控えから戻す</translation>
    </message>
</context>
<context>
    <name>DotRow</name>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>どちらでもない</translation>
    </message>
</context>
<context>
    <name>DoubtPage</name>
    <message>
        <source>Merge</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Merge: the file&apos;s record goes into the one there is (Enter)</source>
        <translation>まとめる: ファイルの行をいまのデータに入れる（Enter）</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>別のもの(&amp;N)</translation>
    </message>
    <message>
        <source>Not the same: never suggest this again</source>
        <translation>別のもの: 今後は候補に出さない</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>Later: take it as new; the merge window will show it again</source>
        <translation>あとで: 新規として取り込む。名寄せの画面にまた出ます</translation>
    </message>
    <message>
        <source>All others later</source>
        <translation>残りはすべてあとで</translation>
    </message>
    <message>
        <source>These may be the same company {n} / {count}</source>
        <translation>同じ会社かもしれません {n} / {count}</translation>
    </message>
    <message>
        <source>These may be the same person {n} / {count}</source>
        <translation>同じ人かもしれません {n} / {count}</translation>
    </message>
    <message>
        <source>{new} new · {update} to update · {count} look alike · {error} rejected</source>
        <translation>新規 {new}・更新 {update}・名寄せ候補 {count}・エラー {error}</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>いまのデータ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>取り込むデータ</translation>
    </message>
    <message>
        <source>Merged result</source>
        <translation>まとめた結果</translation>
    </message>
</context>
<context>
    <name>DropZones</name>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Confirm amount and order day</source>
        <translation>金額と受注日を確定</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>The reason in one click</source>
        <translation>理由を1クリック</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Set the day to start again</source>
        <translation>再開日を決める（半年後など）</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>No chance, off the list</source>
        <translation>可能性なし</translation>
    </message>
</context>
<context>
    <name>DueState</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>次の一手なし</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Merge duplicates</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Nothing looks like a duplicate.</source>
        <translation>名寄せの候補はありません。</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>別のもの(&amp;N)</translation>
    </message>
    <message>
        <source>Not the same: never suggest this again</source>
        <translation>別のもの：この候補は二度と出しません</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>Later: go to the next pair</source>
        <translation>あとで：次の候補へ進みます</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Merge (Enter)</source>
        <translation>まとめる（Enter）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>These may be the same company {n} / {count}</source>
        <translation>同じ会社かもしれません {n} / {count}</translation>
    </message>
    <message>
        <source>These may be the same person {n} / {count}</source>
        <translation>同じ人かもしれません {n} / {count}</translation>
    </message>
    <message>
        <source>Nothing is merged by itself. Every merge can be undone.</source>
        <translation>自動ではまとめません。あとで元に戻せます</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close; what you typed is kept (Esc)</source>
        <translation>閉じる。入力中の内容は残ります (Esc)</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>入力を元に戻す</translation>
    </message>
    <message>
        <source>What you typed last time is back; it is not saved yet.</source>
        <translation>前回の入力を戻しました。まだ保存していません。</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter で保存</translation>
    </message>
</context>
<context>
    <name>EndLine</name>
    <message>
        <source>over for {n} days</source>
        <translation>{n}日過ぎています</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Complaint</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>クロスセル</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Company reading</source>
        <translation>会社名ふりがな</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>顧客区分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>年商</translation>
    </message>
    <message>
        <source>Fiscal year end</source>
        <translation>決算月</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webサイト</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>経営計画</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Phonetic last name</source>
        <translation>姓ふりがな</translation>
    </message>
    <message>
        <source>Phonetic first name</source>
        <translation>名ふりがな</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>名刺交換日</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>失注の理由</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Industry currents</source>
        <translation>業界の潮流</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>ビジネスモデル</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Size is of</source>
        <translation>規模の年</translation>
    </message>
    <message>
        <source>Needs an introduction</source>
        <translation>紹介が必要</translation>
    </message>
    <message>
        <source>Lead class</source>
        <translation>リード区分</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Careful with</source>
        <translation>触れない・注意</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Our connection</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>面談回数</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>最終面談日</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件名</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>先方担当者</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>失注のメモ</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>再開日</translation>
    </message>
    <message>
        <source>Buying phase</source>
        <translation>購買フェーズ</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決めなければならない期限</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>購入の動機</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>People</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>Result of the contact</source>
        <translation>手応え</translation>
    </message>
    <message>
        <source>Customer&apos;s situation</source>
        <translation>お客様の状況</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次の行動</translation>
    </message>
    <message>
        <source>From our side</source>
        <translation>同行者（自社）</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>アポの結果</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export data</source>
        <translation>データの書き出し</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{count} rows written to {name}</source>
        <translation>{count}件を {name} に書き出しました</translation>
    </message>
    <message>
        <source>Written as ? because the encoding lacks them: {signs}</source>
        <translation>文字コードにないため ? にした文字: {signs}</translation>
    </message>
    <message>
        <source>Cells cut because a sheet holds no longer text: {count}</source>
        <translation>長すぎて切ったセル: {count}</translation>
    </message>
    <message>
        <source>CSV (UTF-8, for current programs)</source>
        <translation>CSV（UTF-8・いまのソフト向け）</translation>
    </message>
    <message>
        <source>CSV (Shift_JIS, for older Japanese programs)</source>
        <translation>CSV（Shift_JIS・古い国内ソフト向け）</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>Business cards (vCard 3.0, with photo)</source>
        <translation>名刺データ（vCard 3.0・写真付き）</translation>
    </message>
    <message>
        <source>Calendar (iCalendar, with tasks)</source>
        <translation>カレンダー（iCalendar・やること付き）</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Cells that begin like a formula are made harmless and come back unchanged when imported.</source>
        <translation>数式のように始まるセルは無害な形で書き、取り込むと元どおりになります。</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Check fact</source>
        <translation>事実の確認</translation>
    </message>
    <message>
        <source>On</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>どうわかったか</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>FactKind</name>
    <message>
        <source>Manifest issue</source>
        <translation>顕在課題</translation>
    </message>
    <message>
        <source>Latent issue</source>
        <translation>潜在課題</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ニーズ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>価値</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>How they decide</source>
        <translation>決め方</translation>
    </message>
    <message>
        <source>Burnt before</source>
        <translation>過去の苦い経験</translation>
    </message>
    <message>
        <source>Own problem</source>
        <translation>本人の課題</translation>
    </message>
    <message>
        <source>Set by the boss</source>
        <translation>上司からの課題</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Company and department policy</source>
        <translation>経営方針・部門方針</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>責任分野</translation>
    </message>
    <message>
        <source>Delegates to</source>
        <translation>権限委譲先</translation>
    </message>
    <message>
        <source>Is judged on</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>ビジネスの信条</translation>
    </message>
    <message>
        <source>Departments with a say</source>
        <translation>決定に影響する部門</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>経歴</translation>
    </message>
    <message>
        <source>Goals for the future</source>
        <translation>将来の目標</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Confirmed today</source>
        <translation>今日確認した</translation>
    </message>
    <message>
        <source>Refuted today</source>
        <translation>誤りとわかった</translation>
    </message>
    <message>
        <source>Check with date and note…</source>
        <translation>日付とメモを付けて確認…</translation>
    </message>
    <message>
        <source>Not checked after all</source>
        <translation>未確認に戻す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What did you learn, and from whom?</source>
        <translation>まだ何もありません。何を、誰から聞きましたか。</translation>
    </message>
</context>
<context>
    <name>FactTexts</name>
    <message>
        <source>Said so by {name}</source>
        <translation>{name}から</translation>
    </message>
    <message>
        <source>Hearsay from {name}</source>
        <translation>伝聞: {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n}日前</translation>
    </message>
    <message>
        <source>{n} months ago</source>
        <translation>{n}か月前</translation>
    </message>
    <message>
        <source>old</source>
        <translation>古い</translation>
    </message>
</context>
<context>
    <name>FactTile</name>
    <message>
        <source>old</source>
        <translation>古い情報</translation>
    </message>
</context>
<context>
    <name>FactView</name>
    <message>
        <source>Facts</source>
        <translation>わかっていること</translation>
    </message>
</context>
<context>
    <name>FigureCards</name>
    <message>
        <source>Won this fiscal year</source>
        <translation>今期の受注額</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>受注率</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>進行中の案件</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加重見込</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>受注までの日数</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>{n} deals</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>amount × probability</source>
        <translation>金額×確度</translation>
    </message>
    <message>
        <source>median, mean {days}</source>
        <translation>中央値 ・ 平均{days}</translation>
    </message>
    <message>
        <source>From the day a deal was opened to the day it was won</source>
        <translation>案件を始めた日から受注した日まで</translation>
    </message>
    <message>
        <source>{n} deals since {month}</source>
        <translation>{n}件 ・ {month}から</translation>
    </message>
    <message>
        <source>{share} of the goal so far</source>
        <translation>ここまでの目標の{share}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Drop a file here, or choose one: CSV, Excel, vCard</source>
        <translation>ここにファイルを落とすか、選んでください（CSV・Excel・vCard）</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>文を貼り付ける…</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>取り込む文</translation>
    </message>
    <message>
        <source>A table, a business card, or the signature of a mail</source>
        <translation>表、名刺データ、メールの署名</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>この文を読む</translation>
    </message>
    <message>
        <source>Encoding: found by itself</source>
        <translation>文字コード: 自動</translation>
    </message>
    <message>
        <source>Delimiter: found by itself</source>
        <translation>区切り: 自動</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Headings in row </source>
        <translation>見出しの行: </translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{count} characters could not be read</source>
        <translation>読めない文字 {count}字</translation>
    </message>
</context>
<context>
    <name>FillEditor</name>
    <message>
        <source>Who it is</source>
        <translation>誰か分かった</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>role: {role}</source>
        <translation>役割 {role}</translation>
    </message>
    <message>
        <source>reports to {name}</source>
        <translation>上司 {name}</translation>
    </message>
    <message>
        <source>Takes over: {what}</source>
        <translation>引き継ぐこと: {what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい人物</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name reading</source>
        <translation>姓のふりがな</translation>
    </message>
    <message>
        <source>Given name reading</source>
        <translation>名のふりがな</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Name, title or department</source>
        <translation>氏名・役職・部署</translation>
    </message>
    <message>
        <source>Find somebody on this map</source>
        <translation>マップの人を探す</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>前へ（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>次へ（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}人中{number}人目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Hidden influencer not met</source>
        <translation>影のキーマンに会えていない</translation>
    </message>
    <message>
        <source>Objection not answered</source>
        <translation>反対の理由に答えていない</translation>
    </message>
    <message>
        <source>Only one person met</source>
        <translation>会えているのは1人だけ</translation>
    </message>
    <message>
        <source>Decision maker silent</source>
        <translation>決裁者に会っていない</translation>
    </message>
    <message>
        <source>Role not met</source>
        <translation>役割の人に会えていない</translation>
    </message>
    <message>
        <source>Role unknown</source>
        <translation>役割の人が不明</translation>
    </message>
    <message>
        <source>Trust is down: repair it first</source>
        <translation>信頼が下がっている：まず回復</translation>
    </message>
    <message>
        <source>Decision maker not met after several visits</source>
        <translation>数回訪問しても決裁者に会えていない</translation>
    </message>
    <message>
        <source>Silent for too long</source>
        <translation>接触が途絶えている</translation>
    </message>
    <message>
        <source>Nobody found for a role</source>
        <translation>役割が空席</translation>
    </message>
    <message>
        <source>Came alone: others must consent</source>
        <translation>一人で来た：周囲の同意が必要</translation>
    </message>
    <message>
        <source>Consents missing</source>
        <translation>同意がまだ足りない</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to salesdesk</source>
        <translation>salesdesk へようこそ</translation>
    </message>
    <message>
        <source>Try it with samples</source>
        <translation>サンプルで試す</translation>
    </message>
    <message>
        <source>An invented book of customers and deals. One click removes it again.</source>
        <translation>架空の顧客と案件が入ります。いつでも1クリックで消せます</translation>
    </message>
    <message>
        <source>Start with samples</source>
        <translation>見本で始める</translation>
    </message>
    <message>
        <source>Import from Excel or CSV</source>
        <translation>Excel・CSVから取り込む</translation>
    </message>
    <message>
        <source>From cards or a customer list. Columns are matched, duplicates joined.</source>
        <translation>名刺や顧客台帳から。列は自動で合わせ、重複はまとめます</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>まっさらで始める</translation>
    </message>
    <message>
        <source>Enter your first customer. It takes half a minute.</source>
        <translation>最初の1社を入れるところから。30秒です</translation>
    </message>
    <message>
        <source>Enter the first customer</source>
        <translation>1社目を入れる</translation>
    </message>
    <message>
        <source>All of this can be changed later in the settings.</source>
        <translation>どれも、あとから設定で変えられます。</translation>
    </message>
    <message>
        <source>Your data stays on this computer only. Nothing is sent anywhere.</source>
        <translation>データはこのパソコンの中だけに保存します。通信はしません。</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>1,200万</translation>
    </message>
    <message>
        <source>Goal of a month</source>
        <translation>月の目標</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>データの保存先</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>別の場所…</translation>
    </message>
    <message>
        <source>Keep the data in another folder, or open a file you have</source>
        <translation>データを別のフォルダーに置く、または手元のファイルを開く</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>保存先</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Approval flow</source>
        <translation>決裁フロー</translation>
    </message>
    <message>
        <source>Payment flow</source>
        <translation>支払フロー</translation>
    </message>
</context>
<context>
    <name>FlowPanel</name>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>{title}に追加</translation>
    </message>
    <message>
        <source>Who decides up to which amount? No step yet.</source>
        <translation>誰がいくらまで決めるか。まだ段階がありません。</translation>
    </message>
    <message>
        <source>How does money get paid out? No step yet.</source>
        <translation>支払いまでの流れ。まだ段階がありません。</translation>
    </message>
    <message>
        <source>{n} days in all</source>
        <translation>全{n}日</translation>
    </message>
    <message>
        <source>{n} days or more</source>
        <translation>{n}日以上</translation>
    </message>
    <message>
        <source>{deal} goes to step {n}: {days} days.</source>
        <translation>{deal}は段階{n}まで、{days}日かかる。</translation>
    </message>
    <message>
        <source>It had to set out by {day}.</source>
        <translation>{day}までに起案が必要でした。</translation>
    </message>
    <message>
        <source>It has to set out by {day}.</source>
        <translation>{day}までに起案。</translation>
    </message>
    <message>
        <source>to {amount}</source>
        <translation>{amount}まで</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
</context>
<context>
    <name>FoldedHead</name>
    <message>
        <source>folded</source>
        <translation>たたんであります</translation>
    </message>
    <message>
        <source>Click or Enter opens the column</source>
        <translation>クリックか Enter で開く</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow up</source>
        <translation>フォロー連絡</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>or a day: 3/18</source>
        <translation>日付（3/18）</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>次の一手の日</translation>
    </message>
    <message>
        <source>Settles: {step}</source>
        <translation>この予定を完了: {step}</translation>
    </message>
    <message>
        <source>Reassure the decision</source>
        <translation>判断の正しさを確認</translation>
    </message>
    <message>
        <source>Ask for a case</source>
        <translation>事例のお願い</translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation>紹介のお願い</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>nothing noted</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>comes after: {step}</source>
        <translation>{step}のあと</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>{day} 済み</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>期日 {day}</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Remind of these by itself</source>
        <translation>自動で次の一手に入れる</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>FunnelView</name>
    <message>
        <source>From list to order</source>
        <translation>リストから受注まで</translation>
    </message>
    <message>
        <source>Of all that reached {stage}: {ratio} = {rate}</source>
        <translation>{stage}に達した全件では {ratio} = {rate}</translation>
    </message>
    <message>
        <source>now {n} deals  {amount}</source>
        <translation>いま {n}件  {amount}</translation>
    </message>
    <message>
        <source>goal {rate}</source>
        <translation>目標{rate}</translation>
    </message>
    <message>
        <source>median {days}</source>
        <translation>中央値 {days}</translation>
    </message>
    <message>
        <source> · {hours} h per deal</source>
        <translation>・1件 {hours}時間</translation>
    </message>
    <message>
        <source>{stage}: {n} deals reached, now {now}, {amount}</source>
        <translation>{stage}：{n}件が到達、いま{now}件、{amount}</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>What budget is there, and for which year?</source>
        <translation>予算はいくらで、いつの期のものですか</translation>
    </message>
    <message>
        <source>Whose approval does a request need; where does it stall?</source>
        <translation>稟議はどなたの承認が必要で、どこで止まりやすいですか</translation>
    </message>
    <message>
        <source>How is it done today, and what is the trouble?</source>
        <translation>いまはどうされていますか。困っていることは</translation>
    </message>
    <message>
        <source>When is it planned; what fixes that date?</source>
        <translation>いつのご計画ですか。その時期は何で決まりますか</translation>
    </message>
    <message>
        <source>Who else are you talking to?</source>
        <translation>ほかにどちらと話をされていますか</translation>
    </message>
    <message>
        <source>Who will run it afterwards?</source>
        <translation>導入後の運用はどなたが担当されますか</translation>
    </message>
    <message>
        <source>Who decides in the end?</source>
        <translation>最後に決めるのはどなたですか</translation>
    </message>
    <message>
        <source>Can we meet {name} next time?</source>
        <translation>次回、{name}にお会いできますか</translation>
    </message>
    <message>
        <source>What worries {name} about it?</source>
        <translation>{name}が気にされている点は何ですか</translation>
    </message>
    <message>
        <source>How does {name} see this?</source>
        <translation>{name}はこの件をどう見ていますか</translation>
    </message>
    <message>
        <source>By when must it be decided?</source>
        <translation>いつまでに決める必要がありますか</translation>
    </message>
    <message>
        <source>{day} has passed: what is the new date?</source>
        <translation>受注予定の{day}を過ぎました。いまの見通しは</translation>
    </message>
    <message>
        <source>What has changed since {day}?</source>
        <translation>{day}のあと、変わったことはありますか</translation>
    </message>
    <message>
        <source>Who else has to agree?</source>
        <translation>ほかにどなたの合意が必要ですか</translation>
    </message>
    <message>
        <source>What is the part of {name} in this?</source>
        <translation>この件での{name}の役割は何ですか</translation>
    </message>
    <message>
        <source>Who checks the papers, and for what?</source>
        <translation>書類の審査はどなたで、どこを見ますか</translation>
    </message>
    <message>
        <source>Which department will use it?</source>
        <translation>実際に使われるのはどの部門ですか</translation>
    </message>
    <message>
        <source>How far have you come in choosing?</source>
        <translation>検討はどこまで進んでいますか</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>検討のきっかけは何ですか</translation>
    </message>
    <message>
        <source>What matters most to {name}?</source>
        <translation>{name}が一番重視されることは何ですか</translation>
    </message>
    <message>
        <source>What would you like to have before next time?</source>
        <translation>次回までにほしい情報は何ですか</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Hidden influencer not met</source>
        <translation>影のキーマンに会えていない</translation>
    </message>
    <message>
        <source>Ask for intro → add follow-up</source>
        <translation>紹介を頼む → 予定に追加</translation>
    </message>
    <message>
        <source>Ask for an introduction to {name}</source>
        <translation>{name}さんへの紹介を頼む</translation>
    </message>
    <message>
        <source>Objection: {objection}</source>
        <translation>反対の理由：{objection}</translation>
    </message>
    <message>
        <source>Prepare an answer</source>
        <translation>答えを準備する</translation>
    </message>
    <message>
        <source>Prepare an answer for {name}: {objection}</source>
        <translation>{name}さんへの答えを準備する：{objection}</translation>
    </message>
    <message>
        <source>Only one person met</source>
        <translation>会えているのは1人だけ</translation>
    </message>
    <message>
        <source>Ask {name} to introduce somebody else</source>
        <translation>{name}さんにほかの方の紹介を頼む</translation>
    </message>
    <message>
        <source>Decision maker: {days} days silent</source>
        <translation>決裁者に{days}日会っていない</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>訪問を予定する</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>{name}さんを訪問する</translation>
    </message>
    <message>
        <source>{role} not met</source>
        <translation>{role}に会えていない</translation>
    </message>
    <message>
        <source>Plan to meet them</source>
        <translation>会う予定を立てる</translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation>{name}さんに会う</translation>
    </message>
    <message>
        <source>Opposed, reason not known</source>
        <translation>反対の理由を聞いていない</translation>
    </message>
    <message>
        <source>Add to next questions</source>
        <translation>次回の質問に追加</translation>
    </message>
    <message>
        <source>{who}, {title}. {tie}</source>
        <translation>{who} {title}。{tie}</translation>
    </message>
    <message>
        <source>{who}, {title}. Not answered yet</source>
        <translation>{who} {title}。対策の説明がまだ</translation>
    </message>
    <message>
        <source>{who}, {title}. Without them we know nobody</source>
        <translation>{who} {title}。異動で途切れる恐れ</translation>
    </message>
    <message>
        <source>{who}, {title}. Guide: {limit} days</source>
        <translation>{who} {title}。目安は{limit}日</translation>
    </message>
    <message>
        <source>{who}: {days} days silent</source>
        <translation>{who}さんに{days}日会っていない</translation>
    </message>
    <message>
        <source>{role}, {title}. Guide: {limit} days</source>
        <translation>{role}、{title}。目安は{limit}日</translation>
    </message>
    <message>
        <source>{who}, {title}</source>
        <translation>{who} {title}</translation>
    </message>
    <message>
        <source>Trust is down: repair it first</source>
        <translation>信頼が下がっています：先に修復</translation>
    </message>
    <message>
        <source>{who}, {title}. {reason} ({day})</source>
        <translation>{who} {title}。{reason}（{day}）</translation>
    </message>
    <message>
        <source>Plan the repair</source>
        <translation>修復の一手を予定</translation>
    </message>
    <message>
        <source>Win back the trust of {name}: {reason}</source>
        <translation>{name}さんの信頼を取り戻す：{reason}</translation>
    </message>
    <message>
        <source>{count} visits without the decision maker</source>
        <translation>{count}回訪問しても決裁者に会えていない</translation>
    </message>
    <message>
        <source>{who}, {title}. Offer that an executive of ours comes along</source>
        <translation>{who} {title}。当社役員の同行を提案</translation>
    </message>
    <message>
        <source>Ask an executive to come along</source>
        <translation>役員に同行を頼む</translation>
    </message>
    <message>
        <source>Ask an executive of ours to come along to {name}</source>
        <translation>{name}さんとの面談に当社役員の同行を頼む</translation>
    </message>
    <message>
        <source>{who} always came alone</source>
        <translation>いつも{who}さん一人だけ</translation>
    </message>
    <message>
        <source>Others will have a say later. Who must consent?</source>
        <translation>後で周囲の同意が問題に。誰の同意が必要か</translation>
    </message>
    <message>
        <source>Besides you, who must agree to this?</source>
        <translation>ほかにどなたの同意が必要ですか</translation>
    </message>
    <message>
        <source>Consents: {count} of {total}</source>
        <translation>必要な同意 {count}/{total}</translation>
    </message>
    <message>
        <source>Still missing: {missing}</source>
        <translation>まだの人：{missing}</translation>
    </message>
    <message>
        <source>May we meet those who must agree: {missing}?</source>
        <translation>同意が必要な方に会わせていただけますか：{missing}</translation>
    </message>
    <message>
        <source>{who}, {title}. {own} knows them and could come along</source>
        <translation>{who} {title}。つながりのある{own}の同行を提案</translation>
    </message>
    <message>
        <source>Ask {own} to come along</source>
        <translation>{own}に同行を頼む</translation>
    </message>
    <message>
        <source>Ask {own} to come along to {name}</source>
        <translation>{name}さんとの面談に{own}の同行を頼む</translation>
    </message>
    <message>
        <source>Prepare {approach}</source>
        <translation>{approach}を準備</translation>
    </message>
    <message>
        <source>Prepare for {name}: {approach}</source>
        <translation>{name}さん向けに準備：{approach}</translation>
    </message>
    <message>
        <source>What makes {name} hesitate?</source>
        <translation>{name}さんが反対する理由は何か</translation>
    </message>
    <message>
        <source>{voice} sways {target}. {tie}</source>
        <translation>{voice}。{target}に強く影響。{tie}</translation>
    </message>
    <message>
        <source>{voice} sways {target}</source>
        <translation>{voice}。{target}に強く影響</translation>
    </message>
    <message>
        <source>We may be talking to the wrong people</source>
        <translation>話す相手が違う恐れ</translation>
    </message>
    <message>
        <source>Who signs in the end?</source>
        <translation>最終的に決裁するのはどなたですか</translation>
    </message>
    <message>
        <source>Nobody answers for us day to day</source>
        <translation>日々のやりとりの相手がいない</translation>
    </message>
    <message>
        <source>Who is our contact from day to day?</source>
        <translation>日々の窓口はどなたですか</translation>
    </message>
    <message>
        <source>Paperwork may stall</source>
        <translation>書類で止まる恐れ</translation>
    </message>
    <message>
        <source>Who checks the papers before the decision?</source>
        <translation>決裁の前に書類を審査するのはどなたですか</translation>
    </message>
    <message>
        <source>Somebody may sway the decision unseen</source>
        <translation>見えない所で決まる恐れ</translation>
    </message>
    <message>
        <source>Whose opinion does the decision maker ask for?</source>
        <translation>決裁者が意見を聞くのはどなたですか</translation>
    </message>
    <message>
        <source>Nobody speaks for us inside</source>
        <translation>社内で推してくれる人がいない</translation>
    </message>
    <message>
        <source>Who would gain most from this?</source>
        <translation>導入でいちばん助かるのはどなたですか</translation>
    </message>
    <message>
        <source>We have not heard those who will work with it</source>
        <translation>使う人の声を聞いていない</translation>
    </message>
    <message>
        <source>Which department will use it?</source>
        <translation>実際に使うのはどの部門ですか</translation>
    </message>
    <message>
        <source>The approval may take longer than planned</source>
        <translation>承認に予定より時間がかかる恐れ</translation>
    </message>
    <message>
        <source>Who approves it in the end, and when?</source>
        <translation>最後に承認するのはどなたで、いつですか</translation>
    </message>
    <message>
        <source>{role} unknown</source>
        <translation>{role}が不明</translation>
    </message>
    <message>
        <source>{sought} decision maker unknown</source>
        <translation>{sought}の決裁者が不明</translation>
    </message>
    <message>
        <source>{sought} contact unknown</source>
        <translation>{sought}の窓口が不明</translation>
    </message>
    <message>
        <source>{sought} screener unknown</source>
        <translation>{sought}の審査担当が不明</translation>
    </message>
    <message>
        <source>{sought} hidden influencer unknown</source>
        <translation>{sought}の影のキーマンが不明</translation>
    </message>
    <message>
        <source>{sought} champion unknown</source>
        <translation>{sought}の推進者が不明</translation>
    </message>
    <message>
        <source>{sought} approver unknown</source>
        <translation>{sought}の承認者が不明</translation>
    </message>
    <message>
        <source>{sought} user unknown</source>
        <translation>{sought}の利用者が不明</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>Moved on to {stage}</source>
        <translation>{stage}へ進めました</translation>
    </message>
    <message>
        <source>Moved back to {stage}</source>
        <translation>{stage}へ戻しました</translation>
    </message>
    <message>
        <source>{stage} means: {definition}</source>
        <translation>{stage}の定義：{definition}</translation>
    </message>
    <message>
        <source>The amount is below what this stage asks for: it may rather stay in {stage}.</source>
        <translation>金額がこの段階の目安に届きません。{stage}に置いておくほうがよいかもしれません。</translation>
    </message>
    <message>
        <source>Little was heard so far: it may rather stay in {stage}.</source>
        <translation>まだ聞けていることが少なめです。{stage}に置いておくほうがよいかもしれません。</translation>
    </message>
    <message>
        <source>Missing: {rules}</source>
        <translation>不足：{rules}</translation>
    </message>
    <message>
        <source>All conditions are met</source>
        <translation>条件はすべて済んでいます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>移動を元に戻す</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>このまま進める</translation>
    </message>
    <message>
        <source>Close this card (Esc)</source>
        <translation>この案内を閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>GateTexts</name>
    <message>
        <source>Asked about {items} ({letters})</source>
        <translation>{items}を聞いた（{letters}）</translation>
    </message>
    <message>
        <source>{n} letters of BANTCH or more heard</source>
        <translation>BANTCHの{n}つ以上を聞いた</translation>
    </message>
    <message>
        <source>BANTCH {n} of 12 points or more</source>
        <translation>BANTCHが{n}/12点以上</translation>
    </message>
    <message>
        <source>Amount {amount} or more</source>
        <translation>金額が{amount}以上</translation>
    </message>
    <message>
        <source>{rule}: now {now}</source>
        <translation>{rule}（今は{now}）</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}と{last}</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Missing</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推測どまり</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>把握済み</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Not heard</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Partly heard</source>
        <translation>一部確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>What is held on {name}</source>
        <translation>{name}について保有するデータ</translation>
    </message>
    <message>
        <source>As of {day}. The JSON file beside this paper holds the same for programs.</source>
        <translation>{day}現在。同じ内容のJSONファイル（プログラム用）が一緒にあります。</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>ごみ箱の中</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>私的メモ</translation>
    </message>
    <message>
        <source>Facts about the person</source>
        <translation>本人についての事実</translation>
    </message>
    <message>
        <source>Facts the person told</source>
        <translation>本人から聞いた事実</translation>
    </message>
    <message>
        <source>Who of us knows the person</source>
        <translation>自社側の知人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>活動記録</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Steps of approval and payment</source>
        <translation>承認・支払の手順</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Marks in lists</source>
        <translation>リストの選別</translation>
    </message>
    <message>
        <source>Reporting to the person</source>
        <translation>部下</translation>
    </message>
    <message>
        <source>Records merged into the person&apos;s</source>
        <translation>この人にまとめた記録</translation>
    </message>
    <message>
        <source>Introduced by the person</source>
        <translation>紹介された人</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>人物の役割</translation>
    </message>
    <message>
        <source>Vacant roles below the person</source>
        <translation>この人の下の空席</translation>
    </message>
    <message>
        <source>How the person stands</source>
        <translation>人物の立場</translation>
    </message>
    <message>
        <source>Trust of the person</source>
        <translation>人物との信頼</translation>
    </message>
    <message>
        <source>Lines from the person</source>
        <translation>この人からの線</translation>
    </message>
    <message>
        <source>Lines to the person</source>
        <translation>この人への線</translation>
    </message>
    <message>
        <source>What the person objects</source>
        <translation>この人の反対理由</translation>
    </message>
    <message>
        <source>Objections that weigh on the person</source>
        <translation>この人に響く反対</translation>
    </message>
    <message>
        <source>Phases the person told of</source>
        <translation>本人から聞いた購買フェーズ</translation>
    </message>
    <message>
        <source>Consents needed</source>
        <translation>必要な合意</translation>
    </message>
    <message>
        <source>Obstacles the person named</source>
        <translation>本人が挙げた妨げ</translation>
    </message>
    <message>
        <source>Contacts the person took part in</source>
        <translation>参加したやりとり</translation>
    </message>
    <message>
        <source>Proposals the person judged</source>
        <translation>本人が評価した提案</translation>
    </message>
    <message>
        <source>What the person told of a deal</source>
        <translation>本人が案件について話したこと</translation>
    </message>
    <message>
        <source>Quotes to the person</source>
        <translation>本人あての見積</translation>
    </message>
    <message>
        <source>What the person asked of a quote</source>
        <translation>見積への本人の声</translation>
    </message>
    <message>
        <source>What the person wants to know</source>
        <translation>本人が知りたいこと</translation>
    </message>
    <message>
        <source>To whom the person hands over</source>
        <translation>権限の委譲先</translation>
    </message>
    <message>
        <source>For whom the person acts</source>
        <translation>権限の委譲元</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About salesdesk</source>
        <translation>salesdesk について</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Move the card one stage</source>
        <translation>カードを前後の段階へ移す</translation>
    </message>
    <message>
        <source>Move the card within its column</source>
        <translation>列の中で並べ替える</translation>
    </message>
    <message>
        <source>Peek at the card</source>
        <translation>カードの中身をのぞく</translation>
    </message>
    <message>
        <source>Complete the next step</source>
        <translation>次の一手を完了</translation>
    </message>
    <message>
        <source>Won, lost with a reason</source>
        <translation>受注、失注（理由つき）</translation>
    </message>
    <message>
        <source>On hold until a day, off the list</source>
        <translation>再開日まで保留、リストから外す</translation>
    </message>
    <message>
        <source>Wake a sleeping deal</source>
        <translation>保留の案件を再開する</translation>
    </message>
    <message>
        <source>Decide what stands too long</source>
        <translation>滞留に白黒をつける</translation>
    </message>
    <message>
        <source>Off the board</source>
        <translation>ボードの外</translation>
    </message>
    <message>
        <source>Fold the column</source>
        <translation>列をたたむ</translation>
    </message>
    <message>
        <source>Save a dialog</source>
        <translation>入力画面を保存</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱へ</translation>
    </message>
    <message>
        <source>Map: draw a line to somebody</source>
        <translation>マップ：線を引く</translation>
    </message>
    <message>
        <source>Map: next line of this card</source>
        <translation>マップ：この人の次の線</translation>
    </message>
    <message>
        <source>Map: set the boss, roles and stand</source>
        <translation>マップ：上司を決める、役割と支持度</translation>
    </message>
    <message>
        <source>Map: choose several cards</source>
        <translation>マップ：カードを複数選択</translation>
    </message>
    <message>
        <source>Map: print, copy as a picture</source>
        <translation>マップ：印刷、画像としてコピー</translation>
    </message>
    <message>
        <source>Map: move the card aside</source>
        <translation>マップ：カードを左右にずらす</translation>
    </message>
    <message>
        <source>Move a line of a deal or quote</source>
        <translation>明細の行を動かす</translation>
    </message>
    <message>
        <source>What we heard: not, partly, confirmed</source>
        <translation>見極め：未確認・一部確認・確認済み</translation>
    </message>
    <message>
        <source>Buying phase: day and evidence</source>
        <translation>購買フェーズの日付と根拠</translation>
    </message>
    <message>
        <source>Move a variant of a quote</source>
        <translation>見積の案を動かす</translation>
    </message>
    <message>
        <source>Timing: open the deal, put the question</source>
        <translation>タイミング：案件を開く・質問に入れる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Nothing recorded yet. Ctrl+J records a contact.</source>
        <translation>まだ記録がありません。Ctrl+J で記録できます。</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>この種類の記録はまだありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Open for {n} days, {hours} h of contact.</source>
        <translation>進行 {n}日、接触 {hours}時間。</translation>
    </message>
    <message>
        <source>Asleep for {n} days, which do not count.</source>
        <translation>保留の {n}日は数えません。</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <source>gone back</source>
        <translation>戻した</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Proposal v{n}</source>
        <translation>提案 第{n}版</translation>
    </message>
    <message>
        <source>Quote v{n} sent</source>
        <translation>見積 第{n}版を提出</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Contacts and facts</source>
        <translation>やりとりと事実</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>about {n}</source>
        <translation>{n}歳くらい</translation>
    </message>
    <message>
        <source> · </source>
        <translation> ・ </translation>
    </message>
    <message>
        <source>{title} ({place})</source>
        <translation>{title}（{place}）</translation>
    </message>
    <message>
        <source>Profile {known} / {total}</source>
        <translation>人物像 {known} / {total}</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name}の写真</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>{role} ({deal})</source>
        <translation>{role}（{deal}）</translation>
    </message>
    <message>
        <source>{support}</source>
        <translation>{support}にしたい</translation>
    </message>
    <message>
        <source>set an aim</source>
        <translation>目標を決める</translation>
    </message>
    <message>
        <source>key person</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>別の案件</translation>
    </message>
    <message>
        <source>Repair first: {trust}</source>
        <translation>まず回復: {trust}</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Who introduced them</source>
        <translation>紹介してくれた人</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>名前を書いて Enter</translation>
    </message>
    <message>
        <source>Introducer</source>
        <translation>紹介者</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>History of stages</source>
        <translation>段階の履歴</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines between people</source>
        <translation>人物の線</translation>
    </message>
    <message>
        <source>Known ones: fill the gaps</source>
        <translation>既存は空欄だけ埋める</translation>
    </message>
    <message>
        <source>Known ones: take the file&apos;s values</source>
        <translation>既存はファイルの値にする</translation>
    </message>
    <message>
        <source>Known ones: leave as they are</source>
        <translation>既存はそのまま</translation>
    </message>
    <message>
        <source>Known ones: add another</source>
        <translation>既存とは別に追加</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>空欄だけ埋める</translation>
    </message>
    <message>
        <source>Take the file&apos;s values</source>
        <translation>ファイルの値にする</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>別に追加</translation>
    </message>
    <message>
        <source>More cells than headings</source>
        <translation>見出しより列が多い</translation>
    </message>
    <message>
        <source>A cell is too long</source>
        <translation>セルが長すぎる</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>引用符が閉じていない</translation>
    </message>
    <message>
        <source>Not a business card</source>
        <translation>名刺データではない</translation>
    </message>
    <message>
        <source>The card has no end</source>
        <translation>名刺データの終わりがない</translation>
    </message>
    <message>
        <source>The card is empty</source>
        <translation>名刺データが空</translation>
    </message>
    <message>
        <source>The card is too big</source>
        <translation>名刺データが大きすぎる</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Company key</source>
        <translation>会社の管理番号</translation>
    </message>
    <message>
        <source>Person key</source>
        <translation>人物の管理番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>年商</translation>
    </message>
    <message>
        <source>Fiscal year end</source>
        <translation>決算月</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Webサイト</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>電話2</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>メール2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立年</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Company reading</source>
        <translation>会社名ふりがな</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Family name reading</source>
        <translation>姓のふりがな</translation>
    </message>
    <message>
        <source>Given name reading</source>
        <translation>名のふりがな</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Cards exchanged on</source>
        <translation>名刺交換日</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Contact began on</source>
        <translation>接触開始日</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>受注・失注日</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>失注の理由</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Market segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Business plan</source>
        <translation>経営計画</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地</translation>
    </message>
    <message>
        <source>Industry currents</source>
        <translation>業界の潮流</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>ビジネスモデル</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Size is of</source>
        <translation>規模の年</translation>
    </message>
    <message>
        <source>Needs an introduction</source>
        <translation>紹介が必要</translation>
    </message>
    <message>
        <source>Lead class</source>
        <translation>リード区分</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Careful with</source>
        <translation>触れない・注意</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Our connection</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>失注のメモ</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>再開日</translation>
    </message>
    <message>
        <source>Buying phase</source>
        <translation>購買フェーズ</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決めなければならない期限</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>購入の動機</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>入った日</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>誰から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>誰へ</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>線の種類</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Reason of the line</source>
        <translation>線の理由</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>受注日</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>取り込めない行を保存…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>この取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けた文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>項目を合わせる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Lists and cards ({endings})</source>
        <translation>一覧・名刺 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>取り込めない行を保存</translation>
    </message>
    <message>
        <source>Your file is not changed. The import can be undone.</source>
        <translation>元のファイルは変えません。あとで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Inquiries</name>
    <message>
        <source>Inquiries without an answer</source>
        <translation>まだ動いていない引合い</translation>
    </message>
    <message>
        <source>{n} more are waiting for an answer</source>
        <translation>ほかに{n}件の引合いが待っています</translation>
    </message>
</context>
<context>
    <name>InquiryLine</name>
    <message>
        <source>{account}: asked {hours} h ago, answer due within {limit} h ({level})</source>
        <translation>{account}：引合いから{hours}時間。目安は{limit}時間以内（{level}）</translation>
    </message>
    <message>
        <source>Log the answer</source>
        <translation>対応を記録</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>IssuerSection</name>
    <message>
        <source>Quotes</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Who we are on a quote, and what an hour of ours costs.</source>
        <translation>見積に載せる自社の情報と、1時間あたりの費用です。</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>自社名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>担当・連絡先</translation>
    </message>
    <message>
        <source>Department, name, phone</source>
        <translation>部署・氏名・電話</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>1時間あたりの費用</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>商品…</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ニーズ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>導入時期</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員体制</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Edit installed item</source>
        <translation>導入品を編集</translation>
    </message>
    <message>
        <source>New installed item</source>
        <translation>新しい導入品</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>導入品</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>複合機</translation>
    </message>
    <message>
        <source>Lease end</source>
        <translation>リース満了</translation>
    </message>
    <message>
        <source>2027/9/30, end of September</source>
        <translation>2027/9/30、9月末</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>契約満了</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型番</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>納入業者</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>導入日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>Lease end {day} · {left}</source>
        <translation>リース満了 {day} · {left}</translation>
    </message>
    <message>
        <source>Contract end {day} · {left}</source>
        <translation>契約満了 {day} · {left}</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>In their words</source>
        <translation>相手の言葉で</translation>
    </message>
    <message>
        <source>{item}: who said it</source>
        <translation>{item}：言った人</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Ask at the next visit</source>
        <translation>次の訪問で聞く</translation>
    </message>
    <message>
        <source>Ask about {item} at the next visit</source>
        <translation>{item}を次の訪問で聞く</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>聞くことに追加済み</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>Installed items</source>
        <translation>導入済みの機器・サービス</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>導入品</translation>
    </message>
    <message>
        <source>Add an installed item</source>
        <translation>導入品を追加</translation>
    </message>
    <message>
        <source>What do they use now, and until when? Nothing noted yet.</source>
        <translation>今なにを、いつまで使うか。まだ記録がありません。</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} から</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加重見込</translation>
    </message>
    <message>
        <source>Landing this month</source>
        <translation>今月の着地</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>/ goal {goal}</source>
        <translation>／目標 {goal}</translation>
    </message>
    <message>
        <source>{late} late · {none} no step · {stuck} stuck</source>
        <translation>期限超過{late}・一手なし{none}・滞留{stuck}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>No line leads here.</source>
        <translation>この人につながる線はありません。</translation>
    </message>
    <message>
        <source>No room on this side.</source>
        <translation>こちら側には動かせません。</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>The whole program can be used without a mouse.</source>
        <translation>マウスなしですべて操作できます。</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>About this person</source>
        <translation>この人について</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>追加: {kind}</translation>
    </message>
</context>
<context>
    <name>KnownPage</name>
    <message>
        <source>Known records</source>
        <translation>すでにあるデータ</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>{total} records: {new} new, {update} to update, {same} same, {error} rejected, {skipped} skipped</source>
        <translation>{total}件: 新規 {new}・更新 {update}・同じ {same}・エラー {error}・対象外 {skipped}</translation>
    </message>
    <message>
        <source>Imported: {new} new, {update} updated, {same} same, {error} rejected, {skipped} skipped</source>
        <translation>取り込みました: 新規 {new}・更新 {update}・同じ {same}・エラー {error}・対象外 {skipped}</translation>
    </message>
    <message>
        <source>Recognised: {name}</source>
        <translation>形式: {name}</translation>
    </message>
    <message>
        <source>by its headings</source>
        <translation>見出しから判断</translation>
    </message>
    <message>
        <source>Lines between people come in as a whole: mend the rows named below first</source>
        <translation>人物の線は全行そろって取り込みます。下の行を先に直してください</translation>
    </message>
    <message>
        <source>Into the note: {names}</source>
        <translation>メモに入れる列: {names}</translation>
    </message>
    <message>
        <source>Known already: {count}. A blank in the file never overwrites.</source>
        <translation>すでにあるデータ {count}件。ファイルの空欄で上書きすることはありません。</translation>
    </message>
    <message>
        <source>The first {count} can be decided one by one.</source>
        <translation>先頭の{count}件は1件ずつ決められます。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Now → in the file</source>
        <translation>いま → ファイル</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>どうするか</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>いまのデータ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>取り込むデータ</translation>
    </message>
    <message>
        <source>Merged result</source>
        <translation>まとめた結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>LeadClass</name>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL（マーケ有望）</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL（営業が受けた）</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL（営業が認めた）</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Influence (thicker = stronger)</source>
        <translation>影響（太いほど強い）</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>対立</translation>
    </message>
    <message>
        <source>Informal tie</source>
        <translation>非公式のつながり</translation>
    </message>
    <message>
        <source>Contact depth</source>
        <translation>面談の深さ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Key player</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Not met / vacant</source>
        <translation>未面談・空席</translation>
    </message>
    <message>
        <source>Trust down</source>
        <translation>信頼の低下</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Contact depth</source>
        <translation>面談の深さ</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終接触</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days}日以内</translation>
    </message>
    <message>
        <source>over {days} days ago</source>
        <translation>{days}日より前</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>Line from {a} to {b}</source>
        <translation>{a}さんから{b}さんへの線</translation>
    </message>
    <message>
        <source>{kind}: {strength}</source>
        <translation>{kind}：{strength}</translation>
    </message>
    <message>
        <source>&amp;With a reason…</source>
        <translation>理由を書く(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Reason and more…</source>
        <translation>理由など(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>向きを逆にする(&amp;T)</translation>
    </message>
    <message>
        <source>Move to the b&amp;in</source>
        <translation>ごみ箱に入れる(&amp;I)</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Edit line</source>
        <translation>線を編集</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新しい線</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>向きを逆に</translation>
    </message>
    <message>
        <source>The other one has influence on this one</source>
        <translation>影響を与える側と受ける側を入れ替える</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>今も同じ</translation>
    </message>
    <message>
        <source>Confirm it as of today</source>
        <translation>今日の時点で確認</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Last confirmed {day}</source>
        <translation>最終確認 {day}</translation>
    </message>
    <message>
        <source>{one} has influence on {other}</source>
        <translation>{one} が {other} に影響を与える</translation>
    </message>
    <message>
        <source>{one} and {other} are in conflict</source>
        <translation>{one} と {other} が対立している</translation>
    </message>
    <message>
        <source>{one} and {other} know each other</source>
        <translation>{one} と {other} に個人的なつながりがある</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 弱い</translation>
    </message>
    <message>
        <source>2 counts</source>
        <translation>2 影響あり</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 強い</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>誰から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>誰へ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>そう考える理由</translation>
    </message>
    <message>
        <source>Joined the company in the same year</source>
        <translation>同期入社</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>LineKind</name>
    <message>
        <source>Influence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>対立</translation>
    </message>
    <message>
        <source>Informal tie</source>
        <translation>非公式のつながり</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Lines of the quote</source>
        <translation>見積の明細</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Name, discount, payments…</source>
        <translation>名称・値引き・支払回数…</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>商品…</translation>
    </message>
    <message>
        <source>Line up (Alt+Up)</source>
        <translation>行を上へ（Alt+↑）</translation>
    </message>
    <message>
        <source>Line down (Alt+Down)</source>
        <translation>行を下へ（Alt+↓）</translation>
    </message>
    <message>
        <source>Take the line away (Del)</source>
        <translation>行を削除（Del）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This version was sent. Make a new version to change it.</source>
        <translation>この版は提出済みです。変更するには新しい版を作ってください。</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>{n}行目</translation>
    </message>
    <message>
        <source>Net ¥{amount}</source>
        <translation>税抜 ¥{amount}</translation>
    </message>
    <message>
        <source>of which discount −¥{amount}</source>
        <translation>うち値引き −¥{amount}</translation>
    </message>
    <message>
        <source>Margin {rate} (not printed)</source>
        <translation>粗利 {rate}（印刷しない）</translation>
    </message>
    <message>
        <source>Total ¥{amount}</source>
        <translation>合計 ¥{amount}</translation>
    </message>
    <message>
        <source>Type a product or any words; rows of a spreadsheet can be pasted (Ctrl+V).</source>
        <translation>商品名や自由な言葉を入力。表計算の行も貼り付けられます（Ctrl+V）。</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>New line: type a product</source>
        <translation>新しい行：商品名を入力</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the variant</source>
        <translation>案の明細</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Rule</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>リストを編集</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <source>All: {n}</source>
        <translation>全体: {n}</translation>
    </message>
    <message>
        <source>In the list: {n}</source>
        <translation>リスト: {n} 件</translation>
    </message>
    <message>
        <source>Rule {n}: {why}</source>
        <translation>条件 {n}: {why}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What the list is for, and who belongs in it</source>
        <translation>何のためのリストか、誰を入れるか</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>None yet. Choose lines in the table and press Mark.</source>
        <translation>まだありません。表で行を選び「残す・外す」を押してください。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Let the rules decide again</source>
        <translation>条件の判定に戻す</translation>
    </message>
    <message>
        <source>Kept or dropped by hand</source>
        <translation>手で残した・外したもの</translation>
    </message>
    <message>
        <source>Rules, one after the other</source>
        <translation>条件（上から順に）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enterで保存</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>顧客の種別</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Lead class</source>
        <translation>リード区分</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>未完了の出来事</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終接触</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Next step set</source>
        <translation>次の一手あり</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>進行中の案件数</translation>
    </message>
    <message>
        <source>Hard deadline</source>
        <translation>決めなければならない期限</translation>
    </message>
    <message>
        <source>Has a champion</source>
        <translation>推進者がいる</translation>
    </message>
    <message>
        <source>Told us later</source>
        <translation>「後で」と言われた</translation>
    </message>
    <message>
        <source>Came with the last import</source>
        <translation>前回の取り込み分</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定日</translation>
    </message>
</context>
<context>
    <name>ListTest</name>
    <message>
        <source>is</source>
        <translation>が次と同じ</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>が次と違う</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>が次を含む</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>が未確認</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>が確認済み</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>が次以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>が次以下</translation>
    </message>
    <message>
        <source>within the next days</source>
        <translation>が今後の日数以内</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>が次の日数より前</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ListsPane</name>
    <message>
        <source>Nothing matches.</source>
        <translation>該当するものがありません。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Account page</source>
        <translation>顧客のページ</translation>
    </message>
</context>
<context>
    <name>ListsSide</name>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <source>Edit this list</source>
        <translation>このリストを編集</translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>このリストを削除</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分のリスト</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>用意されたリスト</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The draft is kept. Tab goes on, Esc closes.</source>
        <translation>下書きは自動保存。Tab で次へ、Esc で閉じる</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>下書きを消す</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを捨てて書き直す</translation>
    </message>
    <message>
        <source>Save, next report</source>
        <translation>保存して次の報告</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>下書きを戻しました</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>経過 {time}</translation>
    </message>
    <message>
        <source>This day is still to come. Plan a visit for it instead.</source>
        <translation>まだ先の日です。予定として入れてください。</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Met</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>手応え</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>アポ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Rival: {text}</source>
        <translation>競合: {text}</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>次: {text}</translation>
    </message>
    <message>
        <source>BANTCH: fills {letter}</source>
        <translation>BANTCH: {letter} が埋まります</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>表示・ことば</translation>
    </message>
    <message>
        <source>Changes show at once. The window returns to this page in the other language.</source>
        <translation>すぐに反映されます。ことばを変えると画面を作り直します。</translation>
    </message>
    <message>
        <source>Fold the list at the left to icons</source>
        <translation>左の一覧をアイコンだけにする</translation>
    </message>
</context>
<context>
    <name>LossReason</name>
    <message>
        <source>Timing</source>
        <translation>時期が合わない</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競合に決まった</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>必要がない</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能が足りない</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>決まらなかった</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対された</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今ではない</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>MapCorner</name>
    <message>
        <source>Find somebody on this map (Ctrl+F)</source>
        <translation>マップの人を探す（Ctrl+F）</translation>
    </message>
    <message>
        <source>Small map of everybody</source>
        <translation>全体の縮小マップ</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>縮小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>拡大（Ctrl++）</translation>
    </message>
    <message>
        <source>Everybody at once, or large enough to read</source>
        <translation>全員を一度に見る／読める大きさにする</translation>
    </message>
</context>
<context>
    <name>MapOutput</name>
    <message>
        <source>Print or save as PDF…</source>
        <translation>印刷・PDFに保存…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print the map, save it as a picture, or copy it</source>
        <translation>人物マップを印刷・画像に保存・コピー</translation>
    </message>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>人物マップを画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}に保存しました</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>人物マップを画像に保存</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Key people</source>
        <translation>人物マップ</translation>
    </message>
    <message>
        <source>Colour: {lens}</source>
        <translation>色分け：{lens}</translation>
    </message>
    <message>
        <source>Confidential · contains personal data</source>
        <translation>社外秘・個人情報を含む</translation>
    </message>
</context>
<context>
    <name>MarkCell</name>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>MaterialDialog</name>
    <message>
        <source>{phase}: they want {need}.</source>
        <translation>{phase}: 相手が欲しいのは「{need}」です。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Add to what they want</source>
        <translation>欲しいものに加える</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Meddpicc</name>
    <message>
        <source>Metrics</source>
        <translation>数値効果</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>経済的決裁者</translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation>決定基準</translation>
    </message>
    <message>
        <source>Decision process</source>
        <translation>決定プロセス</translation>
    </message>
    <message>
        <source>Paper process</source>
        <translation>書類手続き</translation>
    </message>
    <message>
        <source>Identify pain</source>
        <translation>課題の特定</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>推進者</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>分かっていること</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole map</source>
        <translation>マップ全体</translation>
    </message>
</context>
<context>
    <name>Mismatch</name>
    <message>
        <source>Wanted now, nobody in touch</source>
        <translation>今すぐ欲しいのに連絡がない</translation>
    </message>
    <message>
        <source>They want it now; there was no contact in the last {hours} hours.</source>
        <translation>今すぐ欲しいと言われてから {hours}時間、連絡していません。</translation>
    </message>
    <message>
        <source>Who needs it now buys from whoever answers first.</source>
        <translation>急ぐ人は、先に答えた相手から買います。</translation>
    </message>
    <message>
        <source>Call today: they want it now</source>
        <translation>今日電話する（今すぐ欲しい）</translation>
    </message>
    <message>
        <source>They want it now and there was no contact for 24 hours.</source>
        <translation>今すぐ欲しいのに、24時間連絡がないとき。</translation>
    </message>
    <message>
        <source>Inquiry without an answer</source>
        <translation>引合いに動いていない</translation>
    </message>
    <message>
        <source>They asked {hours} hours ago and nothing has moved; the limit is {limit}.</source>
        <translation>引合いから {hours}時間、動きがありません（目安 {limit}時間）。</translation>
    </message>
    <message>
        <source>An inquiry that waits is taken as no interest.</source>
        <translation>待たされた引合いは、関心がないと受け取られます。</translation>
    </message>
    <message>
        <source>Answer the inquiry</source>
        <translation>引合いに返事をする</translation>
    </message>
    <message>
        <source>They asked and nothing has moved within the hours of their need.</source>
        <translation>引合いのあと、急ぎ度ごとの時間内に動きがないとき。</translation>
    </message>
    <message>
        <source>They want a visit and none is set</source>
        <translation>来てほしい時期なのに訪問の予定がない</translation>
    </message>
    <message>
        <source>They want us to come from {first} to {last}; no meeting is planned.</source>
        <translation>{first}から{last}に来てほしいと言われているが、訪問の予定がない。</translation>
    </message>
    <message>
        <source>Who asks for a visit listens in those days, and later no longer.</source>
        <translation>来てほしいと言う方は、その時期なら話を聞いてくれますが、過ぎると聞いてくれません。</translation>
    </message>
    <message>
        <source>Fix the visit: they want us from {first} to {last}</source>
        <translation>訪問日を決める（先方の希望 {first}〜{last}）</translation>
    </message>
    <message>
        <source>Three days before they want us to come no meeting is set.</source>
        <translation>来てほしい時期の3日前になっても訪問の予定がないとき。</translation>
    </message>
    <message>
        <source>Promised information is late</source>
        <translation>約束した情報が遅れている</translation>
    </message>
    <message>
        <source>Overdue: {what} ({n} in all).</source>
        <translation>期限切れ: {what}（全{n}件）。</translation>
    </message>
    <message>
        <source>A promise that is late costs trust, and they cannot go on without it.</source>
        <translation>遅れは信頼を失い、相手も先へ進めません。</translation>
    </message>
    <message>
        <source>Deliver what was promised: {what}</source>
        <translation>約束したものを届ける: {what}</translation>
    </message>
    <message>
        <source>Information or a promise of ours is past its day.</source>
        <translation>渡す情報や当社の約束が期日を過ぎたとき。</translation>
    </message>
    <message>
        <source>Planned purchase has passed</source>
        <translation>購入予定の時期が過ぎた</translation>
    </message>
    <message>
        <source>They planned to buy by {day}; that was {days} days ago.</source>
        <translation>購入予定は {day} でした（{days}日前）。</translation>
    </message>
    <message>
        <source>Either something has come between or somebody else has sold.</source>
        <translation>事情が変わったか、他社が売ったかのどちらかです。</translation>
    </message>
    <message>
        <source>You planned to buy by {day}: what has changed, and when is it now?</source>
        <translation>{day} のご購入予定は、何が変わり、いつになりましたか</translation>
    </message>
    <message>
        <source>The planned purchase lies in the past.</source>
        <translation>購入予定の日が過ぎたとき。</translation>
    </message>
    <message>
        <source>Too early to quote</source>
        <translation>見積が早すぎる</translation>
    </message>
    <message>
        <source>A price is out while they only asked for documents (phase {phase}).</source>
        <translation>資料を求められただけの段階（{phase}）で価格を出しています。</translation>
    </message>
    <message>
        <source>Before they know what it is worth a price is only a price.</source>
        <translation>価値が伝わる前の価格は、ただの値段です。</translation>
    </message>
    <message>
        <source>Go back to the problem before the price: propose a product talk</source>
        <translation>価格の前に課題へ戻り、商品説明を申し出る</translation>
    </message>
    <message>
        <source>A quote is out while they are at phases 1 to 3.</source>
        <translation>相手がフェーズ1～3なのに見積を出したとき。</translation>
    </message>
    <message>
        <source>Price before problem and solution</source>
        <translation>課題と解決策より先に価格</translation>
    </message>
    <message>
        <source>A price is out; their problem or our solution is not written down.</source>
        <translation>価格を出しましたが、課題か解決策の記録がありません。</translation>
    </message>
    <message>
        <source>The price comes last: problem, essence, solution, then price.</source>
        <translation>問題提起、本質、解決策の順に話し、価格は最後です。</translation>
    </message>
    <message>
        <source>Write down problem and solution and agree on them</source>
        <translation>課題と解決策を書き出して合意する</translation>
    </message>
    <message>
        <source>A quote is out without their problem and our solution.</source>
        <translation>課題か解決策の記録がないまま見積を出したとき。</translation>
    </message>
    <message>
        <source>Decision maker not met</source>
        <translation>決裁者に会えていない</translation>
    </message>
    <message>
        <source>{visits} meetings without whoever decides{who}.</source>
        <translation>{visits}回会いましたが、決裁者{who}に会えていません。</translation>
    </message>
    <message>
        <source>Who has the power seldom comes out. An executive of ours opens that door.</source>
        <translation>権限を持つ人は表に出てきません。役員の同行で道が開きます。</translation>
    </message>
    <message>
        <source>Ask an executive of ours to come along and meet the decision maker{who}</source>
        <translation>役員に同行を頼み、決裁者{who}に会う</translation>
    </message>
    <message>
        <source>Three meetings or more and the decision maker was never met.</source>
        <translation>3回以上会って、決裁者に一度も会えていないとき。</translation>
    </message>
    <message>
        <source>Hidden influencer not met</source>
        <translation>影のキーマンに会えていない</translation>
    </message>
    <message>
        <source>The budget is being fixed and we have not met {name}.</source>
        <translation>予算化の段階ですが、{name} に会えていません。</translation>
    </message>
    <message>
        <source>Who pulls the strings stops it at the budget, unseen.</source>
        <translation>影のキーマンは、見えないところで予算を止めます。</translation>
    </message>
    <message>
        <source>Ask for an introduction to {name}</source>
        <translation>{name} の紹介を頼む</translation>
    </message>
    <message>
        <source>From phase 8 on a hidden influencer was never met.</source>
        <translation>フェーズ8以降で、影のキーマンに会えていないとき。</translation>
    </message>
    <message>
        <source>Consensus with unknown people</source>
        <translation>同意が必要な人が分からない</translation>
    </message>
    <message>
        <source>They agree inside; of {n} consents needed {unclear} are unknown.</source>
        <translation>社内で合意を取る段階です。同意が必要な{n}人のうち{unclear}人が不明です。</translation>
    </message>
    <message>
        <source>An objection we do not know cannot be answered.</source>
        <translation>知らない反対には答えられません。</translation>
    </message>
    <message>
        <source>Who must agree, and who is against it for which reason?</source>
        <translation>どなたの同意が必要で、反対の方はどんな理由ですか</translation>
    </message>
    <message>
        <source>From phase 9 on a consent is unknown, or how somebody with a part stands.</source>
        <translation>フェーズ9以降で、同意や関係者の支持度が不明なとき。</translation>
    </message>
    <message>
        <source>Always the same person alone</source>
        <translation>いつも一人で来る</translation>
    </message>
    <message>
        <source>One person only in {visits} meetings.</source>
        <translation>{visits}回の面談で会えたのは一人だけです。</translation>
    </message>
    <message>
        <source>Who comes alone will have to convince the others alone.</source>
        <translation>一人で来る方は、社内の説得も一人でしなければなりません。</translation>
    </message>
    <message>
        <source>Who else must agree? May we meet them together?</source>
        <translation>ほかにどなたの同意が必要ですか。ご一緒にお会いできますか</translation>
    </message>
    <message>
        <source>Two meetings or more with one person only.</source>
        <translation>2回以上会って、相手がいつも一人のとき。</translation>
    </message>
    <message>
        <source>Budget phase, budget not heard</source>
        <translation>最終予算化なのに予算を聞けていない</translation>
    </message>
    <message>
        <source>They are fixing the budget; what they told us of it is not written down.</source>
        <translation>予算を固める段階ですが、予算の答えが記録にありません。</translation>
    </message>
    <message>
        <source>A quote that does not fit the budget goes back, or out.</source>
        <translation>予算に合わない見積は戻されるか、外されます。</translation>
    </message>
    <message>
        <source>How much is set aside, in which year, and who asks for it?</source>
        <translation>予算はいくらで、どの年度に、どなたが申請しますか</translation>
    </message>
    <message>
        <source>From phase 8 on without an answer on budget.</source>
        <translation>フェーズ8以降で、予算の答えがないとき。</translation>
    </message>
    <message>
        <source>Fixed deadline, timing not heard</source>
        <translation>期限があるのに導入時期を聞けていない</translation>
    </message>
    <message>
        <source>There is a day they must decide by; the timing is not heard.</source>
        <translation>決めなければならない期限がありますが、導入時期を聞けていません。</translation>
    </message>
    <message>
        <source>A fixed deadline weighs most: everything is counted back from it.</source>
        <translation>期限がいちばん重く、すべてはそこから逆算します。</translation>
    </message>
    <message>
        <source>What must be done by when so that the deadline is kept?</source>
        <translation>期限に間に合うには、いつまでに何が必要ですか</translation>
    </message>
    <message>
        <source>The deadline is fixed and the timing is not heard.</source>
        <translation>期限があるのに、導入時期を聞けていないとき。</translation>
    </message>
    <message>
        <source>They compare, with whom is not known</source>
        <translation>比較の相手が分からない</translation>
    </message>
    <message>
        <source>They compare rivals; nothing is heard of one.</source>
        <translation>競合と比較する段階ですが、競合を聞けていません。</translation>
    </message>
    <message>
        <source>Without knowing the rival nobody can show the difference.</source>
        <translation>相手を知らずに違いは示せません。</translation>
    </message>
    <message>
        <source>Whom else are you looking at, and what do you like there?</source>
        <translation>ほかにどちらを検討中で、どこが良いと思われますか</translation>
    </message>
    <message>
        <source>From phase 7 on without an answer on competitors.</source>
        <translation>フェーズ7以降で、競合の答えがないとき。</translation>
    </message>
    <message>
        <source>Rivals not checked for long</source>
        <translation>競合を長く確かめていない</translation>
    </message>
    <message>
        <source>For {days} days nobody has asked about rivals.</source>
        <translation>{days}日間、競合について聞いていません。</translation>
    </message>
    <message>
        <source>Rivals come in unseen.</source>
        <translation>競合はいつのまにか入り込みます。</translation>
    </message>
    <message>
        <source>Has anybody else offered something lately?</source>
        <translation>最近、他社から何か提案がありましたか</translation>
    </message>
    <message>
        <source>Nobody has asked about competitors for 60 days.</source>
        <translation>60日間、競合を確かめていないとき。</translation>
    </message>
    <message>
        <source>We run ahead</source>
        <translation>こちらが先に進みすぎ</translation>
    </message>
    <message>
        <source>Our stage is {n} steps ahead of their phase.</source>
        <translation>当社の段階が相手のフェーズより{n}つ先です。</translation>
    </message>
    <message>
        <source>Who is pushed steps back. Go at their pace.</source>
        <translation>押されると人は引きます。相手の歩調に合わせましょう。</translation>
    </message>
    <message>
        <source>Give what they want in this phase before going on</source>
        <translation>進む前に、この段階で相手が欲しいものを渡す</translation>
    </message>
    <message>
        <source>Our stage is two or more ahead of their phase.</source>
        <translation>当社の段階が相手のフェーズより2つ以上先のとき。</translation>
    </message>
    <message>
        <source>We are behind</source>
        <translation>こちらが遅れている</translation>
    </message>
    <message>
        <source>Their phase is {n} steps ahead of our stage.</source>
        <translation>相手のフェーズが当社の段階より{n}つ先です。</translation>
    </message>
    <message>
        <source>They go on without us, and others fill the gap.</source>
        <translation>当社抜きで話が進み、他社がその場を埋めます。</translation>
    </message>
    <message>
        <source>Catch up: prepare what they want in this phase</source>
        <translation>追いつく: この段階で相手が欲しいものを用意する</translation>
    </message>
    <message>
        <source>Our stage is behind their phase.</source>
        <translation>当社の段階が相手のフェーズより遅れているとき。</translation>
    </message>
    <message>
        <source>Contract without a delivery date</source>
        <translation>契約なのに納期がない</translation>
    </message>
    <message>
        <source>The contract is being settled and no delivery date is agreed.</source>
        <translation>契約を詰める段階ですが、納期が決まっていません。</translation>
    </message>
    <message>
        <source>A date that is missing in the contract becomes a complaint.</source>
        <translation>契約にない納期は、あとで苦情になります。</translation>
    </message>
    <message>
        <source>By when must it be delivered and running?</source>
        <translation>いつまでに納めて、動いている必要がありますか</translation>
    </message>
    <message>
        <source>At phase 10 no delivery date is agreed.</source>
        <translation>フェーズ10で、納期が決まっていないとき。</translation>
    </message>
    <message>
        <source> ({name})</source>
        <translation>（{name}）</translation>
    </message>
    <message>
        <source>They agree inside; nobody whose consent is needed is written down.</source>
        <translation>社内で合意を取る段階ですが、誰の同意が必要かの記録がありません。</translation>
    </message>
    <message>
        <source>They agree inside; how everybody with a part stands is not known.</source>
        <translation>社内で合意を取る段階ですが、関係者の支持度が分からない人がいます。</translation>
    </message>
</context>
<context>
    <name>MismatchBadge</name>
    <message>
        <source>{n} that do not fit</source>
        <translation>食い違い {n}件</translation>
    </message>
    <message>
        <source>1 that does not fit</source>
        <translation>食い違い 1件</translation>
    </message>
</context>
<context>
    <name>MismatchSection</name>
    <message>
        <source>Warnings</source>
        <translation>食い違いの規則</translation>
    </message>
    <message>
        <source>These rules compare how a customer buys with what we do. They warn and explain; they never block.</source>
        <translation>相手の買い方と当社の動きを比べる規則です。知らせて理由を示すだけで、操作は止めません。</translation>
    </message>
    <message>
        <source>{n} of {all} are on</source>
        <translation>{all}件のうち{n}件が有効</translation>
    </message>
</context>
<context>
    <name>MonthHead</name>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>渋い</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未記入</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>How it went</source>
        <translation>手応え</translation>
    </message>
</context>
<context>
    <name>Motive</name>
    <message>
        <source>Lease end or age</source>
        <translation>リース満了・老朽化</translation>
    </message>
    <message>
        <source>Lower costs</source>
        <translation>コスト削減</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>事業の拡大</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>トラブル</translation>
    </message>
    <message>
        <source>Law or audit</source>
        <translation>法令・監査</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>移転</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>上からの指示</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>NeedLevel</name>
    <message>
        <source>Just looking</source>
        <translation>情報として知りたい</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>様子を見ている</translation>
    </message>
    <message>
        <source>By a date</source>
        <translation>いつまでに欲しい</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ欲しい</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Watching</source>
        <translation>様子見</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>情報だけ</translation>
    </message>
    <message>
        <source>By a date</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
</context>
<context>
    <name>NewFactDialog</name>
    <message>
        <source>New fact</source>
        <translation>新しい事実</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Noun</name>
    <message>
        <source>Products</source>
        <translation>商品・明細</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>効果（利益）</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>詰める点（条件・納期・価格）</translation>
    </message>
    <message>
        <source>Obstacles to buying</source>
        <translation>買いにくくしている点</translation>
    </message>
    <message>
        <source>Wanted information</source>
        <translation>知りたい情報</translation>
    </message>
    <message>
        <source>Consents needed</source>
        <translation>必要な合意</translation>
    </message>
    <message>
        <source>Success stories</source>
        <translation>成功事例</translation>
    </message>
</context>
<context>
    <name>ObjectionEditor</name>
    <message>
        <source>+ Another objection</source>
        <translation>+ 別の反対理由</translation>
    </message>
    <message>
        <source>We answered it</source>
        <translation>回答した</translation>
    </message>
    <message>
        <source>Save as answered; our approach says how</source>
        <translation>回答済みとして保存（当社の対応を書いてください）</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解消した</translation>
    </message>
    <message>
        <source>Save: they object no longer</source>
        <translation>もう反対していないとして保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The last replacement stopped the plant for two days</source>
        <translation>前回の入替で工場が2日停止した</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Weighs on</source>
        <translation>影響を受ける人</translation>
    </message>
    <message>
        <source>Our approach</source>
        <translation>当社の対応</translation>
    </message>
    <message>
        <source>Show a plant that was replaced without a stop</source>
        <translation>無停止で移行した工場の事例を見せる</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>ObjectionState</name>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解消</translation>
    </message>
</context>
<context>
    <name>OffBoardPage</name>
    <message>
        <source>All {n}</source>
        <translation>すべて {n}</translation>
    </message>
    <message>
        <source>On hold {n}</source>
        <translation>保留 {n}</translation>
    </message>
    <message>
        <source>Lost {n}</source>
        <translation>失注 {n}</translation>
    </message>
    <message>
        <source>Dropped {n}</source>
        <translation>外した {n}</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>ボードに戻す</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>再開日を変える…</translation>
    </message>
    <message>
        <source>Nurture again…</source>
        <translation>もう一度育てる…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nothing is off the board here.</source>
        <translation>ここにはボードの外の案件がありません。</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>案件ボードへ</translation>
    </message>
    <message>
        <source>Only lost and dropped deals are nurtured again</source>
        <translation>もう一度育てられるのは、失注した案件と外した案件だけです</translation>
    </message>
    <message>
        <source>A dropped deal has no restart date: nurture it again instead</source>
        <translation>外した案件に再開日はありません。「もう一度育てる」を使ってください</translation>
    </message>
    <message>
        <source>Nurture again</source>
        <translation>もう一度育てる</translation>
    </message>
    <message>
        <source>Another restart date</source>
        <translation>再開日を変える</translation>
    </message>
    <message>
        <source>Deals off the board</source>
        <translation>ボードの外の案件</translation>
    </message>
    <message>
        <source>Show the board (Esc)</source>
        <translation>案件ボードへ（Esc）</translation>
    </message>
    <message>
        <source>Restart {day}</source>
        <translation>再開 {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>nurtured again</source>
        <translation>育て直し中</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Order: {name}</source>
        <translation>注文：{name}</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>Begun</source>
        <translation>着手</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Waiting for the money</source>
        <translation>入金待ち</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>No order is kept of this won deal. With one, it goes on: {steps}.</source>
        <translation>この受注案件には注文の記録がありません。作ると続きを追えます：{steps}</translation>
    </message>
    <message>
        <source>Keep an order</source>
        <translation>注文を記録</translation>
    </message>
    <message>
        <source>When this deal is won, its order goes on here: {steps}. It is closed only when the money is in.</source>
        <translation>受注すると、ここで続きを追います：{steps}。入金して初めて完了です。</translation>
    </message>
    <message>
        <source>Win this deal</source>
        <translation>受注にする</translation>
    </message>
</context>
<context>
    <name>OrderTask</name>
    <message>
        <source>Process the order</source>
        <translation>受注処理をする</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>納品する</translation>
    </message>
    <message>
        <source>Send the invoice</source>
        <translation>請求書を送る</translation>
    </message>
    <message>
        <source>Book the revenue</source>
        <translation>売上を計上する</translation>
    </message>
    <message>
        <source>See that the money is in</source>
        <translation>入金を確認する</translation>
    </message>
    <message>
        <source>Ask how it runs, and confirm that the decision was right</source>
        <translation>使い心地を伺い、選んで正しかったことを確かめてもらう</translation>
    </message>
    <message>
        <source>Ask to tell of it as a case</source>
        <translation>事例として紹介させてもらえるか聞く</translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation>紹介をお願いする</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>The deal is no longer won. Its order stays, because something of it is done.</source>
        <translation>この案件は受注ではなくなりましたが、手順が進んでいるため注文は残してあります。</translation>
    </message>
    <message>
        <source>Follow this order up</source>
        <translation>この注文を追う</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱へ</translation>
    </message>
    <message>
        <source>Nobody follows this order up yet.</source>
        <translation>この注文はまだ追っていません。</translation>
    </message>
    <message>
        <source>Closed: the money came in on {day}.</source>
        <translation>完了：{day} に入金済み。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still open: {steps}. It is closed when the money is in.</source>
        <translation>残り：{steps}。入金して完了です。</translation>
    </message>
    <message>
        <source>{step} was due on {day}.</source>
        <translation>{step}の期日（{day}）を過ぎています。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>受注日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>After the order</source>
        <translation>受注後</translation>
    </message>
    <message>
        <source>For their decision</source>
        <translation>お客様の判断のために</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>注文の内容</translation>
    </message>
</context>
<context>
    <name>OrdersSection</name>
    <message>
        <source>After the order</source>
        <translation>受注後</translation>
    </message>
    <message>
        <source>Winning a deal makes an order: processing, delivery, invoice, revenue, collection. Each step becomes due when the one before it is done. It is closed only when the money is in.</source>
        <translation>受注すると注文ができ、受注処理・納品・請求・売上計上・回収の手順が付きます。前の手順が済むと次の期日が入ります。入金して初めて完了です。</translation>
    </message>
    <message>
        <source>Remind of these by itself</source>
        <translation>自動で次の一手に入れる</translation>
    </message>
    <message>
        <source>{what}: {days} days after: {step}</source>
        <translation>{what}：{step}の{days}日後</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Functional</source>
        <translation>機能別</translation>
    </message>
    <message>
        <source>Divisional</source>
        <translation>事業部制</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト型</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>地域別</translation>
    </message>
    <message>
        <source>Led by the owner</source>
        <translation>オーナー型</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持株会社</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>リストから外した</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Recent contact</source>
        <translation>最近のやりとり</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>宿題・約束</translation>
    </message>
    <message>
        <source>No open promise.</source>
        <translation>残っている宿題はありません。</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>No next step.</source>
        <translation>次の一手がありません。</translation>
    </message>
    <message>
        <source>Questions for next time</source>
        <translation>次回聞くこと</translation>
    </message>
    <message>
        <source>No open question.</source>
        <translation>聞くことはありません。</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Make it a promise</source>
        <translation>約束にする</translation>
    </message>
    <message>
        <source>Make it a follow-up</source>
        <translation>予定にする</translation>
    </message>
    <message>
        <source>Open the file or link</source>
        <translation>ファイル・リンクを開く</translation>
    </message>
    <message>
        <source>Take as amount</source>
        <translation>金額にする</translation>
    </message>
    <message>
        <source>Take the sum as the deal&apos;s amount</source>
        <translation>合計を案件の金額にする</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit what this deal is about</source>
        <translation>この案件についてを編集</translation>
    </message>
    <message>
        <source>Open this?</source>
        <translation>これを開きますか。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>まだ何も記入されていません。</translation>
    </message>
    <message>
        <source>{day} (first contact of the deal)</source>
        <translation>{day}（この案件の最初のやりとり）</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定日</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>獲得経路</translation>
    </message>
    <message>
        <source>First channel</source>
        <translation>最初の接点</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>初回接触</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題提起</translation>
    </message>
    <message>
        <source>Essence</source>
        <translation>本質</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>About this deal</source>
        <translation>この案件について</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>Phase not known</source>
        <translation>フェーズ不明</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>歩調が合っている</translation>
    </message>
    <message>
        <source>We run ahead</source>
        <translation>こちらが先</translation>
    </message>
    <message>
        <source>We are behind</source>
        <translation>こちらが遅れ</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the visit briefing</source>
        <translation>訪問シートのプレビュー</translation>
    </message>
    <message>
        <source>Enter prints; Ctrl + and Ctrl - zoom; Ctrl 0 shows the whole page.</source>
        <translation>Enter で印刷、Ctrl + と Ctrl - で拡大・縮小、Ctrl 0 でページ全体。</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Pairs that may be one</source>
        <translation>名寄せの候補</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>最近見たもの</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Accounts and deals</source>
        <translation>顧客・案件</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>In reports</source>
        <translation>メモの中</translation>
    </message>
    <message>
        <source>Log a contact: {name}</source>
        <translation>{name} について記録する</translation>
    </message>
    <message>
        <source>Visit briefing: {name}</source>
        <translation>{name} の訪問シート</translation>
    </message>
    <message>
        <source>Show on the map of key people: {name}</source>
        <translation>人物マップで見る: {name}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No gap found. Well covered.</source>
        <translation>穴は見つかりません。よく押さえられています。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>人を充てる</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>今も同じ</translation>
    </message>
    <message>
        <source>Fold the gaps away</source>
        <translation>攻略の穴をたたむ</translation>
    </message>
    <message>
        <source>roles covered · met {met} of {people} people</source>
        <translation>役割の充足 ・ {people}人中 {met}人と面談済み</translation>
    </message>
    <message>
        <source>· consents {n}/{all}</source>
        <translation>・ 同意 {n}/{all}</translation>
    </message>
    <message>
        <source>Consents given: {n} of {all}</source>
        <translation>必要な同意 {n}/{all}</translation>
    </message>
    <message>
        <source>Show the gaps: {n}, roles covered {met} of {all}</source>
        <translation>攻略の穴を開く：{n}件、役割の充足 {met}/{all}</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>ほか{n}件を表示</translation>
    </message>
    <message>
        <source>Coverage gaps</source>
        <translation>攻略の穴</translation>
    </message>
</context>
<context>
    <name>PanelDeeds</name>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Careful with</source>
        <translation>触れない・注意</translation>
    </message>
    <message>
        <source>Our connection</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Trust is down, repair it first: {reason} ({day})</source>
        <translation>信頼が下がっています：先に修復。{reason}（{day}）</translation>
    </message>
    <message>
        <source>Hands over to {name}: {scope}</source>
        <translation>{name}さんに委譲：{scope}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Acts for {name}: {scope}</source>
        <translation>{name}さんから委譲：{scope}</translation>
    </message>
    <message>
        <source>Objection ({state})</source>
        <translation>反対（{state}）</translation>
    </message>
    <message>
        <source>Last confirmed {day}</source>
        <translation>最終確認 {day}</translation>
    </message>
    <message>
        <source>{name} would know</source>
        <translation>{name}さんに聞く</translation>
    </message>
    <message>
        <source>Vacant role</source>
        <translation>空席の役割</translation>
    </message>
    <message>
        <source>{one} → {other}</source>
        <translation>{one} → {other}</translation>
    </message>
    <message>
        <source>Strength {n} of 3</source>
        <translation>強さ {n}/3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Confirmed {day}</source>
        <translation>確認日 {day}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Page before (PgUp)</source>
        <translation>前のページ（PgUp）</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>次のページ（PgDn）</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}に保存しました</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>From the products</source>
        <translation>商品から選ぶ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value it meets</source>
        <translation>応える価値観</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>ファイル・リンク</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反応</translation>
    </message>
    <message>
        <source>Score 1-5</source>
        <translation>評価 1〜5</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>言った人</translation>
    </message>
    <message>
        <source>Their evaluation</source>
        <translation>お客様の評価</translation>
    </message>
    <message>
        <source>Saves per year</source>
        <translation>年間の効果</translation>
    </message>
    <message>
        <source>Saves once</source>
        <translation>一度だけの効果</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>計算の根拠</translation>
    </message>
    <message>
        <source>About</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>当社の案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>当社の手助け</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>聞かれた日</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束の日</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>渡した日</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>どうだったか</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>役に立った</translation>
    </message>
    <message>
        <source>of little use</source>
        <translation>あまり役立たず</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>または名前</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>ライブラリから選ぶ</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>打ち手</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>上へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>下へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>編集 (Enter)</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>{title}に追加</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>{n}% off</source>
        <translation>値引 {n}%</translation>
    </message>
    <message>
        <source>v{n}</source>
        <translation>第{n}版</translation>
    </message>
    <message>
        <source>meets: {value}</source>
        <translation>価値観: {value}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>年 {amount}</translation>
    </message>
    <message>
        <source>Sum {amount}</source>
        <translation>合計 {amount}</translation>
    </message>
    <message>
        <source> · margin {amount}</source>
        <translation> · 粗利 {amount}</translation>
    </message>
    <message>
        <source> · payback {n} years</source>
        <translation> · 回収 {n}年</translation>
    </message>
    <message>
        <source>{n}/{all} in favour</source>
        <translation>賛成 {n}/{all}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>未決 {n}</translation>
    </message>
    <message>
        <source>{n} to deliver</source>
        <translation>未提供 {n}</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>一度 {amount}</translation>
    </message>
    <message>
        <source>ours: {words}</source>
        <translation>当社: {words}</translation>
    </message>
    <message>
        <source>our help: {words}</source>
        <translation>手助け: {words}</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>{day} 依頼</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>役に立った</translation>
    </message>
    <message>
        <source>of little use</source>
        <translation>あまり役に立たず</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>{day} 提供</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} まで</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未提供</translation>
    </message>
</context>
<context>
    <name>PeekPanel</name>
    <message>
        <source>Inside the deal</source>
        <translation>案件の中身</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>この段階に</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>まだ誰も登録されていません</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>{n}/{all} in favour</source>
        <translation>{n}/{all} が賛成</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>最近の接触</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the deal (Enter)</source>
        <translation>案件を開く (Enter)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Go to the account</source>
        <translation>顧客のページへ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>接触を記録</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>閉じる (Space)</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>A line from {name}: arrows lead it, Enter draws it, Esc leaves</source>
        <translation>{name}さんから線を引く：矢印で相手へ、Enterで決定、Escでやめる</translation>
    </message>
    <message>
        <source>A line ends at another person.</source>
        <translation>線の先には別の人を選んでください。</translation>
    </message>
    <message>
        <source>No line drawn.</source>
        <translation>線は引きませんでした。</translation>
    </message>
</context>
<context>
    <name>PeopleMap</name>
    <message>
        <source>Board</source>
        <translation>経営層</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>部長級</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>課長・担当</translation>
    </message>
    <message>
        <source>Nobody of the board is known yet</source>
        <translation>この層の人をまだ知りません</translation>
    </message>
    <message>
        <source>No department head is known yet</source>
        <translation>この層の人をまだ知りません</translation>
    </message>
    <message>
        <source>Nobody of a section is known yet</source>
        <translation>この層の人をまだ知りません</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未面談</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日前</translation>
    </message>
    <message>
        <source>Criteria not yet asked</source>
        <translation>課題・判断基準は未確認</translation>
    </message>
    <message>
        <source>Support: {word}</source>
        <translation>支持度：{word}</translation>
    </message>
    <message>
        <source>last met {ago}</source>
        <translation>最終面談 {ago}</translation>
    </message>
    <message>
        <source>Key player</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Reports to {name}</source>
        <translation>上司 {name}</translation>
    </message>
    <message>
        <source>folded department</source>
        <translation>たたんだ部署</translation>
    </message>
    <message>
        <source>{a} influences {b}, strength {strength} of {most}</source>
        <translation>{a}は{b}に影響力がある（強さ {strength}／{most}）</translation>
    </message>
    <message>
        <source>{a} and {b}: conflict</source>
        <translation>{a}と{b}は対立している</translation>
    </message>
    <message>
        <source>{a} and {b}: informal tie</source>
        <translation>{a}と{b}に非公式のつながり</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>× conflict</source>
        <translation>× 対立</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>非公式</translation>
    </message>
    <message>
        <source>find out the name</source>
        <translation>名前を確認する</translation>
    </message>
    <message>
        <source>{role} not known. Ask {name}</source>
        <translation>{role}が空席です。{name}さんに聞く</translation>
    </message>
    <message>
        <source>{role} not known. Ask at the next visit</source>
        <translation>{role}が空席です。次の訪問で聞く</translation>
    </message>
    <message>
        <source>Not confirmed since {day}</source>
        <translation>{day}から確認していません</translation>
    </message>
    <message>
        <source>Delegates to {names}</source>
        <translation>権限委譲先：{names}</translation>
    </message>
    <message>
        <source>Wanted: {word}</source>
        <translation>めざす支持度：{word}</translation>
    </message>
    <message>
        <source>Trust: {word}</source>
        <translation>信頼：{word}</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>PeopleMapPane</name>
    <message>
        <source>Key people</source>
        <translation>人物マップ</translation>
    </message>
    <message>
        <source>Nobody at this account is known yet.</source>
        <translation>この会社の人はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>最初の人物を追加</translation>
    </message>
    <message>
        <source>The people of your accounts will stand here.</source>
        <translation>顧客の人物がここに並びます。</translation>
    </message>
    <message>
        <source>Add the first account</source>
        <translation>最初の顧客を追加</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>New person at this account (Ctrl+N)</source>
        <translation>この会社の人物を追加 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Key people</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>人物マップ</translation>
    </message>
    <message>
        <source>Map of key people</source>
        <translation>人物マップ</translation>
    </message>
    <message>
        <source>Nobody known yet.</source>
        <translation>人物はまだ登録されていません。</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>People met</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>ほかの人…</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか{n}人</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Export what is held…</source>
        <translation>保有する個人データを書き出す…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Part of the name or reading</source>
        <translation>名前かふりがなの一部</translation>
    </message>
    <message>
        <source>Find among the people</source>
        <translation>人物を探す</translation>
    </message>
    <message>
        <source>Nobody known yet.</source>
        <translation>人物はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Map of key people</source>
        <translation>人物マップ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>この名前の人はいません。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Contact depth</source>
        <translation>面談の深さ</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Careful with</source>
        <translation>触れない・注意</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Our connection</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>PeopleToggles</name>
    <message>
        <source>Nobody known at this account yet.</source>
        <translation>この顧客の人物はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>ほかの人…</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Map of key people</source>
        <translation>人物マップ</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>&amp;Open the profile</source>
        <translation>人物像を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit the person…</source>
        <translation>人物を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>記録する(&amp;L)…</translation>
    </message>
    <message>
        <source>Set the &amp;boss…</source>
        <translation>上司を決める(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Remove the boss</source>
        <translation>上司を外す(&amp;R)</translation>
    </message>
    <message>
        <source>Roles and &amp;stand…</source>
        <translation>役割と支持度(&amp;S)…</translation>
    </message>
    <message>
        <source>Ob&amp;jection…</source>
        <translation>反対の理由(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Trust…</source>
        <translation>信頼(&amp;T)…</translation>
    </message>
    <message>
        <source>Hands decisions o&amp;ver to…</source>
        <translation>権限の委譲先(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Draw a line to…</source>
        <translation>線を引く(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Next line of this card</source>
        <translation>この人の次の線(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put the card back</source>
        <translation>カードを元の位置に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Move to the b&amp;in</source>
        <translation>ごみ箱に入れる(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Somebody was found…</source>
        <translation>担当者が判明(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit the vacant role…</source>
        <translation>空席を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Unfold the department</source>
        <translation>部署を開く(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reason and more…</source>
        <translation>理由など(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>人物を追加(&amp;P)…</translation>
    </message>
    <message>
        <source>New &amp;vacant role…</source>
        <translation>空席を追加(&amp;V)…</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit the view</source>
        <translation>全体に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>All cards &amp;back to their places</source>
        <translation>カードをすべて元の位置に戻す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Note how trust stands</source>
        <translation>信頼度を記録</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>今も同じ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>人物像</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Choose a card to see more.</source>
        <translation>カードを選ぶと詳しく見られます。</translation>
    </message>
</context>
<context>
    <name>PersonCommands</name>
    <message>
        <source>&amp;Fold {department}</source>
        <translation>{department}をたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Set the r&amp;ole of {count} people in this deal</source>
        <translation>この案件での{count}人の役割を設定(&amp;O)</translation>
    </message>
    <message>
        <source>Set the r&amp;ole of {count} people</source>
        <translation>{count}人の役割を設定(&amp;O)</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Edit person</source>
        <translation>人物を編集</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい人物</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>決定での立場</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name reading</source>
        <translation>せい</translation>
    </message>
    <message>
        <source>Given name reading</source>
        <translation>めい</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Formal rank</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>After the title</source>
        <translation>役職から判断</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 弱い</translation>
    </message>
    <message>
        <source>2 counts</source>
        <translation>2 影響あり</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 強い</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>判断基準</translation>
    </message>
    <message>
        <source>Careful with</source>
        <translation>触れない・注意</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Our connection</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>First met on</source>
        <translation>初面談日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Gone are: the person with photo, ways to reach, notes, private notes, traits, facts and tags; the search index; and every backup in the data folder is rewritten without them.</source>
        <translation>消えるもの：人物（写真・連絡先・メモ・私的メモ・特性・事実・タグ）と検索索引。データフォルダー内のバックアップも、この人物を除いて書き直します。</translation>
    </message>
    <message>
        <source>This cannot be undone, and nothing done before it can be undone afterwards.</source>
        <translation>この操作は取り消せません。これより前の操作も取り消せなくなります。</translation>
    </message>
    <message>
        <source>Contacts and deals stay. Where somebody wrote the name into a report or another text, it stays there: search for it and change it.</source>
        <translation>活動記録と案件は残ります。報告などの文章に書かれた名前はそのまま残るので、検索して書き換えてください。</translation>
    </message>
    <message>
        <source>A copy you keep elsewhere still holds the person; when it is restored here, the person is erased again.</source>
        <translation>別の場所に置いたコピーには残ります。ここに復元すると、この人物は自動的にもう一度消去されます。</translation>
    </message>
    <message>
        <source>Folder for what is held on {name}</source>
        <translation>{name}の個人データを書き出すフォルダー</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>書き出しました：{files}</translation>
    </message>
    <message>
        <source>Delete all backups instead of rewriting them</source>
        <translation>バックアップを書き直さずにすべて削除する</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name}を完全に消去しますか？</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Erased. Not a byte of the person is left in the data folder.</source>
        <translation>消去しました。この人物のデータはデータフォルダーに残っていません。</translation>
    </message>
    <message>
        <source>These backups could not be read and were left as they are: {names}</source>
        <translation>次のバックアップは読めないため、そのまま残っています：{names}</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Planning</source>
        <translation>企画立案</translation>
    </message>
    <message>
        <source>Docs request</source>
        <translation>資料請求・問合せ</translation>
    </message>
    <message>
        <source>Detail documents</source>
        <translation>詳細資料請求</translation>
    </message>
    <message>
        <source>Product talk</source>
        <translation>商品説明希望</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>セミナー参加</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選考（機能・コスト）</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>競合との比較</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>最終予算化</translation>
    </message>
    <message>
        <source>Internal consensus</source>
        <translation>社内コンセンサス</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約調整</translation>
    </message>
</context>
<context>
    <name>PhasePanel</name>
    <message>
        <source>Their buying phase</source>
        <translation>相手の購買フェーズ</translation>
    </message>
    <message>
        <source>Click to change where they are. The day is kept</source>
        <translation>クリックで今の段階を変える。日付は自動で残ります</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>達した日</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>誰から</translation>
    </message>
    <message>
        <source>Phase not known</source>
        <translation>フェーズ不明に戻す</translation>
    </message>
    <message>
        <source>Their phase is not known yet. Click the one they are in.</source>
        <translation>相手のフェーズがまだ分かりません。いまの段階をクリックしてください。</translation>
    </message>
    <message>
        <source>In step. Now they want “{need}”.</source>
        <translation>歩調が合っています。いま相手が欲しいのは「{need}」です。</translation>
    </message>
    <message>
        <source>In step. Next they want “{need}”.</source>
        <translation>歩調が合っています。次に相手が欲しいのは「{need}」です。</translation>
    </message>
    <message>
        <source>We run {n} ahead of them. What they want now is “{need}”.</source>
        <translation>こちらが{n}つ先に進んでいます。いま相手が欲しいのは「{need}」です。</translation>
    </message>
    <message>
        <source>We are {n} behind them. What they want now is “{need}”.</source>
        <translation>こちらが{n}つ遅れています。いま相手が欲しいのは「{need}」です。</translation>
    </message>
</context>
<context>
    <name>PhaseShort</name>
    <message>
        <source>Planning</source>
        <translation>企画立案</translation>
    </message>
    <message>
        <source>Docs request</source>
        <translation>資料請求・問合せ</translation>
    </message>
    <message>
        <source>Detail documents</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Product talk</source>
        <translation>商品説明</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>セミナー参加</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選考（機能・コスト）</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>競合との比較</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>最終予算化</translation>
    </message>
    <message>
        <source>Internal consensus</source>
        <translation>社内コンセンサス</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約調整</translation>
    </message>
</context>
<context>
    <name>PhaseTrack</name>
    <message>
        <source>expected {day}</source>
        <translation>見込 {day}</translation>
    </message>
    <message>
        <source>Click to edit</source>
        <translation>クリックで編集</translation>
    </message>
    <message>
        <source>they are here now</source>
        <translation>いまの段階</translation>
    </message>
    <message>
        <source>behind them</source>
        <translation>済み</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>What others in the industry do</source>
        <translation>同業の取り組み</translation>
    </message>
    <message>
        <source>What it costs to leave things as they are</source>
        <translation>放っておいた場合の損失</translation>
    </message>
    <message>
        <source>One page to start the talk inside</source>
        <translation>社内で話を始めるための一枚</translation>
    </message>
    <message>
        <source>Company profile and overview</source>
        <translation>会社案内・サービスの概要</translation>
    </message>
    <message>
        <source>A rough idea of the price</source>
        <translation>価格の目安</translation>
    </message>
    <message>
        <source>An answer on the same day</source>
        <translation>その日のうちの返事</translation>
    </message>
    <message>
        <source>List of functions</source>
        <translation>機能の一覧</translation>
    </message>
    <message>
        <source>How the price is made up</source>
        <translation>価格の決まり方</translation>
    </message>
    <message>
        <source>The way to the start of use</source>
        <translation>導入までの流れ</translation>
    </message>
    <message>
        <source>Frequent questions</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>An explanation for their own problem</source>
        <translation>自社の課題に合わせた説明</translation>
    </message>
    <message>
        <source>Something to see and touch</source>
        <translation>見て触れるもの</translation>
    </message>
    <message>
        <source>How the same industry uses it</source>
        <translation>同業の使い方</translation>
    </message>
    <message>
        <source>Honest cases, failures too</source>
        <translation>失敗も含めた事例の話</translation>
    </message>
    <message>
        <source>Handout for those who came</source>
        <translation>参加した人への資料</translation>
    </message>
    <message>
        <source>One page to pass on inside</source>
        <translation>社内に広める一枚</translation>
    </message>
    <message>
        <source>Cases of the same size</source>
        <translation>同規模の導入事例</translation>
    </message>
    <message>
        <source>Specification and cost breakdown</source>
        <translation>仕様書・費用の内訳</translation>
    </message>
    <message>
        <source>Answers to the screening sheet</source>
        <translation>審査シートの回答</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>一枚の説明</translation>
    </message>
    <message>
        <source>Comparison with rivals</source>
        <translation>競合との比較表</translation>
    </message>
    <message>
        <source>Cost and trouble of changing over</source>
        <translation>乗り換えの費用と手間</translation>
    </message>
    <message>
        <source>Voices of those who chose us</source>
        <translation>当社を選んだ客先の声</translation>
    </message>
    <message>
        <source>Answers on our weak points</source>
        <translation>弱い点への答え</translation>
    </message>
    <message>
        <source>Formal quote with three plans</source>
        <translation>正式な見積（松竹梅）</translation>
    </message>
    <message>
        <source>Benefit in figures and payback</source>
        <translation>数字で見る効果・回収の年数</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Words for the budget request</source>
        <translation>予算書に載せる文章</translation>
    </message>
    <message>
        <source>Draft of the approval request</source>
        <translation>稟議書の下書き</translation>
    </message>
    <message>
        <source>Answers to the objections</source>
        <translation>反対の理由への答え</translation>
    </message>
    <message>
        <source>One page for the executives</source>
        <translation>役員向けの一枚</translation>
    </message>
    <message>
        <source>A talk with a company that uses it</source>
        <translation>導入した会社との面談</translation>
    </message>
    <message>
        <source>Draft of contract and order form</source>
        <translation>契約書・注文書の案</translation>
    </message>
    <message>
        <source>Delivery date and work schedule</source>
        <translation>納期と作業の日程</translation>
    </message>
    <message>
        <source>Contact and support afterwards</source>
        <translation>導入後の窓口と支援</translation>
    </message>
    <message>
        <source>Terms of guarantee and cancelling</source>
        <translation>保証と解約の条件</translation>
    </message>
    <message>
        <source>a reason to start</source>
        <translation>始める理由</translation>
    </message>
    <message>
        <source>documents and a quick answer</source>
        <translation>資料とすぐの返事</translation>
    </message>
    <message>
        <source>details to judge by</source>
        <translation>判断できる詳しい資料</translation>
    </message>
    <message>
        <source>an explanation for their problem</source>
        <translation>自社の課題に合わせた説明</translation>
    </message>
    <message>
        <source>cases to hear and to show inside</source>
        <translation>社内にも見せられる事例</translation>
    </message>
    <message>
        <source>proof of function and cost</source>
        <translation>機能と費用の裏付け</translation>
    </message>
    <message>
        <source>material to compare rivals</source>
        <translation>競合との比較の材料</translation>
    </message>
    <message>
        <source>figures for the budget</source>
        <translation>予算化のための数字</translation>
    </message>
    <message>
        <source>material to convince inside</source>
        <translation>社内を説得する材料</translation>
    </message>
    <message>
        <source>terms and dates that are sure</source>
        <translation>確かな条件と日程</translation>
    </message>
    <message>
        <source>Outline: cost of waiting</source>
        <translation>先送りの損失のひな型</translation>
    </message>
    <message>
        <source>Outline: reply to an inquiry</source>
        <translation>問合せ返信のひな型</translation>
    </message>
    <message>
        <source>Outline: detailed documents</source>
        <translation>詳細資料のひな型</translation>
    </message>
    <message>
        <source>Outline: product talk</source>
        <translation>商品説明のひな型</translation>
    </message>
    <message>
        <source>Outline: case talk</source>
        <translation>事例紹介のひな型</translation>
    </message>
    <message>
        <source>Outline: selection sheet</source>
        <translation>選考資料のひな型</translation>
    </message>
    <message>
        <source>Outline: comparison</source>
        <translation>比較表のひな型</translation>
    </message>
    <message>
        <source>Outline: budget request</source>
        <translation>予算申請のひな型</translation>
    </message>
    <message>
        <source>Outline: approval request</source>
        <translation>稟議書のひな型</translation>
    </message>
    <message>
        <source>Outline: agreement</source>
        <translation>合意書のひな型</translation>
    </message>
    <message>
        <source>How it is now
What it costs a year, and in three years
What others have done
What to decide by when
A first small step</source>
        <translation>いまの姿
1年と3年でかかる費用
同業がしたこと
いつまでに何を決めるか
最初の小さな一歩</translation>
    </message>
    <message>
        <source>Thank you, and what you asked for
Who we are in three lines
A rough price
Two questions: how is it now, by when would you need it?
When we may call</source>
        <translation>お礼と、ご希望の資料
当社の紹介を3行で
価格の目安
伺いたい2点: いまの様子、いつまでに必要か
こちらから電話してよい時間</translation>
    </message>
    <message>
        <source>Functions by use
What the price depends on
From order to start, week by week
What you prepare, what we do
Frequent questions</source>
        <translation>使い方ごとの機能
価格は何で変わるか
注文から稼働まで週ごとの流れ
お客様の準備と当社の作業
よくある質問</translation>
    </message>
    <message>
        <source>Your problem in your words
What changes: before and after
To see: three scenes
How the same industry uses it
What we do not do</source>
        <translation>課題をお客様の言葉で
何が変わるか: 前と後
見せる場面を3つ
同業の使い方
当社がしないこと</translation>
    </message>
    <message>
        <source>A company like yours
What went wrong at first
What they did
Result in one number
What you can try tomorrow</source>
        <translation>似た会社の紹介
初めにうまくいかなかったこと
したこと
結果を数字ひとつで
明日から試せること</translation>
    </message>
    <message>
        <source>Must have, nice to have
How each is met, and the proof
Cost by item
Answers to screening
What the decider judges by, on one page</source>
        <translation>必須の条件と、あれば良い条件
それぞれの満たし方と証拠
費用の内訳
審査への回答
決める人の判断基準を一枚に</translation>
    </message>
    <message>
        <source>What you decide by (their words)
Ours, the present one, the other one
Cost over five years, changing over included
Where others are better, and what we do about it
Voices of those who changed</source>
        <translation>決め手（お客様の言葉で）
当社・いまの取引先・他社
5年間の費用（乗り換えを含む）
他社が勝る点と、当社の手当て
乗り換えた会社の声</translation>
    </message>
    <message>
        <source>Purpose in one line
Amount, with a smaller and a larger plan
Saving a year and payback
Ways to pay
Day the request closes</source>
        <translation>目的を1行で
金額（小さい案と大きい案も）
年間の削減額と回収の年数
支払い方法
申請の締切日</translation>
    </message>
    <message>
        <source>Background and problem
What is proposed, and what else was looked at
Benefit and cost
Risks, objections and the answers
Schedule and who is responsible</source>
        <translation>背景と課題
提案の内容と、比べた他の案
効果と費用
心配・反対意見と答え
日程と責任者</translation>
    </message>
    <message>
        <source>What is delivered
Delivery date and work schedule
Price and payment
Guarantee, support, cancelling
Who to call</source>
        <translation>納めるもの
納期と作業の日程
金額と支払い
保証・支援・解約
連絡先</translation>
    </message>
    <message>
        <source>A yardstick to judge by</source>
        <translation>判断の基準がほしい</translation>
    </message>
    <message>
        <source>To have it decided soon</source>
        <translation>早く決めてしまいたい</translation>
    </message>
    <message>
        <source>An expert&apos;s opinion</source>
        <translation>専門家の意見を聞きたい</translation>
    </message>
    <message>
        <source>Less to choose from: they are tired of information</source>
        <translation>情報を選ぶのに疲れた</translation>
    </message>
    <message>
        <source>Not to be pushed</source>
        <translation>押し売りはされたくない</translation>
    </message>
    <message>
        <source>No needless trouble</source>
        <translation>余計な手間は避けたい</translation>
    </message>
    <message>
        <source>To know what it does for them</source>
        <translation>どう役に立つかを知りたい</translation>
    </message>
    <message>
        <source>An explanation at their level</source>
        <translation>自分のレベルに合わせて説明してほしい</translation>
    </message>
    <message>
        <source>To be looked after when they have bought</source>
        <translation>買ったあとも面倒を見てほしい</translation>
    </message>
</context>
<context>
    <name>PhasesSection</name>
    <message>
        <source>Buying phases</source>
        <translation>購買フェーズ</translation>
    </message>
    <message>
        <source>What a buyer wants to know in each phase. The checklist of a deal starts from these lines.</source>
        <translation>各フェーズで買い手が知りたいこと。案件のチェック一覧はここから始まります。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Restore the original words</source>
        <translation>初期の文に戻す</translation>
    </message>
    <message>
        <source>Put back the words the program came with for this phase</source>
        <translation>このフェーズを、導入時に入っていた文に戻します</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>初期の文</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>相手が欲しいもの</translation>
    </message>
    <message>
        <source>Our material for it</source>
        <translation>当社の資料</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>もう一つ</translation>
    </message>
</context>
<context>
    <name>Picked</name>
    <message>
        <source>{count} cards chosen</source>
        <translation>カードを{count}枚選択中</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>{name}: not known</source>
        <translation>{name}: 不明</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>Noted for the next visit</source>
        <translation>対応中：次回の質問</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>対応中：{day}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>{task}
Click to open it</source>
        <translation>{task}
クリックで開きます</translation>
    </message>
</context>
<context>
    <name>Play</name>
    <message>
        <source>Read up on the company and its trade</source>
        <translation>会社と業界を下調べする</translation>
    </message>
    <message>
        <source>Call for an appointment</source>
        <translation>アポ取りの電話をする</translation>
    </message>
    <message>
        <source>Ask about their problem and their situation</source>
        <translation>課題と状況をヒアリングする</translation>
    </message>
    <message>
        <source>Make the first proposal</source>
        <translation>初回の提案をする</translation>
    </message>
    <message>
        <source>Arrange to meet the decision maker</source>
        <translation>決裁者の面談を設定する</translation>
    </message>
    <message>
        <source>Show a case like theirs</source>
        <translation>似た会社の事例を見せる</translation>
    </message>
    <message>
        <source>Explain the three plans side by side</source>
        <translation>3案を並べて説明する</translation>
    </message>
    <message>
        <source>Ask for the day of the decision</source>
        <translation>決める日を聞く</translation>
    </message>
    <message>
        <source>Hand over to those who deliver</source>
        <translation>納品の担当へ引き継ぐ</translation>
    </message>
    <message>
        <source>Say thanks and tell what comes next</source>
        <translation>お礼とこれからの予定を伝える</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブ</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Street, building</source>
        <translation>番地・建物</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
</context>
<context>
    <name>PointLink</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PointState</name>
    <message>
        <source>Open</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>調整中</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>決着</translation>
    </message>
</context>
<context>
    <name>PointsEditor</name>
    <message>
        <source>Phone, mail, address</source>
        <translation>電話・メール・住所</translation>
    </message>
    <message>
        <source>Add a contact point</source>
        <translation>連絡先を追加</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Approach</source>
        <translation>提案力</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>交渉力</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォロー力</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ力</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>PreferencesPane</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Remembered columns</source>
        <translation>覚えた列</translation>
    </message>
    <message>
        <source>Rename or delete columns that were remembered</source>
        <translation>覚えた列の対応の名前を変える・削除する</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>元に戻す: {step}</translation>
    </message>
    <message>
        <source>Rename remembered columns</source>
        <translation>覚えた列の名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Quote for the customer</source>
        <translation>提示用の見積</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>見積のプレビュー</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>白黒</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Key-person map on paper</source>
        <translation>人物マップの印刷</translation>
    </message>
    <message>
        <source>Preview of the map</source>
        <translation>人物マップのプレビュー</translation>
    </message>
    <message>
        <source>On one page the letters are smaller than 6 points.</source>
        <translation>1ページに収めると、文字が6ポイントより小さくなります。</translation>
    </message>
</context>
<context>
    <name>PrivateKind</name>
    <message>
        <source>Hobbies</source>
        <translation>趣味</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>出身地</translation>
    </message>
    <message>
        <source>School</source>
        <translation>出身校</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>PrivateNotes</name>
    <message>
        <source>Personal (not printed)</source>
        <translation>個人的なこと（印刷しない）</translation>
    </message>
    <message>
        <source>{n}, click to read</source>
        <translation>{n}件（クリックで表示）</translation>
    </message>
    <message>
        <source>click to add</source>
        <translation>クリックして追加</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>このメモを削除</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>削除: {words}</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>メモの種類</translation>
    </message>
    <message>
        <source>Personal note</source>
        <translation>個人的なこと</translation>
    </message>
    <message>
        <source>A personal note, then Enter</source>
        <translation>個人的なことを書いて Enter</translation>
    </message>
</context>
<context>
    <name>ProductsDialog</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name, code or category</source>
        <translation>名前・コード・分類</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>商品を検索</translation>
    </message>
    <message>
        <source>No product yet. Add one, or import a list.</source>
        <translation>商品はまだありません。追加するか、一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱へ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{n} products</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>商品を編集</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>販売を再開</translation>
    </message>
</context>
<context>
    <name>ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>粗利率</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>販売終了</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation>この人を編集</translation>
    </message>
    <message>
        <source>Visit briefing</source>
        <translation>訪問シート</translation>
    </message>
    <message>
        <source>Visit briefing (Ctrl+P)</source>
        <translation>訪問シート (Ctrl+P)</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>まだ誰も登録されていません。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人物を追加</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>ProfileQuestion</name>
    <message>
        <source>What comes first for you, the price or the quality?</source>
        <translation>価格と品質では、どちらを先に見られますか</translation>
    </message>
    <message>
        <source>If it pays off, can the budget be exceeded?</source>
        <translation>効果が見込めれば、予算を超えることもできますか</translation>
    </message>
    <message>
        <source>Do you like to try new ways, or see proof first?</source>
        <translation>新しいやり方は試してみるほうですか、実績を見てからですか</translation>
    </message>
    <message>
        <source>When you decide, which counts more: speed or comparing?</source>
        <translation>決めるとき、速さと比較のどちらを大事にされますか</translation>
    </message>
    <message>
        <source>How much do special terms matter to you?</source>
        <translation>特典や条件は、どのくらい重視されますか</translation>
    </message>
    <message>
        <source>What did your suppliers have to put right lately?</source>
        <translation>最近、取引先に直してもらったことはありますか</translation>
    </message>
    <message>
        <source>What troubles you most in your own work now?</source>
        <translation>いま、ご自身の仕事でいちばん困っていることは何ですか</translation>
    </message>
    <message>
        <source>What has your boss asked of you this term?</source>
        <translation>今期、上司の方から求められていることは何ですか</translation>
    </message>
    <message>
        <source>What do you look at when you judge a proposal?</source>
        <translation>提案を判断されるとき、何をご覧になりますか</translation>
    </message>
    <message>
        <source>What is the policy of your department this year?</source>
        <translation>今年の部門の方針を教えていただけますか</translation>
    </message>
    <message>
        <source>What are you responsible for?</source>
        <translation>どこまでがご担当の範囲ですか</translation>
    </message>
    <message>
        <source>What went wrong the last time you changed something?</source>
        <translation>前回の入替で困ったことはありましたか</translation>
    </message>
    <message>
        <source>Have you handed this matter to somebody?</source>
        <translation>この件で任せている方はいらっしゃいますか</translation>
    </message>
    <message>
        <source>What are you yourself judged on this term?</source>
        <translation>今期、ご自身は何で評価されますか</translation>
    </message>
    <message>
        <source>What do you hold to in business?</source>
        <translation>仕事で大切にされていることは何ですか</translation>
    </message>
    <message>
        <source>Which other departments have a say?</source>
        <translation>ほかにご意見を聞かれる部門はありますか</translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>from {name}</source>
        <translation>{name}から</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>未面談</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n}日前</translation>
    </message>
    <message>
        <source>met {n} ×</source>
        <translation>{n}回</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>効く</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
</context>
<context>
    <name>ProposalSize</name>
    <message>
        <source>Small proposal</source>
        <translation>小さな提案</translation>
    </message>
    <message>
        <source>Big proposal</source>
        <translation>大きな提案</translation>
    </message>
</context>
<context>
    <name>Qualify</name>
    <message>
        <source>Which budget is this paid from, and how much is it?</source>
        <translation>どの予算から、いくら出せますか。</translation>
    </message>
    <message>
        <source>Who will decide in the end?</source>
        <translation>最後に決めるのはどなたですか。</translation>
    </message>
    <message>
        <source>What has to become better, and for whom?</source>
        <translation>だれの、何が良くなる必要がありますか。</translation>
    </message>
    <message>
        <source>By when do you have to decide, and why then?</source>
        <translation>いつまでに、なぜその時期に決めますか。</translation>
    </message>
    <message>
        <source>Whom else do you look at, and what do you expect of each?</source>
        <translation>ほかにどこを検討し、それぞれに何を期待していますか。</translation>
    </message>
    <message>
        <source>Who of your people will work on this, and how much time have they?</source>
        <translation>社内ではだれが、どれくらいの時間で担当しますか。</translation>
    </message>
    <message>
        <source>By which number will you see that it was worth it?</source>
        <translation>どの数字で、やってよかったと判断しますか。</translation>
    </message>
    <message>
        <source>Who can release the money, even beyond the budget?</source>
        <translation>予算を超えても支出を決められるのはどなたですか。</translation>
    </message>
    <message>
        <source>By what will you choose, in which order?</source>
        <translation>何を基準に、どの順番で選びますか。</translation>
    </message>
    <message>
        <source>Which steps lead to the decision, and who takes part?</source>
        <translation>決定までにどんな段取りがあり、だれが加わりますか。</translation>
    </message>
    <message>
        <source>Which papers and checks does a contract need, and how long?</source>
        <translation>契約に必要な書類と審査は何で、どれくらいかかりますか。</translation>
    </message>
    <message>
        <source>What happens if nothing is done?</source>
        <translation>何もしないと、何が起きますか。</translation>
    </message>
    <message>
        <source>Who would speak for this when we are not there?</source>
        <translation>私たちがいない場で、推してくれるのはどなたですか。</translation>
    </message>
    <message>
        <source>What would you do if you did not choose us?</source>
        <translation>当社を選ばない場合は、どうなさいますか。</translation>
    </message>
</context>
<context>
    <name>QualifyTab</name>
    <message>
        <source>BANTCH</source>
        <translation>BANTCH</translation>
    </message>
    <message>
        <source>MEDDPICC</source>
        <translation>MEDDPICC</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Rank {letter}</source>
        <translation>ランク {letter}</translation>
    </message>
    <message>
        <source> · must decide by {day}</source>
        <translation> · 決める期限 {day}</translation>
    </message>
    <message>
        <source>{item} holds the step to {stage} back.</source>
        <translation>{item}が、{stage}へ進むのを止めています。</translation>
    </message>
    <message>
        <source>{item} is the next thing to hear.</source>
        <translation>次に聞くのは{item}です。</translation>
    </message>
    <message>
        <source>{n}/12 = {percent}%</source>
        <translation>{n}/12 = {percent}%</translation>
    </message>
    <message>
        <source> · missing: {items}</source>
        <translation> · 未: {items}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> · partly: {items}</source>
        <translation> · 一部: {items}</translation>
    </message>
    <message>
        <source>{n}/16 · grade {grade}</source>
        <translation>{n}/16 · 評価 {grade}</translation>
    </message>
</context>
<context>
    <name>QuestionTick</name>
    <message>
        <source>Remove this question</source>
        <translation>この質問を外す</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>外す: {words}</translation>
    </message>
</context>
<context>
    <name>QuickFact</name>
    <message>
        <source>Kind of fact</source>
        <translation>情報の種類</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>新しい情報</translation>
    </message>
    <message>
        <source>What you learnt, then Enter</source>
        <translation>分かったことを書いて Enter</translation>
    </message>
    <message>
        <source>{keys} keeps the fact with this source</source>
        <translation>{keys} でこの情報源として記録</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Add fact</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the fact (Enter)</source>
        <translation>事実を追加 (Enter)</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>誰から</translation>
    </message>
    <message>
        <source>Please write what you learnt.</source>
        <translation>わかったことを書いてください。</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>事実の種類</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>新しい事実</translation>
    </message>
    <message>
        <source>A fact, then Enter</source>
        <translation>わかったこと（Enterで追加）</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>誰から</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{keys} keeps the fact with this source</source>
        <translation>{keys} でこの情報源として記録</translation>
    </message>
</context>
<context>
    <name>QuoteForms</name>
    <message>
        <source>Asked for on</source>
        <translation>依頼された日</translation>
    </message>
    <message>
        <source>Asked for at (hour)</source>
        <translation>依頼された時刻</translation>
    </message>
    <message>
        <source>Our expenses</source>
        <translation>経費</translation>
    </message>
    <message>
        <source>Note (not printed)</source>
        <translation>メモ（印刷しない）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>見積番号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Their wishes (cover note)</source>
        <translation>ご要望（表紙に印刷）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>支払条件</translation>
    </message>
    <message>
        <source>Fractions of a yen</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Terms and addressee</source>
        <translation>宛先と条件</translation>
    </message>
    <message>
        <source>This version was sent: only our own notes can change.</source>
        <translation>この版は提出済みです。社内用の項目だけ変更できます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>独自の名称</translation>
    </message>
    <message>
        <source>As the plan is called</source>
        <translation>案の名前のまま</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>ひと言の説明</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>値引き（%）</translation>
    </message>
    <message>
        <source>Discount in yen</source>
        <translation>値引き（円）</translation>
    </message>
    <message>
        <source>Monthly payments</source>
        <translation>支払回数（月）</translation>
    </message>
    <message>
        <source>Worth to them per year</source>
        <translation>お客様の年間効果</translation>
    </message>
    <message>
        <source>Edit variant</source>
        <translation>案を編集</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>新しい案</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>お客様の言葉</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>どなたの声か</translation>
    </message>
    <message>
        <source>Their voice</source>
        <translation>お客様の声</translation>
    </message>
    <message>
        <source>What changes, and who asked for it</source>
        <translation>変更の内容と、どなたの要望か</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>The version before stays as it is. Variants, lines and voices are taken over.</source>
        <translation>前の版はそのまま残ります。案・明細・お客様の声は引き継がれます。</translation>
    </message>
</context>
<context>
    <name>QuoteMenus</name>
    <message>
        <source>Terms and addressee…</source>
        <translation>宛先と条件…</translation>
    </message>
    <message>
        <source>New variant…</source>
        <translation>案を追加…</translation>
    </message>
    <message>
        <source>Their voice…</source>
        <translation>お客様の声を追加…</translation>
    </message>
    <message>
        <source>Quotes and versions…</source>
        <translation>見積と版…</translation>
    </message>
    <message>
        <source>Another quote for this deal</source>
        <translation>この案件に別の見積</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>商品…</translation>
    </message>
    <message>
        <source>Move this quote to the bin</source>
        <translation>この見積をごみ箱へ</translation>
    </message>
    <message>
        <source>Lines…</source>
        <translation>明細…</translation>
    </message>
    <message>
        <source>Name, discount, payments…</source>
        <translation>名称・値引き・支払回数…</translation>
    </message>
    <message>
        <source>Recommend this one</source>
        <translation>この案を推奨</translation>
    </message>
    <message>
        <source>Three plans from this one</source>
        <translation>この案から3案を作る</translation>
    </message>
    <message>
        <source>Copy this variant</source>
        <translation>この案を複製</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>The customer takes this one</source>
        <translation>この案が採用された</translation>
    </message>
    <message>
        <source>Take this variant out</source>
        <translation>この案を削除</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>入っている</translation>
    </message>
    <message>
        <source>Partly in</source>
        <translation>一部入っている</translation>
    </message>
    <message>
        <source>It is not in</source>
        <translation>入っていない</translation>
    </message>
    <message>
        <source>Note beside the disc</source>
        <translation>印の横の一言</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>一言…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>印を取り消す</translation>
    </message>
    <message>
        <source>Take this voice out</source>
        <translation>この声を削除</translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>Quotation</source>
        <translation>御見積書</translation>
    </message>
    <message>
        <source>No. {number} (version {version})</source>
        <translation>見積番号 {number}（第{version}版）</translation>
    </message>
    <message>
        <source>Date {day}</source>
        <translation>発行日 {day}</translation>
    </message>
    <message>
        <source>To: {company}</source>
        <translation>{company} 御中</translation>
    </message>
    <message>
        <source>Attn: {person}</source>
        <translation>{person} 様</translation>
    </message>
    <message>
        <source>Registration no. {number}</source>
        <translation>登録番号 {number}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>お支払条件</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>ご要望</translation>
    </message>
    <message>
        <source>This quotation answers these wishes of yours:</source>
        <translation>次のご要望をふまえてお見積りいたします。</translation>
    </message>
    <message>
        <source>The plans at a glance</source>
        <translation>ご提案の一覧</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ご提案</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名・内容</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>値引</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>税抜金額</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>税込金額</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月額の目安（税抜）</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>お値引き</translation>
    </message>
    <message>
        <source>Subject to {rate}</source>
        <translation>{rate}対象</translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation>消費税 {rate}</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>合計（税込）</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>{amount} × {n}</source>
        <translation>{amount} × {n}回</translation>
    </message>
    <message>
        <source>* reduced tax rate of 8%</source>
        <translation>* 軽減税率（8%）の対象です。</translation>
    </message>
    <message>
        <source>Amounts in yen. Fractions are rounded down: per line, and once per tax rate for the tax.</source>
        <translation>金額は円です。1円未満の端数は、明細の金額ごと、および消費税は税率ごとに1回、切り捨てます。</translation>
    </message>
    <message>
        <source>Amounts in yen. Fractions are rounded half up: per line, and once per tax rate for the tax.</source>
        <translation>金額は円です。1円未満の端数は、明細の金額ごと、および消費税は税率ごとに1回、四捨五入します。</translation>
    </message>
    <message>
        <source>Amounts in yen. Fractions are rounded up: per line, and once per tax rate for the tax.</source>
        <translation>金額は円です。1円未満の端数は、明細の金額ごと、および消費税は税率ごとに1回、切り上げます。</translation>
    </message>
    <message>
        <source>The discount is spread over the tax rates by their amounts; the yen left goes to the largest.</source>
        <translation>お値引きは税率ごとの金額の割合で配分し、残った端数は金額の最も大きい税率に含めます。</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>QuoteState</name>
    <message>
        <source>Draft</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>QuoteTexts</name>
    <message>
        <source>{amount} a month ({n} payments)</source>
        <translation>月 {amount}（{n}回）</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n}年</translation>
    </message>
    <message>
        <source>included</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>投資の回収</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>第{n}版</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>{day} 更新</translation>
    </message>
    <message>
        <source>Change: {reason}</source>
        <translation>前の版からの変更: {reason}</translation>
    </message>
</context>
<context>
    <name>QuotesTab</name>
    <message>
        <source>Only what differs</source>
        <translation>違う行だけ</translation>
    </message>
    <message>
        <source>Show margins (for us)</source>
        <translation>粗利を表示（社内）</translation>
    </message>
    <message>
        <source>Three plans</source>
        <translation>3案にする</translation>
    </message>
    <message>
        <source>Basic, standard and premium from one</source>
        <translation>1つの案から梅・竹・松を作る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Quotes and versions</source>
        <translation>見積と版</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <translation>採用…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>提出済みにする</translation>
    </message>
    <message>
        <source>No quote yet.</source>
        <translation>見積はまだありません。</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>見積を作る</translation>
    </message>
    <message>
        <source>Print for the customer</source>
        <translation>提示用に印刷</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>1案</translation>
    </message>
    <message>
        <source>{n} plans side by side, only what differs</source>
        <translation>{n}案を並べて、違いだけを見せる</translation>
    </message>
    <message>
        <source>{n} plans side by side</source>
        <translation>{n}案を並べて見せる</translation>
    </message>
    <message>
        <source>the issue</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>the solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>Price last. Not recorded yet: {what}</source>
        <translation>価格は最後に。まだ記録されていません：{what}</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>案件ボード</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>人物マップ</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>顧客理解</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>画面の切り替え</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Rank unknown</source>
        <translation>役職不明</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>課長級</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部長級</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>経営層</translation>
    </message>
    <message>
        <source>Buys much or could soon: contact at least twice a month</source>
        <translation>購入が多い、または近く大きく買う見込み。月2回以上の接触</translation>
    </message>
    <message>
        <source>Steady, with room to grow: contact once a month</source>
        <translation>安定した取引があり伸びる余地もある。月1回の接触</translation>
    </message>
    <message>
        <source>Small or far from buying: contact once a quarter</source>
        <translation>取引が小さい、または購入がまだ先。四半期に1回の接触</translation>
    </message>
</context>
<context>
    <name>RankWhy</name>
    <message>
        <source>the deadline is fixed and they need it</source>
        <translation>期限が決まっていて、ニーズもある</translation>
    </message>
    <message>
        <source>no day by which they must decide</source>
        <translation>決めなければならない期限の日付がない</translation>
    </message>
    <message>
        <source>timing is not confirmed</source>
        <translation>導入時期が確認できていない</translation>
    </message>
    <message>
        <source>a deadline, but no need was heard</source>
        <translation>期限はあるが、ニーズを聞けていない</translation>
    </message>
    <message>
        <source>nothing heard about timing</source>
        <translation>導入時期を何も聞けていない</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>まだ何も聞けていない</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Win rate per month</source>
        <translation>月ごとの受注率</translation>
    </message>
</context>
<context>
    <name>ReadinessList</name>
    <message>
        <source>Ready {done} / {of}</source>
        <translation>準備 {done} / {of}</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what}（{count}）</translation>
    </message>
    <message>
        <source>{what}: ready</source>
        <translation>{what}: 準備済み</translation>
    </message>
    <message>
        <source>{what}: missing</source>
        <translation>{what}: 未準備</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>訪問予定を開く</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Open the decision maker</source>
        <translation>決裁者を開く</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>接触を記録</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Date and place</source>
        <translation>日時と場所</translation>
    </message>
    <message>
        <source>Goal and minimum</source>
        <translation>ゴールと最低ライン</translation>
    </message>
    <message>
        <source>Who you meet</source>
        <translation>会う人</translation>
    </message>
    <message>
        <source>Decision maker met</source>
        <translation>決裁者との面談</translation>
    </message>
    <message>
        <source>BANTCH</source>
        <translation>BANTCH</translation>
    </message>
    <message>
        <source>Phase and timing</source>
        <translation>購買フェーズ・時期</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>聞くこと</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>History, promises</source>
        <translation>これまで・宿題</translation>
    </message>
</context>
<context>
    <name>ReadyMade</name>
    <message>
        <source>Hot</source>
        <translation>有望（ホット）</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>次の一手なし</translation>
    </message>
    <message>
        <source>Told us later</source>
        <translation>「後で」と言われた</translation>
    </message>
    <message>
        <source>Complaint open</source>
        <translation>クレーム対応中</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>クロスセル</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地あり</translation>
    </message>
    <message>
        <source>Last imported</source>
        <translation>前回の取り込み</translation>
    </message>
</context>
<context>
    <name>ReadyMadePurpose</name>
    <message>
        <source>Rank A, a hard deadline within 90 days, and a champion.</source>
        <translation>ランクA、90日以内に決めなければならない期限、推進者がいる顧客。</translation>
    </message>
    <message>
        <source>Used to buy, or no contact for half a year.</source>
        <translation>以前は取引があった、または半年間接触のない顧客。</translation>
    </message>
    <message>
        <source>A deal is running and nothing is planned.</source>
        <translation>案件が進行中なのに、予定が何もない顧客。</translation>
    </message>
    <message>
        <source>A deal is on hold or was lost as “not now”.</source>
        <translation>案件が保留中、または「今ではない」で失注した顧客。</translation>
    </message>
    <message>
        <source>A complaint is not closed yet.</source>
        <translation>クレームがまだ完了していない顧客。</translation>
    </message>
    <message>
        <source>Something else could be sold here.</source>
        <translation>ほかの商材も提案できる顧客。</translation>
    </message>
    <message>
        <source>There is room to grow.</source>
        <translation>拡大余地のある顧客。</translation>
    </message>
    <message>
        <source>Came with the newest import.</source>
        <translation>最新の取り込みで加わった顧客。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Same corporate number</source>
        <translation>法人番号が同じ</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>Only the legal form differs</source>
        <translation>法人格だけ違う</translation>
    </message>
    <message>
        <source>Only the shape of a character differs</source>
        <translation>字体だけ違う</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>名前が似ている</translation>
    </message>
    <message>
        <source>Same reading</source>
        <translation>読みが同じ</translation>
    </message>
    <message>
        <source>Similar reading</source>
        <translation>読みが似ている</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>メールが同じ</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>電話が同じ</translation>
    </message>
    <message>
        <source>Same mobile</source>
        <translation>携帯が同じ</translation>
    </message>
    <message>
        <source>Same website</source>
        <translation>ウェブサイトが同じ</translation>
    </message>
    <message>
        <source>Same mail domain</source>
        <translation>メールのドメインが同じ</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>住所が同じ</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>会社が同じ</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>{n} other reasons</source>
        <translation>ほか{n}つの理由</translation>
    </message>
    <message>
        <source>Reasons lost</source>
        <translation>失注の理由</translation>
    </message>
    <message>
        <source>No deal has been lost yet.</source>
        <translation>失注した案件はまだありません。</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <source>{n}% alike</source>
        <translation>似ている {n}%</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>顧客全体</translation>
    </message>
</context>
<context>
    <name>ReportBox</name>
    <message>
        <source>What was said, first line: the result</source>
        <translation>話したこと（1行目が結果）</translation>
    </message>
    <message>
        <source>First line: the result.
#rival what was heard about them
!next 3/18 the next step
@name who was there</source>
        <translation>1行目に結果。
#競合 聞いた話
!次 3/18 次の一手
@名前 会った人</translation>
    </message>
    <message>
        <source>Their situation, proposal, goal and more</source>
        <translation>顧客の状況・提案・ゴールほか</translation>
    </message>
    <message>
        <source>45, 1h 30m</source>
        <translation>45、1時間半</translation>
    </message>
    <message>
        <source>Who of us came along</source>
        <translation>自社の誰が同行したか</translation>
    </message>
    <message>
        <source>Rival</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Their situation</source>
        <translation>顧客の状況</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>同行者</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source> and {n} more</source>
        <translation> ほか{n}件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RestartForm</name>
    <message>
        <source>Start again on</source>
        <translation>再開日</translation>
    </message>
    <message>
        <source>3/18, in half a year, next term…</source>
        <translation>3/18、半年後、来期、3ヶ月後…</translation>
    </message>
    <message>
        <source>Seen again, days before</source>
        <translation>何日前に戻すか</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n}か月後</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1か月後</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>来期</translation>
    </message>
    <message>
        <source>It is seen on the board again so many days before.</source>
        <translation>再開日の何日前かになると、ボードに戻ります。</translation>
    </message>
    <message>
        <source>It is seen on the board again from {day}.</source>
        <translation>{day}にボードに戻ります。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Decide: yes, later or no</source>
        <translation>白黒をつける：続ける・あとで・外す</translation>
    </message>
    <message>
        <source>1  Keep: a next step</source>
        <translation>1  続ける：次の一手</translation>
    </message>
    <message>
        <source>2  Later: a date</source>
        <translation>2  あとで：再開日</translation>
    </message>
    <message>
        <source>3  Drop</source>
        <translation>3  外す</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>A word on it</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all} 件</translation>
    </message>
    <message>
        <source>{days} in “{stage}” (limit {limit})</source>
        <translation>「{stage}」に{days}（目安{limit}日）</translation>
    </message>
    <message>
        <source>Ask for a decision: yes or no</source>
        <translation>やるかやらないかを聞く</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>終わる（Esc）</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Pass over (Alt+Right)</source>
        <translation>とばす（Alt+→）</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Decision maker</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>窓口担当</translation>
    </message>
    <message>
        <source>Screener</source>
        <translation>書類審査</translation>
    </message>
    <message>
        <source>Hidden influencer</source>
        <translation>影のキーマン</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>推進者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用部門</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>RolesForm</name>
    <message>
        <source>Defends us, criticises honestly</source>
        <translation>当社を擁護し、率直に批判してくれる</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>何から分かるか</translation>
    </message>
    <message>
        <source>What shows it: {role}</source>
        <translation>何から分かるか: {role}</translation>
    </message>
    <message>
        <source>Plays no part</source>
        <translation>関与しない</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>Rounded down</source>
        <translation>切り捨て</translation>
    </message>
    <message>
        <source>Rounded half up</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>Rounded up</source>
        <translation>切り上げ</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>This is too long. At most {limit} characters.</source>
        <translation>長すぎます。{limit}文字までです。</translation>
    </message>
    <message>
        <source>This is not a date we can read. Try 3/18, next Wednesday or month end.</source>
        <translation>日付として読めません。3/18、来週水、月末 のように入れてください。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>まだ来ていない日付です。</translation>
    </message>
    <message>
        <source>This day is not to come: name one after today.</source>
        <translation>今日より後の日を入れてください。</translation>
    </message>
    <message>
        <source>This is not an amount we can read. Try 1,240,000 or 12.4M.</source>
        <translation>金額として読めません。1,240万 のように入れてください。</translation>
    </message>
    <message>
        <source>This is not a number we can read.</source>
        <translation>数字として読めません。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>メールアドレスの形ではありません。</translation>
    </message>
    <message>
        <source>Please choose one of the entries.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Please give a value from {low} to {high}.</source>
        <translation>{low}から{high}までの値を入れてください。</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>この項目はもうありません。</translation>
    </message>
    <message>
        <source>Several entries match. Please choose one.</source>
        <translation>複数が当てはまります。1つ選んでください。</translation>
    </message>
    <message>
        <source>This entry is in the bin. Restore it first.</source>
        <translation>ごみ箱にあります。先に元に戻してください。</translation>
    </message>
    <message>
        <source>That would close a ring: who stands below cannot stand above.</source>
        <translation>上下が輪になるため、下にいる相手を上には置けません。</translation>
    </message>
    <message>
        <source>That would close a ring: {ring}.</source>
        <translation>上司の関係が輪になります：{ring}。</translation>
    </message>
    <message>
        <source>A line leads from one person to another one.</source>
        <translation>線は別の人へ引いてください。</translation>
    </message>
    <message>
        <source>This belongs to another account.</source>
        <translation>別の顧客のものです。</translation>
    </message>
    <message>
        <source>This name is taken. Please choose another one.</source>
        <translation>この名前はすでに使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This lies before the day it was installed.</source>
        <translation>導入日より前の日付です。</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>すでにそこにあります。</translation>
    </message>
    <message>
        <source>Please choose why the deal was lost.</source>
        <translation>失注の理由を選んでください。</translation>
    </message>
    <message>
        <source>Please give the date to come back to it.</source>
        <translation>再開する日を入れてください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作がありません。</translation>
    </message>
    <message>
        <source>The data has changed since this was worked out: look at it again.</source>
        <translation>確認したあとでデータが変わりました。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>This cannot be undone: the data has changed since.</source>
        <translation>その後データが変わったため、元に戻せません。</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Deals are still in this stage. Move them first.</source>
        <translation>この段階にまだ案件があります。先に移してください。</translation>
    </message>
    <message>
        <source>The stage that wins deals stays, and stays the last one.</source>
        <translation>受注になる段階は最後に残ります。</translation>
    </message>
    <message>
        <source>One pipeline has to stay.</source>
        <translation>パイプラインは1つ残してください。</translation>
    </message>
    <message>
        <source>This version was sent. Make a new version to change it.</source>
        <translation>この版は提出済みです。変更するには新しい版を作ってください。</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>この種類のファイルは読めません。</translation>
    </message>
    <message>
        <source>This kind of file cannot be written. Give it a name that ends in .csv, .tsv or .xlsx.</source>
        <translation>この種類のファイルには書き出せません。名前の末尾を .csv、.tsv、.xlsx のどれかにしてください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is too big.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>ファイルが壊れていて読めません。</translation>
    </message>
    <message>
        <source>No row of headings was found.</source>
        <translation>見出しの行が見つかりません。</translation>
    </message>
    <message>
        <source>No column holds a company or a name.</source>
        <translation>会社名や氏名の列がありません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The first row has to name the columns: a history of stages needs deal, stage and entered.</source>
        <translation>1行目に列の見出しが必要です。段階の履歴には「案件名」「段階」「開始日」（deal、stage、entered）の列を用意してください。</translation>
    </message>
    <message>
        <source>The first row has to name the columns: orders need company or deal, day and amount.</source>
        <translation>1行目に列の見出しが必要です。受注には「会社名」か「案件名」、日付、金額の列を用意してください。</translation>
    </message>
    <message>
        <source>The first row has to name the columns: products need name.</source>
        <translation>1行目に列の見出しが必要です。製品には「名称」の列を用意してください。</translation>
    </message>
    <message>
        <source>Which number is the day? Write it as 2026-03-18.</source>
        <translation>月と日を区別できません。2026-03-18 の形で入れてください。</translation>
    </message>
    <message>
        <source>Please give a value of {low} or more.</source>
        <translation>{low}以上の値を入れてください。</translation>
    </message>
</context>
<context>
    <name>RuleKind</name>
    <message>
        <source>Site recorded</source>
        <translation>拠点を登録した</translation>
    </message>
    <message>
        <source>Contact person recorded</source>
        <translation>担当者を登録した</translation>
    </message>
    <message>
        <source>Phone or mail recorded</source>
        <translation>電話かメールを登録した</translation>
    </message>
    <message>
        <source>Visited or met online</source>
        <translation>訪問かWeb面談をした</translation>
    </message>
    <message>
        <source>Proposal made</source>
        <translation>提案をした</translation>
    </message>
    <message>
        <source>Amount entered</source>
        <translation>金額を入れた</translation>
    </message>
    <message>
        <source>Gross profit entered</source>
        <translation>粗利を入れた</translation>
    </message>
    <message>
        <source>Product named</source>
        <translation>商材を決めた</translation>
    </message>
    <message>
        <source>Expected close entered</source>
        <translation>受注予定日を入れた</translation>
    </message>
    <message>
        <source>Asked whether there is a fixed deadline</source>
        <translation>決まった期限の有無を聞いた</translation>
    </message>
    <message>
        <source>Motive recorded</source>
        <translation>買う動機を記録した</translation>
    </message>
    <message>
        <source>Need level recorded</source>
        <translation>必要の度合いを記録した</translation>
    </message>
    <message>
        <source>Buying phase known</source>
        <translation>購買の段階を確かめた</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <translation>次の一手を決めた</translation>
    </message>
    <message>
        <source>Recorded their problem in their own words</source>
        <translation>相手の課題を本人の言葉で記録した</translation>
    </message>
    <message>
        <source>Recorded the solution</source>
        <translation>解決策を記録した</translation>
    </message>
    <message>
        <source>Put the benefit into numbers</source>
        <translation>効果を数字にした</translation>
    </message>
    <message>
        <source>Letters of BANTCH heard</source>
        <translation>BANTCHの項目を聞いた</translation>
    </message>
    <message>
        <source>Number of letters of BANTCH heard</source>
        <translation>聞いたBANTCHの数</translation>
    </message>
    <message>
        <source>Least coverage of BANTCH</source>
        <translation>BANTCHの最低点</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>最低金額</translation>
    </message>
    <message>
        <source>Know the decision maker</source>
        <translation>決裁者が分かっている</translation>
    </message>
    <message>
        <source>Met the decision maker</source>
        <translation>決裁者に会った</translation>
    </message>
    <message>
        <source>Know a champion</source>
        <translation>推進者がいる</translation>
    </message>
    <message>
        <source>Prepared three plans</source>
        <translation>松竹梅の3案を用意した</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>見積を送った</translation>
    </message>
    <message>
        <source>Delivery date planned</source>
        <translation>納期の予定を入れた</translation>
    </message>
    <message>
        <source>Invoice planned</source>
        <translation>請求の予定を入れた</translation>
    </message>
    <message>
        <source>Collection planned</source>
        <translation>回収の予定を入れた</translation>
    </message>
    <message>
        <source>Own words, ticked by hand</source>
        <translation>自分の言葉（手で印をつける）</translation>
    </message>
    <message>
        <source>Action of the playbook</source>
        <translation>行動（プレイブック）</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Take this rule away</source>
        <translation>この条件を外す</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>met</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>What comes next: {text}</source>
        <translation>次の一手に：{text}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>予定にする</translation>
    </message>
    <message>
        <source>Make a follow-up: {text}</source>
        <translation>フォローにする：{text}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できた</translation>
    </message>
</context>
<context>
    <name>RuleShort</name>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Phone or mail</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Met them</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Proposal made</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商材</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>動機</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>必要度</translation>
    </message>
    <message>
        <source>Buying phase</source>
        <translation>購買の段階</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Their problem</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>{n} letters of BANTCH</source>
        <translation>BANTCHの{n}つ以上</translation>
    </message>
    <message>
        <source>BANTCH {n}/12</source>
        <translation>BANTCH {n}/12点</translation>
    </message>
    <message>
        <source>{amount} or more</source>
        <translation>{amount}以上</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Met the decision maker</source>
        <translation>決裁者の面談</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>推進者</translation>
    </message>
    <message>
        <source>Three plans</source>
        <translation>3案</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>見積の送付</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収</translation>
    </message>
</context>
<context>
    <name>RuleToDo</name>
    <message>
        <source>Record the site</source>
        <translation>拠点を確かめて登録する</translation>
    </message>
    <message>
        <source>Find out the contact person</source>
        <translation>担当者を確かめる</translation>
    </message>
    <message>
        <source>Find out phone or mail</source>
        <translation>電話かメールを確かめる</translation>
    </message>
    <message>
        <source>Visit them</source>
        <translation>訪問する</translation>
    </message>
    <message>
        <source>Make a first proposal</source>
        <translation>初回の提案をする</translation>
    </message>
    <message>
        <source>Estimate the amount</source>
        <translation>金額を見積もる</translation>
    </message>
    <message>
        <source>Estimate the gross profit</source>
        <translation>粗利を見積もる</translation>
    </message>
    <message>
        <source>Settle on the product</source>
        <translation>商材を決める</translation>
    </message>
    <message>
        <source>Ask when they will order</source>
        <translation>発注の時期を聞く</translation>
    </message>
    <message>
        <source>Ask for a fixed deadline</source>
        <translation>決まった期限があるか聞く</translation>
    </message>
    <message>
        <source>Ask why they buy</source>
        <translation>買う動機を聞く</translation>
    </message>
    <message>
        <source>Ask how much they need it</source>
        <translation>どれほど必要かを聞く</translation>
    </message>
    <message>
        <source>Find out how far their buying is</source>
        <translation>購買がどこまで進んだかを聞く</translation>
    </message>
    <message>
        <source>Settle the next step</source>
        <translation>次の一手を決める</translation>
    </message>
    <message>
        <source>Ask for their problem in their own words</source>
        <translation>相手の課題を本人の言葉で聞く</translation>
    </message>
    <message>
        <source>Work out the solution</source>
        <translation>解決策をまとめる</translation>
    </message>
    <message>
        <source>Put the benefit into numbers with them</source>
        <translation>効果を一緒に数字にする</translation>
    </message>
    <message>
        <source>Ask about {items} ({letters})</source>
        <translation>{items}を聞く（{letters}）</translation>
    </message>
    <message>
        <source>Ask for what is missing of BANTCH</source>
        <translation>BANTCHの足りない項目を聞く</translation>
    </message>
    <message>
        <source>Ask for what is missing of BANTCH to be sure</source>
        <translation>BANTCHの足りない項目を聞いて確かめる</translation>
    </message>
    <message>
        <source>Look for more to offer</source>
        <translation>提案を広げられるか探る</translation>
    </message>
    <message>
        <source>Find out who decides</source>
        <translation>決裁者を確かめる</translation>
    </message>
    <message>
        <source>Meet the decision maker</source>
        <translation>決裁者に会う</translation>
    </message>
    <message>
        <source>Look for a champion</source>
        <translation>推進者を探す</translation>
    </message>
    <message>
        <source>Prepare three plans</source>
        <translation>松竹梅の3案を用意する</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>見積を送る</translation>
    </message>
    <message>
        <source>Settle the delivery date</source>
        <translation>納期を決める</translation>
    </message>
    <message>
        <source>Settle when to invoice</source>
        <translation>請求の時期を決める</translation>
    </message>
    <message>
        <source>Settle when they pay</source>
        <translation>回収の予定を決める</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What {stage} asks for</source>
        <translation>{stage}の条件と行動</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>条件の種類</translation>
    </message>
    <message>
        <source>Nothing here stops a deal; the board only shows what is missing.</source>
        <translation>案件を止めることはありません。足りないものを示すだけです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動（プレイブック）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Letters, such as BT</source>
        <translation>文字（例：BT）</translation>
    </message>
    <message>
        <source>Amount, such as 1M</source>
        <translation>金額（例：100万）</translation>
    </message>
    <message>
        <source>Points of 12</source>
        <translation>12点中の点数</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1〜6</translation>
    </message>
    <message>
        <source>What must be true</source>
        <translation>満たすこと</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Price ↔ quality</source>
        <translation>価格重視 ↔ 品質重視</translation>
    </message>
    <message>
        <source>In budget ↔ value can exceed it</source>
        <translation>予算内で決める ↔ 価値があれば超過も</translation>
    </message>
    <message>
        <source>Wary of ↔ likes new things</source>
        <translation>新しいものに慎重 ↔ 新しいもの好き</translation>
    </message>
    <message>
        <source>Decides fast ↔ compares first</source>
        <translation>速さで決める ↔ よく比べて決める</translation>
    </message>
    <message>
        <source>Ignores ↔ values incentives</source>
        <translation>特典は気にしない ↔ 特典を重視</translation>
    </message>
    <message>
        <source>Rarely ↔ often complains</source>
        <translation>クレームが少ない ↔ 多い</translation>
    </message>
</context>
<context>
    <name>ScaleEnd</name>
    <message>
        <source>Values price</source>
        <translation>価格重視</translation>
    </message>
    <message>
        <source>Values quality</source>
        <translation>品質重視</translation>
    </message>
    <message>
        <source>Decides in budget</source>
        <translation>予算内で決める</translation>
    </message>
    <message>
        <source>Exceeds it for value</source>
        <translation>価値があれば超過も</translation>
    </message>
    <message>
        <source>Wary of new things</source>
        <translation>新しいものに慎重</translation>
    </message>
    <message>
        <source>Likes new things</source>
        <translation>新しいもの好き</translation>
    </message>
    <message>
        <source>Decides fast</source>
        <translation>速さで決める</translation>
    </message>
    <message>
        <source>Compares first</source>
        <translation>よく比べて決める</translation>
    </message>
    <message>
        <source>Ignores incentives</source>
        <translation>特典は気にしない</translation>
    </message>
    <message>
        <source>Values incentives</source>
        <translation>特典を重視</translation>
    </message>
    <message>
        <source>Rarely complains</source>
        <translation>クレームが少ない</translation>
    </message>
    <message>
        <source>Often complains</source>
        <translation>クレームが多い</translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>Character and way of deciding</source>
        <translation>性格・決め方</translation>
    </message>
    <message>
        <source>Click a dot to note it, again to take it back</source>
        <translation>丸をクリックで記録。もう一度で取消</translation>
    </message>
</context>
<context>
    <name>SealState</name>
    <message>
        <source>met</source>
        <translation>面談済み</translation>
    </message>
    <message>
        <source>known, not met</source>
        <translation>未面談</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空席</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search or command</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Nothing found. &gt; lists the commands.</source>
        <translation>見つかりません。&gt; で操作の一覧が出ます。</translation>
    </message>
    <message>
        <source>Name, reading, company, deal or command</source>
        <translation>名前・ふりがな・会社・案件・操作</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ 選ぶ</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 開く</translation>
    </message>
    <message>
        <source>&gt; commands</source>
        <translation>&gt; 操作だけ</translation>
    </message>
    <message>
        <source>@ people</source>
        <translation>@ 人</translation>
    </message>
    <message>
        <source># accounts</source>
        <translation># 会社</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>設定の項目</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>On the sheet</source>
        <translation>載せる項目</translation>
    </message>
    <message>
        <source>Print in black and white</source>
        <translation>白黒で印刷</translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation>社外秘の一行</translation>
    </message>
    <message>
        <source>What is on their mind: nine points</source>
        <translation>お客様の本音（9項目）</translation>
    </message>
    <message>
        <source>Small map of the key people</source>
        <translation>小さな人物マップ</translation>
    </message>
    <message>
        <source>Personal notes, on this print only</source>
        <translation>個人的なこと（今回の印刷だけ）</translation>
    </message>
    <message>
        <source>Questions ({n})</source>
        <translation>聞くこと（{n}）</translation>
    </message>
    <message>
        <source>Paper language</source>
        <translation>用紙の言語</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>聞くことを追加</translation>
    </message>
    <message>
        <source>Add the question (Enter)</source>
        <translation>追加 (Enter)</translation>
    </message>
</context>
<context>
    <name>SheetSection</name>
    <message>
        <source>Visit sheet</source>
        <translation>訪問シート</translation>
    </message>
    <message>
        <source>Holds for every sheet that is printed or saved.</source>
        <translation>印刷や保存をするすべてのシートに使います。</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>紙のことば</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>画面と同じ</translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation>社外秘の一行</translation>
    </message>
    <message>
        <source>Confidential: for internal use only</source>
        <translation>社外秘・持ち出し注意</translation>
    </message>
</context>
<context>
    <name>ShortScale</name>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>In budget</source>
        <translation>予算厳守</translation>
    </message>
    <message>
        <source>Value first</source>
        <translation>価値優先</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>慎重</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速断</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>SiteEditor</name>
    <message>
        <source>Edit site</source>
        <translation>拠点を編集</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新しい拠点</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>本社</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>情報の出どころを変える</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Our stages: {names}</source>
        <translation>当社の段階: {names}</translation>
    </message>
    <message>
        <source>Our stage now: {name}</source>
        <translation>いまの当社の段階: {name}</translation>
    </message>
</context>
<context>
    <name>StageEditor</name>
    <message>
        <source>Change what this stage asks for</source>
        <translation>この段階の条件を変える</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation>条件なし</translation>
    </message>
    <message>
        <source>More for {stage}</source>
        <translation>{stage}のその他の操作</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n}日</translation>
    </message>
</context>
<context>
    <name>StageGrid</name>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>To move on</source>
        <translation>次へ進む条件</translation>
    </message>
    <message>
        <source>Goal rate</source>
        <translation>目標移行率</translation>
    </message>
    <message>
        <source>Stuck after</source>
        <translation>滞留の目安</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
</context>
<context>
    <name>StageKey</name>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Own stage</source>
        <translation>自分の段階</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Change the stage (Left, Right)</source>
        <translation>段階を変える（← →）</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>段階: {name}</translation>
    </message>
</context>
<context>
    <name>StageTab</name>
    <message>
        <source>Our judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Why we think it belongs in this stage</source>
        <translation>この段階だと判断した理由</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>次の段階：{stage}</translation>
    </message>
    <message>
        <source>since {day}, {n} days</source>
        <translation>{day}から{n}日</translation>
    </message>
    <message>
        <source>None for this stage</source>
        <translation>この段階の行動はありません</translation>
    </message>
    <message>
        <source>{n} of {all} conditions of this stage are met.</source>
        <translation>この段階の条件は{all}つのうち{n}つが済んでいます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>To {stage} ({odds}) is missing: {rules}</source>
        <translation>{stage}へ進むまで（{odds}）に足りないもの：{rules}</translation>
    </message>
    <message>
        <source>Nothing stands between it and {stage} ({odds}).</source>
        <translation>{stage}へ進む条件（{odds}）はそろっています。</translation>
    </message>
    <message>
        <source>Below what this stage asks for: {rules}. It may rather go back.</source>
        <translation>この段階の目安に届いていません：{rules}。前の段階に戻すほうがよいかもしれません。</translation>
    </message>
    <message>
        <source>Move on to {stage}</source>
        <translation>{stage}へ進める</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>行動（プレイブック）</translation>
    </message>
</context>
<context>
    <name>StageTable</name>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>パイプラインを追加</translation>
    </message>
    <message>
        <source>More for the pipeline</source>
        <translation>パイプラインのその他の操作</translation>
    </message>
    <message>
        <source>What it asks for…</source>
        <translation>条件と行動を編集…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>パイプラインの名前を変更</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>One deal stands there. It moves with its history.</source>
        <translation>この段階に案件が1件あります。履歴ごと移ります。</translation>
    </message>
    <message>
        <source>{n} deals stand there, on the board and off it. They move with their history.</source>
        <translation>案件が{n}件あります（ボードの外のものも含む）。履歴ごと移します。</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>移す先</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name}を削除しますか</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message>
        <source>A company chosen from the market that may buy</source>
        <translation>市場から選んだ、可能性のある会社</translation>
    </message>
    <message>
        <source>Visited, first proposal made, first questions asked</source>
        <translation>訪問して初回の提案とヒアリングをした</translation>
    </message>
    <message>
        <source>Judged to be a deal that is worth the work</source>
        <translation>大きな売上になる商談と判断した</translation>
    </message>
    <message>
        <source>The problem is agreed and they can choose a plan</source>
        <translation>課題が合意され、案を選べる</translation>
    </message>
    <message>
        <source>Order and conditions are agreed</source>
        <translation>注文と条件に合意した</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>新規開拓</translation>
    </message>
</context>
<context>
    <name>StagesSection</name>
    <message>
        <source>Stages and goals</source>
        <translation>段階と目標</translation>
    </message>
    <message>
        <source>Say in your own words what moves a deal on. The board reminds you of it when a card moves.</source>
        <translation>何をもって次へ進むかを、自分の言葉で決めます。ボードで移すときに確認として出ます。</translation>
    </message>
    <message>
        <source>Check the conditions when a card moves on</source>
        <translation>進めるときに条件を確かめる</translation>
    </message>
    <message>
        <source>It never stops you; what is missing can be filled in later</source>
        <translation>止めません。あとで入れられます</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What the ranks mean</source>
        <translation>ランクの意味</translation>
    </message>
    <message>
        <source>Goal of a month</source>
        <translation>月の目標</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>1,200万</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>年度の始まり</translation>
    </message>
    <message>
        <source>Facts look old after (days)</source>
        <translation>事実を古いとみなす日数</translation>
    </message>
    <message>
        <source>Key people are silent after (days)</source>
        <translation>接触なしとみなす日数（人物）</translation>
    </message>
</context>
<context>
    <name>StandEditor</name>
    <message>
        <source>Holds for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Contact depth</source>
        <translation>面談の深さ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>キーパーソン</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>今も同じ</translation>
    </message>
    <message>
        <source>Confirm it as of today</source>
        <translation>今日の時点で確認</translation>
    </message>
    <message>
        <source>Roles and how they stand</source>
        <translation>役割と立場</translation>
    </message>
    <message>
        <source>Somebody without an account can have one role only.</source>
        <translation>顧客に属さない人物の役割は1つだけです。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Without a tick here: as at the account ({roles})</source>
        <translation>選ばなければ顧客全体の役割（{roles}）のまま</translation>
    </message>
    <message>
        <source>Last confirmed {day}</source>
        <translation>最終確認 {day}</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>As counted: {depth}</source>
        <translation>回数から: {depth}</translation>
    </message>
    <message>
        <source>As at the account: {value}</source>
        <translation>顧客全体と同じ: {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>1 weak</source>
        <translation>1 弱い</translation>
    </message>
    <message>
        <source>2 counts</source>
        <translation>2 影響あり</translation>
    </message>
    <message>
        <source>3 strong</source>
        <translation>3 強い</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>誤り</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>{count}段階中の{number}: {name}</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Edit step</source>
        <translation>段階を編集</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新しい段階</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Department head approves</source>
        <translation>部長の承認</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当する人</translation>
    </message>
    <message>
        <source>Up to amount</source>
        <translation>決裁できる額</translation>
    </message>
    <message>
        <source>5M</source>
        <translation>500万</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>StepKind</name>
    <message>
        <source>Order processing</source>
        <translation>受注処理</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上計上</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>上へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>下へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} を上へ</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} を下へ</translation>
    </message>
    <message>
        <source>{step}: due</source>
        <translation>{step}：期日</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>期日なし</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}：完了日</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{step}: note</source>
        <translation>{step}：メモ</translation>
    </message>
    <message>
        <source>{step}: done, open it again</source>
        <translation>{step}：完了。もう一度開く</translation>
    </message>
    <message>
        <source>{step}: done today</source>
        <translation>{step}：今日完了にする</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Data and backup</source>
        <translation>保存・バックアップ</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Each backup is read back and checked.</source>
        <translation>データはこのパソコンの中だけにあります。控えは読み直して確かめてから残します。</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐ控えを取る</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>控えから戻す…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>控え（バックアップ）</translation>
    </message>
    <message>
        <source>No backup yet. One is made every 30 minutes of work and on quitting.</source>
        <translation>控えはまだありません。作業中は30分ごと、終了するときにも取ります。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>An invented book of customers to try things with. Your own data stays.</source>
        <translation>試すための架空の顧客データです。自分のデータはそのまま残ります。</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <translation>見本を入れる</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>見本を消す</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>StoryEditor</name>
    <message>
        <source>About this deal</source>
        <translation>この案件について</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定日</translation>
    </message>
    <message>
        <source>4/24, September, Q4, next fiscal year</source>
        <translation>4/24、9月、4Q、来期</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>獲得経路</translation>
    </message>
    <message>
        <source>First channel</source>
        <translation>最初の接点</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>初回接触</translation>
    </message>
    <message>
        <source>as the first contact says</source>
        <translation>最初のやりとりの日</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題提起</translation>
    </message>
    <message>
        <source>Essence</source>
        <translation>本質</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Has met them</source>
        <translation>面識あり</translation>
    </message>
    <message>
        <source>Knows them well</source>
        <translation>よく知る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>親しい</translation>
    </message>
</context>
<context>
    <name>StrengthSign</name>
    <message>
        <source>Not known how well</source>
        <translation>強さは不明</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>接点の種類</translation>
    </message>
    <message>
        <source>When (today 10:00, yesterday, 3/11)</source>
        <translation>日時（今日 10:00、昨日、3/11 など）</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>案件なし</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>The log suggests</source>
        <translation>記録からの提案</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take over</source>
        <translation>反映する</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>違う</translation>
    </message>
    <message>
        <source>Not suggested again until a meeting says something new</source>
        <translation>新しいことが分かるまで再び提案しません</translation>
    </message>
    <message>
        <source>Met {name} {n} ×</source>
        <translation>{name}さんと{n}回面談</translation>
    </message>
    <message>
        <source>contact depth: {word}</source>
        <translation>面談の深さ「{word}」</translation>
    </message>
    <message>
        <source>support: {word}</source>
        <translation>支持度「{word}」</translation>
    </message>
    <message>
        <source>{met} → {told}?</source>
        <translation>{met} → {told}？</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Champions us</source>
        <translation>推進</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>賛成</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>懐疑</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>反対</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Lead class</source>
        <translation>リード区分</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>顧客の種別</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終接触</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>進行中の金額</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>年商</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>拡大余地</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>名刺交換日</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>受注予定日</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>粗利</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決定期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商材</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>作成日</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>列を初めの状態に戻す</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Export the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>{n} lines written.</source>
        <translation>{n} 件を書き出しました。</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>Edit follow-up</source>
        <translation>予定を編集</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新しい予定</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>3/18, next Wednesday</source>
        <translation>3/18、来週水</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>半年後</translation>
    </message>
</context>
<context>
    <name>TaskKind</name>
    <message>
        <source>Next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>当社の宿題</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>相手の宿題</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>聞くこと</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Done: {text}</source>
        <translation>完了: {text}</translation>
    </message>
    <message>
        <source>us</source>
        <translation>当社</translation>
    </message>
    <message>
        <source>them</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>{title}に追加</translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message>
        <source>10%</source>
        <translation>10%</translation>
    </message>
    <message>
        <source>8% reduced</source>
        <translation>8%（軽減）</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>ThingBox</name>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>ThingLine</name>
    <message>
        <source>Edit (Enter)</source>
        <translation>編集 (Enter)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name}を編集</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name}を削除</translation>
    </message>
</context>
<context>
    <name>TieEditor</name>
    <message>
        <source>Edit who knows them</source>
        <translation>社内のつながりを編集</translation>
    </message>
    <message>
        <source>New: who knows them</source>
        <translation>新しい社内のつながり</translation>
    </message>
    <message>
        <source>Who of ours</source>
        <translation>当社側の人</translation>
    </message>
    <message>
        <source>Takahashi, sales manager</source>
        <translation>高橋 営業部長</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>知っている相手</translation>
    </message>
    <message>
        <source>How</source>
        <translation>間柄</translation>
    </message>
    <message>
        <source>Same school, former colleague, relative</source>
        <translation>同窓、元同僚、親族</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>強さ</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Basic</source>
        <translation>梅</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>竹</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>松</translation>
    </message>
    <message>
        <source>Own plan</source>
        <translation>独自案</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>No ties known yet.</source>
        <translation>つながりはまだ分かっていません。</translation>
    </message>
    <message>
        <source>Boss: {name}</source>
        <translation>上司: {name}</translation>
    </message>
    <message>
        <source>Reports: {name}</source>
        <translation>部下: {name}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ほか {n}人</translation>
    </message>
    <message>
        <source>Influences: {name}</source>
        <translation>影響を与える: {name}</translation>
    </message>
    <message>
        <source>Influenced by: {name}</source>
        <translation>影響を受ける: {name}</translation>
    </message>
    <message>
        <source>In conflict with: {name}</source>
        <translation>対立: {name}</translation>
    </message>
    <message>
        <source>Informal tie: {name}</source>
        <translation>非公式のつながり: {name}</translation>
    </message>
    <message>
        <source>strength {n}</source>
        <translation>強さ {n}</translation>
    </message>
    <message>
        <source>Hands over to: {name}</source>
        <translation>委譲先: {name}</translation>
    </message>
    <message>
        <source>Acts for: {name}</source>
        <translation>委譲元: {name}</translation>
    </message>
    <message>
        <source>Known by {name}</source>
        <translation>自社の知り合い: {name}</translation>
    </message>
    <message>
        <source>Tie to somebody</source>
        <translation>人とのつながり</translation>
    </message>
    <message>
        <source>Who of ours</source>
        <translation>当社の知人</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Who acts for them</source>
        <translation>代わりに決める人</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>追加: {what}</translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message>
        <source>Who of ours knows them</source>
        <translation>社内のつながり</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Add who of ours knows them</source>
        <translation>社内のつながりを追加</translation>
    </message>
    <message>
        <source>Does a colleague, a school friend or a relative know somebody? Nobody noted yet.</source>
        <translation>同僚・同窓・親族に知り合いはいないか。まだ記録がありません。</translation>
    </message>
    <message>
        <source>Nobody gets in without an introduction. Ask {name} first.</source>
        <translation>紹介がないと会えない会社です。まず {name} に頼む。</translation>
    </message>
    <message>
        <source>Nobody gets in without an introduction. Find somebody who knows them.</source>
        <translation>紹介がないと会えない会社です。知り合いを探す。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Next: {text}</source>
        <translation>次: {text}</translation>
    </message>
    <message>
        <source>Owed by them: {text}</source>
        <translation>宿題: 相手→{text}</translation>
    </message>
    <message>
        <source>Owed by us: {text}</source>
        <translation>宿題: 当社→{text}</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Ctrl+J records a contact.</source>
        <translation>まだ記録がありません。Ctrl+J で記録します。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>宿題</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Contacts</source>
        <translation>やりとり</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>When do you plan to buy, and by when must it be decided?</source>
        <translation>ご購入の時期はいつごろですか。いつまでに決める必要がありますか</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>{what} has passed</source>
        <translation>{what} を過ぎた</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>急ぎ度はまだ聞いていない</translation>
    </message>
    <message>
        <source>No industry</source>
        <translation>業種なし</translation>
    </message>
    <message>
        <source>{what} ({name}): time to act</source>
        <translation>{what}（{name}）に向けて動く</translation>
    </message>
    <message>
        <source>{state}: {first} – {last}</source>
        <translation>{state}：{first}～{last}</translation>
    </message>
    <message>
        <source>counted from the fiscal year end</source>
        <translation>決算月から計算</translation>
    </message>
    <message>
        <source>Ask when</source>
        <translation>時期を聞く</translation>
    </message>
    <message>
        <source>Question noted</source>
        <translation>質問に入れた</translation>
    </message>
    <message>
        <source>Act-now window</source>
        <translation>動く期間</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>{when}ごろ</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}：{words}</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Edit date</source>
        <translation>期限を編集</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>期限を登録</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>9/30, end of September</source>
        <translation>9/30、9月末</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>日の細かさ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>After the tax season</source>
        <translation>確定申告のあと</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Act so many days before</source>
        <translation>何日前から動くか</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>設定のとおり</translation>
    </message>
</context>
<context>
    <name>TimingKind</name>
    <message>
        <source>Lease end</source>
        <translation>リース満了</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>契約満了</translation>
    </message>
    <message>
        <source>Budget deadline</source>
        <translation>予算の締切</translation>
    </message>
    <message>
        <source>Budget meeting</source>
        <translation>予算会議</translation>
    </message>
    <message>
        <source>Planned purchase</source>
        <translation>購入予定</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決める期限</translation>
    </message>
    <message>
        <source>Law change</source>
        <translation>法改正</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>移転</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>その他の日</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>TimingLegend</name>
    <message>
        <source>Lease or contract end</source>
        <translation>リース満了・契約期限</translation>
    </message>
    <message>
        <source>Act-now window (counted back)</source>
        <translation>動く期間（期限から逆算）</translation>
    </message>
</context>
<context>
    <name>TimingPane</name>
    <message>
        <source>No dates yet. Add when a lease ends or a customer plans to buy.</source>
        <translation>期限はまだありません。リース満了や購入予定の日を登録してください。</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>期限を登録</translation>
    </message>
    <message>
        <source>No account has such a date.</source>
        <translation>当てはまる顧客はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Add a date (Ctrl+N)</source>
        <translation>期限を登録 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Planned purchases, deadlines, when to move</source>
        <translation>購入予定・期限・動き出しの時期</translation>
    </message>
</context>
<context>
    <name>TimingPanel</name>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>急ぎ度</translation>
    </message>
    <message>
        <source>Planned purchase</source>
        <translation>購入予定時期</translation>
    </message>
    <message>
        <source>Aug, 9/30</source>
        <translation>8月、9/30</translation>
    </message>
    <message>
        <source>Exact to</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Must decide by</source>
        <translation>決めなければならない期限</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>購入の動機</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Budget season</source>
        <translation>予算の時期</translation>
    </message>
    <message>
        <source>Present contract</source>
        <translation>いまの契約</translation>
    </message>
    <message>
        <source>In a hurry</source>
        <translation>急いでいるか</translation>
    </message>
    <message>
        <source>Wants us to come</source>
        <translation>来てほしい時期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>引合いの日時</translation>
    </message>
    <message>
        <source>today 10:30</source>
        <translation>今日 10:30</translation>
    </message>
    <message>
        <source>Not in a hurry</source>
        <translation>急いでいない</translation>
    </message>
    <message>
        <source>Somewhat in a hurry</source>
        <translation>やや急いでいる</translation>
    </message>
    <message>
        <source>In a great hurry</source>
        <translation>とても急いでいる</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>The time to act is counted back from a day. A date that names its own number of days keeps it.</source>
        <translation>動く期間は、期限の日から逆算します。期限ごとに日数を決めたものは、その日数が優先されます。</translation>
    </message>
    <message>
        <source>Make a follow-up when a time to act begins</source>
        <translation>動く期間に入ったらフォローを作る</translation>
    </message>
    <message>
        <source>Act so many days before</source>
        <translation>何日前から動くか</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Budget season</source>
        <translation>予算の時期</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Deadline, weeks before the fiscal year</source>
        <translation>新年度の何週間前に締め切るか</translation>
    </message>
    <message>
        <source>Answer an inquiry within hours, by urgency</source>
        <translation>引合いに何時間以内に応えるか（急ぎ度ごと）</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Filter (also by reading)</source>
        <translation>絞り込み（ふりがな可）</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>表を絞り込む</translation>
    </message>
    <message>
        <source>Filter the table (Ctrl+F)</source>
        <translation>表を絞り込む (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the chosen lines</source>
        <translation>選んだ行をまとめて編集</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>残す・外す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write exactly what is shown to CSV or XLSX</source>
        <translation>表示しているとおりにCSVまたはXLSXへ書き出す</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 件</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} 件を選択</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ方</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n}か月</translation>
    </message>
    <message>
        <source>With a deadline {n}</source>
        <translation>期限あり {n}</translation>
    </message>
    <message>
        <source>Lease end {n}</source>
        <translation>リース満了 {n}</translation>
    </message>
    <message>
        <source>Budget season {n}</source>
        <translation>予算時期 {n}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Reports</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>対立</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>非公式</translation>
    </message>
    <message>
        <source>Only this deal</source>
        <translation>この案件だけ</translation>
    </message>
    <message>
        <source>Show only the people who have to do with the deal chosen</source>
        <translation>選んだ案件に関わる人だけを表示します</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>納期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The database is damaged. It was not touched. Restore a backup to go on.</source>
        <translation>データベースが壊れています。手は加えていません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>A newer version made this database. It was not touched. Update the program to open it.</source>
        <translation>新しい版で作られたデータベースです。手は加えていません。アプリを更新してください。</translation>
    </message>
    <message>
        <source>Another window has this database open. Close it and try again.</source>
        <translation>別のウィンドウで開いています。閉じてからもう一度試してください。</translation>
    </message>
    <message>
        <source>This file is not a salesdesk database. It was not touched.</source>
        <translation>salesdesk のデータベースではありません。手は加えていません。</translation>
    </message>
    <message>
        <source>The disk refused to write. What was saved before is safe. Free some space and try again.</source>
        <translation>ディスクに書き込めません。保存済みの内容は無事です。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The database can only be read here. Nothing was changed. Check the rights of the file.</source>
        <translation>このデータベースは読み取りしかできません。何も変わっていません。ファイルの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The database is not where it was. Choose the file or restore a backup.</source>
        <translation>データベースが元の場所にありません。ファイルを選ぶか、バックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>Trouble page</name>
    <message>
        <source>The file was not touched. Your backups are not affected.</source>
        <translation>ファイルには手を付けていません。控え（バックアップ）も無事です。</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>データのファイルが壊れています</translation>
    </message>
    <message>
        <source>Parts of the file can no longer be read. A failing disk, a copying program or a power cut can do this.</source>
        <translation>ファイルの一部が読めなくなっています。ディスクの故障、同期ソフト、停電などで起こります。</translation>
    </message>
    <message>
        <source>Restore the newest backup. If it is too old, save what can still be read into a copy first.</source>
        <translation>最新の控えに戻してください。控えが古いときは、先に読める分を写しに保存できます。</translation>
    </message>
    <message>
        <source>The data file is from a newer version</source>
        <translation>新しい版で作られたデータです</translation>
    </message>
    <message>
        <source>A newer salesdesk has written this file. This version does not know all of it.</source>
        <translation>このファイルは新しい salesdesk で書かれていて、この版では読みきれません。</translation>
    </message>
    <message>
        <source>Update salesdesk on this computer, or open another file.</source>
        <translation>このパソコンの salesdesk を更新するか、別のファイルを開いてください。</translation>
    </message>
    <message>
        <source>The data file is open elsewhere</source>
        <translation>データがほかで開かれています</translation>
    </message>
    <message>
        <source>Another salesdesk window, perhaps of another user, works with this file.</source>
        <translation>別の salesdesk の画面（ほかの利用者のものかもしれません）が、このファイルを使っています。</translation>
    </message>
    <message>
        <source>Everything. Two programs must not write to one file.</source>
        <translation>すべて無事です。二つの画面から同時に書き込まないよう止めました。</translation>
    </message>
    <message>
        <source>Close the other window and try again, or only look at the data.</source>
        <translation>ほかの画面を閉じてからやり直すか、読むだけで開いてください。</translation>
    </message>
    <message>
        <source>This is not a salesdesk file</source>
        <translation>salesdesk のファイルではありません</translation>
    </message>
    <message>
        <source>Another program has made this file, or its beginning is destroyed.</source>
        <translation>ほかのソフトのファイルか、先頭が壊れています。</translation>
    </message>
    <message>
        <source>Choose the right file, or restore a backup.</source>
        <translation>正しいファイルを選ぶか、控えに戻してください。</translation>
    </message>
    <message>
        <source>The disk refuses</source>
        <translation>ディスクに読み書きできません</translation>
    </message>
    <message>
        <source>The file cannot be read or written. The disk may be full, disconnected or failing.</source>
        <translation>ファイルの読み書きができません。空きがない、外れている、故障しているなどが考えられます。</translation>
    </message>
    <message>
        <source>What was saved before is in the file and in the backups.</source>
        <translation>これまでに保存した内容は、ファイルと控えに残っています。</translation>
    </message>
    <message>
        <source>Free some space or connect the disk again, then try once more.</source>
        <translation>空きを作るかディスクをつなぎ直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data file can only be read</source>
        <translation>データが読み取り専用です</translation>
    </message>
    <message>
        <source>You have no right to write to the file or its folder.</source>
        <translation>ファイルかフォルダに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Everything. Nothing was changed.</source>
        <translation>すべて無事です。何も変わっていません。</translation>
    </message>
    <message>
        <source>Look at the data without changing it, or correct the rights and try again.</source>
        <translation>読むだけで開くか、権限を直してやり直してください。</translation>
    </message>
    <message>
        <source>The data file is not there</source>
        <translation>データのファイルが見つかりません</translation>
    </message>
    <message>
        <source>The file was moved, renamed or deleted, or its disk is not connected.</source>
        <translation>移動・名前の変更・削除されたか、ディスクがつながっていません。</translation>
    </message>
    <message>
        <source>The backups below, where there are any.</source>
        <translation>下の控えがあれば、そこから戻せます。</translation>
    </message>
    <message>
        <source>Connect the disk and try again, choose the file, or restore a backup.</source>
        <translation>ディスクをつないでやり直すか、ファイルを選ぶか、控えに戻してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>読むだけで開く</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>最新の控えに戻す</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>読める分を保存</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダを見る</translation>
    </message>
    <message>
        <source>Begin with a new file</source>
        <translation>新しいファイルで始める</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>別のファイルを開く…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Go on with this copy</source>
        <translation>この写しで続ける</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>無事なもの</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Details: {text}</source>
        <translation>詳細: {text}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>控え（バックアップ）</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>この控えに戻す</translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation>控えに戻す: {backup}</translation>
    </message>
    <message>
        <source>{accounts} accounts, {deals} deals</source>
        <translation>顧客 {accounts}・案件 {deals}</translation>
    </message>
    <message>
        <source>Some rows could not be read.</source>
        <translation>読めなかった行があります。</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>すべて読めました。</translation>
    </message>
    <message>
        <source>{rows} rows were saved to {file}. {lost}</source>
        <translation>{rows}行を {file} に保存しました。{lost}</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>データのファイルを開く</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Lost</source>
        <translation>失った</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下がっている</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Puts meetings with us first</source>
        <translation>面談を最優先してくれる</translation>
    </message>
    <message>
        <source>Looks forward to seeing us</source>
        <translation>会うのを楽しみにしている</translation>
    </message>
</context>
<context>
    <name>TrustEditor</name>
    <message>
        <source>Trust</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asks us first when something breaks</source>
        <translation>困ったとき最初に相談してくれる</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Trust is down: repair it first, then propose.</source>
        <translation>信頼が下がっています。提案より先に回復してください。</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>これまでの記録</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>記録を削除</translation>
    </message>
    <message>
        <source>and {n} older ones</source>
        <translation>ほか{n}件（以前の記録）</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>Chart</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>母数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>率</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95%の下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95%の上限</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加重見込</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>日数の中央値</translation>
    </message>
    <message>
        <source>Hours per deal</source>
        <translation>1件あたり時間</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>全案件</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>受注率</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>移行率</translation>
    </message>
    <message>
        <source>{name}: reached</source>
        <translation>{name}：到達</translation>
    </message>
    <message>
        <source>{name}: now</source>
        <translation>{name}：いま</translation>
    </message>
    <message>
        <source>{name}: left in {weeks} weeks ({rate} a week)</source>
        <translation>{name}：{weeks}週で出た件数（週{rate}件）</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客数</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>見込み客数</translation>
    </message>
    <message>
        <source>{name}: resolved</source>
        <translation>{name}：結果の出た分</translation>
    </message>
    <message>
        <source>{name}: of all</source>
        <translation>{name}：全件</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>失注の理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>TwinTable</name>
    <message>
        <source>The charts as a table</source>
        <translation>図の表</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>Understanding</source>
        <translation>顧客理解</translation>
    </message>
    <message>
        <source>{known} of {total} known</source>
        <translation>{total}項目中 {known}項目を把握</translation>
    </message>
    <message>
        <source>A click on what is missing notes the question for the next visit.</source>
        <translation>足りない項目をクリックすると、次の訪問の「聞くこと」に入ります。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>足りない項目はありません。</translation>
    </message>
    <message>
        <source>question noted</source>
        <translation>聞くことに追加済み</translation>
    </message>
    <message>
        <source>only assumed</source>
        <translation>推測どまり</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Click to take the question back</source>
        <translation>クリックで聞くことから外します</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Just looking</source>
        <translation>情報として知りたい</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>様子を見ている</translation>
    </message>
    <message>
        <source>By a date</source>
        <translation>いつまでに欲しい</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ欲しい</translation>
    </message>
</context>
<context>
    <name>VacancyEditor</name>
    <message>
        <source>Edit vacant role</source>
        <translation>空席の役割を編集</translation>
    </message>
    <message>
        <source>New vacant role</source>
        <translation>新しい空席の役割</translation>
    </message>
    <message>
        <source>Found: who it is</source>
        <translation>誰か分かった</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Whom we look for</source>
        <translation>探している人</translation>
    </message>
    <message>
        <source>Somebody in purchasing</source>
        <translation>購買課の担当者</translation>
    </message>
    <message>
        <source>Would report to</source>
        <translation>上司になる人</translation>
    </message>
    <message>
        <source>Formal rank</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Ask general affairs who checks the papers</source>
        <translation>書類を確認する人を総務に聞く</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>VariantHead</name>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Enter edits the lines; the menu key shows what else can be done.</source>
        <translation>Enterで明細を編集、メニューキーでその他の操作</translation>
    </message>
    <message>
        <source>{amount} without tax, {gross} with tax</source>
        <translation>税抜 {amount}、税込 {gross}</translation>
    </message>
    <message>
        <source>What can be done with this variant</source>
        <translation>この案の操作</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Quotes and versions</source>
        <translation>見積と版</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Request to sent</source>
        <translation>依頼から提出</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Expenses, terms…</source>
        <translation>経費・条件…</translation>
    </message>
    <message>
        <source>Another quote</source>
        <translation>別の見積</translation>
    </message>
    <message>
        <source>Move quote to the bin</source>
        <translation>見積をごみ箱へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cost is expenses and the minutes of contacts at ¥{rate} an hour.</source>
        <translation>費用は経費と、接触時間（1時間 ¥{rate}）の合計です。</translation>
    </message>
    <message>
        <source>Cost is expenses only: no cost of an hour is set in Settings.</source>
        <translation>費用は経費だけです（1時間あたりの費用が設定にありません）。</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
</context>
<context>
    <name>Via</name>
    <message>
        <source>One of ours knows them</source>
        <translation>当社に知る人がいる</translation>
    </message>
    <message>
        <source>Has influence</source>
        <translation>影響力がある</translation>
    </message>
    <message>
        <source>Informal tie</source>
        <translation>非公式のつながり</translation>
    </message>
    <message>
        <source>Reports to them</source>
        <translation>部下</translation>
    </message>
    <message>
        <source>Is their boss</source>
        <translation>上司</translation>
    </message>
</context>
<context>
    <name>VisitEditor</name>
    <message>
        <source>Edit visit</source>
        <translation>訪問予定を編集</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>訪問を予定</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What we want to reach</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Who you meet</source>
        <translation>会う人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>3/18, next Wednesday</source>
        <translation>3/18、来週水</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>同行者</translation>
    </message>
    <message>
        <source>Who of us comes along</source>
        <translation>自社の誰が同行するか</translation>
    </message>
    <message>
        <source>Goal of this visit</source>
        <translation>今回のゴール</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低ライン</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>その先</translation>
    </message>
</context>
<context>
    <name>WayBox</name>
    <message>
        <source>Whom to ask first</source>
        <translation>誰に先に頼むか</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Show on the map</source>
        <translation>地図で見る</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>To {target}</source>
        <translation>{target}へ</translation>
    </message>
    <message>
        <source>Ask {name} first ({why})</source>
        <translation>まず{name}に頼む（{why}）</translation>
    </message>
    <message>
        <source>Ask {own} of ours first</source>
        <translation>まず当社の{own}に頼む</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未面談</translation>
    </message>
    <message>
        <source>strength {n}</source>
        <translation>強さ{n}</translation>
    </message>
    <message>
        <source>knows {to}</source>
        <translation>{to}とつながり</translation>
    </message>
    <message>
        <source>{from} influences {to}</source>
        <translation>{from}は{to}に影響力</translation>
    </message>
    <message>
        <source>{from} is close to {to}</source>
        <translation>{from}は{to}と非公式のつながり</translation>
    </message>
    <message>
        <source>{from} reports to {to}</source>
        <translation>{from}は{to}の部下</translation>
    </message>
    <message>
        <source>{from} is the boss of {to}</source>
        <translation>{from}は{to}の上司</translation>
    </message>
    <message>
        <source>Ask {own} for an introduction to {target}</source>
        <translation>{own}に{target}さんへの紹介を頼む</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction to {target}</source>
        <translation>{name}さんに{target}さんへの紹介を頼む</translation>
    </message>
    <message>
        <source>Ask {own} to put in a word with {target}</source>
        <translation>{own}に{target}さんへの口添えを頼む</translation>
    </message>
    <message>
        <source>Ask {name} to put in a word with {target}</source>
        <translation>{name}さんに{target}さんへの口添えを頼む</translation>
    </message>
    <message>
        <source>Ask for intro → add follow-up</source>
        <translation>紹介を頼む → 予定に追加</translation>
    </message>
    <message>
        <source>Ask for a good word → add follow-up</source>
        <translation>口添えを頼む → 予定に追加</translation>
    </message>
    <message>
        <source>{n} more: choose a person to see the way to them.</source>
        <translation>ほか{n}件。人を選ぶと道が出ます。</translation>
    </message>
    <message>
        <source>No way to {target} is known. Draw a line, or add who of ours knows them.</source>
        <translation>{target}への道が見つかりません。線を引くか、知り合いの社員を登録してください。</translation>
    </message>
</context>
<context>
    <name>WinDialog</name>
    <message>
        <source>Ordered on</source>
        <translation>受注日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> ほか{n}件</translation>
    </message>
    <message>
        <source>It goes to the last stage. Are amount and day right?</source>
        <translation>受注の段階へ移します。金額と受注日を確かめてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Over</source>
        <translation>過ぎた</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>今が動くとき</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ先</translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>{what}: {day}, edit</source>
        <translation>{what}: {day}、編集</translation>
    </message>
    <message>
        <source>It was useful to them</source>
        <translation>役に立ったとのこと</translation>
    </message>
</context>
<context>
    <name>WishPanel</name>
    <message>
        <source>To make it easy to buy</source>
        <translation>買いやすくするために</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Something else they want</source>
        <translation>ほかに欲しいと言われたもの</translation>
    </message>
    <message>
        <source>What they think and seldom say</source>
        <translation>お客様の本音</translation>
    </message>
    <message>
        <source>What they want at {phase}</source>
        <translation>{phase}の段階で相手が欲しいもの</translation>
    </message>
    <message>
        <source>Choose their phase above to see what buyers want there.</source>
        <translation>上で相手のフェーズを選ぶと、その段階で欲しいものが出ます。</translation>
    </message>
    <message>
        <source>Obstacles {n}</source>
        <translation>購入の妨げ {n}</translation>
    </message>
    <message>
        <source>What keeps them from buying, and how we help</source>
        <translation>購入の妨げと当社の手助け</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>役に立った</translation>
    </message>
    <message>
        <source>of little use</source>
        <translation>あまり役に立たず</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>欲しいもの</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束の日</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>渡した日</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>役立ち</translation>
    </message>
</context>
<context>
    <name>WonPlot</name>
    <message>
        <source>Won per month</source>
        <translation>月ごとの受注額</translation>
    </message>
    <message>
        <source>{month}: {n} won, {amount}</source>
        <translation>{month}：受注{n}件 {amount}</translation>
    </message>
    <message>
        <source>, {amount} expected (weighted)</source>
        <translation>、加重見込 {amount}</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>縮小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>拡大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page (Ctrl+0)</source>
        <translation>ページ全体 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページの幅</translation>
    </message>
</context>
</TS>
