import { CHECK_CODES, codeRemarks } from "../../assessment/procedure-codes";
import type { Service } from "../../guidelines/guideline";
import { CheckedEntries } from "./CheckedEntries";
import { CodeList } from "./CodeList";
import { CodeRemarks } from "./CodeRemarks";
import { useArrival } from "./Disclosures";

const LEAD = `Procedure codes (CPT, HCPCS) and diagnosis codes (ICD-10-CM), for the summary. They never change the result. Labels here are this app’s own: ${CHECK_CODES.toLowerCase()}`;

/** Procedure and diagnosis codes, as typed, with what the note says of them. */
export default function CodesEditor({ service }: { service: Service }) {
  useArrival();
  return (
    <CheckedEntries label="Codes" lead={LEAD}>
      <CodeList
        remarksOn={(codes, onAdd) => (
          <CodeRemarks remarks={codeRemarks(service, codes)} onAdd={onAdd} />
        )}
      />
    </CheckedEntries>
  );
}
