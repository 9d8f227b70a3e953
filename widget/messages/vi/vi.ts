/**
 * Vietnamese: the words of the first views, and where the others are.
 * Address and terms: “bạn”; mật khẩu, đăng nhập, liên kết, email, tài khoản.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'vi',
  first: {
    loading: 'Đang tải cài đặt mật khẩu của bạn…',
    heading: 'Mật khẩu',
    signedInAs: 'Bạn đã đăng nhập bằng {email}.',
    lastChanged: 'Lần thay đổi gần nhất: {date}.',

    signedOutHeading: 'Quên mật khẩu?',
    signedOutDescription:
      'Hãy chuyển đến trang đăng nhập và chọn “Quên mật khẩu?” ở đó. Chúng tôi sẽ gửi cho bạn email chứa liên kết để đặt mật khẩu mới.',
    signIn: 'Chuyển đến trang đăng nhập',

    reauthenticate: 'Đổi mật khẩu',
    reauthenticateHint: 'Hãy đăng nhập lại một lần để xác nhận đó là bạn, rồi chọn mật khẩu mới.',
    resetEmail: 'Nhận liên kết qua email',
    resetEmailHint: 'Chúng tôi sẽ gửi đến {email}. Bạn không cần mật khẩu hiện tại.',
    resetEmailAskHint: 'Nhập địa chỉ của bạn và chúng tôi sẽ gửi liên kết để đặt mật khẩu mới.',
    directChange: 'Đổi ngay tại đây',
    directChangeHint: 'Nhập mật khẩu hiện tại và mật khẩu mới.',
    universalLogin: 'Dùng trang đăng nhập',
    universalLoginHint: 'Chọn “Quên mật khẩu?” ở đó rồi làm theo email.',

    notLoaded: 'Một phần của trang này chưa tải được',
    tryAgain: 'Thử lại',

    sending: 'Đang gửi…',
    changing: 'Đang đổi mật khẩu của bạn…',
    leaving: 'Đang chuyển đến trang đăng nhập…',

    failedHeading: 'Không thành công',
    errors: { offline: 'Bạn đang ngoại tuyến. Hãy kiểm tra kết nối rồi thử lại.' },
  },
  later: () => import('./vi-later.ts'),
  errors: () => import('./vi-errors.ts'),
  form: () => import('./vi-form.ts'),
};
