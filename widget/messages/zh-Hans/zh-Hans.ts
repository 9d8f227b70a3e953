/**
 * Chinese (simplified): the words of the first views, and where the others are.
 * Address and terms: “您”; 密码, 登录, 链接, 电子邮件, 账号.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'zh-Hans',
  first: {
    loading: '正在加载您的密码设置…',
    heading: '密码',
    signedInAs: '已登录为 {email}。',
    lastChanged: '上次更改时间：{date}。',

    signedOutHeading: '忘记密码？',
    signedOutDescription: '请前往登录页面并选择“忘记密码？”。我们会通过电子邮件向您发送设置新密码的链接。',
    signIn: '前往登录',

    reauthenticate: '更改密码',
    reauthenticateHint: '请再次登录以确认是您本人，然后设置新密码。',
    resetEmail: '通过电子邮件获取链接',
    resetEmailHint: '我们会将链接发送至 {email}。您无需输入当前密码。',
    resetEmailAskHint: '输入您的电子邮件地址，我们会向您发送设置新密码的链接。',
    directChange: '直接在此更改',
    directChangeHint: '输入您的当前密码和新密码。',
    universalLogin: '使用登录页面',
    universalLoginHint: '在登录页面选择“忘记密码？”，然后按电子邮件中的说明操作。',

    notLoaded: '此页面的一部分未能加载',
    tryAgain: '重试',

    sending: '正在发送…',
    changing: '正在更改您的密码…',
    leaving: '正在前往登录页面…',

    failedHeading: '操作未成功',
    errors: { offline: '您已离线。请检查网络连接，然后重试。' },
  },
  later: () => import('./zh-Hans-later.ts'),
  errors: () => import('./zh-Hans-errors.ts'),
  form: () => import('./zh-Hans-form.ts'),
};
