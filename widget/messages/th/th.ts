/**
 * Thai: the words of the first views, and where the others are.
 * Address and terms: “คุณ”, no particles; รหัสผ่าน, เข้าสู่ระบบ, ลิงก์, อีเมล, บัญชี.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'th',
  first: {
    loading: 'กำลังโหลดการตั้งค่ารหัสผ่านของคุณ…',
    heading: 'รหัสผ่าน',
    signedInAs: 'เข้าสู่ระบบด้วย {email}',
    lastChanged: 'เปลี่ยนครั้งล่าสุด {date}',

    signedOutHeading: 'ลืมรหัสผ่าน?',
    signedOutDescription: 'ไปที่หน้าเข้าสู่ระบบแล้วเลือก “ลืมรหัสผ่าน?” เราจะส่งอีเมลพร้อมลิงก์สำหรับตั้งรหัสผ่านใหม่ให้คุณ',
    signIn: 'ไปที่หน้าเข้าสู่ระบบ',

    reauthenticate: 'เปลี่ยนรหัสผ่าน',
    reauthenticateHint: 'เข้าสู่ระบบอีกครั้งเพื่อยืนยันว่าเป็นคุณ แล้วตั้งรหัสผ่านใหม่',
    resetEmail: 'รับลิงก์ทางอีเมล',
    resetEmailHint: 'เราจะส่งไปที่ {email} โดยคุณไม่ต้องใช้รหัสผ่านปัจจุบัน',
    resetEmailAskHint: 'ป้อนที่อยู่อีเมลของคุณ แล้วเราจะส่งลิงก์สำหรับตั้งรหัสผ่านใหม่ให้',
    directChange: 'เปลี่ยนที่นี่เลย',
    directChangeHint: 'ป้อนรหัสผ่านปัจจุบันและรหัสผ่านใหม่',
    universalLogin: 'ใช้หน้าเข้าสู่ระบบ',
    universalLoginHint: 'เลือก “ลืมรหัสผ่าน?” แล้วทำตามอีเมล',

    notLoaded: 'โหลดบางส่วนของหน้านี้ไม่สำเร็จ',
    tryAgain: 'ลองอีกครั้ง',

    sending: 'กำลังส่ง…',
    changing: 'กำลังเปลี่ยนรหัสผ่านของคุณ…',
    leaving: 'กำลังไปที่หน้าเข้าสู่ระบบ…',

    failedHeading: 'ไม่สำเร็จ',
    errors: { offline: 'คุณออฟไลน์อยู่ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง' },
  },
  later: () => import('./th-later.ts'),
  errors: () => import('./th-errors.ts'),
  form: () => import('./th-form.ts'),
};
