/** Chinese (simplified) for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: '您现在登录的账号与之前不同。请确认您要更改的是哪个账号的密码。',
  noticeNotChanged: '欢迎回来。据我们所知，您的密码尚未更改。',

  emailLabel: '电子邮件地址',
  sendLink: '发送链接',
  cancel: '取消',
  back: '返回',
  done: '完成',

  emailSentHeading: '请查收电子邮件',
  emailSentDescription: '如果 {email} 在此设有密码，设置新密码的链接很快就会送达。只有最新的链接有效。',
  emailSentHint: '几分钟后仍未收到？请查看垃圾邮件文件夹。如果您使用 Google 或通过公司登录，请在那里更改密码。',
  emailSentAgain: '另一个链接即将送达。',
  sendAgain: '重新发送',
  sendAgainIn: '{time} 后可重新发送',

  changedHeading: '您的密码已更改',
  changedDescription: '下次登录时请使用新密码。',
  signOutIn: '为保护您的账号，您将在 {time} 后退出登录。',
  signOutNow: '立即重新登录',
  staySignedIn: '在我离开前保持登录',
  signingOut: '正在退出登录…',
  signOutFailed: '新密码已设置，但未能退出登录。请重试，或关闭浏览器。',

  tryAgainIn: '{time} 后可重试',

  unavailableHeading: '密码设置不可用',
  elsewhereHeading: '您通过{provider}登录',
  elsewhereDescription: '您的密码由{provider}管理。请在那里更改，更改后会立即在此生效。',
  yourOrganisation: '您所在的组织',
  passwordlessDescription: '您登录时不使用密码，因此没有可更改的密码。',
};
