/** Japanese for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'パスワードを変更',
  submit: 'パスワードを変更',
  fields: {
    current: { label: '現在のパスワード', reveal: '現在のパスワードを表示' },
    new: { label: '新しいパスワード', reveal: '新しいパスワードを表示' },
    repeat: { label: '新しいパスワード（確認）', reveal: '確認用のパスワードを表示' },
  },
  capsLock: 'Caps Lock がオンになっています。',
  refusals: {
    'current-missing': '現在のパスワードを入力してください。',
    'new-missing': '新しいパスワードを入力してください。',
    mismatch: '上の新しいパスワードと一致しません。',
  },

  rulesHeading: '新しいパスワードの条件：',
  rules: {
    'min-length': '{limit} 文字以上',
    'max-length': '{limit} バイト以内（かな、漢字、絵文字は 1 文字で数バイト）',
    lowercase: '英小文字',
    uppercase: '英大文字',
    number: '数字',
    special: '記号（! や ? など）',
    'three-of-four': '英小文字、英大文字、数字、記号のうち 3 種類',
    'identical-characters': '同じ文字の連続は {limit} 回まで',
    'sequential-characters': 'abc や 321 のような並びを含まない',
    'profile-data': '名前やメールアドレスの一部を含まない',
    dictionary: 'よく使われるパスワードではない',
    history: '過去 {limit} 回のパスワードと異なる',
  },
  verdicts: { met: '（満たしています）', unmet: '（まだです）', later: '（保存時に確認します）' },
  rulesMet: '新しいパスワードは、ここで確認できる条件をすべて満たしています。',
  rulesLeft: 'まだ満たしていない条件：{rules}',

  strength: [
    'とても簡単に推測できます。関連のない単語をいくつか組み合わせると安全です。',
    '簡単に推測できます。関連のない単語をいくつか組み合わせると安全です。',
    'もう少し強くできます。長いほど安全です。',
    '強力です。',
    'とても強力です。',
  ],

  errors: {
    'outcome-unknown':
      '接続が切れたため、パスワードが変更されたかどうかわかりません。新しいパスワードでログインしてみてください。できない場合は、以前のものが引き続き有効です。',
  },
};
