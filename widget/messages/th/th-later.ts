/** Thai for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'ตอนนี้คุณเข้าสู่ระบบด้วยบัญชีอื่นที่ไม่ใช่บัญชีก่อนหน้า โปรดตรวจสอบว่าคุณต้องการเปลี่ยนรหัสผ่านของใคร',
  noticeNotChanged: 'ยินดีต้อนรับกลับมา เท่าที่เราทราบ รหัสผ่านของคุณยังไม่เปลี่ยน',

  emailLabel: 'ที่อยู่อีเมล',
  sendLink: 'ส่งลิงก์',
  cancel: 'ยกเลิก',
  back: 'ย้อนกลับ',
  done: 'เสร็จสิ้น',

  emailSentHeading: 'ตรวจสอบอีเมลของคุณ',
  emailSentDescription: 'หาก {email} มีรหัสผ่านที่นี่ ลิงก์สำหรับตั้งรหัสผ่านใหม่กำลังส่งไปถึง เฉพาะลิงก์ล่าสุดเท่านั้นที่ใช้ได้',
  emailSentHint: 'ผ่านไปหลายนาทีแล้วยังไม่ได้รับใช่ไหม ลองดูในโฟลเดอร์สแปม หากคุณเข้าสู่ระบบด้วย Google หรือผ่านบริษัท ให้เปลี่ยนรหัสผ่านที่นั่น',
  emailSentAgain: 'ลิงก์อีกอันกำลังส่งไปถึง',
  sendAgain: 'ส่งอีกครั้ง',
  sendAgainIn: 'ส่งอีกครั้งใน {time}',

  changedHeading: 'เปลี่ยนรหัสผ่านของคุณแล้ว',
  changedDescription: 'ใช้รหัสผ่านใหม่เมื่อเข้าสู่ระบบครั้งถัดไป',
  signOutIn: 'เพื่อความปลอดภัยของบัญชี คุณจะออกจากระบบใน {time}',
  signOutNow: 'เข้าสู่ระบบใหม่เดี๋ยวนี้',
  staySignedIn: 'อยู่ในระบบต่อจนกว่าฉันจะออก',
  signingOut: 'กำลังออกจากระบบ…',
  signOutFailed: 'ตั้งรหัสผ่านใหม่แล้ว แต่ออกจากระบบไม่สำเร็จ โปรดลองอีกครั้งหรือปิดเบราว์เซอร์',

  tryAgainIn: 'ลองอีกครั้งใน {time}',

  unavailableHeading: 'การตั้งค่ารหัสผ่านไม่พร้อมใช้งาน',
  elsewhereHeading: 'คุณเข้าสู่ระบบด้วย {provider}',
  elsewhereDescription: 'รหัสผ่านของคุณดูแลโดย {provider} โปรดเปลี่ยนที่นั่น แล้วจะมีผลที่นี่ทันที',
  yourOrganisation: 'องค์กรของคุณ',
  passwordlessDescription: 'คุณเข้าสู่ระบบโดยไม่ใช้รหัสผ่าน จึงไม่มีรหัสผ่านให้เปลี่ยน',
};
