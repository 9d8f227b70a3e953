/** Chinese (simplified) for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': '此页面尚未设置密码更改功能。',
  'insecure-context': '此页面未使用安全连接，因此无法在此更改密码。',
  'origin-not-allowed': '此网站无权请求重置链接。请告知网站运营者。',
  'tenant-unreachable': '目前无法连接登录服务。请稍后重试。',
  'session-timeout': '登录服务未及时响应。请重试。',
  'storage-blocked': '您的浏览器阻止此网站存储数据，而登录需要存储数据。请允许此网站存储数据，然后重试。',
  'load-failed': '此页面的一部分未能加载。请检查网络连接，然后重试。',
  'redirect-blocked': '您的浏览器未打开登录页面。请重试。',

  'rate-limited': '您在短时间内请求了多个链接。请使用收件箱中最新的链接，或稍等片刻。',
  'reset-not-allowed': '无法从此处为此账号发送重置链接。',
  'email-missing': '我们不知道您的电子邮件地址，因此无法向您发送链接。',
  'email-invalid': '请输入电子邮件地址，例如 name@example.com。',
  'password-ill-formed': '新密码包含损坏的字符。请重新输入。',

  'login-cancelled': '您未登录就返回了。您的密码未更改。',
  'login-required': '您的会话已结束。请重新登录以继续。',
  'login-failed': '登录未成功。您的密码未更改。',

  'interaction-not-possible': '登录服务无法显示其页面。您的密码未更改。',
  'client-not-allowed': '此应用无权以这种方式更改密码。您的密码未更改。',
  'not-a-database-login': '您登录时未使用我们保存的密码。如需更改密码，请使用电子邮件地址和密码登录。',
  'reauthentication-not-requested': '系统未再次要求您输入密码，因此未做任何更改。请重试。',
  'password-proof-missing-or-old': '您的登录耗时过长，无法作为身份确认。请重试。',
  'session-proof-old': '您的登录时间过久，无法作为身份确认。请重试。',
  'mfa-required': '如需更改密码，请使用第二重验证确认登录。',
  'identity-ambiguous': '我们无法确定要更改哪个密码。请联系客服。',
  'password-change-unavailable': '无法打开密码页面。您的密码未更改。',
  'password-change-not-resumable': '此次密码更改已中断。您的密码未更改。',
  'password-page-missing': '您已登录，但设置新密码的页面未打开。您的密码未更改。',

  'invalid-request': '无法理解该请求。请重新加载页面，然后重试。',
  'unsupported-media-type': '无法理解该请求。请重新加载页面，然后重试。',
  'payload-too-large': '密码过长。请选择更短的密码。',
  'invalid-token': '您的会话已结束。请重新登录以继续。',
  'insufficient-scope': '此应用无权在此更改您的密码。',
  'wrong-password': '这不是您的当前密码。',
  'same-password': '新密码与当前密码相同。',
  'password-policy': '新密码不符合要求。',
  'password-reused': '您曾使用过该密码。请选择从未使用过的密码。',
  'password-too-common': '该密码过于常见。请选择更难猜到的密码。',
  'password-contains-user-info': '新密码包含您的姓名等个人信息。请另选一个。',
  'password-too-long': '新密码过长：最多 72 个字节，而有些字符会占用多个字节。',

  'not-a-database-user': '您的密码未保存在此处，因此无法在此更改。',
  'step-up-required': '您的账号需要额外确认。请再次登录以更改密码。',
  'account-blocked': '由于尝试次数过多，您的账号已被锁定。通过电子邮件中的重置链接可以解锁。',
  'leaked-password': '您的当前密码曾出现在数据泄露中。请通过电子邮件中的链接重置密码。',
  'too-many-attempts': '尝试次数过多。请稍候再试。',

  busy: '目前更改密码的人较多。请稍后重试。',
  'tenant-unavailable': '登录服务目前出现问题。请稍后重试。',
  internal: '我们这边出了点问题。请重试。',
};
