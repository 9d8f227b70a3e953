/**
 * Japanese: the words of the first views, and where the others are.
 * Address and terms: です・ます; パスワード, ログイン, リンク, メール, アカウント.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'ja',
  first: {
    loading: 'パスワードの設定を読み込んでいます…',
    heading: 'パスワード',
    signedInAs: '{email} でログイン中です。',
    lastChanged: '最終変更日：{date}',

    signedOutHeading: 'パスワードをお忘れですか？',
    signedOutDescription:
      'ログインページに進み、「パスワードをお忘れですか？」を選択してください。新しいパスワードを設定するためのリンクをメールでお送りします。',
    signIn: 'ログインページに進む',

    reauthenticate: 'パスワードを変更',
    reauthenticateHint: 'ご本人確認のためもう一度ログインし、新しいパスワードを設定してください。',
    resetEmail: 'メールでリンクを受け取る',
    resetEmailHint: '{email} に送信します。現在のパスワードは必要ありません。',
    resetEmailAskHint: 'メールアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。',
    directChange: 'ここで変更する',
    directChangeHint: '現在のパスワードと新しいパスワードを入力します。',
    universalLogin: 'ログインページを使う',
    universalLoginHint: '「パスワードをお忘れですか？」を選択し、届いたメールの案内に従ってください。',

    notLoaded: 'このページの一部を読み込めませんでした',
    tryAgain: 'もう一度試す',

    sending: '送信しています…',
    changing: 'パスワードを変更しています…',
    leaving: 'ログインページに移動しています…',

    failedHeading: 'うまくいきませんでした',
    errors: { offline: 'オフラインです。接続を確認して、もう一度お試しください。' },
  },
  later: () => import('./ja-later.ts'),
  errors: () => import('./ja-errors.ts'),
  form: () => import('./ja-form.ts'),
};
