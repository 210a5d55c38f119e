import { Outlet, useRouteContext, useRouter } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { FormProvider, type Resolver, useForm, useFormContext, useWatch } from "react-hook-form";
import { type Assessment, emptyAssessment, withoutMemory } from "../assessment/record";
import type { Opened } from "../keeping/opening/opened";
import { OpeningContext } from "../keeping/opening/opening";
import { LateSave } from "../keeping/saving/LateSave";
import { serviceIn } from "../questions/use-assessment";
import banner from "../ui/Banner.module.css";
import { Later, loadedLate, Rescue } from "../ui/loading/loaded-late";
import { focusHeading } from "../ui/page-focus";
import { SiteFooter, SiteHeader } from "./Site";
import { StorageNotice } from "./StorageNotice";
import { VersionNotice } from "./version/VersionNotice";
import { WithoutRetention } from "./WithoutRetention";

/** Without it nothing can be dropped on the page; all else goes on. */
const OpeningFrame = lazy(() => import("./OpeningFrame").catch(() => ({ default: () => null })));

/** What is kept, for how long, and how it is cleared. The first screen does without it for a moment. */
const Retention = lazy<() => ReactNode>(() =>
  import("./Retention").catch(() => ({ default: WithoutRetention })),
);

const Listed = loadedLate(() => import("../keeping/another-text/AnotherText"));

/** What is said of answers from another text of the note, on every page, where there are any. */
function AnotherText(): ReactNode {
  const { control } = useFormContext<Assessment>();
  const [aside, carried] = useWatch({ control, name: ["ofAnotherText", "carried"] });
  if (!aside && !carried) return null;
  return (
    <Suspense>
      <Listed onDismissed={focusHeading} />
    </Suspense>
  );
}

/**
 * What is typed is checked as one leaves it. The checks are loaded then; where they cannot be, nothing
 * is marked.
 */
const checkEntries: Resolver<Assessment> = (values) =>
  import("../questions/entries/entry-resolver").then(
    ({ resolver }) => resolver(values),
    () => ({ values, errors: {} }),
  );

/** Offered wherever a part of the page could not be loaded. */
const RESCUE = <LateSave />;

/** The frame around every page. It holds the form, so that answers outlive a change of page. */
export function Root(): ReactNode {
  const { keeper, work, versions, replacing } = useRouteContext({ from: "__root__" });
  const router = useRouter();
  const { restored } = keeper.state();
  const [opened, note] = useState<Opened>();
  const goTo = (service: string) => router.navigate({ to: service ? `/${service}` : "/" });
  const form = useForm<Assessment>({
    resolver: checkEntries,
    defaultValues: {
      ...emptyAssessment(),
      ...(restored.kind === "restored" && restored.assessment),
    },
  });

  const { reset } = form;
  const replace = useCallback<typeof reset>(
    (...request) => {
      replacing.tell();
      reset(...request);
    },
    [reset, replacing],
  );

  useEffect(() => {
    work.note(form.getValues());
    const stops = [
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          keeper.keep(values);
          work.note(values);
        },
      }),
      // Where the form is replaced or cleared, nothing of a file is on screen any more.
      form.subscribe({
        formState: { isSubmitted: true },
        callback: () => {
          work.begin(form.getValues());
          note(undefined);
        },
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [form, keeper, work]);

  useEffect(() => {
    const noteService = () => {
      const service = serviceIn(router.state.matches.at(-1)?.params);
      if (service) form.setValue("service", service.id);
    };
    noteService();
    return router.subscribe("onResolved", noteService);
  }, [form, router]);

  return (
    <FormProvider {...form} reset={replace}>
      <OpeningContext value={{ work, note, goTo }}>
        <Rescue value={RESCUE}>
          <SiteHeader />
          <StorageNotice keeper={keeper} />
          <VersionNotice
            versions={versions}
            className={banner.banner}
            onLetGo={() => replace(withoutMemory(form.getValues()))}
          />
          <Later>
            <Retention />
          </Later>
          <Later>
            <OpeningFrame opened={opened} />
          </Later>
          <AnotherText />
          <main id="main" tabIndex={-1}>
            <Outlet />
          </main>
          <SiteFooter />
        </Rescue>
      </OpeningContext>
    </FormProvider>
  );
}
