import tone from "./Tone.module.css";

interface CautionProps {
  /** Whose it is not, and what it has to do with what is on screen. */
  lead: string;
  text: string;
  source: string;
}

/** Something to heed that is not the guideline's, with its source. */
export function Caution({ lead, text, source }: CautionProps) {
  return (
    <p className={tone.caution}>
      <strong>{lead}</strong> <span>{text}</span> <cite>{`Source: ${source}.`}</cite>
    </p>
  );
}
