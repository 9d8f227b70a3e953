/** Japanese for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    '先ほどとは別のアカウントでログインしています。どなたのパスワードを変更するのか、ご確認ください。',
  noticeNotChanged: 'おかえりなさい。確認できる範囲では、パスワードは変更されていません。',

  emailLabel: 'メールアドレス',
  sendLink: 'リンクを送信',
  cancel: 'キャンセル',
  back: '戻る',
  done: '完了',

  emailSentHeading: 'メールをご確認ください',
  emailSentDescription:
    '{email} のパスワードがここに登録されていれば、新しいパスワードを設定するためのリンクが届きます。有効なのは最新のリンクだけです。',
  emailSentHint:
    '数分たっても届かない場合は、迷惑メールフォルダをご確認ください。Google や会社のアカウントでログインしている場合、パスワードの変更はそちらで行います。',
  emailSentAgain: 'リンクをもう一度お送りしました。',
  sendAgain: '再送信',
  sendAgainIn: '再送信（あと {time}）',

  changedHeading: 'パスワードを変更しました',
  changedDescription: '次回のログインからは新しいパスワードをお使いください。',
  signOutIn: 'アカウントを保護するため、{time} 後にログアウトします。',
  signOutNow: '今すぐログインし直す',
  staySignedIn: 'ページを離れるまでログインしたままにする',
  signingOut: 'ログアウトしています…',
  signOutFailed:
    '新しいパスワードは設定されましたが、ログアウトできませんでした。もう一度試すか、ブラウザを閉じてください。',

  tryAgainIn: 'もう一度試す（あと {time}）',

  unavailableHeading: 'パスワードの設定を利用できません',
  elsewhereHeading: '{provider}でログインしています',
  elsewhereDescription: 'パスワードは{provider}で管理されています。そちらで変更すると、ここにもすぐに反映されます。',
  yourOrganisation: '所属組織',
  passwordlessDescription: 'パスワードを使わずにログインしているため、変更するパスワードはありません。',
};
