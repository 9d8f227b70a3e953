/** Korean for Option 3's form. */
import type { FormMessages } from '../messages.ts';

export const words: FormMessages = {
  heading: '비밀번호 변경',
  submit: '비밀번호 변경',
  fields: {
    current: { label: '현재 비밀번호', reveal: '현재 비밀번호 표시' },
    new: { label: '새 비밀번호', reveal: '새 비밀번호 표시' },
    repeat: { label: '새 비밀번호 확인', reveal: '확인용 비밀번호 표시' },
  },
  capsLock: 'Caps Lock이 켜져 있습니다.',
  refusals: {
    'current-missing': '현재 비밀번호를 입력하세요.',
    'new-missing': '새 비밀번호를 입력하세요.',
    mismatch: '위의 새 비밀번호와 같지 않습니다.',
  },

  rulesHeading: '새 비밀번호의 요건:',
  rules: {
    'min-length': '{limit}자 이상',
    'max-length': '{limit}바이트 이하(한글과 이모지는 여러 바이트를 차지)',
    lowercase: '영문 소문자',
    uppercase: '영문 대문자',
    number: '숫자',
    special: '특수 문자(예: ! 또는 ?)',
    'three-of-four': '영문 소문자, 영문 대문자, 숫자, 특수 문자 중 3가지',
    'identical-characters': '같은 문자는 연속 {limit}번까지',
    'sequential-characters': 'abc나 321 같은 연속된 문자 제외',
    'profile-data': '이름이나 이메일 주소의 일부 제외',
    dictionary: '흔한 비밀번호 제외',
    history: '최근 비밀번호 {limit}개와 다름',
  },
  verdicts: { met: '(충족)', unmet: '(아직 필요)', later: '(저장할 때 확인)' },
  rulesMet: '새 비밀번호가 여기에서 확인할 수 있는 모든 요건을 충족합니다.',
  rulesLeft: '아직 필요: {rules}.',

  strength: [
    '추측하기 매우 쉽습니다. 서로 관련 없는 단어 몇 개가 더 좋습니다.',
    '추측하기 쉽습니다. 서로 관련 없는 단어 몇 개가 더 좋습니다.',
    '더 강하게 만들 수 있습니다. 길수록 좋습니다.',
    '강력합니다.',
    '매우 강력합니다.',
  ],

  errors: {
    'outcome-unknown':
      '연결이 끊겨 비밀번호가 변경되었는지 알 수 없습니다. 새 비밀번호로 로그인해 보세요. 안 되면 이전 비밀번호가 아직 유효합니다.',
  },
};
