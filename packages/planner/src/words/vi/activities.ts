import type { ActivityWords } from '../activities.ts';

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

export const activities: ActivityWords = {
  arrival: (place) => `Đến ${place}`,
  departure: (place) => `Rời đi từ ${place}`,
  checkIn: (place) => `Nhận phòng tại ${place}`,
  rest: (place) => `Nghỉ tại ${place}`,
  meal: (meal, place) => `${capital(meal)} tại ${place}`,
  mealNear: (meal, place) => `${capital(meal)} gần ${place}`,
  short: { arrival: 'Đến', departure: 'Rời đi', 'check-in': 'Nhận phòng', rest: 'Nghỉ' },
  drive: (start, end) => `${start} → ${end}`,
  of: (what, groups) => `${what} (${groups})`,
  kinds: {
    group: 'Nhóm khách',
    interpreter: 'Phiên dịch',
    vehicle: 'Lái xe',
    host: 'Người đón tiếp hoặc tháp tùng',
    venue: 'Địa điểm',
  },
};
