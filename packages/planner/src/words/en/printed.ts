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
  drive: (end) => `Drive to ${end}`,
  drives: (start, end) => `${start} → ${end}`,
  thereBy: (drive) => `${drive} (be there)`,
  waits: (place) => `With the guests: ${place}`,
  persons: (count) => (count === 1 ? '1 person' : `${count} persons`),
  hostedBy: (names) => `with ${names}`,
  interpretedBy: (names) => `interpreter: ${names}`,
  drivenBy: (names) => `car: ${names}`,
};
