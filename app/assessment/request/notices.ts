import { GUIDELINE } from "../../guidelines/current";
import type { Notice } from "../../guidelines/guideline";
import { readAs, readDate } from "../checks/dates";
import { plain } from "../checks/plain";
import type { RequestDetails } from "../record";

/** A notice that stands at the result, and why. */
export interface ApplicableNotice extends Notice {
  /** What it has to do with the dates that are typed. */
  readonly bears: string;
}

/** The dates that notices are held against. */
export type Dates = Pick<RequestDetails, "dateOfBirth" | "dateOfService">;

function bearsOnService(from: string, dateOfService: string): string | undefined {
  const last = readDate(dateOfService)?.last;
  if (!last)
    return `The date of service could not be read, so the app could not check whether the notice on services from ${readAs(from)} applies.`;
  return last < from ? undefined : "Applies to this date of service.";
}

/** Someone born within a month or year may be as young as at its end. */
function bearsOnAge(under: number, dateOfBirth: string, day: string): string | undefined {
  const birth = readDate(dateOfBirth);
  if (!birth)
    return `The date of birth could not be read, so the app could not check whether the notice on members under ${under} applies.`;
  const birthday = `${Number(birth.last.slice(0, 4)) + under}${birth.last.slice(4)}`;
  return birth.first <= day && day < birthday ? `Applies to a member under ${under}.` : undefined;
}

/**
 * The notices that apply to a date of service, or to the age on that day or, where none is read, on `today`
 * (YYYY-MM-DD); and those that may: where a date cannot be read, that is said, so that none is missing unseen.
 */
export function applicableNotices(
  { dateOfBirth, dateOfService }: Dates,
  today: string,
): ApplicableNotice[] {
  const day = readDate(dateOfService)?.first ?? today;
  return GUIDELINE.beyond.flatMap((notice) => {
    const { from, under } = notice;
    const bears =
      (from && plain(dateOfService) && bearsOnService(from, dateOfService)) ||
      (under && plain(dateOfBirth) && bearsOnAge(under, dateOfBirth, day));
    return bears ? [{ ...notice, bears }] : [];
  });
}
