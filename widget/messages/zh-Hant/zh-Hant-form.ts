/** Chinese (traditional) for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: '變更密碼',
  submit: '變更密碼',
  fields: {
    current: { label: '目前的密碼', reveal: '顯示目前的密碼' },
    new: { label: '新密碼', reveal: '顯示新密碼' },
    repeat: { label: '再次輸入新密碼', reveal: '顯示再次輸入的密碼' },
  },
  capsLock: '大寫鎖定已開啟。',
  refusals: {
    'current-missing': '請輸入目前的密碼。',
    'new-missing': '請輸入新密碼。',
    mismatch: '與上方的新密碼不一致。',
  },

  rulesHeading: '新密碼的要求：',
  rules: {
    'min-length': '至少 {limit} 個字元',
    'max-length': '最多 {limit} 個位元組；中文字和表情符號會占用多個位元組',
    lowercase: '一個小寫字母',
    uppercase: '一個大寫字母',
    number: '一個數字',
    special: '一個特殊字元，例如 ! 或 ?',
    'three-of-four': '包含以下三種：小寫字母、大寫字母、數字、特殊字元',
    'identical-characters': '同一字元不得連續出現超過 {limit} 次',
    'sequential-characters': '不含 abc 或 321 之類的連續字元',
    'profile-data': '不含您的姓名或電子郵件地址中的內容',
    dictionary: '不是常見密碼',
    history: '與您最近的 {limit} 個密碼不同',
  },
  verdicts: { met: '（已符合）', unmet: '（尚未符合）', later: '（儲存時檢查）' },
  rulesMet: '新密碼符合我們在此可以檢查的所有要求。',
  rulesLeft: '尚未符合：{rules}。',

  strength: [
    '非常容易被猜到。使用幾個互不相關的詞會更好。',
    '容易被猜到。使用幾個互不相關的詞會更好。',
    '還可以更強。越長越好。',
    '強。',
    '非常強。',
  ],

  errors: {
    'outcome-unknown': '連線已中斷，我們無法確定您的密碼是否已變更。請嘗試用新密碼登入；如果不行，舊密碼仍然有效。',
  },
};
