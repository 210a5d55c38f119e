import type { Answer, Service } from "../steps/assessment";
import { A_MET, B_MET, CASES, LOST_A, NOT_MET_A } from "./cases";

/** A request without anything documented. */
export interface Bare {
  readonly name: string;
  readonly service: Service;
  readonly answers: readonly Answer[];
}

const DEVICES = ["implantation", "revision", "replacement"] as const;

const CONTRADICTION_IN_B: readonly Answer[] = [
  ["indication", "cancer-pain"],
  ["b-severe-pain", "yes"],
  ["b-active-cancer", "yes"],
  ["b1-responsive", "not-tried"],
  ["b1-side-effects", "yes"],
  ["b2-response", "favorable"],
];

/** Requests with nothing documented and one category claimed. */
export const BARE: readonly Bare[] = [
  ...DEVICES.flatMap((service) => [
    { name: "category A", service, answers: A_MET.answers },
    { name: "category B", service, answers: B_MET.answers },
    { name: "a contradiction in category B", service, answers: CONTRADICTION_IN_B },
    { name: "category A not met", service, answers: NOT_MET_A.answers },
    { name: "category A undetermined", service, answers: LOST_A.answers },
  ]),
  ...CASES.filter(({ services }) => !services.includes("implantation")).flatMap(
    ({ name, services, answers }) =>
      services
        .filter((service) => !DEVICES.some((device) => device === service))
        .map((service) => ({ name, service, answers })),
  ),
];
