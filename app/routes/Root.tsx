import { Outlet, useRouteContext, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { lazy, Suspense, useEffect, useState } from "react";
import { FormProvider, type Resolver, useForm } from "react-hook-form";
import { type Assessment, emptyAssessment, withoutMemory } from "../assessment/record";
import type { Taken } from "../files/taken";
import { VersionNotice } from "../offline/VersionNotice";
import styles from "./Site.module.css";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";
import { StorageNotice } from "./StorageNotice";
import { serviceIn } from "./service-param";
import { TakingContext } from "./taking";
import { WithoutRetention } from "./WithoutRetention";

/** Without it nothing can be dropped on the page; all else goes on. */
const TakeUpFrame = lazy(() => import("./TakeUpFrame").catch(() => ({ default: () => null })));

/** What is kept, for how long, and how it is emptied. The first screen does without it for a moment. */
const Retention = lazy<() => ReactNode>(() =>
  import("./Retention").catch(() => ({ default: WithoutRetention })),
);

/**
 * What is typed is checked as one leaves it. The checks are loaded then; where they cannot be, nothing
 * is marked.
 */
const checkEntries: Resolver<Assessment> = (values) =>
  import("../questionnaire/evidence/resolver").then(
    ({ resolver }) => resolver(values),
    () => ({ values, errors: {} }),
  );

/** The frame around every page. It holds the form, so that answers outlive a change of page. */
export function Root(): ReactNode {
  const { keeper, unsaved, versions } = useRouteContext({ from: "__root__" });
  const router = useRouter();
  const { restored } = keeper.state();
  const [taken, note] = useState<Taken>();
  const goTo = (service: string) => router.navigate({ to: service ? `/${service}` : "/" });
  const form = useForm<Assessment>({
    resolver: checkEntries,
    defaultValues: {
      ...emptyAssessment(),
      ...(restored.kind === "restored" && restored.assessment),
    },
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keeper.keep(values),
      }),
    [form, keeper],
  );

  useEffect(() => {
    const noteService = () => {
      const service = serviceIn(router.state.matches.at(-1)?.params);
      if (service) form.setValue("service", service.id);
    };
    noteService();
    return router.subscribe("onResolved", noteService);
  }, [form, router]);

  return (
    <FormProvider {...form}>
      <TakingContext value={{ unsaved, note, goTo }}>
        <SiteHeader />
        <StorageNotice keeper={keeper} />
        <VersionNotice
          versions={versions}
          className={styles.notice}
          onLetGo={() => form.reset(withoutMemory(form.getValues()))}
        />
        <Suspense>
          <Retention />
        </Suspense>
        <Suspense>
          <TakeUpFrame taken={taken} />
        </Suspense>
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
        <SiteFooter />
      </TakingContext>
    </FormProvider>
  );
}
