import type { PrintedWords } from '../printed.ts';

export const printed: PrintedWords = {
  programme: 'Programme',
  columns: {
    time: 'Time',
    activity: 'Activity',
    place: 'Place',
    groups: 'Group',
    interpreters: 'Interpreter',
    vehicles: 'Car',
    hosts: 'Host or escort',
    remarks: 'Remarks',
  },
  separator: ', ',
  drive: (end) => (end === undefined ? 'Drive' : `Drive to ${end}`),
  drives: (start, end) => `${start} → ${end}`,
  thereBy: (drive) => `${drive} (be there)`,
  waits: (place) => (place === undefined ? 'With the guests' : `With the guests: ${place}`),
  persons: (count) => (count === 1 ? '1 person' : `${count} persons`),
  hostedBy: (names) => `with ${names}`,
  interpretedBy: (names) => `interpreter: ${names}`,
  drivenBy: (names) => `car: ${names}`,
};
