import { dayOf } from "../../assessment/checks/dates";
import { type Dates, pressingOn } from "../../assessment/pressing";
import tone from "../../ui/Tone.module.css";

/** What is not part of the note and applies to the dates that are typed, or could not be held against them. */
export default function Pressing(dates: Dates) {
  return pressingOn(dates, dayOf(new Date())).map(({ id, bears, text, source }) => (
    <p key={id} className={tone.caution}>
      <strong>{`${bears} Not part of Note 170.`}</strong> <span>{text}</span>{" "}
      <cite>{`Source: ${source}.`}</cite>
    </p>
  ));
}
