/** The words of the second factor's pages, in the languages of Universal Login's. */
import type { Messages } from '../pages/messages/messages.ts';

export interface MfaMessages {
  readonly challengeTitle: string;
  readonly challengeDescription: string;
  readonly enrollmentTitle: string;
  readonly enrollmentDescription: string;
  readonly qrCode: string;
  readonly manualKey: string;
  readonly code: string;
  readonly submit: string;
  readonly wrongCode: string;
  readonly tooManyAttempts: string;
}

const ENGLISH: MfaMessages = {
  challengeTitle: 'Verify Your Identity',
  challengeDescription: 'Check your preferred one-time password application for a code.',
  enrollmentTitle: 'Secure Your Account',
  enrollmentDescription:
    'Scan the QR code below using your preferred authenticator app and then enter the provided one-time code below.',
  qrCode: 'QR code for your authenticator app',
  manualKey: 'Trouble scanning? Enter this key in the app:',
  code: 'Enter your one-time code',
  submit: 'Continue',
  wrongCode: 'The code you entered is invalid',
  tooManyAttempts: 'Too many failed codes. Wait for some minutes before retrying.',
};

const GERMAN: MfaMessages = {
  challengeTitle: 'Bestätigen Sie Ihre Identität',
  challengeDescription: 'Ihre Authenticator-App zeigt einen Code.',
  enrollmentTitle: 'Schützen Sie Ihr Konto',
  enrollmentDescription:
    'Scannen Sie den QR-Code mit Ihrer Authenticator-App und geben Sie dann den angezeigten Code ein.',
  qrCode: 'QR-Code für Ihre Authenticator-App',
  manualKey: 'Scannen geht nicht? Geben Sie diesen Schlüssel in der App ein:',
  code: 'Einmalcode eingeben',
  submit: 'Weiter',
  wrongCode: 'Dieser Code ist nicht gültig',
  tooManyAttempts: 'Zu viele falsche Codes. Warten Sie einige Minuten, bevor Sie es wieder versuchen.',
};

const ARABIC: MfaMessages = {
  challengeTitle: 'تحقّق من هويتك',
  challengeDescription: 'ستجد الرمز في تطبيق المصادقة لديك.',
  enrollmentTitle: 'أمّن حسابك',
  enrollmentDescription: 'امسح رمز الاستجابة السريعة بتطبيق المصادقة ثم أدخل الرمز الذي يعرضه.',
  qrCode: 'رمز استجابة سريعة لتطبيق المصادقة',
  manualKey: 'تعذّر المسح؟ أدخل هذا المفتاح في التطبيق:',
  code: 'أدخل الرمز لمرة واحدة',
  submit: 'متابعة',
  wrongCode: 'الرمز الذي أدخلته غير صالح',
  tooManyAttempts: 'محاولات خاطئة كثيرة. انتظر بضع دقائق ثم أعد المحاولة.',
};

export function mfaMessages({ language }: Messages): MfaMessages {
  if (language.startsWith('de')) return GERMAN;
  return language.startsWith('ar') ? ARABIC : ENGLISH;
}
