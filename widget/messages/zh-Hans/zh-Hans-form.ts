/** Chinese (simplified) for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: '更改密码',
  submit: '更改密码',
  fields: {
    current: { label: '当前密码', reveal: '显示当前密码' },
    new: { label: '新密码', reveal: '显示新密码' },
    repeat: { label: '再次输入新密码', reveal: '显示再次输入的密码' },
  },
  capsLock: '大写锁定已开启。',
  refusals: {
    'current-missing': '请输入您的当前密码。',
    'new-missing': '请输入新密码。',
    mismatch: '与上面的新密码不一致。',
  },

  rulesHeading: '新密码的要求：',
  rules: {
    'min-length': '至少 {limit} 个字符',
    'max-length': '最多 {limit} 个字节；汉字和表情符号会占用多个字节',
    lowercase: '一个小写字母',
    uppercase: '一个大写字母',
    number: '一个数字',
    special: '一个特殊字符，例如 ! 或 ?',
    'three-of-four': '包含以下三种：小写字母、大写字母、数字、特殊字符',
    'identical-characters': '同一字符不得连续出现超过 {limit} 次',
    'sequential-characters': '不含 abc 或 321 之类的连续字符',
    'profile-data': '不含您的姓名或电子邮件地址中的内容',
    dictionary: '不是常见密码',
    history: '与您最近的 {limit} 个密码不同',
  },
  verdicts: { met: '（已满足）', unmet: '（尚未满足）', later: '（保存时检查）' },
  rulesMet: '新密码符合我们在此可以检查的所有要求。',
  rulesLeft: '尚未满足：{rules}。',

  strength: [
    '非常容易被猜到。使用几个互不相关的词会更好。',
    '容易被猜到。使用几个互不相关的词会更好。',
    '还可以更强。越长越好。',
    '强。',
    '非常强。',
  ],

  errors: {
    'outcome-unknown': '连接已中断，我们无法确定您的密码是否已更改。请尝试用新密码登录；如果不行，旧密码仍然有效。',
  },
};
