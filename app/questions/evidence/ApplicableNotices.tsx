import { dayOf } from "../../assessment/checks/dates";
import { applicableNotices, type Dates } from "../../assessment/request/notices";
import { NOT_PART } from "../../guidelines/current";
import { Caution } from "../../ui/Caution";

/** What is not part of the note and applies to the dates that are typed, or could not be held against them. */
export default function ApplicableNotices(dates: Dates) {
  return applicableNotices(dates, dayOf(new Date())).map(({ id, bears, text, source }) => (
    <Caution key={id} lead={`${bears} ${NOT_PART}`} text={text} source={source} />
  ));
}
