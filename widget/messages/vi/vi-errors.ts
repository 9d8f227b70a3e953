/** Vietnamese for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Trang này chưa được thiết lập để đổi mật khẩu.',
  'insecure-context': 'Trang này không dùng kết nối bảo mật, nên không thể đổi mật khẩu tại đây.',
  framed:
    'Trang này đang hiển thị bên trong một trang web khác, nên không thể đổi mật khẩu tại đây. Hãy mở trang trong một thẻ riêng.',
  'blocked-by-policy': 'Cài đặt bảo mật của trang web này không cho phép. Vui lòng báo cho đơn vị vận hành.',
  'origin-not-allowed': 'Trang web này không được phép yêu cầu liên kết đặt lại. Vui lòng báo cho đơn vị vận hành.',
  'tenant-unreachable': 'Hiện không thể kết nối với dịch vụ đăng nhập. Hãy thử lại sau giây lát.',
  'session-timeout': 'Dịch vụ đăng nhập không phản hồi kịp thời. Hãy thử lại.',
  'storage-blocked':
    'Trình duyệt của bạn chặn bộ nhớ của trang web này, trong khi việc đăng nhập cần đến nó. Hãy cho phép rồi thử lại.',
  'load-failed': 'Một phần của trang này chưa tải được. Hãy kiểm tra kết nối rồi thử lại.',
  'redirect-blocked': 'Trình duyệt của bạn không mở trang đăng nhập. Hãy thử lại.',

  'rate-limited':
    'Bạn đã yêu cầu nhiều liên kết trong thời gian ngắn. Hãy dùng liên kết mới nhất trong hộp thư đến hoặc chờ một lát.',
  'reset-not-allowed': 'Không thể gửi liên kết đặt lại cho tài khoản này từ đây.',
  'email-missing': 'Chúng tôi không biết địa chỉ email của bạn nên không thể gửi liên kết.',
  'email-invalid': 'Hãy nhập địa chỉ email, ví dụ ten@example.com.',
  'password-ill-formed': 'Mật khẩu mới chứa một ký tự bị hỏng. Vui lòng nhập lại.',

  'login-cancelled': 'Bạn đã quay lại mà không đăng nhập. Mật khẩu của bạn không thay đổi.',
  'login-required': 'Phiên của bạn đã kết thúc. Hãy đăng nhập lại để tiếp tục.',
  'login-failed': 'Đăng nhập không thành công. Mật khẩu của bạn không thay đổi.',

  'interaction-not-possible': 'Dịch vụ đăng nhập không thể hiển thị trang của mình. Mật khẩu của bạn không thay đổi.',
  'client-not-allowed': 'Ứng dụng này không được phép đổi mật khẩu theo cách này. Mật khẩu của bạn không thay đổi.',
  'not-a-database-login':
    'Bạn đã đăng nhập mà không dùng mật khẩu được lưu ở chỗ chúng tôi. Để đổi, hãy đăng nhập bằng địa chỉ email và mật khẩu.',
  'reauthentication-not-requested': 'Bạn không được yêu cầu nhập lại mật khẩu, nên không có gì thay đổi. Hãy thử lại.',
  'password-proof-missing-or-old': 'Việc đăng nhập mất quá nhiều thời gian để được coi là xác nhận. Hãy thử lại.',
  'session-proof-old': 'Lần đăng nhập đã quá lâu để được coi là xác nhận. Hãy thử lại.',
  'mfa-required': 'Để đổi mật khẩu, hãy xác nhận đăng nhập bằng yếu tố thứ hai.',
  'identity-ambiguous': 'Chúng tôi không xác định được cần đổi mật khẩu nào. Vui lòng liên hệ bộ phận hỗ trợ.',
  'password-change-unavailable': 'Không thể mở trang mật khẩu. Mật khẩu của bạn không thay đổi.',
  'password-change-not-resumable': 'Việc đổi mật khẩu đó bị gián đoạn. Mật khẩu của bạn không thay đổi.',
  'password-page-missing':
    'Bạn đã đăng nhập, nhưng trang chọn mật khẩu mới không mở ra. Mật khẩu của bạn không thay đổi.',

  'invalid-request': 'Không hiểu được yêu cầu. Hãy tải lại trang rồi thử lại.',
  'unsupported-media-type': 'Không hiểu được yêu cầu. Hãy tải lại trang rồi thử lại.',
  'payload-too-large': 'Quá dài. Vui lòng chọn mật khẩu ngắn hơn.',
  'invalid-token': 'Phiên của bạn đã kết thúc. Hãy đăng nhập lại để tiếp tục.',
  'insufficient-scope': 'Ứng dụng này không được phép đổi mật khẩu của bạn tại đây.',
  'wrong-password': 'Đó không phải là mật khẩu hiện tại của bạn.',
  'same-password': 'Mật khẩu mới trùng với mật khẩu hiện tại.',
  'password-policy': 'Mật khẩu mới không đáp ứng yêu cầu.',
  'password-reused': 'Bạn đã từng dùng mật khẩu đó. Hãy chọn mật khẩu bạn chưa dùng.',
  'password-too-common': 'Mật khẩu đó quá phổ biến. Hãy chọn mật khẩu khó đoán hơn.',
  'password-contains-user-info': 'Mật khẩu mới chứa thông tin cá nhân như tên của bạn. Hãy chọn mật khẩu khác.',
  'password-too-long': 'Mật khẩu mới quá dài: tối đa 72 byte, và một số ký tự chiếm nhiều byte.',

  'not-a-database-user': 'Mật khẩu của bạn không được lưu tại đây, nên không thể đổi tại đây.',
  'step-up-required': 'Tài khoản của bạn cần thêm một bước xác nhận. Hãy đăng nhập lại một lần để đổi mật khẩu.',
  'account-blocked': 'Tài khoản của bạn bị khóa sau quá nhiều lần thử. Liên kết đặt lại qua email sẽ mở khóa.',
  'leaked-password':
    'Mật khẩu hiện tại của bạn đã xuất hiện trong một vụ rò rỉ dữ liệu. Hãy đặt lại bằng liên kết qua email.',
  'too-many-attempts': 'Quá nhiều lần thử. Vui lòng chờ trước khi thử lại.',

  busy: 'Hiện có nhiều người đang đổi mật khẩu. Hãy thử lại sau giây lát.',
  'tenant-unavailable': 'Dịch vụ đăng nhập hiện gặp sự cố. Hãy thử lại sau giây lát.',
  internal: 'Đã xảy ra lỗi ở phía chúng tôi. Hãy thử lại.',
};
