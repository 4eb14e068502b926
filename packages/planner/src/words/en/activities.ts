import type { ActivityWords } from '../activities.ts';

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

export const activities: ActivityWords = {
  arrival: (place) => `Arrival at ${place}`,
  departure: (place) => `Departure from ${place}`,
  checkIn: (place) => `Check-in at ${place}`,
  rest: (place) => `Rest at ${place}`,
  meal: (meal, place) => `${capital(meal)} at ${place}`,
  mealNear: (meal, place) => `${capital(meal)} near ${place}`,
  short: { arrival: 'Arrival', departure: 'Departure', 'check-in': 'Check-in', rest: 'Rest' },
  drive: (start, end) => `${start} → ${end}`,
  of: (what, groups) => `${what} (${groups})`,
  kinds: { group: 'Group', interpreter: 'Interpreter', vehicle: 'Driver', host: 'Host or escort', venue: 'Venue' },
};
