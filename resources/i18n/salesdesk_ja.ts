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
        <source>Arrange board</source>
        <translation>ボードを並べ替え</translation>
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
        <source>Edit several</source>
        <translation>まとめて編集</translation>
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
        <source>Ctrl+← → move · Ctrl+↑ ↓ order · Space look inside · Enter open · Ctrl+D done · Shift+F10 menu</source>
        <translation>Ctrl+← → 段階を移す ・ Ctrl+↑ ↓ 並べ替え ・ Space のぞく ・ Enter 開く ・ Ctrl+D 一手を完了 ・ Shift+F10 メニュー</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>This deal has no next step</source>
        <translation>この案件には次の一手がありません</translation>
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
        <source>All segments</source>
        <translation>すべての業種</translation>
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
    <name>CardActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
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
        <source>&amp;Arrange the columns by urgency</source>
        <translation>急ぎの順に並べる(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the b&amp;in</source>
        <translation>ごみ箱へ(&amp;I)</translation>
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
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Why was it lost? A click on the reason is enough.</source>
        <translation>失注の理由を選ぶと終わります。</translation>
    </message>
    <message>
        <source>When do we start again? It comes back that day.</source>
        <translation>再開する日を選ぶと終わります。</translation>
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
        <source>Start again on</source>
        <translation>再開日</translation>
    </message>
    <message>
        <source>3/18, end of month…</source>
        <translation>3/18、月末 など</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> ほか{n}件</translation>
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
        <source>{n} deals</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>To move on: {conditions}</source>
        <translation>次へ進む条件：{conditions}</translation>
    </message>
    <message>
        <source>{amount} this month</source>
        <translation>今月 {amount}</translation>
    </message>
    <message>
        <source>{percent}% of goal {goal}</source>
        <translation>目標 {goal} の {percent}%</translation>
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
    <name>DealLine</name>
    <message>
        <source>close {day}</source>
        <translation>受注予定 {day}</translation>
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
        <source>Goes to the last stage today</source>
        <translation>今日の日付で受注へ</translation>
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
    <name>GapRow</name>
    <message>
        <source>Taken up: {task}</source>
        <translation>対応中：{task}</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Hidden influencer not met</source>
        <translation>影のキーマンに会えていない</translation>
    </message>
    <message>
        <source>{name}, {title}. {tie}</source>
        <translation>{name} {title}。{tie}</translation>
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
        <source>{name}, {title}. Not answered yet</source>
        <translation>{name} {title}。対策の説明がまだ</translation>
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
        <source>{name}, {title}. Without them we know nobody</source>
        <translation>{name} {title}。異動で途切れる恐れ</translation>
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
        <source>{name}, {title}. Guide: {limit} days</source>
        <translation>{name} {title}。目安は{limit}日</translation>
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
        <source>{name}, {title}</source>
        <translation>{name} {title}</translation>
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
        <source>What makes {name} hesitate?</source>
        <translation>{name}さんが反対する理由は何か</translation>
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
        <source>{role} unknown</source>
        <translation>{role}が不明</translation>
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
        <source>To move on from here</source>
        <translation>次へ進む条件</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>予定にする</translation>
    </message>
    <message>
        <source>Make a next step of “{text}”</source>
        <translation>「{text}」を次の一手にする</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>元に戻す  Ctrl+Z</translation>
    </message>
    <message>
        <source>Take the move back (Ctrl+Z)</source>
        <translation>移動を元に戻す (Ctrl+Z)</translation>
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
        <source>Known by {name}</source>
        <translation>自社の知り合い: {name}</translation>
    </message>
    <message>
        <source>No ties known yet.</source>
        <translation>つながりはまだ分かっていません。</translation>
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
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No gap found. Well covered.</source>
        <translation>穴は見つかりません。よく押さえられています。</translation>
    </message>
    <message>
        <source>roles covered · met {met} of {people} people</source>
        <translation>役割の充足 ・ {people}人中 {met}人と面談済み</translation>
    </message>
    <message>
        <source>Coverage gaps</source>
        <translation>攻略の穴</translation>
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
        <source>Expected close</source>
        <translation>受注予定</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>この段階に</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
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
    <message>
        <source>Colour by</source>
        <translation>色分け</translation>
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
        <source>Move to the b&amp;in</source>
        <translation>ごみ箱に入れる(&amp;I)</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
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
        <source>Their situation, proposal and goal</source>
        <translation>顧客の状況・提案・ゴール</translation>
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
        <source>Which number is the day? Write it as 2026-03-18.</source>
        <translation>月と日を区別できません。2026-03-18 の形で入れてください。</translation>
    </message>
    <message>
        <source>Please give a value of {low} or more.</source>
        <translation>{low}以上の値を入れてください。</translation>
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
    <name>StageEditor</name>
    <message>
        <source>{n} d</source>
        <translation>{n}日</translation>
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
        <source>Company · Site · Person · Phone or mail</source>
        <translation>会社・拠点・担当・連絡先</translation>
    </message>
    <message>
        <source>Their problem · Two letters of BANTCH</source>
        <translation>課題・BANTCHの2つ以上</translation>
    </message>
    <message>
        <source>Amount · Timing · Decision maker</source>
        <translation>金額・時期・決裁者</translation>
    </message>
    <message>
        <source>Three plans · Met the decision maker</source>
        <translation>3案・決裁者の面談</translation>
    </message>
    <message>
        <source>Delivery date · Billing · Collection</source>
        <translation>納期・請求・回収の予定</translation>
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
        <source>Stages</source>
        <translation>段階</translation>
    </message>
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
