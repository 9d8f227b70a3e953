/** Vietnamese for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: 'Đổi mật khẩu',
  submit: 'Đổi mật khẩu',
  fields: {
    current: { label: 'Mật khẩu hiện tại', reveal: 'Hiện mật khẩu hiện tại' },
    new: { label: 'Mật khẩu mới', reveal: 'Hiện mật khẩu mới' },
    repeat: { label: 'Nhập lại mật khẩu mới', reveal: 'Hiện mật khẩu nhập lại' },
  },
  capsLock: 'Caps Lock đang bật.',
  refusals: {
    'current-missing': 'Hãy nhập mật khẩu hiện tại.',
    'new-missing': 'Hãy nhập mật khẩu mới.',
    mismatch: 'Mật khẩu này không giống mật khẩu mới ở trên.',
  },

  rulesHeading: 'Yêu cầu đối với mật khẩu mới:',
  rules: {
    'min-length': 'ít nhất {limit} ký tự',
    'max-length': 'tối đa {limit} byte; chữ có dấu và biểu tượng cảm xúc chiếm nhiều byte',
    lowercase: 'một chữ thường',
    uppercase: 'một chữ hoa',
    number: 'một chữ số',
    special: 'một ký tự đặc biệt, ví dụ ! hoặc ?',
    'three-of-four': 'ba trong số này: chữ thường, chữ hoa, chữ số, ký tự đặc biệt',
    'identical-characters': 'không ký tự nào lặp liền nhau quá {limit} lần',
    'sequential-characters': 'không có chuỗi như abc hoặc 321',
    'profile-data': 'không chứa tên hoặc địa chỉ email của bạn',
    dictionary: 'không phải mật khẩu phổ biến',
    history: 'khác {limit} mật khẩu gần nhất của bạn',
  },
  verdicts: { met: '(đã đạt)', unmet: '(còn thiếu)', later: '(kiểm tra khi lưu)' },
  rulesMet: 'Mật khẩu mới đáp ứng mọi yêu cầu mà chúng tôi có thể kiểm tra tại đây.',
  rulesLeft: 'Còn thiếu: {rules}.',

  strength: [
    'Rất dễ đoán. Một vài từ không liên quan với nhau sẽ tốt hơn.',
    'Dễ đoán. Một vài từ không liên quan với nhau sẽ tốt hơn.',
    'Có thể mạnh hơn. Càng dài càng tốt.',
    'Mạnh.',
    'Rất mạnh.',
  ],

  errors: {
    'outcome-unknown':
      'Kết nối bị mất và chúng tôi không biết mật khẩu của bạn đã được đổi hay chưa. Hãy thử đăng nhập bằng mật khẩu mới; nếu không được, mật khẩu cũ vẫn có hiệu lực.',
  },
};
