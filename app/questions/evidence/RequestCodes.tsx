import { CheckedEntries } from "./CheckedEntries";
import { CodeList } from "./CodeList";

/** The same codes in the form of the request. What the note says of them stands on its paper. */
export default function RequestCodes() {
  return (
    <CheckedEntries label="Codes" lead="Diagnosis (ICD-10-CM) and procedure (CPT, HCPCS)" plain>
      <CodeList />
    </CheckedEntries>
  );
}
