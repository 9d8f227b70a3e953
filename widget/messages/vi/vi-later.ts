/** Vietnamese for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Bạn đang đăng nhập bằng một tài khoản khác lúc trước. Hãy kiểm tra xem bạn muốn đổi mật khẩu của ai.',
  noticeNotChanged: 'Chào mừng bạn trở lại. Theo những gì chúng tôi biết, mật khẩu của bạn chưa được đổi.',

  emailLabel: 'Địa chỉ email',
  sendLink: 'Gửi liên kết',
  cancel: 'Hủy',
  back: 'Quay lại',
  done: 'Xong',

  emailSentHeading: 'Hãy kiểm tra email',
  emailSentDescription:
    'Nếu {email} có mật khẩu tại đây, liên kết để đặt mật khẩu mới đang được gửi đến. Chỉ liên kết mới nhất có hiệu lực.',
  emailSentHint:
    'Sau vài phút vẫn chưa thấy? Hãy xem thư mục thư rác. Nếu bạn đăng nhập bằng Google hoặc qua công ty, mật khẩu được đổi ở đó.',
  emailSentAgain: 'Một liên kết khác đang được gửi đến.',
  sendAgain: 'Gửi lại',
  sendAgainIn: 'Gửi lại sau {time}',

  changedHeading: 'Mật khẩu của bạn đã được đổi',
  changedDescription: 'Hãy dùng mật khẩu mới trong lần đăng nhập tới.',
  signOutIn: 'Để bảo vệ tài khoản, bạn sẽ được đăng xuất sau {time}.',
  signOutNow: 'Đăng nhập lại ngay',
  staySignedIn: 'Giữ đăng nhập cho đến khi tôi rời đi',
  signingOut: 'Đang đăng xuất…',
  signOutFailed: 'Mật khẩu mới đã được đặt, nhưng không thể đăng xuất. Hãy thử lại hoặc đóng trình duyệt.',

  tryAgainIn: 'Thử lại sau {time}',

  unavailableHeading: 'Không thể dùng cài đặt mật khẩu',
  elsewhereHeading: 'Bạn đăng nhập bằng {provider}',
  elsewhereDescription: 'Mật khẩu của bạn do {provider} quản lý. Hãy đổi ở đó; thay đổi có hiệu lực ngay tại đây.',
  yourOrganisation: 'tổ chức của bạn',
  passwordlessDescription: 'Bạn đăng nhập không cần mật khẩu, nên không có mật khẩu nào để đổi.',
};
