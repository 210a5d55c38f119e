/**
 * Guideline Note 170 as supplied, word for word, one paragraph or clause a line. Left out are a bookmark
 * marker, which is not part of the note, and the descriptor of a procedure code, marked [...].
 */
export const SOURCE = `GUIDELINE NOTE 170, INTRATHECAL OR EPIDURAL DRUG INFUSION
Lines 71,283,290
Implantation, revision and replacement of devices for intrathecal or epidural drug infusion systems is only included on these lines when the patient meets the criteria for at least one of the categories (A or B) below:
A) Placed for administration of baclofen for spasticity where all of the following (1-3) occur:
1) The patient has had an adequate trial of non-invasive methods of spasticity control and not had adequate control of spasticity or had intolerable side effects with these methods.
2) The spasticity is causing difficulties with at least one of the following (a, b or c):
a) Posture or function
b) Balance or locomotion
c) Self-care (or ease of care by parents or caregivers)
3) The patient has a favorable response to a trial intrathecal dosage of the anti-spasmodic drug prior to pump implantation.
B) Palliation for severe, intractable pain due to life-limiting active cancer which
1) Has not been responsive to non-invasive systemic pain control strategies or had intolerable side effects from such strategies, AND
2) Where the patient has a favorable response to a trial of an intrathecal dose of the analgesic drug prior to pump implantation

Intrathecal or epidural drug infusion pump insertion, revision, and replacement are included on Line 654 for use with chronic non-malignant pain and all other indications not listed above.  See Guideline Note 173 INTERVENTIONS THAT ARE UNPROVEN, HAVE NO CLINICALLY IMPORTANT BENEFIT OR HAVE HARMS THAT OUTWEIGH BENEFITS FOR CERTAIN CONDITIONS. Removal of pumps placed for such indications is included on Line 283.

Maintenance (i.e. reprogramming, medication refill) of epidural or intrathecal medication infusion pumps for any condition is only included on these lines for patients who
A) have no significant complications with the current medication regimen or pump delivery system AND
B) are continuing to receive adequate benefit from the pump-delivered medication.

Maintenance (but not replacement) of these infusion systems may be paired with ICD-10-CM Z45.49 (Encounter for adjustment and management of other implanted nervous system device).

CPT codes 62320-62323 [...] are only included on Lines 71 and 290 for trials of antispasmodics in preparation for placement of a baclofen pump.
`;
