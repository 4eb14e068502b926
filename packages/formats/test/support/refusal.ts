import { FormatError, type FormatErrorCode } from '../../src/index.ts';

/** The code with which a reading is refused; fails where it is not, or with anything but a FormatError. */
export async function refusalOf(reading: Promise<unknown>): Promise<FormatErrorCode> {
  return (await errorOf(reading)).code;
}

export async function errorOf(reading: Promise<unknown>): Promise<FormatError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('It was read.');
}
